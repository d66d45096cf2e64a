import { parse } from 'yaml'
import { brandingColors, brandingIcons } from './branding.ts'

/**
 * What keeps an action out of GitHub's Marketplace (docs.github.com, "Publishing actions in GitHub Marketplace" and "Metadata
 * syntax"). Whether the name is still free only GitHub knows: it says so when the release is drafted.
 * @param text an action.yml
 * @returns sentences, none if there is nothing in the way
 */
export function checkMarketplaceMetadata(text: string): readonly string[] {
  const { name, description, branding } = parse(text) as ActionMetadata
  const { icon, color } = branding ?? {}
  return [
    ...(name === undefined || name.trim() === '' ? ['it has no name'] : []),
    ...checkDescription(description),
    ...(icon !== undefined && brandingIcons.has(icon) ? [] : [`the icon ${icon ?? '(none)'} is not one of GitHub's`]),
    ...(color !== undefined && brandingColors.has(color)
      ? []
      : [`the colour ${color ?? '(none)'} is none of ${[...brandingColors].join(', ')}`]),
  ]
}

interface ActionMetadata {
  readonly name?: string
  readonly description?: string
  readonly branding?: { readonly icon?: string; readonly color?: string }
}

function checkDescription(text = ''): readonly string[] {
  if (text.trim() === '') return ['it has no description']
  if (text.length <= longestDescription) return []
  return [`its description has ${String(text.length)} characters, at most ${String(longestDescription)} are allowed`]
}

const longestDescription = 125
