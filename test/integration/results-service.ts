import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** The part of the runner's results service that stores artifacts, and the storage behind it. */
export interface ResultsService extends AsyncDisposable {
  /** Variables that the runner gives the job for it. */
  readonly environment: Readonly<Record<string, string>>
  readonly artifacts: ReadonlyMap<string, Buffer>
  /** The next requests get these statuses instead of an answer. */
  readonly failNext: (...statuses: readonly number[]) => void
  /** Artifact names must be unique within a run only. */
  readonly beginRun: () => void
}

interface ServiceCall {
  readonly name: string
  readonly workflow_run_backend_id: string
  readonly workflow_job_run_backend_id: string
  readonly size?: string
  readonly hash?: string
}

export async function startResultsService(): Promise<ResultsService> {
  const artifacts = new Map<string, Buffer>()
  const uploads = new Map<string, Buffer>()
  const failures: number[] = []
  const claims = Buffer.from(JSON.stringify({ scp: 'Actions.Example Actions.Results:run-7:job-8' })).toString(
    'base64url',
  )
  const token = `e30.${claims}.x`

  const answerCall = async (request: IncomingMessage): Promise<readonly [number, object]> => {
    const body = await buffer(request)
    const failure = failures.shift()
    if (failure !== undefined) return [failure, { msg: 'try later' }]
    const { pathname, searchParams } = new URL(request.url ?? '/', url)
    if (request.method === 'PUT') {
      if (request.headers.authorization !== undefined) return [400, { msg: 'a token was sent to the storage' }]
      if (request.headers['x-ms-blob-type'] !== 'BlockBlob' || searchParams.get('sig') !== 'a+b') return [403, {}]
      uploads.set(decodeURIComponent(pathname.slice('/storage/'.length)), body)
      return [201, {}]
    }
    if (request.headers.authorization !== `Bearer ${token}`) return [401, { msg: 'unauthenticated' }]
    const call = JSON.parse(body.toString()) as ServiceCall
    if (call.workflow_run_backend_id !== 'run-7' || call.workflow_job_run_backend_id !== 'job-8') return [403, {}]
    if (pathname.endsWith('/CreateArtifact')) {
      if (artifacts.has(call.name)) return [409, { msg: 'an artifact with this name already exists' }]
      return [200, { ok: true, signed_upload_url: `${url}/storage/${encodeURIComponent(call.name)}?sig=a%2Bb` }]
    }
    const uploaded = uploads.get(call.name)
    const digest = createHash('sha256')
      .update(uploaded ?? '')
      .digest('hex')
    if (uploaded === undefined || call.size !== String(uploaded.length) || call.hash !== `sha256:${digest}`) {
      return [400, { msg: 'not what was uploaded' }]
    }
    artifacts.set(call.name, uploaded)
    return [200, { ok: true, artifact_id: String(artifacts.size) }]
  }
  const server = createServer((request, response) => {
    void answerCall(request).then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    environment: { ACTIONS_RESULTS_URL: `${url}/`, ACTIONS_RUNTIME_TOKEN: token },
    artifacts,
    failNext: (...statuses) => void failures.push(...statuses),
    beginRun: () => {
      artifacts.clear()
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
