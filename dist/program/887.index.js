export const id = 887;
export const ids = [887];
export const modules = {

/***/ 36644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ needsNamespace)
/* harmony export */ });
/* harmony import */ var _kubernetes_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15987);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);


/**
 * Whether Helm has to make the namespace. Asked for one that is there, it would need the right to make namespaces all the
 * same, which a role for one namespace does not have.
 * @throws ActionError `invalid-input` where there is none and none is to be made
 */
async function needsNamespace({ inputs, target }) {
    const { client, namespace } = target;
    try {
        const found = await client.find(`/api/v1/namespaces/${encodeURIComponent(namespace)}`);
        if (found !== undefined)
            return false;
    }
    catch (error) {
        // Who may not look at it may not make one either.
        if (error instanceof _kubernetes_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KubernetesError */ .d && error.status === 403)
            return false;
        throw error;
    }
    if (inputs['create-namespace'])
        return true;
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid-input', `there is no namespace ${namespace} in ${target.cluster}`, {
        hint: 'Nothing was changed. Make it, or set create-namespace: true.',
    });
}


/***/ }),

/***/ 18889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
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
;// CONCATENATED MODULE: ./src/helm/chart/access.js




/**
 * Writes configurations of Helm that hold what the job has and what this run needs; those of the job are not touched, and no
 * password is in an argument.
 */
