import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findCheckouts } from './approvals.ts'

/** A workspace with its own checkout and a second one below it. */
function createWorkspace() {
  const workspace = mkdtempSync(path.join(tmpdir(), 'checkouts-'))
  onTestFinished(() => {
    rmSync(workspace, { recursive: true })
  })
  const second = path.join(workspace, 'second')
  const locate = (...names: readonly string[]) => {
    const absolute = path.join(workspace, ...names)
    return { absolute, relative: path.relative(workspace, absolute) }
  }
  for (const folder of [workspace, second]) {
    mkdirSync(path.join(folder, '.git'), { recursive: true })
    mkdirSync(path.join(folder, 'chart'))
    for (const name of ['values.yaml', 'releases.yaml']) writeFileSync(path.join(folder, name), '')
  }
  return { workspace, second, locate }
}

const none = { releases: undefined } as const
const chartless = { chart: undefined, values: [] } as const

test('the commit of every checkout is judged that a chart, values or the list of releases comes from', () => {
  const { workspace, second, locate } = createWorkspace()
  const chart = { kind: 'path', ...locate('chart') } as const
  const list = (...names: readonly string[]) => ({
    releases: { file: locate(...names), entries: [], problems: [] },
  })
  expect([...findCheckouts(none, [{ inputs: chartless }])]).toEqual([])
  expect([...findCheckouts(none, [{ inputs: { chart, values: [locate('values.yaml')] } }])]).toEqual([workspace])
  expect([...findCheckouts(none, [{ inputs: { chart, values: [locate('second', 'values.yaml')] } }])]).toEqual([
    workspace,
    second,
  ])
  expect([...findCheckouts(list('second', 'releases.yaml'), [{ inputs: chartless }])]).toEqual([second])
})
