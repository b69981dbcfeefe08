import { argumentLists, type LabelledCase, members, place } from './labelled.ts'
import { hex, mixed, uuid } from './pieces.ts'

const dollar = '$'
const account = '402913377120'

const commands = argumentLists('benign', 'argument', [
  [0, ['NODE_ENV=dev', 'node', 'dist/app.local.js']],
  [1, ['app', '--password-file', '/run/secrets/pw']],
  [1, ['app', `--password=${dollar}DB_PASSWORD`]],
  [2, ['app', '--password', `${dollar}(cat /run/secrets/pw)`]],
  [2, ['sh', '-c', `PGPASSWORD=${dollar}DB_PASSWORD psql -h db`]],
  [2, ['sh', '-c', `mysql -u root -p"${dollar}MYSQL_ROOT_PASSWORD" -e 'select 1'`]],
  [2, ['sh', '-c', `export TOKEN=${dollar}(aws ecr get-login-password) && ./run`]],
  [2, ['sh', '-c', `DB_PASSWORD=${dollar}{DB_PASSWORD:?missing} exec app`]],
  [2, ['sh', '-c', 'curl -fsS -u "$USER:$PASS" http://localhost/']],
  [2, ['sh', '-c', `curl -H "Authorization: Bearer ${dollar}TOKEN" http://localhost/`]],
  [2, ['sh', '-c', 'aws s3 cp s3://acme/keys/app.json . && app --key app.json']],
  [2, ['sh', '-c', 'test -n "$API_KEY" || { echo "API_KEY is missing" >&2; exit 1; }']],
  [2, ['app', '--token-ttl', '15m']],
  [2, ['app', '--sort-key', 'createdAt']],
  [2, ['app', '--key', 'value']],
  [2, ['app', '-p', '8080']],
  [2, ['nginx', '-p', '/etc/nginx']],
  [2, ['docker', '-p', '8080:80']],
  [1, ['app', '--auth=none']],
  [1, ['app', '--auth-mode=iam']],
  [2, ['app', '--secret-name', 'shop/prod']],
  [2, ['app', '--commit', hex(40)]],
  [1, ['app', `--build-id=${uuid()}`]],
  [2, ['psql', '-c', "ALTER USER shop SET password_encryption = 'scram-sha-256'"]],
  [2, ['app', '--no-password', 'shop']],
  [1, ['--tls-key=/etc/tls/tls.key', '--client-cert-auth=true']],
  [2, ['celery', '-A', 'shop.tasks']],
  [3, ['mysqladmin', 'ping', '-h', 'localhost']],
  [2, ['redis-cli', '-p', '6379']],
  [2, ['ssh', '-i', '/keys/id_ed25519']],
])
const healthChecks = argumentLists(
  'benign',
  'argument',
  [
    [1, ['CMD-SHELL', 'curl -f http://localhost:8080/health || exit 1']],
    [1, ['CMD-SHELL', 'pg_isready -U postgres']],
    [1, ['CMD-SHELL', `redis-cli -a ${dollar}REDIS_PASSWORD ping`]],
    [1, ['CMD-SHELL', `mysqladmin ping -u root -p${dollar}MYSQL_ROOT_PASSWORD`]],
    [1, ['CMD-SHELL', 'wget --spider -q http://localhost/token/health']],
  ],
  'healthCheck',
)
const labels = members('benign', 'label', 'dockerLabels', [
  ['com.datadoghq.ad.instances', '[{"host":"%%host%%","port":"6379","password":"%%env_REDIS_PASSWORD%%"}]'],
  ['com.datadoghq.ad.logs', '[{"source":"nodejs","service":"shop"}]'],
  ['traefik.http.routers.shop.rule', 'Host(`shop.acme.io`) && PathPrefix(`/token`)'],
  ['org.opencontainers.image.revision', hex(40)],
  ['com.docker.compose.config-hash', hex(64)],
  ['acme.token-policy', 'short-lived'],
  ['acme.secret', 'shop/prod/app'],
  ['maintainer', 'Ops <ops@acme.io>'],
])
const logOptions = [
  ...members('benign', 'log option', 'logConfiguration', [
    ['Name', 'datadog'],
    ['dd_service', 'shop'],
    ['dd_message_key', 'log'],
    ['compress', 'gzip'],
    ['log_key', 'log'],
    ['Host', 'http-intake.logs.datadoghq.com'],
    ['URI', '/api/v2/logs'],
    ['partition_key', `${dollar}UUID`],
    ['s3_key_format', `/logs/${dollar}TAG/%Y/%m/%d/${dollar}UUID.gz`],
    ['Header', 'X-Tenant shop'],
    ['tls', 'on'],
    ['delivery_stream', 'shop-logs'],
    ['role_arn', `arn:aws:iam::${account}:role/firehose`],
    ['exclude-pattern', 'password|token'],
    ['label_keys', '$container_name,$ecs_task_definition'],
    ['remove_keys', 'password,token'],
  ]),
  ...members(
    'benign',
    'log option',
    'logConfiguration',
    [
      ['awslogs-group', '/ecs/shop/token-service'],
      ['awslogs-stream-prefix', 'key-rotation'],
    ],
    'awslogs',
  ),
]
const C = '/containerDefinitions/0'
const elsewhere: readonly LabelledCase[] = [
  place('benign', 'slot', `${C}/secrets/0/valueFrom`, {
    secrets: [
      {
        name: 'DB_PASSWORD',
        valueFrom: `arn:aws:secretsmanager:us-east-1:${account}:secret:shop/db-${mixed(6)}:password::`,
      },
    ],
  }),
  place('benign', 'slot', `${C}/secrets/0/valueFrom`, {
    secrets: [{ name: 'DB_PASSWORD', valueFrom: '/shop/prod/db/password' }],
  }),
  place('benign', 'slot', `${C}/secrets/0/valueFrom`, {
    secrets: [{ name: 'API_KEY', valueFrom: 'shop-prod-api-key' }],
  }),
  place('benign', 'slot', `${C}/secrets/0/valueFrom`, { secrets: [{ name: 'DB_PASSWORD', valueFrom: 'DB_PASSWORD' }] }),
  place('benign', 'slot', `${C}/secrets/0/valueFrom`, {
    secrets: [{ name: 'JWT', valueFrom: `arn:aws:ssm:us-east-1:${account}:parameter/shop/jwt` }],
  }),
  place('benign', 'slot', `${C}/secrets/0/valueFrom`, { secrets: [{ name: 'JWT', valueFrom: 'shop_jwt_2026' }] }),
  place('benign', 'slot', `${C}/secrets/0/valueFrom`, {
    secrets: [
      {
        name: 'TOKEN',
        valueFrom: `arn:aws:secretsmanager:us-east-1:${account}:secret:rds!cluster-${uuid()}-${mixed(6)}:password::`,
      },
    ],
  }),
  place('benign', 'slot', `${C}/secrets/0/valueFrom`, { secrets: [{ name: 'PASSWORD', valueFrom: 'Password' }] }),
  place('benign', 'slot', `${C}/image`, {
    image: `${account}.dkr.ecr.us-east-1.amazonaws.com/token-service@sha256:${hex(64)}`,
  }),
  place('benign', 'slot', `${C}/image`, { image: `ghcr.io/acme/app:${hex(40)}` }),
  place('benign', 'slot', `${C}/image`, { image: `cdk-hnb659fds:${hex(64)}` }),
  place('benign', 'slot', `${C}/repositoryCredentials/credentialsParameter`, {
    repositoryCredentials: {
      credentialsParameter: `arn:aws:secretsmanager:us-east-1:${account}:secret:dockerhub-${mixed(6)}`,
    },
  }),
  place('benign', 'slot', `${C}/environmentFiles/0/value`, {
    environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::acme/secrets/prod.env' }],
  }),
  place('benign', 'slot', '/executionRoleArn', {}, { executionRoleArn: `arn:aws:iam::${account}:role/token-service` }),
  place(
    'benign',
    'slot',
    '/volumes/0/efsVolumeConfiguration/fileSystemId',
    {},
    { volumes: [{ name: 'v', efsVolumeConfiguration: { fileSystemId: `fs-${hex(17)}` } }] },
  ),
  place('benign', 'elsewhere', '/tags/0/value', {}, { tags: [{ key: 'Password-Rotation', value: 'quarterly' }] }),
  place('benign', 'elsewhere', '/tags/0/value', {}, { tags: [{ key: 'commit', value: hex(40) }] }),
  place('benign', 'elsewhere', '/tags/0/value', {}, { tags: [{ key: 'SecretOwner', value: 'team-shop' }] }),
  place(
    'benign',
    'elsewhere',
    '/proxyConfiguration/properties/0/value',
    {},
    {
      proxyConfiguration: {
        type: 'APPMESH',
        containerName: 'envoy',
        properties: [{ name: 'IgnoredUID', value: '1337' }],
      },
    },
  ),
  place(
    'benign',
    'elsewhere',
    '/volumes/0/dockerVolumeConfiguration/driverOpts/o',
    {},
    {
      volumes: [
        {
          name: 'v',
          dockerVolumeConfiguration: {
            driver: 'local',
            driverOpts: { type: 'nfs', o: 'addr=10.0.0.5,rw,nfsvers=4.1' },
          },
        },
      ],
    },
  ),
  place(
    'benign',
    'elsewhere',
    '/volumes/0/dockerVolumeConfiguration/driverOpts/o',
    {},
    {
      volumes: [
        {
          name: 'v',
          dockerVolumeConfiguration: {
            driver: 'local',
            driverOpts: { type: 'cifs', o: 'credentials=/etc/cifs.creds,vers=3.0' },
          },
        },
      ],
    },
  ),
  place('benign', 'elsewhere', `${C}/dockerSecurityOptions/0`, {
    dockerSecurityOptions: [`credentialspec:arn:aws:s3:::acme/gmsa.json`],
  }),
  place('benign', 'elsewhere', `${C}/systemControls/0/value`, {
    systemControls: [{ namespace: 'net.ipv4.tcp_keepalive_time', value: '500' }],
  }),
  place('benign', 'elsewhere', `${C}/mountPoints/0/containerPath`, {
    mountPoints: [{ sourceVolume: 'v', containerPath: '/run/secrets/password' }],
  }),
  place('benign', 'elsewhere', `${C}/firelensConfiguration/options/config-file-value`, {
    firelensConfiguration: {
      type: 'fluentbit',
      options: { 'config-file-type': 's3', 'config-file-value': 'arn:aws:s3:::acme/fluent-bit.conf' },
    },
  }),
]

export const benignPlaces: readonly LabelledCase[] = [
  ...commands,
  ...healthChecks,
  ...labels,
  ...logOptions,
  ...elsewhere,
]
