import { expect, test } from 'vitest';
import { formAction } from '../../../src/compile/form-action.ts';

test('forms may be sent to the site, and to the origin of the newsletter alone', () => {
  expect(formAction('')).toBe("form-action 'self'");
  expect(formAction('https://letters.example:8443/u?list=3;x')).toBe(
    "form-action 'self' https://letters.example:8443",
  );
});

test.each(['letters.example/u', 'http://letters.example/', 'javascript:alert(1)'])(
  'a newsletter at "%s" stops the build with what to write',
  (address) => {
    expect(() => formAction(address)).toThrow(`"${address}"; write the form's address`);
  },
);
