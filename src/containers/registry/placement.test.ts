import { describe, expect, test } from 'vitest'
import { classifyTags } from '../image/tags.ts'
import { placeTags, type PlacementOptions } from './placement.ts'
import type { StoredImage } from './manifest.ts'
import type { Ecr } from './repository.ts'

const commit = 'c'.repeat(40)
const createImage = (name: string): StoredImage => ({
  digest: `sha256:${name}`,
  manifest: `{"${name}":1}`,
  mediaType: undefined,
})
const reuse: PlacementOptions = { mode: 'reuse', checkOther: () => Promise.resolve() }
const [ours, theirs] = [createImage('ours'), createImage('theirs')]

/** A repository in which some tags exist already and cannot be moved. */
function createEcr(existing: Readonly<Record<string, StoredImage>>) {
  const tags = new Map(Object.entries(existing))
  const ecr = {
    putImage: ({ imageTag, imageManifest }: { imageTag: string; imageManifest: string }) => {
      if (tags.has(imageTag)) {
        const name = 'ImageTagAlreadyExistsException'
        return Promise.reject(Object.assign(new Error(name), { name, $metadata: { httpStatusCode: 400 } }))
      }
      tags.set(
        imageTag,
        [ours, theirs].find(({ manifest }) => manifest === imageManifest)!,
      )
      return Promise.resolve({})
    },
    batchGetImage: ({ imageIds: [id] }: { imageIds: { imageTag: string }[] }) => {
      const { digest, manifest } = tags.get(id!.imageTag)!
      return Promise.resolve({ images: [{ imageId: { imageDigest: digest }, imageManifest: manifest }] })
    },
  }
  return { ecr: ecr as unknown as Ecr, tags }
}

test('an image with as many tags as ECR allows is reported with the next step', async () => {
  const name = 'LimitExceededException'
  const answer = Object.assign(new Error(name), { name, $metadata: { httpStatusCode: 400 } })
  const ecr = { putImage: () => Promise.reject(answer) } as unknown as Ecr
  await expect(placeTags(ecr, 'team/app', ours, classifyTags(['main']), reuse)).rejects.toMatchObject({
    code: 'push-failed',
    message: expect.stringContaining('too many') as string,
  })
})

describe('when another job was faster', () => {
  test('its image of the same commit is used, and the branch follows it', async () => {
    const { ecr, tags } = createEcr({ [commit]: theirs })
    const placement = await placeTags(ecr, 'app', ours, classifyTags([commit, 'main']), reuse)
    expect(placement).toEqual({ image: theirs, appliedTags: [commit, 'main'], taken: [] })
    expect(tags.get('main')).toBe(theirs)
  })

  test('its image is not used if it was built from other inputs, and no moving tag follows it', async () => {
    const { ecr, tags } = createEcr({ [commit]: theirs })
    const checkOther = ({ digest }: StoredImage, tag: string) => Promise.reject(new Error(`${tag} ${digest}`))
    await expect(placeTags(ecr, 'app', ours, classifyTags([commit, 'main']), { ...reuse, checkOther })).rejects.toThrow(
      `${commit} ${theirs.digest}`,
    )
    expect(tags.has('main')).toBe(false)
  })

  test('a moving tag stays where it is, and our image is used', async () => {
    const { ecr } = createEcr({ main: theirs })
    const placement = await placeTags(ecr, 'app', ours, classifyTags([commit, 'main']), reuse)
    expect(placement).toEqual({
      image: ours,
      appliedTags: [commit],
      taken: [{ tag: 'main', digest: theirs.digest, why: 'immutable' }],
    })
  })

  test.each(['fail', 'overwrite'] as const)('it is an error with %s', async (mode) => {
    const { ecr } = createEcr({ [commit]: theirs })
    await expect(placeTags(ecr, 'app', ours, classifyTags([commit]), { ...reuse, mode })).rejects.toMatchObject({
      code: 'tag-exists',
    })
  })

  test('there is no conflict if it pushed the same image', async () => {
    const { ecr } = createEcr({ [commit]: ours })
    expect(await placeTags(ecr, 'app', ours, classifyTags([commit]), { ...reuse, mode: 'fail' })).toMatchObject({
      image: ours,
      taken: [],
    })
  })
})
