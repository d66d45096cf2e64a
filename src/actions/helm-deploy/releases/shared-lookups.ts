import type { RegistryCredentials } from '../../../helm/chart/repository-config.ts'
import type { ResolvedChart } from '../../../helm/chart/resolve.ts'

/** Looked up once for all releases of a step. */
export interface SharedLookups {
  /**
   * By what identifies a chart. Two releases of one chart would also build its dependencies in the same folder at the same
   * time.
   */
  readonly charts: Map<string, Promise<ResolvedChart>>
  /** By the host of the registry. */
  readonly logins: Map<string, Promise<RegistryCredentials>>
}

export function createSharedLookups(): SharedLookups {
  return { charts: new Map(), logins: new Map() }
}

/** The result of the first lookup under this key, a failure included. */
export function findOnce<T>(known: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? find()
  known.set(key, found)
  return found
}
