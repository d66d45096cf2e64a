/** A stack, a team's repository, and two workflows that do the same to it: with our steps, and with single-purpose actions. */

import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ncc from '@vercel/ncc'
import ts from 'typescript'
import { repositoryRoot as checkout } from '../scripts/lib/suite.ts'
import { readMirrorInputs } from '../stack/parts/downloads/client.ts'
import { runWorkflow } from '../stack/parts/workflows/act.ts'
import { startStack, type RunningStack } from '../stack/stack.ts'
import { renderJobWorkflows, type JobWorkflows } from './job-workflows.ts'

export interface JobFixture extends AsyncDisposable {
  /** Runs one of the workflows with new content and an empty tool cache. @returns milliseconds @throws Error when it fails */
  readonly runJob: (which: keyof JobWorkflows) => Promise<number>
}

const bucket = 'bench-job-states'

/** Folders of the environment; each root after the first reads the outputs of the one before. */
const roots = ['10-network', '20-cluster', '30-addons']

export async function startJobFixture(): Promise<JobFixture> {
  const stack = await startStack({ name: `bench-job-${process.pid}`, stopsWithProcess: true })
  const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), 'bench-job-')))
  const folders = { repository: path.join(temporary, 'repository'), peers: path.join(temporary, 'peers') }
  const env = { ...(process.env as Record<string, string>), ...stack.env }
  createAccount(stack, env)
  writeRepository(folders.repository, stack)
  applyRoots(folders.repository, env)
  await bundlePeers(folders.peers)
  const suite = copySuite(path.join(temporary, 'suite'))
  return {
    runJob: async (which) => {
      const tools = path.join(temporary, 'tools')
      rmSync(tools, { recursive: true, force: true })
      commitContent(folders.repository)
      const run = await runWorkflow({
        act: String(stack.facts.workflows?.act),
        workspace: folders.repository,
        workflow: `.github/workflows/${which}.yml`,
        repositories: { 'org/eks-actions@v1': suite, 'org/peers@v1': folders.peers },
        env: { ...stack.env, ...readCommonVariables(stack), RUNNER_TOOL_CACHE: tools },
      })
      if (run.exitCode !== 0) throw new Error(`${which} failed:\n${run.log.slice(-6000)}`)
      return run.milliseconds
    },
    [Symbol.asyncDispose]: async () => {
      await stack.stop()
      rmSync(temporary, { recursive: true })
    },
  }
}

/** The mirror and the proxy have authorities of their own; both sides trust both. */
function readCommonVariables(stack: RunningStack): Readonly<Record<string, string>> {
  const authorities = [stack.facts.downloads?.caFile, stack.facts['tls-proxy']?.caFile].map(String)
  const file = path.join(path.dirname(authorities[1] ?? ''), 'bench-authorities.pem')
  writeFileSync(file, authorities.map((one) => readFileSync(one, 'utf8')).join('\n'))
  return { NODE_EXTRA_CA_CERTS: file }
}

function createAccount(stack: RunningStack, env: Readonly<Record<string, string>>): void {
  const runAws = (...args: string[]): void => void execFileSync('aws', args, { env, stdio: 'ignore' })
  const name = String(stack.facts.kubernetes?.clusterName)
  const role = 'arn:aws:iam::111122223333:role/cluster'
  runAws('eks', 'create-cluster', '--name', name, '--role-arn', role, '--resources-vpc-config', 'subnetIds=subnet-1')
  runAws('ecr', 'create-repository', '--repository-name', 'job')
  runAws('s3', 'mb', `s3://${bucket}`)
}

