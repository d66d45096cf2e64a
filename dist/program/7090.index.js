export const id = 7090;
export const ids = [7090];
export const modules = {

/***/ 38184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ inspectChartCrds)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/kubernetes/error.js
var kubernetes_error = __webpack_require__(15987);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
// EXTERNAL MODULE: ./src/helm/release/manifest.js
var manifest = __webpack_require__(17278);
// EXTERNAL MODULE: ./src/helm/chart/files.js
var chart_files = __webpack_require__(18761);
;// CONCATENATED MODULE: ./src/helm/chart/crds.js





/** The definitions of a chart and of its dependencies. @param chart absolute path of a folder or a package */
async function readChartCrds(chart) {
    const files = await (0,chart_files/* readChartFiles */.A)(chart, (name) => /^crds\/.+\.(ya?ml|json)$/.test(name));
    const parsed = await Promise.all(files.map(async ({ name: file, content, isPackaged }) => {
        const objects = await (0,manifest/* parseObjects */.MB)(content.toString('utf8'));
        return objects
            .filter(({ kind }) => kind === 'CustomResourceDefinition')
            .map((object) => {
            const { spec } = object;
            return { name: object.metadata.name, kind: spec?.names?.kind ?? '', file, isPackaged, spec };
        });
    }));
    return parsed.flat();
}
/** Compares definitions with the cluster. @throws KubernetesError if the server cannot be queried at all */
async function compareCrds(crds, client) {
    return await Promise.all(crds.map(async (crd) => {
        try {
            const live = await client.find(`/apis/apiextensions.k8s.io/v1/customresourcedefinitions/${crd.name}`);
            if (live === undefined)
                return { crd, state: 'missing' };
            return { crd, state: contains(normalize(live.spec), normalize(crd.spec)) ? 'same' : 'different' };
        }
        catch (error) {
            if (!(error instanceof kubernetes_error/* KubernetesError */.d) || error.status !== 403)
                throw error;
            return { crd, state: 'unreadable' };
        }
    }));
}
/** Without what the server leaves out: false, empty texts and lists. Defaults and enums are data of their own. */
function normalize(value, key = '') {
    if (key === 'default' || key === 'enum' || key === 'example')
        return value;
    if (Array.isArray(value))
        return value.map((item) => normalize(item));
    if (!(0,records/* isRecord */.u4)(value))
        return value;
    const entries = Object.entries(value).map(([name, inner]) => [name, normalize(inner, name)]);
    return Object.fromEntries(entries.filter(([name, inner]) => key === 'properties' || !isAbsent(inner, name)));
}
function isAbsent(value, name) {
    if (name === 'default')
        return value === undefined;
    return value === undefined || value === null || value === false || value === '' || (0,external_node_util_.isDeepStrictEqual)(value, []);
}
/** The server adds defaults, but never to a schema: there, what is more in the cluster is gone from the chart. */
function contains(live, wanted) {
    if (Array.isArray(wanted)) {
        return Array.isArray(live) && live.length === wanted.length && wanted.every((item, at) => contains(live[at], item));
    }
    if (!(0,records/* isRecord */.u4)(wanted) || !(0,records/* isRecord */.u4)(live))
        return (0,external_node_util_.isDeepStrictEqual)(live, wanted);
    return Object.entries(wanted).every(([name, value]) => name === 'openAPIV3Schema' ? (0,external_node_util_.isDeepStrictEqual)(live[name], value) : contains(live[name], value));
}
/**
 * What people should know about the definitions of a chart: Helm leaves those that exist as they are, and after the first revision
 * installs none.
 */
function describeCrds(states, options) {
    const affected = states.filter(({ state }) => state === 'different' || (state === 'missing' && !options.isFirstInstall));
    const files = Map.groupBy(affected, ({ crd }) => crd.file);
    return [...files].map(([file, group]) => {
        const names = group.map(({ crd }) => crd.name).join(', ');
        const isOne = group.length === 1;
        const state = group.some((one) => one.state === 'different')
            ? `the cluster has ${isOne ? 'a different definition' : 'different definitions'}, and Helm never updates ${isOne ? 'it' : 'them'}`
            : `the cluster does not have ${isOne ? 'it' : 'them'}, and Helm installs definitions with the first revision only`;
        return `${file} (${names}): ${state}. Before the deploy, run: ${formatCommand(group[0]?.crd, options)}`;
    });
}
function formatCommand(crd, { folder, source }) {
    return folder !== undefined && crd?.isPackaged === false
        ? `kubectl apply --server-side -f ${folder}/${crd.file}`
        : `helm show crds ${source} | kubectl apply --server-side -f -`;
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/release/chart-crds.js

/** Compares the definitions of the chart with those of the cluster, before Helm ignores the differences. */
async function inspectChartCrds({ inputs, target }, { chart }, isFirstInstall) {
    const crds = await readChartCrds(chart.path);
    if (crds.length === 0)
        return { states: [], notes: [] };
    const states = await compareCrds(crds, target.client);
    return { states, notes: describeCrds(states, { ...locateChart(inputs, chart.version), isFirstInstall }) };
}
function locateChart({ chart, 'chart-repository': repository = '' }, version) {
    switch (chart?.kind) {
        case 'path':
            return chart.relative.endsWith('.tgz')
                ? { folder: undefined, source: chart.relative }
                : { folder: chart.relative, source: chart.relative };
        case 'oci':
            return { folder: undefined, source: `${chart.url} --version ${version}` };
        default:
            return { folder: undefined, source: `${chart?.name ?? ''} --repo ${repository} --version ${version}` };
    }
}


/***/ }),

/***/ 65718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ needsNewNamespace)
/* harmony export */ });
/* harmony import */ var _kubernetes_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15987);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);


/**
 * Whether Helm must create the namespace. Asked to create an existing one, it would still need permission to create namespaces,
 * which a role for one namespace does not have.
 * @throws ActionError `invalid-input` if it does not exist and must not be created
 */
async function needsNewNamespace({ inputs, target }) {
    const { client, namespace } = target;
    try {
        const existing = await client.find(`/api/v1/namespaces/${encodeURIComponent(namespace)}`);
        if (existing !== undefined)
            return false;
    }
    catch (error) {
        // No permission to read namespaces implies none to create them.
        if (error instanceof _kubernetes_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KubernetesError */ .d && error.status === 403)
            return false;
        throw error;
    }
    if (inputs['create-namespace'])
        return true;
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid-input', `the namespace ${namespace} does not exist in ${target.cluster}`, {
        hint: 'Nothing was changed. Create it, or set create-namespace: true.',
    });
}


