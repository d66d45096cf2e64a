import { describe, expect, test } from 'vitest'
import { setKind } from '../../helm/values/set.ts'
import { toActionError } from '../../runner/errors/action-error.ts'
import { editFile } from './edit-file.ts'
import { fileImageKeyKind } from './image-keys.ts'

const ecr = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop'
const digest = `sha256:${'ab'.repeat(32)}`

interface EditOptions {
  readonly file?: string
  readonly image?: string
  readonly keys?: readonly string[]
  readonly set?: string
  readonly create?: boolean
}

async function edit(before: string, options: EditOptions): Promise<string> {
  const { file = 'values.yaml', image, keys = [], set, create = false } = options
  const context = { workspace: '/' }
  const parsedKeys = await Promise.all(keys.map(async (key) => fileImageKeyKind.parse(key, context)))
  const parsedSet = set === undefined ? undefined : await setKind.parse(set, context)
  if (parsedSet?.ok === false || parsedKeys.some(({ ok }) => !ok)) throw new Error('the test has invalid inputs')
  return editFile(Buffer.from(before), file, {
    image,
    keys: parsedKeys.flatMap((key) => (key.ok ? [key.value] : [])),
    set: parsedSet?.value,
    create,
  })
}

async function readFailure(before: string, options: EditOptions) {
  try {
    return { code: undefined, text: await edit(before, options) }
  } catch (thrown) {
    const { code, message, hint, details } = toActionError(thrown)
    return { code, text: [message, ...details, hint].join('\n') }
  }
}

const kustomization = `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [../base] # base
images:
  - name: shop # the app
    newName: old.example.com/shop
    newTag: "1.0"
  - name: redis
    newTag: 7.2.1
`

const manifest = `apiVersion: apps/v1
kind: Deployment
metadata: {name: shop}
spec:
  template:
    spec:
      initContainers:
        - {name: migrate, image: ${ecr}:1.0}
      containers:
        - name: web
          image: "${ecr}:1.0"
        - name: proxy
          image: envoy:1.30
---
apiVersion: batch/v1
kind: CronJob
spec:
  jobTemplate: {spec: {template: {spec: {containers: [{name: a, image: '${ecr}@${digest}'}]}}}}
`

const helmRelease = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: shop
spec:
  values:
    replicas: 2
    image:
      repository: ${ecr}
      tag: 1.0.0
`

const application = `apiVersion: argoproj.io/v1alpha1
kind: Application
spec:
  source:
    helm:
      parameters:
        - name: image.tag
          value: "1.0"
        - name: replicas
          value: "2"
`

describe('an image is written', () => {
  test.each<[string, string, EditOptions, (before: string) => string]>([
    [
      'into an entry of a kustomization',
      kustomization,
      { file: 'staging/kustomization.yaml', image: `${ecr}:2.0` },
      (text) => text.replace('old.example.com/shop', ecr).replace('"1.0"', '"2.0"'),
    ],
    [
      'by digest, with the tag of the other image removed',
      kustomization,
      { image: `${ecr}@${digest}` },
      (text) =>
        text.replace('old.example.com/shop', ecr).replace('newTag: "1.0"\n', `newTag: ""\n    digest: ${digest}\n`),
    ],
    [
      'into an entry without newName, if the names are the same',
      kustomization,
      { image: 'redis:7.4' },
      (text) => text.replace('7.2.1', '"7.4"'),
    ],
    [
      'into every container of that repository',
      manifest,
      { file: 'deploy.yaml', image: `${ecr}:2.0` },
      (text) =>
        text
          .replace(`image: ${ecr}:1.0`, `image: "${ecr}:2.0"`)
          .replace(`"${ecr}:1.0"`, `"${ecr}:2.0"`)
          .replace(`'${ecr}@${digest}'`, `'${ecr}:2.0'`),
    ],
    [
      'into values, without what they lack',
      'image: {tag: "1.0"}\n',
      { image: `${ecr}:2.0` },
      (text) => text.replace('1.0', '2.0'),
    ],
    [
      'into values, with all parts',
      `image:\n  repository: x/y # where\n  tag: 1.0.0\n  digest: ''\n`,
      { image: `${ecr}@${digest}` },
      () => `image:\n  repository: ${ecr} # where\n  tag: ""\n  digest: '${digest}'\n`,
    ],
    [
      'into values that are to be created',
      'a: 1\n',
      { image: `${ecr}:2.0`, create: true },
      (text) => `${text}image:\n  repository: ${ecr}\n  tag: "2.0"\n`,
    ],
    [
      'into the values of a HelmRelease',
      helmRelease,
      { file: 'shop.yaml', image: `${ecr}:2.0.0` },
      (text) => text.replace('tag: 1.0.0', 'tag: 2.0.0'),
    ],
    [
      'into parameters of an Application',
      application,
      { image: `${ecr}:2.0` },
      (text) => text.replace('"1.0"', '"2.0"'),
    ],
    [
      'into the values object of an Application with several sources',
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  sources:\n    - ref: x\n    - helm: {valuesObject: {image: {tag: v1}}}\n',
      { image: `${ecr}:v2` },
      (text) => text.replace('v1}', 'v2}'),
    ],
    [
      'where image-keys say',
      'web: [{name: a, image: x:1}, {name: b, image: x:1}]\n',
      { image: `${ecr}:2.0`, keys: ['image=web[name=b].image'] },
      (text) => text.replace('b, image: x:1', `b, image: "${ecr}:2.0"`),
    ],
    [
      'where image-keys say, below the values of a HelmRelease',
      helmRelease.replace('image:', 'web:'),
      { image: `${ecr}:2.0.0`, keys: ['tag=web.tag'] },
      (text) => text.replace('tag: 1.0.0', 'tag: 2.0.0'),
    ],
    [
      'where image-keys say, from the root of a document',
      helmRelease,
      { image: `${ecr}:2.0.0`, keys: ['tag=spec.values.image.tag'] },
      (text) => text.replace('tag: 1.0.0', 'tag: 2.0.0'),
    ],
    [
      'into the release that has its repository',
      `${helmRelease}---\n${helmRelease.replaceAll('shop', 'other')}`,
      { image: `${ecr}:2.0.0` },
      (text) => text.replace('tag: 1.0.0', 'tag: 2.0.0'),
    ],
  ])('%s', async (_, before, options, expected) => {
    const after = await edit(before, options)
    expect(after).toBe(expected(before))
    expect(await edit(after, options)).toBe(after)
  })
})

