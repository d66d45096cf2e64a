import type { Log } from '../../runner/log.ts'
import { formatTextTable } from '../../runner/markdown/text-table.ts'
import type { ReleaseDiff } from './model.ts'
import {
  isRefused,
  formatObjectInDiff,
  describeObject,
  driftOutcomeTexts,
  formatTreeValue,
  formatWriter,
  selectSign,
  summarizeDiff,
} from './format.ts'

/** Logs the diff: one line per object, full diffs in groups, and the result at the end. */
export async function logDiff(diff: ReleaseDiff, log: Log): Promise<void> {
  const { objects } = diff
  const width = Math.max(0, ...objects.map((object) => formatObjectInDiff(diff, object).length))
  for (const object of objects.filter(({ action }) => action !== 'none')) {
    log.line(
      `${selectSign(object)} ${formatObjectInDiff(diff, object).padEnd(width)}  ${describeObject(object)}`.trimEnd(),
    )
  }
  for (const object of objects) {
    for (const { path, immutable, conflict } of object.changes.filter(isRefused)) {
      const why = immutable ? 'the field is immutable' : `written by ${formatWriter({ by: conflict })}`
      log.warning(`${formatObjectInDiff(diff, object)}: a deploy will fail at ${path}: ${why}`)
    }
  }
  const drift = objects.flatMap((object) =>
    object.drift.map((one) => ({ object: formatObjectInDiff(diff, object), ...one })),
  )
  if (drift.length > 0) {
    log.line('changed by hand since the last deploy:')
    const rows = drift.map((one) => [
      ...[one.object, one.path, formatTreeValue(one.deployed), formatTreeValue(one.live), formatWriter(one)],
      driftOutcomeTexts[one.outcome],
    ])
    const header = ['object', 'field', 'deployed', 'in the cluster', 'by', 'a deploy']
    for (const line of formatTextTable({ header, rows })) log.line(`  ${line}`)
  }
  for (const object of objects.filter((one) => one.diff !== '')) {
    await log.group(`${selectSign(object)} ${formatObjectInDiff(diff, object)}`, () => {
      log.line(object.diff.trimEnd())
      return Promise.resolve()
    })
  }
  log.line(`${diff.release} in ${diff.namespace}: ${summarizeDiff(diff)}`)
}
