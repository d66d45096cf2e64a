export const id = 2990;
export const ids = [2990,2445];
export const modules = {

/***/ 30150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildAndPush: () => (/* binding */ buildAndPush),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/aws/session.js + 5 modules
var session = __webpack_require__(35652);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/containers/image/reference.js
var image_reference = __webpack_require__(3346);
;// CONCATENATED MODULE: ./src/containers/build/arguments.js
/**
 * The argument vector of `docker buildx build` (docs.docker.com, "docker buildx build"; cache options of "Amazon ECR" need
 * `image-manifest=true,oci-mediatypes=true`). It contains no secret values.
 * @param metadataFile file that buildx writes the digest to
 */
function createBuildxArguments(request, metadataFile) {
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
        ...formatAssignments('--build-arg', buildArguments),
        ...formatAssignments('--label', labels),
        ...secrets.map(({ id, file }) => `--secret=${formatFields({ type: 'file', id, src: file })}`),
        ...createCacheArguments(request.cache),
        `--provenance=${request.provenance === 'false' ? 'false' : `mode=${request.provenance}`}`,
        `--sbom=${request.sbom}`,
        `--output=${formatOutput(request.output, listAnnotations(request))}`,
        ...request.extra,
        request.context,
    ];
}
/** One `--option=NAME=value` per entry. */
function formatAssignments(option, values) {
    return Object.entries(values).map(([name, value]) => `${option}=${name}=${value}`);
}
function createCacheArguments(cache) {
    switch (cache.kind) {
        case 'none':
            return [];
        case 'gha': {
            const { scope } = cache;
            return [
                `--cache-from=${formatFields({ type: 'gha', scope })}`,
                // Failing to write the cache must not cost the image.
                `--cache-to=${formatFields({ type: 'gha', scope, mode: 'max', 'ignore-error': 'true' })}`,
            ];
        }
        case 'registry': {
            const from = { type: 'registry', ref: cache.reference };
            const to = { ...from, mode: 'max', 'image-manifest': 'true', 'oci-mediatypes': 'true', 'ignore-error': 'true' };
            return [
                `--cache-from=${formatFields(from)}`,
                ...cache.others.map((ref) => `--cache-from=${formatFields({ type: 'registry', ref })}`),
                ...(cache.write ? [`--cache-to=${formatFields(to)}`] : []),
            ];
        }
    }
}
function formatOutput(output, annotations) {
    switch (output.kind) {
        case 'push':
            return formatFields({
                ...{ type: 'image', name: output.repository, 'push-by-digest': 'true', push: 'true' },
                ...annotations,
            });
        case 'push-by-tag':
            return formatFields({ type: 'image', name: output.reference, push: 'true' });
        case 'load':
            return formatFields({ type: 'docker', name: output.references.join(',') });
        case 'export': {
            const { type, more } = output.export;
            return formatFields({ type, dest: output.file, ...more });
        }
        case 'none':
            return formatFields({ type: 'cacheonly' });
    }
}
/** Several platforms, and attestations, make an index, which is what a tag points to then (docs.docker.com, "Annotations"). */
function listAnnotations({ annotations, platforms, provenance, sbom }) {
    const level = platforms.length > 1 || provenance !== 'false' || sbom ? 'annotation-index' : 'annotation';
    return Object.fromEntries(Object.entries(annotations).map(([name, value]) => [`${level}.${name}`, value]));
}
/** `key=value` fields as CSV, which is how buildx reads them: a field with a comma or a quote is quoted. */
function formatFields(values) {
    return Object.entries(values)
        .map(([key, value]) => `${key}=${value}`)
        .map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
        .join(',');
}

// EXTERNAL MODULE: ./src/aws/errors.js
var errors = __webpack_require__(69507);
;// CONCATENATED MODULE: ./src/containers/build/failure.js


/** IAM actions that a push needs (ECR User Guide, "IAM permissions for pushing an image"). */
const pushActions = [
    'ecr:BatchCheckLayerAvailability',
    'ecr:InitiateLayerUpload',
    'ecr:UploadLayerPart',
    'ecr:CompleteLayerUpload',
    'ecr:PutImage',
];
/** The kind of builder, if it refused the request before building anything; undefined for any other failure. */
function detectUnsuitedBuilder(text) {
    const all = text.join('\n');
    // Without the buildx plugin, docker takes the options as its own and prints its own usage.
    if (/^Usage: +docker \[OPTIONS\] COMMAND|'buildx' is not a docker command/m.test(all))
        return 'engine';
    const cannot = /^ERROR: .*\b(push-by-digest|Cache export|Attestation)s? (is|are) .*not \w+ for (the )?docker driver/im;
    return cannot.test(all) ? 'docker-driver' : undefined;
}
/**
 * Whether the registry rejected the login, for a push or for a base image, so that a new password may help. A rejection without
 * a body does not say which of the two it was.
 */
