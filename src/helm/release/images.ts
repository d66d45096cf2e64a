import { parseObjects } from './manifest.ts'
import type { Release } from './release.ts'
import { isRecord } from '../../runner/records.ts'

interface PodSpec {
  readonly containers?: readonly { readonly image?: unknown }[]
  readonly initContainers?: readonly { readonly image?: unknown }[]
}

/** Images of the containers that a revision asks for, as they are named there, without repetition. */
export async function listImages({ manifest = '' }: Pick<Release, 'manifest'>): Promise<readonly string[]> {
  const pods = (await parseObjects(manifest)).flatMap((object) => findPodSpecs((object as { spec?: unknown }).spec))
  const images = pods.flatMap(({ initContainers = [], containers = [] }) =>
    [...initContainers, ...containers].map(({ image }) => image),
  )
  return [...new Set(images.filter((image) => typeof image === 'string'))]
}

/** A pod's own spec, the template of a workload, or that of the jobs of a CronJob. */
function findPodSpecs(spec: unknown): readonly PodSpec[] {
  if (!isRecord(spec)) return []
  if ('jobTemplate' in spec) return findPodSpecs((spec.jobTemplate as { spec?: unknown } | null)?.spec)
  if ('template' in spec) return findPodSpecs((spec.template as { spec?: unknown } | null)?.spec)
  return 'containers' in spec && Array.isArray(spec.containers) ? [spec] : []
}
