export const id = 5923;
export const ids = [5923];
export const modules = {

/***/ 8560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ parseSubjectClaims),
/* harmony export */   OP: () => (/* binding */ isEnvironmentBound),
/* harmony export */   X5: () => (/* binding */ isAnyBranch),
/* harmony export */   hV: () => (/* binding */ resolveGitLabIssuer),
/* harmony export */   hk: () => (/* binding */ resolveProjectSubjects),
/* harmony export */   v0: () => (/* binding */ deploymentTiers),
/* harmony export */   y1: () => (/* binding */ isProjectSubject),
/* harmony export */   yL: () => (/* binding */ listSubjectClaims),
/* harmony export */   yg: () => (/* binding */ listProjectConditions),
/* harmony export */   zh: () => (/* binding */ deriveDeploymentTier)
/* harmony export */ });
/* unused harmony export formatProjectSubjects */
const additionalClaims = ['ref_protected', 'environment_protected', 'deployment_tier'];
const isAdditionalClaim = (name) => additionalClaims.some((claim) => claim === name);
const environmentClaims = new Set(['environment_protected', 'deployment_tier']);
/**
 * Reads the components in the order of the setting.
 * @returns undefined for an order in which a branch cannot be told from another one, or that GitLab does not offer
 */
function parseSubjectClaims(names) {
    const [project, type, ref, ...more] = names;
    if (project !== 'project_id' && project !== 'project_path')
        return undefined;
    if (type !== 'ref_type' || ref !== 'ref' || !more.every(isAdditionalClaim))
        return undefined;
    // GitLab omits the last two in jobs without environment, so what is always there comes before them.
    const ordered = additionalClaims.filter((claim) => more.includes(claim));
    return more.join() === ordered.join() ? { project, more } : undefined;
}
/** As GitLab's setting expects them. */
function listSubjectClaims({ id, claims: { project, more } }) {
    return [id === undefined ? 'project_path' : project, 'ref_type', 'ref', ...more];
}
/** Tiers of environments (GitLab Docs, "Deployment tier of environments"). */
const deploymentTiers = ['production', 'staging', 'testing', 'development', 'other'];
/** The tier that GitLab derives from the name of an environment whose job names none (`Environment#guess_tier`). */
function deriveDeploymentTier(environment) {
    if (/dev|review|trunk/i.test(environment))
        return 'development';
    if (/test|tst|int|ac(ce)?pt|qa|qc|control|quality/i.test(environment))
        return 'testing';
    if (/sta?g|mode?l|pre|demo|non/i.test(environment))
        return 'staging';
    return /pro?d|live/i.test(environment) ? 'production' : 'other';
}
/**
 * The `sub` claims of jobs; those with an asterisk are patterns. The ref of a merge request is its source branch, and its project the one
 * of that branch (GitLab 18.2.2 and later), so a fork has no subject of the project. No path or ref contains a colon or an asterisk
 * (git-check-ref-format), so no part can pass for two.
 */
function formatProjectSubjects({ path, id, claims }, jobs) {
    const project = claims.project === 'project_id' && id !== undefined ? `project_id:${id}` : `project_path:${path}`;
    const formatRef = (ref) => `${project}:ref_type:branch:ref:${ref}`;
    if (jobs.kind === 'merge-requests')
        return [formatRef('*')];
    const formatClaims = (names, tier) => names.map((name) => `:${name}:${name === 'deployment_tier' ? tier : 'true'}`).join('');
    if (jobs.kind === 'environment')
        return [`${formatRef(jobs.branch)}${formatClaims(claims.more, jobs.tier)}`];
    const always = claims.more.filter((name) => !environmentClaims.has(name));
    const subject = `${formatRef(jobs.branch)}${formatClaims(always, '')}`;
    // A job of the branch may have an environment too.
    return always.length === claims.more.length ? [subject] : [subject, `${subject}:*`];
}
/** Whether a subject is the pattern that all branches of a project match, and with them all merge requests. */
function isAnyBranch(subject) {
    return /^project_(?:id|path):[^:*]+:ref_type:branch:ref:\*$/.test(subject);
}
/** Whether a role with these subjects distinguishes jobs with a protected environment from others of the same branch. */
function isEnvironmentBound({ more }) {
    return more.includes('environment_protected');
}
/**
 * Claims of their own for which IAM has condition keys: of gitlab.com there are some, of other servers none but `sub` and `aud` (Service
 * Authorization Reference, "AWS Security Token Service").
 */
function listProjectConditions(issuer, { id }, { kind }) {
    if (issuer !== gitLabIssuer)
        return {};
    return {
        ...(id === undefined ? {} : { [`${issuer}:project_id`]: id }),
        ...(kind === 'merge-requests' ? {} : { [`${issuer}:ref_protected`]: 'true' }),
    };
}
const gitLabIssuer = 'gitlab.com';
/**
 * The issuer of a server's ID tokens, without `https://`: its address, with the path below which it is installed (GitLab Docs, "OpenID
 * Connect (OIDC) Authentication Using ID Tokens").
 */
function resolveGitLabIssuer(serverUrl) {
    return serverUrl.replace(/^https:\/\//, '').replace(/\/+$/, '');
}
/** The subjects that a role trusts, given those that it trusts already: an ID in them that this run does not know stays required. */
function resolveProjectSubjects(trusted, { project, jobs }) {
    const known = trusted.map((subject) => /^project_id:(\d+):/.exec(subject)?.[1]).find(Boolean);
    return formatProjectSubjects({ ...project, id: project.id ?? known }, jobs);
}
/**
 * Whether an earlier run may have trusted a subject: that of any branch of the project, with its path or its ID. In a role for an
 * environment a pattern is never own.
 */
function isProjectSubject(subject, { project, jobs }) {
    const [, name, value, ref = '', end = ''] = /^project_(id|path):([^:*?$]+):ref_type:branch:ref:([^:?$]+)((?::[^:?$]+)*)$/.exec(subject) ?? [];
    if (name === undefined || value === undefined)
        return false;
    const isOwn = name === 'path' ? value.toLowerCase() === project.path.toLowerCase() : value === (project.id ?? value);
    if (!isOwn)
        return false;
    if (!subject.includes('*'))
        return true;
    return jobs.kind !== 'environment' && (isAnyBranch(subject) || (!ref.includes('*') && /^[^*]*:\*$/.test(end)));
}


/***/ }),

/***/ 13977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ gitLabBootstrapInputs),
/* harmony export */   g: () => (/* binding */ projectPattern)
/* harmony export */ });
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);
/* harmony import */ var _runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92286);
/* harmony import */ var _account_gitlab_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8560);




/** Groups, subgroups and project (GitLab Docs, "Reserved project and group names"); none is `.` or `..`, or ends in `.git`. */
const projectPattern = /^[A-Za-z0-9_][\w.-]{0,254}(?:\/(?!\.{1,2}(?:\/|$))[\w.-]{1,255}){1,20}(?<!\.git)$/;
const projectKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('project', projectPattern, 'a GitLab project with its groups such as acme/web/shop', (text) => /^(?:https?:\/\/[^/]+\/|[^@/]+@[^:]+:)?(.+?)(?:\.git)?\/?$/.exec(text)?.[1]);
/** As IAM accepts the URL of a provider: HTTPS, without a port (IAM API Reference, CreateOpenIDConnectProvider). */
const serverKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('URL', /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?:\/[\w.-]+)*$/, 'the HTTPS address of a GitLab server without a port, such as https://gitlab.example.com', (text) => text
    .toLowerCase()
    .replace(/^http:/, 'https:')
    .replace(/:\d+/, '')
    .replace(/\/+$/, ''));
