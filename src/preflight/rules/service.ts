import { selectsBy } from '../manifest-set.ts';
import { share } from '../quantities.ts';
import type { Draft, ManifestRule } from '../rule.ts';

const publishNotReady: ManifestRule = {
  id: 'publish-not-ready-addresses',
  level: 'error',
  title: 'Clients are sent to pods that are not ready',
  explanation:
    'With `publishNotReadyAddresses: true` the Service leads to every pod, ready or not: to one that starts, where new sessions are refused, and to one that drains, where readiness was to keep them away. It is meant for peers that look each other up by a headless Service, never for clients. A headless Service beside another one is left alone.',
  action: 'Take it out.',
  example: {
    right: '  selector: { app: mcp-server }\n  ports:',
    wrong: '  selector: { app: mcp-server }\n  publishNotReadyAddresses: true\n  ports:',
    at: 'publishNotReadyAddresses',
  },
  check({ services, entrances }): Draft[] {
    const forPeers = (index: number) =>
      services[index]!.root.get('spec', 'clusterIP').text === 'None' &&
      services.length > 1 &&
      !entrances.some(({ service }) => service === services[index]);
    return services.flatMap((service, index) => {
      const at = service.root.get('spec', 'publishNotReadyAddresses');
      if (!at.isTrue || forPeers(index)) return [];
      return [
        {
          at,
          by: service,
          message:
            'Clients are sent to pods that are not ready: to one that starts and refuses them, and to one that drains, which readiness was to keep them away from.',
          fix: 'Take the line out, or write false.',
          yaml: 'spec:\n  publishNotReadyAddresses: false',
        },
      ];
    });
  },
};

const pdbBlocks: ManifestRule = {
  id: 'pdb-blocks-evictions',
  level: 'warning',
  title: 'No pod may ever be evicted',
  explanation:
    'Where a PodDisruptionBudget wants as many pods as there are, every eviction is refused (429), though a rollout is not: budgets do not govern rollouts. A node is then not drained until somebody loses patience: who deletes the pods by force, or the provider after its limit (GKE: an hour), takes all sessions of the node at once instead of one pod after the other.',
  action: 'Allow one pod to go: `maxUnavailable: 1`, and run two or more.',
  example: {
    right: '  maxUnavailable: 1\n',
    wrong: '  minAvailable: 2\n',
    at: 'minAvailable: 2',
  },
  check({ workload, labels, replicas }, set): Draft[] {
    const count = replicas.least;
    return set.in('PodDisruptionBudget', workload.namespace).flatMap((budget): Draft[] => {
      const spec = budget.root.get('spec');
      if (!replicas.known || !selectsBy(spec.get('selector'), labels) || count < 1) return [];
      const [least, most] = [spec.get('minAvailable'), spec.get('maxUnavailable')];
      const wanted = share(least, count, 'up');
      const allowed = share(most, count, 'up');
      const blocked = (wanted ?? 0) >= count || allowed === 0;
      if (!blocked) return [];
      const says = least.exists
        ? `minAvailable is ${least.text}`
        : `maxUnavailable is ${most.text}`;
      return [
        {
          at: least.exists ? least : most,
          by: budget,
          message: `${says}, and ${workload.id} has ${count} ${count === 1 ? 'replica' : 'replicas'}: no pod may ever be evicted. A node is then drained by force, and all sessions on it are cut at once.`,
          fix: `In place of this: allow one pod to go${count === 1 ? ', and run two replicas, for one alone cannot be spared' : ''}.`,
          yaml: 'spec:\n  maxUnavailable: 1',
        },
      ];
    });
  },
};

export const SERVICE_RULES: readonly ManifestRule[] = [publishNotReady, pdbBlocks];
