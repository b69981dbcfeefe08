import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import schema from '../../../docs/configuration.schema.json' with { type: 'json' }
import { readConfig, settingNames } from '../../../src/surfaces/inputs/config-file.ts'
import { codeBlocks, readText } from '../../support/documentation.ts'

const validate = new Ajv2020({ strict: false }).compile(schema)
const page = codeBlocks(readText('docs/configuration.md')).find(({ language }) => language === 'yaml')?.text ?? ''

describe('the published schema of the file of settings', () => {
  test('has the settings that are read', () => {
    const own = ['version', 'targets', 'changed-only', 'ignore']
    expect(Object.keys(schema.properties).sort()).toEqual([...own, ...settingNames].sort())
  })

  test('takes the example of the page, as the reader does', async () => {
    expect(validate(parse(page)) ? [] : validate.errors).toEqual([])
    expect((await readConfig('c.yml', new TextEncoder().encode(page))).targets).toHaveLength(2)
  })

  test.each([
    'version: 2',
    'version: 1\nfial-on: error',
    'version: 1\ntargets: [{ service: a }]',
    'version: 1\nignore: [{ check: a }]',
  ])('%j is refused by both', async (text) => {
    expect(validate(parse(text))).toBe(false)
    await expect(readConfig('c.yml', new TextEncoder().encode(text))).rejects.toThrow()
  })
})
