/** Programs that the demo's jobs find on their PATH, as on a GitHub runner: Go and the AWS CLI. */

import { delimiter, dirname } from 'node:path'
import { obtain } from '../stack/obtain/obtain.ts'
import { findOnMachinePath, describeMachine } from '../stack/obtain/prerequisites.ts'
import { awsCommandLine, goToolchain } from '../stack/obtain/recipes.ts'
import type { PrepareContext } from '../stack/part.ts'

/** A PATH with these programs, fetched if the machine has none. The Node.js of the actions comes first. */
export async function obtainToolsPath(context: PrepareContext): Promise<string> {
  const machine = await describeMachine()
  const missing: string[] = []
  for (const [program, recipe] of Object.entries({ go: goToolchain, aws: awsCommandLine })) {
    if ((await findOnMachinePath(program, machine)) === undefined) missing.push(dirname(await obtain(recipe, context)))
  }
  return [dirname(process.execPath), machine.path, ...missing].join(delimiter)
}
