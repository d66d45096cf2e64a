import { ECR } from '@aws-sdk/client-ecr'
import { expect, test } from 'vitest'
import { selectRegistryAccount } from './account.ts'
import { describeRepository } from './repository.ts'
import { logInToEcr } from './login.ts'

test('every request but that for a password names the account of the registry', async () => {
  const requests: object[] = []
  const handle = ({ body }: { readonly body?: unknown }) => {
    requests.push(JSON.parse(String(body)) as object)
    return Promise.reject(new Error('no network'))
  }
  const ecr = new ECR({
    region: 'eu-central-1',
    maxAttempts: 1,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    requestHandler: { handle } as never,
  })
  selectRegistryAccount(ecr, '222222222222')
  await expect(describeRepository(ecr, 'team/app')).rejects.toThrow()
  await expect(logInToEcr(ecr, () => undefined)).rejects.toThrow()
  expect(requests).toEqual([{ repositoryNames: ['team/app'], registryId: '222222222222' }, {}])
})