const claims = [
    'project_id',
    'project_path',
    'ref_type',
    'ref',
    'ref_protected',
    'environment_protected',
    'deployment_tier',
];
const gitLabBootstrapInputs = {
    provider: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['github', 'gitlab'], {
        description: '`bootstrap`: where the jobs run that may assume the roles; default: where this one runs, in a terminal `gitlab` if the host of the remote `origin` has that in its name',
    }),
    'gitlab-project': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(projectKind, {
        example: 'acme/web/shop',
        description: '`bootstrap`: GitLab project whose jobs may assume the roles; default: that of the job, else of the remote `origin`',
    }),
    'gitlab-project-id': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)((0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('ID', /^[1-9]\d{0,18}$/, 'the number of a project such as 278964'), {
        example: '278964',
        description: '`bootstrap`: its ID, which survives renames; default: that of the job. If it is unknown, the roles trust the path',
    }),
    'gitlab-url': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(serverKind, {
        example: 'https://gitlab.example.com',
        description: '`bootstrap`: address of the GitLab server, which issues the ID tokens; default: that of the job, else of the remote `origin`',
    }),
    'gitlab-sub-claims': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('claim', new RegExp(`^(?:${claims.join('|')})$`), `one of ${claims.join(', ')}`), {
        commas: true,
        example: 'project_id,ref_type,ref,ref_protected',
        description: "`bootstrap`: components of `sub` as the project's setting `ci_id_token_sub_claim_components` says; default: `project_id,ref_type,ref,ref_protected,environment_protected,deployment_tier`, where only jobs with a protected environment (GitLab Premium) may assume the environment's role",
    }),
    'gitlab-deployment-tier': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(_account_gitlab_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentTiers */ .v0, {
        description: '`bootstrap`: `deployment_tier` of the jobs with this environment; default: the one that GitLab derives from its name',
    }),
};


/***/ }),

/***/ 69845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ resourcePrefixPattern),
/* harmony export */   P9: () => (/* binding */ longestPreviewedRoleName),
/* harmony export */   US: () => (/* binding */ longestRoleName),
/* harmony export */   Z0: () => (/* binding */ repositoryPattern),
/* harmony export */   o1: () => (/* binding */ bootstrapInputs),
/* harmony export */   tS: () => (/* binding */ longestResourcePrefix),
/* harmony export */   zY: () => (/* binding */ buildDefaultRoleName)
/* harmony export */ });
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);
/* harmony import */ var _runner_contract_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51355);
/* harmony import */ var _runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92286);




/** ARN of a managed policy, AWS's or the account's own (IAM User Guide, "IAM identifiers"). */
const policyArnKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('ARN', /^arn:aws(-[a-z]+)*:iam::(aws|\d{12}):policy\/([\w+=,.@-]+\/)*[\w+=,.@-]{1,128}$/, 'the ARN of a managed policy such as arn:aws:iam::aws:policy/PowerUserAccess', (text) => `arn:aws:iam::aws:policy/${text}`);
/** Of 64 characters (IAM User Guide, "Names"), five are for `-plan`. */
const longestRoleName = 59;
/** Eight are for `-preview`. */
const longestPreviewedRoleName = 56;
/** Name of an environment's role where `role-name` is not set. */
function buildDefaultRoleName(environment) {
    return `eks-actions-${environment}`;
}
const roleNameKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('name', /^[\w+=,.@-]{1,59}$/, `the name of an IAM role: letters, digits and +=,.@_-, at most ${longestRoleName}`, (text) => /:role\/(?:.*\/)?([^/]+)$/.exec(text)?.[1]);
/** Owner and name as GitHub allows them: no name is `.` or `..`, or ends in `.git`. */
const repositoryPattern = /^[A-Za-z0-9][\w-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}(?<!\.git)$/;
/** A branch (git check-ref-format), without the characters that mean something in policies. */
const branchKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('branch', /^(?!.*(?:\.\.|\/\/|\.lock$))[A-Za-z0-9_][\w./-]{0,199}(?<![./])$/, 'the name of a branch such as main', (text) => text.replace(/^refs\/heads\//, ''));
/** Images of releases are not where pull requests may push to. */
const previewRepositoryKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('repository', /^(?=.{2,256}$)[a-z0-9]+(?:(?:[._-]|\/)[a-z0-9]+)*-preview$/, 'the name of an ECR repository that ends in -preview, such as shop-preview', (text) => `${text}-preview`);
const repositoryKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('repository', repositoryPattern, 'a GitHub repository such as acme/shop', (text) => /[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(text)?.[1]);
/** Of VPC and cluster; with `-flow-logs-` and the longest region it becomes the name of an IAM role, which has 64 characters. */
const longestResourcePrefix = 32;
const resourcePrefixPattern = new RegExp(`^[a-z][a-z0-9-]{0,${longestResourcePrefix - 2}}[a-z0-9]$`);
const bootstrapInputs = {
    'role-name': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(roleNameKind, {
        example: 'deploy-staging',
        description: '`bootstrap`: name of the role; default: `eks-actions-<environment>`',
    }),
    'resource-prefix': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)((0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('name', resourcePrefixPattern, `2 to ${longestResourcePrefix} lower-case letters, digits and hyphens, such as acme-staging`), {
        example: 'acme-staging',
        description: '`bootstrap`: name of VPC and cluster, and prefix of everything else that belongs to the environment: its roles may change nothing with another name. Default: `name` in `settings.yaml` of the environment; without either, the roles get only `role-policies` and `plan-role-policies`',
    }),
    'role-policies': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(policyArnKind, {
        commas: true,
        example: 'arn:aws:iam::123456789012:policy/extras',
        description: '`bootstrap`: managed policies of the role, in addition to those that it creates: what the shipped roots need, limited to `resource-prefix`, and access to the states',
    }),
    'plan-role': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
        default: 'false',
        description: '`bootstrap`: also create the role `<role-name>-plan`; it stores plans and cannot write or lock states',
    }),
    'plan-role-for': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['pull-requests', 'default-branch'], {
        description: '`bootstrap`: jobs that may assume the plan role. `pull-requests`: also those of pull requests, so all their authors can read the states, and its plans are for review only. `default-branch`: only jobs of `default-branch`, whose plans `apply` may execute after an approval. Default: `default-branch` with `deletion-protection: true`, otherwise `pull-requests`',
    }),
    'default-branch': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(branchKind, {
        default: 'main',
        description: '`bootstrap`: branch that only reviewed code reaches; its jobs may assume the plan role',
    }),
    'plan-role-policies': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(policyArnKind, {
        commas: true,
        example: 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess',
        description: '`bootstrap`: managed policies of the plan role, in addition to reading what the shipped roots create',
    }),
    'preview-role': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
        default: 'false',
        description: '`bootstrap`: also create the role `<role-name>-preview` for previews of pull requests; it pushes to `preview-repository` and finds `preview-cluster`, nothing else',
    }),
    'preview-repository': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(previewRepositoryKind, {
        example: 'shop-preview',
        description: '`bootstrap`: ECR repository for the images of pull requests; its name ends in `-preview`',
    }),
    'preview-cluster': (0,_runner_contract_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterName */ .SL)({
        example: 'acme-development',
        description: '`bootstrap`: EKS cluster that previews run in',
    }),
    'permissions-boundary': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(policyArnKind, {
        example: 'arn:aws:iam::123456789012:policy/boundary',
        description: '`bootstrap`: permissions boundary of your own for the roles that it creates, and for those that Terraform may create. Default: Terraform may create only roles within the boundary `<role-name>-boundary`, which bootstrap creates',
    }),
    'github-repository': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(repositoryKind, {
        example: 'acme/shop',
        description: '`bootstrap`: repository whose jobs may assume the roles; default: that of the job, else of the remote `origin`',
    }),
    'github-repository-ids': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)((0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('IDs', /^[1-9]\d{0,18}\/[1-9]\d{0,18}$/, 'the IDs of owner and repository such as 9919/1296269'), {
        example: '9919/1296269',
        description: '`bootstrap`: IDs of its owner and of the repository; default: those of the job, or from the GitHub API if there is a token',
    }),
};


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

/***/ 93768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jB: () => (/* binding */ createMissingBucketError),
  yu: () => (/* binding */ parseDiagnostics),
  c3: () => (/* binding */ parseErrorBlocks),
  X$: () => (/* binding */ parseWarnings),
  e7: () => (/* binding */ remoteExecutionHint),
  KC: () => (/* binding */ resolveLocation),
  h$: () => (/* binding */ toInterruptionError),
  Ao: () => (/* binding */ toTerraformError)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/errors/failure-reasons.js + 12 modules
var failure_reasons = __webpack_require__(98837);
// EXTERNAL MODULE: ./src/terraform/problems.js
var problems = __webpack_require__(15919);
// EXTERNAL MODULE: ./src/aws/credential-endpoint.js
var credential_endpoint = __webpack_require__(7551);
// EXTERNAL MODULE: ./src/aws/errors.js
var errors = __webpack_require__(69507);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/terraform/cli/aws-answer.js




/**
 * The failure behind an AWS error, with the missing IAM action, or that there was no answer.
 * @param what was attempted, as the beginning of a sentence
 * @returns undefined if the text reports no call to AWS, or only a missing object
 */
