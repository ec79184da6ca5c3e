import { expect, test } from 'vitest';
import { cslName, indexName } from '../../../../src/publish/citations/author-name.ts';

test.each([
  ['Jan van der Berg', { given: 'Jan', family: 'van der Berg' }],
  ['José Ortega y Gasset', { given: 'José', family: 'Ortega y Gasset' }],
  ['Berg, Jan van der', { given: 'Jan van der', family: 'Berg' }],
  ['Sammy Davis, Jr.', { given: 'Sammy', family: 'Davis', suffix: 'Jr.' }],
  ['Henry Louis Gates III', { given: 'Henry Louis', family: 'Gates', suffix: 'III' }],
  ['van der Berg, Jan', { given: 'Jan', family: 'van der Berg' }],
  ['Smith, John, Jr.', { given: 'John', family: 'Smith', suffix: 'Jr.' }],
  ['Smith, Jr., John', { given: 'John', family: 'Smith', suffix: 'Jr.' }],
  ['Smith Jr., John', { given: 'John', family: 'Smith', suffix: 'Jr.' }],
  ['Li, Jr.', { family: 'Li', suffix: 'Jr.' }],
  ['van der Berg', { literal: 'van der Berg' }],
  ['bell hooks', { given: 'bell', family: 'hooks' }],
  ['Ana de Souza e Silva', { given: 'Ana', family: 'de Souza e Silva' }],
  ['María de la Cruz y García', { given: 'María', family: 'de la Cruz y García' }],
  ['Wei Li', { given: 'Wei', family: 'Li' }],
  ['Plato', { literal: 'Plato' }],
  ['李 明', { given: '明', family: '李' }],
  ['김 민수', { given: '민수', family: '김' }],
  ['李明', { literal: '李明' }],
  ['OpenGate Team', { literal: 'OpenGate Team' }],
  ['University of Gates', { literal: 'University of Gates' }],
  ['Gate AI', { literal: 'Gate AI' }],
])('%s has its parts', (name, parts) => {
  expect(cslName(name)).toEqual(parts);
});

test.each([
  ['Ann Lee', 'Ann Lee'],
  ['Lee, Ann', 'Lee, Ann'],
  ['Jan van der Berg', 'van der Berg, Jan'],
  ['John Smith Jr.', 'Smith Jr., John'],
  ['van der Berg', 'van der Berg,'],
  ['Plato', 'Plato'],
  ['李 明', '李, 明'],
  ['OpenGate Team', 'OpenGate Team,'],
])('%s is read without a guess as %s', (name, index) => {
  expect(indexName(name)).toBe(index);
});
