import { useTranslation } from 'react-i18next';
import { AskReply } from './AskReply.tsx';
import type { PointStanding, ReplyStanding } from './beside.ts';
import styles from './Beside.module.css';
import { PointNews } from './PointNews.tsx';
import { RaisePoint } from './RaisePoint.tsx';
import { ReplyNews } from './ReplyNews.tsx';

interface Props {
  point: PointStanding | null;
  replies: ReplyStanding[];
  onDismiss: () => void;
}

/** What does not stand on the list: points of order and rights of reply. */
export function Beside({ point, replies, onDismiss }: Props) {
  const { t } = useTranslation('participant');
  return (
    <div className={styles.beside} role="group" aria-label={t('beside')}>
      {point && <PointNews point={point} onDismiss={onDismiss} />}
      {replies.map((reply) => (
        <ReplyNews key={reply.request.requestId} reply={reply} />
      ))}
      <div className={styles.actions}>
        <RaisePoint />
        <AskReply />
      </div>
    </div>
  );
}
