import type { Severity } from '../../report/severity.ts'
import { nameWords } from '../credentials/name-words.ts'
import type { Span } from '../span.ts'
import type { PlaceholderContext, PlaceholderFinding } from './placeholder.ts'

const WORD_FOR_SLOT = 'a word that stands for a region or an account id'
const REMEDY_ADDRESS = 'Put the region and the account id of the resource here.'
const REMEDY_NAME = 'Put the name or the value here that the word stands for.'

const REGION_OR_ACCOUNT =
  /^(?:your|my|aws|the|target|some)?[-_ ]?(?:aws[-_ ]?)?(?:account|acct|region)(?:[-_ ]?(?:id|no|number|name))?(?:[-_ ]?here)?$|^(?:x{2,}|X{2,}|x{2}-x{4,}-\d|id|ID|\*{2,}|0{1,11}|1234567890)$/i
const ARN_HEAD = /arn:aws[\w-]{0,10}:(?<service>[\w-]{1,40}):(?<region>[^:\s]{0,60}):(?<account>[^:\s]{0,60}):/g
const ECR_HOST = /(?:^|\/\/)(?<account>[^./\s]{1,60})\.dkr[.-]ecr[\w-]{0,8}\.(?<region>[^./\s]{1,60})\.amazonaws/g
const AWS_HOST = /(?<=[/.])(?<region>[A-Za-z0-9_-]{2,30})\.amazonaws\.com(?:\/(?<account>[A-Za-z_-]{2,30})(?=\/))?/g

/** Words like REGION or ACCOUNT_ID where an ARN or an address of AWS has a region or an account id. */
export function findAddressSlots(value: string): PlaceholderFinding[] {
  if (!value.includes('arn:aws') && !value.includes('.amazonaws')) return []
  return [...value.matchAll(ARN_HEAD), ...value.matchAll(ECR_HOST), ...value.matchAll(AWS_HOST)].flatMap((match) => {
    const { region = '', account = '' } = match.groups ?? {}
    const slot = [account, region].find((part) => part !== '' && REGION_OR_ACCOUNT.test(part))
    if (slot === undefined) return []
    const start = match.index + match[0].indexOf(slot)
    return [standIn('address-slot', WORD_FOR_SLOT, REMEDY_ADDRESS, 'error', { start, end: start + slot.length })]
  })
}

/** What belongs into settings of ECS, in the capitals that templates use for their slots. */
const SETTING_SLOT =
  /^(?:(?:YOUR|MY|THE|AWS|ECS|TASK|APP|EXECUTION|REPLACE|TARGET|LOG|NEW)_){0,64}(?:FAMILY|CONTAINER|TASK|SERVICE|ROLE|EXECUTION_ROLE|TASK_ROLE|CPU|MEMORY|REGION|LOG_GROUP|GROUP|PREFIX|NETWORK_MODE|VOLUME|DEFINITION)(?:_(?:NAME|ARN|ID|VALUE|PLACEHOLDER|HERE|DEFINITION|ROLE))*$/
/** `awslogs-region: REGION`, `AWS_REGION=YOUR_REGION`: the word under the name of what it stands for. */
const WORD_SLOT =
  /^(?:(?:your|my|aws|the|target|some|ecs)[-_])?(?:aws[-_])?(?:region|account|account[-_]id|cluster|host|hostname|port|username|database|db[-_](?:host|name|user|password))$/i

/** A word that names what belongs in its place: `CONTAINER_NAME` as a container's name. */
export function findNameSlots(value: string, context: PlaceholderContext): PlaceholderFinding[] {
  const trimmed = value.trim()
  const whole = { start: 0, end: value.length }
  const setting = context.kind === 'setting' || context.kind === 'role' || context.kind === 'reference'
  if (setting && trimmed.includes('_') && SETTING_SLOT.test(trimmed))
    return [standIn('name-slot', 'a word that stands for the name that belongs here', REMEDY_NAME, 'error', whole)]
  const named = context.kind === 'value' || context.kind === 'log-option'
  if (!named || trimmed.length > LONGEST_WORD || !WORD_SLOT.test(trimmed) || !isSlotOf(trimmed, context.name ?? ''))
    return []
  return [standIn('name-slot', 'a word that stands for the value that belongs here', REMEDY_NAME, 'error', whole)]
}

const LONGEST_WORD = 40

/** Inside a path or an ARN: `/ecs/SERVICE_NAME`, `role/TASK_ROLE`, `secret:SECRET_NAME`. */
const SLOT_SEGMENT =
  /(?<=[/:])(?:(?:YOUR|MY)_[A-Z_]{2,40}|(?:APP|SERVICE|PROJECT|FAMILY|CLUSTER|ENV|ENVIRONMENT|STAGE|SECRET|PARAMETER|ROLE|TASK_ROLE|EXECUTION_ROLE|CONTAINER|LOG_GROUP|BUCKET|REPO|REPOSITORY|IMAGE|DB|DATABASE|QUEUE|TOPIC|TABLE|KEY)_(?:NAME|ARN|ID|PATH)|SECRET_SUFFIX)(?=$|[/:-])/

