import { expect } from 'vitest'
import { expectSuccess } from '../setup/expect-success.ts'
import { callJsonService } from '../setup/aws-calls.ts'
import { readStatuses } from './expectations.ts'
import type { ShippedEnvironment } from './shipped-environment.ts'

const roots = '40-runners'
const project = 'module.runners.aws_codebuild_project.this[0]'

/** Without a confirmed connection there are no runners; somebody confirms it in the console, and the next apply creates them. */
export async function expectRunners(production: ShippedEnvironment): Promise<void> {
  const before = await production.readState(roots)
  expect(before.has(project)).toBe(false)
  const ResourceArn = before.get('module.runners.aws_codeconnections_connection.this[0]')?.attributes.arn
  // The console has no API; the emulator takes this tag for it.
  const Tags = [{ Key: 'confirmed', Value: 'true' }]
  await callJsonService(production.env, 'codeconnections', 'CodeConnections_20231201.TagResource', {
    ResourceArn,
    Tags,
  })
  production.changeSettings((settings) => {
    settings.runners = { ...settings.runners, connection_confirmed: true }
  })
  expectSuccess(await production.run('apply', { inputs: { roots } }))
  expect((await production.readState(roots)).get(project)?.attributes).toMatchObject({
    name: 'acme-production-runners',
  })
  const step = expectSuccess(await production.run('plan', { inputs: { roots, 'plan-store': 'none' } }))
  expect(readStatuses(step), step.raw).toEqual({ [roots]: 'unchanged' })
}
