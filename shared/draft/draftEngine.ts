import type { InputId } from '../basics/ids.ts';
import type { Attendance } from '../consultation/people/attendance.ts';
import type { SetUp } from '../consultation/setUp.ts';
import type { Input, Point } from '../points/point.ts';
import { stemsOf } from '../points/stems.ts';
import { LastSaid } from './lastSaid.ts';
import { Material } from './material.ts';
import type { Format, ProposedSection, Section, Settled } from './model.ts';
import { presidentFrame } from './president/frame.ts';
import { composeIssue } from './president/issue/composeIssue.ts';
import { Facets } from './president/issue/facets.ts';
import { ItemList } from './president/issue/items.ts';
import { composeNextSteps } from './president/nextSteps.ts';
import { composeOpening } from './president/opening.ts';
import { composeStocktaking } from './president/stocktaking.ts';
import { SettledSlots } from './settledSlots.ts';
import { secretariatFrame } from './secretariat/frame.ts';
import { inputSection, inputSectionId } from './secretariat/inputSection.ts';
import { Ladder, sameRung, type Rung } from './secretariat/ladder.ts';
import { isTold } from './secretariat/remarks.ts';
import { organizationOfWork } from './secretariat/organization.ts';

/** Name and version of the composers, recorded with every revision. */
export const ENGINE = 'rostrum-draft 1.6.0';

/** Composes the two outcome documents of one consultation, section by section, as inputs come in. Same inputs and points, same text. */
export class DraftEngine {
  private material: Material;
  private ladder: Ladder;
  /** Inputs whose paragraph people have written in, when the ladder was last climbed. */
  private byPeople = '';
  private attendance: Attendance | null = null;
  private readonly last = new LastSaid();
  private readonly lists = new Map<string, ItemList>();
  private readonly facets = new Map<string, Facets>();

  constructor(private readonly setUp: SetUp) {
    this.material = new Material(setUp);
    this.ladder = new Ladder(setUp);
  }

  /** Starts anew from all inputs and points; `standing` are the sections as the draft has them, so that printed items keep their place. */
  load(inputs: Input[], points: Point[], standing: Section[] = []): void {
    this.material = new Material(this.setUp);
    this.last.forget();
    this.lists.clear();
    this.facets.clear();
    const byInput = new Map<InputId, Point[]>();
    for (const point of points) byInput.set(point.inputId, [...(byInput.get(point.inputId) ?? []), point]);
    for (const input of inputs) this.material.replace(input, byInput.get(input.inputId) ?? []);
    this.climb(standing.flatMap(settledIn));
    for (const section of standing) this.last.stands(section);
  }

  /** The sections that stand on the set-up alone; `dates` are those on which it was held, once they are known, in place of the planned. */
  frame(settled: Settled[], dates: string[] | null = null): ProposedSection[] {
    const setUp = dates ? { ...this.setUp, dates } : this.setUp;
    const sections = [
      ...presidentFrame(setUp),
      ...secretariatFrame(setUp),
      organizationOfWork(this.material, this.attendance),
    ];
    return sections.map((section) => this.proposed(section, settled));
  }

  /** Takes the points of an input in place of its earlier ones; answers with every section that this touches or changes, whole. */
  take(input: Input, points: Point[], settled: Settled[]): ProposedSection[] {
    const isNew = !this.material.inputs.has(input.inputId);
    const touched = this.material.replace(input, points);
    const isNewLast = isNew && this.material.isLast(input);
    this.updateLists(input, touched, isNewLast);
    const out: ProposedSection[] = [];
    const add = (composed: ProposedSection) => {
      const section = this.proposed(composed, settled);
      const isChanged = this.last.changes(section);
      if (isChanged || touched.has(section.sectionId) || section.sectionId.endsWith(`.${input.inputId}`))
        out.push(section);
    };
    for (const section of this.reports(input, settled, isNewLast)) add(section);
    add(organizationOfWork(this.material, this.attendance));
    for (const sectionId of this.summarySections(touched)) add(this.compose(sectionId, settled));
    // The conclusion comes last: it takes up what the issues' paragraphs, as they now stand, have no room for.
    if (touched.has('nextSteps') || this.material.processAsks().length > 0) add(this.compose('nextSteps', settled));
    return out;
  }

  /** Takes the attendance as counted or checked in, null where neither is known: the section that says it goes along with the next update. */
  knowAttendance(attendance: Attendance | null): void {
    this.attendance = attendance;
  }

  /** Takes the attendance; answers with the section that says it. */
  attended(attendance: Attendance | null, settled: Settled[]): ProposedSection[] {
    this.knowAttendance(attendance);
    const section = this.proposed(organizationOfWork(this.material, attendance), settled);
    this.last.changes(section);
    return [section];
  }

  /** The input's own paragraph in the secretariat's report, and others whose heading or subject it moves. */
  private reports(input: Input, settled: Settled[], isNewLast: boolean): ProposedSection[] {
    const before = this.ladder.rungs;
    const moved = this.climbOn(input, settled, isNewLast);
    const sections: ProposedSection[] = [];
    for (const [inputId, rung] of moved) {
      const earlier = before.get(inputId);
      if (inputId !== input.inputId && earlier && sameRung(earlier, rung)) continue;
      const other = this.material.inputs.get(inputId)!;
      if (earlier && earlier.group !== rung.group) sections.push(emptied(other, earlier));
      sections.push(
        inputSection(this.material, other, rung, this.slots(settled, 'secretariat', inputSectionId(other, rung))),
      );
    }
    return sections;
  }

