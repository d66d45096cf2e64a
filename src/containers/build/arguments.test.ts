import { describe, expect, test } from 'vitest'
import { imageExportKind } from './build-output.ts'
import { createBuildxArguments } from './arguments.ts'
import { adaptToDockerDriver } from './builder.ts'
import { buildxArgumentsKind, explainUnhashableArguments } from './extra-arguments.ts'
import {
  buildArgumentsKind,
  buildSecretsKind,
  checkBuildArguments,
  labelsKind,
  resolveNamedValues,
} from './named-values.ts'
import type { BuildRequest } from './request.ts'

const request: BuildRequest = {
  context: '/ws/app',
  dockerfile: '/ws/app/Dockerfile',
  target: undefined,
  platforms: [],
  buildArguments: {},
  secrets: [],
  labels: {},
  annotations: {},
  cache: { kind: 'none' },
  provenance: 'min',
  sbom: false,
  builder: undefined,
  extra: [],
  output: { kind: 'push', repository: 'r.example/app' },
}
const listArguments = (more: Partial<BuildRequest>): readonly string[] =>
  createBuildxArguments({ ...request, ...more }, '/t/m')

describe('for the docker driver', () => {
  const registry = { kind: 'registry', reference: 'r/app:cache', write: true, others: [] } as const

  test('a build pushes by tag, only reads caches and attaches no attestations, with a warning', () => {
    const adapted = adaptToDockerDriver({ ...request, cache: registry }, 'r.example/app:v1')
    expect(adapted.request).toMatchObject({
      cache: { write: false },
      provenance: 'false',
      output: { kind: 'push-by-tag', reference: 'r.example/app:v1' },
    })
    expect(adapted.lost.join()).toMatch(/the layer cache is not saved, and no provenance is attached/)
  })

  test('there is no warning if nothing is lost', () => {
    expect(adaptToDockerDriver({ ...request, provenance: 'false' }, 'r:v1').lost).toEqual([])
  })

  test('an SBOM that was requested is not dropped silently', () => {
    expect(() => adaptToDockerDriver({ ...request, sbom: true }, 'r:v1')).toThrow('sbom')
  })
})

test.each<[string, Partial<BuildRequest>, string]>([
  ['an image alone', { provenance: 'false' }, 'annotation.a'],
  ['an index of attestations', {}, 'annotation-index.a'],
  ['an index of platforms', { provenance: 'false', platforms: ['linux/amd64', 'linux/arm64'] }, 'annotation-index.a'],
])('annotations are those of %s', (_, more, name) => {
  const output = `--output=type=image,name=r.example/app,push-by-digest=true,push=true,"${name}={""b"":1,2}"`
  expect(listArguments({ ...more, annotations: { a: '{"b":1,2}' } })).toContain(output)
})

test('a plain build', () => {
  expect(listArguments({})).toEqual([
    'buildx',
    'build',
    '--progress=rawjson',
    '--file=/ws/app/Dockerfile',
    '--metadata-file=/t/m',
    '--provenance=mode=min',
    '--sbom=false',
    '--output=type=image,name=r.example/app,push-by-digest=true,push=true',
    '/ws/app',
  ])
})

