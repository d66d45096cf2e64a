/** Reads a step's log as the runner does (ActionCommandManager): which commands would take effect, what is shown. */
export interface InterpretedLog {
  /** Commands that the runner would execute, in order. */
  readonly commands: readonly RunnerCommand[]
  /** The log as people see it: without commands, with masks applied. */
  readonly shown: string
}

interface RunnerCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const known = new Set([
  'add-mask',
  'add-matcher',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'add-path',
  'warning',
])

export function interpretLog(log: string): InterpretedLog {
  const commands: RunnerCommand[] = []
  const shown: string[] = []
  const masks: string[] = []
  let stopToken: string | undefined
  for (const line of log.split('\n')) {
    const command = parseCommand(line)
    if (stopToken !== undefined) {
      if (command?.name === stopToken) stopToken = undefined
      else shown.push(maskLine(line, masks))
    } else if (command !== undefined && known.has(command.name)) {
      commands.push(command)
      if (command.name === 'stop-commands') stopToken = command.data
      if (command.name === 'add-mask') masks.push(command.data)
    } else {
      shown.push(maskLine(line, masks))
    }
  }
  return { commands, shown: shown.join('\n') }
}

/** `::name properties::data` after leading spaces, or `##[name properties]data` anywhere in the line. */
function parseCommand(line: string): RunnerCommand | undefined {
  const match = /^\s*::([^\s:]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(line)
  if (match === null) return undefined
  const [, name = '', properties = '', data = ''] = match
  const pairs = properties
    .split(',')
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.slice(0, pair.indexOf('=')), unescapeText(pair.slice(pair.indexOf('=') + 1))] as const)
  return { name, properties: Object.fromEntries(pairs), data: unescapeText(data) }
}

function unescapeText(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')
}

function maskLine(line: string, masks: readonly string[]): string {
  return masks.reduce((text, mask) => (mask === '' ? text : text.replaceAll(mask, '***')), line)
}
