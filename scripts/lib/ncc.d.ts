/** The part of ncc's programmatic interface that the build uses (its package ships no types). */
declare module '@vercel/ncc' {
  export interface Options {
    readonly quiet?: boolean
    readonly license?: string
    readonly target?: string
    readonly minify?: boolean
  }
  export interface Bundle {
    readonly code: string
    readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array; readonly permissions: number }>>
  }
  export default function ncc(input: string, options: Options): Promise<Bundle>
}