/** A warning: names may be in capitals, too. */
export function findSegmentSlots(value: string, { kind, name }: PlaceholderContext): PlaceholderFinding[] {
  const path =
    kind === 'reference' ||
    kind === 'role' ||
    (kind === 'log-option' && name === 'awslogs-group') ||
    /^arn:/.test(value)
  const match = path ? SLOT_SEGMENT.exec(value) : null
  if (match === null) return []
  const span = { start: match.index, end: match.index + match[0].length }
  return [standIn('name-slot', 'a word that stands for the name that belongs here', REMEDY_NAME, 'warning', span)]
}

/** In capitals or with `your` in front: `region` alone may be a setting's choice. */
function isSlotOf(word: string, name: string): boolean {
  if (!/^[A-Z_-]+$/.test(word) && !/^your/i.test(word)) return false
  const last = nameWords(word).at(-1)
  return nameWords(name).at(-1) === last || (last === 'id' && nameWords(name).includes('account'))
}

/**
 * CodePipeline and CodeDeploy replace an image that reads `<IMAGE1_NAME>`; deploy steps that render the file replace whatever stands
 * there. Source: https://docs.aws.amazon.com/codepipeline/latest/userguide/file-reference.html
 */
const CODEPIPELINE_SLOT = /^<[A-Z][A-Z0-9_]{0,60}>$/
/** Names of images are lower case, so that a word in capitals names none (distribution's reference grammar). */
const CAPITALS = /^[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*(?::\S{1,128})?$/
const IMAGE_PHRASE =
  /^(?:image|container-image|image-(?:uri|url|name|tag|placeholder)|placeholder(?:[-_:/]\S{0,60})?|(?:to-be|will-be|gets|is)-(?:replaced|set|filled|injected)(?:-\S{1,60})?|(?:replaced|set|filled|injected)-by-\S{1,60}|replace-?me|(?:dummy|todo|tbd|fake|placeholder|your|my|container|docker|ecr|app)?[-_]?(?:container[-_]?)?image(?:[-_]?(?:ur[il]|name|here|placeholder|tag))(?::\S{1,60})?|dummy(?:[-_]image)?(?::\S{1,60})?|(?:todo|tbd)(?::\S{1,60})?|repository-ur[il][/:]\S{0,100}|(?:registry|ecr|repo|repository)(?:-repo(?:sitory)?)?-ur[il](?:[/:]\S{0,100})?)$/i
const TAG_SLOT =
  /(?<=[\w.-]:)(?:(?:YOUR|MY|IMAGE|DOCKER|GIT|APP|COMMIT|BUILD|RELEASE)_){0,42}(?:IMAGE_TAG|TAG|VERSION|COMMIT|COMMIT_SHA|SHA|HASH|BUILD_ID|BUILD_NUMBER|PLACEHOLDER|REPLACE_ME|REPLACE)$/

/** An image that a deploy step fills in: one notice. A tag in capitals beside a real repository is more likely forgotten. */
export function findImageSlot(value: string): PlaceholderFinding | null {
  const trimmed = value.trim()
  const whole = { start: 0, end: value.length }
  if (CODEPIPELINE_SLOT.test(trimmed))
    return imageSlot('a slot that CodePipeline or CodeDeploy fills with an image', whole)
  if (CAPITALS.test(trimmed) || IMAGE_PHRASE.test(trimmed))
    return imageSlot('a word in place of an image, which the deploy step has to fill in', whole)
  const tag = TAG_SLOT.exec(trimmed)
  if (tag === null) return null
  const start = value.indexOf(trimmed) + tag.index
  const span = { start, end: start + tag[0].length }
  return standIn('tag-slot', "a word in place of the image's tag", 'Put the tag of the image here.', 'warning', span)
}

function imageSlot(what: string, span: Span): PlaceholderFinding {
  return {
    rule: 'image-slot',
    certainty: 'image-slot',
    what,
    remedy: 'Make sure that the deploy tool fills the slot in, or name an image.',
    severity: 'notice',
    span,
  }
}

/** `postgres://USER:PASSWORD@HOST`, as documentation writes an address. */
const USER_SLOTS = /(?<=:\/\/)(?<user>[A-Z_]{3,20}|undefined|null|None):(?<password>[A-Z_]{3,20}|undefined|null|None)@/

export function findUserSlots(value: string): PlaceholderFinding[] {
  const match = value.includes('://') ? USER_SLOTS.exec(value) : null
  if (match === null || !isPasswordWord(match.groups?.password ?? '')) return []
  const span = { start: match.index, end: match.index + match[0].length - 1 }
  return [standIn('address-slot', 'words that stand for a user and a password', REMEDY_NAME, 'error', span)]
}

/** Not a password but the word for one, where the user beside it is such a word too. */
export function isUserSlots(user: string, password: string): boolean {
  return /^(?:[A-Z_]{3,20}|undefined|null|None)$/.test(user) && isPasswordWord(password)
}

function isPasswordWord(word: string): boolean {
  return /^(?:(?:YOUR|MY|DB|DATABASE|REDIS|ADMIN|USER|MASTER)_?)*(?:PASSWORD|PASSWD|PASS|PWD|SECRET|TOKEN)$|^(?:undefined|null|None)$/.test(
    word,
  )
}

function standIn(rule: string, what: string, remedy: string, severity: Severity, span: Span): PlaceholderFinding {
  return { rule, certainty: 'stand-in', what, remedy, severity, span }
}
