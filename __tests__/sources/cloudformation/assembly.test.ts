import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { readAssembly } from '../../../src/sources/cloudformation/assembly.ts'

const fixture = (path: string) =>
  readFile(new URL(`../../fixtures/cdk/cdk.out/${path}`, import.meta.url), 'utf8').catch(() => null)

const files = (content: Readonly<Record<string, unknown>>) => (path: string) =>
  Promise.resolve(content[path] === undefined ? null : JSON.stringify(content[path]))

const stack = (properties: object, more: object = {}) => ({
  artifacts: {
    Api: { type: 'aws:cloudformation:stack', environment: 'aws://unknown-account/unknown-region', properties, ...more },
  },
})

describe('an assembly', () => {
  test('has its stacks, where they go, and where their constructs are made', async () => {
    const [api, ...others] = (await readAssembly(fixture)) ?? []
    expect(others).toEqual([])
    expect(api).toMatchObject({
      stackName: 'Api',
      templateFile: 'Api.template.json',
      account: '123456789012',
      region: 'us-east-1',
    })
    expect(api?.places.ofResource('TD49C78F36')).toEqual({ path: '/app/app.js', line: 10, column: 10 })
    expect(api?.places.ofContainer('TD49C78F36', 'api')).toEqual({ path: '/app/app.js', line: 11, column: 4 })
    expect(api?.places.ofContainer('TD49C78F36', 'other')).toBeNull()
    // CDK made it on its own, more frames away than it kept.
    expect(api?.places.ofResource('TDExecutionRole88C96BCD')).toBeNull()
  })

  test('may have assemblies inside it, and stacks for any environment', async () => {
    const stacks = await readAssembly(
      files({
        'manifest.json': {
          artifacts: { Prod: { type: 'cdk:cloud-assembly', properties: { directoryName: 'assembly-Prod' } } },
        },
        'assembly-Prod/manifest.json': stack({ templateFile: 'Api.template.json', stackName: 'prod-api' }),
      }),
    )
    expect(stacks).toMatchObject([
      { stackName: 'prod-api', templateFile: 'assembly-Prod/Api.template.json', account: null, region: null },
    ])
  })

  test('has the images and the nested templates that it uploads', async () => {
    const manifest = {
      artifacts: {
        Assets: { type: 'cdk:asset-manifest', properties: { file: 'Api.assets.json' } },
        ...stack({ templateFile: 'A.json' }).artifacts,
      },
    }
    const destination = { repositoryName: `cdk-assets-\${AWS::AccountId}`, imageTag: 'a1b2' }
    const assets = {
      dockerImages: { a1b2: { destinations: { here: destination, broken: 7 } } },
      files: {
        c3d4: {
          source: { path: 'Inner.nested.template.json' },
          destinations: { here: { objectKey: 'prefix/c3d4.json' } },
        },
        other: { source: { path: '../x.template.json' }, destinations: { here: { objectKey: 'e5.json' } } },
      },
    }
    const [api] = (await readAssembly(files({ 'manifest.json': manifest, 'Api.assets.json': assets }))) ?? []
    expect(api?.assets.images).toEqual([{ repository: `cdk-assets-\${AWS::AccountId}`, tag: 'a1b2' }])
    expect(api?.assets.templates).toEqual(new Map([['c3d4.json', 'Inner.nested.template.json']]))
  })

  test('whose metadata stands in the manifest, as older versions of CDK write it', async () => {
    const metadata = {
      '/Api/TD/Resource': [
        {
          type: 'aws:cdk:logicalId',
          data: 'TD1',
          trace: ['new X (/a/node_modules/x.js:1:2)', 'at Object.<anonymous> (/a/bin/app.ts:7:3)'],
        },
      ],
    }
    const [api] =
      (await readAssembly(files({ 'manifest.json': stack({ templateFile: 'A.json' }, { metadata }) }))) ?? []
    expect(api?.places.ofResource('TD1')).toEqual({ path: '/a/bin/app.ts', line: 7, column: 3 })
  })

  test.each(['../A.json', '/etc/passwd', 'a/../../b.json', 'C:\\x.json', 7, ''])(
    'reads nothing outside its folder: %s',
    async (templateFile) => {
      expect(await readAssembly(files({ 'manifest.json': stack({ templateFile }) }))).toEqual([])
    },
  )

  test('that is none is no assembly', async () => {
    expect(await readAssembly(() => Promise.resolve('not JSON'))).toBeNull()
    expect(await readAssembly(() => Promise.resolve(null))).toBeNull()
  })

  test('that holds itself ends', async () => {
    const self = { artifacts: { A: { type: 'cdk:cloud-assembly', properties: { directoryName: '.' } } } }
    expect(await readAssembly(() => Promise.resolve(JSON.stringify(self)))).toEqual([])
  })
})
