import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Graph, Root } from '../model.ts'
import type { Problem } from '../problems.ts'
import { buildGraph, type DeclaredDependencies, type RootOrder } from './graph.ts'
import { compareNaturally, parseNumber } from './natural-order.ts'
import { findDownstream, restrictGraph, matchNames, selectGraphRoots, findUpstream } from './select.ts'

/** A root that reads the states of others. */
function createRoot(name: string, reads: readonly string[] = []): Root {
  const location = { file: `${name}/main.tf`, line: 1 }
  return {
    name,
    folder: `/w/${name}`,
    path: name,
    backend: { type: 's3', identity: `s3:b/${name}`, settings: {}, location },
    remoteStates: reads.map((one) => ({ name: one, identity: `s3:b/${one}`, outputs: ['id'], location })),
    localModules: [],
    files: [],
    providers: [],
  }
}

function declareDependencies(dependencies: Readonly<Record<string, readonly string[]>>): DeclaredDependencies {
  const line = { file: 'environment.yaml', line: 2 }
  return new Map(
    Object.entries(dependencies).map(([name, before]) => [name, before.map((one) => ({ root: one, line }))]),
  )
}

function build(
  reads: Readonly<Record<string, readonly string[]>>,
  dependencies: Readonly<Record<string, readonly string[]>> = {},
  order: RootOrder = 'numbers',
): Graph & { readonly problems: readonly Problem[] } {
  const roots = Object.entries(reads).map(([name, read]) => createRoot(name, read))
  const graph = buildGraph(roots, { stated: declareDependencies(dependencies), order })
  return { ...graph, problems: graph.cycles.map(({ problem }) => problem) }
}

const formatEdges = ({ edges }: Graph): readonly string[] =>
  edges.map(({ from, to, reason }) => `${from}>${to} ${reason.kind}`)

describe('edges and waves', () => {
  type Names = Readonly<Record<string, readonly string[]>>
  test.each<[string, Names, Names, readonly string[], readonly (readonly string[])[]]>([
    ['nothing', {}, {}, [], []],
    ['unnumbered roots are independent', { a: [], b: [] }, {}, [], [['a', 'b']]],
    ['numbers order', { '10-a': [], '5-b': [] }, {}, ['5-b>10-a number'], [['5-b'], ['10-a']]],
    ['equal numbers do not', { '10-a': [], '10-b': [] }, {}, [], [['10-a', '10-b']]],
    [
      'no edge says what others imply',
      { '1-a': [], '2-b': [], '3-c': [] },
      {},
      ['1-a>2-b number', '2-b>3-c number'],
      [['1-a'], ['2-b'], ['3-c']],
    ],
    ['data instead of a number', { '1-a': [], '2-b': ['1-a'] }, {}, ['1-a>2-b data'], [['1-a'], ['2-b']]],
    ['data against the numbers wins', { '1-a': ['2-b'], '2-b': [] }, {}, ['2-b>1-a data'], [['2-b'], ['1-a']]],
    [
      'data by way of another against the numbers',
      { '1-a': ['x'], '2-b': [], x: ['2-b'] },
      {},
      ['2-b>x data', 'x>1-a data'],
      [['2-b'], ['x'], ['1-a']],
    ],
    [
      'numbers never close a circle',
      { '1-a': ['3-c'], '2-b': [], '3-c': [] },
      {},
      ['1-a>2-b number', '3-c>1-a data'],
      [['3-c'], ['1-a'], ['2-b']],
    ],
    [
      'numbers count among siblings',
      { '20-b': [], 'h/10-a': [], 'h/30-c': [] },
      {},
      ['h/10-a>h/30-c number'],
      [['20-b', 'h/10-a'], ['h/30-c']],
    ],
    [
      'a numbered folder counts for all below it',
      { '10-net/a': [], '20-b': [] },
      {},
      ['10-net/a>20-b number'],
      [['10-net/a'], ['20-b']],
    ],
    ['stated order replaces the numbers before', { '1-a': [], '2-b': [] }, { '2-b': [] }, [], [['1-a', '2-b']]],
    ['stated order is added', { a: [], b: [] }, { a: ['b'] }, ['b>a depends-on'], [['b'], ['a']]],
    ['a root may read its own state', { a: ['a'] }, {}, [], [['a']]],
  ])('%s', (_, reads, dependencies, edges, waves) => {
    const graph = build(reads, dependencies)
    expect(graph.problems).toEqual([])
    expect(formatEdges(graph)).toEqual(edges)
    expect(graph.waves).toEqual(waves)
  })

  test('numbers do not count where reads are trusted', () => {
    const reads = { '10-a': [], '20-b': ['10-a'], '30-c': [], '40-d': [] }
    const graph = build(reads, { '40-d': ['30-c'] }, 'reads')
    expect(formatEdges(graph)).toEqual(['10-a>20-b data', '30-c>40-d depends-on'])
    expect(graph.waves).toEqual([
      ['10-a', '30-c'],
      ['20-b', '40-d'],
    ])
  })

  test('each circle is reported once, the shortest way round; all other roots are ordered', () => {
    const { problems, cycles, waves } = build({ a: ['b'], b: ['a', 'c'], c: ['b'], x: ['y'], y: ['x'], z: ['a', 'x'] })
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'graph-cycle a → b → a depend on each other in a cycle',
      'graph-cycle x → y → x depend on each other in a cycle',
    ])
    expect(cycles.map(({ roots }) => roots)).toEqual([
      ['a', 'b', 'c'],
      ['x', 'y'],
    ])
    expect(waves).toEqual([['a', 'b', 'c', 'x', 'y'], ['z']])
  })

  test('a root stated to come before itself is a circle', () => {
    expect(build({ a: [] }, { a: ['a'] }).problems).toMatchObject([
      { message: 'a → a depend on each other in a cycle' },
    ])
  })
})

