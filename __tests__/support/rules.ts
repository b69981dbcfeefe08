import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/base/json.ts'
import type { Check } from '../../src/checks/check.ts'
import type { CheckContext } from '../../src/checks/check-context.ts'
import { checks } from '../../src/checks/checks.generated.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import { taskPlatform } from '../../src/references/parse/task-platform.ts'
import { readTaskDefinition } from '../../src/task-definition/task-definition.ts'
import { contextOf } from './check-context.ts'

/** A rule's example: what ECS refuses, where, and the nearest definition that it takes. */
export interface RuleExample {
  readonly refused: JsonObject
  readonly at: string
  readonly legal: JsonObject
  /** Other definitions near the rule that ECS takes, by what they are. */
  readonly alsoLegal?: Readonly<Record<string, JsonObject>>
  /** Other definitions that it refuses, each with the place. */
  readonly alsoRefused?: Readonly<Record<string, readonly [definition: JsonObject, at: string]>>
  /** What the service says, where that decides. */
  readonly service?: Service
}

interface Service {
  readonly launchType?: string
  readonly platformVersion?: string
  readonly capacityProviders?: readonly string[]
}

/** A container that nothing is wrong with; launch types tell what else it needs. */
export const container: JsonObject = { name: 'api', image: 'public.ecr.aws/nginx/nginx:1.27' }

/** A definition for Fargate, with what differs in its first container and at its top. */
export function onFargate(inContainer: JsonObject = {}, atTop: JsonObject = {}): JsonObject {
  return {
    family: 'api',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '512',
    memory: '1024',
    executionRoleArn: 'arn:aws:iam::402913377120:role/api-execution',
    containerDefinitions: [{ ...container, ...inContainer }],
    ...atTop,
  }
}

/** A definition for EC2 in bridge mode, likewise. */
export function onEc2(inContainer: JsonObject = {}, atTop: JsonObject = {}): JsonObject {
  return {
    family: 'api',
    networkMode: 'bridge',
    requiresCompatibilities: ['EC2'],
    containerDefinitions: [{ ...container, memory: 512, ...inContainer }],
    ...atTop,
  }
}

/** The context of a definition about which AWS was asked nothing. */
export function offlineContext(rendered: JsonObject, service: Service = {}): CheckContext {
  const definition = readTaskDefinition(rendered)
  const hints = { launchType: null, platformVersion: null, ...service }
  return contextOf({ rendered, definition, platform: taskPlatform(definition, [hints]) })
}

/** What all checks say of a definition, as `severity check/rule pointer`. */
export function saidOf(rendered: JsonObject, service?: Service): string[] {
  return runChecks(checks, offlineContext(rendered, service), {}).findings.map(
    ({ severity, check, rule, pointer }) => `${severity} ${check}${rule === null ? '' : `/${rule}`} ${pointer}`,
  )
}

/** Holds every rule of a check to its example. A rule without an example fails, and so does an example of which another check speaks. */
export function testRules(check: Check, examples: Readonly<Record<string, RuleExample>>): void {
  const rules = check.rules ?? []

  it('has an example of every rule', () => {
    expect(Object.keys(examples)).toEqual(rules.map(({ rule }) => rule))
  })

  describe.each(rules)('$rule', ({ rule, severity }) => {
    const example = examples[rule]
    if (example === undefined) return
    const { refused, at, legal, service, alsoLegal = {}, alsoRefused = {} } = example
    const said = (place: string) => [`${severity ?? check.severity} ${check.id}/${rule} ${place}`]

    it('fails what ECS refuses, there and nowhere else', () => {
      expect(saidOf(refused, service)).toEqual(said(at))
    })

    it.each(Object.entries(alsoRefused))('fails %s', (_what, [definition, place]) => {
      expect(saidOf(definition, service)).toEqual(said(place))
    })

    it.each([['the nearest legal definition', legal] as const, ...Object.entries(alsoLegal)])(
      'passes %s',
      (_what, definition) => {
        expect(saidOf(definition, service)).toEqual([])
      },
    )

    it('says it in a sentence with its remedy', () => {
      for (const { verdict } of check.run(offlineContext(refused, service))) {
        if (verdict.verdict !== 'fail') throw new Error('passed')
        // A sentence may begin with the name of a setting.
        expect(verdict.message).toMatch(/^(?:[A-Z]|[a-z]+(?:[A-Z.]\w+)+ ).*\.$/)
        expect(verdict.remedy).toMatch(/^[A-Z].*\.$/)
      }
    })
  })
}
