import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { parse } from '@cdktn/hcl2json'
import { ActionError } from '../../../runner/errors/action-error.ts'
import type { Edge, Environment, Root } from '../../model.ts'

interface Parsed {
  readonly terraform?: readonly { readonly backend?: { readonly s3?: readonly { readonly key: string }[] } }[]
  readonly module?: Readonly<Record<string, readonly { readonly source: string }[]>>
  readonly data?: { readonly terraform_remote_state?: Readonly<Record<string, readonly RemoteState[]>> }
}

interface RemoteState {
  readonly config: { readonly key: string }
}

/** As much of an environment as changes are about: roots are the folders whose `main.tf` has an S3 backend. */
export async function readTestEnvironment(tree: { workspace: string; path: string }): Promise<Environment> {
  const folder = path.join(tree.workspace, tree.path)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^|\/)main\.tf$/.test(file),
  )
  const names = files.map((file) => path.dirname(file)).sort()
  const read = await Promise.all(names.map((name) => readRoot(tree, name)))
  const found = read.filter((each) => each !== undefined)
  const roots = found.map(({ root }) => root)
  const states = new Map(roots.map((root) => [root.backend.identity, root.name]))
  if (states.size < roots.length) throw new ActionError('invalid-input', 'two roots share one state')
  const edges = found.flatMap(({ root, reads }) =>
    reads.flatMap((identity): Edge[] => {
      const from = states.get(identity)
      return from === undefined ? [] : [{ from, to: root.name, reason: { kind: 'number' } }]
    }),
  )
  return { name: path.basename(tree.path), folder, path: tree.path, graph: { roots, edges, waves: [] } }
}

async function readRoot(
  { workspace, path: environmentPath }: { workspace: string; path: string },
  name: string,
): Promise<{ readonly root: Root; readonly reads: readonly string[] } | undefined> {
  const folder = path.join(workspace, environmentPath, name)
  const text = readFileSync(path.join(folder, 'main.tf'), 'utf8')
  const parsed = (await parse('main.tf', text)) as Parsed
  const key = parsed.terraform?.[0]?.backend?.s3?.[0]?.key
  if (key === undefined) return undefined
  const modules = Object.values(parsed.module ?? {}).flat()
  const states = Object.values(parsed.data?.terraform_remote_state ?? {}).flat()
  return {
    reads: states.map(({ config }) => `s3:${config.key}`),
    root: {
      name,
      folder,
      path: path.posix.join(environmentPath, name),
      backend: { type: 's3', identity: `s3:${key}`, settings: {}, location: { file: 'main.tf' } },
      remoteStates: [],
      localModules: modules.map(({ source }) => realpathSync(path.join(folder, source))),
      files: [...text.matchAll(/file\("(?<file>[^"$]+)"\)/g)].map((match) => path.join(folder, match[1] ?? '')),
      providers: [],
    },
  }
}
