/** What heads the columns of the file that organizers fill in; what stands in brackets is read over. */
const HEADERS = [
  'Title',
  'Name',
  'Position',
  'Organization',
  'Country',
  'Stakeholder group',
  'Mode of participation (room, online or phone)',
  'Region',
  'Gender',
  'Pronoun',
  'Language',
  'Access needs minutes (0 to 3)',
  'Seat',
  'E-mail',
];

/** An empty list of people as CSV. The byte order mark lets spreadsheets read accents. */
export const PEOPLE_TEMPLATE = `\uFEFF${HEADERS.map((header) => (header.includes(',') ? `"${header}"` : header)).join(',')}\r\n`;
