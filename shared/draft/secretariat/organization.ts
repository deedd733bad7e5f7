import { fact, gap } from '../frameSentence.ts';
import { countWord } from '../language/numbers.ts';
import { joinWords } from '../language/joinList.ts';
import type { Material } from '../material.ts';
import type { Cite, ProposedSection, ProposedSentence } from '../model.ts';

/** Who was there, as checked in or counted. */
export interface Attendance {
  room: number;
  online: number;
}

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
  const sentences = [...present(material), counted(attendance)];
  return { format: 'secretariat', sectionId: 'organization', heading: 'Organization of work', order: 20, sentences };
}

function present(material: Material): ProposedSentence[] {
  const cites: Cite[] = [];
  const names: string[] = [];
  for (const [category, name] of Object.entries(CATEGORIES)) {
    const first = material.firstOf(category);
    if (!first) continue;
    names.push(name);
    cites.push(material.pointsOfInput(first.inputId)[0]?.pointId ?? 'setUp.programme');
  }
  if (names.length === 0) return [];
  const text = `Representatives of ${joinWords(names)} took the floor.`;
  return [{ key: 'categories', paragraphId: 'organization.1', text, cites: [...new Set(cites)], organizations: 0 }];
}

function counted(attendance: Attendance | null): ProposedSentence {
  if (!attendance) return gap('organization', 'attendance', 'Attendance', 'attendance');
  const { room, online } = attendance;
  const text = `Attendance was ${countWord(room)} in the room and ${countWord(online)} online.`;
  return { ...fact('organization', 'attendance', text, []), cites: ['setUp.attendance'] };
}
