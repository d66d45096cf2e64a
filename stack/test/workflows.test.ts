import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { obtain } from '../obtain/obtain.ts'
import { resolveCacheFolder } from '../obtain/store.ts'
import { runWorkflow, type WorkflowOptions } from '../parts/workflows/act.ts'

const action = {
  'hello/action.yml': `
name: hello
description: Greets
inputs: { who: { description: Whom, required: true } }
outputs: { greeting: { description: The greeting } }
runs: { using: node24, main: main.js, post: post.js }`,
  'hello/main.js': `
const { appendFileSync } = require('node:fs')
const write = (file, text) => appendFileSync(process.env[file], text + '\\n')
console.log('node ' + process.versions.node)
console.log('api ' + process.env.GITHUB_API_URL)
write('GITHUB_OUTPUT', 'greeting=hello ' + process.env.INPUT_WHO)
write('GITHUB_STEP_SUMMARY', '# Greeted ' + process.env.INPUT_WHO)
write('GITHUB_STATE', 'who=' + process.env.INPUT_WHO)
console.log('::warning file=a.txt,line=3::careful')
console.log('secret ' + process.env.INPUT_WHO + ' ' + process.env.TOKEN)`,
  'hello/post.js': `console.log('bye ' + process.env.STATE_who)`,
}

const workflow = `
on: push
jobs:
  greet:
    runs-on: ubuntu-latest
    strategy: { matrix: { who: [world, moon] } }
    outputs: { greeting: '\${{ steps.hello.outputs.greeting }}' }
    env: { TOKEN: '\${{ secrets.TOKEN }}' }
    steps:
      - id: hello
        uses: org/eks-actions/hello@v1
        with: { who: '\${{ matrix.who }}' }
  after:
    needs: greet
    runs-on: ubuntu-latest
    steps:
      - run: echo "it said \${{ needs.greet.outputs.greeting }}"
      - run: exit \${{ vars.CODE }}
`

const cancelled = `
on: push
jobs:
  long:
    runs-on: ubuntu-latest
    steps:
      - run: echo started; exec sleep 60
`

describe('a workflow on the local runner', () => {
  let folder: string
  let act: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'eks-actions-test-'))
    act = await obtain('act', {
      cache: resolveCacheFolder(),
      progress: console.log,
      signal: AbortSignal.timeout(120_000),
    })
    await writeFiles('checkout', action)
    await writeFiles('workspace', { '.github/workflows/greet.yml': workflow, '.github/workflows/long.yml': cancelled })
    const runGit = (...args: string[]) => execFileSync('git', args, { cwd: join(folder, 'workspace') })
    runGit('init', '--quiet', '--initial-branch=main')
    runGit('add', '.')
    runGit('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message=first')
  }, 150_000)

  afterAll(async () => rm(folder, { recursive: true, force: true }))

  async function writeFiles(root: string, files: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, root, name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text.trimStart())
    }
  }

  function createOptions(file: string): WorkflowOptions {
    return {
      act,
      workspace: join(folder, 'workspace'),
      workflow: `.github/workflows/${file}`,
      repositories: { 'org/eks-actions@v1': join(folder, 'checkout') },
    }
  }

  test('runs a node24 action with main, post, outputs, summary, needs, matrix and masked secrets', async () => {
    const run = await runWorkflow({
      ...createOptions('greet.yml'),
      env: { GITHUB_API_URL: 'http://127.0.0.1:9' },
      secrets: { TOKEN: 'multi word "value"' },
      variables: { CODE: '3' },
    })
    expect(run.exitCode, run.log).toBe(1)
    const [world, moon, after] = run.jobs
    expect(run.jobs.map(({ id, result }) => [id, result])).toEqual([
      ['greet', 'success'],
      ['greet', 'success'],
      ['after', 'failure'],
    ])
    expect([world?.matrix, moon?.matrix]).toEqual(expect.arrayContaining([{ who: 'world' }, { who: 'moon' }]))

    const [main, post] = run.jobs.find((job) => job.matrix.who === 'world')?.steps ?? []
    expect(main).toMatchObject({ id: 'hello', stage: 'Main', result: 'success' })
    expect(main?.log).toMatch(/^node 24\./)
    expect(main?.log).toContain('api http://127.0.0.1:9\n')
    expect(main?.outputs).toEqual({ greeting: 'hello world' })
    expect(main?.summary).toBe('# Greeted world\n')
    expect(main?.annotations).toEqual([
      { level: 'warning', message: 'careful', properties: { file: 'a.txt', line: '3' } },
    ])
    expect(main?.log).toContain('secret world ***\n')
    expect(run.log).not.toContain('multi word')
    expect(post).toMatchObject({ stage: 'Post', log: 'bye world\n' })
    expect(after?.steps.map(({ result }) => result)).toEqual(['success', 'failure'])
    expect(after?.steps[0]?.log).toMatch(/^it said hello (world|moon)\n$/)
  })

  test('streams its lines, and a cancelled run ends', async () => {
    const cancel = new AbortController()
    const run = await runWorkflow({
      ...createOptions('long.yml'),
      signal: cancel.signal,
      onLine: (line) => {
        if (line.endsWith('| started')) cancel.abort()
      },
    })
    expect(run.exitCode).not.toBe(0)
    expect(run.milliseconds).toBeLessThan(15_000)
  })
})
