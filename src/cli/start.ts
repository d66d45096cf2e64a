import { readJobEnvironment } from '../runner/host/environment.ts'
import { createFileDescriptorSink } from '../runner/host/sink.ts'
import type { ActionProgram } from '../runner/program.ts'

/** Connects the command line to this process. Loaded with every action, so it loads the rest on demand. */
export async function startCommandLine(program: ActionProgram, version: string): Promise<number> {
  const { runCommandLine } = await import('./main.ts')
  return runCommandLine({
    program,
    args: process.argv.slice(2),
    environment: readJobEnvironment(),
    version,
    stdout: createFileDescriptorSink(1),
    stderr: createFileDescriptorSink(2),
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  })
}
