export const id = 643;
export const ids = [643,403,564];
export const modules = {

/***/ 73564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGithub: () => (/* binding */ createGithub)
/* harmony export */ });
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94560);


/** No call takes longer; GitHub itself gives up after ten seconds. */
const CALL_LIMIT_MS = 60_000;
/**
 * A client that waits as GitHub asks where a rate limit is reached, and repeats what a sick server may be asked twice. Loads the toolkit
 * when it is called. Its calls throw octokit's own errors.
 */
async function createGithub(access) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 803).then(__webpack_require__.bind(__webpack_require__, 68803));
    const { clock } = access.system;
    const octokit = getOctokit(access.token, { baseUrl: access.apiUrl, log: SILENT });
    octokit.hook.wrap('request', async (request, options) => {
        for (let number = 1;; number += 1) {
            const url = /^\/graphql$|\/api\/graphql$/.test(options.url) ? access.graphqlUrl : options.url;
            const signal = AbortSignal.timeout(CALL_LIMIT_MS);
            try {
                return await request({ ...options, url, request: { ...options.request, signal } });
            }
            catch (thrown) {
                const wait = (0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .waitBefore */ .f)(thrown, { method: options.method, url }, number, clock.now(), access.patience);
                if (wait === undefined)
                    throw thrown;
                access.log(`${wait.why}; asking again in ${Math.ceil(wait.ms / 1000)} s`);
                await (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(clock, wait.ms);
            }
        }
    });
    return octokit;
}
const silent = () => undefined;
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };


/***/ }),

/***/ 94560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ waitBefore),
/* harmony export */   i: () => (/* binding */ refusedBy)
/* harmony export */ });
const USUAL = { longest: 180_000, first: 1_000, tries: 4 };
/** A refusal read from what octokit threw; undefined for anything else. */
function refusedBy(thrown) {
    if (!(thrown instanceof Error) || !('status' in thrown))
        return undefined;
    const { response } = thrown;
    const status = response === undefined ? 0 : Number(thrown.status);
    const { message = thrown.message, errors = [] } = response?.data ?? {};
    const more = Array.isArray(errors) ? errors.map((one) => (typeof one === 'string' ? one : wordsOf(one))) : [];
    return { status, message: [message, ...more].filter(Boolean).join(': '), headers: response?.headers ?? {} };
}
function wordsOf(error) {
    return error.message ?? [error.field, error.code].filter(Boolean).join(' ');
}
/** How long to wait before a call is made again, and why; undefined where it should not be. `number`: which try has failed, from 1. */
function waitBefore(thrown, call, number, now, patience = {}) {
    const { longest, first, tries } = { ...USUAL, ...patience };
    const refused = refusedBy(thrown);
    if (refused === undefined || number >= tries)
        return undefined;
    const limited = limitOf(refused, now);
    if (limited !== undefined) {
        return limited <= longest ? { ms: Math.max(limited, first), why: 'GitHub limits how fast it is asked' } : undefined;
    }
    const isIll = refused.status === 0 || refused.status >= 500;
    if (!isIll || !mayRepeat(call))
        return undefined;
    return { ms: first * 2 ** (number - 1), why: `GitHub did not answer (${refused.status || refused.message})` };
}
/** ms a rate limit asks to wait; undefined where there is none. */
function limitOf({ status, message, headers }, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    if (headers['retry-after'] !== undefined)
        return Number(headers['retry-after']) * 1000;
    if (String(headers['x-ratelimit-remaining']) === '0') {
        return Math.max(0, Number(headers['x-ratelimit-reset']) * 1000 - now);
    }
    // GitHub's own advice where it does not say how long.
    return status === 429 || /secondary rate limit/i.test(message) ? 60_000 : undefined;
}
// What is made twice does no harm: an object is the same object, and of a branch or pull request there can be one only.
const HARMLESS_POST = /\/git\/|graphql$|\/pulls$|\/labels$|\/requested_reviewers$/;
function mayRepeat({ method, url }) {
    return method !== 'POST' || HARMLESS_POST.test(url);
}


/***/ }),

/***/ 84643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createChangeProposals: () => (/* binding */ createChangeProposals)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/github/client.js
var client = __webpack_require__(73564);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(72705);
// EXTERNAL MODULE: ./lib/action/github/patience.js
var patience = __webpack_require__(94560);
;// CONCATENATED MODULE: ./lib/action/pull-request/refused.js


/** A proposal that cannot be made, in one sentence or two: what and the cure. */
class RefusedProposal extends Error {
}
const PERMISSIONS = 'Give the job `permissions: contents: write, pull-requests: write`, and the App or personal token the same rights where you use one.';
const WORKFLOWS = 'GITHUB_TOKEN never may: pass the token of a GitHub App with the permission `workflows`, or a personal access token with the scope `workflow`, or leave these files out with `paths`.';
const ALLOW_ACTIONS = 'Turn on "Allow GitHub Actions to create and approve pull requests" in the repository (Settings > Actions > General > Workflow permissions) and in its organization (the same page there wins), or pass the token of a GitHub App.';
/** What GitHub says, and what it means; the first that fits. */
const READINGS = [
    [
        /not permitted to create or approve pull requests/i,
        () => `GitHub Actions may not open pull requests here. ${ALLOW_ACTIONS}`,
    ],
    [/refusing to allow .* workflow/i, () => `The token may not change files under .github/workflows. ${WORKFLOWS}`],
    [
        /Resource not accessible by/i,
        ({ workflows }) => `The token may not write to the repository. ${PERMISSIONS}${workflows ? ` The changes hold files under .github/workflows too: ${WORKFLOWS}` : ''}`,
    ],
    [
        /Bad credentials|Requires authentication/i,
        () => 'GitHub does not know the token. Pass one that is valid for the whole job: a token of an App ends after an hour.',
    ],
    [
        /protected ref|rule violations|protected branch/i,
        ({ branch }) => `Rules protect the branch ${branch}. Name another one under \`branch\`, or let the rules leave out \`orchestrator/**\`.`,
    ],
    [
        /Cannot (create|lock) ref|Reference cannot be created|directory file conflict/i,
        ({ branch }) => `A branch cannot be called ${branch} while there is one called like a part of it or below it. Name another one under \`branch\`.`,
    ],
    [
        /rate limit/i,
        () => 'GitHub limits how much this token may ask for, for longer than is worth waiting. Run it again later.',
    ],
];
/** A thrown thing as the sentence a step fails with. */
function refusalOf(thrown, place) {
    if (thrown instanceof RefusedProposal)
        return thrown.message;
    if (thrown instanceof errors/* Fault */.vC)
        return [thrown.message, thrown.cure].filter(Boolean).join(' ');
    const said = wordsOf(thrown);
    for (const [pattern, meaning] of READINGS)
        if (pattern.test(said))
            return `${meaning(place)} (GitHub: ${said.trim()})`;
    const status = (0,patience/* refusedBy */.i)(thrown)?.status;
    if (status === 404) {
        const cure = place.workflows ? ` The changes hold files under .github/workflows too: ${WORKFLOWS}` : '';
        return `The token cannot see the repository. Pass one that may read and write it.${cure}`;
    }
    if (status === 0 || (status ?? 0) >= 500)
        return `GitHub did not answer (${said}). Run it again.`;
    return `No pull request could be made: ${said}`;
}
/** What GitHub says, of REST and of GraphQL alike. */
function wordsOf(thrown) {
    const graphql = graphqlErrors(thrown).map(({ message }) => message);
    if (graphql.length > 0)
        return graphql.join('; ');
    return (0,patience/* refusedBy */.i)(thrown)?.message ?? (thrown instanceof Error ? thrown.message : String(thrown));
}
/** The errors of a GraphQL answer; none for anything else. */
function graphqlErrors(thrown) {
    if (!(thrown instanceof Error) || thrown.name !== 'GraphqlResponseError' || !('errors' in thrown))
        return [];
    return thrown.errors;
}