function parseAwsFailure(what, text) {
    if (isFailedRenewal(text))
        return createRenewalError(what);
    const answer = readAwsAnswer(text);
    if (answer === undefined || answer.name === 'NoSuchKey')
        return undefined;
    const { service, operation, status, name, message } = answer;
    const error = Object.assign(new Error(message), {
        name,
        ...(status === undefined ? { code: toNetworkCode(message) } : { $metadata: { httpStatusCode: status } }),
    });
    return (0,errors/* toAwsError */.DZ)(error, { what, action: toIamAction(service, operation) });
}
/** Whether Terraform requested credentials from this run, and there were none. */
function isFailedRenewal(text) {
    return text.includes(`NoCredentials: ${credential_endpoint/* renewalFailure */.NR}`);
}
/** The credentials that this run serves to Terraform ended; its log says why there are no new ones. */
function createRenewalError(what) {
    return new action_error/* ActionError */.lZ('credentials-expired', `${what}: the AWS credentials have expired and could not be renewed`, {
        hint: 'The warning "A tool requested AWS credentials, but there were none" in the log says why. Fix that, then run again.',
    });
}
/** The text before the failed call: `Unable to list objects in S3 bucket "acme"`. */
function trimAwsAnswer(text) {
    return text.replace(/:? *operation error [^]*$/, '');
}
function readAwsAnswer(text) {
    const found = /operation error (?<service>[\w ]+): (?<operation>\w+), (?<rest>[^\n]*)/.exec(text)?.groups;
    if (found === undefined)
        return undefined;
    const { service = '', operation = '', rest = '' } = found;
    const status = Number(/StatusCode: (\d+)/.exec(rest)?.[1] ?? 0);
    const [, name = '', message = rest] = /(?:api error |, (?=NoSuch))(\w+): (.*)$/.exec(rest) ?? [];
    // A response to HEAD has no body, so S3 can only answer 400 to expired credentials.
    const expired = operation.startsWith('Head') && status === 400;
    return {
        service,
        operation,
        status: status === 0 ? undefined : status,
        name: expired ? 'ExpiredToken' : name,
        message: expired
            ? `${message} (S3 answers HEAD requests with nothing more when the credentials have expired)`
            : message,
    };
}
/** Some calls have a different name than the action that allows them (Service Authorization Reference, "Amazon S3"). */
const s3Actions = {
    HeadObject: 'GetObject',
    ListObjectsV2: 'ListBucket',
    HeadBucket: 'ListBucket',
};
function toIamAction(service, operation) {
    const action = service === 'S3' ? ((0,records/* getOwn */.Ng)(s3Actions, operation) ?? operation) : operation;
    return `${service.toLowerCase().replaceAll(' ', '')}:${action}`;
}
function toNetworkCode(message) {
    if (message.includes('no such host'))
        return 'ENOTFOUND';
    return message.includes('connection reset') ? 'ECONNRESET' : 'ECONNREFUSED';
}

// EXTERNAL MODULE: ./src/terraform/cli/state-lock.js
var state_lock = __webpack_require__(6563);
;// CONCATENATED MODULE: ./src/terraform/cli/failure.js






const detailLines = 20;
/** Location of a diagnostic, relative to the workspace; files of downloaded modules are not the user's. */
function resolveLocation(diagnostic, { path }) {
    if (diagnostic.range === undefined)
        return undefined;
    const { file, line } = diagnostic.range;
    const joined = normalizePath(`${path}/${file}`);
    if (joined.startsWith('../') || joined.includes('.terraform/'))
        return undefined;
    return line > 0 ? { file: joined, line } : { file: joined };
}
/**
 * The failure of a Terraform command, described by its first error.
 * @param code if no known case applies
 */
function toTerraformError(where, diagnostics, command, code) {
    const errors = removeDuplicates(diagnostics.filter(({ severity }) => severity === 'error'));
    const [first] = errors;
    if (first === undefined) {
        return new action_error/* ActionError */.lZ(code, `${where.name}: terraform ${command} failed without reporting an error`, {
            hint: 'Re-run with TF_LOG=debug in the environment of the job; the run then says which private file Terraform logs to.',
        });
    }
    const lock = (0,state_lock/* readStateLock */.Fw)(first.detail);
    if (lock !== undefined && !(0,state_lock/* isUnreleasedLock */.Ic)(first))
        return (0,state_lock/* createLockedStateError */.uh)(where, lock);
    const [bucket] = missingBucket.exec(first.summary) ?? [];
    if (bucket !== undefined)
        return createMissingBucketError(where, bucket);
    const failure = buildError(where, first, errors, code);
    const left = errors.filter(state_lock/* isUnreleasedLock */.Ic).map(({ detail }) => (0,state_lock/* readStateLock */.Fw)(detail));
    return left.length === 0 ? failure : (0,state_lock/* withRemainingLock */.CM)(where, failure, left[0]);
}
/**
 * The failure of a Terraform command that was interrupted because the credentials have expired.
 * @param diagnostics reported after the interrupt: what was given up, and what could no longer be saved or released
 * @param expiry what AWS said of the credentials
 */
