import { isPreviewImage, previewSuffix } from '../../../containers/image/preview-repository.ts'
import { renderRelease } from '../../../helm/diff/render.ts'
import { hasWordInChart } from '../../../helm/chart/search-chart.ts'
import { listNamedImages } from '../../../helm/release/manifest.ts'
import type { Release } from '../../../helm/release/release.ts'
import { ActionError } from '../../../runner/errors/action-error.ts'
import type { ActionRun } from '../../shared/action-run.ts'
import { readChangeOrigin } from '../../shared/change-origin.ts'
import type { CommandContext } from '../command.ts'
import type { contract } from '../contract.ts'
import type { PreparedRelease } from './prepared-release.ts'

/**
 * Refuses to release what a pull request may have pushed. Its image is for previews and for its own runs.
 * @throws ActionError `untrusted-image`
 */
export function refusePreviewImage(run: ActionRun<typeof contract>): void {
  const { image, release = 'the release' } = run.inputs
  if (image !== undefined && isPreviewImage(image) && isReleased(run)) throw createRefusal(release, [image])
}

/** Whether the run releases something, in contrast to a preview and to what a pull request does for itself. */
function isReleased({ inputs, event, context }: RunFacts): boolean {
  return inputs.preview === undefined && readChangeOrigin(event, context.environment) !== 'proposed'
}

type RunFacts = Pick<CommandContext, 'inputs' | 'event' | 'context'>

/**
 * Refuses it also where values, the chart or a dependency names it. Rendered only if one of them has `preview` in it.
 * @throws ActionError `untrusted-image`, and those of rendering
 */
export async function refuseRenderedPreviewImages(
  command: CommandContext,
  { chart, args, valuesText }: PreparedRelease,
  deployed: Release | undefined,
): Promise<void> {
  if (!isReleased(command)) return
  const { release } = command.target
  const texts = [valuesText, args.join(' ')]
  if (!texts.some((text) => text.includes(previewWord)) && !(await hasWordInChart(chart.path, previewWord))) return
  const images = (await renderImages(command, args, deployed)).filter(isPreviewImage)
  if (images.length > 0) throw createRefusal(release, [...new Set(images)])
}

const previewWord = previewSuffix.slice(1)

/** Exact also where templates ask the cluster; what cannot be rendered cannot be deployed either. */
async function renderImages(
  { helm, target }: CommandContext,
  args: PreparedRelease['args'],
  deployed: Release | undefined,
): Promise<readonly string[]> {
  const { client, release, namespace } = target
  const { manifest = '', hooks = [] } = await renderRelease({ helm, release, namespace, args, deployed, client })
  const manifests = [manifest, ...hooks.map((hook) => hook.manifest)]
  return (await Promise.all(manifests.map(listNamedImages))).flat()
}

function createRefusal(release: string, images: readonly string[]): ActionError {
  const [image, ...others] = images
  return new ActionError('untrusted-image', `${release} would run an image of a pull request: ${image}`, {
    details: [
      ...others.map((other) => `and ${other}`),
      `whoever may open a pull request may push anything to a repository that ends in ${previewSuffix}`,
    ],
    hint: 'Nothing was changed. Name the image that build-push pushed on the default branch, by its digest.',
  })
}
