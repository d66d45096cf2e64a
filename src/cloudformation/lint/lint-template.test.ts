import { describe, expect, test } from 'vitest'
import { assertTemplateValid, lintTemplate } from './lint-template.ts'
import { listSecretValues } from './parameter-values.ts'

/** `line rule text` of each, in the order of the lines. */
function lint(text: string, parameters: Readonly<Record<string, string>> = {}): readonly string[] {
  return lintTemplate({ text }, parameters).map((one) => `${one.line} ${one.rule} ${one.severity}: ${one.text}`)
}

const cluster = `Parameters:
  Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' }
  Size: { Type: Number, Default: 2, MinValue: 1, MaxValue: 9 }
  Stage: { Type: String, Default: staging, AllowedValues: [staging, production] }
  Password: { Type: String, Default: '', NoEcho: true, AllowedPattern: '[a-z]*' }
Conditions:
  IsProduction: !Equals [!Ref Stage, production]
  IsStaging: !Not [{ Condition: IsProduction }]
Mappings:
  Regions: { eu: { name: Frankfurt } }
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Condition: { StringEquals: { a: b } } }] }
  Cluster:
    Type: AWS::EKS::Cluster
    Condition: IsStaging
    DependsOn: Role
    Properties:
      RoleArn: !GetAtt Role.Arn
      Version: 1.30
      ResourcesVpcConfig:
        SubnetIds: !Ref Subnets
        EndpointPrivateAccess: !If [IsProduction, true, !Ref AWS::NoValue]
      Tags: !If [IsProduction, [{ Key: a, Value: !FindInMap [Regions, eu, name] }], !Ref AWS::NoValue]
  Nodes:
    Type: AWS::EKS::Nodegroup
    Properties:
      ClusterName: !Ref Cluster
      NodeRole: !Sub '\${Role.Arn}'
      Subnets: !Split [',', !Sub ['\${A}\${!B}\${AWS::Region}', { A: b }]]
      ScalingConfig: { MinSize: !Ref Size, MaxSize: '3', DesiredSize: '{{resolve:ssm:size}}' }
Outputs:
  Endpoint: { Value: !GetAtt Cluster.Endpoint, Condition: IsProduction }
`

test('the values of NoEcho parameters are secret, and no others', () => {
  expect(listSecretValues(cluster, { Password: 'hunter2', Stage: 'production' })).toEqual(['hunter2'])
  expect(listSecretValues(cluster, { Stage: 'production' })).toEqual([])
})

