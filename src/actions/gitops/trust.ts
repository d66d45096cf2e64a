import { isPreviewImage } from '../../containers/image/preview-repository.ts'
import type { EditedFile } from '../../gitops/commit/state-repository.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { readChangeOrigin } from '../shared/change-origin.ts'
import type { GitopsRun } from './contract.ts'

/**
 * Refuses to commit for a pull request what nobody has reviewed: its image and values come from whoever may push a branch.
 * @throws ActionError `unreviewed-release`
 */
export function refuseUnreviewedRelease({ event, context, inputs }: GitopsRun): void {
  const isReviewed = inputs['pull-request'] && inputs['auto-merge'] === 'off'
  if (isReviewed || readChangeOrigin(event, context.environment) !== 'proposed') return
  throw new ActionError('unreviewed-release', `command: ${inputs.command} would commit what a pull request proposes`, {
    details: ['whoever may open a pull request decides what this run releases'],
  })
}

/** References and repositories in the private registries of ECR. */
const ecrName = /\d{12}\.dkr[.-]ecr[\w.-]*\/[\w./-]+/g

/**
 * Refuses an image that a pull request may have pushed, wherever in the new text it is.
 * @throws ActionError `untrusted-image`
 */
export function refusePreviewImages(edited: readonly EditedFile[]): void {
  for (const { path, before, after } of edited) {
    const known = new Set(before.match(ecrName))
    const image = after.match(ecrName)?.find((name) => !known.has(name) && isPreviewImage(name))
    if (image === undefined) continue
    throw new ActionError('untrusted-image', `${path} would run an image of a pull request: ${image}`, {
      details: ['whoever may open a pull request may push anything to a repository that ends in -preview'],
      hint: 'Nothing was committed. Name the image that build-push pushed on the default branch, by its digest.',
    })
  }
}
