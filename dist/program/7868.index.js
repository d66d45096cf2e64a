export const id = 7868;
export const ids = [7868];
export const modules = {

/***/ 55487:
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
// EXTERNAL MODULE: ./src/containers/context/dockerfile.js + 5 modules
var context_dockerfile = __webpack_require__(59534);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/files/workspace.js
var files_workspace = __webpack_require__(35958);
;// CONCATENATED MODULE: ./src/containers/context/ignore-file.js




/**
 * Finds `<Dockerfile>.dockerignore` next to the Dockerfile, otherwise `.dockerignore` in the context (docs.docker.com, "Build
 * context", "Filename and location"). Links are followed.
 * @returns undefined if there is neither
 * @throws ActionError `invalid-input`, `outside-workspace` for one that cannot be read: without it, the image would get what it excludes
 */
function findIgnoreFile({ workspace, context, dockerfile }) {
    for (const file of [`${dockerfile}.dockerignore`, external_node_path_.join(context, '.dockerignore')]) {
        const stats = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
        if (stats === undefined)
            continue;
        const resolved = (0,files_workspace/* resolveInside */.LI)(workspace, file, 'file');
        if (resolved.ok)
            return { absolute: resolved.path, isLinked: stats.isSymbolicLink() };
        const name = external_node_path_.relative(workspace, file);
        const hint = 'Nothing was built: the image would get what this file excludes. Correct the link, or remove it.';
        if (resolved.problem === 'outside') {
            throw new action_error/* ActionError */.lZ('outside-workspace', `${name} is a link out of the workspace`, { hint });
        }
        const why = stats.isSymbolicLink() ? 'is a link to a file that does not exist or cannot be read' : 'cannot be read';
        throw new action_error/* ActionError */.lZ('invalid-input', `${name} ${why}`, { hint });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/containers/context/volatile-labels.js
/**
 * Keys that describe the run or the revision rather than the image (OCI image specification, "Pre-Defined Annotation Keys"; their
 * predecessors of label-schema.org).
 */
const volatileKeys = [
    'org.opencontainers.image.created',
    'org.opencontainers.image.revision',
    'org.opencontainers.image.version',
    'org.opencontainers.image.ref.name',
    'org.label-schema.build-date',
    'org.label-schema.vcs-ref',
    'org.label-schema.version',
];
/** Variables that differ with every run (docs.github.com, "Default environment variables"; docs.gitlab.com, "Predefined CI/CD variables"). */
const runVariables = [
    ...['GITHUB_SHA', 'GITHUB_RUN_ID', 'GITHUB_RUN_NUMBER', 'GITHUB_RUN_ATTEMPT'],
    ...['CI_COMMIT_SHA', 'CI_COMMIT_SHORT_SHA', 'CI_COMMIT_TIMESTAMP', 'CI_PIPELINE_ID', 'CI_PIPELINE_IID', 'CI_JOB_ID'],
];
/**
 * Labels as the content hash sees them: without those that say when, by which run and from which commit an image was built, so that
 * the same content is recognized in the next commit.
 */
function selectContentLabels(labels, options) {
    const isCounted = createNameFilter(options.counted);
    const replaceFacts = createFactFilter(options);
    return Object.fromEntries(Object.entries(labels).flatMap(([name, value]) => {
        if (isCounted(name))
            return [[name, value]];
        return volatileKeys.includes(name) ? [] : [[name, replaceFacts(name, value)]];
    }));
}
function createNameFilter(patterns) {
    const expressions = patterns.map((pattern) => {
        const parts = pattern.split('*').map((part) => part.replaceAll(/[^\w-]/g, '\\$&'));
        return new RegExp(`^${parts.join('.*')}$`);
    });
    return (name) => expressions.some((expression) => expression.test(name));
}
/** Names of labels that hold a time, or the number of a build. */
const timeName = /(^|[._/-])(created|built|timestamp|(build|built|created|commit|image)?[._-]?(date|time|at|on))$/i;
const buildName = /(^|[._/-])(build|run|pipeline|job|ci)([._/-]|$)/i;
const dateTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}|^\d{10}(\d{3})?$/;
/** Replaces the commit and the run in a value. What counts never depends on when it is asked: a later run must get the same answer. */
function createFactFilter({ environment, commit }) {
    const words = new Set([...runVariables.map((name) => environment[name]), commit].filter((one) => one !== undefined));
    const commits = [...words].filter((word) => /^[0-9a-f]{40,64}$/.test(word));
    const isFact = (word) => (word.length >= shortestId && words.has(word)) ||
        (word.length >= shortestCommit && commits.some((id) => id.startsWith(word)));
    return (name, value) => {
        if (timeName.test(name) && dateTime.test(value))
            return '<time>';
        // A short number may be anything.
        if (words.has(value) && (value.length >= shortestId || buildName.test(name)))
            return '<run>';
        return value.replaceAll(/[A-Za-z0-9]+/g, (word) => (isFact(word) ? '<run>' : word));
    };
}
/** As short as git abbreviates commits. */
const shortestCommit = 7;
/** Shorter than the ID of any run of GitHub Actions or GitLab CI. */
const shortestId = 6;

// EXTERNAL MODULE: ./src/containers/image/tags.js
var image_tags = __webpack_require__(60790);
// EXTERNAL MODULE: ./src/runner/files/digest.js
var digest = __webpack_require__(39631);
;// CONCATENATED MODULE: ./src/actions/build-push/source.js











/** Only reads. @throws ActionError `dockerfile-invalid`, `outside-workspace`, `invalid-input` */
async function readBuildSource({ inputs, event, context }) {
    const revision = readRevision(event, context.environment);
    const tags = selectTags(inputs, revision, event);
    const dockerfile = await findDockerfile(inputs, context.workspace);
    const buildArguments = (0,named_values/* resolveNamedValues */.iz)(inputs['build-args'], context.environment);
    const ownLabels = (0,named_values/* resolveNamedValues */.iz)(inputs.labels, context.environment);
    const facts = await (0,context_dockerfile/* readDockerfile */.G)({
        file: dockerfile.name,
        text: dockerfile.text,
        target: inputs.target,
        buildArguments,
        platforms: inputs.platforms,
    });
    checkArguments(inputs, facts, context);
    return {
        dockerfile,
        ignoreFile: findIgnoreFile({
            workspace: context.workspace,
            context: inputs.context.absolute,
            dockerfile: dockerfile.absolute,
        }),
        facts,
        tags,
        movingTags: (0,image_tags/* listMovingTags */.uP)(tags, event.defaultBranch ?? context.environment.CI_DEFAULT_BRANCH),
        buildArguments,
        contentLabels: selectContentLabels(ownLabels, {
            environment: context.environment,
            commit: revision.commit,
            counted: inputs['content-labels'],
        }),
        labels: { ...createStandardLabels(event, revision), ...ownLabels },
    };
}
function checkArguments({ 'build-args': given }, { declaredArguments }, { environment, log }) {
    if (declaredArguments === undefined)
        return;
    const unused = (0,named_values/* checkBuildArguments */.xL)(given, declaredArguments);
    if (unused.length > 0)
        log.notice(`build-args: the Dockerfile declares no ARG ${unused.join(', ')}; no effect.`);
    const unset = given.filter(({ name, value }) => value === undefined && environment[name] === undefined);
    if (unset.length > 0) {
        log.notice(`build-args: the job does not set ${unset.map(({ name }) => name).join(', ')}; the Dockerfile’s default is used.`);
    }
}
async function findDockerfile({ context, file }, workspace) {
    const name = file ?? external_node_path_.posix.join(context.relative, 'Dockerfile');
    const resolved = (0,files_workspace/* resolveInside */.LI)(workspace, name, 'file');
    if (resolved.ok) {
        const content = await (0,promises_.readFile)(resolved.path);
        return { absolute: resolved.path, name, text: content.toString('utf8'), digest: (0,digest/* computeSha256 */.jH)(content) };
    }
    if (resolved.problem === 'outside') {
        throw new action_error/* ActionError */.lZ('outside-workspace', `the Dockerfile ${name} is outside the workspace`);
    }
    const others = (0,external_node_fs_.readdirSync)(context.absolute).filter((one) => /dockerfile/i.test(one) && !one.endsWith('.dockerignore'));
    throw new action_error/* ActionError */.lZ('dockerfile-invalid', `there is no Dockerfile at ${name}`, {
        details: others.map((one) => `there is ${external_node_path_.posix.join(context.relative, one)}`),
        hint: 'Nothing was built. Set file to its path from the repository root, or context to its folder.',
    });
}
function selectTags({ tags }, revision, { privileged }) {
    const selected = tags.length > 0 ? (0,image_tags/* classifyTags */.oS)(tags) : (0,image_tags/* createEventTags */.cI)(revision);
    if (selected.length > 0)
        return selected;
    if (privileged !== undefined) {
        throw new action_error/* ActionError */.lZ('invalid-input', `tags is not set, and an image of ${privileged.name} gets no tag of a commit`, {
            hint: 'Nothing was built. Anybody can cause this event, so set tags that no release uses, for example tags: review-42.',
        });
    }
    throw new action_error/* ActionError */.lZ('invalid-input', 'tags is not set, and the commit is unknown', {
        hint: 'Nothing was built. Outside GitHub Actions and GitLab CI, set the tags: tags: 1.4.2',
    });
}
/** From the GitHub event, or the variables of a GitLab job (docs.gitlab.com, "Predefined CI/CD variables"). */
function readRevision(event, environment) {
    const { trigger, privileged } = event;
    if (trigger.kind !== 'none') {
        const pullRequest = trigger.kind === 'pull-request' ? trigger.number : undefined;
        // What a stranger caused must not take the names of what was pushed to the default branch.
        if (privileged !== undefined)
            return { commit: undefined, ref: undefined, pullRequest };
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


/***/ }),

/***/ 59534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ explainTriggers),
  G: () => (/* binding */ readDockerfile)
});

