import { expect, test } from 'vitest'
import { taskDefinitionOfAppSpec } from '../../../src/baseline/evidence/app-spec.ts'

const arn = 'arn:aws:ecs:eu-west-1:111122223333:task-definition/web:19'
const spec = (taskDefinition: string) => ({
  version: 0,
  Resources: [{ TargetService: { Type: 'AWS::ECS::Service', Properties: { TaskDefinition: taskDefinition } } }],
})

test.each([
  ['JSON', JSON.stringify(spec(arn)), arn],
  ['YAML', `Resources:\n- TargetService:\n    Properties: {TaskDefinition: "${arn}"}\n`, arn],
  ['a placeholder', JSON.stringify(spec('<TASK_DEFINITION>')), null],
  ['a family alone', JSON.stringify(spec('web')), null],
  ['another compute platform', 'version: 0.0\nos: linux\nfiles: []\n', null],
  ['no document', '{"Resources": [', null],
  ['aliases', 'a: &a [x]\nResources: [*a, *a]\n', null],
  ['nothing', '', null],
  ['an empty resource', 'Resources: [null, 1, {}]', null],
])('%s', async (_title, text, expected) => {
  expect(await taskDefinitionOfAppSpec(text)).toBe(expected)
})

test('a text that is too long is not read', async () => {
  expect(await taskDefinitionOfAppSpec(`${' '.repeat(256 * 1024)}${JSON.stringify(spec(arn))}`)).toBeNull()
})
