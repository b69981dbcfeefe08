import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../src/task-definition/document/document.ts'
import { type FileKind, fileKinds, recogniseFile } from '../../../src/task-definition/document/file-kind.ts'

const parse = (file: string, text: string) => parseDocument(file, Buffer.from(text))

const files: readonly [kind: FileKind, file: string, text: string][] = [
  ['cloudformation-template', 'a.yaml', 'AWSTemplateFormatVersion: "2010-09-09"\nResources: {}'],
  [
    'cloudformation-template',
    'a.yaml',
    'Resources:\n  Task:\n    Type: AWS::ECS::TaskDefinition\n    Properties: {Family: !Ref Name}',
  ],
  ['cloudformation-template', 'a.json', '{"Resources":{"Topic":{"Type":"AWS::SNS::Topic"}}}'],
  ['cloudformation-properties', 'a.json', '{"Family":"api","ContainerDefinitions":[{"Name":"api","Image":"nginx"}]}'],
  ['cloudformation-properties', 'a.yaml', 'Type: AWS::ECS::TaskDefinition\nProperties: {Family: api}'],
  ['cdk-manifest', 'manifest.json', '{"version":"36.0.0","artifacts":{"Stack":{"type":"aws:cloudformation:stack"}}}'],
  ['terraform-plan', 'plan.json', '{"format_version":"1.2","planned_values":{"root_module":{}}}'],
  ['terraform-plan', 'plan.json', '{"format_version":"1.2","resource_changes":[]}'],
  ['terraform-state', 'terraform.tfstate', '{"version":4,"terraform_version":"1.9.0","lineage":"x","resources":[]}'],
  ['terraform-state', 'state.json', '{"format_version":"1.0","terraform_version":"1.9.0","values":{"root_module":{}}}'],
  ['terraform-source', 'main.tf', 'resource "aws_ecs_task_definition" "api" {\n  family = "api"\n}\n'],
  ['terraform-source', 'task', 'locals {\n  a = 1\n}\n'],
  ['terraform-source', 'main.tf.json', '{"resource":{"aws_ecs_task_definition":{"api":{"family":"api"}}}}'],
  ['container-definitions', 'a.json', '[{"name":"api","image":"nginx"},{"name":"b","image":"c"}]'],
  ['container-definitions', 'a.yaml', '- name: api\n  image: nginx\n'],
  ['image-definitions', 'a.json', '[{"name":"api","imageUri":"nginx"}]'],
  ['service-definition', 'a.json', '{"cluster":"prod","serviceName":"web","taskDefinition":"web:12","desiredCount":2}'],
  [
    'service-definition',
    'ecs-service-def.json',
    '{"taskDefinition":"web","deploymentConfiguration":{"minimumHealthyPercent":50}}',
  ],
  ['service-description', 'a.json', '{"services":[{"serviceArn":"arn:aws:ecs:us-east-1:1:service/a"}],"failures":[]}'],
  [
    'app-spec',
    'appspec.yaml',
    'version: 0.0\nResources:\n  - TargetService:\n      Type: AWS::ECS::Service\n      Properties: {}',
  ],
  ['workflow', 'deploy.yml', 'on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps: []'],
  ['compose', 'compose.yaml', 'services:\n  api:\n    image: nginx\n    ports: ["80:80"]'],
  ['compose', 'docker-compose.yml', 'version: "3"\nservices:\n  api:\n    build: .'],
  ['kubernetes', 'a.yaml', 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api}'],
  ['kubernetes', 'a.yaml', 'apiVersion: v1\nkind: Service\n---\napiVersion: apps/v1\nkind: Deployment\n'],
  ['helm', 'Chart.yaml', 'apiVersion: v2\nname: api\nversion: 1.0.0'],
  [
    'helm',
    'a.yaml',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ .Release.Name }}\n{{- if .Values.a }}\n{{- end }}',
  ],
  [
    'ecspresso',
    'ecspresso.yml',
    'region: us-east-1\ncluster: prod\nservice: api\nservice_definition: s.json\ntask_definition: t.json',
  ],
]

