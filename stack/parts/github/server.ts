/**
 * Daemon of the GitHub stand-in:
 * `node stack/parts/github/server.ts --port 8080 --folder /tmp/github [--repository owner/name[=bare.git]] [--issuer URL] [--cache folder]`
 */
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { resolveCacheFolder } from '../../obtain/store.ts'
import { createGitHubApp } from './app.ts'
import { openWorld } from './world.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    folder: { type: 'string' },
    repository: { type: 'string', multiple: true, default: [] },
    issuer: { type: 'string' },
    cache: { type: 'string' },
  },
})
if (!values.folder) throw new Error('--folder is required: it stores the state')

const world = openWorld(values.folder)
for (const wish of values.repository) {
  const [path = '', git] = wish.split('=')
  const [owner, name] = path.split('/')
  if (!owner || !name) throw new Error(`--repository must be owner/name[=bare.git], not ${wish}`)
  await world.addRepository({ owner, name, ...(git ? { git } : {}) })
}

const { issuer, folder, cache = resolveCacheFolder() } = values
const server = createServer(createGitHubApp({ world, folder, cache, ...(issuer ? { issuer } : {}) }))
server.listen(Number(values.port), '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') process.stdout.write(`listening on http://127.0.0.1:${address.port}\n`)
})

const stop = (): void => {
  world.save()
  server.closeAllConnections()
  server.close(() => process.exit(0))
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
