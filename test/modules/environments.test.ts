import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readConfiguration } from '../../src/hcl/file.ts'
import { readEnvironment } from '../../src/terraform/environment/environment.ts'
import { createStepJob, type StepResult } from '../setup/step.ts'
import { suiteFolder, installSchemaProviders } from './schema-provider.ts'

const directory = 'terraform-environments/aws'
const kinds = ['auto', 'node-groups'] as const

/** Differences between the environments, as described in their README. */
const environments = [
  {
    ...{ environment: 'development', zones: 2, natGateways: 1, deletionProtection: false },
    ...{ roots: ['10-vpc', '20-eks', '30-ecr'], waves: [['10-vpc', '30-ecr'], ['20-eks']] },
  },
  {
    ...{ environment: 'staging', zones: 3, natGateways: 1, deletionProtection: false },
    ...{ roots: ['10-vpc', '20-eks', '30-ecr'], waves: [['10-vpc', '30-ecr'], ['20-eks']] },
  },
  {
    ...{ environment: 'production', zones: 3, natGateways: 3, deletionProtection: true },
    ...{ roots: ['10-vpc', '20-eks', '40-runners'], waves: [['10-vpc'], ['20-eks'], ['40-runners']] },
  },
] as const

/** Repositories that the environments create. They may share an account, so no name appears twice. */
const repositories = { development: ['shop-preview'], staging: ['shop'] } as const

const terraform = await installSchemaProviders(['terraform-modules', 'terraform-environments'])
const job = createStepJob(path.join(suiteFolder, 'dist'))

beforeAll(async () => {
  for (const folder of ['terraform-modules', 'terraform-environments']) {
    const isSource = (file: string): boolean => !path.basename(file).startsWith('.terraform')
    await cp(path.join(suiteFolder, folder), path.join(job.workspace, folder), { recursive: true, filter: isSource })
  }
})
afterAll(async () => {
  job[Symbol.dispose]()
  await rm(path.dirname(terraform.workspace), { recursive: true, force: true })
})

function runProvision(command: string, environment: string): Promise<StepResult> {
  return job.run({
    action: 'provision',
    inputs: { command, environment, comment: 'never' },
    env: terraform.environments['5.100.0'],
  })
}

describe.each(environments)('$environment', ({ environment, zones, natGateways, deletionProtection, roots, waves }) => {
  test('is valid: its cluster waits for the network, its runners for both, and nothing else waits', async () => {
    const { graph } = await readTestEnvironment(environment)
    const network = ['private_subnet_ids', 'vpc_id']
    const toEdge = (from: string, to: string, outputs: readonly string[], line: number) => {
      const location = { file: `${directory}/${environment}/${to}/main.tf`, line }
      return { from, to, reason: { kind: 'data', outputs, location } }
    }
    const ofRunners = [
      toEdge('10-vpc', '40-runners', network, 4),
      toEdge('20-eks', '40-runners', ['control_plane_security_group_id'], 15),
    ]
    const edges = [toEdge('10-vpc', '20-eks', network, 4), ...(environment === 'production' ? ofRunners : [])]
    expect(graph.edges).toEqual(edges)
    expect(graph.waves).toEqual(waves)
  })

  test('its role may delete unless the table in the README says otherwise', async () => {
    expect((await readTestEnvironment(environment)).deletionProtection).toBe(deletionProtection)
  })

  test('reads only outputs that other states have', async () => {
    const { graph } = await readTestEnvironment(environment)
    const owners = new Map(graph.roots.map((root) => [root.backend.identity, root]))
    for (const { identity, outputs } of graph.roots.flatMap((root) => root.remoteStates)) {
      const owner = owners.get(identity ?? '')
      expect(owner, identity).toBeDefined()
      expect(outputs).not.toBe('all')
      expect(await readOutputNames(owner!.folder)).toEqual(expect.arrayContaining(Array.from(outputs)))
    }
  })

  test('has its settings in one file, on which every root depends', async () => {
    const settings = await readSettings(environment)
    const { graph } = await readTestEnvironment(environment)
    for (const { name, backend, files } of graph.roots) {
      expect(files).toEqual([path.join(suiteFolder, directory, environment, 'settings.yaml')])
      expect(backend.settings).toEqual({
        bucket: settings.state_bucket,
        key: `${environment}/${name}.tfstate`,
        region: settings.region,
        encrypt: 'true',
        use_lockfile: 'true',
        use_path_style: 'true',
      })
    }
    expect(settings.tags).toEqual({ Environment: environment, ManagedBy: 'terraform' })
  })

  test.each(roots.filter((root) => root !== '40-runners'))(
    '%s is the same as in the other environments',
    async (root) => {
      for (const file of ['terraform.tf', 'main.tf', 'outputs.tf']) {
        expect(await generalize(environment, `${root}/${file}`)).toBe(
          await generalize('development', `${root}/${file}`),
        )
      }
    },
  )

  test('provision creates a matrix for it', async () => {
    const { exitCode, outputs, raw } = await runProvision('matrix', environment)
    expect(exitCode, raw).toBe(0)
    const waves = JSON.parse(outputs.matrix ?? '') as unknown
    for (const root of roots) expect(JSON.stringify(waves)).toContain(`"${root}"`)
  })

  test('provision validates it', async () => {
    const { exitCode, raw } = await runProvision('validate', environment)
    expect(exitCode, raw).toBe(0)
  })

  test('10-vpc has the expected zones and NAT gateways', async () => {
    await expectTestsToPass(environment, '10-vpc', [
      `length(output.private_subnet_ids) == ${zones}`,
      `length(output.nat_public_ips) == ${natGateways}`,
    ])
  })

  test.each(kinds)('20-eks can be planned with its settings and compute: %s', async (kind) => {
    const counts = `[length(module.eks_auto), length(module.eks)] == ${kind === 'auto' ? '[1, 0]' : '[0, 1]'}`
    await withCompute(environment, kind, () =>
      expectTestsToPass(environment, '20-eks', [`output.cluster_name == "acme-${environment}"`, counts]),
    )
  })

  test('20-eks cannot be planned with another kind of cluster', async () => {
    await withCompute(environment, 'fargate', async () => {
      await expect(expectTestsToPass(environment, '20-eks', [])).rejects.toThrow('local.settings.eks.compute')
    })
  })

  test('its role deploys, the role of pull requests only to previews, and nobody else has access', async () => {
    const { eks, iam } = await readSettings(environment)
    expect([eks.compute, eks.deployers, eks.access_entries]).toEqual(['auto', [`eks-actions-${environment}`], {}])
    const isDevelopment = environment === 'development'
    expect(eks.preview_deployers).toEqual(isDevelopment ? { 'eks-actions-development-preview': ['shop-pr-*'] } : {})
    expect(eks.public_access_cidrs).toEqual(environment === 'production' ? [] : ['0.0.0.0/0'])
    expect(iam).toEqual({
      path: `/acme-${environment}/`,
      permissions_boundary: `eks-actions/eks-actions-${environment}-boundary`,
    })
  })
})

