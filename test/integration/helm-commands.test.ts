/** History, status, rollback and uninstall of helm-deploy, with the real Helm 3 and 4 on the cluster of the stack. */

import { describe, expect, test } from 'vitest'
import { openPullRequest } from '../setup/pull-request.ts'
import type { StepResult } from '../setup/step.ts'
import { useReleases } from './helm-releases.ts'
import { useCluster } from './kubernetes-client.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { useClusterStack } from '../setup/stacks.ts'

const stack = await useCluster()
const { env, facts } = await useClusterStack()
const place = useReleases(stack, env)

type Inputs = Readonly<Record<string, string>>

describe.skipIf(stack.isMissing).concurrent('of a release', () => {
  const deploy = (release: string, set: object, helm: 3 | 4 = 4): Promise<StepResult> =>
    place.run({ release, set: JSON.stringify(set), 'rollback-on-failure': 'false' }, { helm })
  const runCommand = (command: string, release: string, more: Inputs = {}, helm: 3 | 4 = 4): Promise<StepResult> =>
    place.run({ command, release, chart: '', ...more }, { helm })

  test.each([3, 4] as const)(
    'history and status are reported, and a rollback restores the previous revision: Helm %i',
    async (helm) => {
      const name = `back${helm}`
      expectSuccess(await deploy(name, { replicas: 1 }, helm))
      expectSuccess(await deploy(name, { replicas: 2 }, helm))
      expect((await deploy(name, { behaviour: 'crash-loop' }, helm)).exitCode).toBe(1)

      const history = expectSuccess(await runCommand('history', name, {}, helm))
      expect(history.outputs).toMatchObject({
        revision: '3',
        'previous-revision': '2',
        status: 'failed',
        changed: 'false',
      })
      expect(JSON.parse(history.outputs.history ?? '')).toMatchObject([
        { revision: 3, status: 'failed', chart: 'shop', 'chart-version': '0.1.0' },
        { revision: 2, status: 'deployed', deployed: expect.stringMatching(/^\d{4}-.*Z$/) as string },
        { revision: 1, status: 'superseded' },
      ])
      expect(history.shown).toMatch(/^revision +status +deployed +chart +app +description$/m)
      expect(history.shown).toMatch(/^2 +deployed +\d{4}-\d\d-\d\d \d\d:\d\d UTC +shop 0\.1\.0/m)
      expect(history.summary).toMatch(/^\| 2 \| deployed \|/m)

      const failed = expectSuccess(await runCommand('status', name, {}, helm))
      expect(failed.outputs).toMatchObject({ revision: '3', status: 'failed' })
      expect(failed.shown).toMatch(
        new RegExp(`^deployment/${name} .* crash-loop: pod ${name}-\\S+ → container app  exit code 1`, 'm'),
      )

      const back = expectSuccess(await runCommand('rollback', name, {}, helm))
      expect(back.outputs).toMatchObject({
        revision: '4',
        'previous-revision': '2',
        status: 'deployed',
        changed: 'true',
      })
      expect(back.shown).toContain('rollback to revision 2 (shop 0.1.0)')
      expect(back.shown).toContain(`${name}: rolled back to revision 2, now revision 4 · `)
      const ready = expectSuccess(await runCommand('status', name, {}, helm))
      expect(ready.shown).toMatch(new RegExp(`^deployment/${name} +ready, 2 of 2 available$`, 'm'))

      expectSuccess(await runCommand('rollback', name, { revision: '1' }, helm))
      expect((await runCommand('status', name, {}, helm)).shown).toMatch(/ready, 1 of 1 available$/m)
      expectSuccess(await runCommand('uninstall', name, {}, helm))
      expect((await runCommand('history', name, {}, helm)).outputs['failure-reason']).toBe('release-not-found')
      expect((await stack.kubectl(['get', 'namespace', name, '-o', 'name'])).trim()).toBe(`namespace/${name}`)
    },
  )

  test('a rollback that does not become ready fails with its cause, and is shown on GitHub', async () => {
    const { url = '' } = facts.github as Readonly<Record<string, string>>
    const pull = await openPullRequest({ url, folder: place.job.temporary, permissions: { deployments: 'write' } })
    expect((await deploy('broken', { behaviour: 'image-pull-error' })).exitCode).toBe(1)
    expectSuccess(await deploy('broken', {}))
    const step = await place.run(
      // Nothing ends a rollback before its timeout.
      { command: 'rollback', release: 'broken', revision: '1', chart: '', 'github-token': pull.token, timeout: '8s' },
      { env: pull.env },
    )
    expect(step.exitCode).toBe(1)
    expect(step.outputs).toMatchObject({ 'failure-reason': 'image-pull', revision: '3', 'previous-revision': '2' })
    expect(step.raw).toMatch(/release broken in broken did not become ready: an image cannot be pulled/)
    expect(step.shown).toMatch(/failure-reason: image-pull · rollback to revision 1 · failed after/)
    const { repositories } = await pull.control.state()
    const found = repositories.find(({ name }) => `acme/${name}` === pull.env.GITHUB_REPOSITORY)?.deployments
    expect(found).toMatchObject([{ environment: 'broken', statuses: [{}, { state: 'failure' }] }])
    expect(found?.[0]?.statuses[1]?.description).toContain('image-pull: release broken')
  })

  test('that does not exist, the existing ones are named', async () => {
    expectSuccess(await deploy('there', {}))
    const commands = ['history', 'status', 'rollback']
    for (const step of await Promise.all(
      commands.map((command) => runCommand(command, 'missing', { namespace: 'there' })),
    )) {
      expect(step.outputs['failure-reason']).toBe('release-not-found')
      expect(step.raw).toContain('there is no release missing in namespace there')
      expect(step.raw).toContain('namespace there has there')
    }
  })

  test('that does not exist, uninstall succeeds without doing anything', async () => {
    const step = expectSuccess(await runCommand('uninstall', 'never'))
    expect(step.outputs).toMatchObject({ changed: 'false', status: 'uninstalled' })
    expect(step.shown).toContain('never is not installed in never of local-stack: nothing to uninstall')
  })
})

test.each<[Inputs, string]>([
  [{ command: 'history' }, 'release: is required'],
  [{ command: 'sweep', release: 'shop' }, 'release: cannot be set for command: sweep'],
  [{ command: 'sweep', preview: '3' }, 'preview: cannot be set for command: sweep'],
  [{ command: 'uninstall', release: 'shop', 'allow-delete': 'true' }, 'allow-delete: applies only to command: sweep'],
])('%j is refused before any change', async (inputs, message) => {
  const step = await place.run({ chart: '', ...inputs })
  expect(step.outputs['failure-reason']).toBe('invalid-input')
  expect(step.raw).toContain(message)
})
