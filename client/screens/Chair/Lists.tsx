import { useTranslation } from 'react-i18next';
import { Balance } from '#client/features/balance/Balance.tsx';
import { LastActs } from '#client/features/floorControl/LastActs.tsx';
import type { FloorActions } from '#client/features/floorControl/useFloorActions.ts';
import { AbsentList } from '#client/features/listControl/AbsentList.tsx';
import { AddLine } from '#client/features/listControl/AddLine.tsx';
import { AwaitingList } from '#client/features/listControl/AwaitingList.tsx';
import { ListHeader } from '#client/features/listControl/ListHeader.tsx';
import { RepliesList } from '#client/features/listControl/RepliesList.tsx';
import { SpeakersList } from '#client/features/listControl/SpeakersList.tsx';
import { submit } from '#client/store/submit.ts';
import styles from './Chair.module.css';
import { Programme } from './Programme.tsx';
import type { Asking } from './useAsking.ts';
import { useForecast } from './useForecast.ts';

interface Props {
  actions: FloorActions;
  asking: Asking;
}

/** All who wait, each list where it is looked for, and at the foot how the floor is shared. */
export function Lists({ actions, asking }: Props) {
  const { reached, fittingSeconds } = useForecast();
  const { now } = asking;
  const form = now?.about === 'reopen' || now?.about === 'announce' ? now.about : null;
  const onDecline = (requestId: string) => asking.ask({ about: 'decline', requestId });
  const onWho = (requestId: string) => asking.ask({ about: 'who', requestId });
  const fit = fittingSeconds === null ? null : { seconds: fittingSeconds, onSet: () => void setLimit(fittingSeconds) };
  return (
    <div className={styles.next}>
      <div className={styles.lists}>
        <Programme
          onPublish={() => asking.ask({ about: 'publish' })}
          onClosing={() => asking.ask({ about: 'closing' })}
        />
        <AwaitingList onDecline={onDecline} />
        <section aria-labelledby="speakers-list">
          <ListHeader
            controls
            form={form}
            onForm={(about) => (about === null ? asking.close() : asking.ask({ about }))}
          />
          <SpeakersList onGive={actions.give} onDecline={onDecline} onWho={onWho} reached={reached} fit={fit} />
          <RepliesList onGive={actions.giveReply} onDecline={onDecline} />
          <AbsentList />
        </section>
        <AddFold />
      </div>
      <div className={styles.foot}>
        <LastActs />
        <Balance />
      </div>
    </div>
  );
}

function setLimit(seconds: number) {
  return submit({ type: 'SetTimeLimit', seconds });
}

/** For somebody who asks by hand, where no floor officer is there to enter them. */
function AddFold() {
  const { t } = useTranslation('floorDesk');
  return (
    <details id="add-fold" className={styles.add}>
      <summary aria-keyshortcuts="J">
        {t('add.title')} <kbd className={styles.key}>{'J'}</kbd>
      </summary>
      <AddLine autoFocus={false} />
    </details>
  );
}
