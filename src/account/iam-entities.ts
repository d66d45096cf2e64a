/** What IAM returns for entities that exist, or do not. */

import { type AwsCall, callAws, readAwsErrorName } from '../aws/errors.ts'

/** Sends a call; undefined if the entity does not exist. @throws ActionError see `toAwsError` */
export async function callUnlessMissing<T>(call: AwsCall, send: () => Promise<T>): Promise<T | undefined> {
  return callAws(call, async () => {
    try {
      return await send()
    } catch (error) {
      if (readAwsErrorName(error)?.startsWith('NoSuchEntity') === true) return undefined
      throw error
    }
  })
}

/** Handles a failed creation: if another run created the entity meanwhile, `complete` continues from there. */
export function completeIfExists(complete: () => Promise<void>): (error: unknown) => Promise<void> {
  return async (error) => {
    if (readAwsErrorName(error)?.startsWith('EntityAlreadyExists') !== true) throw error
    await complete()
  }
}
