import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { assertReachable } from '../../../kubernetes/connectivity.ts'
import { createKubernetesClient } from '../../../kubernetes/client.ts'
import type { PluginRunner } from '../../../kubernetes/exec-plugin.ts'
import { readKubeconfig } from '../../../kubernetes/kubeconfig.ts'
import type { KubeconfigInput } from '../../../kubernetes/kubeconfig-input.ts'
import type { Context } from '../../../runner/context.ts'
import { writePrivateTempFile } from '../../../runner/files/private-file.ts'
import type { ClusterConnection } from './target.ts'

/**
 * Opens the cluster of a kubeconfig. A file is used in place, since it may refer to files next to it.
 * @throws ActionError `kubeconfig-invalid`, `cluster-unreachable`, `cluster-access-denied`
 */
export async function openKubeconfigCluster(given: KubeconfigInput, context: Context): Promise<ClusterConnection> {
  const { environment, signal, secrets, workspace } = context
  const text = given.kind === 'text' ? given.text : await readFile(given.path, 'utf8')
  const folder = given.kind === 'text' ? workspace : path.dirname(given.path)
  const read = await readKubeconfig(text, { folder, runPlugin: createPluginRunner(folder, context) })
  for (const secret of read.secrets) if (secret !== '') secrets.add(secret)
  const file =
    given.kind === 'file' ? given.path : await writePrivateTempFile('kubeconfig', context, 'end-of-run', () => text)
  const proxied = read.proxy === undefined ? environment : { ...environment, HTTPS_PROXY: read.proxy, NO_PROXY: '' }
  const client = createKubernetesClient(read.connection, { environment: proxied, signal })
  try {
    await assertReachable(client, read.cluster, read.connection.server)
  } catch (error) {
    client[Symbol.dispose]()
    throw error
  }
  return {
    cluster: read.cluster,
    client,
    kubeconfig: file,
    variables: { KUBECONFIG: file },
    aws: undefined,
    [Symbol.asyncDispose]: () => {
      client[Symbol.dispose]()
      return Promise.resolve()
    },
  }
}

/** A program named by the kubeconfig is as trusted as the kubeconfig itself; kubectl would run it too. */
function createPluginRunner(cwd: string, { processes, secrets }: Context): PluginRunner {
  return async (command, args, env) => {
    const tool = `credential plugin ${path.basename(command)}`
    const { stdout } = await processes.probe({ tool, file: command, args, cwd, env, timeoutMs: 60_000 })
    for (const [, token] of stdout.matchAll(/"(?:token|clientKeyData)"\s*:\s*"([^"]+)"/g)) secrets.add(token ?? '')
    return stdout
  }
}
