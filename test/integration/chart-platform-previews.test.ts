/** What the platform chart and an access entry grant to the role of previews, asked of the API server itself. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { listRequiredAccess } from '../../src/actions/helm-deploy/cluster/required-access.ts'
import { contract } from '../../src/actions/helm-deploy/contract.ts'
import { createTestContext, readTestInputs } from '../../src/runner/testing/context.ts'
import { useCluster } from './kubernetes-client.ts'

const stack = await useCluster()
const name = 'platform-previews-test'
const own = 'platform-previews-pr-1'
const chart = path.join(repositoryRoot, 'charts/platform')

/** As EKS grants an access policy to namespaces by their names: all rights in them, and on themselves. */
const grantInNamespace = stringify({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'RoleBinding',
  metadata: { name, namespace: own },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
  subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name }],
})

async function canI(verb: string, resource: string, namespace: string | undefined): Promise<boolean> {
  const where = namespace === undefined ? ['--all-namespaces'] : ['--namespace', namespace]
  const { stdout } = await stack.run(String(stack.facts.kubectl), [
    ...['auth', 'can-i', verb, resource, ...where, '--as', 'somebody', '--as-group', name],
  ])
  return stdout.trim() === 'yes'
}

describe.skipIf(stack.isMissing)('the role of previews', () => {
  let objects = ''
  beforeAll(async () => {
    const only = ['--show-only', 'templates/previews.yaml', '--set', `previews.group=${name},previews.roleName=${name}`]
    objects = (await stack.helm(4, ['template', name, chart, ...only])).stdout
    await stack.kubectl(['apply', '--filename', '-'], objects)
    await stack.kubectl(['create', 'namespace', own])
    await stack.kubectl(['apply', '--filename', '-'], grantInNamespace)
  }, 60_000)
  afterAll(async () => {
    await stack.kubectl(['delete', '--filename', '-'], objects)
    await stack.kubectl(['delete', 'namespace', own, '--wait=false'])
  })

  test.each(['deploy', 'check', 'uninstall'])('may do what %s needs', async (command) => {
    using run = createTestContext()
    const texts = {
      command,
      release: 'platform-previews',
      preview: '1',
      'cluster-name': 'x',
      chart: 'oci://example.com/x',
    }
    const inputs = await readTestInputs(contract, texts, run.context)
    for (const { verb, resource, group, namespace } of listRequiredAccess(inputs)({ release: own, namespace: own })) {
      const allowed = await canI(verb, group === '' ? resource : `${resource}.${group}`, namespace)
      expect([verb, resource, namespace, allowed]).toEqual([verb, resource, namespace, true])
    }
  })

  test.each([
    ['delete', 'namespaces', 'kube-system'],
    ['patch', 'namespaces', 'kube-system'],
    ['get', 'secrets', 'kube-system'],
    ['list', 'secrets', undefined],
    ['create', 'clusterrolebindings', undefined],
  ])('may not %s %s in %s', async (verb, resource, namespace) => {
    expect(await canI(verb, resource, namespace)).toBe(false)
  })
})

test('the modules put the role into the group that the chart knows', () => {
  const variables = ['eks', 'eks-auto'].map((module) =>
    readFileSync(path.join(repositoryRoot, `terraform-modules/aws/${module}/variables-cluster.tf`), 'utf8'),
  )
  const values = readFileSync(path.join(chart, 'values.yaml'), 'utf8')
  const [, group] = /previews:\n.*\n {2}group: (\S+)/.exec(values) ?? []
  for (const text of variables)
    expect(/variable "preview_group" \{[^}]*?default += "(.*?)"/s.exec(text)?.[1]).toBe(group)
})
