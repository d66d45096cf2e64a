import { expect, test } from 'vitest'
import { readConfiguration } from '../../hcl/file.ts'
import type { Scope } from '../../hcl/expressions/scope.ts'
import { createValueLimits } from '../../hcl/expressions/limits.ts'
import { unknownValue } from '../../hcl/expressions/value.ts'
import { findUsedOutputs, readRemoteStates } from './remote-states.ts'

test.each<[string, string | undefined]>([
  ['assume_role = { role_arn = "arn:aws:iam::1:role/reader", external_id = "x" }', 'arn:aws:iam::1:role/reader'],
  ['role_arn = "arn:aws:iam::1:role/reader"', 'arn:aws:iam::1:role/reader'],
  ['assume_role = { role_arn = var.unknown }', undefined],
  ['region = "eu-central-1"', undefined],
])('a state that is read with %s needs the role %s', async (setting, role) => {
  const config = `config = { bucket = "b", key = "k", ${setting} }`
  const text = `data "terraform_remote_state" "net" {\n backend = "s3"\n ${config}\n}\n`
  const read = await readConfiguration('main.tf', text, () => true)
  if (!read.ok) throw new Error(read.message)
  const scope: Scope = {
    lookup: () => unknownValue,
    folder: '/',
    readFile: () => undefined,
    limits: createValueLimits(),
  }
  const [state] = readRemoteStates({ folder: '/', files: [read.file] }, scope, '')
  expect([state?.identity, state?.role]).toEqual(['s3:b/k', role])
})

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
