/** What the roles of the jobs were allowed and refused. */

import type { PolicyProbe } from '../policy-probes.ts'
import { markup, type Markup } from './html.ts'
import { renderIcon } from './icons.ts'

export function renderPolicies(probes: readonly PolicyProbe[]): Markup {
  return markup`<section class="chapter" id="policies">
    <h2><span class="number" aria-hidden="true">✓</span>What the roles may do</h2>
    <p class="lead">Every AWS call of every job was evaluated against the policies that bootstrap wrote for its role, as AWS evaluates them. Outside of
    the names of its environment, a role is refused:</p>
    <div class="card"><div class="scroll" tabindex="0"><table><thead><tr><th>role</th><th>call</th><th>on</th><th>result</th></tr></thead>
      <tbody>${probes.map(
        ({ role, action, target, actual }) =>
          markup`<tr><td><code>${role}</code></td><td><code>${action}</code></td><td>${target}</td><td>${renderIcon(actual === 'allowed' ? 'success' : 'skipped', actual)} ${actual}</td></tr>`,
      )}</tbody></table></div>
      ${probes.flatMap(({ answer }) => (answer === undefined ? [] : [markup`<p class="muted">${answer}</p>`]))}</div>
  </section>`
}
