import type { Chromium } from './chromium.ts';

/** How a page is looked at. */
export interface View {
  width: number;
  height?: number;
  scheme: 'light' | 'dark';
  print?: boolean;
}

/** A page that a browser shows, and what it did while it did so. */
export interface Page {
  /** What an expression gives in the page, or a promise of it; plain values only. */
  run<T>(expression: string): Promise<T>;
  /** A PNG of the whole page, or of one element of it. */
  screenshot(options?: { selector?: string; scale?: number }): Promise<Buffer>;
  press(key: 'Tab' | 'Enter'): Promise<void>;
  close(): Promise<void>;
  /** Console messages, exceptions and faults that the browser logs. */
  complaints: string[];
  /** Addresses that it asked for, but its own. */
  requests: string[];
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Opens a page in a tab of its own, and waits until it is loaded. */
export async function openPage(browser: Chromium, url: string, view: View): Promise<Page> {
  const complaints: string[] = [];
  const requests: string[] = [];
  let isLoaded = () => {};
  const loaded = new Promise<void>((resolve) => {
    isLoaded = resolve;
  });
  const send = await browser.tab((method, params) => {
    if (method === 'Page.loadEventFired') isLoaded();
    if (method === 'Runtime.consoleAPICalled') complaints.push(JSON.stringify(params.args));
    if (method === 'Runtime.exceptionThrown') complaints.push(JSON.stringify(params));
    if (method === 'Log.entryAdded') complaints.push(JSON.stringify(params.entry));
    if (method === 'Network.requestWillBeSent') {
      const asked = (params.request as { url: string }).url;
      if (asked !== url) requests.push(asked);
    }
  });
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await send(`${domain}.enable`);
  await send('Emulation.setDeviceMetricsOverride', {
    ...{ width: view.width, height: view.height ?? 900, deviceScaleFactor: 1, mobile: false },
  });
  await send('Emulation.setEmulatedMedia', {
    media: view.print ? 'print' : 'screen',
    features: [{ name: 'prefers-color-scheme', value: view.scheme }],
  });
  await send('Page.navigate', { url });
  await loaded;

  const run = async <T>(expression: string): Promise<T> => {
    const asked = { expression, returnByValue: true, awaitPromise: true };
    const answer = await send('Runtime.evaluate', asked);
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return (answer.result as { value: T }).value;
  };
  return {
    ...{ run, complaints, requests },
    async screenshot({ selector = 'html', scale = 1 } = {}) {
      const box = await run<Box>(
        `(() => { const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return { x: x + scrollX, y: y + scrollY, width, height }; })()`,
      );
      const clip = { ...box, scale };
      const asked = { format: 'png', captureBeyondViewport: true, clip };
      return Buffer.from(String((await send('Page.captureScreenshot', asked)).data), 'base64');
    },
    async press(key) {
      const codes = { Tab: 9, Enter: 13 };
      const pressed = { key, code: key, windowsVirtualKeyCode: codes[key] };
      const text = key === 'Enter' ? { text: '\r' } : {};
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...pressed, ...text });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed });
    },
    async close() {
      await send('Page.close');
    },
  };
}
