/** What the account, the cluster, the registry and the repository hold, as reported by their own tools. */

import type { StoredRepository } from '../stack/parts/github/model.ts'
import { environmentNames } from '../src/commands/init/answers/names.ts'
import type { Terminal } from './account.ts'
import { getSettingsName } from './shop.ts'
import type { Team } from './team.ts'

export interface DemoInventory {
  readonly stored: StoredRepository
  readonly networks: readonly Network[]
  readonly clusters: readonly Cluster[]
  readonly releases: readonly Release[]
  readonly images: readonly Image[]
}

interface Network {
  readonly name: string
  readonly cidr: string
  readonly subnets: number
}

interface Cluster {
  readonly name: string
  readonly version: string
  readonly status: string
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

type InventoryTeam = Pick<Team, 'terminal' | 'whenComplete' | 'roots'>

export async function takeInventory(team: InventoryTeam, stored: StoredRepository): Promise<DemoInventory> {
  const [networks, clusters, releases, images] = await Promise.all([
    listNetworks(team),
    listClusters(team.terminal),
    listReleases(team),
    listImages(team.terminal),
  ])
  return { stored, networks, clusters, releases, images }
}

async function listNetworks({ terminal, roots }: InventoryTeam): Promise<readonly Network[]> {
  const find = <T>(what: string, filter: string): Promise<T> =>
    runAws<T>(terminal, 'ec2', `describe-${what}`, '--filters', `Name=${filter}`)
  const networks = environmentNames.map(async (environment): Promise<readonly Network[]> => {
    const name = getSettingsName(roots, environment)
    const { Vpcs } = await find<{ readonly Vpcs: readonly Vpc[] }>('vpcs', `tag:Name,Values=${name}`)
    const inside = Vpcs.map(async ({ VpcId, CidrBlock }) => {
      const { Subnets } = await find<{ readonly Subnets: readonly unknown[] }>('subnets', `vpc-id,Values=${VpcId}`)
      return { name, cidr: CidrBlock, subnets: Subnets.length }
    })
    return Promise.all(inside)
  })
  return (await Promise.all(networks)).flat()
}

interface Vpc {
  readonly VpcId: string
  readonly CidrBlock: string
}

async function listClusters(terminal: Terminal): Promise<readonly Cluster[]> {
  const { clusters } = await runAws<{ readonly clusters: readonly string[] }>(terminal, 'eks', 'list-clusters')
  const described = clusters.map(async (name) => {
    const command = ['eks', 'describe-cluster', '--name', name]
    const { cluster } = await runAws<{ readonly cluster: Omit<Cluster, 'name'> }>(terminal, ...command)
    return { name, version: cluster.version, status: cluster.status }
  })
  return Promise.all(described)
}

async function listReleases({ terminal, whenComplete }: InventoryTeam): Promise<readonly Release[]> {
  const { facts } = await whenComplete
  const helm = [String(facts.kubernetes?.helm), '--kubeconfig', String(facts.kubernetes?.kubeconfig)] as const
  return JSON.parse(await terminal.run(...helm, 'list', '--all-namespaces', '--output', 'json')) as readonly Release[]
}

async function listImages(terminal: Terminal): Promise<readonly Image[]> {
  const { repositories } = await runAws<{ readonly repositories: readonly { readonly repositoryName: string }[] }>(
    terminal,
    ...['ecr', 'describe-repositories'],
  )
  // A story that ended early has none.
  if (!repositories.some(({ repositoryName }) => repositoryName === 'shop')) return []
  const { imageDetails } = await runAws<{
    readonly imageDetails: readonly { readonly imageDigest: string; readonly imageTags?: readonly string[] }[]
  }>(terminal, 'ecr', 'describe-images', '--repository-name', 'shop')
  return imageDetails
    .filter(({ imageTags = [] }) => imageTags.some((tag) => !tag.startsWith('cache')))
    .map(({ imageDigest, imageTags = [] }) => ({ digest: imageDigest, tags: imageTags }))
}

async function runAws<T>({ run }: Terminal, ...args: readonly string[]): Promise<T> {
  return JSON.parse(await run('aws', ...args, '--output', 'json')) as T
}