/***/ }),

/***/ 18332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ prepareRelease)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/containers/registry/login.js
var login = __webpack_require__(55264);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/runner/files/private-file.js
var private_file = __webpack_require__(69995);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/helm/chart/repository-config.js





/**
 * Writes configuration files of Helm that combine those of the job with what this run needs. The job's own files are not
 * changed, and no password is in an argument.
 */
async function writeHelmRepositoryConfig(access) {
    const { folder, environment, logins, repositories, unknown } = access;
    const home = environment.HELM_CONFIG_HOME ?? external_node_path_.join(resolveConfigHome(environment), 'helm');
    const registryFile = external_node_path_.join(folder, 'registry.json');
    const repositoryFile = external_node_path_.join(folder, 'repositories.yaml');
    const registryBefore = await readJson(environment.HELM_REGISTRY_CONFIG ?? external_node_path_.join(home, 'registry/config.json'));
    const auths = Object.fromEntries(logins.map(({ registry, token }) => [registry, { auth: token }]));
    const helpers = Object.fromEntries(logins.map(({ registry }) => [registry, '']));
    const registryNow = {
        ...registryBefore,
        auths: { ...registryBefore.auths, ...auths },
        credHelpers: { ...registryBefore.credHelpers, ...helpers },
    };
    const before = await readRepositories(environment.HELM_REPOSITORY_CONFIG ?? external_node_path_.join(home, 'repositories.yaml'));
    // Helm would also update repositories that are not needed.
    const kept = before.filter(({ url }) => repositories.some((wanted) => isSameUrl(wanted, url)));
    const added = (unknown === 'add' ? repositories : [])
        .filter((wanted) => !kept.some(({ url }) => isSameUrl(wanted, url)))
        .map((url, index) => ({ name: `eks-actions-${index + 1}`, url }));
    await Promise.all([
        (0,private_file/* writePrivateFile */.P)(registryFile, JSON.stringify(registryNow)),
        (0,private_file/* writePrivateFile */.P)(repositoryFile, JSON.stringify({ apiVersion: '', repositories: [...kept, ...added] })),
    ]);
    return {
        variables: {
            HELM_REGISTRY_CONFIG: registryFile,
            HELM_REPOSITORY_CONFIG: repositoryFile,
            // Indexes are cached by these names, which may mean something else in another run on this machine.
            HELM_REPOSITORY_CACHE: external_node_path_.join(folder, 'repository'),
        },
        findRepositoryName: (repository) => kept.find(({ url }) => isSameUrl(repository, url))?.name,
    };
}
function isSameUrl(one, other) {
    return one.replace(/\/$/, '') === other.replace(/\/$/, '');
}
/** Where Helm stores its files (helm.sh, "Helm environment variables"; XDG except on macOS and Windows). */
function resolveConfigHome({ XDG_CONFIG_HOME, HOME, APPDATA }) {
    const home = HOME ?? (0,external_node_os_.homedir)();
    if (XDG_CONFIG_HOME !== undefined && XDG_CONFIG_HOME !== '')
        return XDG_CONFIG_HOME;
    if (process.platform === 'darwin')
        return external_node_path_.join(home, 'Library/Preferences');
    return process.platform === 'win32' ? (APPDATA ?? home) : external_node_path_.join(home, '.config');
}
async function readJson(file) {
    try {
        return (0,records/* toRecord */.Lv)(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
    }
    catch {
        // The job has not logged in.
        return {};
    }
}
async function readRepositories(file) {
    try {
        const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6637, 19));
        const read = parse(await (0,promises_.readFile)(file, 'utf8'));
        return (read?.repositories ?? []).filter(({ url }) => typeof url === 'string');
    }
    catch {
        // The job has added none.
        return [];
    }
}

// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
;// CONCATENATED MODULE: ./src/helm/chart/contents.js





/**
 * Reads a chart.
 * @param chart absolute path of a folder or a package
 * @param shown display name
 * @throws ActionError `chart-invalid`
 */
