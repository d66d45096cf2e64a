/** The format of kwok's Stage objects, as far as this stack uses it: https://kwok.sigs.k8s.io/docs/user/stages-configuration/ */

export interface KwokStage {
  readonly apiVersion: 'kwok.x-k8s.io/v1alpha1'
  readonly kind: 'Stage'
  readonly metadata: { readonly name: string }
  readonly spec: {
    readonly resourceRef: { readonly apiGroup: string; readonly kind: string }
    readonly selector: { readonly matchExpressions: readonly { readonly jq: KwokCondition }[] }
    readonly delay?: {
      readonly durationMilliseconds: number
      readonly durationFrom?: { readonly jq: { expression: string } }
    }
    readonly steps: readonly KwokStep[]
  }
}

/** Compares the result of a jq expression on the object. */
export interface KwokCondition {
  readonly key: string
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist'
  readonly values?: readonly string[]
}

/** One effect of a stage; templates are Go templates on the object that render YAML. */
export type KwokStep =
  | { readonly patch: { readonly subresource?: string; readonly root?: string; readonly template: string } }
  | { readonly apply: { readonly template: string } }
  | { readonly delete: true }

interface StageOptions {
  readonly when: readonly KwokCondition[]
  /** Milliseconds between a match and the steps. */
  readonly delayMs?: number
  /** jq expression for a Go duration that overrides `delayMs` if it has a result. */
  readonly delayFrom?: string
  readonly steps: readonly KwokStep[]
}

/** Defines a stage for objects of one kind; `kind` is `Pod` or `group/Kind`. */
export function defineKwokStage(
  kind: string,
  name: string,
  { when, delayMs = 0, delayFrom, steps }: StageOptions,
): KwokStage {
  return {
    apiVersion: 'kwok.x-k8s.io/v1alpha1',
    kind: 'Stage',
    metadata: { name },
    spec: {
      resourceRef: { apiGroup: 'v1', kind },
      selector: { matchExpressions: when.map((jq) => ({ jq })) },
      delay: {
        durationMilliseconds: delayMs,
        ...(delayFrom ? { durationFrom: { jq: { expression: delayFrom } } } : {}),
      },
      steps,
    },
  }
}

export function patchStatus(template: string): KwokStep {
  return { patch: { subresource: 'status', root: 'status', template } }
}
