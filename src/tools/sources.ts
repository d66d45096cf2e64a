import type { Context } from '../runner/context.ts'
import type { Log } from '../runner/log.ts'
import type { Bases } from './catalog.ts'
import { createDownloads, type Downloads, officialRedirectHosts } from './download/http.ts'
import { basesOf, type Mirror, mirrorsIn } from './mirrors.ts'
import { createJudge, type Judge } from './verify/judge.ts'
import { noExtraKeys, parseTrustedKeys, type TrustedKeys } from './verify/trust.ts'

/** Where tools come from and whose signatures count. */
export interface Sources extends Judge {
  readonly bases: Bases
  readonly trustedKeys: TrustedKeys
  readonly downloads: Downloads
}

/** The inputs of every use case that downloads tools. */
export interface SourceInputs {
  readonly mirrors: readonly Mirror[]
  readonly 'trusted-keys': string | undefined
}

/** @throws ActionError `invalid-input` for mirrors and texts of keys that cannot be read */
export function openSources(
  { mirrors, 'trusted-keys': keys }: SourceInputs,
  { environment, signal, log }: Pick<Context, 'environment' | 'signal'> & { readonly log: Pick<Log, 'warning'> },
): Sources {
  const trustedKeys = keys === undefined ? noExtraKeys : parseTrustedKeys(keys)
  return {
    bases: basesOf([...mirrors, ...mirrorsIn(environment.EKS_ACTIONS_MIRRORS ?? '')]),
    trustedKeys,
    ...createJudge(trustedKeys),
    downloads: createDownloads({ redirectHosts: officialRedirectHosts, signal, onRetry: log.warning }),
  }
}
