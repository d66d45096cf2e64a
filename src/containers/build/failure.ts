import { toAwsError } from '../../aws/errors.ts'
import { ActionError, type ActionErrorOptions, type Location } from '../../runner/errors/action-error.ts'

/** What is known of a build that failed. */
export interface BuildFailure {
  /** What buildx wrote that is no progress; the last `ERROR:` is the cause. */
  readonly text: readonly string[]
  /** The last lines of commands. */
  readonly output: readonly string[]
  /** Dockerfile, relative to the workspace. */
  readonly dockerfile: string
  readonly repository: string
  readonly cause: unknown
}

/** IAM actions of a push (ECR User Guide, "IAM permissions for pushing an image"). */
const pushActions = [
  'ecr:BatchCheckLayerAvailability',
  'ecr:InitiateLayerUpload',
  'ecr:UploadLayerPart',
  'ecr:CompleteLayerUpload',
  'ecr:PutImage',
]

/** The kind of builder that a refusal at the very start is of; undefined for any other failure. */
export function detectUnsuitedBuilder(text: readonly string[]): 'docker-driver' | 'engine' | undefined {
  const all = text.join('\n')
  // Without the plugin, docker reads the options as its own, and shows its own usage.
  if (/^Usage: +docker \[OPTIONS\] COMMAND|'buildx' is not a docker command/m.test(all)) return 'engine'
  const cannot = /^ERROR: .*\b(push-by-digest|Cache export|Attestation)s? (is|are) .*not \w+ for (the )?docker driver/im
  return cannot.test(all) ? 'docker-driver' : undefined
}

/**
 * The registry of the repository did not let us in, to push or to fetch a base image; with a new password it may. A refusal
 * without body does not say which of both it is.
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

/** BuildKit says so of whatever goes wrong in a push (exporter/containerimage/export.go). */
function isPushFailure(cause: string): boolean {
  return cause.includes('failed to push')
}

/** The failure of a build or push as one that people can act on. */
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
    return new ActionError('aws-access-denied', `${what}: the registry refuses the caller, also with a new password`, {
      details: [cause],
      hint: `The caller needs ${pushActions.join(', ')} for the repository.`,
      cause: failure.cause,
    })
  }
  if (/repository name not known|NAME_UNKNOWN|does not exist in the registry/.test(cause)) {
    return new ActionError('repository-not-found', `${what}: it is gone`, { details: [cause], cause: failure.cause })
  }
  if (cause.includes('immutable')) {
    return new ActionError('tag-exists', `${what}: the tag exists already`, { details: [cause], cause: failure.cause })
  }
  return new ActionError('push-failed', what, { details: [cause], cause: failure.cause })
}

/** What went wrong before there was an image. */
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

/** A base image that its registry does not give. */
function explainBaseImageFailure(cause: string): BuildProblem | undefined {
  const [, image, why = ''] = /failed to resolve source metadata for (\S+): (.*)$/s.exec(cause) ?? []
  if (image === undefined) return undefined
  const message = `the base image ${image} could not be fetched: ${why.replace(`${image}: `, '')}`
  if (why.endsWith('not found')) return { message, hint: 'Check its name and tag.' }
  if (/429|toomanyrequests/i.test(why)) {
    return {
      message,
      hint: 'Log in to its registry before this step, or fetch it through a pull through cache of ECR.',
    }
  }
  const refused = /\b40[13]\b|denied|unauthorized|authorization failed|authentication required/i.test(why)
  return {
    message,
    hint: refused ? 'Log in to its registry before this step.' : 'Check that the builder reaches its registry.',
  }
}

/** Failures that have nothing to do with the Dockerfile. */
function explainBuilderFailure(cause: string): BuildProblem | undefined {
  if (/multi-platform build is not supported|Multi-platform build is not supported/i.test(cause)) {
    return {
      message: 'the builder cannot build for several platforms',
      hint: 'Create one that can (docker/setup-buildx-action, driver docker-container), or name one platform.',
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
      message: 'a program of another architecture could not be run',
      hint: 'Emulation is missing: add docker/setup-qemu-action, or cross-compile in a stage FROM --platform=$BUILDPLATFORM.',
    }
  }
  if (
    /Cannot connect to the Docker daemon|no builder .* found|failed to find builder|connection refused.*buildkit/i.test(
      cause,
    )
  ) {
    return {
      message: cause,
      hint: 'Start Docker, or create a builder with docker/setup-buildx-action and name it in builder.',
    }
  }
  return undefined
}

/** The last error line, without the words in front that say nothing. */
function extractCause(text: readonly string[]): string {
  const index = text.findLastIndex((line) => /^(ERROR|error):/.test(line))
  const cause = index < 0 ? (text.at(-1) ?? '') : text.slice(index).join(' ')
  return cause
    .replace(/^(ERROR|error):\s*/, '')
    .replace(/^failed to build:\s*/, '')
    .replace(/^failed to solve:\s*/, '')
}

/** `Dockerfile:12` stands before the excerpt. */
function findLocation(text: readonly string[], file: string): Location | undefined {
  const line = text.map((one) => /^[^\s:][^:]*:(\d+)$/.exec(one)?.[1]).find((found) => found !== undefined)
  return line === undefined ? undefined : { file, line: Number(line) }
}

function extractExcerpt(text: readonly string[]): readonly string[] {
  const from = text.findIndex((line) => /^-{5,}$/.test(line))
  const to = text.findIndex((line, index) => index > from && /^-{5,}$/.test(line))
  return from < 0 || to < 0 ? [] : text.slice(from + 1, to)
}
