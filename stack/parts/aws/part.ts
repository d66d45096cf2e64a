import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { obtain } from '../../obtain/obtain.ts'
import type { Part, StartContext, StartedPart } from '../../part.ts'
import { parseFault } from './faults.ts'

/** The emulator's account: it interprets an access key of twelve digits as the account ID. */
export const emulatorAccount = '111122223333'
export const emulatorRegion = 'eu-central-1'

/** MiniStack, completed by ministack/start.py, behind our proxy; see proxy.ts for what the proxy adds. */
export const awsPart: Part = {
  name: 'aws',
  needs: [],
  description: 'The AWS API: MiniStack 1.5 behind a proxy that returns the local cluster and injects faults',
  prepare: async (context) => {
    await obtain('ministack', context)
  },
  start,
}

async function start(context: StartContext): Promise<StartedPart> {
  const [emulator, endpoint, clusters] = (await context.ports(3)) as [number, number, number]
  const folder = join(context.folder, 'aws')
  const faults = context.options.faults.flatMap((text) => (text.startsWith('aws:') ? [parseFault(text.slice(4))] : []))
  const url = `http://127.0.0.1:${endpoint}`
  const clusterFile = join(context.folder, 'kubernetes', 'cluster.json')
  await Promise.all([
    context.daemon({
      name: 'ministack',
      file: join(dirname(await obtain('ministack', context)), 'python'),
      args: [fileURLToPath(new URL('ministack/start.py', import.meta.url))],
      env: {
        // Nothing is compiled into the checkout.
        PYTHONDONTWRITEBYTECODE: '1',
        GATEWAY_PORT: String(emulator),
        BIND_HOST: '127.0.0.1',
        MINISTACK_HOST: '127.0.0.1',
        MINISTACK_REGION: emulatorRegion,
        EKS_BASE_PORT: String(clusters),
        AUTH: String(context.options.iam),
        STACK_CLUSTER_FILE: clusterFile,
        // Keeps everything it writes in the stack's folder.
        HOME: folder,
        TMPDIR: folder,
      },
      ready: async () => isHealthy(`http://127.0.0.1:${emulator}`),
    }),
    context.daemon({
      name: 'aws-proxy',
      file: process.execPath,
      args: [
        fileURLToPath(new URL('daemon.ts', import.meta.url)),
        String(endpoint),
        JSON.stringify({
          upstream: emulator,
          clusterFile,
          faults,
        }),
      ],
      ready: async () => isHealthy(url),
    }),
  ])
  return {
    facts: {
      url,
      emulator: `http://127.0.0.1:${emulator}`,
      faults: `${url}/_stack/faults`,
      account: emulatorAccount,
      region: emulatorRegion,
    },
    env: {
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: emulatorAccount,
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_REGION: emulatorRegion,
      AWS_DEFAULT_REGION: emulatorRegion,
      // Otherwise clients look for credentials of an EC2 instance, and wait for them.
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  }
}

async function isHealthy(url: string): Promise<boolean> {
  return (await fetch(`${url}/_ministack/health`)).ok
}
