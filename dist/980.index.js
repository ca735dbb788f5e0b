export const id = 980;
export const ids = [980];
export const modules = {

/***/ 9980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openStdio: () => (/* binding */ openStdio)
});

// EXTERNAL MODULE: ./build/js/wire/wire-error.js
var wire_error = __webpack_require__(6002);
// EXTERNAL MODULE: ./build/js/connect/deadline.js
var deadline = __webpack_require__(8663);
// EXTERNAL MODULE: ./build/js/connect/handshake.js
var handshake = __webpack_require__(166);
// EXTERNAL MODULE: ./build/js/connect/live-session.js + 2 modules
var live_session = __webpack_require__(6784);
// EXTERNAL MODULE: ./build/js/connect/pin.js
var pin = __webpack_require__(7048);
// EXTERNAL MODULE: ./build/js/connect/recording-transport.js
var recording_transport = __webpack_require__(3968);
// EXTERNAL MODULE: ./build/js/connect/session.js
var session = __webpack_require__(7215);
// EXTERNAL MODULE: ./build/js/connect/session-failure.js
var session_failure = __webpack_require__(292);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/js/json.js
var json = __webpack_require__(4462);
// EXTERNAL MODULE: ./build/js/wire/body.js
var body = __webpack_require__(7868);
// EXTERNAL MODULE: ./build/js/wire/json-scanner.js
var json_scanner = __webpack_require__(1193);
;// CONCATENATED MODULE: ./build/js/connect/stdio-transport.js





const LF = 0x0a;
/** After stdin closed, and again after SIGTERM, a process has this long to go. */
const GRACE_MS = 700;
/**
 * A server as a child process that speaks JSON-RPC over stdin and stdout, one message a line. In place of the SDK's
 * transport, for that one inherits no environment, ends the child but not what the child started, and reads
 * without bounds. Its stderr is piped: a server's text never lands on our own stream.
 */
