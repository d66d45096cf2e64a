/**
 * Output of real runs that documents show, in `docs/recorded`. Tests compare it with what the product prints today; with
 * RECORD_OUTPUT=1 they write it instead.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'

const recorded = path.join(repositoryRoot, 'docs/recorded')

/**
 * Expects each recorded line to be in what was printed, apart from what differs from run to run: times, commits, digests, names of
 * pods.
 * @param github address of the stack's GitHub, which becomes that of the real one
 */
export function expectRecorded(file: string, printed: string, github: string): void {
  const text = `${printed.replaceAll(github, 'https://github.com').replace(/^\n+/, '').trimEnd()}\n`
  const target = path.join(recorded, file)
  if (process.env.RECORD_OUTPUT === '1') {
    mkdirSync(recorded, { recursive: true })
    writeFileSync(target, text)
    return
  }
  const lines = new Set(text.split('\n').map(removeVariableParts))
  const missing = readFileSync(target, 'utf8')
    .split('\n')
    .filter((line) => !dependsOnTiming.test(line) && !lines.has(removeVariableParts(line)))
  expect(missing, `${file} is out of date: run this test with RECORD_OUTPUT=1, then npm run generate`).toEqual([])
}

/** Events of Kubernetes, and live lines of what was still going on: how far Terraform and the objects of a release are. */
const dependsOnTiming = /^\d\d:\d\d:\d\d {2}| applying \d+\/\d+(?: |$)|^[a-z]+\/\S+ {2,}/

function removeVariableParts(line: string): string {
  return line
    .replaceAll(/\b\d+(?:\.\d+)?(?:ms|s)\b|\b\d\d(?::\d\d)+\b/g, '<time>')
    .replaceAll(/\b\d+(?:\.\d+)? [kM]?B\b/g, '<size>')
    .replaceAll(/\b\d{4}-\d\d-\d\d\b/g, '<date>')
    .replaceAll(/\b[0-9a-f]{7,}\b/g, '<hash>')
    .replaceAll(/-(?:<hash>|[bcdf-hj-np-tv-z2-9]{8,10})-[bcdf-hj-np-tv-z2-9]{5}\b/g, '-<pod>')
    .replaceAll(/\b\d+ times\b/g, '<count> times')
    .replaceAll(/runs\/\d+/g, 'runs/<id>')
    .replace(/\brun=\d+/, 'run=<id>')
    .replaceAll(/issuecomment-\d+/g, 'issuecomment-<id>')
    .replace(/:(crit, )?\d+, \d+$/, ':$1<from>, <to>')
    .replace(/(tickInterval) \S+$/, '$1 <interval>')
    .replaceAll(/ +/g, ' ')
}
