export const id = 9155;
export const ids = [9155];
export const modules = {

/***/ 89155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/js/config/keys.js
var keys = __webpack_require__(30085);
// EXTERNAL MODULE: ./build/js/config/nearest.js
var nearest = __webpack_require__(93447);
// EXTERNAL MODULE: ./build/js/config/problem.js
var problem = __webpack_require__(83206);
// EXTERNAL MODULE: ./build/js/config/text-rules.js
var text_rules = __webpack_require__(19124);
;// CONCATENATED MODULE: ./build/js/cli/accept-options.js


const DAY_MS = 24 * 60 * 60 * 1000;
const MAX_DAYS = 3660;
/** The flags of `accept` that are no settings. Says what is wrong with them. */
function acceptOptions(taken, say) {
    const value = (name) => taken.flags.get(name)?.[0];
    const has = (name) => taken.flags.has(name);
    const select = { all: has('all') };
    for (const name of ['rule', 'subject', 'pointer']) {
        const given = value(name);
        if (given !== undefined)
            select[name] = given;
    }
    const fingerprint = value('fingerprint')?.trim().toLowerCase();
    if (fingerprint !== undefined) {
        if (/^[0-9a-f]{4,64}$/.test(fingerprint))
            select.fingerprint = fingerprint;
        else {
            say({
                key: '--fingerprint',
                message: `\`--fingerprint\` is ${(0,problem/* quoted */.TL)(fingerprint)}: it is no fingerprint.`,
                fix: 'Write its first 4 to 64 hexadecimal digits, as the report prints it.',
            });
        }
    }
    const options = { select, prune: has('prune'), dryRun: has('dry-run') };
    const reason = value('reason')?.trim();
    const narrowed = has('all') || has('expires') || Object.keys(select).length > 1;
    if (reason === undefined && options.prune && !narrowed)
        return options;
    const wrong = reason === undefined ? 'is missing' : wrongReason(reason);
    if (wrong !== undefined) {
        say({
            key: '--reason',
            message: `\`--reason\` ${wrong}.`,
            fix: 'Say in one line why this change is fine: `--reason "nobody calls it since March"`.',
        });
    }
    else if (reason !== undefined)
        options.reason = reason;
    const expires = value('expires');
    if (expires !== undefined) {
        const day = lastDay(expires.trim(), new Date());
        if (day !== undefined)
            options.expires = day;
        else {
            say({
                key: '--expires',
                message: `\`--expires\` is ${(0,problem/* quoted */.TL)(expires)}: it is no day from today on.`,
                fix: 'Write a day, `2027-01-31`, or how long from today, `30d` or `6w`, up to ten years.',
            });
        }
    }
    return options;
}
function wrongReason(reason) {
    const found = (0,text_rules/* wrongLine */.w)(reason, 4096);
    if (found)
        return found.wrong;
    // The place that a pasted command leaves for it.
    return /[\p{L}\p{N}]/u.test(reason) ? undefined : 'holds no word';
}
/** `2027-01-31`, `30d` or `6w` from this day on (UTC) as `YYYY-MM-DD`; undefined for anything else and for days that are over. */
function lastDay(text, now) {
    const today = now.toISOString().slice(0, 10);
    if ((0,text_rules/* isDay */.N)(text))
        return text < today ? undefined : text;
    const [, count, unit] = /^(\d{1,5})([dw])$/.exec(text) ?? [];
    const days = Number(count) * (unit === 'w' ? 7 : 1);
    if (!(days > 0 && days <= MAX_DAYS))
        return undefined;
    return new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/cli/flags.js
var flags = __webpack_require__(58580);
;// CONCATENATED MODULE: ./build/js/cli/argument-tokens.js



/** Flags that are refused, with what to do instead. They are known here only so that their value is not taken for something else. */
const REFUSED = new Map([
    ['bearer-token', 'Set `MCP_GATE_BEARER_TOKEN` in the environment instead.'],
    ['oauth-client-secret', 'Set `MCP_GATE_OAUTH_CLIENT_SECRET` in the environment instead.'],
]);
const BY_NAME = new Map(flags/* FLAGS */.Wg.map((flag) => [flag.name, flag]));
const OPTIONS = Object.fromEntries([
    ...flags/* FLAGS */.Wg.map(({ name, short, value }) => [
        name,
        { type: value === undefined ? 'boolean' : 'string', ...(short && { short }) },
    ]),
    ...[...REFUSED.keys(), 'headers', 'endpoint'].map((name) => [
        name,
        { type: 'string' },
    ]),
    ['version', { type: 'boolean', short: 'V' }],
]);
/** Takes a command line apart: flags with their values, positionals, and a command behind `--`. Pure; never throws. */
function takeApart(argv) {
    // What stands behind `--` is another program's: nothing there is ours to read.
    const end = argv.indexOf('--');
    const own = end < 0 ? argv : argv.slice(0, end);
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...own],
        options: OPTIONS,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const taken = { positionals: [], flags: new Map(), unknown: [], problems: [] };
    if (end >= 0)
        taken.behind = argv.slice(end + 1);
    for (const token of tokens) {
        if (token.kind === 'positional')
            taken.positionals.push(token.value);
        else if (token.kind === 'option')
            takeFlag(taken, token);
    }
    return taken;
}
function takeFlag(taken, { name, rawName, value, inlineValue }) {
    const problem = (message, fix) => {
        taken.problems.push({ key: rawName, message, fix });
    };
    const instead = REFUSED.get(name);
    if (instead !== undefined) {
        problem(`\`${rawName}\` would show the secret to every process on this machine.`, instead);
        return;
    }
    const flag = BY_NAME.get(name);
    if (name === 'version') {
        taken.flags.set(name, []);
    }
    else if (!flag) {
        taken.unknown.push(name);
    }
    else if (flag.value === undefined) {
        if (value !== undefined)
            problem(`\`${rawName}\` takes no value.`, `Write \`${rawName}\` alone.`);
        taken.flags.set(name, []);
    }
    else if (value === undefined || (!inlineValue && /^-./.test(value))) {
        problem(`\`${rawName}\` needs a value.`, `Write \`${rawName} ${flag.value}\`, or \`--${name}=-…\` where the value begins with a dash.`);
    }
    else if (taken.flags.has(name) && !flag.many) {
        problem(`\`${rawName}\` is given twice.`, 'Keep one of the two.');
    }
    else {
        if (name === 'header')
            checkHeader(value, problem);
        taken.flags.set(name, [...(taken.flags.get(name) ?? []), value]);
    }
}
/** A credential in a header comes from the environment too: `Name: env:VAR`, or `Authorization: Bearer env:VAR`. */
function checkHeader(line, problem) {
    const [name = '', ...rest] = line.split(':');
    const value = rest.join(':').trim();
    if (!(0,keys/* namesCredential */.si)(name) || value === '' || /^(?:[\w-]+ +)?env:[A-Za-z_]\w*$/.test(value))
        return;
    problem(`\`--header\` gives the value of \`${name.trim()}\` on the command line, where every process on this machine can read it.`, `Put the value into a variable and write \`--header "${name.trim()}: env:VARIABLE"\`.`);
}
/** The commands that take a flag of this name. */
function commandsWith(name) {
    return flags/* FLAGS */.Wg.filter((flag) => flag.name === name).flatMap(({ commands }) => commands);
}

;// CONCATENATED MODULE: ./build/js/cli/operands.js
/** A fault of usage that belongs to no flag. */
const usage = (message, fix) => ({
    key: 'arguments',
    message,
    fix,
});
/** What stands behind `--`, where the command takes one. */
function stdioOf(command, { behind }, say) {
    if (!behind)
        return undefined;
    if (command === 'verify' ||
        command === 'watch' ||
        command === 'demo' ||
        command === 'preflight') {
        say(usage(`\`${command}\` takes no command behind \`--\`.`, command === 'preflight'
            ? 'It reads manifests: name them, or pipe them in with `-`.'
            : 'It asks what is deployed: name its URL.'));
        return undefined;
    }
    const [program, ...args] = behind;
    if (program !== undefined && program !== '')
        return { kind: 'stdio', command: program, args };
    say(usage('Nothing stands behind `--`.', 'Write the command that starts the server: `-- node server.js`.'));
    return undefined;
}
/** A file, or an endpoint where it begins like a URL. */
function operandOf(text, say) {
    if (!/^https?:/i.test(text))
        return { kind: 'file', path: text };
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const wrong = !url ? 'is not a URL' : hasCredentials(url) ? 'holds a user name or password' : '';
    if (!url || wrong !== '') {
        say(usage(`An endpoint ${wrong}.`, 'Write `https://host/path`; credentials go into `--header` or `MCP_GATE_BEARER_TOKEN`.'));
        return { kind: 'endpoint', url: '' };
    }
    return { kind: 'endpoint', url: url.href };
}
function hasCredentials({ username, password }) {
    return username !== '' || password !== '';
}

;// CONCATENATED MODULE: ./build/js/cli/arguments.js







const FORMATS = ['text', 'json', 'markdown'];
const isCommand = (word) => flags/* COMMANDS */.Lo.some((command) => command === word);
/**
 * Reads the command line, without the program's name. The values of settings are checked by `loadSettings`.
 * Throws SettingsError with all that is wrong with the usage: exit 2.
 */
function parseArguments(argv) {
    const taken = takeApart(argv);
    const [word, ...operands] = taken.positionals;
    if (taken.flags.has('version'))
        return { command: 'version' };
    if (word === undefined && argv.length === 0)
        return { command: 'help', exitCode: 2 };
    if (taken.flags.has('help') || word === 'help') {
        const topic = word === 'help' ? operands[0] : word;
        return { command: 'help', exitCode: 0, ...(isCommand(topic) && { topic }) };
    }
    if (!isCommand(word))
        throw new problem/* SettingsError */.GN([...taken.problems, noCommand(word)]);
    const problems = [...taken.problems, ...foreignFlags(taken, word)];
    // Behind a flag that does not exist, its value looks like one operand too many.
    const say = (problem) => {
        if (taken.unknown.length === 0 || problem.key !== 'arguments')
            problems.push(problem);
    };
    const request = build(word, operands, taken, say);
    if (problems.length > 0 || !request)
        throw new problem/* SettingsError */.GN(problems);
    return request;
}
function build(command, operands, taken, say) {
    const has = (name) => taken.flags.has(name);
    const common = {
        raw: rawSettings(taken),
        format: formatOf(taken, say),
        quiet: has('quiet'),
    };
    const stdio = stdioOf(command, taken, say);
    switch (command) {
        case 'demo':
            if (operands.length > 0)
                say(usage('`demo` takes nothing.', 'Write `mcp-deploy-gate demo`.'));
            return { command };
        case 'preflight':
            if (operands.length === 0) {
                say(usage('No manifest is given.', 'Name files or folders, or pipe them in: `helm template . | mcp-deploy-gate preflight -`.'));
            }
            return { command, ...common, paths: operands };
        case 'verify':
            if (common.raw.mode === 'snapshot') {
                say(usage('`verify` does not write snapshots.', 'Use `mcp-deploy-gate snapshot`.'));
            }
            common.raw.endpoint = operands;
            if (has('dry-run'))
                common.raw['dry-run'] = 'true';
            return { command, ...common, all: has('all') };
        case 'snapshot': {
            common.raw.mode = 'snapshot';
            common.raw.snapshot = taken.flags.get('output')?.[0];
            common.raw.endpoint = operands;
            if (stdio && operands.length > 0) {
                say(usage('`snapshot` asks one server, not an endpoint and a command.', 'Keep one of them.'));
            }
            const check = has('check');
            if (check && common.raw.snapshot === '-') {
                say(usage('`--check` compares with a file, not with stdout.', 'Name it: `-o FILE`.'));
            }
            return { command, ...common, check, ...(stdio && { stdio }) };
        }
        case 'diff': {
            const sides = sidesOf(operands, stdio, say);
            const [before, after, ...more] = sides;
            if (before && after && more.length === 0)
                return { command, ...common, before, after };
            say(wrongCount(command, 'two things', sides.length));
            return undefined;
        }
        case 'watch': {
            common.raw.endpoint = operands;
            if (operands.length > 1) {
                say(usage('`watch` watches one endpoint.', 'Start one for each, side by side.'));
            }
            const html = taken.flags.get('html')?.[0];
            const watch = watchMembers(taken);
            // Here it is the watch's own interval.
            delete common.raw.interval;
            return { command, ...common, watch, ...(html !== undefined && { html }) };
        }
        case 'accept': {
            const sides = sidesOf(operands, stdio, say);
            const options = acceptOptions(taken, say);
            const [first, second, ...more] = sides;
            if (first && more.length === 0) {
                const [before, after] = second ? [first, second] : [undefined, first];
                return { command, ...common, ...options, after, ...(before && { before }) };
            }
            say(wrongCount(command, 'the snapshot with one thing, or two things', sides.length));
            return undefined;
        }
    }
}
const WATCH_MEMBERS = ['sessions', 'interval', 'profile', 'max-duration', 'tool', 'require'];
function watchMembers({ flags }) {
    return Object.fromEntries(WATCH_MEMBERS.flatMap((name) => {
        const value = flags.get(name)?.[0];
        return value === undefined ? [] : [[name, value]];
    }));
}
function sidesOf(operands, stdio, say) {
    const sides = operands.map((text) => operandOf(text, say));
    return stdio ? [...sides, stdio] : sides;
}
function wrongCount(command, what, count) {
    return usage(`\`${command}\` compares ${what}, and ${count} ${count === 1 ? 'is' : 'are'} given.`, `Write \`mcp-deploy-gate ${command} <before> <after>\`: files or endpoints, or \`-- command …\` for the second.`);
}
function noCommand(word) {
    if (word === undefined)
        return usage('No command is given.', `Write ${(0,nearest/* orList */.A3)(flags/* COMMANDS */.Lo)}.`);
    const near = /^https?:/i.test(word) ? [`verify ${word}`] : (0,nearest/* nearest */.pA)(word, flags/* COMMANDS */.Lo);
    const fix = near.length > 0 ? `Did you mean ${(0,nearest/* orList */.A3)(near)}?` : `Commands: ${flags/* COMMANDS */.Lo.join(', ')}.`;
    return usage(`There is no command ${(0,problem/* quoted */.TL)(word)}.`, fix);
}
/** Flags that do not exist, or not for this command. */
function foreignFlags(taken, command) {
    const here = flags/* FLAGS */.Wg.filter((flag) => flag.commands.includes(command)).map((flag) => flag.name);
    const unknown = taken.unknown.map((name) => {
        const key = name.length === 1 ? `-${name}` : `--${name}`;
        const near = (0,nearest/* nearest */.pA)(name, here).map((known) => `--${known}`);
        const fix = name === 'endpoint'
            ? `Write the endpoint without a flag: \`${command} <endpoint>\`.`
            : (0,keys/* settingKey */.iT)(name)?.flag === undefined && (0,keys/* settingKey */.iT)(name)
                ? `Set \`${name}\` in the config file.`
                : near.length > 0
                    ? `Did you mean ${(0,nearest/* orList */.A3)(near)}?`
                    : `\`mcp-deploy-gate ${command} --help\` lists the flags.`;
        return { key, message: `There is no flag \`${key}\`.`, fix };
    });
    const elsewhere = [...taken.flags.keys()]
        .filter((name) => name !== 'version' && !here.includes(name))
        .map((name) => {
        const commands = commandsWith(name);
        const key = `--${name}`;
        const instead = command === 'snapshot' && name === 'snapshot'
            ? 'Write `-o FILE`.'
            : `Take it out: it belongs to ${(0,nearest/* orList */.A3)(commands)}.`;
        return { key, message: `\`${command}\` has no flag \`${key}\`.`, fix: instead };
    });
    return [...unknown, ...elsewhere];
}
function rawSettings(taken) {
    const raw = {};
    for (const [name, values] of taken.flags) {
        const key = (0,keys/* settingOfFlag */._I)(name);
        // What stands there means something; a switch is the command's own to read.
        if (key && key.text !== 'switch')
            raw[key.name] = key.text === 'lines' ? values : values[0];
    }
    return raw;
}
function formatOf(taken, say) {
    const given = taken.flags.get('format')?.[0] ?? 'text';
    const format = FORMATS.find((known) => known === given);
    if (format)
        return format;
    say({
        key: '--format',
        message: `\`--format\` is ${(0,problem/* quoted */.TL)(given)}: it is not one of ${FORMATS.join(', ')}.`,
        fix: (0,nearest/* suggestion */.h)(given, FORMATS),
    });
    return 'text';
}

// EXTERNAL MODULE: ./build/js/cli/terminal.js
var terminal = __webpack_require__(94051);
// EXTERNAL MODULE: ./build/js/entry/error-text.js
var error_text = __webpack_require__(48627);
// EXTERNAL MODULE: ./build/js/entry/outlive-output.js
var outlive_output = __webpack_require__(26609);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/cli.js






/** The command line: reads arguments, runs one command, sets the exit code (design, "Results"). */
async function run(argv = process.argv.slice(2)) {
    // A result that nobody can read is no success; another exit code says more than this.
    (0,outlive_output/* outliveOutput */.u)(() => process.once('exit', () => {
        process.exitCode ||= 1;
    }));
    try {
        process.exitCode = await dispatch(parseArguments(argv));
    }
    catch (error) {
        process.stderr.write(`${(0,terminal/* terminal */.F)(process.stderr).error((0,error_text/* errorText */.k)(error))}\n`);
        process.exitCode = exitCodeOf(error);
    }
}
function exitCodeOf(error) {
    if (error instanceof problem/* SettingsError */.GN)
        return 2;
    if (!(error instanceof errors/* GateError */.u))
        return 1;
    return error.code === 'config' ? 2 : error.code === 'unasked' ? 5 : 1;
}
async function dispatch(request) {
    switch (request.command) {
        case 'help': {
            const { helpText } = await __webpack_require__.e(/* import() */ 2420).then(__webpack_require__.bind(__webpack_require__, 2420));
            const out = request.exitCode === 0 ? process.stdout : process.stderr;
            out.write(helpText(request.topic, { colour: (0,terminal/* terminal */.F)(out).color }));
            return request.exitCode;
        }
        case 'version': {
            const { VERSION } = await __webpack_require__.e(/* import() */ 4306).then(__webpack_require__.bind(__webpack_require__, 24306));
            process.stdout.write(`${VERSION}\n`);
            return 0;
        }
        case 'verify':
            return (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(9547), __webpack_require__.e(4153), __webpack_require__.e(8210), __webpack_require__.e(8611), __webpack_require__.e(1320), __webpack_require__.e(8889), __webpack_require__.e(8164), __webpack_require__.e(9291), __webpack_require__.e(3034), __webpack_require__.e(9845), __webpack_require__.e(1192), __webpack_require__.e(7981), __webpack_require__.e(5196)]).then(__webpack_require__.bind(__webpack_require__, 17290))).verify(request);
        case 'snapshot':
            return (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(9547), __webpack_require__.e(4153), __webpack_require__.e(8210), __webpack_require__.e(8611), __webpack_require__.e(1320), __webpack_require__.e(8889), __webpack_require__.e(8164), __webpack_require__.e(3034), __webpack_require__.e(7981), __webpack_require__.e(3559)]).then(__webpack_require__.bind(__webpack_require__, 23559))).snapshot(request);
        case 'diff':
            return (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(4153), __webpack_require__.e(8210), __webpack_require__.e(8611), __webpack_require__.e(1320), __webpack_require__.e(8164), __webpack_require__.e(1811)]).then(__webpack_require__.bind(__webpack_require__, 61811))).diff(request);
        case 'accept':
            return (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(4153), __webpack_require__.e(8210), __webpack_require__.e(8611), __webpack_require__.e(1320), __webpack_require__.e(8164), __webpack_require__.e(7283)]).then(__webpack_require__.bind(__webpack_require__, 97283))).accept(request);
        case 'preflight':
            return (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(4153), __webpack_require__.e(2089), __webpack_require__.e(7076)]).then(__webpack_require__.bind(__webpack_require__, 19744))).preflight(request);
        case 'watch':
            return (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(4153), __webpack_require__.e(8210), __webpack_require__.e(9291), __webpack_require__.e(7241), __webpack_require__.e(155)]).then(__webpack_require__.bind(__webpack_require__, 96249))).watch(request);
        case 'demo':
            return (await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(9547), __webpack_require__.e(4153), __webpack_require__.e(8210), __webpack_require__.e(8611), __webpack_require__.e(1320), __webpack_require__.e(8543), __webpack_require__.e(8889), __webpack_require__.e(8164), __webpack_require__.e(9291), __webpack_require__.e(2594), __webpack_require__.e(1134), __webpack_require__.e(3034), __webpack_require__.e(6213), __webpack_require__.e(9845), __webpack_require__.e(1192), __webpack_require__.e(7604)]).then(__webpack_require__.bind(__webpack_require__, 87604))).demo();
    }
}


