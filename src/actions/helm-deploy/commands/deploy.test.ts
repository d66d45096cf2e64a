import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ActionError } from '../../../runner/errors/action-error.ts'
import { createFakeCluster } from '../../../kubernetes/testing/fake-cluster.ts'
import { type HelmOutcome, listStatuses, putRevision } from '../../../helm/testing/fake-helm.ts'
import { createFakeRun } from '../testing/fake-run.ts'
import { createManifest, putWorkload } from '../../../kubernetes/testing/fake-workload.ts'
import { createDeployed, deployFailing } from '../testing/failing-deploy.ts'
import { deploy } from './deploy.ts'

const manifest = createManifest()
const next = createManifest('app:2')

describe('a deploy that succeeds', () => {
  test('installs a release that does not exist yet', async () => {
    using run = await createFakeRun({
      outcome: () => ({ kind: 'succeeded', manifest }),
      onApplied: () => {
        putWorkload(run.cluster, 'ready')
      },
    })
    expect(await deploy(run.command)).toEqual({ revision: 1, status: 'deployed', changed: true })
    const [command = ''] = run.helmCommands
    expect(command).toMatch(/^upgrade shop \S+\/chart --install --namespace=shop --reset-values /)
    expect(command).toMatch(/--wait=watcher --wait-for-jobs --timeout=20s --values=\S+$/)
    expect(run.readLog()).toMatch(/^shop in shop · staging · chart 1\.0\.0 · first install · helm 4\.1\.4$/m)
    expect(run.readLog()).toMatch(/^shop: revision 1 deployed · \d ready · \S+$/m)
    expect(run.readSummary()).toContain('### shop: revision 1 deployed')
    expect(run.readSummary()).toContain('first install')
  })

  test.each([
    ['the same manifest', manifest, false, 'no changes'],
    ['another manifest', next, true, 'ready'],
  ])('upgrades a release to %s', async (_, rendered, changed, text) => {
    using run = await createFakeRun({
      cluster: await createDeployed(),
      outcome: () => ({ kind: 'succeeded', manifest: rendered }),
    })
    const outputs = { revision: 2, 'previous-revision': 1, status: 'deployed', changed }
    expect(await deploy(run.command)).toEqual(outputs)
    expect(run.readLog()).toContain(text)
    expect(listStatuses(run.cluster)).toEqual(['1 superseded', '2 deployed'])
  })

  test('passes all layers of values to Helm in one private file', async () => {
    using run = await createFakeRun({
      inputs: {
        environment: 'staging',
        values: 'a.yaml\nb.yaml',
        set: 'replicas=3\nhosts[1]=b.example',
        image: 'registry.example/app:1e6',
      },
      files: {
        'chart/values-staging.yaml': 'level: info\nreplicas: 1\n',
        'a.yaml': 'hosts: [a.example]\nreplicas: 2\n',
        'b.yaml': 'level: debug\n',
      },
    })
    await deploy(run.command)
    const [, file = ''] = /--values=(\S+)/.exec(run.helmCommands[0] ?? '') ?? []
    expect(readFileSync(file, 'utf8').trim()).toBe(
      '{"level": debug, "replicas": 3, "hosts": [a.example, "b.example"], "image": {"repository": "registry.example/app", "tag": "1e6", "digest": ""}}',
    )
    expect(run.readLog()).toContain('chart/values-staging.yaml · a.yaml · b.yaml · set · registry.example/app:1e6')
    expect(run.readLog()).toContain('No object of the release uses the image registry.example/app:1e6')
  })

  test('warns about a number of a values file that templates print with an exponent', async () => {
    const settings =
      '\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: s }\ndata: { id: "1.23456789012e+11" }\n'
    using run = await createFakeRun({
      inputs: { values: 'prod.yaml' },
      files: { 'prod.yaml': '# ours\naccount: 123456789012\nunused: 5000000\n' },
      outcome: () => ({ kind: 'succeeded', manifest: manifest + settings }),
    })
    await deploy(run.command)
    expect(run.readLog()).toContain(
      'prod.yaml:2: account is 123456789012, but arrives as 1.23456789012e+11 in configmap/s',
    )
    expect(run.readLog()).not.toContain('unused')
  })

  test('refuses a list entry beyond the end, before anything is changed', async () => {
    const { error, commands } = await deployFailing({ inputs: { set: 'hosts[2]=c.example' } })
    expect(error).toMatchObject({ code: 'values-invalid', message: expect.stringContaining('has 0 entries') as string })
    expect(commands).toEqual([])
  })

  test('reports the URL of the Ingress', async () => {
    const ingress = '\n---\nkind: Ingress\nmetadata: { name: shop }\nspec: { rules: [{ host: shop.example }] }\n'
    using run = await createFakeRun({ outcome: () => ({ kind: 'succeeded', manifest: manifest + ingress }) })
    expect(await deploy(run.command)).toMatchObject({ url: 'http://shop.example' })
  })

  test.each([
    [{}, true],
    [{ namespace: 'other' }, false],
  ])('creates the namespace only if it does not exist: %j', async (inputs, exists) => {
    using run = await createFakeRun({ inputs })
    await deploy(run.command)
    expect(run.helmCommands[0]?.includes('--create-namespace')).toBe(!exists)
  })

  test('refuses a missing namespace with create-namespace: false', async () => {
    const { error, commands } = await deployFailing({ inputs: { namespace: 'other', 'create-namespace': 'false' } })
    expect(error).toMatchObject({ code: 'invalid-input', message: 'the namespace other does not exist in staging' })
    expect(commands).toEqual([])
  })

  test('uses the options of Helm 3', async () => {
    using run = await createFakeRun({ major: 3, inputs: { 'extra-args': '--force-replace' } })
    await deploy(run.command)
    expect(run.helmCommands[0]).toMatch(/ --wait --wait-for-jobs .* --force$/)
  })
})

