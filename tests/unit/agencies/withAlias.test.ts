import { expect, test } from 'vitest';

import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import { withAlias } from '#shared/agencies/withAlias.ts';

import { anAgency } from '../../builders/records.ts';

const agency = anAgency({ id: 'tc', name: 'Sở Tài chính', short: 'STC', aliases: ['Sở TC'] });

test('a name that was said to mean an agency is recognised from then on', () => {
  const taught = withAlias(agency, ' Sở  Tài chánh\n'.normalize('NFD'));
  expect(taught.aliases).toEqual(['Sở TC', 'Sở Tài chánh']);
  expect(createAgencyRecogniser([taught]).recognise('Sở Tài chánh')[0]?.agency).toBe('tc');
});

test.each(['sở tài chính', 'STC', 'Sở  TC', ' ', '-'])('“%s” adds nothing', (name) => {
  expect(withAlias(agency, name)).toBe(agency);
});
