/** The part `downloads`: an HTTPS mirror of the tools' download hosts. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Part, PrepareContext, StartContext, StartedPart } from '../../part.ts'
import { mirrorHosts } from './catalog.ts'
import { prepareMirror } from './prepare/prepare-mirror.ts'

export const downloadsPart: Part = {
  name: 'downloads',
  needs: [],
  description:
    'An HTTPS mirror of the download hosts of terraform, kubectl, helm and (as a stand-in) eksctl, signed with throw-away keys',
  prepare: async (context: PrepareContext) => {
    await prepareMirror(context)
  },
  start,
}

async function start(context: StartContext): Promise<StartedPart> {
  const { entry, keys, versions } = await prepareMirror(context)
  const [port = 0] = await context.ports(1)
  const folder = join(context.folder, 'downloads')
  const [url, controlUrl] = [`https://127.0.0.1:${port}`, `http://127.0.0.1:${port}`]
  await context.daemon({
    name: 'downloads',
    file: process.execPath,
    args: [
      join(import.meta.dirname, 'server.ts'),
      ...['--port', String(port)],
      ...['--folder', folder],
      ...['--entry', entry],
    ],
    ready: async () => (await fetch(`${controlUrl}/_stack/health`)).ok,
  })
  await mkdir(folder, { recursive: true })
  const routes = Object.fromEntries(Object.keys(mirrorHosts).map((host) => [host, `127.0.0.1:${port}`]))
  // The TLS proxy routes the official host names here.
  await writeFile(join(folder, 'routes.json'), JSON.stringify(routes))
  return {
    facts: {
      url,
      controlUrl,
      caFile: join(keys, 'tls', 'ca.pem'),
      keysFolder: keys,
      requestLog: join(folder, 'requests.jsonl'),
      terraformMirror: `${url}/terraform`,
      kubectlMirror: `${url}/kubectl`,
      helmMirror: `${url}/helm`,
      eksctlMirror: `${url}/eksctl`,
      terraformVersion: versions.terraform[0],
      kubectlVersion: versions.kubectl[0],
      helmVersion: versions.helm[0],
      helm3Version: versions.helm.find((one) => one.startsWith('3.')),
      eksctlVersion: versions.eksctl[0],
    },
  }
}