/***/ }),

/***/ 58580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   Y5: () => (/* binding */ FLAG_GROUPS)
/* harmony export */ });
const COMMANDS = [
    'verify',
    'snapshot',
    'diff',
    'accept',
    'watch',
    'preflight',
    'demo',
];
const flag = (name, value, about, commands, more = {}) => ({ name, ...(value !== undefined && { value }), about, commands, ...more });
const VERIFY = ['verify'];
const PRINTING = ['verify', 'snapshot', 'diff'];
const CONNECTING = [...PRINTING, 'accept'];
const ACCEPT = ['accept'];
/** Those that print, or have their levels, without asking a server. */
const OFFLINE = ['preflight'];
const WATCH = ['watch'];
/** Those that open sessions. */
const ASKING = [...CONNECTING, 'watch'];
/** Every flag, in the order of help. A flag that is a setting has the setting's name. */
const FLAG_GROUPS = [
    {
        title: 'What to expect',
        flags: [
            flag('snapshot', 'FILE', 'what was reviewed (tools-snapshot.json)', ['verify', 'accept']),
            flag('expected-version', 'VERSION', 'what the new version calls itself', ['verify', 'watch']),
            flag('version-from', 'PLACE', 'where it does: header:NAME, health:MEMBER', [
                'verify',
                'watch',
            ]),
            flag('expected-revision', 'REVISION', 'what the deployment made', VERIFY),
            flag('previous-revision', 'REVISION', 'what was live before it', VERIFY),
            flag('baseline', 'FILE', 'what was live before the deployment', VERIFY),
            flag('fail-on', 'LEVEL', 'breaking, review, any or none (breaking)', [
                'verify',
                'diff',
                'accept',
            ]),
            flag('manifests', 'PATH', 'Kubernetes manifests to check first', VERIFY, { many: true }),
            flag('health-url', 'URL', 'or /path: must say it is well, too', ['verify', 'watch']),
            flag('all', undefined, 'also checks that send unusual requests', VERIFY),
        ],
    },
    {
        title: 'To deploy',
        flags: [
            flag('deploy-command', 'COMMAND', 'brings the new version up', VERIFY),
            flag('candidate-endpoint', 'URL', "the new version's own address; repeatable", VERIFY, {
                many: true,
            }),
            flag('promote-command', 'COMMAND', 'makes the candidate live', VERIFY),
            flag('retire-command', 'COMMAND', 'ends the previous version, drained', VERIFY),
            flag('revision-command', 'COMMAND', 'prints what is live; only reads', VERIFY),
            flag('dry-run', undefined, 'prints the plan, changes nothing', VERIFY),
        ],
    },
    {
        title: 'When it fails',
        flags: [
            flag('rollback-command', 'COMMAND', 'brings the previous version back', VERIFY),
            flag('discard-command', 'COMMAND', 'ends a candidate that failed', VERIFY),
            flag('previous-endpoint', 'URL', 'asked before switching back', VERIFY),
            flag('on-failure', 'POLICY', 'rollback, hold or report (rollback)', VERIFY),
            flag('mode', 'MODE', 'gate, or rollback: roll back now (gate)', VERIFY),
            flag('shell', 'SHELL', 'what runs the commands (bash)', VERIFY),
            flag('working-directory', 'DIR', 'where the commands run (.)', VERIFY),
        ],
    },
    {
        title: 'Which changes',
        flags: [
            flag('fingerprint', 'HEX', 'the one that begins so, however bad it is', ACCEPT),
            flag('rule', 'ID', 'of this rule', ACCEPT),
            flag('subject', 'SUBJECT', 'of this subject, such as tools/search', ACCEPT),
            flag('pointer', 'POINTER', 'at this place inside the subject', ACCEPT),
            flag('all', undefined, 'all that are left, not one alone', ACCEPT),
        ],
    },
    {
        title: 'What to write',
        flags: [
            flag('reason', 'TEXT', 'why the change is taken; required', ACCEPT),
            flag('expires', 'DAY', 'the last day: 2027-01-31, 30d, 6w (for ever)', ACCEPT),
            flag('prune', undefined, 'take out entries that accept nothing', ACCEPT),
            flag('dry-run', undefined, 'show it, and write nothing', ACCEPT),
        ],
    },
    {
        title: 'The file',
        flags: [
            flag('output', 'FILE', '- is stdout (tools-snapshot.json)', ['snapshot'], { short: 'o' }),
            flag('check', undefined, 'write nothing; exit 1 when it is stale', ['snapshot']),
        ],
    },
    {
        title: 'The watch',
        flags: [
            flag('sessions', 'N', 'held all along (2)', WATCH),
            flag('interval', 'TIME', 'from one probe to the next (1s)', WATCH),
            flag('profile', 'PROFILE', 'strict: 10 sessions, every 100ms (default)', WATCH),
            flag('max-duration', 'TIME', 'when it ends by itself (15m)', WATCH),
            flag('tool', 'NAME', 'a slow tool that only reads, called all along', WATCH),
            flag('require', 'LEVEL', 'l1, l2 or l3: exit 1 when it is missed', WATCH),
            flag('html', 'FILE', 'writes a page with a picture of it', WATCH),
        ],
    },
    {
        title: 'How to connect',
        flags: [
            flag('transport', 'KIND', 'auto, streamable-http or sse (auto)', ASKING),
            flag('protocol-version', 'REVISION', 'auto, or one to pin: 2025-11-25 (auto)', ASKING),
            flag('request-timeout', 'TIME', 'for one request (10s)', CONNECTING),
            flag('principal', 'LABEL', 'who asks; kept in the snapshot', CONNECTING),
        ],
    },
    {
        title: 'Credentials (or MCP_GATE_BEARER_TOKEN in the environment)',
        flags: [
            flag('header', '"NAME: VALUE"', 'VALUE may be env:VARIABLE; repeatable', ASKING, {
                many: true,
            }),
            flag('oidc-audience', 'AUDIENCE', 'asks GitHub for a token', ASKING),
            flag('oauth-client-id', 'ID', 'secret: MCP_GATE_OAUTH_CLIENT_SECRET', ASKING),
            flag('oauth-scopes', '"A B"', 'scopes to ask for', ASKING),
            flag('oauth-issuer', 'URL', 'who gives the token; required', ASKING),
        ],
    },
    {
        title: 'Time',
        flags: [
            flag('wait-timeout', 'TIME', 'until the new version is proven (5m)', VERIFY),
            flag('soak-duration', 'TIME', 'goes on looking afterwards (0s)', VERIFY),
            flag('drain-duration', 'TIME', 'between promote and retire (30s)', VERIFY),
            flag('command-timeout', 'TIME', 'for each command (15m)', VERIFY),
            flag('rollback-timeout', 'TIME', 'for the rollback and its proof (5m)', VERIFY),
            flag('timeout', 'TIME', 'for all of it (45m)', ['verify', 'snapshot']),
            flag('samples', 'N', 'fresh connections in a round (3)', VERIFY),
            flag('interval', 'TIME', 'pause between rounds (2s)', VERIFY),
            flag('failure-threshold', 'N', 'rounds that must agree to fail (2)', VERIFY),
            flag('soak-interval', 'TIME', 'pause between rounds of the soak (10s)', VERIFY),
            flag('error-tolerance', 'TIME', 'of errors in the soak (60s)', VERIFY),
        ],
    },
    {
        title: 'Output and settings',
        flags: [
            flag('format', 'FORMAT', 'text, json or markdown (text)', [...PRINTING, 'watch', ...OFFLINE]),
            flag('report-path', 'FILE', 'writes the JSON report there', VERIFY),
            flag('config', 'FILE', '(.github/mcp-deploy-gate.yml)', [...ASKING, ...OFFLINE]),
            flag('quiet', undefined, 'no progress, only the result', ASKING, { short: 'q' }),
            flag('help', undefined, 'this page', COMMANDS, { short: 'h' }),
        ],
    },
];
const FLAGS = FLAG_GROUPS.flatMap(({ flags }) => flags);


