import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TerraformEnvironment } from '../model.ts'
import { readEnvironment } from './environment.ts'

let workspace: string
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(path.join(tmpdir(), 'folders-')))
})
afterEach(() => {
  rmSync(workspace, { recursive: true })
})

const plain = 'resource "terraform_data" "x" {}\n'
const renderRoot = (key: string): string =>
  `terraform {\n  backend "s3" {\n    bucket = "b"\n    key    = "${key}"\n  }\n}\n`

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true })
    writeFileSync(path.join(workspace, name), text)
  }
}

function link(name: string, target: string): void {
  mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true })
  symlinkSync(target, path.join(workspace, name))
}

const read = (
  environment = 'staging',
  backendConfig: readonly string[] = [],
  backendVariables: Readonly<Record<string, string>> = {},
): Promise<TerraformEnvironment> =>
  readEnvironment({ workspace, directory: 'live', environment, varFiles: [], backendConfig, backendVariables })
const listNames = async (environment?: string): Promise<readonly string[]> =>
  (await read(environment)).graph.roots.map(({ name }) => name)

describe('folders inside a root', () => {
  test('are no roots without a backend, and are named', async () => {
    write({
      'live/staging/10-vpc/main.tf': renderRoot('vpc'),
      'live/staging/10-vpc/tests/setup/main.tf': plain,
      'live/staging/10-vpc/examples/minimal/main.tf': 'module "vpc" {\n  source = "../../"\n}\n',
      'live/staging/10-vpc/addons/main.tf': renderRoot('addons'),
      'live/staging/10-vpc/addons/examples/main.tf': plain,
      'live/staging/20-app/main.tf': plain,
      'live/staging/versions.tf': 'terraform {\n  required_version = ">= 1"\n}\n',
    })
    const { graph, passedOver } = await read()
    expect(graph.roots.map(({ name }) => name)).toEqual(['.', '10-vpc', '10-vpc/addons', '20-app'])
    expect(passedOver).toEqual(['10-vpc/addons/examples', '10-vpc/examples/minimal', '10-vpc/tests/setup'])
  })

  test('are no roots either if the environment itself is one', async () => {
    write({ 'live/staging/main.tf': renderRoot('all'), 'live/staging/helper/main.tf': plain })
    expect(await listNames()).toEqual(['.'])
  })
})

describe('links', () => {
  test('lead to roots, whose names are those of the links', async () => {
    write({ 'shared/dns/main.tf': renderRoot('dns'), 'live/staging/10-vpc/main.tf': renderRoot('vpc') })
    link('live/staging/20-dns', '../../shared/dns')
    const { graph } = await read()
    expect(graph.roots.map(({ name, folder, path: shown }) => [name, folder, shown])).toEqual([
      ['10-vpc', path.join(workspace, 'live/staging/10-vpc'), 'live/staging/10-vpc'],
      ['20-dns', path.join(workspace, 'shared/dns'), 'shared/dns'],
    ])
  })

  test('lead to environments, which are still different from the others', async () => {
    write({ 'infra/stage/10-vpc/main.tf': renderRoot('vpc'), 'live/production/10-vpc/main.tf': renderRoot('vpc') })
    link('live/staging', '../infra/stage')
    await expect(read()).rejects.toMatchObject({ code: 'foreign-environment' })
    write({ 'live/production/10-vpc/main.tf': renderRoot('production') })
    expect(await listNames()).toEqual(['10-vpc'])
  })

  test('within a root, around it, to a root that is there anyway, outside or nowhere are not followed', async () => {
    write({ 'live/staging/10-vpc/main.tf': renderRoot('vpc'), 'live/production/20-eks/main.tf': renderRoot('eks') })
    link('live/staging/10-vpc/eks', '../../production/20-eks')
    link('live/staging/latest', '10-vpc')
    link('live/staging/up', '..')
    link('live/staging/here', '.')
    link('live/staging/etc', '/etc')
    link('live/staging/gone', '../gone')
    expect(await listNames()).toEqual(['10-vpc'])
  })

  test('out of the workspace are no environments', async () => {
    write({ 'live/production/10-vpc/main.tf': plain })
    link('live/staging', tmpdir())
    await expect(read()).rejects.toMatchObject({ code: 'environment-not-found' })
  })
})

