import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { actions } from '../../src/actions/registry.ts'
import { runCommandLine } from '../../src/cli/main.ts'
import { commands } from '../../src/commands/registry.ts'
import { splitArguments } from '../../src/runner/contract/arguments.ts'
import type { Contract } from '../../src/runner/contract/action.ts'
import type { InputSource } from '../../src/runner/contract/read.ts'
import { explainUnknownName } from '../../src/runner/contract/unknown-names.ts'
import type { ActionProgram } from '../../src/runner/program.ts'
import { documents, listBlocks, readDocument } from './document-blocks.ts'
import { repositoryRoot } from './suite.ts'

const { scripts } = JSON.parse(readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}

/** Programs that readers have, or that a sentence beside the command tells them to install. */
const programs = 'aws curl eval export gh git glab helm kubectl npm npx'.split(' ')

/** One command per entry: without comments, assignments before it, and what is substituted. */
function splitCommands(text: string): readonly string[] {
  return text
    .replaceAll(/\\\n\s*/g, '')
    .replaceAll(/(^|\s)#.*$/gm, '')
    .replaceAll(/\$\([^)]*\)/g, 'substituted')
    .split(/\n|&&|;/)
    .map((command) => command.trim().replace(/^(?:[A-Z_]+=(?:"[^"]*"|\S+) +)+/, ''))
    .filter((command) => command !== '')
}

const inBlocks = listBlocks('sh').flatMap(({ document, text }) =>
  splitCommands(text).map((command) => [document, command] as const),
)
const inline = documents.flatMap((document) =>
  [...readDocument(document).matchAll(/`((?:npm (?:run|test)|npx eks-actions)\b[^`\n]*)`/g)].flatMap(([, text = '']) =>
    splitCommands(text).map((command) => [document, command] as const),
  ),
)
const all = [...new Map([...inBlocks, ...inline].map((entry) => [entry.join(': '), entry])).values()]

const pickCommands = (begin: RegExp) => all.filter(([, command]) => begin.test(command))

/** A program whose actions only check that their flags exist and that listed values are among those that are allowed. */
function createCheckingProgram(problems: string[]): ActionProgram {
  const registry = { ...actions, ...commands }
  return {
    registry,
    main: () => Promise.reject(new Error('not from here')),
    post: () => Promise.reject(new Error('not from here')),
    runFromCommandLine: async (name, source) => {
      const contract = await registry[name]?.contract()
      if (contract !== undefined) problems.push(...checkFlags(contract, source))
      return 0
    },
  }
}

function checkFlags(contract: Contract, source: InputSource): readonly string[] {
  return source.names.flatMap((name) => {
    const known = contract.inputs[name]
    if (known === undefined) return [`--${name} ${explainUnknownName(contract, name, source.display)}`]
    const given = (source.get(name) ?? '').split(/[\n,]/).map((value) => value.trim())
    const { allowed } = known.kind
    return allowed === undefined || given.every((value) => allowed.includes(value))
      ? []
      : [`--${name} must be one of ${allowed.join(', ')}`]
  })
}

async function checkCommand(command: string): Promise<readonly string[]> {
  const [, , ...args] = splitArguments(command) ?? []
  const problems: string[] = []
  await runCommandLine({
    program: createCheckingProgram(problems),
    args,
    environment: {},
    version: '',
    stdout: () => {},
    stderr: (text) => problems.push(text),
    columns: undefined,
  })
  return problems
}

describe('a command in a document', () => {
  test.each(inBlocks)('%s: a reader has the program of %s', (_, command) => {
    expect(programs).toContain(command.split(' ', 1)[0])
  })

  test.each(pickCommands(/^npm (run|test)\b/))('%s: the script of %s exists', (_, command) => {
    const [, name = 'test'] = /^npm run (?:--silent )?([\w-]+)/.exec(command) ?? []
    expect(Object.keys(scripts)).toContain(name)
    // x.test.ts stands for any file.
    const [, file = ''] = /(?:^|\s)((?:test|src|scripts)\/\S+\.ts)/.exec(command.replace(/\S*\bx\.test\.ts/, '')) ?? []
    expect(existsSync(path.join(repositoryRoot, file))).toBe(true)
  })

  test.each(pickCommands(/^npx eks-actions/).filter(([, command]) => !command.includes('<action>')))(
    '%s: the command line accepts %s',
    async (_, command) => {
      expect(await checkCommand(command)).toEqual([])
    },
  )

  test.each([
    ['an unknown flag', 'npx eks-actions lock --updat', '--updat is not an input of lock. Did you mean update?'],
    ['an unknown action', 'npx eks-actions plan', 'there is no action "plan"'],
    ['an unknown value', 'npx eks-actions provision --command deploy', '--command must be one of plan, apply'],
    ['a stray value', 'npx eks-actions init acme', 'unexpected argument "acme"'],
  ])('is refused with %s', async (_, command, problem) => {
    expect((await checkCommand(command)).join('\n')).toContain(problem)
  })
})
