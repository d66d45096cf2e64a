/**
 * The action helm-deploy, spawned like a runner does, with the real Helm on the cluster of the stack. How releases fail and are
 * rolled back is in `helm-deploy-workflow.test.ts`.
 */

import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { createGitHubControl } from '../../stack/parts/github/client.ts'
import { listChildren } from '../setup/workplace.ts'
import { useReleases } from './helm-releases.ts'
import { useCluster } from './kubernetes-client.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { useClusterStack } from '../setup/stacks.ts'

const stack = await useCluster()
const { env, facts } = await useClusterStack()
const place = useReleases(stack, env)

const createRelease = (name: string, set: object = {}, more: Readonly<Record<string, string>> = {}) => ({
  release: name,
  set: JSON.stringify(set),
  ...more,
})

async function readSettings(name: string): Promise<Readonly<Record<string, unknown>>> {
  const { data = {} } = JSON.parse(await stack.kubectl(['get', 'configmap', name, '-n', name, '-o', 'json'])) as {
    data?: Record<string, string>
  }
  return Object.fromEntries(Object.entries(data).map(([key, text]) => [key, JSON.parse(text) as unknown]))
}

async function readImage(name: string): Promise<string> {
  return stack.kubectl([
    ...['get', 'deployment', name, '-n', name, '-o', 'jsonpath={.spec.template.spec.containers[0].image}'],
  ])
}

async function listStatuses(name: string): Promise<readonly string[]> {
  const { stdout } = await stack.helm(4, ['history', name, '-n', name, '-o', 'json'])
  return (JSON.parse(stdout) as readonly { readonly status: string }[]).map(({ status }) => status)
}

