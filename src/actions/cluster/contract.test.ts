import { afterAll, describe, expect, test } from 'vitest'
import { toActionError } from '../../runner/errors/action-error.ts'
import { createTestContext, readTestInputs } from '../../runner/testing/context.ts'
import { contract } from './contract.ts'

const job = createTestContext()
afterAll(() => {
  job[Symbol.dispose]()
})
job.files.write('cluster.yaml', 'kind: ClusterConfig\n')
job.files.write('stack.yaml', 'Resources: {}\n')

async function readProblems(inputs: Readonly<Record<string, string>>): Promise<string> {
  try {
    await readTestInputs(contract, inputs, job.context)
    return ''
  } catch (thrown) {
    return toActionError(thrown).details.join('\n')
  }
}

const stack = { 'stack-name': 'shop', template: 'stack.yaml' }
const config = { 'config-file': 'cluster.yaml' }

describe('the inputs', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['plan of a stack', stack],
    ['plan of a config file', config],
    ['deletion of a stack without its template', { command: 'delete', 'stack-name': 'shop', 'allow-destroy': 'true' }],
    ['drift of a stack', { command: 'drift', 'stack-name': 'shop' }],
    ['check', { command: 'check', 'cluster-name': 'staging' }],
    ['status', { command: 'status', 'cluster-name': 'staging' }],
    ['replacements by name', { ...stack, command: 'apply', 'allow-destroy': 'Blue\nNetwork/Subnet' }],
    [
      'access entries by the names that IAM allows',
      { ...config, command: 'apply', 'allow-destroy': 'accessentry/arn:aws:iam::123456789012:role/a+b=c,d@e_f-g.h' },
    ],
    [
      'eksctl with a reviewed digest',
      { ...config, command: 'apply', 'require-plan': 'true', 'plan-digest': 'a'.repeat(64) },
    ],
  ])('suffice for %s', async (_, inputs) => {
    expect(await readProblems(inputs)).toBe('')
  })

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['no engine', { command: 'plan' }, /config-file.*is required for command: plan/],
    ['two engines', { ...stack, ...config }, /stack-name.*cannot be set together with config-file/],
    ['a stack without template', { 'stack-name': 'shop' }, /template.*is required/],
    ['a template without stack', { template: 'stack.yaml' }, /stack-name.*is required with template/],
    [
      'a config file for CloudFormation',
      { ...stack, ...config, engine: 'cloudformation' },
      /config-file.*has no effect/,
    ],
    ['check without a name', { command: 'check' }, /cluster-name.*is required for command: check/],
    ['a deletion that nobody allowed', { command: 'delete', 'stack-name': 'shop' }, /allow-destroy.*must be true/],
    [
      'a deletion of some',
      { command: 'delete', 'stack-name': 'shop', 'allow-destroy': 'Blue' },
      /allow-destroy.*must be true/,
    ],
    ['a digest for plan', { ...stack, 'plan-digest': 'a'.repeat(64) }, /plan-digest.*has no effect/],
    ['eksctl without a digest', { ...config, command: 'apply', 'require-plan': 'true' }, /plan-digest.*is required/],
    [
      'too many topics',
      {
        ...stack,
        'notification-arns': Array.from({ length: 6 }, (_, i) => `arn:aws:sns:eu-central-1:123456789012:t${i}`).join(
          '\n',
        ),
      },
      /notification-arns.*6 topics/,
    ],
  ])('are refused: %s', async (_, inputs, problem) => {
    expect(await readProblems(inputs)).toMatch(problem)
  })

  test('take role-arn for the role of CloudFormation, not for the role to assume', async () => {
    const role = 'arn:aws:iam::123456789012:role/cloudformation'
    const inputs = await readTestInputs(contract, { ...stack, 'role-arn': role }, job.context)
    expect([inputs['role-arn'], inputs['role-to-assume']]).toEqual([role, undefined])
  })
})
