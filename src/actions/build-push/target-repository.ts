import { isRepositoryName } from '../../containers/image/reference.ts'
import { isPreviewRepository, previewSuffix } from '../../containers/image/preview-repository.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { ChangeOrigin } from '../shared/change-origin.ts'

/**
 * The repository that the image goes to. A proposed change has one of its own: within a repository, content tags, commits and
 * layer caches are shared, and whoever may push may push anything under them.
 * @throws ActionError `invalid-input` if the name is too long, or a merged commit would be built into a repository for previews
 */
export function selectTargetRepository(repository: string, origin: ChangeOrigin): string {
  if (origin !== 'proposed') {
    if (!isPreviewRepository(repository)) return repository
    throw new ActionError('invalid-input', `repository: ${repository} is for images of pull requests`, {
      details: [
        `This build is not for a pull request, and would take what pull requests have pushed there: images, tags, layers.`,
      ],
      hint: `Nothing was built. Set repository: ${repository.slice(0, -previewSuffix.length)}; builds of pull requests append ${previewSuffix} themselves.`,
    })
  }
  const target = isPreviewRepository(repository) ? repository : `${repository}${previewSuffix}`
  if (isRepositoryName(target)) return target
  throw new ActionError('invalid-input', `repository: ${target} has more than 256 characters`, {
    hint: `Nothing was built. Images of pull requests go to the repository with the suffix ${previewSuffix}; choose a shorter name.`,
  })
}
