import { actionsInputs, type InputSource } from './contract/read.ts'
import type { Registry } from './entry.ts'
import { detectHost } from './host/detect.ts'
import { jobEnvironment } from './host/environment.ts'
import type { PlainHostOptions } from './host/plain-host.ts'
import { runAction, runPost } from './run-action.ts'

/** What the files in `dist/` call: one program, a door per action. */
export interface Program {
  readonly registry: Registry
  /** The main step of an action. Ends the process. */
  readonly main: (name: string) => Promise<never>
  /** Its post step. Ends the process. */
  readonly post: (name: string) => Promise<never>
  /** An action from a terminal or a GitLab job. Resolves to the exit code. */
  readonly runFromCommandLine: (
    name: string,
    source: InputSource,
    files: Omit<PlainHostOptions, 'name'>,
  ) => Promise<number>
}

export function createProgram(registry: Registry): Program {
  const entry = (name: string) => {
    const found = Object.hasOwn(registry, name) ? registry[name] : undefined
    if (found === undefined) throw new Error(`There is no action ${name}`)
    return found
  }
  return {
    registry,
    main: async (name) => {
      const environment = jobEnvironment()
      process.exit(await runAction(name, entry(name), detectHost(environment), actionsInputs(environment)))
    },
    post: async (name) => process.exit(await runPost(entry(name), detectHost(jobEnvironment()))),
    runFromCommandLine: (name, source, files) =>
      runAction(name, entry(name), detectHost(jobEnvironment(), files), source),
  }
}
