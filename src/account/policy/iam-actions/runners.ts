import { connections, newInRegion, ownConnections, passedRoles, runnerProject, taggedConnections } from './limits.ts'
import { change, create, read, remove, type RightsByType } from './model.ts'

/** The root 40-runners. */
export const runnerRights: RightsByType = {
  aws_codeconnections_connection: [
    read(['codeconnections:GetConnection', 'codeconnections:ListTagsForResource'], connections, 'reference'),
    create(['codeconnections:CreateConnection'], newInRegion, 'reference'),
    create(['codeconnections:TagResource'], taggedConnections, 'reference'),
    change(['codeconnections:TagResource', 'codeconnections:UntagResource'], ownConnections),
    remove(['codeconnections:DeleteConnection'], ownConnections, 'reference'),
  ],
  aws_codebuild_project: [
    read(['codebuild:BatchGetProjects'], runnerProject, 'reference'),
    create(['codebuild:CreateProject'], runnerProject, 'reference'),
    change(['codebuild:UpdateProject'], runnerProject),
    change(
      ['iam:PassRole'],
      passedRoles,
      'AWS CodeBuild User Guide, "Allow CodeBuild to interact with other AWS services"',
    ),
    change(
      ['codeconnections:PassConnection', 'codeconnections:UseConnection'],
      ownConnections,
      'Developer Tools console User Guide, "Permissions and examples for AWS CodeConnections"',
    ),
    remove(['codebuild:DeleteProject'], runnerProject, 'reference'),
  ],
  aws_codebuild_webhook: [
    read(['codebuild:BatchGetProjects'], runnerProject, 'reference'),
    create(['codebuild:CreateWebhook'], runnerProject, 'reference'),
    change(['codebuild:UpdateWebhook'], runnerProject),
    remove(['codebuild:DeleteWebhook'], runnerProject, 'reference'),
  ],
}