function isLoginRefused({ text, repository }) {
    const cause = extractCause(text);
    const registry = repository.split('/', 1)[0] ?? '';
    return ((isPushFailure(cause) || cause.includes(`${registry}/`)) &&
        /\b40[13] |authorization token has expired|no basic auth credentials|authentication required/i.test(cause) &&
        !cause.includes('is not authorized to perform'));
}
/** BuildKit's prefix for everything that goes wrong in a push (exporter/containerimage/export.go). */
function isPushFailure(cause) {
    return cause.includes('failed to push');
}
/** A failed build or push as an error that people can act on. */
function createBuildError(failure) {
    const cause = extractCause(failure.text);
    const denied = /User: \S+ is not authorized to perform: \S+.*/s.exec(cause)?.[0];
    const what = `the image could not be pushed to ${failure.repository}`;
    if (denied !== undefined) {
        const answer = Object.assign(new Error(denied), { name: 'AccessDeniedException', $metadata: {} });
        return (0,errors/* toAwsError */.DZ)(answer, { what, action: 'ecr:PutImage' });
    }
    if (!isPushFailure(cause))
        return createStepError(failure, cause);
    if (isLoginRefused(failure)) {
        return new action_error/* ActionError */.lZ('aws-access-denied', `${what}: the registry rejects the caller, even with a new password`, {
            details: [cause],
            hint: `Grant the caller ${pushActions.join(', ')} on the repository.`,
            cause: failure.cause,
        });
    }
    if (/repository name not known|NAME_UNKNOWN|does not exist in the registry/.test(cause)) {
        return new action_error/* ActionError */.lZ('repository-not-found', `${what}: the repository no longer exists`, {
            details: [cause],
            cause: failure.cause,
        });
    }
    if (cause.includes('immutable')) {
        return new action_error/* ActionError */.lZ('tag-exists', `${what}: the tag already exists`, { details: [cause], cause: failure.cause });
    }
    return new action_error/* ActionError */.lZ('push-failed', what, { details: [cause], cause: failure.cause });
}
/** A failure before the push. */
function createStepError({ text, output, dockerfile, cause: thrown }, cause) {
    const location = findLocation(text, dockerfile);
    const options = {
        details: [...extractExcerpt(text), ...output],
        cause: thrown,
        ...(location === undefined ? {} : { location }),
    };
    const known = explainBaseImageFailure(cause) ?? explainBuilderFailure(cause);
    if (known !== undefined)
        return new action_error/* ActionError */.lZ('build-failed', known.message, { ...options, hint: known.hint });
    return new action_error/* ActionError */.lZ('build-failed', cause === '' ? 'the image could not be built' : cause, options);
}
/** A base image that could not be fetched. */
function explainBaseImageFailure(cause) {
    const [, image, why = ''] = /failed to resolve source metadata for (\S+): (.*)$/s.exec(cause) ?? [];
    if (image === undefined)
        return undefined;
    const message = `the base image ${image} could not be fetched: ${why.replace(`${image}: `, '')}`;
    if (why.endsWith('not found'))
        return { message, hint: 'Check its name and tag.' };
    if (/429|toomanyrequests/i.test(why)) {
        return {
            message,
            hint: 'Log in to its registry before this step, or use an ECR pull through cache.',
        };
    }
    const refused = /\b40[13]\b|denied|unauthorized|authorization failed|authentication required/i.test(why);
    return {
        message,
        hint: refused ? 'Log in to its registry before this step.' : 'Check that the builder can reach its registry.',
    };
}
/** Failures that are not caused by the Dockerfile. */
function explainBuilderFailure(cause) {
    if (/multi-platform build is not supported|Multi-platform build is not supported/i.test(cause)) {
        return {
            message: 'the builder cannot build for multiple platforms',
            hint: 'Use docker/setup-buildx-action (driver docker-container), or set one platform.',
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
            message: 'a program for another architecture could not be run',
            hint: 'Add docker/setup-qemu-action for emulation, or cross-compile in a stage FROM --platform=$BUILDPLATFORM.',
        };
    }
    if (/Cannot connect to the Docker daemon|no builder .* found|failed to find builder|connection refused.*buildkit/i.test(cause)) {
        return {
            message: cause,
            hint: 'Start Docker, or create a builder with docker/setup-buildx-action and set builder to its name.',
        };
    }
    return undefined;
}
/** The last error line, without prefixes that say nothing. */
function extractCause(text) {
    const index = text.findLastIndex((line) => /^(ERROR|error):/.test(line));
    const cause = index < 0 ? (text.at(-1) ?? '') : text.slice(index).join(' ');
    return cause
        .replace(/^(ERROR|error):\s*/, '')
        .replace(/^failed to build:\s*/, '')
        .replace(/^failed to solve:\s*/, '');
}
/** BuildKit prints `Dockerfile:12` above the excerpt. */
function findLocation(text, file) {
    const line = text.map((one) => /^[^\s:][^:]*:(\d+)$/.exec(one)?.[1]).find((found) => found !== undefined);
    return line === undefined ? undefined : { file, line: Number(line) };
}
function extractExcerpt(text) {
    const from = text.findIndex((line) => /^-{5,}$/.test(line));
    const to = text.findIndex((line, index) => index > from && /^-{5,}$/.test(line));
    return from < 0 || to < 0 ? [] : text.slice(from + 1, to);
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./src/containers/build/progress.js

const keptOutputLines = 20;
const keptTextLines = 200;
function createBuildProgressReader(events) {
    const steps = new Map();
    const text = [];
    const lastOutput = [];
    const output = createLineSplitter();
    const onLine = (line) => {
        const status = parseStatus(line);
        if (status === undefined) {
            if (line.trim() !== '')
                text.push(line);
            // The error comes last.
            if (text.length > keptTextLines)
                text.shift();
            return;
        }
        for (const raw of status.vertexes ?? [])
            updateStep(raw);
        for (const { vertex = '', data = '' } of status.logs ?? []) {
            for (const text of output(vertex, Buffer.from(data, 'base64'))) {
                lastOutput.push(text);
                if (lastOutput.length > keptOutputLines)
                    lastOutput.shift();
                events.output(steps.get(vertex), text);
            }
        }
    };
    const updateStep = (raw) => {
        const id = raw.digest ?? '';
        const before = steps.get(id);
        const step = mergeStep(before, raw, id);
        steps.set(id, step);
        const changed = before?.startedAt !== step.startedAt || before?.completedAt !== step.completedAt;
        if (changed && step.startedAt !== undefined)
            events.step(step);
    };
    const lines = createLineSplitter();
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
/** A step is reported several times: it keeps its first start and its last end. */
function mergeStep(before, raw, id) {
    const startedAt = parseTime(raw.started);
    const resumed = startedAt !== undefined && before?.completedAt !== undefined && startedAt >= before.completedAt && !raw.cached;
    return {
        id,
        name: raw.name ?? before?.name ?? '',
        cached: raw.cached ?? before?.cached ?? false,
        startedAt: before?.startedAt ?? startedAt,
        resumedAt: resumed ? startedAt : before?.resumedAt,
        completedAt: parseTime(raw.completed) ?? (resumed ? undefined : before?.completedAt),
        error: raw.error ?? before?.error,
    };
}
function parseTime(text) {
    return text === undefined ? undefined : Date.parse(text);
}
function parseStatus(line) {
    if (!line.startsWith('{'))
        return undefined;
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** A longer line is passed on before its end; characters. */
const longestLine = 4 * 1024 * 1024;
/** Joins the chunks of several sources to whole lines; a carriage return starts the line again. */
function createLineSplitter() {
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

// EXTERNAL MODULE: ./src/runner/log.js
var runner_log = __webpack_require__(67517);
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
/** The time of each stage, in the order in which they started. */
function measureStages(steps) {
    const groups = Map.groupBy(steps.filter(({ startedAt, completedAt }) => startedAt !== undefined && completedAt !== undefined), ({ name }) => nameGroup(parseStepName(name)));
    return [...groups].map(([name, members]) => ({
        name,
        steps: members.length,
        cached: members.filter(({ cached }) => cached).length,
        milliseconds: Math.max(0, Math.max(...members.map(({ completedAt = 0 }) => completedAt)) -
            Math.min(...members.map(({ startedAt = 0 }) => startedAt))),
    }));
}
function nameGroup({ platform, stage, text }) {
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

;// CONCATENATED MODULE: ./src/containers/build/progress-log.js


const nameWidth = 60;
const reminderMs = 10_000;
/** The builder's own steps are shown only if they take at least this long; milliseconds. */
const notableMs = 1000;
/**
 * Shows a build: a line for each finished step, the output of commands in between, and every ten seconds the steps that are
 * still running.
 */
function logBuildProgress(log, now = Date.now) {
    const running = new Map();
    let saidAt = now();
    const write = (text) => {
        saidAt = now();
        log.line(text);
    };
    const timer = setInterval(() => {
        if (now() - saidAt < reminderMs)
            return;
        for (const step of running.values())
            write(`${formatLabel(step)}  running ${(0,runner_log/* formatElapsed */.C7)(now() - (getCurrentStart(step) ?? now()))}`);
    }, 1000);
    timer.unref();
    return {
        step: (step) => {
            if (step.completedAt === undefined) {
                running.set(step.id, step);
                return;
            }
            running.delete(step.id);
            const took = Math.max(0, step.completedAt - (getCurrentStart(step) ?? step.completedAt));
            const own = parseStepName(step.name).stage === undefined;
            // There is no cache before the first build.
            const lacksCache = step.name.startsWith('importing cache');
            if (own && (lacksCache || (took < notableMs && step.error === undefined)))
                return;
            const result = step.error === undefined ? (step.cached ? 'cached' : (0,runner_log/* formatElapsed */.C7)(took)) : 'failed';
            write(`${formatLabel(step)}  ${result}`);
        },
        output: (_step, line) => write(`  ${line}`),
        end: () => {
            clearInterval(timer);
        },
    };
}
/** Start of the part that is running now, in a step with several parts. */
function getCurrentStart({ startedAt, resumedAt }) {
    return resumedAt ?? startedAt;
}
/** One step first writes the layers of an image, then pushes them. */
function formatLabel({ name, resumedAt }) {
    const flat = resumedAt !== undefined && name === 'exporting to image' ? 'pushing' : name.replaceAll(/\s+/g, ' ');
    return (flat.length > nameWidth ? `${flat.slice(0, nameWidth - 1)}…` : flat).padEnd(nameWidth);
}

// EXTERNAL MODULE: ./src/containers/build/request.js
var build_request = __webpack_require__(21691);
;// CONCATENATED MODULE: ./src/containers/build/buildx.js









/**
 * Builds and pushes with buildx. A password that expires during the build (it lasts 12 hours) is renewed once; what was built
 * until then is in the builder's cache.
 * @throws ActionError `build-failed`, `push-failed`, `aws-access-denied`, `repository-not-found`, `cancelled` …
 */
async function buildWithBuildx(request, options) {
    const first = await runBuildx(request, options);
    if (first.kind === 'built')
        return first;
    const builder = detectUnsuitedBuilder(first.progress.text());
    if (builder !== undefined)
        return { kind: 'unsuited', builder };
    const repository = (0,build_request/* getPushedRepository */.E)(request.output);
    if (repository === undefined || !isLoginRefused({ text: first.progress.text(), repository })) {
        throw toBuildError(first, request, options);
    }
    options.context.log.line('The registry rejects the password; trying again with a new one');
    await options.renewLogin();
    const second = await runBuildx(request, options);
    if (second.kind === 'built')
        return second;
    throw toBuildError(second, request, options);
}
async function runBuildx(request, options) {
    const { context, folder } = options;
    const metadataFile = external_node_path_.join(folder, 'metadata.json');
    const view = logBuildProgress(context.log);
    const progress = createBuildProgressReader(view);
    try {
        const { elapsedMs } = await context.processes.run({
            tool: 'docker buildx build',
            file: 'docker',
            args: createBuildxArguments(request, metadataFile),
            cwd: folder,
            env: { ...options.variables, ...selectBuilderVariables(request, context.environment) },
            show: 'quiet',
            onStderr: progress.push,
        });
        progress.end();
        return {
            kind: 'built',
            built: {
                digest: (0,build_request/* getPushedRepository */.E)(request.output) === undefined ? undefined : await readDigest(metadataFile),
                steps: progress.steps(),
                milliseconds: elapsedMs,
                warnings: describeLostCaches(progress.steps()),
            },
        };
    }
    catch (error) {
        progress.end();
        if (error instanceof action_error/* ActionError */.lZ && error.code === 'tool-failed')
            return { kind: 'failed', progress, error };
        throw explainMissingDocker(error);
    }
    finally {
        view.end();
    }
}
/** Docker is the one tool that the suite does not install. */
function explainMissingDocker(error) {
    if (!(error instanceof action_error/* ActionError */.lZ) || error.code !== 'tool-missing')
        return error;
    return new action_error/* ActionError */.lZ(error.code, `the image must be built, but ${error.message}`, {
        hint: 'Use a runner with Docker, or install Docker before this step and add docker/setup-buildx-action.',
        cause: error,
    });
}
/** The builder needs variables of the runner's cache service, which tools do not get otherwise. */
function selectBuilderVariables({ cache }, environment) {
    const service = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL', 'ACTIONS_CACHE_SERVICE_V2'];
    const passed = cache.kind === 'gha' ? service.map((name) => [name, environment[name]]) : [];
    // The image contains the provenance; writing it to the metadata file as well would only cost time.
    return { ...Object.fromEntries(passed), BUILDX_METADATA_PROVENANCE: 'disabled' };
}
async function readDigest(metadataFile) {
    const metadata = JSON.parse(await (0,promises_.readFile)(metadataFile, 'utf8'));
    const digest = metadata['containerimage.digest'];
    if (typeof digest === 'string' && image_reference/* digestPattern */.V_.test(digest))
        return digest;
    throw new action_error/* ActionError */.lZ('build-failed', 'buildx did not report the digest of the pushed image', {
        hint: 'Update buildx: its metadata file lacks containerimage.digest.',
    });
}
/** A lost cache does not fail the build (`ignore-error=true`), but the next build will be slow. */
function describeLostCaches(steps) {
    return steps
        .filter(({ name, error }) => error !== undefined && name.startsWith('exporting cache'))
        .map(({ error = '' }) => `The layer cache could not be stored: ${error}`);
}
function toBuildError({ progress, error }, request, options) {
    return createBuildError({
        text: progress.text(),
        output: progress.lastOutput(),
        dockerfile: options.dockerfileName,
        repository: (0,build_request/* getPushedRepository */.E)(request.output) ?? '',
        cause: error,
    });
}

;// CONCATENATED MODULE: ./src/containers/build/engine.js





/**
 * Builds with the Docker engine alone, on machines without buildx: one platform, no secrets, no attestations, no shared cache.
 * @param reference name and tag to push, because the engine only pushes by tag
 * @throws ActionError `invalid-input` for inputs that need buildx; otherwise as `buildWithBuildx`
 */
async function buildWithEngine(request, reference, options) {
    const missing = listBuildxOnlyInputs(request);
    if (missing.length > 0) {
        throw new action_error/* ActionError */.lZ('invalid-input', `${missing.join(', ')}: not possible without buildx, which is not installed`, {
            hint: 'Nothing was built. Add docker/setup-buildx-action before this step, or omit these inputs.',
        });
    }
    const startedAt = performance.now();
    await runEngine('docker build', createEngineArguments(request, reference), request, options);
    if ((0,build_request/* getPushedRepository */.E)(request.output) === undefined)
        return createEngineResult(undefined, startedAt);
    const pushed = await runEngine('docker push', ['push', reference], request, options);
    const digest = /\bdigest: (sha256:[0-9a-f]{64})\b/.exec(pushed)?.[1];
    if (digest === undefined)
        throw new action_error/* ActionError */.lZ('push-failed', `docker did not report the digest of ${reference}`);
    return createEngineResult(digest, startedAt);
}
function createEngineResult(digest, startedAt) {
    const warnings = ['Built without buildx: no layer cache is shared between runs, and no provenance is attached.'];
    return { digest, steps: [], milliseconds: performance.now() - startedAt, warnings };
}
function listBuildxOnlyInputs({ platforms, secrets, sbom, builder, output }) {
    return [
        ...(platforms.length > 1 ? ['several platforms'] : []),
        ...(secrets.length > 0 ? ['secrets'] : []),
        ...(sbom ? ['sbom'] : []),
        ...(builder === undefined ? [] : ['builder']),
        ...(output.kind === 'export' ? ['output'] : []),
    ];
}
/** The argument vector of `docker build` (docs.docker.com, "docker image build", legacy builder). */
function createEngineArguments(request, reference) {
    const { platforms, buildArguments, labels, target, extra, output } = request;
    return [
        'build',
        `--file=${request.dockerfile}`,
        ...(output.kind === 'load' ? output.references : [reference]).map((name) => `--tag=${name}`),
        ...(target === undefined ? [] : [`--target=${target}`]),
        ...platforms.map((platform) => `--platform=${platform}`),
        ...formatAssignments('--build-arg', buildArguments),
        ...formatAssignments('--label', labels),
        ...extra,
        request.context,
    ];
}
async function runEngine(tool, args, request, { context, variables, folder, dockerfileName }) {
    const lines = [];
    const keepLines = (chunk) => {
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
            onStdout: keepLines,
            onStderr: keepLines,
        });
        return await (0,promises_.readFile)(stdoutFile, 'utf8');
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.lZ) || error.code !== 'tool-failed')
            throw error;
        const repository = (0,build_request/* getPushedRepository */.E)(request.output) ?? '';
        const last = lines.at(-1) ?? '';
        // Unlike buildx, the engine's client prints the daemon's answer without a prefix.
        const text = tool === 'docker push' ? [`ERROR: failed to push ${repository}: ${last}`] : [`ERROR: ${last}`];
        throw createBuildError({ text, output: lines.slice(-20), dockerfile: dockerfileName, repository, cause: error });
    }
}

;// CONCATENATED MODULE: ./src/containers/build/builder.js



/**
 * Builds with the builder that is available: BuildKit behind buildx; the docker driver, which is all a runner has without
 * further setup; or an engine without buildx. The builder is detected by trying it: an unsuited one refuses before it builds
 * anything, and asking first would slow down every build.
 * @param reference name and tag for builders that cannot push by digest
 * @throws ActionError see `buildWithBuildx` and `buildWithEngine`
 */
async function buildImage(request, reference, options) {
    const outcome = await buildWithBuildx(request, options);
    if (outcome.kind === 'built')
        return outcome.built;
    if (outcome.builder === 'engine')
        return buildWithEngine(request, reference, options);
    const { request: adapted, lost } = adaptToDockerDriver(request, reference);
    const second = await buildWithBuildx(adapted, options);
    if (second.kind === 'built')
        return { ...second.built, warnings: [...lost, ...second.built.warnings] };
    throw new action_error/* ActionError */.lZ('build-failed', 'the docker driver of buildx cannot build this image');
}
/**
 * The request reduced to what the docker driver can do, and warnings about what is lost.
 * @param reference name and tag to push
 * @throws ActionError `invalid-input` if an SBOM was requested
 */
function adaptToDockerDriver(request, reference) {
    const { cache, provenance, output } = request;
    if (request.sbom) {
        throw new action_error/* ActionError */.lZ('invalid-input', 'sbom: the docker driver of buildx cannot attach an SBOM', {
            hint: 'Nothing was built. Add docker/setup-buildx-action before this step, or set sbom: false.',
        });
    }
    const lost = [
        ...(cache.kind === 'none' || (cache.kind === 'registry' && !cache.write) ? [] : ['the layer cache is not saved']),
        ...(provenance === 'false' ? [] : ['no provenance is attached']),
    ];
    return {
        request: {
            ...request,
            cache: cache.kind === 'registry' ? { ...cache, write: false } : { kind: 'none' },
            provenance: 'false',
            annotations: {},
            output: output.kind === 'push' ? { kind: 'push-by-tag', repository: output.repository, reference } : output,
        },
        lost: lost.length === 0
            ? []
            : [
                `The builder uses the docker driver: ${lost.join(', and ')}. Add docker/setup-buildx-action before this step to change that.`,
            ],
    };
}

// EXTERNAL MODULE: ./src/containers/registry/account.js
var registry_account = __webpack_require__(63594);
// EXTERNAL MODULE: ./src/containers/registry/decision.js
var registry_decision = __webpack_require__(53875);
;// CONCATENATED MODULE: ./src/containers/registry/manifest.js

const manifestTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** @throws ActionError `api-failed` if it is not an image manifest */
function parseManifest({ digest, manifest }) {
    const raw = JSON.parse(manifest);
    if (raw.manifests !== undefined)
        return { kind: 'index', images: raw.manifests.filter(isImage).map(toIndexEntry) };
    if (raw.layers === undefined)
        throw new action_error/* ActionError */.lZ('api-failed', `${digest} is not an image manifest`);
    return {
        kind: 'image',
        config: raw.config?.digest ?? '',
        layers: raw.layers.map(({ digest: layer = '', size = 0 }) => ({ digest: layer, size })),
    };
}
/** The annotations of an image, or of its index. None of a manifest that cannot be read. */
function readAnnotations({ manifest }) {
    try {
        const { annotations = {} } = JSON.parse(manifest);
        return annotations;
    }
    catch {
        return {};
    }
}
/** The index lists attestations like images, for the platform `unknown/unknown` (BuildKit, "Attestation storage"). */
function isImage({ annotations, platform }) {
    return annotations?.['vnd.docker.reference.type'] === undefined && platform?.os !== 'unknown';
}
function toIndexEntry({ digest = '', platform = {} }) {
    const { os, architecture, variant } = platform;
    return { digest, platform: [os, architecture, variant].filter((part) => part !== undefined && part !== '').join('/') };
}

;// CONCATENATED MODULE: ./src/containers/registry/images.js



/**
 * Images by tag. A tag is missing in the result only if the registry says that the image or the repository does not exist.
 * Any other problem is an error, so a denied request is never taken for an absent image.
 * @throws ActionError see `toAwsError`
 */
async function findImagesByTag(ecr, repository, tags) {
    // One tag per request: for an image with several tags, the answer need not name the requested one.
    const found = await Promise.all(tags.map((imageTag) => getImage(ecr, repository, { imageTag })));
    return new Map(tags.flatMap((tag, index) => (found[index] === undefined ? [] : [[tag, found[index]]])));
}
/** @throws ActionError `api-failed` if the registry does not have it */
async function getImageByDigest(ecr, repository, digest) {
    const found = await getImage(ecr, repository, { imageDigest: digest });
    if (found === undefined)
        throw new action_error/* ActionError */.lZ('api-failed', `the repository ${repository} does not have ${digest}`);
    return found;
}
async function getImage(ecr, repository, imageId) {
    const call = { what: `images of ${repository} could not be looked up`, action: 'ecr:BatchGetImage' };
    const answer = await (0,errors/* callAws */.IY)(call, () => batchGetImage(ecr, repository, imageId));
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
        details: [`AWS returned ${failure?.failureCode ?? 'nothing'}: ${failure?.failureReason ?? ''}`],
    });
}
async function batchGetImage(ecr, repository, imageId) {
    const acceptedMediaTypes = [...manifestTypes];
    try {
        return await ecr.batchGetImage({ repositoryName: repository, imageIds: [imageId], acceptedMediaTypes });
    }
    catch (error) {
        if ((0,errors/* readAwsErrorName */.xB)(error) === 'RepositoryNotFoundException')
            return 'no repository';
        throw error;
    }
}
/**
 * Sets a tag on an image of the repository; no layer is transferred. Succeeds if the tag already points to it.
 * @throws ActionError see `toAwsError`
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
        const name = (0,errors/* readAwsErrorName */.xB)(error);
        if (name === 'ImageAlreadyExistsException')
            return { kind: 'set' };
        if (name === 'LimitExceededException')
            throw createTooManyTagsError(repository, image, tag, error);
        if (name !== 'ImageTagAlreadyExistsException')
            throw (0,errors/* toAwsError */.DZ)(error, call);
        const holder = await getImage(ecr, repository, { imageTag: tag });
        // Taken and deleted again: a retry would work, but whoever deletes tags during a run should know.
        if (holder === undefined)
            throw (0,errors/* toAwsError */.DZ)(error, call);
        return holder.digest === image.digest ? { kind: 'set' } : { kind: 'taken', by: holder };
    }
}
/** Amazon ECR service quotas, "Tags per image": an image with unchanged content gets a tag with each commit. */
function createTooManyTagsError(repository, { digest }, tag, cause) {
    return new action_error/* ActionError */.lZ('push-failed', `the tag ${tag} could not be set in ${repository}: the image has too many tags`, {
        details: [`the tag was for the existing image ${digest}; ECR allows 1,000 tags per image`],
        hint: 'Delete old tags of this image: aws ecr batch-delete-image with imageTag in --image-ids.',
        cause,
    });
}

