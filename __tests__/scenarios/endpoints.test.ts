import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { close, listen } from '../support/aws/server.ts'
import { createWorkspace, runAction } from '../support/run-action.ts'

/** Names something in every service that a definition alone can make the action ask. */
function definitionIn(region: string, partition: string, suffix: string) {
  const account = '111222333444'
  return {
    family: 'shop',
    executionRoleArn: `arn:${partition}:iam::${account}:role/shop`,
    containerDefinitions: [
      {
        name: 'shop',
        image: `${account}.dkr.ecr.${region}.${suffix}/shop:1`,
        memory: 64,
        secrets: [
          { name: 'A', valueFrom: `arn:${partition}:secretsmanager:${region}:${account}:secret:shop-Ab1234` },
          { name: 'B', valueFrom: '/shop/b' },
        ],
        environmentFiles: [{ type: 's3', value: `arn:${partition}:s3:::shop-settings/shop.env` }],
        logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/shop', 'awslogs-region': region } },
      },
    ],
    volumes: [{ name: 'data', efsVolumeConfiguration: { fileSystemId: 'fs-0123456789abcdef0' } }],
  }
}

// Every other test leads the SDK to servers of its own, so that nothing else shows where a bundle would ask.
test.each([
  ['eu-west-1', 'aws', 'amazonaws.com', 'iam.amazonaws.com'],
  ['cn-north-1', 'aws-cn', 'amazonaws.com.cn', 'iam.cn-north-1.amazonaws.com.cn'],
  ['us-gov-west-1', 'aws-us-gov', 'amazonaws.com', 'iam.us-gov.amazonaws.com'],
])("in %s the bundle asks AWS's own addresses", async (region, partition, suffix, iam) => {
  const hosts = new Set<string>()
  const proxy = createServer().on('connect', ({ url = '' }, socket) => {
    hosts.add(url)
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  const proxyUrl = await listen(proxy)
  const workspace = await createWorkspace({ 'shop.json': definitionIn(region, partition, suffix) })
  try {
    const { report } = await runAction({
      workspace: workspace.path,
      inputs: { 'task-definition': 'shop.json', comment: 'never', 'check-run': '', 'github-token': '' },
      aws: { url: '', region },
      env: { AWS_ENDPOINT_URL: undefined, HTTPS_PROXY: proxyUrl },
    })
    expect(report).toMatchObject({ version: 1 })
    const regional = ['api.ecr', 'ecs', 'elasticfilesystem', 'logs', 'secretsmanager', 'shop-settings.s3', 'ssm', 'sts']
    const expected = [...regional.map((service) => `${service}.${region}.${suffix}`), iam].map((host) => `${host}:443`)
    expect([...hosts].sort()).toEqual(expected.sort())
  } finally {
    await Promise.all([close(proxy), workspace.remove()])
  }
})

test.each(['http://', 'socks5://127.0.0.1:9', 'http://user%zz:password@127.0.0.1:9'])(
  'with the proxy %s nothing is asked, and every question says why',
  async (address) => {
    const workspace = await createWorkspace({ 'shop.json': definitionIn('eu-west-1', 'aws', 'amazonaws.com') })
    try {
      const run = await runAction({
        workspace: workspace.path,
        inputs: { 'task-definition': 'shop.json' },
        aws: { url: '', region: 'eu-west-1' },
        env: { AWS_ENDPOINT_URL: undefined, HTTPS_PROXY: address },
      })
      expect(run.outputs.conclusion).not.toBe('success')
      expect(Number(run.outputs.unverified)).toBeGreaterThan(0)
      expect(run.reportText).toContain('HTTPS_PROXY is not the address of an HTTP proxy')
      expect(run.published).not.toMatch(/This is a bug|password@/)
    } finally {
      await workspace.remove()
    }
  },
)
