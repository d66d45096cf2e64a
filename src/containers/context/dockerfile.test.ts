import { describe, expect, test } from 'vitest'
import { type DockerfileRequest, readDockerfile } from './dockerfile.ts'
import { expandVariables } from './expansion.ts'

function read(lines: readonly string[], more: Partial<DockerfileRequest> = {}) {
  const text = lines.join('\n')
  return readDockerfile({ file: 'Dockerfile', text, target: undefined, buildArguments: {}, platforms: [], ...more })
}

describe('the images that a Dockerfile builds on', () => {
  test.each<[string, readonly string[], readonly string[], Partial<DockerfileRequest>?]>([
    ['none for scratch', ['FROM scratch', 'COPY a /a'], []],
    ['each base once', ['FROM alpine:3', 'FROM golang', 'FROM alpine:3'], ['alpine:3', 'golang']],
    ['not an earlier stage', ['FROM golang AS Build', 'FROM build', 'COPY --from=build /a /a'], ['golang']],
    ['not an earlier stage by number', ['FROM golang', 'FROM scratch', 'COPY --from=0 /a /a'], ['golang']],
    ['an image that has the name of a later stage', ['FROM build', 'FROM scratch AS build'], ['build']],
    ['images that are copied from', ['FROM scratch', 'COPY --chown=1:1 --from=gcr.io/x:1 /a /a'], ['gcr.io/x:1']],
    [
      'images that are mounted',
      ['FROM scratch', 'RUN --mount=type=bind,from=tools:1,target=/t --mount=type=cache,target=/c true'],
      ['tools:1'],
    ],
    [
      'images that are mounted, as CSV and in any case',
      ['FROM scratch', 'RUN --mount=type=bind,"from=tools:1",target=/t \\', '  # why', '  --mount=FROM=tools:2 true'],
      ['tools:1', 'tools:2'],
    ],
    ['in quotes', ['FROM "a:1" AS x', "FROM 'b'"], ['a:1', 'b']],
    [
      'not what a here-document for another descriptor says',
      ['FROM a', 'RUN cat 3<<EOF /dev/fd/3', 'FROM b', 'EOF', 'COPY --from=c x y'],
      ['a', 'c'],
    ],
    ['arguments with defaults', ['ARG V=3.20', 'ARG BASE="alpine:${V}"', 'FROM $BASE'], ['alpine:3.20']],
    ['arguments as given', ['ARG V=3.20', 'FROM alpine:${V}'], ['alpine:9'], { buildArguments: { V: '9' } }],
    ['defaults in place', ['ARG V', 'FROM alpine:${V:-3}'], ['alpine:3']],
    ['arguments named like what an object inherits', ['ARG constructor', 'FROM a:${constructor:-1}'], ['a:1']],
    ['an argument __proto__', ['ARG __proto__=2', 'FROM a:$__proto__'], ['a:2']],
    ['no arguments of a stage', ['ARG V=1', 'FROM a:$V', 'ARG V=2', 'FROM b:$V'], ['a:1', 'b:1']],
    [
      'one for each platform',
      ['FROM base-${TARGETARCH}${TARGETVARIANT}'],
      ['base-amd64', 'base-armv7'],
      { platforms: ['linux/amd64', 'linux/arm/v7'] },
    ],
    ['not what a here-document says', ['FROM a', 'RUN <<EOF', 'FROM b', 'COPY --from=c a b', 'EOF'], ['a']],
    ['not after the target', ['FROM a AS one', 'FROM b AS two'], ['a'], { target: 'one' }],
    ['over continued lines', ['FROM \\', '  --platform=$BUILDPLATFORM \\', '  a:1 AS x'], ['a:1']],
    [
      'with another escape after other directives',
      ['# syntax=docker/dockerfile:1', '# escape=`', 'FROM `', 'a:1'],
      ['a:1'],
    ],
    [
      'that a stage built on another one copies from',
      ['FROM a AS x', 'ONBUILD COPY --from=tools b c', 'FROM x'],
      ['a', 'tools'],
    ],
    ['with another escape', ['# escape=`', 'FROM `', 'a:1'], ['a:1']],
    ['in any case', ['from a as B', 'from scratch', 'copy --from=b x y'], ['a']],
  ])('%s', async (_, lines, expected, more = {}) => {
    const { images, unhashable: unknowable } = await read(lines, more)
    expect(images.map(({ name }) => name)).toEqual(expected)
    expect(unknowable).toEqual([])
  })

  test('are listed with their lines', async () => {
    expect((await read(['# a', 'FROM a', '', 'FROM b'])).images).toEqual([
      { name: 'a', line: 2, isBase: true },
      { name: 'b', line: 4, isBase: true },
    ])
  })
})

