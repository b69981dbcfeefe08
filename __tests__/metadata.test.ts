import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import manifest from '../package.json' with { type: 'json' }
import { outputsOf } from '../src/reporters/github/outputs.ts'
import { inputTable } from '../src/surfaces/inputs/input-table.ts'
import { readInputs } from '../src/surfaces/inputs/inputs.ts'
import { readText } from './support/documentation.ts'

interface ActionFile {
  readonly name: string
  readonly description: string
  readonly author: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly outputs: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly runs: Readonly<Record<string, unknown>>
}

const action: ActionFile = parse(readText('action.yml'))

/** Feather icons that GitHub's Marketplace refuses (GitHub Docs, "Metadata syntax", branding.icon). */
const refusedIcons =
  /^(?:coffee|columns|divide|divide-circle|divide-square|frown|hexagon|key|meh|mouse-pointer|smile|tool|x-octagon)$/
const colours = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']

/**
 * Inputs and outputs as published: names may be added, never taken away. Value: the default, null for an input that the file of settings
 * may set: one that is given could not be told from a default.
 */
const publishedInputs: Readonly<Record<string, string | null>> = {
  'task-definition': null,
  service: '',
  cluster: null,
  'source-file': '',
  baseline: null,
  'secret-values': null,
  'fail-on': null,
  'require-verified': null,
  checks: '',
  ignore: '',
  'launch-type': '',
  'platform-version': '',
  'keep-null-value-keys': '',
  'iam-context': '',
  'deployer-role-arn': '',
  'template-parameters': '',
  comment: null,
  'comment-key': '',
  matrix: `\${{ toJSON(matrix) }}`,
  suggestions: null,
  'check-run': 'ECS preflight',
  'github-token': `\${{ github.token }}`,
  'mask-account-ids': null,
  'report-file': '',
  'sarif-file': '',
  'html-file': '',
  audit: '',
  config: null,
}
const publishedOutputs = [
  'conclusion',
  'errors',
  'warnings',
  'unverified',
  'baseline',
  'report',
  'sarif',
  'policy',
  'task-definition',
]

describe('action.yml', () => {
  it('is what the Marketplace takes', () => {
    expect(action.name).toBe('ECS preflight')
    expect(action.description.length).toBeLessThan(125)
    expect(action.author).not.toBe('')
    expect(action.branding.icon).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(action.branding.icon).not.toMatch(refusedIcons)
    expect(colours).toContain(action.branding.color)
  })

  it('runs the bundle on the runner’s Node.js 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  it.each(Object.entries(publishedInputs))('keeps the input %s with its default', (name, value) => {
    expect(action.inputs[name]).toBeDefined()
    expect(action.inputs[name]?.required).toBe(false)
    expect(action.inputs[name]?.default ?? null).toBe(value)
  })

  it.each(publishedOutputs)('keeps the output %s', (name) => {
    expect(action.outputs).toHaveProperty([name])
  })

  it('describes every input and output in sentences, and says nothing that GitHub does not read', () => {
    for (const [name, input] of Object.entries(action.inputs)) {
      expect(input.description, name).toMatch(/\S.*\.$/)
      expect(
        Object.keys(input).filter((key) => !['description', 'required', 'default'].includes(key)),
        name,
      ).toEqual([])
    }
    for (const [name, output] of Object.entries(action.outputs)) {
      expect(output.description, name).toMatch(/\S.*\.$/)
      expect(Object.keys(output), name).toEqual(['description'])
    }
  })

  it('tells of inputs that a file of settings may set what holds without them', () => {
    const told = Object.entries(action.inputs).flatMap(([name, { description }]) => {
      const value = / Default `([^`]+)`\.$/.exec(String(description))?.[1]
      return value === undefined ? [] : [[name, value] as const]
    })
    expect(told.length).toBeGreaterThan(5)
    const withTold = readInputs(
      (name) => (name === 'task-definition' ? 'api.json' : (new Map(told).get(name) ?? '')),
      [],
    )
    expect(withTold).toEqual(readInputs((name) => (name === 'task-definition' ? 'api.json' : ''), []))
  })

  it('declares exactly the inputs that are read', () => {
    const read = new Set<string>()
    readInputs((name) => {
      read.add(name)
      return name === 'task-definition' ? 'api.json' : ''
    }, [])
    // Named by the file of settings, which is read before the rest.
    read.add('config')
    expect([...read].sort()).toEqual(Object.keys(action.inputs).sort())
    expect(inputTable.map(({ name }) => name).sort()).toEqual(Object.keys(action.inputs).sort())
  })

  it('declares exactly the outputs that are set', () => {
    const counts = { error: 0, warning: 0, notice: 0, unverified: 0, suppressed: 0 }
    const report = {
      version: 1,
      conclusion: 'success',
      counts,
      targets: [],
      policies: [],
      calls: {},
      durationMs: 0,
    } as const
    const set = outputsOf(report, { report: 'report.json', sarif: 'report.sarif', taskDefinitions: [] })
    expect(Object.keys(set).sort()).toEqual(Object.keys(action.outputs).sort())
  })

  it('gives defaults that mean the same as nothing', () => {
    const declared = (name: string) => {
      const value = action.inputs[name]?.default
      if (name === 'task-definition') return 'api.json'
      // An expression is not what the runner hands over.
      return typeof value === 'string' && !value.includes('${{') ? value : ''
    }
    const withDefaults = readInputs(declared, [])
    const withNothing = readInputs((name) => (name === 'task-definition' ? 'api.json' : ''), [])
    // An empty check-run means that there is none.
    expect({ ...withDefaults, checkRun: null }).toEqual(withNothing)
  })
})

describe('package.json', () => {
  it('publishes the bundle and the pages, and has the licence of the file', () => {
    expect(manifest.files).toEqual(['dist', 'docs/checks'])
    expect(manifest.bin).toEqual({ 'ecs-preflight': 'dist/cli.js' })
    expect(manifest.license).toBe('MIT')
    expect(readText('LICENSE')).toMatch(/^MIT License/)
  })
})
