import { describe, expect, test } from 'vitest'
import { resolveBaseUrls, isMirrored, mirrorKind } from './mirrors.ts'
import { officialBaseUrls } from './catalog/artifact.ts'

const context = { workspace: '/' }

describe('a mirror', () => {
  test('is a tool and an address, without its last slash', () => {
    const parsed = mirrorKind.parse('helm=https://mirror.example.com/a=b/', context)
    expect(parsed).toEqual({ ok: true, value: { tool: 'helm', base: 'https://mirror.example.com/a=b' } })
  })

  test.each([
    ['another tool', 'helmm=https://x.example.com', 'Did you mean helm?'],
    ['no address', 'helm', undefined],
    ['an address without TLS', 'helm=http://x.example.com', undefined],
    ['a file', 'helm=file:///srv', undefined],
    ['two in one', 'helm=https://x.example.com kubectl=https://x.example.com', undefined],
    ['credentials in the address', 'helm=https://u:p@x.example.com', undefined],
  ])('cannot be %s', (_name, text, hint) => {
    expect(mirrorKind.parse(text, context)).toEqual({
      ok: false,
      rule: mirrorKind.rule,
      ...(hint === undefined ? {} : { hint }),
    })
  })

  test('replaces the official address of its tool only', () => {
    const bases = resolveBaseUrls([
      { tool: 'helm', base: 'https://first.example.com' },
      { tool: 'helm', base: 'https://second.example.com' },
    ])
    expect(bases).toEqual({ ...officialBaseUrls, helm: 'https://first.example.com' })
    expect([isMirrored('helm', bases), isMirrored('kubectl', bases)]).toEqual([true, false])
  })
})
