import { execFileSync } from 'node:child_process'
import { repositoryRoot } from '../../scripts/lib/suite.ts'

/** Every project of a run loads this file again; one bundle is enough for all of them. */
const built = 'EKS_ACTIONS_FIXTURE_IS_BUILT'

/** Bundles the fixture action as the product's actions are bundled. */
export function setup(): void {
  if (process.env[built] !== undefined) return
  // In a separate process: the bundler changes its working directory, which other tests depend on.
  execFileSync(process.execPath, ['scripts/build.ts', '--root', 'test/fixture'], {
    cwd: repositoryRoot,
    stdio: 'inherit',
  })
  process.env[built] = 'yes'
}
