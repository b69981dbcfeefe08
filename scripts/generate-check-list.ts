import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// The list of checks is the folder's content: a file that exports `check` is a check, in the order of the contract's topics.
const folder = new URL('../src/checks/', import.meta.url)
const target = new URL('checks.generated.ts', folder)

/** Check ids in the order that reports and the README list them; a check that is not named here comes last, by name. */
const order = [
  'document-parses',
  'task-definition-matches-schema',
  'registration-keeps-values',
  'essential-container-present',
  'container-names-unique',
  'container-memory-set',
  'container-resources-fit-task',
  'container-settings-consistent',
  'ports-consistent',
  'dependencies-resolve',
  'volumes-resolve',
  'log-options-complete',
  'health-check-in-range',
  'limits-respected',
  'fargate-cpu-memory-supported',
  'fargate-settings-supported',
  'secret-names-unique',
  'environment-names-unique',
  'execution-role-present',
  'secret-reference-well-formed',
  'secret-exists',
  'parameter-exists',
  'secret-not-deleted',
  'secret-version-exists',
  'secret-json-key-exists',
  'secret-value-is-text',
  'secret-value-injected-verbatim',
  'secret-arn-complete',
  'secret-supported-by-platform',
  'kms-key-usable',
  'credentials-document-well-formed',
  'placeholders-replaced',
  'environment-holds-no-credentials',
  'execution-role-exists',
  'task-role-exists',
  'execution-role-trusts-ecs-tasks',
  'task-role-trusts-ecs-tasks',
  'execution-role-can-read-secrets',
  'execution-role-can-decrypt',
  'execution-role-can-pull-images',
  'execution-role-can-write-logs',
  'execution-role-can-read-environment-files',
  'task-role-can-use-features',
  'deployer-can-pass-roles',
  'deployer-can-deploy',
  'image-exists',
  'image-matches-platform',
  'log-group-exists',
  'environment-file-exists',
  'file-system-exists',
  'service-accepts-deployments',
  'definition-fits-service',
  'service-wiring-kept',
  'file-system-mountable',
  'task-network-reaches-services',
  'ecs-exec-usable',
  'secrets-kept',
  'secrets-not-plaintext',
  'containers-kept',
  'roles-kept',
  'environment-kept',
  'suppressions-current',
]

function rank(id: string): number {
  const place = order.indexOf(id)
  return place < 0 ? order.length : place
}

/** Ids of the checks in the folder, in order. */
interface CheckFile {
  readonly id: string
  /** Relative to the folder of the checks. */
  readonly path: string
}

/** A check's id is its file's name, whatever folder it is in. */
function checkFiles(): CheckFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) => path.endsWith('.ts') && /^export const check = /m.test(readFileSync(new URL(path, folder), 'utf8')),
    )
    .map((path) => ({ path, id: path.slice(path.lastIndexOf('/') + 1, -'.ts'.length) }))
    .sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1))
}

/** Gives the source of the ids: a type, so that an id that no check has does not compile. */
function checkIdsSource(): string {
  return [
    '// Written by scripts/generate-check-list.ts from the files of src/checks. Do not edit.',
    '',
    '/** Ids of the checks, in the order of reports. */',
    'export const checkIds = [',
    ...checkFiles().map(({ id }) => `  '${id}',`),
    '] as const',
    '',
    'export type CheckId = (typeof checkIds)[number]',
    '',
  ].join('\n')
}

/** Gives the source of the list: one import a check, in order. */
function checkListSource(): string {
  const files = checkFiles()
  const name = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return [
    '// Written by scripts/generate-check-list.ts from the files of this folder. Do not edit.',
    ...files.map(({ id, path }) => `import { check as ${name(id)} } from './${path}'`),
    "import type { Check } from './check.ts'",
    '',
    '/** Every check by its id, in the order of reports. */',
    'export const checksById = {',
    ...files.map(({ id }) => `  '${id}': ${name(id)},`),
    '}',
    '',
    '/** Every check, in the order of reports. */',
    'export const checks: readonly Check[] = Object.values(checksById)',
    '',
  ].join('\n')
}

/** Gives the source of the version that SARIF names. */
function versionSource(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return [
    '// Written by scripts/generate-check-list.ts from package.json. Do not edit.',
    "/** The project's version. */",
    `export const version = '${version}'`,
    '',
  ].join('\n')
}

const generated: readonly (readonly [URL, string])[] = [
  [target, checkListSource()],
  [new URL('../src/report/check-ids.generated.ts', import.meta.url), checkIdsSource()],
  [new URL('../src/version.generated.ts', import.meta.url), versionSource()],
]
for (const [file, source] of generated) {
  if (!process.argv.includes('--check')) writeFileSync(file, source)
  else if (readFileSync(file, 'utf8') !== source) {
    console.error(`${fileURLToPath(file)} is not current; run npm run generate.`)
    process.exitCode = 1
  }
}
