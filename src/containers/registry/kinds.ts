import { accept, type Kind, reject } from '../../runner/contract/kind.ts'
import { type ImageReference, isRepositoryName, parseReference } from '../image/reference.ts'
import type { RepositoryEncryption } from './repository.ts'

/** ECR API Reference, CreateRepository. */
export const repositoryNameKind: Kind<string> = {
  type: 'repository',
  rule: 'the name of a repository such as team/app: 2 to 256 lower-case letters and digits, separated by single dots, dashes, underscores or slashes',
  parse: (text) => {
    // A full image name would also pass as a repository name.
    const image = /^[^/]+\.[^/]+\//.test(text) ? parseReference(text) : undefined
    if (image !== undefined) return reject('the name of a repository without its registry', explainAddress(image))
    if (isRepositoryName(text)) return accept(text)
    const nearest = text.toLowerCase().replace(/:.*$/, '')
    return reject(repositoryNameKind.rule, isRepositoryName(nearest) ? `Did you mean ${nearest}?` : undefined)
  },
}

/** An address may be that of another account than the credentials', where the name alone would be another repository. */
function explainAddress({ registry, repository }: ImageReference): string {
  const [, account, region] = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(registry) ?? []
  if (account === undefined || region === undefined) return `Did you mean ${repository}?`
  return `It is in account ${account} and region ${region}: set repository: ${repository}, aws-region: ${region}, and registry-account: ${account} unless the credentials are of that account.`
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
