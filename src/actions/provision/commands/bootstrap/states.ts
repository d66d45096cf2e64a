import path from 'node:path'
import type { StateBucket } from '../../../../account/model.ts'
import type { StateAccess, StateObject } from '../../../../account/policy/state-access.ts'
import type { TerraformEnvironment, Root } from '../../../../terraform/model.ts'
import { hasS3State } from '../../../../terraform/store/s3.ts'

/** The buckets that the roots of an environment keep their states in. */
export function listStateBuckets({ graph: { roots } }: TerraformEnvironment, region: string): readonly StateBucket[] {
  const buckets = new Map<string, StateBucket>()
  for (const root of roots.filter(hasS3State)) {
    const { bucket: name, key, region: where, kmsKey, planPrefix } = toStateObject(root, region)
    const known = buckets.get(name)
    buckets.set(name, {
      name,
      region: known?.region ?? where,
      kmsKey: known?.kmsKey ?? kmsKey,
      planPrefixes: [...new Set([...(known?.planPrefixes ?? []), planPrefix])],
      stateKeys: [...(known?.stateKeys ?? []), key],
      location: known?.location ?? root.backend.location,
    })
  }
  return [...buckets.values()]
}

/** The states of an environment and those that its roots read besides. */
export function listStateAccess(
  { name: environment, graph: { roots } }: TerraformEnvironment,
  region: string,
): Pick<StateAccess, 'environment' | 'states' | 'reads' | 'readerRoles'> {
  const own = new Set(roots.map(({ backend }) => backend.identity))
  const remote = roots.flatMap(({ remoteStates }) => remoteStates)
  const read = new Set(remote.flatMap(({ identity, role }) => (role === undefined ? (identity ?? []) : [])))
  return {
    environment,
    states: roots.filter(hasS3State).map((root) => toStateObject(root, region)),
    reads: [...read].filter((identity) => !own.has(identity)).flatMap(parseS3Identity),
    readerRoles: [...new Set(remote.flatMap(({ role }) => role ?? []))],
  }
}

function toStateObject({ backend: { settings } }: Root, region: string): StateObject {
  const { bucket = '', key = '', encrypt, kms_key_id: kmsKey, workspace_key_prefix: prefix = 'env:' } = settings
  return {
    bucket,
    key,
    planPrefix: toPlanPrefix(key),
    region: settings.region ?? region,
    workspacePrefix: `${prefix}/`,
    // Terraform's own rule: the key counts only with `encrypt`.
    kmsKey: encrypt === 'true' && kmsKey !== '' ? kmsKey : undefined,
  }
}

/** `staging/.plans/` of the state `staging/vpc.tfstate`. */
function toPlanPrefix(key: string): string {
  return path.posix.join(path.posix.dirname(key), '.plans/')
}

/** Bucket and key of `s3:bucket/key`. */
function parseS3Identity(identity: string): readonly { readonly bucket: string; readonly key: string }[] {
  const [, bucket, key] = /^s3:([^/]+)\/(.+)$/.exec(identity) ?? []
  return bucket === undefined || key === undefined ? [] : [{ bucket, key }]
}
