import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { findOnPath } from '../../src/runner/process/find-on-path.ts'
import { suiteFolder } from './schema-provider.ts'

/** One check of one resource, as in `checkov --output json`. */
interface CheckovFinding {
  readonly check_id: string
  readonly check_name: string
  readonly file_path: string
  readonly file_line_range: readonly number[]
  readonly resource: string
  readonly check_result: { readonly suppress_comment?: string }
}

interface CheckovReport {
  readonly summary: { readonly passed: number; readonly parsing_errors: number }
  readonly results: {
    readonly failed_checks: readonly CheckovFinding[]
    readonly skipped_checks: readonly CheckovFinding[]
  }
}

const checkov = await findOnPath('checkov', process.env.PATH ?? '')

test.for(['terraform-modules', 'terraform-environments'])(
  'checkov finds nothing in %s that is not explained beside the code',
  { timeout: 300_000 },
  async (folder, context) => {
    if (checkov === undefined) return context.skip('checkov is not installed: pip install checkov')
    const { summary, results } = await runCheckov(checkov, folder)
    expect(results.failed_checks.map(formatFinding)).toEqual([])
    const { skipped_checks } = results
    expect(summary.parsing_errors).toBe(0)
    // Otherwise this test checks nothing.
    expect(summary.passed).toBeGreaterThan(100)
    const unexplained = skipped_checks.filter(
      ({ check_result }) => !/\w+ \w+/.test(check_result.suppress_comment ?? ''),
    )
    expect(unexplained.map(formatFinding)).toEqual([])
  },
)

async function runCheckov(program: string, folder: string): Promise<CheckovReport> {
  const args = ['--directory', path.join(suiteFolder, folder), '--framework', 'terraform', '--output', 'json']
  // No request leaves the machine, and findings do not change the exit code.
  const { stdout } = await promisify(execFile)(program, [...args, '--soft-fail', '--skip-download'], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(stdout) as CheckovReport
}

function formatFinding({ check_id, check_name, file_path, file_line_range, resource }: CheckovFinding): string {
  return `${file_path}:${file_line_range[0] ?? ''} ${resource}: ${check_id} ${check_name}`
}
