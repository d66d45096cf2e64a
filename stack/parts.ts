/** All parts by name, loaded on demand. */

import type { Part, PartName } from './part.ts'

const loaders: Readonly<Record<PartName, () => Promise<Part>>> = {
  aws: async () => (await import('./parts/aws/part.ts')).awsPart,
  'tls-proxy': async () => (await import('./parts/tls-proxy/part.ts')).tlsProxyPart,
  kubernetes: async () => (await import('./parts/kubernetes/part.ts')).kubernetesPart,
  builder: async () => (await import('./parts/builder/part.ts')).builderPart,
  github: async () => (await import('./parts/github/part.ts')).githubPart,
  downloads: async () => (await import('./parts/downloads/part.ts')).downloadsPart,
  'terraform-provider-aws': async () =>
    (await import('./parts/terraform-provider-aws/part.ts')).terraformProviderAwsPart,
  flux: async () => (await import('./parts/flux/part.ts')).fluxPart,
  argocd: async () => (await import('./parts/argocd/part.ts')).argocdPart,
  workflows: async () => (await import('./parts/workflows/part.ts')).workflowsPart,
}

export const partNames = Object.keys(loaders) as readonly PartName[]

/** Parts that start only for whoever asks for them: their programs are built for ten minutes. */
const optionalParts: ReadonlySet<PartName> = new Set(['flux', 'argocd'])

/** Parts that a stack has if nothing else is said. */
export const usualParts = partNames.filter((name) => !optionalParts.has(name))

export function isPartName(text: string): text is PartName {
  return Object.hasOwn(loaders, text)
}

/** Loads parts and their dependencies. */
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
