import type { PersonId, RequestId, StatementId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import { introductionOfActor, type Introduction } from '../people/introducePerson.ts';
import { withRequest } from '../speakersList/withdrawRequest.ts';
import type { Consultation, FloorState } from '../state.ts';
import type { DeskState } from './state.ts';

/**
 * Hands in a text: for one's request (the named one, else the one that waits or has the floor, else the one of the open item that was
 * heard or called in vain), or, without any, as a written contribution. Naming a statement handed in before links it anew.
 */
export interface SubmitStatement {
  type: 'SubmitStatement';
  statementId?: StatementId | undefined;
  requestId?: RequestId | undefined;
}

export interface StatementSubmitted {
  type: 'StatementSubmitted';
  statementId: StatementId;
  personId: PersonId;
  requestId: RequestId | null;
  /** Number to quote when asking what became of it. */
  receipt: string;
  words: number;
  text: string;
  language?: string | undefined;
}

/** That a statement goes with a request, which everyone may know, or (null) with none any more; what it says is the desk's. */
export interface StatementHandedIn {
  type: 'StatementHandedIn';
  statementId: StatementId;
  requestId: RequestId | null;
}

export const submitStatement: Decider<
  Consultation,
  SubmitStatement,
  StatementSubmitted | StatementHandedIn | Introduction
> = (command, { everyone, desk }, { actor, statement }) => {
  const known = command.statementId === undefined ? undefined : desk.statements[command.statementId];
  if (command.statementId !== undefined && (!known || known.personId !== actor.personId))
    return refuse('notFound', 'There is no such statement of yours.');
  const facts = known ?? statement;
  if (!facts) return refuse('invalid', 'Upload the statement first.');
  if (!everyone.people[actor.personId]?.name && !actor.profile?.name)
    return refuse('nameMissing', 'Please say who you are before you hand in a statement.');
  const request =
    command.requestId === undefined ? ownRequest(everyone, actor.personId) : everyone.requests[command.requestId];
  if (command.requestId !== undefined && !request) return refuse('notFound');
  if (request && request.personId !== actor.personId)
    return refuse('notAllowed', 'A statement goes with your own request only.');
  const statementId = known?.statementId ?? `c${desk.counts.statements + 1}`;
  const submitted: StatementSubmitted = {
    type: 'StatementSubmitted',
    statementId,
    personId: actor.personId,
    requestId: request?.requestId ?? null,
    receipt: facts.receipt,
    words: facts.words,
    text: facts.text,
    ...(facts.language !== undefined && { language: facts.language }),
  };
  const { requestId } = submitted;
  const isNews = requestId !== null || (known !== undefined && known.requestId !== null);
  const handedIn = { type: 'StatementHandedIn' as const, statementId, requestId };
  return accept<StatementSubmitted | StatementHandedIn | Introduction>(
    [...introductionOfActor(everyone, actor), submitted, ...(isNews ? [handedIn] : [])],
    { statementId, receipt: facts.receipt, words: facts.words },
  );
};

export const statementHandedIn: Evolver<FloorState, StatementHandedIn> = (state, { statementId, requestId }) => {
  const before = Object.values(state.requests).filter(({ handedIn = [] }) => handedIn.includes(statementId));
  const left = before.reduce(
    (so, request) => withRequest(so, { ...request, handedIn: request.handedIn?.filter((id) => id !== statementId) }),
    state,
  );
  const request = requestId === null ? undefined : left.requests[requestId];
  return request ? withRequest(left, { ...request, handedIn: [...(request.handedIn ?? []), statementId] }) : left;
};

export const statementSubmitted: Evolver<DeskState, StatementSubmitted> = (state, event) => {
  const { statementId, personId, requestId, receipt, words, text, language } = event;
  const isNew = !state.statements[statementId];
  const statement = {
    statementId,
    personId,
    requestId,
    receipt,
    words,
    text: text ?? '',
    ...(language && { language }),
  };
  return {
    ...state,
    statements: { ...state.statements, [statementId]: statement },
    counts: isNew ? { ...state.counts, statements: state.counts.statements + 1 } : state.counts,
  };
};

/** The person's request that a text without a name belongs to. What was said on another item is over: its text would change the wrong paragraph. */
function ownRequest({ requests, itemId: openItem }: FloorState, personId: PersonId) {
  const own = Object.values(requests).filter((request) => request.personId === personId);
  const waiting = own.filter(({ state }) => state === 'hasFloor' || state === 'listed' || state === 'requested');
  return (
    waiting.find(({ itemId }) => itemId === openItem) ??
    waiting[0] ??
    own.findLast(
      ({ itemId, state }) => itemId === openItem && (state === 'done' || state === 'absent' || state === 'declined'),
    )
  );
}
