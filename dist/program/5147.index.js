export const id = 5147;
export const ids = [5147];
export const modules = {

/***/ 15147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: ./src/aws/session.js + 4 modules
var session = __webpack_require__(80174);
;// CONCATENATED MODULE: ./src/containers/build/stage.js
function parseStepName(name) {
    const [, inside, text] = /^\[([^\]]+)\]\s*(.*)$/s.exec(name) ?? [];
    if (inside === undefined || text === undefined)
        return { platform: undefined, stage: undefined, text: name };
    if (inside === 'internal' || inside === 'auth')
        return { platform: undefined, stage: undefined, text };
    const words = inside.split(/\s+/);
    const platform = words[0]?.includes('/') === true && !/^\d+\/\d+$/.test(words[0]) ? words[0] : undefined;
    const rest = words.slice(platform === undefined ? 0 : 1).filter((word) => !/^\d+\/\d+$/.test(word));
    return { platform, stage: rest.join(' ') || 'build', text };
}
/** Time for each stage, in the order in which they began. */
function stageTimes(steps) {
    const groups = Map.groupBy(steps.filter(({ startedAt, completedAt }) => startedAt !== undefined && completedAt !== undefined), ({ name }) => groupOf(parseStepName(name)));
    return [...groups].map(([name, members]) => ({
        name,
        steps: members.length,
        cached: members.filter(({ cached }) => cached).length,
        milliseconds: Math.max(0, Math.max(...members.map(({ completedAt = 0 }) => completedAt)) -
            Math.min(...members.map(({ startedAt = 0 }) => startedAt))),
    }));
}
function groupOf({ platform, stage, text }) {
    if (stage !== undefined)
        return [stage, platform].filter((part) => part !== undefined).join(' ');
    if (text.startsWith('exporting cache'))
        return 'cache export';
    if (text.startsWith('importing cache'))
        return 'cache import';
    if (text.startsWith('exporting'))
        return 'export and push';
    return 'preparation';
}

// EXTERNAL MODULE: ./src/containers/registry/decision.js
var registry_decision = __webpack_require__(53875);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/aws/errors.js
var errors = __webpack_require__(69507);
;// CONCATENATED MODULE: ./src/containers/registry/manifest.js

const manifestTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** @throws ActionError `api-failed` for what is no manifest of an image */
function parseManifest({ digest, manifest }) {
    const raw = JSON.parse(manifest);
    if (raw.manifests !== undefined)
        return { kind: 'index', images: raw.manifests.filter(isImage).map(entryOf) };
    if (raw.layers === undefined)
        throw new action_error/* ActionError */.lZ('api-failed', `${digest} is no manifest of an image`);
    return {
        kind: 'image',
        config: raw.config?.digest ?? '',
        layers: raw.layers.map(({ digest: layer = '', size = 0 }) => ({ digest: layer, size })),
    };
}
/** Attestations stand in the index like images, for the platform `unknown/unknown` (BuildKit, "Attestation storage"). */
function isImage({ annotations, platform }) {
    return annotations?.['vnd.docker.reference.type'] === undefined && platform?.os !== 'unknown';
}
function entryOf({ digest = '', platform = {} }) {
    const { os, architecture, variant } = platform;
    return { digest, platform: [os, architecture, variant].filter((part) => part !== undefined && part !== '').join('/') };
}

;// CONCATENATED MODULE: ./src/containers/registry/images.js



/**
 * Images by tag. Only what the registry says it does not have, the image or its whole repository, is missing in the result;
 * anything else that goes wrong is an error, so that a refusal is never read as "absent".
 * @throws ActionError see `awsError`
 */
async function imagesByTag(ecr, repository, tags) {
    // One at a time: of an image with several tags an answer need not name the one that was asked for.
    const found = await Promise.all(tags.map((imageTag) => getImage(ecr, repository, { imageTag })));
    return new Map(tags.flatMap((tag, index) => (found[index] === undefined ? [] : [[tag, found[index]]])));
}
/** @throws ActionError `api-failed` when the registry does not have it */
async function imageByDigest(ecr, repository, digest) {
    const found = await getImage(ecr, repository, { imageDigest: digest });
    if (found === undefined)
        throw new action_error/* ActionError */.lZ('api-failed', `the repository ${repository} does not have ${digest}`);
    return found;
}
async function getImage(ecr, repository, imageId) {
    const call = { what: `images of ${repository} could not be looked up`, action: 'ecr:BatchGetImage' };
    const answer = await (0,errors/* awsCall */.uF)(call, () => batchGetImage(ecr, repository, imageId));
    if (answer === 'no repository')
        return undefined;
    const { images: [image] = [], failures: [failure] = [] } = answer;
    if (image?.imageManifest !== undefined && image.imageId?.imageDigest !== undefined) {
        const { imageManifest: manifest, imageManifestMediaType: mediaType } = image;
        return { digest: image.imageId.imageDigest, manifest, mediaType };
    }
    if (failure?.failureCode === 'ImageNotFound')
        return undefined;
    throw new action_error/* ActionError */.lZ('aws-failed', call.what, {
        details: [`AWS answered ${failure?.failureCode ?? 'nothing'}: ${failure?.failureReason ?? ''}`],
    });
}
async function batchGetImage(ecr, repository, imageId) {
    const acceptedMediaTypes = [...manifestTypes];
    try {
        return await ecr.batchGetImage({ repositoryName: repository, imageIds: [imageId], acceptedMediaTypes });
    }
    catch (error) {
        if ((0,errors/* awsErrorName */.ZH)(error) === 'RepositoryNotFoundException')
            return 'no repository';
        throw error;
    }
}
/**
 * Sets a tag on an image that the repository has; no layer moves. It is no failure when it stands there already.
 * @throws ActionError see `awsError`
 */
async function setTag(ecr, repository, image, tag) {
    const call = { what: `the tag ${tag} could not be set in ${repository}`, action: 'ecr:PutImage' };
    try {
        await ecr.putImage({
            repositoryName: repository,
            imageManifest: image.manifest,
            ...(image.mediaType === undefined ? {} : { imageManifestMediaType: image.mediaType }),
            imageTag: tag,
            imageDigest: image.digest,
        });
        return { kind: 'set' };
    }
    catch (error) {
        const name = (0,errors/* awsErrorName */.ZH)(error);
        if (name === 'ImageAlreadyExistsException')
            return { kind: 'set' };
        if (name === 'LimitExceededException')
            throw tooManyTags(repository, image, tag, error);
        if (name !== 'ImageTagAlreadyExistsException')
            throw (0,errors/* awsError */.es)(error, call);
        const holder = await getImage(ecr, repository, { imageTag: tag });
        // Taken and gone again: the next try would do, but who deletes tags meanwhile has to know what he does.
        if (holder === undefined)
            throw (0,errors/* awsError */.es)(error, call);
        return holder.digest === image.digest ? { kind: 'set' } : { kind: 'taken', by: holder };
    }
}
/** "Tags per image" of the quotas of Amazon ECR; an image whose content stays the same gets one with each commit. */
function tooManyTags(repository, { digest }, tag, cause) {
    return new action_error/* ActionError */.lZ('push-failed', `the tag ${tag} could not be set in ${repository}: the image has too many`, {
        details: [`${digest} was there already; ECR keeps 1,000 tags for one image`],
        hint: 'Delete old tags of this image: aws ecr batch-delete-image, with imageTag in image-ids.',
        cause,
    });
}

;// CONCATENATED MODULE: ./src/containers/registry/placement.js


/**
 * Sets tags on an image. Another job may have been faster since it was decided: with `reuse` its image takes the place of ours
 * when it has a tag of one content (the same commit, built twice), and a moving tag stays where it is.
 * @throws ActionError `tag-exists` when a tag is taken and `mode` is another one; those of `awsError`
 */
async function placeTags(ecr, repository, image, tags, mode) {
    const fixed = tags.filter(({ kind }) => kind === 'fixed');
    const moving = tags.filter(({ kind }) => kind === 'moving');
    const first = await place(ecr, repository, image, fixed);
    refuse(first.taken, mode);
    const [winner] = first.taken;
    const result = winner?.by ?? image;
    const second = await place(ecr, repository, result, moving);
    refuse(second.taken, mode);
    const taken = [...first.taken, ...second.taken];
    return {
        image: result,
        standing: [
            // Fixed tags that were set before it was known that another job won stand on our image.
            ...(winner === undefined ? first.set : []),
            ...taken.filter(({ by }) => by.digest === result.digest).map(({ tag }) => tag),
            ...second.set,
        ],
        taken: taken
            .filter(({ by }) => by.digest !== result.digest)
            .map(({ tag, by }) => ({ tag, digest: by.digest, why: 'immutable' })),
    };
}
async function place(ecr, repository, image, tags) {
    const results = await Promise.all(tags.map(async ({ name }) => ({ name, result: await setTag(ecr, repository, image, name) })));
    return {
        set: results.flatMap(({ name, result }) => (result.kind === 'set' ? [name] : [])),
        taken: results.flatMap(({ name, result }) => (result.kind === 'taken' ? [{ tag: name, by: result.by }] : [])),
    };
}
function refuse(taken, mode) {
    if (taken.length === 0 || mode === 'reuse')
        return;
    throw tagConflict(taken.map(({ tag, by }) => ({ tag, digest: by.digest, why: 'immutable' })));
}
/** Tags that stand on other images, as a failure. */
function tagConflict(conflicts) {
    const names = conflicts.map(({ tag }) => tag).join(', ');
    return new action_error/* ActionError */.lZ('tag-exists', `${names}: ${conflicts.length === 1 ? 'this tag exists' : 'these tags exist'} already`, {
        details: conflicts.map(({ tag, digest, why }) => `${tag} stands on ${digest}${why === 'immutable' ? ', and the repository does not let it move' : ''}`),
    });
}