;// CONCATENATED MODULE: ./src/containers/registry/placement.js


/**
 * Sets tags on an image. Another job may have been faster since the decision to build. With `reuse`, its image replaces ours if
 * it has one of the fixed tags (the same commit, built twice), and a moving tag stays where it is.
 * @throws ActionError `tag-exists` if a tag is taken and `mode` is not `reuse`; those of `toAwsError`
 */
async function placeTags(ecr, repository, image, tags, { mode, checkOther }) {
    const fixed = tags.filter(({ kind }) => kind === 'fixed');
    const moving = tags.filter(({ kind }) => kind === 'moving');
    const first = await setTags(ecr, repository, image, fixed);
    rejectTakenTags(first.taken, mode);
    const [winner] = first.taken;
    if (winner !== undefined)
        await checkOther(winner.by, winner.tag);
    const result = winner?.by ?? image;
    const second = await setTags(ecr, repository, result, moving);
    rejectTakenTags(second.taken, mode);
    const taken = [...first.taken, ...second.taken];
    return {
        image: result,
        appliedTags: [
            // Otherwise fixed tags were set on our image before another job turned out to be faster.
            ...(winner === undefined ? first.set : []),
            ...taken.filter(({ by }) => by.digest === result.digest).map(({ tag }) => tag),
            ...second.set,
        ],
        taken: taken
            .filter(({ by }) => by.digest !== result.digest)
            .map(({ tag, by }) => ({ tag, digest: by.digest, why: 'immutable' })),
    };
}
async function setTags(ecr, repository, image, tags) {
    const results = await Promise.all(tags.map(async ({ name }) => ({ name, result: await setTag(ecr, repository, image, name) })));
    return {
        set: results.flatMap(({ name, result }) => (result.kind === 'set' ? [name] : [])),
        taken: results.flatMap(({ name, result }) => (result.kind === 'taken' ? [{ tag: name, by: result.by }] : [])),
    };
}
function rejectTakenTags(taken, mode) {
    if (taken.length === 0 || mode === 'reuse')
        return;
    throw createTagConflictError(taken.map(({ tag, by }) => ({ tag, digest: by.digest, why: 'immutable' })));
}
/** The error for tags that point to other images. */
function createTagConflictError(conflicts) {
    const names = conflicts.map(({ tag }) => tag).join(', ');
    const exists = conflicts.length === 1 ? 'this tag already exists' : 'these tags already exist';
    const kinds = conflicts.flatMap(({ why }) => (typeof why === 'string' ? [] : [why.kind]));
    const reason = kinds.includes('different')
        ? ', and was built from other inputs'
        : kinds.includes('unknown')
            ? ', and nothing shows that it was built from the same inputs'
            : '';
    return new action_error/* ActionError */.lZ('tag-exists', `${names}: ${exists}${reason}`, {
        details: conflicts.map(({ tag, digest, why }) => `${tag} points to ${digest}${describeConflict(why)}`),
        ...(kinds.length > 0 ? { hint: differentInputsHint } : {}),
    });
}
const differentInputsHint = 'No tag was set. Builds of one commit with different inputs need different tags or repositories, for example tags: <commit>-production. ' +
    'To replace the image, set on-existing-tag: overwrite in a repository that lets tags move, or delete the tag.';
function describeConflict(why) {
    if (why === 'fixed')
        return '';
    if (why === 'immutable')
        return ', and the repository does not let it move';
    if (why.kind === 'unknown')
        return `: ${why.why}`;
    return `; different from this run: ${formatDifferences(why.differences)}`;
}
const shownDifferences = 10;
function formatDifferences(differences) {
    const more = differences.length - shownDifferences;
    return [...differences.slice(0, shownDifferences), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

// EXTERNAL MODULE: ./src/runner/concurrency.js
var concurrency = __webpack_require__(9676);
// EXTERNAL MODULE: ./src/actions/shared/action-run.js
var action_run = __webpack_require__(35816);
// EXTERNAL MODULE: ./src/actions/shared/change-origin.js
var change_origin = __webpack_require__(89201);
// EXTERNAL MODULE: ./src/actions/shared/forks.js
var forks = __webpack_require__(12445);
// EXTERNAL MODULE: ./src/containers/build/named-values.js
var named_values = __webpack_require__(39186);
// EXTERNAL MODULE: ./src/runner/files/digest.js
var files_digest = __webpack_require__(39631);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
// EXTERNAL MODULE: ./src/containers/image/tags.js
var tags = __webpack_require__(60790);
;// CONCATENATED MODULE: ./src/containers/context/content-hash.js


/** Increased when existing images must no longer match: up to 2, pull requests pushed to the repository of the releases. */
const hashGeneration = 3;
/**
 * The digest of own inputs, SHA-256 in hexadecimal. Secrets, times and what commands download are not part of it, just as they are
 * not part of the builder's cache.
 */
function hashOwnInputs(inputs) {
    const canonical = JSON.stringify([
        hashGeneration,
        inputs.tree,
        inputs.dockerfile,
        inputs.target ?? null,
        inputs.platforms.toSorted(),
        sortEntries(inputs.buildArguments),
        sortEntries(inputs.labels),
        sortEntries(inputs.options),
    ]);
    return (0,files_digest/* computeSha256 */.jH)(canonical);
}
/** As many characters of the digest of the bases as fit into a tag. */
const basesLength = 40;
/** The digest of base images, hexadecimal. */
function hashBases(bases) {
    return (0,files_digest/* computeSha256 */.jH)(JSON.stringify(sortEntries(bases))).slice(0, basesLength);
}
/** The tag by which later runs find the image with this content: of its own inputs, then of its base images. */
function toContentTag(own, bases) {
    return `${tags/* contentTagPrefix */.Cf}${own}-${bases}`;
}
/** The two parts of a content tag; undefined for any other tag. */
function parseContentTag(tag) {
    const [, own, bases] = /^content-([0-9a-f]{64})-([0-9a-f]{40})$/.exec(tag) ?? [];
    return own === undefined || bases === undefined ? undefined : { own, bases };
}
function sortEntries(values) {
    return Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./src/containers/context/input-record.js



/** Annotation of the manifest that holds the record (OCI image specification, "Annotations": reverse domain notation). */
const recordAnnotation = 'dev.eks-actions.inputs';
function createInputRecord(inputs, bases) {
    const { buildArguments, labels, options } = inputs;
    const parts = [
        ['files of the build context', inputs.tree],
        ['Dockerfile', inputs.dockerfile],
        ['target', inputs.target ?? ''],
        ['platforms', inputs.platforms.toSorted().join(',')],
        ...Object.entries(buildArguments).map(([name, value]) => [`build argument ${name}`, value]),
        ...Object.entries(labels).map(([name, value]) => [`label ${name}`, value]),
        ...Object.entries(options),
    ];
    return {
        own: hashOwnInputs(inputs),
        parts: Object.fromEntries(parts.map(([name, value]) => [name, createFingerprint(name, value)])),
        bases,
    };
}
/** Too short to find out a value by trying, long enough to name what differs. */
const fingerprintLength = 4;
function createFingerprint(name, value) {
    return (0,files_digest/* computeSha256 */.jH)(`${name}\0${value}`).slice(0, fingerprintLength);
}
function formatInputRecord({ own, parts, bases }) {
    return JSON.stringify({ generation: hashGeneration, own, parts, bases });
}
/** Reads an annotation; undefined if there is none, or another version of the action wrote it. */
function parseInputRecord(text) {
    if (text === undefined)
        return undefined;
    try {
        const raw = JSON.parse(text);
        if (raw.generation !== hashGeneration || typeof raw.own !== 'string')
            return undefined;
        return { own: raw.own, parts: toTexts(raw.parts), bases: toTexts(raw.bases) };
    }
    catch {
        return undefined;
    }
}
function toTexts(value) {
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
}
function compareInputRecords(theirs, ours) {
    if (theirs.own === ours.own)
        return { kind: 'same', moved: listDifferences(theirs.bases, ours.bases) };
    const differences = listDifferences(theirs.parts, ours.parts);
    return { kind: 'different', differences: differences.length === 0 ? ['its inputs'] : differences };
}
/** Names whose values differ, or that only one of them has. */
function listDifferences(theirs, ours) {
    const names = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])];
    return names.filter((name) => (0,records/* getOwn */.Ng)(theirs, name) !== (0,records/* getOwn */.Ng)(ours, name));
}

// EXTERNAL MODULE: ./src/containers/image/preview-repository.js
var preview_repository = __webpack_require__(60640);
// EXTERNAL MODULE: ./src/containers/registry/login.js
var registry_login = __webpack_require__(55264);
// EXTERNAL MODULE: ./src/containers/registry/mutability.js
var mutability = __webpack_require__(76065);
// EXTERNAL MODULE: ./src/runner/files/private-file.js
var private_file = __webpack_require__(69995);
// EXTERNAL MODULE: ./src/runner/files/workspace.js
var workspace = __webpack_require__(35958);
;// CONCATENATED MODULE: ./src/actions/build-push/build.js













/** Builds the image without pushing it. @throws ActionError as `buildImage` */
function buildWithoutRegistry(run) {
    return runBuild(run, { registry: undefined, tag: run.source.tags[0]?.name ?? 'latest' });
}
/** Builds the image, and pushes it if there is a registry. @throws ActionError as `buildImage` */
async function runBuild(run, target) {
    const { inputs, context } = run;
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(context.temporaryFolder, 'eks-actions-build-'));
    context.state.removeAfterwards(folder);
    try {
        const request = await createBuildRequest(run, target, folder);
        const options = await createBuilderOptions(run, target, folder);
        const name = target.registry?.repository.uri ?? inputs.repository;
        const build = await run.buildImage(request, `${name}:${target.tag}`, options);
        for (const warning of build.warnings)
            context.log.warning(warning);
        return build;
    }
    finally {
        // Secrets need not stay until the end of the job.
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function createBuildRequest(run, target, folder) {
    const { inputs, source } = run;
    const { registry, record } = target;
    const output = registry === undefined ? selectLocalOutput(run) : { kind: 'push', repository: registry.repository.uri };
    const canAttest = output.kind === 'push' || (output.kind === 'export' && output.export.type === 'oci');
    return {
        context: inputs.context.absolute,
        dockerfile: await placeDockerfile(run, folder),
        target: inputs.target,
        platforms: inputs.platforms,
        buildArguments: source.buildArguments,
        secrets: await writeBuildSecrets(run, folder),
        labels: source.labels,
        annotations: record === undefined ? {} : { [recordAnnotation]: formatInputRecord(record) },
        cache: await selectCache(run, registry),
        // Docker and plain files have no place for attestations; they come with the push.
        provenance: canAttest || output.kind === 'none' ? inputs.provenance : 'false',
        sbom: inputs.sbom && (canAttest || output.kind === 'none'),
        builder: inputs.builder,
        extra: inputs['extra-args'],
        output,
    };
}
/** @throws ActionError `outside-workspace` */
function selectLocalOutput({ inputs, source, context }) {
    const { output, load, repository } = inputs;
    if (load)
        return { kind: 'load', references: source.tags.map(({ name }) => `${repository}:${name}`) };
    if (output === undefined)
        return { kind: 'none' };
    const file = external_node_path_.resolve(context.workspace, output.destination);
    if (![context.workspace, context.temporaryFolder].some((folder) => (0,workspace/* isBelow */.Yw)(folder, file))) {
        throw new action_error/* ActionError */.lZ('outside-workspace', `output: ${output.destination} is outside the workspace`, {
            hint: 'Nothing was built. Choose a path in the workspace or in the temporary folder of the runner.',
        });
    }
    return { kind: 'export', file, export: output };
}
/** The builder follows no link out of the context, so it gets a copy of a linked .dockerignore, next to a copy of the Dockerfile. */
async function placeDockerfile({ source }, folder) {
    const { dockerfile, ignoreFile } = source;
    if (ignoreFile?.isLinked !== true)
        return dockerfile.absolute;
    const copy = external_node_path_.join(folder, 'dockerfile', external_node_path_.basename(dockerfile.absolute));
    await (0,promises_.mkdir)(external_node_path_.dirname(copy));
    await (0,promises_.copyFile)(dockerfile.absolute, copy);
    await (0,promises_.copyFile)(ignoreFile.absolute, `${copy}.dockerignore`);
    return copy;
}
async function createBuilderOptions({ inputs, source, context }, { registry }, folder) {
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
        renewLogin: async () => docker.renew(await (0,registry_login/* logInToEcr */.Lq)(ecr, secrets.add, inputs['registry-account'])),
    };
}
async function writeBuildSecrets({ inputs, context }, folder) {
    const { secrets = [] } = inputs;
    for (const [index, { name, value = (0,records/* getOwn */.Ng)(context.environment, name) }] of secrets.entries()) {
        // Not by name: the whole input is masked, names included.
        if (value === undefined)
            context.log.warning(`secrets: entry ${index + 1} is ignored: the job does not set this variable.`);
    }
    const values = Object.entries((0,named_values/* resolveNamedValues */.iz)(secrets, context.environment));
    for (const [, value] of values)
        context.secrets.add(value);
    return Promise.all(values.map(async ([id, value]) => {
        const file = external_node_path_.join(folder, 'secrets', id);
        await (0,private_file/* writePrivateFile */.P)(file, value);
        return { id, file };
    }));
}
/**
 * A build of the default branch uses the layers of its own previous builds alone; those of other branches may start from them, but
 * write a cache of their own.
 */
async function selectCache(run, registry) {
    const { inputs, context, origin } = run;
    switch (inputs.cache) {
        case 'none':
            return { kind: 'none' };
        case 'gha':
            return { kind: 'gha', scope: toCacheScope(run) };
        case 'registry': {
            if (registry === undefined)
                return { kind: 'none' };
            const { ecr, repository } = registry;
            const tag = (0,tags/* toCacheTag */.Es)(origin, inputs.target);
            const others = origin === 'other' ? [(0,tags/* toCacheTag */.Es)('default-branch', inputs.target)] : [];
            const isFixed = (0,mutability/* isImmutableTag */.Z6)(tag, repository.mutability) && (await findImagesByTag(ecr, repository.name, [tag])).has(tag);
            if (isFixed) {
                context.log.warning(`The layer cache is not updated: the tag ${tag} is immutable in ${repository.name}. ` +
                    "Exclude cache* from the repository's tag immutability, or set cache: gha.");
            }
            return {
                kind: 'registry',
                reference: `${repository.uri}:${tag}`,
                write: !isFixed,
                others: others.map((name) => `${repository.uri}:${name}`),
            };
        }
    }
}
/**
 * GitHub keeps what a pull request caches from the default branch. A run with the rights of the default branch writes to its caches,
 * though, so one that anybody can cause gets a scope of its own.
 */