async function readChart(chart, shown) {
    const isFolder = (0,external_node_fs_.statSync)(chart).isDirectory();
    const found = isFolder ? readChartFolder(chart) : await readChartPackage(chart, shown);
    const text = found.readFile('Chart.yaml');
    if (text === undefined)
        throw createChartError(shown, 'it has no Chart.yaml');
    const metadata = parseMetadata(text, shown);
    return { ...found, ...metadata, isFolder };
}
function readChartFolder(folder) {
    const names = (0,external_node_fs_.readdirSync)(folder);
    return {
        names,
        vendored: names.includes('charts') ? (0,external_node_fs_.readdirSync)(external_node_path_.join(folder, 'charts')) : [],
        readFile: (name) => (names.includes(name) ? (0,external_node_fs_.readFileSync)(external_node_path_.join(folder, name), 'utf8') : undefined),
    };
}
const wanted = /^(Chart\.yaml|Chart\.lock|values[^/]*\.ya?ml)$/;
async function readChartPackage(file, shown) {
    const { list } = await __webpack_require__.e(/* import() */ 8823).then(__webpack_require__.bind(__webpack_require__, 38823));
    const texts = new Map();
    const names = new Set();
    const vendored = new Set();
    try {
        await list({
            file,
            strict: true,
            onReadEntry: (entry) => {
                const [, name = '', second] = entry.path.replace(/^\.\//, '').split('/');
                if (name !== '')
                    names.add(name);
                if (name === 'charts' && second !== undefined && second !== '')
                    vendored.add(second);
                if (second !== undefined || !wanted.test(name))
                    return;
                const chunks = [];
                entry.on('data', (chunk) => chunks.push(chunk));
                entry.on('end', () => texts.set(name, Buffer.concat(chunks).toString('utf8')));
            },
        });
    }
    catch (cause) {
        throw createChartError(shown, 'it is neither a folder nor a .tgz', cause);
    }
    return { names: [...names], vendored: [...vendored], readFile: (name) => texts.get(name) };
}
function parseMetadata(text, shown) {
    let read;
    try {
        read = (0,dist.parse)(text, { maxAliasCount: 10 });
    }
    catch (cause) {
        throw createChartError(shown, `its Chart.yaml is not valid YAML: ${cause.message.split('\n', 1)[0] ?? ''}`, cause);
    }
    const { name, version, dependencies } = (0,records/* toRecord */.Lv)(read);
    if (typeof name !== 'string' || typeof version !== 'string')
        throw createChartError(shown, 'its Chart.yaml has no name or version');
    const entries = Array.isArray(dependencies) ? dependencies : [];
    return {
        name,
        version,
        dependencies: entries.map(records/* toRecord */.Lv).map((entry) => ({
            name: (0,records/* toText */.fE)(entry.name),
            version: (0,records/* toText */.fE)(entry.version),
            repository: (0,records/* toText */.fE)(entry.repository),
        })),
    };
}
function createChartError(shown, why, cause) {
    return new action_error/* ActionError */.lZ('chart-invalid', `${shown} is not a Helm chart: ${why}`, { cause });
}

// EXTERNAL MODULE: ../node_modules/semver/index.js
var semver = __webpack_require__(54978);
;// CONCATENATED MODULE: ./src/helm/chart/dependencies.js







/**
 * Gives a chart the dependencies that its Chart.yaml asks for, and each of them its own first: Helm itself does not look into the
 * dependencies of a chart in the same repository. What is there is kept if its version fits, except for packages of charts that are in
 * the repository, which are made again: their sources may have changed since.
 * @returns whether the folder has changed
 * @throws ActionError `chart-invalid`, `chart-unavailable`, `chart-lock-stale`
 */
async function ensureDependencies(chart, options, above = []) {
    if (above.includes(chart.path)) {
        throw new action_error/* ActionError */.lZ('chart-invalid', `${chart.shown} depends on itself, through ${above.length} charts`);
    }
    const contents = await readChart(chart.path, chart.shown);
    const below = [...above, chart.path];
    const sources = contents.dependencies.flatMap((dependency) => findSource(chart, dependency));
    for (const source of sources)
        await ensureDependencies(source, options, below);
    const folders = listFolders(chart, contents);
    for (const inner of folders)
        await ensureDependencies(inner, options, below);
    await checkVersions(chart, contents, [...sources, ...folders]);
    const missing = listMissing(contents, sources);
    if (missing.length > 0)
        await buildDependencies(chart, contents, options);
    else
        for (const source of sources)
            await replacePackage(source, chart, contents, options);
    return missing.length > 0 || sources.length > 0;
}
/** The folder of a `file://` dependency. A copy of it in the folder `charts` that is no package is somebody's choice. */
function findSource(chart, dependency) {
    const { name, repository } = dependency;
    if (!repository.startsWith('file://'))
        return [];
    const folder = external_node_path_.resolve(chart.path, repository.slice('file://'.length));
    if ((0,external_node_fs_.existsSync)(external_node_path_.join(chart.path, 'charts', name, 'Chart.yaml')))
        return [];
    if (!(0,external_node_fs_.existsSync)(external_node_path_.join(folder, 'Chart.yaml'))) {
        throw new action_error/* ActionError */.lZ('chart-invalid', `${chart.shown} depends on ${name}, and there is no chart at ${repository}`, {
            location: { file: `${chart.shown}/Chart.yaml` },
        });
    }
    const shown = external_node_path_.join(chart.shown, repository.slice('file://'.length));
    return [{ path: folder, shown: repository.startsWith('file:///') ? folder : shown, dependency }];
}
/** Charts that are kept as folders in the chart, whether Chart.yaml names them or not. */
function listFolders(chart, { vendored, dependencies }) {
    return vendored
        .filter((name) => (0,external_node_fs_.existsSync)(external_node_path_.join(chart.path, 'charts', name, 'Chart.yaml')))
        .map((name) => ({
        path: external_node_path_.join(chart.path, 'charts', name),
        shown: `${chart.shown}/charts/${name}`,
        dependency: dependencies.find((one) => one.name === name),
    }));
}
/** Helm would take another version without a word, if it is there already. */
async function checkVersions(chart, contents, folders) {
    const locked = await readLock(contents);
    for (const { path: folder, shown, dependency } of folders) {
        if (dependency === undefined)
            continue;
        const { version } = await readChart(folder, shown);
        if (!fits(version, dependency.version)) {
            throw new action_error/* ActionError */.lZ('chart-invalid', `${chart.shown} asks for ${dependency.name} ${dependency.version}, and ${shown} is ${version}`, {
                hint: 'Nothing was changed. Correct the version in one of the two Chart.yaml files.',
                location: { file: `${chart.shown}/Chart.yaml` },
            });
        }
        const pinned = locked?.get(dependency.name);
        if (dependency.repository.startsWith('file://') && pinned !== undefined && pinned !== version) {
            throw createStaleLockError(chart.shown, [`Chart.lock has ${dependency.name} ${pinned}; ${shown} is ${version}.`]);
        }
    }
}
/** Versions by name; undefined without a Chart.lock. */
async function readLock({ readFile }) {
    const text = readFile('Chart.lock');
    if (text === undefined)
        return undefined;
    const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6637, 19));
    const { dependencies } = (0,records/* toRecord */.Lv)(parse(text));
    const entries = Array.isArray(dependencies) ? dependencies.map(records/* toRecord */.Lv) : [];
    return new Map(entries.map(({ name, version }) => [(0,records/* toText */.fE)(name), (0,records/* toText */.fE)(version)]));
}
/** Whether a version is in a range as Helm writes it, with commas; true for a range that only Helm can read. */
function fits(version, range) {
    const spaced = range.replaceAll(',', ' ').trim();
    if (spaced === '' || (0,semver.validRange)(spaced) === null)
        return true;
    return (0,semver.satisfies)(version, spaced, { includePrerelease: version.includes('-') && range.includes('-') });
}
/** Dependencies from elsewhere that are not in the folder `charts` in a version that fits. */
function listMissing({ dependencies, vendored, readFile }, sources) {
    const local = new Set(sources.map(({ dependency }) => dependency));
    const lock = readFile('Chart.lock');
    return dependencies.filter((dependency) => {
        const { name, version, repository } = dependency;
        if (repository === '' || local.has(dependency) || vendored.includes(name))
            return false;
        const packaged = listPackagedVersions(name, vendored);
        const fitting = packaged.filter((found) => fits(found, version));
        if (lock === undefined || repository.startsWith('file://'))
            return fitting.length === 0;
        return !fitting.some((found) => hasLine(lock, found));
    });
}
function hasLine(lock, version) {
    return new RegExp(`^\\s*version: ["']?v?${escapeRegExp(version.replace(/^v/, ''))}["']?\\s*$`, 'm').test(lock);
}
function listPackagedVersions(name, vendored) {
    const pattern = new RegExp(`^${escapeRegExp(name)}-(v?\\d.*)\\.tgz$`);
    return vendored.flatMap((file) => pattern.exec(file)?.[1] ?? []);
}
function escapeRegExp(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
/** Replaces the packages of a chart of the repository by one of its source. */
async function replacePackage(source, chart, { vendored }, { helm }) {
    const { name } = source.dependency;
    const folder = external_node_path_.join(chart.path, 'charts');
    const { version } = await readChart(source.path, source.shown);
    try {
        await helm.run({ title: `helm package ${source.shown}`, args: ['package', source.path, `--destination=${folder}`] });
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.lZ) || error.code !== 'tool-failed')
            throw error;
        throw new action_error/* ActionError */.lZ('chart-invalid', `${source.shown}, which ${chart.shown} depends on, cannot be packaged`, {
            details: error.details,
            cause: error,
        });
    }
    const outdated = listPackagedVersions(name, vendored).filter((found) => found !== version);
    await Promise.all(outdated.map((found) => (0,promises_.rm)(external_node_path_.join(folder, `${name}-${found}.tgz`), { force: true })));
}
async function buildDependencies({ path: chart, shown }, contents, { helm, access, notice }) {
    const addresses = contents.dependencies.map(({ repository }) => repository);
    const registries = addresses.flatMap((address) => parseHost(/^oci:\/\/([^/]+)/, address));
    const repositories = [...new Set(addresses.filter((address) => /^https?:/.test(address)))];
    const { variables } = await access({ registries, repositories, unknown: 'add' });
    if (!contents.names.includes('Chart.lock')) {
        notice(`${shown} has no Chart.lock: the newest matching dependencies are used. Pin them with helm dependency update.`);
    }
    try {
        await helm.run({ title: 'helm dependency build', args: ['dependency', 'build', chart], env: variables });
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.lZ) || error.code !== 'tool-failed')
            throw error;
        throw createDependencyError(shown, contents, error);
    }
}
function createDependencyError(shown, contents, cause) {
    const { details } = cause;
    if (details.some((line) => /lock file .*out of sync/i.test(line)))
        return createStaleLockError(shown, details, cause);
    const said = details.join('\n');
    const remote = contents.dependencies.flatMap(({ name, repository }) => parseHost(/^[a-z]+:\/\/([^/]+)/, repository).map((host) => ({ name, host })));
    const named = remote.filter(({ name, host }) => said.includes(host) || said.includes(`"${name}"`));
    const failed = named.length > 0 ? named : remote;
    const hosts = [...new Set(failed.map(({ host }) => host))];
    return new action_error/* ActionError */.lZ('chart-unavailable', `the dependencies of ${shown} could not be fetched${hosts.length === 0 ? '' : ` from ${hosts.join(', ')}`}`, { details: [...details, ...failed.map(({ name, host }) => `${name} is at ${host}`)], cause });
}
function parseHost(pattern, address) {
    const host = pattern.exec(address)?.[1];
    return host === undefined ? [] : [host];
}
function createStaleLockError(shown, details, cause) {
    return new action_error/* ActionError */.lZ('chart-lock-stale', `the Chart.lock of ${shown} does not match its Chart.yaml`, {
        details,
        hint: `Run helm dependency update ${shown} and commit Chart.lock.`,
        location: { file: `${shown}/Chart.lock` },
        cause,
    });
}