function writeRepository(folder: string, stack: RunningStack): void {
  const write = (name: string, content: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  for (const [index, name] of roots.entries())
    write(`live/dev/${name}/main.tf`, renderRoot(name, roots[index - 1], 'applied'))
  write('app/Dockerfile', 'FROM scratch\nCOPY content /content\n')
  cpSync(path.join(checkout, 'charts/app'), path.join(folder, 'chart'), { recursive: true })
  const downloads = stack.facts.downloads as Readonly<Record<string, string>>
  const workflows = renderJobWorkflows({
    ...readMirrorInputs(downloads),
    terraform: downloads.terraformVersion ?? '',
    helm: downloads.helmVersion ?? '',
    kubectl: String(stack.facts.kubernetes?.kubectl),
    cluster: String(stack.facts.kubernetes?.clusterName),
    region: String(stack.facts.aws?.region),
    registry: `${String(stack.facts.aws?.account)}.dkr.ecr.${String(stack.facts.aws?.region)}.amazonaws.com`,
    accessKeyId: stack.env.AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: stack.env.AWS_SECRET_ACCESS_KEY ?? '',
  })
  for (const [name, text] of Object.entries<string>({ ...workflows })) write(`.github/workflows/${name}.yml`, text)
  write('.gitignore', '.terraform/\n')
  execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder })
}

/** The states exist, and then every root has a change to plan. */
function applyRoots(repository: string, env: Readonly<Record<string, string>>): void {
  for (const [index, name] of roots.entries()) {
    const cwd = path.join(repository, 'live/dev', name)
    execFileSync('terraform', ['init', '-input=false'], { cwd, env, stdio: 'pipe' })
    execFileSync('terraform', ['apply', '-input=false', '-auto-approve'], { cwd, env, stdio: 'pipe' })
    rmSync(path.join(cwd, '.terraform'), { recursive: true })
    writeFileSync(path.join(cwd, 'main.tf'), renderRoot(name, roots[index - 1], 'changed'))
  }
}

function renderRoot(name: string, upstream: string | undefined, note: string): string {
  const renderLocation = (root: string): string => `bucket = "${bucket}"
    key = "${root}.tfstate"
    use_path_style = true`
  const reading = `data "terraform_remote_state" "upstream" {
  backend = "s3"
  config = {
    ${renderLocation(upstream ?? '')}
  }
}
`
  return `terraform {
  backend "s3" {
    ${renderLocation(name)}
    use_lockfile = true
  }
}
${upstream === undefined ? '' : reading}
resource "terraform_data" "work" {
  input = "${note}"
  triggers_replace = ${upstream === undefined ? '[]' : '[data.terraform_remote_state.upstream.outputs.name]'}
}
output "name" {
  value = "${name}"
}
`
}

/** New content for the image, and a commit of its own. */
function commitContent(folder: string): void {
  writeFileSync(path.join(folder, 'app/content'), randomBytes(8 * 1024 * 1024))
  const identity = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com']
  execFileSync('git', ['add', '.'], { cwd: folder })
  execFileSync('git', [...identity, 'commit', '--quiet', '--message=Change'], { cwd: folder })
}

/** What users check out. */
function copySuite(folder: string): string {
  for (const part of ['dist', 'setup', 'provision', 'build-push', 'helm-deploy'])
    cpSync(path.join(checkout, part), path.join(folder, part), { recursive: true })
  return folder
}

/** Bundles each peer on its own, as single-purpose actions are published. */
async function bundlePeers(folder: string): Promise<void> {
  // Below the checkout, where their libraries are found.
  const sources = mkdtempSync(path.join(checkout, 'node_modules/.cache/job-peers-'))
  const peers = path.join(import.meta.dirname, 'job-peers')
  writeFileSync(path.join(sources, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(path.join(sources, 'tsconfig.json'), '{}\n')
  for (const file of globSync('*.ts', { cwd: peers })) {
    const name = path.basename(file, '.ts')
    const source = path.join(sources, `${name}.js`)
    const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2024 }
    const typed = readFileSync(path.join(peers, file), 'utf8')
    writeFileSync(source, ts.transpileModule(typed, { compilerOptions: options }).outputText)
    const { code, assets } = await ncc(source, { quiet: true, target: 'es2024' })
    const target = path.join(folder, name)
    mkdirSync(target, { recursive: true })
    writeFileSync(path.join(target, 'index.js'), code)
    for (const [asset, { source: content }] of Object.entries(assets)) writeFileSync(path.join(target, asset), content)
    writeFileSync(path.join(target, 'package.json'), '{ "type": "module" }\n')
    writeFileSync(path.join(target, 'action.yml'), `name: ${name}\nruns: { using: node24, main: index.js }\n`)
  }
  rmSync(sources, { recursive: true })
}
