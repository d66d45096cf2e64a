import { ActionError } from '../../runner/errors/action-error.ts'
import type { Root } from '../model.ts'
import { type ArtifactTransport, createArtifactStore } from './artifact.ts'
import type { EncryptionKey } from './encryption.ts'
import type { PlanPlace, PlanStore } from './model.ts'
import { createS3Store, hasS3State, type PlanObjectStorage } from './s3.ts'

export const planStoreSettings = ['auto', 's3', 'artifact', 'none'] as const
type PlanStoreSetting = (typeof planStoreSettings)[number]

export interface PlanStoreRequest {
  readonly setting: PlanStoreSetting
  readonly environment: string
  /** Where this run stores its plans. */
  readonly place: PlanPlace
  readonly roots: readonly Root[]
  readonly key: EncryptionKey | undefined
  readonly storage: PlanObjectStorage
  /** Undefined without artifacts: in a terminal and on other CI servers. */
  readonly artifacts: ArtifactTransport | undefined
  /** What apply does with roots without a stored plan. */
  readonly withoutPlan: 'planned-again' | 'refused'
}

export interface PlanStoreChoice {
  readonly store: PlanStore | undefined
  /** For the log: a sentence if plans of some or all roots are not stored. */
  readonly notes: readonly string[]
  /** Why plans of a root cannot be stored, as the end of a sentence; undefined if they can. */
  readonly explainUnstored: (root: Root) => string | undefined
}

type StoreKind = 's3' | 'artifact' | 'none'

/**
 * Selects the plan store of each root: `auto` uses S3 if the state is there, otherwise an artifact if there is a key and
 * artifacts are available. Without a key no plan is uploaded as an artifact, whatever the setting: a pull request from a
 * fork gets no secrets and is planned anyway.
 * @throws ActionError `invalid-input` if `s3` is requested and a root has its state elsewhere
 */
export function choosePlanStore(request: PlanStoreRequest): PlanStoreChoice {
  const { setting, roots, key, artifacts } = request
  if (setting === 'none') return { store: undefined, notes: [], explainUnstored: () => 'plan-store is none' }
  const [inS3, elsewhere] = [roots.filter(hasS3State), roots.filter((root) => !hasS3State(root))]
  if (setting === 's3' && elsewhere.length > 0) throw createNotInS3Error(elsewhere)
  const forArtifact = setting === 'artifact' ? roots : elsewhere
  const obstacle = explainArtifactObstacle(request)
  const kinds = new Map<string, StoreKind>([
    ...inS3.map(({ name }) => [name, 's3'] as const),
    ...forArtifact.map(({ name }) => [name, obstacle === undefined ? 'artifact' : 'none'] as const),
  ])
  const selectByKind = (kind: StoreKind): readonly Root[] => roots.filter(({ name }) => kinds.get(name) === kind)

  const stores = new Map<StoreKind, PlanStore>()
  if (selectByKind('s3').length > 0) stores.set('s3', createS3Store({ ...request, roots: selectByKind('s3') }))
  if (selectByKind('artifact').length > 0 && key !== undefined && artifacts !== undefined) {
    stores.set('artifact', createArtifactStore({ ...request, key, transport: artifacts }))
  }
  const without = selectByKind('none').map(({ name }) => name)
  const notes = without.length > 0 && obstacle !== undefined ? [describeUnstored(request, without, obstacle)] : []
  const explainUnstored = ({ name }: Root): string | undefined => (kinds.get(name) === 'none' ? obstacle : undefined)
  const findStore = ({ name }: Root): PlanStore | undefined => stores.get(kinds.get(name) ?? 'none')
  const [only, ...others] = stores.values()
  if (only === undefined) return { store: undefined, notes, explainUnstored }
  return {
    store: others.length === 0 && without.length === 0 ? only : createRoutedStore([only, ...others], findStore),
    notes,
    explainUnstored,
  }
}

/** Why artifacts cannot be used. */
function explainArtifactObstacle({ key, artifacts }: PlanStoreRequest): string | undefined {
  if (artifacts === undefined) return 'artifacts exist only in GitHub Actions'
  if (key === undefined) return 'an artifact needs plan-encryption-key'
  return undefined
}

function describeUnstored(
  { roots, withoutPlan }: PlanStoreRequest,
  names: readonly string[],
  obstacle: string,
): string {
  const then = withoutPlan === 'refused' ? 'apply with require-plan refuses changes' : 'apply will plan again'
  const which = names.length === roots.length ? 'Plans' : `Plans of ${names.join(', ')}`
  return `${which} are not stored: ${obstacle}; ${then}.`
}

function createNotInS3Error(roots: readonly Root[]): ActionError {
  const [first] = roots
  return new ActionError('invalid-input', 'plan-store: s3 requires every root to keep its state in S3', {
    details: roots.map(({ name, backend }) => `${name} has the backend ${backend.type} (${backend.location.file})`),
    hint: 'Use plan-store: auto, which decides for each root.',
    ...(first === undefined ? {} : { location: first.backend.location }),
  })
}

/** One store made of several; plans of a root without a store are neither found nor kept. */
function createRoutedStore(
  [first, ...others]: readonly [PlanStore, ...PlanStore[]],
  findStore: (root: Root) => PlanStore | undefined,
): PlanStore {
  const requireStore = (root: Root): PlanStore => {
    const store = findStore(root)
    if (store === undefined) throw new TypeError(`${root.name} has no plan store to fetch from`)
    return store
  }
  const stores = [first, ...others]
  return {
    location: stores.map(({ location }) => location).join(', '),
    place: first.place,
    put: async (root, ...plan) => findStore(root)?.put(root, ...plan),
    find: async (key) => findStore(key.root)?.find(key),
    findNewest: async (root, ...which) => findStore(root)?.findNewest(root, ...which),
    fetch: async (root, ...plan) => requireStore(root).fetch(root, ...plan),
    fetchWritten: async (root, plan) => requireStore(root).fetchWritten(root, plan),
    discard: async (root, ...plan) => findStore(root)?.discard(root, ...plan),
    close: async () => {
      for (const store of stores) await store.close?.()
    },
  }
}
