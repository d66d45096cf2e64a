import { terraformFailure } from '../cli/failure.ts'
import { attempt } from './attempt.ts'
import type { Results, Run } from './model.ts'
import { taskOf } from './order.ts'
import { runInOrder } from './schedule.ts'

/** Checks every root without its state or any credentials. */
export function validateAll(run: Run): Promise<Results> {
  return runInOrder({
    names: [...run.tasks.keys()],
    after: () => [],
    limit: run.parallelism,
    work: (name) => {
      const task = taskOf(run, name)
      return attempt(run, task, async () => {
        await run.terraform.init(task.root, 'without-backend')
        const diagnostics = await run.terraform.validate(task.root)
        const errors = diagnostics.filter(({ severity }) => severity === 'error')
        const warnings = diagnostics.filter(({ severity }) => severity === 'warning')
        if (errors.length === 0) return { status: 'valid', warnings }
        const error = terraformFailure(task.root, errors, 'validate', 'validate-failed')
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
