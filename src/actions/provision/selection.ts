import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { EnvironmentVariables as Variables } from '../../runner/host/environment.ts'
import { type RootContent, createContentReader } from '../../terraform/content/content.ts'
import { createWriteTracker, type WriteTracker } from '../../terraform/content/written-files.ts'
import { type Changes, findChanges } from '../../terraform/changes/changes.ts'
import type { DeletedRoots, ReadDeletedRoot } from '../../terraform/changes/removals.ts'
import { readEnvironment } from '../../terraform/environment/environment.ts'
import { matchNames, restrictGraph, selectGraphRoots } from '../../terraform/graph/select.ts'
import type { Cycle, Edge, TerraformEnvironment, Graph, Root } from '../../terraform/model.ts'
import { formatLocation } from '../../terraform/problems.ts'
import type { Task } from '../../terraform/run/model.ts'
import { warnOfEndingStates } from './local-state.ts'
import { readEventBase } from './comparison-base.ts'
import type { ProvisionInputs, ProvisionRun } from './contract.ts'

/** The roots that a run works on. Disposing of it removes the files of the base commit. */
export interface RootSelection extends AsyncDisposable {
  /** The whole environment, whatever was selected. */
  readonly environment: TerraformEnvironment
  /** In the order in which they are shown: deleted roots last. */
  readonly tasks: ReadonlyMap<string, Task>
  /** Between the selected roots, those of deleted folders included. */
  readonly edges: readonly Edge[]
  /** Selected roots that depend on each other in a cycle. */
  readonly unordered: ReadonlyMap<string, ActionError>
  readonly readContent: (root: Root) => Promise<RootContent>
  readonly writes: WriteTracker
  /** What people must know about the selection: roots that are passed over, and what could not be determined. */
  readonly notices: readonly string[]
}

/** Reads the environment and selects the roots that the inputs ask for; the log says what was left out, and why. */
export async function selectRoots({ inputs, event, context }: ProvisionRun): Promise<RootSelection> {
  const { workspace, temporaryFolder, processes } = context
  const varFiles = inputs['var-files'].map(({ absolute }) => absolute)
  const variables = readTerraformVariables(context.environment)
  const readTree = (tree: string, directory: string): Promise<TerraformEnvironment> =>
    readEnvironment({
      workspace: tree,
      directory,
      environment: inputs.environment,
      varFiles,
      backendConfig: inputs['backend-config'],
      variables,
      backendVariables: context.environment,
    })
  const environment = await readTree(workspace, inputs.directory.absolute)
  await using opening = new AsyncDisposableStack()
  const changes = inputs['changed-only']
    ? opening.use(
        await findChanges({
          ...{ processes, workspace, temporaryFolder, environment, varFiles },
          base: readEventBase(event),
          readEnvironment: (tree) => readTree(tree.workspace, path.join(tree.workspace, inputs.directory.relative)),
        }),
      )
    : undefined
  const selected = selectGraphRoots(environment.graph, {
    patterns: inputs.roots,
    dependencies: inputs['with-dependencies'] ? 'with' : 'without',
    deleted: changes === undefined ? [] : listGoneNames(changes),
  })
  const graph = restrictGraph(environment.graph, new Set(selected.map(({ name }) => name)))
  const parts = {
    environment,
    mode: inputs.command === 'destroy' ? 'destroy' : 'normal',
    readContent: createContentLookup(workspace, environment, varFiles),
    writes: createWriteTracker({ workspace, roots: environment.graph.roots, varFiles }),
    notices: changes?.warnings ?? [],
  } as const
  if (changes !== undefined) assertNotRead(changes.read, inputs)
  for (const line of [...describePassedOver(environment), ...(changes === undefined ? [] : describeChanges(changes))]) {
    context.log.line(line)
  }
  const selection = changes === undefined ? createSelection(graph, parts) : selectChanged(graph, parts, changes, inputs)
  const notices = [...selection.notices, ...warnOfEndingStates(selection, inputs, context)]
  for (const notice of notices) context.log.warning(notice)
  const findings = environment.findings.filter(({ root }) => selection.tasks.get(root)?.mode === 'normal')
  for (const { level, text, location } of findings) context.log[level](text, location)
  const warnings = findings.filter(({ level }) => level === 'warning')
  const opened = opening.move()
  const told = warnings.map(({ text, location }) => `${text} (${formatLocation(location)})`)
  return { ...selection, notices: [...notices, ...told], [Symbol.asyncDispose]: () => opened.disposeAsync() }
}

function describePassedOver({ passedOver }: TerraformEnvironment): readonly string[] {
  return passedOver.length === 0
    ? []
    : [`no roots, because they are inside one and have no backend: ${passedOver.join(', ')}`]
}

/** Names that a pattern may mean although no root has them any more. */
function listGoneNames({ deleted, read, kept }: Changes): readonly string[] {
  return [...(deleted?.names ?? []), ...read.map(({ name }) => name), ...kept]
}