async function writeChartAccess(access) {
    const { folder, environment, logins, repositories, unknown } = access;
    const home = environment.HELM_CONFIG_HOME ?? external_node_path_.join(configHome(environment), 'helm');
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
    // Those that are not needed would be asked for news.
    const kept = before.filter(({ url }) => repositories.some((wanted) => isSame(wanted, url)));
    const added = (unknown === 'add' ? repositories : [])
        .filter((wanted) => !kept.some(({ url }) => isSame(wanted, url)))
        .map((url, index) => ({ name: `eks-actions-${index + 1}`, url }));
    await Promise.all([
        (0,private_file/* writePrivateFile */.P)(registryFile, JSON.stringify(registryNow)),
        (0,private_file/* writePrivateFile */.P)(repositoryFile, JSON.stringify({ apiVersion: '', repositories: [...kept, ...added] })),
    ]);
    return {
        variables: {
            HELM_REGISTRY_CONFIG: registryFile,
            HELM_REPOSITORY_CONFIG: repositoryFile,
            // Indexes are kept by the names above, and another run on this machine may mean something else by them.
            HELM_REPOSITORY_CACHE: external_node_path_.join(folder, 'repository'),
        },
        nameOf: (repository) => kept.find(({ url }) => isSame(repository, url))?.name,
    };
}
function isSame(one, other) {
    return one.replace(/\/$/, '') === other.replace(/\/$/, '');
}
/** Where Helm keeps its files (helm.sh, "Helm environment variables"; XDG elsewhere than on macOS and Windows). */
function configHome({ XDG_CONFIG_HOME, HOME, APPDATA }) {
    const home = HOME ?? (0,external_node_os_.homedir)();
    if (XDG_CONFIG_HOME !== undefined && XDG_CONFIG_HOME !== '')
        return XDG_CONFIG_HOME;
    if (process.platform === 'darwin')
        return external_node_path_.join(home, 'Library/Preferences');
    return process.platform === 'win32' ? (APPDATA ?? home) : external_node_path_.join(home, '.config');
}
async function readJson(file) {
    try {
        const read = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
        return typeof read === 'object' && read !== null ? read : {};
    }
    catch {
        // Nobody has logged in.
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
        // None were added.
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
 * @param chart absolute path of a folder or a package
 * @param shown what people call it
 * @throws ActionError `chart-invalid`
 */
async function readChart(chart, shown) {
    const found = (0,external_node_fs_.statSync)(chart).isDirectory() ? readFolder(chart) : await readPackage(chart, shown);
    const text = found.file('Chart.yaml');
    if (text === undefined)
        throw invalid(shown, 'it has no Chart.yaml');
    const metadata = metadataIn(text, shown);
    return { ...found, ...metadata };
}
function readFolder(folder) {
    const names = (0,external_node_fs_.readdirSync)(folder);
    return {
        names,
        vendored: names.includes('charts') ? (0,external_node_fs_.readdirSync)(external_node_path_.join(folder, 'charts')) : [],
        file: (name) => (names.includes(name) ? (0,external_node_fs_.readFileSync)(external_node_path_.join(folder, name), 'utf8') : undefined),
    };
}
const wanted = /^(Chart\.yaml|Chart\.lock|values[^/]*\.ya?ml)$/;
async function readPackage(file, shown) {
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
        throw invalid(shown, 'it is no folder and no .tgz', cause);
    }
    return { names: [...names], vendored: [...vendored], file: (name) => texts.get(name) };
}
function metadataIn(text, shown) {
    let read;
    try {
        read = (0,dist.parse)(text, { maxAliasCount: 10 });
    }
    catch (cause) {
        throw invalid(shown, `its Chart.yaml is no YAML: ${cause.message.split('\n', 1)[0] ?? ''}`, cause);
    }
    const { name, version, dependencies } = (read ?? {});
    if (typeof name !== 'string' || typeof version !== 'string')
        throw invalid(shown, 'its Chart.yaml lacks name or version');
    const entries = Array.isArray(dependencies) ? dependencies : [];
    return {
        name,
        version,
        dependencies: entries.map((entry) => ({
            name: textOf(entry.name),
            version: textOf(entry.version),
            repository: textOf(entry.repository),
        })),
    };
}
function textOf(value) {
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
function invalid(shown, why, cause) {
    return new action_error/* ActionError */.lZ('chart-invalid', `${shown} is no chart: ${why}`, { cause });
}

;// CONCATENATED MODULE: ./src/helm/chart/resolve.js




/**
 * Gets the chart and what it depends on.
 * @throws ActionError `chart-invalid`, `chart-unavailable`, `chart-lock-stale`
 */
async function resolveChart(reference, resolving) {
    if (reference.kind !== 'path')
        return await pull(reference, resolving);
    const { absolute: chart, relative: shown } = reference;
    const contents = await readChart(chart, shown);
    const missing = missingDependencies(contents);
    if (missing.length === 0)
        return { ...contents, path: chart, shown };
    await buildDependencies(chart, shown, contents, resolving);
    return { ...(await readChart(chart, shown)), path: chart, shown };
}
/** A package holds what it depends on; a folder may have it still to be fetched. */
function missingDependencies({ dependencies, vendored }) {
    return dependencies.filter(({ name, repository }) => repository !== '' &&
        !vendored.some((entry) => entry === name || new RegExp(`^${resolve_escape(name)}-\\d.*\\.tgz$`).test(entry)));
}
function resolve_escape(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
async function buildDependencies(chart, shown, contents, { helm, access, notice }) {
    const addresses = contents.dependencies.map(({ repository }) => repository);
    const registries = addresses.flatMap((address) => registryOf(address) ?? []);
    const repositories = [...new Set(addresses.filter((address) => /^https?:/.test(address)))];
    const { variables } = await access({ registries, repositories, unknown: 'add' });
    if (!contents.names.includes('Chart.lock')) {
        notice(`${shown} has no Chart.lock: its dependencies are the newest that fit. Fix them with helm dependency update.`);
    }
    try {
        await helm.run({ title: 'helm dependency build', args: ['dependency', 'build', chart], env: variables });
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.lZ) || error.code !== 'tool-failed')
            throw error;
        const stale = error.details.some((line) => /lock file .*out of sync/i.test(line));
        throw new action_error/* ActionError */.lZ(stale ? 'chart-lock-stale' : 'chart-unavailable', stale
            ? `the Chart.lock of ${shown} does not fit its Chart.yaml`
            : `what ${shown} depends on could not be fetched`, {
            details: error.details,
            ...(stale
                ? {
                    hint: `Run helm dependency update ${shown} and commit Chart.lock.`,
                    location: { file: `${shown}/Chart.lock` },
                }
                : {}),
            cause: error,
        });
    }
}
function registryOf(address) {
    return /^oci:\/\/([^/]+)/.exec(address)?.[1];
}
async function pull(reference, { helm, folder, repository, version, options, access }) {
    const shown = reference.kind === 'oci' ? reference.url : `${reference.name} of ${repository ?? ''}`;
    const destination = external_node_path_.join(folder, 'chart');
    await (0,promises_.mkdir)(destination, { recursive: true, mode: 0o700 });
    const { variables, nameOf } = await access({
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
        // With --repo Helm would not send the password that the job has for it.
        if (known !== undefined)
            await helm.run({ title: `helm repo update ${known}`, args: ['repo', 'update', known], env: variables });
        await helm.run({ title: `helm pull ${shown}`, args, env: variables });
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.lZ) || error.code !== 'tool-failed')
            throw error;
        throw unavailable(reference, shown, { repository, version }, error);
    }
    const file = (await (0,promises_.readdir)(destination)).find((name) => name.endsWith('.tgz'));
    if (file === undefined)
        throw new action_error/* ActionError */.lZ('chart-unavailable', `helm pull brought no chart of ${shown}`);
    const chart = external_node_path_.join(destination, file);
    return { ...(await readChart(chart, shown)), path: chart, shown };
}
function unavailable({ kind }, shown, { repository, version }, cause) {
    const said = cause.details.join('\n');
    const hint = /401|403|unauthorized|denied|no basic auth/i.test(said)
        ? kind === 'oci'
            ? 'The registry does not let the job in: for ECR the role needs ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer; for another one log in with helm registry login in an earlier step.'
            : `The repository does not let the job in. Add it with its password in an earlier step: helm repo add charts ${repository ?? ''} --username <user> --password-stdin`
        : /not found|no chart version|no matching|improper constraint|404/i.test(said)
            ? 'Check the name of the chart and chart-version.'
            : undefined;
    return new action_error/* ActionError */.lZ('chart-unavailable', `the chart ${version === undefined ? shown : `${shown} ${version}`} could not be fetched`, { details: cause.details, ...(hint === undefined ? {} : { hint }), cause });
}

