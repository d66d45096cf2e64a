import { createPlainHost } from '../../runner/host/plain-host.ts'
import { createLog } from '../../runner/log.ts'
import { createProcesses, type Processes } from '../../runner/process/processes.ts'
import { createSecrets } from '../../runner/secrets/secrets.ts'

/** Real processes with an environment of their own, and the tools that they ran. */
export function createTestProcesses(
  temporaryFolder: string,
  environment: Readonly<Record<string, string>>,
): { readonly processes: Processes & Disposable; readonly ran: readonly string[] } {
  const host = createPlainHost(environment, () => undefined, { name: 'terminal' })
  const secrets = createSecrets(() => undefined)
  const log = createLog(host, secrets)
  const { signal } = new AbortController()
  const removeAfterwards = () => undefined
  const processes = createProcesses({ host, log, secrets, signal, temporaryFolder, removeAfterwards })
  const ran: string[] = []
  return {
    ran,
    processes: {
      ...processes,
      run: (request) => {
        ran.push(request.tool)
        return processes.run(request)
      },
      probe: (request) => {
        ran.push(request.tool)
        return processes.probe(request)
      },
      [Symbol.dispose]: () => {
        processes[Symbol.dispose]()
      },
    },
  }
}
