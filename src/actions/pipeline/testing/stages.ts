import { defineAction, type InputMap } from '../../../runner/contract/action.ts'
import type { Context } from '../../../runner/context.ts'
import type { RunFunction } from '../../../runner/entry.ts'
import { createPlainHost } from '../../../runner/host/plain-host.ts'
import { createLog } from '../../../runner/log.ts'
import type { Block } from '../../../runner/markdown/document.ts'
import { openOutputGroups } from '../../../runner/output-groups.ts'
import { createSecrets } from '../../../runner/secrets/secrets.ts'
import type { Stage, StageName } from '../stages/stage.ts'
import { stages } from '../stages/stages.ts'

/** The stage of that name, with another action in it. */
export function createStage(name: StageName, run: RunFunction, inputs: InputMap = {}): Stage {
  const contract = { ...defineAction({ name, description: '', inputs: {}, outputs: {} }), inputs }
  const { needs, inputsFrom, expectedInputs, describeOutcome } = findStage(name)
  return { name, contract, needs, inputsFrom, expectedInputs, describeOutcome, run: () => Promise.resolve(run) }
}

export function findStage(name: StageName): Stage {
  const stage = stages.find((each) => each.name === name)
  if (stage === undefined) throw new Error(`there is no stage ${name}`)
  return stage
}

/** A context whose log is kept, for stages that run nothing. */
export function createPipelineContext(signal = new AbortController().signal): {
  readonly context: Context
  readonly readLog: () => string
  readonly blocks: readonly Block[]
  readonly state: ReadonlyMap<string, string>
} {
  let text = ''
  const blocks: Block[] = []
  const state = new Map<string, string>()
  const secrets = createSecrets(() => undefined)
  const host = createPlainHost({}, (written) => (text += written), { name: 'terminal' })
  const context = {
    environment: {},
    log: createLog(host, secrets),
    secrets,
    signal,
    workspace: '.',
    summary: { add: (...added: readonly Block[]) => void blocks.push(...added) },
    state: { save: (name: string, value: string) => state.set(name, value), get: (name: string) => state.get(name) },
    openOutputGroups: (names: readonly string[]) =>
      openOutputGroups(names, {
        host,
        processes: { withHost: () => ({}) } as never,
        context: () => context as unknown as Context,
      }),
  }
  return { context: context as unknown as Context, readLog: () => text, blocks, state }
}