;// CONCATENATED MODULE: ./src/helm/chart/resolve.js





/**
 * Fetches the chart and its dependencies.
 * @throws ActionError `chart-invalid`, `chart-unavailable`, `chart-lock-stale`
 */
async function resolveChart(reference, resolving) {
    if (reference.kind !== 'path')
        return await pullChart(reference, resolving);
    const { absolute: chart, relative: shown } = reference;
    if ((await readChart(chart, shown)).isFolder)
        await ensureDependencies({ path: chart, shown }, resolving);
    return { ...(await readChart(chart, shown)), path: chart, shown };
}
async function pullChart(reference, { helm, folder, repository, version, options, access }) {
    const shown = reference.kind === 'oci' ? reference.url : `${reference.name} of ${repository ?? ''}`;
    const destination = external_node_path_.join(folder, 'chart');
    await (0,promises_.mkdir)(destination, { recursive: true, mode: 0o700 });
    const { variables, findRepositoryName: nameOf } = await access({
        registries: reference.kind === 'oci' ? [reference.registry] : [],
        repositories: repository === undefined ? [] : [repository],
        unknown: 'leave',
    });
    const known = nameOf(repository ?? '');
    const source = reference.kind === 'oci'
        ? [reference.url]
        : known === undefined
            ? [reference.name, `--repo=${repository ?? ''}`]
            : [`${known}/${reference.name}`];
    const wanted = version === undefined ? [] : [`--version=${version}`];
    const args = ['pull', ...source, ...wanted, `--destination=${destination}`, ...options];
    try {
        // With --repo, Helm would not send the password that the job has configured for the repository.
        if (known !== undefined)
            await helm.run({ title: `helm repo update ${known}`, args: ['repo', 'update', known], env: variables });
        await helm.run({ title: `helm pull ${shown}`, args, env: variables });
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.lZ) || error.code !== 'tool-failed')
            throw error;
        throw createUnavailableError(reference, shown, { repository, version }, error);
    }
    const file = (await (0,promises_.readdir)(destination)).find((name) => name.endsWith('.tgz'));
    if (file === undefined)
        throw new action_error/* ActionError */.lZ('chart-unavailable', `helm pull downloaded no chart of ${shown}`);
    const chart = external_node_path_.join(destination, file);
    return { ...(await readChart(chart, shown)), path: chart, shown };
}
function createUnavailableError({ kind }, shown, { repository, version }, cause) {
    const said = cause.details.join('\n');
    const hint = /401|403|unauthorized|denied|no basic auth|basic credential not found/i.test(said)
        ? kind === 'oci'
            ? 'The registry denied access: for ECR, the role needs ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer; for other registries, run helm registry login in an earlier step.'
            : `The repository denied access. Add it with its password in an earlier step: helm repo add charts ${repository ?? ''} --username <user> --password-stdin`
        : /not found|no chart version|no matching|improper constraint|404/i.test(said)
            ? 'Check the chart name and chart-version.'
            : undefined;
    return new action_error/* ActionError */.lZ('chart-unavailable', `the chart ${version === undefined ? shown : `${shown} ${version}`} could not be fetched`, { details: cause.details, ...(hint === undefined ? {} : { hint }), cause });
}

