/** `releases`: several releases in one step, spawned like a runner does, with the real Helm on the cluster of the stack. */

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { TokenPermissions } from '../../stack/parts/github/model.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { listChildren } from '../setup/workplace.ts'
import { openPullRequest, type TestPullRequest } from '../setup/pull-request.ts'
import { useClusterStack } from '../setup/stacks.ts'
import type { StepResult } from '../setup/step.ts'
import { useReleases } from './helm-releases.ts'
import { useCluster } from './kubernetes-client.ts'

const stack = await useCluster()
const { env, facts } = await useClusterStack()
const place = useReleases(stack, env)

interface Entry {
  readonly release: string
  readonly [key: string]: unknown
}

const createInputs = (entries: readonly Entry[], more: Readonly<Record<string, string>> = {}) => ({
  chart: '',
  releases: stringify(entries.map((entry) => ({ chart: 'chart', ...entry }))),
  ...more,
})

/** What people read, errors included. */
const readAll = ({ shown, commands }: StepResult): string => [shown, ...commands.map(({ data }) => data)].join('\n')

type ReleaseOutputs = Readonly<Record<string, Readonly<Record<string, unknown>>>>

function readReleases({ outputs, shown }: StepResult): ReleaseOutputs {
  expect(outputs.releases, shown).toBeDefined()
  return JSON.parse(outputs.releases ?? '{}') as ReleaseOutputs
}

/** With a folder of its own: the payload of its event always has the same name. */
async function openPull(name: string, permissions?: TokenPermissions): Promise<TestPullRequest> {
  const folder = path.join(place.job.temporary, name)
  mkdirSync(folder)
  const more = permissions === undefined ? {} : { permissions }
  return await openPullRequest({ url: String(facts.github?.url), folder, ...more })
}

async function listStatuses(name: string, namespace = name): Promise<readonly string[]> {
  const { stdout, code } = await stack.helm(4, ['history', name, '-n', namespace, '-o', 'json'])
  return code === 0 ? (JSON.parse(stdout) as readonly { readonly status: string }[]).map(({ status }) => status) : []
}

