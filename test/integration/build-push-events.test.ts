/** build-push in GitHub events, the output of its child processes and how they are stopped. */

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBuildWorkplace, type BuildEnvironment, createCommitId, type BuildWorkplace } from './build-workplace.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { useStack } from '../setup/stacks.ts'

const stack = await useStack()
const unique = `${process.pid}-${Date.now().toString(36)}`
const [head, base] = [createCommitId(), createCommitId()]

describe.skipIf(stack.skipped.builder)('build-push', () => {
  let place: BuildWorkplace
  beforeAll(() => {
    place = createBuildWorkplace(stack.env)
    place.write('app/Dockerfile', 'FROM scratch\nCOPY file /file\n')
    place.write('app/file', 'content\n')
  })
  afterAll(() => {
    place[Symbol.dispose]()
  })
  const inputs = { repository: `events/${unique}`, context: 'app' }

  function createPullRequestEvent(event: string, headRepository: string): BuildEnvironment {
    const file = path.join(place.job.temporary, 'event.json')
    const createSide = (sha: string, repository: string): object => ({ sha, repo: { full_name: repository } })
    const pull_request = { number: 12, head: createSide(head, headRepository), base: createSide(base, 'acme/shop') }
    writeFileSync(file, JSON.stringify({ pull_request }))
    return {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file,
      GITHUB_SHA: createCommitId(),
      GITHUB_REF: 'refs/pull/12/merge',
    }
  }

  test('tags the head of a pull request and its number', async () => {
    const step = expectSuccess(await place.buildPush(inputs, createPullRequestEvent('pull_request', 'acme/shop')))
    expect(JSON.parse(step.outputs.tags ?? '')).toEqual([head, 'pr-12'])
  })

  test('builds a pull request from a fork without pushing it', async () => {
    const event = createPullRequestEvent('pull_request', 'someone/shop')
    const step = expectSuccess(
      await place.buildPush(inputs, { ...event, AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }),
    )
    expect(step.outputs).toMatchObject({ built: 'true', pushed: 'false' })
    expect(step.raw).toContain('pull requests from forks get no credentials')
  })

  test('refuses pull_request_target if the head is checked out', async () => {
    const runGit = (...args: string[]): void => void execFileSync('git', args, { cwd: place.job.workspace })
    runGit('init', '--quiet')
    runGit(
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.com',
      'commit',
      '--quiet',
      '--allow-empty',
      '--message=x',
    )
    const step = await place.buildPush(inputs, createPullRequestEvent('pull_request_target', 'someone/shop'))
    expect(step.outputs['failure-reason']).toBe('untrusted-checkout')
  })

  describe('with a program in the build', () => {
    beforeAll(() => {
      const source = [
        'package main',
        'import ("fmt"; "os"; "time")',
        'func main() { b, _ := os.ReadFile("/script"); fmt.Print(string(b)); if len(os.Args) > 1 { time.Sleep(time.Minute) } }',
      ]
      place.write('run/show.go', source.join('\n'))
      execFileSync('go', ['build', '-o', 'show', 'show.go'], {
        cwd: path.join(place.job.workspace, 'run'),
        env: { ...process.env, CGO_ENABLED: '0' },
      })
      place.remove('run/show.go')
      place.write(
        'run/script',
        '::error::from the build\n::set-output name=digest::fake\n##[save-state name=a]b\nthe end\n',
      )
      place.write('run/Dockerfile', `# ${unique}\nFROM scratch\nCOPY . /\nRUN ["/show"]\n`)
      place.write('run/slow.Dockerfile', `# ${unique}\nFROM scratch\nCOPY . /\nRUN ["/show", "slowly"]\n`)
    })

    test('shows its output without executing workflow commands in it', async () => {
      const step = expectSuccess(await place.buildPush({ ...inputs, context: 'run', tags: 'v1.0.0' }))
      expect(step.raw).toContain('the end')
      expect(step.outputs.digest).toMatch(/^sha256:/)
      const commands = step.commands.filter(({ name }) => ['error', 'set-output', 'save-state'].includes(name))
      expect(commands).toEqual([])
    })

    test('stops the build if the run is cancelled, and sets no tag', async () => {
      const step = place.job.start({
        action: 'build-push',
        inputs: { ...inputs, context: 'run', file: 'run/slow.Dockerfile', tags: 'v2.0.0' },
        env: stack.env,
      })
      await step.logged('the end')
      step.signal('SIGINT')
      const { exitCode, outputs, milliseconds } = await step.done
      expect(exitCode).toBe(130)
      expect(outputs['failure-reason']).toBe('cancelled')
      expect(milliseconds).toBeLessThan(30_000)
      expect(await place.digestOf(inputs.repository, 'v2.0.0')).toBeUndefined()
    })
  })
})