// EXTERNAL MODULE: ./lib/action/pull-request/remote/repository.js
var repository = __webpack_require__(4920);
;// CONCATENATED MODULE: ./lib/action/pull-request/remote/move-branch.js


/** Thrown where a branch is no longer what it was a moment ago: someone else writes to it. */
class BranchMoved extends Error {
}
const UPDATE = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
const NOTHING = '0'.repeat(40);
/** Makes all moves or none, each only from where it is told to start. Throws BranchMoved where one does not start there. */
async function moveBranches(remote, moves) {
    const refUpdates = moves.map(({ branch, from, to }) => {
        return { name: `refs/heads/${branch}`, beforeOid: from ?? NOTHING, afterOid: to ?? NOTHING, force: true };
    });
    try {
        await remote.github.graphql(UPDATE, { input: { repositoryId: (await remote.facts()).id, refUpdates } });
    }
    catch (thrown) {
        const isUnknown = /updateRefs.*doesn't exist/i.test(wordsOf(thrown));
        if (!isUnknown && graphqlErrors(thrown).length === 0)
            throw thrown;
        for (const { branch, from } of moves) {
            if ((await (0,repository/* headOf */.Uo)(remote, branch)) !== from)
                throw new BranchMoved();
        }
        if (!isUnknown)
            throw thrown;
        for (const move of moves)
            await moveOne(remote, move);
    }
}
/** Makes a branch. Throws BranchMoved where there is one of that name already. */
async function createBranch({ github, owner, repo }, branch, sha) {
    try {
        await github.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha });
    }
    catch (thrown) {
        if (/Reference already exists/i.test(wordsOf(thrown)))
            throw new BranchMoved();
        throw thrown;
    }
}
// Servers from before `updateRefs` cannot be told where a branch should start.
async function moveOne(remote, { branch, from, to }) {
    const { github, owner, repo } = remote;
    const place = { owner, repo, ref: `heads/${branch}` };
    if (to === undefined)
        await github.rest.git.deleteRef(place);
    else if (from === undefined)
        await createBranch(remote, branch, to);
    else
        await github.rest.git.updateRef({ ...place, sha: to, force: true });
}

// EXTERNAL MODULE: ./lib/action/pull-request/text.js
var pull_request_text = __webpack_require__(76816);
// EXTERNAL MODULE: ./lib/system/clock.js
var system_clock = __webpack_require__(5714);
;// CONCATENATED MODULE: ./lib/action/pull-request/remote/eventually.js



const TRIES = 5;
const FIRST_WAIT_MS = 250;
/** Makes a call on something made a moment ago, again where GitHub does not see that everywhere yet. */
async function eventually(clock, call) {
    for (let number = 1;; number += 1) {
        try {
            return await call();
        }
        catch (thrown) {
            if (number >= TRIES || !isTooEarly(thrown))
                throw thrown;
            await (0,system_clock/* sleep */.yy)(clock, FIRST_WAIT_MS * 2 ** (number - 1));
        }
    }
}
const TOO_EARLY = /could not resolve to a node|does not exist|head invalid|head sha can't be blank/i;
function isTooEarly(thrown) {
    if (graphqlErrors(thrown).some(({ type }) => type === 'NOT_FOUND'))
        return true;
    const status = (0,patience/* refusedBy */.i)(thrown)?.status;
    return status === 404 || (status === 422 && TOO_EARLY.test(wordsOf(thrown)));
}

;// CONCATENATED MODULE: ./lib/action/pull-request/remote/pull.js



/** The open pull request of a branch, to this base where there are several. */
async function findPull({ remote, target, }) {
    const { github, owner, repo } = remote;
    const head = `${owner}:${target.branch}`;
    const { data } = await github.rest.pulls.list({ owner, repo, head, state: 'open', per_page: 100 });
    // Servers have been seen to answer with all pull requests where they did not know the head.
    const own = data.filter((pull) => pull.head.ref === target.branch).map(openPull);
    return own.find(({ base }) => base === target.base) ?? own[0];
}
function openPull(pull) {
    return {
        number: pull.number,
        url: pull.html_url,
        title: pull.title,
        body: pull.body,
        base: pull.base.ref,
        labels: pull.labels.flatMap(({ name }) => name ?? []),
        marker: (0,pull_request_text/* readMarker */.t7)(pull.body),
    };
}
/** Address of the pull request that offered this very commit and was closed by a person, unmerged; undefined where there is none. */
async function turnedDown({ remote, target }, commit) {
    const { github, owner, repo } = remote;
    const head = `${owner}:${target.branch}`;
    const { data } = await github.rest.pulls.list({ owner, repo, head, state: 'closed', per_page: 30 });
    return data.find(({ merged_at, body }) => merged_at === null && (0,pull_request_text/* readMarker */.t7)(body)?.head === commit)?.html_url;
}
/** True where GitHub knows that a pull request cannot be merged as it is. */
async function hasConflicts({ remote }, pull) {
    const { github, owner, repo } = remote;
    const { data } = await github.rest.pulls.get({ owner, repo, pull_number: pull.number });
    return data.mergeable === false;
}
/** Opens a pull request; answers the one that is there where somebody was quicker. */
async function openPullRequest(calls, place, texts, marker) {
    const { remote, clock, target, log } = calls;
    const { github, owner, repo } = remote;
    const body = (0,pull_request_text/* withOwnPart */.ap)(null, marker, texts.body);
    const create = (draft) => eventually(clock, () => github.rest.pulls.create({
        owner,
        repo,
        head: target.branch,
        base: target.base,
        title: texts.title,
        body,
        draft,
    }));
    try {
        const { data } = await create(place.request.draft).catch((thrown) => {
            if (!place.request.draft || !/draft pull requests are not supported/i.test(wordsOf(thrown)))
                throw thrown;
            log('This repository has no draft pull requests; it is opened as an ordinary one.');
            return create(false);
        });
        return { pull: openPull(data), isNew: true };
    }
    catch (thrown) {
        const found = /already exists/i.test(wordsOf(thrown)) ? await eventually(clock, () => findPull(calls)) : undefined;
        if (found === undefined)
            throw thrown;
        return { pull: found, isNew: false };
    }
}
/** Brings our part of a pull request up to date: marker, text, base, and the title where nobody gave it another. */
async function updatePull(calls, pull, texts, marker) {
    const { remote, clock, target } = calls;
    const { github, owner, repo } = remote;
    const isRetitled = pull.marker?.title !== undefined && pull.marker.title !== pull.title;
    const title = isRetitled ? pull.title : texts.title;
    // A person's title stays theirs: the marker goes on saying what ours was.
    const known = { ...marker, title: isRetitled ? (pull.marker?.title ?? title) : title };
    const body = (0,pull_request_text/* withOwnPart */.ap)(pull.body, known, texts.body);
    const base = pull.base === target.base ? {} : { base: target.base };
    if (body === pull.body && title === pull.title && pull.base === target.base)
        return;
    await eventually(clock, () => github.rest.pulls.update({ owner, repo, pull_number: pull.number, title, body, ...base }));
}
/** Puts on the labels that are missing; GitHub makes those it does not know. */
async function addLabels(calls, pull, labels) {
    const missing = labels.filter((label) => !pull.labels.includes(label));
    if (missing.length === 0)
        return;
    const { github, owner, repo } = calls.remote;
    const add = () => github.rest.issues.addLabels({ owner, repo, issue_number: pull.number, labels: missing });
    await eventually(calls.clock, add).catch((thrown) => {
        calls.log(`The labels ${missing.join(', ')} could not be put on ${pull.url}: ${wordsOf(thrown)}`);
    });
}
/** Asks people (logins) and teams (`org/team`) to review; one that cannot be asked keeps nobody else from being asked. */
async function askReviewers(calls, pull, names) {
    const { github, owner, repo } = calls.remote;
    for (const name of names) {
        const slash = name.indexOf('/');
        const who = slash < 0 ? { reviewers: [name.replace(/^@/, '')] } : { team_reviewers: [name.slice(slash + 1)] };
        const ask = () => github.rest.pulls.requestReviewers({ owner, repo, pull_number: pull.number, ...who });
        await eventually(calls.clock, ask).catch((thrown) => {
            calls.log(`${name} could not be asked to review ${pull.url}: ${wordsOf(thrown)}`);
        });
    }
}
/** Closes a pull request that has nothing left to propose, and says why. */
async function closePull(calls, pull, reason) {
    const { github, owner, repo } = calls.remote;
    await github.rest.issues.createComment({ owner, repo, issue_number: pull.number, body: reason });
    await github.rest.pulls.update({ owner, repo, pull_number: pull.number, state: 'closed' });
}

