/** Plans of the real Terraform with its state in S3, stored between review and apply. */

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createS3Storage } from '../../src/aws/object-storage.ts'
import type { AwsSession } from '../../src/aws/session.ts'
import type { StateVersion } from '../../src/terraform/cli/terraform.ts'
import type { Root } from '../../src/terraform/model.ts'
import { type PlanArtifactFiles, createArtifactStore } from '../../src/terraform/store/artifact.ts'
import type { EncryptionKey } from '../../src/terraform/store/encryption.ts'
import { hashFile } from '../../src/runner/files/digest.ts'
import type { PlanKey, PlanStore, StoredPlan } from '../../src/terraform/store/model.ts'
import {
  assertPlanMatchesConfiguration,
  readPlanConfiguration,
  readPlanState,
} from '../../src/terraform/store/plan-file.ts'
import { createS3Store } from '../../src/terraform/store/s3.ts'
import {
  createTestKey,
  createPlannedRecord,
  createS3Root,
  hashTestContent,
} from '../../src/terraform/store/testing/plans.ts'
import { checkStoredPlan } from '../../src/terraform/store/check-stored-plan.ts'
import type { FaultRule } from '../../stack/parts/aws/faults.ts'
import { allowActions, createIamRole } from '../setup/account.ts'
import {
  sessionAccount,
  type SessionEnvironment,
  catchActionError,
  githubIssuer,
  openSession,
  sessionRegion,
  toSessionRoleArn,
  runAwsTool,
  formatActionError,
  useAwsStack,
} from './aws-session-stack.ts'
import { createCommandClient, requireSuccess } from './client.ts'

const stack = useAwsStack()
const canary = 'canary-5d1e9b'

let environment: SessionEnvironment
let session: AwsSession
beforeAll(async () => {
  environment = await stack.job()
  session = await openSession(environment).session
})
afterAll(async () => session[Symbol.asyncDispose]())

/** One root with its state in the bucket `states`, and Terraform in it. */
async function createRoot(name: string, settings: Readonly<Record<string, string>> = {}) {
  const folder = path.join(stack.work(), name)
  const dataFolder = path.join(stack.work(), 'data', name)
  const files = {
    [`${name}/main.tf`]: `
      terraform {
        backend "s3" {
          bucket                      = "states"
          key                         = "staging/${name}.tfstate"
          region                      = "${sessionRegion}"
          use_lockfile                = true
          use_path_style              = true
          skip_credentials_validation = true
          skip_requesting_account_id  = true
        }
      }
      variable "password" {
        type      = string
        sensitive = true
      }
      module "net" { source = "../modules/net" }
      resource "terraform_data" "one" { input = var.password }
      resource "terraform_data" "two" {}`,
    [`${name}/override.tf.json`]: '{"resource":{"terraform_data":{"two":{"input":"2"}}}}',
    'modules/net/main.tf': 'module "inner" { source = "./inner" }',
    'modules/net/inner/main.tf': 'resource "terraform_data" "inner" {}',
  }
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(stack.work(), file)), { recursive: true })
    await writeFile(path.join(stack.work(), file), content)
  }
  const root: Root = { ...createS3Root(name, { bucket: 'states', ...settings }), folder }
  const runTerraform = (...args: readonly string[]): Promise<string> => {
    const variables = { ...environment, TF_DATA_DIR: dataFolder, TF_VAR_password: canary, CHECKPOINT_DISABLE: '1' }
    return requireSuccess<string>(runAwsTool(variables, session, ['terraform', ...args], folder))
  }
  await runTerraform('init', '-no-color', '-input=false')
  const planFile = path.join(stack.work(), `${name}.tfplan`)
  return {
    root,
    folder,
    dataFolder,
    terraform: runTerraform,
    plan: async (...args: readonly string[]): Promise<string> => {
      await runTerraform('plan', '-no-color', `-out=${planFile}`, ...args)
      return planFile
    },
    pullState: async (): Promise<StateVersion> => {
      const { lineage, serial } = (await runTerraform('state', 'pull')) as unknown as StateVersion
      return { lineage, serial }
    },
  }
}

const createRecord = async (root: Root, planFile: string, values: Partial<StoredPlan> = {}): Promise<StoredPlan> =>
  createPlannedRecord(await readFile(planFile), { root: root.name, state: await readPlanState(planFile), ...values })
