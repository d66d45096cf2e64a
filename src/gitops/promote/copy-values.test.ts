import { describe, expect, test } from 'vitest'
import { toActionError } from '../../runner/errors/action-error.ts'
import { parseValuePath } from '../edit/value-path.ts'
import { promoteFile, type PromotionRequest } from './copy-values.ts'

const digest = `sha256:${'cd'.repeat(32)}`
const usual: PromotionRequest = { imageKeys: [], valueKeys: [], create: false }

function promote(from: string, to: string, request: Partial<PromotionRequest> = {}): string {
  return promoteFile(
    { bytes: Buffer.from(from), path: 'staging/values.yaml' },
    { bytes: Buffer.from(to), path: 'production/values.yaml' },
    { ...usual, ...request },
  )
}

const buildKustomization = (lines: string): string =>
  `kind: Kustomization\napiVersion: kustomize.config.k8s.io/v1beta1\n${lines}`
const buildPod = (image: string): string =>
  `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: web\n      image: ${image}\n    - {name: proxy, image: envoy:1}\n`

describe('the image of one environment is written into the file of another', () => {
  test.each<[string, string, string, string]>([
    [
      'as values, with the quotes of the target',
      `image:\n  repository: r/shop\n  tag: "1.0"\n  digest: ${digest}\nreplicas: 1\n`,
      `replicas: 9 # many\nimage: { repository: r/old, tag: '0.9', digest: "" }\n`,
      `replicas: 9 # many\nimage: { repository: r/shop, tag: '1.0', digest: "${digest}" }\n`,
    ],
    [
      'as entries of a kustomization',
      buildKustomization(`images:\n- name: shop\n  newName: r/shop\n  digest: ${digest}\n`),
      buildKustomization('images:\n- name: shop\n  newName: r/shop\n  newTag: "1.0"\n'),
      buildKustomization(`images:\n- name: shop\n  newName: r/shop\n  newTag: ""\n  digest: ${digest}\n`),
    ],
    ['as manifests', buildPod('r/shop:2'), buildPod('r/shop:1 # live'), buildPod('r/shop:2 # live')],
  ])('%s', (_, from, to, expected) => {
    const promoted = promote(from, to)
    expect(promoted).toBe(expected)
    expect(promote(from, promoted)).toBe(promoted)
  })

  test('with chosen values, typed as they are there', () => {
    const valueKeys = [parseValuePath('web.port') ?? [], parseValuePath('flags') ?? []]
    const from = 'image: {tag: v2}\nweb: {port: 8080}\nflags: [a, "1"]\n'
    const to = 'image: {tag: v1}\nweb: {port: 80, host: x}\nflags: [] # none\n'
    expect(promote(from, to, { valueKeys })).toBe(
      'image: {tag: v2}\nweb: {port: 8080, host: x}\nflags: ["a", "1"] # none\n',
    )
  })

  test('with image-keys', () => {
    const imageKeys = [{ part: 'tag', path: parseValuePath('web[name=b].tag') ?? [] }] as const
    const buildFile = (tag: string): string => `web: [{name: a, tag: x}, {name: b, tag: ${tag}}]\n`
    expect(promote(buildFile('v2'), buildFile('v1'), { imageKeys })).toBe(buildFile('v2'))
  })
})

test.each<[string, string, string, Partial<PromotionRequest>, string]>([
  ['the source has no image', 'a: 1\n', 'a: 1\n', {}, 'key-not-found'],
  ['the target has no place', 'image: {tag: v2}\n', 'a: 1\n', {}, 'key-not-found'],
  [
    'the target lacks an entry',
    buildKustomization('images: [{name: a, newTag: x}]\n'),
    buildKustomization('images: []\n'),
    {},
    'key-not-found',
  ],
  [
    'the source lacks a value',
    'image: {tag: v2}\n',
    'image: {tag: v1}\nb: 1\n',
    { valueKeys: [['b']] },
    'key-not-found',
  ],
  [
    'two images of a repository run',
    `${buildPod('r/a:1')}    - {name: x, image: "r/a:2"}\n`,
    buildPod('r/a:1'),
    {},
    'key-ambiguous',
  ],
  ['the value is an alias', 'x: &x v1\nimage: {tag: *x}\n', 'image: {tag: v1}\n', {}, 'file-not-editable'],
])('it is refused if %s', (_, from, to, request, code) => {
  try {
    promote(from, to, request)
    expect.unreachable()
  } catch (thrown) {
    expect(toActionError(thrown).code).toBe(code)
  }
})
