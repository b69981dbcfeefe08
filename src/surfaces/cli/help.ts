import { inputTable } from '../inputs/input-table.ts'
import { formats } from './arguments.ts'

/** The text of --help. */
export function help(): string[] {
  const flags = inputTable.filter(({ scope }) => scope === 'everywhere')
  const width = Math.max(...flags.map(({ name }) => name.length)) + 4
  const row = (name: string, text: string) => `  ${name.padEnd(width)}${text}`
  return [
    'ecs-preflight judges ECS task definitions against your AWS account before anything is registered. It only reads.',
    '',
    'Usage',
    '  ecs-preflight [check] FILE…   judge files; - is standard input',
    '  ecs-preflight audit CLUSTER…  judge the services of clusters as they stand; --all for every cluster',
    '  ecs-preflight plan-shards     the matrix for an audit in parts, as JSON',
    '  ecs-preflight merge REPORT…   many JSON reports made one',
    '  ecs-preflight explain CHECK   the page of a check',
    '  ecs-preflight explain-task ARN  why a stopped task stopped, and what is still wrong',
    "  ecs-preflight init            write workflow, settings and the role's policy; init alerts: the EventBridge rule",
    '  ecs-preflight completion SHELL  completion of commands and flags for bash, zsh or fish',
    '',
    'Flags',
    ...flags.map(({ name, help }) => row(`--${name}`, help)),
    row('--region', 'region of the tasks, where the cluster is given by name'),
    row('--profile', "profile of the AWS SDK's configuration"),
    row('--regions', 'audit: regions, separated by commas'),
    row('--accounts', 'audit: file of accounts, a list of { account, role-arn, regions }'),
    row('--shard', 'audit: the I-th of N parts, I/N'),
    row('--policy', 'init: json, terraform or cloudformation'),
    row('--offline', 'no network at all; what needs AWS is not checked'),
    row('--format', `${formats.join(', ')}; may repeat (default text)`),
    row('--output', 'file for the --format before it'),
    row('--no-color', 'no colours'),
    row('--version', 'the version'),
    '',
    'Exit status',
    '  0 nothing that --fail-on names; 1 findings, or unverified with --require-verified; 2 unusable input',
  ]
}
