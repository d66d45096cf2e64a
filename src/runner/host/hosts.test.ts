import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseEnv } from 'node:util'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createActionsHost } from './actions-host.ts'
import { detectHost } from './detect.ts'
import type { EnvironmentVariables } from './environment.ts'
import type { Host } from './host.ts'
import { createPlainHost, type PlainHostOptions } from './plain-host.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'host-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})
const resolveFile = (name: string): string => path.join(folder, name)
const readContent = (name: string): string => readFileSync(resolveFile(name), 'utf8')

function createRecordedActionsHost(environment: EnvironmentVariables = {}): { host: Host; log: () => string } {
  let log = ''
  return { host: createActionsHost(environment, (text) => (log += text)), log: () => log }
}

function createRecordedPlainHost(options: Omit<PlainHostOptions, 'name'> = {}, environment: EnvironmentVariables = {}) {
  let log = ''
  const host = createPlainHost(environment, (text) => (log += text), { name: 'terminal', ...options })
  return { host, log: () => log }
}

describe('the host is found by the environment', () => {
  test.each([
    [{ GITHUB_ACTIONS: 'true' }, 'actions'],
    [{ GITHUB_ACTIONS: 'true', GITLAB_CI: 'true' }, 'actions'],
    [{ GITLAB_CI: 'true' }, 'gitlab'],
    [{ GITHUB_ACTIONS: 'false' }, 'terminal'],
    [{}, 'terminal'],
  ])('%j is %s', (environment: EnvironmentVariables, name) => {
    expect(detectHost(environment).name).toBe(name)
  })
})

describe('a step of Actions', () => {
  test('shows text inert, and groups and annotations as commands', () => {
    const { host, log } = createRecordedActionsHost()
    host.write('::evil::\n')
    host.openGroup('Plan\n::evil::')
    host.closeGroup()
    host.annotate('error', 'two\nlines', { file: 'a.tf', line: 3, title: 'T' })
    host.annotate('notice', 'plain')
    expect(log()).toBe(
      ':\u200b:evil::\n::group::Plan%0A:\u200b:evil::\n::endgroup::\n::error title=T,file=a.tf,line=3::two%0Alines\n::notice::plain\n',
    )
  })

  test('marks lines with what was said, in a group of its own', () => {
    const { host, log } = createRecordedActionsHost()
    host.mark('error', [
      { text: 'one', location: { file: 'a.tf', line: 3 } },
      { text: 'two', location: { file: 'b.tf' } },
    ])
    expect(log()).toBe(
      '::group::Annotations (2)\n::error file=a.tf,line=3::one\n::error file=b.tf::two\n::endgroup::\n',
    )
  })

  test('is debugging when the runner says so', () => {
    expect(createRecordedActionsHost({ RUNNER_DEBUG: '1' }).host.debug).toBe(true)
    expect(createRecordedActionsHost({ RUNNER_DEBUG: '0' }).host.debug).toBe(false)
  })

  test('a failed write ends the log, not the run, but no secret is taken after it', () => {
    let writes = 0
    const host = createActionsHost({}, () => {
      writes += 1
      throw new Error('disk full')
    })
    host.write('one\n')
    host.write('two\n')
    host.closeGroup()
    expect(writes).toBe(1)
    expect(() => {
      host.mask('hunter2')
    }).toThrow('disk full')
  })

  test('masks are commands, several lines in one', () => {
    const { host, log } = createRecordedActionsHost()
    host.mask('50%\nof')
    expect(log()).toBe('::add-mask::50%25%0Aof\n')
  })

  test('outputs and state keep any value, even one made to end its block', () => {
    const { host } = createRecordedActionsHost({
      GITHUB_OUTPUT: resolveFile('output'),
      GITHUB_STATE: resolveFile('state'),
      STATE_saved: 'before',
    })
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('\n', 'a', '<<', 'value-', '=', ' ', '🦜') })),
        (values) => {
          writeFileSync(resolveFile('output'), '')
          values.forEach((value, index) => {
            host.setOutput(`name-${String(index)}`, value)
          })
          expect(readFileCommands(readContent('output'))).toEqual(
            values.map((value, index) => [`name-${String(index)}`, value]),
          )
        },
      ),
      { numRuns: 50 },
    )
    host.saveState('children', '[1,\n2]')
    expect(readFileCommands(readContent('state'))).toEqual([['children', '[1,\n2]']])
    expect(host.state('saved')).toBe('before')
    expect(host.state('children')).toBeUndefined()
  })

  test('the summary is appended to what stands there', () => {
    writeFileSync(resolveFile('summary'), 'before\n')
    createRecordedActionsHost({ GITHUB_STEP_SUMMARY: resolveFile('summary') }).host.writeSummary('after\n')
    expect(readContent('summary')).toBe('before\nafter\n')
  })

  test.each([
    ['GITHUB_PATH', 'a folder is where a file is expected', '.'],
    ['GITHUB_PATH', 'there is no such file or folder', 'nowhere'],
    ['GITHUB_ENV', 'there is no such file or folder', 'nowhere'],
  ])('%s that cannot be written is named: %s', async (variable, problem, name) => {
    const file = resolveFile(name)
    vi.stubEnv(variable, file)
    const { host } = createRecordedActionsHost({ [variable]: file })
    const writing = variable === 'GITHUB_PATH' ? host.addPath('/bin') : host.exportVariable('A', 'b')
    await expect(writing).rejects.toMatchObject({ code: 'file-failed', message: `${variable}: ${problem}: ${file}` })
    vi.unstubAllEnvs()
  })

  test('without the runner’s files nothing is written and nothing fails', () => {
    const { host } = createRecordedActionsHost({ GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' })
    host.setOutput('a', 'b')
    host.saveState('a', 'b')
    expect(() => {
      host.writeSummary('x')
    }).not.toThrow()
  })
})

