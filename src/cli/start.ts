import { jobEnvironment } from '../runner/host/environment.ts'
import { fileDescriptorSink } from '../runner/host/sink.ts'
import type { Program } from '../runner/program.ts'

/** Connects the command line to this process. Loaded with every action, so the rest is loaded when it is needed. */
export async function exitCodeFromCommandLine(program: Program, version: string): Promise<number> {
  const { runCommandLine } = await import('./main.ts')
  return runCommandLine({
    program,
    args: process.argv.slice(2),
    environment: jobEnvironment(),
    version,
    stdout: fileDescriptorSink(1),
    stderr: fileDescriptorSink(2),
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  })
}
