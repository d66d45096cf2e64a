/** Runs the jobs of the GitLab CI example like a shell runner: variables, then the lines of the script. */

import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { repositoryRoot } from '../../scripts/lib/suite.ts'

interface GitLabJob {
  readonly extends?: string
  readonly script: readonly string[]
  readonly before_script?: readonly string[]
  readonly variables?: Readonly<Record<string, string>>
}

type StringMap = Readonly<Record<string, string>>

export interface GitLabPipeline {
  /** Runs a job with the variables of an event. Later jobs get its variables (`reports: dotenv`). @throws Error with the log of a failed job */
  readonly run: (job: string, event: StringMap) => Promise<string>
}

/** @param env variables of the project and its runner */
export function readGitLabPipeline(folder: string, env: StringMap): GitLabPipeline {
  const file = path.join(repositoryRoot, 'workflows-examples/.gitlab-ci.yml')
  const jobs = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, GitLabJob>>
  const told: Record<string, string> = {}
  installCommandLine(folder)
  return {
    run: async (name, event) => {
      const { [name]: job } = jobs
      if (job === undefined) throw new Error(`there is no job ${name}`)
      const base = job.extends === undefined ? undefined : jobs[job.extends]
      const variables = expandAll({ ...base?.variables, ...job.variables }, env)
      const script = ['set -eo pipefail', ...(base?.before_script ?? []), ...job.script].join('\n')
      const options = {
        cwd: folder,
        env: { ...process.env, ...env, ...event, ...variables, ...told },
        maxBuffer: 64 * 1024 * 1024,
      }
      const { stdout, stderr } = await promisify(execFile)('bash', ['-c', script], options)
      Object.assign(told, readDotenv(path.join(folder, 'image.env')))
      return stdout + stderr
    },
  }
}

/** `$NAME` in the value of a variable. */
function expandAll(variables: StringMap, env: StringMap): StringMap {
  const fillVariables = (text: string): string => text.replaceAll(/\$(\w+)/g, (_, name: string) => env[name] ?? '')
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, fillVariables(value)]))
}

function readDotenv(file: string): StringMap {
  try {
    return Object.fromEntries(
      readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    )
  } catch {
    return {}
  }
}

/** Installs this checkout's command line, like `npm install eks-actions`: npx takes an installed package of the version it is asked for. */
function installCommandLine(folder: string): void {
  const { name, version } = JSON.parse(readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8')) as StringMap
  const modules = path.join(folder, 'node_modules')
  const program = path.join(modules, 'eks-actions/cli.sh')
  mkdirSync(path.dirname(program), { recursive: true })
  writeFileSync(
    path.join(modules, 'eks-actions/package.json'),
    JSON.stringify({ name, version, bin: { 'eks-actions': 'cli.sh' } }),
  )
  writeFileSync(
    program,
    `#!/bin/sh\nexec '${process.execPath}' '${path.join(repositoryRoot, 'dist/cli/index.js')}' "$@"\n`,
  )
  chmodSync(program, 0o755)
  mkdirSync(path.join(modules, '.bin'), { recursive: true })
  symlinkSync('../eks-actions/cli.sh', path.join(modules, '.bin/eks-actions'))
}
