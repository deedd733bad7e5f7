import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { PhaseIcon } from '#client/ui/PhaseIcon.tsx';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import type { SpeakerRequest } from '#shared/consultation/state.ts';
import styles from './PointsOfOrder.module.css';
import { pointsOfOrder } from './pointsOfOrder.ts';
import { RulingForm } from './RulingForm.tsx';
import type { FloorActions } from './useFloorActions.ts';

interface Props {
  actions: FloorActions;
  /** Declines a point of order without hearing it; the screen asks for the reason. */
  onDecline: (request: SpeakerRequest) => void;
}

/** What was raised and wants an answer at once. Nothing is here while the meeting is in order. */
export function PointsOfOrder({ actions, onDecline }: Props) {
  const { t } = useTranslation('chair');
  const { raised, unruled } = useConsultation(({ everyone }) => pointsOfOrder(everyone));
  const people = useConsultation(({ everyone }) => everyone.people);
  const [first] = raised;
  const [toRule] = unruled;
  const name = first && nameOf(people[first.personId]);
  const news = name === undefined ? '' : t('order.raisedBy', { name });
  useTitleMark(news);
  return (
    <>
      <LiveRegion message={news} urgent />
      {raised.length > 0 && (
        <section className={styles.raised} aria-labelledby="points-of-order">
          <h2 id="points-of-order" className={styles.heading}>
            <PhaseIcon phase="over" /> {t('order.title', { count: raised.length })}
          </h2>
          <ul className={styles.list}>
            {raised.map((request, index) => (
              <Raised
                key={request.requestId}
                request={request}
                isFirst={index === 0}
                onHear={() => actions.hear(request.requestId)}
                onDecline={() => onDecline(request)}
              />
            ))}
          </ul>
        </section>
      )}
      {toRule && <RulingForm key={toRule.requestId} request={toRule} name={nameOf(people[toRule.personId])} />}
    </>
  );
}

interface RaisedProps {
  request: SpeakerRequest;
  isFirst: boolean;
  onHear: () => void;
  onDecline: () => void;
}

function Raised({ request, isFirst, onHear, onDecline }: RaisedProps) {
  const { t } = useTranslation('chair');
  const person = useConsultation(({ everyone }) => everyone.people[request.personId]);
  const name = nameOf(person);
  return (
    <li className={styles.row}>
      <SpeakerName person={person && { ...person, function: undefined }} mode={person?.mode} />
      <span className={styles.buttons}>
        <Button
          size="small"
          shortcut={isFirst ? 'O' : undefined}
          aria-label={t('order.hearNamed', { name })}
          onClick={onHear}
        >
          {t('order.hear')}
        </Button>
        <Button size="small" variant="quiet" aria-label={t('order.declineNamed', { name })} onClick={onDecline}>
          {t('order.decline')}
        </Button>
      </span>
    </li>
  );
}

/** For a chair who looks at another tab. */
function useTitleMark(news: string) {
  useEffect(() => {
    if (news === '') return;
    const before = document.title;
    document.title = `● ${news}`;
    return () => {
      document.title = before;
    };
  }, [news]);
}
