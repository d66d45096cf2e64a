import { applyChange } from '../../../../account/apply-change.ts'
import type { Inspection } from '../../../../account/model.ts'
import type { Context } from '../../../../runner/context.ts'
import { extendError, toActionError } from '../../../../runner/errors/action-error.ts'
import { type BootstrapReport, buildBootstrapOutput } from './report.ts'

/**
 * Makes the changes part by part, in order: roles need the provider.
 * @throws ActionError of the first change that fails; what was done until then is in its output `bootstrap`
 */
export async function applyBootstrapChanges(
  bootstrapped: BootstrapReport,
  { log, signal }: Pick<Context, 'log' | 'signal'>,
): Promise<void> {
  const done: Inspection[] = []
  for (const part of bootstrapped.parts) {
    try {
      for (const change of part.changes) {
        signal.throwIfAborted()
        await applyChange(change, signal)
      }
    } catch (thrown) {
      throw extendError(toActionError(thrown), {
        details: ['What was created so far stays; the next run continues from there.'],
        outputs: { bootstrap: buildBootstrapOutput({ ...bootstrapped, parts: done }) },
      })
    }
    done.push(part)
    if (part.changes.length > 0) log.line(`${part.name}: done`)
  }
}
