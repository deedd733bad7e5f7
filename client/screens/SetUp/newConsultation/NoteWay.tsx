import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Unwelcome } from '#client/connection/session.ts';
import { Button } from '#client/ui/Button.tsx';
import { Fault } from '#client/ui/Fault.tsx';
import { Field } from '#client/ui/Field.tsx';
import { FileChoice } from '../FileChoice.tsx';
import { rememberAdminToken, useAdminToken } from './adminToken.ts';
import { AdminTokenField } from './AdminTokenField.tsx';
import { isPlainText, textOf } from './asking.ts';
import styles from './WaysIn.module.css';
import type { Source } from './work.ts';

/** A concept note, pasted or as a file. Text is read here; Word and PDF files are read by the server, for whoever has the admin token. */
export function NoteWay({ onBegin }: { onBegin: (source: Source) => void }) {
  const { t } = useTranslation('newConsultation');
  const [text, setText] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const { read, isBusy, token, setToken, needsToken, fault, tokenFault, forget } = useReading(file, onBegin);
  const choose = (chosen: File | null) => {
    forget();
    setFile(chosen);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void read(text);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={t('note.paste')} hint={t('note.pasteHint')}>
        {(control) => (
          <textarea
            {...control}
            className={`${control.className} ${styles.note}`}
            dir="auto"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <FileChoice
        label={t('note.file')}
        hint={t('note.fileHint')}
        accept=".docx,.pdf,.txt,.md,text/plain"
        name={file?.name ?? null}
        onChoose={choose}
      />
      {file && <Button onClick={() => choose(null)}>{t('note.withoutFile')}</Button>}
      {needsToken && <AdminTokenField value={token} onChange={setToken} error={tokenFault} why={t('note.whyToken')} />}
      {fault && <Fault message={fault} />}
      <Button type="submit" variant="primary" disabledReason={isBusy ? t('note.busy') : null}>
        {t('note.read')}
      </Button>
    </form>
  );
}

/** Reading the note of a form. The token is asked for only where the server has to read. */
function useReading(file: File | null, onBegin: (source: Source) => void) {
  const { t } = useTranslation('newConsultation');
  const known = useAdminToken();
  const [token, setToken] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [tokenFault, setTokenFault] = useState<string | null>(null);
  const isServers = file !== null && !isPlainText(file);
  const begin = (text: string, name?: string) => {
    if (text.trim() === '') return setFault(t(name === undefined ? 'note.nothing' : 'note.empty'));
    onBegin({ way: 'note', text, ...(name !== undefined && { name }) });
  };
  const readFile = async (chosen: File) => {
    const mine = known || token.trim();
    if (isServers && !mine) return setTokenFault(t('token.missing'));
    setBusy(true);
    try {
      const text = await textOf(chosen, mine);
      if (isServers) rememberAdminToken(mine);
      begin(text, chosen.name);
    } catch (reason) {
      const { status, message } = reason instanceof Unwelcome ? reason : new Unwelcome(0, '');
      if (status === 401) {
        rememberAdminToken('');
        setTokenFault(t('token.wrong'));
      } else setFault(message || t('failed'));
    }
    setBusy(false);
  };
  const forget = () => {
    setFault(null);
    setTokenFault(null);
  };
  return {
    token,
    setToken,
    isBusy,
    fault,
    tokenFault,
    forget,
    needsToken: isServers && !known,
    read: async (pasted: string) => {
      forget();
      if (isBusy) return;
      if (file) await readFile(file);
      else begin(pasted);
    },
  };
}
