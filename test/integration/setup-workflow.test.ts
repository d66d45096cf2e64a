import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readMirrorInputs } from '../../stack/parts/downloads/client.ts'
import { runWorkflow } from '../../stack/parts/workflows/act.ts'
import { createGitRepository } from '../setup/git-repository.ts'
import { useStack } from '../setup/stacks.ts'
import { useSuiteCheckout } from '../setup/suite-checkout.ts'

const stack = await useStack()
const facts = stack.facts.downloads as Readonly<Record<string, string>>
const { mirrors, trustedKeys } = readMirrorInputs(facts)

const workflow = `
on: push
jobs:
  tools:
    runs-on: ubuntu-latest
    steps:
      - id: setup
        uses: org/eks-actions/setup@v1
        with:
          terraform-version: 1.11.x
          verify: signature
          mirrors: \${{ vars.MIRRORS }}
          trusted-keys: \${{ vars.TRUSTED_KEYS }}
      - run: |
          test "$(command -v helm)" = "\${{ steps.setup.outputs.helm-path }}"
          terraform version -json
          helm version --short
          kubectl version --client
`

describe('uses: org/eks-actions/setup@v1', () => {
  const user = createGitRepository({ '.github/workflows/tools.yml': workflow })
  const folder = useSuiteCheckout('setup', 'actions')
  afterAll(() => {
    user[Symbol.dispose]()
  })

  test('puts four verified tools on PATH, and terraform runs unwrapped', async () => {
    const run = await runWorkflow({
      act: String(stack.facts.workflows?.act),
      workspace: user.folder,
      workflow: '.github/workflows/tools.yml',
      repositories: { 'org/eks-actions@v1': folder },
      env: { NODE_EXTRA_CA_CERTS: facts.caFile!, RUNNER_TOOL_CACHE: path.join(folder, 'tool-cache') },
      variables: {
        MIRRORS: mirrors,
        TRUSTED_KEYS: trustedKeys,
      },
    })
    const [setup, tools] = run.jobs[0]!.steps.filter(({ stage, name }) => stage === 'Main' && name !== 'Set up job')
    expect(run.log).toContain('signature')
    expect(setup?.outputs).toMatchObject({
      'terraform-version': facts.terraformVersion,
      'helm-verified-by': 'signature',
    })
    expect(tools?.result).toBe('success')
    const json = /\{[\s\S]*?\n\}/.exec(tools?.log ?? '')?.[0] ?? ''
    expect(JSON.parse(json)).toMatchObject({ terraform_version: facts.terraformVersion })
  })
})
