import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { TerraformEnvironment, Root } from '../model.ts'
import { type EnvironmentRequest, readEnvironment } from './environment.ts'
import { listEnvironments } from './folders.ts'

const workspace = path.resolve(import.meta.dirname, '../../../test/fixtures/terraform')

function read(request: Partial<EnvironmentRequest> = {}): Promise<TerraformEnvironment> {
  const whole = { workspace, directory: 'environments', environment: 'staging', varFiles: [], backendConfig: [] }
  return readEnvironment({ ...whole, ...request })
}

async function readRefusal(request: Partial<EnvironmentRequest>): Promise<ActionError> {
  const error: unknown = await read(request).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof ActionError) return error
  throw new Error(`was not refused: ${String(error)}`)
}

const temporary: string[] = []
afterEach(() => {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true })
})

/** A workspace with these files, the environment `dev` in the folder `envs`. */
function write(files: Readonly<Record<string, string>>): Partial<EnvironmentRequest> & { readonly workspace: string } {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'environment-')))
  temporary.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  return { workspace: folder, directory: 'envs', environment: 'dev' }
}

const renderS3Root = (key: string): string =>
  `terraform {\n  backend "s3" {\n    bucket = "b"\n    key    = "${key}"\n  }\n}\n`
const renderReading = (key: string): string =>
  `data "terraform_remote_state" "x" {\n  backend = "s3"\n  config = { bucket = "b", key = "${key}" }\n}\n`

describe('an environment of twelve roots', () => {
  test('is put in order by data, stated dependencies and numbers', async () => {
    const { name, path: shown, graph } = await read()
    expect([name, shown]).toEqual(['staging', 'environments/staging'])
    expect(graph.waves).toEqual([
      ['5-route53-hostedzone'],
      ['10-vpc'],
      ['15-kms', 'bastion'],
      ['20-eks'],
      ['25-eks-cluster-autoscaler', 'helm/5-ingress', 'helm/cert-manager'],
      ['30-rds', 'helm/10-external-dns', 'monitoring'],
      ['40-dns-records'],
    ])
  })

  test.each<[string, string, string]>([
    ['5-route53-hostedzone', '10-vpc', 'number'],
    ['5-route53-hostedzone', '40-dns-records', 'zone_id'],
    ['10-vpc', '20-eks', 'private_subnets,vpc_id'],
    ['15-kms', '20-eks', 'role_arn'],
    ['10-vpc', '30-rds', 'private_subnets'],
    ['10-vpc', 'bastion', 'public_subnet'],
    ['20-eks', '25-eks-cluster-autoscaler', 'all'],
    ['20-eks', 'helm/5-ingress', 'endpoint'],
    ['20-eks', 'helm/cert-manager', ''],
    ['25-eks-cluster-autoscaler', 'monitoring', 'depends-on'],
    ['helm/5-ingress', 'helm/10-external-dns', 'number'],
    ['10-vpc', '25-eks-cluster-autoscaler', 'none'],
  ])('%s → %s: %s', async (from, to, expected) => {
    const edge = (await read()).graph.edges.find((one) => one.from === from && one.to === to)
    const said = edge?.reason.kind === 'data' ? String(edge.reason.outputs) : (edge?.reason.kind ?? 'none')
    expect(said).toBe(expected)
  })

  test('a root tells what it is made of', async () => {
    const vpc = (await read()).graph.roots.find(({ name }) => name === '10-vpc')
    expect(vpc).toEqual<Root>({
      name: '10-vpc',
      folder: path.join(workspace, 'environments/staging/10-vpc'),
      path: 'environments/staging/10-vpc',
      backend: {
        type: 's3',
        identity: 's3:acme-tfstate/aws/staging/10-vpc/terraform.tfstate',
        settings: {
          bucket: 'acme-tfstate',
          key: 'aws/staging/10-vpc/terraform.tfstate',
          region: 'eu-central-1',
          use_lockfile: 'true',
        },
        location: { file: 'environments/staging/10-vpc/main.tf', line: 6 },
      },
      remoteStates: [],
      localModules: [path.join(workspace, 'environments/staging/modules/network')],
      files: [path.join(workspace, 'environments/cidr.txt')],
      providers: ['hashicorp/aws'],
      declaredOutputs: expect.arrayContaining(['vpc_id']) as string[],
      findings: [],
      requiredVersion: '>= 1.10',
    })
  })

  test('is read from another tree in the same way', async () => {
    const copy = realpathSync(mkdtempSync(path.join(tmpdir(), 'tree-')))
    temporary.push(copy)
    cpSync(workspace, copy, { recursive: true })
    const there = await read({ workspace: copy })
    expect(there.graph.edges).toEqual((await read()).graph.edges)
    expect(there.folder).toBe(path.join(copy, 'environments/staging'))
  })

  test('environments are listed', () => {
    expect(listEnvironments(path.join(workspace, 'environments'))).toEqual(['production', 'staging'])
  })
})