;// CONCATENATED MODULE: ./lib/action/pull-request/remote/rolling-branch.js


/** Who writes what GitHub itself commits: everything of ours, but for what a personal token committed through objects. */
const GITHUB_EMAIL = 'noreply@github.com';
/**
 * Reads a branch and whose its commits are; undefined where there is no such branch. A commit is ours where it ends with this task's trailer
 * and was either committed by GitHub, or is the very one we know to have written (`knownHead`): a person who changes it leaves their name.
 */
async function readRollingBranch(remote, place) {
    const head = await (0,repository/* headOf */.Uo)(remote, place.branch);
    if (head === undefined)
        return undefined;
    const { github, owner, repo } = remote;
    const basehead = `${place.base}...${head}`;
    const compared = await (0,repository/* orNotFound */.$u)(github.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 100 }));
    if (compared === undefined)
        return { head, foreign: { sha: head, author: 'someone' }, changes: undefined };
    const { commits, total_commits } = compared.data;
    const isOurs = ({ sha, commit }) => (0,pull_request_text/* readTrailers */.t8)(commit.message).task === place.task &&
        (head === place.knownHead || sha === place.knownHead || commit.committer?.email === GITHUB_EMAIL);
    const other = commits.find((one) => !isOurs(one)) ?? (total_commits > commits.length ? commits[0] : undefined);
    const own = commits.filter(isOurs).at(-1);
    return {
        head,
        foreign: other && { sha: other.sha, author: other.author?.login ?? other.commit.author?.name ?? 'someone' },
        changes: own && (0,pull_request_text/* readTrailers */.t8)(own.commit.message).changes,
    };
}

;// CONCATENATED MODULE: ./lib/action/pull-request/close-obsolete.js






/** Closes the pull request of a task that has nothing to propose any more, where one is open and nobody else works on it. */
async function closeObsolete(calls, place, reason) {
    const pull = await findPull(calls);
    if (pull === undefined || pull.base !== calls.target.base)
        return { kind: 'none' };
    const branch = await branchOf(calls, place, pull);
    if (branch === undefined || branch.foreign !== undefined) {
        return { kind: 'none', message: `It left no changes; ${pull.url} stays open, because others work on it.` };
    }
    const { remote, target, log } = calls;
    await closePull(calls, pull, `There is nothing left to propose: ${reason} (run ${place.runId}, attempt ${place.attempt}).`);
    await moveBranches(remote, [{ branch: target.branch, from: branch.head, to: undefined }]).catch((thrown) => log(`The branch ${target.branch} could not be removed: ${wordsOf(thrown)}`));
    return { kind: 'none', message: `It left no changes, so ${pull.url} was closed.` };
}
async function branchOf({ remote, target }, place, { marker }) {
    const base = await (0,repository/* headOf */.Uo)(remote, target.base);
    if (base === undefined)
        return undefined;
    const knownHead = marker?.head;
    return readRollingBranch(remote, { branch: target.branch, base, task: (0,pull_request_text/* taskName */.p5)(place), knownHead });
}

;// CONCATENATED MODULE: ./lib/action/pull-request/own-repository.js

/** Throws RefusedProposal where the work tree is a clone of another repository than the run's: its files have no place there. */
async function requireOwnRepository(git, { repository, serverUrl }) {
    const origin = await git.ask(['config', '--get', 'remote.origin.url']);
    const other = origin.code === 0 ? repositoryOf(origin.stdout.trim(), new URL(serverUrl).hostname) : undefined;
    if (other === undefined || other.toLowerCase() === repository.toLowerCase())
        return;
    throw new RefusedProposal(`The work tree is of ${other}, but the run is of ${repository}, where its changes have no place. Run the plan in a workflow of ${other}.`);
}
/** `owner/name` of an address on this host, over HTTPS or SSH; undefined for any other. */
function repositoryOf(address, host) {
    const found = /^(?:\w+:\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+(?=\/))?[/:](.+?\/.+?)(?:\.git)?\/?$/.exec(address);
    return found?.[1] === host ? found[2] : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/git/git.js
var git_git = __webpack_require__(21403);
;// CONCATENATED MODULE: ./lib/action/pull-request/tree/file-change.js

const SUBMODULE = '160000';
const PLAIN_FILE = '100644';
/** The changes, without sizes, of `git diff-tree --raw -z --no-renames --no-abbrev`. */
function parseFileChanges(text) {
    const fields = (0,git_git/* nulFields */.R6)(text);
    const changes = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [oldMode = '', newMode = '', oldOid = '', newOid = ''] = (fields[at] ?? '').slice(1).split(' ');
        const [before, after] = [versionOf(oldMode, oldOid), versionOf(newMode, newOid)];
        changes.push({ path: fields[at + 1] ?? '', before, after, size: 0 });
    }
    return changes;
}
/** The entries of `git ls-tree -r -z`, by path. */
function parseTree(text) {
    return new Map((0,git_git/* nulFields */.R6)(text).map((field) => {
        const tab = field.indexOf('\t');
        const [mode = '', , oid = ''] = field.slice(0, tab).split(' ');
        return [field.slice(tab + 1), { mode, oid }];
    }));
}
/** Bytes by path, of `git ls-tree -l -z`. */
function parseSizes(text) {
    return (0,git_git/* nulFields */.R6)(text).map((field) => {
        const tab = field.indexOf('\t');
        return [field.slice(tab + 1), Number(field.slice(0, tab).split(/ +/)[3]) || 0];
    });
}
/** True for the same content under the same mode, or nothing both times. */
function isSame(one, other) {
    return one?.mode === other?.mode && one?.oid === other?.oid;
}
function versionOf(mode, oid) {
    return /^0+$/.test(mode) ? undefined : { mode, oid };
}

;// CONCATENATED MODULE: ./lib/action/pull-request/remote/base.js




/**
 * The changes as they are to stand on the base, which may be another commit than the one checked out: what is there already falls out, what
 * differs there is merged, line by line. Throws RefusedProposal where both changed the same.
 */
