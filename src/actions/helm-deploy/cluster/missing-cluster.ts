import { toActionError } from '../../../runner/errors/action-error.ts'
import type { Context } from '../../../runner/context.ts'
import type { HelmDeployOutputs } from '../command.ts'
import type { HelmDeployInputs } from '../contract.ts'

/**
 * With `missing-cluster: skip`, a run on a cluster that is not there yet does nothing and says so. Any other failure stays one: an
 * unreachable cluster may well have the release.
 * @throws what was thrown, unless it says that the cluster does not exist or is being created
 */
export function skipMissingCluster(
  { command, 'missing-cluster': missing, 'cluster-name': cluster = '' }: HelmDeployInputs,
  thrown: unknown,
  { log, summary }: Pick<Context, 'log' | 'summary'>,
): HelmDeployOutputs {
  const { code } = toActionError(thrown)
  if (missing !== 'skip' || (code !== 'cluster-not-found' && code !== 'cluster-not-ready')) throw thrown
  const state = code === 'cluster-not-found' ? 'does not exist yet' : 'is not ready yet'
  const sentence = `${command} was skipped: the cluster ${cluster} ${state}. It is created when its environment is applied.`
  log.notice(sentence)
  summary.add({ kind: 'paragraph', text: sentence })
  return { changed: false, 'cluster-status': 'missing' }
}
