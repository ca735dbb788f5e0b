import { sep } from 'node:path';
import { minifySync } from 'rolldown/utils';
import type { BundleModule, BundleStats } from './licenses.ts';

/**
 * The SDK's client carries a JSON Schema validator of its own, ajv once more, for the results of tool calls that go
 * through it. The gate's do not, and reading those 8,000 lines is a twentieth of its start.
 */
const VALIDATOR = {
  start:
    /^;\/\/ CONCATENATED MODULE: \.\/node_modules\/@modelcontextprotocol\/client\/dist\/ajvProvider-\w+\.mjs$/m,
  end: '\n;// CONCATENATED MODULE: ',
  instead: `
class AjvJsonSchemaValidator {
  getValidator() {
    throw new Error('The validator of the SDK is not bundled.');
  }
}
`,
};

/** The files of dist that hold code of other packages only. */
export function foreignChunks(stats: BundleStats): Set<string> {
  const own = new Set<unknown>();
  const all = new Set<unknown>();
  for (const module of stats.modules) {
    for (const chunk of module.chunks ?? []) {
      all.add(chunk);
      if (!isForeign(module)) own.add(chunk);
    }
  }
  return new Set([...all].filter((chunk) => !own.has(chunk)).map((chunk) => `${chunk}.index.js`));
}

function isForeign({ nameForCondition, modules }: BundleModule): boolean {
  const inside = (file: string) => file.includes(`${sep}node_modules${sep}`);
  return (modules ?? []).every(isForeign) && (!nameForCondition || inside(nameForCondition));
}

/**
 * Code of other packages without comments, blanks, long names and what nobody calls: Node reads it in less time. Ours
 * stays readable, for whoever looks into a trace or into dist.
 */
export function slim(name: string, code: string): string {
  const result = minifySync(name, withoutValidator(code), {
    module: true,
    compress: { keepNames: { function: false, class: true } },
    mangle: { keepNames: { function: false, class: true } },
  });
  if (result.errors.length > 0) throw new Error(`dist/${name}: ${result.errors[0]?.message}`);
  return result.code;
}

/** The code without the SDK's validator, where it is in it. */
export function withoutValidator(code: string): string {
  if (!code.includes('AjvJsonSchemaValidator')) return code;
  const start = VALIDATOR.start.exec(code);
  const from = start ? start.index + start[0].length : -1;
  const to = code.indexOf(VALIDATOR.end, from);
  if (
    from < 0 ||
    to < 0 ||
    !code.slice(from, to).includes('\nvar AjvJsonSchemaValidator = class {')
  ) {
    throw new Error(
      'The SDK now holds its validator in another way: see VALIDATOR in scripts/slim.ts',
    );
  }
  return code.slice(0, from) + VALIDATOR.instead + code.slice(to);
}
