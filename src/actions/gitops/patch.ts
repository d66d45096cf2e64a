import { mkdtemp, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { EditedFile } from '../../gitops/commit/state-repository.ts'
import type { Context } from '../../runner/context.ts'

/** Lines around a change. */
const contextLines = 3

/** The change as a patch that `git apply` takes. */
export async function createPatch(edited: readonly EditedFile[]): Promise<string> {
  const { structuredPatch } = await import('diff/lib/patch/create.js')
  return edited
    .map(({ path: file, before, after }) => {
      const { hunks } = structuredPatch(file, file, before, after, undefined, undefined, { context: contextLines })
      const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: body }) => [
        `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
        ...body,
      ])
      return [`diff --git a/${file} b/${file}`, `--- a/${file}`, `+++ b/${file}`, ...lines, ''].join('\n')
    })
    .join('')
}

/** Later steps read the file; its folder is removed with the job. */
export async function writePatch(patch: string, { temporaryFolder, secrets }: Context): Promise<string> {
  const folder = await mkdtemp(path.join(temporaryFolder, 'eks-actions-patch-'))
  const file = path.join(folder, 'release.patch')
  await writeFile(file, secrets.redact(patch))
  return file
}
