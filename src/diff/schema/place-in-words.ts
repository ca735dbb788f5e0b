import { pointerSegments } from '../../json-pointer.ts';
import type { Direction } from './draft.ts';

/** A name that nobody would read to its end. */
const MAX_PATH = 120;

/**
 * A place inside a schema as a reader of the tool would call it: `argument \`filters[].value\` of tool "search"`. Takes
 * the JSON pointer of a schema, from the tool's member (`/inputSchema`) on. Branches and
 * conditions have no name of their own: the pointer of the finding tells them apart.
 */
export function placeInWords(pointer: string, direction: Direction, noun: string): string {
  const { path, defined } = pathOf(pointerSegments(pointer).slice(1));
  const isInput = direction === 'input';
  if (path === '') return `the ${isInput ? 'input' : 'result'} of ${noun}`;
  const name = `\`${path.length > MAX_PATH ? `${path.slice(0, MAX_PATH)}…` : path}\``;
  if (defined) return `${name} in the ${isInput ? 'input' : 'result'} definitions of ${noun}`;
  return isInput ? `argument ${name} of ${noun}` : `${name} in the result of ${noun}`;
}

function pathOf(segments: string[]): { path: string; defined: boolean } {
  let path = '';
  let defined = false;
  const member = (name: string): void => {
    path += path === '' ? name : `.${name}`;
  };
  for (let at = 0; at < segments.length; at++) {
    const keyword = segments[at]!;
    const name = segments[at + 1];
    const isNumber = name !== undefined && /^\d+$/.test(name);
    switch (keyword) {
      case 'properties':
      case '$defs':
      case 'definitions':
        if (name === undefined) return { path, defined };
        if (keyword !== 'properties') {
          path = '';
          defined = true;
        }
        member(name);
        at++;
        break;
      case 'patternProperties':
        if (name === undefined) return { path, defined };
        member('*');
        at++;
        break;
      case 'additionalProperties':
      case 'unevaluatedProperties':
        member('*');
        break;
      case 'items':
      case 'prefixItems':
        path += isNumber ? `[${name}]` : '[]';
        if (isNumber) at++;
        break;
      case 'additionalItems':
      case 'contains':
      case 'unevaluatedItems':
        path += '[]';
        break;
      case 'allOf':
      case 'anyOf':
      case 'oneOf':
      case 'dependentSchemas':
      case 'dependencies':
        at++;
        break;
      case 'not':
      case 'if':
      case 'then':
      case 'else':
      case 'propertyNames':
        break;
      default:
        return { path, defined };
    }
  }
  return { path, defined };
}
