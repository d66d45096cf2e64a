import { openAws } from '../../../aws/session.ts'
import { applyStackPlan } from '../../../cloudformation/apply.ts'
import { createStackCaller, type StackCaller } from '../../../cloudformation/calls.ts'
import { discardChangeSet } from '../../../cloudformation/change-set.ts'
import { buildChangeSetUrl } from '../../../cloudformation/console.ts'
import { deleteStack, planStackRemoval, type StackRemoval } from '../../../cloudformation/delete.ts'
import { detectStackDrift } from '../../../cloudformation/drift.ts'
import { listSecretValues } from '../../../cloudformation/lint/parameter-values.ts'
import type { StackContext, StackDescription, StackPlan, StackSpec } from '../../../cloudformation/model.ts'
import { planStack } from '../../../cloudformation/plan.ts'
import { readTemplateFile } from '../../../cloudformation/template-files.ts'
import { describeStack, isUnborn, listStackClusters } from '../../../cloudformation/stack.ts'
import { ActionError } from '../../../runner/errors/action-error.ts'
import { readChangeOrigin } from '../../shared/change-origin.ts'
import type { ClusterRun } from '../contract.ts'
import type { ClusterEngine, ClusterPlan, ClusterState } from '../engine.ts'
import { toClusterDrift, toClusterPlan, toRemovalPlan } from './stack-report.ts'

/** The engine of a CloudFormation stack: its plans are change sets. */
export async function openCloudFormationEngine(action: ClusterRun): Promise<ClusterEngine> {
  const { inputs, context, event } = action
  const request = await readStackSpec(inputs)
  // Before anything is shown: also errors of AWS may quote them.
  for (const value of listSecretValues(request.template.text, request.parameters)) context.secrets.add(value)
  const aws = await openAws(inputs, context)
  const stack: StackContext = { ...context, aws, deadline: Date.now() + inputs.timeout }
  const call = createStackCaller(request.name, stack)
  const place = readChangeOrigin(event, context.environment) === 'proposed' ? 'review' : 'protected'
  const plans = new WeakMap<ClusterPlan, StackPlan>()
  const removals = new WeakMap<ClusterPlan, StackRemoval>()
  return {
    name: 'cloudformation',
    subject: `stack ${request.name}`,
    aws,
    plan: async (purpose) => {
      const plan = await planStack(request, { purpose, place, removesDead: mayRemoveDead(inputs) }, stack)
      const { changeSet } = plan
      const url = changeSet && buildChangeSetUrl(aws.region, changeSet.stackId, changeSet.id)
      const shown = toClusterPlan(plan, url)
      plans.set(shown, plan)
      return shown
    },
    apply: async (shown) => {
      const applied = await applyStackPlan(request, getOwnPlan(plans, shown), stack)
      return readState(call, applied, inputs)
    },
    discard: async (shown) => {
      const { changeSet } = getOwnPlan(plans, shown)
      if (changeSet?.isRecord === false) await discardChangeSet(changeSet, request.name, stack)
    },
    planDelete: async () => {
      const removal = await planStackRemoval(request.name, stack)
      const shown = toRemovalPlan(request.name, removal)
      if (removal !== undefined) removals.set(shown, removal)
      return shown
    },
    delete: async (shown) => {
      const removal = removals.get(shown)
      if (removal !== undefined) await deleteStack(removal, request.roleArn, stack)
    },
    status: async () => {
      const found = await describeStack(call, request.name)
      if (found === undefined)
        throw new ActionError('stack-not-found', `there is no stack ${request.name} in ${aws.region}`)
      const reason = found.reason === '' ? '' : `: ${found.reason}`
      const state = await readState(call, found, inputs)
      return { ...state, lines: [`stack ${found.name}: ${found.status}${reason}`] }
    },
    drift: async () => toClusterDrift(await detectStackDrift(request.name, stack)),
    [Symbol.asyncDispose]: () => aws[Symbol.asyncDispose](),
  }
}

/** A record of what was reviewed cannot be of a stack that is about to be deleted and created again. */
function mayRemoveDead({
  'allow-destroy': allowed,
  'require-plan': required,
  'stack-name': name = '',
}: ClusterRun['inputs']): boolean {
  if (required || allowed === 'refused') return false
  return allowed === 'allowed' || allowed.includes(name)
}

function getOwnPlan(plans: WeakMap<ClusterPlan, StackPlan>, shown: ClusterPlan): StackPlan {
  const plan = plans.get(shown)
  if (plan === undefined) throw new TypeError('this plan is of another engine')
  return plan
}

async function readStackSpec(inputs: ClusterRun['inputs']): Promise<StackSpec> {
  const { command, template, tags } = inputs
  const isUsed = command === 'plan' || command === 'apply'
  return {
    name: inputs['stack-name'] ?? '',
    template: isUsed && template !== undefined ? await readTemplateFile(template) : { path: '', text: '' },
    parameters: inputs.parameters ?? {},
    capabilities: inputs.capabilities,
    tags: formatTags(tags),
    roleArn: inputs['role-arn'],
    bucket: inputs['template-bucket'],
    notificationArns: inputs['notification-arns'],
    terminationProtection: inputs['termination-protection'],
    revertDrift: inputs['revert-drift'],
  }
}

/** Values of tags are text; what YAML reads as something else is written as JSON writes it. */
function formatTags(tags: ClusterRun['inputs']['tags']): StackSpec['tags'] {
  if (tags === undefined) return undefined
  const texts = Object.entries(tags).map(([key, value]) => [
    key,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
  return Object.fromEntries(texts) as Readonly<Record<string, string>>
}

async function readState(
  call: StackCaller,
  stack: StackDescription,
  { 'cluster-name': wanted }: ClusterRun['inputs'],
): Promise<ClusterState> {
  const names = isUnborn(stack) ? [] : await listStackClusters(call, stack.id)
  const clusterName = wanted === undefined ? names[0] : names.find((name) => name === wanted)
  return { clusterName, stackOutputs: stack.outputs }
}
