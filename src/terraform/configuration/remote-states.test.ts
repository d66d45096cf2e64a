import { expect, test } from 'vitest'
import { readConfiguration } from '../../hcl/file.ts'
import { findUsedOutputs } from './remote-states.ts'

const state = 'data.terraform_remote_state.net'

test.each<[string, readonly string[] | 'all']>([
  [`a = ${state}.outputs.id`, ['id']],
  [`a = ${state}.outputs["id"]`, ['id']],
  [`a = "x-\${${state}.outputs.id}"`, ['id']],
  [`a = ${state}["eu"].outputs.id`, ['id']],
  [`a = ${state}[0].outputs.b + ${state}.outputs.a`, ['a', 'b']],
  [`a = ${state}.outputs["größe"]`, ['größe']],
  [`a = ${state}.outputs.größe`, ['größe']],
  [`a = ${state}.outputs["in one"]`, ['in one']],
  [`a = ${state}.outputs[var.name]`, 'all'],
  [`a = ${state}.outputs`, 'all'],
  [`a = ${state}`, 'all'],
  [`depends_on = [${state}]`, []],
  [`a = ${state}.workspace`, []],
  [`a = ${state}_two.outputs.id`, []],
  [`a = "${state}.outputs.id"`, []],
  [`# ${state}.outputs.id`, []],
])('%s uses %j', async (line, expected) => {
  const read = await readConfiguration('main.tf', `resource "a" "b" {\n  ${line}\n}\n`, () => false)
  if (!read.ok) throw new Error(read.message)
  expect(findUsedOutputs({ folder: '/', files: [read.file] }, 'net')).toEqual(expected)
})
