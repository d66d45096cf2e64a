/** The stack's own life: up, status, crash, two side by side, down. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CreateRepositoryCommand, DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr'
import { CreateAccessKeyCommand, CreateUserCommand, IAMClient, PutUserPolicyCommand } from '@aws-sdk/client-iam'
import { CreateBucketCommand, HeadBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { identify, isAlive } from '../core/identity.ts'
import { listStackProcesses, stopDaemons } from '../core/daemons.ts'
import { resolveCacheFolder } from '../obtain/store.ts'
import { beginStack } from '../stack.ts'
import { createCommandClient, requireSuccess, type ClientResult } from '../../test/integration/client.ts'
import { createClientOptions } from '../../test/setup/account.ts'

interface Status {
  readonly name: string
  readonly state: string
  readonly daemons: readonly { readonly name: string; readonly pid: number; readonly bytes: number }[]
  readonly problems: readonly string[]
}

let home: string
let run: ReturnType<typeof createCommandClient>
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'eks-actions-life-'))
  run = createCommandClient({ EKS_ACTIONS_STACK_DIR: home })
})
afterAll(async () => rm(home, { recursive: true, force: true }))

const runStack = async (command: string, name: string, ...more: string[]): Promise<ClientResult> =>
  run([process.execPath, 'stack/cli.ts', command, '--name', name, ...more])
const readStatus = async (name: string): Promise<readonly Status[]> =>
  JSON.parse((await runStack('status', name, '--json')).stdout) as Status[]
const readEnvironment = async (name: string): Promise<Record<string, string>> =>
  requireSuccess(runStack('env', name, '--json'))
const createS3Client = (env: Readonly<Record<string, string>>): S3Client =>
  new S3Client({ ...createClientOptions(env), forcePathStyle: true })
const readAccount = async (env: Readonly<Record<string, string>>): Promise<string | undefined> =>
  (await new STSClient(createClientOptions(env)).send(new GetCallerIdentityCommand({}))).Account
const listPids = (parts: readonly Status[]): number[] => parts.flatMap(({ daemons }) => daemons.map(({ pid }) => pid))

describe('a stack', () => {
  test('comes up once, tells its environment, and leaves nothing behind', async () => {
    const folder = join(home, 'one')
    const began = Date.now()
    await requireSuccess(runStack('up', 'one', '--only', 'aws'))
    expect(Date.now() - began).toBeLessThan(20_000)
    const first = await readStatus('one')
    expect(first).toMatchObject([{ name: 'aws', state: 'running', problems: [] }])
    expect(first[0]?.daemons.every(({ bytes }) => bytes > 2 ** 20)).toBe(true)

    await requireSuccess(runStack('up', 'one', '--only', 'aws'))
    expect(listPids(await readStatus('one'))).toEqual(listPids(first))

    const exported = await requireSuccess<string>(run(['sh', '-c', `${process.execPath} stack/cli.ts env --name one`]))
    const shell = `${exported}\naws sts get-caller-identity --query Account --output text`
    expect((await requireSuccess<string>(run(['sh', '-c', shell]))).trim()).toBe('111122223333')

    await requireSuccess(runStack('down', 'one'))
    expect(existsSync(folder)).toBe(false)
    expect(listStackProcesses(folder)).toEqual([])
    expect(listPids(first).filter((pid) => identify(pid))).toEqual([])
    expect(await readdir(home)).toEqual([])
    const ports = join(resolveCacheFolder(), 'ports')
    const owners = await Promise.all((await readdir(ports)).map(async (port) => readFile(join(ports, port), 'utf8')))
    expect(owners).not.toContain(folder)
  })

  test.each(['SIGKILL', 'SIGTERM'] as const)('is stopped with the process that owns it, by %s', async (signal) => {
    const folder = join(home, 'owned')
    const stack = join(import.meta.dirname, '../stack.ts')
    const script = `import { startStack } from ${JSON.stringify(stack)}
      await startStack({ name: 'owned', only: ['downloads'], stopsWithProcess: true })
      console.log('ready')
      setInterval(() => undefined, 1000)`
    const owner = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
      env: { ...process.env, EKS_ACTIONS_STACK_DIR: home },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(owner.stdout, 'data')
    expect(listStackProcesses(folder)).not.toEqual([])
    owner.kill(signal)
    await expect.poll(() => existsSync(folder), { timeout: 30_000 }).toBe(false)
    expect(listStackProcesses(folder)).toEqual([])
  })

  describe('that is begun', () => {
    beforeAll(() => {
      vi.stubEnv('EKS_ACTIONS_STACK_DIR', home)
      return () => void vi.unstubAllEnvs()
    })

    test('lets its parts be used while others start', async () => {
      const starting = await beginStack({ name: 'early', only: ['github', 'tls-proxy'] })
      const early = await starting.waitForParts(['github'])
      expect(early.facts.github?.url).toEqual(expect.stringMatching(/^http:/))
      expect(early.env).toMatchObject({ GITHUB_API_URL: early.facts.github?.url })
      expect(Object.keys((await starting.ready).facts).sort()).toEqual(['aws', 'github', 'tls-proxy'])
      await starting.stop()
      expect(existsSync(join(home, 'early'))).toBe(false)
    })

    test('is stopped while its parts start', async () => {
      const folder = join(home, 'stopped')
      const starting = await beginStack({ name: 'stopped', only: ['tls-proxy'] })
      await starting.stop()
      await expect(starting.ready).rejects.toThrow('the stack was stopped')
      expect(existsSync(folder)).toBe(false)
      expect(listStackProcesses(folder)).toEqual([])
    })
  })

  test('lives beside another one', async () => {
    await Promise.all(
      ['left', 'right'].map(async (name) => requireSuccess(runStack('up', name, '--only', 'tls-proxy'))),
    )
    const [left, right] = await Promise.all([readEnvironment('left'), readEnvironment('right')])
    expect(left.AWS_ENDPOINT_URL).not.toBe(right.AWS_ENDPOINT_URL)
    await createS3Client(left).send(new CreateBucketCommand({ Bucket: 'mine' }))
    await expect(createS3Client(right).send(new HeadBucketCommand({ Bucket: 'mine' }))).rejects.toThrow()
    await requireSuccess(runStack('down', 'left'))
    expect(await readAccount(right)).toBe('111122223333')
    await requireSuccess(runStack('down', 'right'))
  })

  test('reports a part that died, with the end of its log, and starts it again with what needs it', async () => {
    await requireSuccess(runStack('up', 'crash', '--only', 'tls-proxy'))
    const before = await readStatus('crash')
    const victim = before.find(({ name }) => name === 'aws')?.daemons.find(({ name }) => name === 'ministack')
    process.kill(victim?.pid ?? 0, 'SIGKILL')
    for (let tries = 0; identify(victim?.pid ?? 0) && tries < 100; tries++) await sleep(20)

    const report = await runStack('status', 'crash')
    expect(report.code).toBe(1)
    expect(report.stdout).toContain(`ministack (process ${victim?.pid}) has exited by itself.`)
    expect(report.stdout).toContain('Running on http://127.0.0.1:')

    const again = await runStack('up', 'crash', '--only', 'tls-proxy')
    expect(again.code).toBe(0)
    expect(again.stderr).toContain('ministack (process')
    const after = await readStatus('crash')
    expect(after.map(({ name, state }) => [name, state])).toEqual([
      ['aws', 'running'],
      ['tls-proxy', 'running'],
    ])
    expect(listPids(after).some((pid) => listPids(before).includes(pid))).toBe(false)
    expect(await readAccount(await readEnvironment('crash'))).toBe('111122223333')
    await requireSuccess(runStack('down', 'crash'))
  })

  test('evaluates IAM policies when asked to', async () => {
    await requireSuccess(runStack('up', 'iam', '--only', 'aws', '--iam'))
    const options = createClientOptions(await readEnvironment('iam'))
    const iam = new IAMClient(options)
    await iam.send(new CreateUserCommand({ UserName: 'reader' }))
    const policy = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'ecr:DescribeRepositories', Resource: '*' }],
    }
    await iam.send(
      new PutUserPolicyCommand({ UserName: 'reader', PolicyName: 'read', PolicyDocument: JSON.stringify(policy) }),
    )
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'reader' }))
    const createReader = (secretAccessKey = ''): ECRClient =>
      new ECRClient({ ...options, credentials: { accessKeyId: AccessKey?.AccessKeyId ?? '', secretAccessKey } })
    const reader = createReader(AccessKey?.SecretAccessKey)
    await reader.send(new DescribeRepositoriesCommand({}))
    const denied = reader.send(new CreateRepositoryCommand({ repositoryName: 'mine' }))
    await expect(denied).rejects.toMatchObject({
      name: expect.stringContaining('AccessDenied') as string,
      message: expect.stringContaining('ecr:CreateRepository') as string,
    })
    await expect(createReader('wrong').send(new DescribeRepositoriesCommand({}))).rejects.toMatchObject({
      name: expect.stringMatching(/InvalidSignature|SignatureDoesNotMatch/) as string,
    })
    await requireSuccess(runStack('down', 'iam'))
  })

  test('starts with the faults it is given', async () => {
    await requireSuccess(runStack('up', 'faulty', '--only', 'aws', '--faults', 'aws:throttle,service=sts'))
    const client = createCommandClient({ ...(await readEnvironment('faulty')), AWS_MAX_ATTEMPTS: '1' })
    expect((await client(['aws', 'sts', 'get-caller-identity'])).stderr).toContain('(Throttling)')
    await requireSuccess(runStack('down', 'faulty'))
  })

  test('never touches a process that merely has the PID of one of its own', async () => {
    const bystander = process.pid
    const startedAt = `${Number(identify(bystander)?.startedAt)}0`
    await stopDaemons([{ name: 'old', identity: { pid: bystander, startedAt }, log: '/dev/null' }])
    expect(isAlive({ pid: bystander, startedAt })).toBe(false)
    expect(identify(bystander)).toBeDefined()
  })

  test.each([
    [['up', '--only', 'nonsense'], 'unknown part "nonsense"'],
    [['up', '--name', '../x'], 'is not a valid stack name'],
    [['up', '--only', 'aws', '--name', 'bad', '--faults', 'aws:throtle'], 'there is no fault "throtle"'],
    [['sideways'], 'unknown command "sideways"'],
  ])('refuses %j with a sentence', async (args, sentence) => {
    const result = await run([process.execPath, 'stack/cli.ts', ...args])
    expect(result.code).toBe(1)
    expect(result.stderr).toContain(sentence)
    await runStack('down', 'bad')
  })
})
