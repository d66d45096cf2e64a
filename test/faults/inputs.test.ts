import { afterAll, describe, expect, test } from 'vitest'
import { createStepJob } from '../setup/step.ts'

const job = createStepJob()
afterAll(() => {
  job[Symbol.dispose]()
})

const ok = { name: 'staging' }

/** Runs the bundled action and returns its one error annotation. */
async function readRefusal(inputs: Record<string, string>): Promise<string> {
  const step = await job.run({ inputs: { command: 'touch\nstarted', ...inputs } })
  expect(step.exitCode).toBe(2)
  expect(step.outputs['failure-reason']).toBe('invalid-input')
  expect(step.shown).not.toContain('probe staging')
  const errors = step.commands.filter((command) => command.name === 'error')
  expect(errors).toHaveLength(1)
  return errors[0]!.data
}

describe('an invalid input is refused before anything starts', () => {
  test.each([
    ['required, not given', {}, ['name: is required', 'for example staging']],
    ['required, empty', { name: '' }, ['name: is required']],
    ['required, blank', { name: ' \n\t ' }, ['name: is required']],
    ['boolean yes', { ...ok, flag: 'yes' }, ['flag: "yes" must be true or false']],
    ['boolean 1', { ...ok, flag: '1' }, ['flag: "1" must be true or false']],
    ['boolean in capitals', { ...ok, flag: 'True' }, ['flag: "True"']],
    ['number with letters', { ...ok, count: '3600abc' }, ['count: "3600abc" must be a whole number from 1 to 100']],
    ['number with exponent', { ...ok, count: '1e3' }, ['count: "1e3"']],
    ['number below zero', { ...ok, count: '-1' }, ['count: "-1"']],
    ['zero', { ...ok, count: '0' }, ['count: "0"']],
    ['twenty nines', { ...ok, count: '99999999999999999999' }, ['count: "99999999999999999999"']],
    ['hexadecimal number', { ...ok, count: '0x10' }, ['count: "0x10"']],
    ['duration without unit', { ...ok, wait: '90' }, ['wait: "90" must be a duration', 'Did you mean 90s?']],
    ['duration of nothing', { ...ok, wait: '0s' }, ['wait: "0s"']],
    ['duration of days', { ...ok, wait: '25h' }, ['wait: "25h"', 'at most 24h']],
    ['unknown word', { ...ok, level: 'stagging' }, ['development, staging, production', 'Did you mean staging?']],
    ['word in wrong case', { ...ok, level: 'Staging' }, ['level: "Staging"', 'Did you mean staging?']],
    ['control character', { ...ok, report: 'a\u0001b' }, ['report:', 'control character']],
    ['leading dash', { name: '-destroy' }, ['name: "-destroy"', 'does not begin with a dash']],
    ['renamed input', { ...ok, 'old-name': 'x' }, ['old-name: is now called name']],
    ['misspelled input', { ...ok, foldr: 'x' }, ['foldr: is not an input of probe', 'Did you mean folder?']],
    ['image in capitals', { ...ok, image: 'App:1' }, ['image: "App:1"']],
    ['ARN without account', { ...ok, role: 'arn:aws:iam:role/x' }, ['role:', 'an ARN such as']],
    ['region that is a zone', { ...ok, region: 'eu-central-1a' }, ['region: "eu-central-1a"']],
    ['release with a dash in front', { ...ok, release: '-x' }, ['release: "-x"']],
    ['release with a space', { ...ok, release: 'a b' }, ['release: "a b"']],
    ['version range', { ...ok, 'tool-version': '1.x' }, ['tool-version: "1.x"']],
    ['URL of another protocol', { ...ok, address: 'file:///etc/passwd' }, ['address:', 'an https:// URL']],
    ['git transport as URL', { ...ok, address: 'ext::sh -c id' }, ['address:']],
    ['option as URL', { ...ok, address: '--upload-pack=x' }, ['address:']],
    ['URL with a password', { ...ok, address: 'https://u:p@example.com' }, ['address:', 'without user or password']],
    ['open quote', { ...ok, 'extra-args': '--note "b' }, ['extra-args:', 'A quote is not closed']],
    ['no long option', { ...ok, 'extra-args': '-auto-approve' }, ['extra-args:', '-auto-approve is not a long option']],
    ['no long option but a value', { ...ok, 'extra-args': '-chdir=/' }, ['-chdir=/ is not a long option']],
    ['another command', { ...ok, 'extra-args': '; rm | $X' }, ['; is not a long option']],
    ['forbidden kubeconfig', { ...ok, 'extra-args': '--kubeconfig x' }, ['Remove --kubeconfig']],
    ['forbidden kubeconfig with value', { ...ok, 'extra-args': '--kubeconfig=x' }, ['Remove --kubeconfig=x']],
    ['forbidden post renderer', { ...ok, 'extra-args': "'--post-renderer' x" }, ['Remove --post-renderer']],
    [
      'YAML with __proto__',
      { ...ok, settings: '__proto__: {polluted: true}' },
      ['settings:', '__proto__ is not allowed'],
    ],
    ['JSON with __proto__', { ...ok, settings: '{"a":{"__proto__":{"x":1}}}' }, ['__proto__ is not allowed']],
    ['duplicate keys', { ...ok, settings: 'a: 1\na: 2' }, ['settings:', 'Map keys must be unique']],
    ['list for mapping', { ...ok, settings: '[1]' }, ['settings:', 'a YAML or JSON mapping']],
    ['alias bomb', { ...ok, settings: createAliasBomb() }, ['settings:', 'alias']],
  ])('%s', async (_name, inputs: Record<string, string>, expected) => {
    const error = await readRefusal(inputs)
    for (const text of expected) expect(error).toContain(text)
  })

  test('all invalid inputs are listed in one error', async () => {
    const error = await readRefusal({ flag: 'yes', count: '0', level: 'prod' })
    expect(error).toContain('4 invalid inputs')
    for (const name of ['name:', 'flag:', 'count:', 'level:']) expect(error).toContain(name)
  })
})

