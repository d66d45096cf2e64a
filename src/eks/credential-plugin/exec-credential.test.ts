import { expect, test } from 'vitest'
import { renderExecCredential } from './exec-credential.ts'

const token = { token: 'k8s-aws-v1.abc', expiresAt: new Date('2026-03-01T12:14:00.250Z') }
const renderInfo = (apiVersion: unknown): string => JSON.stringify({ kind: 'ExecCredential', apiVersion, spec: {} })

test.each([
  ['nothing, as when a person runs it', undefined, 'client.authentication.k8s.io/v1'],
  ['v1', renderInfo('client.authentication.k8s.io/v1'), 'client.authentication.k8s.io/v1'],
  ['v1beta1', renderInfo('client.authentication.k8s.io/v1beta1'), 'client.authentication.k8s.io/v1beta1'],
])('a client that requests %s', (_, asked, apiVersion) => {
  expect(JSON.parse(renderExecCredential(token, asked))).toEqual({
    apiVersion,
    kind: 'ExecCredential',
    status: { token: 'k8s-aws-v1.abc', expirationTimestamp: '2026-03-01T12:14:00Z' },
  })
})

test.each([
  ['v1alpha1', renderInfo('client.authentication.k8s.io/v1alpha1'), 'kubernetes-client-too-old'],
  ['a version to come', renderInfo('client.authentication.k8s.io/v2'), 'kubernetes-client-too-old'],
  ['no version', renderInfo(undefined), 'invalid-input'],
  ['no JSON', '{', 'invalid-input'],
])('a client that requests %s is rejected', (_, asked, code) => {
  expect(() => renderExecCredential(token, asked)).toThrow(expect.objectContaining({ code }) as Error)
})
