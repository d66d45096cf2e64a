export const id = 2496;
export const ids = [2496,4390,2445];
export const modules = {

/***/ 42924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dataFoldersState: () => (/* binding */ dataFoldersState),
/* harmony export */   postProvision: () => (/* binding */ postProvision)
/* harmony export */ });
/* harmony import */ var _terraform_cli_data_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63384);

const dataFoldersState = 'data-folders';
/** Removes Terraform's data directories from the checkout if the step was killed. */
async function postProvision({ state }) {
    for (const folder of parseFolders(state.get(dataFoldersState)))
        await (0,_terraform_cli_data_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseAbandoned */ .q)(folder);
}
/** State is text that other steps can write; only folders that a run marked as its own are touched. */
function parseFolders(text) {
    try {
        const parsed = JSON.parse(text ?? '[]');
        return Array.isArray(parsed) ? parsed.filter((entry) => typeof entry === 'string') : [];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 6880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/actions/shared/action-run.js + 2 modules
var action_run = __webpack_require__(94310);
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
        ...buildListStatements(access, purpose),
        ...buildKmsStatements(access),
        ...(isApply ? [] : buildDenials(access, purpose, objects)),
    ]);
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
        await s3.putObject({ Bucket, Key, Body: '', IfNoneMatch: '*' }).catch((error) => {
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

;// CONCATENATED MODULE: ./src/account/github-identity.js
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
function resolveSubjects(trusted, { repository, ...scope }) {
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

// EXTERNAL MODULE: ./src/aws/credentials/id-token.js
var id_token = __webpack_require__(40134);
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
        text: `create it for the audience ${id_token/* stsAudience */.DX}`,
        apply: () => (0,errors/* callAws */.IY)(describeCall('created', 'CreateOpenIDConnectProvider'), async () => {
            const created = iam.createOpenIDConnectProvider({ Url: `https://${issuer}`, ClientIDList: [id_token/* stsAudience */.DX] });
            await created.catch(completeIfExists(async () => {
                for (const change of (await inspectOidcProvider(issuer, account, { client })).changes)
                    await change.apply();
            }));
        }),
    };
    const add = {
        text: `add the audience ${id_token/* stsAudience */.DX}`,
        apply: () => (0,errors/* callAws */.IY)(describeCall('changed', 'AddClientIDToOpenIDConnectProvider'), async () => {
            await iam.addClientIDToOpenIDConnectProvider({ OpenIDConnectProviderArn: arn, ClientID: id_token/* stsAudience */.DX });
        }),
    };
    return {
        kind: 'oidc-provider',
        name: issuer,
        arn,
        presence: audiences === undefined ? 'missing' : 'present',
        changes: audiences === undefined ? [create] : audiences.includes(id_token/* stsAudience */.DX) ? [] : [add],
        kept: [],
    };
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
        ...findForeignValues(listRequiredValues(statement, `${issuer}:aud`), (audience) => audience === id_token/* stsAudience */.DX, (audience) => `tokens for the audience ${audience ?? '*'}`),
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
function buildTrustPolicy({ provider, issuer, subjects }) {
    return createPolicyDocument([
        {
            Effect: 'Allow',
            Principal: { Federated: provider },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: { StringEquals: { [`${issuer}:aud`]: id_token/* stsAudience */.DX, [`${issuer}:sub`]: subjects } },
        },
    ]);
}
/**
 * The subjects of a trust policy that `buildTrustPolicy` wrote.
 * @returns undefined for any other policy: it may be stricter, so it is not replaced
 */
function parseTrustedSubjects(text, { provider, issuer }) {
    const policy = parsePolicy(text);
    const found = policy?.Statement[0]?.Condition?.StringEquals?.[`${issuer}:sub`];
    if (found === undefined)
        return undefined;
    const subjects = [found].flat();
    return isSamePolicy(policy, buildTrustPolicy({ provider, issuer, subjects })) ? subjects : undefined;
}

;// CONCATENATED MODULE: ./src/account/role.js







/** The inline policies of a role: name in IAM and purpose. */
const inlinePurposes = {
    'eks-actions-state': 'allow access to its states',
    'eks-actions-preview': 'allow pushing its preview images and reading its cluster',
    'deletion-protection': 'deny deleting what cannot be restored',
};
const inlinePolicyNames = Object.keys(inlinePurposes);
const tagNames = { environment: 'eks-actions:environment', repository: 'eks-actions:repository' };
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
        assertOwnRole(wanted, current);
        assertOwnTrust(wanted, current);
    }
    const trusted = current && parseTrustedSubjects(current.trust, wanted.trust);
    const role = { ...wanted, ...(trusted && wanted.keepStricter?.(trusted)) };
    const edited = current !== undefined && trusted === undefined;
    const subjects = resolveSubjects(trusted ?? [], role.jobs);
    const changes = buildRoleChanges({ role, subjects, iam }, async () => {
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
            ...(trusted === undefined || isSameSet(trusted, subjects) ? [] : [changes.setTrust(trusted)]),
            ...inlinePolicyNames.flatMap((name) => {
                const wanted = role.inlinePolicies[name];
                return wanted === undefined || isSamePolicy(current?.inlinePolicies[name], wanted)
                    ? []
                    : [changes.putInlinePolicy(name, wanted)];
            }),
            ...role.policies.filter((arn) => !attached.includes(arn)).map(changes.attach),
            ...(current !== undefined && current.boundary === undefined && role.boundary !== undefined
                ? [changes.limitPermissions(role.boundary)]
                : []),
        ],
        kept: listKept(role, current, edited ? undefined : subjects),
    };
}
/** @param subjects that the role trusts from now on; undefined if its trust policy was edited by hand */
function listKept(role, current, subjects) {
    const wanted = resolveSubjects(subjects ?? [], { ...role.jobs, keepsOthers: false });
    return [
        ...(subjects === undefined ? [`the trust policy was edited by hand; it must admit ${wanted.join(' and ')}`] : []),
        ...(subjects ?? []).filter((subject) => !wanted.includes(subject)).map((subject) => `trust in ${subject}`),
        ...(current?.policies ?? [])
            .filter((arn) => !role.policies.includes(arn))
            .map((arn) => `the attached policy ${arn}`),
        ...inlinePolicyNames
            .filter((name) => current?.inlinePolicies[name] !== undefined && role.inlinePolicies[name] === undefined)
            .map((name) => `the inline policy ${name}`),
        ...(current?.boundary !== undefined && current.boundary !== role.boundary
            ? [`the permissions boundary ${current.boundary}`]
            : []),
    ];
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
function assertOwnRole({ name, environment, repository }, { arn, tags }) {
    const wanted = { [tagNames.environment]: environment, [tagNames.repository]: repository };
    const differing = Object.entries(wanted).filter(([tag, value]) => tags.get(tag) !== value);
    if (differing.length === 0)
        return;
    throw new action_error/* ActionError */.lZ('role-not-ours', `the role ${name} was not created for ${environment} of ${repository}; it was not changed`, {
        details: [arn, ...differing.map(([tag]) => `its tag ${tag} is ${tags.get(tag) ?? 'not set'}`)],
        hint: `Choose another role-name, or hand the role over with the tags ${differing.map(([tag, value]) => `${tag}=${value}`).join(' and ')}.`,
    });
}
/** Whoever may assume the role gets everything that it is about to be granted. */
function assertOwnTrust({ name, repository, trust, jobs, isOwnSubject }, { arn, trust: text }) {
    const subjects = resolveSubjects([], jobs);
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
        Tags: [
            { Key: tagNames.environment, Value: role.environment },
            { Key: tagNames.repository, Value: role.repository },
        ],
    });
}
/** All changes that a role may need. */
function buildRoleChanges({ role, subjects, iam }, completeRole) {
    const { name: RoleName } = role;
    const buildChange = (text, action, send) => ({
        text,
        apply: () => (0,errors/* callAws */.IY)({ what: `the role ${RoleName} could not be set up (${text})`, action: `iam:${action}` }, async () => {
            await send();
        }),
    });
    const trust = JSON.stringify(buildTrustPolicy({ ...role.trust, subjects }));
    return {
        create: buildChange(`create it for ${subjects.join(' and ')}${role.boundary === undefined ? '' : `, within ${role.boundary}`}`, 'CreateRole', () => createRole(role, trust, iam).catch(completeIfExists(completeRole))),
        setTrust: (trusted) => {
            const dropped = trusted.filter((subject) => !subjects.includes(subject));
            const end = dropped.length === 0 ? '' : `, no longer ${dropped.join(' and ')}`;
            return buildChange(`trust ${subjects.join(' and ')}${end}`, 'UpdateAssumeRolePolicy', () => iam.updateAssumeRolePolicy({ RoleName, PolicyDocument: trust }));
        },
        putInlinePolicy: (PolicyName, policy) => buildChange(`${inlinePurposes[PolicyName]} (inline policy ${PolicyName})`, 'PutRolePolicy', () => iam.putRolePolicy({ RoleName, PolicyName, PolicyDocument: JSON.stringify(policy) })),
        attach: (PolicyArn) => buildChange(`attach ${PolicyArn}`, 'AttachRolePolicy', () => iam.attachRolePolicy({ RoleName, PolicyArn })),
        limitPermissions: (PermissionsBoundary) => buildChange(`set the permissions boundary ${PermissionsBoundary}`, 'PutRolePermissionsBoundary', () => iam.putRolePermissionsBoundary({ RoleName, PermissionsBoundary })),
    };
}

// EXTERNAL MODULE: ./src/aws/session.js + 4 modules
var session = __webpack_require__(80174);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/runner/files/digest.js
var files_digest = __webpack_require__(39631);
// EXTERNAL MODULE: ./src/runner/concurrency.js
var concurrency = __webpack_require__(9676);
// EXTERNAL MODULE: ./src/hcl/parser.js
var parser = __webpack_require__(4857);
;// CONCATENATED MODULE: ./src/terraform/providers/lock-file.js





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
        throw new action_error/* ActionError */.lZ('invalid-input', `${file} cannot be read: ${cause.message}`, {
            hint: 'Only Terraform writes this file: restore it, or delete it and run terraform init.',
            location: { file },
            cause,
        });
    }
}
/** @throws Error that describes the problem */
async function parseProviderLockFile(text) {
    const parsed = await (0,parser/* parseHcl */.z)(terraformLockFileName, text);
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
    if ((0,records/* isRecord */.u4)(value))
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
    return (0,promises_.readFile)(external_node_path_.join(folder, terraformLockFileName), 'utf8').catch((error) => {
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
    await (0,promises_.writeFile)(external_node_path_.join(root.folder, terraformLockFileName), text);
}
/** `hashicorp/aws` means the public registry. */
function toFullAddress(address) {
    return address.split('/').length === 2 ? `registry.terraform.io/${address}` : address;
}

// EXTERNAL MODULE: ./src/runner/files/workspace.js
var files_workspace = __webpack_require__(35958);
;// CONCATENATED MODULE: ./src/terraform/content/file-references.js




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
        const name = (0,files_workspace/* toRelativePath */.fw)(workspace, folder);
        if (reached[by].has(name))
            continue;
        reached[by].add(name);
        for (const entry of await readOnce(folder, by)) {
            entries.set(entry.path, entry);
            if (entry.target === undefined)
                continue;
            const target = external_node_path_.join(workspace, entry.target);
            const found = await (0,promises_.stat)(target).catch(() => undefined);
            if (found?.isDirectory() === true && (0,files_workspace/* isBelow */.Yw)(workspace, target))
                pending.push({ folder: target, by });
            else if (found?.isFile() === true && (0,files_workspace/* isBelow */.Yw)(workspace, target))
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
    const parent = external_node_path_.dirname(folder);
    return (0,files_workspace/* isBelow */.Yw)(workspace, parent) && parent !== folder
        ? [external_node_path_.join(parent, '.terraform-version'), ...listVersionFiles(parent, workspace)]
        : [];
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
    const { workspace, links, rootFolders } = options;
    if (isGenerated(child.name))
        return [];
    if (child.isSymbolicLink()) {
        const read = readLink(file, workspace);
        const readTarget = async () => ({
            path: (0,files_workspace/* toRelativePath */.fw)(workspace, file),
            target: await (0,promises_.readlink)(file),
        });
        return [links === 'root' ? await read : await read.catch(readTarget)];
    }
    if (child.isDirectory())
        return rootFolders.has(file) ? [] : readFolder(file, options);
    // Sockets and pipes are not inputs of a plan, and reading one would never end.
    return child.isFile() ? [{ path: (0,files_workspace/* toRelativePath */.fw)(workspace, file) }] : [];
}
/** @throws ActionError `outside-workspace` or `invalid-input` for a link that leaves the workspace, loops or leads nowhere. */
async function readLink(link, workspace) {
    const name = (0,files_workspace/* toRelativePath */.fw)(workspace, link);
    const real = await (0,promises_.realpath)(link).catch(async (cause) => {
        const looping = cause.code === 'ELOOP';
        const why = looping ? 'points to itself' : `leads to ${await (0,promises_.readlink)(link)}, which does not exist`;
        throw new action_error/* ActionError */.lZ('invalid-input', `${name} is a symbolic link that ${why}`, {
            hint: 'Fix or remove the link; a plan is bound to everything its root can read.',
            location: { file: name },
            cause,
        });
    });
    if (!(0,files_workspace/* isBelow */.Yw)(workspace, real))
        throw createOutsideError(name, `is a symbolic link to ${real}, outside the workspace`);
    return { path: name, target: (0,files_workspace/* toRelativePath */.fw)(workspace, real) };
}
/** Sorts what expressions read by what is there. Terraform itself reports files that are missing. */
async function findExisting(names, root, workspace) {
    const found = await Promise.all(names.map(async (name) => {
        if (!(0,files_workspace/* isBelow */.Yw)(workspace, name))
            throw createOutsideError(root.path, `reads ${name}, outside the workspace`);
        const kind = await (0,promises_.stat)(name).catch(() => undefined);
        if (kind === undefined)
            return { missing: [(0,files_workspace/* toRelativePath */.fw)(workspace, name)] };
        if (!kind.isDirectory() && !kind.isFile())
            return {};
        const entry = await readLink(name, workspace);
        const files = entry.target === entry.path ? [{ path: entry.path }] : [entry];
        if (kind.isFile())
            return { files };
        const folder = external_node_path_.join(workspace, entry.target ?? entry.path);
        return entry.target === entry.path ? { folders: [folder] } : { folders: [folder], missing: [entry.path] };
    }));
    return {
        files: found.flatMap(({ files = [] }) => files),
        folders: found.flatMap(({ folders = [] }) => folders),
        missing: found.flatMap(({ missing = [] }) => missing),
    };
}
function createOutsideError(file, why) {
    return new action_error/* ActionError */.lZ('outside-workspace', `${file} ${why}`, {
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

;// CONCATENATED MODULE: ./src/terraform/content/content.js






/**
 * Read the content before Terraform runs: a data source may write files into the root's folder during a plan.
 * @throws ActionError `outside-workspace` or `invalid-input` for a link or file that leads out of the workspace, loops or
 *   leads nowhere
 */
function createContentReader(options) {
    const reader = createFileReferenceReader(options);
    const inTurn = (0,concurrency/* createLimiter */.zm)(filesAtOnce);
    const digests = new Map();
    const readDigest = ({ path: name, target }) => {
        if (target !== undefined)
            return Promise.resolve((0,files_digest/* computeSha256 */.jH)(`link to ${target}`));
        const known = digests.get(name) ?? inTurn(() => hashContentFile(external_node_path_.join(options.workspace, name)));
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
    const own = external_node_path_.posix.join(folder, terraformLockFileName);
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
    undone.sort((a, b) => compareText(a.path, b.path));
    return { files: undone, digest: computeContentDigest(undone) };
}
async function hashContentFile(file) {
    return external_node_path_.basename(file) === terraformLockFileName ? hashLockFile(await (0,promises_.readFile)(file, 'utf8')) : (0,files_digest/* hashFile */.DC)(file);
}
/** The digest of a dependency lock file in a content: that of the pinned versions. */
function hashLockFile(text) {
    const pins = listLockedProviders(text);
    return (0,files_digest/* computeSha256 */.jH)(pins.length === 0 ? text : JSON.stringify(pins));
}
/** The content as it was before `init` added providers to a lock file that lacks some, or wrote one. */
function undoLockFile(now, { content, lockFile }, { path: folder }) {
    const own = external_node_path_.posix.join(folder, terraformLockFileName);
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
    return (0,files_digest/* computeSha256 */.jH)(JSON.stringify(files.map((file) => [file.path, file.sha256])));
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
/** Some machines allow few open files (256 on macOS), and more would not be faster. */
const filesAtOnce = 32;

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
    const entries = await createFileReferenceReader(options).listEntries(root);
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
        return { base, path: (0,files_workspace/* toRelativePath */.fw)(folder, file), size: status.size, sha256: await (0,files_digest/* hashFile */.DC)(file), executable };
    }));
    return {
        files: found
            .flatMap((one) => (one === undefined || typeof one === 'string' ? [] : [one]))
            .sort((a, b) => compareText(a.path, b.path)),
        elsewhere: found.flatMap((one) => (typeof one === 'string' ? [one] : [])).sort(compareText),
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
// EXTERNAL MODULE: ./src/runner/yaml-error.js
var yaml_error = __webpack_require__(7135);
;// CONCATENATED MODULE: ./src/terraform/environment/settings.js






const settingsFile = 'environment.yaml';
const keys = ['order', 'depends-on', 'cut', 'reads', 'ignore', 'deletion-protection'];
const orders = ['numbers', 'reads'];
/** Reads it strictly: each unknown key, wrong value and repeated key is reported with its line. */
function readEnvironmentSettings(folder, display, report) {
    const absolute = external_node_path_.join(folder, settingsFile);
    const dependsOn = new Map();
    const cut = new Map();
    const reads = [];
    const ignore = [];
    let deletionProtection = false;
    let order = 'numbers';
    reportMisnamedSettings(folder, display, report);
    if (!(0,external_node_fs_.existsSync)(absolute))
        return { dependsOn, cut, reads, ignore, deletionProtection, order };
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
        return { dependsOn, cut, reads, ignore, deletionProtection, order };
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
    return { dependsOn, cut, reads, ignore, deletionProtection, order };
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

;// CONCATENATED MODULE: ./src/terraform/graph/cycles.js
/** The groups of mutually dependent roots. Empty without cycles. */
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

;// CONCATENATED MODULE: ./src/terraform/graph/waves.js
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
        waves: computeWaves(roots.map(({ name }) => name), edges),
        cycles: graph.cycles.filter((cycle) => cycle.roots.some((name) => chosen.has(name))),
    };
}
/** Names of all roots that must exist before `name`, in graph order. */
function findUpstream(graph, name) {
    const incoming = Map.groupBy(graph.edges, ({ to }) => to);
    const found = findReachable(name, (at) => (incoming.get(at) ?? []).map(({ from }) => from));
    return graph.roots.map((root) => root.name).filter((one) => found.has(one));
}
/** Names of all roots that come after `name` because of it, in the graph's order. */
function findDownstream({ roots, edges }, name) {
    const outgoing = Map.groupBy(edges, ({ from }) => from);
    const found = findReachable(name, (at) => (outgoing.get(at) ?? []).map(({ to }) => to));
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
                await add((entry) => targets.some((file) => isInFolder(file, entry.path)), links);
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

// EXTERNAL MODULE: ./src/hcl/file.js + 2 modules
var hcl_file = __webpack_require__(2286);
// EXTERNAL MODULE: ./src/hcl/data.js
var data = __webpack_require__(23042);
;// CONCATENATED MODULE: ./src/hcl/expressions/expression.js
const unknownExpression = { kind: 'unknown' };

;// CONCATENATED MODULE: ./src/hcl/expressions/parse.js

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
            return unknownExpression;
        throw error;
    }
}
/** Parses the source of one expression, such as the argument of a function. */
function parseExpression(source) {
    try {
        const reader = new ExpressionReader(source);
        const expression = reader.readExpression();
        return reader.skipSpace().atEnd() ? expression : unknownExpression;
    }
    catch (error) {
        if (error instanceof UnsupportedSyntax)
            return unknownExpression;
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
            return [unknownExpression];
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

;// CONCATENATED MODULE: ./src/hcl/expressions/value.js

const unknownValue = Symbol('unknown');
function isObjectValue(value) {
    return (0,records/* isRecord */.u4)(value);
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

;// CONCATENATED MODULE: ./src/hcl/expressions/limits.js


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
        if (!isListValue(value) && !isObjectValue(value))
            return 1;
        const known = weights.get(value);
        if (known !== undefined)
            return known;
        const members = isListValue(value)
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
    return new action_error/* ActionError */.lZ('configuration-invalid', `an expression cannot be evaluated: ${what}`);
}

;// CONCATENATED MODULE: ./src/hcl/expressions/functions.js




/**
 * The Terraform functions that are commonly used in names and paths of states
 * (developer.hashicorp.com/terraform/language/functions).
 */
const terraformFunctions = {
    format: (args, { limits }) => {
        const [pattern, ...values] = args.map(convertToText);
        return pattern === undefined || values.includes(undefined)
            ? undefined
            : formatText(pattern, values, limits);
    },
    join: ([separator, ...lists], { limits }) => {
        const items = lists.flatMap((list) => isListValue(list) ? list.map(convertToText) : [undefined]);
        if (items.includes(undefined) || typeof separator !== 'string')
            return undefined;
        limits.reserve(items.map((item = '') => item.length + separator.length));
        return items.join(separator);
    },
    split: (args, { limits }) => {
        const [separator, text] = args.map(convertToText);
        if (separator === undefined || text === undefined)
            return undefined;
        const items = text === '' ? [''] : text.split(separator);
        limits.reserve([text.length, items.length * memberWeight]);
        return items;
    },
    lower: applyToTexts((text) => text.toLowerCase()),
    upper: applyToTexts((text) => text.toUpperCase()),
    trimspace: applyToTexts((text) => text.trim()),
    trimprefix: applyToTexts((text, prefix) => (text.startsWith(prefix) ? text.slice(prefix.length) : text)),
    trimsuffix: applyToTexts((text, suffix) => suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text),
    // A text between slashes is a regular expression in Go's syntax.
    replace: (args, { limits }) => {
        const [text, search, by] = args.map(convertToText);
        if (text === undefined || search === undefined || by === undefined || /^\/.*\/$/s.test(search))
            return undefined;
        const parts = text.split(search);
        limits.reserve([text.length, by.length * parts.length]);
        return text.replaceAll(search, () => by);
    },
    tostring: applyToTexts((text) => text),
    basename: applyToTexts((text) => external_node_path_.posix.basename(text)),
    dirname: applyToTexts((text) => external_node_path_.posix.dirname(text)),
    abspath: ([text], { folder }) => (typeof text === 'string' ? external_node_path_.resolve(folder, text) : undefined),
    concat: (args, { limits }) => {
        if (!args.every(isListValue))
            return undefined;
        limits.reserve(args.map(({ length }) => length * memberWeight));
        return args.flat();
    },
    toset: ([list]) => list,
    tolist: ([list]) => list,
    tomap: ([map]) => map,
    merge: (args, { limits }) => {
        if (!args.every(isObjectValue))
            return undefined;
        limits.reserve(args.map((map) => Object.keys(map).length * memberWeight));
        return Object.fromEntries(args.flatMap((map) => Object.entries(map)));
    },
    keys: ([map]) => (map !== undefined && isObjectValue(map) ? Object.keys(map).sort() : undefined),
    lookup: ([map, key, fallback]) => {
        if (map === undefined || !isObjectValue(map) || typeof key !== 'string')
            return undefined;
        return Object.hasOwn(map, key) ? map[key] : fallback;
    },
    element: ([list, index]) => list !== undefined && isListValue(list) && typeof index === 'number' && index >= 0
        ? list[index % list.length]
        : undefined,
    coalesce: (args) => findFirst(args, (value) => value !== null && value !== ''),
    try: ([first]) => first,
    file: ([name], scope) => readFileAt(name, scope),
    jsondecode: ([text]) => decode(text, JSON.parse),
    yamldecode: ([text]) => decode(text, (source) => (0,dist.parse)(source, { schema: 'core' })),
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
        const texts = args.map(convertToText);
        return texts.length < run.length || texts.includes(undefined) ? undefined : run(...texts);
    };
}
/** Like Terraform, skips a value only if it is known to be unwanted. */
function findFirst(args, wanted) {
    const first = args.find((value) => value === unknownValue || wanted(value));
    return first === undefined || !isKnown(first) ? undefined : first;
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
            throw createExpressionError('it is nested too deeply');
        throw error;
    }
}
function evaluateTree(data, scope) {
    if (typeof data === 'string')
        return evaluateExpression(parseTemplate(data), scope);
    if (typeof data === 'number' || typeof data === 'boolean' || data === null)
        return data;
    if (Array.isArray(data))
        return scope.limits.check(data.map((item) => evaluateTree(item, scope)));
    if (typeof data !== 'object')
        return unknownValue;
    return toObject(Object.entries(data).map(([key, value]) => [
        convertToText(evaluateTree(key, scope)),
        evaluateTree(value, scope),
    ]), scope);
}
function evaluateExpression(expression, scope) {
    switch (expression.kind) {
        case 'literal':
            return expression.value;
        case 'template': {
            const parts = expression.parts.map((part) => convertToText(evaluateExpression(part, scope)));
            if (parts.includes(undefined))
                return unknownValue;
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
                convertToText(evaluateExpression(key, scope)),
                evaluateExpression(value, scope),
            ]), scope);
        case 'not': {
            const operand = evaluateExpression(expression.operand, scope);
            return typeof operand === 'boolean' ? !operand : unknownValue;
        }
        case 'compare':
            return evaluateComparison(expression.operator, expression.operands, scope);
        case 'choice': {
            const condition = evaluateExpression(expression.condition, scope);
            if (typeof condition !== 'boolean')
                return unknownValue;
            return evaluateExpression(expression.branches[condition ? 0 : 1], scope);
        }
        case 'name':
        case 'unknown':
            return unknownValue;
    }
}
function toObject(entries, { limits }) {
    const known = entries.flatMap(([key, value]) => (key === undefined ? [] : [[key, value]]));
    return known.length === entries.length ? limits.check(Object.fromEntries(known)) : unknownValue;
}
function evaluateAccess(target, key, scope) {
    const name = convertToText(evaluateExpression(key, scope));
    if (name === undefined)
        return unknownValue;
    if (target.kind === 'name')
        return scope.lookup(target.name, name);
    const value = evaluateExpression(target, scope);
    if (isListValue(value))
        return value[Number(name)] ?? unknownValue;
    return (isObjectValue(value) ? (0,records/* getOwn */.Ng)(value, name) : undefined) ?? unknownValue;
}
function evaluateCall({ name, args }, scope) {
    const values = args.map((arg) => evaluateExpression(arg, scope));
    const run = (0,records/* getOwn */.Ng)(terraformFunctions, name);
    return scope.limits.check(run?.(values, scope) ?? unknownValue);
}
function evaluateComparison(operator, [first, second], scope) {
    const left = evaluateExpression(first, scope);
    const right = evaluateExpression(second, scope);
    if (operator === '&&' || operator === '||') {
        if (typeof left !== 'boolean' || typeof right !== 'boolean')
            return unknownValue;
        return operator === '&&' ? left && right : left || right;
    }
    if (!isKnown(left) ||
        !isKnown(right) ||
        isListValue(left) ||
        isListValue(right) ||
        isObjectValue(left) ||
        isObjectValue(right))
        return unknownValue;
    return operator === '==' ? left === right : left !== right;
}

;// CONCATENATED MODULE: ./src/terraform/configuration/module-files.js




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
    const display = (file) => (0,files_workspace/* toRelativePath */.fw)(workspace, file);
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
function listTerraformFileNames(folder) {
    const names = (0,external_node_fs_.readdirSync)(folder).filter((name) => /\.tf(\.json)?$/.test(name) && !/^[.#]/.test(name));
    return sortAsMerged(names.filter((name) => isFile(external_node_path_.join(folder, name))));
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
    return { file: block.file.file, line: (0,hcl_file/* findLine */.K)(block.file, block, attribute) };
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
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() === true;
}
async function module_files_readFolder(folder, display, { wanted, relevant }, report) {
    const files = [];
    for (const name of listTerraformFileNames(folder)) {
        const file = display(external_node_path_.join(folder, name));
        const text = (0,external_node_fs_.readFileSync)(external_node_path_.join(folder, name), 'utf8');
        if (!relevant(text))
            continue;
        const read = await (0,hcl_file/* readConfiguration */.T)(file, text, wanted);
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

;// CONCATENATED MODULE: ./src/terraform/configuration/assignments.js









/**
 * Values of a root's variables in the order of precedence of
 * developer.hashicorp.com/terraform/language/values/variables: environment, `terraform.tfvars`, `terraform.tfvars.json`,
 * `*.auto.tfvars` and `*.auto.tfvars.json` by name, then the given files.
 */
async function readAssignments(files, { varFiles, variables }, display, report) {
    const { folder } = files;
    const values = new Map(readEnvironmentValues(variables, files));
    const automatic = (0,external_node_fs_.readdirSync)(folder).filter((name) => /\.auto\.tfvars(\.json)?$/.test(name));
    const own = ['terraform.tfvars', 'terraform.tfvars.json', ...automatic.sort()].map((name) => external_node_path_.join(folder, name));
    for (const file of [...own.filter((name) => (0,external_node_fs_.existsSync)(name)), ...varFiles]) {
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
    return [...mergeBlocks(selectBlocks(files, 'variable'))].flatMap(([name, { body }]) => {
        const text = (0,records/* getOwn */.Ng)(variables, name);
        if (text === undefined)
            return [];
        return [
            [
                name,
                isPrimitive(body.type) ? text : evaluate(parseExpression(text), createLiteralScope(files.folder)),
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
    if (!(0,external_node_fs_.existsSync)(file)) {
        report({ code: 'configuration-invalid', message: `there is no file ${shown}`, location: { file: shown } });
        return [];
    }
    const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    const parsed = file.endsWith('.json') ? (0,parser/* parseJson */.q)(text) : await (0,parser/* parseHcl */.z)(shown, text);
    if (parsed.ok)
        return (0,records/* isRecord */.u4)(parsed.value)
            ? Object.entries(parsed.value).map(([name, data]) => [
                name,
                evaluateData(data, createLiteralScope(external_node_path_.dirname(file))),
            ])
            : [];
    const location = parsed.line === undefined ? { file: shown } : { file: shown, line: parsed.line };
    report({ code: 'configuration-invalid', message: `${shown} cannot be read: ${parsed.message}`, location });
    return [];
}
/** Files of values hold no references. */
function createLiteralScope(folder) {
    return { folder, lookup: () => unknownValue, readFile: () => undefined, limits: createValueLimits() };
}

;// CONCATENATED MODULE: ./src/terraform/configuration/backend-config.js



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
            const [beside, inWorkspace] = [external_node_path_.resolve(folder, entry), external_node_path_.resolve(workspace, entry)];
            const file = [beside, inWorkspace].find((one) => (0,external_node_fs_.existsSync)(one));
            if (file === undefined) {
                const message = `backend-config names ${entry}, and there is neither ${display(beside)} nor ${display(inWorkspace)}`;
                report({ code: 'configuration-invalid', message, location: { file: display(folder) } });
                continue;
            }
            settings.push(...(await readValueFile(file, display, report)));
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

;// CONCATENATED MODULE: ./src/terraform/configuration/backend-files.js


/** Names that people give to files of backend settings; `*.tfbackend` is Terraform's own suggestion. */
const backend_files_settingsFile = /(?:\.tfbackend|backend[\w.-]*\.(?:hcl|conf|tfvars|config)|^(?:config|s3|state)\.hcl)$/;
/**
 * Names of files beside a backend block that set at least one of these settings, sorted. Terraform reads none of them by
 * itself: which one belongs to this run only the input `backend-config` can say.
 */
function findBackendFiles(folder, settings) {
    const names = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && backend_files_settingsFile.test(entry.name))
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

;// CONCATENATED MODULE: ./src/terraform/configuration/identity.js




/** Flattens the values of a backend's settings. Null counts as absent, as in Terraform. */
function flattenSettings(values) {
    const settings = new Map();
    for (const [name, value] of values) {
        if (isObjectValue(value))
            for (const [inner, text] of flattenSettings(Object.entries(value)))
                settings.set(`${name}.${inner}`, text);
        else if (isListValue(value))
            settings.set(name, formatList(value));
        else if (value !== null)
            settings.set(name, convertToText(value));
    }
    return settings;
}
function formatList(values) {
    const texts = values.map(convertToText);
    return texts.includes(undefined) ? undefined : texts.join(',');
}
/**
 * Identifies the state that a backend's settings refer to: two identities are equal if and only if the states are the same.
 * How each backend derives the location of a state from settings and workspace is described on its page below
 * developer.hashicorp.com/terraform/language/backend.
 */
function resolveStateIdentity(query) {
    const rule = (0,records/* getOwn */.Ng)(rules, query.type);
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
            const other = external_node_path_.join(get('workspace_dir', 'terraform.tfstate.d'), workspace, external_node_path_.basename(file));
            return resolveRealFile(external_node_path_.resolve(folder, workspace === 'default' ? file : other));
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
        place: (get, workspace) => external_node_path_.posix.join(get('bucket'), get('prefix', prefix), workspace, get('key', key)),
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
    const parent = external_node_path_.dirname(file);
    if (parent === file)
        return file;
    try {
        return (0,files_workspace/* resolveRealPath */.Sc)(file);
    }
    catch {
        return external_node_path_.join(resolveRealFile(parent), external_node_path_.basename(file));
    }
}

;// CONCATENATED MODULE: ./src/terraform/configuration/backend.js









/** The last one, because override files replace it; undefined if a folder has none. */
function findBackendBlock(files) {
    return listBackendBlocks(files).at(-1);
}
/** All of them, also those that an override file replaces. */
function listBackendBlocks(files) {
    return selectBlocks(files, 'terraform').flatMap(listBackends);
}
/** Settings of the block as far as they are literals; an expression, which only OpenTofu accepts there, is undefined. */
function readBackendSettings({ body }) {
    return flattenSettings(Object.entries(body).map(([name, value]) => [name, hasExpression(value) ? unknownValue : toLiteral(value)]));
}
/** Where the block names its state. */
function locateBackend({ body, around, path: at }) {
    return locateAttribute(around, ...at, findNamingSetting(body));
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
            location: locateAttribute(around, ...block.path, name),
        });
    }
    if (interpolated.length > 0)
        return undefined;
    const stated = flattenSettings([...toLiterals(body), ...config.settings]);
    const settings = new Map([...stated, ...readVariableSettings(type, stated, config.variables)]);
    const identity = resolveStateIdentity({ type, settings, workspace: 'default', folder: files.folder });
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
    const identity = resolveStateIdentity({
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
        return parseTemplate(value).kind !== 'literal' || value.startsWith('${');
    return Array.isArray(value) ? value.some(hasExpression) : Object.values((0,records/* toRecord */.Lv)(value)).some(hasExpression);
}
function toLiterals(body) {
    return Object.entries(body).map(([name, value]) => [name, toLiteral(value)]);
}
function toLiteral(value) {
    if (typeof value === 'string') {
        const template = parseTemplate(value);
        return template.kind === 'literal' ? template.value : value;
    }
    if (Array.isArray(value))
        return value.map(toLiteral);
    return (0,records/* isRecord */.u4)(value) ? Object.fromEntries(toLiterals(value)) : value;
}
function selectScalars(settings) {
    return Object.fromEntries([...settings].flatMap(([name, value]) => value === undefined || isSecretSetting(name) ? [] : [[name, value]]));
}

// EXTERNAL MODULE: ./src/terraform/problems.js
var terraform_problems = __webpack_require__(15919);
;// CONCATENATED MODULE: ./src/terraform/changes/claimed-states.js







/** Names of files that Terraform or OpenTofu reads as configuration. */
const configurationPatterns = ['*.tf', '*.tf.json', '*.tofu', '*.tofu.json'];
function isConfigurationFile(file) {
    return configurationPatterns.some((pattern) => file.endsWith(pattern.slice(1)));
}
const claimed_states_filesAtOnce = 32;
/** The backend blocks in the files. */
async function readStateClaims(sources) {
    const inTurn = (0,concurrency/* createLimiter */.zm)(claimed_states_filesAtOnce);
    return (await Promise.all(sources.map((source) => inTurn(() => readFileClaims(source))))).flat();
}
async function readFileClaims({ file, folder, shown, fresh }) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
    if (text === undefined || !/\b(backend|cloud)\b/.test(text))
        return [];
    const read = await (0,hcl_file/* readConfiguration */.T)(shown, text, ({ type }) => type === 'terraform');
    if (!read.ok)
        return [{ backend: undefined, location: { file: shown }, fresh }];
    return listBackendBlocks({ folder, files: [read.file] }).map((block) => ({
        backend: { type: block.type, settings: readBackendSettings(block), folder },
        location: locateBackend(block),
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
    const found = resolveStateIdentity({ ...backend, workspace: 'default' });
    return found.known && found.identity === state.identity;
}
/**
 * Whether settings from outside (`-backend-config`, the environment, a workspace that tags select) can make the block name the
 * state: nothing that it states itself contradicts.
 */
function canName({ backend }, state) {
    if (backend === undefined)
        return true;
    if (normalizeBackendType(backend.type) !== normalizeBackendType(state.type))
        return false;
    const names = listNamingSettings(backend.type) ?? Object.keys(state.settings);
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

;// CONCATENATED MODULE: ./src/hcl/expressions/text-pattern.js


const mostAlternatives = 256;
/** Of all combinations of a text together. */
const mostCharacters = 4 * 1024 * 1024;
/**
 * The texts that an expression can stand for: one pattern for each branch, argument or element that may be the value.
 * Known texts come as patterns of one part.
 */
function evaluateTexts(expression, scope) {
    const known = listTexts(evaluate(expression, scope));
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
            const target = evaluate(expression.target, scope);
            return listTexts(isListValue(target) || isObjectValue(target) ? Object.values(target) : unknownValue) ?? unknown;
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
            const separator = convertToText(evaluate(first, scope));
            const items = others.flatMap((list) => (list.kind === 'list' ? list.items : [list]));
            if (separator === undefined || others.some(({ kind }) => kind !== 'list'))
                return unknown;
            const parts = items.flatMap((item, at) => [...(at === 0 ? [] : [[[separator]]]), evaluateTexts(item, scope)]);
            return combine(parts);
        }
        case 'format': {
            const pattern = convertToText(evaluate(first, scope));
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
    const text = convertToText(value);
    if (text !== undefined)
        return [[text]];
    if (!isListValue(value) && !isObjectValue(value))
        return undefined;
    const texts = Object.values(value).map((one) => one === unknownValue ? unknown : listTexts(one));
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
    if (normalizeBackendType(config.type) !== normalizeBackendType(state.type))
        return false;
    const names = listNamingSettings(config.type) ?? Object.keys(state.settings);
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

;// CONCATENATED MODULE: ./src/terraform/configuration/scope.js








/**
 * What names mean within a module, as far as it is known before Terraform runs: variables, locals, `path.…` and
 * `terraform.workspace`, which is `default` here. Resources and data sources are unknown; so is a local that needs itself.
 */
function createModuleScope({ files, rootFolder, getArgument: given, ...shared }) {
    const defaults = mergeBlocks(selectBlocks(files, 'variable'));
    const locals = collectLocals(files);
    const values = new Map();
    const paths = {
        module: (0,files_workspace/* toRelativePath */.fw)(rootFolder, files.folder) || '.',
        root: '.',
        cwd: rootFolder,
    };
    const scope = {
        folder: rootFolder,
        readFile,
        limits: shared.limits ?? createValueLimits(),
        lookup: (root, name) => {
            if (root === 'path')
                return (0,records/* getOwn */.Ng)(paths, name) ?? unknownValue;
            if (root === 'terraform')
                return name === 'workspace' ? 'default' : unknownValue;
            return root === 'var' || root === 'local'
                ? evaluateOnce(`${root}.${name}`, () => evaluateName(root, name))
                : unknownValue;
        },
    };
    const evaluateName = (root, name) => {
        if (root === 'local') {
            const block = locals.get(name);
            return block === undefined ? unknownValue : evaluateAttribute(block, name, scope);
        }
        const outside = given(name);
        if (outside !== undefined)
            return outside;
        const block = defaults.get(name);
        return block?.body.default === undefined ? unknownValue : evaluateAttribute(block, 'default', scope);
    };
    /** A local requested again during its own evaluation depends on itself. */
    const evaluateOnce = (name, evaluate) => {
        const known = values.get(name);
        if (known !== undefined)
            return known;
        values.set(name, unknownValue);
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
        return evaluateData(block.body[name], scope);
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.lZ) || error.location !== undefined)
            throw error;
        throw (0,action_error/* extendError */.vR)(error, { location: locateAttribute(block, name) });
    }
}
function collectLocals(files) {
    return new Map(selectBlocks(files, 'locals').flatMap((block) => Object.keys(block.body).map((name) => [name, block])));
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
            const scope = createModuleScope({
                files,
                rootFolder: root.files.folder,
                getArgument: (variable) => Object.hasOwn(block.body, variable) ? evaluateData(block.body[variable], from.scope) : undefined,
                limits: root.scope.limits,
            });
            await follow({ files, scope, prefix: `${from.prefix}module.${name}.` }, [...callers, folder]);
        }
    }
}
/** Local modules that one root uses. Modules that each call the next one twice double them with every level. */
const mostModules = 2000;
function createTooManyModulesError(block) {
    return new action_error/* ActionError */.lZ('configuration-invalid', `a root uses more than ${mostModules} local modules`, {
        location: locateAttribute(block, 'source'),
    });
}
/** Calls of modules whose source is a path (developer.hashicorp.com/terraform/language/modules/sources, "Local Paths"). */
function findLocalCalls(files, report) {
    return selectBlocks(files, 'module').flatMap((block) => {
        const { source: written } = block.body;
        // Written on Windows.
        const source = typeof written === 'string' ? written.replaceAll('\\', '/') : '';
        if (!/^\.{1,2}(\/|$)/.test(source))
            return [];
        const folder = external_node_path_.resolve(files.folder, source);
        if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
            return [{ name: block.labels[0] ?? '', folder: (0,files_workspace/* resolveRealPath */.Sc)(folder), block }];
        const message = `the local module ${source} does not exist`;
        report({ code: 'configuration-invalid', message, location: locateAttribute(block, 'source') });
        return [];
    });
}

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

// EXTERNAL MODULE: ./src/hcl/mask.js
var mask = __webpack_require__(23326);
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
        throw (0,action_error/* extendError */.vR)(createExpressionError(error.message), { location: { file } });
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
                parts.push(text[at] === '$' ? parseExpression(source) : unknownExpression);
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
const strings_escapes = { n: '\n', r: '\r', t: '\t' };
function strings_unescape(literal) {
    return literal
        .replaceAll(/\\(.)/gs, (_, letter) => strings_escapes[letter] ?? letter)
        .replaceAll(/([$%])\1\{/g, '$1{');
}

;// CONCATENATED MODULE: ./src/terraform/configuration/file-reads.js







const call = new RegExp(String.raw `(?<![\w.])(${[...fileFunctions, 'fileset', 'fileexists'].join('|')})\s*\(`, 'g');
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
        const [first, second] = parseArguments(text, index + length);
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
    return fileFunctions.some((one) => one === name);
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

;// CONCATENATED MODULE: ./src/terraform/configuration/providers.js



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
    return selectBlocks(files, 'terraform')
        .flatMap(({ body }) => (0,data/* toList */.s)(body.required_providers))
        .flatMap((required) => ((0,records/* isRecord */.u4)(required) ? Object.entries(required) : []))
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
    const source = (0,data/* readProperty */.i)(requirement, 'source');
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
    return [...readStateBlocks(files, scope, prefix), ...readTfeOutputs(files, scope, prefix)];
}
/** `tfe_outputs` reads the state of a workspace of HCP Terraform by its name. */
function readTfeOutputs(files, scope, prefix) {
    return selectBlocks(files, 'data', 'tfe_outputs').map((block) => {
        const organization = evaluatePattern(block.body.organization ?? '${null}', scope);
        const workspace = evaluatePattern(block.body.workspace, scope);
        const settings = new Map([
            ['organization', getKnownText(organization)],
            ['workspaces.name', getKnownText(workspace)],
        ]);
        const found = resolveStateIdentity({ type: 'remote', settings, workspace: 'default', folder: scope.folder });
        const patterns = new Map([
            ['organization', organization],
            ['workspaces.name', workspace],
        ]);
        return {
            name: `${prefix}${block.labels[1] ?? ''}`,
            identity: found.known ? found.identity : undefined,
            ...(found.known ? {} : { config: { type: 'remote', settings: patterns } }),
            outputs: 'all',
            location: locateAttribute(block, 'workspace'),
        };
    });
}
function readStateBlocks(files, scope, prefix) {
    return selectBlocks(files, 'data', 'terraform_remote_state').flatMap((block) => {
        const label = block.labels[1] ?? '';
        const outputs = findUsedOutputs(files, label);
        const location = locateAttribute(block, 'config');
        return listInstances(block, scope).map(({ suffix, scope: own }) => {
            const identity = resolveRemoteState(block, own);
            return {
                name: `${prefix}${label}${suffix}`,
                identity,
                ...(identity === undefined ? { config: describeConfig(block, own) } : {}),
                outputs,
                location,
            };
        });
    });
}
/** What is known of a configuration that is computed. */
function describeConfig(block, scope) {
    const type = evaluateData(block.body.backend, scope);
    const { config } = block.body;
    const settings = (0,records/* isRecord */.u4)(config)
        ? new Map(Object.entries(config).map(([name, data]) => [name, evaluatePattern(data, scope)]))
        : toPatterns(evaluateData(config ?? {}, scope));
    return { type: typeof type === 'string' ? type : undefined, settings };
}
function evaluatePattern(data, scope) {
    if (typeof data !== 'string')
        return [convertToText(evaluateData(data, scope))];
    const [only, ...others] = evaluateTexts(parseTemplate(data), scope);
    return only !== undefined && others.length === 0 ? only : [undefined];
}
function toPatterns(value) {
    if (!isObjectValue(value))
        return undefined;
    return new Map(Object.entries(value).map(([name, one]) => [name, [convertToText(one)]]));
}
function resolveRemoteState(block, scope) {
    const type = evaluateAttribute(block, 'backend', scope);
    const config = block.body.config === undefined ? {} : evaluateAttribute(block, 'config', scope);
    const workspace = evaluateData(block.body.workspace ?? 'default', scope);
    if (typeof type !== 'string' || typeof workspace !== 'string' || !isObjectValue(config))
        return undefined;
    const settings = flattenSettings(Object.entries(config));
    const found = resolveStateIdentity({ type, settings, workspace, folder: scope.folder });
    return found.known ? found.identity : undefined;
}
function listInstances(block, scope) {
    const forEach = block.body.for_each;
    const over = forEach === undefined ? unknownValue : evaluateAttribute(block, 'for_each', scope);
    const entries = listEntries(over);
    if (entries === undefined)
        return [{ suffix: '', scope }];
    return entries.map(([key, value]) => ({ suffix: `["${key}"]`, scope: createInstanceScope(scope, { key, value }) }));
}
function listEntries(over) {
    if (isObjectValue(over))
        return Object.entries(over);
    if (!isListValue(over))
        return undefined;
    const texts = over.map(convertToText);
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
    const values = await readAssignments(files, settings, reader.display, report);
    const scope = createModuleScope({ files, rootFolder: folder, getArgument: (variable) => values.get(variable) });
    const modules = await findUsedModules({ files, scope, prefix: '' }, reader, report);
    const folders = [...new Set(modules.map((module) => module.files.folder))];
    reportMisnamedLock(folder, reader, report);
    for (const module of removeDuplicates(modules.map((one) => one.files)))
        reportLiveTokens(module, report);
    const backendConfig = await settings.readBackendConfig({ name, folder }, reader.display, report);
    const backend = readBackend(files, backendConfig, files.files[0]?.file ?? reader.display(folder), report);
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
        files: selectOutside(folders, modules.flatMap((module) => findReadPaths(module.files, module.scope, reader.workspace))).filter((file) => !remoteStates.some(({ identity }) => identity === identifyLocalState(file))),
        providers: [...new Set(modules.flatMap((module) => findProviders(module.files)))].sort(),
        ...(modules.some((module) => hasOwnAwsCredentials(module.files)) ? { ownAwsCredentials: true } : {}),
        declaredOutputs: selectBlocks(files, 'output').flatMap(({ labels }) => labels),
        findings: removeDuplicates(modules.map((module) => module.files)).flatMap(findRemovedExecPlugins),
        ...(requiredVersion === undefined ? {} : { requiredVersion }),
    };
}
/** What a folder reads of other states, as a root without values from outside. */
async function readReadingRoot(folder, reader, report) {
    const files = await reader.read(folder, report);
    const values = await readAssignments(files, { varFiles: [], variables: {} }, reader.display, report);
    const scope = createModuleScope({ files, rootFolder: folder, getArgument: (variable) => values.get(variable) });
    const modules = await findUsedModules({ files, scope, prefix: '' }, reader, report);
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
    const stated = selectBlocks(files, 'terraform')
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
        .filter((folder) => !known.has(toCheckout(folder)) && listTerraformFileNames(folder).length > 0);
    if (!(await hasReaders(folders)))
        return [];
    const reader = createModuleReader(tree.workspace);
    const readable = await Promise.all(folders.map(async (folder) => ({ folder, files: await reader.read(folder, ignore) })));
    const called = new Set(readable.flatMap(({ files }) => findLocalCalls(files, ignore).map((call) => call.folder)));
    const found = [];
    for (const { folder } of readable.filter((one) => !called.has(one.folder))) {
        const shown = (0,files_workspace/* toRelativePath */.fw)(workspace, toCheckout(folder));
        const { files, remoteStates } = await readReadingRoot(folder, reader, ignore);
        const isRoot = selectBlocks(files, 'terraform').some(({ body }) => 'backend' in body || 'cloud' in body);
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
        for (const name of listTerraformFileNames(folder)) {
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
        .filter((other) => other !== place && isInFolder(place, other));
    const left = head.tree.entries.filter((entry) => (isInFolder(place, entry.path) && !others.some((other) => isInFolder(other, entry.path))) ||
        (entry.kind !== 'file' && isInFolder(entry.path, place)));
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
    const [special] = left.filter(({ kind, path: at }) => kind !== 'file' && isInFolder(at, place));
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
    return folder === '' ? !file.includes('/') : isInFolder(folder, file);
}
/** Files that expressions read. */
function addReferences(tree, root) {
    const files = root.files.map((file) => (0,files_workspace/* toRelativePath */.fw)(tree.top, file));
    return tree.add((entry) => files.some((file) => isInFolder(file, entry.path)), 'followed');
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
    const reader = createFileReferenceReader({ workspace, roots, varFiles });
    const targets = await readLinkTargets(files, workspace);
    const found = await Promise.all(roots.map(async (root) => {
        const reach = await reader.readReferences(root);
        const isOwn = (file) => file === settings || isReferenced(reach, file, rootPaths) || isReachedThrough(reach, targets.get(file) ?? []);
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

;// CONCATENATED MODULE: ./src/terraform/graph/natural-order.js
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
            const number = parseNumber(segment);
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
    const roots = unordered.toSorted((a, b) => compareNaturally(a.name, b.name));
    const names = roots.map(({ name }) => name);
    const isCut = ({ from, to }) => cut?.get(to)?.some(({ root }) => root === from) === true;
    const found = withoutRepeats([...findDataEdges(roots), ...createDeclaredEdges(stated)]).filter((edge) => !isCut(edge));
    const groups = findCycles(names, found);
    const isWithin = ({ from, to }) => groups.some((group) => group.names.includes(from) && group.names.includes(to));
    const firm = found.filter((edge) => !isWithin(edge));
    const byNumber = order === 'numbers' ? createNumberEdges(names, firm, new Set(stated.keys())) : [];
    const edges = [...firm, ...byNumber].sort((a, b) => compareNaturally(a.from, b.from) || compareNaturally(a.to, b.to));
    const cycles = groups.map((group) => ({ roots: group.names, problem: describeCycle(group.edges, roots) }));
    return { roots, edges, waves: computeWaves(names, edges), cycles };
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

;// CONCATENATED MODULE: ./src/terraform/environment/folders.js







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
    const isIgnored = (name) => ignore.some((glob) => name === glob || external_node_path_.posix.matchesGlob(name, glob));
    const visit = (at) => {
        const absolute = external_node_path_.join(folder, at);
        seen.add((0,files_workspace/* resolveRealPath */.Sc)(absolute));
        const hasFiles = listTerraformFileNames(absolute).length > 0;
        if (hasFiles)
            found.push(at);
        for (const entry of (0,external_node_fs_.readdirSync)(absolute, { withFileTypes: true })) {
            if (entry.name.startsWith('.') || skipped.has(entry.name))
                continue;
            const below = external_node_path_.posix.join(at, entry.name);
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
    return found.sort(compareNaturally);
    function takeLink() {
        for (let link = links.shift(); link !== undefined; link = links.shift()) {
            const resolved = (0,files_workspace/* resolveInside */.LI)(workspace, external_node_path_.join(folder, link), 'folder');
            if (resolved.ok && !seen.has(resolved.path) && !(0,files_workspace/* isBelow */.Yw)(resolved.path, folder))
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
        const files = await reader.read((0,files_workspace/* resolveRealPath */.Sc)(external_node_path_.join(folder, name)), report);
        for (const call of findLocalCalls(files, report))
            used.add(call.folder);
        if (findBackendBlock(files) !== undefined)
            withBackend.add(name);
    }
    const possible = candidates.filter((name) => withBackend.has(name) || (!used.has((0,files_workspace/* resolveRealPath */.Sc)(external_node_path_.join(folder, name))) && !isBelowModules(name)));
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
    return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true })
        .filter((entry) => !entry.name.startsWith('.') && !isBelowModules(entry.name))
        .filter(({ name }) => (0,files_workspace/* resolveInside */.LI)(workspace, external_node_path_.join(directory, name), 'folder').ok)
        .map(({ name }) => name)
        .filter((name) => walkTerraformFolders(external_node_path_.join(directory, name), [], workspace).some((one) => !isBelowModules(one)))
        .sort(compareNaturally);
}
function isBelowModules(name) {
    return name.split('/').includes('modules');
}

;// CONCATENATED MODULE: ./src/terraform/environment/foreign-states.js







/**
 * Reads the backends of the environments next to `environment`, as far as their blocks are complete. Problems there are
 * reported when they are run themselves.
 * @param environment real path of its folder
 */
async function readForeignStates(directory, environment, workspace) {
    const reader = createBackendReader(workspace);
    const states = new Map();
    const others = listEnvironments(directory, workspace).filter((name) => (0,files_workspace/* resolveRealPath */.Sc)(external_node_path_.join(directory, name)) !== environment);
    for (const name of others) {
        for (const folder of walkTerraformFolders(external_node_path_.join(directory, name), [], workspace)) {
            const absolute = (0,files_workspace/* resolveRealPath */.Sc)(external_node_path_.join(directory, name, folder));
            // A folder that both environments link to is a shared root, whose state is not that of another one.
            if ((0,files_workspace/* isBelow */.Yw)(environment, absolute))
                continue;
            const files = await reader.read(absolute, ignoreProblem);
            const backend = readBackend(files, noBackendConfig, reader.display(absolute), ignoreProblem);
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
    const reader = createModuleReader(workspace);
    const { problems, report } = createProblemCollector();
    const settings = readEnvironmentSettings(folder, reader.display, report);
    const folders = walkTerraformFolders(folder, settings.ignore, workspace);
    const { names, passedOver } = await findRoots(folder, folders, reader, report);
    if (names.length === 0 && problems.size === 0)
        throw createEmptyEnvironmentError(request.environment, reader.display(folder));
    const readBackendConfig = createBackendConfigReader({
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
    const { deletionProtection, ignore } = settings;
    return {
        name: request.environment,
        folder,
        path: reader.display(folder),
        graph,
        ignore,
        passedOver,
        findings,
        deletionProtection,
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
    const found = listEnvironments(directory, workspace);
    const near = (0,suggest_name/* suggestName */.S)(environment, found);
    throw new action_error/* ActionError */.lZ('environment-not-found', `there is no environment ${environment} in ${shown}`, {
        hint: `${near === undefined ? '' : `${near} `}Found: ${found.join(', ') || 'none'}`,
    });
}
function createEmptyEnvironmentError(environment, shown) {
    return new action_error/* ActionError */.lZ('environment-not-found', `${environment} has no Terraform roots`, {
        details: [`${shown} has no folder with *.tf files other than modules`],
        location: { file: shown },
        hint: 'Add a folder with Terraform files, for example 10-vpc/main.tf.',
    });
}

;// CONCATENATED MODULE: ./src/actions/provision/local-state.js



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
        const ends = type === 'local' && ((0,files_workspace/* isBelow */.Yw)(workspace, file) || (0,files_workspace/* isBelow */.Yw)(temporaryFolder, file));
        return ends && mode === 'normal' ? [root] : [];
    });
}
function describeEndingState({ name, backend, backendConfig = [] }) {
    const where = (0,terraform_problems/* formatLocation */.j)(backend.location);
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
    throw new action_error/* ActionError */.lZ('state-not-kept', `the ${roots.length === 1 ? 'state' : 'states'} of ${roots.map(({ name }) => name).join(', ')} would end with the runner, so nothing was applied`, {
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
        const notices = [...selection.notices, ...warnOfEndingStates(selection, inputs, context)];
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
    const reader = createContentReader({ workspace, roots, varFiles });
    const read = new Map();
    return (root) => {
        const known = read.get(root.name) ?? reader.read(root);
        read.set(root.name, known);
        return known;
    };
}

// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/inputs.js
var bootstrap_inputs = __webpack_require__(69845);
// EXTERNAL MODULE: ./src/runner/log.js
var runner_log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
;// CONCATENATED MODULE: ./src/actions/provision/commands/bootstrap/report.js



const kinds = { bucket: 'bucket', 'oidc-provider': 'OIDC provider', role: 'role' };
/** Lists what exists, what will be created or changed, and what stays, before the first change. */
function formatPlannedLines({ environment, repository, account, parts }) {
    const { owner, name } = repository;
    return [
        `${environment} · bootstrap of account ${account.account} for ${owner}/${name} · as ${account.arn}`,
        ...(parts.some(({ kind }) => kind === 'bucket') ? [] : ['no root keeps its state in S3, so no bucket is needed']),
        ...parts.flatMap((part) => [
            `${kinds[part.kind].padEnd(13)}  ${part.name}  ${describePlannedAction(part)}`,
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
    return `${environment}: ${words.join(', ')} · ${(0,runner_log/* formatElapsed */.C7)(ms)}`;
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
function formatLead({ githubEnvironment }) {
    return `a job with environment: ${githubEnvironment} assumes the role like this:`;
}
function formatWorkflow({ environment, githubEnvironment, repository, region, parts, roles, }) {
    const [role, ...others] = roles.map((wanted) => ({
        ...wanted,
        part: parts.find(({ kind, name }) => kind === 'role' && name === wanted.name),
    }));
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
                `# ${(0,id_token/* formatSubjectSwitch */.IK)(`${repository.owner}/${repository.name}`)}`,
            ]
            : []),
    ];
}
const noteOnIds = [
    'The roles trust tokens with the IDs of the repository. Repositories created after 2026-07-15 have them;',
    'switch an older one:',
];
function hasIds(roles) {
    return roles.some(({ jobs }) => jobs.repository.ids !== undefined);
}
function describeJobs(purpose, subjects) {
    if (purpose === 'preview')
        return 'To build and deploy previews, in pull request jobs, which have no environment';
    const branch = subjects.map((subject) => /:ref:refs\/heads\/(.+)$/.exec(subject)?.[1]).find(Boolean) ?? '';
    return hasPullRequests(subjects)
        ? `To plan in jobs of pull requests, which have no environment, and for drift on ${branch}`
        : `To plan before the approval and for drift, in jobs on ${branch} without environment`;
}
/** Whether a role trusts jobs of pull requests. */
function hasPullRequests(subjects) {
    return subjects.some((subject) => subject.endsWith(':pull_request'));
}
function buildBootstrapSummary(bootstrapped) {
    const { environment, account, parts } = bootstrapped;
    const made = parts.filter((part) => part.changes.length > 0).length;
    return [
        {
            kind: 'heading',
            level: 2,
            text: (0,markdown_text/* escapeInline */.VV)(`${environment}: ${made === 0 ? 'the account is up to date' : `${made} of ${parts.length} parts created or changed`}`),
        },
        { kind: 'paragraph', text: `Account ${(0,markdown_text/* formatCode */.P_)(account.account)}, as ${(0,markdown_text/* formatCode */.P_)(account.arn)}` },
        {
            kind: 'table',
            header: ['part', 'name', 'result', 'changes', 'left unchanged'],
            rows: parts.map((part) => [
                kinds[part.kind],
                (0,markdown_text/* formatCode */.P_)(part.name),
                classifyPart(part),
                part.changes.map(({ text }) => (0,markdown_text/* escapeInline */.VV)(text)).join('<br>'),
                part.kept.map(markdown_text/* escapeInline */.VV).join('<br>'),
            ]),
        },
        { kind: 'paragraph', text: `**Next**: ${(0,markdown_text/* escapeInline */.VV)(formatLead(bootstrapped))}` },
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
    const { owner, repo } = repository_parseName(inputs['github-repository']) ?? event.repository ?? (await readOriginRepository(event.serverUrl, context));
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
function repository_parseName(name) {
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
async function readOriginRepository(serverUrl, { processes, workspace }) {
    const url = (await (0,git_git/* createGit */.lD)(processes, workspace).tryRead(['remote', 'get-url', 'origin']))?.trim();
    const remote = url === undefined ? undefined : parseRemoteAddress(url);
    const { hostname } = new URL(serverUrl);
    if (remote !== undefined && [hostname, `ssh.${hostname}`].includes(remote.host))
        return remote;
    const where = remote === undefined
        ? 'there is no remote origin with owner and name'
        : `origin is on ${remote.host}, not on ${hostname}`;
    throw new action_error/* ActionError */.lZ('invalid-input', `the repository whose jobs to trust is unknown: ${where}`, {
        hint: 'Set github-repository, for example acme/shop; for GitHub Enterprise also the variable GITHUB_SERVER_URL.',
    });
}
/** Host, owner and name of `https://host/owner/name.git`, `ssh://git@host/owner/name` or `git@host:owner/name.git`. */
function parseRemoteAddress(url) {
    const [, host = '', path = ''] = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(url) ??
        /^(?:[^@/]+@)?([^/:]+):(.+)$/.exec(url) ??
        [];
    const name = path.replace(/\/+$/, '').replace(/\.git$/, '');
    const [owner, repo] = name.split('/');
    if (owner === undefined || repo === undefined || !bootstrap_inputs/* repositoryPattern */.Z0.test(name))
        return undefined;
    return { host: host.toLowerCase(), owner, repo };
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
    return deletion_protection_buildPolicy(scope, listStatePatterns(scope));
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
function listStatePatterns({ partition, account, states }) {
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
    const read = new Set(roots.flatMap(({ remoteStates }) => remoteStates.flatMap(({ identity }) => identity ?? [])));
    return {
        environment,
        states: roots.filter(s3/* hasS3State */.q).map((root) => toStateObject(root, region)),
        reads: [...read].filter((identity) => !own.has(identity)).flatMap(parseS3Identity),
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
        policies: inputs['plan-role-policies'],
    };
    if (asked !== undefined)
        return role;
    return {
        ...role,
        keepStricter: (trusted) => {
            if (trusted.some((subject) => subject.endsWith(`:${pullRequest}`)))
                return {};
            const { contexts, ...stricter } = resolvePlanAccess(scope, 'default-branch');
            return { ...stricter, jobs: { ...role.jobs, contexts } };
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
        policies: [],
    };
}
function buildCommonParts(scope, { name, purpose, kind, contexts }) {
    const { inputs, environment, issuer, account } = scope;
    const repository = canIssueIds(issuer) ? scope.repository : { ...scope.repository, ids: undefined };
    const fullName = `${repository.owner}/${repository.name}`;
    return {
        ...{ name, purpose, environment: environment.name, repository: fullName },
        description: `${descriptions[purpose]} of ${environment.name} in jobs of ${fullName}`,
        trust: { provider: buildOidcProviderArn(account, issuer), issuer },
        jobs: { repository, contexts, keepsOthers: kind === 'environment' },
        isOwnSubject: (subject) => isRepositorySubject(subject, repository, kind),
        boundary: inputs['permissions-boundary'],
    };
}
const descriptions = { apply: 'Terraform apply', plan: 'Terraform plan', preview: 'Previews' };
function buildStatePolicies({ environment, account, region }, purpose) {
    const states = listStateAccess(environment, region);
    if (states.states.length + states.reads.length === 0)
        return {};
    return { 'eks-actions-state': buildStateAccessPolicy({ ...account, ...states }, purpose) };
}

;// CONCATENATED MODULE: ./src/actions/provision/commands/bootstrap/warnings.js



/** What a person should know before the roles are used. */
function listBootstrapWarnings(inputs, bootstrapped, token) {
    const { roles, parts } = bootstrapped;
    const plan = roles.find(({ purpose }) => purpose === 'plan');
    const subjects = parts.find(({ kind, name }) => kind === 'role' && name === plan?.name)?.subjects ?? [];
    return [
        ...listSubjectWarnings(bootstrapped, token),
        ...roles
            .filter((role) => role.purpose !== 'preview' && role.policies.length === 0 && isMissing(role, bootstrapped))
            .map((role) => `${role.name} gets no policies: it can use its states and nothing else. ${role.purpose === 'apply' ? 'role-policies' : 'plan-role-policies'} sets what Terraform may do.`),
        ...(plan !== undefined && inputs['plan-role-policies'].some((arn) => arn.endsWith(':policy/ReadOnlyAccess'))
            ? [
                `ReadOnlyAccess lets ${hasPullRequests(subjects) ? 'pull request jobs' : `jobs that assume ${plan.name}`} read every object in the account, including states of other environments. ViewOnlyAccess (job-function/ViewOnlyAccess) does not.`,
            ]
            : []),
        ...(plan !== undefined && hasPullRequests(subjects)
            ? [
                `Jobs of pull requests may assume ${plan.name}: everybody who may push a branch can read the states of ${bootstrapped.environment}. plan-role-for: default-branch excludes them.`,
            ]
            : []),
    ];
}
/** Whether the roles can tell this repository from another one with its name, and whether its jobs can assume them. */
function listSubjectWarnings({ repository: { owner, name, ids } }, { issuer, subject }) {
    const risk = `whoever registers ${owner}/${name} after it was renamed or deleted can assume the roles`;
    if (!canIssueIds(issuer))
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
function isMissing({ name }, { parts }) {
    return parts.some((part) => part.kind === 'role' && part.name === name && part.presence === 'missing');
}

;// CONCATENATED MODULE: ./src/actions/provision/commands/bootstrap/bootstrap.js
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
 * Creates what an environment needs before its first plan: the buckets of its states, GitHub's OIDC provider and a role for
 * its jobs. Everything is read and listed before the first write; what is up to date is not written again.
 * @throws ActionError `pull-request-refused`, `state-bucket-unusable`, `role-not-ours`, `role-trusts-others`,
 *   `policy-not-attachable`, `policy-too-large`, and those of `openAws` and `toAwsError`; what was created until then is in the output `bootstrap`
 */
async function bootstrap(action) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, event, context } = action;
        const { log, summary } = context;
        rejectEvents(event);
        const startedAt = performance.now();
        const roleName = inputs['role-name'] ?? (0,bootstrap_inputs/* buildDefaultRoleName */.zY)(inputs.environment);
        const selection = bootstrap_addDisposableResource(env_1, await selectRoots({ ...action, inputs: { ...inputs, roots: [], 'changed-only': false } }), true);
        const { environment } = selection;
        const githubEnvironment = inputs['github-environment'] ?? environment.name;
        const repository = await resolveTrustedRepository(action);
        const aws = bootstrap_addDisposableResource(env_1, await (0,session.openAws)({ ...inputs, 'aws-region': inputs['aws-region'] ?? findStateRegion(environment) }, context), true);
        const account = await aws.identity();
        const { issuer, subject } = await readTokenClaims(roleName, action);
        const roles = buildWantedRoles({
            ...{ inputs, githubEnvironment, roleName, environment, repository, issuer, account },
            region: aws.region,
        });
        const parts = await inspectAccount({ inputs, environment, roles, issuer, account, aws });
        const bootstrapped = {
            environment: environment.name,
            githubEnvironment,
            repository,
            account,
            region: aws.region,
            roles,
            parts,
        };
        for (const line of formatPlannedLines(bootstrapped))
            log.line(line);
        for (const warning of listBootstrapWarnings(inputs, bootstrapped, { issuer, subject }))
            log.warning(warning);
        await applyChanges(bootstrapped, context);
        log.line(formatBootstrapClosingLine(bootstrapped, performance.now() - startedAt));
        for (const line of formatNextSteps(bootstrapped))
            log.line(line);
        summary.add(...buildBootstrapSummary(bootstrapped));
        return { changes: parts.some(({ changes }) => changes.length > 0), bootstrap: buildBootstrapOutput(bootstrapped) };
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
/** In a workflow only a person starts it: nothing that an event brings along may decide who gets roles. */
function rejectEvents({ trigger }) {
    if (trigger.kind === 'none' || (trigger.kind === 'other' && trigger.name === 'workflow_dispatch'))
        return;
    if (trigger.kind === 'pull-request') {
        throw new action_error/* ActionError */.lZ('pull-request-refused', `bootstrap does not run for pull request #${trigger.number}: its jobs must not have credentials that can create roles`);
    }
    const name = trigger.kind === 'other' ? trigger.name : trigger.kind.replace('-', '_');
    throw new action_error/* ActionError */.lZ('event-refused', `bootstrap runs for workflow_dispatch alone, not for ${name}`, {
        hint: 'Start it by hand: `on: workflow_dispatch`, or in a terminal with `npx eks-actions provision --command bootstrap`.',
    });
}
/** The region of the states, for runs without `aws-region`. */
function findStateRegion({ graph: { roots } }) {
    return roots.find(({ backend }) => backend.type === 's3')?.backend.settings.region;
}
/** The issuer in the job's own token, since an enterprise can have its own; without a token, that of the GitHub server. */
async function readTokenClaims(role, { event: { serverUrl }, context }) {
    const { environment, secrets, signal } = context;
    if (!environment.ACTIONS_ID_TOKEN_REQUEST_URL)
        return { issuer: resolveTokenIssuer(serverUrl), subject: undefined };
    const { claims } = await (0,id_token/* requestIdToken */.gj)({ environment, role, addSecret: secrets.add, signal });
    const issuer = claims.iss === undefined ? resolveTokenIssuer(serverUrl) : claims.iss.replace(/^https:\/\//, '');
    return { issuer, subject: claims.sub };
}
/** Reads everything before the first write, and reports all obstacles together. */
async function inspectAccount({ inputs, environment, roles, issuer, account, aws, }) {
    // The role for plans may not list the bucket, so S3 would answer "denied" for a state that does not exist yet.
    const buckets = listStateBuckets(environment, aws.region).map((bucket) => inputs['plan-role'] ? bucket : { ...bucket, stateKeys: [] });
    const settled = await Promise.allSettled([
        ...buckets.map((bucket) => inspectStateBucket(bucket, account, aws)),
        inspectOidcProvider(issuer, account, aws),
        ...roles.map((role) => inspectRole(role, account, aws)),
        assertAttachable(roles.flatMap(({ policies, boundary }) => [...policies, ...(boundary === undefined ? [] : [boundary])]), account, aws),
    ]);
    const [first, ...others] = settled.flatMap((one) => (one.status === 'rejected' ? [(0,action_error/* toActionError */.ie)(one.reason)] : []));
    if (first === undefined)
        return settled.flatMap((one) => (one.status === 'fulfilled' ? (one.value ?? []) : []));
    const also = new Set(others.flatMap(({ message, details }) => [`and ${message}`, ...details]));
    throw (0,action_error/* extendError */.vR)(first, { details: [...also] });
}
/** Makes the changes part by part, in order: roles need the provider. */
async function applyChanges(bootstrapped, { log, signal }) {
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
                outputs: { bootstrap: buildBootstrapOutput({ ...bootstrapped, parts: done }) },
            });
        }
        done.push(part);
        if (part.changes.length > 0)
            log.line(`${part.name}: done`);
    }
}

// EXTERNAL MODULE: ./src/runner/count.js
var count = __webpack_require__(14060);
// EXTERNAL MODULE: ./src/terraform/state-folders.js
var state_folders = __webpack_require__(48138);
;// CONCATENATED MODULE: ./src/terraform/report/format.js


/** Short texts that log, comment and summary share. */
/** `+31 ~2 -1`, without zeros. */
function formatCountSigns({ add, change, destroy }) {
    const signs = [add > 0 ? `+${add}` : '', change > 0 ? `~${change}` : '', destroy > 0 ? `-${destroy}` : ''];
    return signs.filter((sign) => sign !== '').join(' ');
}
/** What happens to the state alone: `2 to move, 1 to forget`. */
function formatStateCounts(counts, tense) {
    const words = tense === 'planned' ? ['to import', 'to move', 'to forget'] : ['imported', 'moved', 'forgotten'];
    const numbers = [counts.import, counts.move, counts.forget];
    return formatNumbers(numbers.map((number, index) => [number, words[index] ?? ''])).join(', ');
}
/** `31 to add, 2 to change`; nothing becomes an empty text. */
function formatCounts(counts) {
    return formatNumbers([
        [counts.add, 'to add'],
        [counts.change, 'to change'],
        [counts.destroy, 'to destroy'],
        [counts.import, 'to import'],
        [counts.move, 'to move'],
        [counts.forget, 'to forget'],
    ]).join(', ');
}
function formatNumbers(numbers) {
    return numbers.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
}
function sumCounts(results) {
    const all = [...results].map(({ changes }) => changes.counts);
    const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
    return {
        add: sum('add'),
        change: sum('change'),
        destroy: sum('destroy'),
        import: sum('import'),
        move: sum('move'),
        forget: sum('forget'),
    };
}
/** Outcome of one root, in a word or two: `+31`, `1 to move`, `no changes`, `applied +31`, `deferred`. */
function describeOutcome(result) {
    const { status, changes } = result;
    const { counts } = changes;
    const formatParts = (tense) => [formatCountSigns(counts), formatStateCounts(counts, tense)].filter((part) => part !== '').join(', ') ||
        describeUncounted(changes);
    switch (status) {
        case 'planned':
            return formatParts('planned') || 'changes';
        case 'applied':
        case 'destroyed':
            return `${status} ${formatParts('done')}`.trimEnd();
        default:
            return describeStatus(result);
    }
}
/** The same without numbers, for a table that has them in columns: `changes`, `outputs only`, `applied`. */
function describeStatus({ status, changes }) {
    switch (status) {
        case 'unchanged':
            return 'no changes';
        case 'planned':
            return hasCounts(changes) ? 'changes' : describeUncounted(changes) || 'changes';
        case 'applied':
        case 'destroyed':
            return hasCounts(changes) ? status : `${status} ${describeUncounted(changes)}`.trimEnd();
        case 'skipped':
            return 'not started';
        case 'deferred':
        case 'valid':
        case 'failed':
        case 'cancelled':
            return status;
    }
}
/** Changes that have no number. */
function describeUncounted({ outputs }) {
    return outputs.length > 0 ? 'outputs only' : '';
}
function hasCounts({ counts }) {
    return Object.values(counts).some((number) => number > 0);
}
/** Order of importance for the reader. */
const tellingOrder = ['failed', 'cancelled', 'skipped', 'applied', 'destroyed', 'deferred'];
const statusWords = { skipped: 'not started' };
/** `1 failed, 4 not started, 2 applied`; roots that only were planned or had no changes are not counted. */
function summarizeStatuses(results) {
    const all = [...results];
    return tellingOrder
        .map((status) => ({ status, number: all.filter((result) => result.status === status).length }))
        .filter(({ number }) => number > 0)
        .map(({ status, number }) => `${number} ${statusWords[status] ?? status}`)
        .join(', ');
}
/** `12 roots`, `1 root`. */
function formatRootCount(number) {
    return (0,count/* formatCount */.B)(number, 'root');
}
/** Where the states are: `s3://acme-tfstate/staging`; only the type for other backends. */
function formatStateLocations(roots) {
    const folders = Map.groupBy(roots, ({ backend: { type, settings } }) => type === 's3' && settings.bucket !== undefined ? `s3://${settings.bucket}` : type);
    const places = [...folders].map(([place, members]) => {
        if (!place.startsWith('s3://'))
            return place;
        return [place, ...(0,state_folders/* findCommonFolders */.a)(members.map(({ backend }) => backend.settings.key ?? ''))].join('/');
    });
    return places.join(', ');
}
/**
 * The verdict of a run, for a title: `31 to add, 1 deferred`, `no changes`, `12 applied`, `1 failed, 4 not started`.
 * @param notices number of warnings about the run itself: what could not be known belongs to the verdict
 */
function summarizeRun(command, results, notices = 0) {
    const warnings = notices === 0 ? '' : `, ${(0,count/* formatCount */.B)(notices, 'warning')}`;
    return `${describeVerdict(command, results)}${warnings}`;
}
function describeVerdict(command, results) {
    const all = [...results];
    const broken = summarizeStatuses(all);
    switch (command) {
        case 'plan':
        case 'drift': {
            const planned = all.filter(({ status }) => status === 'planned');
            const onlyOutputs = planned.length === 0 ? '' : planned.some(hasOutputChanges) ? 'outputs change' : 'changes';
            const words = [formatCounts(sumCounts(all)) || onlyOutputs, broken].filter((part) => part !== '');
            return words.join(', ') || (command === 'drift' ? 'no drift' : 'no changes');
        }
        case 'apply':
        case 'destroy':
            return broken || 'no changes';
        case 'validate':
            return broken || `${formatRootCount(all.length)} valid`;
    }
}
function hasOutputChanges({ changes }) {
    return changes.outputs.length > 0;
}

;// CONCATENATED MODULE: ./src/terraform/run/order.js

/** The task of a name that comes from the run itself. */
function getTask({ tasks }, name) {
    const task = tasks.get(name);
    if (task === undefined)
        throw new TypeError(`There is no root ${name} in this run`);
    return task;
}
/** Names of the roots, each after those that it reads from. */
function computePlanningOrder(run) {
    const names = [...run.tasks.keys()];
    return computeWaves(names, names.flatMap((to) => createOrderEdges(listPlanPredecessors(run, to), to))).flat();
}
/** Names of the roots by apply wave; destroyed roots come after the roots that used them. */
function computeApplyWaves(run) {
    const names = [...run.tasks.keys()];
    return computeWaves(names, names
        .flatMap((to) => createOrderEdges(listApplyPredecessors(run, to), to))
        .filter(({ from }) => run.tasks.has(from)));
}
/** How many apply waves there would be if numbers ordered nothing. */
function countWavesWithoutNumbers({ tasks, edges }) {
    return computeApplyWaves({ tasks, edges: edges.filter(({ reason }) => reason.kind !== 'number') }).length;
}
/**
 * What must be planned before this root: roots whose outputs it reads, and roots it declares a dependency on, for example
 * because it looks up their resources by name. Destroy plans read what exists.
 */
function listPlanPredecessors({ tasks, edges }, name) {
    if (tasks.get(name)?.mode === 'destroy')
        return [];
    return listDependencies(edges, name)
        .map(({ from }) => from)
        .filter((from) => tasks.get(from)?.mode === 'normal');
}
/**
 * What must be applied before this root: everything that it depends on; for a destroyed root, everything that depends on it,
 * applied without that dependency or destroyed as well.
 */
function listApplyPredecessors({ tasks, edges }, name) {
    return tasks.get(name)?.mode === 'destroy'
        ? edges.filter(({ from }) => from === name).map(({ to }) => to)
        : edges.filter(({ to, from }) => to === name && tasks.get(from)?.mode === 'normal').map(({ from }) => from);
}
/** What an upstream root is when it keeps another from being planned, and what it was once that other root is applied. */
const upstreamStates = {
    absent: ['does not exist yet', 'did not exist yet'],
    deferred: ['is deferred itself', 'was deferred itself'],
    changing: ['will change', 'was about to change'],
};
/** The note of a root that is applied although it was deferred, from the reason of `explainDeferral`. */
function describePastDeferral(reason) {
    const state = Object.values(upstreamStates).find(([present]) => reason.endsWith(`, which ${present}`));
    const past = state === undefined ? reason : reason.slice(0, -state[0].length) + state[1];
    return `was deferred: ${past}`;
}
/**
 * Why a root cannot be planned yet: something it reads does not exist, or is about to change.
 * @returns undefined if it can be planned
 */
function explainDeferral(run, name, before, changes) {
    if (run.tasks.get(name)?.mode === 'destroy')
        return undefined;
    for (const { from, reason } of listDependencies(run.edges, name)) {
        const upstream = before.get(from);
        if (upstream === undefined)
            continue;
        const why = explainAbsence(upstream, reason) ?? (changes === 'defer' ? explainChange(upstream, reason) : undefined);
        if (why !== undefined)
            return why;
    }
    return undefined;
}
function explainAbsence({ task, status, state }, reason) {
    const what = reason.kind === 'data' ? `reads ${formatOutputs(reason.outputs)} of` : 'depends on';
    if (status === 'deferred')
        return `${what} ${task.root.name}, which ${upstreamStates.deferred[0]}`;
    return status === 'planned' && state === undefined
        ? `${what} ${task.root.name}, which ${upstreamStates.absent[0]}`
        : undefined;
}
function explainChange({ task, status, changes }, reason) {
    if (reason.kind !== 'data' || status !== 'planned')
        return undefined;
    const { outputs } = reason;
    const changing = changes.outputs.map(({ name }) => name);
    const consumed = outputs === 'all' ? changing : outputs.filter((output) => changing.includes(output));
    return consumed.length === 0
        ? undefined
        : `reads ${consumed.join(', ')} of ${task.root.name}, which ${upstreamStates.changing[0]}`;
}
function formatOutputs(outputs) {
    if (outputs === 'all')
        return 'all outputs';
    return outputs.length === 0 ? 'the state' : outputs.join(', ');
}
/** Edges by number, and omitted outputs, only define an order. */
function listDependencies(edges, name) {
    return edges.flatMap(({ from, to, reason }) => to === name && (reason.kind === 'data' || reason.kind === 'depends-on') ? [{ from, to, reason }] : []);
}
/** Edges that only define an order; one per pair. */
function createOrderEdges(before, to) {
    return [...new Set(before)].map((from) => ({ from, to, reason: { kind: 'number' } }));
}

;// CONCATENATED MODULE: ./src/actions/provision/commands/matrix.js
var matrix_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var matrix_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





/** The selected roots in the waves in which they can be applied; each root is in exactly one. */
function buildMatrix(selection) {
    return computeApplyWaves(selection).map((roots, index) => ({ wave: index + 1, roots }));
}
/** Reports the waves to people and to the jobs that follow. */
async function matrix(action) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { log, summary } = action.context;
        const selection = matrix_addDisposableResource(env_1, await selectRoots(action), true);
        for (const error of selection.unordered.values())
            throw error;
        const waves = buildMatrix(selection);
        const roots = formatRootCount(selection.tasks.size);
        const title = `${selection.environment.name}: ${roots} in ${(0,count/* formatCount */.B)(waves.length, 'wave')}`;
        log.line(title);
        for (const { wave, roots: names } of waves)
            log.line(`wave ${wave}  ${names.join(', ')}`);
        summary.add({ kind: 'heading', level: 3, text: (0,markdown_text/* escapeInline */.VV)(title) }, {
            kind: 'table',
            header: ['wave', 'roots'],
            rows: waves.map(({ wave, roots: names }) => [String(wave), names.map(markdown_text/* escapeInline */.VV).join(', ')]),
        });
        return { matrix: waves };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = matrix_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: ./src/actions/shared/forks.js
var forks = __webpack_require__(12445);
// EXTERNAL MODULE: ./src/aws/credentials/credentials.js
var credentials_credentials = __webpack_require__(25289);
;// CONCATENATED MODULE: ./src/terraform/cli/credential-watch.js
/**
 * Notices that credentials have expired although Terraform says nothing. Most services end it at once, but EC2 answers
 * `RequestExpired`, which the AWS provider takes for a wrong clock and repeats for half an hour
 * (github.com/hashicorp/aws-sdk-go-base/issues/363).
 *
 * An apply is interrupted only while a resource of the AWS provider changes: everything else it may still complete.
 */
function watchCredentials(command, { checkExpiry, silenceMs }) {
    const interruption = new AbortController();
    const changing = new Set();
    let heardAt = performance.now();
    let timer;
    const schedule = (ms) => {
        timer = setTimeout(() => void check(), ms).unref();
    };
    const isWaitingForAws = () => timer !== undefined && (command === 'plan' || changing.size > 0);
    const check = async () => {
        const heardFor = performance.now() - heardAt;
        const failure = heardFor >= silenceMs && isWaitingForAws() ? await checkExpiry() : undefined;
        if (failure !== undefined && isWaitingForAws())
            interruption.abort(failure);
        else if (timer !== undefined)
            schedule(heardFor >= silenceMs ? silenceMs : silenceMs - heardFor);
    };
    schedule(silenceMs);
    return {
        signal: interruption.signal,
        onEvent: (event) => {
            // Terraform reports every ten seconds that a resource still changes.
            if (event.type !== 'apply' || event.stage !== 'progress')
                heardAt = performance.now();
            if (event.type !== 'apply' || event.provider !== 'aws')
                return;
            if (event.stage === 'start')
                changing.add(event.address);
            if (event.stage === 'complete' || event.stage === 'errored')
                changing.delete(event.address);
        },
        [Symbol.dispose]: () => {
            clearTimeout(timer);
            timer = undefined;
        },
    };
}
/** Asks once for all commands that wait at the same time, and at most once in `intervalMs`. */
function shareExpiryCheck(checkExpiry, intervalMs) {
    let last;
    return () => {
        if (last === undefined || performance.now() - last.askedAt >= intervalMs) {
            last = { askedAt: performance.now(), answer: checkExpiry() };
        }
        return last.answer;
    };
}

// EXTERNAL MODULE: ./src/terraform/cli/data-folders.js
var data_folders = __webpack_require__(63384);
;// CONCATENATED MODULE: ./src/runner/files/free-space.js

/** Smaller than anything that is worth writing. */
const leastFreeBytes = 4096;
/** Whether nothing more can be written below a folder; programs may not notice that their output was cut off. */
async function isDiskFull(folder) {
    const { bavail, bsize } = await (0,promises_.statfs)(folder);
    return bavail * bsize < leastFreeBytes;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/terraform/cli/exact-json.js
const exactJson = JSON;
/**
 * Parses JSON without rounding: numbers that a double cannot hold, such as 2^53 + 1, keep their digits when they are written
 * as JSON again.
 * @throws SyntaxError
 */
function parseExactJson(text) {
    return exactJson.parse(text, (_key, value, { source }) => {
        if (typeof value !== 'number' || source === undefined || isExact(value, source))
            return value;
        return exactJson.rawJSON(source);
    });
}
function isExact(value, source) {
    const digits = source.replace(/[eE].*$/, '').replaceAll(/[-.]|^0+/g, '');
    return digits.length <= safeDigits || String(value) === source;
}
/** Decimal digits that every double keeps (DBL_DIG). */
const safeDigits = 15;

;// CONCATENATED MODULE: ./src/terraform/cli/events.js



/** Splits a byte stream into lines, even if a chunk ends inside a line or character. */
function createLineReader(onLine) {
    const decoder = new TextDecoder();
    let rest = '';
    return (chunk) => {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            onLine(line);
    };
}
/**
 * One line of output; undefined for an empty one. Lines that are not JSON (of providers, of a wrapper) are text; colors that
 * a wrapper adds do not matter.
 */
function parseTerraformEvent(line) {
    if (line.trim() === '')
        return undefined;
    const value = parseObject(line.startsWith('{') ? line : (0,external_node_util_.stripVTControlCharacters)(line).trimStart());
    if (value === undefined)
        return { type: 'text', text: line };
    const type = (0,records/* toText */.fE)(value.type);
    switch (type) {
        case 'diagnostic':
            return { type, diagnostic: readDiagnostic((0,records/* toRecord */.Lv)(value.diagnostic)) };
        case 'planned_change':
        case 'resource_drift':
            return { type, change: readPlannedChange((0,records/* toRecord */.Lv)(value.change)) };
        case 'change_summary': {
            const { add, change, remove, import: imported, operation } = (0,records/* toRecord */.Lv)(value.changes);
            const counts = { add: toCount(add), change: toCount(change), destroy: toCount(remove), import: toCount(imported) };
            return { type, counts, operation: (0,records/* toText */.fE)(operation) };
        }
        case 'outputs':
            return { type, outputs: Object.fromEntries(Object.entries((0,records/* toRecord */.Lv)(value.outputs)).map(readOutput)) };
        case 'apply_start':
        case 'apply_progress':
        case 'apply_complete':
        case 'apply_errored': {
            const hook = (0,records/* toRecord */.Lv)(value.hook);
            const stage = type.slice('apply_'.length);
            const { addr, implied_provider: provider } = (0,records/* toRecord */.Lv)(hook.resource);
            return { type: 'apply', stage, address: (0,records/* toText */.fE)(addr), action: (0,records/* toText */.fE)(hook.action), provider: (0,records/* toText */.fE)(provider) };
        }
        case 'version':
            return { type, terraform: (0,records/* toText */.fE)(value.terraform) };
        default:
            return { type: 'message', text: (0,records/* toText */.fE)(value['@message']) };
    }
}
function readPlannedChange({ resource, action, previous_resource: previous, importing, reason, }) {
    const { addr, resource_type: type } = (0,records/* toRecord */.Lv)(resource);
    return {
        address: (0,records/* toText */.fE)(addr),
        resourceType: (0,records/* toText */.fE)(type),
        action: (0,records/* toText */.fE)(action),
        ...((0,records/* isRecord */.u4)(previous) ? { movedFrom: (0,records/* toText */.fE)(previous.addr) } : {}),
        ...((0,records/* isRecord */.u4)(importing) ? { imported: true } : {}),
        ...(typeof reason === 'string' ? { reason } : {}),
    };
}
/** A diagnostic of `-json` output or of `validate -json`. */
function readDiagnostic(value) {
    const range = (0,records/* toRecord */.Lv)(value.range);
    const address = (0,records/* toText */.fE)(value.address);
    return {
        severity: value.severity === 'warning' ? 'warning' : 'error',
        summary: (0,records/* toText */.fE)(value.summary),
        detail: (0,records/* toText */.fE)(value.detail),
        ...(address === '' ? {} : { address }),
        ...(typeof range.filename === 'string'
            ? { range: { file: range.filename, line: toCount((0,records/* toRecord */.Lv)(range.start).line) } }
            : {}),
    };
}
function readOutput([name, value]) {
    const { sensitive, action, value: held } = (0,records/* toRecord */.Lv)(value);
    const shown = sensitive !== true && held !== undefined ? { value: held } : {};
    return [name, { sensitive: sensitive === true, ...(typeof action === 'string' ? { action } : {}), ...shown }];
}
function parseObject(line) {
    if (!line.startsWith('{'))
        return undefined;
    try {
        // Only outputs have values that are passed on.
        const value = line.includes('"type":"outputs"') ? parseExactJson(line) : JSON.parse(line);
        return (0,records/* isRecord */.u4)(value) && '@level' in value ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function toCount(value) {
    return typeof value === 'number' ? value : 0;
}

// EXTERNAL MODULE: ./src/runner/process/find-on-path.js
var find_on_path = __webpack_require__(39268);
;// CONCATENATED MODULE: ./src/terraform/cli/program.js
var program_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var program_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Finds the program that a name or path stands for. hashicorp/setup-terraform installs a Node.js script as `terraform` that
 * changes exit codes and prints outputs, and Terraform itself as `terraform-bin` in the folder `TERRAFORM_CLI_PATH`; then
 * Terraform itself is used. Shims of version managers are kept: they choose the version.
 * @param program absolute path, or a name to find on PATH
 */
async function locateProgram(program, environment) {
    const file = (await findExecutable(program, environment)) ?? program;
    const { TERRAFORM_CLI_PATH: folder = '' } = environment;
    if (folder === '' || !external_node_path_.isAbsolute(file))
        return { file, bypassed: undefined };
    const own = await findByName('terraform-bin', folder);
    if (own === undefined)
        return { file, bypassed: undefined };
    const beside = (await resolveLink(external_node_path_.dirname(file))) === (await resolveLink(folder));
    const wrapped = beside ? isTerraformName(file) : await isUnknownScript(file);
    return wrapped ? { file: own, bypassed: file } : { file, bypassed: undefined };
}
/**
 * Whether a program is Terraform rather than a script or the proxy of a version manager: those run another version in each
 * folder. In doubt it is not.
 */
async function isTerraformItself(file) {
    const real = await resolveLink(file);
    if (!/^(terraform|tofu)/i.test(external_node_path_.basename(real)))
        return false;
    const { head, size } = await readHead(real);
    return !isScript(head) && size >= leastTerraformBytes;
}
/** What a file is, for a message about a program that does not behave like Terraform. */
async function describeProgram(file) {
    const { head } = await readHead(file);
    if (!isScript(head))
        return file;
    const [line = ''] = head.split(/\r?\n/);
    return `${file} is a script (${line.trim()}), not Terraform itself`;
}
/** Terraform 1.5 has 62 MB; proxies of version managers have less than 15. */
const leastTerraformBytes = 30_000_000;
const headBytes = 4096;
async function readHead(file) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = program_addDisposableResource(env_1, await (0,promises_.open)(file), true);
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
            return { head: buffer.toString('latin1', 0, bytesRead), size: (await handle.stat()).size };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = program_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return { head: '', size: 0 };
    }
}
function isScript(head) {
    return head.startsWith('#!');
}
/** A script that is not recognized as the shim of a version manager. */
async function isUnknownScript(file) {
    const { head } = await readHead(file);
    return isScript(head) && !/\b(tfenv|tenv|tofuenv|asdf|mise|aqua|proto)\b/i.test(head);
}
function isTerraformName(file) {
    return listNames('terraform').includes(external_node_path_.basename(file).toLowerCase());
}
async function findExecutable(program, { PATH }) {
    return external_node_path_.isAbsolute(program) ? program : findByName(program, PATH ?? defaultPath);
}
async function findByName(program, searchPath) {
    for (const name of listNames(program)) {
        const found = await (0,find_on_path/* findOnPath */.a)(name, searchPath);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Where Node.js looks without PATH. */
const defaultPath = '/usr/bin:/bin';
function listNames(name) {
    return process.platform === 'win32' ? [`${name}.exe`, name] : [name];
}
function resolveLink(file) {
    return (0,promises_.realpath)(file).catch(() => file);
}

;// CONCATENATED MODULE: ./src/terraform/cli/exit-code.js



/**
 * Whether the plan's exit code says the same as its events. With `-detailed-exitcode`, 2 means that there is something to
 * apply; data sources that are read again count. A destroy plan of data sources alone has no events, but ends with 2.
 */
function isPlanExitCode(exitCode, { changes, resources }, mode) {
    const applicable = changes || resources.length > 0;
    return exitCode === 2 ? applicable || mode === 'destroy' : exitCode === 0 && !applicable;
}
const hint = 'Use Terraform itself: set terraform-path to it. hashicorp/setup-terraform installs it with terraform_wrapper: false.';
/** Exit code and output contradict each other: what was done is not known, so nothing may be built on it. */
async function createContradictionError(call, reported) {
    const { root, command, exitCode, file } = call;
    return new action_error/* ActionError */.lZ('tool-failed', `${root.name}: terraform ${command} ended with exit code ${exitCode}, but reported ${reported}`, { details: [await describeProgram(file), 'A wrapper around Terraform changes its exit codes.'], hint });
}
/**
 * The output is not Terraform's, or a full disk cut it off.
 * @param output the first lines that were printed, without secrets
 */
async function createUnreadableError({ root, command, file, outputFolder }, missing, output) {
    if (outputFolder !== undefined && (await isDiskFull(outputFolder)))
        return createCutOffError(root, command, outputFolder);
    return new action_error/* ActionError */.lZ('tool-failed', `${root.name}: terraform ${command} printed ${missing}`, {
        details: [...(output.length === 0 ? ['it printed nothing'] : output), await describeProgram(file)],
        hint,
    });
}
/** Terraform does not notice that its output was cut off. */
function createCutOffError({ name }, command, outputFolder) {
    return new action_error/* ActionError */.lZ('disk-full', `the disk is full: ${outputFolder}`, {
        details: [`the output of terraform ${command} ${name} was cut off`],
    });
}
/** A failure that the exit code does not show. */
async function withContradiction(error, { file, exitCode }) {
    return (0,action_error/* extendError */.vR)(error, {
        details: [`it ended with exit code ${exitCode} all the same: ${await describeProgram(file)}`],
    });
}
/** `1 to add, 0 to change, 1 to destroy`; outputs and data sources have no numbers. */
function formatReportedChanges({ changes, counts, resources }) {
    if (!changes)
        return resources.length === 0 ? 'no changes' : 'data sources to read';
    const numbers = listCounts(counts).map(([number, word]) => `${number} to ${word}`);
    return numbers.length === 0 ? 'changes' : numbers.join(', ');
}
function listCounts(counts) {
    const all = Object.entries(counts);
    return all.flatMap(([word, number]) => (number === 0 ? [] : [[number, word]]));
}

// EXTERNAL MODULE: ./src/terraform/cli/failure.js + 1 modules
var failure = __webpack_require__(93768);
;// CONCATENATED MODULE: ./src/terraform/cli/plan-report.js
/**
 * Reads the events of one `terraform plan -json`.
 * @returns undefined without the summary that ends every plan: then it is not known what the plan does
 */
function readPlanReport(events) {
    const summary = events.findLast((event) => event.type === 'change_summary');
    if (summary === undefined)
        return undefined;
    const resources = events.flatMap((event) => event.type === 'planned_change' && event.change.action !== 'noop' ? [event.change] : []);
    const outputs = Object.entries(events.findLast((event) => event.type === 'outputs')?.outputs ?? {}).flatMap(([name, { action = 'noop', sensitive }]) => (action === 'noop' ? [] : [{ name, action, sensitive }]));
    const counts = {
        ...summary.counts,
        move: resources.filter(({ movedFrom }) => movedFrom !== undefined).length,
        forget: resources.filter(({ action }) => action === 'remove').length,
    };
    const changing = resources.some(({ action }) => action !== 'read');
    return {
        terraform: events.find((event) => event.type === 'version')?.terraform,
        changes: changing || outputs.length > 0 || Object.values(counts).some((number) => number > 0),
        counts,
        resources,
        drifted: events.flatMap((event) => (event.type === 'resource_drift' ? [event.change] : [])),
        outputs,
        warnings: selectDiagnostics(events, 'warning'),
    };
}
/** Whether `apply` reported its end. A destroy plan is applied like any other. */
function hasApplySummary(events) {
    return events.some((event) => event.type === 'change_summary' && event.operation !== 'plan');
}
function selectDiagnostics(events, severity) {
    return events.flatMap((event) => event.type === 'diagnostic' && event.diagnostic.severity === severity ? [event.diagnostic] : []);
}

;// CONCATENATED MODULE: ./src/terraform/cli/text-output.js

/**
 * Reads the one JSON document of a program's output. Lines that a wrapper prints before or after it do not matter.
 * @param parse how the document itself is read
 * @throws SyntaxError if there is none
 */
function parseJsonDocument(text, parse = JSON.parse) {
    try {
        return parse(text);
    }
    catch (error) {
        const lines = (0,external_node_util_.stripVTControlCharacters)(text).split('\n');
        const first = lines.findIndex((line) => line.startsWith('{'));
        if (first < 0)
            throw error;
        let ends = lines.flatMap((line, index) => (index >= first && line.trimEnd().endsWith('}') ? [index] : []));
        ends = ends.slice(-triedEnds);
        for (const end of ends.reverse()) {
            try {
                return parse(lines.slice(first, end + 1).join('\n'));
            }
            catch {
                // Text of the wrapper may end with a brace, too.
            }
        }
        throw error;
    }
}
const triedEnds = 10;
const shownLines = 12;
/**
 * The first lines that a program printed, for an error. What may be a document of Terraform is left out: states and plans
 * hold secrets in plaintext.
 */
function selectTextLines(text) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(text)
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '');
    const document = lines.findIndex((line) => /^\s*[[{]/.test(line));
    return (document < 0 ? lines : lines.slice(0, document)).slice(0, shownLines);
}

;// CONCATENATED MODULE: ./src/terraform/cli/call.js
var call_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var call_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










/** 1 is interpreted here from Terraform's output; 2 means changes with -detailed-exitcode. */
const exitCodes = [0, 1, 2];
function runTerraform(options, { root, command, args }, onStdout, stop) {
    return options.processes.run({
        tool: `terraform ${command} ${root.name}`,
        file: options.file,
        args,
        cwd: root.folder,
        env: buildVariables(root, command, options),
        show: 'quiet',
        successCodes: exitCodes,
        ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
        ...(onStdout === undefined ? {} : { onStdout }),
        // Killed before it has saved its state, it would lose it.
        ...(stop === undefined ? {} : { stop, afterStop: 'wait' }),
    });
}
/**
 * A command with text on both streams.
 * @param onFailure gets both streams of a command that failed
 * @throws ActionError with the call's failure code, or one of a known case; also if the exit code hides an error
 */
async function runForText(options, call, onFailure) {
    const { exitCode, stdoutFile, stderrFile } = await runTerraform(options, call);
    const [stdout, stderr] = await Promise.all([(0,promises_.readFile)(stdoutFile, 'utf8'), (0,promises_.readFile)(stderrFile, 'utf8')]);
    if (exitCode === 0) {
        const outputFolder = external_node_path_.dirname(stdoutFile);
        if (await isDiskFull(outputFolder))
            throw createCutOffError(call.root, call.command, outputFolder);
        // A wrapper may end with 0 whatever happened, and may print both streams on one.
        const hidden = (0,failure/* parseErrorBlocks */.c3)(call.command === 'init' ? `${stderr}\n${stdout}` : stderr);
        if (hidden.length === 0)
            return stdout;
        onFailure?.(`${stdout}\n${stderr}`);
        const error = (0,failure/* toTerraformError */.Ao)(call.root, hidden, call.command, call.failure);
        throw await withContradiction(error, { ...call, exitCode, file: options.file });
    }
    onFailure?.(`${stdout}\n${stderr}`);
    throw (0,failure/* toTerraformError */.Ao)(call.root, readTextDiagnostics(stderr, stdout), call.command, call.failure);
}
/** A command with one JSON document on standard output. @throws ActionError as {@link runForText}; `tool-failed` without one */
async function runForJson(options, call, parse) {
    const text = await runForText(options, call);
    try {
        return parseJsonDocument(text, parse);
    }
    catch {
        throw await createUnreadableError({ ...call, file: options.file }, 'no JSON document', selectTextLines(text));
    }
}
/** Errors from a failed command's streams. Wrappers print errors on standard output, too. */
function readTextDiagnostics(stderr, stdout) {
    const found = (0,failure/* parseErrorBlocks */.c3)(`${stderr}\n${stdout}`);
    if (found.length > 0)
        return found;
    return (0,failure/* parseDiagnostics */.yu)(stderr.trim() === '' ? selectTextLines(stdout).join('\n') : stderr);
}
/** A command with events on standard output. @throws ActionError as {@link runForText} */
async function runForEvents(options, call, onEvent) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const watch = call_addDisposableResource(env_1, openCredentialWatch(options, call), false);
        const events = [];
        const text = [];
        const read = createLineReader((line) => {
            const event = parseTerraformEvent(line);
            if (event === undefined || (event.type === 'diagnostic' && isOwnWarning(options, call.root, event.diagnostic)))
                return;
            // Text for people may be endless, and is in the file.
            if (event.type === 'text' && text.length < shownTextLines)
                text.push(event.text);
            if (event.type !== 'message' && event.type !== 'text')
                events.push(event);
            watch?.onEvent(event);
            onEvent?.(event);
        });
        const ended = await runTerraform(options, call, read, watch?.signal).catch((thrown) => {
            throw toReportedError(call, events, thrown);
        });
        read(new TextEncoder().encode('\n'));
        const { exitCode, stdoutFile, stderrFile } = ended;
        const errors = selectDiagnostics(events, 'error');
        if (exitCode !== 1 && errors.length === 0) {
            const stderr = text.length > 0 ? '' : await (0,promises_.readFile)(stderrFile, 'utf8');
            const shown = text.length > 0 ? text : selectTextLines(stderr);
            return { exitCode, events, text: shown, outputFolder: external_node_path_.dirname(stdoutFile) };
        }
        if (exitCode !== 1) {
            const error = (0,failure/* toTerraformError */.Ao)(call.root, errors, call.command, call.failure);
            throw await withContradiction(error, { ...call, exitCode, file: options.file });
        }
        const finished = events.some((event) => event.type === 'change_summary');
        const told = errors.length > 0 ? errors : readTextDiagnostics(await (0,promises_.readFile)(stderrFile, 'utf8'), text.join('\n'));
        if (told.length === 0 && finished) {
            throw await createContradictionError({ ...call, exitCode, file: options.file }, 'success');
        }
        throw (0,failure/* toTerraformError */.Ao)(call.root, told, call.command, call.failure);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        call_disposeResources(env_1);
    }
}
/** A program that ended with a foreign exit code may have reported why. */
function toReportedError(call, events, thrown) {
    const errors = selectDiagnostics(events, 'error');
    if (!(thrown instanceof action_error/* ActionError */.lZ))
        return thrown;
    if (thrown.code === 'credentials-expired')
        return (0,failure/* toInterruptionError */.h$)(call.root, call.command, errors, thrown);
    if (thrown.code !== 'tool-failed' || errors.length === 0)
        return thrown;
    return (0,failure/* toTerraformError */.Ao)(call.root, errors, call.command, call.failure);
}
function openCredentialWatch({ credentials }, { root, command }) {
    if (credentials === undefined || root.ownAwsCredentials || !root.providers.includes('hashicorp/aws'))
        return undefined;
    return command === 'plan' || command === 'apply' ? watchCredentials(command, credentials) : undefined;
}
const shownTextLines = 12;
/** Terraform warns of providers that its configuration names. Those that we name are the ones that the lock file pins. */
function isOwnWarning({ packages }, root, { severity, summary }) {
    const about = severity === 'warning' && summary === 'Provider development overrides are in effect';
    return about && packages?.isActive(root) === true;
}
function buildVariables(root, command, options) {
    return {
        ...options.getVariables(root),
        ...options.packages?.getVariables(root, command),
        TF_DATA_DIR: options.dataFolders.getVariable(root),
        TF_IN_AUTOMATION: 'true',
        TF_INPUT: 'false',
        CHECKPOINT_DISABLE: 'true',
    };
}

;// CONCATENATED MODULE: ./src/terraform/cli/tainted.js

/**
 * Addresses of the resources that a state marks as tainted: their creation did not finish, so the next apply replaces them.
 * @param resources the member `resources` of a state, version 4
 */
function listTainted(resources) {
    return toRecords(resources).flatMap((resource) => toRecords(resource.instances).flatMap((instance) => instance.status === 'tainted' && instance.deposed === undefined ? [formatAddress(resource, instance)] : []));
}
function formatAddress({ module, type, name }, { index_key: key }) {
    const index = key === undefined || key === null ? '' : `[${JSON.stringify(key)}]`;
    return [module, type, name].filter((part) => typeof part === 'string' && part !== '').join('.') + index;
}
function toRecords(value) {
    return Array.isArray(value) ? value.filter(records/* isRecord */.u4) : [];
}

// EXTERNAL MODULE: ./src/terraform/cli/state-lock.js
var state_lock = __webpack_require__(6563);
;// CONCATENATED MODULE: ./src/terraform/cli/terraform.js













function createTerraform(options) {
    const toCall = (root, failure, args) => {
        return { root, command: args.find((arg) => !arg.startsWith('-')) ?? '', args, failure };
    };
    const runText = (root, failure, ...args) => runForText(options, toCall(root, failure, args));
    const runJson = (root, failure, ...args) => runForJson(options, toCall(root, failure, args));
    return {
        getDataFolder: (root) => options.dataFolders.getFolder(root),
        init: async (root, use = 'with-backend', onFailure) => {
            const settings = (root.backendConfig ?? []).map((entry) => `-backend-config=${entry}`);
            const backend = use === 'with-backend' ? settings : ['-backend=false'];
            await options.dataFolders.open(root);
            const call = toCall(root, 'init-failed', ['init', '-input=false', '-no-color', ...backend]);
            const selectWarnings = (text) => (0,failure/* parseWarnings */.X$)(text).filter((warning) => !isOwnWarning(options, root, warning));
            return init(options, root, async (reuse) => {
                // A failure of the init that reuses packages is not the last word.
                const report = reuse === 'reusing' ? undefined : onFailure;
                return selectWarnings(await runForText(options, call, (text) => report?.(selectWarnings(text))));
            });
        },
        plan: async (root, request) => plan(options, root, request),
        applyPlan: async (root, planFile, onEvent) => applyPlan(options, { root, planFile, onEvent }),
        showJson: (root, planFile) => runJson(root, 'plan-failed', 'show', '-json', external_node_path_.resolve(planFile)),
        showText: (root, planFile) => runText(root, 'plan-failed', 'show', '-no-color', external_node_path_.resolve(planFile)),
        readOutputs: async (root) => selectPublicOutputs(await runForJson(options, toCall(root, 'tool-failed', ['output', '-json']), parseExactJson)),
        validate: (root) => validate(options, root),
        readState: (root) => readState(options, root),
        pushState: async (root, file) => {
            await runText(root, 'state-not-saved', 'state', 'push', formatLockTimeout(options), external_node_path_.resolve(file));
        },
        readHeldLock: (root) => readHeldLock(options, root),
        forceUnlock: async (root, lockId) => {
            await runText(root, 'unlock-failed', 'force-unlock', '-force', lockId).catch((error) => {
                throw (0,state_lock/* toUnlockError */.AS)(root, lockId, error);
            });
        },
    };
}
/** An init that reuses verified packages has little to do. Whatever it cannot do, a complete one does, or reports. */
async function init({ packages }, root, run) {
    if (packages === undefined)
        return run('complete');
    if (await packages.reuse(root)) {
        const warnings = await run('reusing').catch((thrown) => {
            if (thrown instanceof action_error/* ActionError */.lZ && thrown.code === 'cancelled')
                throw thrown;
        });
        if (warnings !== undefined && (await packages.confirm(root)))
            return [...warnings, ...packages.getWarnings(root)];
    }
    await packages.forget(root);
    const warnings = await run('complete');
    await packages.adopt(root, warnings);
    return warnings;
}
/** A plan acquires the lock first, and without waiting reports who holds it. */
async function readHeldLock(options, root) {
    const args = ['plan', '-json', '-input=false', '-refresh=false', '-lock-timeout=0s'];
    try {
        await runForEvents(options, { root, command: 'plan', args, failure: 'plan-failed' });
        return undefined;
    }
    catch (error) {
        return error instanceof action_error/* ActionError */.lZ ? error.outputs['lock-info'] : undefined;
    }
}
async function plan(options, root, { planFile, mode, locking, onEvent }) {
    const kind = mode === 'normal' ? [] : [`-${mode}`];
    const lock = locking === 'locked' ? formatLockTimeout(options) : '-lock=false';
    const out = ['-detailed-exitcode', `-out=${planFile}`];
    const args = ['plan', '-json', '-input=false', ...out, lock, ...kind, ...formatVarFiles(options)];
    const call = { root, command: 'plan', args, failure: 'plan-failed' };
    const { exitCode, events, text, outputFolder } = await runForEvents(options, call, onEvent);
    const report = readPlanReport(events);
    const { file } = options;
    if (report === undefined)
        throw await createUnreadableError({ ...call, file, outputFolder }, 'no summary of the plan', text);
    if (isPlanExitCode(exitCode, report, mode))
        return { ...report, changes: report.changes || isDataOnly(report, exitCode) };
    const contradiction = await createContradictionError({ ...call, file, exitCode }, formatReportedChanges(report));
    return { ...report, contradiction };
}
/** A destroy plan that only removes data sources from the state: Terraform reports none of them. */
function isDataOnly({ resources }, exitCode) {
    return exitCode === 2 && resources.length === 0;
}
async function applyPlan(options, { root, planFile, onEvent, }) {
    const call = { root, command: 'apply', failure: 'apply-failed' };
    const base = ['apply', '-json', '-input=false', formatLockTimeout(options)];
    const run = (variables) => 
    // An absolute path cannot be mistaken for an option, whatever the name of the root.
    runForEvents(options, { ...call, args: [...base, ...variables, external_node_path_.resolve(planFile)] }, onEvent);
    const { events, text, exitCode, outputFolder } = await run([]).catch((thrown) => {
        if (options.varFiles.length > 0 && lacksEphemeralValue(thrown))
            return run(formatVarFiles(options));
        throw thrown;
    });
    if (exitCode !== 0) {
        throw await createContradictionError({ ...call, file: options.file, exitCode }, 'no error');
    }
    if (!hasApplySummary(events)) {
        throw await createUnreadableError({ ...call, file: options.file, outputFolder }, 'no summary of what it applied', text);
    }
    const outputs = selectPublicOutputs(events.findLast((event) => event.type === 'outputs')?.outputs);
    return { outputs, warnings: selectDiagnostics(events, 'warning') };
}
/**
 * Whether an apply did not start because an ephemeral variable has no value: plans do not hold those. Only then are the var
 * files passed again, because Terraform before 1.10 refuses them beside a plan.
 */
function lacksEphemeralValue(thrown) {
    return (thrown instanceof action_error/* ActionError */.lZ && thrown.details.some((line) => line.startsWith('The ephemeral input variable ')));
}
function formatVarFiles({ varFiles }) {
    return varFiles.map((file) => `-var-file=${file}`);
}
function formatLockTimeout({ lockTimeout }) {
    return `-lock-timeout=${lockTimeout}`;
}
/** Decides by what Terraform found, not by the exit code alone. */
async function validate(options, root) {
    const call = { root, command: 'validate', args: ['validate', '-json'] };
    const { exitCode, stdoutFile, stderrFile } = await runTerraform(options, call);
    const [stdout, stderr] = await Promise.all([(0,promises_.readFile)(stdoutFile, 'utf8'), (0,promises_.readFile)(stderrFile, 'utf8')]);
    const { diagnostics, valid } = (0,records/* toRecord */.Lv)(tryParse(stdout));
    if (!Array.isArray(diagnostics) || typeof valid !== 'boolean') {
        const text = selectTextLines(stderr.trim() === '' ? stdout : stderr);
        const outputFolder = external_node_path_.dirname(stdoutFile);
        throw await createUnreadableError({ ...call, file: options.file, outputFolder }, 'no result that can be read', text);
    }
    const found = diagnostics
        .map((diagnostic) => readDiagnostic((0,records/* toRecord */.Lv)(diagnostic)))
        .filter((diagnostic) => !isOwnWarning(options, root, diagnostic));
    if (valid || found.some(({ severity }) => severity === 'error')) {
        if (!valid || exitCode === 0)
            return found;
    }
    const reported = valid ? 'a valid configuration' : 'an invalid configuration without any error';
    throw await createContradictionError({ ...call, file: options.file, exitCode }, reported);
}
function tryParse(text) {
    try {
        return parseJsonDocument(text, parseExactJson);
    }
    catch {
        return undefined;
    }
}
/** A state that does not exist is printed as nothing. */
async function readState(options, root) {
    const call = { root, command: 'state', args: ['state', 'pull'], failure: 'tool-failed' };
    const text = await runForText(options, call);
    if (text.trim() === '')
        return undefined;
    const { lineage, serial, resources, outputs } = (0,records/* toRecord */.Lv)(tryParse(text));
    if (typeof lineage !== 'string' || typeof serial !== 'number') {
        throw await createUnreadableError({ ...call, file: options.file }, 'no state that can be read', selectTextLines(text));
    }
    return {
        lineage,
        serial,
        resources: Array.isArray(resources) ? resources.length : 0,
        tainted: listTainted(resources),
        outputs: selectPublicOutputs(outputs),
    };
}
/** Values of outputs in any of the forms that Terraform writes them in, without sensitive ones. */
function selectPublicOutputs(outputs) {
    const all = Object.entries((outputs ?? {}));
    return Object.fromEntries(all.flatMap(([name, { sensitive, value }]) => (sensitive === true ? [] : [[name, value]])));
}

;// CONCATENATED MODULE: ./src/terraform/report/log.js



const gap = '  ';
/** Live lines for each root: progress while it runs, one line when it is done. */
function createLogObserver(log, names) {
    const width = Math.max(runner_log/* labelWidth */.dB, ...names.map((name) => name.length));
    const lines = new Map();
    const warned = new Set();
    const openLine = (name) => {
        const known = lines.get(name);
        if (known !== undefined)
            return known;
        const created = log.progress(name.padEnd(width));
        lines.set(name, created);
        return created;
    };
    return {
        onProgress: ({ root }, standing) => {
            // Planning takes seconds and ends with its own line; only changes to resources are shown live.
            if (standing.state !== 'planning')
                openLine(root.name).update(standing);
        },
        onFinished: (result) => {
            log.line(formatFinishedLine(result, width));
            annotate(log, result, warned);
        },
    };
}
function formatFinishedLine(result, width) {
    const { task, note, startedAt, endedAt } = result;
    const took = result.status === 'skipped' || result.status === 'deferred' ? '' : (0,runner_log/* formatElapsed */.C7)(endedAt - startedAt);
    return [task.root.name.padEnd(width), describeOutcome(result).padEnd(22), took.padStart(6), note].join(gap).trimEnd();
}
/** @param shown texts that were shown before, for another root; new ones are added */
function annotate(log, { task, warnings }, shown) {
    for (const warning of warnings) {
        const key = JSON.stringify([warning.summary, warning.detail]);
        if (shown.has(key))
            continue;
        shown.add(key);
        const place = (0,failure/* resolveLocation */.KC)(warning, task.root);
        log.warning(`${task.root.name}: ${warning.summary}${warning.detail === '' ? '' : `\n${warning.detail}`}`, place);
    }
}
/** First line of a run: what it is about. */
function formatRunHeadline(environment, waves, facts) {
    return [environment, formatRootCount(waves.flat().length), ...facts].join(' · ');
}
/** The order of roots, if there is any. Reading roots needs no order. */
function formatWaves(waves, command) {
    if (waves.length < 2 || (command !== 'apply' && command !== 'destroy'))
        return [];
    return waves.map((names, index) => `wave ${index + 1}${gap}${names.join(', ')}`);
}
/**
 * What the numbers of folder names cost: waves that nothing else asks for.
 * @param withoutNumbers how many waves what roots read and declare needs alone
 * @returns undefined if they cost nothing
 */
function formatNumberCost(waves, withoutNumbers, command) {
    if (withoutNumbers >= waves.length || (command !== 'apply' && command !== 'destroy'))
        return undefined;
    const more = waves.length - withoutNumbers;
    const cost = `${more} of ${waves.length} waves ${more === 1 ? 'comes' : 'come'} from numbers alone`;
    return `${cost}. If what roots read is complete, \`order: reads\` in environment.yaml saves ${more === 1 ? 'it' : 'them'}.`;
}
/** The plan of each root, in a collapsible group. */
async function logPlans(log, results) {
    for (const result of results.values()) {
        const { text, task } = result;
        if (text === undefined)
            continue;
        await log.group(`${task.root.name}${gap}${describeOutcome(result)}`, () => {
            log.line(text.trimEnd());
            return Promise.resolve();
        });
    }
}
/**
 * Last line of a run.
 * The time is that of all roots; the notices are warnings about the run itself.
 */
function formatRunClosingLine(environment, command, results, { milliseconds, notices }) {
    return `${environment}: ${summarizeRun(command, results.values(), notices)} · ${(0,runner_log/* formatElapsed */.C7)(milliseconds)}`;
}

// EXTERNAL MODULE: ./src/runner/files/private-file.js
var private_file = __webpack_require__(69995);
;// CONCATENATED MODULE: ./src/terraform/configuration/provider-requirements.js







/**
 * What a root and all modules that its init found require of providers, downloaded ones included.
 * @param dataFolder Terraform's data directory after `init`
 * @throws Error for what cannot be read, or says something that only Terraform understands
 */
async function readProviderRequirements({ folder }, dataFolder) {
    return collectRequirements(folder, await listModuleFolders(folder, dataFolder));
}
/** The same before an init: of the root and its local modules. */
async function readLocalProviderRequirements({ folder, localModules }) {
    return collectRequirements(folder, [folder, ...localModules]);
}
async function collectRequirements(folder, modules) {
    const reader = createModuleReader(folder, ({ type }) => ['terraform', 'provider'].includes(type));
    const problems = [];
    const required = new Map();
    for (const module of modules) {
        const files = await reader.read(module, ({ message }) => problems.push(message));
        for (const address of findProviders(files))
            required.set(toFullAddress(address), []);
    }
    for (const module of modules) {
        const files = await reader.read(module, () => undefined);
        for (const { address, constraint } of listConstraints(files)) {
            const known = required.get(toFullAddress(address));
            if (known !== undefined)
                required.set(toFullAddress(address), [...known, constraint]);
        }
    }
    if (problems.length > 0)
        throw new Error(problems.join('\n'));
    return required;
}
/** The folders of the root and its modules, each once, as `init` has listed them. */
async function listModuleFolders(folder, dataFolder) {
    const file = external_node_path_.join(dataFolder, 'modules', 'modules.json');
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '{}';
        throw error;
    });
    const { Modules: entries = [] } = (0,records/* toRecord */.Lv)(JSON.parse(text));
    const folders = (0,data/* toList */.s)(entries).map((entry) => external_node_path_.resolve(folder, String((0,records/* toRecord */.Lv)(entry).Dir)));
    return [...new Set([folder, ...folders])];
}
/** Constraints in `required_providers` and, as old modules write them, in `provider` blocks. */
function listConstraints(files) {
    const stated = findStatedProviders(files);
    const own = stated.flatMap(({ address, requirement }) => {
        const version = (0,records/* isRecord */.u4)(requirement) ? requirement.version : requirement;
        return version === undefined ? [] : [{ address, constraint: toConstraint(version) }];
    });
    const old = selectBlocks(files, 'provider').flatMap(({ labels: [name = ''], body }) => {
        const version = (0,data/* readProperty */.i)(body, 'version');
        const address = stated.find((each) => each.name === name)?.address ?? `hashicorp/${name}`;
        return version === undefined ? [] : [{ address, constraint: toConstraint(version) }];
    });
    return [...own, ...old];
}
function toConstraint(version) {
    if (typeof version === 'string' && version.trim() !== '')
        return version;
    throw new Error('a version constraint is not a text');
}

;// CONCATENATED MODULE: ./src/terraform/providers/cli-configuration.js




/** Reads what Terraform would read: the file that a variable names, or the one in the home folder and its neighbors. */
async function readUserConfiguration(environment, platform = process.platform) {
    const files = await listUserFiles(environment, platform);
    const found = await Promise.all(files.map(async (file) => ({ file, text: await readTextFile(file) })));
    const texts = [];
    for (const { file, text } of found) {
        if (text === undefined || text.trim() === '')
            continue;
        const settings = await parseUserSettings(text);
        if (settings.kind === 'in-charge')
            return { ...settings, why: `${file} ${settings.why}` };
        texts.push(settings.text);
    }
    const local = await findFirstExisting(listImplicitMirrors(environment, resolveUserFolder(environment, platform), platform));
    if (local !== undefined)
        return { kind: 'in-charge', why: `${local} holds this machine's own providers` };
    return { kind: 'settings', text: texts.join('\n') };
}
/** The files that Terraform reads, whether they exist or not. */
async function listUserFiles(environment, platform) {
    const named = dropEmpty(environment.TF_CLI_CONFIG_FILE) ?? dropEmpty(environment.TERRAFORM_CONFIG);
    // A file named by a variable replaces the folder, too.
    if (named !== undefined)
        return [named];
    const home = getHome(environment, platform);
    const own = home === '' ? [] : [external_node_path_.join(home, platform === 'win32' ? 'terraform.rc' : '.terraformrc')];
    return [...own, ...(await listConfigurationFiles(resolveUserFolder(environment, platform)))];
}
function resolveUserFolder(environment, platform) {
    const home = getHome(environment, platform);
    return home === '' ? undefined : external_node_path_.join(home, platform === 'win32' ? 'terraform.d' : '.terraform.d');
}
function getHome(environment, platform) {
    return (platform === 'win32' ? environment.APPDATA : environment.HOME) ?? '';
}
/** Terraform treats an empty variable as unset. */
function dropEmpty(value) {
    return value === '' ? undefined : value;
}
/** Folders that Terraform prefers to the registry unless provider installation is configured. */
function listImplicitMirrors(environment, folder, platform) {
    const beside = folder === undefined ? [] : [external_node_path_.join(folder, 'plugins')];
    if (platform === 'win32')
        return beside;
    const home = environment.HOME ?? '';
    if (platform === 'darwin')
        return [
            ...beside,
            ...[home, ''].map((base) => external_node_path_.join(base, '/Library/Application Support/io.terraform/plugins')),
        ];
    const data = dropEmpty(environment.XDG_DATA_HOME) ?? external_node_path_.join(home, '.local/share');
    const shared = (dropEmpty(environment.XDG_DATA_DIRS) ?? '/usr/local/share:/usr/share').split(':');
    return [...beside, ...[data, ...shared].map((base) => external_node_path_.join(base, 'terraform', 'plugins'))];
}
async function parseUserSettings(text) {
    const credentials = convertCredentials(text);
    if (credentials !== undefined)
        return { kind: 'settings', text: credentials };
    const parsed = await (0,parser/* parseHcl */.z)('terraformrc.hcl', text);
    if (!parsed.ok)
        return { kind: 'in-charge', why: 'is not valid HCL' };
    if ('provider_installation' in parsed.value)
        return { kind: 'in-charge', why: 'has a provider_installation block' };
    // Parallel inits race in a shared cache (hashicorp/terraform#31964).
    return { kind: 'settings', text: text.replace(/^[ \t]*plugin_cache_dir[ \t]*=.*$/gm, '') };
}
/** `credentials.tfrc.json`, which `terraform login` writes, in HCL. */
function convertCredentials(text) {
    if (!text.trimStart().startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(text);
        if (Object.keys(value).join() !== 'credentials')
            return undefined;
        const hosts = Object.entries(value.credentials);
        return hosts
            .map(([host, { token }]) => `credentials ${quote(host)} {\n  token = ${quote(String(token))}\n}\n`)
            .join('');
    }
    catch {
        return undefined;
    }
}
/**
 * What Terraform would read, without the block that says where providers come from.
 * @returns undefined where that block cannot be taken out for sure, or names packages of its own (`dev_overrides`)
 */
async function readSettingsWithoutInstallation(environment) {
    const texts = [];
    for (const file of await listUserFiles(environment, process.platform)) {
        // Each command would look for it in the folder of its root.
        if (!external_node_path_.isAbsolute(file))
            return undefined;
        const text = (await readTextFile(file)) ?? '';
        if (text.trim() === '')
            continue;
        const settings = convertCredentials(text) ?? (await removeInstallation(text));
        if (settings === undefined)
            return undefined;
        texts.push(settings);
    }
    return texts.join('\n');
}
/** @returns undefined if the rest would not be exactly the other settings */
async function removeInstallation(text) {
    const parsed = await (0,parser/* parseHcl */.z)('terraformrc.hcl', text);
    if (!parsed.ok || JSON.stringify(parsed.value.provider_installation ?? '').includes('"dev_overrides"'))
        return undefined;
    const { provider_installation: block, ...others } = parsed.value;
    if (block === undefined)
        return text;
    const rest = text.replace(installationBlock, '');
    const left = await (0,parser/* parseHcl */.z)('terraformrc.hcl', rest);
    return left.ok && (0,external_node_util_.isDeepStrictEqual)(left.value, others) ? rest : undefined;
}
/** The block with blocks of one further level, up to the brace that closes it at the start of a line. */
const installationBlock = /^provider_installation\s*\{(?:[^{}]|\{[^{}]*\})*\}[ \t]*$/m;
/** CLI configuration in which Terraform uses the packages in these folders, whatever their hashes are. */
function buildOverrideConfiguration(userSettings, packages) {
    return [
        userSettings.trimEnd(),
        'provider_installation {',
        '  dev_overrides {',
        ...packages.map(({ address, folder }) => `    ${quote(address)} = ${quote(folder.split(external_node_path_.sep).join('/'))}`),
        '  }',
        '}',
        '',
    ]
        .join('\n')
        .trimStart();
}
/** CLI configuration with a mirror of exactly these providers; all others are installed as usual. */
function buildMirrorConfiguration(userSettings, folder, addresses) {
    const list = `[${[...new Set(addresses)].map(quote).join(', ')}]`;
    return [
        userSettings.trimEnd(),
        'provider_installation {',
        '  filesystem_mirror {',
        `    path    = ${quote(folder.split(external_node_path_.sep).join('/'))}`,
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
/** This file is not evaluated: a `${` in it is literal. */
function quote(text) {
    return JSON.stringify(text);
}
async function listConfigurationFiles(folder) {
    if (folder === undefined)
        return [];
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    return names.filter((name) => /\.tfrc(\.json)?$/.test(name)).map((name) => external_node_path_.join(folder, name));
}
/** A configured file that does not exist is ignored, as Terraform does with a warning. */
function readTextFile(file) {
    return (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
}
async function findFirstExisting(folders) {
    for (const folder of folders)
        if ((await (0,promises_.readdir)(folder).catch(() => [])).length > 0)
            return folder;
    return undefined;
}

;// CONCATENATED MODULE: ./src/terraform/providers/package-files.js




const downloadTimeoutMs = 15 * 60_000;
const unpackTimeoutMs = 5 * 60_000;
/**
 * Downloads one package from its registry, verified by Terraform against the registry's signed checksums, and adds it
 * to the mirror: unpacked if several roots use it and all their lock files accept that.
 * @param scratch a new folder on the same disk as `mirror`
 * @throws ActionError `tool-failed` with Terraform's message
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
    const source = unpacked ?? external_node_path_.join(archives, resolveArchivePath(wanted, tools.platform));
    const form = unpacked === undefined ? 'packed' : 'unpacked';
    const target = external_node_path_.join(mirror, resolvePackagePath(wanted, form, tools.platform));
    await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
    await (0,promises_.rename)(source, target);
    return form;
}
/** Path of a package in a filesystem mirror. */
function resolvePackagePath(wanted, form, platform) {
    return form === 'packed' ? resolveArchivePath(wanted, platform) : external_node_path_.join(wanted.address, wanted.version, platform);
}
function resolveArchivePath({ address, version }, platform) {
    const type = external_node_path_.posix.basename(address);
    return external_node_path_.join(address, `terraform-provider-${type}_${version}_${platform}.zip`);
}
/** Lets Terraform unpack the archive and compute the folder hash; undefined if a lock file does not contain it. */
async function unpack(wanted, { archives, configuration }, { processes, terraform, platform }) {
    const data = external_node_path_.join(configuration, '.terraform');
    const settings = external_node_path_.join(configuration, 'mirror.tfrc');
    await (0,promises_.writeFile)(settings, buildMirrorConfiguration('', archives, [wanted.address]));
    await processes.run({
        tool: `terraform init ${wanted.address} ${wanted.version}`,
        file: terraform,
        args: ['init', '-input=false', '-no-color'],
        cwd: configuration,
        env: { ...quietly, TF_CLI_CONFIG_FILE: settings, TF_DATA_DIR: data, TF_PLUGIN_CACHE_DIR: '' },
        show: 'quiet',
        timeoutMs: unpackTimeoutMs,
    });
    const locked = await parseProviderLockFile(await (0,promises_.readFile)(external_node_path_.join(configuration, terraformLockFileName), 'utf8'));
    const hash = locked.flatMap(({ hashes }) => hashes).find((each) => each.startsWith('h1:'));
    const isAccepted = hash !== undefined && wanted.accepted.every((hashes) => hashes.includes(hash));
    return isAccepted ? external_node_path_.join(data, 'providers', resolvePackagePath(wanted, 'unpacked', platform)) : undefined;
}
const quietly = { CHECKPOINT_DISABLE: 'true', TF_IN_AUTOMATION: 'true', TF_INPUT: 'false' };

;// CONCATENATED MODULE: ./src/terraform/providers/package-hash.js








/**
 * Whether a package of a mirror matches all lock files. An archive is verified by its `zh:` hash, a folder by
 * its `h1:` hash (https://developer.hashicorp.com/terraform/language/files/dependency-lock). If a lock file has no
 * hash of that kind, the init of its root decides.
 * @param mirror the folder
 */
async function isProven(wanted, form, mirror, platform) {
    const file = external_node_path_.join(mirror, resolvePackagePath(wanted, form, platform));
    const hash = form === 'packed' ? `zh:${await (0,files_digest/* hashFile */.DC)(file)}` : await hashPackageFolder(file);
    const kind = hash.slice(0, 3);
    return wanted.accepted.every((hashes) => hashes.includes(hash) || !hashes.some((each) => each.startsWith(kind)));
}
/** Some machines allow few open files. */
const package_hash_filesAtOnce = 16;
/** The folder hash of Go modules: SHA-256 over lines of `<SHA-256 in hex>  <name>`, sorted (golang.org/x/mod/sumdb/dirhash). */
async function hashPackageFolder(folder) {
    const limited = (0,concurrency/* createLimiter */.zm)(package_hash_filesAtOnce);
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true });
    const lines = await Promise.all(entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => external_node_path_.join(entry.parentPath, entry.name))
        .map((file) => ({ file, name: (0,files_workspace/* toRelativePath */.fw)(folder, file) }))
        .sort((a, b) => compareText(a.name, b.name))
        .map(({ file, name }) => limited(async () => `${await (0,files_digest/* hashFile */.DC)(file)}  ${name}\n`)));
    return `h1:${(0,external_node_crypto_.createHash)('sha256').update(lines.join('')).digest('base64')}`;
}

;// CONCATENATED MODULE: ./src/terraform/providers/shared-locks.js




function createSharedLocks({ getDataFolder }) {
    /** By requirements. */
    const shared = new Map();
    const unlocked = new Set();
    const borrowed = new Map();
    const readAll = async (root) => toKey(await readProviderRequirements(root, getDataFolder(root)));
    return {
        share: async (root, warnings) => {
            const text = unlocked.has(root.name) ? await readLockFileText(root) : undefined;
            if (text === undefined)
                return;
            const about = warnings.filter(({ summary }) => summary.includes('lock file information'));
            shared.set(await readAll(root), { text, warnings: about });
        },
        borrow: async (root) => {
            if ((await readLockFileText(root)) !== undefined)
                return;
            unlocked.add(root.name);
            const requirements = toKey(await readLocalProviderRequirements(root));
            const lock = shared.get(requirements);
            if (lock === undefined)
                return;
            borrowed.set(root.name, { requirements, lock });
            await restoreLockFile(root, lock.text);
        },
        confirm: async (root) => {
            const own = borrowed.get(root.name);
            return own === undefined || own.requirements === (await readAll(root));
        },
        giveBack: async (root) => {
            if (borrowed.delete(root.name))
                await (0,promises_.rm)(external_node_path_.join(root.folder, terraformLockFileName), { force: true });
        },
        getWarnings: ({ name }) => borrowed.get(name)?.lock.warnings ?? [],
    };
}
function toKey(required) {
    const listed = [...required].map(([address, constraints]) => [address, [...new Set(constraints)].sort()]);
    return JSON.stringify(listed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./src/terraform/providers/verified-packages.js











/** Nothing here fails a run: where something is not known for sure, Terraform installs and verifies as always. */
function createVerifiedPackages(options) {
    const active = new Map();
    const locks = createSharedLocks(options);
    const hashes = new Map();
    const hashOnce = (folder) => {
        const known = hashes.get(folder) ?? hashPackageFolder(folder).catch(() => undefined);
        hashes.set(folder, known);
        return known;
    };
    const useFor = async ({ name }, packages) => {
        const file = await writeConfiguration(packages, options).catch(() => undefined);
        if (file !== undefined)
            active.set(name, { file, packages });
        return file !== undefined;
    };
    return {
        isActive: ({ name }) => active.has(name),
        getVariables: ({ name }, command) => {
            const { file, packages } = active.get(name) ?? {};
            if (file === undefined || packages === undefined)
                return {};
            return { TF_CLI_CONFIG_FILE: file, ...(command === 'init' ? markInstalled(packages) : {}) };
        },
        getWarnings: locks.getWarnings,
        reuse: async (root) => {
            await locks.borrow(root).catch(() => undefined);
            const locked = await readLocked(root);
            const packages = await findAll(locked, (each) => findVerified(each, hashOnce, options));
            return packages !== undefined && useFor(root, packages);
        },
        confirm: async (root) => {
            const isTheSame = await locks.confirm(root).catch(() => false);
            return isTheSame && isComplete(root, await readLocked(root), options).catch(() => false);
        },
        forget: async (root) => {
            active.delete(root.name);
            await locks.giveBack(root);
        },
        adopt: async (root, warnings) => {
            await locks.share(root, warnings).catch(() => undefined);
            const packages = await findAll(await readLocked(root), (each) => findInstalled(root, each, options));
            if (packages === undefined || !(await useFor(root, packages)))
                return;
            await rememberPackages(root, packages, options).catch(() => undefined);
        },
    };
}
/**
 * Providers that run already need no installation, and init starts none: nobody connects to this address.
 * @see https://developer.hashicorp.com/terraform/plugin/debugging#running-terraform-with-a-provider-in-debug-mode
 */
function markInstalled(packages) {
    const nowhere = { Network: 'unix', String: '/dev/null' };
    const running = { Protocol: 'grpc', ProtocolVersion: 5, Pid: process.pid, Test: true, Addr: nowhere };
    const marked = Object.fromEntries(packages.map(({ address }) => [address, running]));
    return { TF_REATTACH_PROVIDERS: JSON.stringify(marked) };
}
/** The providers that a root pins; none if that cannot be read, which its init reports. */
async function readLocked(root) {
    return (await readProviderLockFile(root).catch(() => undefined)) ?? [];
}
/** @returns undefined unless every package is found, and there is one */
async function findAll(locked, find) {
    const found = (await Promise.all(locked.map(find))).filter((each) => each !== undefined);
    return found.length > 0 && found.length === locked.length ? found : undefined;
}
/** @returns undefined where the machine's configuration cannot be extended, or names packages of its own */
async function writeConfiguration(packages, { environment, temporaryFolder, removeAfterwards }) {
    const settings = await readSettingsWithoutInstallation(environment);
    if (settings === undefined)
        return undefined;
    const file = external_node_path_.join(temporaryFolder, `eks-actions-${(0,external_node_crypto_.randomUUID)()}.tfrc`);
    removeAfterwards(file);
    await (0,private_file/* writePrivateFile */.P)(file, buildOverrideConfiguration(settings, packages));
    return file;
}
/** Where `init` has installed a package for this root; undefined where that is not a single folder. */
async function findInstalled(root, { address, version, hashes }, { getDataFolder }) {
    // Terraform verifies an installed package by this hash only.
    if (!hashes.some((hash) => hash.startsWith('h1:')))
        return undefined;
    const parent = external_node_path_.join(getDataFolder(root), 'providers', address, version);
    const [platform, ...more] = await (0,promises_.readdir)(parent).catch(() => []);
    if (platform === undefined || more.length > 0)
        return undefined;
    return { address, version, folder: await (0,promises_.realpath)(external_node_path_.join(parent, platform)) };
}
/** A package in a known place that has a hash of the lock file. */
async function findVerified({ address, version, hashes }, hash, options) {
    const noted = await readNote(resolveNote({ address, version }, options));
    for (const place of [options.findMirrored(address, version), noted]) {
        const folder = place === undefined ? undefined : await (0,promises_.realpath)(place).catch(() => undefined);
        const computed = folder === undefined ? undefined : await hash(folder);
        if (folder !== undefined && computed !== undefined && hashes.includes(computed))
            return { address, version, folder };
    }
    return undefined;
}
/** Whether a complete init would change nothing about the providers of the lock file. */
async function isComplete(root, locked, { getDataFolder, fitsConstraint }) {
    const required = await readProviderRequirements(root, getDataFolder(root));
    const versions = new Map(locked.map(({ address, version }) => [address, version]));
    return (required.size === versions.size &&
        [...required].every(([address, constraints]) => {
            const version = versions.get(address);
            return version !== undefined && constraints.every((each) => fitsConstraint(version, each) === true);
        }));
}
/** Packages within the root's own data directory go with it. */
async function rememberPackages(root, packages, options) {
    const own = await (0,promises_.realpath)(options.getDataFolder(root));
    const lasting = packages.filter(({ folder }) => !folder.startsWith(own + external_node_path_.sep));
    if (lasting.length > 0)
        await (0,promises_.mkdir)(options.folder, { recursive: true });
    for (const each of lasting)
        await (0,private_file/* writePrivateFile */.P)(resolveNote(each, options), JSON.stringify(each));
}
function resolveNote({ address, version }, { folder }) {
    return external_node_path_.join(folder, `${(0,files_digest/* computeSha256 */.jH)(JSON.stringify([address, version])).slice(0, 32)}.json`);
}
async function readNote(file) {
    try {
        const { folder } = (0,records/* toRecord */.Lv)(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
        return typeof folder === 'string' && external_node_path_.isAbsolute(folder) ? folder : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/actions/provision/parallelism.js


/** What Terraform with the AWS provider needs while it plans, in bytes: 0.5 to 0.7 GB were seen. */
const memoryPerRoot = 700 * 1024 * 1024;
/** The same with relaxed garbage collection: up to 0.85 GB were seen. */
const relaxedMemoryPerRoot = 1024 ** 3;
/** A container's own limits count, not those of its machine. */
function readMachineLimits() {
    return { cores: (0,external_node_os_.availableParallelism)(), freeBytes: process.availableMemory() };
}
/** How many roots run at once: the number of cores, at least two, as far as the free memory allows. */
function resolveParallelism(asked, { cores, freeBytes }) {
    if (asked !== undefined)
        return asked;
    const byMemory = Math.max(1, Math.floor(freeBytes / memoryPerRoot));
    return Math.min(Math.max(2, cores), byMemory);
}
/**
 * Lets Terraform and its providers collect garbage less often: with the AWS provider this saves a third of the processor
 * time for a quarter more memory. Go's default stays where the memory would be short, and a `GOGC` of the job is kept.
 * @see https://go.dev/doc/gc-guide#GOGC
 */
function chooseGarbageCollection(parallelism, job, { freeBytes }) {
    const fits = freeBytes >= parallelism * relaxedMemoryPerRoot;
    return job.GOGC === undefined && fits ? { GOGC: '400' } : {};
}
/** @param asked a number of the job, which is a limit; without one, the machine decides */
function resolveCapacity(asked, job) {
    const limits = readMachineLimits();
    const parallelism = resolveParallelism(asked, limits);
    const variables = chooseGarbageCollection(parallelism, job, limits);
    const machine = asked === undefined ? openMachine(limits) : undefined;
    return { parallelism, spare: machine && createSpareCapacity(parallelism, variables, limits, machine), variables };
}
/** @returns undefined where the container has fewer cores than the machine, of whose load nothing follows then */
function openMachine({ cores }) {
    if ((0,external_node_os_.cpus)().length !== cores)
        return undefined;
    return {
        clock: () => performance.now(),
        readIdleMs: () => (0,external_node_os_.cpus)().reduce((sum, { times }) => sum + times.idle, 0),
        readFreeBytes: () => process.availableMemory(),
        // A timer that is left over must not hold up the end of the run.
        sleep: (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { ref: false }),
    };
}
/** Long enough for a new root to show in the load. */
const windowMs = 500;
/** Less is what a process leaves between two others. */
const idleShare = 0.15;
/** Waiting roots need connections and rate limits of AWS, too. */
const mostPerDefault = 4;
/**
 * Lets more roots run than there are cores while those wait for AWS, as they do for most of an apply: one at a time,
 * each after a measurement in which cores were idle and the memory for another one was free.
 * @param parallelism number of roots that run in any case
 * @param collection what {@link chooseGarbageCollection} returned
 */
function createSpareCapacity(parallelism, collection, { cores, freeBytes }, { clock, readIdleMs, readFreeBytes, sleep: wait }) {
    const perRoot = collection.GOGC === undefined ? memoryPerRoot : relaxedMemoryPerRoot;
    let since = { at: clock(), idle: readIdleMs() };
    return {
        most: Math.max(parallelism, Math.min(parallelism * mostPerDefault, Math.floor(freeBytes / perRoot))),
        tryTake: () => {
            const now = { at: clock(), idle: readIdleMs() };
            const elapsed = now.at - since.at;
            if (elapsed < windowMs)
                return false;
            const idleCores = (now.idle - since.idle) / elapsed;
            since = now;
            // After a pause the average says nothing of the present.
            return elapsed < 3 * windowMs && idleCores >= cores * idleShare && readFreeBytes() >= perRoot;
        },
        wait: () => wait(windowMs),
    };
}

;// CONCATENATED MODULE: ./src/actions/provision/terraform-log.js

/**
 * Terraform logs to standard error, among its messages, unless TF_LOG_PATH names a file
 * (developer.hashicorp.com/terraform/internals/debugging). So a log that the job asks for gets a private file; a file that
 * the job names is kept, seen from the workspace, because Terraform runs in the folder of each root.
 * @param workFolder private, removed after the job
 */
function chooseTerraformLog(environment, { workFolder, workspace }) {
    const asked = ['TF_LOG', 'TF_LOG_CORE', 'TF_LOG_PROVIDER'].find((name) => isOn(environment[name]));
    const { TF_LOG_PATH: own = '' } = environment;
    if (asked === undefined)
        return { variables: {}, note: undefined };
    const file = own === '' ? external_node_path_.join(workFolder, 'terraform.log') : external_node_path_.resolve(workspace, own);
    const why = own === '' ? 'private, until the job ends' : 'TF_LOG_PATH of the job';
    return {
        variables: { TF_LOG_PATH: file },
        note: `Terraform logs to ${file} (${asked}=${environment[asked] ?? ''}; ${why}); it can contain secrets`,
    };
}
function isOn(level) {
    return level !== undefined && level !== '' && level.toLowerCase() !== 'off';
}

;// CONCATENATED MODULE: ./src/actions/provision/plan-place.js
/**
 * Where this run stores its plans: what belongs to a pull request goes to `review`. The role proves it: that of a pull request
 * cannot write to `protected`, whatever its job claims to be.
 */
function resolvePlanPlace({ trigger }, environment) {
    switch (trigger.kind) {
        case 'pull-request':
        case 'merge-group':
            return 'review';
        case 'push':
            return 'protected';
        case 'other':
            return trigger.pullRequest === undefined ? 'protected' : 'review';
        case 'none':
            return resolveOutsideOfEvents(environment);
    }
}
/** In GitLab, on other CI servers, and in a terminal, where people have their own rights. */
function resolveOutsideOfEvents(environment) {
    const { GITLAB_CI, CI_COMMIT_BRANCH, CI_COMMIT_TAG, CI_DEFAULT_BRANCH, CI, GITHUB_ACTIONS } = environment;
    if (GITLAB_CI === 'true') {
        // A pipeline for a merge request has neither branch nor tag.
        const isDefault = CI_COMMIT_BRANCH !== undefined && CI_COMMIT_BRANCH === CI_DEFAULT_BRANCH;
        return isDefault || CI_COMMIT_TAG !== undefined ? 'protected' : 'review';
    }
    return CI === 'true' && GITHUB_ACTIONS !== 'true' ? 'review' : 'protected';
}

;// CONCATENATED MODULE: ./src/aws/object-storage.js

/**
 * Reads and writes objects with the credentials of the session. All methods throw ActionErrors that name the object and
 * the IAM action, see `toAwsError`.
 */
function createS3Storage({ client }) {
    return {
        getObject: (object, maxBytes) => (0,errors/* callAws */.IY)(describeCall(object, 'read', 's3:GetObject'), async () => {
            const s3 = await client('s3', object.region);
            try {
                const { Body: body } = await s3.getObject({ ...toBucketAndKey(object), Range: `bytes=0-${maxBytes}` });
                return (await body?.transformToByteArray()) ?? new Uint8Array();
            }
            catch (error) {
                if (hasErrorName(error, 'NoSuchKey', 'NotFound'))
                    return undefined;
                // An empty object has no byte 0.
                if (hasErrorName(error, 'InvalidRange'))
                    return new Uint8Array();
                throw error;
            }
        }),
        putObject: (object, content, encryption) => (0,errors/* callAws */.IY)(describeCall(object, 'written', 's3:PutObject'), async () => {
            const s3 = await client('s3', object.region);
            await s3.putObject({ ...toBucketAndKey(object), Body: content, ...buildEncryptionHeaders(encryption) });
        }),
        deleteObject: (object) => (0,errors/* callAws */.IY)(describeCall(object, 'deleted', 's3:DeleteObject'), async () => {
            const s3 = await client('s3', object.region);
            await s3.deleteObject(toBucketAndKey(object));
        }),
    };
}
function toBucketAndKey({ bucket, key }) {
    return { Bucket: bucket, Key: key };
}
function describeCall({ bucket, key }, done, action) {
    return { what: `s3://${bucket}/${key} could not be ${done}`, action };
}
function hasErrorName(error, ...names) {
    return names.includes(error.name ?? '');
}
function buildEncryptionHeaders(encryption) {
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
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./src/github/zip.js

const maxEntries = 10_000;
/** Packs files into a zip file. */
async function packZip(files) {
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
 * @throws Error if it is damaged or too large, or contains a path outside of it
 */
async function unpackZip(archive, maxBytes) {
    const { fromBufferPromise } = await __webpack_require__.e(/* import() */ 9517).then(__webpack_require__.t.bind(__webpack_require__, 89517, 19));
    // yauzl rejects absolute names, backslashes, `..`, and content beyond its declared size.
    const opened = await fromBufferPromise(archive, { lazyEntries: true });
    const files = new Map();
    let total = 0;
    let count = 0;
    for await (const entry of opened.eachEntry()) {
        total += entry.uncompressedSize;
        if (total > maxBytes)
            throw new Error(`it unpacks to more than ${maxBytes} bytes`);
        count += 1;
        if (count > maxEntries)
            throw new Error(`it contains more than ${maxEntries} files`);
        if (entry.fileName.endsWith('/'))
            continue;
        files.set(entry.fileName, await (0,consumers_.buffer)(await opened.openReadStreamPromise(entry)));
    }
    return files;
}

;// CONCATENATED MODULE: ./src/github/artifact.js




const maxBytes = 256 * 1024 * 1024;
/**
 * The newest existing artifact of a name. Needs `actions: read`. Artifacts of runs for forks are skipped, because the fork
 * decides what its workflow uploads.
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
 * Downloads an artifact into memory and verifies its digest. The token is sent to GitHub only, not to the storage it
 * redirects to.
 * @throws ActionError `artifact-unusable`; `github-failed` if it has expired in the meantime
 */
async function downloadArtifact(github, artifact) {
    if (artifact.size > maxBytes)
        throw createUnusableError(artifact, `it is larger than ${maxBytes} bytes`);
    const { data } = await github.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
        ...github.repository,
        artifact_id: artifact.id,
        archive_format: 'zip',
    });
    if (!(data instanceof ArrayBuffer))
        throw createUnusableError(artifact, 'the storage did not return a file');
    const archive = Buffer.from(data);
    const digest = `sha256:${(0,files_digest/* computeSha256 */.jH)(archive)}`;
    if (artifact.digest !== undefined && artifact.digest !== digest) {
        throw createUnusableError(artifact, `expected ${artifact.digest}, got ${digest}`);
    }
    try {
        return await unpackZip(archive, maxBytes);
    }
    catch (cause) {
        throw createUnusableError(artifact, cause.message, cause);
    }
}
/** Whether an error means that the artifact has expired. */
function isArtifactExpired(error) {
    return readErrorStatus(error) === 410;
}
function createUnusableError({ name, run }, why, cause) {
    return new action_error/* ActionError */.lZ('artifact-unusable', `the artifact ${name} of run ${run} cannot be used: ${why}`, { cause });
}

// EXTERNAL MODULE: ./src/github/json-fields.js
var json_fields = __webpack_require__(54634);
;// CONCATENATED MODULE: ./src/github/artifact-upload.js





const service = 'twirp/github.actions.results.api.v1.ArtifactService';
/** Artifacts of this generation are immutable and have a digest. */
const artifactVersion = 7;
const attempts = 4;
/**
 * The artifact storage of this job. It is called directly (three requests), because `@actions/artifact` would add 200
 * packages and 4 MB of bundle.
 * @returns undefined in a terminal, in a GitLab job, and on GitHub Enterprise Server, which has no such service
 * @see https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/upload-artifact.ts
 */
function openArtifactStorage(environment, signal) {
    const { ACTIONS_RESULTS_URL: url = '', ACTIONS_RUNTIME_TOKEN: token = '' } = environment;
    const ids = parseBackendIds(token);
    if (!URL.canParse(url) || ids === undefined)
        return undefined;
    return {
        upload: async ({ name, files, retentionDays }) => {
            const callService = (procedure, body) => sendRequest(name, signal, new URL(`/${service}/${procedure}`, url).href, {
                method: 'POST',
                headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
                body: JSON.stringify({ ...ids, name, ...body }),
            });
            const archive = await packZip(files);
            const digest = `sha256:${(0,files_digest/* computeSha256 */.jH)(archive)}`;
            const created = await callService('CreateArtifact', {
                version: artifactVersion,
                mime_type: 'application/zip',
                ...(retentionDays === undefined ? {} : { expires_at: formatExpiry(retentionDays) }),
            });
            const target = (0,json_fields/* readTextAt */.T)(created, 'signed_upload_url') ?? (0,json_fields/* readTextAt */.T)(created, 'signedUploadUrl');
            if (target === undefined)
                throw createArtifactError(name, 'the service returned no upload URL');
            // Azure Blob Storage, Put Blob; the signed URL grants access, so no token is sent.
            await sendRequest(name, signal, target, {
                method: 'PUT',
                headers: { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/zip' },
                body: archive,
            });
            // 64-bit integers are strings in the JSON form of protocol buffers.
            const finished = await callService('FinalizeArtifact', { size: String(archive.length), hash: digest });
            const id = Number((0,json_fields/* readTextAt */.T)(finished, 'artifact_id') ?? (0,json_fields/* readTextAt */.T)(finished, 'artifactId'));
            if (!Number.isSafeInteger(id))
                throw createArtifactError(name, 'the service did not confirm the upload');
            return { id, digest };
        },
    };
}
/** The runner's token names its run and job in a scope `Actions.Results:<run>:<job>`. */
function parseBackendIds(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const scope = (0,json_fields/* readTextAt */.T)(claims, 'scp')
            ?.split(' ')
            .find((one) => one.startsWith('Actions.Results:'));
        const [, run, job] = scope?.split(':') ?? [];
        return run && job ? { workflow_run_backend_id: run, workflow_job_run_backend_id: job } : undefined;
    }
    catch {
        return undefined;
    }
}
function formatExpiry(days) {
    return new Date(Date.now() + days * 24 * 3600 * 1000).toISOString();
}
/** @returns the JSON of the response; undefined if there is none */
async function sendRequest(name, signal, url, request) {
    const { createFetch } = await Promise.all(/* import() */[__webpack_require__.e(5889), __webpack_require__.e(2340)]).then(__webpack_require__.bind(__webpack_require__, 72190));
    const fetch = createFetch(url);
    const tried = (0,retry/* retry */.L)(async () => {
        const response = await fetch(url, { ...request, signal });
        const text = await response.text();
        if (!response.ok)
            throw new UploadRefusal(response.status, readTwirpMessage(text) ?? response.statusText);
        return parseJson(text);
    }, {
        attempts,
        baseMs: 500,
        maxMs: 10_000,
        signal,
        shouldRetry: (error) => !(error instanceof UploadRefusal) || error.status >= 500 || error.status === 429,
    });
    return tried.catch((error) => {
        signal.throwIfAborted();
        const { message, cause } = error;
        throw createArtifactError(name, cause instanceof Error ? `${message} (${cause.message})` : message, error);
    });
}
class UploadRefusal extends Error {
    status;
    constructor(status, said) {
        super(`${status} ${said}`);
        this.status = status;
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The message of a Twirp error. */
function readTwirpMessage(text) {
    return (0,json_fields/* readTextAt */.T)(parseJson(text), 'msg');
}
function createArtifactError(name, why, cause) {
    return new action_error/* ActionError */.lZ('artifact-failed', `the artifact ${name} could not be stored: ${why}`, { cause });
}

// EXTERNAL MODULE: ./src/github/pull-request.js
var pull_request = __webpack_require__(51859);
// EXTERNAL MODULE: ./src/actions/shared/github.js
var shared_github = __webpack_require__(31857);
;// CONCATENATED MODULE: ./src/actions/provision/plan-artifacts.js




/**
 * Carries plans from one run to another as artifacts; undefined where there are none.
 * @param place of the plans of this run
 */
function createPlanArtifactTransport(action, place) {
    const { event, context } = action;
    const storage = openArtifactStorage(context.environment, context.signal);
    if (storage === undefined)
        return undefined;
    return {
        upload: async (name, files) => {
            await storage.upload({ name, files });
        },
        download: async (name) => {
            const github = await (0,shared_github/* connectToGitHub */.t)(action, context);
            const artifact = github === undefined ? undefined : await findNewestArtifact(github, name, event);
            if (github === undefined || artifact === undefined)
                return undefined;
            context.log.line(`plans of run ${artifact.run} for commit ${artifact.commit.slice(0, 7)}`);
            // Of the artifacts of other runs, nothing proves that no pull request started them.
            const isOwn = artifact.run === event.run?.id;
            return { place: isOwn ? place : 'review', files: await downloadArtifact(github, artifact) };
        },
    };
}
/** The artifact of this run, else of this commit, else of the head of the pull request that this commit merged. */
async function findNewestArtifact(github, name, { run, commit }) {
    const ofRun = run === undefined ? undefined : await findArtifact(github, name, { run: run.id });
    if (ofRun !== undefined || commit === undefined)
        return ofRun;
    const ofCommit = await findArtifact(github, name, { commit });
    if (ofCommit !== undefined)
        return ofCommit;
    const merged = await (0,pull_request/* findMergedPullRequest */.g_)(github, commit);
    return merged === undefined ? undefined : findArtifact(github, name, { commit: merged.head });
}

;// CONCATENATED MODULE: ./src/actions/provision/plan-store.js



/**
 * Opens the store of the run's plans; where there is none, the log says why.
 * @param aws undefined when neither a state nor a provider is AWS's
 */
function openPlanStore(action, selection, aws, place) {
    const { inputs, context } = action;
    if (inputs.command !== 'plan' && inputs.command !== 'apply')
        return { store: undefined, explainUnstored: () => undefined };
    const { store, notes, explainUnstored } = (0,choose/* choosePlanStore */.Q)({
        setting: inputs['plan-store'],
        environment: inputs.environment,
        place,
        roots: [...selection.tasks.values()].map(({ root }) => root),
        key: inputs['plan-encryption-key'],
        storage: aws === undefined ? noStorage : createS3Storage(aws),
        artifacts: createPlanArtifactTransport(action, place),
        withoutPlan: inputs['require-plan'] ? 'refused' : 'planned-again',
    });
    for (const note of notes)
        context.log.line(note);
    return { store, explainUnstored };
}
/** Never called: without a session, no root has its state in S3. */
const noStorage = {
    getObject: () => Promise.reject(new TypeError('no AWS session')),
    putObject: () => Promise.reject(new TypeError('no AWS session')),
    deleteObject: () => Promise.reject(new TypeError('no AWS session')),
};

;// CONCATENATED MODULE: ./src/actions/provision/reviewed-commits.js



/**
 * Which commits were reviewed before they were merged. Plans of other commits are of pull requests that are open or were
 * closed, and say nothing about what may be applied.
 * @param place where this run stores its plans: if that is where those of pull requests are, its own commit counts
 */
async function findReviewedCommits(action, place) {
    const { event, context } = action;
    const { commit } = event;
    const own = commit === undefined || place === 'protected' ? [] : [{ commit, pullRequest: undefined }];
    const listNone = () => Promise.resolve([]);
    try {
        const github = await (0,shared_github/* connectToGitHub */.t)(action, context);
        if (github === undefined || commit === undefined) {
            const unknown = commit === undefined ? 'the commit of this run is not known' : 'there is no github-token';
            return { own, listOthers: listNone, unknown };
        }
        const branch = readReviewedBranch(event);
        const merged = branch === undefined ? undefined : await (0,pull_request/* findMergedPullRequest */.g_)(github, commit, branch);
        const head = merged === undefined ? [] : [toReviewedCommit(merged)];
        const known = new Set([...head, ...own].map((one) => one.commit));
        let others;
        return {
            own: [...head, ...own.filter((one) => one.commit !== merged?.head)],
            listOthers: () => (others ??= listOthers(github, branch, known)),
            unknown: undefined,
        };
    }
    catch (thrown) {
        const { message } = (0,action_error/* toActionError */.ie)(thrown);
        context.log.warning(`GitHub did not say which pull request this commit merged: ${message}. The newest plan of the same files is compared with instead.`);
        return { own, listOthers: listNone, unknown: message };
    }
}
/** The branch that a run is for: what was merged into another one may not have been reviewed. */
function readReviewedBranch({ ref, defaultBranch }) {
    return ref?.startsWith(branchPrefix) === true ? ref.slice(branchPrefix.length) : defaultBranch;
}
const branchPrefix = 'refs/heads/';
async function listOthers(github, branch, known) {
    if (branch === undefined)
        return [];
    const merged = await (0,pull_request/* listMergedPullRequests */.QT)(github, branch);
    return merged.map(toReviewedCommit).filter(({ commit }) => !known.has(commit));
}
function toReviewedCommit({ head, number, url }) {
    return { commit: head, pullRequest: { number, url } };
}

// EXTERNAL MODULE: ./src/actions/provision/post.js
var post = __webpack_require__(42924);
// EXTERNAL MODULE: ./src/github/cache.js + 6 modules
var github_cache = __webpack_require__(8347);
;// CONCATENATED MODULE: ./src/terraform/providers/needs.js


/** Incremented with the layout of the mirror, so that an older one is not restored from a cache. */
const layout = 1;
/**
 * Reads the lock files of all roots.
 * @param platform in Terraform's notation: `linux_amd64`
 * @throws ActionError `invalid-input` for a lock file that cannot be read
 */
async function readProviderNeeds(roots, platform) {
    const read = await Promise.all(roots.map(async (root) => ({ root, locked: await readProviderLockFile(root) })));
    const mirrored = [];
    const notices = [];
    for (const { root, locked } of read) {
        const missing = describeMissing(root, locked);
        if (missing !== undefined)
            notices.push({ text: missing, file: root.path });
        else if (locked !== undefined && locked.length > 0)
            mirrored.push({ name: root.name, locked });
    }
    const packages = mergePackages(mirrored.map(({ locked }) => locked));
    return { packages, mirrored: mirrored.map(({ name }) => name), notices, key: computeCacheKey(packages, platform) };
}
/** Why the providers of a root are unknown before its init. A root without providers needs no lock file. */
function describeMissing(root, locked) {
    if (root.providers.length === 0)
        return undefined;
    const next = 'run terraform init and commit it';
    if (locked === undefined)
        return `${root.path} has no ${terraformLockFileName}: ${next}`;
    const addresses = new Set(locked.map(({ address }) => address));
    const missing = root.providers.filter((address) => !addresses.has(toFullAddress(address)));
    return missing.length === 0 ? undefined : `${root.path}/${terraformLockFileName} lacks ${missing.join(', ')}: ${next}`;
}
/** Every version of every provider once, no matter which roots lock it. */
function mergePackages(lockFiles) {
    const grouped = Map.groupBy(lockFiles.flat(), ({ address, version }) => `${address} ${version}`);
    const sorted = [...grouped].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.flatMap(([, [first, ...more]]) => first === undefined
        ? []
        : { address: first.address, version: first.version, accepted: [first, ...more].map(({ hashes }) => hashes) });
}
function computeCacheKey(packages, platform) {
    const listed = packages.map(({ address, version, accepted }) => [address, version, accepted.map(String).sort()]);
    const digest = (0,files_digest/* computeSha256 */.jH)(JSON.stringify([layout, listed]));
    return `terraform-providers-${platform}-${digest.slice(0, 32)}`;
}

;// CONCATENATED MODULE: ./src/terraform/providers/mirror.js






/** Written last: a mirror without it is incomplete. */
const manifestName = 'mirror.json';
/** Parallel downloads; more would only share the same bandwidth. */
const downloadsAtOnce = 4;
/**
 * Fills the folder with a mirror of the packages, unless it already is one (from a cache, or an earlier step). Existing
 * packages are hashed again and compared with the lock files.
 * @throws ActionError `tool-failed` and others of a process
 */
async function ensureMirror({ packages, key }, folder, tools) {
    const found = await inspectMirror({ packages, key }, folder, tools.platform);
    if (found.state === 'complete')
        return { origin: 'found', foreign: [] };
    const staging = `${folder}.${(0,external_node_crypto_.randomUUID)()}`;
    const mirror = external_node_path_.join(staging, 'mirror');
    try {
        await (0,promises_.mkdir)(mirror, { recursive: true });
        const limited = (0,concurrency/* createLimiter */.zm)(downloadsAtOnce);
        const forms = await awaitAll(packages.map((wanted, index) => limited(() => mirrorPackage(wanted, { mirror, scratch: external_node_path_.join(staging, String(index)) }, tools))));
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
/** Waits for all before it fails: nothing may still be writing when the caller cleans up. */
async function awaitAll(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}
async function inspectMirror({ packages, key }, folder, platform) {
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
 * Downloads every provider of the roots once for all inits. Nothing is started for roots without providers. A failure here
 * only costs time: the roots then download their own providers and report the problem.
 * @throws ActionError `cancelled`
 */
async function provideProviders(needs, options) {
    if (needs.packages.length === 0)
        return createUnmirroredProviders('none');
    const user = await readUserConfiguration(options.environment);
    if (user.kind === 'in-charge')
        return createUnmirroredProviders('machine', user.why);
    try {
        const { origin, foreign } = await ensureMirror(needs, options.folder, options);
        const file = external_node_path_.join(options.temporaryFolder, `eks-actions-${(0,external_node_crypto_.randomUUID)()}.tfrc`);
        options.removeAfterwards(file);
        const addresses = needs.packages.map(({ address }) => address);
        await (0,private_file/* writePrivateFile */.P)(file, buildMirrorConfiguration(user.text, options.folder, addresses));
        const mirrored = new Set(needs.mirrored);
        return {
            source: 'mirror',
            downloaded: origin === 'downloaded',
            foreign,
            why: undefined,
            getVariables: ({ name }) => (mirrored.has(name) ? { ...withoutCache, TF_CLI_CONFIG_FILE: file } : withoutCache),
        };
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.lZ) || error.code === 'cancelled')
            throw error;
        return createUnmirroredProviders('direct', [error.message, ...error.details].join('\n'));
    }
}
function createUnmirroredProviders(source, why) {
    return { source, downloaded: false, foreign: [], why, getVariables: () => withoutCache };
}
/** Parallel inits race in a shared plugin cache (hashicorp/terraform#31964); an empty variable turns it off. */
const withoutCache = { TF_PLUGIN_CACHE_DIR: '' };

;// CONCATENATED MODULE: ./src/actions/provision/providers.js





/** Downloads the providers of all roots once, or takes them from the actions cache, before the first init. */
async function prepareProviders(roots, terraform, context) {
    const { environment, temporaryFolder, log, processes, state } = context;
    const platform = toTerraformPlatform();
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
    logProviderSource(providers, needs, restored, log);
    // Nothing writes into the mirror any more, so that it can be packed while the roots are worked on.
    const saved = providers.downloaded && restored === undefined ? cache?.save({ folder, key, entries: ['.'] }) : undefined;
    return {
        getVariables: providers.getVariables,
        findMirrored: (address, version) => providers.source === 'mirror' ? external_node_path_.join(folder, address, version, platform) : undefined,
        [Symbol.asyncDispose]: async () => {
            await saved;
        },
    };
}
/** Says where the providers are from. @param entry key of the entry of the actions cache that was used */
function logProviderSource({ source, downloaded, foreign, why }, { packages }, entry, log) {
    const cache = entry === undefined ? 'tool cache' : 'actions cache';
    const names = packages.map(({ address, version }) => `${address} ${version}`).join(', ');
    if (foreign.length > 0) {
        const next = `An entry cannot be replaced: delete it (gh cache delete ${entry ?? ''}), and find out which job wrote it.`;
        const text = `The ${cache} does not contain the right ${foreign.join(', ')}, so it is not used.`;
        log.warning(entry === undefined ? text : `${text} ${next}`);
    }
    if (why !== undefined)
        log.line(`providers: ${why}`);
    if (source === 'mirror')
        log.line(`providers: ${names} (${downloaded ? 'downloaded once for all roots' : cache})`);
}
/** In the words of Terraform and Go: `linux_amd64`. */
function toTerraformPlatform({ platform, arch } = process) {
    const system = platform === 'win32' ? 'windows' : platform;
    return `${system}_${arch === 'x64' ? 'amd64' : arch}`;
}
async function exists(folder) {
    return (0,promises_.stat)(folder).then(() => true, () => false);
}

// EXTERNAL MODULE: ./src/tools/version/constraint.js
var version_constraint = __webpack_require__(83148);
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



















/** Opens the AWS session where one is needed, the providers, Terraform and the plan store. */
async function openExecution(action, { selection, program }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, context } = action;
        const { file, processes } = program;
        const workFolder = await (0,promises_.mkdtemp)(external_node_path_.join(context.temporaryFolder, 'eks-actions-terraform-'));
        context.state.removeAfterwards(workFolder);
        const opening = execution_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const aws = needsAws(inputs, selection)
            ? opening.use(await (0,session.openAws)(withRegion(inputs, selection), context))
            : undefined;
        if (aws === undefined)
            (0,credentials_credentials/* maskJobKeys */.G)(context.environment, context.secrets.add);
        const credentials = (await aws?.childEnvironment()) ?? {};
        const roots = [...selection.tasks.values()].map(({ root }) => root);
        const providers = opening.use(await prepareProviders(roots, file, { ...context, processes }));
        const dataFolders = opening.use(openDataFolders(action));
        const { parallelism, spare, variables: collection } = resolveCapacity(inputs.parallelism, context.environment);
        const terraformLog = chooseTerraformLog(context.environment, { workFolder, workspace: context.workspace });
        if (terraformLog.note !== undefined)
            context.log.line(terraformLog.note);
        const common = { ...collection, ...terraformLog.variables, ...credentials };
        const terraform = createTerraform({
            processes,
            file,
            getVariables: (root) => ({ ...common, ...providers.getVariables(root) }),
            dataFolders,
            packages: openVerifiedPackages(action, providers, dataFolders),
            varFiles: inputs['var-files'].map(({ absolute }) => absolute),
            lockTimeout: `${Math.ceil(inputs['lock-timeout'] / 1000)}s`,
            timeoutMs: inputs.timeout,
            credentials: watchExpiry(aws),
        });
        const versions = await program.readVersions(roots, parallelism);
        const plans = openStoredPlans(action, selection, aws);
        const { environment, tasks, edges, readContent, writes } = selection;
        for (const line of describeOrder(selection, inputs.command, describeFacts(roots, versions)))
            context.log.line(line);
        const run = {
            environment: environment.name,
            tasks,
            edges,
            unordered: selection.unordered,
            terraform,
            terraformVersions: versions,
            ...plans,
            readContent,
            writes,
            parallelism,
            spare,
            workFolder,
            observer: createLogObserver(context.log, [...tasks.keys()]),
            clock: () => performance.now(),
            signal: context.signal,
            addSecret: context.secrets.add,
            hideSecret: context.secrets.hide,
            origin: readPlanOrigin(action),
        };
        const opened = opening.move();
        return { run, [Symbol.asyncDispose]: () => opened.disposeAsync() };
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
/** AWS is asked about the credentials at most once a minute, and only while Terraform reports nothing. */
function watchExpiry(aws) {
    if (aws?.checkExpiry === undefined)
        return undefined;
    return { checkExpiry: shareExpiryCheck(aws.checkExpiry, silenceMs), silenceMs };
}
const silenceMs = 60_000;
/** The plans of the run, and which of others count. */
function openStoredPlans(action, selection, aws) {
    const place = resolvePlanPlace(action.event, action.context.environment);
    return { ...openPlanStore(action, selection, aws, place), reviews: () => findReviewedCommits(action, place) };
}
/** What stored plans say of where they are from. */
function readPlanOrigin({ event, context: { environment } }) {
    return { commit: event.commit ?? environment.CI_COMMIT_SHA, run: event.run?.url ?? environment.CI_JOB_URL };
}
/** Data directories in the roots' folders; `post` removes them if the step is killed. */
function openDataFolders({ inputs, context }) {
    const { temporaryFolder, signal, log, state } = context;
    return (0,data_folders/* createDataFolders */.s)({
        temporaryFolder,
        timeoutMs: inputs['lock-timeout'],
        signal,
        warn: log.warning,
        remember: (folders) => {
            state.save(post.dataFoldersState, JSON.stringify(folders));
        },
    });
}
/** Where packages are is remembered in the tool cache, which persists on machines of one's own. */
function openVerifiedPackages({ context: { environment, temporaryFolder, state } }, { findMirrored }, { getFolder }) {
    return createVerifiedPackages({
        environment,
        folder: external_node_path_.join(environment.RUNNER_TOOL_CACHE ?? temporaryFolder, 'eks-actions-packages'),
        temporaryFolder,
        removeAfterwards: state.removeAfterwards,
        findMirrored,
        fitsConstraint: (version, constraint) => {
            const terms = (0,version_constraint/* parseConstraint */.FJ)(constraint);
            return terms && (0,version_constraint/* satisfies */.ib)(version, terms);
        },
        getDataFolder: getFolder,
    });
}
/** What the headline says of the roots; without any, nothing is known. */
function describeFacts(roots, versions) {
    if (roots.length === 0)
        return [];
    return [`terraform ${[...new Set(versions.values())].join(', ')}`, `state ${formatStateLocations(roots)}`];
}
/** What the run is about, the order of its roots, and what of it comes from numbers. */
function describeOrder(selection, command, facts) {
    const waves = computeApplyWaves(selection);
    const cost = formatNumberCost(waves, countWavesWithoutNumbers(selection), command);
    return [
        formatRunHeadline(selection.environment.name, waves, facts),
        ...formatWaves(waves, command),
        ...(cost === undefined ? [] : [cost]),
    ];
}
function needsAws(inputs, { tasks, environment }) {
    if (inputs.command === 'validate')
        return false;
    const roots = [...environment.graph.roots, ...[...tasks.values()].map(({ root }) => root)];
    const own = roots.some(({ backend, providers }) => backend.type === 's3' || providers.includes('hashicorp/aws'));
    return inputs['role-to-assume'] !== undefined || own;
}
/** The region of the state, unless another one is given. */
function withRegion(inputs, { environment }) {
    const region = environment.graph.roots.find(({ backend }) => backend.type === 's3')?.backend.settings.region;
    return { ...inputs, 'aws-region': inputs['aws-region'] ?? region };
}

// EXTERNAL MODULE: ./src/github/comment.js
var github_comment = __webpack_require__(99651);
// EXTERNAL MODULE: ./src/github/signed-body.js
var signed_body = __webpack_require__(88685);
// EXTERNAL MODULE: ./src/github/marker.js
var github_marker = __webpack_require__(28778);
;// CONCATENATED MODULE: ./src/github/issue.js



/**
 * Opens the issue or updates the open one. Concurrent runs leave one open. Needs `issues: write`.
 * @throws ActionError `github-forbidden`, `github-unreachable`, `github-failed`
 */
async function openOrUpdateIssue(github, issue) {
    const signature = (0,github_marker/* createSignature */.Vi)(issue.marker, issue.commit, issue.run);
    const wanted = { title: issue.title, body: (0,signed_body/* renderSignedBody */.j)(signature, issue.blocks) };
    const existing = await findOpenIssues(github, issue);
    if (existing.length > 0)
        return reconcile(github, signature, wanted, existing);
    const opened = await openIssue(github, issue, wanted);
    const all = await findOpenIssues(github, issue);
    // A concurrent run may have opened one, too: all of them keep the oldest and close the others.
    if (all.every(({ number }) => number === opened.number))
        return opened;
    return reconcile(github, signature, wanted, all);
}
/**
 * Closes the issue, if one is open, as completed. Needs `issues: write`.
 * @param why Markdown, the last comment on the issue
 * @returns URLs of the closed issues: more than one after concurrent runs
 */
async function closeIssue(github, issue, why) {
    const open = await findOpenIssues(github, issue);
    for (const { number } of open) {
        await closeWithComment(github, number, { body: why, reason: 'completed' });
    }
    return open.map(({ url }) => url);
}
/** Keeps the oldest issue with the text of the newest run, and closes the others. */
async function reconcile(github, signature, wanted, [kept, ...duplicates]) {
    if (kept === undefined)
        throw new RangeError('there is no issue to settle');
    for (const { number: other } of duplicates) {
        await closeWithComment(github, other, { body: `Duplicate of #${kept.number}.`, reason: 'not_planned' });
    }
    return { ...(await writeText(github, kept.number, signature, wanted)), number: kept.number, url: kept.url };
}
const writeAttempts = 3;
/**
 * Writes the text unless a newer run has written one. GitHub has no conditional write, so the issue is read again right
 * before the write, and after it: an older run that wrote in between is written over.
 */
async function writeText({ request, repository }, number, signature, wanted) {
    const issue = { ...repository, issue_number: number };
    let kind = 'unchanged';
    for (let attempt = 0; attempt < writeAttempts; attempt++) {
        const { data } = await request('GET /repos/{owner}/{repo}/issues/{issue_number}', issue);
        const written = data.body ?? '';
        const author = (0,github_marker/* readSignature */.Bc)(written);
        if (author !== undefined && (0,github_marker/* isNewerRun */.VZ)(author, signature))
            return { kind: 'superseded' };
        // The signature names the run; a text that differs in nothing else is unchanged.
        const same = data.title === wanted.title && (0,signed_body/* isSameText */.c)(withoutSignature(written), withoutSignature(wanted.body));
        if (same)
            break;
        await request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...issue, ...wanted });
        kind = 'updated';
    }
    return { kind };
}
function withoutSignature(body) {
    return body.slice(body.indexOf('\n') + 1);
}
/** Our open issues, oldest first. An issue by another author is never ours. */
async function findOpenIssues(github, { marker, labels }) {
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
        .filter(({ body, user, pull_request: pullRequest }) => {
        const ours = user?.login.toLowerCase() === author.toLowerCase();
        return ours && pullRequest === undefined && (0,github_marker/* isAbout */.KH)((0,github_marker/* readSignature */.Bc)(body ?? ''), marker);
    })
        .map(({ number, html_url: url }) => ({ number, url }))
        .sort((one, other) => one.number - other.number);
}
async function openIssue(github, { labels }, text) {
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
/** An existing label keeps the color and description that people gave it. */
async function createLabel({ request, repository }, label) {
    try {
        await request('POST /repos/{owner}/{repo}/labels', { ...repository, ...label });
    }
    catch (error) {
        if (!(0,api_error/* readFieldCodes */.DO)(error).includes('already_exists'))
            throw error;
    }
}
async function closeWithComment({ request, repository }, number, { body, reason }) {
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
;// CONCATENATED MODULE: ./src/terraform/run/reviewed-plans.js


/** Looks up the plans of all roots at once, before Terraform can write into any folder. */
function findStoredPlans(run) {
    const { store } = run;
    if (store === undefined)
        return { get: () => Promise.resolve(nothingStored), search: () => Promise.resolve(undefined) };
    const commits = run.reviews();
    // Avoids an unhandled rejection; whoever needs them sees the error.
    commits.catch(() => undefined);
    const found = new Map([...run.tasks].map(([name, task]) => {
        const plans = findRootPlans(run, store, task, commits);
        plans.catch(() => undefined);
        return [name, plans];
    }));
    return {
        get: async (name) => (await found.get(name)) ?? nothingStored,
        search: async (name) => {
            const task = run.tasks.get(name);
            return task && findOthers(run, store, task, await (await commits).listOthers());
        },
    };
}
const nothingStored = { found: [], refusals: [] };
async function findRootPlans(run, store, task, commits) {
    const [kept, { found, refusals }] = await Promise.all([
        findProtectedPlan(run, store, task),
        findReviewedPlan(run, store, task, commits),
    ]);
    return {
        found: [
            ...(kept === undefined ? [] : [{ plan: kept, place: 'protected', pullRequest: undefined }]),
            ...found,
        ],
        refusals,
    };
}
/** Files that only our own runs have written do not make the content another one. */
async function findProtectedPlan(run, store, { root, mode }) {
    const content = await run.readContent(root);
    // Asked for at once, because it is needed where there is no plan, and then somebody waits.
    const looking = store.findNewest(root, mode, 'protected');
    looking.catch(() => undefined);
    const find = createContentFinder(store, { place: 'protected', root, mode, commit: undefined }, content);
    const plan = await find();
    if (plan !== undefined)
        return plan;
    const newest = await looking.catch(ignoreStalePlan);
    if (newest === undefined)
        return undefined;
    const { digest } = toPlannedContent(newest, content, root);
    const known = digest === content.digest || digest !== newest.content.digest;
    return known ? undefined : store.find({ place: 'protected', root, mode, contentDigest: digest, commit: undefined });
}
/** Finds a plan of this content, also where a dependency lock file is the only difference that the run itself made. */
function createContentFinder(store, key, content) {
    return async () => {
        const plan = await store.find({ ...key, contentDigest: content.digest });
        if (plan !== undefined)
            return plan;
        const unlocked = omitLockFile(content, key.root);
        return unlocked && store.find({ ...key, contentDigest: unlocked.digest });
    };
}
async function findReviewedPlan(run, store, { root, mode }, commits) {
    const content = await run.readContent(root);
    const { own, unknown } = await commits;
    const find = ({ commit }) => createContentFinder(store, { place: 'review', root, mode, commit }, content)();
    const plans = await Promise.all(own.map(async (reviewed) => toFoundPlan(await find(reviewed), reviewed)));
    const found = plans.flat();
    if (found.length > 0)
        return { found, refusals: [] };
    const newest = createContentFinder(store, { place: 'review', root, mode, commit: undefined }, content);
    const plan = await newest().catch(ignoreStalePlan);
    if (plan === undefined)
        return nothingStored;
    if (unknown !== undefined)
        return { found: toFoundPlan(plan, undefined), refusals: [] };
    return { found: [], refusals: [`not counted: ${describeOrigin(plan)}, which no merged pull request has as its head`] };
}
function toFoundPlan(plan, commit) {
    return plan === undefined ? [] : [{ plan, place: 'review', pullRequest: commit?.pullRequest }];
}
async function findOthers(run, store, { root, mode }, others) {
    const content = await run.readContent(root);
    for (const reviewed of others) {
        const { commit } = reviewed;
        const plan = await createContentFinder(store, { place: 'review', root, mode, commit }, content)();
        const [found] = toFoundPlan(plan, reviewed);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** A copy that cannot be read is no plan of this content. */
function ignoreStalePlan(error) {
    if (error instanceof action_error/* ActionError */.lZ && error.code === 'plan-stale')
        return undefined;
    throw error;
}
/** The content without what init and plan wrote: a lock file is compared by its providers, files of the plan are put back. */
function toPlannedContent(stored, now, root) {
    return undoWrites(undoLockFile(now, stored, root), stored);
}
/** For results. */
function toComparedPlan({ plan, pullRequest }) {
    return { pullRequest, commit: plan.commit, run: plan.run };
}
/** `the plan of #12 for commit 9f31c2e (https://github.com/…/runs/1)`. */
function describeComparedPlan({ pullRequest, commit, run }) {
    const parts = [
        pullRequest === undefined ? 'the plan' : `the plan of #${pullRequest.number}`,
        commit === undefined ? '' : `for commit ${commit.slice(0, 7)}`,
        run === undefined ? '' : `(${run})`,
    ];
    return parts.filter((part) => part !== '').join(' ');
}
function describeOrigin({ commit, run }) {
    return describeComparedPlan({ pullRequest: undefined, commit, run });
}

;// CONCATENATED MODULE: ./src/terraform/report/comparisons.js


/** Which reviewed plans an apply was compared with and what it did not count, for the log. */
function formatComparisons(results) {
    return [
        ...groupComparisons(results).map(({ plan, roots }) => `compared with ${describeComparedPlan(plan)}: ${roots.join(', ')}`),
        ...results.flatMap(({ task, refusals }) => refusals.map((line) => `${task.root.name}: ${line}`)),
        ...listUnreviewed(results, (name) => name),
    ];
}
/** The same as sentences in Markdown, for the comment. */
function describeComparisons(results) {
    return [
        ...groupComparisons(results).map(({ plan, roots }) => `Compared with ${formatComparedPlan(plan)}: ${roots.map(markdown_text/* escapeInline */.VV).join(', ')}.`),
        ...results.flatMap(({ task, refusals }) => refusals.map((line) => `⚠️ ${(0,markdown_text/* escapeInline */.VV)(`${task.root.name}: ${line}`)}.`)),
        ...listUnreviewed(results, markdown_text/* escapeInline */.VV).map((line) => `⚠️ ${line}`),
    ];
}
function groupComparisons(results) {
    const compared = results.flatMap(({ task, comparedWith }) => comparedWith === undefined ? [] : [{ plan: comparedWith, root: task.root.name }]);
    return [...Map.groupBy(compared, ({ plan }) => JSON.stringify(plan)).values()].map((group) => ({
        plan: group[0]?.plan ?? { pullRequest: undefined, commit: undefined, run: undefined },
        roots: group.map(({ root }) => root),
    }));
}
function listUnreviewed(results, format) {
    const names = results.filter(({ unreviewed }) => unreviewed).map(({ task }) => format(task.root.name));
    return names.length === 0
        ? []
        : [`Applied without a reviewed plan, because they were deferred and deferred: apply is set: ${names.join(', ')}.`];
}
function formatComparedPlan({ pullRequest, commit, run }) {
    const plan = pullRequest === undefined ? 'the plan' : `the plan of ${(0,markdown_text/* formatLink */.u3)(`#${pullRequest.number}`, pullRequest.url)}`;
    const parts = [
        commit === undefined ? '' : ` for commit ${(0,markdown_text/* formatCode */.P_)(commit.slice(0, 7))}`,
        run === undefined ? '' : ` (${(0,markdown_text/* formatLink */.u3)('run', run)})`,
    ];
    return `${plan}${parts.join('')}`;
}

// EXTERNAL MODULE: ./src/runner/markdown/mermaid.js
var mermaid = __webpack_require__(37526);
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
    // Identities that others refer to
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
function readPlanChanges(plan) {
    const { resource_changes = [], resource_drift = [], output_changes = {} } = plan;
    const resources = readResources(resource_changes).filter(({ action }) => action !== 'read');
    return {
        resources,
        drifted: readResources(resource_drift),
        outputs: Object.entries(output_changes).flatMap(([name, { actions }]) => {
            const action = toOutputAction(actions);
            return action === undefined ? [] : [{ name, action }];
        }),
        counts: countChanges(resources),
    };
}
const noChanges = {
    counts: { add: 0, change: 0, destroy: 0, import: 0, move: 0, forget: 0 },
    resources: [],
    outputs: [],
    drifted: [],
};
/** Counts like Terraform: a replacement is one add and one destroy, and a move or import is counted besides. */
function countChanges(resources) {
    const countActions = (...actions) => resources.filter(({ action }) => actions.includes(action)).length;
    return {
        add: countActions('create', 'replace'),
        change: countActions('update'),
        destroy: countActions('delete', 'replace'),
        import: resources.filter(({ imported }) => imported).length,
        move: resources.filter(({ movedFrom }) => movedFrom !== undefined).length,
        forget: countActions('forget'),
    };
}
/** Resources whose current object is deleted. */
function findDestructiveChanges({ resources }) {
    return resources.filter(({ action }) => action === 'delete' || action === 'replace');
}
function readResources(changes) {
    return changes.flatMap((resource) => {
        const { address, type, change, previous_address: movedFrom, action_reason: reason } = resource;
        const action = readAction(resource);
        if (action === undefined)
            return [];
        return [
            {
                address,
                type,
                action,
                stateful: isStateful(type),
                replacedFor: (change.replace_paths ?? []).map(formatAttributePath),
                tainted: reason === 'replace_because_tainted',
                movedFrom,
                imported: isImported(change),
            },
        ];
    });
}
function readAction({ mode, change, previous_address: movedFrom }) {
    if (mode === 'data')
        return 'read';
    const action = toResourceAction(change.actions);
    if (action !== undefined)
        return action;
    if (isImported(change))
        return 'import';
    return movedFrom === undefined ? undefined : 'move';
}
function isImported({ importing }) {
    return importing !== undefined && importing !== null;
}
function toResourceAction(actions) {
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
function toOutputAction([action]) {
    return action === 'create' || action === 'update' || action === 'delete' ? action : undefined;
}
function formatAttributePath(path) {
    return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`)).join('');
}

;// CONCATENATED MODULE: ./src/terraform/report/warnings.js



/** The same text is one warning, however many roots report it. In the order of the results. */
function mergeWarnings(results) {
    const merged = new Map();
    for (const { task, warnings } of results) {
        for (const warning of warnings) {
            const key = JSON.stringify([warning.summary, warning.detail]);
            const known = merged.get(key) ?? { warning, roots: [], locations: [] };
            merged.set(key, {
                warning,
                roots: [...new Set([...known.roots, task.root.name])],
                locations: addLocation(known.locations, (0,failure/* resolveLocation */.KC)(warning, task.root)),
            });
        }
    }
    return [...merged.values()];
}
function addLocation(known, location) {
    if (location === undefined)
        return known;
    return known.some((one) => (0,terraform_problems/* formatLocation */.j)(one) === (0,terraform_problems/* formatLocation */.j)(location)) ? known : [...known, location];
}
const shownWarnings = 10;
const shownDetail = 300;
/** The warnings of a run: failed checks first, because nothing else shows those. */
function buildWarnings(results) {
    const all = mergeWarnings(results).toSorted((a, b) => Number(isFailedCheck(b)) - Number(isFailedCheck(a)));
    if (all.length === 0)
        return [];
    const rows = all
        .slice(0, shownWarnings)
        .map(({ warning: { summary, detail }, roots, locations }) => [
        roots.map(markdown_text/* escapeInline */.VV).join(', '),
        `**${(0,markdown_text/* escapeInline */.VV)(summary)}**${detail === '' ? '' : `: ${(0,markdown_text/* escapeInline */.VV)(warnings_shorten(detail))}`}`,
        locations.map((location) => (0,markdown_text/* formatCode */.P_)((0,terraform_problems/* formatLocation */.j)(location))).join(', '),
    ]);
    const more = all.length > shownWarnings ? [['', `… and ${all.length - shownWarnings} more in the log`, '']] : [];
    return [{ kind: 'table', header: ['root', '⚠️ warning', 'where'], rows: [...rows, ...more] }];
}
function isFailedCheck({ warning }) {
    return warning.summary === 'Check block assertion failed';
}
function warnings_shorten(detail) {
    const text = detail.replaceAll(/\s+/g, ' ').trim();
    return text.length > shownDetail ? `${text.slice(0, shownDetail)}…` : text;
}

;// CONCATENATED MODULE: ./src/terraform/report/markdown.js







/** The sticky comment of an environment: the verdict first, whole plans last and collapsed. */
function buildPlanComment(subject, results) {
    const all = [...results.values()];
    const title = { kind: 'heading', level: 3, text: formatTitle(subject, all) };
    const shown = all.filter(({ status }) => status !== 'unchanged');
    if (shown.length === 0)
        return [title, ...buildNotices(subject), ...buildWarnings(all), buildFooter(subject)];
    return [
        title,
        ...buildNotices(subject),
        ...buildFailures(all),
        ...buildDestructiveChanges(all),
        ...buildStateChanges(all),
        ...buildWarnings(all),
        ...buildRootTable(subject.command, all),
        ...buildPlanDetails(all),
        ...subject.next.map((sentence) => ({ kind: 'paragraph', text: sentence })),
        buildFooter(subject),
    ];
}
/** The comment if there are no results, because the run stopped early. */
function buildFailureComment(subject, error) {
    const what = subject.command === 'plan' ? 'not planned' : subject.command === 'destroy' ? 'not destroyed' : 'not applied';
    return [
        { kind: 'heading', level: 3, text: (0,markdown_text/* escapeInline */.VV)(`${subject.environment}: ${what}`) },
        ...buildFailure(error),
        buildFooter(subject),
    ];
}
/** The summary of a run: the same, with the graph and a timeline. */
function buildRunSummary(subject, results) {
    const all = [...results.values()];
    return [
        { kind: 'heading', level: 3, text: formatTitle(subject, all) },
        ...buildNotices(subject),
        ...buildDestructiveChanges(all),
        ...buildStateChanges(all),
        ...buildWarnings(all),
        ...buildRootTable(subject.command, all),
        ...(all.length > 1 ? [buildGraphBlock(subject.command, all, subject.edges)] : []),
        ...buildTimeline(subject.command, all),
        ...buildPlanDetails(all),
        ...subject.next.map((sentence) => ({ kind: 'paragraph', text: sentence })),
    ];
}
/** Addresses that move, are imported or leave the state: no sign of a plan shows them. */
function buildStateChanges(all) {
    const rows = all
        .filter(({ status }) => status === 'planned')
        .flatMap(({ task, changes }) => changes.resources.flatMap(describeStateChange).map((text) => [(0,markdown_text/* escapeInline */.VV)(task.root.name), text]));
    if (rows.length === 0)
        return [];
    const more = rows.length > namedAtMost ? [['', `… and ${rows.length - namedAtMost} more`]] : [];
    return [{ kind: 'table', header: ['root', 'state only'], rows: [...rows.slice(0, namedAtMost), ...more] }];
}
function describeStateChange({ address, action, movedFrom, imported }) {
    return [
        ...(movedFrom === undefined ? [] : [`${(0,markdown_text/* formatCode */.P_)(movedFrom)} moves to ${(0,markdown_text/* formatCode */.P_)(address)}`]),
        ...(imported ? [`${(0,markdown_text/* formatCode */.P_)(address)} is imported`] : []),
        ...(action === 'forget' ? [`${(0,markdown_text/* formatCode */.P_)(address)} leaves the state and is not destroyed`] : []),
    ];
}
function formatTitle({ environment, command, notices = [] }, all) {
    return (0,markdown_text/* escapeInline */.VV)(`${environment}: ${summarizeRun(command, all, notices.length)}`);
}
function buildNotices({ notices = [] }) {
    return notices.map((notice) => ({ kind: 'paragraph', text: `⚠️ ${(0,markdown_text/* escapeInline */.VV)((0,markdown_text/* formatSentence */.jg)(notice))}` }));
}
function buildFailures(all) {
    return all.flatMap(({ error }) => (error === undefined ? [] : buildFailure(error)));
}
function buildFailure({ message, location, details, hint }) {
    const at = location === undefined ? '' : (0,terraform_problems/* formatLocation */.j)(location);
    const place = at === '' ? '' : ` — ${(0,markdown_text/* formatCode */.P_)(at)}`;
    const lines = details.filter((line) => line !== at);
    return [
        { kind: 'paragraph', text: `❌ **${(0,markdown_text/* escapeInline */.VV)(message)}**${place}` },
        ...(lines.length === 0 ? [] : [{ kind: 'code', language: 'text', text: lines.join('\n') }]),
        { kind: 'paragraph', text: `Next: ${(0,markdown_text/* formatSentence */.jg)(hint)}` },
    ];
}
/** Deleted and replaced resources are shown outside the collapsed plans, where nobody can miss them. */
function buildDestructiveChanges(all) {
    const doomed = all
        .filter(({ status }) => status === 'planned' || status === 'failed')
        .flatMap(({ task, changes }) => findDestructiveChanges(changes).map((change) => ({ ...change, root: task.root.name })));
    if (doomed.length === 0)
        return [];
    const rows = doomed.map(({ root, address, action, stateful, replacedFor, tainted }) => [
        (0,markdown_text/* escapeInline */.VV)(root),
        `**${action}** ${(0,markdown_text/* formatCode */.P_)(address)}`,
        tainted ? 'tainted: its creation did not finish' : replacedFor.map(markdown_text/* formatCode */.P_).join(', '),
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
/** One row for each root with changes or a note, and one sentence for all others. */
function buildRootTable(command, all) {
    const told = all.filter(({ status, note }) => status !== 'unchanged' || !['', 'as planned'].includes(note));
    const silent = all.filter((result) => !told.includes(result)).map(({ task }) => (0,markdown_text/* escapeInline */.VV)(task.root.name));
    const names = silent.length > namedAtMost ? formatRootCount(silent.length) : silent.join(', ');
    return [
        ...(told.length === 0 ? [] : [buildTable(command, told)]),
        ...(silent.length === 0 ? [] : [{ kind: 'paragraph', text: `No changes in ${names}.` }]),
    ];
}
function buildTable(command, shown) {
    const columns = numberColumns.filter((name) => alwaysShown.has(name) || shown.some(({ changes }) => changes.counts[name] > 0));
    const rows = shown.map((result) => {
        const { task, status, changes, note, startedAt, endedAt } = result;
        const waited = status === 'skipped' || status === 'deferred';
        const deleted = task.mode === 'destroy' && command !== 'destroy';
        return [
            (0,markdown_text/* escapeInline */.VV)(task.root.name),
            formatOutcome(result),
            ...columns.map((name) => (changes.counts[name] === 0 ? '' : String(changes.counts[name]))),
            waited ? '' : (0,runner_log/* formatElapsed */.C7)(endedAt - startedAt),
            (0,markdown_text/* escapeInline */.VV)(deleted && note === '' ? 'its folder is gone' : note),
        ];
    });
    return { kind: 'table', header: ['root', 'result', ...columns, 'time', 'note'], rows };
}
const numberColumns = ['add', 'change', 'destroy', 'import', 'move', 'forget'];
/** The others are rare. */
const alwaysShown = new Set(['add', 'change', 'destroy']);
function formatOutcome(result) {
    const text = (0,markdown_text/* escapeInline */.VV)(describeStatus(result));
    return result.status === 'failed' ? `❌ ${text}` : text;
}
function buildPlanDetails(all) {
    return all.flatMap((result) => {
        const { text, task } = result;
        if (text === undefined)
            return [];
        const title = `${task.root.name}: ${describeOutcome(result)}`;
        return [{ kind: 'details', title, body: [{ kind: 'code', language: 'diff', text: formatAsDiff(text) }] }];
    });
}
/** What Terraform writes above every plan. */
const preamble = /^\n?Terraform used the selected providers to generate[^]*?\n\n(Terraform will perform the following actions:\n\n)?/m;
/** Terraform indents its signs; GitHub colors a line by its first character, with `!` for in-place changes. */
function formatAsDiff(text) {
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
function buildGraphBlock(command, all, edges) {
    const nodes = all.map((result) => {
        const { name } = result.task.root;
        return {
            id: name,
            label: `${name}: ${describeOutcome(result)}`,
            state: command === 'drift' && result.status === 'planned' ? 'changed' : nodeStates[result.status],
        };
    });
    return (0,mermaid/* renderFlowchart */.H)(nodes, edges);
}
function buildTimeline(command, all) {
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
function buildFooter({ commit, runUrl }) {
    const parts = [
        commit === undefined ? '' : `commit ${(0,markdown_text/* formatCode */.P_)(commit.slice(0, 7))}`,
        runUrl === undefined ? '' : (0,markdown_text/* formatLink */.u3)('run and summary', runUrl),
    ];
    return { kind: 'paragraph', text: parts.filter((part) => part !== '').join(' · ') };
}

;// CONCATENATED MODULE: ./src/actions/provision/report.js
var report_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var report_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












/** A pull request from a fork gets no credentials to plan with. Its author is not to blame, so the run succeeds. */
function skipFork({ inputs, context }) {
    const text = `${inputs.environment} was not planned: ${forks/* forksGetNoCredentials */.nd}. A maintainer can push the branch to this repository to see its plan.`;
    context.log.notice(text);
    context.summary.add({ kind: 'paragraph', text });
    return { changes: false };
}
/** Shows the results in the log, in the summary and, where the run can write there, on GitHub. */
async function publishResults(action, publication) {
    const { command, results } = publication;
    const { inputs, context } = action;
    const { log, summary } = context;
    await logPlans(log, results);
    const subject = buildSubject(action, publication);
    summary.add(...buildRunSummary(subject, results));
    const milliseconds = results.size === 0 ? 0 : measureSpan(results);
    const notices = publication.notices.length;
    log.line(formatRunClosingLine(inputs.environment, command, results, { milliseconds, notices }));
    if (command === 'apply')
        for (const line of formatComparisons([...results.values()]))
            log.line(line);
    for (const line of describePlanStorage(publication))
        log.line(line);
    if (command === 'drift') {
        await writeToGitHub(action, (github) => trackDrift(github, action, subject, results));
    }
    else {
        await upsertPlanComment(action, {
            subject,
            blocks: buildPlanComment(subject, results),
            isNews: hasNews(publication),
        });
    }
}
/**
 * Writes on the pull request why there are no results, because the comment of an earlier run is not about this commit. Log
 * and summary show the error anyway.
 */
async function publishFailure(action, error) {
    const { event } = action;
    const { command, environment } = action.inputs;
    if (error.code === 'cancelled' || !hasComment(command))
        return;
    const subject = { environment, command, edges: [], commit: event.commit, runUrl: event.run?.url, next: [] };
    await upsertPlanComment(action, { subject, blocks: buildFailureComment(subject, error), isNews: true });
}
/** The comment is about plans and their outcome, so `validate` must not replace it. */
function hasComment(command) {
    return command === 'plan' || command === 'apply' || command === 'destroy';
}
/** Only warns if GitHub cannot be written to: what was done to the infrastructure is done. */
async function writeToGitHub(action, write) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { context } = action;
        // A cancelled run reports what it did, too: the runner waits 7.5 s before it kills the step.
        const signal = report_addDisposableResource(env_1, (0,cancellation/* withGrace */.pj)(context.signal, commentGraceMs), false);
        try {
            const github = await (0,shared_github/* connectToGitHub */.t)(action, { ...context, signal });
            if (github !== undefined)
                await write(github);
        }
        catch (thrown) {
            const error = (0,action_error/* toActionError */.ie)(thrown);
            context.log.warning(`Could not publish the results to GitHub: ${error.message}. ${error.hint}`);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        report_disposeResources(env_1);
    }
}
const commentGraceMs = 5000;
/** Where the plans are stored until apply. */
function describePlanStorage({ command, run, results, outputs, unstored }) {
    const { store } = run;
    const made = [...results.values()].some(({ status }) => ['planned', 'unchanged', 'deferred'].includes(status));
    if (command !== 'plan' || !made || store === undefined || unstored !== undefined)
        return [];
    const { 'plan-id': id } = outputs;
    const name = typeof id === 'string' ? [id] : [];
    return [[`plans stored: ${store.location}`, ...name, 'valid until the files or the state change'].join(' · ')];
}
function measureSpan(results) {
    const all = [...results.values()];
    return Math.max(...all.map(({ endedAt }) => endedAt)) - Math.min(...all.map(({ startedAt }) => startedAt));
}
function buildSubject(action, publication) {
    const { command, run, notices } = publication;
    const { inputs, event } = action;
    return {
        environment: inputs.environment,
        command,
        notices,
        edges: run.edges,
        commit: event.commit,
        runUrl: event.run?.url,
        next: describeNextSteps(action, publication),
    };
}
/** How to apply the plans; after an apply, what it was compared with. */
function describeNextSteps({ inputs, event }, { command, run, results, unstored }) {
    const planned = [...results.values()].some(({ status }) => status === 'planned' || status === 'deferred');
    if (command === 'drift' && planned)
        return ['Next: apply the configuration, or change it to match what exists.'];
    if (command === 'apply')
        return describeComparisons([...results.values()]);
    if (command !== 'plan' || !planned)
        return [];
    const apply = `\`command: apply\` with \`environment: ${inputs.environment}\``;
    const [first, then] = event.trigger.kind === 'pull-request' ? ['merge this; ', `${apply} on the merge`] : ['', apply];
    const deletes = [...results.values()].some(({ changes }) => changes.counts.destroy > 0);
    return [
        run.store === undefined || unstored !== undefined
            ? `Next: ${first}${then} plans again and applies the new plans, because these are not stored.`
            : `Next: ${first}${then} ${describeStoredUse(run.store)}`,
        ...(deletes
            ? [
                'Resources are deleted or replaced: apply does this only with `allow-destroy: true`, or with their addresses in `allow-destroy`.',
            ]
            : []),
    ];
}
function describeStoredUse({ place, location }) {
    const stored = `They are stored in ${(0,markdown_text/* formatCode */.P_)(location)} and valid until the files or the state change.`;
    return place === 'protected'
        ? `applies exactly these plans. ${stored}`
        : `plans again from the merged code, and applies only what these plans do. ${stored}`;
}
/** Whether anything changes, was changed, or failed. */
function hasNews({ results, unstored, notices }) {
    return (notices.length > 0 || unstored !== undefined || [...results.values()].some(({ status }) => status !== 'unchanged'));
}
/** Writes the one comment per environment: on this run's pull request, or on the one whose merge started it. */
async function upsertPlanComment(action, { subject, blocks, isNews }) {
    const { inputs, event, context } = action;
    const { environment, command } = subject;
    if (inputs.comment === 'never' || !hasComment(command))
        return;
    const ifMissing = inputs.comment === 'always' || isNews ? 'create' : 'skip';
    await writeToGitHub(action, async (github) => {
        const target = await findPullRequest(github, command, event);
        if (target === undefined)
            return;
        const { number: pullRequest, commit } = target;
        const marker = { kind: 'environment', subject: environment };
        const comment = { marker, pullRequest, commit, run: event.run, blocks, ifMissing };
        const result = await (0,github_comment/* upsertComment */.l)(github, comment, context.log);
        if (result.kind === 'created' || result.kind === 'updated')
            context.log.line(`comment: ${result.url}`);
        if (result.kind === 'superseded') {
            context.log.line(`comment left to the newer run for ${result.by.slice(0, 7)}`);
        }
    });
}
async function findPullRequest(github, command, { trigger, commit }) {
    if (commit === undefined)
        return undefined;
    switch (trigger.kind) {
        case 'pull-request':
            return { number: trigger.number, commit };
        case 'push':
            return isAboutMerge(command) ? findMerge(github, commit) : undefined;
        case 'other':
            if (trigger.pullRequest !== undefined)
                return { number: trigger.pullRequest, commit };
            // Before an approval, the reviewers see the plan where they have seen the change.
            return trigger.name === 'workflow_dispatch' && isAboutMerge(command) ? findMerge(github, commit) : undefined;
        case 'merge-group':
        case 'none':
            return undefined;
    }
}
function isAboutMerge(command) {
    return command === 'plan' || command === 'apply';
}
/** The pull request whose merge made a commit. */
async function findMerge(github, commit) {
    const merged = await (0,pull_request/* findMergedPullRequest */.g_)(github, commit);
    return merged === undefined ? undefined : { number: merged.number, commit: merged.head };
}
const driftLabel = {
    name: 'drift',
    color: 'd93f0b',
    description: 'Resources differ from the Terraform configuration',
};
/** Keeps one issue per environment: open while there is drift, closed by the run that finds none. */
async function trackDrift(github, { event, context: { log } }, subject, results) {
    const all = [...results.values()];
    const marker = { kind: 'drift', subject: subject.environment };
    if (all.some(({ status }) => status === 'planned')) {
        const issue = await openOrUpdateIssue(github, {
            marker,
            title: `Drift in ${subject.environment}: ${summarizeRun('drift', all)}`,
            blocks: buildPlanComment(subject, results),
            labels: [driftLabel],
            commit: subject.commit ?? '',
            run: event.run,
        });
        log.line(`issue: ${issue.url} (${issue.kind})`);
        return;
    }
    // A root that could not be checked does not prove that there is no drift.
    if (all.some(({ status }) => status !== 'unchanged'))
        return;
    const closed = await closeIssue(github, { marker, labels: [driftLabel] }, 'No more drift.');
    for (const url of closed)
        log.line(`issue: ${url} (closed)`);
}

;// CONCATENATED MODULE: ./src/terraform/cli/version.js



/**
 * Reads the version of a Terraform program.
 * @returns the version without `v`
 * @throws ActionError `tool-missing`, `tool-failed`
 */
async function readTerraformVersion({ processes, file, cwd }) {
    const { stdout, stderr } = await processes.probe({
        tool: 'terraform version',
        file,
        args: ['version', '-json'],
        cwd,
        env: { CHECKPOINT_DISABLE: 'true' },
    });
    const [, version] = /"terraform_version": *"v?(\d[^"]*)"/.exec(stdout) ?? [];
    if (version !== undefined)
        return version;
    throw new action_error/* ActionError */.lZ('tool-failed', `${file} does not report its version`, {
        details: [...selectTextLines(stderr.trim() === '' ? stdout : stderr), await describeProgram(file)],
        hint: 'Use Terraform 1.5 or newer.',
    });
}

;// CONCATENATED MODULE: ./src/terraform/cli/withheld-variables.js

/**
 * Variables of the job that would make Terraform do something other than what is shown and reviewed: additional arguments,
 * providers run by another program (developer.hashicorp.com/terraform/cli/config/environment-variables).
 * @throws ActionError `unsafe-variable` for a workspace, because every state would differ from the one in its backend block
 */
function withholdVariables(environment) {
    const { TF_WORKSPACE: workspace = '' } = environment;
    if (workspace !== '' && workspace !== 'default') {
        throw new action_error/* ActionError */.lZ('unsafe-variable', `the job sets TF_WORKSPACE to ${workspace}`, {
            details: ['Graph, plans and locks refer to the states that the backend blocks name.'],
            hint: 'Remove the variable. An environment is a folder with its own states, not a workspace.',
        });
    }
    const names = Object.keys(environment).filter((name) => /^TF_(CLI_ARGS|REATTACH_PROVIDERS)/.test(name));
    return { changes: Object.fromEntries(names.map((name) => [name, undefined])), names };
}

// EXTERNAL MODULE: ./src/actions/shared/program-path.js
var program_path = __webpack_require__(19494);
;// CONCATENATED MODULE: ./src/actions/provision/terraform-program.js





/**
 * Finds the job's Terraform. Terraform itself is asked for its version right away: it answers while the environment's files
 * are read.
 * @throws ActionError `unsafe-variable`
 */
async function openTerraformProgram({ 'terraform-path': terraform }, { environment, log, processes: all, temporaryFolder, workspace }) {
    const withheld = withholdVariables(environment);
    if (withheld.names.length > 0)
        log.warning(`Terraform does not get ${withheld.names.join(', ')} of the job`);
    const { file, bypassed } = await locateProgram((0,program_path/* resolveProgramPath */.U)(terraform, { workspace }), environment);
    if (bypassed !== undefined)
        log.line(`terraform: ${file} is used, not its wrapper ${bypassed}`);
    const processes = withVariables(all, withheld.changes);
    const only = (await isTerraformItself(file))
        ? readTerraformVersion({ processes, file, cwd: temporaryFolder })
        : undefined;
    const answered = Promise.allSettled([only]);
    return {
        file,
        processes,
        readVersions: async (roots, parallelism) => {
            const limited = (0,concurrency/* createLimiter */.zm)(parallelism);
            const readVersion = ({ folder }) => only ?? limited(() => readTerraformVersion({ processes, file, cwd: folder }));
            return new Map(await Promise.all(roots.map(async (root) => [root.name, await readVersion(root)])));
        },
        [Symbol.asyncDispose]: async () => {
            await answered;
        },
    };
}
/** Adds variable changes to every program, unless its own say otherwise. */
function withVariables(processes, changes) {
    return {
        run: (request) => processes.run({ ...request, env: { ...changes, ...request.env } }),
        probe: (request) => processes.probe({ ...request, env: { ...changes, ...request.env } }),
    };
}

;// CONCATENATED MODULE: ./src/actions/provision/commands/unlock.js
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
 * Releases exactly the given lock of one root.
 * @throws ActionError `invalid-input` unless exactly one root is selected; `unlock-failed` when the state is held by a
 *   different lock, or not locked at all
 */
async function unlock(action) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, event, context } = action;
        const program = unlock_addDisposableResource(env_1, await openTerraformProgram(inputs, context), true);
        const selection = unlock_addDisposableResource(env_1, await selectRoots(action), true);
        if ((0,forks/* isForkWithoutCredentials */.T4)(event, context))
            return skipFork(action);
        const root = getOnlyRoot(selection);
        const { 'lock-id': id = '' } = inputs;
        const execution = unlock_addDisposableResource(env_1, await openExecution(action, { selection, program }), true);
        const { terraform } = execution.run;
        await terraform.init(root);
        await terraform.forceUnlock(root, id);
        context.log.line(`${root.name}: lock ${id} released`);
        context.summary.add({ kind: 'paragraph', text: `${(0,markdown_text/* formatCode */.P_)(root.name)}: lock ${(0,markdown_text/* formatCode */.P_)(id)} released` });
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
function getOnlyRoot({ tasks }) {
    const [task, ...others] = tasks.values();
    if (task !== undefined && others.length === 0)
        return task.root;
    throw new action_error/* ActionError */.lZ('invalid-input', 'unlock needs exactly one root in `roots`', {
        details: [`roots selects ${formatRootCount(tasks.size)}`],
        hint: 'Select the root that the error about the lock names.',
    });
}

;// CONCATENATED MODULE: ./src/terraform/content/downloaded-modules.js






/**
 * The downloaded modules of a root, sorted by name. A git branch or a range of versions can stand for other code
 * tomorrow, and no file of the repository shows it.
 * @param folder the root's own
 * @param dataFolder Terraform's data directory after `init`
 * @param written files that a plan wrote there, relative to the data directory: these do not count
 */
async function readDownloadedModules(folder, dataFolder, written = []) {
    const downloads = external_node_path_.join(dataFolder, 'modules');
    const text = await (0,promises_.readFile)(external_node_path_.join(downloads, 'modules.json'), 'utf8').catch(useEmptyManifest);
    const { Modules: entries = [] } = JSON.parse(text);
    const packages = entries.filter(({ Key, Dir }) => {
        // A local module of a download lies within that one's folder.
        const place = external_node_path_.relative(external_node_path_.join(downloads, Key), external_node_path_.resolve(folder, Dir));
        return Key !== '' && place.split(external_node_path_.sep)[0] !== '..' && !external_node_path_.isAbsolute(place);
    });
    const omitted = new Set(written.map((file) => external_node_path_.join(dataFolder, file)));
    const isDownloaded = (file) => !omitted.has(file);
    const found = await Promise.all(packages.map(async ({ Key, Source, Version = '' }) => ({
        name: Key,
        source: `${Source.replace(/\/\/[^/@]*@/, '//')}${Version === '' ? '' : ` ${Version}`}`,
        digest: await computeFolderDigest(external_node_path_.join(downloads, Key), isDownloaded),
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
        const what = then === undefined ? 'is new' : today === undefined ? 'is gone' : 'changed at its source';
        return [`module ${name} (${source}) ${what}`];
    });
}
/** A root without any module call has no such file. */
function useEmptyManifest(error) {
    if (error.code === 'ENOENT')
        return '{}';
    throw error;
}
async function computeFolderDigest(folder, counts) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true });
    const files = await Promise.all(entries.map(async (entry) => {
        const file = external_node_path_.join(entry.parentPath, entry.name);
        const name = (0,files_workspace/* toRelativePath */.fw)(folder, file);
        // Git's own files differ from clone to clone.
        if (entry.isDirectory() || name.split('/').includes('.git') || !counts(file))
            return [];
        return [{ path: name, sha256: entry.isSymbolicLink() ? `link to ${await (0,promises_.readlink)(file)}` : await (0,files_digest/* hashFile */.DC)(file) }];
    }));
    return computeContentDigest(files.flat().sort((a, b) => compareText(a.path, b.path)));
}

;// CONCATENATED MODULE: ./src/terraform/store/check-stored-plan.js



const listedFiles = 10;
/**
 * Whether a stored plan is still valid for this configuration, Terraform version and state.
 * @returns otherwise every difference, as a sentence
 */
function checkStoredPlan(plan, now) {
    const [first, ...others] = [
        ...compareContentFiles(plan.content, now.content),
        ...compareVersions(plan.terraform, now.terraform),
        ...(now.modules !== undefined && plan.status !== 'deferred' ? compareModules(plan.modules, now.modules) : []),
        // Plans that were stored before lock files were have none.
        ...('lockFile' in now && plan.lockFile !== undefined ? compareProviderLocks(plan.lockFile, now.lockFile) : []),
        // A deferred root was never planned against a state.
        ...('state' in now && plan.status !== 'deferred' ? compareStates(plan.state, now.state) : []),
    ];
    return first === undefined ? { valid: true } : { valid: false, differences: [first, ...others] };
}
function compareContentFiles(then, now) {
    if (then.digest === now.digest)
        return [];
    const found = compareContent(then, now);
    if (found.length === 0)
        return ['the files are the same, but the plan was stored for different content'];
    if (found.length <= listedFiles)
        return found;
    return [...found.slice(0, listedFiles), `${found.length - listedFiles} more files differ`];
}
function compareVersions(then, now) {
    return then === now ? [] : [`planned with terraform ${then}, now running ${now}`];
}
function compareStates(then, now) {
    if (then === undefined)
        return now === undefined ? [] : [`there was no state at plan time, now its serial is ${now.serial}`];
    if (now === undefined)
        return [`the state no longer exists: serial ${then.serial} at plan time, none now`];
    if (then.lineage !== now.lineage)
        return ['the lineage differs: the state was created from scratch'];
    if (then.serial === now.serial)
        return [];
    return [`the state changed: serial ${then.serial} at plan time, ${now.serial} now`];
}

;// CONCATENATED MODULE: ./src/terraform/plan/sensitive.js

/**
 * The values that a plan marks as sensitive, in plaintext. Terraform hides them where they are marked, but not where a
 * provider hands them on (`terraform_data.output`) or writes them into an error; with the values known, all of that can
 * be hidden.
 * @param plan what `terraform show -json` printed for a plan file; see "before_sensitive", "sensitive_values" and
 *   "sensitive" in developer.hashicorp.com/terraform/internals/json-format
 * @returns texts that are long enough to be secrets, each once
 */
function collectSensitiveValues(plan) {
    const found = new Set();
    const collect = (value) => {
        for (const text of listLeaves(value))
            if (text.length >= shortest)
                found.add(text);
    };
    const { variables, resource_changes, resource_drift, output_changes, configuration } = (0,records/* toRecord */.Lv)(plan);
    const declared = (0,records/* toRecord */.Lv)((0,records/* toRecord */.Lv)((0,records/* toRecord */.Lv)(configuration).root_module).variables);
    for (const [name, variable] of Object.entries((0,records/* toRecord */.Lv)(variables))) {
        if ((0,records/* toRecord */.Lv)((0,records/* getOwn */.Ng)(declared, name)).sensitive === true)
            collect((0,records/* toRecord */.Lv)(variable).value);
    }
    const resources = [...toList(resource_changes), ...toList(resource_drift)].map((resource) => (0,records/* toRecord */.Lv)(resource).change);
    for (const change of [...resources, ...Object.values((0,records/* toRecord */.Lv)(output_changes))]) {
        const { before, after, before_sensitive, after_sensitive } = (0,records/* toRecord */.Lv)(change);
        for (const value of selectMarked(before, before_sensitive))
            collect(value);
        for (const value of selectMarked(after, after_sensitive))
            collect(value);
    }
    return [...found];
}
/** Whether a plan marks anything as sensitive, however short. @param plan as of {@link collectSensitiveValues} */
function hasSensitiveValues(plan) {
    const { resource_changes, output_changes, configuration } = (0,records/* toRecord */.Lv)(plan);
    const declared = (0,records/* toRecord */.Lv)((0,records/* toRecord */.Lv)((0,records/* toRecord */.Lv)(configuration).root_module).variables);
    if (Object.values(declared).some((variable) => (0,records/* toRecord */.Lv)(variable).sensitive === true))
        return true;
    const resources = toList(resource_changes).map((resource) => (0,records/* toRecord */.Lv)(resource).change);
    return [...resources, ...Object.values((0,records/* toRecord */.Lv)(output_changes))].some((change) => {
        const { before_sensitive, after_sensitive } = (0,records/* toRecord */.Lv)(change);
        return hasMark(before_sensitive) || hasMark(after_sensitive);
    });
}
function hasMark(marks) {
    if (marks === true)
        return true;
    return (Array.isArray(marks) ? marks : Object.values((0,records/* toRecord */.Lv)(marks))).some(hasMark);
}
/** Shorter texts are words and numbers as well, whose masks would make the log unreadable. */
const shortest = 8;
/** The parts of a value that its shadow marks with `true`. */
function selectMarked(value, sensitive) {
    if (sensitive === true)
        return [value];
    if (Array.isArray(sensitive))
        return sensitive.flatMap((part, index) => selectMarked(toList(value)[index], part));
    return Object.entries((0,records/* toRecord */.Lv)(sensitive)).flatMap(([name, part]) => selectMarked((0,records/* getOwn */.Ng)((0,records/* toRecord */.Lv)(value), name), part));
}
function listLeaves(value) {
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) ? value.flatMap(listLeaves) : Object.values((0,records/* toRecord */.Lv)(value)).flatMap(listLeaves);
}
function toList(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./src/terraform/plan/meaning.js




/** In place of a hash. */
const knownAfterApply = '?';
const emptyMeaning = { salt: '', settings: {}, changes: {} };
/**
 * @param plan what `terraform show -json` printed for a plan file
 * @param salt of the meaning that this one is compared with
 */
function readPlanMeaning(plan, settings, salt = '') {
    const key = salt !== '' || !hasSensitiveValues(plan) ? salt : (0,external_node_crypto_.randomBytes)(32).toString('hex');
    const hash = (content) => (0,external_node_crypto_.createHmac)('sha256', key).update(content).digest('base64url');
    const { resource_changes = [], output_changes = {} } = plan;
    const variables = [...settings.variables].map(([name, value]) => [`variable ${name}`, hash(value)]);
    return {
        salt: key,
        settings: toSortedRecord([...Object.entries(settings.plain), ...variables]),
        changes: toSortedRecord([
            ...resource_changes.filter(isManagedChange).map((change) => readResourceMeaning(change, hash)),
            ...Object.entries(output_changes)
                .filter(([, change]) => !isNoOperation(change))
                .map(([name, change]) => [`output ${name}`, readChangeMeaning(change, hash)]),
            ...readInvocations(plan, hash),
        ]),
    };
}
/** SHA-256 of the whole meaning, lower-case hex. */
function digestMeaning({ salt, settings, changes }) {
    const rows = Object.entries(changes).map(([name, { action, values }]) => [name, action, sortEntries(values)]);
    return (0,files_digest/* computeSha256 */.jH)(JSON.stringify([salt, sortEntries(settings), rows.sort(compareRows)]));
}
/**
 * Compares a new plan with the reviewed one. A change that was reviewed and is not in the new plan is done already, and a value
 * that was unknown at the review may be known by now: that is what is left after an apply that failed half-way.
 */
function compareMeaning(reviewed, now) {
    const names = Object.keys(now.changes);
    const differences = [
        // A plan without changes is made with nothing.
        ...(Object.keys(reviewed.changes).length === 0 ? [] : compareSettings(reviewed.settings, now.settings)),
        ...names.flatMap((name) => compareChange(name, getMember(reviewed.changes, name), getMember(now.changes, name))),
    ];
    // Where nothing is left to change, nothing can be done otherwise than reviewed.
    if (differences.length > 0 && names.length > 0)
        return { kind: 'different', differences };
    return { kind: 'covered', left: names.length, reviewed: Object.keys(reviewed.changes).length };
}
function compareSettings(reviewed, now) {
    const names = [...new Set([...Object.keys(reviewed), ...Object.keys(now)])].sort();
    return names.flatMap((name) => {
        const [then, today] = [getMember(reviewed, name), getMember(now, name)];
        if (then === today)
            return [];
        // Values of variables are hashes, which say nothing to people.
        if (name === 'terraform')
            return [`planned with terraform ${then}, now running ${today}`];
        if (!name.startsWith('variable '))
            return [`${name}: ${then ?? 'none'} at plan time, now ${today ?? 'none'}`];
        const how = then === undefined ? 'was not set when reviewed' : today === undefined ? 'is not set now' : 'differs';
        return [`${name} ${how}`];
    });
}
function compareChange(name, reviewed, now) {
    if (now === undefined)
        return [];
    if (reviewed === undefined)
        return [`${name}: ${now.action} was not reviewed`];
    if (reviewed.action !== now.action)
        return [`${name}: ${reviewed.action} was reviewed, now ${now.action}`];
    const paths = [...new Set([...Object.keys(reviewed.values), ...Object.keys(now.values)])].sort();
    const others = paths.filter((path) => {
        if (isUnknownIn(reviewed.values, path))
            return false;
        // An unknown value that is not one any more: its parts are compared with what they are in.
        return getMember(reviewed.values, path) !== getMember(now.values, path);
    });
    if (others.length === 0)
        return [];
    const shown = others.slice(0, shownPaths).map((path) => path || 'its value');
    const more = others.length > shown.length ? ` and ${others.length - shown.length} more` : '';
    return [`${name}: ${shown.join(', ')}${more} differs from what was reviewed`];
}
const shownPaths = 5;
/** Whether the value at a path, or one that it is a part of, was unknown. */
function isUnknownIn(values, path) {
    if (getMember(values, path) === knownAfterApply || getMember(values, '') === knownAfterApply)
        return true;
    for (let end = path.length - 1; end > 0; end--) {
        if ((path[end] === '.' || path[end] === '[') && getMember(values, path.slice(0, end)) === knownAfterApply)
            return true;
    }
    return false;
}
function isManagedChange({ mode, change, previous_address, deposed }) {
    if (mode !== 'managed')
        return false;
    return !isNoOperation(change) || previous_address !== undefined || deposed !== undefined || meaning_isImported(change);
}
function isNoOperation({ actions }) {
    return actions.every((action) => action === 'no-op');
}
function meaning_isImported({ importing }) {
    return importing !== undefined && importing !== null;
}
function readResourceMeaning({ address, previous_address, deposed, change }, hash) {
    const { action, values } = readChangeMeaning(change, hash);
    const moved = previous_address === undefined ? '' : `, moved from ${previous_address}`;
    const imported = meaning_isImported(change) ? { importing: hash(formatStableJson(change.importing)) } : {};
    // What is deleted or forgotten has no values afterwards: the object itself must be the reviewed one.
    const gone = change.actions.some((one) => one === 'delete' || one === 'forget');
    const { id, arn } = (0,records/* toRecord */.Lv)(gone ? change.before : undefined);
    const identity = Object.entries({ id, arn }).flatMap(([name, value]) => value === undefined || value === null ? [] : [[`previous ${name}`, hash(formatStableJson(value))]]);
    return [
        deposed === undefined ? address : `${address} (deposed ${deposed})`,
        {
            action: `${action}${moved}${meaning_isImported(change) ? ', imported' : ''}`,
            values: { ...values, ...imported, ...Object.fromEntries(identity) },
        },
    ];
}
function readChangeMeaning({ actions, after, after_unknown }, hash) {
    const values = new Map();
    addKnownValues(values, '', after ?? null, hash);
    addUnknownValues(values, '', after_unknown);
    return { action: actions.join('/'), values: toSortedRecord([...values]) };
}
/** Empty lists and maps are values as well. */
function addKnownValues(values, path, value, hash) {
    if (Array.isArray(value) && value.length > 0) {
        for (const [index, item] of value.entries())
            addKnownValues(values, `${path}[${index}]`, item, hash);
        return;
    }
    const entries = (0,records/* isRecord */.u4)(value) ? Object.entries(value) : [];
    if (entries.length === 0)
        values.set(path, hash(formatStableJson(value)));
    for (const [name, item] of entries)
        addKnownValues(values, joinPath(path, name), item, hash);
}
/** JSON has no unknown values: they are left out of maps and null in lists, and marked beside. */
function addUnknownValues(values, path, marks) {
    if (marks === true) {
        for (const known of values.keys())
            if (meaning_isWithin(known, path))
                values.delete(known);
        values.set(path, knownAfterApply);
        return;
    }
    if (Array.isArray(marks)) {
        for (const [index, item] of marks.entries())
            addUnknownValues(values, `${path}[${index}]`, item);
        return;
    }
    for (const [name, item] of Object.entries((0,records/* toRecord */.Lv)(marks)))
        addUnknownValues(values, joinPath(path, name), item);
}
function meaning_isWithin(path, whole) {
    return path === whole || whole === '' || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`);
}
/** A name with a dot or bracket in it is quoted, so that two paths are never one text. */
function joinPath(path, name) {
    if (!/^[\w-]+$/.test(name))
        return `${path}[${JSON.stringify(name)}]`;
    return path === '' ? name : `${path}.${name}`;
}
/** What a plan does besides changes: actions that resources trigger, and changes that a later plan makes. */
function readInvocations(plan, hash) {
    return ['action_invocations', 'deferred_changes', 'deferred_action_invocations'].flatMap((member) => {
        const list = (0,records/* toRecord */.Lv)(plan)[member];
        if (!Array.isArray(list) || list.length === 0)
            return [];
        return [[member.replaceAll('_', ' '), { action: 'invoke', values: { '': hash(formatStableJson(list)) } }]];
    });
}
/** The same text whatever the order of keys. */
function formatStableJson(value) {
    return JSON.stringify(value ?? null, (_key, item) => (0,records/* isRecord */.u4)(item) ? Object.fromEntries(sortEntries(item)) : item);
}
function sortEntries(record) {
    return Object.entries(record).sort(compareRows);
}
function compareRows([a], [b]) {
    return String(a) < String(b) ? -1 : 1;
}
function toSortedRecord(entries) {
    return Object.fromEntries(entries.toSorted(compareRows));
}
function getMember(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}

;// CONCATENATED MODULE: ./src/terraform/run/destroy-guard.js


const shown = 20;
/** Whether this resource may be deleted. */
function isDestroyAllowed(address, permission) {
    return permission === 'allowed' || (permission !== 'refused' && permission.includes(address));
}
/**
 * Refuses a plan that deletes or replaces anything, unless that is allowed.
 * @throws ActionError `destroy-refused` that lists every resource that is not allowed, those with data first
 */
function assertDestroyAllowed({ root }, changes, permission) {
    const doomed = findDestructiveChanges(changes)
        .filter(({ address }) => !isDestroyAllowed(address, permission))
        .toSorted((a, b) => Number(b.stateful) - Number(a.stateful));
    if (doomed.length === 0)
        return;
    const lines = doomed.map(({ address, action, stateful, replacedFor, tainted }) => {
        const forced = replacedFor.length === 0 ? '' : ` (forced by ${replacedFor.join(', ')})`;
        const why = tainted ? ' (tainted: an earlier apply did not finish creating it)' : forced;
        return `${action} ${address}${why}${stateful ? ': holds data, or other resources refer to it' : ''}`;
    });
    throw new action_error/* ActionError */.lZ('destroy-refused', `${root.name}: the plan deletes or replaces ${formatResourceCount(doomed.length)}`, {
        details: limitLines(lines),
    });
}
/** The first lines, and how many are left out. */
function limitLines(lines) {
    return lines.length > shown ? [...lines.slice(0, shown), `… and ${lines.length - shown} more`] : lines;
}
function formatResourceCount(number) {
    return number === 1 ? 'one resource' : `${number} resources`;
}

;// CONCATENATED MODULE: ./src/terraform/run/progress.js

/** What a plan counts: reading data sources and opening ephemeral resources are none of it. */
const changing = new Set(['create', 'update', 'delete', 'replace']);
/** Counts what `terraform apply` reports: `applying 12/31  aws_nat_gateway.this["a"]`. */
function trackApplyProgress(task, { add, change, destroy }, observer) {
    // Terraform reports the deletion and the creation of a replaced resource one by one.
    const total = add + change + destroy;
    const running = new Set();
    const unfinished = new Map();
    let done = 0;
    const report = () => {
        const detail = running.values().next().value;
        const state = task.mode === 'destroy' ? 'destroying' : 'applying';
        observer.onProgress(task, {
            state,
            ...(total === 0 ? {} : { done, total }),
            ...(detail === undefined ? {} : { detail }),
        });
    };
    return {
        report,
        listUnfinished: () => [...unfinished].flatMap(([address, action]) => (action === 'update' ? [] : [address])),
        describe: () => `${done} of ${(0,count/* formatCount */.B)(total, 'change')}`,
        onEvent: (event) => {
            if (event.type !== 'apply' || !changing.has(event.action))
                return;
            if (event.stage === 'start')
                running.add(event.address);
            if (event.stage === 'start' && event.action !== 'delete')
                unfinished.set(event.address, event.action);
            if (event.stage === 'complete')
                unfinished.delete(event.address);
            if (event.stage === 'complete' || event.stage === 'errored')
                running.delete(event.address);
            if (event.stage === 'complete')
                done++;
            report();
        },
    };
}

;// CONCATENATED MODULE: ./src/terraform/run/rescue.js




/** Terraform writes it to the folder of the root if the backend does not accept the state. */
const rescueFile = 'errored.tfstate';
/** Half a minute, in addition to Terraform's own retries. */
const tries = { attempts: 4, baseMs: 5000, maxMs: 15_000 };
/** Saves a state that an apply could only write to a file: the storage or its credentials may work again by now. */
async function rescueState(run, root, startedAt) {
    const file = external_node_path_.join(root.folder, rescueFile);
    const { mtimeMs } = (await (0,promises_.stat)(file).catch(() => undefined)) ?? { mtimeMs: 0 };
    // An older file may be in the repository by mistake. Some file systems count in whole seconds.
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
/**
 * Resources that the next apply replaces because their creation did not finish. After a cancellation no program is started
 * any more, so that all whose creation had begun are named.
 */
async function findTainted(run, root, unfinished) {
    if (unfinished.length === 0)
        return { certain: true, addresses: [] };
    const state = run.signal.aborted ? undefined : await run.terraform.readState(root).catch(() => undefined);
    if (state === undefined)
        return { certain: false, addresses: unfinished };
    return { certain: true, addresses: unfinished.filter((address) => state.tainted.includes(address)) };
}
function describeTainted({ certain, addresses }) {
    const names = addresses.join(', ');
    return certain
        ? `tainted, so that the next apply replaces: ${names}`
        : `creation not finished, so that the next apply replaces what exists of: ${names}`;
}
/** The failure of an apply, with what it had done and where that is recorded. */
function toApplyError(root, error, remains) {
    const left = toSavedError(root, error, remains);
    const { tainted } = remains;
    if (tainted.addresses.length === 0)
        return left;
    const text = describeTainted(tainted);
    return left.code === 'cancelled'
        ? (0,action_error/* extendError */.vR)(left, { message: `${left.message}; ${text}` })
        : (0,action_error/* extendError */.vR)(left, {
            details: [text],
            hint: `${left.hint} To let exactly these be replaced: allow-destroy with their addresses, one per line.`,
        });
}
function toSavedError(root, error, { rescue, standing }) {
    if (rescue !== 'not-needed' && rescue !== 'saved') {
        return new action_error/* ActionError */.lZ('state-not-saved', `${root.name}: ${standing} made, but the state could not be saved`, {
            details: [
                error.message,
                ...error.details,
                `Terraform wrote the state to ${rescue.file}, which is lost with the runner`,
            ],
            hint: `Apply nothing until it is saved: terraform state push ${rescueFile}, in ${root.path}. If the file is lost, import the created resources. ${error.hint}`,
            outputs: error.outputs,
            cause: error,
        });
    }
    const saved = rescue === 'saved' ? 'the state was saved on a later attempt' : 'the state is saved';
    if (error.code === 'cancelled') {
        return (0,action_error/* extendError */.vR)(error, { message: `${root.name}: stopped after ${standing}; ${saved}` });
    }
    const isHalfWay = error.code === 'apply-failed' || error.code === 'credentials-expired';
    return isHalfWay ? (0,action_error/* extendError */.vR)(error, { details: [`${standing} made; ${saved}`] }) : error;
}

;// CONCATENATED MODULE: ./src/terraform/run/root-result.js



/** What a result says of a root in which nothing was found or done. */
const nothingFound = {
    changes: noChanges,
    text: undefined,
    note: '',
    error: undefined,
    blockedBy: [],
    warnings: [],
    state: undefined,
    planDigest: undefined,
    meaning: undefined,
    comparedWith: undefined,
    refusals: [],
    unreviewed: false,
    written: [],
    outputs: {},
};
/** A failure of a root, with what is known of it all the same. */
class RootFailure extends Error {
    error;
    changes;
    /** What Terraform warned of before it failed. */
    warnings;
    constructor(error, changes, warnings = []) {
        super(error.message, { cause: error });
        this.name = 'RootFailure';
        this.error = error;
        this.changes = changes;
        this.warnings = warnings;
    }
}
/** Anything thrown as the failure of a root. @param changes if they were known */
function toRootFailure(thrown, changes) {
    if (thrown instanceof RootFailure) {
        return changes === undefined ? thrown : new RootFailure(thrown.error, changes, thrown.warnings);
    }
    return new RootFailure((0,action_error/* toActionError */.ie)(thrown), changes ?? noChanges);
}
/** Runs a task that collects warnings, which its failure keeps. */
async function keepWarnings(work) {
    const warnings = [];
    try {
        return await work((more) => warnings.push(...more));
    }
    catch (thrown) {
        if (warnings.length === 0)
            throw thrown;
        const failure = toRootFailure(thrown);
        throw new RootFailure(failure.error, failure.changes, [...warnings, ...failure.warnings]);
    }
}
/** Collects warnings from the events of a command. */
function collectEventWarnings(add) {
    return (event) => {
        if (event.type === 'diagnostic' && event.diagnostic.severity === 'warning')
            add([event.diagnostic]);
    };
}
/**
 * Runs the task of one root and turns its outcome, including errors, into a result that is shown at once.
 * @param begun timestamp of the run's clock, if a part of the task has already started
 */
async function runRoot(run, task, work, begun) {
    if (begun === undefined && run.signal.aborted) {
        return finishRoot(run, task, { status: 'skipped', note: 'the run was cancelled' });
    }
    const startedAt = begun ?? run.clock();
    const finding = await work().catch(async (thrown) => {
        const { error: cause, changes, warnings } = toRootFailure(thrown);
        const error = await addRemainingLock(run, task, cause);
        // Notes are always shown next to the root's name, so drop the prefix.
        const note = error.message.replace(`${task.root.name}: `, '');
        return error.code === 'cancelled'
            ? { status: 'cancelled', note, changes, warnings }
            : { status: 'failed', error, note, changes, warnings };
    });
    return finishRoot(run, task, finding, startedAt);
}
/** The result of a root that cannot be ordered. @param check finds what else is wrong with it */
function runUnorderedRoot(run, task, check) {
    return runRoot(run, task, async () => {
        const found = await check?.();
        const error = run.unordered.get(task.root.name);
        if (error === undefined)
            throw new TypeError(`${task.root.name} can be ordered`);
        if (found?.status === 'failed')
            return found;
        throw error;
    });
}
/** A program that was killed had no time to release its lock. */
async function addRemainingLock({ terraform }, { root }, error) {
    if (!['tool-killed', 'timed-out', 'output-too-large'].includes(error.code))
        return error;
    const lock = await terraform.readHeldLock(root);
    return lock === undefined ? error : (0,state_lock/* withRemainingLock */.CM)(root, error, lock);
}
/** The result of a root that was not started because of other roots. */
function createSkippedResult(run, task, causes) {
    const heldUpBy = [...new Set(causes.flatMap((cause) => (cause.blockedBy.length > 0 ? cause.blockedBy : [cause])))];
    const note = heldUpBy.map(({ task: { root }, status }) => `${root.name} ${causeWords[status] ?? status}`).join(', ');
    return finishRoot(run, task, { status: 'skipped', note, blockedBy: heldUpBy });
}
const causeWords = {
    skipped: 'was not started',
    cancelled: 'was cancelled',
    deferred: 'is deferred',
};
function finishRoot(run, task, finding, startedAt = run.clock()) {
    const result = {
        ...nothingFound,
        endedAt: run.clock(),
        ...finding,
        warnings: removeRepetitions(finding.warnings ?? []),
        task,
        startedAt,
    };
    run.observer.onFinished(result);
    return result;
}
/** `plan` and `apply` report the same warnings. */
function removeRepetitions(warnings) {
    return [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()];
}

;// CONCATENATED MODULE: ./src/terraform/run/apply-plan.js







/** Applies a plan that was just created. */
function applyFresh(applying, task, plan, note) {
    return keepWarnings((add) => {
        add(plan.finding.warnings);
        return applyCreatedPlan(applying, task, plan, note);
    });
}
async function applyCreatedPlan(applying, task, plan, note) {
    const { run, policy } = applying;
    const { status, finding, counts, readChanges } = plan;
    if (status === 'unchanged') {
        const outputs = task.mode === 'normal' ? await run.terraform.readOutputs(task.root) : {};
        return { ...finding, status, note, outputs, meaning: emptyMeaning };
    }
    // The counts show that nothing is destroyed; otherwise the details must be read first.
    if (counts.destroy > 0)
        assertDestroyAllowed(task, await readChanges(), policy.destroy);
    const applied = startApply(applying, task, plan.file, counts);
    // Reading a plan costs as much as starting to apply it, and its result is not needed before the end.
    const shown = applied.started.then(() => readAppliedChanges(plan, counts, note));
    // Its output is shown only once its secrets are known.
    const { outputs, warnings } = await applied.done.catch(async (thrown) => {
        const { changes } = await shown;
        throw toRootFailure(thrown, changes);
    });
    return {
        ...finding,
        ...(await shown),
        status: toDoneStatus(task),
        outputs,
        warnings: [...finding.warnings, ...warnings],
    };
}
/** The description of a plan is for people: if it cannot be read, the apply has not failed. */
async function readAppliedChanges({ readChanges, readText, readMeaning }, counts, note) {
    const [changes, text, meaning] = await Promise.allSettled([readChanges(), readText(), readMeaning()]);
    if (changes.status === 'fulfilled') {
        return { changes: changes.value, text: readValue(text), note, meaning: readValue(meaning) };
    }
    const why = `the applied changes cannot be shown: ${(0,action_error/* toActionError */.ie)(changes.reason).message}`;
    const said = [note, why].filter(Boolean).join('; ');
    return { changes: { ...noChanges, counts }, text: undefined, note: said, meaning: undefined };
}
function readValue(result) {
    return result.status === 'fulfilled' ? result.value : undefined;
}
/** Starts the apply of a plan file. */
function startApply({ run, initialiser }, task, file, counts) {
    const { promise, resolve } = Promise.withResolvers();
    const begin = () => {
        resolve(undefined);
        initialiser.prefetchInit();
    };
    const done = runApply(run, task, file, counts, begin).finally(() => {
        resolve(undefined);
    });
    return { started: promise, done };
}
async function runApply(run, task, file, counts, begin) {
    const { report: progress, onEvent, describe: standing, listUnfinished, } = trackApplyProgress(task, counts, run.observer);
    const startedAt = Date.now();
    const warnings = [];
    const collect = collectEventWarnings((more) => warnings.push(...more));
    progress();
    try {
        return await run.terraform.applyPlan(task.root, file, (event) => {
            if (event.type === 'apply')
                begin();
            collect(event);
            onEvent(event);
        });
    }
    catch (thrown) {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        const rescued = await rescueState(run, task.root, startedAt);
        if (rescued === 'saved' && error.code === 'state-not-saved') {
            return { outputs: await run.terraform.readOutputs(task.root), warnings };
        }
        const tainted = await findTainted(run, task.root, listUnfinished());
        throw new RootFailure(toApplyError(task.root, error, { rescue: rescued, standing: standing(), tainted }), noChanges, warnings);
    }
}
/** How a root ends whose changes were made. */
function toDoneStatus({ mode }) {
    return mode === 'destroy' ? 'destroyed' : 'applied';
}

;// CONCATENATED MODULE: ./src/terraform/store/plan-archive.js

const plan_archive_maxEntries = 20_000;
/** The largest member is the state; states of that size do not work in Terraform itself. */
const maxEntryBytes = 256 * 1024 ** 2;
/**
 * Opens a plan file for `use` and closes it again.
 * @throws ActionError `plan-stale` if it is not a plan file, or if it contains a name twice, because two readers could then
 *   see different plans
 */
async function withPlanArchive(file, use) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 9517).then(__webpack_require__.t.bind(__webpack_require__, 89517, 19));
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false }).catch(rethrowUnreadable(file));
    try {
        const entries = await plan_archive_listEntries(zip, file).catch(rethrowUnreadable(file));
        const read = async (name) => {
            const entry = entries.get(name);
            if (entry === undefined)
                throw createInvalidPlanError(file, `it has no ${name}`);
            return readEntry(zip, entry).catch(rethrowUnreadable(file));
        };
        return await use({ names: [...entries.keys()], read });
    }
    finally {
        zip.close();
    }
}
async function plan_archive_listEntries(zip, file) {
    const entries = new Map();
    for await (const entry of zip.eachEntry()) {
        if (entries.has(entry.fileName))
            throw createInvalidPlanError(file, `it contains ${entry.fileName} twice`);
        if (entry.uncompressedSize > maxEntryBytes)
            throw createInvalidPlanError(file, `${entry.fileName} is larger than any plan's`);
        if (entries.size >= plan_archive_maxEntries)
            throw createInvalidPlanError(file, `it has more than ${plan_archive_maxEntries} entries`);
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
/** Reports that a file is not a Terraform plan. */
function createInvalidPlanError(file, why, cause) {
    return new action_error/* ActionError */.lZ('plan-stale', `${file} is not a Terraform plan: ${why}`, {
        hint: 'Plan again and have the new plan reviewed.',
        cause,
    });
}
function rethrowUnreadable(file) {
    return (error) => {
        // Errors of the machine say nothing about the plan.
        if (error instanceof action_error/* ActionError */.lZ || error.syscall !== undefined)
            throw error;
        throw createInvalidPlanError(file, error.message, error);
    };
}

;// CONCATENATED MODULE: ./src/terraform/store/plan-file.js






/**
 * The state that a plan is based on. It is the entry `tfstate`; `tfstate-prev`, the state before the refresh, has neither
 * lineage nor serial.
 * @returns undefined when there was no state
 * @throws ActionError `plan-stale` when the file is no plan
 */
async function readPlanState(planFile) {
    return withPlanArchive(planFile, async ({ read }) => {
        const { lineage, serial } = (0,records/* toRecord */.Lv)(plan_file_parseJson(await read('tfstate')));
        if (typeof lineage !== 'string' || typeof serial !== 'number')
            throw createInvalidPlanError(planFile, 'its state has no serial');
        return lineage === '' ? undefined : { lineage, serial };
    });
}
/** All texts among the attributes of the data sources that a plan has read: some are names of files that these wrote. */
async function readDataTexts(planFile) {
    return withPlanArchive(planFile, async ({ read }) => {
        const content = await read('tfstate');
        if (!content.includes('"data"'))
            return [];
        const { resources } = (0,records/* toRecord */.Lv)(plan_file_parseJson(content));
        const sources = (Array.isArray(resources) ? resources : []).map(records/* toRecord */.Lv).filter(({ mode }) => mode === 'data');
        return sources.flatMap(({ instances }) => plan_file_listTexts(instances));
    });
}
function plan_file_listTexts(value) {
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(plan_file_listTexts) : [];
}
/**
 * Whether a file only references a plan that HCP Terraform created and stores, as for workspaces that run there
 * (`internal/cloud/cloudplan` of Terraform).
 */
async function isRemotePlan(file) {
    const content = await (0,promises_.readFile)(file).catch(() => undefined);
    return content !== undefined && 'remote_plan_format' in (0,records/* toRecord */.Lv)(plan_file_parseJson(content));
}
/**
 * The files that a plan is based on, according to the plan itself.
 * @throws ActionError `plan-stale` when the file is no plan
 */
async function readPlanConfiguration(planFile) {
    return withPlanArchive(planFile, async ({ names, read }) => {
        const manifest = plan_file_parseJson(await read('tfconfig/modules.json'));
        if (!Array.isArray(manifest))
            throw createInvalidPlanError(planFile, 'its list of modules is not a list');
        const files = new Map();
        for (const name of names) {
            if (!name.startsWith('tfconfig/') || name === 'tfconfig/modules.json')
                continue;
            const [, key, file] = /^tfconfig\/m-([^/]*)\/([^/]+)$/.exec(name) ?? [];
            if (key === undefined || file === undefined)
                throw createInvalidPlanError(planFile, `${name} belongs to no module`);
            const sha256 = (0,files_digest/* computeSha256 */.jH)(await read(name));
            files.set(key, [...(files.get(key) ?? []), { path: file, sha256 }]);
        }
        const modules = manifest.map((entry) => readModule(entry, files, planFile));
        const known = new Set(modules.map(({ key }) => key));
        if (known.size !== modules.length)
            throw createInvalidPlanError(planFile, 'it lists a module twice');
        const stray = [...files.keys()].find((key) => !known.has(key));
        if (stray !== undefined)
            throw createInvalidPlanError(planFile, `its list of modules lacks ${stray}`);
        if (!known.has(''))
            throw createInvalidPlanError(planFile, 'it has no root module');
        return { modules };
    });
}
function readModule(entry, files, file) {
    const { Key: key, Source: source = '', Dir: folder } = (0,records/* toRecord */.Lv)(entry);
    if (typeof key !== 'string' || typeof source !== 'string' || typeof folder !== 'string') {
        throw createInvalidPlanError(file, "its list of modules is not Terraform's");
    }
    return { key, source, folder, files: files.get(key) ?? [] };
}
/**
 * Refuses a plan whose configuration differs from the checkout: somebody may have replaced the plan in its store. Files must
 * be equal in the root and in every local module. Var files and the actions in the plan are not compared here; the content
 * digest and the digest of the changes cover those.
 * @param folder the root's own
 * @param dataFolder Terraform's data directory after `init`; with it, downloaded modules are compared too
 * @throws ActionError `plan-stale` naming every file that differs
 */
async function assertPlanMatchesConfiguration(planFile, folder, dataFolder) {
    const { modules } = await readPlanConfiguration(planFile);
    const installed = dataFolder === undefined ? new Map() : await readInstalledModules(folder, dataFolder);
    const byKey = new Map(modules.map((module) => [module.key, module]));
    const differences = await Promise.all(modules.map(async (module) => {
        const local = resolveLocalFolder(module, byKey, folder);
        if (local !== undefined && external_node_path_.resolve(folder, module.folder) !== local) {
            return [`module ${module.key} is in ${module.folder} instead of ${external_node_path_.relative(folder, local)}`];
        }
        if (local === undefined && dataFolder === undefined)
            return [];
        const checkedOut = local ?? installed.get(module.key);
        if (checkedOut === undefined)
            return [`module ${module.key} is not installed`];
        return compareFiles(module, checkedOut, local === undefined ? `module ${module.key}: ` : '', folder);
    }));
    const all = differences.flat().sort();
    if (all.length === 0)
        return;
    throw new action_error/* ActionError */.lZ('plan-stale', 'the stored plan was made from different files than those checked out', {
        details: all,
        hint: 'Plan again. If these files have not changed since the review, find out who can write to the plan store.',
    });
}
/**
 * Expected folder of a local module, from its source; undefined for a downloaded one. Terraform itself compares the sources
 * with the configuration, so they cannot be replaced.
 */
function resolveLocalFolder({ key, source }, modules, folder) {
    if (key === '')
        return folder;
    if (!source.startsWith('./') && !source.startsWith('../'))
        return undefined;
    const parent = modules.get(key.slice(0, Math.max(0, key.lastIndexOf('.'))));
    const base = parent && resolveLocalFolder(parent, modules, folder);
    return base && external_node_path_.resolve(base, source);
}
async function compareFiles(module, checkedOut, prefix, folder) {
    const formatName = (name) => prefix === '' ? external_node_path_.relative(folder, external_node_path_.join(checkedOut, name)) : `${prefix}${name}`;
    const present = (await (0,promises_.readdir)(checkedOut).catch(() => [])).filter(plan_file_isConfigurationFile);
    const planned = new Map(module.files.map((file) => [file.path, file.sha256]));
    const names = [...new Set([...planned.keys(), ...present])];
    const found = await Promise.all(names.map(async (name) => {
        const sha256 = await (0,files_digest/* hashFile */.DC)(external_node_path_.join(checkedOut, name)).catch(() => undefined);
        if (!planned.has(name))
            return sha256 === undefined ? [] : [`${formatName(name)} is not in the plan`];
        if (sha256 === undefined)
            return [`${formatName(name)} is only in the plan`];
        return sha256 === planned.get(name) ? [] : [`${formatName(name)} differs`];
    }));
    return found.flat();
}
/** Which files Terraform reads as configuration (developer.hashicorp.com/terraform/language/files; `IsIgnoredFile`). */
function plan_file_isConfigurationFile(name) {
    const ignored = name.startsWith('.') || name.endsWith('~') || (name.startsWith('#') && name.endsWith('#'));
    return !ignored && (name.endsWith('.tf') || name.endsWith('.tf.json'));
}
/** Absolute folders of all modules by key, as `terraform init` recorded them. */
async function readInstalledModules(folder, dataFolder) {
    const text = await (0,promises_.readFile)(external_node_path_.join(dataFolder, 'modules', 'modules.json')).catch(() => undefined);
    const { Modules: list } = text === undefined ? {} : (0,records/* toRecord */.Lv)(plan_file_parseJson(text));
    if (!Array.isArray(list))
        return new Map();
    return new Map(list.map((entry) => {
        const { Key: key, Dir: dir } = (0,records/* toRecord */.Lv)(entry);
        return [String(key), external_node_path_.resolve(folder, String(dir))];
    }));
}
/** `undefined` for invalid JSON: every reader then finds its members missing. */
function plan_file_parseJson(text) {
    try {
        return JSON.parse(text.toString('utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/terraform/plan/file/message.js
var file_message = __webpack_require__(74301);
;// CONCATENATED MODULE: ./src/terraform/plan/file/address.js

const moduleStep = /^module\.[^.[\]"]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\./;
const resource = /^(data\.)?([a-z][\w-]*)\.[\w-]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?$/i;
/** Reads `module.network["a"].aws_vpc.this[0]`. @throws UnreadablePlan for anything else */
function parseResourceAddress(address) {
    let rest = address;
    for (let step = moduleStep.exec(rest); step !== null; step = moduleStep.exec(rest))
        rest = rest.slice(step[0].length);
    const [, data, type] = resource.exec(rest) ?? [];
    if (type === undefined)
        throw new file_message/* UnreadablePlan */.np(`${address} is no address of a resource`);
    return { mode: data === undefined ? 'managed' : 'data', type };
}

// EXTERNAL MODULE: ./src/terraform/plan/file/value.js
var file_value = __webpack_require__(88239);
;// CONCATENATED MODULE: ./src/terraform/plan/file/change.js



/** Numbers of fields in Terraform's `planfile.proto`, where the file's format is documented. */
const changeField = {
    action: 1,
    values: 2,
    beforeSensitive: 3,
    afterSensitive: 4,
    importing: 5,
    beforeIdentity: 7,
    afterIdentity: 8,
};
const resourceField = {
    deposedKey: 7,
    provider: 8,
    change: 9,
    private: 10,
    requiredReplace: 11,
    reason: 12,
    address: 13,
    previousAddress: 14,
};
const outputField = { name: 1, change: 2, sensitive: 3 };
const changeFields = Object.values(changeField);
const resourceFields = Object.values(resourceField);
const outputFields = Object.values(outputField);
/** Values of the enumeration `Action`: what they are called in JSON, and which values belong to them. */
const actions = {
    0: [['no-op'], 'same'],
    1: [['create'], 'after'],
    2: [['read'], 'both'],
    3: [['update'], 'both'],
    5: [['delete'], 'before'],
    6: [['delete', 'create'], 'both'],
    7: [['create', 'delete'], 'both'],
    8: [['forget'], 'before'],
};
/** Values of the enumeration `ResourceInstanceActionReason`, by their names in JSON. */
const reasons = {
    1: 'replace_because_tainted',
    2: 'replace_by_request',
    3: 'replace_because_cannot_update',
    4: 'delete_because_no_resource_config',
    5: 'delete_because_wrong_repetition',
    6: 'delete_because_count_index',
    7: 'delete_because_each_key',
    8: 'delete_because_no_module',
    9: 'replace_by_triggers',
    10: 'read_because_config_unknown',
    11: 'read_because_dependency_pending',
    12: 'delete_because_no_move_target',
    13: 'read_because_check_nested',
};
/** One entry of `resource_changes` or `resource_drift`. */
function toResourceChange(message) {
    const address = message.text(resourceField.address);
    const previous = message.text(resourceField.previousAddress);
    const deposed = message.text(resourceField.deposedKey);
    const reason = reasons[message.number(resourceField.reason)];
    const change = requireMessage(message, resourceField.change, changeFields);
    return {
        address,
        ...parseResourceAddress(address),
        ...(previous === '' || previous === address ? {} : { previous_address: previous }),
        ...(deposed === '' ? {} : { deposed }),
        ...(reason === undefined ? {} : { action_reason: reason }),
        change: {
            ...toChange(change, {}),
            ...readSensitivity(change),
            replace_paths: message.messages(resourceField.requiredReplace, [1]).map(readPath),
        },
    };
}
/** One entry of `output_changes`: its name and the change. */
function toOutputChange(message) {
    const isSensitive = message.number(outputField.sensitive) === 1;
    const change = toChange(requireMessage(message, outputField.change, changeFields), false);
    return [message.text(outputField.name), { ...change, before_sensitive: isSensitive, after_sensitive: isSensitive }];
}
/** A message that contains a value. */
function readDynamicValue(message) {
    const content = message.bytes(1);
    if (content === undefined)
        throw new file_message/* UnreadablePlan */.np('a value is not encoded as expected');
    return (0,file_value/* decodePlanValue */.zl)(content);
}
/** @param known how JSON says that nothing is unknown */
function toChange(message, known) {
    const [names, kind] = actions[message.number(changeField.action)] ?? [];
    if (names === undefined)
        throw new file_message/* UnreadablePlan */.np('an action is not known');
    const [before, after] = selectValues(message.messages(changeField.values, [1]).map(readDynamicValue), kind);
    const imported = message.message(changeField.importing, [1]);
    return {
        actions: names,
        before: (0,file_value/* omitUnknown */.mT)(before),
        after: (0,file_value/* omitUnknown */.mT)(after),
        after_unknown: (0,file_value/* isWhollyKnown */.nH)(after) ? known : (0,file_value/* markUnknown */.ko)(after),
        ...(imported === undefined ? {} : { importing: { id: imported.text(1) } }),
    };
}
function selectValues(values, kind) {
    const [first, second] = values;
    if (first === undefined || values.length !== (kind === 'both' ? 2 : 1))
        throw new file_message/* UnreadablePlan */.np('a change has not as many values as its action needs');
    if (second !== undefined)
        return [first, second];
    return [kind === 'after' ? null : first, kind === 'before' ? null : first];
}
/**
 * What is sensitive in one of both values is so in the other: a state that an older Terraform wrote lacks the marks that
 * come from the schema.
 */
function readSensitivity(change) {
    const paths = [changeField.beforeSensitive, changeField.afterSensitive].flatMap((field) => change.messages(field, [1]).map(readPath));
    const sensitive = paths.reduce(markPath, {});
    return { before_sensitive: sensitive, after_sensitive: sensitive };
}
/** Attribute names, keys and indices. */
function readPath(message) {
    return message.messages(1, [1, 2]).map((step) => {
        const key = step.message(2, [1]);
        if (key === undefined)
            return step.text(1);
        const value = readDynamicValue(key);
        // A path into a set is not one that JSON could express.
        if (typeof value !== 'string' && typeof value !== 'number')
            throw new file_message/* UnreadablePlan */.np('a path leads into a set');
        return value;
    });
}
/** The marks with another one: `true` at the path, in maps for attributes and keys and in lists for indices. */
function markPath(marks, [step, ...rest]) {
    if (step === undefined || marks === true)
        return true;
    if (typeof step === 'number') {
        const list = Array.isArray(marks) ? marks : [];
        return Array.from({ length: Math.max(list.length, step + 1) }, (_, index) => index === step ? markPath(list[index] ?? {}, rest) : (list[index] ?? false));
    }
    return { ...marks, [step]: markPath(marks[step] ?? {}, rest) };
}
function requireMessage(message, field, known) {
    const found = message.message(field, known);
    if (found === undefined)
        throw new file_message/* UnreadablePlan */.np(`field ${field} is missing`);
    return found;
}

;// CONCATENATED MODULE: ./src/terraform/plan/file/read-plan-file.js






/** Numbers of fields in the message `Plan` of Terraform's `planfile.proto`. */
const field = {
    version: 1,
    variables: 2,
    resourceChanges: 3,
    outputChanges: 4,
    targets: 5,
    backend: 13,
    terraformVersion: 14,
    relevantAttributes: 15,
    forcedReplacements: 16,
    mode: 17,
    resourceDrift: 18,
    checks: 19,
    errored: 20,
    timestamp: 21,
    functionResults: 22,
    isApplicable: 25,
    isComplete: 26,
    applyTimeVariables: 28,
};
/** Of the format, see `planfile/tfplan.go` of Terraform. */
const formatVersion = 3;
/**
 * Reads from a plan file what `terraform show -json` would print of it, without Terraform: that starts every provider again,
 * for its schema. What is there is read exactly, or nothing is.
 * @param terraformVersion without `v`
 * @returns undefined where only Terraform can tell: the plan is in another format, or of a version that does not record
 *   which values the provider's schema calls sensitive
 */
async function readPlanFile(file, terraformVersion) {
    if (!hasSchemaMarks(terraformVersion))
        return undefined;
    try {
        return await withPlanArchive(file, async (archive) => {
            if (!archive.names.includes('tfplan'))
                return undefined;
            const plan = (0,file_message/* readMessage */._8)(await archive.read('tfplan'), Object.values(field));
            assertComplete(plan, terraformVersion);
            return { ...readChanges(plan), ...(await readVariables(plan, archive)) };
        });
    }
    catch (error) {
        if (error instanceof file_message/* UnreadablePlan */.np)
            return undefined;
        throw error;
    }
}
/** From 1.11 on, plans record the marks of the schema next to those of the configuration. */
function hasSchemaMarks(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major === 1 && minor >= 11;
}
function assertComplete(plan, terraformVersion) {
    if (plan.number(field.version) !== formatVersion)
        throw new file_message/* UnreadablePlan */.np('the format is another one');
    if (plan.text(field.terraformVersion) !== terraformVersion)
        throw new file_message/* UnreadablePlan */.np('the version is another one');
    if (plan.number(field.errored) !== 0)
        throw new file_message/* UnreadablePlan */.np('the plan ended with an error');
    // The drift that a plan of this kind is about is all that Terraform would show.
    if (plan.number(field.mode) > 1)
        throw new file_message/* UnreadablePlan */.np('the plan only refreshes');
}
function readChanges(plan) {
    const drift = plan.messages(field.resourceDrift, resourceFields).map(toResourceChange);
    // Of a deleted object only the state before is left, which may lack the marks of the schema.
    if (drift.some(({ change }) => change.actions.includes('delete')))
        throw new file_message/* UnreadablePlan */.np('a resource is gone');
    const outputs = plan.messages(field.outputChanges, outputFields).map(toOutputChange);
    return {
        resource_changes: sortByAddress(plan.messages(field.resourceChanges, resourceFields).map(toResourceChange)),
        resource_drift: sortByAddress(drift.filter(({ change }) => !change.actions.includes('no-op'))),
        output_changes: toRecordOnce(outputs.toSorted(([a], [b]) => (a < b ? -1 : 1))),
        relevant_attributes: plan.messages(field.relevantAttributes, [1, 2]).map((one) => ({ resource: one.text(1) })),
    };
}
/** In the file they stand in the order in which Terraform happened to plan them. */
function sortByAddress(changes) {
    const { compare } = new Intl.Collator('en', { numeric: true });
    return changes.toSorted((a, b) => compare(a.address, b.address));
}
/** Values of variables, and which of them are declared as sensitive. */
async function readVariables(plan, archive) {
    const declared = await readSensitiveVariables(archive);
    if (declared.size === 0)
        return {};
    const given = toRecordOnce(plan.messages(field.variables, [1, 2]).map((entry) => {
        const value = entry.message(2, [1]);
        return [entry.text(1), value === undefined ? null : (0,file_value/* omitUnknown */.mT)(readDynamicValue(value))];
    }));
    const names = [...declared.keys()];
    return {
        variables: Object.fromEntries(names.map((name) => [name, { value: given[name] ?? declared.get(name) }])),
        configuration: {
            root_module: { variables: Object.fromEntries(names.map((name) => [name, { sensitive: true }])) },
        },
    };
}
/** Sensitive variables of the root module with their defaults, from the configuration in the plan. */
async function readSensitiveVariables({ names, read }) {
    const prefix = 'tfconfig/m-/';
    const own = sortAsMerged(names.flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
    const texts = await Promise.all(own.map(async (name) => [name, (await read(prefix + name)).toString('utf8')]));
    // Most roots declare nothing as sensitive, and need not be parsed again.
    if (!texts.some(([, text]) => text.includes('sensitive')))
        return new Map();
    const files = await Promise.all(texts.map(([name, text]) => parseVariables(name, text)));
    const declared = [...mergeBlocks(selectBlocks({ folder: '', files }, 'variable'))];
    return new Map(declared.flatMap(([name, { body }]) => (isTurnedOff(body.sensitive) ? [] : [[name, body.default ?? null]])));
}
async function parseVariables(name, text) {
    const result = await (0,hcl_file/* readConfiguration */.T)(name, text, ({ type }) => type === 'variable');
    if (!result.ok)
        throw new file_message/* UnreadablePlan */.np(`${name} is not valid configuration`);
    return result.file;
}
/** Whatever else stands there may be true. */
function isTurnedOff(value) {
    return value === undefined || value === false || value === 'false';
}
/** @throws UnreadablePlan if a name comes twice */
function toRecordOnce(entries) {
    if (new Set(entries.map(([name]) => name)).size !== entries.length)
        throw new file_message/* UnreadablePlan */.np('a name comes twice');
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./src/terraform/plan/file/read-plan-settings.js


/** Numbers of fields in the message `Plan` of Terraform's `planfile.proto`, the same in all versions since 1.0. */
const read_plan_settings_field = { variables: 2, backend: 13 };
const workspaceOfBackend = 3;
/** @throws ActionError `plan-stale` if the file is not a plan of Terraform */
async function readPlanSettings(file) {
    return withPlanArchive(file, async ({ read }) => {
        const content = await read('tfplan');
        try {
            const plan = (0,file_message/* readPartOfMessage */.m4)(content);
            return {
                variables: read_plan_settings_readVariables(plan.messages(read_plan_settings_field.variables, [1, 2])),
                workspace: (0,file_message/* readPartOfMessage */.m4)(plan.bytes(read_plan_settings_field.backend) ?? new Uint8Array()).text(workspaceOfBackend),
            };
        }
        catch (error) {
            if (!(error instanceof file_message/* UnreadablePlan */.np))
                throw error;
            throw createInvalidPlanError(file, error.message, error);
        }
    });
}
function read_plan_settings_readVariables(entries) {
    const values = new Map();
    for (const entry of entries) {
        const name = entry.text(1);
        if (values.has(name))
            throw new file_message/* UnreadablePlan */.np(`the variable ${name} is set twice`);
        values.set(name, (0,file_message/* readMessage */._8)(entry.bytes(2) ?? new Uint8Array(), [1]).bytes(1) ?? new Uint8Array());
    }
    return values;
}

;// CONCATENATED MODULE: ./src/terraform/run/model.js
/** Whether roots that depend on this one may continue. */
function hasSucceeded({ status }) {
    return ['unchanged', 'applied', 'destroyed', 'planned', 'valid'].includes(status);
}
/** The version that the run uses in this root. */
function getTerraformVersion({ terraformVersions }, { name }) {
    const version = terraformVersions.get(name);
    if (version === undefined)
        throw new TypeError(`The version of Terraform in ${name} was not read`);
    return version;
}

;// CONCATENATED MODULE: ./src/terraform/run/created-plan.js















/** Plans one initialized root, for immediate use of the plan. */
async function createPlan(run, task, locking = 'locked') {
    const { root, mode } = task;
    const { terraform, observer } = run;
    const file = external_node_path_.join(run.workFolder, `${(0,external_node_crypto_.randomUUID)()}.tfplan`);
    observer.onProgress({ root, mode }, { state: 'planning' });
    const planned = await keepWarnings((add) => terraform.plan(root, { planFile: file, mode, locking, onEvent: collectEventWarnings(add) }));
    if (planned.contradiction !== undefined) {
        throw new RootFailure(planned.contradiction, { ...noChanges, counts: planned.counts }, planned.warnings);
    }
    const [state, planDigest] = await Promise.all([readPlanState(file), (0,files_digest/* hashFile */.DC)(file)]).catch((cause) => explainMissingPlan(run, root, file, cause));
    // Without changes there is no need to read the plan.
    const details = planned.changes ? await readPlanDetails(run, task, file) : unchangedDetails;
    return {
        file,
        status: planned.changes ? 'planned' : 'unchanged',
        counts: planned.counts,
        readChanges: details.readChanges,
        readMeaning: details.readMeaning,
        readText: async () => {
            if (details.json === undefined)
                return run.terraform.showText(root, file);
            const { renderPlan } = await __webpack_require__.e(/* import() */ 4195).then(__webpack_require__.bind(__webpack_require__, 84195));
            return renderPlan(details.json, (await details.readChanges()).counts);
        },
        finding: { warnings: planned.warnings, state, planDigest },
    };
}
const unchangedDetails = {
    json: undefined,
    readChanges: () => Promise.resolve(noChanges),
    readMeaning: () => Promise.resolve(emptyMeaning),
};
/**
 * Reads from the file itself where that tells everything. Otherwise Terraform is asked, once, which starts the providers once
 * more.
 */
async function readPlanDetails(run, task, file) {
    const json = await readPlanFile(file, getTerraformVersion(run, task.root));
    const known = json && { json, changes: readMaskedChanges(run, json) };
    let reading;
    const read = () => (reading ??= known === undefined ? showPlan(run, task, file) : Promise.resolve(known));
    return {
        json,
        readChanges: async () => (await read()).changes,
        readMeaning: async (as) => {
            const settings = await readSettings(run, task, file, as);
            return readPlanMeaning((await read()).json, settings, as?.salt);
        },
    };
}
async function showPlan(run, { root }, file) {
    const json = await run.terraform.showJson(root, file);
    return { json, changes: readMaskedChanges(run, json) };
}
/** What the changes are made with. Credentials of the backend are not among it: they differ from job to job. */
async function readSettings(run, { root }, file, as) {
    const [{ variables, workspace }, lockFile, content] = await Promise.all([
        readPlanSettings(file),
        readLockFileText(root),
        run.readContent(root),
    ]);
    const providers = listLockedProviders(lockFile ?? '').map((pin) => pin.split(' '));
    return {
        variables,
        plain: {
            terraform: getTerraformVersion(run, root),
            backend: workspace === '' || workspace === 'default' ? root.backend.identity : `${root.backend.identity} ${workspace}`,
            configuration: as?.configuration ?? content.digest,
            ...Object.fromEntries(providers.map(([address = '', version = '']) => [`provider ${address}`, version])),
        },
    };
}
/** Changes of a plan. Values marked as sensitive are masked everywhere from here on. */
function readMaskedChanges({ addSecret, hideSecret }, plan) {
    const values = collectSensitiveValues(plan);
    const announced = new Set(values.filter(({ length }) => length <= longestMask).slice(0, mostMasks));
    for (const value of values)
        (announced.has(value) ? addSecret : hideSecret)(value);
    return readPlanChanges(plan);
}
/** A mask is a line of the log, in every encoding, and the runner looks for each of them in each line of the job. */
const longestMask = 2048;
const mostMasks = 200;
/** Terraform does not notice when a full disk truncates its plan file. */
async function explainMissingPlan({ workFolder }, root, file, cause) {
    if (await isRemotePlan(file)) {
        const message = `${root.name}: the plan was made by the workspace of ${root.backend.identity}, and is kept there`;
        throw new action_error/* ActionError */.lZ('plan-failed', message, { hint: failure/* remoteExecutionHint */.e7, location: root.backend.location });
    }
    throw (await isDiskFull(workFolder))
        ? new action_error/* ActionError */.lZ('disk-full', `the disk is full: ${workFolder}`, {
            details: [`the plan of ${root.name} was cut off`],
        })
        : new action_error/* ActionError */.lZ('plan-failed', `${root.name}: Terraform wrote no readable plan file`, { cause });
}

;// CONCATENATED MODULE: ./src/terraform/run/schedule.js
/**
 * Starts each item as soon as its own predecessors are done, not whole waves at a time: a slow root holds up only what
 * depends on it. Of several items that could start, the one with the longest chain of items behind it comes first, so that
 * the chain is not what everything waits for in the end; then the order of `names` counts.
 * @throws Error if the order has a cycle
 */
async function runInOrder({ names, listPredecessors: after, limit, spare, work, }) {
    const known = new Set(names);
    const predecessors = new Map(names.map((name) => [name, after(name).filter((other) => known.has(other))]));
    const chains = measureChains(predecessors);
    const getChain = (name) => chains.get(name) ?? 0;
    const waiting = new Map([...predecessors].sort(([a], [b]) => getChain(b) - getChain(a)));
    const results = new Map();
    const running = new Map();
    const hasRoom = () => running.size < limit || (running.size < (spare?.most ?? 0) && spare?.tryTake() === true);
    /** @returns whether something is ready for which there is no room */
    const startReady = () => {
        for (const [name, awaited] of waiting) {
            if (!awaited.every((other) => results.has(other)))
                continue;
            if (!hasRoom())
                return true;
            waiting.delete(name);
            const before = new Map(awaited.map((other) => [other, results.get(other)]));
            running.set(name, work(name, before).then((result) => {
                results.set(name, result);
                running.delete(name);
            }));
        }
        return false;
    };
    let isHeldUp = startReady();
    while (running.size > 0) {
        const mayGetRoom = isHeldUp && spare !== undefined && running.size < spare.most;
        await Promise.race([...running.values(), ...(mayGetRoom ? [spare.wait()] : [])]);
        isHeldUp = startReady();
    }
    if (waiting.size > 0)
        throw new Error(`a cycle in the order: ${[...waiting.keys()].join(', ')}`);
    // In the order of `names`, no matter which ended first.
    return new Map(names.map((name) => [name, results.get(name)]));
}
/** How many items follow each other after this one, at most, including itself. Items of a cycle, which never start, count as one. */
function measureChains(predecessors) {
    const successors = new Map();
    for (const [name, before] of predecessors) {
        for (const other of before)
            successors.set(other, [...(successors.get(other) ?? []), name]);
    }
    const lengths = new Map();
    const measure = (name) => {
        const found = lengths.get(name);
        if (found !== undefined)
            return found;
        lengths.set(name, 1);
        const length = 1 + Math.max(0, ...(successors.get(name) ?? []).map(measure));
        lengths.set(name, length);
        return length;
    };
    for (const name of predecessors.keys())
        measure(name);
    return lengths;
}

;// CONCATENATED MODULE: ./src/terraform/run/speculative-plans.js

/**
 * Plans the roots in this order, as many in parallel as the run allows. A plan reads the states of other roots and changes
 * none, so it is the same whether those are planned before it, at the same time or after it.
 * @param obstacle whether the plan is already known to be useless, checked when its turn comes
 */
function planSpeculatively(run, tasks, work, obstacle) {
    const plan = async (task) => {
        if (run.signal.aborted || obstacle(task))
            return undefined;
        const startedAt = run.clock();
        const [outcome] = await Promise.allSettled([work(task)]);
        return { outcome, startedAt, endedAt: run.clock() };
    };
    const planned = new Map(tasks.map((task) => [
        task.root.name,
        { task, result: Promise.withResolvers() },
    ]));
    const all = runInOrder({
        names: [...planned.keys()],
        listPredecessors: () => [],
        limit: run.parallelism,
        spare: run.spare,
        work: async (name) => {
            const found = planned.get(name);
            found?.result.resolve(await plan(found.task));
            return undefined;
        },
    });
    return {
        getResult: async (name) => planned.get(name)?.result.promise,
        waitUntilIdle: async () => {
            await all;
        },
    };
}

;// CONCATENATED MODULE: ./src/terraform/run/validate.js





/** Validates every root without its state or any credentials. */
function validateAll(run) {
    return runInOrder({
        names: [...run.tasks.keys()],
        listPredecessors: () => [],
        limit: run.parallelism,
        spare: run.spare,
        work: (name) => {
            const task = getTask(run, name);
            const check = () => validateRoot(run, task);
            return run.unordered.has(name) ? runUnorderedRoot(run, task, check) : runRoot(run, task, check);
        },
    });
}
/** Validates one root; its first error is its failure, and all others are shown with the warnings. */
async function validateRoot({ terraform }, { root }) {
    const { initWarnings, validated } = await keepWarnings(async (add) => {
        const found = await terraform.init(root, 'without-backend', add);
        add(found);
        return { initWarnings: found, validated: await terraform.validate(root) };
    });
    const diagnostics = [...validated, ...listFindings(root)];
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const warnings = [...initWarnings, ...diagnostics.filter(({ severity }) => severity === 'warning')];
    if (errors.length === 0)
        return { status: 'valid', warnings };
    const error = (0,failure/* toTerraformError */.Ao)(root, errors, 'validate', 'validate-failed');
    const note = error.message.replace(`${root.name}: `, '');
    return { status: 'failed', error, note, warnings: [...errors.slice(1), ...warnings] };
}
function listFindings({ path: folder, findings = [] }) {
    return findings.map(({ summary, detail, location: { file, line = 1 } }) => ({
        severity: 'error',
        summary,
        detail,
        range: { file: external_node_path_.posix.relative(folder, file), line },
    }));
}

// EXTERNAL MODULE: ./src/runner/random-id.js
var random_id = __webpack_require__(48728);
// EXTERNAL MODULE: ./src/terraform/store/plan-objects.js + 1 modules
var plan_objects = __webpack_require__(4420);
;// CONCATENATED MODULE: ./src/terraform/run/written-files.js








/**
 * Starts to look for files that the plan of an initialized root writes.
 * @returns finds them in the end; nothing where the plan is not stored
 */
async function trackPlanWrites({ store, writes, terraform }, { root, mode }) {
    // In another job, an apply of its own plan writes these files itself.
    if (store?.place !== 'protected' || mode === 'destroy')
        return () => Promise.resolve({ files: [], elsewhere: [] });
    const findWrites = await writes.track(root, terraform.getDataFolder(root));
    return async (planFile) => findWrites(await readDataTexts(planFile));
}
/**
 * Reads the files that a plan wrote. Plans of other roots may write to shared folders at the same time.
 * @param waitUntilIdle resolves when no plan is running any more
 */
async function readPlanWrites({ writes, terraform }, { root }, { files, elsewhere }, waitUntilIdle) {
    const dataFolder = terraform.getDataFolder(root);
    const locate = (file) => writes.locate(file, dataFolder);
    if (!files.every((file) => (0,files_workspace/* isBelow */.Yw)(root.folder, locate(file))))
        await waitUntilIdle();
    const kept = [];
    const contents = [];
    const { small, large } = limitTotalSize(files);
    const warnings = [
        ...elsewhere.map((file) => createUnstoredWarning(file, 'it is a link, or outside the workspace')),
        ...large.map((file) => createUnstoredWarning(file.path, `the limit is ${plan_objects/* maxWrittenBytes */.f / 1024 ** 2} MiB`)),
    ];
    for (const file of small) {
        const content = await (0,promises_.readFile)(locate(file)).catch(() => undefined);
        if (content === undefined || (0,files_digest/* computeSha256 */.jH)(content) !== file.sha256) {
            warnings.push(createUnstoredWarning(file.path, 'it changed after the plan; another root may write it as well'));
            continue;
        }
        kept.push(file);
        contents.push(content);
    }
    return { files: kept, content: Buffer.concat(contents), warnings };
}
/** As many files as can be stored together: the smallest ones. */
function limitTotalSize(files) {
    let size = 0;
    const bySize = files.toSorted((a, b) => a.size - b.size);
    const fitting = new Set(bySize.filter((file) => (size += file.size) <= plan_objects/* maxWrittenBytes */.f));
    return { small: files.filter((file) => fitting.has(file)), large: files.filter((file) => !fitting.has(file)) };
}
function createUnstoredWarning(file, why) {
    return {
        severity: 'warning',
        summary: 'The plan wrote a file that is not stored with it',
        detail: `${file}: ${why}. An apply of this plan in another checkout does not find it. Write it below the folder of the root, or write it in both jobs.`,
    };
}
/**
 * Puts the files that a plan wrote where its apply expects them. What the checkout has is never replaced: a plan in a store
 * must not bring other scripts or modules than those that were reviewed.
 * @returns why the plan cannot be used; then nothing was written
 * @throws ActionError `plan-stale` if they are not stored, `outside-workspace` if one would be written elsewhere
 */
async function restorePlanWrites({ store, writes, terraform }, root, stored) {
    if (store === undefined || stored.written.length === 0)
        return [];
    const dataFolder = terraform.getDataFolder(root);
    const files = stored.written.map((file) => ({ ...file, target: writes.locate(file, dataFolder) }));
    for (const file of files)
        await assertInside(writes.getBaseFolder(file.base, dataFolder), file);
    const present = await Promise.all(files.map(({ target }) => readDigest(target)));
    const others = files.filter(({ sha256 }, index) => present[index] !== undefined && present[index] !== sha256);
    if (others.length > 0)
        return others.map((file) => `the plan wrote another ${file.path} than the checkout has`);
    const contents = await store.fetchWritten(root, stored);
    for (const [index, file] of files.entries()) {
        if (present[index] === undefined)
            await restoreFile(file.target, file, contents[index] ?? new Uint8Array());
    }
    return [];
}
/** SHA-256 of a file; undefined if there is none. */
async function readDigest(file) {
    return (0,files_digest/* hashFile */.DC)(file).catch((error) => {
        if (['ENOENT', 'ENOTDIR'].includes(error.code ?? ''))
            return undefined;
        throw error;
    });
}
const shownNames = 3;
/** `lambda.zip, builds/a.json and 2 more files`, for notes. */
function formatFileNames(files) {
    const names = files.slice(0, shownNames).map((file) => external_node_path_.posix.basename(file.path));
    const more = files.length - names.length;
    return more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} more ${more === 1 ? 'file' : 'files'}`;
}
/** The record of a plan can be written by whoever can write to its store: it must not lead anywhere else. */
async function assertInside(base, { path: name, target }) {
    const isOwn = target !== base && (0,files_workspace/* isBelow */.Yw)(base, target) && !external_node_path_.relative(base, target).split(external_node_path_.sep).includes('.git');
    if (isOwn && (0,files_workspace/* isBelow */.Yw)(await (0,promises_.realpath)(base), await findExistingFolder(external_node_path_.dirname(target)))) {
        const existing = await (0,promises_.lstat)(target).catch(() => undefined);
        if (existing === undefined || existing.isFile())
            return;
    }
    throw new action_error/* ActionError */.lZ('outside-workspace', `the stored plan wants to write ${name}, which is not a file of the workspace`, { hint: 'Plan again. If that does not help, find out who can write to the plan store.' });
}
/** Real path of the nearest folder that exists. */
async function findExistingFolder(folder) {
    return (0,promises_.realpath)(folder).catch(() => findExistingFolder(external_node_path_.dirname(folder)));
}
async function restoreFile(target, { executable }, content) {
    await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
    // An apply of another root may look for it at this moment.
    const temporary = `${target}.${(0,random_id/* createRandomId */.J)()}.tmp`;
    try {
        await (0,promises_.writeFile)(temporary, content, { flag: 'wx' });
        if (executable)
            await (0,promises_.chmod)(temporary, 0o755);
        await (0,promises_.rename)(temporary, target);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/terraform/run/plan.js














/**
 * Plans every root that can be planned now, in parallel: the order only decides which plans are valid. A root that reads
 * something that does not exist, or that is about to change, is deferred with the reason; a root that reads from a failed
 * root is skipped.
 */
async function planAll(run, upstream) {
    const known = new Map();
    const validating = (0,concurrency/* createLimiter */.zm)(run.parallelism);
    await readAllContent(run);
    const ahead = planSpeculatively(run, computePlanningOrder(run).map((name) => getTask(run, name)), async (task) => {
        const plan = await initAndPlan(run, task);
        known.set(task.root.name, { task, state: undefined, ...plan.finding });
        return plan;
    }, (task) => isFutile(run, upstream, task, known));
    const results = await runInOrder({
        names: [...run.tasks.keys()],
        listPredecessors: (name) => listPlanPredecessors(run, name),
        // Waiting for plans is free; the number of parallel plans is limited elsewhere.
        limit: Number.POSITIVE_INFINITY,
        work: async (name, before) => {
            const task = getTask(run, name);
            const result = await planTask(run, { ahead, validating }, task, findObstacle(run, upstream, name, before));
            known.set(name, result);
            return result;
        },
    });
    await ahead.waitUntilIdle();
    return results;
}
/** Whether it is already known that a plan would not be used; then plans of roots that read from it would not either. */
function isFutile(run, upstream, task, known) {
    const found = run.unordered.has(task.root.name)
        ? { kind: 'broken' }
        : findObstacle(run, upstream, task.root.name, known);
    if (found === undefined)
        return false;
    const status = found.kind === 'deferred' ? 'deferred' : 'skipped';
    known.set(task.root.name, { task, status, changes: noChanges, state: undefined });
    return true;
}
/** Plans may write into folders that other roots read as well. A root that cannot be read fails when its turn comes. */
async function readAllContent({ tasks, readContent }) {
    await Promise.allSettled([...tasks.values()].map(({ root }) => readContent(root)));
}
async function initAndPlan(run, task) {
    // Hash the content before Terraform can write into the folder.
    await run.readContent(task.root);
    return keepWarnings(async (add) => {
        const warnings = await run.terraform.init(task.root, 'with-backend', add);
        add(warnings);
        const findWrites = await trackPlanWrites(run, task);
        const { file, finding } = await planRoot(run, task);
        const writes = await findWrites(file);
        return { file, writes, finding: { ...finding, warnings: [...warnings, ...(finding.warnings ?? [])] } };
    });
}
function findObstacle(run, upstream, name, known) {
    const causes = listPlanPredecessors(run, name)
        .flatMap((other) => known.get(other) ?? [])
        .filter((outlook) => !hasSucceeded(outlook) && outlook.status !== 'deferred')
        // What is shown of the present does not depend on an order.
        .filter(({ task }) => upstream === 'defer' || !run.unordered.has(task.root.name));
    if (causes.length > 0)
        return { kind: 'broken', causes };
    const why = explainDeferral(run, name, known, upstream);
    return why === undefined ? undefined : { kind: 'deferred', why };
}
async function planTask(run, { ahead, validating }, task, found) {
    if (run.unordered.has(task.root.name))
        return runUnorderedRoot(run, task);
    if (found?.kind === 'broken')
        return createSkippedResult(run, task, found.causes);
    if (found?.kind === 'deferred') {
        return runRoot(run, task, async () => {
            // Init can write a lock file, which is not what the root was.
            await run.readContent(task.root);
            return deferRoot(run, task, await validating(() => validateRoot(run, task)), found.why);
        });
    }
    const made = await ahead.getResult(task.root.name);
    return runRoot(run, task, () => storeSpeculativePlan(run, task, made, ahead.waitUntilIdle), made?.startedAt);
}
/** Errors in a deferred root are found now, and not in the middle of the apply. */
async function deferRoot(run, task, validated, why) {
    if (validated.status === 'failed')
        return validated;
    const finding = { status: 'deferred', note: why, warnings: validated.warnings ?? [] };
    await storePlan(run, task, finding);
    return finding;
}
/** The place of a computed read, if the plan failed because a state does not exist; nothing else orders such a root. */
function findMissingState({ root }, { message }) {
    if (!message.includes('Unable to find remote state'))
        return undefined;
    return root.remoteStates.find(({ identity }) => identity === undefined);
}
async function storeSpeculativePlan(run, task, made, waitUntilIdle) {
    if (made === undefined)
        throw new TypeError(`${task.root.name} was not planned, and nothing stood in the way`);
    if (made.outcome.status === 'rejected') {
        const { reason } = made.outcome;
        const read = findMissingState(task, toRootFailure(reason).error);
        if (read === undefined)
            throw reason;
        const why = `reads a state that does not exist yet (${(0,terraform_problems/* formatLocation */.j)(read.location)}); name the root that writes it in environment.yaml: depends-on`;
        return deferRoot(run, task, { status: 'valid' }, why);
    }
    const { finding, file, writes } = made.outcome.value;
    if (run.store === undefined)
        return { ...finding, endedAt: made.endedAt };
    const written = await readPlanWrites(run, task, writes, waitUntilIdle);
    await storePlan(run, task, finding, { file, written });
    const note = written.files.length === 0 ? '' : `wrote ${formatFileNames(written.files)}, stored with the plan`;
    if (finding.status === 'unchanged')
        return { ...finding, endedAt: made.endedAt };
    const warnings = [...(finding.warnings ?? []), ...written.warnings];
    return { ...finding, note, warnings, written: written.files, endedAt: made.endedAt };
}
/** Plans one initialized root. */
async function planRoot(run, task) {
    // These plans are shown, and applied only if the state is still the same: nobody has to wait for them, or they for somebody.
    const { file, status, readChanges, readText, readMeaning, finding } = await createPlan(run, task, 'unlocked');
    if (status === 'unchanged')
        return { file, finding: { ...finding, status, changes: noChanges, meaning: emptyMeaning } };
    const [changes, text, meaning] = await Promise.all([readChanges(), readText(), readMeaning()]);
    return { file, finding: { ...finding, status, changes, text, meaning } };
}
/** Modules that `init` downloaded for the root. */
function readModules({ terraform }, root, written = []) {
    const files = written.flatMap((file) => (file.base === 'data-folder' ? [file.path] : []));
    return readDownloadedModules(root.folder, terraform.getDataFolder(root), files);
}
/** Stores the plan, so that apply does exactly this, or nothing else than this. */
async function storePlan(run, { root, mode }, finding, plan) {
    if (run.store === undefined)
        return;
    const { status, note = '', changes = noChanges, meaning = emptyMeaning, state, planDigest } = finding;
    // A plan that is only compared with needs no file: it could not be applied.
    const hasFile = status === 'planned' && run.store.place === 'protected';
    const stored = {
        version: 2,
        environment: run.environment,
        root: root.name,
        mode,
        status: status,
        note,
        content: await run.readContent(root),
        modules: status === 'deferred' ? [] : await readModules(run, root, plan?.written.files),
        lockFile: status === 'deferred' ? undefined : await readLockFileText(root),
        written: plan?.written.files ?? [],
        terraform: getTerraformVersion(run, root),
        state,
        meaning: status === 'deferred' ? undefined : meaning,
        counts: changes.counts,
        destroys: findDestructiveChanges(changes).map(({ address }) => address),
        planDigest: hasFile ? planDigest : undefined,
        commit: run.origin.commit,
        run: run.origin.run,
        createdAt: new Date().toISOString(),
    };
    await run.store.put(root, stored, hasFile ? plan?.file : undefined, plan?.written.content);
}

;// CONCATENATED MODULE: ./src/terraform/run/compare-plan.js















/**
 * Applies the stored plan file of a protected plan that is still valid; otherwise plans again and compares.
 * @throws ActionError `plan-stale`, `destroy-refused`, `apply-failed`
 */
async function applyProtected(applying, task, reviewed) {
    const { terraform } = applying.run;
    const { plan } = reviewed[0];
    await applying.initialiser.ensureInitialised(task.root);
    const present = await readPresent(applying, task, plan);
    // For a plan with changes, Terraform itself checks whether the state is still the same.
    const state = plan.status === 'unchanged' ? await terraform.readState(task.root) : undefined;
    const check = checkStoredPlan(plan, plan.status === 'unchanged' ? { ...present, state } : present);
    if (!check.valid)
        return planAndCompare(applying, task, reviewed, check.differences);
    if (plan.status === 'unchanged') {
        return { status: 'unchanged', note: 'as planned', outputs: state?.outputs ?? {}, meaning: emptyMeaning };
    }
    return applyStoredFile(applying, task, reviewed, plan);
}
/** Plans from the code that is checked out, and applies that plan if it does what was reviewed. */
async function applyAsReviewed(applying, task, reviewed) {
    await applying.initialiser.ensureInitialised(task.root);
    return compareAndApply(applying, task, await createPlan(applying.run, task), reviewed);
}
/** What a stored plan must have been made for. */
async function readPresent({ run }, { root }, plan) {
    const content = await run.readContent(root);
    return {
        content: toPlannedContent(plan, content, root),
        modules: await readModules(run, root),
        lockFile: await readLockFileText(root),
        terraform: getTerraformVersion(run, root),
    };
}
async function applyStoredFile(applying, task, reviewed, plan) {
    const { run, policy } = applying;
    const { root } = task;
    const file = external_node_path_.join(run.workFolder, `${(0,external_node_crypto_.randomUUID)()}.tfplan`);
    await run.store?.fetch(root, plan, file);
    await assertPlanMatchesConfiguration(file, root.folder, run.terraform.getDataFolder(root));
    const { readChanges, readMeaning } = await readPlanDetails(run, task, file);
    const stored = plan.meaning ?? emptyMeaning;
    const meaning = await readMeaning({ salt: stored.salt, configuration: plan.content.digest });
    if (digestMeaning(meaning) !== digestMeaning(stored)) {
        return planAndCompare(applying, task, reviewed, ['the stored plan does not do what its record says']);
    }
    const changes = await readChanges();
    assertDestroyAllowed(task, changes, policy.destroy);
    const obstacles = await restorePlanWrites(run, root, plan);
    if (obstacles.length > 0)
        return planAndCompare(applying, task, reviewed, obstacles);
    try {
        const done = await startApply(applying, task, file, changes.counts).done;
        const { planDigest, written } = plan;
        const note = written.length === 0 ? 'as planned' : `as planned, with ${formatFileNames(written)} of the plan`;
        const comparedWith = toComparedPlan(reviewed[0]);
        return { status: toDoneStatus(task), changes, meaning, ...done, note, planDigest, written, comparedWith };
    }
    catch (thrown) {
        const failure = toRootFailure(thrown, changes);
        if (failure.error.code !== 'plan-stale')
            throw failure;
        const state = await run.terraform.readState(root);
        const basis = { content: plan.content, terraform: getTerraformVersion(run, root), state };
        const check = checkStoredPlan(plan, basis);
        return planAndCompare(applying, task, reviewed, check.valid ? [failure.error.message] : check.differences);
    }
}
/** A stale plan may be replaced by one that does exactly the same; anything else needs a new review. */
async function planAndCompare(applying, task, reviewed, differences) {
    const plan = await createPlan(applying.run, task);
    const finding = await compareAndApply(applying, task, plan, reviewed, differences);
    return { ...finding, written: reviewed[0].plan.written };
}
/**
 * Applies a new plan if it does what one of the stored plans does.
 * @param stale why the file of a stored plan was not applied
 * @throws ActionError `plan-stale` with what differs from the first one
 */
async function compareAndApply(applying, task, plan, reviewed, stale = []) {
    const comparisons = [];
    for (const found of reviewed) {
        const comparison = await compareWithStored(applying, task, plan, found);
        if (comparison.kind === 'different') {
            comparisons.push(comparison);
            continue;
        }
        const note = formatComparisonNote(found, plan, comparison, stale);
        const finding = await applyFresh(applying, task, plan, note);
        const meaning = plan.status === 'unchanged' ? emptyMeaning : comparison.meaning;
        return { ...finding, meaning, comparedWith: toComparedPlan(found) };
    }
    const differences = [...new Set([...stale, ...(comparisons[0]?.differences ?? [])])];
    const { plan: stored } = reviewed[0];
    const compared = describeComparedPlan(toComparedPlan(reviewed[0]));
    if (applying.policy.stale === 'apply') {
        const note = `not as reviewed, by stale-plan: apply; differs from ${compared}: ${differences.join('; ')}`;
        return { ...(await applyFresh(applying, task, plan, note)), comparedWith: toComparedPlan(reviewed[0]) };
    }
    const { counts } = await plan.readChanges();
    throw new action_error/* ActionError */.lZ('plan-stale', `${task.root.name}: the stored plan is no longer valid`, {
        details: [
            `compared with ${compared}`,
            ...limitDifferences(differences),
            `reviewed: ${formatPlanCounts(stored.counts)}`,
            `now: ${formatPlanCounts(counts)}`,
        ],
    });
}
const shownDifferences = 20;
function limitDifferences(differences) {
    if (differences.length <= shownDifferences)
        return differences;
    return [...differences.slice(0, shownDifferences), `${differences.length - shownDifferences} more differences`];
}
async function compareWithStored(applying, task, plan, { plan: stored }) {
    const meaning = stored.meaning ?? emptyMeaning;
    const now = await plan.readMeaning({ salt: meaning.salt, configuration: stored.content.digest });
    const comparison = compareMeaning(meaning, now);
    if (comparison.kind === 'covered')
        return { ...comparison, meaning: now };
    const present = await readPresent(applying, task, stored);
    const check = checkStoredPlan(stored, { ...present, state: plan.finding.state });
    return { ...comparison, differences: [...(check.valid ? [] : check.differences), ...comparison.differences] };
}
function formatComparisonNote({ place, pullRequest }, plan, { left, reviewed }, stale) {
    if (stale.length > 0)
        return `re-planned with the same changes: ${stale.join('; ')}`;
    if (plan.status === 'unchanged' || place === 'protected')
        return 'as planned';
    const by = pullRequest === undefined ? 'as reviewed' : `as reviewed in #${pullRequest.number}`;
    return left === reviewed ? by : `${by}; ${left} of ${reviewed} reviewed changes were left to make`;
}
function formatPlanCounts({ add, change, destroy }) {
    return `${add} to add, ${change} to change, ${destroy} to destroy`;
}

;// CONCATENATED MODULE: ./src/terraform/run/init-prefetcher.js


/**
 * Starts nothing on its own: active roots get the processor until they wait for the cloud.
 * @param prepare what a folder needs before its init
 */
function createInitPrefetcher(run, prepare) {
    const { terraform, parallelism } = run;
    const begun = new Map();
    const warnings = new Map();
    const startInit = async (root) => {
        if (prepare !== undefined)
            await prepare(root);
        const add = (more) => {
            warnings.set(root.name, more);
        };
        add(await terraform.init(root, 'with-backend', add));
        return undefined;
    };
    const ensureInitialised = (root) => {
        const initialising = begun.get(root.name) ?? startInit(root);
        begun.set(root.name, initialising);
        return initialising;
    };
    let ahead;
    return {
        ensureInitialised,
        listWarnings: (root) => warnings.get(root.name) ?? [],
        prefetchInit: () => {
            const limited = (0,concurrency/* createLimiter */.zm)(Math.ceil(parallelism / 2));
            ahead ??= Promise.allSettled(computeApplyWaves(run)
                .flat()
                .map((name) => limited(() => ensureInitialised(getTask(run, name).root))));
        },
        waitUntilIdle: async () => {
            await ahead;
            await Promise.allSettled(begun.values());
        },
    };
}

;// CONCATENATED MODULE: ./src/terraform/run/plan-set.js




/**
 * SHA-256 over the meaning of all plans of a run and the files that these wrote, lower-case hex. The order of the roots does
 * not matter.
 */
function digestPlanSet(planned) {
    const rows = planned.map(({ root, mode, meaning, written }) => [
        ...[root, mode, meaning === undefined ? 'deferred' : digestMeaning(meaning)],
        ...written.map((file) => [file.base, file.path, file.sha256, file.executable]),
    ]);
    return (0,files_digest/* computeSha256 */.jH)(JSON.stringify(rows.sort()));
}
/**
 * Compares what the stored plans of all roots do with what was reviewed.
 * @param reviewed digest that the plan run reported
 * @returns the plans with this digest, and no others
 * @throws ActionError `plan-required` when a root has none, `plan-stale` when they do something else
 */
async function selectReviewedPlans(run, stored, reviewed) {
    const all = await Promise.all([...run.tasks.keys()].map(async (name) => {
        const { found, refusals } = await stored.get(name);
        const other = found.length > 0 ? undefined : await stored.search(name);
        return { name, found: other === undefined ? found : [other], refusals };
    }));
    const missing = all.filter(({ found }) => found.length === 0);
    if (missing.length > 0)
        throw createMissingPlansError(run, missing);
    const choices = ['protected', 'review'].map((place) => new Map(all.flatMap(({ name, found }) => {
        const chosen = found.find((one) => one.place === place) ?? found[0];
        return chosen === undefined ? [] : [[name, chosen]];
    })));
    const choice = choices.find((plans) => digestStoredPlans(plans) === reviewed);
    if (choice === undefined)
        throw createOtherPlansError(run, choices[0] ?? new Map(), reviewed);
    return {
        get: (name) => {
            const plan = choice.get(name);
            return Promise.resolve({ found: plan === undefined ? [] : [plan], refusals: [] });
        },
        search: () => Promise.resolve(undefined),
    };
}
function digestStoredPlans(plans) {
    return digestPlanSet([...plans.values()].map(({ plan: { root, mode, status, meaning, written } }) => ({
        root,
        mode,
        meaning: status === 'deferred' ? undefined : (meaning ?? emptyMeaning),
        written: status === 'planned' ? written : [],
    })));
}
function createMissingPlansError({ environment }, missing) {
    return new action_error/* ActionError */.lZ('plan-required', `${environment}: not every root has the stored plan that plan-digest covers`, {
        details: [
            `no plan is stored for exactly this configuration: ${missing.map(({ name }) => name).join(', ')}`,
            ...missing.flatMap(({ name, refusals }) => refusals.map((line) => `${name}: ${line}`)),
        ],
        hint: 'Nothing was applied. Select the same roots as for the plan. Applied plans are removed: if one was applied, plan again.',
    });
}
function createOtherPlansError({ environment }, plans, reviewed) {
    return new action_error/* ActionError */.lZ('plan-stale', `${environment}: the stored plans are not the reviewed ones`, {
        details: [
            `plan-digest: ${reviewed}`,
            `stored: ${digestStoredPlans(plans)}`,
            ...[...plans.values()].map(({ plan }) => describeStoredPlan(plan)),
        ],
        hint: 'Nothing was applied. Another run has planned since, or the store was changed: plan and review again.',
    });
}
/**
 * Plans reviewed together are not applied by halves: refusals come before the first change.
 * @throws ActionError `destroy-refused` naming the roots whose stored plans delete or replace something
 */
async function refuseStoredDestroys(run, stored, permission) {
    if (permission === 'allowed')
        return;
    const found = await Promise.allSettled([...run.tasks.keys()].map((name) => stored.get(name)));
    const losing = found.flatMap((one) => {
        const plan = one.status === 'fulfilled' ? one.value.found[0]?.plan : undefined;
        return plan !== undefined && isRefused(plan, permission) ? [plan] : [];
    });
    if (losing.length === 0)
        return;
    const number = losing.reduce((sum, { counts }) => sum + counts.destroy, 0);
    throw new action_error/* ActionError */.lZ('destroy-refused', `${run.environment}: the stored plans delete or replace ${formatResourceCount(number)}`, {
        details: [
            ...losing.flatMap((plan) => [describeStoredPlan(plan), ...listRefused(plan, permission)]),
            'Nothing was applied, in the other roots either.',
        ],
    });
}
function isRefused({ counts, destroys }, permission) {
    return counts.destroy > 0 && destroys.some((address) => !isDestroyAllowed(address, permission));
}
function listRefused({ destroys }, permission) {
    return limitLines(destroys.filter((address) => !isDestroyAllowed(address, permission))).map((line) => `  ${line}`);
}
function describeStoredPlan({ root, status, counts: { add, change, destroy }, createdAt, run }) {
    const what = status === 'planned' ? `${add} to add, ${change} to change, ${destroy} to destroy` : status;
    return `${root}: ${what}, planned ${createdAt}${run === undefined ? '' : ` by ${run}`}`;
}

;// CONCATENATED MODULE: ./src/terraform/run/apply.js














/**
 * Applies roots in order. A protected plan that is still valid is applied as it is; every other root is planned in its turn, and
 * applied if the plan does what was reviewed. A failed root stops only the roots that depend on it.
 * @throws ActionError before anything is started: `plan-required`, `plan-stale` if the plans are not the reviewed ones,
 *   `destroy-refused` if one of them deletes a resource without permission
 */
async function applyAll(run, policy) {
    // Read once: the content of the store can change.
    const stored = findStoredPlans(run);
    await readAllContent(run);
    const plans = policy.reviewed === undefined ? stored : await selectReviewedPlans(run, stored, policy.reviewed);
    await refuseStoredDestroys(run, plans, policy.destroy);
    const initialiser = createInitPrefetcher(run, async (root) => {
        // What a pull request stored is compared with, and not used.
        const kept = (await plans.get(root.name)).found.find(({ place }) => place === 'protected');
        if (kept?.plan.lockFile !== undefined)
            await restoreLockFile(root, kept.plan.lockFile);
    });
    const results = await runInOrder({
        names: [...run.tasks.keys()],
        listPredecessors: (name) => listApplyPredecessors(run, name),
        limit: run.parallelism,
        spare: run.spare,
        work: async (name, before) => {
            const result = await applyTask({ run, policy, plans, initialiser }, getTask(run, name), before);
            // Nothing had to be changed.
            if (hasSucceeded(result))
                initialiser.prefetchInit();
            return result;
        },
    });
    await initialiser.waitUntilIdle();
    return results;
}
async function applyTask(applying, task, before) {
    const { run } = applying;
    if (run.unordered.has(task.root.name))
        return runUnorderedRoot(run, task);
    const broken = [...before.values()].filter((result) => !hasSucceeded(result));
    if (broken.length > 0)
        return createSkippedResult(run, task, broken);
    return runRoot(run, task, async () => {
        const { listWarnings } = applying.initialiser;
        const finding = await applyRoot(applying, task).catch((thrown) => {
            const { error, changes, warnings } = toRootFailure(thrown);
            throw new RootFailure(error, changes, [...listWarnings(task.root), ...warnings]);
        });
        return finding.status === 'deferred' ? finding : addWarnings(finding, listWarnings(task.root));
    });
}
async function applyRoot(applying, task) {
    const stored = await applying.plans.get(task.root.name);
    // A record that only says that there was no plan yet counts where nothing says more.
    const [first, ...others] = stored.found.toSorted((a, b) => Number(isDeferred(a)) - Number(isDeferred(b)));
    const finding = first === undefined
        ? await applyWithoutPlan(applying, task, stored)
        : await applyReviewed(applying, task, [first, ...others]);
    return stored.refusals.length === 0 ? finding : { ...finding, refusals: stored.refusals };
}
function isDeferred({ plan }) {
    return plan.status === 'deferred';
}
async function applyReviewed(applying, task, reviewed) {
    const [first] = reviewed;
    if (isDeferred(first))
        return applyDeferred(applying, task, reviewed);
    const applyIt = first.place === 'protected' ? applyProtected : applyAsReviewed;
    return discardUsedPlans(applying.run, task, reviewed, await applyIt(applying, task, reviewed));
}
/** Nobody has seen what a deferred root does. By now it can be planned. */
async function applyDeferred(applying, task, reviewed) {
    const { run, policy, initialiser } = applying;
    const [{ plan: stored }] = reviewed;
    await initialiser.ensureInitialised(task.root);
    const plan = await createPlan(run, task);
    if (plan.status === 'planned' && policy.deferred === 'stop')
        return { status: 'deferred', note: stored.note };
    const finding = await applyFresh(applying, task, plan, describePastDeferral(stored.note));
    const unreviewed = policy.withoutPlan === 'refused' && finding.status !== 'unchanged';
    return discardUsedPlans(run, task, reviewed, { ...finding, unreviewed });
}
/** Warnings of the init come first. What the plan could not know yet, the apply has checked. */
function addWarnings(finding, ofInit) {
    const known = (finding.warnings ?? []).filter(({ summary }) => finding.status === 'unchanged' || summary !== 'Check block assertion known after apply');
    return { ...finding, warnings: [...ofInit, ...known] };
}
/** A plan is valid for one apply: nobody has reviewed what it would do a second time. */
async function discardUsedPlans({ store }, { root }, used, finding) {
    try {
        if (store !== undefined)
            await Promise.all(used.map(({ plan, place }) => store.discard(root, plan, place)));
        return finding;
    }
    catch (thrown) {
        // If it cannot be deleted, the root has not failed.
        const left = `the stored plan could not be removed: ${(0,action_error/* toActionError */.ie)(thrown).message}`;
        return { ...finding, note: [finding.note, left].filter(Boolean).join('; ') };
    }
}
/** Nothing may be left to do, for example on a re-run after another root failed; or another pull request has planned it. */
async function applyWithoutPlan(applying, task, stored) {
    const { run, policy, plans, initialiser } = applying;
    await initialiser.ensureInitialised(task.root);
    const plan = await createPlan(run, task);
    if (plan.status === 'unchanged') {
        const note = policy.withoutPlan === 'refused' ? 'no changes, so no stored plan was needed' : '';
        return applyFresh(applying, task, plan, note);
    }
    const other = await plans.search(task.root.name);
    if (other !== undefined && !isDeferred(other)) {
        return discardUsedPlans(run, task, [other], await compareAndApply(applying, task, plan, [other]));
    }
    if (policy.withoutPlan === 'refused')
        throw await createMissingPlanError(run, task, stored);
    return applyFresh(applying, task, plan, '');
}
async function createMissingPlanError(run, task, { refusals }) {
    const { root, mode } = task;
    const { store } = run;
    const obstacle = run.explainUnstored(root);
    if (obstacle !== undefined)
        return createUnstorableError(root, obstacle);
    const content = await run.readContent(root);
    const newest = (await store?.findNewest(root, mode, 'protected')) ?? (await store?.findNewest(root, mode, 'review'));
    const check = newest && checkStoredPlan(newest, { content, terraform: getTerraformVersion(run, root) });
    const details = newest === undefined
        ? [`${store?.location ?? 'no plan store'} has no plan of it`]
        : [
            `the newest plan was made ${newest.createdAt}${newest.run === undefined ? '' : ` (${newest.run})`}`,
            ...(check === undefined || check.valid ? [] : check.differences),
        ];
    return new action_error/* ActionError */.lZ('plan-required', `${root.name}: no plan is stored for exactly this configuration`, {
        details: [...refusals, ...details],
    });
}
function createUnstorableError({ name }, obstacle) {
    return new action_error/* ActionError */.lZ('plan-required', `${name}: a plan is required, but none can be stored: ${obstacle}`, {
        hint: 'Keep the state in S3, or set plan-encryption-key for plan and apply in GitHub Actions. Without require-plan, apply plans and applies in one step.',
    });
}

;// CONCATENATED MODULE: ./src/actions/provision/commands/apply.js



/** Applies what was planned before; roots without a stored plan are planned and applied in one go, unless one is required. */
function apply(run, inputs) {
    return applyAll(run, {
        withoutPlan: inputs['require-plan'] ? 'refused' : 'allowed',
        destroy: inputs['allow-destroy'],
        stale: inputs['stale-plan'],
        deferred: inputs.deferred ?? (inputs['require-plan'] ? 'stop' : 'apply'),
        reviewed: inputs['plan-digest'],
    });
}
/** The failure for roots that stay deferred; undefined when there are none. */
function reportDeferred(_inputs, results) {
    const deferred = [...results.values()].filter(({ status }) => status === 'deferred');
    if (deferred.length === 0)
        return undefined;
    return new action_error/* ActionError */.lZ('roots-deferred', `${formatRootCount(deferred.length)} could not be planned yet`, {
        details: deferred.map(({ task, note }) => `${task.root.name} ${note}`),
    });
}

;// CONCATENATED MODULE: ./src/terraform/run/destroy.js



/**
 * Destroys roots in reverse order, each with a plan created when its turn comes.
 * @throws ActionError `dependents-exist` before anything is changed
 */
async function destroyAll(run, staying, destroy) {
    await assertNoDependents(run, staying);
    return applyAll(run, { withoutPlan: 'allowed', stale: 'stop', destroy, deferred: 'apply', reviewed: undefined });
}
/** Only existing dependents count: one with an empty state was never applied, or is already destroyed. */
async function assertNoDependents(run, { roots, edges }) {
    const reads = edges.filter(({ from, to, reason }) => reason.kind !== 'number' && run.tasks.has(from) && !run.tasks.has(to));
    const dependents = roots.filter(({ name }) => reads.some(({ to }) => to === name));
    const limited = (0,concurrency/* createLimiter */.zm)(run.parallelism);
    const existing = await Promise.all(dependents.map((root) => limited(async () => {
        await run.terraform.init(root);
        const state = await run.terraform.readState(root);
        return (state?.resources ?? 0) > 0 ? root : undefined;
    })));
    const names = new Set(existing.flatMap((root) => (root === undefined ? [] : [root.name])));
    if (names.size === 0)
        return;
    throw new action_error/* ActionError */.lZ('dependents-exist', `${[...names].join(', ')} still ${names.size === 1 ? 'depends' : 'depend'} on roots to be destroyed`, {
        details: reads
            .filter(({ to }) => names.has(to))
            .map(({ from, to, reason }) => `${to} ${describeDependency(reason)} ${from}`),
    });
}
function describeDependency(reason) {
    return reason.kind === 'data' ? 'reads outputs of' : 'is declared to depend on';
}

;// CONCATENATED MODULE: ./src/actions/provision/commands/destroy.js


/** Destroys the selected roots in reverse order. */
function destroy(run, inputs, { environment: { graph }, tasks }) {
    const remaining = graph.roots.filter(({ name }) => !tasks.has(name));
    return destroyAll(run, { roots: remaining, edges: graph.edges }, inputs['allow-destroy']);
}
/**
 * The role of a protected environment may not delete everything, so destroying it would stop half-way.
 * @throws ActionError `destroy-refused` before anything is started
 */
function assertNotDeletionProtected({ name, path, deletionProtection, }) {
    if (!deletionProtection)
        return;
    throw new action_error/* ActionError */.lZ('destroy-refused', `${name} is protected from deletion, so nothing was destroyed`, {
        details: [`${path}/environment.yaml sets deletion-protection: true`],
        hint: 'If it may be deleted: set deletion-protection: false there, and let an administrator remove the inline policy deletion-protection of the apply role (aws iam delete-role-policy); bootstrap never removes it. Then destroy.',
    });
}

;// CONCATENATED MODULE: ./src/actions/provision/commands/drift.js


/** Compares what exists with the configuration. These plans are never applied, so none is stored. */
function drift(run) {
    return planAll({ ...run, store: undefined }, 'ignore');
}
/** The failure that `fail-on-drift` asks for; undefined without drift. */
function reportDrift({ environment, 'fail-on-drift': failOnDrift }, results) {
    const names = [...results.values()].flatMap(({ task, status }) => (status === 'planned' ? [task.root.name] : []));
    if (!failOnDrift || names.length === 0)
        return undefined;
    return new action_error/* ActionError */.lZ('drift-found', `${environment} differs from its configuration: ${names.join(', ')}`, {});
}

;// CONCATENATED MODULE: ./src/actions/provision/commands/plan.js

/** Plans the roots and stores the plans for apply. */
function plan_plan(run) {
    return planAll(run, 'defer');
}

;// CONCATENATED MODULE: ./src/actions/provision/commands/validate.js

/** Checks the roots without their states and without credentials. */
function validate_validate(run) {
    return validateAll(run);
}

;// CONCATENATED MODULE: ./src/actions/provision/outputs.js





/** The outputs of a run over roots, whether it succeeded or not. */
function buildProvisionOutputs(environment, command, results) {
    const all = [...results.values()];
    const counts = sumCounts(all);
    const digest = digestPlanSet(all.map(({ task, status, meaning = emptyMeaning, written }) => ({
        root: task.root.name,
        mode: task.mode,
        meaning: status === 'deferred' ? undefined : meaning,
        written,
    })));
    return {
        changes: all.some(hasChanges),
        'to-add': counts.add,
        'to-change': counts.change,
        'to-destroy': counts.destroy,
        'to-import': counts.import,
        'to-move': counts.move,
        'to-forget': counts.forget,
        roots: Object.fromEntries(all.map((result) => [result.task.root.name, summarizeRoot(result)])),
        ...(command === 'apply' ? { outputs: collectOutputValues(all) } : {}),
        // Looking at what is makes no plan that anything could be done with.
        ...(command === 'drift' || command === 'validate'
            ? {}
            : { 'plan-id': `${environment}-${digest.slice(0, 12)}`, 'plan-digest': digest }),
    };
}
/** A failed root may have changes that are known, or even made. */
function hasChanges({ status, changes: { counts } }) {
    if (['planned', 'deferred', 'applied', 'destroyed'].includes(status))
        return true;
    return Object.values(counts).some((number) => number > 0);
}
/** Of the roots that exist as their configuration says. */
function collectOutputValues(all) {
    const standing = all.filter(({ status }) => status === 'applied' || status === 'unchanged');
    return Object.fromEntries(standing.map(({ task, outputs }) => [task.root.name, outputs]));
}
function summarizeRoot({ status, changes, note, error, startedAt, endedAt }) {
    const { add, change, destroy, import: imported, move, forget } = changes.counts;
    return {
        status,
        add,
        change,
        destroy,
        ...(imported > 0 ? { import: imported } : {}),
        ...(move > 0 ? { move } : {}),
        ...(forget > 0 ? { forget } : {}),
        seconds: Math.round((endedAt - startedAt) / 100) / 10,
        ...(note === '' ? {} : { note }),
        ...(error === undefined ? {} : { 'failure-reason': error.code }),
    };
}
/** The failure of a run: its first cause, with what became of the other roots. Undefined when all went well. */
function buildProvisionFailure(command, results, outputs, signal) {
    const all = [...results.values()];
    // Roots of a cycle fail with the same error.
    const [error, ...others] = new Set(all.flatMap((result) => result.error ?? []));
    if (error !== undefined) {
        const also = others.map(({ message, location }) => `also: ${message}${location ? ` (${(0,terraform_problems/* formatLocation */.j)(location)})` : ''}`);
        return (0,action_error/* extendError */.vR)(error, {
            details: also,
            notes: all.length > 1 ? [summarizeStatuses(all)] : [],
            annotations: [error, ...others].flatMap(({ annotations }) => annotations),
            outputs: { ...outputs, ...error.outputs },
        });
    }
    const cutShort = signal.aborted && all.some(({ status }) => status === 'skipped');
    if (cutShort || all.some(({ status }) => status === 'cancelled')) {
        return new action_error/* ActionError */.lZ('cancelled', `${command} was cancelled`, { notes: [summarizeStatuses(all)], outputs });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/actions/provision/output-limit.js
/**
 * GitHub takes 1 MiB of outputs per job, counted in UTF-16 (docs.github.com, "Passing information between jobs"). The other
 * outputs of this step, and those of other steps, need some of it.
 */
const limitBytes = 768 * 1024;
/** Leaves out the largest Terraform outputs until the rest fits. */
function limitOutputValues(values) {
    const all = Object.entries(values)
        .flatMap(([root, outputs]) => Object.entries(outputs).map(([name, value]) => ({ root, name, bytes: measure({ [name]: value }) })))
        .sort((a, b) => b.bytes - a.bytes);
    let total = measure(values);
    const omitted = new Set();
    for (const output of all) {
        if (total <= limitBytes)
            break;
        omitted.add(output);
        total -= output.bytes;
    }
    if (omitted.size === 0)
        return { values, omitted: [] };
    const gone = new Set([...omitted].map(({ root, name }) => JSON.stringify([root, name])));
    const kept = Object.entries(values).map(([root, outputs]) => [
        root,
        Object.fromEntries(Object.entries(outputs).filter(([name]) => !gone.has(JSON.stringify([root, name])))),
    ]);
    return { values: Object.fromEntries(kept), omitted: [...omitted] };
}
/** `manifest of 10-app (3.1 MiB)` */
function describeOmittedOutputs(omitted) {
    const names = omitted.map(({ root, name, bytes }) => `${name} of ${root} (${(bytes / 2 / 1024 ** 2).toFixed(1)} MiB)`);
    return `outputs leaves out ${names.join(', ')}: GitHub takes 1 MiB for all outputs of a job. Read it with terraform output.`;
}
function measure(value) {
    return JSON.stringify(value).length * 2;
}

;// CONCATENATED MODULE: ./src/actions/provision/roots-command.js
var roots_command_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var roots_command_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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














const commands = { plan: plan_plan, apply: apply, destroy: destroy, drift: drift, validate: validate_validate };
/** Results that are failures only because the inputs say so. */
const policies = {
    apply: reportDeferred,
    drift: reportDrift,
};
/** Runs a command over the selected roots and reports the results everywhere, whatever went wrong. */
async function runRootsCommand(command, action) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, context } = action;
        const program = roots_command_addDisposableResource(env_1, await openTerraformProgram(inputs, context), true);
        const selection = roots_command_addDisposableResource(env_1, await selectRoots(action), true);
        assertStatesKept(selection, inputs, context);
        if (command === 'destroy')
            assertNotDeletionProtected(selection.environment);
        if (command !== 'validate' && (0,forks/* isForkWithoutCredentials */.T4)(action.event, context))
            return { outputs: skipFork(action) };
        const execution = roots_command_addDisposableResource(env_1, await openExecution(action, { selection, program }), true);
        const { run } = execution;
        const results = await commands[command](run, inputs, selection);
        const unstored = await closeStore(run);
        const outputs = fitOutputs(buildProvisionOutputs(inputs.environment, command, results), context);
        await publishResults(action, { command, run, results, outputs, unstored, notices: selection.notices });
        const failure = buildProvisionFailure(command, results, outputs, context.signal);
        const refused = unstored ?? policies[command]?.(inputs, results);
        return { outputs, failure: failure ?? (refused && (0,action_error/* extendError */.vR)(refused, { outputs })) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = roots_command_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** What GitHub would not take is left out, and said. */
function fitOutputs(outputs, { environment, log }) {
    if (outputs.outputs === undefined || environment.GITHUB_ACTIONS !== 'true')
        return outputs;
    const { values, omitted } = limitOutputValues(outputs.outputs);
    if (omitted.length === 0)
        return outputs;
    log.warning(describeOmittedOutputs(omitted));
    return { ...outputs, outputs: values };
}
/** Hands the plans over. A failure is reported after the results, which are worth seeing anyway. */
async function closeStore({ store }) {
    return store?.close?.().then(() => undefined, (error) => (0,action_error/* toActionError */.ie)(error));
}

;// CONCATENATED MODULE: ./src/actions/provision/run.js







/** Plans, applies or inspects the roots of one environment. */
async function run(inputs, context) {
    const action = await (0,action_run/* openActionRun */.M)(inputs, context);
    const { outputs, failure } = await runCommand(action).catch(async (thrown) => {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        await publishFailure(action, error);
        throw error;
    });
    if (failure !== undefined)
        throw failure;
    return outputs;
}
/** @throws ActionError for whatever stopped the run before it had results */
async function runCommand(action) {
    const { command } = action.inputs;
    switch (command) {
        case 'bootstrap':
            return { outputs: await bootstrap(action) };
        case 'matrix':
            return { outputs: await matrix(action) };
        case 'unlock':
            return { outputs: await unlock(action) };
        default:
            return runRootsCommand(command, action);
    }
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

/***/ 31857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ connectForWriting),
/* harmony export */   t: () => (/* binding */ connectToGitHub)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13739);
/* harmony import */ var _forks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12445);


/** GitHub's API, where this run has a token and a repository; undefined in a terminal and in GitLab. */
async function connectToGitHub({ inputs, event: { repository, apiUrl } }, { log, signal, secrets }) {
    const token = inputs['github-token'];
    if (token === undefined || repository === undefined)
        return undefined;
    return (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connectGitHub */ .U)({ apiUrl, repository, token, log, signal, redact: secrets.redact });
}
/** As `connectToGitHub`; undefined also for a pull request from a fork, whose token can only read. */
async function connectForWriting(run, context) {
    return (0,_forks_js__WEBPACK_IMPORTED_MODULE_1__/* .isFork */ .B0)(run.event) ? undefined : connectToGitHub(run, context);
}


/***/ }),

/***/ 19494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ resolveProgramPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A bare name is looked up on PATH; a path is relative to the workspace, whatever folder the program later runs in. */
function resolveProgramPath(program, { workspace }) {
    return /[/\\]/.test(program) ? node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workspace, program) : program;
}


/***/ }),

/***/ 71909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ readFieldCodes),
/* harmony export */   IP: () => (/* binding */ readErrorMessage),
/* harmony export */   Lg: () => (/* binding */ toGitHubError),
/* harmony export */   lv: () => (/* binding */ readErrorStatus),
/* harmony export */   tE: () => (/* binding */ decideRetry)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96365);


/** The status of GitHub's response, also of one behind an ActionError; undefined if there was none. */
function readErrorStatus(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return readErrorStatus(error.cause);
    return readResponse(error)?.status;
}
/** GitHub's own error message; undefined if there is none. */
function readErrorMessage(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return readErrorMessage(error.cause);
    const data = readResponse(error)?.data;
    return hasMessage(data) ? [data.message, ...readFieldErrors(data)].join('; ') : undefined;
}
/** The `code` of each invalid field (422), for example `already_exists`. */
function readFieldCodes(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return readFieldCodes(error.cause);
    const data = readResponse(error)?.data;
    if (!hasMessage(data) || !Array.isArray(data.errors))
        return [];
    return data.errors.flatMap(({ code }) => typeof code === 'string' ? [code] : []);
}
/**
 * Whether and when to retry: rate limits when GitHub says so or after a pause, 5xx and broken connections after a pause. Up
 * to a second of jitter is added to GitHub's own time, so that jobs which were rejected together do not return together.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function decideRetry(error, { now, longestWaitMs, random = Math.random }) {
    if (isCancelled(error))
        return false;
    const answer = readResponse(error);
    // Without a response the connection broke; with a success the body could not be read.
    if (answer === undefined)
        return isRequestError(error);
    if (answer.status >= 500)
        return true;
    if (!isRateLimit(error))
        return false;
    const waitMs = readLimitEnd(error, now);
    if (waitMs === undefined)
        return true;
    return waitMs > longestWaitMs - 1000 ? false : waitMs + Math.round(random() * 1000);
}
/** The error that people see. `what` is method and path of the request. */
function toGitHubError(error, what) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return error;
    const answer = readResponse(error);
    if (answer === undefined && !isRequestError(error))
        return error;
    const said = readErrorMessage(error) ?? error.message;
    if (answer !== undefined && isRateLimit(error))
        return createRateLimitError(error, what, said);
    if (answer === undefined || answer.status >= 500) {
        return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-unreachable', `GitHub did not respond to ${what}: ${formatStatus(answer)}${said}`, {
            cause: error,
        });
    }
    if (answer.status === 401 || answer.status === 403)
        return createForbiddenError(error, what, said);
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-failed', `GitHub rejected ${what}: ${formatStatus(answer)}${said}`, { cause: error });
}
function createRateLimitError(error, what, said) {
    const waitMs = readLimitEnd(error, Date.now());
    const until = waitMs === undefined ? 'later' : `after ${new Date(Date.now() + waitMs).toISOString().slice(11, 19)} UTC`;
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-unreachable', `GitHub's rate limit was exceeded by ${what}: ${said}`, {
        hint: `Re-run ${until}.`,
        cause: error,
    });
}
/** GitHub lists sufficient permissions: alternatives separated by `;`, combinations by `,`. */
function createForbiddenError(error, what, said) {
    const accepted = readResponse(error)?.headers['x-accepted-github-permissions'];
    const needed = typeof accepted === 'string' && accepted !== '' ? accepted : findPermission(what);
    const entries = needed?.split(';').map((all) => all.split(',').map(formatPermission).join(', '));
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-forbidden', `GitHub denied this job ${what}: ${said}`, {
        hint: entries === undefined
            ? 'Check that github-token is valid for this repository and has the required permission.'
            : `Add ${entries.join(' or ')} under \`permissions:\` of the job. Pull requests from forks always get a read-only token.`,
        cause: error,
    });
}
/** Converts GitHub's `pull_requests=write` to the syntax of workflows. */
function formatPermission(permission) {
    return `\`${permission.trim().replaceAll('_', '-').replace('=', ': ')}\``;
}
/** For servers that do not name the permission. */
const permissions = [
    [/^GET .*\/actions\//, 'actions=read'],
    [/^GET .*\/issues\//, 'issues=read'],
    [/^GET .*\/deployments\b/, 'deployments=read'],
    [/\/deployments\b/, 'deployments=write'],
    [/^GET .*\/(pulls|commits)\b/, 'pull_requests=read'],
    [/\/comments\b/, 'pull_requests=write'],
    [/\/(issues|labels)\b/, 'issues=write'],
];
function findPermission(what) {
    return permissions.find(([pattern]) => pattern.test(what))?.[1];
}
/** The secondary limit is a 403 or 429 with `retry-after`; the primary one has no requests remaining. */
function isRateLimit(error) {
    const answer = readResponse(error);
    if (answer === undefined)
        return false;
    if (answer.status === 429)
        return true;
    if (answer.status !== 403)
        return false;
    const { 'retry-after': after, 'x-ratelimit-remaining': remaining } = answer.headers;
    return after !== undefined || remaining === '0' || /secondary rate limit/i.test(readErrorMessage(error) ?? '');
}
function readLimitEnd(error, now) {
    const headers = readResponse(error)?.headers ?? {};
    const after = headers['retry-after'];
    if (after !== undefined && /^\d+$/.test(String(after)))
        return Number(after) * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
        return undefined;
    return Math.max(0, reset * 1000 - now);
}
function readResponse(error) {
    return isRequestError(error) ? error.response : undefined;
}
/** By name: the class belongs to Octokit, which is not loaded here. */
function isRequestError(error) {
    return error instanceof Error && error.name === 'HttpError';
}
function isCancelled(error) {
    return error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.code === 'cancelled';
}
function hasMessage(data) {
    return (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(data) && typeof data.message === 'string';
}
function readFieldErrors({ errors }) {
    if (!Array.isArray(errors))
        return [];
    return errors.flatMap((error) => {
        if (typeof error === 'string')
            return [error];
        return hasMessage(error) ? [error.message] : [];
    });
}
function formatStatus(answer) {
    return answer === undefined ? '' : `${answer.status} `;
}


/***/ }),

/***/ 8347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openCache)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/runner/cancellation.js
var cancellation = __webpack_require__(62600);
// EXTERNAL MODULE: ./src/runner/log.js
var runner_log = __webpack_require__(67517);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/github/cache/archive.js






/** Every job of the repository can write a cache, so its unpacked size is limited and nothing is written outside the folder. */
const maxUnpackedBytes = 8 * 1024 ** 3;
const maxEntries = 50_000;
/** Part of every entry's identity, so that no version of the suite reads an archive in a format that it does not know. */
const archiveFormat = 'eks-actions tar zstd 1';
/**
 * Packs files and folders, named relative to `folder`, into one compressed archive.
 * @param target is created
 */
async function packArchive(folder, entries, target, signal) {
    const { create } = await __webpack_require__.e(/* import() */ 8823).then(__webpack_require__.bind(__webpack_require__, 38823));
    const files = create({ cwd: folder, portable: true, strict: true }, [...entries]);
    // One thread is fast enough (190 MB/s); with more, Node 24 truncates the stream.
    const compress = (0,external_node_zlib_.createZstdCompress)({ params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: 3 } });
    const source = files;
    await (0,external_node_stream_promises_.pipeline)(source, compress, (0,external_node_fs_.createWriteStream)(target, { flags: 'wx', mode: 0o600 }), { signal });
}
/**
 * Unpacks plain files and folders below `folder`, which is created.
 * @throws Error if the archive contains anything else, a path outside the folder, or too much
 */
async function unpackArchive(archive, folder, signal) {
    const { Unpack } = await __webpack_require__.e(/* import() */ 8823).then(__webpack_require__.bind(__webpack_require__, 38823));
    await (0,promises_.mkdir)(folder, { recursive: true });
    let count = 0;
    let problem;
    const target = new Unpack({
        cwd: folder,
        strict: true,
        preserveOwner: false,
        filter: (name, entry) => {
            count += 1;
            const type = 'type' in entry ? entry.type : 'File';
            problem ??= findObjection(name, type, count);
            return problem === undefined;
        },
    });
    await (0,external_node_stream_promises_.pipeline)(archive, (0,external_node_zlib_.createZstdDecompress)(), limitSize(), target, { signal });
    if (problem !== undefined)
        throw problem;
}
function findObjection(name, type, count) {
    const normal = external_node_path_.posix.normalize(name.replaceAll('\\', '/'));
    if (external_node_path_.posix.isAbsolute(normal) || /^[A-Za-z]:/.test(normal) || normal.split('/').includes('..')) {
        return new Error(`it contains the path ${name}`);
    }
    if (!['File', 'OldFile', 'Directory'].includes(type))
        return new Error(`it contains ${name}, which is not a regular file`);
    return count > maxEntries ? new Error('it contains too many files') : undefined;
}
function limitSize() {
    let total = 0;
    return new external_node_stream_.Transform({
        transform: (chunk, _encoding, done) => {
            total += chunk.length;
            if (total > maxUnpackedBytes)
                done(new Error('it is too large when unpacked'));
            else
                done(null, chunk);
        },
    });
}

// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/github/cache/http.js



/** An unexpected response. */
class CacheRefusal extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
/** A cache that sends nothing for this long is not worth waiting for, and is not retried. */
const idleMs = 15_000;
const attempts = 3;
/**
 * Calls the service with the job's token, which is sent nowhere else.
 * @throws Refusal after several failed attempts; statuses below 500 are returned
 */
async function requestJson(service, method, resource, { body, accept }) {
    const url = new URL(resource, service.url).href;
    const headers = { ...buildAuthorization(service), accept, 'content-type': 'application/json' };
    return retryRequest(async () => {
        const client = await openClient();
        const response = await client.request(method, url, body === undefined ? null : JSON.stringify(body), headers);
        const status = response.message.statusCode ?? 0;
        const text = await response.readBody();
        if (status >= 500)
            throw new CacheRefusal(status, `the cache service returned ${status}`);
        return { status, body: parseObject(text) };
    });
}
function buildAuthorization({ token }) {
    return { authorization: `Bearer ${token}` };
}
/** The body behind a signed URL; no token is sent. */
async function openBody(url) {
    return retryRequest(async () => {
        const client = await openClient();
        const { message } = await client.get(url);
        if (message.statusCode === 200)
            return message;
        message.resume();
        throw new CacheRefusal(message.statusCode ?? 0, `the cache storage returned ${message.statusCode ?? 0}`);
    });
}
/** Sends text, or part of a file. */
async function uploadContent(method, url, content, headers) {
    await retryRequest(async () => {
        const client = await openClient();
        const response = typeof content === 'string'
            ? await client.request(method, url, content, headers)
            : await sendFile(content, (stream, more) => client.sendStream(method, url, stream, { ...headers, ...more }));
        response.message.resume();
        const { statusCode = 0 } = response.message;
        if (statusCode < 200 || statusCode > 299)
            throw new CacheRefusal(statusCode, `the upload returned ${statusCode}`);
    });
}
/** An unreadable file must fail the upload, not the process. */
async function sendFile({ file, range }, request) {
    const stream = (0,external_node_fs_.createReadStream)(file, range);
    const broken = new Promise((_, reject) => stream.once('error', reject));
    const headers = {
        'content-type': 'application/octet-stream',
        'content-length': String(range.end - range.start + 1),
    };
    return Promise.race([request(stream, headers), broken]);
}
function splitIntoRanges(size, chunk) {
    const count = Math.max(1, Math.ceil(size / chunk));
    return Array.from({ length: count }, (_, index) => ({
        start: index * chunk,
        end: Math.min(size, (index + 1) * chunk) - 1,
    }));
}
/** Four at a time: a storage is faster with several connections, and slower with many. */
async function runInParallel(items, work) {
    const queue = items.entries();
    const runWorker = async () => {
        for (const [index, item] of queue)
            await work(item, index);
    };
    await Promise.all(Array.from({ length: Math.min(4, items.length) }, runWorker));
}
async function openClient() {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(5889), __webpack_require__.e(6070)]).then(__webpack_require__.bind(__webpack_require__, 65889));
    return new HttpClient('eks-actions', [], { allowRedirects: false, allowRetries: false, socketTimeout: idleMs });
}
function retryRequest(operation) {
    return (0,retry/* retry */.L)(operation, {
        attempts,
        baseMs: 500,
        maxMs: 3000,
        shouldRetry: (error) => error instanceof CacheRefusal ? error.status >= 500 : !/timeout/i.test(error.message),
    });
}
function parseObject(text) {
    try {
        return (0,records/* toRecord */.Lv)(JSON.parse(text));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./src/github/cache/service.js
/** Texts by which both generations mark a denial by policy. */
const deniedReading = 'cache read denied:';
const deniedWriting = 'cache write denied:';

;// CONCATENATED MODULE: ./src/github/cache/legacy-service.js


const api = '_apis/artifactcache';
const accept = 'application/json;api-version=6.0-preview.1';
const chunkBytes = 32 * 1024 * 1024;
/** The first generation, used by GitHub Enterprise Server and act: reserve, upload in parts, commit. */
function createLegacyService(address, version) {
    return {
        find: async (keys) => {
            const query = new URLSearchParams({ keys: keys.join(','), version });
            const { status, body } = await requestJson(address, 'GET', `${api}/cache?${query.toString()}`, { accept });
            if (status === 204 || status === 404)
                return undefined;
            if (status === 403 && readMessage(body).includes(deniedReading))
                return undefined;
            if (status !== 200 || typeof body.archiveLocation !== 'string')
                throw createUnexpectedError(status, body);
            return { key: typeof body.cacheKey === 'string' ? body.cacheKey : keys[0], url: body.archiveLocation };
        },
        upload: async (key, file, size) => {
            const reserved = await requestJson(address, 'POST', `${api}/caches`, {
                accept,
                body: { key, version, cacheSize: size },
            });
            if (hasEntryAlready(reserved))
                return 'exists';
            if (reserved.status === 403 && readMessage(reserved.body).includes(deniedWriting))
                return 'read-only';
            const id = Number(reserved.body.cacheId);
            if (!Number.isSafeInteger(id) || id <= 0)
                throw createUnexpectedError(reserved.status, reserved.body);
            await runInParallel(splitIntoRanges(size, chunkBytes), (range) => uploadContent('PATCH', new URL(`${api}/caches/${id}`, address.url).href, { file, range }, {
                ...buildAuthorization(address),
                accept,
                'content-range': `bytes ${range.start}-${range.end}/*`,
            }));
            const { status, body } = await requestJson(address, 'POST', `${api}/caches/${id}`, { accept, body: { size } });
            if (status < 200 || status > 299)
                throw createUnexpectedError(status, body);
            return 'saved';
        },
    };
}
function hasEntryAlready({ status, body }) {
    return status === 409 || (status === 400 && /already exist/i.test(readMessage(body)));
}
function createUnexpectedError(status, body) {
    const message = readMessage(body);
    return new CacheRefusal(status, `the cache service returned ${status}${message === '' ? '' : `: ${message}`}`);
}
function readMessage({ message, error }) {
    return [message, error].find((text) => typeof text === 'string') ?? '';
}

;// CONCATENATED MODULE: ./src/github/cache/results-service.js


const results_service_api = 'twirp/github.actions.results.api.v1.CacheService';
/** Up to this size a blob is uploaded in one request, as in the toolkit. */
const singlePutBytes = 128 * 1024 * 1024;
const blockBytes = 64 * 1024 * 1024;
/**
 * The second generation: three remote procedures (Twirp, JSON) that return signed URLs of Azure Blob Storage, to which
 * the file is uploaded directly (REST operations Put Blob, Put Block, Put Block List).
 */
function createResultsService(address, version) {
    const callProcedure = async (procedure, request) => {
        const answer = await requestJson(address, 'POST', `${results_service_api}/${procedure}`, {
            accept: 'application/json',
            body: { ...request, version },
        });
        return { ...answer, field: (name) => readField(answer.body, name), message: results_service_readMessage(answer.body) };
    };
    return {
        find: async ([key, ...restoreKeys]) => {
            const { status, field, message } = await callProcedure('GetCacheEntryDownloadURL', {
                key,
                restore_keys: restoreKeys,
            });
            if (status === 404 || message.includes(deniedReading))
                return undefined;
            if (status !== 200)
                throw results_service_createUnexpectedError(status, message);
            const url = field('signed_download_url');
            if (field('ok') !== true || typeof url !== 'string' || url === '')
                return undefined;
            const matched = field('matched_key');
            return { key: typeof matched === 'string' && matched !== '' ? matched : key, url };
        },
        upload: async (key, file, size) => {
            const created = await callProcedure('CreateCacheEntry', { key });
            if (created.message.includes(deniedWriting) || created.status === 403)
                return 'read-only';
            // A 200 without `ok` means that the key is taken, or that another job is uploading it.
            if (created.status === 409 || (created.status === 200 && created.field('ok') !== true))
                return 'exists';
            const url = created.field('signed_upload_url');
            if (created.status !== 200 || typeof url !== 'string')
                throw results_service_createUnexpectedError(created.status, created.message);
            await putBlob(url, file, size);
            // 64-bit integers are strings in the JSON form of protocol buffers.
            const finished = await callProcedure('FinalizeCacheEntryUpload', { key, size_bytes: String(size) });
            if (finished.status !== 200 || finished.field('ok') !== true) {
                throw results_service_createUnexpectedError(finished.status, finished.message);
            }
            return 'saved';
        },
    };
}
async function putBlob(signedUrl, file, size) {
    if (size <= singlePutBytes) {
        const range = { start: 0, end: size - 1 };
        await uploadContent('PUT', signedUrl, { file, range }, { 'x-ms-blob-type': 'BlockBlob' });
        return;
    }
    const blocks = splitIntoRanges(size, blockBytes).map((range, index) => ({
        range,
        // All identifiers of one blob have the same length.
        id: Buffer.from(String(index).padStart(6, '0')).toString('base64'),
    }));
    await runInParallel(blocks, ({ range, id }) => uploadContent('PUT', withQuery(signedUrl, { comp: 'block', blockid: id }), { file, range }, {}));
    const list = blocks.map(({ id }) => `<Latest>${id}</Latest>`).join('');
    const document = `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`;
    await uploadContent('PUT', withQuery(signedUrl, { comp: 'blocklist' }), document, {
        'content-type': 'application/xml',
    });
}
/** Extends the query as text, because the encoding of the signature must not change. */
function withQuery(signedUrl, more) {
    const separator = signedUrl.includes('?') ? '&' : '?';
    return `${signedUrl}${separator}${new URLSearchParams(more).toString()}`;
}
/** The JSON form of protocol buffers allows both spellings of a name. */
function readField(body, name) {
    return body[name] ?? body[name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())];
}
/** `message` of an answer, `msg` of a Twirp error. */
function results_service_readMessage({ message, msg }) {
    return [message, msg].find((text) => typeof text === 'string') ?? '';
}
function results_service_createUnexpectedError(status, message) {
    return new CacheRefusal(status, `the cache service returned ${status}${message === '' ? '' : `: ${message}`}`);
}

;// CONCATENATED MODULE: ./src/github/cache/job-service.js


/**
 * The service of this job, from the variables that the runner sets for actions: `ACTIONS_CACHE_SERVICE_V2` selects the
 * second generation, which GitHub Enterprise Server lacks; `ACTIONS_CACHE_MODE` limits what this run may do.
 * @param version distinguishes entries of one format from all others
 * @returns undefined in a terminal, in a GitLab job, and on a runner without a cache
 */
function selectCacheService(environment, version) {
    const { ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: results = '', ACTIONS_CACHE_URL = '' } = environment;
    const secondGeneration = (environment.ACTIONS_CACHE_SERVICE_V2 ?? '') !== '' && !isEnterpriseServer(environment);
    const url = secondGeneration ? results : ACTIONS_CACHE_URL;
    if (url === '' || !URL.canParse(url))
        return undefined;
    const address = { url: url.endsWith('/') ? url : `${url}/`, token };
    const mode = (environment.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase();
    return {
        service: secondGeneration ? createResultsService(address, version) : createLegacyService(address, version),
        mayRead: !['none', 'write-only'].includes(mode),
        mayWrite: !['none', 'read'].includes(mode),
    };
}
function isEnterpriseServer({ GITHUB_SERVER_URL: url = 'https://github.com' }) {
    const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
    return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}

// EXTERNAL MODULE: ./src/runner/files/digest.js
var digest = __webpack_require__(39631);
;// CONCATENATED MODULE: ./src/github/cache.js









/**
 * The cache of this job.
 * @returns undefined if there is none: in a terminal, in a GitLab job, on a runner without a cache
 */
function openCache(context) {
    const available = selectCacheService(context.environment, (0,digest/* computeSha256 */.jH)(archiveFormat));
    if (available === undefined) {
        context.log.debug('No actions cache is available');
        return undefined;
    }
    const { service, mayRead, mayWrite } = available;
    const { log, signal } = context;
    const tryOrWarn = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            signal.throwIfAborted();
            log.warning(`The actions cache could not be ${what}: ${describeReason(error)}. The run continues without it.`);
            return undefined;
        }
    };
    return {
        restore: async ({ folder, key, restoreKeys = [] }) => {
            if (!mayRead)
                return undefined;
            return tryOrWarn('read', async () => {
                const entry = await (0,cancellation/* raceWithAbort */.kk)(service.find([key, ...restoreKeys]), signal);
                log.debug(`Actions cache: ${entry === undefined ? 'no entry' : 'entry'} for ${key}`);
                if (entry === undefined)
                    return undefined;
                await downloadEntry(entry.url, folder, signal);
                return entry.key;
            });
        },
        save: async (request) => {
            if (!mayWrite) {
                log.debug('Actions cache: this run may not write');
                return;
            }
            await tryOrWarn('written', () => storeEntry(service, request, context));
        },
    };
}
async function downloadEntry(url, folder, signal) {
    try {
        await unpackArchive(await (0,cancellation/* raceWithAbort */.kk)(openBody(url), signal), folder, signal);
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}
async function storeEntry(service, { folder, entries, key }, { temporaryFolder, log, signal }) {
    const startedAt = performance.now();
    const archive = external_node_path_.join(temporaryFolder, `cache-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await packArchive(folder, entries, archive, signal);
        const { size } = await (0,promises_.stat)(archive);
        const result = await (0,cancellation/* raceWithAbort */.kk)(service.upload(key, archive, size), signal);
        const taken = (0,runner_log/* formatElapsed */.C7)(performance.now() - startedAt);
        if (result === 'saved')
            log.line(`Saved to the actions cache: ${key} (${formatMegabytes(size)} MB, ${taken})`);
        else
            log.debug(`Actions cache: ${key} not saved: ${result}`);
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
    }
}
function describeReason(error) {
    const { code = '', message } = error;
    return message === '' ? code : message;
}
function formatMegabytes(bytes) {
    return (bytes / 1024 / 1024).toFixed(1);
}


/***/ }),

/***/ 13739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ connectGitHub)
/* harmony export */ });
/* harmony import */ var _runner_host_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82887);

/**
 * Opens the API; nothing is sent yet. `@actions/github` is loaded here and not before. Proxies (`HTTPS_PROXY`, `NO_PROXY`)
 * and `NODE_EXTRA_CA_CERTS` are honoured.
 */
async function connectGitHub(options) {
    const { repository, log, redact = (text) => text } = options;
    // The package parses the event file when it is imported, unchecked; reading the event is the job of `readEvent`.
    const { createOctokit, requestAttempts } = await (0,_runner_host_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .hideVariable */ .z)('GITHUB_EVENT_PATH', () => Promise.all(/* import() */[__webpack_require__.e(5889), __webpack_require__.e(6379), __webpack_require__.e(8495)]).then(__webpack_require__.bind(__webpack_require__, 88495)));
    const octokit = createOctokit({
        ...options,
        redact,
        logDebug: log.debug,
        onRetry: (request, { number, waitMs, error }) => {
            const next = `try ${number + 1} of ${requestAttempts} in ${(waitMs / 1000).toFixed(1)}s`;
            log.line(`GitHub: ${request}: ${error.message}; ${next}`);
        },
    });
    let author;
    return {
        repository,
        request: octokit.request,
        paginate: octokit.paginate,
        // A job's token belongs to no user, so `GET /user` rejects it; `viewer` supports every kind of token.
        author: () => (author ??= octokit.graphql('{ viewer { login } }').then(({ viewer }) => viewer.login)),
    };
}


/***/ }),

/***/ 99651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* unused harmony export removeComment */
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _signed_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88685);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71909);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28778);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51859);





/**
 * Creates the comment, updates it, or leaves it if the text is unchanged. Of concurrent runs, the one for the newest commit
 * wins, and one comment remains.
 * @throws ActionError `github-unreachable`, `github-failed`; not when the token may not comment
 */
async function upsertComment(github, comment, log) {
    return warnIfRefused(log, comment.pullRequest, async () => {
        const signature = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .createSignature */ .Vi)(comment.marker, comment.commit, comment.run);
        const body = (0,_signed_body_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSignedBody */ .j)(signature, comment.blocks);
        const existing = await findComments(github, comment);
        if (existing.length > 0)
            return reconcile(github, comment, { signature, body }, existing);
        if (comment.ifMissing === 'skip')
            return { kind: 'skipped' };
        const created = await createComment(github, comment.pullRequest, body);
        // A concurrent run may have created one, too: all of them keep the oldest comment and delete the others.
        const all = await findComments(github, comment);
        if (all.every(({ id }) => id === created.id))
            return { kind: 'created', url: created.url };
        return reconcile(github, comment, { signature, body }, all);
    });
}
/**
 * Deletes the comment, if there is one.
 * @returns whether it was deleted; false, after a warning, if the token is not allowed to
 */
async function removeComment(github, comment, log) {
    const result = await warnIfRefused(log, comment.pullRequest, async () => {
        const existing = await findComments(github, comment);
        for (const { id } of existing)
            await deleteComment(github, id);
        return existing.length > 0;
    });
    return result === true;
}
/** Updates the oldest comment, unless a newer run wrote it, and deletes the others. */
async function reconcile(github, comment, { signature, body }, [kept, ...duplicates]) {
    if (kept === undefined)
        return { kind: 'created', url: (await createComment(github, comment.pullRequest, body)).url };
    const newest = duplicates.reduce((one, other) => ((0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewerRun */ .VZ)(other.signature, one.signature) ? other : one), kept);
    const ahead = await isNewerText(github, comment.pullRequest, newest.signature, signature);
    const text = ahead ? newest.body : body;
    const changed = !(0,_signed_body_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameText */ .c)(kept.body, text);
    if (changed && !(await updateComment(github, kept.id, text))) {
        // Somebody deleted it between our read and our write.
        return reconcile(github, comment, { signature, body }, duplicates);
    }
    for (const { id } of duplicates)
        await deleteComment(github, id);
    if (ahead)
        return { kind: 'superseded', url: kept.url, by: newest.signature.commit };
    return { kind: changed ? 'updated' : 'unchanged', url: kept.url };
}
/**
 * Whether the existing text is newer than ours: it describes the current head of the pull request and ours does not, or its
 * run started later.
 */
async function isNewerText(github, pullRequest, written, ours) {
    if (written.commit === ours.commit)
        return (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewerRun */ .VZ)(written, ours);
    const head = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_3__/* .readCurrentHead */ .Sq)(github, pullRequest);
    if (ours.commit === head)
        return false;
    return written.commit === head || (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewerRun */ .VZ)(written, ours);
}
/** Our comments with this marker, oldest first, from all pages. A comment by another author is never ours. */
async function findComments(github, { marker, pullRequest }) {
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
async function createComment({ request, repository }, pullRequest, body) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { data } = await request(route, { ...repository, issue_number: pullRequest, body });
    return { id: Number(data.id), url: data.html_url };
}
/** @returns false if the comment no longer exists */
async function updateComment({ request, repository }, id, body) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return ignoreMissing(request(route, { ...repository, comment_id: id, body }));
}
async function deleteComment({ request, repository }, id) {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await ignoreMissing(request(route, { ...repository, comment_id: id }));
}
async function ignoreMissing(sent) {
    try {
        await sent;
        return true;
    }
    catch (error) {
        if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__/* .readErrorStatus */ .lv)(error) === 404)
            return false;
        throw error;
    }
}
/** A missing comment must not fail a run that did its work: the token of a fork is never allowed to write one. */
async function warnIfRefused(log, pullRequest, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || error.code !== 'github-forbidden')
            throw error;
        const why = (0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__/* .readErrorMessage */ .IP)(error) ?? error.message;
        log.warning(`Could not comment on pull request #${pullRequest} (${why}); the text is in the summary. ${error.hint}`);
        return { kind: 'refused', why };
    }
}


/***/ }),

/***/ 28778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ renderSignature),
/* harmony export */   Bc: () => (/* binding */ readSignature),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   VZ: () => (/* binding */ isNewerRun),
/* harmony export */   Vi: () => (/* binding */ createSignature)
/* harmony export */ });
/** The signature of a text that a run writes about a commit. Outside GitHub every run counts as the oldest. */
function createSignature(marker, commit, run) {
    return { ...marker, commit, run: run?.id ?? 0, attempt: run?.attempt ?? 0 };
}
function renderSignature({ kind, subject, commit, run, attempt }) {
    // encodeURIComponent leaves no `>`, so nothing can end the comment early.
    const [what, about, which] = [kind, subject, commit].map(encodeURIComponent);
    return `<!-- eks-actions ${what ?? ''} of ${about ?? ''} commit=${which ?? ''} run=${run} attempt=${attempt} -->`;
}
/** The signature of a text; undefined if the text is not ours. */
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

/***/ 51859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ readPullRequestStatus),
/* harmony export */   QT: () => (/* binding */ listMergedPullRequests),
/* harmony export */   Sq: () => (/* binding */ readCurrentHead),
/* harmony export */   g_: () => (/* binding */ findMergedPullRequest)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71909);

/** The current head commit of a pull request. */
async function readCurrentHead({ request, repository }, pullRequest) {
    const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...repository,
        pull_number: pullRequest,
    });
    return data.head.sha;
}
/**
 * The pull request that brought a commit to its branch, by merge, squash or rebase. Needs `pull-requests: read`.
 * @param branch counts only what was merged into this branch: anybody may merge into a branch of their own
 * @returns undefined for a commit that was pushed directly
 */
async function findMergedPullRequest({ request, repository }, commit, branch) {
    const { data } = await request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        ...repository,
        commit_sha: commit,
    });
    const merged = data.filter(({ merged_at, base }) => merged_at !== null && (branch === undefined || base.ref === branch));
    const found = merged.find(({ merge_commit_sha }) => merge_commit_sha === commit) ?? merged[0];
    return found === undefined ? undefined : { number: found.number, head: found.head.sha, url: found.html_url };
}
/**
 * Pull requests that were merged into a branch, the newest first, of the hundred that were changed last. Needs
 * `pull-requests: read`.
 */
async function listMergedPullRequests({ request, repository }, branch) {
    const { data } = await request('GET /repos/{owner}/{repo}/pulls', {
        ...repository,
        state: 'closed',
        base: branch,
        sort: 'updated',
        direction: 'desc',
        per_page: 100,
    });
    return data
        .filter(({ merged_at }) => merged_at !== null)
        .toSorted((a, b) => String(b.merged_at).localeCompare(String(a.merged_at)))
        .map(({ number, head, html_url: url }) => ({ number, head: head.sha, url }));
}
/** Whether a pull request is still open. Needs `pull-requests: read`. */
async function readPullRequestStatus({ request, repository }, pullRequest) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
            ...repository,
            pull_number: pullRequest,
        });
        const labels = data.labels.map(({ name }) => name);
        return { state: data.merged ? 'merged' : data.state, labels };
    }
    catch (error) {
        if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readErrorStatus */ .lv)(error) === 404)
            return { state: 'missing', labels: [] };
        throw error;
    }
}


/***/ }),

/***/ 88685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isSameText),
/* harmony export */   j: () => (/* binding */ renderSignedBody)
/* harmony export */ });
/* harmony import */ var _runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37420);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28778);


/** The text of a comment or an issue: its signature and the blocks, within GitHub's 65,536 characters. */
function renderSignedBody(signature, blocks) {
    const line = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSignature */ .BE)(signature);
    return `${line}\n${(0,_runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDocument */ .yQ)(blocks, { ..._runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .commentLimit */ .j9, size: _runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .commentLimit */ .j9.size - line.length - 1 })}`;
}
/** GitHub may change line endings, and trims the end. */
function isSameText(one, other) {
    const normalize = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return normalize(one) === normalize(other);
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

/***/ 51355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   SL: () => (/* binding */ clusterName),
/* harmony export */   Sl: () => (/* binding */ image),
/* harmony export */   Ue: () => (/* binding */ awsRegion),
/* harmony export */   gg: () => (/* binding */ kubernetesName)
/* harmony export */ });
/* unused harmony exports awsRegionKind, arnKind, imageKind, versionKind, kubernetesNameKind, arn, version, urlKind */
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24390);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);


/** Kinds whose format is defined by AWS, OCI, Kubernetes or SemVer. Each names the source of its pattern. */
/** AWS region codes, for example `eu-central-1`, `us-gov-west-1` (AWS General Reference, "Regional endpoints"). */
const awsRegionKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('region', /^[a-z]{2,4}(-[a-z]+){1,2}-[1-9]\d?$/, 'an AWS region such as eu-central-1');
/** Amazon Resource Names, all partitions (AWS General Reference, "ARNs"). */
const arnKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('ARN', /^arn:aws(-[a-z]+)*:[a-z0-9-]+:[a-z0-9-]*:(\d{12}|aws)?:[\w+=,.@/:*-]+$/, 'an ARN such as arn:aws:iam::123456789012:role/deploy');
/** A reference to an image: `[registry/]path[:tag][@digest]` (distribution/reference grammar). */
const imageKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('image', /^([a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?\/)?[a-z0-9]+((\.|_{1,2}|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_{1,2}|-+)[a-z0-9]+)*)*(:\w[\w.-]{0,127})?(@sha256:[0-9a-f]{64})?$/, 'an image such as 123456789012.dkr.ecr.eu-central-1.amazonaws.com/app:1.4.2');
/** An exact version with or without `v` (semver.org, item 2, 9 and 10). */
const versionKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('version', /^v?(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(-(0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*)(\.(0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*))*)?(\+[\dA-Za-z-]+(\.[\dA-Za-z-]+)*)?$/, 'a version such as 1.11.4');
/** Names of namespaces and Helm releases (RFC 1123 label; Helm allows 53 characters for a release). */
const kubernetesNameKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('name', /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, 'lower-case letters, digits and dashes, beginning and ending with a letter or digit, at most 63 characters');
/** Names of EKS clusters (EKS API Reference, CreateCluster). */
const clusterNameKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('name', /^[0-9A-Za-z][\w-]{0,99}$/, 'the name of an EKS cluster: letters, digits, dashes and underscores, beginning with a letter or digit, at most 100');
function awsRegion(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(awsRegionKind, options);
}
function arn(options) {
    return input(arnKind, options);
}
function image(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(imageKind, options);
}
function version(options) {
    return input(versionKind, options);
}
function kubernetesName(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(kubernetesNameKind, options);
}
function clusterName(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(clusterNameKind, options);
}
/** An `https` address without credentials in it. `ext::`, `file:` and options in disguise are rejected. */
const urlKind = {
    type: 'URL',
    rule: 'an https:// URL without user or password',
    parse: (text) => {
        const url = /^https:\/\/[^\s-]/.test(text) && URL.canParse(text) ? new URL(text) : undefined;
        if (url === undefined)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(urlKind.rule);
        return url.username === '' && url.password === '' ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(url.href) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(urlKind.rule);
    },
};
function url(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(urlKind, options);
}


/***/ }),

/***/ 2479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ patternKind),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   wP: () => (/* binding */ oneOfKind),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _suggest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74538);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24390);


/**
 * One line of text. A leading dash is refused unless a pattern allows it, because such a text would be read as an
 * option by the tool that it is handed to.
 */
function string(options) {
    const { pattern = /^[^-\n][^\n]*$/, rule = 'one line of text that does not begin with a dash' } = options;
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(patternKind('string', pattern, rule), options);
}
/** Text of any number of lines, for example keys. */
function text(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)({ type: 'text', rule: 'text of one or more lines', parse: (given) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(given) }, options);
}
/** A value that is masked before anything else happens. It may have several lines. */
function secret(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)({ type: 'secret', rule: 'text', secret: true, parse: (text) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text) }, options);
}
/** `true` or `false`, nothing else: `yes` and `1` mean different things to different people. */
function boolean(options) {
    const rule = 'true or false';
    const kind = {
        type: 'boolean',
        rule,
        allowed: ['true', 'false'],
        parse: (text) => (text === 'true' || text === 'false' ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text === 'true') : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule)),
    };
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(kind, options);
}
/** Decimal digits only; never rounded, cut or defaulted. */
function integer(options) {
    const { min = 1, max = 2 ** 31 - 1 } = options;
    const rule = `a whole number from ${String(min)} to ${String(max)}`;
    const kind = {
        type: 'integer',
        rule,
        parse: (text) => {
            if (!/^(0|-?[1-9]\d{0,14})$/.test(text))
                return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule);
            const value = Number(text);
            return value >= min && value <= max ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(value) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule);
        },
    };
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(kind, options);
}
const unitMs = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
const longestMs = 24 * unitMs.h;
/** A length of time as Go and Terraform write it: `90s`, `5m`, `1h30m`. Parsed to milliseconds; at most a day. */
function duration(options) {
    const { min, max = '24h' } = options;
    const minMs = parseMilliseconds(min ?? '1ms') ?? 1;
    const maxMs = parseMilliseconds(max) ?? longestMs;
    const rule = `a duration such as 90s, 5m or 1h30m, ${min === undefined ? `at most ${max}` : `from ${min} to ${max}`}`;
    const kind = {
        type: 'duration',
        rule,
        parse: (text) => {
            const value = parseMilliseconds(text);
            if (value === undefined)
                return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, /^\d+$/.test(text) ? `Did you mean ${text}s?` : undefined);
            return value >= minMs && value <= maxMs ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(value) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule);
        },
    };
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(kind, options);
}
function parseMilliseconds(text) {
    const parts = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?(?:(\d{1,6})ms)?$/.exec(text);
    if (parts === null || text === '')
        return undefined;
    const [, hours = '0', minutes = '0', seconds = '0', millis = '0'] = parts;
    return Number(hours) * unitMs.h + Number(minutes) * unitMs.m + Number(seconds) * unitMs.s + Number(millis);
}
/** One of a few words, written exactly so. */
function oneOf(values, options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(oneOfKind(values), options);
}
function oneOfKind(values) {
    const rule = `one of ${values.join(', ')}`;
    return {
        type: 'enum',
        rule,
        allowed: values,
        parse: (text) => (values.includes(text) ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, (0,_suggest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestName */ .S)(text, values))),
    };
}
/**
 * Text of a fixed form, for example a region or an ARN.
 * @param suggest what was meant by a text of another form; dropped if it does not have the form either
 */
function patternKind(type, pattern, rule, suggest = () => undefined) {
    return {
        type,
        rule,
        parse: (text) => {
            if (pattern.test(text))
                return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text);
            const meant = suggest(text);
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, meant !== undefined && pattern.test(meant) ? `Did you mean ${meant}?` : undefined);
        },
    };
}


/***/ }),

/***/ 92286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ objectKind),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24390);

/** A list with one entry per line; blank lines are ignored. */
function lines(options) {
    return listOf(anyLine, options);
}
const anyLine = { type: 'line', rule: '', parse: (text) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(text) };
/** A list whose entries all are of one kind. Unset means empty. */
function listOf(entry, options) {
    const { separator, perEntry } = chooseSeparator(options);
    const kind = {
        type: `list of ${entry.type}`,
        rule: entry.rule === '' ? perEntry : `${perEntry}, each ${entry.rule}`,
        list: true,
        ...(entry.allowed === undefined ? {} : { allowed: entry.allowed }),
        parse: async (text, context) => {
            const entries = text
                .split(separator)
                .map((line) => line.trim())
                .filter((line) => line !== '');
            return parseEntries(entries, entry, { ...context, perEntry });
        },
    };
    return { default: '', ...options, kind };
}
function chooseSeparator({ commas, spaces }) {
    if (spaces === true)
        return { separator: /[\s,]/, perEntry: 'one entry per line, comma or space' };
    if (commas === true)
        return { separator: /[\n,]/, perEntry: 'one entry per line or comma' };
    return { separator: /\n/, perEntry: 'one entry per line' };
}
async function parseEntries(entries, kind, { perEntry, ...context }) {
    const values = [];
    for (const entry of entries) {
        const parsed = await kind.parse(entry, context);
        if (!parsed.ok)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .reject */ .ku)(`${perEntry}, each ${parsed.rule}`, `Look at "${entry}". ${parsed.hint ?? ''}`.trim());
        values.push(parsed.value);
    }
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(values);
}
/** A YAML or JSON mapping. Strings, numbers and the rest keep their types; a key may stand there once. */
function object(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(objectKind, options);
}
const objectKind = {
    type: 'YAML',
    rule: 'a YAML or JSON mapping',
    parse: async (text) => {
        const { parseMapping } = await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(7776)]).then(__webpack_require__.bind(__webpack_require__, 47776));
        return parseMapping(text);
    },
};


/***/ }),

/***/ 39268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findOnPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The first executable of that name in the folders of PATH. Folders, pipes and empty files are passed over. */
async function findOnPath(name, searchPath) {
    for (const folder of searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        // A relative or empty entry means the working directory, which holds the pull request's files.
        if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(folder))
            continue;
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
        if (await isProgram(file))
            return file;
    }
    return undefined;
}
async function isProgram(file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        return status.isFile() && status.size > 0;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 63384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ releaseAbandoned),
/* harmony export */   s: () => (/* binding */ createDataFolders)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90114);
/* harmony import */ var _runner_files_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39631);
/* harmony import */ var _runner_process_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2275);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96365);









const dataFolderName = '.terraform';
/** Who uses a data folder; in it. */
const ownerFile = 'eks-actions.json';
/** What was there before, in our data folder until the end of the run. */
const previousName = 'previous';
const pollMs = 250;
/** Codes of renaming a folder to a name that something has already. */
const taken = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'];
const unwritable = ['EACCES', 'EPERM', 'EROFS'];
function createDataFolders(options) {
    const opening = new Map();
    const elsewhere = new Set();
    const remembered = [];
    const remember = (folder) => {
        remembered.push(folder);
        options.remember(remembered);
    };
    const open = async ({ name, folder }) => {
        const own = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, dataFolderName);
        remember(own);
        try {
            await claim(own, name, options);
            return own;
        }
        catch (error) {
            if (!unwritable.includes(error.code ?? ''))
                throw error;
            const other = resolveFallback(folder, options);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(other), { recursive: true, mode: 0o700 });
            remember(other);
            await claim(other, name, options);
            elsewhere.add(folder);
            options.warn(describeFallback(name));
            return other;
        }
    };
    const getFolder = ({ folder }) => elsewhere.has(folder) ? resolveFallback(folder, options) : node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, dataFolderName);
    return {
        open: async (root) => {
            const opened = opening.get(root.folder) ?? open(root);
            opening.set(root.folder, opened);
            await opened;
        },
        getFolder,
        getVariable: (root) => (elsewhere.has(root.folder) ? getFolder(root) : undefined),
        [Symbol.asyncDispose]: async () => {
            for (const opened of await Promise.allSettled(opening.values())) {
                if (opened.status === 'fulfilled')
                    await release(opened.value);
            }
        },
    };
}
function resolveFallback(folder, { temporaryFolder }) {
    return node_path__WEBPACK_IMPORTED_MODULE_3__.join(temporaryFolder, 'eks-actions-terraform-data', (0,_runner_files_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .computeSha256 */ .jH)(folder).slice(0, 32));
}
function describeFallback(name) {
    return `the folder of ${name} is read-only, so Terraform's data folder is in RUNNER_TEMP instead of ${dataFolderName}: path.module of downloaded modules differs from that of other runs. Where such a path is part of a resource, plans show changes that are none; check out to a folder that can be written to.`;
}
/** Creates the folder for this process alone. Whoever creates it first has it. */
async function claim(folder, name, options) {
    const giveUpAt = Date.now() + options.timeoutMs;
    for (;;) {
        if (await tryCreate(folder))
            return;
        const owner = await readOwner(folder);
        if (owner === undefined)
            continue;
        if (owner !== 'unknown' && isAlive(owner)) {
            if (Date.now() > giveUpAt)
                throw createInUseError(folder, name, owner);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(pollMs, undefined, { signal: options.signal }).catch(() => {
                options.signal.throwIfAborted();
            });
        }
        else if (await takeOver(folder))
            return;
    }
}
/**
 * Creates the folder with its owner in one step, so that nobody finds it without.
 * @returns false if there is a folder already
 */
async function tryCreate(folder) {
    const created = createAsideName(folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(created, { mode: 0o700 });
    await writeOwner(created);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(created, folder);
        return true;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(created, { recursive: true, force: true });
        if (taken.includes(error.code ?? ''))
            return false;
        throw error;
    }
}
async function writeOwner(folder) {
    const owner = { pid: process.pid, startTime: (0,_runner_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .readProcessStartTime */ .R)(process.pid) ?? '', host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, ownerFile), JSON.stringify(owner), { mode: 0o600 });
}
/** `unknown` for a folder of somebody who calls Terraform by hand; undefined if there is none any more. */
async function readOwner(folder) {
    try {
        const { pid, startTime, host } = (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_8__/* .toRecord */ .Lv)(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, ownerFile), 'utf8')));
        if (typeof pid === 'number' && typeof startTime === 'string' && typeof host === 'string')
            return { pid, startTime, host };
    }
    catch {
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => undefined);
        if (there === undefined)
            return undefined;
    }
    return 'unknown';
}
/** A process of another machine or container cannot be looked at. */
function isAlive({ pid, startTime, host }) {
    return host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() || (0,_runner_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .readProcessStartTime */ .R)(pid) === startTime;
}
/**
 * Replaces a folder that nobody uses. One of somebody who calls Terraform by hand is kept within ours.
 * @returns false if another run was faster
 */
async function takeOver(folder) {
    const aside = createAsideName(folder);
    // Of two runs, one finds nothing to move.
    if (!(await tryRename(folder, aside)))
        return false;
    const owner = (await readOwner(aside)) ?? 'unknown';
    if (owner !== 'unknown' && isAlive(owner)) {
        await putBack(aside, folder);
        return false;
    }
    const created = await tryCreate(folder);
    if (owner === 'unknown') {
        await putBack(aside, folder);
        return created;
    }
    await putBack(node_path__WEBPACK_IMPORTED_MODULE_3__.join(aside, previousName), folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside, { recursive: true, force: true });
    return created;
}
/** Removes the folder of a run that was killed, if it is one. */
async function releaseAbandoned(folder) {
    const owner = await readOwner(folder);
    if (owner !== undefined && owner !== 'unknown' && !isAlive(owner))
        await release(folder);
}
/** Removes our folder and puts back what was there before. */
async function release(folder) {
    const aside = createAsideName(folder);
    if (!(await tryRename(folder, aside)))
        return;
    await putBack(node_path__WEBPACK_IMPORTED_MODULE_3__.join(aside, previousName), folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside, { recursive: true, force: true });
}
/** Moves what was there before to its place; where a run has it again by now, into the folder of that run. */
async function putBack(previous, folder) {
    for (;;) {
        try {
            await tryRename(previous, folder);
            return;
        }
        catch (error) {
            if (!taken.includes(error.code ?? ''))
                throw error;
        }
        if (await tryRename(previous, node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, previousName)))
            return;
    }
}
function createAsideName(folder) {
    return `${folder}~${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
}
/** @returns false if there is nothing to move, or no folder to move it to */
async function tryRename(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw error;
    }
}
function createInUseError(folder, name, { pid, host }) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ('root-in-use', `${name}: another run works in the same folder`, {
        details: [`${folder} belongs to process ${String(pid)} on ${host}`],
    });
}


/***/ }),

/***/ 74301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _8: () => (/* binding */ readMessage),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   m4: () => (/* binding */ readPartOfMessage),
/* harmony export */   np: () => (/* binding */ UnreadablePlan)
/* harmony export */ });
/**
 * A strict reader of protocol buffers (protobuf.dev/programming-guides/encoding). It refuses what two readers could read
 * differently, such as a field that is set twice; the caller then asks Terraform itself.
 */
/** What is in the plan cannot be read with certainty. Never leaves the reader of plan files. */
class UnreadablePlan extends Error {
}
/** @param known numbers of all fields whose meaning is known; another one could change that of the rest */
function readMessage(content, known) {
    return readFields(content, (field) => {
        if (!known.includes(field))
            throw new UnreadablePlan(`field ${field} is not known`);
    });
}
/** For fields that mean the same whatever else is in the message. */
function readPartOfMessage(content) {
    return readFields(content, () => undefined);
}
function readFields(content, check) {
    const fields = new Map();
    let offset = 0;
    const readVarint = () => {
        let value = 0;
        for (let factor = 1;; factor *= 128) {
            const byte = content[offset++];
            if (byte === undefined || factor > 2 ** 49)
                throw new UnreadablePlan('a number is cut off or too large');
            value += (byte & 127) * factor;
            if (byte < 128)
                return value;
        }
    };
    const readBytes = (length) => {
        const end = offset + length;
        if (end > content.length)
            throw new UnreadablePlan('a field is cut off');
        const bytes = content.subarray(offset, end);
        offset = end;
        return bytes;
    };
    while (offset < content.length) {
        const tag = readVarint();
        const [field, kind] = [Math.floor(tag / 8), tag % 8];
        check(field);
        const value = kind === 0 ? readVarint() : kind === 2 ? readBytes(readVarint()) : undefined;
        if (value === undefined)
            throw new UnreadablePlan(`field ${field} is of kind ${kind}`);
        fields.set(field, [...(fields.get(field) ?? []), value]);
    }
    return toMessage(fields);
}
function toMessage(fields) {
    const readAll = (field) => (fields.get(field) ?? []).map((value) => {
        if (typeof value === 'number')
            throw new UnreadablePlan(`field ${field} is a number`);
        return value;
    });
    const readOne = (field, values) => {
        if (values.length > 1)
            throw new UnreadablePlan(`field ${field} is set twice`);
        return values[0];
    };
    const readBytes = (field) => readOne(field, readAll(field));
    return {
        bytes: readBytes,
        text: (field) => decodeText(readBytes(field) ?? new Uint8Array()),
        number: (field) => {
            const value = readOne(field, fields.get(field) ?? []) ?? 0;
            if (typeof value !== 'number')
                throw new UnreadablePlan(`field ${field} is not a number`);
            return value;
        },
        message: (field, known) => {
            const content = readBytes(field);
            return content && readMessage(content, known);
        },
        messages: (field, known) => readAll(field).map((content) => readMessage(content, known)),
    };
}
/** @throws UnreadablePlan unless it is UTF-8 */
function decodeText(content) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        throw new UnreadablePlan('a text is not UTF-8');
    }
}


/***/ }),

/***/ 88239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   ko: () => (/* binding */ markUnknown),
/* harmony export */   mT: () => (/* binding */ omitUnknown),
/* harmony export */   nH: () => (/* binding */ isWhollyKnown),
/* harmony export */   rg: () => (/* binding */ unknownPlanValue),
/* harmony export */   zl: () => (/* binding */ decodePlanValue)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74301);

const marker = Symbol('known after apply');
const unknownPlanValue = { [marker]: true };
/** The type of a value that has none in the schema: it precedes the value. */
const dynamicType = Symbol('type');
/**
 * Decodes a value as Terraform encodes it in plans: MessagePack, with extensions for what is unknown
 * (`cty/msgpack` of zclconf/go-cty).
 * @throws UnreadablePlan for anything that Terraform does not write
 */
function decodePlanValue(content) {
    const reader = createByteReader(content);
    const value = toPlanValue(decodeItem(reader));
    if (!reader.isAtEnd())
        throw new _message_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePlan */ .np('a value is followed by something else');
    return value;
}
function createByteReader(content) {
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    let offset = 0;
    const take = (length) => {
        const start = offset;
        if (start + length > content.length)
            throw new _message_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePlan */ .np('a value is cut off');
        offset += length;
        return start;
    };
    return {
        view,
        take,
        takeBytes: (length) => {
            const start = take(length);
            return content.subarray(start, start + length);
        },
        takeLength: (size) => {
            const start = take(size);
            return size === 1 ? view.getUint8(start) : size === 2 ? view.getUint16(start) : view.getUint32(start);
        },
        isAtEnd: () => offset === content.length,
    };
}
function decodeItem(reader) {
    const code = reader.view.getUint8(reader.take(1));
    if (code < 0x80)
        return code;
    if (code < 0x90)
        return decodeMap(reader, code & 0x0f);
    if (code < 0xa0)
        return decodeList(reader, code & 0x0f);
    if (code < 0xc0)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(reader.takeBytes(code & 0x1f));
    if (code >= 0xe0)
        return code - 0x100;
    if (code === 0xc0)
        return null;
    if (code === 0xc2 || code === 0xc3)
        return code === 0xc3;
    return decodeSized(code, reader);
}
/** Each kind of value has codes for lengths of one, two and four bytes. */
function decodeSized(code, reader) {
    const { take, takeBytes, takeLength, view } = reader;
    if (code >= 0xc4 && code <= 0xc6) {
        // Binary data is written for types only.
        takeBytes(takeLength(2 ** (code - 0xc4)));
        return dynamicType;
    }
    if (code >= 0xc7 && code <= 0xc9)
        return decodeExtension(reader, takeLength(2 ** (code - 0xc7)));
    if (code >= 0xd4 && code <= 0xd8)
        return decodeExtension(reader, 2 ** (code - 0xd4));
    if (code >= 0xd9 && code <= 0xdb)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(takeBytes(takeLength(2 ** (code - 0xd9))));
    if (code === 0xdc || code === 0xdd)
        return decodeList(reader, takeLength(code === 0xdc ? 2 : 4));
    if (code === 0xde || code === 0xdf)
        return decodeMap(reader, takeLength(code === 0xde ? 2 : 4));
    return decodeNumber(code, view, take);
}
function decodeList(reader, length) {
    const items = [];
    while (items.length < length)
        items.push(decodeItem(reader));
    const [type, value] = items;
    if (type === dynamicType && items.length === 2)
        return toPlanValue(value);
    return items.map(toPlanValue);
}
function decodeMap(reader, length) {
    const entries = new Map();
    for (let index = 0; index < length; index++) {
        const key = decodeItem(reader);
        if (typeof key !== 'string' || entries.has(key))
            throw new _message_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePlan */ .np('a map has a key twice, or one of no text');
        entries.set(key, toPlanValue(decodeItem(reader)));
    }
    return Object.fromEntries(entries);
}
/** 0: unknown; 12: unknown, with what is known about it. */
function decodeExtension({ takeBytes }, length) {
    const [type] = takeBytes(1);
    takeBytes(length);
    if (type !== 0 && type !== 12)
        throw new _message_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePlan */ .np('a value is of an unknown type');
    return unknownPlanValue;
}
function decodeNumber(code, view, take) {
    switch (code) {
        case 0xca:
            return view.getFloat32(take(4));
        case 0xcb:
            return view.getFloat64(take(8));
        case 0xcc:
            return view.getUint8(take(1));
        case 0xcd:
            return view.getUint16(take(2));
        case 0xce:
            return view.getUint32(take(4));
        case 0xcf:
            return toSafeNumber(view.getBigUint64(take(8)));
        case 0xd0:
            return view.getInt8(take(1));
        case 0xd1:
            return view.getInt16(take(2));
        case 0xd2:
            return view.getInt32(take(4));
        case 0xd3:
            return toSafeNumber(view.getBigInt64(take(8)));
        default:
            throw new _message_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePlan */ .np('a value is of an unknown kind');
    }
}
/** JSON.parse would round it, so that two values could look like one. */
function toSafeNumber(value) {
    const number = Number(value);
    if (!Number.isSafeInteger(number))
        throw new _message_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePlan */ .np('a number is too large');
    return number;
}
function toPlanValue(value) {
    if (value === undefined || value === dynamicType)
        throw new _message_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePlan */ .np('a type has no value');
    return value;
}
/** Whether nothing in it is unknown. */
function isWhollyKnown(value) {
    if (value === unknownPlanValue)
        return false;
    return typeof value !== 'object' || value === null || Object.values(value).every(isWhollyKnown);
}
/** The value as `terraform show -json` prints it: without unknown attributes, and with null for unknown elements. */
function omitUnknown(value) {
    if (isList(value))
        return value.map((item) => (item === unknownPlanValue ? null : omitUnknown(item)));
    if (!isMap(value))
        return value === unknownPlanValue ? undefined : value;
    const known = Object.entries(value).filter(([, item]) => item !== unknownPlanValue);
    return Object.fromEntries(known.map(([name, item]) => [name, omitUnknown(item)]));
}
/** `after_unknown` of `terraform show -json`: `true` for what is unknown; known attributes are left out. */
function markUnknown(value) {
    if (isList(value))
        return value.map(markUnknown);
    if (!isMap(value))
        return value === unknownPlanValue;
    const marked = Object.entries(value).map(([name, item]) => [name, markUnknown(item)]);
    return Object.fromEntries(marked.filter(([, mark]) => mark !== false));
}
function isList(value) {
    return Array.isArray(value);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && value !== unknownPlanValue && !Array.isArray(value);
}


/***/ }),

/***/ 83148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ findPinnedVersion),
/* harmony export */   FJ: () => (/* binding */ parseConstraint),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Wt: () => (/* binding */ parseTerm),
/* harmony export */   ib: () => (/* binding */ satisfies)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54978);

const termPattern = /^(=|!=|>=|<=|~>|>|<)?\s*v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/;
/** Undefined when the text is no constraint. Terms are separated by commas; a bare version means that version. */
function parseConstraint(text) {
    const terms = text.split(',').map((part) => parseTerm(part.trim()));
    return terms.every((term) => term !== undefined) ? terms : undefined;
}
function parseTerm(text) {
    const found = termPattern.exec(text);
    if (found === null)
        return undefined;
    const [, operator = '=', major = '0', minor, patch, prerelease = ''] = found;
    const named = patch !== undefined ? 3 : minor !== undefined ? 2 : 1;
    const segments = [major, minor, patch].map((segment) => Number(segment ?? '0')).join('.');
    // SemVer has no numbers with leading zeros; such a prerelease could not be compared.
    if (/[-.]0\d+(\.|$)/.test(prerelease))
        return undefined;
    return { operator: operator, version: segments + prerelease, named };
}
/** True when `version` (exact, without `v`) fits every term. */
function satisfies(version, terms) {
    return terms.every((term) => fits(version, term));
}
function fits(version, term) {
    const order = (0,semver__WEBPACK_IMPORTED_MODULE_0__.compare)(version, term.version);
    switch (term.operator) {
        case '=':
            return order === 0;
        case '!=':
            return order !== 0;
        case '>':
            return isComparable(version, term) && order > 0;
        case '>=':
            return isComparable(version, term) && order >= 0;
        case '<':
            return isComparable(version, term) && order < 0;
        case '<=':
            return isComparable(version, term) && order <= 0;
        case '~>':
            return isComparable(version, term) && order >= 0 && isWithinPessimistic(version, term);
    }
}
/** A prerelease is compared only with a prerelease of the same version. */
function isComparable(version, term) {
    return (!isPrerelease(version) ||
        (isPrerelease(term.version) && removePrerelease(version) === removePrerelease(term.version)));
}
/** The segments before the last named one are fixed; `~> 1` fixes none. */
function isWithinPessimistic(version, { version: least, named }) {
    if (isPrerelease(least) && !isPrerelease(version))
        return false;
    const given = removePrerelease(version).split('.');
    return removePrerelease(least)
        .split('.')
        .slice(0, named - 1)
        .every((segment, at) => segment === given[at]);
}
function isPrerelease(version) {
    return version.includes('-');
}
function removePrerelease(version) {
    return version.split('-', 1)[0] ?? version;
}
/** The only version that can fit, where a term names it with `=`. It need not fit the other terms. */
function findPinnedVersion(terms) {
    return terms.find(({ operator }) => operator === '=')?.version;
}


/***/ })

};
