import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { awsRules } from '../../aws/role-rules.ts'
import type { Contract } from '../../runner/contract/action.ts'
import { createActionsInputSource, readInputs } from '../../runner/contract/read.ts'
import { contract } from './contract.ts'
import { toPipelineName } from './names.ts'
import type { StageName } from './stages/stage.ts'
import { stages } from './stages/stages.ts'
import { findStage } from './testing/stages.ts'

const workspace = realpathSync(mkdtempSync(path.join(tmpdir(), 'rules-')))
afterAll(() => {
  rmSync(workspace, { recursive: true })
})
for (const folder of ['terraform-environments/aws', 'charts/app']) {
  mkdirSync(path.join(workspace, folder), { recursive: true })
}
writeFileSync(path.join(workspace, 'kubeconfig'), 'apiVersion: v1\nkind: Config\n')
writeFileSync(path.join(workspace, 'cluster.yaml'), 'kind: ClusterConfig\n')
writeFileSync(path.join(workspace, 'stack.yaml'), 'Resources: {}\n')

const repository = { repository: 'app' }

type Texts = Readonly<Record<string, string>>

/** What is wrong with these inputs, as a workflow would set them; nothing else has happened when this is known. */
async function listProblems(of: Contract, texts: Texts, folder = workspace): Promise<readonly string[]> {
  const variables = Object.entries(texts).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])
  const source = createActionsInputSource(Object.fromEntries(variables) as Texts)
  const options = { source, workspace: folder, addSecret: () => undefined, documentation: '' }
  const error: unknown = await readInputs(of, options).then(
    () => ({ details: [] }),
    (thrown: unknown) => thrown,
  )
  return (error as { readonly details: readonly string[] }).details
}

async function listNames(texts: Texts): Promise<readonly string[]> {
  return (await listProblems(contract, texts)).map((problem) => problem.split(': ', 1)[0] ?? '')
}

describe('what is required', () => {
  test.each<[string, Texts, readonly string[]]>([
    ['nothing by setup', { stages: 'setup' }, []],
    ['by provision', { stages: 'provision' }, ['environment']],
    ['by cluster', { stages: 'cluster' }, ['config-file']],
    ['by a check', { stages: 'cluster', 'cluster-command': 'check' }, ['cluster-name']],
    ['by several stages', { stages: 'setup, provision, build-push' }, ['environment', 'repository']],
    ['by a release that is deployed', { stages: 'helm-deploy', 'cluster-name': 'c' }, ['release', 'chart']],
    ['by a history', { stages: 'helm-deploy', 'cluster-name': 'c', 'helm-deploy-command': 'history' }, ['release']],
  ])('%s', async (_, texts, expected) => {
    expect(await listNames(texts)).toEqual(expected)
  })

  test('is reported with the stage, the rule and an example', async () => {
    const [problem] = await listProblems(contract, { stages: 'provision' })
    expect(problem).toMatch(/^environment: is required by provision: the name of a folder.*, for example staging$/)
  })

  test('is not judged by an input that is invalid itself', async () => {
    expect(await listNames({ stages: 'provision, build-push', environment: '-x' })).toEqual([
      'environment',
      'repository',
    ])
    expect(await listNames({ stages: 'provison' })).toEqual(['stages'])
  })

  test('is not judged by an input that is required and not set', async () => {
    expect(await listNames({ stages: 'provision', 'provision-command': 'bootstrap' })).toEqual(['environment'])
  })
})

describe('inputs of stages that are not selected', () => {
  const elsewhere = { ...repository, directory: 'infra/none', 'provision-timeout': 'long', chart: 'charts/none' }

  test('are not read', async () => {
    expect(await listNames({ ...elsewhere, stages: 'build-push' })).toEqual([])
    expect(await listNames({ ...elsewhere, stages: 'build-push, provision' })).toEqual([
      'directory',
      'provision-timeout',
      'environment',
    ])
  })

  test('are not checked by their defaults, as in a checkout without Terraform roots', async () => {
    const empty = mkdtempSync(path.join(workspace, 'empty-'))
    expect(await listProblems(contract, { ...repository, stages: 'build-push' }, empty)).toEqual([])
    const problems = await listProblems(contract, { environment: 'staging', stages: 'provision' }, empty)
    expect(problems).toEqual([expect.stringMatching(/^directory: "terraform-environments\/aws" must be/)])
  })

  test('are not judged if `stages` is invalid itself', async () => {
    expect(await listNames({ ...elsewhere, stages: 'build' })).toEqual(['stages'])
  })

  test('are known names all the same', async () => {
    expect(await listNames({ ...repository, stages: 'build-push', directoy: 'infra' })).toEqual(['directoy'])
  })
})

