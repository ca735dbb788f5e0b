import type { ValidateFunction } from 'ajv';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import type { Contract } from '../snapshot/contract.ts';
import { groupByKey } from '../snapshot/items.ts';
import { type CompareOptions, compareContracts } from './compare.ts';
import type { Comparison, Finding } from './finding.ts';
import { Patterns } from './schema/patterns.ts';
import { notProven, witnessSentence } from './schema/sentence.ts';

/** For all witnesses of one comparison, in milliseconds. */
const TIME_MS = 3000;

/**
 * `compareContracts`, and every witness checked once more by ajv against both schemas. Loads ajv only where there is a
 * witness. One that ajv does not confirm is dropped; what ajv cannot read, or what would take too long, stays.
 */
export async function compareAndConfirm(
  before: Contract,
  after: Contract,
  options: CompareOptions,
): Promise<Comparison> {
  const comparison = compareContracts(before, after, options);
  if (!comparison.comparable) return comparison;
  if (!comparison.findings.some(({ witness }) => witness !== undefined)) return comparison;
  const newNames = new Map(
    comparison.findings
      .filter(({ rule }) => rule === 'tool-renamed')
      .map((finding) => [finding.subject, `tools/${finding.after}`]),
  );
  const validators = await validatorsFor(before, after, newNames);
  const clock = options.clock ?? (() => performance.now());
  const end = clock() + TIME_MS;
  const findings = comparison.findings.map((finding) =>
    finding.witness === undefined || clock() > end || isConfirmed(finding, validators)
      ? finding
      : withoutWitness(finding),
  );
  return { ...comparison, findings };
}

type Accepts = (value: JsonValue) => boolean | undefined;
type Validators = (side: 'before' | 'after', finding: Finding) => Accepts | undefined;

function isConfirmed(finding: Finding, validators: Validators): boolean {
  const isInput = finding.direction === 'input';
  const value = finding.witness!;
  const takes = validators(isInput ? 'before' : 'after', finding)?.(value);
  const refuses = validators(isInput ? 'after' : 'before', finding)?.(value);
  return takes !== false && refuses !== true;
}

function withoutWitness({ witness, ...finding }: Finding): Finding {
  const isProven = finding.rule !== 'schema-narrowed' && finding.rule !== 'schema-widened';
  const { direction } = finding;
  const reason = finding.reason.replace(witnessSentence(witness!, direction), () =>
    isProven ? '' : notProven(direction),
  );
  return { ...finding, reason, confidence: isProven ? 'rule' : 'unproven' };
}

async function validatorsFor(
  before: Contract,
  after: Contract,
  newNames: ReadonlyMap<string, string>,
): Promise<Validators> {
  const [{ Ajv2020 }, { Ajv }] = await Promise.all([import('ajv/dist/2020.js'), import('ajv')]);
  const patterns = new Patterns();
  const regExp = (source: string, flags: string) => ({
    toString: () => `/${source}/${flags}`,
    test: (text: string) => {
      const matches = patterns.matches(source, text);
      if (matches === undefined) throw new Error('a pattern takes too long');
      return matches;
    },
  });
  const options = {
    strict: false,
    logger: false as const,
    validateFormats: false,
    validateSchema: false,
    meta: false,
    addUsedSchema: false,
    ownProperties: true,
    code: { regExp: Object.assign(regExp, { code: 'new RegExp' }) },
  };
  const compile = (schema: JsonObject): Accepts | undefined => {
    const isOld = /draft-0[67]/.test(String(schema.$schema ?? ''));
    let validate: ValidateFunction;
    try {
      validate = (isOld ? new Ajv(options) : new Ajv2020(options)).compile(schema);
    } catch {
      return undefined;
    }
    return (value) => {
      try {
        return validate(value);
      } catch {
        return undefined;
      }
    };
  };
  // Of one subject: its findings stand together, and a validator is large.
  const known = new Map<string, Accepts | undefined>();
  let current = '';
  const tools = {
    before: groupByKey('tools', before.tools),
    after: groupByKey('tools', after.tools),
  };
  return (side, { subject, direction }) => {
    if (subject !== current) known.clear();
    current = subject;
    const key = `${side} ${direction}`;
    if (known.has(key)) return known.get(key);
    const name = (side === 'after' && newNames.get(subject)) || subject;
    const [tool, ...others] = tools[side].get(name.slice('tools/'.length)) ?? [];
    const schema = direction === 'input' ? tool?.inputSchema : tool?.outputSchema;
    const accepts = isJsonObject(schema) && others.length === 0 ? compile(schema) : undefined;
    known.set(key, accepts);
    return accepts;
  };
}