const toPlanKey = (root: Root, { mode, content, commit }: StoredPlan): PlanKey => ({
  place: 'protected',
  root,
  mode,
  contentDigest: content.digest,
  commit,
})
const openS3Store = (root: Root, key?: EncryptionKey, caller = session): PlanStore =>
  createS3Store({ environment: 'staging', place: 'protected', roots: [root], storage: createS3Storage(caller), key })

describe('a plan file of Terraform', () => {
  test('contains the state that it was created on', async () => {
    const { plan, terraform, pullState } = await createRoot('state')
    expect(await readPlanState(await plan())).toBeUndefined()
    await terraform('apply', '-no-color', await plan())
    const first = await pullState()
    expect(await readPlanState(await plan())).toEqual(first)
    await terraform('apply', '-no-color', '-auto-approve', '-var=password=other')
    const second = await pullState()
    expect(second.serial).toBeGreaterThan(first.serial)
    expect(await readPlanState(await plan('-destroy'))).toEqual(second)
    await terraform('destroy', '-no-color', '-auto-approve')
    expect(await readPlanState(await plan())).toEqual(await pullState())
  })

  test('contains the configuration of all modules, which is compared with the checkout', async () => {
    const { folder, dataFolder, plan } = await createRoot('configuration')
    const file = await plan()
    const { modules } = await readPlanConfiguration(file)
    expect(modules.map(({ key, files }) => [key, files.map((one) => one.path).sort()])).toEqual([
      ['', ['main.tf', 'override.tf.json']],
      ['net', ['main.tf']],
      ['net.inner', ['main.tf']],
    ])
    await assertPlanMatchesConfiguration(file, folder)
    await assertPlanMatchesConfiguration(file, folder, dataFolder)
    await writeFile(path.join(folder, '../modules/net/inner/main.tf'), 'resource "terraform_data" "changed" {}')
    await writeFile(path.join(folder, 'more.tf'), 'resource "terraform_data" "more" {}')
    await rm(path.join(folder, 'override.tf.json'))
    const error = await catchActionError(assertPlanMatchesConfiguration(file, folder))
    expect(error.code).toBe('plan-stale')
    expect(error.details).toEqual([
      '../modules/net/inner/main.tf differs',
      'more.tf is not in the plan',
      'override.tf.json is only in the plan',
    ])
  })

  test('with a downloaded module is compared with the module that init installed', async () => {
    const remote = path.join(stack.work(), 'remote')
    await mkdir(path.join(remote, 'sub'), { recursive: true })
    await writeFile(path.join(remote, 'main.tf'), 'module "sub" { source = "./sub" }')
    await writeFile(path.join(remote, 'sub', 'main.tf'), 'resource "terraform_data" "sub" {}')
    const git = createCommandClient({ GIT_CONFIG_GLOBAL: '/dev/null' })
    const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
    for (const args of [
      ['init', '--quiet'],
      ['add', '.'],
      [...author, 'commit', '--quiet', '--message=First'],
    ]) {
      await requireSuccess(git(['git', ...args], { cwd: remote }))
    }
    const { folder, dataFolder, plan, terraform } = await createRoot('downloaded')
    await writeFile(path.join(folder, 'remote.tf'), `module "remote" { source = "git::file://${remote}" }`)
    await terraform('init', '-no-color', '-input=false')
    const file = await plan()
    await assertPlanMatchesConfiguration(file, folder, dataFolder)
    await writeFile(path.join(dataFolder, 'modules/remote/sub/main.tf'), 'resource "terraform_data" "other" {}')
    const error = await catchActionError(assertPlanMatchesConfiguration(file, folder, dataFolder))
    expect(error.details).toEqual(['module remote.sub: main.tf differs'])
  })
})

