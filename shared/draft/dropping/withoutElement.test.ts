import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinList } from '../language/joinList.ts';
import { Line, type Part } from '../language/line.ts';
import { FRAMES } from '../president/issue/frames.ts';
import { withoutElement } from './withoutElement.ts';

const parts = (...texts: string[]): Part[] => texts.map((text, i) => ({ text, cites: [`i${i + 1}.1`] }));
const sentence = (key: string, head: string, texts: string[], lead = '') => {
  const line = joinList(new Line().add(head), parts(...texts), lead).add('.');
  return { key, text: line.text, elements: line.elements };
};
const left = (one: ReturnType<typeof sentence>, index: number, organizations = 3) =>
  withoutElement(one, index, organizations)?.text;

describe('PT1 one element less', () => {
  const three = sentence('call', 'Calls were made for ', ['wells', 'seeds and tools', 'shade']);

  it('PT1 what remains is joined as the composers join it', () => {
    expect(three.text).toBe('Calls were made for wells, seeds and tools, and shade.');
    expect(left(three, 0)).toBe('Calls were made for seeds and tools, as well as shade.');
    expect(left(three, 1)).toBe('Calls were made for wells and shade.');
    expect(left(three, 2)).toBe('Calls were made for wells, as well as seeds and tools.');
  });

  it('PT1 a word that every element repeats stands before each that remains', () => {
    const need = sentence('need', 'Stakeholders stressed the need ', ['dig', 'plant', 'share'], 'to ');
    expect(left(need, 0)).toBe('Stakeholders stressed the need to plant and to share.');
    expect(left(need, 2)).toBe('Stakeholders stressed the need to dig and to plant.');
  });

  it('PT1 the joiners of long lists go back to plain ones', () => {
    const long = sentence('propose', 'Proposals included ', ['a fund, open to all', 'a school', 'a library']);
    expect(long.text).toContain('; and ');
    expect(left(long, 0)).toBe('Proposals included a school and a library.');
  });

  it('PT1 every element that remains has its own span and its own sources', () => {
    const found = withoutElement(three, 0, 3)!;
    expect(found.elements.map(({ start, end, cites }) => [found.text.slice(start, end), cites])).toEqual([
      ['seeds and tools', ['i2.1']],
      ['shade', ['i3.1']],
    ]);
  });

  it('PT1 the only element, or one that is not there, leaves no sentence', () => {
    expect(left(sentence('call', 'A call was made for ', ['wells']), 0)).toBeUndefined();
    expect(left(three, 3)).toBeUndefined();
    expect(withoutElement({ key: 'call', text: 'Rewritten.' }, 0, 1)).toBeNull();
  });

  it('PT1 sentences that are joined otherwise are left alone', () => {
    const odd = {
      key: 'x',
      text: 'Wells. Moreover seeds.',
      elements: [] as { start: number; end: number; cites: string[] }[],
    };
    odd.elements = [
      { start: 0, end: 5, cites: ['i1.1'] },
      { start: 16, end: 21, cites: ['i2.1'] },
    ];
    expect(withoutElement(odd, 0, 1)).toBeNull();
  });
});

describe('PT2 the frame follows who is left', () => {
  it.each([
    ['call', 'Stakeholders called for ', 1, 'A call was made for wells.'],
    ['call', 'Stakeholders also called for ', 1, 'A call was also made for wells.'],
    ['call', 'Stakeholders called for ', 2, 'Stakeholders called for wells.'],
    ['call', 'Calls were made for ', 2, 'Stakeholders called for wells.'],
    ['propose', 'Proposals included ', 1, 'A proposal was made for wells.'],
    ['concern', 'Concerns were also raised about ', 1, 'Concern was also expressed about wells.'],
    ['highlight', 'Stakeholders highlighted the importance of ', 1, 'Attention was drawn to the importance of wells.'],
    ['open', 'On water, stakeholders called for ', 1, 'On water, a call was made for wells.'],
    [
      'open',
      'Water was a key focus, with stakeholders highlighting ',
      1,
      'Water was a key focus, with attention drawn to wells.',
    ],
    ['open', 'Water was a key focus, with calls for ', 2, 'Water was a key focus, with a call for wells.'],
    ['closer', 'WSIS+20 was urged ', 1, 'WSIS+20 was urged wells.'],
    ['unitedNations', 'United Nations entities called for ', 1, 'A United Nations entity called for wells.'],
  ])('PT2 %s: "%s" for %i becomes "%s"', (key, head, organizations, text) => {
    expect(left(sentence(key, head, ['wells', 'seeds']), 1, organizations)).toBe(text);
  });

  it('PT2 a list of one organization is no list of stakeholders', () => {
    const need = sentence('need.2', 'Stakeholders emphasized the need ', ['dig', 'plant', 'share'], 'to ');
    expect(left(need, 1, 1)).toBe('Emphasis was placed on the need to dig and to share.');
    expect(left(need, 1, 2)).toBe('Stakeholders emphasized the need to dig and to share.');
  });

  it('PT2 in every frame of the composers, one organization never leaves "stakeholders" behind', () => {
    for (const [slot, { list, lead, verbs = [''] }] of Object.entries(FRAMES))
      for (const pattern of list)
        for (const verb of verbs) {
          const head = pattern.replace('{S}', 'Stakeholders').replace('{also }', '').replace('{v}', verb);
          expect(left(sentence(slot, head, ['wells', 'seeds'], lead), 0, 1)).not.toMatch(/stakeholders/i);
        }
  });
});

