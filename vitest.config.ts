import { defineConfig } from 'vitest/config'

const all = '__tests__/**/*.test.ts'
/** The committed bundle is compared with the source where it is rebuilt, at the end of a change. */
const dist = '__tests__/dist.test.ts'

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 30_000,
    restoreMocks: true,
    projects: [
      { extends: true, test: { name: 'tests', include: [all], exclude: [dist] } },
      { extends: true, test: { name: 'dist', include: [dist] } },
    ],
  },
})
