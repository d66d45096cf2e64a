import { appendFileSync, writeFileSync } from 'node:fs'
import type { Location } from '../errors/action-error.ts'
import { createForgivingSink, type Sink } from './sink.ts'
import type { EnvironmentVariables } from './environment.ts'
import type { Host } from './host.ts'

export interface PlainHostOptions {
  readonly name: 'gitlab' | 'terminal'
  /** Outputs are appended here as `name=value` lines (GitLab's dotenv reports) or, for `.json`, written as one object. */
  readonly outputFile?: string | undefined
  readonly summaryFile?: string | undefined
}

/** A terminal or a GitLab job: plain text, no commands, outputs and summary go to files that the caller names. */
export function createPlainHost(environment: EnvironmentVariables, sink: Sink, options: PlainHostOptions): Host {
  const { write } = createForgivingSink(sink)
  const outputs: Record<string, string> = {}
  return {
    name: options.name,
    hasPost: false,
    environment,
    debug: environment.EKS_ACTIONS_DEBUG === 'true',
    write,
    openGroup: (title) => {
      write(`▸ ${title}\n`)
    },
    closeGroup: () => undefined,
    annotate: (level, text, where) => {
      const place = formatLocation(where)
      // Once: errors may have their place among their details.
      write(`${levelWord[level]}${text}\n${`${text}\n`.includes(`\n${place}`) ? '' : place}`)
    },
    mark: () => undefined,
    // No host reads masks here; the log itself redacts every secret.
    mask: () => undefined,
    shield: () => ({ write, [Symbol.dispose]: () => undefined }),
    setOutput: (name, value) => {
      outputs[name] = value
      if (options.outputFile !== undefined) writeOutputFile(options.outputFile, name, value, outputs)
    },
    saveState: () => undefined,
    state: () => undefined,
    writeSummary: (markdown) => {
      if (options.summaryFile !== undefined) appendFileSync(options.summaryFile, markdown)
    },
    preloadToolkit: () => undefined,
    addPath: (folder) => {
      write(`Add to PATH: ${folder}\n`)
      return Promise.resolve()
    },
    exportVariable: (name) => {
      // The value may be a secret, and nobody masks here.
      write(`Set in your shell: ${name}\n`)
      return Promise.resolve()
    },
  }
}

const levelWord = { notice: '', warning: 'Warning: ', error: 'Error: ' } as const

function formatLocation(where: Partial<Location> | undefined): string {
  if (where?.file === undefined) return ''
  return `  ${where.file}${where.line === undefined ? '' : `:${String(where.line)}`}\n`
}

function writeOutputFile(file: string, name: string, value: string, all: Record<string, string>): void {
  if (file.endsWith('.json')) {
    writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
    return
  }
  // dotenv has no multi-line values in GitLab's reader: JSON's escapes keep one line, and readers of JSON understand them.
  const variable = name.toUpperCase().replaceAll('-', '_')
  appendFileSync(file, `${variable}=${/[\r\n]/.test(value) ? JSON.stringify(value) : value}\n`)
}
