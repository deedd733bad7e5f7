import type { InputId, PointId } from '../basics/ids.ts';
import type { ProposedSection, ProposedSentence, Section, Settled } from './model.ts';
import { Printed } from './president/issue/printed.ts';

/** What was proposed last for each section, to tell what changed and to keep printed items in their place. */
export class LastSaid {
  private readonly texts = new Map<string, string>();
  private readonly summary = new Map<string, Printed>();

  forget(): void {
    this.texts.clear();
    this.summary.clear();
  }

  /** Takes a section as the draft has it. */
  stands(section: Section): void {
    this.remember(section, '');
  }

  /** Remembers the section; true where it differs from what was proposed before. */
  changes(section: ProposedSection): boolean {
    const before = this.texts.get(`${section.format}/${section.sectionId}`) ?? '';
    const text = textOf(section);
    this.remember(section, text);
    return text !== before && !(before === '' && section.sentences.length === 0);
  }

  /** What a section of the President's Summary says, with all that belongs to it. */
  textOf(sectionId: string): string {
    return this.texts.get(`president/${sectionId}`) ?? '';
  }

  /** What a section of the President's Summary printed. */
  printed(sectionId: string): Printed {
    return this.summary.get(sectionId) ?? new Printed();
  }

  /** Tells whether another section of the President's Summary tells something of an intervention. */
  toldBeside(sectionId: string): (inputId: InputId) => boolean {
    const others = [...this.summary].flatMap(([id, { inputs }]) => (id === sectionId ? [] : [inputs]));
    return (inputId) => others.some((inputs) => inputs.has(inputId));
  }

  /** The points that an issue's paragraph tells, by the machine or by people. */
  underIssues(settled: readonly Settled[]): Set<PointId> {
    const told = new Set<PointId>();
    for (const [sectionId, printed] of this.summary)
      if (sectionId.startsWith('issue-')) for (const cite of printed.cites) told.add(cite);
    for (const { sectionId, cites } of settled)
      if (sectionId.startsWith('issue-')) for (const cite of cites) told.add(cite);
    return told;
  }

  private remember({ format, sectionId, sentences }: Said, text: string): void {
    this.texts.set(`${format}/${sectionId}`, text);
    if (format === 'president') this.summary.set(sectionId, new Printed(sentences));
  }
}

type Said = Pick<Section, 'format' | 'sectionId'> & { sentences: readonly ProposedSentence[] };

function textOf({ heading, order, sentences, thin }: ProposedSection): string {
  return JSON.stringify([heading, order, thin ?? false, sentences]);
}
