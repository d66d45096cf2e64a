import { obtain } from '../../obtain/obtain.ts'
import type { Part } from '../../part.ts'

/** No process runs between workflows: the part only provides the runner's path. */
export const workflowsPart: Part = {
  name: 'workflows',
  needs: [],
  description: 'act, the workflow runner, on this machine without containers',
  prepare: async (context) => {
    await obtain('act', context)
  },
  start: async (context) => ({ facts: { act: await obtain('act', context) } }),
}
