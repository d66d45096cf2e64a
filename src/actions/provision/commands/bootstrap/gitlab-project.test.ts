import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readEvent } from '../../../../github/event.ts'
import type { ActionError } from '../../../../runner/errors/action-error.ts'
import { createTestContext, readTestInputs } from '../../../../runner/testing/context.ts'
import { createTestProcesses } from '../../../../terraform/testing/processes.ts'
import { contract } from '../../contract.ts'
import { resolveCodeHost } from './code-host.ts'
import { formatClaimsCommand, type GitLabTrust, listGitLabWarnings, resolveGitLabTrust } from './gitlab-project.ts'

type StringMap = Readonly<Record<string, string>>
interface RunSpec {
  readonly inputs?: StringMap
  readonly environment?: StringMap
  readonly origin?: string
}

/** Runs `inspect` as `bootstrap` would for the environment staging. */
async function resolve<T>(
  { inputs = {}, environment = {}, origin }: RunSpec,
  inspect: (action: Parameters<typeof resolveCodeHost>[0]) => Promise<T>,
): Promise<T> {
  using run = createTestContext({ environment })
  const { workspace } = run.context
  const { processes } = createTestProcesses(run.context.temporaryFolder, { PATH: process.env.PATH ?? '' })
  using stack = new DisposableStack()
  stack.use(processes)
  execFileSync('git', ['init', '--quiet'], { cwd: workspace })
  if (origin !== undefined) execFileSync('git', ['remote', 'add', 'origin', origin], { cwd: workspace })
  const read = await readTestInputs(
    contract,
    { environment: 'staging', directory: '.', command: 'bootstrap', ...inputs },
    run.context,
  )
  return await inspect({ inputs: read, event: await readEvent({}), context: { ...run.context, processes } })
}
const resolveTrust = (spec: RunSpec): Promise<GitLabTrust> =>
  resolve(spec, (action) => resolveGitLabTrust(action, 'staging'))

describe('the roles are for', () => {
  test.each<[string, RunSpec, string]>([
    ['gitlab', { environment: { GITLAB_CI: 'true' } }, 'gitlab'],
    ['github', { environment: { GITHUB_ACTIONS: 'true' }, origin: 'https://gitlab.com/acme/shop' }, 'github'],
    ['what the input says', { inputs: { provider: 'gitlab' }, origin: 'https://github.com/acme/shop' }, 'gitlab'],
    ['what the project is on', { inputs: { 'gitlab-project': 'acme/shop' } }, 'gitlab'],
    ['the host of origin', { origin: 'git@gitlab.acme.example:acme/web/shop.git' }, 'gitlab'],
    ['github without an origin', {}, 'github'],
  ])('%s', async (_, spec, expected) => {
    expect(await resolve(spec, resolveCodeHost)).toBe(expected)
  })
})