async function placeOnBase(look, remote, base, changes) {
    const versionAt = await openBase(look, remote, base);
    const placed = [];
    for (const change of changes) {
        const there = await versionAt(change.path);
        if (isSame(there, change.after))
            continue;
        const fits = isSame(there, change.before) || (there === undefined && (await isUncommitted(look, change.path)));
        const after = fits ? change.after : await merged(look, remote, base, change, there);
        if (!isSame(there, after))
            placed.push({ path: change.path, after });
    }
    return placed;
}
// What was lying about before the step, in no commit, is as new to the base as what the step made itself.
async function isUncommitted({ git, head }, path) {
    return head === undefined || (await git.ask(['cat-file', '-e', `${head}:${path}`])).code !== 0;
}
async function openBase({ git }, remote, { commit }) {
    const local = await git.ask(['ls-tree', '-r', '-z', commit]);
    if (local.code !== 0)
        return openRemoteTree(remote, commit);
    const tree = parseTree(local.stdout);
    return async (path) => tree.get(path);
}
// Folder by folder, and only those that are asked for: a clone that is not deep has no other commit than its own.
function openRemoteTree({ github, owner, repo }, commit) {
    const folders = new Map();
    const read = async (tree_sha) => {
        const { data } = await github.rest.git.getTree({ owner, repo, tree_sha });
        return new Map(data.tree.map(({ path, mode, sha }) => [path, { mode, oid: sha }]));
    };
    const folder = (path) => {
        const known = folders.get(path) ?? (path === '.' ? read(commit) : open(path));
        folders.set(path, known);
        return known;
    };
    const open = async (path) => {
        const found = (await folder(parentOf(path))).get(nameOf(path));
        return found?.mode === '040000' ? read(found.oid) : new Map();
    };
    return async (path) => {
        const found = (await folder(parentOf(path))).get(nameOf(path));
        return found?.mode === '040000' ? undefined : found;
    };
}
function parentOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
async function merged(look, remote, base, { path, before, after }, there) {
    const versions = [there, before, after].filter((one) => one?.mode.startsWith('100'));
    const oid = versions.length < 3 ? undefined : await mergedContent(look, remote, versions);
    if (oid === undefined) {
        throw new RefusedProposal(`${path} is not the same on ${base.branch} as it was here before the step, and both changes cannot stand together. Run the plan on the newest ${base.branch}, with a work tree that is clean.`);
    }
    const [theirs, old, own] = versions;
    return { mode: own.mode === old.mode ? theirs.mode : own.mode, oid };
}
/** Name of the merged content; undefined where it does not fit together. */
async function mergedContent({ git }, remote, versions) {
    const names = ['there', 'before', 'after'].map((name) => (0,external_node_path_.join)(git.folder, `merge-${name}`));
    for (const [at, name] of names.entries())
        await (0,promises_.writeFile)(name, await contentOf(git, remote, versions[at]?.oid ?? ''));
    const { code } = await git.ask(['merge-file', '--quiet', ...names]);
    if (code !== 0)
        return undefined;
    return (await git.read(['hash-object', '-w', '--no-filters', '--', names[0] ?? ''])).trim();
}
async function contentOf(git, remote, oid) {
    if ((await git.ask(['cat-file', '-e', oid])).code === 0)
        return git.bytes(oid);
    const { github, owner, repo } = remote;
    const { data } = await github.rest.git.getBlob({ owner, repo, file_sha: oid });
    return Buffer.from(data.content, 'base64');
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/action/pull-request/remote/commit.js


/** One GraphQL call with all files in it may not be larger. */
const LARGEST_CALL = 20 * 2 ** 20;
/** Reads what is to be committed, eight files at a time. */
async function readContents(git, changes) {
    return inGroups(changes, 8, async (change) => {
        return { ...change, bytes: change.after && (await git.bytes(change.after.oid)) };
    });
}
/** True where `createCommitOnBranch` can make it, which GitHub signs for everybody: it knows ordinary files only, in one call. */
function fitsOneCall(contents) {
    const base64 = contents.reduce((sum, { bytes }) => sum + Math.ceil((bytes?.length ?? 0) / 3) * 4, 0);
    return base64 <= LARGEST_CALL && contents.every(({ after }) => after === undefined || after.mode === PLAIN_FILE);
}
const COMMIT = 'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
/** Commits on a branch that points to the draft's parent; answers the new commit. GraphQL says `STALE_DATA` where it points elsewhere. */
async function commitOnBranch({ github, owner, repo }, branchName, { parent, headline, body }, contents) {
    const input = {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName },
        expectedHeadOid: parent,
        message: { headline, body },
        fileChanges: {
            additions: contents.flatMap(({ path, bytes }) => (bytes ? [{ path, contents: bytes.toString('base64') }] : [])),
            deletions: contents.flatMap(({ path, bytes }) => (bytes ? [] : [{ path }])),
        },
    };
    const answer = await github.graphql(COMMIT, { input });
    return answer.createCommitOnBranch.commit.oid;
}
/**
 * Commits through blobs and trees, on no branch yet; answers the new commit. Nobody is named as its author: then GitHub takes the token's
 * owner, and signs it where that is an App.
 */
async function commitObjects({ github, owner, repo }, { parent, headline, body }, contents) {
    let tree = (await github.rest.git.getCommit({ owner, repo, commit_sha: parent })).data.tree.sha;
    for (const part of batches(contents)) {
        const entries = await inGroups(part, 8, async (content) => entryOf({ github, owner, repo }, content));
        tree = (await github.rest.git.createTree({ owner, repo, base_tree: tree, tree: entries })).data.sha;
    }
    const message = `${headline}\n\n${body}`;
    const { data } = await github.rest.git.createCommit({ owner, repo, message, tree, parents: [parent] });
    return data.sha;
}
/** Text up to this size goes along with its tree, which saves a call. */
const INLINE_BYTES = 2 ** 20;
async function entryOf({ github, owner, repo }, { path, after, bytes }) {
    const mode = (after?.mode ?? PLAIN_FILE);
    if (bytes === undefined)
        return { path, mode, type: 'blob', sha: null };
    // A link's target must not get a byte more or less; GitHub trims nothing of a blob.
    if (bytes.length <= INLINE_BYTES && (0,external_node_buffer_.isUtf8)(bytes) && mode !== '120000') {
        return { path, mode, type: 'blob', content: bytes.toString('utf8') };
    }
    const content = bytes.toString('base64');
    const { data } = await github.rest.git.createBlob({ owner, repo, content, encoding: 'base64' });
    return { path, mode, type: 'blob', sha: data.sha };
}
const MOST_ENTRIES = 100;
const MOST_BYTES = 10 * 2 ** 20;
// What goes is sent first, so that a file can become a folder.
function batches(contents) {
    const ordered = [...contents].sort((one, other) => Number(one.bytes !== undefined) - Number(other.bytes !== undefined));
    const parts = [];
    let left = 0;
    for (const content of ordered) {
        const size = Math.min(content.bytes?.length ?? 0, INLINE_BYTES);
        const last = parts.at(-1);
        if (last === undefined || last.length >= MOST_ENTRIES || size > left) {
            parts.push([content]);
            left = MOST_BYTES - size;
        }
        else {
            last.push(content);
            left -= size;
        }
    }
    return parts;
}
async function inGroups(all, size, make) {
    const made = [];
    for (let at = 0; at < all.length; at += size)
        made.push(...(await Promise.all(all.slice(at, at + size).map(make))));
    return made;
}

;// CONCATENATED MODULE: ./lib/action/pull-request/remote/push.js




/**
 * Makes the rolling branch one commit on top of the draft's parent, whatever it was; answers that commit. Throws BranchMoved where the branch
 * is not at `from` any more; then nothing of it has changed.
 */
async function push({ system, git, remote, branch, from, draft }) {
    const contents = await readContents(git, draft.changes);
    const onBranch = (name) => eventually(system.clock, () => commitOnBranch(remote, name, draft, contents));
    if (!fitsOneCall(contents)) {
        const commit = await commitObjects(remote, draft, contents);
        await (from === undefined
            ? createBranch(remote, branch, commit)
            : moveBranches(remote, [{ branch, from, to: commit }]));
        return commit;
    }
    // A branch set back to its base, even for a moment, would close its pull request: the commit is made beside it.
    const place = from === undefined ? branch : `${branch}--${system.randomHex(4)}`;
    await createBranch(remote, place, draft.parent);
    let commit;
    try {
        commit = await onBranch(place);
        if (from === undefined)
            return commit;
        await moveBranches(remote, [
            { branch, from, to: commit },
            { branch: place, from: commit, to: undefined },
        ]);
        return commit;
    }
    catch (thrown) {
        const isStale = graphqlErrors(thrown).some(({ type }) => type === 'STALE_DATA');
        // What was made for this commit alone must not stay; where it cannot be removed, the reason for that is the same.
        const made = { branch: place, from: commit ?? draft.parent, to: undefined };
        if (!isStale)
            await moveBranches(remote, [made]).catch(() => undefined);
        throw isStale ? new BranchMoved() : thrown;
    }
}

