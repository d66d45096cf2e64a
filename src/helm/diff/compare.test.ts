import { expect, test } from 'vitest'
import { compareTrees } from './compare.ts'
import { formatFieldPath, type ObjectTree } from './object-tree.ts'

interface Case {
  readonly title: string
  readonly wanted: ObjectTree
  readonly deployed?: ObjectTree
  readonly live: ObjectTree
  /** Path, before, after; nothing is `-`. */
  readonly expected: readonly string[]
}

const formatJson = (value: ObjectTree | undefined): string => (value === undefined ? '-' : JSON.stringify(value))
const listDifferences = ({ wanted, deployed = wanted, live }: Case): readonly string[] =>
  compareTrees({ wanted, deployed, live }).differences.map(
    ({ path, before, after }) => `${formatFieldPath(path)} ${formatJson(before)} ${formatJson(after)}`,
  )

test.each<Case>([
  { title: 'nothing', wanted: { a: 1 }, live: { a: 1 }, expected: [] },
  { title: 'defaults of the server', wanted: { a: 1 }, live: { a: 1, b: { c: [1] } }, expected: [] },
  { title: 'a value', wanted: { a: { b: 2 } }, live: { a: { b: 1 } }, expected: ['a.b 1 2'] },
  { title: 'a value that is new', wanted: { a: { b: 2 } }, live: {}, expected: ['a - {"b":2}'] },
  {
    title: 'a value that the chart no longer has',
    wanted: { a: {} },
    deployed: { a: { b: { c: 1 } } },
    live: { a: { b: { c: 1, default: true } } },
    expected: ['a.b {"c":1} -'],
  },
  { title: 'a removal of what is gone already', wanted: {}, deployed: { a: 1 }, live: {}, expected: [] },
  {
    title: 'what the server leaves out',
    wanted: { a: '', b: false, c: 0, d: [], e: {}, f: null, g: { h: null } },
    live: {},
    expected: [],
  },
  { title: 'false over true', wanted: { a: false }, live: { a: true }, expected: ['a true false'] },
  {
    title: 'quantities',
    wanted: { requests: { cpu: 0.5, memory: '1024Mi' }, limits: { cpu: '1000m', memory: '1G' } },
    live: { requests: { cpu: '500m', memory: '1Gi' }, limits: { cpu: '1', memory: '1Gi' } },
    expected: ['limits.memory "1Gi" "1G"'],
  },
  { title: 'text like a quantity elsewhere', wanted: { a: '1000m' }, live: { a: '1' }, expected: ['a "1" "1000m"'] },
  { title: 'a number and its text', wanted: { a: '1' }, live: { a: 1 }, expected: ['a 1 "1"'] },
  {
    title: 'items by their key, whatever their order',
    wanted: { env: [{ name: 'A', value: '1' }, { name: 'B' }] },
    live: { env: [{ name: 'B' }, { name: 'INJECTED', value: 'x' }, { name: 'A', value: '2' }] },
    expected: ['env[A].value "2" "1"'],
  },
  {
    title: 'an item that goes, one that comes, and one of others',
    wanted: { env: [{ name: 'A', value: '1' }] },
    deployed: { env: [{ name: 'B', value: '2' }] },
    live: { env: [{ name: 'B', value: '2' }, { name: 'C' }] },
    expected: ['env[A] - {"name":"A","value":"1"}', 'env[B] {"name":"B","value":"2"} -'],
  },
  {
    title: 'ports with and without protocol',
    wanted: { ports: [{ containerPort: 80 }, { containerPort: 80, protocol: 'UDP' }] },
    live: {
      ports: [
        { containerPort: 80, protocol: 'UDP' },
        { containerPort: 80, protocol: 'TCP' },
      ],
    },
    expected: [],
  },
  {
    title: 'a port of a Service',
    wanted: { ports: [{ port: 80, targetPort: 'web' }] },
    live: { ports: [{ port: 80, protocol: 'TCP', targetPort: 'http', nodePort: 30000 }] },
    expected: ['ports[80].targetPort "http" "web"'],
  },
  {
    title: 'variables of one name go by position',
    wanted: {
      env: [
        { name: 'A', value: '1' },
        { name: 'A', value: '2' },
      ],
    },
    live: {
      env: [
        { name: 'A', value: '1' },
        { name: 'A', value: '3' },
      ],
    },
    expected: ['env[1].value "3" "2"'],
  },
  {
    title: 'items without key go by position, with defaults in them',
    wanted: { rules: [{ host: 'a' }, { host: 'c' }] },
    live: { rules: [{ host: 'a', pathType: 'Prefix' }, { host: 'b' }, { host: 'd' }] },
    expected: ['rules[1].host "b" "c"', 'rules[2] {"host":"d"} -'],
  },
  {
    title: 'a list of texts, as a whole',
    wanted: { args: ['a', 'b'] },
    live: { args: ['a'] },
    expected: ['args ["a"] ["a","b"]'],
  },
  { title: 'a list in place of a value', wanted: { a: ['x'] }, live: { a: 'x' }, expected: ['a "x" ["x"]'] },
  {
    title: 'names that are no identifiers',
    wanted: { annotations: { 'example.org/a': '2', __proto__x: '1' } },
    live: { annotations: { 'example.org/a': '1', __proto__x: '1' } },
    expected: ['annotations["example.org/a"] "1" "2"'],
  },
])('compares $title', (row) => {
  expect(listDifferences(row)).toEqual(row.expected)
})

test('both sides are shown identically if they mean the same', () => {
  const wanted = { limits: { cpu: '1000m' }, env: [{ name: 'B', value: '1' }, { name: 'A' }], empty: {} }
  const live = { limits: { cpu: '1' }, env: [{ name: 'A' }, { name: 'B', value: '0' }], default: true }
  const { before, after } = compareTrees({ wanted, deployed: wanted, live })
  expect(after).toEqual(wanted)
  expect(before).toEqual({ ...wanted, env: [{ name: 'B', value: '0' }, { name: 'A' }] })
})

test('an entry named like a property of every JavaScript object is an entry', () => {
  const wanted = JSON.parse('{"__proto__": 1, "constructor": 2}') as ObjectTree
  expect(compareTrees({ wanted, live: {} }).differences.map(({ path }) => formatFieldPath(path))).toEqual([
    '__proto__',
    'constructor',
  ])
})