/** `name<<delimiter`, lines, delimiter: as the runner reads GITHUB_OUTPUT. */
function readFileCommands(text: string): (readonly [string, string])[] {
  const lines = text.split('\n')
  const found: (readonly [string, string])[] = []
  for (let at = 0; at < lines.length - 1; at++) {
    const [name = '', delimiter = ''] = lines[at]?.split('<<') ?? []
    const end = lines.indexOf(delimiter, at + 1)
    found.push([name, lines.slice(at + 1, end).join('\n')])
    at = end
  }
  return found
}

describe('a terminal', () => {
  test('shows plain text', () => {
    const { host, log } = createRecordedPlainHost()
    host.openGroup('Plan')
    host.write('text\n')
    host.closeGroup()
    host.annotate('error', 'broken', { file: 'a.tf', line: 3 })
    host.annotate('warning', 'careful', { file: 'b.tf' })
    host.annotate('notice', 'by the way')
    {
      using shield = host.shield()
      shield.write('raw\n')
    }
    expect(log()).toBe('▸ Plan\ntext\nError: broken\n  a.tf:3\nWarning: careful\n  b.tf\nby the way\nraw\n')
  })

  test('appends outputs as dotenv lines', () => {
    const { host } = createRecordedPlainHost({ outputFile: resolveFile('out.env') })
    host.setOutput('image-digest', 'sha256:1')
    host.setOutput('url', 'https://example.com/?a=b')
    host.setOutput('text', 'two\n"lines"')
    expect(readContent('out.env')).toBe(
      'IMAGE_DIGEST=sha256:1\nURL=https://example.com/?a=b\nTEXT="two\\n\\"lines\\""\n',
    )
    expect(parseEnv(readContent('out.env'))).toMatchObject({
      IMAGE_DIGEST: 'sha256:1',
      URL: 'https://example.com/?a=b',
    })
  })

  test('writes outputs as one JSON object, whole after each', () => {
    const { host } = createRecordedPlainHost({ outputFile: resolveFile('out.json') })
    host.setOutput('image-digest', 'sha256:1')
    expect(JSON.parse(readContent('out.json'))).toEqual({ 'image-digest': 'sha256:1' })
    host.setOutput('text', 'two\nlines')
    expect(JSON.parse(readContent('out.json'))).toEqual({ 'image-digest': 'sha256:1', text: 'two\nlines' })
  })

  test('a value cannot add another variable', () => {
    const { host } = createRecordedPlainHost({ outputFile: resolveFile('out.env') })
    host.setOutput('a', 'x\nPATH=/evil')
    expect(
      readContent('out.env')
        .split('\n')
        .filter((line) => line.startsWith('PATH=')),
    ).toEqual([])
  })

  test('a value with a lone carriage return is escaped too', () => {
    const { host } = createRecordedPlainHost({ outputFile: resolveFile('out.env') })
    host.setOutput('a', 'x\rPATH=/evil')
    expect(readContent('out.env')).not.toContain('\r')
  })

  test('appends the summary to the file that was named', () => {
    createRecordedPlainHost({ summaryFile: resolveFile('summary.md') }).host.writeSummary('# Done\n')
    expect(readContent('summary.md')).toBe('# Done\n')
    expect(() => {
      createRecordedPlainHost().host.writeSummary('x')
    }).not.toThrow()
  })

  test('is debugging when the variable says so, and has no state', () => {
    const { host } = createRecordedPlainHost({}, { EKS_ACTIONS_DEBUG: 'true', STATE_x: 'y' })
    host.saveState('x', 'y')
    expect(host.debug).toBe(true)
    expect(host.state('x')).toBeUndefined()
  })
})