function toCacheScope({ inputs, event, origin }) {
    const { repository, target } = inputs;
    const name = (0,preview_repository/* isPreviewRepository */.hN)(repository) ? repository.slice(0, -preview_repository/* previewSuffix */.US.length) : repository;
    const isShared = origin === 'proposed' && event.privileged !== undefined;
    return [name, isShared ? preview_repository/* previewSuffix */.US : '', target === undefined ? '' : `-${target}`].join('');
}

// EXTERNAL MODULE: ./src/aws/transport.js
var aws_transport = __webpack_require__(18163);
// EXTERNAL MODULE: ./src/containers/build/extra-arguments.js
var extra_arguments = __webpack_require__(95153);
// EXTERNAL MODULE: ./src/containers/context/dockerfile.js + 5 modules
var dockerfile = __webpack_require__(59534);
;// CONCATENATED MODULE: ./src/containers/context/ignore-rules.js


/** The rules of a file, none without one. */
async function readIgnoreRules(file) {
    return parseIgnoreRules(file === undefined ? '' : await (0,promises_.readFile)(file.absolute, 'utf8'));
}
/** The rules in a text: the last pattern that matches a path, or a folder above it, decides. */
async function parseIgnoreRules(text) {
    const patterns = parsePatterns(text);
    if (patterns.length === 0)
        return { isIgnored: () => false, mayContainExceptions: () => false };
    const { default: ignore } = (await __webpack_require__.e(/* import() */ 4672).then(__webpack_require__.t.bind(__webpack_require__, 14672, 19))).default;
    const rules = ignore({ ignorecase: false }).add([...patterns]);
    const exceptions = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1).split('/'));
    return {
        isIgnored: (name) => rules.ignores(name),
        mayContainExceptions: (folder) => exceptions.some((exception) => canMatchInside(exception, folder.split('/'))),
    };
}
/** As in moby/patternmatcher/ignorefile: only a line that begins with `#` is a comment, and paths are cleaned. */
function parsePatterns(text) {
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
/** Whether a pattern can match a path in the folder, judged by the folders in the pattern. */
function canMatchInside(pattern, folder) {
    for (const [index, part] of folder.entries()) {
        const wanted = pattern[index];
        // A pattern that matches a folder above matches everything in it.
        if (wanted === undefined || wanted.includes('**'))
            return true;
        if (!/[*?[\\]/.test(wanted) && wanted !== part)
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./src/runner/size.js
var runner_size = __webpack_require__(68954);
;// CONCATENATED MODULE: ./src/containers/context/large-file-pointer.js

/** Reads a pointer of Git LFS; undefined for any other file (git-lfs/docs/spec.md, "The Pointer"). */
function parseLargeFilePointer(name, content) {
    const text = content.toString('latin1');
    if (!/^version https:\/\/(git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d+\n/.test(text))
        return undefined;
    const size = /^size (\d+)$/m.exec(text)?.[1];
    return size === undefined || !/^oid \w+:[0-9a-f]{32,}$/m.test(text) ? undefined : { name, size: Number(size) };
}
const shownPointers = 5;
/** A warning that names the files, the largest first; undefined without any. */
function describeLargeFilePointers(pointers) {
    if (pointers.length === 0)
        return undefined;
    const sorted = pointers.toSorted((a, b) => b.size - a.size);
    const names = sorted.slice(0, shownPointers).map(({ name, size }) => `${name} (${(0,runner_size/* formatSize */.X)(size)})`);
    const more = sorted.length > shownPointers ? ` and ${sorted.length - shownPointers} more` : '';
    return (`The build context has pointers of Git LFS in place of files: ${names.join(', ')}${more}. ` +
        'Set lfs: true for actions/checkout, or run git lfs pull before this step.');
}

// EXTERNAL MODULE: ./src/containers/context/platform.js
var platform = __webpack_require__(41666);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/containers/context/tree.js







/** Concurrent reads; more gain nothing on local disks. */
const readersAtOnce = 16;
/**
 * Hashes the context as the builder sees it.
 * @throws ActionError `invalid-input` for a file that cannot be read
 */
async function hashTree(context, rules, signal) {
    const readers = { limit: (0,concurrency/* createLimiter */.zm)(readersAtOnce), signal };
    const readEntries = async (folder) => {
        signal.throwIfAborted();
        const children = await readers.limit(() => listFolder(folder));
        const entries = await Promise.all(children.map(async (child) => {
            const ignored = rules.isIgnored(child.name);
            const own = ignored ? [] : await readEntry(child, readers);
            const entered = child.dirent.isDirectory() && (!ignored || rules.mayContainExceptions(child.name));
            return entered ? [...own, ...(await readEntries(child))] : own;
        }));
        return entries.flat();
    };
    try {
        return digestEntries(await readEntries({ name: '', file: context }));
    }
    catch (error) {
        throw explainUnreadable(error, context);
    }
}
/** Linux allows any bytes in a name. Node.js replaces those that are not UTF-8, and then cannot open the file. */
async function listFolder({ name, file, nameBytes = Buffer.from(name), }) {
    const prefix = name === '' ? '' : `${name}/`;
    const found = typeof file === 'string' ? await (0,promises_.readdir)(file, { withFileTypes: true }) : undefined;
    if (found !== undefined && !found.some((dirent) => dirent.name.includes('\uFFFD'))) {
        return found.map((dirent) => ({
            name: prefix + dirent.name,
            file: external_node_path_.join(file.toString(), dirent.name),
            dirent,
        }));
    }
    const raw = await (0,promises_.readdir)(file, { withFileTypes: true, encoding: 'buffer' });
    return raw.map((dirent) => ({
        name: prefix + dirent.name.toString('utf8'),
        file: joinBytes(Buffer.from(file), dirent.name),
        nameBytes: name === '' ? dirent.name : joinBytes(nameBytes, dirent.name),
        dirent,
    }));
}
function joinBytes(folder, name) {
    return Buffer.concat([folder, Buffer.from('/'), name]);
}
async function readEntry({ name, file, nameBytes, dirent }, { limit, signal }) {
    const named = nameBytes === undefined ? { name } : { name, bytesOfName: nameBytes.toString('hex') };
    if (dirent.isSymbolicLink()) {
        const target = await limit(() => (0,promises_.readlink)(file, { encoding: 'buffer' }));
        return [{ ...named, kind: 'link', mode: 0, content: toText(target), bytes: 0 }];
    }
    if (dirent.isFile()) {
        const { sha256, size, stats, text } = await limit(() => (0,files_digest/* digestFile */.TM)(file, signal));
        const pointer = text === undefined ? undefined : parseLargeFilePointer(name, text);
        return [
            { ...named, kind: 'file', mode: readMode(stats), content: sha256, bytes: size, pointer, ...readInode(stats) },
        ];
    }
    const stats = await limit(() => (0,promises_.lstat)(file));
    const entry = { ...named, mode: readMode(stats), bytes: 0 };
    if (dirent.isDirectory())
        return [{ ...entry, kind: 'folder', content: '' }];
    if (dirent.isFIFO())
        return [{ ...entry, kind: 'pipe', content: '' }];
    // BuildKit puts an empty file in its place.
    if (dirent.isSocket())
        return [{ ...entry, kind: 'file', content: emptyDigest }];
    return [{ ...entry, kind: 'device', content: `${stats.isBlockDevice() ? 'block' : 'character'} ${stats.rdev}` }];
}
const emptyDigest = (0,files_digest/* computeSha256 */.jH)('');
const permissionBits = 0o7777;
function readMode({ mode }) {
    return mode & permissionBits;
}
function readInode({ nlink, dev, ino }) {
    return nlink > 1 ? { inode: `${dev}:${ino}` } : {};
}
function toText(bytes) {
    const text = bytes.toString('utf8');
    return text.includes('\uFFFD') ? `0x${bytes.toString('hex')}` : text;
}
function digestEntries(entries) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    const sorted = entries.toSorted(compareEntries);
    const firstNames = new Map();
    let bytes = 0;
    for (const { name, bytesOfName, kind, mode, content, bytes: size, inode } of sorted) {
        const id = bytesOfName === undefined ? name : `${name}\0${bytesOfName}`;
        const other = inode === undefined ? undefined : firstNames.get(inode);
        if (inode !== undefined && other === undefined)
            firstNames.set(inode, id);
        // JSON, so that no name can look like two fields.
        digest.update(`${JSON.stringify([id, kind, mode, content, ...(other === undefined ? [] : [other])])}\n`);
        bytes += size;
    }
    return {
        digest: digest.digest('hex'),
        files: sorted.filter(({ kind }) => kind !== 'folder').length,
        bytes,
        top: sorted.map(({ name }) => name).filter((name) => !name.includes('/')),
        pointers: sorted.flatMap(({ pointer }) => (pointer === undefined ? [] : [pointer])),
    };
}
function compareEntries(a, b) {
    if (a.name !== b.name)
        return a.name < b.name ? -1 : 1;
    return (a.bytesOfName ?? '') < (b.bytesOfName ?? '') ? -1 : 1;
}
function explainUnreadable(error, context) {
    const { code, path: file } = error;
    if (code !== 'EACCES' && code !== 'EPERM')
        return error;
    const name = file === undefined ? 'a file' : external_node_path_.relative(context, file.toString());
    return new action_error/* ActionError */.lZ('invalid-input', `${name} in the build context cannot be read`, {
        hint: 'Correct its mode, or exclude it in .dockerignore.',
        cause: error,
    });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
;// CONCATENATED MODULE: ./src/containers/registry/distribution.js







/**
 * Asks a registry for the digest of an image without downloading it (OCI distribution specification, "Checking if content
 * exists in the registry"; tokens as in "Token Authentication Specification" of github.com/distribution/distribution).
 * Throws only on cancellation: without an answer the content is unknown, and the image is built.
 */
async function resolveDigest(reference, options) {
    if (reference.digest !== undefined)
        return { kind: 'known', digest: reference.digest };
    try {
        const digest = await (0,retry/* retry */.L)(() => fetchDigest(reference, options), {
            attempts: 3,
            baseMs: 300,
            maxMs: 5000,
            signal: options.signal,
            shouldRetry: (error) => !(error instanceof RegistryRefusal) || error.transient,
        });
        return { kind: 'known', digest };
    }
    catch (error) {
        options.signal.throwIfAborted();
        return { kind: 'unknown', why: error.message };
    }
}
/**
 * The ONBUILD instructions that building on an image executes (OCI image specification, `config.OnBuild` as Docker writes it).
 * @param platforms those that are built; an index has an image for each
 * @returns why they are unknown, or the instructions of all platforms
 */
async function readBuildTriggers(reference, digest, platforms, options) {
    try {
        const manifest = parseManifest(await fetchManifest(reference, digest, options));
        const images = manifest.kind === 'image' ? [manifest] : await fetchPlatforms(manifest, platforms, reference, options);
        const configs = await Promise.all(images.map(({ config }) => fetchBody(reference, `blobs/${config}`, options)));
        const triggers = configs.flatMap((body) => {
            const { config } = JSON.parse(body.toString('utf8'));
            return config?.OnBuild ?? [];
        });
        return { kind: 'known', triggers: [...new Set(triggers)] };
    }
    catch (error) {
        options.signal.throwIfAborted();
        return { kind: 'unknown', why: error.message };
    }
}
async function fetchPlatforms({ images }, platforms, reference, options) {
    const wanted = images.filter(({ platform }) => platforms.some((one) => platform.startsWith(one) || one.startsWith(platform)));
    const manifests = await Promise.all((wanted.length > 0 ? wanted : images).map(({ digest }) => fetchManifest(reference, digest, options)));
    return manifests.map(parseManifest).filter((manifest) => manifest.kind === 'image');
}
async function fetchManifest(reference, digest, options) {
    const body = await fetchBody(reference, `manifests/${digest}`, options);
    return { digest, manifest: body.toString('utf8'), mediaType: undefined };
}
/** Follows the redirect to a storage service, which must not see the login. */
async function fetchBody(reference, name, options) {
    const { registry, repository } = reference;
    const url = `${resolveAddress(registry)}/v2/${repository}/${name}`;
    const headers = { accept: [...manifestTypes, '*/*'].join(', ') };
    let answer = await send('GET', url, headers, options);
    if (answer.status === 401) {
        const authorization = await authorize(reference, answer.headers['www-authenticate'] ?? '', options);
        answer = await send('GET', url, { ...headers, authorization }, options);
    }
    const { location } = answer.headers;
    if (answer.status >= 300 && answer.status < 400 && location !== undefined) {
        answer = await send('GET', new URL(location, url).href, {}, options);
    }
    if (answer.status !== 200)
        throw new RegistryRefusal(`${registry} answered ${answer.status}`, answer.status);
    return answer.body;
}
class RegistryRefusal extends Error {
    transient;
    constructor(message, status) {
        super(message);
        this.transient = status === 429 || status >= 500;
    }
}
async function fetchDigest(reference, options) {
    const { registry, repository, tag = 'latest' } = reference;
    const url = `${resolveAddress(registry)}/v2/${repository}/manifests/${tag}`;
    const headers = { accept: manifestTypes.join(', ') };
    let answer = await send('HEAD', url, headers, options);
    let authorization;
    if (answer.status === 401) {
        authorization = await authorize(reference, answer.headers['www-authenticate'] ?? '', options);
        answer = await send('HEAD', url, { ...headers, authorization }, options);
    }
    if (answer.status !== 200)
        throw new RegistryRefusal(`${registry} answered ${answer.status}`, answer.status);
    const digest = answer.headers['docker-content-digest'];
    if (typeof digest === 'string' && image_reference/* digestPattern */.V_.test(digest))
        return digest;
    // The header is optional; it is the digest of the manifest.
    const whole = await send('GET', url, authorization === undefined ? headers : { ...headers, authorization }, options);
    if (whole.status !== 200)
        throw new RegistryRefusal(`${registry} answered ${whole.status}`, whole.status);
    return `sha256:${(0,files_digest/* computeSha256 */.jH)(whole.body)}`;
}
/** Docker Hub's registry has a different name than its images; a registry on this machine needs no TLS. */
function resolveAddress(registry) {
    if (registry === 'docker.io')
        return 'https://registry-1.docker.io';
    const local = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(registry);
    return `${local ? 'http' : 'https'}://${registry}`;
}
async function authorize({ registry, repository }, challenge, options) {
    const credentials = (0,records/* getOwn */.Ng)(options.credentials, registry);
    const basic = credentials === undefined ? undefined : `Basic ${credentials}`;
    if (/^basic\b/i.test(challenge)) {
        if (basic === undefined)
            throw new RegistryRefusal(`${registry} requires a login, but there is none`, 401);
        return basic;
    }
    const parameters = new Map([...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
    const realm = parameters.get('realm');
    if (realm === undefined || !URL.canParse(realm))
        throw new RegistryRefusal(`${registry} does not say where to log in`, 401);
    const url = new URL(realm);
    // Never send credentials in plaintext.
    if (url.protocol !== 'https:' && !resolveAddress(registry).startsWith('http:')) {
        throw new RegistryRefusal(`${registry} wants the login sent to ${url.origin} in plaintext`, 401);
    }
    const service = parameters.get('service');
    if (service !== undefined)
        url.searchParams.set('service', service);
    url.searchParams.set('scope', `repository:${repository}:pull`);
    const answer = await send('GET', url.href, basic === undefined ? {} : { authorization: basic }, options);
    if (answer.status !== 200)
        throw new RegistryRefusal(`${url.host} answered ${answer.status} to the login`, answer.status);
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
                    request.destroy(new Error(`${new URL(url).host} sent too long an answer`));
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

// EXTERNAL MODULE: ./src/runner/count.js
var count = __webpack_require__(14060);
;// CONCATENATED MODULE: ./src/actions/build-push/content.js













/** Hashes the files of the build context. @throws ActionError `invalid-input` for a file that cannot be read */
async function hashBuildContext({ inputs, source, context }, signal) {
    const rules = await readIgnoreRules(source.ignoreFile);
    const startedAt = performance.now();
    const tree = await hashTree(inputs.context.absolute, rules, signal);
    context.log.debug(`context: ${tree.files} files, ${tree.bytes} bytes, ${Math.round(performance.now() - startedAt)} ms`);
    if (tree.top.includes('.git')) {
        context.log.notice('The folder .git is part of the build context, so the content differs with every commit. Add .git to .dockerignore.');
    }
    const pointers = describeLargeFilePointers(tree.pointers);
    if (pointers !== undefined)
        context.log.warning(pointers);
    return tree;
}
/**
 * Identifies the content. If it is known only after a build, the log says why.
 * @param credentials `user:password` in base64, by registry of a base image
 */
async function identifyContent({ inputs, source, context }, tree, credentials) {
    const { facts } = source;
    const bases = await resolveBaseImages(facts, credentials, context);
    const own = {
        tree: tree.digest,
        dockerfile: source.dockerfile.digest,
        target: inputs.target,
        platforms: inputs.platforms.length === 0 ? [(0,platform/* getOwnPlatform */.i7)()] : inputs.platforms,
        buildArguments: source.buildArguments,
        labels: source.contentLabels,
        options: {
            provenance: inputs.provenance,
            sbom: String(inputs.sbom),
            'extra-args': JSON.stringify(inputs['extra-args']),
        },
    };
    const record = createInputRecord(own, bases.digests);
    const reasons = [...facts.unhashable, ...(0,extra_arguments/* explainUnhashableArguments */.F)(inputs['extra-args']), ...bases.unknown];
    if (reasons.length > 0) {
        context.log.line(`The content is unknown until the image is built: ${reasons.join('; ')}`);
        return { record, tag: undefined };
    }
    const tag = toContentTag(record.own, hashBases(bases.digests));
    context.log.line(`content  ${record.own.slice(0, 12)}  ${formatFileCount(tree)}, ${formatBaseImages(bases.digests)}`);
    return { record, tag };
}
/**
 * Whether an image with this content tag may be taken for what a build would give: not if a base image has ONBUILD instructions whose
 * result only a build can know. That is asked only when an image would be reused, since it takes requests for every base image.
 */
async function canReuseContent({ inputs, source, context }, { record }, credentials) {
    const bases = source.facts.images.filter(({ isBase }) => isBase);
    if (bases.length === 0)
        return true;
    const platforms = inputs.platforms.length === 0 ? [(0,platform/* getOwnPlatform */.i7)()] : inputs.platforms;
    const transport = await (0,aws_transport/* createTransport */.o)(context.environment);
    try {
        const options = { transport, credentials, signal: context.signal };
        const reasons = await Promise.all(bases.map(async ({ name }) => {
            const reference = (0,image_reference/* parseReference */.F2)(name);
            const digest = record.bases[name];
            if (reference === undefined || digest === undefined)
                return [`${name} cannot be read`];
            const read = await readBuildTriggers(reference, digest, platforms, options);
            if (read.kind === 'unknown')
                return [`${name} cannot be read (${read.why})`];
            return (await (0,dockerfile/* explainTriggers */.n)(read.triggers)).map((trigger) => `the base image ${name} has ${trigger}`);
        }));
        if (reasons.flat().length === 0)
            return true;
        context.log.line(`The content is unknown until the image is built: ${reasons.flat().join('; ')}`);
        return false;
    }
    finally {
        transport.httpAgent.destroy();
        transport.httpsAgent.destroy();
    }
}
function formatFileCount({ files, bytes }) {
    return `${(0,count/* formatCount */.B)(files, 'file')}, ${(0,runner_size/* formatSize */.X)(bytes)}`;
}
function formatBaseImages(digests) {
    const names = Object.keys(digests);
    return names.length === 0 ? 'no base image' : `on ${names.join(', ')}`;
}
async function resolveBaseImages({ images }, credentials, { environment, signal }) {
    if (images.length === 0)
        return { digests: {}, unknown: [] };
    const transport = await (0,aws_transport/* createTransport */.o)(environment);
    try {
        const resolved = await Promise.all(images.map(async ({ name, line }) => {
            const reference = (0,image_reference/* parseReference */.F2)(name);
            if (reference === undefined)
                return { name, line, kind: 'unknown', why: 'not an image name' };
            return { name, line, ...(await resolveDigest(reference, { transport, credentials, signal })) };
        }));
        return {
            digests: Object.fromEntries(resolved.flatMap((one) => (one.kind === 'known' ? [[one.name, one.digest]] : []))),
            unknown: resolved.flatMap((one) => one.kind === 'unknown' ? [`line ${one.line}: the digest of ${one.name} is unknown (${one.why})`] : []),
        };
    }
    finally {
        transport.httpAgent.destroy();
        transport.httpsAgent.destroy();
    }
}

// EXTERNAL MODULE: ./src/actions/build-push/contract.js + 4 modules
var contract = __webpack_require__(98112);
;// CONCATENATED MODULE: ./src/containers/registry/image-inputs.js




/**
 * Compares what an image was built from with the inputs of this run: by the record in its manifest, otherwise (some builders cannot
 * write one) by its content tag.
 * @throws ActionError as `toAwsError`
 */
async function compareImageInputs(ecr, repository, image, ours) {
    const theirs = parseInputRecord(readAnnotations(image)[recordAnnotation]);
    if (theirs !== undefined)
        return compareInputRecords(theirs, ours);
    const tags = await listTags(ecr, repository, image.digest);
    if (tags === 'denied') {
        return { kind: 'unknown', why: 'it does not say what it was built from, and ecr:DescribeImages is not granted' };
    }
    const parsed = tags.map(parseContentTag).filter((tag) => tag !== undefined);
    const same = parsed.filter(({ own }) => own === ours.own);
    if (same.length > 0) {
        const moved = same.some(({ bases }) => bases === hashBases(ours.bases)) ? [] : Object.keys(ours.bases);
        return { kind: 'same', moved };
    }
    if (parsed.length > 0)
        return { kind: 'different', differences: ['its inputs'] };
    return { kind: 'unknown', why: 'it does not say what it was built from' };
}
async function listTags(ecr, repositoryName, imageDigest) {
    const call = { what: `the tags of ${imageDigest} could not be looked up`, action: 'ecr:DescribeImages' };
    try {
        const { imageDetails = [] } = await ecr.describeImages({ repositoryName, imageIds: [{ imageDigest }] });
        return imageDetails.flatMap(({ imageTags = [] }) => imageTags);
    }
    catch (thrown) {
        const error = (0,errors/* toAwsError */.DZ)(thrown, call);
        if (error.code === 'aws-access-denied')
            return 'denied';
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/actions/build-push/image.js








/** The images of the requested tags, and the one with the same content. */
async function findExistingImages(run, { access: { ecr, login, job }, byTag }, tree) {
    const { inputs } = run;
    const credentials = { ...(0,registry_login/* listCredentials */.Jc)(job), [login.ownRegistry]: login.token, [login.registry]: login.token };
    const computed = await identifyContent(run, tree, credentials);
    const tagged = computed.tag === undefined
        ? new Map()
        : await findImagesByTag(ecr, inputs.repository, [computed.tag]);
    const same = computed.tag === undefined || !inputs['skip-unchanged'] ? undefined : tagged.get(computed.tag);
    const isKnown = same === undefined || (await canReuseContent(run, computed, credentials));
    const identity = isKnown ? computed : { ...computed, tag: undefined };
    const content = isKnown ? same : undefined;
    const comparisons = await compareFixedTags(run, ecr, { byTag, identity, content });
    return { byTag: new Map([...byTag, ...tagged]), identity, content, comparisons };
}
async function compareFixedTags({ inputs, source }, ecr, { byTag, identity, content }) {
    if (inputs['on-existing-tag'] !== 'reuse')
        return new Map();
    const fixed = source.tags.filter(({ kind }) => kind === 'fixed').map(({ name }) => byTag.get(name));
    const images = new Map(fixed.flatMap((image) => (image === undefined ? [] : [[image.digest, image]])));
    const others = [...images.values()].filter(({ digest }) => digest !== content?.digest);
    const compared = others.map(async (image) => [image.digest, await compareImageInputs(ecr, inputs.repository, image, identity.record)]);
    return new Map(await Promise.all(compared));
}
/** Reuses or builds the image, and sets its tags. */
async function produceImage(decision, existing, run) {
    const tags = run.source.tags.filter(({ name }) => decision.tagsToSet.includes(name));
    return decision.kind === 'reuse'
        ? await reuseImage(decision, tags, existing, run)
        : await buildAndTag(decision, tags, existing, run);
}
async function reuseImage({ digest, reason, keptTags }, tags, existing, run) {
    const { ecr, repository } = run.registry;
    const { byTag } = existing;
    if (reason === 'tags exist')
        explainReuse(digest, existing, run);
    const image = [...byTag.values()].find((one) => one.digest === digest) ?? (await getImageByDigest(ecr, repository.name, digest));
    const placement = await placeTags(ecr, repository.name, image, tags, createPlacementOptions(existing, run));
    return { placement, origin: `reused: ${reason}`, build: undefined, keptTags };
}
/** An image is not always reused because its content is the same. */
function explainReuse(digest, { comparisons, identity }, { context }) {
    const comparison = comparisons.get(digest);
    const moved = comparison?.kind === 'same' ? comparison.moved : [];
    if (moved.length > 0) {
        context.log.notice(`The image was built from the same inputs, but on a previous ${moved.length === 1 ? 'version' : 'set'} of ${moved.join(', ')}. ${freshBuildHint}`);
    }
    else if (identity.tag === undefined) {
        context.log.notice(`The image was built from the same inputs before, and is not built again. ${freshBuildHint}`);
    }
}
const freshBuildHint = 'For a fresh build, set tags to one that moves, such as nightly, or on-existing-tag: overwrite in a repository that lets tags move.';
function createPlacementOptions({ identity }, { inputs, registry: { ecr, repository } }) {
    return {
        mode: inputs['on-existing-tag'],
        checkOther: async (image, tag) => {
            const comparison = await compareImageInputs(ecr, repository.name, image, identity.record);
            if (comparison.kind === 'same')
                return;
            throw createTagConflictError([{ tag, digest: image.digest, why: comparison }]);
        },
    };
}
async function buildAndTag({ tagsToSet, keptTags }, tags, existing, run) {
    const { inputs, registry } = run;
    const { ecr, repository } = registry;
    const { identity } = existing;
    const placement = createPlacementOptions(existing, run);
    // An image with the same content that a faster job pushes meanwhile is as good as ours.
    const pushTag = (inputs['skip-unchanged'] ? identity.tag : undefined) ?? tagsToSet[0] ?? '';
    const { image, build } = await buildOrReuse(pushTag, run, existing);
    const [placed] = await (0,concurrency/* settleBoth */.FE)(placeTags(ecr, repository.name, image, tags, placement), tagContent(image, identity.tag, registry));
    const lostRace = build === undefined || placed.image.digest !== image.digest;
    return { placement: placed, origin: lostRace ? 'reused: another job was faster' : 'built', build, keptTags };
}
/** Always tags our own image: the one that wins the other tags may have different content. */
async function tagContent(image, contentTag, { ecr, repository }) {
    if (contentTag !== undefined)
        await setTag(ecr, repository.name, image, contentTag);
}
/** Builds the image, or takes the one that another job has pushed with the same tag meanwhile. */
async function buildOrReuse(pushTag, run, existing) {
    const { ecr, repository } = run.registry;
    const { identity } = existing;
    try {
        const build = await runBuild(run, { registry: run.registry, tag: pushTag, record: identity.record });
        return { image: await getImageByDigest(ecr, repository.name, requireDigest(build)), build };
    }
    catch (error) {
        const canReuse = run.inputs['on-existing-tag'] === 'reuse';
        if (!canReuse || !(error instanceof action_error/* ActionError */.lZ) || error.code !== 'tag-exists')
            throw error;
        const image = (await findImagesByTag(ecr, repository.name, [pushTag])).get(pushTag);
        if (image === undefined)
            throw error;
        if (pushTag !== identity.tag)
            await createPlacementOptions(existing, run).checkOther(image, pushTag);
        return { image, build: undefined };
    }
}
function requireDigest({ digest }) {
    if (digest === undefined)
        throw new action_error/* ActionError */.lZ('push-failed', 'the builder pushed nothing');
    return digest;
}

// EXTERNAL MODULE: ./src/containers/registry/repository.js
var registry_repository = __webpack_require__(55169);
;// CONCATENATED MODULE: ./src/actions/build-push/registry.js




/**
 * Logs in, and looks up repository and tags at the same time: these are only reads, so the first failure is thrown without
 * waiting for the others.
 * @throws ActionError `repository-not-found` if there is none and `create-repository` is false; those of `toAwsError`
 */
async function inspectRegistry(run, ecr) {
    const { inputs, source, context } = run;
    const [login, repository, byTag, job] = await Promise.all([
        (0,registry_login/* logInToEcr */.Lq)(ecr, context.secrets.add, inputs['registry-account']),
        inspectRepository(run, ecr),
        findImagesByTag(ecr, inputs.repository, source.tags.map(({ name }) => name)),
        (0,registry_login/* readJobDockerConfig */.QS)(context.environment),
    ]);
    const host = repository.kind === 'existing' ? repository.repository.registry : login.ownRegistry;
    if (inputs['registry-account'] !== undefined && host !== login.registry) {
        throw createForeignRepositoryError(inputs.repository, login);
    }
    return { access: { ecr, login, job }, repository, byTag };
}
/** Created with these credentials, it would be in the wrong account. */
function createForeignRepositoryError(name, { registry, ownRegistry }) {
    return new action_error/* ActionError */.lZ('repository-not-found', `there is no repository ${name} in ${registry}`, {
        details: [`The credentials are those of ${ownRegistry}; a repository of another account is never created.`],
        hint: 'Nothing was built. Create it in its account, with a repository policy that lets the caller push, or correct registry-account.',
    });
}
async function inspectRepository(run, ecr) {
    const { inputs, context } = run;
    const settings = selectRepositorySettings(run);
    const repository = await (0,registry_repository/* describeRepository */.MD)(ecr, inputs.repository);
    if (repository === undefined) {
        if (!inputs['create-repository'])
            throw await createMissingRepositoryError(ecr, run);
        return { kind: 'missing', settings, mutability: settings.mutability };
    }
    const drift = inputs['create-repository'] ? await (0,registry_repository/* describeRepositoryDrift */.Bp)(ecr, repository, settings) : [];
    if (drift.length > 0) {
        context.log.notice(`The existing repository ${repository.name} is not changed: ${drift.join('; ')}.`);
    }
    return { kind: 'existing', repository, mutability: repository.mutability };
}
async function createMissingRepositoryError(ecr, { inputs, origin }) {
    const name = inputs.repository;
    const region = await ecr.config.region();
    const where = origin === 'proposed'
        ? 'Images of pull requests go to a repository of their own. Create it (preview = true in the module ecr)'
        : 'Check its name, aws-region and the account of the credentials';
    return new action_error/* ActionError */.lZ('repository-not-found', `there is no repository ${name} in ${region}, and create-repository is false`, { hint: `${where}, or set create-repository: true.` });
}
function selectRepositorySettings({ inputs, source }) {
    return {
        mutability: (0,registry_repository/* createMutability */.B2)(inputs['tag-mutability'], source.movingTags),
        scanOnPush: inputs['scan-on-push'],
        encryption: inputs.encryption,
        lifecyclePolicy: inputs['lifecycle-policy'],
    };
}
/** The registry with its repository, which is created if missing. */
async function ensureRepository({ inputs, context }, { access, repository: state }) {
    if (state.kind === 'existing')
        return { ...access, repository: state.repository };
    const { repository, created } = await (0,registry_repository/* createEcrRepository */.Xx)(access.ecr, inputs.repository, state.settings);
    if (created)
        context.log.line(`Created the repository ${repository.name}: ${repository.uri}`);
    return { ...access, repository };
}

// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
// EXTERNAL MODULE: ./src/containers/scan/findings.js
var findings = __webpack_require__(54433);
;// CONCATENATED MODULE: ./src/containers/report/blocks.js





function renderImageFacts({ name, tags, digest, origin, milliseconds }) {
    const rows = [
        ['Digest', (0,markdown_text/* formatCode */.P_)(digest)],
        ['Tags', tags.map(markdown_text/* formatCode */.P_).join(' ')],
        ['Origin', (0,markdown_text/* escapeInline */.VV)(`${origin}, ${(0,runner_log/* formatElapsed */.C7)(milliseconds)}`)],
    ];
    return [
        { kind: 'heading', level: 3, text: 'Image' },
        { kind: 'table', header: ['Image', (0,markdown_text/* formatCode */.P_)(name)], rows },
    ];
}
function renderStageTimes(stages) {
    if (stages.length === 0)
        return [];
    const rows = stages.map(({ name, steps, cached, milliseconds }) => [
        (0,markdown_text/* escapeInline */.VV)(name),
        `${steps}`,
        cached === 0 ? '' : `${cached}`,
        (0,runner_log/* formatElapsed */.C7)(milliseconds),
    ]);
    return [{ kind: 'table', header: ['stage', 'steps', 'cached', 'time'], rows }];
}
function renderImageSizes(sizes) {
    return sizes.map((size) => ({
        kind: 'details',
        title: formatSizeTitle(size),
        body: [
            {
                kind: 'table',
                header: ['layer', 'size', 'previous image'],
                rows: size.layers.map(({ number, digest, size: bytes, shared, change }) => [
                    `${number} ${(0,markdown_text/* formatCode */.P_)(digest.slice(0, 19))}`,
                    (0,runner_size/* formatSize */.X)(bytes),
                    shared ? 'unchanged' : change === undefined ? 'new' : (0,runner_size/* formatSizeChange */.v)(change),
                ]),
            },
        ],
    }));
}
function formatSizeTitle({ platform, total, previousTotal, layers }) {
    const name = platform === '' ? 'image' : platform;
    const change = previousTotal === undefined ? '' : ` (${(0,runner_size/* formatSizeChange */.v)(total - previousTotal)} vs. previous image)`;
    return `${name}: ${(0,runner_size/* formatSize */.X)(total)} compressed in ${(0,count/* formatCount */.B)(layers.length, 'layer')}${change}`;
}
const shownFindings = 100;
function renderScanResult(result, all) {
    const counts = findings/* severities */.g.flatMap((severity) => {
        const count = result.counts[severity];
        return count === undefined ? [] : [`${count} ${severity.toLowerCase()}`];
    });
    const blocking = new Set(result.blocking);
    const accepted = new Set(result.accepted);
    const rows = all
        .toSorted((a, b) => findings/* severities */.g.indexOf(a.severity) - findings/* severities */.g.indexOf(b.severity))
        .slice(0, shownFindings)
        .map((finding) => [
        finding.url === undefined ? (0,markdown_text/* escapeInline */.VV)(finding.id) : (0,markdown_text/* formatLink */.u3)(finding.id, finding.url),
        blocking.has(finding) ? `**${finding.severity}**` : finding.severity,
        (0,markdown_text/* escapeInline */.VV)(finding.package),
        finding.fixedIn === undefined ? '' : (0,markdown_text/* escapeInline */.VV)(finding.fixedIn),
        (0,markdown_text/* escapeInline */.VV)(finding.platform),
        blocking.has(finding) ? 'fails the run' : accepted.has(finding) ? 'accepted' : '',
    ]);
    const more = all.length > shownFindings ? `; showing the first ${shownFindings} of ${all.length}` : '';
    return [
        { kind: 'heading', level: 3, text: 'Scan' },
        {
            kind: 'paragraph',
            text: counts.length === 0 ? 'No known vulnerabilities.' : (0,markdown_text/* escapeInline */.VV)(`${counts.join(', ')}${more}`),
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
        ...result.expired.map((one) => ({ kind: 'paragraph', text: (0,markdown_text/* escapeInline */.VV)(describeExpiredAllowance(one)) })),
    ];
}
function describeExpiredAllowance({ id, until }) {
    return `${id} is no longer accepted: the date ${until} has passed.`;
}

;// CONCATENATED MODULE: ./src/containers/report/layers.js
/** Compares the layers of an image with those of the previous one. */
function compareLayers(platform, layers, previous) {
    const known = new Set(previous?.map(({ digest }) => digest));
    return {
        platform,
        layers: layers.map(({ digest, size }, index) => {
            const previousLayer = previous?.[index];
            return {
                number: index + 1,
                digest,
                size,
                shared: known.has(digest),
                change: previousLayer === undefined ? undefined : size - previousLayer.size,
            };
        }),
        total: sumSizes(layers),
        previousTotal: previous === undefined ? undefined : sumSizes(previous),
    };
}
function sumSizes(layers) {
    return layers.reduce((total, { size }) => total + size, 0);
}

// EXTERNAL MODULE: ./src/containers/scan/gate.js
var gate = __webpack_require__(29608);
;// CONCATENATED MODULE: ./src/containers/scan/wait.js






/** How long to wait for a scan on push before one is started; milliseconds. */
const appearanceMs = 15_000;
const firstPauseMs = 1000;
const longestPauseMs = 10_000;
/**
 * Waits for the scan of an image. For an index, waits for the scans of all its images, since the index itself has none.
 * @throws ActionError `scan-failed`, `timed-out`, and those of `toAwsError`
 */
async function waitForScan(ecr, repository, digest, options) {
    const manifest = parseManifest(await getImageByDigest(ecr, repository.name, digest));
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
        const scan = await findScan(ecr, repository.name, digest, what);
        if (scan !== undefined && isComplete(scan.status))
            return scan.findings;
        if (scan !== undefined && !isRunning(scan.status)) {
            throw new action_error/* ActionError */.lZ('scan-failed', `${what} has no result: ${scan.status}`, { details: [scan.description] });
        }
        const waited = now() - startedAt;
        if (scan === undefined && !asked && (!repository.scanOnPush || waited >= appearanceMs)) {
            asked = true;
            await startScan(ecr, repository.name, digest, what);
        }
        if (waited + pauseMs > timeoutMs) {
            throw new action_error/* ActionError */.lZ('timed-out', `${what} did not finish within ${Math.round(timeoutMs / 1000)} s`, {
                details: [`Its status is ${scan?.status ?? 'unknown: no scan has appeared yet'}.`],
                hint: 'Increase scan-timeout, or check the scanning configuration of the registry.',
            });
        }
        await sleep(pauseMs, signal);
    }
}
/** Undefined until there is a scan. */
function findScan(ecr, repository, digest, what) {
    const call = { what: `${what} could not be read`, action: 'ecr:DescribeImageScanFindings' };
    return (0,errors/* callAws */.IY)(call, async () => {
        try {
            return await (0,findings/* readScan */.C)(ecr, repository, digest);
        }
        catch (error) {
            if ((0,errors/* readAwsErrorName */.xB)(error) === 'ScanNotFoundException')
                return undefined;
            throw error;
        }
    });
}
/** Basic scans complete, enhanced ones stay active (ECR API Reference, ImageScanStatus). */
function isComplete(status) {
    return status === 'COMPLETE' || status === 'ACTIVE';
}
function isRunning(status) {
    return status === 'IN_PROGRESS' || status === 'PENDING';
}
async function startScan(ecr, repository, digest, what) {
    const call = { what: `${what} could not be started`, action: 'ecr:StartImageScan' };
    await (0,errors/* callAws */.IY)(call, async () => {
        try {
            await ecr.startImageScan({ repositoryName: repository, imageId: { imageDigest: digest } });
        }
        catch (error) {
            const name = (0,errors/* readAwsErrorName */.xB)(error);
            // Only one scan per day can be requested, and none with enhanced scanning; then the registry scans on its own.
            if (name === 'LimitExceededException' || name === 'ValidationException')
                return;
            if (name !== 'UnsupportedImageTypeException')
                throw error;
            throw new action_error/* ActionError */.lZ('scan-failed', `${what} is not possible: the registry cannot scan such an image`, {
                hint: 'Basic scanning only supports images with a Linux distribution; use enhanced scanning, or scan: none.',
                cause: error,
            });
        }
    });
}

;// CONCATENATED MODULE: ./src/actions/build-push/scan.js





/** Findings named in the error; the summary has all of them. */
const namedInError = 10;
/** Waits for the scan of the image and evaluates it. A table of the findings is added to the summary in any case. */
async function checkScan(run, digest) {
    const { inputs, registry, context } = run;
    try {
        context.log.line('Waiting for the image scan');
        const { ecr, repository } = registry;
        const options = { timeoutMs: inputs['scan-timeout'], signal: context.signal };
        return evaluateScan(run, await waitForScan(ecr, repository, digest, options));
    }
    catch (error) {
        return { findings: {}, failure: (0,action_error/* toActionError */.ie)(error) };
    }
}
function evaluateScan({ inputs, context }, found) {
    const result = (0,gate/* evaluateFindings */.w)(found, inputs['scan-fail-on'], inputs['scan-allow'], new Date());
    const { blocking, counts, accepted, expired } = result;
    context.summary.add(...renderScanResult(result, found));
    for (const allowance of expired)
        context.log.warning(describeExpiredAllowance(allowance));
    const findings = { counts, blocking: listIds(blocking), accepted: listIds(accepted) };
    return { findings, failure: createScanError(blocking, inputs['scan-fail-on']) };
}
function listIds(findings) {
    return [...new Set(findings.map(({ id }) => id))];
}
function createScanError(blocking, limit) {
    if (blocking.length === 0)
        return undefined;
    const lines = blocking
        .slice(0, namedInError)
        .map(({ id, severity, package: name, fixedIn }) => [id, severity, name, ...(fixedIn === undefined ? [] : [`fixed in ${fixedIn}`])].join('  '));
    const more = blocking.length - lines.length;
    return new action_error/* ActionError */.lZ('vulnerabilities-found', `the image has ${(0,count/* formatCount */.B)(blocking.length, 'vulnerability', 'vulnerabilities')} of severity ${limit} or higher`, { details: [...lines, ...(more > 0 ? [`and ${more} more, see the summary`] : [])] });
}

;// CONCATENATED MODULE: ./src/actions/build-push/report.js








/** `team/app · <registry> · linux/amd64 · tags 1.4.2, main` */
function formatHeadline({ inputs, source }, { registry }) {
    const names = source.tags.map(({ name }) => (/^[0-9a-f]{40,}$/.test(name) ? name.slice(0, 12) : name));
    return [
        inputs.repository,
        registry,
        ...(inputs.platforms.length === 0 ? [] : [inputs.platforms.join(', ')]),
        `tags ${names.join(', ')}`,
    ].join(' · ');
}
/** Reports an image that was built and not pushed. */
function reportBuild(build, { inputs, source, context }) {
    const { repository, load, output, push } = inputs;
    const names = load && !push ? source.tags.map(({ name }) => `${repository}:${name}`) : [];
    const place = names.length > 0 ? `, loaded as ${names.join(', ')}` : output && !push ? `, written to ${output.destination}` : '';
    const text = `built in ${(0,runner_log/* formatElapsed */.C7)(build.milliseconds)}, not pushed${place}`;
    if (inputs.scan !== 'none')
        context.log.notice('Nothing was scanned: the registry scans pushed images only.');
    context.log.line(`${inputs.repository}: ${text}`);
    context.summary.add({ kind: 'paragraph', text: `${inputs.repository}: ${text}.` }, ...renderStageTimes(measureStages(build.steps)));
    return { ...(names[0] === undefined ? {} : { image: names[0] }), built: true, pushed: false, tags: [] };
}
/** Reports the image in log, summary and outputs, and only then fails because of its scan. */
async function reportImage(image, existing, run) {
    const { inputs, registry, context, startedAt } = run;
    const { placement, build, origin } = image;
    const { digest } = placement.image;
    for (const conflict of [...image.keptTags, ...placement.taken])
        context.log.warning(describeKeptTag(conflict));
    const outputs = createOutputs(image, listAppliedTags(placement, existing, run), registry);
    const milliseconds = performance.now() - startedAt;
    const { image: name, tags } = outputs;
    context.summary.add(...renderImageFacts({ name, tags, digest, origin, milliseconds }));
    if (build !== undefined) {
        const sizes = await renderSizeComparison(placement.image, existing, run);
        context.summary.add(...renderStageTimes(measureStages(build.steps)), ...sizes);
    }
    context.log.line(`${name}  ${digest.slice(0, 19)}  ${origin}  ${(0,runner_log/* formatElapsed */.C7)(milliseconds)}`);
    if (inputs.scan === 'none')
        return outputs;
    const { findings, failure } = await checkScan(run, digest);
    const scanned = { ...outputs, 'scan-findings': findings };
    if (failure === undefined)
        return scanned;
    // The image was pushed, whatever its scan says.
    throw new action_error/* ActionError */.lZ(failure.code, failure.message, {
        details: failure.details,
        hint: failure.hint,
        outputs: scanned,
        cause: failure,
    });
}
function createOutputs({ placement, build }, tags, { repository }) {
    const { uri, registry } = repository;
    const { digest } = placement.image;
    const [first] = tags;
    return {
        // If other jobs have moved all its tags meanwhile, only the digest names it.
        image: first === undefined ? `${uri}@${digest}` : `${uri}:${first}`,
        'image-digest': `${uri}@${digest}`,
        digest,
        tags,
        registry,
        'repository-uri': uri,
        built: build !== undefined,
        pushed: build !== undefined,
    };
}
/** The requested tags that point to the image now, in the order of the request. */
function listAppliedTags({ image, appliedTags }, { byTag }, { source }) {
    const names = source.tags.map(({ name }) => name);
    return names.filter((name) => appliedTags.includes(name) || byTag.get(name)?.digest === image.digest);
}
function describeKeptTag({ tag, digest, why }) {
    return why === 'immutable'
        ? `The tag ${tag} stays on ${digest}: the repository does not let it move. To let it move, exclude it from the repository's tag immutability.`
        : `The tag ${tag} stays on ${digest}: it already exists, and on-existing-tag is reuse.`;
}
/** Compares with the image that a moving tag of the run pointed to before. */
async function renderSizeComparison(image, { byTag }, { source, registry, context }) {
    const moving = source.tags.filter(({ kind }) => kind === 'moving');
    const previous = moving.map(({ name }) => byTag.get(name)).find((one) => one !== undefined);
    try {
        return renderImageSizes(await readImageSizes(image, previous, registry));
    }
    catch (error) {
        // The image was pushed; a missing table is no reason to fail.
        context.log.debug(`the layer sizes could not be read: ${(0,action_error/* toActionError */.ie)(error).message}`);
        return [];
    }
}
async function readImageSizes(image, previous, registry) {
    const [layers, previousLayers] = await Promise.all([
        readLayersByPlatform(image, registry),
        previous === undefined ? new Map() : readLayersByPlatform(previous, registry),
    ]);
    return [...layers].map(([platform, list]) => compareLayers(platform, list, previousLayers.get(platform)));
}
async function readLayersByPlatform(image, { ecr, repository }) {
    const manifest = parseManifest(image);
    if (manifest.kind === 'image')
        return new Map([['', manifest.layers]]);
    const entries = await Promise.all(manifest.images.map(async ({ platform, digest }) => {
        const child = parseManifest(await getImageByDigest(ecr, repository.name, digest));
        return [platform, child.kind === 'image' ? child.layers : []];
    }));
    return new Map(entries);
}

// EXTERNAL MODULE: ./src/actions/build-push/source.js + 2 modules
var build_push_source = __webpack_require__(55487);
// EXTERNAL MODULE: ./src/actions/build-push/target-repository.js
var target_repository = __webpack_require__(55038);
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

















async function run(inputs, context) {
    return buildAndPush(await (0,action_run.openActionRun)(inputs, context), { openEcr, buildImage: buildImage });
}
/** Reuses the image if the registry already has it; otherwise builds, pushes and tags it. */
async function buildAndPush(action, ports) {
    const startedAt = performance.now();
    warnUnusedScanInputs(action);
    const origin = (0,change_origin/* readChangeOrigin */.x)(action.event, action.context.environment);
    const source = await (0,build_push_source.readBuildSource)(action);
    const build = { ...action, source, origin, buildImage: ports.buildImage, startedAt };
    if (!canPush(action))
        return reportBuild(await buildWithoutRegistry(build), build);
    const repository = (0,target_repository/* selectTargetRepository */.o)(action.inputs.repository, origin);
    return publishImage({ ...build, inputs: { ...action.inputs, repository } }, ports);
}
async function publishImage(build, { openEcr: open }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, source, context } = build;
        const files = __addDisposableResource(env_1, (0,concurrency/* runInBackground */.dw)((signal) => hashBuildContext(build, signal), context.signal), true);
        const session = __addDisposableResource(env_1, await open(build)
        // Only reads so far, so the first failure is reported without waiting for the other.
        , true);
        // Only reads so far, so the first failure is reported without waiting for the other.
        const [state, tree] = await Promise.all([inspectRegistry(build, session.ecr), files.result]);
        context.log.line(formatHeadline(build, state.access.login));
        const existing = await findExistingImages(build, state, tree);
        const decision = (0,registry_decision/* decideBuild */.P)({
            tags: source.tags,
            existing: new Map([...existing.byTag].map(([tag, { digest }]) => [tag, digest])),
            content: existing.content?.digest,
            mutability: state.repository.mutability,
            comparisons: existing.comparisons,
            mode: inputs['on-existing-tag'],
            mayReuse: inputs['skip-unchanged'],
        });
        if (decision.kind === 'refuse')
            throw createTagConflictError(decision.conflicts);
        const registry = await ensureRepository(build, state);
        const image = await produceImage(decision, existing, { ...build, registry });
        return await reportImage(image, existing, { ...build, registry });
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
async function openEcr({ inputs, context }) {
    const aws = await (0,session.openAws)(inputs, context);
    const ecr = await aws.client('ecr');
    const account = inputs['registry-account'];
    if (account !== undefined)
        (0,registry_account/* selectRegistryAccount */.D)(ecr, account);
    return { ecr, [Symbol.asyncDispose]: () => aws[Symbol.asyncDispose]() };
}
/** Somebody who sets a severity limit relies on it. */
function warnUnusedScanInputs({ inputs, context }) {
    if (inputs.scan !== 'none')
        return;
    const unused = [
        ...(inputs['scan-fail-on'] === contract.contract.inputs['scan-fail-on'].default ? [] : ['scan-fail-on']),
        ...(inputs['scan-allow'].length === 0 ? [] : ['scan-allow']),
    ];
    if (unused.length === 0)
        return;
    context.log.notice(`${unused.join(' and ')} without scan: wait: the run does not wait for a scan, and rejects nothing.`);
}
/** A pull request from a fork has no credentials. It is still built, so that its author learns whether it builds. */
function canPush({ inputs, event, context }) {
    if (!inputs.push)
        return false;
    if (!(0,forks/* isForkWithoutCredentials */.T4)(event, context))
        return true;
    context.log.notice(`${inputs.repository} is built but not pushed: ${forks/* forksGetNoCredentials */.nd}.`);
    return false;
}


/***/ }),

/***/ 55038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ selectTargetRepository)
/* harmony export */ });
/* harmony import */ var _containers_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3346);
/* harmony import */ var _containers_image_preview_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60640);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);



/**
 * The repository that the image goes to. A proposed change has one of its own: within a repository, content tags, commits and
 * layer caches are shared, and whoever may push may push anything under them.
 * @throws ActionError `invalid-input` if the name is too long, or a merged commit would be built into a repository for previews
 */
function selectTargetRepository(repository, origin) {
    if (origin !== 'proposed') {
        if (!(0,_containers_image_preview_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .isPreviewRepository */ .hN)(repository))
            return repository;
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('invalid-input', `repository: ${repository} is for images of pull requests`, {
            details: [
                `This build is not for a pull request, and would take what pull requests have pushed there: images, tags, layers.`,
            ],
            hint: `Nothing was built. Set repository: ${repository.slice(0, -_containers_image_preview_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .previewSuffix */ .US.length)}; builds of pull requests append ${_containers_image_preview_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .previewSuffix */ .US} themselves.`,
        });
    }
    const target = (0,_containers_image_preview_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .isPreviewRepository */ .hN)(repository) ? repository : `${repository}${_containers_image_preview_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .previewSuffix */ .US}`;
    if ((0,_containers_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepositoryName */ .en)(target))
        return target;
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('invalid-input', `repository: ${target} has more than 256 characters`, {
        hint: `Nothing was built. Images of pull requests go to the repository with the suffix ${_containers_image_preview_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .previewSuffix */ .US}; choose a shorter name.`,
    });
}


/***/ }),

