import { describe } from 'vitest'
import type { JsonObject } from '../../../src/base/json.ts'
import { check } from '../../../src/checks/registration/health-check-in-range.ts'
import { onFargate, testRules } from '../../support/rules.ts'

const place = '/containerDefinitions/0/healthCheck'
const shell = ['CMD-SHELL', 'curl -f http://localhost/ || exit 1']
const checked = (healthCheck: JsonObject) => onFargate({ healthCheck: { command: shell, ...healthCheck } })
const running = (...command: readonly string[]) => onFargate({ healthCheck: { command } })

describe('health-check-in-range', () => {
  testRules(check, {
    'health-check-interval': {
      refused: checked({ interval: 4 }),
      at: `${place}/interval`,
      legal: checked({ interval: 5 }),
      alsoRefused: { 'too long': [checked({ interval: 301 }), `${place}/interval`] },
      alsoLegal: { 'the longest': checked({ interval: 300 }) },
    },
    'health-check-timeout': {
      refused: checked({ timeout: 1 }),
      at: `${place}/timeout`,
      legal: checked({ timeout: 2 }),
      alsoRefused: { 'too long': [checked({ timeout: 121 }), `${place}/timeout`] },
    },
    'health-check-long-timeout': {
      refused: checked({ timeout: 61 }),
      at: `${place}/timeout`,
      legal: checked({ timeout: 60 }),
    },
    'health-check-retries': {
      refused: checked({ retries: 11 }),
      at: `${place}/retries`,
      legal: checked({ retries: 10 }),
      alsoRefused: { none: [checked({ retries: 0 }), `${place}/retries`] },
    },
    'health-check-start-period': {
      refused: checked({ startPeriod: 301 }),
      at: `${place}/startPeriod`,
      legal: checked({ startPeriod: 300 }),
      alsoLegal: { none: checked({ startPeriod: 0 }) },
    },
    'health-check-command': {
      refused: running('curl -f http://localhost/ || exit 1'),
      at: `${place}/command/0`,
      legal: running(...shell),
      alsoRefused: {
        'small letters': [running('cmd-shell', 'curl -f http://localhost/'), `${place}/command/0`],
        'a program with arguments': [running('/bin/check --fast'), `${place}/command/0`],
      },
      alsoLegal: { 'no check at all': running('NONE') },
    },
    'health-check-without-kind': {
      refused: running('/healthcheck'),
      at: `${place}/command/0`,
      legal: running('CMD', '/healthcheck'),
      alsoRefused: { 'arguments of their own': [running('curl', '-f', 'http://localhost/'), `${place}/command/0`] },
    },
    'health-check-shell-signs': {
      refused: running('CMD', 'curl -f http://localhost/ || exit 1'),
      at: `${place}/command/1`,
      legal: running('CMD', 'curl', '-f', 'http://localhost/'),
      alsoRefused: {
        'signs as arguments': [
          running('CMD', 'curl', '-f', 'http://localhost/', '||', 'exit', '1'),
          `${place}/command/4`,
        ],
      },
      alsoLegal: { 'a shell of its own': running('CMD', 'sh', '-c', 'curl -f http://localhost/ || exit 1') },
    },
    'health-check-shell-arguments': {
      refused: running('CMD-SHELL', 'curl', '-f', 'http://localhost/'),
      at: `${place}/command/2`,
      legal: running('CMD-SHELL', 'curl -f http://localhost/'),
    },
  })
})
