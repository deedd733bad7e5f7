import { agreementOf, type Agreement } from './agreement.ts';
import { draftMark } from './draftMark.ts';
import { CLASSES, type ErrorClass, JUDGEMENTS, type JudgedLine, type Twice } from './judged.ts';
import type { Passage } from './readingSheet.ts';

/** What a page is about. */
export interface PageTitle {
  title: string;
  /** In a sentence: what was drafted, and from what. */
  about: string;
}

/** A draft sentence by sentence with its sources, both judgements, the totals and where the two differ. */
export function judgedPage({ title, about }: PageTitle, read: readonly Twice[]): string {
  const sections: string[] = [];
  let heading = '';
  read.forEach((each, at) => {
    if (each.line.section !== heading) sections.push(`### ${(heading = each.line.section)}`);
    sections.push(sentenceOf(each, at + 1));
  });
  const parts = [...opening(title, about, read), differing(read), '## The sentences', ...sections];
  return `${parts.join('\n\n')}\n`;
}

/** The totals and classes alone, for material whose sentences may not be published. */
export function totalsPage({ title, about }: PageTitle, read: readonly Twice[]): string {
  return `${opening(title, about, read).join('\n\n')}\n`;
}

function opening(title: string, about: string, read: readonly Twice[]): string[] {
  const floor = read.filter(({ line }) => line.from === 'floor');
  const setUp = read.filter(({ line }) => line.from === 'setUp');
  const all = agreementOf(floor);
  return [
    `# ${title}`,
    about,
    'Two readers who had no part in the engine judged each sentence against its sources, each alone.',
    draftMark(read.map(({ line }) => line.hash)),
    '## Totals',
    totalsTable('from what was said', all) + (setUp.length > 0 ? rows('from the set-up', agreementOf(setUp)) : ''),
    agreementSentence(all),
    ...classTable(all),
  ];
}

function differing(read: readonly Twice[]): string {
  const numbers = read.flatMap(({ first, second }, at) => (first.judgement === second.judgement ? [] : at + 1));
  if (numbers.length === 0) return 'They differ on no sentence.';
  return `They differ on ${numbers.length} of ${read.length} sentences, marked below: ${numbers.join(', ')}.`;
}

function totalsTable(label: string, all: Agreement): string {
  return `| sentences | reader | ${JUDGEMENTS.join(' | ')} |\n|---|---|---|---|---|${rows(label, all)}`;
}

function rows(label: string, { sentences, first, second }: Agreement): string {
  return [first, second]
    .map((counts, at) => {
      const cells = JUDGEMENTS.map((each) => `${counts[each]} (${percent(counts[each], sentences)})`);
      return `\n| ${at === 0 ? `${sentences} ${label}` : ''} | ${at === 0 ? 'first' : 'second'} | ${cells.join(' | ')} |`;
    })
    .join('');
}

function agreementSentence({ sentences, alike, kappa, bothUsable, bothWrong, eitherWrong }: Agreement): string {
  const above =
    kappa === null ? 'kappa says nothing, as chance alone would agree' : `Cohen's kappa ${kappa.toFixed(2)}`;
  return [
    `Of what was said, both say the same of ${alike} of ${sentences} (${percent(alike, sentences)}; ${above}):`,
    `both usable ${bothUsable} (${percent(bothUsable, sentences)}), both wrong ${bothWrong} (${percent(bothWrong, sentences)});`,
    `at least one says wrong of ${eitherWrong} (${percent(eitherWrong, sentences)}).`,
  ].join(' ');
}

function classTable({ classes }: Agreement): string[] {
  const found = (Object.entries(classes) as [ErrorClass, number][]).toSorted((a, b) => b[1] - a[1]);
  if (found.length === 0) return [];
  const lines = found.map(([name, count]) => `| ${name} | ${CLASSES[name]} | ${count} |`);
  return [
    'What was wrong or to be edited, by either reader:',
    `| class | what | times |\n|---|---|---|\n${lines.join('\n')}`,
  ];
}

function sentenceOf({ line, first, second }: Twice, number: number): string {
  const differ = first.judgement !== second.judgement ? ' **They differ.**' : '';
  return [
    `**${number}.** ${line.text}`,
    ...line.sources.map(sourceOf),
    `- First reader: ${verdict(first)} Second reader: ${verdict(second)}${differ}`,
  ].join('\n');
}

function sourceOf({ cite, who, said, part }: Passage): string {
  const about = part ? ` for *${part}*` : '';
  return `- ${cite}, ${who}${about}: “${said.replace(/\s+/g, ' ')}”`;
}

function verdict({ judgement, class: kind, note }: JudgedLine): string {
  return `${judgement}${kind ? ` (${kind})` : ''}${note ? `: ${note.replace(/[.\s]*$/, '')}` : ''}.`;
}

function percent(count: number, of: number): string {
  return of === 0 ? 'none' : `${Math.round((count / of) * 100)} %`;
}
