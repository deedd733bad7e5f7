import { useEffect, useMemo, useRef, useState, type FocusEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readConceptNote } from '#shared/conceptNote/readConceptNote.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import type { Founded } from '../organizing.ts';
import { withBlanksTakenOut } from './cleaning.ts';
import styles from './Confirm.module.css';
import { Confirming, type Confirmation } from './Confirming.ts';
import { CreatePanel } from './CreatePanel.tsx';
import type { Fault } from './checks.ts';
import { faultsIn, faultsSaid } from './faults.ts';
import { sections, type Section, type SetUpField } from './fields.ts';
import { useOpening, type Opening } from './useOpening.ts';
import { FaultSummary, Missing } from './Missing.tsx';
import { NotePanel } from './NotePanel.tsx';
import { SectionForm } from './SectionForm.tsx';
import { draftOf, type Work } from './work.ts';

interface Props {
  work: Work;
  onWork: (work: Work) => void;
  onFounded: (founded: Founded, setUp: Partial<SetUp>) => void;
  onDiscard: () => void;
}

/** The whole set-up on one page, whatever it came from, to be looked through, mended and created. */
export function Confirm({ work, onWork, onFounded, onDiscard }: Props) {
  const { t } = useTranslation(['newConsultation', 'common', 'rules']);
  const { source } = work;
  const confirmation = useWork(work, onWork);
  const { reading, draft } = confirmation;
  const [said, setSaid] = useState<readonly Fault[]>([]);
  const [tries, setTries] = useState(0);
  const [active, setActive] = useState<SetUpField | null>(null);
  const opening = useOpening(source, draft);
  const faults = useMemo(() => [...faultsIn(draft.setUp), ...said], [draft, said]);
  // What the server said was said of the set-up as it was sent.
  useEffect(() => setSaid([]), [work]);
  const ready = () => {
    const clean = withBlanksTakenOut(work, reading);
    if (clean !== work) onWork(clean);
    setTries(tries + 1);
    const { setUp } = draftOf(clean, reading);
    const found = faultsIn(setUp);
    opening.openAll(found);
    return found.length === 0 ? setUp : null;
  };
  const refused = (message: string) => {
    const found = faultsSaid(message);
    setSaid(found);
    opening.openAll(found);
    setTries(tries + 1);
  };
  const follow = ({ target }: FocusEvent | MouseEvent) => {
    const field = (target as Element).closest('[data-field]')?.getAttribute('data-field');
    if (field) setActive(field as SetUpField);
  };
  return (
    <Confirming value={{ ...confirmation, ...opening, faults, isTried: tries > 0 }}>
      <main className={source.way === 'note' ? styles.withNote : styles.page}>
        <div className={styles.form} onFocus={follow} onClick={follow}>
          <Heading way={source.way} />
          <FaultSummary faults={tries > 0 ? faults : []} tries={tries} />
          <Missing />
          {(Object.keys(sections) as Section[]).map((section) => (
            <SectionForm key={section} section={section} />
          ))}
          <CreatePanel
            setUp={draft.setUp}
            ready={ready}
            onRefused={refused}
            onFounded={onFounded}
            onDiscard={onDiscard}
          />
          <p className={styles.hint}>{t('kept')}</p>
        </div>
        {source.way === 'note' && reading && <NotePanel text={source.text} reading={reading} active={active} />}
      </main>
    </Confirming>
  );
}

function Heading({ way }: { way: Work['source']['way'] }) {
  const { t } = useTranslation('newConsultation');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t(`confirm.title_${way}`);
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [t, way]);
  return (
    <header className={styles.masthead}>
      <h1 ref={heading} tabIndex={-1}>
        {t(`confirm.title_${way}`)}
      </h1>
      <p className={styles.hint}>{t(`confirm.about_${way}`)}</p>
    </header>
  );
}

/** The set-up that the work gives, and the ways to change it. */
function useWork(work: Work, onWork: (work: Work) => void): Omit<Confirmation, 'faults' | 'isTried' | keyof Opening> {
  const { source, edits } = work;
  const reading = useMemo(() => (source.way === 'note' ? readConceptNote(source.text, today()) : null), [source]);
  const draft = useMemo(() => draftOf(work, reading), [work, reading]);
  const recognized = useMemo(() => draftOf({ source, edits: {} }, reading).setUp, [source, reading]);
  return {
    source,
    edits,
    reading,
    draft,
    recognized,
    change: (changed) => onWork({ source, edits: { ...edits, ...changed } }),
    takeBack: (key) => {
      const { [key]: _mine, ...others } = edits;
      onWork({ source, edits: others });
    },
  };
}

/** This device's day, ISO: a day of the note that lies before it is shown as one to check. */
function today(): string {
  return new Date().toLocaleDateString('en-CA');
}
