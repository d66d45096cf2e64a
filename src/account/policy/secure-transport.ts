import { noChange, type SettingChange } from '../model.ts'
import { parsePolicy, type PolicyDocument, createPolicyDocument, isSameStatement, type Statement } from './document.ts'

/** Denies requests without TLS (S3 User Guide, "Security best practices": enforce encryption of data in transit). */
function buildTlsStatement(bucketArn: string): Statement {
  return {
    Sid: 'DenyInsecureTransport',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [bucketArn, `${bucketArn}/*`],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  }
}

/**
 * Adds our statement to the bucket policy.
 * @param current the policy as S3 returns it; undefined if there is none
 */
export function checkBucketPolicy(current: string | undefined, bucketArn: string): SettingChange<PolicyDocument> {
  const ours = buildTlsStatement(bucketArn)
  const policy = current === undefined ? createPolicyDocument([]) : parsePolicy(current)
  if (policy === undefined) return { kind: 'kept', text: 'the bucket policy cannot be parsed, so it is not changed' }
  if (policy.Statement.some((statement) => isSameStatement(statement, ours))) return noChange
  const taken = new Set(policy.Statement.map(({ Sid }) => Sid))
  let sid = 'DenyInsecureTransport'
  for (let number = 2; taken.has(sid); number++) sid = `DenyInsecureTransport${number}`
  return {
    kind: 'set',
    text: 'refuse requests without TLS (bucket policy)',
    value: { ...policy, Statement: [...policy.Statement, { ...ours, Sid: sid }] },
  }
}
