export const id = 345;
export const ids = [345];
export const modules = {

/***/ 30345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watchPage: () => (/* binding */ watchPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __webpack_require__(90630);
// EXTERNAL MODULE: ./build/js/report/watch-level.js
var watch_level = __webpack_require__(70845);
;// CONCATENATED MODULE: ./build/js/report/watch-page/legend.js
/** A small sample of what a band is filled with. `className` is ours. */
function swatch(className) {
    return `<svg class="swatch" aria-hidden="true"><rect class="${className}" width="100%" height="100%"/></svg>`;
}
function glyph(id) {
    return `<svg class="swatch glyph" aria-hidden="true"><use class="mark" href="#${id}" x="50%" y="50%"/></svg>`;
}
const ENTRIES = [
    ['class="ok"', swatch('ok'), 'worked'],
    ['class="failed"', swatch('failed'), 'failed or lost'],
    ['href="#cross"', glyph('cross'), 'failed, lost or broken'],
    ['class="outage"', swatch('outage'), 'outage: no new session worked'],
    ['class="held"', swatch('held'), 'held'],
    ['href="#ring"', glyph('ring'), 'stream ended cleanly'],
    ['href="#drop"', glyph('drop'), 'session ended'],
];
/** What the bands and marks of a picture mean. Versions have a legend of their own, at their lane. */
function legend(picture) {
    const items = ENTRIES.flatMap(([drawn, sample, text]) => picture.includes(drawn) ? [`<li>${sample} ${text}</li>`] : []);
    return `<ul class="legend" aria-label="Legend">${items.join('')}<li class="gap">Where a lane is empty nothing was measured.</li></ul>`;
}
// One pattern per version: two that look alike in grey still differ in shape.
const VERSION_PATTERNS = [
    '',
    '<path d="M-2 10L10-2M-2 18L18-2M6 18L18 6"/>',
    '<path d="M4 0V16M12 0V16"/>',
    '<circle cx="4" cy="4" r="1.8"/><circle cx="12" cy="12" r="1.8"/>',
    '<path d="M0 4H16M0 12H16"/>',
    '<path d="M-2 6L10 18M-2-2L18 18M6-2L18 10"/>',
    '<path d="M4 0V16M12 0V16M0 4H16M0 12H16"/>',
];
/** The patterns and marks that all pictures of a page use. */
function definitionsOfPictures() {
    const versions = VERSION_PATTERNS.map((lines, at) => pattern(at === VERSION_PATTERNS.length - 1 ? 'vx' : `v${at}`, 16, lines));
    const all = [
        ...versions,
        pattern('failed', 6, '<path d="M-1 1L1-1M0 6L6 0M5 7L7 5"/>'),
        pattern('outage', 8, '<path d="M-1 7L1 9M0 0L8 8M7-1L9 1"/>'),
        '<path id="cross" d="M-3.2-3.2L3.2 3.2M-3.2 3.2L3.2-3.2"/>',
        '<circle id="ring" r="3.2"/>',
        '<path id="drop" d="M-3.8-3H3.8L0 3.6z"/>',
    ];
    return `<svg class="defs" aria-hidden="true"><defs>${all.join('\n')}</defs></svg>`;
}
function pattern(name, size, lines) {
    return `<pattern id="p-${name}" class="pattern ${name}-pattern" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><rect width="${size}" height="${size}"/>${lines}</pattern>`;
}

// EXTERNAL MODULE: ./build/js/decide/watch/words.js + 1 modules
var words = __webpack_require__(31820);
// EXTERNAL MODULE: ./build/js/report/words.js
var report_words = __webpack_require__(82076);
// EXTERNAL MODULE: ./build/js/report/docs-link.js
var docs_link = __webpack_require__(85327);
// EXTERNAL MODULE: ./build/js/report/markdown.js
var markdown = __webpack_require__(57164);
// EXTERNAL MODULE: ./build/js/report/render-context.js
var render_context = __webpack_require__(95175);
;// CONCATENATED MODULE: ./build/js/report/watch-page/html.js




/*
 * Text from outside inside the page. Each function takes raw text and gives finished HTML of it, bounded.
 * Hidden characters are spelt out by `htmlText`; letters that run from right to left stay on their own in `<bdi>`.
 */
/** Text from outside in an element: a name, an error. At most `max` characters. */
function foreign(text, max = 160) {
    return `<bdi class="foreign">${(0,report_escape/* htmlText */.js)((0,report_escape/* truncateMiddle */.kU)(text, max)) || '<i>empty</i>'}</bdi>`;
}
/** Running text, in which words between backticks become code. At most `max` characters. */
function prose(text, max = 600) {
    const parts = (0,report_escape/* truncateMiddle */.kU)(text, max).split(markdown/* QUOTED */.jB);
    const words = parts.map((part, at) => at % 2 === 1 ? `<code>${(0,report_escape/* htmlText */.js)(part)}</code>` : (0,report_escape/* htmlText */.js)(part));
    return `<bdi>${words.join('')}</bdi>`;
}
/** A hint, in which pages of our documentation become links. At most `max` characters. */
function hint(text, max = 600) {
    const parts = (0,report_escape/* truncateMiddle */.kU)(text, max).split(docs_link/* DOCS_PAGE */.KW);
    const words = parts.map((part, at) => at % 2 === 1
        ? `<a href="${render_context/* DOCS_URL */.a}${part}" rel="noreferrer">docs/${part}</a>`
        : prose(part, max));
    return words.join('');
}
/** Text from outside in an attribute or an SVG title, where no element can be: isolated by characters. */
function plain(text, max = 40) {
    return `\u2068${(0,report_escape/* htmlText */.js)((0,report_escape/* truncateMiddle */.kU)(text, max))}\u2069`;
}
/** A table with a caption, of finished HTML cells; no rows, no table. The first cell of a row is its head. */
function table(caption, head, rows, className = '') {
    if (rows.length === 0)
        return '';
    const heads = head.map((cell) => `<th scope="col">${cell}</th>`).join('');
    const body = rows.map(([first = '', ...cells]) => `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const named = className && ` class="${className}"`;
    return `<table${named}><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}
/** A list of names, values and notes below them, of finished HTML. */
function definitions(className, entries) {
    const all = entries.map(([name, value, note]) => `<div><dt>${name}</dt><dd>${value}${note ? `<small>${note}</small>` : ''}</dd></div>`);
    return `<dl class="${className}">${all.join('\n')}</dl>`;
}

;// CONCATENATED MODULE: ./build/js/report/watch-page/levels.js

/** What each level asks for, beyond the one before. */
const STEPS = [
    { level: 'l1', name: 'L1', asks: 'No downtime: every new session works' },
    { level: 'l2', name: 'L2', asks: 'And no call is lost, nothing is cut or hangs' },
    { level: 'l3', name: 'L3', asks: 'And no session is lost' },
];
/** Worst first. */
const ORDER = ['none', 'not-proven', 'l1', 'l2', 'l3'];
/** The endpoints whose level is worst first, in the order given where they are alike. */
function worstFirst(results) {
    return results.toSorted((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
}
/** `L2`, `none`, `not proven`. */
function levelName(level) {
    return level === 'not-proven' ? 'not proven' : level === 'none' ? 'none' : level.toUpperCase();
}
/** How a result is shown. */
function shownAs(result) {
    const mood = (0,watch_level/* watchMood */.P0)(result);
    if (result.level === 'not-proven')
        return { sign: 'open', mood };
    return { sign: { good: 'yes', look: 'look', bad: 'no' }[mood], mood };
}
/** How a step of the ladder is shown; one that was missed and not asked for is nothing to shout about. */
function stepShownAs(result, step) {
    const { level, required = 'l1' } = result;
    if (level === 'not-proven')
        return { sign: 'open', mood: 'look' };
    if (ORDER.indexOf(level) >= ORDER.indexOf(step))
        return { sign: 'yes', mood: 'good' };
    return { sign: 'no', mood: ORDER.indexOf(step) <= ORDER.indexOf(required) ? 'bad' : 'quiet' };
}

;// CONCATENATED MODULE: ./build/js/report/watch-page/verdict.js



const PATHS = {
    yes: 'M7 12.5l3.4 3.4L17.5 8.6',
    no: 'M8 8l8 8M16 8l-8 8',
    look: 'M12 6.2v7.2M12 17.4v.1',
    open: 'M9.2 9.4a2.8 2.8 0 1 1 4.3 2.4c-1 .7-1.5 1.2-1.5 2.2M12 17.5v.1',
};
const WORDS = {
    yes: 'reached',
    no: 'not reached',
    look: 'reached',
    open: 'not proven',
};
/** A sign in a circle; what it means always stands beside it as text. */
function icon({ sign, mood }) {
    return `<svg class="icon ${mood}" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="11"/><path d="${PATHS[sign]}"/></svg>`;
}
/** The level of one endpoint, why this one, what to do next, and the ladder of levels. */
function verdict(result) {
    const shown = shownAs(result);
    const asked = requirement(result);
    return `<div class="verdict ${shown.mood}">
${icon(shown)}
<div><h2>${(0,watch_level/* watchTitle */.uz)({ level: result.level })}</h2>
${asked ? `<p class="asked">${asked}</p>` : ''}
<p>${prose(result.reason)}</p>
${result.hint === undefined ? '' : `<p><b>Next:</b> ${hint(result.hint)}</p>`}
</div>
${ladder(result)}
</div>`;
}
function requirement({ required, met, level }) {
    if (required === undefined)
        return '';
    const outcome = met ? 'reached' : level === 'not-proven' ? 'not proven' : 'missed';
    return `${required.toUpperCase()} is required: ${outcome}.`;
}
function ladder(result) {
    const steps = STEPS.map((step) => {
        const shown = stepShownAs(result, step.level);
        const tag = step.level === result.required ? '<em>required</em>' : '';
        return `<li>${icon(shown)}<div><b>${step.name}</b> <span>${WORDS[shown.sign]}</span>${tag}<p>${step.asks}</p></div></li>`;
    });
    return `<ol class="ladder">${steps.join('\n')}</ol>`;
}

;// CONCATENATED MODULE: ./build/js/report/watch-page/overview.js






const MAX_ROWS = 30;
const MOODS = ['bad', 'look', 'good'];
/** Several endpoints at a glance: the worst level, and a row for each, which leads to its section. */
function overview(results, sections) {
    const level = (0,watch_level/* worstLevel */.cY)(results);
    if (level === undefined)
        return '<section><p class="empty">Nothing was watched.</p></section>';
    const worst = results.find((result) => result.level === level);
    const moods = results.map((result) => shownAs(result).mood);
    const mood = MOODS.find((one) => moods.includes(one)) ?? 'good';
    const sign = mood === 'good' ? 'yes' : mood === 'bad' ? 'no' : shownAs(worst).sign;
    const missed = results.filter(({ met }) => !met).length;
    const asked = missed > 0 ? ` ${(0,report_words/* plural */.LS)(missed, 'endpoint')} missed what is required.` : '';
    const sectionOf = (result) => sections.find((one) => one.result === result);
    const rows = results.slice(0, MAX_ROWS).map((result) => row(result, sectionOf(result)));
    const more = results.length - rows.length;
    return `<section aria-label="All endpoints">
<div class="verdict ${mood}">${icon({ sign, mood })}<div><h2>${(0,watch_level/* watchTitle */.uz)({ level })}</h2>
<p>The worst of ${(0,report_words/* plural */.LS)(results.length, 'endpoint')} counts.${asked}</p></div></div>
${table('Endpoints', ['Endpoint', 'Level', 'Downtime', 'Lost calls', 'Sessions kept'], rows)}
${more > 0 ? `<p class="left-out">${(0,report_words/* plural */.LS)(more, 'more endpoint')} left out here.</p>` : ''}
</section>`;
}
function row(result, section) {
    const { sessions } = result;
    const name = foreign(result.endpoint, 80);
    return [
        section ? `<a href="#${section.id}">${name}</a>` : name,
        `${icon(shownAs(result))} ${levelName(result.level)}`,
        result.downtimeMs > 0 ? (0,words/* span */.Ln)(result.downtimeMs) : 'none',
        (0,report_words/* grouped */.zD)(result.lostCalls),
        `${(0,report_words/* grouped */.zD)(sessions.kept)} of ${(0,report_words/* grouped */.zD)(sessions.total)}`,
    ];
}

;// CONCATENATED MODULE: ./build/js/report/watch-page/clock.js
/** Times of a watch as text. All take milliseconds since it began. */
/** `0:07`, `12:30`, `1:02:03`; with tenths where they are not zero and `tenths` is true: `0:07.4`. */
function elapsed(ms, tenths = false) {
    const all = Math.max(0, Math.round(ms / 100));
    const seconds = Math.floor(all / 10);
    const fraction = tenths && all % 10 > 0 ? `.${all % 10}` : '';
    const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const rest = `${two(s)}${fraction}`;
    return h > 0 ? `${h}:${two(m)}:${rest}` : `${m}:${rest}`;
}
/** The time of day, UTC: `18:40:12`; nothing where `startedAt` is no time. */
function timeOfDay(startedAt, ms) {
    return isoTime(startedAt, ms).slice(11, 19);
}
/** `2026-11-22, 18:39:54 UTC`; nothing where `startedAt` is no time. */
function dayAndTime(startedAt) {
    const text = isoTime(startedAt, 0);
    return text && `${text.slice(0, 10)}, ${text.slice(11, 19)} UTC`;
}
/** Empty where `startedAt` is no ISO time: `Date` takes half of all texts for one. */
function isoTime(startedAt, ms) {
    if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(startedAt))
        return '';
    const at = new Date(Date.parse(startedAt) + ms);
    return Number.isNaN(at.getTime()) ? '' : at.toISOString();
}
const STEPS_S = [
    1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1200, 1800, 3600, 7200, 21600, 43200, 86400,
];
/** Round times within the length of a watch: at most 9, of which at most 4 are not minor. */
function ticks(lengthMs) {
    const step = stepFor(lengthMs, 8);
    const coarse = step * Math.max(1, Math.ceil(lengthMs / step / 3.5));
    const all = [];
    for (let at = 0; at <= lengthMs; at += step) {
        all.push({ at, minor: at % coarse !== 0 });
    }
    return all;
}
function stepFor(lengthMs, most) {
    const known = STEPS_S.find((s) => lengthMs / (s * 1000) <= most);
    return known === undefined ? Math.ceil(lengthMs / most) : known * 1000;
}
function two(n) {
    return String(n).padStart(2, '0');
}

;// CONCATENATED MODULE: ./build/js/report/watch-page/figures.js




/** The figures that matter, in the order in which a reader asks for them. */
function figures(result) {
    const { probes, longestGapMs, durationMs } = result;
    const news = probes.new.ok + probes.new.failed;
    return definitions('figures', [
        ['Downtime', downtime(result), `in ${(0,words/* span */.Ln)(durationMs)}`],
        longestOutage(result),
        ['New sessions', failedOf(probes.new.failed, 'failed'), `of ${(0,report_words/* grouped */.zD)(news)} opened`],
        [
            'Calls',
            failedOf(result.lostCalls, 'lost'),
            `of ${(0,report_words/* grouped */.zD)(allCalls(result))} in held sessions`,
        ],
        ['Held sessions', keptSessions(result.sessions), fates(result.sessions)],
        ...(longestGapMs === undefined
            ? []
            : [['Longest session gap', (0,words/* span */.Ln)(longestGapMs), 'until another took its place']]),
        ['Versions', versions(result.versions), versionNote(result.versions)],
    ]);
}
function allCalls({ probes, lostCalls }) {
    const { call, slow } = probes;
    return call.ok + slow.ok + Math.max(lostCalls, call.failed + slow.failed);
}
function downtime({ downtimeMs, probes }) {
    if (downtimeMs > 0)
        return bad((0,words/* span */.Ln)(downtimeMs));
    return probes.new.ok + probes.new.failed === 0 ? 'not measured' : 'none';
}
function longestOutage({ longestOutage, startedAt, probes }) {
    if (!longestOutage)
        return ['Longest outage', probes.new.ok > 0 ? 'none' : 'not measured'];
    const { from, minMs, maxMs } = longestOutage;
    const range = minMs > 0 ? `${(0,words/* span */.Ln)(minMs)} to ${(0,words/* span */.Ln)(maxMs)}` : `up to ${(0,words/* span */.Ln)(maxMs)}`;
    const time = timeOfDay(startedAt, from);
    const note = `from ${elapsed(from, true)} on${time && `, ${time} UTC`}`;
    return ['Longest outage', bad(range), note];
}
function keptSessions({ total, kept }) {
    if (total === 0)
        return 'none';
    return kept === total ? `${(0,report_words/* grouped */.zD)(kept)} kept` : `${(0,report_words/* grouped */.zD)(kept)} of ${(0,report_words/* grouped */.zD)(total)} kept`;
}
/** What became of those that were not kept: `2 lost, 1 hanging`. */
function fates(sessions) {
    const others = [
        [sessions.endedGracefully, 'ended properly'],
        [sessions.lost, 'lost'],
        [sessions.endedAbruptly, 'cut'],
        [sessions.hung, 'hanging'],
    ];
    const seen = others.filter(([n]) => n > 0).map(([n, fate]) => `${(0,report_words/* grouped */.zD)(n)} ${fate}`);
    if (seen.length > 0)
        return seen.join(', ');
    return sessions.total > 0 ? 'all work in the end' : '';
}
function versions(all) {
    if (all.length === 0)
        return 'not told';
    const shown = all.length <= 3 ? all : [all[0], all.at(-1)];
    const arrow = all.length <= 3 ? ' → ' : ' → … → ';
    return shown.map((version) => foreign(version, 40)).join(arrow);
}
function versionNote({ length }) {
    if (length === 0)
        return 'by no answer';
    return length === 1 ? 'the only one seen' : `${(0,report_words/* plural */.LS)(length, 'version')} seen`;
}
function failedOf(n, word) {
    return n > 0 ? bad(`${(0,report_words/* grouped */.zD)(n)} ${word}`) : `0 ${word}`;
}
function bad(text) {
    return `<span class="bad">${text}</span>`;
}

// EXTERNAL MODULE: ./build/js/report/watch-facts.js
var watch_facts = __webpack_require__(99040);
;// CONCATENATED MODULE: ./build/js/report/watch-page/foot.js




const MAX_PROTOCOLS = 3;
/** With which settings an endpoint was watched, and what such a watch cannot see. */
function settingsAndLimits(result) {
    const { settings, protocols } = result;
    const spoken = protocols.map(({ transport, protocolVersion, stateful, streams }) => `${foreign(protocolVersion, 20)} over ${transport === 'sse' ? 'HTTP+SSE' : 'Streamable HTTP'}, ${stateful ? 'with' : 'without'} sessions${streams ? '' : ', without streams to hold'}`);
    const entries = [
        ['Interval', (0,words/* span */.Ln)(settings.intervalMs)],
        ['Deadline of a probe', (0,words/* span */.Ln)(settings.timeoutMs)],
        ['Sessions to hold', (0,report_words/* grouped */.zD)(settings.sessions)],
        ...(settings.tool === undefined ? [] : [['Slow calls', foreign(settings.tool, 60)]]),
        ['Maximum duration', (0,words/* span */.Ln)(settings.maxDurationMs)],
        ['Ended', watch_facts/* ENDS */.Br[result.ended] ?? 'as asked'],
        ['Protocol', spoken.slice(0, MAX_PROTOCOLS).join('<br>') || 'none was spoken'],
    ];
    const items = limits(result).map((limit) => `<li>${limit}</li>`);
    return `${definitions('settings', entries)}
<ul class="limits">${items.join('')}</ul>`;
}
function limits({ probes, failureRateBelow, settings, late }) {
    const { ok, failed } = probes.new;
    return [
        ...(failed === 0 && failureRateBelow !== undefined && failureRateBelow <= 0.5
            ? [
                `0 of ${(0,report_words/* grouped */.zD)(ok)} new sessions failed: less than ${(0,watch_facts/* percent */.KN)(failureRateBelow)} of them fail (95 %).`,
            ]
            : []),
        `An outage shorter than ${(0,words/* span */.Ln)(settings.intervalMs)} may lie between two probes, and is not seen then.`,
        late.ticks > 0
            ? `${(0,report_words/* plural */.LS)(late.ticks, 'probe')} began late by more than half an interval, the worst by ${(0,words/* span */.Ln)(late.worstMs)}: what would have been seen in time is not known.`
            : 'No probe began late by more than half an interval.',
    ];
}

;// CONCATENATED MODULE: ./build/js/report/watch-page/columns.js
const SUMMED = [
    ...['newOk', 'newFailed', 'callsOk', 'callsLost'],
    ...['streamsEnded', 'streamsBroken', 'sessionsEnded'],
];
/** The timeline in at most `most` columns: counts are added up, what is held is that of the last one. */
function merged(timeline, durationMs, most) {
    const every = Math.max(1, Math.ceil(timeline.columns.length / most));
    const columnMs = timeline.columnMs * every;
    const columns = [];
    for (let at = 0; at < timeline.columns.length; at += every) {
        columns.push(together(timeline.columns.slice(at, at + every)));
    }
    const spanMs = Math.max(1, durationMs || timeline.columnMs * timeline.columns.length);
    return { columnMs, columns, spanMs };
}
function together(some) {
    const { versions: _, ...last } = some.at(-1);
    const sum = { ...last, versions: new Map() };
    for (const key of SUMMED)
        sum[key] = some.reduce((all, column) => all + column[key], 0);
    for (const column of some) {
        for (const [version, n] of Object.entries(column.versions)) {
            sum.versions.set(version, (sum.versions.get(version) ?? 0) + n);
        }
    }
    return sum;
}
/** Where a time stands on the width, in percent: `12.5`. Never outside of it. */
function percent(ms, spanMs) {
    return Math.round(Math.min(1, Math.max(0, ms / spanMs)) * 10_000) / 100;
}

;// CONCATENATED MODULE: ./build/js/report/watch-page/axis.js


/** The axis of time: since the begin, and the time of day. Its texts keep their size on every width. */
function axis({ result, fine }) {
    const texts = ticks(fine.spanMs).map(({ at, minor }) => {
        const x = percent(at, fine.spanMs);
        const anchor = x < 4 ? 'start' : x > 96 ? 'end' : 'middle';
        const name = minor ? 'tick minor' : 'tick';
        return `<text class="${name}" x="${x}%" y="14" text-anchor="${anchor}">${elapsed(at)}</text><text class="${name} clock" x="${x}%" y="30" text-anchor="${anchor}">${timeOfDay(result.startedAt, at)}</text>`;
    });
    return `<div class="lane axis"><div class="name"><b>Time</b> <span>since the begin; UTC</span></div>
<svg class="plot" width="100%" height="36" role="img" aria-label="Axis of time, from ${elapsed(0)} to ${elapsed(fine.spanMs)}">${texts.join('\n')}</svg></div>`;
}
/** The numbers of outages, as in the table of outages, above where they were; nothing without any. */
function outageLane({ result, fine }) {
    const badges = [];
    result.outages.forEach(({ from, until = result.durationMs }, at) => {
        let badge = { first: at + 1, last: at + 1, from, until };
        for (let left = badges.at(-1); left && touch(left, badge, fine.spanMs); left = badges.at(-1)) {
            badge = { ...badge, first: left.first, from: left.from };
            badges.pop();
        }
        badges.push(badge);
    });
    if (badges.length === 0)
        return '';
    const drawn = badges.map((badge) => {
        const half = halfWidth(badge);
        return `<svg x="${place(badge, fine.spanMs)}%" overflow="visible"><rect class="badge" x="${-half}" width="${2 * half}" height="18" rx="9"/><text class="number" y="13" text-anchor="middle">${axis_text(badge)}</text></svg>`;
    });
    return `<div class="lane outages"><div class="name"><b>Outages</b> <span>numbers as below</span></div>
<svg class="plot" width="100%" height="18" role="img" aria-label="Outages: ${result.outages.length}, listed in the table of outages">${drawn.join('')}</svg></div>`;
}
/** Pixels for one percent of the width, on a narrow screen. */
const NARROW = 2.8;
function touch(a, b, spanMs) {
    const apart = (place(b, spanMs) - place(a, spanMs)) * NARROW;
    return apart < halfWidth(a) + halfWidth(b) + 2;
}
/** The middle of what a badge stands for, in percent; so that it is drawn whole. */
function place(badge, spanMs) {
    const margin = halfWidth(badge) / NARROW;
    const middle = percent((badge.from + badge.until) / 2, spanMs);
    return Math.round(Math.min(100 - margin, Math.max(margin, middle)) * 100) / 100;
}
function halfWidth(badge) {
    return 6 + 4 * axis_text(badge).length;
}
function axis_text({ first, last }) {
    return first === last ? `${first}` : `${first}–${last}`;
}

;// CONCATENATED MODULE: ./build/js/report/watch-page/lane.js


/** The height of a row of marks, in pixels. */
const ROW = 14;
/** A lane: its name and a picture of its own, as wide as there is room; heights are fixed. */
function drawLane(stage, lane) {
    const top = lane.marks.length * ROW;
    const height = top + lane.height;
    const marks = lane.marks.map(({ glyph, of }, row) => markRow(stage.fine, glyph, of, row));
    return `<div class="lane"><div class="name"><b>${lane.name}</b> <span>${lane.note}</span></div>
<svg class="plot" width="100%" height="${height}" role="img" aria-label="${lane.label}">${backdrop(stage)}<line class="base" x2="100%" y1="${height - 0.5}" y2="${height - 0.5}"/><svg y="${top}" width="100%" height="${lane.height}">${lane.area}</svg>
${marks.join('')}${tips(stage.slots, lane.tip)}</svg>${lane.legend ?? ''}</div>`;
}
/** Marks closer than this would touch on a narrow screen, in percent of the width: one stands for both. */
const CLOSEST = 2.6;
function markRow({ columns, columnMs, spanMs }, glyph, of, row) {
    let last = -CLOSEST;
    const marks = columns.map((column, at) => {
        const x = percent((at + 0.5) * columnMs, spanMs);
        if (of(column) <= 0 || x - last < CLOSEST)
            return '';
        last = x;
        return `<use class="mark" href="#${glyph}" x="${x}%" y="${row * ROW + ROW / 2}"/>`;
    });
    return marks.join('');
}
function tips(slots, tip) {
    return slots.columns
        .map((column, at) => {
        const text = tip(column);
        if (text === '')
            return '';
        const from = at * slots.columnMs;
        const to = Math.min(from + slots.columnMs, slots.spanMs);
        const tenths = slots.columnMs % 1000 > 0;
        const x = percent(from, slots.spanMs);
        const width = percent(to - from, slots.spanMs);
        return `<rect class="tip" x="${x}%" width="${width}%" height="100%"><title>${elapsed(from, tenths)} to ${elapsed(to, tenths)}: ${text}</title></rect>`;
    })
        .join('\n');
}
/** Outages and lines of time, behind what a lane shows. */
function backdrop({ result, fine }) {
    const outages = result.outages.map(({ from, until = result.durationMs }) => {
        const [x, end] = [percent(from, fine.spanMs), percent(until, fine.spanMs)];
        return `<rect class="outage" x="${x}%" width="${Math.max(0.2, Math.round((end - x) * 100) / 100)}%" height="100%"/>`;
    });
    const lines = ticks(fine.spanMs).map(({ at, minor }) => {
        const x = percent(at, fine.spanMs);
        return `<line class="grid${minor ? ' minor' : ''}" x1="${x}%" x2="${x}%" y2="100%"/>`;
    });
    return outages.join('') + lines.join('');
}

;// CONCATENATED MODULE: ./build/js/report/watch-page/band.js
const HEIGHT = 100;
/**
 * An area over time: a rectangle that is as wide as the lane, cut to what its columns fill. It is cut and not drawn,
 * for a drawing that stretches with the width would stretch its pattern too.
 */
function band(id, className, columns, fills) {
    const path = outline(fills);
    if (path === '')
        return '';
    // Beyond the width where the last column is; the lane cuts it.
    const width = Math.round(((columns.columnMs * fills.length) / columns.spanMs) * 10_000) / 100;
    return `<clipPath id="${id}" clipPathUnits="objectBoundingBox"><path shape-rendering="crispEdges" transform="scale(${1 / fills.length} ${1 / HEIGHT})" d="${path}"/></clipPath><rect class="${className}" width="${width}%" height="100%" clip-path="url(#${id})"/>`;
}
/** Columns next to each other that fill the same are one piece. */
function outline(fills) {
    let path = '';
    let at = 0;
    while (at < fills.length) {
        const start = at;
        const fill = rounded(fills[at]);
        do
            at++;
        while (at < fills.length && same(fill, rounded(fills[at])));
        if (fill)
            path += `M${start} ${HEIGHT - fill[0]}H${at}V${HEIGHT - fill[1]}H${start}z`;
    }
    return path;
}
function rounded(fill) {
    if (!fill || fill[1] <= fill[0])
        return undefined;
    return [Math.round(fill[0] * HEIGHT), Math.round(fill[1] * HEIGHT)];
}
function same(a, b) {
    return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

;// CONCATENATED MODULE: ./build/js/report/watch-page/lanes.js


/** Of a column in which something failed, at least this share of its height shows it. */
const LEAST_FAILED = 0.4;
/** New sessions: what worked and what failed. */
function newSessionLane({ id, result, fine }) {
    const { ok, failed } = result.probes.new;
    return {
        name: 'New sessions',
        note: `${(0,report_words/* grouped */.zD)(ok)} worked, ${(0,report_words/* grouped */.zD)(failed)} failed`,
        label: `New sessions over time: ${(0,report_words/* grouped */.zD)(ok)} worked, ${(0,report_words/* grouped */.zD)(failed)} failed.`,
        height: 20,
        marks: failed > 0 ? [{ glyph: 'cross', of: (column) => column.newFailed }] : [],
        area: shares(`${id}n`, fine, ({ newOk, newFailed }) => [newOk, newFailed]),
        tip: ({ newOk, newFailed }) => told([newOk, 'worked'], [newFailed, 'failed']),
    };
}
/** Calls in held sessions: what was answered and what was lost. */
function callLane({ id, result, fine }) {
    const { call, slow } = result.probes;
    const ok = (0,report_words/* grouped */.zD)(call.ok + slow.ok);
    const lost = (0,report_words/* grouped */.zD)(result.lostCalls);
    return {
        name: 'Calls',
        note: `${ok} answered, ${lost} lost`,
        label: `Calls in held sessions over time: ${ok} answered, ${lost} lost.`,
        height: 20,
        marks: result.lostCalls > 0 ? [{ glyph: 'cross', of: (column) => column.callsLost }] : [],
        area: shares(`${id}c`, fine, ({ callsOk, callsLost }) => [callsOk, callsLost]),
        tip: ({ callsOk, callsLost }) => told([callsOk, 'answered'], [callsLost, 'lost']),
    };
}
/** Held streams: how many, and where they ended or broke. */
function streamLane({ id, fine }) {
    const most = highest(fine.columns, 'streamsHeld');
    const ended = sum(fine.columns, 'streamsEnded');
    const broken = sum(fine.columns, 'streamsBroken');
    return {
        name: 'Streams',
        note: most > 0 ? `${(0,report_words/* grouped */.zD)(ended)} ended, ${(0,report_words/* grouped */.zD)(broken)} broken` : 'none are held',
        label: `Held streams over time: at most ${(0,report_words/* grouped */.zD)(most)} at once, ${(0,report_words/* grouped */.zD)(ended)} ended cleanly, ${(0,report_words/* grouped */.zD)(broken)} broke.`,
        height: 20,
        marks: [
            ...(broken > 0 ? [{ glyph: 'cross', of: (c) => c.streamsBroken }] : []),
            ...(ended > 0 ? [{ glyph: 'ring', of: (c) => c.streamsEnded }] : []),
        ],
        area: band(`${id}s`, 'held', fine, heights(fine.columns, 'streamsHeld', most)),
        tip: ({ streamsHeld, streamsEnded, streamsBroken }) => told([streamsHeld, 'held'], [streamsEnded, 'ended cleanly'], [streamsBroken, 'broken']),
    };
}
/** How many sessions are held, and where they ended. */
function sessionLane({ id, result, fine }) {
    const most = Math.max(result.settings.sessions, highest(fine.columns, 'sessionsHeld'));
    const ended = sum(fine.columns, 'sessionsEnded');
    return {
        name: 'Sessions held',
        note: `of ${(0,report_words/* grouped */.zD)(most)}; ${(0,report_words/* grouped */.zD)(ended)} ended`,
        label: `Sessions held over time: at most ${(0,report_words/* grouped */.zD)(highest(fine.columns, 'sessionsHeld'))} of ${(0,report_words/* plural */.LS)(most, 'session')}, ${(0,report_words/* grouped */.zD)(ended)} ended.`,
        height: 28,
        marks: ended > 0 ? [{ glyph: 'drop', of: (column) => column.sessionsEnded }] : [],
        area: band(`${id}h`, 'held', fine, heights(fine.columns, 'sessionsHeld', most)),
        tip: ({ sessionsHeld, sessionsEnded }) => told([sessionsHeld, 'held'], [sessionsEnded, 'ended']),
    };
}
/** `3 worked, 1 failed`; nothing where all are 0. */
function told(...counts) {
    const some = counts.filter(([n]) => n > 0);
    return some.map(([n, word]) => `${(0,report_words/* grouped */.zD)(n)} ${word}`).join(', ');
}
/** What worked fills a column from its bottom, what failed from its top. */
function shares(id, fine, of) {
    const edges = fine.columns.map((column) => {
        const [ok, failed] = of(column);
        if (ok + failed === 0)
            return undefined;
        if (failed === 0)
            return 1;
        return ok === 0 ? 0 : 1 - Math.max(LEAST_FAILED, failed / (ok + failed));
    });
    const ok = edges.map((edge) => (edge === undefined ? undefined : [0, edge]));
    const failed = edges.map((edge) => (edge === undefined ? undefined : [edge, 1]));
    return band(`${id}o`, 'ok', fine, ok) + band(`${id}f`, 'failed', fine, failed);
}
function heights(columns, key, most) {
    return columns.map((column) => (most > 0 ? [0, column[key] / most] : undefined));
}
function highest(columns, key) {
    return columns.reduce((most, column) => Math.max(most, column[key]), 0);
}
function sum(columns, key) {
    return columns.reduce((all, column) => all + column[key], 0);
}

;// CONCATENATED MODULE: ./build/js/report/watch-page/versions.js

/** Versions that have a pattern of their own; all others are drawn as one. */
const SHOWN = 6;
/** New sessions of which a share is worth drawing, where versions alternate. */
const ENOUGH = 5;
/** Which versions are drawn: those that were met most, in the order in which they were first seen. */
function shownVersions(result, { columns }) {
    const totals = new Map();
    for (const { versions } of columns) {
        for (const [version, n] of versions)
            totals.set(version, (totals.get(version) ?? 0) + n);
    }
    const often = [...totals].sort(([, a], [, b]) => b - a).slice(0, SHOWN);
    const names = new Set(often.map(([version]) => version));
    return [...new Set([...result.versions.filter((version) => names.has(version)), ...names])];
}
/** How many new sessions met which of `versions` in a column; the last one is all others. */
function metVersions({ versions: met }, versions) {
    const known = versions.map((version) => met.get(version) ?? 0);
    return [...known, versions_sum([...met.values()]) - versions_sum(known)];
}
/**
 * The columns whose shares are drawn. Where versions alternate from column to column these are so wide that a column
 * has several new sessions: one session in each would be all of one version or all of the other.
 */
function shareColumns(result, fine, versions) {
    const most = fine.columns.map((column) => {
        const counts = metVersions(column, versions);
        return counts.indexOf(Math.max(...counts));
    });
    const changes = most.filter((version, at) => at > 0 && version !== most[at - 1]).length;
    if (changes <= 2 * versions.length)
        return fine;
    const enough = Math.max(1, Math.floor(result.probes.new.ok / ENOUGH));
    return merged(result.timeline, result.durationMs, Math.min(fine.columns.length, enough));
}
function versions_sum(counts) {
    return counts.reduce((all, n) => all + n, 0);
}

;// CONCATENATED MODULE: ./build/js/report/watch-page/version-lane.js





/** The share of each version among new sessions, stacked: the version that was seen first lies at the bottom. */
function versionLane({ id, result, fine }) {
    const versions = shownVersions(result, fine);
    const shares = shareColumns(result, fine, versions);
    const counts = shares.columns.map((column) => metVersions(column, versions));
    const names = [...versions.map((_, at) => `v${at}`), 'vx'];
    const drawn = names.map((name, at) => {
        const fills = counts.map((column) => stacked(column, at));
        return band(`${id}${name}`, name, shares, fills);
    });
    const entries = names.flatMap((name, at) => {
        const total = versions_sum(counts.map((column) => column[at] ?? 0));
        if (total === 0)
            return [];
        const version = versions[at];
        const text = version === undefined ? 'other versions' : foreign(version, 40);
        return [`<li>${swatch(name)} ${text} <span>${(0,report_words/* grouped */.zD)(total)}</span></li>`];
    });
    return {
        name: 'Versions',
        note: 'share of new sessions',
        label: `Share of versions among new sessions over time: ${(0,report_words/* grouped */.zD)(result.versions.length)} seen.`,
        height: 48,
        marks: [],
        area: drawn.join(''),
        tip: (column) => tip(column, versions),
        legend: `<ul class="legend versions" aria-label="Versions, and how many new sessions met each">${entries.join('')}</ul>`,
    };
}
function stacked(counts, at) {
    const all = versions_sum(counts);
    if (all === 0)
        return undefined;
    const below = versions_sum(counts.slice(0, at));
    return [below / all, (below + (counts[at] ?? 0)) / all];
}
/** Versions in a tooltip. */
const TOLD = 3;
function tip(column, versions) {
    const counts = metVersions(column, versions);
    const all = versions_sum(counts);
    const seen = counts.flatMap((n, at) => {
        if (n === 0)
            return [];
        const version = versions[at];
        const name = version === undefined ? 'other' : plain(version, 24);
        return [`${name} ${Math.round((n / all) * 100)} %`];
    });
    return seen.slice(0, TOLD).join(', ') + (seen.length > TOLD ? ', and others' : '');
}

;// CONCATENATED MODULE: ./build/js/report/watch-page/picture.js









/** The watch over time: a lane per kind of probe above one axis, a legend, and the same as a table. */
function picture(id, result, detail) {
    const { timeline, durationMs } = result;
    if (timeline.columns.length === 0)
        return '<p class="empty">Nothing was measured.</p>';
    const stage = {
        id,
        result,
        fine: merged(timeline, durationMs, detail.columns),
        slots: merged(timeline, durationMs, detail.slots),
    };
    const lanes = [newSessionLane, callLane, streamLane, sessionLane, versionLane];
    const drawn = lanes.map((lane) => drawLane(stage, lane(stage))).join('\n');
    return `<figure class="picture">
<figcaption>What was seen, over time</figcaption>
${outageLane(stage)}
${drawn}
${axis(stage)}
${legend(drawn)}
</figure>
${pictureTable(stage, merged(timeline, durationMs, detail.rows))}`;
}
const HEAD = [
    ...['From', 'New: worked', 'failed', 'Calls: answered', 'lost'],
    ...['Streams: held', 'ended', 'broken', 'Sessions: held', 'ended'],
];
function pictureTable(stage, { columns, columnMs }) {
    const versions = shownVersions(stage.result, stage.fine);
    const head = [...HEAD, ...versions.map((version) => foreign(version, 24)), 'Other versions'];
    const rows = columns.map((column, at) => {
        const numbers = [
            ...[column.newOk, column.newFailed, column.callsOk, column.callsLost],
            ...[column.streamsHeld, column.streamsEnded, column.streamsBroken],
            ...[column.sessionsHeld, column.sessionsEnded],
            ...metVersions(column, versions),
        ];
        return [elapsed(at * columnMs, columnMs % 1000 > 0), ...numbers.map(String)];
    });
    return `<details class="as-table"><summary>The picture as a table</summary>
<div class="scroll" role="region" aria-label="The picture as a table" tabindex="0">${table('What was seen in each part of the time; the last columns count new sessions by the version that they met', head, rows)}</div></details>`;
}

;// CONCATENATED MODULE: ./build/js/report/watch-page/tables.js




const PROBES = {
    new: 'New session',
    call: 'Call',
    stream: 'Stream',
    slow: 'Slow call',
};
const FAILURES = {
    connect: 'no connection',
    reset: 'connection cut',
    timeout: 'no answer in time',
    status: 'HTTP error',
    limited: 'asked too often',
    refused: 'refused',
    'unknown-session': 'session unknown',
    'rpc-error': 'JSON-RPC error',
    protocol: 'not MCP',
};
/** When no new session worked; nothing where there was no outage. */
function outageTable(result, most) {
    const { outages, outagesLeftOut, durationMs } = result;
    const rows = outages
        .slice(0, most)
        .map(({ from, until, failed }, at) => [
        `${at + 1}`,
        when(result, from),
        until === undefined
            ? `${(0,words/* span */.Ln)(durationMs - from)}, to the end of the watch`
            : (0,words/* span */.Ln)(until - from),
        (0,report_words/* grouped */.zD)(failed),
    ]);
    const shown = table('Outages', ['No.', 'From', 'Until a new session worked', 'Failed'], rows);
    return shown + leftOut(outages.length - rows.length + outagesLeftOut, 'outage');
}
/** What failed; the same failure several times, soon after each other, is one row. */
function failureTable(result, most) {
    const runs = episodes(result.failures);
    const shown = runs.slice(0, most);
    const rows = shown.map(({ first, last, count }) => {
        const session = first.session !== undefined && count === 1 ? `, session ${first.session}` : '';
        const end = elapsed(last.at, true);
        const until = end === elapsed(first.at, true) ? '' : `, until ${end}`;
        return [
            `${when(result, first.at)}${until}`,
            `${whatFailed(first)}${count > 1 ? ` <b>× ${(0,report_words/* grouped */.zD)(count)}</b>` : session}`,
            foreign(first.why),
        ];
    });
    const hidden = runs.slice(most).reduce((sum, { count }) => sum + count, result.failuresLeftOut);
    return (table('What failed', ['When', 'What', 'Why'], rows, 'failures') + leftOut(hidden, 'failure'));
}
function whatFailed({ probe, failure }) {
    if (failure === 'session')
        return 'Session ended';
    if (failure === 'stream')
        return 'Stream broke off';
    return `${PROBES[probe]}: ${FAILURES[failure]}`;
}
/** Failures that are alike and come this soon after each other are one episode, whatever fails between them. */
const SOON_MS = 10_000;
function episodes(failures) {
    const all = [];
    const latest = new Map();
    for (const failure of failures) {
        const key = JSON.stringify([failure.probe, failure.failure, failure.why]);
        const episode = latest.get(key);
        if (episode && failure.at - episode.last.at <= SOON_MS) {
            episode.last = failure;
            episode.count++;
        }
        else {
            const begun = { first: failure, last: failure, count: 1 };
            all.push(begun);
            latest.set(key, begun);
        }
    }
    return all;
}
function when({ startedAt }, at) {
    const time = timeOfDay(startedAt, at);
    return `${elapsed(at, true)}${time && ` <small>${time}</small>`}`;
}
function leftOut(n, what) {
    return n > 0 ? `<p class="left-out">${(0,report_words/* plural */.LS)(n, `more ${what}`)} left out here.</p>` : '';
}

;// CONCATENATED MODULE: ./build/js/report/watch-page/sections.js









/** Endpoints with a section of their own; the worst of more. */
const MAX_SECTIONS = 12;
/** Bytes of all sections together. */
const MAX_BYTES = 240_000;
/** From rich to poor. */
const DETAILS = [
    { columns: 300, slots: 40, rows: 40, failures: 100 },
    { columns: 150, slots: 40, rows: 20, failures: 40 },
    { columns: 60, slots: 20, rows: 10, failures: 10 },
    { columns: 30, slots: 5, rows: 5, failures: 3 },
];
/** A section for each endpoint, or for the worst of many, in their order; the more there are, the less of each. */
function sectionsOf(results) {
    const worst = new Set(worstFirst(results).slice(0, MAX_SECTIONS));
    const shown = results.filter((result) => worst.has(result)).slice(0, MAX_SECTIONS);
    const sections = [];
    let left = MAX_BYTES;
    shown.forEach((result, at) => {
        const id = `w${at + 1}`;
        const html = fitting(id, result, left / (shown.length - at));
        if (html === undefined)
            return;
        left -= Buffer.byteLength(html);
        sections.push({ id, result, html });
    });
    return sections;
}
/** The richest section that is not larger than `bytes`; undefined: none is. */
function fitting(id, result, bytes) {
    for (const detail of DETAILS) {
        const html = section(id, result, detail);
        if (Buffer.byteLength(html) <= bytes)
            return html;
    }
    return undefined;
}
function section(id, result, detail) {
    return `<section id="${id}" aria-labelledby="${id}-title">
<p class="where" id="${id}-title">${foreign(result.endpoint, 200)} <span>${begin(result)}</span></p>
${verdict(result)}
${figures(result)}
${picture(id, result, detail)}
${outageTable(result, detail.failures)}
${failureTable(result, detail.failures)}
<h3>Settings and limits</h3>
${settingsAndLimits(result)}
</section>`;
}
function begin({ startedAt, durationMs }) {
    const time = dayAndTime(startedAt);
    return `${time && `from ${time}, `}for ${(0,words/* span */.Ln)(durationMs)}`;
}

;// CONCATENATED MODULE: ./build/js/report/watch-page/style-colors.js
// Text has a contrast of at least 4.5 : 1 on its ground in both, lines and areas that mean something 3 : 1.
const LIGHT = `
--ground:#f6f7f8;--card:#fff;--text:#1b1f24;--quiet:#57606a;--line:#d5dae0;--link:#0a56b8;
--good:#17704a;--good-ground:#e6f4ec;--bad:#b3261e;--bad-ground:#fdecea;--look:#7a5200;--look-ground:#fdf3dc;
--ok:#409a71;--ok-line:#2c8a60;--fail:#b3261e;--fail-stripe:#f2a49c;--held:#7391b5;--outage:#f9d9d5;--outage-stripe:#d9685d;
--v0:#818d9b;--v1:#2f6fb7;--v2:#a85a00;--v3:#7d4aa5;--v4:#17787a;--v5:#a8336b;--vx:#5f656c;--stripe:#ffffff3d;`;
const DARK = `
--ground:#101317;--card:#181c22;--text:#e7eaee;--quiet:#a3adb8;--line:#313840;--link:#7fb5f5;
--good:#6bd0a0;--good-ground:#14291f;--bad:#ff9a8f;--bad-ground:#361a18;--look:#edc15c;--look-ground:#2e2510;
--ok:#2f8259;--ok-line:#57b98a;--fail:#f0695d;--fail-stripe:#6b1a14;--held:#52749e;--outage:#4a201d;--outage-stripe:#a9483f;
--v0:#7b8794;--v1:#5f9fe8;--v2:#d98a2b;--v3:#b388dd;--v4:#3fb3b0;--v5:#e077a8;--vx:#969da5;--stripe:#00000040;`;
/** The colours of the page, light and dark; on paper light. */
const COLORS = `:root{color-scheme:light dark;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
@media print{:root{color-scheme:light}}`;

;// CONCATENATED MODULE: ./build/js/report/watch-page/style-picture.js
const VERSIONS = ['v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'vx'];
const fills = ['failed', 'outage', ...VERSIONS].map((name) => `.${name}{fill:url(#p-${name})}`);
const grounds = VERSIONS.map((name) => `.${name}-pattern rect{fill:var(--${name})}`);
/** The style of the picture over time. Names stand left of the lanes, on a narrow screen above them. */
const PICTURE_STYLE = `
.defs{position:absolute;width:0;height:0}
.picture{margin-top:8px;container-type:inline-size}
.lane{display:grid;grid-template-columns:168px minmax(0,1fr);gap:0 16px;align-items:end;margin-top:12px}
.lane .name{font-size:.8125rem;line-height:1.35;color:var(--quiet)}
.lane .name b{display:block;color:var(--text);font-size:.875rem}
.axis{align-items:start;margin-top:4px}
.plot{display:block;overflow:visible}
.plot text{font-size:12px;fill:var(--text)}
.plot .clock{fill:var(--quiet)}
.plot .number{font-weight:650;fill:var(--card)}
.badge{fill:var(--bad)}
.grid,.base{stroke:var(--line);stroke-width:1}
.ok{fill:var(--ok)}
.held{fill:var(--held)}
${[...fills, ...grounds].join('\n')}
.pattern path{stroke:var(--stripe);stroke-width:2.5;fill:none}
.pattern circle{fill:var(--stripe)}
.failed-pattern rect{fill:var(--fail)}
.failed-pattern path{stroke:var(--fail-stripe);stroke-width:1.5}
.outage-pattern rect{fill:var(--outage)}
.outage-pattern path{stroke:var(--outage-stripe);stroke-width:1}
.mark{stroke:var(--bad);stroke-width:2;fill:none;stroke-linecap:round}
.mark[href="#ring"]{stroke:var(--held);fill:var(--card)}
.mark[href="#drop"]{stroke:none;fill:var(--text)}
.tip{fill:transparent}
.tip:hover{fill:var(--text);fill-opacity:.12}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:.8125rem;color:var(--quiet);margin-top:14px}
.legend li{display:flex;align-items:center;gap:6px;min-width:0}
.legend.versions{grid-column:2;margin-top:6px;color:var(--text)}
.legend.versions span{color:var(--quiet)}
.swatch{width:22px;height:12px;flex:none;border-radius:2px}
.swatch.glyph{width:14px;height:14px}
@media (max-width:640px){
.lane{grid-template-columns:minmax(0,1fr)}
.lane .name{margin-bottom:2px}
.lane .name b{display:inline}
.legend.versions{grid-column:1}
}
@container (max-width:840px){.minor{display:none}}`;

;// CONCATENATED MODULE: ./build/js/report/watch-page/style.js


const TEXT = `
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%}
header,main,footer{max-width:1080px;margin:0 auto;padding:0 20px}
header{padding-top:28px}
h1,h2,h3,p,dl,dd,ul,ol,figure{margin:0;padding:0}
ul,ol{list-style:none}
h1{font-size:1rem;font-weight:600;color:var(--quiet);overflow-wrap:anywhere;overflow:clip}
h2{font-size:1.5rem;line-height:1.25;font-weight:650;text-wrap:balance}
h3,caption,figcaption{font-size:1.05rem;font-weight:650;text-align:left;padding:0 0 8px}
section{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:24px;margin:16px 0 28px}
small{font-size:.8125rem;color:var(--quiet)}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
code{font:0.9em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--ground);border-radius:4px;padding:1px 4px;overflow-wrap:anywhere}
bdi{overflow-wrap:anywhere}
.foreign{display:inline-block;max-width:100%;overflow:clip;vertical-align:bottom}
.where{font-weight:600;margin-bottom:16px}
.where span{display:block;font-weight:400;font-size:.875rem;color:var(--quiet)}
footer{padding-bottom:40px;color:var(--quiet);font-size:.875rem}
footer p+p{margin-top:8px}
.left-out,.empty{color:var(--quiet);font-size:.875rem;margin-top:6px}`;
const PARTS = `
.verdict{display:grid;grid-template-columns:44px 1fr;gap:6px 16px;padding:20px;border-radius:10px;border:1px solid;align-items:start}
.verdict.good{background:var(--good-ground);border-color:var(--good)}
.verdict.bad{background:var(--bad-ground);border-color:var(--bad)}
.verdict.look{background:var(--look-ground);border-color:var(--look)}
.verdict p{margin-top:6px;overflow:clip;max-width:75ch}
.asked{font-weight:650}
.icon{width:1.15em;height:1.15em;vertical-align:-.2em;flex:none}
.verdict>.icon{width:44px;height:44px}
.icon circle{fill:currentColor}
.icon path{fill:none;stroke:var(--card);stroke-width:2.4;stroke-linecap:round;stroke-linejoin:round}
.icon.good{color:var(--good)}.icon.bad{color:var(--bad)}.icon.look{color:var(--look)}.icon.quiet{color:var(--quiet)}
.ladder{grid-column:1/-1;display:grid;grid-template-columns:repeat(auto-fit,minmax(210px,1fr));gap:8px;margin-top:14px}
.ladder li{display:flex;gap:10px;background:var(--card);border-radius:8px;padding:10px 12px}
.ladder span{color:var(--quiet);font-size:.875rem}
.ladder .icon{width:22px;height:22px;margin-top:1px}
.ladder p{margin:0;font-size:.875rem;color:var(--quiet)}
.ladder em{font-style:normal;font-size:.8125rem;font-weight:600;border:1px solid var(--quiet);border-radius:99px;padding:0 8px;margin-left:6px}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:20px 24px;margin:24px 0}
.figures>div{border-left:3px solid var(--line);padding-left:12px;min-width:0}
.figures dt,.settings dt{font-size:.8125rem;color:var(--quiet)}
.figures dd{font-size:1.25rem;font-weight:650;line-height:1.35}
.figures small{display:block;font-weight:400;margin-top:2px}
.figures>div:last-child{grid-column:span 2}
dd .bad{color:var(--bad)}
table{border-collapse:collapse;width:100%;font-size:.875rem;margin-top:24px}
th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-top:1px solid var(--line);font-weight:400}
thead th{color:var(--quiet);border-top:0;font-size:.8125rem}
td:last-child{padding-right:0}
td b{white-space:nowrap}
.scroll{overflow-x:auto;contain:inline-size}
.scroll table{margin-top:8px}
.scroll th,.scroll td{padding-right:16px;min-width:64px}
.scroll td{text-align:left}
details{margin:12px 0 0}
summary{cursor:pointer;font-size:.875rem;color:var(--link);padding:4px 0}
section>h3{margin-top:28px}
.settings{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px 24px;font-size:.875rem}
.settings>div:last-child{grid-column:span 2}
.limits{margin-top:14px;font-size:.875rem;color:var(--quiet)}
.limits li{padding-left:16px;position:relative}
.limits li::before{content:"–";position:absolute;left:0}`;
const PLACES = `
@media (max-width:640px){
header,main,footer{padding-left:12px;padding-right:12px}
section{padding:14px;border-radius:10px}
h2{font-size:1.25rem}
.verdict{padding:14px;grid-template-columns:30px 1fr;gap:4px 10px}
.verdict>.icon{width:30px;height:30px}
.figures{grid-template-columns:1fr 1fr;gap:16px 12px}
.figures dd{font-size:1.0625rem}
.settings{grid-template-columns:1fr 1fr}
.figures>div:last-child{grid-column:1/-1}
th,td{padding-right:8px}
.failures tr{display:grid;grid-template-columns:1fr 1.3fr}
.failures th:last-child,.failures td:last-child{grid-column:1/-1;border-top:0;padding-top:0}
}
@media print{
body{background:#fff;font-size:11pt}
header,main,footer{max-width:none;padding:0}
section{border:0;padding:0;margin:12pt 0}
section+section{break-before:page}
.verdict,.figures,.lane,.picture,tr{break-inside:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.as-table{display:none}
}`;
/** The style of the page; its content security policy allows no other. */
const STYLE = COLORS + TEXT + PARTS + PICTURE_STYLE + PLACES;

;// CONCATENATED MODULE: ./build/js/report/watch-page/watch-page.js








/**
 * What a watch saw, as one HTML page that stands alone: no script, no request, nothing but its text and its style,
 * which its content security policy pins. It reads well from a file, on paper, and on 360 pixels.
 *
 * @param results one per endpoint; their texts are raw, and bounded and escaped here
 * @param options.title what was watched, in the words of who asked; raw
 * @returns the whole document, below 300 KB whatever the results hold
 */
function watchPage(results, options = {}) {
    const sections = sectionsOf(results);
    const title = (0,report_escape/* truncateMiddle */.kU)(options.title ?? 'Zero-downtime watch', 200);
    const level = (0,watch_level/* worstLevel */.cY)(results);
    const headline = level === undefined ? '' : `${(0,watch_level/* watchTitle */.uz)({ level })} – `;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hashOf(STYLE)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${(0,report_escape/* htmlText */.js)(headline + title)}</title>
<style>${STYLE}</style>
</head>
<body>
${definitionsOfPictures()}
<header><h1><bdi>${(0,report_escape/* htmlText */.js)(title)}</bdi></h1></header>
<main>
${results.length === 1 ? '' : overview(results, sections)}
${sections.map(({ html }) => html).join('\n')}
</main>
<footer>
<p>Level 1: no downtime. Level 2: and no lost call, no stream or session that was cut. Level 3: and no session that was lost. Not proven: too little was seen to say so; it is never a pass.</p>
<p>Times are counted from the begin of each watch; times of day are UTC. Made by mcp-deploy-gate ${version.VERSION}.</p>
</footer>
</body>
</html>
`;
}
function hashOf(style) {
    return (0,external_node_crypto_.createHash)('sha256').update(style).digest('base64');
}


/***/ })

};
