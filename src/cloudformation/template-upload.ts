import { createHash } from 'node:crypto'
import { createS3Storage } from '../aws/object-storage.ts'
import { readPartition } from '../aws/partition.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import type { StackContext, StackSpec } from './model.ts'
import { largestInlineTemplate } from './template.ts'

/** The template as a request takes it: as it is, or where it is in S3. */
export type TemplateSource = { readonly TemplateBody: string } | { readonly TemplateURL: string }

/** Whether a template has to go to S3. */
function needsUpload({ template }: Pick<StackSpec, 'template'>): boolean {
  return Buffer.byteLength(template.text) > largestInlineTemplate
}

/** Before any call. @throws ActionError `invalid-input` if a large template has no bucket to go to */
export function assertUploadPossible(request: StackSpec): void {
  if (!needsUpload(request) || request.bucket !== undefined) return
  const size = Buffer.byteLength(request.template.text)
  throw new ActionError(
    'invalid-input',
    `${request.template.path} has ${size} bytes, more than the ${largestInlineTemplate} that CloudFormation takes directly`,
    { hint: 'Nothing was started. Set template-bucket to an S3 bucket of the same region.' },
  )
}

/** Puts a large template into S3, under the digest of its content, so that the same one is there once. */
export async function provideTemplate(request: StackSpec, { aws }: Pick<StackContext, 'aws'>): Promise<TemplateSource> {
  const { template, bucket } = request
  if (!needsUpload(request) || bucket === undefined) return { TemplateBody: template.text }
  const content = Buffer.from(template.text)
  const key = `eks-actions/${createHash('sha256').update(content).digest('hex')}.template`
  await createS3Storage(aws).putObject({ bucket, key, region: undefined }, content, { kind: 'bucket-default' })
  const suffix = readPartition(aws.region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'
  return { TemplateURL: `https://s3.${aws.region}.${suffix}/${bucket}/${key}` }
}
