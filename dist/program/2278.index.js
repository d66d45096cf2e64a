export const id = 2278;
export const ids = [2278,4390];
export const modules = {

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


/***/ })

};
