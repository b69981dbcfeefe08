import { describe } from 'vitest'
import { check } from '../../../src/checks/registration/container-names-unique.ts'
import { container, onFargate, testRules } from '../../support/rules.ts'

const both = (name: string) => onFargate({}, { containerDefinitions: [container, { ...container, name }] })

describe('container-names-unique', () => {
  testRules(check, {
    'repeated-container-name': {
      refused: both('api'),
      at: '/containerDefinitions/1/name',
      legal: both('worker'),
      alsoLegal: { 'a name in other letter case': both('API') },
    },
  })
})
