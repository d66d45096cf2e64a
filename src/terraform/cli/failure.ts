import { stripVTControlCharacters } from 'node:util'
import { ActionError, type Annotation, type Location } from '../../runner/errors/action-error.ts'
import { type FailureCode, failureReasons } from '../../runner/errors/failure-reasons.ts'
import { formatLocation } from '../problems.ts'
import { parseAwsFailure, isFailedRenewal, trimAwsAnswer } from './aws-answer.ts'
import type { TerraformDiagnostic } from './events.ts'
import {
  createLockedStateError,
  isUnreleasedLock,
  readStateLock,
  withoutLockAdvice,
  withRemainingLock,
} from './state-lock.ts'

/** What messages need to know about a root. */
export interface FailureSubject {
  readonly name: string
  /** Its folder relative to the workspace. */
  readonly path: string
  readonly backend?: { readonly location: Location }
}

const detailLines = 20

/** Location of a diagnostic, relative to the workspace; files of downloaded modules are not the user's. */
export function resolveLocation(diagnostic: TerraformDiagnostic, { path }: FailureSubject): Location | undefined {
  if (diagnostic.range === undefined) return undefined
  const { file, line } = diagnostic.range
  const joined = normalizePath(`${path}/${file}`)
  if (joined.startsWith('../') || joined.includes('.terraform/')) return undefined
  return line > 0 ? { file: joined, line } : { file: joined }
}

/**
 * The failure of a Terraform command, described by its first error.
 * @param code if no known case applies
 */
export function toTerraformError(
  where: FailureSubject,
  diagnostics: readonly TerraformDiagnostic[],
  command: string,
  code: FailureCode,
): ActionError {
  const errors = removeDuplicates(diagnostics.filter(({ severity }) => severity === 'error'))
  const [first] = errors
  if (first === undefined) {
    return new ActionError(code, `${where.name}: terraform ${command} failed without reporting an error`, {
      hint: 'Re-run with TF_LOG=debug in the environment of the job; the run then says which private file Terraform logs to.',
    })
  }
  const lock = readStateLock(first.detail)
  if (lock !== undefined && !isUnreleasedLock(first)) return createLockedStateError(where, lock)
  const [bucket] = missingBucket.exec(first.summary) ?? []
  if (bucket !== undefined) return createMissingBucketError(where, bucket)
  const failure = buildError(where, first, errors, code)
  const left = errors.filter(isUnreleasedLock).map(({ detail }) => readStateLock(detail))
  return left.length === 0 ? failure : withRemainingLock(where, failure, left[0])
}

/**
 * The failure of a Terraform command that was interrupted because the credentials have expired.
 * @param diagnostics reported after the interrupt: what was given up, and what could no longer be saved or released
 * @param expiry what AWS said of the credentials
 */
export function toInterruptionError(
  where: FailureSubject,
  command: string,
  diagnostics: readonly TerraformDiagnostic[],
  expiry: ActionError,
): ActionError {
  const unsaved = diagnostics.find(isUnsaved)
  const error = new ActionError(
    unsaved === undefined ? 'credentials-expired' : 'state-not-saved',
    `${where.name}: terraform ${command} was interrupted because the AWS credentials have expired`,
    {
      details: [...expiry.details, ...(unsaved === undefined ? [] : [joinLines(unsaved.summary)])],
      hint: expiry.hint,
      cause: expiry,
    },
  )
  const left = diagnostics.filter(isUnreleasedLock).map(({ detail }) => readStateLock(detail))
  return left.length === 0 ? error : withRemainingLock(where, error, left[0])
}

/** Message of the s3 backend; older versions do not name the bucket. */
const missingBucket = /S3 bucket (?:"[^"]*" )?does not exist/

/** The same sentence wherever it is found. @param what `S3 bucket "acme" does not exist` */
export function createMissingBucketError({ name, backend }: FailureSubject, what: string): ActionError {
  return new ActionError('state-bucket-missing', `${name}: the ${what}`, {
    ...(backend === undefined ? {} : { details: [formatLocation(backend.location)], location: backend.location }),
  })
}

/** Each error once, and without the heading that `init` puts before errors of the configuration. */
function removeDuplicates(errors: readonly TerraformDiagnostic[]): readonly TerraformDiagnostic[] {
  const known = new Set<string>()
  const causes = errors.filter((error) => {
    const text = JSON.stringify(error)
    if (known.has(text) || error.summary.startsWith('Terraform encountered problems during initiali')) return false
    known.add(text)
    return true
  })
  return causes.length > 0 ? causes : errors
}

/** @param errors at least one */
function buildError(
  where: FailureSubject,
  first: TerraformDiagnostic,
  errors: readonly TerraformDiagnostic[],
  code: FailureCode,
): ActionError {
  const location = resolveLocation(first, where)
  const formatPlace = (diagnostic: TerraformDiagnostic): string => {
    const found = resolveLocation(diagnostic, where)
    return found === undefined ? '' : ` (${formatLocation(found)})`
  }
  // At a resource, the provider was denied access: the plan or apply itself has failed.
  const aws = parseAwsFailure(
    `${where.name}: ${joinLines(trimAwsAnswer(first.summary))}`,
    `${first.summary}\n${first.detail}`,
  )
  const ofBackend = first.address === undefined ? aws : undefined
  return new ActionError(
    classifyErrors(errors) ?? ofBackend?.code ?? code,
    ofBackend?.message ?? `${where.name}: ${joinLines(first.summary)}`,
    {
      details: [
        ...(ofBackend?.details ?? listDetailLines(first.detail)),
        ...(first.address === undefined ? [] : [`at ${first.address}`]),
        ...(location === undefined ? [] : [formatLocation(location)]),
        ...errors.slice(1).map((other) => `also: ${joinLines(trimAwsAnswer(other.summary))}${formatPlace(other)}`),
      ],
      ...(aws === undefined ? findHint(first, code, location) : { hint: aws.hint }),
      ...(location === undefined ? {} : { location }),
      annotations: errors.flatMap((error) => createAnnotations(error, where)),
    },
  )
}

