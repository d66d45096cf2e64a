import { describe, expect, test } from 'vitest'
import { contract } from '../../../../test/fixture/src/actions/probe/contract.ts'
import { exitCodes } from '../../errors/failure-reasons.ts'
import { renderHelp, toVariableName, wrapText } from './help.ts'

describe('help', () => {
  const help = renderHelp(contract, Number.POSITIVE_INFINITY)

  test.each(Object.entries(contract.inputs))('tells how %s is given', (name, input) => {
    const spelled =
      input.kind.secret === true ? `  ${toVariableName(name)} (variable only)\n` : `  --${name} <${input.kind.type}>\n`
    expect(help).toContain(spelled)
    expect(help).toContain(input.description)
  })

  test('offers no flag for a secret', () => {
    expect(help).not.toContain('--token')
    expect(help).not.toContain('--github-token')
  })

  test('tells what is required, what is the default and what may be repeated', () => {
    expect(help).toMatch(/--name <string>\n.*; required\)/)
    expect(help).toMatch(/--count <integer>\n.*; default 1\)/)
    expect(help).toMatch(/--items <list of line>\n.*; may be repeated\)/)
  })

  test.each(Object.entries(contract.outputs))('lists the output %s', (name, meaning) => {
    expect(help).toMatch(new RegExp(`^  ${name} +${meaning.replaceAll('.', '\\.')}$`, 'm'))
  })

  test('lists every exit code', () => {
    for (const code of Object.values(exitCodes))
      expect(help).toMatch(new RegExp(`^Exit codes:.*\\b${String(code)} `, 'm'))
  })
})

describe('lines', () => {
  test('fit the terminal, and say the same', () => {
    const [wide, narrow] = [Number.POSITIVE_INFINITY, 72].map((columns) => renderHelp(contract, columns))
    expect(Math.max(...narrow!.split('\n').map((line) => line.length))).toBeLessThanOrEqual(72)
    expect(narrow!.split(/\s+/)).toEqual(wide!.split(/\s+/))
  })

  test.each([
    ['one two', 7, 'one two'],
    ['one two', 6, 'one\n  two'],
    ['  one   two three', 11, '  one   two\n  three'],
    ['a-long-word and', 6, 'a-long-word\n  and'],
    ['', 6, ''],
  ])('%j in %i columns', (text, columns, expected) => {
    expect(wrapText(text, columns, 2)).toBe(expected)
  })
})

test.each([
  ['role-to-assume', 'EKS_ACTIONS_ROLE_TO_ASSUME'],
  ['name', 'EKS_ACTIONS_NAME'],
])('the variable of %s is %s', (name, variable) => {
  expect(toVariableName(name)).toBe(variable)
})
