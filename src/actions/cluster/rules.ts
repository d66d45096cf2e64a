import type { InputProblem, InputRule } from '../../runner/contract/action.ts'
import type { ClusterCommand, clusterInputs } from './inputs.ts'

type ClusterRule = InputRule<typeof clusterInputs>

/** Commands that a file or a stack is needed for. */
const engineCommands: ReadonlySet<ClusterCommand> = new Set(['plan', 'apply', 'delete', 'drift'])

/** Commands that read the template or the ClusterConfig. */
const fileCommands: ReadonlySet<ClusterCommand> = new Set(['plan', 'apply'])

const requireTarget: ClusterRule = ({
  command,
  engine,
  'cluster-name': cluster,
  'config-file': file,
  'stack-name': stack,
}) => {
  if (command === 'check')
    return cluster === undefined ? [{ name: 'cluster-name', text: 'is required for command: check' }] : []
  if (command === 'status') {
    return cluster === undefined && stack === undefined && file === undefined
      ? [{ name: 'cluster-name', text: 'is required for command: status, unless stack-name or config-file is set' }]
      : []
  }
  if (engine !== undefined || file !== undefined || stack !== undefined) return []
  const text = `is required for command: ${command}, or stack-name and template: they select eksctl or CloudFormation`
  return [{ name: 'config-file', text }]
}

const refuseTwoEngines: ClusterRule = ({ engine, 'config-file': file, 'stack-name': stack }) =>
  engine === undefined && file !== undefined && stack !== undefined
    ? [
        {
          name: 'stack-name',
          text: 'cannot be set together with config-file: one selects CloudFormation, the other eksctl',
        },
      ]
    : []

const requireConfigFile: ClusterRule = ({ command, engine, 'config-file': file }) =>
  engine === 'eksctl' && engineCommands.has(command) && file === undefined
    ? [{ name: 'config-file', text: 'is required for engine: eksctl' }]
    : []

const requireStack: ClusterRule = ({ command, engine, 'stack-name': stack }) =>
  engine === 'cloudformation' && engineCommands.has(command) && stack === undefined
    ? [{ name: 'stack-name', text: 'is required for engine: cloudformation' }]
    : []

const requireTemplate: ClusterRule = ({ command, engine, 'stack-name': stack, template, 'config-file': file }) => {
  const used = engine === 'cloudformation' || (engine === undefined && stack !== undefined && file === undefined)
  return used && fileCommands.has(command) && template === undefined
    ? [{ name: 'template', text: `is required for command: ${command} with stack-name` }]
    : []
}

const refuseForOtherEngine: ClusterRule = ({ engine, 'config-file': file, 'stack-name': stack, template }) => {
  if (engine === 'eksctl') {
    const given = Object.entries({ 'stack-name': stack, template }).filter(([, value]) => value !== undefined)
    return given.map(([name]) => ({ name, text: 'has no effect with engine: eksctl' }))
  }
  return engine === 'cloudformation' && file !== undefined
    ? [{ name: 'config-file', text: 'has no effect with engine: cloudformation' }]
    : []
}

const refuseTemplateWithoutStack: ClusterRule = ({ engine, template, 'stack-name': stack }) =>
  template !== undefined && stack === undefined && engine === undefined
    ? [{ name: 'stack-name', text: 'is required with template: the name of its stack' }]
    : []

/** Whether there is something to delete is looked up later; that it may be is said here. */
const requirePermissionToDelete: ClusterRule = ({ command, 'allow-destroy': allowed }) =>
  command === 'delete' && allowed !== 'allowed'
    ? [
        {
          name: 'allow-destroy',
          text: 'must be true for command: delete, which deletes the cluster and all that belongs to it',
        },
      ]
    : []

const refuseUnusedDigest: ClusterRule = ({ command, 'plan-digest': digest }) =>
  command !== 'apply' && digest !== undefined
    ? [{ name: 'plan-digest', text: `has no effect on command: ${command}; it is for apply` }]
    : []

const requireDigestOfEksctl: ClusterRule = ({
  command,
  engine,
  'config-file': file,
  'require-plan': required,
  'plan-digest': digest,
}) => {
  const eksctl = engine === 'eksctl' || (engine === undefined && file !== undefined)
  return command === 'apply' && eksctl && required && digest === undefined
    ? [{ name: 'plan-digest', text: 'is required for require-plan: true with eksctl: the output of the reviewed plan' }]
    : []
}

/** CloudFormation API Reference, CreateChangeSet, NotificationARNs. */
const mostTopics = 5

const limitTopics: ClusterRule = ({ 'notification-arns': topics }): readonly InputProblem[] =>
  topics.length > mostTopics
    ? [{ name: 'notification-arns', text: `has ${topics.length} topics; a stack takes ${mostTopics}` }]
    : []

export const clusterRules: readonly ClusterRule[] = [
  requireTarget,
  refuseTwoEngines,
  requireConfigFile,
  requireStack,
  requireTemplate,
  refuseForOtherEngine,
  refuseTemplateWithoutStack,
  requirePermissionToDelete,
  refuseUnusedDigest,
  requireDigestOfEksctl,
  limitTopics,
]
