import type { Context } from '../../runner/context.ts'
import { saveArchives } from './share-archives.ts'

/** Hands the downloads on to later jobs. */
export async function postSetup(context: Context): Promise<void> {
  await saveArchives(context)
}
