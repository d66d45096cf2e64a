/** The state of the stand-in: plain data in one JSON file. Names follow GitHub's field names. */

type PermissionLevel = 'read' | 'write'
/** As in a workflow's `permissions:`, with underscores: `{ issues: 'write', contents: 'read' }`. */
export type TokenPermissions = Readonly<Record<string, PermissionLevel>>

export interface StoredAccount {
  readonly id: number
  readonly login: string
  readonly type: 'User' | 'Bot' | 'Organization'
}

export interface StoredToken {
  readonly token: string
  readonly login: string
  /** `owner/name` of the only repository the token can access; undefined for a person's token, which can access all. */
  readonly repository?: string
  /** Undefined for a person's token with all permissions. */
  readonly permissions?: TokenPermissions
  /** True for a job's token: what it creates is `performed_via_github_app` and belongs to `github-actions[bot]`. */
  readonly app: boolean
  /** Token of a job for a fork's pull request: every write is rejected, whatever the permissions say. */
  readonly fork: boolean
}

export interface StoredLabel {
  readonly id: number
  name: string
  color: string
  description: string | null
}

/** An issue; with `pull`, also a pull request (GitHub numbers both in one sequence). */
export interface StoredIssue {
  readonly id: number
  readonly number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  state_reason: string | null
  readonly user: string
  readonly app: boolean
  labels: string[]
  assignees: string[]
  locked: boolean
  readonly created_at: string
  updated_at: string
  closed_at: string | null
  readonly pull?: StoredPull
}

