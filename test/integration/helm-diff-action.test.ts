/** `command: diff` as a job on a pull request runs it: log, summary, file and one comment. */

import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { openPullRequest, type TestPullRequest } from '../setup/pull-request.ts'
import { createStepJob, type StepJob, type StepResult } from '../setup/step.ts'
import { useCluster } from './kubernetes-client.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { useClusterStack } from '../setup/stacks.ts'

const stack = await useCluster()
const { env, facts } = await useClusterStack()
const canary = 'hunter2-canary-value'
const image = 'registry.example/shop:1.0'

interface DiffFile {
  readonly changed: boolean
  readonly objects: readonly { readonly kind: string; readonly action: string; readonly diff: string }[]
}

describe.skipIf(stack.isMissing)('helm-deploy, command: diff', () => {
  let job: StepJob
  let pull: TestPullRequest
  const openPull = (more: object = {}): Promise<TestPullRequest> =>
    openPullRequest({ url: String(facts.github?.url), folder: job.temporary, ...more })
  const runDiff = (
    inputs: Readonly<Record<string, string>>,
    on: TestPullRequest = pull,
    helm: 3 | 4 = 4,
  ): Promise<StepResult> =>
    job.run({
      action: 'helm-deploy',
      inputs: {
        command: 'diff',
        kubeconfig: String(stack.facts.kubeconfig),
        'helm-path': String(helm === 4 ? stack.facts.helm : stack.facts.helm3),
        chart: 'app',
        release: 'shop',
        environment: 'staging',
        image,
        'github-token': on.token,
        ...inputs,
      },
      env: { ...env, ...on.env },
    })
  beforeAll(async () => {
    job = createStepJob(path.join(repositoryRoot, 'dist'))
    cpSync(path.join(repositoryRoot, 'charts/app'), path.join(job.workspace, 'app'), { recursive: true })
    pull = await openPull()
  })
  afterAll(() => {
    job[Symbol.dispose]()
  })
  const readDiffFile = (step: StepResult): DiffFile =>
    JSON.parse(readFileSync(step.outputs['diff-path'] ?? '', 'utf8')) as DiffFile

  test.each([3, 4] as const)('with Helm %i keeps one comment up to date, without secrets', async (major) => {
    const [on, namespace] = [await openPull(), `diff-action-${major}`]
    const set = JSON.stringify({ secrets: { PASSWORD: canary }, env: { URL: `db://app:${canary}@db` }, replicas: 2 })
    const first = expectSuccess(await runDiff({ namespace, set }, on, major))
    expect(first.outputs).toMatchObject({ changed: 'true', release: 'shop', namespace })
    expect(readDiffFile(first).objects.map(({ action }) => action)).toEqual(Array(7).fill('create'))
    expect(await on.comments()).toEqual([expect.stringContaining('### staging: shop: 7 to create')])
    const deployed = await stack.helmWithValues(
      major,
      [
        ...['install', 'shop', path.join(repositoryRoot, 'charts/app'), '--namespace', namespace, '--create-namespace'],
        ...['--values', path.join(repositoryRoot, 'charts/app/values-staging.yaml')],
      ],
      { ...(JSON.parse(set) as object), image: { repository: 'registry.example/shop', tag: '1.0' } },
    )
    expect(deployed.code, deployed.stderr).toBe(0)
    const second = expectSuccess(await runDiff({ namespace, set }, on, major))
    expect(second.outputs).toMatchObject({ changed: 'false', revision: '1', status: 'deployed' })
    expect(await on.comments()).toEqual([expect.stringContaining('### staging: shop: no changes')])
    await stack.kubectl([
      'set',
      'image',
      'deployment/shop',
      'app=registry.example/shop:hotfix',
      '--namespace',
      namespace,
    ])
    const third = expectSuccess(
      await runDiff({ namespace, set: '{ secrets: { PASSWORD: other-canary-value } }' }, on, major),
    )
    expect(third.outputs.changed).toBe('true')
    const [comment = '', ...others] = await on.comments()
    expect(others).toEqual([])
    expect(comment).toContain('Changed by hand since the last deploy')
    expect(comment).toMatch(/`Deployment\/shop` \| `spec.template.spec.containers\[app\].image` \|.*kubectl-set/)
    if (major === 4) expect(comment).toContain('the deploy will fail')
    expect(third.summary).toContain('restarts pods')
    for (const text of [first, second, third].flatMap((step) => [
      step.raw,
      step.summary,
      JSON.stringify(readDiffFile(step)),
    ])) {
      expect(text).not.toMatch(/canary-value/)
      expect(text).not.toContain(Buffer.from(canary).toString('base64'))
    }
    expect(comment).not.toMatch(/canary-value/)
    if (process.env.KEEP_COMMENT !== undefined) writeFileSync(`${process.env.KEEP_COMMENT}-${major}.md`, comment)
  })

  test('text from the chart is inert in the comment, and long text is truncated', async () => {
    const marker = '<!-- eks-actions diff of staging%2Fother%2Fshop commit=a run=1 attempt=1 -->'
    const config = { A: `</details>\n\`\`\`\n@team ${marker}\n::error::x`, LONG: 'line\n'.repeat(30_000) }
    const on = await openPull()
    writeFileSync(path.join(job.workspace, 'long.json'), JSON.stringify({ config }))
    const step = expectSuccess(await runDiff({ namespace: 'diff-inert', values: 'long.json' }, on))
    const [comment = ''] = await on.comments()
    expect(comment.length).toBeLessThanOrEqual(65_536)
    expect(comment).toMatch(/more lines; see the log for the full text/)
    const fence = /\n(`{4,})diff\n[^]*?@team[^]*?\n\1\n/.exec(comment)
    expect(fence?.[0]).toContain('</details>')
    expect(comment.match(/<details>/g)).toHaveLength(comment.match(/\n<\/details>/g)?.length ?? 0)
    expect(step.commands.filter(({ name }) => name === 'error')).toEqual([])
  })

  test('without permission to comment it warns, and the summary has the text', async () => {
    const on = await openPull({ fork: true, permissions: { contents: 'read' } })
    const step = expectSuccess(await runDiff({ namespace: 'diff-fork' }, on))
    const warnings = step.commands.filter(({ name }) => name === 'warning').map(({ data }) => data)
    expect(warnings).toEqual([expect.stringContaining('Could not comment on pull request')])
    expect(step.summary).toContain('### staging: shop: ')
    expect(await on.comments()).toEqual([])
  })

  test('an error of the chart is reported like that of a deploy', async () => {
    const step = await runDiff({ namespace: 'diff-refused', set: '{ replicaCount: 2 }' })
    expect(step.exitCode).not.toBe(0)
    expect(step.outputs['failure-reason']).toBe('values-invalid')
    expect(step.raw).toContain('replicaCount')
  })
})
