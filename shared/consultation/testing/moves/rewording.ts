import type { RewordSentences } from '../../desk/rewordSentences.ts';
import type { Consultation } from '../../state.ts';
import type { Picks } from './picks.ts';

/** A model that words some slots, is refused on others, and sometimes was overtaken. */
export function rewording(state: Consultation, [a, b, c]: Picks): RewordSentences {
  const standing = Object.values(state.desk.sections);
  const section = standing[a % Math.max(1, standing.length)];
  const wordings = (section?.sentences ?? []).map(({ key, text, model }, at) => ({
    key,
    instead: (b + at) % 5 === 0 ? 'What the rules said before.' : (model?.instead ?? text),
    ...((c + at) % 3 === 0 ? { refused: ['polarity' as const] } : { text: `As a model puts it ${c}.` }),
  }));
  const { format = 'president', sectionId = 'issue-1' } = section ?? {};
  return { type: 'RewordSentences', format, sectionId, engine: 'random/1', name: `model-${c % 2}`, ms: b, wordings };
}
