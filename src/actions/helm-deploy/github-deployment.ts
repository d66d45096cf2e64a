import { openDeployment, removeEnvironment, retireDeployments } from '../../github/deployment.ts'
import type { ReleaseName } from '../../helm/preview/names.ts'
import { withGrace } from '../../runner/cancellation.ts'
import { toActionError } from '../../runner/errors/action-error.ts'
import { connectForWriting } from '../shared/github.ts'
import type { HelmDeployOutputs, CommandContext } from './command.ts'

/** A cancelled run still reports its failure; the runner waits 7.5 s before it kills the process. Milliseconds. */
const graceMs = 5000

/** `github-environment`, else `environment`, for a preview with the number of its pull request; else the namespace. */
export function resolveGitHubEnvironment({ inputs, target }: Pick<CommandContext, 'inputs' | 'target'>): string {
  const { preview, 'github-environment': environment = inputs.environment } = inputs
  if (environment === undefined) return target.namespace
  return preview === undefined ? environment : `${environment}-pr-${preview}`
}

/** Several releases may share an environment. */
function formatDeploymentSubject({ namespace, release }: ReleaseName): string {
  return `${namespace}/${release}`
}

/**
 * Shows on GitHub that a deploy is in progress and how it ended. The deploy does not wait for GitHub and never fails because of it.
 * @param note added to the description of the revision
 */
export async function withGitHubDeployment(
  command: CommandContext,
  deploy: () => Promise<HelmDeployOutputs>,
  note?: string,
): Promise<HelmDeployOutputs> {
  const { inputs, event, context, target } = command
  if (!inputs.deployment || event.commit === undefined) return await deploy()
  using signal = withGrace(context.signal, graceMs)
  const github = await connectForWriting(command, { ...context, signal })
  if (github === undefined) return await deploy()
  const spec = {
    environment: resolveGitHubEnvironment(command),
    life: inputs.preview === undefined ? 'lasting' : 'transient',
    subject: formatDeploymentSubject(target),
    commit: event.commit,
    run: event.run,
  } as const
  const opening = openDeployment(github, spec, context.log)
  try {
    const outputs = await deploy()
    const { revision, url } = outputs
    const description = [...(typeof revision === 'number' ? [`revision ${revision}`] : []), note ?? []]
      .flat()
      .join(', ')
    await (await opening).succeed({ description, url: typeof url === 'string' ? url : undefined })
    return outputs
  } catch (thrown) {
    const { code, message } = toActionError(thrown)
    await (await opening).fail({ description: `${code}: ${message}` })
    throw thrown
  }
}

export interface RemovedEnvironment {
  readonly environment: string
  readonly releases: readonly ReleaseName[]
  /** Nothing of it is left in the cluster, so the environment is deleted on GitHub too, if the token may. */
  readonly entirely: boolean
}

/** Marks deployments of removed releases as inactive on GitHub. */
export async function endGitHubDeployments(
  command: CommandContext,
  removed: readonly RemovedEnvironment[],
): Promise<void> {
  const { inputs, context } = command
  if (!inputs.deployment || removed.length === 0) return
  const github = await connectForWriting(command, context)
  if (github === undefined) return
  for (const { environment, releases, entirely } of removed) {
    for (const release of releases) {
      const count = await retireDeployments(
        github,
        { environment, subject: formatDeploymentSubject(release) },
        context.log,
      )
      if (count > 0) context.log.line(`GitHub: the deployment of ${release.release} to ${environment} is inactive`)
    }
    if (entirely) await removeEnvironment(github, environment, context.log)
  }
}
