import type { EnvironmentVariables } from '../host/environment.ts'
import type { Secrets } from './secrets.ts'

/** Tokens that a runner gives to a job (docs.github.com, "Variables"; docs.gitlab.com, "Predefined CI/CD variables"). */
const tokenVariables = [
  ...['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'],
  ...['CI_JOB_TOKEN', 'CI_JOB_JWT', 'CI_JOB_JWT_V2', 'CI_REGISTRY_PASSWORD', 'CI_DEPENDENCY_PROXY_PASSWORD'],
] as const

/**
 * Redacts the tokens of the job in all that this process writes. No tool gets them, but on Linux every program can read the
 * environment of the processes of its user, and print what it finds.
 */
export function hideJobTokens(environment: EnvironmentVariables, { hide }: Pick<Secrets, 'hide'>): void {
  for (const name of tokenVariables) {
    const token = environment[name] ?? ''
    hide(token)
    // Of longer texts, no encodings are looked for.
    const pieces = Math.ceil(token.length / pieceLength)
    for (let at = 0; pieces > 1 && at < pieces; at++) hide(token.slice(at * pieceLength, (at + 1) * pieceLength))
  }
}

const pieceLength = 512
