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
      /shop\/templates\/app\.yaml:3 <\.Values\.a\.b>: nil pointer evaluating interface \{\}\.b$/,
      /nil pointer/,
    ],
    [
      'the same in the words of Helm 4',
      'shop/templates/a.yaml:4:21\n  executing "shop/templates/a.yaml" at <.Values.a.b.c>:\n    nil pointer evaluating interface {}.b',
      'chart-invalid',
      /shop\/templates\/a\.yaml:4 <\.Values\.a\.b\.c>: nil pointer/,
      /executing/,
    ],
    [
      'a helper that a template includes',
      'template: shop/templates/a.yaml:4:14: executing "shop/templates/a.yaml" at <include "x" .>: error calling include: template: shop/templates/_helpers.tpl:7:3: executing "x" at <index .Values.list 3>: error calling index: index of untyped nil',
      'chart-invalid',
      /shop\/templates\/_helpers\.tpl:7 <index \.Values\.list 3>: error calling index/,
      /untyped nil/,
    ],
    [
      'a helper that does not exist, in the words of Helm 4',
      'shop/templates/a.yaml:4:14\n  executing "shop/templates/a.yaml" at <include "nope" .>:\n    error calling include:\ntemplate: no template "nope" associated with template "gotpl"',
      'chart-invalid',
      /shop\/templates\/a\.yaml:4 <include "nope" \.>: error calling include: no template "nope" associated with template "gotpl"$/,
      /no template "nope"/,
    ],
    [
      'a template that is none',
      'parse error at (shop/templates/a.yaml:4): function "nofunc" not defined',
      'chart-invalid',
      /shop\/templates\/a\.yaml:4 is not a valid template: function "nofunc" not defined/,
      /nofunc/,
    ],
    [
      'a template that renders no YAML',
      'YAML parse error on shop/templates/a.yaml: error converting YAML to JSON: yaml: mapping values are not allowed in this context',
      'chart-invalid',
      /shop\/templates\/a\.yaml does not render to valid YAML: mapping values/,
      /mapping values/,
    ],
    [
      'a chart for other clusters',
      'chart requires kubeVersion: >=1.99 which is incompatible with Kubernetes v1.35.4',
      'chart-invalid',
      /needs Kubernetes >=1\.99, and the cluster is v1\.35\.4/,
      /kubeVersion/,
    ],
    ['a library', 'library charts are not installable', 'chart-invalid', /the chart is a library/, /library/],
    [
      'dependencies that are not there',
      'An error occurred while checking for chart dependencies. You may need to run `helm dependency build` to fetch missing dependencies: found in Chart.yaml, but missing in charts/ directory: z, y',
      'chart-invalid',
      /lacks its dependencies z, y/,
      /missing in charts/,
    ],
    [
      'a kind that the cluster does not know',
      'unable to build kubernetes objects from release manifest: resource mapping not found for name: "x" namespace: "" from "": no matches for kind "Foo" in version "nope/v1"\nensure CRDs are installed first',
      'chart-invalid',
      /does not know Foo of nope\/v1/,
      /no matches/,
    ],
    [
      'an API that an upgrade of the cluster has removed',
      'unable to build kubernetes objects from current release manifest: resource mapping not found for name: "shop" namespace: "" from "": no matches for kind "Budget" in version "policy/v1beta1"\nensure CRDs are installed first',
      'api-removed',
      /has a Budget of policy\/v1beta1, which the cluster no longer serves/,
      /no matches/,
    ],
    [
      'a release that does not fit into its Secret',
      'create: failed to create: Secret "sh.helm.release.v1.shop.v1" is invalid: data: Too long: may not be more than 1048576 bytes',
      'release-too-large',
      /at most 1 MiB/,
      /Too long/,
    ],
    [
      'an immutable field',
      'cannot patch "web" with kind Deployment: Deployment.apps "web" is invalid: spec.selector: Invalid value: {}: field is immutable',
      'object-invalid',
      /spec\.selector of deployment\/web is immutable/,
      /field is immutable/,
    ],
    [
      'what a StatefulSet does not let anybody change',
      'cannot patch "db" with kind StatefulSet: StatefulSet.apps "db" is invalid: spec: Forbidden: updates to statefulset spec for fields other than "replicas" are forbidden',
      'object-invalid',
      /spec of statefulset\/db is immutable/,
      /Forbidden/,
    ],
    [
      'a field that is immutable, of an object that is not named',
      'field is immutable',
      'object-invalid',
      /a field of an object is immutable/,
      /immutable/,
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

  test.each([
    [
      'Deployment.apps "web" is invalid: spec.selector: Invalid value: {}: field is immutable',
      'kubectl delete deployment/web --namespace shop',
    ],
    ['StatefulSet.apps "db" is invalid: spec: Forbidden: updates to statefulset spec', '--cascade=orphan'],
    ['Job.batch "migrate" is invalid: spec.template: Invalid value: {}: field is immutable', '.Release.Revision'],
    [
      'PersistentVolumeClaim "data" is invalid: spec: Forbidden: spec is immutable after creation',
      'deletes the volume',
    ],
    [
      'Service "web" is invalid: spec.clusterIPs[0]: Invalid value: []string{"None"}: field is immutable',
      'kubectl delete service/web',
    ],
  ])('the way to change %s is said', (said, way) => {
    expect(parseHelmFailure(formatUpgradeError(said), 'shop').hint).toContain(way)
  })
})

test.each([
  'template: shop/templates/a.yaml:4:21: executing "shop/templates/a.yaml" at <.Values.a.b.c>: nil pointer evaluating interface {}.b',
  'shop/templates/a.yaml:4:21\n  executing "shop/templates/a.yaml" at <.Values.a.b.c>:\n    nil pointer evaluating interface {}.b',
])('the value that is not set is named in the next step: %#', (said) => {
  expect(parseHelmFailure(`Error: ${said}`, 'shop').hint).toMatch(/^A value above \.b is not set: set it/)
})
