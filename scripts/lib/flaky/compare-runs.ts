/** Compares runs of the same tests: whatever differs between them depends on more than the code. */

/** The part of vitest's JSON report that is compared. */
export interface TestReport {
  readonly testResults: readonly {
    /** Absolute path of the file. */
    readonly name: string
    readonly status: string
    /** Error of a file that could not be run. */
    readonly message?: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages?: readonly string[] | null
    }[]
  }[]
}

/** Result of a test, by `file > name`. */
export type TestOutcomes = ReadonlyMap<string, TestOutcome>

interface TestOutcome {
  /** `passed`, `failed` or `skipped`. */
  readonly status: string
  readonly message: string
}

export interface UnsteadyTest {
  readonly name: string
  /** In the order of the runs; `missing` where a run has no such test. */
  readonly statuses: readonly string[]
  /** First line of the first failure. */
  readonly message: string
}

/** @param root paths are relative to it */
export function readOutcomes({ testResults }: TestReport, root: string): TestOutcomes {
  const outcomes = new Map<string, TestOutcome>()
  for (const { name, status, message = '', assertionResults } of testResults) {
    const file = name.startsWith(`${root}/`) ? name.slice(root.length + 1) : name
    outcomes.set(file, { status, message })
    for (const one of assertionResults) {
      const status = one.status === 'passed' || one.status === 'failed' ? one.status : 'skipped'
      outcomes.set(`${file} > ${one.fullName}`, { status, message: one.failureMessages?.[0] ?? '' })
    }
  }
  return outcomes
}

/** @returns the tests that did not pass, or were not skipped, in all runs alike */
export function findUnsteadyTests(runs: readonly TestOutcomes[]): readonly UnsteadyTest[] {
  return describeTests(runs).filter(({ statuses }) => new Set(statuses).size > 1)
}

/** @returns the tests that failed in every run: broken, but not flaky */
export function findBrokenTests(runs: readonly TestOutcomes[]): readonly UnsteadyTest[] {
  return describeTests(runs).filter(({ statuses }) => statuses.every((status) => status === 'failed'))
}

/** Without files whose failed tests say the same. */
function describeTests(runs: readonly TestOutcomes[]): readonly UnsteadyTest[] {
  const names = [...new Set(runs.flatMap((outcomes) => [...outcomes.keys()]))].sort()
  const described = names.map((name) => {
    const outcomes = runs.map((run) => run.get(name))
    const failed = outcomes.find((outcome) => outcome?.status === 'failed')
    return {
      name,
      statuses: outcomes.map((outcome) => outcome?.status ?? 'missing'),
      message: failed?.message.trim().split('\n')[0] ?? '',
    }
  })
  const failed = described.filter(({ statuses }) => statuses.includes('failed')).map(({ name }) => name)
  return described.filter(({ name }) => !failed.some((one) => one.startsWith(`${name} > `)))
}

export function formatUnsteadyTest({ name, statuses, message }: UnsteadyTest): string {
  return `${statuses.join(', ')}: ${name}${message === '' ? '' : `\n    ${message}`}`
}
