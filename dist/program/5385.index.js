export const id = 5385;
export const ids = [5385];
export const modules = {

/***/ 61584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readPartition),
/* harmony export */   M: () => (/* binding */ isListedRegion)
/* harmony export */ });
/* harmony import */ var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88266);

/** The second part of every ARN in a region: `aws`, `aws-cn`, `aws-us-gov` … (AWS General Reference, "ARNs"). */
function readPartition(region) {
    return (0,_aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__.partition)(region).name;
}
/** Whether this release of the AWS SDK lists a region. Newer ones work, too. */
function isListedRegion(region) {
    return 'description' in (0,_aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__.partition)(region);
}


/***/ }),

/***/ 79421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ mergeAnswers),
/* harmony export */   lG: () => (/* binding */ readGivenAnswers),
/* harmony export */   pp: () => (/* binding */ listMissing),
/* harmony export */   xK: () => (/* binding */ completeAnswers)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _runner_contract_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42760);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17754);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69586);
/* harmony import */ var _workflow_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91044);
/* harmony import */ var _runner_package_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51387);






/** What was given as flags. */
function readGivenAnswers(inputs) {
    const { name, application, region, repository, ci, workflows, modules, domain } = inputs;
    const runnerConnection = inputs['runner-connection'];
    const given = { name, application, region, repository, ci, modules, domain: readDomain(domain), runnerConnection };
    const accounts = _names_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentNames */ .iF.map((each) => [each, inputs[`${each}-account`] ?? inputs.account]);
    return {
        ...omitUnset(given),
        ...(workflows.length === 0 ? {} : { workflows }),
        accounts: omitUnset(Object.fromEntries(accounts)),
    };
}
/** Empty for none, which is an answer, too. */
function readDomain(flag) {
    return flag === _names_js__WEBPACK_IMPORTED_MODULE_3__/* .noDomain */ .q3 ? '' : flag;
}
/** @param over wins over `under` */
function mergeAnswers(under, over) {
    return { ...under, ...over, accounts: { ...under.accounts, ...over.accounts } };
}
/** What has not been answered yet, in the order of the questions. */
function listMissing({ accounts, ...answers }) {
    const simple = ['name', 'region', 'repository', 'application'].filter((each) => answers[each] === undefined);
    const missingAccounts = _names_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentNames */ .iF.filter((each) => accounts[each] === undefined);
    return [...simple, ...missingAccounts.map((each) => `${each}-account`)];
}
/** @throws ActionError `invalid-input` with every missing flag, or for a repository that GitHub cannot have */
function completeAnswers(partial) {
    const { name, application, region, repository, domain } = partial;
    const { development, staging, production } = partial.accounts;
    if (name === undefined ||
        application === undefined ||
        region === undefined ||
        repository === undefined ||
        development === undefined ||
        staging === undefined ||
        production === undefined) {
        throw createMissingError(listMissing(partial));
    }
    const { ci = 'github', workflows = _workflow_names_js__WEBPACK_IMPORTED_MODULE_4__/* .recommendedWorkflows */ .qx, modules = 'pinned', runnerConnection = 'pending' } = partial;
    if (ci === 'github' && !(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitHubRepository */ .qz)(repository))
        throw createRepositoryError(repository);
    const accounts = { development, staging, production };
    const answers = { name, application, region, accounts, repository, ci, workflows, modules, runnerConnection };
    return domain === undefined || domain === '' ? answers : { ...answers, domain };
}
function createMissingError(missing) {
    const allAccounts = _names_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentNames */ .iF.every((each) => missing.includes(`${each}-account`));
    const flags = allAccounts ? [...missing.filter((each) => !each.endsWith('-account')), 'account'] : missing;
    const details = flags.map((flag) => `--${flag}: ${(0,_runner_contract_read_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRule */ .IO)(_contract_js__WEBPACK_IMPORTED_MODULE_2__.contract.inputs[flag])}`);
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `init: ${flags.length === 1 ? 'an answer is' : 'answers are'} missing`, {
        details: allAccounts
            ? [...details, '  or one account each: --development-account, --staging-account, --production-account']
            : details,
        hint: `Nothing was written. Set these flags, or run the command in a terminal, where it asks. All flags: ${(0,_runner_package_command_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPackageCommand */ .R)('init --help')}`,
    });
}
function createRepositoryError(repository) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `init: GitHub has no repository ${repository}: its names are owner/name`, {
        hint: 'Nothing was written. Correct --repository; for a project on GitLab, add --ci gitlab.',
    });
}
function omitUnset(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 53838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ addApplicationName),
/* harmony export */   y: () => (/* binding */ readOriginAnswers)
/* harmony export */ });
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43999);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69586);


/** What the remote `origin` says: the path of the repository, and whether it is on GitLab. */
async function readOriginAnswers(folder, { processes }) {
    // Without git, or outside of a repository, nothing is known.
    const url = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .lD)(processes, folder)
        .tryRead(['remote', 'get-url', 'origin'])
        .catch(() => undefined);
    const origin = parseOrigin(url?.trim() ?? '');
    if (origin === undefined)
        return { accounts: {} };
    return { repository: origin.path, ...(origin.isGitLab ? { ci: 'gitlab' } : {}), accounts: {} };
}
/** Path of `https://host/group/name.git`, `ssh://git@host/group/name` or `git@host:group/name.git`. */
function parseOrigin(url) {
    const [, host = '', address = ''] = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(url) ??
        /^(?:[^@/]+@)?([^/:]+):(?!\/)(.+)$/.exec(url) ??
        [];
    const path = address.replace(/\/+$/, '').replace(/\.git$/, '');
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPathKind */ .__, path))
        return undefined;
    return { path, isGitLab: /(?:^|\.)gitlab\./i.test(host) || !(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isGitHubRepository */ .qz)(path) };
}
/** The application is named like its repository, if that is a valid name. */
function addApplicationName(answers) {
    if (answers.application !== undefined || answers.repository === undefined)
        return answers;
    const application = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .toValidName */ .rv)(answers.repository.split('/').at(-1) ?? '', _names_js__WEBPACK_IMPORTED_MODULE_1__/* .longestApplicationName */ ._9);
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .applicationKind */ .Nt, application) ? { ...answers, application } : answers;
}


/***/ }),

/***/ 19317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initialize: () => (/* binding */ initialize),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/git/git.js
var git_git = __webpack_require__(43999);
// EXTERNAL MODULE: ./src/runner/contract/suggest-name.js
var suggest_name = __webpack_require__(74538);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
;// CONCATENATED MODULE: ./src/runner/host/terminal.js
/** The terminal of this process; undefined in a job, and where input or output is a pipe or a file. */
function openInteractiveTerminal({ CI = '' }) {
    const isInteractive = process.stdin.isTTY && process.stdout.isTTY && ['', '0', 'false'].includes(CI);
    if (!isInteractive)
        return undefined;
    // Some terminals do not know their width and say 0; questions would be wrapped after each letter.
    if (!(process.stdout.columns > 0))
        process.stdout.columns = 80;
    return { input: process.stdin, output: process.stdout };
}

// EXTERNAL MODULE: ./src/runner/package-command.js
var package_command = __webpack_require__(51387);
// EXTERNAL MODULE: ./src/commands/init/answers/answers.js
var answers = __webpack_require__(79421);
// EXTERNAL MODULE: ./src/commands/init/answers/origin.js
var origin = __webpack_require__(53838);
;// CONCATENATED MODULE: ./src/commands/init/checkout.js


/**
 * Reads what git knows about a folder.
 * @throws ActionError `invalid-input` in a folder of a repository, because GitHub and GitLab read workflows only at its top
 */
async function readCheckout(folder, { processes }) {
    const git = (0,git_git/* createGit */.lD)(processes, folder);
    try {
        const prefix = (await git.tryRead(['rev-parse', '--show-prefix']))?.trim();
        if (prefix === undefined)
            return 'absent';
        if (prefix !== '')
            throw createSubfolderError(prefix, (await git.read(['rev-parse', '--show-toplevel'])).trim());
        return (await git.tryRead(['rev-parse', '--verify', '--quiet', 'HEAD'])) === undefined ? 'empty' : 'begun';
    }
    catch (error) {
        if (error instanceof action_error/* ActionError */.lZ && error.code === 'invalid-input')
            throw error;
        return 'unknown';
    }
}
function createSubfolderError(prefix, top) {
    const what = `${prefix} is a folder inside the repository ${top}: workflows are read only at its top`;
    return new action_error/* ActionError */.lZ('invalid-input', what, { hint: `Nothing was written. Run init in ${top}.` });
}