/***/ 35816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openActionRun: () => (/* binding */ openActionRun)
/* harmony export */ });
/* harmony import */ var _trusted_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71047);

/**
 * Begins a run: reads the event, and refuses to work with this repository's secrets on files that a stranger wrote.
 * @throws ActionError `untrusted-checkout`, `event-invalid`
 */
async function openActionRun(inputs, context) {
    return { inputs, event: await (0,_trusted_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readTrustedEvent */ .y)(context, inputs), context };
}


/***/ }),

/***/ 89201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readChangeOrigin)
/* harmony export */ });
/**
 * Reads it from the event and the ref alone, which GitHub or GitLab sets: no input of the action counts, since a pull request can
 * change every input in its own workflow.
 */
function readChangeOrigin(event, environment) {
    if (event.trigger.kind === 'none')
        return readGitLabOrigin(environment);
    if (event.privileged?.followsPush === true)
        return 'default-branch';
    return isProposed(event) ? 'proposed' : isDefaultBranch(event) ? 'default-branch' : 'other';
}
function isProposed({ trigger, privileged, ref = '' }) {
    if (privileged !== undefined || ref.startsWith('refs/pull/'))
        return true;
    if (trigger.kind === 'other')
        return trigger.pullRequest !== undefined;
    return trigger.kind === 'pull-request' || trigger.kind === 'merge-group';
}
function isDefaultBranch({ trigger, ref, defaultBranch }) {
    // The payload of a schedule does not name the branch: there is only one.
    if (trigger.kind === 'other' && trigger.name === 'schedule')
        return true;
    return defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
}
/** docs.gitlab.com, "Predefined CI/CD variables". */
function readGitLabOrigin(environment) {
    const { CI_MERGE_REQUEST_IID: id, CI_COMMIT_BRANCH: branch, CI_DEFAULT_BRANCH: defaultBranch } = environment;
    if (id)
        return 'proposed';
    return branch && branch === defaultBranch ? 'default-branch' : 'other';
}