// EXTERNAL MODULE: ./src/helm/cli/options.js
var options = __webpack_require__(8590);
// EXTERNAL MODULE: ./src/helm/values/image.js
var values_image = __webpack_require__(18865);
// EXTERNAL MODULE: ./src/helm/values/read-values.js
var read_values = __webpack_require__(3245);
// EXTERNAL MODULE: ./src/helm/values/tree.js
var tree = __webpack_require__(69978);
;// CONCATENATED MODULE: ./src/helm/values/sops.js




/** Whether SOPS wrote the file (getsops.io, "SOPS file format": the key `sops` with a `mac`). */
function isEncrypted(values) {
    return (0,tree/* valueAt */.fK)(values, ['sops', 'mac']) !== undefined;
}
/**
 * Decrypts a file of values with the program `sops`; what is decrypted is in no file that outlives the run.
 * @param file absolute path
 * @param name of the file for people, relative to the workspace
 * @throws ActionError `values-encrypted`
 */
async function decrypt(file, name, encrypted, decryption) {
    const { processes, cwd, variables, addSecret } = decryption;
    const args = ['--decrypt', '--input-type', 'yaml', '--output-type', 'yaml', file];
    try {
        const run = { tool: `sops ${name}`, file: 'sops', args, cwd, env: variables, timeoutMs: 60_000 };
        const { stdoutFile } = await processes.run({ ...run, show: 'quiet' });
        const tree = (0,read_values/* readValues */.N)(await (0,promises_.readFile)(stdoutFile, 'utf8'), name);
        for (const secret of decryptedTexts(encrypted, tree))
            addSecret(secret);
        return tree;
    }
    catch (cause) {
        if (!(cause instanceof action_error/* ActionError */.lZ) || (cause.code !== 'tool-missing' && cause.code !== 'tool-failed'))
            throw cause;
        throw refused(name, cause, keysOf(encrypted));
    }
}
function refused(name, cause, keys) {
    const { why, hint } = explained(name, cause, keys);
    return new action_error/* ActionError */.lZ('values-encrypted', `${name} is encrypted, and ${why}`, {
        details: [...(keys.length === 0 ? [] : [`it opens with ${keys.join(' or ')}`]), ...cause.details],
        hint,
        location: { file: name },
        cause,
    });
}
function explained(name, { code, details }, keys) {
    if (code === 'tool-missing') {
        return { why: 'the program sops is not on this runner', hint: 'Install sops in an earlier step of the job.' };
    }
    if (details.some((line) => line.includes('MAC mismatch'))) {
        return {
            why: 'was changed without SOPS: its seal does not fit',
            hint: `Look at what changed, and seal it anew: sops edit ${name}`,
        };
    }
    const ways = [
        ...(keys.some((key) => key.startsWith('age1')) ? ['for age set SOPS_AGE_KEY from a secret'] : []),
        ...(keys.some((key) => key.startsWith('arn:')) ? ['for AWS KMS allow kms:Decrypt to the role of the job'] : []),
    ];
    return {
        why: 'sops could not decrypt it',
        hint: `Give the job a key of it${ways.length === 0 ? '' : `: ${ways.join('; ')}`}. To open it with another key: sops updatekeys ${name}`,
    };
}
/** How SOPS names keys: of age, AWS KMS, PGP, Google, Azure and Vault (getsops.io, "SOPS file format"). */
const keyNames = new Set(['recipient', 'arn', 'fp', 'resource_id', 'vault_url', 'vault_address']);
/** Whom the file was encrypted for, as it says in clear. */
function keysOf(encrypted) {
    const within = (tree, name = '') => {
        if (tree?.kind === 'map')
            return [...tree.entries].flatMap(([key, value]) => within(value, key));
        if (tree?.kind === 'list')
            return tree.items.flatMap((item) => within(item, name));
        const text = tree === undefined || !keyNames.has(name) ? undefined : sops_textOf(tree);
        return text === undefined ? [] : [text];
    };
    return [...new Set(within((0,tree/* valueAt */.fK)(encrypted, ['sops'])))];
}
/** Texts that stand where something encrypted stood. Numbers and truth values are too common to be blanked out. */
function decryptedTexts(encrypted, decrypted) {
    if (encrypted.kind === 'map' && decrypted.kind === 'map') {
        return [...encrypted.entries].flatMap(([key, value]) => {
            const found = decrypted.entries.get(key);
            return found === undefined ? [] : decryptedTexts(value, found);
        });
    }
    if (encrypted.kind === 'list' && decrypted.kind === 'list') {
        return encrypted.items.flatMap((item, index) => {
            const found = decrypted.items[index];
            return found === undefined ? [] : decryptedTexts(item, found);
        });
    }
    const marked = sops_textOf(encrypted)?.startsWith('ENC[') === true;
    const text = marked ? sops_textOf(decrypted) : undefined;
    return text === undefined || /^(true|false|null|-?[\d.]{1,6})$/.test(text) ? [] : [text];
}
function sops_textOf(tree) {
    if (tree.kind === 'text')
        return tree.text;
    return tree.kind === 'plain' ? tree.source : undefined;
}

