// Generated from the neighboring folders by `npm run generate`.
import type { ActionRegistry } from '../runner/entry.ts'

export const actions: ActionRegistry = {
  'build-push': {
    contract: async () => (await import('./build-push/contract.ts')).contract,
    run: async () => (await import(/* webpackChunkName: "build-push" */ './build-push/run.ts')).run,
  },
  cluster: {
    contract: async () => (await import('./cluster/contract.ts')).contract,
    run: async () => (await import(/* webpackChunkName: "cluster" */ './cluster/run.ts')).run,
  },
  gitops: {
    contract: async () => (await import('./gitops/contract.ts')).contract,
    run: async () => (await import(/* webpackChunkName: "gitops" */ './gitops/run.ts')).run,
  },
  'helm-deploy': {
    contract: async () => (await import('./helm-deploy/contract.ts')).contract,
    run: async () => (await import(/* webpackChunkName: "helm-deploy" */ './helm-deploy/run.ts')).run,
  },
  pipeline: {
    contract: async () => (await import('./pipeline/contract.ts')).contract,
    run: async () => (await import(/* webpackChunkName: "pipeline" */ './pipeline/run.ts')).run,
    post: async () => (await import(/* webpackChunkName: "pipeline-post" */ './pipeline/post.ts')).postPipeline,
  },
  provision: {
    contract: async () => (await import('./provision/contract.ts')).contract,
    run: async () => (await import(/* webpackChunkName: "provision" */ './provision/run.ts')).run,
    post: async () => (await import(/* webpackChunkName: "provision-post" */ './provision/post.ts')).postProvision,
  },
  setup: {
    contract: async () => (await import('./setup/contract.ts')).contract,
    run: async () => (await import(/* webpackChunkName: "setup" */ './setup/run.ts')).run,
    post: async () => (await import(/* webpackChunkName: "setup-post" */ './setup/post.ts')).postSetup,
  },
}
