import type { SetUp } from '../../consultation/setUp.ts';
import type { Input, Point } from '../../points/point.ts';
import { isUnitedNations } from '../unitedNations.ts';
import { toProcess } from './toProcess.ts';

/**
 * The one section of the President's Summary that reports a point, so that nothing is told twice; null where none does.
 * What the chairs and the secretariat say between the interventions is no view of stakeholders; a body of the United Nations is named.
 */
export function homeOf(setUp: SetUp, input: Input, point: Point): string | null {
  if (point.commitment) return 'nextSteps';
  if (isOpener(setUp, input)) return 'opening';
  if (input.itemKind === 'stocktaking') return input.speaker?.presiding ? null : 'stocktaking';
  if (input.itemKind === 'closing') return 'nextSteps';
  if (input.speaker?.presiding || (input.kind === 'response' && !isUnitedNations(input))) return null;
  const issue = point.issues[0];
  if (issue && setUp.issues[issue.ordinal - 1] && !(issue.score < SURE && isOnDrafting(point)))
    return `issue-${issue.ordinal}`;
  if (isUnitedNations(input)) return 'stocktaking';
  return toProcess(setUp, point) || isOnDrafting(point) || isDemandAtLarge(setUp, point) ? 'nextSteps' : null;
}

/** From this score a filing outweighs what the words say about the process; a person's filing always does. */
const SURE = 0.35;
const DRAFTING =
  /\b(?:every draft|drafts|successive drafts?|(?:zero|first|each|next) draft|the drafting|elements paper|road ?map|outcome document|negotiations|negotiated text|language versions)\b/i;

/** Asks about how the outcome is drafted and negotiated belong to the conclusion. */
function isOnDrafting({ act, element }: Point): boolean {
  return (
    act !== 'fact' && act !== 'concern' && element !== null && DRAFTING.test(`${element.agent ?? ''} ${element.text}`)
  );
}

/** True for what is asked for under no issue, and not of the process: it is expected in general. Not where a person said that it belongs nowhere. */
export function isDemandAtLarge(setUp: SetUp, point: Point): boolean {
  const { act, element, byHand, issues } = point;
  if (setUp.issues.length === 0 || issues.length > 0 || element === null || byHand?.filed) return false;
  return ['call', 'urge', 'need', 'propose'].includes(act) && !toProcess(setUp, point) && !isOnDrafting(point);
}

/** Who opens: those who preside, those the programme invited, and who answers for them; everybody with a name where the programme's opening names nobody. */
export function isOpener(setUp: SetUp, { itemKind, kind, speaker }: Input): boolean {
  if (itemKind !== 'opening' || !speaker) return false;
  const namesNobody = !setUp.programme.some((item) => item.kind === 'opening' && (item.speakers ?? []).length > 0);
  return (
    speaker.presiding === true ||
    speaker.invited === true ||
    kind === 'response' ||
    (namesNobody && speaker.name !== undefined && speaker.function !== undefined)
  );
}
