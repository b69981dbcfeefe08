import { expect, test } from 'vitest'
import { type CheckKind, checkFiles, checkKinds } from '../../scripts/check-templates.ts'
import { headings } from '../support/documentation.ts'
import { pageSections } from '../support/page-examples.ts'

const kinds = Object.keys(checkKinds) as CheckKind[]

test.each(kinds)('a %s check begins as a file, a page with every section, and a test of its own or a row', (kind) => {
  const files = checkFiles('image-signed', kind)
  const [source, ...others] = Object.keys(files)
  expect(source).toMatch(/^src\/checks\/(?:registration\/)?image-signed\.ts$/)
  expect(others).toHaveLength(kind === 'permission' ? 1 : 2)
  expect(files[source ?? '']).toMatch(/^export const check = \w+Check[(<]/m)
  expect(headings(files['docs/checks/image-signed.md'] ?? '', 2)).toEqual(pageSections)
})
