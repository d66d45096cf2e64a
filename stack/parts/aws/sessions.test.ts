import { expect, test } from 'vitest'
import { checkSessionRule, createSessions, type SessionRule } from './sessions.ts'

const start = Date.UTC(2026, 0, 1)

/** Sessions, the key of the one that is assumed, and a clock that counts seconds. */
function assume(rule: SessionRule, request: Readonly<Record<string, string>>) {
  let seconds = 0
  const sessions = createSessions(() => start + seconds * 1000)
  sessions.add(rule)
  const form = new URLSearchParams({ RoleSessionName: 'run-17', ...request }).toString()
  const xml = '<AccessKeyId>ASIA1</AccessKeyId><Expiration>2026-01-01T01:00:00Z</Expiration>'
  const headers = { authorization: 'AWS4-HMAC-SHA256 Credential=ASIA1/20260101/eu-central-1/sts/aws4_request' }
  return {
    sessions,
    answer: sessions.shorten(form, xml),
    isExpiredAfter: (passed: number) => {
      seconds = passed
      return sessions.isExpired({ url: '/', headers })
    },
  }
}

test.each<[string, SessionRule, Readonly<Record<string, string>>, number]>([
  ['have the length of the rule', { name: 'run', seconds: 15 }, { DurationSeconds: '900' }, 15],
  ['pass faster than requested', { name: 'run', pace: 60 }, { DurationSeconds: '900' }, 15],
  ['pass faster than the hour of STS', { name: 'run', pace: 60 }, {}, 60],
])('sessions %s', (_case, rule, request, seconds) => {
  const { answer, isExpiredAfter } = assume(rule, request)
  expect(answer).toContain(`<Expiration>${new Date(start + seconds * 1000).toISOString()}`)
  expect([seconds - 1, seconds].map(isExpiredAfter)).toEqual([false, true])
})

test('sessions can be ended', () => {
  const { sessions, isExpiredAfter } = assume({ name: 'run', pace: 1 }, { DurationSeconds: '900' })
  sessions.end('other')
  expect(isExpiredAfter(10)).toBe(false)
  sessions.end('run')
  expect(isExpiredAfter(10)).toBe(true)
  expect(sessions.counts()).toEqual([{ name: 'run', pace: 1, begun: 1, refused: 1 }])
})

test.each([
  [{ seconds: 15 }, '"name" must be the prefix'],
  [{ name: 'run' }, 'either "seconds" or "pace"'],
  [{ name: 'run', seconds: 15, pace: 60 }, 'either "seconds" or "pace"'],
  [{ name: 'run', pace: 0 }, 'either "seconds" or "pace"'],
])('the rule %j is refused', (rule, why) => {
  expect(() => checkSessionRule(rule)).toThrow(why)
})

test('a session belongs to the account of its role', () => {
  const sessions = createSessions()
  const role = '<AssumedRoleUser><Arn>arn:aws:sts::111122223333:assumed-role/deploy/run-17</Arn></AssumedRoleUser>'
  sessions.shorten('RoleSessionName=run-17', `${role}<Credentials><AccessKeyId>ASIA2</AccessKeyId></Credentials>`)
  expect(['ASIA2', 'ASIA3'].map(sessions.findAccount)).toEqual(['111122223333', undefined])
})