/***/ }),

/***/ 12445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ isFork),
/* harmony export */   T4: () => (/* binding */ isForkWithoutCredentials),
/* harmony export */   nd: () => (/* binding */ forksGetNoCredentials)
/* harmony export */ });
/** Whether the run belongs to a pull request whose branch is in another repository. */
function isFork({ trigger }) {
    return trigger.kind === 'pull-request' && trigger.fork;
}
/** Completes "…: " in messages about what such a run leaves out. */
const forksGetNoCredentials = 'pull requests from forks get no credentials';
/** Whether the job can reach AWS neither by keys nor by OIDC, because its pull request comes from a fork. */
function isForkWithoutCredentials(event, { environment }) {
    // A secret that a fork does not get is an empty text.
    const credentials = [environment.AWS_ACCESS_KEY_ID, environment.ACTIONS_ID_TOKEN_REQUEST_URL].some(Boolean);
    return isFork(event) && !credentials;
}


/***/ }),

/***/ 60640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ isPreviewImage),
/* harmony export */   US: () => (/* binding */ previewSuffix),
/* harmony export */   hN: () => (/* binding */ isPreviewRepository)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3346);

/** Ends the names of repositories for images of proposed changes: `shop-preview` is next to `shop`. */
const previewSuffix = '-preview';
/** Whether a repository is the one that pull requests push to. */
function isPreviewRepository(repository) {
    return repository.endsWith(previewSuffix);
}
/** Whether an image comes from such a repository in ECR. Elsewhere the name means nothing. */
function isPreviewImage(image) {
    const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(image);
    if (reference === undefined || !isPreviewRepository(reference.repository))
        return false;
    return /^\d{12}\.dkr[.-]ecr(?:-fips)?\./i.test(reference.registry);
}


