/** `npm run generate [-- --root <folder>]`: writes what is made from the contracts. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { generatedFiles } from './lib/generated-files.ts'
import { readSuite, repository } from './lib/suite.ts'

const { values } = parseArgs({ options: { root: { type: 'string', default: repository } } })
const suite = await readSuite(path.resolve(values.root))
for (const { file, content } of generatedFiles(suite)) {
  const target = path.join(suite.root, file)
  if (existsSync(target) && readFileSync(target, 'utf8') === content) continue
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, content)
  process.stdout.write(`wrote ${file}\n`)
}
