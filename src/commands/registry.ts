// Generated from the neighboring folders by `npm run generate`.
import type { ActionRegistry } from '../runner/entry.ts'

export const commands: ActionRegistry = {
  bootstrap: {
    contract: async () => (await import('./bootstrap/contract.ts')).contract,
    run: async () => (await import(/* webpackChunkName: "bootstrap" */ './bootstrap/run.ts')).run,
  },
  init: {
    contract: async () => (await import('./init/contract.ts')).contract,
    run: async () => (await import(/* webpackChunkName: "init" */ './init/run.ts')).run,
  },
  lock: {
    contract: async () => (await import('./lock/contract.ts')).contract,
    run: async () => (await import(/* webpackChunkName: "lock" */ './lock/run.ts')).run,
  },
}
