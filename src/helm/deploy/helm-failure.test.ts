import { describe, expect, test } from 'vitest'
import { parseHelmFailure } from './helm-failure.ts'

const formatUpgradeError = (text: string): string =>
  `level=WARN msg="upgrade failed" name=shop\nError: UPGRADE FAILED: ${text}\n`

describe('errors of Helm', () => {
  test.each<[string, string, string, RegExp, RegExp]>([
    [
      'a conflict of one field',
      'conflict occurred while applying object shop/web apps/v1, Kind=Deployment: Apply failed with 1 conflict: conflict with "kubectl" with subresource "scale" using apps/v1: .spec.replicas',
      'apply-conflict',
      /owns a field of deployment\/web$/,
      /^deployment\/web → \.spec\.replicas: managed by kubectl \(scale\)$/,
    ],
    [
      'conflicts of several fields',
      'conflict occurred while applying object shop/web apps/v1, Kind=Deployment: Apply failed with 3 conflicts: conflicts with "argocd" using apps/v1:\n- .spec.replicas\n- .spec.template.spec.containers[name="app"].image\nconflicts with "kubectl-edit" using apps/v1:\n- .metadata.labels.team',
      'apply-conflict',
      /owns fields of/,
      /argocd\n.*containers\[name="app"\]\.image: managed by argocd\n.*team: managed by kubectl-edit/s,
    ],
    [
      'a webhook that refuses',
      'failed to create resource: admission webhook "policy.example.com" denied the request: images need a digest',
      'admission-refused',
      /refused by the webhook policy\.example\.com/,
      /^images need a digest$/,
    ],
    [
      'a webhook that is not there',
      'failed to create resource: Internal error occurred: failed calling webhook "guard.example.com": failed to call webhook: Post "https://guard": dial tcp 127.0.0.1:9: connect: connection refused',
      'webhook-unreachable',
      /the webhook guard\.example\.com does not respond/,
      /connection refused/,
    ],
    [
      'a webhook that hangs',
      'failed to create resource: Internal error occurred: failed calling webhook "guard.example.com": failed to call webhook: Post "https://guard": context deadline exceeded',
      'webhook-unreachable',
      /the webhook guard\.example\.com does not respond/,
      /context deadline exceeded/,
    ],
    [
      'an object that a hook has left behind',
      'pre-upgrade hooks failed: warning: Hook pre-upgrade shop/templates/sa.yaml failed: 1 error occurred:\n\t* serviceaccounts "migration" already exists',
      'hook-left-over',
      /serviceaccounts migration, which a hook creates, already exists$/,
      /an interrupted run has left it behind/,
    ],
    [
      'a policy that refuses',
      `cannot patch "web" with kind Deployment: deployments.apps "web" is forbidden: ValidatingAdmissionPolicy 'no-latest' with binding 'no-latest' denied request: say which image`,
      'admission-refused',
      /refused by the policy no-latest/,
      /^deployments web\n {2}say which image$/,
    ],
    [
      'somebody else’s object',
      'Unable to continue with update: Service "web" in namespace "shop" exists and cannot be imported into the current release: invalid ownership metadata; annotation validation error: key "meta.helm.sh/release-name" must equal "shop": current value is "other"',
      'object-foreign',
      /service\/web already exists/,
      /it belongs to other/,
    ],
    [
      'a right that is missing',
      'ingresses.networking.k8s.io is forbidden: User "deploy:run" cannot create resource "ingresses" in API group "networking.k8s.io" in the namespace "shop"',
      'cluster-access-denied',
      /may not create ingresses in shop/,
      /caller in Kubernetes: deploy:run/,
    ],
    [
      'a schema',
      "values don't meet the specifications of the schema(s) in the following chart(s):\nshop:\n- at '/replicas': got string, want integer",
      'values-invalid',
      /do not match the chart's schema/,
      /replicas/,
    ],
    [
      'a chart that wants more',
      'execution error at (app/templates/deployment.yaml:12:20): image.repository is missing',
      'chart-invalid',
      /was not deployed: image\.repository is missing/,
      /deployment\.yaml:12:20/,
    ],
    [
      'a template that cannot be rendered',
      'template: shop/templates/app.yaml:3:4: executing "x" at <.Values.a.b>: nil pointer evaluating interface {}.b',
      'chart-invalid',
      /cannot be rendered/,
      /nil pointer/,
    ],
    [
      'an immutable field',
      'cannot patch "web" with kind Deployment: Deployment.apps "web" is invalid: spec.selector: Invalid value: {}: field is immutable',
      'object-invalid',
      /is immutable/,
      /field is immutable/,
    ],
    [
      'a field that is wrong',
      'failed to create typed patch object (shop/web; apps/v1, Kind=Deployment): .spec.replicas: expected numeric (int or float), got string',
      'object-invalid',
      /refuses one of its objects/,
      /expected numeric/,
    ],
    [
      'another operation',
      'another operation (install/upgrade/rollback) is in progress',
      'release-pending',
      /unfinished operation/,
      /^$/,
    ],
    ['anything else', 'the sky fell', 'deploy-failed', /was not deployed: the sky fell/, /^$/],
  ])('%s', (_, said, code, message, details) => {
    const failure = parseHelmFailure(formatUpgradeError(said))
    expect(failure.code).toBe(code)
    expect(failure.message).toMatch(message)
    expect(failure.details.join('\n')).toMatch(details)
  })

  test('whole objects, which may be Secrets, are removed from errors', () => {
    const object = JSON.stringify(JSON.stringify({ kind: 'Secret', data: { password: 'cGFzc3dvcmQ='.repeat(40) } }))
    const failure = parseHelmFailure(
      formatUpgradeError(`cannot patch "web" with kind Secret: "" is invalid: patch: Invalid value: ${object}: bad`),
    )
    expect(JSON.stringify(failure)).not.toContain('cGFzc3dvcmQ=')
    expect(failure).toMatchObject({ code: 'object-invalid' })
  })
})
