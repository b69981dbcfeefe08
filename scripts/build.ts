import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

// tsc → lib → rolldown → ncc → dist. Rolldown reads the packages' ES modules and leaves out what is not used, which halves both size
// and start-up; ncc writes the folder that the runner executes. Same sources, same bytes, whatever the path.
const root = fileURLToPath(new URL('..', import.meta.url))
const lib = join(root, 'lib')
const build = join(root, 'build')
const dist = process.argv.includes('--out')
  ? join(root, process.argv[process.argv.indexOf('--out') + 1] ?? 'dist')
  : join(root, 'dist')

const bin = (name: string) => join(root, 'node_modules', '.bin', name)

for (const folder of [lib, build]) rmSync(folder, { recursive: true, force: true })
execFileSync(bin('tsc'), ['-p', 'tsconfig.build.json', '--noCheck'], { cwd: root, stdio: 'inherit' })
copyGenerated(join(root, 'src'), lib)
const packages = await bundle()
// ncc never empties its target: a stale chunk would stay. A build that failed before this line leaves the old bundle in place.
rmSync(dist, { recursive: true, force: true })
execFileSync(bin('ncc'), ['build', join(build, 'index.js'), '-o', dist, '--quiet'], { cwd: root, stdio: 'inherit' })
writeFileSync(join(dist, 'licenses.txt'), licences(packages))

/** Generated JavaScript is not compiled, so it is carried over as it is. */
function copyGenerated(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.generated\.(js|json)$/.test(entry.name)) continue
    const source = join(entry.parentPath, entry.name)
    const target = join(to, source.slice(from.length))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, readFileSync(source))
  }
}

/** Bundles lib into build; gives the folders of the packages that are in it. */
async function bundle(): Promise<Set<string>> {
  const bundled = await rolldown({
    input: join(lib, 'index.js'),
    platform: 'node',
    resolve: { mainFields: ['module', 'main'], conditionNames: ['node', 'import'] },
    treeshake: {
      moduleSideEffects: [
        { test: /node_modules\/(?:@actions|undici|@octokit|@aws-sdk|@smithy)\//, sideEffects: false },
      ],
    },
    logLevel: 'warn',
  })
  const { output } = await bundled.write({
    dir: build,
    format: 'esm',
    entryFileNames: 'index.js',
    chunkFileNames: '[name].js',
  })
  await bundled.close()
  writeFileSync(join(build, 'package.json'), '{"type":"module"}\n')
  const folders = new Set<string>()
  for (const chunk of output) {
    for (const id of 'moduleIds' in chunk ? chunk.moduleIds : []) {
      const match = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)
      if (match?.[1] !== undefined) folders.add(match[1])
    }
  }
  return folders
}

/** Takes package folders; gives the notices that their licences ask for, sorted by name. */
function licences(folders: Set<string>): string {
  const notices = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
      string,
      string
    >
    const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license', 'license.md']
      .map((each) => join(folder, each))
      .find(existsSync)
    return `${name} ${version}\n${license}\n${file === undefined ? '' : `${readFileSync(file, 'utf8').trim()}\n`}`
  })
  return `${notices.sort().join('\n')}`
}
