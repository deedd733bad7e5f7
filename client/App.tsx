import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ServerClock } from '#client/ui/serverClock.ts';
import { serverNow } from '#client/store/submit.ts';
import { Door } from './Door.tsx';
import { Loading } from './Loading.tsx';
import { NoticeToast } from './NoticeToast.tsx';

const Start = lazy(() => import('#client/screens/SetUp/Start.tsx').then(({ Start }) => ({ default: Start })));

/** Which page a path is. There are two: the start, and whatever a link opens. */
export function App() {
  const token = /^\/join\/([^/]+)\/?$/.exec(location.pathname)?.[1];
  return (
    <ServerClock value={serverNow}>
      <Suspense fallback={<Loading />}>
        {token ? <Door token={decodeURIComponent(token)} /> : location.pathname === '/' ? <Start /> : <Nowhere />}
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
