import type { HelmDeployInputs } from '../contract.ts'
import { identifyReleases } from './identify.ts'

/** One release of a step: the only one, or one of the list. */
export interface PlannedRelease {
  /** As `needs` names it. */
  readonly label: string
  /** Labels of the releases that it needs. */
  readonly needs: readonly string[]
  /** Those of the step, with what its entry says. */
  readonly inputs: HelmDeployInputs
}

/** The releases of a step, in the order of the list. Without `releases` there is one, stated by the inputs themselves. */
export function planReleases(inputs: HelmDeployInputs): readonly PlannedRelease[] {
  const { releases } = inputs
  if (releases === undefined) return [{ label: inputs.release ?? '', needs: [], inputs }]
  return identifyReleases(releases.entries, inputs.namespace).map(({ entry, label, needs }) => ({
    label,
    // One can be named in two ways.
    needs: [...new Set(needs.flatMap(({ found }) => found.slice(0, 1)))],
    inputs: {
      ...inputs,
      ...entry.values,
      image: entry.values.image ?? (entry.takesImage ? inputs.image : undefined),
      releases: undefined,
    },
  }))
}
