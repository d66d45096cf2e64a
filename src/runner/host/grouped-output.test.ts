import { describe, expect, test } from 'vitest'
import { createActionsHost } from './actions-host.ts'
import { createGroupedOutput } from './grouped-output.ts'
import { createPlainHost } from './plain-host.ts'

function createRecordedGroups(names: readonly string[]) {
  let text = ''
  const host = createPlainHost({}, (written) => (text += written), { name: 'terminal' })
  const groups = createGroupedOutput(host, names, (name) => {
    host.write(`── ${name}\n`)
  })
  return { groups, text: () => text, lines: () => text.trimEnd().split('\n') }
}

describe('work in parallel', () => {
  test('shows the first group live, and the next ones together when it is their turn', () => {
    const { groups, lines } = createRecordedGroups(['setup', 'build'])
    const [setup, build] = [groups.hostFor('setup'), groups.hostFor('build')]
    setup.write('terraform\n')
    build.write('step 1\n')
    setup.write('helm\n')
    expect(lines()).toEqual(['── setup', 'terraform', 'helm'])
    groups.end('setup')
    build.write('step 2\n')
    expect(lines()).toEqual(['── setup', 'terraform', 'helm', '── build', 'step 1', 'step 2'])
  })

  test('keeps the order when a later group ends first, and names no group without output', () => {
    const { groups, lines } = createRecordedGroups(['setup', 'provision', 'build', 'deploy'])
    groups.hostFor('build').write('built\n')
    groups.end('build')
    groups.end('setup')
    groups.hostFor('deploy').write('deployed\n')
    expect(lines()).toEqual([''])
    groups.end('provision')
    expect(lines()).toEqual(['── build', 'built', '── deploy', 'deployed'])
  })

  test('keeps groups and annotations in their places', () => {
    const { groups, lines } = createRecordedGroups(['one', 'two'])
    const two = groups.hostFor('two')
    two.openGroup('plan')
    two.annotate('warning', 'look', { file: 'main.tf', line: 3 })
    two.closeGroup()
    groups.hostFor('one').write('first\n')
    groups.end('one')
    expect(lines()).toEqual(['── one', 'first', '── two', '▸ plan', 'Warning: look', '  main.tf:3'])
  })

  test('hides what a program prints from the runner, also when it is shown late', () => {
    let text = ''
    const host = createActionsHost({}, (written) => (text += written))
    const groups = createGroupedOutput(host, ['one', 'two'], () => undefined)
    using shield = groups.hostFor('two').shield()
    shield.write('::set-output name=x::y\n')
    groups.hostFor('one').write('first\n')
    groups.end('one')
    shield.write('::warning::late\n')
    expect(text).toMatch(/^first\n::stop-commands::(\S+)\n::set-output name=x::y\n::warning::late\n$/)
  })

  test('drops text beyond a limit while it waits, says so, and closes what was opened', () => {
    const { groups, text } = createRecordedGroups(['one', 'two'])
    const two = groups.hostFor('two')
    two.openGroup('flood')
    const line = `${'x'.repeat(1024 * 1024 - 1)}\n`
    for (let written = 0; written < 20; written += 1) two.write(line)
    two.closeGroup()
    groups.end('one')
    expect(text().length).toBeLessThan(17 * 1024 * 1024)
    expect(text()).toContain(`… ${4 * 1024 * 1024} more characters not shown`)
  })

  test('an unknown group is a defect', () => {
    expect(() => {
      createRecordedGroups(['one']).groups.end('two')
    }).toThrow('there is no output group two')
  })
})
