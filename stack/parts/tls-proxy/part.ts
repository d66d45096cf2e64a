import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { fileURLToPath } from 'node:url'
import type { Part, StartContext, StartedPart } from '../../part.ts'
import { createProxyAuthority } from './authority.ts'

/** Lets unmodified programs reach the stack under the real host names, over TLS. */
export const tlsProxyPart: Part = {
  name: 'tls-proxy',
  needs: ['aws'],
  description: 'A local HTTPS proxy that serves AWS host names with certificates of a throw-away authority',
  prepare: () => Promise.resolve(),
  start,
}

async function start(context: StartContext): Promise<StartedPart> {
  const folder = join(context.folder, 'tls-proxy')
  const caFile = join(folder, 'ca.pem')
  const bundleFile = join(folder, 'ca-bundle.pem')
  const [port] = (await context.ports(1)) as [number]
  const url = `http://127.0.0.1:${port}`
  const authority = await createProxyAuthority(context.folder)
  await mkdir(folder, { recursive: true })
  await writeFile(caFile, authority.cert)
  await writeFile(join(folder, 'ca.key'), authority.key, { mode: 0o600 })
  await writeFile(bundleFile, `${await readPublicAuthorities()}\n${authority.cert}`)
  await context.daemon({
    name: 'tls-proxy',
    file: process.execPath,
    args: [
      fileURLToPath(new URL('daemon.ts', import.meta.url)),
      String(port),
      context.folder,
      new URL(String(context.facts('aws').url)).port,
    ],
    ready: async () => (await fetch(`${url}/healthz`)).ok,
  })
  return {
    facts: { url, caFile, bundleFile, routesFile: join(folder, 'routes.json') },
    env: {
      HTTPS_PROXY: url,
      // The machine's mirrors cannot be reached through it, and are not needed.
      EKS_ACTIONS_MIRRORS: '',
      NO_PROXY: '127.0.0.1,localhost,::1',
      // Node adds this authority to its own; the others replace theirs, so they get the bundle.
      NODE_EXTRA_CA_CERTS: caFile,
      SSL_CERT_FILE: bundleFile,
      AWS_CA_BUNDLE: bundleFile,
      CURL_CA_BUNDLE: bundleFile,
      REQUESTS_CA_BUNDLE: bundleFile,
    },
  }
}

/** Authorities that this machine trusts, which clients of the stack keep trusting. */
async function readPublicAuthorities(): Promise<string> {
  for (const file of [process.env.SSL_CERT_FILE, '/etc/ssl/certs/ca-certificates.crt', '/etc/ssl/cert.pem']) {
    const text = file && (await readFile(file, 'utf8').catch(() => undefined))
    if (text) return text
  }
  return rootCertificates.join('\n')
}
