/** The action helm-deploy, as a runner spawns it, with the real Helm 3 and 4 on the cluster of the stack. */

import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { childrenOf } from '../setup/workplace.ts'
import { createReleases, type Releases, succeeded } from './helm-deploy-work.ts'
import { useCluster } from './kubernetes-client.ts'

const stack = useCluster()
const { env } = inject('stack')
let place: Releases

beforeAll(() => {
  place = createReleases(stack, env)
})
afterAll(() => {
  place[Symbol.dispose]()
})

const release = (name: string, set: object = {}, more: Readonly<Record<string, string>> = {}) => ({
  release: name,
  set: JSON.stringify(set),
  ...more,
})

async function settings(name: string): Promise<Readonly<Record<string, unknown>>> {
  const { data = {} } = JSON.parse(await stack.kubectl(['get', 'configmap', name, '-n', name, '-o', 'json'])) as {
    data?: Record<string, string>
  }
  return Object.fromEntries(Object.entries(data).map(([key, text]) => [key, JSON.parse(text) as unknown]))
}

async function imageOf(name: string): Promise<string> {
  return stack.kubectl([
    ...['get', 'deployment', name, '-n', name, '-o', 'jsonpath={.spec.template.spec.containers[0].image}'],
  ])
}

async function statuses(name: string): Promise<readonly string[]> {
  const { stdout } = await stack.helm(4, ['history', name, '-n', name, '-o', 'json'])
  return (JSON.parse(stdout) as readonly { readonly status: string }[]).map(({ status }) => status)
}

/** From the start of the deploy until its failure was seen. */
function secondsUntil(reason: string, log: string): number {
  const [, value, unit] =
    new RegExp(`failure-reason: ${reason} · (?:detected|failed) after ([\\d.]+)(ms|s)`).exec(log) ?? []
  return Number(value) / (unit === 'ms' ? 1000 : 1)
}

