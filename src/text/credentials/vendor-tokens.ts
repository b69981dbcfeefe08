import type { Certainty } from './match.ts'

/** A kind of token that its own spelling gives away. */
export interface TokenRule {
  readonly rule: string
  readonly what: string
  /**
   * Global. Group `secret`, where there is one, is the credential; else the whole match. Every repetition is bounded, and a prefix
   * must not stand inside a longer word, so that no input makes a search quadratic.
   */
  readonly pattern: RegExp
  readonly certainty: Certainty
}

/** Takes the body of a pattern; gives it such that it neither begins nor ends inside a longer word. */
function standing(body: string): RegExp {
  return new RegExp(`(?<![A-Za-z0-9_-])(?:${body})(?![A-Za-z0-9_])`, 'g')
}

function token(rule: string, what: string, body: string, certainty: Certainty = 'certain'): TokenRule {
  return { rule, what, pattern: standing(body), certainty }
}

/**
 * Prefixes and lengths as the vendors document them; where a length varied over the years, the shortest one seen.
 * A prefix is public knowledge, so the words may name it.
 */
export const tokenRules: readonly TokenRule[] = [
  token('aws-access-key-id', 'an AWS access key id (AKIA…, ASIA…)', '(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}'),
  token(
    'aws-session-token',
    'an AWS session token',
    '(?:FwoGZXIvYXdzE|IQoJb3JpZ2luX2Vj|FQoGZXIvYXdzE)[A-Za-z0-9/+=]{80,4000}',
  ),
  token('aws-bedrock-key', 'an Amazon Bedrock API key (ABSK…)', 'ABSK[A-Za-z0-9+/]{100,300}={0,2}'),
  token('github-token', 'a GitHub token (ghp_, gho_, ghu_, ghs_, ghr_)', 'gh[pousr]_[A-Za-z0-9]{36,255}'),
  token('github-fine-grained-token', 'a GitHub token (github_pat_)', 'github_pat_[A-Za-z0-9_]{50,255}'),
  token(
    'gitlab-token',
    'a GitLab token (glpat- and its like)',
    '(?:glpat|gldt|glrt|glrtr|glcbt|glptt|gloas|glsoat|glft|glimt|glagent|glffct)-[\\w.-]{20,300}',
  ),
  token(
    'slack-token',
    'a Slack token (xoxb-, xoxp-, xapp- …)',
    '(?:xox[abeoprs]-(?:\\d-)?[A-Za-z0-9-]{10,300}|xoxe\\.xox[bp]-\\d-[A-Za-z0-9-]{10,300}|xapp-\\d-[A-Za-z0-9-]{10,300})',
  ),
  token(
    'stripe-key',
    'a secret key of Stripe or Clerk (sk_live_, sk_test_, rk_live_)',
    '(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,255}',
  ),
  token('webhook-signing-secret', 'a webhook signing secret (whsec_)', 'whsec_[A-Za-z0-9+/]{24,255}={0,2}'),
  token('sendgrid-key', 'a SendGrid key (SG.)', 'SG\\.[\\w-]{16,32}\\.[\\w-]{16,64}'),
  token('twilio-key', 'a Twilio API key (SK…)', 'SK[0-9a-f]{32}', 'likely'),
  token('npm-token', 'an npm token (npm_)', 'npm_[A-Za-z0-9]{36}'),
  token('pypi-token', 'a PyPI token (pypi-)', 'pypi-[A-Za-z0-9_-]{60,500}'),
  token('rubygems-token', 'a RubyGems key (rubygems_)', 'rubygems_[a-f0-9]{48}'),
  token('docker-hub-token', 'a Docker Hub token (dckr_pat_)', 'dckr_(?:pat|oat)_[\\w-]{24,60}'),
  token('anthropic-key', 'an Anthropic key (sk-ant-)', 'sk-ant-[\\w-]{20,300}'),
  token('openrouter-key', 'an OpenRouter key (sk-or-)', 'sk-or-v\\d-[0-9a-f]{40,80}'),
  token(
    'openai-key',
    'an OpenAI key (sk-)',
    'sk-(?:proj|svcacct|admin|None)-[\\w-]{20,300}|sk-(?!ant-|or-)[A-Za-z0-9]{32,64}',
  ),
  token('groq-key', 'a Groq key (gsk_)', 'gsk_[A-Za-z0-9]{40,60}'),
  token('xai-key', 'an xAI key (xai-)', 'xai-[A-Za-z0-9]{60,100}'),
  token('perplexity-key', 'a Perplexity key (pplx-)', 'pplx-[A-Za-z0-9]{40,64}'),
  token('hugging-face-token', 'a Hugging Face token (hf_)', 'hf_[A-Za-z0-9]{30,60}'),
  token('replicate-token', 'a Replicate token (r8_)', 'r8_[A-Za-z0-9]{36,40}'),
  token('google-api-key', 'a Google API key (AIza…)', 'AIza[\\w-]{35}'),
  token('google-oauth-secret', 'a Google OAuth client secret (GOCSPX-)', 'GOCSPX-[\\w-]{20,60}'),
  token('google-access-token', 'a Google access token (ya29.)', 'ya29\\.[\\w-]{40,400}'),
  token('google-refresh-token', 'a Google refresh token (1//0…)', '1//0[\\w-]{40,200}'),
  token('azure-client-secret', 'a Microsoft Entra client secret', '[A-Za-z0-9_~.-]{3}\\dQ~[A-Za-z0-9_~.-]{31,34}'),
  token('datadog-client-key', 'a Datadog token (ddapp_)', 'ddapp_[A-Za-z0-9]{30,60}'),
  token('new-relic-key', 'a New Relic key (NRAK-)', 'NRAK-[A-Z0-9]{27}|NRII-[\\w-]{32}|[0-9a-f]{36}NRAL'),
  token('sentry-token', 'a Sentry token (sntrys_, sntryu_)', 'sntrys_[A-Za-z0-9+/=_-]{40,400}|sntryu_[0-9a-f]{60,70}'),
  token(
    'grafana-token',
    'a Grafana token (glsa_, glc_)',
    'glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}|glc_[A-Za-z0-9+/=]{32,400}',
  ),
  token('honeycomb-key', 'a Honeycomb ingest key (hcaik_)', 'hc[a-z]ik_[a-z0-9]{50,70}'),
  token('dynatrace-token', 'a Dynatrace token (dt0c01.)', 'dt0[a-z]\\d\\d\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}'),
  token('shopify-token', 'a Shopify token (shpat_, shpss_ …)', 'shp(?:at|ca|pa|ss|ua|tka)_[a-fA-F0-9]{32}'),
  token(
    'square-token',
    'a Square token (sq0atp-, sq0csp-, EAAA…)',
    'sq0(?:atp|csp)-[\\w-]{22,64}|EAAA[A-Za-z0-9_-]{60}',
  ),
  token(
    'braintree-token',
    'a Braintree access token',
    'access_token\\$(?:production|sandbox)\\$[a-z0-9]{16}\\$[a-f0-9]{32}',
  ),
  token(
    'plaid-token',
    'a Plaid access token',
    'access-(?:sandbox|development|production)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
  ),
  token('digitalocean-token', 'a DigitalOcean token (dop_v1_ and its like)', 'do[opr]_v1_[a-f0-9]{64}'),
  token(
    'doppler-token',
    'a Doppler token (dp.pt., dp.st. …)',
    'dp\\.(?:pt|st|ct|sa|scim|audit)\\.(?:[\\w-]{1,40}\\.)?[A-Za-z0-9]{40,44}',
  ),
  token('vault-token', 'a HashiCorp Vault token (hvs., hvb., hvr.)', 'hv[sbr]\\.[\\w-]{20,300}'),
  token('terraform-token', 'an HCP Terraform token (…atlasv1…)', '[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,80}'),
  token('pulumi-token', 'a Pulumi token (pul-)', 'pul-[0-9a-f]{40}'),
  token('telegram-bot-token', 'a Telegram bot token', '\\d{8,10}:AA[\\w-]{32,34}'),
  token('discord-bot-token', 'a Discord bot token', '[MNO][A-Za-z\\d_-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,40}'),
  token('mailgun-key', 'a Mailgun key (key-)', 'key-[0-9a-f]{32}'),
  token('mailchimp-key', 'a Mailchimp key', '[0-9a-f]{32}-us\\d{1,2}'),
  token('brevo-key', 'a Brevo key (xkeysib-, xsmtpsib-)', 'x(?:keysib|smtpsib)-[0-9a-f]{64}-[A-Za-z0-9]{16}'),
  token('resend-key', 'a Resend key (re_)', 're_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,30}'),
  token('linear-key', 'a Linear key (lin_api_)', 'lin_(?:api|oauth)_[A-Za-z0-9]{32,64}'),
  token('notion-token', 'a Notion token (ntn_, secret_)', 'ntn_[A-Za-z0-9]{40,60}|secret_[A-Za-z0-9]{43}'),
  token('figma-token', 'a Figma token (figd_)', 'figd_[\\w-]{38,60}'),
  token('airtable-token', 'an Airtable token (pat…)', 'pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}'),
  token('atlassian-token', 'an Atlassian token (ATATT3…)', 'AT[AC]TT3[A-Za-z0-9_=-]{60,400}'),
  token('databricks-token', 'a Databricks token (dapi…)', 'dapi[0-9a-f]{32}(?:-\\d)?'),
  token('postman-key', 'a Postman key (PMAK-)', 'PMAK-[0-9a-f]{24}-[0-9a-f]{34}'),
  token('planetscale-token', 'a PlanetScale credential (pscale_)', 'pscale_(?:tkn|pw|oauth)_[\\w.=-]{32,64}'),
  token('supabase-key', 'a Supabase secret key (sbp_, sb_secret_)', 'sbp_[0-9a-f]{40}|sb_secret_[\\w-]{20,80}'),
  token('fly-token', 'a Fly.io token (fo1_, fm2_)', 'fo1_[\\w-]{40,60}|fm2_[A-Za-z0-9+/=]{60,2000}'),
  token('netlify-token', 'a Netlify token (nfp_)', 'nfp_[A-Za-z0-9]{36,44}'),
  token('tailscale-key', 'a Tailscale key (tskey-)', 'tskey-[a-z]{3,12}-[A-Za-z0-9-]{20,80}'),
  token('buildkite-token', 'a Buildkite token (bkua_)', 'bkua_[a-z0-9]{40}'),
  token('circleci-token', 'a CircleCI token (CCIPAT_)', 'CCIPAT_[A-Za-z0-9_]{40,80}'),
  token('sonar-token', 'a Sonar token (squ_, sqp_, sqa_)', 'sq[upa]_[0-9a-f]{40}'),
  token('jfrog-token', 'a JFrog key (AKCp…)', 'AKCp[A-Za-z0-9]{69}'),
  token('contentful-token', 'a Contentful token (CFPAT-)', 'CFPAT-[\\w-]{43}'),
  token('launchdarkly-key', 'a LaunchDarkly key (sdk-)', 'sdk-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'likely'),
  token('mapbox-token', 'a Mapbox secret token (sk.)', 'sk\\.eyJ[\\w-]{20,300}\\.[\\w-]{15,60}'),
  token('onepassword-token', 'a 1Password service account token (ops_)', 'ops_eyJ[\\w-]{100,2000}={0,2}'),
  token('age-key', 'an age secret key (AGE-SECRET-KEY-1)', 'AGE-SECRET-KEY-1[A-Z0-9]{58}'),
  token('easypost-key', 'an EasyPost key (EZAK, EZTK)', 'EZ[AT]K[A-Za-z0-9]{54}'),
  token('flutterwave-key', 'a Flutterwave secret key (FLWSECK)', 'FLWSECK(?:_TEST)?-[0-9a-fA-F]{32}-X'),
  token('cloudflare-origin-key', 'a Cloudflare origin key (v1.0-)', 'v1\\.0-[0-9a-f]{24}-[0-9a-f]{140,150}'),
  token('tinybird-token', 'a Tinybird token (p.eyJ)', 'p\\.eyJ[\\w-]{20,300}\\.[\\w-]{20,100}'),
  token(
    'password-hash',
    'the hash of a password',
    '\\$(?:2[abxy]\\$\\d\\d\\$[./A-Za-z0-9]{53}|apr1\\$[./A-Za-z0-9]{1,8}\\$[./A-Za-z0-9]{22}|[156]\\$[./A-Za-z0-9]{4,16}\\$[./A-Za-z0-9]{22,86})',
    'likely',
  ),
]

/** Addresses and headers whose one part is the credential. */
export const partRules: readonly TokenRule[] = [
  {
    rule: 'slack-webhook',
    what: 'a Slack webhook address',
    certainty: 'certain',
    pattern:
      /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[A-Za-z0-9_]{8,20}\/[A-Za-z0-9_]{8,20}\/[A-Za-z0-9_/]{16,80})/g,
  },
  {
    rule: 'discord-webhook',
    what: 'a Discord webhook address',
    certainty: 'certain',
    pattern: /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{10,25}\/(?<secret>[\w-]{50,100})/g,
  },
  {
    rule: 'teams-webhook',
    what: 'a Microsoft Teams webhook address',
    certainty: 'certain',
    pattern: /webhook\.office\.com\/webhookb2\/(?<secret>[\w@-]{30,100}\/IncomingWebhook\/[\w/-]{30,150})/g,
  },
  {
    rule: 'google-chat-webhook',
    what: 'a Google Chat webhook address',
    certainty: 'certain',
    pattern: /chat\.googleapis\.com\/v1\/spaces\/[\w-]{5,40}\/messages\?(?<secret>[^\s"'#]{20,300})/g,
  },
  {
    rule: 'zapier-webhook',
    what: 'a Zapier webhook address',
    certainty: 'likely',
    pattern: /hooks\.zapier\.com\/hooks\/catch\/(?<secret>\d{3,12}\/[A-Za-z0-9]{5,20})/g,
  },
  {
    rule: 'telegram-bot-url',
    what: 'a Telegram bot address',
    certainty: 'certain',
    pattern: /api\.telegram\.org\/bot(?<secret>\d{6,12}:[\w-]{30,50})/g,
  },
  {
    rule: 'presigned-url',
    what: 'a presigned address',
    certainty: 'certain',
    pattern: /[?&]X-(?:Amz|Goog)-Signature=(?<secret>[0-9a-fA-F]{40,600})/gi,
  },
  {
    rule: 'presigned-url-session',
    what: 'an AWS session token in an address',
    certainty: 'certain',
    pattern: /[?&]X-Amz-Security-Token=(?<secret>[A-Za-z0-9%/+=_-]{40,4000})/gi,
  },
  {
    rule: 'cloudfront-signed-url',
    what: 'a signed CloudFront address',
    certainty: 'certain',
    pattern: /[?&]Signature=(?<secret>[A-Za-z0-9~%_-]{40,700})(?=[^\s"']{0,700}&?Key-Pair-Id=)/g,
  },
  {
    rule: 'azure-sas',
    what: 'an Azure shared access signature (sig=)',
    certainty: 'certain',
    pattern:
      /(?<![A-Za-z0-9_])sig=(?<secret>[A-Za-z0-9+/_-]{20,100}(?:%[0-9A-Fa-f]{2}[A-Za-z0-9+/_-]{0,64}){0,30}={0,2})/g,
  },
  {
    rule: 'oracle-jdbc-password',
    what: 'a password in an Oracle JDBC address',
    certainty: 'certain',
    pattern: /jdbc:oracle:[a-z0-9]{1,10}:[^/@\s"'${<]{1,128}\/(?<secret>[^@\s"'${<]{1,128})@/gi,
  },
  {
    rule: 'mysql-dsn-password',
    what: 'a password in a database address',
    certainty: 'certain',
    pattern: /(?<![^\s"'=])[\w.%-]{1,64}:(?<secret>[^@\s"'${<]{1,128})@(?:tcp6?|unix|cloudsql)\(/g,
  },
  {
    rule: 'netrc-password',
    what: 'a password in a netrc line',
    certainty: 'certain',
    pattern: /machine\s{1,4}\S{1,253}\s{1,4}login\s{1,4}\S{1,128}\s{1,4}password\s{1,4}(?<secret>[^\s${<]{1,256})/g,
  },
  {
    rule: 'bearer-token',
    what: 'a bearer token',
    certainty: 'likely',
    pattern: /(?<![A-Za-z0-9_])Bearer(?:\s{1,4}|%20)(?<secret>[A-Za-z0-9._~+/-]{16,4000}={0,2})/gi,
  },
  {
    rule: 'private-key-xml',
    what: 'a private key in XML',
    certainty: 'certain',
    pattern: /<D>(?<secret>[A-Za-z0-9+/=\s]{80,2000})<\/D>/g,
  },
]
