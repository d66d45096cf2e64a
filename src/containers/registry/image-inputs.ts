import { toAwsError } from '../../aws/errors.ts'
import { hashBases, parseContentTag } from '../context/content-hash.ts'
import {
  compareInputRecords,
  type InputComparison,
  type InputRecord,
  parseInputRecord,
  recordAnnotation,
} from '../context/input-record.ts'
import { readAnnotations, type StoredImage } from './manifest.ts'
import type { Ecr } from './repository.ts'

/**
 * Compares what an image was built from with the inputs of this run: by the record in its manifest, otherwise (some builders cannot
 * write one) by its content tag.
 * @throws ActionError as `toAwsError`
 */
export async function compareImageInputs(
  ecr: Ecr,
  repository: string,
  image: StoredImage,
  ours: InputRecord,
): Promise<InputComparison> {
  const theirs = parseInputRecord(readAnnotations(image)[recordAnnotation])
  if (theirs !== undefined) return compareInputRecords(theirs, ours)
  const tags = await listTags(ecr, repository, image.digest)
  if (tags === 'denied') {
    return { kind: 'unknown', why: 'it does not say what it was built from, and ecr:DescribeImages is not granted' }
  }
  const parsed = tags.map(parseContentTag).filter((tag) => tag !== undefined)
  const same = parsed.filter(({ own }) => own === ours.own)
  if (same.length > 0) {
    const moved = same.some(({ bases }) => bases === hashBases(ours.bases)) ? [] : Object.keys(ours.bases)
    return { kind: 'same', moved }
  }
  if (parsed.length > 0) return { kind: 'different', differences: ['its inputs'] }
  return { kind: 'unknown', why: 'it does not say what it was built from' }
}

async function listTags(ecr: Ecr, repositoryName: string, imageDigest: string): Promise<readonly string[] | 'denied'> {
  const call = { what: `the tags of ${imageDigest} could not be looked up`, action: 'ecr:DescribeImages' }
  try {
    const { imageDetails = [] } = await ecr.describeImages({ repositoryName, imageIds: [{ imageDigest }] })
    return imageDetails.flatMap(({ imageTags = [] }) => imageTags)
  } catch (thrown) {
    const error = toAwsError(thrown, call)
    if (error.code === 'aws-access-denied') return 'denied'
    throw error
  }
}
