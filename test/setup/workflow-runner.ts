import type { TestProject } from 'vitest/node'
import { obtain } from '../../stack/obtain/obtain.ts'
import { resolveCacheFolder } from '../../stack/obtain/store.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of act. */
    readonly act: string
  }
}

export async function setup(project: TestProject): Promise<void> {
  const act = await obtain('act', {
    cache: resolveCacheFolder(),
    progress: (text) => process.stdout.write(`${text}\n`),
    signal: new AbortController().signal,
  })
  project.provide('act', act)
}
