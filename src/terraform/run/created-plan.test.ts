import path from 'node:path'
import { expect, test } from 'vitest'
import { encodeDynamicValue, type EncodedField, encodeMessage } from '../plan/file/testing/encode.ts'
import { createFakeTerraformRun } from '../testing/fake-run.ts'
import { writePlanArchive } from '../testing/plan-archive.ts'
import { readPlanDetails } from './created-plan.ts'
import { getTask } from './order.ts'

const [update, remove] = [3, 5]

/** A plan that creates a resource, after others have changed another one. */
function encodePlan(action: number, ...values: readonly string[]): Uint8Array {
  const encodeChange = (address: string, done: number, passwords: readonly string[]): Uint8Array => {
    const rows = passwords.map((password): EncodedField => [2, encodeDynamicValue({ password })])
    return encodeMessage([13, address], [9, encodeMessage([1, done], ...rows)])
  }
  const drift = encodeChange('aws_db_instance.a', action, values)
  return encodeMessage([1, 3], [14, '1.11.4'], [3, encodeChange('aws_vpc.a', 1, ['new-password'])], [18, drift])
}

test.each([
  ['is not asked where all sensitive values are marked', encodePlan(update, 'password-1', 'password-2'), []],
  ['is asked once for those of a resource that is gone', encodePlan(remove, 'password-1'), ['show-json vpc']],
])('Terraform %s; the text is always that of the file', async (_case, tfplan, commands) => {
  using fake = createFakeTerraformRun({ roots: { vpc: {} } })
  const { run, terraform, secrets } = fake
  const file = path.join(run.workFolder, 'plan')
  const gone = { actions: ['delete'], before: 'password-1', before_sensitive: true }
  const shown = { resource_drift: [{ address: 'aws_db_instance.a', type: 'aws_db_instance', change: gone }] }
  await writePlanArchive(file, [
    ['tfplan', tfplan],
    ['fake-plan.json', JSON.stringify({ changes: [], json: shown, state: undefined })],
  ])
  const details = await readPlanDetails(run, getTask(run, 'vpc'), file)
  await Promise.all([details.readChanges(), details.readChanges()])
  expect(details.json?.resource_changes).toMatchObject([{ address: 'aws_vpc.a' }])
  expect(terraform.commands).toEqual(commands)
  expect(secrets).toEqual(commands.length === 0 ? [] : ['password-1'])
})
