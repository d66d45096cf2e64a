import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDockerConfig, listCredentials, type DockerConfig, logInToEcr, readJobDockerConfig } from './login.ts'
import type { Ecr } from './repository.ts'

const registry = '111122223333.dkr.ecr.eu-central-1.amazonaws.com'
let folder = ''
let job = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'login-'))
  job = path.join(folder, 'job')
  mkdirSync(path.join(job, 'cli-plugins'), { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const removed: string[] = []
async function create(environment: Record<string, string> = { DOCKER_CONFIG: job }): Promise<DockerConfig> {
  const removeAfterwards = (made: string): void => void removed.push(made)
  const options = { environment, temporaryFolder: folder, removeAfterwards }
  return createDockerConfig(
    await readJobDockerConfig(environment),
    { registry, ownRegistry: registry, token: 'QVdTOnB3' },
    options,
  )
}
const readConfigJson = ({ folder: made }: DockerConfig): unknown =>
  JSON.parse(readFileSync(path.join(made, 'config.json'), 'utf8'))

describe('the docker configuration of a step', () => {
  test('contains the login, readable only by the owner, and is registered for removal', async () => {
    const made = await create()
    expect(readConfigJson(made)).toEqual({
      auths: { [registry]: { auth: 'QVdTOnB3' } },
      credHelpers: { [registry]: '' },
    })
    expect(statSync(path.join(made.folder, 'config.json')).mode & 0o777).toBe(0o600)
    expect(statSync(made.folder).mode & 0o077).toBe(0)
    expect(removed).toContain(made.folder)
  })

  test('keeps the settings of the job, whose own file is not changed', async () => {
    const own = {
      auths: { 'ghcr.io': { auth: 'Z2g=' }, 'https://index.docker.io/v1/': { auth: 'aHVi' }, 'empty.io': {} },
      credsStore: 'desktop',
      currentContext: 'remote',
    }
    writeFileSync(path.join(job, 'config.json'), JSON.stringify(own))
    const before = readdirSync(job)
    const made = await create()
    expect(readConfigJson(made)).toMatchObject({ ...own, auths: { ...own.auths, [registry]: { auth: 'QVdTOnB3' } } })
    expect(listCredentials(await readJobDockerConfig({ DOCKER_CONFIG: job }))).toEqual({
      'ghcr.io': 'Z2g=',
      'docker.io': 'aHVi',
    })
    expect(made.variables).toEqual({ DOCKER_CONFIG: made.folder, BUILDX_CONFIG: path.join(job, 'buildx') })
    expect(lstatSync(path.join(made.folder, 'cli-plugins')).isSymbolicLink()).toBe(true)
    expect(readdirSync(job)).toEqual(before)
    expect(JSON.parse(readFileSync(path.join(job, 'config.json'), 'utf8'))).toEqual(own)
  })

  test('accepts a new login', async () => {
    const made = await create()
    await made.renew({ registry, ownRegistry: registry, token: 'bmV3' })
    expect(readConfigJson(made)).toMatchObject({ auths: { [registry]: { auth: 'bmV3' } } })
  })

  test('is created if the job has none', async () => {
    expect(readConfigJson(await create({ HOME: path.join(folder, 'nobody') }))).toMatchObject({
      credHelpers: { [registry]: '' },
    })
  })

  test('is not created from a file that is not JSON', async () => {
    writeFileSync(path.join(job, 'config.json'), '{')
    await expect(create()).rejects.toMatchObject({ code: 'invalid-input' })
  })
})

test('the registry of another account takes the same password', async () => {
  const authorizationToken = Buffer.from('AWS:x').toString('base64')
  const answer = { authorizationData: [{ authorizationToken, proxyEndpoint: `https://${registry}` }] }
  const ecr = { getAuthorizationToken: () => Promise.resolve(answer) } as unknown as Ecr
  const login = await logInToEcr(ecr, () => undefined, '222222222222')
  const other = registry.replace(/^\d+/, '222222222222')
  expect(login).toEqual({ registry: other, ownRegistry: registry, token: authorizationToken })
  const made = await create()
  await made.renew(login)
  expect(readConfigJson(made)).toMatchObject({ credHelpers: { [registry]: '', [other]: '' } })
})

test('password and token are registered as secrets before they are used', async () => {
  const masked: string[] = []
  const authorizationToken = Buffer.from('AWS:pass-word').toString('base64')
  const proxyEndpoint = `https://${registry}`
  const ecr = {
    getAuthorizationToken: () => Promise.resolve({ authorizationData: [{ authorizationToken, proxyEndpoint }] }),
  }
  const login = await logInToEcr(ecr as unknown as Ecr, (value) => masked.push(value))
  expect(login).toEqual({ registry, ownRegistry: registry, token: authorizationToken })
  expect(masked).toEqual([authorizationToken, 'pass-word'])
})
