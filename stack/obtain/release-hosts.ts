/** Where official releases come from in this run: their hosts or mirrors, and which of them answer. */

import { HttpClient } from '@actions/http-client'
import { createDownloads, officialRedirectHosts, type Downloads } from '../../src/tools/download/http.ts'
import { parseNamedMirrors } from '../../src/tools/mirrors.ts'
import { noExtraKeys, type TrustedKeys } from '../../src/tools/verify/trust.ts'
import { officialSources, type ReleaseBases, type ReleaseSource } from './release.ts'

/** How long all hosts together may take to answer, in milliseconds. A machine without internet loses no more than this. */
const answerTimeoutMs = 3000

export interface ReachableHosts {
  readonly bases: ReleaseBases
  readonly downloads: Downloads
  /** Keys of mirrors that pack and sign anew. */
  readonly trustedKeys: TrustedKeys
  /**
   * Whether the host of an address answers. The first question of a run asks all hosts at once; after
   * {@link answerTimeoutMs} those that are silent count as absent.
   */
  readonly isReachable: (url: string) => Promise<boolean>
}

export interface ReleaseSettings {
  /** As in the variable EKS_ACTIONS_MIRRORS. */
  readonly mirrors?: string | undefined
  readonly trustedKeys?: TrustedKeys
  readonly signal: AbortSignal
  /** Reports a download that is repeated. */
  readonly progress: (text: string) => void
}

/** For tests: what the network does. */
export interface ReleaseNetwork {
  readonly downloads: Downloads
  /** Resolves once the host of the URL answers, with anything; rejects if it cannot. */
  readonly requireAnswer: (url: string, signal: AbortSignal) => Promise<void>
  readonly timeoutMs?: number
}

/** @throws ActionError `invalid-input` for mirrors that cannot be read */
export function openReleaseHosts(
  { mirrors = '', trustedKeys = noExtraKeys, signal, progress }: ReleaseSettings,
  network: ReleaseNetwork = {
    downloads: createDownloads({ redirectHosts: officialRedirectHosts, signal, onRetry: progress }),
    requireAnswer,
  },
): ReachableHosts {
  const bases = resolveReleaseBases(mirrors)
  const { downloads, requireAnswer, timeoutMs = answerTimeoutMs } = network
  let asked: ReadonlyMap<string, Promise<boolean>> | undefined
  const askAll = (): ReadonlyMap<string, Promise<boolean>> => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
    const origins = new Set(Object.values(bases).map(({ url }) => new URL(url).origin))
    return new Map([...origins].map((origin) => [origin, settleWithin(requireAnswer(origin, limit), limit)]))
  }
  return {
    bases,
    downloads,
    trustedKeys,
    isReachable: async (url) => {
      asked ??= askAll()
      const isAnswering = (await asked.get(new URL(url).origin)) ?? false
      signal.throwIfAborted()
      return isAnswering
    },
  }
}

/** @throws ActionError `invalid-input` naming the entry */
export function resolveReleaseBases(mirrors: string): ReleaseBases {
  const names = Object.keys(officialSources) as ReleaseSource[]
  const chosen = parseNamedMirrors(mirrors, names)
  return Object.fromEntries(
    names.map((name) => {
      const mirror = chosen.find(({ tool }) => tool === name)
      return [name, { url: mirror?.base ?? officialSources[name], isOfficial: mirror === undefined }]
    }),
  ) as unknown as ReleaseBases
}

/** @returns whether the work succeeds before the limit */
async function settleWithin(work: Promise<void>, limit: AbortSignal): Promise<boolean> {
  const ended = new Promise<boolean>((resolve) => {
    limit.addEventListener('abort', () => {
      resolve(false)
    })
  })
  const succeeded = work.then(
    () => true,
    () => false,
  )
  return Promise.race([succeeded, ended])
}

/** Any response is an answer, whatever its status. The proxy of the environment is used, as by the downloads. */
async function requireAnswer(url: string): Promise<void> {
  const client = new HttpClient('eks-actions', [], {
    allowRedirects: false,
    allowRetries: false,
    socketTimeout: answerTimeoutMs,
  })
  try {
    const { message } = await client.head(url)
    message.resume()
  } finally {
    client.dispose()
  }
}
