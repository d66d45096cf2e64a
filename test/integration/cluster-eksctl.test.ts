/**
 * The action cluster with eksctl: one cluster from its creation to its deletion, with the real eksctl where there is one. Real are the
 * stacks, the API of EKS as far as MiniStack has it, and the API server that eksctl asks for nodes and versions. The stand-in for eksctl
 * creates the same stacks with fewer resources in them.
 */

import { DescribeClusterCommand, EKSClient, UpdateClusterConfigCommand } from '@aws-sdk/client-eks'
import { afterAll, describe, expect, test } from 'vitest'
import { createClientOptions } from '../setup/account.ts'
import { useEksctl } from '../setup/eksctl.ts'
import { useClusterStack } from '../setup/stacks.ts'
import { createEksctlJob, expectDone, listChanges } from './eksctl-job.ts'

const stack = await useClusterStack()
const { env } = stack
const eksctl = await useEksctl(stack)
const job = createEksctlJob(env, eksctl)
const { run, writeConfig } = job
const eks = new EKSClient(createClientOptions(env))
afterAll(() => {
  job[Symbol.dispose]()
  eks.destroy()
  eksctl[Symbol.dispose]()
})

const unique = Date.now().toString(36)

describe.skipIf(eksctl.kind === 'none')('the life of a cluster', () => {
  const name = `life-${unique}`
  const entry = 'arn:aws:iam::111122223333:role/dev'
  const addons = 'addons: [{ name: vpc-cni }, { name: kube-proxy, version: latest }, { name: coredns }]\n'
  const access = `accessConfig:\n  authenticationMode: API\n  accessEntries: [{ principalARN: "${entry}", kubernetesGroups: [dev] }]\n`

  test('begins with a file that is checked before anything starts', async () => {
    writeConfig({ name, more: 'managedNodeGroup: []\n' })
    const step = await run({ command: 'plan' })
    expect(step.error).toMatchObject({ code: 'config-file-invalid', location: { file: 'cluster.yaml', line: 8 } })
    expect(step.error?.details.join()).toContain('unknown key managedNodeGroup. Did you mean managedNodeGroups?')
    writeConfig({ name })
    const elsewhere = await run({ command: 'plan', 'aws-region': 'us-east-1' })
    expect(elsewhere.error?.message).toContain('aws-region is us-east-1, but cluster.yaml says eu-central-1')
  })

  test('is created as it was planned, with what happens in its stacks', async () => {
    writeConfig({ name, more: addons + access })
    const plan = expectDone(await run({ command: 'plan' }))
    expect(plan.outputs).toMatchObject({ changes: true, 'to-add': 6, 'to-destroy': 0 })
    const applied = expectDone(await run({ command: 'apply', 'plan-digest': String(plan.outputs['plan-digest']) }))
    expect(applied.outputs).toMatchObject({ 'cluster-name': name, 'cluster-version': '1.33' })
    expect(applied.outputs['kubeconfig-path']).toBeTruthy()
    expect(applied.log).toContain(`eksctl-${name}-cluster ControlPlane (AWS::EKS::Cluster): CREATE_COMPLETE`)
    expect(applied.log).toContain(
      `eksctl-${name}-nodegroup-blue ManagedNodeGroup (AWS::EKS::Nodegroup): CREATE_COMPLETE`,
    )
    const again = expectDone(await run({ command: 'plan' }))
    expect(again.outputs, again.shown).toMatchObject({ changes: false })
    const status = expectDone(await run({ command: 'status' }))
    expect(status.log).toContain('node group blue: ACTIVE · Kubernetes 1.33')
  })

  test('is upgraded by two minors in two runs: control plane, then add-ons, then nodes', async () => {
    writeConfig({ name, version: '1.35', more: addons + access })
    for (const version of ['1.34', '1.35']) {
      const plan = expectDone(await run({ command: 'plan' }))
      expect(listChanges(plan), plan.shown).toEqual([
        ...['update cluster/version', 'update addon/kube-proxy', 'update nodegroup/blue/version'],
      ])
      expect(plan.log.includes('this run leads to 1.34')).toBe(version === '1.34')
      const applied = expectDone(await run({ command: 'apply' }))
      expect(applied.outputs['cluster-version']).toBe(version)
    }
    const after = expectDone(await run({ command: 'plan' }))
    expect(after.outputs, after.shown).toMatchObject({ changes: false })
  })

  test('gets a new node group before the old one goes, which must be allowed', async () => {
    writeConfig({ name, version: '1.35', groups: ['green'], more: addons + access })
    const plan = expectDone(await run({ command: 'plan' }))
    expect(listChanges(plan)).toEqual(['create nodegroup/green', 'delete nodegroup/blue'])
    const refused = await run({ command: 'apply' })
    expect(refused.error?.code).toBe('destroy-refused')
    const stale = await run({ command: 'apply', 'allow-destroy': 'true', 'plan-digest': '0'.repeat(64) })
    expect(stale.error?.code).toBe('plan-stale')
    const applied = expectDone(
      await run({
        command: 'apply',
        'allow-destroy': 'nodegroup/blue',
        'plan-digest': String(plan.outputs['plan-digest']),
      }),
    )
    const [created, deleted] = [
      'green ManagedNodeGroup (AWS::EKS::Nodegroup): CREATE_COMPLETE',
      'delete nodegroup/blue',
    ]
    expect(applied.log.indexOf(created), applied.log).toBeGreaterThan(-1)
    expect(applied.log.indexOf(deleted), applied.log).toBeGreaterThan(applied.log.indexOf(created))
  })

  test('is changed in place where eksctl can, and every other difference is named', async () => {
    const more = `${addons}accessConfig: { authenticationMode: API }\nvpc: { id: vpc-other, publicAccessCIDRs: ["203.0.113.0/24"] }\ncloudWatch: { clusterLogging: { enableTypes: [audit] } }\n`
    writeConfig({ name, version: '1.35', groups: [], more })
    job.write(
      'cluster.yaml',
      `apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: { name: ${name}, region: eu-central-1, version: "1.35" }\n${more}managedNodeGroups: [{ name: green, instanceType: m5.xlarge, volumeSize: 100, minSize: 2, maxSize: 4, labels: { tier: a } }]\n`,
    )
    const plan = expectDone(await run({ command: 'plan' }))
    expect(listChanges(plan)).toEqual([
      ...['update cluster/endpoints', 'update cluster/logging', 'update nodegroup/green/labels'],
      ...['update nodegroup/green/size', `delete access-entry/${entry}`],
    ])
    for (const named of ['vpc.id: ', 'instanceTypes: m5.large → m5.xlarge', 'volumeSize: 80 → 100'])
      expect(plan.log).toContain(named)
    const drift = await run({ command: 'drift', 'fail-on-drift': 'true' })
    expect(drift.error?.code).toBe('drift-found')
    expect(drift.error?.details.join()).toContain('instanceTypes: m5.large → m5.xlarge')
    expectDone(await run({ command: 'apply', 'allow-destroy': 'true' }))
    const { cluster } = await eks.send(new DescribeClusterCommand({ name }))
    expect(cluster?.resourcesVpcConfig?.publicAccessCidrs).toEqual(['203.0.113.0/24'])
    expect(cluster?.logging?.clusterLogging?.find(({ enabled }) => enabled)?.types).toEqual(['audit'])
    const after = expectDone(await run({ command: 'plan' }))
    expect(after.outputs, after.shown).toMatchObject({ changes: false })
  })

  // The stand-in knows neither roles for pods nor OIDC providers.
  test.runIf(eksctl.kind === 'real')(
    'gives pods roles, and takes those away that the file no longer names',
    async () => {
      const policies = '["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"]'
      const write = (more: string): void => {
        const network = 'vpc: { publicAccessCIDRs: ["203.0.113.0/24"] }\n'
        job.write(
          'cluster.yaml',
          `apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: { name: ${name}, region: eu-central-1, version: "1.35" }\n${network}zonalShiftConfig: { enabled: true }\n${more}managedNodeGroups: [{ name: green, minSize: 2, maxSize: 4, labels: { tier: a }, updateConfig: { maxUnavailable: 2 } }]\n`,
        )
      }
      const account = `{ metadata: { name: ${name} }, attachPolicyARNs: ${policies} }`
      const identity = `{ namespace: app, serviceAccountName: web, permissionPolicyARNs: ${policies} }`
      write(
        `addons: [{ name: eks-pod-identity-agent }]\niam: { withOIDC: true, serviceAccounts: [${account}], podIdentityAssociations: [${identity}] }\n`,
      )
      const plan = expectDone(await run({ command: 'plan' }))
      expect(listChanges(plan), plan.shown).toEqual([
        ...['update cluster/oidc-provider', 'update cluster/zonal-shift', 'create addon/eks-pod-identity-agent'],
        ...['update nodegroup/green/update-config', 'create pod-identity/app/web'],
        `create service-account/default/${name}`,
      ])
      expectDone(await run({ command: 'apply' }))
      const done = expectDone(await run({ command: 'plan' }))
      expect(done.outputs, done.shown).toMatchObject({ changes: false })
      write('iam: { withOIDC: true }\n')
      const removal = expectDone(await run({ command: 'plan' }))
      expect(listChanges(removal), removal.shown).toEqual([
        ...['delete pod-identity/app/web', `delete service-account/default/${name}`],
      ])
      expect(removal.log).toContain("nothing shows to be eksctl's, are left alone: eks-pod-identity-agent")
      expectDone(await run({ command: 'apply', 'allow-destroy': 'true' }))
      const after = expectDone(await run({ command: 'plan' }))
      expect(after.outputs, after.shown).toMatchObject({ changes: false })
    },
  )

  test('shows what somebody changed by hand', async () => {
    const resourcesVpcConfig = { publicAccessCidrs: ['0.0.0.0/0'] }
    await eks.send(new UpdateClusterConfigCommand({ name, resourcesVpcConfig }))
    const drift = await run({ command: 'drift', 'fail-on-drift': 'true' })
    expect(drift.error?.details.join()).toContain('public CIDRs: 0.0.0.0/0 → 203.0.113.0/24')
  })

  test('ends with all of its stacks', async () => {
    const deleted = expectDone(await run({ command: 'delete', 'allow-destroy': 'true' }))
    expect(deleted.outputs['to-destroy']).toBeGreaterThan(1)
    await expect(eks.send(new DescribeClusterCommand({ name }))).rejects.toThrow('No cluster found')
    const status = expectDone(await run({ command: 'status' }))
    expect(status.log).toContain(`cluster ${name}: does not exist`)
    const again = expectDone(await run({ command: 'delete', 'allow-destroy': 'true' }))
    expect(again.outputs).toMatchObject({ changes: false })
  })
})
