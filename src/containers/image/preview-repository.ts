import { parseReference } from './reference.ts'

/** Ends the names of repositories for images of proposed changes: `shop-preview` is next to `shop`. */
export const previewSuffix = '-preview'

/** Whether a repository is the one that pull requests push to. */
export function isPreviewRepository(repository: string): boolean {
  return repository.endsWith(previewSuffix)
}

/** Whether an image comes from such a repository in ECR. Elsewhere the name means nothing. */
export function isPreviewImage(image: string): boolean {
  const reference = parseReference(image)
  if (reference === undefined || !isPreviewRepository(reference.repository)) return false
  return /^\d{12}\.dkr[.-]ecr(?:-fips)?\./i.test(reference.registry)
}