describe('recognises', () => {
  it.each(files)('%s: %s', async (kind, file, text) => {
    const { document, problems } = await parse(file, text)
    expect(document).toBeNull()
    expect(problems).toMatchObject([
      { rule: 'not-a-task-definition', severity: 'error', pointer: '', fatal: true, remedy: fileKinds[kind].instead },
    ])
    expect(problems[0]?.message).toContain(`The file is ${fileKinds[kind].what}, not a task definition`)
  })

  it('every kind', () => {
    expect(new Set(files.map(([kind]) => kind))).toEqual(new Set(Object.keys(fileKinds)))
  })

  it('where it shows', async () => {
    const { problems } = await parse(
      'a.json',
      '{\n  "Description": "x",\n  "Resources": {"A": {"Type": "AWS::SNS::Topic"}}\n}',
    )
    expect(problems[0]?.location).toMatchObject({ line: 3, column: 3 })
  })
})

describe('takes for nothing else', () => {
  it.each([
    ['a task definition', { family: 'api', containerDefinitions: [] }],
    [
      'a definition that also names a service',
      { containerDefinitions: [], serviceName: 'api', taskDefinition: 'x', desiredCount: 1 },
    ],
    ['a definition without containers', { family: 'api', cpu: '256' }],
    ['a definition with a misspelt list', { family: 'api', containerDefinition: [{ name: 'api' }] }],
    ['output of describe-task-definition', { taskDefinition: { family: 'api' } }],
    ['an empty object', {}],
    ['an empty list', []],
    ['a list of words', ['name', 'image']],
    ['a list of other things', [{ id: 1 }]],
    ['services that are no containers', { services: { a: 1 } }],
    ['a settings file', { version: 1, targets: [{ files: 'a.json', service: 'b', cluster: 'c' }], cluster: 'prod' }],
  ])('%s', (_what, value) => {
    expect(recogniseFile({ name: 'a.json', text: JSON.stringify(value), value })).toBeNull()
  })

  it('a text that only speaks of it', () => {
    expect(
      recogniseFile({ name: 'a.txt', text: 'the kind: and apiVersion: of a resource "a"', value: null }),
    ).toBeNull()
  })
})

describe('names a template that was never rendered', () => {
  it.each([
    [
      'a.json',
      `{\n  "family": "web",\n  "cpu": 1,\n  "memory": \${memory},\n  "port": {{port}}\n}`,
      ` \${memory} stands here outside quotes and 1 more`,
      4,
      13,
    ],
    ['a.json', '{"secrets": {{ .secrets }}}', ' {{ .secrets }} stands here outside quotes,', 1, 13],
    ['a.json', '{"memory": <MEMORY>}', ' <MEMORY> stands', 1, 12],
    ['a.json', '{"memory": #{memory}#\n}', ' #{memory}# stands', 1, 12],
    ['a.json', '{"memory": $MEMORY}', ' $MEMORY stands', 1, 12],
    ['a.json', '{"a": 1\n{% if x %}, "b": 2{% endif %}}', 'template stands here outside quotes and 1 more', 2, 1],
    ['a.json', `{"memory": \${MEMORY:-hunter2}}`, 'template stands here', 1, 12],
    ['a.yaml', 'family: web\nmemory: {{ memory }}\n', ' {{ memory }} stands here', 2, 9],
    [
      'a.yaml',
      'family: web\n{{- range .items }}\nmemory: 1\n{{- end }}\n',
      'stands here outside quotes and 1 more',
      2,
      1,
    ],
  ])('%s %j', async (file, text, says, line, column) => {
    const { problems } = await parse(file, text)
    expect(problems).toMatchObject([{ rule: 'unrendered-template', fatal: true, location: { line, column } }])
    expect(problems[0]?.message).toContain(says)
    expect(problems[0]?.message).not.toContain('hunter2')
  })

  it.each([
    ['a mark inside quotes', 'a.json', `{"memory": "\${memory}" "x": 1}`],
    ['a mark far from the trouble', 'a.json', `{"a": "b" "c": [\${d}]}`],
    ['no mark', 'a.yaml', 'a: "x'],
  ])('but not for %s', async (_what, file, text) => {
    expect((await parse(file, text)).problems.map(({ rule }) => rule)).toEqual(['syntax'])
  })

  it('but not for YAML that it belongs to', async () => {
    const { document } = await parse('a.yaml', `a: \${memory}\nb: $HOME\nc: {d: 1}\n`)
    expect(document?.value).toEqual({ a: `\${memory}`, b: '$HOME', c: { d: 1 } })
  })
})
