/** Programs that the demo's jobs find on their PATH, as on a GitHub runner: Go and the AWS CLI. */

import { delimiter, dirname } from 'node:path'
import { obtainPath } from '../stack/obtain/obtain.ts'
import { awsCommandLine, goToolchain } from '../stack/obtain/recipes.ts'
import type { PrepareContext } from '../stack/part.ts'

/** A PATH with these programs, fetched if the machine has none that work. The Node.js of the actions comes first. */
export async function obtainToolsPath(context: PrepareContext): Promise<string> {
  return [dirname(process.execPath), await obtainPath([goToolchain, awsCommandLine], context)].join(delimiter)
}
