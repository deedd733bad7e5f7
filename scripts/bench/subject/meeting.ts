import type { SetUp } from '#shared/consultation/setUp.ts';
import type { Subject } from './subject.ts';

const setUp: SetUp = {
  title: 'Consultation held to be measured',
  mode: 'Hybrid',
  place: 'Geneva',
  dates: ['2026-03-02'],
  timeZone: 'Europe/Zurich',
  convenedBy: 'Commission on Knowledge',
  mandate: ['General Assembly resolution 70/125'],
  chairs: [{ honorific: 'Ms.', name: 'Ada Okoye', country: 'Nigeria' }],
  issues: [{ title: 'Connectivity', keywords: ['connectivity', 'networks', 'broadband'] }],
  programme: Array.from({ length: 30 }, (_, place) => ({
    id: `item-${place + 1}`,
    title: `Item ${place + 1} of the programme`,
    kind: 'issues' as const,
    issues: [1],
  })),
};

const categories = ['government', 'civil society', 'academia', 'private sector'];

/** A consultation of the subject, entered only over HTTP, as every outside client does. */
export class Meeting {
  private constructor(
    private readonly subject: Subject,
    readonly id: string,
    private readonly links: Record<string, string>,
    /** The chair's ticket; the chair is the swarm's speaker. */
    readonly chair: string,
  ) {}

  static async found(subject: Subject): Promise<Meeting> {
    const founded = await post(`${subject.url}/api/consultations`, setUp, subject.adminToken);
    const links = founded['links'] as Record<string, string>;
    const chair = await post(`${subject.url}/api/sessions`, { token: tokenIn(links['chair']!) });
    return new Meeting(subject, String(founded['id']), links, String(chair['ticket']));
  }

  /** Tickets of so many participants, a session each. */
  async tickets(count: number, role = 'participant'): Promise<string[]> {
    const tickets: string[] = [];
    let next = 0;
    const lane = async () => {
      while (next < count) {
        const place = next++;
        const person = { name: `Participant ${place + 1}`, country: 'Uruguay' };
        const joined = await post(`${this.subject.url}/api/sessions`, { token: tokenIn(this.links[role]!), person });
        tickets[place] = String(joined['ticket']);
      }
    };
    await Promise.all(Array.from({ length: 50 }, lane));
    return tickets;
  }
}

/** The chair's commands that open the sitting with so many on the list, all entered by hand, and the first of them speaking. */
export function opening(entries: number): object[] {
  return [
    { type: 'OpenSitting' },
    { type: 'OpenItem', itemId: 'item-1' },
    { type: 'OpenSpeakersList' },
    ...Array.from({ length: entries + 1 }, (_, place) => entering(place)),
    { type: 'GiveFloor', requestId: 'r1' },
  ];
}

/** Somebody is entered on the list, with what is usually known of a person. */
export function entering(place: number): object {
  return {
    type: 'RequestFloorFor',
    person: {
      name: `Speaker Number ${place + 1}`,
      organization: `Organization ${place % 60}`,
      country: 'Uruguay',
      category: categories[place % categories.length],
    },
    mode: place % 2 === 0 ? 'room' : 'online',
  };
}

function tokenIn(link: string): string {
  return link.slice(link.lastIndexOf('/') + 1);
}

async function post(url: string, body: unknown, bearer?: string): Promise<Record<string, unknown>> {
  const response = await patientFetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(bearer && { Authorization: `Bearer ${bearer}` }) },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}

/** The server closes a line that was idle; a request that met it there is sent again. */
async function patientFetch(url: string, init: RequestInit, tries = 3): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (tries <= 1) throw error;
    return patientFetch(url, init, tries - 1);
  }
}
