import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestId } from '#shared/basics/ids.ts';
import { order } from '#shared/consultation/ordering/order.ts';
import { swapOf, swapsProposedTo } from '#shared/consultation/ordering/swapOf.ts';
import type { FloorState, SpeakerRequest } from '#shared/consultation/state.ts';
import { nameOf } from '#client/i18n/names.ts';
import { ordinal } from '#client/i18n/sentences.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import styles from './Participant.module.css';

/** Two who wait may swap their places, where both wish to: what is proposed to me, what I have proposed, and how to propose. */
export function Swaps({ request }: { request: SpeakerRequest }) {
  const proposed = useConsultation(({ everyone }) => swapsProposedTo(everyone, request.requestId));
  const own = useConsultation(({ everyone }) => swapOf(everyone, request.requestId));
  return (
    <>
      {proposed.map((requestId) => (
        <ProposedToMe key={requestId} requestId={requestId} />
      ))}
      {own ? <ProposedByMe requestId={request.requestId} to={own.other} /> : <Propose request={request} />}
    </>
  );
}

/** "Mr. Li (3rd)". */
function useNameAndPlace(requestId: RequestId): { name: string; place: string } {
  return useConsultation(({ everyone }) => ({
    name: nameOf(everyone.people[everyone.requests[requestId]?.personId ?? '']),
    place: ordinal(placeOf(everyone, requestId)),
  }));
}

function placeOf(state: FloorState, requestId: RequestId): number {
  const itemId = state.requests[requestId]?.itemId;
  const places = itemId === undefined ? [] : order(state, itemId);
  return places.find((each) => each.requestId === requestId)?.place ?? 0;
}

function ProposedToMe({ requestId }: { requestId: RequestId }) {
  const { t } = useTranslation('participant');
  const who = useNameAndPlace(requestId);
  const answer = (type: 'AcceptSwap' | 'DeclineSwap') => void submit({ type, requestId });
  const buttons = (
    <div className={styles.actions}>
      <Button variant="primary" onClick={() => answer('AcceptSwap')}>
        {t('swap.accept')}
      </Button>
      <Button onClick={() => answer('DeclineSwap')}>{t('swap.decline')}</Button>
    </div>
  );
  return (
    <Banner tone="accent" live="alert" action={buttons}>
      {t('swap.toMe', who)}
    </Banner>
  );
}

function ProposedByMe({ requestId, to }: { requestId: RequestId; to: SpeakerRequest }) {
  const { t } = useTranslation('participant');
  const who = useNameAndPlace(to.requestId);
  return (
    <Banner
      live="status"
      action={<Button onClick={() => void submit({ type: 'DeclineSwap', requestId })}>{t('swap.takeBack')}</Button>}
    >
      {t('swap.byMe', who)}
    </Banner>
  );
}

function Propose({ request }: { request: SpeakerRequest }) {
  const { t } = useTranslation('participant');
  const [to, setTo] = useState<RequestId>('');
  const others = useConsultation(({ everyone }) =>
    order(everyone, request.itemId).filter(({ requestId }) => requestId !== request.requestId),
  );
  const { people, requests } = useConsultation(({ everyone }) => everyone);
  const command = { type: 'ProposeSwap', requestId: request.requestId, with: to } as const;
  const refused = useDisabledReason(to === '' ? null : command);
  const propose = (event: FormEvent) => {
    event.preventDefault();
    if (to !== '' && refused === null) void submit(command);
  };
  if (others.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>
        <h3>{t('swap.title')}</h3>
      </summary>
      <form className={styles.place} onSubmit={propose}>
        <p className={styles.quiet}>{t('swap.about')}</p>
        <Field label={t('swap.with')}>
          {(control) => (
            <select {...control} value={to} onChange={(event) => setTo(event.target.value)}>
              <option value="">{t('swap.choose')}</option>
              {others.map(({ requestId, place }) => (
                <option key={requestId} value={requestId}>
                  {t('swap.option', {
                    place: ordinal(place),
                    name: nameOf(people[requests[requestId]?.personId ?? '']),
                  })}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button type="submit" disabledReason={to === '' ? t('swap.choose') : refused}>
          {t('swap.propose')}
        </Button>
      </form>
    </details>
  );
}