// EXTERNAL MODULE: ./src/runner/contract/suggest-name.js
var suggest_name = __webpack_require__(74538);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/containers/context/directives.js
/**
 * Reads directives where BuildKit does (frontend/dockerfile/parser/directives.go): after a byte order mark and a shebang, in any
 * order, also after unknown ones, up to the first line of another kind. The frontend may also stand behind `//`, or in a JSON file.
 */
function readDirectives(content) {
    const lines = content.replace(/^\uFEFF/, '').split('\n');
    const start = lines[0]?.startsWith('#!') === true ? 1 : 0;
    const directives = listDirectives(lines, start, /^\s*#\s*([a-z][a-z0-9]*)\s*=\s*(.+?)\s*$/i);
    const slashed = listDirectives(lines, start, /^\/\/\s*([a-z][a-z0-9]*)\s*=\s*(.+?)\s*$/i);
    const syntax = directives.get('syntax') ?? slashed.get('syntax') ?? readJsonSyntax(content);
    const escape = directives.get('escape')?.value;
    const end = start + directives.size;
    const head = lines.slice(0, end).map((_, index) => (index === 0 && escape !== undefined ? `# escape=${escape}` : '#'));
    return {
        frontend: syntax === undefined ? undefined : { name: syntax.value.split(/\s/, 1)[0] ?? '', line: syntax.line },
        text: [...head, ...lines.slice(end)].join('\n'),
    };
}
function listDirectives(lines, start, pattern) {
    const found = new Map();
    for (const [index, line] of lines.entries()) {
        if (index < start)
            continue;
        const [, name = '', value = ''] = pattern.exec(line) ?? [];
        if (name === '')
            break;
        // BuildKit refuses a known directive that is repeated; the key keeps an unknown one apart.
        const key = name.toLowerCase();
        found.set(found.has(key) ? `${key} ${index}` : key, { value, line: index + 1 });
    }
    return found;
}
function readJsonSyntax(content) {
    if (!content.trimStart().startsWith('{'))
        return undefined;
    try {
        const { syntax } = JSON.parse(content);
        return typeof syntax === 'string' && syntax !== '' ? { value: syntax, line: 1 } : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether the frontend is the one that reads Dockerfiles as this program does. */
function isDockerfileFrontend(name) {
    return /^((index\.)?docker\.io\/)?docker\/dockerfile(-upstream)?([:@]|$)/.test(name);
}

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

;// CONCATENATED MODULE: ./src/containers/context/instructions.js
/** Translates one instruction; most have nothing that matters here. */
function readInstruction(instruction, line) {
    switch (instruction.getKeyword()) {
        case 'FROM': {
            const words = listWords(instruction);
            const stage = /^as$/i.test(words[1] ?? '') ? words[2]?.toLowerCase() : undefined;
            return [{ kind: 'from', name: removeQuotes(words[0] ?? ''), stage, line }];
        }
        case 'ARG':
            return listProperties(instruction).map(({ name, value }) => ({ kind: 'argument', name, value }));
        case 'ENV':
            return listProperties(instruction).map(({ name, value = '' }) => ({ kind: 'variable', name, value }));
        case 'COPY':
            return listFlags(instruction, 'from').map((name) => ({ kind: 'source', name, line }));
        case 'RUN':
            return listFlags(instruction, 'mount').flatMap((options) => {
                const name = readMountSource(options);
                return name === undefined ? [] : [{ kind: 'source', name, line }];
            });
        case 'ADD': {
            const [checksum] = listFlags(instruction, 'checksum');
            return listAddSources(instruction).map((source) => ({ kind: 'add', source, checksum, line }));
        }
        case 'ONBUILD': {
            const trigger = readTrigger(instruction);
            return trigger === null ? [] : [{ kind: 'trigger', instructions: readInstruction(trigger, line) }];
        }
        default:
            return [];
    }
}
/** The options are CSV, their names in any case, and the last one counts (BuildKit, `parseMount`). */
function readMountSource(options) {
    const fields = [...options.matchAll(/"((?:[^"]|"")*)"|[^,]+/g)].map(([field, quoted]) => quoted ?? field);
    return fields.findLast((field) => /^from=./i.test(field))?.slice('from='.length);
}
/** BuildKit reads the name of a base image like a word of a shell. */
function removeQuotes(text) {
    return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}
function listWords(instruction) {
    return instruction.getArguments().map((argument) => argument.getValue());
}
/** The last word is the destination. The JSON form is for names with spaces (Dockerfile reference, "ADD"). */
function listAddSources(instruction) {
    const content = instruction.getArgumentsContent()?.replaceAll(/[\\`]\r?\n/g, '') ?? '';
    const json = /^(?:--\S+\s+)*(\[.*\])\s*$/s.exec(content)?.[1];
    // The words of a here-document are file content.
    const words = /(^|\s)<<-?["']?\w/.test(content) ? content.split('\n', 1)[0]?.trim().split(/\s+/) : undefined;
    return (parseStrings(json) ?? words ?? listWords(instruction)).slice(0, -1);
}
function parseStrings(json) {
    if (json === undefined)
        return undefined;
    try {
        const values = JSON.parse(json);
        return values.every((value) => typeof value === 'string') ? values : undefined;
    }
    catch {
        return undefined;
    }
}
/** Only some instructions have properties, flags or a trigger, and only their classes have the methods. */
function listProperties(instruction) {
    const { getProperties } = instruction;
    const properties = getProperties?.call(instruction) ?? [];
    return properties.map((property) => ({ name: property.getName(), value: property.getValue() ?? undefined }));
}
function listFlags(instruction, name) {
    const { getFlags } = instruction;
    const flags = getFlags?.call(instruction) ?? [];
    return flags.filter((flag) => flag.getName() === name).map((flag) => flag.getValue() ?? '');
}
function readTrigger(instruction) {
    const { getTriggerInstruction } = instruction;
    return getTriggerInstruction?.call(instruction) ?? null;
}

;// CONCATENATED MODULE: ./src/containers/context/remote-source.js
/**
 * Whether ADD would download something that can be another one next time. A download is known by its checksum, a Git repository by its
 * commit (Dockerfile reference, "ADD --checksum" and "Adding files from a Git repository").
 */
function isUnpinnedDownload({ source, checksum }) {
    // Quotes and backslashes are removed by the builder, wherever they stand.
    const address = source.replaceAll(/["'\\]/g, '').trim();
    if (!isRemote(address))
        return false;
    if (isGit(address))
        return !isCommit(checksum) && !isCommit(readGitRevision(address));
    return !/^sha(256:[0-9a-f]{64}|384:[0-9a-f]{96}|512:[0-9a-f]{128})$/i.test(checksum ?? '');
}
/** A scheme, `user@host:path` as Git and ssh write it, or the short form `github.com/owner/name`. */
function isRemote(address) {
    return (/^[a-z][a-z0-9+.-]*:\/\//i.test(address) || /^[\w.-]+@[\w.-]+:/.test(address) || /^github\.com\//i.test(address));
}
/** Over HTTP, a Git repository is recognized by the end of its path (BuildKit, util/gitutil). */
function isGit(address) {
    if (!/^https?:/i.test(address))
        return true;
    return /^[^?#]*\.git(?=[?#]|$)/i.test(address);
}
/** A branch or tag can be moved; a whole commit ID cannot. */
function isCommit(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text ?? '');
}
function readGitRevision(address) {
    const query = /\?([^#]*)/.exec(address)?.[1];
    if (query !== undefined) {
        const parameters = new URLSearchParams(query);
        return parameters.get('checksum') ?? parameters.get('commit') ?? parameters.get('ref') ?? undefined;
    }
    return /#([^:]*)/.exec(address)?.[1];
}

// EXTERNAL MODULE: ./src/containers/context/platform.js
var context_platform = __webpack_require__(41666);
;// CONCATENATED MODULE: ./src/containers/context/stage-facts.js



/** The images that stages use, and what makes their content unknowable, for one platform. */
function findStageFacts(stages, options) {
    const images = [];
    const unknowable = [];
    const states = [];
    const addImage = (name, visible, line, isBase) => {
        const expanded = expandVariables(name, visible);
        if (expanded === undefined || expanded === '')
            unknowable.push(`line ${line}: ${name} depends on a variable`);
        else if (expanded !== 'scratch' && findStage(expanded, states) === undefined) {
            images.push({ name: expanded, line, isBase });
        }
    };
    for (const stage of stages) {
        const { base } = stage;
        const name = expandVariables(base.name, options.globals) ?? '';
        const parent = findStage(name, states);
        addImage(base.name, options.globals, base.line, true);
        let scope = parent?.scope ?? { values: {}, isComplete: name === 'scratch' };
        const triggers = [];
        for (const instruction of [...(parent?.triggers ?? []), ...stage.instructions]) {
            if (instruction.kind === 'source')
                addImage(instruction.name, {}, instruction.line, false);
            else if (instruction.kind === 'add')
                unknowable.push(...describeDownload(instruction, scope));
            else if (instruction.kind === 'trigger')
                triggers.push(...instruction.instructions);
            else
                scope = declareVariable(instruction, scope, options);
        }
        states.push({ name: stage.name, scope, triggers });
    }
    return { images, unknowable };
}
/** By name, or by number starting at 0. */
function findStage(name, earlier) {
    const named = earlier.findLast((stage) => stage.name !== undefined && stage.name === name.toLowerCase());
    return named ?? (/^\d+$/.test(name) ? earlier[Number(name)] : undefined);
}
/** ENV takes precedence over ARG, whatever their order (Dockerfile reference, "Using ARG variables"). */
function declareVariable(instruction, scope, { globals, buildArguments }) {
    const { values } = scope;
    if (instruction.kind === 'variable') {
        const value = expandVariables(instruction.value, values);
        return { ...scope, values: setVariable(values, `${variablePrefix}${instruction.name}`, instruction.name, value) };
    }
    if (instruction.kind !== 'argument')
        return scope;
    const { name, value } = instruction;
    if ((0,records/* getOwn */.Ng)(values, `${variablePrefix}${name}`) !== undefined)
        return scope;
    const known = (0,records/* getOwn */.Ng)(buildArguments, name) ?? (value === undefined ? (0,records/* getOwn */.Ng)(globals, name) : expandVariables(value, values));
    return { ...scope, values: setVariable(values, name, name, known) };
}
/** Marks names that ENV has set; no variable has such a name. */
const variablePrefix = 'ENV ';
function setVariable(values, mark, name, value) {
    const others = Object.fromEntries(Object.entries(values).filter(([other]) => other !== name && other !== mark));
    return value === undefined ? others : { ...others, [mark]: value, [name]: value };
}
function describeDownload({ source, checksum, line }, scope) {
    const address = expandKnown(source, scope);
    if (address === undefined) {
        return [`line ${line}: what ${source} adds depends on a variable`];
    }
    const expected = checksum === undefined ? undefined : expandKnown(checksum, scope);
    if (!isUnpinnedDownload({ source: address, checksum: expected }))
        return [];
    return [`line ${line}: the content of ${address} is unknown`];
}
/** Undefined if a variable may come from the environment of the base image, or only the builder can evaluate it. */
function expandKnown(text, { values, isComplete }) {
    const names = [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => name);
    if (!isComplete && names.some((name) => (0,records/* getOwn */.Ng)(values, name) === undefined))
        return undefined;
    return expandVariables(text, values);
}

;// CONCATENATED MODULE: ./src/containers/context/dockerfile.js









/**
 * Reads a Dockerfile without building it. Stages after the target are ignored.
 * @throws ActionError `dockerfile-invalid` if it has no stage, or lacks the target
 */
async function readDockerfile(request) {
    const { frontend, text } = readDirectives(request.text);
    const foreign = findForeignFrontend(frontend, request.buildArguments);
    if (foreign !== undefined)
        return { images: [], unhashable: [foreign], declaredArguments: undefined };
    const parsed = await parseDockerfile(request, text);
    const stages = selectStages(parsed.stages, request);
    const images = new Map();
    const unknowable = [];
    const platforms = request.platforms.length === 0 ? [undefined] : request.platforms;
    for (const platform of platforms) {
        const globals = resolveGlobals(parsed.globals, request.buildArguments, platform);
        const facts = findStageFacts(stages, { globals, buildArguments: request.buildArguments });
        unknowable.push(...facts.unknowable);
        for (const image of facts.images) {
            const known = images.get(image.name);
            images.set(image.name, known === undefined ? image : { ...known, isBase: known.isBase || image.isBase });
        }
    }
    return {
        images: [...images.values()],
        unhashable: [...new Set(unknowable)],
        declaredArguments: listDeclaredArguments(parsed),
    };
}
/**
 * Why what ONBUILD instructions of a base image add is unknown. Their variables are those of a stage that nobody reads here.
 * @param triggers as the image has them: `ADD https://example.com/a /a`
 */
async function explainTriggers(triggers) {
    const { DockerfileParser } = await __webpack_require__.e(/* import() */ 6313).then(__webpack_require__.t.bind(__webpack_require__, 74248, 19));
    return triggers.flatMap((trigger) => {
        const instructions = DockerfileParser.parse(trigger).getInstructions();
        const read = instructions.flatMap((instruction) => readInstruction(instruction, 1));
        const isUnknown = read.some((one) => one.kind === 'source' || (one.kind === 'add' && (one.source.includes('$') || isUnpinnedDownload(one))));
        return isUnknown ? [`ONBUILD ${trigger}`] : [];
    });
}
/** A build argument overrides the directive (Dockerfile reference, "BuildKit built-in build args"). */
function findForeignFrontend(directive, buildArguments) {
    const argument = (0,records/* getOwn */.Ng)(buildArguments, 'BUILDKIT_SYNTAX')?.trim().split(/\s/, 1)[0];
    if (argument) {
        return isDockerfileFrontend(argument) ? undefined : `BUILDKIT_SYNTAX: the frontend ${argument} is unknown`;
    }
    if (directive === undefined || isDockerfileFrontend(directive.name))
        return undefined;
    return `line ${directive.line}: the frontend ${directive.name} is unknown`;
}
async function parseDockerfile({ file }, text) {
    const { DockerfileParser } = await __webpack_require__.e(/* import() */ 6313).then(__webpack_require__.t.bind(__webpack_require__, 74248, 19));
    const stages = [];
    const globals = [];
    for (const instruction of DockerfileParser.parse(hideDescriptors(text)).getInstructions()) {
        for (const read of readInstruction(instruction, instruction.getRange().start.line + 1)) {
            const stage = stages.at(-1);
            if (read.kind === 'from') {
                stages.push({ name: read.stage, base: { name: read.name, line: read.line }, instructions: [] });
            }
            else if (stage !== undefined)
                stage.instructions.push(read);
            else if (read.kind === 'argument')
                globals.push([read.name, read.value]);
        }
    }
    if (stages.length === 0) {
        throw new action_error/* ActionError */.lZ('dockerfile-invalid', `${file} has no FROM`, {
            location: { file, line: 1 },
            hint: 'Nothing was built. Begin the Dockerfile with FROM and its base image, or set file to the right one.',
        });
    }
    return { stages, globals };
}
/** The parser knows here-documents, but not their descriptors: `3<<EOF`. */
function hideDescriptors(text) {
    return text.replaceAll(/(?<=\s)\d+(?=<<-?["']?\w)/g, '');
}
function listDeclaredArguments({ stages, globals }) {
    const inStages = stages.flatMap(({ instructions }) => listArguments(instructions));
    return new Set([...globals.map(([name]) => name), ...inStages]);
}
function listArguments(instructions) {
    return instructions.flatMap((instruction) => {
        if (instruction.kind === 'argument')
            return [instruction.name];
        return instruction.kind === 'trigger' ? listArguments(instruction.instructions) : [];
    });
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


/***/ })

};
