import { stat } from 'node:fs/promises'
import path from 'node:path'
import { openCache } from '../../github/cache.ts'
import type { Context } from '../../runner/context.ts'
import type { Root } from '../../terraform/model.ts'
import { readProviderNeeds } from '../../terraform/providers/needs.ts'
import { type Providers, provideProviders } from '../../terraform/providers/providers.ts'

/** Downloads the providers of all roots once, or takes them from the actions cache, before the first init. */
export async function prepareProviders(
  roots: readonly Root[],
  terraform: string,
  context: Context,
): Promise<Providers['variablesFor']> {
  const { environment, temporaryFolder, log, processes, state } = context
  const platform = terraformPlatform()
  const needs = await readProviderNeeds(roots, platform)
  for (const { text, file } of needs.notices) log.notice(text, { file })
  const folder = path.join(environment.RUNNER_TOOL_CACHE ?? temporaryFolder, 'eks-actions-providers', needs.key)
  const cache = needs.packages.length === 0 || (await exists(folder)) ? undefined : openCache(context)
  const key = `eks-actions-providers-${needs.key}`
  await cache?.restore({ folder, key })
  const providers = await provideProviders(needs, {
    environment,
    folder,
    temporaryFolder,
    processes,
    terraform,
    platform,
    removeAfterwards: state.removeAfterwards,
  })
  if (providers.why !== undefined) log.line(`providers: ${providers.why}`)
  if (providers.downloaded) {
    log.line(
      `providers: ${needs.packages.map(({ address, version }) => `${address} ${version}`).join(', ')}, once for all roots`,
    )
    await cache?.save({ folder, key, entries: ['.'] })
  }
  return providers.variablesFor
}

/** In the words of Terraform and Go: `linux_amd64`. */
function terraformPlatform({ platform, arch }: Pick<NodeJS.Process, 'platform' | 'arch'> = process): string {
  const system = platform === 'win32' ? 'windows' : platform
  return `${system}_${arch === 'x64' ? 'amd64' : arch}`
}

async function exists(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  )
}
