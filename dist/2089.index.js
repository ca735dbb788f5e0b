export const id = 2089;
export const ids = [2089];
export const modules = {

/***/ 54936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ANNOTATIONS),
/* harmony export */   w: () => (/* binding */ annotation)
/* harmony export */ });
/** What a workload may say about itself, on it or on its pod template. */
const ANNOTATIONS = {
    server: 'mcp-deploy-gate/server',
    sessions: 'mcp-deploy-gate/sessions',
    drain: 'mcp-deploy-gate/drain-seconds',
    settle: 'mcp-deploy-gate/settle-seconds',
    /** Followed by the id of a rule; its value is the reason. */
    ignore: 'mcp-deploy-gate/ignore-',
};
/** An annotation of a workload or of its pod template; missing, it is where one would be written. */
function annotation(workload, key) {
    const ofPods = workload.root.get('spec', 'template', 'metadata', 'annotations', key);
    return ofPods.exists ? ofPods : workload.root.get('metadata', 'annotations', key);
}


/***/ }),

/***/ 9977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ Entrances),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   x7: () => (/* binding */ MCP_PATH)
/* harmony export */ });
/* harmony import */ var _manifest_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);

/** What selects whom and what leads where in a set, read once for all of its workloads. */
class Entrances {
    #set;
    #selectors = new Map();
    #to = new Map();
    constructor(set) {
        this.#set = set;
        for (const service of set.all('Service')) {
            this.#selectors.set(service, service.root.get('spec', 'selector').texts());
        }
        const to = (name, namespace) => name === undefined ? undefined : set.named('Service', namespace, name);
        for (const entrance of [
            ...set.all('Ingress').flatMap((ingress) => ingressPaths(ingress, to)),
            ...set.all('HTTPRoute').flatMap((route) => routeRules(route, to)),
            ...set.all('IngressRoute').flatMap((route) => traefikRoutes(route, to)),
            ...set.all('VirtualService').flatMap((route) => virtualRoutes(route, to)),
        ]) {
            const known = this.#to.get(entrance.service);
            if (known)
                known.push(entrance);
            else
                this.#to.set(entrance.service, [entrance]);
        }
    }
    /** The Services that select pods with these labels. */
    servicesOf(namespace, labels) {
        return this.#set.in('Service', namespace).filter((service) => {
            service.root.document.step();
            return (0,_manifest_set_js__WEBPACK_IMPORTED_MODULE_0__/* .selects */ .ko)(this.#selectors.get(service), labels);
        });
    }
    /** Every route of the set that leads to one of these Services. */
    to(services) {
        return services.flatMap((service) => {
            const entrances = this.#to.get(service) ?? [];
            service.root.document.step(entrances.length);
            return entrances;
        });
    }
}
function ingressPaths(ingress, to) {
    const spec = ingress.root.get('spec');
    const paths = spec
        .get('rules')
        .items()
        .flatMap((rule) => rule.get('http', 'paths').items());
    const whole = [spec.get('defaultBackend'), spec.get('backend')].map((backend) => ({
        backend,
        rule: spec,
        path: undefined,
    }));
    return [
        ...paths.map((rule) => ({ backend: rule.get('backend'), rule, path: rule.get('path').text })),
        ...whole,
    ].flatMap(({ backend, rule, path }) => {
        // The second is the form of before Kubernetes 1.22.
        const name = backend.get('service', 'name').text ?? backend.get('serviceName').text;
        const service = to(name, ingress.namespace);
        return service
            ? [{ resource: ingress, service, rule, ...(path !== undefined && { path }) }]
            : [];
    });
}
function routeRules(route, to) {
    return route.root
        .get('spec', 'rules')
        .items()
        .flatMap((rule) => {
        const path = pathOf(rule.get('matches').items(), (match) => match.get('path', 'value').text);
        return rule
            .get('backendRefs')
            .items()
            .flatMap((ref) => {
            if ((ref.get('kind').text ?? 'Service') !== 'Service')
                return [];
            const service = to(ref.get('name').text, ref.get('namespace').text ?? route.namespace);
            return service
                ? [{ resource: route, service, rule, ...(path !== undefined && { path }) }]
                : [];
        });
    });
}
function traefikRoutes(route, to) {
    return route.root
        .get('spec', 'routes')
        .items()
        .flatMap((one) => {
        const path = /\bPath(?:Prefix)?\(\s*[`"']([^`"']*)/.exec(one.get('match').text ?? '')?.[1];
        return one
            .get('services')
            .items()
            .flatMap((rule) => {
            if ((rule.get('kind').text ?? 'Service') !== 'Service')
                return [];
            const service = to(rule.get('name').text, rule.get('namespace').text ?? route.namespace);
            return service
                ? [{ resource: route, service, rule, ...(path !== undefined && { path }) }]
                : [];
        });
    });
}
function virtualRoutes(route, to) {
    return route.root
        .get('spec', 'http')
        .items()
        .flatMap((rule) => {
        const uri = (match) => match.get('uri').entries()[0]?.[1].text;
        const path = pathOf(rule.get('match').items(), uri);
        return rule
            .get('route')
            .items()
            .flatMap((one) => {
            const host = hostOf(one.get('destination', 'host').text, route.namespace);
            const service = host && to(host.name, host.namespace);
            return service
                ? [{ resource: route, service, rule, ...(path !== undefined && { path }) }]
                : [];
        });
    });
}
/** The path of an MCP endpoint, at its end. */
const MCP_PATH = /\/(?:mcp|sse)(?:\/|$|\W)/i;
/** Of the paths that a rule matches, that of MCP before others; undefined where one match is for any path. */
function pathOf(matches, read) {
    const paths = matches.map(read);
    return (paths.find((path) => MCP_PATH.test(path ?? '')) ??
        (paths.includes(undefined) ? undefined : paths[0]));
}
/** A host of Istio → the Service: `name`, `name.namespace`, `name.namespace.svc.cluster.local`. */
function hostOf(host, namespace) {
    const [name, second, third] = (host ?? '').split('.');
    if (!name || (third !== undefined && third !== 'svc'))
        return undefined;
    return { name, namespace: second ?? namespace };
}


/***/ }),

/***/ 2180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ selectsBy),
/* harmony export */   ko: () => (/* binding */ selects),
/* harmony export */   vZ: () => (/* binding */ WORKLOADS),
/* harmony export */   yQ: () => (/* binding */ ManifestSet)
/* harmony export */ });
/** Kinds that run pods by a template. */
const WORKLOADS = ['Deployment', 'StatefulSet', 'DaemonSet', 'Rollout'];
const keyOf = (...parts) => JSON.stringify(parts);
/** The resources of a rendered set, read together. */
class ManifestSet {
    #byKind = new Map();
    #byPlace = new Map();
    #byName = new Map();
    constructor(resources) {
        const add = (map, key, resource) => {
            const same = map.get(key);
            if (same)
                same.push(resource);
            else
                map.set(key, [resource]);
        };
        for (const resource of resources) {
            const { kind, namespace, name } = resource;
            add(this.#byKind, kind, resource);
            add(this.#byPlace, keyOf(kind, namespace), resource);
            const key = keyOf(kind, namespace, name);
            if (!this.#byName.has(key))
                this.#byName.set(key, resource);
        }
    }
    /** In the order of the files. */
    all(kind) {
        return this.#byKind.get(kind) ?? [];
    }
    /** Of a kind, in a namespace. */
    in(kind, namespace) {
        return this.#byPlace.get(keyOf(kind, namespace)) ?? [];
    }
    named(kind, namespace, name) {
        return this.#byName.get(keyOf(kind, namespace, name));
    }
}
/** Whether a map of labels selects these; an empty one selects nothing, as in a Service. */
function selects(wanted, labels) {
    for (const [key, value] of wanted)
        if (labels.get(key) !== value)
            return false;
    return wanted.size > 0;
}
/** Whether a label selector (`matchLabels`, `matchExpressions`) selects these; an empty one selects all, as in a PDB. */
function selectsBy(selector, labels) {
    if (!selector.exists)
        return false;
    const equal = [...selector.get('matchLabels').texts()].every(([k, v]) => labels.get(k) === v);
    return (equal &&
        selector
            .get('matchExpressions')
            .items()
            .every((one) => meets(one, labels)));
}
function meets(expression, labels) {
    const value = labels.get(expression.get('key').text ?? '');
    const values = expression
        .get('values')
        .items()
        .map((one) => one.text);
    switch (expression.get('operator').text) {
        case 'In':
            return value !== undefined && values.includes(value);
        case 'NotIn':
            return value === undefined || !values.includes(value);
        case 'Exists':
            return value !== undefined;
        case 'DoesNotExist':
            return value === undefined;
        default:
            return false;
    }
}


/***/ }),

/***/ 22089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MANIFEST_RULES: () => (/* binding */ MANIFEST_RULES)
});

// UNUSED EXPORTS: RULE_GROUPS

