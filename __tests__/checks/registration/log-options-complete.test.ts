import { describe } from 'vitest'
import type { JsonObject } from '../../../src/base/json.ts'
import { check } from '../../../src/checks/registration/log-options-complete.ts'
import { container, onEc2, onFargate, testRules } from '../../support/rules.ts'

const place = '/containerDefinitions/0/logConfiguration'
const log = (logDriver: string, options: JsonObject, more: JsonObject = {}) => ({
  logConfiguration: { logDriver, options, ...more },
})
const all = { 'awslogs-group': '/ecs/api', 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': 'ecs' }
const { 'awslogs-stream-prefix': _prefix, ...withoutPrefix } = all
const { 'awslogs-group': _group, ...withoutGroup } = all
const awslogs = (options: JsonObject) => onFargate(log('awslogs', { ...all, ...options }))
const firelens = log('awsfirelens', { Name: 'cloudwatch' })
const router: JsonObject = {
  ...container,
  name: 'router',
  firelensConfiguration: { type: 'fluentbit', options: { 'enable-ecs-log-metadata': 'true' } },
}
const task = (...containerDefinitions: readonly JsonObject[]) => onFargate({}, { containerDefinitions })

describe('log-options-complete', () => {
  testRules(check, {
    'awslogs-options': {
      refused: onFargate(log('awslogs', withoutGroup)),
      at: `${place}/options`,
      legal: onFargate(log('awslogs', all)),
      alsoRefused: {
        'no options at all': [onEc2({ logConfiguration: { logDriver: 'awslogs' } }), place],
        'a group that is empty': [
          onEc2(log('awslogs', { ...withoutPrefix, 'awslogs-group': '' })),
          `${place}/options/awslogs-group`,
        ],
        'a group that is null': [
          onEc2(log('awslogs', { ...withoutPrefix, 'awslogs-group': null })),
          `${place}/options/awslogs-group`,
        ],
      },
    },
    'awslogs-stream-prefix': {
      refused: onFargate(log('awslogs', withoutPrefix)),
      at: `${place}/options`,
      legal: onFargate(log('awslogs', all)),
      alsoLegal: { 'a task on EC2': onEc2(log('awslogs', withoutPrefix)) },
    },
    'awslogs-multiline': {
      refused: awslogs({ 'awslogs-datetime-format': '%Y', 'awslogs-multiline-pattern': '^INFO' }),
      at: `${place}/options/awslogs-multiline-pattern`,
      legal: awslogs({ 'awslogs-multiline-pattern': '^INFO' }),
    },
    'awslogs-unknown-option': {
      refused: awslogs({ 'awslogs-create-groups': 'true' }),
      at: `${place}/options/awslogs-create-groups`,
      legal: awslogs({ 'awslogs-create-group': 'true' }),
      alsoLegal: {
        'options that other drivers have too': awslogs({ mode: 'non-blocking', 'max-buffer-size': '25m', tag: 'api' }),
      },
    },
    'awslogs-stream-prefix-characters': {
      refused: awslogs({ 'awslogs-stream-prefix': 'ecs:api' }),
      at: `${place}/options/awslogs-stream-prefix`,
      legal: awslogs({ 'awslogs-stream-prefix': 'ecs/api' }),
    },
    'log-buffer': {
      refused: awslogs({ mode: 'non-blocking', 'max-buffer-size': 'large' }),
      at: `${place}/options/max-buffer-size`,
      legal: awslogs({ mode: 'non-blocking', 'max-buffer-size': '25m' }),
      alsoRefused: {
        'beside mode blocking': [
          awslogs({ mode: 'blocking', 'max-buffer-size': '25m' }),
          `${place}/options/max-buffer-size`,
        ],
      },
      alsoLegal: {
        'units in full': awslogs({ mode: 'non-blocking', 'max-buffer-size': '25 MiB' }),
        'a mode that the account may set': awslogs({ 'max-buffer-size': '4096' }),
      },
    },
    'log-mode': {
      refused: awslogs({ mode: 'nonblocking' }),
      at: `${place}/options/mode`,
      legal: awslogs({ mode: 'non-blocking' }),
      alsoLegal: { 'an option of Fluent Bit': task({ ...container, ...log('awsfirelens', { mode: 'fast' }) }, router) },
    },
    'splunk-options': {
      refused: onFargate(log('splunk', { 'splunk-url': 'https://splunk.example.com:8088' })),
      at: `${place}/options`,
      legal: onFargate(
        log(
          'splunk',
          { 'splunk-url': 'https://splunk.acme.test:8088' },
          {
            secretOptions: [{ name: 'splunk-token', valueFrom: '/prod/splunk-token' }],
          },
        ),
      ),
    },
    'firelens-router-missing': {
      refused: onFargate(firelens),
      at: `${place}/logDriver`,
      legal: task({ ...container, ...firelens }, router),
    },
    'firelens-router-unused': {
      refused: task({ ...container, ...log('awslogs', all) }, router),
      at: '/containerDefinitions/1/firelensConfiguration',
      legal: task({ ...container, ...firelens }, { ...router, ...log('awslogs', all) }),
    },
    'several-firelens-routers': {
      refused: task({ ...container, ...firelens }, router, { ...router, name: 'second' }),
      at: '/containerDefinitions/2/firelensConfiguration',
      legal: task({ ...container, ...firelens }, router),
    },
  })
})
