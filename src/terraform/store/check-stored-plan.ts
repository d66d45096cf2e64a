import type { StateVersion } from '../cli/terraform.ts'
import { compareContent, type RootContent } from '../content/content.ts'
import { compareModules, type DownloadedModule } from '../content/downloaded-modules.ts'
import { compareProviderLocks } from '../providers/lock-file.ts'
import type { StoredPlan } from './model.ts'

/** The situation at the time of apply. */
export interface PlanBasis {
  readonly content: RootContent
  /** Version of Terraform, without `v`. */
  readonly terraform: string
  /** Omitted until `init` has run. */
  readonly modules?: readonly DownloadedModule[]
  /** `.terraform.lock.hcl`; `undefined`: there is none now; omitted until `init` has run. */
  readonly lockFile?: string | undefined
  /** `undefined`: there is no state now; omitted while the state is unknown. */
  readonly state?: StateVersion | undefined
}

export type PlanCheck =
  { readonly valid: true } | { readonly valid: false; readonly differences: readonly [string, ...string[]] }

const listedFiles = 10

/**
 * Whether a stored plan is still valid for this configuration, Terraform version and state.
 * @returns otherwise every difference, as a sentence
 */
export function checkStoredPlan(plan: StoredPlan, now: PlanBasis): PlanCheck {
  const [first, ...others] = [
    ...compareContentFiles(plan.content, now.content),
    ...compareVersions(plan.terraform, now.terraform),
    ...(now.modules !== undefined && plan.status !== 'deferred' ? compareModules(plan.modules, now.modules) : []),
    // Plans that were stored before lock files were have none.
    ...('lockFile' in now && plan.lockFile !== undefined ? compareProviderLocks(plan.lockFile, now.lockFile) : []),
    // A deferred root was never planned against a state.
    ...('state' in now && plan.status !== 'deferred' ? compareStates(plan.state, now.state) : []),
  ]
  return first === undefined ? { valid: true } : { valid: false, differences: [first, ...others] }
}

function compareContentFiles(then: RootContent, now: RootContent): readonly string[] {
  if (then.digest === now.digest) return []
  const found = compareContent(then, now)
  if (found.length === 0) return ['the files are the same, but the plan was stored for different content']
  if (found.length <= listedFiles) return found
  return [...found.slice(0, listedFiles), `${found.length - listedFiles} more files differ`]
}

function compareVersions(then: string, now: string): readonly string[] {
  return then === now ? [] : [`planned with terraform ${then}, now running ${now}`]
}

function compareStates(then: StateVersion | undefined, now: StateVersion | undefined): readonly string[] {
  if (then === undefined)
    return now === undefined ? [] : [`there was no state at plan time, now its serial is ${now.serial}`]
  if (now === undefined) return [`the state no longer exists: serial ${then.serial} at plan time, none now`]
  if (then.lineage !== now.lineage) return ['the lineage differs: the state was created from scratch']
  if (then.serial === now.serial) return []
  return [`the state changed: serial ${then.serial} at plan time, ${now.serial} now`]
}
