import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registrantSchema } from '#shared/consultation/people/profile.schema.ts';
import { csvRowsOf } from '../csvRows.ts';
import { readFile } from '../readFile.ts';
import { columnsOf } from './columns.ts';
import { peopleIn, type Misfit } from './peopleIn.ts';
import { PEOPLE_TEMPLATE } from './template.ts';

const misfit: Misfit = (field, value) => {
  const { success, error } = registrantSchema.shape[field].safeParse(value);
  return success ? null : error.issues.some(({ code }) => code === 'too_big') ? 'tooLong' : 'malformed';
};
const read = (csv: string) => peopleIn(csvRowsOf(csv), misfit);
const rowsOf = (csv: string) => {
  const reading = read(csv);
  if (!reading.ok) throw new Error(reading.sentence);
  return reading.rows;
};
const faultsOf = (csv: string) => rowsOf(csv).flatMap(({ faults }) => faults.map(({ message }) => message));
const fieldsOf = (...headers: string[]) => columnsOf(headers).map(({ field }) => field);

describe('columns', () => {
  it('PI1 columns are known by their headers in English, French and Spanish, whatever case, accents, signs and brackets', () => {
    expect(
      fieldsOf('FULL NAME', 'Organisation *', 'country', 'Stakeholder group', 'Mode of participation (room/online)'),
    ).toEqual(['name', 'organization', 'country', 'category', 'mode']);
    expect(fieldsOf('Salutation', 'Position', 'E-mail', 'Seat no.', 'Access needs, minutes', 'Pronouns')).toEqual([
      'honorific',
      'function',
      'contact',
      'seat',
      'accessMinutes',
      'pronoun',
    ]);
    expect(fieldsOf('Nom complet', 'Organisme', 'Pays', 'Catégorie', 'Civilité', 'Région', 'Langue')).toEqual([
      'name',
      'organization',
      'country',
      'category',
      'honorific',
      'region',
      'language',
    ]);
    expect(fieldsOf('Nombre completo', 'Organización', 'País', 'Modalidad de participación', 'Género')).toEqual([
      'name',
      'organization',
      'country',
      'mode',
      'gender',
    ]);
    expect(fieldsOf('Organisation / Affiliation', 'Country or territory')).toEqual(['organization', 'country']);
  });

  it('PI2 a column that is not known, says two things, or says what another says already is shown as not taken', () => {
    expect(columnsOf(['Name', 'Dietary needs', 'Country / Organization', 'Participant', '__proto__', ''])).toEqual([
      { header: 'Name', field: 'name' },
      { header: 'Dietary needs', field: null },
      { header: 'Country / Organization', field: null },
      { header: 'Participant', field: null },
      { header: '__proto__', field: null },
      { header: '', field: null },
    ]);
  });

  it('PI40 whatever our own forms and pages call a field is known as a column', () => {
    const labels = (file: string) =>
      JSON.parse(readFileSync(new URL(`../../../client/i18n/en/${file}.json`, import.meta.url), 'utf8')) as {
        people: { field: Record<string, string> };
        you: Record<string, string>;
        takePart: { legend: string };
        part: Record<string, string>;
      };
    const { email: _mail, ...registered } = labels('organizer').people.field;
    const asked = ['honorific', 'name', 'function', 'organization', 'country', 'category', 'pronoun', 'language'];
    const { you, takePart } = labels('participant');
    const { part } = labels('newConsultation');
    const called = [
      ...Object.entries(registered),
      ...[...asked, 'accessMinutes'].map((key) => [key, you[key]!] as const),
      ...['honorific', 'name', 'function', 'organization', 'country'].map((key) => [key, part[key]!] as const),
      ['mode', takePart.legend] as const,
    ];
    expect(called.map(([, label]) => [label, fieldsOf(label)[0]])).toEqual(called.map(([key, label]) => [label, key]));
  });

  it('PI3 a name may stand in parts; beside the whole name its parts are not taken', () => {
    expect(fieldsOf('First name', 'Last name')).toEqual(['firstName', 'lastName']);
    expect(fieldsOf('Nom', 'Prénom')).toEqual(['lastName', 'firstName']);
    expect(fieldsOf('Nombre', 'Apellidos')).toEqual(['firstName', 'lastName']);
    expect(fieldsOf('Nombre')).toEqual(['name']);
    expect(fieldsOf('Name', 'First name', 'Last name')).toEqual(['name', null, null]);
    expect(fieldsOf('Full name', 'Surname')).toEqual(['name', null]);
    expect(rowsOf('Nom;Prénom\nLima;Ana\n;Ben\n').map(({ person }) => person.name)).toEqual(['Ana Lima', 'Ben']);
    expect(rowsOf('Name;Surname\nAna Lima;Lima\nAna;Lima\n')[0]!.person.name).toBe('Ana Lima');
  });
});

