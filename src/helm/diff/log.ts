import type { Log } from '../../runner/log.ts'
import { tableLines } from '../report/table.ts'
import type { ReleaseDiff } from './model.ts'
import { isRefused, nameIn, noteOf, outcomes, shownValue, shownWriter, sign, verdict } from './words.ts'

/** The differences in a log: a line for each object, whole diffs in groups, and the verdict at the end. */
export async function logDiff(diff: ReleaseDiff, log: Log): Promise<void> {
  const { objects } = diff
  const width = Math.max(0, ...objects.map((object) => nameIn(diff, object).length))
  for (const object of objects.filter(({ action }) => action !== 'none')) {
    log.line(`${sign(object)} ${nameIn(diff, object).padEnd(width)}  ${noteOf(object)}`.trimEnd())
  }
  for (const object of objects) {
    for (const { path, immutable, conflict } of object.changes.filter(isRefused)) {
      const why = immutable ? 'Kubernetes never changes it' : `written by ${shownWriter({ by: conflict })}`
      log.warning(`${nameIn(diff, object)}: a deploy will fail at ${path}: ${why}`)
    }
  }
  const drift = objects.flatMap((object) => object.drift.map((one) => ({ object: nameIn(diff, object), ...one })))
  if (drift.length > 0) {
    log.line('changed by hand since the last deploy:')
    const rows = drift.map((one) => [
      ...[one.object, one.path, shownValue(one.deployed), shownValue(one.live), shownWriter(one)],
      outcomes[one.outcome],
    ])
    const header = ['object', 'field', 'deployed', 'in the cluster', 'by', 'a deploy']
    for (const line of tableLines({ header, rows })) log.line(`  ${line}`)
  }
  for (const object of objects.filter((one) => one.diff !== '')) {
    await log.group(`${sign(object)} ${nameIn(diff, object)}`, () => {
      log.line(object.diff.trimEnd())
      return Promise.resolve()
    })
  }
  log.line(`${diff.release} in ${diff.namespace}: ${verdict(diff)}`)
}
