import { expect, test } from 'vitest';
import { cslName } from '../../../../src/papers/citations/author-name.ts';

test.each([
  ['Jan van der Berg', { given: 'Jan', family: 'van der Berg' }],
  ['José Ortega y Gasset', { given: 'José', family: 'Ortega y Gasset' }],
  ['Berg, Jan van der', { given: 'Jan van der', family: 'Berg' }],
  ['Sammy Davis, Jr.', { given: 'Sammy', family: 'Davis', suffix: 'Jr.' }],
  ['Henry Louis Gates III', { given: 'Henry Louis', family: 'Gates', suffix: 'III' }],
  ['Plato', { literal: 'Plato' }],
  ['李明', { literal: '李明' }],
  ['OpenGate Team', { literal: 'OpenGate Team' }],
  ['University of Gates', { literal: 'University of Gates' }],
  ['Gate AI', { literal: 'Gate AI' }],
])('%s has its parts', (name, parts) => {
  expect(cslName(name)).toEqual(parts);
});