function toInterruptionError(where, command, diagnostics, expiry) {
    const unsaved = diagnostics.find(isUnsaved);
    const error = new action_error/* ActionError */.lZ(unsaved === undefined ? 'credentials-expired' : 'state-not-saved', `${where.name}: terraform ${command} was interrupted because the AWS credentials have expired`, {
        details: [...expiry.details, ...(unsaved === undefined ? [] : [joinLines(unsaved.summary)])],
        hint: expiry.hint,
        cause: expiry,
    });
    const left = diagnostics.filter(state_lock/* isUnreleasedLock */.Ic).map(({ detail }) => (0,state_lock/* readStateLock */.Fw)(detail));
    return left.length === 0 ? error : (0,state_lock/* withRemainingLock */.CM)(where, error, left[0]);
}
/** Message of the s3 backend; older versions do not name the bucket. */
const missingBucket = /S3 bucket (?:"[^"]*" )?does not exist/;
/** The same sentence wherever it is found. @param what `S3 bucket "acme" does not exist` */
function createMissingBucketError({ name, backend }, what) {
    return new action_error/* ActionError */.lZ('state-bucket-missing', `${name}: the ${what}`, {
        ...(backend === undefined ? {} : { details: [(0,problems/* formatLocation */.j)(backend.location)], location: backend.location }),
    });
}
/** Each error once, and without the heading that `init` puts before errors of the configuration. */
function removeDuplicates(errors) {
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
function buildError(where, first, errors, code) {
    const location = resolveLocation(first, where);
    const formatPlace = (diagnostic) => {
        const found = resolveLocation(diagnostic, where);
        return found === undefined ? '' : ` (${(0,problems/* formatLocation */.j)(found)})`;
    };
    // At a resource, the provider was denied access: the plan or apply itself has failed.
    const aws = parseAwsFailure(`${where.name}: ${joinLines(trimAwsAnswer(first.summary))}`, `${first.summary}\n${first.detail}`);
    const ofBackend = first.address === undefined ? aws : undefined;
    return new action_error/* ActionError */.lZ(classifyErrors(errors) ?? ofBackend?.code ?? code, ofBackend?.message ?? `${where.name}: ${joinLines(first.summary)}`, {
        details: [
            ...(ofBackend?.details ?? listDetailLines(first.detail)),
            ...(first.address === undefined ? [] : [`at ${first.address}`]),
            ...(location === undefined ? [] : [(0,problems/* formatLocation */.j)(location)]),
            ...errors.slice(1).map((other) => `also: ${joinLines(trimAwsAnswer(other.summary))}${formatPlace(other)}`),
        ],
        ...(aws === undefined ? findHint(first, code, location) : { hint: aws.hint }),
        ...(location === undefined ? {} : { location }),
        annotations: errors.flatMap((error) => createAnnotations(error, where)),
    });
}
/** The next step, if Terraform's message has a likely cause that Terraform cannot know. */
function findHint({ summary }, code, location) {
    const hint = likelyCauses.find(([said]) => said.test(summary))?.[1];
    if (hint !== undefined)
        return { hint };
    // What init reads is wrong at that line; its usual causes are those of what it fetches.
    const isRead = code === 'init-failed' && location !== undefined && !/download|install|quer|registry/i.test(summary);
    return isRead ? { hint: failure_reasons/* failureReasons */.OP['plan-failed'].nextStep } : {};
}
const remoteExecutionHint = 'Set the execution mode of the workspace to Local: plans are created, compared and applied in this run.';
const likelyCauses = [
    [
        /^Unable to find remote state/,
        'The root it reads from was never applied: apply that root first, or both together (with-dependencies: true).',
    ],
    [/^Saving a generated plan is currently not supported/, remoteExecutionHint],
];
/** Errors that have a meaning of their own, by what Terraform and the AWS provider write. */
function classifyErrors(errors) {
    if (errors.some(isUnsaved) && errors.every((error) => isUnsaved(error) || (0,state_lock/* isUnreleasedLock */.Ic)(error))) {
        return 'state-not-saved';
    }
    const [{ summary, detail } = { summary: '', detail: '' }] = errors;
    if (/saved plan (is stale|does not match)|^Inconsistent dependency lock file/i.test(summary))
        return 'plan-stale';
    if (/no space left on device|disk quota exceeded/i.test(`${summary} ${detail}`))
        return 'disk-full';
    if (skewed.test(`${summary} ${detail}`))
        return 'clock-skewed';
    const hasExpired = expired.test(`${summary} ${detail}`) || isFailedRenewal(`${summary} ${detail}`);
    return hasExpired ? 'credentials-expired' : undefined;
}
/** A diagnostic as an annotation at its line. */
function createAnnotations(diagnostic, where) {
    const location = resolveLocation(diagnostic, where);
    return location === undefined ? [] : [{ text: `${where.name}: ${joinLines(diagnostic.summary)}`, location }];
}
function isUnsaved({ summary }) {
    return /^Failed to (save|persist) state/.test(summary);
}
/** Messages of AWS and of Go's TLS. */
const skewed = /RequestTimeTooSkewed|signature not yet current|certificate has expired or is not yet valid: current time \S+ is before/i;
const expired = /ExpiredToken|RequestExpired|security token included in the request is expired/;
/**
 * Errors of commands that write no JSON come as text in a frame of box characters; those of a few older commands, like
 * `force-unlock`, as a plain sentence.
 */
function parseDiagnostics(text) {
    const found = parseErrorBlocks(text);
    const sentence = removeFrame(text).trim();
    return found.length > 0 || sentence === '' ? found : [readErrorBlock(`Error: ${sentence}`)];
}
/** Only errors that begin with Terraform's heading. */
function parseErrorBlocks(text) {
    // The AWS answer is part of an error, but looks like one.
    const parts = removeFrame(text).split(/^(?=Error: (?!operation error))/m);
    return parts.filter((part) => part.startsWith('Error: ')).map(readErrorBlock);
}
/** Warnings of a successful `init`, which prints them as text before its last sentences. */
function parseWarnings(text) {
    const [body = ''] = removeFrame(text).split(/^\S+ has been successfully initialized!$/m);
    const parts = body.split(/^(?=(?:Warning|Error): )/m).filter((part) => part.startsWith('Warning: '));
    return parts.map((part) => ({ ...readErrorBlock(part.replace('Warning: ', 'Error: ')), severity: 'warning' }));
}
function removeFrame(text) {
    const framed = (0,external_node_util_.stripVTControlCharacters)(text);
    // What follows a frame is no part of its error.
    return framed
        .replaceAll(/^╵\n(?:[^╷][^\n]*\n?|\n)*/gm, '╵\n')
        .split('\n')
        .map((line) => line.replace(/^[│╷╵]\s?/, '').trimEnd())
        .join('\n');
}
function readErrorBlock(part) {
    const [head = '', ...rest] = part.split('\n');
    const [, file, line] = /^[ \t]*on (.+?) line (\d+)/m.exec(part) ?? [];
    return {
        severity: 'error',
        summary: head.slice('Error: '.length),
        detail: rest.join('\n').trim(),
        ...(file === undefined ? {} : { range: { file, line: Number(line) } }),
    };
}
function listDetailLines(text) {
    const all = (0,state_lock/* withoutLockAdvice */.Md)(text)
        .split('\n')
        .filter((line) => line.trim() !== '');
    const kept = all.slice(0, detailLines);
    return all.length > kept.length ? [...kept, `… ${all.length - kept.length} more lines in the log`] : kept;
}
function joinLines(text) {
    return text.replaceAll(/\s+/g, ' ').trim();
}
function normalizePath(file) {
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


/***/ }),

/***/ 6563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ toUnlockError),
/* harmony export */   CM: () => (/* binding */ withRemainingLock),
/* harmony export */   Fw: () => (/* binding */ readStateLock),
/* harmony export */   Ic: () => (/* binding */ isUnreleasedLock),
/* harmony export */   Md: () => (/* binding */ withoutLockAdvice),
/* harmony export */   uh: () => (/* binding */ createLockedStateError)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);

/**
 * Reads the "Lock Info" in the diagnostic "Error acquiring the state lock".
 * @returns undefined when the text describes no lock
 */
function readStateLock(text) {
    if (!text.includes('Lock Info:'))
        return undefined;
    const readField = (name) => new RegExp(`^[│ \\t]*${name}:(.*)$`, 'm').exec(text)?.[1]?.trim() ?? '';
    const id = readField('ID');
    if (id === '')
        return undefined;
    return {
        id,
        path: readField('Path'),
        operation: readField('Operation'),
        who: readField('Who'),
        created: readField('Created'),
    };
}
/** Whether Terraform ended without releasing its lock. */
function isUnreleasedLock({ summary }) {
    return summary === 'Error releasing the state lock';
}
/** Removes Terraform's advice on lock problems, which does not apply to a pipeline. */
function withoutLockAdvice(text) {
    return text.replace(/^Terraform acquires a (state )?lock [^]*$/m, '');
}
/** How to release a lock with this action. */
function formatUnlock({ name }, id) {
    return `command: unlock, roots: ${name}, lock-id: ${id}`;
}
/** Reports who holds the state, since when, and how to release it. */
function createLockedStateError(root, lock) {
    const message = `${root.name}: the state is locked by ${lock.who} since ${lock.created || 'an unknown time'}`;
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('state-locked', message, {
        details: [`lock ${lock.id}, ${lock.operation}, ${lock.path}`],
        hint: `Wait for that run to finish. If it no longer exists, release its lock: ${formatUnlock(root, lock.id)}`,
        outputs: { 'lock-info': lock },
    });
}
/** Adds that Terraform ended without releasing its lock. @param lock undefined if it is not known which one */
function withRemainingLock(root, error, lock) {
    const which = lock === undefined ? '' : ` ${lock.id}, taken at ${lock.created}`;
    const id = lock?.id ?? 'as the next run reports it';
    return (0,_runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .extendError */ .vR)(error, {
        details: [`the state is still locked: Terraform ended without releasing its lock${which}`],
        hint: `${error.hint} Then release the lock: ${formatUnlock(root, id)}`,
        outputs: lock === undefined ? {} : { 'lock-info': lock },
    });
}
/** Explains why Terraform released no lock: the state is held by a different one, or is not locked at all. */
function toUnlockError({ name }, lockId, error) {
    if (!(error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
        return error;
    if (/NoSuchKey|not locked/.test([error.message, ...error.details].join('\n'))) {
        return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unlock-failed', `${name}: the state is not locked, so no lock was released`, {
            hint: 'Nothing to release: re-run the command that found the lock.',
            cause: error,
        });
    }
    if (error.code !== 'state-locked')
        return error;
    const message = `${name}: the state is held by a different lock than ${lockId}, so no lock was released`;
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unlock-failed', message, {
        details: [error.message, ...error.details],
        hint: error.hint,
        outputs: error.outputs,
        cause: error,
    });
}


/***/ }),

/***/ 15919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ createProblemsError),
/* harmony export */   j: () => (/* binding */ formatLocation)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);

/** One error for all problems: code, place and next step of the first; of several, a line and an annotation for each. */
function createProblemsError(subject, problems) {
    const [first, ...others] = problems;
    const options = { location: first.location, ...(first.hint === undefined ? {} : { hint: first.hint }) };
    if (others.length === 0) {
        const details = [formatLocation(first.location), ...(first.details ?? [])];
        return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(first.code, `${subject}: ${first.message}`, { ...options, details });
    }
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(first.code, `${subject}: ${problems.length} problems`, {
        ...options,
        annotations: problems.map(({ message, location, details = [] }) => ({
            text: [message, ...details].join('\n'),
            location,
        })),
        details: problems.flatMap(({ code, message, location, details = [], hint }) => [
            `${formatLocation(location)}: ${message} (${code})`,
            ...details.map((line) => `  ${line}`),
            ...(hint === undefined || hint === first.hint ? [] : [`  Next: ${hint}`]),
        ]),
    });
}
/** `main.tf:31`, as people and editors read it. */
function formatLocation({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}


/***/ }),