/** Random environments: names with and without numbers in two levels, data edges along a random order, so without a cycle. */
const environments = fc
  .uniqueArray(
    fc.oneof(
      fc.integer({ min: 0, max: 12 }).map((number) => `${number}-r`),
      fc
        .tuple(fc.constantFrom('helm', '7-apps'), fc.integer({ min: 0, max: 9 }))
        .map(([folder, number]) => `${folder}/${number}-s`),
      fc.constantFrom('a', 'b', 'helm/c', '7-apps/d', '3-same', '3-other'),
    ),
    { maxLength: 12 },
  )
  .chain((names) =>
    fc.record({
      names: fc.constant(names),
      reads: fc.array(fc.array(fc.nat({ max: 11 }), { maxLength: 3 }), {
        minLength: names.length,
        maxLength: names.length,
      }),
    }),
  )
  .map(({ names, reads }) =>
    Object.fromEntries(
      names.map(
        (name, at) => [name, (reads[at] ?? []).filter((one) => one < at).map((one) => names[one] ?? '')] as const,
      ),
    ),
  )

test('of any reads, the roots of cycles are those that come after themselves, and all roots get a wave', () => {
  const names = ['1-a', '2-b', 'c', 'd', 'e', 'f']
  const reads = fc.array(fc.subarray(names), { minLength: names.length, maxLength: names.length })
  fc.assert(
    fc.property(reads, (lists) => {
      const all = Object.fromEntries(names.map((name, at) => [name, lists[at] ?? []]))
      const findReads = (start: string): ReadonlySet<string> => {
        const found = new Set<string>()
        const walk = (name: string): void => {
          for (const one of (all[name] ?? []).filter((read) => read !== name && !found.has(read))) {
            found.add(one)
            walk(one)
          }
        }
        walk(start)
        return found
      }
      const graph = build(all)
      expect(graph.cycles.flatMap(({ roots }) => roots).sort()).toEqual(
        names.filter((name) => findReads(name).has(name)),
      )
      expect(graph.waves.flat().sort()).toEqual(names)
    }),
  )
})

describe('of any environment', () => {
  test('every root stands in one wave, after all it depends on and no later than needed', () => {
    fc.assert(
      fc.property(environments, (reads) => {
        const graph = build(reads)
        expect(graph.problems).toEqual([])
        expect(graph.waves.flat().sort()).toEqual(Object.keys(reads).sort())
        const waveOf = new Map(graph.waves.flatMap((wave, at) => wave.map((name) => [name, at] as const)))
        for (const name of waveOf.keys()) {
          const before = graph.edges.filter(({ to }) => to === name).map(({ from }) => waveOf.get(from) ?? -1)
          expect(waveOf.get(name)).toBe(Math.max(-1, ...before) + 1)
        }
      }),
    )
  })

  test('no data is read before it is written, and numbered siblings are in order one way or the other', () => {
    fc.assert(
      fc.property(environments, (reads) => {
        const graph = build(reads)
        const after = new Map(Object.keys(reads).map((name) => [name, new Set(findDownstream(graph, name))]))
        for (const [name, read] of Object.entries(reads)) for (const one of read) expect(after.get(one)).toContain(name)
        for (const a of Object.keys(reads)) {
          for (const b of Object.keys(reads)) {
            const [left, right] = [parseNumber(a), parseNumber(b)]
            if (a.includes('/') || b.includes('/') || left === undefined || right === undefined || left >= right)
              continue
            expect(after.get(a)?.has(b) === true || after.get(b)?.has(a) === true).toBe(true)
          }
        }
      }),
    )
  })

  test('without any of its number edges the order would be another', () => {
    fc.assert(
      fc.property(environments, (reads) => {
        const graph = build(reads)
        for (const edge of graph.edges.filter(({ reason }) => reason.kind === 'number')) {
          const less = { ...graph, edges: graph.edges.filter((one) => one !== edge) }
          expect(findDownstream(less, edge.from)).not.toContain(edge.to)
        }
      }),
    )
  })

  test('a part keeps the order of the whole', () => {
    fc.assert(
      fc.property(environments, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (reads, kept) => {
        const graph = build(reads)
        const chosen = new Set(Object.keys(reads).filter((_, at) => kept[at]))
        const part = restrictGraph(graph, chosen)
        for (const name of chosen)
          expect(findUpstream(part, name)).toEqual(findUpstream(graph, name).filter((one) => chosen.has(one)))
        expect(part.waves.flat().sort()).toEqual([...chosen].sort())
      }),
    )
  })
})

