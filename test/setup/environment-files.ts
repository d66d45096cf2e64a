/**
 * An environment of twelve roots in the layout of ManagedKube: numbered folders, a group of charts, one without a number; state
 * in S3 with lock files, linked by remote state. No provider needs to be downloaded: the roots create their objects through the
 * AWS CLI.
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
  /** Kind of object that it creates. A few are enough: each costs about half a second in the AWS CLI. */
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
    ...Object.fromEntries(roots.map((root) => [`${folder}/${root.name}/main.tf`, createRootFile(root, spec, folder)])),
  }
}

/** One object of the emulator, created and deleted by the AWS CLI. */
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
  create = {
    bucket     = "aws s3api create-bucket --bucket \${var.name} --create-bucket-configuration LocationConstraint=eu-central-1"
    repository = "aws ecr create-repository --repository-name \${var.name}"
    role       = "aws iam create-role --role-name \${var.name} --assume-role-policy-document '\${local.trust}'"
    vpc        = "aws ec2 create-vpc --cidr-block 10.0.0.0/16 --tag-specifications 'ResourceType=vpc,Tags=[{Key=Name,Value=\${var.name}}]'"
    nothing    = "true"
  }
  destroy = {
    bucket     = "aws s3api delete-bucket --bucket \${var.name}"
    repository = "aws ecr delete-repository --force --repository-name \${var.name}"
    role       = "aws iam delete-role --role-name \${var.name}"
    vpc        = "aws ec2 delete-vpc --vpc-id $(aws ec2 describe-vpcs --filters Name=tag:Name,Values=\${var.name} --query Vpcs[0].VpcId --output text)"
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
