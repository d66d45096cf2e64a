export const id = 9602;
export const ids = [9602];
export const modules = {

/***/ 19602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBuildSource: () => (/* binding */ readBuildSource)
});

// UNUSED EXPORTS: readRevision

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/containers/build/named-values.js
var named_values = __webpack_require__(39186);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/contract/suggest-name.js
var suggest_name = __webpack_require__(74538);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/containers/context/expansion.js

/**
 * Expands `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}` and `${NAME:+other}` (Dockerfile reference,
 * "Environment replacement"). An unset variable is empty, as in BuildKit.
 * @returns undefined for any other expression, which only the builder can evaluate
 */
function expandVariables(text, values) {
    const unknown = [];
    const expanded = text.replaceAll(/\\\$|\$(?:(?<plain>[A-Za-z_]\w*)|\{(?<name>[A-Za-z_]\w*)(?:(?<operator>:?[-+])(?<word>[^{}]*))?\}|)/g, (match, ...rest) => {
        const { plain, name = plain, operator, word = '' } = rest.at(-1);
        if (match === '\\$')
            return '$';
        if (name === undefined) {
            unknown.push(match);
            return match;
        }
        return substitute((0,records/* getOwn */.Ng)(values, name), operator, () => {
            const inner = expandVariables(word, values);
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

// EXTERNAL MODULE: ./src/containers/context/platform.js
var context_platform = __webpack_require__(41666);
;// CONCATENATED MODULE: ./src/containers/context/dockerfile.js





/**
 * Reads a Dockerfile without building it. Stages after the target are ignored.
 * @throws ActionError `dockerfile-invalid` if it has no stage, or lacks the target
 */
async function readDockerfile(request) {
    const parsed = await parseDockerfile(request);
    const stages = selectStages(parsed.stages, request);
    const images = new Map();
    const unknowable = [...parsed.unknowable];
    const platforms = request.platforms.length === 0 ? [undefined] : request.platforms;
    for (const platform of platforms) {
        const values = resolveGlobals(parsed.globals, request.buildArguments, platform);
        for (const [index, stage] of stages.entries()) {
            const earlier = stages.slice(0, index);
            const uses = [{ ...stage.base, values }, ...stage.sources.map((use) => ({ ...use, values: {} }))];
            for (const { name, line, values: visible } of uses) {
                const expanded = expandVariables(name, visible);
                if (expanded === undefined || expanded === '')
                    unknowable.push(`line ${line}: ${name} depends on a variable`);
                else if (!isStage(expanded, earlier) && expanded !== 'scratch' && !images.has(expanded)) {
                    images.set(expanded, line);
                }
            }
        }
    }
    return { images: [...images].map(([name, line]) => ({ name, line })), unhashable: [...new Set(unknowable)] };
}
async function parseDockerfile({ file, text }) {
    const { DockerfileParser } = await __webpack_require__.e(/* import() */ 6313).then(__webpack_require__.t.bind(__webpack_require__, 74248, 19));
    const dockerfile = DockerfileParser.parse(text);
    const stages = [];
    const globals = [];
    const unknowable = [];
    const frontend = /^#\s*syntax\s*=\s*(\S+)/im.exec(text.split('\n', 1)[0] ?? '')?.[1];
    if (frontend !== undefined && !/^(docker\.io\/)?docker\/dockerfile(-upstream)?([:@]|$)/.test(frontend)) {
        unknowable.push(`line 1: the frontend ${frontend} is unknown`);
    }
    for (const instruction of dockerfile.getInstructions()) {
        const line = instruction.getRange().start.line + 1;
        const words = instruction.getArguments().map((argument) => argument.getValue());
        const flags = readFlags(instruction);
        const stage = stages.at(-1);
        switch (instruction.getKeyword()) {
            case 'FROM': {
                const name = /^as$/i.test(words[1] ?? '') ? words[2]?.toLowerCase() : undefined;
                stages.push({ name, base: { name: words[0] ?? '', line }, sources: [] });
                break;
            }
            case 'ARG':
                if (stage === undefined)
                    globals.push(...words.map(parseArgument));
                break;
            case 'COPY':
                stage?.sources.push(...flags.filter(isNamed('from')).map(({ value }) => ({ name: value, line })));
                break;
            case 'RUN':
                stage?.sources.push(...flags.filter(isNamed('mount')).flatMap(({ value }) => parseMountSource(value, line)));
                break;
            case 'ADD':
                unknowable.push(...describeRemoteSources(words, flags, line));
                break;
        }
    }
    if (stages.length === 0) {
        throw new action_error/* ActionError */.lZ('dockerfile-invalid', `${file} has no FROM`, { location: { file, line: 1 } });
    }
    return { stages, globals, unknowable };
}
/** Only some instructions have flags, and only their classes have the method. */
function readFlags(instruction) {
    if (!('getFlags' in instruction))
        return [];
    const flags = instruction.getFlags();
    return flags.map((flag) => ({ name: flag.getName(), value: flag.getValue() ?? '' }));
}
function isNamed(name) {
    return (flag) => flag.name === name;
}
function parseArgument(word) {
    const equals = word.indexOf('=');
    if (equals < 0)
        return [word, undefined];
    return [word.slice(0, equals), word.slice(equals + 1).replace(/^(["'])(.*)\1$/, '$2')];
}
function parseMountSource(options, line) {
    const from = /(?:^|,)from=([^,]+)/.exec(options)?.[1];
    return from === undefined ? [] : [{ name: from, line }];
}
/** The content that ADD downloads is known only with a checksum or a commit (Dockerfile reference, "ADD --checksum"). */
function describeRemoteSources(words, flags, line) {
    if (flags.some(isNamed('checksum')))
        return [];
    const remote = words.slice(0, -1).filter((word) => /^(https?:|git@|git:|ssh:)/.test(word));
    return remote
        .filter((word) => !/#[0-9a-f]{40}(:|$)/.test(word))
        .map((word) => `line ${line}: the content of ${word} is unknown`);
}
/** Later arguments may use earlier ones; a given value takes precedence over a default. */
function resolveGlobals(globals, given, platform) {
    let values = (0,context_platform/* createPlatformArguments */.wi)(platform);
    for (const [name, value] of globals) {
        const known = (0,records/* getOwn */.Ng)(given, name) ?? (value === undefined ? undefined : expandVariables(value, values));
        if (known !== undefined)
            values = { ...values, [name]: known };
    }
    return values;
}
/** By name, or by number starting at 0. */
function isStage(name, earlier) {
    return (earlier.some((stage) => stage.name === name.toLowerCase()) || (/^\d+$/.test(name) && Number(name) < earlier.length));
}
function selectStages(stages, { file, target }) {
    if (target === undefined)
        return stages;
    const named = stages.findIndex(({ name }) => name === target.toLowerCase());
    const index = named < 0 && /^\d+$/.test(target) ? Number(target) : named;
    if (index >= 0 && index < stages.length)
        return stages.slice(0, index + 1);
    const names = stages.flatMap(({ name }) => (name === undefined ? [] : [name]));
    throw new action_error/* ActionError */.lZ('dockerfile-invalid', `${file} has no stage ${target}`, {
        hint: (0,suggest_name/* suggestName */.S)(target, names) ?? `Correct target, or name a stage: FROM … AS ${target}`,
        location: { file },
    });
}

// EXTERNAL MODULE: ./src/containers/image/tags.js
var image_tags = __webpack_require__(60790);
// EXTERNAL MODULE: ./src/runner/files/workspace.js
var files_workspace = __webpack_require__(35958);
;// CONCATENATED MODULE: ./src/actions/build-push/source.js








/** Only reads. @throws ActionError `dockerfile-invalid`, `outside-workspace`, `invalid-input` */
async function readBuildSource({ inputs, event, context }) {
    const revision = readRevision(event, context.environment);
    const tags = selectTags(inputs, revision);
    const dockerfile = await findDockerfile(inputs, context.workspace);
    const buildArguments = (0,named_values/* resolveNamedValues */.iz)(inputs['build-args'], context.environment);
    const ownLabels = (0,named_values/* resolveNamedValues */.iz)(inputs.labels, context.environment);
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
        movingTags: (0,image_tags/* listMovingTags */.uP)(tags, event.defaultBranch ?? context.environment.CI_DEFAULT_BRANCH),
        buildArguments,
        ownLabels,
        labels: { ...createStandardLabels(event, revision), ...ownLabels },
    };
}
async function findDockerfile({ context, file }, workspace) {
    const name = file ?? external_node_path_.posix.join(context.relative, 'Dockerfile');
    const resolved = (0,files_workspace/* resolveInside */.L)(workspace, name, 'file');
    if (resolved.ok)
        return { absolute: resolved.path, name, text: await (0,promises_.readFile)(resolved.path, 'utf8') };
    if (resolved.problem === 'outside') {
        throw new action_error/* ActionError */.lZ('outside-workspace', `the Dockerfile ${name} is outside the workspace`);
    }
    const others = (0,external_node_fs_.readdirSync)(context.absolute).filter((one) => /dockerfile/i.test(one) && !one.endsWith('.dockerignore'));
    throw new action_error/* ActionError */.lZ('dockerfile-invalid', `there is no Dockerfile at ${name}`, {
        details: others.map((one) => `there is ${external_node_path_.posix.join(context.relative, one)}`),
        hint: 'Nothing was built. Set file to its path from the repository root, or context to its folder.',
    });
}
function selectTags({ tags }, revision) {
    const selected = tags.length > 0 ? (0,image_tags/* classifyTags */.oS)(tags) : (0,image_tags/* createEventTags */.cI)(revision);
    if (selected.length > 0)
        return selected;
    throw new action_error/* ActionError */.lZ('invalid-input', 'tags is not set, and the commit is unknown', {
        hint: 'Nothing was built. Outside GitHub Actions and GitLab CI, set the tags: tags: 1.4.2',
    });
}
/** From the GitHub event, or the variables of a GitLab job (docs.gitlab.com, "Predefined CI/CD variables"). */
function readRevision(event, environment) {
    const { trigger } = event;
    if (trigger.kind !== 'none') {
        const pullRequest = trigger.kind === 'pull-request' ? trigger.number : undefined;
        return { commit: event.commit, ref: event.ref, pullRequest };
    }
    const { CI_COMMIT_SHA: commit, CI_COMMIT_TAG: tag, CI_COMMIT_BRANCH: branch, CI_MERGE_REQUEST_IID: id } = environment;
    const ref = tag ? `refs/tags/${tag}` : branch ? `refs/heads/${branch}` : undefined;
    return { commit: commit ?? event.commit, ref: ref ?? event.ref, pullRequest: id ? Number(id) : undefined };
}
function createStandardLabels({ repository, serverUrl }, { commit, ref }) {
    const version = /^refs\/tags\/v?(\d+\.\d+\.\d+.*)$/.exec(ref ?? '')?.[1];
    const labels = {
        'org.opencontainers.image.source': repository === undefined ? undefined : `${serverUrl}/${repository.owner}/${repository.repo}`,
        'org.opencontainers.image.revision': commit,
        'org.opencontainers.image.version': version,
    };
    return Object.fromEntries(Object.entries(labels).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}


/***/ })

};
