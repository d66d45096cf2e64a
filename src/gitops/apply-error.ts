import type { FailureCode } from '../runner/errors/failure-reasons.ts'

/** Why a controller could not apply or render something. */
export interface ApplyFailure {
  readonly reason: FailureCode
  /** Trying again changes nothing. */
  readonly isFinal: boolean
}

type Rule = readonly [pattern: RegExp, reason: FailureCode, end: 'final' | 'retried']

/** Messages of the API server, as both controllers quote them. The first rule that matches counts. */
const applyRules: readonly Rule[] = [
  [/failed (?:calling|to call) webhook/i, 'webhook-unreachable', 'retried'],
  [/denied request|denied the request|violates PodSecurity/i, 'admission-refused', 'final'],
  [/exceeded quota|status unknown for quota/i, 'quota-exceeded', 'retried'],
  // A role may come with another application.
  [/\(Forbidden\)|cannot \w+ resource /i, 'sync-forbidden', 'retried'],
  // So may a definition or a namespace.
  [/no matches for kind|could not find the requested resource|not found/i, 'sync-failed', 'retried'],
  [
    /\(Invalid\)|is invalid|Invalid value|typed patch|immutable|unknown field|strict decoding|BadRequest/i,
    'object-invalid',
    'final',
  ],
]

/** Messages of Helm's engine. */
const helmRules: readonly Rule[] = [
  [/don't meet the specifications|coalesc/i, 'values-invalid', 'final'],
  [/execution error at|parse error|template: |converting YAML|rendered manifests/i, 'chart-invalid', 'final'],
  [/hooks? failed/i, 'hook-failed', 'retried'],
  [/timeout waiting|timed out|deadline|rate limiter|not ready/i, 'rollout-timeout', 'retried'],
]

/** Classifies what the API server answered when a controller applied an object. */
export function classifyApplyError(message: string): ApplyFailure {
  return findRule(applyRules, message) ?? { reason: 'sync-failed', isFinal: false }
}

/** Classifies why Helm, inside helm-controller, failed. */
export function classifyHelmError(message: string): ApplyFailure {
  return findRule(helmRules, message) ?? classifyApplyError(message)
}

function findRule(rules: readonly Rule[], message: string): ApplyFailure | undefined {
  const [, reason, end] = rules.find(([pattern]) => pattern.test(message)) ?? []
  return reason === undefined ? undefined : { reason, isFinal: end === 'final' }
}
