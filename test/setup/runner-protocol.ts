/** Reads a step's log as the runner does (ActionCommandManager): which commands would take effect, what is shown. */
export interface Interpreted {
  /** Commands that the runner would carry out, in order. */
  readonly commands: readonly Command[]
  /** The log as people see it: commands gone, masks applied. */
  readonly shown: string
}

export interface Command {
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

export function interpretLog(log: string): Interpreted {
  const commands: Command[] = []
  const shown: string[] = []
  const masks: string[] = []
  let stopToken: string | undefined
  for (const line of log.split('\n')) {
    const command = parseCommand(line)
    if (stopToken !== undefined) {
      if (command?.name === stopToken) stopToken = undefined
      else shown.push(masked(line, masks))
    } else if (command !== undefined && known.has(command.name)) {
      commands.push(command)
      if (command.name === 'stop-commands') stopToken = command.data
      if (command.name === 'add-mask') masks.push(command.data)
    } else {
      shown.push(masked(line, masks))
    }
  }
  return { commands, shown: shown.join('\n') }
}

/** `::name properties::data` after leading spaces, or `##[name properties]data` anywhere in the line. */
function parseCommand(line: string): Command | undefined {
  const match = /^\s*::([^\s:]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(line)
  if (match === null) return undefined
  const [, name = '', properties = '', data = ''] = match
  const pairs = properties
    .split(',')
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.slice(0, pair.indexOf('=')), unescape(pair.slice(pair.indexOf('=') + 1))] as const)
  return { name, properties: Object.fromEntries(pairs), data: unescape(data) }
}

function unescape(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')
}

function masked(line: string, masks: readonly string[]): string {
  return masks.reduce((text, mask) => (mask === '' ? text : text.replaceAll(mask, '***')), line)
}