describe('refused with file and line', () => {
  test.each<[string, string, string, number, string]>([
    ['state-of-staging', 'foreign-environment', '20-eks/main.tf', 6, 'keeps its state in the same place as'],
    ['reads-staging', 'foreign-environment', '20-eks/main.tf', 20, 'reads the state of'],
    ['local-in-backend', 'backend-interpolated', '10-vpc/main.tf', 9, 'key of the s3 backend'],
    ['live-token', 'secret-in-state', '20-eks/main.tf', 19, 'null_resource.kubectl'],
    ['live-token-by-local', 'secret-in-state', '20-eks/main.tf', 17, 'null_resource.kubectl'],
    ['misnamed-lock', 'lock-file-misnamed', '10-vpc/terraform.lock.hcl', 1, '.terraform.lock.hcl'],
    ['shared-state', 'state-shared', '20-eks/main.tf', 6, '10-vpc and 20-eks share one state'],
    ['no-bucket', 'backend-incomplete', '10-vpc/main.tf', 3, 'bucket'],
    ['syntax', 'configuration-invalid', '10-vpc/main.tf', 6, 'Invalid multi-line string'],
    ['missing-module', 'configuration-invalid', '10-vpc/main.tf', 13, '../../modules/netwrok'],
  ])('%s', async (defect, code, file, line, text) => {
    const error = await readRefusal({ directory: `defects/${defect}`, environment: 'dev' })
    expect(error.code).toBe(code)
    expect(error.location).toEqual({ file: `defects/${defect}/dev/${file}`, line })
    expect(error.message).toContain(text)
    expect(error.details[0]).toBe(`defects/${defect}/dev/${file}:${line}`)
  })

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'one file',
      { 'staging.s3.tfbackend': 'key = "a"' },
      /^staging\.s3\.tfbackend beside it .* backend-config: staging\.s3\.tfbackend\./,
    ],
    [
      'another name',
      { 'backend-dev.hcl': '# state\nkey="a"\n' },
      /^backend-dev\.hcl beside it .* backend-config: backend-dev\.hcl\./,
    ],
    [
      'several files',
      { 'a.tfbackend': 'key = "a"', 'b.tfbackend': 'key = "b"' },
      /^a\.tfbackend, b\.tfbackend beside it set that, .* Pass the one of this environment/,
    ],
    ['a file without the setting', { 'a.tfbackend': 'region = "eu"' }, /^Add the missing settings/],
    ['no file', {}, /^Add the missing settings/],
  ])('a backend that lacks its key names %s beside the root and the input', async (_, files, hint) => {
    const block = 'terraform {\n  backend "s3" {\n    bucket = "acme"\n  }\n}\n'
    const beside = Object.entries(files).map(([name, text]) => [`envs/dev/10-a/${name}`, text] as const)
    const error = await readRefusal(write(Object.fromEntries([['envs/dev/10-a/main.tf', block], ...beside])))
    expect([error.code, error.hint]).toEqual(['backend-incomplete', expect.stringMatching(hint)])
    const unread = Object.entries(files).filter(([, text]) => text.includes('key'))
    expect(error.details.slice(1)).toEqual(unread.map(([name]) => `not read: envs/dev/10-a/${name}`))
  })

  test('a cycle names each edge with its line', async () => {
    const { graph } = await read({ directory: 'defects/cycle', environment: 'dev' })
    expect(graph.cycles).toEqual([
      {
        roots: ['10-vpc', '20-eks'],
        problem: {
          code: 'graph-cycle',
          message: '10-vpc → 20-eks → 10-vpc depend on each other in a cycle',
          location: { file: 'defects/cycle/dev/20-eks/main.tf', line: 20 },
          details: [
            '20-eks reads vpc_id of 10-vpc (defects/cycle/dev/20-eks/main.tf:20)',
            '10-vpc reads role of 20-eks (defects/cycle/dev/10-vpc/main.tf:20)',
          ],
        },
      },
    ])
  })

  test('all problems of environment.yaml are told together', async () => {
    const { details } = await readRefusal({ directory: 'defects/settings', environment: 'dev' })
    expect(details).toEqual([
      'defects/settings/dev/environment.yaml:2: unknown key depend-on. Did you mean depends-on? (environment-file-invalid)',
      'defects/settings/dev/environment.yaml:3: ignore must be a list of strings (environment-file-invalid)',
      'defects/settings/dev/environment.yaml:5: depends-on names 20-esk, which is not a root. Found: 10-vpc (environment-file-invalid)',
    ])
  })

  test.each([
    ['deletion-protection: true', true],
    ['deletion-protection: false', false],
    ['ignore: []', false],
  ])('%s means %j', async (text, expected) => {
    const request = write({ 'envs/dev/10-a/main.tf': renderS3Root('a'), 'envs/dev/environment.yaml': `${text}\n` })
    expect((await read(request)).deletionProtection).toBe(expected)
  })

  test('deletion-protection is no text', async () => {
    const request = write({
      'envs/dev/10-a/main.tf': renderS3Root('a'),
      'envs/dev/environment.yaml': 'deletion-protection: "on"\n',
    })
    const error = await readRefusal(request)
    expect(error.code).toBe('environment-file-invalid')
    expect(error.message).toContain('must be true or false')
  })

  test.each([
    ['order: reads', [['10-a', '20-b']]],
    ['order: numbers', [['10-a'], ['20-b']]],
    ['ignore: []', [['10-a'], ['20-b']]],
  ])('with %s the waves are %j', async (text, waves) => {
    const request = write({
      'envs/dev/10-a/main.tf': renderS3Root('a'),
      'envs/dev/20-b/main.tf': renderS3Root('b'),
      'envs/dev/environment.yaml': `${text}\n`,
    })
    expect((await read(request)).graph.waves).toEqual(waves)
  })

  test('may-read names roles and accounts', async () => {
    const role = 'arn:aws:iam::111122223333:role/ci/eks-actions-staging'
    const request = write({
      'envs/dev/10-a/main.tf': renderS3Root('a'),
      'envs/dev/environment.yaml': `may-read:\n  - ${role}\n  - '000011112222'\n`,
    })
    expect((await read(request)).mayRead).toEqual([role, '000011112222'])
  })

  test.each([
    ['may-read: [111122223333]', 'may-read must be a list of strings'],
    ['may-read: staging', 'may-read must be a list of strings'],
    ['may-read: [staging]', 'may-read names "staging", which is neither the ARN of an IAM role nor an account ID'],
    ['may-read: ["*"]', 'may-read names "*"'],
    ['may-read: ["arn:aws:iam::111122223333:root"]', 'neither the ARN of an IAM role'],
    ['may-read: ["arn:aws:iam::*:role/x"]', 'neither the ARN of an IAM role'],
    ['may-read: ["arn:aws:iam::111122223333:role/*"]', 'neither the ARN of an IAM role'],
    ['order: read', 'order must be one of numbers, reads. Did you mean reads?'],
    ['order: [reads]', 'order must be one of numbers, reads.'],
    ['order:', 'order must be one of numbers, reads.'],
    ['order: true', 'order must be one of numbers, reads.'],
    ['order: Reads', 'order must be one of numbers, reads.'],
  ])('%s is refused with its line', async (text, message) => {
    const request = write({
      'envs/dev/10-a/main.tf': renderS3Root('a'),
      'envs/dev/environment.yaml': `ignore: []\n${text}\n`,
    })
    const error = await readRefusal(request)
    expect(error.code).toBe('environment-file-invalid')
    expect(error.message).toContain(message)
    expect(error.location).toEqual({ file: 'envs/dev/environment.yaml', line: 2 })
  })

  test('problems of different roots are told together, and one of a shared module once', async () => {
    const module = 'module "m" {\n  source = "../modules/m"\n}\n'
    const request = write({
      'envs/dev/10-a/main.tf': `${renderS3Root('a')}${module}`,
      'envs/dev/10-a/terraform.lock.hcl': '',
      'envs/dev/20-b/main.tf': `${renderS3Root('${var.b}')}${module}`,
      'envs/dev/modules/m/main.tf': 'locals {\n  a =\n}\n',
    })
    const { message, details, annotations } = await readRefusal(request)
    expect(message).toBe('dev: 3 problems')
    expect(annotations.map(({ location }) => `${location.file}:${location.line}`)).toEqual([
      'envs/dev/modules/m/main.tf:2',
      'envs/dev/10-a/terraform.lock.hcl:1',
      'envs/dev/20-b/main.tf:4',
    ])
    expect(details.filter((line) => !line.startsWith(' ')).map((line) => line.split(': ')[0])).toEqual([
      'envs/dev/modules/m/main.tf:2',
      'envs/dev/10-a/terraform.lock.hcl:1',
      'envs/dev/20-b/main.tf:4',
    ])
  })

  test.each<[string, Partial<EnvironmentRequest>, RegExp]>([
    ['an unknown environment', { environment: 'stagin' }, /^Did you mean staging\? .* there: production, staging\.$/],
    ['a folder outside', { environment: '../defects' }, /^Set environment to .* there: production, staging\.$/],
    ['the directory itself', { environment: '.' }, /^Set environment to .* there: production, staging\.$/],
    ['no name', { environment: '' }, /^Set environment to .* there: production, staging\.$/],
    ['nothing that has roots', { directory: 'environments/staging/10-vpc' }, /^It has no folder .* set the input dir/],
    ['an unknown directory', { directory: 'nowhere' }, /^Set the input directory to the folder that holds the envi/],
  ])('%s', async (_, request, hint) => {
    const error = await readRefusal(request)
    expect(error).toMatchObject({ code: 'environment-not-found', hint: expect.stringMatching(hint) as string })
  })

  test('an environment without roots', async () => {
    const request = write({ 'envs/dev/modules/m/main.tf': '', 'envs/dev/readme.md': '' })
    expect(await readRefusal(request)).toMatchObject({
      code: 'environment-not-found',
      message: 'dev has no Terraform roots',
    })
  })
})

