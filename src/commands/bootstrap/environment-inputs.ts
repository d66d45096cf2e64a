import { contract as provisionContract, type ProvisionInputs } from '../../actions/provision/contract.ts'
import { readInputs } from '../../runner/contract/read.ts'
import type { Context } from '../../runner/context.ts'
import type { BootstrapInputs } from './contract.ts'
import { type FoundEnvironment, isProduction } from './environments.ts'
import { formatPackageCommand } from '../../runner/package-command.ts'

/**
 * The inputs with which `provision` would prepare an environment. The environment's own files decide about its roles: a plan
 * role for each, closed to pull requests for production, and a preview role where previews run.
 * @throws ActionError `invalid-input`
 */
export async function buildEnvironmentInputs(
  environment: FoundEnvironment,
  inputs: BootstrapInputs,
  { workspace, secrets }: Pick<Context, 'workspace' | 'secrets'>,
): Promise<ProvisionInputs> {
  const { name, settings } = environment
  const texts: Readonly<Record<string, string>> = {
    command: 'bootstrap',
    environment: name,
    directory: inputs.directory.relative === '' ? '.' : inputs.directory.relative,
    'plan-role': 'true',
    ...(isProduction(name) ? { 'plan-role-for': 'default-branch' } : {}),
    ...listPreviewTexts(environment, inputs),
  }
  const read = await readInputs(provisionContract, {
    source: { get: (input) => texts[input], names: Object.keys(texts), display: (input) => `${name}: ${input}` },
    workspace,
    addSecret: secrets.add,
    documentation: formatPackageCommand('bootstrap --help'),
  })
  return {
    ...read,
    ...selectSharedInputs(inputs),
    'plan-role-for': inputs['plan-role-for'] ?? read['plan-role-for'],
    'aws-region': inputs['aws-region'] ?? settings.region,
  }
}

/** What the command takes as `provision` does. */
function selectSharedInputs(inputs: BootstrapInputs): Partial<ProvisionInputs> {
  return Object.fromEntries(
    Object.entries(inputs).filter(([name]) => name !== 'directory' && Object.hasOwn(provisionContract.inputs, name)),
  )
}

function listPreviewTexts(
  { name, settings }: FoundEnvironment,
  { 'preview-environment': previews }: BootstrapInputs,
): Readonly<Record<string, string>> {
  if (name !== previews || settings.name === undefined || !settings.hasCluster) return {}
  const [repository] = settings.previewRepositories
  return {
    'preview-role': 'true',
    'preview-cluster': settings.name,
    ...(repository === undefined ? {} : { 'preview-repository': repository }),
  }
}
