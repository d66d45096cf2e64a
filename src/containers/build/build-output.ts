import { accept, type Kind, reject } from '../../runner/contract/kind.ts'

/** Where the builder writes an image that is not pushed, as fields of `--output`. */
export interface ImageExport {
  readonly type: (typeof exportTypes)[number]
  /** As written: relative to the workspace. */
  readonly destination: string
  readonly more: Readonly<Record<string, string>>
}

const exportTypes = ['oci', 'docker', 'tar', 'local'] as const

/** docs.docker.com, "Exporters overview". Types that push are left out: they would bypass every check of the action. */
export const imageExportKind: Kind<ImageExport> = {
  type: 'output',
  rule: 'type and destination of an export, such as type=oci,dest=image.tar; types are oci, docker, tar and local',
  parse: (text) => {
    const fields = text.split(',').map((field) => /^\s*([\w.-]+)=(.+?)\s*$/.exec(field))
    if (fields.some((field) => field === null)) return reject(imageExportKind.rule)
    const entries = fields.map((field) => [field?.[1] ?? '', field?.[2] ?? ''] as const)
    const { type, dest: destination, ...more } = Object.fromEntries(entries)
    const known = exportTypes.find((one) => one === type)
    if (known === undefined || destination === undefined) {
      return reject(
        imageExportKind.rule,
        type === 'docker' ? 'To load the image into Docker, set load: true.' : undefined,
      )
    }
    return accept({ type: known, destination, more })
  },
}
