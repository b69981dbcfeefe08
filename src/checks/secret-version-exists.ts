import { quoted } from '../base/sentence.ts'
import type { Slot } from '../references/parse/slot.ts'
import { namesSecret, offered, referenceCheck } from './reference-check.ts'
import { secretNotRetrieved, whereInjected } from './stopped-reason.ts'

/** Stages named in a sentence at most. */
const stageListLimit = 10

/** Fails when a secret has no value, or not the version stage or id that is asked for. */
export const check = referenceCheck({
  id: 'secret-version-exists',
  title: 'The version of every secret exists and has a value',
  severity: 'error',
  appliesTo: namesSecret,
  sentences: {
    'secret-without-value': ({ name }, { resolution }) => ({
      message: `The secret ${quoted(name)} has no value yet; tasks will not start.`,
      remedy: 'Put a value into the secret.',
      stopped: notRetrieved(resolution.reference),
    }),
    'version-without-value': ({ name }, { resolution }) => ({
      message: `The version of the secret ${quoted(name)} that is asked for has no value; tasks will not start.`,
      remedy: 'Put a value into the secret.',
      stopped: notRetrieved(resolution.reference),
    }),
    'stage-missing': ({ name, stage, stages, besideId, suggestion }, { resolution }) => {
      const listed =
        stages.length === 0
          ? 'none'
          : stages
              .slice(0, stageListLimit)
              .map((each) => quoted(each))
              .join(', ')
      return {
        message: `The secret ${quoted(name)} has no version with the stage ${quoted(stage)}; it has ${listed}. ${suggestion === null ? 'Tasks will not start.' : `Probably meant: ${suggestion.what}.`}`,
        remedy: besideId
          ? keepOne
          : suggestion === null
            ? 'Name one of these stages, or leave the field empty for AWSCURRENT.'
            : 'Put the JSON key first and leave stage and version empty: …:secret:NAME:JSON-KEY::',
        stopped: notRetrieved(resolution.reference),
        replacement: offered(suggestion),
      }
    },
    'version-id-missing': ({ name }, { resolution }) => ({
      message: `The secret ${quoted(name)} has no version with the id that the reference names; tasks will not start.`,
      remedy: 'Name a version that exists, or leave the field empty for AWSCURRENT.',
      stopped: notRetrieved(resolution.reference),
    }),
    'version-mismatch': ({ stage }, { resolution }) => ({
      message: `The version id and the stage ${quoted(stage)} belong to different versions of the secret; Secrets Manager refuses such a request and tasks will not start.`,
      remedy: keepOne,
      stopped: whereInjected(resolution.reference.slot, null),
    }),
    'version-unlabelled': () => ({
      severity: 'warning',
      message: 'The version has no staging label any more; Secrets Manager may delete it at any time.',
      remedy: 'Name a labelled version, or leave the field empty for AWSCURRENT.',
    }),
    'stage-and-id-agree': () => ({
      severity: 'warning',
      message:
        'Both a version stage and a version id are given; they agree today, and every task start fails once the stage moves on.',
      remedy: keepOne,
    }),
    'pending-may-be-empty': () => ({
      severity: 'warning',
      message:
        'AWSPENDING exists only while a rotation is under way and may be listed before it has a value; without one, tasks will not start.',
      remedy: 'Name no stage and no id, which means AWSCURRENT.',
    }),
  },
})

const keepOne = 'Keep one of the two fields and leave the other empty.'

/** Parameter Store reads the secret behind a parameter in words that are not known. */
function notRetrieved({ slot, target }: { readonly slot: Slot; readonly target: { readonly kind: string } }) {
  return target.kind === 'parameter' ? null : secretNotRetrieved(slot)
}
