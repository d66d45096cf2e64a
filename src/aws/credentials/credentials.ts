import type { EnvironmentVariables } from '../../runner/host/environment.ts'

/** A key of AWS, for requests of ours and for those of the programs that we start. */
export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Present with every temporary key. */
  readonly sessionToken?: string
  /** Undefined for keys that do not end, and for those of which nothing is known. */
  readonly expiration?: Date
}

/** Answers with credentials that are valid for some minutes at least. */
export type CredentialSource = () => Promise<AwsCredentials>

/**
 * A secret key of AWS has 40 characters, and servers that speak S3 refuse one of less than 8. What is shorter is the
 * placeholder of an emulator, such as `test`; masking that would blank out ordinary words and protect nothing.
 */
const shortestSecret = 8

/** Registers the secret parts before they are used anywhere. */
export function maskCredentials(credentials: AwsCredentials, addSecret: (value: string) => void): void {
  maskAll([credentials.secretAccessKey, credentials.sessionToken], addSecret)
}

/** Registers the keys in the job's environment: its programs get them, whoever we talk to AWS as. */
export function maskJobKeys(environment: EnvironmentVariables, addSecret: (value: string) => void): void {
  const names = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_SECURITY_TOKEN']
  maskAll(
    names.map((name) => environment[name]),
    addSecret,
  )
}

function maskAll(values: readonly (string | undefined)[], addSecret: (value: string) => void): void {
  for (const value of values) if (value !== undefined && value.length >= shortestSecret) addSecret(value)
}
