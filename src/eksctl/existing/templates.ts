import { callAws, readAwsErrorName } from '../../aws/errors.ts'
import type { AwsSession } from '../../aws/session.ts'
import { toRecord } from '../../runner/records.ts'

/** Resources of a template by logical ID. */
export type TemplateResources = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** What a stack of eksctl was made of; nothing if it is gone. @throws ActionError as `toAwsError` */
export async function readTemplateResources(stack: string, aws: AwsSession): Promise<TemplateResources> {
  const cloudformation = await aws.client('cloudformation')
  const call = { what: `the template of ${stack} could not be read`, action: 'cloudformation:GetTemplate' }
  const body = await callAws(call, async () => {
    try {
      return (await cloudformation.getTemplate({ StackName: stack })).TemplateBody ?? '{}'
    } catch (error) {
      if (readAwsErrorName(error) === 'ValidationError') return '{}'
      throw error
    }
  })
  return parseTemplateResources(body)
}

/** eksctl's templates are JSON. */
function parseTemplateResources(body: string): TemplateResources {
  const resources = toRecord(toRecord(parseJson(body)).Resources)
  return Object.fromEntries(Object.entries(resources).map(([id, resource]) => [id, toRecord(resource)]))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
