import type { KubernetesClient } from '../../kubernetes/client.ts'
import type { KubernetesObject, ObjectList } from '../../kubernetes/objects.ts'
import type { Examination } from './examination.ts'

const pageSize = 500

/** All objects of a collection in the cluster. @throws KubernetesError */
async function listAll<T extends KubernetesObject>(
  client: Pick<KubernetesClient, 'get'>,
  path: string,
): Promise<readonly T[]> {
  const found: T[] = []
  let rest: string | undefined
  do {
    const page = await client.get<ObjectList<T>>(path, { limit: pageSize, continue: rest })
    found.push(...page.items)
    rest = page.metadata.continue === '' ? undefined : page.metadata.continue
  } while (rest !== undefined)
  return found
}

/**
 * Lists a collection, or records which rule is missing.
 * @param resource with its group, as RBAC names it: `poddisruptionbudgets.policy`
 */
export async function listExamined<T extends KubernetesObject>(
  { read }: Pick<Examination, 'read'>,
  client: Pick<KubernetesClient, 'get'>,
  { what, path, resource }: { readonly what: string; readonly path: string; readonly resource: string },
): Promise<readonly T[] | undefined> {
  const place = /\/namespaces\/([^/]+)\//.exec(path)?.[1]
  const needs = `RBAC: list ${resource}${place === undefined ? '' : ` in ${place}`}`
  return read({ what, needs }, () => listAll<T>(client, path))
}
