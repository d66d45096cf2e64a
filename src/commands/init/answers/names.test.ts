import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resourcePrefixPattern } from '../../../actions/provision/commands/bootstrap/inputs.ts'
import {
  accountKind,
  applicationKind,
  domainKind,
  environmentNames,
  explainMismatch,
  formatStateBucket,
  isGitHubRepository,
  isOfKind,
  longestApplicationName,
  longestName,
  nameKind,
  repositoryPathKind,
  toValidName,
} from './names.ts'

/** Any text that the rule for names accepts, odd ones included. */
const validNames = fc.stringMatching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/).filter((name) => isOfKind(nameKind, name))
const accounts = fc.stringMatching(/^\d{12}$/)

describe('the prefix of everything in AWS', () => {
  // Amazon S3 User Guide, "General purpose bucket naming rules".
  test('gives a valid bucket name in every environment, whatever is accepted', () => {
    fc.assert(
      fc.property(validNames, accounts, fc.constantFrom(...environmentNames), (name, account, environment) => {
        const bucket = formatStateBucket(name, environment, account)
        expect(bucket).toMatch(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/)
        expect(bucket).not.toMatch(/^(xn--|sthree-|amzn-s3-demo-)|(-s3alias|--ol-s3|--x-s3|--table-s3)$/)
      }),
    )
  })

  test('may be as long as bootstrap allows the prefix of an environment to be, and no longer', () => {
    expect(`${'x'.repeat(longestName)}-development`).toMatch(resourcePrefixPattern)
    expect(`${'x'.repeat(longestName + 1)}-development`).not.toMatch(resourcePrefixPattern)
    expect(isOfKind(nameKind, 'x'.repeat(longestName))).toBe(true)
    expect(isOfKind(nameKind, 'x'.repeat(longestName + 1))).toBe(false)
  })

  test('differs between accounts in its buckets, which are unique across AWS', () => {
    expect(formatStateBucket('acme', 'staging', '111122223333')).not.toBe(
      formatStateBucket('acme', 'staging', '444455556666'),
    )
  })

  test.each(['true', 'null', 'on', 'e3', 'x-1', 'acme', 'shop', 'terraform'])('accepts %s', (name) => {
    expect(explainMismatch(nameKind, name)).toBeUndefined()
  })

  test.each([
    '',
    'x',
    '1x',
    '-x',
    'x-',
    'a--b',
    'Acme',
    'a_b',
    'a.b',
    'a b',
    'a/b',
    'é',
    'aws',
    'aws-x',
    'sthree-x',
    'xn--x',
    'a\n',
  ])('refuses %j', (name) => {
    expect(explainMismatch(nameKind, name)).toContain('Must be lower-case letters')
  })
})

describe('the name of the application', () => {
  test('is not that of the release beside it', () => {
    expect(explainMismatch(applicationKind, 'platform')).toContain('not platform')
    expect(explainMismatch(applicationKind, 'platform-api')).toBeUndefined()
  })

  test('leaves room for the suffix of a preview', () => {
    expect(`${'x'.repeat(longestApplicationName)}-pr-999999`).toHaveLength(53)
  })

  test('is suggested from any text, or not at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const name = toValidName(text, longestApplicationName)
        if (name.length >= 2 && name !== 'platform') expect(explainMismatch(applicationKind, name)).toBeUndefined()
      }),
    )
    expect(toValidName('My Company_Ltd.', 43)).toBe('my-company-ltd')
    expect(toValidName('My Company_Ltd.', 11)).toBe('my-company')
  })
})

test.each([
  [accountKind, '1234-5678-9012', 'Did you mean 123456789012?'],
  [accountKind, '12345', 'Must be the 12 digits'],
  [repositoryPathKind, 'https://github.com/acme/shop.git', 'Did you mean acme/shop?'],
  [repositoryPathKind, 'git@gitlab.com:acme/team/shop.git', 'Did you mean acme/team/shop?'],
  [repositoryPathKind, 'a/../b', 'Must be the path of a repository'],
  [repositoryPathKind, 'shop', 'Must be the path of a repository'],
  [domainKind, 'https://Shop.Example.com', 'Did you mean shop.example.com?'],
  [nameKind, 'Acme Corp', 'Did you mean acme-corp?'],
  [nameKind, 'The Very Long Name of a Company', 'Did you mean the-very-long-name-o?'],
])('what was meant is suggested: %#', (kind, text, hint) => {
  expect(explainMismatch(kind, text)).toContain(hint)
})

test.each([
  ['acme/shop', true],
  ['Acme-Inc/My.Shop_App', true],
  ['acme/.github', true],
  ['acme/-x', true],
  ['acme/team/shop', false],
  ['acme.io/shop', false],
])('%s is a repository of GitHub (%s) or of GitLab', (repository, isOnGitHub) => {
  expect(explainMismatch(repositoryPathKind, repository)).toBeUndefined()
  expect(isGitHubRepository(repository)).toBe(isOnGitHub)
})
