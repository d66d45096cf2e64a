import { type FailureRule, getFirstLine, splitLines } from './failure-rule.ts'

/** `shop/templates/app.yaml:3:4` and what it executes: on one line in Helm 3, on several in Helm 4, nested for every include. */
const templateFrame = /(\S+\/\S+?):(\d+)(?::\d+)?:?\s+executing "[^"]*" at <([^]*?)>:\s*/g

/** Errors of a chart, before anything is applied. Texts are from Helm 3.18 and 4.1. */
export const chartFailureRules: readonly FailureRule[] = [
  {
    pattern: /unable to build kubernetes objects from (?:current|old|previous) release manifest: ([^]*)/,
    read: readStoredManifestFailure,
  },
  {
    pattern:
      /Secret "sh\.helm\.release\.[^"]*" is invalid: data: Too long|request is too large|Request entity too large/i,
    read: (said) => ({
      code: 'release-too-large',
      message: 'was not deployed: Helm cannot store it, since a Secret holds at most 1 MiB',
      details: splitLines(said),
    }),
  },
  {
    pattern: /execution error at \(([^)]+)\): ?([^]*)/,
    read: (_, [, place = '', why = '']) => ({
      code: 'chart-invalid',
      message: `was not deployed: ${getFirstLine(why)}`,
      details: [`raised by the chart at ${place}`],
      hint: 'Fix the values. Nothing was changed.',
    }),
  },
  { pattern: new RegExp(templateFrame.source), read: readTemplateFailure },
  {
    pattern: /parse error at \(([^):]+):(\d+)[^)]*\): ?([^]*)/,
    read: (said, [, file = '', line = '', why = '']) =>
      createChartFailure(`${file}:${line} is not a valid template: ${getFirstLine(why)}`, said),
  },
  {
    pattern: /YAML parse error on (\S+): (?:error converting YAML to JSON: )?(?:yaml: )?([^]*)/,
    read: (said, [, file = '', why = '']) =>
      createChartFailure(
        `${file} does not render to valid YAML: ${getFirstLine(why)}`,
        said,
        `${renderHint} Nothing was changed.`,
      ),
  },
  {
    pattern: /chart requires kubeVersion: (.+) which is incompatible with Kubernetes (\S+)/,
    read: (said, [, range = '', version = '']) =>
      createChartFailure(
        `the chart needs Kubernetes ${range}, and the cluster is ${version}`,
        said,
        'Use a version of the chart for this cluster, or upgrade the cluster first. Nothing was changed.',
      ),
  },
  {
    pattern: /library charts are not installable/,
    read: (said) =>
      createChartFailure(
        'the chart is a library',
        said,
        'Deploy a chart of type: application that depends on it. Nothing was changed.',
      ),
  },
  {
    pattern: /missing in charts\/ directory: ([^\n]+)/,
    read: (said, [, names = '']) =>
      createChartFailure(
        `the chart lacks its dependencies ${names}`,
        said,
        'Give each a repository in Chart.yaml, or commit it in the folder charts. Nothing was changed.',
      ),
  },
  {
    pattern: /no matches for kind "(\w+)" in version "([^"]+)"/,
    read: (said, [, kind = '', version = '']) =>
      createChartFailure(
        `the cluster does not know ${kind} of ${version}`,
        said,
        'Install the CRDs first, or put them into the folder crds of the chart; for a built-in kind, use an apiVersion that the cluster serves. Nothing was changed.',
      ),
  },
  {
    pattern:
      /(?<![.\w])template: |unable to build kubernetes objects|error validating data|unable to parse YAML|is not a valid chart|chart\.metadata/i,
    read: (said) => createChartFailure('the chart cannot be rendered for this cluster', said),
  },
]

function readStoredManifestFailure(
  said: string,
  [, why = '']: Parameters<FailureRule['read']>[1],
  namespace: string,
): ReturnType<FailureRule['read']> {
  const [, kind = '', version = ''] = /no matches for kind "(\w+)" in version "([^"]+)"/.exec(why) ?? []
  if (kind === '') return createChartFailure('the deployed revision cannot be read for this cluster', said)
  return {
    code: 'api-removed',
    message: `cannot be changed: its deployed revision has a ${kind} of ${version}, which the cluster no longer serves`,
    details: splitLines(said),
    hint: formatMapApisHint(namespace),
  }
}

function createChartFailure(why: string, said: string, hint?: string): ReturnType<FailureRule['read']> {
  return {
    code: 'chart-invalid',
    message: `was not deployed: ${why}`,
    details: splitLines(said),
    ...(hint === undefined ? {} : { hint }),
  }
}

const renderHint = 'See what it renders: helm template --debug.'

/** The innermost frame of a file says most; `tpl` has none. */
function readTemplateFailure(said: string): ReturnType<FailureRule['read']> {
  const frames = [...said.matchAll(templateFrame)]
  const frame = frames.at(-1)
  const [, file = '', line = '', expression = ''] = frame ?? []
  const rest = said.slice((frame?.index ?? 0) + (frame?.[0].length ?? 0))
  // Helm 4 gives the reason on a line of its own.
  const [first = 'it cannot be executed', next = ''] = splitLines(rest).map((text) => text.trim())
  const why = first.endsWith(':') ? `${first} ${next.replace(/^template: /, '')}`.trim() : first
  const missing = /nil pointer evaluating [^\n]*?\.(\w+)(?!\S)|index of untyped nil/.exec(said)
  return createChartFailure(
    `${file}:${line} <${expression}>: ${why}`,
    said,
    missing === null
      ? 'Fix the template or the values. Nothing was changed.'
      : `A value above ${missing[1] === undefined ? 'it' : `.${missing[1]}`} is not set: set it, or let the template check for it (with, dig, default). Nothing was changed.`,
  )
}

/** Helm reads the objects of the deployed revision before it changes any, so no chart helps. */
export function formatMapApisHint(namespace: string, release = '<release>'): string {
  return `Rewrite the stored revision, then run again: helm plugin install https://github.com/helm/helm-mapkubeapis, then helm mapkubeapis ${release} --namespace ${namespace}; for a custom resource, name old and new version in a file for --mapfile.`
}
