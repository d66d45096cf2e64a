import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { distance } from 'fastest-levenshtein'
import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml'
import { suggestName } from '../../runner/contract/suggest-name.ts'
import { describeYamlError } from '../../runner/yaml-error.ts'
import type { DeclaredDependencies, RootOrder } from '../graph/graph.ts'
import type { ProblemReporter } from '../problems.ts'

export const settingsFile = 'environment.yaml'

/**
 * The optional `environment.yaml` in an environment's folder:
 *
 * ```yaml
 * # What orders roots besides what they read and what is stated below: `numbers`, the default, orders siblings by the numbers
 * # that their names begin with; `reads` trusts the rest alone, so that more roots run in parallel.
 * order: reads
 * # Stated order: a root with the roots that come before it. It is added to what the roots read of each other's states,
 * # and replaces the number order before that root. An empty list says that no number comes before it.
 * depends-on:
 *   25-eks-cluster-autoscaler: [20-eks, helm/5-ingress]
 *   15-kms: []
 * # Cuts an edge of a cycle: the root does not wait for those that it reads. Their states must exist already.
 * cut:
 *   10-vpc: [20-eks]
 * # Environments that are shared on purpose: roots may read their states.
 * reads: [global]
 * # Who may read the states of this environment from another account: roles, or whole accounts. `bootstrap` creates a role for them.
 * may-read:
 *   - arn:aws:iam::210987654321:role/eks-actions-staging
 *   - '321098765432'
 * # Folders that are no roots: globs of paths below the environment's folder.
 * ignore:
 *   - sandbox
 *   - helm/old-*
 * # Denies the role that bootstrap creates for this environment to delete its VPC, cluster, repositories, keys or buckets.
 * deletion-protection: true
 * ```
 */
export interface EnvironmentSettings {
  readonly dependsOn: DeclaredDependencies
  readonly cut: DeclaredDependencies
  readonly reads: readonly string[]
  /** ARNs of roles, and IDs of accounts. */
  readonly mayRead: readonly string[]
  readonly ignore: readonly string[]
  readonly deletionProtection: boolean
  readonly order: RootOrder
}

const keys = ['order', 'depends-on', 'cut', 'reads', 'may-read', 'ignore', 'deletion-protection']

/** IAM User Guide, "IAM identifiers". Paths and names as `roleArnKind` has them. */
const reader = /^(\d{12}|arn:aws(-[a-z]+)*:iam::\d{12}:role\/([\w+=,.@-]+\/)*[\w+=,.@-]{1,64})$/

const orders: readonly RootOrder[] = ['numbers', 'reads']

/** Reads it strictly: each unknown key, wrong value and repeated key is reported with its line. */
export function readEnvironmentSettings(
  folder: string,
  display: (file: string) => string,
  report: ProblemReporter,
): EnvironmentSettings {
  const absolute = path.join(folder, settingsFile)
  const dependsOn = new Map<string, { readonly root: string; readonly line: { file: string; line: number } }[]>()
  const cut: typeof dependsOn = new Map()
  const reads: string[] = []
  const mayRead: string[] = []
  const ignore: string[] = []
  let deletionProtection = false
  let order: RootOrder = 'numbers'
  reportMisnamedSettings(folder, display, report)
  if (!existsSync(absolute)) return { dependsOn, cut, reads, mayRead, ignore, deletionProtection, order }
  const file = display(absolute)
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(absolute, 'utf8'), { lineCounter: lines, schema: 'core' })
  const toLocation = (offset = 0): { file: string; line: number } => ({
    file,
    line: Math.max(1, lines.linePos(offset).line),
  })
  const reportInvalid = (message: string, offset?: number): void =>
    report({ code: 'environment-file-invalid', message, location: toLocation(offset) })
  const [syntax] = [...document.errors, ...document.warnings]
  if (syntax !== undefined) {
    reportInvalid(describeYamlError(syntax.message), syntax.pos[0])
    return { dependsOn, cut, reads, mayRead, ignore, deletionProtection, order }
  }
  const readTexts = (value: unknown, name: string, offset: number): readonly TextNode[] => {
    const found = isSeq(value) ? value.items.map(readText) : [undefined]
    if (found.includes(undefined)) reportInvalid(`${name} must be a list of strings`, offset)
    return found.filter((text) => text !== undefined)
  }
  for (const { key, offset, value } of listPairs(document.contents, reportInvalid, 'The file')) {
    if (key === 'ignore') ignore.push(...readTexts(value, key, offset).map(({ text }) => text))
    else if (key === 'reads') reads.push(...readTexts(value, key, offset).map(({ text }) => text))
    else if (key === 'may-read') mayRead.push(...selectReaders(readTexts(value, key, offset), reportInvalid))
    else if (key === 'deletion-protection') {
      if (isScalar(value) && typeof value.value === 'boolean') deletionProtection = value.value
      else reportInvalid(`${key} must be true or false`, offset)
    } else if (key === 'order') {
      const text = readText(value)?.text ?? ''
      const known = orders.find((one) => one === text)
      if (known !== undefined) order = known
      else
        reportInvalid(`${key} must be one of ${orders.join(', ')}. ${suggestName(text, orders) ?? ''}`.trim(), offset)
    } else if (key === 'depends-on' || key === 'cut') {
      for (const root of listPairs(value, reportInvalid, key, offset)) {
        const before = readTexts(root.value, root.key, root.offset)
        const target = key === 'cut' ? cut : dependsOn
        target.set(
          root.key,
          before.map(({ text, offset: at }) => ({ root: text, line: toLocation(at) })),
        )
      }
    } else reportInvalid(`unknown key ${key}. ${suggestName(key, keys) ?? `Known keys: ${keys.join(', ')}.`}`, offset)
  }
  return { dependsOn, cut, reads, mayRead, ignore, deletionProtection, order }
}

