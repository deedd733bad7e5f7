import type { Publication, PublishedIntervention, PublishedSentence } from '#shared/wire/publication.ts';

/** What a search leaves standing. */
export interface Found {
  /** Interventions and written contributions, by id. */
  inputs: Set<string>;
  /** The words looked for, as they are marked in the text. */
  words: string[];
}

/**
 * Inputs of which every word looked for stands in the name, organization, country, group, item or in a sentence that cites it.
 * Case and accents do not matter. Null where nothing is looked for.
 */
export function find(publication: Publication, query: string): Found | null {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const sentences = new Map(publication.sentences.map((sentence) => [sentence.sentenceId, sentence]));
  const spoken = new Map(publication.interventions.map((each) => [each.interventionId, each]));
  const titles = new Map(publication.items.map(({ itemId, title }) => [itemId, title]));
  const hits = publication.words.filter(({ inputId, receipt, sentenceIds }) => {
    const intervention = spoken.get(inputId);
    const about = intervention ? aboutOf(intervention, titles.get(intervention.itemId)) : [receipt ?? ''];
    const text = plain([...about, ...textsOf(sentenceIds, sentences)].join('\n'));
    return words.every((word) => text.includes(word));
  });
  return { inputs: new Set(hits.map(({ inputId }) => inputId)), words };
}

/** A text in pieces, those that were looked for apart. */
export function marked(text: string, words: string[]): { text: string; isHit: boolean }[] {
  const folded = plain(text);
  // A letter that folds into several would shift everything after it.
  if (words.length === 0 || folded.length !== text.length) return [{ text, isHit: false }];
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  const pieces: { text: string; isHit: boolean }[] = [];
  let from = 0;
  for (const { index, 0: hit } of folded.matchAll(pattern)) {
    pieces.push({ text: text.slice(from, index), isHit: false });
    pieces.push({ text: text.slice(index, index + hit.length), isHit: true });
    from = index + hit.length;
  }
  pieces.push({ text: text.slice(from), isHit: false });
  return pieces.filter((piece) => piece.text !== '');
}

function aboutOf({ number, speaker, onBehalfOf }: PublishedIntervention, item: string | undefined): string[] {
  const { honorific, name, function: task, organization, country, category } = speaker;
  return [`${number}.`, honorific, name, task, organization, country, category, onBehalfOf, item].map(
    (part) => part ?? '',
  );
}

function textsOf(ids: string[], sentences: Map<string, PublishedSentence>): string[] {
  return ids.map((id) => sentences.get(id)?.text ?? '');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}
