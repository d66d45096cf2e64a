import { expect, test } from 'vitest'
import { extraHelmArguments } from './extra-arguments.ts'

const { kind } = extraHelmArguments({ description: '' })
const parse = (text: string) => kind.parse(text, { workspace: '/' })

test.each([
  ['--history-max=5 --no-hooks', ['--history-max=5', '--no-hooks']],
  ['--description "a; b | $X"', ['--description', 'a; b | $X']],
  ['--labels team=payments', ['--labels', 'team=payments']],
  ['', []],
  ['--constructor=1', ['--constructor=1']],
])('%s is split into words', (text, expected) => {
  expect(parse(text)).toEqual({ ok: true, value: expected })
})

test.each([
  ['--kubeconfig=/tmp/x', /Remove --kubeconfig/],
  ['--kube-context other', /Remove --kube-context/],
  ['--post-renderer ./x', /Another program/],
  ['--post-renderer-args x', /Another program/],
  ['--set image.tag=1e6', /the inputs values and set/],
  ['--atomic', /rollback-on-failure/],
  ['--reuse-values', /states all of its values/],
  ['-f values.yaml', /-f is not a long option/],
  ['-n other', /-n is not a long option/],
  ['other-chart', /other-chart is not a long option/],
  ['--no-hooks other-chart', /other-chart is not a long option/],
  ['--; rm -rf /', /not a long option/],
  ['--description "open', /not closed/],
  ['--description', /is missing its value/],
  ['--debug', /prints values/],
  // A flag that this list does not know takes no value, so that what follows it is an option.
  ['--some-new-flag --kubeconfig=/tmp/x', /--some-new-flag is missing its value/],
  ['--description -x', /as --description=-x/],
])('%s is refused', (text, hint) => {
  expect(parse(text)).toMatchObject({ ok: false, hint: expect.stringMatching(hint) as string })
})
