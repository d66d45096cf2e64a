import { parseRemoteAddress, type RemoteAddress } from '../../../../git/remote-address.ts'
import { createGit } from '../../../../git/git.ts'
import type { Context } from '../../../../runner/context.ts'
import type { ProvisionRun } from '../../contract.ts'

/** Where the jobs run that assume the roles: as the input says, else where this run does, else where `origin` seems to be. */
export async function resolveCodeHost({ inputs, context }: ProvisionRun): Promise<'github' | 'gitlab'> {
  if (inputs.provider !== undefined) return inputs.provider
  const { GITHUB_ACTIONS, GITLAB_CI } = context.environment
  if (GITHUB_ACTIONS === 'true') return 'github'
  if (GITLAB_CI === 'true' || inputs['gitlab-project'] !== undefined) return 'gitlab'
  if (inputs['github-repository'] !== undefined) return 'github'
  const origin = await readOrigin(context)
  return origin?.host.includes('gitlab') === true ? 'gitlab' : 'github'
}

/** Address of the remote `origin` of the checkout. */
export async function readOrigin({
  processes,
  workspace,
}: Pick<Context, 'processes' | 'workspace'>): Promise<RemoteAddress | undefined> {
  const url = (await createGit(processes, workspace).tryRead(['ls-remote', '--get-url', 'origin']))?.trim()
  return url === undefined ? undefined : parseRemoteAddress(url)
}
