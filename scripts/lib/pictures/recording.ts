import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { GeneratedFile } from '../generated-files.ts'
import { repositoryRoot } from '../suite.ts'
import { parseDemoLog } from './terminal-log.ts'
import { renderTerminalSvg } from './terminal-svg.ts'

/** The demo in a terminal, in half a minute. */
export function renderRecording(): GeneratedFile {
  const log = readFileSync(path.join(repositoryRoot, 'docs/recorded/demo-log.txt'), 'utf8')
  return { file: 'docs/pictures/demo.svg', content: renderTerminalSvg(parseDemoLog(log), 'npm run demo') }
}
