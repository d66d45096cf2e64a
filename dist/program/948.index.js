export const id = 948;
export const ids = [948,2445];
export const modules = {

/***/ 30948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requireApprovals: () => (/* binding */ requireApprovals)
});

// EXTERNAL MODULE: ./src/git/git.js
var git = __webpack_require__(43999);
// EXTERNAL MODULE: ./src/git/repository.js
var repository = __webpack_require__(94979);
;// CONCATENATED MODULE: ./src/github/approvals/count.js
const normalizeLogin = (login) => login.toLowerCase();
/**
 * Whose reviews approve the head of a pull request. Of each person, the latest review decides that approves, requests changes
 * or was dismissed; comments change nothing.
 * @param others people whose approval does not count for another reason, by login in lower case: completes "@alice …"
 */
function countReviews({ reviews, head, participants }, others = new Map()) {
    const latest = new Map();
    for (const review of reviews) {
        if (review.reviewer === undefined || review.verdict === 'other')
            continue;
        const login = normalizeLogin(review.reviewer.login);
        latest.delete(login);
        latest.set(login, review);
    }
    const approvers = [];
    const discounted = [];
    for (const [key, review] of latest) {
        const login = review.reviewer?.login ?? key;
        const why = explainDiscount(review, head) ?? participants.get(key) ?? others.get(key);
        if (why === undefined)
            approvers.push(login);
        else
            discounted.push({ login, why });
    }
    return { approvers, discounted };
}
/** What is wrong with a review, whoever wrote it. */
function explainDiscount({ reviewer, verdict, commit }, head) {
    if (reviewer?.isPerson !== true)
        return 'is not a person';
    if (verdict === 'changes-requested')
        return 'requested changes';
    if (verdict === 'dismissed')
        return 'approved, but the review was dismissed';
    if (commit === undefined)
        return 'approved a commit that is gone';
    return commit === head ? undefined : `approved ${commit.slice(0, 7)}, not the head ${head.slice(0, 7)}`;
}
/**
 * How many approvals are certain to come from people who did not push the head: if nobody knows who stands behind it, one of the
 * approvers may.
 */
function countCertainApprovals(approvers, { pusherDoubt }) {
    return pusherDoubt === undefined ? approvers.length : Math.max(0, approvers.length - 1);
}

// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
// EXTERNAL MODULE: ./src/github/api-error.js
var api_error = __webpack_require__(71909);
;// CONCATENATED MODULE: ./src/github/approvals/branch-updates.js

/** Above this, looking for older ones takes longer than it is worth. */
const mostUpdates = 2000;
/**
 * Who changed a branch, and how: commits say only what their writer claims.
 * @returns undefined if GitHub does not say, as for forks that are private or gone, and for older servers
 * @throws ActionError as a request of `GitHub`
 */
async function listBranchUpdates({ paginate, repository }, branch) {
    let count = 0;
    try {
        const updates = await paginate('GET /repos/{owner}/{repo}/activity', { ...repository, ref: `refs/heads/${branch}`, per_page: 100 }, ({ data }, done) => {
            count += data.length;
            if (count >= mostUpdates)
                done();
            return data.map(({ activity_type: type, after, timestamp, actor }) => ({
                ...{ type, after, at: Date.parse(timestamp) },
                actor: actor === null ? undefined : { login: actor.login, isPerson: actor.type === 'User' },
            }));
        });
        return { updates, isComplete: count < mostUpdates };
    }
    catch (error) {
        if ([403, 404, 422].includes((0,api_error/* readErrorStatus */.lv)(error) ?? 0))
            return undefined;
        throw error;
    }
}
/** GitHub made the commit itself, from the head of a pull request. */
function isMergeByGitHub({ type }) {
    return type === 'pr_merge' || type === 'merge_queue_merge';
}

;// CONCATENATED MODULE: ./src/github/approvals/merge-origin.js