describe('stages that follow each other', () => {
  const release = { environment: 'staging', repository: 'app', release: 'shop', chart: 'charts/app' }
  const both = { stages: 'provision, helm-deploy' }
  const config = { stages: 'cluster, helm-deploy', 'config-file': 'cluster.yaml' }

  test.each<[string, Texts, readonly string[]]>([
    ['need a cluster', { stages: 'helm-deploy' }, ['cluster-name']],
    ['need no cluster if one is applied', { ...both, 'provision-command': 'apply' }, []],
    ['need a cluster if one is only planned', both, ['cluster-name']],
    [
      'need infrastructure that stays',
      { ...both, 'cluster-name': 'c', 'provision-command': 'destroy' },
      ['provision-command'],
    ],
    ['need no cluster if eksctl applies one', { ...config, 'cluster-command': 'apply' }, []],
    ['need a cluster if eksctl only plans one', config, ['cluster-name']],
    ['need no cluster next to a plan if one is given', { ...config, 'cluster-name': 'c' }, []],
    [
      'need a cluster that stays',
      { ...config, 'cluster-name': 'c', 'cluster-command': 'delete', 'cluster-allow-destroy': 'true' },
      ['cluster-command'],
    ],
    ['need no cluster next to a kubeconfig', { stages: 'helm-deploy', kubeconfig: 'kubeconfig' }, []],
    [
      'need no cluster next to a kubeconfig, also if one is applied',
      { ...both, 'provision-command': 'apply', kubeconfig: 'kubeconfig' },
      [],
    ],
    ['need a pushed image', { stages: 'build-push, helm-deploy', 'cluster-name': 'c', push: 'false' }, ['push']],
    [
      'need no pushed image if another one is given',
      { stages: 'build-push, helm-deploy', 'cluster-name': 'c', push: 'false', image: 'a:1' },
      [],
    ],
    [
      'know that an image will be handed over',
      { stages: 'build-push, helm-deploy', 'cluster-name': 'c', 'image-keys': 'tag=app.tag' },
      [],
    ],
  ])('%s', async (_, texts, expected) => {
    expect(await listNames({ ...release, ...texts })).toEqual(expected)
  })
})

describe('a stage in the place of another one', () => {
  const config = { 'config-file': 'cluster.yaml', 'cluster-command': 'apply' }

  test('is refused together with it, with what to do', async () => {
    const texts = { ...config, stages: 'setup, provision, cluster', environment: 'staging' }
    expect(await listProblems(contract, texts)).toEqual([
      'stages: has provision and cluster, which takes its place: remove one of them, or run them in two steps, provision in the first',
    ])
  })

  test('is not selected by default', async () => {
    const texts = { environment: 'staging', repository: 'app', release: 'shop', chart: 'charts/app' }
    expect(await listNames({ ...texts, 'provision-command': 'apply' })).toEqual([])
  })

  test.each<[string, Texts, readonly string[]]>([
    ['has eksctl by default', config, []],
    ['needs eksctl for a config file', { ...config, tools: 'helm' }, ['tools']],
    ['takes the eksctl that is given', { ...config, tools: 'helm', 'eksctl-path': 'eksctl' }, []],
    ['needs no eksctl for a stack', { tools: 'helm', 'stack-name': 'shop', template: 'stack.yaml' }, []],
    ['needs no eksctl for a check', { tools: 'helm', 'cluster-command': 'check', 'cluster-name': 'c' }, []],
    ['needs no eksctl from setup without setup', { ...config, stages: 'cluster', tools: 'helm' }, []],
  ])('%s', async (_, texts, expected) => {
    expect(await listNames({ stages: 'setup, cluster', ...texts })).toEqual(expected)
  })
})