describe('the project', () => {
  const job = {
    GITLAB_CI: 'true',
    CI_PROJECT_PATH: 'acme/web/shop',
    CI_PROJECT_ID: '20',
    CI_SERVER_URL: 'https://gitlab.com',
  }

  test.each<[string, RunSpec, Partial<GitLabTrust['project']>, string]>([
    ['of the job, with its ID', { environment: job }, { path: 'acme/web/shop', id: '20' }, 'gitlab.com'],
    [
      'of the input, without the ID of the job',
      { environment: job, inputs: { 'gitlab-project': 'acme/other' } },
      { path: 'acme/other', id: undefined },
      'gitlab.com',
    ],
    [
      'of origin',
      { origin: 'git@gitlab.acme.example:acme/web/shop.git' },
      { path: 'acme/web/shop' },
      'gitlab.acme.example',
    ],
    [
      'of a server below a path',
      { origin: 'https://acme.example/gitlab/acme/shop.git', inputs: { 'gitlab-url': 'https://acme.example/gitlab' } },
      { path: 'acme/shop' },
      'acme.example/gitlab',
    ],
  ])('is that %s', async (_, spec, project, issuer) => {
    const trust = await resolveTrust(spec)
    expect([trust.project, trust.issuer]).toEqual([expect.objectContaining(project), issuer])
  })

  test('has the issuer and the subject of its own token', async () => {
    using folder = createTestContext()
    const file = path.join(folder.context.workspace, 'token')
    const claims = { iss: 'https://tokens.acme.example', sub: 'project_path:acme/web/shop:ref_type:branch:ref:main' }
    writeFileSync(file, `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`)
    const trust = await resolveTrust({ environment: { ...job, AWS_WEB_IDENTITY_TOKEN_FILE: file } })
    expect(trust).toMatchObject({ issuer: 'tokens.acme.example', subject: claims.sub })
    expect(listGitLabWarnings(trust).join('\n')).toMatch(
      /do not have the subjects that the roles trust. Switch.*projects\/20/,
    )
  })

  test.each<[string, RunSpec, string]>([
    ['is unknown', {}, 'origin names no GitLab project'],
    ['has no name', { inputs: { 'gitlab-project': 'acme' } }, 'a GitLab project with its groups'],
    ['is on a server without TLS', { inputs: { 'gitlab-url': 'http://gitlab.acme.example' } }, 'Did you mean https:'],
    ['is on a server with a port', { inputs: { 'gitlab-url': 'https://gitlab.acme.example:8443' } }, 'Did you mean'],
    [
      'has tokens in which any branch can be main',
      { inputs: { 'gitlab-project': 'acme/shop', 'gitlab-sub-claims': 'project_path' } },
      'does not tell the jobs of one branch',
    ],
    [
      'has no known ID although its tokens contain it',
      { inputs: { 'gitlab-project': 'acme/shop', 'gitlab-sub-claims': 'project_id,ref_type,ref' } },
      'gitlab-project-id is required',
    ],
  ])('is refused if it %s', async (_, spec, expected) => {
    const error = (await resolveTrust(spec).catch((thrown: unknown) => thrown)) as ActionError
    expect(JSON.stringify([error.message, error.details, error.hint])).toContain(expected)
  })
})

describe('a warning', () => {
  const trust = {
    project: {
      path: 'acme/shop',
      id: '20',
      claims: { project: 'project_id', more: ['ref_protected', 'environment_protected'] },
    },
    ...{ tier: 'staging', serverUrl: 'https://gitlab.acme.example', issuer: 'gitlab.acme.example', subject: undefined },
  } as const satisfies GitLabTrust

  test('is not needed where the tokens say everything', () => {
    expect(listGitLabWarnings(trust)).toEqual([])
    const subject = 'project_id:20:ref_type:branch:ref:main:ref_protected:true'
    expect(listGitLabWarnings({ ...trust, subject })).toEqual([])
  })

  test('says what a path, no environment and an unprotected branch mean', () => {
    const project = { ...trust.project, id: undefined, claims: { project: 'project_path', more: [] } } as const
    expect(listGitLabWarnings({ ...trust, project })).toEqual([
      expect.stringContaining('only its path is trusted'),
      expect.stringContaining('every job of the default branch'),
      expect.stringContaining('has no ref_protected'),
    ])
    // There IAM has a condition key of its own.
    expect(listGitLabWarnings({ ...trust, project, issuer: 'gitlab.com' })).toHaveLength(2)
  })

  test('names the command that switches the project', () => {
    expect(formatClaimsCommand(trust)).toBe(
      "glab api --method PUT --hostname gitlab.acme.example projects/20 -f 'ci_id_token_sub_claim_components[]=project_id' -f 'ci_id_token_sub_claim_components[]=ref_type' -f 'ci_id_token_sub_claim_components[]=ref' -f 'ci_id_token_sub_claim_components[]=ref_protected' -f 'ci_id_token_sub_claim_components[]=environment_protected'",
    )
  })
})
