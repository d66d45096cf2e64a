import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createFileReferenceReader, isReferenced } from '../content/file-references.ts'
import { readEnvironment } from '../environment/environment.ts'

let workspace: string
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(path.join(tmpdir(), 'reads-')))
})
afterEach(() => {
  rmSync(workspace, { recursive: true })
})

const files: Readonly<Record<string, string>> = {
  'config/apps/shop.yaml': 'name: shop\n',
  'config/region.json': '{"r": "a"}\n',
  'config/role.json': '{}\n',
  'config/chart/values.yaml': 'a: 1\n',
  'src/lambda/index.py': 'print(1)\n',
  'src/other/index.py': 'print(2)\n',
  'modules/m/variables.tf': 'variable "file" {\n  default = ""\n}\nvariable "base" {\n  default = ""\n}\n',
  'modules/m/main.tf':
    'resource "terraform_data" "m" {\n  input = var.file == "" ? "" : file(var.file)\n}\noutput "x" {\n  value = fileset("${var.base}/apps", "*")\n}\n',
}

/** Whether a change of the file can change the root's plan. */
async function isRead(text: string, file: string, name = 'main.tf'): Promise<boolean> {
  for (const [one, content] of Object.entries({ ...files, [`live/staging/app/${name}`]: text })) {
    mkdirSync(path.dirname(path.join(workspace, one)), { recursive: true })
    writeFileSync(path.join(workspace, one), content)
  }
  const request = { workspace, directory: 'live', environment: 'staging', varFiles: [], backendConfig: [] }
  const { roots } = (await readEnvironment(request)).graph
  const [root] = roots
  if (root === undefined) throw new Error('no root')
  const reach = await createFileReferenceReader({ workspace, roots, varFiles: [] }).readReferences(root)
  return isReferenced(
    reach,
    file,
    roots.map((one) => one.path),
  )
}

const up = '${path.module}/../../../'

