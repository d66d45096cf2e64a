import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitArguments } from '../../runner/contract/arguments.ts'
import { formatApiCommand, formatVariableCommand } from './gh-command.ts'

const shop = { owner: 'acme', repo: 'shop' } as const

describe('a command of the GitHub CLI', () => {
  test('has nested fields, lists, numbers and texts of a body', () => {
    const body = {
      deployment_branch_policy: { protected_branches: false },
      reviewers: [
        { type: 'User', id: 1 },
        { type: 'Team', id: 2 },
      ],
      exclude: [],
      name: 'main',
    }
    expect(formatApiCommand('PUT', 'repos/acme/shop/environments/staging', body)).toBe(
      "gh api --method PUT repos/acme/shop/environments/staging -F 'deployment_branch_policy[protected_branches]=false' -f 'reviewers[][type]=User' -F 'reviewers[][id]=1' -f 'reviewers[][type]=Team' -F 'reviewers[][id]=2' -F 'exclude[]' -f name=main",
    )
  })

  test('sets a variable of the repository, or of an environment', () => {
    const variable = { name: 'AWS_REGION', value: 'eu-central-1' }
    expect(formatVariableCommand(shop, variable)).toBe(
      'gh variable set AWS_REGION --repo acme/shop --body eu-central-1',
    )
    expect(formatVariableCommand(shop, variable, 'pro duction')).toBe(
      "gh variable set AWS_REGION --repo acme/shop --env 'pro duction' --body eu-central-1",
    )
  })

  test('keeps any value one word', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        fc.pre(!/[\n\r\0]/.test(value))
        const words = splitArguments(formatVariableCommand(shop, { name: 'X', value }))
        expect(words?.at(-1)).toBe(value)
      }),
    )
  })
})
