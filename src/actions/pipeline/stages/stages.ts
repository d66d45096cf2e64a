import { buildPushStage } from './build-push.ts'
import { helmDeployStage } from './helm-deploy.ts'
import { provisionStage } from './provision.ts'
import { setupStage } from './setup.ts'
import type { Stage, StageName } from './stage.ts'

/** In the order in which the log shows them: each after those that it needs. */
export const stages: readonly Stage[] = [setupStage, provisionStage, buildPushStage, helmDeployStage]

export const stageNames: readonly StageName[] = stages.map(({ name }) => name)
