import { expect, test } from 'vitest'
import type { LiveRun } from '../stack/live/run.ts'
import { createNarrator } from './narrator.ts'

const createJob = (name: string, result: string, summary: string): object => ({
  ...{ id: name, name, needs: [], result },
  run: { startedAt: 0, endedAt: 1500, steps: [{ summary: '### Tools\n' }, { summary }] },
})

const run = {
  ...{ exitCode: 1, workflow: 'Staging', log: '' },
  graph: [
    createJob('Infrastructure', 'success', '### staging: 3 applied\n'),
    createJob('Image', 'success', '### Image\n\n| Image | `shop` |\n| --- | --- |\n| Origin | built, 829ms |\n'),
    createJob('Preview', 'skipped', ''),
    createJob('Release', 'failure', '### ❌ helm-deploy: release shop did not become ready\n'),
  ],
  jobs: [
    { steps: [{ annotations: [{ level: 'error', message: 'release shop did not become ready\n  exit code 1' }] }] },
  ],
} as unknown as LiveRun

test('a run ends with a line per job, and with its error below them', () => {
  const written: string[] = []
  const narrate = createNarrator({ write: (text) => void written.push(text), columns: undefined }, () => 0)
  narrate.chapter('The merge creates staging')
  narrate.ended(run)
  expect(written.join('')).toBe(`   0ms The merge creates staging
       ✓ Infrastructure               1.5s   staging: 3 applied
       ✓ Image                        1.5s   image built, 829ms
       ✗ Release                      1.5s   failed
       release shop did not become ready
         exit code 1
`)
})
