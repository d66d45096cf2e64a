/** The state at the end of the story, and how to inspect and remove it. */

import { formatCount } from '../../src/runner/count.ts'
import type { Story } from '../story.ts'
import { markup, type Markup } from './html.ts'
import { renderDeploymentEvent } from './pull-request.ts'

export function renderInventory(story: Story, kept: boolean): Markup {
  const { inventory } = story
  return markup`<section class="chapter" id="now">
    <h2><span class="number" aria-hidden="true">✓</span>Final state</h2>
    <div class="cards">
    <div class="card"><h3>Deployments</h3>${inventory.stored.deployments.toReversed().map(renderDeploymentEvent)}</div>
    <div class="card"><h3>Releases</h3><div class="scroll" tabindex="0"><table><thead><tr><th>release</th><th>namespace</th><th>revision</th><th>status</th></tr></thead>
      <tbody>${inventory.releases.map(({ name, namespace, revision, status }) => markup`<tr><td>${name}</td><td>${namespace}</td><td>${revision}</td><td>${status}</td></tr>`)}</tbody></table></div>
      <h3>Infrastructure</h3><div class="scroll" tabindex="0"><table><thead><tr><th>resource</th><th>name</th><th>details</th></tr></thead>
      <tbody>${inventory.networks.map(({ name, cidr, subnets }) => markup`<tr><td>VPC</td><td>${name}</td><td>${cidr}, ${formatCount(subnets, 'subnet')}</td></tr>`)}
      ${inventory.clusters.map(({ name, version, status }) => markup`<tr><td>EKS cluster</td><td>${name}</td><td>Kubernetes ${version}, ${status.toLowerCase()}</td></tr>`)}</tbody></table></div></div>
    <div class="card"><h3>Images</h3>${inventory.images.map(
      ({ digest, tags }) =>
        markup`<p class="image"><code>${digest.slice(0, 19)}…</code> ${tags.map((tag) => markup`<span class="label">${shortenTag(tag)}</span> `)}</p>`,
    )}</div>
    <div class="card"><h3>${kept ? 'Explore' : 'Explore: npm run demo -- --keep'}</h3>
      <pre tabindex="0"><code>eval "$(npm run --silent stack -- env --name demo)"
helm list --all-namespaces
kubectl get pods --all-namespaces
aws eks list-clusters
aws ecr describe-images --repository-name shop</code></pre>
      <p>${kept ? 'The stack is still running. To remove it:' : 'The stack was removed. After a run with --keep, remove it with:'}</p>
      <pre tabindex="0"><code>npm run stack -- down --name demo</code></pre></div>
    </div>
  </section>`
}

/** Shortens commit IDs and hashes to a prefix. */
function shortenTag(tag: string): string {
  return tag.replace(/[0-9a-f]{40,}$/, (hex) => `${hex.slice(0, 8)}…`)
}