/***/ }),

/***/ 94051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
const MAX_WIDTH = 120;
/** Reads a stream's abilities; NO_COLOR and FORCE_COLOR as at no-color.org and in Node. */
function terminal(stream) {
    const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
    const tty = stream.isTTY === true;
    const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    const color = !NO_COLOR && (forced || (tty && TERM !== 'dumb' && FORCE_COLOR === undefined));
    const width = Math.min(tty ? stream.columns || 80 : 100, MAX_WIDTH);
    return { tty, color, width, error: (text) => (color ? `\u001b[31m${text}\u001b[39m` : text) };
}


/***/ }),

/***/ 30085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ FLAG_NAMES),
/* harmony export */   GY: () => (/* binding */ FILE_NAMES),
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   _I: () => (/* binding */ settingOfFlag),
/* harmony export */   iT: () => (/* binding */ settingKey),
/* harmony export */   si: () => (/* binding */ namesCredential)
/* harmony export */ });
/* unused harmony export SETTING_KEYS */
const key = (name, options = {}) => ({
    name,
    input: true,
    flag: name,
    file: true,
    text: 'text',
    ...options,
});
/** Kept as it was written, and never shown: it may hold what `${{ secrets.X }}` became. */
const command = (name) => key(name, { file: 'command', text: 'script', secret: true });
/** Every setting, in the order in which action.yml and the tables list them. The values' rules are in schema.ts. */
const SETTING_KEYS = [
    key('endpoint', { file: 'address', flag: undefined, text: 'lines' }),
    key('candidate-endpoint', { file: 'address', text: 'lines' }),
    key('previous-endpoint', { file: 'address' }),
    key('transport'),
    key('protocol-version'),
    key('health-url', { file: 'address' }),
    key('expected-version', { file: 'run' }),
    key('expected-revision', { file: 'run' }),
    key('previous-revision', { file: 'run' }),
    key('headers', { file: 'credential', flag: 'header', text: 'lines', secret: true }),
    key('bearer-token', {
        file: 'credential',
        flag: undefined,
        secret: true,
        variable: 'MCP_GATE_BEARER_TOKEN',
    }),
    key('oidc-audience', { file: 'credential' }),
    key('oauth-client-id', { file: 'credential' }),
    key('oauth-client-secret', {
        file: 'credential',
        flag: undefined,
        secret: true,
        variable: 'MCP_GATE_OAUTH_CLIENT_SECRET',
    }),
    key('oauth-scopes', { file: 'credential' }),
    key('oauth-issuer', { file: 'credential' }),
    key('principal'),
    key('mode', { file: 'run' }),
    key('snapshot'),
    key('baseline', { file: 'run' }),
    key('fail-on'),
    key('manifests', { text: 'lines' }),
    key('config', { file: 'run' }),
    command('deploy-command'),
    command('promote-command'),
    command('discard-command'),
    command('rollback-command'),
    command('retire-command'),
    command('revision-command'),
    key('shell', { file: 'command' }),
    key('working-directory', { file: 'run' }),
    key('timeout'),
    key('wait-timeout'),
    key('soak-duration'),
    key('drain-duration'),
    key('command-timeout'),
    key('rollback-timeout'),
    key('on-failure'),
    // A job has a post step that acts on it; a terminal has nobody left.
    key('on-cancel', { flag: undefined }),
    key('dry-run', { file: 'run', text: 'switch' }),
    key('report-path', { file: 'run' }),
    key('samples', { input: false, text: 'count' }),
    key('interval', { input: false }),
    key('request-timeout', { input: false }),
    key('failure-threshold', { input: false, text: 'count' }),
    key('soak-interval', { input: false }),
    key('error-tolerance', { input: false }),
    key('version-from', { input: false, text: 'version-from' }),
    key('monitor', { input: false, flag: undefined, text: 'none' }),
    key('watch', { input: false, flag: undefined, text: 'none' }),
    key('checks', { input: false, flag: undefined, text: 'none' }),
    key('rules', { input: false, flag: undefined, text: 'none' }),
    key('accept', { input: false, flag: undefined, text: 'none' }),
];
const BY_NAME = new Map(SETTING_KEYS.map((entry) => [entry.name, entry]));
/** The setting of this name, or undefined. */
function settingKey(name) {
    return BY_NAME.get(name);
}
/** The setting that a flag of this name gives, or undefined. */
function settingOfFlag(flag) {
    return SETTING_KEYS.find((entry) => entry.flag === flag);
}
const INPUT_NAMES = SETTING_KEYS.filter((entry) => entry.input).map((entry) => entry.name);
const FILE_NAMES = SETTING_KEYS.filter((entry) => entry.file === true).map((entry) => entry.name);
const FLAG_NAMES = SETTING_KEYS.flatMap((entry) => entry.flag ?? []);
/** Whether a header or query parameter of this name usually carries a credential. */
function namesCredential(name) {
    return /auth|token|secret|passw|cookie|credential|session|signature|jwt|api-?_?key|[-_]key$|^key$/i.test(name);
}


