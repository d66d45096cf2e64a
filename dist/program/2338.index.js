export const id = 2338;
export const ids = [2338];
export const modules = {

/***/ 42338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/terraform/plan/stateful.js
/**
 * Resources whose data, or whose identity that others rely on, is gone for good when they are deleted. A missing entry
 * costs a warning only: deletions of every kind are guarded.
 */
const statefulTypes = [
    // Databases and caches
    /^aws_(db|rds|docdb|neptune|redshift|dax|memorydb|elasticache|timestreaminfluxdb)_?(instance|cluster|cluster_instance|global_cluster|replication_group|serverless_cache|db_instance)$/,
    'aws_rds_global_cluster',
    'aws_dynamodb_table',
    'aws_dynamodb_global_table',
    'aws_keyspaces_table',
    'aws_timestreamwrite_table',
    /^aws_(opensearch|elasticsearch)_domain$/,
    'aws_opensearchserverless_collection',
    // Files, volumes, backups
    'aws_s3_bucket',
    'aws_s3_directory_bucket',
    'aws_efs_file_system',
    'aws_ebs_volume',
    'aws_ebs_snapshot',
    /^aws_fsx_\w+_(file_system|volume)$/,
    'aws_backup_vault',
    'aws_glacier_vault',
    // Streams and queues
    'aws_kinesis_stream',
    /^aws_msk_(serverless_)?cluster$/,
    'aws_mq_broker',
    'aws_sqs_queue',
    // Keys, secrets, identities
    'aws_kms_key',
    'aws_secretsmanager_secret',
    'aws_ssm_parameter',
    'aws_cognito_user_pool',
    'aws_acmpca_certificate_authority',
    // What others point to
    'aws_route53_zone',
    'aws_eip',
    'aws_vpc',
    'aws_ecr_repository',
    'aws_eks_cluster',
    'aws_cloudwatch_log_group',
    // Within clusters
    /^kubernetes_(persistent_volume|persistent_volume_claim|namespace|stateful_set|secret)(_v1)?$/,
];
/** @param type such as `aws_db_instance` */
function isStateful(type) {
    return statefulTypes.some((known) => (typeof known === 'string' ? known === type : known.test(type)));
}

;// CONCATENATED MODULE: ./src/terraform/plan/changes.js


/** @param plan what `terraform show -json` printed for a plan file */
function readChanges(plan) {
    const { resource_changes = [], resource_drift = [], output_changes = {} } = plan;
    const resources = readResources(resource_changes).filter(({ action }) => action !== 'read');
    return {
        resources,
        drifted: readResources(resource_drift),
        outputs: Object.entries(output_changes).flatMap(([name, { actions }]) => {
            const action = outputAction(actions);
            return action === undefined ? [] : [{ name, action }];
        }),
        counts: countChanges(resources),
        digest: changesDigest(resource_changes, output_changes),
    };
}
const noChanges = {
    counts: { add: 0, change: 0, destroy: 0 },
    resources: [],
    outputs: [],
    drifted: [],
    digest: changesDigest([], {}),
};
/** As Terraform counts: a replacement adds one and destroys one. */
function countChanges(resources) {
    const number = (...actions) => resources.filter(({ action }) => actions.includes(action)).length;
    return { add: number('create', 'replace'), change: number('update'), destroy: number('delete', 'replace') };
}
/** Resources whose present object goes away. */
function destructive({ resources }) {
    return resources.filter(({ action }) => action === 'delete' || action === 'replace');
}
function readResources(changes) {
    return changes.flatMap(({ address, mode, type, change }) => {
        const action = mode === 'data' ? 'read' : resourceAction(change.actions);
        if (action === undefined)
            return [];
        const replacedFor = (change.replace_paths ?? []).map(attributePath);
        return [{ address, type, action, stateful: isStateful(type), replacedFor }];
    });
}
function resourceAction(actions) {
    if (actions.includes('delete') && actions.includes('create'))
        return 'replace';
    const [action] = actions;
    switch (action) {
        case 'create':
        case 'update':
        case 'delete':
        case 'forget':
        case 'read':
            return action;
        default:
            return undefined;
    }
}
function outputAction([action]) {
    return action === 'create' || action === 'update' || action === 'delete' ? action : undefined;
}
function attributePath(path) {
    return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`)).join('');
}
/**
 * Covers every address that changes, how, and to which values; what stays as it is does not count, nor in which order
 * the changes stand. Values go into the digest only.
 */
function changesDigest(resources, outputs) {
    const essence = ({ actions, after, after_unknown, importing }) => [
        actions,
        after ?? null,
        after_unknown ?? null,
        importing ?? null,
    ];
    const changed = resources
        .filter(({ mode, change, previous_address }) => {
        const stays = change.actions.every((action) => action === 'no-op') && previous_address === undefined;
        return mode === 'managed' && !(stays && change.importing === undefined);
    })
        .map(({ address, previous_address = null, change }) => [address, previous_address, ...essence(change)]);
    const changedOutputs = Object.entries(outputs)
        .filter(([, { actions }]) => outputAction(actions) !== undefined)
        .map(([name, change]) => [name, ...essence(change)]);
    const text = JSON.stringify([sortByFirst(changed), sortByFirst(changedOutputs)], sortedKeys);
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function sortByFirst(rows) {
    return rows.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
/** For JSON.stringify: the same text whatever the order of keys. */
function sortedKeys(_key, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/runner/files/digest.js
var digest = __webpack_require__(39631);
;// CONCATENATED MODULE: ./src/terraform/store/plan-archive.js

const maxEntries = 20_000;
/** The largest member is the state; states of that size do not work in Terraform itself. */
const maxEntryBytes = 256 * 1024 ** 2;
/**
 * Opens a plan file for `use` and closes it again.
 * @throws ActionError `plan-stale` when it is no plan file; also when a name stands in it twice, since two readers could
 *   then see two different plans
 */
async function withPlanArchive(file, use) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 9517).then(__webpack_require__.t.bind(__webpack_require__, 89517, 19));
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false }).catch(notReadable(file));
    try {
        const entries = await listEntries(zip, file).catch(notReadable(file));
        const read = async (name) => {
            const entry = entries.get(name);
            if (entry === undefined)
                throw noPlan(file, `it has no ${name}`);
            return readEntry(zip, entry).catch(notReadable(file));
        };
        return await use({ names: [...entries.keys()], read });
    }
    finally {
        zip.close();
    }
}
async function listEntries(zip, file) {
    const entries = new Map();
    for await (const entry of zip.eachEntry()) {
        if (entries.has(entry.fileName))
            throw noPlan(file, `${entry.fileName} stands in it twice`);
        if (entry.uncompressedSize > maxEntryBytes)
            throw noPlan(file, `${entry.fileName} is larger than any plan's`);
        if (entries.size >= maxEntries)
            throw noPlan(file, `it has more than ${maxEntries} entries`);
        entries.set(entry.fileName, entry);
    }
    return entries;
}
async function readEntry(zip, entry) {
    const chunks = [];
    for await (const chunk of await zip.openReadStreamPromise(entry))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** Says that a file is not what Terraform writes as a plan. */
function noPlan(file, why, cause) {
    return new action_error/* ActionError */.lZ('plan-stale', `${file} is not a plan of Terraform: ${why}`, {
        hint: 'Plan again and have the new plan reviewed.',
        cause,
    });
}
function notReadable(file) {
    return (error) => {
        // What the machine refuses is no property of the plan.
        if (error instanceof action_error/* ActionError */.lZ || error.syscall !== undefined)
            throw error;
        throw noPlan(file, error.message, error);
    };
}

;// CONCATENATED MODULE: ./src/terraform/store/plan-file.js






/**
 * The state that a plan was made on. It is the entry `tfstate`; `tfstate-prev`, the state before the refresh, carries
 * neither lineage nor serial.
 * @returns undefined when there was no state
 * @throws ActionError `plan-stale` when the file is no plan
 */
async function readPlanState(planFile) {
    return withPlanArchive(planFile, async ({ read }) => {
        const { lineage, serial } = members(parseJson(await read('tfstate')));
        if (typeof lineage !== 'string' || typeof serial !== 'number')
            throw noPlan(planFile, 'its state has no serial');
        return lineage === '' ? undefined : { lineage, serial };
    });
}
/**
 * Whether a file only names a plan that HCP Terraform made and keeps, as it does for workspaces that run there
 * (`internal/cloud/cloudplan` of Terraform).
 */
async function isRemotePlan(file) {
    const content = await (0,promises_.readFile)(file).catch(() => undefined);
    return content !== undefined && 'remote_plan_format' in members(parseJson(content));
}
/**
 * The files that a plan was made from, as the plan itself tells.
 * @throws ActionError `plan-stale` when the file is no plan
 */
async function planConfiguration(planFile) {
    return withPlanArchive(planFile, async ({ names, read }) => {
        const manifest = parseJson(await read('tfconfig/modules.json'));
        if (!Array.isArray(manifest))
            throw noPlan(planFile, 'its list of modules is none');
        const files = new Map();
        for (const name of names) {
            if (!name.startsWith('tfconfig/') || name === 'tfconfig/modules.json')
                continue;
            const [, key, file] = /^tfconfig\/m-([^/]*)\/([^/]+)$/.exec(name) ?? [];
            if (key === undefined || file === undefined)
                throw noPlan(planFile, `${name} belongs to no module`);
            const sha256 = (0,external_node_crypto_.createHash)('sha256')
                .update(await read(name))
                .digest('hex');
            files.set(key, [...(files.get(key) ?? []), { path: file, sha256 }]);
        }
        const modules = manifest.map((entry) => readModule(entry, files, planFile));
        const known = new Set(modules.map(({ key }) => key));
        if (known.size !== modules.length)
            throw noPlan(planFile, 'a module is listed in it twice');
        const stray = [...files.keys()].find((key) => !known.has(key));
        if (stray !== undefined)
            throw noPlan(planFile, `its list of modules lacks ${stray}`);
        if (!known.has(''))
            throw noPlan(planFile, 'it has no root module');
        return { modules };
    });
}
function readModule(entry, files, file) {
    const { Key: key, Source: source = '', Dir: folder } = members(entry);
    if (typeof key !== 'string' || typeof source !== 'string' || typeof folder !== 'string') {
        throw noPlan(file, 'its list of modules is not one of Terraform');
    }
    return { key, source, folder, files: files.get(key) ?? [] };
}
/**
 * Refuses a plan whose configuration is not the one that is checked out: somebody may have exchanged the plan in its
 * store. Files have to be equal in the root and in every local module. Var files and the actions that the plan holds are
 * not part of this; the content digest and the digest of the changes are for those.
 * @param folder the root's own
 * @param dataFolder Terraform's data directory after `init`; with it, downloaded modules are compared too
 * @throws ActionError `plan-stale` naming every file that differs
 */
async function assertPlanMatchesConfiguration(planFile, folder, dataFolder) {
    const { modules } = await planConfiguration(planFile);
    const installed = dataFolder === undefined ? new Map() : await installedModules(folder, dataFolder);
    const byKey = new Map(modules.map((module) => [module.key, module]));
    const differences = await Promise.all(modules.map(async (module) => {
        const local = localFolder(module, byKey, folder);
        if (local !== undefined && external_node_path_.resolve(folder, module.folder) !== local) {
            return [`module ${module.key} stands in ${module.folder} instead of ${external_node_path_.relative(folder, local)}`];
        }
        if (local === undefined && dataFolder === undefined)
            return [];
        const checkedOut = local ?? installed.get(module.key);
        if (checkedOut === undefined)
            return [`module ${module.key} is not installed`];
        return fileDifferences(module, checkedOut, local === undefined ? `module ${module.key}: ` : '', folder);
    }));
    const all = differences.flat().sort();
    if (all.length === 0)
        return;
    throw new action_error/* ActionError */.lZ('plan-stale', 'the stored plan was made from other files than those checked out', {
        details: all,
        hint: 'Plan again. If nobody changed these files since the review, find out who can write to the plan store.',
    });
}
/**
 * Where a module of the checkout has to stand by its source; undefined for a downloaded one. Terraform compares the
 * sources with the configuration itself, so that they cannot be exchanged.
 */
function localFolder({ key, source }, modules, folder) {
    if (key === '')
        return folder;
    if (!source.startsWith('./') && !source.startsWith('../'))
        return undefined;
    const parent = modules.get(key.slice(0, Math.max(0, key.lastIndexOf('.'))));
    const base = parent && localFolder(parent, modules, folder);
    return base && external_node_path_.resolve(base, source);
}
async function fileDifferences(module, checkedOut, prefix, folder) {
    const shown = (name) => prefix === '' ? external_node_path_.relative(folder, external_node_path_.join(checkedOut, name)) : `${prefix}${name}`;
    const present = (await (0,promises_.readdir)(checkedOut).catch(() => [])).filter(isConfiguration);
    const planned = new Map(module.files.map((file) => [file.path, file.sha256]));
    const names = [...new Set([...planned.keys(), ...present])];
    const found = await Promise.all(names.map(async (name) => {
        const sha256 = await (0,digest/* sha256OfFile */.V)(external_node_path_.join(checkedOut, name)).catch(() => undefined);
        if (!planned.has(name))
            return sha256 === undefined ? [] : [`${shown(name)} is not in the plan`];
        if (sha256 === undefined)
            return [`${shown(name)} is only in the plan`];
        return sha256 === planned.get(name) ? [] : [`${shown(name)} differs`];
    }));
    return found.flat();
}
/** Which files Terraform reads as configuration (developer.hashicorp.com/terraform/language/files; `IsIgnoredFile`). */
function isConfiguration(name) {
    const ignored = name.startsWith('.') || name.endsWith('~') || (name.startsWith('#') && name.endsWith('#'));
    return !ignored && (name.endsWith('.tf') || name.endsWith('.tf.json'));
}
/** Absolute folders of all modules by key, as `terraform init` recorded them. */
async function installedModules(folder, dataFolder) {
    const text = await (0,promises_.readFile)(external_node_path_.join(dataFolder, 'modules', 'modules.json')).catch(() => undefined);
    const { Modules: list } = text === undefined ? {} : members(parseJson(text));
    if (!Array.isArray(list))
        return new Map();
    return new Map(list.map((entry) => {
        const { Key: key, Dir: dir } = members(entry);
        return [String(key), external_node_path_.resolve(folder, String(dir))];
    }));
}
/** `undefined` for what is no JSON: every reader then finds its members missing. */
function parseJson(text) {
    try {
        return JSON.parse(text.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function members(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

// EXTERNAL MODULE: ./src/runner/limiter.js
var limiter = __webpack_require__(78735);
// EXTERNAL MODULE: ./src/runner/files/workspace.js
var files_workspace = __webpack_require__(35958);
;// CONCATENATED MODULE: ./src/terraform/content/reach.js




/**
 * What Terraform leaves in a folder while it works. It is no input of a plan: `.terraform/`, state files and their
 * backups, folders of workspaces (`terraform.tfstate.d/`), locks of local states; and git's own folder.
 */
function isGenerated(name) {
    return name === '.terraform' || name === '.git' || name.includes('.tfstate');
}
/** True for the relative path itself and what lies below it. Both with forward slashes. */
function covers(folder, file) {
    return folder === '' || file === folder || file.startsWith(`${folder}/`);
}
/**
 * Whether a change of the file (added, removed or changed; relative to the workspace) can change the root's plan.
 * @param rootPaths of all roots: a file in a nested root's folder belongs to that one
 */
function reaches(reach, file, rootPaths) {
    if (reach.files.includes(file))
        return true;
    if (file.split('/').some(isGenerated))
        return false;
    return reach.folders.some((folder) => {
        // A submodule that moved to another commit is listed by its own folder alone.
        if (folder.startsWith(`${file}/`))
            return true;
        const isNested = (root) => root !== folder && covers(folder, root) && covers(root, file);
        return covers(folder, file) && !rootPaths.some(isNested);
    });
}
function createReachReader(options) {
    const { workspace } = options;
    const folders = new Map();
    const rootFolders = new Set(options.roots.map(({ folder }) => folder));
    const readOnce = (folder) => {
        const known = folders.get(folder) ?? readFolder(folder, { workspace, rootFolders });
        folders.set(folder, known);
        return known;
    };
    const read = async (root) => {
        const entries = new Map();
        const reached = { folders: new Set(), files: new Set() };
        const pendingFolders = [root.folder, ...root.localModules];
        const pendingFiles = await present([...root.files, ...options.varFiles], root, workspace);
        for (let folder = pendingFolders.pop(); folder !== undefined; folder = pendingFolders.pop()) {
            const name = relativeTo(workspace, folder);
            if (reached.folders.has(name))
                continue;
            reached.folders.add(name);
            for (const entry of await readOnce(folder)) {
                entries.set(entry.path, entry);
                if (entry.target === undefined)
                    continue;
                const target = external_node_path_.join(workspace, entry.target);
                if ((await (0,promises_.stat)(target)).isDirectory())
                    pendingFolders.push(target);
                else
                    pendingFiles.push({ path: entry.target });
            }
        }
        for (const entry of pendingFiles) {
            reached.files.add(entry.path);
            entries.set(entry.path, entry);
            if (entry.target === undefined)
                continue;
            reached.files.add(entry.target);
            entries.set(entry.target, { path: entry.target });
        }
        return {
            folders: sorted(reached.folders),
            files: sorted(reached.files),
            entries: [...entries.values()].sort((a, b) => compareText(a.path, b.path)),
        };
    };
    const reads = new Map();
    const readRoot = (root) => {
        const known = reads.get(root) ?? read(root);
        reads.set(root, known);
        return known;
    };
    return {
        reachOf: async (root) => {
            const { folders, files } = await readRoot(root);
            return { folders, files };
        },
        entriesOf: async (root) => (await readRoot(root)).entries,
    };
}
async function readFolder(folder, options) {
    const found = [];
    const children = await (0,promises_.readdir)(folder, { withFileTypes: true });
    await Promise.all(children.map(async (child) => {
        found.push(...(await readChild(child, external_node_path_.join(folder, child.name), options)));
    }));
    return found;
}
async function readChild(child, file, options) {
    if (isGenerated(child.name))
        return [];
    if (child.isSymbolicLink())
        return [await readLink(file, options.workspace)];
    if (child.isDirectory())
        return options.rootFolders.has(file) ? [] : readFolder(file, options);
    // Sockets and pipes are no input of a plan, and reading one would never end.
    return child.isFile() ? [{ path: relativeTo(options.workspace, file) }] : [];
}
/** @throws ActionError `outside-workspace` or `invalid-input` for a link that leaves the workspace, loops or leads nowhere. */
async function readLink(link, workspace) {
    const name = relativeTo(workspace, link);
    const real = await (0,promises_.realpath)(link).catch(async (cause) => {
        const looping = cause.code === 'ELOOP';
        const why = looping ? 'leads back to itself' : `leads to ${await (0,promises_.readlink)(link)}, which does not exist`;
        throw new action_error/* ActionError */.lZ('invalid-input', `${name} is a symbolic link that ${why}`, {
            hint: 'Correct the link or remove it; a plan is bound to everything its root can read.',
            location: { file: name },
            cause,
        });
    });
    if (!(0,files_workspace/* isBelow */.Y)(workspace, real))
        throw outside(name, `is a symbolic link to ${real}, outside the workspace`);
    return { path: name, target: relativeTo(workspace, real) };
}
/** The files among `files` that exist; Terraform itself has the words for one that does not. */
async function present(files, root, workspace) {
    const found = await Promise.all(files.map(async (file) => {
        if (!(0,files_workspace/* isBelow */.Y)(workspace, file))
            throw outside(root.path, `reads ${file}, outside the workspace`);
        const exists = await (0,promises_.stat)(file).then((kind) => kind.isFile(), () => false);
        if (!exists)
            return undefined;
        const entry = await readLink(file, workspace);
        return entry.target === entry.path ? { path: entry.path } : entry;
    }));
    return found.filter((entry) => entry !== undefined);
}
function outside(file, why) {
    return new action_error/* ActionError */.lZ('outside-workspace', `${file} ${why}`, {
        details: ['A plan is bound to the content of what its root reads; that can only be checked inside the repository.'],
        location: { file },
    });
}
function relativeTo(workspace, file) {
    return external_node_path_.relative(workspace, file).split(external_node_path_.sep).join('/');
}
function sorted(names) {
    return [...names].sort(compareText);
}
/** By code units, the same on every machine. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/terraform/content/content.js





/**
 * Content is to be taken before Terraform runs: a data source may write files into the root's folder while it plans.
 * @throws ActionError `outside-workspace` or `invalid-input` for a link or file that leads out of the workspace, loops or
 *   leads nowhere
 */
function createContentReader(options) {
    const reader = createReachReader(options);
    const inTurn = (0,limiter/* limiter */.T)(filesAtOnce);
    const digests = new Map();
    const digestOf = ({ path: name, target }) => {
        if (target !== undefined)
            return Promise.resolve(sha256(`link to ${target}`));
        const known = digests.get(name) ?? inTurn(() => (0,digest/* sha256OfFile */.V)(external_node_path_.join(options.workspace, name)));
        digests.set(name, known);
        return known;
    };
    return {
        of: async (root) => {
            const entries = await reader.entriesOf(root);
            const files = await Promise.all(entries.map(async (entry) => ({ path: entry.path, sha256: await digestOf(entry) })));
            return { files, digest: contentDigest(files) };
        },
    };
}
/** The content of one root; see {@link createContentReader} for many. */
function contentOf(root, options) {
    return createContentReader(options).of(root);
}
/** JSON keeps names and digests apart whatever a name holds. */
function contentDigest(files) {
    return sha256(JSON.stringify(files.map((file) => [file.path, file.sha256])));
}
/** What differs, one sentence per file: `a/main.tf changed`, `a/b.tf was added`, `a/c.tf was removed`. */
function compareContent(planned, now) {
    const before = new Map(planned.files.map((file) => [file.path, file.sha256]));
    const after = new Map(now.files.map((file) => [file.path, file.sha256]));
    const names = [...new Set([...before.keys(), ...after.keys()])].sort(compareText);
    return names.flatMap((name) => {
        const [then, today] = [before.get(name), after.get(name)];
        if (then === today)
            return [];
        if (then === undefined)
            return [`${name} was added`];
        return [today === undefined ? `${name} was removed` : `${name} changed`];
    });
}
/** Open files are few on some machines (256 on macOS), and the disk gains nothing from more. */
const filesAtOnce = 32;
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./src/terraform/content/modules.js





/**
 * The downloaded modules of a root, sorted by name. A git branch or a range of versions can stand for other code
 * tomorrow, which no file of the repository tells.
 * @param folder the root's own
 * @param dataFolder Terraform's data directory after `init`
 */
async function downloadedModules(folder, dataFolder) {
    const downloads = external_node_path_.join(dataFolder, 'modules');
    const text = await (0,promises_.readFile)(external_node_path_.join(downloads, 'modules.json'), 'utf8').catch(nothingInstalled);
    const { Modules: entries = [] } = JSON.parse(text);
    const packages = entries.filter(({ Key, Dir }) => {
        // A local module of a download lies within that one's folder.
        const place = external_node_path_.relative(external_node_path_.join(downloads, Key), external_node_path_.resolve(folder, Dir));
        return Key !== '' && place.split(external_node_path_.sep)[0] !== '..' && !external_node_path_.isAbsolute(place);
    });
    const found = await Promise.all(packages.map(async ({ Key, Source, Version = '' }) => ({
        name: Key,
        source: `${Source.replace(/\/\/[^/@]*@/, '//')}${Version === '' ? '' : ` ${Version}`}`,
        digest: await folderDigest(external_node_path_.join(downloads, Key)),
    })));
    return found.sort((a, b) => compareText(a.name, b.name));
}
/** What differs, one sentence per module: `module eks (git::…) changed`. */
function compareModules(planned, now) {
    const before = new Map(planned.map((module) => [module.name, module]));
    const after = new Map(now.map((module) => [module.name, module]));
    return [...new Map([...before, ...after]).values()].flatMap(({ name, source }) => {
        const [then, today] = [before.get(name), after.get(name)];
        if (then?.digest === today?.digest && then?.source === today?.source)
            return [];
        const what = then === undefined ? 'is new' : today === undefined ? 'is gone' : 'changed where it is downloaded from';
        return [`module ${name} (${source}) ${what}`];
    });
}
/** A root without any module call has no such file. */
function nothingInstalled(error) {
    if (error.code === 'ENOENT')
        return '{}';
    throw error;
}
async function folderDigest(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true });
    const files = await Promise.all(entries.map(async (entry) => {
        const file = external_node_path_.join(entry.parentPath, entry.name);
        const name = external_node_path_.relative(folder, file).split(external_node_path_.sep).join('/');
        // Git's own files differ from clone to clone.
        if (entry.isDirectory() || name.split('/').includes('.git'))
            return [];
        return [
            { path: name, sha256: entry.isSymbolicLink() ? `link to ${await (0,promises_.readlink)(file)}` : await (0,digest/* sha256OfFile */.V)(file) },
        ];
    }));
    return contentDigest(files.flat().sort((a, b) => compareText(a.path, b.path)));
}

;// CONCATENATED MODULE: ./src/terraform/store/verify.js


const listedFiles = 10;
/**
 * Whether a stored plan still is a plan of this configuration, made by this Terraform on this state.
 * @returns otherwise every difference, as a sentence for people
 */
function judgeStored(plan, now) {
    const [first, ...others] = [
        ...contentDifferences(plan.content, now.content),
        ...versionDifferences(plan.terraform, now.terraform),
        ...(now.modules !== undefined && plan.status !== 'deferred' ? compareModules(plan.modules, now.modules) : []),
        // A deferred root was never planned on a state.
        ...('state' in now && plan.status !== 'deferred' ? stateDifferences(plan.state, now.state) : []),
    ];
    return first === undefined ? { valid: true } : { valid: false, differences: [first, ...others] };
}
function contentDifferences(then, now) {
    if (then.digest === now.digest)
        return [];
    const found = compareContent(then, now);
    if (found.length === 0)
        return ['the files are the same, but the plan was stored for other content'];
    if (found.length <= listedFiles)
        return found;
    return [...found.slice(0, listedFiles), `${found.length - listedFiles} more files differ`];
}
function versionDifferences(then, now) {
    return then === now ? [] : [`terraform ${then} made the plan, ${now} runs now`];
}
function stateDifferences(then, now) {
    if (then === undefined)
        return now === undefined ? [] : [`there was no state then, now there is serial ${now.serial}`];
    if (now === undefined)
        return [`the state is gone: serial ${then.serial} then, none now`];
    if (then.lineage !== now.lineage)
        return ['another lineage: the state was created anew'];
    if (then.serial === now.serial)
        return [];
    return [`the state changed: serial ${then.serial} then, ${now.serial} now`];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/terraform/problems.js

/** One error for all problems: code, place and next step of the first; of several, a line and an annotation for each. */
function refusal(subject, problems) {
    const [first, ...others] = problems;
    const options = { location: first.location, ...(first.hint === undefined ? {} : { hint: first.hint }) };
    if (others.length === 0) {
        const details = [placeOf(first.location), ...(first.details ?? [])];
        return new action_error/* ActionError */.lZ(first.code, `${subject}: ${first.message}`, { ...options, details });
    }
    return new action_error/* ActionError */.lZ(first.code, `${subject}: ${problems.length} problems`, {
        ...options,
        annotations: problems.map(({ message, location, details = [] }) => ({
            text: [message, ...details].join('\n'),
            location,
        })),
        details: problems.flatMap(({ code, message, location, details = [], hint }) => [
            `${placeOf(location)}: ${message} (${code})`,
            ...details.map((line) => `  ${line}`),
            ...(hint === undefined || hint === first.hint ? [] : [`  Next: ${hint}`]),
        ]),
    });
}
/** `main.tf:31`, as people and editors read it. */
function placeOf({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}

// EXTERNAL MODULE: ./src/aws/errors.js
var errors = __webpack_require__(69507);
;// CONCATENATED MODULE: ./src/terraform/cli/aws-answer.js

/**
 * The failure that AWS's answer stands for, with the missing IAM action, or that there was no answer.
 * @param what was to be done, as the beginning of a sentence
 * @returns undefined when the text tells of no call to AWS, or of an object that was not there
 */
function awsFailure(what, text) {
    const answer = readAnswer(text);
    if (answer === undefined || answer.name === 'NoSuchKey')
        return undefined;
    const { service, operation, status, name, message } = answer;
    const error = Object.assign(new Error(message), {
        name,
        ...(status === undefined ? { code: networkCode(message) } : { $metadata: { httpStatusCode: status } }),
    });
    return (0,errors/* awsError */.es)(error, { what, action: iamAction(service, operation) });
}
/** What stands before the call that failed: `Unable to list objects in S3 bucket "acme"`. */
function beforeAnswer(text) {
    return text.replace(/:? *operation error [^]*$/, '');
}
function readAnswer(text) {
    const found = /operation error (?<service>[\w ]+): (?<operation>\w+), (?<rest>[^\n]*)/.exec(text)?.groups;
    if (found === undefined)
        return undefined;
    const { service = '', operation = '', rest = '' } = found;
    const status = Number(/StatusCode: (\d+)/.exec(rest)?.[1] ?? 0);
    const [, name = '', message = rest] = /(?:api error |, (?=NoSuch))(\w+): (.*)$/.exec(rest) ?? [];
    // The answer to HEAD has no body, so that S3 cannot say more than 400 to expired credentials.
    const expired = operation.startsWith('Head') && status === 400;
    return {
        service,
        operation,
        status: status === 0 ? undefined : status,
        name: expired ? 'ExpiredToken' : name,
        message: expired ? `${message} (all that a HEAD request is told when the credentials have expired)` : message,
    };
}
/** Not all calls are named like the action that allows them (Service Authorization Reference, "Amazon S3"). */
const s3Actions = {
    HeadObject: 'GetObject',
    ListObjectsV2: 'ListBucket',
    HeadBucket: 'ListBucket',
};
function iamAction(service, operation) {
    const action = service === 'S3' ? (s3Actions[operation] ?? operation) : operation;
    return `${service.toLowerCase().replaceAll(' ', '')}:${action}`;
}
function networkCode(message) {
    if (message.includes('no such host'))
        return 'ENOTFOUND';
    return message.includes('connection reset') ? 'ECONNRESET' : 'ECONNREFUSED';
}

;// CONCATENATED MODULE: ./src/terraform/cli/state-lock.js
/**
 * Reads the "Lock Info" that stands in the diagnostic "Error acquiring the state lock".
 * @returns undefined when the text tells of no lock
 */
function readStateLock(text) {
    if (!text.includes('Lock Info:'))
        return undefined;
    const field = (name) => new RegExp(`^[│\\s]*${name}:[ \\t]*(.*?)\\s*$`, 'm').exec(text)?.[1] ?? '';
    const id = field('ID');
    if (id === '')
        return undefined;
    return { id, path: field('Path'), operation: field('Operation'), who: field('Who'), created: field('Created') };
}

;// CONCATENATED MODULE: ./src/terraform/cli/failure.js





const detailLines = 20;
/** Where a diagnostic points, relative to the workspace; a file of a downloaded module is none of the user's. */
function locationOf(diagnostic, { path }) {
    if (diagnostic.range === undefined)
        return undefined;
    const { file, line } = diagnostic.range;
    const joined = normalise(`${path}/${file}`);
    if (joined.startsWith('../') || joined.includes('.terraform/'))
        return undefined;
    return line > 0 ? { file: joined, line } : { file: joined };
}
/**
 * The failure of a Terraform command, told by its first error.
 * @param code for what is none of the known cases
 */
function terraformFailure(where, diagnostics, command, code) {
    const errors = distinct(diagnostics.filter(({ severity }) => severity === 'error'));
    const [first] = errors;
    if (first === undefined) {
        return new action_error/* ActionError */.lZ(code, `${where.name}: terraform ${command} failed without telling an error`, {
            hint: 'Run it again with TF_LOG=debug in the environment of the job; the log goes to standard error.',
        });
    }
    const lock = readStateLock(first.detail);
    if (lock !== undefined && !isUnreleased(first))
        return lockedState(where, lock);
    const [bucket] = missingBucket.exec(first.summary) ?? [];
    if (bucket !== undefined)
        return withoutBucket(where, bucket);
    const failure = told(where, first, errors, code);
    const left = errors.filter(isUnreleased).map(({ detail }) => readStateLock(detail));
    return left.length === 0 ? failure : withLockLeft(where, failure, left[0]);
}
/** As the s3 backend says it; older versions do not name the bucket. */
const missingBucket = /S3 bucket (?:"[^"]*" )?does not exist/;
function withoutBucket({ name, backend }, what) {
    return new action_error/* ActionError */.lZ('state-bucket-missing', `${name}: the ${what}`, {
        ...(backend === undefined ? {} : { details: [placeOf(backend.location)], location: backend.location }),
    });
}
/** Each error once, and without the heading that `init` puts before errors of the configuration. */
function distinct(errors) {
    const known = new Set();
    const causes = errors.filter((error) => {
        const text = JSON.stringify(error);
        if (known.has(text) || error.summary.startsWith('Terraform encountered problems during initiali'))
            return false;
        known.add(text);
        return true;
    });
    return causes.length > 0 ? causes : errors;
}
/** @param errors at least one */
function told(where, first, errors, code) {
    const location = locationOf(first, where);
    const placed = (diagnostic) => {
        const found = locationOf(diagnostic, where);
        return found === undefined ? '' : ` (${placeOf(found)})`;
    };
    // At a resource it is the provider that was refused: what was planned or applied failed all the same.
    const aws = awsFailure(`${where.name}: ${oneLine(beforeAnswer(first.summary))}`, `${first.summary}\n${first.detail}`);
    const ofBackend = first.address === undefined ? aws : undefined;
    return new action_error/* ActionError */.lZ(codeOf(errors) ?? ofBackend?.code ?? code, ofBackend?.message ?? `${where.name}: ${oneLine(first.summary)}`, {
        details: [
            ...(ofBackend?.details ?? lines(first.detail)),
            ...(first.address === undefined ? [] : [`at ${first.address}`]),
            ...(location === undefined ? [] : [placeOf(location)]),
            ...errors.slice(1).map((other) => `also: ${oneLine(beforeAnswer(other.summary))}${placed(other)}`),
        ],
        ...(aws === undefined ? hintOf(first) : { hint: aws.hint }),
        ...(location === undefined ? {} : { location }),
        annotations: errors.flatMap((error) => annotationOf(error, where)),
    });
}
/** The next step, where Terraform's words have a likely cause of which it cannot know. */
function hintOf({ summary }) {
    const hint = likelyCauses.find(([said]) => said.test(summary))?.[1];
    return hint === undefined ? {} : { hint };
}
const runsElsewhere = 'Set the execution mode of the workspace to Local: this run plans, compares and applies.';
const likelyCauses = [
    [
        /^Unable to find remote state/,
        'What it reads was never applied: apply that first, or together with this root (with-dependencies: true).',
    ],
    [/^Saving a generated plan is currently not supported/, runsElsewhere],
];
/** Errors that have a meaning of their own, by what Terraform and the AWS provider write. */
function codeOf(errors) {
    if (errors.some(isUnsaved) && errors.every((error) => isUnsaved(error) || isUnreleased(error))) {
        return 'state-not-saved';
    }
    const [{ summary, detail } = { summary: '', detail: '' }] = errors;
    if (/saved plan (is stale|does not match)/i.test(summary))
        return 'plan-stale';
    if (/no space left on device|disk quota exceeded/i.test(`${summary} ${detail}`))
        return 'disk-full';
    return expired.test(`${summary} ${detail}`) ? 'credentials-expired' : undefined;
}
/** What a diagnostic says, at its line. */
function annotationOf(diagnostic, where) {
    const location = locationOf(diagnostic, where);
    return location === undefined ? [] : [{ text: `${where.name}: ${oneLine(diagnostic.summary)}`, location }];
}
/** Says who holds the state, since when, and how it is released. */
function lockedState(where, lock) {
    return new action_error/* ActionError */.lZ('state-locked', `${where.name}: the state is locked by ${lock.who} since ${lock.created || 'an unknown time'}`, {
        details: [`lock ${lock.id}, ${lock.operation}, ${lock.path}`],
        hint: `Wait for that run to end. If it is gone for good: command: unlock, modules: ${where.name}, lock-id: ${lock.id}`,
        outputs: { 'lock-info': lock },
    });
}
/** Adds that Terraform ended without releasing its lock. @param lock undefined where it is not known which one */
function withLockLeft({ name }, error, lock) {
    const since = lock === undefined ? '' : ` ${lock.id}, taken at ${lock.created}`;
    return (0,action_error/* extended */.uQ)(error, {
        details: [`the state is still locked: Terraform ended without releasing its lock${since}`],
        hint: `${error.hint} Then release the lock: command: unlock, modules: ${name}, lock-id: ${lock?.id ?? 'as the next run reports it'}`,
        outputs: lock === undefined ? {} : { 'lock-info': lock },
    });
}
function isUnsaved({ summary }) {
    return /^Failed to (save|persist) state/.test(summary);
}
function isUnreleased({ summary }) {
    return summary === 'Error releasing the state lock';
}
const expired = /ExpiredToken|RequestExpired|security token included in the request is expired/;
/**
 * Errors of commands that write no JSON come as text in a frame of box characters; those of a few older commands, like
 * `force-unlock`, as a plain sentence.
 */
function diagnosticsOfText(text) {
    const body = (0,external_node_util_.stripVTControlCharacters)(text)
        .split('\n')
        .map((line) => line.replace(/^[│╷╵]\s?/, '').trimEnd())
        .join('\n');
    // What AWS answered stands within an error, and looks like one.
    const parts = body.split(/^(?=Error: (?!operation error))/m).filter((part) => part.startsWith('Error: '));
    const sentence = body.trim();
    return (parts.length > 0 || sentence === '' ? parts : [`Error: ${sentence}`]).map((part) => {
        const [head = '', ...rest] = part.split('\n');
        const [, file, line] = /^\s*on (.+?) line (\d+)/m.exec(part) ?? [];
        const detail = rest.join('\n').trim();
        return {
            severity: 'error',
            summary: head.slice('Error: '.length),
            detail,
            ...(file === undefined ? {} : { range: { file, line: Number(line) } }),
        };
    });
}
function lines(text) {
    const all = withoutAdvice(text)
        .split('\n')
        .filter((line) => line.trim() !== '');
    const kept = all.slice(0, detailLines);
    return all.length > kept.length ? [...kept, `… ${all.length - kept.length} more lines in the log`] : kept;
}
/** What Terraform says on every problem with a lock; its ways out of it are not those of a pipeline. */
function withoutAdvice(text) {
    return text.replace(/^Terraform acquires a (state )?lock [^]*$/m, '');
}
function oneLine(text) {
    return text.replaceAll(/\s+/g, ' ').trim();
}
function normalise(file) {
    const parts = [];
    for (const part of file.replaceAll('\\', '/').split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./src/terraform/run/attempt.js



/**
 * Does the work on one root and turns whatever comes of it, errors too, into a result that is shown at once.
 * @param begun when a part of the work was begun already, on the clock of the run
 */
async function attempt(run, task, work, begun) {
    if (begun === undefined && run.signal.aborted) {
        return finish(run, task, { status: 'skipped', note: 'the run was cancelled' });
    }
    const startedAt = begun ?? run.clock();
    const finding = await work().catch(async (thrown) => {
        const error = await lockAfter(run, task, (0,action_error/* toActionError */.ie)(thrown));
        // Wherever a note stands, the root does already.
        const note = error.message.replace(`${task.root.name}: `, '');
        return error.code === 'cancelled' ? { status: 'cancelled', note } : { status: 'failed', error, note };
    });
    return finish(run, task, finding, startedAt);
}
/** A program that was ended from outside had no time to release its lock. */
async function lockAfter({ terraform }, { root }, error) {
    if (!['tool-killed', 'timed-out', 'output-too-large'].includes(error.code))
        return error;
    const lock = await terraform.heldLock(root);
    return lock === undefined ? error : withLockLeft(root, error, lock);
}
/** The result of a root that was not touched because of others. */
function skipped(run, task, causes) {
    const heldUpBy = [...new Set(causes.flatMap((cause) => (cause.heldUpBy.length > 0 ? cause.heldUpBy : [cause])))];
    const note = heldUpBy.map(({ task: { root }, status }) => `${root.name} ${causeWords[status] ?? status}`).join(', ');
    return finish(run, task, { status: 'skipped', note, heldUpBy });
}
const causeWords = {
    skipped: 'was not started',
    cancelled: 'was cancelled',
    deferred: 'is deferred',
};
function finish(run, task, finding, startedAt = run.clock()) {
    const result = {
        changes: noChanges,
        text: undefined,
        note: '',
        error: undefined,
        heldUpBy: [],
        warnings: [],
        state: undefined,
        planDigest: undefined,
        outputs: {},
        endedAt: run.clock(),
        ...finding,
        task,
        startedAt,
    };
    run.observer.finished(result);
    return result;
}

;// CONCATENATED MODULE: ./src/terraform/run/guard.js


const shown = 20;
/**
 * Stops a plan that deletes or replaces anything, unless that was allowed.
 * @throws ActionError `destroy-refused` listing every resource, those that hold data first
 */
function guardDestruction({ root }, changes, allowDestroy) {
    const doomed = destructive(changes).toSorted((a, b) => Number(b.stateful) - Number(a.stateful));
    if (doomed.length === 0 || allowDestroy === 'allowed')
        return;
    const lines = doomed.slice(0, shown).map(({ address, action, stateful, replacedFor }) => {
        const why = replacedFor.length === 0 ? '' : ` (forced by ${replacedFor.join(', ')})`;
        return `${action} ${address}${why}${stateful ? ': holds data or is referred to by others' : ''}`;
    });
    const more = doomed.length > shown ? [`… and ${doomed.length - shown} more`] : [];
    throw new action_error/* ActionError */.lZ('destroy-refused', `${root.name}: the plan deletes or replaces ${count(doomed.length)}`, {
        details: [...lines, ...more],
    });
}
function count(number) {
    return number === 1 ? 'one resource' : `${number} resources`;
}

;// CONCATENATED MODULE: ./src/terraform/graph/waves.js
/** Puts each name into the first wave that comes after all it depends on. Names keep their order within a wave. */
function wavesOf(names, edges) {
    const outgoing = Map.groupBy(edges, ({ from }) => from);
    const waiting = new Map(names.map((name) => [name, 0]));
    for (const { to } of edges)
        waiting.set(to, (waiting.get(to) ?? 0) + 1);
    const waves = [];
    for (let wave = names.filter((name) => waiting.get(name) === 0); wave.length > 0;) {
        waves.push(wave);
        const next = new Set();
        for (const { to } of wave.flatMap((name) => outgoing.get(name) ?? [])) {
            const left = (waiting.get(to) ?? 0) - 1;
            waiting.set(to, left);
            if (left === 0)
                next.add(to);
        }
        wave = names.filter((name) => next.has(name));
    }
    return waves;
}

;// CONCATENATED MODULE: ./src/terraform/run/order.js

/** The task of a name that the run itself gave out. */
function taskOf({ tasks }, name) {
    const task = tasks.get(name);
    if (task === undefined)
        throw new TypeError(`There is no root ${name} in this run`);
    return task;
}
/** Names of the roots, each after those that it reads from. */
function planningOrder(run) {
    const names = [...run.tasks.keys()];
    return wavesOf(names, names.flatMap((to) => ordered(beforePlanning(run, to), to))).flat();
}
/** Names of the roots in the waves in which they can be applied; those that are destroyed stand after what used them. */
function applyingWaves(run) {
    const names = [...run.tasks.keys()];
    return wavesOf(names, names.flatMap((to) => ordered(beforeApplying(run, to), to)).filter(({ from }) => run.tasks.has(from)));
}
/**
 * What has to be planned before this root can be: roots whose outputs it reads, and those that it is declared to depend
 * on, as one that looks for their objects by name is. Destroy plans read what exists.
 */
function beforePlanning({ tasks, edges }, name) {
    if (tasks.get(name)?.mode === 'destroy')
        return [];
    return needsOf(edges, name)
        .map(({ from }) => from)
        .filter((from) => tasks.get(from)?.mode === 'normal');
}
/**
 * What has to be applied before this root is: everything that it depends on; for one that is destroyed, everything that
 * depends on it, applied without that dependence or destroyed as well.
 */
function beforeApplying({ tasks, edges }, name) {
    return tasks.get(name)?.mode === 'destroy'
        ? edges.filter(({ from }) => from === name).map(({ to }) => to)
        : edges.filter(({ to, from }) => to === name && tasks.get(from)?.mode === 'normal').map(({ from }) => from);
}
/**
 * Why a root cannot be planned yet: what it reads does not exist, or is going to change.
 * @returns undefined when nothing stands in the way
 */
function deferral(run, name, before, changes) {
    if (run.tasks.get(name)?.mode === 'destroy')
        return undefined;
    for (const { from, reason } of needsOf(run.edges, name)) {
        const upstream = before.get(from);
        if (upstream === undefined)
            continue;
        const why = absenceOf(upstream, reason) ?? (changes === 'defer' ? changeOf(upstream, reason) : undefined);
        if (why !== undefined)
            return why;
    }
    return undefined;
}
function absenceOf({ task, status, state }, reason) {
    const what = reason.kind === 'data' ? `reads ${listed(reason.outputs)} of` : 'depends on';
    if (status === 'deferred')
        return `${what} ${task.root.name}, which is deferred itself`;
    return status === 'planned' && state === undefined ? `${what} ${task.root.name}, which does not exist yet` : undefined;
}
function changeOf({ task, status, changes }, reason) {
    if (reason.kind !== 'data' || status !== 'planned')
        return undefined;
    const { outputs } = reason;
    const changing = changes.outputs.map(({ name }) => name);
    const consumed = outputs === 'all' ? changing : outputs.filter((output) => changing.includes(output));
    return consumed.length === 0 ? undefined : `reads ${consumed.join(', ')} of ${task.root.name}, which will change`;
}
function listed(outputs) {
    if (outputs === 'all')
        return 'all outputs';
    return outputs.length === 0 ? 'the state' : outputs.join(', ');
}
/** A number, and what is left out, say only what comes first. */
function needsOf(edges, name) {
    return edges.flatMap(({ from, to, reason }) => to === name && (reason.kind === 'data' || reason.kind === 'depends-on') ? [{ from, to, reason }] : []);
}
/** Edges that say nothing but what comes first; a pair has one. */
function ordered(before, to) {
    return [...new Set(before)].map((from) => ({ from, to, reason: { kind: 'number' } }));
}

;// CONCATENATED MODULE: ./src/terraform/run/initialiser.js


/** Starts nothing by itself: the processor belongs to the roots whose turn it is until those wait for the cloud. */
function createInitialiser(run) {
    const { terraform, parallelism } = run;
    const begun = new Map();
    const ready = (root) => {
        const initialising = begun.get(root.name) ?? terraform.init(root);
        begun.set(root.name, initialising);
        return initialising;
    };
    let ahead;
    return {
        ready,
        goAhead: () => {
            const limited = (0,limiter/* limiter */.T)(Math.ceil(parallelism / 2));
            ahead ??= Promise.allSettled(applyingWaves(run)
                .flat()
                .map((name) => limited(() => ready(taskOf(run, name).root))));
        },
        settled: async () => {
            await ahead;
            await Promise.allSettled(begun.values());
        },
    };
}

;// CONCATENATED MODULE: ./src/terraform/run/model.js
/** Whether what comes after a root may go on. */
function succeeded({ status }) {
    return ['unchanged', 'applied', 'destroyed', 'planned', 'valid'].includes(status);
}

;// CONCATENATED MODULE: ./src/terraform/plan/sensitive.js
/**
 * The values that a plan marks as sensitive, in clear. Terraform hides them where they were marked, but not where a
 * provider hands them on (`terraform_data.output`) or writes them into an error; with the values known, all of that can
 * be hidden.
 * @param plan what `terraform show -json` printed for a plan file; see "before_sensitive", "sensitive_values" and
 *   "sensitive" in developer.hashicorp.com/terraform/internals/json-format
 * @returns texts that are long enough to be secrets, each once
 */
function sensitiveValues(plan) {
    const found = new Set();
    const collect = (value) => {
        for (const text of leaves(value))
            if (text.length >= shortest && text.length <= longest)
                found.add(text);
    };
    const { variables, resource_changes, resource_drift, output_changes, configuration } = sensitive_members(plan);
    const declared = sensitive_members(sensitive_members(sensitive_members(configuration).root_module).variables);
    for (const [name, variable] of Object.entries(sensitive_members(variables))) {
        if (sensitive_members(declared[name]).sensitive === true)
            collect(sensitive_members(variable).value);
    }
    const resources = [...list(resource_changes), ...list(resource_drift)].map((resource) => sensitive_members(resource).change);
    for (const change of [...resources, ...Object.values(sensitive_members(output_changes))]) {
        const { before, after, before_sensitive, after_sensitive } = sensitive_members(change);
        for (const value of marked(before, before_sensitive))
            collect(value);
        for (const value of marked(after, after_sensitive))
            collect(value);
    }
    return [...found].slice(0, most);
}
/** Shorter texts are words and numbers as well, whose masks would make the log unreadable. */
const shortest = 8;
/** A mask is a line of the log, in every encoding: certificates are hidden by Terraform alone. */
const longest = 2048;
const most = 200;
/** The parts of a value that its shadow marks with `true`. */
function marked(value, sensitive) {
    if (sensitive === true)
        return [value];
    if (Array.isArray(sensitive))
        return sensitive.flatMap((part, index) => marked(list(value)[index], part));
    return Object.entries(sensitive_members(sensitive)).flatMap(([name, part]) => marked(sensitive_members(value)[name], part));
}
function leaves(value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap(leaves);
}
function sensitive_members(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./src/terraform/run/ahead.js

/**
 * Starts the work of the roots in this order, as many at once as the run allows. A plan reads the states of other roots
 * and changes none, so it is the same whether those are planned before it, beside it or after it.
 * @param obstacle whether it is known by now that the work is in vain, asked when its turn comes
 */
function workAhead(run, tasks, work, obstacle) {
    const limited = (0,limiter/* limiter */.T)(run.parallelism);
    const start = (task) => limited(async () => {
        if (run.signal.aborted || obstacle(task))
            return undefined;
        const startedAt = run.clock();
        const [outcome] = await Promise.allSettled([work(task)]);
        return { outcome, startedAt, endedAt: run.clock() };
    });
    const started = new Map(tasks.map((task) => [task.root.name, start(task)]));
    return {
        of: async (name) => started.get(name),
        settled: async () => {
            await Promise.all(started.values());
        },
    };
}

;// CONCATENATED MODULE: ./src/terraform/run/schedule.js
/**
 * Starts each item as soon as its own predecessors are done, not whole waves at a time: a slow root holds up only what
 * depends on it. Items that become free together start in the order of `names`.
 * @throws Error when the order has a cycle
 */
async function runInOrder({ names, after, limit, work }) {
    const known = new Set(names);
    const waiting = new Map(names.map((name) => [name, after(name).filter((other) => known.has(other))]));
    const results = new Map();
    const running = new Map();
    const startReady = () => {
        for (const [name, predecessors] of waiting) {
            if (running.size >= limit)
                return;
            if (!predecessors.every((other) => results.has(other)))
                continue;
            waiting.delete(name);
            const before = new Map(predecessors.map((other) => [other, results.get(other)]));
            running.set(name, work(name, before).then((result) => {
                results.set(name, result);
                running.delete(name);
            }));
        }
    };
    startReady();
    while (running.size > 0) {
        await Promise.race(running.values());
        startReady();
    }
    if (waiting.size > 0)
        throw new Error(`a cycle in the order: ${[...waiting.keys()].join(', ')}`);
    // In the order of `names`, whichever ended first.
    return new Map(names.map((name) => [name, results.get(name)]));
}

;// CONCATENATED MODULE: ./src/terraform/run/plan.js















/**
 * Plans every root that can be planned now, in parallel, whatever their order: that only decides which plans hold. A root
 * that reads what does not exist, or what is going to change where that counts, is deferred with its reason; a root that
 * reads from one that failed is skipped.
 */
async function planAll(run, upstream) {
    const known = new Map();
    const ahead = workAhead(run, planningOrder(run).map((name) => taskOf(run, name)), async (task) => {
        const plan = await planAlone(run, task);
        known.set(task.root.name, { task, state: undefined, ...plan.finding });
        return plan;
    }, (task) => isInVain(run, upstream, task, known));
    const results = await runInOrder({
        names: [...run.tasks.keys()],
        after: (name) => beforePlanning(run, name),
        // Waiting for plans costs nothing; how many are made at once is limited there.
        limit: Number.POSITIVE_INFINITY,
        work: async (name, before) => {
            const task = taskOf(run, name);
            const result = await planTask(run, ahead, task, obstacle(run, upstream, name, before));
            known.set(name, result);
            return result;
        },
    });
    await ahead.settled();
    return results;
}
/** Whether a plan would not be used, as far as is known by now; then neither would those of the roots that read from it. */
function isInVain(run, upstream, task, known) {
    const found = obstacle(run, upstream, task.root.name, known);
    if (found === undefined)
        return false;
    const status = found.kind === 'deferred' ? 'deferred' : 'skipped';
    known.set(task.root.name, { task, status, changes: noChanges, state: undefined });
    return true;
}
async function planAlone(run, task) {
    // What the plan holds for is taken before Terraform can write into the folder.
    await run.contentOf(task.root);
    await run.terraform.init(task.root);
    return planRoot(run, task);
}
function obstacle(run, upstream, name, known) {
    const causes = beforePlanning(run, name)
        .flatMap((other) => known.get(other) ?? [])
        .filter((outlook) => !succeeded(outlook) && outlook.status !== 'deferred');
    if (causes.length > 0)
        return { kind: 'broken', causes };
    const why = deferral(run, name, known, upstream);
    return why === undefined ? undefined : { kind: 'deferred', why };
}
async function planTask(run, ahead, task, found) {
    if (found?.kind === 'broken')
        return skipped(run, task, found.causes);
    if (found?.kind === 'deferred') {
        return attempt(run, task, async () => {
            const finding = { status: 'deferred', note: found.why };
            await keep(run, task, finding);
            return finding;
        });
    }
    const made = await ahead.of(task.root.name);
    return attempt(run, task, () => keepMade(run, task, made), made?.startedAt);
}
async function keepMade(run, task, made) {
    if (made === undefined)
        throw new TypeError(`${task.root.name} was not planned, and nothing stood in the way`);
    if (made.outcome.status === 'rejected')
        throw made.outcome.reason;
    const { finding, file } = made.outcome.value;
    await keep(run, task, finding, file);
    return { ...finding, endedAt: made.endedAt };
}
/** Plans one root that is initialised already. */
async function planRoot(run, task) {
    const { file, status, readChanges, finding } = await makePlan(run, task);
    if (status === 'unchanged')
        return { file, finding: { ...finding, status, changes: noChanges } };
    const [changes, text] = await Promise.all([readChanges(), run.terraform.showText(task.root, file)]);
    return { file, finding: { ...finding, status, changes, text } };
}
/** Plans one root that is initialised already, to do something with the plan at once. */
async function makePlan(run, task) {
    const { root, mode } = task;
    const { terraform, observer } = run;
    const file = external_node_path_.join(run.workFolder, `${(0,external_node_crypto_.randomUUID)()}.tfplan`);
    observer.progress({ root, mode }, { state: 'planning' });
    const planned = await terraform.plan(root, { planFile: file, mode });
    const [state, planDigest] = await Promise.all([readPlanState(file), (0,digest/* sha256OfFile */.V)(file)]).catch((cause) => notWritten(run, root, file, cause));
    let changes;
    return {
        file,
        status: planned.changes ? 'planned' : 'unchanged',
        counts: planned.events.findLast((event) => event.type === 'change_summary')?.counts,
        // What does not change needs no second look at the plan: two processes less for most roots.
        readChanges: () => (changes ??= planned.changes ? changesIn(run, task, file) : Promise.resolve(noChanges)),
        finding: { warnings: warningsIn(planned.events), state, planDigest },
    };
}
async function changesIn(run, { root }, file) {
    return changesOf(run, await run.terraform.showJson(root, file));
}
/** What a plan does. What it calls sensitive is a secret from here on, wherever it comes up. */
function changesOf({ addSecret }, plan) {
    for (const value of sensitiveValues(plan))
        addSecret(value);
    return readChanges(plan);
}
/** Terraform takes no notice when a full disk cuts its plan file off. */
async function notWritten({ workFolder }, root, file, cause) {
    if (await isRemotePlan(file)) {
        const message = `${root.name}: the plan was made and is kept by the workspace of ${root.backend.identity}`;
        throw new action_error/* ActionError */.lZ('plan-failed', message, { hint: runsElsewhere, location: root.backend.location });
    }
    const { bavail, bsize } = await (0,promises_.statfs)(workFolder);
    throw bavail * bsize < leastFreeBytes
        ? new action_error/* ActionError */.lZ('disk-full', `the disk is full: ${workFolder}`, {
            details: [`the plan of ${root.name} was cut off`],
        })
        : new action_error/* ActionError */.lZ('plan-failed', `${root.name}: Terraform left no plan that can be read`, { cause });
}
/** Less than any plan file. */
const leastFreeBytes = 4096;
function warningsIn(events) {
    return events.flatMap((event) => event.type === 'diagnostic' && event.diagnostic.severity === 'warning' ? [event.diagnostic] : []);
}
/** What `init` has downloaded for the root. */
function modulesOf({ terraform }, root) {
    return downloadedModules(root.folder, terraform.dataFolder(root));
}
/** Puts what was found out into the plan store, so that apply does exactly this. */
async function keep(run, { root, mode }, finding, file) {
    if (run.store === undefined)
        return;
    const { status, note = '', changes = noChanges, state, planDigest } = finding;
    const stored = {
        version: 1,
        environment: run.environment,
        root: root.name,
        mode,
        status: status,
        note,
        content: await run.contentOf(root),
        modules: status === 'deferred' ? [] : await modulesOf(run, root),
        terraform: run.terraformVersion,
        state,
        changes: changes.digest,
        counts: changes.counts,
        planDigest: status === 'planned' ? planDigest : undefined,
        commit: run.origin.commit,
        run: run.origin.run,
        createdAt: new Date().toISOString(),
    };
    await run.store.put(root, stored, status === 'planned' ? file : undefined);
}

;// CONCATENATED MODULE: ./src/terraform/run/progress.js
/** Counts what `terraform apply` reports: `applying 12/31  aws_nat_gateway.this["a"]`. */
function applyProgress(task, { add, change, destroy }, observer) {
    // Terraform reports the deletion and the creation of a replaced resource one by one.
    const total = add + change + destroy;
    const running = new Set();
    let done = 0;
    const progress = () => {
        const detail = running.values().next().value;
        const state = task.mode === 'destroy' ? 'destroying' : 'applying';
        observer.progress(task, {
            state,
            ...(total === 0 ? {} : { done, total }),
            ...(detail === undefined ? {} : { detail }),
        });
    };
    return {
        progress,
        standing: () => `${done} of ${total === 1 ? '1 change' : `${total} changes`}`,
        onEvent: (event) => {
            if (event.type !== 'apply')
                return;
            if (event.stage === 'start')
                running.add(event.address);
            if (event.stage === 'complete' || event.stage === 'errored')
                running.delete(event.address);
            if (event.stage === 'complete')
                done++;
            progress();
        },
    };
}

// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
;// CONCATENATED MODULE: ./src/terraform/run/rescue.js




/** Terraform writes it into the folder of the root when the place where the state is kept does not take it. */
const rescueFile = 'errored.tfstate';
/** Half a minute, on top of the tries of Terraform itself. */
const tries = { attempts: 4, baseMs: 5000, maxMs: 15_000 };
/** Saves the state that an apply could only leave in a file: the storage or its credentials may be back by now. */
async function rescueState(run, root, startedAt) {
    const file = external_node_path_.join(root.folder, rescueFile);
    const { mtimeMs } = (await (0,promises_.stat)(file).catch(() => undefined)) ?? { mtimeMs: 0 };
    // An older one may stand in the repository by mistake. File systems may count in whole seconds.
    if (mtimeMs < startedAt - 1000)
        return 'not-needed';
    try {
        await (0,retry/* retry */.L)(() => run.terraform.pushState(root, file), {
            ...tries,
            signal: run.signal,
            shouldRetry: (failed) => !['credentials-expired', 'disk-full'].includes((0,action_error/* toActionError */.ie)(failed).code),
        });
    }
    catch {
        return { file };
    }
    await (0,promises_.rm)(file, { force: true });
    return 'saved';
}
/** The failure of an apply, with what it had done and where that is written down. */
function afterApplying(root, error, rescue, standing) {
    if (rescue !== 'not-needed' && rescue !== 'saved') {
        return new action_error/* ActionError */.lZ('state-not-saved', `${root.name}: ${standing} made, but the state could not be saved`, {
            details: [
                error.message,
                ...error.details,
                `Terraform wrote the state to ${rescue.file}, which ends with the runner`,
            ],
            hint: `Apply nothing before it is saved: terraform state push ${rescueFile}, in ${root.path}. Without the file, import what was made. ${error.hint}`,
            outputs: error.outputs,
            cause: error,
        });
    }
    const saved = rescue === 'saved' ? 'the state was saved at a later try' : 'the state is saved';
    if (error.code === 'cancelled') {
        return (0,action_error/* extended */.uQ)(error, { message: `${root.name}: stopped after ${standing}; ${saved}` });
    }
    return error.code === 'apply-failed' ? (0,action_error/* extended */.uQ)(error, { details: [`${standing} made; ${saved}`] }) : error;
}

;// CONCATENATED MODULE: ./src/terraform/run/reviewed.js


/** SHA-256 over what the plans of a run do, all roots together, lower-case hex. The order of the roots does not matter. */
function planSetDigest(planned) {
    const rows = planned.map(({ root, mode, changes }) => [root, mode, changes ?? 'deferred']);
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(rows.sort())).digest('hex');
}
/** Looks for the plans of all roots at once, before Terraform can write into any folder. */
function findStored({ tasks, store, contentOf }) {
    const found = new Map([...tasks].map(([name, { root, mode }]) => {
        const plan = contentOf(root).then(({ digest }) => store?.find({ root, mode, contentDigest: digest }));
        // Told to whoever asks for it.
        plan.catch(() => undefined);
        return [name, plan];
    }));
    return { of: async (name) => found.get(name) };
}
/**
 * Compares what the stored plans of all roots do together with what was reviewed.
 * @param reviewed digest that the plan run told
 * @throws ActionError `plan-required` when a root has none, `plan-stale` when they do something else
 */
async function assertReviewed(run, stored, reviewed) {
    const found = await Promise.all([...run.tasks.keys()].map(async (name) => ({ name, plan: await stored.of(name) })));
    const plans = found.flatMap(({ plan }) => plan ?? []);
    const missing = found.filter(({ plan }) => plan === undefined).map(({ name }) => name);
    if (missing.length > 0) {
        throw new action_error/* ActionError */.lZ('plan-required', `${run.environment}: not all roots have the plan that plan-digest is of`, {
            details: [`no stored plan is of exactly this configuration: ${missing.join(', ')}`],
            hint: 'Nothing was applied. Choose the same roots as for the plan. A plan that was applied is gone: plan again.',
        });
    }
    const digest = planSetDigest(plans.map(({ root, mode, status, changes }) => ({
        root,
        mode,
        changes: status === 'deferred' ? undefined : changes,
    })));
    if (digest === reviewed)
        return;
    throw new action_error/* ActionError */.lZ('plan-stale', `${run.environment}: the stored plans are not those that were reviewed`, {
        details: [`plan-digest: ${reviewed}`, `stored: ${digest}`, ...plans.map(lineOf)],
        hint: 'Nothing was applied. Another run has planned since, or somebody changed the store: plan and review again.',
    });
}
/**
 * Half of what was reviewed together is not applied: what is refused anyway is refused before the first change.
 * @throws ActionError `destroy-refused` naming the roots whose stored plans delete or replace something
 */
async function refuseKnownLosses(run, stored) {
    const found = await Promise.allSettled([...run.tasks.keys()].map((name) => stored.of(name)));
    const losing = found.flatMap((one) => one.status === 'fulfilled' && one.value !== undefined && one.value.counts.destroy > 0 ? [one.value] : []);
    if (losing.length === 0)
        return;
    const number = losing.reduce((sum, { counts }) => sum + counts.destroy, 0);
    throw new action_error/* ActionError */.lZ('destroy-refused', `${run.environment}: the stored plans delete or replace ${number === 1 ? 'one resource' : `${number} resources`}`, {
        details: [...losing.map(lineOf), 'Nothing was applied, of the other roots either.'],
    });
}
function lineOf({ root, status, counts: { add, change, destroy }, createdAt, run }) {
    const what = status === 'planned' ? `${add} to add, ${change} to change, ${destroy} to destroy` : status;
    return `${root}: ${what}, planned ${createdAt}${run === undefined ? '' : ` by ${run}`}`;
}

;// CONCATENATED MODULE: ./src/terraform/run/apply.js
















/**
 * Applies roots in their order. A stored plan that still holds is applied as it is; deferred roots are planned on the
 * way. A root that fails stops only those that depend on it.
 * @throws ActionError before anything is started: `plan-required`, `plan-stale` when the plans are not the reviewed ones,
 *   `destroy-refused` when one of them deletes what must not be deleted
 */
async function applyAll(run, policy) {
    // Looked up once: what is in the store can change.
    const plans = findStored(run);
    if (policy.reviewed !== undefined)
        await assertReviewed(run, plans, policy.reviewed);
    if (policy.destroy === 'refused')
        await refuseKnownLosses(run, plans);
    const initialiser = createInitialiser(run);
    const results = await runInOrder({
        names: [...run.tasks.keys()],
        after: (name) => beforeApplying(run, name),
        limit: run.parallelism,
        work: async (name, before) => {
            const result = await applyTask({ run, policy, plans, initialiser }, taskOf(run, name), before);
            // Where nothing had to be changed.
            if (succeeded(result))
                initialiser.goAhead();
            return result;
        },
    });
    await initialiser.settled();
    return results;
}
async function applyTask(applying, task, before) {
    const { run, policy, plans } = applying;
    const broken = [...before.values()].filter((result) => !succeeded(result));
    if (broken.length > 0)
        return skipped(run, task, broken);
    return attempt(run, task, async () => {
        const content = await run.contentOf(task.root);
        const key = { root: task.root, mode: task.mode, contentDigest: content.digest };
        const stored = await plans.of(task.root.name);
        if (stored === undefined) {
            return policy.withoutPlan === 'refused'
                ? nothingToApply(applying, task, key, content)
                : planAndApply(applying, task, '');
        }
        if (stored.status === 'deferred' && policy.deferred === 'stop')
            return { status: 'deferred', note: stored.note };
        return usedUp(run, key, await applyReviewed(applying, task, key, { stored, content }));
    });
}
async function applyReviewed(applying, task, key, { stored, content }) {
    const { run, initialiser } = applying;
    const { terraform, terraformVersion } = run;
    if (stored.status === 'deferred')
        return planAndApply(applying, task, `was deferred: ${stored.note}`);
    await initialiser.ready(task.root);
    const present = { content, modules: await modulesOf(run, task.root), terraform: terraformVersion };
    // Of a plan with changes, Terraform itself sees whether the state is still that one.
    const state = stored.status === 'unchanged' ? await terraform.state(task.root) : undefined;
    const verdict = judgeStored(stored, stored.status === 'unchanged' ? { ...present, state } : present);
    if (!verdict.valid)
        return planAgain(applying, task, stored, verdict.differences);
    if (stored.status === 'unchanged')
        return { status: 'unchanged', note: 'as planned', outputs: state?.outputs ?? {} };
    return applyStored(applying, task, key, stored);
}
/** A plan is good for one apply: nobody has reviewed what it would mean after that. */
async function usedUp({ store }, key, finding) {
    try {
        await store?.discard(key);
        return finding;
    }
    catch (thrown) {
        // That it stays behind is no failure of the root.
        const left = `the stored plan was not removed: ${(0,action_error/* toActionError */.ie)(thrown).message}`;
        return { ...finding, note: [finding.note, left].filter(Boolean).join('; ') };
    }
}
/** Where a plan is required and there is none, as after a run that failed elsewhere and is started again. */
async function nothingToApply(applying, task, key, content) {
    await applying.initialiser.ready(task.root);
    const plan = await makePlan(applying.run, task);
    if (plan.status !== 'unchanged')
        throw await planMissing(applying.run, key, content);
    return applyFresh(applying, task, plan, 'there was nothing to plan');
}
async function applyStored(applying, task, key, stored) {
    const { run, policy } = applying;
    const { store, terraform } = run;
    const file = external_node_path_.join(run.workFolder, `${(0,external_node_crypto_.randomUUID)()}.tfplan`);
    await store?.fetch(key, stored, file);
    await assertPlanMatchesConfiguration(file, task.root.folder, terraform.dataFolder(task.root));
    const changes = changesOf(run, await terraform.showJson(task.root, file));
    if (changes.digest !== stored.changes) {
        return planAgain(applying, task, stored, ['the stored plan does something else than was recorded of it']);
    }
    guardDestruction(task, changes, policy.destroy);
    try {
        const outputs = await applyFile(applying, task, file, changes.counts).outputs;
        return { status: done(task), changes, outputs, note: 'as planned', planDigest: stored.planDigest };
    }
    catch (thrown) {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        if (error.code !== 'plan-stale')
            throw error;
        const state = await terraform.state(task.root);
        const verdict = judgeStored(stored, { content: stored.content, terraform: run.terraformVersion, state });
        return planAgain(applying, task, stored, verdict.valid ? [error.message] : verdict.differences);
    }
}
/** A plan that no longer holds may be replaced by one that does exactly the same; anything else needs a new review. */
async function planAgain(applying, task, stored, differences) {
    const plan = await makePlan(applying.run, task);
    const changes = await plan.readChanges();
    if (changes.digest !== stored.changes) {
        const counts = ({ add, change, destroy }) => `${add} to add, ${change} to change, ${destroy} to destroy`;
        throw new action_error/* ActionError */.lZ('plan-stale', `${task.root.name}: the stored plan does not hold any more`, {
            details: [
                ...differences,
                `reviewed: ${counts(stored.counts)}${stored.run === undefined ? '' : ` (${stored.run})`}`,
                `now: ${counts(changes.counts)}`,
            ],
        });
    }
    return applyFresh(applying, task, plan, `planned again with the same changes: ${differences.join('; ')}`);
}
async function planAndApply(applying, task, note) {
    await applying.initialiser.ready(task.root);
    return applyFresh(applying, task, await makePlan(applying.run, task), note);
}
async function applyFresh(applying, task, plan, note) {
    const { run, policy } = applying;
    const { status, finding, readChanges } = plan;
    if (status === 'unchanged') {
        const outputs = task.mode === 'normal' ? await run.terraform.outputs(task.root) : {};
        return { ...finding, status, note, outputs };
    }
    const counts = plan.counts ?? (await readChanges()).counts;
    // That nothing is destroyed is known from the numbers; otherwise the details have to be known first.
    if (counts.destroy > 0)
        guardDestruction(task, await readChanges(), policy.destroy);
    const applied = applyFile(applying, task, plan.file, counts);
    // To read a plan is as much computing as to begin with it, and nobody waits for it before the end.
    const shown = applied.begun.then(() => show(run, task, plan, counts, note));
    // What comes of it is told when its secrets are known, and not before.
    const outputs = await applied.outputs.finally(() => shown);
    return { ...finding, ...(await shown), status: done(task), outputs };
}
/** What a plan does is for people: that it cannot be read is no failure of what was applied. */
async function show(run, task, { file, readChanges }, counts, note) {
    const reading = [readChanges(), run.terraform.showText(task.root, file)];
    const [changes, text] = await Promise.allSettled(reading);
    if (changes.status === 'fulfilled') {
        return { changes: changes.value, text: text.status === 'fulfilled' ? text.value : undefined, note };
    }
    const why = `what was done cannot be shown: ${(0,action_error/* toActionError */.ie)(changes.reason).message}`;
    return { changes: { ...noChanges, counts }, text: undefined, note: [note, why].filter(Boolean).join('; ') };
}
function applyFile({ run, initialiser }, task, file, counts) {
    const { promise, resolve } = Promise.withResolvers();
    const begin = () => {
        resolve(undefined);
        initialiser.goAhead();
    };
    const outputs = applyToEnd(run, task, file, counts, begin).finally(() => {
        resolve(undefined);
    });
    return { begun: promise, outputs };
}
async function applyToEnd(run, task, file, counts, begin) {
    const { progress, onEvent, standing } = applyProgress(task, counts, run.observer);
    const startedAt = Date.now();
    progress();
    try {
        return await run.terraform.applyPlan(task.root, file, (event) => {
            if (event.type === 'apply')
                begin();
            onEvent(event);
        });
    }
    catch (thrown) {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        const rescued = await rescueState(run, task.root, startedAt);
        if (rescued === 'saved' && error.code === 'state-not-saved')
            return run.terraform.outputs(task.root);
        throw afterApplying(task.root, error, rescued, standing());
    }
}
async function planMissing({ store, terraformVersion }, key, content) {
    const { root, mode } = key;
    const newest = await store?.newest(root, mode);
    const verdict = newest && judgeStored(newest, { content, terraform: terraformVersion });
    const details = newest === undefined
        ? [`${store?.location ?? 'no plan store'} has no plan of it`]
        : [
            `the newest plan is of ${newest.createdAt}${newest.run === undefined ? '' : ` (${newest.run})`}`,
            ...(verdict === undefined || verdict.valid ? [] : verdict.differences),
        ];
    return new action_error/* ActionError */.lZ('plan-required', `${root.name}: no stored plan is of exactly this configuration`, { details });
}
function done({ mode }) {
    return mode === 'destroy' ? 'destroyed' : 'applied';
}

;// CONCATENATED MODULE: ./src/terraform/run/destroy.js



/**
 * Destroys roots in reverse order, each with a plan made when its turn comes.
 * @throws ActionError `dependents-exist` before anything is changed
 */
async function destroyAll(run, staying, destroy) {
    await refuseDependents(run, staying);
    return applyAll(run, { withoutPlan: 'allowed', destroy, deferred: 'apply', reviewed: undefined });
}
/** A dependent counts when it exists: one whose state is empty was never applied, or is destroyed already. */
async function refuseDependents(run, { roots, edges }) {
    const reads = edges.filter(({ from, to, reason }) => reason.kind !== 'number' && run.tasks.has(from) && !run.tasks.has(to));
    const dependents = roots.filter(({ name }) => reads.some(({ to }) => to === name));
    const limited = (0,limiter/* limiter */.T)(run.parallelism);
    const existing = await Promise.all(dependents.map((root) => limited(async () => {
        await run.terraform.init(root);
        const state = await run.terraform.state(root);
        return (state?.resources ?? 0) > 0 ? root : undefined;
    })));
    const names = new Set(existing.flatMap((root) => (root === undefined ? [] : [root.name])));
    if (names.size === 0)
        return;
    throw new action_error/* ActionError */.lZ('dependents-exist', `${[...names].join(', ')} still depend on what is to be destroyed`, {
        details: reads
            .filter(({ to }) => names.has(to))
            .map(({ from, to, reason }) => `${to} ${dependence(reason)} ${from}`),
    });
}
function dependence(reason) {
    return reason.kind === 'data' ? 'reads outputs of' : 'is declared to depend on';
}

;// CONCATENATED MODULE: ./src/terraform/run/validate.js




/** Checks every root without its state or any credentials. */
function validateAll(run) {
    return runInOrder({
        names: [...run.tasks.keys()],
        after: () => [],
        limit: run.parallelism,
        work: (name) => {
            const task = taskOf(run, name);
            return attempt(run, task, async () => {
                await run.terraform.init(task.root, 'without-backend');
                const diagnostics = await run.terraform.validate(task.root);
                const errors = diagnostics.filter(({ severity }) => severity === 'error');
                const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
                if (errors.length === 0)
                    return { status: 'valid', warnings };
                const error = terraformFailure(task.root, errors, 'validate', 'validate-failed');
                return {
                    status: 'failed',
                    error,
                    note: error.message.replace(`${name}: `, ''),
                    warnings: [...errors.slice(1), ...warnings],
                };
            });
        },
    });
}

// EXTERNAL MODULE: ./src/actions/trusted-event.js + 2 modules
var trusted_event = __webpack_require__(8800);
;// CONCATENATED MODULE: ./src/actions/provision/base.js
/** What `changed-only` compares with, by the event that started the run. */
function baseOf({ trigger }) {
    switch (trigger.kind) {
        case 'pull-request':
            return { kind: 'commit', sha: trigger.base, pullRequestHead: trigger.head };
        case 'merge-group':
            return { kind: 'commit', sha: trigger.base };
        case 'push':
            return trigger.before === undefined
                ? { kind: 'none', why: 'the event does not say what was pushed to' }
                : { kind: 'previous', sha: trigger.before };
        case 'other':
            return { kind: 'none', why: `the event ${trigger.name} has no base commit` };
        case 'none':
            return { kind: 'none', why: 'no event of GitHub started this run' };
    }
}

;// CONCATENATED MODULE: ./src/account/model.js
const fine = { kind: 'fine' };

;// CONCATENATED MODULE: ./src/account/policy/document.js
function policyDocument(statements) {
    return { Version: '2012-10-17', Statement: statements };
}
/**
 * Reads a document as the APIs return it: JSON, which IAM percent-encodes (IAM API Reference, GetRolePolicy).
 * @returns undefined for what is no policy document
 */
function parsePolicy(text) {
    try {
        const json = text.trimStart().startsWith('{') ? text : decodeURIComponent(text);
        const parsed = JSON.parse(json);
        if (typeof parsed !== 'object' || parsed?.Statement === undefined)
            return undefined;
        return { Version: '2008-10-17', ...parsed, Statement: [parsed.Statement].flat() };
    }
    catch {
        return undefined;
    }
}
/** Whether two documents say the same: the order of elements, one text or a list of it, and Sids make no difference. */
function samePolicy(one, other) {
    return canonicalPolicy(one) === canonicalPolicy(other);
}
function sameStatement(one, other) {
    return canonicalStatement(one) === canonicalStatement(other);
}
function canonicalPolicy(policy) {
    if (policy === undefined)
        return '';
    return JSON.stringify([policy.Version, ...policy.Statement.map(canonicalStatement).sort()]);
}
/** Elements that hold names of actions: those are compared without case. */
const caseless = new Set(['Action', 'NotAction']);
function canonicalStatement(statement) {
    const elements = Object.entries(statement)
        .filter(([name]) => name !== 'Sid')
        .map(([name, value]) => [name, canonical(name, value)]);
    return JSON.stringify(elements.sort(byName));
}
function canonical(name, value) {
    // The two ways to say "everybody" (IAM User Guide, "Principal").
    if (name === 'Principal' && value === '*')
        return canonical(name, { AWS: '*' });
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return Object.entries(value)
            .map(([inner, values]) => [inner, canonical(inner, values)])
            .sort(byName);
    }
    const texts = [value].flat().map((item) => (caseless.has(name) ? String(item).toLowerCase() : String(item)));
    return [...new Set(texts)].sort();
}
function byName([one], [other]) {
    return one < other ? -1 : one > other ? 1 : 0;
}
/** A text that means itself in `Resource` (IAM User Guide, "Policy variables": special characters). */
function literal(text) {
    return text.replaceAll(/[*?]|\$(?=\{)/g, (character) => `\${${character}}`);
}

;// CONCATENATED MODULE: ./src/account/policy/secure-transport.js


/** Refuses requests that are not encrypted on their way (S3 User Guide, "Security best practices": enforce encryption of data in transit). */
function refusePlainHttp(bucketArn) {
    return {
        Sid: 'DenyInsecureTransport',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: [bucketArn, `${bucketArn}/*`],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    };
}
/**
 * The bucket policy with our statement added to those that are there.
 * @param current the policy as S3 returns it; undefined where there is none
 */
function judgeBucketPolicy(current, bucketArn) {
    const ours = refusePlainHttp(bucketArn);
    const policy = current === undefined ? policyDocument([]) : parsePolicy(current);
    if (policy === undefined)
        return { kind: 'kept', text: 'the bucket policy cannot be read, so it stays as it is' };
    if (policy.Statement.some((statement) => sameStatement(statement, ours)))
        return fine;
    const taken = new Set(policy.Statement.map(({ Sid }) => Sid));
    let sid = 'DenyInsecureTransport';
    for (let number = 2; taken.has(sid); number++)
        sid = `DenyInsecureTransport${number}`;
    return {
        kind: 'set',
        text: 'refuse requests without TLS (bucket policy)',
        value: { ...policy, Statement: [...policy.Statement, { ...ours, Sid: sid }] },
    };
}

;// CONCATENATED MODULE: ./src/account/policy/state-access.js


/** Characters of all inline policies of a role, blanks aside (IAM User Guide, "IAM and STS quotas"), but for what the denial takes. */
const inlineLimit = 10_240 - 640;
/**
 * The least that Terraform's s3 backend and the plan store need for exactly these states
 * (https://developer.hashicorp.com/terraform/language/backend/s3#permissions-required). Where that does not fit into a
 * role, the folder of the environment takes the place of the single keys.
 * @throws ActionError `policy-too-large` where the environment has no folder of its own
 */
function stateAccessPolicy(access, purpose) {
    const exact = policyOf(access, purpose, exactObjects(access));
    if (JSON.stringify(exact).length <= inlineLimit)
        return exact;
    return policyOf(access, purpose, folderObjects(access));
}
function policyOf(access, purpose, objects) {
    const { states, locks, plans, prefixes } = objects;
    const read = access.reads.map(({ bucket, key }) => objectArn(access, bucket, literal(key)));
    const allow = (Sid, Action, Resource) => Resource.length === 0 ? [] : [{ Sid, Effect: 'Allow', Action, Resource: [...new Set(Resource)] }];
    const planned = purpose === 'apply' ? ['s3:DeleteObject'] : [];
    return policyDocument([
        ...allow('States', purpose === 'apply' ? ['s3:GetObject', 's3:PutObject'] : ['s3:GetObject'], states),
        ...allow('Locks', ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], locks),
        ...allow('Plans', ['s3:GetObject', 's3:PutObject', ...planned], plans),
        ...allow('StatesOfOthers', ['s3:GetObject'], read),
        ...[...prefixes].map(([bucket, values]) => listing(access, bucket, values)),
        ...encryption(access),
    ]);
}
/**
 * A state that does not exist yet is "not found" only to callers that may list the bucket, otherwise "denied" (S3 API,
 * GetObject). That check of a read has no prefix, hence `IfExists`; it also lets keys be listed without a prefix. What is
 * in the objects of others stays closed.
 */
function listing(account, bucket, prefixes) {
    return {
        Effect: 'Allow',
        Action: 's3:ListBucket',
        Resource: bucketArn(account, bucket),
        Condition: { StringLikeIfExists: { 's3:prefix': [...new Set(prefixes)] } },
    };
}
function exactObjects(access) {
    const { states } = access;
    return {
        states: states.map(({ bucket, key }) => objectArn(access, bucket, literal(key))),
        locks: states.map(({ bucket, key }) => objectArn(access, bucket, `${literal(key)}.tflock`)),
        plans: states.map(({ bucket, planFolder }) => objectArn(access, bucket, `${literal(planFolder)}/*`)),
        prefixes: byBucket(states, ({ key, workspacePrefix }) => [workspacePrefix, `${literal(key)}*`]),
    };
}
function folderObjects(access) {
    const folders = [...byBucket(access.states, ({ key }) => [key])].map(([bucket, keys]) => ({
        bucket,
        folder: literal(folderOf(access.environment, bucket, keys)),
    }));
    const within = (...patterns) => folders.flatMap(({ bucket, folder }) => patterns.map((pattern) => objectArn(access, bucket, `${folder}/${pattern}`)));
    const workspaces = byBucket(access.states, ({ workspacePrefix }) => [workspacePrefix]);
    return {
        states: within('*'),
        locks: within('*.tflock'),
        plans: within('.plans/*', '*/.plans/*'),
        prefixes: new Map(folders.map(({ bucket, folder }) => [bucket, [...(workspaces.get(bucket) ?? []), `${folder}/*`]])),
    };
}
/** The folder that holds all the keys and is the environment's: one of its names is the environment's. */
function folderOf(environment, bucket, keys) {
    const paths = keys.map((key) => key.split('/').slice(0, -1));
    const [first = []] = paths;
    const length = first.findIndex((name, index) => paths.some((path) => path[index] !== name));
    const common = length === -1 ? first : first.slice(0, length);
    if (common.includes(environment))
        return common.join('/');
    throw new action_error/* ActionError */.lZ('policy-too-large', `the ${keys.length} states of ${environment} do not fit into a policy of a role, and s3://${bucket} has no folder for them alone`, {
        details: [
            `an inline policy holds ${inlineLimit} characters`,
            `what their keys share: ${common.join('/') || 'nothing'}`,
        ],
    });
}
function byBucket(states, textsOf) {
    const texts = new Map();
    for (const state of states)
        texts.set(state.bucket, [...(texts.get(state.bucket) ?? []), ...textsOf(state)]);
    return texts;
}
/** The keys of KMS, for nothing but S3 (KMS Developer Guide, "kms:ViaService"). */
function encryption({ account, partition, states }) {
    const uses = new Map(states.flatMap(({ kmsKey, region }) => (kmsKey === undefined ? [] : [[`${region} ${kmsKey}`, { kmsKey, region }]])));
    return [...uses.values()].map(({ kmsKey, region }) => {
        const alias = /(?:^|:)(alias\/.+)$/.exec(kmsKey)?.[1];
        const keyArn = (id) => `arn:${partition}:kms:${region}:${account}:key/${id}`;
        const key = kmsKey.startsWith('arn:') ? kmsKey : keyArn(kmsKey);
        return {
            Effect: 'Allow',
            Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
            // A key cannot be named by its alias here; a condition can (KMS Developer Guide, "kms:ResourceAliases").
            Resource: alias === undefined ? key : keyArn('*'),
            Condition: {
                StringEquals: { 'kms:ViaService': `s3.${region}.amazonaws.com${partition === 'aws-cn' ? '.cn' : ''}` },
                ...(alias === undefined ? {} : { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': alias } }),
            },
        };
    });
}
function bucketArn({ partition }, bucket) {
    return `arn:${partition}:s3:::${bucket}`;
}
function objectArn(account, bucket, pattern) {
    return `${bucketArn(account, bucket)}/${pattern}`;
}

;// CONCATENATED MODULE: ./src/account/bucket/lifecycle.js

/** Days that an old version of a state can be brought back. */
const versionDays = 90;
/** Old versions of a state that are kept however old they are. */
const versionsKept = 10;
/** Days that a plan waits for its apply; after that, apply plans anew. */
const planDays = 30;
const versionsRule = {
    ID: 'eks-actions-old-versions',
    Status: 'Enabled',
    Filter: { Prefix: '' },
    NoncurrentVersionExpiration: { NoncurrentDays: versionDays, NewerNoncurrentVersions: versionsKept },
    AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
};
function plansRule(prefix) {
    return {
        ID: `eks-actions-plans ${prefix}`,
        Status: 'Enabled',
        Filter: { Prefix: prefix },
        Expiration: { Days: planDays },
        NoncurrentVersionExpiration: { NoncurrentDays: 1 },
    };
}
/** Bytes of a rule's ID, and rules of a bucket (S3 API, LifecycleRule; S3 User Guide, "Lifecycle configuration"). */
const limits = { id: 255, rules: 1000 };
/**
 * The rules of a bucket with ours added. Rules delete, so one that is there is never changed, whoever made it.
 * @param planPrefixes keys of the folders with plans, with a slash at the end
 */
function judgeLifecycle(current, planPrefixes) {
    const present = new Set(current.map(({ ID }) => ID));
    const plans = planPrefixes.map(plansRule).filter(({ ID = '' }) => Buffer.byteLength(ID) <= limits.id);
    const missing = [...(current.some(removesOldVersions) ? [] : [versionsRule]), ...plans].filter(({ ID }) => !present.has(ID));
    if (missing.length === 0)
        return fine;
    if (current.length + missing.length > limits.rules) {
        return {
            kind: 'kept',
            text: `the lifecycle has no room for ${missing.length} more rules, so plans and old versions stay`,
        };
    }
    const text = [
        ...(missing.includes(versionsRule)
            ? [`remove versions older than ${versionDays} days, but the last ${versionsKept} of a state`]
            : []),
        ...(missing.some((rule) => rule !== versionsRule) ? [`remove plans after ${planDays} days`] : []),
    ];
    return { kind: 'set', text: `${text.join('; ')} (lifecycle)`, value: [...current, ...missing] };
}
/** A rule for the whole bucket that does so already. */
function removesOldVersions(rule) {
    const { Status, Filter: filter, NoncurrentVersionExpiration: expiration } = rule;
    // Rules of old stand without filter, and have their prefix in the rule itself.
    const whole = filter === undefined ? !('Prefix' in rule) : !filter.Prefix && !filter.And && !filter.Tag;
    return Status === 'Enabled' && whole && expiration !== undefined;
}

;// CONCATENATED MODULE: ./src/account/bucket/presence.js


/**
 * Whether the account has the bucket.
 * @throws ActionError `state-bucket-unusable` for one of another account or in another region
 */
async function isPresent(bucket, account, s3) {
    const { name } = bucket;
    const call = { what: `the bucket ${name} could not be looked at`, action: 's3:ListBucket' };
    return (0,errors/* awsCall */.uF)(call, async () => {
        try {
            const { BucketRegion: region } = await s3.headBucket({ Bucket: name, ExpectedBucketOwner: account.account });
            if (region !== undefined && region !== bucket.region)
                throw elsewhere(bucket, region);
            return 'present';
        }
        catch (error) {
            const { $metadata: metadata, $response: response } = error;
            const region = response?.headers?.['x-amz-bucket-region'];
            switch (metadata?.httpStatusCode) {
                case 404:
                    return 'missing';
                case 301:
                case 400:
                    throw region === undefined || region === bucket.region ? error : elsewhere(bucket, region);
                case 403:
                    throw (await isOwned(name, s3)) ? error : foreign(bucket, account, error);
                default:
                    throw error;
            }
        }
    });
}
/** To HEAD, a bucket of somebody else and a missing permission are the same 403. */
async function isOwned(name, s3) {
    const call = { what: 'the buckets of the account could not be listed', action: 's3:ListAllMyBuckets' };
    const { Buckets: buckets = [] } = await (0,errors/* awsCall */.uF)(call, () => s3.listBuckets({ Prefix: name }));
    return buckets.some(({ Name }) => Name === name);
}
function foreign({ name, location }, { account }, cause) {
    return new action_error/* ActionError */.lZ('state-bucket-unusable', `the bucket ${name} belongs to another account`, {
        details: [`the account of this run is ${account}; names of buckets are unique among all accounts`],
        location,
        cause,
    });
}
function elsewhere({ name, region, location }, found) {
    return new action_error/* ActionError */.lZ('state-bucket-unusable', `the bucket ${name} is in ${found}, and the backend says ${region}`, {
        location,
    });
}

;// CONCATENATED MODULE: ./src/account/bucket/settings.js

const everythingBlocked = {
    BlockPublicAcls: true,
    IgnorePublicAcls: true,
    BlockPublicPolicy: true,
    RestrictPublicBuckets: true,
};
/** A setting that is not there is undefined; so are all those of a bucket that does not exist yet. */
function judgeVersioning(status) {
    return status === 'Enabled' ? fine : { kind: 'set', text: 'keep old versions (versioning)', value: 'Enabled' };
}
/** @param kmsKey the key that the backend names: ARN, ID or alias; undefined for S3's own */
function judgeEncryption(current, kmsKey) {
    const byKms = current !== undefined && current.algorithm !== 'AES256';
    if (kmsKey === undefined) {
        if (byKms)
            return { kind: 'kept', text: `encryption with ${named(current)}, stricter than asked for` };
        if (current !== undefined)
            return fine;
        return { kind: 'set', text: 'encrypt with the key of S3 (AES256)', value: { algorithm: 'AES256', kmsKey } };
    }
    if (!byKms)
        return { kind: 'set', text: `encrypt with the KMS key ${kmsKey}`, value: { algorithm: 'aws:kms', kmsKey } };
    return isSameKey(current.kmsKey, kmsKey)
        ? fine
        : { kind: 'kept', text: `encryption with ${named(current)}; the backend names ${kmsKey}` };
}
function named({ algorithm, kmsKey }) {
    return kmsKey === undefined ? algorithm : `${algorithm} and the key ${kmsKey}`;
}
/** One may be the ARN of what the other names by ID or alias. */
function isSameKey(current, wanted) {
    const last = (key) => key.slice(key.lastIndexOf(':') + 1).replace(/^key\//, '');
    return current !== undefined && (current === wanted || last(current) === last(wanted));
}
function judgePublicAccess(current) {
    const names = Object.keys(everythingBlocked);
    if (names.every((name) => current?.[name] === true))
        return fine;
    return { kind: 'set', text: 'block public access', value: everythingBlocked };
}
function judgeOwnership(current) {
    if (current === 'BucketOwnerEnforced')
        return fine;
    return { kind: 'set', text: 'own all objects, whoever wrote them (no ACLs)', value: 'BucketOwnerEnforced' };
}

;// CONCATENATED MODULE: ./src/account/bucket/state-bucket.js







/**
 * Compares a bucket with what a bucket for states has to be: private, encrypted, versioned, TLS only. Settings are
 * tightened, never loosened.
 * @throws ActionError `state-bucket-unusable`; `aws-access-denied` naming the IAM action
 */
async function inspectStateBucket(bucket, account, { client }) {
    const s3 = await client('s3', bucket.region);
    const presence = await isPresent(bucket, account, s3);
    const open = {
        bucket,
        arn: bucketArn(account, bucket.name),
        of: { Bucket: bucket.name, ExpectedBucketOwner: account.account },
        presence,
        tls: (await s3.config.endpoint?.())?.protocol !== 'http:',
        s3,
    };
    const settings = await Promise.all([...accessSettings(open), ...contentSettings(open)]);
    const create = {
        text: `create it in ${bucket.region}`,
        make: () => createBucket(bucket, account, s3),
    };
    return {
        kind: 'bucket',
        name: bucket.name,
        arn: open.arn,
        presence,
        changes: [...(presence === 'missing' ? [create] : []), ...settings.flatMap(({ change }) => change ?? [])],
        kept: settings.flatMap(({ kept }) => kept ?? []),
    };
}
/** Who reaches the objects, and how. */
function accessSettings(open) {
    const { of, arn, tls, s3 } = open;
    return [
        judged(open, {
            actions: ['GetBucketOwnershipControls', 'PutBucketOwnershipControls'],
            absent: 'OwnershipControlsNotFoundError',
            read: async () => (await s3.getBucketOwnershipControls(of)).OwnershipControls?.Rules?.[0]?.ObjectOwnership,
            judge: judgeOwnership,
            write: (ObjectOwnership) => s3.putBucketOwnershipControls({ ...of, OwnershipControls: { Rules: [{ ObjectOwnership }] } }),
        }),
        judged(open, {
            actions: ['GetBucketPublicAccessBlock', 'PutBucketPublicAccessBlock'],
            absent: 'NoSuchPublicAccessBlockConfiguration',
            read: async () => (await s3.getPublicAccessBlock(of)).PublicAccessBlockConfiguration,
            judge: judgePublicAccess,
            write: (PublicAccessBlockConfiguration) => s3.putPublicAccessBlock({ ...of, PublicAccessBlockConfiguration }),
        }),
        judged(open, {
            actions: ['GetBucketPolicy', 'PutBucketPolicy'],
            absent: 'NoSuchBucketPolicy',
            read: async () => (await s3.getBucketPolicy(of)).Policy,
            judge: (current) => (tls ? judgeBucketPolicy(current, arn) : withoutTls),
            write: (policy) => s3.putBucketPolicy({ ...of, Policy: JSON.stringify(policy) }),
        }),
    ];
}
const withoutTls = {
    kind: 'kept',
    text: 'the bucket policy: S3 is reached without TLS, so it cannot demand it',
};
/** What becomes of the objects. */
function contentSettings(open) {
    const { bucket, of, s3 } = open;
    return [
        judged(open, {
            actions: ['GetBucketVersioning', 'PutBucketVersioning'],
            read: async () => (await s3.getBucketVersioning(of)).Status,
            judge: judgeVersioning,
            write: (Status) => s3.putBucketVersioning({ ...of, VersioningConfiguration: { Status } }),
        }),
        judged(open, {
            actions: ['GetEncryptionConfiguration', 'PutEncryptionConfiguration'],
            absent: 'ServerSideEncryptionConfigurationNotFoundError',
            read: () => readEncryption(of, s3),
            judge: (current) => judgeEncryption(current, bucket.kmsKey),
            write: ({ kmsKey }) => s3.putBucketEncryption({ ...of, ServerSideEncryptionConfiguration: encryptionWith(kmsKey) }),
        }),
        judged(open, {
            actions: ['GetLifecycleConfiguration', 'PutLifecycleConfiguration'],
            absent: 'NoSuchLifecycleConfiguration',
            read: () => s3.getBucketLifecycleConfiguration(of),
            judge: (current) => {
                const verdict = judgeLifecycle(current?.Rules ?? [], bucket.planPrefixes);
                const size = current?.TransitionDefaultMinimumObjectSize;
                return verdict.kind === 'set' ? { ...verdict, value: { rules: verdict.value, size } } : verdict;
            },
            // The configuration is replaced as a whole: what it said about sizes has to be said again.
            write: ({ rules, size }) => s3.putBucketLifecycleConfiguration({
                ...of,
                LifecycleConfiguration: { Rules: [...rules] },
                ...(size === undefined ? {} : { TransitionDefaultMinimumObjectSize: size }),
            }),
        }),
    ];
}
async function judged({ bucket: { name: bucket }, presence }, { actions: [readAction, writeAction], absent, read, judge, write }) {
    const readCall = { what: `a setting of the bucket ${bucket} could not be read`, action: `s3:${readAction}` };
    const current = presence === 'missing'
        ? undefined
        : await (0,errors/* awsCall */.uF)(readCall, () => read().catch((error) => {
            if (absent !== undefined && (0,errors/* awsErrorName */.ZH)(error) === absent)
                return undefined;
            throw error;
        }));
    const verdict = judge(current);
    switch (verdict.kind) {
        case 'fine':
            return {};
        case 'kept':
            return { kept: verdict.text };
        case 'set': {
            const { text, value } = verdict;
            const call = { what: `the bucket ${bucket} could not be changed (${text})`, action: `s3:${writeAction}` };
            return { change: { text, make: () => (0,errors/* awsCall */.uF)(call, () => write(value)).then(() => undefined) } };
        }
    }
}
async function readEncryption(of, s3) {
    const { ServerSideEncryptionConfiguration: configuration } = await s3.getBucketEncryption(of);
    const encryption = configuration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault;
    if (encryption?.SSEAlgorithm === undefined)
        return undefined;
    return { algorithm: encryption.SSEAlgorithm, kmsKey: encryption.KMSMasterKeyID };
}
/** A bucket key saves a call to KMS for each object (S3 User Guide, "Reducing the cost of SSE-KMS"). */
function encryptionWith(kmsKey) {
    return kmsKey === undefined
        ? { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] }
        : {
            Rules: [
                {
                    ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: kmsKey },
                    BucketKeyEnabled: true,
                },
            ],
        };
}
async function createBucket({ name, region, location }, { account }, s3) {
    const call = { what: `the bucket ${name} could not be created`, action: 's3:CreateBucket' };
    await (0,errors/* awsCall */.uF)(call, async () => {
        try {
            // us-east-1 must not be named (S3 API, CreateBucket).
            const where = region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: region } };
            await s3.createBucket({ Bucket: name, ...where });
        }
        catch (error) {
            if ((0,errors/* awsErrorName */.ZH)(error) === 'BucketAlreadyOwnedByYou')
                return;
            if ((0,errors/* awsErrorName */.ZH)(error) !== 'BucketAlreadyExists')
                throw error;
            throw new action_error/* ActionError */.lZ('state-bucket-unusable', `the name ${name} is taken by a bucket of another account`, {
                details: [`the account of this run is ${account}`],
                location,
                cause: error,
            });
        }
    });
}

;// CONCATENATED MODULE: ./src/account/github-identity.js
/**
 * The `sub` claims that jobs of the repository have in a context such as `environment:staging` or `pull_request`.
 * Repositories created after 2026-07-15 have IDs in it, older ones have not, and either may be switched to the other form
 * (GitHub Docs, "OpenID Connect reference"), so that a role trusts both where the IDs are known.
 */
function subjectsOf({ owner, name, ids }, context) {
    const named = `repo:${owner}/${name}:${context}`;
    return ids === undefined ? [named] : [named, `repo:${owner}@${ids.owner}/${name}@${ids.repository}:${context}`];
}
/**
 * Address of the OIDC issuer of a GitHub server, without `https://`: github.com, a subdomain of ghe.com (GitHub Enterprise
 * Cloud with data residency), else GitHub Enterprise Server (their pages "OpenID Connect").
 */
function issuerOf(serverUrl) {
    const { host } = new URL(serverUrl);
    if (host === 'github.com')
        return 'token.actions.githubusercontent.com';
    if (host.endsWith('.ghe.com'))
        return `token.actions.${host}`;
    return `${host}/_services/token`;
}

// EXTERNAL MODULE: ./src/aws/credentials/id-token.js
var id_token = __webpack_require__(40134);
;// CONCATENATED MODULE: ./src/account/oidc-provider.js


/** ARN of the provider of an issuer, whether it exists or not. */
function oidcProviderArn({ account, partition }, issuer) {
    return `arn:${partition}:iam::${account}:oidc-provider/${issuer}`;
}
/**
 * Compares the OIDC provider of an issuer with what the roles need: that it is there, for the audience of STS. Other
 * audiences stay.
 */
async function inspectOidcProvider(issuer, account, { client }) {
    const iam = await client('iam');
    const arn = oidcProviderArn(account, issuer);
    const call = (what, action) => ({
        what: `the OIDC provider ${issuer} could not be ${what}`,
        action: `iam:${action}`,
    });
    const audiences = await (0,errors/* awsCall */.uF)(call('looked at', 'GetOpenIDConnectProvider'), async () => {
        try {
            return (await iam.getOpenIDConnectProvider({ OpenIDConnectProviderArn: arn })).ClientIDList ?? [];
        }
        catch (error) {
            if ((0,errors/* awsErrorName */.ZH)(error)?.startsWith('NoSuchEntity') === true)
                return undefined;
            throw error;
        }
    });
    // Without a thumbprint IAM finds the authority itself (IAM API Reference, CreateOpenIDConnectProvider).
    const create = {
        text: `create it for the audience ${id_token/* audience */.h}`,
        make: () => (0,errors/* awsCall */.uF)(call('created', 'CreateOpenIDConnectProvider'), async () => {
            await iam.createOpenIDConnectProvider({ Url: `https://${issuer}`, ClientIDList: [id_token/* audience */.h] });
        }),
    };
    const add = {
        text: `add the audience ${id_token/* audience */.h}`,
        make: () => (0,errors/* awsCall */.uF)(call('changed', 'AddClientIDToOpenIDConnectProvider'), async () => {
            await iam.addClientIDToOpenIDConnectProvider({ OpenIDConnectProviderArn: arn, ClientID: id_token/* audience */.h });
        }),
    };
    return {
        kind: 'oidc-provider',
        name: issuer,
        arn,
        presence: audiences === undefined ? 'missing' : 'present',
        changes: audiences === undefined ? [create] : audiences.includes(id_token/* audience */.h) ? [] : [add],
        kept: [],
    };
}

;// CONCATENATED MODULE: ./src/account/policy/deletion-protection.js

/**
 * Denies a role what could not be brought back, and to take the denial off. A denial wins over every permission, whatever
 * the other policies of the role say. The module terraform-modules/aws/github-oidc writes the same.
 * @param role ARN of the role itself
 */
function deletionProtectionPolicy(role) {
    return policyDocument([
        {
            Sid: 'KeepWhatCannotBeBroughtBack',
            Effect: 'Deny',
            Action: [
                'ec2:DeleteVpc',
                'ecr:DeleteRepository',
                'eks:DeleteCluster',
                'kms:DisableKey',
                'kms:ScheduleKeyDeletion',
                's3:DeleteBucket',
            ],
            Resource: '*',
        },
        {
            Sid: 'KeepThisPolicy',
            Effect: 'Deny',
            Action: ['iam:DeleteRolePolicy', 'iam:PutRolePolicy', 'iam:UpdateAssumeRolePolicy'],
            Resource: role,
        },
    ]);
}

;// CONCATENATED MODULE: ./src/account/policy/trust.js


/** Lets exactly the jobs with one of the subjects assume the role. */
function trustPolicy({ provider, issuer, subjects }) {
    return policyDocument([
        {
            Effect: 'Allow',
            Principal: { Federated: provider },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: { StringEquals: { [`${issuer}:aud`]: id_token/* audience */.h, [`${issuer}:sub`]: subjects } },
        },
    ]);
}
/**
 * The subjects of a trust policy as `trustPolicy` writes it.
 * @returns undefined for a policy that somebody wrote otherwise: it may be stricter, and is not replaced
 */
function trustedSubjects(text, { provider, issuer }) {
    const policy = parsePolicy(text);
    const found = policy?.Statement[0]?.Condition?.StringEquals?.[`${issuer}:sub`];
    if (found === undefined)
        return undefined;
    const subjects = [found].flat();
    return samePolicy(policy, trustPolicy({ provider, issuer, subjects })) ? subjects : undefined;
}

;// CONCATENATED MODULE: ./src/account/role.js




/** The inline policies that a role can get, by their names in IAM, and what each of them is for. */
const inlinePurposes = {
    'eks-actions-state': 'allow what its states need',
    'deletion-protection': 'deny to delete what cannot be brought back',
};
const inlinePolicyNames = Object.keys(inlinePurposes);
const tagNames = { environment: 'eks-actions:environment', repository: 'eks-actions:repository' };
function roleArn(name, { account, partition }) {
    return `arn:${partition}:iam::${account}:role/${name}`;
}
/**
 * Compares a role with what it has to be.
 * @throws ActionError `role-not-ours` for a role that was not made for this repository and environment
 */
async function inspectRole(role, account, { client }) {
    const iam = await client('iam');
    const current = await readRole(role, iam);
    if (current !== undefined)
        refuseForeign(role, current);
    const { subjects } = role.trust;
    const trusted = current && trustedSubjects(current.trust, role.trust);
    const edited = current !== undefined && trusted === undefined;
    const admitted = subjects.every((subject) => trusted?.includes(subject));
    const changes = role_changesOf(withSubjects(role, trusted ?? []), iam);
    const attached = current?.policies ?? [];
    const others = attached.filter((arn) => !role.policies.includes(arn));
    return {
        kind: 'role',
        name: role.name,
        arn: current?.arn ?? roleArn(role.name, account),
        presence: current === undefined ? 'missing' : 'present',
        changes: [
            ...(current === undefined ? [changes.create] : []),
            ...(current === undefined || edited || admitted ? [] : [changes.trust]),
            ...inlinePolicyNames.flatMap((name) => {
                const wanted = role.inlinePolicies[name];
                return wanted === undefined || samePolicy(current?.inlinePolicies[name], wanted)
                    ? []
                    : [changes.inlinePolicy(name, wanted)];
            }),
            ...role.policies.filter((arn) => !attached.includes(arn)).map(changes.attach),
            ...(current !== undefined && current.boundary === undefined && role.boundary !== undefined
                ? [changes.limit(role.boundary)]
                : []),
        ],
        kept: [
            ...(edited ? [`the trust policy was edited by hand; it has to admit ${subjects.join(' and ')}`] : []),
            ...(trusted ?? []).filter((subject) => !subjects.includes(subject)).map((subject) => `trust in ${subject}`),
            ...others.map((arn) => `the attached policy ${arn}`),
            ...inlinePolicyNames
                .filter((name) => current?.inlinePolicies[name] !== undefined && role.inlinePolicies[name] === undefined)
                .map((name) => `the inline policy ${name}`),
            ...(current?.boundary !== undefined && current.boundary !== role.boundary
                ? [`the permissions boundary ${current.boundary}`]
                : []),
        ],
    };
}
/** Who is trusted already stays so: a run that does not know the IDs must not lock out the jobs with IDs in their tokens. */
function withSubjects(role, trusted) {
    return { ...role, trust: { ...role.trust, subjects: [...new Set([...trusted, ...role.trust.subjects])] } };
}
async function readRole({ name }, iam) {
    const call = (action) => ({
        what: `the role ${name} could not be looked at`,
        action: `iam:${action}`,
    });
    const found = await ifPresent(call('GetRole'), () => iam.getRole({ RoleName: name }));
    if (found?.Role === undefined)
        return undefined;
    const { Arn: arn = '', Tags: tags = [], AssumeRolePolicyDocument: trust = '', PermissionsBoundary: limit, } = found.Role;
    const [inline, policies] = await Promise.all([
        Promise.all(inlinePolicyNames.map(async (PolicyName) => {
            const found = await ifPresent(call('GetRolePolicy'), () => iam.getRolePolicy({ RoleName: name, PolicyName }));
            return [PolicyName, parsePolicy(found?.PolicyDocument ?? '')];
        })),
        (0,errors/* awsCall */.uF)(call('ListAttachedRolePolicies'), () => attachedPolicies(name, iam)),
    ]);
    return {
        arn,
        tags: new Map(tags.map(({ Key = '', Value = '' }) => [Key, Value])),
        trust,
        inlinePolicies: Object.fromEntries(inline),
        policies,
        boundary: limit?.PermissionsBoundaryArn,
    };
}
async function ifPresent(call, send) {
    return (0,errors/* awsCall */.uF)(call, async () => {
        try {
            return await send();
        }
        catch (error) {
            if ((0,errors/* awsErrorName */.ZH)(error)?.startsWith('NoSuchEntity') === true)
                return undefined;
            throw error;
        }
    });
}
async function attachedPolicies(name, iam) {
    const arns = [];
    let marker;
    do {
        const page = await iam.listAttachedRolePolicies({
            RoleName: name,
            ...(marker === undefined ? {} : { Marker: marker }),
        });
        arns.push(...(page.AttachedPolicies ?? []).flatMap(({ PolicyArn }) => PolicyArn ?? []));
        marker = page.IsTruncated === true ? page.Marker : undefined;
    } while (marker !== undefined);
    return arns;
}
function refuseForeign({ name, environment, repository }, { arn, tags }) {
    const wanted = { [tagNames.environment]: environment, [tagNames.repository]: repository };
    const differing = Object.entries(wanted).filter(([tag, value]) => tags.get(tag) !== value);
    if (differing.length === 0)
        return;
    throw new action_error/* ActionError */.lZ('role-not-ours', `the role ${name} was not made for ${environment} of ${repository}; it was not touched`, {
        details: [arn, ...differing.map(([tag]) => `its tag ${tag} is ${tags.get(tag) ?? 'not set'}`)],
        hint: `Choose another role-name, or hand the role over with the tags ${differing.map(([tag, value]) => `${tag}=${value}`).join(' and ')}.`,
    });
}
/** Everything that can be done to a role. */
function role_changesOf(role, iam) {
    const { name: RoleName } = role;
    const change = (text, action, send) => ({
        text,
        make: () => (0,errors/* awsCall */.uF)({ what: `the role ${RoleName} could not be set up (${text})`, action: `iam:${action}` }, async () => {
            await send();
        }),
    });
    const trust = JSON.stringify(trustPolicy(role.trust));
    const subjects = role.trust.subjects.join(' and ');
    return {
        create: change(`create it for ${subjects}${role.boundary === undefined ? '' : `, within ${role.boundary}`}`, 'CreateRole', () => iam.createRole({
            RoleName,
            Description: role.description,
            AssumeRolePolicyDocument: trust,
            ...(role.boundary === undefined ? {} : { PermissionsBoundary: role.boundary }),
            Tags: [
                { Key: tagNames.environment, Value: role.environment },
                { Key: tagNames.repository, Value: role.repository },
            ],
        })),
        trust: change(`trust ${subjects}`, 'UpdateAssumeRolePolicy', () => iam.updateAssumeRolePolicy({ RoleName, PolicyDocument: trust })),
        inlinePolicy: (PolicyName, policy) => change(`${inlinePurposes[PolicyName]} (inline policy ${PolicyName})`, 'PutRolePolicy', () => iam.putRolePolicy({ RoleName, PolicyName, PolicyDocument: JSON.stringify(policy) })),
        attach: (PolicyArn) => change(`attach ${PolicyArn}`, 'AttachRolePolicy', () => iam.attachRolePolicy({ RoleName, PolicyArn })),
        limit: (PermissionsBoundary) => change(`set the permissions boundary ${PermissionsBoundary}`, 'PutRolePermissionsBoundary', () => iam.putRolePermissionsBoundary({ RoleName, PermissionsBoundary })),
    };
}

// EXTERNAL MODULE: ./src/aws/session.js + 4 modules
var session = __webpack_require__(80174);
// EXTERNAL MODULE: ./src/runner/contract/suggestion.js
var suggestion = __webpack_require__(7588);
;// CONCATENATED MODULE: ./src/terraform/graph/cycles.js
/** For each group of roots that depend on each other, the edges of one shortest circle. Empty when there is none. */
function findCycles(names, edges) {
    const outgoing = Map.groupBy(edges, ({ from }) => from);
    const done = new Set();
    const cycles = [];
    for (const name of names) {
        if (done.has(name))
            continue;
        const cycle = shortestCycle(name, outgoing);
        if (cycle === undefined)
            continue;
        cycles.push(cycle);
        for (const entangled of mutual(name, outgoing, edges))
            done.add(entangled);
    }
    return cycles;
}
function shortestCycle(start, outgoing) {
    const arrivedBy = new Map();
    const queue = [start];
    // Grows while it is walked.
    for (const at of queue) {
        for (const edge of outgoing.get(at) ?? []) {
            if (edge.to === start)
                return pathTo(at, start, arrivedBy, [edge]);
            if (arrivedBy.has(edge.to))
                continue;
            arrivedBy.set(edge.to, edge);
            queue.push(edge.to);
        }
    }
    return undefined;
}
function pathTo(end, start, arrivedBy, last) {
    const path = [...last];
    for (let edge = end === start ? undefined : arrivedBy.get(end); edge !== undefined;) {
        path.unshift(edge);
        edge = edge.from === start ? undefined : arrivedBy.get(edge.from);
    }
    return path;
}
/** The names that lead to `start` and are led to by it. */
function mutual(start, outgoing, edges) {
    const after = closure(start, (at) => (outgoing.get(at) ?? []).map(({ to }) => to));
    const incoming = Map.groupBy(edges, ({ to }) => to);
    const before = closure(start, (at) => (incoming.get(at) ?? []).map(({ from }) => from));
    return [...after].filter((name) => before.has(name));
}
/** All that is reached from `start` by one step or more. */
function closure(start, next) {
    const found = new Set(next(start));
    for (const name of found)
        for (const further of next(name))
            found.add(further);
    return found;
}

;// CONCATENATED MODULE: ./src/terraform/graph/select.js





/**
 * The roots that are selected, in the graph's order.
 * @throws ActionError `invalid-input` for patterns that no root fits, with the nearest names
 */
function select_select(graph, { modules, dependencies, deleted = [] }) {
    const names = graph.roots.map(({ name }) => name);
    const all = [...names, ...deleted];
    const unmatched = modules.filter((pattern) => fitting(all, [pattern]).length === 0);
    if (unmatched.length > 0)
        throw noSuchRoots(unmatched, all);
    const chosen = new Set(fitting(names, modules));
    if (dependencies === 'with')
        for (const name of [...chosen])
            for (const one of upstreamOf(graph, name))
                chosen.add(one);
    return graph.roots.filter(({ name }) => chosen.has(name));
}
/** The names that one of the patterns means; all of them where there is no pattern. */
function fitting(names, patterns) {
    const plain = patterns.map((pattern) => pattern.replace(/^\.\//, '').replace(/\/+$/, ''));
    const fits = (name, pattern) => {
        // Roots can stand in the folder of another one; the name of a root means that root.
        if (names.includes(pattern))
            return name === pattern;
        return name.startsWith(`${pattern}/`) || external_node_path_.posix.matchesGlob(name, pattern);
    };
    return patterns.length === 0 ? names : names.filter((name) => plain.some((pattern) => fits(name, pattern)));
}
/** The graph of these roots alone. Those that depend on each other through one that is left out keep their order. */
function restrict(graph, chosen) {
    const roots = graph.roots.filter(({ name }) => chosen.has(name));
    const edges = roots.flatMap(({ name }) => edgesInto(graph, name, chosen));
    return {
        roots,
        edges,
        waves: wavesOf(roots.map(({ name }) => name), edges),
    };
}
/** Names of all roots that have to be there before `name`, in the graph's order. */
function upstreamOf(graph, name) {
    const incoming = Map.groupBy(graph.edges, ({ to }) => to);
    const found = closure(name, (at) => (incoming.get(at) ?? []).map(({ from }) => from));
    return graph.roots.map((root) => root.name).filter((one) => found.has(one));
}
/** Names of all roots that come after `name` because of it, in the graph's order. */
function downstreamOf({ roots, edges }, name) {
    const outgoing = Map.groupBy(edges, ({ from }) => from);
    const found = closure(name, (at) => (outgoing.get(at) ?? []).map(({ to }) => to));
    return roots.map((root) => root.name).filter((one) => found.has(one));
}
/** Edges from chosen roots, also by way of others. */
function edgesInto(graph, name, chosen) {
    const incoming = Map.groupBy(graph.edges, ({ to }) => to);
    const found = new Map();
    const passed = new Set();
    const walk = (at, through) => {
        for (const { from, reason } of incoming.get(at) ?? []) {
            if (chosen.has(from)) {
                if (through === undefined)
                    found.set(from, { from, to: name, reason });
                else if (!found.has(from))
                    found.set(from, { from, to: name, reason: { kind: 'through', root: through } });
            }
            else if (!passed.has(from)) {
                passed.add(from);
                walk(from, through ?? from);
            }
        }
    };
    walk(name, undefined);
    return [...found.values()];
}
function noSuchRoots(patterns, names) {
    const details = patterns.map((pattern) => {
        const advice = pattern.includes(',') ? 'One entry per line.' : (0,suggestion/* suggestion */.h)(pattern, names);
        return `${pattern}: no root has that name${advice === undefined ? '' : `. ${advice}`}`;
    });
    return new action_error/* ActionError */.lZ('invalid-input', `modules: ${patterns.join(', ')} fits no root`, {
        details: [...details, `Found: ${names.join(', ')}`],
    });
}

// EXTERNAL MODULE: ./src/git/git.js
var git_git = __webpack_require__(43999);
;// CONCATENATED MODULE: ./src/terraform/changes/base.js


/** How many commits of history are fetched, step by step, when a shallow checkout does not reach the merge base. */
const deepenBy = [50, 250, 1000];
const fetchTimeoutMs = 120_000;
/**
 * The commit that the work tree is compared with. Fetches from `origin` what a shallow checkout lacks.
 * @throws ActionError `base-commit-missing` when it cannot be had, and guessing would leave out changed roots
 */
async function resolveBase(git, base) {
    if (base.kind === 'none')
        return base;
    if ((0,git_git/* isZeroCommit */.UW)(base.sha))
        return { kind: 'none', why: 'the branch is new' };
    if (base.kind === 'previous') {
        const known = await commitFromOrigin(git, base.sha);
        return known === undefined
            ? { kind: 'none', why: `the previous commit ${base_short(base.sha)} of the branch is gone` }
            : { kind: 'commit', sha: known };
    }
    const merged = await baseOfMerge(git, base.pullRequestHead);
    if (merged !== undefined)
        return { kind: 'commit', sha: merged };
    const known = await commitFromOrigin(git, base.sha);
    if (known === undefined)
        throw missing(base.sha, 'it is neither in the checkout nor could it be fetched from origin');
    const sha = await mergeBase(git, known);
    return sha === undefined
        ? { kind: 'none', why: `HEAD has no commit in common with ${base_short(known)}` }
        : { kind: 'commit', sha };
}
/** The first parent of HEAD, where HEAD is the merge of this pull request. */
async function baseOfMerge(git, pullRequestHead) {
    if (pullRequestHead === undefined)
        return undefined;
    const [base, merged, ...more] = await (0,git_git/* parentsOf */.fY)(git, 'HEAD');
    if (base === undefined || merged !== pullRequestHead || more.length > 0)
        return undefined;
    const known = await commitFromOrigin(git, base);
    if (known === undefined)
        throw missing(base, 'it is the base that HEAD was merged with, and could not be fetched');
    return known;
}
async function commitFromOrigin(git, name) {
    const known = await (0,git_git/* resolveCommit */.WL)(git, name);
    if (known !== undefined || !(0,git_git/* isCommitName */.Nf)(name))
        return known;
    // A depth would cut the history of a complete checkout short.
    const depth = (await isShallow(git)) ? ['--depth=1'] : [];
    await fetch(git, [...depth, 'origin', name]);
    return (0,git_git/* resolveCommit */.WL)(git, name);
}
async function mergeBase(git, base) {
    const find = async () => (await git.maybe(['merge-base', 'HEAD', base]))?.trim();
    let found = await find();
    for (const commits of deepenBy) {
        if (found !== undefined || !(await isShallow(git)))
            return found;
        const head = (await git.text(['rev-parse', '--verify', 'HEAD'])).trim();
        if (!(await fetch(git, [`--deepen=${String(commits)}`, 'origin', head, base])))
            break;
        found = await find();
    }
    if (found !== undefined || !(await isShallow(git)))
        return found;
    throw missing(base, 'the checkout is too shallow to tell where HEAD left its history');
}
async function isShallow(git) {
    return (await git.text(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}
/** False when the server does not give it out: gone, not permitted, no credentials. */
async function fetch(git, args) {
    const flags = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance'];
    return (await git.maybe(['fetch', ...flags, ...args], { timeoutMs: fetchTimeoutMs })) !== undefined;
}
function missing(commit, why) {
    return new action_error/* ActionError */.lZ('base-commit-missing', `the base commit ${base_short(commit)} cannot be compared with: ${why}, so what changed is not known`);
}
function base_short(commit) {
    return (0,git_git/* isCommitName */.Nf)(commit) ? commit.slice(0, 12) : commit;
}

;// CONCATENATED MODULE: ./src/terraform/changes/base-tree.js





/** A folder is one with Terraform's files when it directly holds one of these. */
function isTerraformFile(file) {
    return file.endsWith('.tf') || file.endsWith('.tf.json');
}
/** Folders that directly hold Terraform's files, sorted. `''` is the workspace itself. */
function terraformFolders(files) {
    return [...new Set(files.filter(isTerraformFile).map(base_tree_folderOf))].sort();
}
/**
 * Checks out what an environment can need from a commit: its folder, and every folder with Terraform's files, which any
 * of its roots may use as a local module. A large repository's other files stay where they are.
 *
 * `git archive` would leave out what `.gitattributes` exports not; an index of its own leaves the checkout as it is.
 */
async function checkOutBaseTree(git, commit, { environmentPath, temporaryFolder }) {
    const folder = external_node_path_.join(temporaryFolder, `eks-actions-base-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    try {
        const tree = await (0,git_git/* treeOf */.g7)(git, commit);
        const variables = { GIT_INDEX_FILE: external_node_path_.join(folder, 'index') };
        await git.text(['read-tree', commit], { variables });
        // Where the workspace is a folder of a larger repository, git writes its files under that folder's name.
        const prefix = (await git.text(['rev-parse', '--show-prefix'])).replace(/\n$/, '');
        const target = external_node_path_.join(await (0,promises_.realpath)(folder), 'tree');
        const workspace = external_node_path_.join(target, prefix);
        await (0,promises_.mkdir)(workspace, { recursive: true });
        const written = new Set();
        const add = async (wanted) => {
            const entries = tree.filter((entry) => !written.has(entry.path) && wanted(entry));
            if (entries.length === 0)
                return;
            for (const entry of entries)
                written.add(entry.path);
            const input = entries.map((entry) => `${entry.path}\0`).join('');
            await git.text(['checkout-index', '--quiet', '-z', '--stdin', `--prefix=${target}/`], { variables, input });
            const targets = await linkTargets(workspace, entries);
            if (targets.length > 0)
                await add((entry) => targets.some((file) => covers(file, entry.path)));
        };
        const needed = [environmentPath, ...terraformFolders(tree.map((entry) => entry.path))];
        await add((entry) => needed.some((name) => isIn(name, entry.path)));
        return {
            workspace: await (0,promises_.realpath)(workspace),
            add: (files) => add((entry) => files.includes(entry.path)),
            [Symbol.asyncDispose]: remove,
        };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
/** Terraform's files at the top of the repository do not make the whole repository a module. */
function isIn(folder, file) {
    return folder === '' ? !file.includes('/') : covers(folder, file);
}
/** Where the links among the entries lead, read literally; what leads outside is not in the tree and is not found. */
async function linkTargets(workspace, entries) {
    const links = entries.filter(({ kind }) => kind === 'link');
    return Promise.all(links.map(async (link) => external_node_path_.posix.join(base_tree_folderOf(link.path), (await (0,promises_.readlink)(external_node_path_.join(workspace, link.path))).replaceAll('\\', '/'))));
}
function base_tree_folderOf(file) {
    const folder = external_node_path_.posix.dirname(file);
    return folder === '.' ? '' : folder;
}

;// CONCATENATED MODULE: ./src/terraform/changes/changes.js







/**
 * Which roots differ between the base and the work tree, which come after them, and which are gone.
 * @throws ActionError `base-commit-missing`
 */
async function findChanges(options) {
    const git = (0,git_git/* createGit */.lD)(options.processes, options.workspace);
    const { environment } = options;
    const base = await resolveBase(git, options.base);
    if (base.kind === 'none') {
        return changes_changesOf({ base, changed: environment.graph.roots.map(({ name }) => ({ name, files: [] })) }, environment);
    }
    const [files, candidates] = await Promise.all([
        (0,git_git/* differingFiles */.Ys)(git, base.sha),
        formerFolders(git, base.sha, environment),
    ]);
    const changed = await changedRoots(files, options);
    if (candidates.length === 0)
        return changes_changesOf({ base, changed }, environment);
    const tree = await checkOutBaseTree(git, base.sha, {
        environmentPath: environment.path,
        temporaryFolder: options.temporaryFolder,
    });
    try {
        const gone = await goneRoots(tree, options);
        return { ...changes_changesOf({ base, changed }, environment), ...gone, [Symbol.asyncDispose]: tree[Symbol.asyncDispose] };
    }
    catch (error) {
        await tree[Symbol.asyncDispose]();
        throw error;
    }
}
/** The roots that one of the files belongs to, with those files. `environment.yaml` belongs to all. */
async function changedRoots(files, { environment, workspace, varFiles }) {
    if (files.length === 0)
        return [];
    const { roots } = environment.graph;
    const rootPaths = roots.map((root) => root.path);
    const settings = external_node_path_.posix.join(environment.path, 'environment.yaml');
    const reader = createReachReader({ workspace, roots, varFiles });
    const found = await Promise.all(roots.map(async (root) => {
        const reach = await reader.reachOf(root);
        return { name: root.name, files: files.filter((file) => file === settings || reaches(reach, file, rootPaths)) };
    }));
    return found.filter((root) => root.files.length > 0);
}
/**
 * Names of the roots that depend on the given ones, in the order of the graph, without them. A number says what comes
 * first where both are worked on, and not that anything is used.
 */
function dependentsOf(names, { graph: { roots, edges } }) {
    const graph = { roots, edges: edges.filter(({ reason }) => reason.kind !== 'number') };
    const found = new Set(names.flatMap((name) => downstreamOf(graph, name)));
    return roots.map(({ name }) => name).filter((name) => found.has(name) && !names.includes(name));
}
function changes_changesOf(found, environment) {
    const names = found.changed.map(({ name }) => name);
    return {
        ...found,
        downstream: dependentsOf(names, environment),
        deleted: undefined,
        renamed: [],
        warnings: [],
        [Symbol.asyncDispose]: () => Promise.resolve(),
    };
}
/** Folders of the environment with Terraform's files at the commit, that are no roots now: perhaps they were. */
async function formerFolders(git, commit, environment) {
    const tree = await (0,git_git/* treeOf */.g7)(git, commit, environment.path === '' ? [] : [environment.path]);
    const now = new Set(environment.graph.roots.map((root) => root.path));
    return terraformFolders(tree.map((entry) => entry.path)).filter((folder) => !now.has(folder));
}
/** Reads the environment at the base commit and sorts out what became of the roots that are not there any more. */
async function goneRoots(tree, { environment, workspace, readEnvironment }) {
    const former = await readEnvironment({ workspace: tree.workspace, path: environment.path }).catch(unreadable);
    // A change may be the very one that repairs the environment, so a base that cannot be read is no failure.
    if (typeof former === 'string')
        return { deleted: undefined, renamed: [], warnings: [former] };
    const kept = new Set(environment.graph.roots.map((root) => root.path));
    const gone = former.graph.roots.filter((root) => !kept.has(root.path));
    const owners = new Map(environment.graph.roots.map((root) => [root.backend.identity, root.name]));
    const ownerOf = (root) => 
    // The identity of a state on disk holds the folder of the tree.
    owners.get(root.backend.identity.replace(tree.workspace, workspace));
    const renamed = gone.flatMap((root) => {
        const to = ownerOf(root);
        return to === undefined ? [] : [{ from: root.name, to }];
    });
    const deleted = gone.filter((root) => ownerOf(root) === undefined);
    if (deleted.length === 0)
        return { deleted: undefined, renamed, warnings: [] };
    const files = deleted.flatMap((root) => root.files);
    await tree.add(files.map((file) => external_node_path_.relative(tree.workspace, file).split(external_node_path_.sep).join('/')));
    return {
        deleted: { names: deleted.map(({ name }) => name), environment: former, workspace: tree.workspace },
        renamed,
        warnings: [],
    };
}
function unreadable(error) {
    if (!(error instanceof action_error/* ActionError */.lZ) || error.code === 'cancelled')
        throw error;
    return `whether roots were deleted is not known: the environment cannot be read at the base commit (${error.message})`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/hcl/data.js
var data = __webpack_require__(23042);
;// CONCATENATED MODULE: ./src/hcl/expressions/expression.js
const unknownExpression = { kind: 'unknown' };

;// CONCATENATED MODULE: ./src/hcl/expressions/parse.js

/**
 * Parses the template that the HCL parser hands back for an expression: text with `${…}`. A template of one `${…}` alone
 * is that expression. What is not understood (arithmetic, `for`, splats, `%{…}`) becomes `unknown`, never a guess.
 *
 * Source: github.com/hashicorp/hcl, hclsyntax/spec.md.
 */
function parseTemplate(text) {
    if (!text.includes('${') && !text.includes('%{'))
        return { kind: 'literal', value: text };
    try {
        const reader = new Reader(text);
        const template = reader.template(() => reader.atEnd(), { escapes: 'done' });
        return template;
    }
    catch (error) {
        if (error instanceof NotUnderstood)
            return unknownExpression;
        throw error;
    }
}
/** Parses the source of one expression, such as the argument of a function. */
function parseExpression(source) {
    try {
        const reader = new Reader(source);
        const expression = reader.expression();
        return reader.skipSpace().atEnd() ? expression : unknownExpression;
    }
    catch (error) {
        if (error instanceof NotUnderstood)
            return unknownExpression;
        throw error;
    }
}
/** The arguments of a call whose opening bracket stands right before `from`; what follows the closing one is not read. */
function parseArguments(source, from) {
    try {
        return new Reader(source, from).callArguments();
    }
    catch (error) {
        if (error instanceof NotUnderstood)
            return [unknownExpression];
        throw error;
    }
}
class NotUnderstood extends Error {
}
const tokens = {
    space: /(?:\s|#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\/)*/y,
    number: /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
    identifier: /[\p{ID_Start}_][\p{ID_Continue}-]*/uy,
    comparison: /==|!=|&&|\|\|/y,
};
const binding = { '||': 1, '&&': 2, '==': 3, '!=': 3 };
const escapes = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
const deepest = 100;
/** Recursive descent with one character of look-ahead; holds where it stands, so it is a class. */
class Reader {
    #text;
    #at;
    #depth = 0;
    constructor(text, at = 0) {
        this.#text = text;
        this.#at = at;
    }
    atEnd() {
        return this.#at >= this.#text.length;
    }
    skipSpace() {
        this.#match(tokens.space);
        return this;
    }
    /** Literal text and `${…}` until `ends`. The HCL parser has resolved the escapes of the outermost strings already. */
    template(ends, options) {
        const parts = [];
        let literal = '';
        const finishLiteral = () => {
            if (literal !== '')
                parts.push({ kind: 'literal', value: literal });
            literal = '';
        };
        while (!ends()) {
            if (this.atEnd() || this.#text.startsWith('%{', this.#at))
                throw new NotUnderstood();
            if (this.#take('$${'))
                literal += '${';
            else if (this.#take('%%{'))
                literal += '%{';
            else if (this.#take('${')) {
                finishLiteral();
                this.#take('~');
                parts.push(this.expression());
                this.skipSpace().#take('~');
                this.#expect('}');
            }
            else
                literal += options.escapes === 'written' && this.#take('\\') ? this.#escaped() : this.#character();
        }
        finishLiteral();
        const [only, ...others] = parts;
        if (only === undefined)
            return { kind: 'literal', value: '' };
        return others.length === 0 ? only : { kind: 'template', parts };
    }
    expression() {
        if (++this.#depth > deepest)
            throw new NotUnderstood();
        const condition = this.#comparison(0);
        this.#depth--;
        if (!this.skipSpace().#take('?'))
            return condition;
        const whenTrue = this.expression();
        this.skipSpace().#expect(':');
        return { kind: 'choice', condition, branches: [whenTrue, this.expression()] };
    }
    callArguments() {
        const args = [];
        while (!this.skipSpace().#take(')')) {
            args.push(this.expression());
            if (!this.skipSpace().#take(',')) {
                this.#expect(')');
                return args;
            }
        }
        return args;
    }
    #comparison(least) {
        let left = this.#unary();
        for (;;) {
            const start = this.skipSpace().#at;
            const operator = this.#match(tokens.comparison);
            if (operator === undefined)
                return left;
            if (binding[operator] <= least) {
                this.#at = start;
                return left;
            }
            left = { kind: 'compare', operator, operands: [left, this.#comparison(binding[operator])] };
        }
    }
    #unary() {
        this.skipSpace();
        if (this.#take('!'))
            return { kind: 'not', operand: this.#unary() };
        let expression = this.#primary();
        for (;;) {
            const { skipped, access } = this.#postfix(expression);
            if (skipped)
                return expression;
            expression = access;
        }
    }
    #postfix(target) {
        if (this.#text.startsWith('...', this.#at))
            throw new NotUnderstood();
        if (this.#take('.')) {
            const name = this.#match(tokens.identifier) ?? this.#match(/\d+/y);
            if (name === undefined)
                throw new NotUnderstood();
            return { skipped: false, access: { kind: 'access', target, key: { kind: 'literal', value: name } } };
        }
        if (this.#take('[')) {
            const key = this.expression();
            this.skipSpace().#expect(']');
            return { skipped: false, access: { kind: 'access', target, key } };
        }
        return { skipped: true, access: target };
    }
    #primary() {
        if (this.#take('"'))
            return this.template(() => this.#take('"'), { escapes: 'written' });
        if (this.#take('(')) {
            const inner = this.expression();
            this.skipSpace().#expect(')');
            return inner;
        }
        if (this.#take('['))
            return this.#list();
        if (this.#take('{'))
            return this.#object();
        const negative = this.#take('-');
        const number = this.#match(tokens.number);
        if (number !== undefined)
            return { kind: 'literal', value: Number(number) * (negative ? -1 : 1) };
        const name = negative ? undefined : this.#match(tokens.identifier);
        if (name === undefined)
            throw new NotUnderstood();
        return this.#take('(') ? { kind: 'call', name, args: this.callArguments() } : parse_named(name);
    }
    #list() {
        const items = [];
        while (!this.skipSpace().#take(']')) {
            items.push(this.expression());
            if (!this.skipSpace().#take(',')) {
                this.#expect(']');
                break;
            }
        }
        return { kind: 'list', items };
    }
    #object() {
        const entries = [];
        while (!this.skipSpace().#take('}')) {
            const key = this.expression();
            if (!this.skipSpace().#take('='))
                this.#expect(':');
            // A bare word is the key's name here, not a reference.
            entries.push([key.kind === 'name' ? { kind: 'literal', value: key.name } : key, this.expression()]);
            this.skipSpace().#take(',');
        }
        return { kind: 'object', entries };
    }
    #escaped() {
        const letter = this.#character();
        if (letter !== 'u' && letter !== 'U')
            return escapes[letter] ?? letter;
        const digits = this.#match(letter === 'u' ? /[\da-fA-F]{4}/y : /[\da-fA-F]{8}/y);
        const point = digits === undefined ? Number.NaN : Number.parseInt(digits, 16);
        if (!(point <= 0x10ffff))
            throw new NotUnderstood();
        return String.fromCodePoint(point);
    }
    #character() {
        return this.#text[this.#at++] ?? '';
    }
    #take(text) {
        if (!this.#text.startsWith(text, this.#at))
            return false;
        this.#at += text.length;
        return true;
    }
    #expect(text) {
        if (!this.#take(text))
            throw new NotUnderstood();
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text);
        if (found === null)
            return undefined;
        this.#at = pattern.lastIndex;
        return found[0];
    }
}
function parse_named(name) {
    if (name === 'null')
        return { kind: 'literal', value: null };
    if (name === 'true' || name === 'false')
        return { kind: 'literal', value: name === 'true' };
    return { kind: 'name', name };
}

// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
;// CONCATENATED MODULE: ./src/hcl/expressions/value.js
const unknown = Symbol('unknown');
function isObject(value) {
    return typeof value === 'object' && value !== null && !isList(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** Scalars as Terraform converts them to text; undefined for what is no scalar or not known. */
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
/** True when no part of the value is unknown. */
function isKnown(value) {
    if (value === unknown)
        return false;
    if (isList(value))
        return value.every(isKnown);
    return isObject(value) ? Object.values(value).every(isKnown) : true;
}

;// CONCATENATED MODULE: ./src/hcl/expressions/functions.js



/**
 * The functions of Terraform's language that people use in names and paths of states
 * (developer.hashicorp.com/terraform/language/functions).
 */
const functions = {
    format: (args) => {
        const [pattern, ...values] = args.map(textOf);
        return pattern === undefined || values.includes(undefined) ? undefined : format(pattern, values);
    },
    join: ([separator, ...lists]) => {
        const items = lists.flatMap((list) => (isList(list) ? list.map(textOf) : [undefined]));
        return items.includes(undefined) || typeof separator !== 'string' ? undefined : items.join(separator);
    },
    split: onTexts((separator, text) => (text === '' ? [''] : text.split(separator))),
    lower: onTexts((text) => text.toLowerCase()),
    upper: onTexts((text) => text.toUpperCase()),
    trimspace: onTexts((text) => text.trim()),
    trimprefix: onTexts((text, prefix) => (text.startsWith(prefix) ? text.slice(prefix.length) : text)),
    trimsuffix: onTexts((text, suffix) => suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text),
    // A text within slashes is a regular expression of another dialect.
    replace: onTexts((text, search, by) => (/^\/.*\/$/s.test(search) ? undefined : text.replaceAll(search, () => by))),
    tostring: onTexts((text) => text),
    basename: onTexts((text) => external_node_path_.posix.basename(text)),
    dirname: onTexts((text) => external_node_path_.posix.dirname(text)),
    abspath: ([text], { folder }) => (typeof text === 'string' ? external_node_path_.resolve(folder, text) : undefined),
    concat: (args) => (args.every(isList) ? args.flat() : undefined),
    toset: ([list]) => list,
    tolist: ([list]) => list,
    tomap: ([map]) => map,
    merge: (args) => (args.every(isObject) ? Object.fromEntries(args.flatMap((map) => Object.entries(map))) : undefined),
    keys: ([map]) => (map !== undefined && isObject(map) ? Object.keys(map).sort() : undefined),
    lookup: ([map, key, fallback]) => {
        if (map === undefined || !isObject(map) || typeof key !== 'string')
            return undefined;
        return Object.hasOwn(map, key) ? map[key] : fallback;
    },
    element: ([list, index]) => list !== undefined && isList(list) && typeof index === 'number' && index >= 0
        ? list[index % list.length]
        : undefined,
    coalesce: (args) => firstOf(args, (value) => value !== null && value !== ''),
    try: ([first]) => first,
    file: ([name], scope) => read(name, scope),
    jsondecode: ([text]) => decode(text, JSON.parse),
    yamldecode: ([text]) => decode(text, (source) => (0,dist.parse)(source, { schema: 'core' })),
};
/** Calls that read a file, whose content therefore belongs to the configuration. */
const fileFunctions = [
    'file',
    'filebase64',
    'filemd5',
    'filesha1',
    'filesha256',
    'filesha512',
    'filebase64sha256',
    'filebase64sha512',
    'templatefile',
];
function onTexts(run) {
    return (args) => {
        const texts = args.map(textOf);
        return texts.length < run.length || texts.includes(undefined) ? undefined : run(...texts);
    };
}
/** Terraform goes on to the next only where it knows that one is not wanted. */
function firstOf(args, wanted) {
    const first = args.find((value) => value === unknown || wanted(value));
    return first === undefined || !isKnown(first) ? undefined : first;
}
/** `%s`, `%d`, `%v` and zero-padded `%03d`; other verbs are left to Terraform. */
function format(pattern, values) {
    const verbs = /%(%|0(\d+)d|[sdv])/g;
    const taken = [...pattern.matchAll(verbs)].filter(([verb]) => verb !== '%%').length;
    if (taken !== values.length || pattern.replaceAll(verbs, '').includes('%'))
        return undefined;
    const left = [...values];
    return pattern.replaceAll(verbs, (_, verb, width) => verb === '%' ? '%' : (left.shift() ?? '').padStart(Number(width ?? 0), '0'));
}
function read(name, { folder, readFile }) {
    return typeof name === 'string' ? readFile(external_node_path_.resolve(folder, name)) : undefined;
}
function decode(text, parse) {
    if (typeof text !== 'string')
        return undefined;
    try {
        return parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/hcl/expressions/evaluate.js



/** The value of data as the HCL parser gives it, with the templates in its texts evaluated. */
function evaluateData(data, scope) {
    if (typeof data === 'string')
        return evaluate(parseTemplate(data), scope);
    if (typeof data === 'number' || typeof data === 'boolean' || data === null)
        return data;
    if (Array.isArray(data))
        return data.map((item) => evaluateData(item, scope));
    if (typeof data !== 'object')
        return unknown;
    return objectOf(Object.entries(data).map(([key, value]) => [textOf(evaluateData(key, scope)), evaluateData(value, scope)]));
}
function evaluate(expression, scope) {
    switch (expression.kind) {
        case 'literal':
            return expression.value;
        case 'template': {
            const parts = expression.parts.map((part) => textOf(evaluate(part, scope)));
            return parts.includes(undefined) ? unknown : parts.join('');
        }
        case 'access':
            return access(expression.target, expression.key, scope);
        case 'call':
            return call(expression, scope);
        case 'list':
            return expression.items.map((item) => evaluate(item, scope));
        case 'object':
            return objectOf(expression.entries.map(([key, value]) => [textOf(evaluate(key, scope)), evaluate(value, scope)]));
        case 'not': {
            const operand = evaluate(expression.operand, scope);
            return typeof operand === 'boolean' ? !operand : unknown;
        }
        case 'compare':
            return compare(expression.operator, expression.operands, scope);
        case 'choice': {
            const condition = evaluate(expression.condition, scope);
            if (typeof condition !== 'boolean')
                return unknown;
            return evaluate(expression.branches[condition ? 0 : 1], scope);
        }
        case 'name':
        case 'unknown':
            return unknown;
    }
}
function objectOf(entries) {
    const known = entries.flatMap(([key, value]) => (key === undefined ? [] : [[key, value]]));
    return known.length === entries.length ? Object.fromEntries(known) : unknown;
}
function access(target, key, scope) {
    const name = textOf(evaluate(key, scope));
    if (name === undefined)
        return unknown;
    if (target.kind === 'name')
        return scope.lookup(target.name, name);
    const value = evaluate(target, scope);
    if (isList(value))
        return value[Number(name)] ?? unknown;
    return isObject(value) && Object.hasOwn(value, name) ? (value[name] ?? unknown) : unknown;
}
function call({ name, args }, scope) {
    const values = args.map((arg) => evaluate(arg, scope));
    const run = Object.hasOwn(functions, name) ? functions[name] : undefined;
    return run?.(values, scope) ?? unknown;
}
function compare(operator, [first, second], scope) {
    const left = evaluate(first, scope);
    const right = evaluate(second, scope);
    if (operator === '&&' || operator === '||') {
        if (typeof left !== 'boolean' || typeof right !== 'boolean')
            return unknown;
        return operator === '&&' ? left && right : left || right;
    }
    if (!isKnown(left) || !isKnown(right) || isList(left) || isList(right) || isObject(left) || isObject(right))
        return unknown;
    return operator === '==' ? left === right : left !== right;
}

// EXTERNAL MODULE: ./src/hcl/parser.js
var parser = __webpack_require__(4857);
// EXTERNAL MODULE: ./src/hcl/file.js + 4 modules
var hcl_file = __webpack_require__(3826);
;// CONCATENATED MODULE: ./src/terraform/configuration/module-files.js



/** Blocks whose content decides how roots are linked; of all others only names and code are looked at. */
const linking = ({ type, labels }) => ['terraform', 'locals', 'variable', 'module'].includes(type) ||
    (type === 'data' && labels[0] === 'terraform_remote_state');
/** A reader for the backends alone, which looks at no file that has none. */
function backendReader(workspace) {
    return moduleReader(workspace, ({ type }) => type === 'terraform', (text) => /\b(backend|cloud)\b/.test(text));
}
/**
 * @param workspace real path
 * @param wanted blocks that are parsed
 * @param relevant files that are looked at
 */
function moduleReader(workspace, wanted = linking, relevant = () => true) {
    const known = new Map();
    const display = (file) => external_node_path_.relative(workspace, file).split(external_node_path_.sep).join('/');
    return {
        workspace,
        display,
        read: (folder, report) => {
            const files = known.get(folder) ?? module_files_readFolder(folder, display, { wanted, relevant }, report);
            known.set(folder, files);
            return files;
        },
    };
}
/** Names of the Terraform files in a folder, in the order in which Terraform merges them; hidden and backup files left out. */
function terraformFileNames(folder) {
    const names = (0,external_node_fs_.readdirSync)(folder).filter((name) => /\.tf(\.json)?$/.test(name) && !/^[.#]/.test(name));
    const files = names.filter((name) => isFile(external_node_path_.join(folder, name))).sort();
    return [...files.filter((name) => !isOverride(name)), ...files.filter(isOverride)];
}
function blocksOf({ files }, type, ...labels) {
    return files.flatMap((file) => file.blocks
        .filter((block) => block.type === type && labels.every((label, at) => block.labels[at] === label))
        .map((block) => ({ ...block, file })));
}
/** Where the attribute at `path` of a block stands. */
function locationIn(block, ...attribute) {
    return { file: block.file.file, line: (0,hcl_file/* lineOf */.c)(block.file, block, attribute) };
}
/** Settings of blocks that Terraform merges, those of override files winning. */
function merged(blocks) {
    const byName = new Map();
    for (const block of blocks) {
        const name = block.labels.join('.');
        const before = byName.get(name);
        byName.set(name, before === undefined ? block : { ...before, body: { ...before.body, ...block.body } });
    }
    return byName;
}
function isOverride(name) {
    return /(^|_)override\.tf(\.json)?$/.test(name);
}
function isFile(file) {
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() === true;
}
async function module_files_readFolder(folder, display, { wanted, relevant }, report) {
    const files = [];
    for (const name of terraformFileNames(folder)) {
        const file = display(external_node_path_.join(folder, name));
        const text = (0,external_node_fs_.readFileSync)(external_node_path_.join(folder, name), 'utf8');
        if (!relevant(text))
            continue;
        const read = await (0,hcl_file/* readConfiguration */.T)(file, text, wanted);
        if (read.ok)
            files.push(read.file);
        else {
            const location = read.line === undefined ? { file } : { file, line: read.line };
            report({ code: 'configuration-invalid', message: `${file} is no valid configuration: ${read.message}`, location });
        }
    }
    return { folder, files };
}

;// CONCATENATED MODULE: ./src/terraform/configuration/assignments.js








/**
 * Values of a root's variables in the order of precedence of
 * developer.hashicorp.com/terraform/language/values/variables: environment, `terraform.tfvars`, `terraform.tfvars.json`,
 * `*.auto.tfvars` and `*.auto.tfvars.json` by name, then the given files.
 */
async function readAssignments(files, { varFiles, variables }, display, report) {
    const { folder } = files;
    const values = new Map(valuesFromEnvironment(variables, files));
    const automatic = (0,external_node_fs_.readdirSync)(folder).filter((name) => /\.auto\.tfvars(\.json)?$/.test(name));
    const own = ['terraform.tfvars', 'terraform.tfvars.json', ...automatic.sort()].map((name) => external_node_path_.join(folder, name));
    for (const file of [...own.filter((name) => (0,external_node_fs_.existsSync)(name)), ...varFiles]) {
        for (const [name, value] of await readValues(file, display, report))
            values.set(name, value);
    }
    return values;
}
/**
 * Terraform takes a text of the environment as it is where the variable is of a primitive type or states none, and as an
 * expression otherwise (`TF_VAR_names='["a", "b"]'`). Names that are not declared are passed over.
 */
function valuesFromEnvironment(variables, files) {
    return [...merged(blocksOf(files, 'variable'))].flatMap(([name, { body }]) => {
        const text = Object.hasOwn(variables, name) ? variables[name] : undefined;
        if (text === undefined)
            return [];
        return [[name, isPrimitive(body.type) ? text : evaluate(parseExpression(text), valuesOnly(files.folder))]];
    });
}
/** The parser gives a type as the text of its expression; old configurations quote the type. */
function isPrimitive(type) {
    return type === undefined || ['string', 'number', 'bool'].some((name) => type === name || type === `\${${name}}`);
}
/** The attributes of a file of values, such as `*.tfvars` or a backend's settings. */
async function readValues(file, display, report) {
    const shown = display(file);
    if (!(0,external_node_fs_.existsSync)(file)) {
        report({ code: 'configuration-invalid', message: `there is no file ${shown}`, location: { file: shown } });
        return [];
    }
    const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    const parsed = file.endsWith('.json') ? (0,parser/* parseJson */.q)(text) : await (0,parser/* parseHcl */.z)(shown, text);
    if (parsed.ok)
        return (0,data/* isMapping */.pi)(parsed.value)
            ? Object.entries(parsed.value).map(([name, data]) => [name, evaluateData(data, valuesOnly(external_node_path_.dirname(file)))])
            : [];
    const location = parsed.line === undefined ? { file: shown } : { file: shown, line: parsed.line };
    report({ code: 'configuration-invalid', message: `${shown} cannot be read: ${parsed.message}`, location });
    return [];
}
/** Files of values hold no references. */
function valuesOnly(folder) {
    return { folder, lookup: () => unknown, readFile: () => undefined };
}

;// CONCATENATED MODULE: ./src/terraform/configuration/identity.js



/** Flattens the values of a backend's settings. Null counts as absent, as in Terraform. */
function settingsOf(values) {
    const settings = new Map();
    for (const [name, value] of values) {
        if (isObject(value))
            for (const [inner, text] of settingsOf(Object.entries(value)))
                settings.set(`${name}.${inner}`, text);
        else if (isList(value))
            settings.set(name, listText(value));
        else if (value !== null)
            settings.set(name, textOf(value));
    }
    return settings;
}
function listText(values) {
    const texts = values.map(textOf);
    return texts.includes(undefined) ? undefined : texts.join(',');
}
/**
 * Names the state that a backend's settings mean, so that two names are equal exactly when the states are the same.
 * How each backend makes the place of a state from its settings and the workspace stands in its page below
 * developer.hashicorp.com/terraform/language/backend.
 */
function identityOf(query) {
    const rule = Object.hasOwn(rules, query.type) ? rules[query.type] : undefined;
    if (rule === undefined)
        return known(query, everySetting(query));
    const missing = rule.needs.filter((name) => query.settings.get(name) === undefined);
    const uncertain = rule.mayHave.filter((name) => query.settings.has(name) && query.settings.get(name) === undefined);
    if (missing.length + uncertain.length > 0)
        return { known: false, missing: [...missing, ...uncertain] };
    const get = (name, otherwise = '') => query.settings.get(name) ?? otherwise;
    return known({ type: rule.type ?? query.type }, rule.place(get, query.workspace, query.folder));
}
const secretSettings = new Set([
    ...['access_key', 'secret_key', 'token', 'security_token', 'access_token', 'credentials', 'encryption_key'],
    ...['client_secret', 'client_certificate_password', 'sas_token', 'oidc_token', 'oidc_request_token'],
    ...['conn_str', 'http_auth', 'password', 'client_key', 'client_private_key_pem', 'secret_id', 'sse_customer_key'],
]);
/** Settings that hold credentials in one backend or another. They are never kept. */
function isSecret(setting) {
    return secretSettings.has(setting.slice(setting.lastIndexOf('.') + 1));
}
const hosted = {
    type: 'remote',
    needs: ['organization'],
    mayHave: ['hostname', 'workspaces.name', 'workspaces.prefix', 'workspaces.tags', 'workspaces.project'],
    place: (get, workspace, folder) => {
        const owner = `${get('hostname', 'app.terraform.io')}/${get('organization')}`;
        const prefix = get('workspaces.prefix');
        if (get('workspaces.name') !== '')
            return `${owner}/${get('workspaces.name')}`;
        if (prefix !== '')
            return workspace === 'default' ? `${owner}/${prefix}*` : `${owner}/${prefix}${workspace}`;
        // Which workspace the tags select is chosen when Terraform runs, for each root by itself.
        return `${owner}/tags:${get('workspaces.tags')} of ${folder}`;
    },
};
const rules = {
    s3: {
        needs: ['bucket', 'key'],
        mayHave: ['workspace_key_prefix'],
        place: (get, workspace) => {
            const prefix = workspace === 'default' ? '' : `${get('workspace_key_prefix', 'env:')}/${workspace}/`;
            return `${get('bucket')}/${prefix}${get('key')}`;
        },
    },
    local: {
        needs: [],
        mayHave: ['path', 'workspace_dir'],
        place: (get, workspace, folder) => {
            const file = get('path', 'terraform.tfstate');
            const other = external_node_path_.join(get('workspace_dir', 'terraform.tfstate.d'), workspace, external_node_path_.basename(file));
            return realFile(external_node_path_.resolve(folder, workspace === 'default' ? file : other));
        },
    },
    remote: hosted,
    cloud: hosted,
    http: { needs: ['address'], mayHave: [], place: (get) => withoutUser(get('address')) },
    gcs: {
        needs: ['bucket'],
        mayHave: ['prefix'],
        place: (get, workspace) => external_node_path_.posix.join(get('bucket'), get('prefix'), `${workspace}.tfstate`),
    },
    azurerm: {
        needs: ['storage_account_name', 'container_name', 'key'],
        mayHave: [],
        place: (get, workspace) => `${get('storage_account_name')}/${get('container_name')}/${get('key')}${inWorkspace(workspace)}`,
    },
    consul: {
        needs: ['path'],
        mayHave: ['address', 'datacenter'],
        place: (get, workspace) => `${withoutUser(get('address'))}/${get('datacenter')}/${get('path')}${inWorkspace(workspace)}`,
    },
    kubernetes: {
        needs: ['secret_suffix'],
        mayHave: ['namespace', 'host', 'config_context'],
        place: (get, workspace) => `${get('host')}/${get('config_context')}/${get('namespace', 'default')}/tfstate-${workspace}-${get('secret_suffix')}`,
    },
    pg: {
        needs: ['conn_str'],
        mayHave: ['schema_name'],
        place: (get, workspace) => `${withoutUser(get('conn_str'))}/${get('schema_name', 'terraform_remote_state')}/${workspace}`,
    },
    oss: objectStore('env:', 'terraform.tfstate'),
    cos: objectStore('', 'terraform.tfstate'),
};
function objectStore(prefix, key) {
    return {
        needs: ['bucket'],
        mayHave: ['prefix', 'key'],
        place: (get, workspace) => external_node_path_.posix.join(get('bucket'), get('prefix', prefix), workspace, get('key', key)),
    };
}
/** A backend of which nothing is known: all that it says, credentials aside, is its place. */
function everySetting({ settings, workspace }) {
    const all = [...settings].filter(([name]) => !isSecret(name)).sort(([a], [b]) => (a < b ? -1 : 1));
    return `${all.map(([name, value]) => `${name}=${value ?? ''}`).join(',')}${inWorkspace(workspace)}`;
}
function known({ type }, place) {
    return { known: true, identity: `${type}:${place}` };
}
function inWorkspace(workspace) {
    return workspace === 'default' ? '' : `env:${workspace}`;
}
/** Without user and password, of a URL or of `key=value` pairs as PostgreSQL takes them. */
function withoutUser(address) {
    return address
        .replace(/\/\/[^/@]*@/, '//')
        .replaceAll(/\b(user|password)=('[^']*'|\S+)\s*/g, '')
        .trim();
}
/** Real as far as it exists: the state itself may not have been written yet. */
function realFile(file) {
    const parent = external_node_path_.dirname(file);
    if (parent === file)
        return file;
    try {
        return (0,external_node_fs_.realpathSync)(file);
    }
    catch {
        return external_node_path_.join(realFile(parent), external_node_path_.basename(file));
    }
}

;// CONCATENATED MODULE: ./src/terraform/configuration/backend.js






/** The last one that is written, as override files replace it; undefined where a folder has none. */
function backendBlock(files) {
    return blocksOf(files, 'terraform').flatMap(backendsIn).at(-1);
}
/**
 * Reads the entries of the input `backend-config` as Terraform reads `-backend-config`: an entry with `=` is a setting,
 * any other is a file of settings.
 */
async function readBackendConfig(entries, workspace, display, report) {
    const settings = [];
    for (const entry of entries) {
        const sign = entry.indexOf('=');
        if (sign > 0)
            settings.push([entry.slice(0, sign).trim(), entry.slice(sign + 1).trim()]);
        else
            settings.push(...(await readValues(external_node_path_.resolve(workspace, entry), display, report)));
    }
    return settings;
}
/** @returns undefined where the block is refused */
function readBackend(files, config, fallbackFile, report) {
    const block = backendBlock(files);
    if (block === undefined)
        return localBackend(files, fallbackFile);
    const { type, body, around } = block;
    const location = locationIn(around, ...block.path, namingSetting(body));
    const interpolated = Object.entries(body).filter(([, value]) => hasExpression(value));
    for (const [name] of interpolated) {
        report({
            code: 'backend-interpolated',
            message: `${name} of the backend ${type} is an expression; Terraform takes literal values there`,
            location: locationIn(around, ...block.path, name),
        });
    }
    if (interpolated.length > 0)
        return undefined;
    const settings = settingsOf([...literals(body), ...config]);
    const identity = identityOf({ type, settings, workspace: 'default', folder: files.folder });
    if (identity.known)
        return { type, identity: identity.identity, settings: scalars(settings), location };
    const message = `the backend ${type} does not say its ${identity.missing.join(' and ')}`;
    report({ code: 'backend-incomplete', message, location });
    return undefined;
}
function localBackend(files, file) {
    const identity = identityOf({ type: 'local', settings: new Map(), workspace: 'default', folder: files.folder });
    return identity.known
        ? { type: 'local', identity: identity.identity, settings: {}, location: { file, line: 1 } }
        : undefined;
}
function backendsIn(around) {
    const backends = (0,data/* listed */.KE)(around.body.backend).flatMap((byType) => (0,data/* isMapping */.pi)(byType)
        ? Object.entries(byType).flatMap(([type, bodies]) => (0,data/* listed */.KE)(bodies).map((body) => ({ type, body, path: ['backend', type] })))
        : []);
    const clouds = (0,data/* listed */.KE)(around.body.cloud).map((body) => ({ type: 'cloud', body, path: ['cloud'] }));
    return [...backends, ...clouds].map(({ type, body, path: at }) => ({
        type,
        body: flattened((0,data/* isMapping */.pi)(body) ? body : {}),
        around,
        path: at,
    }));
}
/** The setting that tells one state from others: people look there first. */
function namingSetting(body) {
    return ['key', 'path', 'prefix', 'address', 'workspaces', 'secret_suffix'].find((name) => name in body) ?? '';
}
/** `workspaces {}` is a block, and blocks are lists. */
function flattened(body) {
    const workspaces = (0,data/* property */.MZ)(body, 'workspaces');
    return Array.isArray(workspaces) ? { ...body, workspaces: workspaces[0] } : body;
}
function hasExpression(value) {
    if (typeof value === 'string')
        return parseTemplate(value).kind !== 'literal' || value.startsWith('${');
    return typeof value === 'object' && value !== null && Object.values(value).some(hasExpression);
}
function literals(body) {
    return Object.entries(body).map(([name, value]) => [name, backend_literal(value)]);
}
function backend_literal(value) {
    if (typeof value === 'string') {
        const template = parseTemplate(value);
        return template.kind === 'literal' ? template.value : value;
    }
    if (Array.isArray(value))
        return value.map(backend_literal);
    return (0,data/* isMapping */.pi)(value) ? Object.fromEntries(literals(value)) : value;
}
function scalars(settings) {
    return Object.fromEntries([...settings].flatMap(([name, value]) => (value === undefined || isSecret(name) ? [] : [[name, value]])));
}

;// CONCATENATED MODULE: ./src/terraform/configuration/file-reads.js




const file_reads_call = new RegExp(String.raw `(?<![\w.])(?:${fileFunctions.join('|')})\s*\(`, 'g');
/** Absolute paths of the files that a module's expressions read, as far as their names are known. */
function filesRead(files, scope) {
    return files.files
        .flatMap(({ text, code }) => [...code.matchAll(file_reads_call)].map(({ index, 0: { length } }) => parseArguments(text, index + length)[0]))
        .map((name) => (name === undefined ? undefined : evaluate(name, scope)))
        .filter((name) => typeof name === 'string')
        .map((name) => external_node_path_.resolve(scope.folder, name));
}

;// CONCATENATED MODULE: ./src/terraform/configuration/live-tokens.js
const token = /(?<![\w.-])data\s*\.\s*aws_eks_cluster_auth\s*\.[\w.[\]"\s-]*?\.\s*token(?![\w-])/;
const kept = {
    null_resource: ['triggers'],
    terraform_data: ['triggers_replace', 'input'],
};
/**
 * Reports EKS tokens among the triggers of a resource. The state keeps triggers in clear, and a token that changes with
 * each run replaces the resource each time.
 */
function reportLiveTokens(files, report) {
    const holders = localsWithToken(files);
    const references = [token.source, ...holders.map((name) => String.raw `(?<![\w.-])local\s*\.\s*${name}(?![\w-])`)];
    const live = new RegExp(references.join('|'), 'g');
    for (const { file, code, blocks, lineAt } of files.files) {
        for (const { type, labels, place } of blocks) {
            const names = type === 'resource' ? kept[labels[0] ?? ''] : undefined;
            for (const { name, value } of place.attributes.filter((attribute) => names?.includes(attribute.name))) {
                for (const { index } of code.slice(value.start, value.end).matchAll(live)) {
                    report({
                        code: 'secret-in-state',
                        message: `${name} of ${labels.join('.')} hold a live EKS token, which the state keeps in clear`,
                        location: { file, line: lineAt(value.start + index) },
                    });
                }
            }
        }
    }
}
/** Names of the locals whose value is made from a token, directly or through other locals. */
function localsWithToken(files) {
    const locals = files.files.flatMap(({ code, blocks }) => blocks
        .filter(({ type }) => type === 'locals')
        .flatMap(({ place }) => place.attributes)
        .map(({ name, value }) => ({ name, code: code.slice(value.start, value.end) })));
    const found = new Set(locals.filter((local) => token.test(local.code)).map(({ name }) => name));
    for (let before = -1; before < found.size;) {
        before = found.size;
        for (const local of locals) {
            if ([...found].some((name) => new RegExp(String.raw `\blocal\s*\.\s*${name}(?![\w-])`).test(local.code)))
                found.add(local.name);
        }
    }
    return [...found];
}

;// CONCATENATED MODULE: ./src/terraform/configuration/scope.js





/**
 * What names mean within a module, as far as it is known before Terraform runs: variables, locals, `path.…` and
 * `terraform.workspace`, which is `default` here. Resources and data sources are unknown; so is a local that needs itself.
 */
function moduleScope({ files, rootFolder, given }) {
    const defaults = merged(blocksOf(files, 'variable'));
    const locals = localsOf(files);
    const values = new Map();
    const paths = {
        module: external_node_path_.relative(rootFolder, files.folder).split(external_node_path_.sep).join('/') || '.',
        root: '.',
        cwd: rootFolder,
    };
    const scope = {
        folder: rootFolder,
        readFile,
        lookup: (root, name) => {
            if (root === 'path')
                return Object.hasOwn(paths, name) ? (paths[name] ?? unknown) : unknown;
            if (root === 'terraform')
                return name === 'workspace' ? 'default' : unknown;
            return root === 'var' || root === 'local' ? once(`${root}.${name}`, () => valueOf(root, name)) : unknown;
        },
    };
    const valueOf = (root, name) => {
        if (root === 'local')
            return locals.has(name) ? evaluateData(locals.get(name), scope) : unknown;
        const outside = given(name);
        if (outside !== undefined)
            return outside;
        const fallback = defaults.get(name)?.body.default;
        return fallback === undefined ? unknown : evaluateData(fallback, scope);
    };
    /** What is asked for again while it is being evaluated needs itself. */
    const once = (name, evaluate) => {
        const known = values.get(name);
        if (known !== undefined)
            return known;
        values.set(name, unknown);
        const value = evaluate();
        values.set(name, value);
        return value;
    };
    return scope;
}
/** The same scope, with `each.key` and `each.value` of one instance. */
function instanceScope(scope, each) {
    return {
        ...scope,
        lookup: (root, name) => root === 'each' && (name === 'key' || name === 'value') ? each[name] : scope.lookup(root, name),
    };
}
function localsOf(files) {
    return new Map(blocksOf(files, 'locals').flatMap(({ body }) => Object.entries(body)));
}
function readFile(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/terraform/configuration/modules.js





/** The root itself, then the local modules that it uses, directly or through others, as often as they are called. */
async function usedModules(root, reader, report) {
    return follow(root, [root.files.folder]);
    async function follow(from, callers) {
        const found = [from];
        for (const { name, folder, block } of localCalls(from.files, report)) {
            // Terraform refuses a module that uses itself.
            if (callers.includes(folder))
                continue;
            const files = await reader.read(folder, report);
            const scope = moduleScope({
                files,
                rootFolder: root.files.folder,
                given: (variable) => Object.hasOwn(block.body, variable) ? evaluateData(block.body[variable], from.scope) : undefined,
            });
            found.push(...(await follow({ files, scope, prefix: `${from.prefix}module.${name}.` }, [...callers, folder])));
        }
        return found;
    }
}
/** Calls of modules whose source is a path (developer.hashicorp.com/terraform/language/modules/sources, "Local Paths"). */
function localCalls(files, report) {
    return blocksOf(files, 'module').flatMap((block) => {
        const { source } = block.body;
        if (typeof source !== 'string' || !/^\.{1,2}(\/|$)/.test(source))
            return [];
        const folder = external_node_path_.resolve(files.folder, source);
        if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
            return [{ name: block.labels[0] ?? '', folder: (0,external_node_fs_.realpathSync)(folder), block }];
        const message = `the local module ${source} does not exist`;
        report({ code: 'configuration-invalid', message, location: locationIn(block, 'source') });
        return [];
    });
}

;// CONCATENATED MODULE: ./src/terraform/configuration/providers.js


/**
 * Addresses of the providers that a module needs: those it states in `required_providers`, and those that the types of its
 * resources imply, which are HashiCorp's (developer.hashicorp.com/terraform/language/providers/requirements).
 */
function providersOf(files) {
    const stated = new Map(blocksOf(files, 'terraform')
        .flatMap(({ body }) => (0,data/* listed */.KE)(body.required_providers))
        .flatMap((required) => ((0,data/* isMapping */.pi)(required) ? Object.entries(required) : []))
        .map(([name, requirement]) => [name, addressOf(name, requirement)]));
    const used = files.files.flatMap(({ text, blocks }) => blocks.flatMap(({ type, labels, place }) => {
        if (type === 'provider')
            return labels;
        if (!['resource', 'data', 'ephemeral'].includes(type))
            return [];
        const attribute = place.attributes.find(({ name }) => name === 'provider');
        const named = attribute && /[\w-]+/.exec(text.slice(attribute.value.start, attribute.value.end))?.[0];
        return [named ?? (labels[0] ?? '').replace(/_.*/s, '')];
    }));
    const addresses = [...stated.values(), ...used.map((name) => stated.get(name) ?? `hashicorp/${name}`)];
    return [...new Set(addresses)].filter((address) => !isBuiltIn(address)).sort();
}
function addressOf(name, requirement) {
    const source = (0,data/* property */.MZ)(requirement, 'source');
    if (typeof source !== 'string')
        return `hashicorp/${name}`;
    return source.replace(/^registry\.terraform\.io\//, '').toLowerCase();
}
function isBuiltIn(address) {
    return address === 'hashicorp/terraform' || address.startsWith('terraform.io/builtin/');
}

;// CONCATENATED MODULE: ./src/terraform/configuration/remote-states.js





/**
 * The `terraform_remote_state` data sources of a module, with `for_each` over what is known as one for each instance.
 * @param prefix of the names: empty for a root, `module.x.` within a module
 */
function readRemoteStates(files, scope, prefix) {
    return blocksOf(files, 'data', 'terraform_remote_state').flatMap((block) => {
        const label = block.labels[1] ?? '';
        const outputs = outputsUsed(files, label);
        const location = locationIn(block, 'config');
        return instancesOf(block, scope).map(({ suffix, scope: own }) => ({
            name: `${prefix}${label}${suffix}`,
            identity: stateOf(block, own),
            outputs,
            location,
        }));
    });
}
function stateOf(block, scope) {
    const type = evaluateData(block.body.backend, scope);
    const config = evaluateData(block.body.config ?? {}, scope);
    const workspace = evaluateData(block.body.workspace ?? 'default', scope);
    if (typeof type !== 'string' || typeof workspace !== 'string' || !isObject(config))
        return undefined;
    const settings = settingsOf(Object.entries(config));
    const found = identityOf({ type, settings, workspace, folder: scope.folder });
    return found.known ? found.identity : undefined;
}
function instancesOf(block, scope) {
    const forEach = block.body.for_each;
    const over = forEach === undefined ? unknown : evaluateData(forEach, scope);
    const entries = entriesOf(over);
    if (entries === undefined)
        return [{ suffix: '', scope }];
    return entries.map(([key, value]) => ({ suffix: `["${key}"]`, scope: instanceScope(scope, { key, value }) }));
}
function entriesOf(over) {
    if (isObject(over))
        return Object.entries(over);
    if (!isList(over))
        return undefined;
    const texts = over.map(textOf);
    return texts.every((text) => text !== undefined) ? texts.map((text) => [text, text]) : undefined;
}
/**
 * Names of the outputs of `data.terraform_remote_state.<label>` that the module's code uses; `all` where the object
 * itself is passed on. `depends_on` uses none.
 */
function outputsUsed(files, label) {
    const reference = new RegExp(String.raw `(?<![\w.-])data\s*\.\s*terraform_remote_state\s*\.\s*${label}(?![\w-])` +
        String.raw `(?:\s*\[[^\]]*\]|\s*\.\s*(?:\d+|\*))*` +
        String.raw `(?:\s*\.\s*(?<attribute>[\w\-]+))?` +
        String.raw `(?:\s*(?:\.\s*(?<name>[\p{ID_Start}_][\p{ID_Continue}\-]*)|\[\s*"(?<key>[^"]+)"\s*\]))?`, 'gu');
    const used = new Set();
    for (const { code } of files.files) {
        for (const { groups, index } of code.matchAll(reference)) {
            const { attribute, name, key } = groups ?? {};
            if (attribute === undefined ? isDependency(code, index) : attribute !== 'outputs')
                continue;
            // An escaped quote of a JSON file leaves a space behind when it is masked.
            const output = name ?? key?.trim();
            if (output === undefined)
                return 'all';
            used.add(output);
        }
    }
    return [...used].sort();
}
function isDependency(code, at) {
    return /\bdepends_on\s*=\s*\[[^\]]*$/.test(code.slice(0, at));
}

;// CONCATENATED MODULE: ./src/terraform/configuration/root.js











const misnamedLockFile = 'terraform.lock.hcl';
/**
 * Reads one root from its files, without running Terraform.
 * @param name path below the environment
 * @returns undefined where it is refused; the reasons are reported
 */
async function readRoot(name, folder, settings, reader, report) {
    const files = await reader.read(folder, report);
    const values = await readAssignments(files, settings, reader.display, report);
    const scope = moduleScope({ files, rootFolder: folder, given: (variable) => values.get(variable) });
    const modules = await usedModules({ files, scope, prefix: '' }, reader, report);
    const folders = [...new Set(modules.map((module) => module.files.folder))];
    reportMisnamedLock(folder, reader, report);
    for (const module of root_distinct(modules.map((one) => one.files)))
        reportLiveTokens(module, report);
    const backend = readBackend(files, settings.backendConfig, files.files[0]?.file ?? reader.display(folder), report);
    if (backend === undefined)
        return undefined;
    const requiredVersion = requiredVersionOf(files);
    return {
        name,
        folder,
        path: reader.display(folder),
        backend,
        remoteStates: modules.flatMap((module) => readRemoteStates(module.files, module.scope, module.prefix)),
        localModules: folders.filter((one) => one !== folder).sort(),
        files: root_outside(folders, modules.flatMap((module) => filesRead(module.files, module.scope))),
        providers: [...new Set(modules.flatMap((module) => providersOf(module.files)))].sort(),
        ...(requiredVersion === undefined ? {} : { requiredVersion }),
    };
}
function root_distinct(modules) {
    return [...new Set(modules)];
}
function root_outside(folders, files) {
    return [...new Set(files)].filter((file) => !folders.some((folder) => file.startsWith(folder + external_node_path_.sep))).sort();
}
function reportMisnamedLock(folder, reader, report) {
    const file = external_node_path_.join(folder, misnamedLockFile);
    if (!(0,external_node_fs_.existsSync)(file))
        return;
    report({
        code: 'lock-file-misnamed',
        message: `${misnamedLockFile} is not read by Terraform; its name has to be .${misnamedLockFile}`,
        location: { file: reader.display(file), line: 1 },
    });
}
function requiredVersionOf(files) {
    const stated = blocksOf(files, 'terraform')
        .map(({ body }) => body.required_version)
        .filter((text) => typeof text === 'string');
    return stated.length === 0 ? undefined : stated.join(', ');
}

;// CONCATENATED MODULE: ./src/terraform/graph/data-edges.js
/** An edge from each root whose state another one reads; several readings of one state make one edge. */
function dataEdges(roots) {
    const owners = new Map(roots.map((root) => [root.backend.identity, root.name]));
    return roots.flatMap((root) => {
        const read = root.remoteStates.filter(({ identity }) => identity !== undefined && owners.has(identity));
        const byOwner = Map.groupBy(read, ({ identity }) => owners.get(identity ?? '') ?? '');
        byOwner.delete(root.name);
        return [...byOwner].map(([from, states]) => ({ from, to: root.name, reason: reasonOf(states) }));
    });
}
function reasonOf(states) {
    const all = states.flatMap(({ outputs }) => outputs);
    const outputs = states.some((state) => state.outputs === 'all') ? 'all' : [...new Set(all)].sort();
    return { kind: 'data', outputs, location: states[0]?.location ?? { file: '' } };
}

;// CONCATENATED MODULE: ./src/terraform/graph/names.js
const collator = new Intl.Collator('en', { numeric: true });
/** Orders names of roots folder by folder and numbers by value: `5-dns`, `10-vpc`, `helm/5-a`. */
function naturalOrder(a, b) {
    const left = a.split('/');
    const right = b.split('/');
    for (let at = 0; at < Math.min(left.length, right.length); at++) {
        const order = collator.compare(left[at] ?? '', right[at] ?? '');
        if (order !== 0)
            return order;
    }
    return left.length - right.length || (a < b ? -1 : Number(a > b));
}
/** The number that a folder's name begins with: 10 of `10-vpc`. */
function numberOf(segment) {
    const digits = /^\d{1,12}(?=[-_.]|$)/.exec(segment)?.[0];
    return digits === undefined ? undefined : Number(digits);
}

;// CONCATENATED MODULE: ./src/terraform/graph/reach.js
function createReach(size) {
    const words = Math.ceil(size / 32);
    const after = Array.from({ length: size }, () => new Uint32Array(words));
    const successors = Array.from({ length: size }, () => new Set());
    const has = (row, at) => (((row[at >> 5] ?? 0) >>> (at & 31)) & 1) === 1;
    const rowOf = (at) => after[at] ?? new Uint32Array(words);
    return {
        reaches: (from, to) => has(rowOf(from), to),
        add: (from, to) => {
            successors[from]?.add(to);
            const gained = Uint32Array.from(rowOf(to));
            gained[to >> 5] = (gained[to >> 5] ?? 0) | (1 << (to & 31));
            after.forEach((row, at) => {
                if (at !== from && !has(row, from))
                    return;
                for (let word = 0; word < words; word++)
                    row[word] = (row[word] ?? 0) | (gained[word] ?? 0);
            });
        },
        isImplied: (from, to) => [...(successors[from] ?? [])].some((successor) => successor !== to && has(rowOf(successor), to)),
    };
}

;// CONCATENATED MODULE: ./src/terraform/graph/number-edges.js


/**
 * Orders numbered siblings: of two folders in the same parent, what lies in or below the lower number comes first. Where
 * other edges order a pair already, in either direction, the numbers say nothing; and no edge repeats what others imply.
 * @param firm edges without a cycle
 * @param listed roots whose predecessors are stated, so that no number precedes them
 */
function numberEdges(names, firm, listed) {
    const index = new Map(names.map((name, at) => [name, at]));
    const indexOf = (name) => index.get(name) ?? 0;
    const reach = createReach(names.length);
    for (const { from, to } of firm)
        reach.add(indexOf(from), indexOf(to));
    const added = [];
    for (const groups of numberedSiblings(names)) {
        for (const [from, to] of pairsByDistance(groups)) {
            if (listed.has(to) || isOrdered(reach, indexOf(from), indexOf(to)))
                continue;
            reach.add(indexOf(from), indexOf(to));
            added.push({ from, to, reason: { kind: 'number' } });
        }
    }
    return added.filter(({ from, to }) => !reach.isImplied(indexOf(from), indexOf(to)));
}
function isOrdered(reach, a, b) {
    return reach.reaches(a, b) || reach.reaches(b, a);
}
/** For each parent folder its numbers in ascending order, each with the roots in and below the folders of that number. */
function numberedSiblings(names) {
    const parents = new Map();
    for (const name of names) {
        const segments = name.split('/');
        segments.forEach((segment, depth) => {
            const number = numberOf(segment);
            if (number === undefined)
                return;
            const parent = segments.slice(0, depth).join('/');
            const numbers = parents.get(parent) ?? new Map();
            numbers.set(number, [...(numbers.get(number) ?? []), name]);
            parents.set(parent, numbers);
        });
    }
    return [...parents.values()].map((numbers) => [...numbers].sort(([a], [b]) => a - b).map(([, roots]) => roots));
}
/** Neighbours first: most pairs further apart are implied by them. */
function* pairsByDistance(groups) {
    for (let distance = 1; distance < groups.length; distance++) {
        for (let at = 0; at + distance < groups.length; at++) {
            for (const from of groups[at] ?? [])
                for (const to of groups[at + distance] ?? [])
                    yield [from, to];
        }
    }
}

;// CONCATENATED MODULE: ./src/terraform/graph/graph.js






/**
 * Orders roots: by what they read of each other's states, by what is stated, and else by their numbers.
 * Cycles are reported; the graph of the answer then has no waves.
 */
function buildGraph(unordered, stated, report) {
    const roots = unordered.toSorted((a, b) => naturalOrder(a.name, b.name));
    const names = roots.map(({ name }) => name);
    const firm = withoutRepeats([...dataEdges(roots), ...statedEdges(stated)]);
    const cycles = findCycles(names, firm);
    for (const cycle of cycles)
        reportCycle(cycle, roots, report);
    if (cycles.length > 0)
        return { roots, edges: firm, waves: [] };
    const edges = [...firm, ...numberEdges(names, firm, new Set(stated.keys()))].sort((a, b) => naturalOrder(a.from, b.from) || naturalOrder(a.to, b.to));
    return { roots, edges, waves: wavesOf(names, edges) };
}
function statedEdges(stated) {
    return [...stated].flatMap(([to, predecessors]) => predecessors.map(({ root, line }) => ({ from: root, to, reason: { kind: 'depends-on', location: line } })));
}
/** A pair has one edge; reading outputs says more than being listed. */
function withoutRepeats(edges) {
    const byPair = Map.groupBy(edges, ({ from, to }) => `${from}\0${to}`);
    return [...byPair.values()].flatMap((same) => same.slice(0, 1));
}
function reportCycle(cycle, roots, report) {
    const path = [...cycle.map(({ from }) => from), cycle[0]?.from].join(' → ');
    const first = cycle[0]?.reason;
    const location = first !== undefined && 'location' in first ? first.location : { file: roots[0]?.path ?? '' };
    const details = cycle.map(({ from, to, reason }) => `${to} ${describeReason(from, reason)}`);
    report({ code: 'graph-cycle', message: `${path} depend on each other in a circle`, location, details });
}
/** Why a root comes after `from`, to follow its name: "reads vpc_id of 10-vpc". */
function describeReason(from, reason) {
    switch (reason.kind) {
        case 'data': {
            const what = reason.outputs === 'all' ? 'outputs' : reason.outputs.join(', ') || 'the state';
            return `reads ${what} of ${from} (${placeOf(reason.location)})`;
        }
        case 'depends-on':
            return `depends on ${from} (${placeOf(reason.location)})`;
        case 'number':
            return `has a higher number than ${from}`;
        case 'through':
            return `depends on ${from} through ${reason.root}`;
    }
}

;// CONCATENATED MODULE: ./src/terraform/environment/folders.js






const folders_skipped = new Set(['node_modules']);
const mostFolders = 20_000;
/**
 * Paths below `folder` of all folders with Terraform files, `.` for itself, in natural order. Hidden folders, such as
 * `.terraform`, and links to folders are not followed.
 * @param ignore globs of paths below `folder` that are passed over with all they hold
 */
function folders_terraformFolders(folder, ignore = []) {
    const found = [];
    const folders = ['.'];
    // Grows while it is walked.
    for (const at of folders) {
        const absolute = external_node_path_.join(folder, at);
        if (terraformFileNames(absolute).length > 0)
            found.push(at);
        if (folders.length > mostFolders)
            return found;
        for (const entry of (0,external_node_fs_.readdirSync)(absolute, { withFileTypes: true })) {
            if (!entry.isDirectory() || entry.name.startsWith('.') || folders_skipped.has(entry.name))
                continue;
            const below = external_node_path_.posix.join(at, entry.name);
            if (!ignore.some((glob) => below === glob || external_node_path_.posix.matchesGlob(below, glob)))
                folders.push(below);
        }
    }
    return found.sort(naturalOrder);
}
/**
 * The roots among the folders with Terraform files: those with a backend, and those that no other one uses as a local
 * module. A folder below `modules` without a backend is a module even while nobody uses it.
 */
async function findRoots(folder, candidates, reader, report) {
    const used = new Set();
    const withBackend = new Set();
    for (const name of candidates) {
        const files = await reader.read(external_node_path_.join(folder, name), report);
        for (const call of localCalls(files, report))
            used.add(call.folder);
        if (backendBlock(files) !== undefined)
            withBackend.add(name);
    }
    return candidates.filter((name) => withBackend.has(name) || (!used.has(external_node_path_.join(folder, name)) && !isBelowModules(name)));
}
/**
 * Names of the environments in a folder: of its folders that hold Terraform files at any depth other than modules.
 * @param directory absolute path
 */
function listEnvironments(directory) {
    return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !isBelowModules(entry.name))
        .map(({ name }) => name)
        .filter((name) => folders_terraformFolders(external_node_path_.join(directory, name)).some((one) => !isBelowModules(one)))
        .sort(naturalOrder);
}
function isBelowModules(name) {
    return name.split('/').includes('modules');
}

;// CONCATENATED MODULE: ./src/terraform/environment/foreign-states.js





/**
 * Reads the backends of the environments beside `environment`, as far as their blocks are complete. What is wrong there is
 * reported when they are run themselves.
 */
async function readForeignStates(directory, environment, workspace) {
    const reader = backendReader(workspace);
    const states = new Map();
    for (const name of listEnvironments(directory).filter((other) => other !== environment)) {
        for (const folder of folders_terraformFolders(external_node_path_.join(directory, name))) {
            const absolute = external_node_path_.join(directory, name, folder);
            const files = await reader.read(absolute, passOver);
            const backend = readBackend(files, [], reader.display(absolute), passOver);
            if (backend !== undefined)
                states.set(backend.identity, { path: reader.display(absolute), backend });
        }
    }
    return states;
}
/** Reports roots that keep their state where another environment has one, or read such a state. */
function reportForeignStates(roots, foreign, report) {
    for (const root of roots) {
        const owner = foreign.get(root.backend.identity);
        if (owner !== undefined) {
            report({
                code: 'foreign-environment',
                message: `${root.name} keeps its state where ${owner.path} does, in another environment: ${root.backend.identity}`,
                location: root.backend.location,
                details: [`that backend: ${placeOf(owner.backend.location)}`],
            });
        }
        for (const { name, identity, location } of root.remoteStates) {
            const read = identity === undefined ? undefined : foreign.get(identity);
            if (read === undefined || identity === root.backend.identity)
                continue;
            report({
                code: 'foreign-environment',
                message: `${root.name} reads the state of ${read.path}, in another environment, as ${name}`,
                location,
            });
        }
    }
}
/** Reports roots of one environment that have one state. */
function reportSharedStates(roots, report) {
    for (const [identity, sharing] of Map.groupBy(roots, ({ backend }) => backend.identity)) {
        const [, second] = sharing;
        if (second === undefined)
            continue;
        report({
            code: 'state-shared',
            message: `${sharing.map(({ name }) => name).join(' and ')} have one state: ${identity}`,
            location: second.backend.location,
            details: sharing.map(({ name, backend }) => `${name}: ${placeOf(backend.location)}`),
        });
    }
}
function passOver() {
    // See readForeignStates.
}

;// CONCATENATED MODULE: ./src/terraform/environment/settings.js




const settingsFile = 'environment.yaml';
const keys = ['depends-on', 'ignore', 'deletion-protection'];
/** Reads it strictly: each unknown key, wrong value and repeated key is reported with its line. */
function readSettings(folder, display, report) {
    const absolute = external_node_path_.join(folder, settingsFile);
    const dependsOn = new Map();
    const ignore = [];
    let deletionProtection = false;
    if (!(0,external_node_fs_.existsSync)(absolute))
        return { dependsOn, ignore, deletionProtection };
    const file = display(absolute);
    const lines = new dist.LineCounter();
    const document = (0,dist.parseDocument)((0,external_node_fs_.readFileSync)(absolute, 'utf8'), { lineCounter: lines, schema: 'core' });
    const place = (offset = 0) => ({
        file,
        line: Math.max(1, lines.linePos(offset).line),
    });
    const refuse = (message, offset) => report({ code: 'environment-file-invalid', message, location: place(offset) });
    const [syntax] = [...document.errors, ...document.warnings];
    if (syntax !== undefined) {
        refuse(syntax.message.split('\n', 1)[0]?.replace(/ at line .*/, '') ?? '', syntax.pos[0]);
        return { dependsOn, ignore, deletionProtection };
    }
    const texts = (value, name, offset) => {
        const found = (0,dist.isSeq)(value) ? value.items.map(settings_textOf) : [undefined];
        if (found.includes(undefined))
            refuse(`${name} has to be a list of texts`, offset);
        return found.filter((text) => text !== undefined);
    };
    for (const { key, offset, value } of pairsOf(document.contents, refuse, 'The file')) {
        if (key === 'ignore')
            ignore.push(...texts(value, key, offset).map(({ text }) => text));
        else if (key === 'deletion-protection') {
            if ((0,dist.isScalar)(value) && typeof value.value === 'boolean')
                deletionProtection = value.value;
            else
                refuse(`${key} has to be true or false`, offset);
        }
        else if (key === 'depends-on') {
            for (const root of pairsOf(value, refuse, key, offset)) {
                const before = texts(root.value, root.key, root.offset);
                dependsOn.set(root.key, before.map(({ text, offset: at }) => ({ root: text, line: place(at) })));
            }
        }
        else
            refuse(`unknown key ${key}. ${(0,suggestion/* suggestion */.h)(key, keys) ?? `Known are ${keys.join(', ')}.`}`, offset);
    }
    return { dependsOn, ignore, deletionProtection };
}
/** Reports the names in `depends-on` that are no roots, and leaves them out. */
function knownDependencies({ dependsOn }, roots, file, report) {
    const check = (name, location) => {
        if (roots.includes(name))
            return true;
        const message = `depends-on names ${name}, which is no root. ${(0,suggestion/* suggestion */.h)(name, roots) ?? `Found: ${roots.join(', ')}`}`;
        report({ code: 'environment-file-invalid', message, location });
        return false;
    };
    return new Map([...dependsOn]
        .filter(([name, before]) => check(name, before[0]?.line ?? { file }))
        .map(([name, before]) => [name, before.filter(({ root, line }) => check(root, line))]));
}
function pairsOf(value, refuse, name, offset) {
    if (value === null || ((0,dist.isScalar)(value) && value.value === null))
        return [];
    if ((0,dist.isMap)(value))
        return value.items.map(entryOf);
    refuse(`${name} has to be a mapping`, offset);
    return [];
}
function entryOf({ key, value }) {
    const { text, offset } = settings_textOf(key) ?? { text: String(key), offset: 0 };
    return { key: text, offset, value };
}
function settings_textOf(node) {
    return (0,dist.isScalar)(node) && typeof node.value === 'string'
        ? { text: node.value, offset: node.range?.[0] ?? 0 }
        : undefined;
}

;// CONCATENATED MODULE: ./src/terraform/environment/environment.js













/**
 * Reads an environment from its files: the roots at any depth and the order in which they can be applied. Terraform does
 * not run and nothing is written.
 * @throws ActionError `environment-not-found`, or with all reasons for which the environment is refused, each with its
 *   file and line; the code is that of the first
 */
async function readEnvironment(request) {
    const workspace = (0,external_node_fs_.realpathSync)(request.workspace);
    const directory = external_node_path_.resolve(workspace, request.directory);
    const folder = environmentFolder(directory, request.environment, workspace);
    const reader = moduleReader(workspace);
    const { problems, report } = collector();
    const settings = readSettings(folder, reader.display, report);
    const names = await findRoots(folder, folders_terraformFolders(folder, settings.ignore), reader, report);
    if (names.length === 0 && problems.size === 0)
        throw emptyEnvironment(request.environment, reader.display(folder));
    const backendConfig = await readBackendConfig(request.backendConfig, workspace, reader.display, report);
    const varFiles = request.varFiles.map((file) => external_node_path_.resolve(workspace, file));
    const rootSettings = { varFiles, variables: request.variables ?? {}, backendConfig };
    const roots = [];
    for (const name of names) {
        const root = await readRoot(name, external_node_path_.join(folder, name), rootSettings, reader, report);
        if (root !== undefined)
            roots.push(root);
    }
    reportSharedStates(roots, report);
    const parent = external_node_path_.dirname(folder);
    reportForeignStates(roots, await readForeignStates(parent, external_node_path_.basename(folder), workspace), report);
    const dependsOn = knownDependencies(settings, names, reader.display(external_node_path_.join(folder, settingsFile)), report);
    const graph = buildGraph(roots, dependsOn, report);
    const [first, ...others] = problems.values();
    if (first !== undefined)
        throw refusal(request.environment, [first, ...others]);
    const { deletionProtection } = settings;
    return { name: request.environment, folder, path: reader.display(folder), graph, deletionProtection };
}
/** A module of several roots is looked at for each; what is wrong with it is told once. */
function collector() {
    const problems = new Map();
    return {
        problems,
        report: (problem) => {
            const { code, message, location } = problem;
            const key = JSON.stringify([code, message, location]);
            if (!problems.has(key))
                problems.set(key, problem);
        },
    };
}
function environmentFolder(directory, environment, workspace) {
    const shown = external_node_path_.relative(workspace, directory).split(external_node_path_.sep).join('/') || '.';
    if (!(0,external_node_fs_.existsSync)(directory) || !(0,external_node_fs_.statSync)(directory).isDirectory()) {
        throw new action_error/* ActionError */.lZ('environment-not-found', `there is no folder ${shown}`, {
            hint: 'Set the input directory to the folder that holds the environments.',
        });
    }
    const resolved = environment === '' ? undefined : (0,files_workspace/* resolveInside */.L)(directory, environment, 'folder');
    if (resolved?.ok === true && resolved.path !== (0,external_node_fs_.realpathSync)(directory))
        return resolved.path;
    const found = listEnvironments(directory);
    const near = (0,suggestion/* suggestion */.h)(environment, found);
    throw new action_error/* ActionError */.lZ('environment-not-found', `there is no environment ${environment} in ${shown}`, {
        hint: `${near === undefined ? '' : `${near} `}Found: ${found.join(', ') || 'none'}`,
    });
}
function emptyEnvironment(environment, shown) {
    return new action_error/* ActionError */.lZ('environment-not-found', `${environment} has no Terraform roots`, {
        details: [`${shown} holds no folder with *.tf files that is not a module`],
        location: { file: shown },
        hint: 'Add a folder with Terraform files, for example 10-vpc/main.tf.',
    });
}

;// CONCATENATED MODULE: ./src/actions/provision/selection.js
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





/** Reads the environment and chooses the roots that the inputs ask for. */
async function selectRoots(inputs, base, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const varFiles = inputs['var-files'].map(({ absolute }) => absolute);
        const variables = variablesOf(context.environment);
        const read = (workspace, directory) => readEnvironment({
            workspace,
            directory,
            environment: inputs.environment,
            varFiles,
            backendConfig: inputs['backend-config'],
            variables,
        });
        const environment = await read(context.workspace, inputs.directory.absolute);
        const opening = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const changes = inputs['changed-only']
            ? opening.use(await findChanges({
                processes: context.processes,
                workspace: context.workspace,
                temporaryFolder: context.temporaryFolder,
                base,
                environment,
                varFiles,
                readEnvironment: (tree) => read(tree.workspace, external_node_path_.join(tree.workspace, inputs.directory.relative)),
            }))
            : undefined;
        const mode = inputs.command === 'destroy' ? 'destroy' : 'normal';
        const names = select_select(environment.graph, {
            modules: inputs.modules,
            dependencies: inputs['with-dependencies'] ? 'with' : 'without',
            deleted: changes?.deleted?.names ?? [],
        }).map(({ name }) => name);
        const chosen = restrict(environment.graph, new Set(names));
        const opened = opening.move();
        const whole = {
            environment,
            graph: chosen,
            tasks: tasksOf(chosen.roots, mode),
            edges: chosen.edges,
            contentOf: contentReader(context.workspace, environment, varFiles),
            notes: [],
            [Symbol.asyncDispose]: () => opened.disposeAsync(),
        };
        return changes === undefined ? whole : changedPart(whole, changes, { mode, modules: inputs.modules });
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
/** Of the chosen roots those that changed and those that are gone. */
function changedPart(whole, changes, { mode, modules }) {
    const { changed, downstream, deleted, renamed, warnings, base } = changes;
    const wanted = new Set([...changed.map(({ name }) => name), ...downstream]);
    const graph = restrict(whole.graph, wanted);
    const notes = [
        base.kind === 'commit'
            ? `compared with ${base.sha.slice(0, 7)}: ${changed.length} changed, ${downstream.length} downstream, ${deleted?.names.length ?? 0} deleted`
            : `nothing to compare with, so all roots count as changed: ${base.why}`,
        ...warnings,
        ...renamed.map(({ from, to }) => `${from} is called ${to} now and keeps its state`),
    ];
    const present = {
        ...whole,
        graph,
        tasks: tasksOf(graph.roots, mode),
        edges: graph.edges,
        notes,
    };
    return deleted === undefined ? present : withDeleted(present, { ...deleted, names: fitting(deleted.names, modules) });
}
function withDeleted(present, { names, environment, workspace }) {
    const gone = environment.graph.roots.filter(({ name }) => names.includes(name));
    const contentOfGone = contentReader(workspace, environment, []);
    return {
        ...present,
        tasks: new Map([...present.tasks, ...tasksOf(gone, 'destroy')]),
        edges: [
            ...present.edges,
            ...environment.graph.edges.filter(({ from, to }) => names.includes(from) || names.includes(to)),
        ],
        contentOf: (root) => (gone.includes(root) ? contentOfGone(root) : present.contentOf(root)),
    };
}
/** Values of variables that the job's environment gives, by name. */
function variablesOf(environment) {
    const prefix = 'TF_VAR_';
    const given = Object.entries(environment).filter(([name]) => name.startsWith(prefix));
    return Object.fromEntries(given.map(([name, value]) => [name.slice(prefix.length), value]));
}
function tasksOf(roots, mode) {
    return new Map(roots.map((root) => [root.name, { root, mode }]));
}
/** Takes the content of each root once, before Terraform writes anything into its folder. */
function contentReader(workspace, { graph: { roots } }, varFiles) {
    const reader = createContentReader({ workspace, roots, varFiles });
    const read = new Map();
    return (root) => {
        const known = read.get(root.name) ?? reader.of(root);
        read.set(root.name, known);
        return known;
    };
}

// EXTERNAL MODULE: ./src/actions/provision/bootstrap/inputs.js
var inputs = __webpack_require__(43124);
// EXTERNAL MODULE: ./src/runner/log.js
var runner_log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
;// CONCATENATED MODULE: ./src/actions/provision/bootstrap/report.js


const kinds = { bucket: 'bucket', 'oidc-provider': 'OIDC provider', role: 'role' };
/** What there is, what will be made, and what is left: all of it before the first change. */
function plannedLines({ environment, repository, account, parts }) {
    const { owner, name } = repository;
    return [
        `${environment} · bootstrap of account ${account.account} for ${owner}/${name} · as ${account.arn}`,
        ...(parts.some(({ kind }) => kind === 'bucket')
            ? []
            : ['no root keeps its state in S3, so there is no bucket to make']),
        ...parts.flatMap((part) => [
            `${kinds[part.kind].padEnd(13)}  ${part.name}  ${standing(part)}`,
            ...part.changes.map(({ text }) => `                 ${text}`),
            ...part.kept.map((text) => `                 left as it is: ${text}`),
        ]),
    ];
}
function standing({ presence, changes }) {
    if (presence === 'missing')
        return 'is made:';
    return changes.length === 0 ? 'is as it should be' : 'is changed:';
}
function closingLine({ environment, parts }, ms) {
    const count = (status) => parts.filter((part) => report_statusOf(part) === status).length;
    const words = ['created', 'changed', 'unchanged'].flatMap((status) => count(status) === 0 ? [] : [`${count(status)} ${status}`]);
    return `${environment}: ${words.join(', ')} · ${(0,runner_log/* elapsed */.vk)(ms)}`;
}
function report_statusOf({ presence, changes }) {
    if (presence === 'missing')
        return 'created';
    return changes.length === 0 ? 'unchanged' : 'changed';
}
/** What to write into the workflow, for whoever reads the log. */
function nextSteps(bootstrapped) {
    const [lead, ...workflow] = [leadOf(bootstrapped), ...workflowLines(bootstrapped)];
    return [`Next: ${lead}`, ...workflow.map((line) => `  ${line}`.trimEnd())];
}
function leadOf({ environment }) {
    return `a job with environment: ${environment} assumes the role so:`;
}
function workflowLines({ environment, region, parts, roles }) {
    const arnOf = (name) => parts.find((part) => part.kind === 'role' && part.name === name)?.arn ?? '';
    const [role, plan] = roles;
    return [
        `environment: ${environment}`,
        'permissions: { id-token: write, contents: read, pull-requests: write }',
        'steps:',
        '  - uses: org/eks-actions/provision@v1',
        '    with:',
        `      environment: ${environment}`,
        `      role-to-assume: ${arnOf(role?.name)}`,
        `      aws-region: ${region}`,
        ...(plan === undefined
            ? []
            : ['', '# In jobs for pull requests, which have no environment:', `# role-to-assume: ${arnOf(plan.name)}`]),
    ];
}
function summaryBlocks(bootstrapped) {
    const { environment, account, parts } = bootstrapped;
    const made = parts.filter((part) => part.changes.length > 0).length;
    return [
        {
            kind: 'heading',
            level: 2,
            text: (0,markdown_text/* inline */.mG)(`${environment}: ${made === 0 ? 'the account is as it should be' : `${made} of ${parts.length} parts made or changed`}`),
        },
        { kind: 'paragraph', text: `Account ${(0,markdown_text/* code */.aY)(account.account)}, as ${(0,markdown_text/* code */.aY)(account.arn)}` },
        {
            kind: 'table',
            header: ['part', 'name', 'result', 'what was done', 'left as it is'],
            rows: parts.map((part) => [
                kinds[part.kind],
                (0,markdown_text/* code */.aY)(part.name),
                report_statusOf(part),
                part.changes.map(({ text }) => (0,markdown_text/* inline */.mG)(text)).join('<br>'),
                part.kept.map(markdown_text/* inline */.mG).join('<br>'),
            ]),
        },
        { kind: 'paragraph', text: `**Next**: ${(0,markdown_text/* inline */.mG)(leadOf(bootstrapped))}` },
        { kind: 'code', language: 'yaml', text: workflowLines(bootstrapped).join('\n') },
    ];
}
/** The output `bootstrap`. */
function outputOf({ environment, repository, account, roles, parts, }) {
    const rows = (kind) => parts.filter((part) => part.kind === kind).map(rowOf);
    return {
        environment,
        account: account.account,
        repository: `${repository.owner}/${repository.name}`,
        buckets: rows('bucket'),
        'oidc-provider': rows('oidc-provider')[0] ?? null,
        roles: rows('role').map((row) => ({
            ...row,
            subjects: roles.find(({ name }) => name === row.name)?.trust.subjects ?? [],
        })),
    };
}
function rowOf(part) {
    return {
        name: part.name,
        arn: part.arn,
        status: report_statusOf(part),
        done: part.changes.map(({ text }) => text),
        left: part.kept,
    };
}

// EXTERNAL MODULE: ./src/github/client.js
var client = __webpack_require__(13739);
;// CONCATENATED MODULE: ./src/actions/provision/bootstrap/repository.js




/**
 * The repository whose jobs are to be trusted: the input, else the job's own, else that of the remote `origin`. Its IDs
 * come from the input, else the job, else GitHub's API where there is a token; else they are unknown.
 * @throws ActionError `invalid-input` where no repository can be told
 */
async function trustedRepository(inputs, event, context) {
    const { owner, repo } = parseName(inputs['github-repository']) ?? event.repository ?? (await ofOrigin(event.serverUrl, context));
    const given = inputs['github-repository-ids']?.split('/');
    if (given !== undefined)
        return { owner, name: repo, ids: { owner: given[0] ?? '', repository: given[1] ?? '' } };
    const { GITHUB_REPOSITORY_ID: id, GITHUB_REPOSITORY_OWNER_ID: ownerId } = context.environment;
    if (id && ownerId && isSame({ owner, repo }, event.repository)) {
        return { owner, name: repo, ids: { owner: ownerId, repository: id } };
    }
    return (await ofApi({ owner, repo }, inputs, event, context)) ?? { owner, name: repo, ids: undefined };
}
function isSame(one, other) {
    const text = ({ owner, repo }) => `${owner}/${repo}`.toLowerCase();
    return other !== undefined && text(one) === text(other);
}
function parseName(name) {
    const [owner, repo] = name?.split('/') ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
async function ofApi(repository, inputs, { apiUrl }, { log, signal }) {
    const token = inputs['github-token'];
    if (token === undefined)
        return undefined;
    const github = await (0,client/* connectGitHub */.U)({ apiUrl, repository, token, log, signal });
    const { data } = await github.request('GET /repos/{owner}/{repo}', { ...repository });
    // As GitHub writes the names: the claims of a token are compared letter by letter.
    return {
        owner: data.owner.login,
        name: data.name,
        ids: { owner: String(data.owner.id), repository: String(data.id) },
    };
}
async function ofOrigin(serverUrl, { processes, workspace }) {
    const url = (await (0,git_git/* createGit */.lD)(processes, workspace).maybe(['remote', 'get-url', 'origin']))?.trim();
    const remote = url === undefined ? undefined : parseRemote(url);
    const { hostname } = new URL(serverUrl);
    if (remote !== undefined && [hostname, `ssh.${hostname}`].includes(remote.host))
        return remote;
    const where = remote === undefined
        ? 'there is no remote origin with owner and name'
        : `origin is on ${remote.host}, not on ${hostname}`;
    throw new action_error/* ActionError */.lZ('invalid-input', `the repository whose jobs are to be trusted is not known: ${where}`, {
        hint: 'Set github-repository, for example acme/shop; for GitHub Enterprise also the variable GITHUB_SERVER_URL.',
    });
}
/** Host, owner and name of `https://host/owner/name.git`, `ssh://git@host/owner/name` or `git@host:owner/name.git`. */
function parseRemote(url) {
    const [, host = '', path = ''] = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(url) ??
        /^(?:[^@/]+@)?([^/:]+):(.+)$/.exec(url) ??
        [];
    const name = path.replace(/\/+$/, '').replace(/\.git$/, '');
    const [owner, repo] = name.split('/');
    if (owner === undefined || repo === undefined || !inputs/* repositoryPattern */.Z0.test(name))
        return undefined;
    return { host: host.toLowerCase(), owner, repo };
}

// EXTERNAL MODULE: ./src/terraform/store/s3.js
var s3 = __webpack_require__(12291);
;// CONCATENATED MODULE: ./src/actions/provision/bootstrap/states.js

/** The buckets that the roots of an environment keep their states in. */
function bucketsOf({ graph: { roots } }, region) {
    const buckets = new Map();
    for (const root of roots.filter(s3/* hasS3State */.q1)) {
        const { bucket: name, region: where, kmsKey, planFolder } = states_stateOf(root, region);
        const known = buckets.get(name);
        buckets.set(name, {
            name,
            region: known?.region ?? where,
            kmsKey: known?.kmsKey ?? kmsKey,
            planPrefixes: [...new Set([...(known?.planPrefixes ?? []), prefixOfAll(planFolder)])],
            location: known?.location ?? root.backend.location,
        });
    }
    return [...buckets.values()];
}
/** The states of an environment and those that its roots read besides. */
function statesOf({ name: environment, graph: { roots } }, region) {
    const own = new Set(roots.map(({ backend }) => backend.identity));
    const read = new Set(roots.flatMap(({ remoteStates }) => remoteStates.flatMap(({ identity }) => identity ?? [])));
    return {
        environment,
        states: roots.filter(s3/* hasS3State */.q1).map((root) => states_stateOf(root, region)),
        reads: [...read].filter((identity) => !own.has(identity)).flatMap(states_objectOf),
    };
}
function states_stateOf({ backend: { settings } }, region) {
    const { bucket = '', key = '', encrypt, kms_key_id: kmsKey, workspace_key_prefix: prefix = 'env:' } = settings;
    return {
        bucket,
        key,
        planFolder: (0,s3/* planFolderOf */.Zv)(key),
        region: settings.region ?? region,
        workspacePrefix: `${prefix}/`,
        // Terraform's own rule: the key counts only with `encrypt`.
        kmsKey: encrypt === 'true' && kmsKey !== '' ? kmsKey : undefined,
    };
}
/** `staging/.plans/` of `staging/.plans/vpc.tfstate`: where the plans of all states of a folder are. */
function prefixOfAll(planFolder) {
    return planFolder.slice(0, planFolder.lastIndexOf('/') + 1);
}
/** Bucket and key of `s3:bucket/key`. */
function states_objectOf(identity) {
    const [, bucket, key] = /^s3:([^/]+)\/(.+)$/.exec(identity) ?? [];
    return bucket === undefined || key === undefined ? [] : [{ bucket, key }];
}

;// CONCATENATED MODULE: ./src/actions/provision/bootstrap/bootstrap.js
var bootstrap_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var bootstrap_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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















/**
 * Makes what an environment needs before its first plan: buckets for its states, GitHub's OIDC provider, and a role that
 * its jobs assume. All is read and shown before anything is written; what is as it should be is not written again.
 * @throws ActionError `pull-request-refused`, `state-bucket-unusable`, `role-not-ours`, `policy-too-large`, and those of
 *   `openAws` and `awsError`; what was made until then is in the output `bootstrap`
 */
async function bootstrap(inputs, event, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { log, summary } = context;
        refusePullRequest(event);
        const startedAt = performance.now();
        const roleName = roleNameOf(inputs);
        const whole = { ...inputs, modules: [], 'changed-only': false };
        const selection = bootstrap_addDisposableResource(env_1, await selectRoots(whole, baseOf(event), context), true);
        const { environment } = selection;
        const repository = await trustedRepository(inputs, event, context);
        const aws = bootstrap_addDisposableResource(env_1, await (0,session/* openAws */.e)({ ...inputs, 'aws-region': inputs['aws-region'] ?? regionOf(environment) }, context), true);
        const account = await aws.identity();
        const issuer = await tokenIssuer(roleName, event, context);
        const roles = wantedRoles({ inputs, roleName, environment, repository, issuer, account, region: aws.region });
        const parts = await inspect({ environment, roles, issuer, account, aws });
        const bootstrapped = {
            environment: environment.name,
            repository,
            account,
            region: aws.region,
            roles,
            parts,
        };
        for (const line of plannedLines(bootstrapped))
            log.line(line);
        for (const warning of warningsOf(inputs, repository))
            log.warning(warning);
        await make(bootstrapped, context);
        log.line(closingLine(bootstrapped, performance.now() - startedAt));
        for (const line of nextSteps(bootstrapped))
            log.line(line);
        summary.add(...summaryBlocks(bootstrapped));
        return { changes: parts.some(({ changes }) => changes.length > 0), bootstrap: outputOf(bootstrapped) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = bootstrap_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function refusePullRequest({ trigger }) {
    if (trigger.kind !== 'pull-request')
        return;
    throw new action_error/* ActionError */.lZ('pull-request-refused', `bootstrap does not run for a pull request (#${trigger.number}): credentials that can create roles do not belong there`);
}
function roleNameOf({ environment, 'role-name': name }) {
    const role = name ?? `eks-actions-${environment}`;
    if (role.length <= inputs/* longestRoleName */.US)
        return role;
    throw new action_error/* ActionError */.lZ('invalid-input', `the name of the role would be ${role}, and has ${role.length} characters`, {
        hint: `Set role-name, with at most ${inputs/* longestRoleName */.US} characters.`,
    });
}
/** The states' region will do where no other is asked for. */
function regionOf({ graph: { roots } }) {
    return roots.find(({ backend }) => backend.type === 's3')?.backend.settings.region;
}
/** As the job's own token names it, for an enterprise can have an issuer of its own; without one, as the server has it. */
async function tokenIssuer(role, { serverUrl }, context) {
    const { environment, secrets, signal } = context;
    if (!environment.ACTIONS_ID_TOKEN_REQUEST_URL)
        return issuerOf(serverUrl);
    const { claims } = await (0,id_token/* requestIdToken */.g)({ environment, role, addSecret: secrets.add, signal });
    return claims.iss === undefined ? issuerOf(serverUrl) : claims.iss.replace(/^https:\/\//, '');
}
function wantedRoles({ inputs, roleName, environment, repository, issuer, account, region, }) {
    const states = statesOf(environment, region);
    const fullName = `${repository.owner}/${repository.name}`;
    const role = (purpose, name, context, policies) => ({
        name,
        description: `Terraform ${purpose} of ${environment.name} in jobs of ${fullName}`,
        environment: environment.name,
        repository: fullName,
        trust: { provider: oidcProviderArn(account, issuer), issuer, subjects: subjectsOf(repository, context) },
        inlinePolicies: {
            ...(states.states.length + states.reads.length === 0
                ? {}
                : { 'eks-actions-state': stateAccessPolicy({ ...account, ...states }, purpose) }),
            ...(environment.deletionProtection && purpose === 'apply'
                ? { 'deletion-protection': deletionProtectionPolicy(roleArn(name, account)) }
                : {}),
        },
        policies,
        boundary: inputs['permissions-boundary'],
    });
    return [
        role('apply', roleName, `environment:${environment.name}`, inputs['role-policies']),
        ...(inputs['plan-role'] ? [role('plan', `${roleName}-plan`, 'pull_request', inputs['plan-role-policies'])] : []),
    ];
}
/** Reads everything, and refuses what is not to be had, before the first write. All that is in the way is told at once. */
async function inspect({ environment, roles, issuer, account, aws }) {
    const settled = await Promise.allSettled([
        ...bucketsOf(environment, aws.region).map((bucket) => inspectStateBucket(bucket, account, aws)),
        inspectOidcProvider(issuer, account, aws),
        ...roles.map((role) => inspectRole(role, account, aws)),
    ]);
    const [first, ...others] = settled.flatMap((one) => (one.status === 'rejected' ? [(0,action_error/* toActionError */.ie)(one.reason)] : []));
    if (first === undefined)
        return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const also = new Set(others.map(({ message }) => `and ${message}`));
    throw (0,action_error/* extended */.uQ)(first, { details: [...also] });
}
function warningsOf(inputs, { owner, name, ids }) {
    const readsAll = inputs['plan-role'] && inputs['plan-role-policies'].some((arn) => arn.endsWith(':policy/ReadOnlyAccess'));
    return [
        ...(ids === undefined
            ? [
                `The IDs of ${owner}/${name} are not known, so only tokens with names in sub are trusted. Repositories created after 2026-07-15 have IDs in it: set github-repository-ids or github-token.`,
            ]
            : []),
        ...(readsAll
            ? [
                'ReadOnlyAccess lets jobs for pull requests read every object of the account, states of other environments included. ViewOnlyAccess (job-function/ViewOnlyAccess) does not.',
            ]
            : []),
    ];
}
/** Makes all changes, one part after another: roles need the provider. */
async function make(bootstrapped, { log, signal }) {
    const done = [];
    for (const part of bootstrapped.parts) {
        try {
            for (const change of part.changes) {
                signal.throwIfAborted();
                await change.make();
            }
        }
        catch (thrown) {
            throw (0,action_error/* extended */.uQ)((0,action_error/* toActionError */.ie)(thrown), {
                details: ['What was made until then stays; the next run goes on from there.'],
                outputs: { bootstrap: outputOf({ ...bootstrapped, parts: done }) },
            });
        }
        done.push(part);
        if (part.changes.length > 0)
            log.line(`${part.name}: done`);
    }
}

// EXTERNAL MODULE: ./src/aws/credentials/credentials.js
var credentials_credentials = __webpack_require__(25289);
;// CONCATENATED MODULE: ./src/terraform/cli/events.js
/** Splits a byte stream into lines, also where a character or a line is cut by a chunk's end. */
function lineReader(onLine) {
    const decoder = new TextDecoder();
    let rest = '';
    return (chunk) => {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            onLine(line);
    };
}
/** One line of output; undefined for what says nothing new. Lines that are no JSON (of providers, of hooks) are messages. */
function parseEvent(line) {
    if (line.trim() === '')
        return undefined;
    const value = parseObject(line);
    if (value === undefined)
        return { type: 'message', text: line };
    const type = events_text(value.type);
    switch (type) {
        case 'diagnostic':
            return { type, diagnostic: readDiagnostic(object(value.diagnostic)) };
        case 'planned_change':
        case 'resource_drift': {
            const change = object(value.change);
            return { type, address: events_text(object(change.resource).addr), action: events_text(change.action) };
        }
        case 'change_summary': {
            const changes = object(value.changes);
            const counts = { add: events_count(changes.add), change: events_count(changes.change), destroy: events_count(changes.remove) };
            return { type, counts, operation: events_text(changes.operation) };
        }
        case 'outputs':
            return { type, outputs: Object.fromEntries(Object.entries(object(value.outputs)).map(readOutput)) };
        case 'apply_start':
        case 'apply_progress':
        case 'apply_complete':
        case 'apply_errored': {
            const hook = object(value.hook);
            const stage = type.slice('apply_'.length);
            return { type: 'apply', stage, address: events_text(object(hook.resource).addr), action: events_text(hook.action) };
        }
        case 'version':
            return undefined;
        default:
            return { type: 'message', text: events_text(value['@message']) };
    }
}
/** A diagnostic of `-json` output or of `validate -json`. */
function readDiagnostic(value) {
    const range = object(value.range);
    const address = events_text(value.address);
    return {
        severity: value.severity === 'warning' ? 'warning' : 'error',
        summary: events_text(value.summary),
        detail: events_text(value.detail),
        ...(address === '' ? {} : { address }),
        ...(typeof range.filename === 'string'
            ? { range: { file: range.filename, line: events_count(object(range.start).line) } }
            : {}),
    };
}
function readOutput([name, value]) {
    const { sensitive, action, value: held } = object(value);
    const shown = sensitive !== true && held !== undefined ? { value: held } : {};
    return [name, { sensitive: sensitive === true, ...(typeof action === 'string' ? { action } : {}), ...shown }];
}
function parseObject(line) {
    if (!line.startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null && '@level' in value ? object(value) : undefined;
    }
    catch {
        return undefined;
    }
}
function object(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function events_text(value) {
    return typeof value === 'string' ? value : '';
}
function events_count(value) {
    return typeof value === 'number' ? value : 0;
}

;// CONCATENATED MODULE: ./src/terraform/cli/call.js





/** 1 is judged here, by what Terraform says; 2 is "changes" of -detailed-exitcode. */
const exitCodes = [0, 1, 2];
function startTerraform(options, { root, command, args }, onStdout) {
    return options.processes.run({
        tool: `terraform ${command} ${root.name}`,
        file: options.file,
        args,
        cwd: root.folder,
        env: call_variablesOf(root, options),
        show: 'quiet',
        successCodes: exitCodes,
        ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
        ...(onStdout === undefined ? {} : { onStdout }),
    });
}
/** A command with text on both streams. @throws ActionError with the call's failure code, or one of a known case */
async function callForText(options, call) {
    const result = await startTerraform(options, call);
    if (result.exitCode === 0)
        return (0,promises_.readFile)(result.stdoutFile, 'utf8');
    const diagnostics = diagnosticsOfText(await (0,promises_.readFile)(result.stderrFile, 'utf8'));
    throw terraformFailure(call.root, diagnostics, call.command, call.failure);
}
/** A command with events on standard output. @throws as {@link callForText} */
async function callForEvents(options, call, onEvent) {
    const events = [];
    const read = lineReader((line) => {
        const event = parseEvent(line);
        if (event === undefined)
            return;
        // Text for people may be endless, and is in the file.
        if (event.type !== 'message')
            events.push(event);
        onEvent?.(event);
    });
    const { exitCode, stderrFile } = await startTerraform(options, call, read);
    read(new TextEncoder().encode('\n'));
    if (exitCode !== 1)
        return { exitCode, events };
    const diagnostics = events.flatMap((event) => (event.type === 'diagnostic' ? [event.diagnostic] : []));
    const told = diagnostics.some(({ severity }) => severity === 'error');
    const all = told ? diagnostics : diagnosticsOfText(await (0,promises_.readFile)(stderrFile, 'utf8'));
    throw terraformFailure(call.root, all, call.command, call.failure);
}
/** The data directory stands outside the checkout, so that a run leaves nothing in it and roots never share one. */
function dataFolderOf({ name }, { workFolder }) {
    const encoded = encodeURIComponent(name);
    const isName = encoded.length <= longestName && !encoded.startsWith('.');
    return external_node_path_.join(workFolder, 'data', isName ? encoded : (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 32));
}
/** File systems take 255 bytes, and Windows not many more for a whole path. */
const longestName = 64;
function call_variablesOf(root, options) {
    return {
        ...options.variablesFor(root),
        TF_DATA_DIR: dataFolderOf(root, options),
        TF_IN_AUTOMATION: 'true',
        TF_INPUT: 'false',
        CHECKPOINT_DISABLE: 'true',
    };
}

;// CONCATENATED MODULE: ./src/terraform/cli/terraform.js





function createTerraform(options) {
    const text = (root, failure, ...args) => callForText(options, { root, command: args.find((arg) => !arg.startsWith('-')) ?? '', args, failure });
    const varFiles = options.varFiles.map((file) => `-var-file=${file}`);
    const lock = `-lock-timeout=${options.lockTimeout}`;
    return {
        dataFolder: (root) => dataFolderOf(root, options),
        init: async (root, use = 'with-backend') => {
            const settings = options.backendConfig.map((entry) => `-backend-config=${entry}`);
            const backend = use === 'with-backend' ? settings : ['-backend=false'];
            await text(root, 'init-failed', 'init', '-input=false', '-no-color', ...backend);
        },
        plan: async (root, { planFile, mode, onEvent }) => {
            const kind = mode === 'normal' ? [] : [`-${mode}`];
            const args = [
                'plan',
                '-json',
                '-input=false',
                '-detailed-exitcode',
                `-out=${planFile}`,
                lock,
                ...kind,
                ...varFiles,
            ];
            const call = { root, command: 'plan', args, failure: 'plan-failed' };
            const { exitCode, events } = await callForEvents(options, call, onEvent);
            return { changes: exitCode === 2, events };
        },
        applyPlan: async (root, planFile, onEvent) => {
            // An absolute path cannot be taken for an option, whatever the root is called.
            const args = ['apply', '-json', '-input=false', lock, external_node_path_.resolve(planFile)];
            const call = { root, command: 'apply', args, failure: 'apply-failed' };
            const { events } = await callForEvents(options, call, onEvent);
            return openValues(events.findLast((event) => event.type === 'outputs')?.outputs);
        },
        showJson: async (root, planFile) => JSON.parse(await text(root, 'plan-failed', 'show', '-json', external_node_path_.resolve(planFile))),
        showText: (root, planFile) => text(root, 'plan-failed', 'show', '-no-color', external_node_path_.resolve(planFile)),
        outputs: async (root) => openValues(JSON.parse(await text(root, 'tool-failed', 'output', '-json'))),
        validate: (root) => validate(options, root),
        state: async (root) => readState(await text(root, 'tool-failed', 'state', 'pull')),
        pushState: async (root, file) => {
            await text(root, 'state-not-saved', 'state', 'push', lock, external_node_path_.resolve(file));
        },
        heldLock: (root) => heldLock(options, root),
        forceUnlock: async (root, lockId) => {
            await text(root, 'unlock-failed', 'force-unlock', '-force', lockId).catch((error) => {
                throw stillLocked(root, lockId, error);
            });
        },
    };
}
/** Terraform tells of the lock that is held, which is another one than was to be released, or that there is none. */
function stillLocked(root, lockId, error) {
    if (error instanceof action_error/* ActionError */.lZ && /NoSuchKey|not locked/.test([error.message, ...error.details].join('\n'))) {
        return new action_error/* ActionError */.lZ('unlock-failed', `${root.name}: the state is not locked; nothing was released`, {
            hint: 'Nothing needs to be done: run again what found the lock.',
            cause: error,
        });
    }
    if (!(error instanceof action_error/* ActionError */.lZ) || error.code !== 'state-locked')
        return error;
    return new action_error/* ActionError */.lZ('unlock-failed', `${root.name}: ${lockId} is not the lock that is held; nothing was released`, {
        details: [error.message, ...error.details],
        hint: error.hint,
        outputs: error.outputs,
        cause: error,
    });
}
/** A plan takes the lock before anything else, and without waiting says who has it. */
async function heldLock(options, root) {
    const args = ['plan', '-json', '-input=false', '-refresh=false', '-lock-timeout=0s'];
    try {
        await callForEvents(options, { root, command: 'plan', args, failure: 'plan-failed' });
        return undefined;
    }
    catch (error) {
        return error instanceof action_error/* ActionError */.lZ ? error.outputs['lock-info'] : undefined;
    }
}
async function validate(options, root) {
    const { stdoutFile } = await startTerraform(options, { root, command: 'validate', args: ['validate', '-json'] });
    const { diagnostics = [] } = JSON.parse(await (0,promises_.readFile)(stdoutFile, 'utf8'));
    return diagnostics.map(readDiagnostic);
}
function readState(text) {
    if (text.trim() === '')
        return undefined;
    const { lineage, serial, resources, outputs } = JSON.parse(text);
    if (typeof lineage !== 'string' || typeof serial !== 'number')
        return undefined;
    return { lineage, serial, resources: Array.isArray(resources) ? resources.length : 0, outputs: openValues(outputs) };
}
/** Values of outputs in any of the forms that Terraform writes them in, without sensitive ones. */
function openValues(outputs) {
    const all = Object.entries((outputs ?? {}));
    return Object.fromEntries(all.flatMap(([name, { sensitive, value }]) => (sensitive === true ? [] : [[name, value]])));
}

// EXTERNAL MODULE: ./src/terraform/state-folders.js
var state_folders = __webpack_require__(48138);
;// CONCATENATED MODULE: ./src/terraform/report/words.js


/** Short texts that log, comment and summary share. */
/** `+31 ~2 -1`; what there is none of is left out. */
function countSigns({ add, change, destroy }) {
    const signs = [add > 0 ? `+${add}` : '', change > 0 ? `~${change}` : '', destroy > 0 ? `-${destroy}` : ''];
    return signs.filter((sign) => sign !== '').join(' ');
}
/** `31 to add, 2 to change`; nothing becomes an empty text. */
function countWords({ add, change, destroy }) {
    const words = [
        add > 0 ? `${add} to add` : '',
        change > 0 ? `${change} to change` : '',
        destroy > 0 ? `${destroy} to destroy` : '',
    ];
    return words.filter((word) => word !== '').join(', ');
}
function totalCounts(results) {
    const sum = { add: 0, change: 0, destroy: 0 };
    for (const { changes } of results) {
        sum.add += changes.counts.add;
        sum.change += changes.counts.change;
        sum.destroy += changes.counts.destroy;
    }
    return sum;
}
/** What became of one root, in a word or two: `+31`, `no changes`, `applied +31`, `deferred`. */
function outcome({ status, changes }) {
    const signs = countSigns(changes.counts) || (changes === noChanges ? '' : 'outputs only');
    switch (status) {
        case 'unchanged':
            return 'no changes';
        case 'planned':
            return signs;
        case 'applied':
        case 'destroyed':
            return `${status} ${signs}`.trimEnd();
        case 'skipped':
            return 'not started';
        case 'deferred':
        case 'valid':
        case 'failed':
        case 'cancelled':
            return status;
    }
}
/** The order in which a reader wants to hear of them. */
const tellingOrder = ['failed', 'cancelled', 'skipped', 'applied', 'destroyed', 'deferred'];
const statusWords = { skipped: 'not started' };
/** `1 failed, 4 not started, 2 applied`; roots that only were planned or had no changes are not counted. */
function statusWordsOf(results) {
    const all = [...results];
    return tellingOrder
        .map((status) => ({ status, number: all.filter((result) => result.status === status).length }))
        .filter(({ number }) => number > 0)
        .map(({ status, number }) => `${number} ${statusWords[status] ?? status}`)
        .join(', ');
}
/** `12 roots`, `1 root`. */
function rootCount(number) {
    return number === 1 ? '1 root' : `${number} roots`;
}
/** Where the states are: `s3://acme-tfstate/staging`; of other backends the type alone. */
function statePlaces(roots) {
    const folders = Map.groupBy(roots, ({ backend: { type, settings } }) => type === 's3' && settings.bucket !== undefined ? `s3://${settings.bucket}` : type);
    const places = [...folders].map(([place, members]) => {
        if (!place.startsWith('s3://'))
            return place;
        return [place, ...(0,state_folders/* commonFolders */.t)(members.map(({ backend }) => backend.settings.key ?? ''))].join('/');
    });
    return places.join(', ');
}
/**
 * The verdict of a run, for a title: `31 to add, 1 deferred`, `no changes`, `12 applied`, `1 failed, 4 not started`.
 */
function verdict(command, results) {
    const all = [...results];
    const broken = statusWordsOf(all);
    switch (command) {
        case 'plan':
        case 'drift': {
            const onlyOutputs = all.some(({ status }) => status === 'planned') ? 'outputs change' : '';
            const words = [countWords(totalCounts(all)) || onlyOutputs, broken].filter((part) => part !== '');
            return words.join(', ') || (command === 'drift' ? 'no drift' : 'no changes');
        }
        case 'apply':
        case 'destroy':
            return broken || 'no changes';
        case 'validate':
            return broken || `${rootCount(all.length)} valid`;
    }
}

;// CONCATENATED MODULE: ./src/terraform/report/log.js



const gap = '  ';
/** Live lines for each root: where it stands while it runs, one line when it is done. */
function logObserver(log, names) {
    const width = Math.max(runner_log/* labelWidth */.dB, ...names.map((name) => name.length));
    const lines = new Map();
    const lineOf = (name) => {
        const known = lines.get(name);
        if (known !== undefined)
            return known;
        const created = log.progress(name.padEnd(width));
        lines.set(name, created);
        return created;
    };
    return {
        progress: ({ root }, standing) => {
            // Planning takes seconds and ends with a line of its own; only work on real resources is followed live.
            if (standing.state !== 'planning')
                lineOf(root.name).update(standing);
        },
        finished: (result) => {
            log.line(finishedLine(result, width));
            annotate(log, result);
        },
    };
}
function finishedLine(result, width) {
    const { task, note, startedAt, endedAt } = result;
    const took = result.status === 'skipped' || result.status === 'deferred' ? '' : (0,runner_log/* elapsed */.vk)(endedAt - startedAt);
    return [task.root.name.padEnd(width), outcome(result).padEnd(22), took.padStart(6), note].join(gap).trimEnd();
}
function annotate(log, { task, warnings }) {
    for (const warning of warnings) {
        const place = locationOf(warning, task.root);
        log.warning(`${task.root.name}: ${warning.summary}${warning.detail === '' ? '' : `\n${warning.detail}`}`, place);
    }
}
/** First line of a run: what it is about. */
function headline(environment, waves, facts) {
    return [environment, rootCount(waves.flat().length), ...facts].join(' · ');
}
/** What waits for what, when anything does. Looking at roots needs no order. */
function waveLines(waves, command) {
    if (waves.length < 2 || (command !== 'apply' && command !== 'destroy'))
        return [];
    return waves.map((names, index) => `wave ${index + 1}${gap}${names.join(', ')}`);
}
/** What changes in each root, in a group that can be opened. */
async function logPlans(log, results) {
    for (const result of results.values()) {
        const { text, task } = result;
        if (text === undefined)
            continue;
        await log.group(`${task.root.name}${gap}${outcome(result)}`, () => {
            log.line(text.trimEnd());
            return Promise.resolve();
        });
    }
}
/** Last line of a run. */
function log_closingLine(environment, command, results, milliseconds) {
    return `${environment}: ${verdict(command, results.values())} · ${(0,runner_log/* elapsed */.vk)(milliseconds)}`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/actions/provision/parallelism.js

/** What Terraform with the AWS provider needs while it plans, in bytes: 0.5 to 0.7 GB were seen. */
const memoryPerRoot = 700 * 1024 * 1024;
/** How many roots run at once: the number of cores, at least two, as far as the free memory allows. */
function parallelismOf(asked, 
// What a container may use counts, not what its machine has.
machine = { cores: (0,external_node_os_.availableParallelism)(), freeBytes: process.availableMemory() }) {
    if (asked !== undefined)
        return asked;
    const byMemory = Math.max(1, Math.floor(machine.freeBytes / memoryPerRoot));
    return Math.min(Math.max(2, machine.cores), byMemory);
}

;// CONCATENATED MODULE: ./src/aws/object-storage.js

/**
 * Objects as the session's caller may read and write them.
 * All methods throw ActionErrors that name the object and the IAM action, see `awsError`.
 */
function createObjectStorage({ client }) {
    return {
        getObject: (object, maxBytes) => (0,errors/* awsCall */.uF)(callOf(object, 'read', 's3:GetObject'), async () => {
            const s3 = await client('s3', object.region);
            try {
                const { Body: body } = await s3.getObject({ ...nameOf(object), Range: `bytes=0-${maxBytes}` });
                return (await body?.transformToByteArray()) ?? new Uint8Array();
            }
            catch (error) {
                if (isNamed(error, 'NoSuchKey', 'NotFound'))
                    return undefined;
                // An empty object has no first byte.
                if (isNamed(error, 'InvalidRange'))
                    return new Uint8Array();
                throw error;
            }
        }),
        putObject: (object, content, encryption) => (0,errors/* awsCall */.uF)(callOf(object, 'written', 's3:PutObject'), async () => {
            const s3 = await client('s3', object.region);
            await s3.putObject({ ...nameOf(object), Body: content, ...encryptionHeaders(encryption) });
        }),
        deleteObject: (object) => (0,errors/* awsCall */.uF)(callOf(object, 'deleted', 's3:DeleteObject'), async () => {
            const s3 = await client('s3', object.region);
            await s3.deleteObject(nameOf(object));
        }),
    };
}
function nameOf({ bucket, key }) {
    return { Bucket: bucket, Key: key };
}
function callOf({ bucket, key }, done, action) {
    return { what: `s3://${bucket}/${key} could not be ${done}`, action };
}
function isNamed(error, ...names) {
    return names.includes(error.name ?? '');
}
function encryptionHeaders(encryption) {
    switch (encryption.kind) {
        case 'bucket-default':
            return {};
        case 's3-managed':
            return { ServerSideEncryption: 'AES256' };
        case 'kms':
            return { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: encryption.keyId };
    }
}

// EXTERNAL MODULE: ./src/terraform/store/choose.js + 1 modules
var choose = __webpack_require__(7167);
// EXTERNAL MODULE: ./src/github/failure.js
var failure = __webpack_require__(45891);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./src/github/zip.js

const zip_maxEntries = 10_000;
/** Packs files into a zip file. */
async function zip(files) {
    const { ZipFile } = await __webpack_require__.e(/* import() */ 8198).then(__webpack_require__.t.bind(__webpack_require__, 68198, 19));
    const archive = new ZipFile();
    for (const [name, content] of files)
        archive.addBuffer(Buffer.from(content), name);
    archive.end();
    return (0,consumers_.buffer)(archive.outputStream);
}
/**
 * Unpacks a zip file in memory.
 * @param maxBytes of all files together, unpacked
 * @throws Error when it is damaged, holds too much, or a path that is absolute or leads out of it
 */
async function unzip(archive, maxBytes) {
    const { fromBufferPromise } = await __webpack_require__.e(/* import() */ 9517).then(__webpack_require__.t.bind(__webpack_require__, 89517, 19));
    // Names that are absolute, have a backslash or `..` are refused by yauzl; so is content beyond its announced size.
    const opened = await fromBufferPromise(archive, { lazyEntries: true });
    const files = new Map();
    let total = 0;
    for await (const entry of opened.eachEntry()) {
        total += entry.uncompressedSize;
        if (total > maxBytes)
            throw new Error(`it unpacks to more than ${maxBytes} bytes`);
        if (files.size >= zip_maxEntries)
            throw new Error(`it holds more than ${zip_maxEntries} files`);
        if (entry.fileName.endsWith('/'))
            continue;
        files.set(entry.fileName, await (0,consumers_.buffer)(await opened.openReadStreamPromise(entry)));
    }
    return files;
}

;// CONCATENATED MODULE: ./src/github/artifact.js




const maxBytes = 256 * 1024 * 1024;
/**
 * The newest artifact with a name that still exists. Needs `actions: read`. What a fork's run made is passed over: whoever
 * forks decides what its workflow uploads.
 * @throws ActionError `github-forbidden`, `github-unreachable`, `github-failed`
 */
async function findArtifact({ paginate, repository }, name, madeBy) {
    const query = { ...repository, name, per_page: 100 };
    const artifacts = 'run' in madeBy
        ? await paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', { ...query, run_id: madeBy.run })
        : await paginate('GET /repos/{owner}/{repo}/actions/artifacts', query);
    const found = artifacts.flatMap(({ id, digest, size_in_bytes: size, expired, workflow_run: run, ...artifact }) => {
        if (expired || artifact.name !== name || run?.id === undefined || run.head_sha === undefined)
            return [];
        if (run.head_repository_id !== run.repository_id)
            return [];
        if ('commit' in madeBy && run.head_sha !== madeBy.commit)
            return [];
        return [{ id, name, size, digest: digest ?? undefined, run: run.id, commit: run.head_sha }];
    });
    return found.reduce((newest, one) => (newest === undefined || one.id > newest.id ? one : newest), undefined);
}
/**
 * Downloads an artifact into memory and checks it against its digest. The token goes to GitHub alone, not to the storage
 * to which it redirects.
 * @throws ActionError `artifact-unusable`; `github-failed` when it has expired meanwhile
 */
async function downloadArtifact(github, artifact) {
    if (artifact.size > maxBytes)
        throw unusable(artifact, `it is larger than ${maxBytes} bytes`);
    const { data } = await github.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
        ...github.repository,
        artifact_id: artifact.id,
        archive_format: 'zip',
    });
    if (!(data instanceof ArrayBuffer))
        throw unusable(artifact, 'the storage did not answer with a file');
    const archive = Buffer.from(data);
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex')}`;
    if (artifact.digest !== undefined && artifact.digest !== digest) {
        throw unusable(artifact, `it should be ${artifact.digest}, and is ${digest}`);
    }
    try {
        return await unzip(archive, maxBytes);
    }
    catch (cause) {
        throw unusable(artifact, cause.message, cause);
    }
}
/** Whether an error says that the artifact was there and is not any more (they expire after some days). */
function isExpired(error) {
    return statusOf(error) === 410;
}
function unusable({ name, run }, why, cause) {
    return new action_error/* ActionError */.lZ('artifact-unusable', `the artifact ${name} of run ${run} cannot be used: ${why}`, { cause });
}

// EXTERNAL MODULE: ./src/github/payload.js
var payload = __webpack_require__(51384);
;// CONCATENATED MODULE: ./src/github/artifact-upload.js





const service = 'twirp/github.actions.results.api.v1.ArtifactService';
/** The generation of artifacts that is immutable and has a digest. */
const artifactVersion = 7;
const attempts = 4;
/**
 * The storage of this job. It is called directly (three requests), as `@actions/artifact` would bring 200 packages and
 * 4 MB of bundle for the same.
 * @returns undefined in a terminal, in a GitLab job, and on GitHub Enterprise Server, which has no such service
 * @see https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/upload-artifact.ts
 */
function artifactStorage(environment, signal) {
    const { ACTIONS_RESULTS_URL: url = '', ACTIONS_RUNTIME_TOKEN: token = '' } = environment;
    const ids = backendIds(token);
    if (!URL.canParse(url) || ids === undefined)
        return undefined;
    return {
        upload: async ({ name, files, retentionDays }) => {
            const call = (procedure, body) => send(name, signal, new URL(`/${service}/${procedure}`, url).href, {
                method: 'POST',
                headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
                body: JSON.stringify({ ...ids, name, ...body }),
            });
            const archive = await zip(files);
            const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex')}`;
            const created = await call('CreateArtifact', {
                version: artifactVersion,
                mime_type: 'application/zip',
                ...(retentionDays === undefined ? {} : { expires_at: daysFromNow(retentionDays) }),
            });
            const target = (0,payload/* textAt */.$6)(created, 'signed_upload_url') ?? (0,payload/* textAt */.$6)(created, 'signedUploadUrl');
            if (target === undefined)
                throw failed(name, 'the service gave no address to upload to');
            // Put Blob of Azure's storage; the address itself is the permission, so no token is sent.
            await send(name, signal, target, {
                method: 'PUT',
                headers: { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/zip' },
                body: archive,
            });
            // 64-bit integers are strings in the JSON form of protocol buffers.
            const finished = await call('FinalizeArtifact', { size: String(archive.length), hash: digest });
            const id = Number((0,payload/* textAt */.$6)(finished, 'artifact_id') ?? (0,payload/* textAt */.$6)(finished, 'artifactId'));
            if (!Number.isSafeInteger(id))
                throw failed(name, 'the service did not confirm it');
            return { id, digest };
        },
    };
}
/** The token of the runner says which run and job it is for: a scope `Actions.Results:<run>:<job>`. */
function backendIds(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const scope = (0,payload/* textAt */.$6)(claims, 'scp')
            ?.split(' ')
            .find((one) => one.startsWith('Actions.Results:'));
        const [, run, job] = scope?.split(':') ?? [];
        return run && job ? { workflow_run_backend_id: run, workflow_job_run_backend_id: job } : undefined;
    }
    catch {
        return undefined;
    }
}
function daysFromNow(days) {
    return new Date(Date.now() + days * 24 * 3600 * 1000).toISOString();
}
/** @returns the JSON of the answer; undefined where there is none */
async function send(name, signal, url, request) {
    const { createFetch } = await Promise.all(/* import() */[__webpack_require__.e(5889), __webpack_require__.e(2340)]).then(__webpack_require__.bind(__webpack_require__, 72190));
    const fetch = createFetch(url);
    const tried = (0,retry/* retry */.L)(async () => {
        const response = await fetch(url, { ...request, signal });
        const text = await response.text();
        if (!response.ok)
            throw new Refusal(response.status, said(text) ?? response.statusText);
        return parse(text);
    }, {
        attempts,
        baseMs: 500,
        maxMs: 10_000,
        signal,
        shouldRetry: (error) => !(error instanceof Refusal) || error.status >= 500 || error.status === 429,
    });
    return tried.catch((error) => {
        signal.throwIfAborted();
        const { message, cause } = error;
        throw failed(name, cause instanceof Error ? `${message} (${cause.message})` : message, error);
    });
}
class Refusal extends Error {
    status;
    constructor(status, said) {
        super(`${status} ${said}`);
        this.status = status;
    }
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The message of a Twirp error. */
function said(text) {
    return (0,payload/* textAt */.$6)(parse(text), 'msg');
}
function failed(name, why, cause) {
    return new action_error/* ActionError */.lZ('artifact-failed', `the artifact ${name} could not be stored: ${why}`, { cause });
}

// EXTERNAL MODULE: ./src/github/pull-request.js
var pull_request = __webpack_require__(51859);
;// CONCATENATED MODULE: ./src/actions/provision/connect.js

/** GitHub's API, where this run has a token and a repository; undefined in a terminal and in GitLab. */
async function connect(inputs, { repository, apiUrl }, { log, signal, secrets }) {
    const token = inputs['github-token'];
    if (token === undefined || repository === undefined)
        return undefined;
    return (0,client/* connectGitHub */.U)({ apiUrl, repository, token, log, signal, redact: secrets.redact });
}

;// CONCATENATED MODULE: ./src/actions/provision/artifacts.js




/** Artifacts as a way for plans from one run to another; undefined where there are none. */
function planArtifacts(inputs, event, context) {
    const storage = artifactStorage(context.environment, context.signal);
    if (storage === undefined)
        return undefined;
    return {
        upload: async (name, files) => {
            await storage.upload({ name, files });
        },
        download: async (name) => {
            const github = await connect(inputs, event, context);
            const artifact = github === undefined ? undefined : await newestOf(github, name, event);
            if (github === undefined || artifact === undefined)
                return undefined;
            context.log.line(`plans of run ${artifact.run} for commit ${artifact.commit.slice(0, 7)}`);
            return downloadArtifact(github, artifact);
        },
    };
}
/** Of this run, else of this commit, else of the head of the pull request whose merge this commit is. */
async function newestOf(github, name, { run, commit }) {
    const ofRun = run === undefined ? undefined : await findArtifact(github, name, { run: run.id });
    if (ofRun !== undefined || commit === undefined)
        return ofRun;
    const ofCommit = await findArtifact(github, name, { commit });
    if (ofCommit !== undefined)
        return ofCommit;
    const merged = await (0,pull_request/* mergedPullRequest */.r2)(github, commit);
    return merged === undefined ? undefined : findArtifact(github, name, { commit: merged.head });
}

;// CONCATENATED MODULE: ./src/actions/provision/plan-store.js



/** The store of the run's plans; the log says where there is none, and why. */
function openPlanStore(inputs, { selection, aws, event }, context) {
    if (inputs.command !== 'plan' && inputs.command !== 'apply')
        return undefined;
    const { store, notes } = (0,choose/* choosePlanStore */.Q)({
        setting: inputs['plan-store'],
        environment: inputs.environment,
        roots: [...selection.tasks.values()].map(({ root }) => root),
        key: inputs['plan-encryption-key'],
        storage: aws === undefined ? noStorage : createObjectStorage(aws),
        artifacts: planArtifacts(inputs, event, context),
    });
    for (const note of notes)
        context.log.line(note);
    return store;
}
/** Without an S3 backend there is no session, and nobody asks. */
const noStorage = {
    getObject: () => Promise.reject(new TypeError('no AWS session')),
    putObject: () => Promise.reject(new TypeError('no AWS session')),
    deleteObject: () => Promise.reject(new TypeError('no AWS session')),
};

// EXTERNAL MODULE: ./src/github/cache.js + 6 modules
var github_cache = __webpack_require__(8347);
;// CONCATENATED MODULE: ./src/terraform/providers/lock-file.js



const lockFileName = '.terraform.lock.hcl';
/**
 * The providers that a root's lock file fixes; undefined when it has none.
 * @throws ActionError `invalid-input` for a file that Terraform did not write like that
 */
async function readLockFile(root) {
    const text = await (0,promises_.readFile)(external_node_path_.join(root.folder, lockFileName), 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
    if (text === undefined)
        return undefined;
    const file = `${root.path}/${lockFileName}`;
    try {
        return await parseLockFile(text);
    }
    catch (cause) {
        throw new action_error/* ActionError */.lZ('invalid-input', `${file} cannot be read: ${cause.message}`, {
            hint: 'The file is written by Terraform alone: restore it, or remove it and run terraform init.',
            location: { file },
            cause,
        });
    }
}
/** @throws Error saying what is wrong */
async function parseLockFile(text) {
    const { parse } = await Promise.all(/* import() */[__webpack_require__.e(5579), __webpack_require__.e(3659)]).then(__webpack_require__.t.bind(__webpack_require__, 85579, 19));
    const { provider = {} } = await parse(lockFileName, text);
    return Object.entries(recordOf(provider)).map(([address, blocks]) => {
        const [block, ...more] = Array.isArray(blocks) ? blocks : [];
        if (more.length > 0)
            throw new Error(`there are two blocks for ${address}`);
        return readBlock(address, recordOf(block));
    });
}
function readBlock(address, { version, hashes = [] }) {
    // These texts come out of the repository and go into files that Terraform reads.
    if (!/^[a-z0-9.-]+(?::\d+)?\/[\w-]+\/[\w-]+$/.test(address))
        throw new Error(`${JSON.stringify(address)} is no provider`);
    if (typeof version !== 'string' || !/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version))
        throw new Error(`${address} has no exact version`);
    if (!isListOfText(hashes))
        throw new Error(`the hashes of ${address} are no list`);
    return { address, version, hashes: [...hashes].sort() };
}
function recordOf(value) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new Error('a provider block is expected');
}
function isListOfText(value) {
    return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
/** `hashicorp/aws` means the public registry. */
function fullAddress(address) {
    return address.split('/').length === 2 ? `registry.terraform.io/${address}` : address;
}

;// CONCATENATED MODULE: ./src/terraform/providers/needs.js


/** Changes with the layout of the mirror, so that an older one is not taken out of a cache. */
const layout = 1;
/**
 * Reads the lock files of all roots.
 * @param platform in the words of Terraform: `linux_amd64`
 * @throws ActionError `invalid-input` for a lock file that cannot be read
 */
async function readProviderNeeds(roots, platform) {
    const read = await Promise.all(roots.map(async (root) => ({ root, locked: await readLockFile(root) })));
    const mirrored = [];
    const notices = [];
    for (const { root, locked } of read) {
        const missing = missingFrom(root, locked);
        if (missing !== undefined)
            notices.push({ text: missing, file: root.path });
        else if (locked !== undefined && locked.length > 0)
            mirrored.push({ name: root.name, locked });
    }
    const packages = unionOf(mirrored.map(({ locked }) => locked));
    return { packages, mirrored: mirrored.map(({ name }) => name), notices, key: keyOf(packages, platform) };
}
/** Why a root's providers are not known before its init. A root that requires none needs no lock file. */
function missingFrom(root, locked) {
    if (root.providers.length === 0)
        return undefined;
    const next = 'run terraform init and commit it';
    if (locked === undefined)
        return `${root.path} has no ${lockFileName}: ${next}`;
    const addresses = new Set(locked.map(({ address }) => address));
    const missing = root.providers.filter((address) => !addresses.has(fullAddress(address)));
    return missing.length === 0 ? undefined : `${root.path}/${lockFileName} lacks ${missing.join(', ')}: ${next}`;
}
/** Every version of every provider once, whoever locked it. */
function unionOf(lockFiles) {
    const grouped = Map.groupBy(lockFiles.flat(), ({ address, version }) => `${address} ${version}`);
    const sorted = [...grouped].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.flatMap(([, [first, ...more]]) => first === undefined
        ? []
        : { address: first.address, version: first.version, accepted: [first, ...more].map(({ hashes }) => hashes) });
}
function keyOf(packages, platform) {
    const listed = packages.map(({ address, version, accepted }) => [address, version, accepted.map(String).sort()]);
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([layout, listed]))
        .digest('hex');
    return `terraform-providers-${platform}-${digest.slice(0, 32)}`;
}

// EXTERNAL MODULE: ./src/runner/files/private-file.js
var private_file = __webpack_require__(69995);
;// CONCATENATED MODULE: ./src/terraform/providers/cli-configuration.js


/** Reads what Terraform would read: the file that a variable names, or the one in the home folder and what is beside it. */
async function readUserConfiguration(environment, platform = process.platform) {
    const home = (platform === 'win32' ? environment.APPDATA : environment.HOME) ?? '';
    const named = filled(environment.TF_CLI_CONFIG_FILE) ?? filled(environment.TERRAFORM_CONFIG);
    const own = home === '' ? undefined : external_node_path_.join(home, platform === 'win32' ? 'terraform.rc' : '.terraformrc');
    const folder = home === '' ? undefined : external_node_path_.join(home, platform === 'win32' ? 'terraform.d' : '.terraform.d');
    // A file named by a variable takes the place of the folder too.
    const files = named !== undefined ? [named] : [...(own === undefined ? [] : [own]), ...(await folderFiles(folder))];
    const found = await Promise.all(files.map(async (file) => ({ file, text: await cli_configuration_textOf(file) })));
    const texts = [];
    for (const { file, text } of found) {
        if (text === undefined || text.trim() === '')
            continue;
        const settings = await cli_configuration_settingsOf(text);
        if (settings.kind === 'in-charge')
            return { ...settings, why: `${file} ${settings.why}` };
        texts.push(settings.text);
    }
    const local = await firstExisting(implicitMirrors(environment, folder, platform));
    if (local !== undefined)
        return { kind: 'in-charge', why: `${local} holds providers of the machine` };
    return { kind: 'settings', text: texts.join('\n') };
}
/** For Terraform an empty variable is an unset one. */
function filled(value) {
    return value === '' ? undefined : value;
}
/** Folders whose providers Terraform prefers to the registry as long as nobody says where providers come from. */
function implicitMirrors(environment, folder, platform) {
    const beside = folder === undefined ? [] : [external_node_path_.join(folder, 'plugins')];
    if (platform === 'win32')
        return beside;
    const home = environment.HOME ?? '';
    if (platform === 'darwin')
        return [
            ...beside,
            ...[home, ''].map((base) => external_node_path_.join(base, '/Library/Application Support/io.terraform/plugins')),
        ];
    const data = filled(environment.XDG_DATA_HOME) ?? external_node_path_.join(home, '.local/share');
    const shared = (filled(environment.XDG_DATA_DIRS) ?? '/usr/local/share:/usr/share').split(':');
    return [...beside, ...[data, ...shared].map((base) => external_node_path_.join(base, 'terraform', 'plugins'))];
}
async function cli_configuration_settingsOf(text) {
    const credentials = credentialsOf(text);
    if (credentials !== undefined)
        return { kind: 'settings', text: credentials };
    const { parse } = await Promise.all(/* import() */[__webpack_require__.e(5579), __webpack_require__.e(3659)]).then(__webpack_require__.t.bind(__webpack_require__, 85579, 19));
    const parsed = await parse('terraformrc.hcl', text).catch(() => undefined);
    if (parsed === undefined)
        return { kind: 'in-charge', why: 'is not written in HCL' };
    if ('provider_installation' in parsed)
        return { kind: 'in-charge', why: 'has a provider_installation block' };
    // Inits side by side race in a shared cache (hashicorp/terraform#31964).
    return { kind: 'settings', text: text.replace(/^[ \t]*plugin_cache_dir[ \t]*=.*$/gm, '') };
}
/** `credentials.tfrc.json`, which `terraform login` writes, in HCL. */
function credentialsOf(text) {
    if (!text.trimStart().startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(text);
        if (Object.keys(value).join() !== 'credentials')
            return undefined;
        const hosts = Object.entries(value.credentials);
        return hosts
            .map(([host, { token }]) => `credentials ${quoted(host)} {\n  token = ${quoted(String(token))}\n}\n`)
            .join('');
    }
    catch {
        return undefined;
    }
}
/** The command line's configuration with a mirror of exactly these providers; everything else comes as ever. */
function mirrorConfiguration(userSettings, folder, addresses) {
    const list = `[${[...new Set(addresses)].map(quoted).join(', ')}]`;
    return [
        userSettings.trimEnd(),
        'provider_installation {',
        '  filesystem_mirror {',
        `    path    = ${quoted(folder.split(external_node_path_.sep).join('/'))}`,
        `    include = ${list}`,
        '  }',
        '  direct {',
        `    exclude = ${list}`,
        '  }',
        '}',
        '',
    ]
        .join('\n')
        .trimStart();
}
/** This file is not evaluated: a `${` in it stands for itself. */
function quoted(text) {
    return JSON.stringify(text);
}
async function folderFiles(folder) {
    if (folder === undefined)
        return [];
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    return names.filter((name) => /\.tfrc(\.json)?$/.test(name)).map((name) => external_node_path_.join(folder, name));
}
/** A file that is named but does not exist is passed over, as Terraform does with a warning. */
function cli_configuration_textOf(file) {
    return (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
}
async function firstExisting(folders) {
    for (const folder of folders)
        if ((await (0,promises_.readdir)(folder).catch(() => [])).length > 0)
            return folder;
    return undefined;
}

;// CONCATENATED MODULE: ./src/terraform/providers/package-files.js




const downloadTimeoutMs = 15 * 60_000;
const unpackTimeoutMs = 5 * 60_000;
/**
 * Downloads one package from its registry, checked by Terraform against the registry's signed checksums, and puts it
 * into the mirror: unpacked where several roots use it and the lock file of each accepts that.
 * @param scratch a new folder on the same disk as `mirror`
 * @throws ActionError `tool-failed` with what Terraform says
 */
async function mirrorPackage(wanted, { mirror, scratch }, tools) {
    const archives = external_node_path_.join(scratch, 'archives');
    const configuration = external_node_path_.join(scratch, 'configuration');
    await (0,promises_.mkdir)(archives, { recursive: true });
    await (0,promises_.mkdir)(configuration);
    const required = { package: { source: wanted.address, version: wanted.version } };
    await (0,promises_.writeFile)(external_node_path_.join(configuration, 'main.tf.json'), JSON.stringify({ terraform: { required_providers: required } }));
    await tools.processes.run({
        tool: `terraform providers mirror ${wanted.address} ${wanted.version}`,
        file: tools.terraform,
        args: ['providers', 'mirror', `-platform=${tools.platform}`, archives],
        cwd: configuration,
        env: quietly,
        show: 'quiet',
        timeoutMs: downloadTimeoutMs,
    });
    const unpacked = wanted.accepted.length > 1 ? await unpack(wanted, { archives, configuration }, tools) : undefined;
    const source = unpacked ?? external_node_path_.join(archives, archiveOf(wanted, tools.platform));
    const form = unpacked === undefined ? 'packed' : 'unpacked';
    const target = external_node_path_.join(mirror, pathOf(wanted, form, tools.platform));
    await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
    await (0,promises_.rename)(source, target);
    return form;
}
/** Where a filesystem mirror has a package, from its folder. */
function pathOf(wanted, form, platform) {
    return form === 'packed' ? archiveOf(wanted, platform) : external_node_path_.join(wanted.address, wanted.version, platform);
}
function archiveOf({ address, version }, platform) {
    const type = external_node_path_.posix.basename(address);
    return external_node_path_.join(address, `terraform-provider-${type}_${version}_${platform}.zip`);
}
/** Lets Terraform unpack the archive and tell the hash of the folder; undefined where a lock file does not know it. */
async function unpack(wanted, { archives, configuration }, { processes, terraform, platform }) {
    const data = external_node_path_.join(configuration, '.terraform');
    const settings = external_node_path_.join(configuration, 'mirror.tfrc');
    await (0,promises_.writeFile)(settings, mirrorConfiguration('', archives, [wanted.address]));
    await processes.run({
        tool: `terraform init ${wanted.address} ${wanted.version}`,
        file: terraform,
        args: ['init', '-input=false', '-no-color'],
        cwd: configuration,
        env: { ...quietly, TF_CLI_CONFIG_FILE: settings, TF_DATA_DIR: data, TF_PLUGIN_CACHE_DIR: '' },
        show: 'quiet',
        timeoutMs: unpackTimeoutMs,
    });
    const locked = await parseLockFile(await (0,promises_.readFile)(external_node_path_.join(configuration, lockFileName), 'utf8'));
    const hash = locked.flatMap(({ hashes }) => hashes).find((each) => each.startsWith('h1:'));
    const isAccepted = hash !== undefined && wanted.accepted.every((hashes) => hashes.includes(hash));
    return isAccepted ? external_node_path_.join(data, 'providers', pathOf(wanted, 'unpacked', platform)) : undefined;
}
const quietly = { CHECKPOINT_DISABLE: 'true', TF_IN_AUTOMATION: 'true', TF_INPUT: 'false' };

;// CONCATENATED MODULE: ./src/terraform/providers/package-hash.js







/**
 * Whether a package of a mirror is the one that all lock files mean. An archive is proven by its `zh:` hash, a folder by
 * its `h1:` hash (https://developer.hashicorp.com/terraform/language/files/dependency-lock). Where a lock file has no
 * hash of that kind, the init of its root decides.
 * @param mirror the folder
 */
async function isProven(wanted, form, mirror, platform) {
    const file = external_node_path_.join(mirror, pathOf(wanted, form, platform));
    const hash = form === 'packed' ? `zh:${await (0,digest/* sha256OfFile */.V)(file)}` : await folderHash(file);
    const kind = hash.slice(0, 3);
    return wanted.accepted.every((hashes) => hashes.includes(hash) || !hashes.some((each) => each.startsWith(kind)));
}
/** Open files are few on some machines. */
const package_hash_filesAtOnce = 16;
/** As Go's modules hash a folder: SHA-256 over lines of `<SHA-256 in hex>  <name>`, sorted (golang.org/x/mod/sumdb/dirhash). */
async function folderHash(folder) {
    const limited = (0,limiter/* limiter */.T)(package_hash_filesAtOnce);
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true });
    const lines = await Promise.all(entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => external_node_path_.join(entry.parentPath, entry.name))
        .map((file) => ({ file, name: external_node_path_.relative(folder, file).split(external_node_path_.sep).join('/') }))
        .sort((a, b) => compareText(a.name, b.name))
        .map(({ file, name }) => limited(async () => `${await (0,digest/* sha256OfFile */.V)(file)}  ${name}\n`)));
    return `h1:${(0,external_node_crypto_.createHash)('sha256').update(lines.join('')).digest('base64')}`;
}

;// CONCATENATED MODULE: ./src/terraform/providers/mirror.js






/** Written last: a mirror without it is not complete. */
const manifestName = 'mirror.json';
/** Downloads side by side; more only share the same line. */
const downloadsAtOnce = 4;
/**
 * Makes the folder a mirror of the packages, unless it is one already (from a cache, or an earlier step). What is found
 * is hashed again and compared with the lock files; every root's init does so once more.
 * @throws ActionError `tool-failed` and others of a process
 */
async function ensureMirror({ packages, key }, folder, tools) {
    const found = await mirror_inspect({ packages, key }, folder, tools.platform);
    if (found.state === 'complete')
        return { origin: 'found', foreign: [] };
    const staging = `${folder}.${(0,external_node_crypto_.randomUUID)()}`;
    const mirror = external_node_path_.join(staging, 'mirror');
    try {
        await (0,promises_.mkdir)(mirror, { recursive: true });
        const limited = (0,limiter/* limiter */.T)(downloadsAtOnce);
        const forms = await allOrFirstFailure(packages.map((wanted, index) => limited(() => mirrorPackage(wanted, { mirror, scratch: external_node_path_.join(staging, String(index)) }, tools))));
        await (0,promises_.writeFile)(external_node_path_.join(mirror, manifestName), JSON.stringify({ key, forms }));
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(external_node_path_.dirname(folder), { recursive: true });
        await (0,promises_.rename)(mirror, folder);
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
    }
    return { origin: 'downloaded', foreign: found.state === 'foreign' ? found.packages : [] };
}
/** Waits for all before it fails: nothing may still write when the caller cleans up. */
async function allOrFirstFailure(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}
async function mirror_inspect({ packages, key }, folder, platform) {
    try {
        const manifest = JSON.parse(await (0,promises_.readFile)(external_node_path_.join(folder, manifestName), 'utf8'));
        if (manifest.key !== key || manifest.forms.length !== packages.length)
            return { state: 'incomplete' };
        const judged = await Promise.all(packages.map(async (wanted, index) => ({
            name: `${wanted.address} ${wanted.version}`,
            proven: await isProven(wanted, manifest.forms[index] ?? 'packed', folder, platform),
        })));
        const foreign = judged.filter(({ proven }) => !proven).map(({ name }) => name);
        return foreign.length === 0 ? { state: 'complete' } : { state: 'foreign', packages: foreign };
    }
    catch {
        return { state: 'incomplete' };
    }
}

;// CONCATENATED MODULE: ./src/terraform/providers/providers.js






/**
 * Downloads every provider of the roots once, and makes their inits use that. Nothing is started for roots without
 * providers. What goes wrong here costs time only: the roots then download for themselves, and say what is wrong.
 * @throws ActionError `cancelled`
 */
async function provideProviders(needs, options) {
    if (needs.packages.length === 0)
        return withoutMirror('none');
    const user = await readUserConfiguration(options.environment);
    if (user.kind === 'in-charge')
        return withoutMirror('machine', user.why);
    try {
        const { origin, foreign } = await ensureMirror(needs, options.folder, options);
        const file = external_node_path_.join(options.temporaryFolder, `eks-actions-${(0,external_node_crypto_.randomUUID)()}.tfrc`);
        options.removeAfterwards(file);
        const addresses = needs.packages.map(({ address }) => address);
        await (0,private_file/* writePrivateFile */.P)(file, mirrorConfiguration(user.text, options.folder, addresses));
        const mirrored = new Set(needs.mirrored);
        return {
            source: 'mirror',
            downloaded: origin === 'downloaded',
            foreign,
            why: undefined,
            variablesFor: ({ name }) => (mirrored.has(name) ? { ...withoutCache, TF_CLI_CONFIG_FILE: file } : withoutCache),
        };
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.lZ) || error.code === 'cancelled')
            throw error;
        return withoutMirror('direct', [error.message, ...error.details].join('\n'));
    }
}
function withoutMirror(source, why) {
    return { source, downloaded: false, foreign: [], why, variablesFor: () => withoutCache };
}
/** Inits side by side race in a shared plugin cache (hashicorp/terraform#31964); an empty variable turns it off. */
const withoutCache = { TF_PLUGIN_CACHE_DIR: '' };

;// CONCATENATED MODULE: ./src/actions/provision/providers.js





/** Downloads the providers of all roots once, or takes them from the actions cache, before the first init. */
async function prepareProviders(roots, terraform, context) {
    const { environment, temporaryFolder, log, processes, state } = context;
    const platform = terraformPlatform();
    const needs = await readProviderNeeds(roots, platform);
    for (const { text, file } of needs.notices)
        log.notice(text, { file });
    const folder = external_node_path_.join(environment.RUNNER_TOOL_CACHE ?? temporaryFolder, 'eks-actions-providers', needs.key);
    const cache = needs.packages.length === 0 || (await exists(folder)) ? undefined : (0,github_cache/* openCache */.b)(context);
    const key = `eks-actions-${needs.key}`;
    const restored = await cache?.restore({ folder, key });
    const providers = await provideProviders(needs, {
        environment,
        folder,
        temporaryFolder,
        processes,
        terraform,
        platform,
        removeAfterwards: state.removeAfterwards,
    });
    tellOrigin(providers, needs, restored, log);
    // Nothing writes into the mirror any more, so that it can be packed while the roots are worked on.
    const saved = providers.downloaded && restored === undefined ? cache?.save({ folder, key, entries: ['.'] }) : undefined;
    return {
        variablesFor: providers.variablesFor,
        [Symbol.asyncDispose]: async () => {
            await saved;
        },
    };
}
/** Says where the providers are from. @param entry key of the entry of the actions cache that was used */
function tellOrigin({ source, downloaded, foreign, why }, { packages }, entry, log) {
    const cache = entry === undefined ? 'tool cache' : 'actions cache';
    const names = packages.map(({ address, version }) => `${address} ${version}`).join(', ');
    if (foreign.length > 0) {
        const next = `An entry cannot be replaced: delete it (gh cache delete ${entry ?? ''}), and find out which job wrote it.`;
        const text = `The ${cache} holds something else than the lock files say of ${foreign.join(', ')}: it is not used.`;
        log.warning(entry === undefined ? text : `${text} ${next}`);
    }
    if (why !== undefined)
        log.line(`providers: ${why}`);
    if (source === 'mirror')
        log.line(`providers: ${names} (${downloaded ? 'downloaded once for all roots' : cache})`);
}
/** In the words of Terraform and Go: `linux_amd64`. */
function terraformPlatform({ platform, arch } = process) {
    const system = platform === 'win32' ? 'windows' : platform;
    return `${system}_${arch === 'x64' ? 'amd64' : arch}`;
}
async function exists(folder) {
    return (0,promises_.stat)(folder).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./src/actions/provision/execution.js
var execution_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var execution_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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











/** Credentials, Terraform, providers, plan store: ready for the first root. */
async function openExecution(inputs, { selection, program, event }, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { log, state, temporaryFolder } = context;
        const { file, processes } = program;
        const workFolder = await (0,promises_.mkdtemp)(external_node_path_.join(temporaryFolder, 'eks-actions-terraform-'));
        state.removeAfterwards(workFolder);
        const opening = execution_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const aws = needsAws(inputs, selection)
            ? opening.use(await (0,session/* openAws */.e)(withRegion(inputs, selection), context))
            : undefined;
        if (aws === undefined)
            (0,credentials_credentials/* maskJobKeys */.G)(context.environment, context.secrets.add);
        const credentials = (await aws?.childEnvironment()) ?? {};
        const roots = [...selection.tasks.values()].map(({ root }) => root);
        const providers = opening.use(await prepareProviders(roots, file, { ...context, processes }));
        const terraform = createTerraform({
            processes,
            file,
            variablesFor: (root) => ({ ...credentials, ...providers.variablesFor(root) }),
            workFolder,
            varFiles: inputs['var-files'].map(({ absolute }) => absolute),
            backendConfig: inputs['backend-config'].map((entry) => backendArgument(entry, context.workspace)),
            lockTimeout: `${Math.ceil(inputs['lock-timeout'] / 1000)}s`,
            timeoutMs: inputs.timeout,
        });
        const terraformVersion = await program.version();
        const store = openPlanStore(inputs, { selection, aws, event }, context);
        const { environment, tasks, edges, contentOf } = selection;
        const waves = applyingWaves(selection);
        log.line(headline(environment.name, waves, [`terraform ${terraformVersion}`, `state ${statePlaces(roots)}`]));
        for (const line of waveLines(waves, inputs.command))
            log.line(line);
        const run = {
            environment: environment.name,
            tasks,
            edges,
            terraform,
            terraformVersion,
            store,
            contentOf,
            parallelism: parallelismOf(inputs.parallelism),
            workFolder,
            observer: logObserver(log, [...tasks.keys()]),
            clock: () => performance.now(),
            signal: context.signal,
            addSecret: context.secrets.add,
            origin: { commit: event.commit, run: event.run?.url },
        };
        const opened = opening.move();
        return { run, log, event, aws, [Symbol.asyncDispose]: () => opened.disposeAsync() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = execution_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function needsAws(inputs, { tasks, environment }) {
    if (inputs.command === 'validate')
        return false;
    const roots = [...environment.graph.roots, ...[...tasks.values()].map(({ root }) => root)];
    const own = roots.some(({ backend, providers }) => backend.type === 's3' || providers.includes('hashicorp/aws'));
    return inputs['role-to-assume'] !== undefined || own;
}
/** The state's region will do where no other is asked for. */
function withRegion(inputs, { environment }) {
    const region = environment.graph.roots.find(({ backend }) => backend.type === 's3')?.backend.settings.region;
    return { ...inputs, 'aws-region': inputs['aws-region'] ?? region };
}
/** `key=value` as it is; the path of a file as an absolute one, since Terraform runs in the root's folder. */
function backendArgument(entry, workspace) {
    return entry.includes('=') ? entry : external_node_path_.resolve(workspace, entry);
}

;// CONCATENATED MODULE: ./src/actions/provision/matrix.js



/** The chosen roots in the waves in which they can be applied, each in exactly one. */
function matrixOf(selection) {
    return applyingWaves(selection).map((roots, index) => ({ wave: index + 1, roots }));
}
/** Tells the waves to people and to the jobs that follow. */
function matrix(selection, { log, summary }) {
    const waves = matrixOf(selection);
    const roots = rootCount(selection.tasks.size);
    const title = `${selection.environment.name}: ${roots} in ${waves.length === 1 ? '1 wave' : `${waves.length} waves`}`;
    log.line(title);
    for (const { wave, roots: names } of waves)
        log.line(`wave ${wave}  ${names.join(', ')}`);
    summary.add({ kind: 'heading', level: 3, text: (0,markdown_text/* inline */.mG)(title) }, {
        kind: 'table',
        header: ['wave', 'roots'],
        rows: waves.map(({ wave, roots: names }) => [String(wave), names.map(markdown_text/* inline */.mG).join(', ')]),
    });
    return { matrix: waves };
}

;// CONCATENATED MODULE: ./src/actions/provision/protection.js

/**
 * Destroying what the role of the environment may not delete would end half-way, with the rest gone.
 * @throws ActionError `destroy-refused` before anything is started
 */
function refuseToDestroyProtected({ command }, { name, path, deletionProtection }) {
    if (command !== 'destroy' || !deletionProtection)
        return;
    throw new action_error/* ActionError */.lZ('destroy-refused', `${name} is protected from being deleted, so nothing of it was destroyed`, {
        details: [`${path}/environment.yaml says deletion-protection: true`],
        hint: 'If it may go: set deletion-protection: false there, run command: bootstrap again, then destroy.',
    });
}

;// CONCATENATED MODULE: ./src/terraform/cli/version.js


/**
 * Asks a program which Terraform it is.
 * @returns the version without `v`
 * @throws ActionError `tool-missing`, `tool-failed`
 */
async function terraformVersion({ processes, file, cwd }) {
    const { stdoutFile } = await processes.run({
        tool: 'terraform version',
        file,
        args: ['version', '-json'],
        cwd,
        env: { CHECKPOINT_DISABLE: 'true' },
        show: 'quiet',
    });
    const [, version] = /"terraform_version": *"([^"]+)"/.exec(await (0,promises_.readFile)(stdoutFile, 'utf8')) ?? [];
    if (version !== undefined)
        return version;
    throw new action_error/* ActionError */.lZ('tool-failed', `${file} does not tell its version`, {
        hint: 'Terraform 1.5 or newer is needed.',
    });
}

;// CONCATENATED MODULE: ./src/terraform/cli/withheld-variables.js

/**
 * Variables of the job that would make Terraform do something else than is shown and reviewed: more arguments for its
 * commands, providers that another program runs (developer.hashicorp.com/terraform/cli/config/environment-variables).
 * @throws ActionError `unsafe-variable` for a workspace, since every state would be another one than its backend says
 */
function withheldVariables(environment) {
    const { TF_WORKSPACE: workspace = '' } = environment;
    if (workspace !== '' && workspace !== 'default') {
        throw new action_error/* ActionError */.lZ('unsafe-variable', `the job sets TF_WORKSPACE to ${workspace}`, {
            details: ['The graph, the plans and the locks are of the states that the backend blocks name.'],
            hint: 'Remove the variable; an environment is a folder with states of its own.',
        });
    }
    const names = Object.keys(environment).filter((name) => /^TF_(CLI_ARGS|REATTACH_PROVIDERS)/.test(name));
    return { changes: Object.fromEntries(names.map((name) => [name, undefined])), names };
}

;// CONCATENATED MODULE: ./src/actions/provision/program.js



/**
 * Asks Terraform for its version at once: it answers while the files of the environment are read.
 * @throws ActionError `unsafe-variable`
 */
function openProgram({ 'terraform-path': terraform }, { environment, log, processes: all, temporaryFolder, workspace }) {
    const withheld = withheldVariables(environment);
    if (withheld.names.length > 0)
        log.warning(`Terraform does not get ${withheld.names.join(', ')} of the job`);
    const file = fileOf(terraform, workspace);
    const processes = withVariables(all, withheld.changes);
    const version = terraformVersion({ processes, file, cwd: temporaryFolder });
    const answered = Promise.allSettled([version]);
    return {
        file,
        processes,
        version: () => version,
        [Symbol.asyncDispose]: async () => {
            await answered;
        },
    };
}
/** Every program gets these changes too, unless its own say otherwise. */
function withVariables(processes, changes) {
    return { ...processes, run: (request) => processes.run({ ...request, env: { ...changes, ...request.env } }) };
}
/** A name is looked for on PATH; a path is one from the workspace, since Terraform runs in the root's folder. */
function fileOf(file, workspace) {
    return /[/\\]/.test(file) ? external_node_path_.resolve(workspace, file) : file;
}

// EXTERNAL MODULE: ./src/github/comment.js
var comment = __webpack_require__(99651);
// EXTERNAL MODULE: ./src/github/body.js
var body = __webpack_require__(63360);
// EXTERNAL MODULE: ./src/github/marker.js
var github_marker = __webpack_require__(28778);
;// CONCATENATED MODULE: ./src/github/issue.js



/**
 * Opens the issue or brings the open one up to date. Runs that race leave one open. Needs `issues: write`.
 * @throws ActionError `github-forbidden`, `github-unreachable`, `github-failed`
 */
async function openOrUpdateIssue(github, issue) {
    const signature = (0,github_marker/* sign */._S)(issue.marker, issue.commit, issue.run);
    const wanted = { title: issue.title, body: (0,body/* signedBody */.h)(signature, issue.blocks) };
    const existing = await findOpen(github, issue);
    if (existing.length > 0)
        return settle(github, signature, wanted, existing);
    const opened = await issue_open(github, issue, wanted);
    const all = await findOpen(github, issue);
    if (all.every(({ number }) => number === opened.number))
        return opened;
    return settle(github, signature, wanted, all);
}
/**
 * Closes the issue, if one is open, as completed. Needs `issues: write`.
 * @param why Markdown, the last comment on the issue
 * @returns addresses of what was closed: more than one where runs had raced
 */
async function closeIssue(github, issue, why) {
    const open = await findOpen(github, issue);
    for (const { number } of open) {
        await issue_close(github, number, { body: why, reason: 'completed' });
    }
    return open.map(({ url }) => url);
}
async function settle(github, signature, wanted, [kept, ...duplicates]) {
    if (kept === undefined)
        throw new RangeError('there is no issue to settle');
    const { number, url } = kept;
    for (const { number: other } of duplicates) {
        await issue_close(github, other, { body: `The same as #${number}.`, reason: 'not_planned' });
    }
    if ((0,github_marker/* isNewerRun */.VZ)(kept.signature, signature))
        return { kind: 'superseded', number, url };
    const { request, repository } = github;
    // The signature names the run, so the same findings of another run differ by it alone: those are no change.
    const same = kept.title === wanted.title && (0,body/* isSameText */.c)(withoutSignature(kept.body), withoutSignature(wanted.body));
    if (same)
        return { kind: 'unchanged', number, url };
    await request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...repository, issue_number: number, ...wanted });
    return { kind: 'updated', number, url };
}
function withoutSignature(body) {
    return body.slice(body.indexOf('\n') + 1);
}
/** Ours that are open, oldest first. An issue with the marker of another author is not ours. */
async function findOpen(github, { marker, labels }) {
    const [issues, author] = await Promise.all([
        github.paginate('GET /repos/{owner}/{repo}/issues', {
            ...github.repository,
            labels: labels[0].name,
            state: 'open',
            per_page: 100,
        }),
        github.author(),
    ]);
    return issues
        .flatMap(({ number, html_url: url, title, body, user, pull_request: pullRequest }) => {
        const signature = (0,github_marker/* readSignature */.Bc)(body ?? '');
        const ours = user?.login.toLowerCase() === author.toLowerCase() && (0,github_marker/* isAbout */.KH)(signature, marker);
        if (!ours || signature === undefined || pullRequest !== undefined)
            return [];
        return [{ number, url, title, body: body ?? '', signature }];
    })
        .sort((one, other) => one.number - other.number);
}
async function issue_open(github, { labels }, text) {
    const { request, repository } = github;
    for (const label of labels)
        await createLabel(github, label);
    const { data } = await request('POST /repos/{owner}/{repo}/issues', {
        ...repository,
        ...text,
        labels: labels.map(({ name }) => name),
    });
    return { kind: 'opened', number: data.number, url: data.html_url };
}
/** A label that exists keeps the colour and text that people gave it. */
async function createLabel({ request, repository }, label) {
    try {
        await request('POST /repos/{owner}/{repo}/labels', { ...repository, ...label });
    }
    catch (error) {
        if (!(0,failure/* fieldCodes */.xr)(error).includes('already_exists'))
            throw error;
    }
}
async function issue_close({ request, repository }, number, { body, reason }) {
    const issue = { ...repository, issue_number: number };
    await request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...issue, body });
    await request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...issue,
        state: 'closed',
        state_reason: reason,
    });
}

// EXTERNAL MODULE: ./src/runner/cancellation.js
var cancellation = __webpack_require__(62600);
// EXTERNAL MODULE: ./src/runner/markdown/mermaid.js
var mermaid = __webpack_require__(37526);
;// CONCATENATED MODULE: ./src/terraform/report/markdown.js






/** The sticky comment of an environment: the verdict first, whole plans last and collapsed. */
function commentBlocks(subject, results) {
    const all = [...results.values()];
    const title = { kind: 'heading', level: 3, text: titleOf(subject, all) };
    const shown = all.filter(({ status }) => status !== 'unchanged');
    if (shown.length === 0)
        return [title, footer(subject)];
    return [
        title,
        ...failures(all),
        ...losses(all),
        ...rootTable(subject.command, all),
        ...planDetails(all),
        ...subject.next.map((sentence) => ({ kind: 'paragraph', text: sentence })),
        footer(subject),
    ];
}
/** The comment where there are no results to show, because something stopped the run before. */
function stopBlocks(subject, error) {
    const what = subject.command === 'plan' ? 'not planned' : subject.command === 'destroy' ? 'not destroyed' : 'not applied';
    return [
        { kind: 'heading', level: 3, text: (0,markdown_text/* inline */.mG)(`${subject.environment}: ${what}`) },
        ...failureBlocks(error),
        footer(subject),
    ];
}
/** The summary of a run: the same, with the graph and a timeline. */
function markdown_summaryBlocks(subject, results) {
    const all = [...results.values()];
    return [
        { kind: 'heading', level: 3, text: titleOf(subject, all) },
        ...losses(all),
        ...rootTable(subject.command, all),
        ...(all.length > 1 ? [graphBlock(all, subject.edges)] : []),
        ...timelineBlocks(subject.command, all),
        ...planDetails(all),
        ...subject.next.map((sentence) => ({ kind: 'paragraph', text: sentence })),
    ];
}
function titleOf({ environment, command }, all) {
    return (0,markdown_text/* inline */.mG)(`${environment}: ${verdict(command, all)}`);
}
function failures(all) {
    return all.flatMap(({ error }) => (error === undefined ? [] : failureBlocks(error)));
}
function failureBlocks({ message, location, details, hint }) {
    const place = location === undefined ? '' : ` — ${(0,markdown_text/* code */.aY)(placeOf(location))}`;
    return [
        { kind: 'paragraph', text: `❌ **${(0,markdown_text/* inline */.mG)(message)}**${place}` },
        ...(details.length === 0 ? [] : [{ kind: 'code', language: 'text', text: details.join('\n') }]),
        { kind: 'paragraph', text: `Next: ${(0,markdown_text/* sentence */.em)(hint)}` },
    ];
}
/** Deleted and replaced resources stand outside the collapsed plans, where nobody can miss them. */
function losses(all) {
    const doomed = all
        .filter(({ status }) => status === 'planned' || status === 'failed')
        .flatMap(({ task, changes }) => destructive(changes).map((change) => ({ ...change, root: task.root.name })));
    if (doomed.length === 0)
        return [];
    const rows = doomed.map(({ root, address, action, stateful, replacedFor }) => [
        (0,markdown_text/* inline */.mG)(root),
        `**${action}** ${(0,markdown_text/* code */.aY)(address)}`,
        replacedFor.length === 0 ? '' : replacedFor.map(markdown_text/* code */.aY).join(', '),
        stateful ? '**data or identity is lost**' : '',
    ]);
    return [
        {
            kind: 'paragraph',
            text: `**${doomed.length === 1 ? 'One resource is' : `${doomed.length} resources are`} deleted or replaced**`,
        },
        { kind: 'table', header: ['root', 'resource', 'forced by', ''], rows },
    ];
}
const namedAtMost = 20;
/** A row for each root with something to say, and a sentence for all others. */
function rootTable(command, all) {
    const told = all.filter(({ status, note }) => status !== 'unchanged' || !['', 'as planned'].includes(note));
    const silent = all.filter((result) => !told.includes(result)).map(({ task }) => (0,markdown_text/* inline */.mG)(task.root.name));
    const names = silent.length > namedAtMost ? rootCount(silent.length) : silent.join(', ');
    return [
        ...(told.length === 0 ? [] : [tableOf(command, told)]),
        ...(silent.length === 0 ? [] : [{ kind: 'paragraph', text: `No changes in ${names}.` }]),
    ];
}
function tableOf(command, shown) {
    const rows = shown.map((result) => {
        const { task, status, changes, note, startedAt, endedAt } = result;
        const waited = status === 'skipped' || status === 'deferred';
        const deleted = task.mode === 'destroy' && command !== 'destroy';
        const { add, change, destroy } = changes.counts;
        return [
            (0,markdown_text/* inline */.mG)(task.root.name),
            markdown_marked(result),
            ...[add, change, destroy].map((number) => (number === 0 ? '' : String(number))),
            waited ? '' : (0,runner_log/* elapsed */.vk)(endedAt - startedAt),
            (0,markdown_text/* inline */.mG)(deleted && note === '' ? 'its folder is gone' : note),
        ];
    });
    return { kind: 'table', header: ['root', 'result', 'add', 'change', 'destroy', 'time', 'note'], rows };
}
function markdown_marked(result) {
    const text = (0,markdown_text/* inline */.mG)(outcome(result).replace(/ ?[+~-]\d.*$/, '') || 'changes');
    return result.status === 'failed' ? `❌ ${text}` : text;
}
function planDetails(all) {
    return all.flatMap((result) => {
        const { text, task } = result;
        if (text === undefined)
            return [];
        const title = `${task.root.name}: ${outcome(result)}`;
        return [{ kind: 'details', title, body: [{ kind: 'code', language: 'diff', text: asDiff(text) }] }];
    });
}
/** What Terraform writes above every plan. */
const preamble = /^\n?Terraform used the selected providers to generate[^]*?\n\n(Terraform will perform the following actions:\n\n)?/m;
/** Terraform indents its signs; GitHub colours a line by its first character, and `!` for what changes in place. */
function asDiff(text) {
    const plan = text.replace(preamble, '').replace(/^\n+/, '').trimEnd();
    return plan.replaceAll(/^([ \t]+)(-\/\+|\+\/-|[-+~])(?=\s)/gm, (_, space, sign) => {
        if (sign.length > 1)
            return `${sign.charAt(0)}${space.slice(1)}${sign}`;
        return `${sign === '~' ? '!' : sign}${space}`;
    });
}
const nodeStates = {
    unchanged: 'unchanged',
    planned: 'succeeded',
    applied: 'succeeded',
    destroyed: 'succeeded',
    valid: 'succeeded',
    deferred: 'deferred',
    failed: 'failed',
    skipped: 'skipped',
    cancelled: 'failed',
};
function graphBlock(all, edges) {
    const nodes = all.map((result) => {
        const { name } = result.task.root;
        return { id: name, label: `${name}: ${outcome(result)}`, state: nodeStates[result.status] };
    });
    return (0,mermaid/* flowchart */.t)(nodes, edges);
}
function timelineBlocks(command, all) {
    const ran = all.filter(({ status }) => status !== 'skipped' && status !== 'deferred');
    if (ran.length < 2)
        return [];
    const spans = ran.map(({ task, status, startedAt, endedAt }) => ({
        label: task.root.name,
        section: command,
        startMs: startedAt,
        endMs: endedAt,
        state: status === 'failed' || status === 'cancelled' ? 'failed' : 'succeeded',
    }));
    return [{ kind: 'timeline', spans }];
}
function footer({ commit, runUrl }) {
    const parts = [
        commit === undefined ? '' : `commit ${(0,markdown_text/* code */.aY)(commit.slice(0, 7))}`,
        runUrl === undefined ? '' : (0,markdown_text/* link */.nf)('run and summary', runUrl),
    ];
    return { kind: 'paragraph', text: parts.filter((part) => part !== '').join(' · ') };
}

;// CONCATENATED MODULE: ./src/actions/provision/publish.js
var publish_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var publish_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










/** Shows the results: in the log, in the summary, and on GitHub where this run can say something there. */
async function publish(publication, context) {
    const { command, inputs, execution, results } = publication;
    const { log, summary } = context;
    await logPlans(log, results);
    const subject = subjectOf(publication);
    summary.add(...markdown_summaryBlocks(subject, results));
    const total = results.size === 0 ? 0 : span(results);
    log.line(log_closingLine(inputs.environment, command, results, total));
    for (const line of storedLines(publication))
        log.line(line);
    if (command === 'drift') {
        await onGitHub(inputs, execution.event, context, (github) => trackDrift(github, publication, subject, context));
    }
    else {
        await publish_comment(inputs, execution.event, context, { subject, blocks: commentBlocks(subject, results) });
    }
}
/**
 * Says on the pull request why there are no results: what an earlier run wrote there is not of this commit. The log and
 * the summary tell it anyway.
 */
async function publishStop(inputs, event, error, context) {
    const { command, environment } = inputs;
    if (error.code === 'cancelled' || !isCommented(command))
        return;
    const subject = { environment, command, edges: [], commit: event.commit, runUrl: event.run?.url, next: [] };
    await publish_comment(inputs, event, context, { subject, blocks: stopBlocks(subject, error) });
}
/** The comment is about what is planned and what became of it; that everything is valid must not replace that. */
function isCommented(command) {
    return command === 'plan' || command === 'apply' || command === 'destroy';
}
/** What was done to the infrastructure is not undone by a text that cannot be written. */
async function onGitHub(inputs, event, context, write) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // A cancelled run says what it did as well: the runner gives it 7.5 s before it insists.
        const signal = publish_addDisposableResource(env_1, (0,cancellation/* withGrace */.pj)(context.signal, commentGraceMs), false);
        try {
            const github = await connect(inputs, event, { ...context, signal });
            if (github !== undefined)
                await write(github);
        }
        catch (thrown) {
            const error = (0,action_error/* toActionError */.ie)(thrown);
            context.log.warning(`The results could not be shown on GitHub: ${error.message}. ${error.hint}`);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        publish_disposeResources(env_1);
    }
}
const commentGraceMs = 5000;
/** Where the plans wait for apply. */
function storedLines({ command, execution, results, outputs, unstored }) {
    const { store } = execution.run;
    const made = [...results.values()].some(({ status }) => ['planned', 'unchanged', 'deferred'].includes(status));
    if (command !== 'plan' || !made || store === undefined || unstored !== undefined)
        return [];
    const { 'plan-id': id } = outputs;
    const name = typeof id === 'string' ? [id] : [];
    return [[`plans stored: ${store.location}`, ...name, 'they hold until the files or the state change'].join(' · ')];
}
function span(results) {
    const all = [...results.values()];
    return Math.max(...all.map(({ endedAt }) => endedAt)) - Math.min(...all.map(({ startedAt }) => startedAt));
}
function subjectOf(publication) {
    const { command, inputs, execution } = publication;
    const { run, event } = execution;
    return {
        environment: inputs.environment,
        command,
        edges: run.edges,
        commit: event.commit,
        runUrl: event.run?.url,
        next: publish_nextSteps(publication),
    };
}
/** How to get what was planned applied. */
function publish_nextSteps({ command, inputs, execution: { run, event }, results, unstored }) {
    const planned = [...results.values()].some(({ status }) => status === 'planned' || status === 'deferred');
    if (command === 'drift' && planned)
        return ['Next: apply the configuration, or change it to what exists.'];
    if (command !== 'plan' || !planned)
        return [];
    const apply = `\`command: apply\` with \`environment: ${inputs.environment}\``;
    const [first, then] = event.trigger.kind === 'pull-request' ? ['merge this; ', `${apply} on the merge`] : ['', apply];
    const loses = [...results.values()].some(({ changes }) => changes.counts.destroy > 0);
    return [
        run.store === undefined || unstored !== undefined
            ? `Next: ${first}${then} plans again and applies that: these plans are not stored.`
            : `Next: ${first}${then} applies exactly these plans. They are in ${(0,markdown_text/* code */.aY)(run.store.location)} and hold until the files or the state change.`,
        ...(loses ? ['Something is deleted or replaced: apply does that only with `allow-destroy: true`.'] : []),
    ];
}
/** One comment for each environment: on the pull request of this run, or on the one whose merge started it. */
async function publish_comment(inputs, event, context, { subject, blocks }) {
    const { environment, command } = subject;
    if (!inputs.comment || !isCommented(command))
        return;
    await onGitHub(inputs, event, context, async (github) => {
        const target = await pullRequestOf(github, command, event);
        if (target === undefined)
            return;
        const { number: pullRequest, commit } = target;
        const marker = { kind: 'environment', subject: environment };
        const result = await (0,comment/* upsertComment */.l)(github, { marker, pullRequest, commit, run: event.run, blocks }, context.log);
        if (result.kind === 'created' || result.kind === 'updated')
            context.log.line(`comment: ${result.url}`);
        if (result.kind === 'superseded') {
            context.log.line(`The comment is left to the newer run for ${result.by.slice(0, 7)}`);
        }
    });
}
async function pullRequestOf(github, command, { trigger, commit }) {
    if (commit === undefined)
        return undefined;
    switch (trigger.kind) {
        case 'pull-request':
            return { number: trigger.number, commit };
        case 'push': {
            if (command !== 'apply')
                return undefined;
            const merged = await (0,pull_request/* mergedPullRequest */.r2)(github, commit);
            return merged === undefined ? undefined : { number: merged.number, commit: merged.head };
        }
        case 'other':
            return trigger.pullRequest === undefined ? undefined : { number: trigger.pullRequest, commit };
        case 'merge-group':
        case 'none':
            return undefined;
    }
}
const driftLabel = {
    name: 'drift',
    color: 'd93f0b',
    description: 'What exists differs from the Terraform configuration',
};
/** One issue for each environment: open while there is drift, closed by the run that finds none. */
async function trackDrift(github, publication, subject, { log }) {
    const { results, execution } = publication;
    const all = [...results.values()];
    const marker = { kind: 'drift', subject: subject.environment };
    if (all.some(({ status }) => status === 'planned')) {
        const issue = await openOrUpdateIssue(github, {
            marker,
            title: `Drift in ${subject.environment}: ${verdict('drift', all)}`,
            blocks: commentBlocks(subject, results),
            labels: [driftLabel],
            commit: subject.commit ?? '',
            run: execution.event.run,
        });
        log.line(`issue: ${issue.url} (${issue.kind})`);
        return;
    }
    // A root that could not be looked at is no proof that there is no drift.
    if (all.some(({ status }) => status !== 'unchanged'))
        return;
    const closed = await closeIssue(github, { marker, labels: [driftLabel] }, 'No drift any more.');
    for (const url of closed)
        log.line(`issue: ${url} (closed)`);
}

;// CONCATENATED MODULE: ./src/actions/provision/results.js




/** The outputs of a run over roots, whether it succeeded or not. */
function outputsOf(environment, command, results) {
    const all = [...results.values()];
    const counts = totalCounts(all);
    const digest = planSetDigest(all.map(({ task, status, changes }) => ({
        root: task.root.name,
        mode: task.mode,
        changes: status === 'deferred' ? undefined : changes.digest,
    })));
    return {
        changes: all.some(({ status }) => ['planned', 'deferred', 'applied', 'destroyed'].includes(status)),
        'to-add': counts.add,
        'to-change': counts.change,
        'to-destroy': counts.destroy,
        modules: Object.fromEntries(all.map((result) => [result.task.root.name, moduleOf(result)])),
        ...(command === 'apply' ? { outputs: outputValues(all) } : {}),
        // Looking at what is makes no plan that anything could be done with.
        ...(command === 'drift' || command === 'validate'
            ? {}
            : { 'plan-id': `${environment}-${digest.slice(0, 12)}`, 'plan-digest': digest }),
    };
}
/** Of the roots that exist as their configuration says. */
function outputValues(all) {
    const standing = all.filter(({ status }) => status === 'applied' || status === 'unchanged');
    return Object.fromEntries(standing.map(({ task, outputs }) => [task.root.name, outputs]));
}
function moduleOf({ status, changes, note, error, startedAt, endedAt }) {
    const { add, change, destroy } = changes.counts;
    return {
        status,
        add,
        change,
        destroy,
        seconds: Math.round((endedAt - startedAt) / 100) / 10,
        ...(note === '' ? {} : { note }),
        ...(error === undefined ? {} : { 'failure-reason': error.code }),
    };
}
/** The failure of a run: its first cause, with what became of the other roots. Undefined when all went well. */
function failureOf(command, results, outputs, signal) {
    const all = [...results.values()];
    const [error, ...others] = all.flatMap((result) => result.error ?? []);
    if (error !== undefined) {
        const also = others.map(({ message, location }) => `also: ${message}${location ? ` (${placeOf(location)})` : ''}`);
        return (0,action_error/* extended */.uQ)(error, {
            details: also,
            notes: all.length > 1 ? [statusWordsOf(all)] : [],
            annotations: [error, ...others].flatMap(({ annotations }) => annotations),
            outputs: { ...outputs, ...error.outputs },
        });
    }
    const cutShort = signal.aborted && all.some(({ status }) => status === 'skipped');
    if (cutShort || all.some(({ status }) => status === 'cancelled')) {
        return new action_error/* ActionError */.lZ('cancelled', `${command} was cancelled`, { notes: [statusWordsOf(all)], outputs });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/actions/provision/fork.js
/**
 * A pull request of a fork gets no credentials, so there is nothing to plan with. That is no failure of its author's: the
 * run says so and ends well.
 * @returns outputs of the skipped run; undefined when the run goes on
 */
function skipWithoutCredentials({ command, environment }, { trigger }, { log, summary, environment: variables }) {
    const fork = trigger.kind === 'pull-request' && trigger.fork;
    // A secret that a fork does not get is an empty text.
    const credentials = [variables.AWS_ACCESS_KEY_ID, variables.ACTIONS_ID_TOKEN_REQUEST_URL].some(Boolean);
    if (!fork || command === 'validate' || credentials)
        return undefined;
    const sentence = `${environment} was not planned: pull requests of forks get no credentials. A maintainer can push the branch to this repository to see its plan.`;
    log.notice(sentence);
    summary.add({ kind: 'paragraph', text: sentence });
    return { changes: false };
}

;// CONCATENATED MODULE: ./src/actions/provision/unlock.js
var unlock_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var unlock_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




/**
 * Releases exactly the named lock of one root.
 * @throws ActionError `invalid-input` unless one root and a lock are named; `unlock-failed` when another lock is held, or
 *   none
 */
async function unlock(inputs, given, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { root, id } = namedLock(inputs, given.selection);
        const execution = unlock_addDisposableResource(env_1, await openExecution(inputs, given, context), true);
        const { terraform } = execution.run;
        await terraform.init(root);
        await terraform.forceUnlock(root, id);
        context.log.line(`${root.name}: lock ${id} released`);
        context.summary.add({ kind: 'paragraph', text: `${(0,markdown_text/* code */.aY)(root.name)}: lock ${(0,markdown_text/* code */.aY)(id)} released` });
        return { 'lock-info': { id, root: root.name, released: true } };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = unlock_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function namedLock({ 'lock-id': id }, { tasks }) {
    const [task, ...others] = tasks.values();
    if (id !== undefined && task !== undefined && others.length === 0)
        return { root: task.root, id };
    throw new action_error/* ActionError */.lZ('invalid-input', 'unlock needs `lock-id` and exactly one root in `modules`', {
        details: [
            ...(id === undefined ? ['lock-id is not set'] : []),
            ...(tasks.size === 1 ? [] : [`modules chooses ${rootCount(tasks.size)}`]),
        ],
        hint: 'The error that reported the lock names both.',
    });
}

;// CONCATENATED MODULE: ./src/actions/provision/run.js
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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

















/** Plans, applies or looks at the roots of one environment. */
async function run(inputs, context) {
    const event = await (0,trusted_event/* readTrustedEvent */.y)(context);
    if (inputs.command === 'bootstrap')
        return bootstrap(inputs, event, context);
    const { outputs, failure } = await conclusionOf(inputs.command, inputs, event, context).catch(async (thrown) => {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        await publishStop(inputs, event, error, context);
        throw error;
    });
    if (failure !== undefined)
        throw failure;
    return outputs;
}
/** @throws ActionError for what stopped the run before it had results */
async function conclusionOf(command, inputs, event, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (command !== 'matrix')
            return withTerraform(command, inputs, event, context);
        const selection = run_addDisposableResource(env_1, await run_choose(inputs, event, context), true);
        return { outputs: matrix(selection, context) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function withTerraform(command, inputs, event, context) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const program = run_addDisposableResource(env_2, openProgram(inputs, context), true);
        const selection = run_addDisposableResource(env_2, await run_choose(inputs, event, context), true);
        const skipped = skipWithoutCredentials(inputs, event, context);
        if (skipped !== undefined)
            return { outputs: skipped };
        const given = { selection, program, event };
        if (command === 'unlock')
            return { outputs: await unlock(inputs, given, context) };
        const execution = run_addDisposableResource(env_2, await openExecution(inputs, given, context), true);
        const results = await work(command, inputs, selection, execution);
        const unstored = await closeStore(execution);
        return await conclude({ command, inputs, selection, execution, results, unstored }, context);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = run_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** The roots of this run, which may be worked on. */
async function run_choose(inputs, event, context) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const opening = run_addDisposableResource(env_3, new AsyncDisposableStack(), true);
        const selection = opening.use(await selectRoots(inputs, baseOf(event), context));
        refuseToDestroyProtected(inputs, selection.environment);
        for (const note of selection.notes)
            context.log.line(note);
        opening.move();
        return selection;
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = run_disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
/** Hands the plans over. That it failed is said after the results: they are worth seeing all the same. */
async function closeStore({ run }) {
    return run.store?.close?.().then(() => undefined, (error) => (0,action_error/* toActionError */.ie)(error));
}
function work(command, inputs, { environment, tasks }, { run }) {
    const destroy = inputs['allow-destroy'] ? 'allowed' : 'refused';
    switch (command) {
        case 'plan':
            return planAll(run, 'defer');
        case 'drift':
            return planAll({ ...run, store: undefined }, 'ignore');
        case 'validate':
            return validateAll(run);
        case 'apply':
            return applyAll(run, {
                withoutPlan: inputs['require-plan'] ? 'refused' : 'allowed',
                destroy,
                deferred: inputs.deferred,
                reviewed: inputs['plan-digest'],
            });
        case 'destroy':
            return destroyAll(run, { roots: environment.graph.roots.filter(({ name }) => !tasks.has(name)), edges: environment.graph.edges }, destroy);
    }
}
/** Shows the results everywhere, whatever went wrong. */
async function conclude(finished, context) {
    const { command, inputs, results } = finished;
    const outputs = outputsOf(inputs.environment, command, results);
    await publish({ ...finished, outputs }, context);
    return { outputs, failure: failureOf(command, results, outputs, context.signal) ?? judge(finished, outputs) };
}
/** What is a failure only because the inputs say so. */
function judge({ command, inputs, results, unstored }, outputs) {
    if (unstored !== undefined)
        return (0,action_error/* extended */.uQ)(unstored, { outputs });
    const all = [...results.values()];
    const deferred = all.filter(({ status }) => status === 'deferred');
    if (command === 'apply' && deferred.length > 0) {
        const details = deferred.map(({ task, note }) => `${task.root.name} ${note}`);
        return new action_error/* ActionError */.lZ('roots-deferred', `${deferred.length} roots could not be planned yet`, { details, outputs });
    }
    const drifted = all.filter(({ status }) => status === 'planned');
    if (command === 'drift' && inputs['fail-on-drift'] && drifted.length > 0) {
        const names = drifted.map(({ task }) => task.root.name);
        return new action_error/* ActionError */.lZ('drift-found', `${inputs.environment} differs from its configuration: ${names.join(', ')}`, {
            outputs,
        });
    }
    return undefined;
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

/***/ 63360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isSameText),
/* harmony export */   h: () => (/* binding */ signedBody)
/* harmony export */ });
/* harmony import */ var _runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37420);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28778);


/** The text of a comment or an issue: its signature and the blocks, within GitHub's 65,536 characters. */
function signedBody(signature, blocks) {
    const line = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureLine */ .Zp)(signature);
    return `${line}\n${(0,_runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(blocks, { ..._runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .commentLimit */ .j9, size: _runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .commentLimit */ .j9.size - line.length - 1 })}`;
}
/** GitHub may change line ends and trims the end. */
function isSameText(one, other) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(one) === plain(other);
}


/***/ }),

/***/ 13739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ connectGitHub)
/* harmony export */ });
/* harmony import */ var _runner_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17589);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45891);


const attempts = 4;
/** Longer than this nobody waits for a rate limit: the run fails and says when it ends. */
const longestWaitMs = 60_000;
/**
 * Opens the API; nothing is sent yet. Octokit is loaded here and not before. Proxies (`HTTPS_PROXY`, `NO_PROXY`) and
 * `NODE_EXTRA_CA_CERTS` are honoured.
 */
async function connectGitHub(options) {
    const { apiUrl, repository, token, log, signal, redact } = options;
    const { createOctokit } = await Promise.all(/* import() */[__webpack_require__.e(5889), __webpack_require__.e(6848), __webpack_require__.e(8495)]).then(__webpack_require__.bind(__webpack_require__, 88495));
    const octokit = createOctokit({ apiUrl, token, signal, debug: log.debug });
    octokit.hook.wrap('request', async (send, request) => {
        const what = `${request.method} ${new URL(octokit.request.endpoint(request).url).pathname}`;
        if (redact !== undefined)
            redactTexts(request, redact);
        try {
            return await (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L)(async () => send(request), {
                attempts,
                baseMs: 500,
                maxMs: longestWaitMs,
                signal,
                shouldRetry: (error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .retryVerdict */ .yD)(error, { now: Date.now(), longestWaitMs }),
                onRetry: ({ number, waitMs, error }) => {
                    const reason = error.message;
                    log.line(`GitHub: ${what}: ${reason}; try ${number + 1} of ${attempts} in ${(waitMs / 1000).toFixed(1)}s`);
                },
            });
        }
        catch (error) {
            signal.throwIfAborted();
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asActionError */ .z6)(error, what);
        }
    });
    let author;
    return {
        repository,
        request: octokit.request,
        paginate: octokit.paginate,
        // A job's token is no user, so `GET /user` refuses it; `viewer` knows every kind of token.
        author: () => (author ??= octokit.graphql('{ viewer { login } }').then(({ viewer }) => viewer.login)),
    };
}
/** What people write and read; everything else is names and numbers. */
const texts = ['body', 'title', 'description', 'commit_message', 'message'];
function redactTexts(request, redact) {
    for (const name of texts) {
        const text = request[name];
        if (typeof text === 'string')
            request[name] = redact(text);
    }
}


/***/ }),

/***/ 99651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* unused harmony export removeComment */
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63360);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45891);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28778);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51859);





/**
 * Writes the comment: anew, or over the last one, or not at all when it says so already. Of runs that race, the one for
 * the newest commit wins, and one comment is left.
 * @throws ActionError `github-unreachable`, `github-failed`; not when the token may not comment
 */
async function upsertComment(github, comment, log) {
    return orRefused(log, comment.pullRequest, async () => {
        const signature = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .sign */ ._S)(comment.marker, comment.commit, comment.run);
        const body = (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBody */ .h)(signature, comment.blocks);
        const existing = await find(github, comment);
        if (existing.length > 0)
            return settle(github, comment, { signature, body }, existing);
        const created = await create(github, comment.pullRequest, body);
        // Another run may have done the same at the same time: all that raced keep the oldest comment, and none other.
        const all = await find(github, comment);
        if (all.every(({ id }) => id === created.id))
            return { kind: 'created', url: created.url };
        return settle(github, comment, { signature, body }, all);
    });
}
/**
 * Deletes the comment, if there is one.
 * @returns whether there was one; false as well when the token may not delete, after a warning
 */
async function removeComment(github, comment, log) {
    const result = await orRefused(log, comment.pullRequest, async () => {
        const existing = await find(github, comment);
        for (const { id } of existing)
            await remove(github, id);
        return existing.length > 0;
    });
    return result === true;
}
/** Brings the oldest comment up to date, unless it is ahead of us, and deletes the others. */
async function settle(github, comment, { signature, body }, [kept, ...duplicates]) {
    if (kept === undefined)
        return { kind: 'created', url: (await create(github, comment.pullRequest, body)).url };
    const newest = duplicates.reduce((one, other) => ((0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewerRun */ .VZ)(other.signature, one.signature) ? other : one), kept);
    const ahead = await isAhead(github, comment.pullRequest, newest.signature, signature);
    const text = ahead ? newest.body : body;
    const changed = !(0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameText */ .c)(kept.body, text);
    if (changed && !(await update(github, kept.id, text))) {
        // Deleted by a person between reading and writing.
        return settle(github, comment, { signature, body }, duplicates);
    }
    for (const { id } of duplicates)
        await remove(github, id);
    if (ahead)
        return { kind: 'superseded', url: kept.url, by: newest.signature.commit };
    return { kind: changed ? 'updated' : 'unchanged', url: kept.url };
}
/**
 * Whether what is written is newer than ours: for the commit at which the pull request stands now, if ours is not; else
 * the run that started later.
 */
async function isAhead(github, pullRequest, written, ours) {
    if (written.commit === ours.commit)
        return (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewerRun */ .VZ)(written, ours);
    const head = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_3__/* .currentHead */ .s3)(github, pullRequest);
    if (ours.commit === head)
        return false;
    return written.commit === head || (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewerRun */ .VZ)(written, ours);
}
/** Our comments with this marker, oldest first, from all pages. One with the marker of another author is not ours. */
async function find(github, { marker, pullRequest }) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const [comments, author] = await Promise.all([
        github.paginate(route, { ...github.repository, issue_number: pullRequest, per_page: 100 }),
        github.author(),
    ]);
    return comments
        .flatMap(({ id, html_url: url, body = '', user }) => {
        const signature = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .readSignature */ .Bc)(body);
        const ours = user?.login.toLowerCase() === author.toLowerCase() && (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbout */ .KH)(signature, marker);
        return ours && signature !== undefined ? [{ id, url, body, signature }] : [];
    })
        .sort((one, other) => one.id - other.id);
}
async function create({ request, repository }, pullRequest, body) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { data } = await request(route, { ...repository, issue_number: pullRequest, body });
    return { id: Number(data.id), url: data.html_url };
}
/** @returns false when the comment is gone */
async function update({ request, repository }, id, body) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return unlessGone(request(route, { ...repository, comment_id: id, body }));
}
async function remove({ request, repository }, id) {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await unlessGone(request(route, { ...repository, comment_id: id }));
}
async function unlessGone(sent) {
    try {
        await sent;
        return true;
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 404)
            return false;
        throw error;
    }
}
/** A comment is no reason to fail a run whose work is done: a fork's token never may write one. */
async function orRefused(log, pullRequest, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || error.code !== 'github-forbidden')
            throw error;
        const why = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) ?? error.message;
        log.warning(`Pull request #${pullRequest} could not be commented on (${why}); the summary has the text. ${error.hint}`);
        return { kind: 'refused', why };
    }
}


/***/ }),

/***/ 45891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   xr: () => (/* binding */ fieldCodes),
/* harmony export */   yD: () => (/* binding */ retryVerdict),
/* harmony export */   z6: () => (/* binding */ asActionError)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);

/** The status of GitHub's answer, also of the answer behind an ActionError; undefined when there was none. */
function statusOf(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return statusOf(error.cause);
    return answerOf(error)?.status;
}
/** What GitHub said, in its words; undefined when it said nothing. */
function messageOf(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return messageOf(error.cause);
    const data = answerOf(error)?.data;
    return isMessage(data) ? [data.message, ...fieldErrors(data)].join('; ') : undefined;
}
/** The `code` of each field in a refused request (422), for example `already_exists`. */
function fieldCodes(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return fieldCodes(error.cause);
    const data = answerOf(error)?.data;
    if (!isMessage(data) || !Array.isArray(data.errors))
        return [];
    return data.errors.flatMap(({ code }) => typeof code === 'string' ? [code] : []);
}
/**
 * Whether and when to try again: rate limits when GitHub says or after a pause, 5xx and broken connections after a pause.
 * A little is added at random to GitHub's own time, so that jobs which were refused together do not come back together.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function retryVerdict(error, { now, longestWaitMs, random = Math.random }) {
    if (isCancelled(error))
        return false;
    const answer = answerOf(error);
    // Without an answer the connection broke; with a success the body could not be read.
    if (answer === undefined)
        return isRequestError(error);
    if (answer.status >= 500)
        return true;
    if (!isRateLimit(error))
        return false;
    const waitMs = limitEndsIn(error, now);
    if (waitMs === undefined)
        return true;
    return waitMs > longestWaitMs - 1000 ? false : waitMs + Math.round(random() * 1000);
}
/** The error that a person sees. `what` is method and path of the request. */
function asActionError(error, what) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return error;
    const answer = answerOf(error);
    if (answer === undefined && !isRequestError(error))
        return error;
    const said = messageOf(error) ?? error.message;
    if (answer !== undefined && isRateLimit(error))
        return limited(error, what, said);
    if (answer === undefined || answer.status >= 500) {
        return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-unreachable', `GitHub did not answer ${what}: ${statusText(answer)}${said}`, {
            cause: error,
        });
    }
    if (answer.status === 401 || answer.status === 403)
        return forbidden(error, what, said);
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-failed', `GitHub refused ${what}: ${statusText(answer)}${said}`, { cause: error });
}
function limited(error, what, said) {
    const waitMs = limitEndsIn(error, Date.now());
    const until = waitMs === undefined ? 'later' : `after ${new Date(Date.now() + waitMs).toISOString().slice(11, 19)} UTC`;
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-unreachable', `GitHub's rate limit is used up at ${what}: ${said}`, {
        hint: `Run again ${until}.`,
        cause: error,
    });
}
/** GitHub names the permissions that would do: alternatives parted by `;`, what is needed together by `,`. */
function forbidden(error, what, said) {
    const accepted = answerOf(error)?.headers['x-accepted-github-permissions'];
    const needed = typeof accepted === 'string' && accepted !== '' ? accepted : permissionFor(what);
    const entries = needed?.split(';').map((all) => all.split(',').map(permissionEntry).join(', '));
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-forbidden', `GitHub does not let this job ${what}: ${said}`, {
        hint: entries === undefined
            ? 'Check that github-token is valid for this repository and may do this.'
            : `Add ${entries.join(' or ')} under \`permissions:\` of the job. The token of a fork's pull request never writes.`,
        cause: error,
    });
}
/** `pull_requests=write`, as GitHub writes it, in the words of a workflow. */
function permissionEntry(permission) {
    return `\`${permission.trim().replaceAll('_', '-').replace('=', ': ')}\``;
}
/** For servers that do not name it. */
const permissions = [
    [/^GET .*\/actions\//, 'actions=read'],
    [/^GET .*\/issues\//, 'issues=read'],
    [/^GET .*\/deployments\b/, 'deployments=read'],
    [/\/deployments\b/, 'deployments=write'],
    [/^GET .*\/(pulls|commits)\b/, 'pull_requests=read'],
    [/\/comments\b/, 'pull_requests=write'],
    [/\/(issues|labels)\b/, 'issues=write'],
];
function permissionFor(what) {
    return permissions.find(([pattern]) => pattern.test(what))?.[1];
}
/** The secondary limit is a 403 or 429 with `retry-after`, the primary one has nothing remaining. */
function isRateLimit(error) {
    const answer = answerOf(error);
    if (answer === undefined)
        return false;
    if (answer.status === 429)
        return true;
    if (answer.status !== 403)
        return false;
    const { 'retry-after': after, 'x-ratelimit-remaining': remaining } = answer.headers;
    return after !== undefined || remaining === '0' || /secondary rate limit/i.test(messageOf(error) ?? '');
}
function limitEndsIn(error, now) {
    const headers = answerOf(error)?.headers ?? {};
    const after = headers['retry-after'];
    if (after !== undefined && /^\d+$/.test(String(after)))
        return Number(after) * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
        return undefined;
    return Math.max(0, reset * 1000 - now);
}
function answerOf(error) {
    return isRequestError(error) ? error.response : undefined;
}
/** By name: the class belongs to Octokit, which is not loaded here. */
function isRequestError(error) {
    return error instanceof Error && error.name === 'HttpError';
}
function isCancelled(error) {
    return error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.code === 'cancelled';
}
function isMessage(data) {
    return typeof data === 'object' && data !== null && 'message' in data && typeof data.message === 'string';
}
function fieldErrors({ errors }) {
    if (!Array.isArray(errors))
        return [];
    return errors.flatMap((error) => {
        if (typeof error === 'string')
            return [error];
        return isMessage(error) ? [error.message] : [];
    });
}
function statusText(answer) {
    return answer === undefined ? '' : `${answer.status} `;
}


/***/ }),

/***/ 28778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ readSignature),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   VZ: () => (/* binding */ isNewerRun),
/* harmony export */   Zp: () => (/* binding */ signatureLine),
/* harmony export */   _S: () => (/* binding */ sign)
/* harmony export */ });
/** The signature of a text that a run writes about a commit. Outside of GitHub every run counts as the oldest. */
function sign(marker, commit, run) {
    return { ...marker, commit, run: run?.id ?? 0, attempt: run?.attempt ?? 0 };
}
function signatureLine({ kind, subject, commit, run, attempt }) {
    // encodeURIComponent leaves no `>`, so nothing can end the comment early.
    const [what, about, which] = [kind, subject, commit].map(encodeURIComponent);
    return `<!-- eks-actions ${what ?? ''} of ${about ?? ''} commit=${which ?? ''} run=${run} attempt=${attempt} -->`;
}
/** The signature of a text; undefined when it is none of ours. */
function readSignature(text) {
    const match = /^<!-- eks-actions (\S+) of (\S+) commit=(\S*) run=(\d+) attempt=(\d+) -->(?:\r?\n|$)/.exec(text);
    if (match === null)
        return undefined;
    try {
        const [kind = '', subject = '', commit = ''] = match.slice(1, 4).map(decodeURIComponent);
        return { kind, subject, commit, run: Number(match[4]), attempt: Number(match[5]) };
    }
    catch {
        return undefined;
    }
}
function isAbout(signature, { kind, subject }) {
    return signature?.kind === kind && signature.subject === subject;
}
/** Whether `one` was started after `other`. */
function isNewerRun(one, other) {
    return one.run === other.run ? one.attempt > other.attempt : one.run > other.run;
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

/***/ 51859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r2: () => (/* binding */ mergedPullRequest),
/* harmony export */   s3: () => (/* binding */ currentHead),
/* harmony export */   uS: () => (/* binding */ pullRequestState)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45891);

/** The commit that a pull request stands at now. */
async function currentHead({ request, repository }, pullRequest) {
    const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...repository,
        pull_number: pullRequest,
    });
    return data.head.sha;
}
/**
 * The pull request that brought a commit to its branch: as merged, squashed or rebased. Needs `pull-requests: read`.
 * @returns undefined for a commit that was pushed without one
 */
async function mergedPullRequest({ request, repository }, commit) {
    const { data } = await request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        ...repository,
        commit_sha: commit,
    });
    const merged = data.filter(({ merged_at }) => merged_at !== null);
    const found = merged.find(({ merge_commit_sha }) => merge_commit_sha === commit) ?? merged[0];
    return found === undefined ? undefined : { number: found.number, head: found.head.sha, url: found.html_url };
}
/** Whether a pull request is still worked on. Needs `pull-requests: read`. */
async function pullRequestState({ request, repository }, pullRequest) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
            ...repository,
            pull_number: pullRequest,
        });
        const labels = data.labels.map(({ name }) => name);
        return { state: data.merged ? 'merged' : data.state, labels };
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return { state: 'missing', labels: [] };
        throw error;
    }
}


/***/ }),

/***/ 23042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   MZ: () => (/* binding */ property),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
/** Reading values whose shape only the file's author knows. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A property of a mapping; undefined for whatever is none. */
function property(value, name) {
    return isMapping(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
/** Blocks are lists in the parser's answer; JSON configurations may have a single object, or none. */
function listed(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}


/***/ }),

/***/ 3826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ lineOf),
  T: () => (/* binding */ readConfiguration)
});

// EXTERNAL MODULE: ./src/hcl/data.js
var data = __webpack_require__(23042);
// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
;// CONCATENATED MODULE: ./src/hcl/json-outline.js

/**
 * Outlines a file in Terraform's JSON syntax. JSON is YAML, whose parser tells the offsets.
 * @param labelCounts how many of the nested keys are labels, by type of block
 */
function outlineJson(text, labelCounts) {
    const { contents } = (0,dist.parseDocument)(text, { uniqueKeys: false });
    return mapsIn(contents).flatMap((map) => pairsIn(map).flatMap((pair) => {
        const type = keyOf(pair);
        return blocksIn(pair, type, labelCounts[type] ?? 0, []);
    }));
}
function blocksIn(pair, type, labelsLeft, labels) {
    const maps = mapsIn(pair.value);
    if (labelsLeft > 0) {
        return maps.flatMap((map) => pairsIn(map).flatMap((inner) => blocksIn(inner, type, labelsLeft - 1, [...labels, keyOf(inner)])));
    }
    return maps.map((map) => ({
        type,
        labels,
        start: startOf(pair),
        end: map.range?.[1] ?? startOf(pair),
        attributes: pairsIn(map).map(attributeOf),
        // Whether a property is a block only its schema knows, so each object counts as one.
        blocks: pairsIn(map).flatMap((inner) => blocksIn(inner, keyOf(inner), 0, [])),
    }));
}
function attributeOf(pair) {
    const start = startOf(pair);
    const range = isNode(pair.value) ? pair.value.range : undefined;
    return { name: keyOf(pair), start, value: { start: range?.[0] ?? start, end: range?.[1] ?? start } };
}
function mapsIn(value) {
    if ((0,dist.isMap)(value))
        return [value];
    return (0,dist.isSeq)(value) ? value.items.flatMap(mapsIn) : [];
}
function pairsIn(map) {
    return map.items.filter((item) => (0,dist.isPair)(item));
}
function keyOf({ key }) {
    return (0,dist.isScalar)(key) ? String(key.value) : '';
}
function startOf({ key }) {
    return (0,dist.isScalar)(key) ? (key.range?.[0] ?? 0) : 0;
}
function isNode(value) {
    return (0,dist.isMap)(value) || (0,dist.isSeq)(value) || (0,dist.isScalar)(value);
}

;// CONCATENATED MODULE: ./src/hcl/lines.js
/** Tells the line, counted from 1, of an offset in `text`. */
function lineCounter(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
}

;// CONCATENATED MODULE: ./src/hcl/mask.js
/**
 * The text of an HCL file with everything blanked that is no code: comments and the literal parts of strings and heredocs.
 * Offsets and line breaks stay as they are; what stands within `${…}` is code and stays. So searching and counting
 * brackets in the result needs no knowledge of strings. The quotes stay, and so does a key in `x["key"]`; the brackets of
 * `${…}` and of heredocs become round.
 *
 * Source: the lexical elements of github.com/hashicorp/hcl, hclsyntax/spec.md.
 */
function maskHcl(text) {
    const masked = text.split('');
    maskCode(text, masked, 0, 'file');
    return masked.join('');
}
/**
 * The same for a file in JSON, where code stands within `${…}` in strings only (Terraform's "JSON configuration syntax",
 * "Expression mapping").
 */
function maskJson(text) {
    const masked = text.split('').map((character) => (character === '\n' ? '\n' : ' '));
    for (let at = text.indexOf('${'); at !== -1; at = text.indexOf('${', at)) {
        let depth = 0;
        for (at += 1; at < text.length; at++) {
            const character = text[at] ?? '';
            if (character !== '\\' && character !== '\n')
                masked[at] = character;
            if (character === '{')
                depth++;
            if (character === '}' && --depth === 0)
                break;
        }
    }
    return masked.join('');
}
const heredoc = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
/** Without brackets, which would be counted. */
const indexKey = /"[\p{ID_Continue} .-]*"(?=\s*\])/uy;
/** @returns the offset after the code: of the end of the file, or after the `}` that ends an interpolation */
function maskCode(text, masked, from, within) {
    let depth = 0;
    let last = '';
    for (let at = from; at < text.length;) {
        const character = text[at] ?? '';
        if (character === '#' || text.startsWith('//', at)) {
            at = blank(masked, at, endOfLine(text, at));
        }
        else if (text.startsWith('/*', at)) {
            const end = text.indexOf('*/', at + 2);
            at = blank(masked, at, end === -1 ? text.length : end + 2);
        }
        else if (character === '"') {
            at = (last === '[' ? matchAt(indexKey, text, at)?.end : undefined) ?? maskString(text, masked, at);
            last = character;
        }
        else if (text.startsWith('<<', at) && matchAt(heredoc, text, at) !== undefined) {
            at = maskHeredoc(text, masked, at);
        }
        else {
            if (character === '{')
                depth++;
            if (character === '}' && within === 'interpolation' && depth-- === 0)
                return at + 1;
            if (character.trim() !== '')
                last = character;
            at++;
        }
    }
    return text.length;
}
function maskString(text, masked, from) {
    for (let at = from + 1; at < text.length;) {
        const character = text[at];
        if (character === '"')
            return at + 1;
        if (character === '\\')
            at = blank(masked, at, at + 2);
        else
            at = maskTemplatePart(text, masked, at);
    }
    return text.length;
}
function maskHeredoc(text, masked, from) {
    const { end: start, groups } = matchAt(heredoc, text, from) ?? { end: from + 2, groups: [] };
    blank(masked, from, start);
    masked[from] = '(';
    const terminator = new RegExp(`^[ \\t]*${groups[0] ?? ''}(?=[ \\t]*\\r?$)`, 'gmu');
    terminator.lastIndex = start;
    const found = terminator.exec(text);
    const end = found === null ? text.length : found.index;
    let at = start;
    while (at < end)
        at = maskTemplatePart(text, masked, at);
    const after = found === null ? text.length : found.index + found[0].length;
    blank(masked, end, after);
    if (found !== null)
        masked[after - 1] = ')';
    return after;
}
/** One literal character, or one `${…}` or `%{…}`. */
function maskTemplatePart(text, masked, at) {
    if (text.startsWith('$${', at) || text.startsWith('%%{', at))
        return blank(masked, at, at + 3);
    if (!text.startsWith('${', at) && !text.startsWith('%{', at))
        return blank(masked, at, at + 1);
    blank(masked, at, at + 1);
    masked[at + 1] = '(';
    const end = maskCode(text, masked, at + 2, 'interpolation');
    if (text[end - 1] === '}')
        masked[end - 1] = ')';
    return end;
}
function blank(masked, from, to) {
    const end = Math.min(to, masked.length);
    for (let at = from; at < end; at++)
        if (masked[at] !== '\n')
            masked[at] = ' ';
    return end;
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    return found === null ? undefined : { end: pattern.lastIndex, groups: found.slice(1) };
}

;// CONCATENATED MODULE: ./src/hcl/outline.js

/**
 * Outlines native HCL syntax.
 * @param code the masked text, where it is known already
 */
function outline(text, code = maskHcl(text)) {
    return outlineBody(text, code, 0).outline;
}
const space = /\s*/y;
const identifier = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const assignment = /[ \t]*=(?!=)/y;
const label = /[ \t]*(?:"([^"]*)"|([\p{ID_Start}_][\p{ID_Continue}-]*))/uy;
const openingBrace = /[ \t]*\{/y;
function outlineBody(text, code, from) {
    const attributes = [];
    const blocks = [];
    for (let at = from;;) {
        const start = endOf(space, code, at) ?? at;
        if (start >= code.length)
            return { outline: { attributes, blocks }, end: code.length };
        if (code[start] === '}')
            return { outline: { attributes, blocks }, end: start + 1 };
        const afterName = endOf(identifier, code, start);
        const afterSign = afterName === undefined ? undefined : endOf(assignment, code, afterName);
        if (afterName === undefined) {
            at = start + 1;
        }
        else if (afterSign !== undefined) {
            const end = endOfValue(code, afterSign);
            attributes.push({ name: code.slice(start, afterName), start, value: { start: afterSign, end } });
            at = end;
        }
        else {
            const block = outlineBlock(text, code, start, afterName);
            if (block !== undefined)
                blocks.push(block);
            at = block?.end ?? afterName;
        }
    }
}
function outlineBlock(text, code, start, afterType) {
    const labels = [];
    let at = afterType;
    for (let end = endOf(label, code, at); end !== undefined; end = endOf(label, code, at)) {
        const written = text.slice(at, end).trim();
        labels.push(written.startsWith('"') ? written.slice(1, -1) : written);
        at = end;
    }
    const afterBrace = endOf(openingBrace, code, at);
    if (afterBrace === undefined)
        return undefined;
    const body = outlineBody(text, code, afterBrace);
    return { type: code.slice(start, afterType), labels, start, end: body.end, ...body.outline };
}
/** A value ends with its line, unless a bracket is open, or before the brace of a block on the same line. */
function endOfValue(code, from) {
    let depth = 0;
    for (let at = from; at < code.length; at++) {
        const character = code[at] ?? '';
        if ('([{'.includes(character))
            depth++;
        if (depth === 0 && '}\n'.includes(character))
            return at;
        if (')]}'.includes(character))
            depth--;
    }
    return code.length;
}
function endOf(pattern, code, at) {
    pattern.lastIndex = at;
    return pattern.test(code) ? pattern.lastIndex : undefined;
}

// EXTERNAL MODULE: ./src/hcl/parser.js
var parser = __webpack_require__(4857);
;// CONCATENATED MODULE: ./src/hcl/file.js






/** Types of blocks with the number of their labels, as Terraform defines them for its JSON syntax. */
const labelCounts = {
    terraform: 0,
    locals: 0,
    variable: 1,
    output: 1,
    module: 1,
    provider: 1,
    check: 1,
    resource: 2,
    data: 2,
    ephemeral: 2,
};
/**
 * Reads one file. The parser takes longer than all the rest, so it sees only the blocks that are `wanted`; the others
 * are blanked line by line, which keeps the lines of its messages right.
 * @param file for messages and locations
 */
async function readConfiguration(file, text, wanted) {
    const isJson = file.endsWith('.json');
    const parsedJson = isJson ? (0,parser/* parseJson */.q)(text) : undefined;
    if (parsedJson?.ok === false)
        return parsedJson;
    const code = isJson ? maskJson(text) : maskHcl(text);
    const places = isJson ? outlineJson(text, labelCounts) : outline(text, code).blocks;
    const kept = places.filter(wanted);
    const parsed = parsedJson ?? (kept.length === 0 ? empty : await (0,parser/* parseHcl */.z)(file, onlyBlocks(text, kept)));
    if (!parsed.ok)
        return parsed;
    const lineAt = lineCounter(text);
    const seen = new Map();
    const blocks = places.map((place) => {
        const { type, labels } = place;
        const path = [type, ...labels];
        const nth = seen.get(path.join('\0')) ?? 0;
        seen.set(path.join('\0'), nth + 1);
        return {
            type,
            labels,
            place,
            body: wanted(place) ? bodyOf(parsed.value, path, nth) : {},
            line: lineAt(place.start),
        };
    });
    return { ok: true, file: { file, text, code, blocks, lineAt } };
}
/** Line of what stands at `path` in a block: names and labels of nested blocks, then an attribute. The nearest that is found. */
function lineOf(file, block, path) {
    let at = block.place;
    let start = at.start;
    for (let rest = path; rest.length > 0;) {
        const nested = at.blocks.find(({ type, labels }) => [type, ...labels].every((name, index) => rest[index] === name));
        const attribute = at.attributes.find(({ name }) => name === rest[0]);
        if (nested === undefined)
            return file.lineAt(attribute?.start ?? start);
        at = nested;
        start = nested.start;
        rest = rest.slice(1 + nested.labels.length);
    }
    return file.lineAt(start);
}
const empty = { ok: true, value: {} };
function onlyBlocks(text, blocks) {
    let kept = '';
    let at = 0;
    for (const { start, end } of blocks) {
        kept += text.slice(at, start).replaceAll(/[^\n]+/g, '') + text.slice(start, end);
        at = end;
    }
    return kept;
}
function bodyOf(value, path, nth) {
    let found = [value];
    for (const name of path)
        found = found.flatMap((one) => (0,data/* listed */.KE)((0,data/* property */.MZ)(one, name)));
    const body = found[nth];
    return (0,data/* isMapping */.pi)(body) ? body : {};
}


/***/ }),

/***/ 4857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   z: () => (/* binding */ parseHcl)
/* harmony export */ });
/**
 * Parses by HashiCorp's own parser, as WebAssembly, loaded when it is first needed. Attributes become properties;
 * expressions stay text in `${…}`; blocks become lists below their type and labels.
 */
async function parseHcl(file, text) {
    const { parse } = await Promise.all(/* import() */[__webpack_require__.e(5579), __webpack_require__.e(3659)]).then(__webpack_require__.t.bind(__webpack_require__, 85579, 19));
    try {
        return { ok: true, value: await parse(file, text) };
    }
    catch (error) {
        return failureOf(file, error.message);
    }
}
/** Terraform's JSON syntax has the same shape, except that single blocks need no list. */
function parseJson(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch (error) {
        return { ok: false, message: error.message };
    }
}
/** The parser says `parse config: [a.tf:14,16-15,1: Summary; Detail. a.tf:20,…]`. */
function failureOf(file, message) {
    const text = message.replace(/^parse config: \[([^]*)\]$/, '$1');
    const [first = text] = text.split(` ${file}:`);
    const place = first.startsWith(`${file}:`)
        ? /^(\d+),\d+(?:-[\d,]+)?: ([^]*)$/.exec(first.slice(file.length + 1))
        : null;
    if (place === null)
        return { ok: false, message: text };
    return { ok: false, message: place[2] ?? text, line: Number(place[1]) };
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
