import { describe, expect, onTestFinished, test } from 'vitest'
import { createTestContext, readTestInputs } from '../../runner/testing/context.ts'
import { contract } from './contract.ts'
import { postPipeline } from './post.ts'
import { run } from './run.ts'

const event = { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: 'c'.repeat(40), GITHUB_REF: 'refs/heads/main' }

describe('before any stage starts', () => {
  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
    ['a missing Dockerfile', event, { context: 'app' }, 'dockerfile-invalid'],
    ['a Dockerfile outside the workspace', event, { file: '../Dockerfile' }, 'outside-workspace'],
    ['an unknown stage of the Dockerfile', event, { target: 'none' }, 'dockerfile-invalid'],
    ['missing tags without a known commit', {}, {}, 'invalid-input'],
  ])('%s is refused', async (_, environment, inputs, code) => {
    const { context, files, readLog, [Symbol.dispose]: dispose } = createTestContext({ environment })
    onTestFinished(dispose)
    files.write('Dockerfile', 'FROM scratch\n')
    files.write('app/other', '')
    files.write('terraform-environments/aws/staging/10-vpc/main.tf', '')
    const texts = { stages: 'provision, build-push', 'provision-command': 'apply', environment: 'staging' }
    const typed = await readTestInputs(contract, { ...texts, repository: 'team/app', ...inputs }, context)
    await expect(run(typed, context)).rejects.toMatchObject({ code })
    expect(readLog()).toBe('')
  })
})

test('the run names its stages and those that start in parallel', async () => {
  const { context, files, readLog, [Symbol.dispose]: dispose } = createTestContext({ environment: {} })
  onTestFinished(dispose)
  files.write('terraform-environments/aws/staging/10-vpc/main.tf', '')
  files.write('Dockerfile', 'FROM scratch\n')
  const cancelled = AbortSignal.abort(new Error('stop here'))
  const texts = { stages: 'provision, build-push', environment: 'staging', repository: 'app', tags: '1.0.0' }
  const typed = await readTestInputs(contract, texts, context)
  await expect(run(typed, { ...context, signal: cancelled })).rejects.toMatchObject({ message: /stop here/ })
  expect(readLog()).toMatch(
    /^staging · provision, build-push · provision and build-push start in parallel; their logs are printed in order\n/,
  )
})

test('the post step runs that of every stage', async () => {
  const { context, [Symbol.dispose]: dispose } = createTestContext({ environment: {} })
  onTestFinished(dispose)
  await expect(postPipeline(context)).resolves.toBeUndefined()
})
