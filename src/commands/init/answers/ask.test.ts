import { PassThrough, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import type { InteractiveTerminal } from '../../../runner/host/terminal.ts'
import { completeAnswers, type PartialAnswers } from './answers.ts'
import { askMissing, confirmWrite } from './ask.ts'
import { recommendedWorkflows } from './workflow-names.ts'

/** A terminal in which each key is pressed once its question is shown. */
function createTerminal(
  answers: Readonly<Record<string, string>>,
): InteractiveTerminal & { readonly asked: readonly string[] } {
  const input = new PassThrough()
  const asked: string[] = []
  const output = new Writable({
    write: (chunk: Buffer, _, done) => {
      const text = String(chunk)
      const question = Object.keys(answers).find((each) => text.includes(each) && !asked.includes(each))
      if (question !== undefined) {
        asked.push(question)
        setImmediate(() => input.write(answers[question]))
      }
      done()
    },
  })
  return { input, output, asked }
}

const enter = '\r'
const up = '\u001b[A'
const down = '\u001b[B'
const clearLine = '\u0015'

test('every missing answer is asked for, with suggestions from those before', async () => {
  const terminal = createTerminal({
    'Prefix of everything': `zeta${enter}`,
    'AWS region': `us-west-2${enter}`,
    'Path of the repository': `zeta/Web_Shop${enter}`,
    'ID of development': `111122223333${enter}`,
    'ID of staging': enter,
    'ID of production': `${clearLine}444455556666${enter}`,
    'Name of the application': enter,
    'Where do the workflows run': enter,
    Workflows: enter,
    'Terraform modules': `${down}${enter}`,
    'Domain of the application': `web.zeta.test${enter}`,
  })
  const answers = completeAnswers(await askMissing({ accounts: {} }, terminal))
  expect(answers).toEqual({
    name: 'zeta',
    application: 'web-shop',
    region: 'us-west-2',
    accounts: { development: '111122223333', staging: '111122223333', production: '444455556666' },
    repository: 'zeta/Web_Shop',
    ci: 'github',
    workflows: recommendedWorkflows,
    modules: 'copied',
    runnerConnection: 'pending',
    domain: 'web.zeta.test',
  })
})

const withoutName: PartialAnswers = {
  region: 'us-west-2',
  repository: 'zeta/web',
  application: 'web',
  accounts: { development: '111122223333', staging: '111122223333', production: '111122223333' },
  ci: 'gitlab',
  modules: 'pinned',
  domain: 'web.zeta.test',
}

const known: PartialAnswers = { ...withoutName, name: 'zeta' }

test('what is known is not asked for', async () => {
  const terminal = createTerminal({ '': enter })
  expect(await askMissing(known, terminal)).toEqual(known)
  expect(terminal.asked).toEqual([])
})

test('an invalid answer is refused with the rule and can be corrected', async () => {
  const terminal = createTerminal({
    'Prefix of everything': `Zeta${enter}`,
    'Did you mean zeta?': `${clearLine}zeta${enter}`,
  })
  expect(await askMissing(withoutName, terminal)).toMatchObject({ name: 'zeta' })
})

test('a cancelled question and a refused confirmation end the run', async () => {
  const cancelling = createTerminal({ 'Prefix of everything': '\u0003' })
  await expect(askMissing(withoutName, cancelling)).rejects.toMatchObject({ code: 'cancelled' })
  await expect(confirmWrite(3, createTerminal({ 'Write 3 files?': `n` }))).rejects.toMatchObject({ code: 'cancelled' })
  await expect(confirmWrite(1, createTerminal({ 'Write 1 file?': `${up}${enter}` }))).rejects.toMatchObject({
    code: 'cancelled',
  })
  await expect(confirmWrite(1, createTerminal({ 'Write 1 file?': enter }))).resolves.toBeUndefined()
})
