import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { applyMutant, type Mutant } from './mutant.ts'

/** `broken`: the tests did not even run, so they show nothing. */
export type MutantResult = 'killed' | 'survived' | 'broken'

/** A copy of the repository, so that a mutant is never left behind in the sources. */
export interface ScratchCopy extends Disposable {
  readonly test: (mutant: Mutant) => MutantResult
  /** @throws Error if a test fails without a mutant */
  readonly testUnchanged: (tests: readonly string[]) => void
}

/** @param root of a git repository with installed packages */
export function createScratchCopy(root: string): ScratchCopy {
  const folder = mkdtempSync(path.join(tmpdir(), 'mutants-'))
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ':!dist']
  for (const file of execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    cpSync(path.join(root, file), path.join(folder, file), { verbatimSymlinks: true })
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  return {
    test: (mutant) => {
      const file = path.join(folder, mutant.file)
      const original = readFileSync(file, 'utf8')
      writeFileSync(file, applyMutant(mutant, original))
      try {
        return runTests(folder, mutant.tests).result
      } finally {
        writeFileSync(file, original)
      }
    },
    testUnchanged: (tests) => {
      const { result, output } = runTests(folder, tests)
      if (result !== 'survived') throw new Error(`the tests fail without a mutant:\n${output}`)
    },
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function runTests(
  folder: string,
  tests: readonly string[],
): { readonly result: MutantResult; readonly output: string } {
  const report = path.join(folder, 'mutant-report.json')
  rmSync(report, { force: true })
  const vitest = path.join(folder, 'node_modules/vitest/vitest.mjs')
  const options = ['run', '--project', 'unit', '--bail', '1', '--reporter', 'json', '--outputFile', report]
  const { stdout, stderr } = spawnSync(process.execPath, [vitest, ...options, ...tests], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { result: readResult(report), output: `${stdout}${stderr}` }
}

/** Only a failed assertion counts: a file that does not compile fails without any test. */
function readResult(report: string): MutantResult {
  try {
    const { numFailedTests, numPassedTests, success } = JSON.parse(readFileSync(report, 'utf8')) as {
      readonly numFailedTests: number
      readonly numPassedTests: number
      readonly success: boolean
    }
    if (numFailedTests > 0) return 'killed'
    return success && numPassedTests > 0 ? 'survived' : 'broken'
  } catch {
    return 'broken'
  }
}
