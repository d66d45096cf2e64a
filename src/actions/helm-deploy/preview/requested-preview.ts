import type { EventContext } from '../../../github/event.ts'
import { claimPreview, findPreview } from '../../../helm/preview/namespace.ts'
import type { PreviewOwner, Preview } from '../../../helm/preview/ownership.ts'
import { formatTimeSpan } from '../../../helm/preview/sweep.ts'
import { ActionError } from '../../../runner/errors/action-error.ts'
import type { EnvironmentVariables } from '../../../runner/host/environment.ts'
import { resolveGitHubEnvironment } from '../github-deployment.ts'
import { formatMinute } from '../report.ts'
import type { CommandContext } from '../command.ts'

/**
 * The owner of the previews that this run creates and removes: its repository on GitHub or GitLab.
 * @throws ActionError `invalid-input` if the run has no repository
 */
export function resolvePreviewOwner(
  { repository, serverUrl }: EventContext,
  environment: EnvironmentVariables,
): PreviewOwner {
  if (repository !== undefined) {
    const { owner, repo } = repository
    return {
      repository: `${serverUrl}/${owner}/${repo}`,
      repositoryId: emptyToUndefined(environment.GITHUB_REPOSITORY_ID),
    }
  }
  const project = emptyToUndefined(environment.CI_PROJECT_URL)
  if (project !== undefined) return { repository: project, repositoryId: emptyToUndefined(environment.CI_PROJECT_ID) }
  throw new ActionError('invalid-input', 'previews belong to a repository, and this run has none', {
    hint: 'Nothing was started. In a terminal, set GITHUB_REPOSITORY=<owner>/<name>.',
  })
}

function emptyToUndefined(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}

/**
 * Creates the namespace of a preview or extends its lifetime; does nothing without the input `preview`.
 * @throws ActionError `preview-not-ours`, `preview-not-removed`, `invalid-input`
 */
export async function claimRequestedPreview(command: CommandContext): Promise<void> {
  const { inputs, event, context, target } = command
  const { preview, 'preview-ttl': ttl } = inputs
  if (preview === undefined) return
  const { namespace, release } = target
  const owner = resolvePreviewOwner(event, context.environment)
  const expires = new Date(Date.now() + ttl)
  const spec = {
    namespace,
    owner,
    pullRequest: preview,
    release: { name: release, environment: resolveGitHubEnvironment(command) },
    expires,
    deployedBy: event.run?.url,
  }
  if (!inputs['create-namespace'] && (await findPreview(target.client, spec)) === undefined) {
    throw new ActionError('invalid-input', `there is no namespace ${namespace} for the preview`, {
      hint: 'Nothing was changed. Previews create their namespaces: leave create-namespace at true.',
    })
  }
  const result = await claimPreview(target.client, spec, { timeoutMs: inputs.timeout, signal: context.signal })
  context.log.line(
    `preview of #${preview}: namespace ${namespace} ${result}, expires in ${formatTimeSpan(ttl)} (${formatMinute(expires)})`,
  )
}

/**
 * The preview that a command works on.
 * @returns undefined without the input `preview`, or if the preview does not exist
 * @throws ActionError `preview-not-ours`
 */
export async function findRequestedPreview({
  inputs,
  event,
  context,
  target,
}: CommandContext): Promise<Preview | undefined> {
  if (inputs.preview === undefined) return undefined
  const owner = resolvePreviewOwner(event, context.environment)
  return findPreview(target.client, { namespace: target.namespace, owner, pullRequest: inputs.preview })
}
