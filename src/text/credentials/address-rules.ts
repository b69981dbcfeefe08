import type { Certainty, CredentialMatch } from './match.ts'
import type { TokenRule } from './tokens/token-rule.ts'
import { matchRules } from './tokens/tokens.ts'

const UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}'

/** An address of which one part, the group `secret`, lets everybody in who knows it. `hints` are hosts or other texts in each of them. */
function address(
  rule: string,
  what: string,
  hints: string,
  pattern: string,
  certainty: Certainty = 'certain',
): TokenRule {
  return { rule, what, hints: hints.split(' '), certainty, pattern: new RegExp(pattern, 'g') }
}

/** Addresses that messages are posted to: who knows one can post. */
const webhooks: readonly TokenRule[] = [
  address(
    'slack-webhook',
    'a Slack webhook address',
    'hooks.slack.com/',
    'hooks\\.slack\\.com/(?:services|workflows|triggers)/(?<secret>[A-Za-z0-9_]{8,20}/[A-Za-z0-9_]{8,20}/[A-Za-z0-9_/]{16,80})',
  ),
  address(
    'discord-webhook',
    'a Discord webhook address',
    '/webhooks/',
    'discord(?:app)?\\.com/api/(?:v\\d{1,2}/)?webhooks/\\d{10,25}/(?<secret>[\\w-]{50,100})',
  ),
  address(
    'teams-webhook',
    'a Microsoft Teams webhook address',
    '/IncomingWebhook/',
    '(?:webhookb2|office\\.com/webhook)/(?<secret>[\\w@-]{30,100}/IncomingWebhook/[\\w/-]{30,150})',
  ),
  address(
    'google-chat-webhook',
    'a Google Chat webhook address',
    'chat.googleapis.com/',
    'chat\\.googleapis\\.com/v1/spaces/[\\w-]{5,40}/messages\\?(?<secret>[^\\s"\'#]{20,300})',
  ),
  address(
    'zapier-webhook',
    'a Zapier webhook address',
    'hooks.zapier.com/',
    'hooks\\.zapier\\.com/hooks/catch/(?<secret>\\d{3,12}/[A-Za-z0-9]{5,20})',
    'likely',
  ),
  address(
    'telegram-bot-url',
    'a Telegram bot address',
    'api.telegram.org/',
    'api\\.telegram\\.org/bot(?<secret>\\d{6,12}:[\\w-]{30,50})',
  ),
  address(
    'ifttt-webhook',
    'an IFTTT webhook address',
    'maker.ifttt.com/',
    'maker\\.ifttt\\.com/(?:trigger/[^/\\s]{1,80}/(?:json/)?with/key|use)/(?<secret>[\\w-]{20,60})',
  ),
  address(
    'lark-webhook',
    'a Lark or Feishu webhook address',
    '/bot/v2/hook/ /bot/hook/',
    '/open-apis/bot/(?:v2/)?hook/(?<secret>[\\w-]{20,60})',
  ),
  address(
    'wecom-webhook',
    'a WeCom webhook address',
    'qyapi.weixin.qq.com/',
    `qyapi\\.weixin\\.qq\\.com/cgi-bin/webhook/send\\?key=(?<secret>${UUID})`,
  ),
  address(
    'make-webhook',
    'a Make webhook address',
    '.make.com/ .integromat.com/',
    'hook\\.(?:[a-z]{2}\\d\\.make|integromat)\\.com/(?<secret>[a-z0-9]{24,40})',
  ),
  address(
    'pagerduty-webhook',
    'a PagerDuty integration address',
    'events.pagerduty.com/',
    'events\\.(?:eu\\.)?pagerduty\\.com/(?:integration|x-ere)/(?<secret>[A-Za-z0-9]{20,40})',
  ),
  address(
    'victorops-webhook',
    'a Splunk On-Call integration address',
    '.victorops.com/',
    `victorops\\.com/integrations/[\\w/-]{1,60}/alert/(?<secret>${UUID})`,
  ),
  address(
    'log-intake',
    'an address of a log service that holds its key',
    '/receiver/v1/http/ .loggly.com/',
    `(?:/receiver/v1/http/|\\.loggly\\.com/(?:inputs|bulk)/)(?<secret>[\\w-]{20,200}={0,2})`,
  ),
  address(
    'heartbeat',
    'the address of a heartbeat, which holds its key',
    'hc-ping.com/ heartbeat/ cronitor',
    `(?:hc-ping\\.com/|/heartbeat/|cronitor\\.link/p/|/api/push/)(?<secret>${UUID}|[A-Za-z0-9]{20,40})`,
  ),
  address(
    'chat-webhook',
    'a webhook address',
    '/hooks/',
    '/hooks/(?<secret>[a-z0-9]{26}(?![\\w/-])|[A-Za-z0-9]{15,26}/[A-Za-z0-9]{30,64})',
    'likely',
  ),
  address('workflow-webhook', 'a webhook address', '/webhook/', `/webhook(?:-test)?/(?<secret>${UUID})`, 'likely'),
]