// EXTERNAL MODULE: ./src/runner/log.js
var runner_log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
// EXTERNAL MODULE: ./src/containers/scan/findings.js
var findings = __webpack_require__(54433);
;// CONCATENATED MODULE: ./src/containers/report/size.js
const units = ['B', 'kB', 'MB', 'GB', 'TB'];
/** Bytes for people, in decimal units as registries show them: `812 B`, `4.2 MB`. */
function formatSize(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${units[unit] ?? ''}`;
}
/** `+1.2 MB`, `−300 kB`, `±0`. */
function formatChange(bytes) {
    if (bytes === 0)
        return '±0';
    return `${bytes > 0 ? '+' : '−'}${formatSize(Math.abs(bytes))}`;
}

;// CONCATENATED MODULE: ./src/containers/report/blocks.js




function imageBlocks({ name, tags, digest, how, milliseconds }) {
    const rows = [
        ['Digest', (0,markdown_text/* code */.aY)(digest)],
        ['Tags', tags.map(markdown_text/* code */.aY).join(' ')],
        ['How', (0,markdown_text/* inline */.mG)(`${how}, ${(0,runner_log/* elapsed */.vk)(milliseconds)}`)],
    ];
    return [
        { kind: 'heading', level: 3, text: 'Image' },
        { kind: 'table', header: ['Image', (0,markdown_text/* code */.aY)(name)], rows },
    ];
}
function stageBlocks(stages) {
    if (stages.length === 0)
        return [];
    const rows = stages.map(({ name, steps, cached, milliseconds }) => [
        (0,markdown_text/* inline */.mG)(name),
        `${steps}`,
        cached === 0 ? '' : `${cached}`,
        (0,runner_log/* elapsed */.vk)(milliseconds),
    ]);
    return [{ kind: 'table', header: ['stage', 'steps', 'cached', 'time'], rows }];
}
function sizeBlocks(sizes) {
    return sizes.map((size) => ({
        kind: 'details',
        title: sizeTitle(size),
        body: [
            {
                kind: 'table',
                header: ['layer', 'size', 'previous image'],
                rows: size.layers.map(({ number, digest, size: bytes, shared, change }) => [
                    `${number} ${(0,markdown_text/* code */.aY)(digest.slice(0, 19))}`,
                    formatSize(bytes),
                    shared ? 'the same' : change === undefined ? 'new' : formatChange(change),
                ]),
            },
        ],
    }));
}
function sizeTitle({ platform, total, before, layers }) {
    const name = platform === '' ? 'image' : platform;
    const change = before === undefined ? '' : ` (${formatChange(total - before)} to the previous image)`;
    return `${name}: ${formatSize(total)} compressed in ${layers.length} ${layers.length === 1 ? 'layer' : 'layers'}${change}`;
}
const shownFindings = 100;
function scanBlocks(verdict, all) {
    const counts = findings/* severities */.g.flatMap((severity) => {
        const count = verdict.counts[severity];
        return count === undefined ? [] : [`${count} ${severity.toLowerCase()}`];
    });
    const blocking = new Set(verdict.blocking);
    const accepted = new Set(verdict.accepted);
    const rows = all
        .toSorted((a, b) => findings/* severities */.g.indexOf(a.severity) - findings/* severities */.g.indexOf(b.severity))
        .slice(0, shownFindings)
        .map((finding) => [
        finding.url === undefined ? (0,markdown_text/* inline */.mG)(finding.id) : (0,markdown_text/* link */.nf)(finding.id, finding.url),
        blocking.has(finding) ? `**${finding.severity}**` : finding.severity,
        (0,markdown_text/* inline */.mG)(finding.package),
        finding.fixedIn === undefined ? '' : (0,markdown_text/* inline */.mG)(finding.fixedIn),
        (0,markdown_text/* inline */.mG)(finding.platform),
        blocking.has(finding) ? 'stops the run' : accepted.has(finding) ? 'accepted' : '',
    ]);
    const more = all.length > shownFindings ? `, the first ${shownFindings} of ${all.length}` : '';
    return [
        { kind: 'heading', level: 3, text: 'Scan' },
        {
            kind: 'paragraph',
            text: counts.length === 0 ? 'No known vulnerabilities.' : (0,markdown_text/* inline */.mG)(`${counts.join(', ')}${more}`),
        },
        ...(rows.length === 0
            ? []
            : [
                {
                    kind: 'table',
                    header: ['vulnerability', 'severity', 'package', 'fixed in', 'platform', ''],
                    rows,
                },
            ]),
        ...verdict.expired.map((one) => ({ kind: 'paragraph', text: (0,markdown_text/* inline */.mG)(expiredSentence(one)) })),
    ];
}
function expiredSentence({ id, until }) {
    return `${id} was accepted until ${until}, which has passed.`;
}

;// CONCATENATED MODULE: ./src/runner/background.js
/**
 * Begins work whose result is wanted later. Leaving the block asks it to stop and waits for its end, so that nothing goes on
 * behind the back of a failure; a failure of its own is told by `result`.
 * @param signal of the run
 */
function inBackground(work, signal) {
    const stop = new AbortController();
    const result = work(AbortSignal.any([signal, stop.signal]));
    const ended = result.then(() => undefined, () => undefined);
    return {
        result,
        [Symbol.asyncDispose]: () => {
            stop.abort();
            return ended;
        },
    };
}

// EXTERNAL MODULE: ./src/actions/trusted-event.js + 2 modules
var trusted_event = __webpack_require__(8800);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/containers/image/reference.js
var image_reference = __webpack_require__(3346);
;// CONCATENATED MODULE: ./src/containers/build/arguments.js
/**
 * The argument vector of `docker buildx build` (docs.docker.com, "docker buildx build"; cache options of "Amazon ECR" need
 * `image-manifest=true,oci-mediatypes=true`). Values of secrets are not in it.
 * @param metadataFile where buildx writes the digest
 */
function buildxArguments(request, metadataFile) {
    const { platforms, buildArguments, labels, secrets, target, builder } = request;
    return [
        'buildx',
        'build',
        '--progress=rawjson',
        ...(builder === undefined ? [] : [`--builder=${builder}`]),
        `--file=${request.dockerfile}`,
        `--metadata-file=${metadataFile}`,
        ...(target === undefined ? [] : [`--target=${target}`]),
        ...(platforms.length === 0 ? [] : [`--platform=${platforms.join(',')}`]),
        ...assignments('--build-arg', buildArguments),
        ...assignments('--label', labels),
        ...secrets.map(({ id, file }) => `--secret=${fields({ type: 'file', id, src: file })}`),
        ...cacheArguments(request.cache),
        `--provenance=${request.provenance === 'false' ? 'false' : `mode=${request.provenance}`}`,
        `--sbom=${request.sbom}`,
        `--output=${outputField(request.output)}`,
        ...request.extra,
        request.context,
    ];
}
/** `--option=NAME=value` for each. */
function assignments(option, values) {
    return Object.entries(values).map(([name, value]) => `${option}=${name}=${value}`);
}
function cacheArguments(cache) {
    switch (cache.kind) {
        case 'none':
            return [];
        case 'gha': {
            const { scope } = cache;
            return [
                `--cache-from=${fields({ type: 'gha', scope })}`,
                // A cache that cannot be written is no reason to lose the image.
                `--cache-to=${fields({ type: 'gha', scope, mode: 'max', 'ignore-error': 'true' })}`,
            ];
        }
        case 'registry': {
            const from = { type: 'registry', ref: cache.reference };
            const to = { ...from, mode: 'max', 'image-manifest': 'true', 'oci-mediatypes': 'true', 'ignore-error': 'true' };
            return [`--cache-from=${fields(from)}`, ...(cache.write ? [`--cache-to=${fields(to)}`] : [])];
        }
    }
}
function outputField(output) {
    switch (output.kind) {
        case 'push':
            return fields({ type: 'image', name: output.repository, 'push-by-digest': 'true', push: 'true' });
        case 'push-by-tag':
            return fields({ type: 'image', name: output.reference, push: 'true' });
        case 'none':
            return fields({ type: 'cacheonly' });
    }
}
/** `key=value` fields in the form of CSV, as buildx reads them: a field with a comma or a quote is quoted. */
function fields(values) {
    return Object.entries(values)
        .map(([key, value]) => `${key}=${value}`)
        .map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
        .join(',');
}

;// CONCATENATED MODULE: ./src/containers/build/failure.js


/** IAM actions of a push (ECR User Guide, "IAM permissions for pushing an image"). */
const pushActions = [
    'ecr:BatchCheckLayerAvailability',
    'ecr:InitiateLayerUpload',
    'ecr:UploadLayerPart',
    'ecr:CompleteLayerUpload',
    'ecr:PutImage',
];
/** The kind of builder that a refusal at the very start is of; undefined for any other failure. */
function unsuitedBuilder(text) {
    const all = text.join('\n');
    // Without the plugin, docker reads the options as its own, and shows its own usage.
    if (/^Usage: +docker \[OPTIONS\] COMMAND|'buildx' is not a docker command/m.test(all))
        return 'engine';
    const cannot = /^ERROR: .*\b(push-by-digest|Cache export|Attestation)s? (is|are) .*not \w+ for (the )?docker driver/im;
    return cannot.test(all) ? 'docker-driver' : undefined;
}
/**
 * The registry of the repository did not let us in, to push or to fetch a base image; with a new password it may. A refusal
 * without body does not say which of both it is.
 */
function isLoginRefused({ text, repository }) {
    const cause = causeOf(text);
    const registry = repository.split('/', 1)[0] ?? '';
    return ((isPush(cause) || cause.includes(`${registry}/`)) &&
        /\b40[13] |authorization token has expired|no basic auth credentials|authentication required/i.test(cause) &&
        !cause.includes('is not authorized to perform'));
}
/** BuildKit says so of whatever goes wrong in a push (exporter/containerimage/export.go). */
function isPush(cause) {
    return cause.includes('failed to push');
}
/** The failure of a build or push as one that people can act on. */
function buildError(failure) {
    const cause = causeOf(failure.text);
    const denied = /User: \S+ is not authorized to perform: \S+.*/s.exec(cause)?.[0];
    const what = `the image could not be pushed to ${failure.repository}`;
    if (denied !== undefined) {
        const answer = Object.assign(new Error(denied), { name: 'AccessDeniedException', $metadata: {} });
        return (0,errors/* awsError */.es)(answer, { what, action: 'ecr:PutImage' });
    }
    if (!isPush(cause))
        return stepError(failure, cause);
    if (isLoginRefused(failure)) {
        return new action_error/* ActionError */.lZ('aws-access-denied', `${what}: the registry refuses the caller, also with a new password`, {
            details: [cause],
            hint: `The caller needs ${pushActions.join(', ')} for the repository.`,
            cause: failure.cause,
        });
    }
    if (/repository name not known|NAME_UNKNOWN|does not exist in the registry/.test(cause)) {
        return new action_error/* ActionError */.lZ('repository-not-found', `${what}: it is gone`, { details: [cause], cause: failure.cause });
    }
    if (cause.includes('immutable')) {
        return new action_error/* ActionError */.lZ('tag-exists', `${what}: the tag exists already`, { details: [cause], cause: failure.cause });
    }
    return new action_error/* ActionError */.lZ('push-failed', what, { details: [cause], cause: failure.cause });
}
/** What went wrong before there was an image. */
function stepError({ text, output, dockerfile, cause: thrown }, cause) {
    const location = locationIn(text, dockerfile);
    const options = {
        details: [...excerpt(text), ...output],
        cause: thrown,
        ...(location === undefined ? {} : { location }),
    };
    const known = baseImageProblem(cause) ?? builderProblem(cause);
    if (known !== undefined)
        return new action_error/* ActionError */.lZ('build-failed', known.message, { ...options, hint: known.hint });
    return new action_error/* ActionError */.lZ('build-failed', cause === '' ? 'the image could not be built' : cause, options);
}
/** A base image that its registry does not give. */
function baseImageProblem(cause) {
    const [, image, why = ''] = /failed to resolve source metadata for (\S+): (.*)$/s.exec(cause) ?? [];
    if (image === undefined)
        return undefined;
    const message = `the base image ${image} could not be fetched: ${why.replace(`${image}: `, '')}`;
    if (why.endsWith('not found'))
        return { message, hint: 'Check its name and tag.' };
    if (/429|toomanyrequests/i.test(why)) {
        return {
            message,
            hint: 'Log in to its registry before this step, or fetch it through a pull through cache of ECR.',
        };
    }
    const refused = /\b40[13]\b|denied|unauthorized|authorization failed|authentication required/i.test(why);
    return {
        message,
        hint: refused ? 'Log in to its registry before this step.' : 'Check that the builder reaches its registry.',
    };
}
/** Failures that have nothing to do with the Dockerfile. */
function builderProblem(cause) {
    if (/multi-platform build is not supported|Multi-platform build is not supported/i.test(cause)) {
        return {
            message: 'the builder cannot build for several platforms',
            hint: 'Create one that can (docker/setup-buildx-action, driver docker-container), or name one platform.',
        };
    }
    if (/attestations? (are|is) not supported/i.test(cause)) {
        return {
            message: 'the builder cannot attach attestations',
            hint: 'Set provenance: false and sbom: false, or use docker/setup-buildx-action.',
        };
    }
    if (cause.includes('exec format error')) {
        return {
            message: 'a program of another architecture could not be run',
            hint: 'Emulation is missing: add docker/setup-qemu-action, or cross-compile in a stage FROM --platform=$BUILDPLATFORM.',
        };
    }
    if (/Cannot connect to the Docker daemon|no builder .* found|failed to find builder|connection refused.*buildkit/i.test(cause)) {
        return {
            message: cause,
            hint: 'Start Docker, or create a builder with docker/setup-buildx-action and name it in builder.',
        };
    }
    return undefined;
}
/** The last error line, without the words in front that say nothing. */
function causeOf(text) {
    const index = text.findLastIndex((line) => /^(ERROR|error):/.test(line));
    const cause = index < 0 ? (text.at(-1) ?? '') : text.slice(index).join(' ');
    return cause
        .replace(/^(ERROR|error):\s*/, '')
        .replace(/^failed to build:\s*/, '')
        .replace(/^failed to solve:\s*/, '');
}
/** `Dockerfile:12` stands before the excerpt. */
function locationIn(text, file) {
    const line = text.map((one) => /^[^\s:][^:]*:(\d+)$/.exec(one)?.[1]).find((found) => found !== undefined);
    return line === undefined ? undefined : { file, line: Number(line) };
}
function excerpt(text) {
    const from = text.findIndex((line) => /^-{5,}$/.test(line));
    const to = text.findIndex((line, index) => index > from && /^-{5,}$/.test(line));
    return from < 0 || to < 0 ? [] : text.slice(from + 1, to);
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./src/containers/build/progress.js

const keptOutputLines = 20;
const keptTextLines = 200;
function createProgressReader(events) {
    const steps = new Map();
    const text = [];
    const lastOutput = [];
    const output = lineSplitter();
    const onLine = (line) => {
        const status = parse(line);
        if (status === undefined) {
            if (line.trim() !== '')
                text.push(line);
            // The error stands at the end.
            if (text.length > keptTextLines)
                text.shift();
            return;
        }
        for (const raw of status.vertexes ?? [])
            update(raw);
        for (const { vertex = '', data = '' } of status.logs ?? []) {
            for (const said of output(vertex, Buffer.from(data, 'base64'))) {
                lastOutput.push(said);
                if (lastOutput.length > keptOutputLines)
                    lastOutput.shift();
                events.output(steps.get(vertex), said);
            }
        }
    };
    const update = (raw) => {
        const id = raw.digest ?? '';
        const before = steps.get(id);
        const step = merge(before, raw, id);
        steps.set(id, step);
        const changed = before?.startedAt !== step.startedAt || before?.completedAt !== step.completedAt;
        if (changed && step.startedAt !== undefined)
            events.step(step);
    };
    const lines = lineSplitter();
    return {
        push: (chunk) => {
            for (const line of lines('', chunk))
                onLine(line);
        },
        end: () => {
            for (const line of lines('', Buffer.from('\n')))
                onLine(line);
        },
        steps: () => [...steps.values()],
        text: () => text,
        lastOutput: () => lastOutput,
    };
}
/** A step is told several times: it keeps its first start and its last end. */
function merge(before, raw, id) {
    const startedAt = time(raw.started);
    const resumed = startedAt !== undefined && before?.completedAt !== undefined && startedAt >= before.completedAt && !raw.cached;
    return {
        id,
        name: raw.name ?? before?.name ?? '',
        cached: raw.cached ?? before?.cached ?? false,
        startedAt: before?.startedAt ?? startedAt,
        resumedAt: resumed ? startedAt : before?.resumedAt,
        completedAt: time(raw.completed) ?? (resumed ? undefined : before?.completedAt),
        error: raw.error ?? before?.error,
    };
}
function time(text) {
    return text === undefined ? undefined : Date.parse(text);
}
function parse(line) {
    if (!line.startsWith('{'))
        return undefined;
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** A line without end is passed on when it is longer. */
const longestLine = 4 * 1024 * 1024;
/** Whole lines of several sources, each cut anywhere; a carriage return begins a line anew. */
function lineSplitter() {
    const rests = new Map();
    return (source, chunk) => {
        const rest = rests.get(source) ?? { decoder: new external_node_string_decoder_.StringDecoder('utf8'), text: '' };
        rests.set(source, rest);
        const parts = (rest.text + rest.decoder.write(Buffer.from(chunk))).split('\n');
        rest.text = parts.pop() ?? '';
        if (rest.text.length > longestLine) {
            parts.push(rest.text);
            rest.text = '';
        }
        return parts.map((line) => line.replace(/\r$/, '').replace(/^.*\r/, ''));
    };
}

;// CONCATENATED MODULE: ./src/containers/build/progress-log.js


const nameWidth = 60;
const reminderMs = 10_000;
/** What the builder does by itself is worth a line from this time on; milliseconds. */
const notableMs = 1000;
/**
 * Shows a build: a line for each step when it ends, what commands write in between, and every ten seconds what is still
 * running.
 */
function logProgress(log, now = Date.now) {
    const running = new Map();
    let saidAt = now();
    const say = (text) => {
        saidAt = now();
        log.line(text);
    };
    const timer = setInterval(() => {
        if (now() - saidAt < reminderMs)
            return;
        for (const step of running.values())
            say(`${label(step)}  running ${(0,runner_log/* elapsed */.vk)(now() - (beginning(step) ?? now()))}`);
    }, 1000);
    timer.unref();
    return {
        step: (step) => {
            if (step.completedAt === undefined) {
                running.set(step.id, step);
                return;
            }
            running.delete(step.id);
            const took = Math.max(0, step.completedAt - (beginning(step) ?? step.completedAt));
            const own = parseStepName(step.name).stage === undefined;
            // There is no cache before the first build.
            const lacksCache = step.name.startsWith('importing cache');
            if (own && (lacksCache || (took < notableMs && step.error === undefined)))
                return;
            const result = step.error === undefined ? (step.cached ? 'cached' : (0,runner_log/* elapsed */.vk)(took)) : 'failed';
            say(`${label(step)}  ${result}`);
        },
        output: (_step, line) => say(`  ${line}`),
        end: () => {
            clearInterval(timer);
        },
    };
}
/** Of what is going on now, where a step has several parts. */
function beginning({ startedAt, resumedAt }) {
    return resumedAt ?? startedAt;
}
/** The layers of an image are written first, and pushed by the same step. */
function label({ name, resumedAt }) {
    const flat = resumedAt !== undefined && name === 'exporting to image' ? 'pushing' : name.replaceAll(/\s+/g, ' ');
    return (flat.length > nameWidth ? `${flat.slice(0, nameWidth - 1)}…` : flat).padEnd(nameWidth);
}

;// CONCATENATED MODULE: ./src/containers/build/buildx.js








/**
 * Builds and pushes with buildx. A password that is refused on the way (they live for 12 hours) is renewed once; what was
 * built by then is in the builder's cache.
 * @throws ActionError `build-failed`, `push-failed`, `aws-access-denied`, `repository-not-found`, `cancelled` …
 */
async function buildWithBuildx(request, options) {
    const first = await attempt(request, options);
    if (first.kind === 'built')
        return first;
    const builder = unsuitedBuilder(first.progress.text());
    if (builder !== undefined)
        return { kind: 'unsuited', builder };
    const { output } = request;
    if (output.kind === 'none' || !isLoginRefused({ text: first.progress.text(), repository: output.repository })) {
        throw failureOf(first, request, options);
    }
    options.context.log.line('The registry refuses the password; trying once more with a new one');
    await options.renewLogin();
    const second = await attempt(request, options);
    if (second.kind === 'built')
        return second;
    throw failureOf(second, request, options);
}
async function attempt(request, options) {
    const { context, folder } = options;
    const metadataFile = external_node_path_.join(folder, 'metadata.json');
    const view = logProgress(context.log);
    const progress = createProgressReader(view);
    try {
        const { elapsedMs } = await context.processes.run({
            tool: 'docker buildx build',
            file: 'docker',
            args: buildxArguments(request, metadataFile),
            cwd: folder,
            env: { ...options.variables, ...builderVariables(request, context.environment) },
            show: 'quiet',
            onStderr: progress.push,
        });
        progress.end();
        return {
            kind: 'built',
            built: {
                digest: request.output.kind === 'none' ? undefined : await digestIn(metadataFile),
                steps: progress.steps(),
                milliseconds: elapsedMs,
                warnings: lostCaches(progress.steps()),
            },
        };
    }
    catch (error) {
        progress.end();
        if (error instanceof action_error/* ActionError */.lZ && error.code === 'tool-failed')
            return { kind: 'failed', progress, error };
        throw withoutDocker(error);
    }
    finally {
        view.end();
    }
}
/** The suite installs many tools, but no docker. */
function withoutDocker(error) {
    if (!(error instanceof action_error/* ActionError */.lZ) || error.code !== 'tool-missing')
        return error;
    return new action_error/* ActionError */.lZ(error.code, `the image has to be built, and ${error.message}`, {
        hint: 'Use a runner with Docker, or install it, and docker/setup-buildx-action, before this step.',
        cause: error,
    });
}
/** The runner's cache service is reached with variables that tools do not get otherwise. */
function builderVariables({ cache }, environment) {
    const service = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL', 'ACTIONS_CACHE_SERVICE_V2'];
    const passed = cache.kind === 'gha' ? service.map((name) => [name, environment[name]]) : [];
    // Provenance is in the image; in the metadata file it would only cost time.
    return { ...Object.fromEntries(passed), BUILDX_METADATA_PROVENANCE: 'disabled' };
}
async function digestIn(metadataFile) {
    const metadata = JSON.parse(await (0,promises_.readFile)(metadataFile, 'utf8'));
    const digest = metadata['containerimage.digest'];
    if (typeof digest === 'string' && image_reference/* digestPattern */.V_.test(digest))
        return digest;
    throw new action_error/* ActionError */.lZ('build-failed', 'buildx does not say which image it pushed', {
        hint: 'Update buildx: containerimage.digest is missing in its metadata file.',
    });
}
/** Caches may be lost without harm (`ignore-error=true`); it is said, for the next build will be slow. */
function lostCaches(steps) {
    return steps
        .filter(({ name, error }) => error !== undefined && name.startsWith('exporting cache'))
        .map(({ error = '' }) => `The layer cache could not be stored: ${error}`);
}
function failureOf({ progress, error }, request, options) {
    return buildError({
        text: progress.text(),
        output: progress.lastOutput(),
        dockerfile: options.dockerfileName,
        repository: request.output.kind === 'none' ? '' : request.output.repository,
        cause: error,
    });
}

;// CONCATENATED MODULE: ./src/containers/build/engine.js




/**
 * Builds with the engine alone, for machines without buildx: one platform, no secrets, no attestations, no cache but the
 * engine's own.
 * @param reference name and tag to push, since the engine pushes by tag only
 * @throws ActionError `invalid-input` for what needs buildx; else as `buildWithBuildx`
 */
async function buildWithEngine(request, reference, options) {
    const missing = needsBuildx(request);
    if (missing.length > 0) {
        throw new action_error/* ActionError */.lZ('invalid-input', `${missing.join(', ')}: this needs buildx, which docker does not have here`, {
            hint: 'Nothing was built. Add docker/setup-buildx-action before this step, or leave these inputs out.',
        });
    }
    const startedAt = performance.now();
    await run('docker build', engineArguments(request, reference), request, options);
    if (request.output.kind === 'none')
        return built(undefined, startedAt);
    const pushed = await run('docker push', ['push', reference], request, options);
    const digest = /\bdigest: (sha256:[0-9a-f]{64})\b/.exec(pushed)?.[1];
    if (digest === undefined)
        throw new action_error/* ActionError */.lZ('push-failed', `docker does not say which image ${reference} is`);
    return built(digest, startedAt);
}
function built(digest, startedAt) {
    const warnings = ['Built without buildx: no layer cache is shared between runs, and there is no provenance.'];
    return { digest, steps: [], milliseconds: performance.now() - startedAt, warnings };
}
function needsBuildx({ platforms, secrets, sbom, builder }) {
    return [
        ...(platforms.length > 1 ? ['several platforms'] : []),
        ...(secrets.length > 0 ? ['secrets'] : []),
        ...(sbom ? ['sbom'] : []),
        ...(builder === undefined ? [] : ['builder']),
    ];
}
/** The argument vector of `docker build` (docs.docker.com, "docker image build", legacy builder). */
function engineArguments(request, reference) {
    const { platforms, buildArguments, labels, target, extra } = request;
    return [
        'build',
        `--file=${request.dockerfile}`,
        `--tag=${reference}`,
        ...(target === undefined ? [] : [`--target=${target}`]),
        ...platforms.map((platform) => `--platform=${platform}`),
        ...assignments('--build-arg', buildArguments),
        ...assignments('--label', labels),
        ...extra,
        request.context,
    ];
}
async function run(tool, args, request, { context, variables, folder, dockerfileName }) {
    const lines = [];
    const keep = (chunk) => {
        const text = Buffer.from(chunk).toString('utf8');
        lines.push(...text.split('\n').filter((line) => line.trim() !== ''));
        lines.splice(0, Math.max(0, lines.length - 200));
    };
    try {
        const { stdoutFile } = await context.processes.run({
            tool,
            file: 'docker',
            args,
            cwd: folder,
            env: { ...variables, DOCKER_BUILDKIT: '0' },
            show: 'live',
            onStdout: keep,
            onStderr: keep,
        });
        return await (0,promises_.readFile)(stdoutFile, 'utf8');
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.lZ) || error.code !== 'tool-failed')
            throw error;
        const repository = request.output.kind === 'none' ? '' : request.output.repository;
        const last = lines.at(-1) ?? '';
        // The engine's client says what the daemon answered, without the words that buildx puts before it.
        const text = tool === 'docker push' ? [`ERROR: failed to push ${repository}: ${last}`] : [`ERROR: ${last}`];
        throw buildError({ text, output: lines.slice(-20), dockerfile: dockerfileName, repository, cause: error });
    }
}

;// CONCATENATED MODULE: ./src/containers/build/builder.js



/**
 * Builds with what there is: BuildKit behind buildx; the docker driver, which is what a runner has without further setup; or an
 * engine without buildx. Which of them it is, the refusal of the first try tells, before anything is built: asking in advance
 * would cost every build.
 * @param reference name and tag to push by, for builders that need one
 * @throws ActionError see `buildWithBuildx` and `buildWithEngine`
 */
async function buildWithWhatIsThere(request, reference, options) {
    const outcome = await buildWithBuildx(request, options);
    if (outcome.kind === 'built')
        return outcome.built;
    if (outcome.builder === 'engine')
        return buildWithEngine(request, reference, options);
    const { request: adapted, lost } = forDockerDriver(request, reference);
    const second = await buildWithBuildx(adapted, options);
    if (second.kind === 'built')
        return { ...second.built, warnings: [...lost, ...second.built.warnings] };
    throw new action_error/* ActionError */.lZ('build-failed', 'the builder with the docker driver cannot build this');
}
/**
 * The request as the docker driver can serve it, and what is lost by that.
 * @param reference name and tag to push by
 * @throws ActionError `invalid-input` when what is lost was asked for
 */
function forDockerDriver(request, reference) {
    const { cache, provenance, output } = request;
    if (request.sbom) {
        throw new action_error/* ActionError */.lZ('invalid-input', 'sbom: the docker driver of buildx cannot attach it', {
            hint: 'Nothing was built. Add docker/setup-buildx-action before this step, or set sbom: false.',
        });
    }
    const lost = [
        ...(cache.kind === 'none' || (cache.kind === 'registry' && !cache.write)
            ? []
            : ['layers are not kept for the next run']),
        ...(provenance === 'false' ? [] : ['no provenance is attached']),
    ];
    return {
        request: {
            ...request,
            cache: cache.kind === 'registry' ? { ...cache, write: false } : { kind: 'none' },
            provenance: 'false',
            output: output.kind === 'push' ? { kind: 'push-by-tag', repository: output.repository, reference } : output,
        },
        lost: lost.length === 0
            ? []
            : [`The builder has the docker driver: ${lost.join(', and ')}. docker/setup-buildx-action makes one that can.`],
    };
}

// EXTERNAL MODULE: ./src/containers/build/named-values.js
var named_values = __webpack_require__(39186);
// EXTERNAL MODULE: ./src/containers/image/tags.js
var image_tags = __webpack_require__(60790);
// EXTERNAL MODULE: ./src/containers/registry/login.js
var registry_login = __webpack_require__(55264);
// EXTERNAL MODULE: ./src/containers/registry/mutability.js
var mutability = __webpack_require__(76065);
// EXTERNAL MODULE: ./src/runner/files/private-file.js
var private_file = __webpack_require__(69995);
;// CONCATENATED MODULE: ./src/actions/build-push/build.js









/**
 * Builds the image, and pushes it where there is a registry.
 * @param tag what a builder pushes by that cannot push without a tag
 * @throws ActionError see `buildWithWhatIsThere`
 */
async function build(inputs, source, registry, tag, context) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(context.temporaryFolder, 'eks-actions-build-'));
    context.state.removeAfterwards(folder);
    try {
        const request = await requestOf(inputs, source, registry, folder, context);
        const options = await optionsOf(source, registry, folder, context);
        const reference = `${registry?.repository.uri ?? inputs.repository}:${tag}`;
        const built = await buildWithWhatIsThere(request, reference, options);
        for (const warning of built.warnings)
            context.log.warning(warning);
        return built;
    }
    finally {
        // Secrets need not wait for the end of the job.
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function requestOf(inputs, source, registry, folder, context) {
    const output = registry === undefined ? { kind: 'none' } : { kind: 'push', repository: registry.repository.uri };
    return {
        context: inputs.context.absolute,
        dockerfile: source.dockerfile.absolute,
        target: inputs.target,
        platforms: inputs.platforms,
        buildArguments: source.buildArguments,
        secrets: await writeSecrets(inputs, folder, context),
        labels: source.labels,
        cache: await cacheOf(inputs, registry, context),
        provenance: inputs.provenance,
        sbom: inputs.sbom,
        builder: inputs.builder,
        extra: inputs['extra-args'],
        output,
    };
}
async function optionsOf(source, registry, folder, context) {
    const common = { context, folder, dockerfileName: source.dockerfile.name };
    if (registry === undefined)
        return { ...common, variables: {}, renewLogin: () => Promise.resolve() };
    const { ecr, login, job } = registry;
    const { environment, temporaryFolder, state, secrets } = context;
    const docker = await (0,registry_login/* createDockerConfig */.lp)(job, login, {
        environment,
        temporaryFolder,
        removeAfterwards: state.removeAfterwards,
    });
    return {
        ...common,
        variables: docker.variables,
        renewLogin: async () => docker.renew(await (0,registry_login/* logIn */.E8)(ecr, secrets.add)),
    };
}
async function writeSecrets({ secrets = [] }, folder, context) {
    const values = Object.entries((0,named_values/* withValues */.tV)(secrets, context.environment));
    for (const [index, { name, value = context.environment[name] }] of secrets.entries()) {
        // The whole input is masked, names and all.
        if (value === undefined)
            context.log.warning(`secrets: entry ${index + 1} is left out, for the job has no such variable.`);
    }
    for (const [, value] of values)
        context.secrets.add(value);
    return Promise.all(values.map(async ([id, value]) => {
        const file = external_node_path_.join(folder, 'secrets', id);
        await (0,private_file/* writePrivateFile */.P)(file, value);
        return { id, file };
    }));
}
/** A cache for each target: another target has other layers, and one tag holds one cache. */
async function cacheOf({ cache, target, repository }, registry, { log }) {
    const suffix = target === undefined ? '' : `-${target}`;
    switch (cache) {
        case 'none':
            return { kind: 'none' };
        case 'gha':
            return { kind: 'gha', scope: `${repository}${suffix}` };
        case 'registry': {
            if (registry === undefined)
                return { kind: 'none' };
            const { ecr, repository: found } = registry;
            const tag = `${image_tags/* cacheTagPrefix */.rw}${suffix}`;
            const fixed = (0,mutability/* isImmutable */.t3)(tag, found.mutability) && (await imagesByTag(ecr, found.name, [tag])).has(tag);
            if (fixed) {
                log.warning(`The layer cache stays as it is: the tag ${tag} is immutable in ${found.name}. ` +
                    'Exclude cache* from the immutability of the repository, or set cache: gha.');
            }
            return { kind: 'registry', reference: `${found.uri}:${tag}`, write: !fixed };
        }
    }
}

// EXTERNAL MODULE: ./src/containers/scan/gate.js
var gate = __webpack_require__(29608);
// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
;// CONCATENATED MODULE: ./src/containers/scan/wait.js






/** How long a scan on push may take to appear before one is asked for; milliseconds. */
const appearanceMs = 15_000;
const firstPauseMs = 1000;
const longestPauseMs = 10_000;
/**
 * Waits for the scan of an image; of an index, for those of all its images, since the index itself has none.
 * @throws ActionError `scan-failed`, `timed-out`, and those of `awsError`
 */
async function waitForScan(ecr, repository, digest, options) {
    const manifest = parseManifest(await imageByDigest(ecr, repository.name, digest));
    const images = manifest.kind === 'index' ? manifest.images : [{ digest, platform: '' }];
    const found = await Promise.all(images.map(async (image) => {
        const findings = await waitForImage(ecr, repository, image, options);
        return findings.map((finding) => ({ ...finding, platform: image.platform }));
    }));
    return found.flat();
}
async function waitForImage(ecr, repository, { digest, platform }, { timeoutMs, signal, now = Date.now, sleep = retry/* pause */.v }) {
    const startedAt = now();
    const what = `the scan of ${repository.name}@${digest}${platform === '' ? '' : ` (${platform})`}`;
    let asked = false;
    for (let pauseMs = firstPauseMs;; pauseMs = Math.min(longestPauseMs, pauseMs * 1.5)) {
        const scan = await lookAt(ecr, repository.name, digest, what);
        if (scan !== undefined && isComplete(scan.status))
            return scan.findings;
        if (scan !== undefined && !isRunning(scan.status)) {
            throw new action_error/* ActionError */.lZ('scan-failed', `${what} came to no result: ${scan.status}`, { details: [scan.description] });
        }
        const waited = now() - startedAt;
        if (scan === undefined && !asked && (!repository.scanOnPush || waited >= appearanceMs)) {
            asked = true;
            await startScan(ecr, repository.name, digest, what);
        }
        if (waited + pauseMs > timeoutMs) {
            throw new action_error/* ActionError */.lZ('timed-out', `${what} did not end within ${Math.round(timeoutMs / 1000)} s`, {
                details: [`It is ${scan?.status ?? 'not there yet'}.`],
                hint: 'Raise scan-timeout, or look at the scanning configuration of the registry.',
            });
        }
        await sleep(pauseMs, signal);
    }
}
/** Undefined while there is no scan. */
function lookAt(ecr, repository, digest, what) {
    const call = { what: `${what} could not be read`, action: 'ecr:DescribeImageScanFindings' };
    return (0,errors/* awsCall */.uF)(call, async () => {
        try {
            return await (0,findings/* readScan */.C)(ecr, repository, digest);
        }
        catch (error) {
            if ((0,errors/* awsErrorName */.ZH)(error) === 'ScanNotFoundException')
                return undefined;
            throw error;
        }
    });
}
/** Basic scans end, enhanced ones stay active (ECR API Reference, ImageScanStatus). */
function isComplete(status) {
    return status === 'COMPLETE' || status === 'ACTIVE';
}
function isRunning(status) {
    return status === 'IN_PROGRESS' || status === 'PENDING';
}
async function startScan(ecr, repository, digest, what) {
    const call = { what: `${what} could not be started`, action: 'ecr:StartImageScan' };
    await (0,errors/* awsCall */.uF)(call, async () => {
        try {
            await ecr.startImageScan({ repositoryName: repository, imageId: { imageDigest: digest } });
        }
        catch (error) {
            const name = (0,errors/* awsErrorName */.ZH)(error);
            // One scan a day can be asked for, and with enhanced scanning none: then the registry scans by itself.
            if (name === 'LimitExceededException' || name === 'ValidationException')
                return;
            if (name !== 'UnsupportedImageTypeException')
                throw error;
            throw new action_error/* ActionError */.lZ('scan-failed', `${what} is not possible: the registry cannot scan such an image`, {
                hint: 'Basic scanning knows images with a distribution inside only; use enhanced scanning, or scan: none.',
                cause: error,
            });
        }
    });
}

;// CONCATENATED MODULE: ./src/actions/build-push/scan.js




const namedInError = 10;
/**
 * Waits for the scan of the image and judges it. The table is in the summary, whatever comes of it.
 * @returns the output `scan-findings`, and the failure that it means
 */
async function scan_gate(inputs, digest, { ecr, repository }, { log, signal, summary }) {
    log.line('Waiting for the scan');
    const found = await waitForScan(ecr, repository, digest, { timeoutMs: inputs['scan-timeout'], signal });
    const verdict = (0,gate/* judge */.S)(found, inputs['scan-fail-on'], inputs['scan-allow'], new Date());
    const { blocking, counts, accepted, expired } = verdict;
    summary.add(...scanBlocks(verdict, found));
    for (const one of expired)
        log.warning(expiredSentence(one));
    const idsOf = (list) => [...new Set(list.map(({ id }) => id))];
    const findings = { counts, blocking: idsOf(blocking), accepted: idsOf(accepted) };
    if (blocking.length === 0)
        return { findings, failure: undefined };
    const lines = blocking
        .slice(0, namedInError)
        .map(({ id, severity, package: name, fixedIn }) => [id, severity, name, ...(fixedIn === undefined ? [] : [`fixed in ${fixedIn}`])].join('  '));
    const more = blocking.length - lines.length;
    const failure = new action_error/* ActionError */.lZ('vulnerabilities-found', `the image has ${blocking.length} ${blocking.length === 1 ? 'vulnerability' : 'vulnerabilities'} of severity ${inputs['scan-fail-on']} or worse`, { details: [...lines, ...(more > 0 ? [`and ${more} more, see the summary`] : [])] });
    return { findings, failure };
}

;// CONCATENATED MODULE: ./src/containers/report/layers.js
/** What the sizes of an image say beside those of the one before it. */
function compareLayers(platform, layers, previous) {
    const known = new Set(previous?.map(({ digest }) => digest));
    return {
        platform,
        layers: layers.map(({ digest, size }, index) => {
            const before = previous?.[index];
            return {
                number: index + 1,
                digest,
                size,
                shared: known.has(digest),
                change: before === undefined ? undefined : size - before.size,
            };
        }),
        total: sum(layers),
        before: previous === undefined ? undefined : sum(previous),
    };
}
function sum(layers) {
    return layers.reduce((total, { size }) => total + size, 0);
}

;// CONCATENATED MODULE: ./src/actions/build-push/sizes.js



/** Sizes of an image by platform, beside those of the image before it. */
async function imageSizes(image, previous, registry) {
    const [now, before] = await Promise.all([
        layersByPlatform(image, registry),
        previous === undefined ? new Map() : layersByPlatform(previous, registry),
    ]);
    return [...now].map(([platform, layers]) => compareLayers(platform, layers, before.get(platform)));
}
async function layersByPlatform(image, { ecr, repository }) {
    const manifest = parseManifest(image);
    if (manifest.kind === 'image')
        return new Map([['', manifest.layers]]);
    const entries = await Promise.all(manifest.images.map(async ({ platform, digest }) => {
        const child = parseManifest(await imageByDigest(ecr, repository.name, digest));
        return [platform, child.kind === 'image' ? child.layers : []];
    }));
    return new Map(entries);
}

;// CONCATENATED MODULE: ./src/actions/build-push/conclude.js






/** Shows the result everywhere, and only then fails for what the scan says. */
async function conclude(made, finished) {
    const { inputs, source, registry, context, known, startedAt } = finished;
    const { placement, built, how } = made;
    const { digest } = placement.image;
    for (const conflict of [...made.kept, ...placement.taken])
        context.log.warning(keptSentence(conflict));
    const tags = namesOf(source.tags, placement, known);
    const uri = registry.repository.uri;
    const outputs = {
        // Where other jobs have set all its tags meanwhile, its digest alone names it.
        image: tags[0] === undefined ? `${uri}@${digest}` : `${uri}:${tags[0]}`,
        'image-digest': `${uri}@${digest}`,
        digest,
        tags,
        registry: registry.repository.registry,
        'repository-uri': uri,
        built: built !== undefined,
        pushed: built !== undefined,
    };
    const milliseconds = performance.now() - startedAt;
    context.summary.add(...imageBlocks({ name: outputs.image, tags, digest, how, milliseconds }));
    if (built !== undefined) {
        context.summary.add(...stageBlocks(stageTimes(built.steps)), ...(await sizesOf(made, finished)));
    }
    context.log.line(`${outputs.image}  ${digest.slice(0, 19)}  ${how}  ${(0,runner_log/* elapsed */.vk)(milliseconds)}`);
    if (inputs.scan === 'none')
        return outputs;
    const { findings, failure } = await scan_gate(inputs, digest, registry, context).catch((error) => ({
        findings: {},
        failure: (0,action_error/* toActionError */.ie)(error),
    }));
    const all = { ...outputs, 'scan-findings': findings };
    if (failure === undefined)
        return all;
    // The image is there, whatever its scan says.
    throw new action_error/* ActionError */.lZ(failure.code, failure.message, {
        details: failure.details,
        hint: failure.hint,
        outputs: all,
        cause: failure,
    });
}
/** Sizes beside those of the image that a moving tag of the run stood on before. */
async function sizesOf({ placement }, { source, known, registry, context }) {
    const moving = source.tags.filter(({ kind }) => kind === 'moving');
    const previous = moving.map(({ name }) => known.byTag.get(name)).find((image) => image !== undefined);
    try {
        return sizeBlocks(await imageSizes(placement.image, previous, registry));
    }
    catch (error) {
        // The image is pushed; a table less is no failure.
        context.log.debug(`the sizes of layers could not be read: ${(0,action_error/* toActionError */.ie)(error).message}`);
        return [];
    }
}
/** Tags of this run that name the image now, in the order in which they were asked for. */
function namesOf(tags, { image, standing }, { byTag }) {
    const names = tags.map(({ name }) => name);
    return names.filter((name) => standing.includes(name) || byTag.get(name)?.digest === image.digest);
}
function keptSentence({ tag, digest, why }) {
    return why === 'immutable'
        ? `The tag ${tag} stays on ${digest}: it cannot be moved in this repository. Exclude it from the immutability to let it follow.`
        : `The tag ${tag} stays on ${digest}: it exists already, and on-existing-tag is reuse.`;
}

// EXTERNAL MODULE: ./src/aws/transport.js
var aws_transport = __webpack_require__(18163);
// EXTERNAL MODULE: ./src/containers/build/extra-arguments.js
var extra_arguments = __webpack_require__(95153);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/containers/context/content-hash.js


/** Counted up when the same content has to count as another one. */
const generation = 1;
/**
 * The digest of an image's content, SHA-256 in hexadecimal. Two builds with the same digest hold the same; secrets, times and what commands
 * download are no part of it, just as they are none of the builder's cache.
 */
function contentHash(content) {
    const canonical = JSON.stringify([
        generation,
        content.tree,
        content.dockerfile,
        content.target ?? null,
        content.platforms.toSorted(),
        sortedEntries(content.buildArguments),
        sortedEntries(content.labels),
        sortedEntries(content.bases),
        content.options,
    ]);
    return (0,external_node_crypto_.createHash)('sha256').update(canonical).digest('hex');
}
/** The tag under which the image with this content is found again. */
function contentTag(hash) {
    return `${image_tags/* contentTagPrefix */.Cf}${hash}`;
}
function sortedEntries(values) {
    return Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./src/containers/context/ignore-rules.js


/**
 * The rules for a build: of `<Dockerfile>.dockerignore` beside the Dockerfile where there is one, else of `.dockerignore`
 * in the context (docs.docker.com, "Build context", "Filename and location").
 */
async function readIgnoreRules(context, dockerfile) {
    for (const file of [`${dockerfile}.dockerignore`, external_node_path_.join(context, '.dockerignore')]) {
        if (await exists(file))
            return ignoreRules(await (0,promises_.readFile)(file, 'utf8'));
    }
    return ignoreRules('');
}
function exists(file) {
    return (0,promises_.access)(file).then(() => true, () => false);
}
/** The rules in a text: the last pattern that fits a path, or a folder above it, decides. */
async function ignoreRules(text) {
    const patterns = patternsOf(text);
    if (patterns.length === 0)
        return { ignores: () => false, mayHoldExceptions: () => false };
    const { default: ignore } = (await __webpack_require__.e(/* import() */ 4672).then(__webpack_require__.t.bind(__webpack_require__, 14672, 19))).default;
    const rules = ignore({ ignorecase: false }).add([...patterns]);
    const exceptions = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1).split('/'));
    return {
        ignores: (name) => rules.ignores(name),
        mayHoldExceptions: (folder) => exceptions.some((exception) => reaches(exception, folder.split('/'))),
    };
}
/** As moby/patternmatcher/ignorefile reads them: comments only where the line begins with `#`, paths cleaned. */
function patternsOf(text) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    return lines
        .filter((line) => !line.startsWith('#'))
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) => {
        const negated = line.startsWith('!');
        const pattern = negated ? line.slice(1).trim() : line;
        const cleaned = pattern === '' ? '' : external_node_path_.posix.normalize(pattern).replace(/(?<=.)\/$/, '');
        const relative = cleaned.length > 1 ? cleaned.replace(/^\//, '') : cleaned;
        return `${negated ? '!' : ''}${relative}`;
    })
        .filter((pattern) => pattern !== '!' && pattern !== '.');
}
/** Whether a pattern can fit a path in the folder, judged by the folders that it names. */
function reaches(pattern, folder) {
    for (const [index, part] of folder.entries()) {
        const wanted = pattern[index];
        // A pattern that fits a folder above fits all that is in it.
        if (wanted === undefined || wanted.includes('**'))
            return true;
        if (!/[*?[\\]/.test(wanted) && wanted !== part)
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./src/containers/context/platform.js
var context_platform = __webpack_require__(41666);
// EXTERNAL MODULE: ./src/runner/files/digest.js
var digest = __webpack_require__(39631);
// EXTERNAL MODULE: ./src/runner/limiter.js
var limiter = __webpack_require__(78735);
;// CONCATENATED MODULE: ./src/containers/context/tree.js






/** How many reads are under way at once; more gains nothing on local disks. */
const readersAtOnce = 16;
/**
 * Hashes the context as the builder sees it.
 * @throws ActionError `invalid-input` for a file that cannot be read
 */
async function hashTree(context, rules, signal) {
    const readers = { limit: (0,limiter/* limiter */.T)(readersAtOnce), signal };
    const entriesIn = async (folder) => {
        signal.throwIfAborted();
        const children = await readers.limit(() => (0,promises_.readdir)(external_node_path_.join(context, folder), { withFileTypes: true }));
        const entries = await Promise.all(children.map(async (child) => {
            const name = folder === '' ? child.name : `${folder}/${child.name}`;
            const ignored = rules.ignores(name);
            const own = ignored ? [] : await tree_entryOf(context, name, child, readers);
            const entered = child.isDirectory() && (!ignored || rules.mayHoldExceptions(name));
            return entered ? [...own, ...(await entriesIn(name))] : own;
        }));
        return entries.flat();
    };
    try {
        return digestOf(await entriesIn(''));
    }
    catch (error) {
        throw readable(error, context);
    }
}
/** Sockets, pipes and devices are no part of an image's content. */
async function tree_entryOf(context, name, child, { limit, signal }) {
    const file = external_node_path_.join(context, name);
    if (child.isDirectory())
        return [{ name, kind: 'folder', content: '', bytes: 0 }];
    if (child.isSymbolicLink()) {
        return [{ name, kind: 'link', content: await limit(() => (0,promises_.readlink)(file)), bytes: 0 }];
    }
    if (!child.isFile())
        return [];
    const { mode, size } = await limit(() => (0,promises_.lstat)(file));
    // Of the mode only what git keeps: the rest depends on the umask of the machine.
    const kind = (mode & 0o111) === 0 ? 'file' : 'executable';
    return [{ name, kind, content: await limit(() => (0,digest/* sha256OfFile */.V)(file, signal)), bytes: size }];
}
function digestOf(entries) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    let bytes = 0;
    for (const entry of sorted) {
        // JSON, so that no name can look like two fields.
        digest.update(`${JSON.stringify([entry.name, entry.kind, entry.content])}\n`);
        bytes += entry.bytes;
    }
    return {
        digest: digest.digest('hex'),
        files: sorted.filter(({ kind }) => kind !== 'folder').length,
        bytes,
        top: sorted.map(({ name }) => name).filter((name) => !name.includes('/')),
    };
}
function readable(error, context) {
    const { code, path: file } = error;
    if (code !== 'EACCES' && code !== 'EPERM')
        return error;
    const name = file === undefined ? 'a file' : external_node_path_.relative(context, file);
    return new action_error/* ActionError */.lZ('invalid-input', `${name} in the build context cannot be read`, {
        hint: 'Correct its mode, or leave it out with .dockerignore.',
        cause: error,
    });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./src/containers/registry/distribution.js






/**
 * Asks a registry for the digest of an image, without downloading it (OCI distribution specification, "Checking if content
 * exists in the registry"; tokens as in "Token Authentication Specification" of github.com/distribution/distribution).
 * It never throws: without an answer the content is unknown, and is built.
 */
async function resolveDigest(reference, options) {
    if (reference.digest !== undefined)
        return { kind: 'known', digest: reference.digest };
    try {
        const digest = await (0,retry/* retry */.L)(() => distribution_digestOf(reference, options), {
            attempts: 3,
            baseMs: 300,
            maxMs: 5000,
            signal: options.signal,
            shouldRetry: (error) => !(error instanceof Refusal) || error.transient,
        });
        return { kind: 'known', digest };
    }
    catch (error) {
        options.signal.throwIfAborted();
        return { kind: 'unknown', why: error.message };
    }
}
class Refusal extends Error {
    transient;
    constructor(message, status) {
        super(message);
        this.transient = status === 429 || status >= 500;
    }
}
async function distribution_digestOf(reference, options) {
    const { registry, repository, tag = 'latest' } = reference;
    const url = `${addressOf(registry)}/v2/${repository}/manifests/${tag}`;
    const headers = { accept: manifestTypes.join(', ') };
    let answer = await send('HEAD', url, headers, options);
    let authorization;
    if (answer.status === 401) {
        authorization = await authorize(reference, answer.headers['www-authenticate'] ?? '', options);
        answer = await send('HEAD', url, { ...headers, authorization }, options);
    }
    if (answer.status !== 200)
        throw new Refusal(`${registry} answered ${answer.status}`, answer.status);
    const digest = answer.headers['docker-content-digest'];
    if (typeof digest === 'string' && image_reference/* digestPattern */.V_.test(digest))
        return digest;
    // The header is optional; the digest of the manifest is the same.
    const whole = await send('GET', url, authorization === undefined ? headers : { ...headers, authorization }, options);
    if (whole.status !== 200)
        throw new Refusal(`${registry} answered ${whole.status}`, whole.status);
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(whole.body).digest('hex')}`;
}
/** Docker Hub's registry has another name than its images; on this machine a registry needs no TLS. */
function addressOf(registry) {
    if (registry === 'docker.io')
        return 'https://registry-1.docker.io';
    const local = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(registry);
    return `${local ? 'http' : 'https'}://${registry}`;
}
async function authorize({ registry, repository }, challenge, options) {
    const credentials = options.credentials[registry];
    const basic = credentials === undefined ? undefined : `Basic ${credentials}`;
    if (/^basic\b/i.test(challenge)) {
        if (basic === undefined)
            throw new Refusal(`${registry} wants a login, and there is none`, 401);
        return basic;
    }
    const parameters = new Map([...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
    const realm = parameters.get('realm');
    if (realm === undefined || !URL.canParse(realm))
        throw new Refusal(`${registry} does not say where to log in`, 401);
    const url = new URL(realm);
    // A login in clear would be everyone's.
    if (url.protocol !== 'https:' && !addressOf(registry).startsWith('http:')) {
        throw new Refusal(`${registry} wants the login sent to ${url.origin} in clear`, 401);
    }
    const service = parameters.get('service');
    if (service !== undefined)
        url.searchParams.set('service', service);
    url.searchParams.set('scope', `repository:${repository}:pull`);
    const answer = await send('GET', url.href, basic === undefined ? {} : { authorization: basic }, options);
    if (answer.status !== 200)
        throw new Refusal(`${url.host} answered ${answer.status} to the login`, answer.status);
    const { token, access_token: accessToken } = JSON.parse(answer.body.toString('utf8'));
    return `Bearer ${token ?? accessToken ?? ''}`;
}
const timeoutMs = 10_000;
const longestBody = 8 * 1024 * 1024;
function send(method, url, headers, { transport, signal }) {
    return new Promise((resolve, reject) => {
        const secure = url.startsWith('https:');
        const agent = secure ? transport.httpsAgent : transport.httpAgent;
        const request = (secure ? external_node_https_.request : external_node_http_.request)(url, {
            method,
            headers: { ...headers, 'user-agent': 'eks-actions' },
            agent,
            signal,
            timeout: timeoutMs,
        });
        request.on('timeout', () => request.destroy(new Error(`${new URL(url).host} did not answer`)));
        request.on('error', reject);
        request.on('response', (response) => {
            const chunks = [];
            let size = 0;
            response.on('data', (chunk) => {
                size += chunk.length;
                if (size > longestBody)
                    request.destroy(new Error(`${new URL(url).host} answered too much`));
                else
                    chunks.push(chunk);
            });
            response.on('error', reject);
            response.on('end', () => {
                resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
            });
        });
        request.end();
    });
}

;// CONCATENATED MODULE: ./src/actions/build-push/content.js









/** The files of the context as one digest. @throws ActionError `invalid-input` for a file that cannot be read */
async function readFiles(inputs, { dockerfile }, context) {
    const rules = await readIgnoreRules(inputs.context.absolute, dockerfile.absolute);
    const startedAt = performance.now();
    const tree = await hashTree(inputs.context.absolute, rules, context.signal);
    context.log.debug(`context: ${tree.files} files, ${tree.bytes} bytes, ${Math.round(performance.now() - startedAt)} ms`);
    if (tree.top.includes('.git')) {
        context.log.notice('The folder .git is part of the build context, so that the content differs with every commit. Add .git to .dockerignore.');
    }
    return tree;
}
/** The tag of the image with this content; undefined when the content cannot be known, which is said. */
async function contentTagOf(inputs, source, tree, credentials, context) {
    const { log } = context;
    const { facts } = source;
    const unknowable = [...facts.unknowable, ...(0,extra_arguments/* unknowableArguments */.x)(inputs['extra-args'])];
    const { bases, unknown } = await resolveBases(facts, credentials, context);
    const reasons = [...unknowable, ...unknown];
    if (reasons.length > 0) {
        log.line(`The content cannot be known without building it: ${reasons.join('; ')}`);
        return undefined;
    }
    const hash = contentHash({
        tree: tree.digest,
        dockerfile: source.dockerfile.text,
        target: inputs.target,
        platforms: inputs.platforms.length === 0 ? [(0,context_platform/* ownPlatform */.g$)()] : inputs.platforms,
        buildArguments: source.buildArguments,
        labels: source.ownLabels,
        bases,
        options: [`provenance=${inputs.provenance}`, `sbom=${inputs.sbom}`, ...inputs['extra-args']],
    });
    log.line(`content  ${hash.slice(0, 12)}  ${filesText(tree)}, ${basesText(bases)}`);
    return contentTag(hash);
}
function filesText({ files, bytes }) {
    return `${files} ${files === 1 ? 'file' : 'files'}, ${formatSize(bytes)}`;
}
function basesText(bases) {
    const names = Object.keys(bases);
    return names.length === 0 ? 'no base image' : `on ${names.join(', ')}`;
}
async function resolveBases({ images }, credentials, { environment, signal }) {
    if (images.length === 0)
        return { bases: {}, unknown: [] };
    const transport = await (0,aws_transport/* createTransport */.o)(environment);
    try {
        const resolved = await Promise.all(images.map(async ({ name, line }) => {
            const reference = (0,image_reference/* parseReference */.F2)(name);
            if (reference === undefined)
                return { name, line, kind: 'unknown', why: 'it is no name of an image' };
            return { name, line, ...(await resolveDigest(reference, { transport, credentials, signal })) };
        }));
        return {
            bases: Object.fromEntries(resolved.flatMap((one) => (one.kind === 'known' ? [[one.name, one.digest]] : []))),
            unknown: resolved.flatMap((one) => one.kind === 'unknown' ? [`line ${one.line}: the digest of ${one.name} is not known (${one.why})`] : []),
        };
    }
    finally {
        transport.httpAgent.destroy();
        transport.httpsAgent.destroy();
    }
}

// EXTERNAL MODULE: ./src/actions/build-push/contract.js + 2 modules
var contract = __webpack_require__(4394);
// EXTERNAL MODULE: ./src/runner/both.js
var both = __webpack_require__(60740);
;// CONCATENATED MODULE: ./src/actions/build-push/image.js







/** Adds to the images of the tags that with the wanted content. */
async function lookUp(inputs, source, files, { access: { ecr, login, job }, byTag }, context) {
    const credentials = { ...(0,registry_login/* credentialsIn */.Wr)(job), [login.registry]: login.token };
    const contentTag = await contentTagOf(inputs, source, files, credentials, context);
    if (contentTag === undefined)
        return { byTag, contentTag, content: undefined };
    const found = await imagesByTag(ecr, inputs.repository, [contentTag]);
    const content = inputs['skip-unchanged'] ? found.get(contentTag) : undefined;
    return { byTag: new Map([...byTag, ...found]), contentTag, content };
}
/** Reuses or builds the image, and sets its tags. */
async function make(decision, known, work) {
    const tags = work.source.tags.filter(({ name }) => decision.set.includes(name));
    return decision.kind === 'reuse'
        ? await reuse(decision, tags, known, work)
        : await buildAndTag(decision, tags, known, work);
}
async function reuse({ digest, because, kept }, tags, { byTag, contentTag }, { inputs, registry: { ecr, repository }, context }) {
    if (because === 'its tags exist' && contentTag !== undefined && byTag.get(contentTag)?.digest !== digest) {
        context.log.warning('The image of these tags was built from other content than this run has, or by something else. It is reused because on-existing-tag is reuse; two images in one repository need tags of their own.');
    }
    const image = [...byTag.values()].find((one) => one.digest === digest) ?? (await imageByDigest(ecr, repository.name, digest));
    const placement = await placeTags(ecr, repository.name, image, tags, inputs['on-existing-tag']);
    return { placement, how: `reused: ${because}`, built: undefined, kept };
}
async function buildAndTag({ set, kept }, tags, { contentTag }, work) {
    const { inputs, registry } = work;
    const { ecr, repository } = registry;
    // Content that is there already, pushed by a job that was faster, is as good as ours.
    const tag = (inputs['skip-unchanged'] ? contentTag : undefined) ?? set[0] ?? '';
    const { image, built } = await buildOrTakeOver(tag, work);
    const [placement] = await (0,both/* both */.W)(placeTags(ecr, repository.name, image, tags, inputs['on-existing-tag']), markContent(image, contentTag, registry));
    const beaten = built === undefined || placement.image.digest !== image.digest;
    return { placement, how: beaten ? 'reused: another job was first' : 'built', built, kept };
}
/** On our own image, whoever wins the other tags: theirs may be of other content. */
async function markContent(image, contentTag, { ecr, repository }) {
    if (contentTag !== undefined)
        await setTag(ecr, repository.name, image, contentTag);
}
/** The image that is built, or the one that another job has pushed by the same tag in the meantime. */
async function buildOrTakeOver(tag, { inputs, source, registry, context }) {
    const { ecr, repository } = registry;
    try {
        const built = await build(inputs, source, registry, tag, context);
        return { image: await imageByDigest(ecr, repository.name, image_digestOf(built)), built };
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.lZ) || error.code !== 'tag-exists' || inputs['on-existing-tag'] !== 'reuse')
            throw error;
        const image = (await imagesByTag(ecr, repository.name, [tag])).get(tag);
        if (image === undefined)
            throw error;
        return { image, built: undefined };
    }
}
function image_digestOf({ digest }) {
    if (digest === undefined)
        throw new action_error/* ActionError */.lZ('push-failed', 'nothing was pushed');
    return digest;
}

// EXTERNAL MODULE: ./src/containers/registry/repository.js
var registry_repository = __webpack_require__(55169);
;// CONCATENATED MODULE: ./src/actions/build-push/registry.js




/**
 * Logs in, and looks up the repository and the tags, all at once: these are questions only, so that the first failure can be told
 * without waiting for the other answers.
 * @throws ActionError `repository-not-found` where there is none and none may be made; those of `awsError`
 */
async function find(inputs, source, aws, { secrets, environment, log }) {
    const ecr = await aws.client('ecr');
    const names = source.tags.map(({ name }) => name);
    const [login, place, byTag, job] = await Promise.all([
        (0,registry_login/* logIn */.E8)(ecr, secrets.add),
        placeOf(ecr, inputs, source, log),
        imagesByTag(ecr, inputs.repository, names),
        (0,registry_login/* readJobConfig */.md)(environment),
    ]);
    return { access: { ecr, login, job }, place, byTag };
}
async function placeOf(ecr, inputs, source, log) {
    const settings = settingsOf(inputs, source);
    const repository = await (0,registry_repository/* describeRepository */.MD)(ecr, inputs.repository);
    if (repository === undefined) {
        if (!inputs['create-repository'])
            throw await missing(ecr, inputs.repository);
        return { kind: 'missing', settings, mutability: settings.mutability };
    }
    const drift = inputs['create-repository'] ? await (0,registry_repository/* driftOf */.$p)(ecr, repository, settings) : [];
    if (drift.length > 0)
        log.notice(`The repository ${repository.name} stays as it is: ${drift.join('; ')}.`);
    return { kind: 'there', repository, mutability: repository.mutability };
}
async function missing(ecr, name) {
    const region = await ecr.config.region();
    return new action_error/* ActionError */.lZ('repository-not-found', `there is no repository ${name} in ${region}, and none may be made`, {
        hint: 'Check its name, aws-region and the account of the credentials, or set create-repository: true.',
    });
}
function settingsOf(inputs, { movingTags }) {
    return {
        mutability: (0,registry_repository/* mutabilityFor */.O4)(inputs['tag-mutability'], movingTags),
        scanOnPush: inputs['scan-on-push'],
        encryption: inputs.encryption,
        lifecyclePolicy: inputs['lifecycle-policy'],
    };
}
/** The registry with its repository, which is made where it is missing. */
async function openRegistry({ access, place }, { repository: name }, { log }) {
    if (place.kind === 'there')
        return { ...access, repository: place.repository };
    const { repository, created } = await (0,registry_repository/* makeRepository */.B9)(access.ecr, name, place.settings);
    if (created)
        log.line(`The repository ${name} was made: ${repository.uri}`);
    return { ...access, repository };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/runner/contract/suggestion.js
var suggestion = __webpack_require__(7588);
;// CONCATENATED MODULE: ./src/containers/context/expansion.js
/**
 * Fills in `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}` and `${NAME:+other}` (Dockerfile reference,
 * "Environment replacement"). An unset variable is empty, as it is for BuildKit.
 * @returns undefined for an expression of another form, which only the builder can evaluate
 */
function expand(text, values) {
    const unknown = [];
    const expanded = text.replaceAll(/\\\$|\$(?:(?<plain>[A-Za-z_]\w*)|\{(?<name>[A-Za-z_]\w*)(?:(?<operator>:?[-+])(?<word>[^{}]*))?\}|)/g, (match, ...rest) => {
        const { plain, name = plain, operator, word = '' } = rest.at(-1);
        if (match === '\\$')
            return '$';
        if (name === undefined) {
            unknown.push(match);
            return match;
        }
        return substitute(values[name], operator, () => {
            const inner = expand(word, values);
            if (inner === undefined)
                unknown.push(word);
            return inner ?? '';
        });
    });
    return unknown.length === 0 ? expanded : undefined;
}
/** POSIX shell, "Parameter expansion": with a colon an empty value counts as unset. */
function substitute(value, operator, word) {
    if (operator === undefined)
        return value ?? '';
    const present = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
    if (operator.endsWith('+'))
        return present ? word() : '';
    return present ? (value ?? '') : word();
}

;// CONCATENATED MODULE: ./src/containers/context/dockerfile.js




/**
 * Reads a Dockerfile without building it. Stages after the target count for nothing.
 * @throws ActionError `dockerfile-invalid` when it has no stage, or not the target
 */
async function readDockerfile(request) {
    const parsed = await dockerfile_parse(request);
    const stages = upToTarget(parsed.stages, request);
    const images = new Map();
    const unknowable = [...parsed.unknowable];
    const platforms = request.platforms.length === 0 ? [undefined] : request.platforms;
    for (const platform of platforms) {
        const values = globalValues(parsed.globals, request.buildArguments, platform);
        for (const [index, stage] of stages.entries()) {
            const earlier = stages.slice(0, index);
            const uses = [{ ...stage.base, values }, ...stage.sources.map((use) => ({ ...use, values: {} }))];
            for (const { name, line, values: visible } of uses) {
                const expanded = expand(name, visible);
                if (expanded === undefined || expanded === '')
                    unknowable.push(`line ${line}: ${name} depends on a variable`);
                else if (!isStage(expanded, earlier) && expanded !== 'scratch' && !images.has(expanded)) {
                    images.set(expanded, line);
                }
            }
        }
    }
    return { images: [...images].map(([name, line]) => ({ name, line })), unknowable: [...new Set(unknowable)] };
}
async function dockerfile_parse({ file, text }) {
    const { DockerfileParser } = await __webpack_require__.e(/* import() */ 6313).then(__webpack_require__.t.bind(__webpack_require__, 74248, 19));
    const dockerfile = DockerfileParser.parse(text);
    const stages = [];
    const globals = [];
    const unknowable = [];
    const frontend = /^#\s*syntax\s*=\s*(\S+)/im.exec(text.split('\n', 1)[0] ?? '')?.[1];
    if (frontend !== undefined && !/^(docker\.io\/)?docker\/dockerfile(-upstream)?([:@]|$)/.test(frontend)) {
        unknowable.push(`line 1: what ${frontend} makes of the file is not known`);
    }
    for (const instruction of dockerfile.getInstructions()) {
        const line = instruction.getRange().start.line + 1;
        const words = instruction.getArguments().map((argument) => argument.getValue());
        const flags = flagsOf(instruction);
        const stage = stages.at(-1);
        switch (instruction.getKeyword()) {
            case 'FROM': {
                const name = /^as$/i.test(words[1] ?? '') ? words[2]?.toLowerCase() : undefined;
                stages.push({ name, base: { name: words[0] ?? '', line }, sources: [] });
                break;
            }
            case 'ARG':
                if (stage === undefined)
                    globals.push(...words.map(argumentOf));
                break;
            case 'COPY':
                stage?.sources.push(...flags.filter(isNamed('from')).map(({ value }) => ({ name: value, line })));
                break;
            case 'RUN':
                stage?.sources.push(...flags.filter(isNamed('mount')).flatMap(({ value }) => mountSource(value, line)));
                break;
            case 'ADD':
                unknowable.push(...remoteSources(words, flags, line));
                break;
        }
    }
    if (stages.length === 0) {
        throw new action_error/* ActionError */.lZ('dockerfile-invalid', `${file} has no FROM`, { location: { file, line: 1 } });
    }
    return { stages, globals, unknowable };
}
/** Only some kinds of instruction have flags, and only their classes have the method. */
function flagsOf(instruction) {
    if (!('getFlags' in instruction))
        return [];
    const flags = instruction.getFlags();
    return flags.map((flag) => ({ name: flag.getName(), value: flag.getValue() ?? '' }));
}
function isNamed(name) {
    return (flag) => flag.name === name;
}
function argumentOf(word) {
    const equals = word.indexOf('=');
    if (equals < 0)
        return [word, undefined];
    return [word.slice(0, equals), word.slice(equals + 1).replace(/^(["'])(.*)\1$/, '$2')];
}
function mountSource(options, line) {
    const from = /(?:^|,)from=([^,]+)/.exec(options)?.[1];
    return from === undefined ? [] : [{ name: from, line }];
}
/** What ADD downloads is known by a checksum or by a commit only (Dockerfile reference, "ADD --checksum"). */
function remoteSources(words, flags, line) {
    if (flags.some(isNamed('checksum')))
        return [];
    const remote = words.slice(0, -1).filter((word) => /^(https?:|git@|git:|ssh:)/.test(word));
    return remote
        .filter((word) => !/#[0-9a-f]{40}(:|$)/.test(word))
        .map((word) => `line ${line}: what stands at ${word} is not known`);
}
/** Later arguments may use earlier ones; a value that is given wins over a default. */
function globalValues(globals, given, platform) {
    const values = { ...(0,context_platform/* platformArguments */.Qo)(platform) };
    for (const [name, value] of globals) {
        const known = given[name] ?? (value === undefined ? undefined : expand(value, values));
        if (known !== undefined)
            values[name] = known;
    }
    return values;
}
/** By name, or by number counted from 0. */
function isStage(name, earlier) {
    return (earlier.some((stage) => stage.name === name.toLowerCase()) || (/^\d+$/.test(name) && Number(name) < earlier.length));
}
function upToTarget(stages, { file, target }) {
    if (target === undefined)
        return stages;
    const named = stages.findIndex(({ name }) => name === target.toLowerCase());
    const index = named < 0 && /^\d+$/.test(target) ? Number(target) : named;
    if (index >= 0 && index < stages.length)
        return stages.slice(0, index + 1);
    const names = stages.flatMap(({ name }) => (name === undefined ? [] : [name]));
    throw new action_error/* ActionError */.lZ('dockerfile-invalid', `${file} has no stage ${target}`, {
        hint: (0,suggestion/* suggestion */.h)(target, names) ?? `Correct target, or name the stage: FROM … AS ${target}`,
        location: { file },
    });
}

// EXTERNAL MODULE: ./src/runner/files/workspace.js
var files_workspace = __webpack_require__(35958);
;// CONCATENATED MODULE: ./src/actions/build-push/source.js








/** @throws ActionError `dockerfile-invalid`, `outside-workspace`, `invalid-input`; nothing was started then */
async function readSource(inputs, event, context) {
    const revision = revisionOf(event, context.environment);
    const tags = tagsOf(inputs, revision);
    const dockerfile = await readDockerfileOf(inputs, context.workspace);
    const buildArguments = (0,named_values/* withValues */.tV)(inputs['build-args'], context.environment);
    const ownLabels = (0,named_values/* withValues */.tV)(inputs.labels, context.environment);
    return {
        dockerfile,
        facts: await readDockerfile({
            file: dockerfile.name,
            text: dockerfile.text,
            target: inputs.target,
            buildArguments,
            platforms: inputs.platforms,
        }),
        tags,
        movingTags: (0,image_tags/* movingTags */.Ui)(tags, event.defaultBranch ?? context.environment.CI_DEFAULT_BRANCH),
        buildArguments,
        ownLabels,
        labels: { ...standardLabels(event, revision), ...ownLabels },
    };
}
async function readDockerfileOf({ context, file }, workspace) {
    const name = file ?? external_node_path_.posix.join(context.relative, 'Dockerfile');
    const resolved = (0,files_workspace/* resolveInside */.L)(workspace, name, 'file');
    if (resolved.ok)
        return { absolute: resolved.path, name, text: await (0,promises_.readFile)(resolved.path, 'utf8') };
    if (resolved.problem === 'outside') {
        throw new action_error/* ActionError */.lZ('outside-workspace', `the Dockerfile ${name} lies outside the workspace`);
    }
    const others = (0,external_node_fs_.readdirSync)(context.absolute).filter((one) => /dockerfile/i.test(one) && !one.endsWith('.dockerignore'));
    throw new action_error/* ActionError */.lZ('dockerfile-invalid', `there is no Dockerfile at ${name}`, {
        details: others.map((one) => `there is ${external_node_path_.posix.join(context.relative, one)}`),
        hint: 'Nothing was started. Set file to its path from the root of the repository, or context to its folder.',
    });
}
function tagsOf({ tags }, revision) {
    const found = tags.length > 0 ? (0,image_tags/* classify */.L8)(tags) : (0,image_tags/* eventTags */.WX)(revision);
    if (found.length > 0)
        return found;
    throw new action_error/* ActionError */.lZ('invalid-input', 'tags is not set, and it is not known which commit this is', {
        hint: 'Nothing was started. Outside of GitHub Actions and GitLab CI, name the tags: tags: 1.4.2',
    });
}
/** The event of GitHub, or the variables of a GitLab job (docs.gitlab.com, "Predefined CI/CD variables"). */
function revisionOf(event, environment) {
    const { trigger } = event;
    if (trigger.kind !== 'none') {
        const pullRequest = trigger.kind === 'pull-request' ? trigger.number : undefined;
        return { commit: event.commit, ref: event.ref, pullRequest };
    }
    const { CI_COMMIT_SHA: commit, CI_COMMIT_TAG: tag, CI_COMMIT_BRANCH: branch, CI_MERGE_REQUEST_IID: id } = environment;
    const ref = tag ? `refs/tags/${tag}` : branch ? `refs/heads/${branch}` : undefined;
    return { commit: commit ?? event.commit, ref: ref ?? event.ref, pullRequest: id ? Number(id) : undefined };
}
function standardLabels(event, { commit, ref }) {
    const { repository, serverUrl } = event;
    const version = /^refs\/tags\/v?(\d+\.\d+\.\d+.*)$/.exec(ref ?? '')?.[1];
    const labels = {
        'org.opencontainers.image.source': repository === undefined ? undefined : `${serverUrl}/${repository.owner}/${repository.repo}`,
        'org.opencontainers.image.revision': commit,
        'org.opencontainers.image.version': version,
    };
    return Object.fromEntries(Object.entries(labels).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

;// CONCATENATED MODULE: ./src/actions/build-push/run.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});















/** Finds out whether the image is there already; builds, pushes and tags it where it is not. */
async function run_run(inputs, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const startedAt = performance.now();
        const event = await (0,trusted_event/* readTrustedEvent */.y)(context);
        tellOfIdleGate(inputs, context);
        const source = await readSource(inputs, event, context);
        if (!inputs.push || lacksCredentials(inputs, event, context))
            return await buildOnly(inputs, source, context);
        const files = __addDisposableResource(env_1, inBackground((signal) => readFiles(inputs, source, { ...context, signal }), context.signal), true);
        const aws = __addDisposableResource(env_1, await (0,session/* openAws */.e)(inputs, context)
        // Whichever fails first is told; up to here nothing but questions were asked.
        , true);
        // Whichever fails first is told; up to here nothing but questions were asked.
        const [found, tree] = await Promise.all([find(inputs, source, aws, context), files.result]);
        context.log.line(headline(inputs, source, found.access.login));
        const known = await lookUp(inputs, source, tree, found, context);
        const decision = (0,registry_decision/* decide */.L)({
            tags: source.tags,
            existing: new Map([...known.byTag].map(([tag, { digest }]) => [tag, digest])),
            content: known.content?.digest,
            mutability: found.place.mutability,
            mode: inputs['on-existing-tag'],
        });
        if (decision.kind === 'refuse')
            throw tagConflict(decision.conflicts);
        const registry = await openRegistry(found, inputs, context);
        const made = await make(decision, known, { inputs, source, registry, context });
        return await conclude(made, { inputs, source, registry, context, known, startedAt });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Who sets a limit counts on it. */
function tellOfIdleGate(inputs, { log }) {
    if (inputs.scan !== 'none')
        return;
    const set = [
        ...(inputs['scan-fail-on'] === contract.contract.inputs['scan-fail-on'].default ? [] : ['scan-fail-on']),
        ...(inputs['scan-allow'].length === 0 ? [] : ['scan-allow']),
    ];
    if (set.length > 0)
        log.notice(`${set.join(' and ')} without scan: wait: no scan is waited for, and nothing is refused.`);
}
function headline({ repository, platforms }, { tags }, { registry }) {
    const names = tags.map(({ name }) => (/^[0-9a-f]{40,}$/.test(name) ? name.slice(0, 12) : name));
    return [
        repository,
        registry,
        ...(platforms.length === 0 ? [] : [platforms.join(', ')]),
        `tags ${names.join(', ')}`,
    ].join(' · ');
}
/** A pull request of a fork gets no credentials: it is built, as far as that goes, and its author learns whether it builds. */
function lacksCredentials(inputs, { trigger }, { log, environment }) {
    const fork = trigger.kind === 'pull-request' && trigger.fork;
    // A secret that a fork does not have is an empty variable.
    const credentials = [environment.AWS_ACCESS_KEY_ID, environment.ACTIONS_ID_TOKEN_REQUEST_URL].some(Boolean);
    if (!fork || credentials)
        return false;
    log.notice(`${inputs.repository} is built but not pushed: pull requests of forks get no credentials.`);
    return true;
}
async function buildOnly(inputs, source, context) {
    const built = await build(inputs, source, undefined, source.tags[0]?.name ?? 'latest', context);
    if (inputs.scan !== 'none')
        context.log.notice('Nothing was scanned: the registry scans what is pushed.');
    context.log.line(`${inputs.repository}: built in ${(0,runner_log/* elapsed */.vk)(built.milliseconds)}, not pushed`);
    context.summary.add({ kind: 'paragraph', text: `Built in ${(0,runner_log/* elapsed */.vk)(built.milliseconds)}, not pushed.` }, ...stageBlocks(stageTimes(built.steps)));
    return { built: true, pushed: false, tags: [] };
}


/***/ }),

/***/ 8800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readTrustedEvent)
});

// EXTERNAL MODULE: ./src/git/git.js
var git = __webpack_require__(43999);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/github/payload.js
var github_payload = __webpack_require__(51384);
;// CONCATENATED MODULE: ./src/github/event.js



/**
 * Reads the variables and the payload file of the event.
 * @throws ActionError `invalid-input` when the payload of a known event cannot be read or lacks what it must have
 */
async function readEvent(environment) {
    const value = (name) => (environment[name]?.trim() === '' ? undefined : environment[name]);
    const serverUrl = withoutSlash(value('GITHUB_SERVER_URL') ?? 'https://github.com');
    const repository = parseRepository(value('GITHUB_REPOSITORY'));
    const name = value('GITHUB_EVENT_NAME');
    const payload = await payloadOf(name, value('GITHUB_EVENT_PATH'));
    const trigger = triggerOf(name, payload);
    return {
        repository,
        commit: trigger.kind === 'pull-request' ? trigger.head : value('GITHUB_SHA'),
        sha: value('GITHUB_SHA'),
        ref: value('GITHUB_REF'),
        defaultBranch: (0,github_payload/* textAt */.$6)(payload, 'repository', 'default_branch'),
        run: readRun(`${serverUrl}/${value('GITHUB_REPOSITORY') ?? ''}`, value('GITHUB_RUN_ID'), value('GITHUB_RUN_ATTEMPT')),
        serverUrl,
        apiUrl: withoutSlash(value('GITHUB_API_URL') ?? 'https://api.github.com'),
        trigger,
    };
}
function parseRepository(fullName) {
    const [owner, repo, ...more] = fullName?.split('/') ?? [];
    return owner && repo && more.length === 0 ? { owner, repo } : undefined;
}
function readRun(repositoryUrl, id, attempt) {
    if (id === undefined || !/^\d+$/.test(id))
        return undefined;
    const number = /^\d+$/.test(attempt ?? '') ? Number(attempt) : 1;
    const url = `${repositoryUrl}/actions/runs/${id}`;
    return { id: Number(id), attempt: number, url: number > 1 ? `${url}/attempts/${number}` : url };
}
/** Events that need nothing from the payload must not fail for the lack of one. */
async function payloadOf(name, file) {
    const needed = ['pull_request', 'pull_request_target', 'merge_group'].includes(name ?? '');
    return name === undefined || (file === undefined && !needed) ? {} : readPayload(name, file);
}
function triggerOf(name, payload) {
    switch (name) {
        case undefined:
            return { kind: 'none' };
        case 'pull_request':
        case 'pull_request_target':
            return pullRequest(name, payload);
        case 'push':
            return { kind: 'push', before: (0,github_payload/* textAt */.$6)(payload, 'before') };
        case 'merge_group':
            return {
                kind: 'merge-group',
                base: required(payload, name, 'merge_group', 'base_sha'),
                head: required(payload, name, 'merge_group', 'head_sha'),
            };
        default: {
            const commented = (0,github_payload/* isRecord */.u4)(payload.issue) && (0,github_payload/* isRecord */.u4)(payload.issue.pull_request);
            const number = commented ? (0,github_payload/* numberAt */.tk)(payload, 'issue', 'number') : (0,github_payload/* numberAt */.tk)(payload, 'pull_request', 'number');
            return { kind: 'other', name, pullRequest: number };
        }
    }
}
function pullRequest(event, payload) {
    const number = (0,github_payload/* numberAt */.tk)(payload, 'pull_request', 'number');
    if (number === undefined)
        throw lacking(event, 'pull_request.number');
    return {
        kind: 'pull-request',
        event,
        number,
        head: required(payload, event, 'pull_request', 'head', 'sha'),
        base: required(payload, event, 'pull_request', 'base', 'sha'),
        fork: isFork(payload),
    };
}
/** The repository of a head whose fork was deleted is null. */
function isFork(payload) {
    const { pull_request } = payload;
    const head = (0,github_payload/* isRecord */.u4)(pull_request) && (0,github_payload/* isRecord */.u4)(pull_request.head) ? pull_request.head : {};
    if (head.repo === null)
        return true;
    const headName = (0,github_payload/* textAt */.$6)(payload, 'pull_request', 'head', 'repo', 'full_name');
    const baseName = (0,github_payload/* textAt */.$6)(payload, 'pull_request', 'base', 'repo', 'full_name');
    return headName?.toLowerCase() !== (baseName ?? headName)?.toLowerCase();
}
async function readPayload(event, file) {
    if (file === undefined)
        throw unreadable(event, 'GITHUB_EVENT_PATH is not set');
    let payload;
    try {
        payload = JSON.parse((await (0,promises_.readFile)(file, 'utf8')).replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw unreadable(event, `${file}: ${cause.message}`, cause);
    }
    if (!(0,github_payload/* isRecord */.u4)(payload))
        throw unreadable(event, `${file} is no JSON object`);
    return payload;
}
function required(payload, event, ...path) {
    const found = (0,github_payload/* textAt */.$6)(payload, ...path);
    if (found === undefined || found === '')
        throw lacking(event, path.join('.'));
    return found;
}
function lacking(event, field) {
    return unreadable(event, `it lacks ${field}`);
}
function unreadable(event, why, cause) {
    return new action_error/* ActionError */.lZ('invalid-input', `the payload of the event ${event} cannot be used: ${why}`, {
        hint: 'The runner writes it; where a workflow is run locally, pass a complete event file.',
        cause,
    });
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./src/github/untrusted-checkout.js

/**
 * A run for `pull_request_target` has the secrets and rights of the base branch. It must only work on files of the base:
 * whoever opens a pull request decides what is in its head, in the merge of both, and in everything made from them.
 * @param checkedOut the commit of the working copy that is worked on; undefined when it is none of git's
 * @throws ActionError `untrusted-checkout`
 * @see https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
 */
function refuseUntrustedCheckout({ trigger, sha }, checkedOut) {
    if (trigger.kind !== 'pull-request' || trigger.event !== 'pull_request_target')
        return;
    const trusted = [...new Set([sha, trigger.base])].filter((commit) => commit !== undefined);
    if (checkedOut !== undefined && trusted.includes(checkedOut))
        return;
    const what = checkedOut === trigger.head ? `the head of pull request #${trigger.number}` : (checkedOut ?? 'no commit');
    throw new action_error/* ActionError */.lZ('untrusted-checkout', `pull_request_target runs with secrets, and what is checked out is not the base branch: ${what}`, { details: [`the base is ${trusted.join(' or ')}`] });
}

;// CONCATENATED MODULE: ./src/actions/trusted-event.js



/**
 * The event of this run, before anything is done for it.
 * @throws ActionError `untrusted-checkout` where it comes with secrets and what is checked out is not ours
 */
async function readTrustedEvent({ environment, processes, workspace }) {
    const event = await readEvent(environment);
    const { trigger } = event;
    // Whose the working copy is matters there alone, and asking costs a process.
    if (trigger.kind === 'pull-request' && trigger.event === 'pull_request_target') {
        refuseUntrustedCheckout(event, await (0,git/* resolveCommit */.WL)((0,git/* createGit */.lD)(processes, workspace), 'HEAD'));
    }
    return event;
}


/***/ }),

/***/ 55264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ logIn),
/* harmony export */   Wr: () => (/* binding */ credentialsIn),
/* harmony export */   lp: () => (/* binding */ createDockerConfig),
/* harmony export */   md: () => (/* binding */ readJobConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69507);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90114);
/* harmony import */ var _runner_files_private_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69995);







/** @param addSecret gets the token and the password in it before anything else does */
async function logIn(ecr, addSecret) {
    const call = { what: 'no password for the registry could be had', action: 'ecr:GetAuthorizationToken' };
    const { authorizationData: [data] = [] } = await (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .awsCall */ .uF)(call, () => ecr.getAuthorizationToken({}));
    const { authorizationToken: token, proxyEndpoint } = data ?? {};
    if (token === undefined || proxyEndpoint === undefined) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ('aws-failed', `${call.what}: AWS answered without a token`);
    }
    addSecret(token);
    addSecret(Buffer.from(token, 'base64').toString('utf8').replace(/^AWS:/, ''));
    return { registry: new URL(proxyEndpoint).host, token };
}
/** @throws ActionError `invalid-input` for a file that is no JSON */
async function readJobConfig(environment) {
    const folder = environment.DOCKER_CONFIG ?? node_path__WEBPACK_IMPORTED_MODULE_3__.join(environment.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.docker');
    return { folder, file: await readConfig(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, 'config.json')) };
}
/**
 * Makes a private docker configuration: the job's own with the login for one registry added. The job's is not touched, and the
 * password is in no argument and in no file that outlives the job.
 */
async function createDockerConfig(job, login, options) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(options.temporaryFolder, 'eks-actions-docker-'));
    options.removeAfterwards(folder);
    for (const shared of ['cli-plugins', 'contexts']) {
        const there = node_path__WEBPACK_IMPORTED_MODULE_3__.join(job.folder, shared);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(there))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(there, node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, shared), 'junction');
    }
    const write = ({ registry, token }) => (0,_runner_files_private_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writePrivateFile */ .P)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, 'config.json'), JSON.stringify(withLogin(job.file, registry, token)));
    await write(login);
    return {
        folder,
        // Builders are kept beside the configuration unless it is said where.
        variables: {
            DOCKER_CONFIG: folder,
            BUILDX_CONFIG: options.environment.BUILDX_CONFIG ?? node_path__WEBPACK_IMPORTED_MODULE_3__.join(job.folder, 'buildx'),
        },
        renew: write,
    };
}
async function readConfig(file) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
    }
    catch {
        return {};
    }
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ('invalid-input', `the docker configuration ${file} is no JSON`, {
            details: [cause.message],
            hint: 'Nothing was started. An earlier step of the job has written it; correct or remove it.',
            cause,
        });
    }
}
/** An empty helper for this registry makes docker read the file, whatever store the job keeps its logins in. */
function withLogin(own, registry, token) {
    return {
        ...own,
        auths: { ...own.auths, [registry]: { auth: token } },
        credHelpers: { ...own.credHelpers, [registry]: '' },
    };
}
/** Credentials by registry, as docker keeps them: `user:password` in base64. */
function credentialsIn({ file: { auths = {} } }) {
    const entries = Object.entries(auths).flatMap(([name, { auth }]) => auth === undefined || auth === '' ? [] : [[registryOf(name), auth]]);
    return Object.fromEntries(entries);
}
/** Docker Hub is kept under an address, others under their hosts. */
function registryOf(name) {
    const host = name.replace(/^https?:\/\//, '').split('/', 1)[0] ?? name;
    return host === 'index.docker.io' ? 'docker.io' : host;
}


/***/ }),

