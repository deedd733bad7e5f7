import people from './people.json' with { type: 'json' };
import sample from '#samples/wsis/interventions.json' with { type: 'json' };
import sampleSetUp from '#samples/wsis/setup.json' with { type: 'json' };
import type { Mode, Profile } from '#shared/consultation/people/profile.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import { habits, type CastMember, type Habit } from './castMember.ts';
import type { Draws } from './draws.ts';

const IN_ROOM = 12;
const ONLINE = 14;
/** So many of those in the room have no device: the floor officer enters them. */
const WITHOUT_DEVICE = 5;
/** Habits that need a device of one's own. */
const byDevice = new Set<Habit>(['dropsOff', 'withdraws', 'letsPass', 'handsIn', 'onlyWrites', 'arrivesLate']);

type Drafted = Omit<CastMember, 'habit'>;

/** Everybody who takes part in a rehearsal of this set-up: twelve in the room, fourteen online. The same seed gives the same people. */
export function castOf(setUp: SetUp, draws: Draws): CastMember[] {
  const own = isSample(setUp) ? ofTheSample() : [];
  const inRoom = own.filter(({ mode }) => mode === 'room').length;
  const missing = { room: IN_ROOM - inRoom, online: ONLINE - (own.length - inRoom) };
  const strangers = draws.shuffled(people as Profile[], 'people').slice(0, missing.room + missing.online);
  const invented = strangers.map((profile, index): Drafted => {
    const mode: Mode = index < missing.room ? 'room' : 'online';
    const device = index >= WITHOUT_DEVICE - own.filter((each) => !each.device).length;
    return { key: `m${index + 1}`, profile, mode, device, text: null };
  });
  return withHabits([...own, ...(own.length > 0 ? invented : withOneUnnamed(invented))], draws);
}

/** The sample's own people where it is the sample that is rehearsed, with what they say there. */
export function isSample(setUp: SetUp): boolean {
  return setUp.title === sampleSetUp.title;
}

/** What somebody of the sample says there, by their name. */
export function sampleTextOf(name: string | undefined): string | null {
  return sample.find(({ speaker }) => speaker !== undefined && speaker === name)?.text ?? null;
}

function ofTheSample(): Drafted[] {
  const invited = new Set(sampleSetUp.programme.flatMap(({ speakers }) => speakers.map(({ name }) => bare(name))));
  return sample
    .filter(({ speaker }) => speaker === undefined || !invited.has(bare(speaker)))
    .map((each) => {
      const {
        n,
        speaker: name,
        honorific,
        function: task,
        organization,
        country,
        category,
        pronoun,
        gender,
        mode,
      } = each;
      const said = { name, honorific, function: task, organization, country, category, pronoun, gender };
      const profile = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Profile;
      return { key: `n${n}`, profile, mode: mode as Mode, device: name !== undefined, text: each.text };
    });
}

/** The programme writes the form of address into the name. */
function bare(name: string): string {
  return name.replace(/^(Ms|Mr|Mx|Dr)\. /, '');
}

/** Somebody always speaks without saying who they are. */
function withOneUnnamed(members: Drafted[]): Drafted[] {
  const at = members.findIndex(({ device }) => !device);
  return members.map((member, index) => (index === at ? { ...member, profile: {} } : member));
}

function withHabits(members: Drafted[], draws: Draws): CastMember[] {
  const given = new Map<string, Habit>();
  for (const habit of Object.keys(habits) as Habit[]) {
    const free = members.filter(
      ({ key, device, profile }) => !given.has(key) && profile.name !== undefined && (device || !byDevice.has(habit)),
    );
    for (const { key } of draws.shuffled(free, 'habit', habit).slice(0, habits[habit])) given.set(key, habit);
  }
  return members.map((member) => ({ ...member, habit: given.get(member.key) ?? null }));
}
