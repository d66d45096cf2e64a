/** What other parts add to the cluster: types, and the objects that their programs read. */

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { captureOutput } from '../../obtain/capture-output.ts'
import type { Facts, StartContext } from '../../part.ts'

/** Access of an administrator, as the part `kubernetes` publishes it. */
export interface ClusterAccess {
  readonly kubectl: string
  readonly kubeconfig: string
}

export function readClusterAccess({ kubectl, kubeconfig }: Facts): ClusterAccess {
  return { kubectl: String(kubectl), kubeconfig: String(kubeconfig) }
}

/** Creates the types in folders of YAML files, which hold nothing else, and waits until the API server serves them. */
export async function applyTypes(
  folders: readonly string[],
  access: ClusterAccess,
  context: Pick<StartContext, 'signal'>,
): Promise<void> {
  const created = await runKubectl(
    ['apply', '--server-side', '--output=name', ...folders.flatMap((folder) => ['-f', folder])],
    access,
    context,
  )
  const names = created.split('\n').filter(Boolean)
  const limit = AbortSignal.any([context.signal, AbortSignal.timeout(60_000)])
  // `kubectl wait` fails for a type that has no conditions yet.
  const areServed = async (): Promise<boolean> =>
    readConditions(await runKubectl(['get', '--output=json', ...names], access, context)).every((conditions) =>
      conditions.some(({ type, status }) => type === 'Established' && status === 'True'),
    )
  while (!(await areServed())) await sleep(100, undefined, { signal: limit })
}

interface Condition {
  readonly type: string
  readonly status: string
}

/** Conditions of each object in the output of kubectl: a list, or one object. */
function readConditions(output: string): readonly (readonly Condition[])[] {
  const parsed = JSON.parse(output) as StoredObject & { readonly items?: readonly StoredObject[] }
  return (parsed.items ?? [parsed]).map(({ status }) => status?.conditions ?? [])
}

interface StoredObject {
  readonly status?: { readonly conditions?: readonly Condition[] | null }
}

/** Creates or updates objects. @param folder for the file that lists them */
export async function applyObjects(
  objects: readonly object[],
  folder: string,
  access: ClusterAccess,
  context: Pick<StartContext, 'signal'>,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'objects.json')
  await writeFile(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }))
  await runKubectl(['apply', '--server-side', '-f', file], access, context)
}

async function runKubectl(
  args: readonly string[],
  { kubectl, kubeconfig }: ClusterAccess,
  { signal }: Pick<StartContext, 'signal'>,
): Promise<string> {
  return captureOutput(kubectl, ['--kubeconfig', kubeconfig, ...args], { signal })
}