/**
 * Whether GitHub made the commit that merged a pull request. Whoever may push to the branch can merge a reviewed head on their own
 * machine, with other changes in the merge commit, and GitHub calls the pull request merged by that. Even its signature proves
 * little: GitHub signs merges into any branch, and somebody can push them to this one.
 * @throws ActionError as a request of `GitHub`
 */
async function findMergeOrigin(github, merge) {
    const { commit, head, mergedAt, later, history } = merge;
    if (commit === head)
        return { kind: 'github' };
    const { updates, isComplete } = history ?? { updates: [], isComplete: true };
    // A merge queue brings several merges at once: the last of them is where it left the branch.
    const end = [commit, ...later].find((sha) => updates.some(({ after }) => after === sha));
    const brought = updates.filter(({ after }) => after === end);
    const [latest] = brought;
    if (brought.some((update) => isMergeByGitHub(update) && (end === commit || update.type === 'merge_queue_merge')))
        return { kind: 'github' };
    if (latest !== undefined) {
        const actor = latest.actor === undefined ? '' : ` by @${latest.actor.login}`;
        return { kind: 'doubtful', why: `was pushed${actor}, not merged by GitHub, and can hold other changes` };
    }
    const isFromBefore = isComplete && updates.every(({ at }) => at > mergedAt);
    if (isFromBefore && (await isSignedByGitHub(github, commit)))
        return { kind: 'github' };
    return { kind: 'doubtful', why: 'is not known to be merged by GitHub' };
}
/** GitHub's own account, which commits what is edited or merged on its pages. */
const webFlow = 'web-flow';
/** GitHub signs the commits that it makes; those of a rebase it does not. */
async function isSignedByGitHub({ request, repository }, commit) {
    const { data } = await request('GET /repos/{owner}/{repo}/commits/{ref}', { ...repository, ref: commit });
    const { committer } = data;
    return data.commit.verification?.verified === true && (0,records/* isRecord */.u4)(committer) && committer.login === webFlow;
}

;// CONCATENATED MODULE: ./src/github/approvals/pushers.js

/** Nobody but GitHub decides what it pushes. Other bots push what anybody has them push who may change a workflow of a branch. */
const independentBot = 'dependabot[bot]';
/**
 * Author and committer of a commit are what its writer claims, so that the activity of the branch counts. Who merged other pull
 * requests into the branch did not write them.
 * @throws ActionError as a request of `GitHub`
 */
async function findPushers(github, { number, head, branch }) {
    const unknown = { people: new Map(), doubt: 'GitHub does not say who pushed the head' };
    if (branch === undefined)
        return unknown;
    const { owner, repo, ref } = branch;
    const [history, commits] = await Promise.all([
        listBranchUpdates({ paginate: github.paginate, repository: { owner, repo } }, ref),
        listOwnCommits(github, number),
    ]);
    const isOwn = (commit) => commits === undefined || commits.has(commit);
    const updates = (history?.updates ?? []).filter((update) => update.after === head || (isOwn(update.after) && !isMergeByGitHub(update)));
    const ofHead = updates.filter(({ after }) => after === head);
    const people = new Map();
    for (const { after, actor } of updates) {
        if (actor === undefined)
            continue;
        const isHead = ofHead.some((update) => update.actor?.login === actor.login);
        people.set(actor.login, isHead ? `pushed the last commit, ${head.slice(0, 7)}` : `pushed ${after.slice(0, 7)} to it`);
    }
    if (ofHead.length === 0 || ofHead.some(({ actor }) => actor === undefined))
        return { ...unknown, people };
    const bot = updates.find((update) => update.actor?.isPerson === false && update.actor.login !== independentBot && !isMergeByGitHub(update));
    const doubt = bot === undefined
        ? undefined
        : `@${bot.actor?.login ?? ''} pushed ${bot.after === head ? 'the head' : bot.after.slice(0, 7)}, for somebody who is not known`;
    return { people, doubt };
}
/** GitHub REST API, "List commits on a pull request": "a maximum of 250 commits". */
const mostListed = 250;
/** @returns undefined if GitHub does not list all of them */
async function listOwnCommits({ paginate, repository }, number) {
    const commits = await paginate('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', {
        ...repository,
        pull_number: number,
        per_page: 100,
    });
    return commits.length < mostListed ? new Set(commits.map(({ sha }) => sha)) : undefined;
}