describe.skipIf(stack.isMissing).concurrent('helm-deploy', () => {
  test.each([3, 4] as const)('installs, upgrades and tells what changed: Helm %i', async (helm) => {
    const name = `life${helm}`
    const host = `${name}.example.com`
    const first = succeeded(await place.run(release(name, { host, migration: 'healthy' }), { helm }))
    expect(first.outputs).toMatchObject({
      release: name,
      namespace: name,
      revision: '1',
      status: 'deployed',
      changed: 'true',
      url: `https://${host}`,
      'failure-reason': '',
    })
    expect(first.shown).toContain('first install')
    expect(first.shown).toMatch(/deployment\/life\d +1 of 1 available/)
    const same = succeeded(await place.run(release(name, { host, migration: 'healthy' }), { helm }))
    expect(same.outputs).toMatchObject({ revision: '2', 'previous-revision': '1', changed: 'false' })
    expect(same.shown).toContain('no changes')
    const other = succeeded(await place.run(release(name, { replicas: 2 }), { helm }))
    expect(other.outputs).toMatchObject({ revision: '3', 'previous-revision': '2', changed: 'true' })
    expect(other.summary).toContain(`### ${name}: revision 3 deployed`)
    expect(other.summary).toContain(`| \`deployment/${name}\` | 2 of 2 available |`)
  })

  test('lays values over each other, each with its type, and exactly as written', async () => {
    place.write('values/own,file.yaml', 'settings: { kept: file, number: 1e6, zeros: 00123, yes: yes, text: "1e6" }\n')
    const exact = 'a,b={c}\n"d"\\e $(f) `g`'
    succeeded(
      await place.run({
        ...release('layers', { settings: { inline: exact, list: ['x', 3, null, true], layer: 'set' } }),
        environment: 'staging',
        values: 'values/own,file.yaml',
      }),
    )
    expect(await settings('layers')).toEqual({
      layer: 'set',
      kept: 'file',
      number: 1_000_000,
      // Helm's own reading of the file: octal, and YAML 1.1.
      zeros: 83,
      true: true,
      text: '1e6',
      inline: exact,
      list: ['x', 3, null, true],
    })
  })

  test.each(['00123', '3806521e06'])('deploys the image with the tag %s as it is', async (tag) => {
    const name = `tag-${tag}`
    succeeded(await place.run(release(name, {}, { image: `registry.example/shop/app:${tag}` })))
    expect(await imageOf(name)).toBe(`registry.example/shop/app:${tag}`)
  })

  test('deploys an image by its digest, and says when the chart has no place for it', async () => {
    const image = `registry.example/shop/app@sha256:${'ab'.repeat(32)}`
    succeeded(await place.run(release('digest', {}, { image })))
    expect(await imageOf('digest')).toBe(image)
    place.write('plain/Chart.yaml', 'apiVersion: v2\nname: plain\nversion: 1.0.0\n')
    place.write('plain/values.yaml', 'image: { repository: x, tag: y }\n')
    const refused = await place.run(release('digest-plain', {}, { image, chart: 'plain' }))
    expect(refused.outputs['failure-reason']).toBe('image-has-no-place')
    expect(refused.shown).toContain('image-keys')
  })

  const kinds = [
    ['image-pull', { behaviour: 'image-pull-error' }, /pod bad-.* → container app: registry\.example\/shop\/app:1\.0/],
    ['crash-loop', { behaviour: 'crash-loop' }, /exit code 1/],
    ['container-config', { behaviour: 'config-error' }, /secret "app-credentials" not found/],
    ['job-failed', { migration: 'failing-job' }, /container migrate[^]*exit code 1.*BackoffLimitExceeded/],
    ['unschedulable', { node: 'none' }, /nodes are available/],
    ['claim-pending', { claim: 'none' }, /storageclass.* "none" not found/i],
  ] as const
  test.each(kinds)('%s: fails fast with the one reason, and goes back', async (reason, set, words) => {
    const name = `bad-${reason}`
    succeeded(await place.run(release(name)))
    const step = await place.run(release(name, set, { timeout: '60s' }))
    expect(step.exitCode).toBe(1)
    expect(step.outputs, step.shown).toMatchObject({
      'failure-reason': reason,
      revision: '3',
      'previous-revision': '1',
      status: 'deployed',
    })
    const errors = step.commands.filter(({ name: command }) => command === 'error')
    expect(errors).toHaveLength(1)
    expect(errors[0]?.data).toMatch(words)
    expect(secondsUntil(reason, step.shown), step.shown).toBeLessThan(15)
    expect(step.shown).toContain('rolled back to revision 1 (healthy)')
    expect(step.summary).toMatch(/^### ❌ helm-deploy: release bad-/)
    expect(step.milliseconds).toBeLessThan(25_000)
  })

  test.each([3, 4] as const)('a crash is told with what the pods said before it went back: Helm %i', async (helm) => {
    const name = `crash${helm}`
    succeeded(await place.run(release(name), { helm }))
    const step = await place.run(release(name, { behaviour: 'crash-loop' }), { helm })
    expect(step.outputs['failure-reason']).toBe('crash-loop')
    expect(step.shown).toContain('fatal: database connection refused')
    expect(step.summary).toContain('before its last restart')
    expect(await statuses(name)).toEqual(['superseded', 'failed', 'deployed'])
  })

  test('a probe that fails for as long as is waited is the reason', async () => {
    const step = await place.run(release('probe', { behaviour: 'failing-readiness' }, { timeout: '6s' }))
    expect(step.outputs['failure-reason'], step.shown).toBe('probe-failing')
    expect(step.shown).toContain('the first install was removed')
    expect(await stack.kubectl(['get', 'deployments', '-n', 'probe'])).toBe('')
  })

  test('without a rollback the failed revision stays', async () => {
    const step = await place.run(release('stay', { behaviour: 'crash-loop' }, { 'rollback-on-failure': 'false' }))
    expect(step.outputs).toMatchObject({ 'failure-reason': 'crash-loop', status: 'failed' })
    expect(step.shown).toContain('not rolled back')
    const mended = succeeded(await place.run(release('stay')))
    expect(mended.outputs).toMatchObject({ revision: '2', status: 'deployed' })
  })

  test('a quota that is exceeded is named', async () => {
    await stack.kubectl(['create', 'namespace', 'quota'])
    await stack.kubectl(['create', 'quota', 'small', '-n', 'quota', '--hard=requests.memory=20Mi'])
    succeeded(await place.run(release('quota')))
    const step = await place.run(release('quota', { replicas: 3, behaviour: 'slow' }, { timeout: '60s' }))
    expect(step.outputs['failure-reason'], step.shown).toBe('quota-exceeded')
    expect(step.raw).toMatch(/exceeded quota: small/)
  })

  test('a field that somebody else manages is named with its manager', async () => {
    succeeded(await place.run(release('conflict')))
    await stack.kubectl(['scale', 'deployment', 'conflict', '-n', 'conflict', '--replicas=2'])
    const step = await place.run(release('conflict', { replicas: 3 }))
    expect(step.outputs['failure-reason'], step.shown).toBe('apply-conflict')
    expect(step.raw).toContain('deployment/conflict → .spec.replicas: managed by kubectl (scale)')
    expect(step.shown).toContain('--force-conflicts')
    const forced = succeeded(
      await place.run(release('conflict', { replicas: 3 }, { 'extra-args': '--force-conflicts' })),
    )
    expect(forced.outputs.status).toBe('deployed')
  })

  test('a webhook that refuses everything, by not being there, is named', async () => {
    await stack.kubectl(
      ['apply', '-f', '-'],
      JSON.stringify({
        apiVersion: 'admissionregistration.k8s.io/v1',
        kind: 'ValidatingWebhookConfiguration',
        metadata: { name: 'guard' },
        webhooks: [
          {
            name: 'guard.example.com',
            clientConfig: { url: 'https://127.0.0.1:9/guard' },
            rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['configmaps'] }],
            namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'guarded' } },
            sideEffects: 'None',
            admissionReviewVersions: ['v1'],
          },
        ],
      }),
    )
    const step = await place.run(release('guarded'))
    expect(step.outputs['failure-reason'], step.shown).toBe('webhook-unreachable')
    expect(step.shown).toContain('guard.example.com')
  })

  test('what Helm refuses before it begins changes nothing', async () => {
    await stack.kubectl(['create', 'namespace', 'foreign'])
    await stack.kubectl(['create', 'configmap', 'foreign', '-n', 'foreign'])
    const foreign = await place.run(release('foreign'))
    expect(foreign.outputs).toMatchObject({ 'failure-reason': 'object-foreign', changed: 'false' })
    expect(foreign.shown).toContain('configmap/foreign exists already')
    const broken = await place.run(release('broken', { host: 'x y' }))
    expect(broken.outputs['failure-reason'], broken.shown).toMatch(/^(object|chart)-invalid$/)
  })

  test('a release that a killed Helm left as pending is recovered when it is old enough', async () => {
    succeeded(await place.run(release('killed')))
    const running = place.start(release('killed', { behaviour: 'failing-readiness' }, { timeout: '60s' }))
    await running.logged('1 old to end')
    for (const pid of [...childrenOf(running), running.pid]) process.kill(pid, 'SIGKILL')
    await running.done
    expect(await statuses('killed')).toEqual(['deployed', 'pending-upgrade'])
    const named = await place.run(release('killed', {}, { 'recover-pending': 'fail' }))
    expect(named.outputs['failure-reason']).toBe('release-pending')
    expect(named.raw).toContain('pending-upgrade')
    const left = await place.run(release('killed', {}, { 'recover-pending': 'off' }))
    expect(left.outputs['failure-reason'], left.shown).toBe('release-pending')
    const recovered = succeeded(await place.run(release('killed', {}, { timeout: '8s' })))
    expect(recovered.raw).toContain('it is now marked as failed')
    expect(await statuses('killed')).toEqual(['superseded', 'failed', 'deployed'])
  })

  test('a cancelled deploy asks Helm to stop once, and leaves no pending release', async () => {
    succeeded(await place.run(release('cancelled')))
    const running = place.start(release('cancelled', { behaviour: 'failing-readiness' }, { timeout: '60s' }))
    await running.logged('1 old to end')
    running.signal('SIGINT')
    const step = await running.done
    expect(step.outputs['failure-reason'], step.shown).toBe('cancelled')
    expect(await statuses('cancelled')).toEqual(['deployed', 'failed'])
  })

  test('values and secrets are in private files only, which end with the job', async () => {
    const canary = 'canary-7d1f0b'
    const step = succeeded(await place.run(release('private', { settings: { password: canary } })))
    const folders = (): string[] =>
      readdirSync(place.job.temporary).filter((name) => name.startsWith('eks-actions-chart-'))
    const written = (JSON.parse(step.state['files-to-remove'] ?? '[]') as string[]).map((file) =>
      path.join(file, 'values.yaml'),
    )
    expect(written.map((file) => statSync(file).mode & 0o777)).toEqual([0o600])
    expect(readFileSync(written[0]!, 'utf8')).toContain(canary)
    expect(step.raw + step.summary).not.toContain(canary)
    await place.job.run({ action: 'helm-deploy', kind: 'post', state: step.state, env })
    expect(folders().map((name) => path.join(place.job.temporary, name, 'values.yaml'))).not.toContain(written[0])
  })
})