/***/ }),

/***/ 93447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ orList),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** Longer names are compared up to here: a name of a setting is short, and the table below grows with the square. */
const COMPARED = 64;
/** Edits (insert, delete, replace, swap of neighbours) from one name to the other: the optimal string alignment distance. */
function distance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let best = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                best = Math.min(best, beforeLast[j - 2] + 1);
            }
            row.push(best);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length];
}
const fold = (name) => name
    .slice(0, COMPARED)
    .toLowerCase()
    .replaceAll(/[_\s-]+/g, '-');
/**
 * The names that someone who wrote `name` may have meant, likeliest first, at most three: a third of it mistyped at most,
 * or a part of a longer name (`rollback` for `rollback-command`).
 */
function nearest(name, known) {
    const wanted = fold(name);
    const scored = [];
    for (const candidate of known) {
        const edits = distance(wanted, fold(candidate));
        const part = wanted.length >= 3 &&
            (candidate.startsWith(`${wanted}-`) || candidate.endsWith(`-${wanted}`));
        const limit = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
        if (edits <= limit)
            scored.push({ candidate, score: edits });
        else if (part)
            scored.push({ candidate, score: limit + 1 });
    }
    scored.sort((x, y) => x.score - y.score || (x.candidate < y.candidate ? -1 : 1));
    return scored.slice(0, 3).map(({ candidate }) => candidate);
}
/** `a`, `b` or `c`, each in back-ticks. */
function orList(names) {
    return joined(names, 'or');
}
/** `a`, `b` and `c`, each in back-ticks. */
function joined(names, word) {
    return listed(names.map((name) => `\`${name}\``), word);
}
/** Texts as a sentence lists them: commas, and a word before the last. */
function listed(texts, word) {
    if (texts.length < 2)
        return texts.join('');
    return `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`;
}
/** `Did you mean …?`, or the whole list where nothing is near. */
function suggestion(name, known) {
    const near = nearest(name, known);
    return near.length > 0 ? `Did you mean ${orList(near)}?` : `Known: ${known.join(', ')}.`;
}


