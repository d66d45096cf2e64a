import { expect, test } from 'vitest'
import { isSameOwner, buildPreviewMetadata, type PreviewOwner, type PreviewSpec, readPreview } from './ownership.ts'

const owner = { repository: 'https://github.com/acme/shop', repositoryId: '17' }
const wish: PreviewSpec = {
  namespace: 'shop-pr-12',
  owner,
  pullRequest: 12,
  release: { name: 'web.v2-pr-12', environment: 'shop-pr-12' },
  expires: new Date('2026-12-01T10:00:00.123Z'),
  deployedBy: 'https://github.com/acme/shop/actions/runs/9',
}
const metadata = { name: 'shop-pr-12', uid: 'u', resourceVersion: '5', ...buildPreviewMetadata(wish) }

test('the metadata of a preview is read back', () => {
  expect(readPreview({ metadata })).toEqual({
    namespace: 'shop-pr-12',
    uid: 'u',
    resourceVersion: '5',
    owner,
    pullRequest: 12,
    releases: [{ name: 'web.v2-pr-12', environment: 'shop-pr-12' }],
    expires: new Date('2026-12-01T10:00:00Z'),
    kept: false,
    ending: false,
  })
})

test.each(Object.keys({ ...metadata.labels, ...metadata.annotations }))('%s is valid in Kubernetes', (key) => {
  expect(key).toMatch(/^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?\/[A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?$/)
  const value = metadata.labels?.[key]
  if (value !== undefined) expect(value).toMatch(/^[A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?$/)
})

type Change = Readonly<Record<string, string | undefined>>
test.each<[string, Change, Change]>([
  ['has no preview label', { 'eks-actions.dev/preview': undefined }, {}],
  ['has an invalid number', { 'eks-actions.dev/preview': '12x' }, {}],
  ['is managed by somebody else', { 'app.kubernetes.io/managed-by': 'argocd' }, {}],
  ['names no repository', {}, { 'eks-actions.dev/repository': undefined }],
  ['has no expiry', {}, { 'eks-actions.dev/expires': undefined }],
  ['has an invalid expiry', {}, { 'eks-actions.dev/expires': 'never' }],
])('a namespace that %s is not ours', (_, labels, annotations) => {
  const changed = {
    ...metadata,
    labels: { ...metadata.labels, ...labels } as Record<string, string>,
    annotations: { ...metadata.annotations, ...annotations } as Record<string, string>,
  }
  expect(readPreview({ metadata: changed })).toBeUndefined()
})

test('a namespace without metadata is not ours', () => {
  expect(readPreview({ metadata: { name: 'kube-system' } })).toBeUndefined()
})

test.each<[string, Partial<PreviewOwner>, boolean]>([
  ['the same', {}, true],
  ['renamed', { repository: 'https://github.com/acme/store' }, true],
  ['spelled differently, without an ID', { repository: 'https://github.com/Acme/Shop', repositoryId: undefined }, true],
  ['another one', { repository: 'https://github.com/acme/other', repositoryId: '18' }, false],
  ['another one of that name, created again', { repositoryId: '18' }, false],
  ['another one, without an ID', { repository: 'https://github.com/acme/other', repositoryId: undefined }, false],
  ['with the same ID on another server', { repository: 'https://github.acme.com/acme/shop' }, false],
])('a repository that is %s', (_, change, expected) => {
  expect(isSameOwner(owner, { ...owner, ...change })).toBe(expected)
})
