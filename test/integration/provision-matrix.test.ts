/** The workflow in provision's README with one job per root, run by act unchanged. */
import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { obtain } from '../../stack/obtain/obtain.ts'
import { resolveCacheFolder } from '../../stack/obtain/store.ts'
import { runWorkflow } from '../../stack/parts/workflows/act.ts'
import { createBucket } from '../setup/account.ts'
import { createGitRepository, type GitRepository } from '../setup/git-repository.ts'
import { createStepJob } from '../setup/step.ts'
import { useStack } from '../setup/stacks.ts'
import { useSuiteCheckout } from '../setup/suite-checkout.ts'

const stack = await useStack()
const region = String(stack.facts.aws?.region)
const bucket = 'provision-matrix'
const file = '.github/workflows/apply.yml'
const readme = readFileSync(path.join(repositoryRoot, 'actions/provision/README.md'), 'utf8')
const [, example = ''] = /<!-- example:matrix -->\s*```yaml\n(.*?)```/s.exec(readme) ?? []
/** With one more wave than the environment has, and the credentials of the stack. */
const workflow = example.replace(/^ *role-to-assume: .*\n/m, '').replace(/^ {2}wave-2:\n.*?(?=^ {2}#)/ms, (wave) => {
  const next = wave.replace('wave-2:', 'wave-3:').replace('wave-1]', 'wave-2]').replaceAll('[1]', '[2]')
  return `${wave}${next}`
})

const createSettings = (key: string): string =>
  [
    `bucket = "${bucket}"`,
    `key = "${key}.tfstate"`,
    `region = "${region}"`,
    'use_path_style = true',
    'skip_credentials_validation = true',
    'skip_requesting_account_id = true',
  ].join('\n    ')
const createRoot = (name: string, input: string): string =>
  `terraform {
  backend "s3" {
    ${createSettings(name)}
  }
}
resource "terraform_data" "it" {
  input = ${input}
}
output "name" {
  value = terraform_data.it.output
}
`
const folder = 'terraform-environments/aws/staging'
const files = {
  [`${folder}/network/main.tf`]: createRoot('network', '"vpc"'),
  [`${folder}/keys/main.tf`]: createRoot('keys', '"kms"'),
  [`${folder}/cluster/main.tf`]: `${createRoot('cluster', 'data.terraform_remote_state.network.outputs.name')}
data "terraform_remote_state" "network" {
  backend = "s3"
  config = {
    ${createSettings('network')}
  }
}
`,
}

describe('one job per root', () => {
  const job = createStepJob(path.join(repositoryRoot, 'dist'))
  const checkout = useSuiteCheckout('provision', 'actions')
  let user: GitRepository
  beforeAll(async () => {
    await createBucket(stack.env, bucket)
    user = createGitRepository({ [file]: workflow, ...files })
  })
  afterAll(() => {
    user[Symbol.dispose]()
    job[Symbol.dispose]()
  })

  test('applies the plans of one run, each root in exactly one job, in waves', async () => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(job.workspace, name)), { recursive: true })
      writeFileSync(path.join(job.workspace, name), text)
    }
    const plan = await job.run({
      action: 'provision',
      inputs: { command: 'plan', environment: 'staging', comment: 'never' },
      env: stack.env,
    })
    expect(plan.exitCode, plan.raw).toBe(0)
    const run = await runWorkflow({
      act: String(stack.facts.workflows?.act),
      workspace: user.folder,
      workflow: file,
      repositories: { 'org/eks-actions@v1': checkout },
      env: stack.env,
    })
    expect(run.exitCode, run.log).toBe(0)
    const applied = run.jobs.flatMap(({ steps }) =>
      steps.flatMap(({ outputs }) => ('plan-id' in outputs ? [JSON.parse(outputs.roots ?? '{}') as object] : [])),
    )
    expect(applied.map((modules) => Object.entries(modules)).flat()).toEqual([
      expect.arrayContaining([expect.stringMatching(/keys|network/), expect.objectContaining({ status: 'applied' })]),
      expect.arrayContaining([expect.stringMatching(/keys|network/), expect.objectContaining({ status: 'applied' })]),
      ['cluster', expect.objectContaining({ status: 'applied' })],
    ])
    expect(applied.flatMap((modules) => Object.keys(modules)).sort()).toEqual(['cluster', 'keys', 'network'])
  }, 120_000)

  test('is a workflow in which nothing can be injected', async () => {
    const zizmor = await obtain('zizmor', {
      cache: resolveCacheFolder(),
      progress: () => {},
      signal: AbortSignal.timeout(60_000),
    })
    const copy = path.join(checkout, 'apply.yml')
    // Users pin the suite as they like; everything else is checked.
    writeFileSync(copy, example.replaceAll('@v1', `@${'0'.repeat(40)} # v1`))
    const { stderr } = await promisify(execFile)(zizmor, ['--persona', 'pedantic', '--offline', '--no-progress', copy])
    expect(stderr).toContain('completed')
  })
})
