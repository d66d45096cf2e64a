import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { ActionError } from '../runner/errors/action-error.ts'
import { defineAction } from '../runner/contract/action.ts'
import { createActionsInputSource, readInputs } from '../runner/contract/read.ts'
import { awsInputs } from './inputs.ts'
import { awsRules } from './role-rules.ts'

const workspace = realpathSync(mkdtempSync(path.join(tmpdir(), 'role-rules-')))
afterAll(() => {
  rmSync(workspace, { recursive: true })
})

const contract = defineAction({ name: 'test', description: '', inputs: awsInputs, rules: awsRules, outputs: {} })

type Texts = Readonly<Record<string, string>>

async function read(texts: Texts) {
  const variables = Object.entries(texts).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])
  const source = createActionsInputSource(Object.fromEntries(variables) as Texts)
  return readInputs(contract, { source, workspace, addSecret: () => undefined, documentation: '' })
}

async function listProblems(texts: Texts): Promise<readonly string[]> {
  const error = await read(texts).then(
    () => undefined,
    (thrown: unknown) => thrown as ActionError,
  )
  return error?.details ?? []
}

const toArn = (account: string, name: string, partition = 'aws'): string =>
  `arn:${partition}:iam::${account}:role/${name}`
const hub = toArn('111122223333', 'hub')
const spoke = toArn('444455556666', 'ci/spoke')
const third = toArn('444455556666', 'third')

const allowAll = { Effect: 'Allow', Action: '*', Resource: '*' }
const toDocument = (statement: object): string => JSON.stringify({ Version: '2012-10-17', Statement: [statement] })

describe('inputs about roles that cannot hold are refused before any call:', () => {
  test.each<[string, Texts, string]>([
    [
      'a session of a chain that is longer than an hour',
      { 'role-to-assume': hub, 'role-chain': spoke, 'role-duration': '1h1s' },
      'role-duration: must be at most 1h with role-chain: AWS limits',
    ],
    ['the same for credentials of the job', { 'role-chain': spoke, 'role-duration': '12h' }, 'role-duration: must be'],
    ['a role that follows itself', { 'role-chain': `${spoke}\n${spoke}` }, `role-chain: contains ${spoke} twice`],
    ['a role that comes back', { 'role-chain': `${spoke}\n${third}\n${spoke}` }, `contains ${spoke} twice`],
    [
      'the first role again',
      { 'role-to-assume': hub, 'role-chain': hub },
      `role-chain: contains ${hub}, which is role-to-assume`,
    ],
    [
      'roles of two partitions',
      { 'role-to-assume': hub, 'role-chain': toArn('444455556666', 'x', 'aws-cn') },
      'role-chain: contains arn:aws-cn:iam::444455556666:role/x, which a role of the partition aws cannot assume',
    ],
    ['two ARNs in a line', { 'role-chain': `${hub} ${spoke}` }, 'role-chain: '],
    ['ARNs with commas between', { 'role-chain': `${hub},${spoke}` }, 'role-chain: '],
    ['a user', { 'role-chain': 'arn:aws:iam::111122223333:user/me' }, 'role-chain: '],
    ['a role without its ARN', { 'role-chain': 'deploy' }, 'role-chain: '],
    [
      'an external ID without a chain',
      { 'role-to-assume': hub, 'role-external-id': 'acme' },
      'role-external-id: applies only to role-chain: role-to-assume is assumed with the OIDC token',
    ],
    ['a short external ID', { 'role-chain': hub, 'role-external-id': 'a' }, 'role-external-id: "a" must be 2 to 1224'],
    ['a long one', { 'role-chain': hub, 'role-external-id': 'a'.repeat(1225) }, 'role-external-id: '],
    ['one with a space', { 'role-chain': hub, 'role-external-id': 'a b' }, 'role-external-id: '],
    ['a name of one letter', { 'role-to-assume': hub, 'role-session-name': 'a' }, 'must be 2 to 64 letters'],
    ['a name of 65', { 'role-to-assume': hub, 'role-session-name': 'a'.repeat(65) }, 'role-session-name: '],
    ['a name with a slash', { 'role-to-assume': hub, 'role-session-name': 'a/b' }, 'role-session-name: "a/b" must'],
    ['a name with an umlaut', { 'role-to-assume': hub, 'role-session-name': 'für' }, 'role-session-name: '],
    ['a name without a role', { 'role-session-name': 'me' }, 'role-session-name: has no effect without'],
    ['an audience without a role', { audience: 'me', 'role-chain': hub }, 'audience: has no effect without'],
    ['an audience of two words', { audience: 'a b', 'role-to-assume': hub }, 'audience: "a b" must be'],
    ['a policy without a role', { 'session-policy': toDocument(allowAll) }, 'session-policy: has no effect without'],
    [
      "a policy of the first role's account for the last role",
      {
        'role-to-assume': hub,
        'role-chain': spoke,
        'session-policy': 'arn:aws:iam::111122223333:policy/x',
      },
      `session-policy: names arn:aws:iam::111122223333:policy/x, which is not in the account of ${spoke}`,
    ],
    [
      'a policy of another partition',
      { 'role-to-assume': hub, 'session-policy': 'arn:aws-cn:iam::aws:policy/ReadOnlyAccess' },
      'session-policy: names arn:aws-cn',
    ],
  ])('%s', async (_, texts, expected) => {
    expect(await listProblems(texts)).toEqual([expect.stringContaining(expected)])
  })
})

