import type { KubernetesClient } from '../../kubernetes/client.ts'
import type { Helm } from '../cli/helm.ts'
import { parseObjects } from '../release/manifest.ts'
import type { Release, ReleaseHook } from '../release/release.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { ApplyMethod } from './model.ts'
import type { RenderedRelease } from './release-diff.ts'

export interface RenderRequest {
  readonly helm: Pick<Helm, 'run'>
  readonly release: string
  readonly namespace: string
  /** Chart, values and options, as after the release name in a deploy. */
  readonly args: readonly string[]
  /** The revision that Helm would upgrade. */
  readonly deployed: Release | undefined
  /** Only asked for kinds that are new. */
  readonly client?: Pick<KubernetesClient, 'get'>
  /** Kinds that the chart itself defines with its first revision, so that the server does not know them yet. */
  readonly newKinds?: ReadonlySet<string>
}

/**
 * Renders what a deploy would apply, including the chart's lookups in the cluster. Nothing is changed. Secrets are not hidden,
 * since they are compared too; they stay in the memory of this process.
 * @throws ActionError as `Helm.run`
 */
export async function renderRelease(rendering: RenderRequest): Promise<RenderedRelease> {
  try {
    return await renderUpgrade(rendering)
  } catch (error) {
    if (isNewKindError(error, rendering)) return await renderTemplates(rendering, await listCapabilities(rendering))
    // A killed run left the release pending or half removed, so Helm refuses a dry run; templates can still be rendered.
    if (!isUnfinishedError(error)) throw error
    return await renderTemplates(rendering)
  }
}

async function renderUpgrade(rendering: RenderRequest): Promise<RenderedRelease> {
  const { helm, release } = rendering
  const { stdout } = await helm.run({
    title: `helm upgrade ${release} --dry-run`,
    args: ['upgrade', release, ...buildCommonArgs(rendering), '--install', '--reset-values', '--output=json'],
  })
  const {
    chart,
    manifest = '',
    hooks = [],
    apply_method: method,
  } = JSON.parse(await stdout()) as Release & ReleaseApplyMethod
  return { ...(chart === undefined ? {} : { chart }), manifest, hooks, apply: resolveApplyMethod(method, rendering) }
}

/** In releases of Helm 4 (Helm, HIP-0023). */
interface ReleaseApplyMethod {
  readonly apply_method?: string
}

/**
 * Renders what a deploy would apply without asking the cluster, in a fraction of the time: exact unless templates depend on what
 * the cluster supports or contains.
 * @returns the manifest with its hooks
 * @throws ActionError as `Helm.run`
 */
export async function renderOffline({ helm, release, namespace, args, deployed }: RenderRequest): Promise<string> {
  const upgrade = deployed === undefined ? [] : ['--is-upgrade']
  const words = omitUpgradeOptions(['template', release, ...args, `--namespace=${namespace}`])
  const { stdout } = await helm.run({ title: `helm template ${release}`, args: [...words, ...upgrade] })
  return await stdout()
}

/**
 * What a template may ask about the cluster. Helm 4 refuses kinds that the server does not know even in `helm template`, unless it does
 * not talk to the server at all.
 */
async function listCapabilities({ client }: RenderRequest): Promise<readonly string[]> {
  if (client === undefined) return []
  const [{ gitVersion }, { groups = [] }] = await Promise.all([
    client.get<{ readonly gitVersion: string }>('/version'),
    client.get<{ readonly groups?: readonly { readonly versions: readonly { readonly groupVersion: string }[] }[] }>(
      '/apis',
    ),
  ])
  const versions = groups.flatMap((group) => group.versions.map(({ groupVersion }) => groupVersion))
  return [`--kube-version=${gitVersion}`, `--api-versions=${['v1', ...versions].join(',')}`]
}

/** @param capabilities options that describe the server, so that it is not asked; empty: it is asked */
async function renderTemplates(
  rendering: RenderRequest,
  capabilities: readonly string[] = [],
): Promise<RenderedRelease> {
  const { helm, release, deployed } = rendering
  const { stdout } = await helm.run({
    title: `helm template ${release}`,
    args: [
      'template',
      release,
      ...omitUpgradeOptions([...rendering.args, `--namespace=${rendering.namespace}`]),
      ...(capabilities.length === 0 ? ['--dry-run=server'] : capabilities),
      ...(deployed === undefined ? [] : ['--is-upgrade']),
    ],
  })
  const text = await stdout()
  const documents = text.split(/^---$/m)
  const parts = await Promise.all(documents.map(async (document) => ({ document, hook: await parseHook(document) })))
  const method = (deployed as (Release & ReleaseApplyMethod) | undefined)?.apply_method
  return {
    ...(deployed?.chart === undefined ? {} : { chart: deployed.chart }),
    manifest: parts.flatMap(({ document, hook }) => (hook === undefined ? [document] : [])).join('\n---\n'),
    hooks: parts.flatMap(({ hook }) => (hook === undefined ? [] : [hook])),
    apply: resolveApplyMethod(method, rendering),
  }
}

function resolveApplyMethod(named: string | undefined, { args }: RenderRequest): ApplyMethod {
  if (named !== 'ssa') return 'client'
  return args.some((word) => /^--force-conflicts(=true)?$/.test(word)) ? 'server-forced' : 'server'
}

function buildCommonArgs({ namespace, args }: RenderRequest): readonly string[] {
  return [...args, `--namespace=${namespace}`, '--dry-run=server']
}

/** Options of `helm upgrade` that change nothing in what is rendered, and that `helm template` does not know. */
const upgradeOptions =
  /^--(?:cleanup-on-fail|history-max|reset-values|keep-history|hide-secret|cascade|ignore-not-found)(?:=|$)/

/** An option goes with the words after it, up to the next one; the chart comes before all options. */
function omitUpgradeOptions(words: readonly string[]): readonly string[] {
  let isOmitted = false
  return words.filter((word) => {
    if (word.startsWith('--')) isOmitted = upgradeOptions.test(word)
    return !isOmitted
  })
}

async function parseHook(manifest: string): Promise<ReleaseHook | undefined> {
  const [object] = await parseObjects(manifest)
  const events = object?.metadata.annotations?.['helm.sh/hook']
  if (object === undefined || events === undefined) return undefined
  const { kind = '', metadata } = object
  return { name: metadata.name, kind, manifest, events: events.split(',').map((event) => event.trim()) }
}

function isUnfinishedError(error: unknown): boolean {
  if (!(error instanceof ActionError) || error.code !== 'tool-failed') return false
  return [error.message, ...error.details].some((line) =>
    /another operation .* is in progress|has no deployed releases/i.test(line),
  )
}

function isNewKindError(error: unknown, { newKinds }: RenderRequest): boolean {
  if (newKinds === undefined || !(error instanceof ActionError) || error.code !== 'tool-failed') return false
  const kinds = [...[error.message, ...error.details].join('\n').matchAll(/no matches for kind "(\w+)"/g)]
  return kinds.length > 0 && kinds.every(([, kind = '']) => newKinds.has(kind))
}
