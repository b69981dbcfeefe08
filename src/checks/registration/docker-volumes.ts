import { quoted } from '../../base/sentence.ts'
import { settingAt, textAt } from '../../task-definition/setting.ts'
import { inVolume, rule } from '../rule-check.ts'
import { issue } from './sources.ts'

/** Rules of volumes that Docker manages; the check of volumes has them. */
export const dockerVolumeRules = [
  rule({
    rule: 'docker-volume-autoprovision',
    demands: 'A Docker volume of `scope` `task` does not turn `autoprovision` off.',
    appliesTo: 'all',
    evidence: 'reported',
    source: issue('aws/aws-cdk', 26697),
    refusal: "When 'scope' parameter is 'task', 'autoprovision' must either not be specified or set to 'True'",
    find: ({ volumes }) =>
      volumes
        .filter(
          (volume) =>
            textAt(volume, 'dockerVolumeConfiguration', 'scope')?.value === 'task' &&
            settingAt(volume, 'dockerVolumeConfiguration', 'autoprovision')?.value === false,
        )
        .map((volume) => inVolume(volume, 'dockerVolumeConfiguration', 'autoprovision')),
    message: ({ volume }) =>
      `The Docker volume ${quoted(volume)} lives as long as its task, so that there is none to use which ECS does not create; ECS refuses to register it.`,
    remedy: () => 'Remove autoprovision, or set scope to "shared".',
  }),
]
