import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Unwelcome } from '#client/connection/session.ts';
import { useSession } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import { textOf } from './handIn.ts';

/**
 * A file's text goes into the box first, so that whoever hands it in sees what was read and how long it takes to say. Why one was
 * not read is told here, where it was chosen, and it can be sent again as it is.
 */
export function StatementFile({ onText }: { onText: (text: string) => void }) {
  const { t } = useTranslation(['participant', 'common']);
  const session = useSession();
  const [reading, setReading] = useState<File | null>(null);
  const [failed, setFailed] = useState<{ file: File; why: string } | null>(null);
  /** Of several files the one chosen last counts, in whichever order they were read. */
  const last = useRef<File | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    last.current = file;
    setReading(file);
    setFailed(null);
    const answer = await textOf(session, file).catch((reason: unknown) => ({ reason }));
    if (last.current !== file) return;
    setReading(null);
    if (typeof answer === 'string') return onText(answer);
    const { reason } = answer;
    setFailed({ file, why: (reason instanceof Unwelcome && reason.message) || t('common:line.notSent') });
  };
  return (
    <>
      <Field
        label={t('statement.file')}
        hint={reading ? t('statement.reading') : t('statement.fileHint')}
        error={failed?.why}
      >
        {(control) => (
          <input
            {...control}
            ref={box}
            type="file"
            accept=".docx,.pdf,.txt,.md"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              // Empty again, so that the same file can be taken once more after it was mended.
              target.value = '';
              if (file) void read(file);
            }}
          />
        )}
      </Field>
      {failed && (
        <Button
          onClick={() => {
            box.current?.focus();
            void read(failed.file);
          }}
        >
          {t('statement.readAgain', { name: failed.file.name })}
        </Button>
      )}
    </>
  );
}