;// CONCATENATED MODULE: ./build/js/preflight/controllers.js
const BY_CLASS = [
    [/^(?:alb|aws-?alb)/i, 'alb'],
    [/^gce/i, 'gce'],
    [/traefik/i, 'traefik'],
    [/haproxy/i, 'haproxy'],
    [/nginx/i, 'ingress-nginx'],
];
const BY_ANNOTATION = [
    [/^nginx\.ingress\.kubernetes\.io\//, 'ingress-nginx'],
    [/^(?:nginx\.org|nginx\.com)\//, 'nginx-inc'],
    [/^alb\.ingress\.kubernetes\.io\//, 'alb'],
    [/^(?:networking\.gke\.io|kubernetes\.io\/ingress\.global-static-ip-name)/, 'gce'],
    [/^traefik\.ingress\.kubernetes\.io\//, 'traefik'],
    [/^(?:haproxy\.org|haproxy-ingress\.github\.io|ingress\.kubernetes\.io)\//, 'haproxy'],
];
/**
 * Which controller serves an Ingress: by the annotations of its own, then by the name of its class. Undefined where
 * nothing says it: the cluster's default does.
 */
function controllerOf({ root }) {
    const keys = [...root.get('metadata', 'annotations').texts().keys()];
    const byKey = BY_ANNOTATION.find(([pattern]) => keys.some((key) => pattern.test(key)));
    if (byKey)
        return byKey[1];
    const name = root.get('spec', 'ingressClassName').text ??
        root.get('metadata', 'annotations', 'kubernetes.io/ingress.class').text;
    if (name === undefined)
        return undefined;
    return BY_CLASS.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
}

// EXTERNAL MODULE: ./build/js/preflight/entrances.js
var entrances = __webpack_require__(9977);
;// CONCATENATED MODULE: ./build/js/preflight/affinity.js


const SESSION_ID = /mcp[-_]session[-_]id/i;
/** How one route leads sessions to pods: by its own settings, or those of what it leads to. */
function affinityOf({ resource, service, rule }, set) {
    const mesh = byDestinationRule(service, set) ?? byBackendConfig(service, set);
    if (mesh)
        return mesh;
    switch (resource.kind) {
        case 'Ingress':
            return byIngress(resource, service);
        case 'IngressRoute':
            return byTraefik(resource, service, rule);
        case 'HTTPRoute':
            return byRoute(resource, service, rule, set);
        default:
            return { kind: 'none', at: rule, by: resource };
    }
}
/** How a Service itself leads to pods: what is left where no route of the set leads to it. */
function affinityOfService(service, set) {
    const mesh = byDestinationRule(service, set);
    if (mesh)
        return mesh;
    const spec = service.root.get('spec');
    // Clients choose a pod by themselves.
    if (spec.get('clusterIP').text === 'None')
        return { kind: 'unknown' };
    const at = spec.get('sessionAffinity');
    return at.text === 'ClientIP' ? { kind: 'client' } : { kind: 'none', at, by: service };
}
/** Of Istio: `consistentHash` for the whole host, a port or a subset. */
function byDestinationRule(service, set) {
    for (const rule of set.all('DestinationRule')) {
        const spec = rule.root.get('spec');
        const host = (0,entrances/* hostOf */.w4)(spec.get('host').text, rule.namespace);
        if (host?.name !== service.name || host.namespace !== service.namespace)
            continue;
        const policies = [spec, ...spec.get('subsets').items()].flatMap((one) => {
            const policy = one.get('trafficPolicy');
            return [policy, ...policy.get('portLevelSettings').items()];
        });
        for (const policy of policies) {
            const hash = policy.get('loadBalancer', 'consistentHash');
            if (!hash.exists)
                continue;
            const header = hash.get('httpHeaderName');
            if (SESSION_ID.test(header.text ?? ''))
                return { kind: 'session-id', at: header, by: rule };
            const cookie = hash.get('httpCookie');
            return cookie.exists ? { kind: 'cookie', at: cookie, by: rule } : { kind: 'client' };
        }
    }
    return undefined;
}
/** Of GKE. */
function byBackendConfig(service, set) {
    const config = backendConfigOf(service, set);
    const type = config?.root.get('spec', 'sessionAffinity', 'affinityType');
    if (!config || !type?.exists)
        return undefined;
    if (type.text === 'GENERATED_COOKIE')
        return { kind: 'cookie', at: type, by: config };
    return type.text === 'NONE' ? { kind: 'none', at: type, by: config } : { kind: 'client' };
}
/** The BackendConfig that a Service names for all its ports or for one. */
function backendConfigOf(service, set) {
    const named = service.root.get('metadata', 'annotations', 'cloud.google.com/backend-config').text;
    const names = [...(named ?? '').matchAll(/:\s*"([a-z0-9.-]+)"/g)].map(([, name]) => name);
    return set.in('BackendConfig', service.namespace).find(({ name }) => names.includes(name));
}
/** Annotations that lead a session to its pod, of any controller, on the Ingress or the Service. */
const STICKY = /affinity$|sticky|stickiness|hash-by$|cookie-persistence|balance-algorithm$|lb-method$|\/load-balance$|target-group-attributes$/;
function byIngress(ingress, service) {
    const at = ingress.root.get('metadata', 'annotations');
    for (const owner of [ingress, service]) {
        for (const [key, field] of owner.root.get('metadata', 'annotations').entries()) {
            const value = field.text ?? '';
            if (/snippet$/.test(key) && /hash|sticky|mcp_session_id/.test(value))
                return { kind: 'unknown' };
            if (!STICKY.test(key))
                continue;
            const found = sticky(key, value);
            if (!found)
                continue;
            if (found === 'client' || found === 'unknown')
                return { kind: found };
            return { kind: found, at: field, by: owner };
        }
    }
    const controller = controllerOf(ingress);
    return controller === 'other' ? { kind: 'unknown' } : { kind: 'none', at, by: ingress };
}
function sticky(key, value) {
    if (SESSION_ID.test(value))
        return 'session-id';
    if (/target-group-attributes$/.test(key)) {
        return /stickiness\.enabled\s*=\s*true/.test(value) ? 'cookie' : undefined;
    }
    if (/hash-by$/.test(key))
        return value === '' ? undefined : /cookie/.test(value) ? 'cookie' : 'client';
    if (/cookie/.test(key) || /cookie/.test(value))
        return /^false$/i.test(value) ? undefined : 'cookie';
    if (/ip_?hash|remote_addr|^source$|src|ip$|hdr/i.test(value))
        return 'client';
    return /round|least|random|^false$|none/i.test(value) ? undefined : 'unknown';
}
/** Traefik sends to the pods directly, but for `nativeLB`. */
function byTraefik(route, service, rule) {
    // Clients that keep no cookie are hashed each time.
    if (rule.get('strategy').text === 'hrw')
        return { kind: 'client' };
    const cookie = rule.get('sticky', 'cookie');
    if (cookie.exists)
        return { kind: 'cookie', at: cookie, by: route };
    const isNative = rule.get('nativeLB').isTrue;
    const own = service.root.get('spec', 'sessionAffinity').text === 'ClientIP';
    return isNative && own ? { kind: 'client' } : { kind: 'none', at: rule, by: route };
}
function byRoute(route, service, rule, set) {
    const own = rule.get('sessionPersistence');
    if (own.exists)
        return { kind: 'cookie', at: own, by: route };
    for (const policy of set.all('BackendTrafficPolicy')) {
        const spec = policy.root.get('spec');
        const targets = [spec.get('targetRef'), ...spec.get('targetRefs').items()];
        const isMeant = targets.some((one) => policy.namespace === route.namespace &&
            (one.get('name').text === route.name || one.get('kind').text === 'Gateway'));
        const hash = spec.get('loadBalancer', 'consistentHash');
        if (!isMeant || !hash.exists)
            continue;
        const names = [
            hash.get('header', 'name'),
            ...hash
                .get('headers')
                .items()
                .map((one) => one.get('name')),
        ];
        const id = names.find((name) => SESSION_ID.test(name.text ?? ''));
        if (id)
            return { kind: 'session-id', at: id, by: policy };
        return hash.get('type').text === 'Cookie'
            ? { kind: 'cookie', at: hash.get('type'), by: policy }
            : { kind: 'client' };
    }
    // Other gateways have policies of their own; these lead by what a Service says.
    const said = service.root.get('spec', 'sessionAffinity').text === 'ClientIP';
    return said ? { kind: 'unknown' } : { kind: 'none', at: rule, by: route };
}

;// CONCATENATED MODULE: ./build/js/preflight/rule.js
/** YAML below these keys, from the top of a resource. */
function below(path, text) {
    const lines = path.map((key, depth) => `${'  '.repeat(depth)}${key}:`);
    const indent = '  '.repeat(path.length);
    return [...lines, ...text.split('\n').map((line) => `${indent}${line}`)].join('\n');
}
const POD = ['spec', 'template', 'spec'];
/** YAML of the pods' `spec`. */
const podYaml = (text) => below(POD, text);
/** YAML of the container that serves MCP. */
function containerYaml({ container }, text) {
    const name = container.get('name').text ?? 'mcp';
    const lines = text.split('\n').map((line) => `  ${line}`);
    return below([...POD, 'containers'], [`- name: ${/^[a-z][a-z0-9-]*$/.test(name) ? name : JSON.stringify(name)}`, ...lines].join('\n'));
}
/** YAML of annotations of a resource, values quoted as Kubernetes wants them. */
function annotationYaml(annotations, path = ['metadata', 'annotations']) {
    const lines = Object.entries(annotations).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return below(path, lines.join('\n'));
}

;// CONCATENATED MODULE: ./build/js/preflight/affinity-fix.js


/** What to write so that all requests of a client come to one pod, where `by` leads or is to lead. */
function byClient(by, server) {
    const service = JSON.stringify(server.services[0]?.name ?? 'mcp-server');
    switch (by.kind) {
        case 'Ingress':
            return ofIngress(by, service);
        case 'IngressRoute':
            return ofTraefik(service);
        case 'Service':
            return {
                fix: 'Lead each client to one pod by its address.',
                yaml: 'spec:\n  sessionAffinity: ClientIP',
            };
        case 'HTTPRoute':
        case 'BackendTrafficPolicy':
            return {
                fix: 'Hash by the address of the client: a policy of your gateway does it, this one for Envoy Gateway.',
                yaml: `apiVersion: gateway.envoyproxy.io/v1alpha1\nkind: BackendTrafficPolicy\nmetadata:\n  name: ${JSON.stringify(server.workload.name)}\nspec:\n  targetRefs:\n    - group: gateway.networking.k8s.io\n      kind: HTTPRoute\n      name: ${JSON.stringify(by.kind === 'HTTPRoute' ? by.name : 'mcp-server')}\n  loadBalancer:\n    type: ConsistentHash\n    consistentHash:\n      type: SourceIP`,
            };
        case 'BackendConfig':
            return {
                fix: 'Lead each client to one pod by its address.',
                yaml: below(['spec', 'sessionAffinity'], 'affinityType: CLIENT_IP'),
            };
        default:
            return {
                fix: 'Hash by the address of the client in a DestinationRule.',
                yaml: `apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata:\n  name: ${service}\nspec:\n  host: ${service}\n  trafficPolicy:\n    loadBalancer:\n      consistentHash:\n        useSourceIp: true`,
            };
    }
}
/** Each controller has a way of its own, and an annotation of another does nothing. */
function ofIngress(by, service) {
    const hash = (annotations) => ({
        fix: 'Hash by the address of the client (the controller must see it: `externalTrafficPolicy: Local`, or PROXY protocol).',
        yaml: annotationYaml(annotations),
    });
    switch (controllerOf(by)) {
        case 'haproxy':
            return hash({ 'haproxy.org/load-balance': 'source' });
        case 'nginx-inc':
            return hash({ 'nginx.org/lb-method': 'hash $remote_addr consistent' });
        case 'traefik':
            return ofTraefik(service);
        case 'alb':
            return {
                fix: 'An ALB knows cookies only: run one pod, keep sessions outside the pods, or put a proxy between that hashes by the address of the client.',
            };
        case 'gce':
            return {
                fix: 'Lead each client to one pod by its address, in the BackendConfig of the Service.',
                yaml: `apiVersion: cloud.google.com/v1\nkind: BackendConfig\nmetadata:\n  name: ${service}\nspec:\n  sessionAffinity:\n    affinityType: CLIENT_IP`,
            };
        default:
            return hash({ 'nginx.ingress.kubernetes.io/upstream-hash-by': '$remote_addr' });
    }
}
const ofTraefik = (service) => ({
    fix: 'Let Traefik hash by the address of the client: `strategy: hrw` at the Service of an IngressRoute (Traefik 3.6 and newer).',
    yaml: below(['spec'], `routes:\n  - services:\n      - name: ${service}\n        strategy: hrw`),
});

;// CONCATENATED MODULE: ./build/js/preflight/rules/affinity.js


/** What leads sessions of a server with several pods otherwise than by the client; nothing of stateless ones. */
function faultsOf(server, set) {
    const { sessions, podsBehind, entrances, services } = server;
    if (sessions === 'stateless' || podsBehind < 2)
        return [];
    const found = entrances.length > 0
        ? entrances.map((entrance) => {
            const own = entrance.service.root.get('spec', 'sessionAffinity').text === 'ClientIP';
            return { ...affinityOf(entrance, set), ...(own && { bypasses: entrance.service }) };
        })
        : services.map((service) => affinityOfService(service, set));
    // A headless Service beside another is for peers, and a route that is not known may do all.
    return found.filter((one) => 'at' in one);
}
/** What is only taken for stateful is warned of. */
const levelFor = ({ sessions }) => sessions === 'stateful' ? {} : { level: 'warning' };
const orStateless = ({ sessions }) => sessions === 'unknown'
    ? ' If it keeps no sessions, say so: annotation `mcp-deploy-gate/sessions: stateless`.'
    : '';
const pods = ({ replicas: { least, most }, podsBehind }) => most > least ? `up to ${podsBehind} pods` : `${podsBehind} pods`;
function drafts(server, set, kind, message) {
    return faultsOf(server, set)
        .filter((fault) => fault.kind === kind)
        .map((fault) => {
        const { fix, yaml } = byClient(fault.by, server);
        return {
            at: fault.at,
            by: fault.by,
            message: message(fault),
            // A cookie wins where both are written.
            fix: `${kind === 'cookie' ? 'In place of this: ' : ''}${fix}${orStateless(server)}`,
            ...(yaml !== undefined && { yaml }),
            ...levelFor(server),
        };
    });
}
const without = {
    id: 'sessions-without-affinity',
    level: 'error',
    title: 'Sessions are balanced over pods that do not know them',
    explanation: 'A session lives in the memory of the pod that answered `initialize`. Without affinity the next request goes to any pod, and all but one answer 404: with two pods half of the calls fail, and clients do not initialise again by themselves. An Ingress or a gateway sends to pods directly, so `sessionAffinity` of the Service behind it does nothing for it. Where nothing says whether the server keeps sessions, this is a warning; a stateless one has none to lose.',
    action: 'Lead each client to one pod by its address, keep sessions outside the pods, or serve without sessions and say so by the annotation `mcp-deploy-gate/sessions: stateless`.',
    example: {
        right: '    nginx.ingress.kubernetes.io/upstream-hash-by: $remote_addr\n',
        wrong: '',
        at: 'annotations:',
    },
    check: (server, set) => drafts(server, set, 'none', ({ bypasses, by }) => {
        const round = bypasses
            ? ` The ${by.kind} sends to the pods directly: sessionAffinity of ${bypasses.id} does nothing for it.`
            : '';
        return `Requests of a session go to any of ${pods(server)}, and only the one that made the session knows it: the others answer 404.${round}`;
    }),
};
const bySessionId = {
    id: 'affinity-by-session-id',
    level: 'error',
    title: 'A hash of the session id leads away from the pod that made it',
    explanation: 'The first request of a session has no `Mcp-Session-Id`: it goes anywhere, and the pod that answers it makes up the id. Every later request is led by the hash of that id, to another pod in all but one case of as many as there are pods. It works only where all pods share their sessions, or make ids that hash to themselves.',
    action: 'Hash by what the first request has, too, such as the address of the client; or let the proxy read the pod from the id (nginx: ids with a prefix and a `map` of `$http_mcp_session_id`).',
    example: {
        right: 'upstream-hash-by: $remote_addr',
        wrong: 'upstream-hash-by: $http_mcp_session_id',
        at: 'upstream-hash-by',
    },
    check: (server, set) => drafts(server, set, 'session-id', () => `The first request of a session has no Mcp-Session-Id and goes anywhere; the pod makes up the id, and the hash of that leads to another of ${pods(server)}, which answers 404.`),
};
const byCookie = {
    id: 'affinity-by-cookie',
    level: 'warning',
    title: 'Affinity that MCP clients do not keep',
    explanation: 'The proxy marks a client by a cookie (or, with `sessionPersistence` of type Header, by a header that it makes up) and waits for it to come back. Whether it does depends on the HTTP library of the client: that of the TypeScript SDK, `fetch` in Node, keeps no cookies, and no client repeats a header that MCP does not name. Their requests go to any pod, and all but one answer 404. Route-inline `sessionPersistence` is experimental, and deprecated from Gateway API 1.7 on.',
    action: 'Hash by the address of the client instead.',
    example: {
        right: 'nginx.ingress.kubernetes.io/upstream-hash-by: $remote_addr',
        wrong: 'nginx.ingress.kubernetes.io/affinity: cookie',
        at: 'affinity: cookie',
    },
    check: (server, set) => drafts(server, set, 'cookie', () => `Sessions find back to their pod only where the client returns what the proxy marked it with. Clients with fetch (the TypeScript SDK) keep no cookies: their requests go to any of ${pods(server)}, and the others answer 404.`),
};
const AFFINITY_RULES = [without, bySessionId, byCookie];

// EXTERNAL MODULE: ./build/js/preflight/annotations.js
var annotations = __webpack_require__(54936);
;// CONCATENATED MODULE: ./build/js/preflight/quantities.js
/** `25%` or a number, of `total`; percentages are rounded as the Deployment controller does. */
function share(field, total, round) {
    const { text } = field;
    const percent = /^\s*(\d+)%\s*$/.exec(text ?? '');
    if (!percent)
        return field.number;
    const exact = (Number(percent[1]) * total) / 100;
    return round === 'up' ? Math.ceil(exact) : Math.floor(exact);
}
const UNIT_SECONDS = {
    ms: 0.001,
    s: 1,
    m: 60,
    h: 3600,
    d: 86400,
};
/** A duration as Go, Istio, HAProxy and nginx write it (`1m30s`, `50s`, `500ms`; a bare number is seconds), in seconds. */
function seconds(text) {
    if (text === undefined)
        return undefined;
    const trimmed = text.trim();
    if (/^\d+(?:\.\d+)?$/.test(trimmed))
        return Number(trimmed);
    if (!/^(?:\d+(?:\.\d+)?(?:ms|[smhd]))+$/.test(trimmed))
        return undefined;
    let total = 0;
    for (const [, count, unit] of trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g)) {
        total += Number(count) * UNIT_SECONDS[unit];
    }
    return total;
}
/** `30 s`. */
const inSeconds = (value) => `${Math.round(value * 10) / 10} s`;

;// CONCATENATED MODULE: ./build/js/preflight/rules/drain.js




const ISTIO_DEFAULT = 5;
/** Where nothing says how long the server drains. */
const SOME_DRAIN = 10;
/** How long a proxy beside the server is needed after the deletion of the pod, and whether that is known. */
function neededSeconds({ timing: { preStop, drain } }) {
    return Math.ceil(('seconds' in preStop ? preStop.seconds : 0) + (drain ?? SOME_DRAIN));
}
/** Whether Istio puts a proxy beside the server that gets SIGTERM together with it. */
function hasSidecar({ workload, podSpec, labels }, set) {
    const said = labels.get('sidecar.istio.io/inject') ?? (0,annotations/* annotation */.w)(workload, 'sidecar.istio.io/inject').text;
    if (said === 'false')
        return false;
    if ((0,annotations/* annotation */.w)(workload, 'sidecar.istio.io/nativeSidecar').isTrue)
        return false;
    const isProxy = (name) => name === 'istio-proxy';
    if (podSpec
        .get('initContainers')
        .items()
        .some((one) => isProxy(one.get('name').text)))
        return false;
    if (podSpec
        .get('containers')
        .items()
        .some((one) => isProxy(one.get('name').text)))
        return true;
    const namespace = set.all('Namespace').find(({ name }) => name === workload.namespace);
    const ofAll = namespace?.root.get('metadata', 'labels');
    return (said === 'true' ||
        (0,annotations/* annotation */.w)(workload, 'proxy.istio.io/config').exists ||
        ofAll?.get('istio-injection').text === 'enabled' ||
        ofAll?.get('istio.io/rev').exists === true);
}
const ISTIO = `proxy.istio.io/config: |
  terminationDrainDuration: 30s`;
const istioDrain = {
    id: 'istio-drain-too-short',
    level: 'error',
    title: "Istio's proxy exits before the server has drained",
    explanation: 'A proxy that Istio injects as an ordinary container gets SIGTERM when the pod is deleted, with no regard to the server\'s preStop hook, and exits after `terminationDrainDuration`: 5 s by default. All connections go through it: calls and streams that the server still serves are cut with it, and the rest of the drain is for nobody. Native sidecars (the default from Istio 1.27 on, where Kubernetes has them; annotation `sidecar.istio.io/nativeSidecar: "true"`) end after the server and are not concerned; nor is a proxy with `EXIT_ON_ZERO_ACTIVE_CONNECTIONS`. A warning where nothing says how long the drain takes.',
    action: 'Give the proxy as long as preStop and drain take together, or use native sidecars.',
    example: {
        right: '        mcp-deploy-gate/sessions: stateful\n',
        wrong: `        mcp-deploy-gate/sessions: stateful
        proxy.istio.io/config: |
          terminationDrainDuration: 15s
`,
        at: 'proxy.istio.io/config',
    },
    check(server, set) {
        const { workload, timing } = server;
        if (!hasSidecar(server, set))
            return [];
        const at = (0,annotations/* annotation */.w)(workload, 'proxy.istio.io/config');
        const text = at.text ?? '';
        if (/EXIT_ON_ZERO_ACTIVE_CONNECTIONS["']?\s*:\s*["']?true/i.test(text))
            return [];
        const given = /terminationDrainDuration["']?\s*:\s*["']?([\d.a-z]+)/.exec(text)?.[1];
        const time = seconds(given) ?? ISTIO_DEFAULT;
        const needed = neededSeconds(server);
        if (time >= needed)
            return [];
        return [
            {
                at: at.exists ? at : workload.root.get('spec', 'template', 'metadata', 'annotations'),
                by: workload,
                message: `Istio's proxy exits ${inSeconds(time)} after the pod is deleted${given === undefined ? ', its default' : ''}, the server needs ${inSeconds(needed)}${timing.drain === undefined ? ' or so' : ''} (preStop and drain): calls and streams are cut with the proxy.`,
                fix: `Give it ${needed} s; native sidecars, the default from Istio 1.27 on, do not need it.`,
                yaml: below(['spec', 'template', 'metadata', 'annotations'], ISTIO.replace('30s', `${needed}s`)),
                ...(timing.drain === undefined && { level: 'warning' }),
            },
        ];
    },
};
const BACKEND = `---
apiVersion: v1
kind: Service
metadata:
  name: mcp-outside
  annotations:
    cloud.google.com/backend-config: '{"default": "mcp-outside"}'
spec:
  selector: { app: mcp-server }
  ports:
    - port: 80
      targetPort: 3000
---
apiVersion: cloud.google.com/v1
kind: BackendConfig
metadata:
  name: mcp-outside
spec:
  timeoutSec: 3600
  sessionAffinity: { affinityType: CLIENT_IP }
  connectionDraining: { drainingTimeoutSec: 60 }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: mcp-outside
  annotations:
    kubernetes.io/ingress.class: gce
spec:
  defaultBackend:
    service: { name: mcp-outside, port: { number: 80 } }
`;
const balancerDrain = {
    id: 'balancer-drain-too-short',
    level: 'warning',
    title: 'The balancer cuts the connections of a pod that drains',
    explanation: 'A cloud balancer takes a deleted pod out by itself, and closes its connections when its own draining time is over, whatever the pod still serves: `connectionDraining.drainingTimeoutSec` of a BackendConfig (GKE, 0 where it is not set), `deregistration_delay.timeout_seconds` of an AWS target group (300 s by default).',
    action: 'Give it as long as preStop and drain take together.',
    example: {
        extra: BACKEND,
        right: 'drainingTimeoutSec: 60',
        wrong: 'drainingTimeoutSec: 10',
        at: 'drainingTimeoutSec',
    },
    check(server, set) {
        const needed = neededSeconds(server);
        const tell = (time) => `The balancer closes the connections of a deleted pod after ${inSeconds(time)}, the server needs ${inSeconds(needed)} (preStop and drain): calls and streams are cut.`;
        const fix = `Give it ${needed} s or more.`;
        const gke = server.services.flatMap((service) => {
            const config = backendConfigOf(service, set);
            const at = config?.root.get('spec', 'connectionDraining', 'drainingTimeoutSec');
            const time = at?.number ?? 0;
            if (!config || !at || time >= needed)
                return [];
            const yaml = below(['spec', 'connectionDraining'], `drainingTimeoutSec: ${needed}`);
            return [{ at, by: config, message: tell(time), fix, yaml }];
        });
        const aws = server.entrances.flatMap(({ resource }) => {
            const key = 'alb.ingress.kubernetes.io/target-group-attributes';
            const at = resource.root.get('metadata', 'annotations', key);
            const given = /deregistration_delay\.timeout_seconds\s*=\s*(\d+)/.exec(at.text ?? '')?.[1];
            if (given === undefined || Number(given) >= needed)
                return [];
            const value = JSON.stringify((at.text ?? '').replace(/(deregistration_delay\.timeout_seconds\s*=\s*)\d+/, `$1${needed}`));
            const yaml = below(['metadata', 'annotations'], `${key}: ${value}`);
            return [{ at, by: resource, message: tell(Number(given)), fix, yaml }];
        });
        return [...gke, ...aws];
    },
};
const DRAIN_RULES = [istioDrain, balancerDrain];

;// CONCATENATED MODULE: ./build/js/preflight/rules/probes.js


/** What an HTTP probe of a container asks; undefined for other probes. */
function asked(probe, container) {
    const path = probe.get('httpGet');
    if (!path.exists)
        return undefined;
    const port = path.get('port').text;
    const named = container
        .get('ports')
        .items()
        .find((one) => one.get('name').text === port);
    return `${named?.get('containerPort').text ?? port} ${path.get('path').text ?? '/'}`;
}
const livenessIsReadiness = {
    id: 'liveness-is-readiness',
    level: 'warning',
    title: 'What makes the server unready restarts it',
    explanation: 'Readiness says: send nobody new. Liveness says: kill it. Where both ask the same path, a server that answers 503 because it drains, is busy or has lost its database is restarted after some failures, and every session in its memory is gone, when it could just have been left out for a while. (While a pod is being deleted, kubelets from 1.22 on ask no liveness; a drain that begins before the deletion is not protected by that.)',
    action: 'Give liveness a path that fails only where a restart helps.',
    example: {
        right: 'path: /livez, port: 3000',
        wrong: 'path: /readyz, port: 3000',
        at: '{ path: /readyz, port: 3000 }',
    },
    check(server) {
        const { container, workload } = server;
        const liveness = asked(container.get('livenessProbe'), container);
        const readiness = asked(container.get('readinessProbe'), container);
        const same = liveness !== undefined && liveness === readiness;
        if (!same)
            return [];
        const path = container.get('livenessProbe', 'httpGet', 'path');
        const port = container.get('livenessProbe', 'httpGet', 'port').text ?? '3000';
        return [
            {
                at: path,
                by: workload,
                message: `Liveness and readiness both ask ${path.text ?? '/'}: a server that is unready, because it drains, is busy or waits for a database, is killed and restarted, and the sessions in its memory are lost.`,
                fix: 'Ask another path, which answers 200 for as long as the process works.',
                yaml: containerYaml(server, `livenessProbe:\n  httpGet:\n    path: /livez\n    port: ${port}`),
            },
        ];
    },
};
/** Kubernetes' own. */
const PERIOD = 10;
const THRESHOLD = 3;
const readinessTooSlow = {
    id: 'readiness-slower-than-settle',
    level: 'notice',
    title: 'The drain refuses new sessions before readiness has taken the pod out',
    explanation: 'The deletion of a pod withdraws its endpoint inside the cluster; what goes by readiness, as balancers that ask pods themselves do, needs period × failureThreshold to see a drain. A server takes new sessions for as long as preStop and settling last: where readiness is slower, the new sessions that come in between are refused. Asked only where the annotation `mcp-deploy-gate/drain-seconds` or `settle-seconds` says how long the server settles (a fifth of the drain, where only that is known).',
    action: 'Probe faster, or settle longer.',
    example: {
        right: '            periodSeconds: 2\n',
        wrong: '            periodSeconds: 10\n',
        at: 'periodSeconds: 10',
    },
    check(server) {
        const { container, workload, timing } = server;
        const { preStop, drain, settle = drain === undefined ? undefined : drain / 5 } = timing;
        const probe = container.get('readinessProbe');
        if (preStop.kind === 'other' || settle === undefined || !probe.exists)
            return [];
        const open = settle + ('seconds' in preStop ? preStop.seconds : 0);
        const period = probe.get('periodSeconds');
        const threshold = probe.get('failureThreshold').number ?? THRESHOLD;
        const noticed = (period.number ?? PERIOD) * threshold;
        if (noticed <= open)
            return [];
        const faster = Math.max(1, Math.floor(open / threshold));
        return [
            {
                at: period,
                by: workload,
                message: `Readiness takes ${inSeconds(noticed)} to notice a drain (period × failureThreshold), but the server refuses new sessions after ${inSeconds(open)} (preStop and settling): from a balancer that goes by readiness, those in between fail.`,
                fix: `Probe every ${faster} s, or settle longer.`,
                yaml: containerYaml(server, `readinessProbe:\n  periodSeconds: ${faster}`),
            },
        ];
    },
};
const ENDPOINT = /\/(?:mcp|sse)\/?$/i;
const probeOfEndpoint = {
    id: 'probe-of-mcp-endpoint',
    level: 'error',
    title: 'A probe asks the MCP endpoint',
    explanation: 'A probe is a plain GET. The MCP endpoint answers it with 400, 405 or 406, for it has no session, or with an event stream that never ends, which the kubelet gives up at its time-out; servers may keep a session for each. All of that is a failure: by readiness and startup probes the pod never gets ready, and by liveness it is restarted again and again, with every session in its memory.',
    action: 'Ask a path that is made for it.',
    example: {
        right: 'path: /livez, port: 3000',
        wrong: 'path: /mcp, port: 3000',
        at: '{ path: /mcp, port: 3000 }',
    },
    check(server) {
        const { container, workload } = server;
        return ['startupProbe', 'readinessProbe', 'livenessProbe'].flatMap((kind) => {
            const path = container.get(kind, 'httpGet', 'path');
            if (!ENDPOINT.test(path.text ?? ''))
                return [];
            const then = kind === 'livenessProbe'
                ? 'the pod is restarted again and again, with every session in its memory'
                : 'the pod never gets ready';
            return [
                {
                    at: path,
                    by: workload,
                    message: `A GET of ${path.text} is answered with an error, for it has no session, or with a stream that never ends. Both are a failure: ${then}.`,
                    fix: 'Ask a path that answers 200 while the server works.',
                    yaml: containerYaml(server, `${kind}:\n  httpGet:\n    path: /health`),
                },
            ];
        });
    },
};
const PROBE_RULES = [
    livenessIsReadiness,
    probeOfEndpoint,
    readinessTooSlow,
];

;// CONCATENATED MODULE: ./build/js/preflight/rules/process.js

function startedIn({ container }) {
    const [command, args] = [container.get('command'), container.get('args')];
    const words = [...command.items(), ...args.items()].map((word) => word.text ?? '');
    const at = command.items()[0] ?? args.items()[0] ?? command;
    // An init process hands signals on to what it runs; one that hands them to the whole group reaches node.
    const [program = ''] = words;
    if (/(?:^|\/)tini$/.test(program) && !words.some((word) => /^-\w*g/.test(word))) {
        const own = words.indexOf('--');
        return { words: words.slice(own < 0 ? 1 : own + 1), at };
    }
    return { words, at };
}
/** The script of `sh -c SCRIPT`, and which shell runs it. */
function shellScript(words) {
    const shell = /^(?:\/(?:usr\/)?bin\/)?((?:ba|da|a)?sh)$/.exec(words[0] ?? '')?.[1];
    const flag = words.findIndex((word, index) => index > 0 && /^-[a-z]*c$/.test(word));
    return shell && flag > 0 ? { shell, script: words[flag + 1] ?? '' } : undefined;
}
/** Whether the shell goes on for as long as what it started. Bash becomes the last command of a script by itself. */
function staysAround({ shell, script }) {
    if (/(?:^|[;&|\n(]|\s)exec\s/.test(script) || script.trim() === '')
        return false;
    return (shell !== 'bash' || /(?<!\|)\|(?!\|)|(?<!&)&\s*(?:$|\n|[^&>])|\btrap\b|\bwait\b/.test(script));
}
const lastCommand = (script) => (script
    .split(/&&|\|\||[;&|\n]/)
    .filter((part) => part.trim() !== '')
    .at(-1) ?? script).trim();
const RUNNERS = /^(?:.*\/)?(npm|npx|yarn|yarnpkg|pnpm|pnpx)$/;
const shellAsPid1 = {
    id: 'shell-as-pid-1',
    level: 'error',
    title: 'A shell gets SIGTERM, and keeps it for itself',
    explanation: "A container's first process gets SIGTERM. A shell that waits for the server does not pass it on, and as process 1 does not end from it either: the server never drains, answers as if nothing had happened, and is killed at the end of the grace period, with every call and stream. `sh` of Debian and Ubuntu stays around even for a single command; bash becomes the last one by itself, but not at the end of a pipe.",
    action: 'Start the server itself, or write `exec` before it.',
    example: {
        right: 'command: [node, dist/server.js]',
        wrong: "command: [sh, -c, 'node dist/migrate.js && node dist/server.js']",
        at: 'command: [sh',
    },
    check(server) {
        const { words, at } = startedIn(server);
        const found = shellScript(words);
        if (!found || !staysAround(found))
            return [];
        const last = lastCommand(found.script);
        // A package manager in the shell's place would keep the signal as well.
        const own = RUNNERS.test(last.split(/\s/)[0]) ? 'node dist/server.js' : last;
        const script = `${found.script.slice(0, found.script.lastIndexOf(last))}exec ${own}`;
        const short = script.length < 500 && !script.includes('\n');
        return [
            {
                at,
                by: server.workload,
                message: `The container's first process is ${found.shell}, which does not pass SIGTERM on: the server never drains, and is killed at the end of the grace period with every call and stream.`,
                fix: 'Start the server itself, or write `exec` before its command, so that it takes the place of the shell.',
                ...(short && {
                    yaml: containerYaml(server, `command: [${found.shell}, -c, ${JSON.stringify(script)}]`),
                }),
            },
        ];
    },
};
const packageManagerAsPid1 = {
    id: 'package-manager-as-pid-1',
    level: 'warning',
    title: 'A package manager gets SIGTERM, and the server may not',
    explanation: 'npm, yarn and pnpm start the server by a shell, and pass SIGTERM to that at best. The `sh` of Debian and Ubuntu ends from it without a word to the server (seen with npm 11); then npm ends, and with the first process of a container the kernel kills all others at once: no drain, every call and stream is cut. Other shells, versions and package managers differ, which is no ground to stand on.',
    action: 'Start `node` itself: what the script in package.json runs.',
    example: {
        right: 'command: [node, dist/server.js]',
        wrong: 'command: [npm, start]',
        at: 'command: [npm',
    },
    check(server) {
        const { words, at } = startedIn(server);
        const script = shellScript(words);
        if (script && staysAround(script))
            return [];
        const run = script
            ? lastCommand(script.script)
                .replace(/^exec\s+/, '')
                .split(/\s+/)
            : words;
        const manager = RUNNERS.exec(run[0] ?? '')?.[1];
        if (manager === undefined)
            return [];
        return [
            {
                at,
                by: server.workload,
                message: `The container's first process is ${manager}, which runs the server by a shell: SIGTERM may not reach it. The server then never drains: when ${manager} ends, it is killed with every call and stream.`,
                fix: `Start what \`${run.slice(0, 4).join(' ')}\` runs, \`node dist/server.js\` say.`,
                yaml: containerYaml(server, 'command: [node, dist/server.js]'),
            },
        ];
    },
};
const PROCESS_RULES = [shellAsPid1, packageManagerAsPid1];

;// CONCATENATED MODULE: ./build/js/preflight/rules/proxy.js



/** A quiet stream should live for as long as this; servers that ping do so more often. */
const LEAST = 300;
const GOOD = 3600;
/** The read time-out of an Ingress, where its controller is known and has one. */
function readingOf(ingress) {
    const annotations = ingress.root.get('metadata', 'annotations');
    const plain = (key, otherwise, value) => {
        const at = annotations.get(key);
        // ingress-nginx takes nothing but a number, and its default for anything else.
        const given = /^\d+$/.test(value) ? at.number : seconds(at.text);
        const yaml = annotationYaml({ [key]: value });
        return { at, by: ingress, seconds: given ?? otherwise, isDefault: given === undefined, yaml };
    };
    switch (controllerOf(ingress)) {
        case 'ingress-nginx':
            return plain('nginx.ingress.kubernetes.io/proxy-read-timeout', 60, String(GOOD));
        case 'nginx-inc':
            return plain('nginx.org/proxy-read-timeout', 60, `${GOOD}s`);
        case 'haproxy': {
            const jcmoraisjr = annotations.get('haproxy-ingress.github.io/timeout-server').exists;
            const prefix = jcmoraisjr ? 'haproxy-ingress.github.io' : 'haproxy.org';
            return plain(`${prefix}/timeout-server`, 50, `${GOOD}s`);
        }
        case 'alb': {
            const key = 'alb.ingress.kubernetes.io/load-balancer-attributes';
            const at = annotations.get(key);
            const given = /idle_timeout\.timeout_seconds\s*=\s*(\d+)/.exec(at.text ?? '')?.[1];
            const yaml = annotationYaml({ [key]: `idle_timeout.timeout_seconds=${GOOD}` });
            return {
                at,
                by: ingress,
                seconds: Number(given ?? 60),
                isDefault: given === undefined,
                yaml,
            };
        }
        default:
            return undefined;
    }
}
/** The Ingresses that lead to a server, each once. */
const ingressesOf = ({ entrances }) => new Set(entrances.map(({ resource }) => resource).filter(({ kind }) => kind === 'Ingress'));
const readTimeout = {
    id: 'proxy-read-timeout',
    level: 'warning',
    title: 'The proxy cuts streams that are quiet',
    explanation: 'An event stream is quiet while nothing happens, and a call that takes its time says nothing before its answer. When nothing was sent for the read time-out, the proxy closes the connection: the stream breaks off, the call ends with 504 or without an answer. Defaults: ingress-nginx and F5 NGINX 60 s, HAProxy 50 s, AWS ALB 60 s. A server that pings its streams more often keeps them; calls that are answered in one piece are not helped by that.',
    action: 'Set an hour, and let the server ping its streams.',
    example: {
        right: "    nginx.ingress.kubernetes.io/proxy-read-timeout: '3600'",
        wrong: "    nginx.ingress.kubernetes.io/proxy-read-timeout: '30'",
        at: 'proxy-read-timeout',
    },
    check(server) {
        return [...ingressesOf(server)].flatMap((ingress) => {
            const reading = readingOf(ingress);
            if (!reading || reading.seconds >= LEAST || reading.seconds === 0)
                return [];
            const { at, by, seconds: time, isDefault, yaml } = reading;
            return [
                {
                    at,
                    by,
                    message: `The proxy closes a connection on which nothing was sent for ${inSeconds(time)}${isDefault ? ', its default' : ''}: quiet event streams break off, and calls that take longer end without an answer.`,
                    fix: 'Set an hour.',
                    yaml,
                },
            ];
        });
    },
};
const buffering = {
    id: 'proxy-buffering',
    level: 'warning',
    title: 'The proxy holds back events',
    explanation: 'With buffering on, nginx collects an answer before it passes it on: progress, log messages and answers on an event stream arrive late, in lumps or when the stream ends, and clients run into their time-outs. ingress-nginx has it off by default; the controller of F5 NGINX (`nginx.org`) has it on. A server that sends `X-Accel-Buffering: no` turns it off for its own streams.',
    action: 'Turn it off on the MCP path.',
    example: {
        right: "proxy-buffering: 'off'",
        wrong: "proxy-buffering: 'on'",
        at: 'proxy-buffering',
    },
    check(server) {
        return [...ingressesOf(server)].flatMap((ingress) => {
            const annotations = ingress.root.get('metadata', 'annotations');
            const own = annotations.get('nginx.ingress.kubernetes.io/proxy-buffering');
            const inc = annotations.get('nginx.org/proxy-buffering');
            const isInc = controllerOf(ingress) === 'nginx-inc';
            const isOn = isInc ? !/^false$/i.test(inc.text ?? '') : /^on$/i.test(own.text ?? '');
            if (!isOn)
                return [];
            return [
                {
                    at: isInc ? inc : own,
                    by: ingress,
                    message: `The proxy buffers answers${inc.exists || own.exists ? '' : ' by default'}: events of a stream arrive late or in lumps, and clients that wait for them run into their time-outs.`,
                    fix: 'Turn it off.',
                    yaml: annotationYaml(isInc
                        ? { 'nginx.org/proxy-buffering': 'False' }
                        : { 'nginx.ingress.kubernetes.io/proxy-buffering': 'off' }),
                },
            ];
        });
    },
};
const PROXY_RULES = [readTimeout, buffering];

;// CONCATENATED MODULE: ./build/js/preflight/rules/rollout.js


/** Undefined for what is not rolled out pod by pod: Recreate, and workloads of other kinds. */
function rolloutOf({ workload, replicas }) {
    const strategy = workload.root.get('spec', 'strategy');
    if (workload.kind !== 'Deployment' || !replicas.known)
        return undefined;
    if ((strategy.get('type').text ?? 'RollingUpdate') !== 'RollingUpdate')
        return undefined;
    const count = replicas.least;
    const unavailableAt = strategy.get('rollingUpdate', 'maxUnavailable');
    const surgeAt = strategy.get('rollingUpdate', 'maxSurge');
    const quarter = count / 4;
    return {
        replicas: count,
        unavailable: share(unavailableAt, count, 'down') ?? Math.floor(quarter),
        surge: share(surgeAt, count, 'up') ?? Math.ceil(quarter),
        unavailableAt,
        surgeAt,
        unavailableText: unavailableAt.text ?? '25% by default',
    };
}
const SAFE = below(['spec', 'strategy'], 'type: RollingUpdate\nrollingUpdate:\n  maxSurge: 1\n  maxUnavailable: 0');
const SAFE_FIX = 'Let the new pod come first: `maxSurge: 1` and `maxUnavailable: 0`.';
const takesLastPod = {
    id: 'rollout-takes-last-pod',
    level: 'error',
    title: 'A rollout stops every pod before a new one is ready',
    explanation: 'Where `maxUnavailable` is as large as the number of replicas, a rollout may delete all pods before one of the new is ready: an outage at every deployment, in which every new session and every call fails. A StatefulSet always stops a pod before it starts its successor, so with one replica there is an outage as well (a warning: a volume may want it so).',
    action: 'Let the new pod come first. A StatefulSet needs two replicas or a Deployment instead.',
    example: {
        right: '      maxUnavailable: 0',
        wrong: '      maxUnavailable: 100%',
        at: 'maxUnavailable',
    },
    check(server) {
        const { workload, replicas } = server;
        const own = replicas.least;
        const update = workload.root.get('spec', 'updateStrategy', 'type').text;
        if (workload.kind === 'StatefulSet' && replicas.known && own === 1 && update !== 'OnDelete') {
            return [
                {
                    at: replicas.at,
                    by: replicas.by,
                    message: 'A StatefulSet stops a pod before it starts its successor. With one replica nobody answers in between: every deployment is an outage.',
                    fix: 'Run two replicas, or make it a Deployment with `maxSurge: 1` if it needs no volume of its own.',
                    yaml: 'spec:\n  replicas: 2',
                    level: 'warning',
                },
            ];
        }
        const rollout = rolloutOf(server);
        if (!rollout || rollout.replicas < 1 || rollout.unavailable < rollout.replicas)
            return [];
        const pods = rollout.replicas === 1 ? 'the only pod' : `all ${rollout.replicas} pods`;
        return [
            {
                at: rollout.unavailableAt,
                by: workload,
                message: `A rollout may stop ${pods} before a new one is ready (maxUnavailable is ${rollout.unavailableText}): every deployment is an outage.`,
                fix: SAFE_FIX,
                yaml: SAFE,
            },
        ];
    },
};
const bothZero = {
    id: 'rollout-both-zero',
    level: 'error',
    title: 'Neither a pod more nor a pod less: the rollout cannot do as it says',
    explanation: 'With `maxSurge` and `maxUnavailable` both 0 as they are written, the API server rejects the Deployment. Where `maxUnavailable` is a percentage that rounds down to 0 (25% does for up to 3 replicas) and `maxSurge` is 0, the controller takes 1 instead of 0: a pod is stopped before its successor is ready, with one replica an outage.',
    action: 'Let the new pod come first.',
    example: { right: '      maxSurge: 1', wrong: '      maxSurge: 0', at: 'maxSurge: 0' },
    check(server) {
        const rollout = rolloutOf(server);
        if (rollout?.surge !== 0 || rollout.unavailable !== 0 || rollout.replicas < 1)
            return [];
        const isZero = (field) => /^\s*0+%?\s*$/.test(field.text ?? '');
        const rejected = isZero(rollout.surgeAt) && isZero(rollout.unavailableAt);
        const then = rejected
            ? 'The API server rejects this: maxSurge and maxUnavailable are both 0, and nothing is deployed.'
            : `maxSurge is 0, and maxUnavailable (${rollout.unavailableText}) rounds down to 0 of ${rollout.replicas}. The controller then stops a pod before its successor is ready${rollout.replicas === 1 ? ': every deployment is an outage' : ''}.`;
        return [{ at: rollout.surgeAt, by: server.workload, message: then, fix: SAFE_FIX, yaml: SAFE }];
    },
};
const maxUnavailable = {
    id: 'rollout-max-unavailable',
    level: 'notice',
    title: 'A rollout stops pods before their successors are ready',
    explanation: 'The sessions of a pod that goes look for a new one. Where their number is reckoned as unavailable, not as surge, they find fewer pods than before, old ones among them that go next: a client may be moved again and again. The default of 25% rounds down to 0 for up to 3 replicas, and takes a pod first from 4 on.',
    action: 'Let the new pods come first.',
    example: {
        right: '      maxUnavailable: 0',
        wrong: '      maxUnavailable: 1',
        at: 'maxUnavailable: 1',
    },
    check(server) {
        const rollout = rolloutOf(server);
        if (!rollout || rollout.unavailable < 1 || rollout.unavailable >= rollout.replicas)
            return [];
        return [
            {
                at: rollout.unavailableAt,
                by: server.workload,
                message: `A rollout stops ${rollout.unavailable} of ${rollout.replicas} pods before a new one is ready (maxUnavailable is ${rollout.unavailableText}): their sessions go to pods that may be stopped next.`,
                fix: SAFE_FIX,
                yaml: SAFE,
            },
        ];
    },
};
const minReadySeconds = {
    id: 'min-ready-seconds',
    level: 'notice',
    title: 'A new pod counts from its first ready answer',
    explanation: 'Without `minReadySeconds` the rollout goes on as soon as a new pod was ready once: old pods are stopped before proxies and balancers send anything to the new one, and a version that falls over after some seconds has replaced all of the old by then, with their sessions.',
    action: 'Ask for some seconds.',
    example: { right: '  minReadySeconds: 5\n', wrong: '', at: 'spec:' },
    check({ workload }) {
        const at = workload.root.get('spec', 'minReadySeconds');
        if (workload.kind === 'Rollout' || (at.number ?? 0) > 0)
            return [];
        return [
            {
                at,
                by: workload,
                message: 'A new pod counts as available with its first ready answer: old pods are stopped before proxies know the new one, and a version that falls over a little later has replaced them all.',
                fix: 'Let it be ready for some seconds first.',
                yaml: 'spec:\n  minReadySeconds: 5',
            },
        ];
    },
};
const ROLLOUT_RULES = [
    takesLastPod,
    bothZero,
    maxUnavailable,
    minReadySeconds,
];

;// CONCATENATED MODULE: ./build/js/preflight/rules/route-timeout.js




/** A limit that no stream and no call reaches. */
const route_timeout_GOOD = 3600;
const GKE_DEFAULT = 30;
const ROUTE = `---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: mcp-internal
spec:
  parentRefs:
    - name: internal
  rules:
    - matches:
        - path: { type: PathPrefix, value: /mcp }
      timeouts: { request: 0s }
      backendRefs:
        - name: mcp-server
          port: 80
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: BackendTrafficPolicy
metadata:
  name: mcp-internal
spec:
  targetRefs:
    - group: gateway.networking.k8s.io
      kind: HTTPRoute
      name: mcp-internal
  loadBalancer:
    type: ConsistentHash
    consistentHash: { type: SourceIP }
`;
const ROUTE_TIMEOUT = {
    id: 'route-timeout',
    level: 'warning',
    title: 'The route ends every answer after a time',
    explanation: 'The time-out of a route is for the whole answer, not for a pause: when it is over the gateway resets the stream, busy or not, and calls in it get no answer. `timeouts.request` and `timeouts.backendRequest` of an HTTPRoute, `timeout` of a VirtualService and `timeoutSec` of a BackendConfig (GKE, 30 s by default) are meant. An HTTPRoute that sets none gets the default of its gateway, which is 15 s for Envoy Gateway and none for Istio (a notice).',
    action: 'Set `0s`, which is no limit, or more than any stream lasts.',
    example: {
        extra: ROUTE,
        right: 'timeouts: { request: 0s }',
        wrong: 'timeouts: { request: 30s }',
        at: 'request: 30s',
    },
    check({ entrances }, set) {
        return entrances.flatMap((entrance) => {
            const { resource, rule } = entrance;
            if (resource.kind === 'Ingress')
                return ofGke(entrance, set);
            if (resource.kind === 'VirtualService')
                return limited(resource, rule.get('timeout'), 'timeout: 0s');
            if (resource.kind !== 'HTTPRoute')
                return [];
            const timeouts = rule.get('timeouts');
            const both = [timeouts.get('request'), timeouts.get('backendRequest')];
            if (both.some((one) => one.exists)) {
                return both.flatMap((one) => limited(resource, one, 'timeouts:\n  request: 0s'));
            }
            return [
                {
                    at: timeouts,
                    by: resource,
                    message: 'No time-out is set, so that of the gateway counts. Envoy Gateway ends every answer after 15 s: streams are reset, and calls in them get no answer.',
                    fix: 'Set none: `0s`.',
                    yaml: below(['spec'], 'rules:\n  - timeouts:\n      request: 0s'),
                    level: 'notice',
                },
            ];
        });
    },
};
/** A limit on the whole answer that a stream outlives. */
function limited(by, at, yaml) {
    const limit = seconds(at.text);
    if (limit === undefined || limit === 0 || limit >= route_timeout_GOOD)
        return [];
    const path = by.kind === 'HTTPRoute' ? 'rules' : 'http';
    const [first = '', ...rest] = yaml.split('\n');
    const item = [`- ${first}`, ...rest.map((line) => `  ${line}`)].join('\n');
    return [
        {
            at,
            by,
            message: `Every answer ends after ${inSeconds(limit)}, a busy event stream too: it is reset, and the calls in it get no answer.`,
            fix: 'Set no limit: `0s`.',
            yaml: below(['spec', path], item),
        },
    ];
}
/** GKE's own Ingress: the limit stands in the BackendConfig of the Service. */
function ofGke({ resource, service }, set) {
    if (controllerOf(resource) !== 'gce')
        return [];
    const config = backendConfigOf(service, set);
    const at = config
        ? config.root.get('spec', 'timeoutSec')
        : service.root.get('metadata', 'annotations', 'cloud.google.com/backend-config');
    const limit = config ? (at.number ?? GKE_DEFAULT) : GKE_DEFAULT;
    if (limit >= route_timeout_GOOD || (!config && at.exists))
        return [];
    return [
        {
            at,
            by: config ?? service,
            message: `GKE's balancer ends every answer after ${inSeconds(limit)}${at.exists ? '' : ', its default'}, a busy event stream too: the calls in it get no answer.`,
            fix: `Set an hour in ${config ? 'the' : 'a'} BackendConfig${config ? '' : ' with `timeoutSec: 3600`, and name it here'}.`,
            yaml: config
                ? 'spec:\n  timeoutSec: 3600'
                : annotationYaml({ 'cloud.google.com/backend-config': `{"default": "${service.name}"}` }),
        },
    ];
}

// EXTERNAL MODULE: ./build/js/preflight/manifest-set.js
var manifest_set = __webpack_require__(2180);
;// CONCATENATED MODULE: ./build/js/preflight/rules/service.js


const publishNotReady = {
    id: 'publish-not-ready-addresses',
    level: 'error',
    title: 'Clients are sent to pods that are not ready',
    explanation: 'With `publishNotReadyAddresses: true` the Service leads to every pod, ready or not: to one that starts, where new sessions are refused, and to one that drains, where readiness was to keep them away. It is meant for peers that look each other up by a headless Service, never for clients. A headless Service beside another one is left alone.',
    action: 'Take it out.',
    example: {
        right: '  selector: { app: mcp-server }\n  ports:',
        wrong: '  selector: { app: mcp-server }\n  publishNotReadyAddresses: true\n  ports:',
        at: 'publishNotReadyAddresses',
    },
    check({ services, entrances }) {
        const forPeers = (index) => services[index].root.get('spec', 'clusterIP').text === 'None' &&
            services.length > 1 &&
            !entrances.some(({ service }) => service === services[index]);
        return services.flatMap((service, index) => {
            const at = service.root.get('spec', 'publishNotReadyAddresses');
            if (!at.isTrue || forPeers(index))
                return [];
            return [
                {
                    at,
                    by: service,
                    message: 'Clients are sent to pods that are not ready: to one that starts and refuses them, and to one that drains, which readiness was to keep them away from.',
                    fix: 'Take the line out, or write false.',
                    yaml: 'spec:\n  publishNotReadyAddresses: false',
                },
            ];
        });
    },
};
const pdbBlocks = {
    id: 'pdb-blocks-evictions',
    level: 'warning',
    title: 'No pod may ever be evicted',
    explanation: 'Where a PodDisruptionBudget wants as many pods as there are, every eviction is refused (429), though a rollout is not: budgets do not govern rollouts. A node is then not drained until somebody loses patience: who deletes the pods by force, or the provider after its limit (GKE: an hour), takes all sessions of the node at once instead of one pod after the other.',
    action: 'Allow one pod to go: `maxUnavailable: 1`, and run two or more.',
    example: {
        right: '  maxUnavailable: 1\n',
        wrong: '  minAvailable: 2\n',
        at: 'minAvailable: 2',
    },
    check({ workload, labels, replicas }, set) {
        const count = replicas.least;
        return set.in('PodDisruptionBudget', workload.namespace).flatMap((budget) => {
            const spec = budget.root.get('spec');
            if (!replicas.known || !(0,manifest_set/* selectsBy */.Nd)(spec.get('selector'), labels) || count < 1)
                return [];
            const [least, most] = [spec.get('minAvailable'), spec.get('maxUnavailable')];
            const wanted = share(least, count, 'up');
            const allowed = share(most, count, 'up');
            const blocked = (wanted ?? 0) >= count || allowed === 0;
            if (!blocked)
                return [];
            const says = least.exists
                ? `minAvailable is ${least.text}`
                : `maxUnavailable is ${most.text}`;
            return [
                {
                    at: least.exists ? least : most,
                    by: budget,
                    message: `${says}, and ${workload.id} has ${count} ${count === 1 ? 'replica' : 'replicas'}: no pod may ever be evicted. A node is then drained by force, and all sessions on it are cut at once.`,
                    fix: `In place of this: allow one pod to go${count === 1 ? ', and run two replicas, for one alone cannot be spared' : ''}.`,
                    yaml: 'spec:\n  maxUnavailable: 1',
                },
            ];
        });
    },
};
const SERVICE_RULES = [publishNotReady, pdbBlocks];

;// CONCATENATED MODULE: ./build/js/preflight/rules/termination.js



/** After the drain: what was written leaves, and some room. */
const FLUSH_AND_MARGIN = 5;
/** Less than this after the preStop hook is no time to end anything. */
const LEAST_LEFT = 10;
/** What endpoints and balancers need to look away. */
const PRE_STOP = 5;
const preStopSeconds = ({ timing: { preStop } }) => 'seconds' in preStop ? preStop.seconds : 0;
const gracePeriodTooShort = {
    id: 'grace-period-too-short',
    level: 'error',
    title: 'The pod is killed before its drain is over',
    explanation: 'The grace period begins when the pod is deleted, and the preStop hook is part of it. When it is over the kubelet sends SIGKILL: calls in flight get no answer, streams break off, and clients whose stream breaks without a response hang until their own time-out. It must be as long as preStop, drain (settling included) and 5 s in which what was written leaves. Without the annotation `mcp-deploy-gate/drain-seconds` nothing is known of the drain; then it is a warning, where the hook leaves less than 10 s.',
    action: 'Set `terminationGracePeriodSeconds` to the sum.',
    example: {
        right: 'terminationGracePeriodSeconds: 40',
        wrong: 'terminationGracePeriodSeconds: 30',
        at: 'terminationGracePeriodSeconds',
    },
    check(server) {
        const { timing, workload } = server;
        const { grace, graceAt, drain } = timing;
        const hook = preStopSeconds(server);
        const needed = Math.ceil(hook + (drain ?? LEAST_LEFT - FLUSH_AND_MARGIN) + FLUSH_AND_MARGIN);
        // A hook that is longer than all of it has a rule of its own.
        if (hook > grace)
            return [];
        if (grace >= needed || (drain === undefined && hook === 0 && !graceAt.exists))
            return [];
        const is = graceAt.exists ? inSeconds(grace) : `${inSeconds(grace)} by default`;
        const parts = drain === undefined
            ? `preStop takes ${inSeconds(hook)}, which leaves ${inSeconds(Math.max(0, grace - hook))} to end calls and streams`
            : `preStop takes ${inSeconds(hook)}, the drain ${inSeconds(drain)} and what was written ${FLUSH_AND_MARGIN} s to leave: ${needed} s`;
        return [
            {
                at: graceAt,
                by: workload,
                message: `The grace period is ${is}, but ${parts}. Then the kubelet kills the server: calls in flight get no answer and streams break off.`,
                fix: `Set it to ${needed} s or more${drain === undefined ? `, and say how long the drain takes: annotation ${annotations/* ANNOTATIONS */.B.drain}` : ''}.`,
                yaml: podYaml(`terminationGracePeriodSeconds: ${needed}`),
                ...(drain === undefined && { level: 'warning' }),
            },
        ];
    },
};
const preStopMissing = {
    id: 'pre-stop-missing',
    level: 'warning',
    title: 'The server stops while it is still being sent clients',
    explanation: 'A deleted pod gets SIGTERM at once, while its endpoint is still on its way out of kube-proxy, ingress controllers and balancers. For these seconds new sessions and calls still go to it: they are refused by a server that stops listening, and answered 503 by one that drains. A preStop sleep keeps the server as it is until they look away; deletion alone withdraws the endpoint.',
    action: 'Add a preStop hook that sleeps for some seconds.',
    example: {
        right: `          lifecycle:
            preStop:
              sleep:
                seconds: 5
`,
        wrong: '',
        at: '- name: mcp',
    },
    check(server) {
        const { timing, container, workload } = server;
        if (timing.preStop.kind !== 'none')
            return [];
        return [
            {
                at: container.get('lifecycle', 'preStop'),
                by: workload,
                message: 'Nothing delays SIGTERM: for the seconds that proxies need to take the pod out, new sessions and calls still reach a server that is stopping, and fail.',
                fix: `Sleep ${PRE_STOP} s before SIGTERM (native \`sleep\`: on by default from Kubernetes 1.30, GA in 1.34; needs nothing in the image).`,
                yaml: containerYaml(server, `lifecycle:\n  preStop:\n    sleep:\n      seconds: ${PRE_STOP}`),
            },
        ];
    },
};
const preStopExecSleep = {
    id: 'pre-stop-exec-sleep',
    level: 'notice',
    title: 'The preStop hook needs a program in the image',
    explanation: 'An exec hook runs `sleep` in the container. Where the image has none, as distroless ones do, the hook fails at once (the event `FailedPreStopHook`), SIGTERM follows without delay, and new sessions and calls reach a server that is stopping. The native `sleep` action is run by the kubelet: on by default from Kubernetes 1.30, GA in 1.34.',
    action: 'Write the native action, where the cluster is 1.30 or newer.',
    example: {
        right: `              sleep:
                seconds: 5
`,
        wrong: `              exec:
                command: [sleep, '5']
`,
        at: 'command: [sleep',
    },
    check(server) {
        const { preStop } = server.timing;
        if (preStop.kind !== 'exec-sleep')
            return [];
        const seconds = Math.max(1, Math.ceil(preStop.seconds));
        return [
            {
                at: preStop.at,
                by: server.workload,
                message: 'The hook needs `sleep` in the image. Where it is missing the hook fails, SIGTERM comes at once, and new sessions reach a server that is stopping.',
                fix: 'Let the kubelet sleep (on by default from Kubernetes 1.30, GA in 1.34).',
                yaml: containerYaml(server, `lifecycle:\n  preStop:\n    sleep:\n      seconds: ${seconds}`),
            },
        ];
    },
};
const preStopTooLong = {
    id: 'pre-stop-too-long',
    level: 'error',
    title: 'The preStop hook takes longer than the grace period',
    explanation: 'A native `sleep` that is longer than `terminationGracePeriodSeconds` is rejected by the API server, and the deployment fails. A hook that runs a program is killed with the server 2 s after the grace period: the server never gets to drain, and every session and call is cut.',
    action: 'Shorten the hook, or lengthen the grace period.',
    example: {
        right: 'seconds: 5\n',
        wrong: 'seconds: 60\n',
        at: 'seconds: 60',
    },
    check(server) {
        const { preStop, grace } = server.timing;
        if (!('seconds' in preStop) || preStop.seconds <= grace)
            return [];
        const then = preStop.kind === 'sleep'
            ? 'the API server rejects the manifest, so nothing is deployed'
            : 'the server is killed before it is told to stop: every session and call is cut';
        return [
            {
                at: preStop.at,
                by: server.workload,
                message: `The hook sleeps ${inSeconds(preStop.seconds)}, longer than the grace period of ${inSeconds(grace)}: ${then}.`,
                fix: `Sleep ${PRE_STOP} s.`,
                yaml: containerYaml(server, `lifecycle:\n  preStop:\n    sleep:\n      seconds: ${PRE_STOP}`),
            },
        ];
    },
};
const TERMINATION_RULES = [
    gracePeriodTooShort,
    preStopMissing,
    preStopExecSleep,
    preStopTooLong,
];

;// CONCATENATED MODULE: ./build/js/preflight/rules.js









/** Every rule, in the order of docs/preflight.md. */
const RULE_GROUPS = [
    {
        title: 'When a pod ends',
        text: 'From the deletion of a pod to its last byte.',
        rules: TERMINATION_RULES,
    },
    {
        title: 'What must last as long as the drain',
        text: 'Proxies and balancers beside the server.',
        rules: DRAIN_RULES,
    },
    {
        title: 'What gets the signal',
        text: 'The process that is told to stop.',
        rules: PROCESS_RULES,
    },
    {
        title: 'How a rollout goes',
        text: 'Which pods go before which come.',
        rules: ROLLOUT_RULES,
    },
    { title: 'Probes', text: 'What is asked of a pod, and what follows.', rules: PROBE_RULES },
    {
        title: 'Affinity',
        text: 'How requests of a session find the pod that made it. Asked of servers with more than one pod.',
        rules: AFFINITY_RULES,
    },
    {
        title: 'Proxies',
        text: 'What a proxy on the way does to streams and long calls. A setting for a whole controller, a ConfigMap say, is not seen here: ignore the rule, and give that as the reason.',
        rules: [...PROXY_RULES, ROUTE_TIMEOUT],
    },
    {
        title: 'Services and budgets',
        text: 'Who is sent where, and which pods may be taken.',
        rules: SERVICE_RULES,
    },
];
const MANIFEST_RULES = RULE_GROUPS.flatMap(({ rules }) => rules);


/***/ })

};