// EXTERNAL MODULE: ./src/helm/cli/options.js
var options = __webpack_require__(8590);
// EXTERNAL MODULE: ./src/helm/values/image.js
var values_image = __webpack_require__(18865);
// EXTERNAL MODULE: ./src/helm/values/parse-values.js
var parse_values = __webpack_require__(14518);
// EXTERNAL MODULE: ./src/helm/values/printed-numbers.js
var printed_numbers = __webpack_require__(20561);
// EXTERNAL MODULE: ./src/helm/values/values-tree.js
var values_tree = __webpack_require__(32189);
;// CONCATENATED MODULE: ./src/helm/values/sops.js



/** Whether the file is encrypted with SOPS (getsops.io, "SOPS file format": the key `sops` with a `mac`). */
function isSopsEncrypted(values) {
    return (0,values_tree/* findValue */.j)(values, ['sops', 'mac']) !== undefined;
}
/**
 * Decrypts a values file with `sops`; the decrypted text is written to no file that outlives the run.
 * @param file absolute path
 * @param name relative to the workspace, for display
 * @throws ActionError `values-encrypted`
 */
async function decryptValues(file, name, encrypted, decryption) {
    const { processes, cwd, variables, addSecret } = decryption;
    const args = ['--decrypt', '--input-type', 'yaml', '--output-type', 'yaml', file];
    try {
        const request = { tool: `sops ${name}`, file: 'sops', args, cwd, env: variables, timeoutMs: 60_000 };
        const { stdout } = await processes.probe(request);
        const tree = (0,parse_values/* parseValues */.Q)(stdout, name);
        for (const secret of listDecryptedTexts(encrypted, tree))
            addSecret(secret);
        return tree;
    }
    catch (cause) {
        if (!(cause instanceof action_error/* ActionError */.lZ) || (cause.code !== 'tool-missing' && cause.code !== 'tool-failed'))
            throw cause;
        throw createEncryptedError(name, cause, listSopsKeys(encrypted));
    }
}
function createEncryptedError(name, cause, keys) {
    const { why, hint } = explainSopsFailure(name, cause, keys);
    return new action_error/* ActionError */.lZ('values-encrypted', `${name} is encrypted, and ${why}`, {
        details: [...(keys.length === 0 ? [] : [`it can be decrypted with ${keys.join(' or ')}`]), ...cause.details],
        hint,
        location: { file: name },
        cause,
    });
}
function explainSopsFailure(name, { code, details }, keys) {
    if (code === 'tool-missing') {
        return { why: 'sops is not installed on this runner', hint: 'Install sops in an earlier step of the job.' };
    }
    if (details.some((line) => line.includes('MAC mismatch'))) {
        return {
            why: 'was changed without SOPS: its MAC does not match',
            hint: `Check what changed, then re-encrypt it: sops edit ${name}`,
        };
    }
    const ways = [
        ...(keys.some((key) => key.startsWith('age1')) ? ['for age set SOPS_AGE_KEY from a secret'] : []),
        ...(keys.some((key) => key.startsWith('arn:')) ? ["for AWS KMS allow kms:Decrypt for the job's role"] : []),
    ];
    return {
        why: 'sops could not decrypt it',
        hint: `Give the job one of its keys${ways.length === 0 ? '' : `: ${ways.join('; ')}`}. To add another key: sops updatekeys ${name}`,
    };
}
/** Names of key fields in SOPS: age, AWS KMS, PGP, Google, Azure and Vault (getsops.io, "SOPS file format"). */
const keyNames = new Set(['recipient', 'arn', 'fp', 'resource_id', 'vault_url', 'vault_address']);
/** The keys that the file was encrypted for, listed in plaintext. */
function listSopsKeys(encrypted) {
    const collectKeys = (tree, name = '') => {
        if (tree?.kind === 'map')
            return [...tree.entries].flatMap(([key, value]) => collectKeys(value, key));
        if (tree?.kind === 'list')
            return tree.items.flatMap((item) => collectKeys(item, name));
        const text = tree === undefined || !keyNames.has(name) ? undefined : getScalarText(tree);
        return text === undefined ? [] : [text];
    };
    return [...new Set(collectKeys((0,values_tree/* findValue */.j)(encrypted, ['sops'])))];
}
/** Texts in place of encrypted values. Numbers and booleans are too common to be masked. */
function listDecryptedTexts(encrypted, decrypted) {
    if (encrypted.kind === 'map' && decrypted.kind === 'map') {
        return [...encrypted.entries].flatMap(([key, value]) => {
            const found = decrypted.entries.get(key);
            return found === undefined ? [] : listDecryptedTexts(value, found);
        });
    }
    if (encrypted.kind === 'list' && decrypted.kind === 'list') {
        return encrypted.items.flatMap((item, index) => {
            const found = decrypted.items[index];
            return found === undefined ? [] : listDecryptedTexts(item, found);
        });
    }
    const marked = getScalarText(encrypted)?.startsWith('ENC[') === true;
    const text = marked ? getScalarText(decrypted) : undefined;
    return text === undefined || /^(true|false|null|-?[\d.]{1,6})$/.test(text) ? [] : [text];
}
function getScalarText(tree) {
    if (tree.kind === 'text')
        return tree.text;
    return tree.kind === 'plain' ? tree.source : undefined;
}

;// CONCATENATED MODULE: ./src/helm/values/layers.js







