import { isPreviewImage, previewSuffix } from '../../../containers/image/preview-repository.ts'
import { ActionError } from '../../../runner/errors/action-error.ts'
import type { ActionRun } from '../../shared/action-run.ts'
import { readChangeOrigin } from '../../shared/change-origin.ts'
import type { contract } from '../contract.ts'

/**
 * Refuses to release what a pull request may have pushed. Its image is for previews and for its own runs.
 * @throws ActionError `untrusted-image`
 */
export function refusePreviewImage({ inputs, event, context }: ActionRun<typeof contract>): void {
  const { image, preview, release = 'the release' } = inputs
  if (image === undefined || preview !== undefined || !isPreviewImage(image)) return
  if (readChangeOrigin(event, context.environment) === 'proposed') return
  throw new ActionError('untrusted-image', `${release} would run an image of a pull request: ${image}`, {
    details: [`whoever may open a pull request may push anything to a repository that ends in ${previewSuffix}`],
  })
}
