import { ActionError } from '../runner/errors/action-error.ts'

/** An entity of IAM that is created for one environment of a repository. */
export interface OwnedEntity {
  readonly environment: string
  /** `owner/name` */
  readonly repository: string
  /** Folder of the environment in the repository: several folders may have environments of one name. */
  readonly folder: string
}

interface EntityTag {
  readonly Key: string
  readonly Value: string
}

const folderTag = 'eks-actions:folder'

/** The tags by which such an entity is recognized. */
export function buildOwnerTags({ environment, repository, folder }: OwnedEntity): readonly EntityTag[] {
  return [
    { Key: 'eks-actions:environment', Value: environment },
    { Key: 'eks-actions:repository', Value: repository },
    { Key: folderTag, Value: toTagValue(folder) },
  ]
}

/** IAM User Guide, "Rules for tagging in IAM and AWS STS". */
function toTagValue(text: string): string {
  return text.replaceAll(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_').slice(0, 256)
}

interface FoundEntity {
  readonly code: 'role-not-ours' | 'policy-not-ours'
  readonly what: 'role' | 'policy'
  readonly name: string
  readonly arn: string
  readonly tags: ReadonlyMap<string, string>
}

/**
 * What was created for somebody else is not changed.
 * @throws ActionError with the tags that differ
 */
export function assertOwned(owner: OwnedEntity, { code, what, name, arn, tags }: FoundEntity): void {
  const differing = buildOwnerTags(owner).filter(
    // Entities of earlier releases have no folder.
    ({ Key, Value }) => tags.get(Key) !== Value && (Key !== folderTag || tags.has(Key)),
  )
  if (differing.length === 0) return
  const wanted = `${owner.environment} of ${owner.repository} (${owner.folder})`
  const messages = {
    'role-not-ours': `the role ${name} was not created for ${wanted}; it was not changed`,
    'policy-not-ours': `the policy ${name} was not created for ${wanted}; it was not changed`,
  } as const
  throw new ActionError(code, messages[code], {
    details: [arn, ...differing.map(({ Key }) => `its tag ${Key} is ${tags.get(Key) ?? 'not set'}`)],
    hint: `Choose another role-name, or hand the ${what} over with the tags ${differing.map(({ Key, Value }) => `${Key}=${Value}`).join(' and ')}.`,
  })
}
