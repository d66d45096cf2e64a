import type { S3LifecycleRule } from '../../aws/clients.ts'
import { noChange, type SettingChange } from '../model.ts'

/** Days for which an old version of a state can be restored. */
const versionDays = 90
/** Old versions of a state that are kept regardless of age. */
const versionsKept = 10
/** Days for which a plan is kept; after that, apply plans again. */
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
 * Adds our rules to those of a bucket. Rules delete objects, so existing ones are never changed.
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

/** Whether a rule already deletes old versions in the whole bucket. */
function isOldVersionsRule(rule: S3LifecycleRule): boolean {
  const { Status, Filter: filter, NoncurrentVersionExpiration: expiration } = rule
  // Rules in the old format have no filter, and their prefix is a field of the rule.
  const whole = filter === undefined ? !('Prefix' in rule) : !filter.Prefix && !filter.And && !filter.Tag
  return Status === 'Enabled' && whole && expiration !== undefined
}
