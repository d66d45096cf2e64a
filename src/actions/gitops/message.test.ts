import { expect, test } from 'vitest'
import { readEvent } from '../../github/event.ts'
import { createTestContext, readTestInputs } from '../../runner/testing/context.ts'
import { contract } from './contract.ts'
import { buildCommitMessage } from './message.ts'

const digest = `sha256:${'ab'.repeat(32)}`
const sha = '1'.repeat(40)
const github = {
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_RUN_ID: '7',
  GITHUB_SHA: sha,
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_EVENT_NAME: 'push',
}
const gitlab = {
  GITLAB_CI: 'true',
  CI_PROJECT_PATH: 'acme/shop',
  CI_COMMIT_SHA: sha,
  CI_JOB_URL: 'https://gitlab.com/j/1',
}
const trailers = `Released-by: https://github.com/acme/shop/actions/runs/7\nSource: acme/shop@${sha}`

test.each<[string, Readonly<Record<string, string>>, string, Readonly<Record<string, string>>?]>([
  ['of a tag', { image: 'r/shop:1.4.2', environment: 'staging' }, `release(staging): shop 1.4.2\n\n${trailers}`],
  ['of a digest', { image: `r/shop@${digest}` }, `release: shop sha256:abababababab\n\n${trailers}`],
  ['of values', { set: 'a: {b: 1, c: x}' }, `release: a.b, a.c\n\n${trailers}`],
  [
    'of a promotion',
    { 'promote-from': 's.yaml', environment: 'production' },
    `promote(production): what s.yaml has\n\n${trailers}`,
  ],
  ['of a rollback', { command: 'rollback', revision: sha }, `rollback: v.yaml as of 111111111111\n\n${trailers}`],
  ['of its own', { image: 'r/a:1', 'commit-message': 'Ship it\n\nAt last.\n' }, `Ship it\n\nAt last.\n\n${trailers}`],
  ['with trailers', { image: 'r/a:1', 'commit-message': 'Ship it\n\nRefs: #1' }, `Ship it\n\nRefs: #1\n${trailers}`],
  [
    'in GitLab',
    { image: 'r/a:1' },
    `release: a 1\n\nReleased-by: https://gitlab.com/j/1\nSource: acme/shop@${sha}`,
    gitlab,
  ],
  ['in a terminal', { image: 'r/a:1' }, 'release: a 1', {}],
])('the message %s', async (_, texts, expected, environment = github) => {
  using job = createTestContext({ environment })
  const inputs = await readTestInputs(contract, { file: 'v.yaml', ...texts }, job.context)
  const event = await readEvent(environment)
  expect(buildCommitMessage({ inputs, event, context: job.context })).toBe(expected)
})
