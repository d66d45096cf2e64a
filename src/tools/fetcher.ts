/** The network as this domain sees it; the real one is in `http.ts`, tests pass their own. */
export interface Fetcher {
  /**
   * GET of a small text or binary file.
   * @returns undefined when the server says that there is none (404)
   * @throws ActionError `download-failed` for anything else that is not the file: other statuses, HTML for a file, a
   *   body shorter than announced
   */
  readonly readBytes: (url: string, limitBytes?: number) => Promise<Uint8Array | undefined>
  /**
   * GET of a small file for the date that its server gives it (`Last-Modified`).
   * @returns undefined when the server says that there is none (404)
   * @throws ActionError as `bytes` does
   */
  readonly readDate: (url: string) => Promise<FileDate | undefined>
  /** Where a redirect leads, without following it; undefined when there is none. */
  readonly findRedirect: (url: string) => Promise<string | undefined>
}

interface FileDate {
  /** Undefined when the server gave none, or one that is no date. */
  readonly date: Date | undefined
}

/** @returns undefined for a text that is no date, and for none */
export function parseDate(text: string | undefined): Date | undefined {
  const date = new Date(text ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date
}
