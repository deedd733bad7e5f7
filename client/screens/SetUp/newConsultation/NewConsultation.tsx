import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '#client/ui/Banner.tsx';
import { Confirm } from './Confirm.tsx';
import { Created } from './Created.tsx';
import { keepDone, keepWork, keptDone, keptWork, type Source, type Work } from './work.ts';
import { WaysIn } from './WaysIn.tsx';

/** From a concept note, a template or a file to a consultation and its links. What is not created yet is kept in this browser. */
export function NewConsultation() {
  const { t } = useTranslation(['newConsultation', 'setUp', 'common']);
  const [work, setWork] = useState<Work | null>(keptWork);
  const [isKept, setKept] = useState(true);
  const [done, setDone] = useState(keptDone);
  useEffect(() => {
    if (!work && !done) document.title = t('title');
  }, [t, work, done]);
  useEffect(() => {
    const leave = () => keepDone(null);
    addEventListener('hashchange', leave);
    return () => removeEventListener('hashchange', leave);
  }, []);
  const keep = (next: Work | null) => {
    setWork(next);
    setKept(keepWork(next));
  };
  if (done) return <Created founded={done.founded} setUp={done.setUp} />;
  if (!work) return <WaysIn onBegin={(source: Source) => keep({ source, edits: {} })} />;
  return (
    <>
      {!isKept && <Banner tone="warning">{t('notKept')}</Banner>}
      <Confirm
        work={work}
        onWork={keep}
        onDiscard={() => keep(null)}
        onFounded={(founded, setUp) => {
          keep(null);
          keepDone({ founded, setUp });
          setDone({ founded, setUp });
        }}
      />
    </>
  );
}
