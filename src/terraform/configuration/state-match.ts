import path from 'node:path'
import { canStandFor } from '../../hcl/expressions/text-pattern.ts'
import type { Backend, RemoteState } from '../model.ts'
import { listNamingSettings, normalizeBackendType } from './identity.ts'

/** Whether a computed configuration of a `terraform_remote_state` can lead to the state: nothing known contradicts. */
export function canReadState(
  { identity, config }: Pick<RemoteState, 'identity' | 'config'>,
  state: Pick<Backend, 'type' | 'settings'>,
): boolean {
  if (identity !== undefined) return false
  if (config?.type === undefined) return true
  if (normalizeBackendType(config.type) !== normalizeBackendType(state.type)) return false
  const names = listNamingSettings(config.type) ?? Object.keys(state.settings)
  return names.every((name) => {
    const [here, there] = [config.settings?.get(name), state.settings[name]]
    if (here === undefined || there === undefined) return true
    if (state.type !== 'local') return canStandFor(here, there)
    // A path can be written in many ways, but its last part in one.
    const last = here.at(-1)
    return canStandFor(
      [undefined, last === undefined ? undefined : path.posix.basename(last)],
      path.posix.basename(there),
    )
  })
}
