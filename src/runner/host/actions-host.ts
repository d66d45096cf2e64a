import { accessSync, appendFileSync } from 'node:fs'
import { extendError, toMachineError } from '../errors/action-error.ts'
import { createCommandChannel } from './command-channel.ts'
import type { EnvironmentVariables } from './environment.ts'
import { appendFileCommand } from './file-commands.ts'
import type { Host } from './host.ts'
import { createForgivingSink, type Sink } from './sink.ts'
import { neutralize, formatWorkflowCommand } from './workflow-commands.ts'

const loadToolkit = () => import('@actions/core')

/** A step of GitHub Actions (or of a runner that speaks its protocol). */
export function createActionsHost(environment: EnvironmentVariables, sink: Sink): Host {
  const log = createForgivingSink(sink)
  const channel = createCommandChannel(log.write)
  const annotate: Host['annotate'] = (level, text, where = {}) => {
    const properties: Record<string, string> = {}
    if (where.title !== undefined) properties.title = where.title
    if (where.file !== undefined) properties.file = where.file
    if (where.line !== undefined) properties.line = String(where.line)
    channel.command(formatWorkflowCommand(level, text, properties))
  }
  return {
    name: 'actions',
    hasPost: true,
    environment,
    debug: environment.RUNNER_DEBUG === '1',
    write: (text) => {
      channel.text(neutralize(text))
    },
    openGroup: (title) => {
      channel.command(formatWorkflowCommand('group', neutralize(title)))
    },
    closeGroup: () => {
      channel.command(formatWorkflowCommand('endgroup', ''))
    },
    annotate,
    // The runner prints every annotation: the group separates them from the log, which already says the same.
    mark: (level, annotations) => {
      channel.command(formatWorkflowCommand('group', `Annotations (${annotations.length})`))
      for (const { text, location } of annotations) annotate(level, text, location)
      channel.command(formatWorkflowCommand('endgroup', ''))
    },
    mask: (value) => {
      channel.command(formatWorkflowCommand('add-mask', value))
      log.assertWritten()
    },
    shield: channel.shield,
    setOutput: (name, value) => {
      appendCommand(environment, 'GITHUB_OUTPUT', name, value)
    },
    saveState: (name, value) => {
      appendCommand(environment, 'GITHUB_STATE', name, value)
    },
    state: (name) => environment[`STATE_${name}`],
    writeSummary: (markdown) => {
      writeToVariableFile(environment, 'GITHUB_STEP_SUMMARY', (file) => {
        if (file !== '') appendFileSync(file, markdown)
      })
    },
    preloadToolkit: () => {
      // A failure is reported by whoever needs the toolkit.
      loadToolkit().catch(() => undefined)
    },
    ...createToolkitCommands(environment),
  }
}

/** For the steps that follow, in the toolkit's own way. */
function createToolkitCommands(environment: EnvironmentVariables): Pick<Host, 'addPath' | 'exportVariable'> {
  /** The toolkit's own error for a missing file has no code. */
  const issue = (variable: string, command: () => void): void => {
    writeToVariableFile(environment, variable, (file) => {
      if (file !== '') accessSync(file)
      command()
    })
  }
  return {
    addPath: async (folder) => {
      const { addPath } = await loadToolkit()
      issue('GITHUB_PATH', () => {
        addPath(folder)
      })
    },
    exportVariable: async (name, value) => {
      const { exportVariable } = await loadToolkit()
      issue('GITHUB_ENV', () => {
        exportVariable(name, value)
      })
    },
  }
}

/** Writes to the file of a variable; a failure names the variable, which the runner sets. */
function writeToVariableFile(environment: EnvironmentVariables, variable: string, write: (file: string) => void): void {
  const { [variable]: file = '' } = environment
  try {
    write(file)
  } catch (thrown) {
    const error = toMachineError(thrown, file)
    throw error === undefined ? thrown : extendError(error, { message: `${variable}: ${error.message}` })
  }
}

function appendCommand(environment: EnvironmentVariables, variable: string, name: string, value: string): void {
  writeToVariableFile(environment, variable, (file) => {
    appendFileCommand(file, name, value)
  })
}
