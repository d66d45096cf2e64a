import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSecrets } from './secrets.ts'

const password = 'pä$$ wörd/+"\\&<>1'
const withSecret = (...values: readonly string[]) => {
  const masked: string[] = []
  const secrets = createSecrets((value) => masked.push(value))
  for (const value of values) secrets.add(value)
  return { secrets, masked }
}

describe('a secret is replaced', () => {
  const bytes = Buffer.from(password, 'utf8')

  test.each([
    ['as it is', password],
    ['in base64', bytes.toString('base64')],
    ['in base64url', bytes.toString('base64url')],
    ['in hexadecimal digits', bytes.toString('hex')],
    ['in capital hexadecimal digits', bytes.toString('hex').toUpperCase()],
    ['in a URL', encodeURIComponent(password)],
    ['in JSON', JSON.stringify(password).slice(1, -1)],
  ])('%s', (_form, text) => {
    const { secrets, masked } = withSecret(password)
    expect(secrets.redact(`before ${text} between ${text} after`)).toBe('before *** between *** after')
    expect(masked).toContain(text)
  })

  test('with its outer white space and without', () => {
    const { secrets } = withSecret('  spaced out \n')
    expect(secrets.redact('[  spaced out \n][spaced out]')).toBe('[***][***]')
  })

  test.each(['\n', '\r\n'])('line by line, with the line end %j', (lineEnd) => {
    const lines = ['-----BEGIN KEY-----', 'MIIEpAIBAAKCAQEA', '  indented', '-----END KEY-----']
    const { secrets, masked } = withSecret(lines.join(lineEnd))
    for (const line of lines) {
      expect(secrets.redact(`> ${line} <`)).not.toContain(line.trim())
      expect(masked).toContain(line.trim())
    }
  })

  test('the longest form first, so that no rest stays', () => {
    const { secrets } = withSecret('abc', 'abcdef')
    expect(secrets.redact('abcdef abc')).toBe('*** ***')
  })

  test('wherever it stands among other text', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 3 }).filter((s) => s.trim().length >= 3),
        fc.string(),
        fc.string(),
        (secret, a, b) => {
          fc.pre(!'***'.includes(secret) && !secret.includes('*'))
          expect(withSecret(secret).secrets.redact(a + secret + b)).not.toContain(secret)
        },
      ),
    )
  })
})

describe('registering', () => {
  test.each(['', ' ', '\n', '\t \r\n', 'a', 'ab'])('%j blanks nothing out', (value) => {
    const { secrets, masked } = withSecret(value)
    expect(masked).toEqual([])
    expect(secrets.redact('a ab abc')).toBe('a ab abc')
    expect(secrets.measureLongest()).toBe(0)
  })

  test('short lines of a long secret do not blank out half the log', () => {
    const { secrets } = withSecret('{\n  "key": "value-of-it"\n}')
    expect(secrets.redact('{ } x')).toBe('{ } x')
    expect(secrets.redact('"key": "value-of-it"')).toBe('***')
  })

  test('the host hears of each form once', () => {
    const { masked, secrets } = withSecret(password)
    const before = masked.length
    secrets.add(password)
    expect(masked).toHaveLength(before)
    expect(new Set(masked).size).toBe(before)
  })

  test('the longest form is known, so that streams can keep so much back', () => {
    const { secrets } = withSecret('abcdef')
    expect(secrets.measureLongest()).toBe(12)
  })

  test('a host that cannot mask a secret ends the run', () => {
    const secrets = createSecrets(() => {
      throw new Error('disk full')
    })
    expect(() => {
      secrets.add('hunter2')
    }).toThrow(expect.objectContaining({ code: 'masking-failed', cause: expect.any(Error) as Error }))
  })

  test('a text that no URL can hold is registered all the same', () => {
    const { secrets } = withSecret('hunter\ud800two')
    expect(secrets.redact('hunter\ud800two')).toBe('***')
  })
})

describe('hiding', () => {
  test('redacts in every form, and the host hears of nothing', () => {
    const { masked, secrets } = withSecret()
    secrets.hide(password)
    expect(secrets.redact(`${password} ${Buffer.from(password).toString('base64')}`)).toBe('*** ***')
    expect(masked).toEqual([])
  })

  test('does not keep the host from hearing of the value later', () => {
    const { masked, secrets } = withSecret()
    secrets.hide(password)
    secrets.add(password)
    expect(masked).toContain(password)
  })

  test.each(['', '  \n', 'a', 'ab'])('%j blanks nothing out', (value) => {
    const { secrets } = withSecret()
    secrets.hide(value)
    expect(secrets.redact('a ab abc')).toBe('a ab abc')
  })

  test('redacts long texts whole, as JSON, and line by line, whatever their length', () => {
    const line = fc.string({ minLength: 8, maxLength: 3000 }).map((text) => `key: ${text.replaceAll(/[*\s]/g, 'x')}`)
    fc.assert(
      fc.property(fc.array(line, { minLength: 300, maxLength: 310 }), fc.nat({ max: 299 }), (lines, at) => {
        const { secrets } = withSecret()
        const value = [...lines, 'y'.repeat(2049)].join('\n')
        secrets.hide(value)
        expect(secrets.redact(value).replaceAll('***', '')).toBe('')
        expect(secrets.redact(JSON.stringify(value)).replaceAll('***', '')).toBe('""')
        expect(secrets.redact(`    ${lines[at] ?? ''}  `).replaceAll('***', '')).toBe('      ')
      }),
      { numRuns: 20, endOnFailure: true },
    )
  })
})

describe('further forms in which tools print a secret', () => {
  test.each([
    ['JSON as Go writes it, Terraform and kubectl among them', 'a&b<c>d', String.raw`a\u0026b\u003cc\u003ed`],
    ['a form-encoded body', 'two words', 'two+words'],
    [
      'the password of a basic Authorization header',
      'hunter2hunter2',
      Buffer.from('AWS:hunter2hunter2').toString('base64'),
    ],
  ])('%s', (_form, secret, text) => {
    expect(withSecret(secret).secrets.redact(text)).not.toBe(text)
  })

  test('two secrets that overlap leave no rest', () => {
    expect(withSecret('abcdef', 'defghi').secrets.redact('abcdefghi')).not.toMatch(/[a-i]/)
  })
})
