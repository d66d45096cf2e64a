import { describe, expect, test } from 'vitest'
import type { GitHub } from './client.ts'
import { openOrUpdateIssue, type TrackedIssue } from './issue.ts'
import { createSignature } from './marker.ts'
import { renderSignedBody } from './signed-body.ts'

const marker = { kind: 'drift', subject: 'staging' }

function createIssue(run: number): TrackedIssue {
  return {
    marker,
    title: 'Drift in staging',
    blocks: [{ kind: 'paragraph', text: `run ${run}` }],
    labels: [{ name: 'drift', color: 'd93f0b', description: '' }],
    commit: 'c0ffee',
    run: { id: run, attempt: 1, url: '' },
  }
}

function renderBody(run: number): string {
  const { commit, blocks, run: by } = createIssue(run)
  return renderSignedBody(createSignature(marker, commit, by), blocks)
}

/** One open issue, written by `first`. `interfere` sees each read (the number of it) and may write before it. */
function createGitHub(
  first: number,
  interfere: (read: number, write: (run: number) => void) => void = () => undefined,
) {
  const written: string[] = []
  let body = renderBody(first)
  let reads = 0
  const readStored = () => ({ number: 7, html_url: 'url', title: 'Drift in staging', body, user: { login: 'bot' } })
  const request = (route: string, options: { readonly body?: string }): Promise<unknown> => {
    if (route.startsWith('GET ')) {
      interfere(++reads, (run) => (body = renderBody(run)))
    } else {
      body = options.body ?? ''
      written.push(body.split('\n')[1] ?? '')
    }
    return Promise.resolve({ data: readStored() })
  }
  const github = {
    repository: { owner: 'acme', repo: 'shop' },
    request,
    paginate: () => Promise.resolve([readStored()]),
    author: () => Promise.resolve('bot'),
  } as unknown as GitHub
  return { github, written, readText: () => body.split('\n')[1] }
}

describe('the text of an issue', () => {
  test('is written once and read again', async () => {
    const { github, written, readText } = createGitHub(1)
    expect(await openOrUpdateIssue(github, createIssue(2))).toEqual({ kind: 'updated', number: 7, url: 'url' })
    expect([written, readText()]).toEqual([['run 2'], 'run 2'])
  })

  test('is written again if an older run wrote over it', async () => {
    const { github, written, readText } = createGitHub(1, (read, write) => {
      if (read === 2) write(2)
    })
    expect(await openOrUpdateIssue(github, createIssue(3))).toMatchObject({ kind: 'updated' })
    expect([written, readText()]).toEqual([['run 3', 'run 3'], 'run 3'])
  })

  test.each([1, 2])('of a newer run stays, seen at read %i', async (when) => {
    const { github, readText } = createGitHub(1, (read, write) => {
      if (read === when) write(3)
    })
    expect(await openOrUpdateIssue(github, createIssue(2))).toMatchObject({ kind: 'superseded' })
    expect(readText()).toBe('run 3')
  })

  test('is not fought over without end', async () => {
    const { github, written } = createGitHub(1, (_, write) => {
      write(1)
    })
    expect(await openOrUpdateIssue(github, createIssue(2))).toMatchObject({ kind: 'updated' })
    expect(written).toHaveLength(3)
  })
})