/***/ 48138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findCommonFolders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The folders that all keys begin with: `['staging']` of `staging/vpc/a.tfstate` and `staging/eks/a.tfstate`. */
function findCommonFolders(keys) {
    const [first = [], ...others] = keys.map((key) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(key).split('/'));
    const end = first.findIndex((name, index) => name === '.' || others.some((other) => other[index] !== name));
    return end < 0 ? first : first.slice(0, end);
}


/***/ }),

/***/ 7167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ choosePlanStore),
  G: () => (/* binding */ planStoreSettings)
});

// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/terraform/store/plan-objects.js + 1 modules
var plan_objects = __webpack_require__(4420);
// EXTERNAL MODULE: ./src/runner/files/digest.js
var digest = __webpack_require__(39631);
;// CONCATENATED MODULE: ./src/terraform/store/artifact.js


/**
 * Keeps the plans of one environment as one encrypted artifact. `put` collects, `close` uploads; the artifact of an
 * earlier run is downloaded when the first plan is requested. An artifact cannot be changed: `discard` only makes this run
 * forget the plan, which the serial of the state invalidates anyway.
 */
function createArtifactStore({ environment, place, transport, key }) {
    const name = formatPlanArtifactName(environment);
    const collected = new Map();
    const removed = new Set();
    const downloaded = memoize(async () => transport.download(name));
    const openFolder = (root, of) => {
        const toFileName = (object) => `${hashRootName(root)}-${object}`;
        return {
            location: `${name}/${hashRootName(root)}`,
            read: async (object) => {
                const file = toFileName(object);
                const own = of === place ? collected.get(file) : undefined;
                if (own !== undefined || removed.has(file))
                    return own;
                const artifact = await downloaded();
                return artifact?.place === of ? artifact.files.get(file) : undefined;
            },
            write: (object, content) => {
                collected.set(toFileName(object), content);
                return Promise.resolve();
            },
            remove: (object) => {
                collected.delete(toFileName(object));
                removed.add(toFileName(object));
                return Promise.resolve();
            },
        };
    };
    const close = memoize(async () => {
        if (collected.size > 0)
            await transport.upload(name, collected);
    });
    return {
        ...(0,plan_objects/* createPlanStore */.B)({ environment, place, location: `artifact ${name}`, openFolder, remembersApplied: false, key }),
        close,
    };
}
/** Artifact names allow fewer characters than folders; a digest distinguishes names with replaced characters. */
function formatPlanArtifactName(environment) {
    const clean = environment.replaceAll(/[^A-Za-z0-9._-]/g, '-');
    const suffix = clean === environment ? '' : `-${(0,digest/* computeSha256 */.jH)(environment).slice(0, 8)}`;
    return `eks-actions-plan-${clean}${suffix}`;
}
/** Root names contain slashes and other characters, and reveal details of the account; file names must not. */
function hashRootName({ name }) {
    return (0,digest/* computeSha256 */.jH)(name).slice(0, 32);
}
/** Runs a task on the first call; later calls get the same result. */
function memoize(task) {
    let running;
    return () => (running ??= task());
}

// EXTERNAL MODULE: ./src/terraform/store/s3.js
var s3 = __webpack_require__(12291);
;// CONCATENATED MODULE: ./src/terraform/store/choose.js



const planStoreSettings = ['auto', 's3', 'artifact', 'none'];
/**
 * Selects the plan store of each root: `auto` uses S3 if the state is there, otherwise an artifact if there is a key and
 * artifacts are available. Without a key no plan is uploaded as an artifact, whatever the setting: a pull request from a
 * fork gets no secrets and is planned anyway.
 * @throws ActionError `invalid-input` if `s3` is requested and a root has its state elsewhere
 */
function choosePlanStore(request) {
    const { setting, roots, key, artifacts } = request;
    if (setting === 'none')
        return { store: undefined, notes: [], explainUnstored: () => 'plan-store is none' };
    const [inS3, elsewhere] = [roots.filter(s3/* hasS3State */.q), roots.filter((root) => !(0,s3/* hasS3State */.q)(root))];
    if (setting === 's3' && elsewhere.length > 0)
        throw createNotInS3Error(elsewhere);
    const forArtifact = setting === 'artifact' ? roots : elsewhere;
    const obstacle = explainArtifactObstacle(request);
    const kinds = new Map([
        ...inS3.map(({ name }) => [name, 's3']),
        ...forArtifact.map(({ name }) => [name, obstacle === undefined ? 'artifact' : 'none']),
    ]);
    const selectByKind = (kind) => roots.filter(({ name }) => kinds.get(name) === kind);
    const stores = new Map();
    if (selectByKind('s3').length > 0)
        stores.set('s3', (0,s3/* createS3Store */.o)({ ...request, roots: selectByKind('s3') }));
    if (selectByKind('artifact').length > 0 && key !== undefined && artifacts !== undefined) {
        stores.set('artifact', createArtifactStore({ ...request, key, transport: artifacts }));
    }
    const without = selectByKind('none').map(({ name }) => name);
    const notes = without.length > 0 && obstacle !== undefined ? [describeUnstored(request, without, obstacle)] : [];
    const explainUnstored = ({ name }) => (kinds.get(name) === 'none' ? obstacle : undefined);
    const findStore = ({ name }) => stores.get(kinds.get(name) ?? 'none');
    const [only, ...others] = stores.values();
    if (only === undefined)
        return { store: undefined, notes, explainUnstored };
    return {
        store: others.length === 0 && without.length === 0 ? only : createRoutedStore([only, ...others], findStore),
        notes,
        explainUnstored,
    };
}
/** Why artifacts cannot be used. */
function explainArtifactObstacle({ key, artifacts }) {
    if (artifacts === undefined)
        return 'artifacts exist only in GitHub Actions';
    if (key === undefined)
        return 'an artifact needs plan-encryption-key';
    return undefined;
}
function describeUnstored({ roots, withoutPlan }, names, obstacle) {
    const then = withoutPlan === 'refused' ? 'apply with require-plan refuses changes' : 'apply will plan again';
    const which = names.length === roots.length ? 'Plans' : `Plans of ${names.join(', ')}`;
    return `${which} are not stored: ${obstacle}; ${then}.`;
}
function createNotInS3Error(roots) {
    const [first] = roots;
    return new action_error/* ActionError */.lZ('invalid-input', 'plan-store: s3 requires every root to keep its state in S3', {
        details: roots.map(({ name, backend }) => `${name} has the backend ${backend.type} (${backend.location.file})`),
        hint: 'Use plan-store: auto, which decides for each root.',
        ...(first === undefined ? {} : { location: first.backend.location }),
    });
}
/** One store made of several; plans of a root without a store are neither found nor kept. */
function createRoutedStore([first, ...others], findStore) {
    const requireStore = (root) => {
        const store = findStore(root);
        if (store === undefined)
            throw new TypeError(`${root.name} has no plan store to fetch from`);
        return store;
    };
    const stores = [first, ...others];
    return {
        location: stores.map(({ location }) => location).join(', '),
        place: first.place,
        put: async (root, ...plan) => findStore(root)?.put(root, ...plan),
        find: async (key) => findStore(key.root)?.find(key),
        findNewest: async (root, ...which) => findStore(root)?.findNewest(root, ...which),
        fetch: async (root, ...plan) => requireStore(root).fetch(root, ...plan),
        fetchWritten: async (root, plan) => requireStore(root).fetchWritten(root, plan),
        discard: async (root, ...plan) => findStore(root)?.discard(root, ...plan),
        close: async () => {
            for (const store of stores)
                await store.close?.();
        },
    };
}


/***/ }),

/***/ 60480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ encryptionKey),
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   dy: () => (/* binding */ isSealed),
/* harmony export */   od: () => (/* binding */ seal)
/* harmony export */ });
/* unused harmony exports encryptionKeyKind, parseEncryptionKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24390);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);



/*
 * Format: magic (8), version (1), key id (8), nonce (12), ciphertext, tag (16). Everything before the ciphertext is
 * authenticated with it, and so is the identity. A random nonce of 96 bits serves 2^32 objects per key (NIST SP 800-38D,
 * section 8.3).
 */
