import path from 'node:path'
import type { Inputs, Outputs } from '../../runner/contract/action.ts'
import type { Context } from '../../runner/context.ts'
import type { InstallRequest } from '../../tools/install.ts'
import { readRepositoryLock } from '../../tools/repository-lock.ts'
import type { contract } from './contract.ts'
import {
  type Installation,
  installTool,
  type LocatedTool,
  locateTool,
  openInstallation,
  type SetupRun,
} from './installation.ts'
import { addSummary, buildOutputs, logResult, type SetupResult } from './report.ts'
import { shareArchives } from './share-archives.ts'

/** Resolves the versions, installs all tools at once, and puts them on PATH. */
export async function run(inputs: Inputs<typeof contract>, context: Context): Promise<Outputs<typeof contract>> {
  const lock = await readRepositoryLock(context.workspace, inputs['lock-file'])
  const setup = { inputs, context }
  return setUpTools(setup, openInstallation(setup, lock))
}

/**
 * As `run`, from the given sources. A tool that fails does not stop the others: they are reported, and the first failure is
 * thrown at the end.
 */
export async function setUpTools(run: SetupRun, installation: Installation): Promise<Outputs<typeof contract>> {
  const { inputs, context } = run
  const located = [...new Set(inputs.tools)].map((tool) => locateTool(tool, run, installation))
  const sharing = inputs.cache ? shareArchives(listMissing(located), context) : undefined
  const settled = await Promise.allSettled(
    located.map(async (tool): Promise<SetupResult> => {
      const result = await installTool(await tool, { ...installation, archives: sharing?.archives })
      logResult(result, context)
      // The others are still on their way; loaded only now, it does not delay their requests.
      context.preloadToolkit()
      return result
    }),
  )
  await installation.keysChecked
  const results = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  addSummary(results, context)
  const failed = settled.find((one) => one.status === 'rejected')
  if (failed !== undefined) throw failed.reason as Error
  for (const { installed } of results) await context.addPath(path.dirname(installed.file))
  await sharing?.remember()
  return buildOutputs(results)
}

/** What must come from elsewhere; known once all tools have been looked up. */
async function listMissing(located: readonly Promise<LocatedTool>[]): Promise<readonly InstallRequest[]> {
  return (await Promise.all(located)).flatMap(({ found, request }) => (found === undefined ? [request] : []))
}
