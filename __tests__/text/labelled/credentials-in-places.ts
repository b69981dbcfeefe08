import { argumentLists, type LabelledCase, members, place } from './labelled.ts'
import { base64Of, hex, jwt, mixed, pem, typed, urlSafe, uuid } from './pieces.ts'

const dollar = '$'
const word = () => mixed(12)

const commands = argumentLists('credential', 'argument', [
  [2, ['app', '--password', word()]],
  [1, ['app', `--db-password=${word()}`]],
  [1, ['java', `-Dspring.datasource.password=${word()}`, '-jar', 'app.jar']],
  [3, ['java', '-jar', 'app.jar', `--spring.datasource.password=${word()}`]],
  [2, ['sh', '-c', `DB_PASSWORD=${word()} exec node server.js`]],
  [2, ['sh', '-c', `export API_TOKEN=${mixed(32)} && exec ./app`]],
  [2, ['sh', '-c', `mysql -uroot -p${word()} -e 'select 1'`]],
  [2, ['bash', '-c', `PGPASSWORD='${word()}' psql -h db -U shop`]],
  [2, ['bash', '-c', `curl -u svc:${word()} https://api.acme.io`]],
  [2, ['bash', '-c', `curl -H "Authorization: Bearer ${mixed(40)}" https://api.acme.io`]],
  [2, ['bash', '-c', `curl -H 'X-Api-Key: ${mixed(32)}' https://api.acme.io`]],
  [2, ['bash', '-c', `sshpass -p ${word()} ssh ops@host`]],
  [2, ['bash', '-c', `echo ${word()} | docker login -u svc --password-stdin ghcr.io`]],
  [2, ['bash', '-c', `aws configure set aws_secret_access_key ${mixed(40)}`]],
  [2, ['bash', '-c', `mc alias set s3 http://minio:9000 minio ${word()}`]],
  [2, ['bash', '-c', `rabbitmqctl add_user shop ${word()}`]],
  [2, ['bash', '-c', `htpasswd -bc /etc/nginx/.htpasswd admin ${word()}`]],
  [2, ['bash', '-c', `echo "admin:${word()}" | chpasswd`]],
  [2, ['bash', '-c', `openssl aes-256-cbc -d -k ${word()} -in a -out b`]],
  [2, ['bash', '-c', `vault login ${mixed(26)} && exec app`]],
  [2, ['bash', '-c', `cqlsh -u cassandra -p ${word()} db`]],
  [2, ['bash', '-c', `wget --user=svc --password=${word()} https://x.acme.io/f`]],
  [2, ['bash', '-c', `mosquitto_sub -h mq -u d1 -P ${word()} -t x`]],
  [2, ['bash', '-c', `smbclient //nas/share -U svc%${word()}`]],
  [2, ['bash', '-c', `az login --service-principal -u ${uuid()} -p ${urlSafe(34)} --tenant ${uuid()}`]],
  [2, ['bash', '-c', `keytool -importkeystore -srcstorepass ${word()} -deststorepass ${word()}`]],
  [2, ['bash', '-c', `clickhouse-client --password ${word()} -q 'select 1'`]],
  [2, ['bash', '-c', `echo 'machine github.com login x password ${mixed(40)}' > ~/.netrc`]],
  [4, ['redis-cli', '-h', 'redis', '-a', word(), 'ping']],
  [2, ['redis-server', '--requirepass', word()]],
  [3, ['mongosh', '-u', 'root', `-p${word()}`]],
  [2, ['npx', 'prisma', `postgres://shop:${word()}@db/shop`]],
  [1, ['celery', `--broker=amqp://shop:${word()}@rabbit//`]],
  [3, ['helm', 'upgrade', '--set', `auth.password=${word()}`]],
  [2, ['gunicorn', '--env', `SECRET_KEY=${mixed(50)}`]],
  [1, ['start', jwt({ sub: 'svc' })]],
  [2, ['cloudflared', '--token', `eyJ${mixed(120)}`]],
  [2, ['app', '--api-key', mixed(32)]],
  [2, ['app', '-token', mixed(32)]],
  [2, ['app', '--jwt-secret', 'supersecret']],
  [4, ['tailscale', 'up', '--authkey', '--x', `tskey${'-auth-'}${mixed(17)}-${mixed(32)}`]],
  [2, ['litellm', '--master_key', `sk-${mixed(20)}`]],
])

