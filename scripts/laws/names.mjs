/** Law: a file is named after what it holds, so there is no drawer for odds and ends, and no barrel. */
import { basename } from 'node:path';
import { CODE, filesUnder } from '../tools/files.mjs';

const DRAWER = /^(utils?|helpers?|common|misc|types|index)(\.test)?\.(ts|tsx|mjs|js)$/i;

export function drawers(paths) {
  return paths
    .filter((path) => DRAWER.test(basename(path)) || /(^|\/)(utils?|helpers?|common|misc)\//i.test(path))
    .map((path) => `${path}: name it after what it holds`);
}

export const names = (root) => drawers(filesUnder(root, CODE));
