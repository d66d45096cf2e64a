/** What a plan against an applied environment lists after a change of one setting: what a reader expects, and nothing else. */

import { expect } from 'vitest'
import { expectSuccess } from '../setup/expect-success.ts'
import { readStatuses, toStatuses } from './expectations.ts'
import type { Settings, ShippedEnvironment } from './shipped-environment.ts'

/**
 * A changed tag, IP range, size of a node group and version of Kubernetes. Kinds that concern one root share its plan; each root is
 * planned alone where a new network would defer the cluster.
 */
export async function expectPlanned(environment: ShippedEnvironment): Promise<void> {
  await expectTagPlanned(environment)
  await expectClusterChangesPlanned(environment)
  await expectNetworkPlanned(environment)
}

/** A tag is changed in place, on every resource that has tags; launch templates get a version that node groups roll out. */
async function expectTagPlanned(environment: ShippedEnvironment): Promise<void> {
  const { summary, addresses } = await plan(environment, environment.roots, (settings) => {
    settings.tags = { ...settings.tags, Team: 'platform' }
  })
  const states = await Promise.all(environment.roots.map((root) => environment.readState(root)))
  const tagged = states.flatMap((state) =>
    [...state].flatMap(([address, { attributes }]) => (isTagged(address, attributes) ? [address] : [])),
  )
  expect(addresses).toEqual(tagged.map((address) => `${address} will be updated in-place`).sort())
  expect(summary).toMatch(/^\+ +"Team" += "platform"$/m)
  const unknown = [...summary.matchAll(/^[!+] +(\S+) += .*\(known after apply\)$/gm)].map(([, name]) => name)
  expect(unknown.filter((name) => !['default_version', 'latest_version', 'version'].includes(name ?? ''))).toEqual([])
}

async function expectClusterChangesPlanned(environment: ShippedEnvironment): Promise<void> {
  const [name = ''] = Object.keys(environment.readSettings().eks.node_groups)
  const isAuto = environment.readSettings().eks.compute === 'auto'
  const { summary, addresses } = await plan(environment, ['20-eks'], (settings) => {
    const { eks } = settings
    const node_groups = { ...eks.node_groups, [name]: { ...eks.node_groups[name], max_size: 30 } }
    settings.eks = { ...eks, node_groups, kubernetes_version: '1.35', public_access_cidrs: ['198.51.100.0/24'] }
  })
  const cluster = `${isAuto ? 'module.eks_auto' : 'module.eks'}[0].aws_eks_cluster.this`
  // Groups with an AMI of their own keep it.
  const state = await environment.readState('20-eks')
  const groups = [...state].filter(([address, { attributes }]) => {
    return address.startsWith(`module.eks[0].${group}.this`) && attributes.ami_type !== 'CUSTOM'
  })
  const changed = [cluster, ...groups.map(([address]) => address)]
  expect(addresses).toEqual(changed.map((address) => `${address} will be updated in-place`).sort())
  expect(summary).toMatch(/version += "1\.34" -> "1\.35"/)
  expect(summary).toMatch(/"198\.51\.100\.0\/24"/)
  if (!isAuto) expect(summary).toMatch(/max_size += \d+ -> 30/)
}

/**
 * The rows of "What replaces nodes" in the README of the module eks, for groups of different kinds: a size or label changes in place, what is
 * in the launch template gets a new version of it, and another type of instance another group.
 */
export async function expectReplacementsPlanned(environment: ShippedEnvironment): Promise<void> {
  const { addresses } = await plan(environment, ['20-eks'], ({ eks }) => {
    const change = (name: string, values: object) => ({ [name]: { ...eks.node_groups[name], ...values } })
    eks.node_groups = {
      ...change('spot', { labels: { pool: 'spot' }, max_size: 20, max_unavailable_percentage: 30 }),
      ...change('bottlerocket', { disk_size: 100, imds_hop_limit: 2 }),
      ...change('own', { ami_id: 'ami-0123456789abcdef1' }),
      ...change('base', { instance_types: ['m7i.large'] }),
    }
  })
  const format = (type: string, name: string): string =>
    `module.eks[0].${type}.${type === group ? 'this' : 'node'}["${name}"]`
  expect(addresses).toEqual(
    [
      `${format(group, 'spot')} will be updated in-place`,
      ...['bottlerocket', 'own'].flatMap((name) =>
        [group, template].map((type) => `${format(type, name)} will be updated in-place`),
      ),
      `${format(group, 'base')} must be replaced`,
    ].toSorted(),
  )
}

const group = 'aws_eks_node_group'
const template = 'aws_launch_template'

/** The range of a VPC cannot be changed: everything in it is replaced, and nothing outside. */
async function expectNetworkPlanned(environment: ShippedEnvironment): Promise<void> {
  const { summary, addresses } = await plan(environment, ['10-vpc'], (settings) => {
    settings.vpc = { ...settings.vpc, cidr: '10.99.0.0/16' }
  })
  expect(summary).toMatch(/# module\.vpc\.aws_vpc\.this must be replaced[^#]*10\.99\.0\.0\/16/)
  const kept = addresses.filter((line) => /aws_(iam_\w+|cloudwatch_log_group|eip)\./.test(line))
  expect(kept).toEqual([])
}

interface ShownPlan {
  readonly summary: string
  /** Each resource that changes, and how: `module.vpc.aws_vpc.this will be updated in-place`. */
  readonly addresses: readonly string[]
}

async function plan(
  environment: ShippedEnvironment,
  roots: readonly string[],
  change: (settings: Settings) => void,
): Promise<ShownPlan> {
  const undo = environment.changeSettings(change)
  const inputs = { roots: roots.join('\n'), 'plan-store': 'none' }
  const step = expectSuccess(await environment.run('plan', { inputs }).finally(undo))
  expect(readStatuses(step), step.raw).toEqual(toStatuses({ ...environment, roots }, 'planned'))
  const shown = [...step.summary.matchAll(/^ *# (\S+ (?:will be|must be|is) .*)$/gm)].map(([, line = '']) => line)
  return { summary: step.summary, addresses: shown.toSorted() }
}

const isTagged = (address: string, attributes: Readonly<Record<string, unknown>>): boolean =>
  !/(^|\.)data\./.test(address) && Object.hasOwn(attributes, 'tags_all')
