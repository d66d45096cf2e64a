/**
 * The lives of the shipped environments with the real AWS provider, side by side, each in an account of its own. Provider and
 * emulator mostly wait; what costs time is each start of the provider, so the tests of an environment share what they create.
 */

import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAwsControl } from '../../stack/parts/aws/client.ts'
import { allowActions, assumeTestRole, createIamRole } from '../setup/account.ts'
import { useProviderStack } from '../setup/stacks.ts'
import { readRootOutcomes } from '../setup/workplace.ts'
import { expectChangedInPlace } from './changes-in-place.ts'
import { turnEverythingOn } from './everything-on.ts'
import { expectDestroyed, expectDriftFound, expectOtherKind, readStatuses, toStatuses } from './expectations.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { expectInPlacePlanned, expectNetworkPlanned, expectReplacementsPlanned } from './planned-changes.ts'
import { expectRunners } from './runners.ts'
import { createShippedEnvironment, type ShippedEnvironment } from './shipped-environment.ts'

const stack = await useProviderStack()
const control = createAwsControl(String(stack.facts.aws?.url))
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
      await development.bootstrap()
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
      const step = expectSuccess(
        await development.run('apply', { inputs: { 'require-plan': 'true', deferred: 'apply' } }),
      )
      expect(readRootOutcomes(step)).toMatchObject({
        '10-vpc': { status: 'applied', note: 'as planned' },
        '20-eks': { status: 'applied', note: expect.stringContaining('was deferred') as string },
        '30-ecr': { status: 'applied', note: 'as planned' },
      })
    })

    testNext('has no changes in a second plan but those of its settings', () =>
      expectInPlacePlanned(development, { caller: 'apply', store: 'auto' }),
    )
    testNext('shows a planned change of its network', () => expectNetworkPlanned(development))
    testNext('is changed in place by its role', () => expectChangedInPlace(development))
    testNext('shows each change by hand', () => expectDriftFound(development))

    testNext('has a cluster of the other kind in its place', () => expectOtherKind(development))
    testNext('is destroyed', () => expectDestroyed(development))
  })

  describe.concurrent('staging', () => {
    const account = '100000000002'
    const run = 8100
    let staging: ShippedEnvironment
    beforeAll(async () => {
      staging = await createShippedEnvironment('staging', account)
      await staging.bootstrap()
    })
    afterAll(() => {
      staging[Symbol.dispose]()
    })

    testNext('is applied although the credentials end in the middle: they are renewed', async () => {
      // AWS has no shorter sessions than 15 minutes, and an apply on the stack takes less than one: they last half a minute.
      await control.shortenSessions({ name: `eks-actions-${run}`, pace: 30 })
      const step = expectSuccess(
        await staging.run('apply', {
          inputs: { 'role-duration': '15m' },
          env: { GITHUB_RUN_ID: String(run) },
        }),
      )
      expect(readStatuses(step)).toEqual(toStatuses(staging, 'applied'))
      const [sessions] = (await control.sessions()).filter(({ name }) => name === `eks-actions-${run}`)
      expect(sessions?.begun).toBeGreaterThan(1)
    })

    testNext('has no changes in a second plan but those of its settings', () => expectInPlacePlanned(staging))
    testNext('shows a planned change of its network', () => expectNetworkPlanned(staging))
    testNext('shows each change by hand', () => expectDriftFound(staging))
    testNext('is applied again, which undoes the changes by hand', async () => {
      expect(readStatuses(expectSuccess(await staging.run('apply')))).toEqual(toStatuses(staging, 'applied'))
      const drift = expectSuccess(await staging.run('drift', { inputs: { 'fail-on-drift': 'true', roots: '20-eks' } }))
      expect(readStatuses(drift)).toEqual({ '20-eks': 'unchanged' })
    })

    testNext('has a cluster of the other kind in its place', () => expectOtherKind(staging))
    testNext('is destroyed', () => expectDestroyed(staging))
  })

  describe.concurrent('staging with everything on', () => {
    const account = '100000000004'
    let staging: ShippedEnvironment
    beforeAll(async () => {
      staging = await createShippedEnvironment('staging', account, { bucketSuffix: '-everything' })
      staging.changeSettings((settings) => {
        turnEverythingOn(settings, account)
      })
      await staging.bootstrap()
    })
    afterAll(() => {
      staging[Symbol.dispose]()
    })

    testNext('is applied', async () => {
      expect(readStatuses(expectSuccess(await staging.run('apply')))).toEqual(toStatuses(staging, 'applied'))
    })

    testNext('has no changes in a second plan but those of its settings', () =>
      expectInPlacePlanned(staging, { caller: 'apply', store: 'auto' }),
    )
    testNext('shows a planned change of its network', () => expectNetworkPlanned(staging))
    testNext('replaces nodes only where the README says so', () => expectReplacementsPlanned(staging))
    testNext('is changed in place by its role', () => expectChangedInPlace(staging))
    testNext('is not applied with another version of the provider than was reviewed', async () => {
      const app = staging.readSettings().ecr?.repositories.shop
      staging.changeSettings((settings) => {
        settings.ecr = {
          repositories: { ...settings.ecr?.repositories, shop: { ...app, image_tag_mutability: 'IMMUTABLE' } },
        }
      })
      expectSuccess(await staging.run('plan', { inputs: { roots: '30-ecr' } }))
      const step = await staging.run('apply', {
        inputs: { roots: '30-ecr', 'require-plan': 'true' },
        env: { TF_CLI_CONFIG_FILE: addProviderVersion(staging.temporary, '5.100.1') },
        lockFiles: { '30-ecr': `provider "${address}" {\n  version = "5.100.1"\n}\n` },
      })
      expect(step.outputs['failure-reason'], step.raw).toBe('plan-stale')
      expect(step.raw).toContain(`provider ${address}: ${version} at plan time, now 5.100.1`)
      const same = await staging.run('apply', { inputs: { roots: '30-ecr', 'require-plan': 'true' } })
      expect(readRootOutcomes(expectSuccess(same))).toMatchObject({ '30-ecr': { status: 'applied' } })
    })

    testNext('shows each change by hand', () => expectDriftFound(staging))
    testNext(
      'is not applied when the credentials end in the middle and nobody renews them, and the error names them',
      async () => {
        const undo = staging.changeSettings((settings) => {
          settings.tags = { ...settings.tags, Team: 'platform' }
        })
        await control.fault({ fault: 'expired', service: 'ecr', operation: 'TagResource', key: account, count: 1 })
        const step = await staging.run('apply', { caller: 'administrator', inputs: { roots: '30-ecr' } }).finally(undo)
        expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([1, 'credentials-expired'])
        expect(readStatuses(step)).toEqual({ '30-ecr': 'failed' })
        expect(step.raw).toContain('api error ExpiredTokenException')
        expect(step.raw).toContain('Next: Set role-to-assume')
        expect((await staging.listObjects()).filter((key) => key.endsWith('.tflock'))).toEqual([])
      },
    )

    testNext('has a cluster of the other kind in its place', () => expectOtherKind(staging))
    testNext('is destroyed', () => expectDestroyed(staging))
  })

  // EC2 says RequestExpired of them, which the provider repeats for half an hour.
  describe.concurrent('an apply with credentials of the job that end in the middle', () => {
    const account = '100000000005'
    const role = `arn:aws:iam::${account}:role/deploy`
    let development: ShippedEnvironment
    beforeAll(async () => {
      development = await createShippedEnvironment('development', account, { bucketSuffix: '-brief' })
      await development.bootstrap()
      await createIamRole(development.env, 'deploy', { Principal: { AWS: '*' }, Action: 'sts:AssumeRole' })
      await allowActions(development.env, 'deploy', ['*'])
    })
    afterAll(() => {
      development[Symbol.dispose]()
    })

    testNext('is interrupted; the state is saved if its bucket still accepts them', async () => {
      const { env } = await assumeTestRole(development.env, role)
      const expired = { fault: 'expired', key: env.AWS_ACCESS_KEY_ID ?? '' } as const
      await control.fault({ ...expired, service: 'ec2', operation: 'ModifyVpcAttribute' })
      const step = development.start('apply', { caller: 'administrator', inputs: { roots: '10-vpc' }, env })
      await waitForFault({ ...expired, operation: 'ModifyVpcAttribute' })
      await control.fault({ ...expired, service: 'sts' })
      const ended = await step.done
      expect([ended.exitCode, ended.outputs['failure-reason']], ended.raw).toEqual([1, 'credentials-expired'])
      expect(ended.raw).toContain('10-vpc: terraform apply was interrupted because the AWS credentials have expired')
      expect(ended.raw).toContain('changes made; the state is saved')
      expect((await development.listObjects()).filter((key) => key.endsWith('.tflock'))).toEqual([])
      expect((await development.readState('10-vpc')).get('module.vpc.aws_vpc.this')?.status).toBe('tainted')
    })

    testNext('is interrupted if the bucket refuses them too; the error says where the state is', async () => {
      const session = 'brief'
      await control.shortenSessions({ name: session, pace: 1 })
      const { env } = await assumeTestRole(development.env, role, { session, minutes: 15 })
      const slow = { fault: 'slow', service: 'ec2', operation: 'ModifyVpcAttribute' } as const
      const key = env.AWS_ACCESS_KEY_ID ?? ''
      await control.fault({ ...slow, key, milliseconds: 10_000, count: 1 })
      const inputs = { roots: '10-vpc', 'allow-destroy': 'true' }
      const step = development.start('apply', { caller: 'administrator', inputs, env })
      await waitForFault({ ...slow, key })
      await control.endSessions(session)
      const ended = await step.done
      expect([ended.exitCode, ended.outputs['failure-reason']], ended.raw).toEqual([1, 'state-not-saved'])
      expect(ended.raw).toContain('10-vpc: terraform apply was interrupted because the AWS credentials have expired')
      expect(ended.raw).toContain('Terraform wrote the state to')
      expect(ended.raw).toContain('command: unlock, roots: 10-vpc, lock-id: ')
    })
  })

  describe.concurrent('production', () => {
    const account = '100000000003'
    // The provider sets the attributes of a VPC right after it has created it.
    const slow = { fault: 'slow', service: 'ec2', operation: 'ModifyVpcAttribute', key: account } as const
    let production: ShippedEnvironment
    beforeAll(async () => {
      production = await createShippedEnvironment('production', account)
      await production.bootstrap()
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
      // Its role is denied to delete a VPC.
      const inputs = { roots: '10-vpc', 'allow-destroy': 'true' }
      expectSuccess(await production.run('apply', { caller: 'administrator', inputs }))
      const step = expectSuccess(await production.run('apply'))
      expect(readStatuses(step)).toEqual({ '10-vpc': 'unchanged', '20-eks': 'applied', '40-runners': 'applied' })
    })

    testNext('gets its runners once their connection to GitHub is confirmed', () => expectRunners(production))
    testNext('has no changes in a second plan but those of its settings', () => expectInPlacePlanned(production))
    testNext('shows a planned change of its network', () => expectNetworkPlanned(production))
    testNext('shows each change by hand', () => expectDriftFound(production))

    testNext('is protected from destruction', async () => {
      const step = await production.run('destroy', { inputs: { 'allow-destroy': 'true' } })
      expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([2, 'destroy-refused'])
      expect(step.raw).toContain('production is protected from deletion, so nothing was destroyed')
      expect((await production.readState('10-vpc')).has('module.vpc.aws_vpc.this')).toBe(true)
    })

    testNext(
      'is destroyed once the protection is lifted, as the error says, the other kind of cluster too',
      async () => {
        await production.liftProtection()
        await expectOtherKind(production)
        await expectDestroyed(production)
      },
    )
  })
})
