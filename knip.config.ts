import type { KnipConfig } from 'knip'

/** No file, export, type or dependency without a use: `npm run lint` fails on what knip finds. */
const config: KnipConfig = {
  // Programs of the machine, such as terraform and go, are no packages.
  exclude: ['binaries'],
  workspaces: {
    '.': {
      entry: [
        'src/program.ts',
        'src/**/*.thread.ts',
        // Copied beside the entry points, see scripts/lib/bundle.ts.
        'src/runner/compiled-code.ts',
        'scripts/*.ts',
        // Started as a process.
        'scripts/lib/flaky/busy.ts',
        'bench/*.bench.ts',
        // Bundled, see bench/job-fixture.ts.
        'bench/job-peers/*.ts',
        'test/fixture/src/program.ts',
      ],
      project: ['{src,scripts,demo,bench,test}/**/*.ts'],
      // Run as a program, see scripts/lib/checks.ts.
      ignoreDependencies: ['dependency-cruiser'],
      // A script of the example application, not a module.
      ignoreUnresolved: ['./compile'],
    },
    stack: {
      entry: ['parts/*/{daemon,server}.ts', '**/*.test.ts'],
      project: ['**/*.ts'],
      // The types of @sigstore/mock refer to it.
      ignoreDependencies: ['@sigstore/rekor-types'],
    },
  },
}

export default config
