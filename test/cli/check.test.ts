import { expect, test } from 'vitest';
import { runAlone } from '../support/commands.ts';

test('the content of the project is right, and importing it again changes nothing', async () => {
  const { code, stdout, stderr } = await runAlone(process.cwd())('check');
  expect(stderr).toBe('');
  expect(stdout).toContain('Nothing is wrong.');
  expect(code).toBe(0);
});
