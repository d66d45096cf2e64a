import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { type HclBlock, type ConfigurationFile, findLine, readConfiguration } from '../../hcl/file.ts'
import type { ProblemReporter } from '../problems.ts'
import { toRelativePath } from '../../runner/files/workspace.ts'

/** The Terraform files of one folder: a root or a local module. */
export interface ModuleFiles {
  /** Absolute real path. */
  readonly folder: string
  /** In the order in which Terraform merges them: by name, override files last. */
  readonly files: readonly ConfigurationFile[]
}

/** A block and its file. */
export interface PlacedBlock extends HclBlock {
  readonly file: ConfigurationFile
}

/** Reads folders once, however many roots use them. */
export interface ModuleReader {
  readonly workspace: string
  /** Problems of the folder's files are reported by the first call only. */
  readonly read: (folder: string, report: ProblemReporter) => Promise<ModuleFiles>
  /** Path relative to the workspace, with forward slashes. */
  readonly display: (file: string) => string
}

type BlockFilter = Parameters<typeof readConfiguration>[2]

/** Blocks whose content decides how roots are linked; of all others only names and code are looked at. */
const isLinkingBlock: BlockFilter = ({ type, labels }) =>
  ['terraform', 'locals', 'variable', 'module'].includes(type) ||
  (type === 'data' && ['terraform_remote_state', 'tfe_outputs'].includes(labels[0] ?? ''))

/** A reader for the backends alone, which looks at no file that has none. */
export function createBackendReader(workspace: string): ModuleReader {
  return createModuleReader(
    workspace,
    ({ type }) => type === 'terraform',
    (text) => /\b(backend|cloud)\b/.test(text),
  )
}

/**
 * @param workspace real path
 * @param wanted blocks that are parsed
 * @param relevant files that are looked at
 */
export function createModuleReader(
  workspace: string,
  wanted: BlockFilter = isLinkingBlock,
  relevant: (text: string) => boolean = () => true,
): ModuleReader {
  const known = new Map<string, Promise<ModuleFiles>>()
  const display = (file: string): string => toRelativePath(workspace, file)
  return {
    workspace,
    display,
    read: (folder, report) => {
      const files = known.get(folder) ?? readFolder(folder, display, { wanted, relevant }, report)
      known.set(folder, files)
      return files
    },
  }
}

/** Names of the Terraform files in a folder, in the order in which Terraform merges them; hidden and backup files left out. */
export function listTerraformFileNames(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => /\.tf(\.json)?$/.test(name) && !/^[.#]/.test(name))
  return sortAsMerged(names.filter((name) => isFile(path.join(folder, name))))
}

/** The order in which Terraform merges files: by name, override files last. */
export function sortAsMerged(names: readonly string[]): readonly string[] {
  const sorted = names.toSorted()
  return [...sorted.filter((name) => !isOverride(name)), ...sorted.filter(isOverride)]
}

export function selectBlocks(
  { files }: ModuleFiles,
  type: string,
  ...labels: readonly string[]
): readonly PlacedBlock[] {
  return files.flatMap((file) =>
    file.blocks
      .filter((block) => block.type === type && labels.every((label, at) => block.labels[at] === label))
      .map((block) => ({ ...block, file })),
  )
}

/** Where the attribute at `path` of a block stands. */
export function locateAttribute(block: PlacedBlock, ...attribute: readonly string[]): { file: string; line: number } {
  return { file: block.file.file, line: findLine(block.file, block, attribute) }
}

/** Settings of blocks that Terraform merges, those of override files winning. */
export function mergeBlocks(blocks: readonly PlacedBlock[]): ReadonlyMap<string, PlacedBlock> {
  const byName = new Map<string, PlacedBlock>()
  for (const block of blocks) {
    const name = block.labels.join('.')
    const before = byName.get(name)
    byName.set(name, before === undefined ? block : { ...before, body: { ...before.body, ...block.body } })
  }
  return byName
}

function isOverride(name: string): boolean {
  return /(^|_)override\.tf(\.json)?$/.test(name)
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true
}

async function readFolder(
  folder: string,
  display: (file: string) => string,
  { wanted, relevant }: { readonly wanted: BlockFilter; readonly relevant: (text: string) => boolean },
  report: ProblemReporter,
): Promise<ModuleFiles> {
  const files: ConfigurationFile[] = []
  for (const name of listTerraformFileNames(folder)) {
    const file = display(path.join(folder, name))
    const text = readFileSync(path.join(folder, name), 'utf8')
    if (!relevant(text)) continue
    const read = await readConfiguration(file, text, wanted)
    if (read.ok) files.push(read.file)
    else {
      const location = read.line === undefined ? { file } : { file, line: read.line }
      report({
        code: 'configuration-invalid',
        message: `${file} is not valid configuration: ${read.message}`,
        location,
      })
    }
  }
  return { folder, files }
}
