export const id = 2420;
export const ids = [2420];
export const modules = {

/***/ 2420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58580);

const GENERAL = `
mcp-deploy-gate proves that a deployed MCP server serves what was reviewed,
and undoes the deployment when it does not.

See it work
  $ mcp-deploy-gate demo

Record what a server serves, review the file, commit it
  $ mcp-deploy-gate snapshot https://mcp.example.com/mcp
  $ mcp-deploy-gate snapshot -- node dist/server.js

Compare before you deploy
  $ mcp-deploy-gate diff tools-snapshot.json https://staging.example.com/mcp

Verify after you deployed
  $ mcp-deploy-gate verify https://mcp.example.com/mcp

… or deploy, prove it, and roll back when it fails
  $ mcp-deploy-gate verify https://mcp.example.com/mcp \\
      --expected-version "$GIT_SHA" \\
      --deploy-command ./deploy.sh --revision-command ./which.sh \\
      --rollback-command ./undo.sh

Commands
  verify <endpoint>                      is the new version live, and right?
  snapshot <endpoint | -- command …>     write what is served to a file
  diff <before> <after | -- command …>   what changed, and what it breaks
  accept <after | -- command …>          a change was meant: say why
  watch <endpoint>                       what does a rollout do to sessions?
  preflight <manifest…>                  what Kubernetes does to sessions
  demo                                   a failed deployment in 20 seconds

  mcp-deploy-gate <command> --help       examples and flags of a command
  mcp-deploy-gate --version              the version

Exit codes
  0  passed             3  rolled back, and proven
  1  failed             4  rollback failed, or not proven
  2  wrong usage        5  could not be decided; nothing was changed
                        6  another deployment is live, and left alone
`;
const TOPICS = {
    verify: `
mcp-deploy-gate verify <endpoint> [flags]

Opens fresh sessions until the new version is proven to serve what was
reviewed, or proven not to; then it rolls back, if you say how.

Is it up, and does it serve tools?
  $ mcp-deploy-gate verify https://mcp.example.com/mcp

Does it serve what is in tools-snapshot.json? (It is read if it is there.)
  $ mcp-deploy-gate verify https://mcp.example.com/mcp \\
      --expected-version 1.4.0

Try it without any risk: report only, exit 0 whatever it finds
  $ mcp-deploy-gate verify https://mcp.example.com/mcp --on-failure report

Deploy, prove it, or undo it; with --dry-run it only prints the plan
  $ mcp-deploy-gate verify https://mcp.example.com/mcp \\
      --expected-version "$GIT_SHA" \\
      --deploy-command ./deploy.sh --revision-command ./which.sh \\
      --rollback-command ./undo.sh

Blue-green: prove the candidate, switch, prove what is live
  $ mcp-deploy-gate verify https://mcp.example.com/mcp \\
      --candidate-endpoint http://127.0.0.1:8082/mcp \\
      --promote-command "./switch-to green" \\
      --rollback-command "./switch-to blue"

Behind a deployment: record before it, prove or undo after it
  $ mcp-deploy-gate snapshot https://mcp.example.com/mcp -o before.json
  $ kubectl apply -f k8s/ && kubectl rollout status deployment/mcp-server
  $ mcp-deploy-gate verify https://mcp.example.com/mcp \\
      --baseline before.json --expected-version "$GIT_SHA" \\
      --rollback-command \\
      "kubectl rollout undo deployment/mcp-server --to-revision=$BEFORE"

With a credential, which never stands on the command line
  $ export MCP_GATE_BEARER_TOKEN=…
  $ mcp-deploy-gate verify https://mcp.example.com/mcp \\
      --header "X-Api-Key: env:API_KEY"
`,
    snapshot: `
mcp-deploy-gate snapshot <endpoint> [flags]
mcp-deploy-gate snapshot [flags] -- <command> [args …]

Writes everything that the server serves to a file, the same bytes each time
while the server does not change. Review it and commit it.

Of a server that runs
  $ mcp-deploy-gate snapshot https://mcp.example.com/mcp

Of a server on stdio, before it is deployed anywhere
  $ mcp-deploy-gate snapshot -- node dist/server.js

Into another file, or to look at it
  $ mcp-deploy-gate snapshot https://mcp.example.com/mcp -o before.json
  $ mcp-deploy-gate snapshot https://mcp.example.com/mcp -o - | jq .hash

In a pull request: is the committed file up to date?
  $ mcp-deploy-gate snapshot --check -- node dist/server.js
`,
    diff: `
mcp-deploy-gate diff <before> <after> [flags]
mcp-deploy-gate diff <before> [flags] -- <command> [args …]

Says what changed between two snapshots or servers, worst first. Exits 1 when
a change is as bad as --fail-on, 5 when the two cannot be compared.

Two files
  $ mcp-deploy-gate diff before.json tools-snapshot.json

What was reviewed and what is live
  $ mcp-deploy-gate diff tools-snapshot.json https://mcp.example.com/mcp

What is live and what this branch would deploy
  $ mcp-deploy-gate diff https://mcp.example.com/mcp -- node dist/server.js

As a comment for a pull request
  $ mcp-deploy-gate diff before.json after.json --format markdown
`,
    accept: `
mcp-deploy-gate accept [before] <after> --reason "…" [flags]
mcp-deploy-gate accept [before] --reason "…" [flags] -- <command> [args …]

Writes down in the config file that a change was reviewed, and why it is fine.
The entry silences that one change and no other. Compares as diff does; before
is tools-snapshot.json where it is not named.

The one change that fails
  $ mcp-deploy-gate accept https://staging.example.com/mcp \\
      --reason "nobody calls it since March"

One of several, by the fingerprint in the report, until a day
  $ mcp-deploy-gate accept before.json after.json \\
      --fingerprint 1f0c3a9e22d4 --expires 30d --reason "clients are updated"

All changes of a tool
  $ mcp-deploy-gate accept --subject tools/search --all \\
      --reason "search is for our own client alone" -- node dist/server.js

Be rid of entries that accept nothing (any more)
  $ mcp-deploy-gate accept https://mcp.example.com/mcp --prune
`,
    watch: `
mcp-deploy-gate watch <endpoint> [flags]

Holds sessions and opens new ones while you deploy, and says what the rollout
did to them: downtime, lost calls, lost sessions, and the level it reached.
End it with Ctrl-C when the rollout is done.

In one terminal the watch, in another the rollout
  $ mcp-deploy-gate watch https://mcp.example.com/mcp

No new session may fail, no call may be lost, every session must be kept
  $ mcp-deploy-gate watch https://mcp.example.com/mcp --require l3

Ten sessions, ten probes a second, and a page to show
  $ mcp-deploy-gate watch https://mcp.example.com/mcp \\
      --profile strict --html rollout.html

Around a deployment in a script
  $ mcp-deploy-gate watch https://mcp.example.com/mcp --max-duration 3m \\
      --require l2 --expected-version 1.5.0 --format json

Calls that are under way when the version changes
  $ mcp-deploy-gate watch https://mcp.example.com/mcp --tool slow_report
`,
    preflight: `
mcp-deploy-gate preflight <manifest…> [flags]

Reads rendered Kubernetes manifests together and says what they do to the
sessions of an MCP server: at which line, and what to write instead. It asks
nobody. Exits 1 when there is an error, 2 when something cannot be read.

Files, or all of a folder (*.yaml, *.yml, *.json)
  $ mcp-deploy-gate preflight k8s/deployment.yaml k8s/service.yaml
  $ mcp-deploy-gate preflight k8s/

A chart or an overlay: render it first
  $ helm template . | mcp-deploy-gate preflight -
  $ kubectl kustomize overlays/prod | mcp-deploy-gate preflight -

As a comment for a pull request
  $ mcp-deploy-gate preflight k8s/ --format markdown

What is meant: a comment in the manifest, or a level in the config file
  # mcp-deploy-gate: ignore pre-stop-missing the mesh delays SIGTERM
`,
    demo: `
mcp-deploy-gate demo

Serves a small MCP server on this machine, deploys a new version in which an
optional parameter has become required, and lets the gate find it, roll it
back and prove it. It needs nothing but Node, talks to nobody and takes under
20 seconds.

  $ mcp-deploy-gate demo
`,
};
const COLUMN = 31;
function flagLine({ name, short, value, about }) {
    const left = `  ${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
    return left.length < COLUMN ? left.padEnd(COLUMN) + about : `${left}  ${about}`;
}
function flagsOf(command) {
    return _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAG_GROUPS */ .Y5.map(({ title, flags }) => ({
        title,
        lines: flags.filter((flag) => flag.commands.includes(command)).map(flagLine),
    }))
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => [title, ...lines, ''].join('\n'))
        .join('\n');
}
/**
 * The help of the whole or of one command, within 80 columns, ending in a newline. With `colour` headings are bold and
 * the `$` of examples is dim.
 */
function helpText(topic, options) {
    const text = topic ? `${TOPICS[topic].trimStart()}\n${flagsOf(topic)}` : GENERAL.trimStart();
    if (!options.colour)
        return text;
    const lines = text.split('\n');
    return lines.map((line, index) => paint(line, lines[index + 1])).join('\n');
}
/** A heading is what stands right above indented lines. */
function paint(line, next) {
    if (line.startsWith('  $ '))
        return `  \u001b[2m$\u001b[22m ${line.slice(4)}`;
    return /^\S/.test(line) && next?.startsWith('  ') ? `\u001b[1m${line}\u001b[22m` : line;
}


/***/ })

};