const [commit, sum] = ['0'.repeat(40), `sha256:${'0'.repeat(64)}`]
const url = 'https://example.com/a'

test.each<[readonly string[], string, Partial<DockerfileRequest>?]>([
  [
    ['FROM scratch', 'ARG URL', 'ADD ${URL} /a'],
    `line 3: the content of ${url} is unknown`,
    { buildArguments: { URL: url } },
  ],
  [['FROM scratch', 'ARG HOST=example.com', 'ADD https://$HOST/a /a'], `line 3: the content of ${url} is unknown`],
  [
    ['ARG URL=https://example.com/a', 'FROM scratch', 'ARG URL', 'ADD $URL /a'],
    `line 4: the content of ${url} is unknown`,
  ],
  [['FROM scratch AS x', `ENV URL ${url}`, 'FROM x', 'ADD "$URL" /a'], `line 4: the content of "${url}" is unknown`],
  [['FROM base', 'ADD ${FROM_BASE} /a'], 'line 2: what ${FROM_BASE} adds depends on a variable'],
  [['FROM scratch', 'ARG X=a', 'ADD ${X%a}b /a'], 'line 3: what ${X%a}b adds depends on a variable'],
  [['FROM scratch', `ADD ["${url}", "/a b"]`], `line 2: the content of ${url} is unknown`],
  [['FROM scratch', 'ADD --chmod=755 ["a", \\', `"${url}", "/b"]`], `line 2: the content of ${url} is unknown`],
  [['FROM scratch', `ADD "${url}" /a`], `line 2: the content of "${url}" is unknown`],
  [['FROM scratch', `ADD HTTPS://example.com/a /a`], `line 2: the content of HTTPS://example.com/a is unknown`],
  [['FROM scratch', `ADD a b ${url} /c/`], `line 2: the content of ${url} is unknown`],
  [
    ['FROM scratch', 'ADD ssh://git@example.com/a.git /a'],
    'line 2: the content of ssh://git@example.com/a.git is unknown',
  ],
  [
    ['FROM scratch', 'ADD deploy@example.com:a.git#main /a'],
    'line 2: the content of deploy@example.com:a.git#main is unknown',
  ],
  [['FROM scratch', 'ADD git://example.com/a.git /a'], 'line 2: the content of git://example.com/a.git is unknown'],
  [['FROM scratch', 'ADD github.com/a/b /a'], 'line 2: the content of github.com/a/b is unknown'],
  [['FROM scratch', `ADD ${url}#${commit} /a`], `line 2: the content of ${url}#${commit} is unknown`],
  [['FROM scratch', 'ARG SUM', `ADD --checksum=$SUM ${url} /a`], `line 3: the content of ${url} is unknown`],
  [
    ['FROM scratch', 'ARG REF=v1', 'ADD https://example.com/a.git?ref=$REF /a'],
    'line 3: the content of https://example.com/a.git?ref=v1 is unknown',
  ],
  [['FROM scratch AS one', `ONBUILD ADD ${url} /a`, 'FROM one'], `line 2: the content of ${url} is unknown`],
  [['#!/usr/bin/env x', '# syntax=example/f', 'FROM scratch'], 'line 2: the frontend example/f is unknown'],
  [
    ['# escape=`', '# other = x', '#  SYNTAX = example/f  args', 'FROM scratch'],
    'line 3: the frontend example/f is unknown',
  ],
  [['\uFEFF# syntax=example/f', 'FROM scratch'], 'line 1: the frontend example/f is unknown'],
  [['// syntax=example/f', 'anything'], 'line 1: the frontend example/f is unknown'],
  [['{ "syntax": "example/f" }'], 'line 1: the frontend example/f is unknown'],
  [
    ['FROM scratch'],
    'BUILDKIT_SYNTAX: the frontend example/f is unknown',
    { buildArguments: { BUILDKIT_SYNTAX: 'example/f' } },
  ],
  [['FROM scratch', 'ADD https://example.com/a /a'], 'line 2: the content of https://example.com/a is unknown'],
  [['FROM scratch', 'ADD git@github.com:a/b.git /a'], 'line 2: the content of git@github.com:a/b.git is unknown'],
  [['# syntax=example/frontend:1', 'FROM scratch'], 'line 1: the frontend example/frontend:1 is unknown'],
  [['ARG X', 'FROM $X'], 'line 2: $X depends on a variable'],
  [['FROM ${X%.*}'], 'line 1: ${X%.*} depends on a variable'],
  [['FROM a', 'ARG X=b', 'COPY --from=$X a b'], 'line 3: $X depends on a variable'],
])('the content of %j cannot be computed from its files', async (lines, reason, more = {}) => {
  expect((await read(lines, more)).unhashable).toEqual([reason])
})

