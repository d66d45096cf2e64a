/**
 * An environment of twelve roots in the layout of ManagedKube: numbered folders, a group of charts, one without a number; state
 * in S3 with lock files, linked by remote state. No provider needs to be downloaded: the roots create their objects with curl,
 * because a call of the AWS CLI costs more processor time than a whole plan.
 */

export interface EnvironmentFilesSpec {
  readonly bucket: string
  readonly region: string
  readonly environment: string
  /** Folder of the environments; default `live`. */
  readonly directory?: string
}

interface RootFilesSpec {
  readonly name: string
  /** Roots that it reads, with the output it uses. */
  readonly reads?: Readonly<Record<string, string>>
  /** Kind of object that it creates. */
  readonly makes: 'bucket' | 'repository' | 'role' | 'vpc' | 'nothing'
}

const roots: readonly RootFilesSpec[] = [
  { name: '5-route53-hostedzone', makes: 'bucket' },
  { name: '10-vpc', makes: 'vpc' },
  { name: '15-kms', makes: 'nothing' },
  { name: '20-eks', makes: 'role', reads: { '10-vpc': 'name', '15-kms': 'name' } },
  { name: '25-eks-cluster-autoscaler', makes: 'nothing', reads: { '20-eks': 'name' } },
  { name: '30-ecr', makes: 'repository' },
  { name: '40-database', makes: 'nothing', reads: { '10-vpc': 'name' } },
  { name: 'helm/10-external-dns', makes: 'nothing', reads: { '20-eks': 'name', '5-route53-hostedzone': 'name' } },
  { name: 'helm/20-cert-manager', makes: 'nothing', reads: { '20-eks': 'name' } },
  { name: 'helm/30-ingress', makes: 'nothing', reads: { '20-eks': 'name' } },
  { name: '50-backup', makes: 'bucket', reads: { '40-database': 'name' } },
  { name: 'monitoring', makes: 'nothing', reads: { '20-eks': 'name' } },
]

export const rootNames: readonly string[] = roots.map(({ name }) => name)

/** Files by path in the repository. */
export function createEnvironmentFiles(spec: EnvironmentFilesSpec): Record<string, string> {
  const { directory = 'live', environment } = spec
  const folder = `${directory}/${environment}`
  return {
    'modules/object/main.tf': objectModule,
    'modules/object/call.sh': callScript,
    ...Object.fromEntries(roots.map((root) => [`${folder}/${root.name}/main.tf`, createRootFile(root, spec, folder)])),
  }
}

/** Calls AWS, signed as the AWS CLI signs: with the keys of the job, or those of its credential endpoint. */
const callScript = `set -eu
service=$1
shift
if [ -n "\${AWS_CONTAINER_CREDENTIALS_FULL_URI-}" ]; then
  reply=$(curl -sSf -H "Authorization: $AWS_CONTAINER_AUTHORIZATION_TOKEN" "$AWS_CONTAINER_CREDENTIALS_FULL_URI")
  read_field() { printf '%s' "$reply" | sed 's/.*"'$1'": *"//; s/".*//'; }
  AWS_ACCESS_KEY_ID=$(read_field AccessKeyId)
  AWS_SECRET_ACCESS_KEY=$(read_field SecretAccessKey)
  AWS_SESSION_TOKEN=$(read_field Token)
fi
exec curl -sSf --aws-sigv4 "aws:amz:$AWS_REGION:$service" --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \\
  -H "x-amz-security-token: \${AWS_SESSION_TOKEN-}" "$@"
`

