import {
  DescribeParametersCommand,
  type DescribeParametersCommandInput,
  GetParametersCommand,
  type ParameterStringFilter,
} from '@aws-sdk/client-ssm'
import { expect } from 'vitest'
import { type Agreement, type Ask, absent, type Difference, found, type Peer, refusalOf, unsettled } from './ask.ts'
import { manyParameters, publishedParameter } from './planned-state.ts'
import { account, region } from './seed.ts'

const parameter =
  (name: string): Ask =>
  (peer) =>
    peer.account.parameters.describe(region, name)

const parameters =
  (...names: readonly string[]): Ask =>
  (peer) =>
    Promise.all(names.map((name) => peer.account.parameters.describe(region, name)))

interface Listing {
  readonly names: readonly string[]
  readonly pages: readonly number[]
}

async function list({ ssm }: Peer, ParameterFilters: ParameterStringFilter[]): Promise<Listing> {
  const names: string[] = []
  const pages: number[] = []
  let NextToken: string | undefined
  do {
    const input: DescribeParametersCommandInput = { ParameterFilters, MaxResults: 50, NextToken }
    const { Parameters = [], NextToken: next } = await ssm.send(new DescribeParametersCommand(input))
    names.push(...Parameters.map(({ Name = '' }) => Name))
    pages.push(Parameters.length)
    NextToken = next
  } while (NextToken !== undefined && pages.length < 10)
  return { names: names.sort(), pages }
}

/** The names that the filters let through, of all pages, in order. */
const listed =
  (...filters: ParameterStringFilter[]): Ask =>
  async (peer) =>
    (await list(peer, filters)).names

/** How many parameters each page holds. */
const pagesOf =
  (...filters: ParameterStringFilter[]): Ask =>
  async (peer) =>
    (await list(peer, filters)).pages

/** What GetParameters finds and does not find, or its error. */
const read =
  (...Names: string[]): Ask =>
  async ({ ssm }) => {
    try {
      const { Parameters, InvalidParameters } = await ssm.send(new GetParametersCommand({ Names }))
      return {
        found: (Parameters ?? []).map(({ Name, Selector }) => `${Name}${Selector ?? ''}`),
        invalid: InvalidParameters ?? [],
      }
    } catch (error) {
      return refusalOf(error)
    }
  }

const parameterArn = (name: string) => `arn:aws:ssm:${region}:${account}:parameter${name}`

export const parameterAgreements: readonly Agreement[] = [
  ['parameter: String', parameter('/shop/url'), found({ name: '/shop/url', type: 'String', keyId: null })],
  ['parameter: SecureString', parameter('/shop/password'), found({ type: 'SecureString', keyId: 'alias/aws/ssm' })],
  [
    'parameter: SecureString under a customer key',
    parameter('/shop/sealed'),
    found({ keyId: expect.stringMatching(/^arn:aws:kms:/) }),
  ],
  ['parameter: StringList', parameter('/shop/hosts'), found({ type: 'StringList' })],
  ['parameter: deep in a hierarchy', parameter('/shop/db/host'), found({ name: '/shop/db/host' })],
  ['parameter: a level of a hierarchy', parameter('/shop/db'), absent],
  ['parameter: missing', parameter('/shop/nothing'), absent],
  ['parameter: another case', parameter('/SHOP/url'), absent],
  ['parameter: root name as stored', parameter('bare'), found({ name: 'bare' })],
  ['parameter: root name with a slash more', parameter('/bare'), found({ name: 'bare' })],
  ['parameter: root name stored with its slash', parameter('/slashed'), found({ name: '/slashed' })],
  ['parameter: root name with a slash less', parameter('slashed'), found({ name: '/slashed' })],
  ['parameter: root name that is missing', parameter('nothing'), absent],
  ['parameter: published by AWS', parameter(publishedParameter), found({ type: 'String' })],
  ['parameter: published by AWS, missing', parameter('/aws/service/shop/nothing'), absent],
  [
    'parameters: sixty at once, and missing ones among them',
    parameters('/many/9', ...manyParameters, '/many/99'),
    [absent, ...manyParameters.map((name) => found({ name })), absent],
  ],
  [
    'DescribeParameters: more than a page',
    listed({ Key: 'Name', Option: 'BeginsWith', Values: ['/many/'] }),
    manyParameters,
  ],
  [
    'DescribeParameters: fifty names',
    listed({ Key: 'Name', Option: 'Equals', Values: manyParameters.slice(0, 50) }),
    manyParameters.slice(0, 50),
  ],
  [
    'DescribeParameters: type and beginning',
    listed(
      { Key: 'Type', Values: ['SecureString', 'StringList'] },
      { Key: 'Name', Option: 'BeginsWith', Values: ['/shop/'] },
    ),
    ['/shop/hosts', '/shop/password', '/shop/sealed'],
  ],
  [
    'DescribeParameters: one level of a path',
    listed({ Key: 'Path', Option: 'OneLevel', Values: ['/shop'] }),
    ['/shop/hosts', '/shop/password', '/shop/sealed', '/shop/url'],
  ],
  [
    'DescribeParameters: everything below a path',
    listed({ Key: 'Path', Option: 'Recursive', Values: ['/shop'] }),
    ['/shop/db/host', '/shop/hosts', '/shop/password', '/shop/sealed', '/shop/url'],
  ],
  ['DescribeParameters: tag', listed({ Key: 'tag:team', Values: ['shop'] }), ['/shop/url']],
  [
    'DescribeParameters: part of a name',
    listed({ Key: 'Name', Option: 'Contains', Values: ['ost'] }),
    ['/shop/db/host', '/shop/hosts'],
  ],
  [
    'GetParameters: found and missing',
    read('/shop/url', '/shop/nothing'),
    { found: ['/shop/url'], invalid: ['/shop/nothing'] },
  ],
  ['GetParameters: version that is not there', read('/shop/url:99'), { found: [], invalid: ['/shop/url:99'] }],
  ['GetParameters: ARN', read(parameterArn('/shop/url')), { found: ['/shop/url'] }],
  ['GetParameters: eleven names', read(...manyParameters.slice(0, 11)), { error: 'ValidationException' }],
]

export const parameterDifferences: readonly Difference[] = [
  [
    'DescribeParameters gives as many as it is asked for, fifty at most; moto gives ten, and an empty last page',
    pagesOf({ Key: 'Name', Option: 'BeginsWith', Values: ['/many/'] }),
    [50, 10],
    [10, 10, 10, 10, 10, 10, 0],
  ],
  [
    'a filter compares names as they are stored; moto takes the two spellings of a root name for the same',
    listed({ Key: 'Name', Option: 'Equals', Values: ['/bare', 'slashed', '/shop/url'] }),
    ['/shop/url'],
    ['/shop/url', '/slashed', 'bare'],
  ],
  [
    'GetParameters repeats the selector that it was asked with; moto does not',
    read('/shop/url:1'),
    { found: ['/shop/url:1'], invalid: [] },
    { found: ['/shop/url'], invalid: [] },
  ],
  [
    'a name that cannot be one fails the whole GetParameters; moto says of it alone that it is not valid',
    read('/shop/url', 'sh op'),
    { error: 'ValidationException' },
    { found: ['/shop/url'], invalid: ['sh op'] },
  ],
  [
    'a secret is read through Parameter Store with decryption only, and moto does not tell of it without: neither is absent',
    parameter('/aws/reference/secretsmanager/shop/db'),
    unsettled,
    unsettled,
  ],
]
