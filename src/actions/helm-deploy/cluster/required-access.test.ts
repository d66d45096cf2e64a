import { expect, test } from 'vitest'
import type { AccessRequirement } from '../../../eks/access.ts'
import { createTestContext, readTestInputs } from '../../../runner/testing/context.ts'
import { contract, type HelmDeployInputs } from '../contract.ts'
import { listRequiredAccess } from './required-access.ts'

const releaseInputs = { release: 'shop', 'cluster-name': 'staging', chart: 'oci://registry.example.com/shop' }

const read = ['list secrets in shop', 'list pods in shop', 'list deployments.apps in shop']
const write = [
  'create secrets in shop',
  'update secrets in shop',
  'create deployments.apps in shop',
  'patch deployments.apps in shop',
]

function formatRequirement({ verb, resource, group, namespace }: AccessRequirement): string {
  return `${verb} ${resource}${group === '' ? '' : `.${group}`} ${namespace === undefined ? 'everywhere' : `in ${namespace}`}`
}

async function listAccess(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  using run = createTestContext()
  const given = texts.command === 'sweep' ? { 'cluster-name': 'staging' } : releaseInputs
  const inputs: HelmDeployInputs = await readTestInputs(contract, { ...given, ...texts }, run.context)
  return listRequiredAccess(inputs)({ release: 'shop', namespace: 'shop' }).map(formatRequirement)
}

test.each<[string, readonly string[]]>([
  ['deploy', [...read, ...write]],
  ['check', [...read, ...write]],
  ['rollback', [...read, ...write]],
  ['uninstall', [...read, ...write]],
  ['diff', read],
  ['status', read],
  ['history', ['list secrets in shop']],
  ['sweep', ['list namespaces everywhere']],
])('%s needs exactly the access that it uses', async (command, expected) => {
  expect(await listAccess({ command })).toEqual(expected)
})

test.each<[string, readonly string[]]>([
  ['deploy', ['get', 'create', 'patch']],
  ['check', ['get', 'create', 'patch']],
  ['rollback', ['get']],
  ['uninstall', ['get', 'patch', 'delete']],
])('%s of a preview needs rights on its own namespace alone, and to create one', async (command, verbs) => {
  const namespaces = (await listAccess({ command, preview: '12' })).filter((text) => text.includes('namespaces'))
  expect(namespaces).toEqual(verbs.map((verb) => `${verb} namespaces ${verb === 'create' ? 'everywhere' : 'in shop'}`))
})

test('a sweep that may delete needs access in every namespace', async () => {
  expect(await listAccess({ command: 'sweep', 'allow-delete': 'true' })).toEqual([
    'list namespaces everywhere',
    'delete namespaces everywhere',
    'list secrets everywhere',
    'delete secrets everywhere',
  ])
})