/***/ }),

/***/ 83206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ SettingsError),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);

/** All that is wrong with the settings, at once. */
class SettingsError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x {
    problems;
    /** `problems` is not empty; the order is kept. */
    constructor(problems) {
        const [only] = problems;
        if (problems.length === 1 && only) {
            super(`${place(only)}${only.message}`, { hint: only.fix });
        }
        else {
            super(`${problems.length} settings are wrong:\n${problems.map(line).join('\n')}`, {
                hint: 'Correct them all; nothing was probed and nothing was changed.',
            });
        }
        this.name = 'SettingsError';
        this.problems = problems;
    }
}
function place({ at }) {
    return at ? `${at.file}:${at.line}:${at.column}: ` : '';
}
function line(problem) {
    return `- ${place(problem)}${problem.message} ${problem.fix}`;
}
const SHOWN = 80;
/** A value as it stands in a message: one line, quoted, cut at 80 characters. */
function quoted(value) {
    let text;
    try {
        text = JSON.stringify(value);
    }
    catch {
        // A cycle or a BigInt: its type says enough.
    }
    text ??= typeof value;
    return text.length > SHOWN ? `${[...text].slice(0, SHOWN).join('')}…` : text;
}
/** A value that may be an address as a message may show it: user information and the query often are credentials. */
function withoutSecrets(value) {
    if (typeof value !== 'string')
        return value;
    return value.replace(/\/\/[^/?#]*@/, '//***@').replace(/\?.*$/s, '?…');
}


/***/ }),

