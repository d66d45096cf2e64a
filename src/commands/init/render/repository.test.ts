import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { resourcePrefixPattern } from '../../../actions/provision/commands/bootstrap/inputs.ts'
import { readPartition } from '../../../aws/partition.ts'
import { readEnvironment } from '../../../terraform/environment/environment.ts'
import type { Answers } from '../answers/answers.ts'
import { environmentNames, longestApplicationName, longestName } from '../answers/names.ts'
import { recommendedWorkflows, workflowNames } from '../answers/workflow-names.ts'
import { renderRepository } from './repository.ts'
import { readReleasePin, readTemplates, type TextFiles } from './templates.ts'

const templates = readTemplates(path.resolve(import.meta.dirname, '../../../..'))
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'init-')))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const one: Answers = {
  name: 'zeta',
  application: 'web',
  region: 'us-west-2',
  accounts: { development: '111122223333', staging: '111122223333', production: '111122223333' },
  repository: 'zeta-org/frontend',
  ci: 'github',
  workflows: recommendedWorkflows,
  modules: 'copied',
  runnerConnection: 'pending',
}
const three = { development: '111122223333', staging: '444455556666', production: '777788889999' }

const cases: readonly (readonly [string, Answers])[] = [
  ['one account', one],
  ['three accounts and pinned modules', { ...one, accounts: three, modules: 'pinned' }],
  ['a domain', { ...one, domain: 'web.zeta.test' }],
  ['GitLab', { ...one, ci: 'gitlab', repository: 'zeta-org/team/frontend' }],
  ['names that are words of YAML', { ...one, name: 'null', application: 'on' }],
  ['names that the templates use for something else', { ...one, name: 'shop', application: 'acme' }],
  ['names that occur in the templates', { ...one, name: 'terraform', application: 'staging' }],
  ['the longest names', { ...one, name: 'n'.repeat(longestName), application: 'a'.repeat(longestApplicationName) }],
  ['all workflows', { ...one, workflows: workflowNames }],
  ['a region of another partition', { ...one, region: 'us-gov-west-1', workflows: workflowNames }],
  ['GitLab and China', { ...one, region: 'cn-north-1', ci: 'gitlab' }],
]

describe.each(cases)('%s', (title, answers) => {
  const files = renderRepository(answers, templates)

  test('has names that bootstrap can limit roles to, and ARNs of its partition', () => {
    for (const environment of environmentNames) {
      const settings = parse(files[`terraform-environments/aws/${environment}/settings.yaml`] ?? '') as { name: string }
      expect(settings.name).toMatch(resourcePrefixPattern)
    }
    const own = Object.entries(files).filter(([file]) => /\.ya?ml$/.test(file) && !file.startsWith('charts/'))
    const partitions = own.flatMap(([, text]) => [...text.matchAll(/arn:(aws[\w-]*)/g)].map(([, each]) => each))
    expect(new Set(partitions)).toEqual(new Set([readPartition(answers.region)]))
  })

  test('leaves no name of the templates behind', () => {
    const used = [answers.name, answers.application]
    const words = ['acme', 'shop', 'eu-central-1', 'shop.example.com', 'acme-terraform'].filter(
      (word) => !used.includes(word),
    )
    const pattern = new RegExp(`(?<![A-Za-z0-9])(${words.join('|')})(?![A-Za-z0-9])`)
    // The chart is not renamed: it is for any application.
    const own = Object.entries(files).filter(([file]) => !/^(charts|terraform-modules)\//.test(file))
    for (const [file, text] of own) expect([file, pattern.exec(text)?.[0]]).toEqual([file, undefined])
  })

  test('gives files that can be parsed, with the same structure as the templates', () => {
    for (const [file, text] of Object.entries(files).filter(
      ([name]) => /\.ya?ml$/.test(name) && !name.includes('/templates/'),
    ))
      expect(() => parse(text) as unknown, file).not.toThrow()
  })

  test.each(environmentNames)('gives settings of %s that match its backends and its account', (environment) => {
    const at = `terraform-environments/aws/${environment}`
    const settings = parse(files[`${at}/settings.yaml`] ?? '') as Record<string, unknown>
    const account = answers.accounts[environment]
    const bucket = `${answers.name}-terraform-${environment}-${account}`
    expect(settings).toMatchObject({
      name: `${answers.name}-${environment}`,
      region: answers.region,
      state_bucket: bucket,
      allowed_account_ids: [account],
    })
    const backends = Object.entries(files).filter(
      ([file]) => file.startsWith(`${at}/`) && file.endsWith('/terraform.tf'),
    )
    expect(backends.length).toBeGreaterThan(1)
    for (const [, text] of backends) {
      expect(text).toContain(`bucket         = "${bucket}"`)
      expect(text).toContain(`region         = "${answers.region}"`)
      expect(text).toContain(`key            = "${environment}/`)
    }
  })

  // Reading takes longer than everything else, and depends on no more than these.
  test
    .runIf(['one account', 'three accounts and pinned modules', 'names that are words of YAML'].includes(title))
    .each(environmentNames)('gives an environment %s whose roots can be read and ordered', async (environment) => {
    const workspace = path.join(folder, title.replaceAll(' ', '-'))
    writeFiles(workspace, files)
    const directory = 'terraform-environments/aws'
    const { graph } = await readEnvironment({ workspace, directory, environment, varFiles: [], backendConfig: [] })
    expect(graph.edges.map(({ from, to }) => `${from} ${to}`)).toContain('10-vpc 20-eks')
  })
})

function writeFiles(workspace: string, files: TextFiles): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true })
    writeFileSync(path.join(workspace, file), text)
  }
}

