import type { Answers } from '../answers/answers.ts'
import { environmentNames, formatStateBucket } from '../answers/names.ts'
import { listNextSteps } from '../next-steps.ts'

/** The README of the written repository: what is where, and the commands of the first hour and of every other day. */
export function renderReadme(answers: Answers, version: string): string {
  const paragraphs = [
    `# ${answers.application}`,
    `Infrastructure, chart and workflows, written by [eks-actions](https://github.com/org/eks-actions) ${version}.`,
    '## What is where',
    renderTable(listFolders(answers)),
    '## Environments',
    renderTable([
      ['environment', 'AWS account', 'cluster', 'state bucket'],
      ...environmentNames.map((name) => [
        name,
        answers.accounts[name],
        `\`${answers.name}-${name}\``,
        `\`${formatStateBucket(answers.name, name, answers.accounts[name])}\``,
      ]),
    ]),
    '## First hour',
    ...listNextSteps(answers, version)
      // It is in a repository, once somebody reads it.
      .filter(({ isFor = [] }) => !isFor.includes('absent'))
      .map(
        ({ title, commands }, index) =>
          `${index + 1}. ${title}:\n\n   \`\`\`sh\n${commands.map((command) => `   ${command}\n`).join('')}   \`\`\``,
      ),
    'What happens next, and what to do if a step fails: [the first hour](https://github.com/org/eks-actions/blob/v1/docs/first-hour.md).',
    '## Update',
    'Run the `init` of a newer release, `<version>`, in this folder. It updates files that you have not edited and merges its changes into the others:',
    '```sh\nnpx eks-actions@<version> init --dry-run\nnpx eks-actions@<version> init\n```',
    'After an update, run `bootstrap` again: it changes only what the new release needs.',
  ]
  return `${paragraphs.join('\n\n')}\n`
}

function listFolders({ ci, modules, workflows }: Answers): readonly (readonly string[])[] {
  return [
    ['path', 'contents'],
    ['`terraform-environments/aws/`', 'one folder per environment; its `settings.yaml` has all that differs'],
    ...(modules === 'copied' ? [['`terraform-modules/aws/`', 'the modules that the environments use']] : []),
    ci === 'github'
      ? ['`.github/workflows/`', workflows.map((name) => `\`${name}\``).join(', ')]
      : ['`.gitlab-ci.yml`', 'plan, apply, image, staging and production'],
    ['`app/`', 'the sample application: replace it with yours'],
    ['`charts/`, `deploy/`', 'the charts, what is released to each environment, and the values of the application'],
    ['`eks-actions.init.json`', 'your answers and what was written, for the next `init`'],
  ]
}

function renderTable([header = [], ...rows]: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
