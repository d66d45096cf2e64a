import { ActionError } from '../../runner/errors/action-error.ts'
import type { HelmDeployInputs } from './contract.ts'

/**
 * What inputs have to be together.
 * @throws ActionError `invalid-input` that lists everything at once; nothing was started then
 */
export function assertComplete(inputs: HelmDeployInputs): void {
  const problems = problemsOf(inputs)
  if (problems.length === 0) return
  const count = problems.length === 1 ? '1 input' : `${problems.length} inputs`
  throw new ActionError('invalid-input', `helm-deploy: ${count} cannot be used`, {
    details: problems,
    hint: 'Nothing was started. All inputs: https://github.com/org/eks-actions/blob/v1/actions/helm-deploy/README.md#inputs',
  })
}

function problemsOf(inputs: HelmDeployInputs): readonly string[] {
  const { command, chart, 'chart-repository': repository, 'chart-version': version, image } = inputs
  const wantsChart = command === 'deploy' || command === 'diff'
  const sweeping = command === 'sweep'
  const rules: readonly (readonly [boolean, string])[] = [
    [inputs.release === undefined && !sweeping, 'release: is required, for example release: shop'],
    [
      sweeping && (inputs.release !== undefined || inputs.namespace !== undefined),
      'release, namespace: sweep looks at all previews of the repository, whatever is in them',
    ],
    [
      inputs.preview !== undefined && sweeping,
      'preview: is for one pull request, and sweep looks at the previews of all',
    ],
    [inputs['allow-delete'] && !sweeping, 'allow-delete: is for command: sweep'],
    [
      inputs['cluster-name'] === undefined && inputs.kubeconfig === undefined,
      'cluster-name: is required, or kubeconfig in its place',
    ],
    [
      inputs['cluster-name'] !== undefined && inputs.kubeconfig !== undefined,
      'kubeconfig: cannot be set together with cluster-name, since both say which cluster',
    ],
    [wantsChart && chart === undefined, `chart: is required for command: ${command}`],
    [
      chart?.kind === 'repository' && repository === undefined,
      'chart: there is nothing at that path of the repository; for a chart of that name, set chart-repository too',
    ],
    [
      repository !== undefined && chart !== undefined && chart.kind !== 'repository',
      'chart-repository: is for a chart that is named, and chart is a path or an address',
    ],
    [
      version !== undefined && chart?.kind === 'path',
      'chart-version: is for a chart from a registry or repository, and chart is a path, which has one version',
    ],
    [
      image !== undefined && !/(:[^/]+|@sha256:[0-9a-f]+)$/.test(image),
      `image: ${image ?? ''} has neither tag nor digest, so that it is not said which image is meant`,
    ],
    [
      inputs['image-keys'].length > 0 && image === undefined,
      'image-keys: says where the parts of image belong, and image is not set',
    ],
    [inputs.revision !== undefined && command !== 'rollback', 'revision: is for command: rollback'],
  ]
  return rules.flatMap(([broken, text]) => (broken ? [text] : []))
}
