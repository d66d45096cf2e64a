/**
 * Runs the example workflows like a team would, one after another in one repository: first the story of the demo, then day-two
 * operations and runs that must fail. Every job has its own permissions and OIDC token.
 */

import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createNarrator } from '../../demo/narrator.ts'
import { renderReport } from '../../demo/report/page.ts'
import { resolveWorkflowFile } from '../../demo/shop.ts'
import { describeStoryOutcome, tellStory, type Story } from '../../demo/story.ts'
import { createTeam, type Team } from '../../demo/team.ts'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { formatPackageCommand } from '../../src/runner/package-command.ts'
import { resolveCacheFolder } from '../../stack/obtain/store.ts'
import { findMainStep } from '../../stack/live/repository.ts'
import type { LiveRun } from '../../stack/live/run.ts'
import { openBrowser } from '../setup/browser.ts'
import { readGitLabPipeline } from '../setup/gitlab.ts'
import { trustGitLabJob } from '../setup/gitlab-trust.ts'
import { expectRunSuccess, readJobs, readSummary } from '../setup/live-runs.ts'
import { expectRecorded } from '../setup/recorded-output.ts'
import { useClusterStack } from '../setup/stacks.ts'
import { expectProbes } from './story-probes.ts'

const shared = await useClusterStack()
const missing = Object.entries(shared.skipped).find(([part]) => part !== 'terraform-provider-aws')?.[1]
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'workflows-')))

const readExample = (file: string): string => readFileSync(path.join(repositoryRoot, 'examples', file), 'utf8')