// EXTERNAL MODULE: ../../node_modules/picomatch/index.js
var picomatch = __webpack_require__(71026);
// EXTERNAL MODULE: ./lib/git/attributes.js
var git_attributes = __webpack_require__(22238);
;// CONCATENATED MODULE: ./lib/action/pull-request/sound.js




/** The changes the plan's `paths` let in; globs count from the run's working directory, whose place in the work tree `prefix` is. */
function withinPaths(changes, paths, prefix) {
    if (paths === undefined)
        return changes;
    const rules = paths.map((glob) => {
        const isOut = glob.startsWith('!');
        return { isOut, matches: picomatch((isOut ? glob.slice(1) : glob).replace(/^\.\//, ''), { dot: true }) };
    });
    // As in path filters: a later `!glob` takes out what an earlier one let in, and globs that only take out start from everything.
    const first = rules.every(({ isOut }) => isOut);
    return changes.filter(({ path }) => {
        if (!path.startsWith(prefix))
            return false;
        const own = path.slice(prefix.length);
        return rules.reduce((is, { isOut, matches }) => (isOut ? is && !matches(own) : is || matches(own)), first);
    });
}
/** GitHub takes no larger file. */
const LARGEST_FILE = 100 * 2 ** 20;
/** Throws RefusedProposal where GitHub could not take a change, or should not be given it. */
async function requireSound(git, changes, place) {
    for (const change of changes)
        requirePossible(change);
    const written = changes.flatMap(({ path, after }) => (after ? [path] : []));
    const attributes = await (0,git_attributes/* readAttributes */.wb)(git, ['filter'], written);
    const large = written.find((path) => attributes.get(path)?.filter === 'lfs');
    if (large !== undefined) {
        throw new RefusedProposal(`${large} is kept in Git LFS, whose content cannot be proposed. Leave it out with \`paths\`, or commit it in a step of its own.`);
    }
    if (place.mask.longest > 0)
        await requireNoSecrets(git, changes, place);
}
function requirePossible({ path, before, after, size }) {
    if (before?.mode === SUBMODULE || after?.mode === SUBMODULE) {
        throw new RefusedProposal(`${path} is a submodule (or a repository of its own), which cannot be proposed. Leave it out with \`paths\`, or let the step not move it.`);
    }
    if (size > LARGEST_FILE) {
        throw new RefusedProposal(`${path} has ${Math.round(size / 2 ** 20)} MiB, and GitHub takes files of up to 100 MiB. Leave it out with \`paths\`.`);
    }
    if (path.includes('\uFFFD')) {
        throw new RefusedProposal(`The name of ${path} is not UTF-8, which GitHub's API cannot say. Give the file another name.`);
    }
}
// Only what is new: a word that stood in the file before is no secret of this step's making.
async function requireNoSecrets(git, changes, { mask }) {
    const holds = async (oid) => mask.spans(await git.bytes(oid)) !== undefined;
    for (const { path, before, after } of changes) {
        if (after === undefined || !(await holds(after.oid)))
            continue;
        if (before !== undefined && (await holds(before.oid)))
            continue;
        throw new RefusedProposal(`The step wrote the value of a secret into ${path}, so nothing was proposed. Keep it out of the file.`);
    }
}

;// CONCATENATED MODULE: ./lib/action/pull-request/target.js


/**
 * The base is what the plan says, else the branch the run is of (on a pull request that one's own), else the default branch. The rolling
 * branch is what the plan says, else one a plan, task and base. Throws RefusedProposal for a branch that is the base.
 */
function targetOf(place, facts, defaultBranch) {
    const { request } = place;
    const base = request.base?.replace(/^refs\/heads\//, '') ?? branchOfRun(place, facts) ?? defaultBranch;
    const branch = request.branch?.replace(/^refs\/heads\//, '') ?? rollingBranch(place, base, defaultBranch);
    if (branch === base || branch === defaultBranch) {
        throw new RefusedProposal(`A pull request cannot come from ${branch}, ${branch === base ? 'the branch it goes to' : 'the default branch'}. Name another one under \`branch\`, or leave it out.`);
    }
    return { base, branch };
}
// A worker of a fleet does steps of runs that began elsewhere, on other branches than its own job.
function branchOfRun({ branch }, facts) {
    if (branch === undefined || branch === facts.refName)
        return eventBranch(facts);
    return OF_PULL_REQUEST.test(branch) ? undefined : branch;
}
/** What GitHub calls the ref of a pull request: no branch. */
const OF_PULL_REQUEST = /^\d+\/merge$/;
function eventBranch({ ref, refName, pullRequest }) {
    if (pullRequest)
        return pullRequest.headRef;
    return ref.startsWith('refs/heads/') ? refName : undefined;
}
// A fan-out's tasks lie beside each other, never below a branch of the step's own name, which git would not allow.
function rollingBranch({ plan, step, task }, base, defaultBranch) {
    const item = task === step ? '' : `@${safe(task.slice(step.length).replace(/^\[|\]$/g, ''))}`;
    const onto = base === defaultBranch ? '' : `+${safe(base)}`;
    return `orchestrator/${safe(plan)}/${safe(step)}${item}${onto}`;
}
const LONGEST_PART = 60;
/** A word as part of a branch name; where something had to go, a short hash keeps it apart from others. */
function safe(word) {
    const plain = word
        .replace(/[^A-Za-z0-9._,=-]+/g, '-')
        .replace(/\.{2,}/g, '.')
        .replace(/^[-.]+|[-.]+$|\.lock$/g, '')
        .slice(0, LONGEST_PART);
    if (plain === word)
        return plain;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(word).digest('hex').slice(0, 6);
    return plain === '' ? hash : `${plain}-${hash}`;
}

;// CONCATENATED MODULE: ./lib/action/pull-request/propose-changes.js












/** How often it begins again where other runs write to the same branch. */
const propose_changes_TRIES = 4;
/** Opens or updates the pull request of a task that changed something. Throws what stands in the way. */
async function proposeChanges(proposing, place, look, changes) {
    const { github, facts, system, log } = proposing;
    await requireSound(look.git, changes, place);
    const remote = (0,repository/* remoteRepository */.D8)(github, facts.repository);
    const target = targetOf(place, facts, facts.defaultBranch ?? (await remote.facts()).defaultBranch);
    const calls = { remote, clock: system.clock, target, log };
    for (let number = 1;; number += 1) {
        const commit = await requireBase(remote, target);
        const placed = await placeOnBase(look, remote, { branch: target.base, commit }, changes);
        if (placed.length === 0)
            return closeObsolete(calls, place, `${target.base} holds all of it already`);
        try {
            return await proposeOnce(proposing, place, look, { calls, base: commit, placed });
        }
        catch (thrown) {
            if (!(thrown instanceof BranchMoved))
                throw thrown;
            if (number >= propose_changes_TRIES) {
                throw new RefusedProposal(`Something else writes to the branch ${target.branch} at the same time. Give the runs of this plan a \`concurrency\` group.`);
            }
        }
    }
}
async function requireBase(remote, { base }) {
    const commit = await (0,repository/* headOf */.Uo)(remote, base);
    if (commit !== undefined)
        return commit;
    throw new RefusedProposal(`There is no branch ${base} to open a pull request to. Name one that is there under \`base\`.`);
}
async function proposeOnce(proposing, place, look, offer) {
    const { calls, base } = offer;
    const { remote, target } = calls;
    const texts = (0,pull_request_text/* pullTexts */.cY)(place, proposing.facts, (text) => proposing.mask(place.mask.text(text)));
    const pull = await findPull(calls);
    const knownHead = pull?.marker?.head;
    const branch = await readRollingBranch(remote, { branch: target.branch, base, task: (0,pull_request_text/* taskName */.p5)(place), knownHead });
    const digest = digestOf(offer.placed);
    const isSame = branch !== undefined && branch.changes === digest;
    if (branch?.foreign !== undefined)
        return besidePeople(branch, target, pull, isSame);
    // What a person closed is not put before them again as it is; ours, closed when it was obsolete, took its branch along.
    const closed = isSame && pull === undefined ? await turnedDown(calls, branch.head) : undefined;
    if (closed !== undefined)
        return { kind: 'none', message: againSame(closed, target) };
    const isKept = isSame && (pull === undefined || !(await hasConflicts(calls, pull)));
    const draft = {
        ...{ parent: base, headline: texts.title, body: (0,pull_request_text/* commitTrailers */.QF)(place, digest), changes: offer.placed },
    };
    const { system } = proposing;
    const head = isKept
        ? branch.head
        : await push({ system, git: look.git, remote, branch: target.branch, from: branch?.head, draft });
    return show(calls, place, { pull, texts, head, isKept });
}
function againSame(url, { branch }) {
    return `The same changes were turned down in ${url}, so they were not proposed again: reopen it, or delete the branch ${branch}.`;
}
// What people added stands on what was proposed; where that would be another thing now, theirs is left alone.
function besidePeople({ foreign, head }, { branch }, pull, isSame) {
    if (isSame && pull !== undefined)
        return { kind: 'unchanged', url: pull.url };
    const { sha, author } = foreign ?? { sha: head, author: 'someone' };
    const cure = pull === undefined ? 'Delete the branch' : `Merge or close ${pull.url} and delete the branch`;
    throw new RefusedProposal(`The branch ${branch} holds commits that are not this task's (${sha.slice(0, 7)} by ${author}), so it was left alone. ${cure}, or name another one under \`branch\`.`);
}
async function show(calls, place, { pull, texts, head, isKept }) {
    const { plan, step, task, runId, attempt, request } = place;
    const marker = { plan, step, task, run_id: runId, attempt, head, title: texts.title };
    if (pull !== undefined) {
        await updatePull(calls, pull, texts, marker);
        await addLabels(calls, pull, request.labels);
        return { kind: isKept ? 'unchanged' : 'updated', url: pull.url };
    }
    const opened = await openPullRequest(calls, place, texts, marker);
    if (!opened.isNew)
        await updatePull(calls, opened.pull, texts, marker);
    await addLabels(calls, opened.pull, request.labels);
    if (opened.isNew)
        await askReviewers(calls, opened.pull, request.reviewers);
    return { kind: opened.isNew ? 'opened' : 'updated', url: opened.pull.url };
}
/** A word for what is proposed: the same where every path gets the same mode and content. */
function digestOf(placed) {
    const lines = placed.map(({ path, after }) => `${after?.mode ?? '-'} ${after?.oid ?? '-'} ${JSON.stringify(path)}\n`);
    return (0,external_node_crypto_.createHash)('sha256').update(lines.sort().join('')).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./lib/action/pull-request/tree/put-back.js





/**
 * Makes these paths what they were, files that came with them gone, and the index and HEAD with them where the step moved those. Commits a
 * step made itself stay in git's reflog; other paths are left alone.
 */
async function putBack(git, former, changes) {
    for (const { path, before, after } of changes) {
        if (after !== undefined && before?.mode !== after.mode)
            await removePath(git.top, path, after.mode);
    }
    const wanted = changes.flatMap(({ path, before }) => (before && before.mode !== SUBMODULE ? [path] : []));
    if (wanted.length > 0) {
        const back = git.withIndex('index.back');
        await back.read(['read-tree', former.tree]);
        for (const part of (0,git_attributes/* inParts */.oP)(wanted, git_attributes/* ARGUMENT_BYTES */.qx))
            await back.read(['checkout-index', '--force', '--quiet', '--', ...part]);
    }
    await putHeadBack(git, former);
    await putIndexBack(git, former);
}
async function removePath(top, path, mode) {
    // A repository inside this one may hold work that is nowhere else.
    if (mode === SUBMODULE)
        return;
    await (0,promises_.rm)((0,external_node_path_.join)(top, path), { force: true });
    for (let folder = (0,external_node_path_.dirname)(path); folder !== '.'; folder = (0,external_node_path_.dirname)(folder)) {
        const isGone = await (0,promises_.rmdir)((0,external_node_path_.join)(top, folder)).then(() => true, () => false);
        if (!isGone)
            return;
    }
}
async function putHeadBack({ real }, { branch, commit }) {
    const read = async (args) => {
        const { code, stdout } = await real.ask(args);
        return code === 0 ? stdout.trim() : undefined;
    };
    const reason = ['-m', 'orchestrator: back to before the step'];
    if ((await read(['symbolic-ref', '--quiet', 'HEAD'])) !== branch) {
        if (branch !== undefined)
            await real.read(['symbolic-ref', ...reason, 'HEAD', branch]);
        else if (commit !== undefined)
            await real.read(['update-ref', '--no-deref', ...reason, 'HEAD', commit]);
    }
    if (commit !== undefined && (await read(['rev-parse', '--verify', '--quiet', 'HEAD'])) !== commit) {
        await real.read(['update-ref', ...reason, 'HEAD', commit]);
    }
}
async function putIndexBack({ real, realIndex }, { index }) {
    if (index === undefined)
        await (0,promises_.rm)(realIndex, { force: true });
    else if (!(0,external_node_fs_.existsSync)(realIndex) || !(0,external_node_fs_.readFileSync)(realIndex).equals(index))
        await (0,promises_.writeFile)(realIndex, index);
    // The files put back have new times; without this the next `git status` would read them all.
    if (index !== undefined)
        await real.ask(['update-index', '--quiet', '--refresh']);
}

;// CONCATENATED MODULE: ./lib/action/pull-request/tree/work-tree-git.js



/** Opens the work tree around `cwd`. Throws `unavailable` where there is none. */
async function openWorkTree(system, cwd) {
    const place = (0,git_git/* createGit */.lD)({ ...system, cwd });
    const found = await place.ask(['rev-parse', '--show-toplevel', '--absolute-git-dir']);
    const [top = '', gitDir = ''] = found.stdout.split('\n');
    if (found.code !== 0 || top === '') {
        throw new errors/* Fault */.vC('unavailable', `${cwd} is no git work tree (${(0,git_git/* firstLine */.TM)(found.stderr)}).`, {
            cure: /dubious ownership/.test(found.stderr)
                ? `Let git trust it before the plan is run: git config --global --add safe.directory ${cwd}`
                : 'Check the repository out before the plan is run (uses: actions/checkout).',
        });
    }
    const paths = await place.read(['rev-parse', '--git-path', 'index', '--git-path', 'objects']);
    const [realIndex = '', objects = ''] = paths.split('\n').map((path) => (0,external_node_path_.resolve)(cwd, path));
    const folder = (0,external_node_path_.join)(gitDir, `orchestrator-${system.randomHex(6)}`);
    await system.files.makeDirectory((0,external_node_path_.join)(folder, 'objects'));
    const ownObjects = {
        GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(folder, 'objects'),
        GIT_ALTERNATE_OBJECT_DIRECTORIES: [objects, system.env.GIT_ALTERNATE_OBJECT_DIRECTORIES].filter(Boolean).join(':'),
    };
    const withIndex = (name) => (0,git_git/* createGit */.lD)({ ...system, cwd: top, env: { ...system.env, ...ownObjects, GIT_INDEX_FILE: (0,external_node_path_.join)(folder, name) } });
    return {
        ...withIndex('index'),
        ...{ top, folder, realIndex, withIndex },
        within: (path) => {
            const from = (0,external_node_path_.relative)(top, path).split(external_node_path_.sep).join('/');
            if (from === '..' || from.startsWith('../') || (0,external_node_path_.isAbsolute)(from))
                return undefined;
            return from === '' ? '' : `${from}/`;
        },
        real: (0,git_git/* createGit */.lD)({ ...system, cwd: top }),
        bytes: (oid) => readBlob(system, top, { ...system.env, ...ownObjects }, oid),
    };
}
async function readBlob(system, cwd, env, oid) {
    const chunks = [];
    const running = system.processes.start({
        argv: ['git', 'cat-file', 'blob', oid],
        cwd,
        env,
        onOutput: (stream, bytes) => {
            if (stream === 'stdout')
                chunks.push(Buffer.from(bytes));
        },
    });
    const { code } = await running.exited;
    if (code !== 0)
        throw new errors/* Fault */.vC('unavailable', `git could not read the object ${oid}.`);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./lib/action/pull-request/tree/look.js








/** Looks at the whole work tree around `cwd`. Throws `unavailable` where there is none. */
async function lookAtTree(options) {
    const { system, cwd, log } = options;
    const git = await openWorkTree(system, cwd);
    const without = ['.orchestrator/', ...options.without.flatMap((folder) => git.within(folder) || [])];
    await copyIndex(git.realIndex, (0,external_node_path_.join)(git.folder, 'index'));
    const index = (0,external_node_fs_.existsSync)(git.realIndex) ? await (0,promises_.readFile)(git.realIndex) : undefined;
    const position = await positionOf(git);
    const outside = await excluding(git, without);
    const before = await writeTree(git, outside, log);
    return {
        git,
        head: position.commit,
        changes: async () => {
            const after = await writeTree(git, outside, log);
            const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', before, after];
            const changes = parseFileChanges(await git.read(args));
            const own = changes.filter(({ path }) => !without.some((folder) => path.startsWith(folder)));
            return withSizes(git, after, own);
        },
        putBack: (changes) => putBack(git, { tree: before, index, ...position }, changes),
        forget: () => system.files.remove(git.folder),
    };
}
// What the index says of unchanged files spares reading them. Its time is kept, rounded down, because git trusts no file younger than it.
async function copyIndex(from, to) {
    if (!(0,external_node_fs_.existsSync)(from))
        return;
    await (0,promises_.copyFile)(from, to);
    const seconds = Math.floor((await (0,promises_.stat)(from)).mtimeMs) / 1000;
    await (0,promises_.utimes)(to, seconds, seconds);
}
async function withSizes(git, tree, changes) {
    const written = changes.flatMap(({ path, after }) => (after ? [path] : []));
    const sizes = new Map();
    for (const part of (0,git_attributes/* inParts */.oP)(written, git_attributes/* ARGUMENT_BYTES */.qx)) {
        for (const entry of parseSizes(await git.read(['ls-tree', '-l', '-z', tree, '--', ...part])))
            sizes.set(...entry);
    }
    return changes.map((change) => ({ ...change, size: sizes.get(change.path) ?? 0 }));
}
// Git takes the exclusion of what is ignored anyway for a mistake.
async function excluding(git, folders) {
    const found = [];
    for (const folder of folders) {
        const isIgnored = (await git.ask(['check-ignore', '--quiet', '--', folder])).code === 0;
        if (!isIgnored)
            found.push(`:(top,exclude,literal)${folder.slice(0, -1)}`);
    }
    return found;
}
async function writeTree(git, outside, log) {
    // A file that cannot be read (or a repository without a commit inside this one) must not hide all others.
    const added = await git.ask(['add', '--all', '--ignore-errors', '--', ':/', ...outside]);
    if (added.code !== 0)
        log(`git left something out: ${(0,git_git/* firstLine */.TM)(added.stderr)}`);
    return (await git.read(['write-tree'])).trim();
}
/** Reads HEAD. */
async function positionOf(git) {
    const [branch, commit] = await Promise.all([
        git.real.ask(['symbolic-ref', '--quiet', 'HEAD']),
        git.real.ask(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
    ]);
    const said = ({ code, stdout }) => (code === 0 ? stdout.trim() : undefined);
    return { branch: said(branch), commit: said(commit) };
}

;// CONCATENATED MODULE: ./lib/action/pull-request/create-change-proposals.js











/** Proposes what steps change as pull requests of the repository a run is of, through GitHub's API alone: nothing is pushed. */
function createChangeProposals(options) {
    const { system, log, stateDir = '.orchestrator' } = options;
    const github = lazyClient(options);
    return {
        watch: async (place) => {
            // As git says it: without links.
            const without = [(0,external_node_path_.resolve)((0,external_node_fs_.realpathSync)(system.cwd), stateDir)];
            const root = (0,external_node_fs_.realpathSync)(place.root);
            const look = await lookAtTree({ system, cwd: place.cwd, without, log });
            // Whatever became of it, the next step starts from the same tree, and nothing of the look stays.
            const ended = async (make) => {
                try {
                    const changes = withinPaths(await look.changes(), place.request.paths, look.git.within(root) ?? '');
                    return await make(changes).finally(() => look.putBack(changes));
                }
                finally {
                    await look.forget();
                }
            };
            return {
                propose: () => ended((changes) => proposal(options, github, place, look, changes)),
                drop: () => ended(async () => undefined),
            };
        },
    };
}
async function proposal(options, github, place, look, changes) {
    const { system, facts, log, mask = (text) => text } = options;
    const workflows = changes.some(({ path }) => path.startsWith('.github/workflows/'));
    const mayWrite = Boolean(options.token) && facts.pullRequest?.fork !== true;
    if (changes.length === 0 && !mayWrite)
        return { kind: 'none' };
    try {
        requireRights(options);
        await requireOwnRepository(look.git.real, facts);
        const client = await github();
        if (changes.length > 0)
            return await proposeChanges({ system, facts, github: client, mask, log }, place, look, changes);
        return await nothingLeft(options, client, place);
    }
    catch (thrown) {
        const message = refusalOf(thrown, { branch: place.request.branch ?? 'orchestrator/**', workflows });
        if (changes.length > 0)
            return { kind: 'refused', message: mask(message) };
        log(`An earlier pull request could not be looked for: ${mask(message)}`);
        return { kind: 'none' };
    }
}
async function nothingLeft(options, github, place) {
    const { system, facts, log } = options;
    const remote = (0,repository/* remoteRepository */.D8)(github, facts.repository);
    const target = targetOf(place, facts, facts.defaultBranch ?? (await remote.facts()).defaultBranch);
    return closeObsolete({ remote, clock: system.clock, target, log }, place, 'the step changed nothing');
}
function requireRights({ token, facts }) {
    if (facts.pullRequest?.fork === true) {
        throw new RefusedProposal('This run is of a pull request from a fork, and what it changes is not proposed: its token may only read. Run the plan on a push or on a schedule, or leave the step out with `if`.');
    }
    if (token)
        return;
    throw new RefusedProposal('There is no token to open a pull request with. Give the action `github-token: ${{ github.token }}` and the job `permissions: contents: write, pull-requests: write`.');
}
function lazyClient(options) {
    let made;
    const { system, token = '', log, patience } = options;
    const { apiUrl, graphqlUrl } = options.facts;
    return () => {
        made ??= (0,client.createGithub)({ system, token, apiUrl, graphqlUrl, log, ...(patience === undefined ? {} : { patience }) });
        return made;
    };
}


/***/ }),

/***/ 4920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ orNotFound),
/* harmony export */   D8: () => (/* binding */ remoteRepository),
/* harmony export */   Uo: () => (/* binding */ headOf)
/* harmony export */ });
/* harmony import */ var _github_patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94560);

/** The repository `owner/name`; nothing is asked yet. */
function remoteRepository(github, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    let found;
    const look = async () => {
        const { data } = await github.rest.repos.get({ owner, repo });
        return { id: data.node_id, defaultBranch: data.default_branch };
    };
    return {
        ...{ github, owner, repo },
        facts: () => {
            found ??= look();
            return found;
        },
    };
}
/** The commit a branch points to; undefined where there is no such branch. */
async function headOf({ github, owner, repo }, branch) {
    const found = await orNotFound(github.rest.git.getRef({ owner, repo, ref: `heads/${branch}` }));
    return found?.data.object.sha;
}
/** An answer, or undefined where GitHub says there is no such thing. */
async function orNotFound(call) {
    try {
        return await call;
    }
    catch (thrown) {
        if ((0,_github_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedBy */ .i)(thrown)?.status === 404)
            return undefined;
        throw thrown;
    }
}


/***/ }),

