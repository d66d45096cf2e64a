import type { Context } from '../../runner/context.ts'
import { releaseAbandoned } from '../../terraform/cli/data-folders.ts'

export const dataFoldersState = 'data-folders'

/** Removes Terraform's data directories from the checkout if the step was killed. */
export async function postProvision({ state }: Context): Promise<void> {
  for (const folder of parseFolders(state.get(dataFoldersState))) await releaseAbandoned(folder)
}

/** State is text that other steps can write; only folders that a run marked as its own are touched. */
function parseFolders(text: string | undefined): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(parsed) ? parsed.filter((entry) => typeof entry === 'string') : []
  } catch {
    return []
  }
}