const entryPoints = argumentLists(
  'credential',
  'argument',
  [
    [2, ['/bin/sh', '-c', `export DB_PASSWORD="${typed()}"; exec "$@"`]],
    [1, ['/app', `--dsn=postgres://shop:${word()}@db/shop`]],
  ],
  'entryPoint',
)

const healthChecks = argumentLists(
  'credential',
  'argument',
  [
    [1, ['CMD-SHELL', `mysqladmin ping -h localhost -uroot -p${word()}`]],
    [1, ['CMD-SHELL', `redis-cli -a ${word()} ping | grep PONG`]],
    [1, ['CMD-SHELL', `curl -fsS -u admin:${word()} http://localhost:8080/health || exit 1`]],
    [1, ['CMD-SHELL', `wget -qO- --header='X-Auth-Token: ${mixed(32)}' http://localhost/health`]],
    [3, ['CMD', 'redis-cli', '-a', word(), 'ping']],
    [1, ['CMD-SHELL', `PGPASSWORD=${word()} pg_isready -U shop`]],
    [1, ['CMD-SHELL', `mongosh "mongodb://root:${word()}@localhost/admin" --eval 1`]],
    [1, ['CMD-SHELL', `curl "http://localhost/health?token=${mixed(24)}"`]],
  ],
  'healthCheck',
)

const labels = members('credential', 'label', 'dockerLabels', [
  ['traefik.http.middlewares.auth.basicauth.users', `admin:${dollar}apr1${dollar}${mixed(8)}${dollar}${mixed(22)}`],
  ['com.datadoghq.ad.instances', `[{"host":"%%host%%","user":"datadog","password":"${word()}"}]`],
  ['com.datadoghq.ad.checks', `{"redisdb":{"instances":[{"host":"%%host%%","password":"${word()}"}]}}`],
  ['acme.db.password', word()],
  ['deploy.webhook', `https://hooks.${'slack'}.com/services/T0123ABCD/B0123ABCDE/${mixed(24)}`],
  ['acme.api-token', mixed(40)],
  ['com.acme.dsn', `mysql://shop:${word()}@db/shop`],
])

const logOptions = [
  ...members('credential', 'log option', 'logConfiguration', [
    ['apikey', hex(32)],
    ['license_key', hex(40)],
    ['http_passwd', word()],
    ['Header', `Authorization Bearer ${mixed(40)}`],
    ['header', `X-Api-Key ${mixed(32)}`],
    ['shared_key', word()],
    ['Shared_Key', mixed(88)],
    ['splunk_token', uuid()],
    ['HTTP_Passwd', word()],
    ['Access_Key', mixed(32)],
    ['token', mixed(32)],
    ['URI', `/v1/log?api_key=${hex(32)}`],
    ['url', `https://svc:${word()}@loki.acme.io/loki/api/v1/push`],
    ['Logzio_Token', mixed(32)],
  ]),
  ...members('credential', 'log option', 'logConfiguration', [['splunk-token', uuid()]], 'splunk'),
  ...members(
    'credential',
    'log option',
    'logConfiguration',
    [['fluentd-address', `tls://svc:${word()}@fluent.acme.io:24224`]],
    'fluentd',
  ),
]

