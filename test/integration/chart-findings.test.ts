/** What kube-score says of both charts: nothing that is not explained beside the template. */

import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { resolveCacheFolder } from '../../stack/obtain/store.ts'
import { obtain } from '../../stack/obtain/obtain.ts'
import { MissingPrerequisite } from '../../stack/obtain/prerequisites.ts'
import { useCluster } from './kubernetes-client.ts'

const stack = await useCluster()
const kubeScore = await obtain('kube-score', {
  cache: resolveCacheFolder(),
  progress: () => undefined,
  signal: AbortSignal.timeout(600_000),
}).catch((error: unknown) => {
  if (!(error instanceof MissingPrerequisite)) throw error
  console.log(`The findings of kube-score are not tested: ${error.message}`)
  return undefined
})

interface Finding {
  readonly object_name: string
  readonly type_meta: { readonly kind: string }
  readonly checks: readonly {
    readonly check: { readonly id: string }
    readonly grade: number
    readonly skipped: boolean
  }[]
}

/** Everything below this is a warning or critical. */
const good = 7

const charts: readonly (readonly [chart: string, variant: string, values: object])[] = [
  ['app', 'with an Ingress', { ingress: { enabled: true, hosts: ['shop.example.com'] } }],
  ['app', 'as a StatefulSet', { kind: 'StatefulSet', persistence: { enabled: true } }],
  ['app', 'with files and secrets', { config: { A: 'b' }, secrets: { A: 'b' }, files: { '/etc/a': 'b' } }],
  [
    'platform',
    'with everything',
    {
      namespaces: { shop: {}, batch: { egress: 'dns', ingress: 'namespace' }, open: { egress: 'all' } },
      externalSecrets: { enabled: true, region: 'eu-central-1' },
    },
  ],
]
const args = ['score', '--output-format', 'json', '-']
const image = { repository: '111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop', tag: '4be81a0' }

describe.skipIf(stack.isMissing || kubeScore === undefined)('kube-score', () => {
  describe.each(['development', 'staging', 'production'])('in %s', (environment) => {
    test.each(charts)('finds nothing unexplained in %s %s', async (chart, _, values) => {
      const folder = path.join(repositoryRoot, 'charts', chart)
      const rendered = await stack.helmWithValues(
        4,
        [
          'template',
          'shop',
          folder,
          '--namespace',
          'shop',
          '--values',
          path.join(folder, `values-${environment}.yaml`),
        ],
        chart === 'app' ? { image, ...values } : values,
      )
      expect(rendered).toMatchObject({ code: 0, stderr: '' })
      const { stdout } = await stack.run(kubeScore ?? '', args, { input: rendered.stdout })
      const findings = (JSON.parse(stdout) as readonly Finding[]).flatMap(({ object_name, type_meta, checks }) =>
        checks
          .filter(({ skipped, grade }) => !skipped && grade < good)
          .map(({ check }) => `${type_meta.kind}/${object_name}: ${check.id}`),
      )
      expect(findings).toEqual([])
    })
  })

  test('would find what the charts leave out', async () => {
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'x' },
      spec: { containers: [{ name: 'x', image: 'x' }] },
    }
    const { stdout } = await stack.run(kubeScore ?? '', args, { input: JSON.stringify(pod) })
    const [found] = JSON.parse(stdout) as readonly Finding[]
    const ids = found?.checks.filter(({ skipped, grade }) => !skipped && grade < good).map(({ check }) => check.id)
    expect(ids).toEqual(expect.arrayContaining(['container-image-tag', 'container-resources']))
  })
})
