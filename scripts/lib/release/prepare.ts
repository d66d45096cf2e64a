import { promoteUnreleased } from './changelog.ts'
import { listVersionedFiles, readManifest, readRepositoryName, type ReleaseRepository } from './repository.ts'
import { renameVersion, setPackageVersion, setReleasePins, type ReleaseCommit } from './version-places.ts'

export interface FileEdit {
  readonly file: string
  readonly text: string
}

/**
 * The edits that make a version the current one: package, documents, workflows and changelog. Files that are generated or built
 * follow from them.
 * @param date of the release, `YYYY-MM-DD`
 */
export function planVersion(repository: ReleaseRepository, version: string, date: string): readonly FileEdit[] {
  const manifest = readManifest(repository)
  const changelog = promoteUnreleased(repository.read('CHANGELOG.md'), {
    version,
    date,
    repository: readRepositoryName(manifest),
  })
  return keepChanged(repository, [
    ...['package.json', 'package-lock.json'].map((file) => ({
      file,
      text: setPackageVersion(repository.read(file), manifest.name, version),
    })),
    ...listVersionedFiles(repository).map((file) => ({ file, text: renameVersion(repository.read(file), version) })),
    { file: 'CHANGELOG.md', text: changelog },
  ])
}

/** The edits that point the example workflows at a release, which only its tag makes possible. */
export function planPins(repository: ReleaseRepository, release: ReleaseCommit): readonly FileEdit[] {
  return keepChanged(
    repository,
    listVersionedFiles(repository).map((file) => ({ file, text: setReleasePins(repository.read(file), release) })),
  )
}

export function writeEdits({ write }: ReleaseRepository, edits: readonly FileEdit[]): void {
  for (const { file, text } of edits) write(file, text)
}

function keepChanged({ read }: ReleaseRepository, edits: readonly FileEdit[]): readonly FileEdit[] {
  return edits.filter(({ file, text }) => read(file) !== text)
}
