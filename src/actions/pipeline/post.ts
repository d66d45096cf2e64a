import type { Context } from '../../runner/context.ts'
import { stages } from './stages/stages.ts'

/** The post steps of the stages, each with the state that it saved. */
export async function postPipeline(context: Context): Promise<void> {
  const groups = context.openOutputGroups(stages.map(({ name }) => name))
  for (const stage of stages) {
    const postStage = await stage.post?.()
    const group = groups.open(stage.name)
    try {
      await postStage?.(group.context)
    } finally {
      groups.end(stage.name)
      context.summary.add(...group.blocks)
    }
  }
}