;// CONCATENATED MODULE: ./src/github/approvals/merged-change.js







/** Above these, the answer would not be complete. */
const limits = { reviews: 1000, commits: 100 };
/**
 * The pull requests that brought commits to a branch.
 * @param commits of the branch, each a first parent of the one before, the newest first
 * @throws ActionError as a request of `GitHub`
 */
async function findMergedPulls(github, commits, branch) {
    const found = new Map();
    const unexplained = new Map();
    const history = await listBranchUpdates(github, branch);
    for (const commit of commits) {
        const pulls = await listMergedPulls(github, commit, branch);
        // Of a rebase, every commit has the pull request whose last commit is further up.
        const exact = pulls.filter(({ mergeCommit }) => mergeCommit === commit || commits.includes(mergeCommit));
        if (exact.length === 0)
            unexplained.set(commit, 'was not merged from a pull request to the default branch');
        for (const pull of exact.filter(({ number }) => !found.has(number))) {
            found.set(pull.number, pull);
            const { head, mergeCommit, mergedAt } = pull;
            const later = commits.slice(0, Math.max(0, commits.indexOf(mergeCommit))).toReversed();
            const origin = await findMergeOrigin(github, { commit: mergeCommit, head, mergedAt, later, history });
            if (origin.kind === 'doubtful')
                unexplained.set(pull.mergeCommit, origin.why);
        }
    }
    return {
        pulls: [...found.values()],
        unexplained: [...unexplained].map(([commit, why]) => ({ commit, why })),
    };
}
async function listMergedPulls({ paginate, repository }, commit, branch) {
    const pulls = await paginate('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        ...repository,
        commit_sha: commit,
        per_page: 100,
    });
    return pulls
        .filter(({ merged_at, base }) => merged_at !== null && base.ref === branch)
        .map(({ number, html_url: url, head, merge_commit_sha: mergeCommit, merged_at, user }) => ({
        number,
        url,
        head: head.sha,
        mergeCommit: mergeCommit ?? '',
        mergedAt: Date.parse(merged_at ?? ''),
        author: user?.login,
        branch: readBranch(head),
    }));
}
/** The repository of the head is null if the fork was deleted, which the types do not say. */
function readBranch(head) {
    if (!(0,records/* isRecord */.u4)(head.repo))
        return undefined;
    const [owner, repo] = (0,records/* toOptionalText */.NX)(head.repo.full_name)?.split('/') ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo, ref: head.ref };
}
/**
 * Commits that a push brought to its branch, following first parents from the newest.
 * @param before the previous commit of the branch
 * @throws ActionError `approvals-missing` for more commits than can be looked up; as a request of `GitHub`
 */
async function listPushedCommits({ request, repository }, before, after) {
    const parents = new Map();
    for (let page = 1;; page += 1) {
        const { data } = await request('GET /repos/{owner}/{repo}/compare/{basehead}', {
            ...repository,
            basehead: `${before}...${after}`,
            per_page: 100,
            page,
        });
        for (const { sha, parents: all } of data.commits)
            parents.set(sha, all[0]?.sha);
        if (data.commits.length === 0 || parents.size >= data.total_commits)
            break;
        if (page >= 20)
            throw createTooManyError('the push has more than 2000 commits');
    }
    const commits = [];
    for (let at = after; at !== undefined && parents.has(at); at = parents.get(at))
        commits.push(at);
    if (commits.length > limits.commits) {
        throw createTooManyError(`the push has ${commits.length} commits, and at most ${limits.commits} are looked up`);
    }
    return commits.length === 0 ? [after] : commits;
}
function createTooManyError(why) {
    return new action_error/* ActionError */.lZ('approvals-missing', `the approvals are not known: ${why}`, {
        hint: 'Nothing was changed. Start the workflow by hand (workflow_dispatch) for the newest commit.',
    });
}
/**
 * Reviews of a merged pull request, and who took part in it.
 * @throws ActionError as a request of `GitHub`; `approvals-missing` for more reviews than can be read
 */
