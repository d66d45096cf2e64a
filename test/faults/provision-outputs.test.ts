/** Terraform outputs as outputs of the step: exact numbers, and no more than GitHub takes. Real Terraform, the real bundle. */
import { describe, expect, test } from 'vitest'
import { createWorkplace } from '../setup/workplace.ts'

/** An output of this many characters. */
const renderLarge = (name: string, characters: number): string =>
  `output "${name}" { value = join("", [for i in range(${characters / 2048}) : "${'0123456789abcdef'.repeat(128)}"]) }\n`

const actions = { GITHUB_ACTIONS: 'true' }

describe('the outputs of an apply', () => {
  test.concurrent('have every digit that Terraform has', async () => {
    using workplace = createWorkplace({
      'one/main.tf': `output "account" { value = 9007199254740993 }
        output "huge" { value = 123456789012345678901234567890 }
        output "fraction" { value = 0.1 }
        output "nested" { value = { list = [18446744073709551615, -9007199254740993] } }`,
    })
    const step = await workplace.run({}, { env: actions })
    expect(step.outputs.outputs, step.raw).toBe(
      '{"one":{"account":9007199254740993,"fraction":0.1,"huge":123456789012345678901234567890,"nested":{"list":[18446744073709551615,-9007199254740993]}}}',
    )
  })

  test.concurrent('leave out the largest ones beyond what GitHub takes, and say which', async () => {
    using workplace = createWorkplace({
      'one/main.tf': `${renderLarge('manifest', 1_638_400)}output "small" { value = 9007199254740993 }`,
      'two/main.tf': `${renderLarge('medium', 65_536)}output "id" { value = "two" }`,
    })
    const step = await workplace.run({}, { env: actions })
    expect(step.exitCode, step.raw.slice(0, 2000)).toBe(0)
    expect(step.raw).toContain(
      'outputs leaves out manifest of one (1.6 MiB): GitHub takes 1 MiB for all outputs of a job. Read it with terraform output.',
    )
    expect(step.outputs.outputs).toContain('"small":9007199254740993')
    const outputs = JSON.parse(step.outputs.outputs ?? '') as Record<string, Record<string, unknown>>
    expect(Object.keys(outputs.one ?? {})).toEqual(['small'])
    expect(Object.keys(outputs.two ?? {}).sort()).toEqual(['id', 'medium'])
    const bytes = Object.values(step.outputs).join('').length * 2
    expect(bytes).toBeLessThan(1024 ** 2)
    expect(Buffer.byteLength(step.summary)).toBeLessThan(1024 ** 2)
  })
})
