import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { failureReasons } from '../../src/runner/errors/failure-reasons.ts'
import { buildGeneratedFiles } from './generated-files.ts'
import { readSuite, repositoryRoot, type Suite } from './suite.ts'

const fixture = path.join(repositoryRoot, 'test/fixture')
let root = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'generated-')))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

/** The fixture's actions in an empty folder. */
const readSuiteElsewhere = async (): Promise<Suite> => ({ ...(await readSuite(fixture)), root })

function write(file: string, content: string): void {
  const target = path.join(root, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, content)
}

describe('generated files', () => {
  test.each([
    ['this repository', repositoryRoot],
    ['the fixture', fixture],
  ])('of %s are up to date', async (_name, folder) => {
    for (const { file, content } of buildGeneratedFiles(await readSuite(folder))) {
      expect(readFileSync(path.join(folder, file), 'utf8'), `${file}: run npm run generate`).toBe(content)
    }
  })

  test('are the registry, and two action.yml files and a README per action', async () => {
    expect(buildGeneratedFiles(await readSuiteElsewhere()).map(({ file }) => file)).toEqual([
      'src/actions/registry.ts',
      'actions/probe/action.yml',
      'probe/action.yml',
      'actions/probe/README.md',
      'schemas/probe.json',
      'schemas/workflow.json',
    ])
  })

  test('do not change when they are generated again', async () => {
    const suite = await readSuiteElsewhere()
    write('README.md', '# Suite\n\n<!-- generated:actions -->\n<!-- /generated:actions -->\n\nThe end\n')
    const first = buildGeneratedFiles(suite)
    for (const { file, content } of first) write(file, content)
    expect(buildGeneratedFiles(suite)).toEqual(first)
  })

  test('of the action at the root are its one action.yml and its README', async () => {
    const { actions } = await readSuiteElsewhere()
    const files = buildGeneratedFiles({
      root,
      actions: actions.map((action) => ({ ...action, name: 'pipeline' })),
      commands: [],
    })
    expect(files.map(({ file }) => file)).toEqual([
      'src/actions/registry.ts',
      'action.yml',
      'actions/pipeline/README.md',
      'schemas/probe.json',
      'schemas/workflow.json',
    ])
    expect(files[1]?.content).toContain('main: dist/pipeline/index.js')
  })

  test('both action.yml files run the same bundle and are otherwise identical', async () => {
    const contents = new Map(
      buildGeneratedFiles(await readSuiteElsewhere()).map(({ file, content }) => [file, content]),
    )
    const [long = '', short = ''] = [contents.get('actions/probe/action.yml'), contents.get('probe/action.yml')]
    expect(long).toContain('main: ../../dist/probe/index.js')
    expect(long.replaceAll('../../dist', '../dist')).toBe(short)
  })

  test('keep hand-written text around the tables', async () => {
    write(
      'actions/probe/README.md',
      '# Mine\n\nBefore\n\n<!-- generated:contract -->\nold\n<!-- /generated:contract -->\n\nAfter\n',
    )
    const readme =
      buildGeneratedFiles(await readSuiteElsewhere()).find(({ file }) => file === 'actions/probe/README.md')?.content ??
      ''
    expect(readme).toMatch(
      /^# Mine\n\nBefore\n\n<!-- generated:contract -->\n[^]*<!-- \/generated:contract -->\n\nAfter\n$/,
    )
    expect(readme).toContain('## Inputs')
    expect(readme).not.toContain('\nold\n')
  })

  test.each([
    ['no markers', '# Mine\n'],
    ['one marker', '# Mine\n<!-- generated:contract -->\n'],
    ['markers the wrong way round', '<!-- /generated:contract -->\n<!-- generated:contract -->\n'],
  ])('are refused for a README with %s, so that no text is lost', async (_name, readme) => {
    write('actions/probe/README.md', readme)
    const suite = await readSuiteElsewhere()
    expect(() => buildGeneratedFiles(suite)).toThrow('actions/probe/README.md lacks the markers')
  })

  test('contain an entry for every failure reason if the document exists', async () => {
    write('docs/failures.md', '<!-- generated:failures -->\n<!-- /generated:failures -->\n')
    const document = buildGeneratedFiles(await readSuiteElsewhere())
      .find(({ file }) => file === 'docs/failures.md')
      ?.content.replaceAll('\\<', '<')
    for (const [code, { meaning, nextStep }] of Object.entries(failureReasons)) {
      expect(document).toContain(`### \`${code}\`\n\n${meaning}\n`)
      expect(document).toContain(`**Next**: ${nextStep}`)
    }
  })

  test('the registry is empty without actions, and has a post only for actions that define one', async () => {
    const [empty] = buildGeneratedFiles({ root, actions: [], commands: [] })
    expect(empty?.content).toContain('export const actions: ActionRegistry = {}')
    const { actions } = await readSuiteElsewhere()
    const without = actions.map((action) => ({ ...action, hasPost: false }))
    expect(buildGeneratedFiles({ root, actions, commands: [] })[0]?.content).toContain(
      'post: async () => (await import(/* webpackChunkName: "probe-post" */ \'./probe/post.ts\')).postProbe',
    )
    expect(buildGeneratedFiles({ root, actions: without, commands: [] })[0]?.content).not.toContain('post:')
  })

  test('commands have only a registry: no action.yml, no README, no row in the table', async () => {
    write('README.md', '<!-- generated:actions -->\n<!-- /generated:actions -->\n')
    const { actions } = await readSuiteElsewhere()
    const commands = actions.map((action) => ({ ...action, name: 'lock', hasPost: false }))
    const files = buildGeneratedFiles({ root, actions: [], commands })
    expect(files.map(({ file }) => file)).toEqual(['src/actions/registry.ts', 'src/commands/registry.ts', 'README.md'])
    expect(files[1]?.content).toContain(
      'run: async () => (await import(/* webpackChunkName: "lock" */ \'./lock/run.ts\')).run',
    )
    expect(files[2]?.content).not.toContain('lock')
  })
})
