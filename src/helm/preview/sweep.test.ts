import { expect, test } from 'vitest'
import type { Preview } from './ownership.ts'
import { decideSweep, type PreviewPullRequest, formatTimeSpan } from './sweep.ts'

const now = new Date('2026-12-01T10:00:00Z')
const preview: Preview = {
  namespace: 'shop-pr-12',
  uid: 'u',
  resourceVersion: '5',
  owner: { repository: 'https://github.com/acme/shop', repositoryId: '17' },
  pullRequest: 12,
  releases: [],
  expires: new Date('2026-12-03T12:00:00Z'),
  kept: false,
  ending: false,
}
const expired = { expires: new Date('2026-11-30T08:00:00Z') }
const open: PreviewPullRequest = { state: 'open', labels: ['bug'] }
const labelled: PreviewPullRequest = { state: 'open', labels: ['Keep-Preview'] }

test.each<[string, Partial<Preview>, PreviewPullRequest | undefined, 'delete' | 'keep', string]>([
  ['not expired', {}, open, 'keep', 'expires in 2 days'],
  ['not expired, its pull request unknown', {}, undefined, 'keep', 'expires in 2 days'],
  ['not expired, its pull request not found', {}, { state: 'missing', labels: [] }, 'keep', 'expires in 2 days'],
  ['expired', expired, open, 'delete', 'expired 1 day ago'],
  ['expired, its pull request unknown', expired, undefined, 'delete', 'expired 1 day ago'],
  ['expiring right now', { expires: now }, open, 'delete', 'expired 0 minutes ago'],
  ['closed', {}, { ...open, state: 'closed' }, 'delete', 'its pull request is closed'],
  ['merged and expired', expired, { ...open, state: 'merged' }, 'delete', 'its pull request is merged'],
  ['labelled', {}, labelled, 'keep', 'kept by the label keep-preview'],
  ['labelled and expired', expired, labelled, 'keep', 'kept by the label keep-preview, though expired 1 day ago'],
  [
    'labelled and closed',
    {},
    { ...labelled, state: 'closed' },
    'keep',
    'kept by the label keep-preview, though its pull request is closed',
  ],
  [
    'kept in the cluster',
    { ...expired, kept: true },
    undefined,
    'keep',
    'kept by a label of its namespace, though expired 1 day ago',
  ],
  ['being deleted', { ...expired, ending: true }, open, 'keep', 'already being deleted'],
])('a preview that is %s', (_, more, pullRequest, verdict, why) => {
  expect(decideSweep({ ...preview, ...more }, pullRequest, { now, keepLabel: 'keep-preview' })).toEqual({
    verdict,
    reason: why,
  })
})

test.each([
  [0, '0 minutes'],
  [60_000, '1 minute'],
  [3_599_999, '59 minutes'],
  [3_600_000, '1 hour'],
  [86_400_000 * 2.9, '2 days'],
])('%d ms are %s', (milliseconds, words) => {
  expect(formatTimeSpan(milliseconds)).toBe(words)
})
