/** What workflows check out as `org/eks-actions@v1`: entry points and the bundle. */

import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'

/**
 * A copy of the bundle and of files or folders at the top of the repository, such as `provision`; deleted after the test file.
 * @returns its folder
 */
export function useSuiteCheckout(...entries: readonly string[]): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'checkout-')))
  for (const entry of ['dist', ...entries])
    cpSync(path.join(repositoryRoot, entry), path.join(folder, entry), { recursive: true })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })
  return folder
}
