import { describe, expect, test } from 'vitest'
import {
  findCredentialInArguments,
  findCredentialsInArguments,
} from '../../../src/text/credentials/credential-arguments.ts'

const found: readonly (readonly [args: readonly string[], index: number, covered: string])[] = [
  [['app', '--password', 'hunter2'], 2, 'hunter2'],
  [['app', '--password', 'two words'], 2, 'two words'],
  [['app', '--password=hunter2', '--verbose'], 1, 'hunter2'],
  [['app', '--db-password', 'hunter2!', '--port', '80'], 2, 'hunter2!'],
  [['java', '-Ddb.password=hunter2', '-jar', 'app.jar'], 1, 'hunter2'],
  [['CMD-SHELL', 'mysqladmin ping -uroot -phunter2'], 1, 'hunter2'],
  [['CMD', 'mysqladmin', 'ping', '-uroot', '-phunter2'], 4, 'hunter2'],
  [['redis-cli', '-a', 'hunter2', 'ping'], 2, 'hunter2'],
  [['redis-server', '--requirepass', 'hunter2'], 2, 'hunter2'],
  [['curl', '-u', 'admin:hunter2', 'http://localhost'], 2, 'hunter2'],
  [['sh', '-c', 'exec app --url postgres://u:hunter2@db/x'], 2, 'hunter2'],
  [['keytool', '-storepass', 'hunter2'], 2, 'hunter2'],
]

const passing: readonly (readonly string[])[] = [
  [],
  ['app'],
  ['--password'],
  ['app', '--password', '$DB_PASSWORD'],
  ['app', '--password', `\${DB_PASSWORD}`],
  ['app', '--password', '$(cat /run/secrets/pw)'],
  ['app', '--password', '--verbose'],
  ['app', '--password-file', '/run/secrets/pw'],
  ['app', '--token-ttl', '5m'],
  ['app', '--no-password', 'hunter2'],
  ['docker', 'run', '-p', '8080:80'],
  ['redis-cli', '-p', '6379', 'ping'],
  ['CMD-SHELL', 'curl -f http://localhost:8080/ || exit 1'],
  ['mysql', '-h', 'db', '-p', '--user', 'root'],
  ['gunicorn', '-p', '/tmp/pid', 'app:app'],
]

describe('arguments', () => {
  for (const [args, index, covered] of found) {
    test(`${args.join(' ')} holds a credential at ${index}`, () => {
      const credential = findCredentialInArguments(args)
      expect(credential?.index).toBe(index)
      expect(credential?.finding.spans.map(({ start, end }) => args[index]?.slice(start, end))).toEqual([covered])
    })
  }

  for (const args of passing) {
    test(`${args.join(' ')} holds none`, () => {
      expect(findCredentialInArguments(args)).toBeNull()
    })
  }

  test('every argument with one is given, and the surest stands for the list', () => {
    const args = ['app', '--password', 'hunter2', '--db', 'postgres://u:sesame@db/x']
    expect(findCredentialsInArguments(args).map(({ index, finding }) => [index, finding.certainty])).toEqual([
      [2, 'likely'],
      [4, 'certain'],
    ])
    expect(findCredentialInArguments(args)?.index).toBe(4)
  })
})
