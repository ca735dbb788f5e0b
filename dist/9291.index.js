export const id = 9291;
export const ids = [9291];
export const modules = {

/***/ 99291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ createWatchJudge),
  v: () => (/* binding */ judgeWatch)
});

;// CONCATENATED MODULE: ./build/js/decide/watch/failures.js
/** How many failures are told one by one. */
const LISTED = 100;
/** Characters of a reason. */
const MAX_WHY = 300;
/** The first failures in order of time, and what most of them had in common, whatever the order in which they come. */
function createFailures() {
    const list = [];
    const tallies = new Map();
    let total = 0;
    return {
        add(loss, raw) {
            const failure = { ...raw, at: Math.round(raw.at), why: raw.why.slice(0, MAX_WHY) };
            total++;
            const tally = tallies.get(loss) ?? new Map();
            tallies.set(loss, tally);
            const before = tally.get(failure.failure);
            const first = before && inOrder(before.first, failure) <= 0 ? before.first : failure;
            tally.set(failure.failure, { count: (before?.count ?? 0) + 1, first });
            const last = list.at(-1);
            if (last && list.length === LISTED && inOrder(last, failure) <= 0)
                return;
            const at = list.findLastIndex((one) => inOrder(one, failure) <= 0);
            list.splice(at + 1, 0, failure);
            if (list.length > LISTED)
                list.pop();
        },
        untold(count) {
            total += count;
        },
        list: () => [...list],
        leftOut: () => total - list.length,
        count: (loss, failure) => tallies.get(loss)?.get(failure)?.count ?? 0,
        cause(loss) {
            const [most] = [...(tallies.get(loss) ?? [])].sort(([a, { count: n }], [b, { count: m }]) => 
            // What we may have brought about ourselves explains nothing else.
            Number(a === 'limited') - Number(b === 'limited') || m - n || (a < b ? -1 : 1));
            return most && { failure: most[0], why: most[1].first.why };
        },
    };
}
function inOrder(a, b) {
    return (a.at - b.at ||
        (a.session ?? 0) - (b.session ?? 0) ||
        compare(a.probe, b.probe) ||
        compare(a.failure, b.failure) ||
        compare(a.why, b.why));
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./build/js/decide/watch/outages.js
/** How many outages are told one by one. */
const outages_LISTED = 100;
/** Probes that wait to be put in order: one that failed is told later than good ones that began after it. */
const WAITING = 8192;
/** The union of [first failed new session, next good one], whatever the order in which they are told. */
function createOutages() {
    let settled = { downtimeMs: 0, list: [], leftOut: 0 };
    let waiting = [];
    return {
        add(at, ok) {
            waiting.push({ at, ok });
            if (waiting.length < WAITING)
                return;
            waiting.sort(outages_inOrder);
            settled = after(settled, waiting.slice(0, WAITING / 2));
            waiting = waiting.slice(WAITING / 2);
        },
        told(intervalMs, now) {
            const { open, ...told } = after(settled, waiting.toSorted(outages_inOrder));
            const all = open ? outages_closed(told, open, undefined, now) : told;
            const { longest } = all;
            return {
                downtimeMs: Math.round(all.downtimeMs),
                outages: all.list,
                outagesLeftOut: all.leftOut,
                ...(longest && {
                    longestOutage: {
                        from: Math.round(longest.from),
                        minMs: Math.round((longest.failed - 1) * intervalMs),
                        maxMs: Math.round((longest.failed + 1) * intervalMs),
                    },
                }),
            };
        },
    };
}
/** Of two at the same moment the failed one comes first. */
const outages_inOrder = (a, b) => a.at - b.at || Number(a.ok) - Number(b.ok);
function after(before, probes) {
    let told = { ...before, list: [...before.list] };
    for (const { at, ok } of probes) {
        if (!ok) {
            const open = told.open ?? { from: at, failed: 0 };
            told.open = { from: open.from, failed: open.failed + 1 };
        }
        else if (told.open) {
            const { open, ...rest } = told;
            told = outages_closed(rest, open, at, at);
        }
    }
    return told;
}
function outages_closed(told, { from, failed }, until, end) {
    const listed = told.list.length < outages_LISTED;
    if (listed) {
        told.list.push({
            from: Math.round(from),
            ...(until !== undefined && { until: Math.round(until) }),
            failed,
        });
    }
    const longest = told.longest;
    return {
        ...told,
        downtimeMs: told.downtimeMs + Math.max(0, end - from),
        leftOut: told.leftOut + (listed ? 0 : 1),
        longest: longest && longest.failed >= failed ? longest : { from, failed },
    };
}

;// CONCATENATED MODULE: ./build/js/decide/watch/sessions.js
/** From good to worst: of several things that became of a session, the worst counts. */
const WORST = ['kept', 'endedGracefully', 'lost', 'endedAbruptly', 'hung'];
const FATES = {
    closed: 'endedGracefully',
    lost: 'lost',
    broken: 'endedAbruptly',
    hung: 'hung',
};
/** A stream that ended so shortly before the watch did had no time to be opened again; calls tell whether the session lives. */
const TIME_TO_REOPEN_MS = 8000;
/** The more often a stream has ended, the longer the watch waits before it opens it again; not longer than this. */
const MAX_TIME_TO_REOPEN_MS = 40_000;
/** What the attempt itself may take. */
const ATTEMPT_MS = 2000;
/** Ten times as many as settings allow. */
const MAX_PLACES = 10_000;
/**
 * What became of held sessions. A session that is not known is one of those that were held and not named. `changed` is
 * told when how many more, or fewer, are held.
 */
function createSessions(changed) {
    const places = new Map();
    const streams = { all: 0, failed: 0 };
    let measured = false;
    let unnamed = 0;
    let longestGapMs;
    const place = (session, isNew = false) => {
        const known = places.get(session);
        if (known || (unnamed === 0 && !isNew) || places.size >= MAX_PLACES)
            return known;
        if (unnamed > 0)
            unnamed--;
        const made = {
            alive: true,
            worst: 'kept',
            endedAt: 0,
            stream: 'none',
            streamEndedAt: 0,
            streamEnds: 0,
            againMs: 0,
        };
        places.set(session, made);
        return made;
    };
    const setStream = (place, stream, at) => {
        const more = Number(stream === 'open') - Number(place.stream === 'open');
        place.stream = stream;
        place.streamEndedAt = at;
        if (stream === 'ended')
            place.streamEnds++;
        if (more !== 0)
            changed(at, 'streams', more);
    };
    return {
        measureFrom(held, at) {
            if (measured)
                return;
            measured = true;
            for (const [session, each] of places) {
                if (!each.alive)
                    places.delete(session);
                each.worst = 'kept';
                if (each.stream === 'ended')
                    each.stream = 'none';
            }
            streams.all = [...places.values()].filter(({ stream }) => stream === 'open').length;
            unnamed = Math.max(0, Math.min(MAX_PLACES, held) - places.size);
            if (unnamed > 0)
                changed(at, 'sessions', unnamed);
        },
        started(session, at, replaces, gapMs) {
            if (replaces === undefined) {
                const isNamedNow = unnamed > 0;
                if (!places.has(session) && place(session, true) && !isNamedNow)
                    changed(at, 'sessions', 1);
                return;
            }
            const before = places.get(replaces);
            if (!before || before.alive)
                return;
            places.delete(replaces);
            places.set(session, before);
            const gap = gapMs ?? Math.max(0, at - before.endedAt);
            if (measured)
                longestGapMs = Math.max(longestGapMs ?? 0, Math.round(gap));
            before.alive = true;
            before.stream = 'none';
            changed(at, 'sessions', 1);
        },
        ended(session, at, how) {
            const known = place(session);
            if (!known?.alive)
                return false;
            known.alive = false;
            known.endedAt = at;
            known.worst = worse(known.worst, FATES[how]);
            changed(at, 'sessions', -1);
            setStream(known, 'none', at);
            return true;
        },
        streamStarted(session, at) {
            const known = place(session);
            if (known)
                setStream(known, 'open', at);
            if (measured)
                streams.all++;
        },
        streamEnded(session, at, how, againMs = 0) {
            const known = place(session);
            if (known) {
                setStream(known, how === 'clean' ? 'ended' : 'none', at);
                known.againMs = againMs;
            }
            if (measured && how === 'broken')
                streams.failed++;
        },
        told(now) {
            const sessions = {
                ...{ total: places.size + unnamed, kept: unnamed, endedGracefully: 0 },
                ...{ endedAbruptly: 0, lost: 0, hung: 0 },
            };
            let streamless = 0;
            for (const { worst, stream, streamEndedAt, streamEnds, againMs } of places.values()) {
                const often = Math.min(TIME_TO_REOPEN_MS * streamEnds, MAX_TIME_TO_REOPEN_MS);
                const patience = Math.max(often, Math.min(againMs, MAX_TIME_TO_REOPEN_MS) + ATTEMPT_MS);
                const without = stream === 'ended' && now - streamEndedAt >= patience;
                if (without && worst === 'kept')
                    streamless++;
                sessions[without ? worse(worst, 'endedGracefully') : worst]++;
            }
            return {
                sessions,
                streamless,
                streams: { ok: Math.max(0, streams.all - streams.failed), failed: streams.failed },
                ...(longestGapMs !== undefined && { longestGapMs }),
            };
        },
    };
}
const worse = (a, b) => (WORST.indexOf(a) >= WORST.indexOf(b) ? a : b);

;// CONCATENATED MODULE: ./build/js/decide/watch/timeline.js
/** Columns of a timeline. */
const MAX_COLUMNS = 300;
/** Calls are told by the second. */
const SECOND = 1000;
/** Counts over time: columns of a second or an interval, and of twice the width whenever they become too many. */
function createTimeline() {
    let columnMs = SECOND;
    let cells = [];
    const widen = () => {
        columnMs *= 2;
        const half = [];
        for (let i = 0; i < cells.length; i += 2)
            half.push(joined(cells[i], cells[i + 1]));
        cells = half;
    };
    const cell = (at) => {
        const time = Number.isFinite(at) ? Math.max(0, at) : 0;
        while (time >= columnMs * MAX_COLUMNS)
            widen();
        const index = Math.floor(time / columnMs);
        while (cells.length <= index)
            cells.push(undefined);
        const known = cells[index] ?? empty();
        cells[index] = known;
        return known;
    };
    return {
        atLeast(intervalMs) {
            if (cells.length === 0 && Number.isFinite(intervalMs))
                columnMs = Math.max(columnMs, Math.ceil(intervalMs / SECOND) * SECOND);
        },
        add: (at, what, count = 1) => bump(cell(at).counts, what, count),
        met: (at, version) => bump(cell(at).versions, version, 1),
        held(at, what, more) {
            cell(at).held[what] += more;
        },
        told(durationMs) {
            while (durationMs > columnMs * MAX_COLUMNS)
                widen();
            const count = Math.max(cells.length, Math.ceil(durationMs / columnMs));
            const held = { sessions: 0, streams: 0 };
            const columns = Array.from({ length: count }, (_, i) => {
                const { counts, versions, held: more } = cells[i] ?? empty();
                held.sessions += more.sessions;
                held.streams += more.streams;
                const of = (what) => counts.get(what) ?? 0;
                return {
                    newOk: of('newOk'),
                    newFailed: of('newFailed'),
                    callsOk: of('callsOk'),
                    callsLost: of('callsLost'),
                    streamsHeld: Math.max(0, held.streams),
                    streamsEnded: of('streamsEnded'),
                    streamsBroken: of('streamsBroken'),
                    sessionsHeld: Math.max(0, held.sessions),
                    sessionsEnded: of('sessionsEnded'),
                    versions: Object.fromEntries(versions),
                };
            });
            return { columnMs, columns };
        },
    };
}
const empty = () => ({
    counts: new Map(),
    held: { sessions: 0, streams: 0 },
    versions: new Map(),
});
function bump(counts, key, by) {
    counts.set(key, (counts.get(key) ?? 0) + by);
}
function joined(a, b) {
    if (!a || !b)
        return a ?? b;
    for (const [what, count] of b.counts)
        bump(a.counts, what, count);
    for (const [version, count] of b.versions)
        bump(a.versions, version, count);
    a.held.sessions += b.held.sessions;
    a.held.streams += b.held.streams;
    return a;
}

;// CONCATENATED MODULE: ./build/js/decide/watch/versions.js
/** Versions that are told apart. */
const versions_LISTED = 20;
/** Characters of a version. */
const MAX_VERSION = 200;
/** Which versions were seen, whatever the order in which they come. */
function createVersions() {
    const first = new Map();
    let last;
    return {
        add(raw, at, held = false) {
            const version = raw.slice(0, MAX_VERSION);
            if (!held && (!last || at > last.at || (at === last.at && version > last.version)))
                last = { version, at };
            const seen = first.get(version);
            if (seen === undefined && first.size >= versions_LISTED)
                return undefined;
            first.set(version, Math.min(seen ?? at, at));
            return version;
        },
        list: () => [...first]
            .sort(([a, from], [b, since]) => from - since || (a < b ? -1 : 1))
            .map(([version]) => version),
        last: () => last?.version,
    };
}

;// CONCATENATED MODULE: ./build/js/decide/watch/facts.js





function nothingSeen() {
    const timeline = createTimeline();
    return {
        ended: 'broke-off',
        until: 0,
        protocols: [],
        probes: {
            new: { ok: 0, failed: 0 },
            call: { ok: 0, failed: 0 },
            slow: { ok: 0, failed: 0 },
        },
        late: { worstMs: 0, ticks: 0 },
        stalledMs: 0,
        outages: createOutages(),
        failures: createFailures(),
        sessions: createSessions(timeline.held),
        versions: createVersions(),
        timeline,
    };
}
/** What the clock of the day may be set by in the meantime. */
const CLOCK_MS = 1000;
/** The facts of what was seen; `wanted` stands beside them. */
function factsOf(seen, wanted) {
    const { started, held, until, probes, late, failures } = seen;
    const { streams, ...fates } = seen.sessions.told(until);
    const lastVersion = seen.versions.last();
    const early = (wanted.until ?? 0) - (Date.parse(started?.time ?? '') + until);
    return {
        endpoint: started?.endpoint ?? '',
        startedAt: started?.time ?? '',
        durationMs: Math.round(until),
        ended: seen.ended,
        ...(wanted.required !== undefined && { required: wanted.required }),
        ...(wanted.expectedVersion !== undefined && { expectedVersion: wanted.expectedVersion }),
        protocols: seen.protocols.map((one) => ({ ...one })),
        settings: {
            sessions: started?.sessions ?? 0,
            intervalMs: started?.intervalMs ?? 0,
            timeoutMs: started?.timeoutMs ?? 0,
            maxDurationMs: started?.maxDurationMs ?? 0,
            ...(started?.tool !== undefined && { tool: started.tool }),
        },
        ...seen.outages.told(started?.intervalMs ?? 0, until),
        probes: {
            new: { ...probes.new },
            call: { ...probes.call },
            stream: streams,
            slow: { ...probes.slow },
        },
        ...fates,
        lostCalls: probes.call.failed + probes.slow.failed,
        failures: failures.list(),
        failuresLeftOut: failures.leftOut(),
        versions: seen.versions.list(),
        late: { ...late },
        ...(probes.new.failed === 0 &&
            probes.new.ok > 0 && { failureRateBelow: Math.min(1, 3 / probes.new.ok) }),
        ...(early > CLOCK_MS && { endedEarlyMs: early }),
        ...(held && { held }),
        ...(lastVersion !== undefined && { lastVersion }),
        limited: failures.count('new', 'limited'),
        stalled: stalledOf(seen),
        cause: failures.cause,
    };
}
/** New sessions without an answer in time, where what this machine stood still explains as many. */
function stalledOf({ started, failures, stalledMs }) {
    const unanswered = failures.count('new', 'timeout');
    return unanswered * (started?.intervalMs ?? 0) <= stalledMs ? unanswered : 0;
}

// EXTERNAL MODULE: ./build/js/decide/watch/words.js + 1 modules
var words = __webpack_require__(31820);
;// CONCATENATED MODULE: ./build/js/decide/watch/unproven.js

const DOCS = 'docs/zero-downtime.md#not-proven';
const LONGER = `Start the watch before the deployment begins, and end it when the new version is live: see ${DOCS}`;
const NEVER_WORKED = 'Start the watch while the old version is live, and look whether the endpoint and its credentials are right.';
/** Why a watch in which no new session failed proves nothing; undefined: it does. */
function unproven(facts) {
    const { held, probes, limited, stalled, late, ended, durationMs, endedEarlyMs } = facts;
    const { failed } = probes.new;
    if (!held)
        return {
            reason: `Nothing was measured: in ${(0,words/* span */.Ln)(durationMs)} no session could be held.`,
            hint: NEVER_WORKED,
        };
    if (limited > 0)
        return {
            reason: `${limited} of ${(0,words/* amount */.vj)(probes.new.ok + limited, 'new session')} ${limited === 1 ? 'was' : 'were'} refused with HTTP 429: the server limits how often it is asked, and whether others were served is not known.`,
            hint: `Watch with a longer interval or fewer sessions, or let the server ask more of the address that it is watched from: see ${DOCS}`,
        };
    if (stalled > 0)
        return lateWords(facts);
    if (probes.new.ok === 0 && held.why !== undefined)
        return {
            reason: `${failed > 0 ? `No session could be held, and none of ${(0,words/* amount */.vj)(failed, 'new session')} worked` : 'Nothing was measured'}: ${(0,words/* quoted */.TL)(held.why)}`,
            hint: NEVER_WORKED,
        };
    if (probes.new.ok === 0)
        return {
            reason: `Nothing was measured: the watch ended after ${(0,words/* span */.Ln)(durationMs)}, before a new session was tried.`,
            hint: LONGER,
        };
    if (ended === 'recording-full')
        return {
            reason: `The recording was full after ${(0,words/* span */.Ln)(durationMs)}: what came then is not known.`,
            hint: 'Watch with fewer sessions or a longer interval.',
        };
    if (ended === 'broke-off')
        return {
            reason: `The recording broke off after ${(0,words/* span */.Ln)(durationMs)}: what came then is not known.`,
            hint: 'The process that watched was killed, or its disk is full. Leave it running until the watch is ended.',
        };
    if (ended === 'owner-gone')
        return {
            reason: `The watch ended after ${(0,words/* span */.Ln)(durationMs)}, because the gate that began it was gone: what came then is not known.`,
            hint: 'The gate was killed. Look why, and run it again.',
        };
    if (endedEarlyMs !== undefined) {
        const reached = ended === 'max-duration';
        return {
            reason: `The watch ended after ${(0,words/* span */.Ln)(durationMs)}${reached ? ' (max-duration)' : ''}, ${(0,words/* span */.Ln)(endedEarlyMs)} too early: the change, and the time after it in which sessions of the old version end, was not over.`,
            hint: `Raise ${reached ? 'watch.max-duration' : 'timeout'}, or lower watch.settle: see ${DOCS}`,
        };
    }
    if (late.ticks > 0)
        return lateWords(facts);
    return versions(facts);
}
function lateWords({ late, settings }) {
    return {
        reason: `${(0,words/* amount */.vj)(late.ticks, 'probe')} began late, the worst by ${(0,words/* span */.Ln)(late.worstMs)}, where one every ${(0,words/* span */.Ln)(settings.intervalMs)} was asked for: an outage may have gone unseen.`,
        hint: `This machine was too busy to watch. Let it watch alone, hold fewer sessions, or set a longer interval: see ${DOCS}`,
    };
}
function versions(facts) {
    const { versions, expectedVersion: wanted, lastVersion } = facts;
    const [first] = versions;
    if (first === undefined)
        return {
            reason: 'No answer said which version it came from, so nothing shows that the version changed.',
            hint: `Let the server name its version in serverInfo.version, or say with version-from where it stands: see ${DOCS}`,
        };
    if (wanted !== undefined && !versions.includes(wanted))
        return {
            reason: `${wanted} was expected and never seen, only ${listed(versions)}: the watch ended before the change, or the deployment changed nothing.`,
            hint: `${LONGER}. If the new version calls itself something else, mend expected-version or version-from`,
        };
    if (versions.length === 1)
        return wanted === undefined
            ? {
                reason: `Only one version was seen, ${first}: nothing shows that it was replaced while it was watched.`,
                hint: `${LONGER}. If both versions go by the same name, say with version-from where they differ (a header with the commit, say), and name the new one with expected-version`,
            }
            : {
                reason: `Only ${first} was seen, the version that was expected: the watch began after the change.`,
                hint: `${LONGER}. If both versions go by the same name, say with version-from where they differ (a header with the commit, say)`,
            };
    if (wanted === undefined) {
        if (lastVersion !== first)
            return undefined;
        return {
            reason: `The last new session met ${first} again, the version from before: the change was not complete, or was undone.`,
            hint: `${LONGER}. After a rollback there is nothing to prove`,
        };
    }
    if (first === wanted)
        return {
            reason: `${wanted} was live from the first: the watch began after the change, or in the middle of it.`,
            hint: LONGER,
        };
    if (lastVersion !== undefined && lastVersion !== wanted)
        return {
            reason: `The last new session met ${lastVersion}, not ${wanted}: the change was not complete, or was undone.`,
            hint: `${LONGER}. After a rollback there is nothing to prove`,
        };
    return undefined;
}
function listed(versions) {
    return versions.length > 3
        ? `${versions.slice(0, 3).join(', ')} and ${versions.length - 3} more`
        : versions.join(' and ');
}

;// CONCATENATED MODULE: ./build/js/decide/watch/level.js


/** The level that a watch proves, with the reason for it and what to do to reach the next. Reasons hold raw text. */
function levelOf(facts) {
    const { probes, sessions, lostCalls, limited, stalled } = facts;
    if (probes.new.failed > limited + stalled && !neverWorked(facts))
        return { level: 'none', ...(0,words/* downtime */.cp)(facts) };
    const missing = unproven(facts);
    if (missing)
        return { level: 'not-proven', ...(0,words/* seenAnyway */.Fd)(missing, facts) };
    const cut = sessions.endedAbruptly + sessions.hung + probes.stream.failed;
    if (lostCalls > 0 || cut > 0)
        return { level: 'l1', ...(0,words/* worseThanLost */.ki)(facts) };
    if (sessions.total === 0 || probes.call.ok === 0)
        return { level: 'l1', ...(0,words/* leftOpen */.cb)(facts) };
    if (sessions.lost + sessions.endedGracefully > 0)
        return { level: 'l2', ...(0,words/* lost */.DU)(facts) };
    return { level: 'l3', ...(0,words/* allKept */.WQ)(facts) };
}
/** What worked neither before nor after is no downtime of a rollout: a wrong address, say. */
function neverWorked({ held, probes }) {
    return held?.sessions === 0 && probes.new.ok === 0;
}
const RANK = { none: 0, 'not-proven': 0, l1: 1, l2: 2, l3: 3 };
/** Whether a level that was reached is at least the one that was asked for. */
function meets(level, required) {
    return required === undefined || RANK[level] >= RANK[required];
}

;// CONCATENATED MODULE: ./build/js/decide/watch/judge.js


/** Protocols that are told apart. */
const MAX_PROTOCOLS = 10;
/** Such calls are told by the second in which they began. */
const judge_SECOND = 1000;
/** What a whole recording comes to. Pure, and of bounded memory however long it is. */
function judgeWatch(records, wanted = {}) {
    const judge = createWatchJudge(wanted);
    for (const record of records)
        judge.add(record);
    return judge.result();
}
/**
 * Judges a recording line by line. Records count from `held` on; they may come in another order than that of their
 * times, as one of a probe that failed does.
 */
function createWatchJudge(wanted = {}) {
    const seen = nothingSeen();
    const { outages, failures, sessions, versions, timeline, probes, late, protocols } = seen;
    // What lasts a second counts where its end does.
    const counts = (at, lasts = 0) => seen.held !== undefined && at + lasts >= seen.held.at;
    function add(record) {
        const { at } = record;
        if (!Number.isFinite(at) || at < 0)
            return;
        seen.until = Math.max(seen.until, at);
        switch (record.type) {
            case 'watch-started':
                seen.started ??= record;
                timeline.atLeast(seen.started.intervalMs);
                break;
            case 'protocol':
                protocolMet(record);
                break;
            case 'held':
                seen.held ??= record;
                sessions.measureFrom(record.sessions, at);
                break;
            case 'new':
                if (counts(at))
                    newSession(record);
                break;
            case 'calls':
                if (!counts(at, judge_SECOND))
                    break;
                probes[record.probe].ok += record.ok;
                timeline.add(at, 'callsOk', record.ok);
                break;
            case 'lost-call': {
                // That the session is not known is told where it ends.
                if (!counts(at) || record.failure === 'unknown-session')
                    break;
                const { probe, failure, session, why } = record;
                probes[probe].failed++;
                timeline.add(at, 'callsLost');
                failures.add('call', { at, probe, failure, session, why });
                break;
            }
            case 'lost-calls':
                if (!counts(at, judge_SECOND))
                    break;
                probes[record.probe].failed += record.count;
                timeline.add(at, 'callsLost', record.count);
                failures.untold(record.count);
                break;
            case 'session-started':
                if (record.version !== undefined)
                    versions.add(record.version, at, true);
                sessions.started(record.session, at, record.replaces, record.gapMs);
                break;
            case 'session-ended': {
                const { how, session, why } = record;
                if (!sessions.ended(session, at, how) || !seen.held)
                    break;
                timeline.add(at, 'sessionsEnded');
                const probe = how === 'lost' || how === 'hung' ? 'call' : 'stream';
                failures.add(how, { at, probe, failure: 'session', session, why });
                break;
            }
            case 'stream-started':
                sessions.streamStarted(record.session, at);
                break;
            case 'stream-ended': {
                const { how, session, why, againMs } = record;
                sessions.streamEnded(session, at, how, againMs);
                if (!counts(at))
                    break;
                timeline.add(at, how === 'clean' ? 'streamsEnded' : 'streamsBroken');
                if (how === 'broken')
                    failures.add('stream', { at, probe: 'stream', failure: 'stream', session, why });
                break;
            }
            case 'late':
                if (!counts(at))
                    break;
                // Half of a deadline that is lost here is not the server's.
                if (record.ms > (seen.started?.timeoutMs ?? 0) / 2)
                    seen.stalledMs += record.ms + (seen.started?.timeoutMs ?? 0);
                late.worstMs = Math.max(late.worstMs, Math.round(record.ms));
                if (record.ms > (seen.started?.intervalMs ?? 0) / 2)
                    late.ticks++;
                break;
            case 'watch-ended':
                seen.ended = record.why;
                break;
        }
    }
    function protocolMet({ type: _, at: __, ...protocol }) {
        const key = JSON.stringify(protocol);
        const known = protocols.some((one) => JSON.stringify(one) === key);
        if (!known && protocols.length < MAX_PROTOCOLS)
            protocols.push(protocol);
    }
    function newSession(record) {
        const { at } = record;
        // Of an answer that says "too often" it is not known whether anybody else would have been served.
        if (record.ok || record.failure !== 'limited')
            outages.add(at, record.ok);
        if (!record.ok) {
            const { failure, why } = record;
            probes.new.failed++;
            timeline.add(at, 'newFailed');
            failures.add('new', { at, probe: 'new', failure, why });
            return;
        }
        probes.new.ok++;
        timeline.add(at, 'newOk');
        if (record.version === undefined)
            return;
        const version = versions.add(record.version, at);
        if (version !== undefined)
            timeline.met(at, version);
    }
    return {
        add,
        result() {
            const facts = factsOf(seen, wanted);
            const { level, ...words } = levelOf(facts);
            return {
                ...withoutMeans(facts),
                level,
                ...words,
                met: meets(level, wanted.required),
                timeline: timeline.told(seen.until),
            };
        },
    };
}
/** The facts that a result tells. */
function withoutMeans(facts) {
    const { expectedVersion: _, held: __, streamless: ___, endedEarlyMs: ____, ...others } = facts;
    const { lastVersion: _____, cause: ______, limited: _______, stalled: ________, ...told } = others;
    return told;
}


/***/ })

};
