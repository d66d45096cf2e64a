import { expect } from 'vitest'
import { putRevision } from '../../../helm/testing/fake-helm.ts'
import { createFakeCluster, type FakeCluster } from '../../../kubernetes/testing/fake-cluster.ts'
import { createManifest, putWorkload } from '../../../kubernetes/testing/fake-workload.ts'
import type { ActionError } from '../../../runner/errors/action-error.ts'
import { deploy } from '../commands/deploy.ts'
import { createFakeRun, type FakeRun, type FakeRunOptions } from './fake-run.ts'

/** A cluster in which revision 1 of the release runs. */
export async function createDeployed(): Promise<FakeCluster> {
  const cluster = createFakeCluster()
  await putRevision(cluster, { version: 1, manifest: createManifest(), info: { status: 'deployed' } })
  putWorkload(cluster, 'ready')
  return cluster
}

/** A deploy that failed: its error, and what it showed and ran. */
interface FailedDeploy {
  readonly error: ActionError
  readonly log: string
  readonly summary: ReturnType<FakeRun['readSummary']>
  readonly commands: readonly string[]
}

export async function deployFailing(options: FakeRunOptions): Promise<FailedDeploy> {
  using run = await createFakeRun(options)
  const error = await deploy(run.command).then(
    () => expect.fail('deployed'),
    (thrown: unknown) => thrown as ActionError,
  )
  return { error, log: run.readLog(), summary: run.readSummary(), commands: run.helmCommands }
}
