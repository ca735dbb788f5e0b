import { type Command, parseCommand } from './command-line.ts';

export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  col?: number;
  endColumn?: number;
}

/** What GitHub keeps of a step: annotations of each level, and characters of each message. */
const ANNOTATIONS_PER_LEVEL = 10;
const MESSAGE_LENGTH = 4096;

export interface StepLog {
  /** Takes a line of output as the runner takes it. */
  take(line: string): void;
  /** The lines that a reader of the job's log sees, masked. */
  readonly lines: string[];
  /** Every command that was carried out, in order. */
  readonly commands: Command[];
  readonly annotations: Annotation[];
  readonly groups: string[];
  readonly outputs: [string, string][];
  readonly state: [string, string][];
  /** What GitHub drops or refuses: annotations past the tenth of a level, messages that are cut, commands it no longer takes. */
  readonly problems: string[];
  readonly commandsAreStopped: boolean;
}

/** Replaces masked values as the runner does, the longest first. */
export function applyMasks(text: string, masks: ReadonlySet<string>): string {
  const longestFirst = [...masks].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((soFar, mask) => soFar.replaceAll(mask, '***'), text);
}

function toAnnotation(level: Annotation['level'], { properties, data }: Command): Annotation {
  const number = (name: string) =>
    properties[name] === undefined ? undefined : Number(properties[name]);
  const all = {
    title: properties.title,
    file: properties.file,
    line: number('line'),
    endLine: number('endline'),
    col: number('col'),
    endColumn: number('endcolumn'),
  };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return { level, message: data, ...Object.fromEntries(given) };
}

/** A step's log; `masks` belongs to the job and grows. */
export function createStepLog(masks: Set<string>): StepLog {
  let stopToken: string | undefined;
  const lines: string[] = [];
  const commands: Command[] = [];
  const annotations: Annotation[] = [];
  const groups: string[] = [];
  const outputs: [string, string][] = [];
  const state: [string, string][] = [];
  const problems: string[] = [];
  const show = (line: string) => lines.push(applyMasks(line, masks));

  function annotate(level: Annotation['level'], command: Command): void {
    const annotation = toAnnotation(level, command);
    annotation.message = applyMasks(annotation.message, masks);
    show(`##[${level}]${annotation.message}`);
    if (annotation.message.length > MESSAGE_LENGTH) {
      problems.push(`${level} cut at ${MESSAGE_LENGTH} characters`);
      annotation.message = annotation.message.slice(0, MESSAGE_LENGTH);
    }
    const sameLevel = annotations.filter((other) => other.level === level).length;
    if (sameLevel < ANNOTATIONS_PER_LEVEL) annotations.push(annotation);
    else problems.push(`${level} dropped: "${annotation.message.slice(0, 80)}"`);
  }

  function carryOut(command: Command, line: string): void {
    commands.push(command);
    switch (command.name) {
      case 'error':
      case 'warning':
      case 'notice':
        annotate(command.name, command);
        return;
      case 'add-mask':
        for (const secret of [command.data, ...command.data.split(/\r?\n/)]) {
          if (secret.trim() !== '') masks.add(secret);
        }
        return;
      case 'group':
        groups.push(command.data);
        show(`##[group]${command.data}`);
        return;
      case 'set-output':
        outputs.push([command.properties.name ?? '', command.data]);
        return;
      case 'save-state':
        state.push([command.properties.name ?? '', command.data]);
        return;
      case 'set-env':
      case 'add-path':
        problems.push(`The \`${command.name}\` command is disabled`);
        return;
      case 'stop-commands':
        if (command.data === '') problems.push('stop-commands without a token');
        else stopToken = command.data;
        show(line);
        return;
      default:
        return;
    }
  }

  return {
    lines,
    commands,
    annotations,
    groups,
    outputs,
    state,
    problems,
    get commandsAreStopped() {
      return stopToken !== undefined;
    },
    take(line) {
      const command = parseCommand(line, stopToken);
      if (command === undefined) {
        show(line);
      } else if (stopToken === undefined) {
        carryOut(command, line);
      } else {
        if (command.name === stopToken.toLowerCase()) stopToken = undefined;
        show(line);
      }
    },
  };
}
