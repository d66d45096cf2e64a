import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActionError } from '../../../runner/errors/action-error.ts'
import { createTestContext, readTestInputs } from '../../../runner/testing/context.ts'
import { contract, type HelmDeployInputs } from '../contract.ts'
import { type PlannedRelease, planReleases } from './planned-release.ts'

type Texts = Readonly<Record<string, string>>

async function read(releases: string, { file, ...texts }: Texts = {}): Promise<HelmDeployInputs> {
  using run = createTestContext()
  run.files.write('chart/Chart.yaml', '')
  run.files.write('deploy/a.yaml', '')
  run.files.write('deploy/b.yaml', '')
  if (file !== undefined) run.files.write('deploy/releases.yaml', file)
  return await readTestInputs(contract, { releases, 'cluster-name': 'staging', ...texts }, run.context)
}

async function plan(releases: string, more: Texts = {}): Promise<readonly PlannedRelease[]> {
  return planReleases(await read(releases, more))
}

async function listProblems(releases: string, more: Texts = {}): Promise<readonly string[]> {
  return await read(releases, more).then(
    () => [],
    (error: unknown) => (error as ActionError).details,
  )
}

describe('a list of releases', () => {
  test('has the inputs of one release under their own names, typed', async () => {
    const [first, second] = await plan(
      `
- release: platform
  chart: oci://registry.example/platform
  chart-version: 1.10
  create-namespace: false
  wait: all
- release: shop
  namespace: shop-staging
  chart: chart
  values: [deploy/a.yaml, deploy/b.yaml]
  set:
    replicas: 3
    tag: "1e6"
  image: registry.example/shop:1.2
  timeout: 5m
  needs: [platform]
`,
    )
    expect(first?.label).toBe('platform')
    expect(first?.inputs).toMatchObject({
      'chart-version': '1.10',
      'create-namespace': false,
      wait: 'all',
      timeout: 600_000,
    })
    expect(second).toMatchObject({ label: 'shop', needs: ['platform'] })
    expect(second?.inputs).toMatchObject({
      release: 'shop',
      namespace: 'shop-staging',
      values: [{ relative: 'deploy/a.yaml' }, { relative: 'deploy/b.yaml' }],
      image: 'registry.example/shop:1.2',
      timeout: 300_000,
      'cluster-name': 'staging',
      releases: undefined,
    })
    expect(second?.inputs.set).toMatchObject({ kind: 'mapping' })
  })

  test('takes what is set next to it, unless an entry says otherwise', async () => {
    const text =
      '- { release: a, chart: chart, image: true }\n- { release: b, chart: chart, timeout: 1m, namespace: b }'
    const planned = await plan(text, { timeout: '3m', namespace: 'apps', environment: 'staging', image: 'app:1' })
    const common = { environment: 'staging' }
    expect(planned.map(({ inputs }) => inputs)).toMatchObject([
      { ...common, timeout: 180_000, namespace: 'apps', image: 'app:1' },
      { ...common, timeout: 60_000, namespace: 'b', image: undefined },
    ])
  })

  test('can be a file, whose lines are named', async () => {
    const file = '# first\n- release: shop\n  chart: none/none\n  wait: al\n'
    expect(await listProblems('deploy/releases.yaml', { file })).toEqual([
      expect.stringMatching(
        /^releases: deploy\/releases\.yaml:4 \(shop\): wait "al" must be one of .*Did you mean all\?$/,
      ),
      expect.stringMatching(/^releases: deploy\/releases\.yaml:2 \(shop\): chart \S+ does not exist in the repository/),
    ])
  })

  test('names every file that it reads, for the checks of whose files they are', async () => {
    const file = '- { release: shop, chart: chart, values: [deploy/a.yaml] }'
    const { releases } = await read('deploy/releases.yaml', { file })
    expect(releases).toMatchObject({
      file: {
        relative: 'deploy/releases.yaml',
        absolute: expect.stringMatching(/^\/.*\/deploy\/releases\.yaml$/) as string,
      },
      entries: [{ values: { chart: { relative: 'chart' }, values: [{ relative: 'deploy/a.yaml' }] } }],
    })
    expect((await read(file)).releases?.file).toBeUndefined()
  })

  test('is a list of one without the input', async () => {
    using run = createTestContext()
    run.files.write('chart/Chart.yaml', '')
    const texts = { release: 'shop', chart: 'chart', 'cluster-name': 'staging' }
    const inputs = await readTestInputs(contract, texts, run.context)
    expect(planReleases(inputs)).toEqual([{ label: 'shop', needs: [], inputs }])
  })

  test('may have one name in several namespaces, told apart by them', async () => {
    const text = `
- { release: shop, namespace: eu, chart: chart }
- { release: shop, namespace: us, chart: chart, needs: eu/shop }
- { release: tests, chart: chart, needs: [eu/shop, us/shop] }`
    const planned = await plan(text)
    expect(planned.map(({ label, needs }) => [label, needs])).toEqual([
      ['eu/shop', []],
      ['us/shop', ['eu/shop']],
      ['tests', ['eu/shop', 'us/shop']],
    ])
  })

  test('waits once for a release that is named in two ways', async () => {
    const planned = await plan('- { release: a, chart: chart }\n- { release: b, chart: chart, needs: [a, a/a] }')
    expect(planned.map(({ needs }) => needs)).toEqual([[], ['a']])
  })

  test.each([
    ['an alias of values', '- { release: a, chart: chart, set: &s { x: 1 } }\n- { release: b, chart: chart, set: *s }'],
    ['JSON', '[{"release": "a", "chart": "chart"}]'],
    ['lines of set', '- release: a\n  chart: chart\n  set: |\n    a.b=1\n    c=x'],
    ['a block of set with comments', '- release: a\n  set:\n    # why\n    a:\n      b: 1\n  chart: chart'],
    ['an alias of a need', '- { release: &p a, chart: chart }\n- { release: b, chart: chart, needs: [*p] }'],
    ['one need', '- { release: a, chart: chart }\n- { release: b, chart: chart, needs: a }'],
  ])('takes %s', async (_, text) => {
    expect(await listProblems(text)).toEqual([])
  })
})

