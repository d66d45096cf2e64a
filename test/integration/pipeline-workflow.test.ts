/** `uses: org/eks-actions@v1` in a workflow: from infrastructure to a release that is ready, in one step. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryRoot as checkout } from '../../scripts/lib/suite.ts'
import { readMirrorInputs } from '../../stack/parts/downloads/client.ts'
import { runWorkflow } from '../../stack/parts/workflows/act.ts'
import { createEksCluster } from '../setup/account.ts'
import { createGitRepository } from '../setup/git-repository.ts'
import { useClusterStack } from '../setup/stacks.ts'
import { useSuiteCheckout } from '../setup/suite-checkout.ts'

const stack = await useClusterStack()
const unique = `one-step-${process.pid}-${Date.now().toString(36)}`
const downloads = stack.facts.downloads as Readonly<Record<string, string>>
const { mirrors, trustedKeys } = readMirrorInputs(downloads)
const indentBlock = (text: string): string => text.replaceAll(/^/gm, '            ')

const workflow = `
on: push
jobs:
  pipeline:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - id: pipeline
        uses: org/eks-actions@v1
        with:
          tools: terraform, helm
          environment: staging
          directory: live
          provision-command: apply
          allow-local-state: true
          plan-store: none
          repository: ${unique}
          context: app
          release: ${unique}
          chart: charts/app
          mirrors: |
${indentBlock(mirrors)}
          trusted-keys: |
${indentBlock(trustedKeys)}
      - run: kubectl get deployments --output name
`

/** The release gets the name of the cluster only through Terraform. */
const infrastructure = `
resource "terraform_data" "cluster" {
  input = "${String(stack.facts.kubernetes?.clusterName)}"
}
output "cluster_name" {
  value = terraform_data.cluster.output
}
`

function createChart(): Readonly<Record<string, string>> {
  const folder = path.join(checkout, 'charts/app')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return [path.posix.join('charts/app', path.relative(folder, file)), readFileSync(file, 'utf8')]
    }),
  )
}

describe.skipIf(stack.skipped.kubernetes ?? stack.skipped.builder ?? stack.skipped.workflows)('the root action', () => {
  const user = createGitRepository({
    '.github/workflows/deploy.yml': workflow,
    'live/staging/20-eks/main.tf': infrastructure,
    'app/Dockerfile': 'FROM scratch\nCOPY file /file\n',
    'app/file': 'content\n',
    ...createChart(),
  })
  const suite = useSuiteCheckout('action.yml')
  beforeAll(async () => {
    await createEksCluster(stack.env, String(stack.facts.kubernetes?.clusterName))
  })
  afterAll(() => {
    user[Symbol.dispose]()
  })

  test('deploys a commit to a cluster, and leaves kubectl connected to it', async () => {
    const run = await runWorkflow({
      act: String(stack.facts.workflows?.act),
      workspace: user.folder,
      workflow: '.github/workflows/deploy.yml',
      repositories: { 'org/eks-actions@v1': suite },
      env: { ...stack.env, NODE_EXTRA_CA_CERTS: downloads.caFile ?? '' },
    })
    expect(run.exitCode, run.log).toBe(0)
    const step = run.jobs.flatMap(({ steps }) => steps).find(({ outputs }) => outputs.stages !== undefined)
    const results = JSON.parse(step?.outputs.stages ?? '{}') as Record<string, { readonly result: string }>
    expect(Object.values(results).map(({ result }) => result)).toEqual(Array.from({ length: 4 }, () => 'succeeded'))
    expect(step?.outputs).toMatchObject({ revision: '1', status: 'deployed', release: unique })
    expect(run.log).toContain(`deployment.apps/${unique}`)
    expect(step?.summary).toMatch(/^## staging: setup, provision, build-push, helm-deploy in /)
  })
})
