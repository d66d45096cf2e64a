import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readSuite, repositoryRoot } from '../scripts/lib/suite.ts'
import { buildBootstrapCommand } from './account.ts'

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
const findContract = (uses = '') => suite.actions.find(({ name }) => uses === `org/eks-actions/${name}@v1`)?.contract
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
      const [, name, plan] = /role\/eks-actions-(.*?)(-plan)?$/.exec(findRole(job)) ?? []
      // Roles trust jobs with an environment, or jobs of pull requests without one.
      if (plan === undefined) expect(job.environment).toEqual({ name, deployment: false })
      else expect([Object.keys(on), job.environment]).toEqual([['pull_request'], undefined])
    },
  )

  test('uses no secrets', () => {
    for (const text of texts.values()) expect(text).not.toMatch(/secrets\./)
  })
})

describe('the README', () => {
  const readme = readFileSync(path.join(repositoryRoot, 'README.md'), 'utf8')
  const readBlock = (name: string): string =>
    new RegExp(`<!-- example:${name} -->\\s*\`\`\`sh\\n(.*?)\`\`\``, 's')
      .exec(readme)?.[1]
      ?.replaceAll(/\\\n\s*/g, '') ?? ''

  test('bootstraps like the demo', () => {
    const words = readBlock('bootstrap').trim().split(/\s+/)
    const ran = buildBootstrapCommand('staging', 'acme/storefront')
    expect(words.slice(0, 2)).toEqual(['npx', 'eks-actions'])
    expect(words.slice(2).toSorted()).toEqual(
      ran.filter((word) => !['--github-repository', 'acme/storefront'].includes(word)).toSorted(),
    )
  })

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
    expect(inputs.toSorted()).toEqual(asked.map(([name]) => name).toSorted())
  })
})
