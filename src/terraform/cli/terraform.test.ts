import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ActionError } from '../../runner/errors/action-error.ts'
import { createTestProcesses } from '../testing/processes.ts'
import { createTestRoot } from '../testing/roots.ts'
import type { Root } from '../model.ts'
import type { VerifiedPackages } from '../providers/verified-packages.ts'
import { createTerraform, type Terraform } from './terraform.ts'

const formatEvent = (value: object): string => JSON.stringify({ '@level': 'info', '@module': 'terraform.ui', ...value })
const createResource = (addr: string) => ({ addr, resource_type: addr.split('.')[0] })
const version = formatEvent({ type: 'version', terraform: '1.11.4' })
const create = formatEvent({
  type: 'planned_change',
  change: { resource: createResource('aws_vpc.a'), action: 'create' },
})
const read = formatEvent({
  type: 'planned_change',
  change: { resource: createResource('data.aws_ami.a'), action: 'read' },
})
const summarize = (operation: string, add: number): string =>
  formatEvent({ type: 'change_summary', changes: { add, change: 0, import: 0, remove: 0, operation } })
const noOutputs = formatEvent({ type: 'outputs', outputs: { id: { sensitive: false, action: 'noop' } } })
const error = formatEvent({
  type: 'diagnostic',
  diagnostic: { severity: 'error', summary: 'No such argument', detail: '' },
})
const errorText = '╷\n│ Error: No such argument\n│ \n╵'

const changing = [version, create, summarize('plan', 1), noOutputs]
const unchanged = [version, summarize('plan', 0), noOutputs]

interface Printing {
  readonly stdout: readonly string[]
  readonly stderr?: string
  readonly exitCode: number
}

