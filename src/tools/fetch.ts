/** The network as this domain sees it; the real one is in `http.ts`, tests pass their own. */
export interface Fetcher {
  /**
   * GET of a small text or binary file.
   * @returns undefined when the server says that there is none (404)
   * @throws ActionError `download-failed` for anything else that is not the file: other statuses, HTML for a file, a
   *   body shorter than announced
   */
  readonly bytes: (url: string, limitBytes?: number) => Promise<Uint8Array | undefined>
  /** Where a redirect leads, without following it; undefined when there is none. */
  readonly redirect: (url: string) => Promise<string | undefined>
}
