import { describe, expect, it } from 'vitest'
import { pairKey, readSimulation, type SimulatedAction } from '../../src/iam/simulation.ts'
import { classifySimulationError } from '../../src/iam/simulation-errors.ts'
import { SECRET } from './policies.ts'

const OTHER = SECRET.replace('db', 'mail')
const ACTION = 'secretsmanager:GetSecretValue'

function decisionOf(results: readonly SimulatedAction[], resource: string) {
  return readSimulation(results, 'web').get(pairKey('SecretsManager:getsecretvalue', resource))
}

describe('readSimulation', () => {
  it('reads several ARNs from the resource results, not from the aggregate', () => {
    const results: SimulatedAction[] = [
      {
        EvalActionName: ACTION,
        EvalResourceName: 'arn:aws:secretsmanager:$' + '{Region}:$' + '{Account}:secret:$' + '{SecretId}',
        EvalDecision: 'implicitDeny',
        OrganizationsDecisionDetail: { AllowedByOrganizations: false },
        ResourceSpecificResults: [
          { EvalResourceName: SECRET, EvalResourceDecision: 'allowed' },
          {
            EvalResourceName: OTHER,
            EvalResourceDecision: 'implicitDeny',
            MissingContextValues: ['aws:SourceVpce', 'AWS:sourcevpce'],
            PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false },
          },
        ],
      },
    ]
    expect(decisionOf(results, SECRET)).toMatchObject({ decision: 'allowed', organizationsAllowed: null })
    expect(decisionOf(results, OTHER)).toMatchObject({
      decision: 'implicitDeny',
      missingContextValues: ['aws:SourceVpce'],
      boundaryAllowed: false,
      organizationsAllowed: null,
    })
    expect(readSimulation(results).size).toBe(2)
  })

  it('reads the older shape, a result each pair', () => {
    const results: SimulatedAction[] = [
      { EvalActionName: ACTION, EvalResourceName: SECRET, EvalDecision: 'allowed', ResourceSpecificResults: [] },
      { EvalActionName: ACTION, EvalResourceName: OTHER, EvalDecision: 'explicitDeny' },
    ]
    expect(decisionOf(results, SECRET)?.decision).toBe('allowed')
    expect(decisionOf(results, OTHER)?.decision).toBe('explicitDeny')
  })

  it('takes details of a single ARN from wherever they stand', () => {
    const single: SimulatedAction = {
      EvalActionName: ACTION,
      EvalResourceName: SECRET,
      EvalDecision: 'explicitDeny',
      MatchedStatements: [
        { SourcePolicyId: 'role_web_no_prod_db', SourcePolicyType: 'IAM Policy' },
        { SourcePolicyId: 'Fence', SourcePolicyType: 'Permissions Boundary Policy' },
      ],
      OrganizationsDecisionDetail: { AllowedByOrganizations: true },
      ResourceSpecificResults: [
        {
          EvalResourceName: SECRET,
          EvalResourceDecision: 'explicitDeny',
          MatchedStatements: [],
          MissingContextValues: [],
        },
      ],
    }
    expect(decisionOf([single], SECRET)).toEqual({
      action: ACTION,
      resource: SECRET,
      decision: 'explicitDeny',
      matchedStatements: [
        { policy: 'no_prod_db', source: 'identity' },
        { policy: 'Fence', source: 'boundary' },
      ],
      missingContextValues: [],
      boundaryAllowed: null,
      organizationsAllowed: true,
    })
  })

  it('keeps the stricter of two answers, in any order', () => {
    const allowed: SimulatedAction = { EvalActionName: ACTION, EvalResourceName: SECRET, EvalDecision: 'allowed' }
    const denied = { ...allowed, EvalDecision: 'implicitDeny' }
    expect(decisionOf([allowed, denied], SECRET)?.decision).toBe('implicitDeny')
    expect(decisionOf([denied, allowed], SECRET)?.decision).toBe('implicitDeny')
  })

  it.each<[string, SimulatedAction]>([
    ['no action', { EvalResourceName: SECRET, EvalDecision: 'allowed' }],
    ['no resource', { EvalActionName: ACTION, EvalDecision: 'allowed' }],
    ['no decision', { EvalActionName: ACTION, EvalResourceName: SECRET }],
    ['an unheard-of decision', { EvalActionName: ACTION, EvalResourceName: SECRET, EvalDecision: 'constructor' }],
    ['another resource', { EvalActionName: ACTION, EvalResourceName: OTHER, EvalDecision: 'allowed' }],
  ])('leaves a pair out for %s', (_, result) => {
    expect(decisionOf([result], SECRET)).toBeUndefined()
  })
})

describe('classifySimulationError', () => {
  it.each([
    ['NoSuchEntityException', 'The role cannot be found.', 'denied', 'role_not_found'],
    ['AccessDenied', 'not authorized', 'unverified', 'simulate_not_permitted'],
    ['AccessDeniedException', '', 'unverified', 'simulate_not_permitted'],
    ['ThrottlingException', 'Rate exceeded', 'retry', 'throttled'],
    ['PolicyEvaluationException', '', 'unverified', 'policy_evaluation_failed'],
    ['ExpiredToken', '', 'unverified', 'no_credentials'],
    ['InvalidClientTokenId', '', 'unverified', 'no_credentials'],
    [
      'InvalidInputException',
      "caller's account 1 does not have access to policies in account 2",
      'unverified',
      'cross_account_role',
    ],
    ['InvalidInputException', 'ResourceNames are not in a valid ARN format', 'error', 'bad_resource_arn'],
    ['InvalidInputException', 'you cannot include both * and individual resources', 'error', 'star_mixed_with_arns'],
    ['InvalidInputException', 'Policy input list item 1 has invalid content', 'error', 'bad_policy_input'],
    ['InvalidInputException', 'something else', 'unverified', 'service_error'],
    ['ServiceFailureException', '', 'unverified', 'service_error'],
    ['TypeError', 'fetch failed', 'unverified', 'service_error'],
  ])('%s %j: %s, %s', (name, message, verdict, reason) => {
    expect(classifySimulationError({ name, message })).toEqual({ verdict, reason, groups: [] })
  })

  it('parses the groups of actions to ask for separately', () => {
    const name = 'InvalidInputException'
    const message =
      'Invalid Input Actions: [iam:PassRole, ssm:GetParameters] and [sts:AssumeRole] require different authorization information.'
    expect(classifySimulationError({ name, message })).toEqual({
      verdict: 'retry',
      reason: 'split_actions',
      groups: [['iam:PassRole', 'ssm:GetParameters'], ['sts:AssumeRole']],
    })
    const vague = 'The actions require different authorization information.'
    expect(classifySimulationError({ name, message: vague }).verdict).toBe('unverified')
  })
})
