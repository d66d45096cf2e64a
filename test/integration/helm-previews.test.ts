/** Previews of pull requests, from the first push to their end, with the real Helm on the cluster of the stack. */

import { getOctokitOptions, GitHub } from '@actions/github/lib/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { KubernetesObject } from '../../src/kubernetes/objects.ts'
import { openPullRequest, type TestPullRequest } from '../setup/pull-request.ts'
import type { StepResult } from '../setup/step.ts'
import { createReleases, type Releases } from './helm-releases.ts'
import { useCluster } from './kubernetes-client.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { useClusterStack } from '../setup/stacks.ts'

const stack = await useCluster()
const { env, facts } = await useClusterStack()
const permissions = { contents: 'read', 'pull-requests': 'read', deployments: 'write' } as const

let place: Releases
let pull: TestPullRequest
let person: InstanceType<typeof GitHub>
let repository: { readonly owner: string; readonly repo: string }

describe.skipIf(stack.isMissing)('a preview', () => {
  beforeAll(async () => {
    place = createReleases(stack, env)
    const { url = '' } = facts.github as Readonly<Record<string, string>>
    pull = await openPullRequest({ url, folder: place.job.temporary, permissions })
    const [owner = '', repo = ''] = pull.env.GITHUB_REPOSITORY?.split('/') ?? []
    repository = { owner, repo }
    const { token: auth } = await pull.control.addToken({ login: 'octocat' })
    person = new GitHub(getOctokitOptions(auth, { baseUrl: url }))
  })
  afterAll(() => {
    place[Symbol.dispose]()
  })

  const run = (inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
    place.run({ 'github-token': pull.token, ...inputs }, { env: pull.env })
  const deployPreview = (inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
    run({ release: 'app', namespace: 'life', preview: String(pull.number), ...inputs })
  const sweepPreviews = (inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
    run({ command: 'sweep', chart: '', ...inputs })
  const getNames = () => ({ release: `app-pr-${pull.number}`, namespace: `life-pr-${pull.number}` })

  async function findNamespace(name: string): Promise<KubernetesObject | undefined> {
    const text = await stack.kubectl(['get', 'namespace', name, '--ignore-not-found', '-o', 'json'])
    return text === '' ? undefined : (JSON.parse(text) as KubernetesObject)
  }

  /** Environment, kind and last status of each, oldest first. */
  async function listDeployments(): Promise<readonly (readonly [string, boolean, string | undefined])[]> {
    const { repositories } = await pull.control.state()
    return repositories
      .find(({ name }) => name === repository.repo)!
      .deployments.map(({ environment, transient, statuses }) => [environment, transient, statuses.at(-1)?.state])
  }

  test('is deployed under its own names, labelled as ours, and shown as a transient environment', async () => {
    const step = expectSuccess(await deployPreview({ set: '{ host: app.example.com }', environment: 'dev' }))
    expect(step.outputs).toMatchObject({ ...getNames(), revision: '1', changed: 'true' })
    expect(step.shown).toMatch(/preview of #\d+: namespace life-pr-\d+ created, expires in 3 days/)
    const { metadata } = (await findNamespace(getNames().namespace))!
    expect(metadata.labels).toMatchObject({ 'eks-actions.dev/preview': String(pull.number) })
    expect(metadata.annotations).toMatchObject({
      'eks-actions.dev/repository': `${pull.env.GITHUB_SERVER_URL}/${pull.env.GITHUB_REPOSITORY}`,
      'eks-actions.dev/repository-id': pull.env.GITHUB_REPOSITORY_ID,
      [`eks-actions.dev/release.${getNames().release}`]: `dev-pr-${pull.number}`,
    })
    expect(await listDeployments()).toEqual([[`dev-pr-${pull.number}`, true, 'success']])
    const { repositories } = await pull.control.state()
    const [deployment] = repositories.find(({ name }) => name === repository.repo)!.deployments
    expect(deployment).toMatchObject({ sha: pull.head, statuses: [{}, { environment_url: 'https://app.example.com' }] })
  })

  test('is extended by each push, and replaces the previous deployment', async () => {
    const before = (await findNamespace(getNames().namespace))!.metadata
    const step = expectSuccess(await deployPreview({ environment: 'dev', 'preview-ttl': '96h' }))
    expect(step.shown).toMatch(/namespace life-pr-\d+ renewed, expires in 4 days/)
    const after = (await findNamespace(getNames().namespace))!.metadata
    expect(after.uid).toBe(before.uid)
    const expires = 'eks-actions.dev/expires'
    const [earlier, later] = [before, after].map(({ annotations }) => Date.parse(annotations?.[expires] ?? ''))
    expect(later! - earlier!).toBeGreaterThan(23 * 3_600_000)
    expect(await listDeployments()).toEqual([
      [`dev-pr-${pull.number}`, true, 'inactive'],
      [`dev-pr-${pull.number}`, true, 'success'],
    ])
  })

  test('that failed is shown as failed with its cause', async () => {
    const step = await deployPreview({ environment: 'dev', set: '{ behaviour: crash-loop }', 'preview-ttl': '1s' })
    expect(step.outputs['failure-reason']).toBe('crash-loop')
    expect((await listDeployments()).at(-1)).toEqual([`dev-pr-${pull.number}`, true, 'failure'])
  })

  test('that expired is listed by sweep, and deleted only if allowed; kept and foreign ones stay', async () => {
    const forgotten = { preview: '4711', 'preview-ttl': '1s' }
    expectSuccess(await deployPreview(forgotten))
    expectSuccess(await deployPreview({ ...forgotten, release: 'web' }))
    await stack.kubectl(['create', 'namespace', 'foreign-pr-4711'])
    const other = (await findNamespace('life-pr-4711'))!.metadata
    const annotations = {
      ...other.annotations,
      'eks-actions.dev/repository': 'https://github.com/acme/other',
      'eks-actions.dev/repository-id': '1',
    }
    const twin = {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'twin-pr-4711', labels: other.labels, annotations },
    }
    await stack.kubectl(['create', '-f', '-'], JSON.stringify(twin))
    await person.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
      ...repository,
      issue_number: pull.number,
      labels: ['keep-preview'],
    })

    const shown = expectSuccess(await sweepPreviews())
    expect(shown.outputs.changed).toBe('false')
    expect(shown.shown).toMatch(/^2 previews of /m)
    expect(shown.shown).toMatch(
      /^life-pr-4711 +4711 missing +app-pr-4711, web-pr-4711 +delete: expired \d+ minutes? ago$/m,
    )
    expect(shown.shown).toMatch(
      /^life-pr-\d+ +\d+ open +app-pr-\d+ +keep: kept by the label keep-preview, though expired/m,
    )
    expect(shown.shown).toContain('Nothing was deleted. With allow-delete: true, this one is: life-pr-4711.')
    expect(shown.shown + shown.summary).not.toMatch(/foreign|twin/)
    expect(shown.summary).toContain('| life-pr-4711 | 4711 missing |')
    expect(await findNamespace('life-pr-4711')).toBeDefined()

    const swept = expectSuccess(await sweepPreviews({ 'allow-delete': 'true' }))
    expect(swept.outputs.changed).toBe('true')
    expect(swept.shown).toMatch(/^life-pr-4711 {2}deleted/m)
    expect(await findNamespace('life-pr-4711')).toBeUndefined()
    for (const name of [getNames().namespace, 'foreign-pr-4711', 'twin-pr-4711']) {
      expect((await findNamespace(name))?.metadata.deletionTimestamp, name).toBeUndefined()
      expect(await findNamespace(name), name).toBeDefined()
    }
    const ofForgotten = (await listDeployments()).filter(([environment]) => environment === 'life-pr-4711')
    expect(ofForgotten.map(([, , state]) => state)).toEqual(['inactive', 'inactive'])
  })

  test.each(['deploy', 'uninstall', 'rollback'])('in a foreign namespace is refused: %s', async (command) => {
    const step = await deployPreview({ command, preview: '4711', namespace: 'foreign', release: 'app' })
    expect(step.outputs['failure-reason']).toBe('preview-not-ours')
    expect(step.raw).toContain('foreign-pr-4711 is not a preview')
    const twin = await deployPreview({ command, preview: '4711', namespace: 'twin', release: 'app' })
    expect(twin.raw).toContain('twin-pr-4711 is the preview of pull request 4711 of https://github.com/acme/other')
    const left = await stack.kubectl(['get', 'secret,deployment', '-n', 'foreign-pr-4711', '-o', 'name'])
    expect(left).toBe('')
  })

  test('whose pull request cannot be read is left alone, because its label is unknown', async () => {
    const job = await pull.control.startJob({ repository: pull.env.GITHUB_REPOSITORY ?? '', permissions: {} })
    await pull.control.addFault({ kind: 'secondary-limit', retry_after: 600, path: `${repository.repo}/pulls` })
    const step = await place.run(
      { command: 'sweep', chart: '', 'allow-delete': 'true', 'github-token': job.GITHUB_TOKEN ?? '' },
      { env: pull.env },
    )
    await pull.control.clearFaults()
    expect(step.outputs['failure-reason']).toBe('github-unreachable')
    expect(await findNamespace(getNames().namespace)).toBeDefined()
  })

  test('is removed with its namespace when the pull request is closed; a second time is a no-op', async () => {
    const step = expectSuccess(await deployPreview({ command: 'uninstall' }))
    expect(step.outputs).toMatchObject({ ...getNames(), status: 'uninstalled', changed: 'true' })
    expect(step.shown).toMatch(/revision \d+ uninstalled from life-pr-\d+ of .*, namespace life-pr-\d+ removed/)
    expect(await findNamespace(getNames().namespace)).toBeUndefined()
    expect((await listDeployments()).map(([, , state]) => state)).not.toContain('success')
    const again = expectSuccess(await deployPreview({ command: 'uninstall' }))
    expect(again.outputs.changed).toBe('false')
    expect(again.shown).toContain('nothing to uninstall')
  })

  test('shares its namespace with others of the pull request, and is removed by the next sweep after it is closed', async () => {
    const shared = { namespace: 'shared', preview: String(pull.number) }
    const name = `shared-pr-${pull.number}`
    expectSuccess(await deployPreview({ ...shared, release: 'api' }))
    expectSuccess(await deployPreview({ ...shared, release: 'web' }))
    expectSuccess(await deployPreview({ ...shared, release: 'api', command: 'uninstall' }))
    expect((await findNamespace(name))?.metadata.deletionTimestamp).toBeUndefined()
    const issue = { ...repository, issue_number: pull.number }
    await person.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
      ...issue,
      name: 'keep-preview',
    })
    await person.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...issue, state: 'closed' })
    const step = expectSuccess(await sweepPreviews({ 'allow-delete': 'true' }))
    expect(step.shown).toMatch(/^shared-pr-\d+ +\d+ closed +web-pr-\d+ +delete: its pull request is closed$/m)
    expect(await findNamespace(name)).toBeUndefined()
    expect((await listDeployments()).map(([, , state]) => state)).not.toContain('success')
  })
})
