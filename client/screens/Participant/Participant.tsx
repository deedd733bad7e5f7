import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { AskForFloor } from './AskForFloor.tsx';
import { Done } from './Done.tsx';
import { FloorStrip } from './FloorStrip.tsx';
import { IAmHere } from './IAmHere.tsx';
import { Header } from './Header.tsx';
import { Kept } from './Kept.tsx';
import styles from './Participant.module.css';
import { SharedDraft } from './SharedDraft.tsx';
import { SpeakersList } from './SpeakersList.tsx';
import { Speaking } from './Speaking.tsx';
import { standingOf, type Standing } from './standing.ts';
import { Statement } from './Statement.tsx';
import { TakingPart } from './TakingPart.tsx';
import { useFocusKept } from './useFocusKept.ts';
import { useTurnAlert } from './useTurnAlert.tsx';
import { Waiting } from './Waiting.tsx';

/** "When is it my turn?", and one action. An observer follows the same page without asking. */
export function Participant() {
  const { t } = useTranslation('participant');
  const { role, personId } = useSession();
  const standing = useConsultation(({ everyone }) => standingOf(everyone, personId));
  const alert = useTurnAlert(standing);
  const focusKept = useFocusKept(standing.is);
  const isObserver = role === 'observer';
  const isSpeaking = standing.is === 'speaking';
  return (
    <div className={styles.page} data-standing={standing.is}>
      {alert}
      <Header />
      <main className={styles.main} {...focusKept}>
        {!isObserver && <Place standing={standing} />}
        {!isObserver && !isSpeaking && <Kept />}
        {!isObserver && !isSpeaking && <IAmHere />}
        {isObserver && <p className={styles.follow}>{t('observer')}</p>}
        {!isSpeaking && (
          <div className={isObserver ? styles.all : styles.more}>
            <SpeakersList startsOpen={isObserver} />
            {!isObserver && <TakingPart />}
            {!isObserver && <Statement />}
            <SharedDraft />
          </div>
        )}
      </main>
      <FloorStrip isMine={isSpeaking} />
    </div>
  );
}

function Place({ standing }: { standing: Standing }) {
  const [isAskingAgain, setAskingAgain] = useState(false);
  switch (standing.is) {
    case 'speaking':
      return <Speaking intervention={standing.intervention} />;
    case 'waiting':
    case 'next':
      return <Waiting standing={standing} />;
    case 'done':
    case 'absent':
      if (!isAskingAgain) return <Done standing={standing} onAskAgain={() => setAskingAgain(true)} />;
      return <AskForFloor />;
    case 'notAsked':
      return <AskForFloor />;
  }
}
