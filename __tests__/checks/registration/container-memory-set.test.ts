import { describe } from 'vitest'
import { check } from '../../../src/checks/registration/container-memory-set.ts'
import { container, onEc2, onFargate, testRules } from '../../support/rules.ts'

const without = onEc2({}, { containerDefinitions: [container] })

describe('container-memory-set', () => {
  testRules(check, {
    'no-container-memory': {
      refused: without,
      at: '/containerDefinitions/0',
      legal: onEc2({ memory: 4 }),
      alsoRefused: {
        'no memory but zero': [onEc2({ memory: 0 }), '/containerDefinitions/0'],
        'one container of two': [
          onEc2(
            {},
            {
              containerDefinitions: [
                { ...container, memory: 128 },
                { ...container, name: 'sidecar' },
              ],
            },
          ),
          '/containerDefinitions/1',
        ],
        'no launch type told': [{ family: 'api', containerDefinitions: [container] }, '/containerDefinitions/0'],
      },
      alsoLegal: {
        'a reservation alone': onEc2({ memory: null, memoryReservation: 128 }),
        'memory of the task, on EC2 too': { ...without, memory: '512' },
        'a task on Fargate': onFargate(),
      },
    },
  })
})
