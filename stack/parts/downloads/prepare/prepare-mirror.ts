/** Fills the mirror's cache entry once: fetches the programs, creates the keys, packs and signs. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { quickCompilerFlags } from '../../../obtain/build-go.ts'
import { findGoCompiler, obtain, obtainAll } from '../../../obtain/obtain.ts'
import { describeMachine } from '../../../obtain/prerequisites.ts'
import { helmWithKubectl, terraformCommandLine } from '../../../obtain/recipes.ts'
import { captureOutput } from '../../../obtain/capture-output.ts'
import { ensureCacheEntry } from '../../../obtain/store.ts'
import type { PrepareContext } from '../../../part.ts'
import { eksctlVersion, type MirrorVersions } from '../catalog.ts'
import { createServerAuthority } from '../tls.ts'
import { copyFileWithFolders, writeFileWithFolders } from './archives.ts'
import { createPgpKeys } from './openpgp.ts'
import { createSigstore } from './sigstore.ts'
import { packEksctl, packHelm, packKubectl, packTerraform, type ProgramFile } from './tools.ts'

/** Increment it when the layout of the entry changes. */
const layout = 4

export interface PreparedMirror {
  /** The cache entry that holds the rest. */
  readonly entry: string
  readonly versions: MirrorVersions
  /** One folder per official host. */
  readonly site: string
  /** Public keys and roots that verify the served files; `tls/` holds the server's authority and key. */
  readonly keys: string
}

/** Fetches and packs everything, or returns the cached mirror. */
export async function prepareMirror(context: PrepareContext): Promise<PreparedMirror> {
  const terraform = await findTerraform(context)
  const source = join(import.meta.dirname, '..', 'eksctl')
  const eksctlHash = await hashSources(source)
  const key = `downloads-${layout}-terraform-${terraform.version}-eksctl-${eksctlHash}`
  const entry = await ensureCacheEntry(context, key, async (folder) => {
    const { newer, older } = helmWithKubectl
    const [current, previous] = await Promise.all([obtainAll(newer, context), obtainAll(older, context)])
    context.progress('packing and signing terraform, kubectl, helm and eksctl (once, then cached)')
    const site = join(folder, 'site')
    const keys = join(folder, 'keys')
    const scratch = join(folder, 'scratch')
    const eksctl = join(scratch, 'eksctl')
    const [pgp, sigstore] = await Promise.all([
      createPgpKeys(keys),
      createSigstore(keys),
      createServerAuthority(join(keys, 'tls')),
      buildEksctl(source, eksctl, context),
    ])
    const packed = { root: site, scratch, pgp, sigstore }
    const kubectls = [await inspectKubectl(current, context), await inspectKubectl(previous, context)]
    const helms = [await inspectHelm(current, context), await inspectHelm(previous, context)]
    await Promise.all([
      packTerraform(packed, terraform),
      packKubectl(packed, kubectls),
      packHelm(packed, helms),
      packEksctl(packed, { version: eksctlVersion, file: eksctl }),
    ])
    const list = (programs: readonly ProgramFile[]) => programs.map((one) => one.version)
    const versions: MirrorVersions = {
      terraform: [terraform.version],
      kubectl: list(kubectls),
      helm: list(helms),
      eksctl: [eksctlVersion],
    }
    await writeFileWithFolders(join(folder, 'versions.json'), JSON.stringify(versions))
    await copyFileWithFolders(
      join(keys, 'helm-KEYS'),
      join(site, 'raw.githubusercontent.com', 'helm', 'helm', 'main', 'KEYS'),
    )
    await rm(scratch, { recursive: true })
  })
  const versions = JSON.parse(await readFile(join(entry, 'versions.json'), 'utf8')) as MirrorVersions
  return { entry, versions, site: join(entry, 'site'), keys: join(entry, 'keys') }
}

/** Of the stand-in: whatever changes in it makes another mirror. */
async function hashSources(folder: string): Promise<string> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.go') || name.endsWith('.json')).toSorted()
  const hash = createHash('sha256')
  for (const name of files) hash.update(await readFile(join(folder, name)))
  return hash.digest('hex').slice(0, 8)
}

type Programs = Readonly<Record<string, string>>

async function inspectKubectl(programs: Programs, context: PrepareContext): Promise<ProgramFile> {
  const file = programs.kubectl ?? ''
  const text = await captureOutput(file, ['version', '--client', '--output=json'], context)
  const version = (JSON.parse(text) as { clientVersion: { gitVersion: string } }).clientVersion.gitVersion
  return { file, version: version.replace(/^v/, '') }
}

async function inspectHelm(programs: Programs, context: PrepareContext): Promise<ProgramFile> {
  const file = programs.helm ?? ''
  const text = await captureOutput(file, ['version', '--template={{.Version}}'], context)
  return { file, version: text.trim().replace(/^v/, '') }
}

async function findTerraform(context: PrepareContext): Promise<ProgramFile> {
  const file = await obtain(terraformCommandLine, context)
  const text = await captureOutput(file, ['version', '-json'], { ...context, env: { CHECKPOINT_DISABLE: '1' } })
  return { file, version: (JSON.parse(text) as { terraform_version: string }).terraform_version }
}

/** Builds the stand-in; its modules come from the Go module proxy and are pinned by go.sum. */
async function buildEksctl(source: string, target: string, context: PrepareContext): Promise<void> {
  const go = await findGoCompiler(context, await describeMachine())
  await mkdir(join(target, '..'), { recursive: true })
  const flags = ['-trimpath', '-buildvcs=false', quickCompilerFlags, '-ldflags=-s -w']
  const env = { CGO_ENABLED: '0', GOWORK: 'off', GOGC: '400', GOOS: 'linux', GOARCH: 'amd64' }
  await captureOutput(go.file, ['build', ...flags, '-o', target, '.'], { ...context, cwd: source, env })
}
