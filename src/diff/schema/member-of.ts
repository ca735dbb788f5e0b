import { accepts, matches } from './evaluate.ts';
import { type Context, refusesAll, type SchemaNode } from './node.ts';
import { type Member, NEVER, type ObjectAlt, type PropertyGroup } from './shape.ts';

/**
 * What holds for the member of this name, where it is there; NEVER where it can't be. A pattern that takes too long
 * throws Undecidable.
 */
export function memberOf(context: Context, alt: ObjectAlt, name: string): Member {
  const found: SchemaNode[] = [];
  for (const group of alt.groups) {
    const own = group.properties.get(name);
    let known = own !== undefined;
    if (own) found.push(own);
    for (const [source, schema] of group.patterns) {
      if (!matches(context, source, name)) continue;
      known = true;
      found.push(schema);
    }
    if (known) continue;
    if (group.additional) {
      if (!isEvaluated(context, group, name)) found.push(group.additional);
    } else if (!isDeclared(context, group, name)) return NEVER;
  }
  if (found.some(refusesAll)) return NEVER;
  for (const names of alt.names) if (accepts(context, names, name) === false) return NEVER;
  return found;
}

function isEvaluated(context: Context, { evaluated }: PropertyGroup, name: string): boolean {
  if (!evaluated) return false;
  if (evaluated.names.has(name)) return true;
  return [...evaluated.patterns].some((source) => matches(context, source, name));
}

function isDeclared(context: Context, { declared }: PropertyGroup, name: string): boolean {
  if (!declared || declared.names.has(name)) return true;
  return [...declared.patterns].some((source) => matches(context, source, name));
}

/**
 * What holds for a member with a name that nobody declares, by the patterns that the name matches; NEVER where there
 * is none.
 */
export function otherMember(alt: ObjectAlt, matched: ReadonlySet<string>): Member {
  const found: SchemaNode[] = [];
  for (const { patterns, additional, declared, evaluated } of alt.groups) {
    const fitting = patterns.filter(([source]) => matched.has(source));
    if (fitting.length > 0) found.push(...fitting.map(([, schema]) => schema));
    else if (additional) {
      const isLeft = ![...(evaluated?.patterns ?? [])].some((source) => matched.has(source));
      if (isLeft) found.push(additional);
    } else if (declared && ![...declared.patterns].some((source) => matched.has(source)))
      return NEVER;
  }
  return found.some(refusesAll) ? NEVER : found;
}

/** Every name that an alternative speaks about. */
export function declaredNames(alt: ObjectAlt): Set<string> {
  const names = new Set(alt.required);
  for (const { properties, declared } of alt.groups) {
    for (const name of properties.keys()) names.add(name);
    if (declared) for (const name of declared.names) names.add(name);
  }
  return names;
}

/** Every pattern of names that an alternative speaks about. */
export function namePatterns(alt: ObjectAlt): Set<string> {
  const sources = new Set<string>();
  for (const { patterns, declared } of alt.groups) {
    for (const [source] of patterns) sources.add(source);
    if (declared) for (const source of declared.patterns) sources.add(source);
  }
  return sources;
}
