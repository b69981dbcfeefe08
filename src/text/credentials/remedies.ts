/** What a credential stands in, so that the remedy can show how this very form is split. */
export type SplitForm = keyof typeof SPLIT

const AFTERWARDS = 'and replace it by a new one, because this one has been readable here.'

export const STORE_REMEDY = `Keep it in Secrets Manager or as a SecureString parameter in Parameter Store, inject it under "secrets" (or the log configuration's "secretOptions") with "valueFrom", ${AFTERWARDS}`

export const ARGUMENT_REMEDY = `Keep it in Secrets Manager or as a SecureString parameter in Parameter Store, inject it under "secrets" with "valueFrom", let a shell in the container (sh -c) or the program itself read the variable, ${AFTERWARDS}`

export const SLOT_REMEDY = `Name the secret or the parameter here, not its value: store the value in Secrets Manager or as a SecureString parameter, write its ARN, ${AFTERWARDS}`

/** What stays in the definition, and what is injected, form by form. */
const SPLIT = {
  postgresql: ['postgresql://USER@HOST:PORT/DATABASE', 'PGPASSWORD, which PostgreSQL clients read by themselves'],
  mysql: ['mysql://USER@HOST:PORT/DATABASE', 'DB_PASSWORD, from which the application puts the address together'],
  mongodb: ['mongodb+srv://HOST/DATABASE', 'MONGODB_PASSWORD, which the client takes as a setting of its own'],
  redis: ['redis://HOST:PORT/0', 'REDIS_PASSWORD, which the client takes as a setting of its own'],
  amqp: ['amqps://HOST:PORT/VHOST', 'AMQP_PASSWORD, which the client takes as a setting of its own'],
  smtp: ['smtp://HOST:587', 'SMTP_PASSWORD, which the mailer takes as a setting of its own'],
  http: ['https://HOST/PATH', 'HTTP_PASSWORD, from which the application makes the Authorization header'],
  git: ['https://HOST/OWNER/REPOSITORY.git', 'GIT_TOKEN, which a credential helper reads'],
  jdbc: [
    'jdbc:SCHEME://HOST:PORT/DATABASE',
    'SPRING_DATASOURCE_PASSWORD or whatever sets the password property of the driver',
  ],
  'connection-string': [
    'Server=HOST;Database=NAME;User Id=USER',
    'DB_PASSWORD, which the application adds when it builds the connection string',
  ],
  libpq: ['host=HOST dbname=NAME user=USER', 'PGPASSWORD, which libpq reads by itself'],
  jaas: ['the login module and the user name', 'KAFKA_PASSWORD, from which the entry point writes the JAAS setting'],
  query: [
    'the address without this parameter',
    'API_KEY, which the application sends as a header or adds to the address',
  ],
  address: ['SCHEME://USER@HOST:PORT', 'a variable of its own, from which the application puts the address together'],
} as const satisfies Readonly<Record<string, readonly [stays: string, injected: string]>>

export function splitRemedy(form: SplitForm): string {
  const [stays, injected] = SPLIT[form]
  return `Keep ${stays} here and only the secret part in Secrets Manager or Parameter Store, injected under "secrets" as ${injected}; or store the whole text as one secret, ${AFTERWARDS}`
}

/** By the scheme of an address, drivers left out. */
const FORMS: readonly (readonly [RegExp, SplitForm])[] = [
  [/^(?:postgres|postgresql|psql|cockroachdb|redshift)$/, 'postgresql'],
  [/^(?:mysql|mysql2|mariadb)$/, 'mysql'],
  [/^mongodb$/, 'mongodb'],
  [/^(?:redis|rediss|valkey|valkeys|sentinel)$/, 'redis'],
  [/^(?:amqps?|rabbitmq|stomp)$/, 'amqp'],
  [/^(?:smtps?|ses)$/, 'smtp'],
  [/^(?:https?|wss?)$/, 'http'],
  [/^jdbc/, 'jdbc'],
]

/** `scheme` as it stands before `://`, in lower case; null where it is none that is known. */
export function splitFormOf(scheme: string | null): SplitForm {
  const base = scheme?.replace(/:\/\/$/, '').split('+')[0] ?? ''
  return FORMS.find(([pattern]) => pattern.test(base))?.[1] ?? 'address'
}
