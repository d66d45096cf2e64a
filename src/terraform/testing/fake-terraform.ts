import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { FailureCode } from '../../runner/errors/failure-reasons.ts'
import type { ApplyEvent, TerraformDiagnostic, TerraformEvent } from '../cli/events.ts'
import type { PlanReport } from '../cli/plan-report.ts'
import type { StateLock } from '../cli/state-lock.ts'
import type { ApplyResult, StateVersion, Terraform, TerraformState } from '../cli/terraform.ts'
import type { Root } from '../model.ts'
import { encodeDynamicValue, encodeMessage } from '../plan/file/testing/encode.ts'
import { restoreLockFile } from '../providers/lock-file.ts'
import { withPlanArchive } from '../store/plan-archive.ts'
import { writePlanArchive } from './plan-archive.ts'

/** A method of the fake that fails, and how. */
type FakeFailures = Readonly<Partial<Record<'init' | 'plan' | 'apply' | 'pushState' | 'showJson', ActionError>>>

/** One root as the fake Terraform finds it. Tests change it between and during commands. */
export interface FakeRoot {
  /** What the next plan does: `create aws_vpc.a`, `replace aws_db_instance.b`, `output vpc_id`. Empty: no changes. */
  changes: readonly string[]
  /** Undefined while the root was never applied. */
  state: TerraformState | undefined
  failures: FakeFailures
  /** Number of changes applied before `failures.apply` happens. */
  appliedBeforeFailure: number
  /** Whether a failed apply leaves its state in a file only. */
  leavesStateFile: boolean
  lock: StateLock | undefined
  diagnostics: readonly TerraformDiagnostic[]
  initWarnings: readonly TerraformDiagnostic[]
  applyWarnings: readonly TerraformDiagnostic[]
  /** Writes a plan file of this content in place of a plan. */
  planFile: string | undefined
  /** A value that plans call sensitive. */
  secret: string | readonly string[] | undefined
  /** Values of the variables that are set. */
  variables: Readonly<Record<string, string>>
  /** What `init` writes as lock file where there is none: the newest provider at that time. */
  lockFile: string | undefined
  /** Called while a command runs: `plan 10-vpc`. */
  during: (command: string) => void
}

export interface FakeTerraform extends Terraform {
  /** Commands in the order in which they began: `plan 10-vpc`. */
  readonly commands: readonly string[]
  /** Roots whose plans held the lock of the state. */
  readonly lockedPlans: readonly string[]
  readonly roots: ReadonlyMap<string, FakeRoot>
}

/** A root that is as configured. */
export function createFakeRoot(values: Partial<FakeRoot> = {}): FakeRoot {
  return {
    changes: [],
    state: createFakeState(),
    failures: {},
    appliedBeforeFailure: 0,
    leavesStateFile: false,
    lock: undefined,
    diagnostics: [],
    initWarnings: [],
    applyWarnings: [],
    planFile: undefined,
    secret: undefined,
    variables: {},
    lockFile: undefined,
    during: () => undefined,
    ...values,
  }
}

export function createFakeState(values: Partial<TerraformState> = {}): TerraformState {
  return { lineage: 'lineage', serial: 1, resources: 1, tainted: [], outputs: { id: 'vpc-1' }, ...values }
}

export function createFakeError(code: FailureCode, message: string = code): ActionError {
  return new ActionError(code, message, {})
}

const fakePlanEntry = 'fake-plan.json'

/**
 * A Terraform that runs no program: it plans what its roots say, writes plan files that the product's own readers accept,
 * and counts the serial of a state up with every apply.
 * @param dataFolder where data directories would be
 */
