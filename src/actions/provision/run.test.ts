import { afterEach, describe, expect, test } from 'vitest'
import { createFakeError } from '../../terraform/testing/fake-terraform.ts'
import { createProvisionFixture, type ProvisionFixture, type ProvisionFixtureOptions } from './testing/provision.ts'

let fixture: ProvisionFixture
afterEach(() => {
  fixture[Symbol.dispose]()
})

function create(options: ProvisionFixtureOptions): ProvisionFixture {
  fixture = createProvisionFixture(options)
  return fixture
}

const network = { changes: ['create aws_vpc.a', 'output vpc_id'], state: undefined }

/** `10-vpc planned, 20-eks deferred`. */
function formatRoots(outputs: Readonly<Record<string, unknown>>): string {
  return Object.entries(outputs.roots as Readonly<Record<string, { readonly status: string }>>)
    .map(([name, { status }]) => `${name} ${status}`)
    .join(', ')
}

describe('plan', () => {
  test('plans what can be planned, and defers the rest', async () => {
    const { provision } = create({ roots: { '10-vpc': network, '20-eks': {} }, reads: ['10-vpc > 20-eks'] })
    const { outputs, error, log, commands } = await provision({ parallelism: '1' })
    expect(error).toBeUndefined()
    expect(formatRoots(outputs)).toBe('10-vpc planned, 20-eks deferred')
    expect(outputs).toMatchObject({ changes: true, 'to-add': 1, 'to-change': 0, 'to-destroy': 0 })
    expect(outputs['plan-id']).toMatch(/^staging-[0-9a-f]{12}$/)
    expect(commands.filter((command) => command.endsWith('10-vpc'))).toEqual([
      ...['init 10-vpc', 'plan 10-vpc', 'show-json 10-vpc', 'show-text 10-vpc'],
    ])
    expect(commands.filter((command) => command.endsWith('20-eks'))).toEqual(['init 20-eks', 'validate 20-eks'])
    expect(log).toContain('staging · 2 roots · terraform 1.11.4 · state local')
    expect(log).toContain('staging: 1 to add, 1 deferred')
  })

  test('without changes says so in one line', async () => {
    const { provision } = create({ roots: { '10-vpc': {} } })
    const { outputs, log } = await provision({})
    expect(outputs).toMatchObject({ changes: false, 'to-add': 0 })
    expect(log).toContain('staging: no changes')
    expect(log).not.toContain('plans stored')
  })

  test('has the same digest for the same changes, and another one for others', async () => {
    const { provision, root } = create({ roots: { '10-vpc': { changes: ['create aws_vpc.a'] } } })
    const [first, same] = [await provision({}), await provision({})]
    expect(same.outputs['plan-digest']).toBe(first.outputs['plan-digest'])
    root('10-vpc').changes = ['create aws_vpc.b']
    expect((await provision({})).outputs['plan-digest']).not.toBe(first.outputs['plan-digest'])
  })

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['all roots', {}, ['10-vpc', '20-eks', '30-app']],
    ['one root', { roots: '20-eks' }, ['20-eks']],
    ['a glob', { roots: '*-a*' }, ['30-app']],
    ['one root with what it depends on', { roots: '20-eks', 'with-dependencies': 'true' }, ['10-vpc', '20-eks']],
  ])('is about the selected roots: %s', async (_case, inputs, expected) => {
    const reads = ['10-vpc > 20-eks']
    const { provision } = create({ roots: { '10-vpc': {}, '20-eks': {}, '30-app': {} }, reads })
    const { outputs } = await provision(inputs)
    expect(Object.keys(outputs.roots as object)).toEqual(expected)
  })

  test('refuses a root that does not exist, with the nearest name', async () => {
    const { provision } = create({ roots: { '10-vpc': {} } })
    const { error, commands } = await provision({ roots: '10-vcp' })
    expect(error).toMatchObject({ code: 'invalid-input', message: 'roots: 10-vcp matches no root' })
    expect(error?.details.join()).toContain('Did you mean 10-vpc?')
    expect(commands).toEqual([])
  })

  test('reports the first failure with all others, and what became of the rest', async () => {
    const failPlan = (text: string) => ({ failures: { plan: createFakeError('plan-failed', text) } })
    const { provision } = create({
      roots: { '10-vpc': failPlan('10-vpc: no such file'), '15-kms': failPlan('15-kms: no such key'), '20-eks': {} },
      reads: ['10-vpc > 20-eks'],
    })
    const { outputs, error } = await provision({})
    expect(error).toMatchObject({
      code: 'plan-failed',
      message: '10-vpc: no such file',
      details: ['also: 15-kms: no such key'],
      notes: ['2 failed, 1 not started'],
    })
    expect(formatRoots(outputs)).toBe('10-vpc failed, 15-kms failed, 20-eks skipped')
    expect(outputs.roots).toMatchObject({ '10-vpc': { 'failure-reason': 'plan-failed', note: 'no such file' } })
  })

  test('that is cancelled starts nothing', async () => {
    const { provision } = create({ roots: { '10-vpc': {} }, signal: AbortSignal.abort() })
    const { error, outputs, commands } = await provision({})
    expect(error).toMatchObject({ code: 'cancelled', message: 'plan was cancelled' })
    expect(formatRoots(outputs)).toBe('10-vpc skipped')
    expect(commands).toEqual([])
  })

  test('does not get variables that would change what Terraform does', async () => {
    const { provision } = create({ roots: { '10-vpc': {} }, environment: { TF_CLI_ARGS_plan: '-target=x' } })
    expect((await provision({})).log).toContain('Terraform does not get TF_CLI_ARGS_plan')
  })

  test('refuses a workspace', async () => {
    const { provision } = create({ roots: { '10-vpc': {} }, environment: { TF_WORKSPACE: 'blue' } })
    expect((await provision({})).error).toMatchObject({ code: 'unsafe-variable' })
  })
})

