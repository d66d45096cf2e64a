import { ActionError } from '../runner/errors/action-error.ts'
import {
  findNode,
  listEntries,
  readTemplateTree,
  readEntry,
  type TemplateMapping,
  type TemplateNode,
} from './lint/template-tree.ts'
import type { TemplateFile } from './model.ts'

/**
 * Properties that may name a local file until `aws cloudformation package` has uploaded it (AWS CLI Command Reference). Templates of
 * nested stacks are uploaded by us.
 */
const packagedProperties: Readonly<Record<string, readonly string[]>> = {
  'AWS::ApiGateway::RestApi': ['BodyS3Location'],
  'AWS::AppSync::FunctionConfiguration': ['RequestMappingTemplateS3Location', 'ResponseMappingTemplateS3Location'],
  'AWS::AppSync::GraphQLSchema': ['DefinitionS3Location'],
  'AWS::AppSync::Resolver': ['RequestMappingTemplateS3Location', 'ResponseMappingTemplateS3Location'],
  'AWS::CloudFormation::ModuleVersion': ['ModulePackage'],
  'AWS::CloudFormation::ResourceVersion': ['SchemaHandlerPackage'],
  'AWS::CodeCommit::Repository': ['Code.S3'],
  'AWS::ElasticBeanstalk::ApplicationVersion': ['SourceBundle'],
  'AWS::Glue::Job': ['Command.ScriptLocation'],
  'AWS::Lambda::Function': ['Code'],
  'AWS::Lambda::LayerVersion': ['Content'],
  'AWS::Serverless::Api': ['DefinitionUri'],
  'AWS::Serverless::Application': ['Location'],
  'AWS::Serverless::Function': ['CodeUri'],
  'AWS::Serverless::HttpApi': ['DefinitionUri'],
  'AWS::Serverless::LayerVersion': ['ContentUri'],
  'AWS::Serverless::StateMachine': ['DefinitionUri'],
  'AWS::StepFunctions::StateMachine': ['DefinitionS3Location'],
}

/** @throws ActionError `template-invalid` that names every local file, since CloudFormation cannot read them */
export function assertNothingToPackage({ path: file, text }: TemplateFile): void {
  const template = readTemplateTree(text)
  if (template === undefined) return
  const found = [...listPackagedFiles(template), ...listIncludes(template)]
  const [first] = found
  if (first === undefined) return
  throw new ActionError('template-invalid', `${file} names local files that CloudFormation cannot read`, {
    details: found.map(({ where, text: local, line }) => `${file}:${line}: ${where}: ${local}`),
    location: { file, line: first.line },
    hint: 'Nothing was started. Run aws cloudformation package before, and set template to what it writes. Only templates of nested stacks are uploaded by this action.',
  })
}

interface PackagedFile {
  readonly where: string
  readonly text: string
  readonly line: number
}

function listPackagedFiles(template: TemplateMapping): readonly PackagedFile[] {
  return listEntries(findNode(template, 'Resources')).flatMap(({ name, value }) =>
    (packagedProperties[readEntry(value, 'Type') ?? ''] ?? []).flatMap((property) => {
      const node = property
        .split('.')
        .reduce<TemplateNode | undefined>((within, part) => findNode(within, part), findNode(value, 'Properties'))
      return node?.kind === 'text' && node.text !== undefined && isLocalPath(node.text)
        ? [{ where: `${name}.${property}`, text: node.text, line: node.line }]
        : []
    }),
  )
}

/** `Transform: { Name: AWS::Include, Parameters: { Location: … } }`, also as a function anywhere. */
function listIncludes(node: TemplateNode): readonly PackagedFile[] {
  switch (node.kind) {
    case 'text':
      return []
    case 'list':
      return node.items.flatMap(listIncludes)
    case 'call':
      return listIncludes(node.argument)
    case 'mapping': {
      const inner = node.entries.flatMap(({ value }) => listIncludes(value))
      const location = findNode(findNode(node, 'Parameters'), 'Location')
      const isInclude = readEntry(node, 'Name') === 'AWS::Include' && location?.kind === 'text'
      const text = isInclude ? (location.text ?? '') : ''
      return isInclude && isLocalPath(text) ? [{ where: 'AWS::Include', text, line: location.line }, ...inner] : inner
    }
  }
}

/** Addresses have a scheme; dynamic references are resolved by CloudFormation. */
export function isLocalPath(text: string): boolean {
  return text !== '' && !/^[a-z][a-z0-9+.-]*:\/\//i.test(text) && !text.includes('{{resolve:')
}
