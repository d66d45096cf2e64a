export const id = 8629;
export const ids = [8629];
export const modules = {

/***/ 35976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ resolveRepositorySubjects),
/* harmony export */   Z3: () => (/* binding */ isRepositorySubject),
/* harmony export */   je: () => (/* binding */ resolveTokenIssuer),
/* harmony export */   sk: () => (/* binding */ canIssueIds)
/* harmony export */ });
/* unused harmony export formatTokenSubject */
/**
 * The `sub` claim that jobs of the repository have in a context such as `environment:staging` or `pull_request`. With IDs, only the form
 * that contains them: whoever registers a name again after a rename or a deletion gets other IDs. Repositories created after
 * 2026-07-15 have that form, older ones can be switched to it (GitHub Docs, "OpenID Connect reference").
 */
function formatTokenSubject({ owner, name, ids }, context) {
    return ids === undefined
        ? `repo:${owner}/${name}:${context}`
        : `repo:${owner}@${ids.owner}/${name}@${ids.repository}:${context}`;
}
/** Whether tokens of an issuer can have IDs in `sub`. GitHub Enterprise Server knows only names. */
function canIssueIds(issuer) {
    return !issuer.endsWith('/_services/token');
}
function parseSubject(subject) {
    const [, owner = '', ownerId, name = '', repository, context = ''] = /^repo:([^/@:]+)(?:@(\d+))?\/([^/@:]+)(?:@(\d+))?:([^*?$]+)$/.exec(subject) ?? [];
    if (owner === '' || (ownerId === undefined) !== (repository === undefined))
        return undefined;
    return {
        ...{ owner, name, context },
        ids: ownerId === undefined || repository === undefined ? undefined : { owner: ownerId, repository },
    };
}
/**
 * Whether a subject is one of the repository's own, of a kind: any environment, or any pull request or branch, counts, and either form.
 * Patterns and policy variables do not.
 */
function isRepositorySubject(subject, repository, kind) {
    const parsed = parseSubject(subject);
    if (parsed === undefined)
        return false;
    const { owner, name, ids } = repository;
    if (parsed.owner.toLowerCase() !== owner.toLowerCase() || parsed.name.toLowerCase() !== name.toLowerCase())
        return false;
    if (ids !== undefined && parsed.ids !== undefined) {
        if (parsed.ids.owner !== ids.owner || parsed.ids.repository !== ids.repository)
            return false;
    }
    const pattern = kind === 'environment' ? /^environment:[^:]+$/ : /^(pull_request|ref:refs\/heads\/[^:]+)$/;
    return pattern.test(parsed.context);
}
/**
 * The subjects that a role trusts, given those that it trusts already. IDs that are unknown to this run, but in the trusted subjects,
 * stay required; once IDs are known, a subject without them is replaced by the one with them.
 */
function resolveRepositorySubjects(trusted, { repository, ...scope }) {
    const parsed = trusted.flatMap((subject) => parseSubject(subject) ?? []);
    const known = { ...repository, ids: repository.ids ?? parsed.find(({ ids }) => ids)?.ids };
    const contexts = [...scope.contexts, ...(scope.keepsOthers ? parsed.map(({ context }) => context) : [])];
    return [...new Set(contexts)].map((context) => formatTokenSubject(known, context));
}
/**
 * Address of the OIDC issuer of a GitHub server, without `https://`: github.com, a subdomain of ghe.com (GitHub Enterprise
 * Cloud with data residency), else GitHub Enterprise Server (their pages "OpenID Connect").
 */
function resolveTokenIssuer(serverUrl) {
    const { host } = new URL(serverUrl);
    if (host === 'github.com')
        return 'token.actions.githubusercontent.com';
    if (host.endsWith('.ghe.com'))
        return `token.actions.${host}`;
    return `${host}/_services/token`;
}


/***/ }),

/***/ 58376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ resolveSubjects),
/* harmony export */   W: () => (/* binding */ withoutOthers)
/* harmony export */ });
/* harmony import */ var _github_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35976);
/* harmony import */ var _gitlab_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8560);


/** The subjects that a role trusts from now on, given those that it trusts already. */
function resolveSubjects(trusted, scope) {
    return 'project' in scope ? (0,_gitlab_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveProjectSubjects */ .hk)(trusted, scope) : (0,_github_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveRepositorySubjects */ .S$)(trusted, scope);
}
/** The same jobs, without others that an earlier run trusted. */
function withoutOthers(scope) {
    return 'project' in scope ? scope : { ...scope, keepsOthers: false };
}


/***/ }),

/***/ 9506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ applyBootstrapChanges)
});

// EXTERNAL MODULE: ./src/aws/errors.js
var errors = __webpack_require__(69507);
// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
;// CONCATENATED MODULE: ./src/account/apply-change.js


/**
 * Errors that end by themselves: another run changes the same resource in this moment (S3 and IAM), or the resource was
 * created a moment ago and is not known everywhere (IAM User Guide, "Changes that I make are not always immediately visible").
 */
const passingErrors = new Set([
    'OperationAborted',
    'ConcurrentModification',
    'ConcurrentModificationException',
    'EntityTemporarilyUnmodifiable',
    'NoSuchBucket',
    'NoSuchEntity',
    'NoSuchEntityException',
]);
/** Makes a change, again where only the moment was wrong. @throws ActionError see `AccountChange` */
async function applyChange(change, signal) {
    await (0,retry/* retry */.L)(() => change.apply(), {
        attempts: 6,
        baseMs: 500,
        maxMs: 4000,
        shouldRetry: (error) => isPassing(error.cause),
        signal,
    });
}
function isPassing(cause) {
    return cause instanceof Error && passingErrors.has((0,errors/* readAwsErrorName */.xB)(cause) ?? '');
}

// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/report.js
var report = __webpack_require__(53122);
;// CONCATENATED MODULE: ./src/actions/provision/commands/bootstrap/changes.js



/**
 * Makes the changes part by part, in order: roles need the provider.
 * @throws ActionError of the first change that fails; what was done until then is in its output `bootstrap`
 */
async function applyBootstrapChanges(bootstrapped, { log, signal }) {
    const done = [];
    for (const part of bootstrapped.parts) {
        try {
            for (const change of part.changes) {
                signal.throwIfAborted();
                await applyChange(change, signal);
            }
        }
        catch (thrown) {
            throw (0,action_error/* extendError */.vR)((0,action_error/* toActionError */.ie)(thrown), {
                details: ['What was created so far stays; the next run continues from there.'],
                outputs: { bootstrap: (0,report/* buildBootstrapOutput */.mh)({ ...bootstrapped, parts: done }) },
            });
        }
        done.push(part);
        if (part.changes.length > 0)
            log.line(`${part.name}: done`);
    }
}


/***/ }),

/***/ 18944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ resolveCodeHost),
/* harmony export */   P: () => (/* binding */ readOrigin)
/* harmony export */ });
/* harmony import */ var _git_remote_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20540);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43999);


/** Where the jobs run that assume the roles: as the input says, else where this run does, else where `origin` seems to be. */
async function resolveCodeHost({ inputs, context }) {
    if (inputs.provider !== undefined)
        return inputs.provider;
    const { GITHUB_ACTIONS, GITLAB_CI } = context.environment;
    if (GITHUB_ACTIONS === 'true')
        return 'github';
    if (GITLAB_CI === 'true' || inputs['gitlab-project'] !== undefined)
        return 'gitlab';
    if (inputs['github-repository'] !== undefined)
        return 'github';
    const origin = await readOrigin(context);
    return origin?.host.includes('gitlab') === true ? 'gitlab' : 'github';
}
/** Address of the remote `origin` of the checkout. */
async function readOrigin({ processes, workspace, }) {
    const url = (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .lD)(processes, workspace).tryRead(['ls-remote', '--get-url', 'origin']))?.trim();
    return url === undefined ? undefined : (0,_git_remote_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRemoteAddress */ .Y)(url);
}


/***/ }),

/***/ 15199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ hasDefaultClaims),
/* harmony export */   Mr: () => (/* binding */ formatClaimsCommand),
/* harmony export */   tz: () => (/* binding */ listGitLabWarnings),
/* harmony export */   y5: () => (/* binding */ resolveGitLabTrust)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _account_gitlab_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8560);
/* harmony import */ var _aws_credentials_id_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40134);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90114);
/* harmony import */ var _code_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18944);
/* harmony import */ var _gitlab_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13977);






const defaultClaims = {
    project: 'project_id',
    more: ['ref_protected', 'environment_protected', 'deployment_tier'],
};
/**
 * The project whose jobs the roles trust: the input, else the job's own, else that of the remote `origin`.
 * @throws ActionError `invalid-input` if no project is known, or branches could not be told apart
 */
async function resolveGitLabTrust(action, environment) {
    const { inputs, context } = action;
    const { CI_PROJECT_PATH: own, CI_PROJECT_ID: ownId } = context.environment;
    const { path, serverUrl } = await resolveProject(action);
    const id = inputs['gitlab-project-id'] ?? (own?.toLowerCase() === path.toLowerCase() ? ownId : undefined);
    const token = await readOwnToken(context);
    return {
        project: { path, id, claims: resolveClaims(inputs['gitlab-sub-claims'], id) },
        tier: inputs['gitlab-deployment-tier'] ?? (0,_account_gitlab_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .deriveDeploymentTier */ .zh)(environment),
        serverUrl,
        issuer: token.iss === undefined ? (0,_account_gitlab_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveGitLabIssuer */ .hV)(serverUrl) : (0,_account_gitlab_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveGitLabIssuer */ .hV)(token.iss),
        subject: token.sub,
    };
}
async function resolveProject({ inputs, context }) {
    const { CI_PROJECT_PATH: own, CI_SERVER_URL: server } = context.environment;
    const given = inputs['gitlab-project'] ?? own;
    const url = inputs['gitlab-url'] ?? server;
    if (given !== undefined && url !== undefined)
        return { path: given, serverUrl: withoutSlash(url) };
    const origin = await (0,_code_host_js__WEBPACK_IMPORTED_MODULE_4__/* .readOrigin */ .P)(context);
    const serverUrl = withoutSlash(url ?? `https://${origin?.host ?? 'gitlab.com'}`);
    const path = given ?? (origin === undefined ? undefined : readProjectPath(origin.path, serverUrl));
    if (path !== undefined && _gitlab_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .projectPattern */ .g.test(path))
        return { path, serverUrl };
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('invalid-input', 'the project whose jobs to trust is unknown: origin names no GitLab project', {
        hint: 'Set gitlab-project, for example acme/web/shop, and for a server of your own gitlab-url.',
    });
}
/** Without the path below which a server of one's own is installed; SSH addresses do not contain it. */
function readProjectPath(path, serverUrl) {
    const below = new URL(serverUrl).pathname.slice(1);
    return below !== '' && path.startsWith(`${below}/`) ? path.slice(below.length + 1) : path;
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}
function resolveClaims(names, id) {
    if (names.length === 0)
        return defaultClaims;
    const claims = (0,_account_gitlab_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSubjectClaims */ .F_)(names);
    if (claims === undefined) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('invalid-input', 'gitlab-sub-claims does not tell the jobs of one branch from those of another', {
            details: [`set: ${names.join(', ')}`],
            hint: 'Begin with project_id or project_path, then ref_type and ref; ref_protected, environment_protected and deployment_tier may follow.',
        });
    }
    if (claims.project === 'project_id' && id === undefined) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('invalid-input', 'gitlab-project-id is required for gitlab-sub-claims with project_id', {
            hint: 'It is on the page of the project, or: glab api projects/:fullpath',
        });
    }
    return claims;
}
/** The claims of the token with which the job signs in to AWS. */
async function readOwnToken({ environment }) {
    const { GITLAB_CI, AWS_WEB_IDENTITY_TOKEN_FILE: file } = environment;
    if (GITLAB_CI !== 'true' || !file)
        return {};
    return (0,_aws_credentials_id_token_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIdTokenClaims */ .dT)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => ''));
}
/** The command that lets the tokens of the project have the subjects that the roles trust (GitLab Docs, "Projects API"). */
function formatClaimsCommand({ project, serverUrl }) {
    const { host } = new URL(serverUrl);
    const fields = (0,_account_gitlab_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .listSubjectClaims */ .yL)(project).map((claim) => `-f 'ci_id_token_sub_claim_components[]=${claim}'`);
    const name = project.id ?? encodeURIComponent(project.path);
    return `glab api --method PUT ${host === 'gitlab.com' ? '' : `--hostname ${host} `}projects/${name} ${fields.join(' ')}`;
}
/** Whether the tokens of the project have these components without a change of its settings. */
function hasDefaultClaims({ project }) {
    return (0,_account_gitlab_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .listSubjectClaims */ .yL)(project).join() === 'project_path,ref_type,ref';
}
/** What a person should know before the roles are used. */
function listGitLabWarnings({ project, issuer, subject, serverUrl }) {
    const { path, id, claims } = project;
    return [
        ...(id === undefined
            ? [
                `The ID of ${path} is unknown, so only its path is trusted: whoever creates ${path} after it was renamed or deleted can assume the roles, unless GitLab refuses tokens to projects with a path that another one had (since 19.1). Set gitlab-project-id.`,
            ]
            : []),
        ...((0,_account_gitlab_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnvironmentBound */ .OP)(claims)
            ? []
            : [
                `gitlab-sub-claims has no environment_protected, so AWS cannot tell approved jobs from others: every job of the default branch of ${path} can assume the roles. GitLab alone enforces approvals.`,
            ]),
        ...(claims.more.includes('ref_protected') || issuer === 'gitlab.com'
            ? []
            : [
                `gitlab-sub-claims has no ref_protected, so the roles trust the default branch whether it is protected or not: whoever may push to it can apply.`,
            ]),
        ...(subject === undefined || hasShape(subject, project)
            ? []
            : [
                `The tokens of ${path} do not have the subjects that the roles trust. Switch the project before its jobs use them: ${formatClaimsCommand({ project, serverUrl })}`,
            ]),
    ];
}
function hasShape(subject, project) {
    const names = (0,_account_gitlab_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .listSubjectClaims */ .yL)(project).filter((name) => !['environment_protected', 'deployment_tier'].includes(name));
    return names.every((name, index) => subject.split(':')[index * 2] === name);
}


/***/ }),

/***/ 55923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatPipelineLines),
/* harmony export */   a: () => (/* binding */ buildProjectTrust)
/* harmony export */ });
/* harmony import */ var _account_gitlab_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8560);
/* harmony import */ var _runner_package_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51387);


/** How a role of an environment is trusted by the jobs of a project. */
function buildProjectTrust({ project, issuer }, provider, jobs) {
    const scope = { project, jobs };
    return {
        repository: project.path,
        trust: { provider, issuer, conditions: (0,_account_gitlab_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .listProjectConditions */ .yg)(issuer, project, jobs) },
        jobs: scope,
        isOwnSubject: (subject) => (0,_account_gitlab_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isProjectSubject */ .y1)(subject, scope),
    };
}
/** What to write into `.gitlab-ci.yml`. */
function formatPipelineLines({ tier }, { environment, role, region }) {
    return [
        `environment: { name: ${environment}, deployment_tier: ${tier} }`,
        'id_tokens:',
        '  AWS_TOKEN: { aud: sts.amazonaws.com }',
        'variables:',
        `  AWS_ROLE_ARN: ${role}`,
        `  AWS_REGION: ${region}`,
        '  AWS_WEB_IDENTITY_TOKEN_FILE: $CI_BUILDS_DIR/aws-token',
        'before_script:',
        `  - (umask 077 && printf %s "$AWS_TOKEN" > "$AWS_WEB_IDENTITY_TOKEN_FILE")`,
        'script:',
        `  - ${(0,_runner_package_command_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPackageCommand */ .R)('provision')} --command apply --environment ${environment} --require-plan`,
    ];
}


/***/ }),

/***/ 13003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ findStateRegion),
  s: () => (/* binding */ prepareBootstrap)
});

// EXTERNAL MODULE: ./src/aws/errors.js
var errors = __webpack_require__(69507);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
;// CONCATENATED MODULE: ./src/account/model.js
const noChange = { kind: 'fine' };

// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/account/policy/document.js

function createPolicyDocument(statements) {
    return { Version: '2012-10-17', Statement: statements };
}
/**
 * Reads a document as the APIs return it: JSON, which IAM percent-encodes (IAM API Reference, GetRolePolicy).
 * @returns undefined for text that is not a policy document
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
/** Whether two documents are equivalent: the order of elements, single values versus lists, and Sids do not matter. */
function isSamePolicy(one, other) {
    return canonicalizePolicy(one) === canonicalizePolicy(other);
}
function isSameStatement(one, other) {
    return canonicalizeStatement(one) === canonicalizeStatement(other);
}
function canonicalizePolicy(policy) {
    if (policy === undefined)
        return '';
    return JSON.stringify([policy.Version, ...policy.Statement.map(canonicalizeStatement).sort()]);
}
/** Elements with action names, which are case-insensitive. */
const caseless = new Set(['Action', 'NotAction']);
function canonicalizeStatement(statement) {
    const elements = Object.entries(statement)
        .filter(([name]) => name !== 'Sid')
        .map(([name, value]) => [name, canonicalizeElement(name, value)]);
    return JSON.stringify(elements.sort(compareNames));
}
function canonicalizeElement(name, value) {
    // The two ways to say "everybody" (IAM User Guide, "Principal").
    if (name === 'Principal' && value === '*')
        return canonicalizeElement(name, { AWS: '*' });
    if ((0,records/* isRecord */.u4)(value)) {
        return Object.entries(value)
            .map(([inner, values]) => [inner, canonicalizeElement(inner, values)])
            .sort(compareNames);
    }
    const texts = [value].flat().map((item) => (caseless.has(name) ? String(item).toLowerCase() : String(item)));
    return [...new Set(texts)].sort();
}
function compareNames([one], [other]) {
    return one < other ? -1 : one > other ? 1 : 0;
}
/** Escapes a text for literal use in `Resource` (IAM User Guide, "Policy variables": special characters). */
function escapeWildcards(text) {
    return text.replaceAll(/[*?]|\$(?=\{)/g, (character) => `\${${character}}`);
}

;// CONCATENATED MODULE: ./src/account/policy/secure-transport.js


/** Denies requests without TLS (S3 User Guide, "Security best practices": enforce encryption of data in transit). */
function buildTlsStatement(bucketArn) {
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
 * Adds our statement to the bucket policy.
 * @param current the policy as S3 returns it; undefined if there is none
 */
function checkBucketPolicy(current, bucketArn) {
    const ours = buildTlsStatement(bucketArn);
    const policy = current === undefined ? createPolicyDocument([]) : parsePolicy(current);
    if (policy === undefined)
        return { kind: 'kept', text: 'the bucket policy cannot be parsed, so it is not changed' };
    if (policy.Statement.some((statement) => isSameStatement(statement, ours)))
        return noChange;
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


/** Characters of a role's inline policies without whitespace (IAM User Guide, "IAM and STS quotas"). */
const inlinePolicyLimit = 10_240;
/** What is left for the states beside the other inline policies. */
const stateLimit = inlinePolicyLimit - 2_400;
/**
 * The minimum that Terraform's s3 backend and the plan store need for exactly these states
 * (https://developer.hashicorp.com/terraform/language/backend/s3#permissions-required). If that does not fit into a
 * role, the policy names the folder of the environment instead of single keys.
 * @throws ActionError `policy-too-large` if the environment has no folder of its own
 */
function buildStateAccessPolicy(access, purpose) {
    const exact = buildPolicy(access, purpose, selectExactObjects(access));
    if (JSON.stringify(exact).length <= stateLimit)
        return exact;
    return buildPolicy(access, purpose, selectFolderObjects(access));
}
function buildPolicy(access, purpose, objects) {
    const { states, locks, reviewPlans, protectedPlans } = objects;
    const read = access.reads.map(({ bucket, key }) => buildObjectArn(access, bucket, escapeWildcards(key)));
    const isApply = purpose === 'apply';
    return createPolicyDocument([
        ...allow('States', isApply ? ['s3:GetObject', 's3:PutObject'] : ['s3:GetObject'], states),
        ...(isApply ? allow('Locks', ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], locks) : []),
        ...allow('ReviewPlans', purpose === 'plan' ? ['s3:GetObject', 's3:PutObject'] : ['s3:GetObject'], reviewPlans),
        ...(purpose === 'plan'
            ? []
            : allow('ProtectedPlans', ['s3:GetObject', 's3:PutObject', ...(isApply ? ['s3:DeleteObject'] : [])], protectedPlans)),
        ...allow('StatesOfOthers', ['s3:GetObject'], read),
        ...allow('ReadersOfOthers', ['sts:AssumeRole'], access.readerRoles),
        ...buildListStatements(access, purpose),
        ...buildKmsStatements(access),
        ...(isApply ? [] : buildDenials(access, purpose, objects)),
    ]);
}
/** What others need to read the states of an environment with `terraform_remote_state`, and nothing else. */
function buildStateReaderPolicy(access) {
    const own = { ...access, reads: [], readerRoles: [] };
    const build = ({ states }) => createPolicyDocument([
        ...allow('States', ['s3:GetObject'], states),
        ...buildListStatements(own, 'plan'),
        ...buildKmsStatements(own).map((statement) => ({ ...statement, Action: ['kms:Decrypt'] })),
    ]);
    const exact = build(selectExactObjects(own));
    return JSON.stringify(exact).length <= stateLimit ? exact : build(selectFolderObjects(own));
}
function allow(Sid, Action, Resource) {
    return Resource.length === 0 ? [] : [{ Sid, Effect: 'Allow', Action, Resource: [...new Set(Resource)] }];
}
/**
 * Whatever other policies a role for plans gets, it writes nothing in S3 but plans, and reaches no locks; the role for pull
 * requests reads no protected plans either.
 */
function buildDenials(access, purpose, { reviewPlans, protectedPlans }) {
    const buckets = [...new Set(access.states.map(({ bucket }) => bucket))];
    if (buckets.length === 0)
        return [];
    const written = purpose === 'plan' ? reviewPlans : protectedPlans;
    const closed = purpose === 'plan' ? ['*.tflock', '.plans/protected/*', '*/.plans/protected/*'] : ['*.tflock'];
    return [
        {
            Sid: 'WriteNothingElse',
            Effect: 'Deny',
            Action: ['s3:PutObject*', 's3:DeleteObject*', 's3:RestoreObject', 's3:AbortMultipartUpload'],
            NotResource: [...new Set(written)],
        },
        {
            Sid: 'KeepOut',
            Effect: 'Deny',
            Action: 's3:*',
            Resource: buckets.flatMap((bucket) => closed.map((pattern) => buildObjectArn(access, bucket, pattern))),
        },
    ];
}
/**
 * Terraform lists the prefix of its workspaces. Besides, S3 reports a missing object as "not found" only to callers that may
 * list the bucket, otherwise as "denied" (S3 API, GetObject). That check has no prefix, hence `IfExists`, which also allows
 * listing all names in the bucket. A role for plans does not get that: what is not there, is denied to it.
 */
function buildListStatements(access, purpose) {
    const listed = [...access.states, ...access.reads.map((read) => ({ ...read, workspacePrefix: 'env:/' }))];
    return [...Map.groupBy(listed, ({ bucket }) => bucket)].map(([bucket, states]) => ({
        Effect: 'Allow',
        Action: 's3:ListBucket',
        Resource: buildBucketArn(access, bucket),
        Condition: {
            [purpose === 'apply' ? 'StringEqualsIfExists' : 'StringEquals']: {
                's3:prefix': [...new Set(states.map(({ workspacePrefix }) => workspacePrefix))],
            },
        },
    }));
}
function selectExactObjects(access) {
    const { states, environment } = access;
    const list = (format) => states.map((state) => buildObjectArn(access, state.bucket, format(state)));
    return {
        states: list(({ key }) => escapeWildcards(key)),
        locks: list(({ key }) => `${escapeWildcards(key)}.tflock`),
        reviewPlans: list(({ planPrefix }) => `${escapeWildcards(planPrefix)}review/${environment}/*`),
        protectedPlans: list(({ planPrefix }) => `${escapeWildcards(planPrefix)}protected/${environment}/*`),
    };
}
function selectFolderObjects(access) {
    const { environment } = access;
    const folders = [...Map.groupBy(access.states, ({ bucket }) => bucket)].map(([bucket, states]) => ({
        bucket,
        folder: escapeWildcards(findEnvironmentFolder(environment, bucket, states)),
    }));
    const buildPatterns = (...patterns) => folders.flatMap(({ bucket, folder }) => patterns.map((pattern) => buildObjectArn(access, bucket, `${folder}/${pattern}`)));
    const buildPlanPatterns = (place) => buildPatterns(`.plans/${place}/${environment}/*`, `*/.plans/${place}/${environment}/*`);
    return {
        states: buildPatterns('*'),
        locks: buildPatterns('*.tflock'),
        reviewPlans: buildPlanPatterns('review'),
        protectedPlans: buildPlanPatterns('protected'),
    };
}
/** The common folder of all keys, if it belongs to the environment: one of its path segments is the environment's name. */
function findEnvironmentFolder(environment, bucket, states) {
    const paths = states.map(({ key }) => key.split('/').slice(0, -1));
    const [first = []] = paths;
    const length = first.findIndex((name, index) => paths.some((path) => path[index] !== name));
    const common = length === -1 ? first : first.slice(0, length);
    if (common.includes(environment))
        return common.join('/');
    throw new action_error/* ActionError */.lZ('policy-too-large', `the ${states.length} states of ${environment} do not fit into a role policy, and s3://${bucket} has no folder of their own`, {
        details: [
            `an inline policy holds ${stateLimit} characters`,
            `common prefix of their keys: ${common.join('/') || 'nothing'}`,
        ],
    });
}
/** The KMS keys, usable only through S3 (KMS Developer Guide, "kms:ViaService"). */
function buildKmsStatements({ account, partition, states }) {
    const uses = new Map(states.flatMap(({ kmsKey, region }) => (kmsKey === undefined ? [] : [[`${region} ${kmsKey}`, { kmsKey, region }]])));
    return [...uses.values()].map(({ kmsKey, region }) => {
        const alias = /(?:^|:)(alias\/.+)$/.exec(kmsKey)?.[1];
        const buildKeyArn = (id) => `arn:${partition}:kms:${region}:${account}:key/${id}`;
        const key = kmsKey.startsWith('arn:') ? kmsKey : buildKeyArn(kmsKey);
        return {
            Effect: 'Allow',
            Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
            // `Resource` does not accept an alias, but a condition does (KMS Developer Guide, "kms:ResourceAliases").
            Resource: alias === undefined ? key : buildKeyArn('*'),
            Condition: {
                StringEquals: { 'kms:ViaService': `s3.${region}.amazonaws.com${partition === 'aws-cn' ? '.cn' : ''}` },
                ...(alias === undefined ? {} : { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': alias } }),
            },
        };
    });
}
function buildBucketArn({ partition }, bucket) {
    return `arn:${partition}:s3:::${bucket}`;
}
function buildObjectArn(account, bucket, pattern) {
    return `${buildBucketArn(account, bucket)}/${pattern}`;
}

;// CONCATENATED MODULE: ./src/account/bucket/bucket-name.js

/**
 * Whether S3 creates buckets with this name. Old ones in us-east-1 may have others
 * (docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html).
 */
function isBucketName(name) {
    return (/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) &&
        !name.includes('..') &&
        !/^\d+\.\d+\.\d+\.\d+$/.test(name) &&
        !/^(xn--|sthree-|amzn-s3-demo-)/.test(name) &&
        !/(-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/.test(name));
}
function createBucketNameError({ name, location }) {
    return new action_error/* ActionError */.lZ('configuration-invalid', `S3 creates no bucket with the name ${JSON.stringify(name)}`, {
        location,
        hint: 'Use 3 to 63 lower-case letters, digits, dots and dashes, beginning and ending with a letter or digit. Nothing was created.',
    });
}

;// CONCATENATED MODULE: ./src/account/bucket/lifecycle.js

/** Days for which an old version of a state can be restored. */
const versionDays = 90;
/** Old versions of a state that are kept regardless of age. */
const versionsKept = 10;
/** Days for which a plan is kept; after that, apply plans again. */
const planDays = 30;
const versionsRule = {
    ID: 'eks-actions-old-versions',
    Status: 'Enabled',
    Filter: { Prefix: '' },
    NoncurrentVersionExpiration: { NoncurrentDays: versionDays, NewerNoncurrentVersions: versionsKept },
    AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
};
function buildPlansRule(prefix) {
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
 * Adds our rules to those of a bucket. Rules delete objects, so existing ones are never changed.
 * @param planPrefixes keys of the folders with plans, with a slash at the end
 */
function checkLifecycle(current, planPrefixes) {
    const present = new Set(current.map(({ ID }) => ID));
    const plans = planPrefixes.map(buildPlansRule).filter(({ ID = '' }) => Buffer.byteLength(ID) <= limits.id);
    const missing = [...(current.some(isOldVersionsRule) ? [] : [versionsRule]), ...plans].filter(({ ID }) => !present.has(ID));
    if (missing.length === 0)
        return noChange;
    if (current.length + missing.length > limits.rules) {
        return {
            kind: 'kept',
            text: `the lifecycle configuration has no room for ${missing.length} more rules, so plans and old versions are kept`,
        };
    }
    const text = [
        ...(missing.includes(versionsRule)
            ? [`delete versions older than ${versionDays} days, except the last ${versionsKept} of each state`]
            : []),
        ...(missing.some((rule) => rule !== versionsRule) ? [`delete plans after ${planDays} days`] : []),
    ];
    return { kind: 'set', text: `${text.join('; ')} (lifecycle)`, value: [...current, ...missing] };
}
/** Whether a rule already deletes old versions in the whole bucket. */
function isOldVersionsRule(rule) {
    const { Status, Filter: filter, NoncurrentVersionExpiration: expiration } = rule;
    // Rules in the old format have no filter, and their prefix is a field of the rule.
    const whole = filter === undefined ? !('Prefix' in rule) : !filter.Prefix && !filter.And && !filter.Tag;
    return Status === 'Enabled' && whole && expiration !== undefined;
}

;// CONCATENATED MODULE: ./src/account/bucket/presence.js



/**
 * Whether the account has the bucket.
 * @throws ActionError `state-bucket-unusable` if it belongs to another account or is in another region
 */
async function checkPresence(bucket, account, s3) {
    const { name } = bucket;
    const call = { what: `the bucket ${name} could not be inspected`, action: 's3:ListBucket' };
    return (0,errors/* callAws */.IY)(call, async () => {
        try {
            const { BucketRegion: region } = await s3.headBucket({ Bucket: name, ExpectedBucketOwner: account.account });
            if (region !== undefined && region !== bucket.region)
                throw createWrongRegionError(bucket, region);
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
                    // S3 does not even look a name up that no bucket can have.
                    if (region === undefined && !isBucketName(name))
                        return 'missing';
                    throw region === undefined || region === bucket.region ? error : createWrongRegionError(bucket, region);
                case 403:
                    throw (await isOwnedBucket(name, s3)) ? error : createForeignBucketError(bucket, account, error);
                default:
                    throw error;
            }
        }
    });
}
/** HEAD returns the same 403 for another account's bucket and for a missing permission. */
async function isOwnedBucket(name, s3) {
    const call = { what: 'the buckets of the account could not be listed', action: 's3:ListAllMyBuckets' };
    const { Buckets: buckets = [] } = await (0,errors/* callAws */.IY)(call, () => s3.listBuckets({ Prefix: name }));
    return buckets.some(({ Name }) => Name === name);
}
function createForeignBucketError({ name, location }, { account }, cause) {
    return new action_error/* ActionError */.lZ('state-bucket-unusable', `the bucket ${name} belongs to another account`, {
        details: [`the account of this run is ${account}; bucket names are unique across all accounts`],
        location,
        cause,
    });
}
function createWrongRegionError({ name, region, location }, found) {
    return new action_error/* ActionError */.lZ('state-bucket-unusable', `the bucket ${name} is in ${found}, but the backend says ${region}`, {
        location,
    });
}

;// CONCATENATED MODULE: ./src/account/bucket/empty-states.js

/**
 * Places an empty object for each state that does not exist. To Terraform an empty object is no state, but a role that may not list the bucket
 * can read it, where S3 would deny it to read an object that does not exist (S3 API, GetObject). Nothing that exists is replaced.
 */
async function listEmptyStates({ name, stateKeys }, presence, s3) {
    const missing = presence === 'missing' ? stateKeys : await filterMissing(name, stateKeys, s3);
    return missing.map((key) => ({
        text: `place an empty state at ${key}, so that roles which cannot list the bucket see that nothing exists yet`,
        apply: () => placeEmptyObject(name, key, s3),
    }));
}
async function filterMissing(bucket, keys, s3) {
    const found = await Promise.all(keys.map(async (key) => ((await hasObject(bucket, key, s3)) ? [] : [key])));
    return found.flat();
}
function hasObject(Bucket, Key, s3) {
    const call = { what: `the state s3://${Bucket}/${Key} could not be looked up`, action: 's3:GetObject' };
    return (0,errors/* callAws */.IY)(call, () => s3.headObject({ Bucket, Key }).then(() => true, (error) => {
        // HeadObject has no body, and so no other name for it than the status.
        if (['NotFound', 'NoSuchKey'].includes((0,errors/* readAwsErrorName */.xB)(error) ?? ''))
            return false;
        throw error;
    }));
}
function placeEmptyObject(Bucket, Key, s3) {
    const call = { what: `an empty state could not be placed at s3://${Bucket}/${Key}`, action: 's3:PutObject' };
    return (0,errors/* callAws */.IY)(call, async () => {
        // Without a length, the SDK warns of a body that it cannot measure.
        await s3.putObject({ Bucket, Key, Body: '', ContentLength: 0, IfNoneMatch: '*' }).catch((error) => {
            // Somebody has created the state since.
            if ((0,errors/* readAwsErrorName */.xB)(error) !== 'PreconditionFailed')
                throw error;
        });
    });
}

;// CONCATENATED MODULE: ./src/account/bucket/settings.js

const everythingBlocked = {
    BlockPublicAcls: true,
    IgnorePublicAcls: true,
    BlockPublicPolicy: true,
    RestrictPublicBuckets: true,
};
/** A missing setting is undefined, and so is every setting of a bucket that does not exist yet. */
function checkVersioning(status) {
    return status === 'Enabled' ? noChange : { kind: 'set', text: 'keep old versions (versioning)', value: 'Enabled' };
}
/** @param kmsKey the key in the backend configuration: ARN, ID or alias; undefined for the S3-managed key */
function checkEncryption(current, kmsKey) {
    const byKms = current !== undefined && current.algorithm !== 'AES256';
    if (kmsKey === undefined) {
        if (byKms)
            return { kind: 'kept', text: `encryption with ${describeEncryption(current)}, stricter than required` };
        if (current !== undefined)
            return noChange;
        return { kind: 'set', text: 'encrypt with the S3-managed key (AES256)', value: { algorithm: 'AES256', kmsKey } };
    }
    if (!byKms)
        return { kind: 'set', text: `encrypt with the KMS key ${kmsKey}`, value: { algorithm: 'aws:kms', kmsKey } };
    return isSameKey(current.kmsKey, kmsKey)
        ? noChange
        : { kind: 'kept', text: `encryption with ${describeEncryption(current)}; the backend names ${kmsKey}` };
}
function describeEncryption({ algorithm, kmsKey }) {
    return kmsKey === undefined ? algorithm : `${algorithm} and the key ${kmsKey}`;
}
/** One may be an ARN, the other an ID or alias of the same key. */
function isSameKey(current, wanted) {
    const stripKeyArn = (key) => key.slice(key.lastIndexOf(':') + 1).replace(/^key\//, '');
    return current !== undefined && (current === wanted || stripKeyArn(current) === stripKeyArn(wanted));
}
function checkPublicAccess(current) {
    const names = Object.keys(everythingBlocked);
    if (names.every((name) => current?.[name] === true))
        return noChange;
    return { kind: 'set', text: 'block public access', value: everythingBlocked };
}
function checkOwnership(current) {
    if (current === 'BucketOwnerEnforced')
        return noChange;
    return { kind: 'set', text: 'own all objects, regardless of who wrote them (no ACLs)', value: 'BucketOwnerEnforced' };
}

;// CONCATENATED MODULE: ./src/account/bucket/state-bucket.js









/**
 * Checks what a bucket lacks to hold states: it must be private, encrypted, versioned and TLS-only. Settings are tightened,
 * never loosened.
 * @throws ActionError `configuration-invalid` if it would have to be created and S3 allows no such name; `state-bucket-unusable`; `aws-access-denied` naming the IAM action
 */
async function inspectStateBucket(bucket, account, { client }) {
    const s3 = await client('s3', bucket.region);
    const presence = await checkPresence(bucket, account, s3);
    if (presence === 'missing' && !isBucketName(bucket.name))
        throw createBucketNameError(bucket);
    const open = {
        bucket,
        arn: buildBucketArn(account, bucket.name),
        target: { Bucket: bucket.name, ExpectedBucketOwner: account.account },
        presence,
        tls: (await s3.config.endpoint?.())?.protocol !== 'http:',
        s3,
    };
    const settings = await Promise.all([...checkAccessSettings(open), ...checkContentSettings(open)]);
    const create = {
        text: `create it in ${bucket.region}`,
        apply: () => createBucket(bucket, account, s3),
    };
    return {
        kind: 'bucket',
        name: bucket.name,
        arn: open.arn,
        presence,
        changes: [
            ...(presence === 'missing' ? [create] : []),
            ...settings.flatMap(({ change }) => change ?? []),
            ...(await listEmptyStates(bucket, presence, s3)),
        ],
        kept: settings.flatMap(({ kept }) => kept ?? []),
    };
}
/** Settings for access to the objects. */
function checkAccessSettings(open) {
    const { target: of, arn, tls, s3 } = open;
    return [
        checkSetting(open, {
            actions: ['GetBucketOwnershipControls', 'PutBucketOwnershipControls'],
            absentError: 'OwnershipControlsNotFoundError',
            read: async () => (await s3.getBucketOwnershipControls(of)).OwnershipControls?.Rules?.[0]?.ObjectOwnership,
            check: checkOwnership,
            write: (ObjectOwnership) => s3.putBucketOwnershipControls({ ...of, OwnershipControls: { Rules: [{ ObjectOwnership }] } }),
        }),
        checkSetting(open, {
            actions: ['GetBucketPublicAccessBlock', 'PutBucketPublicAccessBlock'],
            absentError: 'NoSuchPublicAccessBlockConfiguration',
            read: async () => (await s3.getPublicAccessBlock(of)).PublicAccessBlockConfiguration,
            check: checkPublicAccess,
            write: (PublicAccessBlockConfiguration) => s3.putPublicAccessBlock({ ...of, PublicAccessBlockConfiguration }),
        }),
        checkSetting(open, {
            actions: ['GetBucketPolicy', 'PutBucketPolicy'],
            absentError: 'NoSuchBucketPolicy',
            read: async () => (await s3.getBucketPolicy(of)).Policy,
            check: (current) => (tls ? checkBucketPolicy(current, arn) : withoutTls),
            write: (policy) => s3.putBucketPolicy({ ...of, Policy: JSON.stringify(policy) }),
        }),
    ];
}
const withoutTls = {
    kind: 'kept',
    text: 'the bucket policy: S3 is reached without TLS, so the policy cannot require it',
};
/** Settings for how the objects are stored. */
function checkContentSettings(open) {
    const { bucket, target: of, s3 } = open;
    return [
        checkSetting(open, {
            actions: ['GetBucketVersioning', 'PutBucketVersioning'],
            read: async () => (await s3.getBucketVersioning(of)).Status,
            check: checkVersioning,
            write: (Status) => s3.putBucketVersioning({ ...of, VersioningConfiguration: { Status } }),
        }),
        checkSetting(open, {
            actions: ['GetEncryptionConfiguration', 'PutEncryptionConfiguration'],
            absentError: 'ServerSideEncryptionConfigurationNotFoundError',
            read: () => readEncryption(of, s3),
            check: (current) => checkEncryption(current, bucket.kmsKey),
            write: ({ kmsKey }) => s3.putBucketEncryption({ ...of, ServerSideEncryptionConfiguration: buildEncryption(kmsKey) }),
        }),
        checkSetting(open, {
            actions: ['GetLifecycleConfiguration', 'PutLifecycleConfiguration'],
            absentError: 'NoSuchLifecycleConfiguration',
            read: () => s3.getBucketLifecycleConfiguration(of),
            check: (current) => {
                const verdict = checkLifecycle(current?.Rules ?? [], bucket.planPrefixes);
                const size = current?.TransitionDefaultMinimumObjectSize;
                return verdict.kind === 'set' ? { ...verdict, value: { rules: verdict.value, size } } : verdict;
            },
            // The configuration is replaced as a whole, so the minimum object size must be repeated.
            write: ({ rules, size }) => s3.putBucketLifecycleConfiguration({
                ...of,
                LifecycleConfiguration: { Rules: [...rules] },
                ...(size === undefined ? {} : { TransitionDefaultMinimumObjectSize: size }),
            }),
        }),
    ];
}
async function checkSetting({ bucket: { name: bucket }, presence }, { actions: [readAction, writeAction], absentError: absent, read, check: judge, write, }) {
    const readCall = { what: `a setting of the bucket ${bucket} could not be read`, action: `s3:${readAction}` };
    const current = presence === 'missing'
        ? undefined
        : await (0,errors/* callAws */.IY)(readCall, () => read().catch((error) => {
            if (absent !== undefined && (0,errors/* readAwsErrorName */.xB)(error) === absent)
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
            return { change: { text, apply: () => (0,errors/* callAws */.IY)(call, () => write(value)).then(() => undefined) } };
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
/** A bucket key saves one KMS call per object (S3 User Guide, "Reducing the cost of SSE-KMS"). */
function buildEncryption(kmsKey) {
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
    await (0,errors/* callAws */.IY)(call, async () => {
        try {
            // us-east-1 must not be named (S3 API, CreateBucket).
            const where = region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: region } };
            await s3.createBucket({ Bucket: name, ...where });
        }
        catch (error) {
            if ((0,errors/* readAwsErrorName */.xB)(error) === 'BucketAlreadyOwnedByYou')
                return;
            if ((0,errors/* readAwsErrorName */.xB)(error) !== 'BucketAlreadyExists')
                throw error;
            throw new action_error/* ActionError */.lZ('state-bucket-unusable', `the name ${name} is taken by a bucket of another account`, {
                details: [`the account of this run is ${account}`],
                location,
                cause: error,
            });
        }
    });
}

// EXTERNAL MODULE: ./src/account/github-identity.js
var github_identity = __webpack_require__(35976);
// EXTERNAL MODULE: ./src/runner/contract/suggest-name.js
var suggest_name = __webpack_require__(74538);
;// CONCATENATED MODULE: ./src/account/iam-entities.js
/** What IAM returns for entities that exist, or do not. */

/** Sends a call; undefined if the entity does not exist. @throws ActionError see `toAwsError` */
async function callUnlessMissing(call, send) {
    return (0,errors/* callAws */.IY)(call, async () => {
        try {
            return await send();
        }
        catch (error) {
            if ((0,errors/* readAwsErrorName */.xB)(error)?.startsWith('NoSuchEntity') === true)
                return undefined;
            throw error;
        }
    });
}
/** Handles a failed creation: if another run created the entity meanwhile, `complete` continues from there. */
function completeIfExists(complete) {
    return async (error) => {
        if ((0,errors/* readAwsErrorName */.xB)(error)?.startsWith('EntityAlreadyExists') !== true)
            throw error;
        await complete();
    };
}

;// CONCATENATED MODULE: ./src/account/managed-policies.js



/**
 * Checks that managed policies exist and can be attached to roles of the account.
 * @param arns of policies and boundaries
 * @throws ActionError `policy-not-attachable` with all that cannot be, and what was meant; `aws-access-denied`
 */
async function assertAttachable(arns, account, { client }) {
    const iam = await client('iam');
    const problems = await Promise.all([...new Set(arns)].map((arn) => findProblem(arn, account, iam)));
    const found = problems.flatMap((problem) => problem ?? []);
    const [first, ...others] = found;
    if (first === undefined)
        return;
    throw new action_error/* ActionError */.lZ('policy-not-attachable', first, { details: others.map((problem) => `and ${problem}`) });
}
async function findProblem(arn, { account, partition }, iam) {
    const [, givenPartition, , , owner] = arn.split(':');
    if (givenPartition !== partition)
        return `the policy ${arn} is in the partition ${givenPartition ?? ''}, the account in ${partition}`;
    if (owner !== 'aws' && owner !== account) {
        return `the policy ${arn} belongs to account ${owner ?? ''}; roles of account ${account} take only its own policies and those of AWS`;
    }
    const call = { what: `the policy ${arn} could not be inspected`, action: 'iam:GetPolicy' };
    if ((await callUnlessMissing(call, () => iam.getPolicy({ PolicyArn: arn }))) !== undefined)
        return undefined;
    const meant = await suggestPolicy(arn, owner === 'aws' ? 'AWS' : 'Local', iam);
    return `the policy ${arn} does not exist${meant === undefined ? '' : `. ${meant}`}`;
}
/** The policy of that name with another path, else the one with the nearest name. Without permission to list, none. */
async function suggestPolicy(arn, scope, iam) {
    const known = await listPolicyArns(scope, iam).catch(() => []);
    const namesake = known.find((one) => readPolicyName(one) === readPolicyName(arn));
    if (namesake !== undefined)
        return `Did you mean ${namesake}?`;
    const byName = new Map(known.map((one) => [readPolicyName(one), one]));
    const nearest = byName.get((0,suggest_name/* findNearestName */.$)(readPolicyName(arn), [...byName.keys()]) ?? '');
    return nearest === undefined ? undefined : `Did you mean ${nearest}?`;
}
function readPolicyName(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
async function listPolicyArns(scope, iam) {
    const arns = [];
    let marker;
    do {
        const page = await iam.listPolicies({
            Scope: scope,
            MaxItems: 1000,
            ...(marker === undefined ? {} : { Marker: marker }),
        });
        arns.push(...(page.Policies ?? []).flatMap(({ Arn }) => Arn ?? []));
        marker = page.IsTruncated === true ? page.Marker : undefined;
    } while (marker !== undefined);
    return arns;
}

// EXTERNAL MODULE: ./src/aws/credentials/audience.js
var credentials_audience = __webpack_require__(89409);
;// CONCATENATED MODULE: ./src/account/oidc-provider.js



/** ARN of an issuer's provider, which need not exist. */
function buildOidcProviderArn({ account, partition }, issuer) {
    return `arn:${partition}:iam::${account}:oidc-provider/${issuer}`;
}
/**
 * Checks that the OIDC provider of an issuer exists and accepts the audience of STS, as the roles need. Other audiences are
 * kept.
 */
async function inspectOidcProvider(issuer, account, { client }) {
    const iam = await client('iam');
    const arn = buildOidcProviderArn(account, issuer);
    const describeCall = (what, action) => ({
        what: `the OIDC provider ${issuer} could not be ${what}`,
        action: `iam:${action}`,
    });
    const audiences = await callUnlessMissing(describeCall('inspected', 'GetOpenIDConnectProvider'), async () => (await iam.getOpenIDConnectProvider({ OpenIDConnectProviderArn: arn })).ClientIDList ?? []);
    // Without a thumbprint IAM determines the certificate authority itself (IAM API Reference, CreateOpenIDConnectProvider).
    const create = {
        text: `create it for the audience ${credentials_audience/* stsAudience */.D}`,
        apply: () => (0,errors/* callAws */.IY)(describeCall('created', 'CreateOpenIDConnectProvider'), async () => {
            const created = iam.createOpenIDConnectProvider({ Url: `https://${issuer}`, ClientIDList: [credentials_audience/* stsAudience */.D] });
            await created.catch(completeIfExists(async () => {
                for (const change of (await inspectOidcProvider(issuer, account, { client })).changes)
                    await change.apply();
            }));
        }),
    };
    const add = {
        text: `add the audience ${credentials_audience/* stsAudience */.D}`,
        apply: () => (0,errors/* callAws */.IY)(describeCall('changed', 'AddClientIDToOpenIDConnectProvider'), async () => {
            await iam.addClientIDToOpenIDConnectProvider({ OpenIDConnectProviderArn: arn, ClientID: credentials_audience/* stsAudience */.D });
        }),
    };
    return {
        kind: 'oidc-provider',
        name: issuer,
        arn,
        presence: audiences === undefined ? 'missing' : 'present',
        changes: audiences === undefined ? [create] : audiences.includes(credentials_audience/* stsAudience */.D) ? [] : [add],
        kept: [],
    };
}

;// CONCATENATED MODULE: ./src/account/owner.js

const folderTag = 'eks-actions:folder';
/** The tags by which such an entity is recognized. */
function buildOwnerTags({ environment, repository, folder }) {
    return [
        { Key: 'eks-actions:environment', Value: environment },
        { Key: 'eks-actions:repository', Value: repository },
        { Key: folderTag, Value: toTagValue(folder) },
    ];
}
/** IAM User Guide, "Rules for tagging in IAM and AWS STS". */
function toTagValue(text) {
    return text.replaceAll(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_').slice(0, 256);
}
/**
 * What was created for somebody else is not changed.
 * @throws ActionError with the tags that differ
 */
function assertOwned(owner, { code, what, name, arn, tags }) {
    const differing = buildOwnerTags(owner).filter(
    // Entities of earlier releases have no folder.
    ({ Key, Value }) => tags.get(Key) !== Value && (Key !== folderTag || tags.has(Key)));
    if (differing.length === 0)
        return;
    const wanted = `${owner.environment} of ${owner.repository} (${owner.folder})`;
    const messages = {
        'role-not-ours': `the role ${name} was not created for ${wanted}; it was not changed`,
        'policy-not-ours': `the policy ${name} was not created for ${wanted}; it was not changed`,
    };
    throw new action_error/* ActionError */.lZ(code, messages[code], {
        details: [arn, ...differing.map(({ Key }) => `its tag ${Key} is ${tags.get(Key) ?? 'not set'}`)],
        hint: `Choose another role-name, or hand the ${what} over with the tags ${differing.map(({ Key, Value }) => `${Key}=${Value}`).join(' and ')}.`,
    });
}

;// CONCATENATED MODULE: ./src/account/customer-policy.js





/** Where all policies that bootstrap creates are: no role of an environment may write there. */
const policyPath = '/eks-actions/';
function buildPolicyArn(name, { account, partition }) {
    return `arn:${partition}:iam::${account}:policy${policyPath}${name}`;
}
/**
 * Checks whether a managed policy exists and says what it should. Another document becomes a new version; of the five versions that IAM
 * keeps, the oldest one makes room.
 * @throws ActionError `policy-not-ours` for a policy that was not created for this repository and environment
 */
async function inspectPolicy(wanted, account, { client }) {
    const iam = await client('iam');
    const arn = buildPolicyArn(wanted.name, account);
    const current = await readPolicy(wanted, arn, iam);
    if (current !== undefined)
        assertOwned(wanted, { code: 'policy-not-ours', what: 'policy', name: wanted.name, arn, tags: current.tags });
    const changes = buildPolicyChanges({ wanted, arn, iam }, async () => {
        // Another run has created it since: what that one left out is added.
        for (const change of (await inspectPolicy(wanted, account, { client })).changes)
            await change.apply();
    });
    return {
        kind: 'policy',
        name: wanted.name,
        arn,
        presence: current === undefined ? 'missing' : 'present',
        changes: current === undefined
            ? [changes.create]
            : isSamePolicy(current.document, wanted.document)
                ? []
                : [changes.update],
        kept: [],
    };
}
function describeCall({ name }, what, action) {
    return { what: `the policy ${name} could not be ${what}`, action: `iam:${action}` };
}
async function readPolicy(wanted, PolicyArn, iam) {
    const found = await callUnlessMissing(describeCall(wanted, 'inspected', 'GetPolicy'), () => iam.getPolicy({ PolicyArn }));
    if (found?.Policy === undefined)
        return undefined;
    const { Tags = [], DefaultVersionId: VersionId } = found.Policy;
    const version = await callUnlessMissing(describeCall(wanted, 'inspected', 'GetPolicyVersion'), () => iam.getPolicyVersion({ PolicyArn, VersionId }));
    return {
        tags: new Map(Tags.map(({ Key = '', Value = '' }) => [Key, Value])),
        document: parsePolicy(version?.PolicyVersion?.Document ?? ''),
    };
}
function buildPolicyChanges({ wanted, arn, iam }, completePolicy) {
    const PolicyDocument = JSON.stringify(wanted.document);
    const create = {
        text: `create it: ${wanted.purpose}`,
        apply: () => (0,errors/* callAws */.IY)(describeCall(wanted, 'created', 'CreatePolicy'), async () => {
            const created = iam.createPolicy({
                PolicyName: wanted.name,
                Path: policyPath,
                Description: wanted.description,
                PolicyDocument,
                Tags: [...buildOwnerTags(wanted)],
            });
            await created.catch(completeIfExists(completePolicy));
        }),
    };
    const update = {
        text: `set a new version: ${wanted.purpose}`,
        apply: async () => {
            await removeOldestVersion({ wanted, arn, iam });
            await (0,errors/* callAws */.IY)(describeCall(wanted, 'changed', 'CreatePolicyVersion'), async () => {
                await iam.createPolicyVersion({ PolicyArn: arn, PolicyDocument, SetAsDefault: true });
            });
        },
    };
    return { create, update };
}
/** A policy has at most five versions (IAM User Guide, "Versioning IAM policies"). */
const versionLimit = 5;
async function removeOldestVersion({ wanted, arn: PolicyArn, iam }) {
    const { Versions = [] } = await (0,errors/* callAws */.IY)(describeCall(wanted, 'inspected', 'ListPolicyVersions'), () => iam.listPolicyVersions({ PolicyArn }));
    if (Versions.length < versionLimit)
        return;
    const [oldest] = Versions.filter(({ IsDefaultVersion }) => IsDefaultVersion !== true).sort((one, other) => Number(one.VersionId?.slice(1)) - Number(other.VersionId?.slice(1)));
    await callUnlessMissing(describeCall(wanted, 'changed', 'DeletePolicyVersion'), () => iam.deletePolicyVersion({ PolicyArn, VersionId: oldest?.VersionId }));
}
/**
 * Deletes a policy that bootstrap created earlier and no longer needs, with its versions. One that is still attached elsewhere stays.
 * @throws ActionError see `toAwsError`
 */
async function deletePolicy(PolicyArn, iam) {
    const describe = (action) => ({
        what: `the policy ${PolicyArn} could not be deleted`,
        action: `iam:${action}`,
    });
    const found = await callUnlessMissing(describe('ListPolicyVersions'), () => iam.listPolicyVersions({ PolicyArn }));
    for (const { VersionId, IsDefaultVersion } of found?.Versions ?? []) {
        if (IsDefaultVersion === true)
            continue;
        await callUnlessMissing(describe('DeletePolicyVersion'), () => iam.deletePolicyVersion({ PolicyArn, VersionId }));
    }
    await callUnlessMissing(describe('DeletePolicy'), () => iam.deletePolicy({ PolicyArn }));
}

;// CONCATENATED MODULE: ./src/account/policy/foreign-trust.js



/**
 * Whom a trust policy admits besides the jobs that bootstrap itself lets assume a role. Only what is understood to admit
 * no more counts as ours: further denials and further conditions do.
 * @param text the policy as the API returns it
 * @returns for people, each completes "it trusts …"; empty if there is nobody else
 */
function listForeignTrust(text, own) {
    const policy = parsePolicy(text);
    if (policy === undefined)
        return ['somebody unknown: the policy cannot be parsed'];
    const allowed = policy.Statement.filter(({ Effect }) => Effect !== 'Deny');
    return [...new Set(allowed.flatMap((statement) => listForeignParts(statement, own)))];
}
function listForeignParts(statement, own) {
    const principals = listForeignPrincipals(statement, own.provider);
    if (principals.length > 0)
        return principals;
    const actions = listForeignActions(statement);
    return [...actions, ...listForeignTokens(statement, own)];
}
function listForeignPrincipals({ Principal: principal }, provider) {
    if (principal === undefined)
        return ['everybody except the principals that it names (NotPrincipal)'];
    if (!(0,records/* isRecord */.u4)(principal))
        return [describePrincipal('AWS', principal)];
    return Object.entries(principal).flatMap(([kind, names]) => [names]
        .flat()
        .filter((name) => kind !== 'Federated' || name !== provider)
        .map((name) => describePrincipal(kind, name)));
}
function describePrincipal(kind, name) {
    switch (kind) {
        case 'AWS': {
            if (name === '*')
                return 'everybody (the principal *)';
            const account = /^(?:arn:[\w-]+:(?:iam|sts)::)?(\d{12})\b/.exec(name)?.[1];
            return account === undefined ? `the principal ${name}` : `the principal ${name} of account ${account}`;
        }
        case 'Service':
            return `the AWS service ${name}`;
        case 'Federated':
            return `the identity provider ${name}`;
        default:
            return `the principal ${name} (${kind})`;
    }
}
function listForeignActions({ Action: action }) {
    if (action === undefined)
        return ['callers of every action except those that it names (NotAction)'];
    return [action]
        .flat()
        .filter((name) => name.toLowerCase() !== 'sts:assumerolewithwebidentity')
        .map((name) => `callers of ${name}`);
}
function listForeignTokens(statement, { issuer, isOwnSubject }) {
    return [
        ...findForeignValues(listRequiredValues(statement, `${issuer}:aud`), (audience) => audience === credentials_audience/* stsAudience */.D, (audience) => `tokens for the audience ${audience ?? '*'}`),
        ...findForeignValues(listRequiredValues(statement, `${issuer}:sub`), isOwnSubject, (subject) => subject === undefined
            ? `every job of every repository (no condition on ${issuer}:sub)`
            : `jobs with the subject ${subject}`),
    ];
}
/** All conditions must hold, so one that admits only what is ours is enough. */
function findForeignValues(required, isOwn, describe) {
    const foreign = required.map((values) => values.filter((value) => !isOwn(value)));
    if (foreign.some((values) => values.length === 0))
        return [];
    const [first] = foreign;
    return first === undefined ? [describe(undefined)] : first.map(describe);
}
/** Operators that a token without the claim does not pass. Names of keys do not depend on case; a pattern is no own value. */
const restrictingOperators = new Set([
    'StringEquals',
    'StringLike',
    'ForAnyValue:StringEquals',
    'ForAnyValue:StringLike',
]);
function listRequiredValues({ Condition: condition = {} }, key) {
    return Object.entries(condition)
        .filter(([operator]) => restrictingOperators.has(operator))
        .flatMap(([, keys]) => Object.entries(keys))
        .filter(([name]) => name.toLowerCase() === key.toLowerCase())
        .map(([, values]) => [values].flat());
}

;// CONCATENATED MODULE: ./src/account/policy/trust.js


/** Allows only jobs with one of the subjects to assume the role. */
function buildTrustPolicy({ provider, issuer, subjects, conditions = {} }) {
    const exact = { [`${issuer}:aud`]: credentials_audience/* stsAudience */.D, ...conditions };
    const sub = { [`${issuer}:sub`]: subjects };
    const isPattern = subjects.some((subject) => subject.includes('*'));
    return createPolicyDocument([
        {
            Effect: 'Allow',
            Principal: { Federated: provider },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: isPattern ? { StringEquals: exact, StringLike: sub } : { StringEquals: { ...exact, ...sub } },
        },
    ]);
}
/**
 * Reads a trust policy that `buildTrustPolicy` wrote.
 * @returns undefined for any other policy: it may be stricter, so it is not replaced
 */
function parseTrustPolicy(text, { provider, issuer }) {
    const policy = parsePolicy(text);
    const { StringEquals: exact = {}, StringLike: patterns = {} } = policy?.Statement[0]?.Condition ?? {};
    const found = exact[`${issuer}:sub`] ?? patterns[`${issuer}:sub`];
    if (found === undefined)
        return undefined;
    const subjects = [found].flat();
    const conditions = Object.fromEntries(writtenClaims.flatMap((claim) => {
        const value = exact[`${issuer}:${claim}`];
        return typeof value === 'string' ? [[`${issuer}:${claim}`, value]] : [];
    }));
    return isSamePolicy(policy, buildTrustPolicy({ provider, issuer, subjects, conditions }))
        ? { subjects, conditions }
        : undefined;
}
/** Claims besides `aud` and `sub` that `bootstrap` requires. */
const writtenClaims = ['project_id', 'ref_protected'];

// EXTERNAL MODULE: ./src/account/token-scope.js
var token_scope = __webpack_require__(58376);
;// CONCATENATED MODULE: ./src/account/role.js










/** The inline policies of a role: name in IAM and purpose. */
const inlinePurposes = {
    'eks-actions-state': 'allow access to its states',
    'eks-actions-preview': 'allow pushing its preview images and reading its cluster',
    'deletion-protection': 'deny deleting what cannot be restored',
};
const inlinePolicyNames = Object.keys(inlinePurposes);
function buildRoleArn(name, { account, partition }) {
    return `arn:${partition}:iam::${account}:role/${name}`;
}
/**
 * Checks what a role lacks.
 * @throws ActionError `role-not-ours` for a role that was not created for this repository and environment,
 *   `role-trusts-others` for one that others can assume
 */
async function inspectRole(wanted, account, { client }) {
    const iam = await client('iam');
    const current = await readRole(wanted, iam);
    if (current !== undefined) {
        assertOwned(wanted, { code: 'role-not-ours', what: 'role', name: wanted.name, ...current });
        assertOwnTrust(wanted, current);
    }
    const trusted = current && parseTrustPolicy(current.trust, wanted.trust);
    const role = { ...wanted, ...(trusted && wanted.keepStricter?.(trusted.subjects)) };
    const edited = current !== undefined && trusted === undefined;
    const subjects = (0,token_scope/* resolveSubjects */.G)(trusted?.subjects ?? [], role.jobs);
    const trust = { ...role.trust, subjects, conditions: resolveConditions(role.trust, trusted) };
    const changes = buildRoleChanges({ role, trust, iam }, async () => {
        // Another run has created it since: what that one left out is added.
        for (const change of (await inspectRole(wanted, account, { client })).changes)
            await change.apply();
    });
    const attached = current?.policies ?? [];
    return {
        kind: 'role',
        name: role.name,
        arn: current?.arn ?? buildRoleArn(role.name, account),
        presence: current === undefined ? 'missing' : 'present',
        subjects: edited ? [] : subjects,
        changes: [
            ...(current === undefined ? [changes.create] : []),
            ...(trusted === undefined || isSameTrust(trusted, trust) ? [] : [changes.setTrust(trusted.subjects)]),
            ...inlinePolicyNames.flatMap((name) => {
                const wanted = role.inlinePolicies[name];
                return wanted === undefined || isSamePolicy(current?.inlinePolicies[name], wanted)
                    ? []
                    : [changes.putInlinePolicy(name, wanted)];
            }),
            ...listPolicies(role)
                .filter((arn) => !attached.includes(arn))
                .map(changes.attach),
            ...attached.filter((arn) => isOutdated(arn, role)).map(changes.removePolicy),
            ...(current !== undefined && current.boundary === undefined && role.boundary !== undefined
                ? [changes.limitPermissions(role.boundary)]
                : []),
        ],
        kept: listKept(role, current, edited ? undefined : subjects),
    };
}
function listPolicies({ ownPolicies, policies }) {
    return [...new Set([...ownPolicies, ...policies])];
}
/** Whether a policy is one that bootstrap created for the role, and is no longer needed: the permissions fit into fewer. */
function isOutdated(arn, role) {
    const [, name] = arn.split(`:policy${policyPath}`);
    if (name === undefined || role.ownPolicies.length === 0 || listPolicies(role).includes(arn))
        return false;
    return name.startsWith(`${role.name}.`) && /^\d+$/.test(name.slice(role.name.length + 1));
}
/** @param subjects that the role trusts from now on; undefined if its trust policy was edited by hand */
function listKept(role, current, subjects) {
    const wanted = (0,token_scope/* resolveSubjects */.G)(subjects ?? [], (0,token_scope/* withoutOthers */.W)(role.jobs));
    return [
        ...(subjects === undefined ? [`the trust policy was edited by hand; it must admit ${wanted.join(' and ')}`] : []),
        ...(subjects ?? []).filter((subject) => !wanted.includes(subject)).map((subject) => `trust in ${subject}`),
        ...(current?.policies ?? [])
            .filter((arn) => !listPolicies(role).includes(arn) && !isOutdated(arn, role))
            .map((arn) => `the attached policy ${arn}`),
        ...inlinePolicyNames
            .filter((name) => current?.inlinePolicies[name] !== undefined && role.inlinePolicies[name] === undefined)
            .map((name) => `the inline policy ${name}`),
        ...(current?.boundary !== undefined && current.boundary !== role.boundary
            ? [`the permissions boundary ${current.boundary}`]
            : []),
    ];
}
/** An ID that an earlier run required and this one does not know stays required. */
function resolveConditions({ issuer, conditions = {} }, trusted) {
    const { [`${issuer}:project_id`]: id } = trusted?.conditions ?? {};
    return { ...(id === undefined ? {} : { [`${issuer}:project_id`]: id }), ...conditions };
}
function isSameTrust(one, other) {
    const listConditions = ({ conditions }) => Object.entries(conditions).map(([key, value]) => `${key} ${value}`);
    return isSameSet(one.subjects, other.subjects) && isSameSet(listConditions(one), listConditions(other));
}
function isSameSet(one, other) {
    return one.length === other.length && one.every((text) => other.includes(text));
}
async function readRole({ name }, iam) {
    const describeCall = (action) => ({
        what: `the role ${name} could not be inspected`,
        action: `iam:${action}`,
    });
    const found = await callUnlessMissing(describeCall('GetRole'), () => iam.getRole({ RoleName: name }));
    if (found?.Role === undefined)
        return undefined;
    const { Arn: arn = '', Tags: tags = [], AssumeRolePolicyDocument: trust = '', PermissionsBoundary: limit, } = found.Role;
    const [inline, policies] = await Promise.all([
        Promise.all(inlinePolicyNames.map(async (PolicyName) => {
            const found = await callUnlessMissing(describeCall('GetRolePolicy'), () => iam.getRolePolicy({ RoleName: name, PolicyName }));
            return [PolicyName, parsePolicy(found?.PolicyDocument ?? '')];
        })),
        (0,errors/* callAws */.IY)(describeCall('ListAttachedRolePolicies'), () => listAttachedPolicies(name, iam)),
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
async function listAttachedPolicies(name, iam) {
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
/** Whoever may assume the role gets everything that it is about to be granted. */
function assertOwnTrust({ name, repository, trust, jobs, isOwnSubject }, { arn, trust: text }) {
    const subjects = (0,token_scope/* resolveSubjects */.G)([], jobs);
    const isOwn = (subject) => subjects.includes(subject) || isOwnSubject(subject);
    const foreign = listForeignTrust(text, { ...trust, isOwnSubject: isOwn });
    if (foreign.length === 0)
        return;
    throw new action_error/* ActionError */.lZ('role-trusts-others', `the role ${name} can be assumed by others than jobs of ${repository} that bootstrap trusts; it was not changed`, {
        details: [
            arn,
            ...foreign.map((whom) => `it trusts ${whom}`),
            `bootstrap trusts only ${subjects.join(' and ')} of ${trust.provider}`,
        ],
        hint: `Remove that from the trust policy of the role, or choose another role-name. To trust nobody else: aws iam update-assume-role-policy --role-name ${name} --policy-document '${JSON.stringify(buildTrustPolicy({ ...trust, subjects }))}'`,
    });
}
function createRole(role, trust, iam) {
    return iam.createRole({
        RoleName: role.name,
        Description: role.description,
        AssumeRolePolicyDocument: trust,
        ...(role.boundary === undefined ? {} : { PermissionsBoundary: role.boundary }),
        Tags: [...buildOwnerTags(role)],
    });
}
/** All changes that a role may need. */
function buildRoleChanges({ role, trust: scope, iam }, completeRole) {
    const { name: RoleName } = role;
    const { subjects } = scope;
    const buildChange = (text, action, send) => ({
        text,
        apply: () => (0,errors/* callAws */.IY)({ what: `the role ${RoleName} could not be set up (${text})`, action: `iam:${action}` }, async () => {
            await send();
        }),
    });
    const trust = JSON.stringify(buildTrustPolicy(scope));
    return {
        create: buildChange(`create it for ${subjects.join(' and ')}${role.boundary === undefined ? '' : `, within ${role.boundary}`}`, 'CreateRole', () => createRole(role, trust, iam).catch(completeIfExists(completeRole))),
        setTrust: (trusted) => {
            const dropped = trusted.filter((subject) => !subjects.includes(subject));
            const end = dropped.length === 0 ? '' : `, no longer ${dropped.join(' and ')}`;
            return buildChange(`trust ${subjects.join(' and ')}${end}`, 'UpdateAssumeRolePolicy', () => iam.updateAssumeRolePolicy({ RoleName, PolicyDocument: trust }));
        },
        putInlinePolicy: (PolicyName, policy) => buildChange(`${inlinePurposes[PolicyName]} (inline policy ${PolicyName})`, 'PutRolePolicy', () => iam.putRolePolicy({ RoleName, PolicyName, PolicyDocument: JSON.stringify(policy) })),
        attach: (PolicyArn) => buildChange(`attach ${PolicyArn}`, 'AttachRolePolicy', () => iam.attachRolePolicy({ RoleName, PolicyArn })),
        removePolicy: (PolicyArn) => buildChange(`detach and delete ${PolicyArn}, which it no longer needs`, 'DetachRolePolicy', async () => {
            await iam.detachRolePolicy({ RoleName, PolicyArn });
            await deletePolicy(PolicyArn, iam);
        }),
        limitPermissions: (PermissionsBoundary) => buildChange(`set the permissions boundary ${PermissionsBoundary}`, 'PutRolePermissionsBoundary', () => iam.putRolePermissionsBoundary({ RoleName, PermissionsBoundary })),
    };
}

;// CONCATENATED MODULE: ./src/account/reader-role.js







const policyName = 'eks-actions-state';
/**
 * Checks what the role lacks, and whom it trusts besides. Without readers a role that does not exist is not wanted.
 * @throws ActionError `role-not-ours` for a role that was not created for this repository and environment
 */
async function inspectReaderRole(wanted, account, { client }) {
    const iam = await client('iam');
    const current = await readReaderRole(wanted.name, iam);
    if (current === undefined && wanted.readers.length === 0)
        return undefined;
    if (current !== undefined)
        assertOwned(wanted, { code: 'role-not-ours', what: 'role', name: wanted.name, ...current });
    const principals = wanted.readers.map((reader) => toPrincipal(reader, account));
    const changes = buildReaderChanges(wanted, principals, iam);
    const dropped = listAdmitted(current?.trust).filter((principal) => !principals.includes(principal));
    const isTrusted = isSamePolicy(current?.trust, buildReaderTrust(principals));
    return {
        kind: 'role',
        name: wanted.name,
        arn: current?.arn ?? buildRoleArn(wanted.name, account),
        presence: current === undefined ? 'missing' : 'present',
        changes: [
            ...(current === undefined ? [changes.create] : isTrusted ? [] : [changes.setTrust(dropped)]),
            ...(principals.length === 0 || isSamePolicy(current?.policy, wanted.policy) ? [] : [changes.putPolicy]),
        ],
        kept: [],
    };
}
/** IAM answers with the ARN of an account that was given as an ID. */
function toPrincipal(reader, { partition }) {
    return /^\d+$/.test(reader) ? `arn:${partition}:iam::${reader}:root` : reader;
}
async function readReaderRole(name, iam) {
    const describeCall = (action) => ({
        what: `the role ${name} could not be inspected`,
        action: `iam:${action}`,
    });
    const found = await callUnlessMissing(describeCall('GetRole'), () => iam.getRole({ RoleName: name }));
    if (found?.Role === undefined)
        return undefined;
    const { Arn: arn = '', Tags: tags = [], AssumeRolePolicyDocument: trust = '' } = found.Role;
    const inline = await callUnlessMissing(describeCall('GetRolePolicy'), () => iam.getRolePolicy({ RoleName: name, PolicyName: policyName }));
    return {
        arn,
        tags: new Map(tags.map(({ Key = '', Value = '' }) => [Key, Value])),
        trust: parsePolicy(trust),
        policy: parsePolicy(inline?.PolicyDocument ?? ''),
    };
}
/** A trust policy must name somebody, so one for nobody denies everybody. */
function buildReaderTrust(principals) {
    return createPolicyDocument([
        principals.length === 0
            ? { Effect: 'Deny', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }
            : { Effect: 'Allow', Principal: { AWS: principals }, Action: 'sts:AssumeRole' },
    ]);
}
/** Whom a trust policy admits. */
function listAdmitted(trust) {
    const allowing = (trust?.Statement ?? []).filter(({ Effect }) => Effect === 'Allow');
    return allowing.flatMap(({ Principal: principal }) => typeof principal === 'string' ? [principal] : Object.values(principal ?? {}).flat());
}
function buildReaderChanges(wanted, principals, iam) {
    const { name: RoleName, environment, boundary } = wanted;
    const buildChange = (text, action, send) => ({
        text,
        apply: () => (0,errors/* callAws */.IY)({ what: `the role ${RoleName} could not be set up (${text})`, action: `iam:${action}` }, async () => {
            await send().catch(explainPrincipal(RoleName));
        }),
    });
    const trust = JSON.stringify(buildReaderTrust(principals));
    const whom = principals.length === 0 ? 'nobody' : principals.join(' and ');
    return {
        create: buildChange(`create it for ${whom}, which may read the states`, 'CreateRole', () => iam.createRole({
            RoleName,
            Description: `States of ${environment} for other accounts`,
            AssumeRolePolicyDocument: trust,
            ...(boundary === undefined ? {} : { PermissionsBoundary: boundary }),
            Tags: [...buildOwnerTags(wanted)],
        })),
        setTrust: (dropped) => buildChange(`trust ${whom}${dropped.length === 0 ? '' : `, no longer ${dropped.join(' and ')}`}`, 'UpdateAssumeRolePolicy', () => iam.updateAssumeRolePolicy({ RoleName, PolicyDocument: trust })),
        putPolicy: buildChange(`allow reading the states (inline policy ${policyName})`, 'PutRolePolicy', () => iam.putRolePolicy({ RoleName, PolicyName: policyName, PolicyDocument: JSON.stringify(wanted.policy) })),
    };
}
/** IAM refuses roles that do not exist yet (IAM User Guide, "AWS JSON policy elements: Principal"). */
function explainPrincipal(name) {
    return (error) => {
        const { message } = error;
        if (!/invalid principal/i.test(message))
            throw error;
        throw new action_error/* ActionError */.lZ('role-not-trustable', `the role ${name} cannot trust everybody that may-read names`, {
            details: [`AWS returned ${message}`],
            hint: 'Create those roles first, with bootstrap of their environments, or name their accounts instead of them.',
            cause: error,
        });
    };
}

// EXTERNAL MODULE: ./src/aws/credentials/id-token.js
var id_token = __webpack_require__(40134);
// EXTERNAL MODULE: ./src/aws/session.js + 5 modules
var session = __webpack_require__(35652);
// EXTERNAL MODULE: ./src/actions/provision/selection.js + 27 modules
var provision_selection = __webpack_require__(48469);
;// CONCATENATED MODULE: ./src/account/policy/iam-actions/limits.js
/**
 * To what IAM can limit an action (Service Authorization Reference, "Resource types" and "Condition keys" of each service). Words in angle
 * brackets are the names of the environment.
 */
/** The tag by which EC2 and KMS tell whose a resource is: their ARNs contain IDs, not names. */
const environmentTag = 'eks-actions:name';
const resourceTag = `aws:ResourceTag/${environmentTag}`;
const isOwn = { StringEquals: { [resourceTag]: '<prefix>' } };
const becomesOwn = { StringEquals: { [`aws:RequestTag/${environmentTag}`]: '<prefix>' } };
/** Actions without resource types, in the region. They list, or the name is in the answer only. */
const inRegion = { Resource: '*', Condition: { StringEquals: { 'aws:RequestedRegion': '<region>' } } };
function formatArn(service, resource) {
    return `arn:<partition>:${service}:<region>:<account>:${resource}`;
}
/** New resources of EC2, which get the tag with their creation. One type per limit: what is only referred to needs its own. */
function limitToNewEc2(type) {
    return { Resource: formatArn('ec2', `${type}/*`), Condition: becomesOwn };
}
/** Resources of EC2 with the tag. */
const ownEc2 = { Resource: formatArn('ec2', '*/*'), Condition: isOwn };
/** Resources of EC2 that AWS creates without tags; what is done with them also needs an own resource. */
function limitToUntaggedEc2(type) {
    return { Resource: formatArn('ec2', `${type}/*`) };
}
/** Tags of new resources of EC2, set by the actions that create them, and no later. */
function limitToNewEc2Tags(actions) {
    return {
        Resource: formatArn('ec2', '*/*'),
        Condition: { StringEquals: { ...becomesOwn.StringEquals, 'ec2:CreateAction': actions } },
    };
}
/** The security group that AWS creates with a VPC has no tags, and IAM cannot tell to which VPC it belongs. */
const defaultSecurityGroup = {
    Resource: formatArn('ec2', 'security-group/*'),
    Condition: { ...becomesOwn, Null: { [resourceTag]: 'true' } },
};
/** Network interfaces that the CNI of the cluster left behind. */
const clusterInterfaces = {
    Resource: formatArn('ec2', 'network-interface/*'),
    Condition: { StringEquals: { 'aws:ResourceTag/cluster.k8s.amazonaws.com/name': '<prefix>' } },
};
/** What an instance consists of, when it is launched from a template. */
const launchedFromTemplate = {
    Resource: [
        ...['image', 'instance', 'network-interface', 'security-group', 'volume'].map((type) => formatArn('ec2', `${type}/*`)),
        'arn:<partition>:ec2:<region>::image/*',
    ],
    Condition: { ArnLike: { 'ec2:LaunchTemplate': formatArn('ec2', 'launch-template/*') } },
};
/** Roles of the environment, by path. */
const roles = { Resource: 'arn:<partition>:iam::<account>:role<iamPath>*' };
/** Roles of the environment within its permissions boundary: only they can get more permissions. */
const boundRoles = { ...roles, Condition: { StringEquals: { 'iam:PermissionsBoundary': '<boundary>' } } };
/** Roles of the environment, given to the services that its roots use. */
const passedRoles = {
    ...roles,
    Condition: {
        StringEquals: {
            'iam:PassedToService': [
                'codebuild.amazonaws.com',
                'ec2.amazonaws.com',
                'eks.amazonaws.com',
                'pods.eks.amazonaws.com',
                'vpc-flow-logs.amazonaws.com',
            ],
        },
    },
};
/** Roles that services of AWS create for themselves; their names and policies are AWS's. */
const serviceLinkedRoles = { Resource: 'arn:<partition>:iam::<account>:role/aws-service-role/*' };
const newServiceLinkedRoles = {
    ...serviceLinkedRoles,
    Condition: {
        StringEquals: {
            'iam:AWSServiceName': [
                'autoscaling.amazonaws.com',
                'eks-nodegroup.amazonaws.com',
                'eks.amazonaws.com',
                'elasticloadbalancing.amazonaws.com',
                'spot.amazonaws.com',
            ],
        },
    },
};
/** Issuers of clusters in the region, also in China: never that of GitHub, GitLab or a server of somebody else. Their names are IDs. */
const clusterIssuers = {
    Resource: ['com', 'com.cn'].map((end) => `arn:<partition>:iam::<account>:oidc-provider/oidc.eks.<region>.amazonaws.${end}/*`),
};
const ownClusterIssuers = { ...clusterIssuers, Condition: isOwn };
/**
 * Issuers that get the tag, unless another environment has them. IAM cannot tell tags at the creation from later ones, so the issuer of a
 * cluster that belongs to no environment can be tagged.
 */
const newClusterIssuers = {
    ...clusterIssuers,
    Condition: { ...becomesOwn, StringEqualsIfExists: { [resourceTag]: '<prefix>' } },
};
const cluster = { Resource: formatArn('eks', 'cluster/<prefix>') };
/** The cluster, and what belongs to it. */
const clusterParts = {
    Resource: [
        formatArn('eks', 'cluster/<prefix>'),
        ...['access-entry', 'addon', 'nodegroup', 'podidentityassociation'].map((type) => formatArn('eks', `${type}/<prefix>/*`)),
    ],
};
/** Log groups of the environment. For some actions AWS appends `:*`, which means all streams. */
const logGroups = {
    Resource: [
        formatArn('logs', 'log-group:/aws/eks/<prefix>/*'),
        formatArn('logs', 'log-group:/aws/vpc/<prefix>/*'),
        formatArn('logs', 'log-group:/aws/codebuild/<prefix>/*'),
    ],
};
/** What has no name, and no ARN before it exists: keys, and connections to GitHub. */
const newInRegion = {
    Resource: '*',
    Condition: { StringEquals: { ...becomesOwn.StringEquals, 'aws:RequestedRegion': '<region>' } },
};
/** Keys of the region and account: for what only reads, or is needed before the tag of a new key counts (up to five minutes). */
const keys = { Resource: formatArn('kms', 'key/*') };
const ownKeys = { ...keys, Condition: isOwn };
/**
 * Keys that get the tag, unless another environment has it. KMS cannot tell tags at the creation of a key from later ones, so a key that
 * belongs to no environment can be tagged; but not if it has an alias, as keys of others have, for example that of the states.
 */
const taggedKeys = {
    ...keys,
    Condition: {
        ...becomesOwn,
        StringEqualsIfExists: { [resourceTag]: '<prefix>' },
        'ForAllValues:StringEquals': { 'kms:ResourceAliases': 'alias/eks/<prefix>' },
    },
};
/** Keys that a service may use for a resource of the environment. */
const usedKeys = { ...keys, Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } } };
const keyAliases = { Resource: formatArn('kms', 'alias/eks/<prefix>') };
/** Image repositories of the environment, by name. */
const repositories = {
    Resource: [formatArn('ecr', 'repository/<repository>'), formatArn('ecr', 'repository/<prefix>/*')],
};
/** The project of CodeBuild that runs jobs of GitHub. */
const runnerProject = { Resource: formatArn('codebuild', 'project/<prefix>-runners') };
/** A connection to GitHub has an ID for a name. */
const connections = { Resource: formatArn('codeconnections', 'connection/*') };
const ownConnections = { ...connections, Condition: isOwn };
/** As with keys, tags at the creation are no different from later ones. */
const taggedConnections = {
    ...connections,
    Condition: { ...becomesOwn, StringEqualsIfExists: { [resourceTag]: '<prefix>' } },
};
/** The elements of a statement with the names of an environment, which must be free of wildcards. */
function resolveLimit({ Resource, Condition }, names) {
    const { partition, account, region, prefix, iamPath, boundary } = names;
    const values = { partition, account, region, prefix, iamPath, boundary };
    const resolve = (text) => text.replaceAll(/<(\w+)>/g, (all, name) => values[name] ?? all);
    const resources = [Resource].flat().flatMap((pattern) => {
        const resolved = resolve(pattern);
        if (!resolved.includes('<repository>'))
            return [resolved];
        return names.repositories.map((name) => resolved.replace('<repository>', name));
    });
    const unique = [...new Set(resources)];
    const [first = ''] = unique;
    return {
        Resource: unique.length === 1 ? first : unique,
        ...(Condition === undefined
            ? {}
            : { Condition: JSON.parse(resolve(JSON.stringify(Condition))) }),
    };
}

;// CONCATENATED MODULE: ./src/account/policy/boundary.js


/**
 * The permissions boundary of the roles that an environment's roots create: whatever policies they get, they use what clusters and their
 * workloads use, and change no identities, states, or anything with the tag of another environment. It allows nothing by itself.
 */
function buildBoundary(scope) {
    const { partition, account, iamPath } = scope;
    const ownRoles = `arn:${partition}:iam::${account}:role${iamPath}*`;
    return createPolicyDocument([
        { Sid: 'Workloads', Effect: 'Allow', Action: workloadActions, Resource: '*' },
        {
            Sid: 'OwnRoles',
            Effect: 'Allow',
            Action: ['iam:GetRole', 'iam:ListAttachedRolePolicies', 'iam:PassRole', 'sts:AssumeRole', 'sts:TagSession'],
            Resource: ownRoles,
        },
        {
            Sid: 'InstanceProfilesOfEks',
            Effect: 'Allow',
            Action: [
                'iam:AddRoleToInstanceProfile',
                'iam:CreateInstanceProfile',
                'iam:DeleteInstanceProfile',
                'iam:GetInstanceProfile',
                'iam:RemoveRoleFromInstanceProfile',
                'iam:TagInstanceProfile',
            ],
            Resource: `arn:${partition}:iam::${account}:instance-profile/eks*`,
        },
        {
            Sid: 'RolesOfServices',
            Effect: 'Allow',
            Action: 'iam:CreateServiceLinkedRole',
            Resource: `arn:${partition}:iam::${account}:role/aws-service-role/*`,
        },
        {
            Sid: 'RolesOfOtherAccounts',
            Effect: 'Allow',
            Action: ['sts:AssumeRole', 'sts:TagSession'],
            Resource: `arn:${partition}:iam::*:role/*`,
            Condition: { StringNotEquals: { 'aws:ResourceAccount': account } },
        },
        ...buildFences(scope),
    ]);
}
/** Denials, which no policy of a role overrides. */
function buildFences(scope) {
    const { partition, stateBuckets } = scope;
    return [
        {
            Sid: 'NothingOfOtherEnvironments',
            Effect: 'Deny',
            // Not images, which can only be read: nodes of production run what staging has built.
            Action: workloadActions.filter((action) => !action.startsWith('ecr')),
            Resource: '*',
            Condition: isOfAnother(environmentTag, scope),
        },
        {
            Sid: 'NothingOfOtherClusters',
            Effect: 'Deny',
            Action: '*',
            Resource: '*',
            Condition: isOfAnother('eks:eks-cluster-name', scope),
        },
        ...(stateBuckets.length === 0
            ? []
            : [
                {
                    Sid: 'NoStates',
                    Effect: 'Deny',
                    Action: 's3:*',
                    Resource: stateBuckets.flatMap((name) => [
                        `arn:${partition}:s3:::${name}`,
                        `arn:${partition}:s3:::${name}/*`,
                    ]),
                },
            ]),
    ];
}
/** The resource has the tag, with another value. */
function isOfAnother(tag, { prefix }) {
    const key = `aws:ResourceTag/${tag}`;
    return { StringNotEquals: { [key]: prefix }, Null: { [key]: 'false' } };
}
/**
 * Services that clusters, nodes, add-ons and workloads use. Administration of the account is not among them: identities, organizations,
 * billing, audit.
 */
const workloadActions = [
    'acm:*',
    'aps:*',
    'autoscaling:*',
    'bedrock:Invoke*',
    'cloudfront:*',
    'cloudwatch:*',
    'codebuild:*',
    'codeconnections:*',
    'codestar-connections:*',
    'cognito-idp:DescribeUserPoolClient',
    'dynamodb:*',
    'ec2:*',
    'ec2messages:*',
    'ecr-public:Get*',
    'ecr:BatchCheckLayerAvailability',
    'ecr:BatchGetImage',
    'ecr:BatchImportUpstreamImage',
    'ecr:Describe*',
    'ecr:Get*',
    'ecr:List*',
    'eks-auth:AssumeRoleForPodIdentity',
    'eks:Describe*',
    'eks:List*',
    'elasticfilesystem:*',
    'elasticloadbalancing:*',
    'es:*',
    'events:*',
    'firehose:*',
    'fsx:*',
    'kinesis:*',
    'kms:CreateGrant',
    'kms:Decrypt',
    'kms:DescribeKey',
    'kms:Encrypt',
    'kms:GenerateDataKey*',
    'kms:List*',
    'kms:ReEncrypt*',
    'kms:RevokeGrant',
    'kms:Sign',
    'kms:Verify',
    'lambda:InvokeFunction',
    'logs:*',
    'pricing:*',
    'rds-data:*',
    'rds-db:connect',
    'rds:Describe*',
    'route53:*',
    's3:*',
    'secretsmanager:*',
    'servicediscovery:*',
    'ses:*',
    'shield:*',
    'sns:*',
    'sqs:*',
    'ssm:*',
    'ssmmessages:*',
    'states:*',
    'sts:GetCallerIdentity',
    'tag:*',
    'vpc-lattice:*',
    'waf-regional:*',
    'wafv2:*',
    'xray:*',
];

;// CONCATENATED MODULE: ./src/account/policy/iam-actions/model.js
const always = ['read', 'create', 'change', 'delete'];
function read(actions, limit, source = 'measured') {
    return { phases: always, actions, limit, source };
}
function create(actions, limit, source = 'measured') {
    return { phases: ['create'], actions, limit, source };
}
function change(actions, limit, source = 'reference') {
    return { phases: ['create', 'change'], actions, limit, source };
}
function remove(actions, limit, source = 'measured') {
    return { phases: ['delete'], actions, limit, source };
}

;// CONCATENATED MODULE: ./src/account/policy/iam-actions/network.js


/** Tags of an existing resource. */
const changeEc2Tags = change(['ec2:CreateTags', 'ec2:DeleteTags'], ownEc2);
function createTagged(action, type) {
    return [
        create([`ec2:${action}`], limitToNewEc2(type)),
        create(['ec2:CreateTags'], limitToNewEc2Tags([action])),
        changeEc2Tags,
    ];
}
/** Interfaces that still use what is deleted. */
const removeInterfaces = [
    remove(['ec2:DescribeNetworkInterfaces'], inRegion),
    remove(['ec2:DeleteNetworkInterface', 'ec2:DetachNetworkInterface'], clusterInterfaces, 'reference'),
    // It is authorized on the instance, too: a node, whose tags depend on who launched it.
    remove(['ec2:DetachNetworkInterface'], limitToUntaggedEc2('instance'), 'reference'),
];
const securityGroupRules = [
    read(['ec2:DescribeSecurityGroupRules', 'ec2:DescribeSecurityGroups'], inRegion),
    change(['ec2:AuthorizeSecurityGroupEgress', 'ec2:AuthorizeSecurityGroupIngress'], ownEc2),
    change(['ec2:AuthorizeSecurityGroupEgress', 'ec2:AuthorizeSecurityGroupIngress'], limitToNewEc2('security-group-rule'), 'reference'),
    create(['ec2:CreateTags'], limitToNewEc2Tags(['AuthorizeSecurityGroupEgress', 'AuthorizeSecurityGroupIngress']), 'reference'),
    change([
        'ec2:ModifySecurityGroupRules',
        'ec2:RevokeSecurityGroupEgress',
        'ec2:RevokeSecurityGroupIngress',
        'ec2:UpdateSecurityGroupRuleDescriptionsEgress',
        'ec2:UpdateSecurityGroupRuleDescriptionsIngress',
    ], ownEc2),
    remove(['ec2:RevokeSecurityGroupEgress', 'ec2:RevokeSecurityGroupIngress'], ownEc2),
    changeEc2Tags,
];
/** The root 10-vpc. */
const networkRights = {
    'data.aws_availability_zones': [read(['ec2:DescribeAvailabilityZones'], inRegion)],
    'data.aws_caller_identity': [],
    'data.aws_partition': [],
    'data.aws_region': [],
    'data.aws_default_tags': [],
    'data.aws_iam_policy_document': [],
    aws_vpc: [
        read(['ec2:DescribeVpcAttribute', 'ec2:DescribeVpcs'], inRegion),
        read(['ec2:DescribeNetworkAcls', 'ec2:DescribeRouteTables', 'ec2:DescribeSecurityGroups'], inRegion),
        ...createTagged('CreateVpc', 'vpc'),
        change(['ec2:AssociateVpcCidrBlock', 'ec2:DisassociateVpcCidrBlock', 'ec2:ModifyVpcAttribute'], ownEc2),
        remove(['ec2:DeleteVpc'], ownEc2),
    ],
    aws_default_security_group: [
        ...securityGroupRules,
        create(['ec2:CreateTags'], defaultSecurityGroup, 'Amazon VPC User Guide, "Default security groups for your VPCs"'),
    ],
    aws_subnet: [
        read(['ec2:DescribeSubnets'], inRegion),
        ...createTagged('CreateSubnet', 'subnet'),
        create(['ec2:CreateSubnet'], ownEc2, 'reference'),
        change(['ec2:ModifySubnetAttribute'], ownEc2),
        remove(['ec2:DeleteSubnet'], ownEc2),
        ...removeInterfaces,
    ],
    aws_internet_gateway: [
        read(['ec2:DescribeInternetGateways'], inRegion),
        ...createTagged('CreateInternetGateway', 'internet-gateway'),
        change(['ec2:AttachInternetGateway', 'ec2:DetachInternetGateway'], ownEc2, 'measured'),
        remove(['ec2:DeleteInternetGateway', 'ec2:DetachInternetGateway'], ownEc2),
    ],
    aws_route_table: [
        read(['ec2:DescribeRouteTables'], inRegion),
        ...createTagged('CreateRouteTable', 'route-table'),
        create(['ec2:CreateRouteTable'], ownEc2, 'reference'),
        remove(['ec2:DeleteRouteTable', 'ec2:DisassociateRouteTable'], ownEc2),
    ],
    aws_route: [
        read(['ec2:DescribeRouteTables'], inRegion),
        change(['ec2:CreateRoute', 'ec2:ReplaceRoute'], ownEc2),
        remove(['ec2:DeleteRoute'], ownEc2),
    ],
    aws_route_table_association: [
        read(['ec2:DescribeRouteTables'], inRegion),
        change(['ec2:AssociateRouteTable', 'ec2:ReplaceRouteTableAssociation'], ownEc2),
        remove(['ec2:DisassociateRouteTable'], ownEc2),
    ],
    aws_eip: [
        read(['ec2:DescribeAddresses', 'ec2:DescribeAddressesAttribute'], inRegion),
        ...createTagged('AllocateAddress', 'elastic-ip'),
        remove(['ec2:DisassociateAddress', 'ec2:ReleaseAddress'], ownEc2),
    ],
    aws_nat_gateway: [
        read(['ec2:DescribeNatGateways'], inRegion),
        ...createTagged('CreateNatGateway', 'natgateway'),
        create(['ec2:CreateNatGateway'], ownEc2, 'reference'),
        remove(['ec2:DeleteNatGateway'], ownEc2),
    ],
    aws_network_acl: [
        read(['ec2:DescribeNetworkAcls'], inRegion),
        ...createTagged('CreateNetworkAcl', 'network-acl'),
        create(['ec2:CreateNetworkAcl'], ownEc2, 'reference'),
        change(['ec2:CreateNetworkAclEntry', 'ec2:DeleteNetworkAclEntry', 'ec2:ReplaceNetworkAclEntry'], ownEc2),
        // AWS adds two entries of its own, which the provider removes before there are others.
        remove(['ec2:DeleteNetworkAcl'], ownEc2),
    ],
    aws_network_acl_association: [
        read(['ec2:DescribeNetworkAcls'], inRegion),
        change(['ec2:ReplaceNetworkAclAssociation'], ownEc2),
        // When it ends, the subnet gets the default ACL of the VPC, which has no tags.
        remove(['ec2:ReplaceNetworkAclAssociation'], ownEc2),
        remove(['ec2:ReplaceNetworkAclAssociation'], limitToUntaggedEc2('network-acl')),
    ],
    aws_vpc_endpoint: [
        read(['ec2:DescribePrefixLists', 'ec2:DescribeVpcEndpoints'], inRegion),
        ...createTagged('CreateVpcEndpoint', 'vpc-endpoint'),
        create(['ec2:CreateVpcEndpoint'], ownEc2, 'reference'),
        change(['ec2:ModifyVpcEndpoint'], ownEc2),
        remove(['ec2:DeleteVpcEndpoints'], ownEc2),
    ],
    aws_flow_log: [
        read(['ec2:DescribeFlowLogs'], inRegion),
        ...createTagged('CreateFlowLogs', 'vpc-flow-log'),
        create(['ec2:CreateFlowLogs'], ownEc2, 'reference'),
        create(['iam:PassRole'], passedRoles, 'Amazon VPC User Guide, "Control the use of flow logs"'),
        remove(['ec2:DeleteFlowLogs'], ownEc2),
    ],
    aws_cloudwatch_log_group: [
        read(['logs:DescribeLogGroups'], inRegion),
        read(['logs:ListTagsForResource'], logGroups),
        create(['logs:CreateLogGroup'], logGroups),
        change([
            'logs:AssociateKmsKey',
            'logs:DeleteRetentionPolicy',
            'logs:DisassociateKmsKey',
            'logs:PutRetentionPolicy',
            'logs:TagResource',
            'logs:UntagResource',
        ], logGroups),
        remove(['logs:DeleteLogGroup'], logGroups),
    ],
    aws_security_group: [
        ...securityGroupRules,
        ...createTagged('CreateSecurityGroup', 'security-group'),
        create(['ec2:CreateSecurityGroup'], ownEc2, 'reference'),
        remove(['ec2:DeleteSecurityGroup'], ownEc2),
        ...removeInterfaces,
    ],
    aws_vpc_security_group_egress_rule: securityGroupRules,
    aws_vpc_security_group_ingress_rule: securityGroupRules,
};

;// CONCATENATED MODULE: ./src/account/policy/iam-actions/cluster.js



const changeClusterTags = change(['eks:TagResource', 'eks:UntagResource'], clusterParts);
const passRoles = change(['iam:PassRole'], passedRoles, 'Amazon EKS User Guide, "Amazon EKS cluster IAM role"');
/** The root 20-eks, with nodes of either kind. */
const clusterRights = {
    aws_eks_cluster: [
        read(['eks:DescribeCluster'], cluster),
        create(['eks:CreateCluster'], cluster),
        create(['ec2:DescribeSubnets', 'ec2:DescribeVpcs', 'ec2:DescribeSecurityGroups'], inRegion, 'reference'),
        create(['kms:CreateGrant'], usedKeys, 'Amazon EKS User Guide, "Encrypt Kubernetes secrets with KMS"'),
        create(['kms:DescribeKey'], keys, 'Amazon EKS User Guide, "Encrypt Kubernetes secrets with KMS"'),
        create(['iam:CreateServiceLinkedRole'], newServiceLinkedRoles, 'Amazon EKS User Guide, "Using service-linked roles"'),
        passRoles,
        change(['eks:AssociateEncryptionConfig', 'eks:DescribeUpdate', 'eks:UpdateClusterConfig', 'eks:UpdateClusterVersion'], cluster),
        changeClusterTags,
        remove(['eks:DeleteCluster'], cluster),
    ],
    aws_eks_node_group: [
        read(['eks:DescribeNodegroup'], clusterParts),
        create(['eks:CreateNodegroup'], clusterParts),
        passRoles,
        create(['iam:CreateServiceLinkedRole'], newServiceLinkedRoles, 'Amazon EKS User Guide, "Using roles for node groups"'),
        create(['iam:GetRole'], serviceLinkedRoles, 'Amazon EKS User Guide, "Using roles for node groups"'),
        create(['iam:ListAttachedRolePolicies'], roles, 'Amazon EKS User Guide, "Amazon EKS node IAM role"'),
        // EKS tries the template out in the name of the caller.
        ...[ownEc2, launchedFromTemplate].map((limit) => change(['ec2:RunInstances'], limit, 'Amazon EKS User Guide, "Customize managed nodes with launch templates"')),
        change(['eks:DescribeUpdate', 'eks:UpdateNodegroupConfig', 'eks:UpdateNodegroupVersion'], clusterParts),
        changeClusterTags,
        remove(['eks:DeleteNodegroup'], clusterParts),
    ],
    aws_launch_template: [
        read(['ec2:DescribeLaunchTemplateVersions', 'ec2:DescribeLaunchTemplates'], inRegion),
        create(['ec2:CreateLaunchTemplate'], limitToNewEc2('launch-template')),
        create(['ec2:CreateTags'], limitToNewEc2Tags(['CreateLaunchTemplate']), 'reference'),
        change(['ec2:CreateLaunchTemplateVersion', 'ec2:ModifyLaunchTemplate'], ownEc2),
        changeEc2Tags,
        remove(['ec2:DeleteLaunchTemplate'], ownEc2),
    ],
    aws_eks_addon: [
        read(['eks:DescribeAddon'], clusterParts),
        create(['eks:CreateAddon'], clusterParts),
        passRoles,
        change(['eks:DescribeUpdate', 'eks:UpdateAddon'], clusterParts),
        change(['eks:CreatePodIdentityAssociation', 'eks:DeletePodIdentityAssociation', 'eks:UpdatePodIdentityAssociation'], clusterParts),
        changeClusterTags,
        remove(['eks:DeleteAddon'], clusterParts),
    ],
    'data.aws_eks_addon_version': [read(['eks:DescribeAddonVersions'], inRegion)],
    'data.aws_eks_cluster': [read(['eks:DescribeCluster'], cluster)],
    aws_eks_access_entry: [
        read(['eks:DescribeAccessEntry'], clusterParts),
        create(['eks:CreateAccessEntry'], clusterParts),
        change(['eks:UpdateAccessEntry'], clusterParts),
        changeClusterTags,
        remove(['eks:DeleteAccessEntry'], clusterParts),
    ],
    aws_eks_access_policy_association: [
        read(['eks:ListAssociatedAccessPolicies'], clusterParts),
        change(['eks:AssociateAccessPolicy'], clusterParts, 'measured'),
        remove(['eks:DisassociateAccessPolicy'], clusterParts),
    ],
    aws_eks_pod_identity_association: [
        read(['eks:DescribePodIdentityAssociation'], clusterParts),
        create(['eks:CreatePodIdentityAssociation'], clusterParts),
        passRoles,
        change(['eks:UpdatePodIdentityAssociation'], clusterParts),
        changeClusterTags,
        remove(['eks:DeletePodIdentityAssociation'], clusterParts),
    ],
    aws_kms_key: [
        read(['kms:DescribeKey', 'kms:GetKeyPolicy', 'kms:GetKeyRotationStatus', 'kms:ListResourceTags'], keys),
        create(['kms:CreateKey'], newInRegion),
        create(['kms:TagResource'], taggedKeys, 'reference'),
        create(['kms:EnableKeyRotation'], keys),
        change([
            'kms:DisableKeyRotation',
            'kms:EnableKey',
            'kms:PutKeyPolicy',
            'kms:TagResource',
            'kms:UntagResource',
            'kms:UpdateKeyDescription',
        ], ownKeys),
        remove(['kms:DisableKey', 'kms:ScheduleKeyDeletion'], ownKeys),
    ],
    aws_kms_alias: [
        read(['kms:ListAliases'], inRegion),
        create(['kms:CreateAlias'], keyAliases),
        create(['kms:CreateAlias'], keys, 'reference'),
        change(['kms:UpdateAlias'], keyAliases),
        change(['kms:UpdateAlias'], ownKeys),
        remove(['kms:DeleteAlias'], keyAliases),
        remove(['kms:DeleteAlias'], ownKeys, 'reference'),
    ],
    aws_iam_role: [
        read(['iam:GetRole', 'iam:ListAttachedRolePolicies', 'iam:ListRolePolicies'], roles),
        create(['iam:CreateRole'], boundRoles),
        change(['iam:PutRolePermissionsBoundary', 'iam:UpdateAssumeRolePolicy'], boundRoles),
        change(['iam:TagRole', 'iam:UntagRole', 'iam:UpdateRole', 'iam:UpdateRoleDescription'], roles),
        remove(['iam:ListInstanceProfilesForRole'], roles),
        remove(['iam:DeleteRole', 'iam:DeleteRolePolicy', 'iam:DetachRolePolicy'], boundRoles),
    ],
    aws_iam_role_policy: [
        read(['iam:GetRolePolicy'], roles),
        change(['iam:PutRolePolicy'], boundRoles, 'measured'),
        remove(['iam:DeleteRolePolicy'], boundRoles),
    ],
    aws_iam_role_policy_attachment: [
        read(['iam:ListAttachedRolePolicies'], roles),
        change(['iam:AttachRolePolicy'], boundRoles, 'measured'),
        remove(['iam:DetachRolePolicy'], boundRoles),
    ],
    aws_iam_openid_connect_provider: [
        read(['iam:GetOpenIDConnectProvider'], clusterIssuers),
        create(['iam:CreateOpenIDConnectProvider', 'iam:TagOpenIDConnectProvider'], newClusterIssuers),
        change([
            'iam:AddClientIDToOpenIDConnectProvider',
            'iam:RemoveClientIDFromOpenIDConnectProvider',
            'iam:TagOpenIDConnectProvider',
            'iam:UntagOpenIDConnectProvider',
            'iam:UpdateOpenIDConnectProviderThumbprint',
        ], ownClusterIssuers),
        remove(['iam:DeleteOpenIDConnectProvider'], ownClusterIssuers),
    ],
};

;// CONCATENATED MODULE: ./src/account/policy/iam-actions/deployment.js


/** Pushing, tagging, looking up and scanning images (Service Authorization Reference, "Actions for Amazon ECR"). */
const pushActions = [
    'ecr:BatchCheckLayerAvailability',
    'ecr:BatchGetImage',
    'ecr:CompleteLayerUpload',
    'ecr:DescribeImageScanFindings',
    'ecr:DescribeImages',
    'ecr:DescribeRepositories',
    'ecr:GetDownloadUrlForLayer',
    'ecr:InitiateLayerUpload',
    'ecr:ListImages',
    'ecr:PutImage',
    'ecr:StartImageScan',
    'ecr:UploadLayerPart',
];
/** What the actions besides `provision` need of AWS, by their name. */
const deploymentRights = {
    'build-push': [
        // The password is for the whole registry; what it opens is decided per repository.
        change(['ecr:GetAuthorizationToken'], inRegion),
        change(pushActions, repositories, 'Amazon ECR User Guide, "IAM permissions for pushing an image"'),
    ],
    'helm-deploy': [
        change(['eks:DescribeCluster'], cluster),
        change(['ecr:DescribeImages', 'ecr:DescribeRepositories'], repositories),
    ],
};

;// CONCATENATED MODULE: ./src/account/policy/iam-actions/registry.js


/** The root 30-ecr. */
const registryRights = {
    aws_ecr_repository: [
        read(['ecr:DescribeRepositories', 'ecr:ListTagsForResource'], repositories),
        create(['ecr:CreateRepository'], repositories),
        // With a key of one's own.
        create(['kms:CreateGrant'], usedKeys, 'Amazon ECR User Guide, "Encryption at rest"'),
        create(['kms:DescribeKey'], keys, 'Amazon ECR User Guide, "Encryption at rest"'),
        change(['ecr:PutImageScanningConfiguration', 'ecr:PutImageTagMutability', 'ecr:TagResource', 'ecr:UntagResource'], repositories),
        remove(['ecr:BatchDeleteImage', 'ecr:DeleteRepository', 'ecr:ListImages'], repositories),
    ],
    aws_ecr_lifecycle_policy: [
        read(['ecr:GetLifecyclePolicy'], repositories),
        change(['ecr:PutLifecyclePolicy'], repositories, 'measured'),
        remove(['ecr:DeleteLifecyclePolicy'], repositories),
    ],
    aws_ecr_repository_policy: [
        read(['ecr:GetRepositoryPolicy'], repositories),
        change(['ecr:SetRepositoryPolicy'], repositories),
        remove(['ecr:DeleteRepositoryPolicy'], repositories),
    ],
    'data.aws_ecr_authorization_token': [read(['ecr:GetAuthorizationToken'], inRegion)],
};

;// CONCATENATED MODULE: ./src/account/policy/iam-actions/runners.js


/** The root 40-runners. */
const runnerRights = {
    aws_codeconnections_connection: [
        read(['codeconnections:GetConnection', 'codeconnections:ListTagsForResource'], connections, 'reference'),
        create(['codeconnections:CreateConnection'], newInRegion, 'reference'),
        create(['codeconnections:TagResource'], taggedConnections, 'reference'),
        change(['codeconnections:TagResource', 'codeconnections:UntagResource'], ownConnections),
        remove(['codeconnections:DeleteConnection'], ownConnections, 'reference'),
    ],
    aws_codebuild_project: [
        read(['codebuild:BatchGetProjects'], runnerProject, 'reference'),
        create(['codebuild:CreateProject'], runnerProject, 'reference'),
        change(['codebuild:UpdateProject'], runnerProject),
        change(['iam:PassRole'], passedRoles, 'AWS CodeBuild User Guide, "Allow CodeBuild to interact with other AWS services"'),
        change(['codeconnections:PassConnection', 'codeconnections:UseConnection'], ownConnections, 'Developer Tools console User Guide, "Permissions and examples for AWS CodeConnections"'),
        remove(['codebuild:DeleteProject'], runnerProject, 'reference'),
    ],
    aws_codebuild_webhook: [
        read(['codebuild:BatchGetProjects'], runnerProject, 'reference'),
        create(['codebuild:CreateWebhook'], runnerProject, 'reference'),
        change(['codebuild:UpdateWebhook'], runnerProject),
        remove(['codebuild:DeleteWebhook'], runnerProject, 'reference'),
    ],
};

;// CONCATENATED MODULE: ./src/account/policy/iam-actions/table.js





/**
 * What each type of resource in terraform-environments needs. The policies of an environment are built from it, so what is in it is
 * allowed; a test fails for a type without a row.
 */
const iamActionTable = { ...networkRights, ...clusterRights, ...registryRights, ...runnerRights };
function listGrants() {
    return [iamActionTable, deploymentRights].flatMap((table) => Object.values(table).flat());
}

;// CONCATENATED MODULE: ./src/account/policy/environment-access.js



/** Characters of a managed policy without whitespace (IAM User Guide, "IAM and STS quotas"). */
const managedPolicyLimit = 6144;
/**
 * Exactly the permissions that the shipped roots need, limited to the names of the environment.
 * @returns as many documents as the size of managed policies demands
 */
function buildEnvironmentPolicies(names, purpose) {
    const grants = listGrants().filter(({ phases }) => purpose === 'apply' || phases.includes('read'));
    return splitStatements(mergeGrants(grants, names)).map(createPolicyDocument);
}
/** One statement for all actions with the same limit. */
function mergeGrants(grants, names) {
    const resolved = grants.map(({ actions, limit }) => ({ actions, elements: resolveLimit(limit, names) }));
    return [...Map.groupBy(resolved, ({ elements }) => JSON.stringify(elements)).values()].map((merged) => ({
        Effect: 'Allow',
        Action: [...new Set(merged.flatMap(({ actions }) => actions))].sort(),
        ...merged[0]?.elements,
    }));
}
function splitStatements(statements) {
    const documents = [[]];
    for (const statement of statements) {
        const current = documents.at(-1) ?? [];
        if (measure([...current, statement]) <= managedPolicyLimit)
            current.push(statement);
        else
            documents.push([statement]);
    }
    return documents;
}
function measure(statements) {
    return JSON.stringify(createPolicyDocument(statements)).length;
}

// EXTERNAL MODULE: ./src/runner/contract/patterns.js
var patterns = __webpack_require__(51355);
// EXTERNAL MODULE: ./src/terraform/environment/shared-settings.js
var shared_settings = __webpack_require__(59716);
// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/inputs.js
var bootstrap_inputs = __webpack_require__(69845);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/terraform/store/s3.js
var s3 = __webpack_require__(12291);
;// CONCATENATED MODULE: ./src/actions/provision/commands/bootstrap/states.js


/** The buckets that the roots of an environment keep their states in. */
function listStateBuckets({ graph: { roots } }, region) {
    const buckets = new Map();
    for (const root of roots.filter(s3/* hasS3State */.q)) {
        const { bucket: name, key, region: where, kmsKey, planPrefix } = toStateObject(root, region);
        const known = buckets.get(name);
        buckets.set(name, {
            name,
            region: known?.region ?? where,
            kmsKey: known?.kmsKey ?? kmsKey,
            planPrefixes: [...new Set([...(known?.planPrefixes ?? []), planPrefix])],
            stateKeys: [...(known?.stateKeys ?? []), key],
            location: known?.location ?? root.backend.location,
        });
    }
    return [...buckets.values()];
}
/** The states of an environment and those that its roots read besides. */
function listStateAccess({ name: environment, graph: { roots } }, region) {
    const own = new Set(roots.map(({ backend }) => backend.identity));
    const remote = roots.flatMap(({ remoteStates }) => remoteStates);
    const read = new Set(remote.flatMap(({ identity, role }) => (role === undefined ? (identity ?? []) : [])));
    return {
        environment,
        states: roots.filter(s3/* hasS3State */.q).map((root) => toStateObject(root, region)),
        reads: [...read].filter((identity) => !own.has(identity)).flatMap(parseS3Identity),
        readerRoles: [...new Set(remote.flatMap(({ role }) => role ?? []))],
    };
}
function toStateObject({ backend: { settings } }, region) {
    const { bucket = '', key = '', encrypt, kms_key_id: kmsKey, workspace_key_prefix: prefix = 'env:' } = settings;
    return {
        bucket,
        key,
        planPrefix: toPlanPrefix(key),
        region: settings.region ?? region,
        workspacePrefix: `${prefix}/`,
        // Terraform's own rule: the key counts only with `encrypt`.
        kmsKey: encrypt === 'true' && kmsKey !== '' ? kmsKey : undefined,
    };
}
/** `staging/.plans/` of the state `staging/vpc.tfstate`. */
function toPlanPrefix(key) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(key), '.plans/');
}
/** Bucket and key of `s3:bucket/key`. */
function parseS3Identity(identity) {
    const [, bucket, key] = /^s3:([^/]+)\/(.+)$/.exec(identity) ?? [];
    return bucket === undefined || key === undefined ? [] : [{ bucket, key }];
}

;// CONCATENATED MODULE: ./src/actions/provision/commands/bootstrap/access.js








/**
 * Builds policies that are limited to the names of an environment: `resource-prefix`, or `name` in its `settings.yaml`.
 * @returns undefined if it has no such name, so its roles get only the policies of the inputs
 * @throws ActionError `environment-file-invalid`, `resource-names-unusable`
 */
function buildEnvironmentAccess(context) {
    const { inputs, roleName, environment, account } = context;
    const settings = (0,shared_settings/* readSharedSettings */.j)(environment.folder, environment.path);
    const prefix = inputs['resource-prefix'] ?? settings.name;
    if (prefix === undefined)
        return undefined;
    const boundaryName = `${roleName}-boundary`;
    const boundary = inputs['permissions-boundary'] ?? buildPolicyArn(boundaryName, account);
    const names = {
        ...{ account: account.account, partition: account.partition },
        ...{ prefix, boundary, repositories: settings.repositories },
        region: settings.region ?? context.region,
        iamPath: settings.iamPath ?? `/${prefix}/`,
    };
    assertUsable(names, environment.path);
    const apply = buildParts(context, { names, purpose: 'apply', role: roleName });
    const plan = inputs['plan-role'] ? buildParts(context, { names, purpose: 'plan', role: `${roleName}-plan` }) : [];
    const ownBoundary = {
        ...describeOwner(context),
        name: boundaryName,
        purpose: `the permissions boundary of the roles in ${names.iamPath}`,
        description: `Limits the roles that the roots of ${environment.name} create`,
        document: buildBoundary({ ...names, stateBuckets: listStatePatterns(context) }),
    };
    const toArns = (policies) => policies.map(({ name }) => buildPolicyArn(name, account));
    return {
        policies: [...apply, ...plan, ...(inputs['permissions-boundary'] === undefined ? [ownBoundary] : [])],
        arns: { apply: toArns(apply), plan: toArns(plan) },
        boundary,
        ...compareBoundary(settings, boundary),
    };
}
/** `eks-actions-staging`, `eks-actions-staging.2` …: `eks-actions-staging-2` is the policy of the environment staging-2. */
function buildParts(context, { names, purpose, role }) {
    const documents = buildEnvironmentPolicies(names, purpose);
    return documents.map((document, index) => ({
        ...describeOwner(context),
        name: index === 0 ? role : `${role}.${index + 1}`,
        purpose: `${purposes[purpose]} ${names.prefix}${documents.length === 1 ? '' : `, part ${index + 1} of ${documents.length}`}`,
        description: `Terraform ${purpose} of ${context.environment.name}`,
        document,
    }));
}
const purposes = {
    apply: 'allow what its roots need, limited to',
    plan: 'allow reading what its roots create, limited to',
};
function describeOwner({ environment, repository }) {
    const { name, path } = environment;
    return { environment: name, repository: `${repository.owner}/${repository.name}`, folder: path };
}
/** Names that are no names, or names of others, would let the roles reach more than the environment. */
function assertUsable(names, folder) {
    const problem = access_findProblem(names);
    if (problem === undefined)
        return;
    const what = `no policy can be limited to the resources of ${folder}: ${problem}`;
    throw new action_error/* ActionError */.lZ('resource-names-unusable', what, { location: { file: `${folder}/settings.yaml` } });
}
function access_findProblem({ prefix, iamPath, region, repositories }) {
    if (!bootstrap_inputs/* resourcePrefixPattern */.NS.test(prefix))
        return `the name ${prefix} must have 2 to ${bootstrap_inputs/* longestResourcePrefix */.tS} lower-case letters, digits and hyphens, and start with a letter`;
    if (!patterns/* awsRegionPattern */.Qf.test(region))
        return `${region} is not a region`;
    if (!/^\/([\w+=,.@-]+\/)+$/.test(iamPath))
        return `the IAM path ${iamPath} must have at least one name, and a slash at both ends: /${prefix}/`;
    if (iamPath.startsWith(policyPath))
        return `the IAM path ${iamPath} is that of the policies that bootstrap creates`;
    if (/^\/(aws-|service-role\/)/.test(iamPath))
        return `the IAM path ${iamPath} belongs to AWS`;
    const repository = repositories.find((name) => !repositoryNamePattern.test(name));
    return repository === undefined ? undefined : `${repository} is not the name of an ECR repository`;
}
/** ECR API Reference, "CreateRepository". */
const repositoryNamePattern = /^(?=.{2,256}$)[a-z0-9]+((?:[._-]+|\/)[a-z0-9]+)*$/;
/** The buckets of the environment's states, and those of others that are named alike. */
function listStatePatterns({ environment, region }) {
    const { states } = listStateAccess(environment, region);
    return [...new Set(states.flatMap(({ bucket }) => [bucket, bucket.replaceAll(environment.name, '*')]))];
}
function compareBoundary({ permissionsBoundary: named }, boundary) {
    return named === undefined || boundary.endsWith(`:policy/${named}`) ? {} : { boundaryInSettings: named };
}

// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/code-host.js
var code_host = __webpack_require__(18944);
// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/gitlab-project.js
var gitlab_project = __webpack_require__(15199);
// EXTERNAL MODULE: ./src/github/api-error.js
var api_error = __webpack_require__(71909);
// EXTERNAL MODULE: ./src/github/client.js
var client = __webpack_require__(13739);
;// CONCATENATED MODULE: ./src/actions/provision/commands/bootstrap/repository.js





/**
 * The repository whose jobs the roles trust: the input, else the job's own, else that of the remote `origin`. Its IDs come
 * from the input, else from the job, else from GitHub's API if there is a token; otherwise they are unknown.
 * @throws ActionError `invalid-input` if no repository is known, or GitHub does not know it
 */
async function resolveTrustedRepository(action) {
    const { inputs, event, context } = action;
    const { owner, repo } = parseName(inputs['github-repository']) ?? event.repository ?? (await readOriginRepository(event.serverUrl, context));
    const given = inputs['github-repository-ids']?.split('/');
    if (given !== undefined)
        return { owner, name: repo, ids: { owner: given[0] ?? '', repository: given[1] ?? '' } };
    const { GITHUB_REPOSITORY_ID: id, GITHUB_REPOSITORY_OWNER_ID: ownerId } = context.environment;
    if (id && ownerId && isSame({ owner, repo }, event.repository)) {
        return { owner, name: repo, ids: { owner: ownerId, repository: id } };
    }
    return (await fetchRepository({ owner, repo }, action)) ?? { owner, name: repo, ids: undefined };
}
function isSame(one, other) {
    const formatName = ({ owner, repo }) => `${owner}/${repo}`.toLowerCase();
    return other !== undefined && formatName(one) === formatName(other);
}
function parseName(name) {
    const [owner, repo] = name?.split('/') ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
async function fetchRepository(repository, { inputs, event: { apiUrl }, context: { log, signal } }) {
    const token = inputs['github-token'];
    if (token === undefined)
        return undefined;
    const github = await (0,client/* connectGitHub */.U)({ apiUrl, repository, token, log, signal });
    const { data } = await github
        .request('GET /repos/{owner}/{repo}', { ...repository })
        .catch((error) => rejectRepository(error, repository));
    // Spelled as GitHub spells it: the claims of a token are compared letter by letter.
    return {
        owner: data.owner.login,
        name: data.name,
        ids: { owner: String(data.owner.id), repository: String(data.id) },
    };
}
/** GitHub answers 404 for a repository that the token may not see, too. */
function rejectRepository(error, { owner, repo }) {
    if ((0,api_error/* readErrorStatus */.lv)(error) !== 404)
        throw error;
    throw new action_error/* ActionError */.lZ('invalid-input', `there is no repository ${owner}/${repo}, or the token may not read it`, {
        hint: 'Nothing was changed. Correct github-repository, or set github-repository-ids to skip the look-up.',
        cause: error,
    });
}
async function readOriginRepository(serverUrl, context) {
    const origin = await (0,code_host/* readOrigin */.P)(context);
    const { hostname } = new URL(serverUrl);
    const remote = origin !== undefined && bootstrap_inputs/* repositoryPattern */.Z0.test(origin.path) ? origin : undefined;
    const parsed = parseName(remote?.path);
    if (remote !== undefined && parsed !== undefined && [hostname, `ssh.${hostname}`].includes(remote.host))
        return parsed;
    const where = remote === undefined
        ? 'there is no remote origin with owner and name'
        : `origin is on ${remote.host}, not on ${hostname}`;
    throw new action_error/* ActionError */.lZ('invalid-input', `the repository whose jobs to trust is unknown: ${where}`, {
        hint: 'Set github-repository, for example acme/shop; for GitHub Enterprise also the variable GITHUB_SERVER_URL; for GitLab provider: gitlab.',
    });
}

;// CONCATENATED MODULE: ./src/actions/provision/commands/bootstrap/reader-role.js



/** IAM User Guide, "IAM and STS quotas". */
const longestName = 64;
/**
 * The role that `may-read` of `environment.yaml` is about; undefined if none can exist.
 * @throws ActionError `invalid-input` if its name is too long
 */
function buildReaderRole(scope) {
    const { inputs, roleName, environment, account, region, repository } = scope;
    const name = `${roleName}-reader`;
    if (name.length > longestName) {
        if (environment.mayRead.length === 0)
            return undefined;
        throw new action_error/* ActionError */.lZ('invalid-input', `the role for may-read, ${name}, has more than ${longestName} characters`, {
            hint: 'Set a shorter role-name.',
        });
    }
    const { states } = listStateAccess(environment, region);
    return {
        name,
        environment: environment.name,
        folder: environment.path,
        repository,
        readers: environment.mayRead,
        policy: buildStateReaderPolicy({ ...account, environment: environment.name, states }),
        boundary: inputs['permissions-boundary'],
    };
}

;// CONCATENATED MODULE: ./src/account/policy/deletion-protection.js


/**
 * Denies a role irreversible deletions, of states and their old versions too, and removing this denial. An explicit deny
 * overrides every permission in the other policies of the role. The module terraform-modules/aws/github-oidc creates the same policy.
 */
function buildDeletionProtectionPolicy(scope) {
    const exact = deletion_protection_buildPolicy(scope, listStates(scope));
    if (JSON.stringify(exact).length + scope.taken <= inlinePolicyLimit)
        return exact;
    return deletion_protection_buildPolicy(scope, deletion_protection_listStatePatterns(scope));
}
function deletion_protection_buildPolicy({ partition, account, role, states }, stateArns) {
    const buckets = [...new Set(states.map(({ bucket }) => buildBucketArn({ partition, account }, bucket)))];
    return createPolicyDocument([
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
        ...(buckets.length === 0
            ? []
            : [
                { Sid: 'KeepStates', Effect: 'Deny', Action: 's3:DeleteObject', Resource: stateArns },
                {
                    Sid: 'KeepOldStates',
                    Effect: 'Deny',
                    Action: [
                        's3:DeleteBucketPolicy',
                        's3:DeleteObjectVersion',
                        's3:PutBucketPolicy',
                        's3:PutBucketVersioning',
                        's3:PutLifecycleConfiguration',
                    ],
                    Resource: buckets.flatMap((bucket) => [bucket, `${bucket}/*`]),
                },
            ]),
        {
            Sid: 'KeepThisPolicy',
            Effect: 'Deny',
            Action: ['iam:DeleteRolePolicy', 'iam:PutRolePolicy', 'iam:UpdateAssumeRolePolicy'],
            Resource: role,
        },
    ]);
}
function listStates({ partition, account, states }) {
    return states.map(({ bucket, key }) => `${buildBucketArn({ partition, account }, bucket)}/${escapeWildcards(key)}`);
}
/** For more states than a policy holds: all objects of their buckets that end like a state. */
function deletion_protection_listStatePatterns({ partition, account, states }) {
    const patterns = states.map(({ bucket, key }) => {
        const name = key.slice(key.lastIndexOf('/') + 1);
        const ending = name.lastIndexOf('.') > 0 ? name.slice(name.lastIndexOf('.')) : `/${name}`;
        return `${buildBucketArn({ partition, account }, bucket)}/*${escapeWildcards(ending)}`;
    });
    return [...new Set(patterns)];
}

;// CONCATENATED MODULE: ./src/account/policy/preview-access.js


/**
 * What jobs of pull requests need for a preview: push to one repository, and find one cluster; what they may do in it, an access entry of
 * the cluster says.
 */
function buildPreviewPolicy({ partition, account, region, repository, cluster }) {
    return createPolicyDocument([
        {
            Sid: 'Cluster',
            Effect: 'Allow',
            Action: 'eks:DescribeCluster',
            Resource: `arn:${partition}:eks:${region}:${account}:cluster/${cluster}`,
        },
        ...(repository === undefined
            ? []
            : [
                // The password is for the whole registry; what it opens is decided per repository.
                { Sid: 'Login', Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
                {
                    Sid: 'Images',
                    Effect: 'Allow',
                    Action: pushActions,
                    Resource: `arn:${partition}:ecr:${region}:${account}:repository/${repository}`,
                },
            ]),
    ]);
}

// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/gitlab-roles.js
var gitlab_roles = __webpack_require__(55923);
// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/trusted-jobs.js
var trusted_jobs = __webpack_require__(16094);
;// CONCATENATED MODULE: ./src/actions/provision/commands/bootstrap/roles.js









/** The roles of an environment; its own first. */
function buildWantedRoles(scope) {
    const { inputs, roleName, githubEnvironment } = scope;
    return [
        buildApplyRole(scope, roleName, toTokenContext(githubEnvironment)),
        ...(inputs['plan-role'] ? [buildPlanRole(scope, `${roleName}-plan`)] : []),
        ...(inputs['preview-role'] ? [buildPreviewRole(scope, `${roleName}-preview`)] : []),
    ];
}
/** In the `sub` claim, GitHub writes colons as `%3A` ("OpenID Connect reference", "Example subject claims"). */
function toTokenContext(githubEnvironment) {
    return `environment:${githubEnvironment.replaceAll(':', '%3A')}`;
}
function buildApplyRole(scope, name, context) {
    const { inputs, environment, account } = scope;
    const state = buildStatePolicies(scope, 'apply');
    const { states } = listStateAccess(environment, scope.region);
    const protection = environment.deletionProtection
        ? {
            'deletion-protection': buildDeletionProtectionPolicy({
                ...account,
                states,
                role: buildRoleArn(name, account),
                taken: JSON.stringify(state).length,
            }),
        }
        : {};
    return {
        ...buildCommonParts(scope, { name, purpose: 'apply', kind: 'environment', contexts: [context] }),
        inlinePolicies: { ...state, ...protection },
        ownPolicies: scope.access?.arns.apply ?? [],
        policies: inputs['role-policies'],
    };
}
/**
 * Authors of pull requests can read what their jobs can: the states. An environment that is protected from deletion is one whose states
 * they should not read, and a role that excludes them is not opened to them, unless the input says otherwise.
 */
function buildPlanRole(scope, name) {
    const { inputs, environment } = scope;
    const { 'plan-role-for': asked } = inputs;
    const usual = environment.deletionProtection ? 'default-branch' : 'pull-requests';
    const { contexts, ...common } = resolvePlanAccess(scope, asked ?? usual);
    const role = {
        ...buildCommonParts(scope, { name, purpose: 'plan', kind: 'no-environment', contexts }),
        ...common,
        ownPolicies: scope.access?.arns.plan ?? [],
        policies: inputs['plan-role-policies'],
    };
    if (asked !== undefined)
        return role;
    return {
        ...role,
        keepStricter: (trusted) => {
            if ((0,trusted_jobs/* hasPullRequests */.u)(trusted))
                return {};
            const { contexts, ...stricter } = resolvePlanAccess(scope, 'default-branch');
            const { trust, jobs } = buildCommonParts(scope, { name, purpose: 'plan', kind: 'no-environment', contexts });
            return { ...stricter, trust, jobs };
        },
    };
}
const pullRequest = 'pull_request';
function resolvePlanAccess(scope, jobs) {
    const branch = `ref:refs/heads/${scope.inputs['default-branch']}`;
    return jobs === 'pull-requests'
        ? { contexts: [pullRequest, branch], inlinePolicies: buildStatePolicies(scope, 'plan') }
        : { contexts: [branch], inlinePolicies: buildStatePolicies(scope, 'protected-plan') };
}
function buildPreviewRole(scope, name) {
    const { inputs, account, region } = scope;
    const { 'preview-repository': repository, 'preview-cluster': cluster = '' } = inputs;
    return {
        ...buildCommonParts(scope, { name, purpose: 'preview', kind: 'no-environment', contexts: [pullRequest] }),
        inlinePolicies: { 'eks-actions-preview': buildPreviewPolicy({ ...account, region, repository, cluster }) },
        ownPolicies: [],
        policies: [],
    };
}
function buildCommonParts(scope, parts) {
    const { inputs, environment } = scope;
    const { name, purpose } = parts;
    const source = scope.gitlab === undefined ? buildRepositoryTrust(scope, parts) : buildGitLabTrust(scope.gitlab, scope, parts);
    return {
        ...{ name, purpose, environment: environment.name, folder: environment.path, ...source },
        description: `${descriptions[purpose]} of ${environment.name} in jobs of ${source.repository}`,
        boundary: inputs['permissions-boundary'],
    };
}
function buildRepositoryTrust({ issuer, account, ...scope }, { kind, contexts }) {
    const repository = (0,github_identity/* canIssueIds */.sk)(issuer) ? scope.repository : { ...scope.repository, ids: undefined };
    return {
        repository: `${repository.owner}/${repository.name}`,
        trust: { provider: buildOidcProviderArn(account, issuer), issuer },
        jobs: { repository, contexts, keepsOthers: kind === 'environment' },
        isOwnSubject: (subject) => (0,github_identity/* isRepositorySubject */.Z3)(subject, repository, kind),
    };
}
/** GitLab's tokens tell environments and branches apart, but not merge requests from other branches. */
function buildGitLabTrust(gitlab, { inputs: { 'default-branch': branch }, issuer, account }, { kind, contexts }) {
    const provider = buildOidcProviderArn(account, issuer);
    if (kind === 'environment')
        return (0,gitlab_roles/* buildProjectTrust */.a)(gitlab, provider, { kind, branch, tier: gitlab.tier });
    return (0,gitlab_roles/* buildProjectTrust */.a)(gitlab, provider, contexts.includes(pullRequest) ? { kind: 'merge-requests' } : { kind: 'branch', branch });
}
const descriptions = { apply: 'Terraform apply', plan: 'Terraform plan', preview: 'Previews' };
function buildStatePolicies({ environment, account, region }, purpose) {
    const states = listStateAccess(environment, region);
    if (states.states.length + states.reads.length + states.readerRoles.length === 0)
        return {};
    return { 'eks-actions-state': buildStateAccessPolicy({ ...account, ...states }, purpose) };
}

;// CONCATENATED MODULE: ./src/actions/provision/commands/bootstrap/warnings.js




/** What a person should know before the roles are used. */
function listBootstrapWarnings(inputs, bootstrapped, token) {
    const { roles, parts, access } = bootstrapped;
    const plan = roles.find(({ purpose }) => purpose === 'plan');
    const subjects = parts.find(({ kind, name }) => kind === 'role' && name === plan?.name)?.subjects ?? [];
    return [
        ...(bootstrapped.gitlab === undefined
            ? listSubjectWarnings(bootstrapped, token)
            : (0,gitlab_project/* listGitLabWarnings */.tz)(bootstrapped.gitlab)),
        ...roles
            .filter((role) => role.purpose !== 'preview' && !hasPolicies(role) && isMissing(role, bootstrapped))
            .map((role) => `${role.name} gets no policies: it can use its states and nothing else, because nothing names the resources of ${bootstrapped.environment}. Set resource-prefix, name in its settings.yaml, or ${role.purpose === 'apply' ? 'role-policies' : 'plan-role-policies'}.`),
        ...(access?.boundaryInSettings === undefined
            ? []
            : [
                `settings.yaml of ${bootstrapped.environment} names the permissions boundary ${access.boundaryInSettings}, but its roles may create only roles within ${access.boundary}: Terraform will be denied to create roles until both agree.`,
            ]),
        ...(plan !== undefined && inputs['plan-role-policies'].some((arn) => arn.endsWith(':policy/ReadOnlyAccess'))
            ? [
                `ReadOnlyAccess lets ${(0,trusted_jobs/* hasPullRequests */.u)(subjects) ? `${bootstrapped.gitlab === undefined ? 'pull' : 'merge'} request jobs` : `jobs that assume ${plan.name}`} read every object in the account, including states of other environments. ViewOnlyAccess (job-function/ViewOnlyAccess) does not.`,
            ]
            : []),
        ...(plan !== undefined && (0,trusted_jobs/* hasPullRequests */.u)(subjects)
            ? [
                `Jobs of ${bootstrapped.gitlab === undefined ? 'pull' : 'merge'} requests may assume ${plan.name}: everybody who may push a branch can read the states of ${bootstrapped.environment}. plan-role-for: default-branch excludes them.`,
            ]
            : []),
    ];
}
/** Whether the roles can tell this repository from another one with its name, and whether its jobs can assume them. */
function listSubjectWarnings({ repository: { owner, name, ids } }, { issuer, subject }) {
    const risk = `whoever registers ${owner}/${name} after it was renamed or deleted can assume the roles`;
    if (!(0,github_identity/* canIssueIds */.sk)(issuer))
        return [`Tokens of ${issuer} contain no IDs, so only names are trusted: ${risk}.`];
    if (ids === undefined) {
        return [
            `The IDs of ${owner}/${name} are unknown, so only tokens whose sub contains names are trusted: ${risk}, and jobs of repositories created after 2026-07-15, whose tokens contain IDs, cannot. Set github-repository-ids or github-token (in a terminal the variable GITHUB_TOKEN).`,
        ];
    }
    if (subject === undefined || subject.includes('@'))
        return [];
    return [
        `The tokens of ${owner}/${name} contain no IDs yet, and the roles trust only those that do. Switch the repository before its jobs use the roles: ${(0,id_token/* formatSubjectSwitch */.IK)(`${owner}/${name}`)}`,
    ];
}
function hasPolicies({ ownPolicies, policies }) {
    return ownPolicies.length + policies.length > 0;
}
function isMissing({ name }, { parts }) {
    return parts.some((part) => part.kind === 'role' && part.name === name && part.presence === 'missing');
}

;// CONCATENATED MODULE: ./src/actions/provision/commands/bootstrap/preparation.js
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




















/**
 * Reads the environment and the account.
 * @throws ActionError `state-bucket-unusable`, `role-not-ours`, `role-trusts-others`, `policy-not-attachable`,
 *   `policy-not-ours`, `policy-too-large`, `resource-names-unusable`, and those of `openAws` and `toAwsError`
 */
async function prepareBootstrap(action) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, context } = action;
        const roleName = inputs['role-name'] ?? (0,bootstrap_inputs/* buildDefaultRoleName */.zY)(inputs.environment);
        const selection = __addDisposableResource(env_1, await (0,provision_selection/* selectRoots */.G)({ ...action, inputs: { ...inputs, roots: [], 'changed-only': false } }), true);
        const { environment } = selection;
        const githubEnvironment = inputs['github-environment'] ?? environment.name;
        const gitlab = (await (0,code_host/* resolveCodeHost */.I)(action)) === 'gitlab' ? await (0,gitlab_project/* resolveGitLabTrust */.y5)(action, environment.name) : undefined;
        const repository = gitlab === undefined ? await resolveTrustedRepository(action) : toRepository(gitlab);
        const opening = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const aws = opening.use(await (0,session.openAws)({ ...inputs, 'aws-region': inputs['aws-region'] ?? findStateRegion(environment) }, context));
        const account = await aws.identity();
        const { issuer, subject } = gitlab ?? (await readTokenClaims(roleName, action));
        const { region } = aws;
        const access = buildEnvironmentAccess({ inputs, roleName, environment, repository, account, region });
        const roles = buildWantedRoles({
            ...{ inputs, githubEnvironment, roleName, environment, repository, issuer, account, region, gitlab, access },
        });
        const readers = buildReaderRole({
            ...{ inputs, roleName, environment, account, region },
            repository: `${repository.owner}/${repository.name}`,
        });
        const parts = await inspectAccount({ inputs, environment, access, roles, readers, issuer, account, aws });
        const report = {
            environment: environment.name,
            githubEnvironment,
            repository,
            gitlab,
            account,
            region,
            access,
            roles,
            parts,
        };
        const opened = opening.move();
        return {
            report,
            warnings: listBootstrapWarnings(inputs, report, { issuer, subject }),
            [Symbol.asyncDispose]: () => opened.disposeAsync(),
        };
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
/** A project by its groups and its name. */
function toRepository({ project: { path } }) {
    const end = path.lastIndexOf('/');
    return { owner: path.slice(0, end), name: path.slice(end + 1), ids: undefined };
}
/** The region of the states, for runs without `aws-region`. */
function findStateRegion({ graph: { roots } }) {
    return roots.find(({ backend }) => backend.type === 's3')?.backend.settings.region;
}
/** The issuer in the job's own token, since an enterprise can have its own; without a token, that of the GitHub server. */
async function readTokenClaims(role, { inputs, event, context }) {
    const { environment, secrets, signal } = context;
    if (!environment.ACTIONS_ID_TOKEN_REQUEST_URL)
        return { issuer: (0,github_identity/* resolveTokenIssuer */.je)(event.serverUrl), subject: undefined };
    const { audience } = inputs;
    const { claims } = await (0,id_token/* requestIdToken */.gj)({ environment, audience, role, addSecret: secrets.add, signal });
    const issuer = claims.iss === undefined ? (0,github_identity/* resolveTokenIssuer */.je)(event.serverUrl) : claims.iss.replace(/^https:\/\//, '');
    return { issuer, subject: claims.sub };
}
/** Reads everything before the first write, and reports all obstacles together. */
async function inspectAccount({ inputs, environment, access, roles, readers, issuer, account, aws, }) {
    // The role for plans may not list the bucket, so S3 would answer "denied" for a state that does not exist yet.
    const buckets = listStateBuckets(environment, aws.region).map((bucket) => inputs['plan-role'] ? bucket : { ...bucket, stateKeys: [] });
    const settled = await Promise.allSettled([
        ...buckets.map((bucket) => inspectStateBucket(bucket, account, aws)),
        inspectOidcProvider(issuer, account, aws),
        ...(access?.policies ?? []).map((policy) => inspectPolicy(policy, account, aws)),
        ...roles.map((role) => inspectRole(role, account, aws)),
        readers && inspectReaderRole(readers, account, aws),
        assertAttachable(roles.flatMap(({ policies, boundary }) => [...policies, ...(boundary === undefined ? [] : [boundary])]), account, aws),
    ]);
    const [first, ...others] = settled.flatMap((one) => (one.status === 'rejected' ? [(0,action_error/* toActionError */.ie)(one.reason)] : []));
    if (first === undefined)
        return settled.flatMap((one) => (one.status === 'fulfilled' ? (one.value ?? []) : []));
    const also = new Set(others.flatMap(({ message, details }) => [`and ${message}`, ...details]));
    throw (0,action_error/* extendError */.vR)(first, { details: [...also] });
}


/***/ }),

/***/ 53122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ buildBootstrapSummary),
/* harmony export */   GH: () => (/* binding */ classifyPart),
/* harmony export */   T: () => (/* binding */ partKinds),
/* harmony export */   fJ: () => (/* binding */ formatBootstrapClosingLine),
/* harmony export */   lh: () => (/* binding */ formatPlannedLines),
/* harmony export */   mh: () => (/* binding */ buildBootstrapOutput),
/* harmony export */   sk: () => (/* binding */ formatNextSteps)
/* harmony export */ });
/* harmony import */ var _account_gitlab_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8560);
/* harmony import */ var _aws_credentials_id_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40134);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67517);
/* harmony import */ var _runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54482);
/* harmony import */ var _gitlab_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15199);
/* harmony import */ var _gitlab_roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55923);
/* harmony import */ var _trusted_jobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16094);







const partKinds = { bucket: 'bucket', 'oidc-provider': 'OIDC provider', policy: 'policy', role: 'role' };
/** Lists what exists, what will be created or changed, and what stays, before the first change. */
function formatPlannedLines({ environment, repository, account, parts }) {
    const { owner, name } = repository;
    return [
        `${environment} · bootstrap of account ${account.account} for ${owner}/${name} · as ${account.arn}`,
        ...(parts.some(({ kind }) => kind === 'bucket') ? [] : ['no root keeps its state in S3, so no bucket is needed']),
        ...parts.flatMap((part) => [
            `${partKinds[part.kind].padEnd(13)}  ${part.name}  ${describePlannedAction(part)}`,
            ...part.changes.map(({ text }) => `                 ${text}`),
            ...part.kept.map((text) => `                 left unchanged: ${text}`),
        ]),
    ];
}
function describePlannedAction({ presence, changes }) {
    if (presence === 'missing')
        return 'to create:';
    return changes.length === 0 ? 'up to date' : 'to change:';
}
function formatBootstrapClosingLine({ environment, parts }, ms) {
    const countStatus = (status) => parts.filter((part) => classifyPart(part) === status).length;
    const words = ['created', 'changed', 'unchanged'].flatMap((status) => countStatus(status) === 0 ? [] : [`${countStatus(status)} ${status}`]);
    return `${environment}: ${words.join(', ')} · ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_5__/* .formatElapsed */ .C7)(ms)}`;
}
function classifyPart({ presence, changes }) {
    if (presence === 'missing')
        return 'created';
    return changes.length === 0 ? 'unchanged' : 'changed';
}
/** Shows in the log what to write into the workflow. */
function formatNextSteps(bootstrapped) {
    const [lead, ...workflow] = [formatLead(bootstrapped), ...formatWorkflow(bootstrapped)];
    return [`Next: ${lead}`, ...workflow.map((line) => `  ${line}`.trimEnd())];
}
function formatLead({ environment, githubEnvironment, gitlab }) {
    if (gitlab !== undefined)
        return `a job of .gitlab-ci.yml with environment: ${environment} assumes the role like this:`;
    return `a job with environment: ${githubEnvironment} assumes the role like this:`;
}
function formatWorkflow(bootstrapped) {
    return bootstrapped.gitlab === undefined
        ? formatGitHubWorkflow(bootstrapped)
        : formatGitLabPipeline(bootstrapped, bootstrapped.gitlab);
}
function formatGitLabPipeline({ environment, region, roles, parts }, gitlab) {
    const [role, ...others] = listRoleParts({ roles, parts });
    return [
        ...(0,_gitlab_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPipelineLines */ .X)(gitlab, { environment, region, role: role?.part?.arn ?? '' }),
        ...others.flatMap(({ purpose, part }) => [
            '',
            `# ${describeGitLabJobs(purpose, part?.subjects ?? [])}:`,
            `# AWS_ROLE_ARN: ${part?.arn ?? ''}`,
        ]),
        ...((0,_gitlab_project_js__WEBPACK_IMPORTED_MODULE_2__/* .hasDefaultClaims */ .Dr)(gitlab)
            ? []
            : [
                '',
                '# The roles trust tokens with these components of sub; set them in the project once:',
                `# ${(0,_gitlab_project_js__WEBPACK_IMPORTED_MODULE_2__/* .formatClaimsCommand */ .Mr)(gitlab)}`,
            ]),
        ...((0,_account_gitlab_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnvironmentBound */ .OP)(gitlab.project.claims)
            ? ['', `# Protect the branch, and the environment ${environment} (GitLab Premium): tokens of others are refused.`]
            : []),
    ];
}
function describeGitLabJobs(purpose, subjects) {
    if (purpose === 'preview')
        return 'To build and deploy previews, in jobs of merge requests';
    return (0,_trusted_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .hasPullRequests */ .u)(subjects)
        ? 'To plan in jobs of merge requests, and for drift'
        : 'To plan before the approval and for drift, in jobs of the default branch';
}
function listRoleParts({ roles, parts }) {
    return roles.map((wanted) => ({
        ...wanted,
        part: parts.find(({ kind, name }) => kind === 'role' && name === wanted.name),
    }));
}
function formatGitHubWorkflow({ environment, githubEnvironment, repository, region, parts, roles, }) {
    const [role, ...others] = listRoleParts({ roles, parts });
    return [
        `environment: ${/^[\w.-]+$/.test(githubEnvironment) ? githubEnvironment : JSON.stringify(githubEnvironment)}`,
        'permissions: { id-token: write, contents: read, pull-requests: write }',
        'steps:',
        '  - uses: org/eks-actions/provision@v1',
        '    with:',
        `      environment: ${environment}`,
        `      role-to-assume: ${role?.part?.arn ?? ''}`,
        `      aws-region: ${region}`,
        ...others.flatMap(({ purpose, part }) => [
            '',
            `# ${describeJobs(purpose, part?.subjects ?? [])}:`,
            `# role-to-assume: ${part?.arn ?? ''}`,
        ]),
        ...(hasIds(roles)
            ? [
                '',
                ...noteOnIds.map((line) => `# ${line}`),
                `# ${(0,_aws_credentials_id_token_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSubjectSwitch */ .IK)(`${repository.owner}/${repository.name}`)}`,
            ]
            : []),
    ];
}
const noteOnIds = [
    'The roles trust tokens with the IDs of the repository. Repositories created after 2026-07-15 have them;',
    'switch an older one:',
];
function hasIds(roles) {
    return roles.some(({ jobs }) => 'repository' in jobs && jobs.repository.ids !== undefined);
}
function describeJobs(purpose, subjects) {
    if (purpose === 'preview')
        return 'To build and deploy previews, in pull request jobs, which have no environment';
    const branch = subjects.map((subject) => /:ref:refs\/heads\/(.+)$/.exec(subject)?.[1]).find(Boolean) ?? '';
    return (0,_trusted_jobs_js__WEBPACK_IMPORTED_MODULE_4__/* .hasPullRequests */ .u)(subjects)
        ? `To plan in jobs of pull requests, which have no environment, and for drift on ${branch}`
        : `To plan before the approval and for drift, in jobs on ${branch} without environment`;
}
function buildBootstrapSummary(bootstrapped) {
    const { environment, account, parts } = bootstrapped;
    const made = parts.filter((part) => part.changes.length > 0).length;
    return [
        {
            kind: 'heading',
            level: 2,
            text: (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeInline */ .VV)(`${environment}: ${made === 0 ? 'the account is up to date' : `${made} of ${parts.length} parts created or changed`}`),
        },
        { kind: 'paragraph', text: `Account ${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCode */ .P_)(account.account)}, as ${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCode */ .P_)(account.arn)}` },
        {
            kind: 'table',
            header: ['part', 'name', 'result', 'changes', 'left unchanged'],
            rows: parts.map((part) => [
                partKinds[part.kind],
                (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCode */ .P_)(part.name),
                classifyPart(part),
                part.changes.map(({ text }) => (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeInline */ .VV)(text)).join('<br>'),
                part.kept.map(_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeInline */ .VV).join('<br>'),
            ]),
        },
        { kind: 'paragraph', text: `**Next**: ${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeInline */ .VV)(formatLead(bootstrapped))}` },
        { kind: 'code', language: 'yaml', text: formatWorkflow(bootstrapped).join('\n') },
    ];
}
/** The output `bootstrap`. */
function buildBootstrapOutput({ environment, repository, account, parts, }) {
    const listRows = (kind) => parts.filter((part) => part.kind === kind).map(toRow);
    return {
        environment,
        account: account.account,
        repository: `${repository.owner}/${repository.name}`,
        buckets: listRows('bucket'),
        'oidc-provider': listRows('oidc-provider')[0] ?? null,
        policies: listRows('policy'),
        roles: parts
            .filter(({ kind }) => kind === 'role')
            .map((part) => ({ ...toRow(part), subjects: part.subjects ?? [] })),
    };
}
function toRow(part) {
    return {
        name: part.name,
        arn: part.arn,
        status: classifyPart(part),
        done: part.changes.map(({ text }) => text),
        left: part.kept,
    };
}


/***/ }),

/***/ 22542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ assertStartedByHand)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _runner_package_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51387);


/** In a workflow or pipeline only a person starts it: nothing that an event brings along may decide who gets roles. */
function assertStartedByHand({ trigger }, environment) {
    if (trigger.kind === 'none') {
        assertPipelineStartedByHand(environment);
        return;
    }
    if (trigger.kind === 'other' && trigger.name === 'workflow_dispatch')
        return;
    if (trigger.kind === 'pull-request') {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('pull-request-refused', `bootstrap does not run for pull request #${trigger.number}: its jobs must not have credentials that can create roles`);
    }
    const name = trigger.kind === 'other' ? trigger.name : trigger.kind.replace('-', '_');
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('event-refused', `bootstrap runs for workflow_dispatch alone, not for ${name}`, {
        hint: `Start it by hand: \`on: workflow_dispatch\`, or in a terminal with \`${(0,_runner_package_command_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPackageCommand */ .R)('bootstrap')}\`.`,
    });
}
/** Pipelines that a person runs on the page of the project (`web`), and manual jobs (GitLab Docs, "Predefined CI/CD variables"). */
function assertPipelineStartedByHand({ GITLAB_CI, CI_MERGE_REQUEST_IID: id, CI_PIPELINE_SOURCE: source = 'an unknown source', CI_JOB_MANUAL: manual, }) {
    if (GITLAB_CI !== 'true')
        return;
    if (id) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('pull-request-refused', `bootstrap does not run for merge request !${id}: its jobs must not have credentials that can create roles`);
    }
    if (source === 'web' || manual === 'true')
        return;
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('event-refused', `bootstrap runs in pipelines that a person starts, not for ${source}`, {
        hint: `Start it by hand: \`when: manual\`, a new pipeline on the page of the project, or in a terminal with \`${(0,_runner_package_command_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPackageCommand */ .R)('bootstrap')}\`.`,
    });
}


/***/ }),

/***/ 16094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isForReviews),
/* harmony export */   u: () => (/* binding */ hasPullRequests)
/* harmony export */ });
/* harmony import */ var _account_gitlab_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8560);
/* harmony import */ var _account_token_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58376);


/** Whether subjects include jobs of pull requests; in GitLab those of every branch, as a merge request has the subject of its branch. */
function hasPullRequests(subjects) {
    return subjects.some((subject) => subject.endsWith(':pull_request') || (0,_account_gitlab_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnyBranch */ .X5)(subject));
}
/** Whether a role is for plans of pull requests. */
function isForReviews({ purpose, jobs }) {
    return purpose === 'plan' && hasPullRequests((0,_account_token_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveSubjects */ .G)([], jobs));
}


/***/ }),

/***/ 45639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ warnOfEndingStates),
/* harmony export */   t: () => (/* binding */ assertStatesKept)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35958);
/* harmony import */ var _terraform_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15919);



/**
 * Roots whose states are files of the runner. They end with the job, or with the next checkout, which removes untracked
 * files; then Terraform knows nothing of what it created.
 */
function findEndingStates({ tasks }, place) {
    const { environment, workspace, temporaryFolder } = place;
    const isJob = environment.GITHUB_ACTIONS === 'true' || environment.GITLAB_CI === 'true';
    if (!isJob)
        return [];
    return [...tasks.values()].flatMap(({ root, mode }) => {
        const { type, identity } = root.backend;
        const file = identity.replace(/^local:/, '');
        const ends = type === 'local' && ((0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .isBelow */ .Yw)(workspace, file) || (0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .isBelow */ .Yw)(temporaryFolder, file));
        return ends && mode === 'normal' ? [root] : [];
    });
}
function describeEndingState({ name, backend, backendConfig = [] }) {
    const where = (0,_terraform_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLocation */ .j)(backend.location);
    if (backend.implicit !== true)
        return `${name}: the local backend in ${where} writes into the workspace`;
    return backendConfig.length === 0
        ? `${name}: no backend block`
        : `${name}: backend-config is set, but there is no backend block that it could complete`;
}
/**
 * Refuses to write states that end with the runner.
 * @throws ActionError `state-not-kept`
 */
function assertStatesKept(selection, { command, 'allow-local-state': allowed }, place) {
    if (command !== 'apply' || allowed)
        return;
    const roots = findEndingStates(selection, place);
    if (roots.length === 0)
        return;
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('state-not-kept', `the ${roots.length === 1 ? 'state' : 'states'} of ${roots.map(({ name }) => name).join(', ')} would end with the runner, so nothing was applied`, {
        details: roots.map(describeEndingState),
        location: roots[0]?.backend.location ?? { file: '' },
    });
}
/** What a plan says about states that apply will refuse to write. */
function warnOfEndingStates(selection, { command, 'allow-local-state': allowed }, place) {
    if (command !== 'plan' || allowed)
        return [];
    const roots = findEndingStates(selection, place);
    if (roots.length === 0)
        return [];
    return [`apply will refuse states that end with the runner (${roots.map(describeEndingState).join('; ')})`];
}


/***/ }),

/***/ 48469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ selectRoots)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/terraform/content/content.js
var content = __webpack_require__(73176);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/runner/files/digest.js
var digest = __webpack_require__(39631);
// EXTERNAL MODULE: ./src/runner/files/workspace.js
var files_workspace = __webpack_require__(35958);
// EXTERNAL MODULE: ./src/terraform/content/file-references.js
var file_references = __webpack_require__(18458);
;// CONCATENATED MODULE: ./src/terraform/content/written-files.js





function createWriteTracker(options) {
    const getBaseFolder = (base, dataFolder) => base === 'workspace' ? options.workspace : dataFolder;
    return {
        getBaseFolder,
        locate: (file, dataFolder) => external_node_path_.join(getBaseFolder(file.base, dataFolder), file.path),
        track: async (root, dataFolder) => {
            const startedAt = Date.now();
            const before = await takeSnapshot(root, dataFolder, options);
            return async (names) => {
                const after = await takeSnapshot(root, dataFolder, options);
                const changed = [...after].flatMap(([file, version]) => (before.get(file) === version ? [] : [file]));
                const named = await findNewFiles(names, root, startedAt);
                return describeWrites([...new Set([...changed, ...named])], { ...options, dataFolder });
            };
        },
    };
}
async function takeSnapshot(root, dataFolder, options) {
    const entries = await (0,file_references/* createFileReferenceReader */.TQ)(options).listEntries(root);
    const files = [
        ...entries.map((entry) => external_node_path_.join(options.workspace, entry.path)),
        ...(await listDownloads(external_node_path_.join(dataFolder, 'modules'))),
    ];
    const versions = await Promise.all(files.map(async (file) => [file, await readVersion(file)]));
    return new Map(versions.flatMap(([file, version]) => (version === undefined ? [] : [[file, version]])));
}
async function readVersion(file) {
    const found = await (0,promises_.lstat)(file, { bigint: true }).catch(() => undefined);
    return found && [found.dev, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ');
}
/** Files of downloaded modules, without git's own. */
async function listDownloads(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true }).catch(() => []);
    return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => external_node_path_.join(entry.parentPath, entry.name))
        .filter((file) => !external_node_path_.relative(folder, file).split(external_node_path_.sep).includes('.git'));
}
/** Of texts that may be names, those of files that were written since. */
async function findNewFiles(names, { folder }, since) {
    const found = await Promise.all([...new Set(names)].filter(isName).map(async (name) => {
        const file = external_node_path_.resolve(folder, name);
        const status = await (0,promises_.lstat)(file).catch(() => undefined);
        // Files of the kernel are always new, and empty.
        return status?.isFile() === true && status.size > 0 && status.ctimeMs >= since - clockTickMs ? [file] : [];
    }));
    return found.flat();
}
function isName(text) {
    return text !== '' && text.length < 4096 && !/[\0\n]/.test(text);
}
/** The kernel's clock for files is behind by up to one tick. */
const clockTickMs = 20;
async function describeWrites(files, { workspace, dataFolder }) {
    const found = await Promise.all(files.map(async (file) => {
        const status = await (0,promises_.lstat)(file).catch(() => undefined);
        if (status === undefined)
            return undefined;
        const base = (0,files_workspace/* isBelow */.Yw)(dataFolder, file) ? 'data-folder' : 'workspace';
        const folder = base === 'workspace' ? workspace : dataFolder;
        if (!status.isFile() || !(0,files_workspace/* isBelow */.Yw)(folder, file))
            return file;
        const executable = (status.mode & 0o100) !== 0;
        return { base, path: (0,files_workspace/* toRelativePath */.fw)(folder, file), size: status.size, sha256: await (0,digest/* hashFile */.DC)(file), executable };
    }));
    return {
        files: found
            .flatMap((one) => (one === undefined || typeof one === 'string' ? [] : [one]))
            .sort((a, b) => (0,file_references/* compareText */.n6)(a.path, b.path)),
        elsewhere: found.flatMap((one) => (typeof one === 'string' ? [one] : [])).sort(file_references/* compareText */.n6),
    };
}

// EXTERNAL MODULE: ./src/git/git.js
var git_git = __webpack_require__(43999);
// EXTERNAL MODULE: ./src/git/repository.js
var git_repository = __webpack_require__(94979);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ../node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(2818);
// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
// EXTERNAL MODULE: ./src/runner/contract/suggest-name.js
var suggest_name = __webpack_require__(74538);
// EXTERNAL MODULE: ./src/runner/yaml-error.js
var yaml_error = __webpack_require__(7135);
;// CONCATENATED MODULE: ./src/terraform/environment/settings.js






const settingsFile = 'environment.yaml';
const keys = ['order', 'depends-on', 'cut', 'reads', 'may-read', 'ignore', 'deletion-protection'];
/** IAM User Guide, "IAM identifiers". Paths and names as `roleArnKind` has them. */
const reader = /^(\d{12}|arn:aws(-[a-z]+)*:iam::\d{12}:role\/([\w+=,.@-]+\/)*[\w+=,.@-]{1,64})$/;
const orders = ['numbers', 'reads'];
/** Reads it strictly: each unknown key, wrong value and repeated key is reported with its line. */
function readEnvironmentSettings(folder, display, report) {
    const absolute = external_node_path_.join(folder, settingsFile);
    const dependsOn = new Map();
    const cut = new Map();
    const reads = [];
    const mayRead = [];
    const ignore = [];
    let deletionProtection = false;
    let order = 'numbers';
    reportMisnamedSettings(folder, display, report);
    if (!(0,external_node_fs_.existsSync)(absolute))
        return { dependsOn, cut, reads, mayRead, ignore, deletionProtection, order };
    const file = display(absolute);
    const lines = new dist.LineCounter();
    const document = (0,dist.parseDocument)((0,external_node_fs_.readFileSync)(absolute, 'utf8'), { lineCounter: lines, schema: 'core' });
    const toLocation = (offset = 0) => ({
        file,
        line: Math.max(1, lines.linePos(offset).line),
    });
    const reportInvalid = (message, offset) => report({ code: 'environment-file-invalid', message, location: toLocation(offset) });
    const [syntax] = [...document.errors, ...document.warnings];
    if (syntax !== undefined) {
        reportInvalid((0,yaml_error/* describeYamlError */.r)(syntax.message), syntax.pos[0]);
        return { dependsOn, cut, reads, mayRead, ignore, deletionProtection, order };
    }
    const readTexts = (value, name, offset) => {
        const found = (0,dist.isSeq)(value) ? value.items.map(readText) : [undefined];
        if (found.includes(undefined))
            reportInvalid(`${name} must be a list of strings`, offset);
        return found.filter((text) => text !== undefined);
    };
    for (const { key, offset, value } of listPairs(document.contents, reportInvalid, 'The file')) {
        if (key === 'ignore')
            ignore.push(...readTexts(value, key, offset).map(({ text }) => text));
        else if (key === 'reads')
            reads.push(...readTexts(value, key, offset).map(({ text }) => text));
        else if (key === 'may-read')
            mayRead.push(...selectReaders(readTexts(value, key, offset), reportInvalid));
        else if (key === 'deletion-protection') {
            if ((0,dist.isScalar)(value) && typeof value.value === 'boolean')
                deletionProtection = value.value;
            else
                reportInvalid(`${key} must be true or false`, offset);
        }
        else if (key === 'order') {
            const text = readText(value)?.text ?? '';
            const known = orders.find((one) => one === text);
            if (known !== undefined)
                order = known;
            else
                reportInvalid(`${key} must be one of ${orders.join(', ')}. ${(0,suggest_name/* suggestName */.S)(text, orders) ?? ''}`.trim(), offset);
        }
        else if (key === 'depends-on' || key === 'cut') {
            for (const root of listPairs(value, reportInvalid, key, offset)) {
                const before = readTexts(root.value, root.key, root.offset);
                const target = key === 'cut' ? cut : dependsOn;
                target.set(root.key, before.map(({ text, offset: at }) => ({ root: text, line: toLocation(at) })));
            }
        }
        else
            reportInvalid(`unknown key ${key}. ${(0,suggest_name/* suggestName */.S)(key, keys) ?? `Known keys: ${keys.join(', ')}.`}`, offset);
    }
    return { dependsOn, cut, reads, mayRead, ignore, deletionProtection, order };
}
function selectReaders(given, refuse) {
    for (const { text, offset } of given.filter((one) => !reader.test(one.text))) {
        refuse(`may-read names ${JSON.stringify(text)}, which is neither the ARN of an IAM role nor an account ID of 12 digits in quotes`, offset);
    }
    return given.map(({ text }) => text).filter((text) => reader.test(text));
}
/**
 * Reports files that look like the settings and are not read, for they may hold `deletion-protection`, and settings that cannot
 * be read.
 */
function reportMisnamedSettings(folder, display, report) {
    for (const entry of (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) {
        const file = external_node_path_.join(folder, entry.name);
        const location = { file: display(file), line: 1 };
        if (entry.name === settingsFile) {
            if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() === true)
                continue;
            const message = `${settingsFile} is no file that can be read`;
            report({ code: 'environment-file-invalid', message, location });
        }
        else if (!entry.isDirectory() && isNearSettings(entry.name)) {
            const message = `${entry.name} is not read; its name must be ${settingsFile}`;
            report({ code: 'environment-file-misnamed', message, location });
        }
    }
}
/** `environment.yml`, `Environment.yaml`, `enviroment.yaml`, `.environments.json`, `environment.yaml.txt`. */
function isNearSettings(name) {
    const [, base = '', extension = ''] = /^[._]?([\w-]+?)((?:\.\w+)+)?$/.exec(name.toLowerCase()) ?? [];
    const isData = /^\.(ya?ml|json|toml|yaml\.\w+|yml\.\w+)$/.test(extension) || (extension === '' && base.length > 0);
    if (!isData || (extension === '' && base !== 'environment'))
        return false;
    return (0,mod/* distance */.Io)(base, 'environment') <= 2;
}
/** Reports names in `depends-on` or `cut` that are not roots, and omits them. */
function selectKnownDependencies(key, dependencies, roots, file, report) {
    const checkRoot = (name, location) => {
        if (roots.includes(name))
            return true;
        const message = `${key} names ${name}, which is not a root. ${(0,suggest_name/* suggestName */.S)(name, roots) ?? `Found: ${roots.join(', ')}`}`;
        report({ code: 'environment-file-invalid', message, location });
        return false;
    };
    return new Map([...dependencies]
        .filter(([name, before]) => checkRoot(name, before[0]?.line ?? { file }))
        .map(([name, before]) => [name, before.filter(({ root, line }) => checkRoot(root, line))]));
}
function listPairs(value, refuse, name, offset) {
    if (value === null || ((0,dist.isScalar)(value) && value.value === null))
        return [];
    if ((0,dist.isMap)(value))
        return value.items.map(toEntry);
    refuse(`${name} must be a mapping`, offset);
    return [];
}
function toEntry({ key, value }) {
    const { text, offset } = readText(key) ?? { text: String(key), offset: 0 };
    return { key: text, offset, value };
}
function readText(node) {
    return (0,dist.isScalar)(node) && typeof node.value === 'string'
        ? { text: node.value, offset: node.range?.[0] ?? 0 }
        : undefined;
}

// EXTERNAL MODULE: ./src/runner/cycles.js
var runner_cycles = __webpack_require__(86140);
// EXTERNAL MODULE: ./src/terraform/graph/waves.js
var waves = __webpack_require__(40070);
;// CONCATENATED MODULE: ./src/terraform/graph/select.js





/**
 * The roots that are selected, in the graph's order.
 * @throws ActionError `invalid-input` for patterns that no root fits, with the nearest names
 */
function selectGraphRoots(graph, { patterns, dependencies, deleted = [] }) {
    const names = graph.roots.map(({ name }) => name);
    const all = [...names, ...deleted];
    const unmatched = patterns.filter((pattern) => matchNames(all, [pattern]).length === 0);
    if (unmatched.length > 0)
        throw createUnknownRootsError(unmatched, all);
    const chosen = new Set(matchNames(names, patterns));
    if (dependencies === 'with')
        for (const name of [...chosen])
            for (const one of findUpstream(graph, name))
                chosen.add(one);
    return graph.roots.filter(({ name }) => chosen.has(name));
}
/** The names that match one of the patterns; all names without patterns. */
function matchNames(names, patterns) {
    const plain = patterns.map((pattern) => pattern.replace(/^\.\//, '').replace(/\/+$/, ''));
    const isMatch = (name, pattern) => {
        // Roots can be nested in the folder of another root; the name of a root means only that root.
        if (names.includes(pattern))
            return name === pattern;
        return name.startsWith(`${pattern}/`) || external_node_path_.posix.matchesGlob(name, pattern);
    };
    return patterns.length === 0 ? names : names.filter((name) => plain.some((pattern) => isMatch(name, pattern)));
}
/** The graph of these roots alone. Roots connected through an omitted root keep their order. */
function restrictGraph(graph, chosen) {
    const roots = graph.roots.filter(({ name }) => chosen.has(name));
    const edges = roots.flatMap(({ name }) => findIncomingEdges(graph, name, chosen));
    return {
        roots,
        edges,
        waves: (0,waves/* computeWaves */.S)(roots.map(({ name }) => name), edges),
        cycles: graph.cycles.filter((cycle) => cycle.roots.some((name) => chosen.has(name))),
    };
}
/** Names of all roots that must exist before `name`, in graph order. */
function findUpstream(graph, name) {
    const incoming = Map.groupBy(graph.edges, ({ to }) => to);
    const found = (0,runner_cycles/* findReachable */.N)(name, (at) => (incoming.get(at) ?? []).map(({ from }) => from));
    return graph.roots.map((root) => root.name).filter((one) => found.has(one));
}
/** Names of all roots that come after `name` because of it, in the graph's order. */
function findDownstream({ roots, edges }, name) {
    const outgoing = Map.groupBy(edges, ({ from }) => from);
    const found = (0,runner_cycles/* findReachable */.N)(name, (at) => (outgoing.get(at) ?? []).map(({ to }) => to));
    return roots.map((root) => root.name).filter((one) => found.has(one));
}
/** Edges from selected roots, also through others. */
function findIncomingEdges(graph, name, chosen) {
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
function createUnknownRootsError(patterns, names) {
    const details = patterns.map((pattern) => {
        const advice = pattern.includes(',') ? 'One entry per line.' : (0,suggest_name/* suggestName */.S)(pattern, names);
        return `${pattern}: no root has this name${advice === undefined ? '' : `. ${advice}`}`;
    });
    return new action_error/* ActionError */.lZ('invalid-input', `roots: ${patterns.join(', ')} matches no root`, {
        details: [...details, `Found: ${names.join(', ')}`],
        hint: 'Set roots to names or globs of these roots, or leave it out for all of them.',
    });
}

;// CONCATENATED MODULE: ./src/terraform/changes/link-targets.js



/**
 * Where those of the files lead that are links to folders: the folder, and what links in it lead to. Git lists a link that
 * leads elsewhere now, but none of the files behind it.
 * @param files relative to the workspace, like the result
 */
async function readLinkTargets(files, workspace) {
    const found = new Map();
    for (const name of files) {
        const file = external_node_path_.join(workspace, name);
        const isLink = (await (0,promises_.lstat)(file).catch(() => undefined))?.isSymbolicLink() === true;
        if (isLink)
            found.set(name, await followLink(file, workspace));
    }
    return found;
}
async function followLink(link, workspace) {
    const folders = new Set();
    const pending = [link];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const folder = await (0,promises_.realpath)(next).catch(() => undefined);
        if (folder === undefined || !(0,files_workspace/* isBelow */.Yw)(workspace, folder) || folders.has(folder))
            continue;
        folders.add(folder);
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true }).catch(() => []);
        for (const entry of entries)
            if (entry.isSymbolicLink())
                pending.push(external_node_path_.join(entry.parentPath, entry.name));
    }
    return [...folders].map((folder) => (0,files_workspace/* toRelativePath */.fw)(workspace, folder));
}

;// CONCATENATED MODULE: ./src/terraform/changes/base.js


/** How many commits of history are fetched, step by step, when a shallow checkout does not reach the merge base. */
const deepenBy = [50, 250, 1000];
const fetchTimeoutMs = 120_000;
/**
 * The commit that the work tree is compared with. Fetches from `origin` what a shallow checkout lacks.
 * @throws ActionError `base-commit-missing` if it is not available; a guess would miss changed roots
 */
async function resolveBase(git, base) {
    if (base.kind === 'none')
        return base;
    if ((0,git_git/* isZeroCommit */.UW)(base.sha))
        return { kind: 'none', why: 'the branch is new' };
    if (base.kind === 'previous') {
        const known = await fetchCommit(git, base.sha);
        if (known !== undefined)
            return { kind: 'commit', sha: known };
        const why = `the previous commit ${shorten(base.sha)} of the branch is not in the checkout and could not be fetched from origin`;
        // The nearest commit that is there shows at least its own deletions.
        const [parent] = await (0,git_git/* readParents */.Wn)(git, 'HEAD');
        const near = parent === undefined ? undefined : await (0,git_git/* resolveCommit */.WL)(git, parent);
        return { kind: 'none', why, unfetched: true, ...(near === undefined ? {} : { near }) };
    }
    const merged = await findMergeParent(git, base.pullRequestHead);
    if (merged !== undefined)
        return { kind: 'commit', sha: merged };
    const known = await fetchCommit(git, base.sha);
    if (known === undefined)
        throw createMissingBaseError(base.sha, 'it is not in the checkout and could not be fetched from origin');
    const sha = await findMergeBase(git, known);
    return sha === undefined
        ? { kind: 'none', why: `HEAD has no commit in common with ${shorten(known)}` }
        : { kind: 'commit', sha };
}
/** The first parent of HEAD, where HEAD is the merge of this pull request. */
async function findMergeParent(git, pullRequestHead) {
    if (pullRequestHead === undefined)
        return undefined;
    const [base, merged, ...more] = await (0,git_git/* readParents */.Wn)(git, 'HEAD');
    if (base === undefined || merged !== pullRequestHead || more.length > 0)
        return undefined;
    const known = await fetchCommit(git, base);
    if (known === undefined)
        throw createMissingBaseError(base, 'it is the base that HEAD was merged into, and could not be fetched');
    return known;
}
async function fetchCommit(git, name) {
    const known = await (0,git_git/* resolveCommit */.WL)(git, name);
    if (known !== undefined || !(0,git_git/* isCommitName */.Nf)(name))
        return known;
    // A depth would cut the history of a complete checkout short.
    const depth = (await isShallow(git)) ? ['--depth=1'] : [];
    await tryFetch(git, [...depth, 'origin', name]);
    return (0,git_git/* resolveCommit */.WL)(git, name);
}
async function findMergeBase(git, base) {
    const readMergeBase = async () => (await git.tryRead(['merge-base', 'HEAD', base]))?.trim();
    let found = await readMergeBase();
    for (const commits of deepenBy) {
        if (found !== undefined || !(await isShallow(git)))
            return found;
        const head = (await git.read(['rev-parse', '--verify', 'HEAD'])).trim();
        if (!(await tryFetch(git, [`--deepen=${String(commits)}`, 'origin', head, base])))
            break;
        found = await readMergeBase();
    }
    if (found !== undefined || !(await isShallow(git)))
        return found;
    throw createMissingBaseError(base, 'the checkout is too shallow to find the merge base of HEAD');
}
async function isShallow(git) {
    return (await git.read(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}
/** False if the server does not return it: deleted, not permitted, no credentials. */
function tryFetch(git, args) {
    const flags = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance'];
    return git.tryFetch([...flags, ...args], fetchTimeoutMs);
}
function createMissingBaseError(commit, why) {
    return new action_error/* ActionError */.lZ('base-commit-missing', `cannot compare with the base commit ${shorten(commit)}: ${why}, so the changes are not known`);
}
function shorten(commit) {
    return (0,git_git/* isCommitName */.Nf)(commit) ? commit.slice(0, 12) : commit;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/terraform/changes/commit-tree.js





/**
 * `git archive` would omit files with `export-ignore` in `.gitattributes`; a separate index does not touch the checkout,
 * and is not sparse.
 */
async function openCommitTree({ git, top }, commit, { workspace, temporaryFolder }) {
    const folder = external_node_path_.join(temporaryFolder, `eks-actions-base-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    try {
        const entries = await (0,git_git/* listCommitFiles */.BV)(git, commit);
        // Neither a sparse checkout nor its patterns are those of this index.
        const variables = { GIT_INDEX_FILE: external_node_path_.join(folder, 'index') };
        await git.read(['-c', 'core.sparseCheckout=false', 'read-tree', commit], { variables });
        const [targetTop, targetWorkspace] = placeCounterparts(external_node_path_.join(await (0,promises_.realpath)(folder), 'tree'), top, workspace);
        await (0,promises_.mkdir)(targetTop, { recursive: true });
        await (0,promises_.mkdir)(targetWorkspace, { recursive: true });
        const written = new Set();
        const followed = new Set();
        const write = async (some) => {
            if (some.length === 0)
                return;
            for (const entry of some)
                written.add(entry.path);
            const input = some.map((entry) => `${entry.path}\0`).join('');
            const flags = ['--quiet', '-z', '--stdin', `--prefix=${targetTop}/`];
            await git.read(['-c', 'core.sparseCheckout=false', 'checkout-index', ...flags], { variables, input });
        };
        const add = async (wanted, links) => {
            const some = entries.filter((entry) => entry.kind !== 'submodule' && wanted(entry));
            await write(some.filter((entry) => !written.has(entry.path)));
            if (links === 'plain')
                return;
            const news = some.filter((entry) => entry.kind === 'link' && !followed.has(entry.path));
            for (const entry of news)
                followed.add(entry.path);
            const targets = await commit_tree_readLinkTargets(targetTop, news);
            if (targets.length > 0)
                await add((entry) => targets.some((file) => (0,file_references/* isInFolder */.Gp)(file, entry.path)), links);
        };
        return { entries, top: targetTop, workspace: targetWorkspace, add, [Symbol.asyncDispose]: remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
/** The repository can begin above the workspace or below it. */
function placeCounterparts(folder, top, workspace) {
    const below = external_node_path_.relative(top, workspace);
    return below === '..' || below.startsWith('..' + external_node_path_.sep)
        ? [external_node_path_.join(folder, external_node_path_.relative(workspace, top)), folder]
        : [folder, external_node_path_.join(folder, below)];
}
/** Literal targets of links; targets outside the tree are not found. */
async function commit_tree_readLinkTargets(top, entries) {
    return Promise.all(entries.map(async (link) => external_node_path_.posix.join(getFolder(link.path), (await (0,promises_.readlink)(external_node_path_.join(top, link.path))).replaceAll('\\', '/'))));
}
/** The folder of an entry; empty at the top. */
function getFolder(file) {
    const folder = external_node_path_.posix.dirname(file);
    return folder === '.' ? '' : folder;
}
/** A folder is a Terraform folder if it directly contains one of these. */
function isTerraformFile(file) {
    return file.endsWith('.tf') || file.endsWith('.tf.json');
}
/** Folders that directly hold Terraform's files, sorted. `''` is the top. */
function selectTerraformFolders(files) {
    return [...new Set(files.filter(isTerraformFile).map(getFolder))].sort();
}

// EXTERNAL MODULE: ./src/runner/concurrency.js
var concurrency = __webpack_require__(9676);
// EXTERNAL MODULE: ./src/hcl/file.js + 1 modules
var hcl_file = __webpack_require__(35294);
// EXTERNAL MODULE: ./src/terraform/configuration/backend.js + 1 modules
var configuration_backend = __webpack_require__(89736);
// EXTERNAL MODULE: ./src/terraform/configuration/identity.js
var configuration_identity = __webpack_require__(78510);
// EXTERNAL MODULE: ./src/terraform/problems.js
var terraform_problems = __webpack_require__(15919);
;// CONCATENATED MODULE: ./src/terraform/changes/claimed-states.js







/** Names of files that Terraform or OpenTofu reads as configuration. */
const configurationPatterns = ['*.tf', '*.tf.json', '*.tofu', '*.tofu.json'];
function isConfigurationFile(file) {
    return configurationPatterns.some((pattern) => file.endsWith(pattern.slice(1)));
}
const filesAtOnce = 32;
/** The backend blocks in the files. */
async function readStateClaims(sources) {
    const inTurn = (0,concurrency/* createLimiter */.zm)(filesAtOnce);
    return (await Promise.all(sources.map((source) => inTurn(() => readFileClaims(source))))).flat();
}
async function readFileClaims({ file, folder, shown, fresh }) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
    if (text === undefined || !/\b(backend|cloud)\b/.test(text))
        return [];
    const read = await (0,hcl_file/* readConfiguration */.T)(shown, text, ({ type }) => type === 'terraform');
    if (!read.ok)
        return [{ backend: undefined, location: { file: shown }, fresh }];
    return (0,configuration_backend/* listBackendBlocks */.X1)({ folder, files: [read.file] }).map((block) => ({
        backend: { type: block.type, settings: (0,configuration_backend/* readBackendSettings */.A6)(block), folder },
        location: (0,configuration_backend/* locateBackend */.FK)(block),
        fresh,
    }));
}
/** Why a state may still be in use, as a clause: `its state is named by platform/vpc/main.tf:2`; undefined if nothing names it. */
function findClaim(state, claims) {
    const naming = claims.find((claim) => isNaming(claim, state));
    if (naming !== undefined)
        return `its state is named by ${(0,terraform_problems/* formatLocation */.j)(naming.location)}`;
    const possible = claims.find((claim) => claim.fresh && canName(claim, state));
    if (possible === undefined)
        return undefined;
    const place = (0,terraform_problems/* formatLocation */.j)(possible.location);
    return possible.backend === undefined
        ? `${place}, which this change touches, has a backend but cannot be read, so it may name its state`
        : `the backend in ${place}, which this change touches, is incomplete and may name its state`;
}
function isNaming({ backend }, state) {
    if (backend === undefined)
        return false;
    const found = (0,configuration_identity/* resolveStateIdentity */.O7)({ ...backend, workspace: 'default' });
    return found.known && found.identity === state.identity;
}
/**
 * Whether settings from outside (`-backend-config`, the environment, a workspace that tags select) can make the block name the
 * state: nothing that it states itself contradicts.
 */
function canName({ backend }, state) {
    if (backend === undefined)
        return true;
    if ((0,configuration_identity/* normalizeBackendType */.Ub)(backend.type) !== (0,configuration_identity/* normalizeBackendType */.Ub)(state.type))
        return false;
    const names = (0,configuration_identity/* listNamingSettings */.g$)(backend.type) ?? Object.keys(state.settings);
    const open = names.filter((name) => backend.settings.get(name) === undefined);
    return open.length > 0 && names.every((name) => canBe(backend, name, state));
}
function canBe({ settings, folder }, name, state) {
    const [here, there] = [settings.get(name), state.settings[name]];
    if (here === undefined || there === undefined)
        return true;
    return state.type === 'local' ? external_node_path_.resolve(folder, here) === there : here === there;
}

;// CONCATENATED MODULE: ./src/terraform/changes/head-commit.js






/** Values that Terraform reads by itself, needed to evaluate what a root reads. */
const valueFile = /(^|\/)(terraform\.tfvars|[^/]*\.auto\.tfvars)(\.json)?$/;
/** Files that can hold settings of a backend: one of them can complete any block. */
const head_commit_settingsFile = /\.(tfbackend|hcl|conf|config)$/;
const lockFile = /(^|\/)\.terraform\.lock\.hcl$/;
async function openHeadCommit(options) {
    const { repository, base, workspace } = options;
    const tree = await openCommitTree(repository, 'HEAD', options);
    try {
        await tree.add(({ path: file, kind }) => kind === 'link' || isConfigurationFile(file) || valueFile.test(file), 'plain');
        const isFresh = createFreshness(base, tree.entries);
        const committed = tree.entries
            .filter(({ path: file, kind }) => kind === 'file' && isConfigurationFile(file))
            .map(({ path: file }) => createSource(external_node_path_.join(tree.top, file), file, repository, workspace, isFresh(file)));
        const uncommitted = (await (0,git_git/* listUncommittedFiles */.DE)(repository.git, configurationPatterns))
            .filter((file) => !file.split('/').includes('.terraform'))
            .map((file) => createSource(external_node_path_.join(repository.top, file), file, repository, workspace, true));
        const submodules = tree.entries.filter(({ kind }) => kind === 'submodule');
        const inside = await Promise.all(submodules.map((entry) => listSubmodule(entry, options, isFresh(entry.path))));
        const claims = await readStateClaims([...committed, ...uncommitted, ...inside.flatMap(({ sources }) => sources)]);
        return {
            tree,
            claims: [...claims, ...inside.flatMap(({ missing }) => missing)],
            [Symbol.asyncDispose]: tree[Symbol.asyncDispose],
        };
    }
    catch (error) {
        await tree[Symbol.asyncDispose]();
        throw error;
    }
}
function createSource(file, name, { top }, workspace, fresh) {
    const here = external_node_path_.join(top, name);
    return { file, folder: external_node_path_.dirname(here), shown: (0,files_workspace/* toRelativePath */.fw)(workspace, here), fresh };
}
/** Whether the folder of a file, or any file of settings, differs between the two commits. */
function createFreshness(base, head) {
    const before = new Map(base.map((entry) => [entry.path, entry.object]));
    const after = new Map(head.map((entry) => [entry.path, entry.object]));
    const names = new Set([...before.keys(), ...after.keys()]);
    const changed = [...names].filter((name) => before.get(name) !== after.get(name));
    if (changed.some((name) => head_commit_settingsFile.test(name) && !lockFile.test(name)))
        return () => true;
    const folders = new Set(changed.map(getFolder));
    const files = new Set(changed);
    return (file) => files.has(file) || folders.has(getFolder(file));
}
/** The files of a submodule on disk; where it is not checked out and may be new, nothing is known. */
async function listSubmodule(entry, { repository, workspace }, fresh) {
    const files = await (0,promises_.readdir)(external_node_path_.join(repository.top, entry.path), { recursive: true }).catch(() => []);
    if (files.length === 0) {
        const shown = createSource('', entry.path, repository, workspace, fresh).shown;
        return { sources: [], missing: [{ backend: undefined, location: { file: shown }, fresh }] };
    }
    const sources = files
        .map((file) => external_node_path_.posix.join(entry.path, file.split(external_node_path_.sep).join('/')))
        .filter((file) => isConfigurationFile(file) && !file.split('/').includes('.terraform'))
        .map((file) => createSource(external_node_path_.join(repository.top, file), file, repository, workspace, fresh));
    return { sources, missing: [] };
}

// EXTERNAL MODULE: ./src/hcl/expressions/evaluate.js
var evaluate = __webpack_require__(70505);
// EXTERNAL MODULE: ./src/hcl/expressions/value.js
var expressions_value = __webpack_require__(59113);
;// CONCATENATED MODULE: ./src/hcl/expressions/text-pattern.js


const mostAlternatives = 256;
/** Of all combinations of a text together. */
const mostCharacters = 4 * 1024 * 1024;
/**
 * The texts that an expression can stand for: one pattern for each branch, argument or element that may be the value.
 * Known texts come as patterns of one part.
 */
function evaluateTexts(expression, scope) {
    const known = listTexts((0,evaluate/* evaluate */._)(expression, scope));
    return limit(known ?? evaluateAlternatives(expression, scope).map(mergeParts));
}
/** More alternatives become one, of what they have in common. */
function limit(patterns) {
    if (patterns.length <= mostAlternatives)
        return patterns;
    return [[findCommonPrefix(patterns), undefined]];
}
function findCommonPrefix(patterns) {
    const [first = '', ...others] = patterns.map(getKnownPrefix);
    let length = first.length;
    for (const other of others) {
        let same = 0;
        while (same < length && first[same] === other[same])
            same++;
        length = same;
    }
    return first.slice(0, length);
}
function evaluateAlternatives(expression, scope) {
    switch (expression.kind) {
        case 'template':
            return combine(expression.parts.map((part) => evaluateTexts(part, scope)));
        case 'choice':
            return expression.branches.flatMap((branch) => evaluateTexts(branch, scope));
        case 'list':
            return expression.items.flatMap((item) => evaluateTexts(item, scope));
        case 'call':
            return evaluateCallTexts(expression, scope);
        case 'access': {
            const target = (0,evaluate/* evaluate */._)(expression.target, scope);
            return listTexts((0,expressions_value/* isListValue */.kq)(target) || (0,expressions_value/* isObjectValue */.Tc)(target) ? Object.values(target) : expressions_value/* unknownValue */.Uo) ?? unknown;
        }
        default:
            return unknown;
    }
}
const unknown = [[undefined]];
function evaluateCallTexts({ name, args }, scope) {
    const [first, ...others] = args;
    if (first === undefined)
        return unknown;
    switch (name) {
        case 'try':
        case 'coalesce':
        case 'concat':
        case 'flatten':
        case 'toset':
        case 'tolist':
        case 'one':
        case 'element':
        case 'abspath':
        case 'pathexpand':
            return args.flatMap((arg) => evaluateTexts(arg, scope));
        case 'join': {
            const separator = (0,expressions_value/* convertToText */.ar)((0,evaluate/* evaluate */._)(first, scope));
            const items = others.flatMap((list) => (list.kind === 'list' ? list.items : [list]));
            if (separator === undefined || others.some(({ kind }) => kind !== 'list'))
                return unknown;
            const parts = items.flatMap((item, at) => [...(at === 0 ? [] : [[[separator]]]), evaluateTexts(item, scope)]);
            return combine(parts);
        }
        case 'format': {
            const pattern = (0,expressions_value/* convertToText */.ar)((0,evaluate/* evaluate */._)(first, scope));
            return pattern === undefined ? unknown : formatTexts(pattern, others, scope);
        }
        default:
            return unknown;
    }
}
/** Whatever the verb, its place is that of its argument. */
function formatTexts(pattern, args, scope) {
    const left = [...args];
    const parts = pattern.split(/(%%|%[^a-zA-Z%]*[a-zA-Z])/).map((part) => {
        if (part === '%%')
            return [['%']];
        if (!part.startsWith('%'))
            return [[part]];
        const arg = left.shift();
        return arg === undefined || !/^%[sv]$/.test(part) ? unknown : evaluateTexts(arg, scope);
    });
    return combine(parts);
}
function combine(parts) {
    return parts.reduce((all, alternatives) => isManageable(all, alternatives)
        ? limit(all.flatMap((before) => alternatives.map((one) => mergeParts([...before, ...one]))))
        : [mergeParts([findCommonPrefix(all), undefined])], [[]]);
}
/** Whether all combinations fit into memory. Choices within a text double them with each one. */
function isManageable(all, alternatives) {
    return sumLengths(all) * alternatives.length + sumLengths(alternatives) * all.length <= mostCharacters;
}
function sumLengths(patterns) {
    return patterns.reduce((sum, pattern) => pattern.reduce((length, part) => length + 1 + (part?.length ?? 0), sum), 0);
}
/** Neighbours that are both known, or both unknown, become one part. */
function mergeParts(pattern) {
    return pattern.reduce((parts, part) => {
        if (parts.length === 0)
            return [part];
        const last = parts.at(-1);
        if (part === '' || (last === undefined && part === undefined))
            return parts;
        return last === undefined || part === undefined ? [...parts, part] : [...parts.slice(0, -1), last + part];
    }, []);
}
/** The texts of a value, or of the elements of a list or object; undefined if it is none of these. */
function listTexts(value) {
    const text = (0,expressions_value/* convertToText */.ar)(value);
    if (text !== undefined)
        return [[text]];
    if (!(0,expressions_value/* isListValue */.kq)(value) && !(0,expressions_value/* isObjectValue */.Tc)(value))
        return undefined;
    const texts = Object.values(value).map((one) => one === expressions_value/* unknownValue */.Uo ? unknown : listTexts(one));
    return texts.flatMap((found) => found ?? []);
}
/** The text before the first unknown part. */
function getKnownPrefix(pattern) {
    return pattern[0] ?? '';
}
/** The whole text; undefined if a part is unknown. */
function getKnownText(pattern) {
    return pattern.includes(undefined) ? undefined : pattern.join('');
}
/** Whether the pattern can stand for this text. */
function canStandFor(pattern, text) {
    const escaped = pattern.map((part) => (part === undefined ? '[^]*' : RegExp.escape(part)));
    return new RegExp(`^${escaped.join('')}$`).test(text);
}

;// CONCATENATED MODULE: ./src/terraform/configuration/state-match.js



/** Whether a computed configuration of a `terraform_remote_state` can lead to the state: nothing known contradicts. */
function canReadState({ identity, config }, state) {
    if (identity !== undefined)
        return false;
    if (config?.type === undefined)
        return true;
    if ((0,configuration_identity/* normalizeBackendType */.Ub)(config.type) !== (0,configuration_identity/* normalizeBackendType */.Ub)(state.type))
        return false;
    const names = (0,configuration_identity/* listNamingSettings */.g$)(config.type) ?? Object.keys(state.settings);
    return names.every((name) => {
        const [here, there] = [config.settings?.get(name), state.settings[name]];
        if (here === undefined || there === undefined)
            return true;
        if (state.type !== 'local')
            return canStandFor(here, there);
        // A path can be written in many ways, but its last part in one.
        const last = here.at(-1);
        return canStandFor([undefined, last === undefined ? undefined : external_node_path_.posix.basename(last)], external_node_path_.posix.basename(there));
    });
}

// EXTERNAL MODULE: ./src/terraform/configuration/module-files.js
var module_files = __webpack_require__(76458);
// EXTERNAL MODULE: ./src/terraform/configuration/modules.js
var configuration_modules = __webpack_require__(24059);
// EXTERNAL MODULE: ./src/terraform/configuration/assignments.js
var assignments = __webpack_require__(73712);
;// CONCATENATED MODULE: ./src/terraform/configuration/exec-plugins.js
const removedVersion = 'client.authentication.k8s.io/v1alpha1';
/**
 * Credential plugins of Helm and Kubernetes providers with a version that Kubernetes clients since 1.24 refuse. `validate`
 * does not see it, because providers read it when they connect.
 */
function findRemovedExecPlugins(files) {
    return files.files.flatMap(({ file, text, blocks, lineAt }) => blocks
        .filter(({ type, labels }) => type === 'provider' && ['helm', 'kubernetes', 'kubectl'].includes(labels[0] ?? ''))
        .flatMap(({ labels, place }) => {
        const at = text.slice(place.start, place.end).indexOf(removedVersion);
        if (at === -1)
            return [];
        return [
            {
                summary: `The exec plugin of the ${labels[0] ?? ''} provider uses ${removedVersion}, which was removed`,
                detail: 'Kubernetes clients since 1.24 refuse it when they connect. Use client.authentication.k8s.io/v1beta1.',
                location: { file, line: lineAt(place.start + at) },
            },
        ];
    }));
}

// EXTERNAL MODULE: ./src/hcl/expressions/functions.js
var functions = __webpack_require__(72629);
// EXTERNAL MODULE: ./src/hcl/expressions/parse.js
var parse = __webpack_require__(64207);
// EXTERNAL MODULE: ./src/hcl/expressions/expression.js
var expression = __webpack_require__(53212);
// EXTERNAL MODULE: ./src/hcl/expressions/limits.js
var limits = __webpack_require__(7298);
// EXTERNAL MODULE: ./src/hcl/mask.js
var mask = __webpack_require__(23326);
// EXTERNAL MODULE: ./src/hcl/parser.js
var parser = __webpack_require__(4857);
;// CONCATENATED MODULE: ./src/hcl/strings.js






/** The file, or the templates in a JSON file in native syntax. */
function listNativeTexts({ file, text, code }) {
    if (!file.endsWith('.json'))
        return [{ text, code }];
    const parsed = (0,parser/* parseJson */.q)(text);
    const found = [];
    const walk = (value) => {
        if (typeof value === 'object' && value !== null)
            Object.values(value).forEach(walk);
        if (typeof value !== 'string')
            return;
        const native = `x = <<${terminator}\n${value}\n${terminator}\n`;
        found.push({ text: native, code: maskTemplate(native, file) });
    };
    if (parsed.ok)
        walk(parsed.value);
    return found;
}
/** @throws ActionError `configuration-invalid` for a template that is nested too deeply */
function maskTemplate(text, file) {
    try {
        return (0,mask/* maskHcl */.Mz)(text);
    }
    catch (error) {
        if (!(error instanceof mask/* UnreadableHcl */.zj))
            throw error;
        throw (0,action_error/* extendError */.vR)((0,limits/* createExpressionError */.Vl)(error.message), { location: { file } });
    }
}
const terminator = 'END_OF_JSON_STRING';
/** All strings of a file, those within `${…}` as well. */
function listStrings(file) {
    const isJson = file.file.endsWith('.json');
    return listNativeTexts(file).flatMap(({ text, code }) => {
        const found = scanStrings(text, code);
        return isJson ? found.map((one) => ({ ...one, start: 0 })) : found;
    });
}
/**
 * @param code the masked text: a quote there begins or ends a string, and the closing brace of an interpolation is round,
 *   as are the ends of a heredoc
 */
function scanStrings(text, code) {
    const found = [];
    scanCode(0);
    return found;
    /** @returns the offset after the code: the end of the file, or after an interpolation */
    function scanCode(from) {
        let at = from;
        while (at < code.length) {
            if (code[at] === '"')
                at = scanLiteral(at, at + 1, (end) => code[end] === '"');
            else if (code[at] === '(' && text.startsWith('<<', at))
                at = scanHeredoc(at);
            else if (code[at] === ')' && text[at] === '}')
                return at + 1;
            else
                at++;
        }
        return at;
    }
    function scanHeredoc(at) {
        const body = text.indexOf('\n', at) + 1;
        return body === 0 ? code.length : scanLiteral(at, body, (end) => code[end] === ')');
    }
    function scanLiteral(start, from, isEnd) {
        const parts = [];
        let at = from;
        let literal = from;
        const finishLiteral = (end) => {
            if (end > literal)
                parts.push({ kind: 'literal', value: strings_unescape(text.slice(literal, end)) });
        };
        while (at < code.length && !isEnd(at)) {
            if (code[at + 1] === '(' && (text.startsWith('${', at) || text.startsWith('%{', at))) {
                finishLiteral(at);
                const end = scanCode(at + 2);
                const source = text.slice(at + 2, end - 1).replace(/^~|~$/g, '');
                parts.push(text[at] === '$' ? (0,parse/* parseExpression */.YK)(source) : expression/* unknownExpression */.p);
                at = literal = end;
            }
            else
                at++;
        }
        finishLiteral(at);
        found.push({ start, expression: { kind: 'template', parts } });
        return at + 1;
    }
}
const escapes = { n: '\n', r: '\r', t: '\t' };
function strings_unescape(literal) {
    return literal
        .replaceAll(/\\(.)/gs, (_, letter) => escapes[letter] ?? letter)
        .replaceAll(/([$%])\1\{/g, '$1{');
}

;// CONCATENATED MODULE: ./src/terraform/configuration/file-reads.js







const call = new RegExp(String.raw `(?<![\w.])(${[...functions/* fileFunctions */.I, 'fileset', 'fileexists'].join('|')})\s*\(`, 'g');
/**
 * Absolute paths of files and folders that a module's expressions may read: arguments of file functions, and whatever in a
 * string leads somewhere, such as the folder of an archive or a chart, or a script that a provisioner runs. Where only the
 * beginning of a name is known, the folder that it leads to counts. They need not exist: what is deleted counts, too.
 */
function findReadPaths(files, scope, workspace) {
    const found = files.files.flatMap((file) => [
        ...listNativeTexts(file).flatMap((native) => findCalledPaths(native, scope, workspace)),
        ...findNamedPaths(file, scope).filter((name) => (0,files_workspace/* isBelow */.Yw)(workspace, name)),
    ]);
    return [...new Set(found)];
}
function findCalledPaths({ text, code }, scope, workspace) {
    return [...code.matchAll(call)].flatMap(({ 1: name, index, 0: { length } }) => {
        const [first, second] = (0,parse/* parseArguments */.We)(text, index + length);
        const patterns = first === undefined ? [] : [...evaluateTexts(first, scope), ...listFoldersOfParts(first, scope)];
        const globs = second === undefined ? [[undefined]] : evaluateTexts(second, scope);
        // Without a wildcard for folders, only files of the folder itself are listed; those of the root count anyway.
        const isFlat = name === 'fileset' && globs.every((glob) => getKnownText(glob)?.includes('/') === false);
        return (patterns
            .map((pattern) => ({ known: pattern.length === 1, file: toPath(pattern, scope.folder) }))
            .filter(({ file }) => !isFlat || file !== scope.folder)
            // The content of a file elsewhere cannot be checked, so the run is refused; other functions only look for files.
            .filter(({ known, file }) => (0,files_workspace/* isBelow */.Yw)(workspace, file) || (known && isReader(name)))
            .map(({ file }) => file));
    });
}
/**
 * Of a name that only Terraform can compute, such as `substr(…)` or `one(regex(…))`: the folders that its parts lead to. It
 * is most likely in one of them.
 */
function listFoldersOfParts(expression, scope) {
    if (expression.kind === 'template')
        return expression.parts.flatMap((part) => listFoldersOfParts(part, scope));
    if (expression.kind === 'access')
        return listFoldersOfParts(expression.target, scope);
    if (expression.kind === 'choice')
        return expression.branches.flatMap((branch) => listFoldersOfParts(branch, scope));
    if (expression.kind !== 'call')
        return [];
    if (evaluateTexts(expression, scope).every((pattern) => getKnownPrefix(pattern) !== ''))
        return [];
    return expression.args.flatMap((arg) => [
        ...evaluateTexts(arg, scope)
            .map(getKnownPrefix)
            .filter((known) => known.includes('/'))
            .map((known) => [known, undefined]),
        ...listFoldersOfParts(arg, scope),
    ]);
}
function isReader(name) {
    return functions/* fileFunctions */.I.some((one) => one === name);
}
/** The whole path, or the folder that the known part of the text leads to. */
function toPath(pattern, base) {
    const prefix = getKnownText(pattern) ?? getKnownPrefix(pattern).replace(/[^/]*$/, '');
    return external_node_path_.resolve(base, prefix.replace(/^~(?=\/|$)/, '/'));
}
/** Of these blocks, strings are only prefixes of what others read, or names of states. */
const passive = ['locals', 'variable', 'module', 'output'];
const separators = /[\s"'`;|&()<>=,]+/;
function findNamedPaths(file, scope) {
    const known = listStrings(file).flatMap(({ start, expression }) => {
        const block = file.blocks.find(({ place }) => place.start <= start && start < place.end);
        if (block?.type === 'terraform' || block?.labels[0] === 'terraform_remote_state')
            return [];
        const provisioner = block?.place.blocks.find((one) => isWithin(one, start) && one.type === 'provisioner');
        const texts = evaluateTexts(expression, scope).map(joinParts);
        return [{ texts, provisioner, isPassive: provisioner !== undefined || passive.includes(block?.type ?? '') }];
    });
    return known.flatMap(({ texts, provisioner, isPassive }) => {
        // A script is named from the folder that the command runs in, or changes to.
        const folders = provisioner === undefined
            ? []
            : known
                .filter((other) => other.provisioner === provisioner)
                .flatMap((other) => listFolders(other.texts, scope.folder));
        return texts.flatMap((text) => [scope.folder, ...folders].flatMap((base) => resolveNames(text, base, isPassive ? scope.folder : undefined)));
    });
}
const unknownPart = '\0';
function joinParts(pattern) {
    return pattern.map((part) => part ?? unknownPart).join('');
}
function isWithin({ start, end }, at) {
    return start <= at && at < end;
}
function listFolders(texts, base) {
    return texts
        .flatMap((text) => [text, ...text.split(separators)])
        .filter((name) => file_reads_isName(name) && !name.includes(unknownPart))
        .map((name) => external_node_path_.resolve(base, name))
        .filter((name) => name !== base && (0,external_node_fs_.statSync)(name, { throwIfNoEntry: false })?.isDirectory() === true);
}
/** @param below set where a folder around this one is no reason to count everything in it */
function resolveNames(text, base, below) {
    const names = [text, ...text.split(separators)].filter(file_reads_isName);
    // Of `formatlist` and the like: where a verb is, anything can be.
    const filled = names.map((name) => name.replaceAll(/%[^a-zA-Z%/]*[a-zA-Z]/g, unknownPart));
    return [...new Set([...names, ...filled])].flatMap((name) => {
        const [known = '', ...unknown] = name.split(unknownPart);
        const file = external_node_path_.resolve(base, unknown.length === 0 ? known : known.replace(/[^/]*$/, ''));
        // A name that does not exist may be one of a file that was deleted.
        if (!/^(\.{0,2}\/|\.\.$)/.test(known) && !(0,external_node_fs_.existsSync)(file))
            return [];
        if (below !== undefined && (file === below || below.startsWith(file + external_node_path_.sep)))
            return [];
        return [file];
    });
}
function file_reads_isName(text) {
    return text.length < 4096 && (text.includes('/') || text === '..') && !/^\w+:\/\//.test(text) && !text.includes('\n');
}

// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/terraform/configuration/live-tokens.js

const token = /(?<![\w.-])data\s*\.\s*aws_eks_cluster_auth\s*\.[\w.[\]"\s-]*?\.\s*token(?![\w-])/;
const kept = {
    null_resource: ['triggers'],
    terraform_data: ['triggers_replace', 'input'],
};
/**
 * Reports EKS tokens among the triggers of a resource. The state stores triggers in plaintext, and a token that changes with
 * each run replaces the resource each time.
 */
function reportLiveTokens(files, report) {
    const holders = findTokenLocals(files);
    const references = [token.source, ...holders.map((name) => String.raw `(?<![\w.-])local\s*\.\s*${name}(?![\w-])`)];
    const live = new RegExp(references.join('|'), 'g');
    for (const { file, code, blocks, lineAt } of files.files) {
        for (const { type, labels, place } of blocks) {
            const names = type === 'resource' ? (0,records/* getOwn */.Ng)(kept, labels[0] ?? '') : undefined;
            for (const { name, value } of place.attributes.filter((attribute) => names?.includes(attribute.name))) {
                for (const { index } of code.slice(value.start, value.end).matchAll(live)) {
                    report({
                        code: 'secret-in-state',
                        message: `${name} of ${labels.join('.')} hold a live EKS token, which the state keeps in plaintext`,
                        location: { file, line: lineAt(value.start + index) },
                    });
                }
            }
        }
    }
}
/** Names of the locals whose value contains a token, directly or through other locals. */
function findTokenLocals(files) {
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

// EXTERNAL MODULE: ./src/terraform/configuration/providers.js
var providers = __webpack_require__(248);
// EXTERNAL MODULE: ./src/terraform/configuration/scope.js
var configuration_scope = __webpack_require__(20130);
;// CONCATENATED MODULE: ./src/terraform/configuration/remote-states.js








/**
 * The `terraform_remote_state` data sources of a module, with `for_each` over what is known as one for each instance.
 * @param prefix of the names: empty for a root, `module.x.` within a module
 */
function readRemoteStates(files, scope, prefix) {
    return [...readStateBlocks(files, scope, prefix), ...readTfeOutputs(files, scope, prefix)];
}
/** `tfe_outputs` reads the state of a workspace of HCP Terraform by its name. */
function readTfeOutputs(files, scope, prefix) {
    return (0,module_files/* selectBlocks */.dL)(files, 'data', 'tfe_outputs').map((block) => {
        const organization = evaluatePattern(block.body.organization ?? '${null}', scope);
        const workspace = evaluatePattern(block.body.workspace, scope);
        const settings = new Map([
            ['organization', getKnownText(organization)],
            ['workspaces.name', getKnownText(workspace)],
        ]);
        const found = (0,configuration_identity/* resolveStateIdentity */.O7)({ type: 'remote', settings, workspace: 'default', folder: scope.folder });
        const patterns = new Map([
            ['organization', organization],
            ['workspaces.name', workspace],
        ]);
        return {
            name: `${prefix}${block.labels[1] ?? ''}`,
            identity: found.known ? found.identity : undefined,
            ...(found.known ? {} : { config: { type: 'remote', settings: patterns } }),
            outputs: 'all',
            location: (0,module_files/* locateAttribute */.Xf)(block, 'workspace'),
        };
    });
}
function readStateBlocks(files, scope, prefix) {
    return (0,module_files/* selectBlocks */.dL)(files, 'data', 'terraform_remote_state').flatMap((block) => {
        const label = block.labels[1] ?? '';
        const outputs = findUsedOutputs(files, label);
        const location = (0,module_files/* locateAttribute */.Xf)(block, 'config');
        return listInstances(block, scope).map(({ suffix, scope: own }) => {
            const { identity, role } = resolveRemoteState(block, own);
            return {
                name: `${prefix}${label}${suffix}`,
                identity,
                ...(role === undefined ? {} : { role }),
                ...(identity === undefined ? { config: describeConfig(block, own) } : {}),
                outputs,
                location,
            };
        });
    });
}
/** What is known of a configuration that is computed. */
function describeConfig(block, scope) {
    const type = (0,evaluate/* evaluateData */.Y)(block.body.backend, scope);
    const { config } = block.body;
    const settings = (0,records/* isRecord */.u4)(config)
        ? new Map(Object.entries(config).map(([name, data]) => [name, evaluatePattern(data, scope)]))
        : toPatterns((0,evaluate/* evaluateData */.Y)(config ?? {}, scope));
    return { type: typeof type === 'string' ? type : undefined, settings };
}
function evaluatePattern(data, scope) {
    if (typeof data !== 'string')
        return [(0,expressions_value/* convertToText */.ar)((0,evaluate/* evaluateData */.Y)(data, scope))];
    const [only, ...others] = evaluateTexts((0,parse/* parseTemplate */.QC)(data), scope);
    return only !== undefined && others.length === 0 ? only : [undefined];
}
function toPatterns(value) {
    if (!(0,expressions_value/* isObjectValue */.Tc)(value))
        return undefined;
    return new Map(Object.entries(value).map(([name, one]) => [name, [(0,expressions_value/* convertToText */.ar)(one)]]));
}
function resolveRemoteState(block, scope) {
    const type = (0,configuration_scope/* evaluateAttribute */.iF)(block, 'backend', scope);
    const config = block.body.config === undefined ? {} : (0,configuration_scope/* evaluateAttribute */.iF)(block, 'config', scope);
    const workspace = (0,evaluate/* evaluateData */.Y)(block.body.workspace ?? 'default', scope);
    if (typeof type !== 'string' || typeof workspace !== 'string' || !(0,expressions_value/* isObjectValue */.Tc)(config))
        return {};
    const settings = (0,configuration_identity/* flattenSettings */.on)(Object.entries(config));
    const found = (0,configuration_identity/* resolveStateIdentity */.O7)({ type, settings, workspace, folder: scope.folder });
    // developer.hashicorp.com/terraform/language/backend/s3, "Assume Role Configuration"; the second is the former name.
    const role = settings.get('assume_role.role_arn') ?? settings.get('role_arn');
    return { ...(found.known ? { identity: found.identity } : {}), ...(role === undefined ? {} : { role }) };
}
function listInstances(block, scope) {
    const forEach = block.body.for_each;
    const over = forEach === undefined ? expressions_value/* unknownValue */.Uo : (0,configuration_scope/* evaluateAttribute */.iF)(block, 'for_each', scope);
    const entries = listEntries(over);
    if (entries === undefined)
        return [{ suffix: '', scope }];
    return entries.map(([key, value]) => ({ suffix: `["${key}"]`, scope: (0,configuration_scope/* createInstanceScope */.ky)(scope, { key, value }) }));
}
function listEntries(over) {
    if ((0,expressions_value/* isObjectValue */.Tc)(over))
        return Object.entries(over);
    if (!(0,expressions_value/* isListValue */.kq)(over))
        return undefined;
    const texts = over.map(expressions_value/* convertToText */.ar);
    return texts.every((text) => text !== undefined) ? texts.map((text) => [text, text]) : undefined;
}
/**
 * Names of the outputs of `data.terraform_remote_state.<label>` that the module's code uses; `all` where the object
 * itself is passed on. `depends_on` uses none.
 */
function findUsedOutputs(files, label) {
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
    const values = await (0,assignments/* readAssignments */.F)(files, settings, reader.display, report);
    const scope = (0,configuration_scope/* createModuleScope */.$Y)({ files, rootFolder: folder, getArgument: (variable) => values.get(variable) });
    const modules = await (0,configuration_modules/* findUsedModules */.K)({ files, scope, prefix: '' }, reader, report);
    const folders = [...new Set(modules.map((module) => module.files.folder))];
    reportMisnamedLock(folder, reader, report);
    for (const module of removeDuplicates(modules.map((one) => one.files)))
        reportLiveTokens(module, report);
    const backendConfig = await settings.readBackendConfig({ name, folder }, reader.display, report);
    const backend = (0,configuration_backend/* readBackend */.h5)(files, backendConfig, files.files[0]?.file ?? reader.display(folder), report);
    if (backend === undefined)
        return undefined;
    const requiredVersion = readRequiredVersion(files);
    const remoteStates = modules.flatMap((module) => readRemoteStates(module.files, module.scope, module.prefix));
    return {
        name,
        folder,
        path: reader.display(folder),
        backend,
        ...(backendConfig.args.length === 0 ? {} : { backendConfig: backendConfig.args }),
        remoteStates,
        localModules: folders.filter((one) => one !== folder).sort(),
        files: selectOutside(folders, modules.flatMap((module) => findReadPaths(module.files, module.scope, reader.workspace))).filter((file) => !remoteStates.some(({ identity }) => identity === (0,configuration_identity/* identifyLocalState */.NK)(file))),
        providers: [...new Set(modules.flatMap((module) => (0,providers/* findProviders */.EX)(module.files)))].sort(),
        ...(modules.some((module) => (0,providers/* hasOwnAwsCredentials */.So)(module.files)) ? { ownAwsCredentials: true } : {}),
        declaredOutputs: (0,module_files/* selectBlocks */.dL)(files, 'output').flatMap(({ labels }) => labels),
        findings: removeDuplicates(modules.map((module) => module.files)).flatMap(findRemovedExecPlugins),
        ...(requiredVersion === undefined ? {} : { requiredVersion }),
    };
}
/** What a folder reads of other states, as a root without values from outside. */
async function readReadingRoot(folder, reader, report) {
    const files = await reader.read(folder, report);
    const values = await (0,assignments/* readAssignments */.F)(files, { varFiles: [], variables: {} }, reader.display, report);
    const scope = (0,configuration_scope/* createModuleScope */.$Y)({ files, rootFolder: folder, getArgument: (variable) => values.get(variable) });
    const modules = await (0,configuration_modules/* findUsedModules */.K)({ files, scope, prefix: '' }, reader, report);
    return {
        files,
        remoteStates: modules.flatMap((module) => readRemoteStates(module.files, module.scope, module.prefix)),
    };
}
function removeDuplicates(modules) {
    return [...new Set(modules)];
}
/** Without what is in the root or its modules, which counts anyway. */
function selectOutside(folders, files) {
    return [...new Set(files)].filter((file) => !folders.some((folder) => (0,files_workspace/* isBelow */.Yw)(folder, file))).sort();
}
function reportMisnamedLock(folder, reader, report) {
    const file = external_node_path_.join(folder, misnamedLockFile);
    if (!(0,external_node_fs_.existsSync)(file))
        return;
    report({
        code: 'lock-file-misnamed',
        message: `${misnamedLockFile} is not read by Terraform; its name must be .${misnamedLockFile}`,
        location: { file: reader.display(file), line: 1 },
    });
}
function readRequiredVersion(files) {
    const stated = (0,module_files/* selectBlocks */.dL)(files, 'terraform')
        .map(({ body }) => body.required_version)
        .filter((text) => typeof text === 'string');
    return stated.length === 0 ? undefined : stated.join(', ');
}

;// CONCATENATED MODULE: ./src/terraform/changes/state-readers.js









/** All reads of states: those of the environment's roots as they are, those of other folders as the commit has them. */
async function findStateReaders(options) {
    const { environment, tree } = options;
    const { roots, edges } = environment.graph;
    const own = roots.flatMap((root) => {
        const stated = edges.some(({ to, reason }) => to === root.name && reason.kind === 'depends-on');
        return root.remoteStates.map((state) => ({ root: root.name, state, stated }));
    });
    return [...own, ...(await findOtherReaders(options, tree))];
}
async function findOtherReaders({ environment, workspace, toCheckout }, tree) {
    const known = new Set(environment.graph.roots.flatMap(({ folder, localModules }) => [folder, ...localModules]));
    const folders = selectTerraformFolders(tree.entries.map((entry) => entry.path))
        .map((folder) => external_node_path_.join(tree.top, folder))
        .filter((folder) => !known.has(toCheckout(folder)) && (0,module_files/* listTerraformFileNames */.Rx)(folder).length > 0);
    if (!(await hasReaders(folders)))
        return [];
    const reader = (0,module_files/* createModuleReader */.Yq)(tree.workspace);
    const readable = await Promise.all(folders.map(async (folder) => ({ folder, files: await reader.read(folder, ignore) })));
    const called = new Set(readable.flatMap(({ files }) => (0,configuration_modules/* findLocalCalls */.A)(files, ignore).map((call) => call.folder)));
    const found = [];
    for (const { folder } of readable.filter((one) => !called.has(one.folder))) {
        const shown = (0,files_workspace/* toRelativePath */.fw)(workspace, toCheckout(folder));
        const { files, remoteStates } = await readReadingRoot(folder, reader, ignore);
        const isRoot = (0,module_files/* selectBlocks */.dL)(files, 'terraform').some(({ body }) => 'backend' in body || 'cloud' in body);
        for (const state of remoteStates) {
            // What a module reads that nobody calls depends on its caller.
            if (state.identity !== undefined || isRoot) {
                const identity = state.identity === undefined ? undefined : toCheckout(state.identity);
                found.push({ root: shown, state: { ...state, identity }, stated: false });
            }
        }
    }
    return found;
}
/** Parsing takes time, and most repositories read states in the environment alone. */
async function hasReaders(folders) {
    for (const folder of folders) {
        for (const name of (0,module_files/* listTerraformFileNames */.Rx)(folder)) {
            if ((await (0,promises_.readFile)(external_node_path_.join(folder, name), 'utf8')).includes('terraform_remote_state'))
                return true;
        }
    }
    return false;
}
/** Who reads the state, or may read it. */
function findReader(state, readers) {
    const reading = readers.find(({ state: read }) => read.identity === state.identity);
    if (reading !== undefined)
        return { certain: true, reader: { ...reading.state, root: reading.root } };
    const possible = readers.find(({ state: read, stated }) => !stated && canReadState(read, state));
    if (possible === undefined)
        return undefined;
    const place = (0,terraform_problems/* formatLocation */.j)(possible.state.location);
    return { certain: false, why: `${possible.root} may read its state: the config in ${place} is computed` };
}
function ignore() {
    // Problems of other folders are reported when they are run.
}

;// CONCATENATED MODULE: ./src/terraform/changes/removed-roots.js







/** @param root of the base commit, with its folder in that commit's tree */
async function classifyRemoval(root, context) {
    const { environment, head, readers, toCheckout } = context;
    const identity = toCheckout(root.backend.identity);
    const to = environment.graph.roots.find(({ backend }) => backend.identity === identity);
    if (to !== undefined && root.backend.implicit !== true)
        return { kind: 'renamed', root, to };
    const presence = await findPresence(root, context);
    if (presence !== undefined)
        return { kind: 'kept', root, ...presence };
    const keep = (why) => ({ kind: 'kept', root, why, sparse: false });
    if (root.backend.implicit === true) {
        return keep('the base commit has no backend block for it, so it is not known where its state is');
    }
    const state = { ...root.backend, identity, settings: mapSettings(root, toCheckout) };
    const claim = findClaim(state, head.claims);
    if (claim !== undefined)
        return keep(claim);
    const found = findReader(state, readers);
    if (found?.certain === true)
        return { kind: 'read', root, reader: found.reader };
    if (found !== undefined)
        return keep(found.why);
    return { kind: 'deleted', root };
}
/** The settings as they would be in the checkout: the path of a local state absolute. */
function mapSettings({ backend, folder }, toCheckout) {
    const { type, settings } = backend;
    if (type !== 'local' || settings.path === undefined)
        return settings;
    return { ...settings, path: toCheckout(external_node_path_.resolve(folder, settings.path)) };
}
/** Whether the commit still has something of the root's folder, or something ignores it. */
async function findPresence(root, context) {
    const { repository, workspace, environment, head, sparse } = context;
    const place = toRepositoryPath(external_node_path_.join(workspace, root.path), repository);
    const others = environment.graph.roots
        .map(({ folder }) => toRepositoryPath(folder, repository))
        .filter((other) => other !== place && (0,file_references/* isInFolder */.Gp)(place, other));
    const left = head.tree.entries.filter((entry) => ((0,file_references/* isInFolder */.Gp)(place, entry.path) && !others.some((other) => (0,file_references/* isInFolder */.Gp)(other, entry.path))) ||
        (entry.kind !== 'file' && (0,file_references/* isInFolder */.Gp)(entry.path, place)));
    const ignored = isIgnored(root.name, environment.ignore);
    if (left.length > 0)
        return {
            sparse: sparse && !ignored && !isOnDisk(left, repository),
            why: explainPresence(left, place, { ignored, sparse, top: repository.top }),
        };
    if (ignored)
        return { sparse: false, why: '`ignore` of environment.yaml names it' };
    const rule = await repository.git.tryRead(['check-ignore', '--verbose', '--no-index', '--', `${place}/main.tf`]);
    return rule === undefined
        ? undefined
        : { sparse: false, why: `git ignores its folder (${rule.split('\t', 1)[0] ?? ''})` };
}
function isOnDisk(entries, { top }) {
    return entries.some((entry) => (0,external_node_fs_.existsSync)(external_node_path_.join(top, entry.path)));
}
function explainPresence(left, place, { ignored, sparse, top }) {
    if (ignored)
        return '`ignore` of environment.yaml names it, and its files are still there';
    const [special] = left.filter(({ kind, path: at }) => kind !== 'file' && (0,file_references/* isInFolder */.Gp)(at, place));
    if (special?.kind === 'link')
        return `${special.path} is now a symbolic link`;
    if (special?.kind === 'submodule')
        return `${special.path} is now a submodule`;
    const [file] = left.filter((entry) => isTerraformFile(entry.path));
    if (file !== undefined) {
        if ((0,external_node_fs_.existsSync)(external_node_path_.join(top, file.path)))
            return `${file.path} is still there`;
        return sparse
            ? 'the commit has its files, but the sparse checkout left them out'
            : 'the commit has its files, but they are not on disk';
    }
    const names = left.map((entry) => external_node_path_.posix.relative(place, entry.path));
    const shown = names.find((name) => /\.tofu(\.json)?$/.test(name)) ?? names[0] ?? '';
    return `its folder still has ${shown}${names.length > 1 ? ` and ${String(names.length - 1)} more` : ''} in the commit, but no *.tf file that makes it a root`;
}
function isIgnored(name, ignore) {
    const parts = name.split('/');
    const above = parts.map((_, at) => parts.slice(0, at + 1).join('/'));
    return ignore.some((glob) => above.some((at) => at === glob || external_node_path_.posix.matchesGlob(at, glob)));
}
/** With forward slashes; empty for the top. */
function toRepositoryPath(file, { top }) {
    return (0,files_workspace/* toRelativePath */.fw)(top, file);
}

;// CONCATENATED MODULE: ./src/terraform/changes/removals.js
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











/** Looks at the base commit only if a folder with Terraform's files may be gone since. */
async function findRemovals(request) {
    const { repository, commit, environment } = request;
    const place = toRepositoryPath(environment.folder, repository);
    const entries = await (0,git_git/* listCommitFiles */.BV)(repository.git, commit, place === '' ? [] : [place]);
    const lost = entries.filter(({ kind, path: at }) => kind === 'submodule' && request.differing.includes(at));
    const candidates = findFormerFolders(entries, request);
    if (candidates.length === 0)
        return createRemovals({ warnings: describeLostSubmodules(lost, repository) });
    const tree = await openCommitTree(repository, commit, request);
    try {
        const removals = await classifyCandidates(tree, candidates, request);
        const warnings = [...describeLostSubmodules(lost, repository), ...(removals.warnings ?? [])];
        return createRemovals({ ...removals, warnings, [Symbol.asyncDispose]: tree[Symbol.asyncDispose] });
    }
    catch (error) {
        await tree[Symbol.asyncDispose]();
        throw error;
    }
}
function createRemovals(found) {
    return {
        ...{ deleted: undefined, renamed: [], read: [], kept: [], warnings: [] },
        [Symbol.asyncDispose]: () => Promise.resolve(),
        ...found,
    };
}
/**
 * Terraform folders of the environment at the commit that are not roots now: they may have been. Folders of modules, which
 * never were, are passed over while nothing about them changes.
 */
function findFormerFolders(entries, { repository: { top }, repository, environment, differing }) {
    const now = new Set(environment.graph.roots.map(({ folder }) => toRepositoryPath(folder, repository)));
    const settings = external_node_path_.posix.join(toRepositoryPath(environment.folder, repository), settingsFile);
    const changed = new Set(differing.map((file) => external_node_path_.posix.dirname(file)));
    return selectTerraformFolders(entries.map((entry) => entry.path)).filter((folder) => !now.has(folder) &&
        (differing.includes(settings) || changed.has(folder || '.') || !(0,external_node_fs_.existsSync)(external_node_path_.join(top, folder))));
}
async function classifyCandidates(tree, candidates, request) {
    const { repository, environment, readEnvironment } = request;
    await addEnvironment(tree, toRepositoryPath(environment.folder, repository));
    const former = await readEnvironment({ workspace: tree.workspace, path: environment.path }).catch((error) => describeUnreadableBase(error, candidates));
    // This change may be the one that fixes the environment, so an unreadable base is not a failure.
    if (typeof former === 'string')
        return { warnings: [former] };
    const present = new Set(environment.graph.roots.map((root) => root.path));
    const gone = former.graph.roots.filter((root) => !present.has(root.path));
    if (gone.length === 0)
        return {};
    const toCheckout = createTranslator(tree, request);
    const classified = await classifyRoots(gone, tree, request, toCheckout);
    const deleted = classified.flatMap(({ kind, root }) => kind === 'deleted' ? [withPresentState(root, toCheckout)] : []);
    for (const root of deleted)
        await addReferences(tree, root);
    const roots = former.graph.roots.map((root) => deleted.find(({ name }) => name === root.name) ?? root);
    return {
        deleted: deleted.length === 0
            ? undefined
            : {
                names: deleted.map(({ name }) => name),
                environment: { ...former, graph: { ...former.graph, roots } },
                workspace: tree.workspace,
            },
        renamed: classified.flatMap((one) => (one.kind === 'renamed' ? [{ from: one.root.name, to: one.to.name }] : [])),
        read: classified.flatMap((one) => (one.kind === 'read' ? [{ name: one.root.name, reader: one.reader }] : [])),
        kept: classified.flatMap(({ kind, root }) => (kind === 'kept' ? [root.name] : [])),
        warnings: describeKept(classified),
    };
}
function describeKept(classified) {
    const kept = classified.filter((one) => one.kind === 'kept');
    const sparse = kept.filter((one) => one.sparse).map(({ root }) => root.name);
    const others = kept.filter((one) => !one.sparse);
    const left = `${sparse.join(', ')} ${sparse.length === 1 ? 'is' : 'are'} in the commit but not on disk`;
    return [
        ...(sparse.length === 0 ? [] : [`sparse checkout: ${left}, so this run neither plans nor destroys anything there`]),
        ...others.map(({ root, why }) => `${root.path} is no longer a root, but its resources are not destroyed: ${why}`),
    ];
}
async function classifyRoots(gone, tree, request, toCheckout) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { repository, environment, workspace } = request;
        const head = __addDisposableResource(env_1, await openHeadCommit({ ...request, base: tree.entries }), true);
        const readers = await findStateReaders({
            environment,
            workspace,
            tree: head.tree,
            toCheckout: createTranslator(head.tree, request),
        });
        const sparse = (await repository.git.tryRead(['config', '--type=bool', 'core.sparseCheckout']))?.trim() === 'true';
        return await Promise.all(gone.map((root) => classifyRemoval(root, { repository, workspace, environment, head, readers, sparse, toCheckout })));
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
/** Everything that roots of the environment may need: its folder, every Terraform folder, and links. */
async function addEnvironment(tree, environmentPath) {
    const folders = [environmentPath, ...selectTerraformFolders(tree.entries.map((entry) => entry.path))];
    await tree.add(({ kind }) => kind === 'link', 'plain');
    await tree.add(({ path: file }) => folders.some((folder) => isIn(folder, file)), 'followed');
}
/** Terraform's files at the top of the repository do not make the whole repository a module. */
function isIn(folder, file) {
    return folder === '' ? !file.includes('/') : (0,file_references/* isInFolder */.Gp)(folder, file);
}
/** Files that expressions read. */
function addReferences(tree, root) {
    const files = root.files.map((file) => (0,files_workspace/* toRelativePath */.fw)(tree.top, file));
    return tree.add((entry) => files.some((file) => (0,file_references/* isInFolder */.Gp)(file, entry.path)), 'followed');
}
/** A state on disk stays where it is, although the root's folder is in the tree of the base commit. */
function withPresentState(root, toCheckout) {
    const { type, settings } = root.backend;
    if (type !== 'local')
        return root;
    const file = toCheckout(external_node_path_.resolve(root.folder, settings.path ?? 'terraform.tfstate'));
    return { ...root, backendConfig: [...(root.backendConfig ?? []), `path=${file}`] };
}
function createTranslator(tree, { repository: { top }, workspace }) {
    const [from, to] = tree.top.length < tree.workspace.length ? [tree.top, top] : [tree.workspace, workspace];
    return (text) => text.replaceAll(from, to);
}
function describeUnreadableBase(error, candidates) {
    if (!(error instanceof action_error/* ActionError */.lZ) || error.code === 'cancelled')
        throw error;
    const reasons = [error.message, ...error.details].join('; ');
    return `it is not known whether roots were deleted (${candidates.join(', ')}), because the environment cannot be read at the base commit: ${reasons}`;
}
function describeLostSubmodules(lost, { top }) {
    return lost
        .filter(({ path: at }) => !hasTerraformFiles(external_node_path_.join(top, at)))
        .map(({ path: at }) => `the submodule ${at} was changed or removed and is not checked out: nothing of it is planned or destroyed`);
}
function hasTerraformFiles(folder) {
    return (0,external_node_fs_.existsSync)(folder) && (0,external_node_fs_.readdirSync)(folder, { recursive: true }).some((name) => isTerraformFile(String(name)));
}

;// CONCATENATED MODULE: ./src/terraform/changes/changes.js










/**
 * Finds the roots that differ between the base and the work tree, the roots that depend on them, and deleted roots.
 * @throws ActionError `base-commit-missing`
 */
async function findChanges(options) {
    const { environment, workspace, processes } = options;
    const repository = await (0,git_repository/* openRepository */.h)(processes, environment.folder, environment.path);
    const base = await resolveBase(repository.git, options.base);
    if (base.kind === 'none') {
        const changed = environment.graph.roots.map(({ name }) => ({ name, files: [] }));
        const removals = base.near === undefined ? undefined : await findRemovalsSince(base.near, repository, options);
        return withUnfetchedBase({ ...createChanges({ base, changed }, environment), ...removals });
    }
    const differing = await (0,git_git/* listDifferingFiles */.oc)(repository.git, base.sha);
    const files = differing.map((file) => toWorkspacePath(file, repository, workspace));
    const changed = await findChangedRoots(files, options);
    const removals = await findRemovals({ ...options, repository, commit: base.sha, differing });
    return { ...createChanges({ base, changed }, environment), ...removals };
}
async function findRemovalsSince(commit, repository, options) {
    const differing = await (0,git_git/* listDifferingFiles */.oc)(repository.git, commit);
    return findRemovals({ ...options, repository, commit, differing });
}
function withUnfetchedBase(changes) {
    const { base, warnings } = changes;
    if (base.kind !== 'none' || base.unfetched !== true)
        return changes;
    const since = base.near === undefined
        ? 'no deleted folder is looked for'
        : `deleted folders are looked for since ${base.near.slice(0, 7)} only`;
    return { ...changes, warnings: [`${base.why}: all roots count as changed, and ${since}`, ...warnings] };
}
function toWorkspacePath(file, { top }, workspace) {
    return (0,files_workspace/* toRelativePath */.fw)(workspace, external_node_path_.join(top, file));
}
/** The roots that one of the files belongs to, with those files. `environment.yaml` belongs to all. */
async function findChangedRoots(files, { environment, workspace, varFiles }) {
    if (files.length === 0)
        return [];
    const { roots } = environment.graph;
    const rootPaths = roots.map((root) => root.path);
    const settings = external_node_path_.posix.join(environment.path, settingsFile);
    const reader = (0,file_references/* createFileReferenceReader */.TQ)({ workspace, roots, varFiles });
    const targets = await readLinkTargets(files, workspace);
    const found = await Promise.all(roots.map(async (root) => {
        const reach = await reader.readReferences(root);
        const isOwn = (file) => file === settings || (0,file_references/* isReferenced */._3)(reach, file, rootPaths) || (0,file_references/* isReachedThrough */._9)(reach, targets.get(file) ?? []);
        return { name: root.name, files: files.filter(isOwn) };
    }));
    return found.filter((root) => root.files.length > 0);
}
/**
 * Names of the roots that depend on the given ones, in the order of the graph, without them. A number only
 * orders two roots of the same run; it is not a dependency.
 */
function findDependents(names, { graph: { roots, edges, cycles } }) {
    const firm = edges.filter(({ reason }) => reason.kind !== 'number');
    // Roots of a cycle depend on each other.
    const mutual = cycles.flatMap((cycle) => cycle.roots.flatMap((from) => cycle.roots.map((to) => ({ from, to, reason: { kind: 'number' } }))));
    const graph = { roots, edges: [...firm, ...mutual] };
    const found = new Set(names.flatMap((name) => findDownstream(graph, name)));
    return roots.map(({ name }) => name).filter((name) => found.has(name) && !names.includes(name));
}
function createChanges(found, environment) {
    const names = found.changed.map(({ name }) => name);
    return {
        ...found,
        downstream: findDependents(names, environment),
        deleted: undefined,
        renamed: [],
        read: [],
        kept: [],
        warnings: [],
        [Symbol.asyncDispose]: () => Promise.resolve(),
    };
}

// EXTERNAL MODULE: ./src/terraform/configuration/backend-config.js
var backend_config = __webpack_require__(72461);
// EXTERNAL MODULE: ./src/terraform/graph/natural-order.js
var natural_order = __webpack_require__(7376);
;// CONCATENATED MODULE: ./src/terraform/graph/transitive-closure.js
function createTransitiveClosure(size) {
    const words = Math.ceil(size / 32);
    const after = Array.from({ length: size }, () => new Uint32Array(words));
    const successors = Array.from({ length: size }, () => new Set());
    const hasBit = (row, at) => (((row[at >> 5] ?? 0) >>> (at & 31)) & 1) === 1;
    const getRow = (at) => after[at] ?? new Uint32Array(words);
    return {
        hasPath: (from, to) => hasBit(getRow(from), to),
        add: (from, to) => {
            successors[from]?.add(to);
            const gained = Uint32Array.from(getRow(to));
            gained[to >> 5] = (gained[to >> 5] ?? 0) | (1 << (to & 31));
            after.forEach((row, at) => {
                if (at !== from && !hasBit(row, from))
                    return;
                for (let word = 0; word < words; word++)
                    row[word] = (row[word] ?? 0) | (gained[word] ?? 0);
            });
        },
        isImplied: (from, to) => [...(successors[from] ?? [])].some((successor) => successor !== to && hasBit(getRow(successor), to)),
    };
}

;// CONCATENATED MODULE: ./src/terraform/graph/number-edges.js


/**
 * Orders numbered siblings: of two folders in the same parent, what lies in or below the lower number comes first. If
 * other edges already order a pair, in either direction, numbers are ignored; and no edge is implied by others.
 * @param firm edges without a cycle
 * @param listed roots whose predecessors are stated, so that no number precedes them
 */
function createNumberEdges(names, firm, listed) {
    const index = new Map(names.map((name, at) => [name, at]));
    const getIndex = (name) => index.get(name) ?? 0;
    const reach = createTransitiveClosure(names.length);
    for (const { from, to } of firm)
        reach.add(getIndex(from), getIndex(to));
    const added = [];
    for (const groups of groupNumberedSiblings(names)) {
        for (const [from, to] of generatePairs(groups)) {
            if (listed.has(to) || isOrdered(reach, getIndex(from), getIndex(to)))
                continue;
            reach.add(getIndex(from), getIndex(to));
            added.push({ from, to, reason: { kind: 'number' } });
        }
    }
    return added.filter(({ from, to }) => !reach.isImplied(getIndex(from), getIndex(to)));
}
function isOrdered(reach, a, b) {
    return reach.hasPath(a, b) || reach.hasPath(b, a);
}
/** For each parent folder its numbers in ascending order, each with the roots in and below the folders of that number. */
function groupNumberedSiblings(names) {
    const parents = new Map();
    for (const name of names) {
        const segments = name.split('/');
        segments.forEach((segment, depth) => {
            const number = (0,natural_order/* parseNumber */.$)(segment);
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
function* generatePairs(groups) {
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
 * Orders roots by the states they read, by declared dependencies, and otherwise by number, unless the reads are to suffice.
 * Roots that depend on each other are not ordered: the graph names them.
 */
function buildGraph(unordered, { stated, cut, order }) {
    const roots = unordered.toSorted((a, b) => (0,natural_order/* compareNaturally */.y)(a.name, b.name));
    const names = roots.map(({ name }) => name);
    const isCut = ({ from, to }) => cut?.get(to)?.some(({ root }) => root === from) === true;
    const found = withoutRepeats([...findDataEdges(roots), ...createDeclaredEdges(stated)]).filter((edge) => !isCut(edge));
    const groups = (0,runner_cycles/* findCycles */.p)(names, found);
    const isWithin = ({ from, to }) => groups.some((group) => group.names.includes(from) && group.names.includes(to));
    const firm = found.filter((edge) => !isWithin(edge));
    const byNumber = order === 'numbers' ? createNumberEdges(names, firm, new Set(stated.keys())) : [];
    const edges = [...firm, ...byNumber].sort((a, b) => (0,natural_order/* compareNaturally */.y)(a.from, b.from) || (0,natural_order/* compareNaturally */.y)(a.to, b.to));
    const cycles = groups.map((group) => ({ roots: group.names, problem: describeCycle(group.edges, roots) }));
    return { roots, edges, waves: (0,waves/* computeWaves */.S)(names, edges), cycles };
}
/** An edge from each root to the roots that read its state, one per pair. */
function findDataEdges(roots) {
    const owners = new Map(roots.map((root) => [root.backend.identity, root.name]));
    return roots.flatMap((root) => {
        const read = root.remoteStates.filter(({ identity }) => identity !== undefined && owners.has(identity));
        const byOwner = Map.groupBy(read, ({ identity }) => owners.get(identity ?? '') ?? '');
        byOwner.delete(root.name);
        return [...byOwner].map(([from, states]) => ({ from, to: root.name, reason: buildDataReason(states) }));
    });
}
function buildDataReason(states) {
    const all = states.flatMap(({ outputs }) => outputs);
    const outputs = states.some((state) => state.outputs === 'all') ? 'all' : [...new Set(all)].sort();
    return { kind: 'data', outputs, location: states[0]?.location ?? { file: '' } };
}
function createDeclaredEdges(stated) {
    return [...stated].flatMap(([to, predecessors]) => predecessors.map(({ root, line }) => ({ from: root, to, reason: { kind: 'depends-on', location: line } })));
}
/** One edge per pair; reading outputs takes precedence over being listed. */
function withoutRepeats(edges) {
    const byPair = Map.groupBy(edges, ({ from, to }) => `${from}\0${to}`);
    return [...byPair.values()].flatMap((same) => same.slice(0, 1));
}
function describeCycle(cycle, roots) {
    const path = [...cycle.map(({ from }) => from), cycle[0]?.from].join(' → ');
    const first = cycle[0]?.reason;
    const location = first !== undefined && 'location' in first ? first.location : { file: roots[0]?.path ?? '' };
    const details = cycle.map(({ from, to, reason }) => `${to} ${describeEdgeReason(from, reason)}`);
    return { code: 'graph-cycle', message: `${path} depend on each other in a cycle`, location, details };
}
/** Why a root comes after `from`, to follow its name: "reads vpc_id of 10-vpc". */
function describeEdgeReason(from, reason) {
    switch (reason.kind) {
        case 'data': {
            const what = reason.outputs === 'all' ? 'outputs' : reason.outputs.join(', ') || 'the state';
            return `reads ${what} of ${from} (${(0,terraform_problems/* formatLocation */.j)(reason.location)})`;
        }
        case 'depends-on':
            return `depends on ${from} (${(0,terraform_problems/* formatLocation */.j)(reason.location)})`;
        case 'number':
            return `has a higher number than ${from}`;
        case 'through':
            return `depends on ${from} through ${reason.root}`;
    }
}

// EXTERNAL MODULE: ./src/terraform/environment/folders.js
var environment_folders = __webpack_require__(67252);
;// CONCATENATED MODULE: ./src/terraform/environment/foreign-states.js







/**
 * Reads the backends of the environments next to `environment`, as far as their blocks are complete. Problems there are
 * reported when they are run themselves.
 * @param environment real path of its folder
 */
async function readForeignStates(directory, environment, workspace) {
    const reader = (0,module_files/* createBackendReader */.op)(workspace);
    const states = new Map();
    const others = (0,environment_folders/* listEnvironments */.DO)(directory, workspace).filter((name) => (0,files_workspace/* resolveRealPath */.Sc)(external_node_path_.join(directory, name)) !== environment);
    for (const name of others) {
        for (const folder of (0,environment_folders/* walkTerraformFolders */.ft)(external_node_path_.join(directory, name), [], workspace)) {
            const absolute = (0,files_workspace/* resolveRealPath */.Sc)(external_node_path_.join(directory, name, folder));
            // A folder that both environments link to is a shared root, whose state is not that of another one.
            if ((0,files_workspace/* isBelow */.Yw)(environment, absolute))
                continue;
            const files = await reader.read(absolute, ignoreProblem);
            const backend = (0,configuration_backend/* readBackend */.h5)(files, backend_config/* noBackendConfig */.KE, reader.display(absolute), ignoreProblem);
            if (backend !== undefined)
                states.set(backend.identity, { environment: name, path: reader.display(absolute), root: folder, backend });
        }
    }
    return states;
}
/**
 * Reports roots that write or read the state of another environment.
 * @param shared names of environments that may be read
 */
function reportForeignStates(roots, foreign, shared, report) {
    for (const root of roots) {
        const owner = foreign.get(root.backend.identity);
        if (owner !== undefined) {
            report({
                code: 'foreign-environment',
                message: `${root.name} keeps its state in the same place as ${owner.path} of another environment: ${root.backend.identity}`,
                location: root.backend.location,
                details: [`other backend: ${(0,terraform_problems/* formatLocation */.j)(owner.backend.location)}`],
            });
        }
        for (const { name, identity, location } of root.remoteStates) {
            const read = identity === undefined ? undefined : foreign.get(identity);
            if (read === undefined || identity === root.backend.identity || shared.includes(read.environment))
                continue;
            const own = roots.find((one) => one.name === read.root);
            const meant = own === undefined ? '' : `If ${own.name} of this environment is meant, its state is ${own.backend.identity}. `;
            report({
                code: 'foreign-environment',
                message: `${root.name} reads the state of ${read.path} of another environment as ${name}`,
                location,
                hint: `${meant}If ${read.environment} is shared on purpose, write reads: [${read.environment}] into environment.yaml.`,
            });
        }
    }
}
/** Reports roots of one environment that share a state. */
function reportSharedStates(roots, report) {
    for (const [identity, sharing] of Map.groupBy(roots, ({ backend }) => backend.identity)) {
        const [, second] = sharing;
        if (second === undefined)
            continue;
        report({
            code: 'state-shared',
            message: `${sharing.map(({ name }) => name).join(' and ')} share one state: ${identity}`,
            location: second.backend.location,
            details: sharing.map(({ name, backend }) => `${name}: ${(0,terraform_problems/* formatLocation */.j)(backend.location)}`),
        });
    }
}
function ignoreProblem() {
    // See readForeignStates.
}

;// CONCATENATED MODULE: ./src/terraform/environment/state-reads.js

/** Reads of states that lead nowhere, or of which only Terraform knows where they lead. */
function findDoubtfulReads({ roots, foreign, stated }) {
    const owners = new Map(roots.map((root) => [root.backend.identity, root]));
    return roots.flatMap((root) => root.remoteStates.flatMap((state) => {
        const { identity, location } = state;
        if (identity === undefined)
            return stated.has(root.name) ? [] : [describeComputedRead(root, state, roots)];
        const owner = owners.get(identity);
        if (owner !== undefined)
            return describeMissingOutputs(root, state, owner);
        if (foreign.has(identity))
            return [];
        const text = `${root.name} reads a state that no root here writes: ${identity}${describeWorkspace(identity, roots)}`;
        return [{ root: root.name, level: 'notice', text, location }];
    }));
}
function describeComputedRead(root, state, roots) {
    const others = roots.filter((other) => other !== root && canReadState(state, other.backend)).map(({ name }) => name);
    const [first = '<root>', ...more] = others;
    const named = more.length > 2 ? '<root>' : [first, ...more].join(', ');
    return {
        root: root.name,
        level: 'warning',
        text: `${root.name} reads a state whose config is computed (${state.name}), so it is not known which root it must wait for. If one of this environment, name it in environment.yaml: depends-on: { ${root.name}: [${named}] }`,
        location: state.location,
    };
}
/** Outputs of a root are known, unless it has none, as a root whose files cannot be read. */
function describeMissingOutputs(root, state, owner) {
    const { declaredOutputs } = owner;
    if (owner === root || state.outputs === 'all' || declaredOutputs === undefined)
        return [];
    const missing = state.outputs.filter((output) => !declaredOutputs.includes(output));
    return missing.map((output) => ({
        root: root.name,
        level: 'warning',
        text: `${root.name} reads the output ${output} of ${owner.name}, which does not declare it`,
        location: state.location,
    }));
}
/** States of other workspaces have the key of the default one behind a prefix. */
function describeWorkspace(identity, roots) {
    for (const { name, backend } of roots) {
        const { bucket, key } = backend.settings;
        if (backend.type !== 's3' || bucket === undefined || key === undefined)
            continue;
        const [start, end] = [`s3:${bucket}/`, `/${key}`];
        if (!identity.startsWith(start) || !identity.endsWith(end))
            continue;
        const [, prefix, workspace] = /^(.+)\/([^/]+)$/.exec(identity.slice(start.length, -end.length)) ?? [];
        if (workspace === undefined)
            continue;
        return `; it is that of ${name} in the workspace ${workspace} (workspace_key_prefix ${prefix ?? ''}), and roots here use the default workspace`;
    }
    return '';
}

;// CONCATENATED MODULE: ./src/terraform/environment/environment.js














/**
 * Reads an environment from its files: the roots at any depth and the order in which they can be applied. Terraform does
 * not run and nothing is written.
 * @throws ActionError `environment-not-found`, or with all reasons for which the environment is refused, each with its
 *   file and line; the code is that of the first
 */
async function readEnvironment(request) {
    const workspace = (0,files_workspace/* resolveRealPath */.Sc)(request.workspace);
    const directory = external_node_path_.resolve(workspace, request.directory);
    const folder = resolveEnvironmentFolder(directory, request.environment, workspace);
    const reader = (0,module_files/* createModuleReader */.Yq)(workspace);
    const { problems, report } = createProblemCollector();
    const settings = readEnvironmentSettings(folder, reader.display, report);
    const folders = (0,environment_folders/* walkTerraformFolders */.ft)(folder, settings.ignore, workspace);
    const { names, passedOver } = await (0,environment_folders/* findRoots */.D0)(folder, folders, reader, report);
    if (names.length === 0 && problems.size === 0)
        throw createEmptyEnvironmentError(request.environment, reader.display(folder));
    const readBackendConfig = (0,backend_config/* createBackendConfigReader */.Cz)({
        entries: request.backendConfig,
        workspace,
        variables: request.backendVariables ?? {},
    });
    const varFiles = request.varFiles.map((file) => external_node_path_.resolve(workspace, file));
    const rootSettings = { varFiles, variables: request.variables ?? {}, readBackendConfig };
    const roots = [];
    for (const name of names) {
        const root = await readRoot(name, (0,files_workspace/* resolveRealPath */.Sc)(external_node_path_.join(folder, name)), rootSettings, reader, report);
        if (root !== undefined)
            roots.push(root);
    }
    reportSharedStates(roots, report);
    const foreign = await readForeignStates((0,files_workspace/* resolveRealPath */.Sc)(directory), folder, workspace);
    reportForeignStates(roots, foreign, settings.reads, report);
    const shown = reader.display(external_node_path_.join(folder, settingsFile));
    const stated = selectKnownDependencies('depends-on', settings.dependsOn, names, shown, report);
    const cut = selectKnownDependencies('cut', settings.cut, names, shown, report);
    const graph = buildGraph(roots, { stated, cut, order: settings.order });
    const findings = findDoubtfulReads({ roots, foreign, stated });
    const [first, ...others] = problems.values();
    if (first !== undefined)
        throw (0,terraform_problems/* createProblemsError */.F)(request.environment, [first, ...others]);
    const { deletionProtection, ignore, mayRead } = settings;
    return {
        name: request.environment,
        folder,
        path: reader.display(folder),
        graph,
        ignore,
        passedOver,
        findings,
        deletionProtection,
        mayRead,
    };
}
/** A module used by several roots is checked for each of them; its problems are reported once. */
function createProblemCollector() {
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
function resolveEnvironmentFolder(directory, environment, workspace) {
    const shown = (0,files_workspace/* toRelativePath */.fw)(workspace, directory) || '.';
    if (!(0,external_node_fs_.existsSync)(directory) || !(0,external_node_fs_.statSync)(directory).isDirectory()) {
        throw new action_error/* ActionError */.lZ('environment-not-found', `there is no folder ${shown}`, {
            hint: 'Set the input directory to the folder that holds the environments.',
        });
    }
    // A link may lead to any folder of the workspace; a name may not leave the directory.
    const named = external_node_path_.resolve(directory, environment);
    const resolved = (0,files_workspace/* isBelow */.Yw)(directory, named) ? (0,files_workspace/* resolveInside */.LI)(workspace, named, 'folder') : undefined;
    if (resolved?.ok === true && !(0,files_workspace/* isBelow */.Yw)(resolved.path, (0,files_workspace/* resolveRealPath */.Sc)(directory)))
        return resolved.path;
    throw new action_error/* ActionError */.lZ('environment-not-found', `there is no environment ${environment} in ${shown}`, {
        hint: adviseEnvironment(environment, (0,environment_folders/* listEnvironments */.DO)(directory, workspace)),
    });
}
function adviseEnvironment(environment, found) {
    if (found.length === 0) {
        return 'It has no folder with Terraform roots: set the input directory to the folder that holds the environments.';
    }
    const near = (0,suggest_name/* suggestName */.S)(environment, found);
    return `${near === undefined ? '' : `${near} `}Set environment to one of the folders there: ${found.join(', ')}.`;
}
function createEmptyEnvironmentError(environment, shown) {
    return new action_error/* ActionError */.lZ('environment-not-found', `${environment} has no Terraform roots`, {
        details: [`${shown} has no folder with *.tf files other than modules`],
        location: { file: shown },
        hint: 'Add a folder with Terraform files, for example 10-vpc/main.tf.',
    });
}

// EXTERNAL MODULE: ./src/actions/provision/local-state.js
var local_state = __webpack_require__(45639);
;// CONCATENATED MODULE: ./src/actions/provision/comparison-base.js
/** What `changed-only` compares with, by the event that started the run. */
function readEventBase({ trigger }) {
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

;// CONCATENATED MODULE: ./src/actions/provision/selection.js
var selection_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var selection_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










/** Reads the environment and selects the roots that the inputs ask for; the log says what was left out, and why. */
async function selectRoots({ inputs, event, context }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { workspace, temporaryFolder, processes } = context;
        const varFiles = inputs['var-files'].map(({ absolute }) => absolute);
        const variables = readTerraformVariables(context.environment);
        const readTree = (tree, directory) => readEnvironment({
            workspace: tree,
            directory,
            environment: inputs.environment,
            varFiles,
            backendConfig: inputs['backend-config'],
            variables,
            backendVariables: context.environment,
        });
        const environment = await readTree(workspace, inputs.directory.absolute);
        const opening = selection_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const changes = inputs['changed-only']
            ? opening.use(await findChanges({
                ...{ processes, workspace, temporaryFolder, environment, varFiles },
                base: readEventBase(event),
                readEnvironment: (tree) => readTree(tree.workspace, external_node_path_.join(tree.workspace, inputs.directory.relative)),
            }))
            : undefined;
        const selected = selectGraphRoots(environment.graph, {
            patterns: inputs.roots,
            dependencies: inputs['with-dependencies'] ? 'with' : 'without',
            deleted: changes === undefined ? [] : listGoneNames(changes),
        });
        const graph = restrictGraph(environment.graph, new Set(selected.map(({ name }) => name)));
        const parts = {
            environment,
            mode: inputs.command === 'destroy' ? 'destroy' : 'normal',
            readContent: createContentLookup(workspace, environment, varFiles),
            writes: createWriteTracker({ workspace, roots: environment.graph.roots, varFiles }),
            notices: changes?.warnings ?? [],
        };
        if (changes !== undefined)
            assertNotRead(changes.read, inputs);
        for (const line of [...describePassedOver(environment), ...(changes === undefined ? [] : describeChanges(changes))]) {
            context.log.line(line);
        }
        const selection = changes === undefined ? createSelection(graph, parts) : selectChanged(graph, parts, changes, inputs);
        const notices = [...selection.notices, ...(0,local_state/* warnOfEndingStates */.d)(selection, inputs, context)];
        for (const notice of notices)
            context.log.warning(notice);
        const findings = environment.findings.filter(({ root }) => selection.tasks.get(root)?.mode === 'normal');
        for (const { level, text, location } of findings)
            context.log[level](text, location);
        const warnings = findings.filter(({ level }) => level === 'warning');
        const opened = opening.move();
        const told = warnings.map(({ text, location }) => `${text} (${(0,terraform_problems/* formatLocation */.j)(location)})`);
        return { ...selection, notices: [...notices, ...told], [Symbol.asyncDispose]: () => opened.disposeAsync() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = selection_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function describePassedOver({ passedOver }) {
    return passedOver.length === 0
        ? []
        : [`no roots, because they are inside one and have no backend: ${passedOver.join(', ')}`];
}
/** Names that a pattern may mean although no root has them any more. */
function listGoneNames({ deleted, read, kept }) {
    return [...(deleted?.names ?? []), ...read.map(({ name }) => name), ...kept];
}
function createSelection({ roots, edges, cycles }, { mode, ...parts }) {
    return { ...parts, tasks: createTasks(roots, mode), edges, unordered: createCycleErrors(cycles) };
}
function createCycleErrors(cycles) {
    return new Map(cycles.flatMap(({ roots, problem: { code, message, location, details = [] } }) => {
        const error = new action_error/* ActionError */.lZ(code, message, { location, details });
        return roots.map((name) => [name, error]);
    }));
}
/** The selected roots that changed, those downstream of them, and those that were deleted. */
function selectChanged(graph, parts, { changed, downstream, deleted }, { roots: patterns }) {
    const affected = new Set([...changed.map(({ name }) => name), ...downstream]);
    const present = createSelection(restrictGraph(graph, affected), parts);
    return deleted === undefined
        ? present
        : withDeleted(present, { ...deleted, names: matchNames(deleted.names, patterns) });
}
function describeChanges({ changed, downstream, deleted, renamed, base }) {
    return [
        base.kind === 'commit'
            ? `compared with ${base.sha.slice(0, 7)}: ${changed.length} changed, ${downstream.length} downstream, ${deleted?.names.length ?? 0} deleted`
            : `nothing to compare with, so all roots count as changed: ${base.why}`,
        ...renamed.map(({ from, to }) => `${from} ${from === to ? 'is in another folder now' : `was renamed to ${to}`} and keeps its state`),
    ];
}
/**
 * A deleted folder is a destroy, and is refused like one.
 * @throws ActionError `dependents-exist`
 */
function assertNotRead(read, { command, roots: patterns }) {
    if (command !== 'plan' && command !== 'apply')
        return;
    const names = matchNames(read.map(({ name }) => name), patterns);
    const [first, ...others] = read.filter(({ name }) => names.includes(name));
    if (first === undefined)
        return;
    const all = [first, ...others];
    const readers = [...new Set(all.map(({ reader }) => reader.root))].join(', ');
    throw new action_error/* ActionError */.lZ('dependents-exist', `the folder of ${all.map(({ name }) => name).join(', ')} is deleted, but ${readers} still ${all.length === 1 ? 'reads its state' : 'read their states'}`, {
        details: all.map(({ name, reader }) => `${reader.root} reads ${name} (${(0,terraform_problems/* formatLocation */.j)(reader.location)})`),
        location: first.reader.location,
        hint: 'Remove the reading first and apply that, then delete the folder; or bring the folder back.',
    });
}
function withDeleted(present, { names, environment, workspace }) {
    const deleted = environment.graph.roots.filter(({ name }) => names.includes(name));
    const readDeleted = createContentLookup(workspace, environment, []);
    return {
        ...present,
        tasks: new Map([...present.tasks, ...createTasks(deleted, 'destroy')]),
        unordered: new Map([...createCycleErrors(environment.graph.cycles), ...present.unordered]),
        edges: [
            ...present.edges,
            ...environment.graph.edges.filter(({ from, to }) => names.includes(from) || names.includes(to)),
        ],
        readContent: (root) => (deleted.includes(root) ? readDeleted(root) : present.readContent(root)),
    };
}
/** Values of the `TF_VAR_…` variables of the job, by name. */
function readTerraformVariables(environment) {
    const prefix = 'TF_VAR_';
    const given = Object.entries(environment).filter(([name]) => name.startsWith(prefix));
    return Object.fromEntries(given.map(([name, value]) => [name.slice(prefix.length), value]));
}
function createTasks(roots, mode) {
    return new Map(roots.map((root) => [root.name, { root, mode }]));
}
/** Reads the content of each root once, before Terraform writes anything into its folder. */
function createContentLookup(workspace, { graph: { roots } }, varFiles) {
    const reader = (0,content/* createContentReader */.ts)({ workspace, roots, varFiles });
    const read = new Map();
    return (root) => {
        const known = read.get(root.name) ?? reader.read(root);
        read.set(root.name, known);
        return known;
    };
}


/***/ }),

/***/ 20540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseRemoteAddress)
/* harmony export */ });
/** Parses `https://host/path.git`, `ssh://git@host/path` or `git@host:path`. */
function parseRemoteAddress(url) {
    const [, host = '', path = ''] = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(url) ??
        /^(?:[^@/]+@)?([^/:]+):(?!\/\/)(.+)$/.exec(url) ??
        [];
    const name = path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
    return host === '' || name === '' ? undefined : { host: host.toLowerCase(), path: name };
}


/***/ }),

/***/ 70505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ evaluateData),
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72629);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7298);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64207);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59113);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96365);





/**
 * Evaluates the templates in data returned by the HCL parser.
 * @throws ActionError `configuration-invalid` if a value grows without end
 */
function evaluateData(data, scope) {
    return limitDepth(() => evaluateTree(data, scope));
}
/** @throws ActionError as `evaluateData` */
function evaluate(expression, scope) {
    return limitDepth(() => evaluateExpression(expression, scope));
}
/** Expressions are evaluated by recursion, as deep as they are. */
function limitDepth(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof RangeError)
            throw (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .createExpressionError */ .Vl)('it is nested too deeply');
        throw error;
    }
}
function evaluateTree(data, scope) {
    if (typeof data === 'string')
        return evaluateExpression((0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(data), scope);
    if (typeof data === 'number' || typeof data === 'boolean' || data === null)
        return data;
    if (Array.isArray(data))
        return scope.limits.check(data.map((item) => evaluateTree(item, scope)));
    if (typeof data !== 'object')
        return _value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownValue */ .Uo;
    return toObject(Object.entries(data).map(([key, value]) => [
        (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .convertToText */ .ar)(evaluateTree(key, scope)),
        evaluateTree(value, scope),
    ]), scope);
}
function evaluateExpression(expression, scope) {
    switch (expression.kind) {
        case 'literal':
            return expression.value;
        case 'template': {
            const parts = expression.parts.map((part) => (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .convertToText */ .ar)(evaluateExpression(part, scope)));
            if (parts.includes(undefined))
                return _value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownValue */ .Uo;
            scope.limits.reserve(parts.map((part = '') => part.length));
            return parts.join('');
        }
        case 'access':
            return evaluateAccess(expression.target, expression.key, scope);
        case 'call':
            return evaluateCall(expression, scope);
        case 'list':
            return scope.limits.check(expression.items.map((item) => evaluateExpression(item, scope)));
        case 'object':
            return toObject(expression.entries.map(([key, value]) => [
                (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .convertToText */ .ar)(evaluateExpression(key, scope)),
                evaluateExpression(value, scope),
            ]), scope);
        case 'not': {
            const operand = evaluateExpression(expression.operand, scope);
            return typeof operand === 'boolean' ? !operand : _value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownValue */ .Uo;
        }
        case 'compare':
            return evaluateComparison(expression.operator, expression.operands, scope);
        case 'choice': {
            const condition = evaluateExpression(expression.condition, scope);
            if (typeof condition !== 'boolean')
                return _value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownValue */ .Uo;
            return evaluateExpression(expression.branches[condition ? 0 : 1], scope);
        }
        case 'name':
        case 'unknown':
            return _value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownValue */ .Uo;
    }
}
function toObject(entries, { limits }) {
    const known = entries.flatMap(([key, value]) => (key === undefined ? [] : [[key, value]]));
    return known.length === entries.length ? limits.check(Object.fromEntries(known)) : _value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownValue */ .Uo;
}
function evaluateAccess(target, key, scope) {
    const name = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .convertToText */ .ar)(evaluateExpression(key, scope));
    if (name === undefined)
        return _value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownValue */ .Uo;
    if (target.kind === 'name')
        return scope.lookup(target.name, name);
    const value = evaluateExpression(target, scope);
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isListValue */ .kq)(value))
        return value[Number(name)] ?? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownValue */ .Uo;
    return ((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectValue */ .Tc)(value) ? (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(value, name) : undefined) ?? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownValue */ .Uo;
}
function evaluateCall({ name, args }, scope) {
    const values = args.map((arg) => evaluateExpression(arg, scope));
    const run = (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_4__/* .getOwn */ .Ng)(_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .terraformFunctions */ .C, name);
    return scope.limits.check(run?.(values, scope) ?? _value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownValue */ .Uo);
}
function evaluateComparison(operator, [first, second], scope) {
    const left = evaluateExpression(first, scope);
    const right = evaluateExpression(second, scope);
    if (operator === '&&' || operator === '||') {
        if (typeof left !== 'boolean' || typeof right !== 'boolean')
            return _value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownValue */ .Uo;
        return operator === '&&' ? left && right : left || right;
    }
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(left) ||
        !(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(right) ||
        (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isListValue */ .kq)(left) ||
        (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isListValue */ .kq)(right) ||
        (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectValue */ .Tc)(left) ||
        (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectValue */ .Tc)(right))
        return _value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownValue */ .Uo;
    return operator === '==' ? left === right : left !== right;
}


/***/ }),

/***/ 53212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ unknownExpression)
/* harmony export */ });
const unknownExpression = { kind: 'unknown' };


/***/ }),

/***/ 72629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ terraformFunctions),
/* harmony export */   I: () => (/* binding */ fileFunctions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6637);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7298);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59113);




/**
 * The Terraform functions that are commonly used in names and paths of states
 * (developer.hashicorp.com/terraform/language/functions).
 */
const terraformFunctions = {
    format: (args, { limits }) => {
        const [pattern, ...values] = args.map(_value_js__WEBPACK_IMPORTED_MODULE_3__/* .convertToText */ .ar);
        return pattern === undefined || values.includes(undefined)
            ? undefined
            : formatText(pattern, values, limits);
    },
    join: ([separator, ...lists], { limits }) => {
        const items = lists.flatMap((list) => (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isListValue */ .kq)(list) ? list.map(_value_js__WEBPACK_IMPORTED_MODULE_3__/* .convertToText */ .ar) : [undefined]);
        if (items.includes(undefined) || typeof separator !== 'string')
            return undefined;
        limits.reserve(items.map((item = '') => item.length + separator.length));
        return items.join(separator);
    },
    split: (args, { limits }) => {
        const [separator, text] = args.map(_value_js__WEBPACK_IMPORTED_MODULE_3__/* .convertToText */ .ar);
        if (separator === undefined || text === undefined)
            return undefined;
        const items = text === '' ? [''] : text.split(separator);
        limits.reserve([text.length, items.length * _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .memberWeight */ .dN]);
        return items;
    },
    lower: applyToTexts((text) => text.toLowerCase()),
    upper: applyToTexts((text) => text.toUpperCase()),
    trimspace: applyToTexts((text) => text.trim()),
    trimprefix: applyToTexts((text, prefix) => (text.startsWith(prefix) ? text.slice(prefix.length) : text)),
    trimsuffix: applyToTexts((text, suffix) => suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text),
    // A text between slashes is a regular expression in Go's syntax.
    replace: (args, { limits }) => {
        const [text, search, by] = args.map(_value_js__WEBPACK_IMPORTED_MODULE_3__/* .convertToText */ .ar);
        if (text === undefined || search === undefined || by === undefined || /^\/.*\/$/s.test(search))
            return undefined;
        const parts = text.split(search);
        limits.reserve([text.length, by.length * parts.length]);
        return text.replaceAll(search, () => by);
    },
    tostring: applyToTexts((text) => text),
    basename: applyToTexts((text) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(text)),
    dirname: applyToTexts((text) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(text)),
    abspath: ([text], { folder }) => (typeof text === 'string' ? node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(folder, text) : undefined),
    concat: (args, { limits }) => {
        if (!args.every(_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isListValue */ .kq))
            return undefined;
        limits.reserve(args.map(({ length }) => length * _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .memberWeight */ .dN));
        return args.flat();
    },
    toset: ([list]) => list,
    tolist: ([list]) => list,
    tomap: ([map]) => map,
    merge: (args, { limits }) => {
        if (!args.every(_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectValue */ .Tc))
            return undefined;
        limits.reserve(args.map((map) => Object.keys(map).length * _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .memberWeight */ .dN));
        return Object.fromEntries(args.flatMap((map) => Object.entries(map)));
    },
    keys: ([map]) => (map !== undefined && (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectValue */ .Tc)(map) ? Object.keys(map).sort() : undefined),
    lookup: ([map, key, fallback]) => {
        if (map === undefined || !(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectValue */ .Tc)(map) || typeof key !== 'string')
            return undefined;
        return Object.hasOwn(map, key) ? map[key] : fallback;
    },
    element: ([list, index]) => list !== undefined && (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isListValue */ .kq)(list) && typeof index === 'number' && index >= 0
        ? list[index % list.length]
        : undefined,
    coalesce: (args) => findFirst(args, (value) => value !== null && value !== ''),
    try: ([first]) => first,
    file: ([name], scope) => readFileAt(name, scope),
    jsondecode: ([text]) => decode(text, JSON.parse),
    yamldecode: ([text]) => decode(text, (source) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__.parse)(source, { schema: 'core' })),
};
/** Functions that read a file, which makes its content part of the configuration. */
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
function applyToTexts(run) {
    return (args) => {
        const texts = args.map(_value_js__WEBPACK_IMPORTED_MODULE_3__/* .convertToText */ .ar);
        return texts.length < run.length || texts.includes(undefined) ? undefined : run(...texts);
    };
}
/** Like Terraform, skips a value only if it is known to be unwanted. */
function findFirst(args, wanted) {
    const first = args.find((value) => value === _value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownValue */ .Uo || wanted(value));
    return first === undefined || !(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(first) ? undefined : first;
}
/** Supports `%s`, `%d`, `%v` and zero-padded `%03d`; other verbs are left to Terraform. */
function formatText(pattern, values, limits) {
    const verbs = /%(%|0(\d+)d|[sdv])/g;
    const found = [...pattern.matchAll(verbs)].filter(([verb]) => verb !== '%%');
    if (found.length !== values.length || pattern.replaceAll(verbs, '').includes('%'))
        return undefined;
    const widths = found.map(([, , width]) => Number(width ?? 0));
    limits.reserve([pattern.length, ...widths, ...values.map(({ length }) => length)]);
    const left = [...values];
    return pattern.replaceAll(verbs, (_, verb, width) => verb === '%' ? '%' : (left.shift() ?? '').padStart(Number(width ?? 0), '0'));
}
function readFileAt(name, { folder, readFile }) {
    return typeof name === 'string' ? readFile(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(folder, name)) : undefined;
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


/***/ }),

/***/ 7298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vl: () => (/* binding */ createExpressionError),
/* harmony export */   YG: () => (/* binding */ createValueLimits),
/* harmony export */   dN: () => (/* binding */ memberWeight)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59113);


/** Characters of one value, each part counted as often as it occurs. No name, path or setting is near that. */
const largestValue = 8 * 1024 * 1024;
/** A member of a list or object weighs as much as so many characters. */
const memberWeight = 16;
/** What all texts and lists of one module may take. */
const largestSum = 32 * 1024 * 1024;
/** Limits for the expressions of one module. */
function createValueLimits() {
    // Lists and objects share their parts: counting each part anew would take the time that is to be saved.
    const weights = new WeakMap();
    let left = largestSum;
    const measureWeight = (value) => {
        if (typeof value === 'string')
            return value.length + 1;
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isListValue */ .kq)(value) && !(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectValue */ .Tc)(value))
            return 1;
        const known = weights.get(value);
        if (known !== undefined)
            return known;
        const members = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isListValue */ .kq)(value)
            ? value.map(measureWeight)
            : Object.entries(value).map(([name, member]) => name.length + measureWeight(member));
        const weight = sum(members) + members.length * memberWeight;
        weights.set(value, weight);
        return weight;
    };
    return {
        reserve: (sizes) => {
            const size = sum(sizes);
            left -= size;
            if (!(size <= largestValue) || left < 0)
                throw createTooLargeError();
        },
        check: (value) => {
            if (measureWeight(value) > largestValue)
                throw createTooLargeError();
            return value;
        },
    };
}
function sum(sizes) {
    return sizes.reduce((total, size) => total + size, 0);
}
function createTooLargeError() {
    return createExpressionError(`more than ${largestValue / 1024 ** 2} million characters`);
}
/** For an expression whose evaluation would not end, or not in this machine's memory. */
function createExpressionError(what) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('configuration-invalid', `an expression cannot be evaluated: ${what}`);
}


/***/ }),

/***/ 64207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   YK: () => (/* binding */ parseExpression)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53212);

/**
 * Parses the template that the HCL parser returns for an expression: text with `${…}`. A template of a single `${…}` is that
 * expression. Unsupported syntax (arithmetic, `for`, splats, `%{…}`) becomes `unknown`, never a guess.
 *
 * Source: github.com/hashicorp/hcl, hclsyntax/spec.md.
 */
function parseTemplate(text) {
    if (!text.includes('${') && !text.includes('%{'))
        return { kind: 'literal', value: text };
    try {
        const reader = new ExpressionReader(text);
        const template = reader.readTemplate(() => reader.atEnd(), { escapes: 'done' });
        return template;
    }
    catch (error) {
        if (error instanceof UnsupportedSyntax)
            return _expression_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownExpression */ .p;
        throw error;
    }
}
/** Parses the source of one expression, such as the argument of a function. */
function parseExpression(source) {
    try {
        const reader = new ExpressionReader(source);
        const expression = reader.readExpression();
        return reader.skipSpace().atEnd() ? expression : _expression_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownExpression */ .p;
    }
    catch (error) {
        if (error instanceof UnsupportedSyntax)
            return _expression_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownExpression */ .p;
        throw error;
    }
}
/** The arguments of a call whose opening bracket is right before `from`; text after the closing one is ignored. */
function parseArguments(source, from) {
    try {
        return new ExpressionReader(source, from).readArguments();
    }
    catch (error) {
        if (error instanceof UnsupportedSyntax)
            return [_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownExpression */ .p];
        throw error;
    }
}
class UnsupportedSyntax extends Error {
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
/** Recursive descent with one character of look-ahead; a class, because it keeps its position. */
class ExpressionReader {
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
    readTemplate(ends, options) {
        const parts = [];
        let literal = '';
        const finishLiteral = () => {
            if (literal !== '')
                parts.push({ kind: 'literal', value: literal });
            literal = '';
        };
        while (!ends()) {
            if (this.atEnd() || this.#text.startsWith('%{', this.#at))
                throw new UnsupportedSyntax();
            if (this.#take('$${'))
                literal += '${';
            else if (this.#take('%%{'))
                literal += '%{';
            else if (this.#take('${')) {
                finishLiteral();
                this.#take('~');
                parts.push(this.readExpression());
                this.skipSpace().#take('~');
                this.#expect('}');
            }
            else
                literal += options.escapes === 'written' && this.#take('\\') ? this.#readEscape() : this.#readCharacter();
        }
        finishLiteral();
        const [only, ...others] = parts;
        if (only === undefined)
            return { kind: 'literal', value: '' };
        return others.length === 0 ? only : { kind: 'template', parts };
    }
    readExpression() {
        if (++this.#depth > deepest)
            throw new UnsupportedSyntax();
        const expression = this.#readChoice();
        this.#depth--;
        return expression;
    }
    #readChoice() {
        const condition = this.#readComparison(0);
        if (!this.skipSpace().#take('?'))
            return condition;
        const whenTrue = this.readExpression();
        this.skipSpace().#expect(':');
        return { kind: 'choice', condition, branches: [whenTrue, this.readExpression()] };
    }
    readArguments() {
        const args = [];
        while (!this.skipSpace().#take(')')) {
            args.push(this.readExpression());
            if (!this.skipSpace().#take(',')) {
                this.#expect(')');
                return args;
            }
        }
        return args;
    }
    #readComparison(least) {
        let left = this.#readUnary();
        for (;;) {
            const start = this.skipSpace().#at;
            const operator = this.#match(tokens.comparison);
            if (operator === undefined)
                return left;
            if (binding[operator] <= least) {
                this.#at = start;
                return left;
            }
            left = { kind: 'compare', operator, operands: [left, this.#readComparison(binding[operator])] };
        }
    }
    #readUnary() {
        this.skipSpace();
        if (this.#take('!')) {
            if (++this.#depth > deepest)
                throw new UnsupportedSyntax();
            const operand = this.#readUnary();
            this.#depth--;
            return { kind: 'not', operand };
        }
        let readExpression = this.#readPrimary();
        for (;;) {
            const { skipped, access } = this.#readPostfix(readExpression);
            if (skipped)
                return readExpression;
            readExpression = access;
        }
    }
    #readPostfix(target) {
        if (this.#text.startsWith('...', this.#at))
            throw new UnsupportedSyntax();
        if (this.#take('.')) {
            const name = this.#match(tokens.identifier) ?? this.#match(/\d+/y);
            if (name === undefined)
                throw new UnsupportedSyntax();
            return { skipped: false, access: { kind: 'access', target, key: { kind: 'literal', value: name } } };
        }
        if (this.#take('[')) {
            const key = this.readExpression();
            this.skipSpace().#expect(']');
            return { skipped: false, access: { kind: 'access', target, key } };
        }
        return { skipped: true, access: target };
    }
    #readPrimary() {
        if (this.#take('"'))
            return this.readTemplate(() => this.#take('"'), { escapes: 'written' });
        if (this.#take('(')) {
            const inner = this.readExpression();
            this.skipSpace().#expect(')');
            return inner;
        }
        if (this.#take('['))
            return this.#readList();
        if (this.#take('{'))
            return this.#readObject();
        const negative = this.#take('-');
        const number = this.#match(tokens.number);
        if (number !== undefined)
            return { kind: 'literal', value: Number(number) * (negative ? -1 : 1) };
        const name = negative ? undefined : this.#match(tokens.identifier);
        if (name === undefined)
            throw new UnsupportedSyntax();
        return this.#take('(') ? { kind: 'call', name, args: this.readArguments() } : parseName(name);
    }
    #readList() {
        const items = [];
        while (!this.skipSpace().#take(']')) {
            items.push(this.readExpression());
            if (!this.skipSpace().#take(',')) {
                this.#expect(']');
                break;
            }
        }
        return { kind: 'list', items };
    }
    #readObject() {
        const entries = [];
        while (!this.skipSpace().#take('}')) {
            const key = this.readExpression();
            if (!this.skipSpace().#take('='))
                this.#expect(':');
            // Here a bare word is the key's name, not a reference.
            entries.push([key.kind === 'name' ? { kind: 'literal', value: key.name } : key, this.readExpression()]);
            this.skipSpace().#take(',');
        }
        return { kind: 'object', entries };
    }
    #readEscape() {
        const letter = this.#readCharacter();
        if (letter !== 'u' && letter !== 'U')
            return escapes[letter] ?? letter;
        const digits = this.#match(letter === 'u' ? /[\da-fA-F]{4}/y : /[\da-fA-F]{8}/y);
        const point = digits === undefined ? Number.NaN : Number.parseInt(digits, 16);
        if (!(point <= 0x10ffff))
            throw new UnsupportedSyntax();
        return String.fromCodePoint(point);
    }
    #readCharacter() {
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
            throw new UnsupportedSyntax();
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
function parseName(name) {
    if (name === 'null')
        return { kind: 'literal', value: null };
    if (name === 'true' || name === 'false')
        return { kind: 'literal', value: name === 'true' };
    return { kind: 'name', name };
}


/***/ }),

/***/ 59113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tc: () => (/* binding */ isObjectValue),
/* harmony export */   Uo: () => (/* binding */ unknownValue),
/* harmony export */   ar: () => (/* binding */ convertToText),
/* harmony export */   kq: () => (/* binding */ isListValue),
/* harmony export */   qE: () => (/* binding */ isKnown)
/* harmony export */ });
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96365);

const unknownValue = Symbol('unknown');
function isObjectValue(value) {
    return (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value);
}
function isListValue(value) {
    return Array.isArray(value);
}
/** Converts a scalar to text like Terraform; undefined for other and unknown values. */
function convertToText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
/** Whether no part of the value is unknown. */
function isKnown(value) {
    if (value === unknownValue)
        return false;
    if (isListValue(value))
        return value.every(isKnown);
    return isObjectValue(value) ? Object.values(value).every(isKnown) : true;
}


/***/ }),

/***/ 47776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseMapping: () => (/* binding */ parseMapping)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24390);
/* harmony import */ var _yaml_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7135);



const maxAliases = 100;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** Parses a mapping strictly: unique keys, few aliases, no key that could reach a prototype, plain data types only. */
function parseMapping(text) {
    const rule = 'a YAML or JSON mapping';
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { uniqueKeys: true, merge: false, schema: 'core', resolveKnownTags: false });
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined)
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, toSentence(error.message));
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(document.contents))
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, 'It is a list or a single value.');
    const problem = findProblem(document);
    if (problem !== undefined)
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, problem);
    try {
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(document.toJS({ maxAliasCount: maxAliases }));
    }
    catch (error) {
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, toSentence(error.message));
    }
}
/** What is valid YAML but not plain data: keys that are not plain text, keys that are equal as text, infinite numbers. */
function findProblem(document) {
    let problem;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__.visit)(document, {
        Map: (_index, map) => {
            const keys = map.items.map(({ key }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : undefined));
            if (keys.includes(undefined))
                problem ??= 'A key must be plain text.';
            const repeated = keys.find((key, index) => keys.indexOf(key) < index);
            if (repeated !== undefined)
                problem ??= `The key ${repeated} occurs twice.`;
            const forbidden = keys.find((key) => key !== undefined && forbiddenKeys.has(key));
            if (forbidden !== undefined)
                problem ??= `The key ${forbidden} is not allowed.`;
        },
        Scalar: (_index, { value }) => {
            if (typeof value === 'number' && !Number.isFinite(value))
                problem ??= `${String(value)} is not a number.`;
        },
    });
    return problem;
}
function toSentence(message) {
    const text = (0,_yaml_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeYamlError */ .r)(message, 'within');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}


/***/ }),

/***/ 86140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findReachable),
/* harmony export */   p: () => (/* binding */ findCycles)
/* harmony export */ });
/** The groups of mutually dependent items. Empty without cycles. */
function findCycles(names, edges) {
    const outgoing = Map.groupBy(edges, ({ from }) => from);
    const done = new Set();
    const cycles = [];
    for (const name of names) {
        if (done.has(name))
            continue;
        const cycle = findShortestCycle(name, outgoing);
        if (cycle === undefined)
            continue;
        const group = new Set([name, ...findMutual(name, outgoing, edges)]);
        for (const entangled of group)
            done.add(entangled);
        cycles.push({ names: names.filter((one) => group.has(one)), edges: cycle });
    }
    return cycles;
}
function findShortestCycle(start, outgoing) {
    const arrivedBy = new Map();
    const queue = [start];
    // Grows during iteration.
    for (const at of queue) {
        for (const edge of outgoing.get(at) ?? []) {
            if (edge.to === start)
                return tracePath(at, start, arrivedBy, [edge]);
            if (arrivedBy.has(edge.to))
                continue;
            arrivedBy.set(edge.to, edge);
            queue.push(edge.to);
        }
    }
    return undefined;
}
function tracePath(end, start, arrivedBy, last) {
    const path = [...last];
    for (let edge = end === start ? undefined : arrivedBy.get(end); edge !== undefined;) {
        path.unshift(edge);
        edge = edge.from === start ? undefined : arrivedBy.get(edge.from);
    }
    return path;
}
/** Names that are both upstream and downstream of `start`. */
function findMutual(start, outgoing, edges) {
    const after = findReachable(start, (at) => (outgoing.get(at) ?? []).map(({ to }) => to));
    const incoming = Map.groupBy(edges, ({ to }) => to);
    const before = findReachable(start, (at) => (incoming.get(at) ?? []).map(({ from }) => from));
    return [...after].filter((name) => before.has(name));
}
/** All names reachable from `start` in one or more steps. */
function findReachable(start, next) {
    const found = new Set(next(start));
    for (const name of found)
        for (const further of next(name))
            found.add(further);
    return found;
}


/***/ }),

/***/ 73712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readAssignments),
/* harmony export */   G: () => (/* binding */ readValueFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _hcl_expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70505);
/* harmony import */ var _hcl_expressions_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7298);
/* harmony import */ var _hcl_expressions_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64207);
/* harmony import */ var _hcl_expressions_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59113);
/* harmony import */ var _hcl_parser_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4857);
/* harmony import */ var _module_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76458);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96365);









/**
 * Values of a root's variables in the order of precedence of
 * developer.hashicorp.com/terraform/language/values/variables: environment, `terraform.tfvars`, `terraform.tfvars.json`,
 * `*.auto.tfvars` and `*.auto.tfvars.json` by name, then the given files.
 */
async function readAssignments(files, { varFiles, variables }, display, report) {
    const { folder } = files;
    const values = new Map(readEnvironmentValues(variables, files));
    const automatic = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((name) => /\.auto\.tfvars(\.json)?$/.test(name));
    const own = ['terraform.tfvars', 'terraform.tfvars.json', ...automatic.sort()].map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name));
    for (const file of [...own.filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(name)), ...varFiles]) {
        for (const [name, value] of await readValueFile(file, display, report))
            values.set(name, value);
    }
    return values;
}
/**
 * Terraform uses a text from the environment literally if the variable has a primitive type or no type, and as an
 * expression otherwise (`TF_VAR_names='["a", "b"]'`). Names that are not declared are passed over.
 */
function readEnvironmentValues(variables, files) {
    return [...(0,_module_files_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeBlocks */ .pw)((0,_module_files_js__WEBPACK_IMPORTED_MODULE_6__/* .selectBlocks */ .dL)(files, 'variable'))].flatMap(([name, { body }]) => {
        const text = (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_7__/* .getOwn */ .Ng)(variables, name);
        if (text === undefined)
            return [];
        return [
            [
                name,
                isPrimitive(body.type) ? text : (0,_hcl_expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluate */ ._)((0,_hcl_expressions_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseExpression */ .YK)(text), createLiteralScope(files.folder)),
            ],
        ];
    });
}
/** The parser gives a type as the text of its expression; old configurations quote the type. */
function isPrimitive(type) {
    return type === undefined || ['string', 'number', 'bool'].some((name) => type === name || type === `\${${name}}`);
}
/** The attributes of a file of values, such as `*.tfvars` or a backend's settings. */
async function readValueFile(file, display, report) {
    const shown = display(file);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) {
        report({ code: 'configuration-invalid', message: `there is no file ${shown}`, location: { file: shown } });
        return [];
    }
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    const parsed = file.endsWith('.json') ? (0,_hcl_parser_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)(text) : await (0,_hcl_parser_js__WEBPACK_IMPORTED_MODULE_8__/* .parseHcl */ .z)(shown, text);
    if (parsed.ok)
        return (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(parsed.value)
            ? Object.entries(parsed.value).map(([name, data]) => [
                name,
                (0,_hcl_expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateData */ .Y)(data, createLiteralScope(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file))),
            ])
            : [];
    const location = parsed.line === undefined ? { file: shown } : { file: shown, line: parsed.line };
    report({ code: 'configuration-invalid', message: `${shown} cannot be read: ${parsed.message}`, location });
    return [];
}
/** Files of values hold no references. */
function createLiteralScope(folder) {
    return { folder, lookup: () => _hcl_expressions_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownValue */ .Uo, readFile: () => undefined, limits: (0,_hcl_expressions_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .createValueLimits */ .YG)() };
}


/***/ }),

/***/ 72461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ readVariableSettings),
/* harmony export */   Cz: () => (/* binding */ createBackendConfigReader),
/* harmony export */   KE: () => (/* binding */ noBackendConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _assignments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73712);



const noBackendConfig = { settings: [], args: [], variables: {} };
/**
 * Reads the entries of the input `backend-config` as Terraform reads `-backend-config`: an entry with `=` is a setting, any
 * other is a file of settings. A file is looked for in the root's folder, where Terraform runs, then in the workspace.
 */
function createBackendConfigReader({ entries, workspace, variables, }) {
    return async ({ name, folder }, display, report) => {
        const settings = [];
        const args = [];
        for (const entry of entries.map((text) => text.replaceAll('{root}', name))) {
            const sign = entry.indexOf('=');
            if (sign > 0) {
                settings.push([entry.slice(0, sign).trim(), entry.slice(sign + 1).trim()]);
                args.push(entry);
                continue;
            }
            const [beside, inWorkspace] = [node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, entry), node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, entry)];
            const file = [beside, inWorkspace].find((one) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(one));
            if (file === undefined) {
                const message = `backend-config names ${entry}, and there is neither ${display(beside)} nor ${display(inWorkspace)}`;
                report({ code: 'configuration-invalid', message, location: { file: display(folder) } });
                continue;
            }
            settings.push(...(await (0,_assignments_js__WEBPACK_IMPORTED_MODULE_2__/* .readValueFile */ .G)(file, display, report)));
            args.push(file);
        }
        return { settings, args, variables };
    };
}
/**
 * Settings that backends take from the environment where neither block nor `-backend-config` has them (their pages below
 * developer.hashicorp.com/terraform/language/backend).
 */
const variableNames = {
    http: { address: 'TF_HTTP_ADDRESS' },
    pg: { conn_str: 'PG_CONN_STR', schema_name: 'PG_SCHEMA_NAME' },
    cloud: {
        organization: 'TF_CLOUD_ORGANIZATION',
        hostname: 'TF_CLOUD_HOSTNAME',
        'workspaces.project': 'TF_CLOUD_PROJECT',
        'workspaces.name': 'TF_WORKSPACE',
    },
    consul: { address: 'CONSUL_HTTP_ADDR' },
    kubernetes: { namespace: 'KUBE_NAMESPACE', config_context: 'KUBE_CTX' },
};
/** The settings of a backend that the environment fills, of those that are not set. */
function readVariableSettings(type, set, variables) {
    const names = Object.hasOwn(variableNames, type) ? variableNames[type] : undefined;
    return Object.entries(names ?? {}).flatMap(([setting, variable]) => {
        const value = variables[variable];
        // TF_WORKSPACE names the workspace only where the block does not select it otherwise.
        const selected = setting === 'workspaces.name' && (set.has('workspaces.tags') || set.has('workspaces.prefix'));
        return value === undefined || value === '' || set.has(setting) || selected ? [] : [[setting, value]];
    });
}


/***/ }),

/***/ 89736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nx: () => (/* binding */ findBackendBlock),
  X1: () => (/* binding */ listBackendBlocks),
  FK: () => (/* binding */ locateBackend),
  h5: () => (/* binding */ readBackend),
  A6: () => (/* binding */ readBackendSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/hcl/data.js
var data = __webpack_require__(23042);
// EXTERNAL MODULE: ./src/hcl/expressions/parse.js
var parse = __webpack_require__(64207);
// EXTERNAL MODULE: ./src/hcl/expressions/value.js
var expressions_value = __webpack_require__(59113);
// EXTERNAL MODULE: ./src/terraform/configuration/backend-config.js
var backend_config = __webpack_require__(72461);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/terraform/configuration/backend-files.js


/** Names that people give to files of backend settings; `*.tfbackend` is Terraform's own suggestion. */
const settingsFile = /(?:\.tfbackend|backend[\w.-]*\.(?:hcl|conf|tfvars|config)|^(?:config|s3|state)\.hcl)$/;
/**
 * Names of files beside a backend block that set at least one of these settings, sorted. Terraform reads none of them by
 * itself: which one belongs to this run only the input `backend-config` can say.
 */
function findBackendFiles(folder, settings) {
    const names = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && settingsFile.test(entry.name))
        .map(({ name }) => name);
    return names.filter((name) => settings.some((setting) => hasSetting(external_node_path_.join(folder, name), setting))).sort();
}
function hasSetting(file, setting) {
    const [first = ''] = setting.split('.');
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8')
            .split('\n')
            .some((line) => line.trimStart().replace(/^"/, '').startsWith(first) && line.includes('='));
    }
    catch {
        return false;
    }
}
/** The next step for a block that lacks settings; undefined without such files. */
function describeBackendFiles(names) {
    const [first, ...others] = names;
    if (first === undefined)
        return undefined;
    const unread = 'but Terraform reads no such file by itself';
    return others.length === 0
        ? `${first} beside it sets that, ${unread}. Pass it: backend-config: ${first}. It is looked for in the folder of each root.`
        : `${names.join(', ')} beside it set that, ${unread}. Pass the one of this environment as backend-config; it is looked for in the folder of each root.`;
}

// EXTERNAL MODULE: ./src/terraform/configuration/identity.js
var configuration_identity = __webpack_require__(78510);
// EXTERNAL MODULE: ./src/terraform/configuration/module-files.js
var module_files = __webpack_require__(76458);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/terraform/configuration/backend.js









/** The last one, because override files replace it; undefined if a folder has none. */
function findBackendBlock(files) {
    return listBackendBlocks(files).at(-1);
}
/** All of them, also those that an override file replaces. */
function listBackendBlocks(files) {
    return (0,module_files/* selectBlocks */.dL)(files, 'terraform').flatMap(listBackends);
}
/** Settings of the block as far as they are literals; an expression, which only OpenTofu accepts there, is undefined. */
function readBackendSettings({ body }) {
    return (0,configuration_identity/* flattenSettings */.on)(Object.entries(body).map(([name, value]) => [name, hasExpression(value) ? expressions_value/* unknownValue */.Uo : toLiteral(value)]));
}
/** Where the block names its state. */
function locateBackend({ body, around, path: at }) {
    return (0,module_files/* locateAttribute */.Xf)(around, ...at, findNamingSetting(body));
}
/** @returns undefined where the block is refused */
function readBackend(files, config, fallbackFile, report) {
    const block = findBackendBlock(files);
    if (block === undefined)
        return createLocalBackend(files, fallbackFile);
    const { type, body, around } = block;
    const location = locateBackend(block);
    const interpolated = Object.entries(body).filter(([, value]) => hasExpression(value));
    for (const [name] of interpolated) {
        report({
            code: 'backend-interpolated',
            message: `${name} of the ${type} backend is an expression; Terraform accepts only literal values there`,
            location: (0,module_files/* locateAttribute */.Xf)(around, ...block.path, name),
        });
    }
    if (interpolated.length > 0)
        return undefined;
    const stated = (0,configuration_identity/* flattenSettings */.on)([...toLiterals(body), ...config.settings]);
    const settings = new Map([...stated, ...(0,backend_config/* readVariableSettings */.Cs)(type, stated, config.variables)]);
    const identity = (0,configuration_identity/* resolveStateIdentity */.O7)({ type, settings, workspace: 'default', folder: files.folder });
    if (identity.known)
        return { type, identity: identity.identity, settings: selectScalars(settings), location };
    const message = `the ${type} backend does not set ${identity.missing.join(' and ')}`;
    const beside = findBackendFiles(files.folder, identity.missing);
    const hint = describeBackendFiles(beside);
    const details = beside.map((name) => `not read: ${external_node_path_.posix.join(external_node_path_.posix.dirname(location.file), name)}`);
    report({ code: 'backend-incomplete', message, location, details, ...(hint === undefined ? {} : { hint }) });
    return undefined;
}
function createLocalBackend(files, file) {
    const identity = (0,configuration_identity/* resolveStateIdentity */.O7)({
        type: 'local',
        settings: new Map(),
        workspace: 'default',
        folder: files.folder,
    });
    return identity.known
        ? { type: 'local', identity: identity.identity, settings: {}, implicit: true, location: { file, line: 1 } }
        : undefined;
}
function listBackends(around) {
    const backends = (0,data/* toList */.s)(around.body.backend).flatMap((byType) => (0,records/* isRecord */.u4)(byType)
        ? Object.entries(byType).flatMap(([type, bodies]) => (0,data/* toList */.s)(bodies).map((body) => ({ type, body, path: ['backend', type] })))
        : []);
    const clouds = (0,data/* toList */.s)(around.body.cloud).map((body) => ({ type: 'cloud', body, path: ['cloud'] }));
    return [...backends, ...clouds].map(({ type, body, path: at }) => ({
        type,
        body: flattenWorkspaces((0,records/* isRecord */.u4)(body) ? body : {}),
        around,
        path: at,
    }));
}
/** The setting that distinguishes this state from others: people look there first. */
function findNamingSetting(body) {
    return ['key', 'path', 'prefix', 'address', 'workspaces', 'secret_suffix'].find((name) => name in body) ?? '';
}
/** `workspaces {}` is a block, and blocks are lists. */
function flattenWorkspaces(body) {
    const workspaces = (0,data/* readProperty */.i)(body, 'workspaces');
    return Array.isArray(workspaces) ? { ...body, workspaces: workspaces[0] } : body;
}
function hasExpression(value) {
    if (typeof value === 'string')
        return (0,parse/* parseTemplate */.QC)(value).kind !== 'literal' || value.startsWith('${');
    return Array.isArray(value) ? value.some(hasExpression) : Object.values((0,records/* toRecord */.Lv)(value)).some(hasExpression);
}
function toLiterals(body) {
    return Object.entries(body).map(([name, value]) => [name, toLiteral(value)]);
}
function toLiteral(value) {
    if (typeof value === 'string') {
        const template = (0,parse/* parseTemplate */.QC)(value);
        return template.kind === 'literal' ? template.value : value;
    }
    if (Array.isArray(value))
        return value.map(toLiteral);
    return (0,records/* isRecord */.u4)(value) ? Object.fromEntries(toLiterals(value)) : value;
}
function selectScalars(settings) {
    return Object.fromEntries([...settings].flatMap(([name, value]) => value === undefined || (0,configuration_identity/* isSecretSetting */.dZ)(name) ? [] : [[name, value]]));
}


/***/ }),

/***/ 78510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ identifyLocalState),
/* harmony export */   O7: () => (/* binding */ resolveStateIdentity),
/* harmony export */   Ub: () => (/* binding */ normalizeBackendType),
/* harmony export */   dZ: () => (/* binding */ isSecretSetting),
/* harmony export */   g$: () => (/* binding */ listNamingSettings),
/* harmony export */   on: () => (/* binding */ flattenSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _hcl_expressions_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59113);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96365);
/* harmony import */ var _runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35958);




/** Flattens the values of a backend's settings. Null counts as absent, as in Terraform. */
function flattenSettings(values) {
    const settings = new Map();
    for (const [name, value] of values) {
        if ((0,_hcl_expressions_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectValue */ .Tc)(value))
            for (const [inner, text] of flattenSettings(Object.entries(value)))
                settings.set(`${name}.${inner}`, text);
        else if ((0,_hcl_expressions_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isListValue */ .kq)(value))
            settings.set(name, formatList(value));
        else if (value !== null)
            settings.set(name, (0,_hcl_expressions_value_js__WEBPACK_IMPORTED_MODULE_1__/* .convertToText */ .ar)(value));
    }
    return settings;
}
function formatList(values) {
    const texts = values.map(_hcl_expressions_value_js__WEBPACK_IMPORTED_MODULE_1__/* .convertToText */ .ar);
    return texts.includes(undefined) ? undefined : texts.join(',');
}
/**
 * Identifies the state that a backend's settings refer to: two identities are equal if and only if the states are the same.
 * How each backend derives the location of a state from settings and workspace is described on its page below
 * developer.hashicorp.com/terraform/language/backend.
 */
function resolveStateIdentity(query) {
    const rule = (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(rules, query.type);
    if (rule === undefined)
        return createIdentity(query, formatAllSettings(query));
    const missing = rule.needs.filter((name) => query.settings.get(name) === undefined);
    const uncertain = rule.mayHave.filter((name) => query.settings.has(name) && query.settings.get(name) === undefined);
    if (missing.length + uncertain.length > 0)
        return { known: false, missing: [...missing, ...uncertain] };
    const getSetting = (name, otherwise = '') => query.settings.get(name) ?? otherwise;
    return createIdentity({ type: rule.type ?? query.type }, rule.place(getSetting, query.workspace, query.folder));
}
/** The identity of the state that the local backend keeps in this file. */
function identifyLocalState(file) {
    return `local:${resolveRealFile(file)}`;
}
/**
 * The settings that tell one state of a backend from another: `bucket` and `key`. Undefined for a backend that is not known,
 * of which all settings do.
 */
function listNamingSettings(type) {
    const rule = Object.hasOwn(rules, type) ? rules[type] : undefined;
    if (rule === undefined)
        return undefined;
    if (rule === hosted)
        return ['organization', 'workspaces.name'];
    return [...rule.needs, ...rule.mayHave.filter((name) => ['prefix', 'key', 'path', 'schema_name'].includes(name))];
}
/** `remote` and `cloud` are two ways to the same states. */
function normalizeBackendType(type) {
    return (Object.hasOwn(rules, type) ? rules[type]?.type : undefined) ?? type;
}
const secretSettings = new Set([
    ...['access_key', 'secret_key', 'token', 'security_token', 'access_token', 'credentials', 'encryption_key'],
    ...['client_secret', 'client_certificate_password', 'sas_token', 'oidc_token', 'oidc_request_token'],
    ...['conn_str', 'http_auth', 'password', 'client_key', 'client_private_key_pem', 'secret_id', 'sse_customer_key'],
]);
/** Settings that hold credentials in one backend or another. They are never kept. */
function isSecretSetting(setting) {
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
        // Terraform selects the workspace by tags at run time, separately for each root.
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
            const other = node_path__WEBPACK_IMPORTED_MODULE_0__.join(get('workspace_dir', 'terraform.tfstate.d'), workspace, node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file));
            return resolveRealFile(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(folder, workspace === 'default' ? file : other));
        },
    },
    remote: hosted,
    cloud: hosted,
    http: { needs: ['address'], mayHave: [], place: (get) => withoutUser(get('address')) },
    gcs: {
        needs: ['bucket'],
        mayHave: ['prefix'],
        place: (get, workspace) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(get('bucket'), get('prefix'), `${workspace}.tfstate`),
    },
    azurerm: {
        needs: ['storage_account_name', 'container_name', 'key'],
        mayHave: [],
        place: (get, workspace) => `${get('storage_account_name')}/${get('container_name')}/${get('key')}${formatWorkspace(workspace)}`,
    },
    consul: {
        needs: ['path'],
        mayHave: ['address', 'datacenter'],
        place: (get, workspace) => `${withoutUser(get('address'))}/${get('datacenter')}/${get('path')}${formatWorkspace(workspace)}`,
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
    oss: createObjectStoreRule('env:', 'terraform.tfstate'),
    cos: createObjectStoreRule('', 'terraform.tfstate'),
};
function createObjectStoreRule(prefix, key) {
    return {
        needs: ['bucket'],
        mayHave: ['prefix', 'key'],
        place: (get, workspace) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(get('bucket'), get('prefix', prefix), workspace, get('key', key)),
    };
}
/** An unknown backend: all of its settings except credentials identify the location. */
function formatAllSettings({ settings, workspace }) {
    const all = [...settings].filter(([name]) => !isSecretSetting(name)).sort(([a], [b]) => (a < b ? -1 : 1));
    return `${all.map(([name, value]) => `${name}=${value ?? ''}`).join(',')}${formatWorkspace(workspace)}`;
}
function createIdentity({ type }, place) {
    return { known: true, identity: `${type}:${place}` };
}
function formatWorkspace(workspace) {
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
function resolveRealFile(file) {
    const parent = node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file);
    if (parent === file)
        return file;
    try {
        return (0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRealPath */ .Sc)(file);
    }
    catch {
        return node_path__WEBPACK_IMPORTED_MODULE_0__.join(resolveRealFile(parent), node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file));
    }
}


/***/ }),

/***/ 76458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rx: () => (/* binding */ listTerraformFileNames),
/* harmony export */   Xf: () => (/* binding */ locateAttribute),
/* harmony export */   Yq: () => (/* binding */ createModuleReader),
/* harmony export */   dL: () => (/* binding */ selectBlocks),
/* harmony export */   lo: () => (/* binding */ sortAsMerged),
/* harmony export */   op: () => (/* binding */ createBackendReader),
/* harmony export */   pw: () => (/* binding */ mergeBlocks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _hcl_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35294);
/* harmony import */ var _runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35958);




/** Blocks whose content decides how roots are linked; of all others only names and code are looked at. */
const isLinkingBlock = ({ type, labels }) => ['terraform', 'locals', 'variable', 'module'].includes(type) ||
    (type === 'data' && ['terraform_remote_state', 'tfe_outputs'].includes(labels[0] ?? ''));
/** A reader for the backends alone, which looks at no file that has none. */
function createBackendReader(workspace) {
    return createModuleReader(workspace, ({ type }) => type === 'terraform', (text) => /\b(backend|cloud)\b/.test(text));
}
/**
 * @param workspace real path
 * @param wanted blocks that are parsed
 * @param relevant files that are looked at
 */
function createModuleReader(workspace, wanted = isLinkingBlock, relevant = () => true) {
    const known = new Map();
    const display = (file) => (0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .toRelativePath */ .fw)(workspace, file);
    return {
        workspace,
        display,
        read: (folder, report) => {
            const files = known.get(folder) ?? readFolder(folder, display, { wanted, relevant }, report);
            known.set(folder, files);
            return files;
        },
    };
}
/** Names of the Terraform files in a folder, in the order in which Terraform merges them; hidden and backup files left out. */
function listTerraformFileNames(folder) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((name) => /\.tf(\.json)?$/.test(name) && !/^[.#]/.test(name));
    return sortAsMerged(names.filter((name) => isFile(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name))));
}
/** The order in which Terraform merges files: by name, override files last. */
function sortAsMerged(names) {
    const sorted = names.toSorted();
    return [...sorted.filter((name) => !isOverride(name)), ...sorted.filter(isOverride)];
}
function selectBlocks({ files }, type, ...labels) {
    return files.flatMap((file) => file.blocks
        .filter((block) => block.type === type && labels.every((label, at) => block.labels[at] === label))
        .map((block) => ({ ...block, file })));
}
/** Where the attribute at `path` of a block stands. */
function locateAttribute(block, ...attribute) {
    return { file: block.file.file, line: (0,_hcl_file_js__WEBPACK_IMPORTED_MODULE_2__/* .findLine */ .K)(block.file, block, attribute) };
}
/** Settings of blocks that Terraform merges, those of override files winning. */
function mergeBlocks(blocks) {
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
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFile() === true;
}
async function readFolder(folder, display, { wanted, relevant }, report) {
    const files = [];
    for (const name of listTerraformFileNames(folder)) {
        const file = display(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name));
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), 'utf8');
        if (!relevant(text))
            continue;
        const read = await (0,_hcl_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfiguration */ .T)(file, text, wanted);
        if (read.ok)
            files.push(read.file);
        else {
            const location = read.line === undefined ? { file } : { file, line: read.line };
            report({
                code: 'configuration-invalid',
                message: `${file} is not valid configuration: ${read.message}`,
                location,
            });
        }
    }
    return { folder, files };
}


/***/ }),

/***/ 24059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findLocalCalls),
/* harmony export */   K: () => (/* binding */ findUsedModules)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _hcl_expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70505);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90114);
/* harmony import */ var _module_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76458);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20130);
/* harmony import */ var _runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35958);







/** The root itself, then the local modules that it uses, directly or through others, as often as they are called. */
async function findUsedModules(root, reader, report) {
    const found = [];
    await follow(root, [root.files.folder]);
    return found;
    async function follow(from, callers) {
        found.push(from);
        for (const { name, folder, block } of findLocalCalls(from.files, report)) {
            // Terraform refuses a module that uses itself.
            if (callers.includes(folder))
                continue;
            if (found.length > mostModules)
                throw createTooManyModulesError(block);
            const files = await reader.read(folder, report);
            const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .createModuleScope */ .$Y)({
                files,
                rootFolder: root.files.folder,
                getArgument: (variable) => Object.hasOwn(block.body, variable) ? (0,_hcl_expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateData */ .Y)(block.body[variable], from.scope) : undefined,
                limits: root.scope.limits,
            });
            await follow({ files, scope, prefix: `${from.prefix}module.${name}.` }, [...callers, folder]);
        }
    }
}
/** Local modules that one root uses. Modules that each call the next one twice double them with every level. */
const mostModules = 2000;
function createTooManyModulesError(block) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('configuration-invalid', `a root uses more than ${mostModules} local modules`, {
        location: (0,_module_files_js__WEBPACK_IMPORTED_MODULE_4__/* .locateAttribute */ .Xf)(block, 'source'),
    });
}
/** Calls of modules whose source is a path (developer.hashicorp.com/terraform/language/modules/sources, "Local Paths"). */
function findLocalCalls(files, report) {
    return (0,_module_files_js__WEBPACK_IMPORTED_MODULE_4__/* .selectBlocks */ .dL)(files, 'module').flatMap((block) => {
        const { source: written } = block.body;
        // Written on Windows.
        const source = typeof written === 'string' ? written.replaceAll('\\', '/') : '';
        if (!/^\.{1,2}(\/|$)/.test(source))
            return [];
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(files.folder, source);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
            return [{ name: block.labels[0] ?? '', folder: (0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveRealPath */ .Sc)(folder), block }];
        const message = `the local module ${source} does not exist`;
        report({ code: 'configuration-invalid', message, location: (0,_module_files_js__WEBPACK_IMPORTED_MODULE_4__/* .locateAttribute */ .Xf)(block, 'source') });
        return [];
    });
}


/***/ }),

/***/ 248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ findProviders),
/* harmony export */   So: () => (/* binding */ hasOwnAwsCredentials),
/* harmony export */   jp: () => (/* binding */ findStatedProviders)
/* harmony export */ });
/* harmony import */ var _hcl_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23042);
/* harmony import */ var _module_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76458);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96365);



/**
 * Addresses of the providers that a module needs: those it states in `required_providers`, and those that the types of its
 * resources imply, which are HashiCorp's (developer.hashicorp.com/terraform/language/providers/requirements).
 */
function findProviders(files) {
    const stated = new Map(findStatedProviders(files).map(({ name, address }) => [name, address]));
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
/** What a module states in `required_providers`. */
function findStatedProviders(files) {
    return (0,_module_files_js__WEBPACK_IMPORTED_MODULE_0__/* .selectBlocks */ .dL)(files, 'terraform')
        .flatMap(({ body }) => (0,_hcl_data_js__WEBPACK_IMPORTED_MODULE_1__/* .toList */ .s)(body.required_providers))
        .flatMap((required) => ((0,_runner_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(required) ? Object.entries(required) : []))
        .map(([name, requirement]) => ({ name, address: toProviderAddress(name, requirement), requirement }));
}
/** Arguments and blocks of the AWS provider that replace the credentials of its environment (its "Authentication" page). */
const credentialSettings = new Set([
    ...['access_key', 'secret_key', 'token', 'profile', 'shared_config_files', 'shared_credentials_files'],
    ...['assume_role', 'assume_role_with_web_identity'],
]);
/** Whether an AWS provider of a module is configured with other credentials than those of the run, or might be. */
function hasOwnAwsCredentials(files) {
    const stated = new Map(findStatedProviders(files).map(({ name, address }) => [name, address]));
    const isAws = (name = '') => (stated.get(name) ?? `hashicorp/${name}`) === 'hashicorp/aws';
    return files.files
        .flatMap(({ blocks }) => blocks.filter(({ type, labels }) => type === 'provider' && isAws(labels[0])))
        .some(({ place: { attributes, blocks } }) => [...attributes.map(({ name }) => name), ...blocks.flatMap(({ type, labels }) => [type, ...labels])].some((name) => credentialSettings.has(name)));
}
function toProviderAddress(name, requirement) {
    const source = (0,_hcl_data_js__WEBPACK_IMPORTED_MODULE_1__/* .readProperty */ .i)(requirement, 'source');
    if (typeof source !== 'string')
        return `hashicorp/${name}`;
    return source.replace(/^registry\.terraform\.io\//, '').toLowerCase();
}
function isBuiltIn(address) {
    return address === 'hashicorp/terraform' || address.startsWith('terraform.io/builtin/');
}


/***/ }),

/***/ 20130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ createModuleScope),
/* harmony export */   iF: () => (/* binding */ evaluateAttribute),
/* harmony export */   ky: () => (/* binding */ createInstanceScope)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _hcl_expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70505);
/* harmony import */ var _hcl_expressions_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7298);
/* harmony import */ var _hcl_expressions_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59113);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90114);
/* harmony import */ var _module_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76458);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96365);
/* harmony import */ var _runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35958);








/**
 * What names mean within a module, as far as it is known before Terraform runs: variables, locals, `path.…` and
 * `terraform.workspace`, which is `default` here. Resources and data sources are unknown; so is a local that needs itself.
 */
function createModuleScope({ files, rootFolder, getArgument: given, ...shared }) {
    const defaults = (0,_module_files_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeBlocks */ .pw)((0,_module_files_js__WEBPACK_IMPORTED_MODULE_5__/* .selectBlocks */ .dL)(files, 'variable'));
    const locals = collectLocals(files);
    const values = new Map();
    const paths = {
        module: (0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .toRelativePath */ .fw)(rootFolder, files.folder) || '.',
        root: '.',
        cwd: rootFolder,
    };
    const scope = {
        folder: rootFolder,
        readFile,
        limits: shared.limits ?? (0,_hcl_expressions_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .createValueLimits */ .YG)(),
        lookup: (root, name) => {
            if (root === 'path')
                return (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_7__/* .getOwn */ .Ng)(paths, name) ?? _hcl_expressions_value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownValue */ .Uo;
            if (root === 'terraform')
                return name === 'workspace' ? 'default' : _hcl_expressions_value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownValue */ .Uo;
            return root === 'var' || root === 'local'
                ? evaluateOnce(`${root}.${name}`, () => evaluateName(root, name))
                : _hcl_expressions_value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownValue */ .Uo;
        },
    };
    const evaluateName = (root, name) => {
        if (root === 'local') {
            const block = locals.get(name);
            return block === undefined ? _hcl_expressions_value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownValue */ .Uo : evaluateAttribute(block, name, scope);
        }
        const outside = given(name);
        if (outside !== undefined)
            return outside;
        const block = defaults.get(name);
        return block?.body.default === undefined ? _hcl_expressions_value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownValue */ .Uo : evaluateAttribute(block, 'default', scope);
    };
    /** A local requested again during its own evaluation depends on itself. */
    const evaluateOnce = (name, evaluate) => {
        const known = values.get(name);
        if (known !== undefined)
            return known;
        values.set(name, _hcl_expressions_value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownValue */ .Uo);
        const value = evaluate();
        values.set(name, value);
        return value;
    };
    return scope;
}
/** The same scope, with `each.key` and `each.value` of one instance. */
function createInstanceScope(scope, each) {
    return {
        ...scope,
        lookup: (root, name) => root === 'each' && (name === 'key' || name === 'value') ? each[name] : scope.lookup(root, name),
    };
}
/** @throws ActionError `configuration-invalid` with file and line if the value grows without end */
function evaluateAttribute(block, name, scope) {
    try {
        return (0,_hcl_expressions_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateData */ .Y)(block.body[name], scope);
    }
    catch (error) {
        if (!(error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ) || error.location !== undefined)
            throw error;
        throw (0,_runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .extendError */ .vR)(error, { location: (0,_module_files_js__WEBPACK_IMPORTED_MODULE_5__/* .locateAttribute */ .Xf)(block, name) });
    }
}
function collectLocals(files) {
    return new Map((0,_module_files_js__WEBPACK_IMPORTED_MODULE_5__/* .selectBlocks */ .dL)(files, 'locals').flatMap((block) => Object.keys(block.body).map((name) => [name, block])));
}
function readFile(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 73176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ computeContentDigest),
/* harmony export */   TH: () => (/* binding */ compareContent),
/* harmony export */   ft: () => (/* binding */ omitLockFile),
/* harmony export */   hR: () => (/* binding */ undoWrites),
/* harmony export */   su: () => (/* binding */ undoLockFile),
/* harmony export */   ts: () => (/* binding */ createContentReader)
/* harmony export */ });
/* unused harmony export readRootContent */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _runner_files_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39631);
/* harmony import */ var _runner_concurrency_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9676);
/* harmony import */ var _providers_lock_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88342);
/* harmony import */ var _file_references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18458);






/**
 * Read the content before Terraform runs: a data source may write files into the root's folder during a plan.
 * @throws ActionError `outside-workspace` or `invalid-input` for a link or file that leads out of the workspace, loops or
 *   leads nowhere
 */
function createContentReader(options) {
    const reader = (0,_file_references_js__WEBPACK_IMPORTED_MODULE_4__/* .createFileReferenceReader */ .TQ)(options);
    const inTurn = (0,_runner_concurrency_js__WEBPACK_IMPORTED_MODULE_5__/* .createLimiter */ .zm)(filesAtOnce);
    const digests = new Map();
    const readDigest = ({ path: name, target }) => {
        if (target !== undefined)
            return Promise.resolve((0,_runner_files_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .computeSha256 */ .jH)(`link to ${target}`));
        const known = digests.get(name) ?? inTurn(() => hashContentFile(node_path__WEBPACK_IMPORTED_MODULE_1__.join(options.workspace, name)));
        digests.set(name, known);
        return known;
    };
    return {
        read: async (root) => {
            const entries = await reader.listEntries(root);
            const files = await Promise.all(entries.map(async (entry) => ({ path: entry.path, sha256: await readDigest(entry) })));
            return { files, digest: computeContentDigest(files) };
        },
    };
}
/**
 * The content as it was before `init` wrote a dependency lock file, because the repository has none.
 * @returns undefined for a content without such a file
 */
function omitLockFile(content, { path: folder }) {
    const own = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, _providers_lock_file_js__WEBPACK_IMPORTED_MODULE_3__/* .terraformLockFileName */ .b9);
    const files = content.files.filter((file) => file.path !== own);
    return files.length === content.files.length ? undefined : { files, digest: computeContentDigest(files) };
}
/**
 * The content as it was before a plan wrote files into it, as far as these are as the plan found or left them, or are not
 * there yet.
 */
function undoWrites(now, { content, written }) {
    if (written.length === 0)
        return now;
    const before = new Map(content.files.map((file) => [file.path, file.sha256]));
    const files = new Map(now.files.map((file) => [file.path, file.sha256]));
    for (const file of written.filter(({ base }) => base === 'workspace')) {
        const [then, today] = [before.get(file.path), files.get(file.path)];
        if (today !== undefined && today !== then && today !== file.sha256)
            continue;
        if (then === undefined)
            files.delete(file.path);
        else
            files.set(file.path, then);
    }
    const undone = [...files].map(([name, sha256]) => ({ path: name, sha256 }));
    undone.sort((a, b) => (0,_file_references_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a.path, b.path));
    return { files: undone, digest: computeContentDigest(undone) };
}
async function hashContentFile(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file) === _providers_lock_file_js__WEBPACK_IMPORTED_MODULE_3__/* .terraformLockFileName */ .b9 ? hashLockFile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')) : (0,_runner_files_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .hashFile */ .DC)(file);
}
/** The digest of a dependency lock file in a content: that of the pinned versions. */
function hashLockFile(text) {
    const pins = (0,_providers_lock_file_js__WEBPACK_IMPORTED_MODULE_3__/* .listLockedProviders */ .Te)(text);
    return (0,_runner_files_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .computeSha256 */ .jH)(pins.length === 0 ? text : JSON.stringify(pins));
}
/** The content as it was before `init` added providers to a lock file that lacks some, or wrote one. */
function undoLockFile(now, { content, lockFile }, { path: folder }) {
    const own = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, _providers_lock_file_js__WEBPACK_IMPORTED_MODULE_3__/* .terraformLockFileName */ .b9);
    const then = content.files.find((file) => file.path === own);
    if (then === undefined)
        return omitLockFile(now, { path: folder }) ?? now;
    if (lockFile === undefined)
        return now;
    const written = hashLockFile(lockFile);
    const files = now.files.map((file) => (file.path === own && file.sha256 === written ? then : file));
    return { files, digest: computeContentDigest(files) };
}
/** The content of one root; see {@link createContentReader} for many. */
function readRootContent(root, options) {
    return createContentReader(options).read(root);
}
/** JSON separates names and digests, whatever a name contains. */
function computeContentDigest(files) {
    return (0,_runner_files_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .computeSha256 */ .jH)(JSON.stringify(files.map((file) => [file.path, file.sha256])));
}
/** What differs, one sentence per file: `a/main.tf changed`, `a/b.tf was added`, `a/c.tf was removed`. */
function compareContent(planned, now) {
    const before = new Map(planned.files.map((file) => [file.path, file.sha256]));
    const after = new Map(now.files.map((file) => [file.path, file.sha256]));
    const names = [...new Set([...before.keys(), ...after.keys()])].sort(_file_references_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6);
    return names.flatMap((name) => {
        const [then, today] = [before.get(name), after.get(name)];
        if (then === today)
            return [];
        if (then === undefined)
            return [`${name} was added`];
        return [today === undefined ? `${name} was removed` : `${name} changed`];
    });
}
/** Some machines allow few open files (256 on macOS), and more would not be faster. */
const filesAtOnce = 32;


/***/ }),

/***/ 18458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ isInFolder),
/* harmony export */   TQ: () => (/* binding */ createFileReferenceReader),
/* harmony export */   _3: () => (/* binding */ isReferenced),
/* harmony export */   _9: () => (/* binding */ isReachedThrough),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);
/* harmony import */ var _runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35958);




/** By exact name: Terraform loads `x.tfstate.auto.tfvars` and `terraform.tfstate.tf` like any other file. */
const generatedNames = new Set([
    '.git',
    '.terraform',
    'terraform.tfstate',
    'terraform.tfstate.backup',
    'terraform.tfstate.d',
    '.terraform.tfstate.lock.info',
    'errored.tfstate',
    'crash.log',
]);
/**
 * Whether Terraform leaves a file of this name in a folder, so that it is no input of a plan: what `init` makes, local
 * states with their backups and locks, folders of workspaces, logs of crashes; and git's own folder.
 */
function isGenerated(name) {
    return generatedNames.has(name) || /^\.terraform~[\w-]+$/.test(name);
}
/** True for the relative path itself and what lies below it. Both with forward slashes. */
function isInFolder(folder, file) {
    return folder === '' || file === folder || file.startsWith(`${folder}/`);
}
/**
 * Whether a change of the file (added, removed or changed; relative to the workspace) can change the root's plan.
 * @param rootPaths of all roots: a file in a nested root's folder belongs to that one
 */
function isReferenced(reach, file, rootPaths) {
    if (reach.files.includes(file))
        return true;
    if (reach.reads.some((folder) => isInputBelow(folder, file)))
        return true;
    return reach.folders.some((folder) => {
        // A submodule that moved to another commit is listed by its own folder alone.
        if (folder.startsWith(`${file}/`))
            return true;
        const isNested = (root) => root !== folder && isInFolder(folder, root) && isInFolder(root, file);
        return isInputBelow(folder, file) && !rootPaths.some(isNested);
    });
}
/** A folder that is itself in a generated one (`source = "./.terraform/x"`) counts with what it holds. */
function isInputBelow(folder, file) {
    if (!isInFolder(folder, file))
        return false;
    const below = folder === '' ? file : file.slice(folder.length + 1);
    return !below.split('/').some(isGenerated);
}
/**
 * Whether anything that the root reads is in one of these folders, relative to the workspace. All of it may be other files
 * where a link to the folder has changed.
 */
function isReachedThrough({ folders, reads, files }, links) {
    return links.some((folder) => [...folders, ...reads, ...files].some((one) => isInFolder(folder, one)));
}
function createFileReferenceReader(options) {
    const { workspace } = options;
    const folders = new Map();
    const rootFolders = new Set(options.roots.map(({ folder }) => folder));
    const readOnce = (folder, by) => {
        const key = `${by} ${folder}`;
        const known = folders.get(key) ??
            readFolder(folder, { workspace, links: by, rootFolders: by === 'root' ? rootFolders : new Set() });
        folders.set(key, known);
        return known;
    };
    const reads = new Map();
    const readRoot = (root) => {
        const known = reads.get(root) ?? readRootReferences(root, options, readOnce);
        reads.set(root, known);
        return known;
    };
    return {
        readReferences: async (root) => {
            const { folders: own, reads: others, files } = await readRoot(root);
            return { folders: own, reads: others, files };
        },
        listEntries: async (root) => (await readRoot(root)).entries,
    };
}
async function readRootReferences(root, { workspace, varFiles }, readOnce) {
    const entries = new Map();
    const reached = { root: new Set(), expression: new Set(), files: new Set() };
    const { files, folders, missing } = await findExisting([...root.files, ...listVersionFiles(root.folder, workspace), ...varFiles], root, workspace);
    // What is missing was deleted, or will be written.
    for (const name of missing) {
        reached.files.add(name);
        reached.expression.add(name);
    }
    const pendingFiles = [...files];
    const pending = [
        ...[root.folder, ...root.localModules].map((folder) => ({ folder, by: 'root' })),
        ...folders.map((folder) => ({ folder, by: 'expression' })),
    ];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { folder, by } = next;
        const name = (0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .toRelativePath */ .fw)(workspace, folder);
        if (reached[by].has(name))
            continue;
        reached[by].add(name);
        for (const entry of await readOnce(folder, by)) {
            entries.set(entry.path, entry);
            if (entry.target === undefined)
                continue;
            const target = node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, entry.target);
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target).catch(() => undefined);
            if (found?.isDirectory() === true && (0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(workspace, target))
                pending.push({ folder: target, by });
            else if (found?.isFile() === true && (0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(workspace, target))
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
        folders: sortNames(reached.root),
        reads: sortNames(reached.expression),
        files: sortNames(reached.files),
        entries: [...entries.values()].sort((a, b) => compareText(a.path, b.path)),
    };
}
/** Version managers look for the version of Terraform in the folders above as well. */
function listVersionFiles(folder, workspace) {
    const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder);
    return (0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(workspace, parent) && parent !== folder
        ? [node_path__WEBPACK_IMPORTED_MODULE_1__.join(parent, '.terraform-version'), ...listVersionFiles(parent, workspace)]
        : [];
}
async function readFolder(folder, options) {
    const found = [];
    const children = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    await Promise.all(children.map(async (child) => {
        found.push(...(await readChild(child, node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, child.name), options)));
    }));
    return found;
}
async function readChild(child, file, options) {
    const { workspace, links, rootFolders } = options;
    if (isGenerated(child.name))
        return [];
    if (child.isSymbolicLink()) {
        const read = readLink(file, workspace);
        const readTarget = async () => ({
            path: (0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .toRelativePath */ .fw)(workspace, file),
            target: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(file),
        });
        return [links === 'root' ? await read : await read.catch(readTarget)];
    }
    if (child.isDirectory())
        return rootFolders.has(file) ? [] : readFolder(file, options);
    // Sockets and pipes are not inputs of a plan, and reading one would never end.
    return child.isFile() ? [{ path: (0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .toRelativePath */ .fw)(workspace, file) }] : [];
}
/** @throws ActionError `outside-workspace` or `invalid-input` for a link that leaves the workspace, loops or leads nowhere. */
async function readLink(link, workspace) {
    const name = (0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .toRelativePath */ .fw)(workspace, link);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(link).catch(async (cause) => {
        const looping = cause.code === 'ELOOP';
        const why = looping ? 'points to itself' : `leads to ${await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(link)}, which does not exist`;
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('invalid-input', `${name} is a symbolic link that ${why}`, {
            hint: 'Fix or remove the link; a plan is bound to everything its root can read.',
            location: { file: name },
            cause,
        });
    });
    if (!(0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(workspace, real))
        throw createOutsideError(name, `is a symbolic link to ${real}, outside the workspace`);
    return { path: name, target: (0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .toRelativePath */ .fw)(workspace, real) };
}
/** Sorts what expressions read by what is there. Terraform itself reports files that are missing. */
async function findExisting(names, root, workspace) {
    const found = await Promise.all(names.map(async (name) => {
        if (!(0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(workspace, name))
            throw createOutsideError(root.path, `reads ${name}, outside the workspace`);
        const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(name).catch(() => undefined);
        if (kind === undefined)
            return { missing: [(0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .toRelativePath */ .fw)(workspace, name)] };
        if (!kind.isDirectory() && !kind.isFile())
            return {};
        const entry = await readLink(name, workspace);
        const files = entry.target === entry.path ? [{ path: entry.path }] : [entry];
        if (kind.isFile())
            return { files };
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, entry.target ?? entry.path);
        return entry.target === entry.path ? { folders: [folder] } : { folders: [folder], missing: [entry.path] };
    }));
    return {
        files: found.flatMap(({ files = [] }) => files),
        folders: found.flatMap(({ folders = [] }) => folders),
        missing: found.flatMap(({ missing = [] }) => missing),
    };
}
function createOutsideError(file, why) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('outside-workspace', `${file} ${why}`, {
        details: ['A plan is bound to every file its root reads, which can only be checked inside the repository.'],
        location: { file },
    });
}
function sortNames(names) {
    return [...names].sort(compareText);
}
/** By code units, the same on every machine. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 67252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ findRoots),
/* harmony export */   DO: () => (/* binding */ listEnvironments),
/* harmony export */   ft: () => (/* binding */ walkTerraformFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35958);
/* harmony import */ var _configuration_backend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89736);
/* harmony import */ var _configuration_module_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76458);
/* harmony import */ var _configuration_modules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24059);
/* harmony import */ var _graph_natural_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7376);







const skipped = new Set(['node_modules']);
const mostFolders = 20_000;
/**
 * Paths below `folder` of all folders with Terraform files, `.` for itself, in natural order. Hidden folders, such as
 * `.terraform`, are passed over. Links to folders of the workspace are followed where they can be roots: not within a folder
 * with Terraform files, which uses what is linked there, and not to a folder that is found anyway.
 * @param ignore globs of paths below `folder` that are passed over with all they hold
 */
function walkTerraformFolders(folder, ignore = [], workspace = folder) {
    const found = [];
    const folders = ['.'];
    const links = [];
    const seen = new Set();
    const isIgnored = (name) => ignore.some((glob) => name === glob || node_path__WEBPACK_IMPORTED_MODULE_1__.posix.matchesGlob(name, glob));
    const visit = (at) => {
        const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, at);
        seen.add((0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRealPath */ .Sc)(absolute));
        const hasFiles = (0,_configuration_module_files_js__WEBPACK_IMPORTED_MODULE_4__/* .listTerraformFileNames */ .Rx)(absolute).length > 0;
        if (hasFiles)
            found.push(at);
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(absolute, { withFileTypes: true })) {
            if (entry.name.startsWith('.') || skipped.has(entry.name))
                continue;
            const below = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(at, entry.name);
            if (isIgnored(below))
                continue;
            if (entry.isDirectory())
                folders.push(below);
            else if (entry.isSymbolicLink() && !hasFiles)
                links.push(below);
        }
    };
    // Both grow during iteration. Folders come first: what a link leads to may be among them.
    for (let next = folders.shift(); next !== undefined; next = folders.shift() ?? takeLink()) {
        visit(next);
        if (seen.size > mostFolders)
            break;
    }
    return found.sort(_graph_natural_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareNaturally */ .y);
    function takeLink() {
        for (let link = links.shift(); link !== undefined; link = links.shift()) {
            const resolved = (0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .LI)(workspace, node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, link), 'folder');
            if (resolved.ok && !seen.has(resolved.path) && !(0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)(resolved.path, folder))
                return link;
        }
        return undefined;
    }
}
/**
 * The roots among the folders with Terraform files: those with a backend, and those that no other one uses as a local
 * module, unless they are inside another root. A folder below `modules` without a backend is a module even while nobody
 * uses it.
 */
async function findRoots(folder, candidates, reader, report) {
    const used = new Set();
    const withBackend = new Set();
    for (const name of candidates) {
        const files = await reader.read((0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRealPath */ .Sc)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name)), report);
        for (const call of (0,_configuration_modules_js__WEBPACK_IMPORTED_MODULE_5__/* .findLocalCalls */ .A)(files, report))
            used.add(call.folder);
        if ((0,_configuration_backend_js__WEBPACK_IMPORTED_MODULE_3__/* .findBackendBlock */ .Nx)(files) !== undefined)
            withBackend.add(name);
    }
    const possible = candidates.filter((name) => withBackend.has(name) || (!used.has((0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRealPath */ .Sc)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name))) && !isBelowModules(name)));
    // Files at the top without a backend are shared by all; they do not make everything below part of one root.
    const outer = possible.filter((name) => name !== '.' || withBackend.has('.'));
    const isInside = (name) => outer.some((other) => other !== name && (other === '.' || name.startsWith(`${other}/`)));
    const passedOver = possible.filter((name) => !withBackend.has(name) && isInside(name));
    return { names: possible.filter((name) => !passedOver.includes(name)), passedOver };
}
/**
 * Names of the environments in a folder: of its folders that hold Terraform files at any depth other than modules.
 * @param directory absolute path
 */
function listEnvironments(directory, workspace = directory) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true })
        .filter((entry) => !entry.name.startsWith('.') && !isBelowModules(entry.name))
        .filter(({ name }) => (0,_runner_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .LI)(workspace, node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, name), 'folder').ok)
        .map(({ name }) => name)
        .filter((name) => walkTerraformFolders(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, name), [], workspace).some((one) => !isBelowModules(one)))
        .sort(_graph_natural_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareNaturally */ .y);
}
function isBelowModules(name) {
    return name.split('/').includes('modules');
}


/***/ }),

/***/ 59716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readSharedSettings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _runner_contract_yaml_mapping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47776);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90114);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96365);





const sharedSettingsFile = 'settings.yaml';
const noSettings = {
    name: undefined,
    region: undefined,
    allowedAccountIds: [],
    hasCluster: false,
    repositories: [],
    previewRepositories: [],
    iamPath: undefined,
    permissionsBoundary: undefined,
};
/**
 * Reads `settings.yaml` of an environment. Terraform reads it too, so other keys are its business.
 * @param folder absolute path of the environment's folder
 * @param shown path of that folder for people
 * @throws ActionError `environment-file-invalid`
 */
function readSharedSettings(folder, shown) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, sharedSettingsFile);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return noSettings;
    const location = { file: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(shown, sharedSettingsFile) };
    const parsed = (0,_runner_contract_yaml_mapping_js__WEBPACK_IMPORTED_MODULE_2__.parseMapping)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
    if (!parsed.ok) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('environment-file-invalid', `${location.file} is not a YAML mapping: ${parsed.hint ?? ''}`, {
            location,
        });
    }
    const { name, region, allowed_account_ids: accounts, eks, ecr, iam } = parsed.value;
    const ids = (Array.isArray(accounts) ? accounts : []).map(toAccountId);
    const wrong = ids.find((id) => !/^\d{12}$/.test(id));
    if (wrong !== undefined || (accounts !== undefined && accounts !== null && !Array.isArray(accounts))) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('environment-file-invalid', `${location.file}: allowed_account_ids must be a list of account IDs of 12 digits, in quotes`, { location });
    }
    return {
        name: (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_4__/* .toOptionalText */ .NX)(name),
        region: (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_4__/* .toOptionalText */ .NX)(region),
        allowedAccountIds: ids,
        hasCluster: (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(eks),
        ...listRepositories((0,_runner_records_js__WEBPACK_IMPORTED_MODULE_4__/* .toRecord */ .Lv)((0,_runner_records_js__WEBPACK_IMPORTED_MODULE_4__/* .toRecord */ .Lv)(ecr).repositories)),
        iamPath: (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_4__/* .toOptionalText */ .NX)((0,_runner_records_js__WEBPACK_IMPORTED_MODULE_4__/* .toRecord */ .Lv)(iam).path),
        permissionsBoundary: (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_4__/* .toOptionalText */ .NX)((0,_runner_records_js__WEBPACK_IMPORTED_MODULE_4__/* .toRecord */ .Lv)(iam).permissions_boundary),
    };
}
/** Without quotes, YAML reads a number, which has no leading zeros. */
function toAccountId(value) {
    return typeof value === 'number' ? String(value).padStart(12, '0') : ((0,_runner_records_js__WEBPACK_IMPORTED_MODULE_4__/* .toOptionalText */ .NX)(value) ?? '');
}
const previewSuffix = '-preview';
function listRepositories(settings) {
    const previewRepositories = listPreviewRepositories(settings);
    return { repositories: [...new Set([...Object.keys(settings), ...previewRepositories])], previewRepositories };
}
function listPreviewRepositories(repositories) {
    const names = Object.entries(repositories).flatMap(([name, settings]) => {
        if (name.endsWith(previewSuffix))
            return [name];
        return (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_4__/* .toRecord */ .Lv)(settings).preview === true ? [`${name}${previewSuffix}`] : [];
    });
    return [...new Set(names)];
}


/***/ }),

/***/ 7376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber),
/* harmony export */   y: () => (/* binding */ compareNaturally)
/* harmony export */ });
const collator = new Intl.Collator('en', { numeric: true });
/** Orders names of roots folder by folder and numbers by value: `5-dns`, `10-vpc`, `helm/5-a`. */
function compareNaturally(a, b) {
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
function parseNumber(segment) {
    const digits = /^\d{1,12}(?=[-_.]|$)/.exec(segment)?.[0];
    return digits === undefined ? undefined : Number(digits);
}


/***/ }),

/***/ 40070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ computeWaves)
/* harmony export */ });
/** Puts each name into the first wave that comes after all it depends on. Names keep their order within a wave. */
function computeWaves(names, edges) {
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


/***/ }),

/***/ 88342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ readLockFileText),
/* harmony export */   IX: () => (/* binding */ restoreLockFile),
/* harmony export */   Jt: () => (/* binding */ toFullAddress),
/* harmony export */   Nf: () => (/* binding */ compareProviderLocks),
/* harmony export */   Te: () => (/* binding */ listLockedProviders),
/* harmony export */   XH: () => (/* binding */ readProviderLockFile),
/* harmony export */   b9: () => (/* binding */ terraformLockFileName),
/* harmony export */   sv: () => (/* binding */ parseProviderLockFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _hcl_parser_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4857);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96365);





const terraformLockFileName = '.terraform.lock.hcl';
/**
 * The providers that the lock file of a root pins; undefined if it has none.
 * @throws ActionError `invalid-input` for a file that Terraform did not write like that
 */
async function readProviderLockFile(root) {
    const text = await readLockFileText(root);
    if (text === undefined)
        return undefined;
    const file = `${root.path}/${terraformLockFileName}`;
    try {
        return await parseProviderLockFile(text);
    }
    catch (cause) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('invalid-input', `${file} cannot be read: ${cause.message}`, {
            hint: 'Only Terraform writes this file: restore it, or delete it and run terraform init.',
            location: { file },
            cause,
        });
    }
}
/** @throws Error that describes the problem */
async function parseProviderLockFile(text) {
    const parsed = await (0,_hcl_parser_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHcl */ .z)(terraformLockFileName, text);
    if (!parsed.ok)
        throw new Error(parsed.message);
    const { provider = {} } = parsed.value;
    return Object.entries(requireRecord(provider)).map(([address, blocks]) => {
        const [block, ...more] = Array.isArray(blocks) ? blocks : [];
        if (more.length > 0)
            throw new Error(`there are two blocks for ${address}`);
        return readBlock(address, requireRecord(block));
    });
}
function readBlock(address, { version, hashes = [] }) {
    // These texts come from the repository and end up in files that Terraform reads.
    if (!/^[a-z0-9.-]+(?::\d+)?\/[\w-]+\/[\w-]+$/.test(address))
        throw new Error(`${JSON.stringify(address)} is not a provider address`);
    if (typeof version !== 'string' || !/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version))
        throw new Error(`${address} has no exact version`);
    if (!isListOfText(hashes))
        throw new Error(`the hashes of ${address} are not a list`);
    return { address, version, hashes: [...hashes].sort() };
}
function requireRecord(value) {
    if ((0,_runner_records_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value))
        return value;
    throw new Error('a provider block is expected');
}
function isListOfText(value) {
    return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
/** The pinned providers, `registry.terraform.io/hashicorp/aws 5.46.0`, sorted; empty for a text that is no lock file. */
function listLockedProviders(text) {
    const blocks = text.matchAll(/^provider "([^"\n]+)" \{\r?\n\s*version\s*=\s*"([^"\n]+)"/gm);
    return [...blocks].map(([, address = '', version = '']) => `${address} ${version}`).sort();
}
/** What differs, one sentence per provider. Undefined: there is no lock file. */
function compareProviderLocks(planned, now) {
    const before = toVersions(listLockedProviders(planned ?? ''));
    const after = toVersions(listLockedProviders(now ?? ''));
    return [...new Map([...before, ...after]).keys()].flatMap((address) => {
        const [then, today] = [before.get(address), after.get(address)];
        return then === today ? [] : [`provider ${address}: ${then ?? 'none'} at plan time, now ${today ?? 'none'}`];
    });
}
function toVersions(pins) {
    return new Map(pins.map((pin) => [pin.slice(0, pin.indexOf(' ')), pin.slice(pin.indexOf(' ') + 1)]));
}
/** The lock file of a root as it is now; undefined if there is none. */
async function readLockFileText({ folder }) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, terraformLockFileName), 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
}
/**
 * Writes the lock file of a plan where the repository has none, or one that lacks providers, so that `init` selects the same
 * ones. A lock file that pins anything else is left as it is.
 */
async function restoreLockFile(root, text) {
    const present = await readLockFileText(root);
    const planned = new Set(listLockedProviders(text));
    const pins = listLockedProviders(present ?? '');
    if (present !== undefined && (pins.length === planned.size || !pins.every((pin) => planned.has(pin))))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root.folder, terraformLockFileName), text);
}
/** `hashicorp/aws` means the public registry. */
function toFullAddress(address) {
    return address.split('/').length === 2 ? `registry.terraform.io/${address}` : address;
}


/***/ })

};
