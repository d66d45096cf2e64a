import { type Input, input, type InputOptions, type Kind, reject, type InputValue } from '../../runner/contract/kind.ts'
import { integer, oneOfKind, patternKind } from '../../runner/contract/scalars.ts'
import { getOwn } from '../../runner/records.ts'

/** The name of an environment: of its folder of roots, its layer of values, and by default its GitHub environment. */
export const environmentKind = patternKind(
  'name',
  /^[A-Za-z0-9][\w.-]{0,62}$/,
  'the name of a folder: letters, digits, dashes, dots and underscores, at most 63',
)

/** The output `plan-digest` of a reviewed plan. */
export const digestKind = patternKind('SHA-256', /^[0-9a-f]{64}$/, '64 hexadecimal digits')

const commentModes = ['always', 'on-change', 'never'] as const
export type CommentMode = (typeof commentModes)[number]

const successors: Readonly<Record<string, CommentMode>> = { true: 'always', false: 'never' }
const modeKind = oneOfKind(commentModes)

/** When the sticky comment is written. Booleans are what the input took before version 1. */
const commentKind: Kind<CommentMode> = {
  ...modeKind,
  parse: (text, context) => {
    const successor = getOwn(successors, text)
    return successor === undefined
      ? modeKind.parse(text, context)
      : reject(modeKind.rule, `${text} is now ${successor}`)
  },
}

/** The input `comment`; default `always`. */
export function commentInput<const O extends InputOptions>(
  options: O,
): Input<InputValue<CommentMode, O & { default: 'always' }>> {
  return input(commentKind, { ...options, default: 'always' })
}

/** Addresses of applications, which need not have TLS. */
export const webAddressKind = patternKind('URL', /^https?:\/\/[^\s<>"]+$/, 'an http:// or https:// URL')

/** A GitHub environment may not hold quotes, commas, semicolons or backslashes (docs.github.com, "Managing environments"). */
const githubEnvironmentKind = patternKind(
  'name',
  /^[^\s'"`,;\\-][^\n'"`,;\\]{0,254}$/,
  'the name of a GitHub environment: at most 255 characters, no quotes, commas, semicolons or backslashes',
)

/** The input `github-environment` of actions that also take `environment`. */
export const githubEnvironmentInput = input(githubEnvironmentKind, {
  example: 'production-eu',
  description: 'GitHub environment that protects this job, if it is not named like `environment`',
})

/** The input `require-approvals` of actions that change something. @param commands that it applies to, for people */
export function requireApprovalsInput(commands: string): Input<number> {
  return integer({
    default: '0',
    min: 0,
    max: 10,
    description: `${commands}: how many people with write access must have approved the head of the merged pull request; not its author, nor whoever wrote its last commit, pushed commits to it or started the run by hand`,
  })
}
