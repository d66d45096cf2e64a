/** STS answers in JSON when asked to (`Accept: application/json`), as aws-iam-authenticator does; the emulator does not. */

/**
 * The JSON form of an STS answer in XML: GetCallerIdentity and errors. Undefined for anything else.
 * The shape is what aws-iam-authenticator reads: `GetCallerIdentityResponse.GetCallerIdentityResult`.
 */
export function stsJson(xml: string): string | undefined {
  const text = (name: string): string | undefined => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]
  const requestId = text('RequestId') ?? ''
  if (xml.includes('<GetCallerIdentityResult>')) {
    const identity = { Account: text('Account'), Arn: text('Arn'), UserId: text('UserId') }
    return JSON.stringify({
      GetCallerIdentityResponse: {
        GetCallerIdentityResult: identity,
        ResponseMetadata: { RequestId: requestId },
      },
    })
  }
  if (xml.includes('<Error>')) {
    const error = { Code: text('Code'), Message: text('Message'), Type: text('Type') ?? 'Sender' }
    return JSON.stringify({ Error: error, RequestId: requestId })
  }
  return undefined
}
