import { expect, test } from 'vitest'
import { listModuleSources, setBackend, setModuleSources } from './hcl.ts'

test('the literals of the backend are set, and no others', () => {
  const text = `# bucket = "comment"
terraform {
  required_version = ">= 1.10"
  backend "s3" {
    bucket         = "acme-terraform-staging" # unique
    key            = "staging/10-vpc.tfstate"
    region         = "eu-central-1"
  }
}
provider "aws" {
  region = "eu-central-1"
}
`
  expect(setBackend(text, { bucket: 'zeta-terraform-staging-1', region: 'us-east-1' })).toBe(
    text
      .replace('"acme-terraform-staging"', '"zeta-terraform-staging-1"')
      .replace('         = "eu-central-1"', '         = "us-east-1"'),
  )
})

test('sources of modules are found and replaced with a comment; strings and comments that look like one are not', () => {
  const text = `module "vpc" {
  source = "../modules/vpc"
  note   = "source = \\"../no\\""
}
# module "x" { source = "../no" }
module "other" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.0"
}
`
  expect(listModuleSources(text)).toEqual(['../modules/vpc', 'terraform-aws-modules/vpc/aws'])
  const pinned = setModuleSources(text, (source) =>
    source.startsWith('.') ? { source: 'git::https://x//vpc?ref=1', comment: 'v1' } : undefined,
  )
  expect(pinned).toBe(text.replace('"../modules/vpc"', '"git::https://x//vpc?ref=1" # v1'))
})