/***/ 19124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   w: () => (/* binding */ wrongLine)
/* harmony export */ });
/** What is asked of texts, without the schema library: arguments are read before it is loaded. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f]/;
/** What is wrong with one line of text of at most `max` characters, and the fix; undefined where nothing is. */
function wrongLine(text, max) {
    if (text.trim() === '')
        return { wrong: 'is empty', fix: 'Give it a value or leave it out.' };
    if (CONTROL.test(text.trim())) {
        return { wrong: 'holds a line break or a control character', fix: 'Write it in one line.' };
    }
    if (text.length <= max)
        return undefined;
    return { wrong: `is ${text.length} characters long`, fix: `Write at most ${max}.` };
}
/** True for `YYYY-MM-DD` of a day that exists. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}


/***/ }),

/***/ 48627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90630);


/** An error for a person: what, how to mend it, and every cause in turn; escaped for a log. */
function errorText(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u) {
        const cause = error.cause instanceof Error ? `\nCause: ${error.cause.message}` : '';
        const known = cause !== '' && error.message.includes(cause.slice(8)) ? '' : cause;
        return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationText */ .xr)(`${error.message}${known}\nTo fix: ${error.hint}`);
    }
    const chain = [];
    for (let e = error; e !== undefined && chain.length < 5; e = e.cause) {
        chain.push(e instanceof Error ? `${e.name}: ${e.message}` : String(e));
        if (!(e instanceof Error))
            break;
    }
    const head = `This is a fault of mcp-deploy-gate itself: ${chain.join('\ncaused by ')}`;
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationText */ .xr)(`${head}\nPlease report it, with this trace:\n${stack}`);
}


