import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTestContext } from '../../runner/testing/context.ts'
import { createPatch, writePatch } from './patch.ts'

const line = fc.constantFrom('a: 1', 'b: "2"', '', '  c: x', '- d', '# e')
const file = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 12 }),
    eol: fc.constantFrom('\n', '\r\n'),
    end: fc.boolean(),
  })
  .map(({ lines, eol, end }) => `${lines.join(eol)}x${end ? eol : ''}`)

test('git applies the patch to exactly the new text, with CRLF and without an end of line', async () => {
  using job = createTestContext()
  await fc.assert(
    fc.asyncProperty(file, file, async (before, after) => {
      fc.pre(before !== after)
      const target = path.join(job.context.workspace, 'values.yaml')
      writeFileSync(target, before)
      const patch = await createPatch([{ path: 'values.yaml', mode: '100644', before, after }])
      const written = await writePatch(patch, job.context)
      execFileSync('git', ['apply', '--whitespace=nowarn', '-p1', written], {
        cwd: job.context.workspace,
        stdio: 'pipe',
      })
      expect(readFileSync(target, 'utf8')).toBe(after)
    }),
    { numRuns: 15 },
  )
})
