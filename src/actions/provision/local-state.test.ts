import { expect, test } from 'vitest'
import { createTestRoot } from '../../terraform/testing/roots.ts'
import type { Root } from '../../terraform/model.ts'
import { assertStatesKept, warnOfEndingStates } from './local-state.ts'

const place = { environment: { GITHUB_ACTIONS: 'true' }, workspace: '/workspace', temporaryFolder: '/temporary' }
const createRoot = (file: string, values: Partial<Root> = {}, implicit = false): Root => {
  const root = createTestRoot('10-vpc')
  return {
    ...root,
    ...values,
    backend: { ...root.backend, identity: `local:${file}`, ...(implicit ? { implicit } : {}) },
  }
}
const select = (root: Root) => ({ tasks: new Map([[root.name, { root, mode: 'normal' as const }]]) })
const inputs = { command: 'apply', 'allow-local-state': false } as const

test.each<[string, Root, string]>([
  ['without a backend', createRoot('/workspace/live/10-vpc/terraform.tfstate', {}, true), '10-vpc: no backend block'],
  [
    'in the workspace',
    createRoot('/workspace/states/a'),
    '10-vpc: the local backend in 10-vpc/main.tf writes into the workspace',
  ],
  [
    'in the temporary folder',
    createRoot('/temporary/a'),
    '10-vpc: the local backend in 10-vpc/main.tf writes into the workspace',
  ],
  [
    'with settings for a backend that is not there',
    createRoot('/workspace/a', { backendConfig: ['bucket=b'] }, true),
    '10-vpc: backend-config is set, but there is no backend block that it could complete',
  ],
])('a state %s is not written in a job', (_, root, detail) => {
  expect(() => {
    assertStatesKept(select(root), inputs, place)
  }).toThrow(expect.objectContaining({ code: 'state-not-kept', details: [detail] }) as Error)
  expect(warnOfEndingStates(select(root), { ...inputs, command: 'plan' }, place)[0]).toContain(detail)
})

test.each<[string, Root, Partial<typeof place>, Partial<{ command: 'destroy'; 'allow-local-state': boolean }>]>([
  ['outside of the workspace', createRoot('/mnt/states/a'), {}, {}],
  ['in a terminal', createRoot('/workspace/a'), { environment: {} as typeof place.environment }, {}],
  ['that is meant', createRoot('/workspace/a'), {}, { 'allow-local-state': true }],
  ['that is destroyed', createRoot('/workspace/a'), {}, { command: 'destroy' }],
])('a state %s is', (_, root, where, given) => {
  expect(() => {
    assertStatesKept(select(root), { ...inputs, ...given }, { ...place, ...where })
  }).not.toThrow()
})
