import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';
import { Fault } from '#client/ui/Fault.tsx';
import { FileChoice } from '../FileChoice.tsx';
import { faultSentence } from './faultSentence.ts';
import { isEmpty } from './fields.ts';
import { openFile, type OpenedFile } from './openFile.ts';
import styles from './WaysIn.module.css';
import type { Source } from './work.ts';

/** A set-up file. What is wrong in it is named; what is right in it can be taken all the same. */
export function FileWay({ onBegin }: { onBegin: (source: Source) => void }) {
  const { t } = useTranslation(['newConsultation', 'common']);
  const [opened, setOpened] = useState<(OpenedFile & { name: string }) | null>(null);
  const choose = async (file: File) => {
    setOpened(null);
    const read = openFile(await file.text());
    if (read.isJson && read.faults.length === 0) onBegin({ way: 'file', setUp: read.setUp, name: file.name });
    else setOpened({ ...read, name: file.name });
  };
  const takesSome = opened?.isJson && !Object.values(opened.setUp).every(isEmpty);
  return (
    <div className={styles.form}>
      <FileChoice
        label={t('file.label')}
        hint={t('file.hint')}
        accept="application/json,.json"
        name={opened?.name ?? null}
        onChoose={(file) => void choose(file)}
      />
      {opened && (
        <Fault
          message={opened.isJson ? opened.faults.map((fault) => faultSentence(t, fault)).join('\n') : t('file.notJson')}
        />
      )}
      {opened && takesSome && (
        <Button onClick={() => onBegin({ way: 'file', setUp: opened.setUp, name: opened.name })}>
          {t('file.anyway')}
        </Button>
      )}
    </div>
  );
}
