import { createHash } from 'node:crypto'
import { isImmutableTag, type Mutability, type MutabilityMode } from '../mutability.ts'
import type { Ecr } from '../repository.ts'

/** Host of the registry. */
export const fakeRegistry = '111122223333.dkr.ecr.eu-central-1.example'

/** A repository of {@link createFakeEcr}. */
interface FakeRepository {
  readonly mutability: Mutability
  readonly scanOnPush: boolean
  /** Manifest by digest. */
  readonly images: Map<string, string>
  /** Digest by tag. */
  readonly tags: Map<string, string>
}

/** An image with one layer. */
interface FakeImage {
  readonly content: string
  readonly annotations: Readonly<Record<string, string>>
}

export interface FakeEcr {
  readonly ecr: Ecr
  /** Names of the operations that were called, in order. */
  readonly calls: readonly string[]
  readonly addRepository: (name: string, mutability?: Mutability) => void
  /** Pushes an image with one layer. @returns its digest */
  readonly pushImage: (repository: string, content: string | FakeImage, ...tags: readonly string[]) => string
  readonly getDigest: (repository: string, tag: string) => string | undefined
  readonly hasRepository: (name: string) => boolean
  /** Findings of the scan of an image, by digest; without them the scan has none. */
  readonly findings: Map<string, readonly { readonly name: string; readonly severity: string }[]>
  /** Makes an operation fail with this error name. */
  readonly failures: Map<string, string>
}

/** ECR in memory: repositories, images, immutable tags, scans. */
export function createFakeEcr(): FakeEcr {
  const repositories = new Map<string, FakeRepository>()
  const calls: string[] = []
  const failures = new Map<string, string>()
  const findings: FakeEcr['findings'] = new Map()
  const addRepository: FakeEcr['addRepository'] = (name, mutability = { mode: 'MUTABLE', exclusions: [] }) => {
    repositories.set(name, { mutability, scanOnPush: true, images: new Map(), tags: new Map() })
  }
  const getRepository = (name: string): FakeRepository =>
    repositories.get(name) ?? throwAwsError('RepositoryNotFoundException')
  const operations = createOperations({ repositories, findings, addRepository, getRepository })
  const ecr = {
    config: { region: () => Promise.resolve('eu-central-1') },
    ...Object.fromEntries(
      Object.entries(operations).map(([name, operate]) => [
        name,
        (request: never) => {
          calls.push(name)
          const failure = failures.get(name)
          return failure === undefined
            ? new Promise((resolve) => {
                resolve(operate(request))
              })
            : Promise.reject(createAwsError(failure))
        },
      ]),
    ),
  } as unknown as Ecr
  return {
    ecr,
    calls,
    addRepository,
    findings,
    failures,
    pushImage: (name, content, ...tags) => {
      const { images, tags: digests } = getRepository(name)
      const image = typeof content === 'string' ? { content, annotations: {} } : content
      const manifest = JSON.stringify({
        config: {},
        layers: [{ digest: `sha256:${image.content}`, size: 1000 }],
        annotations: image.annotations,
      })
      const digest = `sha256:${createHash('sha256').update(manifest).digest('hex')}`
      images.set(digest, manifest)
      for (const tag of tags) digests.set(tag, digest)
      return digest
    },
    getDigest: (name, tag) => repositories.get(name)?.tags.get(tag),
    hasRepository: (name) => repositories.has(name),
  }
}

interface FakeState {
  readonly repositories: ReadonlyMap<string, FakeRepository>
  readonly findings: FakeEcr['findings']
  readonly addRepository: FakeEcr['addRepository']
  readonly getRepository: (name: string) => FakeRepository
}

interface CreateRequest {
  readonly repositoryName: string
  readonly imageTagMutability: MutabilityMode
  readonly imageTagMutabilityExclusionFilters?: readonly { readonly filter: string }[]
}

interface PutRequest {
  readonly repositoryName: string
  readonly imageTag: string
  readonly imageDigest: string
}

interface GetRequest {
  readonly repositoryName: string
  readonly imageIds: readonly { readonly imageTag?: string; readonly imageDigest?: string }[]
}

function createOperations({ repositories, findings, addRepository, getRepository }: FakeState) {
  return {
    getAuthorizationToken: () => ({
      authorizationData: [
        {
          authorizationToken: Buffer.from('AWS:password').toString('base64'),
          proxyEndpoint: `https://${fakeRegistry}`,
        },
      ],
    }),
    describeRepositories: ({ repositoryNames: [name = ''] }: { readonly repositoryNames: readonly string[] }) => ({
      repositories: [describe(name, getRepository(name))],
    }),
    createRepository: (request: CreateRequest) => {
      const { repositoryName: name, imageTagMutability: mode, imageTagMutabilityExclusionFilters = [] } = request
      if (repositories.has(name)) throw createAwsError('RepositoryAlreadyExistsException')
      addRepository(name, { mode, exclusions: imageTagMutabilityExclusionFilters.map(({ filter }) => filter) })
      return { repository: describe(name, getRepository(name)) }
    },
    batchGetImage: ({ repositoryName, imageIds: [id = {}] }: GetRequest) => {
      const { images, tags } = getRepository(repositoryName)
      const digest = id.imageDigest ?? tags.get(id.imageTag ?? '')
      const manifest = images.get(digest ?? '')
      return manifest === undefined
        ? { images: [], failures: [{ failureCode: 'ImageNotFound' }] }
        : { images: [{ imageId: { imageDigest: digest }, imageManifest: manifest }] }
    },
    describeImages: ({ repositoryName, imageIds: [id] }: GetRequest) => {
      const { tags } = getRepository(repositoryName)
      const imageTags = [...tags].flatMap(([tag, digest]) => (digest === id?.imageDigest ? [tag] : []))
      return { imageDetails: [{ imageDigest: id?.imageDigest, imageTags }] }
    },
    putImage: ({ repositoryName, imageTag, imageDigest }: PutRequest) => {
      const { tags, mutability } = getRepository(repositoryName)
      const current = tags.get(imageTag)
      if (current === imageDigest) throw createAwsError('ImageAlreadyExistsException')
      if (current !== undefined && isImmutableTag(imageTag, mutability)) {
        throw createAwsError('ImageTagAlreadyExistsException')
      }
      tags.set(imageTag, imageDigest)
      return {}
    },
    describeImageScanFindings: ({ imageId }: { readonly imageId: { readonly imageDigest: string } }) => ({
      imageScanStatus: { status: 'COMPLETE' },
      imageScanFindings: { findings: findings.get(imageId.imageDigest) ?? [] },
    }),
  }
}

function describe(name: string, { mutability, scanOnPush }: FakeRepository) {
  return {
    repositoryName: name,
    repositoryArn: `arn:aws:ecr:eu-central-1:111122223333:repository/${name}`,
    repositoryUri: `${fakeRegistry}/${name}`,
    imageTagMutability: mutability.mode,
    imageTagMutabilityExclusionFilters: mutability.exclusions.map((filter) => ({ filter })),
    imageScanningConfiguration: { scanOnPush },
    encryptionConfiguration: { encryptionType: 'AES256' },
  }
}

function createAwsError(name: string): Error {
  return Object.assign(new Error(name), { name, $metadata: { httpStatusCode: 400 } })
}

function throwAwsError(name: string): never {
  throw createAwsError(name)
}
