export const id = 8709;
export const ids = [8709];
export const modules = {

/***/ 58709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proposeRelease: () => (/* binding */ proposeRelease)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
// EXTERNAL MODULE: ./src/github/api-error.js
var api_error = __webpack_require__(71909);
;// CONCATENATED MODULE: ./src/github/proposal.js



/** The open pull request of a branch of the same repository. */
async function findOpenPull(github, head, base) {
    const [found] = await listPulls(github, head, base, 'open');
    return found;
}
/** Whether the newest pull request of the branch was closed with this commit as its head: the branch is left over. */
async function isLeftOver(github, head, base, tip) {
    const [newest] = await listPulls(github, head, base, 'all');
    return newest?.state === 'closed' && newest.sha === tip;
}
async function listPulls({ request, repository }, head, base, state) {
    const { data } = await request('GET /repos/{owner}/{repo}/pulls', {
        ...repository,
        ...{ head: `${repository.owner}:${head}`, base, state, per_page: 10 },
    });
    return data.map(({ number, html_url: url, node_id: node, state: current, head: { sha } }) => {
        return { number, url, node, state: current, sha };
    });
}
/**
 * Opens the pull request of a branch, or gives the open one new texts.
 * @throws ActionError `push-refused` if the job may not open pull requests
 */
async function upsertPull(github, { head, base }, text) {
    const found = (await findOpenPull(github, head, base)) ?? (await createPull(github, head, base, text));
    if (found !== undefined) {
        await github.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
            ...github.repository,
            ...{ pull_number: found.number, ...text },
        });
        return found;
    }
    return upsertPull(github, { head, base }, text);
}
/** @returns undefined if another run has just opened it */
async function createPull({ request, repository }, head, base, text) {
    try {
        const { data } = await request('POST /repos/{owner}/{repo}/pulls', { ...repository, head, base, ...text });
        return { number: data.number, url: data.html_url, node: data.node_id };
    }
    catch (cause) {
        const said = (0,api_error/* readErrorMessage */.IP)(cause) ?? '';
        if (/already exists/i.test(said))
            return undefined;
        if ((0,api_error/* readErrorStatus */.lv)(cause) !== 403)
            throw cause;
        throw new action_error/* ActionError */.lZ('push-refused', `${repository.owner}/${repository.repo} refuses a pull request: ${said}`, {
            hint: 'Add `pull-requests: write` under `permissions:` of the job, and allow GitHub Actions to create pull requests in the settings of the repository (Actions, General).',
            cause,
        });
    }
}
const enableMutation = 'mutation ($id: ID!, $mergeMethod: PullRequestMergeMethod!) { enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: $mergeMethod }) { pullRequest { id } } }';
/**
 * Lets GitHub merge the pull request once its rules are met; merges it at once if none is in the way.
 * @throws ActionError `push-refused`
 */
async function enableAutoMerge(github, pull, method) {
    const { request, repository } = github;
    try {
        await github.graphql(enableMutation, { id: pull.node, mergeMethod: method.toUpperCase() });
    }
    catch (cause) {
        const said = cause.message;
        if (/in clean status/i.test(said)) {
            const target = { ...repository, pull_number: pull.number, merge_method: method };
            await request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', target);
            return;
        }
        if (!/not allowed|not accessible|does not have|protected/i.test(said))
            throw cause;
        throw new action_error/* ActionError */.lZ('push-refused', `#${pull.number} cannot be merged automatically: ${said.trim()}`, {
            hint: 'Allow auto-merge in the settings of the repository, and give the job `contents: write` and `pull-requests: write`.',
            cause,
        });
    }
}
const pollMs = 5000;
/**
 * Waits until the pull request is merged.
 * @returns the commit on the base branch
 * @throws ActionError `pull-request-not-merged` if it is closed, or still open after `timeoutMs`
 */
