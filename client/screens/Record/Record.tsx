import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';
import { Marks } from '#client/ui/Marks.tsx';
import type { Publication } from '#shared/wire/publication.ts';
import { Attendance } from './Attendance.tsx';
import { Balance } from './Balance.tsx';
import { Documents } from './Documents.tsx';
import { Foot } from './Foot.tsx';
import { Masthead } from './Masthead.tsx';
import styles from './Record.module.css';
import { find } from './search.ts';
import { Search } from './Search.tsx';
import { SpeakersTable } from './SpeakersTable.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import { Unheard } from './Unheard.tsx';
import { useDescription } from './useDescription.ts';
import { usePublication } from './usePublication.ts';
import { Verification } from './verification/Verification.tsx';
import { WordsWent } from './WordsWent.tsx';

/** "What happened, and where did my words go?" Public, without a session, while the chair has it published. */
export function Record({ consultationId }: { consultationId: string }) {
  const { t } = useTranslation(['record', 'common']);
  const reading = usePublication(consultationId);
  if (reading.state === 'read') return <Published publication={reading.publication} />;
  return (
    <main className={styles.page}>
      {reading.state === 'loading' && <p role="status">{t('common:loading')}</p>}
      {reading.state === 'closed' && (
        <>
          <h1>{t('closedTitle')}</h1>
          <p>{t('closed')}</p>
        </>
      )}
      {reading.state === 'failed' && (
        <>
          <h1>{t('common:door.failedTitle')}</h1>
          <p>{reading.message || t('failed')}</p>
          <Button variant="primary" onClick={reading.again}>
            {t('again')}
          </Button>
        </>
      )}
    </main>
  );
}

function Published({ publication }: { publication: Publication }) {
  const { t } = useTranslation('record');
  const [query, setQuery] = useState('');
  const describe = useDescription(publication);
  const found = useMemo(() => find(publication, query), [publication, query]);
  const { about, marks } = publication;
  useEffect(() => {
    document.title = t('title', { title: about.title });
  }, [t, about.title]);
  return (
    <>
      <Marks {...marks} />
      <main className={styles.page}>
        <Masthead publication={publication} describe={describe} />
        <Search query={query} onQuery={setQuery} found={found} all={publication.words.length} />
        <Timeline publication={publication} describe={describe} found={found?.inputs ?? null} />
        <SpeakersTable publication={publication} describe={describe} found={found?.inputs ?? null} />
        <WordsWent publication={publication} describe={describe} found={found} />
        <Unheard items={publication.items} />
        <Balance publication={publication} />
        <Attendance attendance={publication.attendance} />
        <Documents publication={publication} />
        <Verification publication={publication} />
      </main>
      <Foot publication={publication} />
    </>
  );
}
