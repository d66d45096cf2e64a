import type { Annotation, Location } from '../errors/action-error.ts'
import type { EnvironmentVariables } from './environment.ts'

export type AnnotationLevel = 'notice' | 'warning' | 'error'

/**
 * Where the run takes place: a GitHub Actions job, a GitLab job or a terminal. This interface covers everything that differs
 * between them; all text passed to it is already free of secrets.
 */
export interface Host {
  readonly name: 'actions' | 'gitlab' | 'terminal'
  readonly environment: EnvironmentVariables
  /** Whether a post step follows, which cleans up. */
  readonly hasPost: boolean
  /** Whether debug lines are shown. */
  readonly debug: boolean
  /** One or more whole lines, made harmless if the host reads commands. */
  readonly write: (text: string) => void
  readonly openGroup: (title: string) => void
  readonly closeGroup: () => void
  readonly annotate: (level: AnnotationLevel, text: string, where?: Partial<Location> & { title?: string }) => void
  /** Annotates lines of the repository with what the log already says, if the host can show annotations. */
  readonly mark: (level: AnnotationLevel, annotations: readonly Annotation[]) => void
  /** Hides a value in everything that the host shows from now on. Throws if the host cannot be reached. */
  readonly mask: (value: string) => void
  /** While shielded, text is shown literally whatever it contains; `write` is then given raw output of children. */
  readonly shield: () => Shield
  readonly setOutput: (name: string, value: string) => void
  /** Saves a value for the post step: it is on disk on return, so it survives if this process is killed. */
  readonly saveState: (name: string, value: string) => void
  readonly state: (name: string) => string | undefined
  /** Appends Markdown to what the host shows at the end. */
  readonly writeSummary: (markdown: string) => void
  /** Loads what `addPath` and `exportVariable` need, which takes 70 ms; for a run that waits for something else meanwhile. */
  readonly preloadToolkit: () => void
  readonly addPath: (folder: string) => Promise<void>
  readonly exportVariable: (name: string, value: string) => Promise<void>
}

export interface Shield extends Disposable {
  readonly write: (text: string) => void
}
