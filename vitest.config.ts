import { defineConfig } from 'vitest/config'

/** Five kinds of tests, told apart by what they need; see CONTRIBUTING.md. */
export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['{src,scripts,stack,demo,bench}/**/*.test.ts'], testTimeout: 20_000 },
      },
      {
        test: {
          name: 'bundle',
          include: ['test/{bundle,faults}/**/*.test.ts'],
          exclude: ['test/faults/provision-*.test.ts'],
          globalSetup: ['test/setup/fixture-bundle.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['test/faults/provision-*.test.ts'],
          globalSetup: ['test/setup/aws-and-github.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'modules',
          include: ['test/modules/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          globalSetup: ['test/integration/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/setup/fixture-bundle.ts', 'test/setup/workflow-runner.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