/***/ 76816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QF: () => (/* binding */ commitTrailers),
/* harmony export */   ap: () => (/* binding */ withOwnPart),
/* harmony export */   cY: () => (/* binding */ pullTexts),
/* harmony export */   p5: () => (/* binding */ taskName),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   t8: () => (/* binding */ readTrailers)
/* harmony export */ });
/* harmony import */ var _report_github_hidden_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71630);

const LONGEST_TITLE = 200;
const LONGEST_BODY = 65_536;
/** Title and text as the plan asks for them, or our own words; both name the run. */
function pullTexts({ request, plan, task, step }, facts, mask) {
    const { serverUrl, repository, runId, runAttempt } = facts;
    const address = `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
    const title = (request.title ?? `${plan}: ${task}`).replace(/\s+/g, ' ');
    const own = 'Merge this pull request to accept what the step changed, or close it to turn it down.';
    const from = `Step \`${task.replaceAll('`', "'")}\` of the plan \`${plan}\`, [run ${runId}](${address}).`;
    const text = request.body ?? (task === step ? own : `${own} It is one of several tasks of the step \`${step}\`.`);
    return { title: cut(mask(title), LONGEST_TITLE), body: mask(`${text}\n\n${from}`) };
}
/** The body of a pull request with our part in it new; what people wrote before and after it stays. */
function withOwnPart(body, marker, text) {
    const known = body !== null && PART.test(body);
    const around = known ? body.replace(PART, '').length : (body?.length ?? 0) + 2;
    const open = (0,_report_github_hidden_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenMarker */ .z)(marker);
    const room = LONGEST_BODY - around - open.length - CLOSE.length - 2;
    const part = [open, cut(text.replace(/<!-- \/?orchestrator/g, '<!-- '), Math.max(0, room)), CLOSE].join('\n');
    if (known)
        return body.replace(PART, () => part);
    return body === null || body.trim() === '' ? part : `${body}\n\n${part}`;
}
/** The marker of a body; undefined where there is none, or it cannot be read. */
function readMarker(body) {
    const found = /<!-- orchestrator: (\{.*?\}) -->/.exec(body ?? '')?.[1];
    if (found === undefined)
        return undefined;
    try {
        return JSON.parse(found);
    }
    catch {
        return undefined;
    }
}
const CLOSE = '<!-- /orchestrator -->';
const PART = /<!-- orchestrator: [\s\S]*?<!-- \/orchestrator -->/;
const TRAILERS = { task: 'Orchestrator-Task', run: 'Orchestrator-Run', changes: 'Orchestrator-Changes' };
/** What ends the message of a commit of ours; `digest` tells these changes from others. */
function commitTrailers({ plan, task, runId, attempt }, digest) {
    const trailers = [
        [TRAILERS.task, taskName({ plan, task })],
        [TRAILERS.run, `${runId}/${attempt}`],
        [TRAILERS.changes, digest],
    ];
    return trailers.map((pair) => pair.join(': ')).join('\n');
}
/** The task and the digest a commit message ends with, where it is one of ours. */
function readTrailers(message) {
    const read = (name) => new RegExp(`^${name}: (.+)$`, 'm').exec(message)?.[1];
    const [task, changes] = [read(TRAILERS.task), read(TRAILERS.changes)];
    return { ...(task === undefined ? {} : { task }), ...(changes === undefined ? {} : { changes }) };
}
/** How a task is called in trailers, on one line. */
function taskName({ plan, task }) {
    return `${plan}/${task}`.replace(/\s+/g, ' ');
}
function cut(text, longest) {
    if (text.length <= longest)
        return text;
    return `${text.slice(0, Math.max(0, longest - 1)).toWellFormed()}…`.slice(0, longest);
}


