export const id = 5349;
export const ids = [5349];
export const modules = {

/***/ 2027:
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

/***/ 5349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/js/deploy/journal-file.js
var journal_file = __webpack_require__(2542);
// EXTERNAL MODULE: ./build/js/deploy/journal-place.js
var journal_place = __webpack_require__(8925);
// EXTERNAL MODULE: ./build/js/deploy/process-table.js
var process_table = __webpack_require__(4448);
// EXTERNAL MODULE: ./build/js/deploy/run-command.js + 4 modules
var run_command = __webpack_require__(1920);
;// CONCATENATED MODULE: ./build/js/deploy/supervise.js






/** Of the output that nobody reads any more. */
const MAX_OUTPUT = 1024 * 1024;
/**
 * Runs one command to its end or its deadline, whoever listens, and writes its end into the journal. It is not run
 * where the journal cannot be written. Never throws.
 */
async function supervise(request, { send, settled, redact }) {
    const { role, journal, timeoutMs } = request;
    const began = performance.now();
    const write = (line, durable) => {
        const at = Math.round(request.clock + performance.now() - began);
        (0,journal_file/* appendLine */.Xq)(journal, { ...line, at }, durable);
    };
    const keep = unreadOutput((0,journal_place/* outputPath */.XC)(journal, role), redact);
    const me = (0,process_table/* processId */.PA)(process.pid);
    try {
        write({ type: 'supervisor', role, timeoutMs, ...me }, true);
    }
    catch (error) {
        send({
            kind: 'error',
            code: 'io',
            message: `The command did not start: the journal cannot be written: ${error.message}`,
            hint: 'Make room on the disk, or set MCP_GATE_STATE_DIR to a folder that can be written.',
        });
        return;
    }
    send({ kind: 'ready', supervisor: me });
    const outcome = await (0,run_command/* runCommand */.d)({
        ...request,
        onSpawn(pid) {
            const process = (0,process_table/* processId */.PA)(pid);
            quietly(() => write({ type: 'command-process', role, ...process }, false));
            send({ kind: 'spawned', process });
        },
        onLine: (line, stream) => send({ kind: 'line', line, stream }, () => keep(line)),
    }).then((result) => ({ result, frame: { kind: 'result', result } }), notStarted);
    const { exitCode, signal, timedOut, durationMs, tail } = outcome.result;
    // Whoever reads the end finds all that was said before it.
    await settled();
    // The gate writes it too, if it still lives.
    quietly(() => write({
        type: 'command-ended',
        role,
        timedOut,
        durationMs,
        tail: redact(tail),
        ...(exitCode !== undefined && { exitCode }),
        ...(signal && { signal }),
    }, true));
    send(outcome.frame);
}
function notStarted(error) {
    const known = error instanceof errors/* GateError */.u;
    const message = error instanceof Error ? error.message : String(error);
    return {
        result: { timedOut: false, aborted: false, groupGone: true, durationMs: 0, tail: message },
        frame: {
            kind: 'error',
            code: known && error.code === 'config' ? 'config' : 'io',
            message,
            hint: known ? error.hint : 'Look at the machine that runs the gate.',
        },
    };
}
/** Keeps the first lines that nobody took in a file for `post`. */
function unreadOutput(path, redact) {
    let room = MAX_OUTPUT;
    return (line) => {
        if (room <= 0)
            return;
        const text = `${redact(line)}\n`;
        room -= text.length;
        quietly(() => (0,external_node_fs_.appendFileSync)(path, room > 0 ? text : '… [the rest was left out]\n', { mode: 0o600 }));
    };
}
function quietly(work) {
    try {
        work();
    }
    catch {
        // The command must not end because something about it could not be written.
    }
}

// EXTERNAL MODULE: ./build/js/entry/redact.js
var redact = __webpack_require__(6796);
;// CONCATENATED MODULE: ./build/js/supervisor.js



/** Characters that may wait for a gate that does not read. */
const MAX_WAITING = 4 * 1024 * 1024;
/** How long a gate that does not read can hold up what is written of the end. */
const SETTLE_MS = 500;
/** How long the last frame may wait for it; the journal has been written by then. */
const LINGER_MS = 10_000;
/**
 * The process that runs one command for the gate and outlives it: reads the request from stdin, tells what happens on
 * stdout, and writes the end into the journal. Nobody's death but its own ends it before the command's deadline.
 */
async function run() {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(name, () => undefined);
    const { stdin, stdout } = process;
    // The gate is gone: what is written to it is told to the callbacks.
    stdout.on('error', () => undefined);
    let text = '';
    for await (const chunk of stdin.setEncoding('utf8'))
        text += chunk;
    const request = JSON.parse(text);
    const redactor = (0,redact/* createRedactor */.l)();
    for (const secret of request.secrets)
        redactor.add(secret);
    let leftOut = 0;
    const write = (frame, onLost) => {
        stdout.write(`${JSON.stringify(frame)}\n`, (error) => error && onLost?.());
    };
    const send = (frame, onLost) => {
        // A command must not wait for a reader, nor fill the memory.
        if (frame.kind === 'line' && stdout.writableLength > MAX_WAITING) {
            leftOut++;
            return;
        }
        if (leftOut > 0)
            write({ kind: 'left-out', count: leftOut });
        leftOut = 0;
        write(frame, onLost);
    };
    const settled = async () => {
        const written = new Promise((resolve) => stdout.write('', () => resolve()));
        await Promise.race([written, (0,promises_.setTimeout)(SETTLE_MS)]);
    };
    await supervise(request, { send, settled, redact: redactor.text });
    setTimeout(() => process.exit(), LINGER_MS).unref();
    stdout.end(() => process.exit());
}


/***/ })

};
