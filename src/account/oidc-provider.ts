import { audience } from '../aws/credentials/id-token.ts'
import { type AwsCall, awsCall, awsErrorName } from '../aws/errors.ts'
import type { AwsSession } from '../aws/session.ts'
import type { Account, Change, Inspection } from './model.ts'

/** ARN of the provider of an issuer, whether it exists or not. */
export function oidcProviderArn({ account, partition }: Account, issuer: string): string {
  return `arn:${partition}:iam::${account}:oidc-provider/${issuer}`
}

/**
 * Compares the OIDC provider of an issuer with what the roles need: that it is there, for the audience of STS. Other
 * audiences stay.
 */
export async function inspectOidcProvider(
  issuer: string,
  account: Account,
  { client }: Pick<AwsSession, 'client'>,
): Promise<Inspection> {
  const iam = await client('iam')
  const arn = oidcProviderArn(account, issuer)
  const call = (what: string, action: string): AwsCall => ({
    what: `the OIDC provider ${issuer} could not be ${what}`,
    action: `iam:${action}`,
  })
  const audiences = await awsCall(call('looked at', 'GetOpenIDConnectProvider'), async () => {
    try {
      return (await iam.getOpenIDConnectProvider({ OpenIDConnectProviderArn: arn })).ClientIDList ?? []
    } catch (error) {
      if (awsErrorName(error)?.startsWith('NoSuchEntity') === true) return undefined
      throw error
    }
  })
  // Without a thumbprint IAM finds the authority itself (IAM API Reference, CreateOpenIDConnectProvider).
  const create: Change = {
    text: `create it for the audience ${audience}`,
    make: () =>
      awsCall(call('created', 'CreateOpenIDConnectProvider'), async () => {
        await iam.createOpenIDConnectProvider({ Url: `https://${issuer}`, ClientIDList: [audience] })
      }),
  }
  const add: Change = {
    text: `add the audience ${audience}`,
    make: () =>
      awsCall(call('changed', 'AddClientIDToOpenIDConnectProvider'), async () => {
        await iam.addClientIDToOpenIDConnectProvider({ OpenIDConnectProviderArn: arn, ClientID: audience })
      }),
  }
  return {
    kind: 'oidc-provider',
    name: issuer,
    arn,
    presence: audiences === undefined ? 'missing' : 'present',
    changes: audiences === undefined ? [create] : audiences.includes(audience) ? [] : [add],
    kept: [],
  }
}
