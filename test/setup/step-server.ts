/**
 * Runs steps beside each other in one process, which has loaded and compiled the program already: a process of its own costs each
 * step a quarter of a second of processor time. A step still begins at its entry point and has its own environment, arguments,
 * working directory, output and exit code; the program asks the process for these, and here the process answers for the step.
 *
 * A step that ends leaves its pending work behind, which a process would take with it.
 */

import { AsyncLocalStorage } from 'node:async_hooks'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a test asks for. */
export interface StepRequest {
  readonly id: number
  readonly entryPoint: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

/** What the test hears: text of standard output or error, and the end. */
export type StepMessage =
  | { readonly id: number; readonly text: string; readonly stream: 'stdout' | 'stderr' }
  | { readonly id: number; readonly exitCode: number }

interface ServedStep {
  readonly request: StepRequest
  readonly env: Record<string, string>
  readonly write: (stream: 'stdout' | 'stderr', text: string) => void
  readonly end: (exitCode: number) => void
}

const steps = new AsyncLocalStorage<ServedStep>()
const exitServer = process.exit.bind(process)

answerForStep()
process.on('message', (request: StepRequest) => {
  const step = openStep(request)
  void steps.run(step, async () => {
    try {
      // A module is executed once for each address.
      await import(`${pathToFileURL(request.entryPoint).href}?step=${request.id}`)
    } catch (error) {
      step.write('stderr', error instanceof Error ? (error.stack ?? error.message) : String(error))
      step.end(1)
    }
  })
})
process.on('disconnect', () => {
  exitServer(0)
})

function openStep(request: StepRequest): ServedStep {
  let hasEnded = false
  const send = (message: StepMessage): void => void process.send?.(message)
  return {
    request,
    env: { ...request.env },
    write: (stream, text) => {
      if (!hasEnded) send({ id: request.id, stream, text })
    },
    end: (exitCode) => {
      if (!hasEnded) send({ id: request.id, exitCode })
      hasEnded = true
    },
  }
}

/** Replaces what the program reads of its process. Outside of steps, everything is as before. */
function answerForStep(): void {
  const own = { env: process.env, argv: process.argv, cwd: process.cwd.bind(process) }
  const read = (): Record<string, string | undefined> => steps.getStore()?.env ?? own.env
  process.env = createEnvironment(read)
  Object.defineProperty(process, 'argv', {
    get: () => {
      const request = steps.getStore()?.request
      return request === undefined ? own.argv : [process.execPath, request.entryPoint, ...request.args]
    },
  })
  process.cwd = () => steps.getStore()?.request.cwd ?? own.cwd()
  process.exit = ((code?: number) => {
    const step = steps.getStore()
    if (step === undefined) exitServer(code)
    else step.end(code ?? 0)
  }) as typeof process.exit
  resolveFromFolderOfStep()
  captureOutput()
}

/** The system resolves relative paths from the folder of the process; the command line begins with its own, ".". */
function resolveFromFolderOfStep(): void {
  const resolveRealPath = fs.realpathSync.native
  fs.realpathSync.native = ((file: string) => resolveRealPath(path.resolve(file))) as typeof resolveRealPath
}

function createEnvironment(read: () => Record<string, string | undefined>): NodeJS.ProcessEnv {
  return new Proxy<NodeJS.ProcessEnv>(
    {},
    {
      get: (_, name) => (typeof name === 'string' ? read()[name] : undefined),
      has: (_, name) => name in read(),
      set: (_, name: string, value) => {
        read()[name] = String(value)
        return true
      },
      deleteProperty: (_, name: string) => Reflect.deleteProperty(read(), name),
      ownKeys: () => Object.keys(read()),
      getOwnPropertyDescriptor: (_, name: string) => {
        const value = read()[name]
        return value === undefined ? undefined : { value, writable: true, enumerable: true, configurable: true }
      },
    },
  )
}

function captureOutput(): void {
  const writeSync = fs.writeSync.bind(fs) as (...args: unknown[]) => number
  const names = { 1: 'stdout', 2: 'stderr' } as const
  fs.writeSync = ((descriptor: number, data: Uint8Array | string, ...more: unknown[]) => {
    const step = steps.getStore()
    if (step === undefined || (descriptor !== 1 && descriptor !== 2)) return writeSync(descriptor, data, ...more)
    const text = Buffer.from(data as Uint8Array)
    step.write(names[descriptor], text.toString('utf8'))
    return text.length
  }) as typeof fs.writeSync
  syncBuiltinESMExports()
  for (const name of ['stdout', 'stderr'] as const) {
    const stream = process[name]
    const write = stream.write.bind(stream) as (...args: unknown[]) => boolean
    stream.write = (data: Uint8Array | string, ...more: unknown[]) => {
      const step = steps.getStore()
      if (step === undefined) return write(data, ...more)
      step.write(name, Buffer.from(data as Uint8Array).toString('utf8'))
      return true
    }
  }
}
