import { readFileSync } from 'node:fs'
import type { KubernetesObject } from '../../kubernetes/objects.ts'
import { getOwn } from '../../runner/records.ts'
import type { WantedCommit } from '../model.ts'

/** What controllers wrote in one scenario; see test/data/README.md. */
export interface RecordedScenario {
  readonly commits: Readonly<Record<string, string>>
  /** As they were at the end. */
  readonly objects: readonly KubernetesObject[]
  /** What an Application showed on the way, in order. */
  readonly steps?: readonly string[]
}

const file = new URL('../../../test/data/gitops/recorded-statuses.json', import.meta.url)
const scenarios = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, RecordedScenario>>

export const recordedNames: readonly string[] = Object.keys(scenarios)

export function readRecorded(name: string): RecordedScenario {
  const found = getOwn(scenarios, name)
  if (found === undefined) throw new Error(`there is no recorded scenario ${name}`)
  return found
}

/** The object of a kind in a scenario, the first unless named. */
export function findRecorded(scenario: string, kind: string): KubernetesObject | undefined {
  return readRecorded(scenario).objects.find((object) => object.kind === kind)
}

/** A commit with the revisions that contain it. Any other revision does not. */
export function createWantedCommit(
  commit: string,
  newer: readonly string[] = [],
  newerCommit: 'accept' | 'fail' = 'accept',
): WantedCommit {
  return { commit, newerCommit, contains: (revision) => newer.some((one) => one.startsWith(revision)) }
}