describe.each([
  ['as it is', undefined],
  ['encrypted', createTestKey(1)],
])('a plan stored in S3 %s', (how, key) => {
  const name = key === undefined ? 'plain' : 'encrypted'

  test('is applied by another job', async () => {
    const { root, plan, terraform, pullState } = await createRoot(name)
    const file = await plan()
    const record = await createRecord(root, file)
    await openS3Store(root, key).put(root, record, file)
    await using later = await openSession(await stack.job()).session
    const store = openS3Store(root, key, later)
    expect(await store.find(toPlanKey(root, record)), how).toEqual(record)
    expect(await store.findNewest(root, 'normal', 'protected')).toEqual(record)
    const target = path.join(stack.work(), `${name}-fetched.tfplan`)
    await store.fetch(root, record, target)
    expect(await hashFile(target)).toBe(record.planDigest)
    expect(await terraform('apply', '-no-color', target)).toContain('Apply complete!')
    expect(checkStoredPlan(record, { ...record, state: await pullState() })).toEqual({
      valid: false,
      differences: ['there was no state at plan time, now its serial is 1'],
    })
    await store.discard(root, record, 'protected')
    expect(await store.find(toPlanKey(root, record))).toBeUndefined()
    const left = await (await session.client('s3')).listObjectsV2({ Bucket: 'states', Prefix: 'staging/.plans/' })
    expect((left.Contents ?? []).filter(({ Key = '' }) => Key.includes(`${name}.tfstate`))).toEqual([])
  })

  test('is refused if somebody writes an object by hand', async () => {
    const { root, plan } = await createRoot(`${name}-by-hand`)
    const file = await plan()
    const record = await createRecord(root, file)
    const store = openS3Store(root, key)
    await store.put(root, record, file)
    const s3 = await session.client('s3')
    const object = `staging/.plans/protected/staging/${root.name}.tfstate/${record.commit}-normal-${record.content.digest}`
    const whole = await (await s3.getObject({ Bucket: 'states', Key: `${object}.json` })).Body?.transformToByteArray()
    const target = path.join(stack.work(), 'never')
    for (const body of [
      Buffer.of(),
      '{}',
      whole?.subarray(0, 100) ?? '',
      Buffer.concat([whole ?? Buffer.of(), Buffer.of(0)]),
    ]) {
      await s3.putObject({ Bucket: 'states', Key: `${object}.json`, Body: body })
      const error = await catchActionError(store.find(toPlanKey(root, record)))
      expect(error.code).toBe('plan-stale')
      expect(error.message).toContain(`s3://states/${object}.json`)
    }
    await s3.putObject({ Bucket: 'states', Key: `${object}.tfplan`, Body: 'another plan' })
    const error = await catchActionError(store.fetch(root, record, target))
    expect(error.code).toBe('plan-stale')
    expect(error.message).toContain(`s3://states/${object}.tfplan`)
    await expect(readFile(target)).rejects.toThrow('ENOENT')
  })
})

describe('a plan with a sensitive value', () => {
  test('contains it in plaintext in the plan file, and nowhere in the encrypted object', async () => {
    const { root, plan, terraform } = await createRoot('sensitive')
    const file = await plan()
    expect(JSON.stringify(await terraform('show', '-json', file))).toContain(canary)
    const record = await createRecord(root, file)
    const uploaded: PlanArtifactFiles[] = []
    const transport = {
      upload: (_name: string, files: PlanArtifactFiles) => Promise.resolve(void uploaded.push(files)),
      download: () => Promise.resolve(uploaded[0] && { place: 'protected' as const, files: uploaded[0] }),
    }
    const artifact = createArtifactStore({
      environment: 'staging',
      place: 'protected',
      transport,
      key: createTestKey(1),
    })
    await artifact.put(root, record, file)
    await artifact.close()
    await openS3Store(root, createTestKey(1)).put(root, record, file)
    const s3 = await session.client('s3')
    const key = `staging/.plans/protected/staging/sensitive.tfstate/${record.commit}-normal-${record.content.digest}.tfplan`
    const object = await (await s3.getObject({ Bucket: 'states', Key: key })).Body?.transformToByteArray()
    const kept = [...(uploaded[0]?.values() ?? []), object ?? Buffer.of()].map((bytes) => Buffer.from(bytes))
    expect(kept).toHaveLength(5)
    for (const bytes of kept) {
      expect(bytes.includes(canary)).toBe(false)
      // Nor is it a zip file any more, whose entries would only be compressed.
      expect(bytes.includes('PK\u0003\u0004')).toBe(false)
    }
    const applying = createArtifactStore({
      environment: 'staging',
      place: 'protected',
      transport,
      key: createTestKey(1),
    })
    const target = path.join(stack.work(), 'from-artifact.tfplan')
    await applying.fetch(root, record, target)
    expect(await terraform('apply', '-no-color', target)).toContain('Apply complete!')
  })
})

