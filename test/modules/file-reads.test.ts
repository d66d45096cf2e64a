import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFileReferenceReader } from '../../src/terraform/content/file-references.ts'
import { readEnvironment } from '../../src/terraform/environment/environment.ts'

/** What a root reads, by its files, compared with the files that Terraform opens, by their access times. */

let workspace: string
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(path.join(tmpdir(), 'file-reads-')))
})
afterEach(() => {
  rmSync(workspace, { recursive: true })
})

const names = ['config/a.txt', 'config/b.txt', 'config/deep/c.txt', 'data/d.txt', 'templates/e.tpl'] as const
const folder = 'live/staging/app'
const moduleText = `variable "file" {
  default = ""
}
variable "base" {
  default = "."
}
output "file" {
  value = var.file == "" ? "" : file(var.file)
}
output "files" {
  value = [for f in fileset(var.base, "*.txt") : filemd5("\${var.base}/\${f}")]
}
`

/** Ways to name a file. `up` leads to the top of the repository. */
const ways: readonly ((name: string, at: number) => string)[] = [
  (name, at) => `output "o${at}" {\n  value = file("\${path.module}/../../../${name}")\n}\n`,
  (name, at) => `output "o${at}" {\n  value = filesha256("../../../${name}")\n}\n`,
  (name, at) =>
    `locals {\n  l${at} = "${name}"\n}\noutput "o${at}" {\n  value = file("\${path.root}/../../../\${local.l${at}}")\n}\n`,
  (name, at) => `output "o${at}" {\n  value = templatefile("../../../${name}", {})\n}\n`,
  (name, at) => `output "o${at}" {\n  value = file(format("../../../%s", substr("${name}xx", 0, ${name.length})))\n}\n`,
  (name, at) => `output "o${at}" {\n  value = file(join("/", ["..", "..", "..", "${name}"]))\n}\n`,
  (name, at) =>
    `output "o${at}" {\n  value = { for f in fileset("../../../${path.posix.dirname(name)}", "**") : f => file("../../../${path.posix.dirname(name)}/\${f}") }\n}\n`,
  (name, at) =>
    `resource "terraform_data" "r${at}" {\n  for_each = toset(["${name}"])\n  input    = file("../../../\${each.value}")\n}\n`,
  (name, at) =>
    `variable "v${at}" {\n  default = true\n}\noutput "o${at}" {\n  value = var.v${at} && length(timestamp()) > 0 ? file("../../../${name}") : ""\n}\n`,
  (name, at) => `output "o${at}" {\n  value = try(file("../../../missing.txt"), file("../../../${name}"))\n}\n`,
  (name, at) => `module "m${at}" {\n  source = "../../../modules/m"\n  file   = "../../../${name}"\n}\n`,
  (name, at) =>
    `module "m${at}" {\n  source = "../../../modules/m"\n  base   = "../../../${path.posix.dirname(name)}"\n}\n`,
  (name, at) => `output "o${at}" {\n  value = file(abspath("../../../${name}"))\n}\n`,
  (name, at) => `output "o${at}" {\n  value = file(replace("../../../${name}", "/(x)+$/", ""))\n}\n`,
]

const long = new Date('2001-01-01')

/** Whether the file system records accesses: with `noatime` there is nothing to compare with. */
function recordsAccess(): boolean {
  const probe = path.join(workspace, 'probe')
  writeFileSync(probe, 'x')
  utimesSync(probe, long, new Date())
  readFileSync(probe)
  return statSync(probe).atimeMs > long.getTime()
}

const choice = fc.array(fc.tuple(fc.constantFrom(...names), fc.nat({ max: ways.length - 1 })), {
  minLength: 3,
  maxLength: 6,
})

test('every file that Terraform opens is one that the root reads', { timeout: 300_000 }, async (context) => {
  if (!recordsAccess()) context.skip('the file system records no access times')
  await fc.assert(
    fc.asyncProperty(choice, async (chosen) => {
      const text = chosen.map(([name, way], at) => ways[way]?.(name, at) ?? '').join('')
      const opened = listOpenedFiles(text)
      // Otherwise this test compares nothing.
      expect(opened, text).not.toEqual([])
      const read = await listReadFiles()
      expect(
        opened.filter((name) => !read.includes(name)),
        text,
      ).toEqual([])
    }),
    { numRuns: 8, endOnFailure: true },
  )
})

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true })
  writeFileSync(path.join(workspace, name), text)
}

function listOpenedFiles(text: string): readonly string[] {
  for (const name of names) write(name, 'text\n')
  write('modules/m/main.tf', moduleText)
  write(`${folder}/main.tf`, text)
  const runTerraform = (...args: readonly string[]): void =>
    void execFileSync('terraform', args, {
      cwd: path.join(workspace, folder),
      env: { PATH: process.env.PATH ?? '', HOME: workspace, TF_DATA_DIR: path.join(workspace, '.data') },
      stdio: 'pipe',
    })
  runTerraform('init', '-input=false')
  for (const name of names) utimesSync(path.join(workspace, name), long, new Date())
  runTerraform('plan', '-input=false', '-lock=false')
  return names.filter((name) => statSync(path.join(workspace, name)).atimeMs > long.getTime())
}

async function listReadFiles(): Promise<readonly string[]> {
  const request = { workspace, directory: 'live', environment: 'staging', varFiles: [], backendConfig: [] }
  const { roots } = (await readEnvironment(request)).graph
  const reader = createFileReferenceReader({ workspace, roots, varFiles: [] })
  const entries = await Promise.all(roots.map((root) => reader.listEntries(root)))
  return entries.flat().map(({ path: name }) => name)
}
