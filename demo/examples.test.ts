import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { deriveDeploymentTier } from '../src/account/gitlab-identity.ts'
import { environmentNames } from '../src/commands/init/answers/names.ts'
import { contract } from '../src/commands/init/contract.ts'
import { initialize } from '../src/commands/init/run.ts'
import { failureReasons } from '../src/runner/errors/failure-reasons.ts'
import { createTestContext, readTestInputs } from '../src/runner/testing/context.ts'
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
  suite.actions.find(({ name }) => name === (/^org\/eks-actions(?:\/([\w-]+))?@/.exec(uses)?.[1] ?? 'pipeline'))
    ?.contract
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
          uses.startsWith('org/eks-actions@') ||
          uses.includes('/provision@') ||
          uses.includes('/cluster@') ||
          (uses.includes('/helm-deploy@') && command === 'diff'),
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

  test.each(
    jobs.flatMap(([name, { steps }]) =>
      steps
        .filter((step) =>
          /\/eks-actions-(production|\$\{\{ inputs.environment }})$/.test(String(step.with?.['role-to-assume'])),
        )
        .map((step) => [name, step] as const),
    ),
  )('%s counts approvals before it changes production, where GitHub has no reviewers', (_, step) => {
    expect(step.with?.['require-approvals']).toContain('vars.PRODUCTION_APPROVALS')
  })

  test('pins its actions to one release, like the command lines beside it', () => {
    const { version } = JSON.parse(readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8')) as {
      version: string
    }
    const all = [...texts.values()].join('\n')
    const pins = [...all.matchAll(/uses: org\/eks-actions\S*@(.*)/g)].map(([, pin]) => pin)
    expect([...new Set(pins)]).toEqual([expect.stringMatching(/^[0-9a-f]{40} # v\d+\.\d+\.\d+$/)])
    // The commit of a release is known only after it: until the examples point at it, they are pinned to one that the changelog has.
    const changelog = readFileSync(path.join(repositoryRoot, 'CHANGELOG.md'), 'utf8')
    const released = [...changelog.matchAll(/^## \[(\d\S*)\]/gm)].map(([, entry]) => entry)
    expect([...released, version]).toContain(/# v(\S+)$/.exec(pins[0] ?? '')?.[1])
    const documents = globSync(['README.md', 'actions/*/README.md', 'workflows-examples/{*,.*}'], {
      cwd: repositoryRoot,
    })
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
  readonly environment?: { readonly name: string; readonly deployment_tier?: string }
  readonly variables?: Readonly<Record<string, string>>
}

describe('the GitLab example', () => {
  const text = readFileSync(path.join(repositoryRoot, 'workflows-examples/.gitlab-ci.yml'), 'utf8')
  const yaml = parse(text) as Readonly<Record<string, GitLabJob>>
  const withRole = Object.entries(yaml).filter(([, job]) => job.extends === '.aws')
  const findRole = (job: GitLabJob): string =>
    /role\/eks-actions-(.*)$/.exec(job.variables?.AWS_ROLE_ARN ?? yaml['.aws']?.variables?.AWS_ROLE_ARN ?? '')?.[1] ??
    ''

  test.each(withRole)('%s is trusted by its role, which no merge request can assume unless it only plans', (_, job) => {
    const isMergeRequest = job.rules?.some((rule) => rule.if?.includes('merge_request_event')) === true
    const [, environment, kind] = /^(.*?)(-plan)?$/.exec(findRole(job)) ?? []
    // `bootstrap` lets a role for plans be assumed without an environment, the others only with their own.
    expect([kind !== undefined, job.environment?.name]).toEqual([
      kind !== undefined,
      kind === undefined ? environment : undefined,
    ])
    if (kind === undefined) expect(job.environment?.deployment_tier).toBe(deriveDeploymentTier(environment ?? ''))
    if (isMergeRequest) expect(findRole(job)).toBe('staging-plan')
    else expect(findRole(job)).not.toBe('staging-plan')
  })

  test('every role of it is one that bootstrap creates', () => {
    const roles = new Set(withRole.map(([, job]) => findRole(job)))
    expect([...roles].sort()).toEqual(['production', 'production-plan', 'staging', 'staging-plan'])
  })
})

/** On demand, in US dollars an hour; the README has source and date. */
const prices = { cluster: 0.1, nat: 0.045, 'm6i.large': 0.096, 'm6i.xlarge': 0.192 } as const
const hoursPerMonth = 730

interface NodeGroup {
  readonly instance_types: readonly (keyof typeof prices)[]
  readonly min_size: number
  readonly desired_size?: number
}

function describeCosts(environment: string): readonly string[] {
  const file = `terraform-environments/aws/${environment}/settings.yaml`
  const { vpc, eks } = parse(readFileSync(path.join(repositoryRoot, file), 'utf8')) as {
    readonly vpc: { readonly nat_gateway: 'single' | 'per-zone'; readonly availability_zone_count: number }
    readonly eks: { readonly node_groups: Readonly<Record<string, NodeGroup>> }
  }
  const gateways = vpc.nat_gateway === 'single' ? 1 : vpc.availability_zone_count
  const nodes = new Map<keyof typeof prices, number>()
  for (const {
    instance_types: [type],
    min_size: least,
    desired_size: size = least,
  } of Object.values(eks.node_groups))
    if (type !== undefined) nodes.set(type, (nodes.get(type) ?? 0) + size)
  const format = (hourly: number): string => `$${(hourly * hoursPerMonth).toFixed(2)}`
  const sum = [...nodes].reduce((total, [type, count]) => total + prices[type] * count, 0)
  const shown = [...nodes].map(([type, count]) => `${count} × ${type}: ${format(prices[type] * count)}`)
  const total = prices.cluster + prices.nat * gateways + sum
  return [
    environment,
    format(prices.cluster),
    `${gateways}: ${format(prices.nat * gateways)}`,
    shown.join(', '),
    format(total),
  ]
}

/** Flags of a command as inputs. */
function readFlags(command: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...command.matchAll(/--([\w-]+) (\S+)/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

/** `…` stands for what differs between runs. */
function toPattern(text: string): RegExp {
  return new RegExp(
    `^${text
      .split('…')
      .map((part) => RegExp.escape(part))
      .join('\\S+')}$`,
  )
}

describe('the variables', () => {
  test('that workflows read are those that their README lists', () => {
    const readme = readFileSync(path.join(repositoryRoot, 'workflows-examples/README.md'), 'utf8')
    const [, table = ''] = /\*\*Repository variables\*\*[^|]*((?:\|.*\n)+)/.exec(readme) ?? []
    const listed = [...table.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name)
    const read = [...texts.values()].flatMap((text) => [...text.matchAll(/vars\.(\w+)/g)].map(([, name]) => name))
    expect(new Set(listed)).toEqual(new Set(read))
  })
})

describe('the README', () => {
  const readme = readFileSync(path.join(repositoryRoot, 'README.md'), 'utf8')
  const readBlock = (name: string): string =>
    new RegExp(`<!-- example:${name} -->\\s*\`\`\`sh\\n(.*?)\`\`\``, 's')
      .exec(readme)?.[1]
      ?.replaceAll(/\\\n\s*/g, '') ?? ''
  const readOutput = (name: string): string =>
    new RegExp(`<!-- output:${name} -->\\s*\`\`\`\\n(.*?)\\s*\`\`\``, 's')
      .exec(readme)?.[1]
      ?.replaceAll(/^ {3}/gm, '') ?? ''

  test('shows what init prints for its command', async () => {
    using run = createTestContext()
    const inputs = await readTestInputs(contract, readFlags(readBlock('init')), run.context)
    await initialize(inputs, run.context, { packageRoot: repositoryRoot, terminal: undefined })
    const [printed = ''] = run.readLog().split('\nNext:')
    expect(printed).toMatch(toPattern(readOutput('init')))
  })

  test('shows the commands that init prints as the next steps', async () => {
    using run = createTestContext()
    const inputs = await readTestInputs(contract, readFlags(readBlock('init')), run.context)
    await initialize(inputs, run.context, { packageRoot: repositoryRoot, terminal: undefined })
    const [, next = ''] = run.readLog().split('\nNext:')
    const listLines = (text: string): readonly string[] =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    expect(listLines(next).filter((line) => !/^\d\. /.test(line))).toEqual(
      ['begin', 'bootstrap', 'pull-request'].flatMap((name) => listLines(readBlock(name))),
    )
  })

  test('shows what each environment costs by its settings', () => {
    const [, table = ''] = /<!-- costs -->\n\n((?:\|.*\n)+)/.exec(readme) ?? []
    const rows = table.trim().split('\n').slice(2)
    expect(
      rows.map((row) =>
        row
          .split('|')
          .map((cell) => cell.trim())
          .slice(1, -1),
      ),
    ).toEqual(environmentNames.map((name) => describeCosts(name)))
  })

  test('dispatches production with its required inputs', () => {
    const inputs = [...readBlock('production').matchAll(/-f ([\w-]+)=/g)].map(([, name]) => name)
    const [, production] = workflows.find(([file]) => file === 'production.yml') ?? []
    const asked = Object.entries(production?.on.workflow_dispatch?.inputs ?? {}).filter(([, input]) => input.required)
    // Of a first release, roots are deferred.
    expect(inputs.toSorted()).toEqual([...asked.map(([name]) => name), 'deferred'].toSorted())
  })
})

describe('the first hour', () => {
  const text = readFileSync(path.join(repositoryRoot, 'docs/first-hour.md'), 'utf8')

  test('names causes that exist, and steps that it has', () => {
    const rows = [...text.matchAll(/^\| (`[a-z-]+`(?:, `[a-z-]+`)*)/gm)].flatMap(([, cell = '']) =>
      cell.match(/[a-z-]+/g),
    )
    const codes = rows.filter((word): word is string => word?.includes('-') === true && !word.startsWith('gh'))
    expect(codes.length).toBeGreaterThan(15)
    expect(Object.keys(failureReasons)).toEqual(expect.arrayContaining(codes))
  })

  test('dispatches workflows with inputs that they have', () => {
    const runs = [...text.matchAll(/gh workflow run (\S+)(.*)/g)].map(
      ([, file = '', flags = '']) => [file, flags] as const,
    )
    expect(runs.map(([file]) => file)).toEqual(['production.yml', 'destroy.yml', 'destroy.yml'])
    for (const [file, flags] of runs) {
      const [, workflow] = workflows.find(([name]) => name === file) ?? []
      const given = [...flags.matchAll(/-f ([\w-]+)=/g)].map(([, name = '']) => name)
      const inputs = workflow?.on.workflow_dispatch?.inputs ?? {}
      const required = Object.keys(inputs).filter((name) => inputs[name]?.required === true)
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given))
      expect(given).toEqual(expect.arrayContaining(required))
    }
  })
})
