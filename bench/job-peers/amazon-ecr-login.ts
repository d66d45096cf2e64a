/** What a login action for ECR does: gets a token, and passes it to `docker login`. */
import { setOutput, setSecret } from '@actions/core'
import { exec } from '@actions/exec'
import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'

const { authorizationData = [] } = await new ECRClient({}).send(new GetAuthorizationTokenCommand({}))
for (const { authorizationToken = '', proxyEndpoint = '' } of authorizationData) {
  const [user = '', password = ''] = Buffer.from(authorizationToken, 'base64').toString('utf8').split(':')
  setSecret(password)
  const args = ['login', '--username', user, '--password-stdin', proxyEndpoint]
  await exec('docker', args, { silent: true, input: Buffer.from(password) })
  setOutput('registry', proxyEndpoint.replace(/^https?:\/\//, ''))
}
