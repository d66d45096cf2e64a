/** `uses: org/eks-actions/helm-deploy@v1` in a workflow of pull requests: a preview comes and goes with its pull request. */

import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { repository as suiteFolder } from '../../scripts/lib/suite.ts'
import { runWorkflow, type WorkflowRun } from '../../stack/parts/workflows/act.ts'
import { openPullRequest, type PullRequest } from '../setup/pull-request.ts'
import { createRepository, type Repository } from '../setup/repository.ts'
import { useCluster } from './kubernetes-client.ts'

const cluster = useCluster()
const stack = inject('stack')

const workflow = `
on:
  pull_request:
    types: [opened, synchronize, closed]
jobs:
  preview:
    if: github.event.action != 'closed'
    runs-on: ubuntu-latest
    outputs:
      url: \${{ steps.deploy.outputs.url }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - id: deploy
        uses: org/eks-actions/helm-deploy@v1
        with:
          kubeconfig: \${{ vars.KUBECONFIG }}
          helm-path: \${{ vars.HELM }}
          release: flow
          chart: chart
          preview: \${{ github.event.number }}
          set: '{ host: "pr-\${{ github.event.number }}.example.com" }'
  visit:
    needs: preview
    runs-on: ubuntu-latest
    steps:
      - run: echo "visited \${{ needs.preview.outputs.url }}"
  remove:
    if: github.event.action == 'closed'
    runs-on: ubuntu-latest
    steps:
      - id: remove
        uses: org/eks-actions/helm-deploy@v1
        with:
          command: uninstall
          kubeconfig: \${{ vars.KUBECONFIG }}
          helm-path: \${{ vars.HELM }}
          release: flow
          preview: \${{ github.event.number }}
`

const chart = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: flow\nversion: 0.1.0\n',
  'chart/values.yaml': 'host: ""\n',
  'chart/templates/all.yaml': `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: {{ .Release.Name }} }
spec:
  tls: [{ hosts: [{{ .Values.host }}] }]
  rules: [{ host: {{ .Values.host }} }]
`,
}

describe.skipIf(stack.skipped.kubernetes ?? stack.skipped.workflows)('a preview in a workflow', () => {
  const suite = realpathSync(mkdtempSync(path.join(tmpdir(), 'suite-')))
  let user: Repository
  let pull: PullRequest
  beforeAll(async () => {
    for (const part of ['dist', 'helm-deploy', 'actions'])
      cpSync(path.join(suiteFolder, part), path.join(suite, part), { recursive: true })
    user = createRepository({ '.github/workflows/preview.yml': workflow, ...chart })
    const { url = '' } = stack.facts.github as Readonly<Record<string, string>>
    pull = await openPullRequest({ url, folder: suite, permissions: { contents: 'read', deployments: 'write' } })
  })
  afterAll(() => {
    user[Symbol.dispose]()
    rmSync(suite, { recursive: true })
  })

  function happens(action: string): Promise<WorkflowRun> {
    const { GITHUB_API_URL = '', GITHUB_REPOSITORY = '', GITHUB_REPOSITORY_ID = '' } = pull.env
    const github = { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_REPOSITORY_ID }
    const payload = JSON.parse(readFileSync(pull.env.GITHUB_EVENT_PATH ?? '', 'utf8')) as object
    return runWorkflow({
      act: String(stack.facts.workflows?.act),
      workspace: user.folder,
      workflow: '.github/workflows/preview.yml',
      event: 'pull_request',
      payload: { ...payload, action },
      repositories: { 'org/eks-actions@v1': suite },
      env: { ...stack.env, ...github },
      secrets: { GITHUB_TOKEN: pull.token },
      variables: { KUBECONFIG: String(cluster.facts.kubeconfig), HELM: String(cluster.facts.helm) },
    })
  }

  async function deployment() {
    const { repositories } = await pull.control.state()
    const found = repositories.find(({ name }) => `acme/${name}` === pull.env.GITHUB_REPOSITORY)?.deployments ?? []
    return found.map(({ environment, sha, statuses }) => ({ environment, sha, ...statuses.at(-1) }))
  }

  test('comes with the first push, with an address for the next job, and goes when the pull request is closed', async () => {
    const name = `flow-pr-${pull.number}`
    const opened = await happens('opened')
    expect(opened.exitCode, opened.log).toBe(0)
    expect(opened.log).toContain(`visited https://pr-${pull.number}.example.com`)
    expect(opened.log).toMatch(new RegExp(`preview of #${pull.number}: namespace ${name} created`))
    expect(await deployment()).toMatchObject([
      { environment: name, sha: pull.head, state: 'success', environment_url: `https://pr-${pull.number}.example.com` },
    ])
    const closed = await happens('closed')
    expect(closed.exitCode, closed.log).toBe(0)
    expect(closed.log).toContain(`namespace ${name} removed`)
    expect(await cluster.kubectl(['get', 'namespace', name, '--ignore-not-found', '-o', 'name'])).toBe('')
    expect(await deployment()).toMatchObject([{ state: 'inactive' }])
  })
})
