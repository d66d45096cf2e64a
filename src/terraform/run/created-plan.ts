import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import { hashFile } from '../../runner/files/digest.ts'
import { isDiskFull } from '../../runner/files/free-space.ts'
import type { ChangeCounts } from '../cli/events.ts'
import { remoteExecutionHint } from '../cli/failure.ts'
import type { PlanRequest } from '../cli/terraform.ts'
import type { Root } from '../model.ts'
import { noChanges, type PlanChanges, type PlanJson, readPlanChanges } from '../plan/changes.ts'
import { readPlanFile } from '../plan/file/read-plan-file.ts'
import { readPlanSettings } from '../plan/file/read-plan-settings.ts'
import { emptyMeaning, type PlanMeaning, type PlanSettings, readPlanMeaning } from '../plan/meaning.ts'
import { collectSensitiveValues } from '../plan/sensitive.ts'
import { listLockedProviders, readLockFileText } from '../providers/lock-file.ts'
import { isRemotePlan, readPlanState } from '../store/plan-file.ts'
import { getTerraformVersion, type Task, type TerraformRun } from './model.ts'
import { collectEventWarnings, keepWarnings, RootFailure, type RootFinding } from './root-result.ts'

/** A plan as reported by Terraform while creating it. */
export interface CreatedPlan extends PlanDetails {
  readonly file: string
  readonly status: 'planned' | 'unchanged'
  /** As Terraform reported them. */
  readonly counts: ChangeCounts
  /** The plan as text for people, with sensitive values hidden. */
  readonly readText: () => Promise<string>
  readonly finding: Required<Pick<RootFinding, 'warnings' | 'state'>> & { readonly planDigest: string }
}

/** Plans one initialized root, for immediate use of the plan. */
export async function createPlan(
  run: TerraformRun,
  task: Task,
  locking: PlanRequest['locking'] = 'locked',
): Promise<CreatedPlan> {
  const { root, mode } = task
  const { terraform, observer } = run
  const file = path.join(run.workFolder, `${randomUUID()}.tfplan`)
  observer.onProgress({ root, mode }, { state: 'planning' })
  const planned = await keepWarnings((add) =>
    terraform.plan(root, { planFile: file, mode, locking, onEvent: collectEventWarnings(add) }),
  )
  if (planned.contradiction !== undefined) {
    throw new RootFailure(planned.contradiction, { ...noChanges, counts: planned.counts }, planned.warnings)
  }
  const [state, planDigest] = await Promise.all([readPlanState(file), hashFile(file)]).catch((cause: unknown) =>
    explainMissingPlan(run, root, file, cause),
  )
  // Without changes there is no need to read the plan.
  const details = planned.changes ? await readPlanDetails(run, task, file) : unchangedDetails
  return {
    file,
    status: planned.changes ? 'planned' : 'unchanged',
    counts: planned.counts,
    readChanges: details.readChanges,
    readMeaning: details.readMeaning,
    readText: async () => {
      if (details.json === undefined) return run.terraform.showText(root, file)
      const { renderPlan } = await import('../plan/text/render-plan.ts')
      return renderPlan(details.json, (await details.readChanges()).counts)
    },
    finding: { warnings: planned.warnings, state, planDigest },
  }
}

/** What a plan file does, read from it when it is asked for. Values marked as sensitive are masked everywhere from then on. */
export interface PlanDetails {
  readonly readChanges: () => Promise<PlanChanges>
  readonly readMeaning: (as?: MeaningBasis) => Promise<PlanMeaning>
}

/** What a meaning takes over from the one that it is compared with; by default what is there now. */
interface MeaningBasis {
  readonly salt: string
  /** Digest of the content. */
  readonly configuration: string
}

const unchangedDetails = {
  json: undefined,
  readChanges: () => Promise.resolve(noChanges),
  readMeaning: () => Promise.resolve(emptyMeaning),
}

/**
 * Reads from the file itself where that tells everything. Otherwise Terraform is asked, once, which starts the providers once
 * more. `json` is what the file tells, and may be shown once the changes are read, which masks what is sensitive.
 */
export async function readPlanDetails(
  run: TerraformRun,
  task: Task,
  file: string,
): Promise<PlanDetails & { readonly json: PlanJson | undefined }> {
  const content = await readPlanFile(file, getTerraformVersion(run, task.root))
  const json = content?.plan
  const known = content?.isMarked === true ? { json, changes: readMaskedChanges(run, json) } : undefined
  let reading: Promise<{ readonly json: unknown; readonly changes: PlanChanges }> | undefined
  const read = () => (reading ??= known === undefined ? showPlan(run, task, file) : Promise.resolve(known))
  return {
    json,
    readChanges: async () => (await read()).changes,
    readMeaning: async (as) => {
      const settings = await readSettings(run, task, file, as)
      return readPlanMeaning((await read()).json, settings, as?.salt)
    },
  }
}

async function showPlan(run: TerraformRun, { root }: Task, file: string) {
  const json = await run.terraform.showJson(root, file)
  return { json, changes: readMaskedChanges(run, json) }
}

/** What the changes are made with. Credentials of the backend are not among it: they differ from job to job. */
async function readSettings(
  run: TerraformRun,
  { root }: Task,
  file: string,
  as: MeaningBasis | undefined,
): Promise<PlanSettings> {
  const [{ variables, workspace }, lockFile, content] = await Promise.all([
    readPlanSettings(file),
    readLockFileText(root),
    run.readContent(root),
  ])
  const providers = listLockedProviders(lockFile ?? '').map((pin) => pin.split(' '))
  return {
    variables,
    plain: {
      terraform: getTerraformVersion(run, root),
      backend:
        workspace === '' || workspace === 'default' ? root.backend.identity : `${root.backend.identity} ${workspace}`,
      configuration: as?.configuration ?? content.digest,
      ...Object.fromEntries(providers.map(([address = '', version = '']) => [`provider ${address}`, version])),
    },
  }
}

/** Changes of a plan. Values marked as sensitive are masked everywhere from here on. */
function readMaskedChanges({ addSecret, hideSecret }: TerraformRun, plan: unknown): PlanChanges {
  const values = collectSensitiveValues(plan)
  const announced = new Set(values.filter(({ length }) => length <= longestMask).slice(0, mostMasks))
  for (const value of values) (announced.has(value) ? addSecret : hideSecret)(value)
  return readPlanChanges(plan)
}

/** A mask is a line of the log, in every encoding, and the runner looks for each of them in each line of the job. */
const longestMask = 2048
const mostMasks = 200

/** Terraform does not notice when a full disk truncates its plan file. */
async function explainMissingPlan(
  { workFolder }: TerraformRun,
  root: Root,
  file: string,
  cause: unknown,
): Promise<never> {
  if (await isRemotePlan(file)) {
    const message = `${root.name}: the plan was made by the workspace of ${root.backend.identity}, and is kept there`
    throw new ActionError('plan-failed', message, { hint: remoteExecutionHint, location: root.backend.location })
  }
  throw (await isDiskFull(workFolder))
    ? new ActionError('disk-full', `the disk is full: ${workFolder}`, {
        details: [`the plan of ${root.name} was cut off`],
      })
    : new ActionError('plan-failed', `${root.name}: Terraform wrote no readable plan file`, { cause })
}