const webhook = 'Error: UPGRADE FAILED: admission webhook "guard.example.com" denied the request: no'

interface FailingCase {
  readonly outcomes: Readonly<Record<string, HelmOutcome>>
  readonly inputs?: Readonly<Record<string, string>>
  readonly isFirst?: true
  readonly code: string
  readonly note: string
  readonly revisions: readonly string[]
  readonly changed: boolean
}

describe('a deploy that fails', () => {
  const failed: HelmOutcome = { kind: 'failed', manifest: next }
  const succeeded: HelmOutcome = { kind: 'succeeded', manifest }

  test.concurrent.each<[string, FailingCase]>([
    [
      'is rolled back to the previous revision',
      {
        outcomes: { upgrade: failed, rollback: succeeded },
        code: 'image-pull',
        note: 'rolled back to revision 1 (healthy)',
        revisions: ['1 superseded', '2 failed', '3 deployed'],
        changed: true,
      },
    ],
    [
      'is removed if it was the first install',
      {
        outcomes: { upgrade: failed, uninstall: succeeded },
        isFirst: true,
        code: 'image-pull',
        note: 'the first install was removed',
        revisions: [],
        changed: false,
      },
    ],
    [
      'is left alone with rollback-on-failure: false',
      {
        outcomes: { upgrade: failed },
        inputs: { 'rollback-on-failure': 'false' },
        code: 'image-pull',
        note: 'not rolled back: rollback-on-failure is false',
        revisions: ['1 deployed', '2 failed'],
        changed: true,
      },
    ],
    [
      'before Helm starts changes nothing',
      {
        outcomes: { upgrade: { kind: 'refused', stderr: 'Error: UPGRADE FAILED: template: broken' } },
        code: 'chart-invalid',
        note: 'nothing was changed',
        revisions: ['1 deployed'],
        changed: false,
      },
    ],
    [
      'is rolled back if Helm was killed, which leaves its revision pending',
      {
        outcomes: { upgrade: { kind: 'killed', manifest: next }, rollback: succeeded },
        code: 'tool-killed',
        note: 'rolled back to revision 1 (healthy)',
        revisions: ['1 superseded', '2 failed', '3 deployed'],
        changed: true,
      },
    ],
    [
      'reports a rollback that fails too',
      {
        outcomes: { upgrade: failed, rollback: { kind: 'failed', stderr: webhook } },
        code: 'rollback-failed',
        note: 'rollback to revision 1 failed',
        revisions: ['1 deployed', '2 failed', '3 failed'],
        changed: true,
      },
    ],
    [
      'keeps its own cause if the rollback meets the same obstacle',
      {
        outcomes: { upgrade: { kind: 'failed', stderr: webhook }, rollback: { kind: 'failed', stderr: webhook } },
        code: 'admission-refused',
        note: 'rollback to revision 1 failed: the same rule is in the way',
        revisions: ['1 deployed', '2 failed', '3 failed'],
        changed: true,
      },
    ],
  ])('%s', async (_, { outcomes, inputs = {}, isFirst, code, note, revisions, changed }) => {
    const cluster = isFirst ? createFakeCluster() : await createDeployed()
    const { error } = await deployFailing({
      cluster,
      inputs,
      outcome: (command) => outcomes[command] ?? succeeded,
      onApplied: (command) => {
        if (command === 'upgrade' && outcomes.upgrade === failed) putWorkload(cluster, 'image-pull')
      },
    })
    expect(error).toMatchObject({ code, notes: expect.arrayContaining([note]) as string[], outputs: { changed } })
    expect(listStatuses(cluster)).toEqual(revisions)
  })

  test('reports the root cause with its evidence before it is rolled back', async () => {
    const cluster = await createDeployed()
    const { error, log, summary } = await deployFailing({
      cluster,
      outcome: (command) => (command === 'upgrade' ? failed : succeeded),
      onApplied: (command) => {
        if (command !== 'upgrade') return
        putWorkload(cluster, 'image-pull')
        cluster.put('/api/v1/namespaces/shop/events/e', {
          metadata: { name: 'e' },
          ...{ type: 'Warning', reason: 'Failed', message: 'pull of app:2 failed' },
          involvedObject: { kind: 'Pod', name: 'shop-2-x' },
        })
      },
    })
    expect(error.message).toBe('release shop in shop did not become ready: an image cannot be pulled')
    expect(error.details).toEqual(['deployment/shop → pod shop-2-x → container app: app:2', '  app:2: not found'])
    expect(log).toMatch(/an image cannot be pulled\n[^]*pull of app:2 failed[^]*shop: rolling back to revision 1\n/)
    expect(summary).toContain('pull of app:2 failed')
  })

  test('reports how to check a release that could not be rolled back', async () => {
    const { error } = await deployFailing({
      cluster: await createDeployed(),
      outcome: (command) =>
        command === 'upgrade' ? { kind: 'killed' } : { kind: 'failed', stderr: 'Error: no space left' },
    })
    expect(error).toMatchObject({
      code: 'rollback-failed',
      hint: expect.stringMatching(
        /^Check the release now; it will not recover on its own: helm history shop/,
      ) as string,
    })
    expect(error.details).toContain(
      'the rollback to revision 1 failed: shop was not deployed: the connection to the cluster was lost',
    )
  })

  test('is not rolled back if no revision ever succeeded', async () => {
    const cluster = createFakeCluster()
    await putRevision(cluster, { version: 1, info: { status: 'failed' } })
    const { error, commands } = await deployFailing({
      cluster,
      outcome: () => ({ kind: 'failed', stderr: webhook }),
    })
    expect(error.notes).toContain('not rolled back: there is no successful revision')
    expect(commands).toHaveLength(1)
  })

  test('is not rolled back if it was cancelled', async () => {
    const cancelling = new AbortController()
    const cluster = await createDeployed()
    const { error, commands } = await deployFailing({
      cluster,
      signal: cancelling.signal,
      outcome: () => ({ kind: 'killed' }),
      onApplied: () => {
        cancelling.abort(new ActionError('cancelled', 'the run was cancelled'))
      },
    })
    expect(error.code).toBe('cancelled')
    expect(commands).toHaveLength(1)
  })
})
