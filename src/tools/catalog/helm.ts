import { fitsRequest } from '../version/request.ts'
import { keepMajor } from './refresh-rules.ts'
import { createUnusableFileError, parseReleasedVersion, readOptionalText, toCandidates } from './release-host.ts'
import type { ReleaseFiles, ReleaseHost, ReleaseLocation, ToolDefinition } from './tool.ts'

export const helm: ToolDefinition<'helm'> = {
  name: 'helm',
  officialUrl: 'https://get.helm.sh',
  describeFiles,
  signer: { kind: 'openpgp', loadKeyring: async () => (await import('../verify/keys/helm.ts')).helmKeyring },
  releases: {
    find: async (request, host) => toCandidates(await readNewest(host), (version) => fitsRequest(request, version)),
    older: 'by-number',
  },
  refresh: { findRange: keepMajor, verify: 'signature' },
}

function describeFiles({ baseUrl, isOfficial, version, platform, program }: ReleaseLocation): ReleaseFiles {
  const { os, arch } = platform
  const archive = os === 'windows' ? 'zip' : 'tar.gz'
  const file = `helm-v${version}-${os}-${arch}.${archive}`
  // Archives are on get.helm.sh, their signatures are attached to the GitHub release; a mirror keeps both together.
  const signatures = isOfficial ? `https://github.com/helm/helm/releases/download/v${version}` : baseUrl
  return {
    url: `${baseUrl}/${file}`,
    archive,
    binaryPath: `${os}-${arch}/${program}`,
    checksum: { url: `${baseUrl}/${file}.sha256`, form: 'bare', entry: file },
    signature: { kind: 'openpgp', url: `${signatures}/${file}.asc`, over: 'archive' },
  }
}

/**
 * One file for each major; the plain one stays at Helm 3 for the sake of older install scripts. Mirrors need not have all
 * of them.
 */
const latestFiles = ['helm4-latest-version', 'helm3-latest-version', 'helm-latest-version'] as const

async function readNewest(host: ReleaseHost): Promise<readonly string[]> {
  const versions = await Promise.all(
    latestFiles.map(async (file) => {
      const url = `${host.baseUrl}/${file}`
      const text = await readOptionalText(host, url)
      return text === undefined ? [] : [parseReleasedVersion(url, text)]
    }),
  )
  if (versions.flat().length > 0) return versions.flat()
  throw createUnusableFileError(`${host.baseUrl}/helm-latest-version`, 'there is no such file')
}