;// CONCATENATED MODULE: ../node_modules/node-diff3/dist/diff3.mjs
// src/diff3.mjs
function LCS(buffer1, buffer2) {
  let equivalenceClasses = Object.create(null);
  for (let j = 0;j < buffer2.length; j++) {
    const item = buffer2[j];
    if (equivalenceClasses[item]) {
      equivalenceClasses[item].push(j);
    } else {
      equivalenceClasses[item] = [j];
    }
  }
  const NULLRESULT = { buffer1index: -1, buffer2index: -1, chain: null };
  let candidates = [NULLRESULT];
  for (let i = 0;i < buffer1.length; i++) {
    const item = buffer1[i];
    const buffer2indices = equivalenceClasses[item] || [];
    let r = 0;
    let c = candidates[0];
    for (const j of buffer2indices) {
      let s;
      for (s = r;s < candidates.length; s++) {
        if (candidates[s].buffer2index < j && (s === candidates.length - 1 || candidates[s + 1].buffer2index > j)) {
          break;
        }
      }
      if (s < candidates.length) {
        const newCandidate = { buffer1index: i, buffer2index: j, chain: candidates[s] };
        if (r === candidates.length) {
          candidates.push(c);
        } else {
          candidates[r] = c;
        }
        r = s + 1;
        c = newCandidate;
        if (r === candidates.length) {
          break;
        }
      }
    }
    candidates[r] = c;
  }
  return candidates[candidates.length - 1];
}
function diffComm(buffer1, buffer2) {
  const lcs = LCS(buffer1, buffer2);
  let result = [];
  let tail1 = buffer1.length;
  let tail2 = buffer2.length;
  let common = { common: [] };
  function processCommon() {
    if (common.common.length) {
      common.common.reverse();
      result.push(common);
      common = { common: [] };
    }
  }
  for (let candidate = lcs;candidate !== null; candidate = candidate.chain) {
    let different = { buffer1: [], buffer2: [] };
    while (--tail1 > candidate.buffer1index) {
      different.buffer1.push(buffer1[tail1]);
    }
    while (--tail2 > candidate.buffer2index) {
      different.buffer2.push(buffer2[tail2]);
    }
    if (different.buffer1.length || different.buffer2.length) {
      processCommon();
      different.buffer1.reverse();
      different.buffer2.reverse();
      result.push(different);
    }
    if (tail1 >= 0) {
      common.common.push(buffer1[tail1]);
    }
  }
  processCommon();
  result.reverse();
  return result;
}
function diffIndices(buffer1, buffer2) {
  const lcs = LCS(buffer1, buffer2);
  let result = [];
  let tail1 = buffer1.length;
  let tail2 = buffer2.length;
  for (let candidate = lcs;candidate !== null; candidate = candidate.chain) {
    const mismatchLength1 = tail1 - candidate.buffer1index - 1;
    const mismatchLength2 = tail2 - candidate.buffer2index - 1;
    tail1 = candidate.buffer1index;
    tail2 = candidate.buffer2index;
    if (mismatchLength1 || mismatchLength2) {
      result.push({
        buffer1: [tail1 + 1, mismatchLength1],
        buffer1Content: buffer1.slice(tail1 + 1, tail1 + 1 + mismatchLength1),
        buffer2: [tail2 + 1, mismatchLength2],
        buffer2Content: buffer2.slice(tail2 + 1, tail2 + 1 + mismatchLength2)
      });
    }
  }
  result.reverse();
  return result;
}
function diffPatch(buffer1, buffer2) {
  const lcs = LCS(buffer1, buffer2);
  let result = [];
  let tail1 = buffer1.length;
  let tail2 = buffer2.length;
  function chunkDescription(buffer, offset, length) {
    let chunk = [];
    for (let i = 0;i < length; i++) {
      chunk.push(buffer[offset + i]);
    }
    return {
      offset,
      length,
      chunk
    };
  }
  for (let candidate = lcs;candidate !== null; candidate = candidate.chain) {
    const mismatchLength1 = tail1 - candidate.buffer1index - 1;
    const mismatchLength2 = tail2 - candidate.buffer2index - 1;
    tail1 = candidate.buffer1index;
    tail2 = candidate.buffer2index;
    if (mismatchLength1 || mismatchLength2) {
      result.push({
        buffer1: chunkDescription(buffer1, candidate.buffer1index + 1, mismatchLength1),
        buffer2: chunkDescription(buffer2, candidate.buffer2index + 1, mismatchLength2)
      });
    }
  }
  result.reverse();
  return result;
}
function diff3MergeRegions(a, o, b) {
  let hunks = [];
  function addHunk(h, ab) {
    hunks.push({
      ab,
      oStart: h.buffer1[0],
      oLength: h.buffer1[1],
      abStart: h.buffer2[0],
      abLength: h.buffer2[1]
    });
  }
  diffIndices(o, a).forEach((item) => addHunk(item, "a"));
  diffIndices(o, b).forEach((item) => addHunk(item, "b"));
  hunks.sort((x, y) => x.oStart - y.oStart);
  let results = [];
  let currOffset = 0;
  function advanceTo(endOffset) {
    if (endOffset > currOffset) {
      results.push({
        stable: true,
        buffer: "o",
        bufferStart: currOffset,
        bufferLength: endOffset - currOffset,
        bufferContent: o.slice(currOffset, endOffset)
      });
      currOffset = endOffset;
    }
  }
  while (hunks.length) {
    let hunk = hunks.shift();
    let regionStart = hunk.oStart;
    let regionEnd = hunk.oStart + hunk.oLength;
    let regionHunks = [hunk];
    advanceTo(regionStart);
    while (hunks.length) {
      const nextHunk = hunks[0];
      const nextHunkStart = nextHunk.oStart;
      if (nextHunkStart > regionEnd)
        break;
      regionEnd = Math.max(regionEnd, nextHunkStart + nextHunk.oLength);
      regionHunks.push(hunks.shift());
    }
    if (regionHunks.length === 1) {
      if (hunk.abLength > 0) {
        const buffer = hunk.ab === "a" ? a : b;
        results.push({
          stable: true,
          buffer: hunk.ab,
          bufferStart: hunk.abStart,
          bufferLength: hunk.abLength,
          bufferContent: buffer.slice(hunk.abStart, hunk.abStart + hunk.abLength)
        });
      }
    } else {
      let bounds = {
        a: [a.length, -1, o.length, -1],
        b: [b.length, -1, o.length, -1]
      };
      while (regionHunks.length) {
        hunk = regionHunks.shift();
        const oStart = hunk.oStart;
        const oEnd = oStart + hunk.oLength;
        const abStart = hunk.abStart;
        const abEnd = abStart + hunk.abLength;
        let b2 = bounds[hunk.ab];
        b2[0] = Math.min(abStart, b2[0]);
        b2[1] = Math.max(abEnd, b2[1]);
        b2[2] = Math.min(oStart, b2[2]);
        b2[3] = Math.max(oEnd, b2[3]);
      }
      const aStart = bounds.a[0] + (regionStart - bounds.a[2]);
      const aEnd = bounds.a[1] + (regionEnd - bounds.a[3]);
      const bStart = bounds.b[0] + (regionStart - bounds.b[2]);
      const bEnd = bounds.b[1] + (regionEnd - bounds.b[3]);
      let result = {
        stable: false,
        aStart,
        aLength: aEnd - aStart,
        aContent: a.slice(aStart, aEnd),
        oStart: regionStart,
        oLength: regionEnd - regionStart,
        oContent: o.slice(regionStart, regionEnd),
        bStart,
        bLength: bEnd - bStart,
        bContent: b.slice(bStart, bEnd)
      };
      results.push(result);
    }
    currOffset = regionEnd;
  }
  advanceTo(o.length);
  return results;
}
function diff3Merge(a, o, b, options) {
  let defaults = {
    excludeFalseConflicts: true,
    stringSeparator: /\s+/
  };
  options = Object.assign(defaults, options);
  if (typeof a === "string")
    a = a.split(options.stringSeparator);
  if (typeof o === "string")
    o = o.split(options.stringSeparator);
  if (typeof b === "string")
    b = b.split(options.stringSeparator);
  let results = [];
  const regions = diff3MergeRegions(a, o, b);
  let okBuffer = [];
  function flushOk() {
    if (okBuffer.length) {
      results.push({ ok: okBuffer });
    }
    okBuffer = [];
  }
  function isFalseConflict(a2, b2) {
    if (a2.length !== b2.length)
      return false;
    for (let i = 0;i < a2.length; i++) {
      if (a2[i] !== b2[i])
        return false;
    }
    return true;
  }
  regions.forEach((region) => {
    if (region.stable) {
      okBuffer.push(...region.bufferContent);
    } else {
      if (options.excludeFalseConflicts && isFalseConflict(region.aContent, region.bContent)) {
        okBuffer.push(...region.aContent);
      } else {
        flushOk();
        results.push({
          conflict: {
            a: region.aContent,
            aIndex: region.aStart,
            o: region.oContent,
            oIndex: region.oStart,
            b: region.bContent,
            bIndex: region.bStart
          }
        });
      }
    }
  });
  flushOk();
  return results;
}
function mergeDiff3(a, o, b, options) {
  const defaults = {
    excludeFalseConflicts: true,
    stringSeparator: /\s+/,
    label: {}
  };
  options = Object.assign(defaults, options);
  const aSection = "<<<<<<<" + (options.label.a ? ` ${options.label.a}` : "");
  const oSection = "|||||||" + (options.label.o ? ` ${options.label.o}` : "");
  const xSection = "=======";
  const bSection = ">>>>>>>" + (options.label.b ? ` ${options.label.b}` : "");
  const regions = diff3Merge(a, o, b, options);
  let conflict = false;
  let result = [];
  regions.forEach((region) => {
    if (region.ok) {
      result = result.concat(region.ok);
    } else if (region.conflict) {
      conflict = true;
      result = result.concat([aSection], region.conflict.a, [oSection], region.conflict.o, [xSection], region.conflict.b, [bSection]);
    }
  });
  return {
    conflict,
    result
  };
}
function merge(a, o, b, options) {
  const defaults = {
    excludeFalseConflicts: true,
    stringSeparator: /\s+/,
    label: {}
  };
  options = Object.assign(defaults, options);
  const aSection = "<<<<<<<" + (options.label.a ? ` ${options.label.a}` : "");
  const xSection = "=======";
  const bSection = ">>>>>>>" + (options.label.b ? ` ${options.label.b}` : "");
  const regions = diff3Merge(a, o, b, options);
  let conflict = false;
  let result = [];
  regions.forEach((region) => {
    if (region.ok) {
      result = result.concat(region.ok);
    } else if (region.conflict) {
      conflict = true;
      result = result.concat([aSection], region.conflict.a, [xSection], region.conflict.b, [bSection]);
    }
  });
  return {
    conflict,
    result
  };
}
function mergeDigIn(a, o, b, options) {
  const defaults = {
    excludeFalseConflicts: true,
    stringSeparator: /\s+/,
    label: {}
  };
  options = Object.assign(defaults, options);
  const aSection = "<<<<<<<" + (options.label.a ? ` ${options.label.a}` : "");
  const xSection = "=======";
  const bSection = ">>>>>>>" + (options.label.b ? ` ${options.label.b}` : "");
  const regions = diff3Merge(a, o, b, options);
  let conflict = false;
  let result = [];
  regions.forEach((region) => {
    if (region.ok) {
      result = result.concat(region.ok);
    } else {
      const c = diffComm(region.conflict.a, region.conflict.b);
      for (const inner of c) {
        if (inner.common) {
          result = result.concat(inner.common);
        } else {
          conflict = true;
          result = result.concat([aSection], inner.buffer1, [xSection], inner.buffer2, [bSection]);
        }
      }
    }
  });
  return {
    conflict,
    result
  };
}
function patch(buffer, patch2) {
  let result = [];
  let currOffset = 0;
  function advanceTo(targetOffset) {
    while (currOffset < targetOffset) {
      result.push(buffer[currOffset]);
      currOffset++;
    }
  }
  for (const chunk of patch2) {
    advanceTo(chunk.buffer1.offset);
    for (const item of chunk.buffer2.chunk) {
      result.push(item);
    }
    currOffset += chunk.buffer1.length;
  }
  advanceTo(buffer.length);
  return result;
}
function stripPatch(patch2) {
  return patch2.map((chunk) => ({
    buffer1: { offset: chunk.buffer1.offset, length: chunk.buffer1.length },
    buffer2: { chunk: chunk.buffer2.chunk }
  }));
}
function invertPatch(patch2) {
  return patch2.map((chunk) => ({
    buffer1: chunk.buffer2,
    buffer2: chunk.buffer1
  }));
}


