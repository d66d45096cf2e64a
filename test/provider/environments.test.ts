/**
 * The lives of the shipped environments with the real AWS provider, side by side, each in an account of its own. Provider and
 * emulator mostly wait; what costs time is each start of the provider, so the tests of an environment share what they create.
 */

import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAwsControl } from '../../stack/parts/aws/client.ts'
import { createGitHubControl } from '../../stack/parts/github/client.ts'
import { createIamRole } from '../setup/account.ts'
import { useStack } from '../setup/stacks.ts'
import type { StepResult } from '../setup/step.ts'
import { readRootOutcomes } from '../setup/workplace.ts'
import { turnEverythingOn } from './everything-on.ts'
import { changeByHand } from './manual-changes.ts'
import { createShippedEnvironment, type Settings, type ShippedEnvironment } from './shipped-environment.ts'

const stack = await useStack()
const control = createAwsControl(String(stack.facts.aws?.url))
const roots = ['10-vpc', '20-eks', '30-ecr']

function expectSuccess(step: StepResult): StepResult {
  expect(step.exitCode, step.raw).toBe(0)
  return step
}

const readStatuses = (step: StepResult): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(readRootOutcomes(step)).map(([name, { status }]) => [name, status]))
const toStatuses = (status: string): Readonly<Record<string, string>> =>
  Object.fromEntries(roots.map((name) => [name, status]))

async function expectNoChanges({ run }: ShippedEnvironment): Promise<void> {
  const step = expectSuccess(await run('plan', { inputs: { 'plan-store': 'none' } }))
  expect(readStatuses(step), step.raw).toEqual(toStatuses('unchanged'))
}

/** Each of eight changes by hand is found in its root, and named in the summary. */
async function expectDriftFound(environment: ShippedEnvironment): Promise<void> {
  const changed = await changeByHand(environment)
  const step = await environment.run('drift', { inputs: { 'fail-on-drift': 'true' } })
  expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([1, 'drift-found'])
  expect(readStatuses(step)).toEqual(toStatuses('planned'))
  const addresses = Object.values(changed).flat()
  expect(addresses).toHaveLength(8)
  for (const address of addresses) expect(step.summary).toContain(`# ${address} `)
  for (const [root, { length }] of Object.entries(changed)) {
    const { add = 0, change = 0 } = readRootOutcomes(step)[root] ?? {}
    expect(add + change, root).toBe(length)
  }
}

/** A changed tag, CIDR, size of a node group and version of Kubernetes: the root that it concerns, and what its plan must show. */
const plannedChanges: readonly (readonly [root: string, change: (settings: Settings) => void, shown: RegExp])[] = [
  [
    '30-ecr',
    (settings) => (settings.tags = { ...settings.tags, Team: 'platform' }),
    /# module\.ecr\.aws_ecr_repository\.this\["\w+\/app"\] will be updated in-place[^#]*"Team" += "platform"/,
  ],
  [
    '10-vpc',
    (settings) => (settings.vpc = { ...settings.vpc, cidr: '10.99.0.0/16' }),
    /# module\.vpc\.aws_vpc\.this must be replaced[^#]*10\.99\.0\.0\/16/,
  ],
  [
    '20-eks',
    ({ eks }) => {
      const [name = ''] = Object.keys(eks.node_groups)
      eks.node_groups = { ...eks.node_groups, [name]: { ...eks.node_groups[name], max_size: 30 } }
    },
    /# module\.eks\.aws_eks_node_group\.this\["\w+"\] will be updated in-place[^]*?max_size += \d+ -> 30/,
  ],
  [
    '20-eks',
    (settings) => (settings.eks = { ...settings.eks, kubernetes_version: '1.35' }),
    /# module\.eks\.aws_eks_cluster\.this will be updated in-place[^]*?version += "1\.34" -> "1\.35"/,
  ],
]

/** Kinds that concern one root share its plan; each root is planned alone, because a new network would defer the cluster. */
async function expectPlanned({ run, changeSettings }: ShippedEnvironment): Promise<void> {
  for (const [root, changes] of Map.groupBy(plannedChanges, ([name]) => name)) {
    const undo = changeSettings((settings) => {
      for (const [, change] of changes) change(settings)
    })
    const step = expectSuccess(await run('plan', { inputs: { roots: root, 'plan-store': 'none' } }).finally(undo))
    expect(readStatuses(step)).toEqual({ [root]: 'planned' })
    for (const [, , shown] of changes) expect(step.summary).toMatch(shown)
  }
}

const {
  address = '',
  mirror = '',
  version = '',
} = (stack.facts['terraform-provider-aws'] ?? {}) as Readonly<Record<string, string>>

/**
 * A machine with a second version of the provider, which Terraform prefers: the same program under a higher number.
 * @returns the configuration of Terraform
 */
