export const id = 822;
export const ids = [822,7776];
export const modules = {

/***/ 822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSessionPolicy: () => (/* binding */ parseSessionPolicy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52234);
/* harmony import */ var _runner_contract_yaml_mapping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47776);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96365);





/** STS API Reference, AssumeRole and AssumeRoleWithWebIdentity: `Policy` and `PolicyArns`. */
const longestDocument = 2048;
const mostManagedPolicies = 10;
const managedPolicyArn = /^arn:aws(-[a-z]+)*:iam::(aws|\d{12}):policy\/([\w+=,.@-]+\/)*[\w+=,.@-]{1,128}$/;
/** Parses the input `session-policy`: ARNs stand on lines of their own, the rest is one document or the file with it. */
async function parseSessionPolicy(text, context, rule) {
    const lines = text.split('\n');
    const isArn = (line) => /^\s*arn:\S*\s*$/.test(line);
    const managed = [...new Set(lines.filter(isArn).map((line) => line.trim()))];
    const rest = lines
        .filter((line) => !isArn(line))
        .join('\n')
        .trim();
    const wrong = managed.find((arn) => !managedPolicyArn.test(arn));
    if (wrong !== undefined)
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(rule, `${wrong} is not the ARN of a managed policy.`);
    if (managed.length > mostManagedPolicies)
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(rule, `It names ${managed.length} managed policies; AWS takes ${mostManagedPolicies}.`);
    if (rest === '')
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)({ document: undefined, managed });
    const read = rest.startsWith('{')
        ? (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)({ text: rest, file: undefined })
        : await readPolicyFile(rest, context, rule);
    if (!read.ok)
        return read;
    const { file } = read.value;
    const document = formatDocument(read.value.text);
    return 'problem' in document ? (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(rule, document.problem) : (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)({ document: document.json, managed, file });
}
async function readPolicyFile(file, context, rule) {
    if (file.includes('\n'))
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(rule, 'Next to ARNs it takes one policy, or one file.');
    const found = await (0,_runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathKind */ .gl)('file').parse(file, context);
    if (!found.ok)
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(rule, found.hint);
    try {
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)({ text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(found.value.absolute, 'utf8'), file: found.value });
    }
    catch (error) {
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(rule, `${found.value.relative} cannot be read: ${error.message}.`);
    }
}
/** Without white space, which AWS counts. */
function formatDocument(text) {
    let policy;
    try {
        policy = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch (error) {
        return { problem: `It is not JSON: ${error.message}.` };
    }
    const problem = findPolicyProblem(policy) ?? findRepeatedKey(text);
    if (problem !== undefined)
        return { problem };
    const json = JSON.stringify(policy);
    if (/[^ -\u00ff]/.test(json))
        return { problem: 'It contains a character that AWS does not take in a policy.' };
    return json.length <= longestDocument
        ? { json }
        : { problem: `Without white space it has ${json.length} characters; AWS takes ${longestDocument}.` };
}
/** `JSON.parse` would keep the last of two. Tabs between values, which YAML does not take, become spaces. */
function findRepeatedKey(text) {
    const parsed = (0,_runner_contract_yaml_mapping_js__WEBPACK_IMPORTED_MODULE_2__.parseMapping)(text.replaceAll(/"(?:[^"\\]|\\.)*"|\s+/g, (part) => (part.startsWith('"') ? part : ' ')).trim());
    return parsed.ok ? undefined : (parsed.hint ?? 'It is not a mapping.');
}
/** What AWS would refuse as malformed (IAM User Guide, "Grammar of the IAM JSON policy language"). */
function findPolicyProblem(policy) {
    if (!(0,_runner_records_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(policy))
        return 'It is not a mapping.';
    const { Version: version, Statement: given } = policy;
    if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17')
        return `Its Version must be "2012-10-17", not ${JSON.stringify(version)}.`;
    const statements = Array.isArray(given) ? given : given === undefined ? [] : [given];
    if (statements.length === 0)
        return 'It has no Statement.';
    for (const statement of statements) {
        if (!(0,_runner_records_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(statement))
            return 'Each Statement must be a mapping.';
        if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny')
            return 'The Effect of each Statement must be "Allow" or "Deny".';
        if ('Principal' in statement || 'NotPrincipal' in statement)
            return 'It names a Principal, which belongs into policies of resources and trust policies.';
        if (!('Action' in statement) && !('NotAction' in statement))
            return 'A Statement has no Action.';
        if (!('Resource' in statement) && !('NotResource' in statement))
            return 'A Statement has no Resource.';
    }
    return undefined;
}


/***/ }),

/***/ 52234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ workspaceFile),
/* harmony export */   HU: () => (/* binding */ workspaceTarget),
/* harmony export */   gl: () => (/* binding */ pathKind),
/* harmony export */   ih: () => (/* binding */ workspaceFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35958);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24390);




/** An existing file below the workspace. */
function workspaceFile(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(pathKind('file'), options);
}
/** An existing folder below the workspace. */
function workspaceFolder(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(pathKind('folder'), options);
}
/** A file below the workspace to write to. It may exist; its folder must exist. */
function workspaceTarget(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(targetKind, options);
}
const targetKind = {
    type: 'file',
    rule: 'a file in an existing folder inside the workspace',
    parse: (text, { workspace }) => {
        const file = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .LI)(workspace, text, 'file');
        if (file.ok)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(toWorkspacePath(workspace, file.path));
        if (file.problem !== 'missing')
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(targetKind.rule, explainPathProblem(file.problem, file.resolvedTo));
        const folder = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .LI)(workspace, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(text), 'folder');
        if (!folder.ok)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(targetKind.rule, explainPathProblem(folder.problem, folder.resolvedTo));
        const created = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.path, node_path__WEBPACK_IMPORTED_MODULE_1__.basename(text));
        // It exists although it leads nowhere: a dangling link, which writing would follow.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(created, { throwIfNoEntry: false }) !== undefined)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(targetKind.rule, 'It is a symbolic link to a file that does not exist.');
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(toWorkspacePath(workspace, created));
    },
};
function toWorkspacePath(workspace, absolute) {
    const relative = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .toRelativePath */ .fw)(workspace, absolute);
    return { absolute, relative: relative === '' ? '.' : relative };
}
function pathKind(expected) {
    const rule = `an existing ${expected} inside the workspace`;
    return {
        type: expected,
        rule,
        parse: (text, { workspace }) => {
            const resolved = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .LI)(workspace, text, expected);
            if (!resolved.ok)
                return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(rule, explainPathProblem(resolved.problem, resolved.resolvedTo));
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(toWorkspacePath(workspace, resolved.path));
        },
    };
}
function explainPathProblem(problem, resolvedTo) {
    switch (problem) {
        case 'outside':
            return `It leads outside the workspace${resolvedTo === undefined ? '' : `, to ${resolvedTo}`}.`;
        case 'missing':
            return 'Nothing exists at that path. Paths are taken literally and start at the root of the repository.';
        case 'loop':
            return 'It is a symbolic link that points to itself.';
        case 'unreadable':
            return 'It cannot be read by the user that runs the job.';
        case 'not-a-file':
            return 'There is a folder at that path.';
        case 'not-a-folder':
            return 'There is a file at that path.';
    }
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
