import type { InputRule } from '../../runner/contract/action.ts'
import { buildDefaultRoleName, longestRoleName } from './commands/bootstrap/inputs.ts'
import type { provisionInputs } from './inputs.ts'

type ProvisionRule = InputRule<typeof provisionInputs>

const requireLockId: ProvisionRule = ({ command, 'lock-id': id }) =>
  command === 'unlock' && id === undefined
    ? [{ name: 'lock-id', text: 'is required for command: unlock; the error about the lock reports it' }]
    : []

/** `role-name` has a limit of its own; the name that is derived from the environment can be too long. */
const requireRoleName: ProvisionRule = ({ command, environment, 'role-name': name }) => {
  if (command !== 'bootstrap' || name !== undefined) return []
  const derived = buildDefaultRoleName(environment)
  if (derived.length <= longestRoleName) return []
  const text = `is required for command: bootstrap: the default ${derived} has ${derived.length} characters, the limit is ${longestRoleName}`
  return [{ name: 'role-name', text }]
}

const requirePlanRole: ProvisionRule = ({ command, 'plan-role': planRole, 'plan-role-policies': policies }) =>
  command === 'bootstrap' && !planRole && policies.length > 0
    ? [{ name: 'plan-role-policies', text: 'has no effect without plan-role: true' }]
    : []

export const provisionRules: readonly ProvisionRule[] = [requireLockId, requireRoleName, requirePlanRole]