async function readMergedChange(github, pull) {
    const [reviews, people, pushers] = await Promise.all([
        listReviews(github, pull.number),
        readCommitPeople(github, pull.head),
        findPushers(github, pull),
    ]);
    const participants = new Map();
    for (const login of people)
        participants.set(normalizeLogin(login), `wrote the last commit, ${pull.head.slice(0, 7)}`);
    for (const [login, what] of pushers.people)
        participants.set(normalizeLogin(login), what);
    if (pull.author !== undefined)
        participants.set(normalizeLogin(pull.author), 'opened the pull request');
    const { number, url, head } = pull;
    return { number, url, head, reviews, participants, pusherDoubt: pushers.doubt };
}
const verdicts = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    DISMISSED: 'dismissed',
};
/** In the order in which they were submitted, as GitHub returns them. */
async function listReviews({ paginate, repository }, number) {
    const reviews = await paginate('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...repository,
        pull_number: number,
        per_page: 100,
    });
    if (reviews.length > limits.reviews)
        throw createTooManyError(`pull request #${number} has ${reviews.length} reviews`);
    return reviews.map(({ user, state, commit_id: commit }) => ({
        reviewer: user === null ? undefined : { login: user.login, isPerson: user.type === 'User' },
        verdict: verdicts[state] ?? 'other',
        commit: (0,records/* toOptionalText */.NX)(commit),
    }));
}
async function readCommitPeople({ request, repository }, commit) {
    const { data } = await request('GET /repos/{owner}/{repo}/commits/{ref}', { ...repository, ref: commit });
    return [data.author, data.committer]
        .flatMap((person) => ((0,records/* isRecord */.u4)(person) ? ((0,records/* toOptionalText */.NX)(person.login) ?? []) : []))
        .filter((login) => login !== webFlow);
}
/**
 * Whether a person may write to the repository. Needs no permission beyond reading it.
 * @throws ActionError as a request of `GitHub`
 */
async function hasWriteAccess({ request, repository }, username) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
            ...repository,
            username,
        });
        return data.permission === 'write' || data.permission === 'admin';
    }
    catch (error) {
        if ((0,api_error/* readErrorStatus */.lv)(error) === 404)
            return false;
        throw error;
    }
}
/**
 * People who approved the deployment of a run to an environment. Needs `actions: read`.
 * @returns undefined if the token may not read them
 */
async function listRunApprovers({ request, repository }, run, environment) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', {
            ...repository,
            run_id: run,
        });
        return data
            .filter(({ state, environments }) => state === 'approved' &&
            environment !== undefined &&
            environments.some(({ name }) => name?.toLowerCase() === environment.toLowerCase()))
            .map(({ user }) => ({ login: user.login, isPerson: user.type === 'User' }));
    }
    catch (error) {
        if ((0,api_error/* readErrorStatus */.lv)(error) === 403 || (0,api_error/* readErrorStatus */.lv)(error) === 404)
            return undefined;
        throw error;
    }
}
/**
 * Who started a run, and who started it again, by the names that they have now.
 * @returns nobody if the token may not read it
 * @throws ActionError as a request of `GitHub`
 */
