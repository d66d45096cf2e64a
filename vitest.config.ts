import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/setup/longest-first.ts'
import { memoryFolder } from './test/setup/memory-folder.ts'
import { SlowestFiles } from './test/setup/slowest-files.ts'

/**
 * The kinds of tests, by what they need; see CONTRIBUTING.md. Modules have no state, so the test files of a worker share them:
 * loading them for each file would take longer than many tests. Workers take one file after another, the longest first; since
 * the long ones mostly wait for other programs, there is one worker more than there are processors. The time limits are for
 * tests that hang, not for machines that are slow.
 */
export default defineConfig({
  test: {
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', new SlowestFiles()],
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          setupFiles: ['test/setup/processor-time.ts'],
          globalSetup: ['test/setup/memory-folder.ts'],
          env: memoryFolder === undefined ? {} : { TMPDIR: memoryFolder },
          include: ['{src,scripts,stack,demo,bench}/**/*.test.ts'],
          exclude: ['stack/test/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'bundle',
          isolate: false,
          setupFiles: ['test/setup/processor-time.ts'],
          include: ['test/{bundle,faults}/**/*.test.ts'],
          exclude: ['test/faults/provision-*.test.ts'],
          globalSetup: ['test/setup/fixture-bundle.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'faults',
          isolate: false,
          setupFiles: ['test/setup/processor-time.ts'],
          include: ['test/faults/provision-*.test.ts'],
          globalSetup: ['test/setup/stop-stacks.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'provider',
          isolate: false,
          setupFiles: ['test/setup/processor-time.ts'],
          include: ['test/provider/**/*.test.ts'],
          globalSetup: ['test/setup/stop-stacks.ts'],
          testTimeout: 600_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'modules',
          isolate: false,
          setupFiles: ['test/setup/processor-time.ts'],
          include: ['test/modules/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'integration',
          isolate: false,
          setupFiles: ['test/setup/processor-time.ts'],
          include: ['{test/integration,stack/test}/**/*.test.ts'],
          globalSetup: ['test/setup/stop-stacks.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'gitops',
          isolate: false,
          setupFiles: ['test/setup/processor-time.ts'],
          include: ['test/gitops/**/*.test.ts'],
          globalSetup: ['test/setup/stop-stacks.ts', 'test/setup/gitops-programs.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          isolate: false,
          setupFiles: ['test/setup/processor-time.ts'],
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/setup/fixture-bundle.ts', 'test/setup/workflow-runner.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