;// CONCATENATED MODULE: ./src/helm/values/assemble.js





/** @throws ActionError `values-invalid`, `values-encrypted`, `image-has-no-place` */
async function assembleValues(layers, decryption) {
    const { environment, files, set, image } = layers;
    const ofEnvironment = environment === undefined ? tree/* emptyTree */["in"] : (0,read_values/* readValues */.N)(environment.text, environment.name);
    const ofFiles = await Promise.all(files.map((file) => readLayer(file, decryption)));
    const below = [ofEnvironment, ...ofFiles, set === undefined ? tree/* emptyTree */["in"] : (0,tree/* treeOf */.g7)(set)].reduce(tree/* layered */.dZ);
    const ofImage = image === undefined ? tree/* emptyTree */["in"] : (0,values_image/* imageValues */.c)(image, layers.imageKeys, (0,tree/* layered */.dZ)(layers.chart, below));
    return {
        text: `${(0,tree/* formatTree */.qV)((0,tree/* layered */.dZ)(below, ofImage))}\n`,
        sources: [
            ...(environment === undefined ? [] : [environment.name]),
            ...files.map(({ relative }) => relative),
            ...(set === undefined ? [] : ['set']),
            ...(image === undefined ? [] : [`image ${image}`]),
        ],
    };
}
async function readLayer({ absolute, relative }, decryption) {
    const tree = (0,read_values/* readValues */.N)(await (0,promises_.readFile)(absolute, 'utf8'), relative);
    return isEncrypted(tree) ? decrypt(absolute, relative, tree, decryption) : tree;
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/prepare.js










/** Options that tell how a chart is fetched, and are of no use to what is done with it. */
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
 * Gets the chart, and writes its values into one file.
 * @throws ActionError as `resolveChart` and `assembleValues`; nothing was changed in the cluster then
 */
async function prepare(work) {
    const { inputs, context, target, helm } = work;
    const { log, state, temporaryFolder, workspace: cwd, processes, secrets } = context;
    if (inputs.chart === undefined)
        throw new action_error/* ActionError */.lZ('invalid-input', 'chart is not set');
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(temporaryFolder, 'eks-actions-chart-'));
    state.removeAfterwards(folder);
    const { downloads, others } = sorted((0,options/* translated */.vE)(inputs['extra-args'], helm.major));
    const chart = await resolveChart(inputs.chart, {
        helm,
        folder,
        repository: inputs['chart-repository'],
        version: inputs['chart-version'],
        options: downloads,
        access: async ({ registries, ...places }) => writeChartAccess({
            folder,
            environment: context.environment,
            logins: await loginsFor(registries, work),
            ...places,
        }),
        notice: log.notice,
    });
    const variables = target.variables;
    const { text, sources } = await assembleValues({
        chart: (0,read_values/* readValues */.N)(chart.file('values.yaml') ?? '', `${chart.shown}/values.yaml`),
        environment: valuesOfEnvironment(chart, work),
        files: inputs.values,
        set: inputs.set,
        image: inputs.image,
        imageKeys: inputs['image-keys'],
    }, { processes, cwd, variables, addSecret: secrets.add });
    const valuesFile = external_node_path_.join(folder, 'values.yaml');
    await (0,private_file/* writePrivateFile */.P)(valuesFile, text);
    return { chart, sources, valuesFile, args: [chart.path, `--values=${valuesFile}`, ...others] };
}
function sorted(words) {
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
function valuesOfEnvironment(chart, { inputs: { environment }, context: { log } }) {
    if (environment === undefined)
        return undefined;
    const name = [`values-${environment}.yaml`, `values-${environment}.yml`].find((each) => chart.names.includes(each));
    const text = name === undefined ? undefined : chart.file(name);
    if (name !== undefined && text !== undefined)
        return { name: `${chart.shown}/${name}`, text };
    const others = chart.names.filter((each) => /^values-.+\.ya?ml$/.test(each));
    if (others.length > 0) {
        log.notice(`${chart.shown} has no values-${environment}.yaml, but ${others.join(', ')}.`);
    }
    return undefined;
}
/** Names of private registries of ECR (Amazon ECR, "Private registry"; dual-stack endpoints as well). */
const ecrHost = /^\d{12}\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/;
async function loginsFor(registries, { target, context }) {
    const { aws } = target;
    const found = await Promise.all([...new Set(registries)].map(async (registry) => {
        const [, region] = ecrHost.exec(registry) ?? [];
        if (region === undefined || aws === undefined)
            return [];
        // One login is for every registry that the caller may read, whatever account it is of.
        const { token } = await (0,login/* logIn */.E8)(await aws.client('ecr', region), context.secrets.add);
        return [{ registry, token }];
    }));
    return found.flat();
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

/***/ 49722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ helmFailure)
/* harmony export */ });
/**
 * Reads what Helm prints when it fails.
 * @param stderr everything; its error stands behind the last `Error: `
 */
