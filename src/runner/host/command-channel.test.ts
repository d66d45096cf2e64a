import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCommandChannel } from './command-channel.ts'
import type { Shield } from './host.ts'

function createRecordedChannel() {
  let written = ''
  const channel = createCommandChannel((text) => (written += text))
  return { channel, written: () => written }
}

/** A runner's reading of the log: which commands it obeys, and which lines it shows. */
function obey(log: string): { readonly commands: string[]; readonly shown: string[] } {
  const commands: string[] = []
  const shown: string[] = []
  let stopped: string | undefined
  for (const line of log.split('\n')) {
    const [, name, data = ''] = /^\s*::([^:\s]+)[^:]*::(.*)$/.exec(line) ?? []
    if (stopped !== undefined && name === stopped) stopped = undefined
    else if (stopped !== undefined || name === undefined) shown.push(line)
    else if (name === 'stop-commands') stopped = data
    else commands.push(line)
  }
  return { commands, shown: shown.filter((line) => line !== '') }
}

describe('without a shield', () => {
  test('text and commands come as they are', () => {
    const { channel, written } = createRecordedChannel()
    channel.text('one\n')
    channel.command('::group::x\n')
    expect(written()).toBe('one\n::group::x\n')
  })

  test('a command begins on a line of its own', () => {
    const { channel, written } = createRecordedChannel()
    channel.text('no line end')
    channel.command('::group::x\n')
    expect(written()).toBe('no line end\n::group::x\n')
  })

  test('empty text changes nothing', () => {
    const { channel, written } = createRecordedChannel()
    channel.text('open')
    channel.text('')
    channel.command('::x::\n')
    expect(written()).toBe('open\n::x::\n')
  })
})

describe('under a shield', () => {
  test('a child can print any command and the runner obeys none', () => {
    const { channel, written } = createRecordedChannel()
    {
      using shield = channel.shield()
      shield.write('::save-state name=children::[]\n  ::add-mask::e\n::stop-commands::mine\n::mine::\n')
    }
    channel.command('::group::after\n')
    const { commands, shown } = obey(written())
    expect(commands).toEqual(['::group::after'])
    expect(shown).toContain('::save-state name=children::[]')
  })

  test('the token is another one each time', () => {
    const { channel, written } = createRecordedChannel()
    for (let i = 0; i < 20; i++) channel.shield()[Symbol.dispose]()
    const tokens = [...written().matchAll(/^::stop-commands::(.+)$/gm)].map(([, token]) => token)
    expect(new Set(tokens).size).toBe(20)
  })

  test('a command of ours is obeyed, and the shield is up again behind it', () => {
    const { channel, written } = createRecordedChannel()
    using shield = channel.shield()
    shield.write('::evil::1\nunfinished')
    channel.command('::add-mask::x\n')
    shield.write('::evil::2\n')
    expect(obey(written()).commands).toEqual(['::add-mask::x'])
    const tokens = [...written().matchAll(/^::stop-commands::(.+)$/gm)].map(([, token]) => token)
    expect(new Set(tokens).size).toBe(2)
  })

  test('the last of several to end lifts it', () => {
    const { channel, written } = createRecordedChannel()
    const first = channel.shield()
    const second = channel.shield()
    first[Symbol.dispose]()
    second.write('::evil::\n')
    second[Symbol.dispose]()
    channel.command('::group::x\n')
    expect(obey(written()).commands).toEqual(['::group::x'])
  })

  test('ends on a line of its own', () => {
    const { channel, written } = createRecordedChannel()
    {
      using shield = channel.shield()
      shield.write('no line end')
    }
    channel.command('::group::x\n')
    expect(obey(written())).toEqual({ commands: ['::group::x'], shown: ['no line end'] })
  })
})

test('in any order of shields, commands and hostile output, exactly our commands are obeyed', () => {
  const step = fc.constantFrom('open', 'close', 'command', 'line', 'part')
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { channel, written } = createRecordedChannel()
      const open: Shield[] = []
      let ours = 0
      for (const current of steps) {
        if (current === 'open') open.push(channel.shield())
        if (current === 'close') open.shift()?.[Symbol.dispose]()
        if (current === 'command') channel.command(`::ours::${String(++ours)}\n`)
        if (current === 'line') open[0]?.write('::evil::x\n')
        if (current === 'part') open.at(-1)?.write(' ::evil::y')
      }
      const expected = Array.from({ length: ours }, (_, index) => `::ours::${String(index + 1)}`)
      expect(obey(written()).commands).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})
