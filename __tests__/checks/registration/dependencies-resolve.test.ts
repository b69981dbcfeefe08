import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/base/json.ts'
import { cyclesIn } from '../../../src/checks/registration/cycles.ts'
import { check } from '../../../src/checks/registration/dependencies-resolve.ts'
import { container, offlineContext, onEc2, onFargate, saidOf, testRules } from '../../support/rules.ts'

const waiting = (name: string, ...needed: readonly string[]): JsonObject => ({
  ...container,
  name,
  dependsOn: needed.map((containerName) => ({ containerName, condition: 'START' })),
})
const task = (...containerDefinitions: readonly JsonObject[]) => onFargate({}, { containerDefinitions })
const waitingFor = (condition: string, other: JsonObject) =>
  task({ ...container, dependsOn: [{ containerName: 'other', condition }] }, { ...container, name: 'other', ...other })
const linked = (name: string, ...links: readonly string[]): JsonObject => ({ ...container, name, memory: 64, links })
const bridged = (...containerDefinitions: readonly JsonObject[]) => onEc2({}, { containerDefinitions })
const first = '/containerDefinitions/0'
const healthCheck = { command: ['CMD-SHELL', 'curl -f http://localhost/ || exit 1'] }
const proxy = (containerName: string) =>
  onFargate(
    {},
    {
      proxyConfiguration: {
        containerName,
        type: 'APPMESH',
        properties: ['ProxyIngressPort', 'ProxyEgressPort', 'AppPorts', 'EgressIgnoredIPs'].map((name) => ({
          name,
          value: '1',
        })),
      },
    },
  )

describe('dependencies-resolve', () => {
  testRules(check, {
    'dependency-missing': {
      refused: task(waiting('api', 'db')),
      at: `${first}/dependsOn/0/containerName`,
      legal: task(waiting('api', 'db'), { ...container, name: 'db' }),
    },
    'dependency-essential': {
      refused: waitingFor('SUCCESS', {}),
      at: `${first}/dependsOn/0`,
      legal: waitingFor('SUCCESS', { essential: false }),
      alsoRefused: { COMPLETE: [waitingFor('COMPLETE', { essential: true }), `${first}/dependsOn/0`] },
      alsoLegal: { 'an essential one that only has to start': waitingFor('START', { essential: true }) },
    },
    'dependency-without-health-check': {
      refused: waitingFor('HEALTHY', {}),
      at: `${first}/dependsOn/0`,
      legal: waitingFor('HEALTHY', { healthCheck }),
    },
    'dependency-cycle': {
      refused: task(waiting('a', 'b'), waiting('b', 'c'), waiting('c', 'a')),
      at: `${first}/dependsOn`,
      legal: task(waiting('a', 'b', 'c'), waiting('b', 'c'), { ...container, name: 'c' }),
      alsoRefused: { 'a container that waits for itself': [task(waiting('api', 'api')), `${first}/dependsOn`] },
    },
    'link-missing': {
      refused: bridged(linked('api', 'db:database')),
      at: `${first}/links/0`,
      legal: bridged(linked('api', 'db:database'), { ...container, name: 'db', memory: 64 }),
    },
    'link-cycle': {
      refused: bridged(linked('a', 'b'), linked('b', 'a:first')),
      at: `${first}/links`,
      legal: bridged(linked('a', 'b'), { ...container, name: 'b', memory: 64 }),
    },
    'proxy-container-missing': {
      refused: proxy('envoy'),
      at: '/proxyConfiguration/containerName',
      legal: proxy('api'),
    },
  })

  test('looks up no name while a container has one that is not rendered', () => {
    const said = saidOf(task(waiting('api', 'db'), { ...container, name: '{{ sidecar }}' }))
    expect(said.filter((each) => each.includes('dependencies-resolve'))).toEqual([])
  })

  test('names the members of a cycle, the first eight of many', () => {
    const ring = Array.from({ length: 12 }, (_, index) => waiting(`c${index}`, `c${(index + 1) % 12}`))
    const [result] = check.run(offlineContext(task(...ring)))
    expect(result?.verdict).toMatchObject({ message: expect.stringMatching(/"c0", "c1", .*"c7" and 4 more/) })
  })
})

describe('cycles', () => {
  const graph: Readonly<Record<string, readonly string[]>> = {
    a: ['b'],
    b: ['c', 'd'],
    c: ['a'],
    d: ['e'],
    e: ['d'],
    f: ['a'],
    g: ['g'],
  }
  test('are found in every knot, once', () => {
    expect(cyclesIn(Object.keys(graph), (node) => graph[node] ?? [])).toEqual([['a', 'b', 'c'], ['d', 'e'], ['g']])
  })

  test('a chain of many thousands is none, and takes no stack', () => {
    const size = 50_000
    const nodes = Array.from({ length: size }, (_, index) => index)
    expect(cyclesIn(nodes, (node) => (node + 1 < size ? [node + 1] : []))).toEqual([])
  })
})
