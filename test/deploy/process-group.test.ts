import { expect, it, vi } from 'vitest';
import { endGroup } from '../../src/deploy/process-group.ts';

it.each([1, 0, -5, Number.NaN])(
  'a journal that names %s as a process ends nobody',
  async (leader) => {
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    try {
      expect(await endGroup(leader, 0)).toBe(false);
      expect(kill).not.toHaveBeenCalled();
    } finally {
      kill.mockRestore();
    }
  },
);
