import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Makes the recorded plans of __tests__/fixtures/terraform/cases anew: each case is what is there (`before`, applied) and what is planned
// (`after`). It needs terraform on the path, with the AWS provider at hand, and moto_server (Python package moto[server]); no account of AWS.
// node scripts/record-terraform-plans.ts [CASE…]
const cases = fileURLToPath(new URL('../__tests__/fixtures/terraform/cases/', import.meta.url))
const wanted = process.argv.slice(2)
const accountOf = (name: string) => (name.startsWith('incident') ? '402913377120' : '123456789012')

/** The letters that Secrets Manager adds are random: these stand in the recorded incident, and others in the rest. */
const suffixes: Readonly<Record<string, string>> = {
  'acme/app-secrets/development': 'G9l4vD',
  'acme/redis/development/auth-token': '0GWWJx',
}

let port = 5600
for (const name of readdirSync(cases)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  port += 1
  await record(name, port)
  process.stdout.write(`${name}\n`)
}

async function record(name: string, own: number): Promise<void> {
  const account = accountOf(name)
  const environment = {
    ...process.env,
    MOTO_ACCOUNT_ID: account,
    MOTO_IAM_LOAD_MANAGED_POLICIES: 'true',
    TF_IN_AUTOMATION: '1',
  }
  const server = spawn('python3', ['-m', 'moto.server', '-p', String(own)], { env: environment, stdio: 'ignore' })
  const folder = mkdtempSync(join(tmpdir(), 'terraform-'))
  const terraform = (...args: string[]) =>
    execFileSync('terraform', args, { cwd: folder, env: environment, maxBuffer: 64 * 1024 * 1024 }).toString()
  try {
    await answering(own)
    const provider = providerText(own)
    writeFileSync(join(folder, 'provider.tf'), provider)
    const before = join(cases, name, 'before')
    if (existsSync(before)) {
      cpSync(before, folder, { recursive: true })
      terraform('init', '-input=false')
      terraform('apply', '-auto-approve', '-input=false')
      for (const entry of readdirSync(before)) rmSync(join(folder, entry), { recursive: true })
    }
    cpSync(join(cases, name, 'after'), folder, { recursive: true })
    terraform('init', '-input=false')
    terraform('plan', '-input=false', '-out=plan.bin', ...argumentsOf(name))
    writeFileSync(join(cases, name, 'plan.json'), `${settled(terraform('show', '-json', 'plan.bin'))}\n`)
  } finally {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

function argumentsOf(name: string): string[] {
  const file = join(cases, name, 'arguments.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

function providerText(own: number): string {
  const services = ['ecs', 'iam', 'sts', 'secretsmanager', 'ssm', 'logs', 'ecr', 'ec2', 'kms', 'efs']
  return `terraform {
  required_providers { aws = { source = "hashicorp/aws" } }
}
provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  endpoints {
${services.map((service) => `    ${service} = "http://127.0.0.1:${own}"`).join('\n')}
  }
}
data "aws_caller_identity" "current" {}
`
}

/** Without what differs from one recording to the next. */
function settled(plan: string): string {
  const named = plan.replaceAll(
    /(secret:)([\w/+=.@-]+?)-([A-Za-z0-9]{6})(?=["\\:|])/g,
    (_, kind: string, secret: string) => {
      return `${kind}${secret}-${suffixes[secret] ?? 'Re4K3d'}`
    },
  )
  return named
    .replaceAll(/"timestamp":"[^"]*"/g, '"timestamp":"2026-01-01T00:00:00Z"')
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'http://127.0.0.1:5600')
}

async function answering(own: number): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${own}/moto-api/`).catch(() => null)
    if (answer?.ok === true) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('moto_server does not answer')
}