describe('what is a root', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a folder without a backend block', { 'a/main.tf': 'locals {}' }, ['a']],
    ['folders at any depth', { 'a/b/c/main.tf': renderS3Root('c'), 'a/main.tf': renderS3Root('a') }, ['a', 'a/b/c']],
    ['not a local module', { 'a/main.tf': 'module "m" {\n  source = "../lib"\n}', 'lib/main.tf': 'locals {}' }, ['a']],
    [
      'a local module with a backend',
      { 'a/main.tf': 'module "m" {\n  source = "../lib"\n}', 'lib/main.tf': renderS3Root('l') },
      ['a', 'lib'],
    ],
    ['nothing that is hidden', { 'a/main.tf': '', 'a/.terraform/modules/x/main.tf': '', '.b/main.tf': '' }, ['a']],
    [
      'numbers in order of value',
      { '100-c/main.tf': '', '20-b/main.tf': '', '3-a/main.tf': '' },
      ['3-a', '20-b', '100-c'],
    ],
    ['the environment itself', { 'main.tf': renderS3Root('all') }, ['.']],
    [
      'a workspace in the cloud',
      {
        'a/main.tf':
          'terraform {\n  cloud {\n    organization = "o"\n    workspaces {\n      name = "a"\n    }\n  }\n}',
      },
      ['a'],
    ],
  ])('%s', async (_, files, expected) => {
    const request = write(Object.fromEntries(Object.entries(files).map(([name, text]) => [`envs/dev/${name}`, text])))
    expect((await read(request)).graph.roots.map(({ name }) => name)).toEqual(expected)
  })
})

