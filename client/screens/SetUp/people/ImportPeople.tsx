import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Unwelcome } from '#client/connection/session.ts';
import { useSession } from '#client/store/selecting.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Fault } from '#client/ui/Fault.tsx';
import { FileChoice } from '../FileChoice.tsx';
import { importPeople, previewPeople, type ImportPreview } from './importing.ts';
import styles from './People.module.css';
import { Preview } from './Preview.tsx';

/** A file of people is shown first; nothing is taken until somebody has seen what it says. */
export function ImportPeople() {
  const { t } = useTranslation('organizer');
  const session = useSession();
  const [shown, setShown] = useState<File | null>(null);
  const [chosen, setChosen] = useState<{ file: File; preview: ImportPreview } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [taken, setTaken] = useState<ImportPreview | null>(null);
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
    setShown(null);
  };
  const look = (file: File) => {
    setChosen(null);
    setTaken(null);
    setShown(file);
    return attempt(async () => setChosen({ file, preview: await previewPeople(session, file) }));
  };
  const take = (file: File) =>
    attempt(async () => {
      setTaken(await importPeople(session, file));
      forget();
    });
  return (
    <div className={styles.import}>
      <FileChoice
        label={t('people.file')}
        hint={t('people.fileHint')}
        accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        name={shown?.name ?? null}
        onChoose={(file) => void look(file)}
      />
      <p>
        <a href="/api/people-template.csv" download>
          {t('people.template')}
        </a>
      </p>
      {fault && <Fault message={fault} />}
      {fault && shown && !chosen && (
        <p>
          <Button onClick={() => void look(shown)}>{t('people.readAgain', { name: shown.name })}</Button>
        </p>
      )}
      <div role="status">
        {isBusy && !chosen && t('people.reading')}
        {taken && <Taken report={taken} />}
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

/** Who is new, who was brought up to date, and who was there already. */
function Taken({ report: { added, updated, unchanged } }: { report: ImportPreview }) {
  const { t } = useTranslation('organizer');
  const sentences = [
    t('people.taken', { count: added }),
    updated > 0 && t('people.updated', { count: updated }),
    unchanged > 0 && t('people.unchanged', { count: unchanged }),
  ];
  return <Banner tone="accent">{sentences.filter(Boolean).join(' ')}</Banner>;
}
