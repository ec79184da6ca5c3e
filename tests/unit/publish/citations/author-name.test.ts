import { expect, test } from 'vitest';
import { cslName, indexName, inTwoParts } from '../../../../src/publish/citations/author-name.ts';

test.each([
  ['Jan van der Berg', { given: 'Jan', 'non-dropping-particle': 'van der', family: 'Berg' }],
  ['José Ortega y Gasset', { given: 'José', family: 'Ortega y Gasset' }],
  ['Berg, Jan van der', { given: 'Jan', 'non-dropping-particle': 'van der', family: 'Berg' }],
  ['Sammy Davis, Jr.', { given: 'Sammy', family: 'Davis', suffix: 'Jr.' }],
  ['Henry Louis Gates III', { given: 'Henry Louis', family: 'Gates', suffix: 'III' }],
  ['van der Berg, Jan', { given: 'Jan', 'non-dropping-particle': 'van der', family: 'Berg' }],
  ['Smith, John, Jr.', { given: 'John', family: 'Smith', suffix: 'Jr.' }],
  ['Smith, Jr., John', { given: 'John', family: 'Smith', suffix: 'Jr.' }],
  ['Smith Jr., John', { given: 'John', family: 'Smith', suffix: 'Jr.' }],
  ['Li, Jr.', { family: 'Li', suffix: 'Jr.' }],
  ['van der Berg', { literal: 'van der Berg' }],
  [
    'Charles de la Vallée Poussin',
    { given: 'Charles', 'non-dropping-particle': 'de la', family: 'Vallée Poussin' },
  ],
  [
    'de la Vallée Poussin, Charles',
    { given: 'Charles', 'non-dropping-particle': 'de la', family: 'Vallée Poussin' },
  ],
  ["Gerard 't Hooft", { given: 'Gerard', 'non-dropping-particle': "'t", family: 'Hooft' }],
  ['bell hooks', { given: 'bell', family: 'hooks' }],
  [
    'Ana de Souza e Silva',
    { given: 'Ana', 'non-dropping-particle': 'de', family: 'Souza e Silva' },
  ],
  [
    'María de la Cruz y García',
    { given: 'María', 'non-dropping-particle': 'de la', family: 'Cruz y García' },
  ],
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
  ['Charles de la Vallée Poussin', 'de la Vallée Poussin, Charles'],
  ['van der Berg', 'van der Berg,'],
  ['Plato', 'Plato'],
  ['李 明', '李, 明'],
  ['OpenGate Team', 'OpenGate Team,'],
])('%s is read without a guess as %s', (name, index) => {
  expect(indexName(name)).toBe(index);
});

test.each([
  ['Jan van der Berg', { family: 'van der Berg', given: 'Jan' }],
  ['Sammy Davis, Jr.', { family: 'Davis', given: 'Sammy, Jr.' }],
  ['Li, Jr.', { family: 'Li Jr.' }],
  ['Wei Li', { family: 'Li', given: 'Wei' }],
  ['OpenGate Team', { literal: 'OpenGate Team' }],
])('%s loses nothing where family and given name are all that is kept', (name, parts) => {
  expect(inTwoParts(cslName(name))).toEqual(parts);
});
