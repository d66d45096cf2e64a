import { downloadArtifact, findArtifact, type StoredArtifact } from '../../github/artifact.ts'
import { openArtifactStorage } from '../../github/artifact-upload.ts'
import type { GitHub } from '../../github/client.ts'
import type { EventContext } from '../../github/event.ts'
import { findMergedPullRequest } from '../../github/pull-request.ts'
import type { ArtifactTransport } from '../../terraform/store/artifact.ts'
import type { PlanPlace } from '../../terraform/store/model.ts'
import { connectToGitHub } from '../shared/github.ts'
import type { ProvisionRun } from './contract.ts'

/**
 * Carries plans from one run to another as artifacts; undefined where there are none.
 * @param place of the plans of this run
 */
export function createPlanArtifactTransport(action: ProvisionRun, place: PlanPlace): ArtifactTransport | undefined {
  const { event, context } = action
  const storage = openArtifactStorage(context.environment, context.signal)
  if (storage === undefined) return undefined
  return {
    upload: async (name, files) => {
      await storage.upload({ name, files })
    },
    download: async (name) => {
      const github = await connectToGitHub(action, context)
      const artifact = github === undefined ? undefined : await findNewestArtifact(github, name, event)
      if (github === undefined || artifact === undefined) return undefined
      context.log.line(`plans of run ${artifact.run} for commit ${artifact.commit.slice(0, 7)}`)
      // Of the artifacts of other runs, nothing proves that no pull request started them.
      const isOwn = artifact.run === event.run?.id
      return { place: isOwn ? place : 'review', files: await downloadArtifact(github, artifact) }
    },
  }
}

/** The artifact of this run, else of this commit, else of the head of the pull request that this commit merged. */
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