/** @throws ActionError `values-invalid`, `values-encrypted`, `image-has-no-place` */
async function assembleValues(layers, decryption) {
    const { environment, files, set, image } = layers;
    const ofEnvironment = environment === undefined ? values_tree/* emptyTree */["in"] : (0,parse_values/* parseValues */.Q)(environment.text, environment.name);
    const ofFiles = await Promise.all(files.map((file) => readLayer(file, decryption)));
    const below = applySet([ofEnvironment, ...ofFiles].reduce(values_tree/* mergeLayers */.J), set, layers.chart);
    const ofImage = image === undefined ? values_tree/* emptyTree */["in"] : (0,values_image/* buildImageValues */.Us)(image, layers.imageKeys, (0,values_tree/* mergeLayers */.J)(layers.chart, below));
    const own = (0,values_tree/* mergeLayers */.J)(below, ofImage);
    return {
        text: `${(0,values_tree/* formatValuesTree */.QP)(own)}\n`,
        exponents: (0,printed_numbers/* listExponentNumbers */.aY)((0,values_tree/* mergeLayers */.J)(layers.chart, own)),
        sources: [
            ...(environment === undefined ? [] : [environment.name]),
            ...files.map(({ relative }) => relative),
            ...(set === undefined ? [] : ['set']),
        ],
    };
}
function applySet(values, set, chart) {
    if (set === undefined)
        return values;
    if (set.kind === 'mapping')
        return (0,values_tree/* mergeLayers */.J)(values, set.values);
    return set.assignments.reduce((tree, { path, name, value }) => {
        const assigned = (0,values_tree/* assignValue */.DR)(tree, path, value, chart);
        if (assigned.ok)
            return assigned.tree;
        const entries = assigned.length === 1 ? '1 entry' : `${assigned.length} entries`;
        throw new action_error/* ActionError */.lZ('values-invalid', `set: ${name} is beyond the end of its list, which has ${entries}`, {
            hint: `Nothing was changed. The next entry has the position ${assigned.length}.`,
        });
    }, values);
}
async function readLayer({ absolute, relative }, decryption) {
    const tree = (0,parse_values/* parseValues */.Q)(await (0,promises_.readFile)(absolute, 'utf8'), relative);
    return isSopsEncrypted(tree) ? (0,values_tree/* withoutPlaces */.B5)(await decryptValues(absolute, relative, tree, decryption)) : tree;
}

// EXTERNAL MODULE: ./src/actions/helm-deploy/releases/shared-lookups.js
var shared_lookups = __webpack_require__(64363);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/release/prepared-release.js
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











/** Options that apply to the download of a chart only. */
const downloadOptions = new Set([
    'ca-file',
    'cert-file',
    'devel',
    'insecure-skip-tls-verify',
    'key-file',
    'keyring',
    'plain-http',
    'verify',
]);
/**
 * Fetches the chart and writes its values into one private file, removed after the job. Nothing is changed in the cluster.
 * @throws ActionError as `resolveChart` and `assembleValues`
 */
async function prepareRelease(command) {
    const { inputs, context, target, helm } = command;
    const { state, temporaryFolder, workspace: cwd, processes, secrets } = context;
    if (inputs.chart === undefined)
        throw new action_error/* ActionError */.lZ('invalid-input', 'chart is not set');
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(temporaryFolder, 'eks-actions-chart-'));
    state.removeAfterwards(folder);
    const { downloads, others } = splitDownloadOptions((0,options/* translateOptions */.Z)(inputs['extra-args'], helm.major));
    const chart = await findChart(inputs.chart, { folder, downloads }, command);
    const variables = target.variables;
    const { text, sources, exponents } = await assembleValues({
        chart: (0,parse_values/* parseValues */.Q)(chart.readFile('values.yaml') ?? '', `${chart.shown}/values.yaml`),
        environment: findEnvironmentValues(chart, command),
        files: inputs.values,
        set: inputs.set,
        image: inputs.image,
        imageKeys: inputs['image-keys'],
    }, { processes, cwd, variables, addSecret: secrets.add });
    const valuesFile = external_node_path_.join(folder, 'values.yaml');
    await (0,private_file/* writePrivateFile */.P)(valuesFile, text);
    return { chart, sources, valuesText: text, exponents, args: [chart.path, `--values=${valuesFile}`, ...others] };
}
/** A chart of several releases is fetched once. */
function findChart(reference, { folder, downloads }, command) {
    const { inputs, context, helm, shared } = command;
    const { 'chart-repository': repository, 'chart-version': version } = inputs;
    const resolving = {
        ...{ helm, folder, repository, version, options: downloads, notice: context.log.notice },
        access: async ({ registries, ...places }) => writeHelmRepositoryConfig({
            folder,
            environment: context.environment,
            logins: await logInToRegistries(registries, command),
            ...places,
        }),
    };
    const source = reference.kind === 'path' ? reference.absolute : reference;
    const key = JSON.stringify([source, repository, version, downloads]);
    return (0,shared_lookups/* findOnce */.J)(shared.charts, key, () => resolveChart(reference, resolving));
}
function splitDownloadOptions(words) {
    const downloads = [];
    const others = [];
    let target = others;
    for (const word of words) {
        const name = /^--([a-z-]+)/.exec(word)?.[1];
        if (name !== undefined)
            target = downloadOptions.has(name) ? downloads : others;
        target.push(word);
    }
    return { downloads, others };
}
function findEnvironmentValues(chart, { inputs: { environment }, context: { log } }) {
    if (environment === undefined)
        return undefined;
    const name = [`values-${environment}.yaml`, `values-${environment}.yml`].find((each) => chart.names.includes(each));
    const text = name === undefined ? undefined : chart.readFile(name);
    if (name !== undefined && text !== undefined)
        return { name: `${chart.shown}/${name}`, text };
    const others = chart.names.filter((each) => /^values-.+\.ya?ml$/.test(each));
    if (others.length > 0) {
        log.notice(`${chart.shown} has no values-${environment}.yaml, only ${others.join(', ')}.`);
    }
    return undefined;
}
/** Names of private registries of ECR (Amazon ECR, "Private registry"; dual-stack endpoints as well). */
const ecrHost = /^\d{12}\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/;
/** With a kubeconfig, the credentials of the job are used if it has some: the registry need not belong to the cluster's account. */
async function logInToRegistries(registries, command) {
    const hosts = [...new Set(registries)].flatMap((registry) => {
        const region = ecrHost.exec(registry)?.[1];
        return region === undefined ? [] : [{ registry, region }];
    });
    const [first] = hosts;
    if (first === undefined)
        return [];
    const { target, context } = command;
    if (target.aws !== undefined)
        return await requestLogins(hosts, target.aws, command);
    // A kubeconfig says nothing about AWS: without credentials, a login of an earlier step is as good.
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const aws = __addDisposableResource(env_1, await openJobSession(first.region, command), true);
            return await requestLogins(hosts, aws, command);
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
    catch (error) {
        const { code, message } = (0,action_error/* toActionError */.ie)(error);
        if (code !== 'no-credentials' && code !== 'aws-access-denied')
            throw error;
        context.log.notice(`No login to ${first.registry} with the credentials of the job: ${message}.`);
        return [];
    }
}
/** With the credentials of the job. A function of its own, since TypeScript keeps `.ts` in an import() next to `await using`. */
async function openJobSession(region, { inputs, context }) {
    const { openAws } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 35652));
    return await openAws({ ...inputs, 'aws-region': inputs['aws-region'] ?? region }, context);
}
async function requestLogins(hosts, aws, { context, shared }) {
    return await Promise.all(hosts.map(({ registry, region }) => (0,shared_lookups/* findOnce */.J)(shared.logins, registry, async () => {
        // One login is valid for all registries that the caller may read, in any account.
        const { token } = await (0,login/* logInToEcr */.Lq)(await aws.client('ecr', region), context.secrets.add);
        return { registry, token };
    })));
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

/***/ 18761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readChartFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35958);



