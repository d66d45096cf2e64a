import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TerraformEnvironment } from '../model.ts'
import { readEnvironment } from './environment.ts'

let workspace: string
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(path.join(tmpdir(), 'state-reads-')))
})
afterEach(() => {
  rmSync(workspace, { recursive: true })
})

const renderRoot = (key: string, more = ''): string =>
  `terraform {\n  backend "s3" {\n    bucket = "b"\n    key    = "${key}"\n  }\n}\n${more}`
const renderRead = (key: string, more = ''): string =>
  `data "terraform_remote_state" "n" {\n  backend = "s3"\n  ${more}\n  config = {\n    bucket = "b"\n    key    = ${key}\n  }\n}\n`
const renderUse = (output: string): string =>
  `output "x" {\n  value = data.terraform_remote_state.n.outputs.${output}\n}\n`

function read(files: Readonly<Record<string, string>>): Promise<TerraformEnvironment> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true })
    writeFileSync(path.join(workspace, name), text)
  }
  return readEnvironment({ workspace, directory: 'live', environment: 'staging', varFiles: [], backendConfig: [] })
}

const network = {
  'live/staging/network/main.tf': renderRoot('staging/network', 'output "vpc_id" {\n  value = 1\n}\n'),
  'live/staging/dns/main.tf': renderRoot('staging/dns'),
}
const app = 'live/staging/app/main.tf'

describe('a state whose config is computed', () => {
  test('is named with file and line, and what to write', async () => {
    const { findings } = await read({
      ...network,
      [app]: renderRoot('staging/app', renderRead('"staging/${data.x.y.z}work"')),
    })
    expect(findings).toEqual([
      {
        root: 'app',
        level: 'warning',
        text: 'app reads a state whose config is computed (n), so it is not known which root it must wait for. If one of this environment, name it in environment.yaml: depends-on: { app: [network] }',
        location: { file: app, line: 10 },
      },
    ])
  })

  test('is no finding once the order is stated, which is then right', async () => {
    const { findings, graph } = await read({
      ...network,
      [app]: renderRoot('staging/app', renderRead('data.x.y.z')),
      'live/staging/environment.yaml': 'depends-on:\n  app: [network]\n',
    })
    expect(findings).toEqual([])
    expect(graph.waves).toEqual([['dns', 'network'], ['app']])
  })
})

describe('a state that leads nowhere', () => {
  test.each<[string, string, string, string]>([
    [
      'no root here writes',
      renderRead('"staging/netwrok"'),
      'notice',
      'app reads a state that no root here writes: s3:b/staging/netwrok',
    ],
    [
      'another workspace has',
      renderRead('"staging/network"', 'workspace = "blue"'),
      'notice',
      'it is that of network in the workspace blue (workspace_key_prefix env:), and roots here use the default workspace',
    ],
    [
      'has no such output',
      renderRead('"staging/network"') + renderUse('vpc'),
      'warning',
      'app reads the output vpc of network, which does not declare it',
    ],
    [
      'a workspace of HCP Terraform has',
      'data "tfe_outputs" "n" {\n  organization = "acme"\n  workspace    = "network"\n}\n',
      'notice',
      'app reads a state that no root here writes: remote:app.terraform.io/acme/network',
    ],
    [
      'a computed workspace of HCP Terraform has',
      'data "tfe_outputs" "n" {\n  organization = "acme"\n  workspace    = var.x\n}\n',
      'warning',
      'app reads a state whose config is computed (n)',
    ],
  ])('because %s it, is reported', async (_, text, level, message) => {
    const { findings } = await read({ ...network, [app]: renderRoot('staging/app', text) })
    expect(findings).toMatchObject([{ root: 'app', level, text: expect.stringContaining(message) as string }])
  })

  test('is not one with an output that is declared', async () => {
    const text = renderRead('"staging/network"') + renderUse('vpc_id')
    expect((await read({ ...network, [app]: renderRoot('staging/app', text) })).findings).toEqual([])
  })
})

test('a workspace of HCP Terraform that a root here has orders the reader', async () => {
  const cloud =
    'terraform {\n  cloud {\n    organization = "acme"\n    workspaces {\n      name = "network"\n    }\n  }\n}\n'
  const reader = 'data "tfe_outputs" "n" {\n  organization = "acme"\n  workspace    = "network"\n}\n'
  const { graph } = await read({ 'live/staging/network/main.tf': cloud, [app]: renderRoot('staging/app', reader) })
  expect(graph.waves).toEqual([['network'], ['app']])
})

describe('a state of another environment', () => {
  const files = {
    ...network,
    'live/global/network/main.tf': renderRoot('global/network'),
    [app]: renderRoot('staging/app', renderRead('"global/network"')),
  }

  test('is refused, with the own root that may be meant, and how to share', async () => {
    await expect(read(files)).rejects.toMatchObject({
      code: 'foreign-environment',
      hint: 'If network of this environment is meant, its state is s3:b/staging/network. If global is shared on purpose, write reads: [global] into environment.yaml.',
    })
  })

  test('may be read if it is shared on purpose', async () => {
    const { findings, graph } = await read({ ...files, 'live/staging/environment.yaml': 'reads: [global]\n' })
    expect([findings, graph.edges]).toEqual([[], []])
  })

  test('may not be written, though', async () => {
    const shared = {
      ...files,
      [app]: renderRoot('global/network'),
      'live/staging/environment.yaml': 'reads: [global]\n',
    }
    await expect(read(shared)).rejects.toMatchObject({ code: 'foreign-environment' })
  })
})

describe('a cycle', () => {
  const files = {
    'live/staging/a/main.tf': renderRoot('a', renderRead('"b"')),
    'live/staging/b/main.tf': renderRoot('b', renderRead('"a"')),
  }

  test('can be cut where a state exists already', async () => {
    expect((await read(files)).graph.cycles).toMatchObject([{ roots: ['a', 'b'] }])
    const { graph } = await read({ ...files, 'live/staging/environment.yaml': 'cut:\n  a: [b]\n' })
    expect(graph.waves).toEqual([['a'], ['b']])
    expect(graph.cycles).toEqual([])
  })

  test('is cut between roots only', async () => {
    await expect(read({ ...files, 'live/staging/environment.yaml': 'cut:\n  a: [c]\n' })).rejects.toMatchObject({
      message: expect.stringContaining('cut names c, which is not a root') as unknown,
    })
  })
})

test('an exec plugin with a version that clients refuse is a finding of its root', async () => {
  const provider =
    'provider "helm" {\n  kubernetes {\n    exec {\n      api_version = "client.authentication.k8s.io/v1alpha1"\n      command     = "aws"\n    }\n  }\n}\n'
  const { graph } = await read({ 'live/staging/app/main.tf': renderRoot('app', provider) })
  expect(graph.roots[0]?.findings).toMatchObject([
    { summary: expect.stringContaining('v1alpha1, which was removed') as string, location: { file: app, line: 10 } },
  ])
})
