import { downloadArtifact, findArtifact, type StoredArtifact } from '../../github/artifact.ts'
import { openArtifactStorage } from '../../github/artifact-upload.ts'
import type { GitHub } from '../../github/client.ts'
import type { EventContext } from '../../github/event.ts'
import { findMergedPullRequest } from '../../github/pull-request.ts'
import type { Context } from '../../runner/context.ts'
import type { ArtifactTransport } from '../../terraform/store/artifact.ts'
import { connectToGitHub } from '../shared/github.ts'
import type { ProvisionInputs } from './contract.ts'

/** Artifacts as a way for plans from one run to another; undefined where there are none. */
export function createPlanArtifactTransport(
  inputs: ProvisionInputs,
  event: EventContext,
  context: Context,
): ArtifactTransport | undefined {
  const storage = openArtifactStorage(context.environment, context.signal)
  if (storage === undefined) return undefined
  return {
    upload: async (name, files) => {
      await storage.upload({ name, files })
    },
    download: async (name) => {
      const github = await connectToGitHub({ inputs, event }, context)
      const artifact = github === undefined ? undefined : await findNewestArtifact(github, name, event)
      if (github === undefined || artifact === undefined) return undefined
      context.log.line(`plans of run ${artifact.run} for commit ${artifact.commit.slice(0, 7)}`)
      return downloadArtifact(github, artifact)
    },
  }
}

/** Of this run, else of this commit, else of the head of the pull request whose merge this commit is. */
async function findNewestArtifact(
  github: GitHub,
  name: string,
  { run, commit }: EventContext,
): Promise<StoredArtifact | undefined> {
  const ofRun = run === undefined ? undefined : await findArtifact(github, name, { run: run.id })
  if (ofRun !== undefined || commit === undefined) return ofRun
  const ofCommit = await findArtifact(github, name, { commit })
  if (ofCommit !== undefined) return ofCommit
  const merged = await findMergedPullRequest(github, commit)
  return merged === undefined ? undefined : findArtifact(github, name, { commit: merged.head })
}
