import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WatchResult } from '../../src/decide/watch/result.ts';
import { watchPage } from '../../src/report/watch-page/watch-page.ts';
import * as samples from '../fixtures/watch-results.ts';
import { NASTY } from '../report/hostile-text.ts';
import { Chromium } from './browser/chromium.ts';
import { faultsOf } from './browser/faults.ts';
import { openPage, type Page, type View } from './browser/page.ts';

const folder = mkdtempSync(join(tmpdir(), 'watch-page-'));
let browser: Chromium;
beforeAll(() => {
  browser = new Chromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

let pages = 0;

function show(results: readonly WatchResult[], view: View): Promise<Page> {
  const file = join(folder, `${++pages}.html`);
  writeFileSync(file, watchPage(results, { title: 'Deploy 1.5.0 to production' }));
  return openPage(browser, pathToFileURL(file).href, view);
}

const { blueGreen, rolling, stopFirst, notProven, strict, fleet } = samples;
const LONG = 'a'.repeat(2000);
const SAMPLES: Record<string, readonly WatchResult[]> = {
  'a blue-green switch': [blueGreen],
  'a rolling update': [rolling],
  'an outage': [stopFirst],
  'a watch that proves nothing': [notProven],
  'a quarter of an hour': [strict],
  'three endpoints': fleet,
  'twelve endpoints': Array.from({ length: 4 }, () => fleet).flat(),
  'long words everywhere': [samples.hostileResult((nth) => `${nth}${LONG}`)],
  'nothing at all': [],
};
const VIEWS: View[] = [
  { width: 1100, scheme: 'light' },
  { width: 1100, scheme: 'dark' },
  { width: 700, scheme: 'light' },
  { width: 360, scheme: 'light' },
  { width: 360, scheme: 'dark' },
];

describe.each(VIEWS)('on $width pixels, $scheme', (view) => {
  test.each(Object.entries(SAMPLES))('%s is whole and readable', async (_, results) => {
    const page = await show(results, view);
    const closed = await faultsOf(page);
    await page.run('document.querySelectorAll("details").forEach((one) => { one.open = true })');
    const open = await faultsOf(page);
    const none = { tooWide: 0, misplaced: [], cut: [], faint: [], faintAreas: [] };
    expect(closed).toEqual({ ...none, texts: expect.any(Number) });
    expect(open).toEqual({ ...none, texts: expect.any(Number) });
    expect(closed.texts).toBeGreaterThan(results.length * 40);
    expect(page.complaints).toEqual([]);
    expect(page.requests).toEqual([]);
    await page.close();
  });
});

const DESKTOP: View = { width: 1100, scheme: 'light' };

test('areas are drawn where they belong', async () => {
  const page = await show([stopFirst], DESKTOP);
  const { outage, plot } = await page.run<
    Record<'outage' | 'plot', { left: number; right: number }>
  >(
    `(() => { const of = (which) => { const { left, right } = document.querySelector(which).getBoundingClientRect(); return { left, right }; };
      return { outage: of('.plot .outage'), plot: of('.plot') }; })()`,
  );
  const at = (x: number) => ((x - plot.left) / (plot.right - plot.left)) * stopFirst.durationMs;
  const [first] = stopFirst.outages;
  expect(Math.abs(at(outage.left) - first!.from)).toBeLessThan(200);
  expect(Math.abs(at(outage.right) - first!.until!)).toBeLessThan(200);
  await page.close();
});

test('the keyboard reaches links, the table and its scrolling, in the order of the page', async () => {
  const page = await show(fleet, { width: 360, scheme: 'light' });
  const focused = () =>
    page.run<string>(
      '(({ localName, className }) => localName + (className ? "." + className : ""))(document.activeElement)',
    );
  const reached: string[] = [];
  for (let n = 0; n < 3; n++) {
    await page.press('Tab');
    reached.push(await focused());
  }
  expect(reached).toEqual(['a', 'a', 'a']);
  await page.run('document.querySelector("summary").focus()');
  await page.press('Enter');
  expect(await page.run('document.querySelector("details").open')).toBe(true);
  await page.press('Tab');
  expect(await focused()).toBe('div.scroll');
  await page.close();
});

test('the picture has a name for who does not see it, and a table with the same sums', async () => {
  const page = await show([stopFirst], DESKTOP);
  const names = await page.run<string[]>(
    '[...document.querySelectorAll("svg.plot")].map((one) => one.ariaLabel)',
  );
  expect(names).toContain('New sessions over time: 313 worked, 47 failed.');
  const sums = await page.run<number[]>(
    `[...document.querySelectorAll('.as-table tbody tr')].reduce((sums, row) => [...row.cells].map((cell, at) => (sums[at] ?? 0) + Number(cell.textContent)), [])`,
  );
  expect(sums.slice(1, 5)).toEqual([313, 47, 939, 9]);
  await page.close();
});

test('on paper it is light, and whole', async () => {
  const page = await show(fleet, { width: 800, scheme: 'dark', print: true });
  const { texts: _, ...faults } = await faultsOf(page);
  expect(faults).toEqual({ tooWide: 0, misplaced: [], cut: [], faint: [], faintAreas: [] });
  const ground = await page.run('getComputedStyle(document.body).backgroundColor');
  expect(ground).toBe('rgb(255, 255, 255)');
  await page.close();
});

test('whatever a server says is text to the browser', async () => {
  const inventory = `JSON.stringify([...document.querySelectorAll('*')].map((one) =>
    [one.localName, ...[...one.attributes].map(({ name }) => name)].join(' ')))`;
  const nasty = [
    ...NASTY,
    '</title><script>x</script>',
    '</style>',
    '" onload="x',
    "' x='",
    '</svg>',
  ];
  const pieces = samples.hostileResult(
    (nth) => `${nasty[nth % nasty.length]}x${nasty[(nth * 7) % nasty.length]}${nth}`,
  );
  const harmless = samples.hostileResult((nth) => `text ${nth}`);
  const [hostile, plain] = [await show([pieces], DESKTOP), await show([harmless], DESKTOP)];
  expect(await hostile.run(inventory)).toBe(await plain.run(inventory));
  expect(hostile.complaints).toEqual([]);
  expect(hostile.requests).toEqual([]);
  const said = await hostile.run<string>('document.body.textContent');
  expect(said).toContain('<img src=x onerror=alert(1)>');
  expect(said).toContain('\\u{202e}');
  for (const page of [hostile, plain]) await page.close();
});

test('its policy allows no script, no style and no request beside its own', async () => {
  const page = await show([blueGreen], DESKTOP);
  await page.run(`(async () => {
    document.body.insertAdjacentHTML('beforeend', '<p id=styled style="color: red">x</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">');
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.body.append(script);
    await fetch('data:text/plain,x').catch(() => {});
  })()`);
  expect(await page.run('globalThis.ran')).toBeUndefined();
  expect(await page.run('getComputedStyle(document.querySelector("#styled")).color')).not.toBe(
    'rgb(255, 0, 0)',
  );
  expect(page.complaints.join('\n')).toMatch(
    /script-src[\s\S]*connect-src|connect-src[\s\S]*script-src/,
  );
  await page.close();
});