async function waitForMerge({ request, repository }, { number, url }, options) {
    const { timeoutMs, signal, sleep = retry/* pause */.v } = options;
    const end = Date.now() + timeoutMs;
    for (;;) {
        const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
            ...repository,
            pull_number: number,
        });
        if (data.merged && data.merge_commit_sha !== null)
            return data.merge_commit_sha;
        if (data.state === 'closed')
            throw new action_error/* ActionError */.lZ('pull-request-not-merged', `#${number} was closed without being merged`, { details: [url] });
        if (Date.now() >= end)
            throw new action_error/* ActionError */.lZ('pull-request-not-merged', `#${number} was not merged within the timeout`, {
                details: [url],
            });
        await sleep(Math.min(pollMs, Math.max(end - Date.now(), 1)), signal);
    }
}

// EXTERNAL MODULE: ./src/gitops/commit/commit-files.js
var commit_files = __webpack_require__(82468);
// EXTERNAL MODULE: ./src/gitops/commit/github-repository.js
var github_repository = __webpack_require__(32209);
;// CONCATENATED MODULE: ./src/gitops/commit/propose-change.js




/**
 * Proposes a change: one branch, one open pull request, updated in place. What the open one already proposes for other
 * values stays in it.
 * @throws ActionError as `commitChange`
 */
