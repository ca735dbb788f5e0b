import type { Report, ReportEndpoint } from './report-shape.ts';
import { sightText } from './timeline-text.ts';

/** What one endpoint serves, in a few words; raw. */
export interface ServedBy {
  endpoint: string;
  deployed?: string;
  afterRollback?: string;
}

/** What each endpoint serves, where they do not all serve the same; empty otherwise. */
export function servedApart({ servedBy = [], rollback }: Report): ServedBy[] {
  const after = rollback.servedBy ?? [];
  if (agree(servedBy) && agree(after)) return [];
  const endpoints = [...new Set([...servedBy, ...after].map(({ endpoint }) => endpoint))];
  const of = (all: readonly ReportEndpoint[], endpoint: string): string | undefined => {
    const one = all.find((each) => each.endpoint === endpoint);
    return one && text(one);
  };
  return endpoints.map((endpoint) => {
    const deployed = of(servedBy, endpoint);
    const afterRollback = of(after, endpoint);
    return {
      endpoint,
      ...(deployed !== undefined && { deployed }),
      ...(afterRollback !== undefined && { afterRollback }),
    };
  });
}

const agree = (all: readonly ReportEndpoint[]): boolean => new Set(all.map(contents)).size < 2;

function contents({ saw }: ReportEndpoint): string {
  return JSON.stringify(saw.map(({ samples: _, ...sight }) => JSON.stringify(sight)).sort());
}

function text({ saw }: ReportEndpoint): string {
  const total = saw.reduce((sum, { samples }) => sum + samples, 0);
  const seen = saw.map((sight) =>
    saw.length === 1 ? sightText(sight) : `${sight.samples} of ${total} ${sightText(sight)}`,
  );
  return seen.join(', ');
}
