import { isBornName } from '../basics/isBornName.ts';
import type { Command } from './commands.ts';

const ID_FIELD = /Id$|^(person|expectedNext|endCurrent|before|seen|with|about)$/;

/** Does a command name a thing by a word that every object is born with (`constructor`)? Tables of the state would seem to hold it. */
export function namesNothing(command: Command): boolean {
  return Object.entries(command).some(
    ([field, value]) => typeof value === 'string' && ID_FIELD.test(field) && isBornName(value),
  );
}
