import { describe, expect, test } from 'vitest'
import type { Json, JsonObject } from '../../../src/base/json.ts'
import { check } from '../../../src/checks/registration/limits-respected.ts'
import { MAX_DEFINITION_BYTES } from '../../../src/task-definition/registration/definition-size.ts'
import { registerable } from '../../../src/task-definition/registration/registration.ts'
import { container, onEc2, onFargate, saidOf, testRules } from '../../support/rules.ts'

const first = '/containerDefinitions/0'
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))
const task = (count: number) =>
  onFargate({}, { containerDefinitions: times(count, (index) => ({ ...container, name: `c${index}` })) })
const constraints = (count: number) =>
  onEc2(
    {},
    { placementConstraints: times(count, (index) => ({ type: 'memberOf', expression: `attribute:a${index} == b` })) },
  )
const tags = (...entries: readonly JsonObject[]) => onFargate({}, { tags: entries })
const tag = (index: number) => ({ key: `k${index}`, value: 'v' })
const files = (count: number) =>
  onFargate({
    environmentFiles: times(count, (index) => ({ type: 's3', value: `arn:aws:s3:::acme-config/${index}.env` })),
  })
const specs = (count: number) =>
  onEc2({ credentialSpecs: times(count, (index) => `credentialspec:arn:aws:s3:::acme-config/spec${index}.json`) })
const ranges = (count: number) =>
  onFargate({
    portMappings: times(count, (index) => ({ containerPortRange: `${1000 + index * 10}-${1005 + index * 10}` })),
  })
const restarting = (policy: JsonObject) => onFargate({ restartPolicy: { enabled: true, ...policy } })
const storage = (sizeInGiB: number) => onFargate({}, { ephemeralStorage: { sizeInGiB } })
const limits = (softLimit: Json, hardLimit: Json) => onFargate({ ulimits: [{ name: 'memlock', softLimit, hardLimit }] })

/** A definition that has as many bytes when it is registered. */
function ofSize(bytes: number): JsonObject {
  const filled = (length: number) =>
    onFargate({ dockerLabels: { note: 'as they say '.repeat(length).slice(0, length) } })
  const empty = JSON.stringify(registerable(filled(1), { keepNullValueKeys: [] }).value).length - 1
  return filled(bytes - empty)
}

