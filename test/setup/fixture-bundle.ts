import { execFileSync } from 'node:child_process'
import { repository } from '../../scripts/lib/suite.ts'

/** Bundles the fixture action as the product's actions are bundled. */
export function setup(): void {
  // A process of its own: the bundler changes its working directory, and other tests depend on this one's.
  execFileSync(process.execPath, ['scripts/build.ts', '--root', 'test/fixture'], { cwd: repository, stdio: 'inherit' })
}