async function proposeChange(request, options) {
    const { github, repository, change, head, text } = request;
    const onBase = await (0,commit_files/* prepareChange */.o)(repository, change);
    if (onBase.edited.length === 0)
        return { ...(await (0,commit_files/* commitChange */.w)(repository, change, options)), pull: undefined };
    const started = await startBranch(request, onBase, options);
    const committed = started ?? (await (0,commit_files/* commitChange */.w)(repository, { ...change, branch: head }, options));
    const pull = await upsertPull(github, { head, base: change.branch }, text);
    return { ...committed, edited: onBase.edited, pull };
}
/** @returns the commit if the branch begins anew on the base branch; undefined if it goes on */
async function startBranch({ github, repository, change: { branch: base }, head }, { parent, edited }, { message }) {
    const tip = await repository.readTip(head);
    const isLive = tip !== undefined &&
        ((await findOpenPull(github, head, base)) !== undefined || !(await isLeftOver(github, head, base, tip)));
    if (isLive && (await updateFromBase(github, head, base)))
        return undefined;
    const commit = await (0,github_repository/* createCommit */.k)(github, { parent, files: edited, message: message({ parent, edited, files: [] }) });
    const where = { ...github.repository, sha: commit };
    if (tip !== undefined) {
        await github.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...where, ref: `heads/${head}`, force: true });
        return { changed: true, commit, previous: parent, edited };
    }
    try {
        await github.request('POST /repos/{owner}/{repo}/git/refs', { ...where, ref: `refs/heads/${head}` });
        return { changed: true, commit, previous: parent, edited };
    }
    catch (error) {
        // Another run has just created it: this change goes on top of that one.
        if ((0,api_error/* readErrorStatus */.lv)(error) === 422)
            return undefined;
        throw error;
    }
}
/** Merges the base branch into the branch. @returns false if they conflict */
async function updateFromBase({ request, repository }, head, base) {
    try {
        await request('POST /repos/{owner}/{repo}/merges', { ...repository, base: head, head: base });
        return true;
    }
    catch (error) {
        if ((0,api_error/* readErrorStatus */.lv)(error) === 409)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/runner/markdown/document.js
var markdown_document = __webpack_require__(37420);
// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
// EXTERNAL MODULE: ./src/actions/gitops/file-change.js + 1 modules
var file_change = __webpack_require__(62978);
// EXTERNAL MODULE: ./src/actions/gitops/message.js
var message = __webpack_require__(41302);
// EXTERNAL MODULE: ./src/actions/gitops/patch.js
var gitops_patch = __webpack_require__(30571);
// EXTERNAL MODULE: ./src/actions/gitops/report.js
var report = __webpack_require__(27819);
;// CONCATENATED MODULE: ./src/actions/gitops/commands/propose.js










/** Proposes the change as a pull request; with `auto-merge` it waits for the merge. */
async function proposeRelease(run, state, options) {
    const { github, repository } = state;
    if (github === undefined)
        throw new action_error/* ActionError */.lZ('invalid-input', 'pull-request: true needs the API of GitHub, which this job does not reach', {
            hint: 'Pass a token as github-token, or commit directly.',
        });
    const change = await (0,file_change/* buildFileChange */.L)(run, state);
    const head = buildBranchName(run.inputs);
    const text = buildProposalText(run);
    const proposal = await proposeChange({ github, repository, change, head, text }, options);
    const { changed, commit, previous, edited, pull } = proposal;
    const patch = await (0,gitops_patch/* createPatch */.B)(edited);
    (0,report/* reportChange */.RJ)(run, { state, patch, files: edited.length, commit, changed: edited.length > 0 });
    const outputs = {
        ...{ changed, 'commit-sha': commit, 'previous-sha': previous },
        'diff-path': await (0,gitops_patch/* writePatch */.C)(patch, run.context),
        ...(run.inputs.url === undefined ? {} : { url: run.inputs.url }),
    };
    if (pull === undefined)
        return outputs;
    const known = { ...outputs, 'pull-request-number': pull.number, 'pull-request-url': pull.url };
    run.context.log.line(`pull request: ${pull.url}`);
    run.context.summary.add({ kind: 'paragraph', text: (0,markdown_text/* formatLink */.u3)(`Pull request #${pull.number}`, pull.url) });
    return { ...known, ...(await mergeProposal(run, state, pull, known)) };
}
async function mergeProposal({ inputs, context }, { github }, pull, outputs) {
    const method = inputs['auto-merge'];
    if (method === 'off' || github === undefined)
        return {};
    try {
        await enableAutoMerge(github, pull, method);
        context.log.line(`waiting for the merge of #${pull.number}`);
        const sha = await waitForMerge(github, pull, { timeoutMs: inputs.timeout, signal: context.signal });
        context.log.line(`#${pull.number} merged as ${sha.slice(0, 7)}`);
        return { 'commit-sha': sha };
    }
    catch (thrown) {
        throw (0,action_error/* extendError */.vR)((0,action_error/* toActionError */.ie)(thrown), { outputs });
    }
}
const longestName = 100;
/** One branch per environment and files, which is a valid name whatever they are called. */
function buildBranchName({ environment, file }) {
    const stem = file.map((each) => each.replace(/\.[^./]+$/, '').replaceAll(/[^\w-]+/g, '-')).join('+');
    const hash = (0,external_node_crypto_.createHash)('sha256').update(file.join('\n')).digest('hex').slice(0, 8);
    const short = stem.length <= longestName ? stem : `${stem.slice(0, longestName)}-${hash}`;
    return ['eks-actions', ...(environment === undefined ? [] : [environment]), short].join('/');
}
function buildProposalText(run) {
    const { inputs, event } = run;
    const [title = ''] = (0,message/* buildCommitMessage */.v)(run).split('\n', 1);
    const source = event.repository === undefined || event.commit === undefined ? [] : [event.commit];
    const facts = [
        ...source.map((commit) => `source ${(0,markdown_text/* formatCode */.P_)(`${event.repository?.owner}/${event.repository?.repo}@${commit.slice(0, 7)}`)}`),
        ...(event.run === undefined ? [] : [(0,markdown_text/* formatLink */.u3)('run and summary', event.run.url)]),
    ];
    const body = (0,markdown_document/* renderDocument */.yQ)([
        { kind: 'paragraph', text: `Releases ${(0,markdown_text/* escapeInline */.VV)((0,message/* describeChange */.u)(inputs))}.` },
        { kind: 'paragraph', text: 'This pull request is updated in place by later releases until it is merged.' },
        ...(facts.length === 0 ? [] : [{ kind: 'paragraph', text: facts.join(' · ') }]),
    ], markdown_document/* commentLimit */.j9);
    return { title, body };
}


/***/ })

};
