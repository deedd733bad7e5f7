import type { InputId, PointId } from '../basics/ids.ts';
import { neverRead } from '../consultation/desk/wordsTaken.ts';
import type { Consultation, SharedSection } from '../consultation/state.ts';

type Format = SharedSection['format'];
type Read = Pick<Consultation, 'everyone' | 'desk'>;

/** Points that no sentence of the document cites, by input, and inputs with words but without any point, also those that could not be read. */
export function notReflectedIn(consultation: Read, format: Format = 'president') {
  return [...pointsByInput(consultation, format)].flatMap(([inputId, { told, unused }]) =>
    unused.length > 0 || told === 0 ? [{ inputId, pointIds: unused, reflected: told > 0 }] : [],
  );
}

/** Of how many inputs with words there are how many have a point in the document, and how many points are in none of its sentences. */
export function howMuchIsTold(consultation: Read, format: Format) {
  const all = [...pointsByInput(consultation, format).values()];
  return {
    inputs: all.length,
    told: all.filter(({ told }) => told > 0).length,
    unused: all.reduce((sum, { unused }) => sum + unused.length, 0),
  };
}

function pointsByInput({ everyone, desk }: Read, format: Format) {
  const cited = new Set<string>(
    Object.values(desk.sections)
      .filter((section) => section.format === format)
      .flatMap(({ sentences }) => sentences.filter(({ state }) => state !== 'rejected').flatMap(({ cites }) => cites)),
  );
  const byInput = new Map<InputId, { told: number; unused: PointId[] }>();
  const of = (inputId: InputId) => {
    const known = byInput.get(inputId) ?? { told: 0, unused: [] };
    byInput.set(inputId, known);
    return known;
  };
  for (const inputId of [...Object.keys(desk.taken), ...neverRead({ everyone, desk })]) of(inputId);
  for (const { pointId, inputId } of Object.values(desk.points)) {
    if (desk.handwork.parted[pointId]) continue;
    if (cited.has(pointId)) of(inputId).told += 1;
    else of(inputId).unused.push(pointId);
  }
  return byInput;
}
