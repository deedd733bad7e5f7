import type { InputId, PointId } from '../basics/ids.ts';
import type { SetUp } from '../consultation/setUp.ts';
import type { Input, Point } from '../points/point.ts';
import { stemsOf } from '../points/stems.ts';
import { businessIn, textOf } from './check/names.ts';
import { NamesTold } from './organizations.ts';
import { homeOf } from './president/homeOf.ts';
import { toProcess } from './president/toProcess.ts';
import { isReportable } from './reporting/predicateText.ts';

/** Everything that was said, indexed so that a section finds its points without a walk through the whole meeting. */
export class Material {
  readonly inputs = new Map<InputId, Input>();
  private readonly byInput = new Map<InputId, Point[]>();
  private readonly bySection = new Map<string, Map<PointId, Point>>();
  private readonly stems = new Map<PointId, Set<string>>();
  private readonly rank = new Map<PointId, number>();
  private readonly inputsWithStem = new Map<string, number>();
  /** What is asked of the process under an issue: the conclusion takes up what the paragraph has no room for. */
  private readonly asks = new Map<PointId, Point>();
  private readonly names = new NamesTold();
  /** Inputs of which something can be put into reported speech. */
  private readonly reportable = new Set<InputId>();
  private ordered: Input[] | null = null;

  private readonly setUpText: string;

  constructor(readonly setUp: SetUp) {
    this.setUpText = textOf(setUp);
  }

  /** Puts an input with its points in place of what was known of it; returns the sections of the President's Summary that this touches. */
  replace(input: Input, points: Point[]): Set<string> {
    const touched = this.forget(input.inputId);
    const isNew = !this.inputs.has(input.inputId);
    this.inputs.set(input.inputId, input);
    this.putInOrder(input, isNew);
    this.names.add(input);
    const sorted = [...points].sort((a, b) => numberOf(a) - numberOf(b));
    this.byInput.set(input.inputId, sorted);
    if (sorted.some(isReportable)) this.reportable.add(input.inputId);
    sorted.forEach(({ pointId }, at) => this.rank.set(pointId, at));
    for (const point of sorted) {
      const sectionId = homeOf(this.setUp, input, point);
      if (!sectionId) continue;
      touched.add(sectionId);
      this.sectionPoints(sectionId).set(point.pointId, point);
      if (sectionId.startsWith('issue-') && toProcess(this.setUp, point) !== null) this.asks.set(point.pointId, point);
    }
    this.count(sorted, 1);
    return touched;
  }

  /** True where nobody spoke after this input. */
  isLast({ inputId }: Input): boolean {
    return this.inSpeakingOrder().at(-1)?.inputId === inputId;
  }

  /** Points that a section of the President's Summary reports, in speaking order. */
  pointsOf(sectionId: string): Point[] {
    return this.inOrder(this.bySection.get(sectionId)?.values() ?? []);
  }

  /** Points of one input that a section reports. */
  pointsAt(sectionId: string, inputId: InputId): Point[] {
    const here = this.bySection.get(sectionId);
    return this.pointsOfInput(inputId).filter(({ pointId }) => here?.has(pointId));
  }

  /** Points under an issue that ask something of the process, in speaking order. */
  processAsks(): Point[] {
    return this.inOrder(this.asks.values());
  }

  /** The first input of a category, those who preside apart. */
  firstOf(category: string): Input | undefined {
    return this.inSpeakingOrder().find(({ speaker }) => speaker?.category === category && !speaker.presiding);
  }

  /** True where something of the input can be put into reported speech. */
  isReportable(inputId: InputId): boolean {
    return this.reportable.has(inputId);
  }

  pointsOfInput(inputId: InputId): Point[] {
    return this.byInput.get(inputId) ?? [];
  }

  /** Inputs in speaking order. */
  inSpeakingOrder(): Input[] {
    this.ordered ??= [...this.inputs.values()].sort((a, b) => a.order - b.order || (a.inputId < b.inputId ? -1 : 1));
    return this.ordered;
  }

  private putInOrder(input: Input, isNew: boolean): void {
    const last = this.ordered?.at(-1);
    if (isNew && last && last.order < input.order) this.ordered!.push(input);
    else this.ordered = null;
  }

  inputOf(point: Point): Input {
    return this.inputs.get(point.inputId)!;
  }

  /** Content stems of the element as it would be printed. */
  stemsOfPoint(point: Point): Set<string> {
    let stems = this.stems.get(point.pointId);
    if (!stems) {
      stems = coreStems(point.element?.text ?? point.verbatim);
      this.stems.set(point.pointId, stems);
    }
    return stems;
  }

  /** How telling a stem is in this meeting, from 0 (everybody says it) to 1 (few do). */
  weightOf(stem: string): number {
    const df = Math.max(1, this.inputsWithStem.get(stem) ?? 1);
    const n = Math.max(2, this.inputs.size);
    return Math.min(4, Math.log((n + 1) / df) + 0.5) / 4;
  }

  /** True where the text says the name of a non-governmental organization that took part, or of a well-known business. */
  namesSomebody(text: string): boolean {
    return this.names.findIn(text) !== null || businessIn(text, this.setUpText) !== null;
  }

  private sectionPoints(sectionId: string): Map<PointId, Point> {
    let points = this.bySection.get(sectionId);
    if (!points) this.bySection.set(sectionId, (points = new Map()));
    return points;
  }

  private forget(inputId: InputId): Set<string> {
    const touched = new Set<string>();
    const input = this.inputs.get(inputId);
    const points = this.byInput.get(inputId) ?? [];
    this.reportable.delete(inputId);
    this.count(points, -1);
    for (const point of points) {
      const sectionId = input && homeOf(this.setUp, input, point);
      if (sectionId && this.bySection.get(sectionId)?.delete(point.pointId)) touched.add(sectionId);
      this.asks.delete(point.pointId);
      this.stems.delete(point.pointId);
    }
    return touched;
  }

  private count(points: Point[], by: 1 | -1): void {
    for (const stem of new Set(points.flatMap((point) => [...this.stemsOfPoint(point)]))) {
      this.inputsWithStem.set(stem, (this.inputsWithStem.get(stem) ?? 0) + by);
    }
  }

  private inOrder(points: Iterable<Point>): Point[] {
    return [...points].sort(
      (a, b) => this.orderOf(a) - this.orderOf(b) || this.rank.get(a.pointId)! - this.rank.get(b.pointId)!,
    );
  }

  private orderOf(point: Point): number {
    return this.inputs.get(point.inputId)?.order ?? 0;
  }
}

const QUALIFICATION = /,\s(?:with|without|so|including|such as|which|who|where|as|in|on|by|for|to)\b/;

/** Stems of what an element says before it goes into particulars: two who ask for the same with different particulars ask for the same. */
function coreStems(text: string): Set<string> {
  const core = new Set(stemsOf(text.split(QUALIFICATION)[0]!));
  return core.size >= 2 ? core : new Set(stemsOf(text));
}

/** The running number at the end of a point's id. */
export function numberOf(point: Point): number {
  return Number(/\.(\d+)$/.exec(point.pointId)?.[1] ?? 0);
}
