export const id = 9776;
export const ids = [9776];
export const modules = {

/***/ 59776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openStdio: () => (/* binding */ openStdio)
});

// EXTERNAL MODULE: ./build/js/wire/wire-error.js
var wire_error = __webpack_require__(16002);
// EXTERNAL MODULE: ./build/js/connect/deadline.js
var deadline = __webpack_require__(78663);
// EXTERNAL MODULE: ./build/js/connect/handshake.js
var handshake = __webpack_require__(80166);
// EXTERNAL MODULE: ./build/js/connect/live-session.js + 1 modules
var live_session = __webpack_require__(43213);
// EXTERNAL MODULE: ./build/js/connect/pin.js
var pin = __webpack_require__(27048);
// EXTERNAL MODULE: ./build/js/connect/recording-transport.js
var recording_transport = __webpack_require__(83968);
// EXTERNAL MODULE: ./build/js/connect/session.js
var session = __webpack_require__(47215);
// EXTERNAL MODULE: ./build/js/connect/session-failure.js
var session_failure = __webpack_require__(90292);
// EXTERNAL MODULE: ./build/js/json.js
var json = __webpack_require__(4462);
// EXTERNAL MODULE: ./build/js/wire/body.js
var body = __webpack_require__(97868);
// EXTERNAL MODULE: ./build/js/wire/json-scanner.js
var json_scanner = __webpack_require__(91193);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/js/connect/process-fault.js
var process_fault = __webpack_require__(22567);
;// CONCATENATED MODULE: ./build/js/connect/child.js


/**
 * Starts a command with pipes for its three streams.
 * @throws ProcessError where it cannot be tried; one that is not found is told by its event `error`.
 */
function startChild({ command, args, cwd, env, }) {
    const windows = process.platform === 'win32';
    try {
        return (0,external_node_child_process_.spawn)(windows ? quoteForCmd(command) : command, windows ? args.map(quoteForCmd) : args, {
            ...(cwd !== undefined && { cwd }),
            ...(env && { env: { ...env } }),
            stdio: ['pipe', 'pipe', 'pipe'],
            // A group of its own, so that what it starts ends with it. On Windows `npx` is a script that needs a shell.
            detached: !windows,
            shell: windows,
            windowsHide: true,
        });
    }
    catch (error) {
        // Arguments that are too long or hold a NUL are thrown, not emitted.
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        throw new process_fault/* ProcessError */.yI({ kind: 'not-started', command, code }, error);
    }
}
function hasEnded({ exitCode, signalCode }) {
    return exitCode !== null || signalCode !== null;
}
/** To the process and what it started, where that is still there. */
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
    /** Like `exited`, and all that it wrote is read. */
    drained;
    stderr = new process_fault/* LastLines */.UR();
    stray;
    spokeMcp = false;
    endedAlone;
    chunks = [];
    lineBytes = 0;
    totalBytes = 0;
    constructor(what, limits) {
        this.what = what;
        this.limits = limits;
    }
    start() {
        const { command, onStderr } = this.what;
        const child = startChild(this.what);
        this.child = child;
        this.exited = new Promise((resolve) => {
            child.once('exit', () => resolve());
            child.once('error', () => resolve());
        });
        this.drained = new Promise((resolve) => child.once('close', () => resolve()));
        // Whoever writes is told by `send`.
        child.stdin.on('error', () => { });
        child.stdout.on('data', (chunk) => this.read(chunk));
        child.stderr.setEncoding('utf8').on('data', (text) => {
            this.stderr.push(text);
            onStderr?.(text);
        });
        child.once('close', () => {
            if (this.child === child && child.pid !== undefined) {
                this.endedAlone = this.ended(child);
                this.onerror?.(new process_fault/* ProcessError */.yI(this.endedAlone));
            }
            this.onclose?.();
        });
        return new Promise((resolve, reject) => {
            child.once('spawn', resolve);
            child.once('error', (error) => {
                const code = error.code ?? error.message;
                reject(new process_fault/* ProcessError */.yI({ kind: 'not-started', command, code }, error));
            });
        });
    }
    /** How it failed as a process; undefined where it has spoken MCP and did not end by itself. */
    get fault() {
        if (this.endedAlone)
            return this.endedAlone;
        if (this.spokeMcp || !this.drained)
            return undefined;
        return { kind: 'no-mcp', stderr: this.stderr.all, ...this.strayLine() };
    }
    async send(message) {
        const { child } = this;
        const stdin = child?.stdin;
        if (!child || !stdin)
            throw new Error('The process is not running.');
        try {
            if (!stdin.writable)
                throw new Error('The process has closed its input.');
            await new Promise((resolve, reject) => {
                stdin.write(`${JSON.stringify(message)}\n`, (error) => (error ? reject(error) : resolve()));
            });
        }
        catch (error) {
            // A broken pipe is the first that is seen of an end: how it ended is known a moment later.
            if (this.drained)
                await gone(this.drained, GRACE_MS);
            const fault = hasEnded(child)
                ? this.ended(child)
                : { kind: 'input-closed', stderr: this.stderr.all };
            throw new process_fault/* ProcessError */.yI(fault, error);
        }
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
    ended({ exitCode, signalCode }) {
        return {
            kind: 'ended',
            ...(exitCode !== null && { exitCode }),
            ...(signalCode !== null && { signal: signalCode }),
            stderr: this.stderr.all,
            ...(!this.spokeMcp && this.strayLine()),
        };
    }
    /** The first line that is not MCP; where no line is complete yet, what there is of it. */
    strayLine() {
        const stray = this.stray ?? (0,process_fault/* lineHead */.X5)(Buffer.concat(this.chunks.slice(0, 1)));
        return stray ? { stray } : {};
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
            const { stray } = this.strayLine();
            // An object may be an answer that is too long.
            if (!stray?.startsWith('{'))
                this.stray = stray;
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
            // Many servers log to stdout while they start: not a fault by itself.
        }
        if ((0,json/* isJsonObject */.O)(message) && message.jsonrpc === '2.0') {
            this.spokeMcp = true;
            this.onmessage?.(message);
        }
        else
            this.stray ||= (0,process_fault/* lineHead */.X5)(line);
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
    let inner = new StdioTransport(target, wire.limits);
    try {
        const first = openChannel(inner, opening, onLimit);
        try {
            opened = await (0,handshake/* handshake */.g)(first, negotiation, opening);
        }
        catch (error) {
            const asked = first.transport.asked.has('server/discover');
            if (negotiation.mode !== 'auto' || !asked || limit || wire.signal.aborted)
                throw error;
            inner = new StdioTransport(target, wire.limits);
            opened = await (0,handshake/* handshake */.g)(openChannel(inner, opening, onLimit), { mode: 'legacy' }, opening);
        }
    }
    catch (error) {
        const mismatch = (0,pin/* pinMismatch */.sb)(error, target, []);
        // What broke a limit was MCP, unless something else came before it.
        const { fault } = inner;
        const isFault = !limit || (fault && 'stray' in fault);
        throw (mismatch ??
            (0,session_failure/* toSessionError */.yV)(error, 'opening', [], {
                ...(limit && { limit }),
                ...(isFault && { process: fault }),
            }));
    }
    return (0,live_session/* liveSession */.b)(opened, opening, {
        notices: [],
        connectMs: wire.clock() - startedAt,
        openingHeaders: {},
    });
}
function openChannel(inner, opening, onLimit) {
    const { wire } = opening;
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
