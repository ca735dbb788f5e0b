/** Names of variables that are told apart in one template; a hostile one may hold any number. */
const MAX_VARIABLES = 1000;

/**
 * The variables of a URI template (RFC 6570), sorted, each once: `{+path}` and `{path:3}` both name `path`.
 */
export function templateVariables(template: string): string[] {
  const names = new Set<string>();
  for (const [, expression] of template.matchAll(/\{([^{}]{1,2000})\}/g)) {
    for (const variable of expression!.replace(/^[+#./;?&=,!@|]/, '').split(',')) {
      if (names.size < MAX_VARIABLES) names.add(variable.replace(/\*$|:\d{1,5}$/, ''));
    }
  }
  return [...names].sort();
}

/** Whether two URI templates take the same variables. */
export function sameVariables(before: string, after: string): boolean {
  return templateVariables(before).join(',') === templateVariables(after).join(',');
}