function helmFailure(stderr) {
    const said = errorIn(stderr);
    const found = rules.find(({ pattern }) => pattern.test(said));
    const [summary = '', ...rest] = said.split('\n');
    if (found === undefined) {
        return { code: 'deploy-failed', message: `was not deployed: ${summary}`, details: rest, hint: undefined };
    }
    return { hint: undefined, ...found.read(said, found.pattern.exec(said) ?? []) };
}
/** Helm prints whole objects, Secrets among them, into some errors. */
const longestQuote = 300;
function errorIn(stderr) {
    const text = stderr.slice(Math.max(0, stderr.lastIndexOf('Error: '))).trim();
    return text
        .replace(/^Error: /, '')
        .replace(/^(INSTALLATION|UPGRADE|UNINSTALL|ROLLBACK) FAILED: /i, '')
        .replaceAll(/"(?:[^"\\]|\\.)*"/g, (quote) => (quote.length > longestQuote ? '"…"' : quote))
        .replaceAll(/ +$/gm, '');
}
/** The first that fits; the texts are those of Helm 3.18 and 4.1 and of the API server of Kubernetes 1.35. */
const rules = [
    {
        pattern: /another operation \(install\/upgrade\/rollback\) is in progress/,
        read: () => ({ code: 'release-pending', message: 'has an operation that never ended', details: [] }),
    },
    {
        pattern: /conflict occurred while applying object (\S+) (\S+), Kind=(\w+)/,
        read: (said, [, name = '', , kind = '']) => {
            const conflicts = conflictsIn(said);
            const object = `${kind.toLowerCase()}/${name.replace(/^[^/]*\//, '')}`;
            return {
                code: 'apply-conflict',
                message: `was not changed: somebody else manages ${conflicts.length === 1 ? 'a field' : 'fields'} of ${object}`,
                details: conflicts.map(({ manager, field }) => `${object} → ${field}: managed by ${manager}`),
                hint: conflictHint(conflicts),
            };
        },
    },
    {
        pattern: /admission webhook "([^"]+)" denied the request: ?([^]*)/,
        read: (_, [, webhook = '', why = '']) => ({
            code: 'admission-refused',
            message: `was refused by the webhook ${webhook}`,
            details: linesOf(why),
        }),
    },
    {
        pattern: /failed calling webhook "([^"]+)": ?([^]*)/,
        read: (_, [, webhook = '', why = '']) => ({
            code: 'webhook-unreachable',
            message: `cannot be deployed: the webhook ${webhook} does not answer`,
            details: linesOf(why),
        }),
    },
    {
        pattern: /(?:(\w+)\S* "([^"]+)" is forbidden: )?ValidatingAdmissionPolicy '([^']+)'[^:]*denied request: ?([^]*)/,
        read: (_, [, resource, name = '', policy = '', why = '']) => ({
            code: 'admission-refused',
            message: `was refused by the policy ${policy}`,
            details: resource === undefined ? linesOf(why) : [`${resource} ${name}`, ...linesOf(why).map((line) => `  ${line}`)],
        }),
    },
    {
        pattern: /violates PodSecurity|is forbidden: (?:violates|unable to validate)/,
        read: (said) => ({ code: 'admission-refused', message: 'was refused by the cluster', details: linesOf(said) }),
    },
    {
        pattern: /exceeded quota/i,
        read: (said) => ({ code: 'quota-exceeded', message: 'exceeds a quota of its namespace', details: linesOf(said) }),
    },
    {
        pattern: /(\w+) "([^"]+)" in namespace "[^"]*" exists and cannot be imported/,
        read: (said, [, kind = '', name = '']) => ({
            code: 'object-foreign',
            message: `was not deployed: ${kind.toLowerCase()}/${name} exists already and is not of this release`,
            details: ownerLines(said),
        }),
    },
    {
        pattern: /is forbidden: User "([^"]+)" cannot (\w+) resource "([^"]+)"([^]*)/,
        read: (said, [, user = '', verb = '', resource = '', rest = '']) => {
            const namespace = /in the namespace "([^"]+)"/.exec(rest)?.[1];
            return {
                code: 'cluster-access-denied',
                message: `was not deployed: the caller may not ${verb} ${resource}${namespace === undefined ? ' in the whole cluster' : ` in ${namespace}`}`,
                details: [`caller in Kubernetes: ${user}`, ...linesOf(said)],
                hint: `Let it: with access entries, aws eks associate-access-policy; with RBAC, a role that may ${verb} ${resource}, bound to ${user}.`,
            };
        },
    },
    {
        pattern: /values don't meet the specifications of the schema/,
        read: (said) => ({
            code: 'values-invalid',
            message: 'was not deployed: its values do not fit the schema of the chart',
            details: linesOf(said).slice(1),
            hint: 'Correct the values that the schema names; nothing was changed.',
        }),
    },
    {
        pattern: /execution error at \(([^)]+)\): ?([^]*)/,
        read: (_, [, place = '', why = '']) => ({
            code: 'chart-invalid',
            message: `was not deployed: ${firstLine(why)}`,
            details: [`the chart says so at ${place}`],
            hint: 'Correct the values; nothing was changed.',
        }),
    },
    {
        pattern: /template: |parse error at|YAML parse error on|unable to build kubernetes objects|no matches for kind|error validating data|unable to parse YAML|is not a valid chart|chart\.metadata/i,
        read: (said) => ({
            code: 'chart-invalid',
            message: `was not deployed: the chart cannot be rendered to objects of this cluster`,
            details: linesOf(said),
        }),
    },
    {
        pattern: /field is immutable|Forbidden: updates to \w+ spec/,
        read: (said) => ({
            code: 'object-invalid',
            message: 'was not changed: a field of an object must not change',
            details: linesOf(said),
            hint: 'Give the object another name, or delete it in a maintenance window: helm makes it anew.',
        }),
    },
    {
        pattern: /failed to create typed patch object \(([^;)]+); [^)]*Kind=(\w+)\)|is invalid: /,
        read: (said) => ({
            code: 'object-invalid',
            message: 'was not deployed: the API server refuses an object of it',
            details: linesOf(said),
        }),
    },
    {
        pattern: /no space left|Unable to connect to the server|connection refused|i\/o timeout|TLS handshake/i,
        read: (said) => ({
            code: 'cluster-unreachable',
            message: 'was not deployed: the way to the cluster broke',
            details: linesOf(said),
        }),
    },
];
/** The API server names each manager with its fields, one or several (Kubernetes, "Server-Side Apply", Conflicts). */
function conflictsIn(said) {
    const one = /conflict with "([^"]+)"(?: with subresource "([^"]+)")?[^:\n]*: (\.\S+)/g;
    const many = /conflicts? with "([^"]+)"(?: with subresource "([^"]+)")?[^:\n]*:\n((?:- \.\S+\n?)+)/g;
    const single = [...said.matchAll(one)].map(([, manager = '', subresource, field = '']) => ({
        manager: managerName(manager, subresource),
        field,
    }));
    const listed = [...said.matchAll(many)].flatMap(([, manager = '', subresource, fields = '']) => fields
        .trim()
        .split('\n')
        .map((line) => ({ manager: managerName(manager, subresource), field: line.replace(/^- /, '') })));
    return [...single, ...listed];
}
function managerName(manager, subresource) {
    return subresource === undefined ? manager : `${manager} (${subresource})`;
}
function conflictHint(conflicts) {
    const scaled = conflicts.length > 0 && conflicts.every(({ field }) => field === '.spec.replicas');
    return scaled
        ? 'Leave replicas out of the chart where an autoscaler or a person sets them, or take them over once with extra-args: --force-conflicts'
        : 'Leave these fields out of the chart, or take them over once with extra-args: --force-conflicts';
}
function ownerLines(said) {
    const values = /current value is "([^"]*)"/g;
    const owners = [...said.matchAll(values)].map(([, value = '']) => value);
    return [owners.length === 0 ? 'it was made without Helm' : `it belongs to ${owners.join(', ')}`];
}
function linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line.trim() !== '')
        .slice(0, 20);
}
function firstLine(text) {
    return text.trim().split('\n', 1)[0] ?? '';
}


