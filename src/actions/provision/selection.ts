import path from 'node:path'
import type { Context } from '../../runner/context.ts'
import type { EnvironmentVariables as Variables } from '../../runner/host/environment.ts'
import { type RootContent, createContentReader } from '../../terraform/content/content.ts'
import { type Changes, type DeletedRoots, findChanges } from '../../terraform/changes/changes.ts'
import type { ComparisonBase } from '../../terraform/changes/base.ts'
import { readEnvironment } from '../../terraform/environment/environment.ts'
import { matchNames, restrictGraph, selectGraphRoots } from '../../terraform/graph/select.ts'
import type { Edge, TerraformEnvironment, Graph, Root } from '../../terraform/model.ts'
import type { Task } from '../../terraform/run/model.ts'
import type { ProvisionInputs } from './contract.ts'

/** What a run is to work on. Disposing of it removes the files of the base commit. */
export interface RootSelection extends AsyncDisposable {
  /** All of it, whatever was chosen. */
  readonly environment: TerraformEnvironment
  /** The chosen roots that exist. */
  readonly graph: Graph
  /** In the order in which they are shown: deleted roots last. */
  readonly tasks: ReadonlyMap<string, Task>
  /** Between the chosen roots, those of deleted folders included. */
  readonly edges: readonly Edge[]
  readonly readContent: (root: Root) => Promise<RootContent>
  /** For the log: what was left out, and why. */
  readonly notes: readonly string[]
}

/** Reads the environment and chooses the roots that the inputs ask for. */
export async function selectRoots(
  inputs: ProvisionInputs,
  base: ComparisonBase,
  context: Context,
): Promise<RootSelection> {
  const varFiles = inputs['var-files'].map(({ absolute }) => absolute)
  const variables = readTerraformVariables(context.environment)
  const readTree = (workspace: string, directory: string): Promise<TerraformEnvironment> =>
    readEnvironment({
      workspace,
      directory,
      environment: inputs.environment,
      varFiles,
      backendConfig: inputs['backend-config'],
      variables,
    })
  const environment = await readTree(context.workspace, inputs.directory.absolute)
  await using opening = new AsyncDisposableStack()
  const changes = inputs['changed-only']
    ? opening.use(
        await findChanges({
          processes: context.processes,
          workspace: context.workspace,
          temporaryFolder: context.temporaryFolder,
          base,
          environment,
          varFiles,
          readEnvironment: (tree) => readTree(tree.workspace, path.join(tree.workspace, inputs.directory.relative)),
        }),
      )
    : undefined
  const mode = inputs.command === 'destroy' ? 'destroy' : 'normal'
  const names = selectGraphRoots(environment.graph, {
    patterns: inputs.roots,
    dependencies: inputs['with-dependencies'] ? 'with' : 'without',
    deleted: changes?.deleted?.names ?? [],
  }).map(({ name }) => name)
  const chosen = restrictGraph(environment.graph, new Set(names))
  const opened = opening.move()
  const whole: RootSelection = {
    environment,
    graph: chosen,
    tasks: createTasks(chosen.roots, mode),
    edges: chosen.edges,
    readContent: createContentLookup(context.workspace, environment, varFiles),
    notes: [],
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
  return changes === undefined ? whole : selectChanged(whole, changes, { mode, patterns: inputs.roots })
}

interface SelectionOptions {
  readonly mode: Task['mode']
  readonly patterns: readonly string[]
}

/** Of the chosen roots those that changed and those that are gone. */
function selectChanged(whole: RootSelection, changes: Changes, { mode, patterns }: SelectionOptions): RootSelection {
  const { changed, downstream, deleted, renamed, warnings, base } = changes
  const wanted = new Set([...changed.map(({ name }) => name), ...downstream])
  const graph = restrictGraph(whole.graph, wanted)
  const notes = [
    base.kind === 'commit'
      ? `compared with ${base.sha.slice(0, 7)}: ${changed.length} changed, ${downstream.length} downstream, ${deleted?.names.length ?? 0} deleted`
      : `nothing to compare with, so all roots count as changed: ${base.why}`,
    ...warnings,
    ...renamed.map(({ from, to }) => `${from} is called ${to} now and keeps its state`),
  ]
  const present: RootSelection = {
    ...whole,
    graph,
    tasks: createTasks(graph.roots, mode),
    edges: graph.edges,
    notes,
  }
  return deleted === undefined
    ? present
    : withDeleted(present, { ...deleted, names: matchNames(deleted.names, patterns) })
}

function withDeleted(present: RootSelection, { names, environment, workspace }: DeletedRoots): RootSelection {
  const gone = environment.graph.roots.filter(({ name }) => names.includes(name))
  const contentOfGone = createContentLookup(workspace, environment, [])
  return {
    ...present,
    tasks: new Map([...present.tasks, ...createTasks(gone, 'destroy')]),
    edges: [
      ...present.edges,
      ...environment.graph.edges.filter(({ from, to }) => names.includes(from) || names.includes(to)),
    ],
    readContent: (root) => (gone.includes(root) ? contentOfGone(root) : present.readContent(root)),
  }
}

/** Values of variables that the job's environment gives, by name. */
function readTerraformVariables(environment: Variables): Variables {
  const prefix = 'TF_VAR_'
  const given = Object.entries(environment).filter(([name]) => name.startsWith(prefix))
  return Object.fromEntries(given.map(([name, value]) => [name.slice(prefix.length), value]))
}

function createTasks(roots: readonly Root[], mode: Task['mode']): ReadonlyMap<string, Task> {
  return new Map(roots.map((root) => [root.name, { root, mode }]))
}

/** Takes the content of each root once, before Terraform writes anything into its folder. */
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
