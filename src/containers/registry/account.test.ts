import { expect, test } from 'vitest'
import { createClient } from '../../aws/clients.ts'
import { selectRegistryAccount } from './account.ts'
import { describeRepository } from './repository.ts'
import { logInToEcr } from './login.ts'

test('every request but that for a password names the account of the registry', async () => {
  const requests: object[] = []
  const handle = ({ body }: { readonly body?: unknown }) => {
    requests.push(JSON.parse(String(body)) as object)
    return Promise.reject(new Error('no network'))
  }
  const ecr = await createClient('ecr', {
    region: 'eu-central-1',
    environment: {},
    credentials: () => Promise.resolve({ accessKeyId: 'a', secretAccessKey: 'b' }),
    transport: { handle } as never,
  })
  selectRegistryAccount(ecr, '222222222222')
  await expect(describeRepository(ecr, 'team/app')).rejects.toThrow()
  await expect(logInToEcr(ecr, () => undefined)).rejects.toThrow()
  expect(requests).toEqual([{ repositoryNames: ['team/app'], registryId: '222222222222' }, {}])
})
