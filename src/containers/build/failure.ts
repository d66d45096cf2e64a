import { toAwsError } from '../../aws/errors.ts'
import { ActionError, type ActionErrorOptions, type Location } from '../../runner/errors/action-error.ts'

/** A failed build. */
export interface BuildFailure {
  /** Output of buildx other than progress; the last `ERROR:` is the cause. */
  readonly text: readonly string[]
  /** Last output lines of commands. */
  readonly output: readonly string[]
  /** Path of the Dockerfile, relative to the workspace. */
  readonly dockerfile: string
  readonly repository: string
  readonly cause: unknown
}

/** IAM actions that a push needs (ECR User Guide, "IAM permissions for pushing an image"). */
const pushActions = [
  'ecr:BatchCheckLayerAvailability',
  'ecr:InitiateLayerUpload',
  'ecr:UploadLayerPart',
  'ecr:CompleteLayerUpload',
  'ecr:PutImage',
]

/** The kind of builder, if it refused the request before building anything; undefined for any other failure. */
export function detectUnsuitedBuilder(text: readonly string[]): 'docker-driver' | 'engine' | undefined {
  const all = text.join('\n')
  // Without the buildx plugin, docker takes the options as its own and prints its own usage.
  if (/^Usage: +docker \[OPTIONS\] COMMAND|'buildx' is not a docker command/m.test(all)) return 'engine'
  const cannot = /^ERROR: .*\b(push-by-digest|Cache export|Attestation)s? (is|are) .*not \w+ for (the )?docker driver/im
  return cannot.test(all) ? 'docker-driver' : undefined
}

/**
 * Whether the registry rejected the login, for a push or for a base image, so that a new password may help. A rejection without
 * a body does not say which of the two it was.
 */
export function isLoginRefused({ text, repository }: Pick<BuildFailure, 'text' | 'repository'>): boolean {
  const cause = extractCause(text)
  const registry = repository.split('/', 1)[0] ?? ''
  return (
    (isPushFailure(cause) || cause.includes(`${registry}/`)) &&
    /\b40[13] |authorization token has expired|no basic auth credentials|authentication required/i.test(cause) &&
    !cause.includes('is not authorized to perform')
  )
}

/** BuildKit's prefix for everything that goes wrong in a push (exporter/containerimage/export.go). */
function isPushFailure(cause: string): boolean {
  return cause.includes('failed to push')
}

/** A failed build or push as an error that people can act on. */
export function createBuildError(failure: BuildFailure): ActionError {
  const cause = extractCause(failure.text)
  const denied = /User: \S+ is not authorized to perform: \S+.*/s.exec(cause)?.[0]
  const what = `the image could not be pushed to ${failure.repository}`
  if (denied !== undefined) {
    const answer = Object.assign(new Error(denied), { name: 'AccessDeniedException', $metadata: {} })
    return toAwsError(answer, { what, action: 'ecr:PutImage' })
  }
  if (!isPushFailure(cause)) return createStepError(failure, cause)
  if (isLoginRefused(failure)) {
    return new ActionError('aws-access-denied', `${what}: the registry rejects the caller, even with a new password`, {
      details: [cause],
      hint: `Grant the caller ${pushActions.join(', ')} on the repository.`,
      cause: failure.cause,
    })
  }
  if (/repository name not known|NAME_UNKNOWN|does not exist in the registry/.test(cause)) {
    return new ActionError('repository-not-found', `${what}: the repository no longer exists`, {
      details: [cause],
      cause: failure.cause,
    })
  }
  if (cause.includes('immutable')) {
    return new ActionError('tag-exists', `${what}: the tag already exists`, { details: [cause], cause: failure.cause })
  }
  return new ActionError('push-failed', what, { details: [cause], cause: failure.cause })
}

/** A failure before the push. */
function createStepError({ text, output, dockerfile, cause: thrown }: BuildFailure, cause: string): ActionError {
  const location = findLocation(text, dockerfile)
  const options: ActionErrorOptions = {
    details: [...extractExcerpt(text), ...output],
    cause: thrown,
    ...(location === undefined ? {} : { location }),
  }
  const known = explainBaseImageFailure(cause) ?? explainBuilderFailure(cause)
  if (known !== undefined) return new ActionError('build-failed', known.message, { ...options, hint: known.hint })
  return new ActionError('build-failed', cause === '' ? 'the image could not be built' : cause, options)
}

interface BuildProblem {
  readonly message: string
  readonly hint: string
}

/** A base image that could not be fetched. */
function explainBaseImageFailure(cause: string): BuildProblem | undefined {
  const [, image, why = ''] = /failed to resolve source metadata for (\S+): (.*)$/s.exec(cause) ?? []
  if (image === undefined) return undefined
  const message = `the base image ${image} could not be fetched: ${why.replace(`${image}: `, '')}`
  if (why.endsWith('not found')) return { message, hint: 'Check its name and tag.' }
  if (/429|toomanyrequests/i.test(why)) {
    return {
      message,
      hint: 'Log in to its registry before this step, or use an ECR pull through cache.',
    }
  }
  const refused = /\b40[13]\b|denied|unauthorized|authorization failed|authentication required/i.test(why)
  return {
    message,
    hint: refused ? 'Log in to its registry before this step.' : 'Check that the builder can reach its registry.',
  }
}

/** Failures that are not caused by the Dockerfile. */
function explainBuilderFailure(cause: string): BuildProblem | undefined {
  if (/multi-platform build is not supported|Multi-platform build is not supported/i.test(cause)) {
    return {
      message: 'the builder cannot build for multiple platforms',
      hint: 'Use docker/setup-buildx-action (driver docker-container), or set one platform.',
    }
  }
  if (/attestations? (are|is) not supported/i.test(cause)) {
    return {
      message: 'the builder cannot attach attestations',
      hint: 'Set provenance: false and sbom: false, or use docker/setup-buildx-action.',
    }
  }
  if (cause.includes('exec format error')) {
    return {
      message: 'a program for another architecture could not be run',
      hint: 'Add docker/setup-qemu-action for emulation, or cross-compile in a stage FROM --platform=$BUILDPLATFORM.',
    }
  }
  if (
    /Cannot connect to the Docker daemon|no builder .* found|failed to find builder|connection refused.*buildkit/i.test(
      cause,
    )
  ) {
    return {
      message: cause,
      hint: 'Start Docker, or create a builder with docker/setup-buildx-action and set builder to its name.',
    }
  }
  return undefined
}

/** The last error line, without prefixes that say nothing. */
function extractCause(text: readonly string[]): string {
  const index = text.findLastIndex((line) => /^(ERROR|error):/.test(line))
  const cause = index < 0 ? (text.at(-1) ?? '') : text.slice(index).join(' ')
  return cause
    .replace(/^(ERROR|error):\s*/, '')
    .replace(/^failed to build:\s*/, '')
    .replace(/^failed to solve:\s*/, '')
}

/** BuildKit prints `Dockerfile:12` above the excerpt. */
function findLocation(text: readonly string[], file: string): Location | undefined {
  const line = text.map((one) => /^[^\s:][^:]*:(\d+)$/.exec(one)?.[1]).find((found) => found !== undefined)
  return line === undefined ? undefined : { file, line: Number(line) }
}

function extractExcerpt(text: readonly string[]): readonly string[] {
  const from = text.findIndex((line) => /^-{5,}$/.test(line))
  const to = text.findIndex((line, index) => index > from && /^-{5,}$/.test(line))
  return from < 0 || to < 0 ? [] : text.slice(from + 1, to)
}