describe.skipIf(stack.isMissing).concurrent('helm-deploy', () => {
  test('merges values, each with its type and exactly as written', async () => {
    place.write('values/own,file.yaml', 'settings: { kept: file, number: 1e6, zeros: 00123, yes: yes, text: "1e6" }\n')
    const exact = 'a,b={c}\n"d"\\e $(f) `g`'
    expectSuccess(
      await place.run({
        ...createRelease('layers', { settings: { inline: exact, list: ['x', 3, null, true], layer: 'set' } }),
        environment: 'staging',
        values: 'values/own,file.yaml',
      }),
    )
    expect(await readSettings('layers')).toEqual({
      layer: 'set',
      kept: 'file',
      number: 1_000_000,
      // Helm itself reads the file as YAML 1.1, with octal numbers.
      zeros: 83,
      true: true,
      text: '1e6',
      inline: exact,
      list: ['x', 3, null, true],
    })
  })

  test.each(['00123', '3806521e06'])('deploys the image with the literal tag %s', async (tag) => {
    const name = `tag-${tag}`
    expectSuccess(await place.run(createRelease(name, {}, { image: `registry.example/shop/app:${tag}` })))
    expect(await readImage(name)).toBe(`registry.example/shop/app:${tag}`)
  })

  test('deploys an image by digest, and reports a chart without a value for it', async () => {
    const image = `registry.example/shop/app@sha256:${'ab'.repeat(32)}`
    expectSuccess(await place.run(createRelease('digest', {}, { image })))
    expect(await readImage('digest')).toBe(image)
    place.write('plain/Chart.yaml', 'apiVersion: v2\nname: plain\nversion: 1.0.0\n')
    place.write('plain/values.yaml', 'image: { repository: x, tag: y }\n')
    const refused = await place.run(createRelease('digest-plain', {}, { image, chart: 'plain' }))
    expect(refused.outputs['failure-reason']).toBe('image-has-no-place')
    expect(refused.shown).toContain('image-keys')
  })

  test('without a rollback the failed revision stays', async () => {
    const step = await place.run(createRelease('stay', { behaviour: 'crash-loop' }, { 'rollback-on-failure': 'false' }))
    expect(step.outputs).toMatchObject({ 'failure-reason': 'crash-loop', status: 'failed' })
    expect(step.shown).toContain('not rolled back')
    const mended = expectSuccess(await place.run(createRelease('stay')))
    expect(mended.outputs).toMatchObject({ revision: '2', status: 'deployed' })
  })

  test('a field owned by another manager is reported with that manager', async () => {
    expectSuccess(await place.run(createRelease('conflict')))
    await stack.kubectl(['scale', 'deployment', 'conflict', '-n', 'conflict', '--replicas=2'])
    const step = await place.run(createRelease('conflict', { replicas: 3 }))
    expect(step.outputs['failure-reason'], step.shown).toBe('apply-conflict')
    expect(step.raw).toContain('deployment/conflict → .spec.replicas: managed by kubectl (scale)')
    expect(step.shown).toContain('--force-conflicts')
    const forced = expectSuccess(
      await place.run(createRelease('conflict', { replicas: 3 }, { 'extra-args': '--force-conflicts' })),
    )
    expect(forced.outputs.status).toBe('deployed')
  })

  test('an error before Helm starts changes nothing', async () => {
    await stack.kubectl(['create', 'namespace', 'foreign'])
    await stack.kubectl(['create', 'configmap', 'foreign', '-n', 'foreign'])
    const foreign = await place.run(createRelease('foreign'))
    expect(foreign.outputs).toMatchObject({ 'failure-reason': 'object-foreign', changed: 'false' })
    expect(foreign.shown).toContain('configmap/foreign already exists')
    const broken = await place.run(createRelease('broken', { host: 'x y' }))
    expect(broken.outputs['failure-reason'], broken.shown).toMatch(/^(object|chart)-invalid$/)
  })

  test('a release that another run started meanwhile is left to that run', async () => {
    expectSuccess(await place.run(createRelease('race')))
    const helm = String(stack.facts.helm)
    const other = `"${helm}" "$@" --set-string=behaviour=failing-readiness > other.log 2>&1 &`
    const pending = `"${String(stack.facts.kubectl)}" get secrets -n race -l status=pending-upgrade -o name`
    const wait = `until ${pending} | grep -q .; do sleep 0.1; done`
    const overtaken = ['#!/bin/sh', `if [ "$1" = upgrade ]`, `then ${other}`, wait, 'fi', `exec "${helm}" "$@"`]
    place.write('overtaken', overtaken.join('\n'))
    chmodSync(path.join(place.job.workspace, 'overtaken'), 0o755)
    const step = await place.run(createRelease('race', {}, { 'helm-path': './overtaken', timeout: '8s' }))
    expect(step.outputs, step.shown).toMatchObject({ 'failure-reason': 'release-pending', status: 'pending-upgrade' })
    expect(step.shown).toContain('left to the run that began it')
    expect(await listStatuses('race')).toEqual(['deployed', 'pending-upgrade'])
    // That run finishes on its own.
    await vi.waitUntil(async () => (await listStatuses('race'))[1] === 'failed', { timeout: 20_000, interval: 500 })
  })

  test.each([
    ['a later attempt of its run', { run_attempt: 2 }, false],
    ['another run, once GitHub says that it has ended', { run_id: 81_002, permissions: { actions: 'read' } }, true],
  ] as const)('a release that a killed run left pending is recovered at once by %s', async (_, spec, ended) => {
    const name = ended ? 'killed-ended' : 'killed-again'
    const control = createGitHubControl(String(facts.github?.url))
    const first = { repository: 'acme/shop', run_id: ended ? 81_001 : 81_000, run_attempt: 1 }
    const killed = await control.startJob(first)
    expectSuccess(await place.run(createRelease(name), { env: killed }))
    const running = place.start(createRelease(name, { behaviour: 'failing-readiness' }, { timeout: '60s' }), {
      env: killed,
    })
    await running.logged('1 old remains')
    for (const pid of [...listChildren(running), running.pid]) process.kill(pid, 'SIGKILL')
    await running.done
    expect(await listStatuses(name)).toEqual(['deployed', 'pending-upgrade'])
    if (ended) await control.endRun({ repository: 'acme/shop', run_id: first.run_id, conclusion: 'cancelled' })
    const job = await control.startJob({ ...first, ...spec })
    const recovered = expectSuccess(
      await place.run(createRelease(name, {}, { 'github-token': job.GITHUB_TOKEN ?? '', deployment: 'false' }), {
        env: job,
      }),
    )
    expect(recovered.raw).toContain('it is now marked as failed')
    // The timeout of this deploy is 20 s, which was not waited for.
    expect(recovered.milliseconds).toBeLessThan(15_000)
    expect(await listStatuses(name)).toEqual(['superseded', 'failed', 'deployed'])
  })

  test('a cancelled deploy asks Helm to stop once, and leaves no pending release', async () => {
    expectSuccess(await place.run(createRelease('cancelled')))
    const running = place.start(createRelease('cancelled', { behaviour: 'failing-readiness' }, { timeout: '60s' }))
    await running.logged('1 old remains')
    running.signal('SIGINT')
    const step = await running.done
    expect(step.outputs['failure-reason'], step.shown).toBe('cancelled')
    expect(await listStatuses('cancelled')).toEqual(['deployed', 'failed'])
  })

  test('values and secrets are only in private files, which are removed after the job', async () => {
    const canary = 'canary-7d1f0b'
    const step = expectSuccess(await place.run(createRelease('private', { settings: { password: canary } })))
    const listFolders = (): string[] =>
      readdirSync(place.job.temporary).filter((name) => name.startsWith('eks-actions-chart-'))
    const written = (JSON.parse(step.state['files-to-remove'] ?? '[]') as string[])
      .filter((folder) => path.basename(folder).startsWith('eks-actions-chart-'))
      .map((folder) => path.join(folder, 'values.yaml'))
    expect(written.map((file) => statSync(file).mode & 0o777)).toEqual([0o600])
    expect(readFileSync(written[0]!, 'utf8')).toContain(canary)
    expect(step.raw + step.summary).not.toContain(canary)
    await place.job.run({ action: 'helm-deploy', kind: 'post', state: step.state, env })
    expect(listFolders().map((name) => path.join(place.job.temporary, name, 'values.yaml'))).not.toContain(written[0])
  })
})
