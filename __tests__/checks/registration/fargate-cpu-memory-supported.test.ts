import { describe, expect, test } from 'vitest'
import { check } from '../../../src/checks/registration/fargate-cpu-memory-supported.ts'
import { fargateSizes } from '../../../src/checks/registration/fargate-sizes.ts'
import { container, onEc2, onFargate, saidOf, testRules } from '../../support/rules.ts'

const sized = (cpu: string | null, memory: string | null) => onFargate({}, { cpu, memory })
const windows = (cpu: string, memory: string) =>
  onFargate({}, { cpu, memory, runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } })

describe('fargate-cpu-memory-supported', () => {
  testRules(check, {
    'fargate-size-missing': {
      refused: sized('512', null),
      at: '',
      legal: sized('512', '1024'),
      alsoRefused: { neither: [sized(null, null), ''] },
      alsoLegal: { 'a task on EC2': onEc2() },
    },
    'fargate-size': {
      refused: sized('512', '512'),
      at: '/memory',
      legal: sized('512', '1 GB'),
      alsoRefused: {
        'no such cpu': [sized('300', '1024'), '/cpu'],
        'between two steps': [sized('8192', '18432'), '/memory'],
        'no size': [sized('half', '1024'), '/cpu'],
      },
      alsoLegal: {
        words: sized('1 vCPU', '2 GB'),
        'words in small letters': sized('.25 vcpu', '0.5gb'),
        'the largest': sized('32768', '249856'),
        'another size on EC2': onEc2({ memory: 500 }, { cpu: '300', memory: '700' }),
      },
    },
    'fargate-windows-size': {
      refused: windows('512', '1024'),
      at: '/cpu',
      legal: windows('1024', '2048'),
    },
    'fargate-large-size-windows': {
      refused: windows('8192', '16384'),
      at: '/cpu',
      legal: windows('4096', '16384'),
    },
    'fargate-large-size-platform': {
      refused: sized('8192', '16384'),
      at: '/cpu',
      legal: sized('4096', '16384'),
      service: { launchType: 'FARGATE', platformVersion: '1.3.0' },
    },
  })

  test.each([...fargateSizes].flatMap(([cpu, sizes]) => sizes.map((memory) => [cpu, memory] as const)))(
    'takes %i CPU units with %i MiB',
    (cpu, memory) => {
      expect(saidOf(sized(String(cpu), String(memory)))).toEqual([])
      expect(saidOf(sized(String(cpu), String(memory - 1)))).toHaveLength(1)
    },
  )

  test('has as many sizes as the developer guide', () => {
    expect([...fargateSizes.values()].map((sizes) => sizes.length)).toEqual([3, 4, 7, 13, 23, 12, 12, 3])
  })

  describe('asks the service where the definition has no requiresCompatibilities', () => {
    const open = { family: 'api', networkMode: 'awsvpc', containerDefinitions: [{ ...container, memory: 512 }] }
    test.each([
      [{ launchType: 'FARGATE' }, ['error fargate-cpu-memory-supported/fargate-size-missing ']],
      [
        { capacityProviders: ['FARGATE_SPOT', 'FARGATE'] },
        ['error fargate-cpu-memory-supported/fargate-size-missing '],
      ],
      [{ capacityProviders: ['my-instances'] }, []],
      [{ launchType: 'EC2' }, []],
      [{}, []],
    ])('%j', (service, said) => {
      expect(saidOf(open, service)).toEqual(said)
    })
  })
})
