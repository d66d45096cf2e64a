import { readPartition } from '../../../aws/partition.ts'
import type { Answers } from '../answers/answers.ts'
import { environmentNames, type EnvironmentName, formatStateBucket } from '../answers/names.ts'
import { workflowNames } from '../answers/workflow-names.ts'
import { setBackend } from './hcl.ts'
import { setPinnedSources, selectModules } from './modules.ts'
import { renderReadme } from './readme.ts'
import { readReleasePin, type Templates, type TextFiles } from './templates.ts'
import type { Renames } from './text-edits.ts'
import { addToYaml, removeFromYaml, renameInYaml, replaceInYaml, setInYaml } from './yaml.ts'

/** Names in the shipped files, which the answers replace. */
const shipped = { name: 'acme', application: 'shop', region: 'eu-central-1', domain: 'shop.example.com' } as const

/** Its runners are for GitHub alone. */
const runnersRoot = '40-runners'

/** All files of a repository, by path. The same answers and templates always give the same files. */
export function renderRepository(answers: Answers, templates: Templates): TextFiles {
  const renames = listRenames(answers)
  const environments = renderEnvironments(answers, templates.files, renames)
  const modules = answers.modules === 'pinned' ? {} : selectModules(environments, templates.files)
  return {
    ...(answers.modules === 'pinned' ? setPinnedSources(environments, readReleasePin(templates)) : environments),
    ...modules,
    ...renderWorkflows(answers, templates.files, renames),
    ...moveFiles(templates.files, 'charts/', 'charts/'),
    ...moveFiles(templates.files, 'examples/app/', 'app/'),
    ...renderValues(answers, templates.files, renames),
    '.gitignore': gitIgnore,
    'README.md': renderReadme(answers, templates.version),
  }
}

function listRenames({ name, application, region, repository, domain }: Answers): Renames {
  return {
    [`${shipped.name}/${shipped.application}`]: repository,
    [shipped.name]: name,
    [shipped.application]: application,
    [shipped.region]: region,
    [shipped.domain]: domain ?? shipped.domain,
    'arn:aws': `arn:${readPartition(region)}`,
  }
}

function renderEnvironments(answers: Answers, templates: TextFiles, renames: Renames): TextFiles {
  const folder = 'terraform-environments/aws/'
  const files = Object.entries(moveFiles(templates, folder, folder)).flatMap(([file, text]) => {
    const environment = environmentNames.find((name) => file.startsWith(`${folder}${name}/`))
    if (answers.ci === 'gitlab' && file.startsWith(`${folder}production/${runnersRoot}/`)) return []
    return environment === undefined ? [] : [[file, renderEnvironmentFile(file, text, environment)] as const]
  })
  return Object.fromEntries(files)

  function renderEnvironmentFile(file: string, text: string, environment: EnvironmentName): string {
    const account = answers.accounts[environment]
    const bucket = formatStateBucket(answers.name, environment, account)
    if (file.endsWith('.tf')) return setBackend(text, { bucket, region: answers.region })
    if (!/\.ya?ml$/.test(file)) return text
    const used = answers.ci === 'gitlab' ? removeFromYaml(text, (key) => key === 'runners') : text
    const renamed = renameInYaml(used, renames)
    if (!file.endsWith('/settings.yaml')) return renamed
    const settings = setInYaml(setInYaml(renamed, ['state_bucket'], bucket), ['allowed_account_ids'], [account])
    if (environment === 'staging') return allowProductionToPull(settings, answers)
    return environment === 'production' ? setRunnerConnection(settings, answers) : settings
  }
}

/** Production runs the images of staging's registry, also from another account. */
function allowProductionToPull(settings: string, { application, accounts }: Answers): string {
  const repository = ['ecr', 'repositories', application]
  if (accounts.production === accounts.staging) return settings
  return addToYaml(settings, repository, 'pull_account_ids', [accounts.production])
}

function setRunnerConnection(settings: string, { ci, runnerConnection }: Answers): string {
  if (ci === 'gitlab') return settings
  return setInYaml(settings, ['runners', 'connection_confirmed'], runnerConnection === 'confirmed')
}

function renderWorkflows(answers: Answers, templates: TextFiles, renames: Renames): TextFiles {
  const render = (text: string): string =>
    renameInYaml(answers.domain === undefined ? removeHostOfPreview(text) : text, renames)
  const gitlab = templates['workflows-examples/.gitlab-ci.yml'] ?? ''
  if (answers.ci === 'gitlab') return { '.gitlab-ci.yml': render(gitlab) }
  const chosen = workflowNames.filter((name) => answers.workflows.includes(name))
  return Object.fromEntries(
    chosen.map((name) => [`.github/workflows/${name}.yml`, render(templates[`workflows-examples/${name}.yml`] ?? '')]),
  )
}

/** Without a domain a preview has no host name: its load balancer answers to any. */
function removeHostOfPreview(text: string): string {
  return removeFromYaml(text, (key, value) => key === 'set' && String(value).includes(shipped.domain))
}

function renderValues(answers: Answers, templates: TextFiles, renames: Renames): TextFiles {
  const removeHosts = (text: string): string =>
    replaceInYaml(text, 'hosts', (hosts) => (String(hosts).includes(shipped.domain) ? '[]' : undefined))
  return Object.fromEntries(
    Object.entries(moveFiles(templates, 'examples/deploy/', 'deploy/')).map(([file, text]) => [
      file,
      renameInYaml(answers.domain === undefined ? removeHosts(text) : text, renames),
    ]),
  )
}

function moveFiles(files: TextFiles, from: string, to: string): TextFiles {
  return Object.fromEntries(
    Object.entries(files)
      .filter(([file]) => file.startsWith(from))
      .map(([file, text]) => [to + file.slice(from.length), text]),
  )
}

const gitIgnore = `# Terraform: downloaded providers and modules, plans and local states. Commit .terraform.lock.hcl.
.terraform/
*.tfplan
*.tfstate
*.tfstate.*

# Programs that app/compile builds
app/bin/
`