describe('PT1 several lists in one sentence', () => {
  const joined = (key: string, clauses: [string, string[]][], lead = '') => {
    const line = new Line();
    clauses.forEach(([words, texts], at) => {
      if (at > 0) line.add(', and ');
      const offset = line.elements.length;
      joinList(
        line.add(words),
        parts(...texts).map((part, i) => ({ ...part, cites: [`i${offset + i + 1}.1`] })),
        lead,
      );
    });
    line.add('.');
    return { key, text: line.text, elements: line.elements };
  };

  it('PT1 a statement that stood second stands alone when the first goes, and the other way round', () => {
    const two = joined('call', [
      ['A call was made for ', ['wells']],
      ['support was expressed for ', ['seeds']],
    ]);
    expect(two.text).toBe('A call was made for wells, and support was expressed for seeds.');
    expect(left(two, 0, 1)).toBe('Support was expressed for seeds.');
    expect(left(two, 1, 1)).toBe('A call was made for wells.');
  });

  it('PT1 what was referred to goes part by part, and what was noted beside it stays', () => {
    const opener = 'Water was a key focus, with stakeholders referring to ';
    const three = joined('open', [
      [opener, ['wells', 'rain']],
      ['noting that ', ['seeds are lost']],
    ]);
    expect(left(three, 0)).toBe(
      'Water was a key focus, with stakeholders referring to rain, and noting that seeds are lost.',
    );
    expect(left(three, 2)).toBe('Water was a key focus, with stakeholders referring to wells and rain.');
    const two = joined('open', [
      [opener, ['wells']],
      ['noting that ', ['seeds are lost']],
    ]);
    expect(left(two, 0, 2)).toBe('Water was a key focus, with stakeholders noting that seeds are lost.');
    expect(left(two, 0, 1)).toBe('Water was a key focus, and it was noted that seeds are lost.');
    expect(left(two, 1, 1)).toBe('Water was a key focus, with reference made to wells.');
  });

  it('PT1 an addressee that leans on the verb of the one that goes leaves no sentence', () => {
    const urged = joined('urge', [
      ['Regulators were urged to ', ['dig']],
      ['banks to ', ['lend']],
    ]);
    expect(left(urged, 1)).toBe('Regulators were urged to dig.');
    expect(left(urged, 0)).toBeUndefined();
  });

  it('PT2 no sentence of one organization speaks of stakeholders: rather it is not taken apart', () => {
    const opener = 'In the discussion on water, stakeholders referred to ';
    const mixed = joined('open', [
      [opener, ['wells', 'rain']],
      ['noting that ', ['seeds are lost']],
    ]);
    expect(left(mixed, 0, 1)).toBeUndefined();
    expect(left(sentence('open', opener, ['wells', 'rain']), 0, 1)).toBe(
      'In the discussion on water, reference was made to rain.',
    );
  });
});

describe('PT3 predicates of one speaker', () => {
  const said = (...texts: string[]) => {
    const line = new Line().add('The speaker ');
    texts.forEach((text, at) => {
      if (at > 0) line.add(at < texts.length - 1 ? ', ' : /^(?:that|for) /.test(text) ? ' and ' : ', and ');
      line.put({ text, cites: [`i1.${at + 1}`] });
    });
    line.add('.');
    return { key: 'point.1', text: line.text, elements: line.elements };
  };

  it('PT3 a predicate that leaned on the verb of the one that goes takes the verb over', () => {
    expect(left(said('stressed that wells run dry', 'that seeds are lost'), 0)).toBe(
      'The speaker stressed that seeds are lost.',
    );
    expect(left(said('stressed that wells run dry', 'that seeds are lost'), 1)).toBe(
      'The speaker stressed that wells run dry.',
    );
    expect(left(said('stressed that wells run dry', 'proposed a fund', 'called for tools'), 1)).toBe(
      'The speaker stressed that wells run dry, and called for tools.',
    );
  });
});

it('PT1 whichever element goes, all others are there once, in their order, and nothing of it is', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{4,9}( [a-z]{4,9}){0,3}$/), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(
      words,
      fc.nat(4),
      fc.constantFrom('', 'to ', 'that '),
      fc.integer({ min: 1, max: 4 }),
      (texts, at, lead, k) => {
        const index = at % texts.length;
        const found = withoutElement(sentence('call', 'Calls were made for ', texts, lead), index, k);
        expect(found?.elements.map(({ start, end }) => found.text.slice(start, end))).toEqual(
          texts.filter((_, i) => i !== index),
        );
        expect(found?.text).toMatch(/^\p{Lu}.*\.$/u);
      },
    ),
  );
});
