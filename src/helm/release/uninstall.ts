import type { Helm } from '../cli/helm.ts'
import { timeoutOption } from '../cli/options.ts'
import type { ReleaseName } from '../preview/names.ts'

/**
 * Removes a release and waits until its objects are gone, their pods included. Its history goes as well.
 * @throws ActionError as `Processes.run`
 */
export async function uninstallRelease(
  { run, major }: Pick<Helm, 'run' | 'major'>,
  { release, namespace }: ReleaseName,
  timeoutMs: number,
): Promise<void> {
  const wait = major === 4 ? '--wait=watcher' : '--wait'
  await run({
    title: `helm uninstall ${release}`,
    args: ['uninstall', release, `--namespace=${namespace}`, '--cascade=foreground', wait, timeoutOption(timeoutMs)],
  })
}