/** One object of the emulator, created and deleted by signed requests. */
const objectModule = `
variable "kind" {
  type = string
}

variable "name" {
  type = string
}

variable "note" {
  type    = string
  default = ""
}

locals {
  trust = "{\\"Version\\":\\"2012-10-17\\",\\"Statement\\":[]}"
  call  = "sh \${path.module}/call.sh"
  ecr   = "\${local.call} ecr $AWS_ENDPOINT_URL/ -H 'content-type: application/x-amz-json-1.1' -H x-amz-target:AmazonEC2ContainerRegistry_V20150921"
  iam   = "\${local.call} iam $AWS_ENDPOINT_URL/ -d Version=2010-05-08 -d RoleName=\${var.name}"
  ec2   = "\${local.call} ec2 $AWS_ENDPOINT_URL/ -d Version=2016-11-15"
  find  = "\${local.ec2} -d Action=DescribeVpcs -d Filter.1.Name=tag:Name -d Filter.1.Value.1=\${var.name} | sed -n '/<vpcId>/{s/.*<vpcId>//;s/<.*//p;}'"
  create = {
    bucket     = "\${local.call} s3 -X PUT $AWS_ENDPOINT_URL/\${var.name} -d '<CreateBucketConfiguration><LocationConstraint>eu-central-1</LocationConstraint></CreateBucketConfiguration>'"
    repository = "\${local.ecr}.CreateRepository -d '{\\"repositoryName\\":\\"\${var.name}\\"}'"
    role       = "\${local.iam} -d Action=CreateRole --data-urlencode 'AssumeRolePolicyDocument=\${local.trust}'"
    vpc        = "\${local.ec2} -d Action=CreateVpc -d CidrBlock=10.0.0.0/16 -d TagSpecification.1.ResourceType=vpc -d TagSpecification.1.Tag.1.Key=Name -d TagSpecification.1.Tag.1.Value=\${var.name}"
    nothing    = "true"
  }
  destroy = {
    bucket     = "\${local.call} s3 -X DELETE $AWS_ENDPOINT_URL/\${var.name}"
    repository = "\${local.ecr}.DeleteRepository -d '{\\"repositoryName\\":\\"\${var.name}\\",\\"force\\":true}'"
    role       = "\${local.iam} -d Action=DeleteRole"
    vpc        = "\${local.ec2} -d Action=DeleteVpc -d VpcId=$(\${local.find})"
    nothing    = "true"
  }
}

resource "terraform_data" "object" {
  triggers_replace = [var.name]
  input            = { name = var.name, destroy = local.destroy[var.kind] }

  provisioner "local-exec" {
    command = "\${local.create[var.kind]} > /dev/null"
  }

  provisioner "local-exec" {
    when    = destroy
    command = "\${self.output.destroy} > /dev/null"
  }
}

resource "terraform_data" "note" {
  input = var.note
}

output "name" {
  value = terraform_data.object.output.name
}
`

function createRootFile(root: RootFilesSpec, spec: EnvironmentFilesSpec, folder: string): string {
  const short = root.name.replaceAll(/[^a-z0-9]+/g, '-')
  const depth = `${folder}/${root.name}`.split('/').length
  const sources = Object.keys(root.reads ?? {})
  const note = sources.map((name) => `\${data.terraform_remote_state.${toLabel(name)}.outputs.name}`).join(' ')
  return `terraform {
  required_version = ">= 1.10"

  backend "s3" {
${createSettings(spec, root.name).join('\n')}
  }
}
${sources.map((name) => createRemoteState(spec, name)).join('')}
variable "note" {
  type    = string
  default = ""
}

module "object" {
  source = "${'../'.repeat(depth)}modules/object"
  kind   = "${root.makes}"
  name   = "${spec.bucket}-${spec.environment}-${short}"
  note   = "${note}\${var.note}"
}

output "name" {
  value = module.object.name
}
`
}

function createSettings({ bucket, region, environment }: EnvironmentFilesSpec, root: string): readonly string[] {
  return [
    `    bucket                      = "${bucket}"`,
    `    key                         = "${environment}/${root}/terraform.tfstate"`,
    `    region                      = "${region}"`,
    '    use_lockfile                = true',
    '    use_path_style              = true',
    '    skip_credentials_validation = true',
    '    skip_requesting_account_id  = true',
  ]
}

function createRemoteState(spec: EnvironmentFilesSpec, name: string): string {
  const lines = createSettings(spec, name).filter((line) => !line.includes('use_lockfile'))
  return `
data "terraform_remote_state" "${toLabel(name)}" {
  backend = "s3"
  config = {
${lines.join('\n')}
  }
}
`
}

function toLabel(name: string): string {
  return name.replaceAll(/[^a-zA-Z0-9]+/g, '_').replace(/^(?=\d)/, 'r')
}
