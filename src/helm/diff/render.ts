import type { Helm } from '../cli/helm.ts'
import { objectsIn } from '../release/manifest.ts'
import type { Release, ReleaseHook } from '../release/release.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { ApplyMethod } from './model.ts'
import type { Rendered } from './release-diff.ts'

export interface Rendering {
  readonly helm: Pick<Helm, 'run'>
  readonly release: string
  readonly namespace: string
  /** Chart, values and options, as they stand behind the name of the release in a deploy. */
  readonly args: readonly string[]
  /** The revision that Helm would go on from. */
  readonly deployed: Release | undefined
}

/**
 * Renders what a deploy would apply, with the cluster's answers to what charts ask of it. Nothing is changed. Secrets are not
 * hidden, since they are compared too; they go no further than the memory of this process.
 * @throws ActionError as `Helm.run`
 */
export async function renderRelease(rendering: Rendering): Promise<Rendered> {
  try {
    return await renderUpgrade(rendering)
  } catch (error) {
    // A release that a killed run left as pending: Helm refuses even to try. What a deploy would apply can be seen all the same.
    if (!isPending(error)) throw error
    return await renderTemplates(rendering)
  }
}

async function renderUpgrade(rendering: Rendering): Promise<Rendered> {
  const { helm, release } = rendering
  const { stdout } = await helm.run({
    title: `helm upgrade ${release} --dry-run`,
    args: ['upgrade', release, ...common(rendering), '--install', '--reset-values', '--output=json'],
  })
  const {
    chart,
    manifest = '',
    hooks = [],
    apply_method: method,
  } = JSON.parse(await stdout()) as Release & ApplyMethodOf
  return { ...(chart === undefined ? {} : { chart }), manifest, hooks, apply: applyMethod(method, rendering) }
}

/** Of a release by Helm 4 (Helm, HIP-0023). */
interface ApplyMethodOf {
  readonly apply_method?: string
}

async function renderTemplates(rendering: Rendering): Promise<Rendered> {
  const { helm, release, deployed } = rendering
  const { stdout } = await helm.run({
    title: `helm template ${release}`,
    args: ['template', release, ...common(rendering), ...(deployed === undefined ? [] : ['--is-upgrade'])],
  })
  const text = await stdout()
  const documents = text.split(/^---$/m)
  const parts = await Promise.all(documents.map(async (document) => ({ document, hook: await hookOf(document) })))
  const method = (deployed as (Release & ApplyMethodOf) | undefined)?.apply_method
  return {
    ...(deployed?.chart === undefined ? {} : { chart: deployed.chart }),
    manifest: parts.flatMap(({ document, hook }) => (hook === undefined ? [document] : [])).join('\n---\n'),
    hooks: parts.flatMap(({ hook }) => (hook === undefined ? [] : [hook])),
    apply: applyMethod(method, rendering),
  }
}

function applyMethod(named: string | undefined, { args }: Rendering): ApplyMethod {
  if (named !== 'ssa') return 'client'
  return args.some((word) => /^--force-conflicts(=true)?$/.test(word)) ? 'server-forced' : 'server'
}

function common({ namespace, args }: Rendering): readonly string[] {
  return [...args, `--namespace=${namespace}`, '--dry-run=server']
}

async function hookOf(manifest: string): Promise<ReleaseHook | undefined> {
  const [object] = await objectsIn(manifest)
  const events = object?.metadata.annotations?.['helm.sh/hook']
  if (object === undefined || events === undefined) return undefined
  const { kind = '', metadata } = object
  return { name: metadata.name, kind, manifest, events: events.split(',').map((event) => event.trim()) }
}

function isPending(error: unknown): boolean {
  if (!(error instanceof ActionError) || error.code !== 'tool-failed') return false
  return [error.message, ...error.details].some((line) => /another operation .* is in progress/i.test(line))
}

/**
 * The revision that Helm takes for what is there: the newest that was deployed, or the newest that failed where none was.
 * @param releases all that there are, the newest first
 */
export function deployedOf(releases: readonly Release[]): Release | undefined {
  const deployed = releases.find(({ info }) => info.status === 'deployed')
  if (deployed !== undefined) return deployed
  return releases.find(({ info }) => info.status === 'failed' || info.status === 'superseded')
}
