/** The shipped environments, each in an AWS account of its own on the shared emulator. */

import { cpSync, globSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DeleteRolePolicyCommand, IAMClient } from '@aws-sdk/client-iam'
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { parse, stringify } from 'yaml'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { createClientOptions } from '../setup/account.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { useProviderStack } from '../setup/stacks.ts'
import { createStepJob, type RunningStep, type StepOptions, type StepResult } from '../setup/step.ts'
import { type Actor, createEnvironmentRoles } from './environment-roles.ts'

/** The part of `settings.yaml` that tests change. */
export interface Settings {
  readonly name: string
  readonly state_bucket: string
  tags: Readonly<Record<string, string>>
  vpc: Readonly<Record<string, unknown>>
  eks: Readonly<Record<string, unknown>> & {
    compute: ClusterKind
    node_groups: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  }
  ecr?: { repositories: Readonly<Record<string, object>> }
  runners?: Readonly<Record<string, unknown>>
}

export type ClusterKind = 'auto' | 'node-groups'

/** A resource of a state, with the attributes that tests use. */
interface StateResource {
  readonly module?: string
  readonly mode: string
  readonly type: string
  readonly name: string
  readonly instances: readonly {
    readonly index_key?: string | number
    readonly status?: 'tainted'
    readonly attributes: Readonly<Record<string, unknown>>
  }[]
}

export interface ShippedEnvironment extends Disposable {
  /** Names of its roots. */
  readonly roots: readonly string[]
  /** Environment of clients with all permissions in this account. */
  readonly env: Readonly<Record<string, string>>
  /** Folder for files of the test. */
  readonly temporary: string
  /** Creates state bucket, policies and roles, as an administrator. Run again after the settings name other repositories. */
  readonly bootstrap: () => Promise<void>
  /** Runs a command of `provision` in a fresh checkout, as a job of its own: with the role that bootstrap created for it. */
  readonly start: (command: string, options?: RunOptions) => RunningStep
  readonly run: (command: string, options?: RunOptions) => Promise<StepResult>
  readonly readSettings: () => Settings
  /** Changes `settings.yaml`; @returns a function that undoes it */
  readonly changeSettings: (change: (settings: Settings) => void) => () => void
  /** Lets it be destroyed: in its settings, and as an administrator in the policies of its role. */
  readonly liftProtection: () => Promise<void>
  /** Resources of a root by address. */
  readonly readState: (root: string) => Promise<ReadonlyMap<string, StateResource['instances'][number]>>
  /** Keys in the state bucket. */
  readonly listObjects: () => Promise<readonly string[]>
}

interface RunOptions extends Pick<StepOptions, 'env'> {
  /** Default: the role of the environment. */
  readonly caller?: Actor
  readonly inputs?: Readonly<Record<string, string>>
  /** Lock files that somebody has committed, by root. */
  readonly lockFiles?: Readonly<Record<string, string>>
}

const directory = 'terraform-environments/aws'

/** Whose tokens the roles trust. */
const githubServer = { GITHUB_SERVER_URL: 'https://github.com' }

export interface ShippedEnvironmentOptions {
  /** Follows the name of the state bucket: like those of AWS, buckets of all accounts share their names. */
  readonly bucketSuffix?: string
}

/**
 * Copies a shipped environment with its modules. Before anything else it needs `bootstrap`.
 * @param account twelve digits; the emulator takes an access key of this form as the account
 */
