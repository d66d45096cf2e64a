import { sameDigest } from './checksums.ts'
import { refused } from './failure.ts'
import type { Proofs } from './proofs.ts'
import { type Downloaded, nameOf, type Verdict } from './verdict.ts'

type Known = Extract<Proofs, { kind: 'known' }>

/**
 * Compares a download with digests that are known beforehand; all who state one have to agree.
 * @throws ActionError `verification-failed`
 */
export function judgeKnown({ known }: Known, { artifact, digest }: Downloaded): Verdict {
  const name = nameOf(artifact)
  for (const { digests, source } of known) {
    if (sameDigest(digests.archive, digest)) continue
    throw refused(
      `the download of ${name} differs from the digest in ${source}`,
      [`expected ${digests.archive} (${source})`, `got ${digest} (${artifact.url})`],
      'Do not use the file. A mirror that packs anew needs its keys in trusted-keys, or a lock file: npx eks-actions lock.',
    )
  }
  const programs = known.flatMap(({ digests: { binary }, source }) =>
    binary === undefined ? [] : [{ binary, source }],
  )
  const [program, ...others] = programs
  const other = others.find(({ binary }) => program !== undefined && !sameDigest(binary, program.binary))
  if (program !== undefined && other !== undefined) {
    throw refused(`${program.source} and ${other.source} disagree about the program of ${name}`, [
      `${program.binary} (${program.source})`,
      `${other.binary} (${other.source})`,
    ])
  }
  return { level: 'lock', by: `digest in ${known[0].source}`, caveats: [], binary: program?.binary }
}
