import { parseObjects } from '../../../helm/release/manifest.ts'
import { type ExponentNumber, explainMisprint, findMisprints } from '../../../helm/values/printed-numbers.ts'
import type { CommandContext } from '../command.ts'

/** More of them have the same fault. */
const mostWarnings = 10

/**
 * Warns about numbers that reach the objects of a release as nobody wrote them, each at its line.
 * @returns the warnings
 */
export async function warnAboutNumbers(
  { context, target }: Pick<CommandContext, 'context' | 'target'>,
  numbers: readonly ExponentNumber[],
  manifests: readonly string[],
): Promise<readonly string[]> {
  const objects = (await Promise.all(manifests.map(parseObjects))).flat()
  const misprints = findMisprints(numbers, objects)
  const shown = misprints
    .slice(0, mostWarnings)
    .map((each) => ({ text: explainMisprint(each, target.namespace), ...each }))
  for (const { text, at } of shown) context.log.warning(text, at)
  const more = misprints.length - shown.length
  const rest = more > 0 ? [`${more} more numbers of values files arrive with an exponent.`] : []
  for (const text of rest) context.log.warning(text)
  return [...shown.map(({ text }) => text), ...rest]
}
