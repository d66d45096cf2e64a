/**
 * An image name as used by Docker and every registry: `[registry[:port]/]repository[:tag][@digest]`.
 * The grammar and its defaults are those of github.com/distribution/reference (regexp.go, normalize.go).
 */
export interface ImageReference {
  /** Host of the registry, with its port if given: `docker.io`, `localhost:5000`. */
  readonly registry: string
  /** `library/alpine`, `team/app`. */
  readonly repository: string
  readonly tag: string | undefined
  /** `sha256:` followed by 64 hexadecimal digits. */
  readonly digest: string | undefined
}

const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?'
const host = String.raw`(?:${label}(?:\.${label})*|\[[a-fA-F0-9:]+\])(?::\d+)?`
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*'
const grammar = new RegExp(
  String.raw`^(?:(?<registry>${host})/)?(?<repository>${component}(?:/${component})*)` +
    String.raw`(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>[a-z][a-z0-9]*(?:[+._-][a-z0-9]+)*:[0-9a-fA-F]{32,}))?$`,
)

/** The OCI distribution specification, "Pulling manifests": a tag has at most 128 characters. */
export const tagPattern = /^\w[\w.-]{0,127}$/
export const digestPattern = /^sha256:[0-9a-f]{64}$/

/** ECR API Reference, CreateRepository, `repositoryName`: 2 to 256 characters. */
const repositoryPattern = new RegExp(`^(?=.{2,256}$)(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$`)

export function isRepositoryName(text: string): boolean {
  return repositoryPattern.test(text)
}

const dockerHub = 'docker.io'
const longestName = 255

/**
 * Parses a reference with Docker's defaults: without a registry it is Docker Hub, where a single component is an official image.
 * A missing tag stays undefined; a pull then uses `latest`.
 * @returns undefined if no registry would accept it
 */
export function parseReference(text: string): ImageReference | undefined {
  // 64 hexadecimal digits are the ID of a local image.
  if (/^[a-f0-9]{64}$/.test(text)) return undefined
  const slash = text.indexOf('/')
  const first = slash < 0 ? '' : text.slice(0, slash)
  // Without a dot, a port or a capital letter, the first component belongs to the repository (splitDockerDomain).
  const named = /[.:A-Z]/.test(first) || first === 'localhost'
  const groups = grammar.exec(named ? text : `${dockerHub}/${text}`)?.groups
  if (groups?.registry === undefined || groups.repository === undefined) return undefined
  const registry = groups.registry === 'index.docker.io' ? dockerHub : groups.registry
  const official = registry === dockerHub && !groups.repository.includes('/')
  const repository = official ? `library/${groups.repository}` : groups.repository
  const { tag, digest } = groups
  if (repository.length > longestName) return undefined
  if (digest?.startsWith('sha256:') === true && !digestPattern.test(digest)) return undefined
  return { registry, repository, tag, digest }
}

/** The full name: only the tag may be left to its default. */
export function formatReference({ registry, repository, tag, digest }: ImageReference): string {
  return `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`
}
