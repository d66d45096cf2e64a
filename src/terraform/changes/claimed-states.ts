import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Location } from '../../runner/errors/action-error.ts'
import { createLimiter } from '../../runner/concurrency.ts'
import { readConfiguration } from '../../hcl/file.ts'
import { listBackendBlocks, locateBackend, readBackendSettings } from '../configuration/backend.ts'
import {
  type BackendSettings,
  listNamingSettings,
  normalizeBackendType,
  resolveStateIdentity,
} from '../configuration/identity.ts'
import { formatLocation } from '../problems.ts'

/** A backend block somewhere in the repository. */
export interface StateClaim {
  /** Undefined for a file with a backend that cannot be read. */
  readonly backend: { readonly type: string; readonly settings: BackendSettings; readonly folder: string } | undefined
  readonly location: Location
  /** Whether a file of its folder, or a file of settings, was added or changed since the base commit. */
  readonly fresh: boolean
}

/** The state of a root that may have been deleted. */
export interface FormerState {
  readonly type: string
  readonly identity: string
  readonly settings: Readonly<Record<string, string>>
}

/** One file to look at. */
export interface ClaimSource {
  /** Absolute path of what is read. */
  readonly file: string
  /** Absolute path of the folder in the checkout that it belongs to, for relative paths of states. */
  readonly folder: string
  /** For messages: relative to the workspace. */
  readonly shown: string
  readonly fresh: boolean
}

/** Names of files that Terraform or OpenTofu reads as configuration. */
export const configurationPatterns = ['*.tf', '*.tf.json', '*.tofu', '*.tofu.json'] as const

export function isConfigurationFile(file: string): boolean {
  return configurationPatterns.some((pattern) => file.endsWith(pattern.slice(1)))
}

const filesAtOnce = 32

/** The backend blocks in the files. */
export async function readStateClaims(sources: readonly ClaimSource[]): Promise<readonly StateClaim[]> {
  const inTurn = createLimiter(filesAtOnce)
  return (await Promise.all(sources.map((source) => inTurn(() => readFileClaims(source))))).flat()
}

async function readFileClaims({ file, folder, shown, fresh }: ClaimSource): Promise<readonly StateClaim[]> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined || !/\b(backend|cloud)\b/.test(text)) return []
  const read = await readConfiguration(shown, text, ({ type }) => type === 'terraform')
  if (!read.ok) return [{ backend: undefined, location: { file: shown }, fresh }]
  return listBackendBlocks({ folder, files: [read.file] }).map((block) => ({
    backend: { type: block.type, settings: readBackendSettings(block), folder },
    location: locateBackend(block),
    fresh,
  }))
}

/** Why a state may still be in use, as a clause: `its state is named by platform/vpc/main.tf:2`; undefined if nothing names it. */
export function findClaim(state: FormerState, claims: readonly StateClaim[]): string | undefined {
  const naming = claims.find((claim) => isNaming(claim, state))
  if (naming !== undefined) return `its state is named by ${formatLocation(naming.location)}`
  const possible = claims.find((claim) => claim.fresh && canName(claim, state))
  if (possible === undefined) return undefined
  const place = formatLocation(possible.location)
  return possible.backend === undefined
    ? `${place}, which this change touches, has a backend but cannot be read, so it may name its state`
    : `the backend in ${place}, which this change touches, is incomplete and may name its state`
}

function isNaming({ backend }: StateClaim, state: FormerState): boolean {
  if (backend === undefined) return false
  const found = resolveStateIdentity({ ...backend, workspace: 'default' })
  return found.known && found.identity === state.identity
}

/**
 * Whether settings from outside (`-backend-config`, the environment, a workspace that tags select) can make the block name the
 * state: nothing that it states itself contradicts.
 */
function canName({ backend }: StateClaim, state: FormerState): boolean {
  if (backend === undefined) return true
  if (normalizeBackendType(backend.type) !== normalizeBackendType(state.type)) return false
  const names = listNamingSettings(backend.type) ?? Object.keys(state.settings)
  const open = names.filter((name) => backend.settings.get(name) === undefined)
  return open.length > 0 && names.every((name) => canBe(backend, name, state))
}

function canBe({ settings, folder }: NonNullable<StateClaim['backend']>, name: string, state: FormerState): boolean {
  const [here, there] = [settings.get(name), state.settings[name]]
  if (here === undefined || there === undefined) return true
  return state.type === 'local' ? path.resolve(folder, here) === there : here === there
}
