import { describe, expect, test } from 'vitest'
import { formatToolLockFile, readLockedDigests, parseToolLockFile, type ToolLockFile } from './lock-file.ts'

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]
const lock: ToolLockFile = {
  tools: {
    terraform: {
      version: '1.11.4',
      platforms: { 'linux-arm64': { binary: b, archive: a }, 'linux-amd64': { archive: a, binary: b } },
    },
    eksctl: { version: '0.230.0', platforms: {} },
  },
}

const text = `{
  "version": 1,
  "tools": {
    "eksctl": {
      "version": "0.230.0",
      "platforms": {}
    },
    "terraform": {
      "version": "1.11.4",
      "platforms": {
        "linux-amd64": {
          "archive": "${a}",
          "binary": "${b}"
        },
        "linux-arm64": {
          "archive": "${a}",
          "binary": "${b}"
        }
      }
    }
  }
}
`

test('the same content gives the same text, sorted, with a newline at the end', () => {
  expect(formatToolLockFile(lock)).toBe(text)
  expect(parseToolLockFile(text)).toEqual(lock)
  expect(formatToolLockFile(parseToolLockFile(text))).toBe(text)
})

describe('refused, with the line', () => {
  test.each([
    ['no JSON', text.replace('"version": 1,', '"version": 1'), 3, 'is not valid JSON'],
    ['an empty file', '', undefined, 'is not valid JSON'],
    ['a list', '[]', 1, 'the lock file is not a JSON object'],
    ['another version of the format', text.replace('"version": 1', '"version": 2'), 2, 'only 1'],
    ['an unknown tool', text.replace('"eksctl"', '"eksctI"'), 4, 'unknown key "eksctI"'],
    ['a tool that is no object', text.replace('"platforms": {}', '"platforms": []'), 6, 'tools.eksctl.platforms'],
    ['a version with v', text.replace('"1.11.4"', '"v1.11.4"'), 9, 'no exact version'],
    ['a range for a version', text.replace('"1.11.4"', '"~> 1.11"'), 9, 'no exact version'],
    ['an unknown platform', text.replace('linux-arm64', 'linux-riscv'), 15, 'unknown key "linux-riscv"'],
    ['a short digest', text.replace(a, a.slice(1)), 12, 'tools.terraform.platforms.linux-amd64.archive is not'],
    ['an upper-case digest', text.replace(b, b.toUpperCase()), 13, 'linux-amd64.binary is not'],
    ['a digest left out', text.replace(`,\n          "binary": "${b}"`, ''), 11, 'linux-amd64.binary is not'],
    ['a platform twice', text.replace('linux-arm64', 'linux-amd64'), 15, 'is defined twice'],
    ['the prototype', text.replace('"eksctl"', '"__proto__"'), 4, 'unknown key "__proto__"'],
  ])('%s', (_, content, line, message) => {
    expect(() => parseToolLockFile(content, 'ci/tools.lock.json')).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        message: expect.stringContaining(message) as string,
        location: { file: 'ci/tools.lock.json', ...(line === undefined ? {} : { line }) },
      }),
    )
  })
})

describe('look-up', () => {
  const platform = { os: 'linux', arch: 'amd64' } as const
  const source = { file: 'eks-actions.lock.json', text }

  test('the digests of the platform', () => {
    expect(readLockedDigests(lock, { tool: 'terraform', version: '1.11.4', platform }, source)).toEqual({
      archive: a,
      binary: b,
    })
  })

  test('a tool that is not locked', () => {
    expect(readLockedDigests(lock, { tool: 'helm', version: '4.1.0', platform }, source)).toBeUndefined()
  })

  test.each([
    ['another version', '1.11.3', platform, 9, 'locks terraform 1.11.4, but 1.11.3 was requested'],
    ['another platform', '1.11.4', { os: 'windows', arch: 'amd64' } as const, 10, 'for windows-amd64'],
  ])('%s is an error', (_, version, wanted, line, message) => {
    expect(() => readLockedDigests(lock, { tool: 'terraform', version, platform: wanted }, source)).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        message: expect.stringContaining(message) as string,
        hint: expect.stringMatching(/npx eks-actions@\S+ lock/) as string,
        location: { file: 'eks-actions.lock.json', line },
      }),
    )
  })
})