/***/ }),

/***/ 22238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oP: () => (/* binding */ inParts),
/* harmony export */   qx: () => (/* binding */ ARGUMENT_BYTES),
/* harmony export */   wb: () => (/* binding */ readAttributes)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21403);

/** Asks git what `.gitattributes` says of each path. */
async function readAttributes(git, names, paths) {
    const found = new Map();
    for (const part of inParts(paths, ARGUMENT_BYTES)) {
        const fields = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .nulFields */ .R6)(await git.read(['check-attr', '-z', ...names, '--', ...part]));
        for (let at = 0; at + 2 < fields.length; at += 3) {
            const [path = '', name = '', value = ''] = fields.slice(at, at + 3);
            if (value !== 'unspecified')
                found.set(path, { ...found.get(path), [name]: value });
        }
    }
    return found;
}
/** Bytes of arguments a program may be given at once; systems allow at least 128 KiB, the environment included. */
const ARGUMENT_BYTES = 64 * 2 ** 10;
/** Words cut into lists whose bytes stay under `limit`, in order; a word longer than that stands alone. */
function inParts(words, limit) {
    const parts = [];
    let left = 0;
    for (const word of words) {
        const bytes = Buffer.byteLength(word) + 1;
        if (bytes > left || parts.length === 0) {
            parts.push([]);
            left = limit;
        }
        parts.at(-1)?.push(word);
        left -= bytes;
    }
    return parts;
}


