import { expect, test } from 'vitest'
import { createLog } from '../runner/log.ts'
import { createPlainHost } from '../runner/host/plain-host.ts'
import { createSecrets } from '../runner/secrets/secrets.ts'
import type { RolloutStatus } from './model.ts'
import type { TimedCause } from './patience.ts'
import { createStatusLogger } from './report.ts'

const target = { kind: 'Deployment', name: 'app', role: 'release' } as const
const cause: TimedCause = {
  kind: 'probe-failing',
  verdict: 'waiting',
  where: ['deployment/app', 'pod app-1-x'],
  message: 'Readiness probe failed: HTTP probe failed with statuscode: 503\nmore',
  pod: 'app-1-x',
  container: undefined,
  ...{ target: 'deployment/app', since: 0, endsAt: undefined, isFatal: false },
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
  show(status, undefined, 0)
  show(status, cause, 0)
  show({ ...status, ready: true, summary: '1 of 1 available' }, cause, 0)
  expect(written.trimEnd().split('\n')).toEqual([
    'deployment/app            1 of 1 updated, 1 old remains',
    'deployment/app            1 of 1 updated, 1 old remains  probe-failing: Readiness probe failed: HTTP probe failed with statuscode: 503  waiting until the timeout',
    'deployment/app            1 of 1 available',
  ])
})