describe.skipIf(stack.isMissing).concurrent('several releases', () => {
  test('are deployed in the order of their needs, again without changes, and undone in reverse', async () => {
    const entries = [
      { release: 'sev-shop', needs: ['sev-platform'], set: { host: 'sev.example.com' } },
      { release: 'sev-platform' },
      { release: 'sev-tools' },
    ]
    const first = expectSuccess(await place.run(createInputs(entries)))
    expect(readReleases(first)).toMatchObject({
      'sev-shop': {
        result: 'succeeded',
        revision: 1,
        changed: true,
        url: 'https://sev.example.com',
        namespace: 'sev-shop',
      },
      'sev-platform': { result: 'succeeded', revision: 1, status: 'deployed' },
      'sev-tools': { result: 'succeeded', 'failure-reason': '' },
    })
    expect(first.outputs).toMatchObject({ release: 'sev-tools', changed: 'true', 'failure-reason': '' })
    const order = ['sev-platform', 'sev-shop', 'sev-tools'].map((name) => first.raw.indexOf(`── ${name}\n`))
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    const lines = first.raw.split('\n')
    const start = lines.indexOf('── sev-platform')
    expect(lines.slice(start, lines.indexOf('── sev-shop')).join('\n')).not.toMatch(/sev-(shop|tools) in /)
    expect(first.summary).toContain('3 of 3 releases deployed')
    expect(first.summary).toMatch(/gantt[^`]*sev-shop :[^`]*sev-platform :[^`]*sev-tools :/)

    const again = expectSuccess(await place.run(createInputs(entries)))
    expect(Object.values(readReleases(again)).map(({ changed }) => changed)).toEqual([false, false, false])
    expect(again.outputs.changed).toBe('false')

    const status = expectSuccess(await place.run(createInputs(entries, { command: 'status' })))
    expect(readReleases(status)).toMatchObject({ 'sev-shop': { revision: 2, status: 'deployed' } })
    const history = expectSuccess(await place.run(createInputs(entries, { command: 'history' })))
    expect(readReleases(history)['sev-shop']).toMatchObject({ history: [{ revision: 2 }, { revision: 1 }] })

    const undone = expectSuccess(await place.run(createInputs(entries, { command: 'rollback' })))
    expect(readReleases(undone)).toMatchObject({ 'sev-shop': { revision: 3 }, 'sev-platform': { revision: 3 } })
    expect(undone.raw.indexOf('── sev-shop\n')).toBeLessThan(undone.raw.indexOf('── sev-platform\n'))

    const removed = expectSuccess(await place.run(createInputs(entries, { command: 'uninstall' })))
    expect(removed.outputs).toMatchObject({ changed: 'true', status: 'uninstalled' })
    expect(await Promise.all(entries.map(({ release }) => listStatuses(release)))).toEqual([[], [], []])
  })

  test('a failed one is rolled back with its cause and stops what needs it; all others go on', async () => {
    const base = { release: 'mid-base' }
    const api = { release: 'mid-api', needs: ['mid-base'] }
    expectSuccess(await place.run(createInputs([base, api])))
    const broken = { ...api, set: { behaviour: 'crash-loop' } }
    const first = { release: 'mid-first', set: { behaviour: 'image-pull-error' } }
    const web = { release: 'mid-web', needs: ['mid-api'] }
    const end = { release: 'mid-end', needs: ['mid-web'] }
    const other = { release: 'mid-other' }
    const step = await place.run(createInputs([base, broken, web, end, other, first]))
    expect(step.exitCode, step.shown).not.toBe(0)
    expect(readReleases(step)).toMatchObject({
      'mid-base': { result: 'succeeded', revision: 2, changed: false },
      'mid-api': { result: 'failed', 'failure-reason': 'crash-loop', status: 'deployed', revision: 3 },
      'mid-web': { result: 'skipped', reason: 'needs mid-api, which failed' },
      'mid-end': { result: 'skipped', reason: 'needs mid-web, which was skipped' },
      'mid-other': { result: 'succeeded', revision: 1 },
      'mid-first': { result: 'failed', 'failure-reason': 'image-pull' },
    })
    const text = readAll(step)
    expect(text).toMatch(/2 of 6 releases failed: mid-\w+, mid-\w+/)
    expect(text).toContain('mid-api: release mid-api in mid-api did not become ready')
    expect(text).toMatch(/crash-loop · detected after \S+ · rolled back to revision 1 \(healthy\)/)
    expect(text).toMatch(/image-pull · detected after \S+ · the first install was removed/)
    expect(text).toContain('mid-web skipped: needs mid-api, which failed')
    expect(step.summary).toContain('❌ mid-api:')
    expect(step.summary).toContain('❌ mid-first:')
    expect(await listStatuses('mid-api')).toEqual(['superseded', 'failed', 'deployed'])
    expect(await listStatuses('mid-web')).toEqual([])
    expect(await listStatuses('mid-first')).toEqual([])
  })

  test('a cancelled run undoes what it was deploying and starts nothing more', async () => {
    const [one, two] = [{ release: 'cut-one' }, { release: 'cut-two', needs: ['cut-one'] }]
    expectSuccess(await place.run(createInputs([one, two])))
    const hanging = { ...two, set: { behaviour: 'failing-readiness' } }
    const last = { release: 'cut-last', needs: ['cut-two'] }
    const running = place.start(createInputs([one, hanging, last], { timeout: '60s' }))
    await running.logged('1 old remains')
    running.signal('SIGINT')
    const step = await running.done
    expect(step.outputs['failure-reason'], step.shown).toBe('cancelled')
    expect(readReleases(step)).toMatchObject({
      'cut-one': { result: 'succeeded', changed: false },
      'cut-two': { result: 'failed', 'failure-reason': 'cancelled' },
      'cut-last': { result: 'skipped' },
    })
    expect(await listStatuses('cut-two')).toEqual(['deployed', 'failed'])
    expect(await listStatuses('cut-last')).toEqual([])
  })

  test('after a killed step, the post step waits for every Helm and reports each', async () => {
    const entries = [{ release: 'lost-one' }, { release: 'lost-two' }]
    expectSuccess(await place.run(createInputs(entries)))
    const hanging = entries.map((entry) => ({ ...entry, set: { behaviour: 'failing-readiness' } }))
    const running = place.start(createInputs(hanging, { timeout: '8s' }))
    await running.logged('1 old remains')
    await expect.poll(() => listChildren(running).length, { timeout: 20_000 }).toBe(2)
    process.kill(running.pid, 'SIGKILL')
    const { state } = await running.done
    const post = await place.start({}, { kind: 'post', state }).done
    for (const { release } of entries) expect(post.raw).toContain(`helm upgrade ${release}`)
    for (const { release } of entries) expect((await listStatuses(release)).at(-1)).toBe('failed')
  })

  test('have one comment for the diffs of all of them', async () => {
    const pull = await openPull('diffs')
    const runDiff = async (entries: readonly Entry[]): Promise<StepResult> =>
      place.run(createInputs(entries, { command: 'diff', environment: 'staging', 'github-token': pull.token }), {
        env: pull.env,
      })
    const entries = [{ release: 'one-a' }, { release: 'one-b', needs: ['one-a'] }]
    const first = expectSuccess(await runDiff(entries))
    expect(readReleases(first)).toMatchObject({ 'one-a': { changed: true }, 'one-b': { changed: true } })
    const [comment = '', ...others] = await pull.comments()
    expect(others).toEqual([])
    expect(comment).toContain('### staging: 2 of 2 releases change')
    expect(comment).toContain('| `one-b` | 2 to create |')
    expect(comment).toContain('### staging: one-a: 2 to create')

    expectSuccess(await place.run(createInputs(entries, { environment: 'staging' })))
    const missing = { release: 'one-c', chart: 'missing/none', 'chart-repository': 'https://127.0.0.1:9' }
    const failed = await runDiff([...entries, missing])
    expect(failed.outputs['failure-reason'], failed.raw).toBe('chart-unavailable')
    const [updated = '', ...more] = await pull.comments()
    expect(more).toEqual([])
    expect(updated).toContain('### staging: no changes, 1 could not be compared')
    expect(updated).toContain('| `one-a` | no changes |')
    expect(updated).toMatch(/\| `one-c` \| ❌ the chart .* could not be fetched/)
  })

  test('of a preview share its namespace, which goes with the last one', async () => {
    const permissions = { contents: 'read', 'pull-requests': 'read', deployments: 'write' } as const
    const pull = await openPull('previews', permissions)
    const entries = [{ release: 'api', needs: ['db'] }, { release: 'db' }, { release: 'web', needs: ['api'] }]
    const more = { namespace: 'sev-previews', preview: String(pull.number), 'github-token': pull.token }
    const run = (command: string): Promise<StepResult> =>
      place.run(createInputs(entries, { ...more, command }), { env: pull.env })
    const step = expectSuccess(await run('deploy'))
    const namespace = `sev-previews-pr-${pull.number}`
    expect(readReleases(step)).toMatchObject({
      api: { release: `api-pr-${pull.number}`, namespace },
      web: { namespace },
    })
    expect(expectSuccess(await run('uninstall')).raw).toContain(`namespace ${namespace} removed`)
    expect(await stack.kubectl(['get', 'namespace', namespace, '--ignore-not-found', '-o', 'name'])).toBe('')
  })

  test('are a stage of the pipeline, with their logs below its name and their bars on its timeline', async () => {
    const entries = [{ release: 'pipe-b', needs: ['pipe-a'] }, { release: 'pipe-a' }].map((entry) => ({
      chart: 'chart',
      ...entry,
    }))
    const { kubeconfig, helm } = stack.facts
    const step = expectSuccess(
      await place.job.run({
        action: 'pipeline',
        inputs: {
          stages: 'helm-deploy',
          releases: stringify(entries),
          kubeconfig: String(kubeconfig),
          'helm-path': String(helm),
        },
        env,
      }),
    )
    const order = ['helm-deploy', 'pipe-a', 'pipe-b'].map((name) => step.raw.indexOf(`── ${name}\n`))
    expect(order.every((position, index) => position > (order[index - 1] ?? -1))).toBe(true)
    expect(readReleases(step)).toMatchObject({ 'pipe-a': { revision: 1 }, 'pipe-b': { revision: 1 } })
    expect(step.summary).toContain('pipe-b, revision 1; pipe-a, revision 1')
  })

  test('are refused together, before anything is changed', async () => {
    place.write(
      'several.yaml',
      '- release: refused-a\n  chart: chart\n- release: refused-b\n  chart: none\n  needs: [refused-c]\n',
    )
    const step = await place.run({ chart: '', releases: 'several.yaml', values: 'several.yaml' })
    expect(step.outputs['failure-reason']).toBe('invalid-input')
    for (const text of [
      'values: belongs to one release: move it into its entry of releases',
      'releases: several.yaml:3 (refused-b): chart none does not exist in the repository',
      'releases: several.yaml:3 (refused-b): needs refused-c, which is no entry of releases. Did you mean refused-a?',
    ])
      expect(readAll(step)).toContain(text)
    expect(await listStatuses('refused-a')).toEqual([])
  })
})
