import type { KubernetesObject } from '../../kubernetes/objects.ts'
import { parseObjects } from './manifest.ts'
import type { Release } from './release.ts'

/** Groups of Kubernetes itself have no dot, or end like this. */
const builtIn = /^[^.]*$|[.]k8s[.]io$/

/**
 * Names of Secrets that an operator makes from objects of the release: External Secrets (`spec.target.name`), cert-manager
 * (`spec.secretName`), Sealed Secrets (its own name). They come in their own time, and a container waits for them.
 */
export async function listOperatorSecrets({ manifest = '' }: Release): Promise<readonly string[]> {
  return (await parseObjects(manifest)).flatMap(listSecretNames)
}

function listSecretNames(object: KubernetesObject): readonly string[] {
  const [group = ''] = (object.apiVersion ?? '').split('/')
  if (builtIn.test(group)) return []
  const { spec } = object as {
    readonly spec?: { readonly target?: { readonly name?: unknown }; readonly secretName?: unknown }
  }
  return [object.metadata.name, spec?.target?.name, spec?.secretName].filter((name) => typeof name === 'string')
}
