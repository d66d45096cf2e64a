import { afterAll, describe, expect, test } from 'vitest'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { createStepJob } from '../setup/step.ts'

const job = createStepJob()
afterAll(() => {
  job[Symbol.dispose]()
})

const createScript = (name: string, text: string): string => {
  const file = path.join(job.workspace, name)
  writeFileSync(file, text)
  return file
}
const node = process.execPath

describe('the output of a child process is shown without any effect', () => {
  const hostile = [
    '::save-state name=children::[]',
    '::set-output name=x::y',
    '  ::add-mask::probe',
    '::stop-commands::known',
    '::endgroup::',
    '##[set-output name=x]y',
    'text before ##[command]x',
    '::error file=main.tf,line=1::fake',
    '::known::',
  ]

  test.each(['stdout', 'stderr'])('on %s', async (stream) => {
    const file = createScript(
      `hostile-${stream}.mjs`,
      `process.${stream}.write(${JSON.stringify(`${hostile.join('\n')}\n`)})`,
    )
    const step = await job.run({ inputs: { name: 'x', command: `${node}\n${file}` } })
    expect(step.exitCode).toBe(0)
    expect(step.commands.map((command) => command.name)).toEqual(['stop-commands'])
    for (const line of hostile) expect(step.shown).toContain(line)
  })

  test('lines of our own that repeat it have no effect either', async () => {
    const report = '::error::a\n  ::warning::b\nx ##[error]c'.replaceAll('\n', ' ')
    const step = await job.run({ inputs: { name: '::set-output name=a::b', report } })
    expect(step.commands.map((command) => command.name).sort()).toEqual(['endgroup', 'group', 'notice'])
    expect(step.commands.find((command) => command.name === 'notice')?.data).toBe(report)
  })

  test('a last line without a line break is shown, and the next output starts on a new line', async () => {
    const step = await job.run({ inputs: { name: 'x', command: 'printf\nhalf a line' } })
    expect(step.shown.split('\n')).toContain('half a line')
  })
})

describe('a misbehaving child process', () => {
  test('a character split over two chunks is joined again', async () => {
    const file = createScript(
      'utf8.mjs',
      `const bytes = Buffer.from('grüße 🚀\\n')
       for (const byte of bytes) { process.stdout.write(Buffer.from([byte])); await new Promise((r) => setTimeout(r, 20)) }`,
    )
    const step = await job.run({ inputs: { name: 'x', command: `${node}\n${file}` } })
    expect(step.shown).toContain('grüße 🚀')
    expect(step.shown).not.toContain('\ufffd')
  })

  test('a grandchild that keeps the streams open does not delay the step', async () => {
    const step = await job.run({ inputs: { name: 'x', command: 'sh\n-c\nsleep 15 & echo parent done' } })
    expect(step.exitCode).toBe(0)
    expect(step.shown).toContain('parent done')
    expect(step.milliseconds).toBeLessThan(8000)
  })

  test('200 MB of output are shown completely with less than 150 MB of memory', async () => {
    const lines = 2_000_000
    const file = createScript(
      'flood.mjs',
      `import { writeSync } from 'node:fs'
       const block = Array.from({ length: 1000 }, () => 'x'.repeat(99)).join('\\n') + '\\n'
       for (let i = 0; i < ${lines / 1000}; i++) writeSync(1, block)
       writeSync(1, 'the very end\\n')`,
    )
    const step = job.start({ inputs: { name: 'x', command: `${node}\n${file}` }, env: { PROBE_MEMORY: 'true' } })
    const peak = watchMemory(step.pid)
    const result = await step.done
    expect(result.exitCode).toBe(0)
    expect(result.raw.length).toBeGreaterThan(lines * 100)
    expect(result.raw).toContain('the very end')
    expect(peak.stop()).toBeLessThan(150 * 1024 * 1024)
  })
})

describe('outputs and summary', () => {
  test('values with newlines and delimiters arrive exactly', async () => {
    const file = createScript('settings.json', '{}')
    const settings = JSON.stringify({ text: 'a\nEOF\nghadelimiter_x\n::set-output::', file })
    const step = await job.run({ inputs: { name: 'x', settings } })
    const read = JSON.parse(step.outputs.inputs!) as { settings: unknown }
    expect(read.settings).toEqual(JSON.parse(settings))
  })

  test('code fences, details, markers and mentions stay inert in the summary', async () => {
    const report = '``` </details> <!-- eks-actions --> @team #12 [x](http://evil) | cell'
    const step = await job.run({ inputs: { name: 'x', report } })
    const heading = step.summary.split('\n', 1)[0]!
    expect(heading).not.toMatch(/<\/details>|<!--|@team|\[x\]\(/)
    expect(step.summary).toContain('````\n')
    expect(step.summary.match(/<details>/g)).toHaveLength(1)
  })

  test('a summary over 1 MiB is truncated, not lost', async () => {
    const step = await job.run({ inputs: { name: 'x', report: `start ${'ü'.repeat(20_000)}`, count: '40' } })
    expect(step.exitCode).toBe(0)
    expect(Buffer.byteLength(step.summary)).toBeLessThan(1024 * 1024)
    expect(Buffer.byteLength(step.summary)).toBeGreaterThan(100 * 1024)
    expect(step.summary).toContain('## start')
    expect(step.summary).toMatch(/… \d+ more lines; see the log for the full text\n```\n\n<\/details>/)
  })
})

/** Peak resident size of a process in bytes, read from the kernel's high-water mark while it runs. */
function watchMemory(pid: number): { stop: () => number } {
  let peak = 0
  const read = async (): Promise<void> => {
    const { readFile } = await import('node:fs/promises')
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024)
  }
  const timer = setInterval(() => void read(), 20)
  return {
    stop: () => {
      clearInterval(timer)
      return peak
    },
  }
}
