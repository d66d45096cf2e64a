import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import { writePrivateFile } from '../../runner/files/private-file.ts'
import type { EnvironmentVariables as Variables } from '../../runner/host/environment.ts'
import type { Root } from '../model.ts'
import { buildMirrorConfiguration, readUserConfiguration } from './cli-configuration.ts'
import { ensureMirror } from './mirror.ts'
import type { ProviderNeeds } from './needs.ts'
import type { MirrorTools } from './package-files.ts'

export interface ProvidersOptions extends MirrorTools {
  /** The job's variables. */
  readonly environment: Variables
  /** Where the mirror is, or is made. The same in every job, if a cache is to hand it on. */
  readonly folder: string
  readonly temporaryFolder: string
  /** Removes the generated configuration at the end of the job: it holds the credentials of the machine's own one. */
  readonly removeAfterwards: (file: string) => void
}

/** Where the inits of a run get their providers from. */
export interface Providers {
  /**
   * `none`: no root needs any. `mirror`: the folder has them, one download for all. `machine`: the machine's own
   * configuration says where from. `direct`: every root downloads for itself.
   */
  readonly source: 'none' | 'mirror' | 'machine' | 'direct'
  /** Whether the mirror was made now, and is worth saving to a cache. */
  readonly downloaded: boolean
  /** Packages that were found where the mirror is, and are not those of the lock files; they were downloaded again. */
  readonly foreign: readonly string[]
  /** Why not from a mirror, as a sentence; undefined where there is nothing to tell. */
  readonly why: string | undefined
  /** Variables for every command of Terraform in this root. */
  readonly getVariables: (root: Root) => Variables
}

/**
 * Downloads every provider of the roots once, and makes their inits use that. Nothing is started for roots without
 * providers. What goes wrong here costs time only: the roots then download for themselves, and say what is wrong.
 * @throws ActionError `cancelled`
 */
export async function provideProviders(needs: ProviderNeeds, options: ProvidersOptions): Promise<Providers> {
  if (needs.packages.length === 0) return createUnmirroredProviders('none')
  const user = await readUserConfiguration(options.environment)
  if (user.kind === 'in-charge') return createUnmirroredProviders('machine', user.why)
  try {
    const { origin, foreign } = await ensureMirror(needs, options.folder, options)
    const file = path.join(options.temporaryFolder, `eks-actions-${randomUUID()}.tfrc`)
    options.removeAfterwards(file)
    const addresses = needs.packages.map(({ address }) => address)
    await writePrivateFile(file, buildMirrorConfiguration(user.text, options.folder, addresses))
    const mirrored = new Set(needs.mirrored)
    return {
      source: 'mirror',
      downloaded: origin === 'downloaded',
      foreign,
      why: undefined,
      getVariables: ({ name }) => (mirrored.has(name) ? { ...withoutCache, TF_CLI_CONFIG_FILE: file } : withoutCache),
    }
  } catch (error) {
    if (!(error instanceof ActionError) || error.code === 'cancelled') throw error
    return createUnmirroredProviders('direct', [error.message, ...error.details].join('\n'))
  }
}

function createUnmirroredProviders(source: 'none' | 'machine' | 'direct', why?: string): Providers {
  return { source, downloaded: false, foreign: [], why, getVariables: () => withoutCache }
}

/** Inits side by side race in a shared plugin cache (hashicorp/terraform#31964); an empty variable turns it off. */
const withoutCache = { TF_PLUGIN_CACHE_DIR: '' } as const
