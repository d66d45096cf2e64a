/** Finds free loopback ports, and reserves them for the lifetime of a stack. */

import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { join } from 'node:path'

/** Below the ports that Linux assigns to outgoing connections (32768 and up), so that none is taken by accident. */
const firstPort = 20_000
const lastPort = 31_999

/** Returns `count` different ports of 127.0.0.1 that are free right now, chosen by the system. */
export async function findFreePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(Array.from({ length: count }, async () => listen(0)))
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map(closeServer))
  return ports
}

/**
 * Reserves `count` free ports that no other stack with the same cache gets until `releasePorts`. A reservation is a file named
 * after the port that contains the path of the stack's folder; it expires when that folder is deleted.
 */
export async function reservePorts(count: number, cache: string, folder: string): Promise<readonly number[]> {
  const reservations = join(cache, 'ports')
  await mkdir(reservations, { recursive: true })
  const ports: number[] = []
  while (ports.length < count) {
    const port = firstPort + Math.floor(Math.random() * (lastPort - firstPort + 1))
    if ((await reservePort(join(reservations, String(port)), folder)) && (await isFree(port))) ports.push(port)
  }
  return ports
}

/** Releases all ports of a stack. */
export async function releasePorts(cache: string, folder: string): Promise<void> {
  const reservations = join(cache, 'ports')
  for (const port of await readdir(reservations).catch(() => [])) {
    const file = join(reservations, port)
    if ((await readFile(file, 'utf8').catch(() => '')) === folder) await rm(file, { force: true })
  }
}

async function reservePort(file: string, folder: string): Promise<boolean> {
  try {
    await writeFile(file, folder, { flag: 'wx' })
    return true
  } catch {
    const owner = await readFile(file, 'utf8').catch(() => '')
    const abandoned = owner !== '' && (await stat(owner).catch(() => undefined)) === undefined
    if (abandoned) await rm(file, { force: true })
    return false
  }
}

async function isFree(port: number): Promise<boolean> {
  try {
    await closeServer(await listen(port))
    return true
  } catch {
    return false
  }
}

async function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      resolve(server)
    })
  })
}

async function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) =>
    server.close(() => {
      resolve()
    }),
  )
}
