import { fact, gap } from '../frameSentence.ts';
import { countWord } from '../language/numbers.ts';
import { joinWords } from '../language/joinList.ts';
import type { Attendance } from '../../consultation/people/attendance.ts';
import type { Material } from '../material.ts';
import type { Cite, ProposedSection, ProposedSentence } from '../model.ts';
import { isTold } from './remarks.ts';

const CATEGORIES: Record<string, string> = {
  government: 'governments',
  'intergovernmental organization': 'intergovernmental organizations',
  'United Nations': 'the United Nations system',
  'civil society': 'civil society',
  'private sector': 'the private sector',
  'technical community': 'the technical community',
  academia: 'academia',
  youth: 'youth organizations',
  parliamentarian: 'parliaments',
  'local government': 'local governments',
  philanthropy: 'philanthropic organizations',
  media: 'the media',
};

/** Section II of the secretariat's report: the categories that spoke, and the attendance. */
export function organizationOfWork(material: Material, attendance: Attendance | null): ProposedSection {
  const sentences = [...present(material), ...unsummarized(material), attended(attendance)];
  return { format: 'secretariat', sectionId: 'organization', heading: 'Organization of work', order: 20, sentences };
}

/** Neutral lines cite the programme, never a point: a point is reflected only where its content is told. */
const NEUTRAL: Cite[] = ['setUp.programme'];

function present(material: Material): ProposedSentence[] {
  const names = Object.entries(CATEGORIES).flatMap(([category, name]) => (material.firstOf(category) ? [name] : []));
  if (names.length === 0) return [];
  const text = `Representatives of ${joinWords(names)} took the floor.`;
  return [{ key: 'categories', paragraphId: 'organization.1', text, cites: NEUTRAL, organizations: 0 }];
}

/** Says how many interventions have no paragraph, those of the chairs and answers apart. */
function unsummarized(material: Material): ProposedSentence[] {
  const count = material
    .inSpeakingOrder()
    .filter((input) => input.kind !== 'response' && !input.speaker?.presiding && !isTold(material, input)).length;
  if (count === 0) return [];
  const many = count === 1 ? 'one further intervention that is' : `${countWord(count)} further interventions that are`;
  const text = `The record holds ${many} not summarized here.`;
  return [{ key: 'unsummarized', paragraphId: 'organization.1', text, cites: NEUTRAL, organizations: 0 }];
}

function attended(attendance: Attendance | null): ProposedSentence {
  if (!attendance) return gap('organization', 'attendance', 'Attendance', 'attendance');
  const { room, online, checkedIn } = attendance;
  const text = `Attendance${checkedIn ? ', by those who checked in,' : ''} was ${many(room)} in the room and ${many(online)} online.`;
  return { ...fact('organization', 'attendance', text, []), cites: ['setUp.attendance'] };
}

function many(count: number): string {
  return count === 0 ? 'none' : countWord(count);
}
