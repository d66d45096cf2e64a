import { describe, expect, test } from 'vitest'
import type { Downloads } from '../../src/tools/download/http.ts'
import { openReleaseHosts, resolveReleaseBases } from './release-hosts.ts'

const settings = { signal: new AbortController().signal, progress: () => undefined }
const downloads = {} as Downloads

/** Hosts on a network that answers for some of them; the others are silent, as behind a firewall. */
function openHosts(answering: readonly string[], refusing: readonly string[] = [], mirrors = '') {
  const contacted: string[] = []
  const requireAnswer = (url: string): Promise<void> => {
    const { host } = new URL(url)
    contacted.push(host)
    if (answering.includes(host)) return Promise.resolve()
    return refusing.includes(host) ? Promise.reject(new Error('refused')) : new Promise(() => undefined)
  }
  const hosts = openReleaseHosts({ ...settings, mirrors }, { downloads, requireAnswer, timeoutMs: 50 })
  return { hosts, contacted }
}

describe('release hosts', () => {
  test('are all asked once and at the same time, when the first program needs one', async () => {
    const { hosts, contacted } = openHosts(['github.com'])
    expect(contacted).toEqual([])
    const urls = ['https://github.com/a', 'https://github.com/b', 'https://dl.k8s.io/c', 'https://get.helm.sh/d']
    const first = hosts.isReachable(urls[0] ?? '')
    expect(new Set(contacted)).toEqual(
      new Set(['releases.hashicorp.com', 'dl.k8s.io', 'get.helm.sh', 'github.com', 'dl.google.com']),
    )
    expect([await first, ...(await Promise.all(urls.slice(1).map(hosts.isReachable)))]).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(contacted).toHaveLength(5)
  })

  test('that refuse count as absent without waiting for the silent ones', async () => {
    const { hosts } = openHosts([], ['github.com'])
    const order: string[] = []
    await Promise.all([
      hosts.isReachable('https://dl.k8s.io/').then(() => order.push('silent')),
      hosts.isReachable('https://github.com/').then(() => order.push('refusing')),
    ])
    expect(order).toEqual(['refusing', 'silent'])
  })

  test('end the run when it is interrupted', async () => {
    const stop = new AbortController()
    const requireAnswer = (): Promise<void> => new Promise(() => undefined)
    const hosts = openReleaseHosts(
      { ...settings, signal: stop.signal },
      { downloads, requireAnswer, timeoutMs: 60_000 },
    )
    const answer = hosts.isReachable('https://github.com/')
    stop.abort(new Error('interrupted'))
    await expect(answer).rejects.toThrow('interrupted')
  })

  test('are replaced by mirrors, each for its own programs', async () => {
    const { hosts, contacted } = openHosts(['mirror.example.com'], [], 'etcd=https://mirror.example.com/github/')
    expect(hosts.bases.etcd).toEqual({ url: 'https://mirror.example.com/github', isOfficial: false })
    expect(hosts.bases.kwok).toEqual({ url: 'https://github.com', isOfficial: true })
    expect(await hosts.isReachable('https://mirror.example.com/github/x')).toBe(true)
    expect(contacted).toContain('mirror.example.com')
  })

  test.each([
    ['kubernets=https://mirror.example.com', 'Did you mean'],
    ['etcd=http://mirror.example.com', 'must be of the form tool=https://'],
    ['etcd', 'must be of the form tool=https://'],
  ])('refuse the mirror %s', (text, message) => {
    let error: unknown
    try {
      resolveReleaseBases(text)
    } catch (thrown) {
      error = thrown
    }
    expect(`${String(error)} ${(error as { hint?: string }).hint ?? ''}`).toContain(message)
  })
})
