import { createRandomId } from '../random-id.ts'
import type { Shield } from './host.ts'
import type { Sink } from './sink.ts'
import { formatWorkflowCommand } from './workflow-commands.ts'

/**
 * Commands and literal text on one stream. While at least one shield is open, the runner processes no commands
 * (`stop-commands`); a command of ours suspends that for its own line. The token is random every time, so a child cannot
 * print the line that would end its shield.
 */
export interface CommandChannel {
  readonly text: (text: string) => void
  readonly command: (command: string) => void
  readonly shield: () => Shield
}

export function createCommandChannel(sink: Sink): CommandChannel {
  let shields = 0
  let token: string | undefined
  let atLineStart = true

  const writeText = (content: string): void => {
    if (content === '') return
    sink(content)
    atLineStart = content.endsWith('\n')
  }
  const startLine = (): void => {
    if (!atLineStart) writeText('\n')
  }
  const stop = (): void => {
    token = createRandomId()
    startLine()
    writeText(formatWorkflowCommand('stop-commands', token))
  }
  const resume = (): void => {
    if (token === undefined) return
    startLine()
    writeText(formatWorkflowCommand(token, ''))
    token = undefined
  }

  return {
    text: writeText,
    command: (command) => {
      resume()
      startLine()
      writeText(command)
      if (shields > 0) stop()
    },
    shield: () => {
      shields += 1
      if (shields === 1) stop()
      return {
        write: writeText,
        [Symbol.dispose]: () => {
          shields -= 1
          if (shields === 0) resume()
        },
      }
    },
  }
}