//# debugId=78A7F40B895BC9BF64756E2164756E21
//# sourceMappingURL=diff3.mjs.map

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/runner/contract/patterns.js
var patterns = __webpack_require__(51355);
// EXTERNAL MODULE: ./src/commands/init/answers/names.js
var names = __webpack_require__(69586);
// EXTERNAL MODULE: ./src/commands/init/answers/workflow-names.js
var workflow_names = __webpack_require__(91044);
;// CONCATENATED MODULE: ./src/commands/init/answers/recorded.js



const kinds = {
    name: names/* nameKind */.uo,
    application: names/* applicationKind */.Nt,
    region: patterns/* awsRegionKind */.c3,
    repository: names/* repositoryPathKind */.__,
    domain: names/* domainKind */.lt,
};
/** What is wrong with answers that were read from a file, which people edit and merge: they become parts of other files. */
function listAnswerProblems(answers) {
    const { accounts, ci, modules, runnerConnection, workflows } = answers;
    const listed = Array.isArray(workflows) ? workflows : [];
    return [
        ...Object.entries(kinds).flatMap(([key, kind]) => explainText(key, answers[key], (text) => (0,names/* explainMismatch */.QH)(kind, text))),
        ...Object.entries(accounts).flatMap(([name, account]) => explainText(`accounts.${name}`, account, (text) => (0,names/* explainMismatch */.QH)(names/* accountKind */.Yu, text))),
        ...explainText('ci', ci, (text) => explainChoice(text, ['github', 'gitlab'])),
        ...explainText('modules', modules, (text) => explainChoice(text, ['pinned', 'copied'])),
        ...explainText('runnerConnection', runnerConnection, (text) => explainChoice(text, ['pending', 'confirmed'])),
        ...(workflows === undefined || Array.isArray(workflows) ? [] : ['workflows: Must be a list.']),
        ...listed.flatMap((each) => explainText('workflows', each, (text) => explainChoice(text, workflow_names/* workflowNames */.gd))),
    ];
}
function explainText(key, value, explain) {
    if (value === undefined)
        return [];
    const problem = typeof value === 'string' ? explain(value) : 'Must be a text.';
    return problem === undefined ? [] : [`${key}: ${JSON.stringify(value)}: ${problem}`];
}
function explainChoice(text, choices) {
    return choices.includes(text) ? undefined : `Must be one of ${choices.join(', ')}.`;
}

;// CONCATENATED MODULE: ./src/commands/init/files/record.js



