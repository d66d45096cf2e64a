/** From weak to strong; see `isAtLeast`. `lock`: the digests are in the caller's repository or in this release. */
const verificationLevels = ['none', 'checksum', 'signature', 'lock'] as const
export type VerificationLevel = (typeof verificationLevels)[number]

export function isAtLeast(level: VerificationLevel, minimum: VerificationLevel): boolean {
  return verificationLevels.indexOf(level) >= verificationLevels.indexOf(minimum)
}
