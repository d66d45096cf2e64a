/** What an action for AWS credentials does with given keys: exports them, and asks STS whether they are valid. */
import { exportVariable, getInput, setOutput, setSecret } from '@actions/core'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'

const region = getInput('aws-region', { required: true })
const accessKeyId = getInput('aws-access-key-id', { required: true })
const secretAccessKey = getInput('aws-secret-access-key', { required: true })
setSecret(secretAccessKey)
exportVariable('AWS_DEFAULT_REGION', region)
exportVariable('AWS_REGION', region)
exportVariable('AWS_ACCESS_KEY_ID', accessKeyId)
exportVariable('AWS_SECRET_ACCESS_KEY', secretAccessKey)
const sts = new STSClient({ region, credentials: { accessKeyId, secretAccessKey } })
const { Account } = await sts.send(new GetCallerIdentityCommand({}))
setOutput('aws-account-id', Account)