/***/ }),

/***/ 18865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ imageValues),
/* harmony export */   t: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69978);


/** @param image as the input of the action takes it: its form is checked already */
function imageName(image) {
    const [withTag = image, digest] = image.split('@', 2);
    const [, repository = withTag, tag] = /^(.+):([^/:]+)$/.exec(withTag) ?? [];
    const [first = '', ...rest] = repository.split('/');
    // As docker tells a registry from a folder (distribution/reference).
    const isRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
    return { registry: isRegistry ? first : undefined, repository, tag, digest };
}
const usual = [
    { part: 'repository', path: ['image', 'repository'] },
    { part: 'tag', path: ['image', 'tag'] },
    { part: 'digest', path: ['image', 'digest'] },
];
/**
 * The image as values, all of them text: a tag such as `1e6` or `00123` is a number to YAML, and another one afterwards.
 * @param keys where the parts belong; empty: the usual places
 * @param known values of the chart and of all layers below
 * @throws ActionError `image-has-no-place` when tag or digest would not reach the chart
 */
function imageValues(image, keys, known) {
    const name = imageName(image);
    const chosen = keys.length > 0 ? keys : usual.filter(({ part, path }) => part !== 'digest' || (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(known, path) !== undefined);
    const parts = partsOf(name);
    const placed = chosen.map(({ part }) => part);
    if (!placed.includes('image')) {
        for (const part of ['tag', 'digest']) {
            // With a digest the tag is for people only.
            if (parts[part] === undefined || placed.includes(part) || (part === 'tag' && name.digest !== undefined))
                continue;
            throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('image-has-no-place', `${image} is named by its ${part}, and the chart has no place for one`, {
                hint: keys.length > 0
                    ? `Add it to image-keys, for example: ${part}=image.${part}`
                    : `The chart has no value image.${part}. Say where it takes it with image-keys, for example: ${part}=app.image.${part}; or image=app.image for the whole name.`,
            });
        }
    }
    return chosen.reduce((tree, { part, path }) => {
        // A tag or digest of a layer below must not speak for another image.
        const text = parts[part] ?? '';
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .layered */ .dZ)(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeAt */ .Ss)(path, { kind: 'text', text }));
    }, _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyTree */ ["in"]);
}
function partsOf({ registry, repository, tag, digest }) {
    return {
        registry,
        name: registry === undefined ? repository : repository.slice(registry.length + 1),
        repository,
        tag,
        digest,
        image: [repository, tag === undefined ? '' : `:${tag}`, digest === undefined ? '' : `@${digest}`].join(''),
    };
}