/**
 * Reads files of a chart and of its dependencies, packed or not.
 * @param chart absolute path of a folder or a package
 * @param isWanted by name from the root of the chart that has the file
 */
async function readChartFiles(chart, isWanted) {
    const selection = { isWanted, prefix: '' };
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(chart)).isDirectory()
        ? await readFolder(chart, selection)
        : await readPackage(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(chart), selection);
}
async function readFolder(folder, { isWanted, prefix }) {
    const files = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile())
            continue;
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(entry.parentPath, entry.name);
        const name = (0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .toRelativePath */ .fw)(folder, file);
        if (isInnerPackage(name)) {
            const inner = { isWanted, prefix: `${prefix}${name.slice(0, -'.tgz'.length)}/` };
            files.push(...(await readPackage(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file), inner)));
        }
        else if (isWanted(stripCharts(name))) {
            files.push({ name: `${prefix}${name}`, content: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file), isPackaged: false });
        }
    }
    return files;
}
async function readPackage(content, { isWanted, prefix }) {
    const { Parser } = await __webpack_require__.e(/* import() */ 8823).then(__webpack_require__.bind(__webpack_require__, 38823));
    const files = [];
    const inner = [];
    await new Promise((resolve, reject) => {
        const parser = new Parser({
            onReadEntry: (entry) => {
                const name = entry.path.replace(/^\.\//, '').split('/').slice(1).join('/');
                const isChart = isInnerPackage(name);
                if (entry.type !== 'File' || (!isChart && !isWanted(stripCharts(name)))) {
                    entry.resume();
                    return;
                }
                const chunks = [];
                entry.on('data', (chunk) => chunks.push(chunk));
                entry.on('end', () => {
                    const whole = Buffer.concat(chunks);
                    if (isChart)
                        inner.push({ name, content: whole });
                    else
                        files.push({ name: `${prefix}${name}`, content: whole, isPackaged: true });
                });
            },
        });
        parser.on('end', resolve).on('error', reject);
        parser.end(content);
    });
    const below = await Promise.all(inner.map((one) => readPackage(one.content, { isWanted, prefix: `${prefix}${one.name.slice(0, -'.tgz'.length)}/` })));
    return [...files, ...below.flat()];
}
function isInnerPackage(name) {
    return /(^|\/)charts\/[^/]+\.tgz$/.test(name);
}
/** `charts/db/crds/x.yaml` is `crds/x.yaml` of the chart `db`. */
function stripCharts(name) {
    return name.replace(/^(charts\/[^/]+\/)+/, '');
}


/***/ }),

/***/ 14518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseValues)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _runner_yaml_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7135);
/* harmony import */ var _printed_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20561);
/* harmony import */ var _values_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32189);





/** More than any values file has; an alias bomb has millions. */
const maxNodes = 200_000;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * Parses a values file strictly: one document, a mapping, unique keys.
 * @param file relative to the workspace, for display
 * @throws ActionError `values-invalid` with the line
 */
