import type { Helm } from '../cli/helm.ts'
import { formatTimeoutOption } from '../cli/options.ts'
import type { ReleaseName } from '../preview/names.ts'

/**
 * Uninstalls a release with its history, and waits until its objects and their pods are deleted.
 * @throws ActionError as `Processes.run`
 */
export async function uninstallRelease(
  { run, major }: Pick<Helm, 'run' | 'major'>,
  { release, namespace }: ReleaseName,
  timeoutMs: number,
): Promise<void> {
  // The watcher of Helm 4.1 gives up on an object whose pods are still terminating: "still exists. status: Terminating".
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
