export const id = 4195;
export const ids = [4195];
export const modules = {

/***/ 84195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPlan: () => (/* binding */ renderPlan)
});

// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
// EXTERNAL MODULE: ./src/terraform/plan/file/value.js
var file_value = __webpack_require__(88239);
// EXTERNAL MODULE: ../node_modules/diff/libesm/diff/base.js
var base = __webpack_require__(584);
;// CONCATENATED MODULE: ../node_modules/diff/libesm/diff/array.js

class ArrayDiff extends base/* default */.A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

;// CONCATENATED MODULE: ./src/terraform/plan/text/sequence-diff.js

/** Lists that differ in more items are compared as a whole: finding the shortest way would take seconds. */
const mostEdits = 2000;
/** The shortest way from one list to the other, removals before additions; items are compared as texts. */
function diffSequences(before, after) {
    const parts = diffArrays([...before], [...after], { maxEditLength: mostEdits }) ?? [
        { removed: true, added: false, count: before.length },
        { removed: false, added: true, count: after.length },
    ];
    let [old, current] = [0, 0];
    return parts.flatMap(({ removed, added, count }) => Array.from({ length: count }, () => {
        if (removed)
            return { kind: 'removed', before: old++ };
        if (added)
            return { kind: 'added', after: current++ };
        return { kind: 'kept', before: old++, after: current++ };
    }));
}

;// CONCATENATED MODULE: ./src/terraform/plan/text/render-value.js



