import { randomUUID } from 'node:crypto'
import type { Shield } from './host.ts'
import type { Sink } from './sink.ts'
import { workflowCommand } from './workflow-commands.ts'

/**
 * Commands and literal text on one stream. While at least one shield is open the runner is told to read no commands
 * (`stop-commands`); a command of ours in between lifts that for its own line. The token is random every time, so a
 * child cannot print the line that would end its shield.
 */
export interface CommandChannel {
  readonly text: (text: string) => void
  readonly command: (command: string) => void
  readonly shield: () => Shield
}

export function commandChannel(sink: Sink): CommandChannel {
  let shields = 0
  let token: string | undefined
  let atLineStart = true

  const text = (content: string): void => {
    if (content === '') return
    sink(content)
    atLineStart = content.endsWith('\n')
  }
  const startLine = (): void => {
    if (!atLineStart) text('\n')
  }
  const stop = (): void => {
    token = randomUUID()
    startLine()
    text(workflowCommand('stop-commands', token))
  }
  const resume = (): void => {
    if (token === undefined) return
    startLine()
    text(workflowCommand(token, ''))
    token = undefined
  }

  return {
    text,
    command: (command) => {
      resume()
      startLine()
      text(command)
      if (shields > 0) stop()
    },
    shield: () => {
      shields += 1
      if (shields === 1) stop()
      return {
        write: text,
        [Symbol.dispose]: () => {
          shields -= 1
          if (shields === 0) resume()
        },
      }
    },
  }
}
