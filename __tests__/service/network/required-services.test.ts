import { expect, test } from 'vitest'
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
    pointer: '' as const,
  }))
  expect(serviceLabels(required)).toEqual(['ECR', 'S3', 'CloudWatch Logs in eu-west-1'])
  expect(endpointNames(required).slice(2)).toEqual(['com.amazonaws.us-east-1.s3', 'com.amazonaws.eu-west-1.logs'])
  expect(endpointNames([{ service: 's3', region: 'cn-north-1', pointer: '' }])).toEqual(['cn-north-1.s3'])
})
