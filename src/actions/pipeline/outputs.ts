import type { Contract, Permission } from '../../runner/contract/action.ts'
import { toPipelineOutputName, toPipelineText } from './names.ts'
import { stages } from './stages/stages.ts'

/** The outputs of all stages, by their names in the pipeline. */
export function collectStageOutputs(): Contract['outputs'] {
  return Object.fromEntries(
    stages.flatMap((stage) =>
      Object.entries(stage.contract.outputs).map(([name, text]) => [
        toPipelineOutputName(stage, name),
        toPipelineText(stage, text),
      ]),
    ),
  )
}

/** The permissions of all stages, each with the reasons of its stages. */
export function collectStagePermissions(): Contract['permissions'] {
  const needed = stages.flatMap(({ name, contract }) =>
    Object.entries(contract.permissions).map(([permission, { level, why }]) => ({ permission, level, why, name })),
  )
  return Object.fromEntries(
    [...Map.groupBy(needed, ({ permission }) => permission as Permission)].map(([permission, reasons]) => {
      const level = reasons.some((reason) => reason.level === 'write') ? 'write' : 'read'
      const whys = Map.groupBy(reasons, ({ why }) => why)
      const why = [...whys].map(([text, of]) => `${of.map(({ name }) => name).join(', ')}: ${text}`).join('; ')
      return [permission, { level, why }]
    }),
  )
}
