/** The content hash changes exactly when what BuildKit puts into an image does. */

import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDockerfile } from '../../src/containers/context/dockerfile.ts'
import { parseIgnoreRules } from '../../src/containers/context/ignore-rules.ts'
import { hashTree } from '../../src/containers/context/tree.ts'
import { createCommandClient, requireSuccess } from './client.ts'
import { useStack } from '../setup/stacks.ts'

const stack = await useStack()

/** Names by bytes: plain, with spaces and signs, in other scripts, and not UTF-8. */
const names = ['a', 'b.txt', 'x y', 'é', '名', '.env', 'Q"\\', 'secret'].map((name) => Buffer.from(name))
const rawNames = [Buffer.from([0x62, 0xff]), Buffer.from([0x62, 0xfe])]
const modes = [0o600, 0o640, 0o644, 0o755, 0o4755, 0o2755] as const
const folderModes = [0o700, 0o750, 0o755, 0o1777] as const

type Entry =
  | { readonly kind: 'file'; readonly text: string; readonly mode: number }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'pipe'; readonly mode: number }

interface Tree {
  readonly dockerfile: readonly string[]
  readonly ignored: readonly string[]
  readonly folderMode: number
  /** By place: its folder (0: the context) and its name. */
  readonly entries: readonly { readonly folder: number; readonly name: Buffer; readonly entry: Entry }[]
}

const entry: fc.Arbitrary<Entry> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('file' as const),
      text: fc.constantFrom('', 'x', 'y', 'xy'),
      mode: fc.constantFrom(...modes),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('link' as const),
      target: fc.constantFrom('a', '../a', '/etc', 'nowhere'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('pipe' as const), mode: fc.constantFrom(0o600, 0o644) }) },
)
const wholeContext = ['FROM scratch', 'COPY . /']
const dockerfiles = [
  wholeContext,
  wholeContext,
  ['# escape=`', '# syntax-is-no-directive', 'FROM scratch', 'COPY ["sub", `', '  "/x y"]'],
  ['FROM scratch AS files', 'ADD --chmod=640 . /all/', 'FROM scratch', 'COPY --from=files /all/sub /'],
  ['FROM scratch', 'ARG DIR=sub', 'ADD ${DIR} /', 'ONBUILD ADD https://example.com/ /'],
]
const anyTree: fc.Arbitrary<Tree> = fc.record({
  dockerfile: fc.constantFrom(...dockerfiles),
  ignored: fc.subarray(['secret', '**/.env', '*.txt', '!b.txt', 'sub']),
  folderMode: fc.constantFrom(...folderModes),
  entries: fc.uniqueArray(
    fc.record({ folder: fc.nat({ max: 1 }), name: fc.constantFrom(...names, ...rawNames), entry }),
    { selector: ({ folder, name }) => `${folder}/${name.toString('hex')}`, minLength: 1, maxLength: 6 },
  ),
})

/** Only the whole context can be copied without the folder that the other Dockerfiles name. */
const tree = anyTree.filter(({ dockerfile, ignored }) => dockerfile === wholeContext || !ignored.includes('sub'))

