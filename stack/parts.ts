/** All parts by name, each loaded only when it is wanted. */

import type { Part, PartName } from './part.ts'

const loaders: Readonly<Record<PartName, () => Promise<Part>>> = {
  aws: async () => (await import('./parts/aws/part.ts')).aws,
  'front-door': async () => (await import('./parts/front-door/part.ts')).frontDoor,
  kubernetes: async () => (await import('./parts/kubernetes/part.ts')).kubernetes,
  builder: async () => (await import('./parts/builder/part.ts')).builder,
  github: async () => (await import('./parts/github/part.ts')).github,
  downloads: async () => (await import('./parts/downloads/part.ts')).downloads,
  workflows: async () => (await import('./parts/workflows/part.ts')).workflows,
}

export const partNames = Object.keys(loaders) as readonly PartName[]

export function isPartName(text: string): text is PartName {
  return Object.hasOwn(loaders, text)
}

/** The named parts and all that they need. */
export async function loadParts(names: readonly PartName[]): Promise<ReadonlyMap<PartName, Part>> {
  const parts = new Map<PartName, Part>()
  const load = async (name: PartName): Promise<void> => {
    if (parts.has(name)) return
    const part = await loaders[name]()
    parts.set(name, part)
    await Promise.all(part.needs.map(load))
  }
  await Promise.all(names.map(load))
  return parts
}