/***/ }),

/***/ 63594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ selectRegistryAccount),
/* harmony export */   z: () => (/* binding */ toRegistryHost)
/* harmony export */ });
/** The calls that know no other account: a password is valid for all registries that its owner may use. */
const ownCalls = ['GetAuthorizationTokenCommand'];
/**
 * Makes a client talk to the registry of another account (ECR API Reference, `registryId` of every repository operation).
 * @param account 12 digits
 */
function selectRegistryAccount(ecr, account) {
    ecr.middlewareStack.add((next, { commandName = '' }) => (args) => next(ownCalls.includes(commandName) ? args : { ...args, input: { ...args.input, registryId: account } }), { step: 'initialize', name: 'registryAccount' });
}
/** The host of another account's registry in the same region and partition. */
function toRegistryHost(host, account) {
    return host.replace(/^\d{12}(?=\.)/, account);
}


/***/ }),

/***/ 55264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ listCredentials),
/* harmony export */   Lq: () => (/* binding */ logInToEcr),
/* harmony export */   QS: () => (/* binding */ readJobDockerConfig),
/* harmony export */   lp: () => (/* binding */ createDockerConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69507);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90114);
/* harmony import */ var _runner_files_private_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69995);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63594);








/**
 * @param addSecret called with the token and its password before anything else uses them
 * @param account whose registry is used; undefined: that of the credentials
 */