/** Addresses whose signature lets everybody in until it expires. */
const signed: readonly TokenRule[] = [
  address(
    'presigned-url',
    'a presigned address',
    '-Signature= -signature=',
    '[?&]X-(?:[Aa][Mm][Zz]|[Gg]oog)-[Ss]ignature=(?<secret>[0-9a-fA-F]{40,600})',
  ),
  address(
    'presigned-url-session',
    'an AWS session token in an address',
    'X-Amz-Security-Token=',
    '[?&]X-Amz-Security-Token=(?<secret>[A-Za-z0-9%/+=_-]{40,4000})',
  ),
  address(
    'cloudfront-signed-url',
    'a signed CloudFront address',
    'Key-Pair-Id=',
    '[?&]Signature=(?<secret>[A-Za-z0-9~%_-]{40,700})',
  ),
  address(
    'signed-url',
    'a signed address',
    'AccessKeyId= GoogleAccessId=',
    '[?&]Signature=(?<secret>(?:[A-Za-z0-9+/_-]|%[0-9A-Fa-f]{2}){20,700}={0,2})',
  ),
  address(
    'azure-sas',
    'an Azure shared access signature (sig=)',
    'sig=',
    '(?<![A-Za-z0-9_])sig=(?<secret>(?:[A-Za-z0-9+/_-]|%[0-9A-Fa-f]{2}){20,200}={0,2})',
  ),
]

/** Addresses of services that take their key as part of the path, or under a name that says nothing. */
const keyed: readonly TokenRule[] = [
  address(
    'node-provider-url',
    'the address of a blockchain node, which holds its key',
    '.infura.io/ .alchemy.com/ .quiknode.pro/ .ankr.com/ chainstack',
    '(?:infura\\.io/(?:ws/)?v3|alchemy\\.com/v2|quiknode\\.pro|ankr\\.com/\\w{1,30}|chainstack\\.com)/(?<secret>[\\w-]{20,80})',
  ),
  address(
    'azure-function-key',
    'the key of an Azure function in its address',
    '.azurewebsites.net/ .azurewebsites.us/',
    'azurewebsites\\.(?:net|us)/[^\\s?]{1,200}\\?(?:[^\\s&]{1,80}&){0,4}code=(?<secret>[A-Za-z0-9+/_%-]{30,100}={0,2})',
  ),
  address(
    'otpauth',
    'the seed of one-time passwords',
    'otpauth://',
    'otpauth://[^\\s?]{1,200}\\?[^\\s]{0,100}?secret=(?<secret>[A-Za-z2-7]{16,128}={0,6})',
  ),
]

/** Addresses and lines whose user and password no scheme parts from the rest. */
const withoutScheme: readonly TokenRule[] = [
  address(
    'oracle-jdbc-password',
    'a password in an Oracle JDBC address',
    'jdbc:oracle: JDBC:ORACLE:',
    'jdbc:oracle:[a-z0-9]{1,10}:[^/@\\s"\'{$<]{1,128}/(?<secret>[^@\\s"\'{$<]{1,128})@',
  ),
  address(
    'oracle-connect-password',
    'a password in an Oracle connect string',
    '@',
    '(?<=^\\s{0,8})[A-Za-z][\\w$#]{0,30}/(?<secret>[^@\\s"\'{$</]{2,128})@(?://)?[\\w.-]{1,253}(?::\\d{2,5})?/[\\w.]{1,60}(?=\\s{0,8}$)',
  ),
  address(
    'mysql-dsn-password',
    'a password in a database address',
    '@tcp @unix( @cloudsql( @udp(',
    '(?<![^\\s"\'=])[\\w.%-]{1,64}:(?<secret>[^@\\s"\'{$<]{1,128})@(?:tcp6?|unix|udp|cloudsql)\\(',
  ),
  address(
    'netrc-password',
    'a password in a netrc line',
    'machine',
    'machine\\s{1,4}\\S{1,253}\\s{1,4}login\\s{1,4}\\S{1,128}\\s{1,4}password\\s{1,4}(?<secret>[^\\s{$<\'"]{1,256})',
  ),
  address(
    'pgpass-password',
    'a password in a line of a PostgreSQL password file',
    ':',
    '(?<=^|\\n)(?:\\*|[\\w.-]{1,253}):(?:\\*|\\d{2,5}):(?:\\*|[\\w-]{1,63}):(?:\\*|[\\w-]{1,63}):(?<secret>[^\\s{$<:]{4,256})(?=\\s{0,4}(?:\\n|$))',
  ),
]

export const addressRules: readonly TokenRule[] = [...webhooks, ...signed, ...keyed, ...withoutScheme]

/** Every such text has one of these; most texts have none. */
const ANY_HINT =
  /hook|integration|receiver|loggly|hc-ping|heartbeat|cronitor|\/push\/|telegram|ifttt|weixin|make\.com|googleapis|ignature=|Security-Token|sig=|infura|alchemy|quiknode|ankr|chainstack|azurewebsites|otpauth|jdbc:oracle|JDBC|@|machine|\w:\w{0,40}:/i

export function findAddressCredentials(text: string): CredentialMatch[] {
  return text.length >= SHORTEST_ADDRESS && ANY_HINT.test(text) ? matchRules(text, addressRules) : []
}

const SHORTEST_ADDRESS = 12
