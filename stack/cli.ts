/** `npm run stack -- up|down|status|env`: see README.md. */

import { parseArgs } from 'node:util'
import { isPartName, partNames, usualParts } from './parts.ts'
import type { PartName } from './part.ts'
import {
  findRunningStack,
  resolveStackFolder,
  readStackStatus,
  startStack,
  stopStack,
  type PartStatus,
} from './stack.ts'

const usage = `Usage: npm run stack -- <command> [options]

Commands
  up       start what is not running, then exit; the programs keep running
  down     stop every process and remove the stack's folder
  status   parts, processes, memory; exit code 1 if a process has died
  env      print the variables that clients need: eval "$(npm run --silent stack -- env)"

Options
  --name NAME          name of the stack; several can run side by side (default: default)
  --only PART,PART     these parts and the parts they need: ${partNames.join(', ')}
  --with PART,PART     the usual parts and these: ${partNames.filter((name) => !usualParts.includes(name)).join(', ')}
  --iam                check signatures and evaluate IAM policies
  --faults PART:SPEC   start with a fault; repeatable
  --json               status and env as JSON`

interface CliArguments {
  readonly command: string | undefined
  readonly name: string
  readonly only: readonly PartName[] | undefined
  readonly iam: boolean
  readonly faults: readonly string[]
  readonly json: boolean
}

/** @throws Error that names the invalid argument. */
function readArguments(args: readonly string[]): CliArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      name: { type: 'string', default: 'default' },
      only: { type: 'string', multiple: true },
      with: { type: 'string', multiple: true },
      iam: { type: 'boolean', default: false },
      faults: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const [only, added] = [values.only, values.with].map((texts) => texts?.flatMap((text) => readPartNames(text)))
  if (positionals.length > 1) throw new Error(`expected one command, not ${positionals.join(' ')}`)
  const wanted = added ? [...(only ?? usualParts), ...added] : only
  return { ...values, only: wanted, command: values.help ? undefined : positionals[0] }
}

function readPartNames(text: string): readonly PartName[] {
  return text.split(',').map((name) => {
    if (!isPartName(name)) throw new Error(`unknown part "${name}"; the parts are ${partNames.join(', ')}`)
    return name
  })
}

/** Creates a printer that prefixes every line with the time since its creation. */
function createProgressPrinter(): (source: string, text: string) => void {
  const began = Date.now()
  const widest = Math.max(...partNames.map(({ length }) => length))
  return (source, text) => {
    const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(6)
    for (const line of text.split('\n')) process.stderr.write(`${seconds} s  ${source.padEnd(widest)} ${line}\n`)
  }
}

async function runUp({ name, only, iam, faults }: CliArguments): Promise<number> {
  const print = createProgressPrinter()
  const interrupt = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      interrupt.abort(new Error(signal))
    })
  const stack = await startStack({
    name,
    ...(only ? { only } : {}),
    options: { iam, faults },
    signal: interrupt.signal,
    progress: print,
  })
  const skipped = Object.entries(stack.skipped)
  for (const [part, why] of skipped) print(part, `is not running: ${why}`)
  print('stack', `up in ${stack.folder}`)
  return skipped.length === 0 ? 0 : 1
}

async function runDown({ name }: CliArguments): Promise<number> {
  const print = createProgressPrinter()
  await stopStack(name, (text) => {
    print('stack', text)
  })
  print('stack', 'down')
  return 0
}

async function runStatus({ name, json }: CliArguments): Promise<number> {
  const parts = await readStackStatus(name)
  if (json) console.log(JSON.stringify(parts ?? [], undefined, 2))
  else if (parts) printStatus(parts)
  else console.log(`No stack is running in ${resolveStackFolder(name)}. Start one with: npm run stack -- up`)
  return parts?.every(({ state }) => state === 'running') ? 0 : 1
}

function printStatus(parts: readonly PartStatus[]): void {
  const formatMebibytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`
  for (const part of parts) {
    console.log(`${part.name.padEnd(12)} ${part.state}`)
    for (const { name, pid, alive, bytes } of part.daemons) {
      console.log(
        `  ${name.padEnd(26)} ${String(pid).padStart(8)} ${(alive ? formatMebibytes(bytes) : 'exited').padStart(10)}`,
      )
    }
    for (const problem of part.problems) console.log(`  ${problem.replaceAll('\n', '\n  ')}`)
  }
  const total = parts.flatMap(({ daemons }) => daemons).reduce((sum, { bytes }) => sum + bytes, 0)
  console.log(`${'total'.padEnd(37)} ${formatMebibytes(total).padStart(10)}`)
}

async function runEnv({ name, json }: CliArguments): Promise<number> {
  const stack = await findRunningStack(name)
  if (!stack) {
    console.error(`No stack is running in ${resolveStackFolder(name)}. Start one with: npm run stack -- up`)
    return 1
  }
  if (json) console.log(JSON.stringify(stack.env, undefined, 2))
  else {
    for (const [key, value] of Object.entries(stack.env)) {
      console.log(`export ${key}='${value.replaceAll("'", `'\\''`)}'`)
    }
  }
  return 0
}

async function runCommand(): Promise<number> {
  const args = readArguments(process.argv.slice(2))
  switch (args.command) {
    case 'up':
      return runUp(args)
    case 'down':
      return runDown(args)
    case 'status':
      return runStatus(args)
    case 'env':
      return runEnv(args)
    case undefined:
      console.log(usage)
      return 0
    default:
      throw new Error(`unknown command "${args.command}"`)
  }
}

try {
  // Exits even if something still holds the event loop, such as the pipes of a daemon that failed to start.
  process.exit(await runCommand())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