  /** The rungs that may have moved: whoever speaks last moves nobody before them, unless people have begun another paragraph meanwhile. */
  private climbOn(input: Input, settled: Settled[], isNewLast: boolean): Map<InputId, Rung> {
    const byPeople = writtenByPeople(settled);
    if (isNewLast && [...byPeople].sort().join() === this.byPeople) {
      const isWritten = byPeople.has(input.inputId) || isTold(this.material, input);
      return new Map([[input.inputId, this.ladder.add(input, isWritten)]]);
    }
    this.climb(settled);
    return this.ladder.rungs;
  }

  /** The ladder through everybody who has a paragraph: of their points, or written by people. */
  private climb(settled: Pick<Settled, 'format' | 'sectionId' | 'state'>[]): void {
    const byPeople = writtenByPeople(settled);
    this.byPeople = [...byPeople].sort().join();
    this.ladder = new Ladder(this.setUp);
    for (const input of this.material.inSpeakingOrder())
      this.ladder.add(input, byPeople.has(input.inputId) || isTold(this.material, input));
  }

  /** Touched sections of the President's Summary, and issues that print a name which may no longer stand there. */
  private summarySections(touched: Set<string>): string[] {
    const sections = new Set([...touched].filter((sectionId) => sectionId !== 'nextSteps'));
    for (const ordinal of this.setUp.issues.keys()) {
      const sectionId = `issue-${ordinal + 1}`;
      const text = this.last.textOf(sectionId);
      if (text !== '' && this.material.namesSomebody(text)) sections.add(sectionId);
    }
    return [...sections];
  }

  private compose(sectionId: string, settled: Settled[]): ProposedSection {
    const slots = this.slots(settled, 'president', sectionId);
    const printed = this.last.printed(sectionId);
    if (sectionId === 'opening') return composeOpening(this.material, slots);
    if (sectionId === 'stocktaking') return composeStocktaking(this.material, slots);
    if (sectionId === 'nextSteps')
      return composeNextSteps(this.material, slots, this.last.underIssues(settled), printed.cites);
    return composeIssue(
      this.material,
      Number(sectionId.slice('issue-'.length)),
      { list: this.listOf(sectionId), facets: this.facetsOf(sectionId) },
      slots,
      printed,
      this.last.toldBeside(sectionId),
    );
  }

  /** Whoever speaks last adds to the lists of ideas; a revision or a late input has them made anew. */
  private updateLists(input: Input, touched: Set<string>, isLast: boolean): void {
    for (const sectionId of touched) {
      const list = this.lists.get(sectionId);
      const facets = this.facets.get(sectionId);
      if (!isLast) {
        this.lists.delete(sectionId);
        this.facets.delete(sectionId);
      } else
        for (const point of this.material.pointsAt(sectionId, input.inputId)) {
          list?.add(point);
          facets?.add(point);
        }
    }
  }

  private listOf(sectionId: string): ItemList {
    const list =
      this.lists.get(sectionId) ??
      new ItemList(this.material, this.material.pointsOf(sectionId), this.titleStems(sectionId));
    this.lists.set(sectionId, list);
    return list;
  }

  private facetsOf(sectionId: string): Facets {
    const issue = this.setUp.issues[Number(sectionId.slice('issue-'.length)) - 1]!;
    const facets = this.facets.get(sectionId) ?? new Facets(this.material, issue, this.material.pointsOf(sectionId));
    this.facets.set(sectionId, facets);
    return facets;
  }

  private titleStems(sectionId: string): Set<string> {
    return new Set(stemsOf(this.setUp.issues[Number(/^issue-(\d+)$/.exec(sectionId)?.[1]) - 1]?.title ?? ''));
  }

  private slots(settled: Settled[], format: Format, sectionId: string): SettledSlots {
    return SettledSlots.of(settled, format, sectionId);
  }

  /** A settled key is never proposed again. */
  private proposed(section: ProposedSection, settled: Settled[]): ProposedSection {
    const slots = this.slots(settled, section.format, section.sectionId);
    return { ...section, sentences: section.sentences.filter(({ key }) => !slots.has(key)) };
  }
}

/** The sentences of a standing section that people have settled. */
function settledIn({ format, sectionId, sentences }: Section): Pick<Settled, 'format' | 'sectionId' | 'state'>[] {
  return sentences.flatMap(({ state }) => (state === 'proposed' ? [] : [{ format, sectionId, state }]));
}

/** Inputs with a paragraph in the secretariat's report that people have a hand in. */
function writtenByPeople(settled: Pick<Settled, 'format' | 'sectionId' | 'state'>[]): Set<InputId> {
  return new Set(
    settled
      .filter(({ format, state }) => format === 'secretariat' && state !== 'rejected')
      .map(({ sectionId }) => sectionId.replace(/^[a-z]+\./, '')),
  );
}

function emptied(input: Input, rung: Rung): ProposedSection {
  return { format: 'secretariat', sectionId: inputSectionId(input, rung), heading: null, order: 0, sentences: [] };
}
