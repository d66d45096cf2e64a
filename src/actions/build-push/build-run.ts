import type { BuildImage } from '../../containers/build/builder.ts'
import type { Ecr } from '../../containers/registry/repository.ts'
import type { ActionRun } from '../shared/action-run.ts'
import type { ChangeOrigin } from '../shared/change-origin.ts'
import type { contract } from './contract.ts'
import type { BuildSource } from './source.ts'

export type BuildPushRun = ActionRun<typeof contract>

/** What build-push uses besides its context; tests pass their own. */
export interface BuildPushPorts {
  /** @throws ActionError as `openAws` */
  readonly openEcr: (run: BuildPushRun) => Promise<EcrSession>
  readonly buildImage: BuildImage
}

/** A client that works until the session is disposed of. */
export interface EcrSession extends AsyncDisposable {
  readonly ecr: Ecr
}

/** One run that builds one image. */
export interface BuildRun extends BuildPushRun, Pick<BuildPushPorts, 'buildImage'> {
  readonly source: BuildSource
  /** Decides on the repository and the layer caches of the run. */
  readonly origin: ChangeOrigin
  /** Timestamp from `performance.now()`. */
  readonly startedAt: number
}
