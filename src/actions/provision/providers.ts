import { stat } from 'node:fs/promises'
import path from 'node:path'
import { openCache } from '../../github/cache.ts'
import type { Context } from '../../runner/context.ts'
import type { Log } from '../../runner/log.ts'
import type { Root } from '../../terraform/model.ts'
import { type ProviderNeeds, readProviderNeeds } from '../../terraform/providers/needs.ts'
import { type Providers, provideProviders } from '../../terraform/providers/providers.ts'

/** Disposing of it waits until the providers are in the actions cache, where they are to go there. */
export interface PreparedProviders extends AsyncDisposable {
  readonly getVariables: Providers['getVariables']
  /** Where the mirror has a package if it is unpacked. */
  readonly findMirrored: (address: string, version: string) => string | undefined
}

/** Downloads the providers of all roots once, or takes them from the actions cache, before the first init. */
export async function prepareProviders(
  roots: readonly Root[],
  terraform: string,
  context: Context,
): Promise<PreparedProviders> {
  const { environment, temporaryFolder, log, processes, state } = context
  const platform = toTerraformPlatform()
  const needs = await readProviderNeeds(roots, platform)
  for (const { text, file } of needs.notices) log.notice(text, { file })
  const folder = path.join(environment.RUNNER_TOOL_CACHE ?? temporaryFolder, 'eks-actions-providers', needs.key)
  const cache = needs.packages.length === 0 || (await exists(folder)) ? undefined : openCache(context)
  const key = `eks-actions-${needs.key}`
  const restored = await cache?.restore({ folder, key })
  const providers = await provideProviders(needs, {
    environment,
    folder,
    temporaryFolder,
    processes,
    terraform,
    platform,
    removeAfterwards: state.removeAfterwards,
  })
  logProviderSource(providers, needs, restored, log)
  // Nothing writes into the mirror any more, so that it can be packed while the roots are worked on.
  const saved =
    providers.downloaded && restored === undefined ? cache?.save({ folder, key, entries: ['.'] }) : undefined
  return {
    getVariables: providers.getVariables,
    findMirrored: (address, version) =>
      providers.source === 'mirror' ? path.join(folder, address, version, platform) : undefined,
    [Symbol.asyncDispose]: async () => {
      await saved
    },
  }
}

/** Says where the providers are from. @param entry key of the entry of the actions cache that was used */
function logProviderSource(
  { source, downloaded, foreign, why }: Providers,
  { packages }: ProviderNeeds,
  entry: string | undefined,
  log: Log,
): void {
  const cache = entry === undefined ? 'tool cache' : 'actions cache'
  const names = packages.map(({ address, version }) => `${address} ${version}`).join(', ')
  if (foreign.length > 0) {
    const next = `An entry cannot be replaced: delete it (gh cache delete ${entry ?? ''}), and find out which job wrote it.`
    const text = `The ${cache} does not contain the right ${foreign.join(', ')}, so it is not used.`
    log.warning(entry === undefined ? text : `${text} ${next}`)
  }
  if (why !== undefined) log.line(`providers: ${why}`)
  if (source === 'mirror') log.line(`providers: ${names} (${downloaded ? 'downloaded once for all roots' : cache})`)
}

/** In the words of Terraform and Go: `linux_amd64`. */
function toTerraformPlatform({ platform, arch }: Pick<NodeJS.Process, 'platform' | 'arch'> = process): string {
  const system = platform === 'win32' ? 'windows' : platform
  return `${system}_${arch === 'x64' ? 'amd64' : arch}`
}

async function exists(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  )
}
