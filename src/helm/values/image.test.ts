import { expect, test } from 'vitest'
import { parseImageName, buildImageValues } from './image.ts'
import { imageKeyKind, type ImageKey } from './image-keys.ts'
import { formatValuesTree, toValuesTree } from './values-tree.ts'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`
const host = '123456789012.dkr.ecr.eu-central-1.amazonaws.com'
const withDigest = toValuesTree({ image: { repository: '', tag: '', digest: '' } })
const withoutDigest = toValuesTree({ image: { repository: 'x', tag: 'y' } })

function parseKeys(...texts: readonly string[]): readonly ImageKey[] {
  return texts.map((text) => {
    const parsed = imageKeyKind.parse(text, { workspace: '/' }) as { ok: true; value: ImageKey }
    expect(parsed).toMatchObject({ ok: true })
    return parsed.value
  })
}

test.each([
  [`${host}/team/app:1.4.2`, { registry: host, repository: `${host}/team/app`, tag: '1.4.2', digest: undefined }],
  ['127.0.0.1:5000/app', { registry: '127.0.0.1:5000', repository: '127.0.0.1:5000/app', tag: undefined }],
  [`team/app:1@${digest}`, { registry: undefined, repository: 'team/app', tag: '1', digest }],
])('%s', (image, expected) => {
  expect(parseImageName(image)).toMatchObject(expected)
})

test.each(['1e6', '00123', '3806521', '380652e1', '1.10', 'true', 'null', '0x1F'])(
  'the tag %s arrives as text',
  (tag) => {
    const values = formatValuesTree(buildImageValues(`${host}/app:${tag}`, [], withDigest))
    expect(JSON.parse(values)).toEqual({ image: { repository: `${host}/app`, tag, digest: '' } })
  },
)

test.each([
  ['a digest', `app@${digest}`, [], withDigest, { image: { repository: 'app', tag: '', digest } }],
  ['a tag for a chart without digest', 'app:1', [], withoutDigest, { image: { repository: 'app', tag: '1' } }],
  [
    'places of its own',
    `${host}/team/app:1`,
    ['registry=web.image.registry', 'name=web.image.repository', 'tag=web.image.tag'],
    withDigest,
    { web: { image: { registry: host, repository: 'team/app', tag: '1' } } },
  ],
  ['the whole reference', `app:1@${digest}`, ['image=web.image'], withDigest, { web: { image: `app:1@${digest}` } }],
])('%s', (_, image, texts, known, expected) => {
  expect(JSON.parse(formatValuesTree(buildImageValues(image, parseKeys(...texts), known)))).toEqual(expected)
})

test.each([
  ['the chart has no digest', `app@${digest}`, [], /image-keys, for example: digest=/],
  ['image-keys omit it', 'app:1', ['repository=image.repository'], /tag=image.tag/],
])('an image that the chart would not use is refused: %s', (_, image, texts, hint) => {
  expect(() => buildImageValues(image, parseKeys(...texts), withoutDigest)).toThrow(
    expect.objectContaining({ code: 'image-has-no-place', hint: expect.stringMatching(hint) as string }),
  )
})

test.each(['tag', 'tag=', 'tag=a..b', 'version=image.tag', 'tag=__proto__.x', 'tag=image tag'])(
  '%s says no place',
  (text) => {
    expect(imageKeyKind.parse(text, { workspace: '/' })).toMatchObject({ ok: false })
  },
)
