import { mkdtemp } from 'node:fs/promises'
import path from 'node:path'
import type { AwsSession } from '../../../aws/session.ts'
import { logInToEcr } from '../../../containers/registry/login.ts'
import { type RegistryCredentials, writeHelmRepositoryConfig } from '../../../helm/chart/repository-config.ts'
import { type ResolvedChart, resolveChart } from '../../../helm/chart/resolve.ts'
import { translateOptions } from '../../../helm/cli/options.ts'
import { assembleValues } from '../../../helm/values/layers.ts'
import { parseValues } from '../../../helm/values/parse-values.ts'
import { ActionError, toActionError } from '../../../runner/errors/action-error.ts'
import { writePrivateFile } from '../../../runner/files/private-file.ts'
import type { CommandContext } from '../command.ts'

/** The chart and its values, ready for Helm. */
export interface PreparedRelease {
  readonly chart: ResolvedChart
  /** Where values come from, lowest layer first; for display. */
  readonly sources: readonly string[]
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
  const { log, state, temporaryFolder, workspace: cwd, processes, secrets } = context
  if (inputs.chart === undefined) throw new ActionError('invalid-input', 'chart is not set')
  const folder = await mkdtemp(path.join(temporaryFolder, 'eks-actions-chart-'))
  state.removeAfterwards(folder)
  const { downloads, others } = splitDownloadOptions(translateOptions(inputs['extra-args'], helm.major))
  const chart = await resolveChart(inputs.chart, {
    helm,
    folder,
    repository: inputs['chart-repository'],
    version: inputs['chart-version'],
    options: downloads,
    access: async ({ registries, ...places }) =>
      writeHelmRepositoryConfig({
        folder,
        environment: context.environment,
        logins: await logInToRegistries(registries, command),
        ...places,
      }),
    notice: log.notice,
  })
  const variables = target.variables
  const { text, sources } = await assembleValues(
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
  return { chart, sources, args: [chart.path, `--values=${valuesFile}`, ...others] }
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
  { inputs, target, context }: CommandContext,
): Promise<readonly RegistryCredentials[]> {
  const inEcr = [...new Set(registries)].filter((registry) => ecrHost.test(registry))
  if (inEcr.length === 0) return []
  if (target.aws !== undefined) return await logInToAll(inEcr, target.aws, context)
  try {
    const { openAws } = await import('../../../aws/session.ts')
    await using aws = await openAws(inputs, context)
    return await logInToAll(inEcr, aws, context)
  } catch (error) {
    context.signal.throwIfAborted()
    // Helm may still have a login of its own.
    context.log.debug(`no login for ${inEcr.join(', ')}: ${toActionError(error).message}`)
    return []
  }
}

function logInToAll(
  registries: readonly string[],
  aws: AwsSession,
  { secrets }: Pick<CommandContext['context'], 'secrets'>,
): Promise<readonly RegistryCredentials[]> {
  return Promise.all(
    registries.map(async (registry) => {
      const [, region] = ecrHost.exec(registry) ?? []
      // One login is valid for all registries that the caller may read, in any account.
      const { token } = await logInToEcr(await aws.client('ecr', region), secrets.add)
      return { registry, token }
    }),
  )
}
