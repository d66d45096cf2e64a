import type { InputProblem, InputValues } from '../../../runner/contract/action.ts'
import { checkRules } from '../../../runner/contract/read.ts'
import { findCycles } from '../../../runner/cycles.ts'
import { suggestName } from '../../../runner/contract/suggest-name.ts'
import type { inputs } from '../inputs.ts'
import { singleReleaseInputs } from '../release-inputs.ts'
import { identifyReleases } from './identify.ts'
import type { ReleaseEntry } from './release-list.ts'

type Values = InputValues<typeof inputs>
type Rule = (values: Values) => readonly InputProblem[]

/** Rules about the list as a whole. */
export const releaseListRules: readonly Rule[] = [
  reportEntries,
  ...Object.keys(singleReleaseInputs).map(refuseOutside),
  requireOneImage,
  requireImageOfStep,
  refuseSameRelease,
  requireKnownNeeds,
  refuseCycles,
]

/** A rule about one release, judged for each release of the list. */
export function checkEachRelease(rule: Rule): Rule {
  return (values) => {
    if (values.releases === undefined) return rule(values)
    return values.releases.entries.flatMap((entry) =>
      checkRules(
        { rules: [rule as (inputs: never) => readonly InputProblem[]] },
        viewEntry(values, entry),
        entry.invalid,
      ).map(({ name, text }) => ({ name: 'releases', text: `${describeEntry(entry)}: ${name} ${text}` })),
    )
  }
}

/** The inputs of one release: those of its entry, else those of the step, each read only when a rule asks for it. */
function viewEntry(values: Values, entry: ReleaseEntry): Values {
  return new Proxy(values, {
    get: (step, name) => {
      if (name === 'releases') return undefined
      if (Object.hasOwn(entry.values, name)) return Reflect.get(entry.values, name) as unknown
      if (name === 'image' && !entry.takesImage) return undefined
      return Reflect.get(step, name) as unknown
    },
  })
}

function describeEntry({ place, values: { release = 'no name' } }: ReleaseEntry): string {
  return `${place} (${release})`
}

function reportEntries({ releases }: Values): readonly InputProblem[] {
  return (releases?.problems ?? []).map((text) => ({ name: 'releases', text }))
}

/** One rule per input, so that an invalid one hides no other. */
function refuseOutside(name: string): Rule {
  const owned = name as keyof typeof singleReleaseInputs
  return (values) => {
    if (values.releases === undefined) return []
    const value = values[owned]
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return []
    return [{ name, text: 'belongs to one release: move it into its entry of releases' }]
  }
}

/** An image that no release runs was built or named in vain. */
function requireOneImage({ releases, image }: Values): readonly InputProblem[] {
  if (releases === undefined || image === undefined) return []
  if (
    releases.entries.some(
      ({ takesImage, values, invalid }) => takesImage || values.image !== undefined || invalid.has('image'),
    )
  )
    return []
  return [{ name: 'image', text: 'is used by no entry of releases: add image: true to those that run it' }]
}

function requireImageOfStep({ releases, image }: Values): readonly InputProblem[] {
  if (releases === undefined || image !== undefined) return []
  return releases.entries
    .filter(({ takesImage }) => takesImage)
    .map((entry) => ({
      name: 'releases',
      text: `${describeEntry(entry)}: image: true takes the image that is set next to releases, and there is none`,
    }))
}

function refuseSameRelease({ releases, namespace }: Values): readonly InputProblem[] {
  const known = identifyReleases(releases?.entries ?? [], namespace).filter(
    ({ entry }) => entry.values.release !== undefined,
  )
  return known.flatMap(({ entry, path }, index) => {
    const first = known.slice(0, index).find((other) => other.path === path)
    if (first === undefined) return []
    const [ns = '', release = ''] = path.split('/')
    return [{ name: 'releases', text: `${describeEntry(entry)}: ${release} in ${ns} is also at ${first.entry.place}` }]
  })
}

function requireKnownNeeds({ releases, namespace }: Values): readonly InputProblem[] {
  const all = identifyReleases(releases?.entries ?? [], namespace)
  const labels = all.flatMap(({ entry, label }) => (entry.values.release === undefined ? [] : [label]))
  return all.flatMap(({ entry, path, needs }) =>
    needs.flatMap(({ written, found }) => {
      const text = explainNeed(written, found, {
        path,
        labels: labels.filter((label) => label !== entry.values.release),
      })
      return text === undefined ? [] : [{ name: 'releases', text: `${describeEntry(entry)}: needs ${text}` }]
    }),
  )
}

function explainNeed(
  written: string,
  found: readonly string[],
  { path, labels }: { readonly path: string; readonly labels: readonly string[] },
): string | undefined {
  if (found.length > 1) return `${written}, which ${found.length} entries are called: write ${found.join(' or ')}`
  if (found.length === 1) return undefined
  const suggestion = suggestName(written, labels) ?? `The other entries are ${labels.join(', ') || 'none'}.`
  return `${written}, which is no entry of releases. ${path === '' ? '' : suggestion}`.trim()
}

function refuseCycles({ releases, namespace }: Values): readonly InputProblem[] {
  const all = identifyReleases(releases?.entries ?? [], namespace)
  const edges = all.flatMap(({ label, needs }) =>
    needs.flatMap(({ found }) => (found.length === 1 ? found.map((to) => ({ from: label, to })) : [])),
  )
  return findCycles([...new Set(all.map(({ label }) => label))], edges).map((cycle) => {
    const [first] = cycle.edges
    const entry = all.find(({ label }) => label === first?.from)?.entry
    const way = [first?.from, ...cycle.edges.map(({ to }) => to)].join(' → ')
    const place = entry === undefined ? '' : `${describeEntry(entry)}: `
    return { name: 'releases', text: `${place}needs itself: ${way}` }
  })
}
