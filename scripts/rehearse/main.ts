/** `npm run rehearse`: a consultation with simulated participants, to train with. */
import { fileURLToPath } from 'node:url';
import { buildClientIfStale } from '../tools/buildClient.mjs';
import { readOptions, RehearseError, type Options } from './options.ts';
import { rehearse, type Rehearsal } from './rehearse.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function told({ links }: Rehearsal, { chair, rate }: Options): string {
  const pace = rate === 1 ? '' : `, ${rate} times as fast as real time`;
  const lead =
    chair === 'you'
      ? 'You lead it: open the link of the chair, then the sitting, an item and its list.'
      : 'A simulated chair leads it, to the end of the programme.';
  return [
    `The rehearsal is under way${pace}. ${lead}`,
    'Participants, floor officer and captions are simulated while somebody watches. Open each link in a tab of its own:',
    ...Object.entries(links).map(([role, link]) => `  ${role.padEnd(14)} ${link}`),
    '',
    'Ctrl-C ends the rehearsal and wipes it.',
  ].join('\n');
}

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.url === undefined) await buildClientIfStale(root);
  const rehearsal = await rehearse(options);
  const end = () => {
    rehearsal.end().then(
      () => {
        console.log('The rehearsal is over, and all of it has been wiped.');
        process.exit(0);
      },
      (error: Error) => {
        console.error(`The rehearsal could not be wiped: ${error.message}`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
  console.log(told(rehearsal, options));
  // Nothing else keeps this process alive where the server is another's.
  setInterval(() => {}, 60_000);
} catch (error) {
  console.error(error instanceof RehearseError ? error.message : error);
  process.exit(1);
}