describe('the arguments contain', () => {
  test.each<[Partial<BuildRequest>, readonly string[]]>([
    [{ platforms: ['linux/amd64', 'linux/arm64'] }, ['--platform=linux/amd64,linux/arm64']],
    [{ target: 'runtime', builder: 'mine' }, ['--target=runtime', '--builder=mine']],
    [{ buildArguments: { A: 'x y; $Z', B: '' } }, ['--build-arg=A=x y; $Z', '--build-arg=B=']],
    [{ labels: { 'a.b/c': 'd=e' } }, ['--label=a.b/c=d=e']],
    [{ secrets: [{ id: 'npm', file: '/t/s' }] }, ['--secret=type=file,id=npm,src=/t/s']],
    [{ secrets: [{ id: 'npm', file: '/t/a,"b' }] }, ['--secret=type=file,id=npm,"src=/t/a,""b"']],
    [{ provenance: 'false', sbom: true }, ['--provenance=false', '--sbom=true']],
    [
      { cache: { kind: 'registry', reference: 'r/app:cache', write: true, others: [] } },
      [
        '--cache-from=type=registry,ref=r/app:cache',
        '--cache-to=type=registry,ref=r/app:cache,mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true',
      ],
    ],
    [
      { cache: { kind: 'registry', reference: 'r/app:cache-a', write: false, others: ['r/app:cache-b'] } },
      ['--cache-from=type=registry,ref=r/app:cache-a', '--cache-from=type=registry,ref=r/app:cache-b'],
    ],
    [{ cache: { kind: 'gha', scope: 'app' } }, ['--cache-to=type=gha,scope=app,mode=max,ignore-error=true']],
    [
      { output: { kind: 'push-by-tag', repository: 'r/app', reference: 'r/app:v1' } },
      ['--output=type=image,name=r/app:v1,push=true'],
    ],
    [{ output: { kind: 'none' } }, ['--output=type=cacheonly']],
    [{ output: { kind: 'load', references: ['app:1'] } }, ['--output=type=docker,name=app:1']],
    [{ output: { kind: 'load', references: ['app:1', 'app:main'] } }, ['--output=type=docker,"name=app:1,app:main"']],
    [
      {
        output: {
          kind: 'export',
          file: '/ws/a.tar',
          export: { type: 'oci', destination: 'a.tar', more: { tar: 'true' } },
        },
      },
      ['--output=type=oci,dest=/ws/a.tar,tar=true'],
    ],
    [{ extra: ['--network=none'] }, ['--network=none', '/ws/app']],
  ])('%j', (more, expected) => {
    expect(listArguments(more)).toEqual(expect.arrayContaining([...expected]))
  })

  test('no cache to write to if its tag cannot be moved', () => {
    const cache = { kind: 'registry', reference: 'r/app:cache', write: false, others: [] } as const
    expect(listArguments({ cache }).join(' ')).not.toContain('--cache-to')
  })
})

const parse = (text: string) => buildxArgumentsKind.parse(text, { workspace: '/' })

describe('additional arguments', () => {
  test.each([
    ['--network=none --add-host "a:1 2"', ['--network=none', '--add-host', 'a:1 2']],
    ['--no-cache --pull', ['--no-cache', '--pull']],
    ['--annotation "x=; rm | $Y"', ['--annotation', 'x=; rm | $Y']],
    ['', []],
  ])('%s are accepted', async (text, expected) => {
    expect(await parse(text)).toEqual({ ok: true, value: expected })
  })

  test.each([
    ['--push'],
    // Of an option that takes no value after all, the next word would be one of its own.
    ['--squash --push'],
    ['--network --load'],
    ['--tag x'],
    ['-t x'],
    ['-tx'],
    ['-f other'],
    ['--output=type=local,dest=/'],
    ['--secret id=x,src=/etc/shadow'],
    ['--metadata-file x'],
    ['other-context'],
    ['--no-cache other-context'],
    ['--network'],
    ['--'],
    ['-'],
    ['--config=/tmp'],
    ['"open'],
  ])('%s are rejected', async (text) => {
    expect(await parse(text)).toMatchObject({ ok: false })
  })

  test.each([
    [['--no-cache'], 1],
    [['--no-cache=false'], 0],
    [['--pull'], 1],
    [['--build-context', 'a=../a'], 1],
    [['--network=none'], 0],
  ])('%j: reasons why the content is unknown: %d', (words, count) => {
    expect(explainUnhashableArguments(words)).toHaveLength(count)
  })
})

test.each([
  ['type=oci,dest=image.tar', true],
  ['type=local,dest=out', true],
  ['type=docker,dest=image.tar,compression=zstd', true],
  ['type=docker', false],
  ['type=registry,name=x', false],
  ['type=image,push=true,dest=x', false],
  ['image.tar', false],
  ['dest=x', false],
])('%s is an output: %s', async (text, ok) => {
  expect(await imageExportKind.parse(text, { workspace: '/' })).toMatchObject({ ok })
})