describe('a change reaches the root', () => {
  test.each<[string, string, string]>([
    ['file, literal', 'config/region.json', `output "x" {\n  value = file("${up}config/region.json")\n}\n`],
    [
      'file that is not there any more',
      'config/gone.json',
      `output "x" {\n  value = try(file("${up}config/gone.json"), "")\n}\n`,
    ],
    ['folder that is not there any more', 'gone/x.json', `output "x" {\n  value = fileset("${up}gone", "*.json")\n}\n`],
    [
      'fileset with for, and file of its names',
      'config/apps/shop.yaml',
      `locals {\n  apps = { for f in fileset("${up}config/apps", "*.yaml") : f => yamldecode(file("${up}config/apps/\${f}")) }\n}\n`,
    ],
    [
      'for_each over fileset',
      'config/apps/shop.yaml',
      `resource "terraform_data" "a" {\n  for_each = fileset("${up}config/apps", "*.yaml")\n  input    = file("${up}config/apps/\${each.value}")\n}\n`,
    ],
    [
      'formatlist',
      'config/region.json',
      `output "x" {\n  value = [for f in formatlist("../../../config/%s.json", ["region"]) : file(f)]\n}\n`,
    ],
    [
      'a new file for fileset',
      'config/apps/new.yaml',
      `output "x" {\n  value = fileset("${up}config/apps", "*.yaml")\n}\n`,
    ],
    [
      'source_dir through a local',
      'src/lambda/new/deep.py',
      `locals {\n  src = "${up}src/lambda"\n}\ndata "archive_file" "z" {\n  type        = "zip"\n  source_dir  = local.src\n  output_path = "z.zip"\n}\n`,
    ],
    [
      'a chart as a folder',
      'config/chart/values.yaml',
      `resource "terraform_data" "r" {\n  input = "${up}config/chart"\n}\n`,
    ],
    [
      'a name of which the end is computed',
      'config/region.json',
      `output "x" {\n  value = file(join("/", ["${up}", "config", format("%s.json", substr("regions", 0, 6))]))\n}\n`,
    ],
    [
      'a name that is cut out of another',
      'config/region.json',
      `output "x" {\n  value = file(substr("${up}config/region.json.example", 0, var.length))\n}\n`,
    ],
    [
      'a name that is found by a pattern',
      'config/region.json',
      `output "x" {\n  value = file(one(regex("^(.*json)", "${up}config/region.json.example")))\n}\n`,
    ],
    [
      'a name within a name that is computed',
      'config/region.json',
      `output "x" {\n  value = file("\${trimsuffix(strrev(strrev("${up}config/x")), "x")}region.json")\n}\n`,
    ],
    [
      'an argument of a module',
      'config/role.json',
      `module "m" {\n  source = "../../../modules/m"\n  file   = "${up}config/role.json"\n}\n`,
    ],
    [
      'the base of a name in a module',
      'config/apps/shop.yaml',
      `module "m" {\n  source = "../../../modules/m"\n  base   = "${up}config"\n}\n`,
    ],
    [
      'a script by its path',
      'src/lambda/index.py',
      `resource "terraform_data" "x" {\n  provisioner "local-exec" {\n    command = "python3 ${up}src/lambda/index.py --fast"\n  }\n}\n`,
    ],
    [
      'a script in the folder of the command',
      'src/lambda/index.py',
      'resource "terraform_data" "x" {\n  provisioner "local-exec" {\n    working_dir = "../../.."\n    command     = "./src/lambda/index.py"\n  }\n}\n',
    ],
    [
      'a script after cd in a heredoc',
      'src/lambda/index.py',
      `resource "terraform_data" "x" {\n  provisioner "local-exec" {\n    command = <<-EOT\n      cd ${up} && ./src/lambda/index.py\n    EOT\n  }\n}\n`,
    ],
    [
      'both branches of a condition',
      'config/role.json',
      `variable "which" {}\noutput "x" {\n  value = file(var.which ? "${up}config/region.json" : "${up}config/role.json")\n}\n`,
    ],
    [
      'any value of an object',
      'config/role.json',
      `variable "which" {}\nlocals {\n  files = { a = "${up}config/region.json", b = "${up}config/role.json" }\n}\noutput "x" {\n  value = file(local.files[var.which])\n}\n`,
    ],
    [
      'a module named as on Windows',
      'modules/m/main.tf',
      'module "m" {\n  source = "..\\\\..\\\\..\\\\modules\\\\m"\n}\n',
    ],
    ['the version of Terraform', '.terraform-version', 'output "x" {\n  value = 1\n}\n'],
    [
      'the whole repository as a build context',
      'src/other/index.py',
      'resource "docker_image" "x" {\n  build {\n    context = "../../.."\n  }\n}\n',
    ],
  ])('%s', async (_, file, text) => {
    expect(await isRead(text, file)).toBe(true)
  })

  test('in JSON as well', async () => {
    const text = JSON.stringify({ output: { x: { value: '${file("${path.module}/../../../config/region.json")}' } } })
    expect(await isRead(text, 'config/region.json', 'main.tf.json')).toBe(true)
  })
})

describe('a change does not reach the root', () => {
  test.each<[string, string, string]>([
    [
      'a file next to one that is read',
      'config/role.json',
      `output "x" {\n  value = file("${up}config/region.json")\n}\n`,
    ],
    [
      'the repository that a local leads to',
      'src/other/index.py',
      `locals {\n  top = "${up}"\n}\noutput "x" {\n  value = file("\${local.top}/config/region.json")\n}\n`,
    ],
    ['an address', 'src/lambda/index.py', 'output "x" {\n  value = "https://example.com/src/lambda"\n}\n'],
    [
      'the folder that a command changes to',
      'src/other/index.py',
      'resource "terraform_data" "x" {\n  provisioner "local-exec" {\n    command = "cd ../../.. && ./src/lambda/index.py"\n  }\n}\n',
    ],
    ['a comment', 'config/role.json', '# see ../../../config/role.json\noutput "x" {\n  value = 1\n}\n'],
    [
      'the path of a state',
      'src/other/index.py',
      'terraform {\n  backend "local" {\n    path = "../../../src/other/index.py"\n  }\n}\n',
    ],
  ])('%s', async (_, file, text) => {
    expect(await isRead(text, file)).toBe(false)
  })
})
