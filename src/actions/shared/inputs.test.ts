import { expect, test } from 'vitest'
import { commentInput } from './inputs.ts'

const { kind } = commentInput({ description: '' })
const parse = (text: string) => kind.parse(text, { workspace: '/' })

test.each(['always', 'on-change', 'never'])('%s is a mode of the comment', (text) => {
  expect(parse(text)).toEqual({ ok: true, value: text })
})

test.each([
  ['true', 'always'],
  ['false', 'never'],
])('the former %s names its successor', (text, successor) => {
  expect(parse(text)).toMatchObject({ ok: false, hint: `${text} is now ${successor}` })
})

test.each(Object.getOwnPropertyNames(Object.prototype))('%s is refused like any other text', (text) => {
  expect(parse(text)).toEqual(parse('sometimes'))
})