const innerKeys = { bare: 'quoted', quoted: 'bare', json: 'json' };
const identifying = ['id', 'name'];
/** Attributes of a resource, or of one of its objects, that change; the others are counted. */
function renderAttributes({ before, after, sensitive }, depth, options) {
    return renderMembers(toMap(before), toMap(after), { sensitive, depth, path: [], keys: 'bare' }, options);
}
function renderMembers(before, after, { sensitive, depth, path, keys }, options) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    const all = names
        .map((name) => ({ name, old: before[name] ?? null, current: after[name] ?? null }))
        .filter(({ old, current }) => old !== null || current !== null);
    const shown = all.filter(({ name, old, current }) => options.isComplete || !isSame(old, current) || (path.length === 0 && identifying.includes(name)));
    const titles = shown.map(({ name }) => (keys === 'quoted' ? JSON.stringify(name) : toAttributeName(name)));
    const width = Math.max(0, ...titles.map((title) => title.length));
    const lines = shown.flatMap(({ name, old, current }, index) => renderEntry({
        before: old,
        after: current,
        sensitive: pickMark(sensitive, name),
        label: `${(titles[index] ?? name).padEnd(width)} = `,
        suffix: '',
        depth,
        path: [...path, name],
        keys: innerKeys[keys],
    }, options));
    return [...lines, ...countHidden(all.length - shown.length, keys === 'quoted' ? 'element' : 'attribute', depth)];
}
function renderEntry(entry, options) {
    const { before, after, sensitive } = entry;
    const lines = sensitive === true
        ? [createLine(entry, '(sensitive value)')]
        : (renderStructure(entry, options) ?? renderPlain(entry));
    const [first, ...rest] = lines;
    const isForced = !isSame(before, after) && options.forced.has(JSON.stringify(entry.path));
    return first !== undefined && isForced ? [{ ...first, text: `${first.text} # forces replacement` }, ...rest] : lines;
}
/** Lists, maps and long texts, line by line; undefined for values of one line. */
function renderStructure(entry, options) {
    const before = entry.before;
    const after = entry.after;
    const present = [before, after].filter((value) => value !== null && value !== file_value/* unknownPlanValue */.rg);
    if (present.length === 0 || present.every((value) => isEmpty(value)))
        return undefined;
    const [kind, other = kind] = present.map(getKind);
    if (kind === undefined || kind === 'plain' || other === 'plain')
        return undefined;
    if (kind !== other)
        return renderOneByOne(entry, options);
    const end = after === file_value/* unknownPlanValue */.rg ? ' -> (known after apply)' : after === null && entry.depth === 1 ? ' -> null' : '';
    const [open, close] = brackets[kind];
    const inner = { ...entry, before, after, depth: entry.depth + 1 };
    return [
        createLine(entry, open, ''),
        ...renderInside(kind, inner, before === null || after === null ? { ...options, isComplete: true } : options),
        { depth: entry.depth, sign: ' ', text: `${close}${end}${entry.suffix}` },
    ];
}
const brackets = {
    map: ['{', '}'],
    list: ['[', ']'],
    json: ['jsonencode(', ')'],
    text: ['<<-EOT', 'EOT'],
};
function renderInside(kind, entry, options) {
    const before = entry.before;
    const after = entry.after;
    switch (kind) {
        case 'map':
            return renderMembers(toMap(before), toMap(after), entry, options);
        case 'list':
            return renderItems((0,file_value/* isList */.Lv)(before) ? before : [], (0,file_value/* isList */.Lv)(after) ? after : [], entry, options);
        case 'json': {
            const values = { before: toContent(before), after: toContent(after) };
            return renderEntry({ ...entry, ...values, label: '', suffix: '', path: [...entry.path, 'json'], keys: 'json' }, options);
        }
        case 'text':
            return diffLines(toLines(before), toLines(after), entry.depth);
    }
}
/** A value that becomes something of another kind. */
function renderOneByOne(entry, options) {
    return [
        ...renderEntry({ ...entry, after: null }, { ...options, isComplete: true }),
        ...renderEntry({ ...entry, before: null }, { ...options, isComplete: true }),
    ];
}
function renderItems(before, after, { sensitive, depth, path, keys }, options) {
    const steps = pairChanges(diffSequences(before.map(toText), after.map(toText)));
    const shown = steps.filter(({ isKept }) => options.isComplete || !isKept);
    const lines = shown.flatMap(({ old, current }) => renderEntry({
        before: old === undefined ? null : (before[old] ?? null),
        after: current === undefined ? null : (after[current] ?? null),
        sensitive: pickMark(sensitive, current ?? old ?? 0),
        label: '',
        suffix: ',',
        depth,
        path: [...path, current ?? old ?? 0],
        keys: innerKeys[keys],
    }, options));
    return [...lines, ...countHidden(steps.length - shown.length, 'element', depth)];
}
/** An item that is removed and one that is added in its place are one that changes. */
function pairChanges(steps) {
    const pairs = [];
    let open = 0;
    for (const step of steps) {
        if (step.kind === 'removed') {
            pairs.push({ old: step.before, current: undefined, isKept: false });
            continue;
        }
        const waiting = pairs.slice(open).findIndex(({ current }) => current === undefined);
        if (step.kind === 'kept') {
            pairs.push({ old: step.before, current: step.after, isKept: true });
            open = pairs.length;
        }
        else if (waiting === -1)
            pairs.push({ old: undefined, current: step.after, isKept: false });
        else
            pairs[open + waiting] = { old: pairs[open + waiting]?.old, current: step.after, isKept: false };
    }
    return pairs;
}
function renderPlain(entry) {
    const { before, after, depth } = entry;
    if (isSame(before, after) || before === null)
        return [createLine(entry, formatShort(after))];
    if (after === null)
        return [createLine(entry, `${formatShort(before)}${depth === 1 ? ' -> null' : ''}`)];
    return [createLine(entry, `${formatShort(before)} -> ${formatShort(after)}`)];
}
function createLine({ before, after, label, suffix, depth }, text, end = suffix) {
    return { depth, sign: getSign(before, after), text: `${label}${text}${end}` };
}
function getSign(before, after) {
    if (isSame(before, after))
        return ' ';
    return before === null ? '+' : after === null ? '-' : '~';
}
function countHidden(number, what, depth) {
    if (number === 0)
        return [];
    return [{ depth, sign: ' ', text: `# (${number} unchanged ${what}${number === 1 ? '' : 's'} hidden)` }];
}
function diffLines(before, after, depth) {
    return diffSequences(before, after).map((step) => {
        if (step.kind === 'removed')
            return { depth, sign: '-', text: before[step.before] ?? '' };
        return { depth, sign: step.kind === 'added' ? '+' : ' ', text: after[step.after] ?? '' };
    });
}
/** JSON in a text, as policies are written, is compared by its content. */
function getKind(value) {
    if ((0,file_value/* isList */.Lv)(value))
        return 'list';
    if ((0,file_value/* isMap */.jh)(value))
        return 'map';
    if (typeof value !== 'string')
        return 'plain';
    if (typeof parseJsonText(value) === 'object')
        return 'json';
    return value.includes('\n') ? 'text' : 'plain';
}
function parseJsonText(text) {
    if (!/^\s*[[{]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function toContent(value) {
    return typeof value === 'string' ? (parseJsonText(value) ?? value) : value;
}
function toLines(value) {
    return typeof value === 'string' ? value.replace(/\n$/, '').split('\n') : [];
}
function toMap(value) {
    return (0,file_value/* isMap */.jh)(value) ? value : {};
}
function isEmpty(value) {
    return (0,file_value/* isList */.Lv)(value) ? value.length === 0 : (0,file_value/* isMap */.jh)(value) && Object.keys(value).length === 0;
}
function isSame(before, after) {
    return toText(before) === toText(after);
}
/** Equal for equal values. */
function toText(value) {
    return JSON.stringify(value, (_key, part) => {
        // No value of a plan is an array within an object of this name.
        if (part === file_value/* unknownPlanValue */.rg)
            return { '\0unknown': [] };
        return (0,file_value/* isMap */.jh)(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part;
    });
}
function formatShort(value) {
    if (value === file_value/* unknownPlanValue */.rg)
        return '(known after apply)';
    return JSON.stringify(value, (_key, part) => (part === file_value/* unknownPlanValue */.rg ? '(known after apply)' : part));
}
function toAttributeName(name) {
    return /^[A-Za-z_][\w-]*$/.test(name) ? name : JSON.stringify(name);
}
function pickMark(sensitive, step) {
    if (sensitive === true)
        return true;
    return (0,records/* isRecord */.u4)(sensitive) || Array.isArray(sensitive)
        ? sensitive[step]
        : undefined;
}

;// CONCATENATED MODULE: ./src/terraform/plan/text/render-plan.js



/**
 * A plan for people, in the way of `terraform show`, which would start every provider again for this. Sensitive values are
 * hidden where the plan marks them.
 */
function renderPlan(plan, counts) {
    const { resource_changes = [], output_changes = {} } = plan;
    const resources = resource_changes.filter(isShown);
    const drifted = selectRelevantDrift(plan);
    const outputs = renderOutputs(output_changes);
    return [
        ...(drifted.length === 0 ? [] : ['Changed outside of Terraform:', ...drifted.map(renderDrift)]),
        ...resources.map(renderResource),
        formatCounts(counts),
        ...(outputs.length === 0 ? [] : [['Changes to Outputs:', ...outputs.map(formatLine)].join('\n')]),
    ].join('\n\n');
}
function renderOutputs(changes) {
    const changed = Object.entries(changes).filter(([, { actions }]) => actions[0] !== 'no-op');
    const values = changed.map(([name, change]) => [name, toValueChange(change)]);
    const pick = (key) => Object.fromEntries(values.map(([name, value]) => [name, value[key]]));
    const all = { before: pick('before'), after: pick('after'), sensitive: pick('sensitive') };
    return renderAttributes(all, 0, { isComplete: false, forced: new Set() });
}
function isShown({ change, previous_address, mode }) {
    if (mode === 'data')
        return change.actions[0] !== 'no-op';
    return change.actions[0] !== 'no-op' || previous_address !== undefined || change.importing !== undefined;
}
/** Changes made by others matter if the configuration uses the attributes. */
function selectRelevantDrift({ resource_drift = [], relevant_attributes = [], }) {
    const relevant = new Set(relevant_attributes.map(({ resource }) => resource));
    return resource_drift.filter(({ address }) => relevant.has(address) || relevant.has(address.replace(/\[[^[\]]*\]$/, '')));
}
/** Of what is gone, no values are shown: those that are sensitive may not be marked. */
function renderDrift(resource) {
    if (resource.change.actions.includes('delete'))
        return `  # ${resource.address} has been deleted`;
    return renderBlock(resource, `# ${resource.address} has changed`, '~');
}
function renderResource(resource) {
    return renderBlock(resource, `# ${describeChange(resource)}`, signs[resource.change.actions.join()] ?? ' ');
}
function renderBlock({ address, mode, type, change, ...resource }, title, sign) {
    const forced = new Set((change.replace_paths ?? []).map((path) => JSON.stringify(path)));
    const own = address.slice(address.lastIndexOf(`${type}.`) + type.length + 1).replace(/\[.*$/s, '');
    const attributes = sign === '.' ? [] : renderAttributes(toValueChange(change), 1, { isComplete: change.before === null, forced });
    const lines = [
        { depth: 0, sign, text: `${mode === 'data' ? 'data' : 'resource'} "${type}" "${own}" {` },
        ...attributes,
        { depth: 0, sign: ' ', text: '}' },
    ];
    return [title, ...describeReason(resource)]
        .map((text) => `  ${text}`)
        .concat(lines.map(formatLine))
        .join('\n');
}
const signs = {
    create: '+',
    update: '~',
    delete: '-',
    'delete,create': '-/+',
    'create,delete': '+/-',
    read: '<=',
    forget: '.',
};
function describeChange({ address, deposed, previous_address, action_reason, change }) {
    const what = deposed === undefined ? address : `${address} (deposed object ${deposed})`;
    switch (change.actions.join()) {
        case 'create':
            return `${what} will be created`;
        case 'update':
            return `${what} will be updated in-place${change.importing === undefined ? '' : ' and imported'}`;
        case 'delete':
            return `${what} will be destroyed`;
        case 'delete,create':
        case 'create,delete':
            return `${what} ${replacements[action_reason ?? ''] ?? 'must be replaced'}`;
        case 'read':
            return `${what} will be read during apply`;
        case 'forget':
            return `${what} will no longer be managed by Terraform, but will not be destroyed`;
        default:
            return previous_address === undefined ? `${what} will be imported` : `${previous_address} has moved to ${what}`;
    }
}
const replacements = {
    replace_because_tainted: 'is tainted, so it must be replaced',
    replace_by_request: 'will be replaced, as requested',
    replace_by_triggers: 'will be replaced due to changes in replace_triggered_by',
};
function describeReason(resource) {
    const { action_reason: reason = '', previous_address: previous } = resource;
    return [
        ...(causes[reason] === undefined ? [] : [causes[reason]]),
        ...(previous ? [`# (moved from ${previous})`] : []),
    ];
}
const causes = {
    delete_because_no_resource_config: '# (because it is not in the configuration)',
    delete_because_no_module: '# (because its module is not in the configuration)',
    delete_because_wrong_repetition: '# (because the resource uses another kind of repetition)',
    delete_because_count_index: '# (because its index is out of range for count)',
    delete_because_each_key: '# (because its key is not in for_each)',
    delete_because_no_move_target: '# (because it was moved to an address that is not in the configuration)',
    read_because_config_unknown: '# (its configuration refers to values that are not known yet)',
    read_because_dependency_pending: '# (it depends on a resource with changes)',
    read_because_check_nested: '# (a check uses it)',
};
function formatCounts({ add, change, destroy, import: imported, forget }) {
    const [first, last] = [imported === 0 ? '' : `${imported} to import, `, forget === 0 ? '' : `, ${forget} to forget`];
    return `Plan: ${first}${add} to add, ${change} to change, ${destroy} to destroy${last}.`;
}
function toValueChange({ before, after, after_unknown, before_sensitive, after_sensitive }) {
    return {
        before: (before ?? null),
        after: combineUnknown(after, after_unknown),
        sensitive: before_sensitive === true || after_sensitive === true || after_sensitive,
    };
}
/** Puts what is unknown back to its place. */
function combineUnknown(value, unknown) {
    if (unknown === true)
        return file_value/* unknownPlanValue */.rg;
    if (Array.isArray(value)) {
        const marks = Array.isArray(unknown) ? unknown : [];
        return value.map((item, index) => combineUnknown(item, marks[index]));
    }
    if (!(0,records/* isRecord */.u4)(value) && !((0,records/* isRecord */.u4)(unknown) && Object.keys(unknown).length > 0))
        return (value ?? null);
    const [values, marks] = [(0,records/* isRecord */.u4)(value) ? value : {}, (0,records/* isRecord */.u4)(unknown) ? unknown : {}];
    const names = [...new Set([...Object.keys(values), ...Object.keys(marks)])];
    return Object.fromEntries(names.map((name) => [name, combineUnknown(values[name], marks[name])]));
}
function formatLine({ depth, sign, text }) {
    return `${' '.repeat(4 * depth)}${sign.padStart(3)} ${text}`.trimEnd();
}


/***/ }),

/***/ 584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ })

};
