import { describe, expect, it } from 'vitest';
import setUp from '#samples/wsis/setup.json' with { type: 'json' };
import interventions from '#samples/wsis/interventions.json' with { type: 'json' };
import type { SetUp } from '#shared/consultation/setUp.ts';
import { checkDraft } from '#shared/draft/checkDraft.ts';
import { DraftEngine } from '#shared/draft/draftEngine.ts';
import type { ProposedSection } from '#shared/draft/model.ts';
import type { Input, Point, WordsPiece } from '#shared/points/point.ts';
import { stemsOf } from '#shared/points/stems.ts';
import { takePoints } from '#shared/points/takePoints.ts';
import { UsualWords } from '#shared/points/usualWords.ts';
import { createWinkTagger } from './winkTagger.ts';

const tagger = createWinkTagger();
const sample = setUp as unknown as SetUp;

interface Drafted {
  inputs: Input[];
  points: Point[];
  president: ProposedSection[];
}

/** The sample consultation, drafted in this order; `source` is where its words come from. */
function drafted(order: number[], source: WordsPiece['source'] = 'statement', heard = (text: string) => text): Drafted {
  const engine = new DraftEngine(sample);
  const usual = new UsualWords(sample);
  const latest = new Map<string, ProposedSection>();
  const inputs: Input[] = [];
  const points: Point[] = [];
  order.forEach((at, place) => {
    const said = interventions[at]!;
    const input = inputOf(said, at, place + 1);
    usual.add(said.text);
    const own = takePoints(input, [{ source, text: heard(said.text) }], sample.issues, tagger, usual);
    inputs.push(input);
    points.push(...own);
    for (const section of engine.take(input, own, [])) latest.set(`${section.format}/${section.sectionId}`, section);
  });
  const president = [...latest.values()].filter(({ format }) => format === 'president');
  return { inputs, points, president: president.sort((a, b) => a.order - b.order) };
}

function inputOf(said: (typeof interventions)[number], at: number, order: number): Input {
  const item = sample.programme.find(({ id }) => id === said.item)!;
  const chairs = said.kind === 'chair';
  return {
    inputId: `i${at + 1}`,
    kind: chairs || said.kind === 'secretariat' ? 'response' : 'intervention',
    itemId: item.id,
    itemKind: item.kind,
    itemIssues: item.issues ?? [],
    order,
    day: 1,
    speaker: {
      personId: `p${at + 1}`,
      name: said.speaker,
      ...('organization' in said && said.organization ? { organization: said.organization } : {}),
      ...('country' in said && said.country ? { country: said.country } : {}),
      ...(said.kind === 'un'
        ? { category: 'United Nations' }
        : 'category' in said && said.category
          ? { category: said.category }
          : {}),
      ...(chairs ? { presiding: true } : {}),
    } as Input['speaker'],
  };
}

const spoken = interventions.map((_, at) => at);
const asSpoken = drafted(spoken);
const proseOf = ({ president }: Drafted) =>
  president
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ heading, sentences }) => `## ${heading}\n\n${sentences.map(({ text }) => text).join('\n')}\n`)
    .join('\n');

describe('the sample consultation', { timeout: 60_000 }, () => {
  it('DR127 reads as it did: a change of the rules shows in its draft', async () => {
    await expect(proseOf(asSpoken)).toMatchFileSnapshot('./golden/wsis.president.txt');
  });

  it('DR127 every content word of an element was said in one of its sources', () => {
    const byId = new Map(asSpoken.points.map((point) => [point.pointId, point]));
    let heard = 0;
    let all = 0;
    for (const { text, elements = [] } of asSpoken.president.flatMap(({ sentences }) => sentences))
      for (const { start, end, cites } of elements) {
        const said = new Set(cites.flatMap((cite) => stemsOf(byId.get(cite)?.verbatim ?? '')));
        for (const stem of stemsOf(text.slice(start, end))) {
          all += 1;
          if (said.has(stem)) heard += 1;
        }
      }
    expect(all).toBeGreaterThan(200);
    expect(heard / all).toBeGreaterThanOrEqual(0.95);
  });

  it('DR127 the checker finds nothing in it, as spoken, in another order, or heard as captions without marks', () => {
    const captions = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s'-]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    for (const { inputs, points, president } of [
      asSpoken,
      drafted([...spoken].reverse()),
      drafted(spoken, 'captions', captions),
    ])
      expect(checkDraft(president, inputs, points, sample)).toEqual([]);
  });

  it('DR127 in another order it tells mostly the same', () => {
    const told = ({ president }: Drafted) =>
      new Set(
        president.flatMap(({ sectionId, sentences }) =>
          sectionId.startsWith('issue-') ? sentences.flatMap(({ cites }) => cites) : [],
        ),
      );
    const [one, other] = [told(asSpoken), told(drafted([...spoken].reverse()))];
    const kept = [...one].filter((cite) => other.has(cite)).length;
    expect(kept / one.size).toBeGreaterThanOrEqual(0.8);
  });
});