/** Beside the lock file of the tools, at the top of the repository. */
const recordFileName = 'eks-actions.init.json';
/** The name of a blob in a repository with SHA-1 (git-hash-object(1)); the line ends are those that git stores. */
function hashBlob(text) {
    const bytes = Buffer.from(normalizeLineEnds(text), 'utf8');
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
/** Git on Windows checks files out with CRLF, which is no edit. */
function normalizeLineEnds(text) {
    return text.replaceAll('\r\n', '\n');
}
function formatRecord({ version, answers, files }) {
    const sorted = Object.fromEntries(Object.entries(files).toSorted(([one], [other]) => (one < other ? -1 : 1)));
    return `${JSON.stringify({ version, answers, files: sorted }, null, 2)}\n`;
}
/** @throws ActionError `invalid-input` for a file that no init wrote, or with answers that init does not accept */
function parseRecord(text) {
    const value = parseJsonOrUndefined(text);
    if (!isRecord(value)) {
        throw new action_error/* ActionError */.lZ('invalid-input', `${recordFileName} is not a file that init wrote`, {
            hint: `Nothing was written. Restore ${recordFileName} from git, or delete it to begin again: files that differ are then refused.`,
            location: { file: recordFileName },
        });
    }
    const problems = listAnswerProblems(value.answers);
    if (problems.length === 0)
        return value;
    throw new action_error/* ActionError */.lZ('invalid-input', `${recordFileName} has answers that init does not accept`, {
        details: problems,
        hint: `Nothing was written. Restore ${recordFileName} from git; to change an answer, run init with its flag.`,
        location: { file: recordFileName },
    });
}
function parseJsonOrUndefined(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    if (!isObject(value) || typeof value.version !== 'string' || !isObject(value.answers) || !isObject(value.files))
        return false;
    const { accounts } = value.answers;
    return (isObject(accounts) &&
        Object.entries(value.files).every(([file, entry]) => isPathBelow(file) && isObject(entry) && /^[0-9a-f]{40}$/.test(String(entry.blob))));
}
/** A file that is no longer written is deleted, so the record must not lead out of the repository. */
function isPathBelow(file) {
    return file.split('/').every((part) => !['', '.', '..', '.git'].includes(part));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/commands/init/files/merge.js


/**
 * Merges two descendants of a text, line by line. Where both changed the same lines differently, nothing is merged.
 * @param mine what the user made of `base`; its line ends stay
 * @param theirs what a newer release made of it
 */
function mergeTexts(mine, base, theirs) {
    const split = (text) => normalizeLineEnds(text).split('\n');
    const regions = diff3Merge(split(mine), split(base), split(theirs), { excludeFalseConflicts: true });
    const lines = [];
    for (const { ok } of regions) {
        if (ok === undefined)
            return { kind: 'conflict' };
        lines.push(...ok);
    }
    return { kind: 'merged', text: lines.join(mine.includes('\r\n') ? '\r\n' : '\n') };
}

;// CONCATENATED MODULE: ./src/commands/init/files/changes.js


/** Compares what is there with what was written before and what would be written now. Writes nothing. */
async function planChanges(request) {
    const paths = new Set([...Object.keys(request.rendered), ...Object.keys(request.record?.files ?? {})]);
    return Promise.all([...paths].sort().map((path) => planFile(path, request)));
}
async function planFile(path, request) {
    const present = request.readPresent(path);
    if (present.kind === 'unusable')
        return { path, kind: 'obstacle', why: present.why };
    const recorded = request.record?.files[path];
    const rendered = request.rendered[path];
    if (rendered === undefined)
        return planAbandoned(path, present, recorded);
    if (recorded === undefined)
        return planNew(path, present, rendered, request);
    if (present.kind === 'absent')
        return { path, kind: 'deleted' };
    return planRecorded(path, { mine: present.text, rendered, recorded }, request);
}
/** A file that this release, or these answers, no longer have. */
function planAbandoned(path, present, recorded) {
    if (present.kind !== 'text')
        return { path, kind: 'deleted' };
    const isAsWritten = recorded !== undefined && recorded.base === undefined && hashBlob(present.text) === recorded.blob;
    return isAsWritten ? { path, kind: 'delete', before: present.text } : { path, kind: 'abandoned' };
}
function planNew(path, present, rendered, { keep }) {
    if (present.kind !== 'text')
        return { path, kind: 'create', before: '', text: rendered };
    if (normalizeLineEnds(present.text) === rendered)
        return { path, kind: 'unchanged' };
    if (keep.has(path))
        return { path, kind: 'kept' };
    return { path, kind: 'obstacle', why: 'exists, and init did not write it', before: present.text, text: rendered };
}
async function planRecorded(path, texts, request) {
    const { mine, rendered, recorded } = texts;
    if (normalizeLineEnds(mine) === rendered)
        return { path, kind: 'unchanged' };
    if (hashBlob(mine) === recorded.blob)
        return { path, kind: 'update', before: mine, text: rendered };
    if (hashBlob(rendered) === recorded.blob)
        return { path, kind: 'edited' };
    if (request.keep.has(path))
        return { path, kind: 'kept' };
    const base = recorded.base ?? (await request.findBase(path, recorded));
    if (base === undefined) {
        return {
            path,
            kind: 'obstacle',
            why: 'was edited before it was ever committed, so what changed is unknown',
            before: mine,
            text: rendered,
        };
    }
    const merged = mergeTexts(mine, base, rendered);
    if (merged.kind === 'conflict') {
        return { path, kind: 'obstacle', why: 'was edited where this release changes it', before: mine, text: rendered };
    }
    return merged.text === mine ? { path, kind: 'kept' } : { path, kind: 'merge', before: mine, text: merged.text };
}
/** What the next run must know about the files. */
function recordFiles(changes, rendered, previous) {
    const entries = changes.flatMap(({ path, kind }) => {
        const text = rendered[path];
        if (text === undefined)
            return [];
        const blob = hashBlob(text);
        const before = previous?.files[path];
        if (kind === 'merge' || kind === 'kept')
            return [[path, { blob, base: text }]];
        // Nothing of it was written, so its base is the one of before.
        if (kind === 'edited' && before !== undefined)
            return [[path, before]];
        return [[path, { blob }]];
    });
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/commands/init/files/present.js


/**
 * Reads a file below a folder without following symbolic links: what a link leads to is not what init would write.
 * @param root absolute real path
 */
function readPresentFile(root, file) {
    const parts = file.split('/');
    for (const index of parts.keys()) {
        const shown = parts.slice(0, index + 1).join('/');
        const stats = (0,external_node_fs_.lstatSync)(external_node_path_.join(root, shown), { throwIfNoEntry: false });
        if (stats === undefined)
            return { kind: 'absent' };
        const isLast = index === parts.length - 1;
        if (stats.isSymbolicLink())
            return { kind: 'unusable', why: `${isLast ? 'it' : shown} is a symbolic link` };
        if (!isLast && !stats.isDirectory())
            return { kind: 'unusable', why: `${shown} is not a folder` };
        if (isLast && !stats.isFile())
            return { kind: 'unusable', why: 'it is not a file' };
    }
    try {
        return { kind: 'text', text: (0,external_node_fs_.readFileSync)(external_node_path_.join(root, file), 'utf8') };
    }
    catch (error) {
        return { kind: 'unusable', why: `it cannot be read (${error.code ?? String(error)})` };
    }
}

;// CONCATENATED MODULE: ./src/commands/init/files/write.js




/**
 * Writes all files or none: each is written beside its place first and then renamed. After an error everything is as it was.
 * @param root absolute real path
 * @throws ActionError `not-writable`, `file-failed` if a file has changed since it was read, and what the file system says
 */
function writeAll(root, writes) {
    removeLeftovers(root);
    const staging = createStaging(root);
    const undo = [];
    try {
        writes.forEach(({ text }, index) => {
            if (text !== undefined)
                writeStagedFile(external_node_path_.join(staging, `new-${index}`), text);
        });
        for (const [index, write] of writes.entries())
            replaceFile(root, write, { staging, index, undo });
    }
    catch (error) {
        for (const step of undo.reverse())
            step();
        throw error;
    }
    finally {
        (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
    }
}
/** Folders for files on their way into place. */
const stagingPrefix = '.eks-actions-init-';
function createStaging(root) {
    try {
        return (0,external_node_fs_.mkdtempSync)(external_node_path_.join(root, stagingPrefix));
    }
    catch (cause) {
        const { code, message } = cause;
        if (code === undefined || !['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'].includes(code))
            throw cause;
        throw new action_error/* ActionError */.lZ('not-writable', `init may not write to ${root}`, {
            details: [message],
            hint: 'Nothing was written. Check owner and mode of the folder, and the space that is left.',
            cause,
        });
    }
}
/** A run that was killed leaves its folder, with copies only. */
function removeLeftovers(root) {
    for (const entry of (0,external_node_fs_.readdirSync)(root, { withFileTypes: true })) {
        if (entry.isDirectory() && entry.name.startsWith(stagingPrefix))
            (0,external_node_fs_.rmSync)(external_node_path_.join(root, entry.name), { recursive: true });
    }
}
function writeStagedFile(file, text) {
    (0,external_node_fs_.writeFileSync)(file, text);
    // Scripts run in the workflows, and packages do not keep who may run a file everywhere.
    if (text.startsWith('#!'))
        (0,external_node_fs_.chmodSync)(file, 0o755);
}
function replaceFile(root, { path: file, before, text }, { staging, index, undo }) {
    const target = external_node_path_.join(root, file);
    assertUnchanged(file, readPresentFile(root, file), before);
    createFolders(root, external_node_path_.dirname(file), undo);
    const [staged, old] = [external_node_path_.join(staging, `new-${index}`), external_node_path_.join(staging, `old-${index}`)];
    if (before === undefined) {
        undo.push(() => {
            (0,external_node_fs_.rmSync)(target, { force: true });
        });
    }
    else {
        // A copy, so that the file is in its place at every moment.
        (0,external_node_fs_.copyFileSync)(target, old);
        undo.push(() => {
            (0,external_node_fs_.renameSync)(old, target);
        });
        if (text !== undefined)
            (0,external_node_fs_.chmodSync)(staged, (0,external_node_fs_.statSync)(target).mode);
    }
    if (text === undefined)
        (0,external_node_fs_.rmSync)(target);
    else
        (0,external_node_fs_.renameSync)(staged, target);
}
/** Between reading and writing, an editor may have saved. */
function assertUnchanged(file, present, before) {
    const text = present.kind === 'text' ? present.text : undefined;
    if (present.kind !== 'unusable' && text === before)
        return;
    throw new action_error/* ActionError */.lZ('file-failed', `${file} was changed while init ran`, {
        hint: 'Nothing was written. Run the command again.',
        location: { file },
    });
}
function createFolders(root, folder, undo) {
    if (folder === '.' || (0,external_node_fs_.existsSync)(external_node_path_.join(root, folder)))
        return;
    createFolders(root, external_node_path_.dirname(folder), undo);
    const created = external_node_path_.join(root, folder);
    (0,external_node_fs_.mkdirSync)(created);
    undo.push(() => {
        (0,external_node_fs_.rmdirSync)(created);
    });
}

// EXTERNAL MODULE: ./src/runner/files/workspace.js
var workspace = __webpack_require__(35958);
;// CONCATENATED MODULE: ./src/commands/init/render/templates.js





/** What of the package is read. A test compares it with what is published. */
const templatePatterns = [
    'terraform-environments/aws/**',
    'terraform-modules/aws/**',
    'workflows-examples/*',
    'charts/**',
    'examples/app/**',
    'examples/deploy/**',
];
/** @param packageRoot folder with package.json @throws ActionError `file-failed` if the package is incomplete */
function readTemplates(packageRoot) {
    const entries = templatePatterns.flatMap((pattern) => {
        const files = listFiles(packageRoot, pattern);
        if (files.length === 0)
            throw createIncompleteError(packageRoot, pattern);
        return files.map((file) => [file, (0,external_node_fs_.readFileSync)(external_node_path_.join(packageRoot, file), 'utf8')]);
    });
    const { version } = JSON.parse((0,external_node_fs_.readFileSync)(external_node_path_.join(packageRoot, 'package.json'), 'utf8'));
    return { version, files: Object.fromEntries(entries) };
}
function listFiles(root, pattern) {
    return (0,external_node_fs_.globSync)([pattern, pattern.replace(/\*+$/, '**/.*')], { cwd: root, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,workspace/* toRelativePath */.fw)(root, external_node_path_.join(entry.parentPath, entry.name)))
        .filter(isTemplate)
        .sort();
}
/** Excludes what belongs to this repository: tests, documents, build output and what Terraform leaves behind. */
function isTemplate(file) {
    return (!/^examples\/app\/bin\/|^terraform-modules\/.*\/tests\//.test(file) &&
        !file.split('/').some((part) => leftOut.has(part) || part.startsWith('.terraform')));
}
const leftOut = new Set(['README.md', '.gitignore']);
function createIncompleteError(root, pattern) {
    return new action_error/* ActionError */.lZ('file-failed', `this copy of eks-actions is incomplete: it has no ${pattern}`, {
        details: [`looked for in ${root}`],
        hint: `Nothing was written. Run the published package: ${(0,package_command/* formatPackageCommand */.R)('init')}`,
    });
}
/** @throws Error if the workflows have no pin, which a test prevents */
function readReleasePin({ files }) {
    const text = files['workflows-examples/staging.yml'] ?? '';
    const [, repository = '', commit = '', tag = ''] = /uses: ([\w.-]+\/eks-actions)\S*@([0-9a-f]{40}) # (v\S+)/.exec(text) ?? [];
    if (commit === '')
        throw new Error('the workflows do not pin the actions to a commit');
    return { repository, commit, tag };
}

// EXTERNAL MODULE: ./src/aws/partition.js
var partition = __webpack_require__(61584);
// EXTERNAL MODULE: ./src/hcl/mask.js
var mask = __webpack_require__(23326);
// EXTERNAL MODULE: ./src/hcl/outline.js
var outline = __webpack_require__(91866);
;// CONCATENATED MODULE: ./src/commands/init/render/text-edits.js
/** Applies edits that do not overlap; everything else stays as it is, character by character. */
function applyEdits(text, edits) {
    return edits
        .toSorted((one, other) => other.start - one.start)
        .reduce((edited, { start, end, text: replacement }) => edited.slice(0, start) + replacement + edited.slice(end), text);
}
/** Replaces whole names: `acme` in `acme-staging` and `/acme/`, but not in `acmes`. All at once, so that no result is replaced again. */
function renameWords(text, renames) {
    const names = Object.keys(renames)
        .toSorted((one, other) => other.length - one.length)
        .map((name) => RegExp.escape(name));
    if (names.length === 0)
        return text;
    const pattern = new RegExp(`(?<![A-Za-z0-9])(?:${names.join('|')})(?![A-Za-z0-9])`, 'g');
    return text.replaceAll(pattern, (name) => renames[name] ?? name);
}

;// CONCATENATED MODULE: ./src/commands/init/render/hcl.js



/** Sets the literals of the S3 backend, in which Terraform allows no expressions. */
function setBackend(text, values) {
    const code = (0,mask/* maskHcl */.Mz)(text);
    const backends = (0,outline/* outlineHcl */.y)(text, code)
        .blocks.filter(({ type }) => type === 'terraform')
        .flatMap(({ blocks }) => blocks.filter(({ type, labels }) => type === 'backend' && labels[0] === 's3'));
    const edits = backends.flatMap(({ attributes }) => attributes.flatMap((attribute) => {
        const value = values[attribute.name];
        return value === undefined ? [] : [replaceLiteral(code, attribute, value)];
    }));
    return applyEdits(text, edits);
}
/** Replaces the sources of modules. @param replace by the present source; undefined keeps it */
function setModuleSources(text, replace) {
    const code = (0,mask/* maskHcl */.Mz)(text);
    const edits = listSources(text, code).flatMap(({ attribute, source }) => {
        const found = replace(source);
        if (found === undefined)
            return [];
        const edit = replaceLiteral(code, attribute, found.source);
        return [{ ...edit, text: `${edit.text} # ${found.comment}` }];
    });
    return applyEdits(text, edits);
}
/** The sources of all modules that a file calls. */
function listModuleSources(text) {
    return listSources(text, (0,mask/* maskHcl */.Mz)(text)).map(({ source }) => source);
}
function listSources(text, code) {
    return (0,outline/* outlineHcl */.y)(text, code)
        .blocks.filter(({ type }) => type === 'module')
        .flatMap(({ attributes }) => attributes.filter(({ name }) => name === 'source'))
        .map((attribute) => {
        const { start, end } = findLiteral(code, attribute);
        return { attribute, source: text.slice(start + 1, end - 1) };
    });
}
function replaceLiteral(code, attribute, value) {
    return { ...findLiteral(code, attribute), text: `"${value}"` };
}
/** Offsets of the literal with its quotes. */
function findLiteral(code, { name, value }) {
    const start = code.indexOf('"', value.start);
    const end = code.lastIndexOf('"', value.end - 1) + 1;
    if (start === -1 || start >= value.end || end <= start + 1)
        throw new Error(`${name} is no literal`);
    return { start, end };
}

;// CONCATENATED MODULE: ./src/commands/init/render/modules.js


const modulesFolder = 'terraform-modules/';
/** Roots whose modules are read from the repository of eks-actions, at the commit of a release. */
function setPinnedSources(roots, { repository, commit, tag }) {
    const resolvePin = (file, source) => {
        const module = resolveModule(file, source);
        return module === undefined
            ? undefined
            : { source: `git::https://github.com/${repository}.git//${module}?ref=${commit}`, comment: tag };
    };
    return mapConfigurations(roots, (file, text) => setModuleSources(text, (source) => resolvePin(file, source)));
}
/** The files of all modules that the roots use, directly or by another module. */
function selectModules(roots, templates) {
    const selected = new Set();
    const pending = listUsedModules(roots);
    for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
        if (selected.has(module))
            continue;
        selected.add(module);
        pending.push(...listUsedModules(selectBelow(templates, module)));
    }
    return Object.assign({}, ...[...selected].map((module) => selectBelow(templates, module)));
}
function listUsedModules(files) {
    return Object.entries(files)
        .filter(([file]) => file.endsWith('.tf'))
        .flatMap(([file, text]) => listModuleSources(text).flatMap((source) => resolveModule(file, source) ?? []));
}
/** Folder of a module with a local source; undefined for any other. */
function resolveModule(file, source) {
    if (!/^\.{1,2}\//.test(source))
        return undefined;
    const folder = external_node_path_.posix.join(external_node_path_.posix.dirname(file), source);
    return folder.startsWith(modulesFolder) ? folder : undefined;
}
function selectBelow(files, folder) {
    return Object.fromEntries(Object.entries(files).filter(([file]) => file.startsWith(`${folder}/`)));
}
function mapConfigurations(files, map) {
    return Object.fromEntries(Object.entries(files).map(([file, text]) => [file, file.endsWith('.tf') ? map(file, text) : text]));
}

;// CONCATENATED MODULE: ./src/commands/init/next-steps.js
/** What a person does after `init`, in this order. The README of the repository and the log show the same. */
function listNextSteps(answers, version) {
    const { ci, repository } = answers;
    const bootstrap = formatBootstrapCommand(answers, version);
    // Before the rest, because bootstrap sets rules for a branch only if it exists.
    const begin = {
        title: 'Only in a repository without commits, begin its branch main',
        commands: ['git commit --allow-empty --message "Begin"', 'git push --set-upstream origin HEAD:main'],
        isFor: ['absent', 'empty', 'unknown'],
    };
    const clone = {
        title: 'Make this folder a clone of your repository',
        commands: [
            'git init --initial-branch=main',
            `git remote add origin https://${ci === 'gitlab' ? 'gitlab.com' : 'github.com'}/${repository}.git`,
        ],
        isFor: ['absent'],
    };
    const commit = [
        'git switch --create first-environments',
        'git add --all && git commit --message "Add three environments"',
        'git push --set-upstream origin first-environments',
    ];
    if (ci === 'gitlab') {
        return [
            clone,
            begin,
            {
                title: 'With administrator credentials of each AWS account and the ID of the project, prepare it',
                commands: [bootstrap],
            },
            { title: 'Set the variables that .gitlab-ci.yml reads', commands: listGitLabVariables(answers) },
            { title: 'Open a merge request', commands: [...commit, 'glab mr create --fill'] },
        ];
    }
    return [
        clone,
        begin,
        {
            title: 'With administrator credentials of each AWS account and a token of an administrator of the repository, prepare both',
            commands: [bootstrap],
        },
        { title: 'Open a pull request', commands: [...commit, `gh pr create --repo ${repository} --fill`] },
    ];
}
/** The command that prepares the accounts, and a repository on GitHub. */
function formatBootstrapCommand({ ci }, version) {
    const command = `npx eks-actions@${version} bootstrap`;
    return ci === 'gitlab'
        ? `${command} --provider gitlab --gitlab-project-id <ID>`
        : `GITHUB_TOKEN="$(gh auth token)" ${command}`;
}
/** GitLab's jobs read names of accounts and clusters from variables, as those of GitHub do; there, bootstrap sets them. */
function listGitLabVariables({ name, region, accounts, repository }) {
    const variables = {
        AWS_REGION: region,
        STAGING_ACCOUNT_ID: accounts.staging,
        PRODUCTION_ACCOUNT_ID: accounts.production,
        EKS_CLUSTER: `${name}-staging`,
        PRODUCTION_EKS_CLUSTER: `${name}-production`,
    };
    return Object.entries(variables).map(([key, value]) => `glab variable set ${key} ${value} --repo ${repository}`);
}

;// CONCATENATED MODULE: ./src/commands/init/render/readme.js


/** The README of the written repository: what is where, and the commands of the first hour and of every other day. */
function renderReadme(answers, version) {
    const paragraphs = [
        `# ${answers.application}`,
        `Infrastructure, chart and workflows, written by [eks-actions](https://github.com/org/eks-actions) ${version}.`,
        '## What is where',
        renderTable(listFolders(answers)),
        '## Environments',
        renderTable([
            ['environment', 'AWS account', 'cluster', 'state bucket'],
            ...names/* environmentNames */.iF.map((name) => [
                name,
                answers.accounts[name],
                `\`${answers.name}-${name}\``,
                `\`${(0,names/* formatStateBucket */.J6)(answers.name, name, answers.accounts[name])}\``,
            ]),
        ]),
        '## First hour',
        ...listNextSteps(answers, version)
            // It is in a repository, once somebody reads it.
            .filter(({ isFor = [] }) => !isFor.includes('absent'))
            .map(({ title, commands }, index) => `${index + 1}. ${title}:\n\n   \`\`\`sh\n${commands.map((command) => `   ${command}\n`).join('')}   \`\`\``),
        'What happens next, and what to do if a step fails: [the first hour](https://github.com/org/eks-actions/blob/v1/docs/first-hour.md).',
        '## Update',
        'Run the `init` of a newer release, `<version>`, in this folder. It updates files that you have not edited and merges its changes into the others:',
        '```sh\nnpx eks-actions@<version> init --dry-run\nnpx eks-actions@<version> init\n```',
        'After an update, run `bootstrap` again: it changes only what the new release needs.',
    ];
    return `${paragraphs.join('\n\n')}\n`;
}
function listFolders({ ci, modules, workflows }) {
    return [
        ['path', 'contents'],
        ['`terraform-environments/aws/`', 'one folder per environment; its `settings.yaml` has all that differs'],
        ...(modules === 'copied' ? [['`terraform-modules/aws/`', 'the modules that the environments use']] : []),
        ci === 'github'
            ? ['`.github/workflows/`', workflows.map((name) => `\`${name}\``).join(', ')]
            : ['`.gitlab-ci.yml`', 'plan, apply, image, staging and production'],
        ['`app/`', 'the sample application: replace it with yours'],
        ['`charts/`, `deploy/`', 'the charts, what is released to each environment, and the values of the application'],
        ['`eks-actions.init.json`', 'your answers and what was written, for the next `init`'],
    ];
}
function renderTable([header = [], ...rows]) {
    return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
;// CONCATENATED MODULE: ./src/commands/init/render/yaml.js


/** Replaces names in the values, keys and comments of a YAML file; its format stays. */
function renameInYaml(text, renames) {
    return applyEdits(text, [...listScalarRenames(text, renames), ...listCommentRenames(text, renames)]);
}
function listScalarRenames(text, renames) {
    const edits = [];
    (0,dist.visit)(parseYaml(text), {
        Scalar: (_, node) => {
            if (typeof node.value !== 'string' || !node.range)
                return;
            const [start, end] = node.range;
            const renamed = renameWords(text.slice(start, end), renames);
            if (renamed === text.slice(start, end))
                return;
            const isRead = node.type !== dist.Scalar.PLAIN || isPlainString(renamed, renameWords(node.value, renames));
            edits.push({ start, end, text: isRead ? renamed : `'${renamed}'` });
        },
    });
    return edits;
}
/** A word that some reader of YAML takes for a boolean or for nothing (YAML 1.1, "Language-Independent Types"). */
const ambiguousWord = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;
/** Whether every reader of YAML takes a text without quotes for this value; one of several lines is folded. */
function isPlainString(text, value = text) {
    return !ambiguousWord.test(text) && (0,dist.parse)(text) === value;
}
function listCommentRenames(text, renames) {
    const edits = [];
    let start = 0;
    let previous = '';
    for (const token of new dist.Lexer().lex(text)) {
        const isComment = token.startsWith('#') && previous !== scalarMark;
        previous = token;
        if (lexerMarks.includes(token))
            continue;
        const end = start + token.length;
        const renamed = isComment ? renameWords(token, renames) : token;
        if (renamed !== token)
            edits.push({ start, end, text: renamed });
        start = end;
    }
    return edits;
}
/** Tokens that are not in the text: what follows is a document or a scalar, or a flow collection has ended. */
const scalarMark = '\u001f';
const lexerMarks = ['\u0002', '\u0018', scalarMark];
/** Replaces the value at a path. @throws Error if there is none */
function setInYaml(text, path, value) {
    const node = parseYaml(text).getIn(path, true);
    if (node?.range === undefined)
        throw new Error(`there is no ${path.join('.')} to set`);
    const [start, end] = node.range;
    return applyEdits(text, [{ start, end, text: formatValue(value) }]);
}
function formatValue(value) {
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value === 'string')
        return isPlainString(value) ? value : `'${value}'`;
    return `[${value.map((each) => `'${each}'`).join(', ')}]`;
}
/** Removes entries of mappings, with the whole lines that they take. */
function removeFromYaml(text, isRemoved) {
    const document = parseYaml(text);
    const edits = [];
    (0,dist.visit)(document, {
        Pair: (_, pair) => {
            if (!(0,dist.isPair)(pair) || !(0,dist.isScalar)(pair.key) || !isRemoved(String(pair.key.value), toPlain(pair.value, document)))
                return;
            const [start] = pair.key.range ?? [0];
            const end = pair.value?.range?.[2] ?? start;
            edits.push({ start: text.lastIndexOf('\n', start) + 1, end: findLineEnd(text, end), text: '' });
            return dist.visit.SKIP;
        },
    });
    return applyEdits(text, edits);
}
/** Replaces the values of a key, wherever it is. */
function replaceInYaml(text, key, replace) {
    const document = parseYaml(text);
    const edits = [];
    (0,dist.visit)(document, {
        Pair: (_, pair) => {
            const range = pair.value?.range;
            if (!(0,dist.isScalar)(pair.key) || pair.key.value !== key || !range)
                return;
            const replacement = replace(toPlain(pair.value, document));
            if (replacement !== undefined)
                edits.push({ start: range[0], end: range[1], text: replacement });
        },
    });
    return applyEdits(text, edits);
}
function findLineEnd(text, at) {
    // The range of a block scalar ends where the next line begins.
    if (text[at - 1] === '\n')
        return at;
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end + 1;
}
function toPlain(node, document) {
    if ((0,dist.isScalar)(node))
        return node.value;
    return (0,dist.isMap)(node) || (node !== null && typeof node === 'object' && 'toJS' in node)
        ? node.toJS(document)
        : node;
}
function parseYaml(text) {
    const document = (0,dist.parseDocument)(text);
    const [error] = document.errors;
    if (error !== undefined)
        throw error;
    return document;
}
/** Adds an entry before the others of a mapping in block style. @throws Error if there is no such mapping */
function addToYaml(text, path, key, value) {
    const node = parseYaml(text).getIn(path, true);
    const first = (0,dist.isMap)(node) && node.flow !== true ? node.items[0] : undefined;
    const start = (0,dist.isScalar)(first?.key) ? first.key.range?.[0] : undefined;
    if (start === undefined)
        throw new Error(`there is no ${path.join('.')} to add ${key} to`);
    const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
    return applyEdits(text, [{ start, end: start, text: `${key}: ${formatValue(value)}\n${' '.repeat(indent)}` }]);
}

;// CONCATENATED MODULE: ./src/commands/init/render/repository.js








/** Names in the shipped files, which the answers replace. */
const shipped = { name: 'acme', application: 'shop', region: 'eu-central-1', domain: 'shop.example.com' };
/** Its runners are for GitHub alone. */
const runnersRoot = '40-runners';
/** All files of a repository, by path. The same answers and templates always give the same files. */
function renderRepository(answers, templates) {
    const renames = listRenames(answers);
    const environments = renderEnvironments(answers, templates.files, renames);
    const modules = answers.modules === 'pinned' ? {} : selectModules(environments, templates.files);
    return {
        ...(answers.modules === 'pinned' ? setPinnedSources(environments, readReleasePin(templates)) : environments),
        ...modules,
        ...renderWorkflows(answers, templates.files, renames),
        ...moveFiles(templates.files, 'charts/', 'charts/'),
        ...moveFiles(templates.files, 'examples/app/', 'app/'),
        ...renderValues(answers, templates.files, renames),
        '.gitignore': gitIgnore,
        'README.md': renderReadme(answers, templates.version),
    };
}
function listRenames({ name, application, region, repository, domain }) {
    return {
        [`${shipped.name}/${shipped.application}`]: repository,
        [shipped.name]: name,
        [shipped.application]: application,
        [shipped.region]: region,
        [shipped.domain]: domain ?? shipped.domain,
        'arn:aws': `arn:${(0,partition/* readPartition */.J)(region)}`,
    };
}
function renderEnvironments(answers, templates, renames) {
    const folder = 'terraform-environments/aws/';
    const files = Object.entries(moveFiles(templates, folder, folder)).flatMap(([file, text]) => {
        const environment = names/* environmentNames */.iF.find((name) => file.startsWith(`${folder}${name}/`));
        if (answers.ci === 'gitlab' && file.startsWith(`${folder}production/${runnersRoot}/`))
            return [];
        return environment === undefined ? [] : [[file, renderEnvironmentFile(file, text, environment)]];
    });
    return Object.fromEntries(files);
    function renderEnvironmentFile(file, text, environment) {
        const account = answers.accounts[environment];
        const bucket = (0,names/* formatStateBucket */.J6)(answers.name, environment, account);
        if (file.endsWith('.tf'))
            return setBackend(text, { bucket, region: answers.region });
        if (!/\.ya?ml$/.test(file))
            return text;
        const used = answers.ci === 'gitlab' ? removeFromYaml(text, (key) => key === 'runners') : text;
        const renamed = renameInYaml(used, renames);
        if (!file.endsWith('/settings.yaml'))
            return renamed;
        const settings = setInYaml(setInYaml(renamed, ['state_bucket'], bucket), ['allowed_account_ids'], [account]);
        if (environment === 'staging')
            return allowProductionToPull(settings, answers);
        return environment === 'production' ? setRunnerConnection(settings, answers) : settings;
    }
}
/** Production runs the images of staging's registry, also from another account. */
function allowProductionToPull(settings, { application, accounts }) {
    const repository = ['ecr', 'repositories', application];
    if (accounts.production === accounts.staging)
        return settings;
    return addToYaml(settings, repository, 'pull_account_ids', [accounts.production]);
}
function setRunnerConnection(settings, { ci, runnerConnection }) {
    if (ci === 'gitlab')
        return settings;
    return setInYaml(settings, ['runners', 'connection_confirmed'], runnerConnection === 'confirmed');
}
function renderWorkflows(answers, templates, renames) {
    const render = (text) => renameInYaml(answers.domain === undefined ? removeHostOfPreview(text) : text, renames);
    const gitlab = templates['workflows-examples/.gitlab-ci.yml'] ?? '';
    if (answers.ci === 'gitlab')
        return { '.gitlab-ci.yml': render(gitlab) };
    const chosen = workflow_names/* workflowNames */.gd.filter((name) => answers.workflows.includes(name));
    return Object.fromEntries(chosen.map((name) => [`.github/workflows/${name}.yml`, render(templates[`workflows-examples/${name}.yml`] ?? '')]));
}
/** Without a domain a preview has no host name: its load balancer answers to any. */
function removeHostOfPreview(text) {
    return removeFromYaml(text, (key, value) => key === 'set' && String(value).includes(shipped.domain));
}
function renderValues(answers, templates, renames) {
    const removeHosts = (text) => replaceInYaml(text, 'hosts', (hosts) => (String(hosts).includes(shipped.domain) ? '[]' : undefined));
    return Object.fromEntries(Object.entries(moveFiles(templates, 'examples/deploy/', 'deploy/')).map(([file, text]) => [
        file,
        renameInYaml(answers.domain === undefined ? removeHosts(text) : text, renames),
    ]));
}
function moveFiles(files, from, to) {
    return Object.fromEntries(Object.entries(files)
        .filter(([file]) => file.startsWith(from))
        .map(([file, text]) => [to + file.slice(from.length), text]));
}
const gitIgnore = `# Terraform: downloaded providers and modules, plans and local states. Commit .terraform.lock.hcl.
.terraform/
*.tfplan
*.tfstate
*.tfstate.*

# Programs that app/compile builds
app/bin/
`;

// EXTERNAL MODULE: ../node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(81587);
// EXTERNAL MODULE: ./src/runner/count.js
var runner_count = __webpack_require__(14060);
;// CONCATENATED MODULE: ./src/commands/init/answers/differences.js

/** Environments whose resources or state other answers would look for elsewhere. */
function listMovedEnvironments(previous, answers) {
    const describePlace = ({ name, region, accounts }, environment) => `${region} ${(0,names/* formatStateBucket */.J6)(name, environment, accounts[environment])}`;
    return names/* environmentNames */.iF.filter((each) => describePlace(previous, each) !== describePlace(answers, each));
}
/** Whether roles, policies or variables depend on what has changed, so that `bootstrap` has to run again. */
function needsBootstrap(previous, answers) {
    const select = ({ name, application, region, accounts, repository, ci }) => JSON.stringify([name, application, region, names/* environmentNames */.iF.map((each) => accounts[each]), repository, ci]);
    return select(previous) !== select(answers);
}

;// CONCATENATED MODULE: ./src/commands/init/report.js







const descriptions = {
    create: 'new',
    update: 'updated',
    merge: 'merged into your edits',
    delete: 'deleted, as it was not edited',
    unchanged: 'unchanged',
    edited: 'edited by you, not changed by init',
    deleted: 'deleted by you',
    kept: 'kept as it is',
    abandoned: 'edited by you, no longer written by init',
    obstacle: 'in the way',
};
/** One line per file that matters. The first run writes many: unless they are asked for, they are counted by folder. */
function reportChanges(changes, { isFirst, isDryRun }, { log }) {
    const created = changes.filter(({ kind }) => kind === 'create');
    const others = changes.filter(({ kind }) => kind !== 'create' && kind !== 'unchanged');
    if (isFirst && !isDryRun)
        for (const line of countByFolder(created))
            log.line(line);
    else
        for (const { path } of created)
            log.line(`${path}  ${descriptions.create}`);
    for (const change of others) {
        log.line(`${change.path}  ${descriptions[change.kind]}`);
        for (const line of renderDiff(change))
            log.line(`  ${line}`);
    }
    const unchanged = changes.filter(({ kind }) => kind === 'unchanged').length;
    if (unchanged > 0)
        log.line(`${(0,runner_count/* formatCount */.B)(unchanged, 'file')} unchanged`);
}
function countByFolder(changes) {
    const counts = new Map();
    for (const { path } of changes) {
        const folder = path.includes('/') ? `${path.split('/')[0]}/` : path;
        counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    return [...counts].map(([folder, count]) => folder.endsWith('/') ? `${folder.padEnd(26)}${(0,runner_count/* formatCount */.B)(count, 'file')}` : folder);
}
function renderDiff(change) {
    if (change.kind !== 'update' && change.kind !== 'merge')
        return [];
    return createPatchLines(change.path, change.before, change.text);
}
/** Of a file that differs entirely, more would hide the others. */
const shownLines = 60;
/** Without the two lines that only name the file. */
function createPatchLines(path, before, after) {
    const patch = (0,create.createTwoFilesPatch)(path, path, before, after, '', '', { context: 2 });
    const lines = patch.trimEnd().split('\n').slice(3);
    if (lines.length <= shownLines)
        return lines;
    return [...lines.slice(0, shownLines), `… ${lines.length - shownLines} more lines`];
}
/** Nothing is written if one file cannot be. */
function createObstacleError(obstacles) {
    const [first] = obstacles;
    return new action_error/* ActionError */.lZ('files-differ', `init would overwrite ${(0,runner_count/* formatCount */.B)(obstacles.length, 'file')}`, {
        details: obstacles.flatMap(({ path, why, before, text }) => [
            `${path}: ${why}`,
            ...(before === undefined || text === undefined
                ? []
                : createPatchLines(path, before, text).map((line) => `  ${line}`)),
        ]),
        hint: `Nothing was written. Move these files away, or take over what you want from the shown changes and run init again with ${obstacles.map(({ path }) => `--keep ${path}`).join(' ')}.`,
        ...(first === undefined ? {} : { location: { file: first.path } }),
    });
}
/** What a person should know about the answers before the files are written. */
function listAnswerWarnings(answers, previous) {
    const { region } = answers;
    const moved = previous === undefined ? [] : listMovedEnvironments(previous, answers);
    return [
        ...((0,partition/* isListedRegion */.M)(region)
            ? []
            : [`This release knows no region ${region}. Unless it is new, run init again with another --region.`]),
        ...(moved.length === 0
            ? []
            : [
                `${formatList(moved)}: another name, region or account means another state. What exists already is not moved: Terraform would create everything again beside it. Destroy these environments first, or run init with the previous answers.`,
            ]),
    ];
}
/** The list alone looks like that of files that were written. */
function reportDryRun(changes, { log }) {
    const isWritten = ({ kind }) => ['create', 'update', 'merge', 'delete'].includes(kind);
    const count = changes.filter(isWritten).length;
    log.line(`Dry run: nothing was written. Without --dry-run, ${(0,runner_count/* formatCount */.B)(count, 'file')} would change.`);
}
/** What to do now: after the first run everything, later only what the changes need. */
function reportNextSteps(answers, { previous, isUpdate, checkout, version }, { log }) {
    log.line(`${recordFileName} has your answers: commit it with the other files`);
    if (previous === undefined) {
        log.line('Next:');
        const steps = listNextSteps(answers, version).filter(({ isFor }) => isFor === undefined || isFor.includes(checkout));
        for (const [index, { title, commands }] of steps.entries()) {
            log.line(`  ${index + 1}. ${title}:`);
            for (const command of commands)
                log.line(`       ${command}`);
        }
        return;
    }
    if (!isUpdate && !needsBootstrap(previous, answers)) {
        log.line('Next: review the changes (git diff) and open a pull request.');
        return;
    }
    log.line('Next: review the changes (git diff), prepare the accounts for them, and open a pull request:');
    log.line(`  ${formatBootstrapCommand(answers, version)}`);
}
function formatList(names) {
    return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
}

;// CONCATENATED MODULE: ./src/commands/init/run.js
















/** Writes the repository, or updates it. */
function run(inputs, context) {
    return initialize(inputs, context, {
        packageRoot: external_node_path_.dirname(context.distribution),
        terminal: openInteractiveTerminal(context.environment),
    });
}
/**
 * @throws ActionError `invalid-input` with all missing answers, `files-differ` with every file that it would have to
 *   overwrite, `cancelled`
 */
async function initialize(inputs, context, { packageRoot, terminal }) {
    const root = inputs.directory.absolute;
    const checkout = await readCheckout(root, context);
    const templates = readTemplates(packageRoot);
    const record = readRecord(root);
    const answers = await resolveAnswers(inputs, record, context, terminal);
    const rendered = renderRepository(answers, templates);
    assertKeptFiles(inputs.keep, rendered, record);
    const changes = await planChanges({
        rendered,
        record,
        keep: new Set(inputs.keep),
        readPresent: (file) => readPresentFile(root, file),
        findBase: createBaseFinder(root, record, templates, context),
    });
    const isFirst = record === undefined;
    reportChanges(changes, { isFirst, isDryRun: inputs['dry-run'] }, context);
    const obstacles = changes.filter((change) => change.kind === 'obstacle');
    if (obstacles.length > 0)
        throw createObstacleError(obstacles);
    const writes = listWrites(root, changes, {
        version: templates.version,
        answers,
        files: recordFiles(changes, rendered, record),
    });
    const previous = readPreviousAnswers(record);
    for (const warning of listAnswerWarnings(answers, previous))
        context.log.warning(warning);
    const outputs = { changed: writes.length > 0, files: changes.map(({ path: file, kind }) => ({ path: file, kind })) };
    if (inputs['dry-run'] && writes.length > 0)
        reportDryRun(changes, context);
    if (inputs['dry-run'] || writes.length === 0)
        return outputs;
    if (terminal !== undefined)
        await confirmWrites(writes.length, terminal);
    writeAll(root, writes);
    const isUpdate = record?.version !== templates.version;
    reportNextSteps(answers, { previous, isUpdate, checkout, version: templates.version }, context);
    return outputs;
}
function readRecord(root) {
    const present = readPresentFile(root, recordFileName);
    return present.kind === 'text' ? parseRecord(present.text) : undefined;
}
/** Flags first, then what the previous run knew, then what the repository tells, then what a person answers. */
async function resolveAnswers(inputs, record, context, terminal) {
    const given = (0,answers/* readGivenAnswers */.lG)(inputs);
    const known = record === undefined
        ? (0,answers/* mergeAnswers */.O$)(await (0,origin/* readOriginAnswers */.y)(inputs.directory.absolute, context), given)
        : (0,answers/* mergeAnswers */.O$)(record.answers, given);
    if (terminal === undefined || record !== undefined)
        return (0,answers/* completeAnswers */.xK)((0,origin/* addApplicationName */.P)(known));
    const { askMissing } = await __webpack_require__.e(/* import() */ 9651).then(__webpack_require__.bind(__webpack_require__, 69651));
    return (0,answers/* completeAnswers */.xK)(await askMissing(known, terminal));
}
function readPreviousAnswers(record) {
    return record === undefined ? undefined : (0,answers/* completeAnswers */.xK)(record.answers);
}
/** A misspelled file would be overwritten. */
function assertKeptFiles(keep, rendered, record) {
    const names = [...new Set([...Object.keys(rendered), ...Object.keys(record?.files ?? {})])];
    const unknown = keep.filter((file) => !names.includes(file));
    if (unknown.length === 0)
        return;
    throw new action_error/* ActionError */.lZ('invalid-input', `keep: init writes no ${unknown.join(', no ')}`, {
        details: unknown.flatMap((file) => (0,suggest_name/* suggestName */.S)(file, names) ?? []),
        hint: `Nothing was written. Paths begin at the top of the repository; ${(0,package_command/* formatPackageCommand */.R)('init --dry-run')} lists them.`,
    });
}
async function confirmWrites(count, terminal) {
    const { confirmWrite } = await __webpack_require__.e(/* import() */ 9651).then(__webpack_require__.bind(__webpack_require__, 69651));
    await confirmWrite(count, terminal);
}
/** What was written is in git once it was committed; and the same release renders the same files again. */
function createBaseFinder(root, record, templates, { processes }) {
    const git = (0,git_git/* createGit */.lD)(processes, root);
    const previous = renderAgain(record, templates);
    return async (file, { blob }) => {
        const again = previous[file];
        if (again !== undefined && hashBlob(again) === blob)
            return again;
        const text = await git.tryRead(['cat-file', 'blob', blob]).catch(() => undefined);
        return text !== undefined && hashBlob(text) === blob ? text : undefined;
    };
}
function renderAgain(record, templates) {
    const previous = readPreviousAnswers(record);
    return previous !== undefined && record?.version === templates.version ? renderRepository(previous, templates) : {};
}
/** The record comes last: if the machine stops before, the next run finds the written files equal to its own. */
function listWrites(root, changes, record) {
    const files = changes.flatMap((change) => {
        if (change.kind === 'create')
            return [{ path: change.path, before: undefined, text: change.text }];
        if (change.kind === 'update' || change.kind === 'merge')
            return [change];
        return change.kind === 'delete' ? [{ path: change.path, before: change.before, text: undefined }] : [];
    });
    const present = readPresentFile(root, recordFileName);
    const before = present.kind === 'text' ? present.text : undefined;
    const text = formatRecord(record);
    return before === text ? files : [...files, { path: recordFileName, before, text }];
}


/***/ }),

/***/ 43999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ listCommitFiles),
/* harmony export */   DE: () => (/* binding */ listUncommittedFiles),
/* harmony export */   Nf: () => (/* binding */ isCommitName),
/* harmony export */   UW: () => (/* binding */ isZeroCommit),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Wn: () => (/* binding */ readParents),
/* harmony export */   lD: () => (/* binding */ createGit),
/* harmony export */   oc: () => (/* binding */ listDifferingFiles)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);

/** Inside a git hook these would point to another repository. */
const ofThisFolder = { GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined, GIT_PREFIX: undefined };
/** Exit codes of a refusal; anything above is a signal. */
const refusals = [1, 128, 129];
/** The names of all files of a large repository. */
const maxOutputBytes = 256 * 1024 ** 2;
/** @param owned the top of the repository: a checkout that belongs to another user, as in container jobs, is read anyway */
function createGit(processes, folder, owned = folder) {
    const toProbe = (args, { input, variables } = {}) => ({
        tool: `git ${args[0] ?? ''}`,
        file: 'git',
        // A file system monitor is a program named by the configuration, and is not needed here.
        args: ['-c', 'core.fsmonitor=false', '-c', `safe.directory=${owned}`, ...args],
        cwd: folder,
        // No prompts, and no index lock that could block another git process.
        env: { ...ofThisFolder, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', ...variables },
        maxOutputBytes,
        ...(input === undefined ? {} : { input }),
    });
    const successCodes = [0, ...refusals];
    return {
        folder,
        read: async (args, more) => (await processes.probe(toProbe(args, more))).stdout,
        tryRead: async (args, more) => {
            const { exitCode, stdout } = await processes.probe({ ...toProbe(args, more), successCodes });
            return exitCode === 0 ? stdout : undefined;
        },
        tryFetch: async (args, timeoutMs) => {
            const request = toProbe(['fetch', ...args]);
            const { exitCode } = await processes.run({ ...request, show: 'quiet', successCodes, timeoutMs });
            return exitCode === 0;
        },
    };
}
/** Full name of a commit (SHA-1 or SHA-256). */
function isCommitName(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Events use zeros for a missing commit, such as `before` of a new branch. */
function isZeroCommit(text) {
    return /^0+$/.test(text);
}
/**
 * The commit that a name (SHA, branch, tag, `HEAD~1`) refers to, if the repository has it.
 * @throws ActionError `invalid-input` for a name that git would take for an option
 */
async function resolveCommit(git, name) {
    if (name === '' || name.startsWith('-') || name.includes('\0'))
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `${JSON.stringify(name)} is not the name of a commit`);
    const text = await git.tryRead(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    return text?.trim();
}
/**
 * The parents as recorded in the commit. In a shallow checkout `HEAD^1` does not resolve, but the commit still names its
 * parents.
 */
async function readParents(git, commit) {
    const text = await git.read(['cat-file', 'commit', commit]);
    const [header = ''] = text.split('\n\n', 1);
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []);
}
/**
 * Files that differ between a commit and the work tree, relative to the folder; a rename is a removal and an addition.
 * Untracked files count, unless they are ignored.
 */
async function listDifferingFiles(git, commit) {
    const flags = ['--name-only', '-z', '--relative', '--no-renames', '--no-ext-diff', '--no-textconv'];
    const [tracked, untracked] = await Promise.all([
        git.read(['diff', ...flags, commit, '--']),
        git.read(['ls-files', '-z', '--others', '--exclude-standard', '--']),
    ]);
    return [...new Set([...splitAtNul(tracked), ...splitAtNul(untracked)])].sort();
}
/** Entries of a commit below the paths (relative to the folder, literal; none means all). */
async function listCommitFiles(git, commit, paths = []) {
    const text = await git.read(['--literal-pathspecs', 'ls-tree', '-r', '-z', commit, '--', ...paths]);
    return splitAtNul(text).flatMap((line) => {
        // <mode> SP <type> SP <object> TAB <file>
        const tab = line.indexOf('\t');
        const [mode = '', , object = ''] = line.slice(0, tab).split(' ');
        return [{ path: line.slice(tab + 1), kind: entryKinds[mode] ?? 'file', object }];
    });
}
const entryKinds = { '120000': 'link', '160000': 'submodule' };
/** Files that differ between the work tree and HEAD, and files that are not tracked, also those that git ignores. */
async function listUncommittedFiles(git, patterns) {
    const [modified, untracked] = await Promise.all([
        git.read([
            'diff',
            '--name-only',
            '-z',
            '--no-renames',
            '--no-ext-diff',
            '--no-textconv',
            'HEAD',
            '--',
            ...patterns,
        ]),
        git.read(['ls-files', '-z', '--others', '--', ...patterns]),
    ]);
    return [...new Set([...splitAtNul(modified), ...splitAtNul(untracked)])].sort();
}
function splitAtNul(text) {
    return text.split('\0').filter((part) => part !== '');
}


/***/ }),

