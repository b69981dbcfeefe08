import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The package's command: the same bundle, which looks at the name it was started by. */
export const commandLine = "#!/usr/bin/env node\nimport './index.js'\n"

/**
 * What @actions/github makes ready when it is loaded, and nobody here uses: a context, and a client with methods for every endpoint and
 * an HTTP stack of its own (undici, 690 KB). The bundle has neither, because the calls that make them count as free of effects.
 */
const preparedByToolkit = ['Context', 'getApiBaseUrl', 'getProxyAgent', 'getProxyFetch', 'Octokit']

/** Packages in CommonJS stay though nothing refers to them; a module that is empty stands in for these. */
const withoutToolkitHttp: Plugin = {
  name: 'without-toolkit-http',
  resolveId: (source, importer) =>
    /^(?:undici|@actions\/http-client)$/.test(source) && /@actions\/github\/lib\/internal\//.test(importer ?? '')
      ? '\0empty'
      : null,
  load: (id) => (id === '\0empty' ? 'export const fetch = undefined\nexport const HttpClient = undefined' : null),
}

/**
 * The clients of CloudWatch Logs and S3 prepare themselves for streams of events when they are made, and nobody here asks for one: 26 KB,
 * and Node's zlib.
 */
const withoutEventStreams: Plugin = {
  name: 'without-event-streams',
  resolveId: (source) => (source === '@smithy/core/event-streams' ? '\0no-event-streams' : null),
  load: (id) =>
    id === '\0no-event-streams'
      ? `export const eventStreamSerdeProvider = () => undefined
export const resolveEventStreamSerdeConfig = (config) => config
export class EventStreamSerde {}`
      : null,
}

const wasm = {
  readRuntime: 'web-tree-sitter/web-tree-sitter.wasm',
  readGrammar: '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm',
}

/**
 * The parser of Terraform's language: a bundle is scripts alone, so that its WebAssembly is in it as text, in a chunk of its own. ncc makes
 * an object without `createRequire` of its `await import('module')`, so that the import is a static one.
 */
const terraformParser: Plugin = {
  name: 'terraform-parser',
  load(id) {
    if (!id.endsWith('/sources/terraform/source/wasm.ts')) return null
    const readers = Object.entries(wasm).map(([name, path]) => {
      const bytes = readFileSync(fileURLToPath(import.meta.resolve(path)))
      return `export const ${name} = async () => Buffer.from('${bytes.toString('base64')}', 'base64')\n`
    })
    return { code: readers.join(''), moduleType: 'js' }
  },
  transform(code, id) {
    if (!id.endsWith('/web-tree-sitter/web-tree-sitter.js')) return null
    const dynamic = 'const { createRequire } = await import("module");'
    if (!code.includes(dynamic)) throw new Error('web-tree-sitter imports "module" otherwise: see whether ncc takes it')
    const renamed = 'const createRequire = createRequireOfNode;'
    // Its WebAssembly is handed to it; where it would look for it, ncc would put a file of its own.
    const elsewhere = 'return new URL("web-tree-sitter.wasm", import.meta.url).href'
    const alone = code.replace(dynamic, renamed).replace(elsewhere, 'return "web-tree-sitter.wasm"')
    return `import { createRequire as createRequireOfNode } from 'node:module'\n${alone}`
  },
}

/**
 * Bundles the action's source into a folder; gives the folders of the packages that are in it. Rolldown reads TypeScript and the packages'
 * ES modules, and leaves out what is not used, which halves both size and start-up.
 */
export async function bundle(folder: string): Promise<ReadonlySet<string>> {
  const bundled = await rolldown({
    cwd: root,
    input: join(root, 'src', 'index.ts'),
    platform: 'node',
    tsconfig: join(root, 'tsconfig.json'),
    // The SDK gives ES modules under `module` alone; what it gives to Node.js is CommonJS, of which nothing can be left out.
    resolve: { mainFields: ['module', 'main'], conditionNames: ['module', 'node', 'import'] },
    treeshake: {
      moduleSideEffects: [
        { test: /node_modules\/(?:@actions|undici|@octokit|@aws-sdk|@smithy)\//, sideEffects: false },
      ],
      manualPureFunctions: [...preparedByToolkit],
    },
    plugins: [withoutToolkitHttp, withoutEventStreams, terraformParser],
    // The parser's runtime evaluates code of extensions, and loads none.
    checks: { eval: false },
    logLevel: 'warn',
  })
  const { output } = await bundled.write({
    dir: folder,
    format: 'esm',
    entryFileNames: 'index.js',
    chunkFileNames: '[name].js',
  })
  await bundled.close()
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n')
  writeFileSync(join(folder, 'cli.js'), commandLine, { mode: 0o755 })
  const modules = output.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : []))
  const embedded = Object.values(wasm).map((path) => fileURLToPath(import.meta.resolve(path)))
  const packages = [...modules, ...embedded].map((id) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1])
  return new Set(packages.filter((each) => each !== undefined))
}
