import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { ActionError } from '../errors/action-error.ts'
import { defineAction } from './action.ts'
import { workspaceFolder } from './paths.ts'
import { createActionsInputSource, readInputs, type ReadOptions } from './read.ts'
import { boolean, integer, oneOf, secret, string } from './scalars.ts'
import { lines, object } from './structures.ts'

const workspace = mkdtempSync(path.join(tmpdir(), 'read-'))
afterAll(() => {
  rmSync(workspace, { recursive: true })
})

const description = 'A test'
const contract = defineAction({
  name: 'sample',
  description,
  inputs: {
    name: string({ required: true, example: 'staging', description }),
    count: integer({ default: '3', max: 100, description }),
    flag: boolean({ default: 'false', description }),
    level: oneOf(['low', 'high'], { default: 'low', description }),
    items: lines({ description }),
    folder: workspaceFolder({ default: '.', description }),
    settings: object({ description }),
    password: secret({ description }),
    note: string({ description }),
  },
  outputs: {},
  renamed: { 'old-name': 'name' },
})

/** Texts by input name, read as a runner would hand them over. */
function read(texts: Readonly<Record<string, string>>, addSecret: ReadOptions['addSecret'] = () => undefined) {
  const variables = Object.entries(texts).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text] as const)
  const source = createActionsInputSource(Object.fromEntries(variables))
  return readInputs(contract, { source, workspace, addSecret, documentation: 'https://example.com/inputs' })
}

async function readRefused(texts: Readonly<Record<string, string>>): Promise<ActionError> {
  const error: unknown = await read(texts).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(ActionError)
  expect(error).toHaveProperty('code', 'invalid-input')
  return error as ActionError
}

describe('values', () => {
  test('defaults fill what is not given, and the rest is undefined', async () => {
    expect(await read({ name: 'x' })).toEqual({
      name: 'x',
      count: 3,
      flag: false,
      level: 'low',
      items: [],
      folder: expect.objectContaining({ relative: '.' }) as unknown,
      settings: undefined,
      password: undefined,
      note: undefined,
      'github-token': undefined,
    })
  })

  test('an empty or blank text counts as not given', async () => {
    expect(await read({ name: 'x', count: '', flag: '  ', level: '\n', note: '\t' })).toMatchObject({
      count: 3,
      flag: false,
      level: 'low',
      note: undefined,
    })
  })

  test.each([
    ['\ufeffstaging', 'staging'],
    ['staging\r\n', 'staging'],
    ['  staging\n', 'staging'],
    ['\ufeff\r\n staging \r\n', 'staging'],
  ])('%j is read as %j', async (text, name) => {
    expect(await read({ name: text })).toMatchObject({ name })
  })

  test('Windows line ends separate entries like any other', async () => {
    expect(await read({ name: 'x', items: 'one\r\ntwo\r\n' })).toMatchObject({ items: ['one', 'two'] })
    expect(await read({ name: 'x', settings: 'a: 1\r\nb: two\r\n' })).toMatchObject({ settings: { a: 1, b: 'two' } })
  })

  test('a tab inside a text stays', async () => {
    expect(await read({ name: 'a\tb' })).toMatchObject({ name: 'a\tb' })
  })
})

