/** HTTP through the proxy of the environment. Loads undici: import this file only where something is sent. */
import { HttpClient } from '@actions/http-client'
import { fetch, type RequestInit, type Response } from 'undici'

export type Fetch = (url: string, options: RequestInit) => Promise<Response>

/** A request without a response in this time is lost; GitHub itself gives up after 10 seconds. */
const answerMs = 60_000

/**
 * A `fetch` for the host of `address`. Unlike Node's own, it uses the proxy that `HTTPS_PROXY` and `NO_PROXY` define for
 * this host.
 */
export function createFetch(address: string): Fetch {
  const dispatcher = new HttpClient().getAgentDispatcher(address)
  return (url, options) => {
    const signals = [options.signal, AbortSignal.timeout(answerMs)].filter((signal) => signal instanceof AbortSignal)
    const signal = AbortSignal.any(signals)
    return fetch(url, { ...options, signal, ...(dispatcher === undefined ? {} : { dispatcher }) })
  }
}