describe('named values', () => {
  const context = { workspace: '/' }
  const createTwo = (value: string) => [
    { name: 'NOTES', value },
    { name: 'B', value: '2' },
  ]
  test.each<[string, readonly object[]]>([
    ['A=1', [{ name: 'A', value: '1' }]],
    ['A=b=c', [{ name: 'A', value: 'b=c' }]],
    ['A=', [{ name: 'A', value: '' }]],
    ['A', [{ name: 'A', value: undefined }]],
    ['\n A=1,2 "x"\n\n', [{ name: 'A', value: '1,2 "x"' }]],
    ['"NOTES=Fix\n""all""\n\n"\nB=2', createTwo('Fix\n"all"\n\n')],
    ['B="x"', [{ name: 'B', value: '"x"' }]],
    ['NOTES: |\n  Fix\n  A=b\nB: 2\n', createTwo('Fix\nA=b\n')],
    ['NOTES: 1.10\nB: "2"', createTwo('1.10')],
    ['{"NOTES": "a\\nb", "B": "2"}', createTwo('a\nb')],
  ])('%j are build arguments', async (text, value) => {
    expect(await buildArgumentsKind.parse(text, context)).toEqual({ ok: true, value })
  })
  test.each([
    ['-A=1'],
    ['=1'],
    ['A B=1'],
    ['1A=1'],
    ['A=Fix\nthe checkout'],
    ['A: [1]'],
    ['A: 1\nA: 2'],
    ['"A=1'],
    ['A=-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIU\n-----END CERTIFICATE-----'],
  ])('%j is not a build argument, and the way to give several lines is said', async (text) => {
    const parsed = await buildArgumentsKind.parse(text, context)
    expect(parsed).toMatchObject({ ok: false, hint: expect.stringContaining('NAME: | with the lines below') as string })
  })
  test.each([
    ['org.opencontainers.image.title=App', true],
    ['"description=Fix\ncheckout"', true],
    ['description: |\n  Fix\n  checkout', true],
    ['description=Fix\ncheckout', false],
    ['-x=1', false],
  ])('%j is a label: %s', async (text, ok) => {
    expect(await labelsKind.parse(text, context)).toMatchObject({ ok })
  })
  test('a lone name that the Dockerfile does not declare is a line of a value', () => {
    const named = [
      { name: 'NOTES', value: 'Fix' },
      { name: 'checkout', value: undefined },
    ]
    const check = () => checkBuildArguments(named, new Set(['NOTES']))
    expect(check).toThrow('the Dockerfile declares no ARG checkout')
    expect(check).toThrow(
      expect.objectContaining({ details: ['The line "checkout" may belong to the value of NOTES.'] }),
    )
  })
  test('a value for a name that the Dockerfile does not declare has no effect; some names need no declaration', () => {
    const named = ['A', 'B', 'HTTPS_PROXY', 'BUILDKIT_SYNTAX'].map((name) => ({ name, value: '1' }))
    expect(checkBuildArguments(named, new Set(['A']))).toEqual(['B'])
    expect(checkBuildArguments([{ name: 'no_proxy', value: undefined }], new Set())).toEqual([])
  })
  test.each([
    [
      'A=1\nB',
      [
        { name: 'A', value: '1' },
        { name: 'B', value: undefined },
      ],
    ],
    ['KEY: |\n  line one\n  line two\n', [{ name: 'KEY', value: 'line one\nline two\n' }]],
    ['{"A": "1"}', [{ name: 'A', value: '1' }]],
  ])('%j are secrets', async (text, value) => {
    expect(await buildSecretsKind.parse(text, context)).toEqual({ ok: true, value })
  })
  test.each([['A=1\nA=2'], ['A: 1'], ['../x=1'], ['A: "1"\n../B: "2"']])('%j are not secrets', async (text) => {
    expect(await buildSecretsKind.parse(text, context)).toMatchObject({ ok: false })
  })
  test('get their values from the environment if they have none', () => {
    const named = [
      { name: 'A', value: '1' },
      { name: 'B', value: undefined },
      { name: 'C', value: undefined },
    ]
    expect(resolveNamedValues(named, { B: '2' })).toEqual({ A: '1', B: '2' })
  })
})
