export const id = 4939;
export const ids = [4939];
export const modules = {

/***/ 14939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkManifests: () => (/* binding */ checkManifests)
});

// EXTERNAL MODULE: ./build/js/snapshot/order.js
var order = __webpack_require__(27687);
;// CONCATENATED MODULE: ./build/js/preflight/field.js
var _a;
/** Merges of merges that are followed; a cycle of aliases ends here. */
const MERGE_DEPTH = 8;
/**
 * A value of a manifest, or the lack of one, that knows where it stands. A missing value stands where the map does that
 * lacks it. What is behind an alias stands at the alias with all that is in it, and so does what a merge key brings in:
 * there it is used, and the anchor may be another resource's.
 */
class Field {
    document;
    #node;
    #range;
    /** All below stands where this does. */
    #isPinned;
    constructor(document, node, range, isPinned = false) {
        document.step();
        this.document = document;
        this.#range = range;
        this.#isPinned = isPinned || document.yaml.isAlias(node);
        this.#node = document.resolve(node ?? undefined);
    }
    /** False for what is not there or null. */
    get exists() {
        if (this.#node === undefined)
            return false;
        return !this.document.yaml.isScalar(this.#node) || (this.#node.value ?? null) !== null;
    }
    get isList() {
        return this.document.yaml.isSeq(this.#node);
    }
    /** A scalar's value as text: `8080` and `"8080"` alike. */
    get text() {
        const { yaml } = this.document;
        const value = yaml.isScalar(this.#node) ? this.#node.value : undefined;
        return value === undefined || value === null ? undefined : String(value);
    }
    /** A number, also where it is written as a text (annotations are). */
    get number() {
        const { text } = this;
        return text !== undefined && /^\s*-?\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
    }
    /** `true` and `"true"`; Kubernetes reads YAML 1.1, in which `yes` and `on` are true, too. */
    get isTrue() {
        return /^(?:true|yes|on)$/i.test(this.text ?? '');
    }
    /** A member, key by key, there or not. */
    get(...keys) {
        let field = this;
        for (const key of keys)
            field = field.#member(key);
        return field;
    }
    #member(key) {
        const { yaml } = this.document;
        const found = yaml.isMap(this.#node) ? this.#find(this.#node, key, 0) : undefined;
        if (!found)
            return new _a(this.document, undefined, this.#range, this.#isPinned);
        return this.#below(found);
    }
    #below({ pair, value, isMerged }) {
        const range = this.#isPinned ? this.#range : this.#rangeOf(pair);
        return new _a(this.document, value, range, this.#isPinned || isMerged);
    }
    /** The last pair of this key, as parsers of Kubernetes take it; then what merge keys bring in. */
    #find(map, key, depth) {
        const { yaml } = this.document;
        this.document.step(map.items.length);
        const own = map.items.findLast((pair) => yaml.isScalar(pair.key) && pair.key.value === key);
        if (own)
            return { pair: own, value: own.value, isMerged: false };
        if (depth >= MERGE_DEPTH)
            return undefined;
        for (const [pair, merged] of this.#merges(map)) {
            const found = this.#find(merged, key, depth + 1);
            if (found)
                return { pair, value: found.value, isMerged: true };
        }
        return undefined;
    }
    /** The maps that merge keys of a map bring in, each with the pair of its key. */
    #merges(map) {
        const { document } = this;
        const { yaml } = document;
        return map.items
            .filter((pair) => isMerge(pair, yaml))
            .flatMap((pair) => {
            const source = document.resolve(pair.value);
            const sources = yaml.isSeq(source) ? source.items : [source];
            return sources
                .map((one) => document.resolve(one))
                .flatMap((one) => (yaml.isMap(one) ? [[pair, one]] : []));
        });
    }
    /** From the key to the end of a scalar; a map or a list is as long as its key. */
    #rangeOf({ key, value }) {
        const [start, keyEnd] = key.range ?? this.#range;
        const end = this.document.yaml.isScalar(value) ? value.range?.[1] : undefined;
        return [start, Math.max(keyEnd, end ?? keyEnd)];
    }
    /** The items of a list; none where it is no list. */
    items() {
        const { yaml } = this.document;
        if (!yaml.isSeq(this.#node))
            return [];
        return this.#node.items.map((node) => {
            const [start, end] = node?.range ?? this.#range;
            const range = [start, yaml.isScalar(node) ? end : start];
            return new _a(this.document, node, this.#isPinned ? this.#range : range, this.#isPinned);
        });
    }
    /** The members of a map whose keys are scalars, merged ones included. */
    entries() {
        const found = new Map();
        if (this.document.yaml.isMap(this.#node))
            this.#collect(this.#node, found, 0);
        return [...found].map(([key, one]) => [key, this.#below(one)]);
    }
    #collect(map, found, depth, by) {
        const { yaml } = this.document;
        this.document.step(map.items.length);
        const own = new Map();
        for (const pair of map.items) {
            if (!yaml.isScalar(pair.key) || isMerge(pair, yaml))
                continue;
            const value = pair.value;
            own.set(String(pair.key.value), { pair: by ?? pair, value, isMerged: by !== undefined });
        }
        for (const [key, one] of own)
            if (!found.has(key))
                found.set(key, one);
        if (depth >= MERGE_DEPTH)
            return;
        for (const [pair, merged] of this.#merges(map)) {
            this.#collect(merged, found, depth + 1, by ?? pair);
        }
    }
    /** Members that are scalars, as texts: labels, annotations, selectors. */
    texts() {
        const texts = new Map();
        for (const [key, field] of this.entries()) {
            if (field.text !== undefined)
                texts.set(key, field.text);
        }
        return texts;
    }
    get place() {
        return this.document.placeOf(this.#range);
    }
}
_a = Field;
function isMerge({ key }, yaml) {
    if (!yaml.isScalar(key))
        return false;
    return typeof key.value === 'symbol' ? key.value.description === '<<' : key.source === '<<';
}

;// CONCATENATED MODULE: ./build/js/preflight/document.js

/** A set is larger, with its aliases followed and its parts compared, than any that is deployed. */
class TooMuch extends Error {
    file;
    constructor(file) {
        super(`${file} is too much`);
        this.file = file;
    }
}
/** One YAML document of a file. */
class ManifestDocument {
    yaml;
    /** As the user named it. */
    file;
    /** The value of the whole document. */
    root;
    #lines;
    /** Lines of the file before the text that `#lines` counts. */
    #linesBefore;
    #targets = new Map();
    /** Where a map is the key of a map, as in `{{ x }}` without quotes: no manifest has that. */
    templateAt;
    #budget;
    constructor(yaml, parsed, place, budget) {
        this.yaml = yaml;
        this.#budget = budget;
        this.file = place.file;
        this.#lines = place.lines;
        this.#linesBefore = place.linesBefore;
        this.#readAnchors(parsed);
        const start = parsed.contents?.range?.[0] ?? 0;
        this.root = new Field(this, parsed.contents, [start, start]);
    }
    /** Once for all: asking each alias by itself would look through the whole document for each. */
    #readAnchors(parsed) {
        const anchors = new Map();
        this.yaml.visit(parsed, {
            Node: (_, node) => {
                if (this.yaml.isAlias(node)) {
                    const target = anchors.get(node.source);
                    if (target)
                        this.#targets.set(node, target);
                }
                else if (node.anchor !== undefined)
                    anchors.set(node.anchor, node);
                if (this.yaml.isMap(node) && this.yaml.isMap(node.items[0]?.key)) {
                    this.templateAt ??= node.range?.[0];
                }
            },
        });
    }
    /** What a node stands for: an alias's anchor has no alias of its own. */
    resolve(node) {
        return this.yaml.isAlias(node) ? this.#targets.get(node) : node;
    }
    /** Counts what is looked at. Throws TooMuch. */
    step(count = 1) {
        this.#budget.steps -= count;
        if (this.#budget.steps < 0)
            throw new TooMuch(this.file);
    }
    /** Offsets of the text → lines of the file. */
    placeOf([start, end]) {
        const first = this.#lines.linePos(start);
        const last = this.#lines.linePos(Math.max(start, end - 1));
        return {
            line: this.#linesBefore + Math.max(1, first.line),
            endLine: this.#linesBefore + Math.max(1, first.line, last.line),
            column: Math.max(1, first.col),
        };
    }
}

// EXTERNAL MODULE: ./build/js/preflight/annotations.js
var annotations = __webpack_require__(54936);
;// CONCATENATED MODULE: ./build/js/preflight/ignore.js

const COMMENT = /(?:^|\s)#\s*mcp-deploy-gate:\s*ignore\b[ \t]*(.*)$/;
const HOW = 'Write `# mcp-deploy-gate: ignore <id> <reason>`.';
/** Findings without those that the files themselves silence, and what is wrong with a wish for silence. */
function withoutIgnored(findings, files, resources, known) {
    const ignores = [
        ...files.flatMap(({ path, text }) => commentsIn(path, text)),
        ...resources.flatMap(annotationsOf),
    ];
    const notices = [];
    const say = ({ file, line }, message, fix) => notices.push({ file, line, message, fix });
    const valid = ignores.filter((ignore) => {
        if (!known.has(ignore.rule)) {
            const what = ignore.rule === ''
                ? 'no rule'
                : `${JSON.stringify(ignore.rule.slice(0, 80))}, which is no rule`;
            say(ignore, `This ignores ${what}.`, `${HOW} docs/preflight.md lists the ids.`);
        }
        else if (ignore.reason === '') {
            say(ignore, `This ignores ${ignore.rule} without a reason, so it does not hold.`, HOW);
        }
        else
            return true;
        return false;
    });
    const used = new Set();
    const kept = [];
    const ignored = [];
    for (const finding of findings) {
        const by = valid.filter((ignore) => ignore.rule === finding.rule && ignore.silences(finding));
        for (const ignore of by)
            used.add(ignore);
        const [first] = by;
        if (first)
            ignored.push({ finding, reason: first.reason, line: first.line });
        else
            kept.push(finding);
    }
    for (const ignore of valid) {
        if (used.has(ignore))
            continue;
        say(ignore, `This ignores ${ignore.rule}, but there is nothing to ignore.`, 'Take it out, or put it on the line of the finding or the line above.');
    }
    return { findings: kept, ignored, notices };
}
/** A comment behind a value speaks of its line; one on a line of its own speaks of the next line that is no comment. */
function commentsIn(file, text) {
    if (!text.includes('mcp-deploy-gate:'))
        return [];
    const lines = text.split('\n');
    // The next line that is neither empty nor a comment, from the last line to the first.
    const next = new Array(lines.length + 1).fill(lines.length);
    for (let index = lines.length - 1; index >= 0; index--) {
        next[index] = /^\s*(?:#|$)/.test(lines[index]) ? next[index + 1] : index;
    }
    return lines.flatMap((content, index) => {
        const found = COMMENT.exec(content.trimEnd());
        if (!found)
            return [];
        const target = next[index];
        const [, rule = '', reason = ''] = /^(\S*)\s*(.*)$/.exec(found[1].trim()) ?? [];
        return [
            {
                file,
                line: index + 1,
                rule,
                reason,
                silences: (finding) => finding.file === file && finding.line === target + 1,
            },
        ];
    });
}
/** For renderers that take comments out: `mcp-deploy-gate/ignore-<id>: <reason>` speaks of the whole resource. */
function annotationsOf({ id, file, root }) {
    return root
        .get('metadata', 'annotations')
        .entries()
        .filter(([key]) => key.startsWith(annotations/* ANNOTATIONS */.B.ignore))
        .map(([key, value]) => ({
        file,
        line: value.place.line,
        rule: key.slice(annotations/* ANNOTATIONS */.B.ignore.length),
        reason: (value.text ?? '').trim(),
        silences: (finding) => finding.file === file && finding.resource === id,
    }));
}

;// CONCATENATED MODULE: ./build/js/preflight/kustomize.js
/** A kustomization is a recipe: what it deploys is known when it is built. */
function unbuiltKustomization(path, resources) {
    const named = /(?:^|[\\/])(?:kustomization\.ya?ml|Kustomization)$/.test(path);
    const found = resources.find(({ kind, file }) => kind === 'Kustomization' && file === path);
    if (!named && !found)
        return undefined;
    return {
        file: path,
        line: found?.root.place.line ?? 1,
        message: 'This is a kustomization: patches and overlays may change what stands in the manifests.',
        fix: 'Build it: `kubectl kustomize DIR | mcp-deploy-gate preflight -`.',
    };
}

// EXTERNAL MODULE: ./build/js/preflight/manifest-set.js
var manifest_set = __webpack_require__(2180);
;// CONCATENATED MODULE: ./build/js/preflight/resource.js
/** Every kind that is read, with the group of its API; the core group is ''. */
const KINDS = {
    Deployment: ['apps', 'extensions'],
    StatefulSet: ['apps'],
    DaemonSet: ['apps', 'extensions'],
    Rollout: ['argoproj.io'],
    HorizontalPodAutoscaler: ['autoscaling'],
    PodDisruptionBudget: ['policy'],
    Service: [''],
    Namespace: [''],
    Ingress: ['networking.k8s.io', 'extensions'],
    HTTPRoute: ['gateway.networking.k8s.io'],
    IngressRoute: ['traefik.io', 'traefik.containo.us'],
    VirtualService: ['networking.istio.io'],
    DestinationRule: ['networking.istio.io'],
    BackendTrafficPolicy: ['gateway.envoyproxy.io'],
    BackendConfig: ['cloud.google.com'],
    Kustomization: ['kustomize.config.k8s.io'],
};
/** For a first look at a text: kinds that are read, and lists. */
const KINDS_READ = new Set([...Object.keys(KINDS), 'List']);
/** Bounds a list of lists of lists. */
const LIST_DEPTH = 4;
/** The resources of a document that are read: one, or the items of a list. */
function resourcesIn(root, depth = 0) {
    const kind = root.get('kind').text;
    if (kind === undefined)
        return [];
    const group = groupOf(root.get('apiVersion').text ?? '');
    if (kind.endsWith('List') && root.get('items').isList && depth < LIST_DEPTH) {
        return root
            .get('items')
            .items()
            .flatMap((item) => resourcesIn(item, depth + 1));
    }
    if (!Object.hasOwn(KINDS, kind) || !KINDS[kind].includes(group))
        return [];
    const metadata = root.get('metadata');
    const name = metadata.get('name').text ?? metadata.get('generateName').text ?? '';
    const namespace = metadata.get('namespace').text;
    const id = [...(namespace === undefined ? [] : [namespace]), kind, name || '?'].join('/');
    const { file } = root.document;
    return [{ kind, name, namespace: namespace ?? '', id, file, root }];
}
function groupOf(apiVersion) {
    const slash = apiVersion.indexOf('/');
    return slash < 0 ? '' : apiVersion.slice(0, slash);
}
/**
 * Resources that name no namespace go where those go that name the only one of the set: they are applied with `-n`.
 * Where the set has several, they are in `default`.
 */
function inNamespaces(resources) {
    const named = new Set(resources.map(({ namespace }) => namespace).filter((one) => one !== ''));
    const [only] = named;
    const rest = named.size === 1 && only !== undefined ? only : 'default';
    return resources.map((one) => (one.namespace === '' ? { ...one, namespace: rest } : one));
}

;// CONCATENATED MODULE: ./build/js/preflight/templates.js
/**
 * The actions of a Helm template, as they begin. Other braces are no template: Prometheus and Argo keep their own in
 * rendered manifests, and an application's arguments may.
 */
const ACTION = /\{\{-?\s*(?:\/\*|\$?\.(?:Values|Release|Chart|Capabilities|Files|Template|Subcharts)\b|\$\.(?:Values|Release|Chart)\b|(?:include|template|define|block|toYaml|tpl|required|default|if|else|end|range|with|printf|nindent|lookup)\b|\$\w+\s*:=)/;
/** The line, from 1, of the first action of a Helm template; undefined where there is none. */
function templateLine(text) {
    const found = ACTION.exec(text);
    if (!found)
        return undefined;
    return text.slice(0, found.index).split('\n').length;
}

;// CONCATENATED MODULE: ./build/js/preflight/read-documents.js



/** Of all files together; some CRDs of a large chart have a megabyte each and are not parsed. */
const MAX_PARSED = 8 * 1024 * 1024;
const MAX_DOCUMENTS = 10_000;
const readBudget = () => ({
    characters: MAX_PARSED,
    documents: MAX_DOCUMENTS,
    steps: 5_000_000,
});
/** The documents of a file that may matter; what is wrong with it is a problem, never an error. JSON is YAML, too. */
async function readDocuments({ path: file, text }, budget) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const documents = [];
    const problems = [];
    for (const chunk of chunksOf(text.replace(/^\ufeff/, ''))) {
        if (!mayMatter(chunk.text))
            continue;
        budget.characters -= chunk.text.length;
        budget.documents -= 1;
        if (budget.characters < 0 || budget.documents < 0) {
            problems.push(tooLarge(file, chunk.linesBefore + 1));
            break;
        }
        const template = templateLine(chunk.text);
        if (template !== undefined) {
            problems.push(unrendered(file, chunk.linesBefore + template));
            break;
        }
        const lines = new yaml.LineCounter();
        const parsed = yaml.parseAllDocuments(chunk.text, {
            lineCounter: lines,
            version: '1.2',
            merge: true,
            // Comparing every key with every other takes minutes on a hostile file; the last one counts.
            uniqueKeys: false,
            prettyErrors: false,
        });
        for (const document of Array.isArray(parsed) ? parsed : []) {
            const [error] = document.errors;
            const place = { file, lines, linesBefore: chunk.linesBefore };
            const read = error ? undefined : new ManifestDocument(yaml, document, place, budget);
            // Braces of a template that are no YAML at all, or make odd maps.
            const braces = error ? chunk.text.indexOf('{{') : (read?.templateAt ?? -1);
            const { line } = lines.linePos(braces >= 0 ? braces : (error?.pos[0] ?? 0));
            const at = chunk.linesBefore + Math.max(1, line);
            if (braces >= 0)
                problems.push(unrendered(file, at));
            else if (error)
                problems.push(unreadable(file, at, error));
            else if (read)
                documents.push(read);
        }
    }
    return { documents, problems };
}
/** Nothing but a marker can stand at the start of a line with three dashes: each chunk parses by itself. */
function chunksOf(text) {
    // A directive before a marker belongs to what follows the marker.
    if (/^%/m.test(text))
        return [{ text, linesBefore: 0 }];
    const chunks = [];
    let from = 0;
    let linesBefore = 0;
    const marker = /^---(?=\s|$)/gm;
    for (let next = marker.exec(text);; next = marker.exec(text)) {
        const end = next?.index ?? text.length;
        const chunk = text.slice(from, end);
        if (chunk.trim() !== '')
            chunks.push({ text: chunk, linesBefore });
        for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', at + 1))
            linesBefore++;
        if (!next)
            return chunks;
        from = end;
    }
}
/** Whether a chunk may hold a kind that is read. One that plainly holds others is not parsed. */
function mayMatter(text) {
    const plain = [...text.matchAll(/^kind:[ \t]*["']?([A-Za-z]+)["']?[ \t\r]*(?:#.*)?$/gm)];
    if (plain.length > 0) {
        return plain.some(([, kind = '']) => KINDS_READ.has(kind) || kind.endsWith('List'));
    }
    return /\bkind\b/.test(text);
}
function unreadable(file, line, error) {
    const deep = error.message.includes('call stack');
    const what = deep ? 'it nests too deep' : error.message.split('\n', 1)[0].replace(/[.:]$/, '');
    return {
        file,
        line,
        message: `This is not valid YAML: ${what}.`,
        fix: 'Mend it; `kubectl apply --dry-run=client -f` says the same of it.',
    };
}
function unrendered(file, line) {
    return {
        file,
        line,
        message: 'This is a Helm template, not a manifest: what it deploys is known when it is rendered.',
        fix: 'Render it: `helm template . | mcp-deploy-gate preflight -`.',
    };
}
function tooLarge(file, line) {
    return {
        file,
        line,
        message: `From here on nothing is read: the files hold more than ${MAX_PARSED / 1024 / 1024} MiB or ${MAX_DOCUMENTS} documents.`,
        fix: 'Name only the files that the MCP server is deployed with.',
    };
}

// EXTERNAL MODULE: ./build/js/preflight/rules.js + 14 modules
var rules = __webpack_require__(22089);
// EXTERNAL MODULE: ./build/js/report/render-context.js
var render_context = __webpack_require__(95175);
;// CONCATENATED MODULE: ./build/js/preflight/run-rules.js


/** What every rule says of every server. A fault that two servers share is told once. */
function findingsOf(servers, set) {
    const found = new Map();
    for (const server of servers) {
        for (const rule of rules.MANIFEST_RULES) {
            for (const draft of rule.check(server, set)) {
                const finding = findingOf(rule, draft);
                const key = [finding.rule, finding.file, finding.line, finding.column, finding.resource];
                const name = JSON.stringify(key);
                if (!found.has(name))
                    found.set(name, finding);
            }
        }
    }
    return [...found.values()];
}
function findingOf({ id, level }, draft) {
    const { line, endLine, column } = draft.at.place;
    return {
        rule: id,
        level: draft.level ?? level,
        file: draft.at.document.file,
        line,
        ...(endLine > line && { endLine }),
        column,
        resource: draft.by.id,
        message: draft.message,
        fix: draft.fix,
        ...(draft.yaml !== undefined && { yaml: draft.yaml }),
        docs: `${render_context/* DOCS_URL */.a}preflight.md#${id}`,
    };
}

// EXTERNAL MODULE: ./build/js/preflight/entrances.js
var preflight_entrances = __webpack_require__(9977);
;// CONCATENATED MODULE: ./build/js/preflight/recognise.js


/** `mcp` as a word of its own or with what MCP servers add to it; a MachineConfigPool or `gmcp` is none. */
const MCP = /(?:^|[^a-z])(?:fast)?mcp(?:$|[^a-z])|(?:^|[^a-z])mcp-?(?:server|gateway|proxy|hub)s?(?:$|[^a-z])/i;
/** What speaks to MCP servers, looks at them or deploys them, and is none. */
const CLIENT = /[-_](?:operator|controller)(?:-manager)?$|\bmcp[-_]?(?:client|inspector|agent|ui|dashboard|frontend|docs)\b|\b(?:client|inspector)-mcp\b/i;
/** Images that run beside a server and serve no MCP, whatever their workload is called: by their last part. */
const BYSTANDER = /^(?:postgres(?:ql)?|pgvector|pgbouncer|timescaledb|redis(?:-stack)?(?:-server)?|valkey|dragonfly|keydb|memcached|mysql|mariadb|percona.*|mongo(?:db)?|rabbitmq|kafka|zookeeper|nats|elasticsearch|opensearch|kibana|minio|mc|qdrant|weaviate|milvus|chroma|neo4j|clickhouse(?:-server)?|influxdb|cassandra|cockroach|etcd|consul|vault|nginx(?:-unprivileged)?|httpd|caddy|traefik|haproxy|envoy|istio-?proxy(?:v2)?|proxyv2|oauth2-proxy|cloudflared|keycloak|dex|prometheus|alertmanager|grafana|loki|tempo|jaeger.*|otel.*|opentelemetry-collector.*|fluent-?bit|fluentd|vector|busybox|alpine|pause|ollama|vllm-openai|adminer|pgadmin4?|registry)$/i;
/** The sign that a server takes its settings for serving MCP from the environment; a URL of one is a client's. */
const SERVER_VARIABLE = /^(?:FASTMCP_(?!.*(?:URL|ENDPOINT)$).+|MCP_(?:SERVER_)?(?:TRANSPORT|PORT|HOST|PATH|NAME|MODE|STATELESS.*|SESSION.*|HTTP_PORT|BIND.*|LISTEN.*))$/;
/** The flag of most MCP servers, in its usual spellings. */
const STDIO = /(?:^|\s)--?transport[ =]stdio(?:\s|$)/i;
const TRANSPORT = /(?:^|\s)--?transport[ =](?:sse|streamable[-_]?http|streaming)(?:\s|$)/i;
/** `ghcr.io/org/name:1.2@sha256:…` → `name`. */
function imageName(image) {
    const [path = ''] = image.split('@');
    return (path.split('/').at(-1) ?? '').split(':')[0] ?? '';
}
/** Docker's catalogue calls the MCP server for Redis `mcp/redis`. */
const CATALOGUE = /(?:^|\/)mcp\/[^/]+$/;
/** Containers that may serve MCP: those that are no known database, proxy or agent. */
function candidates(podSpec) {
    return podSpec
        .get('containers')
        .items()
        .filter((container) => {
        const image = container.get('image').text ?? '';
        return CATALOGUE.test(image) || !BYSTANDER.test(imageName(image));
    });
}
/**
 * Whether a workload serves MCP. Its own annotation decides; then a path that leads to it, its name, labels, images and
 * variables. A database beside it is none, for a false alarm there would be worse than silence.
 */
function recognise(workload, services, entrances) {
    const said = (0,annotations/* annotation */.w)(workload, annotations/* ANNOTATIONS */.B.server);
    if (said.exists) {
        return said.isTrue
            ? { server: true, because: `its annotation ${annotations/* ANNOTATIONS */.B.server} says so` }
            : { server: false, certain: true };
    }
    const podSpec = workload.root.get('spec', 'template', 'spec');
    const containers = candidates(podSpec);
    if (containers.length === 0)
        return { server: false, certain: true };
    if (isClient(workload, containers))
        return { server: false, certain: true };
    if (containers.every(isOnStdio))
        return { server: false, certain: true };
    const because = routed(entrances) ?? spoken(services) ?? named(workload) ?? inContainers(containers);
    return because === undefined ? { server: false, certain: false } : { server: true, because };
}
function isClient(workload, containers) {
    const images = containers.map((container) => imageName(container.get('image').text ?? ''));
    return CLIENT.test(workload.name) || images.every((image) => CLIENT.test(image));
}
/** A server that is told to speak on stdio has no clients on the network, and no session that a rollout could cut. */
function isOnStdio(container) {
    const variable = container
        .get('env')
        .items()
        .find((one) => /(?:^|_)TRANSPORT$/.test(one.get('name').text ?? ''));
    return variable?.get('value').text === 'stdio' || STDIO.test(wordsOf(container).join(' '));
}
const wordsOf = (container) => [...container.get('command').items(), ...container.get('args').items()].map((word) => word.text ?? '');
/** Gateways of agents want to know which ports speak MCP. */
function spoken(services) {
    const found = services.find((service) => service.root
        .get('spec', 'ports')
        .items()
        .some((port) => /(?:^|\/)mcp$/.test(port.get('appProtocol').text ?? '')));
    return found && `a port of ${found.id} speaks MCP`;
}
function routed(entrances) {
    const found = entrances.find(({ path }) => preflight_entrances/* MCP_PATH */.x7.test(path ?? ''));
    return found && `${found.resource.id} leads ${found.path} to it`;
}
/** Labels that name what runs, not what it belongs to: a database may be part of an MCP stack. */
const NAMING = ['app', 'app.kubernetes.io/name', 'app.kubernetes.io/component', 'k8s-app', 'name'];
/** Labels that name a sort of workload; its value must be nothing but that. */
const SORT = /(?:^|[/.-])(?:type|role|tier|kind|component)$/;
function named(workload) {
    if (MCP.test(workload.name))
        return `it is called ${workload.name}`;
    const labels = workload.root.get('spec', 'template', 'metadata', 'labels').texts();
    const label = NAMING.find((key) => MCP.test(labels.get(key) ?? '')) ??
        [...labels].find(([key, value]) => SORT.test(key) && /^mcp(?:-server)?$/i.test(value))?.[0];
    return label === undefined ? undefined : `its label ${label} is ${labels.get(label)}`;
}
function inContainers(containers) {
    for (const container of containers) {
        const image = container.get('image').text ?? '';
        if (MCP.test(image))
            return `its image is ${image}`;
        const name = container.get('name').text ?? '';
        if (MCP.test(name))
            return `its container is called ${name}`;
        const variables = container.get('env').items();
        const variable = variables.find((one) => SERVER_VARIABLE.test(one.get('name').text ?? ''));
        if (variable)
            return `it has the variable ${variable.get('name').text}`;
        const ports = container.get('ports').items();
        const port = ports.find((one) => MCP.test(one.get('name').text ?? ''));
        if (port)
            return `its port is called ${port.get('name').text}`;
        const words = wordsOf(container);
        const said = words.some((word) => MCP.test(word) && !/^https?:/.test(word));
        if (said || TRANSPORT.test(words.join(' ')))
            return 'its command line speaks of MCP';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/preflight/replicas.js
/** The replicas of a workload: its own, or those of the autoscaler that governs it. One pod where nothing says more. */
function replicasOf(set, workload) {
    const scaler = set.in('HorizontalPodAutoscaler', workload.namespace).find(({ root }) => {
        const target = root.get('spec', 'scaleTargetRef');
        return target.get('kind').text === workload.kind && target.get('name').text === workload.name;
    });
    if (scaler) {
        const spec = scaler.root.get('spec');
        const min = spec.get('minReplicas');
        const least = min.number ?? 1;
        const most = Math.max(least, spec.get('maxReplicas').number ?? least);
        return { least, most, known: isKnown(min), at: spec.get('maxReplicas'), by: scaler };
    }
    const at = workload.root.get('spec', 'replicas');
    const count = at.number ?? 1;
    return { least: count, most: count, known: isKnown(at), at, by: workload };
}
const isKnown = (at) => at.number !== undefined || !at.exists;

;// CONCATENATED MODULE: ./build/js/preflight/timing.js

const DEFAULT_GRACE = 30;
function timingOf(workload, podSpec, container) {
    const graceAt = podSpec.get('terminationGracePeriodSeconds');
    const drain = (0,annotations/* annotation */.w)(workload, annotations/* ANNOTATIONS */.B.drain).number;
    const settle = (0,annotations/* annotation */.w)(workload, annotations/* ANNOTATIONS */.B.settle).number;
    return {
        grace: graceAt.number ?? DEFAULT_GRACE,
        graceAt,
        preStop: preStopOf(container.get('lifecycle', 'preStop')),
        ...(drain !== undefined && { drain }),
        ...(settle !== undefined && { settle }),
    };
}
function preStopOf(preStop) {
    if (!preStop.exists)
        return { kind: 'none' };
    const native = preStop.get('sleep', 'seconds');
    if (native.exists)
        return { kind: 'sleep', seconds: native.number ?? 0, at: native };
    const command = preStop.get('exec', 'command');
    const words = command.items().map((word) => word.text ?? '');
    const seconds = sleepIn(words);
    if (seconds === undefined)
        return { kind: 'other', at: preStop };
    return { kind: 'exec-sleep', seconds, at: command };
}
/** The seconds of a command that does nothing but sleep, by itself or by a shell. */
function sleepIn(words) {
    const [program = '', ...rest] = words;
    const shell = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a)?sh$/.test(program) && /^-\w*c$/.test(rest[0] ?? '');
    const line = shell ? (rest[1] ?? '') : words.join(' ');
    const found = /^\s*(?:exec\s+)?(?:\/(?:usr\/)?bin\/)?sleep\s+(\d+(?:\.\d+)?)(s|m)?\s*;?\s*$/.exec(line);
    if (!found)
        return undefined;
    return Number(found[1]) * (found[2] === 'm' ? 60 : 1);
}

;// CONCATENATED MODULE: ./build/js/preflight/server.js






/** Takes the servers out of the workloads of a set. Where none shows what it is, the only one that may be a server is. */
function serversIn(set) {
    const servers = [];
    const unsure = [];
    const others = [];
    const ways = new preflight_entrances/* Entrances */.Mp(set);
    for (const workload of manifest_set/* WORKLOADS */.vZ.flatMap((kind) => set.all(kind))) {
        const labels = workload.root.get('spec', 'template', 'metadata', 'labels').texts();
        const services = ways.servicesOf(workload.namespace, labels);
        const entrances = ways.to(services);
        const found = recognise(workload, services, entrances);
        if (!found.server && found.certain) {
            others.push(workload);
            continue;
        }
        const because = found.server ? found.because : 'it is the only workload that may be one';
        const server = serverOf(set, { workload, because, labels, services, entrances });
        if (found.server)
            servers.push(server);
        else
            unsure.push(server);
    }
    shareServices(servers);
    const [only] = unsure;
    if (servers.length === 0 && unsure.length === 1 && only)
        return { servers: [only], others };
    return { servers, others: [...others, ...unsure.map(({ workload }) => workload)] };
}
/** A Service may lead to several servers, a canary beside the stable one say: no session knows which. */
function shareServices(servers) {
    const pods = new Map();
    for (const { services, replicas } of servers) {
        for (const one of services)
            pods.set(one, (pods.get(one) ?? 0) + replicas.most);
    }
    for (const server of servers) {
        server.podsBehind = Math.max(server.replicas.most, ...server.services.map((one) => pods.get(one) ?? 0));
    }
}
function serverOf(set, known) {
    const { workload, entrances } = known;
    const podSpec = workload.root.get('spec', 'template', 'spec');
    const container = mcpContainer(podSpec, known.services);
    // What leads everything there leads MCP there, too.
    const toMcp = entrances.some(({ path }) => preflight_entrances/* MCP_PATH */.x7.test(path ?? ''))
        ? entrances.filter(({ path = '/' }) => path === '/' || preflight_entrances/* MCP_PATH */.x7.test(path))
        : entrances;
    const replicas = replicasOf(set, workload);
    return {
        ...known,
        podSpec,
        container,
        replicas,
        podsBehind: replicas.most,
        sessions: sessionsOf(workload, container),
        timing: timingOf(workload, podSpec, container),
        entrances: toMcp,
    };
}
/** The container with MCP in its name or image, that a Service's port leads to if several have; or the first that may be it. */
function mcpContainer(podSpec, services) {
    const may = candidates(podSpec);
    const all = podSpec.get('containers').items();
    const among = may.length > 0 ? may : all;
    const isCalled = (one) => /mcp/i.test(`${one.get('name').text ?? ''} ${one.get('image').text ?? ''}`);
    const targets = services.flatMap((service) => service.root
        .get('spec', 'ports')
        .items()
        .map((port) => port.get('targetPort').text ?? port.get('port').text));
    const isServed = (one) => one
        .get('ports')
        .items()
        .some((port) => targets.includes(port.get('containerPort').text) ||
        targets.includes(port.get('name').text));
    return (among.find((one) => isCalled(one) && isServed(one)) ??
        among.find(isCalled) ??
        among.find(isServed) ??
        among[0] ??
        podSpec.get('containers'));
}
function sessionsOf(workload, container) {
    const said = (0,annotations/* annotation */.w)(workload, annotations/* ANNOTATIONS */.B.sessions).text;
    if (said === 'stateful' || said === 'stateless')
        return said;
    const stateless = container
        .get('env')
        .items()
        .some((variable) => {
        const name = variable.get('name').text ?? '';
        return (/^(?:FASTMCP|MCP)_.*STATELESS/i.test(name) &&
            /^(?:1|true|yes|on)$/i.test(variable.get('value').text ?? ''));
    });
    const words = [...container.get('command').items(), ...container.get('args').items()];
    const flagged = words.some((word) => /(?:^|\s)--stateless(?:[-_]http)?(?:=true)?(?:\s|$)/.test(word.text ?? ''));
    return stateless || flagged ? 'stateless' : 'unknown';
}

;// CONCATENATED MODULE: ./build/js/preflight/check.js










const RULE_IDS = new Set(rules.MANIFEST_RULES.map(({ id }) => id));
const ORDER = { error: 0, warning: 1, notice: 2 };
/**
 * Checks a rendered set of manifests, all files read together. Reads nothing itself, and never throws for what stands in
 * a manifest: that is a finding, or a problem where it cannot be checked.
 */
async function checkManifests(files, { levels = {} } = {}) {
    const problems = [];
    try {
        return checkedSet(await resourcesOf(files, problems), files, levels, problems);
    }
    catch (error) {
        if (!(error instanceof TooMuch))
            throw error;
        problems.push(tooMuch(error));
        return { findings: [], ignored: [], off: [], problems, notices: [], servers: [], others: [] };
    }
}
/** Throws TooMuch. */
async function resourcesOf(files, problems) {
    const budget = readBudget();
    const resources = [];
    for (const file of files) {
        const read = await readDocuments(file, budget);
        problems.push(...read.problems);
        for (const { root } of read.documents)
            resources.push(...resourcesIn(root));
        const overlay = unbuiltKustomization(file.path, resources);
        if (overlay)
            problems.push(overlay);
    }
    return inNamespaces(resources.filter(({ kind }) => kind !== 'Kustomization'));
}
/** Throws TooMuch. */
function checkedSet(resources, files, levels, problems) {
    const set = new manifest_set/* ManifestSet */.yQ(resources);
    const { servers, others } = serversIn(set);
    const all = findingsOf(servers, set);
    const { findings, ignored, notices } = withoutIgnored(all, files, resources, RULE_IDS);
    const { kept, off } = atLevels(findings, levels);
    const missed = servers.length === 0 && problems.length === 0 ? [noServer(others)] : [];
    return {
        findings: kept.sort((a, b) => ORDER[a.level] - ORDER[b.level] ||
            (0,order/* compareCodePoints */.O)(a.file, b.file) ||
            a.line - b.line ||
            (0,order/* compareCodePoints */.O)(a.rule, b.rule)),
        ignored,
        off,
        problems,
        notices: [...notices, ...servers.flatMap(unknownReplicas), ...missed],
        servers: servers.map(({ workload, because, sessions }) => ({
            resource: workload.id,
            file: workload.file,
            line: workload.root.place.line,
            because,
            sessions,
        })),
        others: others.map(({ id }) => id),
    };
}
function tooMuch({ file }) {
    return {
        file,
        message: 'The check was given up here: with its aliases followed and its resources compared, this set is larger than any that is deployed.',
        fix: 'Name only the files that the MCP server is deployed with.',
    };
}
function atLevels(findings, levels) {
    const kept = [];
    const off = [];
    for (const finding of findings) {
        const level = Object.hasOwn(levels, finding.rule) ? levels[finding.rule] : undefined;
        if (level === 'off')
            off.push(finding.rule);
        else
            kept.push(level === undefined ? finding : { ...finding, level });
    }
    return { kept, off };
}
/** What a tool such as envsubst has yet to fill in. */
function unknownReplicas({ workload, replicas: { known, at } }) {
    if (known)
        return [];
    return [
        {
            file: at.document.file,
            line: at.place.line,
            message: `How many pods ${workload.id} has is no number here, so nothing that hangs on it was checked.`,
            fix: 'Fill it in first: `envsubst < k8s.yaml | mcp-deploy-gate preflight -`.',
        },
    ];
}
function noServer(others) {
    const [first] = others;
    const fix = 'Annotate it: `mcp-deploy-gate/server: "true"`.';
    if (!first) {
        return {
            message: 'There is no Deployment or StatefulSet in these manifests, so nothing was checked.',
            fix: 'Name the manifests that the MCP server is deployed with.',
        };
    }
    const { file } = first;
    const none = others.length === 1
        ? 'The only workload here does not look'
        : `None of the ${others.length} workloads here looks`;
    return {
        file,
        line: first.root.place.line,
        message: `${none} like an MCP server, so nothing was checked.`,
        fix,
    };
}


/***/ })

};
