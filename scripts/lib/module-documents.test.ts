import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { renderModuleDocuments, renderModuleTables } from './module-documents.ts'
import { repositoryRoot } from './suite.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'module-documents-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('the tables of this repository are up to date', async () => {
  for (const { file, content } of await renderModuleDocuments(repositoryRoot)) {
    expect(readFileSync(path.join(repositoryRoot, file), 'utf8'), `${file}: run npm run generate`).toBe(content)
  }
})

test('shows inputs, outputs and resources as they are written', async () => {
  writeFileSync(
    path.join(folder, 'main.tf'),
    `variable "name" {
  description = "Name | of <everything>."
  type        = string
}

variable "sizes" {
  description = <<-EOT
    Sizes.
    All of them.
  EOT
  type = map(object({
    least = number
    # A comment is no type.
    most = optional(number, 3)
  }))
  default = {}
}

variable "long" {
  description = "Long."
  type = object({
    # A comment stays.
    a_rather_long_name    = string
    another_rather_long   = optional(string, "with a default")
  })
}

output "id" {
  description = "Its ID."
  value       = aws_vpc.this.id
}

resource "aws_vpc" "this" {}
`,
  )
  expect(await renderModuleTables(folder)).toBe(`### Inputs

| input | type | default | meaning |
| --- | --- | --- | --- |
| \`name\` | \`string\` | **required** | Name \\| of &lt;everything>. |
| \`sizes\` | \`map(object({least = number, most = optional(number, 3)}))\` | \`{}\` | Sizes. All of them. |
| \`long\` | \`object({…\` | **required** | Long. |

#### \`long\`, type

\`\`\`hcl
object({
  # A comment stays.
  a_rather_long_name    = string
  another_rather_long   = optional(string, "with a default")
})
\`\`\`

### Outputs

| output | meaning |
| --- | --- |
| \`id\` | Its ID. |

### Resources

| resource | defined in |
| --- | --- |
| \`aws_vpc.this\` | main.tf |`)
})

test('names a file that is not valid Terraform', async () => {
  writeFileSync(path.join(folder, 'main.tf'), 'variable "a" {\n  type = \n}\n')
  await expect(renderModuleTables(folder)).rejects.toThrow(path.join(folder, 'main.tf'))
})
