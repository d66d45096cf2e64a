import { expect, test } from 'vitest'
import { createLog } from '../runner/log.ts'
import { createPlainHost } from '../runner/host/plain-host.ts'
import { createSecrets } from '../runner/secrets/secrets.ts'
import type { Cause, RolloutStatus } from './model.ts'
import { createStatusLogger } from './report.ts'

const target = { kind: 'Deployment', name: 'app', role: 'release' } as const
const cause: Cause = {
  kind: 'probe-failing',
  verdict: 'waiting',
  where: ['deployment/app', 'pod app-1-x'],
  message: 'Readiness probe failed: HTTP probe failed with statuscode: 503\nmore',
  pod: 'app-1-x',
  container: undefined,
}

test('a live line shows at once why something is not ready, even if its status stays the same', () => {
  let written = ''
  const host = createPlainHost({}, (text) => (written += text), { name: 'terminal' })
  const show = createStatusLogger(
    createLog(
      host,
      createSecrets(() => undefined),
    ),
  )
  const status: RolloutStatus = { target, ready: false, summary: '1 of 1 updated, 1 old remains' }
  show(status, undefined)
  show(status, cause)
  show({ ...status, ready: true, summary: '1 of 1 available' }, cause)
  expect(written.trimEnd().split('\n')).toEqual([
    'deployment/app            1 of 1 updated, 1 old remains',
    'deployment/app            1 of 1 updated, 1 old remains  probe-failing: Readiness probe failed: HTTP probe failed with statuscode: 503',
    'deployment/app            1 of 1 available',
  ])
})
