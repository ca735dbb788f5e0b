/** `npm run images`: the pictures of a watch's page in docs/images, from a sample, as Debian's chromium draws them. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { watchPage } from '../src/report/watch-page/watch-page.ts';
import { Chromium } from '../test/e2e/browser/chromium.ts';
import { openPage } from '../test/e2e/browser/page.ts';
import { stopFirst } from '../test/fixtures/watch-results.ts';
import { smallPng } from './small-png.ts';

const images = path.join(import.meta.dirname, '..', 'docs', 'images');
const folder = await mkdtemp(path.join(tmpdir(), 'watch-images-'));
const browser = new Chromium();
try {
  const file = path.join(folder, 'watch.html');
  await writeFile(file, watchPage([stopFirst]));
  await mkdir(images, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    const page = await openPage(browser, pathToFileURL(file).href, { width: 1000, scheme });
    // Down to the picture and its legend.
    await page.run('document.querySelectorAll("figure ~ *").forEach((one) => one.remove())');
    const png = smallPng(await page.screenshot({ selector: 'section', scale: 1.5 }));
    await writeFile(path.join(images, `watch-${scheme}.png`), png);
    console.log(`docs/images/watch-${scheme}.png: ${Math.round(png.length / 1024)} KiB`);
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
