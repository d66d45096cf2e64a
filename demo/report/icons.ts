import { trustMarkup, type Markup } from './html.ts'

const paths = {
  success: '<circle cx="8" cy="8" r="7.25" fill="currentColor"/><path d="m4.8 8.3 2.2 2.2 4.3-4.6" class="on"/>',
  failure: '<circle cx="8" cy="8" r="7.25" fill="currentColor"/><path d="m5.5 5.5 5 5m0-5-5 5" class="on"/>',
  skipped: '<circle cx="8" cy="8" r="6.5"/><path d="m4 12 8-8"/>',
  cancelled: '<circle cx="8" cy="8" r="6.5"/><path d="M5 8h6"/>',
  merged:
    '<circle cx="4" cy="3" r="1.7"/><circle cx="4" cy="13" r="1.7"/><circle cx="12" cy="9" r="1.7"/><path d="M4 4.8v6.4M4 5c0 3 3 4 6.2 4"/>',
  open: '<circle cx="4" cy="3" r="1.7"/><circle cx="4" cy="13" r="1.7"/><circle cx="12" cy="13" r="1.7"/><path d="M4 4.8v6.4M12 11.2V6c0-2-1-3-4-3m2-2L8 3l2 2"/>',
  summary: '<path d="M2 3.5h12M2 8h12M2 12.5h7"/>',
  rocket:
    '<path d="M9.5 2.5c2-1.3 4-1 4-1s.3 2-1 4L8.5 10 6 7.5zM6 7.5l-3 .6L5 6h2m1.5 4-.6 3L10 11V9M4.5 9.5c-1.500.5-2 3-2 3s2.500-.5 3-2"/>',
} as const

export type IconName = keyof typeof paths

/** An icon with a label for screen readers. */
export function renderIcon(name: IconName, title: string): Markup {
  return trustMarkup(
    `<svg class="icon ${name}" viewBox="0 0 16 16" role="img" aria-label="${title}" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round">${paths[name]}</svg>`,
  )
}