describe('problems', () => {
  test('all invalid inputs are reported together, each with value, rule and hint', async () => {
    const error = await readRefused({
      count: '3600abc',
      flag: 'yes',
      level: 'High',
      folder: '../x',
      settings: '[1]',
      nam: 'x',
      'old-name': 'x',
    })
    expect(error.message).toBe('sample: 8 invalid inputs')
    expect(error.details).toEqual([
      'nam: is not an input of sample. Did you mean name?',
      'old-name: is now called name',
      'name: is required: one line of text that does not begin with a dash, for example staging',
      'count: "3600abc" must be a whole number from 1 to 100',
      'flag: "yes" must be true or false',
      'level: "High" must be one of low, high. Did you mean high?',
      expect.stringMatching(
        /^folder: "..\/x" must be an existing folder inside the workspace\. It leads outside the workspace, to .+\.$/,
      ),
      'settings: "[1]" must be a YAML or JSON mapping. It is a list or a single value.',
    ])
    expect(error.hint).toContain('https://example.com/inputs')
  })

  test('one invalid input is counted as one', async () => {
    expect((await readRefused({ name: '-x' })).message).toBe('sample: 1 invalid input')
  })

  test.each(['', ' ', '\n', '\ufeff', '\r\n'])('a required input given as %j is missing', async (name) => {
    expect((await readRefused({ name })).details[0]).toMatch(/^name: is required/)
  })

  test('rules between inputs are reported with all other problems, and see typed values', async () => {
    const ruled = defineAction({
      name: 'ruled',
      description,
      inputs: {
        count: integer({ default: '3', description }),
        flag: boolean({ default: 'false', description }),
        note: string({ description }),
      },
      outputs: {},
      rules: [
        ({ note, count }) => (note === undefined ? [{ name: 'note', text: `is required with ${count}` }] : []),
        ({ flag, count }) => (flag && count > 2 ? [{ name: 'count', text: 'must be at most 2 with flag' }] : []),
      ],
    })
    const listProblems = async (variables: Readonly<Record<string, string>>): Promise<unknown> =>
      readInputs(ruled, {
        workspace,
        addSecret: () => undefined,
        documentation: '',
        source: createActionsInputSource(variables),
      }).catch((error: unknown) => error)
    expect(await listProblems({ INPUT_FLAG: 'yes', INPUT_NOTE: ' \r\n' })).toMatchObject({
      details: [expect.stringMatching(/^flag: "yes" must be/), 'note: is required with 3'],
    })
    expect(await listProblems({ INPUT_NOTE: 'x' })).toMatchObject({ note: 'x' })
    expect(await listProblems({ INPUT_FLAG: 'true', INPUT_NOTE: 'x' })).toMatchObject({
      details: ['count: must be at most 2 with flag'],
    })
  })

  test('a rule that reads an invalid input is not judged', async () => {
    const ruled = defineAction({
      name: 'ruled',
      description,
      inputs: { count: integer({ default: '3', description }), note: string({ description }) },
      outputs: {},
      rules: [
        ({ count, note }) => (count > 2 || note === undefined ? [{ name: 'note', text: 'is required' }] : []),
        ({ note }) => (note === 'x' ? [{ name: 'note', text: 'must not be x' }] : []),
      ],
    })
    const source = createActionsInputSource({ INPUT_COUNT: 'many', INPUT_NOTE: 'x' })
    const options = { workspace, addSecret: () => undefined, documentation: '', source }
    await expect(readInputs(ruled, options)).rejects.toMatchObject({
      details: [expect.stringMatching(/^count: "many"/), 'note: must not be x'],
    })
  })

  test('an input that is not used is not read, but a secret in it is hidden', async () => {
    const partial = defineAction({
      name: 'partial',
      description,
      inputs: { flag: boolean({ default: 'false', description }), count: integer({ default: 'many', description }) },
      outputs: {},
      isUsed: (name, { flag }) => name === 'flag' || flag === true,
    })
    const secrets: string[] = []
    const readPartial = (texts: Readonly<Record<string, string>>) => {
      const source = createActionsInputSource({ ...texts, 'INPUT_GITHUB-TOKEN': 'hunter2-hunter2' })
      return readInputs(partial, { workspace, addSecret: (text) => secrets.push(text), documentation: '', source })
    }
    expect(await readPartial({})).toEqual({ flag: false })
    expect(secrets).toEqual(['hunter2-hunter2'])
    const details = [expect.stringMatching(/^count: "many"/)]
    await expect(readPartial({ INPUT_FLAG: 'true' })).rejects.toMatchObject({ details })
    expect(await readPartial({ INPUT_COUNT: 'few' })).toEqual({ flag: false })
  })

  test('an unknown name without likeness gets no suggestion', async () => {
    expect((await readRefused({ name: 'x', zzzzzz: '1' })).details).toEqual(['zzzzzz: is not an input of sample'])
  })

  test('an unknown name that was left empty is no problem: runners pass every declared name', async () => {
    expect(await read({ name: 'x', 'old-name': '' })).toMatchObject({ name: 'x' })
  })

  test.each(['constructor', '__proto__'])('%s is an unknown name like any other', async (name) => {
    expect((await readRefused({ name: 'x', [name]: '1' })).details).toEqual([`${name}: is not an input of sample`])
  })

  test('NUL and control characters are refused in every input', async () => {
    const control = fc.integer({ min: 0, max: 31 }).filter((code) => ![9, 10].includes(code))
    await fc.assert(
      fc.asyncProperty(control, fc.constantFrom('name', 'items', 'settings', 'note'), async (code, input) => {
        const error = await readRefused({ name: 'x', [input]: `a${String.fromCharCode(code)}b` })
        expect(error.details[0]).toMatch(new RegExp(`^${input}: .* contains a control character`))
      }),
      { numRuns: 60 },
    )
  })

  test('a long value is shown shortened', async () => {
    const [detail = ''] = (await readRefused({ name: 'x', count: '1'.repeat(5000) })).details
    expect(detail.length).toBeLessThan(250)
    expect(detail).toContain('…')
  })
})

describe('secrets', () => {
  test('are registered before anything is parsed, as given', async () => {
    const added: string[] = []
    await readRefused({ count: 'x', password: 'hunter2' })
    await read({ count: 'x', password: ' hunter2\n', 'github-token': 'ghs_1' }, (value) => added.push(value)).catch(
      () => undefined,
    )
    expect(added).toEqual([' hunter2\n', 'ghs_1'])
  })

  test('never appear in the error, whatever is wrong with them', async () => {
    const error = await readRefused({ count: 'x', password: 'hunter2\u0000' })
    expect(error.details).toContain('password: (secret) contains a control character, which no input may')
    expect(`${error.message}${error.details.join('\n')}${error.hint}`).not.toContain('hunter2')
  })

  test('that cannot be registered end the run before any text is read', async () => {
    const failMasking = (): never => {
      throw new ActionError('masking-failed', 'the log is full')
    }
    await expect(read({ name: '-bad', password: 'hunter2' }, failMasking)).rejects.toMatchObject({
      code: 'masking-failed',
    })
  })
})

describe('inputs of a runner', () => {
  const source = createActionsInputSource({ 'INPUT_ROLE-TO-ASSUME': 'r', INPUT_EMPTY: '', OTHER: 'x', INPUT_A: 'b' })

  test('are found by their names in capitals, dashes kept', () => {
    expect(source.get('role-to-assume')).toBe('r')
    expect(source.get('missing')).toBeUndefined()
    expect(source.display('role-to-assume')).toBe('role-to-assume')
  })

  test('count as given unless they are empty', () => {
    expect(source.names).toEqual(['role-to-assume', 'a'])
  })
})
