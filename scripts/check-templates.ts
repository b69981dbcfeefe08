/** What a new check is about; each kind has its helper. */
export const checkKinds = {
  reference: 'something that the definition names exists and is as it must be',
  permission: 'a role may do what the task needs',
  rules: 'a table of rules that ECS has for a registration',
  comparison: 'something of the last healthy revision is still there',
  other: 'anything else',
} as const

export type CheckKind = keyof typeof checkKinds

interface Template {
  readonly folder: string
  readonly source: (id: string) => string
  /** Null: a row of permission-checks.test.ts is its test. */
  readonly test: ((id: string) => string) | null
  readonly permissions: string
  readonly unverified: string
}

const offline = { permissions: 'None: the file alone decides.', unverified: 'Never: the file alone decides.' }

const templates: Readonly<Record<CheckKind, Template>> = {
  reference: {
    folder: '',
    source: (id) => `import { referenceCheck } from './reference-check.ts'

/** Fails when …. The problem is a member of \`Problem\` (src/references/resolve/outcome.ts); its words stand here. */
export const check = referenceCheck({
  id: '${id}',
  title: '…',
  severity: 'error',
  appliesTo: ({ reference }) => reference.slot === 'image',
  sentences: {},
})
`,
    test: (id) => `import { expect, test } from 'vitest'
import { check } from '../../src/checks/${id}.ts'
import { contextWith, referenceTo, resolved } from '../support/references.ts'
import { verdictsOf } from '../support/verdicts.ts'

const reference = referenceTo('…', 'image')

test.each([['fails …', resolved(reference), ['fail:error']]])('%s', (_title, resolution, expected) => {
  expect(verdictsOf(check, contextWith(resolution)).map(([verdict]) => verdict)).toEqual(expected)
})
`,
    permissions: '…',
    unverified: 'When ….',
  },
  permission: {
    folder: '',
    source: (id) => `import { permissionCheck } from './permission-check.ts'

/** Fails when …. What a task needs is found by src/permissions/required; its purpose stands in src/permissions/permission.ts. */
export const check = permissionCheck({
  id: '${id}',
  title: '…',
  severity: 'error',
  principal: 'execution-role',
  purposes: [],
})
`,
    test: null,
    permissions: '- `iam:SimulatePrincipalPolicy` on the role',
    unverified:
      'When the simulation is not permitted, or a condition depends on a key that nobody can know before the deploy.',
  },
  rules: {
    folder: 'registration/',
    source: (id) => `import { inContainer, rule, ruleCheck } from '../rule-check.ts'

/** …: why ECS has these rules. */
export const check = ruleCheck({
  id: '${id}',
  title: '…',
  rules: [
    rule({
      rule: 'name-of-the-rule',
      demands: '….',
      appliesTo: 'all',
      evidence: 'documented',
      source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/…',
      refusal: null,
      find: ({ containers }) => containers.map((container) => inContainer(container)),
      message: () => '….',
      remedy: () => '….',
    }),
  ],
})
`,
    test: (id) => `import { describe } from 'vitest'
import { check } from '../../../src/checks/registration/${id}.ts'
import { onFargate, testRules } from '../../support/rules.ts'

describe('${id}', () => {
  testRules(check, {
    'name-of-the-rule': { refused: onFargate(), at: '/containerDefinitions/0', legal: onFargate() },
  })
})
`,
    ...offline,
  },
  comparison: {
    folder: '',
    source: (id) => `import type { CheckSubject } from '../report/subject.ts'
import { defineCheck } from './check.ts'

/** Warns when …. */
export const check = defineCheck<CheckSubject>({
  id: '${id}',
  title: '…',
  topic: 'baseline',
  severity: 'warning',
  subjects: ({ baseline }) =>
    baseline?.definition == null ? [] : [{ pointer: '/family', subject: 'family', container: null }],
  examine: (_subject, { baseline }) => ({
    verdict: 'fail',
    message: \`Revision \${baseline?.report.revision ?? ''} had …; ….\`,
    remedy: '….',
  }),
})
`,
    test: (id) => `import { expect, test } from 'vitest'
import { check } from '../../src/checks/${id}.ts'
import { comparing } from '../support/baseline-context.ts'
import { verdictsOf } from '../support/verdicts.ts'

test.each([['…', { family: 'api' }, { family: 'web' }, [['fail:warning', 'family']]]])(
  '%s is a warning',
  (_what, before, now, expected) => {
    expect(verdictsOf(check, comparing(before, now))).toEqual(expected)
  },
)

test('the same passes', () => {
  expect(verdictsOf(check, comparing({ family: 'api' }, { family: 'api' }))).toEqual([])
})
`,
    permissions: 'Those of the [baseline](../permissions.md).',
    unverified: 'When no revision can be proven to have been healthy, the check does not apply; the report says why.',
  },
  other: {
    folder: '',
    source: (id) => `import type { CheckSubject } from '../report/subject.ts'
import { defineCheck, pass } from './check.ts'

/** Fails when …. */
export const check = defineCheck<CheckSubject>({
  id: '${id}',
  title: '…',
  topic: 'registration',
  severity: 'error',
  subjects: ({ definition }) =>
    definition.containers.map((container) => ({
      pointer: container.pointer,
      subject: \`container \${container.name}\`,
      container: container.name,
    })),
  examine: () => pass,
})
`,
    test: (id) => `import { expect, test } from 'vitest'
import { check } from '../../src/checks/${id}.ts'
import { contextOf } from '../support/check-context.ts'
import { verdictsOf } from '../support/verdicts.ts'

test.each([['…', { family: 'api', containerDefinitions: [{ name: 'api' }] }, ['fail:error']]])(
  '%s',
  (_what, rendered, expected) => {
    expect(verdictsOf(check, contextOf({ rendered })).map(([verdict]) => verdict)).toEqual(expected)
  },
)
`,
    ...offline,
  },
}

/** The files of a new check, by their path in the repository. */
export function checkFiles(id: string, kind: CheckKind): Readonly<Record<string, string>> {
  const { folder, source, test, permissions, unverified } = templates[kind]
  return {
    [`src/checks/${folder}${id}.ts`]: source(id),
    ...(test === null ? {} : { [`__tests__/checks/${folder}${id}.test.ts`]: test(id) }),
    [`docs/checks/${id}.md`]: page(id, kind, permissions, unverified),
  }
}

function page(id: string, kind: CheckKind, permissions: string, unverified: string): string {
  const example = [
    '```json',
    '{',
    '  "family": "api",',
    '  "containerDefinitions": [{ "name": "api", "image": "public.ecr.aws/nginx/nginx:1.27", "memory": 512 }]',
    '}',
    '```',
  ].join('\n')
  const rules = kind === 'rules' ? '\n<!-- generated:rules -->\n<!-- /generated:rules -->\n' : ''
  return `# ${id}

….

## What it checks

…
${rules}
Severity: ${kind === 'comparison' ? 'warning' : 'error'}.

## Why it fails a deployment

…

\`\`\`text
…
\`\`\`

## Example

### Bad

${example}

### Good

${example}

## What the report says

<!-- generated:report -->
<!-- /generated:report -->

## How to fix

…

## Permissions it needs

${permissions}

## When it cannot be verified

${unverified}
`
}
