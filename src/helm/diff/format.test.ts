import { expect, test } from 'vitest'
import { commentLimit, renderDocument } from '../../runner/markdown/document.ts'
import { renderDiff } from './markdown.ts'
import type { ObjectDiff, ReleaseDiff } from './model.ts'
import { hasChanges, describeObject, formatTreeValue, summarizeDiff } from './format.ts'

const createObject = (values: Partial<ObjectDiff>): ObjectDiff => ({
  group: 'apps',
  kind: 'Deployment',
  namespace: 'shop',
  name: 'shop',
  role: 'release',
  action: 'change',
  changes: [],
  drift: [],
  missing: false,
  unreadable: undefined,
  pods: { kind: 'none' },
  diff: '',
  ...values,
})
const createReleaseDiff = (...objects: readonly ObjectDiff[]): ReleaseDiff => ({
  release: 'shop',
  namespace: 'shop',
  revision: 4,
  chart: { before: 'app-1.0.0', after: 'app-1.1.0' },
  apply: 'server',
  objects,
  unchanged: 2,
})
const image = {
  path: 'spec.template.spec.containers[app].image',
  before: 'a:1',
  after: 'a:2',
  cause: 'chart',
  immutable: false,
} as const
const by = { name: 'kubectl-edit', time: '2026-11-27T16:13:40Z' }
const drift = { path: 'spec.replicas', deployed: 2, live: 5, by, outcome: 'overwritten' } as const
const subject = { place: 'staging', cluster: 'main', commit: 'a'.repeat(40), runUrl: undefined, notes: [] }
const toMarkdown = (diff: ReleaseDiff): string => renderDocument(renderDiff(subject, diff), commentLimit)

test.each([
  [[], 'no changes', false],
  [[createObject({ action: 'none', drift: [drift] })], 'no changes · 1 changed by hand', false],
  [
    [createObject({}), createObject({ action: 'create', missing: true }), createObject({ action: 'delete' })],
    '1 to create, 1 to change, 1 to delete · 1 changed by hand',
    true,
  ],
  [[createObject({ changes: [{ ...image, immutable: true }] })], '1 to change · the deploy will fail', true],
  [[createObject({ changes: [{ ...image, conflict: by }] })], '1 to change · the deploy will fail', true],
])('summarizes %j as %s', (objects, expected, changes) => {
  expect(summarizeDiff(createReleaseDiff(...objects))).toBe(expected)
  expect(hasChanges(createReleaseDiff(...objects))).toBe(changes)
})

test.each<[Partial<ObjectDiff>, string]>([
  [{ pods: { kind: 'restart' }, changes: [image] }, 'restarts pods · containers[app].image'],
  [{ changes: Array.from({ length: 6 }, () => image) }, `${Array(4).fill('containers[app].image').join(', ')}, 2 more`],
  [
    { kind: 'ConfigMap', pods: { kind: 'stale', workloads: ['Deployment/shop'] } },
    'Deployment/shop reads it only when its pods start',
  ],
  [{ action: 'create', missing: true }, 'was deleted by hand'],
  [{ action: 'delete', kind: 'PersistentVolumeClaim' }, 'data may be lost'],
  [{ action: 'keep' }, 'no longer in the chart, stays in the cluster (resource policy)'],
  [
    { unreadable: 'reading Secret is not allowed' },
    'reading Secret is not allowed: compared with the deployed revision',
  ],
  [{ role: 'hook' }, 'hook'],
])('describes %j: %s', (values, expected) => {
  expect(describeObject(createObject(values))).toBe(expected)
})

test('values are shown on one line, long ones cut', () => {
  expect([undefined, 'a', 5, { a: [1] }].map(formatTreeValue)).toEqual(['', 'a', '5', '{"a":[1]}'])
  expect(formatTreeValue('x'.repeat(100))).toHaveLength(60)
})

test('a comment lists failing objects first, then deleted ones, and full diffs last', () => {
  const text = toMarkdown(
    createReleaseDiff(
      createObject({
        changes: [{ ...image, path: 'spec.replicas', conflict: by }],
        drift: [drift],
        diff: '--- a\n+++ a\n@@ -1,1 +1,1 @@\n-x\n+y\n',
      }),
      createObject({ kind: 'ConfigMap', action: 'delete', diff: '--- a\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-x\n' }),
    ),
  )
  expect(text).toBe(`### staging: shop: 1 to change, 1 to delete · the deploy will fail · 1 changed by hand

❌ **The cluster will refuse one change, and the deploy will fail**

| object | field | why, and what to do |
| --- | --- | --- |
| \`Deployment/shop\` | \`spec.replicas\` | written by kubectl-edit, 2026-11-27 16:13 UTC: leave replicas out of the chart, or take it over once with extra-args: --force-conflicts |

|  | object |  |
| --- | --- | --- |
| change | \`Deployment/shop\` | replicas |
| **delete** | \`ConfigMap/shop\` |  |

⚠️ **Changed by hand since the last deploy**

| object | field | deployed | in the cluster | by | a deploy |
| --- | --- | --- | --- | --- | --- |
| \`Deployment/shop\` | \`spec.replicas\` | \`2\` | \`5\` | kubectl-edit, 2026-11-27 16:13 UTC | overwrites it |

<details><summary>Deployment/shop +1 -1</summary>

\`\`\`diff
@@ -1,1 +1,1 @@
-x
+y
\`\`\`

</details>

<details><summary>ConfigMap/shop +0 -1</summary>

\`\`\`diff
@@ -1,1 +0,0 @@
-x
\`\`\`

</details>

\`shop\` in \`shop\` of \`main\` · revision 4 · \`app-1.0.0\` → \`app-1.1.0\` · 2 unchanged · commit \`aaaaaaa\`
`)
})

test('a diff without changes is one line', () => {
  expect(toMarkdown(createReleaseDiff())).toBe(
    '### staging: shop: no changes\n\n`shop` in `shop` of `main` · revision 4 · `app-1.0.0` → `app-1.1.0` · 2 unchanged · commit `aaaaaaa`\n',
  )
})

test('names chosen by others cannot break out of a table', () => {
  const hostile = '`|\n</details> @team'
  const text = toMarkdown(
    createReleaseDiff(createObject({ name: hostile, drift: [{ ...drift, live: hostile, by: { name: hostile } }] })),
  )
  expect(text).not.toMatch(/^<\/details>/m)
  expect(text.replaceAll(/(`+).*?\1/g, '')).not.toContain('@team')
})