/***/ 55169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ driftOf),
/* harmony export */   B9: () => (/* binding */ makeRepository),
/* harmony export */   MD: () => (/* binding */ describeRepository),
/* harmony export */   O4: () => (/* binding */ mutabilityFor)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69507);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);
/* harmony import */ var _mutability_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76065);




/** Undefined where there is none. @throws ActionError as `awsError` */
async function describeRepository(ecr, name) {
    const call = { what: `the repository ${name} could not be looked up`, action: 'ecr:DescribeRepositories' };
    return (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsCall */ .uF)(call, async () => {
        try {
            const { repositories = [] } = await ecr.describeRepositories({ repositoryNames: [name] });
            return repositories[0] === undefined ? undefined : repositoryOf(repositories[0]);
        }
        catch (error) {
            if ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsErrorName */ .ZH)(error) === 'RepositoryNotFoundException')
                return undefined;
            throw error;
        }
    });
}
/**
 * Makes a repository that was not there.
 * @returns also whether it was us: of two jobs that make it at once, one comes second, which is no failure
 * @throws ActionError `aws-access-denied` naming the IAM action, and others of `awsError`
 */
async function makeRepository(ecr, name, settings) {
    const made = await createRepository(ecr, name, settings);
    const repository = made ?? (await describeRepository(ecr, name));
    if (repository === undefined) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('repository-not-found', `the repository ${name} was made and deleted again meanwhile`);
    }
    if (made !== undefined && settings.lifecyclePolicy !== undefined) {
        await putLifecyclePolicy(ecr, name, settings.lifecyclePolicy);
    }
    return { repository, created: made !== undefined };
}
async function createRepository(ecr, name, settings) {
    const { mutability, scanOnPush, encryption } = settings;
    const call = { what: `the repository ${name} does not exist and could not be made`, action: 'ecr:CreateRepository' };
    return (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsCall */ .uF)(call, async () => {
        try {
            const { repository } = await ecr.createRepository({
                repositoryName: name,
                imageScanningConfiguration: { scanOnPush },
                imageTagMutability: mutability.mode,
                ...(mutability.exclusions.length === 0
                    ? {}
                    : { imageTagMutabilityExclusionFilters: mutability.exclusions.map(wildcard) }),
                encryptionConfiguration: {
                    encryptionType: encryption.type,
                    ...(encryption.type === 'KMS' && encryption.key !== undefined ? { kmsKey: encryption.key } : {}),
                },
            });
            return repository === undefined ? undefined : repositoryOf(repository);
        }
        catch (error) {
            if ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsErrorName */ .ZH)(error) === 'RepositoryAlreadyExistsException')
                return undefined;
            throw error;
        }
    });
}
function wildcard(filter) {
    return { filterType: 'WILDCARD', filter };
}
function repositoryOf(described) {
    const { repositoryUri: uri = '', repositoryName: name = '', repositoryArn: arn = '' } = described;
    const { encryptionType = 'AES256', kmsKey } = described.encryptionConfiguration ?? {};
    return {
        name,
        arn,
        uri,
        registry: uri.slice(0, -name.length - 1),
        mutability: mutabilityOf(described),
        scanOnPush: described.imageScanningConfiguration?.scanOnPush ?? false,
        encryption: encryptionType === 'AES256' ? { type: 'AES256' } : { type: 'KMS', key: kmsKey },
    };
}
function mutabilityOf({ imageTagMutability, imageTagMutabilityExclusionFilters: filters }) {
    const mode = _mutability_js__WEBPACK_IMPORTED_MODULE_3__/* .mutabilityModes */ .T_.find((known) => known === imageTagMutability) ?? 'MUTABLE';
    if (filters !== undefined)
        return { mode, exclusions: filters.map(({ filter = '' }) => filter) };
    // With exclusions that are not told, trying to set a tag tells whether it moves.
    return mode === 'IMMUTABLE_WITH_EXCLUSION' ? { mode, exclusions: ['*'] } : { mode, exclusions: [] };
}
async function putLifecyclePolicy(ecr, name, policy) {
    const call = { what: `${name} was made, but its lifecycle policy could not be set`, action: 'ecr:PutLifecyclePolicy' };
    await (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsCall */ .uF)(call, () => ecr.putLifecyclePolicy({ repositoryName: name, lifecyclePolicyText: JSON.stringify(policy) }));
}
/** Settings of an existing repository that are not as asked for, for people. @throws ActionError as `awsError` */
async function driftOf(ecr, repository, settings) {
    const { mutability, scanOnPush, encryption } = repository;
    const drift = [];
    if (mutability.mode !== settings.mutability.mode) {
        drift.push(`tag-mutability is ${mutability.mode}, not ${settings.mutability.mode}`);
    }
    if (scanOnPush !== settings.scanOnPush)
        drift.push(`scan-on-push is ${scanOnPush}, not ${settings.scanOnPush}`);
    if (encryption.type !== settings.encryption.type) {
        drift.push(`encryption is ${encryption.type}, not ${settings.encryption.type}`);
    }
    if (settings.lifecyclePolicy !== undefined && !(await hasPolicy(ecr, repository.name, settings.lifecyclePolicy))) {
        drift.push('lifecycle-policy is another one, or none');
    }
    return drift;
}
async function hasPolicy(ecr, name, wanted) {
    const call = { what: `the lifecycle policy of ${name} could not be read`, action: 'ecr:GetLifecyclePolicy' };
    return (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsCall */ .uF)(call, async () => {
        try {
            const { lifecyclePolicyText = '{}' } = await ecr.getLifecyclePolicy({ repositoryName: name });
            return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(JSON.parse(lifecyclePolicyText), wanted);
        }
        catch (error) {
            if ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsErrorName */ .ZH)(error) === 'LifecyclePolicyNotFoundException')
                return false;
            throw error;
        }
    });
}
/**
 * The mutability of a new repository: with `IMMUTABLE_WITH_EXCLUSION`, caches, pull requests and the tags that are known to
 * move can be set anew, as many as ECR takes; commits, versions and content stay.
 */