const magic = Buffer.from('EKSAPLAN', 'latin1');
const version = 1;
const cipher = 'aes-256-gcm';
const sizes = { version: 1, keyId: 8, nonce: 12, tag: 16 };
const headerBytes = magic.length + sizes.version + sizes.keyId + sizes.nonce;
const rule = 'a key of 32 bytes, as base64 or as hexadecimal digits';
const makeKey = 'Create one with: openssl rand -base64 32';
/** Input for a key: 32 bytes as base64 (44 characters) or hexadecimal (64 digits). */
function encryptionKey(options) {
    return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(encryptionKeyKind, options);
}
const encryptionKeyKind = {
    type: 'encryption key',
    rule,
    secret: true,
    parse: (text) => {
        const key = parseEncryptionKey(text.trim());
        return key === undefined ? (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(rule, makeKey) : (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(key);
    },
};
/** @returns undefined if the text is not exactly 32 bytes in one of the two encodings */
function parseEncryptionKey(text) {
    const isHex = /^[0-9A-Fa-f]{64}$/.test(text);
    // 43 characters hold 258 bits: for 32 bytes, the two lowest bits of the last character are zero.
    if (!isHex && !/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/.test(text))
        return undefined;
    const bytes = Buffer.from(text, isHex ? 'hex' : 'base64');
    return { id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest().subarray(0, sizes.keyId), key: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createSecretKey)(bytes) };
}
/** Encrypts and authenticates. */
function seal({ id, key }, content, as) {
    const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(sizes.nonce);
    const header = Buffer.concat([magic, Buffer.from([version]), id, nonce]);
    const encryption = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(cipher, key, nonce, { authTagLength: sizes.tag });
    encryption.setAAD(buildAuthenticatedData(header, as));
    const ciphertext = [encryption.update(content), encryption.final()];
    return Buffer.concat([header, ...ciphertext, encryption.getAuthTag()]);
}
/**
 * Undoes {@link seal}.
 * @throws ActionError `plan-stale` that says whether it is unencrypted, uses a different key, or was tampered with
 */
function unseal({ id, key }, sealed, as) {
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    if (!isSealed(bytes))
        throw createSealError(as, 'is not encrypted with plan-encryption-key');
    if (bytes.length < headerBytes + sizes.tag)
        throw createSealError(as, 'is cut off');
    const header = bytes.subarray(0, headerBytes);
    if (header[magic.length] !== version)
        throw createSealError(as, 'has a format that this release does not know');
    const keyIdStart = magic.length + sizes.version;
    if (!header.subarray(keyIdStart, keyIdStart + sizes.keyId).equals(id)) {
        throw createSealError(as, 'was encrypted with a different key than plan-encryption-key');
    }
    const decryption = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(cipher, key, header.subarray(-sizes.nonce), { authTagLength: sizes.tag });
    decryption.setAAD(buildAuthenticatedData(header, as));
    decryption.setAuthTag(bytes.subarray(-sizes.tag));
    try {
        return Buffer.concat([decryption.update(bytes.subarray(headerBytes, -sizes.tag)), decryption.final()]);
    }
    catch (cause) {
        throw createSealError(as, 'was changed after it was stored, or belongs to something else', cause);
    }
}
/** Whether bytes claim to be sealed. */
function isSealed(bytes) {
    return magic.equals(bytes.subarray(0, magic.length));
}
/** JSON separates the parts of an identity, whatever characters they contain. */
function buildAuthenticatedData(header, { identity }) {
    return Buffer.concat([header, Buffer.from(JSON.stringify(identity), 'utf8')]);
}
function createSealError({ name }, why, cause) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('plan-stale', `the stored plan ${name} ${why}`, {
        hint: 'Plan again with the key that this run uses, and have the new plan reviewed.',
        cause,
    });
}


/***/ }),

/***/ 4420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ createPlanStore),
  f: () => (/* binding */ maxWrittenBytes)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/files/private-file.js
var private_file = __webpack_require__(69995);
// EXTERNAL MODULE: ./src/terraform/store/encryption.js
var encryption = __webpack_require__(60480);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/terraform/store/stored-plan.js


/** The stored text. */
function formatStoredPlan(plan) {
    return `${JSON.stringify(plan, undefined, 2)}\n`;
}
/**
 * Reads what {@link formatStoredPlan} wrote, strictly: no missing or unknown members, every value well-formed.
 * @param name of the object, for errors
 * @throws ActionError `plan-stale` that names the object and its first problem
 */
function parseStoredPlan(text, name, expected) {
    const plan = readPlan(createObjectReader(parseJson(text, name), '', name));
    const about = { ...expected, environment: plan.environment, root: plan.root, mode: plan.mode };
    for (const member of ['environment', 'root', 'mode']) {
        if (about[member] !== expected[member]) {
            throw createStalePlanError(name, `its ${member} is ${about[member]} instead of ${expected[member]}`);
        }
    }
    if (expected.contentDigest !== undefined && plan.content.digest !== expected.contentDigest) {
        throw createStalePlanError(name, 'its content is not that of its name');
    }
    if (expected.commit !== undefined && plan.commit !== expected.commit) {
        throw createStalePlanError(name, 'its commit is not that of its name');
    }
    return plan;
}
/** Reports that a stored object cannot be used. */
function createStalePlanError(name, why, cause) {
    return new action_error/* ActionError */.lZ('plan-stale', `the stored plan ${name} cannot be used: ${why}`, {
        hint: 'Plan again: that replaces it.',
        cause,
    });
}
const sha256 = /^[0-9a-f]{64}$/;
const anyText = /^[^\0]*$/u;
const someText = /^[^\0]+$/u;
function readPlan(json) {
    json.allowOnly([
        ...['version', 'environment', 'root', 'mode', 'status', 'note', 'content', 'terraform', 'state', 'meaning'],
        ...['modules', 'lockFile', 'written', 'counts', 'destroys', 'planDigest', 'commit', 'run', 'createdAt'],
    ]);
    const version = json.integer('version');
    if (version !== 2)
        throw json.createError(`version ${version} is not known`);
    const status = json.oneOf('status', ['planned', 'unchanged', 'deferred']);
    const planDigest = json.optional('planDigest', () => json.text('planDigest', sha256));
    if (status !== 'planned' && planDigest !== undefined)
        throw json.createError(`planDigest does not fit ${status}`);
    const meaning = json.optional('meaning', () => readMeaning(json.object('meaning')));
    if ((status === 'deferred') !== (meaning === undefined))
        throw json.createError(`meaning does not fit ${status}`);
    return {
        version,
        environment: json.text('environment', someText),
        root: json.text('root', someText),
        mode: json.oneOf('mode', ['normal', 'destroy']),
        status,
        note: json.text('note', anyText),
        content: readContent(json.object('content')),
        modules: json.list('modules').map(readModule),
        lockFile: json.optional('lockFile', () => json.text('lockFile', someText)),
        written: json.list('written').map(readWrittenFile),
        terraform: json.text('terraform', /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/),
        state: json.optional('state', () => {
            const state = json.object('state');
            state.allowOnly(['lineage', 'serial']);
            return { lineage: state.text('lineage', someText), serial: state.integer('serial') };
        }),
        meaning,
        counts: readCounts(json.object('counts')),
        destroys: json.texts('destroys', someText),
        planDigest,
        commit: json.optional('commit', () => json.text('commit', /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)),
        run: json.optional('run', () => json.text('run', /^https?:\/\/\S+$/)),
        createdAt: json.text('createdAt', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/),
    };
}
function readCounts(json) {
    json.allowOnly(['add', 'change', 'destroy', 'import', 'move', 'forget']);
    return {
        add: json.integer('add'),
        change: json.integer('change'),
        destroy: json.integer('destroy'),
        import: json.integer('import'),
        move: json.integer('move'),
        forget: json.integer('forget'),
    };
}
function readMeaning(json) {
    json.allowOnly(['salt', 'settings', 'changes']);
    return {
        salt: json.text('salt', /^(?:[0-9a-f]{64})?$/),
        settings: json.object('settings').entries((settings, name) => settings.text(name, anyText)),
        changes: json.object('changes').entries((changes, name) => {
            const change = changes.object(name);
            change.allowOnly(['action', 'values']);
            return {
                action: change.text('action', someText),
                values: change.object('values').entries((values, path) => values.text(path, someText)),
            };
        }),
    };
}
function readModule(json) {
    json.allowOnly(['name', 'source', 'digest']);
    return {
        name: json.text('name', someText),
        source: json.text('source', someText),
        digest: json.text('digest', sha256),
    };
}
function readWrittenFile(json) {
    json.allowOnly(['base', 'path', 'size', 'sha256', 'executable']);
    return {
        base: json.oneOf('base', ['workspace', 'data-folder']),
        path: json.text('path', someText),
        size: json.integer('size'),
        sha256: json.text('sha256', sha256),
        executable: json.oneOf('executable', [true, false]),
    };
}
function readContent(json) {
    json.allowOnly(['digest', 'files']);
    const files = json.list('files').map((file) => {
        file.allowOnly(['path', 'sha256']);
        return { path: file.text('path', someText), sha256: file.text('sha256', sha256) };
    });
    return { digest: json.text('digest', sha256), files };
}
/** @param path of the value within the object `name`; empty for the whole object */
function createObjectReader(value, path, name) {
    const toPath = (member) => (path === '' ? member : `${path}.${member}`);
    const createFormError = (member) => createStalePlanError(name, `${toPath(member)} is missing or malformed`);
    if (!(0,records/* isRecord */.u4)(value)) {
        throw createStalePlanError(name, `${path === '' ? 'it' : path} is not a JSON object`);
    }
    const own = new Map(Object.entries(value));
    const reader = {
        createError: (why) => createStalePlanError(name, why),
        allowOnly: (known) => {
            const unknown = [...own.keys()].find((member) => !known.includes(member));
            if (unknown !== undefined)
                throw createStalePlanError(name, `it has the unknown member ${toPath(unknown)}`);
        },
        text: (member, pattern) => {
            const found = own.get(member);
            if (typeof found !== 'string' || !pattern.test(found))
                throw createFormError(member);
            return found;
        },
        integer: (member) => {
            const found = own.get(member);
            if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < 0)
                throw createFormError(member);
            return found;
        },
        oneOf: (member, allowed) => {
            const found = allowed.find((one) => one === own.get(member));
            if (found === undefined)
                throw createFormError(member);
            return found;
        },
        object: (member) => createObjectReader(own.get(member), toPath(member), name),
        list: (member) => {
            const found = own.get(member);
            if (!Array.isArray(found))
                throw createFormError(member);
            return found.map((entry, index) => createObjectReader(entry, `${toPath(member)}[${index}]`, name));
        },
        texts: (member, pattern) => {
            const found = own.get(member);
            const isText = (entry) => typeof entry === 'string' && pattern.test(entry);
            if (!Array.isArray(found) || !found.every(isText))
                throw createFormError(member);
            return found;
        },
        entries: (read) => Object.fromEntries([...own.keys()].map((member) => [member, read(reader, member)])),
        optional: (member, read) => (own.get(member) === undefined ? undefined : read()),
    };
    return reader;
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw createStalePlanError(name, `it is not valid JSON (${error.message})`, error);
    }
}

