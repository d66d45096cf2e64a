/**
 * What a plan against an applied environment lists after a change of settings: what a reader expects, and nothing else. Kinds of
 * changes that do not hide each other share a plan.
 */

import { expect } from 'vitest'
import { expectSuccess } from '../setup/expect-success.ts'
import type { Actor } from './environment-roles.ts'
import { readStatuses } from './expectations.ts'
import type { Settings, ShippedEnvironment } from './shipped-environment.ts'
import { listUpdatedAttributes } from './updated-attributes.ts'

/** The version of Kubernetes, who reaches its API, and the size of a node group. */
function changeCluster(settings: Settings): void {
  const { eks } = settings
  const [name = ''] = Object.keys(eks.node_groups)
  const node_groups = { ...eks.node_groups, [name]: { ...eks.node_groups[name], max_size: 30 } }
  settings.eks = { ...eks, node_groups, kubernetes_version: '1.35', public_access_cidrs: ['198.51.100.0/24'] }
}

function expectClusterChanged(environment: ShippedEnvironment, { summary }: ShownPlan): void {
  const isAuto = environment.readSettings().eks.compute === 'auto'
  expect(summary).toMatch(/version += "1\.34" -> "1\.35"/)
  expect(summary).toMatch(/"198\.51\.100\.0\/24"/)
  if (!isAuto) expect(summary).toMatch(/max_size += \d+ -> 30/)
}

/**
 * A second plan after a tag and settings of the cluster have changed: the tag is changed in place on every resource that has tags,
 * those of the cluster among them, and no other attribute of any resource differs. Launch templates get a version that node groups
 * roll out.
 */
export async function expectInPlacePlanned(environment: ShippedEnvironment, options: StoreOptions = {}): Promise<void> {
  const shown = await plan(environment, changeInPlace, { roots: environment.roots, ...options })
  await expectTagged(environment, shown)
  expectClusterChanged(environment, shown)
  const names = listUpdatedAttributes(shown.summary)
  expect(names).toEqual(expect.arrayContaining(['tags_all', 'version', 'public_access_cidrs']))
  expect(names.filter((name) => !inPlaceAttributes.includes(name))).toEqual([])
}

/** What {@link changeInPlace} changes, and what AWS changes with it. */
const inPlaceAttributes = [
  ...[
    'tags_all',
    'version',
    'vpc_config',
    'public_access_cidrs',
    'endpoint_public_access',
    'scaling_config',
    'max_size',
  ],
  ...['launch_template', 'tag_specifications', 'tags', 'default_version', 'latest_version'],
]

/** The settings that {@link expectInPlacePlanned} has planned: a tag of everything, and those of the cluster. */
export function changeInPlace(settings: Settings): void {
  addTag(settings)
  changeCluster(settings)
}

function addTag(settings: Settings): void {
  settings.tags = { ...settings.tags, CostCenter: 'shop' }
}

async function expectTagged(environment: ShippedEnvironment, { summary, addresses }: ShownPlan): Promise<void> {
  const states = await Promise.all(environment.roots.map((root) => environment.readState(root)))
  const tagged = states.flatMap((state) =>
    [...state].flatMap(([address, { attributes }]) => (isTagged(address, attributes) ? [address] : [])),
  )
  expect(addresses).toEqual(tagged.map((address) => `${address} will be updated in-place`).sort())
  expect(summary).toMatch(/^\+ +"CostCenter" += "shop"$/m)
  const unknown = [...summary.matchAll(/^[!+] +(\S+) += .*\(known after apply\)$/gm)].map(([, name]) => name)
  expect(unknown.filter((name) => !['default_version', 'latest_version', 'version'].includes(name ?? ''))).toEqual([])
}

/**
 * The rows of "What replaces nodes" in the README of the module eks, for groups of different kinds: a size or label changes in place, what is
 * in the launch template gets a new version of it, and another type of instance another group.
 */
export async function expectReplacementsPlanned(environment: ShippedEnvironment): Promise<void> {
  const { addresses } = await plan(environment, changeNodes, { roots: ['20-eks'] })
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

function changeNodes({ eks }: Settings): void {
  const change = (name: string, values: object) => ({ [name]: { ...eks.node_groups[name], ...values } })
  eks.node_groups = {
    ...change('spot', { labels: { pool: 'spot' }, max_size: 20, max_unavailable_percentage: 30 }),
    ...change('bottlerocket', { disk_size: 100, imds_hop_limit: 2 }),
    ...change('own', { ami_id: 'ami-0123456789abcdef1' }),
    ...change('base', { instance_types: ['m7i.large'] }),
  }
}

const group = 'aws_eks_node_group'
const template = 'aws_launch_template'

/** The range of a VPC cannot be changed: everything in it is replaced, and nothing outside. */
export async function expectNetworkPlanned(environment: ShippedEnvironment): Promise<void> {
  const change = (settings: Settings): void => {
    settings.vpc = { ...settings.vpc, cidr: '10.99.0.0/16' }
  }
  // Alone, because a new network would defer the cluster.
  const { summary, addresses } = await plan(environment, change, { roots: ['10-vpc'] })
  expect(summary).toMatch(/# module\.vpc\.aws_vpc\.this must be replaced[^#]*10\.99\.0\.0\/16/)
  const kept = addresses.filter((line) => /aws_(iam_\w+|cloudwatch_log_group|eip)\./.test(line))
  expect(kept).toEqual([])
}

interface ShownPlan {
  readonly summary: string
  /** Each resource that changes, and how: `module.vpc.aws_vpc.this will be updated in-place`. */
  readonly addresses: readonly string[]
}

interface StoreOptions {
  /** Default: the role for plans, which may read all that a plan needs. */
  readonly caller?: Actor
  /** Where the plan is stored: nowhere by default. */
  readonly store?: 'auto' | 'none'
}

interface ShownPlanOptions extends StoreOptions {
  /** All of them have changes. */
  readonly roots: readonly string[]
}

async function plan(
  environment: ShippedEnvironment,
  change: (settings: Settings) => void,
  { roots, caller = 'plan', store = 'none' }: ShownPlanOptions,
): Promise<ShownPlan> {
  const undo = environment.changeSettings(change)
  const inputs = { roots: roots.join('\n'), 'plan-store': store }
  const step = expectSuccess(await environment.run('plan', { caller, inputs }).finally(undo))
  expect(readStatuses(step), step.raw).toEqual(Object.fromEntries(roots.map((root) => [root, 'planned'])))
  const shown = [...step.summary.matchAll(/^ *# (\S+ (?:will be|must be|is) .*)$/gm)].map(([, line = '']) => line)
  return { summary: step.summary, addresses: shown.toSorted() }
}

const isTagged = (address: string, attributes: Readonly<Record<string, unknown>>): boolean =>
  !/(^|\.)data\./.test(address) && Object.hasOwn(attributes, 'tags_all')