/***/ 23326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ maskHcl),
/* harmony export */   Te: () => (/* binding */ maskJson),
/* harmony export */   zj: () => (/* binding */ UnreadableHcl)
/* harmony export */ });
/**
 * Blanks everything in an HCL file that is not code: comments and the literal parts of strings and heredocs. Offsets and line
 * breaks are preserved, and so is the content of `${…}`, which is code. So searching and counting brackets in the result
 * needs no knowledge of strings. Quotes and a key in `x["key"]` are kept; the brackets of `${…}` and of heredocs become
 * round.
 *
 * Source: the lexical elements of github.com/hashicorp/hcl, hclsyntax/spec.md.
 *
 * @throws UnreadableHcl for what would take a parser the machine's memory, or its stack
 */
function maskHcl(text) {
    const masked = Object.assign(text.split(''), { depth: 0 });
    maskCode(text, masked, 0, 'file');
    return masked.join('');
}
/** Text that is not even searched. */
class UnreadableHcl extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/** Brackets within brackets. Parsers work by recursion, as deep as the text is. */
const deepestNesting = 500;
function openNesting(masked, at) {
    masked.depth += 1;
    if (masked.depth > deepestNesting)
        throw createNestingError(at);
}
function createNestingError(offset) {
    return new UnreadableHcl(`More than ${deepestNesting} brackets, templates or heredocs within each other`, offset);
}
/**
 * The same for a JSON file, where code occurs only within `${…}` in strings (Terraform's "JSON configuration syntax",
 * "Expression mapping").
 * @throws UnreadableHcl as `maskHcl`
 */
