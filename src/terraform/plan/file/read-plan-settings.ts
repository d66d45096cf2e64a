import { createInvalidPlanError, withPlanArchive } from '../../store/plan-archive.ts'
import { type Message, readMessage, readPartOfMessage, UnreadablePlan } from './message.ts'

/** Numbers of fields in the message `Plan` of Terraform's `planfile.proto`, the same in all versions since 1.0. */
const field = { variables: 2, backend: 13 } as const
const workspaceOfBackend = 3

/** What a plan was made with, besides its configuration. */
export interface PlanFileSettings {
  /** Values of the variables that were set, encoded; the encoding of equal values is equal. */
  readonly variables: ReadonlyMap<string, Uint8Array>
  readonly workspace: string
}

/** @throws ActionError `plan-stale` if the file is not a plan of Terraform */
export async function readPlanSettings(file: string): Promise<PlanFileSettings> {
  return withPlanArchive(file, async ({ read }) => {
    const content = await read('tfplan')
    try {
      const plan = readPartOfMessage(content)
      return {
        variables: readVariables(plan.messages(field.variables, [1, 2])),
        workspace: readPartOfMessage(plan.bytes(field.backend) ?? new Uint8Array()).text(workspaceOfBackend),
      }
    } catch (error) {
      if (!(error instanceof UnreadablePlan)) throw error
      throw createInvalidPlanError(file, error.message, error)
    }
  })
}

function readVariables(entries: readonly Message[]): ReadonlyMap<string, Uint8Array> {
  const values = new Map<string, Uint8Array>()
  for (const entry of entries) {
    const name = entry.text(1)
    if (values.has(name)) throw new UnreadablePlan(`the variable ${name} is set twice`)
    values.set(name, readMessage(entry.bytes(2) ?? new Uint8Array(), [1]).bytes(1) ?? new Uint8Array())
  }
  return values
}