test('roots that depend on each other through one that is left out keep their order, and nothing else', () => {
  const graph = build({ '10-vpc': [], '20-eks': ['10-vpc'], '30-app': ['20-eks'] })
  expect(restrictGraph(graph, new Set(['10-vpc', '30-app'])).edges).toEqual([
    { from: '10-vpc', to: '30-app', reason: { kind: 'through', root: '20-eks' } },
  ])
})

describe('selection', () => {
  const graph = build({ '10-vpc': [], '20-eks': ['10-vpc'], 'helm/5-a': ['20-eks'], 'helm/10-b': [], tools: [] })
  test.each<[readonly string[], 'with' | 'without', readonly string[]]>([
    [[], 'without', ['10-vpc', '20-eks', 'helm/5-a', 'helm/10-b', 'tools']],
    [['20-eks'], 'without', ['20-eks']],
    [['20-eks'], 'with', ['10-vpc', '20-eks']],
    [['helm/*'], 'without', ['helm/5-a', 'helm/10-b']],
    [['helm'], 'without', ['helm/5-a', 'helm/10-b']],
    [['./helm/'], 'without', ['helm/5-a', 'helm/10-b']],
    [['*'], 'without', ['10-vpc', '20-eks', 'tools']],
    [['{10,20}-*', 'tools'], 'without', ['10-vpc', '20-eks', 'tools']],
    [['**'], 'without', ['10-vpc', '20-eks', 'helm/5-a', 'helm/10-b', 'tools']],
  ])('%j %s dependencies', (modules, dependencies, expected) => {
    expect(selectGraphRoots(graph, { patterns: modules, dependencies }).map(({ name }) => name)).toEqual(expected)
  })

  test('the name of a root means that root, also where others stand in its folder', () => {
    const nested = build({ helm: [], 'helm/10-a': [] })
    expect(selectGraphRoots(nested, { patterns: ['helm'], dependencies: 'without' }).map(({ name }) => name)).toEqual([
      'helm',
    ])
    expect(
      selectGraphRoots(nested, { patterns: ['helm/**'], dependencies: 'without' }).map(({ name }) => name),
    ).toEqual(['helm/10-a'])
  })

  test('a pattern may mean roots that are gone', () => {
    const modules = ['10-vpc', 'old']
    const chosen = selectGraphRoots(graph, { patterns: modules, dependencies: 'without', deleted: ['old', '5-older'] })
    expect(chosen.map(({ name }) => name)).toEqual(['10-vpc'])
    expect(matchNames(['old', '5-older'], modules)).toEqual(['old'])
  })

  test('what fits no root is an error that names the nearest', () => {
    expect(() => selectGraphRoots(graph, { patterns: ['10-vcp', 'helm', 'x*'], dependencies: 'without' })).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        message: 'roots: 10-vcp, x* matches no root',
        details: [
          '10-vcp: no root has this name. Did you mean 10-vpc?',
          'x*: no root has this name',
          'Found: 10-vpc, 20-eks, helm/5-a, helm/10-b, tools',
        ],
        hint: 'Set roots to names or globs of these roots, or leave it out for all of them.',
      }) as Error,
    )
  })

  test('upstream and downstream are transitive', () => {
    expect(findUpstream(graph, 'helm/10-b')).toEqual(['10-vpc', '20-eks', 'helm/5-a'])
    expect(findDownstream(graph, '10-vpc')).toEqual(['20-eks', 'helm/5-a', 'helm/10-b'])
  })
})

test('names are in natural order', () => {
  const names = ['5-a', '10-b', '10-b/1-x', '100-c', 'helm/2-a', 'helm/10-b', 'zoo']
  expect(names.toReversed().sort(compareNaturally)).toEqual(names)
})
