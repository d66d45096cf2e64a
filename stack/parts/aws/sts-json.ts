/** STS answers in JSON on request (`Accept: application/json`), which aws-iam-authenticator relies on; the emulator does not. */

/**
 * Converts an STS response from XML to JSON: GetCallerIdentity and errors. Undefined for anything else.
 * The shape is the one that aws-iam-authenticator reads: `GetCallerIdentityResponse.GetCallerIdentityResult`.
 */
export function convertStsToJson(xml: string): string | undefined {
  const readElement = (name: string): string | undefined => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]
  const requestId = readElement('RequestId') ?? ''
  if (xml.includes('<GetCallerIdentityResult>')) {
    const identity = { Account: readElement('Account'), Arn: readElement('Arn'), UserId: readElement('UserId') }
    return JSON.stringify({
      GetCallerIdentityResponse: {
        GetCallerIdentityResult: identity,
        ResponseMetadata: { RequestId: requestId },
      },
    })
  }
  if (xml.includes('<Error>')) {
    const error = { Code: readElement('Code'), Message: readElement('Message'), Type: readElement('Type') ?? 'Sender' }
    return JSON.stringify({ Error: error, RequestId: requestId })
  }
  return undefined
}
