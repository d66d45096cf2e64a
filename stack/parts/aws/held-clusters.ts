/** EKS clusters that stay in creation: on AWS that takes ten minutes, here as long as their API server is being built. */

export interface HeldClusters {
  /** @throws Error that names the problem with a rule that is no {@link HeldCluster} */
  readonly set: (rule: unknown) => void
  readonly clear: () => void
  readonly list: () => readonly HeldCluster[]
  /** Shows a held cluster as EKS does while it creates one; undefined for any other. @param body of DescribeCluster */
  readonly describe: (body: string) => string | undefined
}

/** `ACTIVE` ends the creation. */
export interface HeldCluster {
  readonly name: string
  readonly status: 'CREATING' | 'ACTIVE'
}

export function createHeldClusters(): HeldClusters {
  const held = new Set<string>()
  return {
    set: (rule) => {
      const { name, status } = checkHeldCluster(rule)
      if (status === 'CREATING') held.add(name)
      else held.delete(name)
    },
    clear: () => {
      held.clear()
    },
    list: () => [...held].map((name) => ({ name, status: 'CREATING' })),
    describe: (body) => {
      const { cluster } = JSON.parse(body) as { readonly cluster: { readonly name: string } }
      if (!held.has(cluster.name)) return undefined
      // Neither exists before the API server does.
      return JSON.stringify({
        cluster: { ...cluster, status: 'CREATING', endpoint: undefined, certificateAuthority: undefined },
      })
    },
  }
}

function checkHeldCluster(rule: unknown): HeldCluster {
  const { name, status } = (rule ?? {}) as Readonly<Record<string, unknown>>
  if (typeof name !== 'string' || name === '') throw new Error('name must be the name of a cluster')
  if (status !== 'CREATING' && status !== 'ACTIVE') throw new Error('status must be CREATING or ACTIVE')
  return { name, status }
}
