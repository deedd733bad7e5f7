import type { PointId } from '../../basics/ids.ts';
import type { Point } from '../../points/point.ts';
import type { Material } from '../material.ts';
import type { ProposedSection } from '../model.ts';
import { predicatesOf, withinWords } from '../reporting/predicates.ts';
import { speakerParagraph } from '../reporting/speakerParagraph.ts';
import type { SettledSlots } from '../settledSlots.ts';
import { composeAsks } from './asks.ts';
import { isDemandAtLarge } from './homeOf.ts';
import { named } from './opening.ts';

const EXPECTATIONS = 4;
const MOST_WORDS = 100;

function isAtLarge(material: Material, point: Point): boolean {
  return material.inputOf(point).itemKind !== 'closing' && isDemandAtLarge(material.setUp, point);
}

/** The conclusion: what is expected of the process, then what those who preside committed themselves to. */
export function composeNextSteps(
  material: Material,
  settled: SettledSlots,
  told: Set<PointId>,
  printed: ReadonlySet<PointId>,
): ProposedSection {
  const points = material.pointsOf('nextSteps');
  const isChairs = (inputId: string) => material.inputs.get(inputId)?.speaker?.presiding === true;
  const closing = points.filter(({ inputId }) => !isChairs(inputId));
  const asked = material
    .processAsks()
    .filter(({ pointId }) => !told.has(pointId) && !closing.some((point) => point.pointId === pointId));
  const expected = [...closing, ...asked];
  // Demands of any kind only where nothing is asked of the process: beside it they would come and go.
  const ofProcess = expected.filter((point) => !isAtLarge(material, point));
  const asks = ofProcess.length > 0 ? ofProcess : expected;
  const expectations = composeAsks(material, asks, 'nextSteps', 1, EXPECTATIONS, settled, printed);
  const commitments = material
    .inSpeakingOrder()
    .filter(({ inputId }) => isChairs(inputId))
    .flatMap((input) => {
      const own = points.filter(({ inputId }) => inputId === input.inputId);
      const predicates = withinWords(predicatesOf(material, own, true), MOST_WORDS);
      return speakerParagraph(named(input), predicates, 'nextSteps.2', settled.within(input.inputId)).map(
        (sentence) => ({ ...sentence, key: `${input.inputId}.${sentence.key}` }),
      );
    });
  return {
    format: 'president',
    sectionId: 'nextSteps',
    heading: 'Next Steps / Conclusion',
    order: 900,
    sentences: [...expectations, ...commitments],
  };
}