/** Per stage: inputs that are valid one by one and break a rule, the input that is named, and what is said of it. */
const refusals: readonly (readonly [StageName, Texts, string, string])[] = [
  ['setup', { 'kubectl-version': 'cluster' }, 'cluster-name', 'is required'],
  ['provision', { command: 'unlock' }, 'lock-id', 'is required for command: unlock'],
  [
    'provision',
    { 'require-plan': 'true', 'stale-plan': 'apply' },
    'stale-plan',
    'apply contradicts require-plan: true',
  ],
  ['provision', { command: 'bootstrap', environment: 'e'.repeat(48) }, 'role-name', 'the limit is 59'],
  [
    'provision',
    { command: 'bootstrap', 'plan-role-policies': 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
    'plan-role-policies',
    'has no effect without plan-role: true',
  ],
  ['provision', { command: 'bootstrap', 'plan-role-for': 'pull-requests' }, 'plan-role-for', 'has no effect without'],
  ['provision', { command: 'bootstrap', 'preview-role': 'true' }, 'preview-cluster', 'is required for preview-role'],
  [
    'provision',
    { command: 'bootstrap', 'preview-repository': 'shop-preview' },
    'preview-repository',
    'has no effect without preview-role: true',
  ],
  [
    'provision',
    { command: 'bootstrap', 'preview-role': 'true', 'preview-cluster': 'c', 'role-name': 'r'.repeat(57) },
    'role-name',
    'with preview-role the limit is 56',
  ],
  ['cluster', { 'config-file': '' }, 'config-file', 'is required for command: plan, or stack-name and template'],
  ['cluster', { command: 'check' }, 'cluster-name', 'is required for command: check'],
  ['cluster', { command: 'status', 'config-file': '' }, 'cluster-name', 'is required for command: status'],
  ['cluster', { 'stack-name': 'shop', template: 'stack.yaml' }, 'stack-name', 'together with config-file'],
  ['cluster', { engine: 'eksctl', 'config-file': '' }, 'config-file', 'is required for engine: eksctl'],
  ['cluster', { engine: 'cloudformation', 'config-file': '' }, 'stack-name', 'is required for engine: cloudformation'],
  ['cluster', { 'config-file': '', 'stack-name': 'shop' }, 'template', 'is required for command: plan with stack-name'],
  ['cluster', { engine: 'eksctl', template: 'stack.yaml' }, 'template', 'has no effect with engine: eksctl'],
  ['cluster', { template: 'stack.yaml' }, 'stack-name', 'is required with template: the name of its stack'],
  ['cluster', { command: 'delete' }, 'allow-destroy', 'must be true for command: delete'],
  ['cluster', { 'plan-digest': 'a'.repeat(64) }, 'plan-digest', 'has no effect on command: plan; it is for apply'],
  ['cluster', { command: 'apply', 'require-plan': 'true' }, 'plan-digest', 'is required for require-plan: true with'],
  [
    'cluster',
    { 'notification-arns': Array.from({ length: 6 }, (_, n) => `arn:aws:sns:eu-central-1:123456789012:t${n}`).join() },
    'notification-arns',
    'has 6 topics; a stack takes 5',
  ],
  ['build-push', { load: 'true' }, 'load', 'needs push: false'],
  ['build-push', { output: 'type=oci,dest=a.tar' }, 'output', 'needs push: false'],
  ['build-push', { push: 'false', load: 'true', output: 'type=oci,dest=a.tar' }, 'output', 'together with load'],
  ['build-push', { push: 'false', load: 'true', platforms: 'linux/amd64, linux/arm64' }, 'load', 'one platform'],
  ['helm-deploy', { release: '' }, 'release', 'is required for command: deploy'],
  ['helm-deploy', { command: 'sweep', chart: '' }, 'release', 'cannot be set for command: sweep'],
  ['helm-deploy', { 'allow-delete': 'true' }, 'allow-delete', 'applies only to command: sweep'],
  ['helm-deploy', { 'cluster-name': '' }, 'cluster-name', 'is required'],
  ['helm-deploy', { kubeconfig: 'kubeconfig' }, 'kubeconfig', 'cannot be set together with cluster-name'],
  ['helm-deploy', { chart: '' }, 'chart', 'is required for command: deploy'],
  ['helm-deploy', { 'chart-repository': 'https://example.com' }, 'chart-repository', 'applies only'],
  ['helm-deploy', { chart: 'app' }, 'chart', 'chart-repository'],
  ['helm-deploy', { 'chart-version': '1.2.3' }, 'chart-version', 'applies only'],
  ['helm-deploy', { image: 'shop' }, 'image', 'neither tag nor digest'],
  ['helm-deploy', { 'image-keys': 'tag=app.tag' }, 'image-keys', 'applies only together with image'],
  ['helm-deploy', { revision: '3' }, 'revision', 'applies only to command: rollback'],
  [
    'helm-deploy',
    {
      releases: '- { release: shop, chart: charts/app }',
      ...{ 'chart-repository': 'https://example.com', 'chart-version': '1.2.3', values: 'kubeconfig', set: 'a=1' },
      ...{ 'image-keys': 'tag=app.tag', revision: '3', url: 'https://example.com' },
    },
    'url',
    'belongs to one release: move it into its entry of releases',
  ],
  ...(
    [
      ['- { release: shop, chart: charts/none }', 'line 1 .shop.: chart charts/none does not exist in the repository'],
      ['- { release: shop, chart: charts/app, timeout: long }', 'line 1 .shop.: timeout "long" must be a duration'],
      ['- { chart: charts/app }', 'line 1 .no name.: release is required for command: deploy'],
      ['- { release: shop, chart: charts/app, image: true }', 'line 1 .shop.: image: true takes the image'],
      [
        '- { release: shop, chart: charts/app }\n- { release: shop, chart: charts/app }',
        'line 2 .shop.: shop in shop is also at line 1',
      ],
      ['- { release: shop, chart: charts/app, needs: db }', 'line 1 .shop.: needs db, which is no entry of releases'],
      ['- { release: shop, chart: charts/app, needs: shop }', 'line 1 .shop.: needs itself: shop → shop'],
    ] as const
  ).map(([releases, expected]) => {
    const texts: Texts = { releases, release: '', chart: '' }
    return ['helm-deploy', texts, 'releases', expected] as const
  }),
  [
    'helm-deploy',
    { releases: '- { release: shop, chart: charts/app }', release: '', chart: '', image: 'app:1' },
    'image',
    'is used by no entry of releases',
  ],
]

describe('every refusal comes before anything is started', () => {
  /** With these a stage has nothing to complain about. */
  const valid: Readonly<Record<StageName, Texts>> = {
    setup: {},
    provision: { environment: 'staging' },
    cluster: { 'config-file': 'cluster.yaml' },
    'build-push': { repository: 'app' },
    'helm-deploy': { 'cluster-name': 'c', release: 'shop', chart: 'charts/app' },
  }
  const toPipelineTexts = (name: StageName, texts: Texts): Texts =>
    Object.fromEntries(Object.entries(texts).map(([input, text]) => [toPipelineName({ name }, input), text]))

  test.each(stages.map((stage) => [stage.name, stage] as const))(
    '%s: every rule has a case below',
    async (name, stage) => {
      expect(await listProblems(stage.contract, valid[name])).toEqual([])
      const cases = refusals.filter(([owner]) => owner === name)
      // Those about AWS are common to all stages: src/aws/role-rules.test.ts.
      for (const rule of stage.contract.rules.filter((one) => !(awsRules as readonly unknown[]).includes(one))) {
        const only: Contract = { ...stage.contract, rules: [rule] }
        const problems = await Promise.all(cases.map(([, texts]) => listProblems(only, { ...valid[name], ...texts })))
        expect(problems.flat(), rule.name).not.toEqual([])
      }
    },
  )

  test.each(refusals)('%s %j: %s %s', async (name, texts, input, expected) => {
    const inputs = { ...valid[name], ...texts }
    const matching = expect.stringMatching(new RegExp(`^${input}: .*${expected}`)) as string
    expect(await listProblems(findStage(name).contract, inputs)).toContainEqual(matching)
    const pipeline = toPipelineName({ name }, input)
    const text = expected.replaceAll(/(command|require-plan)(?=:)/g, (each) => toPipelineName({ name }, each))
    expect(await listProblems(contract, { stages: name, ...toPipelineTexts(name, inputs) })).toContainEqual(
      expect.stringMatching(new RegExp(`^${pipeline}: .*${text}.*\\(${name}\\)$`)),
    )
  })

  test('so a chart version that a path cannot have costs no Terraform run', async () => {
    const texts = {
      stages: 'provision,helm-deploy',
      environment: 'staging',
      'provision-command': 'apply',
      release: 'shop',
      chart: 'charts/app',
      'chart-version': '1.2.3',
    }
    expect(await listProblems(contract, texts)).toEqual([
      expect.stringMatching(/^chart-version: applies only to a chart from a registry or repository.* \(helm-deploy\)$/),
    ])
  })

  test('and what all stages say of a shared input is said once', async () => {
    const texts = { stages: 'build-push, provision', environment: 'staging', repository: 'app', audience: 'me' }
    expect(await listProblems(contract, texts)).toEqual([
      'audience: has no effect without role-to-assume, which the OIDC token is for',
    ])
  })

  test('and all problems of all stages are reported in one round, by the names of the pipeline', async () => {
    const problems = await listProblems(contract, {
      stages: 'setup, provision, build-push, helm-deploy',
      'kubectl-version': 'cluster',
      'provision-command': 'destroy',
      'build-push-cache': 'maybe',
      'helm-deploy-timeout': 'long',
      'allow-delete': 'true',
      command: 'apply',
    })
    for (const expected of [
      /^command: is not an input of pipeline\. Did you mean provision-command, cluster-command or helm-deploy-command\?$/,
      /^build-push-cache: "maybe"/,
      /^helm-deploy-timeout: "long"/,
      /^environment: is required by provision/,
      /^repository: is required by build-push/,
      /^cluster-name: is required by helm-deploy/,
      /^provision-command: must be plan or apply/,
      /^release: is required for helm-deploy-command: deploy/,
      /^chart: is required for helm-deploy-command: deploy/,
      /^allow-delete: applies only to helm-deploy-command: sweep/,
    ]) {
      expect(problems).toContainEqual(expect.stringMatching(expected))
    }
  })
})