function mutabilityFor(mode, movingTags) {
    switch (mode) {
        case 'MUTABLE':
        case 'IMMUTABLE':
            return { mode, exclusions: [] };
        case 'IMMUTABLE_WITH_EXCLUSION':
            return { mode, exclusions: [...new Set(['cache*', 'pr-*', ...movingTags])].slice(0, _mutability_js__WEBPACK_IMPORTED_MODULE_3__/* .mostExclusions */ .RL) };
        case 'MUTABLE_WITH_EXCLUSION':
            return { mode, exclusions: ['content-*', 'v*.*'] };
    }
}


/***/ }),

/***/ 43999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ isCommitName),
/* harmony export */   UW: () => (/* binding */ isZeroCommit),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Ys: () => (/* binding */ differingFiles),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   lD: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);


/** In a hook of git's, these lead to another repository than the folder's own. */
const ofThisFolder = { GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined, GIT_PREFIX: undefined };
/** Refusals; anything above is a signal. */
const failed = [1, 128, 129];
function createGit(processes, folder) {
    const run = async (args, { input, variables, timeoutMs }, allowed) => processes.run({
        tool: `git ${args[0] ?? ''}`,
        file: 'git',
        // A file system monitor is a program that the configuration names; nothing here needs one.
        args: ['-c', 'core.fsmonitor=false', ...args],
        cwd: folder,
        // No question that nobody answers, no lock of the index that another git could meet.
        env: { ...ofThisFolder, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', ...variables },
        show: 'quiet',
        successCodes: [0, ...allowed],
        ...(input === undefined ? {} : { input }),
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
    });
    return {
        folder,
        text: async (args, more = {}) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((await run(args, more, [])).stdoutFile, 'utf8'),
        maybe: async (args, more = {}) => {
            const { exitCode, stdoutFile } = await run(args, more, failed);
            return exitCode === 0 ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(stdoutFile, 'utf8') : undefined;
        },
    };
}
/** Full name of a commit (SHA-1 or SHA-256). */
function isCommitName(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** What events carry where there is no commit: the `before` of a new branch. */
function isZeroCommit(text) {
    return /^0+$/.test(text);
}
/**
 * The commit that a name (sha, branch, tag, `HEAD~1`) stands for, if the repository has it.
 * @throws ActionError `invalid-input` for a name that git would take for an option
 */
async function resolveCommit(git, name) {
    if (name === '' || name.startsWith('-') || name.includes('\0'))
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid-input', `${JSON.stringify(name)} is not the name of a commit`);
    const text = await git.maybe(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    return text?.trim();
}
/**
 * Parents as the commit itself names them. In a shallow checkout `HEAD^1` does not resolve, but the commit still says
 * what it would be.
 */
async function parentsOf(git, commit) {
    const text = await git.text(['cat-file', 'commit', commit]);
    const [header = ''] = text.split('\n\n', 1);
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []);
}
/**
 * Files that differ between a commit and the work tree, relative to the folder, renames as a removal and an addition.
 * Files that git does not track count, unless it ignores them.
 */
async function differingFiles(git, commit) {
    const flags = ['--name-only', '-z', '--relative', '--no-renames', '--no-ext-diff', '--no-textconv'];
    const [tracked, untracked] = await Promise.all([
        git.text(['diff', ...flags, commit, '--']),
        git.text(['ls-files', '-z', '--others', '--exclude-standard', '--']),
    ]);
    return [...new Set([...zeroSeparated(tracked), ...zeroSeparated(untracked)])].sort();
}
/** Files of a commit below the paths (relative to the folder, taken literally; none: all). Submodules are left out. */
async function treeOf(git, commit, paths = []) {
    const text = await git.text(['--literal-pathspecs', 'ls-tree', '-r', '-z', commit, '--', ...paths]);
    return zeroSeparated(text).flatMap((line) => {
        // <mode> SP <type> SP <object> TAB <file>
        const tab = line.indexOf('\t');
        const mode = line.slice(0, 6);
        if (mode === '160000')
            return [];
        return [{ path: line.slice(tab + 1), kind: mode === '120000' ? 'link' : 'file' }];
    });
}
function zeroSeparated(text) {
    return text.split('\0').filter((part) => part !== '');
}


/***/ }),