export interface StoredPull {
  readonly id: number
  readonly head: { readonly owner: string; readonly ref: string }
  base: string
  draft: boolean
  merged_at: string | null
  merged_by: string | null
  merge_commit_sha: string | null
  /** Set while GitHub is to merge it by itself. */
  auto_merge?: { readonly enabled_by: string; readonly merge_method: 'merge' | 'squash' | 'rebase' } | undefined
  /** Head commit at the time of merging or closing; while open, it follows the branch. */
  head_sha: string
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'

export interface StoredReview {
  readonly id: number
  /** Number of the pull request. */
  readonly pull: number
  readonly user: string
  readonly app: boolean
  state: ReviewState
  readonly body: string
  /** Head of the pull request when the review was written. */
  readonly commit_id: string
  readonly submitted_at: string
}

/** The role of a person in a repository. */
export interface StoredCollaborator {
  readonly login: string
  role: 'admin' | 'maintain' | 'write' | 'triage' | 'read'
}

/** One entry of a repository's activity: who moved a branch. */
export interface StoredActivity {
  readonly id: number
  readonly ref: string
  readonly before: string
  readonly after: string
  readonly actor: string
  readonly activity_type: 'push' | 'force_push' | 'branch_deletion' | 'branch_creation' | 'pr_merge'
  readonly timestamp: string
}

export interface StoredVariable {
  /** In capitals, as GitHub keeps it. */
  readonly name: string
  value: string
  readonly created_at: string
  updated_at: string
}

export interface StoredRuleset {
  readonly id: number
  readonly name: string
  readonly target: string
  readonly enforcement: string
  readonly conditions: unknown
  readonly rules: readonly { readonly type: string; readonly parameters?: unknown }[]
}

/** A review of the pending deployments of a run. */
export interface StoredRunApproval {
  readonly run_id: number
  readonly environments: readonly string[]
  readonly state: 'approved' | 'rejected'
  readonly user: string
  readonly comment: string
}

export interface StoredTeam {
  readonly id: number
  readonly org: string
  readonly slug: string
}

export interface StoredComment {
  readonly id: number
  readonly issue: number
  readonly user: string
  readonly app: boolean
  body: string
  readonly created_at: string
  updated_at: string
}

export interface StoredDeployment {
  readonly id: number
  readonly sha: string
  readonly ref: string
  readonly task: string
  readonly payload: unknown
  readonly environment: string
  readonly description: string | null
  readonly creator: string
  readonly app: boolean
  readonly transient: boolean
  readonly production: boolean
  readonly created_at: string
  updated_at: string
  readonly statuses: StoredDeploymentStatus[]
}

export type StoredDeploymentState = 'error' | 'failure' | 'inactive' | 'pending' | 'success' | 'queued' | 'in_progress'

export interface StoredDeploymentStatus {
  readonly id: number
  readonly state: StoredDeploymentState
  readonly creator: string
  readonly app: boolean
  readonly description: string
  readonly log_url: string
  readonly environment_url: string
  readonly created_at: string
}

export interface StoredEnvironment {
  readonly id: number
  readonly name: string
  wait_timer: number
  reviewers: readonly StoredReviewer[]
  prevent_self_review: boolean
  branch_policy: { readonly protected_branches: boolean; readonly custom_branch_policies: boolean } | null
  /** Patterns of the branches and tags that may deploy, with `custom_branch_policies`. */
  readonly branch_policies: { readonly id: number; readonly name: string; readonly type: 'branch' | 'tag' }[]
  readonly variables: StoredVariable[]
  readonly created_at: string
  updated_at: string
}

export interface StoredReviewer {
  readonly type: 'User' | 'Team'
  readonly id: number
}

export interface StoredCheckRun {
  readonly id: number
  readonly head_sha: string
  name: string
  status: string
  conclusion: string | null
  external_id: string
  details_url: string | null
  started_at: string | null
  completed_at: string | null
  output: { title: string | null; summary: string | null; text: string | null; annotations: readonly unknown[] }
}

export interface StoredCommitStatus {
  readonly id: number
  readonly sha: string
  readonly state: string
  readonly context: string
  readonly description: string | null
  readonly target_url: string | null
  readonly creator: string
  readonly created_at: string
}

export interface StoredArtifactFile {
  readonly id: number
  readonly name: string
  readonly size_in_bytes: number
  readonly digest: string
  readonly expired: boolean
  readonly run_id: number
  readonly created_at: string
  /** The zip file in base64; undefined for an artifact that is only listed. */
  readonly content?: string
}

export interface StoredRun {
  readonly id: number
  readonly name: string
  readonly path: string
  readonly event: string
  readonly head_branch: string
  readonly head_sha: string
  /** The commit belongs to a fork. */
  readonly fork?: boolean
  readonly actor: string
  /** Who started the latest attempt; undefined for `actor`. */
  readonly triggering_actor?: string
  readonly run_number: number
  readonly run_attempt: number
  readonly status: string
  readonly conclusion: string | null
  readonly created_at: string
}

export type GitHubPlan = 'free' | 'team' | 'enterprise'

export interface StoredRepository {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly private: boolean
  readonly default_branch: string
  /** Bare git repository. */
  readonly git: string
  readonly created_at: string
  /** GitHub's plan of the owner: it decides what a private repository has. */
  readonly plan: GitHubPlan
  /** Whether OIDC tokens contain IDs; undefined until it is set. */
  immutable_subject?: boolean
  readonly protected_branches: string[]
  readonly collaborators: StoredCollaborator[]
  readonly activities: StoredActivity[]
  readonly reviews: StoredReview[]
  readonly variables: StoredVariable[]
  readonly rulesets: StoredRuleset[]
  readonly run_approvals: StoredRunApproval[]
  readonly labels: StoredLabel[]
  readonly issues: StoredIssue[]
  readonly comments: StoredComment[]
  readonly deployments: StoredDeployment[]
  readonly environments: StoredEnvironment[]
  readonly check_runs: StoredCheckRun[]
  readonly statuses: StoredCommitStatus[]
  readonly artifacts: StoredArtifactFile[]
  readonly runs: StoredRun[]
}

/** A running job of a workflow, with the permissions of its token and the claims of its OIDC token. */
export interface StoredJob {
  readonly id: number
  readonly repository: string
  readonly permissions: TokenPermissions
  /** Runs for a fork's pull request: read-only token, no OIDC token. */
  readonly fork: boolean
  readonly event_name: string
  readonly ref: string
  readonly head_ref: string
  readonly base_ref: string
  readonly sha: string
  readonly workflow: string
  readonly workflow_path: string
  readonly environment?: string
  readonly actor: string
  readonly run_id: number
  readonly run_number: number
  readonly run_attempt: number
  /** Format of `sub`: `repo:OWNER/REPO:…`, or with IDs as for repositories created after 2026-07-15. */
  readonly subject: 'names' | 'ids'
  readonly token: string
  /** Bearer token for the OIDC endpoint. */
  readonly request_token: string
}

export interface GitHubState {
  /** Last assigned ID; one sequence for everything keeps IDs unique. */
  last_id: number
  readonly accounts: StoredAccount[]
  readonly tokens: StoredToken[]
  readonly repositories: StoredRepository[]
  readonly teams: StoredTeam[]
  readonly jobs: StoredJob[]
}

export function createEmptyState(): GitHubState {
  return { last_id: 1000, accounts: [], tokens: [], repositories: [], teams: [], jobs: [] }
}