describe('limits-respected', () => {
  testRules(check, {
    'definition-size': {
      refused: ofSize(MAX_DEFINITION_BYTES + 1),
      at: '',
      legal: ofSize(MAX_DEFINITION_BYTES),
      alsoLegal: {
        'blanks and empty values that are not registered': {
          ...ofSize(MAX_DEFINITION_BYTES),
          volumes: times(1000, () => ({})),
        },
      },
    },
    'container-count': { refused: task(11), at: '/containerDefinitions/10', legal: task(10) },
    'placement-constraint-count': { refused: constraints(11), at: '/placementConstraints/10', legal: constraints(10) },
    'tag-count': { refused: tags(...times(51, tag)), at: '/tags/50', legal: tags(...times(50, tag)) },
    'environment-file-count': { refused: files(11), at: `${first}/environmentFiles/10`, legal: files(10) },
    'credential-spec-count': { refused: specs(2), at: `${first}/credentialSpecs/1`, legal: specs(1) },
    'ignored-exit-code-count': {
      refused: restarting({ ignoredExitCodes: times(51, (index) => index) }),
      at: `${first}/restartPolicy/ignoredExitCodes/50`,
      legal: restarting({ ignoredExitCodes: times(50, (index) => index) }),
    },
    'port-range-count': {
      refused: ranges(101),
      at: `${first}/portMappings/100`,
      legal: ranges(100),
      alsoLegal: {
        'single ports beside them': onFargate({
          portMappings: times(101, (index) => ({ containerPort: 1000 + index })),
        }),
      },
    },
    'family-name': {
      refused: onFargate({}, { family: 'api service' }),
      at: '/family',
      legal: onFargate({}, { family: 'Api_service-2' }),
      alsoRefused: { 'one character too many': [onFargate({}, { family: 'a'.repeat(256) }), '/family'] },
      alsoLegal: { 'the longest': onFargate({}, { family: 'a'.repeat(255) }) },
    },
    'container-name': {
      refused: onFargate({ name: 'api.web' }),
      at: `${first}/name`,
      legal: onFargate({ name: 'api_web-1' }),
    },
    'volume-name': {
      refused: onFargate({}, { volumes: [{ name: 'my data' }] }),
      at: '/volumes/0/name',
      legal: onFargate({}, { volumes: [{ name: 'my_data' }] }),
    },
    'image-length': {
      refused: onFargate({ image: 'a'.repeat(256) }),
      at: `${first}/image`,
      legal: onFargate({ image: 'a'.repeat(255) }),
      alsoLegal: { 'a digest behind it': onFargate({ image: `${'a'.repeat(255)}@sha256:${'0'.repeat(64)}` }) },
    },
    'task-size-form': {
      refused: onEc2({}, { memory: '1024MiB' }),
      at: '/memory',
      legal: onEc2({}, { memory: '1 GB' }),
      alsoRefused: { 'cpu in words': [onEc2({}, { cpu: 'half' }), '/cpu'] },
    },
    'ephemeral-storage-size': {
      refused: storage(20),
      at: '/ephemeralStorage/sizeInGiB',
      legal: storage(21),
      alsoRefused: { 'too large': [storage(201), '/ephemeralStorage/sizeInGiB'] },
      alsoLegal: { 'the largest': storage(200) },
    },
    'restart-attempt-period': {
      refused: restarting({ restartAttemptPeriod: 59 }),
      at: `${first}/restartPolicy/restartAttemptPeriod`,
      legal: restarting({ restartAttemptPeriod: 60 }),
      alsoRefused: {
        'too long': [restarting({ restartAttemptPeriod: 1801 }), `${first}/restartPolicy/restartAttemptPeriod`],
      },
      alsoLegal: { 'the longest': restarting({ restartAttemptPeriod: 1800 }) },
    },
    'start-timeout': {
      refused: onFargate({ startTimeout: 121 }),
      at: `${first}/startTimeout`,
      legal: onFargate({ startTimeout: 120 }),
      alsoRefused: { 'too short': [onFargate({ startTimeout: 1 }), `${first}/startTimeout`] },
      alsoLegal: { 'longer on EC2': onEc2({ startTimeout: 600 }) },
    },
    'stop-timeout': {
      refused: onFargate({ stopTimeout: 121 }),
      at: `${first}/stopTimeout`,
      legal: onFargate({ stopTimeout: 120 }),
      alsoLegal: { 'longer on EC2': onEc2({ stopTimeout: 600 }) },
    },
    'swappiness-range': {
      refused: onEc2({ linuxParameters: { maxSwap: 64, swappiness: 101 } }),
      at: `${first}/linuxParameters/swappiness`,
      legal: onEc2({ linuxParameters: { maxSwap: 64, swappiness: 100 } }),
    },
    'container-memory-minimum': {
      refused: onEc2({ memory: 3 }),
      at: `${first}/memory`,
      legal: onEc2({ memory: 4 }),
      alsoLegal: { 'zero, which stands for none': onFargate({ memory: 0 }) },
    },
    'task-cpu-range': {
      refused: onEc2({}, { cpu: '64' }),
      at: '/cpu',
      legal: onEc2({}, { cpu: '128' }),
      alsoRefused: { 'too much': [onEc2({}, { cpu: '196609' }), '/cpu'] },
    },
    'integer-size': {
      refused: limits(1, 2 ** 31),
      at: `${first}/ulimits/0/hardLimit`,
      legal: limits(1, 2 ** 31 - 1),
      alsoLegal: { 'no limit': limits(-1, -1) },
    },
    'tag-length': {
      refused: tags({ key: 'k'.repeat(129), value: 'v' }),
      at: '/tags/0/key',
      legal: tags({ key: 'k'.repeat(128), value: 'v'.repeat(256) }),
      alsoRefused: { 'a value': [tags({ key: 'k', value: 'v'.repeat(257) }), '/tags/0/value'] },
    },
    'tag-prefix': {
      refused: tags({ key: 'aws:cloudformation:stack-name', value: 'api' }),
      at: '/tags/0/key',
      legal: tags({ key: 'team', value: 'aws:checkout' }),
    },
    'repeated-tag': {
      refused: tags(tag(1), tag(1)),
      at: '/tags/1/key',
      legal: tags(tag(1), { key: 'K1', value: 'v' }),
    },
  })

  test('tells what is left out of a definition that breaks a rule at many places', () => {
    const definition = onFargate(
      { portMappings: times(30, () => ({ containerPort: 70_000 })) },
      { networkMode: 'bridge', requiresCompatibilities: ['EC2'] },
    )
    const said = saidOf(definition).filter((each) => each.includes('port-number'))
    expect(said).toHaveLength(20)
  })
})
