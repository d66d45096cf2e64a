/** `uses: org/eks-actions/helm-deploy@v1` in a pull request workflow; `helm-workflow.ts` describes it. */

import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryRoot as suiteFolder } from '../../scripts/lib/suite.ts'
import { runWorkflow, type ActRun } from '../../stack/parts/workflows/act.ts'
import type { ActEvent, StepRun } from '../../stack/parts/workflows/events.ts'
import { createEksCluster } from '../setup/account.ts'
import { openPullRequest, type TestPullRequest } from '../setup/pull-request.ts'
import { createGitRepository, type GitRepository } from '../setup/git-repository.ts'
import { createChartFiles } from './behaving-chart.ts'
import { badReleases, behaviourRules, workflowFiles } from './helm-workflow.ts'
import { useCluster } from './kubernetes-client.ts'
import { useClusterStack } from '../setup/stacks.ts'

const cluster = await useCluster()
const stack = await useClusterStack()

describe.skipIf(stack.skipped.kubernetes ?? stack.skipped.workflows)('helm-deploy in a workflow', () => {
  const suite = realpathSync(mkdtempSync(path.join(tmpdir(), 'suite-')))
  let user: GitRepository
  let pull: TestPullRequest
  let run: ActRun
  const lines: ActEvent[] = []

  beforeAll(async () => {
    for (const part of ['dist', 'helm-deploy', 'actions'])
      cpSync(path.join(suiteFolder, part), path.join(suite, part), { recursive: true })
    user = createGitRepository({ ...workflowFiles, ...createChartFiles('chart') })
    const { url = '' } = stack.facts.github as Readonly<Record<string, string>>
    const permissions = { contents: 'read', deployments: 'write', 'pull-requests': 'write' } as const
    pull = await openPullRequest({ url, folder: suite, permissions })
    await cluster.kubectl(
      ['apply', '-f', '-'],
      JSON.stringify({ apiVersion: 'v1', kind: 'List', items: behaviourRules }),
    )
    await createEksCluster(stack.env, String(cluster.facts.clusterName))
    run = await triggerEvent('opened')
  }, 240_000)
  afterAll(() => {
    user[Symbol.dispose]()
    rmSync(suite, { recursive: true })
  })

  function triggerEvent(action: string): Promise<ActRun> {
    const { GITHUB_API_URL = '', GITHUB_REPOSITORY = '', GITHUB_REPOSITORY_ID = '' } = pull.env
    const github = { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_REPOSITORY_ID }
    const payload = JSON.parse(readFileSync(pull.env.GITHUB_EVENT_PATH ?? '', 'utf8')) as object
    const { kubeconfig, helm, helm3, kubectl, clusterName } = cluster.facts
    return runWorkflow({
      act: String(stack.facts.workflows?.act),
      workspace: user.folder,
      workflow: '.github/workflows/release.yml',
      event: 'pull_request',
      payload: { ...payload, action },
      repositories: { 'org/eks-actions@v1': suite },
      env: { ...Object.fromEntries(Object.entries(stack.env).filter(([name]) => name !== 'KUBECONFIG')), ...github },
      secrets: { GITHUB_TOKEN: pull.token },
      onEvent: (event) => lines.push(event),
      variables: {
        KUBECONFIG: String(kubeconfig),
        HELM: String(helm),
        HELM3: String(helm3),
        KUBECTL: String(kubectl),
        CLUSTER: String(clusterName),
      },
    })
  }

  const listSteps = (release: string): readonly StepRun[] => {
    const job = run.jobs.find(({ matrix }) => matrix.release === release)
    return job?.steps ?? []
  }
  const findStep = (release: string, id: string): StepRun => {
    const found = listSteps(release).find((step) => step.id === id && step.stage === 'Main')
    if (found === undefined) throw new Error(`there is no step ${id} of ${release}`)
    return found
  }
  const listErrors = ({ annotations }: StepRun): readonly string[] =>
    annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
  const listStatuses = async (release: string): Promise<readonly string[]> => {
    const { stdout } = await cluster.helm(4, ['history', release, '-n', release, '-o', 'json'])
    return (JSON.parse(stdout) as readonly { readonly status: string }[]).map(({ status }) => status)
  }

  test('fails only in steps whose release fails', () => {
    expect(run.exitCode, run.log).toBe(0)
  })

  describe('a release that does not become ready', () => {
    test.each(badReleases)('$release: $reason', (bad) => {
      const { release, reason, words, evidence, before, undone } = bad
      const step = findStep(release, 'broken')
      expect(step.result, step.log).toBe('failure')
      const { 'failure-reason': found, status, revision, 'previous-revision': previous } = step.outputs
      const now = undone.includes('failed') ? 'failed' : 'deployed'
      expect({ found, status, revision, previous }).toEqual(
        before
          ? { found: reason, status: now, revision: '3', previous: '1' }
          : { found: reason, status: undefined, revision: undefined, previous: undefined },
      )
      const [error = '', ...others] = listErrors(step)
      expect(others).toEqual([])
      expect(error).toMatch(new RegExp(`^release ${release} in ${release} `))
      expect(error).toMatch(words)
      expect(step.log).toMatch(evidence)
      const last = new RegExp(`^failure-reason: ${reason} · (?:detected|failed) after ([\\d.]+m?s) · (.*)$`, 'm')
      const [, after = '', then = ''] = last.exec(step.log) ?? []
      expect(parseSeconds(after), step.log).toBeLessThan(bad.seconds)
      expect(then.replace(' · logs and events in the summary', '')).toBe(undone)
      expect(step.summary).toMatch(new RegExp(`^### ❌ helm-deploy: release ${release} in ${release} `))
      expect(step.summary.replaceAll('\n\n```text\n', '\n')).toMatch(words)
      expect(step.summary).toMatch(/^\*\*Next:\*\* [A-Z].*\.$/m)
      if (then.includes('in the summary')) expect(step.summary).toMatch(evidence)
      const told = listSteps(release).map(({ log }) => log)
      expect(told.join('')).toContain(`failure for ${reason}, now ${status ?? ''}`)
    })

    test('has its cause reported within 15 seconds of the start of Helm', () => {
      const late = badReleases.filter(({ release, reason }) => {
        const own = lines.filter(({ matrix }) => matrix?.release === release)
        const began = own.findLast(({ msg }) => msg.startsWith(`${release} in ${release} · `))?.at ?? Infinity
        const naming = new RegExp(` ${reason}: |^${release} (?:did not become ready:|was refused|cannot be deployed:)`)
        const named = own.find(({ at = 0, msg }) => at >= began && naming.test(msg))?.at ?? Infinity
        return !(named - began < 15_000)
      })
      expect(late).toEqual([])
    })

    test('is reported even while it may still recover', () => {
      for (const release of ['wf-probe-4', 'wf-probe-3'])
        expect(findStep(release, 'broken').log).toMatch(
          /1 of 1 updated, 1 old remains {2}probe-failing: Readiness probe failed: .*503[^]*rolling back to revision 1/,
        )
    })

    test('was rolled back to the previous revision, or removed', async () => {
      const { items } = JSON.parse(await cluster.kubectl(['get', 'deployments', '--all-namespaces', '-o', 'json'])) as {
        items: readonly DeployedRelease[]
      }
      const found = badReleases.map(({ release }) => {
        const deployed = items.find(({ metadata: { name } }) => name === release)
        const { replicas, template } = deployed?.spec ?? {}
        return [release, replicas, deployed?.status.availableReplicas, template?.spec.containers[0]?.image]
      })
      expect(found).toEqual(
        badReleases.map(({ release, before }) => [
          release,
          ...(before ? [1, 1, 'registry.example/shop/app:1.0'] : [undefined, undefined, undefined]),
        ]),
      )
    })

    test('is a failed deployment on GitHub, with its cause', async () => {
      const shown = await listDeployments()
      for (const { release, reason } of badReleases) {
        const description = expect.stringMatching(new RegExp(`^${reason}: release ${release} in ${release} `)) as string
        expect(shown).toContainEqual(expect.objectContaining({ environment: release, state: 'failure', description }))
      }
    })
  })

  describe.each([4, 3])('a release with Helm %i', (helm) => {
    const release = `wf-life-${helm}`
    test('is installed, upgraded, and upgraded without changes', () => {
      const common = { release, namespace: release, status: 'deployed', 'failure-reason': '' }
      const install = findStep(release, 'install')
      const url = `https://life-${helm}.example.com`
      expect(install.outputs).toMatchObject({ ...common, revision: '1', changed: 'true', url })
      expect(install.log).toContain('first install')
      expect(install.log).toMatch(/job\/wf-life-\d-migrate +1 of 1 completed/)
      const upgrade = findStep(release, 'upgrade')
      expect(upgrade.outputs).toMatchObject({ ...common, revision: '2', 'previous-revision': '1', changed: 'true' })
      expect(upgrade.summary).toContain(`### ${release}: revision 2 deployed`)
      expect(upgrade.summary).toContain(`| \`deployment/${release}\` | 2 of 2 available |`)
      const again = findStep(release, 'again')
      expect(again.outputs).toMatchObject({ ...common, revision: '3', 'previous-revision': '2', changed: 'false' })
      expect(again.log).toContain('revision 3 deployed · no changes')
    })
  })

  test('the pull request has one comment with the differences, which the next diff updates', async () => {
    const [before, after] = ['diff', 'same'].map((id) => findStep('wf-life-4', id))
    expect(before?.summary).toMatch(/^### local-stack: wf-life-4: 1 to change, 2 to delete$/m)
    expect(before?.summary).toContain('| change | `Deployment/wf-life-4` | replicas |')
    const [address, same] = [before, after].map((step) => /^comment: (.*)$/m.exec(step?.log ?? '')?.[1])
    expect(address).toMatch(/\/pull\/\d+#issuecomment-\d+$/)
    expect(same).toBe(address)
    expect(await pull.comments()).toEqual([expect.stringContaining('### local-stack: wf-life-4: no changes')])
  })

  test('a release that a killed run left pending is reported, and recovered once it is old enough', async () => {
    expect(findStep('wf-killed', 'killed')).toMatchObject({ result: 'failure', outputs: {} })
    const [refused, left] = ['named', 'left'].map((id) => findStep('wf-killed', id))
    expect(refused?.outputs['failure-reason']).toBe('release-pending')
    expect(refused?.annotations[0]?.message).toMatch(
      /^wf-killed is pending-upgrade since \S+: revision 2 never finished/,
    )
    expect(left?.outputs).toMatchObject({ 'failure-reason': 'release-pending', changed: 'false' })
    expect(left?.log).toMatch(/· nothing was changed$/m)
    const recovered = findStep('wf-killed', 'recovered')
    expect(recovered.annotations[0]?.message).toMatch(/^Revision 2 .* it is now marked as failed\.$/)
    // The recovery undoes what the killed run had started.
    expect(recovered.outputs).toMatchObject({ revision: '3', 'previous-revision': '1', changed: 'true' })
    expect(await listStatuses('wf-killed')).toEqual(['superseded', 'failed', 'deployed'])
  })

  test('a deploy whose Helm is killed is undone at once, without waiting', async () => {
    const step = findStep('wf-ended', 'killed')
    expect(step.outputs).toMatchObject({ 'failure-reason': 'tool-killed', revision: '3', status: 'deployed' })
    expect(listErrors(step)).toEqual([
      'release wf-ended in wf-ended was not finished: helm upgrade wf-ended was killed by SIGKILL',
    ])
    expect(step.log).toContain('rolled back to revision 1 (healthy)')
    const next = findStep('wf-ended', 'recovered')
    expect(next.log).not.toContain('pending')
    expect(next.outputs).toMatchObject({ revision: '4', changed: 'false' })
    expect(await listStatuses('wf-ended')).toEqual(['superseded', 'failed', 'superseded', 'deployed'])
  })

  test('with the name of an EKS cluster, later steps use its outputs and its kubeconfig', () => {
    expect(run.log).toContain('revision=1 changed=true')
    expect(run.log).toContain('image=registry.example/shop/app:00123')
  })

  test('a preview has a URL for the next job, is renewed, and is removed when the pull request is closed', async () => {
    const name = `flow-pr-${pull.number}`
    const url = `https://pr-${pull.number}.example.com`
    const listPreviewDeployments = async () =>
      (await listDeployments()).filter(({ environment }) => environment === name)
    expect(run.log).toContain(`visited ${url}`)
    expect(run.log).toMatch(new RegExp(`preview of #${pull.number}: namespace ${name} created`))
    expect(run.log).toMatch(new RegExp(`preview of #${pull.number}: namespace ${name} renewed, expires in 3 days`))
    expect(await listPreviewDeployments()).toMatchObject([
      { state: 'inactive' },
      { sha: pull.head, state: 'success', environment_url: url },
    ])
    const closed = await triggerEvent('closed')
    expect(closed.exitCode, closed.log).toBe(0)
    expect(closed.log).toContain(`namespace ${name} removed`)
    expect(await cluster.kubectl(['get', 'namespace', name, '--ignore-not-found', '-o', 'name'])).toBe('')
    expect((await listPreviewDeployments()).map(({ state }) => state)).toEqual(['inactive', 'inactive'])
  })

  async function listDeployments() {
    const { repositories } = await pull.control.state()
    const found = repositories.find(({ name }) => `acme/${name}` === pull.env.GITHUB_REPOSITORY)?.deployments ?? []
    return found.map(({ environment, sha, statuses: all }) => ({ environment, sha, ...all.at(-1) }))
  }
})

interface DeployedRelease {
  readonly metadata: { readonly name: string }
  readonly spec: {
    readonly replicas: number
    readonly template: { readonly spec: { readonly containers: readonly { readonly image: string }[] } }
  }
  readonly status: { readonly availableReplicas?: number }
}

/** Parses `850ms` or `4.8s`. */
function parseSeconds(text: string): number {
  const [, value, unit] = /^([\d.]+)(ms|s)$/.exec(text) ?? []
  return Number(value) / (unit === 'ms' ? 1000 : 1)
}
