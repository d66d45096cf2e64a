import { expect, test } from 'vitest'
import { withholdVariables } from './withheld-variables.ts'

test.each([
  [{ TF_CLI_ARGS: '-destroy', TF_CLI_ARGS_apply: '-x', TF_VAR_a: '1' }, ['TF_CLI_ARGS', 'TF_CLI_ARGS_apply']],
  [{ TF_REATTACH_PROVIDERS: '{}' }, ['TF_REATTACH_PROVIDERS']],
  [{ TF_WORKSPACE: 'default', TF_LOG: 'debug', TF_CLI_CONFIG_FILE: '/x' }, []],
])('of %j Terraform does not get %j', (environment, names) => {
  const withheld = withholdVariables(environment)
  expect(withheld.names).toEqual(names)
  expect(Object.keys(withheld.changes)).toEqual(names)
})

test('a workspace is refused', () => {
  expect(() => withholdVariables({ TF_WORKSPACE: 'production' })).toThrow('the job sets TF_WORKSPACE to production')
})
