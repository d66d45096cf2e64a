import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { findLine, readConfiguration } from '../../hcl/file.ts'
import { ActionError, type Location } from '../../runner/errors/action-error.ts'
import { decodeFileText, detectEncoding } from '../../runner/files/text.ts'
import { parseConstraint, type Term } from './constraint.ts'
import type { RangeRequest } from './request.ts'
import { toRelativePath } from '../../runner/files/workspace.ts'

/** One `required_version` of a Terraform configuration. */
export interface Requirement {
  readonly text: string
  readonly terms: readonly Term[]
  readonly location: Required<Location>
}

export interface RequiredVersionLimits {
  /** Terraform files that are looked at. Default 5,000. */
  readonly files?: number
  /** Folders that are walked. Default 20,000. */
  readonly folders?: number
}

/** Not configurations of this repository: copies that Terraform, Terragrunt and npm have made. Dot folders are skipped, too. */
const skippedFolders = new Set(['node_modules', 'vendor'])

/**
 * Every `required_version` below `folder`, in the order of the files' names. Links are not followed.
 * @param folder real path in the workspace
 * @throws ActionError `invalid-input` where a file is no valid HCL or in UTF-16, where its `required_version` is no constraint, or
 *   where there are more files than the limits allow
 */
export async function findRequirements(
  folder: string,
  workspace: string,
  limits: RequiredVersionLimits = {},
): Promise<readonly Requirement[]> {
  const found: Requirement[] = []
  for (const file of listTerraformFiles(folder, workspace, limits)) {
    const bytes = readFileSync(path.join(workspace, file))
    if (detectEncoding(bytes) !== 'utf-8')
      throw createFileError({ file }, `${file} is in UTF-16; Terraform reads UTF-8`)
    const text = decodeFileText(bytes)
    // Parsing costs; a file without the word has nothing to say.
    if (text.includes('required_version')) found.push(...(await readRequirements(file, text)))
  }
  const name = toRelativePath(workspace, folder)
  const used = found.filter(({ location }) => !isExample(path.posix.relative(name, location.file)))
  // A repository that has nothing but examples is about them.
  return used.length > 0 ? used : found
}

/** Whether a file belongs to an example of a module, which may need another version than what uses the module. */
function isExample(file: string): boolean {
  return file
    .split('/')
    .slice(0, -1)
    .some((name) => /^examples?$/.test(name))
}

/** All must hold at once. Undefined when there are none. */
export function combineRequirements(requirements: readonly Requirement[]): RangeRequest | undefined {
  if (requirements.length === 0) return undefined
  const text = [...new Set(requirements.map((one) => one.text))].join(', ')
  return { kind: 'constraint', text, terms: requirements.flatMap(({ terms }) => terms) }
}

/** Each requirement with its file and line, once per text and at most ten places of each, for messages. */
export function describeRequirements(requirements: readonly Requirement[]): readonly string[] {
  const places = Map.groupBy(requirements, ({ text }) => text)
  return [...places].map(([text, all]) => {
    const shown = all.slice(0, 10).map(({ location }) => `${location.file}:${location.line}`)
    const more = all.length - shown.length
    return `${text} in ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  })
}

/**
 * A configuration of OpenTofu below `folder`, whose `required_version` says nothing about Terraform; undefined if there is none,
 * or too much to search.
 */
export function findTofuFile(folder: string, workspace: string): string | undefined {
  try {
    return listFiles(folder, workspace, {}, (name) => /\.tofu(\.json)?$/.test(name))[0]
  } catch {
    return undefined
  }
}

function listTerraformFiles(folder: string, workspace: string, limits: RequiredVersionLimits): readonly string[] {
  return listFiles(folder, workspace, limits, isTerraformFile)
}

function listFiles(
  folder: string,
  workspace: string,
  limits: RequiredVersionLimits,
  isListed: (name: string) => boolean,
): readonly string[] {
  const { files: mostFiles = 5000, folders: mostFolders = 20_000 } = limits
  const files: string[] = []
  const folders = [folder]
  // Grows while it is walked.
  for (const at of folders) {
    const entries = listEntries(at)
    const isModule = entries.some((entry) => entry.isFile() && isTerraformFile(entry.name))
    for (const entry of entries) {
      if (entry.isDirectory() && shouldWalk(entry.name, isModule)) folders.push(path.join(at, entry.name))
      if (entry.isFile() && isListed(entry.name)) files.push(path.join(at, entry.name))
    }
    if (files.length > mostFiles) throw createLimitError(folder, workspace, `${mostFiles} Terraform files`)
    if (folders.length > mostFolders) throw createLimitError(folder, workspace, `${mostFolders} folders`)
  }
  return files.map((file) => toRelativePath(workspace, file)).sort()
}

function listEntries(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    throw new ActionError('invalid-input', `${folder} cannot be searched for required_version`, {
      hint: 'Set working-directory to the folder of the Terraform roots, or set the version in terraform-version.',
      cause: error,
    })
  }
}

function isTerraformFile(name: string): boolean {
  return /\.tf(\.json)?$/.test(name)
}

/** Next to Terraform files, `tests` holds helpers of `terraform test`; elsewhere it may be an environment. */
function shouldWalk(name: string, isModule: boolean): boolean {
  return !name.startsWith('.') && !skippedFolders.has(name) && !(isModule && name === 'tests')
}

function createLimitError(folder: string, workspace: string, limit: string): ActionError {
  const name = toRelativePath(workspace, folder) || '.'
  return new ActionError('invalid-input', `there are more than ${limit} below ${name}; required_version was not read`, {
    hint: 'Set working-directory to the folder of the Terraform roots, or set the version in terraform-version.',
  })
}

async function readRequirements(file: string, text: string): Promise<readonly Requirement[]> {
  const read = await readConfiguration(file, text, ({ type }) => type === 'terraform')
  if (!read.ok) throw createUnreadableError(file, read)
  return read.file.blocks
    .filter(({ body }) => body.required_version !== undefined)
    .map((block) =>
      parseRequirement(block.body.required_version, { file, line: findLine(read.file, block, [attribute]) }),
    )
}

const attribute = 'required_version'

function parseRequirement(value: unknown, location: Required<Location>): Requirement {
  const terms = typeof value === 'string' ? parseConstraint(value) : undefined
  if (typeof value === 'string' && terms !== undefined) return { text: value, terms, location }
  throw createFileError(
    location,
    `${location.file}:${location.line}: required_version is not a version constraint: ${JSON.stringify(value)}`,
  )
}

function createUnreadableError(
  file: string,
  { message, line }: { readonly message: string; readonly line?: number },
): ActionError {
  const kind = file.endsWith('.json') ? 'JSON' : 'Terraform configuration'
  return createFileError(line === undefined ? { file } : { file, line }, `${file} is not valid ${kind}`, message)
}

function createFileError(location: Location, message: string, ...details: readonly string[]): ActionError {
  const hint = 'Correct the file, or set the version in terraform-version.'
  return new ActionError('invalid-input', message, { location, details, hint })
}