/** Terraform, played by a script that prints this whatever it is asked. */
async function withProgram(
  printing: Printing,
  use: (terraform: Terraform, root: Root) => Promise<void>,
  packages?: VerifiedPackages,
): Promise<void> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'terraform-cli-')))
  try {
    const file = path.join(folder, 'terraform')
    writeFileSync(path.join(folder, 'out'), `${printing.stdout.join('\n')}\n`)
    writeFileSync(path.join(folder, 'err'), printing.stderr ?? '')
    writeFileSync(file, `#!/bin/sh\ncat "${folder}/out"\ncat "${folder}/err" >&2\nexit ${printing.exitCode}\n`)
    chmodSync(file, 0o755)
    const root: Root = { ...createTestRoot('10-vpc'), folder: path.join(folder, '10-vpc') }
    mkdirSync(root.folder)
    using processes = createTestProcesses(folder, { PATH: '/usr/bin:/bin' }).processes
    await use(
      createTerraform({
        processes,
        file,
        getVariables: () => ({}),
        dataFolders: { open: () => Promise.resolve(), getFolder: () => folder, getVariable: () => undefined },
        ...(packages === undefined ? {} : { packages }),
        varFiles: [],
        lockTimeout: '0s',
        timeoutMs: undefined,
      }),
      root,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const planFile = '/nowhere/plan'
const getFailure = (work: Promise<unknown>): Promise<ActionError> =>
  work.then(
    () => Promise.reject(new Error('it succeeded')),
    (thrown: unknown) => thrown as ActionError,
  )

describe('plan', () => {
  test.each([
    ['changes', { stdout: changing, exitCode: 2 }, true],
    ['no changes', { stdout: unchanged, exitCode: 0 }, false],
    ['data sources to read again', { stdout: [version, read, summarize('plan', 0)], exitCode: 2 }, false],
    [
      'colors and a banner of a wrapper',
      { stdout: ['== terraform ==', ...changing.map((text) => `\u001B[1m${text}\u001B[0m`)], exitCode: 2 },
      true,
    ],
    ['lines of a wrapper behind it', { stdout: [...changing, '', '::set-output name=exitcode::2'], exitCode: 2 }, true],
  ])('reports %s', async (_case, printing, changes) => {
    await withProgram(printing, async (terraform, root) => {
      expect(await terraform.plan(root, { planFile, mode: 'normal', locking: 'locked' })).toMatchObject({
        changes,
        terraform: '1.11.4',
      })
    })
  })

  test('trusts exit code 2 of a destroy plan of data sources, which Terraform reports no event of', async () => {
    await withProgram({ stdout: unchanged, exitCode: 2 }, async (terraform, root) => {
      expect(await terraform.plan(root, { planFile, mode: 'destroy', locking: 'locked' })).toMatchObject({
        changes: true,
      })
    })
  })

  test.each([
    ['changes that the exit code hides', { stdout: changing, exitCode: 0 }, 'exit code 0, but reported 1 to add', 1],
    ['an exit code without changes', { stdout: unchanged, exitCode: 2 }, 'exit code 2, but reported no changes', 0],
  ])('keeps %s, and says that it must not be used', async (_case, printing, message, add) => {
    await withProgram(printing, async (terraform, root) => {
      const { contradiction, counts } = await terraform.plan(root, { planFile, mode: 'normal', locking: 'locked' })
      expect(counts.add).toBe(add)
      expect(contradiction).toMatchObject({ code: 'tool-failed', message: expect.stringContaining(message) as string })
      expect(contradiction?.details.join('\n')).toContain('/terraform is a script (#!/bin/sh), not Terraform itself')
    })
  })

  test.each([
    ['success with exit code 1', { stdout: unchanged, exitCode: 1 }, 'ended with exit code 1, but reported success'],
    ['no summary', { stdout: [version, create], exitCode: 2 }, 'printed no summary of the plan'],
    ['nothing', { stdout: [], exitCode: 0 }, 'printed no summary of the plan'],
    ['text', { stdout: ['No changes. Your infrastructure …'], exitCode: 0 }, 'printed no summary of the plan'],
  ])('fails and names the program for %s', async (_case, printing, message) => {
    await withProgram(printing, async (terraform, root) => {
      const failure = await getFailure(terraform.plan(root, { planFile, mode: 'normal', locking: 'locked' }))
      expect(failure).toMatchObject({ code: 'tool-failed', message: expect.stringContaining(message) as string })
      expect(failure.details.join('\n')).toContain('/terraform is a script (#!/bin/sh), not Terraform itself')
    })
  })

  test('shows the text of a program that is not Terraform', async () => {
    await withProgram({ stdout: ['Version could not be resolved'], exitCode: 0 }, async (terraform, root) => {
      const failure = await getFailure(terraform.plan(root, { planFile, mode: 'normal', locking: 'locked' }))
      expect(failure.details[0]).toBe('Version could not be resolved')
    })
  })

  test.each([0, 2, 3, 127])('reports an error that exit code %i hides', async (exitCode) => {
    await withProgram({ stdout: [version, error], exitCode }, async (terraform, root) => {
      const failure = await getFailure(terraform.plan(root, { planFile, mode: 'normal', locking: 'locked' }))
      expect(failure).toMatchObject({ code: 'plan-failed', message: '10-vpc: No such argument' })
    })
  })
})

describe('apply', () => {
  const applied = [version, summarize('apply', 1), formatEvent({ type: 'outputs', outputs: { id: { value: 'a' } } })]

  test('returns the outputs', async () => {
    await withProgram({ stdout: applied, exitCode: 0 }, async (terraform, root) => {
      expect(await terraform.applyPlan(root, planFile)).toEqual({ outputs: { id: 'a' }, warnings: [] })
    })
  })

  test.each([
    ['only a plan was reported', { stdout: changing, exitCode: 0 }, 'tool-failed'],
    ['nothing was reported', { stdout: [], exitCode: 0 }, 'tool-failed'],
    ['success is reported with exit code 1', { stdout: applied, exitCode: 1 }, 'tool-failed'],
    ['success is reported with exit code 2', { stdout: applied, exitCode: 2 }, 'tool-failed'],
    ['an error is hidden', { stdout: [version, error], exitCode: 0 }, 'apply-failed'],
  ])('fails where %s', async (_case, printing, code) => {
    await withProgram(printing, async (terraform, root) => {
      expect(await getFailure(terraform.applyPlan(root, planFile))).toMatchObject({ code })
    })
  })
})

describe('commands that print one document', () => {
  const valid = '{\n  "valid": true,\n  "diagnostics": []\n}'
  const invalid = '{"valid": false, "diagnostics": [{"severity": "error", "summary": "No such argument"}]}'

  test.each([
    ['alone', [valid]],
    ['between lines of a wrapper', ['== terraform ==', valid, '', '::set-output name=stdout::{}']],
  ])('validate reads it %s', async (_case, stdout) => {
    await withProgram({ stdout, exitCode: 0 }, async (terraform, root) => {
      expect(await terraform.validate(root)).toEqual([])
    })
  })

  test.each([0, 1])('validate reports errors with exit code %i', async (exitCode) => {
    await withProgram({ stdout: [invalid, '::error::exited'], exitCode }, async (terraform, root) => {
      expect(await terraform.validate(root)).toMatchObject([{ severity: 'error', summary: 'No such argument' }])
    })
  })

  test.each([
    ['nothing', { stdout: [], exitCode: 0 }],
    ['text', { stdout: ['Success! The configuration is valid.'], exitCode: 0 }],
    ['valid with exit code 1', { stdout: [valid], exitCode: 1 }],
    ['invalid without an error', { stdout: ['{"valid": false, "diagnostics": []}'], exitCode: 1 }],
    ['a document of another kind', { stdout: ['{"a": 1}'], exitCode: 0 }],
  ])('validate fails for %s', async (_case, printing) => {
    await withProgram(printing, async (terraform, root) => {
      expect(await getFailure(terraform.validate(root))).toMatchObject({ code: 'tool-failed' })
    })
  })

  test.each<readonly [string, (terraform: Terraform, root: Root) => Promise<unknown>]>([
    ['output', (terraform, root) => terraform.readOutputs(root)],
    ['show', (terraform, root) => terraform.showJson(root, planFile)],
    ['state pull', (terraform, root) => terraform.readState(root)],
  ])('%s shows what is not a document', async (_case, ask) => {
    await withProgram({ stdout: ['no version is set', '{"secret":'], exitCode: 0 }, async (terraform, root) => {
      const failure = await getFailure(ask(terraform, root))
      expect(failure.code).toBe('tool-failed')
      expect(failure.details.join('\n')).toContain('no version is set')
      expect(failure.details.join('\n')).not.toContain('secret')
    })
  })

  test('init reports its warnings', async () => {
    const stdout = [
      'Initializing the backend...',
      '',
      'Warning: Missing backend configuration',
      '',
      '-backend-config was used',
      'without a block.',
      '',
      'Terraform has been successfully initialized!',
      '',
      'You may now begin',
    ]
    await withProgram({ stdout, exitCode: 0 }, async (terraform, root) => {
      expect(await terraform.init(root)).toEqual([
        {
          severity: 'warning',
          summary: 'Missing backend configuration',
          detail: '-backend-config was used\nwithout a block.',
        },
      ])
    })
  })

  test('state pull names tainted resources', async () => {
    const state = {
      lineage: 'a',
      serial: 1,
      resources: [
        {
          module: 'module.vpc',
          mode: 'managed',
          type: 'aws_vpc',
          name: 'this',
          instances: [{ status: 'tainted', index_key: 0 }, { index_key: 1 }],
        },
        {
          mode: 'managed',
          type: 'aws_eip',
          name: 'nat',
          instances: [
            { status: 'tainted', index_key: 'a"b' },
            { status: 'tainted', deposed: '12' },
          ],
        },
        { mode: 'managed', type: 'aws_kms_key', name: 'x', instances: [{ status: 'tainted' }] },
      ],
    }
    await withProgram({ stdout: [JSON.stringify(state)], exitCode: 0 }, async (terraform, root) => {
      const { tainted } = (await terraform.readState(root)) ?? {}
      expect(tainted).toEqual(['module.vpc.aws_vpc.this[0]', 'aws_eip.nat["a\\"b"]', 'aws_kms_key.x'])
    })
  })

  test.each([
    ['hidden by the exit code', { stdout: [], stderr: errorText, exitCode: 0 }],
    ['on standard output', { stdout: [errorText], exitCode: 1 }],
    ['on standard output and hidden', { stdout: [errorText], exitCode: 0 }],
  ])('init reports an error %s', async (_case, printing) => {
    await withProgram(printing, async (terraform, root) => {
      const failure = await getFailure(terraform.init(root))
      expect(failure).toMatchObject({ code: 'init-failed', message: '10-vpc: No such argument' })
    })
  })
})

describe('init with packages that are known', () => {
  const overridden = `╷\n│ Warning: Provider development overrides are in effect\n│ \n╵`
  const other = `╷\n│ Warning: Deprecated Parameter\n│ \n╵`

  /** Records what is asked of the packages. */
  function createPackages(reused: boolean, confirmed: boolean): VerifiedPackages & { readonly calls: string[] } {
    const calls: string[] = []
    let active = false
    return {
      calls,
      getVariables: () => ({}),
      isActive: () => active,
      reuse: () => {
        calls.push('reuse')
        active = reused
        return Promise.resolve(reused)
      },
      confirm: () => {
        calls.push('confirm')
        return Promise.resolve(confirmed)
      },
      getWarnings: () => [],
      forget: () => {
        calls.push('forget')
        active = false
        return Promise.resolve()
      },
      adopt: () => {
        calls.push('adopt')
        return Promise.resolve()
      },
    }
  }

  test.each([
    ['one that reuses them is enough', true, true, ['reuse', 'confirm']],
    ['a complete one follows where that was not all', true, false, ['reuse', 'confirm', 'forget', 'adopt']],
    ['a complete one is run where there are none', false, false, ['reuse', 'forget', 'adopt']],
  ])('%s', async (_case, reused, confirmed, calls) => {
    const packages = createPackages(reused, confirmed)
    const run = async (terraform: Terraform, root: Root): Promise<void> => {
      const warnings = await terraform.init(root)
      expect(warnings.map(({ summary }) => summary)).toContain('Deprecated Parameter')
      // A warning of the machine's own overrides is shown.
      expect(warnings.map(({ summary }) => summary).includes('Provider development overrides are in effect')).toBe(
        !confirmed,
      )
    }
    await withProgram({ stdout: [overridden, other], exitCode: 0 }, run, packages)
    expect(packages.calls).toEqual(calls)
  })

  test('an error is that of a complete one', async () => {
    const packages = createPackages(true, true)
    const run = async (terraform: Terraform, root: Root): Promise<void> => {
      expect((await getFailure(terraform.init(root))).code).toBe('init-failed')
    }
    await withProgram({ stdout: [], stderr: errorText, exitCode: 1 }, run, packages)
    expect(packages.calls).toEqual(['reuse', 'forget'])
  })
})
