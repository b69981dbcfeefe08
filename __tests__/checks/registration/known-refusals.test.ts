import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checks } from '../../../src/checks/checks.generated.ts'

/**
 * Refusals of RegisterTaskDefinition that others have brought about on purpose and noted with AWS's words (cdk-preflight 1.9.1; only
 * their ids and AWS's texts are kept here). Each has a rule, or a reason why not.
 */
const refusals: readonly { readonly id: string; readonly refusal: string | null }[] = JSON.parse(
  readFileSync(new URL('../../fixtures/registration-refusals.json', import.meta.url), 'utf8'),
)

const ruleOf: Readonly<Record<string, string>> = {
  'pf-ecs-awsfirelens-without-router': 'log-options-complete/firelens-router-missing',
  'pf-ecs-awslogs-fargate-missing-stream-prefix': 'log-options-complete/awslogs-stream-prefix',
  'pf-ecs-awslogs-missing-group': 'log-options-complete/awslogs-options',
  'pf-ecs-awsvpc-extra-hosts': 'container-settings-consistent/awsvpc-extra-hosts',
  'pf-ecs-awsvpc-hostname': 'container-settings-consistent/awsvpc-hostname',
  'pf-ecs-container-definitions-empty': 'essential-container-present/no-container',
  'pf-ecs-container-memory-over-task': 'container-resources-fit-task/memory-over-task',
  'pf-ecs-container-memory-required': 'container-memory-set/no-container-memory',
  'pf-ecs-container-memory-reservation': 'container-resources-fit-task/reservation-over-memory',
  'pf-ecs-dependson-complete-on-essential': 'dependencies-resolve/dependency-essential',
  'pf-ecs-dependson-container-missing': 'dependencies-resolve/dependency-missing',
  'pf-ecs-dependson-healthy-without-healthcheck': 'dependencies-resolve/dependency-without-health-check',
  'pf-ecs-duplicate-container-names': 'container-names-unique/repeated-container-name',
  'pf-ecs-efs-access-point-with-root-directory': 'volumes-resolve/root-directory-with-access-point',
  'pf-ecs-efs-iam-without-transit-encryption': 'volumes-resolve/efs-encryption-off',
  'pf-ecs-efs-transit-encryption-port-without-encryption': 'volumes-resolve/efs-port-without-encryption',
  'pf-ecs-environment-files-max': 'limits-respected/environment-file-count',
  'pf-ecs-ephemeral-storage-range': 'limits-respected/ephemeral-storage-size',
  'pf-ecs-essential-container': 'essential-container-present/no-essential-container',
  'pf-ecs-fargate-capabilities-add': 'fargate-settings-supported/fargate-capabilities',
  'pf-ecs-fargate-container-cpu-over-task': 'container-resources-fit-task/cpu-over-fargate-task',
  'pf-ecs-fargate-devices': 'fargate-settings-supported/fargate-devices',
  'pf-ecs-fargate-disable-networking': 'container-settings-consistent/awsvpc-disable-networking',
  'pf-ecs-fargate-dns-servers': 'container-settings-consistent/awsvpc-dns-servers',
  'pf-ecs-fargate-docker-security-options': 'fargate-settings-supported/fargate-security-options',
  'pf-ecs-fargate-docker-volume': 'fargate-settings-supported/fargate-docker-volume',
  'pf-ecs-fargate-ephemeral-storage-ec2': 'container-settings-consistent/ephemeral-storage-off-fargate',
  'pf-ecs-fargate-gpu-resource': 'fargate-settings-supported/fargate-gpu',
  'pf-ecs-fargate-host-source-path': 'fargate-settings-supported/fargate-host-path',
  'pf-ecs-fargate-inference-accelerator': 'fargate-settings-supported/fargate-inference-accelerators',
  'pf-ecs-fargate-ipc-mode': 'fargate-settings-supported/fargate-ipc-mode',
  'pf-ecs-fargate-links': 'container-settings-consistent/awsvpc-links',
  'pf-ecs-fargate-log-driver-unsupported': 'fargate-settings-supported/fargate-log-driver',
  'pf-ecs-fargate-max-swap': 'fargate-settings-supported/fargate-max-swap',
  'pf-ecs-fargate-network-mode': 'fargate-settings-supported/fargate-network-mode',
  'pf-ecs-fargate-pid-mode-host': 'fargate-settings-supported/fargate-pid-mode',
  'pf-ecs-fargate-placement-constraints': 'fargate-settings-supported/fargate-placement-constraints',
  'pf-ecs-fargate-privileged': 'fargate-settings-supported/fargate-privileged',
  'pf-ecs-fargate-shared-memory-size': 'fargate-settings-supported/fargate-shared-memory-size',
  'pf-ecs-fargate-task-cpu-memory': 'fargate-cpu-memory-supported/fargate-size-missing',
  'pf-ecs-fargate-windows-cpu-under-1vcpu': 'fargate-cpu-memory-supported/fargate-windows-size',
  'pf-ecs-healthcheck-interval-range': 'health-check-in-range/health-check-interval',
  'pf-ecs-healthcheck-retries-range': 'health-check-in-range/health-check-retries',
  'pf-ecs-healthcheck-start-period-range': 'health-check-in-range/health-check-start-period',
  'pf-ecs-healthcheck-timeout-range': 'health-check-in-range/health-check-timeout',
  'pf-ecs-host-network-host-port-mismatch': 'ports-consistent/host-host-port',
  'pf-ecs-mountpoint-source-volume-missing': 'volumes-resolve/mounted-volume-missing',
  'pf-ecs-port-mapping-duplicate-name': 'ports-consistent/repeated-port-name',
  'pf-ecs-port-range-overlap': 'ports-consistent/port-mapped-twice',
  'pf-ecs-port-range-reversed': 'ports-consistent/port-range-form',
  'pf-ecs-port-range-with-host-port': 'ports-consistent/port-and-range',
  'pf-ecs-proxy-configuration-awsvpc-required': 'container-settings-consistent/proxy-without-awsvpc',
  'pf-ecs-proxy-configuration-container-missing': 'dependencies-resolve/proxy-container-missing',
  'pf-ecs-proxy-configuration-missing-required-props': 'container-settings-consistent/proxy-properties',
  'pf-ecs-restart-policy-attempt-period-range': 'limits-respected/restart-attempt-period',
  'pf-ecs-taskdef-family': 'limits-respected/family-name',
  'pf-ecs-ulimit-soft-over-hard': 'container-settings-consistent/ulimit-soft-over-hard',
  'pf-ecs-volume-not-referenced': 'volumes-resolve/launch-volume-not-mounted',
  'pf-ecs-volumesfrom-source-container-missing': 'volumes-resolve/volumes-from-missing',
  'pf-ecs-windows-arm64': 'fargate-settings-supported/fargate-windows-arm64',
}

