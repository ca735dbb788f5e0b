import { READY } from './images.ts';

const PORT = 8080;
/** Where a real cluster's node answers for the Service. */
export const NODE_PORT = 30080;

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
    env: [{ name: 'PORT', value: String(PORT) }],
    readinessProbe: { httpGet: { path: READY, port: PORT }, periodSeconds: 1 },
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
  const port = { port: 80, targetPort: PORT, nodePort: NODE_PORT };
  const spec = { type: 'NodePort', selector: { app: name }, ports: [port] };
  return { apiVersion: 'v1', kind: 'Service', metadata: { name }, spec };
}
