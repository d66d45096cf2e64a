import { createActionsInputSource, type InputSource } from './contract/read.ts'
import type { ActionRegistry } from './entry.ts'
import { detectHost } from './host/detect.ts'
import { readJobEnvironment } from './host/environment.ts'
import type { PlainHostOptions } from './host/plain-host.ts'
import { runAction, runPost } from './run-action.ts'
import { getOwn } from './records.ts'

/** What the entry points in `dist/` call: one program for all actions. */
export interface ActionProgram {
  readonly registry: ActionRegistry
  /** The main step of an action. Exits the process. */
  readonly main: (name: string) => Promise<never>
  /** Its post step. Exits the process. */
  readonly post: (name: string) => Promise<never>
  /** An action from a terminal or a GitLab job. Resolves to the exit code. */
  readonly runFromCommandLine: (
    name: string,
    source: InputSource,
    files: Omit<PlainHostOptions, 'name'>,
  ) => Promise<number>
}

export function createProgram(registry: ActionRegistry): ActionProgram {
  const findEntry = (name: string) => {
    const found = getOwn(registry, name)
    if (found === undefined) throw new Error(`There is no action ${name}`)
    return found
  }
  return {
    registry,
    main: async (name) => {
      const environment = readJobEnvironment()
      process.exit(
        await runAction(name, findEntry(name), detectHost(environment), createActionsInputSource(environment)),
      )
    },
    post: async (name) => process.exit(await runPost(findEntry(name), detectHost(readJobEnvironment()))),
    runFromCommandLine: (name, source, files) =>
      runAction(name, findEntry(name), detectHost(readJobEnvironment(), files), source),
  }
}
