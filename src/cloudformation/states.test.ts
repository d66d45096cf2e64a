import { expect, test } from 'vitest'
import { assertIdle } from './states.ts'

const stack = {
  id: 'arn:shop',
  name: 'shop',
  reason: '',
  outputs: {},
  parameterNames: [],
  terminationProtection: false,
}

test.each([
  ['UPDATE_IN_PROGRESS', /stop it: aws cloudformation cancel-update-stack --stack-name shop/],
  ['CREATE_IN_PROGRESS', /^Wait until it has ended, then run again/],
])('a stack in %s is left alone, with the way out', (status, hint) => {
  expect(() => {
    assertIdle({ ...stack, status }, 'eu-central-1')
  }).toThrow(expect.objectContaining({ code: 'stack-busy', hint: expect.stringMatching(hint) as string }) as Error)
})

test.each(['UPDATE_COMPLETE', 'REVIEW_IN_PROGRESS'])('a stack in %s is not busy', (status) => {
  expect(() => {
    assertIdle({ ...stack, status }, 'eu-central-1')
  }).not.toThrow()
})
