import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { shortLifeFlags } from '../../src/surfaces/v8-flags.ts'

test('V8 knows every flag: of one that it does not know it would complain in each run', () => {
  const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  for (const flag of shortLifeFlags) expect(options).toContain(`  ${flag.split('=')[0]} (`)
})
