import { demandedLaunchTypes } from '../references/parse/task-platform.ts'
import type { CheckId } from '../report/check-ids.generated.ts'
import type { Severity } from '../report/severity.ts'
import type { CheckSubject } from '../report/subject.ts'
import { settingAt } from '../task-definition/setting.ts'
import type { Container, TaskDefinition, Volume } from '../task-definition/task-definition.ts'
import { type Check, defineCheck, type Evidence, type Fail, pass, type RuleFacts, type Verdict } from './check.ts'
import type { CheckContext } from './check-context.ts'

/** The one place where evidence becomes severity. Null is the check's own. */
function severityOf(evidence: Evidence): Severity | null {
  return evidence === 'reported' ? 'warning' : null
}

/** One rule of ECS about a task definition, as its author writes it. */
export interface RuleDefinition<Place extends CheckSubject> extends Omit<RuleFacts, 'severity'> {
  readonly speaksBefore?: Fail['speaksBefore']
  /** Every place that breaks the rule. */
  find(definition: TaskDefinition, context: CheckContext): readonly Place[]
  message(place: Place): string
  remedy(place: Place): string
}

/** A rule with the type of its places closed in, so that rules of all kinds fit in one table. */
export interface Rule extends RuleFacts {
  readonly speaksBefore?: Fail['speaksBefore']
  judge(context: CheckContext): readonly Broken[]
}

/** A place that breaks a rule, and what is said of it. */
export interface Broken extends CheckSubject {
  readonly message: string
  readonly remedy: string
}

/** Places told of one rule in one definition. A definition with more is broken as a whole, and the last one says how many there are. */
const MAX_PLACES = 20

export function rule<Place extends CheckSubject>(definition: RuleDefinition<Place>): Rule {
  const { find, message, remedy, ...rest } = definition
  return {
    ...rest,
    severity: severityOf(definition.evidence),
    judge: (context) => {
      const places = find(context.definition, context)
      return places.slice(0, MAX_PLACES).map((place, index) => ({
        pointer: place.pointer,
        subject: place.subject,
        container: place.container,
        message: message(place) + (index === MAX_PLACES - 1 ? andMore(places.length - MAX_PLACES) : ''),
        remedy: remedy(place),
      }))
    },
  }
}

function andMore(count: number): string {
  return count > 0 ? ` So it is at ${count} more ${count === 1 ? 'place' : 'places'}.` : ''
}

interface RuleSubject extends CheckSubject {
  /** Null stands for a definition that meets every rule. */
  readonly verdict: Verdict
}

/** A check that holds a definition to a table of rules. */
export function ruleCheck(check: {
  readonly id: CheckId
  readonly title: string
  readonly rules: readonly Rule[]
}): Check {
  const { rules } = check
  const defined = defineCheck<RuleSubject>({
    id: check.id,
    title: check.title,
    topic: 'registration',
    severity: 'error',
    subjects: (context) => {
      const demanded = demandedLaunchTypes(context.definition, context.platform)
      const broken = rules
        .filter(({ appliesTo }) => appliesTo === 'all' || appliesTo.some((type) => demanded.includes(type)))
        .flatMap((each) => each.judge(context).map((place) => subjectOf(place, each)))
      return broken.length > 0 ? broken : [{ pointer: '', subject: 'file', container: null, verdict: pass }]
    },
    examine: ({ verdict }) => verdict,
  })
  return { ...defined, rules }
}

function subjectOf({ message, remedy, ...place }: Broken, { rule: id, severity, speaksBefore }: Rule): RuleSubject {
  return {
    ...place,
    // In YAML a list or an object begins below its key, and the key is what a reader looks for.
    at: 'key',
    verdict: {
      verdict: 'fail',
      rule: id,
      message,
      remedy,
      ...(severity === null ? {} : { severity }),
      ...(speaksBefore === undefined ? {} : { speaksBefore }),
    },
  }
}

/** A place in a container, as reports name it. */
export function inContainer(container: Container, pointer: CheckSubject['pointer'] = container.pointer): CheckSubject {
  return { pointer, subject: `container ${container.name}`, container: container.name }
}

/** Where containers have a setting; one that is off is not had. */
export function placesOf(containers: readonly Container[], key: string): CheckSubject[] {
  return containers.flatMap((container) => {
    const setting = settingAt(container, key)
    return setting === null || setting.value === false ? [] : [inContainer(container, setting.pointer)]
  })
}

/** A place of the definition that belongs to no container. */
export function inDefinition(pointer: CheckSubject['pointer']): CheckSubject {
  return { pointer, subject: pointer === '' ? 'file' : pointer, container: null }
}

/** A place in a volume, or the volume itself where it has none there. */
export function inVolume(volume: Volume, ...keys: readonly string[]): CheckSubject & { readonly volume: string } {
  const [first, ...rest] = keys
  const place = first === undefined ? null : settingAt(volume, first, ...rest)
  return {
    pointer: place?.pointer ?? volume.pointer,
    subject: `volume ${volume.name}`,
    container: null,
    volume: volume.name,
  }
}
