/** What the cluster, the registry and the repository hold, as reported by their own tools. */

import type { StoredRepository } from '../stack/parts/github/model.ts'
import type { RunningStack } from '../stack/stack.ts'
import type { Terminal } from './account.ts'

export interface DemoInventory {
  readonly stored: StoredRepository
  readonly releases: readonly Release[]
  readonly images: readonly Image[]
}

interface Release {
  readonly name: string
  readonly namespace: string
  readonly revision: string
  readonly status: string
}

interface Image {
  readonly digest: string
  readonly tags: readonly string[]
}

export async function takeInventory(
  { run }: Terminal,
  { facts }: RunningStack,
  stored: StoredRepository,
): Promise<DemoInventory> {
  const helm = [String(facts.kubernetes?.helm), '--kubeconfig', String(facts.kubernetes?.kubeconfig)] as const
  const [releases, described] = await Promise.all([
    run(...helm, 'list', '--all-namespaces', '--output', 'json'),
    run('aws', 'ecr', 'describe-images', '--repository-name', 'shop', '--output', 'json'),
  ])
  const { imageDetails } = JSON.parse(described) as {
    readonly imageDetails: readonly { readonly imageDigest: string; readonly imageTags?: readonly string[] }[]
  }
  return {
    stored,
    releases: JSON.parse(releases) as readonly Release[],
    images: imageDetails
      .filter(({ imageTags = [] }) => imageTags.some((tag) => !tag.startsWith('cache')))
      .map(({ imageDigest, imageTags = [] }) => ({ digest: imageDigest, tags: imageTags })),
  }
}
