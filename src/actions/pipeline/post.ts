import type { Context } from '../../runner/context.ts'
import { stages } from './stages.ts'

/** What the stages themselves have to finish, each with the state that it left. */
export async function postPipeline(context: Context): Promise<void> {
  const lanes = context.openOutputGroups(stages.map(({ name }) => name))
  for (const stage of stages) {
    const stagePost = await stage.post?.()
    const lane = lanes.open(stage.name)
    try {
      await stagePost?.(lane.context)
    } finally {
      lanes.end(stage.name)
      context.summary.add(...lane.blocks)
    }
  }
}