// EXTERNAL MODULE: ./src/runner/files/digest.js
var files_digest = __webpack_require__(39631);
;// CONCATENATED MODULE: ./src/terraform/store/plan-objects.js






const maxPlanBytes = 64 * 1024 ** 2;
const maxRecordBytes = 16 * 1024 ** 2;
/** Header and tag of encrypted objects. */
const sealingBytes = 1024;
/**
 * The layout that every plan store shares. A root has per commit, mode and content a record `<commit>-<mode>-<content>.json`;
 * in the protected place, changes have the plan file `….tfplan` and the files that the plan wrote, `….files`, as well.
 * `<mode>-<content>.json` and `newest-<mode>.json` are copies of the last record of this content and of all. They are written in
 * the order plan, files, record, copies, and a record is removed before its plan, so that an aborted run leaves no record
 * without its plan. What is applied in `review` is remembered in `protected`: `<commit>-<mode>-<content>.applied`. Two runs that store a plan of the same commit and content at the same time can leave the record of one with
 * the plan of the other: the digest in the record reveals it, and the plan is refused.
 */
function createPlanStore(objects) {
    const { location, place, openFolder } = objects;
    return {
        location,
        place,
        put: (root, plan, planFile, written) => putPlan(objects, root, plan, { planFile, written }),
        find: (key) => findPlan(objects, key),
        findNewest: (root, mode, of) => findNewestPlan(objects, root, mode, of),
        fetch: async (root, plan, target) => {
            const object = locatePlan(openFolder(root, 'protected'), toPlanKey(root, plan, 'protected'));
            const content = await readObject(objects, object, maxPlanBytes);
            if (content === undefined)
                throw createStalePlanError(formatObjectName(object), 'it no longer exists');
            if ((0,files_digest/* computeSha256 */.jH)(content) !== plan.planDigest) {
                throw createStalePlanError(formatObjectName(object), 'its digest differs from the record: another run replaced it, or somebody changed it');
            }
            await (0,private_file/* writePrivateFile */.P)(target, content);
        },
        fetchWritten: (root, plan) => fetchWritten(objects, locateWritten(openFolder(root, 'protected'), toPlanKey(root, plan, 'protected')), plan),
        discard: (root, plan, of) => of === 'review' ? rememberApplied(objects, root, plan) : removePlan(objects, root, plan),
    };
}
async function putPlan(objects, root, plan, { planFile, written }) {
    const key = toPlanKey(root, plan, objects.place);
    const folder = objects.openFolder(root, objects.place);
    if (plan.planDigest !== undefined) {
        await writeObject(objects, locatePlan(folder, key), await readPlanFile(root, planFile, plan.planDigest));
        if (plan.written.length > 0)
            await writeObject(objects, locateWritten(folder, key), joinWritten(plan, written));
    }
    const record = Buffer.from(formatStoredPlan(plan), 'utf8');
    if (key.commit !== undefined)
        await writeObject(objects, locateRecord(folder, key), record);
    await writeObject(objects, locateRecord(folder, { ...key, commit: undefined }), record);
    await writeObject(objects, locateNewest(folder, key), record);
}
async function findPlan(objects, key) {
    const { root, mode, contentDigest, commit, place } = key;
    const expected = { root: root.name, mode, contentDigest, ...(commit === undefined ? {} : { commit }) };
    const plan = await readRecord(objects, locateRecord(objects.openFolder(root, place), key), expected);
    if (plan === undefined || place === 'protected' || !objects.remembersApplied)
        return plan;
    const mark = locateMark(objects.openFolder(root, 'protected'), toPlanKey(root, plan, place));
    const applied = await readObject(objects, mark, maxMarkBytes);
    // A later plan of the same commit has been reviewed again.
    return (applied?.toString('utf8') ?? '') >= plan.createdAt ? undefined : plan;
}
/** Length of a time. */
const maxMarkBytes = 64;
async function findNewestPlan(objects, root, mode, place) {
    const object = locateNewest(objects.openFolder(root, place), { root, mode, place });
    return readRecord(objects, object, { root: root.name, mode });
}
async function readRecord(objects, object, expected) {
    const { environment } = objects;
    const text = await readObject(objects, object, maxRecordBytes);
    return text && parseStoredPlan(text.toString('utf8'), formatObjectName(object), { ...expected, environment });
}
/** The runs that apply plans of the review place may not delete them. */
async function rememberApplied(objects, root, plan) {
    if (!objects.remembersApplied)
        return;
    const mark = locateMark(objects.openFolder(root, 'protected'), toPlanKey(root, plan, 'review'));
    await writeObject(objects, mark, Buffer.from(plan.createdAt, 'utf8'));
}
async function removePlan(objects, root, plan) {
    const key = toPlanKey(root, plan, 'protected');
    const copy = { ...key, commit: undefined };
    const folder = objects.openFolder(root, 'protected');
    const isSame = (last) => last?.content.digest === key.contentDigest && last.commit === key.commit;
    const [newest, last] = await Promise.all([
        findNewestPlan(objects, root, plan.mode, 'protected').catch(ignoreStale),
        findPlan(objects, copy).catch(ignoreStale),
    ]);
    // A copy is a record, too: it is removed before the plan.
    if (isSame(last))
        await folder.remove(locateRecord(folder, copy).file);
    if (isSame(newest))
        await folder.remove(locateNewest(folder, key).file);
    if (key.commit !== undefined)
        await folder.remove(locateRecord(folder, key).file);
    await Promise.all([locatePlan, locateWritten].map((locate) => folder.remove(locate(folder, key).file)));
}
/** What identifies a plan by its record. */
function toPlanKey(root, { mode, content, commit }, place) {
    return { place, root, mode, contentDigest: content.digest, commit };
}
async function fetchWritten(objects, object, plan) {
    const content = await readObject(objects, object, maxWrittenBytes);
    if (content === undefined)
        throw createStalePlanError(formatObjectName(object), 'it no longer exists');
    const files = splitWritten(plan.written, content);
    if (files === undefined)
        throw createStalePlanError(formatObjectName(object), 'its files are not those of the record');
    return files;
}
/** An unreadable copy is useless, but no reason to keep an applied plan. */
function ignoreStale(error) {
    if (error instanceof action_error/* ActionError */.lZ && error.code === 'plan-stale')
        return undefined;
    throw error;
}
function locateRecord(folder, key) {
    return { folder, file: `${formatPlanName(key)}.json`, identity: ['record', ...identify(key)] };
}
function locatePlan(folder, key) {
    return { folder, file: `${formatPlanName(key)}.tfplan`, identity: ['plan', ...identify(key)] };
}
function locateWritten(folder, key) {
    return { folder, file: `${formatPlanName(key)}.files`, identity: ['files', ...identify(key)] };
}
function locateMark(folder, key) {
    return { folder, file: `${formatPlanName(key)}.applied`, identity: ['applied', ...identify(key)] };
}
function locateNewest(folder, { root, mode, place }) {
    return { folder, file: `newest-${mode}.json`, identity: ['newest', place, root.name, mode] };
}
function formatPlanName({ mode, contentDigest, commit }) {
    return `${commit === undefined ? '' : `${commit}-`}${mode}-${contentDigest}`;
}
function identify({ place, root, mode, contentDigest, commit }) {
    return [place, root.name, mode, contentDigest, ...(commit === undefined ? [] : [commit])];
}
function formatObjectName({ folder, file }) {
    return `${folder.location}/${file}`;
}
async function writeObject({ environment, key }, object, content) {
    const as = { name: formatObjectName(object), identity: [environment, ...object.identity] };
    await object.folder.write(object.file, key === undefined ? content : (0,encryption/* seal */.od)(key, content, as));
}
async function readObject({ environment, key }, object, maxBytes) {
    const content = await object.folder.read(object.file, maxBytes + sealingBytes);
    if (content === undefined)
        return undefined;
    if (content.byteLength > maxBytes + sealingBytes)
        throw createStalePlanError(formatObjectName(object), `it is larger than ${maxBytes} bytes`);
    if (key !== undefined)
        return (0,encryption/* unseal */.Du)(key, content, { name: formatObjectName(object), identity: [environment, ...object.identity] });
    if ((0,encryption/* isSealed */.dy)(content))
        throw createStalePlanError(formatObjectName(object), 'it is encrypted and plan-encryption-key is not set');
    return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}
