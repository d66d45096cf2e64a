import type { Ecr } from './repository.ts'

/** The calls that know no other account: a password is valid for all registries that its owner may use. */
const ownCalls = ['GetAuthorizationTokenCommand']

/**
 * Makes a client talk to the registry of another account (ECR API Reference, `registryId` of every repository operation).
 * @param account 12 digits
 */
export function selectRegistryAccount(ecr: Ecr, account: string): void {
  ecr.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) =>
        next(ownCalls.includes(commandName) ? args : { ...args, input: { ...args.input, registryId: account } }),
    { step: 'initialize', name: 'registryAccount' },
  )
}

/** The host of another account's registry in the same region and partition. */
export function toRegistryHost(host: string, account: string): string {
  return host.replace(/^\d{12}(?=\.)/, account)
}
