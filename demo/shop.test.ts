import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { contract } from '../src/commands/init/contract.ts'
import { initialize } from '../src/commands/init/run.ts'
import { createTestContext, readTestInputs, type TestContext } from '../src/runner/testing/context.ts'
import { readEnvironment } from '../src/terraform/environment/environment.ts'
import { readSharedSettings } from '../src/terraform/environment/shared-settings.ts'
import { repositoryRoot } from '../scripts/lib/suite.ts'
import { environmentNames } from '../src/commands/init/answers/names.ts'
import {
  buildInitCommand,
  createBrokenRelease,
  getSettingsName,
  putExampleEnvironments,
  type ShopRoots,
} from './shop.ts'

const all: readonly ShopRoots[] = ['shipped', 'example']
const directory = 'terraform-environments/aws'

/** What the flags of the team's command say. */
function readFlags(args: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    args.flatMap((arg, index) => (arg.startsWith('--') ? [[arg.slice(2), args[index + 1] ?? ''] as const] : [])),
  )
}

async function writeShop(roots: ShopRoots): Promise<TestContext> {
  const run = createTestContext()
  const [, ...flags] = buildInitCommand({ account: '111122223333', repository: 'acme/storefront' })
  const inputs = await readTestInputs(contract, readFlags(flags), run.context)
  await initialize(inputs, run.context, { packageRoot: repositoryRoot, terminal: undefined })
  if (roots === 'example') putExampleEnvironments(run.context.workspace)
  return run
}

describe.each(all)('the %s environments', (roots) => {
  test('are complete and can be read, with the names that the workflows use', async () => {
    using run = await writeShop(roots)
    const { workspace } = run.context
    for (const environment of environmentNames) {
      const { graph } = await readEnvironment({ workspace, directory, environment, varFiles: [], backendConfig: [] })
      expect(graph.waves[0]).toContain('10-vpc')
      expect(graph.edges.map(({ from, to }) => `${from} ${to}`)).toContain('10-vpc 20-eks')
      const settings = readSharedSettings(path.join(workspace, directory, environment), environment)
      expect([settings.name, settings.hasCluster]).toEqual([getSettingsName(roots, environment), true])
    }
    const outputs = readFileSync(
      path.join(workspace, directory, 'staging/20-eks', roots === 'shipped' ? 'outputs.tf' : 'main.tf'),
      'utf8',
    )
    expect(outputs).toContain('output "cluster_name"')
  })

  test('come without tests, documents and what Terraform leaves behind', async () => {
    using run = await writeShop(roots)
    const files = readdirSync(path.join(run.context.workspace, 'terraform-environments'), {
      recursive: true,
      encoding: 'utf8',
    })
    const names = files.flatMap((file) => file.split('/'))
    expect(names.filter((name) => /^(tests|README\.md|\.terraform.*)$/.test(name))).toEqual([])
  })
})

test('the release that crashes differs from the working one in what it says about its pods', () => {
  const { broken, working } = createBrokenRelease(path.join(repositoryRoot, 'examples'))
  expect(Object.keys(broken)).toEqual(Object.keys(working))
  const [values, releases] = Object.values(broken).map((text = '') => parse(text) as unknown)
  expect(values).toMatchObject({ podAnnotations: { 'stack.eks-actions.dev/behaviour': 'crash-loop' } })
  expect(releases).toMatchObject([{ release: 'platform' }, { release: 'shop', image: true, patience: '5s' }])
})
