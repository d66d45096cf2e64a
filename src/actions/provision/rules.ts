import type { InputRule } from '../../runner/contract/action.ts'
import { buildDefaultRoleName, longestPreviewedRoleName, longestRoleName } from './commands/bootstrap/inputs.ts'
import type { provisionInputs } from './inputs.ts'

type ProvisionRule = InputRule<typeof provisionInputs>

const requireLockId: ProvisionRule = ({ command, 'lock-id': id }) =>
  command === 'unlock' && id === undefined
    ? [{ name: 'lock-id', text: 'is required for command: unlock; the error about the lock reports it' }]
    : []

/** `role-name` has a limit of its own; the name that is derived from the environment can be too long, and a suffix longer. */
const requireRoleName: ProvisionRule = ({ command, environment, 'role-name': name, 'preview-role': previewRole }) => {
  if (command !== 'bootstrap') return []
  const limit = previewRole ? longestPreviewedRoleName : longestRoleName
  const used = name ?? buildDefaultRoleName(environment)
  if (used.length <= limit) return []
  const text =
    name === undefined
      ? `is required for command: bootstrap: the default ${used} has ${used.length} characters, the limit is ${limit}`
      : `has ${used.length} characters, with preview-role the limit is ${limit}`
  return [{ name: 'role-name', text }]
}

const requirePlanRole: ProvisionRule = ({ command, 'plan-role': planRole, ...inputs }) => {
  if (command !== 'bootstrap' || planRole) return []
  const unused = [
    ...(inputs['plan-role-policies'].length > 0 ? ['plan-role-policies'] : []),
    ...(inputs['plan-role-for'] === undefined ? [] : ['plan-role-for']),
  ] as const
  return unused.map((name) => ({ name, text: 'has no effect without plan-role: true' }))
}

const requirePreviewRole: ProvisionRule = ({ command, 'preview-role': previewRole, ...inputs }) => {
  if (command !== 'bootstrap') return []
  if (previewRole) {
    return inputs['preview-cluster'] === undefined
      ? [{ name: 'preview-cluster', text: 'is required for preview-role: the cluster that previews run in' }]
      : []
  }
  const unused = (['preview-repository', 'preview-cluster'] as const).filter((name) => inputs[name] !== undefined)
  return unused.map((name) => ({ name, text: 'has no effect without preview-role: true' }))
}

const refuseStalePlans: ProvisionRule = ({ 'require-plan': required, 'stale-plan': stale }) =>
  required && stale === 'apply'
    ? [{ name: 'stale-plan', text: 'apply contradicts require-plan: true, which changes only what was reviewed' }]
    : []

export const provisionRules: readonly ProvisionRule[] = [
  requireLockId,
  requireRoleName,
  requirePlanRole,
  requirePreviewRole,
  refuseStalePlans,
]
