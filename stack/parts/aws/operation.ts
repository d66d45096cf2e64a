/** Derives the AWS operation of an HTTP request from the request alone. */

/**
 * Error format of a service. Sources: the protocol chapters of the Smithy specification; EC2, S3 and the container registry
 * (OCI distribution specification) have their own formats.
 */
export type AwsProtocol = 'json' | 'query' | 'ec2' | 'rest-json' | 's3' | 'registry'

export interface AwsOperation {
  /** As in the credential scope of a signature: `ecr`, `sts`, `s3`; `registry` for the container registry. */
  readonly service: string
  /** API name such as `DescribeCluster`; undefined if neither a header nor the path determines it. */
  readonly name: string | undefined
  readonly protocol: AwsProtocol
}

export interface RequestHead {
  readonly method: string
  /** With the query string. */
  readonly url: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

/** From the header of a signed request, or the query of a presigned one (IAM User Guide, "Signature Version 4"). */
export function readAccessKey({ url, headers }: Pick<RequestHead, 'url' | 'headers'>): string | undefined {
  const presigned = new URLSearchParams(url.split('?', 2)[1]).get('X-Amz-Credential') ?? undefined
  return /Credential=([^/]+)\//.exec(String(headers.authorization ?? ''))?.[1] ?? presigned?.split('/', 1)[0]
}

/** Form-encoded requests name their operation in the body: pass it as `form`. */
export function parseAwsOperation({ method, url, headers }: RequestHead, form = ''): AwsOperation {
  const [path = '/', query = ''] = url.split('?', 2)
  if (path === '/v2' || path.startsWith('/v2/'))
    return { service: 'registry', name: nameRegistryOperation(method, path), protocol: 'registry' }
  const parameters = new URLSearchParams(query)
  const scope = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)/.exec(String(headers.authorization ?? ''))?.[1]
  const presigned = parameters.get('X-Amz-Credential')?.split('/')[3]
  const service = scope ?? presigned ?? 's3'
  const target = String(headers['x-amz-target'] ?? '')
  if (target) return { service, name: target.split('.').at(-1), protocol: 'json' }
  const action = new URLSearchParams(form).get('Action') ?? parameters.get('Action') ?? undefined
  // AssumeRoleWithWebIdentity is unsigned; STS is the only service with such calls.
  if (action)
    return { service: scope ?? presigned ?? 'sts', name: action, protocol: service === 'ec2' ? 'ec2' : 'query' }
  if (service === 's3') return { service, name: nameS3Operation(method, path, parameters), protocol: 's3' }
  return { service, name: service === 'eks' ? nameEksOperation(method, path) : undefined, protocol: 'rest-json' }
}

/** The IAM actions that ECR checks (ECR User Guide, "IAM permissions for pushing an image"). */
const registryRoutes: readonly (readonly [method: string, path: RegExp, name: string])[] = [
  ['HEAD', /\/blobs\/[^/]+$/, 'BatchCheckLayerAvailability'],
  ['GET', /\/blobs\/[^/]+$/, 'GetDownloadUrlForLayer'],
  ['POST', /\/blobs\/uploads\/?$/, 'InitiateLayerUpload'],
  ['PATCH', /\/blobs\/uploads\//, 'UploadLayerPart'],
  ['PUT', /\/blobs\/uploads\//, 'CompleteLayerUpload'],
  ['HEAD', /\/manifests\/[^/]+$/, 'BatchGetImage'],
  ['GET', /\/manifests\/[^/]+$/, 'BatchGetImage'],
  ['PUT', /\/manifests\/[^/]+$/, 'PutImage'],
]

function nameRegistryOperation(method: string, path: string): string | undefined {
  return registryRoutes.find(([routeMethod, pattern]) => routeMethod === method && pattern.test(path))?.[2]
}

/** Source: the service model of Amazon EKS, version 2017-11-01. */
const eksRoutes: readonly (readonly [method: string, path: RegExp, name: string])[] = [
  ['GET', /^\/clusters$/, 'ListClusters'],
  ['POST', /^\/clusters$/, 'CreateCluster'],
  ['GET', /^\/clusters\/[^/]+$/, 'DescribeCluster'],
  ['DELETE', /^\/clusters\/[^/]+$/, 'DeleteCluster'],
  ['POST', /^\/clusters\/[^/]+\/updates$/, 'UpdateClusterVersion'],
  ['GET', /^\/clusters\/[^/]+\/updates\/[^/]+$/, 'DescribeUpdate'],
  ['GET', /^\/clusters\/[^/]+\/node-groups$/, 'ListNodegroups'],
  ['POST', /^\/clusters\/[^/]+\/node-groups$/, 'CreateNodegroup'],
  ['GET', /^\/clusters\/[^/]+\/node-groups\/[^/]+$/, 'DescribeNodegroup'],
  ['DELETE', /^\/clusters\/[^/]+\/node-groups\/[^/]+$/, 'DeleteNodegroup'],
  ['GET', /^\/clusters\/[^/]+\/addons$/, 'ListAddons'],
  ['POST', /^\/clusters\/[^/]+\/addons$/, 'CreateAddon'],
  ['GET', /^\/clusters\/[^/]+\/addons\/[^/]+$/, 'DescribeAddon'],
  ['GET', /^\/clusters\/[^/]+\/access-entries$/, 'ListAccessEntries'],
  ['POST', /^\/clusters\/[^/]+\/access-entries$/, 'CreateAccessEntry'],
]

function nameEksOperation(method: string, path: string): string | undefined {
  return eksRoutes.find(([routeMethod, pattern]) => routeMethod === method && pattern.test(path))?.[2]
}

/** Path-style requests without a sub-resource; other S3 requests have no name here. */
function nameS3Operation(method: string, path: string, parameters: URLSearchParams): string | undefined {
  const isObject = path.split('/').filter(Boolean).length > 1
  if (method === 'GET' && parameters.has('list-type')) return 'ListObjectsV2'
  const names: Readonly<Record<string, readonly [bucket: string, object: string]>> = {
    GET: ['ListObjects', 'GetObject'],
    HEAD: ['HeadBucket', 'HeadObject'],
    PUT: ['CreateBucket', 'PutObject'],
    DELETE: ['DeleteBucket', 'DeleteObject'],
  }
  return names[method]?.[isObject ? 1 : 0]
}
