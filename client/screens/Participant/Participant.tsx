import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestId } from '#shared/basics/ids.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { pointOfOrderOf, repliesStandingOf } from './beside.ts';
import { Beside } from './Beside.tsx';
import { toldTo } from '#shared/consultation/told/told.ts';
import { closingOf } from './closingOf.ts';
import { FloorStrip } from './FloorStrip.tsx';
import { IAmHere } from './IAmHere.tsx';
import { Header } from './Header.tsx';
import { Kept } from './Kept.tsx';
import styles from './Participant.module.css';
import { Place } from './Place.tsx';
import { SharedDraft } from './SharedDraft.tsx';
import { SpeakersList } from './SpeakersList.tsx';
import { standingOf, type Standing } from './standing.ts';
import { Statement } from './Statement.tsx';
import { TakingPart } from './TakingPart.tsx';
import { TellMe } from './TellMe.tsx';
import { alertsOf } from './turnAlert.ts';
import { useFocusKept } from './useFocusKept.ts';
import { useStatement } from './useStatement.ts';
import { useTurnAlert } from './useTurnAlert.tsx';

/** "When is it my turn?", and one action. An observer follows the same page without asking. */
export function Participant() {
  return useSession().role === 'observer' ? <Follows /> : <TakesPart />;
}

function Follows() {
  const { t } = useTranslation('participant');
  const title = useTurnAlert({ is: 'notAsked' }, [], undefined);
  return (
    <div className={styles.page}>
      {title}
      <Header />
      <main className={styles.main}>
        <p className={styles.follow}>{t('observer')}</p>
        <div className={styles.all}>
          <SpeakersList startsOpen />
          <SharedDraft />
        </div>
      </main>
      <FloorStrip isMine={false} />
    </div>
  );
}

function TakesPart() {
  const { personId } = useSession();
  const standing = useConsultation(({ everyone }) => standingOf(everyone, personId));
  const replies = useConsultation(({ everyone }) => repliesStandingOf(everyone, personId));
  const closesAt = useConsultation(({ everyone }) => closingOf(everyone));
  const [dismissed, setDismissed] = useState<RequestId | null>(null);
  const raised = useConsultation(({ everyone }) => pointOfOrderOf(everyone, personId));
  const point = raised?.request.requestId === dismissed ? null : raised;
  const told = useConsultation(({ everyone }) => toldTo(everyone, personId));
  const alert = useTurnAlert(standing, alertsOf({ standing, point, replies, told }), closesAt);
  const focusKept = useFocusKept(standing.is);
  const statement = useStatement(requestOf(standing));
  const [isWriting, setWriting] = useState(false);
  const isSpeaking = standing.is === 'speaking';
  const isReplyNear = replies.some(({ is }) => is === 'next' || is === 'called');
  const place = (
    <Place key="place" standing={standing} receipt={statement.ofRequest} onWrite={() => setWriting(true)} />
  );
  const beside = !isSpeaking && (
    <Beside
      key="beside"
      point={point}
      replies={replies}
      onDismiss={() => setDismissed(point?.request.requestId ?? null)}
    />
  );
  return (
    <div className={styles.page} data-standing={standing.is}>
      {alert}
      <Header />
      <main className={styles.main} {...focusKept}>
        {isReplyNear ? [beside, place] : [place, beside]}
        {!isSpeaking && (
          <>
            <Kept />
            <IAmHere />
            <div className={styles.more}>
              <SpeakersList startsOpen={false} />
              <TakingPart />
              <TellMe />
              <Statement statement={statement} isOpen={isWriting} onToggle={setWriting} />
              <SharedDraft />
            </div>
          </>
        )}
      </main>
      <FloorStrip isMine={isSpeaking} />
    </div>
  );
}

/** The request that a statement goes with. */
function requestOf(standing: Standing): RequestId | undefined {
  if (standing.is === 'done') return standing.intervention.requestId;
  return 'request' in standing ? standing.request.requestId : undefined;
}
