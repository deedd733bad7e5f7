import { useTranslation } from 'react-i18next';
import { refusalSentence } from '#client/i18n/sentences.ts';
import { dismissNotice, useRostrum } from '#client/store/rostrum.ts';
import { Toast } from '#client/ui/Toast.tsx';

/** The last refusal, on whatever screen it happened. */
export function NoticeToast() {
  const { t } = useTranslation();
  const notice = useRostrum((state) => state.notice);
  if (!notice) return null;
  const message = notice.refusal ? refusalSentence(notice.refusal) : t(notice.textKey ?? '');
  return <Toast key={notice.id} message={message} onDismiss={dismissNotice} />;
}
