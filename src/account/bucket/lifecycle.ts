import type { S3LifecycleRule } from '../../aws/clients.ts'
import { noChange, type SettingChange } from '../model.ts'

/** Days that an old version of a state can be brought back. */
const versionDays = 90
/** Old versions of a state that are kept however old they are. */
const versionsKept = 10
/** Days that a plan waits for its apply; after that, apply plans anew. */
const planDays = 30

const versionsRule: S3LifecycleRule = {
  ID: 'eks-actions-old-versions',
  Status: 'Enabled',
  Filter: { Prefix: '' },
  NoncurrentVersionExpiration: { NoncurrentDays: versionDays, NewerNoncurrentVersions: versionsKept },
  AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
}

function buildPlansRule(prefix: string): S3LifecycleRule {
  return {
    ID: `eks-actions-plans ${prefix}`,
    Status: 'Enabled',
    Filter: { Prefix: prefix },
    Expiration: { Days: planDays },
    NoncurrentVersionExpiration: { NoncurrentDays: 1 },
  }
}

/** Bytes of a rule's ID, and rules of a bucket (S3 API, LifecycleRule; S3 User Guide, "Lifecycle configuration"). */
const limits = { id: 255, rules: 1000 }

/**
 * The rules of a bucket with ours added. Rules delete, so one that is there is never changed, whoever made it.
 * @param planPrefixes keys of the folders with plans, with a slash at the end
 */
export function checkLifecycle(
  current: readonly S3LifecycleRule[],
  planPrefixes: readonly string[],
): SettingChange<readonly S3LifecycleRule[]> {
  const present = new Set(current.map(({ ID }) => ID))
  const plans = planPrefixes.map(buildPlansRule).filter(({ ID = '' }) => Buffer.byteLength(ID) <= limits.id)
  const missing = [...(current.some(isOldVersionsRule) ? [] : [versionsRule]), ...plans].filter(
    ({ ID }) => !present.has(ID),
  )
  if (missing.length === 0) return noChange
  if (current.length + missing.length > limits.rules) {
    return {
      kind: 'kept',
      text: `the lifecycle configuration has no room for ${missing.length} more rules, so plans and old versions are kept`,
    }
  }
  const text = [
    ...(missing.includes(versionsRule)
      ? [`delete versions older than ${versionDays} days, except the last ${versionsKept} of each state`]
      : []),
    ...(missing.some((rule) => rule !== versionsRule) ? [`delete plans after ${planDays} days`] : []),
  ]
  return { kind: 'set', text: `${text.join('; ')} (lifecycle)`, value: [...current, ...missing] }
}

/** A rule for the whole bucket that does so already. */
function isOldVersionsRule(rule: S3LifecycleRule): boolean {
  const { Status, Filter: filter, NoncurrentVersionExpiration: expiration } = rule
  // Rules of old stand without filter, and have their prefix in the rule itself.
  const whole = filter === undefined ? !('Prefix' in rule) : !filter.Prefix && !filter.And && !filter.Tag
  return Status === 'Enabled' && whole && expiration !== undefined
}
