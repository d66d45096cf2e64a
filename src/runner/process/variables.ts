import { ActionError } from '../errors/action-error.ts'
import type { EnvironmentVariables } from '../host/environment.ts'

/**
 * The job's environment as a tool gets it: without our own inputs and saved state (secrets among them) and without the
 * runner's tokens, which tools in a pull request must not get.
 */
export function buildToolEnvironment(job: EnvironmentVariables, changed: VariableChanges = {}): Record<string, string> {
  const kept = Object.entries(job).filter(([name]) => !withheld.test(name) && !Object.hasOwn(changed, name))
  const set = Object.entries(changed).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries([...kept, ...set])
}

/** Variables that a tool gets in addition to the job's, or instead of them; `undefined` removes one. */
export type VariableChanges = Readonly<Record<string, string | undefined>>

const withheld =
  /^(INPUT_|STATE_|EKS_ACTIONS_|ACTIONS_RUNTIME_TOKEN$|ACTIONS_ID_TOKEN_REQUEST_TOKEN$|GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY)$)/

/** Variables that change which code a tool loads or which arguments it gets. */
const unsafe = [
  /^LD_/,
  /^DYLD_/,
  /^(HOME|XDG_(CONFIG|DATA)_(HOME|DIRS))$/,
  /^(AWS_CONFIG_FILE|AWS_SHARED_CREDENTIALS_FILE|KUBECONFIG|DOCKER_CONFIG|TERRAFORM_CONFIG)$/,
  /^NODE_(OPTIONS|PATH)$/,
  /^NODE_EXTRA_CA_CERTS$/,
  /^TF_CLI_/,
  /^TF_REATTACH_PROVIDERS$/,
  /^TF_PLUGIN_CACHE_DIR$/,
  /^(BASH_ENV|ENV|SHELLOPTS|IFS|PATH)$/,
  /^GIT_(ASKPASS|CONFIG|EXEC|EXTERNAL|PROXY_COMMAND|SSH)/,
  /^HELM_(CONFIG_HOME|DATA_HOME|KUBEAPISERVER|KUBETOKEN|PLUGINS)/,
  /^PYTHON(STARTUP|PATH|HOME)$/,
]

/**
 * Refuses variables from a file in the repository that would run code other than the reviewed one.
 * @throws ActionError `unsafe-variable` naming all of them.
 */
export function assertSafeVariables(variables: EnvironmentVariables, source: string): void {
  const refused = Object.keys(variables).filter((name) => unsafe.some((pattern) => pattern.test(name.toUpperCase())))
  if (refused.length === 0) return
  throw new ActionError('unsafe-variable', `${source} sets ${refused.join(', ')}`, {
    details: ['Such a variable makes a tool load other code or use other arguments.'],
  })
}
