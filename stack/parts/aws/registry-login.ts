/**
 * The registry's login, which the emulator does not check: like ECR, requires the token that GetAuthorizationToken
 * returned. The token is `AWS:<password>` in base64, exactly what HTTP Basic authentication sends.
 */

export interface RegistryLoginCheck {
  /** Remembers the tokens in a response of GetAuthorizationToken. */
  readonly learn: (body: string) => void
  /** Returns the headers of a refusal, or undefined if the request may pass. */
  readonly refuse: (authorization: string | undefined, host: string) => Readonly<Record<string, string>> | undefined
}

export function createRegistryLoginCheck(): RegistryLoginCheck {
  const tokens = new Set<string>()
  return {
    learn: (body) => {
      const answer = JSON.parse(body) as { authorizationData?: { authorizationToken: string }[] }
      for (const { authorizationToken } of answer.authorizationData ?? []) tokens.add(authorizationToken)
    },
    refuse: (authorization, host) => {
      const token = /^Basic (.+)$/i.exec(authorization ?? '')?.[1]
      if (token !== undefined && tokens.has(token)) return undefined
      return {
        'www-authenticate': `Basic realm="https://${host}/",service="ecr.amazonaws.com"`,
        'docker-distribution-api-version': 'registry/2.0',
        'content-type': 'text/plain',
      }
    },
  }
}
