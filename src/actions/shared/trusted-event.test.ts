import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestContext } from '../../runner/testing/context.ts'
import { createTestProcesses } from '../../terraform/testing/processes.ts'
import { readTrustedEvent } from './trusted-event.ts'

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'trusted-event-')))
const { processes } = createTestProcesses(folder, { PATH: process.env.PATH ?? '' })
afterAll(() => {
  processes[Symbol.dispose]()
  rmSync(folder, { recursive: true })
})

function runGit(place: string, ...args: readonly string[]): string {
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
  return execFileSync('git', [...author, ...args], { cwd: path.join(folder, place), encoding: 'utf8' }).trim()
}

function commit(place: string, file: string): string {
  mkdirSync(path.dirname(path.join(folder, place, file)), { recursive: true })
  writeFileSync(path.join(folder, place, file), file)
  runGit(place, 'add', '.')
  runGit(place, 'commit', '--quiet', '--message', file)
  return runGit(place, 'rev-parse', 'HEAD')
}

let [sha, head] = ['', '']

/** A repository with a reviewed and an unreviewed commit, and the layouts in which workflows check it out. */
beforeAll(() => {
  mkdirSync(path.join(folder, 'origin'))
  runGit('origin', 'init', '--quiet', '--initial-branch=main')
  commit('origin', 'infra/main.tf')
  sha = commit('origin', 'charts/app/Chart.yaml')
  runGit('origin', 'checkout', '--quiet', '-b', 'feature')
  head = commit('origin', 'infra/evil.tf')
  for (const [place, what] of [
    ['base', sha],
    ['base/pr', head],
    ['apart/base', sha],
    ['apart/pr', head],
    ['past', `${sha}~1`],
    ['head', head],
  ] as const) {
    mkdirSync(path.join(folder, path.dirname(place)), { recursive: true })
    runGit('.', 'clone', '--quiet', 'origin', place)
    runGit(place, 'remote', 'set-url', 'origin', 'https://github.com/acme/shop')
    runGit(place, 'checkout', '--quiet', what)
  }
  mkdirSync(path.join(folder, 'apart/artifact'))
})

const toPath = (workspace: string, name: string) => ({ absolute: path.join(folder, workspace, name), relative: name })

async function read(workspace: string, inputs: (toInput: (name: string) => unknown) => object): Promise<string> {
  const event = path.join(folder, 'event.json')
  const ends = {
    head: { sha: head, repo: { full_name: 'acme/shop' } },
    base: { sha, repo: { full_name: 'acme/shop' } },
  }
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, ...ends } }))
  using job = createTestContext({
    processes,
    environment: {
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: sha,
      GITHUB_REPOSITORY: 'acme/shop',
    },
  })
  const context = { ...job.context, workspace: path.join(folder, workspace) }
  const names = inputs((name) => toPath(workspace, name))
  return await readTrustedEvent(context, names).then(
    () => 'trusted',
    (error: unknown) => (error as Error).message.replace(/^.*, but /, ''),
  )
}

describe('a run with the rights of the default branch may read', () => {
  test.each<readonly [string, string, (toInput: (name: string) => unknown) => object]>([
    ['the checkout itself', 'base', (toInput) => ({ directory: toInput('infra') })],
    ['a checkout of an older commit', 'past', (toInput) => ({ directory: toInput('infra') })],
    ['a checkout beside that of the head', 'apart', (toInput) => ({ directory: toInput('base/infra') })],
    ['no files at all', 'base', () => ({ release: 'shop' })],
  ])('%s', async (_, workspace, inputs) => {
    expect(await read(workspace, inputs)).toBe('trusted')
  })
})

describe('it may not read', () => {
  test.each<readonly [string, string, (toInput: (name: string) => unknown) => object, string]>([
    ['the head in place of the base', 'head', () => ({}), 'the checkout is the head of pull request #7'],
    [
      'a folder of a second checkout',
      'base',
      (toInput) => ({ directory: toInput('pr/infra') }),
      'pr/infra is the head of pull request #7',
    ],
    [
      'a file of one, anywhere among the inputs',
      'base',
      (toInput) => ({ directory: toInput('infra'), values: [{ file: toInput('pr/infra/evil.tf') }] }),
      'pr/infra/evil.tf is the head of pull request #7',
    ],
    [
      'a checkout of the head beside that of the base',
      'apart',
      (toInput) => ({ directory: toInput('base/infra'), chart: toInput('pr/charts/app') }),
      'pr/charts/app is the head of pull request #7',
    ],
    [
      'files that are in no checkout',
      'apart',
      (toInput) => ({ context: toInput('artifact') }),
      'artifact is in no git repository, so nobody can tell whose files they are',
    ],
  ])('%s', async (_, workspace, inputs, expected) => {
    expect(await read(workspace, inputs)).toBe(expected)
  })
})
