import type { BuildRequest, BuildCache, BuildOutput } from './request.ts'

/**
 * The argument vector of `docker buildx build` (docs.docker.com, "docker buildx build"; cache options of "Amazon ECR" need
 * `image-manifest=true,oci-mediatypes=true`). It contains no secret values.
 * @param metadataFile file that buildx writes the digest to
 */
export function createBuildxArguments(request: BuildRequest, metadataFile: string): readonly string[] {
  const { platforms, buildArguments, labels, secrets, target, builder } = request
  return [
    'buildx',
    'build',
    '--progress=rawjson',
    ...(builder === undefined ? [] : [`--builder=${builder}`]),
    `--file=${request.dockerfile}`,
    `--metadata-file=${metadataFile}`,
    ...(target === undefined ? [] : [`--target=${target}`]),
    ...(platforms.length === 0 ? [] : [`--platform=${platforms.join(',')}`]),
    ...formatAssignments('--build-arg', buildArguments),
    ...formatAssignments('--label', labels),
    ...secrets.map(({ id, file }) => `--secret=${formatFields({ type: 'file', id, src: file })}`),
    ...createCacheArguments(request.cache),
    `--provenance=${request.provenance === 'false' ? 'false' : `mode=${request.provenance}`}`,
    `--sbom=${request.sbom}`,
    `--output=${formatOutput(request.output, listAnnotations(request))}`,
    ...request.extra,
    request.context,
  ]
}

/** One `--option=NAME=value` per entry. */
export function formatAssignments(option: string, values: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(values).map(([name, value]) => `${option}=${name}=${value}`)
}

function createCacheArguments(cache: BuildCache): readonly string[] {
  switch (cache.kind) {
    case 'none':
      return []
    case 'gha': {
      const { scope } = cache
      return [
        `--cache-from=${formatFields({ type: 'gha', scope })}`,
        // Failing to write the cache must not cost the image.
        `--cache-to=${formatFields({ type: 'gha', scope, mode: 'max', 'ignore-error': 'true' })}`,
      ]
    }
    case 'registry': {
      const from = { type: 'registry', ref: cache.reference }
      const to = { ...from, mode: 'max', 'image-manifest': 'true', 'oci-mediatypes': 'true', 'ignore-error': 'true' }
      return [
        `--cache-from=${formatFields(from)}`,
        ...cache.others.map((ref) => `--cache-from=${formatFields({ type: 'registry', ref })}`),
        ...(cache.write ? [`--cache-to=${formatFields(to)}`] : []),
      ]
    }
  }
}

function formatOutput(output: BuildOutput, annotations: Readonly<Record<string, string>>): string {
  switch (output.kind) {
    case 'push':
      return formatFields({
        ...{ type: 'image', name: output.repository, 'push-by-digest': 'true', push: 'true' },
        ...annotations,
      })
    case 'push-by-tag':
      return formatFields({ type: 'image', name: output.reference, push: 'true' })
    case 'load':
      return formatFields({ type: 'docker', name: output.references.join(',') })
    case 'export': {
      const { type, more } = output.export
      return formatFields({ type, dest: output.file, ...more })
    }
    case 'none':
      return formatFields({ type: 'cacheonly' })
  }
}

/** Several platforms, and attestations, make an index, which is what a tag points to then (docs.docker.com, "Annotations"). */
function listAnnotations({ annotations, platforms, provenance, sbom }: BuildRequest): Readonly<Record<string, string>> {
  const level = platforms.length > 1 || provenance !== 'false' || sbom ? 'annotation-index' : 'annotation'
  return Object.fromEntries(Object.entries(annotations).map(([name, value]) => [`${level}.${name}`, value]))
}

/** `key=value` fields as CSV, which is how buildx reads them: a field with a comma or a quote is quoted. */
function formatFields(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}=${value}`)
    .map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(',')
}
