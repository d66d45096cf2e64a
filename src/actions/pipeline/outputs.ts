import type { Contract, Permission } from '../../runner/contract/action.ts'
import { stages } from './stages/stages.ts'

/** The outputs of all stages. No two stages have one of the same name. */
export function collectStageOutputs(): Contract['outputs'] {
  return Object.fromEntries(stages.flatMap(({ contract }) => Object.entries(contract.outputs)))
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
