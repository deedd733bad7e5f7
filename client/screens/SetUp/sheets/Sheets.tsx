import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { Choice } from '#client/ui/Choice.tsx';
import { useFocusOnArrival } from '#client/ui/useFocusOnArrival.ts';
import type { Role } from '#shared/consultation/roles.ts';
import { handedOut } from '../links/HandOut.tsx';
import { LoopbackWarning } from '../links/LoopbackWarning.tsx';
import type { Links } from '../organizing.ts';
import { Sheet } from './Sheet.tsx';
import { chosenAfter, forTheHall, forWork, sheetsOf } from './sheets.ts';
import styles from './Sheets.module.css';

type Paper = 'a4' | 'letter';

/** Sheets to print, one for each role, shown as they will lie on the paper. */
export function Sheets({ links }: { links: Links }) {
  const { t } = useTranslation('organizer');
  const { consultationId } = useSession();
  const [chosen, setChosen] = useState<Role[]>(['participant']);
  const [paper, setPaper] = useState<Paper>('a4');
  const heading = useFocusOnArrival();
  const sheets = sheetsOf(chosen, links);
  const choose = (role: Role) => setChosen(chosenAfter(chosen, role));
  const printAll = () => {
    for (const { role } of sheets) handedOut(consultationId, role);
    print();
  };
  return (
    <main className={styles.page}>
      <header className={styles.bar}>
        <h1 {...heading}>{t('sheets.title')}</h1>
        <a href="#">{t('sheets.back')}</a>
        <LoopbackWarning links={links} />
        <Roles legend={t('sheets.hall')} roles={forTheHall} chosen={chosen} links={links} onChoose={choose} />
        <Roles
          legend={t('sheets.work')}
          hint={t('sheets.workHint')}
          roles={forWork}
          chosen={chosen}
          links={links}
          onChoose={choose}
        />
        <Choice
          legend={t('sheets.paper')}
          value={paper}
          onChange={setPaper}
          options={[
            { value: 'a4', label: 'A4' },
            { value: 'letter', label: t('sheets.letter') },
          ]}
        />
        <Button variant="primary" disabledReason={sheets.length === 0 ? t('sheets.none') : null} onClick={printAll}>
          {t('sheets.print', { count: sheets.length })}
        </Button>
      </header>
      <div className={`${styles.sheets} ${styles[paper]}`}>
        {sheets.map((sheet) => (
          <Sheet key={sheet.role} {...sheet} />
        ))}
      </div>
    </main>
  );
}

interface RolesProps {
  legend: string;
  hint?: string;
  roles: readonly Role[];
  chosen: readonly Role[];
  links: Links;
  onChoose: (role: Role) => void;
}

function Roles({ legend, hint, roles, chosen, links, onChoose }: RolesProps) {
  const { t } = useTranslation('common');
  return (
    <fieldset className={styles.roles}>
      <legend>{legend}</legend>
      {hint && <p>{hint}</p>}
      {roles
        .filter((role) => links[role])
        .map((role) => (
          <label key={role}>
            <input type="checkbox" checked={chosen.includes(role)} onChange={() => onChoose(role)} />
            {t(`role.${role}`)}
          </label>
        ))}
    </fieldset>
  );
}
