import { describe, expect, test } from 'vitest'
import { ActionError } from '../errors/action-error.ts'
import { failureReasons } from '../errors/failure-reasons.ts'
import { createActionsHost } from '../host/actions-host.ts'
import { createPlainHost } from '../host/plain-host.ts'
import { createLog } from '../log.ts'
import { commentLimit, renderDocument } from '../markdown/document.ts'
import { createSecrets } from '../secrets/secrets.ts'
import { renderFailure, logFailure } from './failure.ts'
import { writeOutputs, writeSummary } from './results.ts'

function createRecordedHost(environment: Readonly<Record<string, string>> = {}) {
  let written = ''
  const outputs: Record<string, string> = {}
  const summaries: string[] = []
  const secrets = createSecrets(() => undefined)
  secrets.add('hunter2')
  const host = {
    ...createPlainHost(environment, (text) => (written += text), { name: 'terminal' }),
    setOutput: (name: string, value: string) => void (outputs[name] = value),
    writeSummary: (markdown: string) => void summaries.push(markdown),
  }
  return { host, secrets, log: createLog(host, secrets), written: () => written, outputs, summaries }
}

const failure = new ActionError('tool-failed', 'vpc: it broke', {
  details: ['first line', 'second line'],
  hint: 'Mend it.',
  location: { file: 'main.tf', line: 3 },
  cause: new Error('below', { cause: new Error('at the bottom') }),
})

describe('a failure in the log', () => {
  test('says what, why, where, the next step and the code, in that order and once', () => {
    const { log, written } = createRecordedHost()
    logFailure(failure, log)
    expect(written()).toBe(
      'Error: vpc: it broke\n  first line\n  second line\n  main.tf:3\n  Next: Mend it.\nfailure-reason: tool-failed\n',
    )
  })

  test('shows every cause when debugging', () => {
    const { log, written } = createRecordedHost({ EKS_ACTIONS_DEBUG: 'true' })
    logFailure(failure, log)
    expect(written()).toContain('debug: Error: below')
    expect(written()).toContain('debug: Error: at the bottom')
  })
})

describe('a failure with several causes', () => {
  const several = new ActionError('invalid-input', 'staging: 2 problems', {
    details: ['main.tf:3: hunter2 is wrong', 'vpc.tf:9: so is this'],
    hint: 'Mend them.',
    location: { file: 'main.tf', line: 3 },
    annotations: [
      { text: 'hunter2 is wrong', location: { file: 'main.tf', line: 3 } },
      { text: 'so is this', location: { file: 'vpc.tf', line: 9 } },
    ],
  })

  test('is one text in the log, and a mark at each place', () => {
    let written = ''
    const secrets = createSecrets(() => undefined)
    secrets.add('hunter2')
    logFailure(
      several,
      createLog(
        createActionsHost({}, (text) => (written += text)),
        secrets,
      ),
    )
    expect(written).toBe(
      [
        '::error::staging: 2 problems%0A  main.tf:3: *** is wrong%0A  vpc.tf:9: so is this',
        '::group::Annotations (2)',
        '::error file=main.tf,line=3::*** is wrong',
        '::error file=vpc.tf,line=9::so is this',
        '::endgroup::',
        '  Next: Mend them.',
        'failure-reason: invalid-input\n',
      ].join('\n'),
    )
  })

  test('is said once where nothing can be marked', () => {
    const { log, written } = createRecordedHost()
    logFailure(several, log)
    expect(written().match(/so is this/g)).toHaveLength(1)
  })

  test('has no single place in the summary', () => {
    expect(renderDocument(renderFailure('provision', several), commentLimit)).not.toContain(' in `main.tf:3`')
  })
})

