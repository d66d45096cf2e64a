import path from 'node:path'
import { isObjectValue, isListValue, convertToText, type TerraformValue } from '../../hcl/expressions/value.ts'
import { getOwn } from '../../runner/records.ts'
import { resolveRealPath } from '../../runner/files/workspace.ts'

/** The settings of a backend, nested ones with dots: `workspaces.name`. A setting that is not known is undefined. */
export type BackendSettings = ReadonlyMap<string, string | undefined>

export interface StateQuery {
  readonly type: string
  readonly settings: BackendSettings
  readonly workspace: string
  /** Real path of the root's folder, for relative paths. */
  readonly folder: string
}

export type StateIdentity =
  | { readonly known: true; readonly identity: string }
  /** Settings without which the state cannot be identified; they are absent, or unknown before Terraform runs. */
  | { readonly known: false; readonly missing: readonly string[] }

/** Flattens the values of a backend's settings. Null counts as absent, as in Terraform. */
export function flattenSettings(values: Iterable<readonly [string, TerraformValue]>): BackendSettings {
  const settings = new Map<string, string | undefined>()
  for (const [name, value] of values) {
    if (isObjectValue(value))
      for (const [inner, text] of flattenSettings(Object.entries(value))) settings.set(`${name}.${inner}`, text)
    else if (isListValue(value)) settings.set(name, formatList(value))
    else if (value !== null) settings.set(name, convertToText(value))
  }
  return settings
}

function formatList(values: readonly TerraformValue[]): string | undefined {
  const texts = values.map(convertToText)
  return texts.includes(undefined) ? undefined : texts.join(',')
}

/**
 * Identifies the state that a backend's settings refer to: two identities are equal if and only if the states are the same.
 * How each backend derives the location of a state from settings and workspace is described on its page below
 * developer.hashicorp.com/terraform/language/backend.
 */
export function resolveStateIdentity(query: StateQuery): StateIdentity {
  const rule = getOwn(rules, query.type)
  if (rule === undefined) return createIdentity(query, formatAllSettings(query))
  const missing = rule.needs.filter((name) => query.settings.get(name) === undefined)
  const uncertain = rule.mayHave.filter((name) => query.settings.has(name) && query.settings.get(name) === undefined)
  if (missing.length + uncertain.length > 0) return { known: false, missing: [...missing, ...uncertain] }
  const getSetting = (name: string, otherwise = ''): string => query.settings.get(name) ?? otherwise
  return createIdentity({ type: rule.type ?? query.type }, rule.place(getSetting, query.workspace, query.folder))
}

/** The identity of the state that the local backend keeps in this file. */
export function identifyLocalState(file: string): string {
  return `local:${resolveRealFile(file)}`
}

/**
 * The settings that tell one state of a backend from another: `bucket` and `key`. Undefined for a backend that is not known,
 * of which all settings do.
 */
export function listNamingSettings(type: string): readonly string[] | undefined {
  const rule = Object.hasOwn(rules, type) ? rules[type] : undefined
  if (rule === undefined) return undefined
  if (rule === hosted) return ['organization', 'workspaces.name']
  return [...rule.needs, ...rule.mayHave.filter((name) => ['prefix', 'key', 'path', 'schema_name'].includes(name))]
}

/** `remote` and `cloud` are two ways to the same states. */
export function normalizeBackendType(type: string): string {
  return (Object.hasOwn(rules, type) ? rules[type]?.type : undefined) ?? type
}

const secretSettings = new Set([
  ...['access_key', 'secret_key', 'token', 'security_token', 'access_token', 'credentials', 'encryption_key'],
  ...['client_secret', 'client_certificate_password', 'sas_token', 'oidc_token', 'oidc_request_token'],
  ...['conn_str', 'http_auth', 'password', 'client_key', 'client_private_key_pem', 'secret_id', 'sse_customer_key'],
])

/** Settings that hold credentials in one backend or another. They are never kept. */
export function isSecretSetting(setting: string): boolean {
  return secretSettings.has(setting.slice(setting.lastIndexOf('.') + 1))
}

interface IdentityRule {
  readonly type?: string
  readonly needs: readonly string[]
  /** Settings that are part of the location if they are set. */
  readonly mayHave: readonly string[]
  readonly place: (get: (name: string, otherwise?: string) => string, workspace: string, folder: string) => string
}

