/** `npm run build [-- --root <folder>]`: type check, then `dist/` with one door per action. */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { bundle, compile } from './lib/bundle.ts'
import { readSuite, repositoryRoot } from './lib/suite.ts'

const { values } = parseArgs({ options: { root: { type: 'string', default: repositoryRoot } } })
const suite = await readSuite(path.resolve(values.root))
compile()
const bytes = await bundle(suite)
const doors = suite.actions.map((action) => action.name).join(', ')
process.stdout.write(`dist: ${(bytes / 1024 / 1024).toFixed(2)} MiB · doors: ${doors === '' ? 'cli' : doors}\n`)