class StdioTransport {
    onmessage;
    onerror;
    onclose;
    what;
    limits;
    child;
    exited;
    chunks = [];
    lineBytes = 0;
    totalBytes = 0;
    constructor(what, limits) {
        this.what = what;
        this.limits = limits;
    }
    start() {
        const { command, args, cwd, env, onStderr } = this.what;
        const windows = process.platform === 'win32';
        const child = (0,external_node_child_process_.spawn)(windows ? quoteForCmd(command) : command, windows ? args.map(quoteForCmd) : args, {
            ...(cwd !== undefined && { cwd }),
            ...(env && { env: { ...env } }),
            stdio: ['pipe', 'pipe', 'pipe'],
            // A group of its own, so that what it starts ends with it. On Windows `npx` is a script that needs a shell.
            detached: !windows,
            shell: windows,
            windowsHide: true,
        });
        this.child = child;
        this.exited = new Promise((resolve) => {
            child.once('exit', () => resolve());
            child.once('error', () => resolve());
        });
        child.stdin.on('error', (error) => this.onerror?.(error));
        child.stdout.on('data', (chunk) => this.read(chunk));
        child.stderr.setEncoding('utf8').on('data', (text) => onStderr?.(text));
        child.once('close', () => this.onclose?.());
        return new Promise((resolve, reject) => {
            child.once('spawn', resolve);
            child.once('error', reject);
        });
    }
    async send(message) {
        const stdin = this.child?.stdin;
        if (!stdin?.writable)
            throw new Error('The process has closed its input.');
        await new Promise((resolve, reject) => {
            stdin.write(`${JSON.stringify(message)}\n`, (error) => (error ? reject(error) : resolve()));
        });
    }
    /** Closes stdin, then ends the process and its group: SIGTERM, then SIGKILL. */
    async close() {
        const { child, exited } = this;
        if (!child || !exited)
            return;
        this.child = undefined;
        child.stdin?.end();
        await gone(exited, GRACE_MS);
        signalGroup(child, 'SIGTERM');
        if (!(await gone(exited, GRACE_MS))) {
            signalGroup(child, 'SIGKILL');
            await gone(exited, GRACE_MS);
        }
        else
            signalGroup(child, 'SIGKILL');
        for (const stream of [child.stdin, child.stdout, child.stderr])
            stream?.destroy();
        child.unref();
    }
    read(chunk) {
        this.totalBytes += chunk.length;
        let from = 0;
        for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
            this.chunks.push(chunk.subarray(from, at));
            this.lineBytes += at - from;
            from = at + 1;
            this.line(Buffer.concat(this.chunks, this.lineBytes));
            this.chunks = [];
            this.lineBytes = 0;
        }
        if (from < chunk.length) {
            this.chunks.push(chunk.subarray(from));
            this.lineBytes += chunk.length - from;
        }
        const { maxBodyBytes, maxSampleBytes } = this.limits;
        if (this.lineBytes > maxBodyBytes || this.totalBytes > maxSampleBytes) {
            this.chunks = [];
            const code = this.lineBytes > maxBodyBytes ? 'body-bytes' : 'sample-bytes';
            this.fail(new wire_error/* WireError */.cC(code, 'The process wrote more than can be held.'));
        }
    }
    line(line) {
        const excess = new json_scanner/* JsonScanner */.V(this.limits.maxDepth).push(line);
        if (excess) {
            this.fail((0,body/* excessError */._W)(excess, this.limits.maxDepth));
            return;
        }
        let message;
        try {
            message = JSON.parse(line.toString('utf8'));
        }
        catch {
            return; // Many servers log to stdout while they start.
        }
        if ((0,json/* isJsonObject */.O)(message) && message.jsonrpc === '2.0') {
            this.onmessage?.(message);
        }
    }
    fail(error) {
        this.child?.stdout?.removeAllListeners('data').destroy();
        this.onerror?.(error);
    }
}
/** True when the process went within the time. */
async function gone(exited, ms) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(false), ms);
    });
    const result = await Promise.race([exited.then(() => true), late]);
    clearTimeout(timer);
    return result;
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32') {
            (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(child.pid), '/t', '/f'], {
                stdio: 'ignore',
                windowsHide: true,
            }).on('error', () => { });
        }
        else
            process.kill(-child.pid, signal);
    }
    catch {
        // The group is gone.
    }
}
/** One argument for cmd.exe: quoted where it has anything but plain characters. */
function quoteForCmd(text) {
    return /^[\w.:/\\@=-]+$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./build/js/connect/open-stdio.js









/**
 * Starts the command and opens a session with it. Where the era is to be found out, the modern probe goes first;
 * some legacy servers end at a message before `initialize`, so a process that went is started once more for it.
 */
async function openStdio(target, negotiation, opening) {
    const { wire } = opening;
    const startedAt = wire.clock();
    let limit;
    const onLimit = (error) => {
        if (error.code !== 'connect-timeout')
            limit = error.code;
    };
    let opened;
    try {
        const first = openChannel(target, opening, onLimit);
        try {
            opened = await (0,handshake/* handshake */.g)(first, negotiation, opening);
        }
        catch (error) {
            const asked = first.transport.asked.has('server/discover');
            if (negotiation.mode !== 'auto' || !asked || limit || wire.signal.aborted)
                throw error;
            opened = await (0,handshake/* handshake */.g)(openChannel(target, opening, onLimit), { mode: 'legacy' }, opening);
        }
    }
    catch (error) {
        const mismatch = (0,pin/* pinMismatch */.s)(error, target, []);
        throw mismatch ?? (0,session_failure/* toSessionError */.yV)(error, 'opening', [], limit ? { limit } : {});
    }
    return (0,live_session/* liveSession */.b)(opened, opening, {
        notices: [],
        connectMs: wire.clock() - startedAt,
        openingHeaders: {},
    });
}
function openChannel(target, opening, onLimit) {
    const { wire } = opening;
    const inner = new StdioTransport(target, wire.limits);
    const transport = new recording_transport/* RecordingTransport */.h(inner, {
        answersLater: () => true,
        startWithin: (start) => (0,deadline/* unlessAborted */.Wh)(start, wire.signal, () => new session/* SessionError */.P('connect', 'Cancelled.', { exchanges: [], limit: 'aborted' })),
        stdio: true,
    });
    transport.onerror = (error) => {
        if (error instanceof wire_error/* WireError */.cC)
            onLimit(error);
        transport.end(error);
    };
    return { kind: 'stdio', transport, allow: () => { }, terminate: async () => { } };
}


/***/ })

};
