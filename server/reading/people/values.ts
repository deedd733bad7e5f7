import { categories, type Category, type Mode } from '#shared/consultation/people/profile.ts';
import { plain } from './columns.ts';

const MODES: Record<Mode, string> = {
  room: 'room, in room, in the room, in person, inperson, onsite, on site, on the spot, physical, physically, presencial, presentiel, en presentiel, en personne, en persona, sur place, in situ, en sala, en salle, face to face',
  online:
    'online, on line, remote, remotely, virtual, virtually, video, zoom, webex, teams, en ligne, a distance, distanciel, virtuel, en linea, a distancia, remoto, en remoto',
  phone: 'phone, by phone, telephone, by telephone, audio, dial in, call in, par telephone, telefono, por telefono',
};

const CATEGORIES: Record<Category, string> = {
  government:
    'government, governments, governmental, member state, state, states, government representative, public sector, gouvernement, gouvernements, etat, etats membres, gobierno, gobiernos, estado',
  'intergovernmental organization':
    'intergovernmental organization, intergovernmental organisation, intergovernmental organizations, intergovernmental organisations, intergovernmental, international organization, international organisation, international organizations, international organisations, igo, igos, organisation intergouvernementale, organisation internationale, organizacion intergubernamental, organizacion internacional',
  'United Nations':
    'united nations, un, un entity, un agency, un system, un body, un secretariat, nations unies, onu, naciones unidas, organisation des nations unies, sistema de las naciones unidas',
  'civil society':
    'civil society, civil society organization, civil society organisation, civil society organizations, civil society organisations, cso, csos, ngo, ngos, non governmental organization, non governmental organisation, societe civile, ong, sociedad civil',
  'private sector':
    'private sector, business, industry, company, companies, private, business sector, secteur prive, entreprise, entreprises, sector privado, empresa, empresas',
  'technical community':
    'technical community, technical, tech community, technical and academic community, internet technical community, communaute technique, comunidad tecnica',
  academia:
    'academia, academic, academic community, academics, university, universities, research, universite, milieu universitaire, universitaire, monde universitaire, academico, universidad, comunidad academica',
  youth: 'youth, young people, youth delegate, youth representative, jeunesse, jeunes, juventud, jovenes',
  parliamentarian:
    'parliamentarian, parliamentarians, parliament, member of parliament, mp, parlementaire, parlementaires, parlamentario, parlamentaria, parlamento',
  'local government':
    'local government, local governments, local authority, local authorities, local and regional government, municipality, city, cities, collectivite locale, autorite locale, gobierno local, autoridad local, municipio',
  philanthropy:
    'philanthropy, foundation, foundations, philanthropic, donor, philanthropie, fondation, filantropia, fundacion',
  media: 'media, press, journalist, journalists, medias, presse, medios, prensa, medios de comunicacion',
  other: 'other, others, autre, autres, otro, otra, otros',
};

const modeOfWord = inverted(MODES);
const categoryOfWord = inverted(CATEGORIES);

/** The mode that a word means; null for a word that means none. */
export function modeIn(text: string): Mode | null {
  return modeOfWord.get(plain(text)) ?? null;
}

/** The category that a word means; other text stays as it was typed and counts as other. */
export function categoryIn(text: string): string {
  const known = categories.find((each) => each.toLowerCase() === text.toLowerCase());
  return known ?? categoryOfWord.get(plain(text)) ?? text;
}

/** Whole minutes of additional time, 0 to 3; null for anything else. */
export function accessMinutesIn(text: string): number | null {
  const [, digit] = /^([0-3])(?:[.,]0+)?(?:\s*min(?:utes?)?\.?)?$/i.exec(text) ?? [];
  return digit === undefined ? null : Number(digit);
}

function inverted<Value extends string>(words: Record<Value, string>): Map<string, Value> {
  const entries = Object.entries<string>(words) as [Value, string][];
  return new Map(entries.flatMap(([value, list]) => list.split(', ').map((word) => [word, value] as const)));
}
