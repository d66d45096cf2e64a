import { describe, expect, test } from 'vitest'
import { createBuildError, isLoginRefused, detectUnsuitedBuilder } from './failure.ts'

const createFailure = (text: readonly string[], output: readonly string[] = []) =>
  createBuildError({ text, output, dockerfile: 'app/Dockerfile', repository: 'r.example/app', cause: undefined })

const solve = 'ERROR: failed to build: failed to solve:'
const push = `${solve} failed to push r.example/app:`

describe('the last error of buildx becomes', () => {
  test.each([
    ['dockerfile parse error on line 2: unknown instruction: CPY', 'build-failed'],
    ['failed to push r.example/app: unknown: repository name not known to registry: app', 'repository-not-found'],
    [
      "failed to push r.example/app:v1: tag invalid: The image tag 'v1' already exists in the 'app' repository and cannot be overwritten because the tag is immutable.",
      'tag-exists',
    ],
    ['failed to push r.example/app: unexpected status from PUT request to https://r/v2/: 500 Internal', 'push-failed'],
    [
      'failed to push r.example/app: unexpected status from HEAD request to https://r/v2/a: 403 Forbidden',
      'aws-access-denied',
    ],
    [
      'failed to push r.example/app: 403 Forbidden: denied: User: arn:aws:iam::1:user/x is not authorized to perform: ecr:InitiateLayerUpload on resource: arn:aws:ecr:e:1:repository/app',
      'aws-access-denied',
    ],
  ])('%s: %s', (text, code) => {
    expect(createFailure([`${solve} ${text}`]).code).toBe(code)
  })
})

const base = 'docker.io/library/alpine:3'
test.each([
  [`${base}: not found`, 'Check its name and tag'],
  ['unexpected status from HEAD request to https://registry-1.docker.io/v2/a/manifests/3: 403 Forbidden', 'Log in'],
  ['failed to authorize: failed to fetch anonymous token: 401 Unauthorized', 'Log in'],
  ['pull access denied, repository does not exist or may require authorization', 'Log in'],
  [
    'failed to copy: 429 Too Many Requests - toomanyrequests: You have reached your pull rate limit',
    'pull through cache',
  ],
  [
    'failed to do request: Head "https://registry-1.docker.io/v2/a/manifests/3": dial tcp: timeout',
    'the builder can reach',
  ],
])('a base image that cannot be fetched is not a failed push: %s', (why, hint) => {
  const error = createFailure([`${solve} alpine:3: failed to resolve source metadata for ${base}: ${why}`])
  expect(error.code).toBe('build-failed')
  expect(error.message).toBe(`the base image ${base} could not be fetched: ${why.replace(`${base}: `, '')}`)
  expect(error.hint).toContain(hint)
})

test('a denied push names the IAM action', () => {
  const said =
    'User: arn:aws:sts::1:assumed-role/ci/x is not authorized to perform: ecr:UploadLayerPart on resource: arn:aws:ecr:e:1:repository/app because'
  const error = createFailure([`${push} denied: ${said}`])
  expect(error.message).toBe('the image could not be pushed to r.example/app: ecr:UploadLayerPart is not allowed')
  expect(error.hint).toContain('the role ci')
  const silent = createFailure([`${push} unexpected status from HEAD request to https://r/v2/app: 403 Forbidden`])
  expect(silent.hint).toContain('ecr:InitiateLayerUpload')
})

test('a failed step is reported with its line, its excerpt and its last output', () => {
  const error = createFailure(
    [
      'WARNING: something',
      'Dockerfile:4',
      '--------------------',
      '   3 |     RUN true',
      '   4 | >>> RUN make',
      '--------------------',
      `${solve} process "/bin/sh -c make" did not complete successfully: exit code: 2`,
    ],
    ['make: *** no rule'],
  )
  expect(error.message).toBe('process "/bin/sh -c make" did not complete successfully: exit code: 2')
  expect(error.location).toEqual({ file: 'app/Dockerfile', line: 4 })
  expect(error.details).toEqual(['   3 |     RUN true', '   4 | >>> RUN make', 'make: *** no rule'])
})

test.each([
  ['Multi-platform build is not supported for the docker driver.', 'docker/setup-buildx-action'],
  ['process "/bin/sh" did not complete: exec format error', 'docker/setup-qemu-action'],
  ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock', 'Start Docker'],
])('%s: the next step is %s', (text, hint) => {
  expect(createFailure([`ERROR: ${text}`]).hint).toContain(hint)
})

test.each([
  ['unexpected status from HEAD request to https://r/v2/app/blobs/x: 403 Forbidden', true],
  ['401 Unauthorized', true],
  ['denied: Your authorization token has expired. Reauthenticate and try again.', true],
  ['403 Forbidden: User: x is not authorized to perform: ecr:PutImage', false],
  ['500 Internal Server Error', false],
])('%s: a new password may help: %s', (text, expected) => {
  expect(isLoginRefused({ text: [`${push} ${text}`], repository: 'r.example/app' })).toBe(expected)
})

test.each([
  ['r.example/base:1', true],
  ['docker.io/library/alpine:3', false],
])('if the base image %s is denied, a new password may help: %s', (image, expected) => {
  const text = `${solve} x: failed to resolve source metadata for ${image}: unexpected status: 401 Unauthorized`
  expect(isLoginRefused({ text: [text], repository: 'r.example/app' })).toBe(expected)
})

test.each([
  [
    'ERROR: failed to build: push-by-digest is currently not implemented for docker driver, please create one',
    'docker-driver',
  ],
  ['ERROR: failed to build: Cache export is not supported for the docker driver.', 'docker-driver'],
  ['ERROR: failed to build: Attestation is not supported for the docker driver.', 'docker-driver'],
  ['unknown flag: --progress\n\nUsage:  docker [OPTIONS] COMMAND [ARG...]', 'engine'],
  ['unknown flag: --new\n\nUsage:  docker buildx build [OPTIONS] PATH | URL | -', undefined],
  ["docker: 'buildx' is not a docker command.", 'engine'],
  ['ERROR: failed to build: Multi-platform build is not supported for the docker driver.', undefined],
  ['ERROR: failed to build: failed to solve: exit code: 1', undefined],
])('%s: the kind of builder is %s', (text, expected) => {
  expect(detectUnsuitedBuilder(['WARNING: x', ...text.split('\n')])).toBe(expected)
})
