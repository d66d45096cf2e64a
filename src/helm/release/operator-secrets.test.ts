import { expect, test } from 'vitest'
import { listOperatorSecrets } from './operator-secrets.ts'

const createRelease = (manifest: string) =>
  ({ name: 'shop', namespace: 'shop', version: 1, info: { status: 'deployed' }, manifest }) as const

test.each([
  [
    'External Secrets',
    'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: a}\nspec: {target: {name: b}}',
    ['a', 'b'],
  ],
  [
    'cert-manager',
    'apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata: {name: a}\nspec: {secretName: tls}',
    ['a', 'tls'],
  ],
  ['Sealed Secrets', 'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: {name: a}', ['a']],
  [
    'nothing of Kubernetes itself',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: b}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: c}',
    [],
  ],
])('%s', async (_, manifest, names) => {
  expect(await listOperatorSecrets(createRelease(manifest))).toEqual(names)
})
