import { controllerOf } from '../controllers.ts';
import type { Field } from '../field.ts';
import { inSeconds, seconds } from '../quantities.ts';
import type { Resource } from '../resource.ts';
import { annotationYaml, type Draft, type ManifestRule } from '../rule.ts';
import type { Server } from '../server.ts';

/** A quiet stream should live for as long as this; servers that ping do so more often. */
const LEAST = 300;
const GOOD = 3600;

/** How long a proxy waits for the next byte of an answer. */
interface Reading {
  at: Field;
  by: Resource;
  seconds: number;
  isDefault: boolean;
  yaml: string;
}

/** The read time-out of an Ingress, where its controller is known and has one. */
function readingOf(ingress: Resource): Reading | undefined {
  const annotations = ingress.root.get('metadata', 'annotations');
  const plain = (key: string, otherwise: number, value: string): Reading => {
    const at = annotations.get(key);
    // ingress-nginx takes nothing but a number, and its default for anything else.
    const given = /^\d+$/.test(value) ? at.number : seconds(at.text);
    const yaml = annotationYaml({ [key]: value });
    return { at, by: ingress, seconds: given ?? otherwise, isDefault: given === undefined, yaml };
  };
  switch (controllerOf(ingress)) {
    case 'ingress-nginx':
      return plain('nginx.ingress.kubernetes.io/proxy-read-timeout', 60, String(GOOD));
    case 'nginx-inc':
      return plain('nginx.org/proxy-read-timeout', 60, `${GOOD}s`);
    case 'haproxy': {
      const jcmoraisjr = annotations.get('haproxy-ingress.github.io/timeout-server').exists;
      const prefix = jcmoraisjr ? 'haproxy-ingress.github.io' : 'haproxy.org';
      return plain(`${prefix}/timeout-server`, 50, `${GOOD}s`);
    }
    case 'alb': {
      const key = 'alb.ingress.kubernetes.io/load-balancer-attributes';
      const at = annotations.get(key);
      const given = /idle_timeout\.timeout_seconds\s*=\s*(\d+)/.exec(at.text ?? '')?.[1];
      const yaml = annotationYaml({ [key]: `idle_timeout.timeout_seconds=${GOOD}` });
      return {
        at,
        by: ingress,
        seconds: Number(given ?? 60),
        isDefault: given === undefined,
        yaml,
      };
    }
    default:
      return undefined;
  }
}

/** The Ingresses that lead to a server, each once. */
const ingressesOf = ({ entrances }: Server): Set<Resource> =>
  new Set(entrances.map(({ resource }) => resource).filter(({ kind }) => kind === 'Ingress'));

const readTimeout: ManifestRule = {
  id: 'proxy-read-timeout',
  level: 'warning',
  title: 'The proxy cuts streams that are quiet',
  explanation:
    'An event stream is quiet while nothing happens, and a call that takes its time says nothing before its answer. When nothing was sent for the read time-out, the proxy closes the connection: the stream breaks off, the call ends with 504 or without an answer. Defaults: ingress-nginx and F5 NGINX 60 s, HAProxy 50 s, AWS ALB 60 s. A server that pings its streams more often keeps them; calls that are answered in one piece are not helped by that.',
  action: 'Set an hour, and let the server ping its streams.',
  example: {
    right: "    nginx.ingress.kubernetes.io/proxy-read-timeout: '3600'",
    wrong: "    nginx.ingress.kubernetes.io/proxy-read-timeout: '30'",
    at: 'proxy-read-timeout',
  },
  check(server): Draft[] {
    return [...ingressesOf(server)].flatMap((ingress) => {
      const reading = readingOf(ingress);
      if (!reading || reading.seconds >= LEAST || reading.seconds === 0) return [];
      const { at, by, seconds: time, isDefault, yaml } = reading;
      return [
        {
          at,
          by,
          message: `The proxy closes a connection on which nothing was sent for ${inSeconds(time)}${isDefault ? ', its default' : ''}: quiet event streams break off, and calls that take longer end without an answer.`,
          fix: 'Set an hour.',
          yaml,
        },
      ];
    });
  },
};

const buffering: ManifestRule = {
  id: 'proxy-buffering',
  level: 'warning',
  title: 'The proxy holds back events',
  explanation:
    'With buffering on, nginx collects an answer before it passes it on: progress, log messages and answers on an event stream arrive late, in lumps or when the stream ends, and clients run into their time-outs. ingress-nginx has it off by default; the controller of F5 NGINX (`nginx.org`) has it on. A server that sends `X-Accel-Buffering: no` turns it off for its own streams.',
  action: 'Turn it off on the MCP path.',
  example: {
    right: "proxy-buffering: 'off'",
    wrong: "proxy-buffering: 'on'",
    at: 'proxy-buffering',
  },
  check(server): Draft[] {
    return [...ingressesOf(server)].flatMap((ingress) => {
      const annotations = ingress.root.get('metadata', 'annotations');
      const own = annotations.get('nginx.ingress.kubernetes.io/proxy-buffering');
      const inc = annotations.get('nginx.org/proxy-buffering');
      const isInc = controllerOf(ingress) === 'nginx-inc';
      const isOn = isInc ? !/^false$/i.test(inc.text ?? '') : /^on$/i.test(own.text ?? '');
      if (!isOn) return [];
      return [
        {
          at: isInc ? inc : own,
          by: ingress,
          message: `The proxy buffers answers${inc.exists || own.exists ? '' : ' by default'}: events of a stream arrive late or in lumps, and clients that wait for them run into their time-outs.`,
          fix: 'Turn it off.',
          yaml: annotationYaml(
            isInc
              ? { 'nginx.org/proxy-buffering': 'False' }
              : { 'nginx.ingress.kubernetes.io/proxy-buffering': 'off' },
          ),
        },
      ];
    });
  },
};

export const PROXY_RULES: readonly ManifestRule[] = [readTimeout, buffering];