describe('lintTemplate', () => {
  test('finds nothing in what CloudFormation takes', () => {
    expect(lint(cluster)).toEqual([])
    const text = JSON.stringify({
      Resources: {
        Queue: { Type: 'AWS::SQS::Queue', Properties: { DelaySeconds: 3, FifoQueue: 'true' } },
        Own: { Type: 'Custom::Thing', Properties: { Any: 1 } },
      },
      Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Queue', 'Arn'] } }, Own: { Value: { 'Fn::GetAtt': ['Own', 'Any'] } } },
    })
    expect(lint(text)).toEqual([])
  })

  test.each([
    [
      'Ref',
      'RoleArn: !GetAtt Role.Arn',
      'RoleArn: !Ref Rolle',
      /^21 E1020 error: .* Ref to Rolle.*Did you mean Role\?/,
    ],
    ['GetAtt', '!GetAtt Role.Arn', '!GetAtt Roles.Arn', /^21 E1010 error: .* GetAtt of Roles.*Did you mean Role\?/],
    [
      'Sub',
      "'${Role.Arn}'",
      "'${Rol.Arn}-${Region}'",
      /^31 E1019 error: Nodes: Sub of Rol,.*\n31 E1019 error: .* Region/,
    ],
    ['DependsOn', 'DependsOn: Role', 'DependsOn: [Role, Net]', /^19 E3005 error: .* Net, which is no resource/],
    ['a condition', 'Condition: IsStaging', 'Condition: IsStagin', /^18 E8002 error: .*Did you mean IsStaging\?/],
    [
      'a condition in If',
      '!If [IsProduction, true',
      '!If [Production, true',
      /^25 E8002 error: .* no condition Production/,
    ],
    [
      'a condition of conditions',
      '{ Condition: IsProduction }',
      '{ Condition: Is }',
      /^8 E8002 error: condition IsStaging/,
    ],
    [
      'a resource in conditions',
      '!Ref Stage, p',
      '!Ref Role, p',
      /^7 E1020 error: condition IsProduction: Ref to Role/,
    ],
    ['a mapping', '[Regions, eu', '[Region, eu', /^26 E1011 error: .*Did you mean Regions\?/],
    [
      'an output',
      'Value: !GetAtt Cluster',
      'Value: !GetAtt Custer',
      /^35 E1010 error: output Endpoint.*Did you mean Cluster\?/,
    ],
    [
      'an attribute',
      'Cluster.Endpoint',
      'Cluster.EndPoints',
      /^35 E1010 error: .* no attribute EndPoints\. Did you mean Endpoint\?/,
    ],
    ['a type', 'AWS::EKS::Nodegroup', 'AWS::EKS::NodeGroups', /^28 E3006 error: .*Did you mean AWS::EKS::Nodegroup\?/],
    [
      'a new type',
      'AWS::EKS::Nodegroup',
      'AWS::Fresh::Thing',
      /^28 E3006 warning: Nodes: there is no resource type AWS::Fresh::Thing\.$/,
    ],
    ['no type', 'Type: AWS::EKS::Nodegroup', 'Kind: x', /^27 E3001 error: Nodes: needs a Type/],
    [
      'a property',
      'MaxSize: ',
      'MaxSiz: ',
      /^33 E3002 error: Nodes \(AWS::EKS::Nodegroup\): has no property ScalingConfig.MaxSiz\. Did you mean MaxSize\?/,
    ],
    [
      'a new property',
      'ClusterName:',
      'Fresh: a\n      ClusterName:',
      /^30 E3002 warning: .* has no property Fresh\.$/,
    ],
    ['a missing property', "      NodeRole: !Sub '${Role.Arn}'\n", '', /^27 E3003 error: .* needs NodeRole/],
    [
      'text for a list',
      "!Split [',', !Sub",
      "!Join [',', !Sub",
      /^32 E3012 error: .* Subnets must be a list, and Fn::Join returns text/,
    ],
    [
      'a parameter for a list',
      'SubnetIds: !Ref Subnets',
      'SubnetIds: !Ref Stage',
      /^24 E3012 error: .* must be a list, and Ref returns text/,
    ],
    ['a list for text', 'Version: 1.30', 'Version: [1.30]', /^22 E3012 error: .* Version must be text/],
    [
      'text for a number',
      "MaxSize: '3'",
      'MaxSize: many',
      /^33 E3012 error: .* ScalingConfig.MaxSize must be a number/,
    ],
    [
      'text for a mapping',
      'ScalingConfig: {',
      'ScalingConfig: 3 #',
      /^33 E3012 error: .* ScalingConfig must be a mapping/,
    ],
    ['a wrong branch', ', true, !Ref', ', [], !Ref', /^25 E3012 error: .*EndpointPrivateAccess must be true or false/],
    ['nothing', 'Version: 1.30', 'Version:', /^22 E3012 error: .* Version is empty/],
    ['the type of a parameter', 'Type: Number', 'Type: Numbr', /^3 E2002 error: .*Did you mean Number\?/],
    ['a default', 'Default: 2', 'Default: two', /^3 E2015 error: parameter Size: "two" must be a number/],
  ])('names %s with its line', (_, right, wrong, expected) => {
    expect(cluster).toContain(right)
    expect(lint(cluster.replace(right, wrong)).join('\n')).toMatch(expected)
  })

  test.each([
    [{ Size: '0' }, ['3 E2015 error: parameter Size: "0" is less than 1.']],
    [{ Size: '10' }, ['3 E2015 error: parameter Size: "10" is more than 9.']],
    [{ Stage: 'prod' }, ['4 E2015 error: parameter Stage: "prod" is none of staging, production.']],
    [{ Stage: 'production', Size: '9', Password: 'abc' }, []],
    [{ Password: 'hunter2' }, ['5 E2015 error: parameter Password: its value does not match [a-z]*.']],
  ])('compares values of parameters with their declaration: %j', (values, expected) => {
    expect(lint(cluster, values)).toEqual(expected)
  })

  test('leaves to CloudFormation what only Java would match, and templates that macros write', () => {
    const pattern =
      "Parameters: { A: { Type: String, AllowedPattern: '\\p{Alpha}++' } }\nResources: { B: { Type: Custom::B } }\n"
    expect(lint(pattern, { A: 'a' })).toEqual([])
    expect(lint(`Transform: AWS::Serverless-2016-10-31\n${cluster.replace('Role.Arn', 'Gone.Arn')}`)).toEqual([])
  })

  test.each([
    ['the template', `Metadata: { cfn-lint: { config: { ignore_checks: [E3] } } }\n`, ''],
    ['the resource', '', '    Metadata: { cfn-lint: { config: { ignore_checks: [E3002] } } }\n'],
  ])('ignores the rules that the metadata of %s name', (_, above, within) => {
    const type = '    Type: AWS::EKS::Nodegroup\n'
    const text = above + cluster.replace('MinSize:', 'MinSiz:').replace(type, type + within)
    expect(lint(text)).toEqual([])
  })
})

test('assertTemplateValid fails with all errors at their places, and warns of the rest', () => {
  const text = cluster.replace('Version: 1.30', 'Versin: 1.30').replace('ClusterName:', 'Fresh: a\n      ClusterName:')
  const template = { path: 'cluster.yaml', text: text.replace('Cluster.Endpoint', 'Custer.Endpoint') }
  const warnings: unknown[] = []
  const check = () => {
    assertTemplateValid(template, {}, { warning: (...line) => void warnings.push(line) })
  }
  expect(check).toThrow(
    expect.objectContaining({
      code: 'template-invalid',
      message: 'cluster.yaml has 2 errors',
      location: { file: 'cluster.yaml', line: 22 },
      annotations: [
        expect.objectContaining({ location: { file: 'cluster.yaml', line: 22 } }),
        expect.objectContaining({ location: { file: 'cluster.yaml', line: 36 } }),
      ],
    }),
  )
  expect(warnings).toEqual([[expect.stringContaining('Fresh'), { file: 'cluster.yaml', line: 30 }]])
})
