import { describe, expect, test } from 'vitest'
import type { DefinitionText } from '../../../src/task-definition/texts.ts'
import { mayBeUsed } from '../../../src/text/credentials/literal-credentials.ts'
import { findCredentialInSlot } from '../../../src/text/credentials/slot-credentials.ts'
import { mixed, pem, uuid } from '../labelled/pieces.ts'

type Text = Pick<DefinitionText, 'kind' | 'name' | 'text'>

const reference = (text: string, name = 'DB_PASSWORD'): Text => ({ kind: 'reference', name, text })
const account = '402913377120'

const credentials: readonly (readonly [what: string, text: Text, certainty: string])[] = [
  ['a token', reference(`gh${'p_'}${mixed(36)}`), 'certain'],
  ['an address with a password', reference(`postgres://u:${mixed(12)}@db/x`), 'certain'],
  ['a private key', reference(pem('PRIVATE KEY')), 'certain'],
  ['a document', reference('{"username":"svc","note":"x"}'), 'certain'],
  ['a list', reference('["a"]'), 'certain'],
  ['a generated value', reference(`Zk${mixed(30)}9`, 'ANY'), 'likely'],
  ['a password that no name can be', reference('hunter2$Winter'), 'likely'],
  ['a token as an image', { kind: 'image', name: null, text: `sk${'_live_'}${mixed(24)}` }, 'certain'],
  ['a token as a role', { kind: 'role', name: null, text: `xox${'b-'}123456789012-${mixed(24)}` }, 'certain'],
]

const names: readonly (readonly [what: string, text: Text])[] = [
  ['an ARN', reference(`arn:aws:secretsmanager:us-east-1:${account}:secret:shop/db-Ab12Cd:password::`)],
  ["a secret of AWS's own", reference(`rds!cluster-${uuid()}`)],
  ['a parameter', reference('/shop/prod/db/password')],
  ['a bare name', reference('DB_PASSWORD')],
  ['a name with a number', reference('shop-prod-db-2')],
  ['a template', reference(['$', '{DB_SECRET}'].join(''))],
  ['filler', reference('CHANGEME')],
  ['an empty text', reference('')],
  ['a CloudFormation function', reference('{"Ref":"Secret"}')],
  ['an image', { kind: 'image', name: null, text: `${account}.dkr.ecr.us-east-1.amazonaws.com/token-service:1` }],
  ['a role', { kind: 'role', name: null, text: `arn:aws:iam::${account}:role/password-reset` }],
]

describe('where a name belongs', () => {
  test.each(credentials)('%s is a credential', (_, text, certainty) => {
    const finding = findCredentialInSlot(text)
    expect(finding?.certainty).toBe(certainty)
    expect(finding?.remedy).toContain('not its value')
    expect(mayBeUsed(text)).toBe(false)
  })

  test.each(names)('%s may be used', (_, text) => {
    expect(findCredentialInSlot(text)).toBeNull()
    expect(mayBeUsed(text)).toBe(true)
  })
})
