import { describe, expect, it } from 'vitest';
import type { Act } from '../../points/point.ts';
import { anInput, aPoint, aSetUp } from '../testing/aMeeting.ts';
import type { ProposedSection } from '../model.ts';
import { guardSection, type GuardEvidence } from './guardSection.ts';
import cases from './testing/wordings.json' with { type: 'json' };

interface Case {
  issue: string;
  points: { id: string; act: string; said: string; element: string; agent?: string }[];
  rules: string;
  elements: [string, string[]][];
  good: string[];
  bad: [string, string, string[]?][];
  acts?: string[];
  dropped?: string[];
  numbers?: string[];
  moved?: string[];
}

const setUp = aSetUp();
const each = cases as unknown as Case[];

/** What the guard says of a text for the one slot of a case. */
function judged({ issue, points, rules, elements }: Case, text: string, cites = points.map(({ id }) => id)) {
  const ordinal = setUp.issues.findIndex(({ title }) => title === issue) + 1;
  const section: ProposedSection = {
    ...{ format: 'president', sectionId: `issue-${ordinal}`, heading: issue, order: 100, thin: true },
    sentences: [
      {
        ...{ key: 'slot', paragraphId: 'p', text: rules, cites: points.map(({ id }) => id) },
        elements: elements.map(([part, own]) => {
          const start = rules.toLowerCase().indexOf(part.toLowerCase());
          return { start, end: start + part.length, cites: own };
        }),
        organizations: new Set(points.map(({ id }) => id.split('.')[0])).size,
      },
    ],
  };
  const evidence: GuardEvidence = {
    setUp,
    inputs: points.map(({ id }) =>
      anInput(Number(/^i(\d+)/.exec(id)![1]), {}, id.startsWith('i2.') ? { organization: 'Kiosk Network' } : {}),
    ),
    points: points.map(({ id, act, said, element, agent }) =>
      aPoint(id, act as Act, element, { issue: ordinal, verbatim: said, ...(agent && { agent }) }),
    ),
  };
  return guardSection(section, ['slot'], [{ slot: 'slot', text, cites }], evidence)[0]!;
}

const good = each.flatMap((one) => one.good.map((text): [string, Case] => [text, one]));
const bad = each.flatMap((one) =>
  one.bad.map(([why, text, cites]): [string, string, Case, string[] | undefined] => [why, text, one, cites]),
);

describe('LM10 a sentence that says what its points carry', () => {
  it.each(good)('LM10 stands: %s', (text, one) => {
    expect(judged(one, text)).toMatchObject({ text });
  });

  it.each(each.map((one): [string, Case] => [one.rules, one]))('LM10 the rules’ own stands: %s', (rules, one) => {
    expect(judged(one, rules)).toEqual({ key: 'slot', instead: rules, text: rules });
  });
});

describe('LM11 a sentence that says something else', () => {
  it.each(bad)('LM11 is refused for %s: %s', (why, text, one, cites) => {
    expect(judged(one, text, cites).refused).toContain(why);
  });
});

const listed = (kind: 'acts' | 'dropped' | 'numbers' | 'moved') =>
  each.flatMap((one) => (one[kind] ?? []).map((text): [string, Case] => [text, one]));

describe('LM14 the act', () => {
  it.each(listed('acts'))('LM14 told as plain fact, or told of another act, is refused: %s', (text, one) => {
    expect(judged(one, text).refused).toContain('act');
  });
});

describe('LM15 what the rules print of an idea', () => {
  it.each(listed('dropped'))('LM15 refused for what is left out: %s', (text, one) => {
    expect(judged(one, text).refused).toContain('leavesOut');
  });
});

describe('LM16 one or more, and or or', () => {
  it.each(listed('numbers'))('LM16 refused for what is counted or joined otherwise: %s', (text, one) => {
    expect(judged(one, text).refused).toContain('order');
  });
});

describe('LM17 words beside other words', () => {
  it.each(listed('moved'))('LM17 refused for words put together as nobody did: %s', (text, one) => {
    expect(judged(one, text).refused).toContain('order');
  });

  it('LM17 a clause of the same text may follow behind a comma, and only whole', () => {
    const one = each.find(({ rules }) => rules.startsWith('Proposals included a fund'))!;
    const told = (clause: string) =>
      judged(one, `Proposals included a fund for the last mile, ${clause}, and training local technicians.`);
    expect(told('so that small operators can build').refused).toBeUndefined();
    expect(told('so that small operators').refused).toContain('order');
    expect(told('so that operators can build').refused).toContain('order');
    expect(told('paid from spectrum fees').refused).toContain('order');
  });
});

describe('LM18 who is asked for what', () => {
  const one: Case = {
    ...{ issue: 'Human rights', good: [], bad: [] },
    points: [
      {
        id: 'i1.1',
        act: 'urge',
        said: 'We urge mayors to open libraries.',
        element: 'verb: open libraries',
        agent: 'mayors',
      },
      { id: 'i3.1', act: 'urge', said: 'We urge banks to lower fees.', element: 'verb: lower fees', agent: 'banks' },
    ],
    rules: 'Mayors were urged to open libraries, and banks to lower fees.',
    elements: [
      ['open libraries', ['i1.1']],
      ['lower fees', ['i3.1']],
    ],
  };

  it.each([
    'Banks were urged to lower fees, and mayors to open libraries.',
    'It was urged that mayors open libraries and that banks lower fees.',
  ])('LM18 both may be told in any order: %s', (text) => expect(judged(one, text)).toMatchObject({ text }));

  it.each([
    'Mayors were urged to lower fees, and banks to open libraries.',
    'Mayors were urged to open libraries and lower fees, and banks.',
    'Mayors and banks were urged to open libraries and to lower fees.',
    'Banks were urged to lower fees and to open libraries for mayors.',
  ])('LM18 nobody is asked for what another is asked for: %s', (text) => {
    expect(judged(one, text).refused).toContain('order');
  });
});
