import type { Helm } from '../cli/helm.ts'
import { formatTimeoutOption } from '../cli/options.ts'
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
  // The watcher of Helm 4.1 gives up on an object that waits for its pods to end: "still exists. status: Terminating".
  const wait = major === 4 ? '--wait=legacy' : '--wait'
  await run({
    title: `helm uninstall ${release}`,
    args: [
      'uninstall',
      release,
      `--namespace=${namespace}`,
      '--cascade=foreground',
      wait,
      formatTimeoutOption(timeoutMs),
    ],
  })
}
