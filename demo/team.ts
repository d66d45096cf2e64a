/** A team at the start of the story: a repository with workflows, and an account that is set up for them. */

import { createLiveRepository, type LiveRepository } from '../stack/live/repository.ts'
import type { RunningStack } from '../stack/stack.ts'
import {
  buildBootstrapCommand,
  buildLockCommand,
  type EnvironmentName,
  openTerminal,
  shopEnvironments,
  type Terminal,
} from './account.ts'
import type { Narrator } from './narrator.ts'
import { obtainToolsPath } from './programs.ts'
import { getSettingsName, isWorkflow, readShopFiles, type ShopRoots } from './shop.ts'

export interface Team extends Disposable {
  readonly stack: RunningStack
  /** Only the workflows are on main; everything else is on the branch `first-environments`. */
  readonly shop: LiveRepository
  readonly terminal: Terminal
  readonly roots: ShopRoots
  /** Clusters by environment. */
  readonly clusters: Readonly<Record<EnvironmentName, string>>
}

export interface TeamOptions {
  readonly stack: RunningStack
  readonly roots: ShopRoots
  readonly narrate: Narrator
  readonly signal: AbortSignal
  /** Tool cache shared by all jobs. */
  readonly toolCache: string
  /** Cache folder of the stack's programs. */
  readonly cache: string
}

export async function createTeam({ stack, roots, narrate, signal, toolCache, cache }: TeamOptions): Promise<Team> {
  const { aws, github, workflows, kubernetes } = stack.facts
  const account = String(aws?.account)
  const files = Object.entries(readShopFiles(roots))
  const PATH = await obtainToolsPath({ cache, signal, progress: narrate.line })
  const shop = await createLiveRepository({
    name: 'acme/storefront',
    github: String(github?.url),
    act: String(workflows?.act),
    env: { ...buildJobEnvironment(stack), PATH, RUNNER_TOOL_CACHE: toolCache },
    variables: {
      AWS_REGION: String(aws?.region),
      DEVELOPMENT_ACCOUNT_ID: account,
      STAGING_ACCOUNT_ID: account,
      PRODUCTION_ACCOUNT_ID: account,
    },
    files: Object.fromEntries(files.filter(([file]) => isWorkflow(file))),
    onEvent: narrate.event,
  })
  const terminal = openTerminal(stack, shop.folder, PATH, signal)
  const others = Object.fromEntries(files.filter(([file]) => !isWorkflow(file)))
  await shop.push('first-environments', others, 'Add three environments and the shop')
  const getCluster = (environment: EnvironmentName): string =>
    roots === 'shipped' ? getSettingsName(roots, environment) : String(kubernetes?.clusterName)
  narrate.chapter('Setting up an empty account')
  for (const environment of shopEnvironments) {
    const command = { environment, repository: shop.name, previewCluster: getCluster('development') }
    narrate.line(findClosingLine(await terminal.eksActions(...buildBootstrapCommand(command)), environment))
  }
  await terminal.eksActions(...buildLockCommand(stack))
  narrate.line('tool versions locked in eks-actions.lock.json')
  await shop.push('first-environments', {}, 'Lock the tools')
  return {
    stack,
    shop,
    terminal,
    roots,
    clusters: {
      development: getCluster('development'),
      staging: getCluster('staging'),
      production: getCluster('production'),
    },
    [Symbol.dispose]: () => {
      shop[Symbol.dispose]()
    },
  }
}

/** As on GitHub, a job gets AWS credentials only through its OIDC token. */
function buildJobEnvironment({ env }: RunningStack): Readonly<Record<string, string>> {
  const hidden = /^(AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|REGION|DEFAULT_REGION)|KUBECONFIG|GITHUB_.*)$/
  return Object.fromEntries(Object.entries(env).filter(([name]) => !hidden.test(name)))
}

/** The closing line of a bootstrap, before its next steps. */
function findClosingLine(output: string, environment: string): string {
  return output.split('\n').find((line) => line.startsWith(`${environment}: `)) ?? `${environment}: ready`
}
