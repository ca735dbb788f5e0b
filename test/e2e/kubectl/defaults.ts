import { isJsonObject, type JsonObject } from '../../../src/json.ts';
import { ApiError } from './api-error.ts';
import {
  apiVersionOf,
  type KubeObject,
  type Objects,
  type PodTemplate,
  RESOURCES,
  type Resource,
} from './objects.ts';

/**
 * An object as a client sent it, with the defaults that Kubernetes fills in. Throws where it is not one that the
 * cluster of these tests can run.
 */
export function withDefaults<R extends Resource>(
  resource: R,
  namespace: string,
  sent: JsonObject,
): Objects[R] {
  const { kind } = RESOURCES[resource];
  if (sent.kind !== kind) {
    throw new ApiError(400, 'BadRequest', `the object is a ${String(sent.kind)}, not a ${kind}`);
  }
  const metadata = isJsonObject(sent.metadata) ? sent.metadata : {};
  if (typeof metadata.name !== 'string') throw invalid(resource, 'metadata.name: Required value');
  const object = {
    ...sent,
    apiVersion: apiVersionOf(resource),
    metadata: { labels: {}, annotations: {}, ...metadata, namespace },
    spec: isJsonObject(sent.spec) ? sent.spec : {},
    status: isJsonObject(sent.status) ? sent.status : {},
  } as unknown as KubeObject;
  if (resource === 'deployments') fillDeployment(object as Objects['deployments']);
  return object as Objects[R];
}

function fillDeployment(deployment: Objects['deployments']): void {
  const spec: Partial<Objects['deployments']['spec']> = deployment.spec;
  if (!spec.selector?.matchLabels || !spec.template?.spec.containers[0]) {
    throw invalid('deployments', 'spec: selector and a template with a container are required');
  }
  if ((spec.strategy?.type ?? 'RollingUpdate') !== 'RollingUpdate') {
    throw invalid('deployments', 'spec.strategy.type: the tests know RollingUpdate only');
  }
  deployment.spec = {
    ...deployment.spec,
    template: sameForAll(deployment.spec.template),
    replicas: spec.replicas ?? 1,
    revisionHistoryLimit: spec.revisionHistoryLimit ?? 10,
    progressDeadlineSeconds: spec.progressDeadlineSeconds ?? 600,
    strategy: {
      type: 'RollingUpdate',
      rollingUpdate: {
        maxSurge: '25%',
        maxUnavailable: '25%',
        ...spec.strategy?.rollingUpdate,
      },
    },
  };
}

/** The template in the one form that the server gives it, whatever empty members a client's types add. */
function sameForAll(template: PodTemplate): PodTemplate {
  const { labels, annotations } = template.metadata;
  const containers = template.spec.containers.map((one) => ({ resources: {}, ...one }));
  return {
    ...template,
    metadata: { labels, ...(annotations && { annotations }) },
    spec: { ...template.spec, containers },
  };
}

function invalid(resource: Resource, message: string): ApiError {
  return new ApiError(422, 'Invalid', `${RESOURCES[resource].kind} is invalid: ${message}`);
}