/***/ }),

/***/ 3245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readValues)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69978);



/** More than any file of values has; an alias bomb has millions. */
const maxNodes = 200_000;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * Reads a file of values strictly: one document with a mapping, each key once.
 * @param file relative to the workspace, for people
 * @throws ActionError `values-invalid` with the line
 */
function readValues(text, file) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    // Scalars are left to Helm: here all are text.
    const options = { schema: 'failsafe', merge: false, uniqueKeys: true, resolveKnownTags: false, lineCounter };
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseAllDocuments)(text.replace(/^\ufeff/, ''), options);
    const lineOf = (offset = 0) => lineCounter.linePos(offset).line;
    const [document, second] = documents;
    const [error] = documents.flatMap(({ errors }) => errors);
    if (error !== undefined)
        throw invalid(file, firstLine(error.message), lineOf(error.pos[0]));
    if (second !== undefined)
        throw invalid(file, 'it holds a second document', lineOf(second.range[0]));
    const contents = document?.contents ?? undefined;
    if (document === undefined || contents === undefined || isEmpty(contents))
        return _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyTree */ ["in"];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(contents))
        throw invalid(file, 'it is a list or a single value, not a mapping', lineOf(contents.range[0]));
    const reading = {
        document,
        aliases: new Map(),
        nodes: 0,
        fail: (why, node) => invalid(file, why, lineOf(node.range?.[0])),
    };
    return mapOf(contents, reading);
}
function isEmpty(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) && node.type === 'PLAIN' && (node.value === '' || node.value === 'null' || node.value === '~');
}
function treeFrom(node, reading) {
    const { document, fail } = reading;
    reading.nodes += 1;
    if (reading.nodes > maxNodes)
        throw fail('its aliases multiply to more than a file of values can hold', document.contents);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node))
        return treeFrom(resolved(node, reading), reading);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
        return mapOf(node, reading);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
        return { kind: 'list', items: node.items.map((item) => treeFrom(item, reading)) };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node))
        return scalarOf(node, reading);
    return { kind: 'plain', source: '' };
}
function resolved(alias, { document, aliases, fail }) {
    const found = aliases.get(alias) ?? alias.resolve(document);
    if (found === undefined)
        throw fail(`there is no anchor ${alias.source}`, alias);
    aliases.set(alias, found);
    return found;
}
function mapOf(map, reading) {
    const own = new Map();
    const merged = new Map();
    for (const { key, value } of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key))
            throw reading.fail('a key has to be plain text', map);
        const name = String(key.value);
        if (forbiddenKeys.has(name))
            throw reading.fail(`the key ${name} is not allowed`, key);
        if (name === '<<' && key.type === 'PLAIN') {
            for (const [inherited, tree] of mergedInto(value, reading, map))
                if (!merged.has(inherited))
                    merged.set(inherited, tree);
        }
        else {
            own.set(name, treeFrom(value, reading));
        }
    }
    return { kind: 'map', entries: new Map([...merged, ...own]) };
}
/** What `<<` brings: a mapping, or several of which the first wins (yaml.org, "Merge Key Language-Independent Type"). */
function mergedInto(value, reading, map) {
    const tree = treeFrom(value, reading);
    const trees = tree.kind === 'list' ? tree.items : [tree];
    return trees.flatMap((each) => {
        if (each.kind !== 'map')
            throw reading.fail('<< needs a mapping', map);
        return [...each.entries];
    });
}
const standardTag = 'tag:yaml.org,2002:';
function scalarOf(scalar, { fail }) {
    const text = String(scalar.value);
    const plain = scalar.type === 'PLAIN';
    switch (scalar.tag) {
        case undefined:
            return plain ? { kind: 'plain', source: text } : { kind: 'text', text };
        case '!':
        case `${standardTag}str`:
            return { kind: 'text', text };
        case `${standardTag}int`:
        case `${standardTag}float`:
        case `${standardTag}bool`:
        case `${standardTag}null`:
            return { kind: 'plain', source: text };
        default:
            throw fail(`the tag ${scalar.tag} is not known to Helm`, scalar);
    }
}
function firstLine(text) {
    return (text.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/:$/, '');
}
function invalid(file, why, line) {
    const location = { file, line };
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('values-invalid', `${file}:${line} cannot be used as values: ${why}`, { location });
}