// Each test continues where the previous one ended.
describe.skipIf(missing)('the example workflows', () => {
  let team: Team
  let story: Story
  const narrated: string[] = []
  const getRun = (index: number): LiveRun => story.chapters[index]!.run
  const dispatch = (workflow: string, inputs: Readonly<Record<string, string>> = {}): Promise<LiveRun> =>
    team.shop.start(resolveWorkflowFile(workflow), { name: 'workflow_dispatch', payload: { inputs } })

  beforeAll(async () => {
    const narrate = createNarrator({ write: (text) => void narrated.push(text), columns: undefined })
    const stack = { ...shared, stop: () => Promise.resolve() }
    const { signal } = new AbortController()
    const toolCache = path.join(folder, 'tool-cache')
    team = await createTeam({ stack, roots: 'example', narrate, signal, toolCache, cache: resolveCacheFolder() })
    story = await tellStory(team, narrate)
  }, 400_000)
  afterAll(() => {
    team[Symbol.dispose]()
    rmSync(folder, { recursive: true, force: true })
  })

  describe('from a pull request to production', () => {
    test('begins with the commands of the first hour, which show what the README says', () => {
      expect(team.setup.map(({ command }) => command.split(' ', 3).join(' '))).toEqual(
        ['init', 'bootstrap', 'lock'].map(formatPackageCommand),
      )
      const readme = readFileSync(path.join(repositoryRoot, 'README.md'), 'utf8')
      const [, shown = ''] = /<!-- output:bootstrap -->\s*```\n(.*?)```/s.exec(readme) ?? []
      const [first = '', ...others] = shown.trim().split('\n')
      expect(team.setup[1]?.output).toContain(first.split(' …')[0])
      for (const line of others) expect(team.setup[1]?.output).toContain(line.trim())
    })

    test('every run ends as it should', () => {
      expect(story.failure, story.chapters.at(-1)?.run.log).toBeUndefined()
      expect(describeStoryOutcome(story)).toBe('7 runs succeeded and 1 failed, as they should')
      expect(story.chapters.map(({ run: { workflow, event } }) => `${workflow} on ${event}`)).toEqual([
        'Pull request on pull_request',
        'Staging on push',
        'Development on push',
        'Pull request on pull_request',
        'Staging on push',
        'Pull request on pull_request',
        'Production on workflow_dispatch',
        'Staging on push',
      ])
    })

    test('the first pull request plans all environments but production, and has no preview yet', () => {
      expect(readJobs(getRun(0))).toEqual({
        'Plan development': 'success',
        'Plan staging': 'success',
        Preview: 'success',
        'Delete the preview': 'skipped',
      })
      expect(readSummary(getRun(0), 'Preview')).toContain('the cluster shop-development does not exist yet')
      expect(findMainStep(getRun(0), 'cluster').outputs['cluster-status']).toBe('missing')
      const { comments } = story.chapters[0]!.after
      expect(comments.map(({ body }) => body.split('\n')[1]).sort()).toEqual([
        '### development: 3 to add, 1 deferred',
        '### staging: 4 to add, 2 deferred',
      ])
    })

    test('merging it applies the plans, then builds, then releases', () => {
      expect(getRun(1).graph.map(({ id, needs, environment }) => ({ id, needs, environment }))).toEqual([
        { id: 'infrastructure', needs: [], environment: 'staging' },
        { id: 'image', needs: ['infrastructure'], environment: 'staging' },
        { id: 'release', needs: ['infrastructure', 'image'], environment: 'staging' },
      ])
      const modules = JSON.parse(findMainStep(getRun(1), 'apply').outputs.roots ?? '{}') as Record<
        string,
        { note?: string }
      >
      expect(modules['10-vpc']?.note).toBe('as reviewed in #1')
      expect(modules['20-eks']?.note).toContain('was deferred')
      expect(findMainStep(getRun(1), 'image').outputs.built).toBe('true')
      expect(findMainStep(getRun(1), 'deploy').outputs).toMatchObject({
        release: 'shop',
        namespace: 'shop-staging',
        revision: '1',
      })
      expect(story.chapters[1]!.after.comments.map(({ body }) => body.split('\n')[1])).toContain(
        '### staging: 5 applied',
      )
    })

    test('the next pull request has a preview, which is deleted on close', () => {
      expect(readJobs(getRun(3))).toMatchObject({ Preview: 'success', 'Delete the preview': 'skipped' })
      expect(findMainStep(getRun(3), 'deploy').outputs).toMatchObject({
        release: 'shop-pr-2',
        url: 'http://pr-2.shop.example.com',
      })
      expect(readJobs(getRun(5))).toEqual({
        'Plan ${{ matrix.environment }}': 'skipped',
        Preview: 'skipped',
        'Delete the preview': 'success',
      })
      // All tests share the cluster.
      const namespaces = story.inventory.releases.map(({ namespace }) => namespace)
      expect(namespaces.filter((name) => name.startsWith('shop-')).sort()).toEqual(['shop-production', 'shop-staging'])
    })

    test('staging runs an image that main has built, not that of the preview, and production runs exactly that', () => {
      const [preview, staging] = [getRun(3), getRun(4)].map((one) => findMainStep(one, 'image').outputs)
      expect(preview?.['repository-uri']).toBe(`${staging?.['repository-uri']}-preview`)
      expect(staging).toMatchObject({ built: 'true' })
      expect(readSummary(getRun(6), 'Release')).toContain(String(staging?.['image-digest']))
      expect(readJobs(getRun(6))).toEqual({
        'Check the inputs': 'success',
        'Find the image in staging': 'success',
        Plan: 'success',
        Release: 'success',
      })
      // Where reviewers have seen the change, they see the plan, and then what was applied.
      expect(story.chapters[6]!.after.comments.map(({ body }) => body.split('\n')[1])).toContain(
        '### production: 3 applied',
      )
    })

    test('a release that crashes fails its run with the cause, and is rolled back', () => {
      expect(readJobs(getRun(7))).toEqual({ Infrastructure: 'success', Image: 'success', Release: 'failure' })
      expect(findMainStep(getRun(7), 'deploy').outputs).toMatchObject({ 'failure-reason': 'crash-loop' })
      const summary = readSummary(getRun(7), 'Release')
      expect(summary).toContain('rolled back to revision 2 (healthy)')
      expect(summary).toContain('fatal: database connection refused')
    })

    test('GitHub has the deployments', () => {
      const listStates = (name: string): readonly (string | undefined)[] =>
        story.inventory.stored.deployments
          .filter(({ environment }) => environment === name)
          .map(({ statuses }) => statuses.at(-1)?.state)
      expect(listStates('staging')).toEqual([expect.anything(), 'success', 'failure'])
      expect(listStates('production')).toEqual(['success'])
    })

    test('each role was refused what is not of its environment, and allowed what is', () => {
      expectProbes(story)
    })

    test('each job is a check on the commit', () => {
      const checks = story.chapters[3]!.after.check_runs.map(({ name, conclusion }) => `${name}: ${conclusion}`)
      expect(checks).toEqual(expect.arrayContaining(['Plan staging: success', 'Preview: success']))
    })
  })

  describe('the output that documents show', () => {
    const expectShown = (file: string, text: string): void => {
      expectRecorded(file, text, String(shared.facts.github?.url))
    }

    test('is that of the terminal', () => {
      expectShown('demo-log.txt', `${narrated.join('')}\n${describeStoryOutcome(story)}\n`)
    })

    test('is that of a plan', () => {
      const plan = story.chapters[0]!.after.comments.find(({ body }) => body.includes('### staging'))
      expectShown('plan-comment.md', plan?.body ?? '')
      expectShown('provision-log.txt', findMainStep(getRun(1), 'apply').log)
      expectShown('provision-summary.md', findMainStep(getRun(1), 'apply').summary)
    })

    test('is that of an image', () => {
      expectShown('build-push-log.txt', findMainStep(getRun(4), 'image').log)
      expectShown('build-push-summary.md', findMainStep(getRun(4), 'image').summary)
    })

    test('is that of a release that fails', () => {
      expectShown('failed-release-log.txt', findMainStep(getRun(7), 'deploy').log)
      expectShown('failed-release.md', findMainStep(getRun(7), 'deploy').summary)
    })

    test('is that of tools', () => {
      const job = getRun(6).graph.find(({ name }) => name === 'Release')?.run
      const setup = job?.steps.find(({ name, stage }) => name === 'Install Terraform and Helm' && stage === 'Main')
      expectShown('setup-log.txt', setup?.log ?? '')
      expectShown('setup-summary.md', setup?.summary ?? '')
    })
  })

  describe.skipIf(process.platform !== 'linux')('the page that shows it', () => {
    const file = path.join(folder, 'demo.html')
    let browser: Awaited<ReturnType<typeof openBrowser>>
    beforeAll(async () => {
      writeFileSync(file, renderReport({ story, milliseconds: 83_000, kept: true }))
      browser = await openBrowser()
    }, 300_000)
    afterAll(() => browser.close())

    test.each([
      { width: 1280, colorScheme: 'light' },
      { width: 1280, colorScheme: 'dark' },
      { width: 390, colorScheme: 'light' },
    ] as const)('reads well at $width pixels, $colorScheme', async ({ width, colorScheme }) => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) complaints.push(`asked for ${request.url()}`)
      })
      await page.goto(pathToFileURL(file).href)
      await page.locator('#chapter-1 [data-opens]').click()
      expect(await page.locator('#chapter-1-workflow pre').innerText()).toContain('name: Pull request')
      await page.evaluate(`document.querySelectorAll('details.summary').forEach((part) => (part.open = true))`)
      const diagrams = page.locator('pre.mermaid')
      await expect
        .poll(() => page.locator('pre.mermaid > svg').count(), { timeout: 20_000 })
        .toBe(await diagrams.count())
      expect(await page.locator('.broken').count()).toBe(0)
      expect(complaints).toEqual([])
      // Wide content scrolls inside its card: nothing overflows the page or its card.
      expect(await page.evaluate(`document.documentElement.scrollWidth`)).toBe(width)
      expect(
        await page.evaluate(`[...document.querySelectorAll('.run, .pull-request, .card, .box')]
          .filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.className)`),
      ).toEqual([])
      const text = await page.locator('body').innerText()
      for (const words of [
        '7 runs succeeded and 1 failed, as they should · 01:23',
        'staging: 4 to add, 2 deferred',
        'All checks have passed',
        'What the roles may do',
      ])
        expect(text).toContain(words)
    })
  })

  describe('day two', () => {
    test('a production dispatch with a tag, without confirmation, or with an image that staging never ran, is refused', async () => {
      const red = await dispatch('production', { image: 'registry.example.com/shop:latest', confirm: 'production' })
      expect(readJobs(red)).toMatchObject({ 'Check the inputs': 'failure', Release: 'skipped' })
      const image = `registry.example.com/shop@sha256:${'0'.repeat(64)}`
      expect(readJobs(await dispatch('production', { image, confirm: 'prod' }))).toMatchObject({ Release: 'skipped' })
      expect(readJobs(await dispatch('production', { image, confirm: 'production' }))).toEqual({
        'Check the inputs': 'success',
        'Find the image in staging': 'failure',
        Plan: 'skipped',
        Release: 'skipped',
      })
    })

    test('a rollback restores the first revision', async () => {
      const back = expectRunSuccess(await dispatch('rollback', { environment: 'staging', revision: '1' }))
      expect(findMainStep(back, 'rollback').outputs).toMatchObject({ revision: '5', 'previous-revision': '4' })
      expect(readSummary(back, 'Roll back staging')).toContain('### shop: rolled back to revision 1')
    })

    test('the workflow in the README does the same in one step', async () => {
      const readme = readFileSync(path.join(repositoryRoot, 'README.md'), 'utf8')
      const [, example = ''] = /<!-- example:workflow -->\s*```yaml\n(.*?)```/s.exec(readme) ?? []
      // The Dockerfile of the example copies programs that an earlier step compiled.
      const compile = `      - run: ./compile\n        working-directory: app\n`
      const workflow = example
        .replaceAll('123456789012', String(shared.facts.aws?.account))
        .replace(/^ *- uses: org/m, (step) => `${compile}${step}`)
      const sha = await team.shop.push('main', { [resolveWorkflowFile('readme')]: workflow })
      const payload = { ref: 'refs/heads/main', after: sha }
      const pushed = expectRunSuccess(await team.shop.start(resolveWorkflowFile('readme'), { name: 'push', payload }))
      expect(readSummary(pushed, 'Infrastructure, image and release')).toContain('staging: no changes')
      const step = pushed.graph[0]?.run?.steps.find(({ outputs }) => outputs.stages !== undefined)
      const github = String(shared.facts.github?.url)
      expectRecorded('pipeline-log.txt', step?.log ?? '', github)
      expectRecorded('pipeline-summary.md', step?.summary ?? '', github)
    })

    test('there is no drift in any environment', async () => {
      const drift = expectRunSuccess(
        await team.shop.start(resolveWorkflowFile('drift'), { name: 'schedule', payload: {} }),
      )
      expect(readJobs(drift)).toEqual({
        'Drift in development': 'success',
        'Drift in staging': 'success',
        'Drift in production': 'success',
      })
      expect((await team.shop.readState()).issues.filter(({ pull }) => pull === undefined)).toEqual([])
    })

    test('the sweep finds no leftover previews', async () => {
      const sweep = expectRunSuccess(
        await team.shop.start(resolveWorkflowFile('previews-sweep'), { name: 'schedule', payload: {} }),
      )
      expect(findMainStep(sweep, 'sweep').outputs.changed).toBe('false')
    })

    test('a broken root and a failing build fail in their own jobs, with the reason', async () => {
      const root = 'terraform-environments/aws/staging/40-logs/main.tf'
      const [logs, working] = [root, 'app/Dockerfile'].map((file) => readExample(file)) as [string, string]
      const dockerfile = working.replace('COPY bin/app-linux', 'COPY bin/missing-linux')
      await team.shop.push('broken', {
        [root]: `${logs}\nresource "terraform_data" {}\n`,
        'app/Dockerfile': dockerfile,
      })
      const pull = await team.shop.openPullRequest('broken')
      const red = await pull.run(resolveWorkflowFile('pull-request'))
      expect(readJobs(red), red.log).toMatchObject({
        'Plan staging': 'failure',
        'Plan development': 'success',
        Preview: 'failure',
      })
      expect(readSummary(red, 'Plan staging')).toContain('40-logs/main.tf')
      expect(findMainStep(red, 'image').outputs['failure-reason']).toBe('build-failed')
      expect(readSummary(red, 'Preview')).toContain('missing-linux')

      await team.shop.push('broken', {
        [root]: logs,
        'app/Dockerfile': working,
        'deploy/values-preview.yaml': 'podAnnotations: { stack.eks-actions.dev/behaviour: image-pull-error }\n',
      })
      const chart = await pull.run(resolveWorkflowFile('pull-request'))
      expect(readJobs(chart), chart.log).toMatchObject({ 'Plan staging': 'success', Preview: 'failure' })
      expect(findMainStep(chart, 'deploy').outputs['failure-reason']).toBe('image-pull')
      expect(readSummary(chart, 'Preview')).toMatch(/Failed to pull image .*: not found/)
    }, 180_000)

    test('fan-out applies each root in one job, wave by wave', async () => {
      // For large environments: init writes it only if it is asked to.
      const text = readFileSync(path.join(repositoryRoot, 'workflows-examples/fan-out.yml'), 'utf8')
      await team.shop.push('main', { [resolveWorkflowFile('fan-out')]: text })
      const fan = expectRunSuccess(await dispatch('fan-out'))
      expect(fan.graph.map(({ id, name, result }) => `${id} ${name} ${result}`)).toEqual([
        'waves Find the waves success',
        expect.stringMatching(/^wave-1 Apply (10-vpc|30-ecr|40-logs) success$/),
        expect.stringMatching(/^wave-1 Apply (10-vpc|30-ecr|40-logs) success$/),
        expect.stringMatching(/^wave-1 Apply (10-vpc|30-ecr|40-logs) success$/),
        'wave-2 Apply 20-eks success',
        'wave-3 Apply 25-addons success',
        'wave-4 Apply ${{ matrix.root }} skipped',
      ])
    }, 120_000)

    test('GitLab CI does the same with the command line and its own OIDC token', async () => {
      await team.terminal.run('git', 'checkout', '--quiet', '--force', '--detach', 'origin/main')
      const commit = (await team.terminal.run('git', 'rev-parse', 'HEAD')).trim()
      const { account, region } = shared.facts.aws ?? {}
      const own = Object.entries(shared.env).filter(
        ([name]) => !/^(GITHUB_|AWS_(ACCESS|SECRET|REGION|DEFAULT)|KUBECONFIG)/.test(name),
      )
      const token = await trustGitLabJob(shared.env)
      const pipeline = readGitLabPipeline(team.shop.folder, {
        ...Object.fromEntries(own),
        ...{ CI: 'true', GITLAB_CI: 'true', CI_BUILDS_DIR: folder, CI_COMMIT_SHA: commit },
        ...{ CI_DEFAULT_BRANCH: 'main', AWS_TOKEN: token, AWS_REGION: String(region), EKS_CLUSTER: 'shop-staging' },
        PRODUCTION_EKS_CLUSTER: 'shop-production',
        STAGING_ACCOUNT_ID: String(account),
        PRODUCTION_ACCOUNT_ID: String(account),
        RUNNER_TOOL_CACHE: path.join(folder, 'tool-cache'),
      })
      const mergeRequest = { CI_PIPELINE_SOURCE: 'merge_request_event', CI_MERGE_REQUEST_IID: '7' }
      expect(await pipeline.run('plan', mergeRequest)).toContain('staging: no changes')
      const main = { CI_COMMIT_BRANCH: 'main' }
      expect(await pipeline.run('infrastructure', main)).toContain('no changes')
      expect(await pipeline.run('image', main)).toContain('111122223333.dkr.ecr')
      expect(await pipeline.run('staging', main)).toMatch(/shop.*revision \d+/)
      expect(await pipeline.run('production-plan', main)).toContain('production: no changes')
      expect(await pipeline.run('production', main)).toMatch(/shop.*revision \d+/)
    }, 120_000)

    test('an environment is destroyed only if its name is confirmed', async () => {
      expect(
        readJobs(await dispatch('destroy', { environment: 'staging', confirm: 'destroy production' })),
      ).toMatchObject({
        'Destroy staging': 'skipped',
      })
      const gone = expectRunSuccess(await dispatch('destroy', { environment: 'staging', confirm: 'destroy staging' }))
      const modules = JSON.parse(findMainStep(gone, 'destroy').outputs.roots ?? '{}') as Record<
        string,
        { status: string }
      >
      expect(Object.values(modules).map(({ status }) => status)).toEqual(Array(5).fill('destroyed'))
    }, 120_000)
  })
})
