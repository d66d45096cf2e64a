import { toTerraformError } from '../cli/failure.ts'
import { runRoot } from './root-result.ts'
import type { Results, TerraformRun } from './model.ts'
import { getTask } from './order.ts'
import { runInOrder } from './schedule.ts'

/** Validates every root without its state or any credentials. */
export function validateAll(run: TerraformRun): Promise<Results> {
  return runInOrder({
    names: [...run.tasks.keys()],
    listPredecessors: () => [],
    limit: run.parallelism,
    work: (name) => {
      const task = getTask(run, name)
      return runRoot(run, task, async () => {
        const initWarnings = await run.terraform.init(task.root, 'without-backend')
        const diagnostics = await run.terraform.validate(task.root)
        const errors = diagnostics.filter(({ severity }) => severity === 'error')
        const warnings = [...initWarnings, ...diagnostics.filter(({ severity }) => severity === 'warning')]
        if (errors.length === 0) return { status: 'valid', warnings }
        const error = toTerraformError(task.root, errors, 'validate', 'validate-failed')
        return {
          status: 'failed',
          error,
          note: error.message.replace(`${name}: `, ''),
          warnings: [...errors.slice(1), ...warnings],
        }
      })
    },
  })
}