/***/ }),

/***/ 21403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ nulFields),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   lD: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72705);
/* harmony import */ var _system_capture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67198);


/** Git in the system's working directory. Throws `unavailable` at the first call where there is no git. */
function createGit(system) {
    const env = quietEnv(system.env);
    const ask = async (args, options = {}) => {
        const answer = await (0,_system_capture_js__WEBPACK_IMPORTED_MODULE_1__/* .capture */ .F)(system.processes, ['git', '--no-pager', ...args], {
            cwd: system.cwd,
            env,
            ...options,
        });
        if (answer.code === 127) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('unavailable', 'git was not found.', { cure: 'Install git, or put it on the PATH.' });
        }
        return answer;
    };
    const read = async (args, options) => {
        const answer = await ask(args, options);
        if (answer.code !== 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('unavailable', `git ${args[0]} failed: ${firstLine(answer.stderr)}`);
        return answer.stdout;
    };
    return { ask, read };
}
/** The first line of what git complained about, without its `fatal: `. */
function firstLine(stderr) {
    const line = stderr.trim().split('\n')[0] ?? '';
    return line.replace(/^(fatal|error): /, '') || 'it gave no reason';
}
/** The fields of an answer git gave with `-z`: each ends with NUL. */
function nulFields(text) {
    return text.split('\0').slice(0, -1);
}
// Reading must take no lock, ask no question and speak one language, whatever the caller's environment says.
function quietEnv(env) {
    return { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}


/***/ }),

/***/ 71630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ markerStart),
/* harmony export */   z: () => (/* binding */ hiddenMarker)
/* harmony export */ });
/** How the hidden marker of everything of a plan begins, in pull requests, issues and comments. */
function markerStart(plan) {
    return `<!-- orchestrator: ${hidden({ plan }).slice(0, -1)}`;
}
/** A marker as it stands in a text; the plan is its first part. */
function hiddenMarker(marker) {
    return `<!-- orchestrator: ${hidden(marker)} -->`;
}
// Neither end of a comment may come out of a name; and the plan's stands in workflows, in any encoding.
function hidden(marker) {
    return JSON.stringify(marker).replace(/[<>]|--|[^ -~]/g, (sign) => {
        return [...sign].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    });
}


/***/ })

};
