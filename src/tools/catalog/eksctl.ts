import { fitsRequest } from '../version/request.ts'
import { createUnusableFileError, parseReleasedVersion, toCandidates } from './release-host.ts'
import type { ReleaseFiles, ReleaseHost, ReleaseLocation, ToolDefinition } from './tool.ts'

export const eksctl: ToolDefinition<'eksctl'> = {
  name: 'eksctl',
  officialUrl: 'https://github.com',
  describeFiles,
  signer: {
    kind: 'sigstore',
    // Any workflow of the repository that ran for the tag of this very version.
    listIdentities: (version) => [
      {
        name: `https://github.com/eksctl-io/eksctl/.github/workflows/*@refs/tags/v${version}`,
        issuer: 'https://token.actions.githubusercontent.com',
      },
    ],
  },
  releases: {
    find: async (request, host) => toCandidates([await readNewest(host)], (version) => fitsRequest(request, version)),
    older: 'by-number',
  },
  // Only newer releases have a bundle; where there is one, it must be valid.
  refresh: { findRange: () => Promise.resolve({ kind: 'latest' }), verify: 'checksum' },
}

const systems = { linux: 'Linux', darwin: 'Darwin', windows: 'Windows' } as const

function describeFiles({ baseUrl, version, platform: { os, arch }, program }: ReleaseLocation): ReleaseFiles {
  const folder = `${baseUrl}/eksctl-io/eksctl/releases/download/v${version}`
  const archive = os === 'windows' ? 'zip' : 'tar.gz'
  const file = `eksctl_${systems[os]}_${arch}.${archive}`
  const sums = `${folder}/eksctl_checksums.txt`
  return {
    url: `${folder}/${file}`,
    archive,
    binaryPath: program,
    checksum: { url: sums, form: 'list', entry: file },
    signature: { kind: 'sigstore-bundle', url: `${sums}.sigstore.json` },
  }
}

/** The redirect of the release page: it needs no API and no token. */
async function readNewest({ fetcher, baseUrl }: ReleaseHost): Promise<string> {
  const url = `${baseUrl}/eksctl-io/eksctl/releases/latest`
  const target = await fetcher.findRedirect(url)
  if (target === undefined) throw createUnusableFileError(url, 'it does not redirect to a release')
  return parseReleasedVersion(url, /\/releases\/tag\/([^/?#]+)$/.exec(target)?.[1])
}
