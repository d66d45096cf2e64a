import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readSuite, repositoryRoot } from '../scripts/lib/suite.ts'

interface Job {
  readonly environment?: { readonly name: string; readonly deployment: boolean }
  readonly permissions?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

type Inputs = Readonly<Record<string, { readonly required?: boolean }>>

interface Workflow {
  readonly on: Readonly<Record<string, { readonly inputs?: Inputs } | null>>
  readonly permissions: object
  readonly concurrency: { readonly group: string }
  readonly jobs: Readonly<Record<string, Job>>
}

const files = globSync('workflows-examples/*.yml', { cwd: repositoryRoot, exclude: ['**/.*'] }).sort()
const texts = new Map(files.map((file) => [file, readFileSync(path.join(repositoryRoot, file), 'utf8')]))
const workflows = files.map((file) => [path.basename(file), parse(texts.get(file) ?? '') as Workflow] as const)
const jobs = workflows.flatMap(([file, workflow]) =>
  Object.entries(workflow.jobs).map(([id, job]) => [`${file}: ${id}`, job, workflow] as const),
)
const suite = await readSuite(repositoryRoot)
const findContract = (uses = '') =>
  suite.actions.find(({ name }) => uses.split('@', 1)[0] === `org/eks-actions/${name}`)?.contract
const findRole = ({ env, steps }: Job): string =>
  [env?.ROLE, ...steps.map((step) => step.with?.['role-to-assume'])].find((role) =>
    String(role).includes('role/'),
  ) as string

describe('an example workflow', () => {
  test.each(workflows)(
    '%s begins with what it does and what to set up, and has no permissions by default',
    (file, workflow) => {
      expect(texts.get(`workflows-examples/${file}`)).toMatch(/^# [^\n]+\n(#.*\n)*# Set up first:/)
      expect(workflow.permissions).toEqual({})
      expect(workflow.concurrency.group).not.toBe('')
    },
  )

  test.each(jobs)('%s uses inputs that exist', (_, { steps }) => {
    for (const { uses, with: inputs = {} } of steps.filter(({ uses = '' }) => uses.startsWith('org/'))) {
      expect(Object.keys(findContract(uses)?.inputs ?? {})).toEqual(expect.arrayContaining(Object.keys(inputs)))
    }
  })

  test.each(jobs)('%s has only permissions that its actions need, and a timeout', (_, job) => {
    const named = job.steps.flatMap(({ uses }) => Object.keys(findContract(uses)?.permissions ?? {}))
    expect([...named, 'contents']).toEqual(expect.arrayContaining(Object.keys(job.permissions ?? {})))
    expect(job.permissions?.['id-token']).toBe(
      (findRole(job) as string | undefined) === undefined ? undefined : 'write',
    )
    expect(job['timeout-minutes']).toBeLessThanOrEqual(120)
  })

  test.each(jobs.filter(([, { permissions }]) => permissions?.['pull-requests'] === 'write'))(
    '%s may write to pull requests because it comments on them',
    (_, { steps }) => {
      const comments = steps.some(
        ({ uses = '', with: { command } = {} }) =>
          uses.includes('/provision@') || (uses.includes('/helm-deploy@') && command === 'diff'),
      )
      expect(comments).toBe(true)
    },
  )

  test.each(jobs.filter(([, job]) => (findRole(job) as string | undefined) !== undefined))(
    '%s is trusted by the role that it assumes',
    (_, job, { on }) => {
      const [, name, kind] = /role\/eks-actions-(.*?)(-plan|-preview)?$/.exec(findRole(job)) ?? []
      const isPullRequest = Object.keys(on).join() === 'pull_request'
      // Roles trust jobs with an environment, or jobs without one: of pull requests, or on main.
      if (kind === undefined) expect([isPullRequest, job.environment]).toEqual([false, { name, deployment: false }])
      else expect(job.environment).toBeUndefined()
      // Who may push a branch reads what the role of a pull request reads.
      if (isPullRequest) expect([kind, findRole(job)]).toEqual([kind, expect.not.stringContaining('production')])
      if (kind === '-preview') expect([isPullRequest, name]).toEqual([true, 'development'])
    },
  )

  test.each(
    jobs.filter(([, job, { on }]) => (findRole(job) as string | undefined) !== undefined && !('pull_request' in on)),
  )('%s says by which rule it is protected', (name, job) => {
    const [file = '', id = ''] = name.split(': ')
    const [, text = ''] = (texts.get(`workflows-examples/${file}`) ?? '').split(new RegExp(`^  ${id}:$`, 'm'))
    const [rule = ''] = /# Protected by [^]*?(?=\n {4}[a-z])/.exec(text.split(/^ {2}\w/m)[0] ?? '') ?? []
    expect(rule).toContain(job.environment === undefined ? 'its role' : 'the environment')
  })

  test('pins its actions to one release, like the command lines beside it', () => {
    const { version } = JSON.parse(readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8')) as {
      version: string
    }
    const all = [...texts.values()].join('\n')
    const pins = [...all.matchAll(/uses: org\/eks-actions\S*@(.*)/g)].map(([, pin]) => pin)
    expect([...new Set(pins)]).toEqual([
      expect.stringMatching(new RegExp(`^[0-9a-f]{40} # v${RegExp.escape(version)}$`)),
    ])
    const documents = globSync(['*.md', 'actions/*/README.md', 'workflows-examples/{*,.*}'], { cwd: repositoryRoot })
    for (const file of documents) {
      const text = readFileSync(path.join(repositoryRoot, file), 'utf8')
      const unpinned = [...text.matchAll(/npx eks-actions(?!@)[^`\n]*/g)].map(([command]) => command)
      expect([file, unpinned]).toEqual([file, []])
      for (const [, pinned] of text.matchAll(/npx eks-actions@(\S+)/g)) expect([file, pinned]).toEqual([file, version])
    }
  })

  test('uses no secrets', () => {
    for (const text of texts.values()) expect(text).not.toMatch(/secrets\./)
  })
})

interface GitLabJob {
  readonly extends?: string
  readonly rules?: readonly { readonly if?: string }[]
  readonly environment?: { readonly name: string }
  readonly variables?: Readonly<Record<string, string>>
}

describe('the GitLab example', () => {
  const text = readFileSync(path.join(repositoryRoot, 'workflows-examples/.gitlab-ci.yml'), 'utf8')
  const yaml = parse(text) as Readonly<Record<string, GitLabJob>>
  const withRole = Object.entries(yaml).filter(([, job]) => job.extends === '.aws')
  /** The subjects that each role trusts, as documented above the jobs. */
  const trusted = new Map(
    [
      ...text.matchAll(/^# +(\w+_ROLE) +project_path:acme\/shop:ref_type:branch:ref:([^:]+):environment:([\w-]+)/gm),
    ].map(([, role = '', ref, environment]) => [role, { ref, environment }] as const),
  )

  test('has a role of its own for each trust, and uses no other', () => {
    const used = withRole.map(([, { variables }]) => variables?.AWS_ROLE_ARN ?? yaml['.aws']?.variables?.AWS_ROLE_ARN)
    expect([...new Set(used)].sort()).toEqual([...trusted.keys()].map((role) => `$${role}`).sort())
  })

  test.each(withRole)('%s is trusted by its role, which no merge request can assume unless it only plans', (_, job) => {
    const name = (job.variables?.AWS_ROLE_ARN ?? yaml['.aws']?.variables?.AWS_ROLE_ARN ?? '').slice(1)
    const isMergeRequest = job.rules?.some((rule) => rule.if?.includes('merge_request_event')) === true
    expect(trusted.get(name)).toEqual({ ref: isMergeRequest ? '*' : 'main', environment: job.environment?.name })
    if (isMergeRequest) expect(name).toBe('STAGING_PLAN_ROLE')
  })
})

describe('the README', () => {
  const readme = readFileSync(path.join(repositoryRoot, 'README.md'), 'utf8')
  const readBlock = (name: string): string =>
    new RegExp(`<!-- example:${name} -->\\s*\`\`\`sh\\n(.*?)\`\`\``, 's')
      .exec(readme)?.[1]
      ?.replaceAll(/\\\n\s*/g, '') ?? ''

  test('sets exactly the variables that the workflows read', () => {
    const set = [readBlock('variables'), readBlock('previews')].flatMap((text) => [
      ...text.matchAll(/variable set (\w+)/g),
    ])
    const read = [...texts.values()].flatMap((text) => [...text.matchAll(/vars\.(\w+)/g)])
    expect(new Set(set.map(([, name]) => name))).toEqual(new Set(read.map(([, name]) => name)))
  })

  test('dispatches production with its required inputs', () => {
    const inputs = [...readBlock('production').matchAll(/-f ([\w-]+)=/g)].map(([, name]) => name)
    const [, production] = workflows.find(([file]) => file === 'production.yml') ?? []
    const asked = Object.entries(production?.on.workflow_dispatch?.inputs ?? {}).filter(([, input]) => input.required)
    // Of a first release, roots are deferred.
    expect(inputs.toSorted()).toEqual([...asked.map(([name]) => name), 'deferred'].toSorted())
  })
})
