import { stsAudience } from '../aws/credentials/audience.ts'
import { type AwsCall, callAws } from '../aws/errors.ts'
import type { AwsSession } from '../aws/session.ts'
import { callUnlessMissing, completeIfExists } from './iam-entities.ts'
import type { AwsAccount, AccountChange, Inspection } from './model.ts'

/** ARN of an issuer's provider, which need not exist. */
export function buildOidcProviderArn({ account, partition }: AwsAccount, issuer: string): string {
  return `arn:${partition}:iam::${account}:oidc-provider/${issuer}`
}

/**
 * Checks that the OIDC provider of an issuer exists and accepts the audience of STS, as the roles need. Other audiences are
 * kept.
 */
export async function inspectOidcProvider(
  issuer: string,
  account: AwsAccount,
  { client }: Pick<AwsSession, 'client'>,
): Promise<Inspection> {
  const iam = await client('iam')
  const arn = buildOidcProviderArn(account, issuer)
  const describeCall = (what: string, action: string): AwsCall => ({
    what: `the OIDC provider ${issuer} could not be ${what}`,
    action: `iam:${action}`,
  })
  const audiences = await callUnlessMissing(
    describeCall('inspected', 'GetOpenIDConnectProvider'),
    async () => (await iam.getOpenIDConnectProvider({ OpenIDConnectProviderArn: arn })).ClientIDList ?? [],
  )
  // Without a thumbprint IAM determines the certificate authority itself (IAM API Reference, CreateOpenIDConnectProvider).
  const create: AccountChange = {
    text: `create it for the audience ${stsAudience}`,
    apply: () =>
      callAws(describeCall('created', 'CreateOpenIDConnectProvider'), async () => {
        const created = iam.createOpenIDConnectProvider({ Url: `https://${issuer}`, ClientIDList: [stsAudience] })
        await created.catch(
          completeIfExists(async () => {
            for (const change of (await inspectOidcProvider(issuer, account, { client })).changes) await change.apply()
          }),
        )
      }),
  }
  const add: AccountChange = {
    text: `add the audience ${stsAudience}`,
    apply: () =>
      callAws(describeCall('changed', 'AddClientIDToOpenIDConnectProvider'), async () => {
        await iam.addClientIDToOpenIDConnectProvider({ OpenIDConnectProviderArn: arn, ClientID: stsAudience })
      }),
  }
  return {
    kind: 'oidc-provider',
    name: issuer,
    arn,
    presence: audiences === undefined ? 'missing' : 'present',
    changes: audiences === undefined ? [create] : audiences.includes(stsAudience) ? [] : [add],
    kept: [],
  }
}
