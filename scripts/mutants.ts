/**
 * `npm run mutants [-- <text>]`: takes one protection after another out of a copy of the repository and runs its unit tests, which
 * must fail. A text selects mutants by area, title or file. Not part of `npm test`: it takes some minutes.
 */
import { repositoryRoot } from './lib/suite.ts'
import { mutants } from './lib/mutants/list.ts'
import { createScratchCopy, type MutantResult } from './lib/mutants/run-mutants.ts'

const [text = ''] = process.argv.slice(2)
const selected = mutants.filter(({ area, title, file }) => [area, title, file].some((one) => one.includes(text)))

using copy = createScratchCopy(repositoryRoot)
copy.testUnchanged([...new Set(selected.flatMap(({ tests }) => tests))])
const results = selected.map((mutant): MutantResult => {
  const result = copy.test(mutant)
  process.stdout.write(`${result.padEnd(9)} ${mutant.area.padEnd(13)} ${mutant.title}  (${mutant.file})\n`)
  return result
})
const killed = results.filter((result) => result === 'killed').length
process.stdout.write(`${killed} of ${results.length} mutants killed\n`)
process.exitCode = killed === results.length && killed > 0 ? 0 : 1
