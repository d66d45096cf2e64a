import { open, realpath } from 'node:fs/promises'
import path from 'node:path'
import type { EnvironmentVariables } from '../../runner/host/environment.ts'
import { findOnPath } from '../../runner/process/find-on-path.ts'

/** How a Terraform program is started, and what can be said about it. */
export interface ProgramLocation {
  /** Absolute path; the given name if it was not found. */
  readonly file: string
  /** The wrapper that was found first and is not used, if there is one. */
  readonly bypassed: string | undefined
}

/**
 * Finds the program that a name or path stands for. hashicorp/setup-terraform installs a Node.js script as `terraform` that
 * changes exit codes and prints outputs, and Terraform itself as `terraform-bin` in the folder `TERRAFORM_CLI_PATH`; then
 * Terraform itself is used. Shims of version managers are kept: they choose the version.
 * @param program absolute path, or a name to find on PATH
 */
export async function locateProgram(program: string, environment: EnvironmentVariables): Promise<ProgramLocation> {
  const file = (await findExecutable(program, environment)) ?? program
  const { TERRAFORM_CLI_PATH: folder = '' } = environment
  if (folder === '' || !path.isAbsolute(file)) return { file, bypassed: undefined }
  const own = await findByName('terraform-bin', folder)
  if (own === undefined) return { file, bypassed: undefined }
  const beside = (await resolveLink(path.dirname(file))) === (await resolveLink(folder))
  const wrapped = beside ? isTerraformName(file) : await isUnknownScript(file)
  return wrapped ? { file: own, bypassed: file } : { file, bypassed: undefined }
}

/**
 * Whether a program is Terraform rather than a script or the proxy of a version manager: those run another version in each
 * folder. In doubt it is not.
 */
export async function isTerraformItself(file: string): Promise<boolean> {
  const real = await resolveLink(file)
  if (!/^(terraform|tofu)/i.test(path.basename(real))) return false
  const { head, size } = await readHead(real)
  return !isScript(head) && size >= leastTerraformBytes
}

/** What a file is, for a message about a program that does not behave like Terraform. */
export async function describeProgram(file: string): Promise<string> {
  const { head } = await readHead(file)
  if (!isScript(head)) return file
  const [line = ''] = head.split(/\r?\n/)
  return `${file} is a script (${line.trim()}), not Terraform itself`
}

/** Terraform 1.5 has 62 MB; proxies of version managers have less than 15. */
const leastTerraformBytes = 30_000_000
const headBytes = 4096

async function readHead(file: string): Promise<{ readonly head: string; readonly size: number }> {
  try {
    await using handle = await open(file)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return { head: buffer.toString('latin1', 0, bytesRead), size: (await handle.stat()).size }
  } catch {
    return { head: '', size: 0 }
  }
}

function isScript(head: string): boolean {
  return head.startsWith('#!')
}

/** A script that is not recognized as the shim of a version manager. */
async function isUnknownScript(file: string): Promise<boolean> {
  const { head } = await readHead(file)
  return isScript(head) && !/\b(tfenv|tenv|tofuenv|asdf|mise|aqua|proto)\b/i.test(head)
}

function isTerraformName(file: string): boolean {
  return listNames('terraform').includes(path.basename(file).toLowerCase())
}

async function findExecutable(program: string, { PATH }: EnvironmentVariables): Promise<string | undefined> {
  return path.isAbsolute(program) ? program : findByName(program, PATH ?? defaultPath)
}

async function findByName(program: string, searchPath: string): Promise<string | undefined> {
  for (const name of listNames(program)) {
    const found = await findOnPath(name, searchPath)
    if (found !== undefined) return found
  }
  return undefined
}

/** Where Node.js looks without PATH. */
const defaultPath = '/usr/bin:/bin'

function listNames(name: string): readonly string[] {
  return process.platform === 'win32' ? [`${name}.exe`, name] : [name]
}

function resolveLink(file: string): Promise<string> {
  return realpath(file).catch(() => file)
}
