/**
 * Terraform with a provider that has only schemas: `validate` and `test` run even if the AWS provider cannot be downloaded. See
 * schema-provider/main.go.
 */

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isRecord } from '../../src/runner/records.ts'
import { findGoCompiler, obtain } from '../../stack/obtain/obtain.ts'
import { describeMachine } from '../../stack/obtain/prerequisites.ts'
import { terraformCommandLine } from '../../stack/obtain/recipes.ts'
import { captureOutput } from '../../stack/obtain/capture-output.ts'
import { resolveCacheFolder, ensureCacheEntry } from '../../stack/obtain/store.ts'
import { shortLivedGo } from '../setup/short-lived-go.ts'

export const suiteFolder = path.resolve(import.meta.dirname, '../..')
const sources = path.join(import.meta.dirname, 'schema-provider')
const data = path.join(suiteFolder, 'test/data')

/** Provider versions whose schemas are in `test/data`, see its README. */
export const providerVersions = ['5.100.0', '6.8.0', '6.66.0'] as const
export type ProviderVersion = (typeof providerVersions)[number]

const context = {
  cache: resolveCacheFolder(),
  progress: (text: string): void => void process.stdout.write(`${text}\n`),
  signal: new AbortController().signal,
}

export interface SchemaTerraform {
  /** Copies of the folders with Terraform files, safe to run in. */
  readonly workspace: string
  /** Environment variables that make any Terraform use this version of the provider. */
  readonly environments: Readonly<Record<ProviderVersion, Readonly<Record<string, string>>>>
  /** Runs terraform in a folder of the workspace and returns its standard output. */
  readonly run: (folder: string, args: readonly string[], version: ProviderVersion) => Promise<string>
  /** Errors and warnings of `terraform validate` for a folder of the workspace. */
  readonly validate: (folder: string, version: ProviderVersion) => Promise<readonly SchemaDiagnostic[]>
}

/** As in `terraform validate -json` (https://developer.hashicorp.com/terraform/cli/commands/validate#json-output-format). */
interface SchemaDiagnostic {
  readonly severity: 'error' | 'warning'
  readonly summary: string
  readonly detail?: string
  readonly range?: { readonly filename: string; readonly start: { readonly line: number } }
}

/** @param folders of the repository, copied without files that Terraform left behind */
export async function installSchemaProviders(folders: readonly string[]): Promise<SchemaTerraform> {
  const home = await mkdtemp(path.join(tmpdir(), 'eks-actions-modules-'))
  const [program, provider] = await Promise.all([obtain(terraformCommandLine, context), buildProvider()])
  const workspace = path.join(home, 'repository')
  for (const folder of folders) {
    await cp(path.join(suiteFolder, folder), path.join(workspace, folder), { recursive: true, filter: isSource })
  }
  const environments = {
    '5.100.0': await createEnvironment(home, '5.100.0', provider),
    '6.8.0': await createEnvironment(home, '6.8.0', provider),
    '6.66.0': await createEnvironment(home, '6.66.0', provider),
  }
  const runIn: SchemaTerraform['run'] = (folder, args, version) =>
    captureOutput(program, [...args, '-no-color'], {
      signal: context.signal,
      cwd: path.join(workspace, folder),
      env: environments[version],
    })
  return {
    workspace,
    environments,
    run: runIn,
    validate: async (folder, version) => {
      await runIn(folder, ['init', '-backend=false', '-input=false', '-upgrade'], version)
      const env = { ...process.env, ...environments[version] }
      // It fails if there are errors, but prints them anyway.
      const { stdout } = spawnSync(program, ['validate', '-json'], {
        cwd: path.join(workspace, folder),
        env,
        encoding: 'utf8',
      })
      return (JSON.parse(stdout) as { readonly diagnostics: readonly SchemaDiagnostic[] }).diagnostics
    },
  }
}

/** Folders with Terraform files below a folder, relative to the repository. */
export async function findTerraformFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(path.join(suiteFolder, folder), { recursive: true }).catch(() => [])
  const files = entries.filter((name) => name.endsWith('.tf') && !name.split(path.sep).includes('.terraform'))
  return [...new Set(files.map((name) => path.join(folder, path.dirname(name))))].sort()
}

function isSource(file: string): boolean {
  return !['.terraform', '.terraform.lock.hcl'].includes(path.basename(file))
}

async function buildProvider(): Promise<string> {
  const digest = createHash('sha256')
  for (const name of (await readdir(sources)).sort()) digest.update(await readFile(path.join(sources, name)))
  const key = `schema-provider-${process.platform}-${process.arch}-${digest.digest('hex').slice(0, 8)}`
  const folder = await ensureCacheEntry(context, key, async (target) => {
    context.progress('schema provider: building (once, then cached)')
    const go = await findGoCompiler(context, await describeMachine())
    const output = path.join(target, 'terraform-provider-aws')
    const flags = ['-trimpath', '-buildvcs=false', '-ldflags=-s -w']
    const env = { CGO_ENABLED: '0', GOWORK: 'off' }
    await captureOutput(go.file, ['build', ...flags, '-o', output, '.'], { ...context, cwd: sources, env })
  })
  return path.join(folder, 'terraform-provider-aws')
}

/** A mirror with a single version, and environment variables that make Terraform use only this mirror. */
async function createEnvironment(
  home: string,
  version: ProviderVersion,
  provider: string,
): Promise<Readonly<Record<string, string>>> {
  const mirror = path.join(home, `mirror-${version}`)
  const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`
  const folder = path.join(mirror, 'registry.terraform.io/hashicorp/aws', version, platform)
  await mkdir(folder, { recursive: true })
  await symlink(provider, path.join(folder, `terraform-provider-aws_v${version}`))
  const config = path.join(home, `terraform-${version}.rc`)
  await writeFile(config, `provider_installation {\n  filesystem_mirror { path = ${JSON.stringify(mirror)} }\n}\n`)
  const schemas = path.join(home, `schemas-${version}.json`)
  await writeFile(schemas, JSON.stringify(await readSchemas(version)))
  return {
    ...{ TF_CLI_CONFIG_FILE: config, PROVIDER_SCHEMA: schemas, CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' },
    ...shortLivedGo,
  }
}

async function readSchemas(version: ProviderVersion): Promise<unknown> {
  if (version === '6.66.0') return readJson('aws-provider-6.66.schema.json')
  const oldest = await readJson('aws-provider-5.100.schema.json')
  return version === '5.100.0' ? oldest : mergeSchemas(oldest, await readJson('aws-provider-6.8.additions.json'))
}

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(data, name), 'utf8')) as unknown
}

function mergeSchemas(base: unknown, additions: unknown): unknown {
  if (!isRecord(base) || !isRecord(additions)) return additions
  const names = Object.keys(additions).map((name) => [name, mergeSchemas(base[name], additions[name])] as const)
  return { ...base, ...Object.fromEntries(names) }
}