const reasons: Readonly<Record<string, string>> = {
  'pf-ecs-environment-files-type':
    'what is no ARN of an object is told with the reference, and a type other than s3 by the schema',
  'pf-ecs-fargate-execution-role-missing-awslogs':
    'execution-role-present tells it, with everything else that needs the role',
  'pf-ecs-secrets-without-execution-role': 'execution-role-present tells it, with everything else that needs the role',
  'pf-ecs-service-network-config-mode': 'it is about a service, and definition-fits-service tells it',
  'pf-ecs-svc-external-with-taskdef':
    'it is about a service with an external deployment controller, which names no task definition',
}

const rules = new Map(checks.flatMap(({ id, rules: table = [] }) => table.map((rule) => [`${id}/${rule.rule}`, rule])))

describe('a known refusal', () => {
  test('has a rule, or a reason why not', () => {
    const known = refusals.map(({ id }) => id)
    expect([...Object.keys(ruleOf), ...Object.keys(reasons)].sort()).toEqual([...known].sort())
  })

  test.each(Object.entries(ruleOf))('%s: %s', (id, name) => {
    const rule = rules.get(name)
    expect(rule, 'there is no such rule').toBeDefined()
    const words = refusals.find((each) => each.id === id)?.refusal ?? null
    if (words === null) return
    expect(rule?.refusal, 'the words of ECS are on the page').not.toBeNull()
  })
})

describe('a rule', () => {
  test.each([...rules])('%s says how it is known', (_name, { source, demands, evidence, severity }) => {
    expect(source).toMatch(/^https:\/\//)
    expect(demands).toMatch(/^[A-Z`].*\.$/)
    expect(severity).toBe(evidence === 'reported' ? 'warning' : null)
  })

  test('has an id of its own', () => {
    const ids = [...rules.values()].map(({ rule }) => rule)
    expect(ids).toHaveLength(new Set(ids).size)
  })
})
