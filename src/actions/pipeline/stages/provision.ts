import type { Outputs } from '../../../runner/contract/action.ts'
import type { Context } from '../../../runner/context.ts'
import { contract, type ProvisionInputs } from '../../provision/contract.ts'
import { toOptionalText } from '../../../runner/records.ts'
import { defineStage } from './stage.ts'

export const provisionStage = defineStage({
  name: 'provision',
  contract,
  needs: ['setup'],
  run: async () => (await import(/* webpackChunkName: "provision" */ '../../provision/run.ts')).run,
  post: async () => (await import(/* webpackChunkName: "provision-post" */ '../../provision/post.ts')).postProvision,
  inputsFrom: ({ setup }) => ({ 'terraform-path': toOptionalText(setup?.['terraform-path']) }),
  expectedInputs: { 'terraform-path': () => 'terraform' },
  check: checkApprovals,
  describeOutcome: describeChanges,
})

/** Before any stage starts: what nobody approved must not even be built. */
async function checkApprovals(inputs: ProvisionInputs, context: Context): Promise<void> {
  if (inputs['require-approvals'] === 0) return
  const [{ checkProvisionApprovals }, { openActionRun }] = await Promise.all([
    import('../../provision/approvals.ts'),
    import('../../shared/action-run.ts'),
  ])
  await checkProvisionApprovals(await openActionRun<typeof contract>(inputs, context))
}

/** A plan says what would change, an apply what changed; commands that do neither set no counts. */
function describeChanges(outputs: Outputs<typeof contract>): string {
  if (outputs.changes === undefined) return ''
  const count = (status: string): number => countRoots(outputs.roots, status)
  const isDone = count('applied') + count('destroyed') > 0
  const counts = [
    [outputs['to-add'], isDone ? 'added' : 'to add'],
    [outputs['to-change'], isDone ? 'changed' : 'to change'],
    [outputs['to-destroy'], isDone ? 'destroyed' : 'to destroy'],
    [outputs['to-import'], isDone ? 'imported' : 'to import'],
    [outputs['to-move'], isDone ? 'moved' : 'to move'],
    [outputs['to-forget'], isDone ? 'forgotten' : 'to forget'],
    [count('deferred'), 'deferred'],
  ] as const
  const parts = counts.flatMap(([number = 0, verb]) => (Number(number) === 0 ? [] : [`${Number(number)} ${verb}`]))
  return parts.join(', ') || (outputs.changes === true ? 'only outputs change' : 'no changes')
}

function countRoots(roots: unknown, status: string): number {
  const all = Object.values((roots ?? {}) as Readonly<Record<string, { readonly status: string }>>)
  return all.filter((root) => root.status === status).length
}
