import type { EnvironmentVariables } from '../../runner/host/environment.ts'

export interface VolatileLabelOptions {
  readonly environment: EnvironmentVariables
  /** The commit that is built. */
  readonly commit: string | undefined
  /** Names of labels that count as they are; `*` stands for any characters. */
  readonly counted: readonly string[]
}

/**
 * Keys that describe the run or the revision rather than the image (OCI image specification, "Pre-Defined Annotation Keys"; their
 * predecessors of label-schema.org).
 */
const volatileKeys = [
  'org.opencontainers.image.created',
  'org.opencontainers.image.revision',
  'org.opencontainers.image.version',
  'org.opencontainers.image.ref.name',
  'org.label-schema.build-date',
  'org.label-schema.vcs-ref',
  'org.label-schema.version',
]

/** Variables that differ with every run (docs.github.com, "Default environment variables"; docs.gitlab.com, "Predefined CI/CD variables"). */
const runVariables = [
  ...['GITHUB_SHA', 'GITHUB_RUN_ID', 'GITHUB_RUN_NUMBER', 'GITHUB_RUN_ATTEMPT'],
  ...['CI_COMMIT_SHA', 'CI_COMMIT_SHORT_SHA', 'CI_COMMIT_TIMESTAMP', 'CI_PIPELINE_ID', 'CI_PIPELINE_IID', 'CI_JOB_ID'],
]

/**
 * Labels as the content hash sees them: without those that say when, by which run and from which commit an image was built, so that
 * the same content is recognized in the next commit.
 */
export function selectContentLabels(
  labels: Readonly<Record<string, string>>,
  options: VolatileLabelOptions,
): Readonly<Record<string, string>> {
  const isCounted = createNameFilter(options.counted)
  const replaceFacts = createFactFilter(options)
  return Object.fromEntries(
    Object.entries(labels).flatMap(([name, value]) => {
      if (isCounted(name)) return [[name, value]]
      return volatileKeys.includes(name) ? [] : [[name, replaceFacts(name, value)]]
    }),
  )
}

function createNameFilter(patterns: readonly string[]): (name: string) => boolean {
  const expressions = patterns.map((pattern) => {
    const parts = pattern.split('*').map((part) => part.replaceAll(/[^\w-]/g, '\\$&'))
    return new RegExp(`^${parts.join('.*')}$`)
  })
  return (name) => expressions.some((expression) => expression.test(name))
}

/** Names of labels that hold a time, or the number of a build. */
const timeName = /(^|[._/-])(created|built|timestamp|(build|built|created|commit|image)?[._-]?(date|time|at|on))$/i
const buildName = /(^|[._/-])(build|run|pipeline|job|ci)([._/-]|$)/i
const dateTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}|^\d{10}(\d{3})?$/

/** Replaces the commit and the run in a value. What counts never depends on when it is asked: a later run must get the same answer. */
function createFactFilter({ environment, commit }: VolatileLabelOptions): (name: string, value: string) => string {
  const words = new Set([...runVariables.map((name) => environment[name]), commit].filter((one) => one !== undefined))
  const commits = [...words].filter((word) => /^[0-9a-f]{40,64}$/.test(word))
  const isFact = (word: string): boolean =>
    (word.length >= shortestId && words.has(word)) ||
    (word.length >= shortestCommit && commits.some((id) => id.startsWith(word)))
  return (name, value) => {
    if (timeName.test(name) && dateTime.test(value)) return '<time>'
    // A short number may be anything.
    if (words.has(value) && (value.length >= shortestId || buildName.test(name))) return '<run>'
    return value.replaceAll(/[A-Za-z0-9]+/g, (word) => (isFact(word) ? '<run>' : word))
  }
}

/** As short as git abbreviates commits. */
const shortestCommit = 7
/** Shorter than the ID of any run of GitHub Actions or GitLab CI. */
const shortestId = 6
