import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ServerClock } from '#client/ui/serverClock.ts';
import { serverNow } from '#client/store/submit.ts';
import { Door } from './Door.tsx';
import { Loading } from './Loading.tsx';
import { NoticeToast } from './NoticeToast.tsx';

const Start = lazy(() => import('#client/screens/SetUp/Start.tsx').then(({ Start }) => ({ default: Start })));

const RecordPage = lazy(() => import('#client/screens/Record/Record.tsx').then((m) => ({ default: m.Record })));

/** Which page a path is: the start, whatever a link opens, or the public record of a consultation. */
export function App() {
  const token = /^\/join\/([^/]+)\/?$/.exec(location.pathname)?.[1];
  const recordId = /^\/record\/([\w-]+)\/?$/.exec(location.pathname)?.[1];
  return (
    <ServerClock value={serverNow}>
      <Suspense fallback={<Loading />}>
        {token && <Door token={decodeURIComponent(token)} />}
        {recordId && <RecordPage consultationId={recordId} />}
        {!token && !recordId && (location.pathname === '/' ? <Start /> : <Nowhere />)}
        <NoticeToast />
      </Suspense>
    </ServerClock>
  );
}

function Nowhere() {
  const { t } = useTranslation('common');
  return (
    <main>
      <h1>{t('door.unknownPage')}</h1>
      <a href="/">{t('rostrum')}</a>
    </main>
  );
}
