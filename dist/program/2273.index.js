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
function renderReadmeTables(contract) {
    const sections = [
        '## Inputs',
        ...groupBySection(contract.inputs).flatMap(([section, inputs]) => [
            ...(section === '' ? [] : [`### ${section}`]),
            renderInputTable(inputs),
        ]),
        '## Outputs',
        renderTable(['output', 'meaning'], Object.entries(contract.outputs).map(([name, meaning]) => [`\`${name}\``, escapeCell(meaning)])),
        '## Permissions',
        renderPermissions(contract),
    ];
    return sections.join('\n\n');
}
/** Inputs without a section first, then each section in the order in which it first occurs. */
function groupBySection(inputs) {
    const sections = Map.groupBy(Object.entries(inputs), ([, { section = '' }]) => section);
    return [...sections].toSorted(([one], [other]) => Number(other === '') - Number(one === ''));
}
function renderInputTable(inputs) {
    const rows = inputs.map(([name, input]) => [
        `\`${name}\``,
        formatType(input),
        formatDefault(input),
        formatMeaning(input),
    ]);
    return renderTable(['input', 'type', 'default', 'meaning'], rows);
}
function renderPermissions(contract) {
    const entries = Object.entries(contract.permissions);
    if (entries.length === 0)
        return 'None beyond `contents: read` for the checkout.';
    return renderTable(['permission', 'level', 'why'], entries.map(([name, { level, why }]) => [`\`${name}\``, `\`${level}\``, escapeCell(why)]));
}
/** One row per action, for the README at the root. */
function renderActionsTable(contracts) {
    return renderTable(['action', 'what it does'], contracts.map(({ name, description }) => [`[\`${name}\`](actions/${name}/README.md)`, escapeCell(description)]));
}
function renderTable(header, rows) {
    const renderRow = (cells) => `| ${cells.join(' | ')} |`;
    return [renderRow(header), renderRow(header.map(() => '---')), ...rows.map(renderRow)].join('\n');
}
function formatType(input) {
    return input.kind.allowed === undefined
        ? escapeCell(input.kind.type)
        : input.kind.allowed.map((value) => `\`${value}\``).join(', ');
}
function formatDefault(input) {
    if (input.required === true)
        return '**required**';
    const text = input.expression ?? input.default ?? '';
    return text === '' ? '' : `\`${escapeCell(text)}\``;
}
function formatMeaning(input) {
    const rule = input.kind.allowed === undefined ? `; ${input.kind.rule}` : '';
    const example = input.example === undefined ? '' : `. Example: \`${input.example}\``;
    return escapeCell(`${input.description}${rule}${example}`);
}
function escapeCell(text) {
    return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

;// CONCATENATED MODULE: ./src/runner/contract/render/help.js

/** `eks-actions <action> --help`, wrapped to that many columns. */
function renderHelp(contract, columns) {
    const wrap = (text, indent = 0) => wrapText(text, columns, indent);
    const flags = groupBySection(contract.inputs).flatMap(([section, inputs]) => [
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
        wrap('Flags (or environment variables EKS_ACTIONS_<FLAG>, with underscores for dashes):'),
        ...flags,
        '',
        wrap('Outputs (written to --output-file, as NAME=value lines or, for *.json, as an object):'),
        ...outputs,
        '',
        wrap('Exit codes: 0 success, 1 a tool or server failed, 2 invalid input, 70 internal error, 130 cancelled'),
        '',
    ].join('\n');
}
/** Wraps a line between words; following lines are indented. A word longer than a line is not split. */
function wrapText(text, columns, indent) {
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
    const secret = input.kind.secret === true && input.flag !== true;
    const spelled = secret ? `${toVariableName(name)} (variable only)` : `--${name} <${input.kind.type}>`;
    const notes = [
        input.kind.rule,
        ...(input.required === true ? ['required'] : []),
        ...(input.default === undefined || input.default === '' ? [] : [`default ${input.default}`]),
        ...(input.kind.list === true ? ['may be repeated'] : []),
        ...listVariableNames(name)
            .slice(1)
            .map((variable) => `also read from ${variable}`),
    ];
    return { spelled, meaning: `${input.description} (${notes.join('; ')})` };
}
/** Variables that an input is read from if no flag sets it. The token for GitHub often has its usual name already. */
function listVariableNames(name) {
    return [toVariableName(name), ...(name === 'github-token' ? ['GITHUB_TOKEN'] : [])];
}
/** `EKS_ACTIONS_ROLE_TO_ASSUME` for `role-to-assume`. */
function toVariableName(name) {
    return `EKS_ACTIONS_${name.toUpperCase().replaceAll('-', '_')}`;
}

// EXTERNAL MODULE: ./src/runner/contract/suggest-name.js
var suggest_name = __webpack_require__(74538);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/errors/failure-reasons.js + 12 modules
var failure_reasons = __webpack_require__(98837);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
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
        stdout(await renderOverview(program, columns));
        return name === undefined ? failure_reasons/* exitCodes */.hS.usage : failure_reasons/* exitCodes */.hS.success;
    }
    if (name === '--version' || name === '-v') {
        stdout(`${commandLine.version}\n`);
        return failure_reasons/* exitCodes */.hS.success;
    }
    try {
        const contract = await loadContract(program, name);
        if (rest.includes('--help') || rest.includes('-h')) {
            stdout(renderHelp(contract, columns));
            return failure_reasons/* exitCodes */.hS.success;
        }
        const flags = parseFlags(contract, rest);
        return await program.runFromCommandLine(name, createFlagSource(contract, flags, commandLine.environment), {
            outputFile: flags.get('output-file')?.at(-1),
            summaryFile: flags.get('summary-file')?.at(-1),
        });
    }
    catch (thrown) {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        stderr([`Error: ${error.message}`, ...error.details, `Next: ${error.hint}`, ''].join('\n'));
        return (0,failure_reasons/* toExitCode */.t4)(error.code);
    }
}
async function renderOverview(program, columns) {
    const contracts = await Promise.all(Object.values(program.registry).map((entry) => entry.contract()));
    const listContracts = (kind) => contracts
        .filter((contract) => contract.kind === kind)
        .map((contract) => wrapText(`  ${contract.name.padEnd(14)} ${contract.description}`, columns, 17));
    return [
        'eks-actions — deploy to Amazon EKS, from a workflow or from the command line',
        '',
        'Usage: eks-actions <action> [--flag value] …',
        '       eks-actions <action> --help',
        '',
        'Actions:',
        ...listContracts('action'),
        '',
        ...(listContracts('command').length === 0
            ? []
            : ['Commands (command line only):', ...listContracts('command'), '']),
    ].join('\n');
}
async function loadContract(program, name) {
    const entry = (0,records/* getOwn */.Ng)(program.registry, name);
    if (entry !== undefined)
        return entry.contract();
    const names = Object.keys(program.registry);
    throw new action_error/* ActionError */.lZ('invalid-input', `there is no action "${name}"`, {
        hint: (0,suggest_name/* suggestName */.S)(name, names) ?? `Choose one of ${names.join(', ')}.`,
    });
}
/** Flags of the command line itself, besides the action's inputs. */
const ownFlags = ['output-file', 'summary-file'];
/** Flag values in the order given. Unknown flags are kept, so that they are reported with all other invalid inputs. */
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
    const addValue = (name, value) => {
        flags.set(name, [...(flags.get(name) ?? []), value]);
    };
    let unknownBefore = false;
    for (const token of tokens) {
        if (token.kind === 'positional') {
            // The value of a misspelled flag: the flag itself is reported with the other invalid inputs.
            if (!unknownBefore)
                throw createStrayValueError(token.value);
            unknownBefore = false;
            continue;
        }
        if (token.kind !== 'option')
            continue;
        const denied = token.name.replace(/^no-/, '');
        unknownBefore = false;
        if (booleans.includes(token.name))
            addValue(token.name, token.value ?? 'true');
        else if (denied !== token.name && booleans.includes(denied) && token.value === undefined)
            addValue(denied, 'false');
        else if (!texts.includes(token.name)) {
            unknownBefore = token.value === undefined;
            addValue(token.name, '');
        }
        else if (token.value === undefined) {
            throw new action_error/* ActionError */.lZ('invalid-input', `--${token.name} needs a value`);
        }
        else
            addValue(token.name, token.value);
    }
    return flags;
}
function createStrayValueError(value) {
    return new action_error/* ActionError */.lZ('invalid-input', `unexpected argument "${value}": every value belongs to a --flag`, {
        hint: 'Write booleans as --flag, --no-flag or --flag=false.',
    });
}
function createFlagSource(contract, flags, environment) {
    for (const [name, input] of Object.entries(contract.inputs)) {
        if (input.kind.secret === true && input.flag !== true && flags.has(name)) {
            throw new action_error/* ActionError */.lZ('invalid-input', `--${name} is a secret, and other users can read command-line arguments`, {
                hint: `Set the environment variable ${listVariableNames(name).join(' or ')} instead.`,
            });
        }
    }
    return {
        get: (name) => {
            const values = flags.get(name);
            if (values === undefined)
                return listVariableNames(name)
                    .map((variable) => environment[variable])
                    .find(Boolean);
            return contract.inputs[name]?.kind.list === true ? values.join('\n') : values.at(-1);
        },
        names: [...flags.keys()].filter((name) => !ownFlags.includes(name)),
        display: (name) => `--${name}`,
    };
}


/***/ })

};
