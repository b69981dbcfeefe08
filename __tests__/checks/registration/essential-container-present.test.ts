import { describe } from 'vitest'
import { check } from '../../../src/checks/registration/essential-container-present.ts'
import { container, onEc2, testRules } from '../../support/rules.ts'

const sidecar = { ...container, name: 'sidecar', memory: 128 }

describe('essential-container-present', () => {
  testRules(check, {
    'no-container': {
      refused: onEc2({}, { containerDefinitions: [] }),
      at: '/containerDefinitions',
      legal: onEc2(),
      alsoRefused: { 'an empty object': [onEc2({}, { containerDefinitions: [{}] }), '/containerDefinitions'] },
    },
    'no-essential-container': {
      refused: onEc2({ essential: false }),
      at: '/containerDefinitions',
      legal: onEc2({ essential: true }),
      alsoLegal: {
        'one that does not say so': onEc2(),
        'another that is': onEc2(
          {},
          {
            containerDefinitions: [
              { ...sidecar, essential: false },
              { ...container, memory: 128 },
            ],
          },
        ),
      },
    },
  })
})