export async function createShippedEnvironment(
  environment: string,
  account: string,
  { bucketSuffix = '' }: ShippedEnvironmentOptions = {},
): Promise<ShippedEnvironment> {
  const job = createStepJob(path.join(repositoryRoot, 'dist'))
  for (const name of ['terraform-modules', `${directory}/${environment}`]) {
    cpSync(path.join(repositoryRoot, name), path.join(job.workspace, name), { recursive: true })
  }
  const settingsFile = path.join(job.workspace, directory, environment, 'settings.yaml')
  const readSettings = (): Settings => parse(readFileSync(settingsFile, 'utf8')) as Settings
  if (bucketSuffix !== '') renameBucket(path.dirname(settingsFile), readSettings().state_bucket, bucketSuffix)
  const env = { ...(await useProviderStack()).env, AWS_ACCESS_KEY_ID: account }
  const roles = await createEnvironmentRoles(environment, account)
  const s3 = new S3Client({ ...createClientOptions(env), forcePathStyle: true })
  const Bucket = readSettings().state_bucket
  const start: ShippedEnvironment['start'] = (command, options = {}) => {
    const { inputs, lockFiles = {}, env: more, caller = 'apply' } = options
    const role = caller === 'administrator' ? { inputs: {}, env: {} } : roles.assume(caller)
    // A fresh checkout has no lock files: the environments are shipped without.
    for (const file of globSync('**/.terraform.lock.hcl', { cwd: job.workspace }))
      rmSync(path.join(job.workspace, file))
    for (const [root, text] of Object.entries(lockFiles)) {
      writeFileSync(path.join(job.workspace, directory, environment, root, '.terraform.lock.hcl'), text)
    }
    return job.start({
      action: 'provision',
      inputs: { command, environment, comment: 'never', ...role.inputs, ...inputs },
      env: { ...env, ...role.env, ...more },
    })
  }
  const entries = readdirSync(path.dirname(settingsFile), { withFileTypes: true })
  return {
    roots: entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort(),
    env,
    temporary: job.temporary,
    start,
    run: (command, options) => start(command, options).done,
    bootstrap: async () => {
      const { inputs } = roles
      expectSuccess(await start('bootstrap', { caller: 'administrator', inputs, env: githubServer }).done)
    },
    readSettings,
    changeSettings: (change) => {
      const settings = readSettings()
      change(settings)
      renameSync(settingsFile, `${settingsFile}.original`)
      writeFileSync(settingsFile, stringify(settings))
      return () => renameSync(`${settingsFile}.original`, settingsFile)
    },
    liftProtection: async () => {
      const file = path.join(path.dirname(settingsFile), 'environment.yaml')
      writeFileSync(file, readFileSync(file, 'utf8').replace('deletion-protection: true', 'deletion-protection: false'))
      await new IAMClient(createClientOptions(env)).send(
        new DeleteRolePolicyCommand({ RoleName: `eks-actions-${environment}`, PolicyName: 'deletion-protection' }),
      )
    },
    readState: async (root) => {
      const object = await s3.send(new GetObjectCommand({ Bucket, Key: `${environment}/${root}.tfstate` }))
      return listInstances(
        JSON.parse((await object.Body?.transformToString()) ?? '{}') as { resources: StateResource[] },
      )
    },
    listObjects: async () => {
      const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }))
      return Contents.map(({ Key = '' }) => Key)
    },
    [Symbol.dispose]: () => {
      job[Symbol.dispose]()
    },
  }
}

/** As users do it: in the settings and in the backend of each root. */
function renameBucket(folder: string, bucket: string, suffix: string): void {
  for (const name of globSync(['settings.yaml', '*/terraform.tf'], { cwd: folder })) {
    const file = path.join(folder, name)
    writeFileSync(file, readFileSync(file, 'utf8').replace(bucket, `${bucket}${suffix}`))
  }
}

function listInstances({ resources }: { readonly resources: readonly StateResource[] }) {
  return new Map(
    resources.flatMap(({ module, type, name, instances, mode }) =>
      instances.map((instance) => {
        const key = instance.index_key === undefined ? '' : `[${JSON.stringify(instance.index_key)}]`
        const address = [module, mode === 'data' ? 'data' : undefined, type, name].filter(Boolean).join('.')
        return [`${address}${key}`, instance] as const
      }),
    ),
  )
}
