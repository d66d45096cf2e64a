import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { declarationRules } from './lint/declarations.ts'
import { dataSourceRules } from './lint/data-sources.ts'
import { parseModule, readModule } from './lint/module.ts'
import { createResourceRules } from './lint/resources.ts'
import { createDeprecationRule, readProviderSchemas } from './lint/schemas.ts'
import { findTerraformFolders, suiteFolder } from './schema-provider.ts'

const oldest = readProviderSchemas('aws-provider-5.100.schema.json')
const newest = readProviderSchemas('aws-provider-6.66.schema.json')
const rules = [
  ...declarationRules,
  ...dataSourceRules,
  ...createResourceRules((type) => oldest.resource_schemas[type]?.block.attributes?.tags !== undefined),
  createDeprecationRule(oldest, newest),
]
const folders = [
  ...(await findTerraformFolders('terraform-modules')),
  ...(await findTerraformFolders('terraform-environments')),
]

describe.each(folders)('%s', (folder) => {
  test.each(rules)('follows the rule $name', async ({ find }) => {
    expect(find(await readModule(path.join(suiteFolder, folder)))).toEqual([])
  })
})

const versions = 'terraform {\n  required_version = ">= 1.10"\n}\n'

/** A rule, code for it, and the lines that it must report; none if the code follows the rule. */
const cases: readonly (readonly [rule: string, hcl: string, lines: readonly number[]])[] = [
  ['described', 'variable "a" {\n  type = string\n}\n\noutput "b" {\n  value = 1\n}', [1, 5]],
  ['described', 'variable "a" {\n  description = "A."\n}', [1]],
  ['described', 'variable "a" {\n  type        = string\n  description = "A."\n}', []],
  ['snake-case', 'locals {\n  a-b = 1\n  ab  = 2\n}\n\nresource "aws_vpc" "myVpc" {}', [6, 2]],
  ['snake-case', 'resource "aws_vpc" "this" {}', []],
  ['used', 'variable "a" {\n  validation {\n    condition = var.a != ""\n  }\n}', [1]],
  ['used', 'locals {\n  a = 1\n  b = "${local.a}"\n}', [3]],
  ['used', '# data.aws_region.current\ndata "aws_region" "current" {}', [2]],
  ['used', 'variable "ab" {}\n\nvariable "a" {}\n\noutput "c" {\n  value = "x-${var.ab}"\n}', [3]],
  ['versions', 'locals {}', [1]],
  ['versions', `${versions}module "a" {\n  source = "terraform-aws-modules/vpc/aws"\n}`, [4]],
  ['versions', `${versions}module "a" {\n  source = "../vpc"\n}`, []],
  [
    'versions',
    'terraform {\n  required_version = ">= 1"\n  required_providers {\n    aws = { source = "hashicorp/aws" }\n  }\n}',
    [4],
  ],
  ['tags', 'resource "aws_vpc" "a" {}\n\nresource "aws_route" "b" {}', [1]],
  ['tags', 'resource "aws_vpc" "a" {\n  tags = var.tags\n}', []],
  ['wildcard-policy', createPolicy('actions   = ["s3:*"]\n    resources = ["arn"]'), [3]],
  ['wildcard-policy', createPolicy('actions   = ["s3:GetObject"]\n    resources = ["*"]'), [4]],
  ['wildcard-policy', createPolicy('# It has no resources.\n    actions   = ["s3:List"]\n    resources = ["*"]'), []],
  ['wildcard-policy', createPolicy('effect    = "Deny"\n    actions   = ["*"]\n    resources = ["*"]'), []],
  ['wildcard-policy', createPolicy('actions   = ["s3:GetObject"]\n    resources = ["${local.bucket}/*"]'), []],
  ['open-ingress', 'resource "aws_vpc_security_group_ingress_rule" "a" {\n  cidr_ipv4 = "0.0.0.0/0"\n}', [2]],
  [
    'open-ingress',
    'resource "aws_security_group" "a" {\n  ingress {\n    cidr_blocks = ["::/0"]\n  }\n  egress {\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}',
    [3],
  ],
  [
    'open-ingress',
    'resource "aws_security_group_rule" "a" {\n  type        = "ingress"\n  cidr_blocks = ["0.0.0.0/0"]\n}',
    [3],
  ],
  ['open-ingress', 'resource "aws_vpc_security_group_ingress_rule" "a" {\n  cidr_ipv4 = var.cidr\n}', []],
  ['secure-settings', 'resource "aws_kms_key" "a" {\n  enable_key_rotation = false\n}', [2]],
  ['secure-settings', 'resource "aws_ecr_repository" "a" {\n  name = "a"\n}', [1, 1]],
  [
    'secure-settings',
    'resource "aws_launch_template" "a" {\n  block_device_mappings {\n    ebs {\n      encrypted = true\n    }\n  }\n  metadata_options {\n    http_tokens = "optional"\n  }\n}',
    [8],
  ],
  ['secure-settings', 'resource "aws_subnet" "a" {\n  map_public_ip_on_launch = true\n}', [2]],
  ['secure-settings', 'resource "aws_subnet" "a" {}', []],
  ['companions', 'resource "aws_s3_bucket" "a" {}\n\nresource "aws_s3_bucket_versioning" "a" {}', [1, 1, 1]],
  ['hard-coded', 'locals {\n  a = [\n    "x",\n    "eu-west-1a",\n  ]\n}', [4]],
  ['hard-coded', 'provider "aws" {\n  region = "us-east-1" # eu-west-1\n}', [2]],
  ['hard-coded', 'locals {\n  # "123456789012"\n  a = "arn:aws:iam::123456789012:role/a"\n}', [3, 3]],
  ['hard-coded', 'variable "a" {\n  description = "An ARN: \\"arn:aws:iam::123456789012:role/a\\""\n}', []],
  ['hard-coded', 'terraform {\n  backend "s3" {\n    region = "eu-west-1"\n  }\n}', []],
  ['known-data', 'data "aws_eks_addon_version" "a" {\n  # aws_a.b.c\n  version = aws_eks_cluster.this.version\n}', [3]],
  ['known-data', 'data "aws_iam_policy_document" "a" {\n  x = ["${aws_s3_bucket.b["c"].arn}/*"]\n}', [2]],
  ['known-data', 'data "aws_iam_policy_document" "a" {\n  x = [local.b, data.aws_region.c.id]\n}', []],
  ['deprecated', 'resource "aws_eip" "a" {\n  vpc = true\n}', [2]],
  ['deprecated', 'resource "aws_eip" "a" {\n  domain = "vpc"\n}', []],
  ['deprecated', 'resource "aws_iam_role" "a" {\n  inline_policy {}\n}', [2]],
  ['deprecated', 'resource "aws_iam_role" "a" {\n  dynamic "inline_policy" {\n    content {}\n  }\n}', [2]],
  ['deprecated', 'resource "aws_s3_bucket_lifecycle_configuration" "a" {\n  rule {\n    prefix = "b"\n  }\n}', [3]],
  [
    'deprecated',
    'resource "aws_s3_bucket_lifecycle_configuration" "a" {\n  dynamic "rule" {\n    content {\n      prefix = "b"\n    }\n  }\n}',
    [4],
  ],
  ['deprecated', 'data "aws_iam_policy_document" "a" {\n  source_json = "{}"\n}', [2]],
  ['deprecated', 'locals {\n  a = aws_s3_bucket.b.website_domain\n}', [2]],
  ['deprecated', 'locals {\n  a = aws_eip.b["c"].vpc\n}', [2]],
  ['deprecated', 'locals {\n  a = "x-${data.aws_region.current.name}" # data.aws_region.current.name\n}', [2]],
  ['deprecated', 'locals {\n  a = data.aws_region.current.id\n}', []],
]

test.each(cases)('%s: %j has findings on lines %j', async (name, hcl, lines) => {
  const rule = rules.find((one) => one.name === name)
  const found = rule?.find(await parseModule({ 'main.tf': hcl }))
  expect(found?.map(({ line }) => line)).toEqual(lines)
})

test('every rule has a case with findings', () => {
  const tried = new Set(cases.filter(([, , lines]) => lines.length > 0).map(([name]) => name))
  expect(rules.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([])
})

function createPolicy(statement: string): string {
  return `data "aws_iam_policy_document" "a" {\n  statement {\n    ${statement}\n  }\n}`
}