test('40-runners of production waits for its connection to be confirmed', async () => {
  const pending = 'output.runs_on == null && strcontains(output.next_step, "acme-production-runners")'
  await expectTestsToPass('production', '40-runners', [pending])
})

test.each(Object.entries(repositories))('30-ecr of %s creates %s', async (environment, names) => {
  await expectTestsToPass(environment, '30-ecr', [`keys(output.repository_urls) == ${JSON.stringify(names)}`])
})

test('changing the settings changes every root of this environment, and none of the others', async () => {
  const files = await Promise.all(
    environments.map(async ({ environment }) => (await readTestEnvironment(environment)).graph.roots),
  )
  const users = files.flat().filter((root) => root.files.some((file) => file.includes('/staging/')))
  expect(users.map((root) => root.name)).toEqual(['10-vpc', '20-eks', '30-ecr'])
})

interface Settings {
  readonly region: string
  readonly state_bucket: string
  readonly tags: Readonly<Record<string, string>>
  readonly iam: Readonly<Record<string, string>>
  readonly eks: Readonly<Record<string, unknown>>
}

async function readSettings(environment: string): Promise<Settings> {
  return parse(await readFile(path.join(suiteFolder, directory, environment, 'settings.yaml'), 'utf8')) as Settings
}

function readTestEnvironment(environment: string): ReturnType<typeof readEnvironment> {
  return readEnvironment({ workspace: suiteFolder, directory, environment, varFiles: [], backendConfig: [] })
}

async function readOutputNames(folder: string): Promise<readonly string[]> {
  const text = await readFile(path.join(folder, 'outputs.tf'), 'utf8')
  const file = await readConfiguration('outputs.tf', text, ({ type }) => type === 'output')
  if (!file.ok) throw new Error(file.message)
  return file.file.blocks.map(({ labels }) => labels[0] ?? '')
}

async function generalize(environment: string, file: string): Promise<string> {
  const text = await readFile(path.join(suiteFolder, directory, environment, file), 'utf8')
  return text.replaceAll(environment, 'ENVIRONMENT')
}

/** Sets the kind of cluster in the copy that `terraform test` runs on. */
async function withCompute(environment: string, kind: string, run: () => Promise<void>): Promise<void> {
  const file = path.join(terraform.workspace, directory, environment, 'settings.yaml')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/^ {2}compute: .*$/m, `  compute: ${kind}`))
  await run().finally(() => writeFile(file, text))
}

/** Plans a root with its real settings, a mocked provider and mocked states of other roots, and checks conditions. */
async function expectTestsToPass(environment: string, root: string, conditions: readonly string[]): Promise<void> {
  const folder = `${directory}/${environment}/${root}`
  const tests = path.join(terraform.workspace, folder, 'tests')
  await mkdir(tests, { recursive: true })
  await writeFile(path.join(tests, 'plan.tftest.hcl'), createTestFile(root, conditions))
  await terraform.run(folder, ['init', '-backend=false', '-input=false'], '5.100.0')
  expect(await terraform.run(folder, ['test'], '5.100.0')).toContain('Success! 1 passed, 0 failed.')
}

function createTestFile(root: string, conditions: readonly string[]): string {
  const assertions = conditions.map(
    (condition) => `  assert {\n    condition     = ${condition}\n    error_message = "not so"\n  }\n`,
  )
  return `${mockedProvider}${mockedStates[root] ?? ''}run "plan" {\n  command = plan\n${assertions.join('')}}\n`
}

const mockedNetwork = `
override_data {
  target = data.terraform_remote_state.vpc
  values = { outputs = { vpc_id = "vpc-1", private_subnet_ids = ["subnet-1", "subnet-2"] } }
}
`

/** States that a root reads. */
const mockedStates: Readonly<Record<string, string>> = {
  '20-eks': mockedNetwork,
  '40-runners': `${mockedNetwork}
override_data {
  target = data.terraform_remote_state.eks
  values = { outputs = { control_plane_security_group_id = "sg-1" } }
}
`,
}

const mockedProvider = `
mock_provider "aws" {
  mock_data "aws_availability_zones" {
    defaults = { names = ["eu-central-1a", "eu-central-1b", "eu-central-1c"] }
  }
  mock_data "aws_region" {
    defaults = { id = "eu-central-1" }
  }
  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }
}
`
