/** Removals that cannot be finished, or must not take everything along. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectSuccess } from '../setup/expect-success.ts'
import { openPullRequest, type TestPullRequest } from '../setup/pull-request.ts'
import { useClusterStack } from '../setup/stacks.ts'
import type { StepResult } from '../setup/step.ts'
import { createReleases, type Releases } from './helm-releases.ts'
import { useCluster } from './kubernetes-client.ts'

const stack = await useCluster()
const { env, facts } = await useClusterStack()
const finalizer = 'removal.example/hold'
let place: Releases
let pull: TestPullRequest

beforeAll(async () => {
  place = createReleases(stack, env)
  const { url = '' } = facts.github as Readonly<Record<string, string>>
  pull = await openPullRequest({ url, folder: place.job.temporary, permissions: { contents: 'read' } })
  const write = (chart: string, template: string): void => {
    place.write(`${chart}/Chart.yaml`, `apiVersion: v2\nname: ${chart}\nversion: 0.1.0\n`)
    place.write(`${chart}/templates/objects.yaml`, template)
  }
  write('own-namespace', 'apiVersion: v1\nkind: Namespace\nmetadata: { name: {{ .Release.Namespace }} }\n')
  const createSettings = (name: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: removal-team }\ndata: { by: chart }\n`
  write('settings', `${createSettings('team')}---\n${createSettings('preview')}`)
})
afterAll(() => {
  place[Symbol.dispose]()
})

/** An object of somebody else that cannot be deleted until it is released. */
async function holdNamespace(namespace: string): Promise<AsyncDisposable> {
  const held = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'held', finalizers: [finalizer] } }
  await stack.kubectl(['apply', '-n', namespace, '-f', '-'], JSON.stringify(held))
  const free = ['patch', 'configmap', 'held', '-n', namespace, '--type=merge', '-p']
  return {
    [Symbol.asyncDispose]: async () => {
      await stack.kubectl([...free, '{"metadata":{"finalizers":null}}'])
    },
  }
}

function readError({ commands, raw }: StepResult): string {
  const errors = commands.filter(({ name }) => name === 'error')
  expect(errors, raw).toHaveLength(1)
  return errors[0]?.data ?? ''
}

describe.skipIf(stack.isMissing).concurrent('a removal', () => {
  const runInPreview = (inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
    place.run(
      { release: 'app', preview: String(pull.number), 'github-token': pull.token, deployment: 'false', ...inputs },
      { env: pull.env },
    )

  test('names what keeps the namespace of its chart, with its finalizer', async () => {
    const release = { release: 'own', namespace: 'removal-own' }
    const adopt = { 'extra-args': '--take-ownership', chart: 'own-namespace' }
    expectSuccess(await place.run({ ...release, ...adopt }))
    await using held = new AsyncDisposableStack()
    held.use(await holdNamespace('removal-own'))
    const step = await place.run({ ...release, command: 'uninstall', chart: '', timeout: '6s' })
    expect(step.outputs['failure-reason'], step.shown).toBe('release-not-removed')
    expect(readError(step)).toContain(`configmap/held: finalizer ${finalizer}`)
    expect(step.shown).toContain('kubectl patch configmap held --namespace removal-own')
  })

  test('names what keeps the namespace of a preview, with its finalizer', async () => {
    const preview = { namespace: 'removal-held' }
    expectSuccess(await runInPreview(preview))
    const name = `removal-held-pr-${pull.number}`
    await using held = new AsyncDisposableStack()
    held.use(await holdNamespace(name))
    const step = await runInPreview({ ...preview, command: 'uninstall', timeout: '6s' })
    expect(step.outputs['failure-reason'], step.shown).toBe('preview-not-removed')
    expect(readError(step)).toContain(`the namespace ${name} is still being deleted`)
    expect(readError(step)).toContain(`configmap/held: finalizer ${finalizer}`)
  })

  test('of a preview keeps what the preview did not create, and reports it', async () => {
    await stack.kubectl(['create', 'namespace', 'removal-team'])
    await stack.kubectl(['create', 'configmap', 'team', '-n', 'removal-team', '--from-literal=by=team'])
    const preview = { namespace: 'removal-foreign', chart: 'settings' }
    expectSuccess(await runInPreview({ ...preview, 'extra-args': '--take-ownership --force-conflicts' }))
    const step = expectSuccess(await runInPreview({ ...preview, command: 'uninstall' }))
    expect(step.shown).toContain('kept: configmap/team in removal-team, not created by the preview')
    const left = await stack.kubectl(['get', 'configmap', '-n', 'removal-team', '-o', 'name'])
    expect(left.split('\n')).toContain('configmap/team')
    expect(left.split('\n')).not.toContain('configmap/preview')
  })
})
