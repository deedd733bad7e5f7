import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftBar, type DraftPanel } from '#client/features/draft/DraftBar.tsx';
import { DraftPage } from '#client/features/draft/DraftPage.tsx';
import { ExportLinks } from '#client/features/draft/ExportLinks.tsx';
import { NotReflected } from '#client/features/draft/NotReflected.tsx';
import { useDraftDesk } from '#client/features/draft/useDraftDesk.ts';
import { Versions } from '#client/features/draft/Versions.tsx';
import { FloorNews } from '#client/features/floorControl/FloorNews.tsx';
import type { InterventionId } from '#shared/basics/ids.ts';
import { useConsultation } from '#client/store/selecting.ts';
import type { Format } from '#shared/draft/model.ts';
import { notReflectedIn } from '#shared/wire/notReflected.ts';
import { KeysHelp } from '../Chair/keys/KeysHelp.tsx';
import { useKeys } from '../Chair/keys/useKeys.ts';
import { useKeysSetting } from '../Chair/keys/useKeysSetting.ts';
import { DeskHeader } from './DeskHeader.tsx';
import { ReleasePanel } from './ReleasePanel.tsx';
import styles from './Rapporteur.module.css';
import { WordsColumn } from './WordsColumn.tsx';
import { draftKeys } from './draftKeys.ts';

/** "What was said, and is it in the text?" Left the words, right the draft that grows from them. */
export function RapporteurDesk() {
  const { t } = useTranslation('rapporteur');
  const [format, setFormat] = useState<Format>('president');
  const [picked, setPicked] = useState<InterventionId | null>(null);
  /** One at a time, so that the draft below stays in sight. */
  const [panel, setPanel] = useState<DraftPanel | null>(null);
  const toggle = (which: DraftPanel) => setPanel(panel === which ? null : which);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const takeWords = useRef<(() => void) | null>(null);
  const [keysAreOn, setKeysOn] = useKeysSetting();
  const desk = useDraftDesk(format);
  const notReflected = useConsultation((consultation) =>
    notReflectedIn(consultation, format).map(({ inputId }) => inputId),
  );
  const keys = draftKeys(desk, {
    onHelp: () => setHelpOpen(true),
    onList: () => toggle('list'),
    onVersions: () => toggle('versions'),
    onRelease: () => toggle('release'),
    onTake: () => takeWords.current?.(),
    onNextNotReflected: () => setPicked(nextOf(notReflected.filter(isSpoken), picked)),
  });
  useKeys(keys, keysAreOn && !isHelpOpen);
  return (
    <>
      <DeskHeader onHelp={() => setHelpOpen(true)} />
      <main className={styles.desk}>
        <FloorNews />
        <WordsColumn
          picked={picked}
          onPick={setPicked}
          onTakeable={(take) => {
            takeWords.current = take;
          }}
        />
        <section className={styles.draft} aria-labelledby="draft">
          <h2 id="draft" className={styles.heading}>
            {t('draft.label')}
          </h2>
          <div className={styles.top}>
            <DraftBar desk={desk} format={format} onFormat={setFormat} open={panel} onToggle={toggle} />
            {panel === 'list' && <NotReflected format={format} onOpenInput={setPicked} />}
            {panel === 'versions' && (
              <Versions format={format} draftVersion={desk.desk.draftVersion} looked={desk.looked} onGoTo={desk.goTo} />
            )}
            {panel === 'release' && <ReleasePanel key={format} desk={desk} format={format} />}
          </div>
          <DraftPage desk={desk} onOpenInput={setPicked} />
          <ExportLinks format={format} />
        </section>
      </main>
      <KeysHelp
        title={t('keys.title')}
        rows={t('keys.rows', { returnObjects: true }) as Record<string, string>}
        open={isHelpOpen}
        onClose={() => setHelpOpen(false)}
        areOn={keysAreOn}
        onSwitch={setKeysOn}
      />
    </>
  );
}

/** Written contributions have no words column. */
function isSpoken(inputId: string): boolean {
  return inputId.startsWith('i');
}

/** The one after this, round and round; the first where this is none of them. */
function nextOf(ids: string[], id: string | null): string | null {
  return ids[(ids.indexOf(id ?? '') + 1) % Math.max(1, ids.length)] ?? null;
}
