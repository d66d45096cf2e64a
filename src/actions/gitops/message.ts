import { parseImageName } from '../../helm/values/image.ts'
import type { SetValues } from '../../helm/values/set.ts'
import type { ValuesTree } from '../../helm/values/values-tree.ts'
import type { GitopsRun } from './contract.ts'

/** Git's custom for the first line of a message. */
const longestSubject = 72

/** The message of the commit: what is released, by which run and from which commit. */
export function buildCommitMessage(run: GitopsRun): string {
  const { inputs, event, context } = run
  const { environment } = context
  const message = inputs['commit-message']?.trim() ?? buildSubject(run)
  const source =
    event.repository === undefined
      ? [environment.CI_PROJECT_PATH, environment.CI_COMMIT_SHA]
      : [`${event.repository.owner}/${event.repository.repo}`, event.commit]
  const trailers = [
    ...listTrailer('Released-by', event.run?.url ?? environment.CI_JOB_URL),
    ...(source.every(Boolean) ? listTrailer('Source', source.join('@')) : []),
  ]
  if (trailers.length === 0) return message
  const last = message.split(/\n\s*\n/).at(-1) ?? ''
  const hasTrailers = message.includes('\n') && last.split('\n').every((line) => /^[A-Za-z][\w-]*: \S/.test(line))
  return `${message}${hasTrailers ? '\n' : '\n\n'}${trailers.join('\n')}`
}

function listTrailer(name: string, value: string | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : [`${name}: ${value}`]
}

function buildSubject({ inputs }: GitopsRun): string {
  const { environment, command } = inputs
  const verb = command === 'rollback' ? 'rollback' : inputs['promote-from'] === undefined ? 'release' : 'promote'
  const subject = `${verb}${environment === undefined ? '' : `(${environment})`}: ${describeChange(inputs)}`
  return subject.length <= longestSubject ? subject : `${subject.slice(0, longestSubject - 1).trimEnd()}…`
}

/** For people: `shop 1.4.2`, `shop sha256:9f31c2e8b7d1`, `replicas`. */
export function describeChange(inputs: GitopsRun['inputs']): string {
  const { command, image, set, file, revision = '', 'promote-from': source } = inputs
  if (command === 'rollback') return `${file.join(', ')} as of ${revision.slice(0, 12)}`
  if (source !== undefined) return `what ${source} has`
  const parts = [
    ...(image === undefined ? [] : [describeImage(image)]),
    ...(set === undefined ? [] : listSetNames(set)),
  ]
  return parts.join(', ')
}

function describeImage(image: string): string {
  const { repository, tag, digest } = parseImageName(image)
  const name = repository.split('/').at(-1) ?? repository
  return [name, tag ?? digest?.slice(0, 'sha256:'.length + 12) ?? ''].join(' ').trim()
}

function listSetNames(set: SetValues): readonly string[] {
  return set.kind === 'assignments' ? set.assignments.map(({ name }) => name) : listPaths(set.values)
}

function listPaths(tree: ValuesTree, path = ''): readonly string[] {
  if (tree.kind !== 'map' || tree.entries.size === 0) return [path]
  return [...tree.entries].flatMap(([key, value]) => listPaths(value, path === '' ? key : `${path}.${key}`))
}
