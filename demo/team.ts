/** A team at the start of the story: an empty repository that `init` has filled, and an account that is set up for it. */

import { formatPackageCommand } from '../src/runner/package-command.ts'
import { createLiveRepository, type LiveRepository } from '../stack/live/repository.ts'
import type { PartName } from '../stack/part.ts'
import { createAwsControl } from '../stack/parts/aws/client.ts'
import type { RunningStack } from '../stack/stack.ts'
import { buildBootstrapCommand, buildLockCommand, openTerminal, type Terminal } from './account.ts'
import type { Narrator } from './narrator.ts'
import { obtainToolsPath } from './programs.ts'
import { buildInitCommand, getSettingsName, putExampleEnvironments, type ShopRoots } from './shop.ts'

export interface Team extends Disposable {
  /** Resolves once the parts run that images are built with. */
  readonly whenBuilding: Promise<RunningStack>
  /** Resolves once the parts run that images are released with. */
  readonly whenComplete: Promise<RunningStack>
  /** Undefined where clusters are ready at once. */
  readonly clusters: ClusterCreation | undefined
  /** Nothing is on main; everything is on the branch `first-environments`. */
  readonly shop: LiveRepository
  readonly terminal: Terminal
  readonly roots: ShopRoots
  /** Commands of the first hour and what they printed, in this order. */
  readonly setup: readonly SetupCommand[]
}

/** A command as it is typed, and what it printed. */
interface SetupCommand {
  readonly command: string
  readonly output: string
}

/** Parts of the stack that the story needs until its first merge. */
export const partsOfPlans = [
  'aws',
  'tls-proxy',
  'github',
  'downloads',
  'workflows',
  'terraform-provider-aws',
] as const satisfies readonly PartName[]

/** Parts that the story needs for its first merge, besides. */
export const partsOfBuilds = [...partsOfPlans, 'builder'] as const satisfies readonly PartName[]

/** The creation of the clusters of staging and development, which takes as long as the API server is not there. */
interface ClusterCreation {
  /** From now on, these clusters stay in creation. */
  readonly begin: () => Promise<void>
  readonly finish: (environment: CreatedCluster) => Promise<void>
}

type CreatedCluster = 'staging' | 'development'

export interface TeamOptions {
  /** With at least the parts of `partsOfPlans`. */
  readonly stack: RunningStack
  /** The stack with at least the parts of `partsOfBuilds`, where they are still starting; default: `stack`. */
  readonly whenBuilding?: Promise<RunningStack>
  /** The stack with all parts, where some are still starting; default: `stack`. */
  readonly whenComplete?: Promise<RunningStack>
  readonly roots: ShopRoots
  readonly narrate: Narrator
  readonly signal: AbortSignal
  /** Tool cache shared by all jobs. */
  readonly toolCache: string
  /** Cache folder of the stack's programs. */
  readonly cache: string
}

export async function createTeam(options: TeamOptions): Promise<Team> {
  const { stack, roots, narrate, signal, toolCache, cache } = options
  const { whenBuilding = Promise.resolve(stack), whenComplete = whenBuilding } = options
  let jobEnvironment = buildJobEnvironment(stack)
  for (const later of [whenBuilding, whenComplete]) {
    later.then(
      (more) => {
        jobEnvironment = buildJobEnvironment(more)
      },
      // Whoever awaits it sees the error.
      () => undefined,
    )
  }
  const { aws, github, workflows } = stack.facts
  const account = String(aws?.account)
  const PATH = await obtainToolsPath({ cache, signal, progress: narrate.line })
  const shop = await createLiveRepository({
    name: 'acme/storefront',
    github: String(github?.url),
    act: String(workflows?.act),
    env: () => ({ ...jobEnvironment, PATH, RUNNER_TOOL_CACHE: toolCache }),
    files: {},
    onEvent: narrate.event,
  })
  const terminal = openTerminal(stack, { cwd: shop.folder, PATH, token: shop.token, signal })
  const setup: SetupCommand[] = []
  const runCommand = async (args: readonly string[]): Promise<void> => {
    const output = await terminal.eksActions(...args)
    setup.push({ command: formatPackageCommand(args.join(' ')), output })
    narrate.line(findClosingLine(output))
  }
  narrate.chapter('Filling an empty repository, setting up an empty account')
  await runCommand(buildInitCommand({ account, repository: shop.name }))
  if (roots === 'example') putExampleEnvironments(shop.folder)
  await runCommand(buildBootstrapCommand(shop.name))
  // The tools of the stack come from a mirror of its own.
  await runCommand(buildLockCommand(stack))
  await shop.push('first-environments', {}, 'Add three environments and the shop')
  return {
    ...{ whenBuilding, whenComplete, shop, terminal, roots, setup },
    // The smaller environments do not wait for their clusters.
    clusters: roots === 'shipped' ? createClusterCreation(String(aws?.url)) : undefined,
    [Symbol.dispose]: () => {
      shop[Symbol.dispose]()
    },
  }
}

function createClusterCreation(url: string): ClusterCreation {
  const { setClusterStatus } = createAwsControl(url)
  const setStatus = (environment: CreatedCluster, status: 'CREATING' | 'ACTIVE'): Promise<void> =>
    setClusterStatus({ name: getSettingsName('shipped', environment), status })
  return {
    begin: async () => {
      await Promise.all((['staging', 'development'] as const).map((environment) => setStatus(environment, 'CREATING')))
    },
    finish: (environment) => setStatus(environment, 'ACTIVE'),
  }
}

/** As on GitHub, a job gets AWS credentials only through its OIDC token. */
function buildJobEnvironment({ env }: RunningStack): Readonly<Record<string, string>> {
  const hidden = /^(AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|REGION|DEFAULT_REGION)|KUBECONFIG|GITHUB_.*)$/
  return Object.fromEntries(Object.entries(env).filter(([name]) => !hidden.test(name)))
}

/** The line that says how a command ended, before its next steps. */
function findClosingLine(output: string): string {
  const lines = output
    .split('\n')
    .filter((line) => /^(development, |terraform-environments\/ |\S+\.lock\.json )/.test(line))
  return lines.at(-1) ?? 'done'
}
