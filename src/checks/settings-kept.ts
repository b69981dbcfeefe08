import { named } from '../base/sentence.ts'
import type { CheckSubject } from '../report/subject.ts'
import { type LostSetting, lostSettings } from '../task-definition/compare/lost-settings.ts'
import { baselineRevision } from './baseline-revision.ts'
import { defineCheck } from './check.ts'

interface GoneSetting extends CheckSubject {
  readonly lost: LostSetting
}

/** Warns when a setting that the baseline had is gone, so that ECS's default holds, or nothing. */
export const check = defineCheck<GoneSetting>({
  id: 'settings-kept',
  title: 'Every setting of the last healthy revision is still there',
  topic: 'baseline',
  severity: 'warning',
  subjects: ({ baseline, definition }) => {
    const before = baseline?.definition?.value
    const all = before === undefined ? [] : lostSettings(before, definition.value)
    return all.map((lost) => ({
      pointer: lost.missingAt,
      subject: subjectOf(lost),
      container: lost.container,
      lost,
    }))
  },
  examine: ({ lost, subject }, context) => ({
    verdict: 'fail',
    message: sentences[lost.setting](baselineRevision(context), named(lost.value ?? ''), named(lost.container ?? '')),
    remedy: `Put it back, or if it was removed on purpose, add this line to the input ignore: settings-kept ${subject}`,
  }),
})

function subjectOf({ setting, container, value, missingAt }: LostSetting): string {
  if (setting === 'volume') return `volume ${value}`
  return container === null ? missingAt : `container ${container}`
}

type Sentence = (revision: string, value: string, container: string) => string

const sentences: Readonly<Record<LostSetting['setting'], Sentence>> = {
  'runtime-platform': (revision, value) =>
    `The runtime platform is gone: ${revision} set ${value}, and without it Fargate runs Linux on X86_64, and instances whatever they are.`,
  'network-mode': (revision, value) =>
    `The network mode is gone: ${revision} set ${value}, and without it ECS takes its default.`,
  'ephemeral-storage': (revision, value) =>
    `The ephemeral storage is gone: ${revision} set ${value} GiB, and without it a task on Fargate has 20.`,
  volume: (revision, value) => `The volume ${value} is gone: ${revision} had it.`,
  mount: (revision, value, container) =>
    `Container ${container} no longer has its mount at ${value}: ${revision} had a volume there.`,
  'health-check': (revision, _value, container) =>
    `The health check of container ${container} is gone: ${revision} had one, and without it ECS takes the container for healthy as long as it runs.`,
  'log-configuration': (revision, value, container) =>
    `The log configuration of container ${container} is gone: ${revision} sent its logs to ${value}.`,
}
