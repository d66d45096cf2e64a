/** The stack's own life: up, status, crash, two side by side, down. */

import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { identify, isAlive } from '../../stack/core/identity.ts'
import { stackProcesses, stopDaemons } from '../../stack/core/supervise.ts'
import { defaultCache } from '../../stack/obtain/store.ts'
import { clientIn, succeed, type ClientResult } from './client.ts'

interface Status {
  readonly name: string
  readonly state: string
  readonly daemons: readonly { readonly name: string; readonly pid: number; readonly bytes: number }[]
  readonly problems: readonly string[]
}

let home: string
let run: ReturnType<typeof clientIn>
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'eks-actions-life-'))
  run = clientIn({ EKS_ACTIONS_STACK_DIR: home })
})
afterAll(async () => rm(home, { recursive: true, force: true }))

const stack = async (command: string, name: string, ...more: string[]): Promise<ClientResult> =>
  run([process.execPath, 'stack/cli.ts', command, '--name', name, ...more])
const status = async (name: string): Promise<readonly Status[]> =>
  JSON.parse((await stack('status', name, '--json')).stdout) as Status[]
const environment = async (name: string): Promise<Record<string, string>> => succeed(stack('env', name, '--json'))
const pids = (parts: readonly Status[]): number[] => parts.flatMap(({ daemons }) => daemons.map(({ pid }) => pid))