describe('S3 with faults', () => {
  const root = createS3Root('faults', { bucket: 'states' })
  const content = 'a plan'
  const record = createPlannedRecord(content, { root: 'faults' })
  const resolvePlanFile = (): string => path.join(stack.work(), 'faults.tfplan')
  beforeAll(async () => writeFile(resolvePlanFile(), content))

  test.each<FaultRule>([
    { fault: 'throttle', service: 's3', count: 3 },
    { fault: 'error', service: 's3', status: 500, count: 2 },
    { fault: 'error', service: 's3', status: 503, operation: 'PutObject', count: 2 },
    { fault: 'reset', service: 's3', operation: 'PutObject', count: 2 },
    { fault: 'reset', service: 's3', operation: 'GetObject', count: 2 },
  ])('still stores plans: %j', async (rule) => {
    await stack.fault(rule)
    const store = openS3Store(root)
    await store.put(root, record, resolvePlanFile())
    expect(await store.find(toPlanKey(root, record))).toEqual(record)
    const target = path.join(stack.work(), 'faults-fetched')
    await store.fetch(root, record, target)
    expect(hashTestContent(await readFile(target))).toBe(record.planDigest)
  })

  test('reports credentials that expired', async () => {
    await stack.fault({ fault: 'expired', service: 's3', operation: 'PutObject' })
    const error = await catchActionError(openS3Store(root).put(root, record, resolvePlanFile()))
    expect(error.code).toBe('credentials-expired')
  })

  test('names a missing bucket', async () => {
    const elsewhere = createS3Root('faults', { bucket: 'nowhere' })
    const error = await catchActionError(openS3Store(elsewhere).put(elsewhere, record, resolvePlanFile()))
    expect(error.code).toBe('state-bucket-missing')
    expect(formatActionError(error)).toContain('the S3 bucket "nowhere" does not exist')
  })

  test('encrypts at rest as the backend requires', async () => {
    const encrypted = createS3Root('at-rest', { bucket: 'states', encrypt: 'true' })
    const plan = { ...record, root: 'at-rest' }
    await openS3Store(encrypted).put(encrypted, plan, resolvePlanFile())
    const Key = 'staging/.plans/protected/staging/at-rest.tfstate/newest-normal.json'
    const { ServerSideEncryption } = await (await session.client('s3')).headObject({ Bucket: 'states', Key })
    expect(ServerSideEncryption).toBe('AES256')
  })
})

describe('a role with fewer permissions', () => {
  const root = createS3Root('narrow', { bucket: 'states' })
  const content = 'a plan'
  const record = createPlannedRecord(content, { root: 'narrow' })

  const openRoleSession = async (name: string, actions: readonly string[]): Promise<AwsSession> => {
    await createIamRole(stack.env(), name, {
      Principal: { Federated: `arn:aws:iam::${sessionAccount}:oidc-provider/${githubIssuer}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
    })
    await allowActions(stack.env(), name, actions)
    return openSession(environment, { 'role-to-assume': toSessionRoleArn(name) }).session
  }

  test.each<readonly [string, readonly string[], (store: PlanStore, file: string) => Promise<unknown>]>([
    ['s3:PutObject', ['s3:GetObject', 's3:ListBucket'], (store, file) => store.put(root, record, file)],
    ['s3:GetObject', ['s3:PutObject', 's3:ListBucket'], (store) => store.find(toPlanKey(root, record))],
    ['s3:DeleteObject', ['s3:GetObject', 's3:ListBucket'], (store) => store.discard(root, record, 'protected')],
  ])('gets an error that names %s', async (action, allowed, use) => {
    const file = path.join(stack.work(), 'narrow.tfplan')
    await writeFile(file, content)
    await openS3Store(root).put(root, record, file)
    await using caller = await openRoleSession(`without-${action.slice('s3:'.length)}`, allowed)
    const error = await catchActionError(use(openS3Store(root, undefined, caller), file))
    expect(error.code).toBe('aws-access-denied')
    expect(formatActionError(error)).toContain(action)
    expect(formatActionError(error)).toContain('s3://states/staging/.plans/protected/staging/narrow.tfstate/')
  })
})