type SelectedRoots = Omit<RootSelection, typeof Symbol.asyncDispose>

interface SelectionParts extends Pick<RootSelection, 'environment' | 'readContent' | 'writes' | 'notices'> {
  readonly mode: Task['mode']
}

function createSelection({ roots, edges, cycles }: Graph, { mode, ...parts }: SelectionParts): SelectedRoots {
  return { ...parts, tasks: createTasks(roots, mode), edges, unordered: createCycleErrors(cycles) }
}

function createCycleErrors(cycles: readonly Cycle[]): ReadonlyMap<string, ActionError> {
  return new Map(
    cycles.flatMap(({ roots, problem: { code, message, location, details = [] } }) => {
      const error = new ActionError(code, message, { location, details })
      return roots.map((name) => [name, error] as const)
    }),
  )
}

/** The selected roots that changed, those downstream of them, and those that were deleted. */
function selectChanged(
  graph: Graph,
  parts: SelectionParts,
  { changed, downstream, deleted }: Changes,
  { roots: patterns }: Pick<ProvisionInputs, 'roots'>,
): SelectedRoots {
  const affected = new Set([...changed.map(({ name }) => name), ...downstream])
  const present = createSelection(restrictGraph(graph, affected), parts)
  return deleted === undefined
    ? present
    : withDeleted(present, { ...deleted, names: matchNames(deleted.names, patterns) })
}

function describeChanges({ changed, downstream, deleted, renamed, base }: Changes): readonly string[] {
  return [
    base.kind === 'commit'
      ? `compared with ${base.sha.slice(0, 7)}: ${changed.length} changed, ${downstream.length} downstream, ${deleted?.names.length ?? 0} deleted`
      : `nothing to compare with, so all roots count as changed: ${base.why}`,
    ...renamed.map(
      ({ from, to }) =>
        `${from} ${from === to ? 'is in another folder now' : `was renamed to ${to}`} and keeps its state`,
    ),
  ]
}

/**
 * A deleted folder is a destroy, and is refused like one.
 * @throws ActionError `dependents-exist`
 */
function assertNotRead(
  read: readonly ReadDeletedRoot[],
  { command, roots: patterns }: Pick<ProvisionInputs, 'command' | 'roots'>,
): void {
  if (command !== 'plan' && command !== 'apply') return
  const names = matchNames(
    read.map(({ name }) => name),
    patterns,
  )
  const [first, ...others] = read.filter(({ name }) => names.includes(name))
  if (first === undefined) return
  const all = [first, ...others]
  const readers = [...new Set(all.map(({ reader }) => reader.root))].join(', ')
  throw new ActionError(
    'dependents-exist',
    `the folder of ${all.map(({ name }) => name).join(', ')} is deleted, but ${readers} still ${all.length === 1 ? 'reads its state' : 'read their states'}`,
    {
      details: all.map(({ name, reader }) => `${reader.root} reads ${name} (${formatLocation(reader.location)})`),
      location: first.reader.location,
      hint: 'Remove the reading first and apply that, then delete the folder; or bring the folder back.',
    },
  )
}

function withDeleted(present: SelectedRoots, { names, environment, workspace }: DeletedRoots): SelectedRoots {
  const deleted = environment.graph.roots.filter(({ name }) => names.includes(name))
  const readDeleted = createContentLookup(workspace, environment, [])
  return {
    ...present,
    tasks: new Map([...present.tasks, ...createTasks(deleted, 'destroy')]),
    unordered: new Map([...createCycleErrors(environment.graph.cycles), ...present.unordered]),
    edges: [
      ...present.edges,
      ...environment.graph.edges.filter(({ from, to }) => names.includes(from) || names.includes(to)),
    ],
    readContent: (root) => (deleted.includes(root) ? readDeleted(root) : present.readContent(root)),
  }
}

/** Values of the `TF_VAR_…` variables of the job, by name. */
function readTerraformVariables(environment: Variables): Variables {
  const prefix = 'TF_VAR_'
  const given = Object.entries(environment).filter(([name]) => name.startsWith(prefix))
  return Object.fromEntries(given.map(([name, value]) => [name.slice(prefix.length), value]))
}

function createTasks(roots: readonly Root[], mode: Task['mode']): ReadonlyMap<string, Task> {
  return new Map(roots.map((root) => [root.name, { root, mode }]))
}

/** Reads the content of each root once, before Terraform writes anything into its folder. */
function createContentLookup(
  workspace: string,
  { graph: { roots } }: TerraformEnvironment,
  varFiles: readonly string[],
): RootSelection['readContent'] {
  const reader = createContentReader({ workspace, roots, varFiles })
  const read = new Map<string, Promise<RootContent>>()
  return (root) => {
    const known = read.get(root.name) ?? reader.read(root)
    read.set(root.name, known)
    return known
  }
}
