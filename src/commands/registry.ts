// Made from the folders beside this file by `npm run generate`.
import type { Registry } from '../runner/entry.ts'

export const registry: Registry = {
  lock: {
    contract: async () => (await import('./lock/contract.ts')).contract,
    run: async () => (await import('./lock/run.ts')).run,
  },
}