describe('roles are read from', () => {
  test('a chain of one ARN per line', async () => {
    const inputs = await read({
      'role-to-assume': hub,
      'role-chain': `\n  ${spoke}  \r\n\n${third}\n`,
      'role-external-id': 'acme:prod/1=2,3.@+_-',
      'role-session-name': 'shop=1,2.@+_-',
      audience: 'https://github.com/acme',
    })
    expect(inputs).toMatchObject({
      'role-to-assume': hub,
      'role-duration': 3_600_000,
      'role-chain': [spoke, third],
      'role-external-id': 'acme:prod/1=2,3.@+_-',
      'role-session-name': 'shop=1,2.@+_-',
      audience: 'https://github.com/acme',
    })
  })

  test('nothing: the job has its own credentials', async () => {
    expect(await read({})).toMatchObject({
      'role-chain': [],
      audience: 'sts.amazonaws.com',
      'session-policy': undefined,
      'role-session-name': undefined,
    })
  })

  test('a chain that starts with the credentials of the job', async () => {
    expect(await listProblems({ 'role-chain': spoke, 'role-external-id': 'acme' })).toEqual([])
  })
})

describe('a session policy', () => {
  const roles = { 'role-to-assume': hub }
  const aws = 'arn:aws:iam::aws:policy/ReadOnlyAccess'
  const own = 'arn:aws:iam::111122223333:policy/team/limits'

  mkdirSync(path.join(workspace, 'policies'))
  const writePolicy = (name: string, text: string | Buffer): string => {
    writeFileSync(path.join(workspace, 'policies', name), text)
    return `policies/${name}`
  }
  const document = toDocument({ ...allowAll, Action: ['s3:*', 'sts:*'] })
  const pretty = JSON.stringify(JSON.parse(document), undefined, '\t')

  test.each<[string, string, object]>([
    ['JSON', document, { document, managed: [], file: undefined }],
    ['JSON in many lines, without its white space', pretty, { document, managed: [] }],
    [
      'a file with it, which is named for the checks of whose files they are',
      writePolicy('s3.json', `\ufeff${pretty}\n`),
      {
        ...{ document, managed: [] },
        file: { relative: 'policies/s3.json', absolute: path.join(workspace, 'policies/s3.json') },
      },
    ],
    ['ARNs, each once', `${aws}\n${own}\n${aws}`, { document: undefined, managed: [aws, own] }],
    ['both', `${aws}\n${pretty}\n${own}`, { document, managed: [aws, own] }],
    ['a file with ARNs', `policies/s3.json\n${own}`, { document, managed: [own] }],
    [
      'a single statement that denies all but some actions',
      '{"Statement":{"Effect":"Deny","NotAction":"s3:*","NotResource":"x"}}',
      { managed: [] },
    ],
  ])('is %s', async (_, text, expected) => {
    expect((await read({ ...roles, 'session-policy': text }))['session-policy']).toMatchObject(expected)
  })

  const long = toDocument({ ...allowAll, Resource: 'x'.repeat(2048) })
  test.each<[string, string, string]>([
    ['longer than AWS takes', long, `Without white space it has ${long.length} characters; AWS takes 2048.`],
    ['no JSON', '{ "Statement": ', 'It is not JSON: '],
    ['YAML', '{ Statement: [] }', 'It is not JSON: '],
    ['a key that occurs twice', document.replace('{"Effect"', '{\t"Effect": "Deny", "Effect"'), 'keys must be unique'],
    ['no policy', '{}', 'It has no Statement.'],
    ['a policy without statements', '{"Statement":[]}', 'It has no Statement.'],
    ['a statement that is text', '{"Statement":["x"]}', 'Each Statement must be a mapping.'],
    ['an effect that does not exist', toDocument({ ...allowAll, Effect: 'allow' }), 'must be "Allow" or "Deny"'],
    ['a trust policy', toDocument({ ...allowAll, Principal: '*' }), 'It names a Principal'],
    ['no actions', toDocument({ Effect: 'Allow', Resource: '*' }), 'A Statement has no Action.'],
    ['no resources', toDocument({ Effect: 'Allow', Action: '*' }), 'A Statement has no Resource.'],
    ['another version', '{"Version":"2012-10-18","Statement":[]}', 'Its Version must be "2012-10-17"'],
    ['a character that AWS does not take', toDocument({ ...allowAll, Sid: '→' }), 'a character that AWS does not take'],
    ['a file that does not exist', 'policies/none.json', 'Nothing exists at that path'],
    ['a file outside the workspace', '../../etc/hostname', 'outside the workspace'],
    ['a folder', 'policies', 'There is a folder at that path'],
    ['two files', 'policies/s3.json\npolicies/s4.json', 'one policy, or one file'],
    ['a file without a policy', writePolicy('list.json', '[1]'), 'It is not a mapping.'],
    ['a role', toArn('111122223333', 'x'), 'is not the ARN of a managed policy'],
    ['the name of a policy', 'ReadOnlyAccess', 'Nothing exists at that path'],
    [
      'more managed policies than AWS takes',
      Array.from({ length: 11 }, (_, n) => `${own}-${n}`).join('\n'),
      'It names 11 managed policies; AWS takes 10.',
    ],
  ])('is not %s', async (_, text, expected) => {
    expect(await listProblems({ ...roles, 'session-policy': text })).toEqual([expect.stringContaining(expected)])
  })
})
