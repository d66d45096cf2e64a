import type { ObjectTree } from './object-tree.ts'

/** Lines around a change. */
const context = 3

/** A unified diff of two values as YAML, with a heading line per side; empty if they are equal. */
export async function createUnifiedDiff(
  name: string,
  before: ObjectTree | undefined,
  after: ObjectTree | undefined,
): Promise<string> {
  const [{ structuredPatch }, { stringify }] = await Promise.all([import('diff/lib/patch/create.js'), import('yaml')])
  const toYaml = (value: ObjectTree | undefined): string =>
    value === undefined ? '' : stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, sortMapEntries: true })
  const [one, other] = [toYaml(before), toYaml(after)]
  if (one === other) return ''
  const { hunks } = structuredPatch(name, name, one, other, undefined, undefined, { context })
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...lines.filter((line) => !line.startsWith('\\')),
  ])
  return [
    `--- ${before === undefined ? '/dev/null' : name}`,
    `+++ ${after === undefined ? '/dev/null' : name}`,
    ...lines,
    '',
  ].join('\n')
}
