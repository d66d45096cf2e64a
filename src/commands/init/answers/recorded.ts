import type { Kind } from '../../../runner/contract/kind.ts'
import { awsRegionKind } from '../../../runner/contract/patterns.ts'
import type { PartialAnswers } from './answers.ts'
import { accountKind, applicationKind, domainKind, explainMismatch, nameKind, repositoryPathKind } from './names.ts'
import { workflowNames } from './workflow-names.ts'

const kinds: Readonly<Record<'name' | 'application' | 'region' | 'repository' | 'domain', Kind<string>>> = {
  name: nameKind,
  application: applicationKind,
  region: awsRegionKind,
  repository: repositoryPathKind,
  domain: domainKind,
}

/** What is wrong with answers that were read from a file, which people edit and merge: they become parts of other files. */
export function listAnswerProblems(answers: PartialAnswers): readonly string[] {
  const { accounts, ci, modules, runnerConnection, workflows } = answers as Readonly<Record<string, unknown>>
  const listed: readonly unknown[] = Array.isArray(workflows) ? workflows : []
  return [
    ...Object.entries(kinds).flatMap(([key, kind]) =>
      explainText(key, answers[key as keyof typeof kinds], (text) => explainMismatch(kind, text)),
    ),
    ...Object.entries(accounts as PartialAnswers['accounts']).flatMap(([name, account]) =>
      explainText(`accounts.${name}`, account, (text) => explainMismatch(accountKind, text)),
    ),
    ...explainText('ci', ci, (text) => explainChoice(text, ['github', 'gitlab'])),
    ...explainText('modules', modules, (text) => explainChoice(text, ['pinned', 'copied'])),
    ...explainText('runnerConnection', runnerConnection, (text) => explainChoice(text, ['pending', 'confirmed'])),
    ...(workflows === undefined || Array.isArray(workflows) ? [] : ['workflows: Must be a list.']),
    ...listed.flatMap((each) => explainText('workflows', each, (text) => explainChoice(text, workflowNames))),
  ]
}

function explainText(key: string, value: unknown, explain: (text: string) => string | undefined): readonly string[] {
  if (value === undefined) return []
  const problem = typeof value === 'string' ? explain(value) : 'Must be a text.'
  return problem === undefined ? [] : [`${key}: ${JSON.stringify(value)}: ${problem}`]
}

function explainChoice(text: string, choices: readonly string[]): string | undefined {
  return choices.includes(text) ? undefined : `Must be one of ${choices.join(', ')}.`
}
