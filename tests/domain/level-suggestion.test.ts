import { describe, expect, test } from 'vitest'
import { type Doubt, suggestLevel } from '../../src/domain/level-suggestion.ts'
import type { Level } from '../../src/domain/vocabulary.ts'

const sure: Readonly<Record<Level, readonly string[]>> = {
  'head-of-state': [
    'President, Head of Government and Minister for Foreign Affairs and Immigration',
    'President and Head of State',
    'President and Minister for Defense',
    'Cairman of the Presidency',
    'President',
    'Amir',
    'Emir',
    'King',
    'Pope',
    'His Majesty the King',
    'H.E. Mr. President',
    'Head of State',
    'President and Head of Government',
    'President and Commander-in-Chief of the Defence Forces',
    'King and President of the Council of Ministers',
    'Constitutional President',
    'Chair of the Presidency',
    'Chairman of the Presidency',
    'Président de la République',
    'Présidente de la République',
    'Président du Faso',
    'President of the Swiss Confederation',
    "Chef de l'État",
    'Cheffe de l’État',
  ],
  'head-of-government': [
    'Prime Minister and Head of Government',
    'Prime Minister and Minister for Reform',
    'Prime Minister and Minister for Finance, Economic Growth, Job Creation, External Affairs and the Public Service',
    'Prime Minister and Minister for Sustainable Development, National Security, People Empowerment and Constituency Empowerment',
    'Prime Minister, Minister for Finance, the Public Service, National Security, Legal Affairs and Grenadines Affairs',
    'Prime Minister, Minister of Defence, Economic Growth and Job Creation',
    'Prime Minister and Minister for iTaukei Affairs, Sugar Industry, and Foreign Affairs',
    'Prime Minister, Minister for Home Affairs, External Communications and National Development Unit, and Minister for Finance and Economic Development',
    'Prime Minister and Minister for Public Enterprises',
    'Prime Minister and Minister for Bougainville Affairs',
    'Prime Minister and Minister for Finance and Corporate Governance',
    'Prime Minister, Minister of State, Minister for Communications and Media and Minister for Religious Affairs',
    'Prime Minister and Minister for General Affairs',
    'Prime Minister',
    'Head of Government',
    'Prime Minister and Minister for Foreign Affairs and Trade',
    'Prime Minister, First Lord of the Treasury and Minister for the Civil Service',
    'Prime Minister in charge of Beliris and Federal Cultural Institutions',
    'President of the Council of Ministers',
    'President of the Government',
    'Federal Chancellor',
    'Crown Prince and Prime Minister',
    'Premier',
    'Premier ministre et ministre des affaires étrangères',
    'Première ministre',
    'Président du Conseil des ministres',
    'Chef du Gouvernement',
  ],
  'vice-president': [
    'Vice President',
    'Vice-President',
    'Deputy President',
    'Crown Prince',
    'Premier vice-président',
    'Vice-présidente de la République',
    'Prince héritier',
  ],
  'deputy-prime-minister': [
    'Deputy Prime Minister and Minister for Foreign Affairs and Expatriates',
    'Deputy Prime Minister',
    'Deputy Prime Minister and Minister for Foreign Affairs',
    'First Deputy Prime Minister',
    'Vice-Premier ministre',
    'Vice-Premier ministre, Ministre des affaires étrangères',
    'Vice-Première ministre',
    'Vice Chairman of the Council of Ministers',
  ],
  minister: [
    'Minister of External Relations',
    'Minister for Foreign Affairs and Foreign Trade',
    'Minister for Foreign Affairs and Labour',
    'Minister for Foreign Affairs, International Business and Diaspora Relations',
    'Minister for Foreign Affairs and Cooperation',
    'Minister for Foreign Affairs, Foreign Trade and Immigration',
    'Minister for Foreign Affairs and International Cooperation',
    'Minister for Foreign Affairs, International Economic Cooperation and Telecommunications',
    'Minister for Foreign Affairs and International Development Coperation',
    'Minister for Foreign Affairs, Justice and Culture',
    'Minister for Foreign Affairs and Senegalese Abroad',
    'Minister for Foreign Affairs',
    'Minister of Foreign Affairs',
    'Foreign Minister',
    'Federal Minister for European and International Affairs',
    'Minister for Foreign Affairs, African Integration and Chadians Abroad',
    'Union Minister of the Office of the State Counsellor',
    'Minister in the Office of the Prime Minister',
    'Minister of the Presidency',
    'Minister for Foreign Affairs and President of the General Assembly',
    'Ministre des affaires étrangères',
    "Ministre d'État",
    'Garde des sceaux, ministre de la justice',
  ],
  'vice-minister': [
    'Deputy Foreign Minister',
    'Vice-Minister of Justice',
    'Vice-ministre de la justice',
    'Deputy Minister',
  ],
  'head-of-delegation': [
    'Permanent Representative',
    'Ambassador, Permanent Representative to the United Nations (Vienna)',
    'Représentante permanente',
    'Ambassadeur',
    'Chargé d’affaires',
    'Head of Delegation',
    'Chef de la délégation',
  ],
  other: [
    'Minister Plenipotentiary',
    'Minister-Counsellor, Deputy Permanent Representative',
    'Ministre-conseiller',
    'Deputy Permanent Representative',
    'Représentant permanent adjoint',
    'Director-General of the Ministry of Justice',
    'Executive Director',
    'Under-Secretary-General',
  ],
}

