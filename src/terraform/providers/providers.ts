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
  /** Folder of the mirror. It must be the same in every job to be shared through a cache. */
  readonly folder: string
  readonly temporaryFolder: string
  /** Deletes the generated configuration after the job: it contains the credentials of the machine's configuration. */
  readonly removeAfterwards: (file: string) => void
}

/** Provider installation for the inits of a run. */
export interface Providers {
  /**
   * `none`: no root needs providers. `mirror`: the folder has them, one download for all. `machine`: the machine's own
   * configuration decides. `direct`: every root downloads its own.
   */
  readonly source: 'none' | 'mirror' | 'machine' | 'direct'
  /** Whether the mirror was created by this run, and is worth saving to a cache. */
  readonly downloaded: boolean
  /** Packages in the mirror that did not match the lock files; they were downloaded again. */
  readonly foreign: readonly string[]
  /** Why no mirror is used, as a sentence; undefined if there is nothing to report. */
  readonly why: string | undefined
  /** Environment variables for every Terraform command in this root. */
  readonly getVariables: (root: Root) => Variables
}

/**
 * Downloads every provider of the roots once for all inits. Nothing is started for roots without providers. A failure here
 * only costs time: the roots then download their own providers and report the problem.
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

/** Parallel inits race in a shared plugin cache (hashicorp/terraform#31964); an empty variable turns it off. */
const withoutCache = { TF_PLUGIN_CACHE_DIR: '' } as const