/** The next step, if Terraform's message has a likely cause that Terraform cannot know. */
function findHint(
  { summary }: TerraformDiagnostic,
  code: FailureCode,
  location: Location | undefined,
): { readonly hint?: string } {
  const hint = likelyCauses.find(([said]) => said.test(summary))?.[1]
  if (hint !== undefined) return { hint }
  // What init reads is wrong at that line; its usual causes are those of what it fetches.
  const isRead = code === 'init-failed' && location !== undefined && !/download|install|quer|registry/i.test(summary)
  return isRead ? { hint: failureReasons['plan-failed'].nextStep } : {}
}

export const remoteExecutionHint =
  'Set the execution mode of the workspace to Local: plans are created, compared and applied in this run.'

const likelyCauses: readonly (readonly [RegExp, string])[] = [
  [
    /^Unable to find remote state/,
    'The root it reads from was never applied: apply that root first, or both together (with-dependencies: true).',
  ],
  [/^Saving a generated plan is currently not supported/, remoteExecutionHint],
]

/** Errors that have a meaning of their own, by what Terraform and the AWS provider write. */
function classifyErrors(errors: readonly TerraformDiagnostic[]): FailureCode | undefined {
  if (errors.some(isUnsaved) && errors.every((error) => isUnsaved(error) || isUnreleasedLock(error))) {
    return 'state-not-saved'
  }
  const [{ summary, detail } = { summary: '', detail: '' }] = errors
  if (/saved plan (is stale|does not match)|^Inconsistent dependency lock file/i.test(summary)) return 'plan-stale'
  if (/no space left on device|disk quota exceeded/i.test(`${summary} ${detail}`)) return 'disk-full'
  if (skewed.test(`${summary} ${detail}`)) return 'clock-skewed'
  const hasExpired = expired.test(`${summary} ${detail}`) || isFailedRenewal(`${summary} ${detail}`)
  return hasExpired ? 'credentials-expired' : undefined
}

/** A diagnostic as an annotation at its line. */
function createAnnotations(diagnostic: TerraformDiagnostic, where: FailureSubject): readonly Annotation[] {
  const location = resolveLocation(diagnostic, where)
  return location === undefined ? [] : [{ text: `${where.name}: ${joinLines(diagnostic.summary)}`, location }]
}

function isUnsaved({ summary }: TerraformDiagnostic): boolean {
  return /^Failed to (save|persist) state/.test(summary)
}

/** Messages of AWS and of Go's TLS. */
const skewed =
  /RequestTimeTooSkewed|signature not yet current|certificate has expired or is not yet valid: current time \S+ is before/i

const expired = /ExpiredToken|RequestExpired|security token included in the request is expired/

/**
 * Errors of commands that write no JSON come as text in a frame of box characters; those of a few older commands, like
 * `force-unlock`, as a plain sentence.
 */
export function parseDiagnostics(text: string): readonly TerraformDiagnostic[] {
  const found = parseErrorBlocks(text)
  const sentence = removeFrame(text).trim()
  return found.length > 0 || sentence === '' ? found : [readErrorBlock(`Error: ${sentence}`)]
}

/** Only errors that begin with Terraform's heading. */
export function parseErrorBlocks(text: string): readonly TerraformDiagnostic[] {
  // The AWS answer is part of an error, but looks like one.
  const parts = removeFrame(text).split(/^(?=Error: (?!operation error))/m)
  return parts.filter((part) => part.startsWith('Error: ')).map(readErrorBlock)
}

/** Warnings of a successful `init`, which prints them as text before its last sentences. */
export function parseWarnings(text: string): readonly TerraformDiagnostic[] {
  const [body = ''] = removeFrame(text).split(/^\S+ has been successfully initialized!$/m)
  const parts = body.split(/^(?=(?:Warning|Error): )/m).filter((part) => part.startsWith('Warning: '))
  return parts.map((part) => ({ ...readErrorBlock(part.replace('Warning: ', 'Error: ')), severity: 'warning' }))
}

function removeFrame(text: string): string {
  const framed = stripVTControlCharacters(text)
  // What follows a frame is no part of its error.
  return framed
    .replaceAll(/^╵\n(?:[^╷][^\n]*\n?|\n)*/gm, '╵\n')
    .split('\n')
    .map((line) => line.replace(/^[│╷╵]\s?/, '').trimEnd())
    .join('\n')
}

function readErrorBlock(part: string): TerraformDiagnostic {
  const [head = '', ...rest] = part.split('\n')
  const [, file, line] = /^[ \t]*on (.+?) line (\d+)/m.exec(part) ?? []
  return {
    severity: 'error',
    summary: head.slice('Error: '.length),
    detail: rest.join('\n').trim(),
    ...(file === undefined ? {} : { range: { file, line: Number(line) } }),
  }
}

function listDetailLines(text: string): readonly string[] {
  const all = withoutLockAdvice(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const kept = all.slice(0, detailLines)
  return all.length > kept.length ? [...kept, `… ${all.length - kept.length} more lines in the log`] : kept
}

function joinLines(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function normalizePath(file: string): string {
  const parts: string[] = []
  for (const part of file.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}