/***/ }),

/***/ 26609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ outliveOutput)
/* harmony export */ });
/**
 * What cannot be printed must not end a run, a rollback least of all: a reader that has gone, a full disk, a terminal
 * that was closed. `onLost` is called where the results on stdout are lost; a reader that has gone wanted no more.
 */
function outliveOutput(onLost = () => undefined) {
    process.stderr.on('error', () => undefined);
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            onLost();
    });
}


/***/ }),

/***/ 12027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ GateError),
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/**
 * An error that a person can act on: what was wrong (message), how to mend it (hint), and what caused it.
 * Text from outside that stands in it is raw; it is escaped where it is printed.
 */
class GateError extends Error {
    code;
    hint;
    constructor(code, message, options) {
        super(message, { cause: options.cause });
        this.name = 'GateError';
        this.code = code;
        this.hint = options.hint;
    }
}
/** A GateError of code `config`: it ends the run in preflight with exit 2, and nothing is rolled back for it. */
class ConfigError extends GateError {
    constructor(message, options) {
        super('config', message, options);
        this.name = 'ConfigError';
    }
}


/***/ }),

/***/ 90630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   OG: () => (/* binding */ logLines),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   cU: () => (/* binding */ truncateAround),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   kU: () => (/* binding */ truncateMiddle),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   xr: () => (/* binding */ annotationText)
/* harmony export */ });
/* unused harmony exports commandData, commandProperty, workflowCommand */
/**
 * The one place where text from a server, a command or a file is made fit to print.
 * What is hidden becomes visible as `\u{…}`; what a reader of our output would take for a command or markup is broken up.
 * Grammars followed: the runner's ActionCommand (`::cmd` after blanks at a line's start, `##[cmd]` anywhere), GitHub
 * flavoured Markdown, HTML. Bound a text before it is escaped for Markdown or HTML, never after.
 */