describe('settings from outside', () => {
  test('backend-config completes the blocks, by setting and by file', async () => {
    const request = write({
      'envs/dev/a/main.tf': 'terraform {\n  backend "s3" {\n    key = "a"\n  }\n}\n',
      'envs/dev/b/main.tf': `terraform {\n  backend "s3" {\n    key = "b"\n  }\n}\n${renderReading('a')}`,
      'dev.s3.tfbackend': 'bucket     = "wrong"\nsecret_key = "canary"\n',
    })
    const { graph } = await read({ ...request, backendConfig: ['dev.s3.tfbackend', 'bucket=b'] })
    expect(graph.roots.map(({ backend }) => backend.identity)).toEqual(['s3:b/a', 's3:b/b'])
    expect(graph.edges).toMatchObject([{ from: 'a', to: 'b', reason: { kind: 'data' } }])
    expect(JSON.stringify(graph)).not.toContain('canary')
  })

  test('backend-config says nothing about other environments', async () => {
    const partial = 'terraform {\n  backend "s3" {\n    key = "a"\n  }\n}\n'
    const request = write({ 'envs/dev/a/main.tf': partial, 'envs/staging/a/main.tf': partial })
    expect((await read({ ...request, backendConfig: ['bucket=b'] })).graph.roots).toHaveLength(1)
  })

  test.each<[string, Readonly<Record<string, string>>, Partial<EnvironmentRequest>, string]>([
    ['a default', {}, {}, 'default'],
    ['the environment', {}, { variables: { key: 'from-job' } }, 'from-job'],
    [
      'terraform.tfvars over the environment',
      { 'envs/dev/b/terraform.tfvars': 'key = "own"' },
      { variables: { key: 'x' } },
      'own',
    ],
    [
      'auto files in order',
      { 'envs/dev/b/a.auto.tfvars': 'key = "a"', 'envs/dev/b/b.auto.tfvars.json': '{"key": "b"}' },
      {},
      'b',
    ],
    [
      'var-files over all',
      { 'envs/dev/b/a.auto.tfvars': 'key = "a"', 'x.tfvars': 'key = "given"' },
      { varFiles: ['x.tfvars'] },
      'given',
    ],
  ])('a variable has its value from %s', async (_, files, more, expected) => {
    const request = write({
      'envs/dev/a/main.tf': renderS3Root(expected),
      'envs/dev/b/main.tf': `${renderS3Root('reader')}${renderReading('${var.key}')}variable "key" {\n  default = "default"\n}\n`,
      ...files,
    })
    expect((await read({ ...request, ...more })).graph.edges).toMatchObject([{ from: 'a', to: 'b' }])
  })

  // `terraform console` answers the same for each.
  test.each<[string, string, string, string]>([
    ['as text without a type', '', '["a"]', '["a"]'],
    ['as text for a primitive type', 'type = string', '["a"]', '["a"]'],
    ['as an expression for a list', 'type = list(string)', '["a", "b"]', 'b'],
    ['as an expression for any', 'type = any', '{ other = "x", key = "c" }', 'c'],
    ['as unknown where it needs more than itself', 'type = any', 'plain', 'unknown'],
  ])('TF_VAR_… is taken %s', async (_, type, text, expected) => {
    const expression = type.includes('list') ? '${var.key[1]}' : type.includes('any') ? '${var.key.key}' : '${var.key}'
    const request = write({
      'envs/dev/b/main.tf': `${renderS3Root('reader')}${renderReading(expression)}variable "key" {\n  ${type}\n}\n`,
    })
    const [root] = (await read({ ...request, variables: { key: text, undeclared: 'x' } })).graph.roots
    expect(root?.remoteStates[0]?.identity ?? 's3:b/unknown').toBe(`s3:b/${expected}`)
  })
})
