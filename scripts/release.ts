/**
 * Prepares a release and serves the workflow that publishes it; see docs/releasing.md. Nothing here publishes, tags or pushes.
 *
 * - `npm run release -- [--dry-run] [<version>]`: checks, then sets the version everywhere and rebuilds; with `--dry-run` it changes
 *   nothing. Without a version: the one that the changelog asks for.
 * - `npm run release -- --verify [--tag v1.2.0]`: checks that this commit is a release.
 * - `npm run release -- --stage <folder> --commit <sha>`: writes the package as it is published.
 * - `npm run release -- --pin <sha>`: points the example workflows at the release of the current version.
 * - `npm run release -- --notes`: prints the entry of the changelog.
 * - `npm run release -- --major-tag`: prints the tag that follows the current version, nothing if none does.
 */
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readReleaseNotes } from './lib/release/changelog.ts'
import { checkPreparation, checkRelease, suggestVersion, type ReleaseCheck } from './lib/release/checks.ts'
import { writeEdits, planPins, planVersion } from './lib/release/prepare.ts'
import { findMajorTag, listReleasedVersions, openReleaseRepository, readManifest } from './lib/release/repository.ts'
import { writeStagedPackage } from './lib/release/stage.ts'
import { repositoryRoot } from './lib/suite.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    verify: { type: 'boolean', default: false },
    tag: { type: 'string' },
    stage: { type: 'string' },
    commit: { type: 'string' },
    pin: { type: 'string' },
    notes: { type: 'boolean', default: false },
    'major-tag': { type: 'boolean', default: false },
  },
})
const repository = openReleaseRepository(repositoryRoot)
const { version: current } = readManifest(repository)

const print = (text: string): void => void process.stdout.write(`${text}\n`)

/** Prints every check. @returns whether all hold */
function report(checks: readonly ReleaseCheck[]): boolean {
  for (const { name, problems } of checks) {
    print(`${problems.length === 0 ? '✓' : '✗'} ${name}`)
    for (const problem of problems) print(`    ${problem}`)
  }
  return checks.every(({ problems }) => problems.length === 0)
}

function rebuild(): void {
  for (const script of ['generate', 'build'])
    execFileSync(process.execPath, [`scripts/${script}.ts`], {
      cwd: repositoryRoot,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
}

/** Builds, and compares with what is committed. The tree is clean, so what differs is a result of the build and is undone. */
function checkBuild(): ReleaseCheck {
  rebuild()
  const changed = repository.git('status', '--porcelain')
  if (changed !== '') {
    repository.git('checkout', '--quiet', '--', '.')
    repository.git('clean', '--quiet', '--force', '-d', '--', 'dist')
  }
  const problems =
    changed === '' ? [] : [`${String(changed.split('\n').length)} files differ: npm run generate && npm run build`]
  return { name: 'generated files and dist are built from these sources', problems }
}

/** @returns whether the version can be released */
function prepare(version: string, dryRun: boolean): boolean {
  const checks = checkPreparation(repository, version)
  if (!report(checks) || !report([checkBuild()])) return false
  const edits = planVersion(repository, version, new Date().toISOString().slice(0, 10))
  print(`\n${dryRun ? 'Would change' : 'Changed'}: ${edits.map(({ file }) => file).join(', ')}, dist`)
  if (dryRun) return true
  writeEdits(repository, edits)
  rebuild()
  if (!report(checkRelease(repository, `v${version}`))) return false
  print(
    [
      '\nNext: open a pull request with this, and after its merge push the tag of the merge commit:',
      `  git switch --create release-${version}`,
      `  git add --all && git commit --message "Release ${version}"`,
      `  git tag v${version} origin/main && git push origin v${version}`,
    ].join('\n'),
  )
  return true
}

async function run(): Promise<boolean> {
  if (values.notes) {
    print(readReleaseNotes(repository.read('CHANGELOG.md'), current).trimEnd())
    return true
  }
  if (values['major-tag']) {
    print(findMajorTag(current, listReleasedVersions(repository)) ?? '')
    return true
  }
  if (values.verify) return report(checkRelease(repository, values.tag))
  if (values.pin !== undefined) {
    writeEdits(repository, planPins(repository, { commit: values.pin, version: current }))
    return true
  }
  if (values.stage !== undefined) {
    const commit = values.commit ?? repository.git('rev-parse', 'HEAD')
    await writeStagedPackage(repositoryRoot, path.resolve(values.stage), { commit, version: current })
    return true
  }
  const version = positionals[0] ?? suggestVersion(repository)
  if (version === undefined) {
    print('Nothing to release: CHANGELOG.md has nothing below [Unreleased]')
    return true
  }
  return prepare(version, values['dry-run'])
}

if (!(await run())) process.exitCode = 1
