import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { runWorkflow, type ActRun } from '../../stack/parts/workflows/act.ts'
import type { StepRun } from '../../stack/parts/workflows/events.ts'
import { createGitRepository } from '../setup/git-repository.ts'

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'e2e-')))
const started = path.join(folder, 'started')
const finished = path.join(folder, 'finished')

const workflow = `
on: push
jobs:
  probe:
    runs-on: ubuntu-latest
    outputs: { text: '\${{ steps.probe.outputs.text }}' }
    steps:
      - id: probe
        uses: org/eks-actions/probe@v1
        with:
          name: staging
          token: \${{ secrets.TOKEN }}
          github-token: ''
          private-file: kubeconfig
          report: All is well
          command: |
            sh
            -c
            echo "the token is canary-7f3a9c"; echo "::set-output name=text::forged"
      - id: refused
        if: always()
        continue-on-error: true
        uses: org/eks-actions/actions/probe@v1
        with: { name: x, count: many, flag: 'yes' }
  after:
    needs: probe
    runs-on: ubuntu-latest
    steps:
      - run: echo "it said \${{ needs.probe.outputs.text }}"
`

const cancelled = `
on: push
jobs:
  long:
    runs-on: ubuntu-latest
    steps:
      - uses: org/eks-actions/probe@v1
        with:
          name: staging
          command: |
            sh
            -c
            trap 'echo stopping' INT; touch ${started}; n=0; while [ $n -lt 20 ]; do sleep 0.1; n=$((n+1)); done; touch ${finished}
`

describe('the runner layer in a workflow', () => {
  const repository = createGitRepository({
    '.github/workflows/probe.yml': workflow,
    '.github/workflows/cancelled.yml': cancelled,
  })
  const options = {
    act: inject('act'),
    workspace: repository.folder,
    repositories: { 'org/eks-actions@v1': path.resolve(import.meta.dirname, '../fixture') },
    secrets: { TOKEN: 'canary-7f3a9c' },
  }
  let run: ActRun

  const findStep = (id: string, stage: StepRun['stage'] = 'Main'): StepRun => {
    const found = run.jobs.flatMap((job) => job.steps).find((entry) => entry.id === id && entry.stage === stage)
    if (found === undefined) throw new Error(`no ${stage} step ${id} in:\n${run.log}`)
    return found
  }

  beforeAll(async () => {
    run = await runWorkflow({ ...options, workflow: '.github/workflows/probe.yml' })
  })
  afterAll(() => {
    repository[Symbol.dispose]()
    rmSync(folder, { recursive: true, force: true })
  })

  test('runs through both entry points', () => {
    expect(findStep('probe').result).toBe('success')
    expect(findStep('refused').log).toContain('failure-reason: invalid-input')
    expect(run.exitCode).toBe(0)
  })

  test('passes outputs to the next job', () => {
    expect(findStep('probe').outputs).toMatchObject({ text: 'All is well', 'failure-reason': '' })
    expect(run.log).toContain('it said All is well')
  })

  test('masks the secret and shows hostile output without executing it', () => {
    expect(run.log).not.toContain('canary-7f3a9c')
    expect(findStep('probe').log).toContain('the token is ***')
    expect(run.log).toContain('::set-output name=text::forged')
    expect(findStep('probe').outputs).toMatchObject({ text: 'All is well' })
  })

  test('annotates and writes the summary', () => {
    expect(findStep('probe').annotations).toContainEqual({
      level: 'notice',
      message: 'All is well',
      properties: { file: 'main.tf', line: '3', title: 'Probe' },
    })
    expect(findStep('probe').summary).toContain('## All is well')
    expect(findStep('refused').summary).toContain('2 invalid inputs')
  })

  test('runs post with the state of main', () => {
    expect(findStep('probe', 'Post').log).toContain('probe post, children []')
    expect(findStep('probe', 'Post').result).toBe('success')
  })

  test('a cancelled run lets the tool finish, and post waits for it and reports it', async () => {
    const controller = new AbortController()
    const running = runWorkflow({
      ...options,
      workflow: '.github/workflows/cancelled.yml',
      signal: controller.signal,
    })
    let ended: ActRun | undefined
    void running.then((result) => (ended = result))
    while (!existsSync(started)) {
      expect(ended?.log, 'the workflow ended before the tool started').toBeUndefined()
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    controller.abort()
    const result = await running
    expect(result.exitCode).not.toBe(0)
    // This runner kills a cancelled step at once, the hardest case: only the post step can still report.
    expect(existsSync(finished)).toBe(true)
    expect(result.log).toContain('sh kept running after the main step was killed, and has finished')
    expect(result.jobs[0]?.steps.find((entry) => entry.stage === 'Post' && entry.name.includes('probe'))?.result).toBe(
      'success',
    )
  })
})
