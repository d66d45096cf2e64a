import { describe, expect, test } from 'vitest'
import { createActionsInputSource } from './contract/read.ts'
import { createProgram } from './program.ts'

describe('a program', () => {
  const program = createProgram({})

  test('offers the registry that it was made from', () => {
    const registry = {}
    expect(createProgram(registry).registry).toBe(registry)
  })

  test.each(['main', 'post'] as const)('has no %s for an action that it does not know', async (step) => {
    await expect(program[step]('nonsense')).rejects.toThrow('There is no action nonsense')
  })

  test('has no command line for one either', () => {
    expect(() => program.runFromCommandLine('nonsense', createActionsInputSource({}), {})).toThrow(
      'There is no action nonsense',
    )
  })
})