function maskJson(text) {
    checkJsonNesting(text);
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
function checkJsonNesting(text) {
    let depth = 0;
    for (const { index, 0: token } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
        if (token === '[' || token === '{')
            depth += 1;
        if (token === ']' || token === '}')
            depth -= 1;
        if (depth > deepestNesting)
            throw createNestingError(index);
    }
}
const heredoc = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
/** Excludes brackets, which would be counted. */
const indexKey = /"[\p{ID_Continue} .-]*"(?=\s*\])/uy;
/** @returns the offset after the code: the end of the file, or after the `}` of an interpolation */
function maskCode(text, masked, from, within) {
    let depth = 0;
    let last = '';
    for (let at = from; at < text.length;) {
        const character = text[at] ?? '';
        if (character === '#' || text.startsWith('//', at)) {
            at = blank(masked, at, findEndOfLine(text, at));
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
            if ('([{'.includes(character))
                openNesting(masked, at);
            if (')]}'.includes(character))
                masked.depth = Math.max(0, masked.depth - 1);
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
    // The parser takes gigabytes to find that out.
    if (found === null)
        throw new UnreadableHcl(`Unterminated heredoc: there is no line ${groups[0] ?? ''}`, from);
    openNesting(masked, from);
    let at = start;
    while (at < found.index)
        at = maskTemplatePart(text, masked, at);
    masked.depth -= 1;
    const after = found.index + found[0].length;
    blank(masked, found.index, after);
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
    openNesting(masked, at);
    const outside = masked.depth - 1;
    const end = maskCode(text, masked, at + 2, 'interpolation');
    masked.depth = outside;
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
function findEndOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    return found === null ? undefined : { end: pattern.lastIndex, groups: found.slice(1) };
}


/***/ }),

