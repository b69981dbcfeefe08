import { isFillerToken, isMask } from '../placeholders/filler.ts'
import { isTemplate } from '../placeholders/template-marks.ts'
import type { CredentialMatch } from './match.ts'

/** A literal option value: not a variable, not another option. */
const LITERAL = `["']?(?<secret>(?![$\`-])[^\\s"'|;&]{1,256})`
/** What may stand between a program and its option: other arguments of the same command. */
const ARGUMENTS = '\\s[^|;&\\n]{0,400}?(?<=\\s)'

interface ProgramRule {
  /** One of these is in every command that the rule is about. */
  readonly hints: readonly string[]
  /** Global, with the group `secret`. */
  readonly pattern: RegExp
}

/** An option that takes a password without saying so belongs to these programs, and means something else to others. */
function option(programs: string, options: string): ProgramRule {
  const names = programs.split(' ')
  return {
    hints: names,
    pattern: new RegExp(`(?<![\\w-])(?:${names.join('|')})${ARGUMENTS}(?:${options})${LITERAL}`, 'g'),
  }
}

/** An argument at a fixed place behind a subcommand. */
function positional(hint: string, command: string): ProgramRule {
  return { hints: [hint], pattern: new RegExp(`(?<![\\w-])${command}\\s{1,4}${LITERAL}`, 'g') }
}

const WORD = '\\s{1,4}["\']?[^\\s"\'|;&-][^\\s"\'|;&]{0,128}["\']?'

const programs: readonly ProgramRule[] = [
  option('mysql mysqldump mysqladmin mysqlcheck mysqlimport mysqlsh mariadb mariadb-dump mariadb-admin', '-p'),
  option('redis-cli valkey-cli', '-a\\s{1,4}'),
  option('sshpass mongo mongosh mongodump mongorestore mongoexport rabbitmqadmin cqlsh', '-p\\s{0,4}'),
  option(
    'docker\\s{1,4}login podman\\s{1,4}login helm\\s{1,4}registry\\s{1,4}login oras\\s{1,4}login crane\\s{1,4}auth\\s{1,4}login az\\s{1,4}login',
    '-p\\s{0,4}',
  ),
  option('ldapsearch ldapadd ldapmodify ldapwhoami', '-w\\s{1,4}'),
  option('sqlcmd bcp mosquitto_pub mosquitto_sub', '-P\\s{0,4}'),
  option('keytool jarsigner', '-(?:(?:src|dest|new)?(?:store|key)pass)\\s{1,4}'),
  option('curl wget http https xh etcdctl', '(?:-u|--user)[\\s=]{0,4}["\']?[^\\s:"\'$]{1,64}:'),
  option('smbclient mount\\.cifs rpcclient', '-U\\s{0,4}["\']?[^\\s%"\'$]{1,64}%'),
  option('openssl', '-k\\s{1,4}'),
  option('openssl', '-pass(?:in|out)?\\s{1,4}pass:'),
  option('psql pg_dump pg_restore', '-W\\s{0,4}(?=[^\\s-]{6})'),
  positional('htpasswd', `htpasswd\\s{1,4}-[a-zA-Z]{0,6}b[a-zA-Z]{0,6}${WORD}${WORD}`),
  positional('rabbitmqctl', `rabbitmqctl\\s{1,4}(?:add_user|change_password)${WORD}`),
  positional('alias set', `alias\\s{1,4}set${WORD}${WORD}${WORD}`),
  positional('aws_secret_access_key', 'aws_secret_access_key'),
  positional('aws_session_token', 'aws_session_token'),
  positional('vault', 'vault\\s{1,4}login(?!\\s{1,4}-)(?=\\s{1,4}\\S{16})'),
  {
    hints: ['chpasswd'],
    pattern:
      /echo\s{1,4}["']?[\w.-]{1,64}:(?<secret>(?![$`])[^\s"'|]{1,256})["']?\s{0,4}\|\s{0,4}(?:sudo\s{1,4})?chpasswd/g,
  },
  {
    hints: ['--password-stdin', '-stdin'],
    pattern:
      /(?:echo|printf)\s{1,4}(?:-n\s{1,4}|"?%s"?\s{1,4})?["']?(?<secret>(?![$`])[^\s"'|]{4,1024})["']?\s{0,4}\|[^|]{0,200}-stdin/g,
  },
]

/** The passwords that stand in a command line as options of well-known programs. */
export function findShellPasswords(text: string): CredentialMatch[] {
  if (!text.includes(' ')) return []
  return programs.flatMap(({ hints, pattern }) =>
    hints.some((hint) => text.includes(hint.split('\\')[0] ?? hint)) ? passwordsIn(text, pattern) : [],
  )
}

function passwordsIn(text: string, pattern: RegExp): CredentialMatch[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const secret = match.groups?.secret ?? ''
    if (secret === '' || isTemplate(secret) || isMask(secret) || isFillerToken(secret) || LONGER_OPTION.test(secret))
      return []
    const end = match.index + match[0].lastIndexOf(secret) + secret.length
    return [
      {
        rule: 'password-option',
        certainty: 'likely',
        what: 'a password among the arguments of a command',
        start: end - secret.length,
        end,
      },
    ]
  })
}

/** `-port`, `-print`: options of one hyphen, not `-p` and a password. */
const LONGER_OPTION = /^(?:ort|rint|ing|ath|ipe)=?$/
