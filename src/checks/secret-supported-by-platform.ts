import type { PlatformNeed } from '../references/resolve/outcome.ts'
import { referenceCheck } from './reference-check.ts'

/** Fails when the Fargate platform version is too old for the form of a reference. */
export const check = referenceCheck({
  id: 'secret-supported-by-platform',
  title: 'The platform version can resolve every reference',
  severity: 'error',
  appliesTo: () => true,
  sentences: {
    'platform-too-old': ({ platformVersion, needed: { feature, version } }) => ({
      message: `Fargate platform version ${platformVersion} cannot resolve ${features[feature]}; it takes ${version} or later.`,
      remedy: 'Deploy on platform version LATEST.',
    }),
  },
})

const features: Readonly<Record<PlatformNeed['feature'], string>> = {
  'value-fields': 'a JSON key, version stage or version id of a secret',
  secrets: 'secrets',
  'registry-credentials': 'registry credentials',
  'environment-files': 'environment files',
  'efs-volumes': 'EFS volumes',
}