export function createFakeTerraform(roots: ReadonlyMap<string, FakeRoot>, dataFolder: string): FakeTerraform {
  const commands: string[] = []
  const lockedPlans: string[] = []
  const begin = (command: string, { name }: Root): FakeRoot => {
    const root = roots.get(name)
    if (root === undefined) throw new TypeError(`no fake root ${name}`)
    commands.push(`${command} ${name}`)
    root.during(`${command} ${name}`)
    return root
  }
  return {
    commands,
    lockedPlans,
    roots,
    getDataFolder: ({ name }) => path.join(dataFolder, name),
    init: async (root, _backend, onFailure) => {
      const { failures, lockFile, initWarnings } = begin('init', root)
      if (failures.init !== undefined) onFailure?.(initWarnings)
      assertNoFailure(failures.init)
      if (lockFile !== undefined) await restoreLockFile(root, lockFile)
      return initWarnings
    },
    plan: async (root, { planFile, mode, locking, onEvent }) => {
      const fake = begin('plan', root)
      for (const diagnostic of fake.diagnostics) onEvent?.({ type: 'diagnostic', diagnostic })
      if (locking === 'locked') lockedPlans.push(root.name)
      assertNoFailure(fake.failures.plan)
      const changes = mode === 'destroy' ? (fake.state === undefined ? [] : ['delete aws_vpc.all']) : fake.changes
      if (fake.planFile === undefined) await writeFakePlan(planFile, root, { ...fake, changes })
      else await writeFile(planFile, fake.planFile)
      return createReport(fake, changes)
    },
    applyPlan: (root, planFile, onEvent) => applyFakePlan(root, begin('apply', root), planFile, onEvent),
    showJson: async (root, planFile) => {
      assertNoFailure(begin('show-json', root).failures.showJson)
      return (await readFakePlan(planFile)).json
    },
    showText: async (root, planFile) => {
      begin('show-text', root)
      return (await readFakePlan(planFile)).changes.join('\n')
    },
    readOutputs: async (root) => Promise.resolve(begin('output', root).state?.outputs ?? {}),
    validate: async (root) => Promise.resolve(begin('validate', root).diagnostics),
    readState: async (root) => Promise.resolve(begin('state', root).state),
    pushState: async (root) => {
      assertNoFailure(begin('push-state', root).failures.pushState)
      return Promise.resolve()
    },
    readHeldLock: async (root) => Promise.resolve(begin('held-lock', root).lock),
    forceUnlock: async (root, lockId) => {
      const fake = begin('force-unlock', root)
      if (fake.lock?.id !== lockId) throw createFakeError('unlock-failed', `${root.name}: ${lockId} is not held`)
      fake.lock = undefined
      return Promise.resolve()
    },
  }
}

async function applyFakePlan(
  root: Root,
  fake: FakeRoot,
  planFile: string,
  onEvent: ((event: TerraformEvent) => void) | undefined,
): Promise<ApplyResult> {
  const { changes, state } = await readFakePlan(planFile)
  if (state?.serial !== fake.state?.serial) throw createFakeError('plan-stale', `${root.name}: Saved plan is stale`)
  const resources = changes.filter((change) => !change.startsWith('output '))
  const made = fake.failures.apply === undefined ? resources.length : fake.appliedBeforeFailure
  for (const diagnostic of fake.applyWarnings) onEvent?.({ type: 'diagnostic', diagnostic })
  for (const change of resources.slice(0, made)) reportApplied(change, onEvent)
  const [next] = resources.slice(made)
  if (next !== undefined) onEvent?.(createApplyEvent('start', next))
  if (fake.leavesStateFile) await writeFile(path.join(root.folder, 'errored.tfstate'), '{}')
  assertNoFailure(fake.failures.apply)
  const { serial = 0, outputs = { id: `${root.name}-1` } } = fake.state ?? {}
  fake.state = createFakeState({ serial: serial + 1, outputs })
  fake.changes = []
  return { outputs, warnings: fake.applyWarnings }
}

function assertNoFailure(failure: ActionError | undefined): void {
  if (failure !== undefined) throw failure
}

const actions: Readonly<Record<string, readonly string[]>> = { replace: ['delete', 'create'] }

function getAddress(change: string): string {
  return change.slice(change.indexOf(' ') + 1)
}

