import type * as Prompts from '@clack/prompts'
import { awsRegionKind } from '../../../runner/contract/patterns.ts'
import { formatCount } from '../../../runner/count.ts'
import { ActionError } from '../../../runner/errors/action-error.ts'
import type { InteractiveTerminal } from '../../../runner/host/terminal.ts'
import { listMissing, type PartialAnswers, type RequiredQuestion } from './answers.ts'
import {
  accountKind,
  applicationKind,
  domainKind,
  environmentNames,
  explainMismatch,
  isGitHubRepository,
  nameKind,
  repositoryPathKind,
} from './names.ts'
import { addApplicationName } from './origin.ts'
import { recommendedWorkflows, workflowNames, workflowNeeds } from './workflow-names.ts'

/**
 * Asks for everything that flags, a previous run and the repository do not answer.
 * @throws ActionError `cancelled`
 */
export async function askMissing(known: PartialAnswers, terminal: InteractiveTerminal): Promise<PartialAnswers> {
  const prompts = await import('@clack/prompts')
  let answers = known
  for (const question of listMissing(known).filter((each) => each !== 'application'))
    answers = await askQuestion(question, answers, { prompts, terminal })
  // Last, because the repository suggests it.
  if (known.application === undefined) answers = await askQuestion('application', answers, { prompts, terminal })
  return askChoices(answers, { prompts, terminal })
}

/** @throws ActionError `cancelled` unless the person says yes */
export async function confirmWrite(count: number, terminal: InteractiveTerminal): Promise<void> {
  const { confirm } = await import('@clack/prompts')
  const isConfirmed = refuseCancellation(
    await confirm({ message: `Write ${formatCount(count, 'file')}?`, ...terminal }),
  )
  if (!isConfirmed) throw createCancellation()
}

interface Asking {
  readonly prompts: typeof Prompts
  readonly terminal: InteractiveTerminal
}

const questions: Readonly<Record<RequiredQuestion, { readonly message: string; readonly kind: typeof nameKind }>> = {
  name: { message: 'Prefix of everything in AWS, for example the name of your company or team', kind: nameKind },
  region: { message: 'AWS region', kind: awsRegionKind },
  repository: { message: 'Path of the repository, for example acme/shop', kind: repositoryPathKind },
  application: { message: 'Name of the application', kind: applicationKind },
  'development-account': { message: 'AWS account ID of development', kind: accountKind },
  'staging-account': { message: 'AWS account ID of staging (may be the same)', kind: accountKind },
  'production-account': { message: 'AWS account ID of production (may be the same)', kind: accountKind },
}

async function askQuestion(
  question: RequiredQuestion,
  answers: PartialAnswers,
  { prompts, terminal }: Asking,
): Promise<PartialAnswers> {
  const { message, kind } = questions[question]
  const initialValue = suggestAnswer(question, answers)
  const answer = refuseCancellation(
    await prompts.text({
      message,
      ...(initialValue === undefined ? {} : { initialValue }),
      validate: (value) => explainMismatch(kind, (value ?? '').trim()),
      ...terminal,
    }),
  ).trim()
  const environment = environmentNames.find((name) => question === `${name}-account`)
  return environment === undefined
    ? { ...answers, [question]: answer }
    : { ...answers, accounts: { ...answers.accounts, [environment]: answer } }
}

function suggestAnswer(question: RequiredQuestion, answers: PartialAnswers): string | undefined {
  if (question === 'application') return addApplicationName(answers).application
  const { development, staging } = answers.accounts
  return question.endsWith('-account') ? (staging ?? development) : undefined
}

async function askChoices(answers: PartialAnswers, { prompts, terminal }: Asking): Promise<PartialAnswers> {
  const ci = answers.ci ?? (await askHost(answers, { prompts, terminal }))
  const workflows = ci === 'gitlab' ? undefined : (answers.workflows ?? (await askWorkflows({ prompts, terminal })))
  const modules =
    answers.modules ??
    refuseCancellation(
      await prompts.select({
        message: 'Terraform modules',
        options: [
          { value: 'pinned' as const, label: 'Pinned', hint: 'read from the eks-actions repository at this release' },
          { value: 'copied' as const, label: 'Copied', hint: 'into your repository, for you to change' },
        ],
        ...terminal,
      }),
    )
  const domain = answers.domain ?? (await askDomain({ prompts, terminal }))
  return {
    ...answers,
    ci,
    modules,
    ...(workflows === undefined ? {} : { workflows }),
    ...(domain === '' ? {} : { domain }),
  }
}

async function askHost(
  { repository = '' }: PartialAnswers,
  { prompts, terminal }: Asking,
): Promise<'github' | 'gitlab'> {
  if (!isGitHubRepository(repository)) return 'gitlab'
  return refuseCancellation(
    await prompts.select({
      message: 'Where do the workflows run?',
      options: [
        { value: 'github' as const, label: 'GitHub Actions' },
        { value: 'gitlab' as const, label: 'GitLab CI' },
      ],
      ...terminal,
    }),
  )
}

async function askWorkflows({ prompts, terminal }: Asking): Promise<NonNullable<PartialAnswers['workflows']>> {
  const chosen = refuseCancellation(
    await prompts.multiselect({
      message: 'Workflows',
      options: workflowNames.map((value) => ({ value })),
      initialValues: [...recommendedWorkflows],
      required: true,
      ...terminal,
    }),
  )
  const needed = workflowNeeds.filter(([name]) => chosen.includes(name)).map(([, each]) => each)
  return workflowNames.filter((name) => chosen.includes(name) || needed.includes(name))
}

async function askDomain({ prompts, terminal }: Asking): Promise<string> {
  return refuseCancellation(
    await prompts.text({
      message: 'Domain of the application (empty: it answers at the address of its load balancer)',
      defaultValue: '',
      validate: (value = '') => (value.trim() === '' ? undefined : explainMismatch(domainKind, value.trim())),
      ...terminal,
    }),
  ).trim()
}

function refuseCancellation<T>(answer: T): Exclude<T, symbol> {
  if (typeof answer === 'symbol') throw createCancellation()
  return answer as Exclude<T, symbol>
}

function createCancellation(): ActionError {
  return new ActionError('cancelled', 'init was cancelled', { hint: 'Nothing was written.' })
}
