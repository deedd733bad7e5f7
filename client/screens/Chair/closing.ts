import { leftAtClosing } from '#client/features/floorControl/leftAtClosing.ts';
import { refusalNow } from '#client/store/disabledReason.ts';
import { useRostrum } from '#client/store/rostrum.ts';
import { submit } from '#client/store/submit.ts';

/** Closes the sitting, or asks first where that would leave something behind. What is refused is said at once. */
export function closeOrAsk(ask: () => void): void {
  const now = useRostrum.getState();
  const { items, waiting } = leftAtClosing(now.consultation.everyone);
  const isRefused = refusalNow({ type: 'CloseSitting' }, now) !== null;
  if (!isRefused && items + waiting > 0) ask();
  else void submit({ type: 'CloseSitting' });
}

/** Opens the question before the record is published or taken back; what is refused is said at once. */
export function publishOrSay(ask: () => void): void {
  const now = useRostrum.getState();
  const command = { type: 'PublishRecord', on: now.consultation.everyone.publishedAt === null } as const;
  if (refusalNow(command, now) === null) ask();
  else void submit(command);
}
