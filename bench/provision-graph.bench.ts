import path from 'node:path'
import { repository } from '../scripts/lib/suite.ts'
import type { Benchmark } from './harness.ts'
import { createEnvironment, inTurn, many, peakMegabytes } from './provision.ts'

/** Parses every file as the action has to, and does nothing else. */
const parseAll = `
import { globSync, readFileSync } from 'node:fs'
const { parse } = await import('${path.join(repository, 'node_modules/@cdktn/hcl2json/build/index.js')}')
for (const file of globSync('**/*.tf')) await parse(file, readFileSync(file, 'utf8'))
`

export const benchmark: Benchmark = {
  name: 'provision-graph',
  description: 'graph and waves of 1000 roots, against parsing their files alone, whole, with the same parser; ms',
  goal: 2,
  measure: async (report) => {
    using environment = createEnvironment({ waves: many(1000), seconds: 0 })
    report(`peak memory: ${(await peakMegabytes(environment, { command: 'matrix' })).toFixed(0)} MB`)
    return await inTurn(
      5,
      () => environment.action({ command: 'matrix' }),
      () => environment.shell(`'${process.execPath}' --input-type=module -e "${parseAll}"`),
    )
  },
}
