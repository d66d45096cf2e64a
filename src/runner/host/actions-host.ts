import { appendFile } from 'node:fs/promises'
import { commandChannel } from './command-channel.ts'
import type { Environment } from './environment.ts'
import { appendFileCommand } from './file-commands.ts'
import type { Host } from './host.ts'
import { forgiving, type Sink } from './sink.ts'
import { neutralise, workflowCommand } from './workflow-commands.ts'

/** A step of GitHub Actions (or of a runner that speaks its protocol). */
export function actionsHost(environment: Environment, sink: Sink): Host {
  const log = forgiving(sink)
  const channel = commandChannel(log.write)
  const toolkit = () => import('@actions/core')
  const annotate: Host['annotate'] = (level, text, where = {}) => {
    const properties: Record<string, string> = {}
    if (where.title !== undefined) properties.title = where.title
    if (where.file !== undefined) properties.file = where.file
    if (where.line !== undefined) properties.line = String(where.line)
    channel.command(workflowCommand(level, text, properties))
  }
  return {
    name: 'actions',
    hasPost: true,
    environment,
    debug: environment.RUNNER_DEBUG === '1',
    write: (text) => {
      channel.text(neutralise(text))
    },
    openGroup: (title) => {
      channel.command(workflowCommand('group', neutralise(title)))
    },
    closeGroup: () => {
      channel.command(workflowCommand('endgroup', ''))
    },
    annotate,
    // The runner prints every annotation: the group keeps apart what the log has said already.
    mark: (level, annotations) => {
      channel.command(workflowCommand('group', `Annotations (${annotations.length})`))
      for (const { text, location } of annotations) annotate(level, text, location)
      channel.command(workflowCommand('endgroup', ''))
    },
    mask: (value) => {
      channel.command(workflowCommand('add-mask', value))
      log.assertWritten()
    },
    shield: channel.shield,
    setOutput: (name, value) => {
      appendFileCommand(environment.GITHUB_OUTPUT, name, value)
    },
    saveState: (name, value) => {
      appendFileCommand(environment.GITHUB_STATE, name, value)
    },
    state: (name) => environment[`STATE_${name}`],
    writeSummary: async (markdown) => {
      const file = environment.GITHUB_STEP_SUMMARY
      if (file !== undefined && file !== '') await appendFile(file, markdown)
    },
    addPath: async (folder) => {
      ;(await toolkit()).addPath(folder)
    },
    exportVariable: async (name, value) => {
      ;(await toolkit()).exportVariable(name, value)
    },
  }
}
