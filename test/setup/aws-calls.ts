/**
 * Calls to services of which no SDK client is installed, as plain HTTP. Unsigned: for stacks that do not check signatures.
 */

type StackEnvironment = Readonly<Record<string, string | undefined>>

/**
 * Calls EC2 in its query protocol.
 * @param parameters as in the EC2 API Reference: `{ 'Filter.1.Name': 'vpc-id' }`
 * @returns the answer in XML
 * @throws Error with the answer if EC2 refuses
 */
export async function callEc2(
  env: StackEnvironment,
  action: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<string> {
  const body = new URLSearchParams({ Action: action, Version: '2016-11-15', ...parameters })
  return postToService(env, 'ec2', { 'content-type': 'application/x-www-form-urlencoded' }, body.toString())
}

/** Calls a service in the JSON protocol. @param target `CodeBuild_20161006.CreateProject` */
export async function callJsonService<T>(
  env: StackEnvironment,
  service: string,
  target: string,
  request: object,
): Promise<T> {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target }
  return JSON.parse(await postToService(env, service, headers, JSON.stringify(request))) as T
}

/** Texts of all elements with this name, in order. */
export function readXmlElements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text)
}

async function postToService(
  env: StackEnvironment,
  service: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<string> {
  const scope = `${env.AWS_ACCESS_KEY_ID ?? ''}/20260101/${env.AWS_REGION ?? ''}/${service}/aws4_request`
  const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`
  const response = await fetch(env.AWS_ENDPOINT_URL ?? '', {
    method: 'POST',
    headers: { ...headers, authorization },
    body,
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${service}: ${text}`)
  return text
}