describe('apply', () => {
  const creates = { changes: ['create aws_vpc.a'] }

  test('applies upstream roots first and passes their outputs on', async () => {
    const { provision } = create({ roots: { '10-vpc': network, '20-eks': creates }, reads: ['10-vpc > 20-eks'] })
    const { outputs, log, commands } = await provision({ command: 'apply' })
    expect(formatRoots(outputs)).toBe('10-vpc applied, 20-eks applied')
    expect(outputs.outputs).toEqual({ '10-vpc': { id: '10-vpc-1' }, '20-eks': { id: 'vpc-1' } })
    expect(commands.filter((command) => command.startsWith('apply'))).toEqual(['apply 10-vpc', 'apply 20-eks'])
    expect(log).toContain('wave 1  10-vpc\n')
    expect(log).toContain('staging: 2 applied')
  })

  test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ['is refused', {}, 'destroy-refused'],
    ['is done with allow-destroy', { 'allow-destroy': 'true' }, undefined],
  ])('that deletes something %s', async (_case, inputs, code) => {
    const { provision } = create({ roots: { '10-vpc': { changes: ['delete aws_vpc.a'] } } })
    const { error, commands } = await provision({ command: 'apply', ...inputs })
    expect(error?.code).toBe(code)
    expect(commands.includes('apply 10-vpc')).toBe(code === undefined)
  })

  test('without the required plan applies nothing', async () => {
    const { provision } = create({ roots: { '10-vpc': creates } })
    const { error, commands } = await provision({ command: 'apply', 'require-plan': 'true' })
    expect(error?.code).toBe('plan-required')
    expect(commands).not.toContain('apply 10-vpc')
  })

  test('names the failed root and what was not started', async () => {
    const failPlan = { apply: createFakeError('apply-failed', '10-vpc: limit exceeded') }
    const { provision } = create({
      roots: { '10-vpc': { ...creates, failures: failPlan }, '20-eks': creates },
      reads: ['10-vpc > 20-eks'],
    })
    const { error, outputs } = await provision({ command: 'apply' })
    expect(error).toMatchObject({ code: 'apply-failed', message: '10-vpc: limit exceeded' })
    expect(error?.details).toContain('0 of 1 change made; the state is saved')
    expect(formatRoots(outputs)).toBe('10-vpc failed, 20-eks skipped')
    expect(outputs.outputs).toEqual({})
  })
})

describe('drift', () => {
  const drifted = { '10-vpc': { changes: ['update aws_vpc.a', 'output id'] }, '20-eks': {} }

  test.each([
    ['is reported', {}, undefined],
    ['fails where that is asked for', { 'fail-on-drift': 'true' }, 'drift-found'],
  ])('%s', async (_case, inputs, code) => {
    const { provision } = create({ roots: drifted, reads: ['10-vpc > 20-eks'] })
    const { error, outputs, log } = await provision({ command: 'drift', ...inputs })
    expect(error?.code).toBe(code)
    expect(error?.message ?? 'staging differs from its configuration: 10-vpc').toBe(
      'staging differs from its configuration: 10-vpc',
    )
    expect(formatRoots(outputs)).toBe('10-vpc planned, 20-eks unchanged')
    expect(outputs).not.toHaveProperty('plan-id')
    expect(log).toContain('staging: 1 to change')
  })

  test('is none where everything is as configured', async () => {
    const { provision } = create({ roots: { '10-vpc': {} } })
    const { error, log } = await provision({ command: 'drift', 'fail-on-drift': 'true' })
    expect(error).toBeUndefined()
    expect(log).toContain('staging: no drift')
  })
})

