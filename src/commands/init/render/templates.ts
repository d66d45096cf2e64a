import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { toRelativePath } from '../../../runner/files/workspace.ts'
import { ActionError } from '../../../runner/errors/action-error.ts'
import { formatPackageCommand } from '../../../runner/package-command.ts'

/** Texts by path, with forward slashes. */
export type TextFiles = Readonly<Record<string, string>>

/** The files of this package from which a repository is written: the same that the documents show and the tests run. */
export interface Templates {
  /** Version of the package. */
  readonly version: string
  /** By their paths in the package. */
  readonly files: TextFiles
}

/** What of the package is read. A test compares it with what is published. */
const templatePatterns: readonly string[] = [
  'terraform-environments/aws/**',
  'terraform-modules/aws/**',
  'workflows-examples/*',
  'charts/**',
  'examples/app/**',
  'examples/deploy/**',
]

/** @param packageRoot folder with package.json @throws ActionError `file-failed` if the package is incomplete */
export function readTemplates(packageRoot: string): Templates {
  const entries = templatePatterns.flatMap((pattern) => {
    const files = listFiles(packageRoot, pattern)
    if (files.length === 0) throw createIncompleteError(packageRoot, pattern)
    return files.map((file) => [file, readFileSync(path.join(packageRoot, file), 'utf8')] as const)
  })
  const { version } = JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8')) as {
    readonly version: string
  }
  return { version, files: Object.fromEntries(entries) }
}

function listFiles(root: string, pattern: string): readonly string[] {
  return globSync([pattern, pattern.replace(/\*+$/, '**/.*')], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => toRelativePath(root, path.join(entry.parentPath, entry.name)))
    .filter(isTemplate)
    .sort()
}

/** Excludes what belongs to this repository: tests, documents, build output and what Terraform leaves behind. */
function isTemplate(file: string): boolean {
  return (
    !/^examples\/app\/bin\/|^terraform-modules\/.*\/tests\//.test(file) &&
    !file.split('/').some((part) => leftOut.has(part) || part.startsWith('.terraform'))
  )
}

const leftOut: ReadonlySet<string> = new Set(['README.md', '.gitignore'])

function createIncompleteError(root: string, pattern: string): ActionError {
  return new ActionError('file-failed', `this copy of eks-actions is incomplete: it has no ${pattern}`, {
    details: [`looked for in ${root}`],
    hint: `Nothing was written. Run the published package: ${formatPackageCommand('init')}`,
  })
}

/** The release to which the shipped workflows pin the actions. */
export interface ReleasePin {
  /** `owner/name` */
  readonly repository: string
  readonly commit: string
  /** For people: `v1.0.0`. */
  readonly tag: string
}

/** @throws Error if the workflows have no pin, which a test prevents */
export function readReleasePin({ files }: Templates): ReleasePin {
  const text = files['workflows-examples/staging.yml'] ?? ''
  const [, repository = '', commit = '', tag = ''] =
    /uses: ([\w.-]+\/eks-actions)\S*@([0-9a-f]{40}) # (v\S+)/.exec(text) ?? []
  if (commit === '') throw new Error('the workflows do not pin the actions to a commit')
  return { repository, commit, tag }
}
