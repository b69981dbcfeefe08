import { describe } from 'vitest'
import { check } from '../../../src/checks/registration/container-resources-fit-task.ts'
import { container, onEc2, onFargate, testRules } from '../../support/rules.ts'

const two = (first: object, second: object) => ({
  containerDefinitions: [
    { ...container, ...first },
    { ...container, name: 'sidecar', ...second },
  ],
})

describe('container-resources-fit-task', () => {
  testRules(check, {
    'memory-over-task': {
      refused: onFargate({ memory: 1025 }),
      at: '/containerDefinitions/0/memory',
      legal: onFargate({ memory: 1024 }),
      alsoRefused: {
        'a task in GB': [onFargate({ memory: 4096 }, { memory: '1 gb' }), '/containerDefinitions/0/memory'],
        'a task on EC2': [onEc2({ memory: 2048 }, { memory: '1024' }), '/containerDefinitions/0/memory'],
      },
      alsoLegal: {
        'limits that are too much only together': onFargate({}, two({ memory: 1024 }, { memory: 512 })),
        'a task without a size': onEc2({ memory: 32_768 }),
      },
    },
    'reservations-over-task': {
      refused: onFargate({}, two({ memoryReservation: 768 }, { memoryReservation: 512 })),
      at: '/containerDefinitions',
      legal: onFargate({}, two({ memoryReservation: 768 }, { memoryReservation: 256 })),
      alsoRefused: {
        'one container alone': [onFargate({ memoryReservation: 1200 }), '/containerDefinitions/0/memoryReservation'],
      },
    },
    'cpu-over-fargate-task': {
      refused: onFargate({}, two({ cpu: 384 }, { cpu: 256 })),
      at: '/containerDefinitions',
      legal: onFargate({}, two({ cpu: 256 }, { cpu: 256 })),
      alsoLegal: {
        'a container without a share': onFargate({ cpu: 0 }),
        'a task in vCPU': onFargate({ cpu: 512 }, { cpu: '.5 vCPU' }),
      },
    },
    'cpu-over-task': {
      refused: onEc2({ cpu: 1024 }, { cpu: '512' }),
      at: '/containerDefinitions/0/cpu',
      legal: onEc2({ cpu: 512 }, { cpu: '512' }),
      alsoLegal: { 'a task without a size': onEc2({ cpu: 8192 }) },
    },
    'reservation-over-memory': {
      refused: onEc2({ memory: 256, memoryReservation: 512 }),
      at: '/containerDefinitions/0/memoryReservation',
      legal: onEc2({ memory: 256, memoryReservation: 256 }),
    },
  })
})
