import { existsSync, globSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Contract } from '../../src/runner/contract/action.ts'

/** A folder with actions laid out like this repository: the repository itself, or a test fixture. */
export interface Suite {
  readonly root: string
  readonly actions: readonly UseCaseFolder[]
  /** Commands of the command line: they have no action.yml. */
  readonly commands: readonly UseCaseFolder[]
}

export interface UseCaseFolder {
  readonly name: string
  readonly contract: Contract
  /** Whether it has its own post step. */
  readonly hasPost: boolean
  /** Relative to the suite's root, with forward slashes. */
  readonly contractFile: string
}

export const repositoryRoot = path.resolve(import.meta.dirname, '../..')

/** Finds actions and commands by their contracts; they are not listed anywhere. */
export async function readSuite(root: string): Promise<Suite> {
  return { root, actions: await readFolders(root, 'src/actions'), commands: await readFolders(root, 'src/commands') }
}

async function readFolders(root: string, folder: string): Promise<readonly UseCaseFolder[]> {
  const files = globSync(`${folder}/*/contract.ts`, { cwd: root }).sort()
  return Promise.all(files.map((file) => readFolder(root, file.split(path.sep).join('/'))))
}

async function readFolder(root: string, contractFile: string): Promise<UseCaseFolder> {
  const folder = path.dirname(path.join(root, contractFile))
  const module = (await import(pathToFileURL(path.join(root, contractFile)).href)) as { readonly contract?: Contract }
  const { contract } = module
  if (contract === undefined) throw new Error(`${contractFile} must export \`contract\``)
  if (contract.name !== path.basename(folder)) {
    throw new Error(`${contractFile}: its name is ${contract.name}, but its folder is ${path.basename(folder)}`)
  }
  return { name: contract.name, contract, hasPost: existsSync(path.join(folder, 'post.ts')), contractFile }
}
