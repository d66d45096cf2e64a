import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { create } from 'tar'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { KubernetesError } from '../../kubernetes/error.ts'
import { compareCrds, describeCrds, readChartCrds } from './crds.ts'

let chart = ''
beforeEach(() => {
  chart = mkdtempSync(path.join(tmpdir(), 'crds-'))
  write('Chart.yaml', 'apiVersion: v2\nname: shop\nversion: 0.1.0\n')
})
afterEach(() => {
  rmSync(chart, { recursive: true })
})

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(chart, name)), { recursive: true })
  writeFileSync(path.join(chart, name), text)
}

const schema = { type: 'object', properties: { name: { type: 'string', nullable: false }, most: { type: 'integer' } } }
const createSpec = (openAPIV3Schema: object, more: object = {}) => ({
  group: 'example.com',
  names: { kind: 'Limit', plural: 'limits' },
  versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema }, ...more }],
})
const formatCrd = (spec: object): string =>
  JSON.stringify({ kind: 'CustomResourceDefinition', metadata: { name: 'limits.example.com' }, spec })

describe('the definitions of a chart', () => {
  test('are those of its folders crds, and of packed and unpacked dependencies', async () => {
    const text = formatCrd(createSpec(schema))
    write('crds/deep/one.yaml', `# comment\n---\n${text}\n---\nkind: ConfigMap\nmetadata: { name: x }\n`)
    write('charts/db/crds/two.yml', text)
    write('templates/crds/no.yaml', text)
    write('crds/README.md', text)
    write('sub/Chart.yaml', '')
    write('sub/crds/three.yaml', text)
    await create({ file: path.join(chart, 'charts/sub-1.0.0.tgz'), gzip: true, cwd: chart }, ['sub'])
    rmSync(path.join(chart, 'sub'), { recursive: true })
    const found = await readChartCrds(chart)
    expect(found.map(({ file, isPackaged, kind }) => [file, isPackaged, kind]).sort()).toEqual([
      ['charts/db/crds/two.yml', false, 'Limit'],
      ['charts/sub-1.0.0/crds/three.yaml', true, 'Limit'],
      ['crds/deep/one.yaml', false, 'Limit'],
    ])
    const packed = `${chart}.tgz`
    await create({ file: packed, gzip: true, cwd: path.dirname(chart) }, [path.basename(chart)])
    expect(await readChartCrds(packed)).toHaveLength(3)
    rmSync(packed)
  })
})

const [crd] = [{ name: 'limits.example.com', kind: 'Limit', file: 'crds/limit.yaml', isPackaged: false }]

async function compare(wanted: object, live: object | Error | undefined) {
  const find = () => (live instanceof Error ? Promise.reject(live) : Promise.resolve(live as never))
  const [state] = await compareCrds([{ ...crd, spec: wanted }], { find })
  return state
}

describe('a definition', () => {
  const defaults = {
    names: { kind: 'Limit', plural: 'limits', listKind: 'LimitList' },
    conversion: { strategy: 'None' },
  }
  const served = { type: 'object', properties: { name: { type: 'string' }, most: { type: 'integer' } } }
  test.each<[string, object, 'same' | 'different']>([
    ['with the defaults of the server', { ...createSpec(served), ...defaults }, 'same'],
    ['without a property', createSpec({ type: 'object', properties: { name: { type: 'string' } } }), 'different'],
    [
      'with a property that the chart no longer has',
      createSpec({ ...served, properties: { ...served.properties, old: { type: 'string' } } }),
      'different',
    ],
    ['with another type', createSpec({ ...served, type: 'string' }), 'different'],
    ['that does not serve the version', createSpec(served, { served: false }), 'different'],
    ['with another version', { ...createSpec(served), versions: [...createSpec(served).versions, {}] }, 'different'],
  ])('%s is %s', async (_, spec, state) => {
    expect(await compare(createSpec(schema), { spec })).toMatchObject({ state })
  })

  test('that the cluster does not have is missing; one that may not be read is unknown', async () => {
    expect(await compare(createSpec(schema), undefined)).toMatchObject({ state: 'missing' })
    expect(await compare(createSpec(schema), new KubernetesError(403, {}))).toMatchObject({ state: 'unreadable' })
    await expect(compare(createSpec(schema), new KubernetesError(500, {}))).rejects.toThrow()
  })
})

test.each([
  ['different', false, 'chart', 'kubectl apply --server-side -f chart/crds/limit.yaml'],
  ['different', true, 'chart', 'kubectl apply --server-side -f chart/crds/limit.yaml'],
  ['missing', false, undefined, 'helm show crds oci://r/shop --version 1.0.0 | kubectl apply --server-side -f -'],
  ['missing', true, 'chart', undefined],
  ['same', false, 'chart', undefined],
  ['unreadable', false, 'chart', undefined],
] as const)(
  'a definition that is %s, with a first install: %s, in %s: %s',
  (state, isFirstInstall, folder, command) => {
    const source = folder ?? 'oci://r/shop --version 1.0.0'
    const notes = describeCrds([{ crd: { ...crd, spec: {} }, state }], { isFirstInstall, folder, source })
    expect(notes).toEqual(command === undefined ? [] : [expect.stringContaining(`run: ${command}`)])
  },
)
