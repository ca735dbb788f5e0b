import { describe, expect, test } from 'vitest';
import { gitBashPlaces, parseShell, shellArguments } from '../../src/deploy/shell.ts';

describe('shells as GitHub starts them', () => {
  test.each<[string, string, string[]]>([
    ['', 'bash', ['--noprofile', '--norc', '-eo', 'pipefail', '/t/$&.sh']],
    ['bash', 'bash', ['--noprofile', '--norc', '-eo', 'pipefail', '/t/$&.sh']],
    ['sh', 'sh', ['-e', '/t/$&.sh']],
    ['python', 'python', ['/t/$&.sh']],
    ['pwsh', 'pwsh', ['-command', ". '/t/$&.sh'"]],
    ['cmd', 'cmd', ['/D', '/E:ON', '/V:OFF', '/S', '/C', '"CALL "/t/$&.sh""']],
    [' perl -w {0} ', 'perl', ['-w', '/t/$&.sh']],
    [`"my shell" --rc='a b' {0} x`, 'my shell', ['--rc=a b', '/t/$&.sh', 'x']],
  ])('%j', (value, program, args) => {
    const shell = parseShell(value);
    expect(shell.program).toBe(program);
    expect(shellArguments(shell, '/t/$&.sh')).toEqual(args);
  });

  test.each(['fish', 'bash -e', '{0}', '""'])('%j is an error that names the fix', (value) => {
    expect(() => parseShell(value)).toThrow(
      expect.objectContaining({ code: 'config', hint: expect.stringContaining('{0}') }),
    );
  });

  test('PowerShell stops at errors and hands on the exit code', () => {
    const script = parseShell('pwsh').script('kubectl get x');
    expect(script.split('\n')[0]).toBe("$ErrorActionPreference = 'stop'");
    expect(script).toContain('exit $LASTEXITCODE');
    expect(shellArguments(parseShell('pwsh'), "/o'neil/x.ps1")).toEqual([
      '-command',
      ". '/o''neil/x.ps1'",
    ]);
  });

  test('the bash of Git comes before the one of WSL', () => {
    expect(gitBashPlaces({ ProgramFiles: 'D:\\Apps' })).toEqual([
      'D:\\Apps\\Git\\bin\\bash.exe',
      'C:\\Program Files\\Git\\bin\\bash.exe',
    ]);
  });
});
