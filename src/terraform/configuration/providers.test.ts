import { describe, expect, test } from 'vitest'
import { readConfiguration } from '../../hcl/file.ts'
import { findProviders, hasOwnAwsCredentials } from './providers.ts'
import type { ModuleFiles } from './module-files.ts'

async function readModule(text: string, file = 'main.tf'): Promise<ModuleFiles> {
  const read = await readConfiguration(file, text, ({ type }) => type === 'terraform')
  if (!read.ok) throw new Error(read.message)
  return { folder: '/', files: [read.file] }
}

const renamed = 'terraform {\n  required_providers {\n    amazon = { source = "hashicorp/aws" }\n  }\n}\n'

describe('an AWS provider has credentials of its own', () => {
  test.each([
    ['by a role', 'provider "aws" {\n  assume_role {\n    role_arn = "arn:aws:iam::1:role/x"\n  }\n}\n'],
    ['by an identity token', 'provider "aws" {\n  assume_role_with_web_identity {\n    role_arn = "x"\n  }\n}\n'],
    ['by keys', 'provider "aws" {\n  access_key = var.key\n  secret_key = var.secret\n}\n'],
    ['by a profile, which may be null', 'provider "aws" {\n  profile = var.profile\n}\n'],
    ['by a block that is written many times', 'provider "aws" {\n  dynamic "assume_role" {\n  }\n}\n'],
    ['in one of several', 'provider "aws" {\n}\nprovider "aws" {\n  alias = "dns"\n  profile = "dns"\n}\n'],
    ['under another name', `${renamed}provider "amazon" {\n  profile = "x"\n}\n`],
  ])('%s', async (_case, text) => {
    expect(hasOwnAwsCredentials(await readModule(text))).toBe(true)
  })

  test('in JSON', async () => {
    const text = JSON.stringify({ provider: { aws: [{ region: 'x' }, { alias: 'y', assume_role: [{}] }] } })
    expect(hasOwnAwsCredentials(await readModule(text, 'main.tf.json'))).toBe(true)
  })
})

test.each([
  [
    'region and tags alone',
    'provider "aws" {\n  region = "x"\n  default_tags {\n    tags = { profile = "x" }\n  }\n}\n',
  ],
  ['no provider block', 'resource "aws_vpc" "a" {\n  profile = "x"\n}\n'],
  ['another provider', 'provider "helm" {\n  token = "x"\n}\n'],
  [
    'another provider that is called aws',
    `${renamed.replace('amazon', 'aws').replace('hashicorp', 'acme')}provider "aws" {\n  profile = "x"\n}\n`,
  ],
])('it has those of the run with %s', async (_case, text) => {
  expect(hasOwnAwsCredentials(await readModule(text))).toBe(false)
})

test('the types of resources imply providers, unless a provider is named', async () => {
  const text = 'resource "aws_vpc" "a" {\n}\ndata "http" "b" {\n}\nresource "x_y" "c" {\n  provider = amazon.main\n}\n'
  expect(findProviders(await readModule(`${renamed}${text}`))).toEqual(['hashicorp/aws', 'hashicorp/http'])
})
