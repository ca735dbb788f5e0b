import { RESOURCES, type Resource } from './objects.ts';

const VERBS = ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'];
const NAMES = Object.keys(RESOURCES) as Resource[];
const IN_GROUPS = {
  '/api/v1': '',
  '/apis/apps/v1': 'apps',
  '/apis/networking.k8s.io/v1': 'networking.k8s.io',
  '/apis/policy/v1': 'policy',
} as const;

/** What a client asks before it knows what the server has; undefined: no such page. */
export function discovery(path: string, version: string): object | undefined {
  switch (path) {
    case '/version': {
      const [major, minor] = version.split('.');
      return { major, minor, gitVersion: `v${version}`, platform: 'linux/amd64' };
    }
    case '/api':
      return { kind: 'APIVersions', versions: ['v1'], serverAddressByClientCIDRs: [] };
    case '/apis':
      return {
        kind: 'APIGroupList',
        apiVersion: 'v1',
        groups: Object.values(IN_GROUPS)
          .filter((name) => name !== '')
          .map((name) => {
            const only = { groupVersion: `${name}/v1`, version: 'v1' };
            return { name, versions: [only], preferredVersion: only };
          }),
      };
    case '/openapi/v3':
      return {
        paths: Object.fromEntries(
          Object.keys(IN_GROUPS).map((at) => [
            at.slice(1),
            { serverRelativeURL: `/openapi/v3${at}?hash=1` },
          ]),
        ),
      };
    default: {
      if (isGroup(path)) return resourceList(path);
      const described = path.replace(/^\/openapi\/v3/, '');
      return isGroup(described) ? openApi(described) : undefined;
    }
  }
}

const isGroup = (path: string): path is keyof typeof IN_GROUPS => Object.hasOwn(IN_GROUPS, path);

function resourceList(path: keyof typeof IN_GROUPS): object {
  const group = IN_GROUPS[path];
  const resources = NAMES.filter((name) => RESOURCES[name].group === group).flatMap((name) => {
    const { kind, singular, short } = RESOURCES[name];
    const common = { namespaced: true, singularName: '' };
    return [
      { ...common, name, singularName: singular, kind, verbs: VERBS, shortNames: [short] },
      ...(group === 'apps' ? [{ ...common, ...SCALE, name: `${name}/scale` }] : []),
    ];
  });
  const groupVersion = group === '' ? 'v1' : `${group}/v1`;
  return { kind: 'APIResourceList', apiVersion: 'v1', groupVersion, resources };
}

const SCALE = {
  group: 'autoscaling',
  version: 'v1',
  kind: 'Scale',
  verbs: ['get', 'patch', 'update'],
};

/** As much of OpenAPI as tells `kubectl` that the server validates fields itself. */
function openApi(path: keyof typeof IN_GROUPS): object {
  const group = IN_GROUPS[path];
  const validated = [{ name: 'fieldValidation', in: 'query', schema: { type: 'string' } }];
  const paths = NAMES.filter((name) => RESOURCES[name].group === group).map((name) => {
    const operation = {
      parameters: validated,
      responses: {},
      'x-kubernetes-group-version-kind': { group, version: 'v1', kind: RESOURCES[name].kind },
    };
    return [`${path}/namespaces/{namespace}/${name}/{name}`, { patch: operation }];
  });
  const info = { title: 'Kubernetes', version: 'v1' };
  return { openapi: '3.0.0', info, paths: Object.fromEntries(paths) };
}
