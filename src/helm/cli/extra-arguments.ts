import type { Input, InputOptions } from '../../runner/contract/kind.ts'
import { longOptionsKind } from '../../runner/contract/long-options.ts'
import { getOwn } from '../../runner/records.ts'

/** Options that have an input, or that would break a guarantee of the action, each with what to do instead. */
const refused: Readonly<Record<string, string>> = {
  ...mapToAdvice('Set rollback-on-failure.', ['atomic', 'rollback-on-failure']),
  ...mapToAdvice('Use the inputs values and set, which keep types and never appear in an argument.', [
    'values',
    'set',
    'set-file',
    'set-json',
    'set-literal',
    'set-string',
  ]),
  ...mapToAdvice('Every deploy states all of its values, so that it does not depend on the previous one.', [
    'reuse-values',
    'reset-then-reuse-values',
    'reset-values',
  ]),
  ...mapToAdvice('Set chart-repository or chart-version.', ['repo', 'version']),
  ...mapToAdvice('Another program would decide what is deployed.', ['post-renderer', 'post-renderer-args']),
  ...mapToAdvice('Set the input wait.', ['wait']),
  ...mapToAdvice('It prints values, including secret ones.', ['debug']),
  ...mapToAdvice('Secrets do not belong in arguments.', ['username', 'password', 'pass-credentials']),
  ...mapToAdvice('The action sets it, from an input or on its own.', [
    'color',
    'colour',
    'create-namespace',
    'dependency-update',
    'dry-run',
    'generate-name',
    'help',
    'hide-secret',
    'install',
    'kubeconfig',
    'name-template',
    'namespace',
    'output',
    'output-dir',
    'plugins-dir',
    'registry-config',
    'repository-cache',
    'repository-config',
    'timeout',
  ]),
}

function mapToAdvice(what: string, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, what]))
}

/** Options without a value; for any other, the next word is the value. */
const flags = [
  'cleanup-on-fail',
  'devel',
  'disable-openapi-validation',
  'enable-dns',
  'force',
  'force-conflicts',
  'force-replace',
  'hide-notes',
  'ignore-not-found',
  'insecure-skip-tls-verify',
  'keep-history',
  'no-hooks',
  'plain-http',
  'render-subchart-notes',
  'skip-crds',
  'skip-schema-validation',
  'take-ownership',
  'verify',
  'wait-for-jobs',
]

const kind = longOptionsKind({
  rule: 'long options of helm that have no input, such as --history-max=5',
  flags,
  refusal: (name) => (name.startsWith('kube-') ? refused.kubeconfig : getOwn(refused, name)),
})

/** Additional arguments for helm. A word that is not an option would be taken for a chart. */
export function extraHelmArguments(options: InputOptions): Input<readonly string[]> {
  return { default: '', ...options, kind }
}
