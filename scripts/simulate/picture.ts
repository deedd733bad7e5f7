import type { GroupFigures } from './figures.ts';
import type { Results } from './tables.ts';

const COLUMNS = 3;
const PANEL = { width: 300, labels: 150, row: 22, head: 44 };
const MOST_MINUTES = 180;
const COLORS = { room: '#1f5fa8', online: '#b4540a' };

/** Who waits how long: a panel an order, a row a group; the bar ends at the median, the line at the 95th percentile. */
export function pictureOf(results: Results): string {
  const rows = results[0]?.[1].groups.length ?? 0;
  const height = PANEL.head + (rows + 1) * PANEL.row;
  const lines = Math.ceil(results.length / COLUMNS);
  const width = PANEL.labels + COLUMNS * PANEL.width;
  const panels = results.map(([preset, { groups }], index) => {
    const column = index % COLUMNS;
    const shift = `translate(${PANEL.labels + column * PANEL.width} ${Math.floor(index / COLUMNS) * height + 30})`;
    return `<g transform="${shift}">${panel(preset, groups, column === 0)}</g>`;
  });
  const total = lines * height + 40;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}" role="img" font-family="sans-serif" font-size="12">`,
    '<title>Minutes from asking to speaking, by order, group and mode</title>',
    `<rect width="${width}" height="${total}" fill="#ffffff"/>`,
    `<text x="12" y="20" fill="#222222">Minutes from asking to speaking: bar to the median, line to the 95th percentile</text>`,
    legend(width - 190),
    ...panels,
    '</svg>',
    '',
  ].join('\n');
}

function panel(preset: string, groups: readonly GroupFigures[], isLabelled: boolean): string {
  const end = PANEL.head + groups.length * PANEL.row;
  const ticks = [0, 60, 120, 180].map(
    (at) =>
      `<path d="M${x(at)} ${PANEL.head - 8}V${end}" stroke="#dddddd"/><text x="${x(at)}" y="${end + 14}" fill="#555555" text-anchor="middle">${at}</text>`,
  );
  const rows = groups.map((group, index) => bar(group, PANEL.head + index * PANEL.row, isLabelled));
  return [
    `<text x="0" y="${PANEL.head - 16}" font-weight="bold" fill="#222222">${preset}</text>`,
    ...ticks,
    ...rows,
  ].join('');
}

function bar({ category, side, median, p95 }: GroupFigures, y: number, isLabelled: boolean): string {
  const label = `<text x="-8" y="${y + 12}" text-anchor="end" fill="#222222">${category}</text>`;
  return [
    isLabelled ? label : '',
    `<rect x="0" y="${y + 2}" width="${x(median)}" height="12" fill="${COLORS[side]}"/>`,
    `<path d="M${x(median)} ${y + 8}H${x(p95)}m0 -4v8" stroke="${COLORS[side]}" stroke-width="2"/>`,
  ].join('');
}

function legend(left: number): string {
  return (['room', 'online'] as const)
    .map(
      (side, index) =>
        `<rect x="${left + index * 100}" y="10" width="12" height="12" fill="${COLORS[side]}"/><text x="${left + 18 + index * 100}" y="20" fill="#222222">${side === 'room' ? 'in the room' : 'online'}</text>`,
    )
    .join('');
}

function x(minutes: number): number {
  return Math.round((minutes / MOST_MINUTES) * (PANEL.width - 40));
}