const C = '/containerDefinitions/0'
const elsewhere: readonly LabelledCase[] = [
  place('credential', 'slot', `${C}/secrets/0/valueFrom`, {
    secrets: [{ name: 'DB_PASSWORD', valueFrom: `${mixed(32)}!` }],
  }),
  place('credential', 'slot', `${C}/secrets/0/valueFrom`, {
    secrets: [{ name: 'GH', valueFrom: `gh${'p_'}${mixed(36)}` }],
  }),
  place('credential', 'slot', `${C}/secrets/0/valueFrom`, {
    secrets: [{ name: 'DB', valueFrom: `postgres://shop:${word()}@db/shop` }],
  }),
  place('credential', 'slot', `${C}/secrets/0/valueFrom`, {
    secrets: [{ name: 'CFG', valueFrom: JSON.stringify({ username: 'a', password: word() }) }],
  }),
  place('credential', 'slot', `${C}/secrets/0/valueFrom`, {
    secrets: [{ name: 'KEY', valueFrom: pem('PRIVATE KEY') }],
  }),
  place('credential', 'slot', `${C}/secrets/0/valueFrom`, {
    secrets: [{ name: 'JWT', valueFrom: jwt({ sub: 'x', role: 'admin' }) }],
  }),
  place('credential', 'slot', `${C}/secrets/0/valueFrom`, {
    secrets: [{ name: 'JWT_SECRET', valueFrom: `${hex(64)}` }],
  }),
  place('credential', 'slot', `${C}/image`, { image: `https://svc:${word()}@registry.acme.io/app:1` }),
  place('credential', 'slot', `${C}/image`, { image: `gh${'p_'}${mixed(36)}` }),
  place('credential', 'slot', `${C}/repositoryCredentials/credentialsParameter`, {
    repositoryCredentials: { credentialsParameter: JSON.stringify({ username: 'svc', password: word() }) },
  }),
  place('credential', 'slot', `${C}/repositoryCredentials/credentialsParameter`, {
    repositoryCredentials: { credentialsParameter: `dckr${'_pat_'}${urlSafe(27)}` },
  }),
  place('credential', 'slot', `${C}/environmentFiles/0/value`, {
    environmentFiles: [{ type: 's3', value: `https://acme.s3.amazonaws.com/.env?X-Amz-Signature=${hex(64)}` }],
  }),
  place('credential', 'slot', `${C}/logConfiguration/secretOptions/0/valueFrom`, {
    logConfiguration: {
      logDriver: 'splunk',
      options: {},
      secretOptions: [{ name: 'splunk-token', valueFrom: `sk${'_live_'}${mixed(24)}` }],
    },
  }),
  place('credential', 'slot', '/executionRoleArn', {}, { executionRoleArn: `AKI${'A'}QX3ZJ7M2PL5RT8WV` }),
  place('credential', 'slot', '/taskRoleArn', {}, { taskRoleArn: jwt({ sub: 'x' }) }),
  place('credential', 'slot', '/family', {}, { family: `gh${'p_'}${mixed(36)}` }),
  place('credential', 'elsewhere', '/tags/0/value', {}, { tags: [{ key: 'db-password', value: word() }] }),
  place(
    'credential',
    'elsewhere',
    '/tags/0/value',
    {},
    { tags: [{ key: 'url', value: `postgres://shop:${word()}@db/shop` }] },
  ),
  place(
    'credential',
    'elsewhere',
    '/proxyConfiguration/properties/0/value',
    {},
    {
      proxyConfiguration: {
        type: 'APPMESH',
        containerName: 'api',
        properties: [{ name: 'ApiToken', value: mixed(40) }],
      },
    },
  ),
  place(
    'credential',
    'elsewhere',
    '/volumes/0/dockerVolumeConfiguration/driverOpts/o',
    {},
    {
      volumes: [
        {
          name: 'v',
          dockerVolumeConfiguration: {
            driver: 'local',
            driverOpts: { type: 'cifs', o: `username=svc,password=${word()},vers=3.0` },
          },
        },
      ],
    },
  ),
  place(
    'credential',
    'elsewhere',
    '/volumes/0/dockerVolumeConfiguration/driverOpts/password',
    {},
    { volumes: [{ name: 'v', dockerVolumeConfiguration: { driver: 'cloudstor', driverOpts: { password: word() } } }] },
  ),
  place(
    'credential',
    'elsewhere',
    '/volumes/0/dockerVolumeConfiguration/labels/token',
    {},
    { volumes: [{ name: 'v', dockerVolumeConfiguration: { driver: 'local', labels: { token: mixed(40) } } }] },
  ),
  place(
    'credential',
    'elsewhere',
    '/volumes/0/fsxWindowsFileServerVolumeConfiguration/authorizationConfig/credentialsParameter',
    {},
    {
      volumes: [
        {
          name: 'v',
          fsxWindowsFileServerVolumeConfiguration: {
            fileSystemId: 'fs-0123456789abcdef0',
            rootDirectory: 'share',
            authorizationConfig: {
              credentialsParameter: JSON.stringify({ username: 'svc', password: word() }),
              domain: 'corp.acme.io',
            },
          },
        },
      ],
    },
  ),
  place('credential', 'elsewhere', `${C}/firelensConfiguration/options/password`, {
    firelensConfiguration: { type: 'fluentbit', options: { password: word() } },
  }),
  place('credential', 'elsewhere', `${C}/environment/0/name`, {
    environment: [{ name: `gh${'p_'}${mixed(36)}`, value: 'x' }],
  }),
  place('credential', 'elsewhere', `${C}/hostname`, { hostname: `sk${'_live_'}${mixed(24)}` }),
  place('credential', 'elsewhere', `${C}/command/0`, { command: [base64Of(JSON.stringify({ password: word() }))] }),
]

export const credentialsInPlaces: readonly LabelledCase[] = [
  ...commands,
  ...entryPoints,
  ...healthChecks,
  ...labels,
  ...logOptions,
  ...elsewhere,
]
