import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Unwelcome } from '#client/connection/session.ts';
import { useSession } from '#client/store/selecting.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Fault } from '#client/ui/Fault.tsx';
import { Field } from '#client/ui/Field.tsx';
import { importPeople, previewPeople, type ImportPreview } from './importing.ts';
import styles from './People.module.css';
import { Preview } from './Preview.tsx';

/** A file of people is shown first; nothing is taken until somebody has seen what it says. */
export function ImportPeople() {
  const { t } = useTranslation('organizer');
  const session = useSession();
  const box = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<{ file: File; preview: ImportPreview } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [taken, setTaken] = useState<number | null>(null);
  const attempt = async (work: () => Promise<void>) => {
    setFault(null);
    setBusy(true);
    await work().catch((reason: unknown) =>
      setFault((reason instanceof Unwelcome && reason.message) || t('people.failed')),
    );
    setBusy(false);
  };
  const forget = () => {
    setChosen(null);
    if (box.current) box.current.value = '';
  };
  const look = (file: File) => {
    setChosen(null);
    setTaken(null);
    return attempt(async () => setChosen({ file, preview: await previewPeople(session, file) }));
  };
  const take = (file: File) =>
    attempt(async () => {
      setTaken((await importPeople(session, file)).accepted);
      forget();
    });
  return (
    <div className={styles.import}>
      <Field label={t('people.file')} hint={t('people.fileHint')}>
        {(control) => (
          <input
            {...control}
            ref={box}
            type="file"
            accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            onChange={(event) => event.target.files?.[0] && void look(event.target.files[0])}
          />
        )}
      </Field>
      <p>
        <a href="/api/people-template.csv" download>
          {t('people.template')}
        </a>
      </p>
      {fault && <Fault message={fault} />}
      <div role="status">
        {isBusy && !chosen && t('people.reading')}
        {taken !== null && <Banner tone="accent">{t('people.taken', { count: taken })}</Banner>}
      </div>
      {chosen && (
        <Preview
          name={chosen.file.name}
          preview={chosen.preview}
          isBusy={isBusy}
          onTake={() => void take(chosen.file)}
          onForget={forget}
        />
      )}
    </div>
  );
}