/***/ }),

/***/ 69978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ss: () => (/* binding */ treeAt),
/* harmony export */   dZ: () => (/* binding */ layered),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   "in": () => (/* binding */ emptyTree),
/* harmony export */   qV: () => (/* binding */ formatTree)
/* harmony export */ });
const emptyTree = { kind: 'map', entries: new Map() };
/** Plain data, for example an input of the action. Strings stay strings. */
function treeOf(value) {
    if (typeof value === 'string')
        return { kind: 'text', text: value };
    if (Array.isArray(value))
        return { kind: 'list', items: value.map(treeOf) };
    if (typeof value === 'object' && value !== null) {
        return { kind: 'map', entries: new Map(Object.entries(value).map(([key, each]) => [key, treeOf(each)])) };
    }
    return { kind: 'plain', source: JSON.stringify(value) };
}
/** A tree with one value at a path. */
function treeAt(path, value) {
    return path.reduceRight((inner, key) => ({ kind: 'map', entries: new Map([[key, inner]]) }), value);
}
function valueAt(tree, path) {
    return path.reduce((found, key) => (found?.kind === 'map' ? found.entries.get(key) : undefined), tree);
}
/**
 * Puts one layer over another by the rules of Helm: mappings are merged, everything else is replaced. A null stays, since it
 * takes away what the chart says (Helm, "Deleting a default key").
 */
function layered(lower, upper) {
    if (lower.kind !== 'map' || upper.kind !== 'map')
        return upper;
    const entries = new Map(lower.entries);
    for (const [key, value] of upper.entries) {
        const below = entries.get(key);
        entries.set(key, below === undefined ? value : layered(below, value));
    }
    return { kind: 'map', entries };
}
/** YAML in the form of JSON, except that plain scalars stand as they were written. */
function formatTree(tree) {
    switch (tree.kind) {
        case 'map':
            return `{${[...tree.entries].map(([key, value]) => `${JSON.stringify(key)}: ${formatTree(value)}`).join(', ')}}`;
        case 'list':
            return `[${tree.items.map(formatTree).join(', ')}]`;
        case 'text':
            return JSON.stringify(tree.text);
        case 'plain':
            // No other plain scalar can be anything but text, and these need no quotes between braces.
            return /^[-+.\w]+$/.test(tree.source)
                ? tree.source
                : tree.source === '' || tree.source === '~'
                    ? 'null'
                    : JSON.stringify(tree.source);
    }
}


/***/ })

};