async function readRunStarters({ request, repository }, run) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...repository, run_id: run });
        return { actor: data.actor?.login, triggering: data.triggering_actor?.login };
    }
    catch (error) {
        if ((0,api_error/* readErrorStatus */.lv)(error) === 403 || (0,api_error/* readErrorStatus */.lv)(error) === 404)
            return {};
        throw error;
    }
}
/** @throws ActionError as a request of `GitHub` */
async function readDefaultBranch({ request, repository }) {
    const { data } = await request('GET /repos/{owner}/{repo}', { ...repository });
    return data.default_branch;
}

// EXTERNAL MODULE: ./src/runner/count.js
var count = __webpack_require__(14060);
// EXTERNAL MODULE: ./src/actions/shared/github.js
var shared_github = __webpack_require__(31857);
;// CONCATENATED MODULE: ./src/actions/shared/approvals.js







/**
 * Makes sure that enough people approved what is checked out: reviews of the head of the pull request that was merged, by people
 * with write access other than its author, whoever wrote or pushed its last commit, and whoever started the run by hand. For a run
 * that was started by hand, approvals of its deployment to the environment count as well.
 * @returns who approved, as a sentence; undefined if no approvals are required
 * @throws ActionError `approvals-missing`; `github-forbidden`, `github-unreachable` or `github-failed` if GitHub does not say
 */
async function requireApprovals(request, connect = shared_github/* connectToGitHub */.t) {
    const { inputs, event, context, what } = request;
    const required = inputs['require-approvals'];
    if (required === 0)
        return undefined;
    assertCanBeApproved(request);
    const github = await connect({ inputs, event }, context);
    if (github === undefined)
        throw createUnknownError(what, 'there is no github-token to ask GitHub with');
    try {
        const facts = await readFacts(github, request);
        const sentence = evaluateFacts(facts, request);
        context.log.line(sentence);
        return sentence;
    }
    catch (thrown) {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        if (error.code === 'approvals-missing' || error.code === 'cancelled')
            throw error;
        throw (0,action_error/* extendError */.vR)(error, {
            details: [`require-approvals: ${required} of ${what}: without an answer, nothing counts as approved`],
        });
    }
}
/** Only what is merged on GitHub has approvals that can be counted. */
function assertCanBeApproved({ event: { trigger }, context: { environment }, what }) {
    if (trigger.kind === 'none') {
        const where = environment.GITLAB_CI === 'true' ? 'a GitLab job' : 'a terminal';
        throw createUnknownError(what, `require-approvals counts reviews on GitHub, and this run is in ${where}`);
    }
    if (trigger.kind === 'pull-request') {
        throw createUnknownError(what, `pull request #${trigger.number} is not merged, and only its merged head counts`);
    }
    if (trigger.kind === 'merge-group') {
        throw createUnknownError(what, 'the commit of a merge queue is not merged yet');
    }
}
function createUnknownError(what, why) {
    return new action_error/* ActionError */.lZ('approvals-missing', `${what} needs approvals: ${why}`, {
        hint: 'Nothing was changed. Run it in a job for a push to the default branch, or for workflow_dispatch; or set require-approvals: 0.',
    });
}
async function readFacts(github, request) {
    const { event } = request;
    const commit = await findCommit(request);
    const branch = await readDefaultBranch(github);
    const { trigger } = event;
    const before = trigger.kind === 'push' && commit === event.sha ? trigger.before : undefined;
    const commits = before === undefined || (0,git/* isZeroCommit */.UW)(before) ? [commit] : await listPushedCommits(github, before, commit);
    const { pulls, unexplained } = await findMergedPulls(github, commits, branch);
    const starters = await findStarters(github, request);
    const canWrite = createAccessCheck(github);
    const changes = await Promise.all(pulls.map(async (pull) => {
        const change = await readMergedChange(github, pull);
        return { change, ...(await keepWriters(countReviews(change, starters ?? new Map()), canWrite)) };
    }));
    const run = starters === undefined ? undefined : await readRunApprovals(github, request, { commit, starters, canWrite });
    return { commit, unexplained, changes, run };
}
/** The commit whose files are used: what is checked out can be another one than that of the run. */
async function findCommit({ event, context, folder, what }) {
    const top = folder === undefined ? undefined : (0,repository/* findTop */.l)(folder);
    const commit = folder === undefined
        ? event.sha
        : top === undefined
            ? undefined
            : await (0,git/* resolveCommit */.WL)((0,git/* createGit */.lD)(context.processes, top), 'HEAD');
    if (commit !== undefined && (0,git/* isCommitName */.Nf)(commit))
        return commit;
    throw createUnknownError(what, 'the commit that is checked out is unknown, because it is in no git repository');
}
/**
 * Who started a run by hand, with what they did; undefined for other runs. The variables of a runner cannot be set by steps, but people
 * can rename themselves while the run waits.
 * @throws ActionError `approvals-missing` if it is not known; as a request of `GitHub`
 */
