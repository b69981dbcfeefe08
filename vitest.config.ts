import { defineConfig } from 'vitest/config'

const all = '__tests__/**/*.test.ts'
/** Spawn the action dozens of times each. */
const slow = '__tests__/**/*.slow.test.ts'
/** The committed bundle is compared with the source where it is rebuilt, at the end of a change. */
const dist = '__tests__/dist.test.ts'

export default defineConfig({
  test: {
    environment: 'node',
    // Modules of this project keep no state and do nothing when imported, so files can share them: that halves the time.
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      { extends: true, test: { name: 'tests', include: [all], exclude: [slow, dist] } },
      { extends: true, test: { name: 'slow', include: [slow] } },
      { extends: true, test: { name: 'dist', include: [dist] } },
    ],
  },
})
