import { expect, test } from 'vitest'
import { findDuplicateExports } from './unique-exports.ts'

const [one, other] = ['src/one.ts', 'src/other.ts']

test.each([
  ['functions', 'export function check() {}', 'export async function check() {}'],
  ['constants', 'export const check = 1, more = 2', 'export const check = 3'],
  ['types', 'export interface check {}', 'export type check = string'],
  ['a class and a type', 'export class check {}', 'export type check = 1'],
])('finds %s of the same name', (_, first, second) => {
  const found = findDuplicateExports([
    { file: one, text: first },
    { file: other, text: second },
  ])
  expect([...found]).toEqual([['check', [one, other]]])
})

test.each([
  ['names that are not exported', one, 'function check() {}\ntype more = 1'],
  ['overloads of one function', one, 'export function f(a: 1): 1\nexport function f(a: 2): 2\nexport function f() {}'],
  ['what every use case exports', one, 'export const contract = 1\nexport function run() {}'],
  ['what vitest prescribes', one, 'export function setup() {}'],
  ['the fixture', 'test/fixture/src/program.ts', 'export function check() {}'],
])('passes over %s', (_, file, text) => {
  const sources = [
    { file, text },
    { file: other, text: 'export const check = 1, contract = 2, run = 3, setup = 4, more = 5' },
  ]
  expect([...findDuplicateExports(sources)]).toEqual([])
})