const hosted: IdentityRule = {
  type: 'remote',
  needs: ['organization'],
  mayHave: ['hostname', 'workspaces.name', 'workspaces.prefix', 'workspaces.tags', 'workspaces.project'],
  place: (get, workspace, folder) => {
    const owner = `${get('hostname', 'app.terraform.io')}/${get('organization')}`
    const prefix = get('workspaces.prefix')
    if (get('workspaces.name') !== '') return `${owner}/${get('workspaces.name')}`
    if (prefix !== '') return workspace === 'default' ? `${owner}/${prefix}*` : `${owner}/${prefix}${workspace}`
    // Terraform selects the workspace by tags at run time, separately for each root.
    return `${owner}/tags:${get('workspaces.tags')} of ${folder}`
  },
}

const rules: Readonly<Record<string, IdentityRule>> = {
  s3: {
    needs: ['bucket', 'key'],
    mayHave: ['workspace_key_prefix'],
    place: (get, workspace) => {
      const prefix = workspace === 'default' ? '' : `${get('workspace_key_prefix', 'env:')}/${workspace}/`
      return `${get('bucket')}/${prefix}${get('key')}`
    },
  },
  local: {
    needs: [],
    mayHave: ['path', 'workspace_dir'],
    place: (get, workspace, folder) => {
      const file = get('path', 'terraform.tfstate')
      const other = path.join(get('workspace_dir', 'terraform.tfstate.d'), workspace, path.basename(file))
      return resolveRealFile(path.resolve(folder, workspace === 'default' ? file : other))
    },
  },
  remote: hosted,
  cloud: hosted,
  http: { needs: ['address'], mayHave: [], place: (get) => withoutUser(get('address')) },
  gcs: {
    needs: ['bucket'],
    mayHave: ['prefix'],
    place: (get, workspace) => path.posix.join(get('bucket'), get('prefix'), `${workspace}.tfstate`),
  },
  azurerm: {
    needs: ['storage_account_name', 'container_name', 'key'],
    mayHave: [],
    place: (get, workspace) =>
      `${get('storage_account_name')}/${get('container_name')}/${get('key')}${formatWorkspace(workspace)}`,
  },
  consul: {
    needs: ['path'],
    mayHave: ['address', 'datacenter'],
    place: (get, workspace) =>
      `${withoutUser(get('address'))}/${get('datacenter')}/${get('path')}${formatWorkspace(workspace)}`,
  },
  kubernetes: {
    needs: ['secret_suffix'],
    mayHave: ['namespace', 'host', 'config_context'],
    place: (get, workspace) =>
      `${get('host')}/${get('config_context')}/${get('namespace', 'default')}/tfstate-${workspace}-${get('secret_suffix')}`,
  },
  pg: {
    needs: ['conn_str'],
    mayHave: ['schema_name'],
    place: (get, workspace) =>
      `${withoutUser(get('conn_str'))}/${get('schema_name', 'terraform_remote_state')}/${workspace}`,
  },
  oss: createObjectStoreRule('env:', 'terraform.tfstate'),
  cos: createObjectStoreRule('', 'terraform.tfstate'),
}

function createObjectStoreRule(prefix: string, key: string): IdentityRule {
  return {
    needs: ['bucket'],
    mayHave: ['prefix', 'key'],
    place: (get, workspace) => path.posix.join(get('bucket'), get('prefix', prefix), workspace, get('key', key)),
  }
}

/** An unknown backend: all of its settings except credentials identify the location. */
function formatAllSettings({ settings, workspace }: StateQuery): string {
  const all = [...settings].filter(([name]) => !isSecretSetting(name)).sort(([a], [b]) => (a < b ? -1 : 1))
  return `${all.map(([name, value]) => `${name}=${value ?? ''}`).join(',')}${formatWorkspace(workspace)}`
}

function createIdentity({ type }: { readonly type: string }, place: string): StateIdentity {
  return { known: true, identity: `${type}:${place}` }
}

function formatWorkspace(workspace: string): string {
  return workspace === 'default' ? '' : `env:${workspace}`
}

/** Without user and password, of a URL or of `key=value` pairs as PostgreSQL takes them. */
function withoutUser(address: string): string {
  return address
    .replace(/\/\/[^/@]*@/, '//')
    .replaceAll(/\b(user|password)=('[^']*'|\S+)\s*/g, '')
    .trim()
}

/** Real as far as it exists: the state itself may not have been written yet. */
function resolveRealFile(file: string): string {
  const parent = path.dirname(file)
  if (parent === file) return file
  try {
    return resolveRealPath(file)
  } catch {
    return path.join(resolveRealFile(parent), path.basename(file))
  }
}
