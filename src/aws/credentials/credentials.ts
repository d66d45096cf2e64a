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

/** An emulator's placeholder is shorter than any key of AWS, and masking it would blank out ordinary words. */
const shortestSecret = 16

/** Registers the secret parts before they are used anywhere. */
export function maskCredentials(credentials: AwsCredentials, addSecret: (value: string) => void): void {
  for (const value of [credentials.secretAccessKey, credentials.sessionToken]) {
    if (value !== undefined && value.length >= shortestSecret) addSecret(value)
  }
}