describe('settings with another name', () => {
  test.each([
    'environment.yml',
    'Environment.yaml',
    'environments.yaml',
    'enviroment.yml',
    '.environment.yaml',
    'environment.json',
    'environment.yaml.txt',
    'environment',
  ])('%s is refused', async (name) => {
    write({ 'live/staging/10-vpc/main.tf': plain, [`live/staging/${name}`]: 'deletion-protection: true\n' })
    await expect(read()).rejects.toMatchObject({
      code: 'environment-file-misnamed',
      location: { file: `live/staging/${name}`, line: 1 },
      message: `staging: ${name} is not read; its name must be environment.yaml`,
    })
  })

  test.each(['values.yaml', 'environment.md', 'common.yaml', 'environment.tfvars', 'kubernetes.yml'])(
    '%s is not',
    async (name) => {
      write({ 'live/staging/10-vpc/main.tf': plain, [`live/staging/${name}`]: '{}\n' })
      expect(await listNames()).toEqual(['10-vpc'])
    },
  )

  test('a link that leads nowhere is refused, for it may have held the protection', async () => {
    write({ 'live/staging/10-vpc/main.tf': plain })
    link('live/staging/environment.yaml', 'gone.yaml')
    await expect(read()).rejects.toMatchObject({ code: 'environment-file-invalid' })
  })
})

describe('backend-config', () => {
  const partial = 'terraform {\n  backend "s3" {\n    bucket = "b"\n  }\n}\n'

  test('names one state for each root in one line', async () => {
    write({ 'live/staging/10-vpc/main.tf': partial, 'live/staging/helm/5-dns/main.tf': partial })
    const { roots } = (await read('staging', ['key=staging/{root}.tfstate'])).graph
    expect(roots.map(({ backend, backendConfig }) => [backend.identity, backendConfig])).toEqual([
      ['s3:b/staging/10-vpc.tfstate', ['key=staging/10-vpc.tfstate']],
      ['s3:b/staging/helm/5-dns.tfstate', ['key=staging/helm/5-dns.tfstate']],
    ])
  })

  test('is a file beside each root, or one of the workspace', async () => {
    write({
      'live/staging/10-vpc/main.tf': partial,
      'live/staging/10-vpc/backend.hcl': 'key = "vpc"\n',
      'live/staging/20-eks/main.tf': partial,
      'live/staging/20-eks/backend.hcl': 'key = "eks"\n',
      'config/common.hcl': 'region = "eu-central-1"\n',
    })
    const { roots } = (await read('staging', ['config/common.hcl', 'backend.hcl'])).graph
    expect(roots.map(({ backend }) => [backend.identity, backend.settings.region])).toEqual([
      ['s3:b/vpc', 'eu-central-1'],
      ['s3:b/eks', 'eu-central-1'],
    ])
    expect(roots[0]?.backendConfig).toEqual([
      path.join(workspace, 'config/common.hcl'),
      path.join(workspace, 'live/staging/10-vpc/backend.hcl'),
    ])
    await expect(read('staging', ['other.hcl'])).rejects.toMatchObject({
      code: 'configuration-invalid',
      details: expect.arrayContaining([
        expect.stringContaining('live/staging/10-vpc/other.hcl nor other.hcl'),
      ]) as unknown,
    })
  })

  test.each([
    ['http', '', { TF_HTTP_ADDRESS: 'https://user:secret@states.test/a' }, 'http:https://states.test/a'],
    ['pg', '', { PG_CONN_STR: 'postgres://u:p@db/states' }, 'pg:postgres://db/states/terraform_remote_state/default'],
    ['consul', '    path = "a"\n', { CONSUL_HTTP_ADDR: 'consul:8500' }, 'consul:consul:8500//a'],
  ])('of %s can come from the environment', async (type, settings, backendVariables, identity) => {
    write({ 'live/staging/10-vpc/main.tf': `terraform {\n  backend "${type}" {\n${settings}  }\n}\n` })
    expect((await read('staging', [], backendVariables)).graph.roots[0]?.backend.identity).toBe(identity)
  })

  test('of a cloud block can come from the environment', async () => {
    write({
      'live/staging/10-vpc/main.tf': 'terraform {\n  cloud {\n    workspaces {\n      name = "vpc"\n    }\n  }\n}\n',
    })
    const backendVariables = { TF_CLOUD_ORGANIZATION: 'acme' }
    expect((await read('staging', [], backendVariables)).graph.roots[0]?.backend.identity).toBe(
      'remote:app.terraform.io/acme/vpc',
    )
  })
})