function selectReaders(
  given: readonly TextNode[],
  refuse: (message: string, offset?: number) => void,
): readonly string[] {
  for (const { text, offset } of given.filter((one) => !reader.test(one.text))) {
    refuse(
      `may-read names ${JSON.stringify(text)}, which is neither the ARN of an IAM role nor an account ID of 12 digits in quotes`,
      offset,
    )
  }
  return given.map(({ text }) => text).filter((text) => reader.test(text))
}

/**
 * Reports files that look like the settings and are not read, for they may hold `deletion-protection`, and settings that cannot
 * be read.
 */
function reportMisnamedSettings(folder: string, display: (file: string) => string, report: ProblemReporter): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    const location = { file: display(file), line: 1 }
    if (entry.name === settingsFile) {
      if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) continue
      const message = `${settingsFile} is no file that can be read`
      report({ code: 'environment-file-invalid', message, location })
    } else if (!entry.isDirectory() && isNearSettings(entry.name)) {
      const message = `${entry.name} is not read; its name must be ${settingsFile}`
      report({ code: 'environment-file-misnamed', message, location })
    }
  }
}

/** `environment.yml`, `Environment.yaml`, `enviroment.yaml`, `.environments.json`, `environment.yaml.txt`. */
function isNearSettings(name: string): boolean {
  const [, base = '', extension = ''] = /^[._]?([\w-]+?)((?:\.\w+)+)?$/.exec(name.toLowerCase()) ?? []
  const isData = /^\.(ya?ml|json|toml|yaml\.\w+|yml\.\w+)$/.test(extension) || (extension === '' && base.length > 0)
  if (!isData || (extension === '' && base !== 'environment')) return false
  return distance(base, 'environment') <= 2
}

/** Reports names in `depends-on` or `cut` that are not roots, and omits them. */
export function selectKnownDependencies(
  key: 'depends-on' | 'cut',
  dependencies: DeclaredDependencies,
  roots: readonly string[],
  file: string,
  report: ProblemReporter,
): DeclaredDependencies {
  const checkRoot = (name: string, location: { file: string; line?: number }): boolean => {
    if (roots.includes(name)) return true
    const message = `${key} names ${name}, which is not a root. ${suggestName(name, roots) ?? `Found: ${roots.join(', ')}`}`
    report({ code: 'environment-file-invalid', message, location })
    return false
  }
  return new Map(
    [...dependencies]
      .filter(([name, before]) => checkRoot(name, before[0]?.line ?? { file }))
      .map(([name, before]) => [name, before.filter(({ root, line }) => checkRoot(root, line))]),
  )
}

interface TextNode {
  readonly text: string
  readonly offset: number
}

interface SettingEntry {
  readonly key: string
  readonly offset: number
  readonly value: unknown
}

function listPairs(
  value: unknown,
  refuse: (message: string, offset?: number) => void,
  name: string,
  offset?: number,
): readonly SettingEntry[] {
  if (value === null || (isScalar(value) && value.value === null)) return []
  if (isMap(value)) return value.items.map(toEntry)
  refuse(`${name} must be a mapping`, offset)
  return []
}

function toEntry({ key, value }: Pair): SettingEntry {
  const { text, offset } = readText(key) ?? { text: String(key), offset: 0 }
  return { key: text, offset, value }
}

function readText(node: unknown): TextNode | undefined {
  return isScalar(node) && typeof node.value === 'string'
    ? { text: node.value, offset: node.range?.[0] ?? 0 }
    : undefined
}
