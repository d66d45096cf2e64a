import { readFile } from 'node:fs/promises'
import { accept, type ParseContext, type ParseResult, reject } from '../../runner/contract/kind.ts'
import { pathKind, type WorkspacePath } from '../../runner/contract/paths.ts'
import { parseMapping } from '../../runner/contract/yaml-mapping.ts'
import { isRecord } from '../../runner/records.ts'

/** The rights that a session is limited to, besides those of its role. */
export interface SessionPolicy {
  /** JSON without white space. */
  readonly document: string | undefined
  /** ARNs of managed policies. */
  readonly managed: readonly string[]
  /** Where the document was read from; undefined if it is the text of the input. Whoever can write it decides the limits. */
  readonly file?: WorkspacePath | undefined
}

/** STS API Reference, AssumeRole and AssumeRoleWithWebIdentity: `Policy` and `PolicyArns`. */
const longestDocument = 2048
const mostManagedPolicies = 10

const managedPolicyArn = /^arn:aws(-[a-z]+)*:iam::(aws|\d{12}):policy\/([\w+=,.@-]+\/)*[\w+=,.@-]{1,128}$/

/** Parses the input `session-policy`: ARNs stand on lines of their own, the rest is one document or the file with it. */
export async function parseSessionPolicy(
  text: string,
  context: ParseContext,
  rule: string,
): Promise<ParseResult<SessionPolicy>> {
  const lines = text.split('\n')
  const isArn = (line: string): boolean => /^\s*arn:\S*\s*$/.test(line)
  const managed = [...new Set(lines.filter(isArn).map((line) => line.trim()))]
  const rest = lines
    .filter((line) => !isArn(line))
    .join('\n')
    .trim()
  const wrong = managed.find((arn) => !managedPolicyArn.test(arn))
  if (wrong !== undefined) return reject(rule, `${wrong} is not the ARN of a managed policy.`)
  if (managed.length > mostManagedPolicies)
    return reject(rule, `It names ${managed.length} managed policies; AWS takes ${mostManagedPolicies}.`)
  if (rest === '') return accept({ document: undefined, managed })
  const read = rest.startsWith('{')
    ? accept({ text: rest, file: undefined })
    : await readPolicyFile(rest, context, rule)
  if (!read.ok) return read
  const { file } = read.value
  const document = formatDocument(read.value.text)
  return 'problem' in document ? reject(rule, document.problem) : accept({ document: document.json, managed, file })
}

interface PolicyText {
  readonly text: string
  readonly file: WorkspacePath | undefined
}

async function readPolicyFile(file: string, context: ParseContext, rule: string): Promise<ParseResult<PolicyText>> {
  if (file.includes('\n')) return reject(rule, 'Next to ARNs it takes one policy, or one file.')
  const found = await pathKind('file').parse(file, context)
  if (!found.ok) return reject(rule, found.hint)
  try {
    return accept({ text: await readFile(found.value.absolute, 'utf8'), file: found.value })
  } catch (error) {
    return reject(rule, `${found.value.relative} cannot be read: ${(error as Error).message}.`)
  }
}

type Document = { readonly json: string } | { readonly problem: string }

/** Without white space, which AWS counts. */
function formatDocument(text: string): Document {
  let policy: unknown
  try {
    policy = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    return { problem: `It is not JSON: ${(error as Error).message}.` }
  }
  const problem = findPolicyProblem(policy) ?? findRepeatedKey(text)
  if (problem !== undefined) return { problem }
  const json = JSON.stringify(policy)
  if (/[^ -\u00ff]/.test(json)) return { problem: 'It contains a character that AWS does not take in a policy.' }
  return json.length <= longestDocument
    ? { json }
    : { problem: `Without white space it has ${json.length} characters; AWS takes ${longestDocument}.` }
}

/** `JSON.parse` would keep the last of two. Tabs between values, which YAML does not take, become spaces. */
function findRepeatedKey(text: string): string | undefined {
  const parsed = parseMapping(
    text.replaceAll(/"(?:[^"\\]|\\.)*"|\s+/g, (part) => (part.startsWith('"') ? part : ' ')).trim(),
  )
  return parsed.ok ? undefined : (parsed.hint ?? 'It is not a mapping.')
}

/** What AWS would refuse as malformed (IAM User Guide, "Grammar of the IAM JSON policy language"). */
function findPolicyProblem(policy: unknown): string | undefined {
  if (!isRecord(policy)) return 'It is not a mapping.'
  const { Version: version, Statement: given } = policy
  if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17')
    return `Its Version must be "2012-10-17", not ${JSON.stringify(version)}.`
  const statements: readonly unknown[] = Array.isArray(given) ? given : given === undefined ? [] : [given]
  if (statements.length === 0) return 'It has no Statement.'
  for (const statement of statements) {
    if (!isRecord(statement)) return 'Each Statement must be a mapping.'
    if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny')
      return 'The Effect of each Statement must be "Allow" or "Deny".'
    if ('Principal' in statement || 'NotPrincipal' in statement)
      return 'It names a Principal, which belongs into policies of resources and trust policies.'
    if (!('Action' in statement) && !('NotAction' in statement)) return 'A Statement has no Action.'
    if (!('Resource' in statement) && !('NotResource' in statement)) return 'A Statement has no Resource.'
  }
  return undefined
}
