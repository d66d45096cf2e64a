import { describe, expect, test } from 'vitest'
import { createFakeCluster } from '../../../kubernetes/testing/fake-cluster.ts'
import type { HelmOutcome } from '../../../helm/testing/fake-helm.ts'
import { createFakeRun } from '../testing/fake-run.ts'
import { createManifest, putWorkload } from '../../../kubernetes/testing/fake-workload.ts'
import { createDeployed, deployFailing } from '../testing/failing-deploy.ts'
import { deploy } from './deploy.ts'

const manifest = createManifest()
const next = createManifest('app:2')

const settings = '{apiVersion: v1, kind: ConfigMap, metadata: {name: settings}}'
const settingsPath = '/api/v1/namespaces/shop/configmaps/settings'
const keepAnnotation = 'helm.sh/resource-policy'

describe('what existed before a deploy that fails', () => {
  const broken: HelmOutcome = { kind: 'failed', manifest: `${next}\n---\n${settings}` }

  test('is kept by the rollback, and may be deleted by Helm again afterwards', async () => {
    const cluster = await createDeployed()
    cluster.put(settingsPath, { metadata: { name: 'settings' } })
    const seen: (string | undefined)[] = []
    const { error } = await deployFailing({
      cluster,
      outcome: (command) => (command === 'upgrade' ? broken : { kind: 'succeeded', manifest }),
      onApplied: (command) => {
        if (command === 'upgrade') putWorkload(cluster, 'image-pull')
        else seen.push(cluster.find(settingsPath)?.metadata.annotations?.[keepAnnotation])
      },
    })
    expect(seen).toEqual(['keep'])
    expect(cluster.find(settingsPath)?.metadata.annotations).not.toHaveProperty(keepAnnotation)
    expect(error.details).toContain(
      'kept: configmap/settings, which was there before this deploy and may have been changed by it',
    )
    expect(error.outputs).toMatchObject({ changed: true })
  })

  test('is kept when a first install is removed', async () => {
    const cluster = createFakeCluster()
    cluster.put(settingsPath, { metadata: { name: 'settings' } })
    const stored: string[] = []
    const { error, commands } = await deployFailing({
      cluster,
      outcome: (command) => (command === 'upgrade' ? broken : { kind: 'succeeded' }),
      onApplied: () => {
        putWorkload(cluster, 'image-pull')
      },
      onUninstall: (manifest) => stored.push(manifest),
    })
    expect(commands.at(-1)).toMatch(/^uninstall shop /)
    const kept = stored
      .join('')
      .split('---')
      .filter((document) => document.includes(keepAnnotation))
    expect(kept).toEqual([expect.stringContaining('"settings"')])
    expect(error).toMatchObject({ notes: expect.arrayContaining(['the first install was removed']) as string[] })
    expect(error.outputs).toMatchObject({ changed: true })
  })

  test('is kept too if it cannot be read whether it existed', async () => {
    const cluster = await createDeployed()
    cluster.put(settingsPath, { metadata: { name: 'settings' } })
    cluster.refuse('GET /api/v1/namespaces/shop/configmaps', 403)
    const { error } = await deployFailing({
      cluster,
      outcome: (command) => (command === 'upgrade' ? broken : { kind: 'succeeded', manifest }),
      onApplied: (command) => {
        if (command === 'upgrade') putWorkload(cluster, 'image-pull')
      },
    })
    expect(cluster.changes).toContain(`PATCH ${settingsPath}`)
    expect(error.details).toContain('kept: configmap/settings, since it could not be read whether it was there before')
  })

  test('makes the deploy stay failed if it cannot be kept', async () => {
    const cluster = await createDeployed()
    cluster.put(settingsPath, { metadata: { name: 'settings' } })
    cluster.refuse(`PATCH ${settingsPath}`, 403)
    const { error, commands } = await deployFailing({
      cluster,
      outcome: () => broken,
      onApplied: () => {
        putWorkload(cluster, 'image-pull')
      },
    })
    expect(commands).toHaveLength(1)
    expect(error.notes.join()).toContain('revision 2 is left failed: it would delete configmap/settings')
    expect(error.details.join('\n')).toContain('helm uninstall shop --namespace shop')
  })
})

describe('tests of the chart', () => {
  const hook = {
    name: 'check',
    kind: 'Pod',
    manifest: '{apiVersion: v1, kind: Pod, metadata: {name: check}}',
    events: ['test'],
  }
  const inputs = { test: 'true' }

  test('run after the deploy, and are counted', async () => {
    using run = await createFakeRun({
      inputs,
      cluster: await createDeployed(),
      outcome: () => ({ kind: 'succeeded', manifest, hooks: [hook] }),
    })
    await deploy(run.command)
    expect(run.helmCommands.map((line) => line.split(' ')[0])).toEqual(['upgrade', 'test'])
    expect(run.readLog()).toContain('1 test passed')
  })

  test('roll the release back if one fails', async () => {
    const { error, commands } = await deployFailing({
      inputs,
      cluster: await createDeployed(),
      outcome: (command) =>
        command === 'test'
          ? { kind: 'refused', stderr: 'Error: 1 error occurred:\n\t* pod check failed' }
          : { kind: 'succeeded', manifest, hooks: [hook] },
    })
    expect(error).toMatchObject({
      code: 'test-failed',
      message: 'release shop in shop is deployed, but failed its tests',
    })
    expect(error.details.join('\n')).toContain('pod check failed')
    expect(commands.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      expect.stringMatching(/^upgrade shop /),
      'test shop --namespace=shop',
      'rollback shop 1',
    ])
  })

  test('do not run without the input', async () => {
    using run = await createFakeRun({ outcome: () => ({ kind: 'succeeded', manifest, hooks: [hook] }) })
    await deploy(run.command)
    expect(run.helmCommands).toHaveLength(1)
  })
})

test('a rollback uses what the deploy was allowed to use', async () => {
  const cluster = await createDeployed()
  const { commands } = await deployFailing({
    cluster,
    inputs: { 'extra-args': '--force-conflicts --description "by hand" --history-max 5' },
    outcome: (command) =>
      command === 'upgrade' ? { kind: 'failed', manifest: next } : { kind: 'succeeded', manifest },
    onApplied: (command) => {
      if (command === 'upgrade') putWorkload(cluster, 'image-pull')
    },
  })
  expect(commands[1]).toMatch(/^rollback shop 1 .* --timeout=20s --force-conflicts --history-max 5$/)
})
