import { type Attempt, attempt, type Ended } from '../../helm/deploy/attempt.ts'
import { ownerOptions } from '../../helm/deploy/owner.ts'
import { standingLines } from '../../helm/deploy/report.ts'
import { timeoutOption, waitOptions } from '../../helm/cli/options.ts'
import { type Release, readReleases } from '../../helm/release/release.ts'
import { lastGood } from '../../helm/release/standing-revision.ts'
import { toActionError } from '../../runner/errors/action-error.ts'
import { both } from '../../runner/both.ts'
import { conclude } from './conclude.ts'
import { failDeploy } from './fail-deploy.ts'
import { asDeployment } from './github-deployment.ts'
import { needsNamespace } from './namespace.ts'
import { ownRun, withoutPending } from './pending.ts'
import { prepare, type Prepared } from './prepare.ts'
import { claim } from './preview.ts'
import type { HelmDeployOutputs, Work } from './work.ts'

/** Installs or upgrades the release, watches until it is ready, and goes back when it does not become so. */
export async function deploy(work: Work): Promise<HelmDeployOutputs> {
  const startedAt = performance.now()
  const { target, context } = work
  const { client, release, namespace } = target
  const [prepared, found] = await both(prepare(work), readReleases(client, namespace, release))
  await claim(work)
  return await asDeployment(work, async () => {
    const releases = await withoutPending(work, found)
    const before = lastGood(releases)
    context.log.line(headline(work, prepared, before))
    const watching = watchingOf(work, releases[0]?.version ?? 0)
    const ended = await upgrade(work, prepared, watching)
    const deployed = { work, prepared, before, after: watching.after, startedAt }
    return ended.kind === 'succeeded' ? await conclude(deployed, ended) : await failDeploy(deployed, ended, watching)
  })
}

/** One deploy, from what it began with. */
export interface Deployed {
  readonly work: Work
  readonly prepared: Prepared
  /** What was deployed before; undefined for a first install. */
  readonly before: Release | undefined
  /** Newest revision before this; 0 before the first install. */
  readonly after: number
  /** Of `performance.now()`. */
  readonly startedAt: number
}

/** What every run of Helm that is watched has in common. */
export type Watching = Omit<Attempt, 'title' | 'args'>

export function watchingOf({ inputs, target, helm, context }: Work, after: number): Watching {
  const { client, release, namespace } = target
  const { log, signal } = context
  return {
    helm,
    client,
    release,
    namespace,
    after,
    timeoutMs: inputs.timeout,
    signal,
    onStanding: standingLines(log),
    onTrouble: (error) => {
      log.debug(`the rollout cannot be watched: ${toActionError(error).message}`)
    },
  }
}

async function upgrade(work: Work, { args }: Prepared, watching: Watching): Promise<Ended> {
  const { inputs, helm, target } = work
  const { release, namespace } = target
  const [name, ...options] = args
  return attempt({
    ...watching,
    title: `helm upgrade ${release}`,
    args: [
      ...['upgrade', release, name ?? '', '--install', `--namespace=${namespace}`],
      ...((await needsNamespace(work)) ? ['--create-namespace'] : []),
      // Without it a deploy with no values of its own would take those of the one before.
      '--reset-values',
      ...ownerOptions(ownRun(work), watching.after + 1, helm),
      ...waitOptions(helm.major),
      timeoutOption(inputs.timeout),
      ...options,
    ],
  })
}

function headline({ inputs, target, helm }: Work, { chart, sources }: Prepared, before: Release | undefined): string {
  const { release, namespace, cluster } = target
  return [
    `${release} in ${namespace}`,
    cluster,
    `${chart.shown} ${chart.version}`,
    ...sources.filter((source) => !source.startsWith('image ')),
    ...(inputs.image === undefined ? [] : [inputs.image]),
    before === undefined ? 'first install' : `revision ${before.version} is deployed`,
    `helm ${helm.version}`,
  ].join(' · ')
}
