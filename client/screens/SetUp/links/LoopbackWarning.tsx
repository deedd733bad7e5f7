import { useTranslation } from 'react-i18next';
import { isLoopback } from '#shared/basics/loopback.ts';
import { Banner } from '#client/ui/Banner.tsx';
import type { Links } from '../organizing.ts';

/** Said wherever links are handed out that open on the server's own computer alone; else nothing. */
export function LoopbackWarning({ links }: { links: Links }) {
  const { t } = useTranslation('setUp');
  const link = Object.values(links)[0];
  if (!link || !isLoopback(link)) return null;
  return <Banner tone="warning">{t('links.loopback', { address: link.split('/join/')[0] })}</Banner>;
}
