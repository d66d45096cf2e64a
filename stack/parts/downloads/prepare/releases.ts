/** Packs the programs of the cache as their projects publish them, so that a stack can be fetched from the mirror. */
import { mkdir, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { formatChecksums, hashArchive, packTarArchive, writeFileWithFolders } from './archives.ts'

/** A published file, for the platform of the mirror. */
interface PublishedFile {
  /** Host and path. */
  readonly address: string
  readonly program: string
  /** Path of the program inside the archive; without it, the program itself is published. */
  readonly inside?: string
  /** Name of the list of checksums beside it; without it, the file has a checksum of its own. */
  readonly sums?: string
}

/** The programs by name, with their versions as they are published. */
export interface ReleasePrograms {
  readonly files: Readonly<Record<string, string>>
  readonly versions: Readonly<
    Record<'kubernetes' | 'etcd' | 'kwok' | 'authenticator' | 'buildkit' | 'buildx', string>
  > &
    Readonly<Record<'runc' | 'act', string>>
}

/** Writes the site to `root`: one folder per official host. Programs are linked, not copied. */
export async function packReleases(root: string, programs: ReleasePrograms): Promise<void> {
  await Promise.all(listPublished(programs).map((file) => publish(root, file)))
}

/** Layouts of the projects for linux/amd64. */
function listPublished({ files, versions }: ReleasePrograms): readonly PublishedFile[] {
  const find = (name: string): string => files[name] ?? ''
  const { kubernetes, etcd, kwok, authenticator, buildkit, buildx, runc, act } = versions
  const buildFolder = (repository: string, tag: string): string => `github.com/${repository}/releases/download/${tag}`
  return [
    ...['kube-apiserver', 'kube-controller-manager', 'kube-scheduler'].map((name) => ({
      address: `dl.k8s.io/release/v${kubernetes}/bin/linux/amd64/${name}`,
      program: find(name),
    })),
    {
      address: `${buildFolder('etcd-io/etcd', `v${etcd}`)}/etcd-v${etcd}-linux-amd64.tar.gz`,
      program: find('etcd'),
      inside: `etcd-v${etcd}-linux-amd64/etcd`,
      sums: 'SHA256SUMS',
    },
    { address: `${buildFolder('kubernetes-sigs/kwok', `v${kwok}`)}/kwok-linux-amd64`, program: find('kwok') },
    {
      address: `${buildFolder('kubernetes-sigs/aws-iam-authenticator', `v${authenticator}`)}/aws-iam-authenticator_${authenticator}_linux_amd64`,
      program: find('aws-iam-authenticator'),
      sums: `authenticator_${authenticator}_checksums.txt`,
    },
    {
      address: `${buildFolder('moby/buildkit', `v${buildkit}`)}/buildkit-v${buildkit}.linux-amd64.tar.gz`,
      program: find('buildkitd'),
      inside: 'bin/buildkitd',
    },
    {
      address: `${buildFolder('docker/buildx', `v${buildx}`)}/buildx-v${buildx}.linux-amd64`,
      program: find('docker-buildx'),
      sums: 'checksums.txt',
    },
    {
      address: `${buildFolder('opencontainers/runc', `v${runc}`)}/runc.amd64`,
      program: find('runc'),
      sums: 'runc.sha256sum',
    },
    {
      address: `${buildFolder('nektos/act', `v${act}`)}/act_Linux_x86_64.tar.gz`,
      program: find('act'),
      inside: 'act',
      sums: 'checksums.txt',
    },
  ]
}

async function publish(root: string, { address, program, inside, sums }: PublishedFile): Promise<void> {
  const file = join(root, address)
  await mkdir(dirname(file), { recursive: true })
  if (inside === undefined) await symlink(program, file)
  else await packTarArchive(program, inside, file)
  if (sums === undefined) await writeFileWithFolders(`${file}.sha256`, await hashArchive(file))
  else await writeFileWithFolders(join(dirname(file), basename(sums)), await formatChecksums([file]))
}
