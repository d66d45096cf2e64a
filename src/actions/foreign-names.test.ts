/** What users bring from other actions is refused with the name that it has here. */
import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { createActionsInputSource, readInputs } from '../runner/contract/read.ts'
import { actions } from './registry.ts'

/** The refusal of one undeclared input, as the runner passes it. */
async function refuse(action: string, name: string): Promise<string | undefined> {
  const contract = await actions[action]!.contract()
  const source = createActionsInputSource({ [`INPUT_${name.toUpperCase()}`]: 'x' })
  const options = { source, workspace: tmpdir(), addSecret: () => undefined, documentation: '' }
  const error: unknown = await readInputs(contract, options).catch((thrown: unknown) => thrown)
  const { details } = error as { readonly details: readonly string[] }
  return details.find((detail) => detail.startsWith(`${name.toLowerCase()}: `))
}

describe('an input of another action', () => {
  test.each([
    ['setup', 'terraform_version', 'Did you mean terraform-version?'],
    ['setup', 'helm', 'Did you mean helm-version?'],
    ['setup', 'path', 'Did you mean working-directory?'],
    ['setup', 'terraform_wrapper', 'installed without a wrapper'],
    ['provision', 'role-duration-seconds', 'Did you mean role-duration?'],
    ['provision', 'role_to_assume', 'Did you mean role-to-assume?'],
    ['provision', 'working_directory', 'Did you mean directory?'],
    ['provision', 'path', 'Did you mean directory?'],
    ['provision', 'auto_approve', 'apply never prompts'],
    ['provision', 'aws-account-id', 'Did you mean allowed-account-ids?'],
    ['provision', 'aws-access-key-id', 'Set it as a variable under `env:`'],
    ['build-push', 'path', 'Did you mean context?'],
    ['build-push', 'dockerfile', 'Did you mean file?'],
    ['build-push', 'image-tag', 'Did you mean tags?'],
    ['build-push', 'registry', 'images go to the ECR registry'],
    ['build-push', 'aws-region-name', 'Did you mean aws-region?'],
    ['helm-deploy', 'image-tag', 'Did you mean image?'],
    ['helm-deploy', 'value-files', 'Did you mean values?'],
    ['helm-deploy', 'valueFiles', 'Did you mean values?'],
    ['helm-deploy', 'path', 'Did you mean chart?'],
    ['helm-deploy', 'helm-version', 'setup action'],
    ['helm-deploy', 'token', 'Did you mean github-token?'],
    ['pipeline', 'path', 'Did you mean working-directory, directory, context or chart?'],
    ['pipeline', 'value-files', 'Did you mean values?'],
    ['pipeline', 'role-duration-seconds', 'Did you mean role-duration?'],
    ['pipeline', 'command', 'Did you mean provision-command, cluster-command or helm-deploy-command?'],
    ['pipeline', 'role-arn', 'Did you mean role-to-assume or cluster-role-arn?'],
    ['pipeline', 'kubernetes-version', 'Did you mean kubectl-version or cluster-kubernetes-version?'],
    ['pipeline', 'no-execute-changeset', 'Set cluster-command: plan'],
    ['pipeline', 'image-tag', 'Did you mean tags or image?'],
    ['pipeline', 'dry-run', 'Set helm-deploy-command: diff'],
  ])('%s is given %s: %s', async (action, name, expected) => {
    expect(await refuse(action, name)).toContain(expected)
  })

  test.each(Object.keys(actions))('%s explains none of its own inputs', async (action) => {
    const { inputs, foreign } = await actions[action]!.contract()
    expect(Object.keys(foreign).filter((name) => Object.hasOwn(inputs, name))).toEqual([])
  })
})