async function findStarters(github, { event, context, what }) {
    if (event.trigger.kind !== 'other' || event.trigger.name !== 'workflow_dispatch')
        return undefined;
    const { GITHUB_ACTOR: actor, GITHUB_TRIGGERING_ACTOR: triggering } = context.environment;
    if (!actor)
        throw createUnknownError(what, 'who started the run is unknown (GITHUB_ACTOR is not set)');
    const now = event.run === undefined ? {} : await readRunStarters(github, event.run.id);
    const list = (logins, did) => logins.flatMap((login) => (login ? [[normalizeLogin(login), did]] : []));
    return new Map([
        ...list([triggering, now.triggering], 'started this run again'),
        ...list([actor, now.actor], 'started this run'),
    ]);
}
/** Asks once per person. */
function createAccessCheck(github) {
    const known = new Map();
    return (login) => {
        const asked = known.get(login) ?? hasWriteAccess(github, login);
        known.set(login, asked);
        return asked;
    };
}
async function keepWriters({ approvers, discounted }, canWrite) {
    const judged = await Promise.all(approvers.map(async (login) => ({ login, writes: await canWrite(login) })));
    return {
        approvers: judged.filter(({ writes }) => writes).map(({ login }) => login),
        discounted: [
            ...discounted,
            ...judged.filter(({ writes }) => !writes).map(({ login }) => ({ login, why: 'has no write access' })),
        ],
    };
}
/** Whoever approves a run approves its commit: a job can check out what came to the branch since. */
async function readRunApprovals(github, { event, environment }, { commit, starters, canWrite }) {
    if (commit !== event.sha) {
        const doubt = `this run is for ${event.sha?.slice(0, 7) ?? 'an unknown commit'}, and ${commit.slice(0, 7)} is checked out: approvals of the run do not count`;
        return { approvers: [], discounted: [], doubt };
    }
    const found = event.run === undefined ? undefined : await listRunApprovers(github, event.run.id, environment);
    const doubt = found === undefined
        ? 'approvals of this run are not known: the job lacks the permission `actions: read`'
        : undefined;
    const discounted = [];
    const approvers = new Set();
    for (const { login, isPerson } of found ?? []) {
        const why = isPerson ? starters.get(normalizeLogin(login)) : 'is not a person';
        if (why === undefined)
            approvers.add(login);
        else
            discounted.push({ login, why });
    }
    return { ...(await keepWriters({ approvers: [...approvers], discounted }, canWrite)), doubt };
}
/** @returns who approved @throws ActionError `approvals-missing` */
function evaluateFacts(facts, request) {
    const { changes, run, unexplained } = facts;
    const required = request.inputs['require-approvals'];
    const ofRun = run?.approvers ?? [];
    const counted = changes.map(({ change, approvers }) => {
        const isOther = (login) => !change.participants.has(normalizeLogin(login));
        const people = new Set([...approvers, ...ofRun.filter(isOther)].map(normalizeLogin));
        return { change, count: countCertainApprovals([...people], change) };
    });
    const lacking = counted.filter(({ count }) => count < required);
    const isPushedWithout = unexplained.length > 0 && ofRun.length < required;
    if (lacking.length > 0 || isPushedWithout)
        throw createMissingError(facts, lacking, request);
    return describeApproval(facts, request);
}
function describeApproval({ changes, run, commit }, { what }) {
    const parts = [
        ...changes.map(({ change, approvers }) => `${approvers.map(formatLogin).join(', ') || 'nobody'} (pull request #${change.number}, head ${change.head.slice(0, 7)})`),
        ...((run?.approvers.length ?? 0) > 0 ? [`${run?.approvers.map(formatLogin).join(', ') ?? ''} (this run)`] : []),
    ];
    return `Approved for ${what} of ${commit.slice(0, 7)}: ${parts.join('; ')}`;
}
function createMissingError({ unexplained, changes, run }, lacking, { inputs, what, environment, context }) {
    const required = inputs['require-approvals'];
    const [first] = lacking;
    const needs = `${what} needs ${(0,count/* formatCount */.B)(required, 'approval')}`;
    const [doubt] = unexplained;
    const message = doubt === undefined && first !== undefined
        ? `${needs} of pull request #${first.change.number}, and ${first.count} count${first.count === 1 ? 's' : ''}`
        : `${needs}, and ${doubt?.commit.slice(0, 7) ?? 'the commit'} ${doubt?.why ?? 'has none'}`;
    return new action_error/* ActionError */.lZ('approvals-missing', message, {
        details: [
            ...unexplained.slice(1).map(({ commit, why }) => `${commit.slice(0, 7)} ${why}`),
            ...changes.flatMap(({ change, approvers, discounted }) => describeChange(change, { approvers, discounted })),
            ...(run === undefined ? [] : describeRun(run, environment)),
        ],
        hint: describeNextStep(doubt === undefined ? first?.change : undefined, run !== undefined, context),
    });
}
function describeChange({ number, url, head, pusherDoubt }, { approvers, discounted }) {
    return [
        `pull request #${number} (${url}), head ${head.slice(0, 7)}:`,
        ...approvers.map((login) => `  ${formatLogin(login)} approved it`),
        ...discounted.map(({ login, why }) => `  ${formatLogin(login)} does not count: ${why}`),
        ...(approvers.length + discounted.length === 0 ? ['  nobody reviewed it'] : []),
        ...(approvers.length > 0 && pusherDoubt !== undefined
            ? [`  one approval less counts: ${pusherDoubt}, and that could be one of them`]
            : []),
    ];
}
function describeRun({ approvers, discounted, doubt }, environment) {
    if (doubt !== undefined)
        return [doubt];
    return [
        ...approvers.map((login) => `${formatLogin(login)} approved this run`),
        ...discounted.map(({ login, why }) => `${formatLogin(login)} approved this run and does not count: ${why}`),
        ...(approvers.length + discounted.length === 0
            ? [`nobody approved this run for ${environment ?? 'an environment'}`]
            : []),
    ];
}
function describeNextStep(change, isManual, { environment: { GITHUB_ACTOR: actor } }) {
    const others = isManual && actor ? ` other than its author and ${actor}` : ' other than its author';
    return change === undefined
        ? 'Nothing was changed. Bring the change to the default branch by a pull request that others approve. Right after a merge, GitHub may not know it yet: re-run the job then.'
        : `Nothing was changed. Let people with write access${others} approve ${change.url} (its head ${change.head.slice(0, 7)}; that is possible after the merge, too), then re-run this job.`;
}
function formatLogin(login) {
    return `@${login}`;
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
        graphql: octokit.graphql,
        // A job's token belongs to no user, so `GET /user` rejects it; `viewer` supports every kind of token.
        author: () => (author ??= octokit.graphql('{ viewer { login } }').then(({ viewer }) => viewer.login)),
    };
}


/***/ })

};
