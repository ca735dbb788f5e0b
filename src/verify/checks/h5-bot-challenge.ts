import type { Exchange } from '../../wire/exchange.ts';
import type { Failure } from '../check.ts';
import type { Evidence } from '../culprit.ts';
import { requestOf } from '../excerpt.ts';

/** Who challenges, by a header whose mere presence (or value) says so. */
const BY_HEADER: [name: string, value: RegExp, who: string][] = [
  ['cf-mitigated', /challenge|block/i, 'Cloudflare'],
  ['x-vercel-mitigated', /challenge|deny/i, 'Vercel'],
  ['x-amzn-waf-action', /captcha|challenge/i, 'AWS WAF'],
  ['x-datadome', /./, 'DataDome'],
];

/** Who challenges, by what only such pages contain. */
const BY_BODY: [marker: RegExp, who: string][] = [
  [/\/cdn-cgi\/challenge-platform|cf-chl-|cf_chl_|<title>just a moment/i, 'Cloudflare'],
  [/attention required! \| cloudflare|error code: 10(05|06|07|08|09|10|12|20)\b/i, 'Cloudflare'],
  [/captcha-delivery\.com/i, 'DataDome'],
  [/_Incapsula_Resource/i, 'Imperva'],
  [/px-captcha/i, 'HUMAN'],
  [/<h1>access denied<\/h1>[\s\S]{0,2000}reference&?#?/i, 'Akamai'],
  [/awswaf|aws-waf-token/i, 'AWS WAF'],
  [/vercel security checkpoint/i, 'Vercel'],
];

/** Statuses with which such pages come. A 2xx page of a site that merely uses such a CDN is none. */
const STATUSES = new Set([202, 403, 405, 429, 503]);

/** H5: a CDN challenges or blocks this machine's address: nothing can be said about the server. */
export function diagnoseBotChallenge({ culprit }: Evidence): Failure | undefined {
  if (!culprit?.status || !STATUSES.has(culprit.status)) return undefined;
  const who = challenger(culprit);
  if (!who) return undefined;
  return {
    kind: 'blocked',
    check: 'H5',
    message: `A CDN blocks this runner's address: ${who} answered ${requestOf(culprit)} with a challenge (HTTP ${culprit.status}).`,
    hint: `Let the runner through (a rule of ${who} for a secret header set with headers), or run the gate from an address that is allowed.`,
  };
}

function challenger({ headers, bodyHead }: Exchange): string | undefined {
  for (const [name, value, who] of BY_HEADER) {
    if (value.test(headers?.[name] ?? '')) return who;
  }
  return BY_BODY.find(([marker]) => marker.test(bodyHead ?? ''))?.[1];
}