describe('a stack', () => {
  test('comes up once, tells its environment, and leaves nothing behind', async () => {
    const folder = join(home, 'one')
    const began = Date.now()
    await succeed(stack('up', 'one', '--only', 'aws'))
    expect(Date.now() - began).toBeLessThan(20_000)
    const first = await status('one')
    expect(first).toMatchObject([{ name: 'aws', state: 'running', problems: [] }])
    expect(first[0]?.daemons.every(({ bytes }) => bytes > 2 ** 20)).toBe(true)

    await succeed(stack('up', 'one', '--only', 'aws'))
    expect(pids(await status('one'))).toEqual(pids(first))

    const exported = await succeed<string>(run(['sh', '-c', `${process.execPath} stack/cli.ts env --name one`]))
    const shell = `${exported}\naws sts get-caller-identity --query Account --output text`
    expect((await succeed<string>(run(['sh', '-c', shell]))).trim()).toBe('111122223333')

    await succeed(stack('down', 'one'))
    expect(existsSync(folder)).toBe(false)
    expect(stackProcesses(folder)).toEqual([])
    expect(pids(first).filter((pid) => identify(pid))).toEqual([])
    expect(await readdir(home)).toEqual([])
    const ports = join(defaultCache(), 'ports')
    const owners = await Promise.all((await readdir(ports)).map(async (port) => readFile(join(ports, port), 'utf8')))
    expect(owners).not.toContain(folder)
  })

  test('lives beside another one', async () => {
    await Promise.all(['left', 'right'].map(async (name) => succeed(stack('up', name, '--only', 'front-door'))))
    const [left, right] = await Promise.all([environment('left'), environment('right')])
    expect(left.AWS_ENDPOINT_URL).not.toBe(right.AWS_ENDPOINT_URL)
    await succeed(clientIn(left)(['aws', 's3', 'mb', 's3://mine']))
    expect((await clientIn(right)(['aws', 's3api', 'head-bucket', '--bucket', 'mine'])).code).not.toBe(0)
    await succeed(stack('down', 'left'))
    await succeed(clientIn(right)(['aws', 'sts', 'get-caller-identity']))
    await succeed(stack('down', 'right'))
  })

  test('reports a part that died, with the end of its log, and starts it again with what needs it', async () => {
    await succeed(stack('up', 'crash', '--only', 'front-door'))
    const before = await status('crash')
    const victim = before.find(({ name }) => name === 'aws')?.daemons.find(({ name }) => name === 'ministack')
    process.kill(victim?.pid ?? 0, 'SIGKILL')
    for (let tries = 0; identify(victim?.pid ?? 0) && tries < 100; tries++) await sleep(20)

    const report = await stack('status', 'crash')
    expect(report.code).toBe(1)
    expect(report.stdout).toContain(`ministack (process ${victim?.pid}) has ended by itself.`)
    expect(report.stdout).toContain('Running on http://127.0.0.1:')

    const again = await stack('up', 'crash', '--only', 'front-door')
    expect(again.code).toBe(0)
    expect(again.stderr).toContain('ministack (process')
    const after = await status('crash')
    expect(after.map(({ name, state }) => [name, state])).toEqual([
      ['aws', 'running'],
      ['front-door', 'running'],
    ])
    expect(pids(after).some((pid) => pids(before).includes(pid))).toBe(false)
    await succeed(clientIn(await environment('crash'))(['aws', 'sts', 'get-caller-identity']))
    await succeed(stack('down', 'crash'))
  })

  test('evaluates IAM policies when asked to', async () => {
    await succeed(stack('up', 'iam', '--only', 'aws', '--iam'))
    const root = clientIn(await environment('iam'))
    const admin = async <T>(...args: string[]): Promise<T> => succeed<T>(root(['aws', '--output', 'json', ...args]))
    await admin('iam', 'create-user', '--user-name', 'reader')
    const policy = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'ecr:DescribeRepositories', Resource: '*' }],
    }
    await succeed(
      root(
        ['aws', 'iam', 'put-user-policy', '--user-name', 'reader', '--policy-name', 'read'].concat([
          '--policy-document',
          JSON.stringify(policy),
        ]),
      ),
    )
    const { AccessKey } = await admin<{ AccessKey: { AccessKeyId: string; SecretAccessKey: string } }>(
      ...['iam', 'create-access-key', '--user-name', 'reader'],
    )
    const reader = (secret: string) =>
      clientIn({
        AWS_ENDPOINT_URL: undefined,
        AWS_DEFAULT_REGION: 'eu-central-1',
        AWS_ACCESS_KEY_ID: AccessKey.AccessKeyId,
        AWS_SECRET_ACCESS_KEY: secret,
      })
    const endpoint = ['aws', '--endpoint-url', (await environment('iam')).AWS_ENDPOINT_URL ?? '']
    const as = reader(AccessKey.SecretAccessKey)
    await succeed(as([...endpoint, 'ecr', 'describe-repositories']))
    const denied = await as([...endpoint, 'ecr', 'create-repository', '--repository-name', 'mine'])
    expect(denied.stderr).toContain('AccessDenied')
    expect(denied.stderr).toContain('ecr:CreateRepository')
    const forged = await reader('wrong')([...endpoint, 'ecr', 'describe-repositories'])
    expect(forged.stderr).toMatch(/InvalidSignature|SignatureDoesNotMatch/)
    await succeed(stack('down', 'iam'))
  })

  test('starts with the faults it is given', async () => {
    await succeed(stack('up', 'faulty', '--only', 'aws', '--faults', 'aws:throttle,service=sts'))
    const client = clientIn({ ...(await environment('faulty')), AWS_MAX_ATTEMPTS: '1' })
    expect((await client(['aws', 'sts', 'get-caller-identity'])).stderr).toContain('(Throttling)')
    await succeed(stack('down', 'faulty'))
  })

  test('never touches a process that merely has the PID of one of its own', async () => {
    const bystander = process.pid
    const startedAt = `${Number(identify(bystander)?.startedAt)}0`
    await stopDaemons([{ name: 'old', identity: { pid: bystander, startedAt }, log: '/dev/null' }])
    expect(isAlive({ pid: bystander, startedAt })).toBe(false)
    expect(identify(bystander)).toBeDefined()
  })

  test.each([
    [['up', '--only', 'nonsense'], 'there is no part "nonsense"'],
    [['up', '--name', '../x'], 'is no name for a stack'],
    [['up', '--only', 'aws', '--name', 'bad', '--faults', 'aws:throtle'], 'there is no fault "throtle"'],
    [['sideways'], 'there is no command "sideways"'],
  ])('refuses %j with a sentence', async (args, sentence) => {
    const result = await run([process.execPath, 'stack/cli.ts', ...args])
    expect(result.code).toBe(1)
    expect(result.stderr).toContain(sentence)
    await stack('down', 'bad')
  })
})
