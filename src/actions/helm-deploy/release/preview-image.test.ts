import { describe, expect, test } from 'vitest'
import { createFakeRun, type FakeRunOptions } from '../testing/fake-run.ts'
import { refusePreviewImage } from './preview-image.ts'

const digest = `sha256:${'a'.repeat(64)}`
const host = '111122223333.dkr.ecr.eu-central-1.amazonaws.com'
const ofPullRequest = `${host}/team/shop-preview@${digest}`
const main = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' }

async function refuse(image: string | undefined, options: FakeRunOptions = {}): Promise<string> {
  const inputs = { ...(image === undefined ? {} : { image }), ...options.inputs }
  using run = await createFakeRun({ environment: main, ...options, inputs })
  try {
    refusePreviewImage(run.command)
    return 'accepted'
  } catch (error) {
    return `${(error as { code: string }).code}: ${(error as Error).message}`
  }
}

describe('an image that a pull request pushed', () => {
  test.each([
    [ofPullRequest],
    [`${host}/shop-preview:pr-7`],
    ['111122223333.dkr-ecr.eu-central-1.on.aws/shop-preview:1'],
  ])('is not released: %s', async (image) => {
    expect(await refuse(image)).toBe(`untrusted-image: shop would run an image of a pull request: ${image}`)
  })

  test.each<readonly [string, FakeRunOptions]>([
    ['a preview', { inputs: { preview: '7' } }],
    [
      'a run of a pull request',
      { environment: { GITHUB_EVENT_NAME: 'pull_request_review', GITHUB_REF: 'refs/pull/7/merge' } },
    ],
  ])('may run in %s', async (_, options) => {
    expect(await refuse(ofPullRequest, options)).toBe('accepted')
  })
})

test.each([[undefined], [`${host}/shop@${digest}`], [`${host}/preview/shop:1`], ['ghcr.io/acme/link-preview:1']])(
  'another image is released: %s',
  async (image) => {
    expect(await refuse(image)).toBe('accepted')
  },
)
