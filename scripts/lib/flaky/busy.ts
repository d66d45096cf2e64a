/** A process that keeps a machine busy until its standard input ends: it computes, writes files, starts programs and pauses. */
import { spawnSync } from 'node:child_process'
import { createHash, randomBytes, randomInt } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const folder = mkdtempSync(path.join(tmpdir(), 'busy-'))
const ended = new AbortController()
process.stdin
  .on('end', () => {
    ended.abort()
  })
  .resume()

const content = randomBytes(1 << 20)
try {
  while (!ended.signal.aborted) {
    for (let round = randomInt(10, 200); round > 0; round--) createHash('sha256').update(content).digest()
    writeFileSync(path.join(folder, 'file'), content)
    spawnSync(process.execPath, ['--version'])
    await sleep(randomInt(1, 100))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
