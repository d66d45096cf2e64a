import type { Outputs } from '../../../runner/contract/action.ts'
import type { Context } from '../../../runner/context.ts'
import { formatCount } from '../../../runner/count.ts'
import { escapeInline } from '../../../runner/markdown/text.ts'
import { toOptionalText } from '../../../runner/records.ts'
import { type ClusterInputs, contract } from '../../cluster/contract.ts'
import { selectEngine } from '../../cluster/open-engine.ts'
import { describeChangeCounts } from '../../cluster/outputs.ts'
import { defineStage, type SelectedStages, type StageProblem } from './stage.ts'

export const clusterStage = defineStage({
  name: 'cluster',
  contract,
  insteadOf: 'provision',
  needs: ['setup'],
  run: async () => (await import(/* webpackChunkName: "cluster" */ '../../cluster/run.ts')).run,
  inputsFrom: ({ setup }) => ({ 'eksctl-path': toOptionalText(setup?.['eksctl-path']) }),
  expectedInputs: { 'eksctl-path': () => 'eksctl' },
  check: checkApprovals,
  rules: [requireEksctl],
  describeOutcome,
})

/** Before any stage starts: what nobody approved must not even be built. */
async function checkApprovals(inputs: ClusterInputs, context: Context): Promise<void> {
  if (inputs['require-approvals'] === 0) return
  const [{ checkClusterApprovals }, { openActionRun }] = await Promise.all([
    import('../../cluster/approvals.ts'),
    import('../../shared/action-run.ts'),
  ])
  await checkClusterApprovals(await openActionRun<typeof contract>(inputs, context))
}

/** Found out before anything starts; without `setup`, the runner may have eksctl already. */
function requireEksctl({ setup, cluster }: SelectedStages): readonly StageProblem[] {
  if (setup === undefined || cluster === undefined || cluster.command === 'check') return []
  if (cluster['config-file'] === undefined || selectEngine(cluster) !== 'eksctl') return []
  // What an earlier stage hands over has no default here.
  const given = toOptionalText(cluster['eksctl-path'])
  if (given !== undefined || setup.tools.includes('eksctl')) return []
  const text = 'must have eksctl, which applies config-file, unless eksctl-path is set'
  return [{ stage: 'setup', name: 'tools', text }]
}

/** `2 added, 1 changed, cluster staging`; commands that change nothing say what they found. */
function describeOutcome(outputs: Outputs<typeof contract>, { command }: Partial<ClusterInputs>): string {
  const name = toOptionalText(outputs['cluster-name'])
  const cluster = name === undefined ? [] : [`cluster ${name}`]
  return [...describeResult(outputs, command), ...cluster].map(escapeInline).join(', ')
}

function describeResult(outputs: Outputs<typeof contract>, command: ClusterInputs['command'] | undefined): string[] {
  const { changes, findings, ready } = outputs
  if (command === 'check') {
    const count = formatCount(Array.isArray(findings) ? findings.length : 0, 'finding')
    return [ready === true ? `${count}, ready` : count]
  }
  if (command === 'drift') return [changes === true ? 'drifted' : 'no drift']
  if (changes === undefined) return []
  const { 'to-add': add = 0, 'to-change': change = 0, 'to-destroy': destroy = 0 } = outputs
  const counts = { add: Number(add), change: Number(change), destroy: Number(destroy) }
  return [describeChangeCounts(counts, command === 'plan' ? 'planned' : 'done')]
}
