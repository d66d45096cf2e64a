import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { obtain, obtainAll } from '../../obtain/obtain.ts'
import type { Part, PrepareContext, StartContext, StartedPart } from '../../part.ts'
import { applyObjects, applyTypes, readClusterAccess } from '../kubernetes/apply.ts'
import { type FluxController, fluxControllers, fluxPrograms, fluxTypes } from './programs.ts'

const namespace = 'flux-system'

/** Flux's controllers, which read Git over HTTP and charts from ECR. They act as administrators of the cluster. */
export const fluxPart: Part = {
  name: 'flux',
  needs: ['kubernetes', 'aws', 'tls-proxy'],
  description: `Flux: ${fluxControllers.join(', ')}`,
  prepare: async (context) => {
    await obtainFlux(context)
  },
  start,
}

async function obtainFlux(context: PrepareContext) {
  const [programs, ...types] = await Promise.all([
    obtainAll(fluxPrograms, context),
    ...fluxTypes.map((recipe) => obtain(recipe, context)),
  ])
  return { programs, types }
}

/** Ports of a controller. */
interface ControllerPorts {
  readonly metrics: number
  readonly health: number
}

async function start(context: StartContext): Promise<StartedPart> {
  const { programs, types } = await obtainFlux(context)
  const access = readClusterAccess(context.facts('kubernetes'))
  const folder = join(context.folder, 'flux')
  await applyTypes(types, access, context)
  await applyObjects([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } }], folder, access, context)
  await mkdir(join(folder, 'storage'), { recursive: true })
  const [storage = 0, ...others] = await context.ports(1 + 2 * fluxControllers.length)
  const startController = async (name: FluxController, index: number): Promise<void> => {
    const [metrics = 0, health = 0] = others.slice(2 * index)
    await context.daemon({
      name,
      file: programs[name] ?? name,
      args: listFlags(name, folder, storage, { metrics, health }),
      env: buildEnvironment(context, folder, access.kubeconfig),
      ready: async () => (await fetch(`http://127.0.0.1:${health}/readyz`)).ok,
    })
  }
  await Promise.all(fluxControllers.map(startController))
  return { facts: { namespace } }
}

function listFlags(
  name: FluxController,
  folder: string,
  storage: number,
  { metrics, health }: ControllerPorts,
): readonly string[] {
  const address = `127.0.0.1:${storage}`
  return [
    '--watch-all-namespaces',
    '--log-level=info',
    `--metrics-addr=127.0.0.1:${metrics}`,
    `--health-addr=127.0.0.1:${health}`,
    // Objects are due exactly when their interval ends, so that tests need not wait for more.
    '--interval-jitter-percentage=0',
    ...(name === 'source-controller'
      ? [`--storage-path=${join(folder, 'storage')}`, `--storage-addr=${address}`, `--storage-adv-addr=${address}`]
      : []),
    ...(name === 'source-controller' ? [] : ['--requeue-dependency=2s']),
  ]
}

/** Charts come from ECR's host names, which the TLS proxy serves; Git and the API server are on this machine. */
function buildEnvironment(context: StartContext, folder: string, kubeconfig: string): Readonly<Record<string, string>> {
  const proxy = context.facts('tls-proxy')
  const { region } = context.facts('aws')
  return {
    KUBECONFIG: kubeconfig,
    RUNTIME_NAMESPACE: namespace,
    HTTPS_PROXY: String(proxy.url),
    NO_PROXY: '127.0.0.1,localhost,::1',
    SSL_CERT_FILE: String(proxy.bundleFile),
    AWS_REGION: String(region),
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    GOGC: '400',
    TMPDIR: folder,
  }
}
