import path from 'node:path'
import type { TerraformDiagnostic } from '../cli/events.ts'
import { toTerraformError } from '../cli/failure.ts'
import type { Root } from '../model.ts'
import { keepWarnings, runRoot, runUnorderedRoot, type RootFinding } from './root-result.ts'
import type { Results, Task, TerraformRun } from './model.ts'
import { getTask } from './order.ts'
import { runInOrder } from '../../runner/schedule.ts'

/** Validates every root without its state or any credentials. */
export function validateAll(run: TerraformRun): Promise<Results> {
  return runInOrder({
    names: [...run.tasks.keys()],
    listPredecessors: () => [],
    limit: run.parallelism,
    spare: run.spare,
    work: (name) => {
      const task = getTask(run, name)
      const check = (): Promise<RootFinding> => validateRoot(run, task)
      return run.unordered.has(name) ? runUnorderedRoot(run, task, check) : runRoot(run, task, check)
    },
  })
}

/** Validates one root; its first error is its failure, and all others are shown with the warnings. */
export async function validateRoot({ terraform }: TerraformRun, { root }: Task): Promise<RootFinding> {
  const { initWarnings, validated } = await keepWarnings(async (add) => {
    const found = await terraform.init(root, 'without-backend', add)
    add(found)
    return { initWarnings: found, validated: await terraform.validate(root) }
  })
  const diagnostics = [...validated, ...listFindings(root)]
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const warnings = [...initWarnings, ...diagnostics.filter(({ severity }) => severity === 'warning')]
  if (errors.length === 0) return { status: 'valid', warnings }
  const error = toTerraformError(root, errors, 'validate', 'validate-failed')
  const note = error.message.replace(`${root.name}: `, '')
  return { status: 'failed', error, note, warnings: [...errors.slice(1), ...warnings] }
}

function listFindings({ path: folder, findings = [] }: Root): readonly TerraformDiagnostic[] {
  return findings.map(({ summary, detail, location: { file, line = 1 } }) => ({
    severity: 'error',
    summary,
    detail,
    range: { file: path.posix.relative(folder, file), line },
  }))
}
