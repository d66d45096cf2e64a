/** The report as a single file: styles, scripts and diagrams are embedded, and viewing it fetches nothing. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { describeStoryOutcome, type Chapter, type Story } from '../story.ts'
import { markup, trustMarkup, type Markup } from './html.ts'
import { renderInventory } from './inventory.ts'
import { renderPolicies } from './policies.ts'
import { renderPullRequestPage } from './pull-request.ts'
import { renderWorkflowRun } from './run.ts'
import { formatElapsed } from '../../src/runner/log.ts'

export interface ReportOptions {
  readonly story: Story
  readonly milliseconds: number
  /** Whether the stack keeps running after the demo. */
  readonly kept: boolean
}

export function renderReport({ story, milliseconds, kept }: ReportOptions): string {
  const styles = readFileSync(path.join(import.meta.dirname, 'page.css'), 'utf8')
  const require = createRequire(import.meta.url)
  const library = readFileSync(require.resolve('@mermaid-js/tiny'), 'utf8')
  const scripts = [library, readFileSync(path.join(import.meta.dirname, 'page.js'), 'utf8')].map(inlineScript)
  const hashes = scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ')
  const policy = `default-src 'none'; script-src ${hashes}; style-src 'unsafe-inline'; img-src data:`
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>eks-actions: the demo</title>
<style>${trustMarkup(styles)}</style>
</head>
<body>
${renderHero(story, milliseconds)}
<main>
${story.chapters.map(renderChapter)}
${story.probes.length > 0 && renderPolicies(story.probes)}
${renderInventory(story, kept)}
</main>
<footer class="muted">eks-actions · this file works offline</footer>
${scripts.map((text) => markup`<script>${trustMarkup(text)}</script>`)}
</body>
</html>
`
  return page.html
}

/** Escapes whatever would end the script element. */
function inlineScript(text: string): string {
  return text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
}

function renderHero(story: Story, milliseconds: number): Markup {
  const { chapters, failure, roots, probes } = story
  const jobs = chapters.flatMap(({ run }) => run.graph).filter(({ run }) => run !== undefined).length
  return markup`<header class="hero"><div>
    <p class="brand">eks-actions</p>
    <h1>From a pull request to production</h1>
    <p class="verdict ${failure === undefined ? 'success' : 'failure'}">${describeStoryOutcome(story)} · ${formatElapsed(milliseconds)}</p>
    <p>A team starts with an empty AWS account and an empty repository. ${chapters.length} workflow runs with ${jobs} jobs later, its application
    runs in production. This page shows what the team saw on GitHub, in the order in which it happened. Every comment and every summary on it
    was written by the actions in these runs.</p>
    <p class="muted">${roots === 'shipped' ? 'Terraform with the AWS provider' : 'Terraform'}, Helm, BuildKit, the Kubernetes control plane and the runner are the real programs,
    running on this machine. AWS and GitHub are emulated; pods are simulated, no container runs. Each job has the permissions of the role that bootstrap created
    for it, and every AWS call is evaluated against them.</p>
    <nav aria-label="Chapters"><ol>${chapters.map(({ title }, index) => markup`<li><a href="#chapter-${index + 1}">${index + 1}. ${title}</a></li>`)}
    ${probes.length > 0 && markup`<li><a href="#policies">What the roles may do</a></li>`}
    <li><a href="#now">Final state</a></li></ol></nav>
  </div></header>`
}

function renderChapter({ title, text, look, run, workflow, pullRequest, after }: Chapter, index: number): Markup {
  const id = `chapter-${index + 1}`
  return markup`<section class="chapter" id="${id}">
    <h2><span class="number" aria-hidden="true">${index + 1}</span>${title}</h2>
    <p class="lead">${text}</p>
    <ul class="look">${look.map((sentence) => markup`<li>${sentence}</li>`)}</ul>
    ${renderWorkflowRun(run, { id: `${id}-workflow`, text: workflow })}
    ${pullRequest !== undefined && renderPullRequestPage({ number: pullRequest, stored: after })}
  </section>`
}
