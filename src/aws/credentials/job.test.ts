import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { createTransport } from '../transport.ts'
import { findJobCredentials } from './job.ts'

const connection = { region: 'eu-central-1', transport: await createTransport({}) }

const folder = mkdtempSync(path.join(tmpdir(), 'profiles-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const config = path.join(folder, 'config')
const credentials = path.join(folder, 'credentials')
writeFileSync(config, '[profile production]\nregion = eu-central-1\n[sso-session prod-login]\nsso_region = eu-west-1\n')
writeFileSync(credentials, '[staging]\naws_access_key_id = AKIAEXAMPLE\naws_secret_access_key = secret-of-staging\n')
const files = { AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: credentials }

test.each([
  ['prodution', 'Did you mean production? Correct AWS_PROFILE'],
  ['Staging', 'Did you mean staging? '],
  ['prod-login', 'Correct AWS_PROFILE, or add the profile with aws configure --profile prod-login.'],
  ['constructor', 'Correct AWS_PROFILE, or add'],
])('the profile %s does not exist: %s', async (profile, hint) => {
  await expect(findJobCredentials({ ...files, AWS_PROFILE: profile }, connection)).rejects.toMatchObject({
    code: 'no-credentials',
    message: `there is no AWS profile "${profile}" (AWS_PROFILE)`,
    details: [`${config} and ${credentials} have production, staging`],
    hint: expect.stringContaining(hint) as string,
  })
})

test('without any profiles, the error says so', async () => {
  const none = { AWS_CONFIG_FILE: path.join(folder, 'none'), AWS_SHARED_CREDENTIALS_FILE: folder }
  await expect(findJobCredentials({ ...none, AWS_PROFILE: 'staging' }, connection)).rejects.toMatchObject({
    details: [`${none.AWS_CONFIG_FILE} and ${folder} have no profiles`],
  })
})

test.each(['', 'default', 'staging', 'production'])('%j is looked up by the SDK', async (profile) => {
  await expect(findJobCredentials({ ...files, AWS_PROFILE: profile }, connection)).resolves.toBeTypeOf('function')
})

test.each([
  [{}, 'Sign in with aws sso login'],
  [{ GITHUB_ACTIONS: 'true' }, 'Set role-to-assume (with permissions: id-token: write)'],
  [{ GITHUB_ACTIONS: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: 'x' }, 'the job is already allowed'],
])('without credentials and with %j the next step is: %s', async (environment, hint) => {
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE', 'AWS_WEB_IDENTITY_TOKEN_FILE'])
    vi.stubEnv(name, undefined)
  for (const [name, value] of Object.entries({ ...files, AWS_EC2_METADATA_DISABLED: 'true' })) vi.stubEnv(name, value)
  const source = await findJobCredentials(environment, connection)
  await expect(source()).rejects.toMatchObject({
    code: 'no-credentials',
    hint: expect.stringContaining(hint) as string,
  })
  vi.unstubAllEnvs()
})
