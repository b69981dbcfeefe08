import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// The published package is the bundle, which needs nothing beside it: a manifest with dependencies would make every npx download an SDK
// that is already inside. npm packs the manifest that it finds, so it is put aside for that moment.
const root = join(import.meta.dirname, '..')
const manifest = join(root, 'package.json')
const kept = join(root, 'build', 'package.json.kept')

if (process.argv[2] === 'strip') {
  mkdirSync(join(root, 'build'), { recursive: true })
  copyFileSync(manifest, kept)
  const {
    dependencies: _,
    devDependencies: __,
    optionalDependencies: ___,
    scripts: ____,
    ...published
  } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>
  writeFileSync(manifest, `${JSON.stringify(published, null, 2)}\n`)
} else renameSync(kept, manifest)
