import { expect, test } from 'vitest'
import { readConfiguration } from '../../hcl/file.ts'
import { reportLiveTokens } from './live-tokens.ts'

const token = 'data.aws_eks_cluster_auth.this.token'

async function findLines(text: string): Promise<readonly (number | undefined)[]> {
  const read = await readConfiguration('main.tf', text, () => false)
  if (!read.ok) throw new Error(read.message)
  const lines: (number | undefined)[] = []
  reportLiveTokens({ folder: '/', files: [read.file] }, ({ location }) => lines.push(location.line))
  return lines
}

test('a token among the triggers of a resource is found, directly and through a local', async () => {
  expect(await findLines(`resource "terraform_data" "a" {\n  input = ${token}\n}\n`)).toEqual([2])
  const local = `locals {\n  t = ${token}\n}\nresource "null_resource" "a" {\n  triggers = { t = local.t }\n}\n`
  expect(await findLines(local)).toEqual([5])
})

test.each(Object.getOwnPropertyNames(Object.prototype))('a resource of type %s has no triggers', async (type) => {
  expect(await findLines(`resource "${type}" "a" {\n  input = ${token}\n}\n`)).toEqual([])
})
