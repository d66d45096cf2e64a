/** One job, written with our actions and with single-purpose actions. */

import { stringify } from 'yaml'

export interface JobWorkflowOptions {
  readonly mirrors: string
  readonly trustedKeys: string
  readonly terraform: string
  readonly helm: string
  /** Path of kubectl, which hosted runners have. */
  readonly kubectl: string
  readonly cluster: string
  readonly region: string
  readonly registry: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** Texts of the workflow files. */
export interface JobWorkflows {
  readonly ours: string
  readonly peers: string
}

interface WorkflowStep {
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
  readonly run?: string
}

const checkoutStep: WorkflowStep = { uses: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1' }

export function renderJobWorkflows(options: JobWorkflowOptions): JobWorkflows {
  return { ours: renderWorkflow(createOurSteps(options)), peers: renderWorkflow(createPeerSteps(options)) }
}

function renderWorkflow(steps: readonly WorkflowStep[]): string {
  return stringify({ on: 'push', jobs: { job: { 'runs-on': 'ubuntu-latest', steps: [checkoutStep, ...steps] } } })
}

function createOurSteps({ mirrors, trustedKeys, cluster }: JobWorkflowOptions): readonly WorkflowStep[] {
  const helm = { 'cluster-name': cluster, release: 'ours', chart: 'chart', deployment: 'false' }
  const image = { image: '${{ steps.image.outputs.image-digest }}' }
  return [
    { uses: 'org/eks-actions/setup@v1', with: { tools: 'terraform, helm', mirrors, 'trusted-keys': trustedKeys } },
    {
      uses: 'org/eks-actions/provision@v1',
      with: { command: 'plan', environment: 'dev', directory: 'live', 'plan-store': 'none', comment: 'never' },
    },
    {
      id: 'image',
      uses: 'org/eks-actions/build-push@v1',
      with: { repository: 'job', context: 'app', cache: 'none', tags: '${{ github.sha }}' },
    },
    { uses: 'org/eks-actions/helm-deploy@v1', with: { command: 'diff', comment: 'never', ...helm, ...image } },
    { uses: 'org/eks-actions/helm-deploy@v1', with: { ...helm, ...image } },
  ]
}

/** Commands between the actions are what their documents show. */
function createPeerSteps(options: JobWorkflowOptions): readonly WorkflowStep[] {
  const { terraform, helm, kubectl, cluster, region, registry, accessKeyId, secretAccessKey } = options
  const keys = { 'aws-access-key-id': accessKeyId, 'aws-secret-access-key': secretAccessKey }
  const image = `--set=image.repository=${registry}/job --set=image.digest=\${{ steps.image.outputs.digest }}`
  // The cluster accepts tokens for the real address of STS only, which the proxy of the stack answers for.
  const kubernetes = 'export KUBECONFIG="$RUNNER_TEMP/kubeconfig" AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true'
  return [
    { uses: 'org/peers/setup-terraform@v1', with: { terraform_version: terraform } },
    { uses: 'org/peers/setup-helm@v1', with: { version: helm } },
    { uses: 'org/peers/configure-aws-credentials@v1', with: { 'aws-region': region, ...keys } },
    {
      run: [
        'for root in live/dev/*/; do',
        '  terraform -chdir="$root" init -input=false',
        '  terraform -chdir="$root" plan -input=false -out=tfplan',
        'done',
      ].join('\n'),
    },
    { uses: 'org/peers/amazon-ecr-login@v1' },
    {
      id: 'image',
      uses: 'org/peers/build-push-action@v1',
      with: { context: 'app', tags: `${registry}/job:peer-\${{ github.sha }}` },
    },
    {
      run: [
        kubernetes,
        `aws eks update-kubeconfig --name ${cluster}`,
        // It exits with 1 if there are differences, which is the usual case.
        `helm template theirs chart ${image} | ${kubectl} diff --filename - || test $? -eq 1`,
      ].join('\n'),
    },
    { run: [kubernetes, `helm upgrade --install theirs chart --wait ${image}`].join('\n') },
  ]
}
