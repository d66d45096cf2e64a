import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ActionError, toActionError } from '../../runner/errors/action-error.ts'
import type { Root } from '../model.ts'
import { createTestProcesses } from '../testing/processes.ts'
import { createTestRoot } from '../testing/roots.ts'
import { createTerraform } from './terraform.ts'

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'interruption-')))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const formatEvent = (value: object): string => JSON.stringify({ '@level': 'info', '@module': 'terraform.ui', ...value })
const formatError = (summary: string, detail = ''): string =>
  formatEvent({ type: 'diagnostic', diagnostic: { severity: 'error', summary, detail } })
const resource = { addr: 'aws_vpc.a', implied_provider: 'aws' }
const started = formatEvent({ type: 'apply_start', hook: { resource, action: 'create' } })
const halted = formatError('execution halted')
const expiry = new ActionError('credentials-expired', 'the AWS credentials have expired', {
  details: ['AWS returned ExpiredToken: it is over'],
  hint: 'Renew them.',
})

/** Terraform, played by a script that waits until it is interrupted, saves its state and says what it could not do. */
async function applyUntilInterrupted(
  said: readonly string[],
  more: Partial<Root> = {},
  timeoutMs?: number,
): Promise<ActionError> {
  const file = path.join(folder, 'terraform')
  const quote = (text: string): string => `'${text.replaceAll("'", `'"'"'`)}'`
  const ending = [`touch "${folder}/saved"`, ...said.map((line) => `printf '%s\\n' ${quote(line)}`), 'exit 1']
  writeFileSync(
    file,
    `#!/bin/sh\nend() {\n${ending.join('\n')}\n}\ntrap end INT\necho ${quote(started)}\nfor i in $(seq 600); do sleep 0.05; done\n`,
  )
  chmodSync(file, 0o755)
  const root: Root = {
    ...createTestRoot('10-vpc'),
    folder: path.join(folder, '10-vpc'),
    providers: ['hashicorp/aws'],
    ...more,
  }
  mkdirSync(root.folder)
  using processes = createTestProcesses(folder, { PATH: '/usr/bin:/bin' }).processes
  const terraform = createTerraform({
    processes,
    file,
    getVariables: () => ({}),
    dataFolders: { open: () => Promise.resolve(), getFolder: () => folder, getVariable: () => undefined },
    varFiles: [],
    lockTimeout: '0s',
    timeoutMs,
    credentials: { checkExpiry: () => Promise.resolve(expiry), silenceMs: 20 },
  })
  try {
    await terraform.applyPlan(root, '/nowhere/plan')
  } catch (thrown) {
    return toActionError(thrown)
  }
  throw new Error('it succeeded')
}

describe('an apply that waits with expired credentials', () => {
  test('is interrupted, saves its state, and fails because of them', async () => {
    const error = await applyUntilInterrupted([halted])
    expect(error).toMatchObject({
      code: 'credentials-expired',
      message: '10-vpc: terraform apply was interrupted because the AWS credentials have expired',
      details: ['AWS returned ExpiredToken: it is over'],
      hint: 'Renew them.',
    })
    expect(existsSync(path.join(folder, 'saved'))).toBe(true)
  })

  test('names a lock that it could not release', async () => {
    const lock = 'Lock Info:\n  ID:        4711\n  Operation: OperationTypeApply\n  Who:       me\n  Created:   now'
    const error = await applyUntilInterrupted([formatError('Error releasing the state lock', lock), halted])
    expect(error).toMatchObject({ code: 'credentials-expired', outputs: { 'lock-info': { id: '4711' } } })
    expect(error.hint).toContain('lock-id: 4711')
  })

  test('says if its state could not be saved', async () => {
    const error = await applyUntilInterrupted([formatError('Failed to save state'), halted])
    expect(error).toMatchObject({ code: 'state-not-saved' })
    expect(error.details).toContain('Failed to save state')
  })

  test.each<[string, Partial<Root>]>([
    ['with credentials of its own', { ownAwsCredentials: true }],
    ['without the AWS provider', { providers: [] }],
  ])('is left alone in a root %s', async (_case, root) => {
    expect((await applyUntilInterrupted([halted], root, 300)).code).toBe('timed-out')
  })
})
