import packageJson from '../package.json' with { type: 'json' }
import { actions } from './actions/registry.ts'
import { startCommandLine } from './cli/start.ts'
import { commands } from './commands/registry.ts'
import { createProgram } from './runner/program.ts'

const program = createProgram({ ...actions, ...commands })

export const { main, post } = program

/** `npx eks-actions …`. Exits the process. */
export async function cli(): Promise<never> {
  process.exit(await startCommandLine(program, packageJson.version))
}

/** The credential plugin in a kubeconfig that we write. Exits the process. */
export async function credentialPlugin(): Promise<never> {
  const [{ runPlugin }, { answerClient }] = await Promise.all([
    import('./runner/plugin.ts'),
    import('./eks/credential-plugin/plugin.ts'),
  ])
  return runPlugin(answerClient)
}
