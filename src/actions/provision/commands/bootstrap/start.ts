import type { EventContext } from '../../../../github/event.ts'
import type { EnvironmentVariables } from '../../../../runner/host/environment.ts'
import { ActionError } from '../../../../runner/errors/action-error.ts'
import { formatPackageCommand } from '../../../../runner/package-command.ts'

/** In a workflow or pipeline only a person starts it: nothing that an event brings along may decide who gets roles. */
export function assertStartedByHand(
  { trigger }: Pick<EventContext, 'trigger'>,
  environment: EnvironmentVariables,
): void {
  if (trigger.kind === 'none') {
    assertPipelineStartedByHand(environment)
    return
  }
  if (trigger.kind === 'other' && trigger.name === 'workflow_dispatch') return
  if (trigger.kind === 'pull-request') {
    throw new ActionError(
      'pull-request-refused',
      `bootstrap does not run for pull request #${trigger.number}: its jobs must not have credentials that can create roles`,
    )
  }
  const name = trigger.kind === 'other' ? trigger.name : trigger.kind.replace('-', '_')
  throw new ActionError('event-refused', `bootstrap runs for workflow_dispatch alone, not for ${name}`, {
    hint: `Start it by hand: \`on: workflow_dispatch\`, or in a terminal with \`${formatPackageCommand('bootstrap')}\`.`,
  })
}

/** Pipelines that a person runs on the page of the project (`web`), and manual jobs (GitLab Docs, "Predefined CI/CD variables"). */
function assertPipelineStartedByHand({
  GITLAB_CI,
  CI_MERGE_REQUEST_IID: id,
  CI_PIPELINE_SOURCE: source = 'an unknown source',
  CI_JOB_MANUAL: manual,
}: EnvironmentVariables): void {
  if (GITLAB_CI !== 'true') return
  if (id) {
    throw new ActionError(
      'pull-request-refused',
      `bootstrap does not run for merge request !${id}: its jobs must not have credentials that can create roles`,
    )
  }
  if (source === 'web' || manual === 'true') return
  throw new ActionError('event-refused', `bootstrap runs in pipelines that a person starts, not for ${source}`, {
    hint: `Start it by hand: \`when: manual\`, a new pipeline on the page of the project, or in a terminal with \`${formatPackageCommand('bootstrap')}\`.`,
  })
}
