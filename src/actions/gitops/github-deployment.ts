import { openDeployment } from '../../github/deployment.ts'
import { withGrace } from '../../runner/cancellation.ts'
import { toActionError } from '../../runner/errors/action-error.ts'
import { connectForWriting } from '../shared/github.ts'
import type { GitopsOutputs, GitopsRun } from './contract.ts'

/** A cancelled run still reports its failure; the runner waits 7.5 s before it kills the process. Milliseconds. */
const graceMs = 5000

/** Shows on GitHub what is released to the environment. The release never fails because of it. */
export async function withReleaseDeployment(
  run: GitopsRun,
  release: () => Promise<GitopsOutputs>,
): Promise<GitopsOutputs> {
  const { inputs, event, context } = run
  const environment = inputs['github-environment'] ?? inputs.environment
  if (!inputs.deployment || environment === undefined || event.commit === undefined) return await release()
  using signal = withGrace(context.signal, graceMs)
  const github = await connectForWriting(run, { ...context, signal })
  if (github === undefined) return await release()
  const { commit, repository } = event
  const subject = `${inputs.repository ?? `${repository?.owner ?? ''}/${repository?.repo ?? ''}`}/${inputs.file.join(',')}`
  const spec = { environment, life: 'lasting', subject, commit, run: event.run } as const
  const opening = openDeployment(github, spec, context.log)
  try {
    const outputs = await release()
    const sha = typeof outputs['commit-sha'] === 'string' ? outputs['commit-sha'].slice(0, 7) : ''
    await (await opening).succeed({ description: `commit ${sha}`, url: inputs.url })
    return outputs
  } catch (thrown) {
    const { code, message } = toActionError(thrown)
    await (await opening).fail({ description: `${code}: ${message}` })
    throw thrown
  }
}
