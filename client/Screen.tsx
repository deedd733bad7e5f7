import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { audienceOf, type Role } from '#shared/consultation/roles.ts';
import { useRostrum } from '#client/store/rostrum.ts';
import { useSession } from '#client/store/selecting.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Marks } from '#client/ui/Marks.tsx';
import { useHash } from '#client/ui/useHash.ts';
import { WipeRehearsal } from '#client/screens/Rehearsal/WipeRehearsal.tsx';
import { Loading } from './Loading.tsx';

const Participant = lazy(() =>
  import('#client/screens/Participant/Participant.tsx').then((m) => ({ default: m.Participant })),
);
const RoomDisplay = lazy(() =>
  import('#client/screens/RoomDisplay/RoomDisplay.tsx').then((m) => ({ default: m.RoomDisplay })),
);
const Organizer = lazy(() => import('#client/screens/SetUp/Organizer.tsx').then((m) => ({ default: m.Organizer })));
const Chair = lazy(() => import('#client/screens/Chair/Chair.tsx').then((m) => ({ default: m.Chair })));
const FloorDesk = lazy(() => import('#client/screens/FloorDesk/FloorDesk.tsx').then((m) => ({ default: m.FloorDesk })));
const RapporteurDesk = lazy(() =>
  import('#client/screens/Rapporteur/RapporteurDesk.tsx').then((m) => ({ default: m.RapporteurDesk })),
);
const CaptionDesk = lazy(() =>
  import('#client/screens/Rapporteur/CaptionDesk.tsx').then((m) => ({ default: m.CaptionDesk })),
);
const CheckPage = lazy(() => import('#client/screens/Check/CheckPage.tsx').then((m) => ({ default: m.CheckPage })));

const screens: Record<Role, ComponentType> = {
  participant: Participant,
  observer: Participant,
  display: RoomDisplay,
  organizer: Organizer,
  chair: Chair,
  floorOfficer: FloorDesk,
  rapporteur: RapporteurDesk,
  captioner: CaptionDesk,
};

/** Who may end a rehearsal. */
const mayWipe: ReadonlySet<Role> = new Set(['organizer', 'chair']);

/** The screen of the session's role, with what every screen has: the marks, the state of the line. */
export function Screen() {
  const { role } = useSession();
  const { sample, rehearsal, setUp } = useRostrum((state) => state.consultation.everyone);
  const isChecking = useHash() === 'check' && audienceOf(role) === 'bureau';
  const Shown = isChecking ? CheckPage : screens[role];
  useTitle(role, setUp.title);
  return (
    <>
      <Marks sample={sample} rehearsal={rehearsal} clock={setUp.clock}>
        {rehearsal && mayWipe.has(role) && <WipeRehearsal />}
      </Marks>
      {role !== 'display' && <LineBanner />}
      <Suspense fallback={<Loading />}>
        <Shown />
      </Suspense>
    </>
  );
}

function LineBanner() {
  const { t } = useTranslation('common');
  const status = useRostrum((state) => state.status);
  return (
    <div role="status">{status === 'reconnecting' && <Banner tone="warning">{t('line.reconnecting')}</Banner>}</div>
  );
}

/** The tab says which role it is; a participant's says more, and says it itself. */
function useTitle(role: Role, title: string) {
  const { t } = useTranslation('common');
  const isOwn = role === 'participant' || role === 'observer';
  useEffect(() => {
    if (!isOwn) document.title = [t(`role.${role}`), title].join(' · ');
  }, [isOwn, role, t, title]);
}
