import type { Contract } from '../../runner/contract/action.ts'
import type { ActionEntry } from '../../runner/entry.ts'
import { contract as buildPush } from '../build-push/contract.ts'
import { contract as helmDeploy } from '../helm-deploy/contract.ts'
import { contract as provision } from '../provision/contract.ts'
import { contract as setup } from '../setup/contract.ts'

/** In the order in which the log shows them. */
export const stageNames = ['setup', 'provision', 'build-push', 'helm-deploy'] as const
export type StageName = (typeof stageNames)[number]

/** An action of the suite as a part of the pipeline. */
export interface Stage extends Pick<ActionEntry, 'run' | 'post'> {
  readonly name: StageName
  readonly contract: Contract
  /** Stages that have to succeed before, as far as they are chosen; with all others it goes on side by side. */
  readonly needs: readonly StageName[]
}

export const stages: readonly Stage[] = [
  {
    name: 'setup',
    contract: setup,
    needs: [],
    run: async () => (await import('../setup/run.ts')).run,
    post: async () => (await import('../setup/post.ts')).postSetup,
  },
  {
    name: 'provision',
    contract: provision,
    needs: ['setup'],
    run: async () => (await import('../provision/run.ts')).run,
  },
  {
    name: 'build-push',
    contract: buildPush,
    needs: [],
    run: async () => (await import('../build-push/run.ts')).run,
  },
  {
    name: 'helm-deploy',
    contract: helmDeploy,
    needs: ['setup', 'provision', 'build-push'],
    run: async () => (await import('../helm-deploy/run.ts')).run,
  },
]