// Among them every post of the general debates of the United Nations in 2020 and 2021, as recorded.
describe('the level that a post means', () => {
  for (const [level, posts] of Object.entries(sure)) {
    test.each(posts)(`is ${level}, surely: %s`, post => {
      expect(suggestLevel(post)).toMatchObject({ level, doubt: null })
    })
  }
})

const doubtful: readonly (readonly [post: string, level: Level, doubt: Doubt])[] = [
  ['Prince', 'head-of-state', 'differs-by-state'],
  ['Governor-General', 'head-of-state', 'differs-by-state'],
  ['President of the European Council', 'head-of-state', 'of-a-body'],
  ['Chairman of the Presidential Council', 'head-of-state', 'of-a-body'],
  ['Chairman of the Transitional Military Council', 'head-of-state', 'of-a-body'],
  ['President of the Presidency Council of the Government of National Accord', 'head-of-state', 'of-a-body'],
  ['Acting President', 'head-of-state', 'acting'],
  ['Président par intérim', 'head-of-state', 'acting'],
  ['Minister of State', 'minister', 'differs-by-state'],
  ['Attorney General', 'minister', 'differs-by-state'],
  ['Chancellor of the Exchequer', 'minister', 'differs-by-state'],
  ['Secrétaire d’État', 'vice-minister', 'differs-by-state'],
  ['Ministre délégué auprès du ministre de la justice', 'vice-minister', 'differs-by-state'],
  ['President of the Senate', 'other', 'of-a-body'],
  ['Présidente du Sénat', 'other', 'of-a-body'],
  ['Vice-President of the European Commission', 'other', 'of-a-body'],
  ['Former Prime Minister', 'other', 'not-in-office'],
  ['President-elect', 'other', 'not-in-office'],
  ['Special Envoy of the President', 'other', 'not-recognized'],
  ['Adviser to the Minister', 'other', 'not-recognized'],
  ["Prime Minister's Special Envoy", 'other', 'not-recognized'],
  ['Premier conseiller', 'other', 'not-recognized'],
  ['First Lady', 'other', 'not-recognized'],
  ['外交部长', 'other', 'not-recognized'],
  ['', 'other', 'not-recognized'],
]

test.each(doubtful)('of “%s” is %s at most, and in doubt: %s', (post, level, doubt) => {
  expect(suggestLevel(post)).toMatchObject({ level, doubt })
})

test('it says on which words it rests', () => {
  expect(suggestLevel('Deputy Prime Minister and Minister for Justice').words).toBe('deputy prime minister')
  expect(suggestLevel('Adviser to the Minister').words).toBe('')
})
