/** `npm run build [-- --root <folder>]`: type-checks, then builds `dist/` with one entry point per action. */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { bundle, compile } from './lib/bundle.ts'
import { readSuite, repositoryRoot } from './lib/suite.ts'

const { values } = parseArgs({ options: { root: { type: 'string', default: repositoryRoot } } })
const suite = await readSuite(path.resolve(values.root))
compile()
const bytes = await bundle(suite)
const entryPoints = suite.actions.map((action) => action.name).join(', ')
process.stdout.write(
  `dist: ${(bytes / 1024 / 1024).toFixed(2)} MiB · entry points: ${entryPoints === '' ? 'cli' : entryPoints}\n`,
)
