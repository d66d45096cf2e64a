import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createWorkplace, readLocalState, readRootOutcomes } from '../setup/workplace.ts'

const names = [
  '-destroy',
  '--auto-approve',
  '-chdir=..',
  'with space',
  '"quoted"',
  "it's",
  '$(touch pwned)',
  '`touch pwned`',
  ';touch pwned',
  'ünï-код-名前',
  '%2e%2e',
  'a&b|c',
]

const root = `variable "given" {
  type    = string
  default = ""
}
resource "terraform_data" "x" {
  input = var.given
}
`

describe('names that look like something else', () => {
  test('of folders are root names in plan, apply and destroy', async () => {
    using workplace = createWorkplace(Object.fromEntries(names.map((name) => [`${name}/main.tf`, root])))
    const listStatuses = (status: string) =>
      Object.fromEntries(names.map((name) => [name, expect.objectContaining({ status }) as unknown]))
    const applied = await workplace.run()
    expect(applied.exitCode, applied.raw).toBe(0)
    expect(readRootOutcomes(applied)).toEqual(listStatuses('applied'))
    for (const name of names) expect(readLocalState(workplace, name).resources).toHaveLength(1)
    const plan = await workplace.run({ command: 'plan' })
    expect(readRootOutcomes(plan), plan.raw).toEqual(listStatuses('unchanged'))
    const destroyed = await workplace.run({ command: 'destroy', roots: '-destroy', 'allow-destroy': 'true' })
    expect(readRootOutcomes(destroyed), destroyed.raw).toEqual({
      '-destroy': expect.objectContaining({ status: 'destroyed' }) as unknown,
    })
    expect(readLocalState(workplace, 'with space').resources).toHaveLength(1)
    for (const folder of [workplace.job.workspace, workplace.path('.'), workplace.path('$(touch pwned)')]) {
      expect(existsSync(`${folder}/pwned`)).toBe(false)
    }
  })

  test.concurrent.each([['-destroy'], ['--auto-approve'], ['with space.tfvars'], ["$(touch pwned)'.tfvars"]])(
    'of a var file are used literally: %s',
    async (name) => {
      using workplace = createWorkplace({ 'one/main.tf': root, [`../../${name}`]: 'given = "yes"\n' })
      const step = await workplace.run({ 'var-files': name })
      expect(step.exitCode, step.raw).toBe(0)
      expect(readFileSync(workplace.path('one/terraform.tfstate'), 'utf8')).toContain('"yes"')
    },
  )
})

describe('the environment of the job', () => {
  test.concurrent.each([
    ['TF_CLI_ARGS', '-destroy'],
    ['TF_CLI_ARGS_plan', '-destroy'],
    ['TF_CLI_ARGS_apply', '-destroy -auto-approve'],
    ['TF_CLI_ARGS_init', '-upgrade -no-such-flag'],
  ])('%s does not reach Terraform, with a notice', async (name, value) => {
    using workplace = createWorkplace({ 'one/main.tf': root })
    await workplace.run()
    const step = await workplace.run({}, { env: { [name]: value } })
    expect(step.exitCode, step.raw).toBe(0)
    expect(readRootOutcomes(step)).toMatchObject({ one: { status: 'unchanged' } })
    expect(step.raw).toContain(`::warning::Terraform does not get ${name} of the job`)
    expect(readLocalState(workplace, 'one').resources).toHaveLength(1)
  })

  test.concurrent('TF_WORKSPACE is refused, because it would switch all states', async () => {
    using workplace = createWorkplace({ 'one/main.tf': root })
    const step = await workplace.run({}, { env: { TF_WORKSPACE: 'production' } })
    expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([2, 'unsafe-variable'])
    expect(existsSync(workplace.path('one/terraform.tfstate.d'))).toBe(false)
  })

  test.concurrent('is not changed by terraform.tfvars', async () => {
    const tfvars = ['LD_PRELOAD', 'NODE_OPTIONS', 'TF_CLI_ARGS', 'PATH']
      .map((name) => `${name} = "/tmp/evil.so"\n`)
      .join('')
    const show = `resource "terraform_data" "show" {
  provisioner "local-exec" {
    command = "echo LD=$LD_PRELOAD NODE=$NODE_OPTIONS > seen"
  }
}
`
    using workplace = createWorkplace({ 'one/main.tf': root + show, 'one/terraform.tfvars': tfvars })
    const step = await workplace.run()
    expect(step.exitCode, step.raw).toBe(0)
    expect(readFileSync(workplace.path('one/seen'), 'utf8')).toBe('LD= NODE=\n')
  })
})
