import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml'
import { suggestion } from '../../runner/contract/suggestion.ts'
import type { StatedDependencies } from '../graph/graph.ts'
import type { Report } from '../problems.ts'

export const settingsFile = 'environment.yaml'

/**
 * The optional `environment.yaml` in an environment's folder:
 *
 * ```yaml
 * # Stated order: a root with the roots that come before it. It is added to what the roots read of each other's states,
 * # and replaces the number order before that root. An empty list says that no number comes before it.
 * depends-on:
 *   25-eks-cluster-autoscaler: [20-eks, helm/5-ingress]
 *   15-kms: []
 * # Folders that are no roots: globs of paths below the environment's folder.
 * ignore:
 *   - sandbox
 *   - helm/old-*
 * # The role that bootstrap makes for this environment may not delete its VPC, cluster, repositories, keys or buckets.
 * deletion-protection: true
 * ```
 */
export interface EnvironmentSettings {
  readonly dependsOn: StatedDependencies
  readonly ignore: readonly string[]
  readonly deletionProtection: boolean
}

const keys = ['depends-on', 'ignore', 'deletion-protection']

/** Reads it strictly: each unknown key, wrong value and repeated key is reported with its line. */
export function readSettings(folder: string, display: (file: string) => string, report: Report): EnvironmentSettings {
  const absolute = path.join(folder, settingsFile)
  const dependsOn = new Map<string, { readonly root: string; readonly line: { file: string; line: number } }[]>()
  const ignore: string[] = []
  let deletionProtection = false
  if (!existsSync(absolute)) return { dependsOn, ignore, deletionProtection }
  const file = display(absolute)
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(absolute, 'utf8'), { lineCounter: lines, schema: 'core' })
  const place = (offset = 0): { file: string; line: number } => ({
    file,
    line: Math.max(1, lines.linePos(offset).line),
  })
  const refuse = (message: string, offset?: number): void =>
    report({ code: 'environment-file-invalid', message, location: place(offset) })
  const [syntax] = [...document.errors, ...document.warnings]
  if (syntax !== undefined) {
    refuse(syntax.message.split('\n', 1)[0]?.replace(/ at line .*/, '') ?? '', syntax.pos[0])
    return { dependsOn, ignore, deletionProtection }
  }
  const texts = (value: unknown, name: string, offset: number): readonly Text[] => {
    const found = isSeq(value) ? value.items.map(textOf) : [undefined]
    if (found.includes(undefined)) refuse(`${name} has to be a list of texts`, offset)
    return found.filter((text) => text !== undefined)
  }
  for (const { key, offset, value } of pairsOf(document.contents, refuse, 'The file')) {
    if (key === 'ignore') ignore.push(...texts(value, key, offset).map(({ text }) => text))
    else if (key === 'deletion-protection') {
      if (isScalar(value) && typeof value.value === 'boolean') deletionProtection = value.value
      else refuse(`${key} has to be true or false`, offset)
    } else if (key === 'depends-on') {
      for (const root of pairsOf(value, refuse, key, offset)) {
        const before = texts(root.value, root.key, root.offset)
        dependsOn.set(
          root.key,
          before.map(({ text, offset: at }) => ({ root: text, line: place(at) })),
        )
      }
    } else refuse(`unknown key ${key}. ${suggestion(key, keys) ?? `Known are ${keys.join(', ')}.`}`, offset)
  }
  return { dependsOn, ignore, deletionProtection }
}

/** Reports the names in `depends-on` that are no roots, and leaves them out. */
export function knownDependencies(
  { dependsOn }: EnvironmentSettings,
  roots: readonly string[],
  file: string,
  report: Report,
): StatedDependencies {
  const check = (name: string, location: { file: string; line?: number }): boolean => {
    if (roots.includes(name)) return true
    const message = `depends-on names ${name}, which is no root. ${suggestion(name, roots) ?? `Found: ${roots.join(', ')}`}`
    report({ code: 'environment-file-invalid', message, location })
    return false
  }
  return new Map(
    [...dependsOn]
      .filter(([name, before]) => check(name, before[0]?.line ?? { file }))
      .map(([name, before]) => [name, before.filter(({ root, line }) => check(root, line))]),
  )
}

interface Text {
  readonly text: string
  readonly offset: number
}

interface Entry {
  readonly key: string
  readonly offset: number
  readonly value: unknown
}

function pairsOf(
  value: unknown,
  refuse: (message: string, offset?: number) => void,
  name: string,
  offset?: number,
): readonly Entry[] {
  if (value === null || (isScalar(value) && value.value === null)) return []
  if (isMap(value)) return value.items.map(entryOf)
  refuse(`${name} has to be a mapping`, offset)
  return []
}

function entryOf({ key, value }: Pair): Entry {
  const { text, offset } = textOf(key) ?? { text: String(key), offset: 0 }
  return { key: text, offset, value }
}

function textOf(node: unknown): Text | undefined {
  return isScalar(node) && typeof node.value === 'string'
    ? { text: node.value, offset: node.range?.[0] ?? 0 }
    : undefined
}
