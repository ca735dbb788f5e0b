import type { Field } from '../field.ts';
import { containerYaml, type Draft, type ManifestRule } from '../rule.ts';
import type { Server } from '../server.ts';

/** What runs in the container, as far as the manifest says. */
interface Started {
  words: string[];
  at: Field;
}

function startedIn({ container }: Server): Started {
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
function shellScript(words: readonly string[]): { shell: string; script: string } | undefined {
  const shell = /^(?:\/(?:usr\/)?bin\/)?((?:ba|da|a)?sh)$/.exec(words[0] ?? '')?.[1];
  const flag = words.findIndex((word, index) => index > 0 && /^-[a-z]*c$/.test(word));
  return shell && flag > 0 ? { shell, script: words[flag + 1] ?? '' } : undefined;
}

/** Whether the shell goes on for as long as what it started. Bash becomes the last command of a script by itself. */
function staysAround({ shell, script }: { shell: string; script: string }): boolean {
  if (/(?:^|[;&|\n(]|\s)exec\s/.test(script) || script.trim() === '') return false;
  return (
    shell !== 'bash' || /(?<!\|)\|(?!\|)|(?<!&)&\s*(?:$|\n|[^&>])|\btrap\b|\bwait\b/.test(script)
  );
}

const lastCommand = (script: string): string =>
  (
    script
      .split(/&&|\|\||[;&|\n]/)
      .filter((part) => part.trim() !== '')
      .at(-1) ?? script
  ).trim();

const RUNNERS = /^(?:.*\/)?(npm|npx|yarn|yarnpkg|pnpm|pnpx)$/;

const shellAsPid1: ManifestRule = {
  id: 'shell-as-pid-1',
  level: 'error',
  title: 'A shell gets SIGTERM, and keeps it for itself',
  explanation:
    "A container's first process gets SIGTERM. A shell that waits for the server does not pass it on, and as process 1 does not end from it either: the server never drains, answers as if nothing had happened, and is killed at the end of the grace period, with every call and stream. `sh` of Debian and Ubuntu stays around even for a single command; bash becomes the last one by itself, but not at the end of a pipe.",
  action: 'Start the server itself, or write `exec` before it.',
  example: {
    right: 'command: [node, dist/server.js]',
    wrong: "command: [sh, -c, 'node dist/migrate.js && node dist/server.js']",
    at: 'command: [sh',
  },
  check(server): Draft[] {
    const { words, at } = startedIn(server);
    const found = shellScript(words);
    if (!found || !staysAround(found)) return [];
    const last = lastCommand(found.script);
    // A package manager in the shell's place would keep the signal as well.
    const own = RUNNERS.test(last.split(/\s/)[0]!) ? 'node dist/server.js' : last;
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

const packageManagerAsPid1: ManifestRule = {
  id: 'package-manager-as-pid-1',
  level: 'warning',
  title: 'A package manager gets SIGTERM, and the server may not',
  explanation:
    'npm, yarn and pnpm start the server by a shell, and pass SIGTERM to that at best. The `sh` of Debian and Ubuntu ends from it without a word to the server (seen with npm 11); then npm ends, and with the first process of a container the kernel kills all others at once: no drain, every call and stream is cut. Other shells, versions and package managers differ, which is no ground to stand on.',
  action: 'Start `node` itself: what the script in package.json runs.',
  example: {
    right: 'command: [node, dist/server.js]',
    wrong: 'command: [npm, start]',
    at: 'command: [npm',
  },
  check(server): Draft[] {
    const { words, at } = startedIn(server);
    const script = shellScript(words);
    if (script && staysAround(script)) return [];
    const run = script
      ? lastCommand(script.script)
          .replace(/^exec\s+/, '')
          .split(/\s+/)
      : words;
    const manager = RUNNERS.exec(run[0] ?? '')?.[1];
    if (manager === undefined) return [];
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

export const PROCESS_RULES: readonly ManifestRule[] = [shellAsPid1, packageManagerAsPid1];
