import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { watchPage } from '../../../src/report/watch-page/watch-page.ts';
import * as samples from '../../fixtures/watch-results.ts';
import { nastyText } from '../hostile-text.ts';

const { blueGreen, rolling, stopFirst, notProven, strict, fleet } = samples;

/** The text of a page without its tags, entities resolved, blanks as one. */
function textOf(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/\s+/g, ' ');
}
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const tagsOf = (html: string): string => (html.match(/<[^>]*/g) ?? []).map(nameOf).join('\n');
/** A tag with the names of its attributes, without their values. */
const nameOf = (tag: string): string => tag.replace(/="[^"]*"/g, '=');

describe('what stands at the top', () => {
  test.each([
    ['a level that was required', blueGreen, 'L3: no downtime', 'L3 is required: reached.'],
    ['a level that was missed', stopFirst, 'Downtime', 'L2 is required: missed.'],
    ['nothing proven', notProven, 'Not proven', 'L1 is required: not proven.'],
  ])('%s', (_, result, title, required) => {
    const text = textOf(watchPage([result]));
    expect(text).toContain(title);
    expect(text).toContain(required);
    expect(text).toContain(result.reason);
    expect(text.indexOf(result.reason)).toBeLessThan(text.indexOf('What was seen, over time'));
  });

  test('of several endpoints the worst one, and each with a way to its section', () => {
    const html = watchPage(fleet);
    expect(html).toContain('<title>Downtime – Zero-downtime watch</title>');
    expect(textOf(html)).toContain('The worst of 3 endpoints counts. 1 endpoint missed what is');
    for (const at of [1, 2, 3]) {
      expect(html).toContain(`<a href="#w${at}">`);
      expect(html).toContain(`<section id="w${at}"`);
    }
  });

  test('a missed level that nobody asked for is not painted as a failure', () => {
    expect(watchPage([rolling])).not.toContain('class="icon bad"');
    expect(watchPage([strict])).toContain('class="verdict look"');
    expect(watchPage([stopFirst])).toContain('class="icon bad"');
  });
});

describe('the figures', () => {
  test('of an outage', () => {
    const text = textOf(watchPage([stopFirst]));
    for (const figure of [
      'Downtime 9.4 s in 1 min 12 s',
      'Longest outage 9.2 s to 9.6 s from 0:24.7 on, 14:07:55 UTC',
      'New sessions 47 failed of 360 opened',
      'Calls 9 lost of 948 in held sessions',
      'Held sessions 0 of 3 kept 3 cut',
      'Versions 1.4.0 → 1.5.0',
    ]) {
      expect(text).toContain(figure);
    }
  });

  test('of a good rollout say how sure they are', () => {
    const text = textOf(watchPage([blueGreen]));
    expect(text).toContain('Held sessions 10 kept all work in the end');
    expect(text).toContain('0 of 479 new sessions failed: less than 0.6 % of them fail (95 %).');
    expect(text).toContain('An outage shorter than 100 ms may lie between two probes');
  });
});

describe('the picture', () => {
  test('shows a mark for what failed, and a legend of what it shows alone', () => {
    const legend = (html: string) => html.match(/aria-label="Legend">.*/)?.[0] ?? '';
    const good = watchPage([blueGreen]);
    expect(good).not.toContain('<use class="mark" href="#cross"');
    expect(legend(good)).not.toContain('failed');
    const bad = watchPage([stopFirst]);
    expect(bad).toContain('<use class="mark" href="#cross"');
    expect(legend(bad)).toContain('outage: no new session worked');
  });

  test('names as many versions as can be told apart, and counts the others together', () => {
    const html = watchPage([samples.hostileResult((nth) => `version-${nth}`)]);
    const versions = html.match(/<ul class="legend versions".*/)?.[0] ?? '';
    expect(versions.match(/<li>/g)).toHaveLength(7);
    expect(versions).toContain('other versions');
  });

  test('of a watch without a moment is a sentence', () => {
    const timeline = { columnMs: 1000, columns: [] };
    expect(textOf(watchPage([{ ...notProven, timeline }]))).toContain('Nothing was measured.');
  });
});

describe('tables', () => {
  test('put failures that are alike and close together into one row', () => {
    const text = textOf(watchPage([strict]));
    expect(text).toContain('5:11.2 14:12:42 , until 5:11.3 Call: connection cut × 2');
    expect(text).toContain('10:55.1 14:18:26 , until 10:55.2 Call: connection cut × 2');
  });

  test('say how much they leave out', () => {
    const left = { failuresLeftOut: 4000, outagesLeftOut: 7 };
    const text = textOf(watchPage([{ ...stopFirst, ...left }]));
    expect(text).toContain('4,000 more failures left out here.');
    expect(text).toContain('7 more outages left out here.');
  });
});

describe('texts from outside', () => {
  test('are never markup, whatever they hold', () => {
    const harmless = tagsOf(watchPage([samples.hostileResult((nth) => `x${nth}`)], { title: 'x' }));
    fc.assert(
      fc.property(fc.array(nastyText, { minLength: 1, maxLength: 30 }), (texts) => {
        const text = (nth: number) => `${texts[nth % texts.length]}${nth}`;
        const html = watchPage([samples.hostileResult(text)], { title: text(0) });
        expect(tagsOf(html)).toBe(harmless);
        // Our own isolates alone, and no other character that is not seen.
        expect(html).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}](?<![\n\u2068\u2069])/u);
      }),
      { numRuns: 30 },
    );
  });

  test.each(['\u{e0041}', '&', '\u202e', '"', '中'])('keep a page small: %j', (piece) => {
    const worst = samples.hostileResult((nth) => `${nth}${piece.repeat(5000)}`);
    expect(Buffer.byteLength(watchPage([worst]))).toBeLessThan(300_000);
    const many = Array.from({ length: 100 }, () => worst);
    expect(Buffer.byteLength(watchPage(many))).toBeLessThan(300_000);
  });

  test('of our documentation become links, and no others', () => {
    const hint = 'see docs/zero-downtime.md#downtime and https://evil.example/docs/a.md"';
    const html = watchPage([{ ...stopFirst, hint }]);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to);
    const outside = links.filter((to) => !to?.startsWith('#'));
    expect(new Set(outside.map((to) => new URL(to!).host))).toEqual(new Set(['github.com']));
  });
});
