import fc from 'fast-check';
import { expect, it } from 'vitest';
import { liveBalanceOf, publicBalanceOf } from '../consultation/balance/balanceOfConsultation.ts';
import type { ConsultationEvent } from '../consultation/events.ts';
import { evolve, initial } from '../consultation/evolve.ts';
import type { Audience } from '../consultation/roles.ts';
import { chair, noor } from '../consultation/testing/actors.ts';
import { does, given } from '../consultation/testing/givenWhenThen.ts';
import { histories, last, recorded } from '../consultation/testing/history.ts';
import { START } from '../consultation/testing/orchard.ts';
import { asks, listOpen } from '../consultation/testing/stories.ts';
import { visibleTo } from './audiences.ts';

const NOW = START + 3_600_000;
/** What a screen of theirs holds after folding the events that it was sent. */
const seenBy = (audience: Audience, events: ConsultationEvent[]) => visibleTo(audience, events).reduce(evolve, initial);

it("BA10 whatever happened, the chair's console and the bureau's export count the same", () => {
  fc.assert(
    fc.property(histories, (history) => {
      const exported: unknown = JSON.parse(JSON.stringify(liveBalanceOf(last(history), NOW)));
      expect(JSON.parse(JSON.stringify(liveBalanceOf(seenBy('bureau', recorded(history)), NOW)))).toEqual(exported);
    }),
    { numRuns: 60 },
  );
});

it('BA11 whatever happened, the public balance follows from what everyone may know, without gender or stated region', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const made = publicBalanceOf(last(history), NOW);
      expect(made).toEqual(publicBalanceOf(seenBy('everyone', recorded(history)), NOW));
      expect(made.by).not.toHaveProperty('gender');
    }),
    { numRuns: 60 },
  );
  const { state } = given(listOpen, does(noor, asks), does(chair, { type: 'PublishRecord' }));
  expect(JSON.stringify(liveBalanceOf(state, NOW))).toMatch(/Delta.*woman|woman.*Delta/);
  expect(JSON.stringify(publicBalanceOf(state, NOW))).not.toMatch(/Delta|woman/);
});