function parseValues(text, file) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    // Scalars are interpreted by Helm, not here.
    const options = { schema: 'failsafe', merge: false, uniqueKeys: true, resolveKnownTags: false, lineCounter };
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseAllDocuments)(text.replace(/^\ufeff/, ''), options);
    const getLine = (offset = 0) => lineCounter.linePos(offset).line;
    const [document, second] = documents;
    const [error] = documents.flatMap(({ errors }) => errors);
    if (error !== undefined)
        throw createValuesError(file, (0,_runner_yaml_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeYamlError */ .r)(error.message), getLine(error.pos[0]));
    if (second !== undefined)
        throw createValuesError(file, 'it contains a second document', getLine(second.range[0]));
    const contents = document?.contents ?? undefined;
    if (document === undefined || contents === undefined || isEmptyNode(contents))
        return _values_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyTree */ ["in"];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(contents))
        throw createValuesError(file, 'it is a list or a single value, not a mapping', getLine(contents.range[0]));
    const reading = {
        document,
        aliases: new Map(),
        nodes: 0,
        locate: (node) => ({ file, line: getLine(node.range?.[0]) }),
        fail: (why, node) => createValuesError(file, why, getLine(node.range?.[0])),
    };
    return toMap(contents, reading);
}
function isEmptyNode(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) && node.type === 'PLAIN' && (node.value === '' || node.value === 'null' || node.value === '~');
}
function toTree(node, reading) {
    const { document, fail } = reading;
    reading.nodes += 1;
    if (reading.nodes > maxNodes)
        throw fail('its aliases expand to more nodes than a values file can have', document.contents);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node))
        return toTree(resolveAlias(node, reading), reading);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
        return toMap(node, reading);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
        return { kind: 'list', items: node.items.map((item) => toTree(item, reading)) };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node))
        return toScalar(node, reading);
    return { kind: 'plain', source: '' };
}
function resolveAlias(alias, { document, aliases, fail }) {
    const found = aliases.get(alias) ?? alias.resolve(document);
    if (found === undefined)
        throw fail(`there is no anchor ${alias.source}`, alias);
    aliases.set(alias, found);
    return found;
}
function toMap(map, reading) {
    const own = new Map();
    const merged = new Map();
    for (const { key, value } of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key))
            throw reading.fail('a key must be plain text', map);
        const name = String(key.value);
        if (forbiddenKeys.has(name))
            throw reading.fail(`the key ${name} is not allowed`, key);
        if (name === '<<' && key.type === 'PLAIN') {
            for (const [inherited, tree] of readMerge(value, reading, map))
                if (!merged.has(inherited))
                    merged.set(inherited, tree);
        }
        else {
            own.set(name, toTree(value, reading));
        }
    }
    return { kind: 'map', entries: new Map([...merged, ...own]) };
}
/** What `<<` merges: a mapping, or several of which the first wins (yaml.org, "Merge Key Language-Independent Type"). */
function readMerge(value, reading, map) {
    const tree = toTree(value, reading);
    const trees = tree.kind === 'list' ? tree.items : [tree];
    return trees.flatMap((each) => {
        if (each.kind !== 'map')
            throw reading.fail('<< must be a mapping', map);
        return [...each.entries];
    });
}
const standardTag = 'tag:yaml.org,2002:';
function toScalar(scalar, { fail, locate }) {
    const text = String(scalar.value);
    const plain = scalar.type === 'PLAIN';
    const place = (0,_printed_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrintedWithExponent */ .EQ)(text) ? { at: locate(scalar) } : {};
    switch (scalar.tag) {
        case undefined:
            return plain ? { kind: 'plain', source: text, ...place } : { kind: 'text', text };
        case '!':
        case `${standardTag}str`:
            return { kind: 'text', text };
        case `${standardTag}int`:
        case `${standardTag}float`:
        case `${standardTag}bool`:
        case `${standardTag}null`:
            return { kind: 'plain', source: text, ...place };
        default:
            throw fail(`Helm does not know the tag ${scalar.tag}`, scalar);
    }
}
function createValuesError(file, why, line) {
    const location = { file, line };
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('values-invalid', `${file}:${line} is not a valid values file: ${why}`, { location });
}


/***/ }),

/***/ 20561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ findMisprints),
/* harmony export */   EQ: () => (/* binding */ isPrintedWithExponent),
/* harmony export */   aY: () => (/* binding */ listExponentNumbers),
/* harmony export */   sm: () => (/* binding */ explainMisprint),
/* harmony export */   xo: () => (/* binding */ printNumber)
/* harmony export */ });
/* harmony import */ var _release_existing_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25003);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96365);


const [largestPlain, smallestPlain] = [1e6, 1e-4];
/** As a template prints it: Helm reads every number as a float, and Go writes floats from a million on with an exponent (fmt, `%v`). */
function printNumber(value) {
    const size = Math.abs(value);
    if (size === 0 || (size < largestPlain && size >= smallestPlain))
        return String(value);
    const [digits = '', exponent = ''] = value.toExponential().split('e');
    return `${digits}e${exponent.startsWith('-') ? '-' : '+'}${exponent.slice(1).padStart(2, '0')}`;
}
/** Whether templates print a plain scalar with an exponent that it is written without. */
function isPrintedWithExponent(source) {
    return /^[-+]?(\d+(\.\d*)?|\.\d+|0x[\da-f]+)$/i.test(source) && printNumber(Number(source)).includes('e');
}
/** The numbers with a place among values, which parsing gives to those that are printed with an exponent. */
function listExponentNumbers(tree, name = '') {
    switch (tree.kind) {
        case 'map':
            return [...tree.entries].flatMap(([key, value]) => listExponentNumbers(value, name === '' ? key : `${name}.${key}`));
        case 'list':
            return tree.items.flatMap((item, index) => listExponentNumbers(item, `${name}[${index}]`));
        case 'text':
            return [];
        case 'plain':
            return tree.at === undefined ? [] : [{ name, source: tree.source, at: tree.at }];
    }
}
/** Only texts are wrong: in place of a number, YAML reads `1e+06` as the same number. */
function findMisprints(numbers, objects) {
    const texts = objects.map((object) => ({ object, text: listTexts(object).join('\n') }));
    return numbers.flatMap((number) => {
        const printed = printNumber(Number(number.source));
        const pattern = new RegExp(`(?<![\\w.+-])${printed.replaceAll(/[.+]/g, '\\$&')}(?![\\w.])`);
        const found = texts.find(({ text }) => pattern.test(text));
        return found === undefined ? [] : [{ ...number, printed, object: found.object }];
    });
}
function listTexts(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(listTexts);
    return (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? Object.values(value).flatMap(listTexts) : [];
}
function explainMisprint({ name, source, printed, object, at }, namespace) {
    const { kind = '', apiVersion = '', metadata } = object;
    const place = (0,_release_existing_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .formatObjectReference */ .kK)({ kind, apiVersion, name: metadata.name, namespace: metadata.namespace, path: undefined }, namespace);
    const conversion = /^[-+\dx]+$/i.test(source) && !name.includes('[')
        ? `, or let the template convert it: {{ .Values.${name} | int64 }}`
        : '';
    return `${at.file}:${at.line ?? 1}: ${name} is ${source}, but arrives as ${printed} in ${place}, since Helm reads numbers of values files as floats. Quote it ("${source}")${conversion}.`;
}


/***/ }),

/***/ 7135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ describeYamlError)
/* harmony export */ });
/**
 * What a YAML parser complains about, as part of a sentence: without the excerpt of the text, which may hold secrets.
 * @param message of the package `yaml`
 * @param place `within` keeps line and column, for a text whose place is not shown otherwise
 */
function describeYamlError(message, place = 'elsewhere') {
    if (message.includes('Maximum call stack size exceeded'))
        return 'it is nested too deeply';
    const text = (message.split('\n', 1)[0] ?? '').replace(/:$/, '');
    return place === 'within' ? text : text.replace(/ at line \d+, column \d+$/, '');
}


/***/ })

};
