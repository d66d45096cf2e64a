import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The real Terraform behind a wrapper that records every signal before it forwards it. */
export interface SignalCounter {
  /** Value for the input `terraform-path`. */
  readonly program: string
  /**
   * One entry per signal that reached a command that changes resources: `apply SIGINT`. Commands that only read may end in any
   * way: `show`, and the `init` of a queued root.
   */
  readonly received: () => readonly string[]
}

/** @param holdMs delay of a signal, as if Terraform took that long to stop */
export function countSignals(folder: string, holdMs = 0): SignalCounter {
  const program = path.join(folder, 'terraform-with-counter')
  const file = path.join(folder, 'signals')
  writeFileSync(file, '')
  writeFileSync(
    program,
    `#!${process.execPath}
const { spawn } = require('node:child_process')
const { appendFileSync } = require('node:fs')
const child = spawn('terraform', process.argv.slice(2), { stdio: 'inherit' })
for (const name of ['SIGINT', 'SIGTERM']) {
  process.on(name, () => {
    appendFileSync(${JSON.stringify(file)}, \`\${process.argv[2]} \${name}\\n\`)
    setTimeout(() => child.kill(name), ${holdMs})
  })
}
child.on('exit', (code) => process.exit(code ?? 1))
`,
    { mode: 0o755 },
  )
  return {
    program,
    received: () =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !/^(show|init) /.test(line)),
  }
}