describe('rows', () => {
  it('PI41 a group that is none and an e-mail address that can be none are noted, and keep nobody from being taken', () => {
    const [ana, ben, cy, dee] = rowsOf(
      'Name,Group,E-mail\nAna,acadamia,not-an-email\nBen,NGO,Ben <ben@example.org>\nCy,other,\nDee,,dee@example\n',
    );
    expect(ana).toEqual({
      line: 2,
      person: { name: 'Ana', category: 'acadamia', contact: 'not-an-email' },
      faults: [],
      notes: [
        { field: 'category', message: "Line 2: 'acadamia' is none of the groups, and counts as other." },
        { field: 'contact', message: "Line 2: 'not-an-email' is no e-mail address." },
      ],
    });
    expect([ben, cy].map((row) => row!.notes)).toEqual([undefined, undefined]);
    expect(dee!.notes).toHaveLength(1);
    expect(rowsOf('Name,Phone number\nAna,+41 22 555\n')[0]!.notes).toBeUndefined();
  });

  it('PI4 values become what the record knows: categories, modes, minutes; other text stays as it was typed', () => {
    const [ana, ben, cy] = rowsOf(
      [
        'Title,Name,Organization,Country,Stakeholder group,Mode of participation,Access needs minutes,Seat,E-mail',
        'Ms., Ana   Lima ,Open Net,Côte d’Ivoire,NGO,In person,2,A 12,ana@example.org',
        'Mr.,Ben,,Brazil,Société civile,à distance,0,,',
        ',Cy,,,Farmers,by phone,,,',
      ].join('\n'),
    );
    expect(ana!.person).toEqual({
      honorific: 'Ms.',
      name: 'Ana Lima',
      organization: 'Open Net',
      country: 'Côte d’Ivoire',
      category: 'civil society',
      mode: 'room',
      accessMinutes: 2,
      seat: 'A 12',
      contact: 'ana@example.org',
    });
    expect(ben!.person).toMatchObject({ category: 'civil society', mode: 'online', accessMinutes: 0 });
    expect(cy!.person).toEqual({ name: 'Cy', category: 'Farmers', mode: 'phone' });
  });

  it.each([
    ['government', 'Member State'],
    ['intergovernmental organization', 'International Organisation'],
    ['United Nations', 'UN entity'],
    ['private sector', 'Industry'],
    ['technical community', 'TECHNICAL COMMUNITY'],
    ['academia', 'Universidad'],
    ['youth', 'Jeunesse'],
    ['parliamentarian', 'Member of Parliament'],
    ['local government', 'City'],
    ['philanthropy', 'Foundation'],
    ['media', 'Press'],
    ['other', 'Autre'],
  ])('PI4 the category %s is also %s', (category, typed) => {
    expect(rowsOf(`Name,Category\nAna,${typed}\n`)[0]!.person.category).toBe(category);
  });

  it('PI5 a fault names its line, its field and what was found', () => {
    const csv = 'Name,Mode,Access minutes\n\nAna,hybrid,5\n,room,1\nBen,online,yes\n';
    expect(rowsOf(csv).flatMap(({ faults }) => faults)).toEqual([
      { field: 'mode', message: "Line 3: the mode of participation 'hybrid' is none of room, online, phone." },
      { field: 'accessMinutes', message: "Line 3: the access minutes '5' are none of 0, 1, 2, 3." },
      { field: 'name', message: 'Line 4: there is no name.' },
      { field: 'accessMinutes', message: "Line 5: the access minutes 'yes' are none of 0, 1, 2, 3." },
    ]);
  });

  it('PI5 what breaks the bounds of the register is a fault, and is cut in the preview', () => {
    const [row] = rowsOf(`Name,Title\nAna\u0007,${'x'.repeat(51)}\n`);
    expect(row!.faults.map(({ field }) => field)).toEqual(['name', 'honorific']);
    expect(row!.person.honorific).toHaveLength(40);
    expect(faultsOf(`Name\n${'x'.repeat(201)}\n`)).toEqual([`Line 2: '${'x'.repeat(39)}…' is too long.`]);
  });

  it('PI6 the same name of the same organization twice is a fault of the second', () => {
    const csv = 'Name,Organization\nAna Lima,Open Net\nAna Lima,Other\nBen,\nANA  LIMA,open net\nBen,\n';
    expect(faultsOf(csv)).toEqual([
      'Line 5: ANA LIMA stands in line 2 already.',
      'Line 6: Ben stands in line 4 already.',
    ]);
  });

  it('PI7 empty rows are skipped, also those above the headers; lines keep the numbers of the file', () => {
    const csv = 'List of participants,,\n,,\nName,Country,\n,,\nAna,Chile,\n , ,\nBen,Peru,\n';
    expect(rowsOf(csv).map(({ line, person }) => [line, person.name])).toEqual([
      [5, 'Ana'],
      [7, 'Ben'],
    ]);
  });

  it('PI7 a row with more cells than columns is a fault, for its cells have shifted', () => {
    expect(faultsOf('Name,Country\nLima, Ana,Chile\nBen,Peru\n')).toEqual([
      expect.stringContaining('Line 2: it has more'),
    ]);
  });
});

