import { describe, expect, test } from 'vitest'
import { requiredServices } from '../../../src/service/network/required-services.ts'
import { endpointNames, serviceLabels } from '../../../src/service/network/service-labels.ts'
import { definitionWith } from '../../support/definitions.ts'
import { runAssessment } from '../../support/run-assessment.ts'

async function requiredBy(container: Parameters<typeof definitionWith>[0]) {
  const run = await runAssessment([definitionWith(container)], {})
  return requiredServices(run.assessments[0]?.context.resolutions ?? [], 'us-east-1')
}

const said = (all: Awaited<ReturnType<typeof requiredBy>>) => all.map(({ service, region }) => `${region}.${service}`)
const arn = (region: string, name: string) => `arn:aws:secretsmanager:${region}:111122223333:secret:${name}-AbCdEf`

test.each([
  ['an image elsewhere', { image: 'public.ecr.aws/nginx/nginx:1.27' }, []],
  [
    'an image in ECR, with its layers',
    { image: '111122223333.dkr.ecr.us-east-1.amazonaws.com/api:1' },
    ['us-east-1.ecr.api', 'us-east-1.ecr.dkr', 'us-east-1.s3'],
  ],
  [
    'secrets of two regions, each once',
    {
      image: 'nginx',
      secrets: ['us-east-1', 'eu-west-1', 'us-east-1'].map((region, index) => ({
        name: `SECRET_${index}`,
        valueFrom: arn(region, `shop/${index}`),
      })),
    },
    ['us-east-1.secretsmanager', 'eu-west-1.secretsmanager'],
  ],
  ['a parameter', { image: 'nginx', secrets: [{ name: 'HOST', valueFrom: '/shop/host' }] }, ['us-east-1.ssm']],
  [
    'an environment file',
    { image: 'nginx', environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::shop/api.env' }] },
    ['us-east-1.s3'],
  ],
  [
    'a log group of another region',
    {
      image: 'nginx',
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': '/ecs/api', 'awslogs-region': 'eu-west-1' },
      },
    },
    ['eu-west-1.logs'],
  ],
])('%s', async (_what, container, services) => {
  expect(said(await requiredBy(container))).toEqual(services)
})

test('services are named as people and as endpoints name them', () => {
  const required = (['ecr.api', 'ecr.dkr', 's3', 'logs'] as const).map((service) => ({
    service,
    region: service === 'logs' ? 'eu-west-1' : 'us-east-1',
  }))
  expect(serviceLabels(required)).toEqual(['ECR', 'S3', 'CloudWatch Logs in eu-west-1'])
  expect(endpointNames(required).slice(2)).toEqual(['com.amazonaws.us-east-1.s3', 'com.amazonaws.eu-west-1.logs'])
  expect(endpointNames([{ service: 's3', region: 'cn-north-1' }])).toEqual(['cn-north-1.s3'])
})

test('the calls that are surely made are told, each once', async () => {
  const file = 'arn:aws:s3:::shop/api.env'
  const secret = 'arn:aws:secretsmanager:us-east-1:111122223333:secret:shop/api-AbCdEf'
  const world = { secrets: [{ arn: secret, versions: [{ id: '1', stages: ['AWSCURRENT'], secretString: 'x' }] }] }
  const definition = definitionWith({
    image: '111122223333.dkr.ecr.us-east-1.amazonaws.com/api:1',
    environmentFiles: [{ type: 's3', value: file }],
    secrets: ['A', 'B'].map((name) => ({ name, valueFrom: secret })),
  })
  const run = await runAssessment([definition], world)
  const all = requiredServices(run.assessments[0]?.context.resolutions ?? [], 'us-east-1')
  expect(Object.fromEntries(all.map(({ service, calls }) => [service, calls.map(({ resource }) => resource)]))).toEqual(
    {
      secretsmanager: [secret],
      'ecr.api': ['*'],
      'ecr.dkr': [],
      s3: expect.arrayContaining([file, 'arn:aws:s3:::prod-us-east-1-starport-layer-bucket/layer']),
    },
  )
})

test('how the bucket of the layers is named outside of the partition aws is not told', async () => {
  const run = await requiredBy({ image: '111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/api:1' })
  expect(run.find(({ service }) => service === 's3')?.calls).toEqual([])
})

describe('the call that reads a parameter', () => {
  const read = async (valueFrom: string) => {
    const world = { parameters: [{ name: '/shop/host', type: 'String' as const, value: 'x' }] }
    const run = await runAssessment([definitionWith({ image: 'nginx', secrets: [{ name: 'HOST', valueFrom }] })], world)
    return requiredServices(run.assessments[0]?.context.resolutions ?? [], 'us-east-1')[0]?.calls
  }
  const full = 'arn:aws:ssm:us-east-1:111122223333:parameter/shop/host'

  test.each(['/shop/host', full])('is told of one that is there: %s', async (valueFrom) => {
    expect(await read(valueFrom)).toEqual([{ action: 'ssm:GetParameters', resource: full }])
  })

  test('is not told of one that is not there', async () => {
    expect(await read('/shop/port')).toEqual([])
  })
})
