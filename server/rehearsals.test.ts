import { expect, it } from 'vitest';
import { Rehearsals } from './rehearsals.ts';

it('RH23 what is no rehearsal is not wiped, should a caller forget to ask', async () => {
  const removed: string[] = [];
  const remove = async (id: string) => void removed.push(id);
  const holding = (rehearsal: boolean) =>
    new Rehearsals({
      record: { removeConsultation: remove },
      rooms: { get: async () => ({ state: { everyone: { rehearsal } } }), remove: async () => {} },
      rapporteur: { forget: async () => {} },
      presence: { onChange: () => {}, dismiss: async () => {} },
    } as unknown as ConstructorParameters<typeof Rehearsals>[0]);
  await expect(holding(false).wipe('real')).rejects.toThrow('is no rehearsal');
  expect(removed).toEqual([]);
  await holding(true).wipe('rehearsed');
  expect(removed).toEqual(['rehearsed']);
});