describe('the file as a whole', () => {
  const sentenceOf = (csv: string) => {
    const reading = read(csv);
    return reading.ok ? null : reading.sentence;
  };

  it('PI8 a file without rows, names or people is refused whole, with its columns', () => {
    expect(sentenceOf('')).toBe('The file has no rows.');
    expect(sentenceOf('Name,Country\n')).toContain('no people');
    expect(read('Person,Country\nAna,Chile\n')).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('no column of names') as string,
      columns: [
        { header: 'Person', field: null },
        { header: 'Country', field: 'country' },
      ],
    });
  });

  it('PI8 two thousand people are taken, one more is not', () => {
    const people = (count: number) => `Name\n${Array.from({ length: count }, (_, n) => `P${n}\n`).join('')}`;
    expect(rowsOf(people(2000))).toHaveLength(2000);
    expect(sentenceOf(people(2001))).toContain('2001 people');
    expect(sentenceOf(`Name${','.repeat(100)}x\nAna\n`)).toContain('hundred columns');
  });

  it('PI9 every column of the template is known', () => {
    const [headers] = csvRowsOf(PEOPLE_TEMPLATE);
    const fields = columnsOf(headers!).map(({ field }) => field);
    expect(fields).not.toContain(null);
    expect(new Set(fields).size).toBe(13 + 1);
    expect(sentenceOf(PEOPLE_TEMPLATE)).toContain('no people');
  });
});

describe('whatever the file holds', () => {
  const word = fc.constantFrom(
    'Name',
    'Ana',
    'Mode',
    'hybrid',
    'Access minutes',
    '=1+1',
    '"',
    '""',
    'x"y',
    '\ufeff',
    '',
  );
  const cell = fc.oneof(word, fc.string());
  const table = fc
    .tuple(fc.constantFrom(',', ';', '\t'), fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }))
    .map(([delimiter, rows]) => rows.map((row) => row.join(delimiter)).join('\n'));
  const named = table.map((csv) => `Name,Mode,Access minutes\n${csv}`);

  it('PI10 no text makes the reading throw, and every filled row below the headers is there, taken or with a fault', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), table, named), (csv) => {
        let rows: string[][];
        try {
          rows = csvRowsOf(csv);
        } catch (error) {
          expect((error as Error).message).toMatch(/^Line \d+: a quotation mark/);
          return;
        }
        const reading = peopleIn(rows, misfit);
        if (!reading.ok) {
          expect(reading.sentence).toMatch(/\.$/);
          return;
        }
        const filled = rows.flatMap((row, index) => (row.some((each) => each.trim() !== '') ? [index + 1] : []));
        expect(filled.slice(-reading.rows.length)).toEqual(reading.rows.map(({ line }) => line));
        for (const { person, faults } of reading.rows)
          expect(registrantSchema.safeParse(person).success || faults.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('PI10 no bytes make the reading throw', async () => {
    const start = fc.constantFrom('', 'PK\u0003\u0004', '%PDF-1.4\n', '\u00ff\u00fe', 'sep=;\n');
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (head, tail) => {
        const bytes = Buffer.concat([Buffer.from(head, 'latin1'), tail]);
        for (const ask of ['text', 'rows'] as const) {
          const answer = await readFile({ ask, bytes });
          if (!answer.ok) expect(answer.sentence).toMatch(/\.$/);
        }
      }),
      { numRuns: 100 },
    );
  });
});
