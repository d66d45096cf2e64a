import { describe, expect, test } from 'vitest'
import { allPlatforms, toPlatformKey, toPlatform } from '../platform.ts'
import { describeArtifact, officialBaseUrls } from './artifact.ts'
import { toolNames } from './tools.ts'

/** URL, archive and program per tool and platform, as the projects publish them. Add the rows of a new tool here. */
const published: Readonly<Record<string, readonly [string, string, string]>> = {
  'terraform linux-amd64': [
    'releases.hashicorp.com/terraform/1.2.3/terraform_1.2.3_linux_amd64.zip',
    'zip',
    'terraform',
  ],
  'terraform linux-arm64': [
    'releases.hashicorp.com/terraform/1.2.3/terraform_1.2.3_linux_arm64.zip',
    'zip',
    'terraform',
  ],
  'terraform darwin-amd64': [
    'releases.hashicorp.com/terraform/1.2.3/terraform_1.2.3_darwin_amd64.zip',
    'zip',
    'terraform',
  ],
  'terraform darwin-arm64': [
    'releases.hashicorp.com/terraform/1.2.3/terraform_1.2.3_darwin_arm64.zip',
    'zip',
    'terraform',
  ],
  'terraform windows-amd64': [
    'releases.hashicorp.com/terraform/1.2.3/terraform_1.2.3_windows_amd64.zip',
    'zip',
    'terraform.exe',
  ],
  'terraform windows-arm64': [
    'releases.hashicorp.com/terraform/1.2.3/terraform_1.2.3_windows_arm64.zip',
    'zip',
    'terraform.exe',
  ],
  'kubectl linux-amd64': ['dl.k8s.io/release/v1.2.3/bin/linux/amd64/kubectl', 'none', 'kubectl'],
  'kubectl linux-arm64': ['dl.k8s.io/release/v1.2.3/bin/linux/arm64/kubectl', 'none', 'kubectl'],
  'kubectl darwin-amd64': ['dl.k8s.io/release/v1.2.3/bin/darwin/amd64/kubectl', 'none', 'kubectl'],
  'kubectl darwin-arm64': ['dl.k8s.io/release/v1.2.3/bin/darwin/arm64/kubectl', 'none', 'kubectl'],
  'kubectl windows-amd64': ['dl.k8s.io/release/v1.2.3/bin/windows/amd64/kubectl.exe', 'none', 'kubectl.exe'],
  'kubectl windows-arm64': ['dl.k8s.io/release/v1.2.3/bin/windows/arm64/kubectl.exe', 'none', 'kubectl.exe'],
  'helm linux-amd64': ['get.helm.sh/helm-v1.2.3-linux-amd64.tar.gz', 'tar.gz', 'linux-amd64/helm'],
  'helm linux-arm64': ['get.helm.sh/helm-v1.2.3-linux-arm64.tar.gz', 'tar.gz', 'linux-arm64/helm'],
  'helm darwin-amd64': ['get.helm.sh/helm-v1.2.3-darwin-amd64.tar.gz', 'tar.gz', 'darwin-amd64/helm'],
  'helm darwin-arm64': ['get.helm.sh/helm-v1.2.3-darwin-arm64.tar.gz', 'tar.gz', 'darwin-arm64/helm'],
  'helm windows-amd64': ['get.helm.sh/helm-v1.2.3-windows-amd64.zip', 'zip', 'windows-amd64/helm.exe'],
  'helm windows-arm64': ['get.helm.sh/helm-v1.2.3-windows-arm64.zip', 'zip', 'windows-arm64/helm.exe'],
  'eksctl linux-amd64': [
    'github.com/eksctl-io/eksctl/releases/download/v1.2.3/eksctl_Linux_amd64.tar.gz',
    'tar.gz',
    'eksctl',
  ],
  'eksctl linux-arm64': [
    'github.com/eksctl-io/eksctl/releases/download/v1.2.3/eksctl_Linux_arm64.tar.gz',
    'tar.gz',
    'eksctl',
  ],
  'eksctl darwin-amd64': [
    'github.com/eksctl-io/eksctl/releases/download/v1.2.3/eksctl_Darwin_amd64.tar.gz',
    'tar.gz',
    'eksctl',
  ],
  'eksctl darwin-arm64': [
    'github.com/eksctl-io/eksctl/releases/download/v1.2.3/eksctl_Darwin_arm64.tar.gz',
    'tar.gz',
    'eksctl',
  ],
  'eksctl windows-amd64': [
    'github.com/eksctl-io/eksctl/releases/download/v1.2.3/eksctl_Windows_amd64.zip',
    'zip',
    'eksctl.exe',
  ],
  'eksctl windows-arm64': [
    'github.com/eksctl-io/eksctl/releases/download/v1.2.3/eksctl_Windows_arm64.zip',
    'zip',
    'eksctl.exe',
  ],
}

const cases = toolNames.flatMap((tool) =>
  allPlatforms.map((platform) => ({ tool, platform, key: toPlatformKey(platform) })),
)

describe('what is published', () => {
  test.each(Object.entries(published))('%s', (name, expected) => {
    const { tool, platform } = cases.find((one) => name === `${one.tool} ${one.key}`)!
    const artifact = describeArtifact(tool, '1.2.3', platform)
    expect([artifact.url.replace('https://', ''), artifact.archive, artifact.binaryPath]).toEqual(expected)
  })

  test.each(cases)('$tool for $key is one program and its checksum', ({ tool, platform }) => {
    const artifact = describeArtifact(tool, '1.2.3', platform)
    expect(artifact.binaryName).toBe(platform.os === 'windows' ? `${tool}.exe` : tool)
    expect(artifact.url.endsWith(artifact.checksum.entry)).toBe(true)
  })

  test.each(cases)('$tool for $key contacts nobody but its mirror', ({ tool, platform }) => {
    const base = 'https://mirror.example.com/x'
    const artifact = describeArtifact(tool, '1.2.3', platform, { ...officialBaseUrls, [tool]: `${base}/` })
    const urls = JSON.stringify(artifact).match(/https:\/\/[^"]+/g) ?? []
    expect(urls.length).toBeGreaterThanOrEqual(2)
    for (const url of urls) expect(url.startsWith(`${base}/`)).toBe(true)
  })
})

test.each([
  ['linux', 'x64', 'linux-amd64'],
  ['linux', 'arm64', 'linux-arm64'],
  ['darwin', 'x64', 'darwin-amd64'],
  ['darwin', 'arm64', 'darwin-arm64'],
  ['win32', 'x64', 'windows-amd64'],
  ['win32', 'arm64', 'windows-arm64'],
] as const)('%s on %s is %s', (os, arch, key) => {
  expect(toPlatformKey(toPlatform(os, arch))).toBe(key)
})

test.each([
  ['freebsd', 'x64'],
  ['linux', 'ia32'],
] as const)('%s on %s has no tools', (os, arch) => {
  expect(() => toPlatform(os, arch)).toThrow(`there are no tools for ${os} on ${arch}`)
})