/** Written files are small texts and archives; more than this is not stored. */
const maxWrittenBytes = 64 * 1024 ** 2;
function joinWritten({ written }, content) {
    const joined = Buffer.from(content ?? new Uint8Array());
    if (splitWritten(written, joined) === undefined)
        throw new TypeError('The contents are not those of the written files');
    return joined;
}
/** Undefined if the contents are not those of the files. */
function splitWritten(files, content) {
    let end = 0;
    const parts = files.map(({ size }) => content.subarray(end, (end += size)));
    const isSame = files.every(({ sha256 }, index) => (0,files_digest/* computeSha256 */.jH)(parts[index] ?? new Uint8Array()) === sha256);
    return end === content.byteLength && isSame ? parts : undefined;
}
async function readPlanFile(root, planFile, digest) {
    if (planFile === undefined)
        throw new TypeError(`${root.name} is recorded as planned, but has no plan file`);
    const { size } = await (0,promises_.stat)(planFile);
    if (size > maxPlanBytes) {
        const formatMegabytes = (bytes) => `${Math.ceil(bytes / 1024 ** 2)} MiB`;
        throw new action_error/* ActionError */.lZ('plan-failed', `${root.name}: the plan is too large to store: ${formatMegabytes(size)}`, {
            details: [`limit: ${formatMegabytes(maxPlanBytes)}`],
            hint: 'Split the root, or set plan-store: none so that apply plans again.',
        });
    }
    const content = await (0,promises_.readFile)(planFile);
    if ((0,files_digest/* computeSha256 */.jH)(content) !== digest)
        throw new TypeError(`The plan file of ${root.name} is not the one that was recorded`);
    return content;
}


/***/ }),

/***/ 12291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createS3Store),
/* harmony export */   q: () => (/* binding */ hasS3State)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _cli_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93768);
/* harmony import */ var _state_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48138);
/* harmony import */ var _plan_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4420);





/**
 * Keeps plans next to the states: those of the state `staging/vpc.tfstate` below `staging/.plans/<place>/<environment>/vpc.tfstate/`
 * of the same bucket, so that roles can be told apart by prefixes. Roots need an s3 backend with `bucket` and `key`.
 */
function createS3Store({ environment, place, roots, storage, key }) {
    const openFolder = (root, of) => createS3Folder(root, storage, { environment, place: of });
    const location = formatCommonLocation(roots);
    return (0,_plan_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .createPlanStore */ .B)({ environment, place, location, openFolder, remembersApplied: true, key });
}
/** Whether plans of a root can be stored next to its state. */
function hasS3State({ backend: { type, settings } }) {
    return type === 's3' && settings.bucket !== undefined && settings.key !== undefined;
}
function createS3Folder(root, storage, owner) {
    const { bucket, key } = locateState(root);
    const prefix = resolvePlanFolder(key, owner);
    const { region } = root.backend.settings;
    const toObject = (name) => ({ bucket, key: `${prefix}/${name}`, region });
    const explain = explainRefusal(root, bucket, owner.place);
    return {
        location: `s3://${bucket}/${prefix}`,
        read: (name, maxBytes) => storage.getObject(toObject(name), maxBytes).catch(explain),
        write: (name, content) => storage.putObject(toObject(name), content, resolveEncryption(root)).catch(explain),
        remove: (name) => storage.deleteObject(toObject(name)).catch(explain),
    };
}
function locateState(root) {
    const { bucket, key } = root.backend.settings;
    if (bucket === undefined || key === undefined)
        throw new TypeError(`${root.name} has no state in S3`);
    return { bucket, key };
}
const planFolder = '.plans';
/** Key of the folder with the plans of a state, without a trailing slash. @param key of the state */
function resolvePlanFolder(key, { environment, place }) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(resolvePlansPrefix(key), place, environment, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(key));
}
/** Key of the folder with all plans of the states beside this one, without a trailing slash. @param key of the state */
function resolvePlansPrefix(key) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(key), planFolder);
}
/** Terraform's own rule: `kms_key_id` counts only with `encrypt` (settings of the s3 backend). */
function resolveEncryption({ backend: { settings } }) {
    if (settings.encrypt !== 'true')
        return { kind: 'bucket-default' };
    const { kms_key_id: keyId } = settings;
    return keyId === undefined || keyId === '' ? { kind: 's3-managed' } : { kind: 'kms', keyId };
}
/** S3 answers AccessDenied instead of NoSuchKey if the caller may not list the bucket (GetObject, "Permissions"). */
function explainRefusal(root, bucket, place) {
    return (error) => {
        // The plans are where the state is.
        if (isMissingBucket(error))
            throw (0,_cli_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .createMissingBucketError */ .jB)(root, `S3 bucket "${bucket}" does not exist`);
        if (!(error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) || error.code !== 'aws-access-denied')
            throw error;
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(error.code, error.message, {
            details: [...error.details, placeRights[place]],
            hint: `${error.hint} Without s3:ListBucket on ${bucket}, S3 gives the same answer for a plan that does not exist.`,
            cause: error,
        });
    };
}
const placeRights = {
    review: 'Plans of pull requests are below .plans/review/: the plan role writes them, the role of the environment reads them.',
    protected: 'Plans of runs that no pull request started are below .plans/protected/: only the role of the environment may use them.',
};
/** `s3://bucket/staging/.plans`; with `…` for intermediate folders if the states are not all in one. */
function formatCommonLocation(roots) {
    const byBucket = Map.groupBy(roots, (root) => locateState(root).bucket);
    const places = [...byBucket].map(([bucket, members]) => {
        const keys = members.map((root) => locateState(root).key);
        const [first = '', ...others] = keys.map(resolvePlansPrefix);
        const folder = others.every((other) => other === first)
            ? first
            : [...(0,_state_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .findCommonFolders */ .a)(keys), '…', planFolder].join('/');
        return `s3://${bucket}/${folder}`;
    });
    return places.join(', ');
}
function isMissingBucket(error) {
    if (!(error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ))
        return false;
    return error.details.some((line) => /\bNoSuchBucket\b/.test(line));
}


/***/ })

};
