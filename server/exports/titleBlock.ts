import type { SetUp } from '#shared/consultation/setUp.ts';
import type { Cite, FootnoteCall, Format, Sentence } from '#shared/draft/model.ts';
import { datesInWords } from '#shared/draft/language/dates.ts';

export const PRESIDENTS_SUMMARY = "President's Summary";

/** Title lines from the set-up, for a draft whose own title section is missing or wholly rejected. The first line is the title. */
export function titleFromSetUp(format: Format, setUp: SetUp): Sentence[] {
  return format === 'president' ? presidentTitle(setUp) : secretariatTitle(setUp);
}

/** The format's own line, with a straight apostrophe however it was typed. */
export function straightenSummaryLine(text: string): string {
  return /^president[’'ʼ]s summary$/i.test(text.trim()) ? PRESIDENTS_SUMMARY : text;
}

function presidentTitle(setUp: SetUp): Sentence[] {
  const mode = setUp.mode.charAt(0).toUpperCase() + setUp.mode.slice(1);
  return [
    line(setUp.title, ['setUp.title']),
    line([mode, setUp.place].filter(Boolean).join(' - '), ['setUp.mode', 'setUp.place']),
    line(datesInWords(setUp.dates), ['setUp.dates']),
    line(PRESIDENTS_SUMMARY, []),
  ];
}

function secretariatTitle(setUp: SetUp): Sentence[] {
  const held = [setUp.heldDuring && `during ${setUp.heldDuring}`, datesInWords(setUp.dates), setUp.place].filter(
    Boolean,
  );
  const secretariat = setUp.preparedBy?.replace(/^the /i, '');
  const lines = [line(/^report\b/i.test(setUp.title) ? setUp.title : `Report on ${setUp.title}`, ['setUp.title'])];
  if (setUp.theme) lines.push(line(`“${setUp.theme}”`, ['setUp.theme']));
  if (held.length > 0) lines.push(line(`Held ${held.join(', ')}`, ['setUp.dates', 'setUp.place']));
  if (secretariat) lines.push(line(`Prepared by the ${secretariat}`, ['setUp.preparedBy'], disclaimer(secretariat)));
  return lines;
}

function disclaimer(secretariat: string): FootnoteCall['on'] {
  return {
    text: `This report summarizes the discussions; it does not necessarily reflect the views of the ${secretariat} or of Member States.`,
  };
}

function line(text: string, cites: Cite[], footnote?: FootnoteCall['on']): Sentence {
  const footnotes = footnote ? [{ at: text.length - 1, on: footnote }] : [];
  const place = { id: 'title', key: 'title', paragraphId: 'title', organizations: 0 };
  return { ...place, text, cites, footnotes, origin: 'machine', state: 'proposed' };
}
