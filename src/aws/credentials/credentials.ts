import type { EnvironmentVariables } from '../../runner/host/environment.ts'

/** AWS credentials, for our own requests and for those of the programs that we start. */
export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Present with every temporary key. */
  readonly sessionToken?: string
  /** Undefined for keys that do not expire, and if the expiration is unknown. */
  readonly expiration?: Date
}

/** Returns credentials that are valid for at least some minutes. */
export type CredentialSource = () => Promise<AwsCredentials>

/**
 * An AWS secret key has 40 characters, and S3-compatible servers reject keys shorter than 8. Anything shorter is a
 * placeholder of an emulator, such as `test`; masking it would hide ordinary words and protect nothing.
 */
const shortestSecret = 8

/** Masks the secret parts before their first use. */
export function maskCredentials(credentials: AwsCredentials, addSecret: (value: string) => void): void {
  maskAll([credentials.secretAccessKey, credentials.sessionToken], addSecret)
}

/** Masks the keys in the job's environment, which its programs get even if we use other credentials. */
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
