/** Flux's controllers and the types that they serve. */

import type { GoModuleRecipe, GoRecipe } from '../../obtain/recipe.ts'

/** By name, the newest that Go 1.26 compiles. */
const versions = {
  'source-controller': 'v1.9.6',
  'kustomize-controller': 'v1.9.6',
  'helm-controller': 'v1.6.3',
} as const

export type FluxController = keyof typeof versions

export const fluxControllers = Object.keys(versions) as readonly FluxController[]

const toModule = (name: FluxController): string => `github.com/fluxcd/${name}`

/** In one module: most of their packages are the same. The project publishes them in container images only. */
export const fluxPrograms: GoRecipe = {
  kind: 'go',
  name: 'flux',
  version: Object.values(versions).join('-'),
  modules: Object.fromEntries(fluxControllers.map((name) => [toModule(name), versions[name]])),
  replace: {
    // What source-controller replaces: the published version lacks an algorithm that it uses.
    'github.com/opencontainers/go-digest': 'github.com/opencontainers/go-digest v1.0.1-0.20250813155314-89707e38ad1a',
    // The module proxy has no newer one.
    'github.com/fluxcd/pkg/artifact': 'github.com/fluxcd/pkg/artifact v0.18.0',
  },
  programs: Object.fromEntries(fluxControllers.map((name) => [name, toModule(name)])),
  inlining: false,
  order: 60,
}

/** The folder `crds` of each controller. */
export const fluxTypes: readonly GoModuleRecipe[] = fluxControllers.map((name) => ({
  kind: 'go-module',
  name: `${name}-types`,
  version: versions[name],
  module: toModule(name),
  files: { crds: 'config/crd/bases' },
}))