describe('a failure in the summary', () => {
  test('has the same parts', () => {
    const text = renderDocument(renderFailure('provision', failure), commentLimit)
    expect(text).toContain('### ❌ provision: vpc: it broke in `main.tf:3`')
    expect(text).toContain('```text\nfirst line\nsecond line\n```')
    expect(text).toContain('**Next:** Mend it.')
    expect(text).toContain('failure-reason: `tool-failed`')
  })

  test('shows code in the next step as code', () => {
    const asked = new ActionError('quota-exceeded', 'x', { hint: 'Ask for less; `kubectl describe quota` *tells*.' })
    const text = renderDocument(renderFailure('x', asked), commentLimit)
    expect(text).toContain('**Next:** Ask for less; `kubectl describe quota` \\*tells\\*.')
  })

  test('is inert, whatever the tool said', () => {
    const hostile = new ActionError('tool-failed', '</summary> **x** @team', {
      details: ['```', '</details>'],
      hint: '<b>',
    })
    const text = renderDocument(renderFailure('x', hostile), commentLimit)
    expect(text).toContain(String.raw`&lt;/summary&gt; \*\*x\*\* @${'\u200b'}team`)
    expect(text).toContain('````text\n```\n</details>\n````')
    expect(text).not.toContain('<b>')
  })

  test('does not point to itself', () => {
    const notes = ['rolled back to revision 1', 'logs and events in the summary']
    const error = new ActionError('crash-loop', 'shop: a container keeps crashing', { notes })
    const text = renderDocument(renderFailure('x', error), commentLimit)
    expect(text).toMatch(/^failure-reason: `crash-loop` · rolled back to revision 1$/m)
    const { log, written } = createRecordedHost()
    logFailure(error, log)
    expect(written()).toContain('rolled back to revision 1 · logs and events in the summary')
  })

  test('no next step points to where it stands itself', () => {
    const pointers = Object.values(failureReasons).filter(({ nextStep }) =>
      /\b(?:summary|above|below)\b/.test(nextStep),
    )
    expect(pointers).toEqual([])
  })

  test('has no empty code block without details', () => {
    expect(renderFailure('x', new ActionError('internal', 'y')).map(({ kind }) => kind)).not.toContain('code')
  })
})

describe('outputs', () => {
  test.each([
    ['text', 'as it is', 'as it is'],
    ['several lines', 'a\nb', 'a\nb'],
    ['a number', 0, '0'],
    ['a boolean', false, 'false'],
    ['a list', ['a', 1], '["a",1]'],
    ['a mapping', { a: { b: null } }, '{"a":{"b":null}}'],
    ['nothing', '', ''],
  ])('%s is written exactly', (_name, value, text) => {
    const { host, log, secrets, outputs } = createRecordedHost()
    writeOutputs(host, { log, secrets }, { value, unset: undefined })
    expect(outputs).toEqual({ value: text })
  })

  test('never hold a secret, and the log says which would have', () => {
    const { host, log, secrets, outputs, written } = createRecordedHost()
    writeOutputs(host, { log, secrets }, { plain: 'x', url: 'https://a:hunter2@b', nested: { token: ['hunter2'] } })
    expect(outputs).toEqual({ plain: 'x', url: 'https://a:***@b', nested: '{"token":["***"]}' })
    expect(written()).toMatch(
      /^Warning: The output url contained a secret.*\nWarning: The output nested contained a secret/,
    )
    expect(written()).not.toContain('hunter2')
  })
})

describe('the summary', () => {
  test('is written once, without secrets and within the limit', () => {
    const { host, secrets, summaries } = createRecordedHost()
    writeSummary(host, secrets, [{ kind: 'code', text: 'hunter2 and more\n'.repeat(100_000) }])
    expect(summaries).toHaveLength(1)
    expect(summaries[0]).not.toContain('hunter2')
    expect(Buffer.byteLength(summaries[0] ?? '')).toBeLessThanOrEqual(1024 * 1024)
  })

  test('is not written when there is nothing to say', () => {
    const { host, secrets, summaries } = createRecordedHost()
    writeSummary(host, secrets, [])
    expect(summaries).toEqual([])
  })
})
