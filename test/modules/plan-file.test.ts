/** Plans of real Terraform: what is read from the file is what `terraform show -json` prints. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { type PlanJson, readPlanChanges } from '../../src/terraform/plan/changes.ts'
import { readPlanFile } from '../../src/terraform/plan/file/read-plan-file.ts'
import { collectSensitiveValues } from '../../src/terraform/plan/sensitive.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'plan-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

const planFile = path.join(folder, 'plan.tfplan')
const env = { PATH: process.env.PATH, HOME: folder, CHECKPOINT_DISABLE: 'true', TF_IN_AUTOMATION: 'true' }

async function runTerraform(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('terraform', args, { cwd: folder, env, maxBuffer: 64 * 1024 ** 2 })
  return stdout
}

const moved = `
resource "terraform_data" "other" {
}

moved {
  from = terraform_data.same
  to   = terraform_data.kept
}
`

/** @param round other values in each; in the second one a resource has moved and another one is new */
function writeRoot(round: 1 | 2): void {
  const [name, more] = round === 1 ? ['same', ''] : ['kept', moved]
  const text = `
variable "password" {
  sensitive = true
  default   = "password-of-round-${round}"
}

resource "terraform_data" "${name}" {
  input = { list = ["a", "b"], nothing = null, number = 1.5 }
}

resource "terraform_data" "many" {
  for_each = toset(["a.b", "c[d]"])
  input    = { key = each.key, round = ${round}, big = 4294967296, negative = -40000, text = "line\\nline" }
}

resource "terraform_data" "secret" {
  input = { open = "in the open", hidden = var.password, nested = [{ value = sensitive("nested-of-round-${round}") }] }
}

resource "terraform_data" "replaced" {
  input            = terraform_data.many["a.b"].output
  triggers_replace = [${round}]
}

resource "terraform_data" "unknown" {
  input = { known = [1, terraform_data.replaced.id], map = { a = terraform_data.replaced.id, b = "b" }, none = {} }
}

output "secret" {
  sensitive = true
  value     = terraform_data.secret.output
}

output "id" {
  value = [terraform_data.replaced.id, "known", ${round}]
}
${more}`
  writeFileSync(path.join(folder, 'main.tf'), text)
}

/** The parts that are read, without what JSON says in more words. */
function selectComparable(plan: PlanJson): unknown {
  const rows = (plan.resource_changes ?? []).map(({ change, ...resource }) => [
    resource.address,
    resource.mode,
    resource.type,
    resource.previous_address,
    resource.action_reason,
    [change.actions, change.before ?? null, change.after ?? null, change.after_unknown, change.replace_paths ?? []],
  ])
  return [rows.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)), plan.output_changes]
}

async function comparePlan(...options: readonly string[]): Promise<PlanJson> {
  await runTerraform('plan', '-input=false', `-out=${planFile}`, ...options)
  const shown = JSON.parse(await runTerraform('show', '-json', planFile)) as PlanJson & { terraform_version: string }
  const { plan: read = {}, isMarked } = (await readPlanFile(planFile, shown.terraform_version)) ?? {}
  expect(isMarked).toBe(true)
  expect(selectComparable(read)).toEqual(selectComparable(shown))
  expect(readPlanChanges(read)).toEqual(readPlanChanges(shown))
  expect(collectSensitiveValues(read)).toEqual(expect.arrayContaining([...collectSensitiveValues(shown)]))
  return shown
}

test('a plan is read as Terraform shows it: created, unchanged, changed, moved, deleted', async () => {
  writeRoot(1)
  await runTerraform('init', '-input=false')
  const created = await comparePlan()
  expect(collectSensitiveValues(created)).toContain('nested-of-round-1')
  await runTerraform('apply', '-input=false', planFile)
  await comparePlan()
  writeRoot(2)
  const changed = await comparePlan()
  expect(readPlanChanges(changed).counts).toMatchObject({ add: 2, destroy: 1, move: 1 })
  await comparePlan('-destroy')
})
