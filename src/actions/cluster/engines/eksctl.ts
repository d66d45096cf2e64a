import { type AwsSession, openAws } from '../../../aws/session.ts'
import type { StackContext } from '../../../cloudformation/model.ts'
import { applyChanges, type ApplyRequest } from '../../../eksctl/apply/apply-changes.ts'
import { waitForStacks } from '../../../eksctl/apply/follow-stacks.ts'
import type { EksctlChange } from '../../../eksctl/compare/changes.ts'
import { type ConfigFile, readConfigFile } from '../../../eksctl/config/read-config.ts'
import { readExistingCluster } from '../../../eksctl/existing/read-cluster.ts'
import { type EksctlPlan, planEksctlChanges } from '../../../eksctl/plan.ts'
import { findEksctl } from '../../../eksctl/program.ts'
import { planRemoval } from '../../../eksctl/remove.ts'
import { ActionError } from '../../../runner/errors/action-error.ts'
import type { ClusterRun } from '../contract.ts'
import type { ClusterDriftReport, ClusterEngine, ClusterPlan } from '../engine.ts'
import { describeExistingCluster, toEksctlClusterPlan, toDriftReport, toEksctlRemovalPlan } from './eksctl-report.ts'

/**
 * The engine of a ClusterConfig: what it says is compared with what exists, and eksctl makes the changes one by one.
 * @throws ActionError `config-file-invalid`, `tool-missing`, and those of `openAws`
 */
export async function openEksctlEngine(action: ClusterRun): Promise<ClusterEngine> {
  const { inputs, context } = action
  const path = inputs['config-file']
  if (path === undefined) throw new ActionError('invalid-input', 'config-file is required for engine: eksctl')
  const program = await findEksctl(inputs['eksctl-path'], context)
  const file = await readConfigFile(path, await program.readSchema())
  const { name } = file.config.metadata
  const aws = await openSession(file, action)
  context.log.line(`eksctl ${program.version}, cluster ${name} in ${aws.region}`)
  const stacks: StackContext = { ...context, aws, deadline: Date.now() + inputs.timeout }
  const request: ApplyRequest = { file, program, context: stacks }
  const plans = new WeakMap<ClusterPlan, readonly EksctlChange[]>()
  const remember = (shown: ClusterPlan, changes: readonly EksctlChange[]): ClusterPlan => {
    plans.set(shown, changes)
    return shown
  }
  return {
    name: 'eksctl',
    subject: `cluster ${name}`,
    aws,
    plan: async (purpose) => {
      if (purpose === 'apply') await waitForStacks(name, stacks)
      const plan = await planEksctlChanges(file, stacks)
      return remember(toEksctlClusterPlan(plan), plan.changes)
    },
    apply: async (shown) => {
      await applyChanges(plans.get(shown) ?? [], request)
      return { clusterName: name }
    },
    // Nothing is kept of a plan.
    discard: () => Promise.resolve(),
    planDelete: async () => {
      await waitForStacks(name, stacks)
      const changes = planRemoval(await readExistingCluster(name, aws))
      return remember(toEksctlRemovalPlan(name, aws.region, changes), changes)
    },
    delete: (shown) => applyChanges(plans.get(shown) ?? [], request),
    status: async () => {
      const existing = await readExistingCluster(name, aws)
      return { clusterName: existing.controlPlane && name, lines: describeExistingCluster(existing) }
    },
    drift: async () => reportDrift(await planEksctlChanges(file, stacks), name),
    [Symbol.asyncDispose]: () => aws[Symbol.asyncDispose](),
  }
}

/** The region of the file is where its cluster is; an input that says another one is a mistake. */
async function openSession({ config, file }: ConfigFile, { inputs, context }: ClusterRun): Promise<AwsSession> {
  const { region } = config.metadata
  const given = inputs['aws-region']
  if (given !== undefined && given !== region) {
    throw new ActionError('invalid-input', `aws-region is ${given}, but ${file} says ${region}`, {
      hint: 'Nothing was started. Remove aws-region, or correct metadata.region in the file.',
    })
  }
  return openAws({ ...inputs, 'aws-region': region }, context)
}

function reportDrift(plan: EksctlPlan, name: string): ClusterDriftReport {
  return plan.existing.controlPlane === undefined
    ? { drifts: [{ what: `cluster/${name}`, type: 'EKS cluster', status: 'deleted', differences: [] }], notes: [] }
    : toDriftReport(plan)
}