describe('untidy input is accepted', () => {
  test('CRLF and byte order marks are stripped', async () => {
    const step = await job.run({ inputs: { name: '\ufeffstaging\r\n', items: 'a\r\nb\r\n\r\n', flag: ' true ' } })
    expect(step.exitCode).toBe(0)
    expect(JSON.parse(step.outputs.inputs!)).toMatchObject({ name: 'staging', items: ['a', 'b'], flag: true })
  })

  test('unset inputs get their defaults, and optional ones stay undefined', async () => {
    const step = await job.run({ inputs: { ...ok, flag: '', file: '' } })
    const inputs = JSON.parse(step.outputs.inputs!) as Record<string, unknown>
    expect(inputs).toMatchObject({ flag: false, count: 1, wait: 300_000, level: 'staging', items: [] })
    expect(inputs).not.toHaveProperty('file')
  })

  test('values keep their types and every character', async () => {
    const settings = 'tag: "1e6"\nnumber: 1e6\nid: "00123"\nlist: "a,b={c}\\nd"'
    const step = await job.run({ inputs: { ...ok, settings } })
    const { settings: read } = JSON.parse(step.outputs.inputs!) as { settings: unknown }
    expect(read).toEqual({ tag: '1e6', number: 1_000_000, id: '00123', list: 'a,b={c}\nd' })
  })

  test('arguments are split like words and stay literal', async () => {
    const inputs = { ...ok, command: 'printf\n<%s>', 'extra-args': `--a '; rm' --b="$(id) $X" --c \\"q\`w\` --d '|'` }
    const step = await job.run({ inputs })
    expect(step.shown).toContain('<--a><; rm><--b=$(id) $X><--c><"q`w`><--d><|>')
  })
})

/** Ten levels of ten aliases each: ten billion nodes when expanded. */
function createAliasBomb(): string {
  const levels = 'abcdefghij'.split('')
  const lines = levels.map((name, index) => {
    const entry = index === 0 ? '"x"' : `*${levels[index - 1]!}`
    return `${name}: &${name} [${Array.from({ length: 10 }, () => entry).join(', ')}]`
  })
  return lines.join('\n')
}