describe('destroy', () => {
  test('destroys in reverse order', async () => {
    const { provision } = create({ roots: { '10-vpc': {}, '20-eks': {} }, reads: ['10-vpc > 20-eks'] })
    const { outputs, commands } = await provision({ command: 'destroy', 'allow-destroy': 'true' })
    expect(formatRoots(outputs)).toBe('10-vpc destroyed, 20-eks destroyed')
    expect(commands.filter((command) => command.startsWith('apply'))).toEqual(['apply 20-eks', 'apply 10-vpc'])
  })

  test('of a root that another one reads from is refused', async () => {
    const { provision } = create({ roots: { '10-vpc': {}, '20-eks': {} }, reads: ['10-vpc > 20-eks'] })
    const { error, commands } = await provision({ command: 'destroy', roots: '10-vpc', 'allow-destroy': 'true' })
    expect(error).toMatchObject({ code: 'dependents-exist', details: ['20-eks reads outputs of 10-vpc'] })
    expect(commands).not.toContain('apply 10-vpc')
  })

  test('of a protected environment starts nothing', async () => {
    const { provision } = create({ roots: { '10-vpc': {} }, settings: 'deletion-protection: true\n' })
    const { error, commands } = await provision({ command: 'destroy', 'allow-destroy': 'true' })
    expect(error).toMatchObject({ code: 'destroy-refused' })
    expect(commands).toEqual([])
  })
})

describe('validate', () => {
  test.each([
    ['valid', [], undefined, '10-vpc valid', 'staging: 1 root valid'],
    [
      'invalid',
      [{ severity: 'error', summary: 'Unsupported argument', detail: '' }] as const,
      'validate-failed',
      '10-vpc failed',
      'staging: 1 failed',
    ],
  ])('finds a root %s', async (_case, diagnostics, code, roots, line) => {
    const { provision } = create({ roots: { '10-vpc': { diagnostics } } })
    const { error, outputs, log, commands } = await provision({ command: 'validate' })
    expect(error?.code).toBe(code)
    expect(formatRoots(outputs)).toBe(roots)
    expect(outputs).not.toHaveProperty('plan-digest')
    expect(log).toContain(line)
    expect(commands).toEqual(['init 10-vpc', 'validate 10-vpc'])
  })
})

describe('matrix', () => {
  test('reports the waves without starting Terraform', async () => {
    const { provision } = create({ roots: { '10-vpc': {}, '20-eks': {} }, reads: ['10-vpc > 20-eks'] })
    const { outputs, log, commands, summary } = await provision({ command: 'matrix' })
    expect(outputs).toEqual({
      matrix: [
        { wave: 1, roots: ['10-vpc'] },
        { wave: 2, roots: ['20-eks'] },
      ],
    })
    expect(log).toBe('staging: 2 roots in 2 waves\nwave 1  10-vpc\nwave 2  20-eks\n')
    expect(summary).toContainEqual({
      kind: 'table',
      header: ['wave', 'roots'],
      rows: [
        ['1', '10-vpc'],
        ['2', '20-eks'],
      ],
    })
    expect(commands).toEqual([])
  })
})

describe('unlock', () => {
  const lock = { id: 'd1e8', path: 'p', operation: 'o', who: 'w', created: 'c' }

  test('releases exactly the given lock', async () => {
    const { provision, root } = create({ roots: { '10-vpc': { lock }, '20-eks': {} } })
    const { outputs, log } = await provision({ command: 'unlock', roots: '10-vpc', 'lock-id': 'd1e8' })
    expect(outputs).toEqual({ 'lock-info': { id: 'd1e8', root: '10-vpc', released: true } })
    expect(log).toContain('10-vpc: lock d1e8 released')
    expect(root('10-vpc').lock).toBeUndefined()
  })

  test('leaves another lock alone', async () => {
    const { provision, root } = create({ roots: { '10-vpc': { lock } } })
    const { error } = await provision({ command: 'unlock', 'lock-id': 'other' })
    expect(error?.code).toBe('unlock-failed')
    expect(root('10-vpc').lock).toBe(lock)
  })

  test('needs exactly one root', async () => {
    const { provision } = create({ roots: { '10-vpc': {}, '20-eks': {} } })
    const { error, commands } = await provision({ command: 'unlock', 'lock-id': 'd1e8' })
    expect(error).toMatchObject({ code: 'invalid-input', details: ['roots selects 2 roots'] })
    expect(commands).toEqual([])
  })
})

describe('a pull request from a fork', () => {
  const pullRequest = {
    number: 7,
    head: { sha: 'a'.repeat(40), repo: { full_name: 'stranger/app' } },
    base: { sha: 'b'.repeat(40), repo: { full_name: 'acme/app' } },
  }
  const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'acme/app' }

  test.each([
    ['plan', false],
    ['apply', false],
    ['validate', true],
  ])('without credentials, %s runs: %s', async (command, runs) => {
    const { provision } = create({ roots: { '10-vpc': {} }, environment, event: { pull_request: pullRequest } })
    const { error, outputs, log, commands } = await provision({ command })
    expect(error).toBeUndefined()
    expect(commands.length > 0).toBe(runs)
    expect(log.includes('pull requests from forks get no credentials')).toBe(!runs)
    expect(outputs.changes).toBe(false)
  })
})
