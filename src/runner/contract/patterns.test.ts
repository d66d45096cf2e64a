import { describe, expect, test } from 'vitest'
import type { Kind } from './kind.ts'
import { arnKind, awsRegionKind, imageKind, kubernetesNameKind, urlKind, versionKind } from './patterns.ts'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`

interface Case {
  readonly kind: Kind<string>
  readonly good: readonly string[]
  readonly bad: readonly string[]
}

const cases: Readonly<Record<string, Case>> = {
  region: {
    kind: awsRegionKind,
    good: [
      'eu-central-1',
      'us-east-2',
      'us-gov-west-1',
      'us-isob-east-1',
      'ap-southeast-7',
      'cn-north-1',
      'mx-central-1',
    ],
    bad: [
      'eu-central',
      'eu-central-1a',
      'EU-CENTRAL-1',
      'eu_central_1',
      '-eu-central-1',
      'eu-central-0',
      'eu-central-1\n',
    ],
  },
  ARN: {
    kind: arnKind,
    good: [
      'arn:aws:iam::123456789012:role/deploy',
      'arn:aws-us-gov:iam::123456789012:role/path/deploy',
      'arn:aws-cn:s3:::bucket/key',
      'arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
    ],
    bad: [
      'role/deploy',
      'arn:aws:iam::12345:role/deploy',
      'arn:gcp:iam::123456789012:role/x',
      'arn:aws:iam::123456789012:',
      'arn:aws:iam::123456789012:role/a b',
      'arn:aws:iam::123456789012:role/$(id)',
    ],
  },
  image: {
    kind: imageKind,
    good: [
      'app',
      'nginx:1.27',
      'library/nginx',
      'localhost:5000/app:tag',
      '123456789012.dkr.ecr.eu-central-1.amazonaws.com/team/app:1.4.2',
      `ghcr.io/org/app@${digest}`,
      `app:1@${digest}`,
      'a__b/c-d.e',
    ],
    bad: [
      'App',
      'app:',
      'app:-x',
      'app@sha256:12',
      'app a',
      '-app',
      'app//x',
      'a___b',
      'app:tag:tag',
      'https://x/app',
      '$(id)',
    ],
  },
  version: {
    kind: versionKind,
    good: ['1.11.4', 'v1.11.4', '0.0.0', '1.0.0-rc.1', '1.0.0+build.5', '1.0.0-alpha-1+001', '1.2.3-0'],
    bad: ['1', '1.2', '1.2.3.4', '01.2.3', 'latest', '~> 1.2', '1.2.x', '1.2.3-', '1.2.3+', 'V1.2.3', '1.2.3 '],
  },
  name: {
    kind: kubernetesNameKind,
    good: ['a', 'web', 'web-1', '1web', 'a'.repeat(63)],
    bad: ['', '-web', 'web-', 'Web', 'web_1', 'web.1', 'a'.repeat(64), 'web\n', '$(id)'],
  },
  URL: {
    kind: urlKind,
    good: ['https://example.com/', 'https://example.com:8443/a?b=c', 'https://[::1]/x'],
    bad: [
      'http://example.com/',
      'file:///etc/passwd',
      'ext::sh -c id',
      '--upload-pack=x',
      'https://user:pass@example.com/',
      'https://user@example.com/',
      'https://-oProxyCommand=x/',
      'https://',
      'example.com',
      'javascript:alert(1)',
    ],
  },
}

describe.each(Object.entries(cases))('%s', (_name, { kind, good, bad }) => {
  test.each(good)('takes %j unchanged', (text) => {
    expect(kind.parse(text, { workspace: '/' })).toEqual({ ok: true, value: text })
  })

  test.each(bad)('refuses %j', (text) => {
    expect(kind.parse(text, { workspace: '/' })).toMatchObject({ ok: false, rule: kind.rule })
  })

  test('decides quickly about a long text made to backtrack', () => {
    const startedAt = performance.now()
    for (const piece of ['a', 'a-', 'a.', 'a/', '1.', ':'])
      void kind.parse(`${piece.repeat(4000)}!`, { workspace: '/' })
    expect(performance.now() - startedAt).toBeLessThan(500)
  })
})

// The regionRegex of the partition aws-eusc in the SDKs' partitions.json: ^eusc\-(de)\-\w+\-\d+$
test('the region of the European Sovereign Cloud is one', () => {
  expect(awsRegionKind.parse('eusc-de-east-1', { workspace: '/' })).toMatchObject({ ok: true })
})

test('an ARN of an AWS managed policy is one', () => {
  expect(arnKind.parse('arn:aws:iam::aws:policy/AdministratorAccess', { workspace: '/' })).toMatchObject({ ok: true })
})

// semver.org, item 9: "Identifiers MUST NOT be empty. Numeric identifiers MUST NOT include leading zeroes."
test.each(['1.2.3-a..b', '1.2.3-.', '1.2.3-01', '1.2.3+a..b'])('%s is no version by SemVer', (text) => {
  expect(versionKind.parse(text, { workspace: '/' })).toMatchObject({ ok: false })
})