async function logInToEcr(ecr, addSecret, account) {
    const call = { what: 'the registry password could not be requested', action: 'ecr:GetAuthorizationToken' };
    const { authorizationData: [data] = [] } = await (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .callAws */ .IY)(call, () => ecr.getAuthorizationToken({}));
    const { authorizationToken: token, proxyEndpoint } = data ?? {};
    if (token === undefined || proxyEndpoint === undefined) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ('aws-failed', `${call.what}: the answer of AWS has no token`);
    }
    addSecret(token);
    addSecret(Buffer.from(token, 'base64').toString('utf8').replace(/^AWS:/, ''));
    const ownRegistry = new URL(proxyEndpoint).host;
    return { registry: account === undefined ? ownRegistry : (0,_account_js__WEBPACK_IMPORTED_MODULE_7__/* .toRegistryHost */ .z)(ownRegistry, account), ownRegistry, token };
}
/** @throws ActionError `invalid-input` for a file that is not JSON */
async function readJobDockerConfig(environment) {
    const folder = environment.DOCKER_CONFIG ?? node_path__WEBPACK_IMPORTED_MODULE_3__.join(environment.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.docker');
    return { folder, file: await readConfigFile(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, 'config.json')) };
}
/**
 * Creates a private docker configuration: the job's own plus the login for one registry. The job's configuration is not changed,
 * and the password is in no argument and in no file that outlives the job.
 */
async function createDockerConfig(job, login, options) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(options.temporaryFolder, 'eks-actions-docker-'));
    options.removeAfterwards(folder);
    for (const shared of ['cli-plugins', 'contexts']) {
        const original = node_path__WEBPACK_IMPORTED_MODULE_3__.join(job.folder, shared);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(original))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(original, node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, shared), 'junction');
    }
    const write = (current) => (0,_runner_files_private_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writePrivateFile */ .P)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, 'config.json'), JSON.stringify(withLogin(job.file, current)));
    await write(login);
    return {
        folder,
        // By default, builders are stored next to the configuration.
        variables: {
            DOCKER_CONFIG: folder,
            BUILDX_CONFIG: options.environment.BUILDX_CONFIG ?? node_path__WEBPACK_IMPORTED_MODULE_3__.join(job.folder, 'buildx'),
        },
        renew: write,
    };
}
async function readConfigFile(file) {
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
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ('invalid-input', `the docker configuration ${file} is not valid JSON`, {
            details: [cause.message],
            hint: 'Nothing was built. An earlier step of the job wrote this file; correct or remove it.',
            cause,
        });
    }
}
/** An empty helper for these registries makes docker read the file, wherever the job stores its logins. */
function withLogin(own, { registry, ownRegistry, token }) {
    const hosts = [ownRegistry, registry];
    return {
        ...own,
        auths: { ...own.auths, ...Object.fromEntries(hosts.map((host) => [host, { auth: token }])) },
        credHelpers: { ...own.credHelpers, ...Object.fromEntries(hosts.map((host) => [host, ''])) },
    };
}
/** Credentials by registry, as docker stores them: `user:password` in base64. */
function listCredentials({ file: { auths = {} } }) {
    const entries = Object.entries(auths).flatMap(([name, { auth }]) => auth === undefined || auth === '' ? [] : [[toHostOfLogin(name), auth]]);
    return Object.fromEntries(entries);
}
/** Docker Hub is stored by its address, others by their host names. */
function toHostOfLogin(name) {
    const host = name.replace(/^https?:\/\//, '').split('/', 1)[0] ?? name;
    return host === 'index.docker.io' ? 'docker.io' : host;
}


/***/ }),

/***/ 55169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ createMutability),
/* harmony export */   Bp: () => (/* binding */ describeRepositoryDrift),
/* harmony export */   MD: () => (/* binding */ describeRepository),
/* harmony export */   Xx: () => (/* binding */ createEcrRepository)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69507);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);
/* harmony import */ var _mutability_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76065);




/** Undefined if it does not exist. @throws ActionError as `toAwsError` */
async function describeRepository(ecr, name) {
    const call = { what: `the repository ${name} could not be looked up`, action: 'ecr:DescribeRepositories' };
    return (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(call, async () => {
        try {
            const { repositories = [] } = await ecr.describeRepositories({ repositoryNames: [name] });
            return repositories[0] === undefined ? undefined : toRepository(repositories[0]);
        }
        catch (error) {
            if ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .readAwsErrorName */ .xB)(error) === 'RepositoryNotFoundException')
                return undefined;
            throw error;
        }
    });
}
/**
 * Creates a repository.
 * @returns `created` is false if another job created it first, which is not an error
 * @throws ActionError `aws-access-denied` naming the IAM action, and others of `toAwsError`
 */
async function createEcrRepository(ecr, name, settings) {
    const created = await requestRepository(ecr, name, settings);
    const repository = created ?? (await describeRepository(ecr, name));
    if (repository === undefined) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('repository-not-found', `the repository ${name} was deleted right after it had been created`);
    }
    if (created !== undefined && settings.lifecyclePolicy !== undefined) {
        await putLifecyclePolicy(ecr, name, settings.lifecyclePolicy);
    }
    return { repository, created: created !== undefined };
}
async function requestRepository(ecr, name, settings) {
    const { mutability, scanOnPush, encryption } = settings;
    const call = {
        what: `the repository ${name} does not exist and could not be created`,
        action: 'ecr:CreateRepository',
    };
    return (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(call, async () => {
        try {
            const { repository } = await ecr.createRepository({
                repositoryName: name,
                imageScanningConfiguration: { scanOnPush },
                imageTagMutability: mutability.mode,
                ...(mutability.exclusions.length === 0
                    ? {}
                    : { imageTagMutabilityExclusionFilters: mutability.exclusions.map(toWildcard) }),
                encryptionConfiguration: {
                    encryptionType: encryption.type,
                    ...(encryption.type === 'KMS' && encryption.key !== undefined ? { kmsKey: encryption.key } : {}),
                },
            });
            return repository === undefined ? undefined : toRepository(repository);
        }
        catch (error) {
            if ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .readAwsErrorName */ .xB)(error) === 'RepositoryAlreadyExistsException')
                return undefined;
            throw error;
        }
    });
}
function toWildcard(filter) {
    return { filterType: 'WILDCARD', filter };
}
function toRepository(described) {
    const { repositoryUri: uri = '', repositoryName: name = '', repositoryArn: arn = '' } = described;
    const { encryptionType = 'AES256', kmsKey } = described.encryptionConfiguration ?? {};
    return {
        name,
        arn,
        uri,
        registry: uri.slice(0, -name.length - 1),
        mutability: readMutability(described),
        scanOnPush: described.imageScanningConfiguration?.scanOnPush ?? false,
        encryption: encryptionType === 'AES256' ? { type: 'AES256' } : { type: 'KMS', key: kmsKey },
    };
}
function readMutability({ imageTagMutability, imageTagMutabilityExclusionFilters: filters, }) {
    const mode = _mutability_js__WEBPACK_IMPORTED_MODULE_3__/* .mutabilityModes */ .T_.find((known) => known === imageTagMutability) ?? 'MUTABLE';
    if (filters !== undefined)
        return { mode, exclusions: filters.map(({ filter = '' }) => filter) };
    // If the exclusions are unknown, only setting a tag shows whether it moves.
    return mode === 'IMMUTABLE_WITH_EXCLUSION' ? { mode, exclusions: ['*'] } : { mode, exclusions: [] };
}
async function putLifecyclePolicy(ecr, name, policy) {
    const call = {
        what: `${name} was created, but its lifecycle policy could not be set`,
        action: 'ecr:PutLifecyclePolicy',
    };
    await (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(call, () => ecr.putLifecyclePolicy({ repositoryName: name, lifecyclePolicyText: JSON.stringify(policy) }));
}
/** Describes how an existing repository differs from the requested settings, for people. @throws ActionError as `toAwsError` */
async function describeRepositoryDrift(ecr, repository, settings) {
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
    if (settings.lifecyclePolicy !== undefined &&
        !(await hasLifecyclePolicy(ecr, repository.name, settings.lifecyclePolicy))) {
        drift.push('lifecycle-policy is different or missing');
    }
    return drift;
}
async function hasLifecyclePolicy(ecr, name, wanted) {
    const call = { what: `the lifecycle policy of ${name} could not be read`, action: 'ecr:GetLifecyclePolicy' };
    return (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(call, async () => {
        try {
            const { lifecyclePolicyText = '{}' } = await ecr.getLifecyclePolicy({ repositoryName: name });
            return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(JSON.parse(lifecyclePolicyText), wanted);
        }
        catch (error) {
            if ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .readAwsErrorName */ .xB)(error) === 'LifecyclePolicyNotFoundException')
                return false;
            throw error;
        }
    });
}
/**
 * The mutability of a new repository. `IMMUTABLE_WITH_EXCLUSION` excludes caches, pull requests and tags that are known to move,
 * as many as ECR allows; tags of commits, versions and content stay.
 */
function createMutability(mode, movingTags) {
    switch (mode) {
        case 'MUTABLE':
        case 'IMMUTABLE':
            return { mode, exclusions: [] };
        case 'IMMUTABLE_WITH_EXCLUSION':
            return { mode, exclusions: [...new Set(['cache*', 'pr-*', ...movingTags])].slice(0, _mutability_js__WEBPACK_IMPORTED_MODULE_3__/* .maxExclusions */ .G6) };
        case 'MUTABLE_WITH_EXCLUSION':
            return { mode, exclusions: ['content-*', 'v*.*'] };
    }
}


/***/ }),

/***/ 9676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ settleBoth),
/* harmony export */   dw: () => (/* binding */ runInBackground),
/* harmony export */   zm: () => (/* binding */ createLimiter)
/* harmony export */ });
/** Waits for both, so that nothing keeps running after a failure; throws the first one's error if both fail. */
async function settleBoth(one, other) {
    await Promise.allSettled([one, other]);
    return [await one, await other];
}
/** Runs at most `limit` tasks at once, in the order in which they come. */
function createLimiter(limit) {
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
/**
 * Starts work whose result is wanted later. Leaving the block aborts it and waits for its end, so that nothing keeps running
 * after a failure; `result` rejects with an error of its own.
 * @param signal of the run
 */
function runInBackground(work, signal) {
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


/***/ }),

/***/ 24390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   ku: () => (/* binding */ reject)
/* harmony export */ });
/** An input of a kind. Actions use the constructors built on it. */
function input(kind, options) {
    return { ...options, kind };
}
function accept(value) {
    return { ok: true, value };
}
function reject(rule, hint) {
    return hint === undefined ? { ok: false, rule } : { ok: false, rule, hint };
}


/***/ }),

/***/ 39631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   jH: () => (/* binding */ computeSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
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
/** SHA-256 of data in memory, lower-case hexadecimal. */
function computeSha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
const shortBytes = 1024;
/** SHA-256 of a file, lower-case hexadecimal; see {@link digestFile}. */
async function hashFile(file, signal) {
    return (await digestFile(file, signal)).sha256;
}
/**
 * Digest and status of a file. It is read through one buffer: a stream, which allocates one per chunk, takes nearly twice as long.
 * @param signal stops reading a large file
 * @throws Error for anything but a regular file: a named pipe would never end
 */
async function digestFile(file, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // Without this flag, opening a named pipe waits until something writes to it. Windows has neither.
        const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0)), true);
        const stats = await handle.stat();
        if (!stats.isFile())
            throw new Error(`${file.toString()} is not a file`);
        const buffer = Buffer.allocUnsafeSlow(Math.max(1, Math.min(stats.size, pieceBytes)));
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let size = 0;
        for (;;) {
            signal?.throwIfAborted();
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
            if (bytesRead === 0)
                break;
            hash.update(buffer.subarray(0, bytesRead));
            size += bytesRead;
        }
        const text = size <= Math.min(shortBytes, buffer.length) ? buffer.subarray(0, size) : undefined;
        return { sha256: hash.digest('hex'), size, stats, text };
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

/***/ 69995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ writePrivateTempFile),
/* harmony export */   P: () => (/* binding */ writePrivateFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);
/* harmony import */ var _random_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48728);




/**
 * Writes a file that only this user can read (0600), in one step: a reader sees the old content or the new one.
 * @throws ActionError `unsafe-file` when the target is a symbolic link or not a plain file; it is left untouched.
 */
async function writePrivateFile(target, content) {
    await assertSafeTarget(target);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target), { recursive: true, mode: 0o700 });
    const temporary = `${target}.${(0,_random_id_js__WEBPACK_IMPORTED_MODULE_3__/* .createRandomId */ .J)()}.tmp`;
    try {
        // 'wx' is O_EXCL: an existing name, a symbolic link included, is an error (open(2)).
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx', 0o600);
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
        throw error;
    }
}
/**
 * Writes a private file into a new temporary folder, which is removed after the job.
 * @param until how long the file is needed
 * @param render gets the folder, for files that must lie next to this one
 * @returns absolute path of the file
 */
async function writePrivateTempFile(name, { temporaryFolder, state }, until, render) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporaryFolder, `eks-actions-${name}-`));
    state.removeAfterwards(folder, until);
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
    await writePrivateFile(file, await render(folder));
    return file;
}
async function assertSafeTarget(target) {
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
    if (existing === undefined)
        return;
    const stranger = process.geteuid !== undefined && existing.uid !== process.geteuid();
    if (existing.isFile() && !stranger)
        return;
    const what = existing.isSymbolicLink() ? 'a symbolic link' : stranger ? 'owned by another user' : 'not a plain file';
    throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('unsafe-file', `${target} is ${what}; refusing to write credentials there`);
}


/***/ }),

/***/ 17589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/** Calls `operation` until it succeeds; throws its last error if no attempts are left or retrying is pointless. */
async function retry(operation, options) {
    const { random = Math.random, sleep = pause, signal } = options;
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        try {
            return await operation(attempt);
        }
        catch (error) {
            if (attempt >= options.attempts || signal?.aborted)
                throw error;
            const verdict = options.shouldRetry(error);
            if (verdict === false || asksTooMuch(verdict, options))
                throw error;
            const ceiling = Math.min(options.maxMs, options.baseMs * 2 ** (attempt - 1));
            const waitMs = verdict === true ? Math.round(random() * ceiling) : Math.min(verdict, options.maxMs);
            options.onRetry?.({ number: attempt, waitMs, error });
            await sleep(waitMs, signal);
        }
    }
}
/** A server that wants to be left alone for an hour is not asked again earlier: the failure says so at once. */
function asksTooMuch(verdict, { maxMs }) {
    return typeof verdict === 'number' && verdict > maxMs * 3;
}
/** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it aborts. */
function pause(ms, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', onAbort, { once: true });
    });
}


/***/ }),

/***/ 68954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize),
/* harmony export */   v: () => (/* binding */ formatSizeChange)
/* harmony export */ });
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
function formatSizeChange(bytes) {
    if (bytes === 0)
        return '±0';
    return `${bytes > 0 ? '+' : '−'}${formatSize(Math.abs(bytes))}`;
}


/***/ })

};
