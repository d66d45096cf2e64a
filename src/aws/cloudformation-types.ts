/** Shapes of the CloudFormation API, for the folder that must not import the SDK. */

export type {
  Change as CloudFormationChange,
  CreateChangeSetInput,
  DescribeChangeSetOutput,
  GetTemplateSummaryOutput,
  ParameterDeclaration,
  ResourceChangeDetail as CloudFormationChangeDetail,
  Stack as CloudFormationStack,
  StackEvent as CloudFormationEvent,
  StackResourceDrift,
} from '@aws-sdk/client-cloudformation'
