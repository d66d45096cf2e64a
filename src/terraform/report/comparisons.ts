import { escapeInline, formatCode, formatLink } from '../../runner/markdown/text.ts'
import type { ComparedPlan, RootResult } from '../run/model.ts'
import { describeComparedPlan } from '../run/reviewed-plans.ts'

/** Roots that were compared with the same reviewed plan. */
interface ComparisonGroup {
  readonly plan: ComparedPlan
  readonly roots: readonly string[]
}

/** Which reviewed plans an apply was compared with and what it did not count, for the log. */
export function formatComparisons(results: readonly RootResult[]): readonly string[] {
  return [
    ...groupComparisons(results).map(
      ({ plan, roots }) => `compared with ${describeComparedPlan(plan)}: ${roots.join(', ')}`,
    ),
    ...results.flatMap(({ task, refusals }) => refusals.map((line) => `${task.root.name}: ${line}`)),
    ...listUnreviewed(results, (name) => name),
  ]
}

/** The same as sentences in Markdown, for the comment. */
export function describeComparisons(results: readonly RootResult[]): readonly string[] {
  return [
    ...groupComparisons(results).map(
      ({ plan, roots }) => `Compared with ${formatComparedPlan(plan)}: ${roots.map(escapeInline).join(', ')}.`,
    ),
    ...results.flatMap(({ task, refusals }) =>
      refusals.map((line) => `⚠️ ${escapeInline(`${task.root.name}: ${line}`)}.`),
    ),
    ...listUnreviewed(results, escapeInline).map((line) => `⚠️ ${line}`),
  ]
}

function groupComparisons(results: readonly RootResult[]): readonly ComparisonGroup[] {
  const compared = results.flatMap(({ task, comparedWith }) =>
    comparedWith === undefined ? [] : [{ plan: comparedWith, root: task.root.name }],
  )
  return [...Map.groupBy(compared, ({ plan }) => JSON.stringify(plan)).values()].map((group) => ({
    plan: group[0]?.plan ?? { pullRequest: undefined, commit: undefined, run: undefined },
    roots: group.map(({ root }) => root),
  }))
}

function listUnreviewed(results: readonly RootResult[], format: (name: string) => string): readonly string[] {
  const names = results.filter(({ unreviewed }) => unreviewed).map(({ task }) => format(task.root.name))
  return names.length === 0
    ? []
    : [`Applied without a reviewed plan, because they were deferred and deferred: apply is set: ${names.join(', ')}.`]
}

function formatComparedPlan({ pullRequest, commit, run }: ComparedPlan): string {
  const plan =
    pullRequest === undefined ? 'the plan' : `the plan of ${formatLink(`#${pullRequest.number}`, pullRequest.url)}`
  const parts = [
    commit === undefined ? '' : ` for commit ${formatCode(commit.slice(0, 7))}`,
    run === undefined ? '' : ` (${formatLink('run', run)})`,
  ]
  return `${plan}${parts.join('')}`
}
