import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import type { Contract } from '../runner/contract/action.ts'
import type { InputSource } from '../runner/contract/read.ts'
import { renderHelp, listVariableNames, wrapText } from '../runner/contract/render/help.ts'
import { suggestName } from '../runner/contract/suggest-name.ts'
import { ActionError, toActionError } from '../runner/errors/action-error.ts'
import { toExitCode, exitCodes } from '../runner/errors/failure-reasons.ts'
import type { EnvironmentVariables } from '../runner/host/environment.ts'
import type { Sink } from '../runner/host/sink.ts'
import type { ActionProgram } from '../runner/program.ts'
import { getOwn } from '../runner/records.ts'

export interface CommandLine {
  readonly program: ActionProgram
  /** Without the interpreter and the script. */
  readonly args: readonly string[]
  readonly environment: EnvironmentVariables
  readonly version: string
  readonly stdout: Sink
  readonly stderr: Sink
  /** Width of the terminal; undefined for a file or a pipe. */
  readonly columns: number | undefined
}

/** Longer lines are hard to read. Some terminals do not know their width and say 0. */
const readableColumns = { least: 40, most: 100 }

/**
 * `eks-actions <action> --flag value`: the same use cases with the same contracts as in a workflow.
 * @returns the exit code, see `exitCodes`
 */
export async function runCommandLine(commandLine: CommandLine): Promise<number> {
  const { program, args, stdout, stderr } = commandLine
  const { least, most } = readableColumns
  const columns = Math.min(Math.max(commandLine.columns ?? most, least), most)
  const [name, ...rest] = args
  if (name === undefined || ['--help', '-h', 'help'].includes(name)) {
    stdout(await renderOverview(program, columns))
    return name === undefined ? exitCodes.usage : exitCodes.success
  }
  if (name === '--version' || name === '-v') {
    stdout(`${commandLine.version}\n`)
    return exitCodes.success
  }
  try {
    const contract = await loadContract(program, name)
    if (rest.includes('--help') || rest.includes('-h')) {
      stdout(renderHelp(contract, columns))
      return exitCodes.success
    }
    const flags = parseFlags(contract, rest)
    return await program.runFromCommandLine(name, createFlagSource(contract, flags, commandLine.environment), {
      outputFile: flags.get('output-file')?.at(-1),
      summaryFile: flags.get('summary-file')?.at(-1),
    })
  } catch (thrown) {
    const error = toActionError(thrown)
    stderr([`Error: ${error.message}`, ...error.details, `Next: ${error.hint}`, ''].join('\n'))
    return toExitCode(error.code)
  }
}

async function renderOverview(program: ActionProgram, columns: number): Promise<string> {
  const contracts = await Promise.all(Object.values(program.registry).map((entry) => entry.contract()))
  const listContracts = (kind: Contract['kind']): readonly string[] =>
    contracts
      .filter((contract) => contract.kind === kind)
      .map((contract) => wrapText(`  ${contract.name.padEnd(14)} ${contract.description}`, columns, 17))
  return [
    'eks-actions — deploy to Amazon EKS, from a workflow or from the command line',
    '',
    'Usage: eks-actions <action> [--flag value] …',
    '       eks-actions <action> --help',
    '',
    'Actions:',
    ...listContracts('action'),
    '',
    ...(listContracts('command').length === 0
      ? []
      : ['Commands (command line only):', ...listContracts('command'), '']),
  ].join('\n')
}

async function loadContract(program: ActionProgram, name: string): Promise<Contract> {
  const entry = getOwn(program.registry, name)
  if (entry !== undefined) return entry.contract()
  const names = Object.keys(program.registry)
  throw new ActionError('invalid-input', `there is no action "${name}"`, {
    hint: suggestName(name, names) ?? `Choose one of ${names.join(', ')}.`,
  })
}

/** Flags of the command line itself, besides the action's inputs. */
const ownFlags = ['output-file', 'summary-file']

/** Flag values in the order given. Unknown flags are kept, so that they are reported with all other invalid inputs. */
function parseFlags(contract: Contract, args: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const booleans = Object.keys(contract.inputs).filter((name) => contract.inputs[name]?.kind.type === 'boolean')
  const texts = [...Object.keys(contract.inputs), ...ownFlags].filter((name) => !booleans.includes(name))
  const options: ParseArgsOptionsConfig = {}
  for (const name of texts) options[name] = { type: 'string', multiple: true }
  for (const name of booleans) options[name] = { type: 'boolean', multiple: true }
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true })
  const flags = new Map<string, string[]>()
  const addValue = (name: string, value: string): void => {
    flags.set(name, [...(flags.get(name) ?? []), value])
  }
  let unknownBefore = false
  for (const token of tokens) {
    if (token.kind === 'positional') {
      // The value of a misspelled flag: the flag itself is reported with the other invalid inputs.
      if (!unknownBefore) throw createStrayValueError(token.value)
      unknownBefore = false
      continue
    }
    if (token.kind !== 'option') continue
    const denied = token.name.replace(/^no-/, '')
    unknownBefore = false
    if (booleans.includes(token.name)) addValue(token.name, token.value ?? 'true')
    else if (denied !== token.name && booleans.includes(denied) && token.value === undefined) addValue(denied, 'false')
    else if (!texts.includes(token.name)) {
      unknownBefore = token.value === undefined
      addValue(token.name, '')
    } else if (token.value === undefined) {
      throw new ActionError('invalid-input', `--${token.name} needs a value`)
    } else addValue(token.name, token.value)
  }
  return flags
}

function createStrayValueError(value: string): ActionError {
  return new ActionError('invalid-input', `unexpected argument "${value}": every value belongs to a --flag`, {
    hint: 'Write booleans as --flag, --no-flag or --flag=false.',
  })
}

function createFlagSource(
  contract: Contract,
  flags: ReadonlyMap<string, readonly string[]>,
  environment: EnvironmentVariables,
): InputSource {
  for (const [name, input] of Object.entries(contract.inputs)) {
    if (input.kind.secret === true && input.flag !== true && flags.has(name)) {
      throw new ActionError('invalid-input', `--${name} is a secret, and other users can read command-line arguments`, {
        hint: `Set the environment variable ${listVariableNames(name).join(' or ')} instead.`,
      })
    }
  }
  return {
    get: (name) => {
      const values = flags.get(name)
      if (values === undefined)
        return listVariableNames(name)
          .map((variable) => environment[variable])
          .find(Boolean)
      return contract.inputs[name]?.kind.list === true ? values.join('\n') : values.at(-1)
    },
    names: [...flags.keys()].filter((name) => !ownFlags.includes(name)),
    display: (name) => `--${name}`,
  }
}