describe('a list that is refused', () => {
  test.each<[string, string, readonly (string | RegExp)[]]>([
    ['no list', 'release: shop', [/It is a mapping; begin every release with a dash: - release: shop\.$/]],
    ['nothing', '[]', [/The list is empty\.$/]],
    ['no YAML', '- release: "a', [/must be a YAML list of releases, or a file with one\. line 1: Missing closing/]],
    ['no file', 'deploy/none.yaml', [/Nothing exists at that path/]],
    [
      'an entry that is text',
      '- shop',
      ['releases: line 1: entry 1 must be a mapping such as { release: shop, chart: charts/app }'],
    ],
    [
      'an unknown key',
      '- { release: a, chart: chart, namespce: x }',
      ['releases: line 1 (a): namespce is not an input of a release. Did you mean namespace?'],
    ],
    [
      'a name of another tool',
      '- { release: a, chart: chart, version: 1.2.3 }',
      ['releases: line 1 (a): version is not an input of a release. Did you mean chart-version?'],
    ],
    [
      'an input of the step',
      '- { release: a, chart: chart, preview: 3 }',
      ['releases: line 1 (a): preview holds for all releases of the step: set it next to releases'],
    ],
    ['a list for text', '- { release: a, chart: [chart] }', [/line 1 \(a\): chart is a list, and must be a folder/]],
    ['an empty value', '- release: a\n  chart:', [/line 2 \(a\): chart is empty, and must be a folder/]],
    ['a key twice', '- { release: a, release: b, chart: chart }', [/line 1: Map keys must be unique/]],
    [
      'an alias in set with its anchor elsewhere',
      '- { release: a, chart: chart, set: { x: &s { y: 1 } } }\n- { release: b, chart: chart, set: { x: *s } }',
      [
        'releases: line 2 (b): set refers to the anchor s outside of it, and is read on its own: write the value out, or use *s for all of set',
      ],
    ],
    [
      'a number that would change',
      '- { release: a, chart: chart, set: { tag: 1e6 } }',
      [/set .*must be YAML whose numbers arrive as written/],
    ],
    [
      'two of one name and namespace',
      '- { release: a, chart: chart }\n- { release: a, namespace: a, chart: chart }',
      ['releases: line 2 (a): a in a is also at line 1'],
    ],
    [
      'an ambiguous need',
      '- { release: a, namespace: x, chart: chart }\n- { release: a, namespace: y, chart: chart }\n- { release: b, chart: chart, needs: a }',
      ['releases: line 3 (b): needs a, which 2 entries are called: write x/a or y/a'],
    ],
    [
      'an unknown need',
      '- { release: platform, chart: chart }\n- { release: b, chart: chart, needs: platfrom }',
      ['releases: line 2 (b): needs platfrom, which is no entry of releases. Did you mean platform?'],
    ],
    [
      'a need without a name',
      "- { release: a, chart: chart, needs: '' }",
      ['releases: line 1 (a): needs must be a list of names of other releases, such as [platform]'],
    ],
    [
      'a need among entries without names',
      '- { chart: chart }\n- { chart: chart, needs: a }',
      [
        'releases: line 2 (no name): needs a, which is no entry of releases. The other entries are none.',
        /line 1 \(no name\): release is required/,
        /line 2 \(no name\): release is required/,
      ],
    ],
    [
      'a cycle',
      '- { release: a, chart: chart, needs: c }\n- { release: b, chart: chart, needs: a }\n- { release: c, chart: chart, needs: b }',
      ['releases: line 1 (a): needs itself: a → c → b → a'],
    ],
    [
      'an image for nobody',
      '- { release: a, chart: chart, image: true }',
      [/line 1 \(a\): image: true takes the image that is set next/],
    ],
    [
      'a version of a path',
      '- { release: a, chart: chart, chart-version: 1.0.0 }',
      [/line 1 \(a\): chart-version applies only to a chart/],
    ],
  ])('%s', async (_, text, expected) => {
    const problems = await listProblems(text)
    expect(problems).toHaveLength(expected.length)
    for (const [index, each] of expected.entries())
      expect(problems[index]).toEqual(typeof each === 'string' ? each : expect.stringMatching(each))
  })

  test('is reported whole in one round, next to the other inputs', async () => {
    const text =
      '- { release: A, chart: chart }\n- { release: b, need: a, chart: chart, timeout: 5 }\n- { release: c, needs: x, chart: chart }'
    const problems = await listProblems(text, { 'cluster-name': '', values: 'deploy/a.yaml', 'allow-delete': 'true' })
    expect(problems.map((problem) => problem.split(' must', 1)[0])).toEqual([
      'allow-delete: applies only to command: sweep',
      'cluster-name: is required, unless kubeconfig is set',
      'releases: line 1 (A): release "A"',
      'releases: line 2 (b): need is not an input of a release. Did you mean needs?',
      'releases: line 2 (b): timeout "5"',
      'values: belongs to one release: move it into its entry of releases',
      expect.stringMatching(/^releases: line 3 \(c\): needs x, which is no entry of releases/),
    ])
  })

  test('never ends in another error than a refusal, whatever the text', async () => {
    const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
    const value = fc.oneof(scalar, fc.array(scalar), fc.dictionary(fc.string(), scalar))
    const key = fc.constantFrom('release', 'chart', 'needs', 'set', 'values', 'image', 'wait', '<<', '__proto__', 'x')
    const list = fc.array(fc.oneof(scalar, fc.dictionary(key, value)))
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          list.map((each) => JSON.stringify(each)),
          fc.string(),
        ),
        async (text) => {
          const code = await read(text).then(
            () => 'invalid-input',
            (error: unknown) => (error as ActionError).code,
          )
          expect(code).toBe('invalid-input')
        },
      ),
      { numRuns: 200 },
    )
  })
})
