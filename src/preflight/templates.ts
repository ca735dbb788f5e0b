/**
 * The actions of a Helm template, as they begin. Other braces are no template: Prometheus and Argo keep their own in
 * rendered manifests, and an application's arguments may.
 */
const ACTION =
  /\{\{-?\s*(?:\/\*|\$?\.(?:Values|Release|Chart|Capabilities|Files|Template|Subcharts)\b|\$\.(?:Values|Release|Chart)\b|(?:include|template|define|block|toYaml|tpl|required|default|if|else|end|range|with|printf|nindent|lookup)\b|\$\w+\s*:=)/;

/** The line, from 1, of the first action of a Helm template; undefined where there is none. */
export function templateLine(text: string): number | undefined {
  const found = ACTION.exec(text);
  if (!found) return undefined;
  return text.slice(0, found.index).split('\n').length;
}