describe('values are set', () => {
  test.each<[string, string, EditOptions, (before: string) => string]>([
    ['as a mapping', 'a: {b: 1, c: x}\nd: yes\n', { set: 'a: {b: 2}\nd: "no"' }, () => 'a: {b: 2, c: x}\nd: "no"\n'],
    ['as lines', 'a: [x, {b: 1}]\n', { set: 'a[1].b=2' }, () => 'a: [x, {b: 2}]\n'],
    ['in a HelmRelease', helmRelease, { set: 'replicas=3' }, (text) => text.replace('replicas: 2', 'replicas: 3')],
    ['as text in a parameter', application, { set: 'replicas=3' }, (text) => text.replace('"2"', '"3"')],
    [
      'together with an image',
      helmRelease,
      { image: `${ecr}:2.0.0`, set: 'replicas=3' },
      (text) => text.replace('replicas: 2', 'replicas: 3').replace('1.0.0', '2.0.0'),
    ],
    [
      'in a new key of a HelmRelease',
      helmRelease,
      { set: 'web.port=80', create: true },
      (text) => `${text}    web:\n      port: 80\n`,
    ],
  ])('%s', async (_, before, options, expected) => {
    expect(await edit(before, options)).toBe(expected(before))
  })
})

describe('it is refused', () => {
  test.each<[string, string, EditOptions, string, RegExp]>([
    [
      'a kustomization has no such image',
      kustomization,
      { image: 'x/y:1' },
      'key-not-found',
      /has images\[name=redis\]/,
    ],
    [
      'two entries may be meant',
      kustomization.replace('name: redis', 'name: a/shop'),
      { image: `${ecr}:1` },
      'key-ambiguous',
      /values.yaml:5: images\[0\]/,
    ],
    ['no container has it', manifest, { image: 'x/y:1' }, 'key-not-found', /containers\[1\].image: envoy:1.30/],
    ['values have no image', 'web:\n  imageTag: 1\n', { image: 'x/y:1' }, 'key-not-found', /has web.imageTag/],
    [
      'the digest would be lost',
      'image: {tag: v1}\n',
      { image: `${ecr}@${digest}` },
      'image-has-no-place',
      /identified by its digest/,
    ],
    [
      'the tag would be lost',
      'a: 1\n',
      { image: `${ecr}:1`, keys: ['repository=a'] },
      'image-has-no-place',
      /identified by its tag/,
    ],
    [
      'values are text',
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n    helm:\n      values: |\n        image: {tag: 1}\n',
      { image: 'x/y:1' },
      'file-not-editable',
      /valuesObject/,
    ],
    ['a key is not there', 'a: 1\n', { set: 'b=1' }, 'key-not-found', /has no value b/],
    [
      'two releases have it',
      `${helmRelease}---\n${helmRelease}`,
      { set: 'replicas=3' },
      'key-ambiguous',
      /in 2 places/,
    ],
  ])('%s', async (_, before, options, code, message) => {
    const failure = await readFailure(before, options)
    expect(failure.code).toBe(code)
    expect(failure.text).toMatch(message)
  })

  test('bytes are no UTF-8', () => {
    const request = { image: 'x:1', keys: [], set: undefined, create: false }
    expect(() => editFile(Uint8Array.of(0x61, 0x3a, 0x20, 0xff), 'a.yaml', request)).toThrow('it is not UTF-8 text')
  })

  test.each(['tag=a..b', 'tag=[0]', 'tag=a[name=]', 'other=a', 'tag=__proto__.x', 'tag='])(
    'as image-keys: %s',
    async (text) => {
      expect(await fileImageKeyKind.parse(text, { workspace: '/' })).toMatchObject({ ok: false })
    },
  )
})
