import { expect, test } from 'vitest';
import { merged } from '../../../../src/islands/desk/Note.tsx';

test('what two tabs have written since the same note is both kept', () => {
  expect(merged('Windy.', 'Windy. Cold.', 'Windy. Wet.')).toBe('Windy. Cold. Wet.');
  expect(merged('', 'Cold.', 'Wet.')).toBe('Cold.Wet.');
  expect(merged('Windy.', 'Cold.', 'Calm.')).toBe('Cold.\n\nCalm.');
  expect(merged('Windy.', '', 'Calm.')).toBe('Calm.');
});
