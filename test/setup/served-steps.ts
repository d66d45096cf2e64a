/** Starts the process of `step-server.ts`, and runs steps in it. */

import { type ChildProcess, fork } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import type { StepMessage, StepRequest } from './step-server.ts'

/** The product's bundle. */
export const productBundle = path.join(repositoryRoot, 'dist')

/** Every process loads the same program: compiled once, it starts with a tenth less processor time. */
export const compileCache = path.join(repositoryRoot, 'node_modules/.cache/steps')

/** A step that runs in the server. */
interface ServedStepRequest extends Omit<StepRequest, 'id'> {
  readonly onText: (text: string, stream: 'stdout' | 'stderr') => void
}

interface StepServer {
  readonly pid: number
  readonly run: (request: ServedStepRequest) => Promise<number>
}

/** Variables that Node.js or libc reads when a process starts, or from its own environment: one server has one value of them. */
const startVariables = ['NODE_EXTRA_CA_CERTS', 'HOME', 'NODE_OPTIONS', 'LD_PRELOAD', 'TZ'] as const

/** By the values of their start variables. Test files of a worker share them. */
const servers = new Map<string, StepServer>()

/** Runs a step to its end. @returns its exit code */
export async function runServedStep(request: ServedStepRequest): Promise<number> {
  const chosen = startVariables.flatMap((name) => {
    const { [name]: value } = request.env
    return value === undefined ? [] : [[name, value] as const]
  })
  const key = JSON.stringify(chosen)
  let server = servers.get(key)
  if (server === undefined) {
    server = startServer(Object.fromEntries(chosen), () => servers.delete(key))
    servers.set(key, server)
  }
  return server.run(request)
}

/** PIDs of the servers of this worker. */
export function listStepServers(): readonly number[] {
  return [...servers.values()].map(({ pid }) => pid)
}

function startServer(variables: Readonly<Record<string, string>>, onExit: () => void): StepServer {
  const { PATH = '', TMPDIR } = process.env
  const child = fork(path.join(import.meta.dirname, 'step-server.ts'), {
    // Nothing may depend on it: each step has its own.
    cwd: tmpdir(),
    execArgv: [],
    env: { PATH, TMPDIR, NODE_COMPILE_CACHE: compileCache, ...variables },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const running = new Map<number, RunningServedStep>()
  child.on('message', (message: StepMessage) => {
    const step = running.get(message.id)
    if ('text' in message) step?.onText(message.text, message.stream)
    else {
      step?.resolve(message.exitCode)
      running.delete(message.id)
    }
  })
  child.on('exit', (code, signal) => {
    onExit()
    for (const { reject } of running.values())
      reject(new Error(`the step server exited with ${signal ?? String(code)}`))
  })
  // The worker must be able to end.
  child.unref()
  child.channel?.unref()
  return { pid: child.pid ?? 0, run: createRun(child, running) }
}

interface RunningServedStep extends Pick<ServedStepRequest, 'onText'> {
  readonly resolve: (exitCode: number) => void
  readonly reject: (error: Error) => void
}

function createRun(child: ChildProcess, running: Map<number, RunningServedStep>): StepServer['run'] {
  let last = 0
  return ({ onText, ...request }) => {
    const id = ++last
    const { promise, resolve, reject } = Promise.withResolvers<number>()
    running.set(id, { onText, resolve, reject })
    child.send({ ...request, id } satisfies StepRequest)
    return promise
  }
}