describe('modules', () => {
  test('are pinned to the commit of the release that the workflows use', () => {
    const files = renderRepository({ ...one, modules: 'pinned' }, templates)
    const { repository, commit, tag } = readReleasePin(templates)
    expect(files['terraform-environments/aws/staging/10-vpc/main.tf']).toContain(
      `source = "git::https://github.com/${repository}.git//terraform-modules/aws/vpc?ref=${commit}" # ${tag}`,
    )
    expect(Object.keys(files).filter((file) => file.startsWith('terraform-modules/'))).toEqual([])
    for (const [file, text] of Object.entries(files).filter(([name]) => name.endsWith('.tf')))
      expect([file, /source\s*=\s*"\.\.?\//.exec(text)]).toEqual([file, null])
  })

  test('are copied if a root uses them, with the modules that they use, and without tests', () => {
    const names = Object.keys(renderRepository(one, templates)).filter((file) => file.startsWith('terraform-modules/'))
    const modules = new Set(names.map((file) => file.split('/')[2]))
    expect([...modules]).toEqual(expect.arrayContaining(['vpc', 'eks', 'ecr']))
    expect(modules).not.toContain('state')
    expect(names.filter((file) => /\/tests\/|README/.test(file))).toEqual([])
  })
})

test('only the chosen workflows are written, and on GitLab its own file', () => {
  const list = (answers: Answers): readonly string[] =>
    Object.keys(renderRepository(answers, templates)).filter((file) => /^\.git(hub|lab-ci)/.test(file))
  expect(list({ ...one, workflows: ['pull-request', 'staging'] })).toEqual([
    '.github/workflows/pull-request.yml',
    '.github/workflows/staging.yml',
  ])
  expect(list({ ...one, ci: 'gitlab' })).toEqual(['.gitlab-ci.yml'])
})

test('hosts follow the domain; without one, load balancers answer to any', () => {
  const withDomain = renderRepository({ ...one, domain: 'web.zeta.test' }, templates)
  expect(parse(withDomain['deploy/values-staging.yaml'] ?? '')).toEqual({
    ingress: { hosts: ['staging.web.zeta.test'] },
  })
  expect(withDomain['.github/workflows/pull-request.yml']).toContain(
    'hosts: [pr-${{ github.event.number }}.web.zeta.test]',
  )
  const without = renderRepository(one, templates)
  expect(parse(without['deploy/values-production.yaml'] ?? '')).toEqual({ ingress: { hosts: [] } })
  expect(without['.github/workflows/pull-request.yml']).not.toContain('hosts')
})

test('the answers and the commands are in the README', () => {
  const readme = renderRepository({ ...one, accounts: three }, templates)['README.md'] ?? ''
  expect(readme).toContain(
    '| production | 777788889999 | `zeta-production` | `zeta-terraform-production-777788889999` |',
  )
  expect(readme).toContain(`npx eks-actions@${templates.version} bootstrap`)
  expect(readme).toContain('gh pr create --repo zeta-org/frontend')
})

test('on GitLab, the next steps set exactly the variables that the jobs read', () => {
  const files = renderRepository({ ...one, ci: 'gitlab' }, templates)
  const set = [...(files['README.md'] ?? '').matchAll(/glab variable set (\w+) (\S+)/g)].map(([, name, value]) => [
    name,
    value,
  ])
  const text = files['.gitlab-ci.yml'] ?? ''
  const [, listed = ''] = /^# +\d\. CI\/CD variables: ([\w, ]+)\.$/m.exec(text) ?? []
  expect(set.map(([name]) => name).sort()).toEqual(listed.split(', ').sort())
  const jobs = text.replaceAll(/^#.*$/gm, '')
  // The command line reads the region by itself.
  for (const [name = ''] of set.filter(([each]) => each !== 'AWS_REGION')) expect(jobs).toContain(`$${name}`)
})

test('on GitLab, production can be applied for the first time: what cannot be planned before is a choice', () => {
  const { production } = parse(renderRepository({ ...one, ci: 'gitlab' }, templates)['.gitlab-ci.yml'] ?? '') as {
    production: { variables: object; script: readonly string[] }
  }
  expect(production.variables).toMatchObject({ DEFERRED: 'stop' })
  expect(production.script.join('\n')).toContain('--deferred "$DEFERRED"')
})

test('runners in the network of production are for GitHub alone', () => {
  const folder = 'terraform-environments/aws/production'
  const [github, gitlab] = [one, { ...one, ci: 'gitlab' } as const].map((answers) =>
    renderRepository(answers, templates),
  )
  expect(Object.keys(github ?? {})).toContain(`${folder}/40-runners/main.tf`)
  expect(parse(github?.[`${folder}/settings.yaml`] ?? '')).toMatchObject({ runners: { repository: one.repository } })
  expect(Object.keys(gitlab ?? {}).filter((file) => file.includes('runners'))).toEqual([])
  expect(parse(gitlab?.[`${folder}/settings.yaml`] ?? '')).not.toHaveProperty('runners')
})

test.each([
  ['pending', false],
  ['confirmed', true],
] as const)('with a %s connection to GitHub, runners are created: %j', (runnerConnection, created) => {
  const files = renderRepository({ ...one, runnerConnection }, templates)
  const settings: unknown = parse(files['terraform-environments/aws/production/settings.yaml'] ?? '')
  expect(settings).toMatchObject({ runners: { connection_confirmed: created } })
})
