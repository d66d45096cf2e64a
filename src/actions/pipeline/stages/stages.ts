import { buildPushStage } from './build-push.ts'
import { clusterStage } from './cluster.ts'
import { helmDeployStage } from './helm-deploy.ts'
import { provisionStage } from './provision.ts'
import { setupStage } from './setup.ts'
import type { Stage, StageName } from './stage.ts'

/** In the order in which the log shows them: each after those that it needs. */
export const stages: readonly Stage[] = [setupStage, provisionStage, clusterStage, buildPushStage, helmDeployStage]

export const stageNames: readonly StageName[] = stages.map(({ name }) => name)

/** All but those that take the place of another one. */
export const defaultStageNames: readonly StageName[] = stages
  .filter(({ insteadOf }) => insteadOf === undefined)
  .map(({ name }) => name)
