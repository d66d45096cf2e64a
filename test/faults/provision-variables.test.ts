import { describe, expect, test } from 'vitest'
import { createWorkplace, readLocalState } from '../setup/workplace.ts'

const files = {
  'one/main.tf': `variable "token" {
  type      = string
  ephemeral = true
}
variable "size" {
  type = string
}
variable "tags" {
  type    = map(string)
  default = {}
}
resource "terraform_data" "x" {
  input = var.size
}
`,
  'values.tfvars': 'token = "for-this-run"\nsize = "small"\ntags = { a = 1 }\nother = "undeclared"\n',
}

describe('an ephemeral variable', () => {
  test.each([
    ['the input var-files', { 'var-files': 'live/staging/values.tfvars' }, {}],
    ['TF_VAR_ variables', {}, { TF_VAR_token: 'for-this-run', TF_VAR_size: 'small' }],
  ])('has the value of %s at plan and at apply', async (_case, inputs, env) => {
    using workplace = createWorkplace(files)
    const step = await workplace.run({ command: 'apply', ...inputs }, { env })
    expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([0, ''])
    expect(readLocalState(workplace, 'one').resources).toHaveLength(1)
  })

  test('without a value is named by the plan', async () => {
    using workplace = createWorkplace(files)
    const step = await workplace.run({ command: 'apply' }, { env: { TF_VAR_size: 'small' } })
    expect(step.outputs['failure-reason'], step.raw).toBe('plan-failed')
  })
})
