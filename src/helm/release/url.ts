import type { KubernetesClient } from '../../kubernetes/client.ts'
import type { KubernetesObject } from '../../kubernetes/objects.ts'

interface Ingress extends KubernetesObject {
  readonly spec?: {
    readonly rules?: readonly { readonly host?: string }[]
    readonly tls?: readonly { readonly hosts?: readonly string[] }[]
  }
  readonly status?: LoadBalancerStatus
}

interface Service extends KubernetesObject {
  readonly spec?: { readonly type?: string; readonly ports?: readonly { readonly port?: number }[] }
  readonly status?: LoadBalancerStatus
}

interface LoadBalancerStatus {
  readonly loadBalancer?: { readonly ingress?: readonly { readonly hostname?: string; readonly ip?: string }[] }
}

/**
 * The URL of a release: the host of its first Ingress, or the address of its load balancer once it has one.
 * @param objects of the manifest of the release
 */
export async function findReleaseUrl(
  objects: readonly KubernetesObject[],
  client: Pick<KubernetesClient, 'find'>,
  namespace: string,
): Promise<string | undefined> {
  const ingress = objects.find(({ kind }) => kind === 'Ingress') as Ingress | undefined
  const host = ingress?.spec?.rules?.find((rule) => rule.host !== undefined && !rule.host.startsWith('*'))?.host
  if (ingress !== undefined && host !== undefined) return `${hasTls(ingress, host) ? 'https' : 'http'}://${host}`
  const within = `namespaces/${encodeURIComponent(namespace)}`
  if (ingress !== undefined) {
    const name = encodeURIComponent(ingress.metadata.name)
    const live = await client.find<Ingress>(`/apis/networking.k8s.io/v1/${within}/ingresses/${name}`)
    const found = getLoadBalancerHost(live?.status)
    return found === undefined ? undefined : `${hasTls(ingress, found) ? 'https' : 'http'}://${found}`
  }
  const service = objects.find(
    (object) => object.kind === 'Service' && (object as Service).spec?.type === 'LoadBalancer',
  )
  if (service === undefined) return undefined
  const live = await client.find<Service>(`/api/v1/${within}/services/${encodeURIComponent(service.metadata.name)}`)
  const found = getLoadBalancerHost(live?.status)
  const port = live?.spec?.ports?.[0]?.port
  if (found === undefined) return undefined
  return port === 443 ? `https://${found}` : `http://${found}${port === undefined || port === 80 ? '' : `:${port}`}`
}

function hasTls({ spec, metadata }: Ingress, host: string): boolean {
  const listed = spec?.tls?.some(({ hosts }) => hosts === undefined || hosts.includes(host)) ?? false
  // The AWS Load Balancer Controller reads certificates from annotations.
  return listed || metadata.annotations?.['alb.ingress.kubernetes.io/certificate-arn'] !== undefined
}

function getLoadBalancerHost(status: LoadBalancerStatus | undefined): string | undefined {
  const [first] = status?.loadBalancer?.ingress ?? []
  return first?.hostname ?? first?.ip
}
