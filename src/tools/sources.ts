import type { Context } from '../runner/context.ts'
import type { Log } from '../runner/log.ts'
import { createDownloads, type Downloads, officialRedirectHosts } from './download/http.ts'
import { resolveBaseUrls, type Mirror, parseMirrors } from './mirrors.ts'
import { createDownloadVerifier, type DownloadVerifier } from './verify/download-verifier.ts'
import type { InstallContext } from './install.ts'
import { createToolThread } from './thread.ts'
import { noExtraKeys, parseTrustedKeys, type TrustedKeys } from './verify/trust.ts'
import type { BaseUrls } from './catalog/artifact.ts'

/** Where tools are downloaded from, and whose signatures count. */
export interface ToolSources extends DownloadVerifier {
  readonly bases: BaseUrls
  readonly trustedKeys: TrustedKeys
  readonly downloads: Downloads
  readonly unpackBinary: InstallContext['unpackBinary']
}

/** The inputs of every use case that downloads tools. */
export interface ToolSourceInputs {
  readonly mirrors: readonly Mirror[]
  readonly 'trusted-keys': string | undefined
}

/** @throws ActionError `invalid-input` for mirrors and keys that cannot be read */
export function openToolSources(
  { mirrors, 'trusted-keys': keys }: ToolSourceInputs,
  { environment, signal, log }: Pick<Context, 'environment' | 'signal'> & { readonly log: Pick<Log, 'warning'> },
): ToolSources {
  const trustedKeys = keys === undefined ? noExtraKeys : parseTrustedKeys(keys)
  const thread = createToolThread()
  return {
    bases: resolveBaseUrls([...mirrors, ...parseMirrors(environment.EKS_ACTIONS_MIRRORS ?? '')]),
    trustedKeys,
    ...createDownloadVerifier(trustedKeys, thread),
    unpackBinary: (artifact, archive, target) => thread.ask('unpackBinary', { artifact, archive, target }),
    downloads: createDownloads({ redirectHosts: officialRedirectHosts, signal, onRetry: log.warning }),
  }
}
