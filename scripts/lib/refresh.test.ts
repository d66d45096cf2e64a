import { describe, expect, test } from 'vitest'
import type { Fetcher } from '../../src/tools/fetcher.ts'
import { findNewestAllowed } from './refresh.ts'
import { officialBaseUrls } from '../../src/tools/catalog/artifact.ts'
import type { ToolName } from '../../src/tools/catalog/tools.ts'

const api = 'https://api.releases.hashicorp.com/v1/releases/terraform'
const index = {
  versions: Object.fromEntries(['2.0.0', '1.13.0-rc1', '1.12.1', '1.12.0', '1.11.4'].map((one) => [one, {}])),
}
const files: Readonly<Record<string, string>> = {
  'https://releases.hashicorp.com/terraform/index.json': JSON.stringify(index),
  [`${api}/1.12.1`]: '{"timestamp_created":"2026-05-09T12:00:00Z"}',
  [`${api}/1.12.0`]: '{"timestamp_created":"2026-05-01T12:00:00Z"}',
  'https://dl.k8s.io/release/stable.txt': 'v1.35.4',
  'https://dl.k8s.io/release/stable-1.34.txt': 'v1.34.7',
  'https://get.helm.sh/helm-latest-version': 'v5.0.0',
  'https://get.helm.sh/helm4-latest-version': 'v4.3.0',
  'https://get.helm.sh/helm3-latest-version': 'v3.22.0',
}
const fetcher: Fetcher = {
  readBytes: (url) => {
    const text = files[url]
    return Promise.resolve(text === undefined ? undefined : Buffer.from(text))
  },
  readDate: (url) => Promise.resolve({ date: url.includes('v4.3.0') ? new Date('2026-05-20') : undefined }),
  findRedirect: () => Promise.resolve('https://github.com/eksctl-io/eksctl/releases/tag/v0.231.0'),
}

describe('the next default', () => {
  test.each<[string, ToolName, string, string, string]>([
    ['is the newest of the same major', 'terraform', '1.11.4', '2026-06-01', '1.12.1'],
    ['is never younger than a week, where dates are told', 'terraform', '1.11.4', '2026-05-10', '1.12.0'],
    ['stays when all that is newer is too young', 'terraform', '1.11.4', '2026-05-02', '1.11.4'],
    ['stays when the file of what is newer is too young', 'helm', '4.1.4', '2026-05-22', '4.1.4'],
    ['never goes back', 'terraform', '1.12.2', '2026-06-01', '1.12.2'],
    ['is of the minor before the newest', 'kubectl', '1.33.9', '2026-06-01', '1.34.7'],
    ['does not leave a newer minor', 'kubectl', '1.35.1', '2026-06-01', '1.35.1'],
    ['leaves a new major to people', 'helm', '4.1.4', '2026-06-01', '4.3.0'],
    ['is the latest', 'eksctl', '0.230.0', '2026-06-01', '0.231.0'],
  ])('%s: %s %s at %s becomes %s', async (_, tool, current, today, expected) => {
    const hosts = { fetcher, bases: officialBaseUrls }
    expect(await findNewestAllowed(tool, current, hosts, new Date(`${today}T12:00:00Z`))).toBe(expected)
  })
})