test.each([
  [['FROM scratch', `ADD --checksum=sha256:${'0'.repeat(64)} https://example.com/a /a`]],
  [['FROM scratch', `ADD https://github.com/a/b.git#${'0'.repeat(40)}:dir /a`]],
  [['FROM scratch', 'ADD a.tar /a']],
  [['FROM base', 'ARG DIR=build', 'ADD $DIR/a.tar /a']],
  [['FROM scratch', 'ADD ["a b.tar", "/a"]']],
  [['FROM scratch', 'ADD <<EOF /a', 'https://example.com/a', 'EOF']],
  [['FROM scratch', `ARG SUM=${sum}`, `ADD --checksum=$SUM ${url} /a`]],
  [['FROM scratch', `ARG REF=${commit}`, 'ADD git@example.com:a.git#$REF:dir /a']],
  [['FROM scratch', `ADD --checksum=${commit} https://example.com/a.git?ref=v1 /a`]],
  [['FROM scratch', `ONBUILD ADD ${url} /a`]],
  [['FROM scratch', '', `# syntax=example/f`]],
  [['# about syntax', '# syntax=example/f', 'FROM scratch']],
  [['# syntax=docker/dockerfile:1.7', 'FROM scratch']],
])('the content of %j can be computed from its files', async (lines) => {
  expect((await read(lines)).unhashable).toEqual([])
})

test('a Dockerfile without a stage, or without the target, is rejected', async () => {
  await expect(read(['# nothing'])).rejects.toMatchObject({ code: 'dockerfile-invalid' })
  await expect(read(['FROM a AS runtime'], { target: 'runtme' })).rejects.toMatchObject({
    code: 'dockerfile-invalid',
    hint: 'Did you mean runtime?',
  })
})

test.each([
  ['$A', 'a'],
  ['${A}', 'a'],
  ['x${A}y', 'xay'],
  ['$NONE', ''],
  ['$constructor', ''],
  ['${toString:-d}', 'd'],
  ['${NONE:-d}', 'd'],
  ['${NONE-d}', 'd'],
  ['${EMPTY:-d}', 'd'],
  ['${EMPTY-d}', ''],
  ['${A:+d}', 'd'],
  ['${NONE:+d}', ''],
  ['${EMPTY+d}', 'd'],
  ['${NONE:-$A}', 'a'],
  ['\\$A', '$A'],
  ['${A/b/c}', undefined],
  ['$', undefined],
])('%s expands to %s', (text, expected) => {
  expect(expandVariables(text, { A: 'a', EMPTY: '' })).toBe(expected)
})
