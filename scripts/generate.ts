/**
 * `npm run generate [-- --root <folder>] [--check]`: regenerates everything derived from the contracts, or reports what is
 * stale. Without a root: in this repository and in its test fixture.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { renderChartDocuments } from './lib/chart-documents.ts'
import { buildGeneratedFiles } from './lib/generated-files.ts'
import { renderModuleDocuments } from './lib/module-documents.ts'
import { listPictures, refreshPictures } from './lib/pictures/pictures.ts'
import { renderRecording } from './lib/pictures/recording.ts'
import { renderResourceTypes } from './lib/resource-types.ts'
import { readSuite, repositoryRoot } from './lib/suite.ts'

const { values } = parseArgs({ options: { root: { type: 'string' }, check: { type: 'boolean', default: false } } })
const roots =
  values.root === undefined ? [repositoryRoot, path.join(repositoryRoot, 'test/fixture')] : [path.resolve(values.root)]

for (const root of roots) {
  const files = [
    ...buildGeneratedFiles(await readSuite(root)),
    ...(await renderModuleDocuments(root)),
    ...(await renderChartDocuments(root)),
    ...(root === repositoryRoot ? [renderRecording()] : []),
    ...(await renderResourceTypes(root)),
  ]
  for (const { file, content } of files) {
    const target = path.join(root, file)
    if (existsSync(target) && readFileSync(target, 'utf8') === content) continue
    const shown = path.relative(repositoryRoot, target)
    if (values.check) {
      process.stdout.write(`${shown} is stale: run npm run generate\n`)
      process.exitCode = 1
      continue
    }
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, content)
    process.stdout.write(`wrote ${shown}\n`)
  }
}

// Without a browser they stay as they are: what they must show is checked by digests of their sources, not by pixels.
const print = (text: string): void => void process.stdout.write(`${text}\n`)
if (values.root === undefined && !values.check) await refreshPictures(print)
if (values.root === undefined && values.check) {
  for (const { spec, isFresh } of listPictures()) {
    if (isFresh) continue
    print(`docs/pictures/${spec.name} is stale: run npm run generate, with Chromium on PATH`)
    process.exitCode = 1
  }
}
