import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/base/json.ts'
import { portRangeOf } from '../../../src/checks/registration/mapped-ports.ts'
import { check } from '../../../src/checks/registration/ports-consistent.ts'
import { container, onEc2, onFargate, saidOf, testRules } from '../../support/rules.ts'

const mapped = (...portMappings: readonly JsonObject[]) => onFargate({ portMappings })
const bridged = (...portMappings: readonly JsonObject[]) => onEc2({ portMappings })
const inHost = (...portMappings: readonly JsonObject[]) => onEc2({ portMappings }, { networkMode: 'host' })
const first = '/containerDefinitions/0/portMappings/0'
const second = '/containerDefinitions/0/portMappings/1'
const inTwoContainers = (one: JsonObject, other: JsonObject) =>
  onFargate(
    {},
    {
      containerDefinitions: [
        { ...container, portMappings: [one] },
        { ...container, name: 'sidecar', portMappings: [other] },
      ],
    },
  )

describe('ports-consistent', () => {
  testRules(check, {
    'awsvpc-host-port': {
      refused: mapped({ containerPort: 8080, hostPort: 80 }),
      at: `${first}/hostPort`,
      legal: mapped({ containerPort: 8080, hostPort: 8080 }),
      alsoLegal: {
        'no host port': mapped({ containerPort: 8080 }),
        'any host port': mapped({ containerPort: 8080, hostPort: 0 }),
        'bridge mode': bridged({ containerPort: 8080, hostPort: 80 }),
      },
    },
    'host-host-port': {
      refused: inHost({ containerPort: 8080, hostPort: 80 }),
      at: `${first}/hostPort`,
      legal: inHost({ containerPort: 8080, hostPort: 8080 }),
    },
    'ports-without-network': {
      refused: onEc2({ portMappings: [{ containerPort: 80 }] }, { networkMode: 'none' }),
      at: '/containerDefinitions/0/portMappings',
      legal: onEc2({ portMappings: [] }, { networkMode: 'none' }),
    },
    'port-missing': {
      refused: mapped({ protocol: 'tcp' }),
      at: first,
      legal: mapped({ containerPort: 80, protocol: 'tcp' }),
      alsoLegal: { 'a range': mapped({ containerPortRange: '8000-8010' }) },
    },
    'port-number': {
      refused: mapped({ containerPort: 65_536 }),
      at: `${first}/containerPort`,
      legal: mapped({ containerPort: 65_535 }),
      alsoRefused: {
        'no port at all': [mapped({ containerPort: 0 }), `${first}/containerPort`],
        'a host port': [bridged({ containerPort: 80, hostPort: -1 }), `${first}/hostPort`],
      },
    },
    'port-range-form': {
      refused: mapped({ containerPortRange: '8010-8000' }),
      at: `${first}/containerPortRange`,
      legal: mapped({ containerPortRange: '8000-8010' }),
      alsoRefused: {
        words: [mapped({ containerPortRange: '8000 to 8010' }), `${first}/containerPortRange`],
        'a range of one': [mapped({ containerPortRange: '8000-8000' }), `${first}/containerPortRange`],
      },
    },
    'port-and-range': {
      refused: mapped({ containerPort: 80, containerPortRange: '8000-8010' }),
      at: first,
      legal: mapped({ containerPort: 80 }, { containerPortRange: '8000-8010' }),
      alsoLegal: { 'a host port of zero': bridged({ hostPort: 0, containerPortRange: '8000-8010' }) },
    },
    'port-range-network-mode': {
      refused: inHost({ containerPortRange: '8000-8010' }),
      at: `${first}/containerPortRange`,
      legal: bridged({ containerPortRange: '8000-8010' }),
    },
    'port-mapped-twice': {
      refused: inTwoContainers({ containerPort: 8080 }, { containerPort: 8080 }),
      at: '/containerDefinitions/1/portMappings/0',
      legal: inTwoContainers({ containerPort: 8080 }, { containerPort: 8081 }),
      alsoRefused: {
        'a port inside a range': [mapped({ containerPortRange: '8000-8010' }, { containerPort: 8005 }), second],
        'a range around a port before it': [
          mapped({ containerPort: 8005 }, { containerPortRange: '8000-8010' }),
          second,
        ],
        'ranges of one container in bridge mode': [
          bridged({ containerPortRange: '8000-8010' }, { containerPortRange: '8010-8020' }),
          second,
        ],
      },
      alsoLegal: {
        'another protocol': mapped({ containerPort: 53 }, { containerPort: 53, protocol: 'udp' }),
        'two host ports for one port, in bridge mode': bridged(
          { containerPort: 80, hostPort: 8000 },
          { containerPort: 80, hostPort: 8001 },
        ),
      },
    },
    'host-port-used-twice': {
      refused: bridged({ containerPort: 80, hostPort: 8080 }, { containerPort: 81, hostPort: 8080 }),
      at: `${second}/hostPort`,
      legal: bridged({ containerPort: 80, hostPort: 8080 }, { containerPort: 81, hostPort: 8081 }),
      alsoLegal: {
        'any host port, twice': bridged({ containerPort: 80, hostPort: 0 }, { containerPort: 81, hostPort: 0 }),
      },
    },
    'repeated-port-name': {
      refused: mapped({ containerPort: 80, name: 'http' }, { containerPort: 81, name: 'http' }),
      at: `${second}/name`,
      legal: mapped({ containerPort: 80, name: 'http' }, { containerPort: 81, name: 'admin' }),
    },
    'port-name-form': {
      refused: mapped({ containerPort: 80, name: 'Http' }),
      at: `${first}/name`,
      legal: mapped({ containerPort: 80, name: 'http_1-a' }),
      alsoRefused: {
        'a hyphen first': [mapped({ containerPort: 80, name: '-http' }), `${first}/name`],
        'one character too many': [mapped({ containerPort: 80, name: 'a'.repeat(65) }), `${first}/name`],
      },
      alsoLegal: { 'the longest name': mapped({ containerPort: 80, name: 'a'.repeat(64) }) },
    },
    'app-protocol-without-name': {
      refused: mapped({ containerPort: 80, appProtocol: 'http2' }),
      at: `${first}/appProtocol`,
      legal: mapped({ containerPort: 80, appProtocol: 'http2', name: 'http' }),
    },
  })

  test.each([
    ['1-65535', { first: 1, last: 65_535 }],
    ['0-10', null],
    ['1-65536', null],
    ['8000', null],
    ['8000-8010-8020', null],
    ['', null],
  ])('reads the range %s', (text, range) => {
    expect(portRangeOf(text)).toEqual(range)
  })

  test('tells the later of two mappings once, however many it meets', () => {
    const said = saidOf(mapped({ containerPortRange: '8000-8010' }, { containerPort: 8001 }, { containerPort: 8002 }))
    expect(said).toEqual(
      [1, 2].map((index) => `error ports-consistent/port-mapped-twice /containerDefinitions/0/portMappings/${index}`),
    )
  })
})