// Control, format and default-ignorable characters (ANSI, bidi, zero-width, tags), line separators, lone surrogates.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** The same but for line feeds, of which a large text has millions. */
const HIDDEN_IN_LINE = new RegExp(`(?!\\n)${HIDDEN.source}`, HIDDEN.flags);
const EMOJI_BEFORE = /\p{Extended_Pictographic}$/u;
const NEWLINE = /\r\n|\n|\r/;
/** Makes every hidden character visible, CR, LF and tab included; `keep` names characters to leave, `'\n'` say. */
function visible(text, keep = '') {
    return text.replace(HIDDEN, (character, offset) => {
        if (keep.includes(character))
            return character;
        // One emoji selector after a pictograph is how that emoji is spelt.
        if (character === '\u{fe0f}' && EMOJI_BEFORE.test(text.slice(Math.max(0, offset - 2), offset)))
            return character;
        return escaped(character);
    });
}
function escaped(character) {
    return `\\u{${character.codePointAt(0).toString(16)}}`;
}
/** Breaks up whatever the runner would take for a command in one line of finished output; changes nothing else. */
function withoutCommands(line) {
    return line
        .replace(/##(?=\[)/g, `#${escaped('#')}`)
        .replace(/^(\s*):(?=:)/, (_, blanks) => `${blanks}${escaped(':')}`);
}
/** One line for a log or a terminal, tabs kept. At most `max` characters, cut in the middle. */
function logLine(text, max = 10_000) {
    return truncateMiddle(withoutCommands(visible(truncateMiddle(text, max), '\t')), max);
}
/** Splits at CR LF, LF and CR, and makes each line a `logLine`. */
function logLines(text, max = 10_000) {
    return text.split(NEWLINE).map((line) => logLine(line, max));
}
/**
 * A text of one or more lines for an annotation: hidden characters visible, line breaks as LF, no line a command.
 * It is not percent-escaped: `core.error` and `workflowCommand` do that.
 */
function annotationText(text, max = 4000) {
    const lines = truncateMiddle(text, max).split(NEWLINE);
    return truncateMiddle(lines.map((line) => withoutCommands(visible(line))).join('\n'), max);
}
/** Data of a workflow command: the part after the second `::`. */
function commandData(text) {
    return visible(text, '\r\n')
        .replace(/##(?=\[)/g, `#${escaped('#')}`)
        .replaceAll('%', '%25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A');
}
/** A property's value in a workflow command. */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** A whole workflow command as one line. `command` and the names of `properties` are ours; values may be anything. */
function workflowCommand(command, properties, message) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => `${name}=${commandProperty(String(value))}`);
    return `::${command}${pairs.length > 0 ? ` ${pairs.join(',')}` : ''}::${commandData(message)}`;
}
/** Text inside an HTML element or a quoted attribute. */
function htmlText(text) {
    return visible(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
/** JSON text from which on nobody reads it by eye; indented, lists of values would be several times as long. */
const MAX_INDENTED = 1024 * 1024;
/** JSON text, indented where it is not huge, that is safe on a terminal and in a log, and parses to the same value: `\u` escapes only. */
function jsonText(value) {
    const text = JSON.stringify(value);
    return (text.length > MAX_INDENTED ? text : JSON.stringify(value, null, 2))
        .replace(HIDDEN_IN_LINE, (character) => {
        const units = character.split('').map((unit) => unit.charCodeAt(0).toString(16));
        return units.map((hex) => `\\u${hex.padStart(4, '0')}`).join('');
    })
        .replace(/##(?=\[)/g, '#\\u0023');
}
/** At most `max` UTF-16 units, an ellipsis in the middle where cut; no surrogate pair is split. */
function truncateMiddle(text, max) {
    if (text.length <= max)
        return text;
    if (max <= 1)
        return '…'.slice(0, Math.max(0, max));
    const head = Math.ceil((max - 1) / 2);
    const tail = max - 1 - head;
    return `${text.slice(0, whole(text, head, -1))}…${text.slice(whole(text, text.length - tail, 1))}`;
}
/** At most `max` UTF-16 units of `text` around unit `index`, so that a difference there is seen; ellipses where cut. */
function truncateAround(text, index, max) {
    if (text.length <= max)
        return text;
    if (max <= 2)
        return truncateMiddle(text, max);
    const room = max - 2;
    let from = Math.min(Math.max(0, index - Math.floor(room / 2)), text.length - room);
    let to = from + room;
    if (from <= 1)
        [from, to] = [0, max - 1];
    else if (to >= text.length - 1)
        [from, to] = [text.length - (max - 1), text.length];
    const cut = text.slice(whole(text, from, 1), whole(text, to, -1));
    return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
}
// The nearest place to cut that splits no surrogate pair: `at`, or one unit before or after it.
function whole(text, at, direction) {
    const pair = text.slice(Math.max(0, at - 1), at + 1);
    return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? at + direction : at;
}


/***/ })

};