/***/ 51384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Reading JSON that was not checked: a field that is missing or of another type is undefined. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textAt(value, ...path) {
    const found = valueAt(value, path);
    return typeof found === 'string' ? found : undefined;
}
function numberAt(value, ...path) {
    const found = valueAt(value, path);
    return typeof found === 'number' ? found : undefined;
}
function valueAt(value, path) {
    return path.reduce((at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);
}


/***/ }),

/***/ 60740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ both)
/* harmony export */ });
/** Waits for both, so that nothing goes on behind the back of a failure; the first one's is told. */
async function both(one, other) {
    await Promise.allSettled([one, other]);
    return [await one, await other];
}


/***/ }),

/***/ 39631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sha256OfFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


const pieceBytes = 1024 * 1024;
/**
 * SHA-256 of a file, lower-case hexadecimal. All of it passes through one buffer: a stream, which takes another for each piece, needs
 * nearly twice the time.
 * @param signal ends the reading of a file that takes long
 */
async function sha256OfFile(file, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file), true);
        const { size } = await handle.stat();
        const buffer = Buffer.allocUnsafeSlow(Math.max(1, Math.min(size, pieceBytes)));
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for (;;) {
            signal?.throwIfAborted();
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
            if (bytesRead === 0)
                return hash.digest('hex');
            hash.update(buffer.subarray(0, bytesRead));
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

/***/ 78735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ limiter)
/* harmony export */ });
/** At most `limit` at once, first come first served. */
function limiter(limit) {
    let free = limit;
    const queue = [];
    return async (work) => {
        if (free > 0)
            free--;
        else
            await new Promise((resolve) => queue.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = queue.shift();
            if (next === undefined)
                free++;
            else
                next();
        }
    };
}


/***/ })

};
