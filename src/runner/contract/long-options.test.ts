import { describe, expect, test } from 'vitest'
import { longOptionsKind } from './long-options.ts'

const kind = longOptionsKind({
  rule: 'long options of a tool',
  flags: ['quiet'],
  refusal: (name) => (name === 'kubeconfig' ? 'the action sets it.' : undefined),
})
const context = { workspace: '.' }

describe('long options', () => {
  test.each([
    ['', []],
    ['--network=none --quiet', ['--network=none', '--quiet']],
    [`--note '; rm -rf / | tee $X' --quiet`, ['--note', '; rm -rf / | tee $X', '--quiet']],
    ['--note=--kubeconfig', ['--note=--kubeconfig']],
    ['--kubeconfigs x', ['--kubeconfigs', 'x']],
  ])('%j become %j', async (text, value) => {
    expect(await kind.parse(text, context)).toEqual({ ok: true, value })
  })

  test.each([
    ['--kubeconfig /tmp/x', 'Remove --kubeconfig: the action sets it.'],
    ['--kubeconfig=/tmp/x', 'Remove --kubeconfig=/tmp/x: the action sets it.'],
    [`'--kube'"config" x`, 'Remove --kubeconfig: the action sets it.'],
    ['--quiet --kubeconfig x', 'Remove --kubeconfig: the action sets it.'],
    ['--note --quiet', '--note is missing its value; write a value that begins with a dash as --note=--quiet.'],
    ['--note', '--note is missing its value.'],
    ['-n x', '-n is not a long option.'],
    ['--quiet x', 'x is not a long option.'],
    ['; rm', '; is not a long option.'],
    ['--note "x', 'A quote is not closed.'],
  ])('%j are refused: %s', async (text, hint) => {
    expect(await kind.parse(text, context)).toEqual({
      ok: false,
      rule: 'long options of a tool',
      hint: expect.stringContaining(hint) as string,
    })
  })
})
