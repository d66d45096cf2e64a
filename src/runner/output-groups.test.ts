import { expect, test } from 'vitest'
import type { Context } from './context.ts'
import { createPlainHost } from './host/plain-host.ts'
import { openOutputGroups } from './output-groups.ts'
import { createTestContext } from './testing/context.ts'

test('the parts of a part are shown in its place, however its neighbours run', () => {
  using run = createTestContext()
  let text = ''
  const host = createPlainHost({}, (written) => (text += written), { name: 'terminal' })
  const processes = { ...run.context.processes, withHost: () => processes }
  const context: Context = run.context
  const groups = openOutputGroups(['first', 'second'], { host, processes, context: () => context })
  const second = groups.open('second').context
  const parts = second.openOutputGroups(['a', 'b'])
  parts.open('b').context.log.line('of b')
  parts.open('a').context.log.line('of a')
  expect(text).toBe('')
  groups.open('first').context.log.line('of first')
  groups.end('first')
  parts.end('b')
  parts.end('a')
  groups.end('second')
  expect(text).toBe(['── first', 'of first', '── second', '── a', 'of a', '── b', 'of b', ''].join('\n'))
})
