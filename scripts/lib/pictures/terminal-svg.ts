/**
 * A terminal recording as SVG. GitHub removes scripts from pictures, so CSS animations do everything: each line appears at its time,
 * and the screen scrolls by whole lines. It repeats; people who prefer less motion see the end.
 */

import { escapeMarkup } from '../../../demo/report/html.ts'
import { compressTimes, type TerminalLine } from './terminal-log.ts'

const [columns, rows] = [112, 24]
const [charWidth, lineHeight, padding, titleHeight] = [7.83, 19, 16, 34]
const width = Math.round(columns * charWidth + 2 * padding)
const screenHeight = rows * lineHeight
const height = titleHeight + screenHeight + padding
/** The lines take this long to appear; then the end can be read. */
const [playMs, totalMs] = [26_000, 30_000]

const colors = {
  command: '#e6edf3',
  chapter: '#ffffff',
  success: '#c9d1d9',
  failure: '#ff7b72',
  text: '#9198a1',
  verdict: '#7ee787',
} as const satisfies Readonly<Record<TerminalLine['kind'], string>>

export function renderTerminalSvg(lines: readonly TerminalLine[], title: string): string {
  const times = compressTimes(lines, playMs)
  const shown = lines.map((line, index) => renderLine(line, index))
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeMarkup(title)}">`,
    `<style>${renderStyles(lines, times)}</style>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="10" fill="#0d1117" stroke="#3d444d"/>`,
    ...['#ff5f57', '#febc2e', '#28c840'].map(
      (fill, index) => `<circle cx="${20 + index * 18}" cy="18" r="5.5" fill="${fill}"/>`,
    ),
    `<text x="${width / 2}" y="22" text-anchor="middle" fill="#9198a1">${escapeMarkup(title)}</text>`,
    `<svg x="${padding}" y="${titleHeight}" width="${width - 2 * padding}" height="${screenHeight}"><g class="screen">`,
    ...shown,
    '</g></svg>',
    '</svg>',
  ].join('\n')}\n`
}

function renderLine({ kind, text }: TerminalLine, index: number): string {
  const cut = text.length > columns ? `${text.slice(0, columns - 1)}…` : text
  const y = (index + 1) * lineHeight - 5
  return `<text class="${kind}" id="l${index}" y="${y}">${formatSign(escapeMarkup(cut))}</text>`
}

/** The sign of a job in its own color, and the time of a chapter in that of other details. */
function formatSign(text: string): string {
  return text
    .replace(/^( *)✓/, '$1<tspan fill="#3fb950">✓</tspan>')
    .replace(/^( {0,5}\d[\d.:]*(?:m?s|:\d\d))(?= )/, '<tspan fill="#9198a1" font-weight="400">$1</tspan>')
}

function renderStyles(lines: readonly TerminalLine[], times: readonly number[]): string {
  const toPercent = (ms: number): string => `${((100 * ms) / totalMs).toFixed(2)}%`
  const appearing = times.map(
    (at, index) =>
      `@keyframes k${index}{0%{opacity:0}${toPercent(at)}{opacity:1}100%{opacity:1}}#l${index}{animation-name:k${index}}`,
  )
  const kinds = Object.entries(colors).map(([kind, color]) => `.${kind}{fill:${color}}`)
  return [
    'text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre}',
    ...kinds,
    '.chapter{font-weight:600}',
    `.screen,.screen text{animation-duration:${totalMs / 1000}s;animation-iteration-count:infinite;animation-timing-function:step-end}`,
    '.screen{animation-name:scroll}',
    renderScrolling(lines.length, times, toPercent),
    ...appearing,
    `@media(prefers-reduced-motion:reduce){.screen text{animation:none}.screen{animation:none;transform:translateY(${-Math.max(0, lines.length - rows) * lineHeight}px)}}`,
  ].join('\n')
}

/** Every line below the last row of the screen moves all others up. */
function renderScrolling(count: number, times: readonly number[], toPercent: (ms: number) => string): string {
  const moves = new Map<string, number>()
  for (let index = rows; index < count; index++) moves.set(toPercent(times[index] ?? 0), index - rows + 1)
  const steps = [...moves].map(([at, up]) => `${at}{transform:translateY(${-up * lineHeight}px)}`)
  const last = [...moves.values()].at(-1) ?? 0
  return `@keyframes scroll{0%{transform:none}${steps.join('')}100%{transform:translateY(${-last * lineHeight}px)}}`
}