/** What Terraform reports of such a plan. */
function createReport({ diagnostics }: FakeRoot, changes: readonly string[]): PlanReport {
  const rows = changes.map((change) => ({ action: change.split(' ')[0] ?? '', address: getAddress(change) }))
  const resources = rows
    .filter(({ action }) => action !== 'output')
    .map(({ action, address }) => ({ address, action, resourceType: address.split('.')[0] ?? '' }))
  const count = (...names: readonly string[]): number => resources.filter(({ action }) => names.includes(action)).length
  return {
    terraform: '1.11.4',
    changes: changes.length > 0,
    counts: {
      add: count('create', 'replace'),
      change: count('update'),
      destroy: count('delete', 'replace'),
      import: 0,
      move: 0,
      forget: 0,
    },
    resources,
    drifted: [],
    outputs: rows
      .filter(({ action }) => action === 'output')
      .map(({ address }) => ({ name: address, action: 'update', sensitive: false })),
    warnings: diagnostics,
  }
}

/** @param change `create aws_vpc.a` */
function createApplyEvent(stage: ApplyEvent['stage'], change: string): ApplyEvent {
  const [action = ''] = change.split(' ')
  const address = getAddress(change)
  return { type: 'apply', stage, address, action, provider: address.split('_')[0] ?? '' }
}

function reportApplied(change: string, onEvent: ((event: TerraformEvent) => void) | undefined): void {
  for (const stage of ['start', 'complete'] as const) {
    onEvent?.(createApplyEvent(stage, change))
  }
}

/** What `terraform show -json` prints for such a plan. */
function createFakePlanJson(changes: readonly string[], secret?: FakeRoot['secret']): unknown {
  const rows = changes.map((change) => {
    const [action = ''] = change.split(' ')
    return { address: getAddress(change), actions: actions[action] ?? [action], output: action === 'output' }
  })
  return {
    resource_changes: rows
      .filter(({ output }) => !output)
      .map(({ address, actions: done }) => ({
        address,
        mode: 'managed',
        type: address.split('.')[0],
        change: {
          actions: done,
          after: { secret },
          after_sensitive: { secret: secret !== undefined },
        },
      })),
    output_changes: Object.fromEntries(
      rows.filter(({ output }) => output).map(({ address }) => [address, { actions: ['update'], after: 1 }]),
    ),
  }
}

function encodeVariables(variables: FakeRoot['variables']): Uint8Array {
  return encodeMessage(
    ...Object.entries(variables).map(
      ([name, value]) => [2, encodeMessage([1, name], [2, encodeDynamicValue(value)])] as const,
    ),
  )
}

/** A plan file with the configuration of the root's folder, as Terraform puts it in. */
async function writeFakePlan(
  file: string,
  root: Root,
  { changes, state, secret, variables }: Pick<FakeRoot, 'changes' | 'state' | 'secret' | 'variables'>,
): Promise<void> {
  const names = (await readdir(root.folder)).filter((name) => name.endsWith('.tf'))
  const sources = await Promise.all(
    names.map(async (name) => [`tfconfig/m-/${name}`, await readFile(path.join(root.folder, name), 'utf8')] as const),
  )
  const { lineage, serial }: StateVersion = state ?? { lineage: '', serial: 0 }
  await writePlanArchive(file, [
    ['tfstate', JSON.stringify({ version: 4, lineage, serial })],
    // Without a version, so that the changes are asked for.
    ['tfplan', encodeVariables(variables)],
    ['tfconfig/modules.json', JSON.stringify([{ Key: '', Dir: '.' }])],
    ...sources,
    [fakePlanEntry, JSON.stringify({ changes, json: createFakePlanJson(changes, secret), state })],
  ])
}

interface FakePlan {
  readonly changes: readonly string[]
  readonly json: unknown
  readonly state: StateVersion | undefined
}

async function readFakePlan(file: string): Promise<FakePlan> {
  return withPlanArchive(file, async ({ read }) => JSON.parse((await read(fakePlanEntry)).toString('utf8')) as FakePlan)
}
