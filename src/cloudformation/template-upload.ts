import { createHash } from 'node:crypto'
import { createS3Storage } from '../aws/object-storage.ts'
import { readPartition } from '../aws/partition.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import type { StackContext, StackSpec, TemplateFile } from './model.ts'
import { largestInlineTemplate } from './template.ts'

/** The template as a request takes it: as it is, or where it is in S3. */
export type TemplateSource = { readonly TemplateBody: string } | { readonly TemplateURL: string }

/** Whether a template has to go to S3. */
function needsUpload({ text }: Pick<TemplateFile, 'text'>): boolean {
  return Buffer.byteLength(text) > largestInlineTemplate
}

/** Before any call. @throws ActionError `invalid-input` if a template has to go to S3 and there is no bucket for it */
export function assertUploadPossible({ template, bucket }: Pick<StackSpec, 'template' | 'bucket'>): void {
  if (bucket !== undefined) return
  const hint = 'Nothing was started. Set template-bucket to an S3 bucket of the same region.'
  const [nested] = template.nested ?? []
  if (nested !== undefined) {
    const message = `${nested.template.path}, the template of the nested stack ${nested.resource}, must go to S3, where CloudFormation reads it`
    throw new ActionError('invalid-input', message, { hint })
  }
  if (!needsUpload(template)) return
  throw new ActionError(
    'invalid-input',
    `${template.path} has ${Buffer.byteLength(template.text)} bytes, more than the ${largestInlineTemplate} that CloudFormation takes directly`,
    { hint },
  )
}

/** A template with the addresses of those that are nested in it, and the objects that must be at these addresses. */
export interface PackagedTemplate {
  readonly text: string
  readonly objects: readonly TemplateObject[]
}

interface TemplateObject {
  readonly key: string
  readonly content: Buffer
}

/**
 * Gives nested templates the addresses that they will have in S3. These hold the digests of their contents: what changes in
 * a nested template changes the outer one, and all digests of it.
 */
export function resolveTemplateUrls(template: TemplateFile, bucket: string, region: string): PackagedTemplate {
  const objects: TemplateObject[] = []
  let { text } = template
  // From the end, so that what is replaced does not move what comes before it.
  for (const { span, template: inner } of (template.nested ?? []).toReversed()) {
    const packaged = resolveTemplateUrls(inner, bucket, region)
    const object = toObject(packaged.text)
    objects.push(...packaged.objects, object)
    text = text.slice(0, span[0]) + JSON.stringify(buildUrl(object, bucket, region)) + text.slice(span[1])
  }
  return { text, objects }
}

/** Puts what belongs to a template into S3: what is nested in it, and a large one itself. The same content is there once. */
export async function provideTemplate(
  { text, objects }: PackagedTemplate,
  bucket: string | undefined,
  { aws }: Pick<StackContext, 'aws'>,
): Promise<TemplateSource> {
  if (bucket === undefined) return { TemplateBody: text }
  const storage = createS3Storage(aws)
  const own = needsUpload({ text }) ? toObject(text) : undefined
  for (const { key, content } of own === undefined ? objects : [...objects, own])
    await storage.putObject({ bucket, key, region: undefined }, content, { kind: 'bucket-default' })
  return own === undefined ? { TemplateBody: text } : { TemplateURL: buildUrl(own, bucket, aws.region) }
}

function toObject(text: string): TemplateObject {
  const content = Buffer.from(text)
  return { key: `eks-actions/${createHash('sha256').update(content).digest('hex')}.template`, content }
}

function buildUrl({ key }: TemplateObject, bucket: string, region: string): string {
  const suffix = readPartition(region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'
  return `https://s3.${region}.${suffix}/${bucket}/${key}`
}
