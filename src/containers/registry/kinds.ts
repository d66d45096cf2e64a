import { accept, type Kind, reject } from '../../runner/contract/kind.ts'
import { isRepositoryName, parseReference } from '../image/reference.ts'
import type { RepositoryEncryption } from './repository.ts'

/** ECR API Reference, CreateRepository. */
export const repositoryNameKind: Kind<string> = {
  type: 'repository',
  rule: 'the name of a repository such as team/app: 2 to 256 lower-case letters and digits, separated by single dots, dashes, underscores or slashes',
  parse: (text) => {
    // A full image name would also pass as a repository name.
    const host = /^[^/]+\.[^/]+\//.test(text) ? parseReference(text) : undefined
    if (host !== undefined)
      return reject('the name of a repository without its registry', `Did you mean ${host.repository}?`)
    if (isRepositoryName(text)) return accept(text)
    const nearest = text.toLowerCase().replace(/:.*$/, '')
    return reject(repositoryNameKind.rule, isRepositoryName(nearest) ? `Did you mean ${nearest}?` : undefined)
  },
}

/** ECR API Reference, EncryptionConfiguration; without a key, KMS uses the AWS managed key for ECR. */
export const encryptionKind: Kind<RepositoryEncryption> = {
  type: 'encryption',
  rule: 'AES256, KMS, or the ARN of a KMS key',
  parse: (text) => {
    if (text === 'AES256') return accept({ type: 'AES256' })
    if (text === 'KMS') return accept({ type: 'KMS', key: undefined })
    const isKey = /^arn:aws(-[a-z]+)*:kms:[a-z0-9-]+:\d{12}:(key|alias)\/[\w/-]+$/.test(text)
    return isKey ? accept({ type: 'KMS', key: text }) : reject(encryptionKind.rule)
  },
}
