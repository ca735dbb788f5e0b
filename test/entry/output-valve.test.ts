import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { outputValve } from '../../src/entry/output-valve.ts';

describe('output of a command', () => {
  it('is left out while the reader is too slow, and counted', () => {
    const stream = { writableLength: 0 };
    const printed: string[] = [];
    const valve = outputValve(stream, (line) => printed.push(line));
    valve.print('one');
    stream.writableLength = 5 * 1024 * 1024;
    valve.print('two');
    valve.print('three');
    stream.writableLength = 0;
    valve.print('four');
    valve.end();
    expect(printed).toEqual(['one', expect.stringContaining('2 lines left out'), 'four']);
  });

  it('says at the end what was left out last', () => {
    const printed: string[] = [];
    const valve = outputValve({ writableLength: 5 * 1024 * 1024 }, (line) => printed.push(line));
    valve.print('one');
    expect(printed).toEqual([]);
    valve.end();
    valve.end();
    expect(printed).toEqual([expect.stringContaining('1 line left out')]);
  });

  it('does not pile up in memory where nobody reads it', async () => {
    const host = new URL('../../src/cli/host.ts', import.meta.url).href;
    const log = new URL('../../src/entry/log.ts', import.meta.url).href;
    const redact = new URL('../../src/entry/redact.ts', import.meta.url).href;
    const script = `
      const { terminalHost } = await import(${JSON.stringify(host)});
      const { createLog } = await import(${JSON.stringify(log)});
      const { createRedactor } = await import(${JSON.stringify(redact)});
      const redactor = createRedactor();
      const { commandOutput } = terminalHost(createLog(redactor), redactor, { quiet: false });
      for (let i = 0; i < 1e6; i++) commandOutput('chatter', 'stdout');
      process.send(process.stderr.writableLength, () => process.exit());`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const waiting = await new Promise((resolve) => child.once('message', resolve));
    child.kill('SIGKILL');
    expect(waiting).toBeLessThan(5 * 1024 * 1024);
  });
});