/** A second tree that differs from the first in one respect, or only in what the image does not get. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('entry' as const), index: fc.nat(), entry }),
  fc.record({ kind: fc.constant('mode' as const), index: fc.nat(), mode: fc.constantFrom(...modes) }),
  fc.record({ kind: fc.constant('folder' as const), mode: fc.constantFrom(...folderModes) }),
  fc.constant({ kind: 'times' as const }),
  fc.constant({ kind: 'hard link' as const }),
  fc.constant({ kind: 'ignored file' as const }),
)
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

describe.skipIf(stack.skipped.builder)('the hash of a context', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'content-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test('is the same if and only if BuildKit puts the same into the image', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(tree, change, async (first, changed) => {
        const place = mkdtempSync(path.join(folder, 'case-'))
        const [one, two] = [path.join(place, 'one'), path.join(place, 'two')]
        write(one, first)
        write(two, applyToTree(first, changed))
        applyToFiles(two, first, changed)
        const hashes = await Promise.all([hash(one), hash(two)])
        const layers = [await build(one), await build(two)]
        // Other Dockerfiles may leave out what differs.
        if (first.dockerfile === wholeContext || hashes[0] === hashes[1]) {
          expect(hashes[0] === hashes[1]).toBe(layers[0] === layers[1])
        }
        expect((await readFacts(first.dockerfile)).unhashable).toEqual([])
        rmSync(place, { recursive: true })
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })

  const readFacts = (lines: readonly string[]) =>
    readDockerfile({ file: '', text: lines.join('\n'), target: undefined, buildArguments: {}, platforms: [] })

  async function hash(context: string): Promise<string> {
    const rules = await parseIgnoreRules(readFileSync(path.join(context, '.dockerignore'), 'utf8'))
    return (await hashTree(context, rules, new AbortController().signal)).digest
  }

  /** Digest of the layer of `COPY . /`, with all times set to 1970. */
  async function build(context: string): Promise<string> {
    const output = `${context}.oci`
    const epoch = [
      '--build-arg',
      'SOURCE_DATE_EPOCH=0',
      '--output',
      `type=oci,rewrite-timestamp=true,tar=false,dest=${output}`,
    ]
    await requireSuccess(
      createCommandClient(stack.env)([
        'docker',
        'buildx',
        'build',
        '--no-cache',
        '--provenance=false',
        ...epoch,
        context,
      ]),
    )
    const readBlob = (digest = ''): { manifests?: { digest: string }[]; layers?: { digest: string }[] } =>
      JSON.parse(readFileSync(path.join(output, 'blobs', digest.replace(':', '/')), 'utf8')) as object
    const index = JSON.parse(readFileSync(path.join(output, 'index.json'), 'utf8')) as {
      manifests: { digest: string }[]
    }
    return JSON.stringify(readBlob(index.manifests[0]?.digest).layers?.map(({ digest }) => digest))
  }
})

function write(context: string, { dockerfile, ignored, folderMode, entries }: Tree): void {
  mkdirSync(path.join(context, 'sub'), { recursive: true })
  writeFileSync(path.join(context, 'Dockerfile'), `${dockerfile.join('\n')}\n`)
  writeFileSync(path.join(context, '.dockerignore'), ignored.join('\n'))
  for (const file of ['Dockerfile', '.dockerignore']) chmodSync(path.join(context, file), 0o644)
  for (const { folder, name, entry: made } of entries) writeEntry(resolveName(context, folder, name), made)
  chmodSync(path.join(context, 'sub'), folderMode)
}

function writeEntry(file: Buffer, made: Entry): void {
  if (made.kind === 'link') {
    symlinkSync(made.target, file)
    return
  }
  if (made.kind === 'pipe') execFileSync('sh', ['-c', `mkfifo "$(printf '${toOctal(file)}')"`])
  else writeFileSync(file, made.text)
  chmodSync(file, made.mode)
}

/** Bytes as printf reads them: Node.js cannot pass them on in an argument. */
function toOctal(bytes: Buffer): string {
  return [...bytes].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
}

function resolveName(context: string, folder: number, name: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${context}/${folder === 0 ? '' : 'sub/'}`), name])
}

function applyToTree(first: Tree, changed: Change): Tree {
  const index = 'index' in changed ? changed.index % first.entries.length : -1
  const entries = first.entries.map((place, at) => {
    if (at !== index) return place
    if (changed.kind === 'entry') return { ...place, entry: changed.entry }
    if (changed.kind === 'mode' && place.entry.kind !== 'link')
      return { ...place, entry: { ...place.entry, mode: changed.mode } }
    return place
  })
  return { ...first, entries, folderMode: changed.kind === 'folder' ? changed.mode : first.folderMode }
}

function applyToFiles(context: string, { entries, ignored }: Tree, { kind }: Change): void {
  const file = entries.find((place) => place.entry.kind === 'file')
  if (kind === 'ignored file' && ignored.includes('secret')) {
    const [secret] = [path.join(context, 'secret')]
    rmSync(secret, { force: true })
    writeFileSync(secret, 'other')
  }
  if (file === undefined) return
  const name = resolveName(context, file.folder, file.name)
  if (kind === 'times') utimesSync(name, 1e9, 1e9)
  if (kind === 'hard link') linkSync(name, path.join(context, 'linked'))
}
