import path from 'node:path'
import { bundle, compile } from '../../scripts/lib/bundle.ts'
import { readSuite, repository } from '../../scripts/lib/suite.ts'

/** Bundles the fixture action as the product's actions are bundled. */
export async function setup(): Promise<void> {
  compile()
  await bundle(await readSuite(path.join(repository, 'test/fixture')))
}
