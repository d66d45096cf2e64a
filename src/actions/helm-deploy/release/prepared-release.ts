import { mkdtemp } from 'node:fs/promises'
import path from 'node:path'
import type { AwsSession } from '../../../aws/session.ts'
import { logInToEcr } from '../../../containers/registry/login.ts'
import { type RegistryCredentials, writeHelmRepositoryConfig } from '../../../helm/chart/repository-config.ts'
import type { ChartOrigins } from '../../../helm/chart/dependencies.ts'
import type { ChartReference } from '../../../helm/chart/reference.ts'
import { type ResolvedChart, resolveChart } from '../../../helm/chart/resolve.ts'
import { translateOptions } from '../../../helm/cli/options.ts'
import { assembleValues } from '../../../helm/values/layers.ts'
import type { ExponentNumber } from '../../../helm/values/printed-numbers.ts'
import { parseValues } from '../../../helm/values/parse-values.ts'
import { ActionError, toActionError } from '../../../runner/errors/action-error.ts'
import { writePrivateFile } from '../../../runner/files/private-file.ts'
import type { CommandContext } from '../command.ts'
import { findOnce } from '../releases/shared-lookups.ts'

/** The chart and its values, ready for Helm. */
export interface PreparedRelease {
  readonly chart: ResolvedChart
  /** Where values come from, lowest layer first; for display. */
  readonly sources: readonly string[]
  /** All values as YAML, secrets included. */
  readonly valuesText: string
  /** Numbers among them that templates print in another way. */
  readonly exponents: readonly ExponentNumber[]
  /** Arguments of `helm upgrade` and `helm template` after the release name: chart, values file and the user's options. */
  readonly args: readonly [chart: string, ...options: string[]]
}

/** Options that apply to the download of a chart only. */
const downloadOptions = new Set([
  'ca-file',
  'cert-file',
  'devel',
  'insecure-skip-tls-verify',
  'key-file',
  'keyring',
  'plain-http',
  'verify',
])

/**
 * Fetches the chart and writes its values into one private file, removed after the job. Nothing is changed in the cluster.
 * @throws ActionError as `resolveChart` and `assembleValues`
 */
export async function prepareRelease(command: CommandContext): Promise<PreparedRelease> {
  const { inputs, context, target, helm } = command
  const { state, temporaryFolder, workspace: cwd, processes, secrets } = context
  if (inputs.chart === undefined) throw new ActionError('invalid-input', 'chart is not set')
  const folder = await mkdtemp(path.join(temporaryFolder, 'eks-actions-chart-'))
  state.removeAfterwards(folder)
  const { downloads, others } = splitDownloadOptions(translateOptions(inputs['extra-args'], helm.major))
  const chart = await findChart(inputs.chart, { folder, downloads }, command)
  const variables = target.variables
  const { text, sources, exponents } = await assembleValues(
    {
      chart: parseValues(chart.readFile('values.yaml') ?? '', `${chart.shown}/values.yaml`),
      environment: findEnvironmentValues(chart, command),
      files: inputs.values,
      set: inputs.set,
      image: inputs.image,
      imageKeys: inputs['image-keys'],
    },
    { processes, cwd, variables, addSecret: secrets.add },
  )
  const valuesFile = path.join(folder, 'values.yaml')
  await writePrivateFile(valuesFile, text)
  return { chart, sources, valuesText: text, exponents, args: [chart.path, `--values=${valuesFile}`, ...others] }
}

/** A chart of several releases is fetched once. */
function findChart(
  reference: ChartReference,
  { folder, downloads }: { readonly folder: string; readonly downloads: readonly string[] },
  command: CommandContext,
): Promise<ResolvedChart> {
  const { inputs, context, helm, shared } = command
  const { 'chart-repository': repository, 'chart-version': version } = inputs
  const resolving = {
    ...{ helm, folder, repository, version, options: downloads, notice: context.log.notice },
    access: async ({ registries, ...places }: ChartOrigins) =>
      writeHelmRepositoryConfig({
        folder,
        environment: context.environment,
        logins: await logInToRegistries(registries, command),
        ...places,
      }),
  }
  const source = reference.kind === 'path' ? reference.absolute : reference
  const key = JSON.stringify([source, repository, version, downloads])
  return findOnce(shared.charts, key, () => resolveChart(reference, resolving))
}

function splitDownloadOptions(words: readonly string[]): {
  readonly downloads: readonly string[]
  readonly others: readonly string[]
} {
  const downloads: string[] = []
  const others: string[] = []
  let target = others
  for (const word of words) {
    const name = /^--([a-z-]+)/.exec(word)?.[1]
    if (name !== undefined) target = downloadOptions.has(name) ? downloads : others
    target.push(word)
  }
  return { downloads, others }
}

function findEnvironmentValues(
  chart: ResolvedChart,
  { inputs: { environment }, context: { log } }: CommandContext,
): { readonly name: string; readonly text: string } | undefined {
  if (environment === undefined) return undefined
  const name = [`values-${environment}.yaml`, `values-${environment}.yml`].find((each) => chart.names.includes(each))
  const text = name === undefined ? undefined : chart.readFile(name)
  if (name !== undefined && text !== undefined) return { name: `${chart.shown}/${name}`, text }
  const others = chart.names.filter((each) => /^values-.+\.ya?ml$/.test(each))
  if (others.length > 0) {
    log.notice(`${chart.shown} has no values-${environment}.yaml, only ${others.join(', ')}.`)
  }
  return undefined
}

/** Names of private registries of ECR (Amazon ECR, "Private registry"; dual-stack endpoints as well). */
const ecrHost = /^\d{12}\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/

/** With a kubeconfig, the credentials of the job are used if it has some: the registry need not belong to the cluster's account. */
async function logInToRegistries(
  registries: readonly string[],
  command: CommandContext,
): Promise<readonly RegistryCredentials[]> {
  const hosts = [...new Set(registries)].flatMap((registry) => {
    const region = ecrHost.exec(registry)?.[1]
    return region === undefined ? [] : [{ registry, region }]
  })
  const [first] = hosts
  if (first === undefined) return []
  const { target, context } = command
  if (target.aws !== undefined) return await requestLogins(hosts, target.aws, command)
  // A kubeconfig says nothing about AWS: without credentials, a login of an earlier step is as good.
  try {
    await using aws = await openJobSession(first.region, command)
    return await requestLogins(hosts, aws, command)
  } catch (error) {
    const { code, message } = toActionError(error)
    if (code !== 'no-credentials' && code !== 'aws-access-denied') throw error
    context.log.notice(`No login to ${first.registry} with the credentials of the job: ${message}.`)
    return []
  }
}

/** With the credentials of the job. A function of its own, since TypeScript keeps `.ts` in an import() next to `await using`. */
async function openJobSession(region: string, { inputs, context }: CommandContext): Promise<AwsSession> {
  const { openAws } = await import('../../../aws/session.ts')
  return await openAws({ ...inputs, 'aws-region': inputs['aws-region'] ?? region }, context)
}

async function requestLogins(
  hosts: readonly { readonly registry: string; readonly region: string }[],
  aws: AwsSession,
  { context, shared }: CommandContext,
): Promise<readonly RegistryCredentials[]> {
  return await Promise.all(
    hosts.map(({ registry, region }) =>
      findOnce(shared.logins, registry, async () => {
        // One login is valid for all registries that the caller may read, in any account.
        const { token } = await logInToEcr(await aws.client('ecr', region), context.secrets.add)
        return { registry, token }
      }),
    ),
  )
}
