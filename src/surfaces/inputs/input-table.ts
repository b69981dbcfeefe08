/** Where an input has a meaning: a command line has no pull request to write to. */
type Scope = 'everywhere' | 'action'

export interface InputRow {
  readonly name: string
  readonly scope: Scope
  /** One line of help: what it decides, and its default. */
  readonly help: string
}

/** Every input of the action, in the order of action.yml. The command line's flags are those of scope `everywhere`. */
export const inputTable: readonly InputRow[] = [
  everywhere('task-definition', 'rendered task-definition files, globs, or - for standard input; also plain arguments'),
  everywhere('service', 'ECS service of each file; - for none'),
  everywhere('cluster', 'name or ARN of the cluster, one for all or one a file (default)'),
  everywhere('source-file', 'committed file that each definition was rendered from'),
  everywhere('baseline', 'last-healthy, family:revision, an ARN, or none'),
  everywhere('secret-values', 'json-keys reads a value where its reference names a JSON key; never reads none'),
  everywhere('fail-on', 'error, warning, new-error or never'),
  everywhere('require-verified', 'anything unverified fails too'),
  everywhere('checks', 'severity overrides, check-id: off|notice|warning|error'),
  everywhere('ignore', 'suppressions, check-id SUBJECT [until=YYYY-MM-DD] [# why]'),
  everywhere('launch-type', 'EC2, FARGATE, EXTERNAL or MANAGED_INSTANCES'),
  everywhere('platform-version', 'Fargate platform version'),
  everywhere('keep-null-value-keys', 'as given to the deploy action'),
  everywhere('iam-context', 'condition keys the run cannot know, key=value[,value]'),
  everywhere('deployer-role-arn', 'role that will deploy'),
  everywhere('template-parameters', 'parameters of a CloudFormation template, Name=value or a file of them'),
  everywhere('terraform-directory', 'folder of the sources of a Terraform plan (that of the plan)'),
  action('comment', 'auto, always or never'),
  action('comment-key', 'tells several uses in one pull request apart'),
  action('matrix', "the job's matrix"),
  action('suggestions', 'auto or never'),
  action('check-run', 'name of the check run'),
  action('github-token', 'token for comment and check run'),
  everywhere('mask-account-ids', 'replace account ids in prose'),
  action('audit', 'clusters whose services are judged as they stand'),
  everywhere('config', 'file of settings (.github/ecs-preflight.yml where it exists)'),
  action('report-file', 'where the JSON report is written'),
  action('sarif-file', 'where the SARIF log is written'),
  action('html-file', 'where the page of the report is written'),
]

function everywhere(name: string, help: string): InputRow {
  return { name, scope: 'everywhere', help }
}

function action(name: string, help: string): InputRow {
  return { name, scope: 'action', help }
}