/***/ 91866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ outlineHcl)
/* harmony export */ });
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23326);

/**
 * Outlines native HCL syntax.
 * @param code the masked text, if it is already known
 */
function outlineHcl(text, code = (0,_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskHcl */ .Mz)(text)) {
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
        const start = matchEnd(space, code, at) ?? at;
        if (start >= code.length)
            return { outline: { attributes, blocks }, end: code.length };
        if (code[start] === '}')
            return { outline: { attributes, blocks }, end: start + 1 };
        const afterName = matchEnd(identifier, code, start);
        const afterSign = afterName === undefined ? undefined : matchEnd(assignment, code, afterName);
        if (afterName === undefined) {
            at = start + 1;
        }
        else if (afterSign !== undefined) {
            const end = findEndOfValue(code, afterSign);
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
    for (let end = matchEnd(label, code, at); end !== undefined; end = matchEnd(label, code, at)) {
        const written = text.slice(at, end).trim();
        labels.push(written.startsWith('"') ? written.slice(1, -1) : written);
        at = end;
    }
    const afterBrace = matchEnd(openingBrace, code, at);
    if (afterBrace === undefined)
        return undefined;
    const body = outlineBody(text, code, afterBrace);
    return { type: code.slice(start, afterType), labels, start, end: body.end, ...body.outline };
}
/** A value ends with its line, unless a bracket is open, or before the brace of a block on the same line. */
function findEndOfValue(code, from) {
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
function matchEnd(pattern, code, at) {
    pattern.lastIndex = at;
    return pattern.test(code) ? pattern.lastIndex : undefined;
}


/***/ })

};
