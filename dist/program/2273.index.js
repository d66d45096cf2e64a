export const id = 2273;
export const ids = [2273];
export const modules = {

/***/ 32273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/runner/contract/render/tables.js
/** The generated part of an action's README: how to use it, its inputs, outputs and permissions. */
function readmeTables(contract) {
    const sections = [
        '## Inputs',
        ...bySection(contract.inputs).flatMap(([section, inputs]) => [
            ...(section === '' ? [] : [`### ${section}`]),
            inputTable(inputs),
        ]),
        '## Outputs',
        table(['output', 'meaning'], Object.entries(contract.outputs).map(([name, meaning]) => [`\`${name}\``, cell(meaning)])),
        '## Permissions',
        permissions(contract),
    ];
    return sections.join('\n\n');
}
/** Inputs without a section first, then those of each in the order of their first. */
function bySection(inputs) {
    const sections = Map.groupBy(Object.entries(inputs), ([, { section = '' }]) => section);
    return [...sections].toSorted(([one], [other]) => Number(other === '') - Number(one === ''));
}
function inputTable(inputs) {
    const rows = inputs.map(([name, input]) => [`\`${name}\``, typeOf(input), defaultOf(input), meaningOf(input)]);
    return table(['input', 'type', 'default', 'meaning'], rows);
}
function permissions(contract) {
    const entries = Object.entries(contract.permissions);
    if (entries.length === 0)
        return 'None beyond `contents: read` for the checkout.';
    return table(['permission', 'level', 'why'], entries.map(([name, { level, why }]) => [`\`${name}\``, `\`${level}\``, cell(why)]));
}
/** One row per action, for the README at the root. */
function actionsTable(contracts) {
    return table(['action', 'what it does'], contracts.map(({ name, description }) => [`[\`${name}\`](actions/${name}/README.md)`, cell(description)]));
}
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
function typeOf(input) {
    return input.kind.allowed === undefined
        ? cell(input.kind.type)
        : input.kind.allowed.map((value) => `\`${value}\``).join(', ');
}
function defaultOf(input) {
    if (input.required === true)
        return '**required**';
    const text = input.expression ?? input.default ?? '';
    return text === '' ? '' : `\`${cell(text)}\``;
}
function meaningOf(input) {
    const rule = input.kind.allowed === undefined ? `; ${input.kind.rule}` : '';
    const example = input.example === undefined ? '' : `. Example: \`${input.example}\``;
    return cell(`${input.description}${rule}${example}`);
}
function cell(text) {
    return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

;// CONCATENATED MODULE: ./src/runner/contract/render/help.js

/** `eks-actions <action> --help`, in lines of that many columns. */
function actionHelp(contract, columns) {
    const wrap = (text, indent = 0) => wrapped(text, columns, indent);
    const flags = bySection(contract.inputs).flatMap(([section, inputs]) => [
        ...(section === '' ? [] : ['', `${section}:`]),
        ...inputs.flatMap(([name, input]) => {
            const { spelled, meaning } = describeFlag(name, input);
            return [`  ${spelled}`, wrap(`${' '.repeat(6)}${meaning}`, 6)];
        }),
    ]);
    const outputs = Object.entries(contract.outputs).map(([name, meaning]) => wrap(`  ${name.padEnd(22)} ${meaning}`, 25));
    return [
        wrap(`eks-actions ${contract.name} — ${contract.description}`),
        '',
        `Usage: eks-actions ${contract.name} [--flag value] …`,
        '',
        wrap('Flags (or the environment variable EKS_ACTIONS_<FLAG>, dashes as underscores):'),
        ...flags,
        '',
        wrap('Outputs (written to --output-file, as NAME=value lines or, for *.json, as an object):'),
        ...outputs,
        '',
        wrap('Exit codes: 0 done, 1 a tool or server failed, 2 bad input, 70 defect, 130 cancelled'),
        '',
    ].join('\n');
}
/** Breaks a line between words; what goes on is indented. A word that is longer than a line stays whole. */
function wrapped(text, columns, indent) {
    const lines = [];
    let line = '';
    for (const [piece] of text.matchAll(/\s*\S+/g)) {
        if (line !== '' && line.length + piece.length > columns) {
            lines.push(line);
            line = `${' '.repeat(indent)}${piece.trimStart()}`;
        }
        else
            line += piece;
    }
    return [...lines, line].join('\n');
}
function describeFlag(name, input) {
    const secret = input.kind.secret === true;
    const spelled = secret ? `${variableName(name)} (variable only)` : `--${name} <${input.kind.type}>`;
    const notes = [
        input.kind.rule,
        ...(input.required === true ? ['required'] : []),
        ...(input.default === undefined || input.default === '' ? [] : [`default ${input.default}`]),
        ...(input.kind.list === true ? ['may be repeated'] : []),
    ];
    return { spelled, meaning: `${input.description} (${notes.join('; ')})` };
}
/** `EKS_ACTIONS_ROLE_TO_ASSUME` for `role-to-assume`. */
function variableName(name) {
    return `EKS_ACTIONS_${name.toUpperCase().replaceAll('-', '_')}`;
}

// EXTERNAL MODULE: ./src/runner/contract/suggestion.js
var suggestion = __webpack_require__(7588);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/errors/failure-reasons.js + 9 modules
var failure_reasons = __webpack_require__(76663);
;// CONCATENATED MODULE: ./src/cli/main.js





/** Longer lines are hard to read. Some terminals do not know their width and say 0. */
const readableColumns = { least: 40, most: 100 };
/**
 * `eks-actions <action> --flag value`: the same use cases with the same contracts as in a workflow.
 * @returns the exit code, see `exitCodes`
 */
async function runCommandLine(commandLine) {
    const { program, args, stdout, stderr } = commandLine;
    const { least, most } = readableColumns;
    const columns = Math.min(Math.max(commandLine.columns ?? most, least), most);
    const [name, ...rest] = args;
    if (name === undefined || ['--help', '-h', 'help'].includes(name)) {
        stdout(await overview(program, columns));
        return name === undefined ? failure_reasons/* exitCodes */.hS.usage : failure_reasons/* exitCodes */.hS.success;
    }
    if (name === '--version' || name === '-v') {
        stdout(`${commandLine.version}\n`);
        return failure_reasons/* exitCodes */.hS.success;
    }
    try {
        const contract = await contractOf(program, name);
        if (rest.includes('--help') || rest.includes('-h')) {
            stdout(actionHelp(contract, columns));
            return failure_reasons/* exitCodes */.hS.success;
        }
        const flags = parseFlags(contract, rest);
        return await program.runFromCommandLine(name, inputSource(contract, flags, commandLine.environment), {
            outputFile: flags.get('output-file')?.at(-1),
            summaryFile: flags.get('summary-file')?.at(-1),
        });
    }
    catch (thrown) {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        stderr([`Error: ${error.message}`, ...error.details, `Next: ${error.hint}`, ''].join('\n'));
        return (0,failure_reasons/* exitCodeOf */.FO)(error.code);
    }
}
async function overview(program, columns) {
    const contracts = await Promise.all(Object.values(program.registry).map((entry) => entry.contract()));
    const listed = (kind) => contracts
        .filter((contract) => contract.kind === kind)
        .map((contract) => wrapped(`  ${contract.name.padEnd(14)} ${contract.description}`, columns, 17));
    return [
        'eks-actions — deploy to Amazon EKS, from a workflow or from here',
        '',
        'Usage: eks-actions <action> [--flag value] …',
        '       eks-actions <action> --help',
        '',
        'Actions:',
        ...listed('action'),
        '',
        ...(listed('command').length === 0 ? [] : ['Only here:', ...listed('command'), '']),
    ].join('\n');
}
async function contractOf(program, name) {
    const entry = Object.hasOwn(program.registry, name) ? program.registry[name] : undefined;
    if (entry !== undefined)
        return entry.contract();
    const names = Object.keys(program.registry);
    throw new action_error/* ActionError */.lZ('invalid-input', `there is no action "${name}"`, {
        hint: (0,suggestion/* suggestion */.h)(name, names) ?? `Choose one of ${names.join(', ')}.`,
    });
}
/** Flags of the command line itself, besides the action's inputs. */
const ownFlags = ['output-file', 'summary-file'];
/** Flag values in the order given. Unknown flags are kept, so that they are reported with all other bad inputs. */
function parseFlags(contract, args) {
    const booleans = Object.keys(contract.inputs).filter((name) => contract.inputs[name]?.kind.type === 'boolean');
    const texts = [...Object.keys(contract.inputs), ...ownFlags].filter((name) => !booleans.includes(name));
    const options = {};
    for (const name of texts)
        options[name] = { type: 'string', multiple: true };
    for (const name of booleans)
        options[name] = { type: 'boolean', multiple: true };
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
    const flags = new Map();
    const add = (name, value) => {
        flags.set(name, [...(flags.get(name) ?? []), value]);
    };
    let unknownBefore = false;
    for (const token of tokens) {
        if (token.kind === 'positional') {
            // The value of a misspelled flag: the flag itself is reported with the other bad inputs.
            if (!unknownBefore)
                throw strayValue(token.value);
            unknownBefore = false;
            continue;
        }
        if (token.kind !== 'option')
            continue;
        const denied = token.name.replace(/^no-/, '');
        unknownBefore = false;
        if (booleans.includes(token.name))
            add(token.name, token.value ?? 'true');
        else if (denied !== token.name && booleans.includes(denied) && token.value === undefined)
            add(denied, 'false');
        else if (!texts.includes(token.name)) {
            unknownBefore = token.value === undefined;
            add(token.name, '');
        }
        else if (token.value === undefined) {
            throw new action_error/* ActionError */.lZ('invalid-input', `--${token.name} needs a value`);
        }
        else
            add(token.name, token.value);
    }
    return flags;
}
function strayValue(value) {
    return new action_error/* ActionError */.lZ('invalid-input', `"${value}" stands alone: every value belongs to a --flag`, {
        hint: 'Booleans are written --flag, --no-flag or --flag=false.',
    });
}
function inputSource(contract, flags, environment) {
    for (const [name, input] of Object.entries(contract.inputs)) {
        if (input.kind.secret === true && flags.has(name)) {
            throw new action_error/* ActionError */.lZ('invalid-input', `--${name} is a secret, and arguments can be read by other users`, {
                hint: `Set the environment variable ${variableName(name)} instead.`,
            });
        }
    }
    return {
        get: (name) => {
            const values = flags.get(name);
            if (values === undefined)
                return environment[variableName(name)];
            return contract.inputs[name]?.kind.list === true ? values.join('\n') : values.at(-1);
        },
        names: [...flags.keys()].filter((name) => !ownFlags.includes(name)),
        display: (name) => `--${name}`,
    };
}


/***/ })

};