function addProviderVersion(folder: string, added: string): string {
  const platform = readdirSync(path.join(mirror, address, version))[0] ?? ''
  for (const each of [version, added]) {
    const target = path.join(folder, 'mirror', address, each)
    mkdirSync(target, { recursive: true })
    symlinkSync(path.join(mirror, address, version, platform), path.join(target, platform))
  }
  const configuration = path.join(folder, 'terraform.rc')
  const source = `filesystem_mirror {\n    path = ${JSON.stringify(path.join(folder, 'mirror'))}\n  }`
  writeFileSync(configuration, `provider_installation {\n  ${source}\n}\n`)
  return configuration
}

/** Resolves once a request has been hit. */
async function waitForFault({ key, operation }: { readonly key: string; readonly operation: string }): Promise<void> {
  for (;;) {
    const rules = (await (await fetch(String(stack.facts.aws?.faults))).json()) as readonly {
      readonly key?: string
      readonly operation?: string
      readonly hits: number
    }[]
    if (rules.some((rule) => rule.key === key && rule.operation === operation && rule.hits > 0)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** A test that continues where the previous one ended, while those of other environments run. */
const testNext = (title: string, run: () => Promise<void>): void => {
  test(title, { concurrent: false }, run)
}

describe.skipIf(stack.skipped['terraform-provider-aws'])('with the real AWS provider', () => {
  // Each test continues where the previous one ended.
  describe.concurrent('development', () => {
    const account = '100000000001'
    let development: ShippedEnvironment
    beforeAll(async () => {
      development = await createShippedEnvironment('development', account)
    })
    afterAll(() => {
      development[Symbol.dispose]()
    })

    testNext('is planned by one job', async () => {
      const step = expectSuccess(await development.run('plan'))
      expect(readStatuses(step)).toEqual({ '10-vpc': 'planned', '20-eks': 'deferred', '30-ecr': 'planned' })
    })

    testNext('is applied by another, as planned, while AWS throttles', async () => {
      for (const service of ['ec2', 'eks', 'iam', 'ecr', 's3', 'kms', 'logs']) {
        await control.fault({ fault: 'throttle', service, key: account, count: 3 })
      }
      const step = expectSuccess(await development.run('apply', { inputs: { 'require-plan': 'true' } }))
      expect(readRootOutcomes(step)).toMatchObject({
        '10-vpc': { status: 'applied', note: 'as planned' },
        '20-eks': { status: 'applied', note: expect.stringContaining('was deferred') as string },
        '30-ecr': { status: 'applied', note: 'as planned' },
      })
    })

    testNext('has no changes in a second plan', () => expectNoChanges(development))
    testNext('shows planned changes of each kind', () => expectPlanned(development))

    testNext('is applied with another version of the provider only if the plan stays the same', async () => {
      const app = development.readSettings().ecr.repositories['development/app']
      development.changeSettings((settings) => {
        settings.ecr = { repositories: { 'development/app': { ...app, scan_on_push: false } } }
      })
      expectSuccess(await development.run('plan', { inputs: { roots: '30-ecr' } }))
      const step = await development.run('apply', {
        inputs: { roots: '30-ecr', 'require-plan': 'true' },
        env: { TF_CLI_CONFIG_FILE: addProviderVersion(development.temporary, '5.100.1') },
        lockFiles: { '30-ecr': `provider "${address}" {\n  version = "5.100.1"\n}\n` },
      })
      const note = `re-planned with the same changes: provider ${address}: ${version} at plan time, now 5.100.1`
      expect(readRootOutcomes(expectSuccess(step))).toMatchObject({ '30-ecr': { status: 'applied', note } })
    })

    testNext(
      'is not applied when the credentials end in the middle and nobody renews them, and the error names them',
      async () => {
        const undo = development.changeSettings((settings) => {
          settings.tags = { ...settings.tags, Team: 'platform' }
        })
        // Not EC2: its RequestExpired is repeated by the provider for half an hour, see stack/README.md.
        await control.fault({ fault: 'expired', service: 'ecr', operation: 'TagResource', key: account, count: 1 })
        const step = await development.run('apply', { inputs: { roots: '30-ecr' } }).finally(undo)
        expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([1, 'credentials-expired'])
        expect(readStatuses(step)).toEqual({ '30-ecr': 'failed' })
        expect(step.raw).toContain('api error ExpiredTokenException')
        expect(step.raw).toContain('Next: Set role-to-assume')
        expect((await development.listObjects()).filter((key) => key.endsWith('.tflock'))).toEqual([])
      },
    )

    testNext('shows each of eight changes by hand', () => expectDriftFound(development))

    testNext('is destroyed', async () => {
      const step = expectSuccess(await development.run('destroy', { inputs: { 'allow-destroy': 'true' } }))
      expect(readStatuses(step)).toEqual(toStatuses('destroyed'))
      for (const root of roots) expect(await development.readState(root)).toEqual(new Map())
    })
  })

  describe.concurrent('staging', () => {
    const account = '100000000002'
    const run = 8100
    let staging: ShippedEnvironment
    let oidc: Readonly<Record<string, string>>
    beforeAll(async () => {
      staging = await createShippedEnvironment('staging', account)
      await createIamRole(staging.env, 'deploy', { Principal: { AWS: '*' }, Action: 'sts:AssumeRoleWithWebIdentity' })
      const permissions = { contents: 'read', 'id-token': 'write' } as const
      oidc = await createGitHubControl(String(stack.facts.github?.url)).startJob({
        ...{ repository: 'acme/shop', permissions, run_id: run },
      })
    })
    afterAll(() => {
      staging[Symbol.dispose]()
    })

    testNext('is applied although the credentials end in the middle: they are renewed', async () => {
      await control.shortenSessions({ name: `eks-actions-${run}`, seconds: 15 })
      const step = expectSuccess(
        await staging.run('apply', {
          inputs: { 'role-to-assume': `arn:aws:iam::${account}:role/deploy` },
          env: { ...oidc, AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
        }),
      )
      expect(readStatuses(step)).toEqual(toStatuses('applied'))
      const [sessions] = (await control.sessions()).filter(({ name }) => name === `eks-actions-${run}`)
      expect(sessions?.begun).toBeGreaterThan(1)
    })

    testNext('has no changes in a second plan', () => expectNoChanges(staging))
    testNext('shows each of eight changes by hand', () => expectDriftFound(staging))

    testNext('is applied with everything on, which undoes the changes by hand', async () => {
      staging.changeSettings((settings) => {
        turnEverythingOn(settings, account)
      })
      // The add-on of the network has a role of its own, so the nodes' role loses a policy.
      const step = expectSuccess(await staging.run('apply', { inputs: { 'allow-destroy': 'true' } }))
      expect(readStatuses(step)).toEqual(toStatuses('applied'))
      await expectNoChanges(staging)
    })

    testNext('with everything on shows planned changes of each kind', () => expectPlanned(staging))
    testNext('with everything on shows each of eight changes by hand', () => expectDriftFound(staging))
    testNext('with everything on is destroyed', async () => {
      const step = expectSuccess(await staging.run('destroy', { inputs: { 'allow-destroy': 'true' } }))
      expect(readStatuses(step)).toEqual(toStatuses('destroyed'))
      expect((await staging.listObjects()).filter((key) => key.endsWith('.tflock'))).toEqual([])
    })
  })

  describe.concurrent('production', () => {
    const account = '100000000003'
    // The provider sets the attributes of a VPC right after it has created it.
    const slow = { fault: 'slow', service: 'ec2', operation: 'ModifyVpcAttribute', key: account } as const
    let production: ShippedEnvironment
    beforeAll(async () => {
      production = await createShippedEnvironment('production', account)
    })
    afterAll(() => {
      production[Symbol.dispose]()
    })

    testNext('is cancelled while its VPC is created: the state is saved, and no lock is left', async () => {
      await control.fault({ ...slow, milliseconds: 60_000, count: 1 })
      const step = production.start('apply', { inputs: { roots: '10-vpc' } })
      await waitForFault(slow)
      step.signal('SIGINT')
      const cancelled = await step.done
      expect([cancelled.exitCode, cancelled.outputs['failure-reason']], cancelled.raw).toEqual([130, 'cancelled'])
      expect(readStatuses(cancelled)).toEqual({ '10-vpc': 'cancelled' })
      expect((await production.listObjects()).filter((key) => key.endsWith('.tflock'))).toEqual([])
      expect((await production.readState('10-vpc')).get('module.vpc.aws_vpc.this')?.status).toBe('tainted')
    })

    testNext('is not applied again without permission, because the VPC is replaced; with it, it is', async () => {
      const refused = await production.run('apply', { inputs: { roots: '10-vpc' } })
      expect([refused.exitCode, refused.outputs['failure-reason']], refused.raw).toEqual([2, 'destroy-refused'])
      expect(refused.raw).toContain('module.vpc.aws_vpc.this')
      const step = expectSuccess(await production.run('apply', { inputs: { 'allow-destroy': 'true' } }))
      expect(readStatuses(step)).toEqual(toStatuses('applied'))
    })

    testNext('has no changes in a second plan', () => expectNoChanges(production))
    testNext('shows planned changes of each kind', () => expectPlanned(production))
    testNext('shows each of eight changes by hand', () => expectDriftFound(production))

    testNext('is protected from destruction', async () => {
      const step = await production.run('destroy', { inputs: { 'allow-destroy': 'true' } })
      expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([2, 'destroy-refused'])
      expect(step.raw).toContain('production is protected from deletion, so nothing was destroyed')
      expect((await production.readState('10-vpc')).has('module.vpc.aws_vpc.this')).toBe(true)
    })
  })
})
