/** What a repository should have before its workflows run. */
export interface RepositorySetup {
  readonly environments: readonly EnvironmentSetup[]
  readonly variables: readonly Variable[]
  /** Branch that environments admit and that rules protect. */
  readonly branch: string
}

export interface EnvironmentSetup {
  readonly name: string
  /** Who must approve its jobs; empty for nobody. */
  readonly reviewers: readonly Reviewer[]
  readonly variables: readonly Variable[]
}

export interface Reviewer {
  readonly type: 'User' | 'Team'
  readonly id: number
  /** `alice` or `acme/platform`. */
  readonly name: string
}

export interface Variable {
  readonly name: string
  readonly value: string
  /** Whether another value is as good, because people choose it. */
  readonly isChoice?: true
}

/** What a part of the repository lacks. Inspecting it changes nothing, so everything can be shown before the first change. */
export interface SetupPart {
  readonly kind: 'environment' | 'variables' | 'branch' | 'tokens'
  readonly name: string
  readonly presence: 'missing' | 'present' | 'unknown'
  /** In the order in which they are applied; empty if nothing must change. */
  readonly changes: readonly SetupChange[]
  /** Differences that are kept, because somebody chose them. */
  readonly kept: readonly string[]
  /** What a person should know or do. */
  readonly warnings: readonly string[]
}

export interface SetupChange {
  /** For people, in the imperative: `admit the branch main alone`. */
  readonly text: string
  /** The same for a terminal, with the GitHub CLI. */
  readonly commands: readonly string[]
  /** @returns what could not be done because of GitHub's plan, and what that means */
  readonly apply: () => Promise<readonly string[]>
}

/** A change that the token is not allowed to make. */
export interface RefusedChange {
  readonly part: string
  readonly change: Pick<SetupChange, 'text' | 'commands'>
  readonly why: string
}
