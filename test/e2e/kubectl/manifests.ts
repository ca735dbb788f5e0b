/** The deployment of these tests, as `kubectl apply` reads it. */
export function deployment(
  image: string,
  more: { name?: string; replicas?: number; spec?: object } = {},
): object {
  const { name = 'mcp-server', replicas = 3, spec } = more;
  const labels = { app: name };
  const container = {
    name: 'server',
    image,
    readinessProbe: { httpGet: { path: '/ready', port: 8080 } },
  };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name },
    spec: {
      replicas,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [container] } },
      ...spec,
    },
  };
}

/** The Service before it. */
export function service(name = 'mcp-server'): object {
  const spec = { selector: { app: name }, ports: [{ port: 80, targetPort: 8080 }] };
  return { apiVersion: 'v1', kind: 'Service', metadata: { name }, spec };
}
