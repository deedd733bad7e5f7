import { expect, it } from 'vitest';
import { readConfig } from '#server/config.ts';
import { isEncoderInstalled, readEncoderConfig } from './encoderConfig.ts';

it('EN1 the encoder is off as long as nothing says otherwise', () => {
  expect(readConfig({})).not.toHaveProperty('encoder');
  expect(readConfig({ ROSTRUM_ENCODER: 'off' })).not.toHaveProperty('encoder');
  expect(readEncoderConfig({ ROSTRUM_ENCODER: '' })).toBe(false);
});

it('EN2 on, it takes part where it is installed; elsewhere the start is refused and says how to mend it', () => {
  expect(readEncoderConfig({ ROSTRUM_ENCODER: 'on' }, () => true)).toBe(true);
  expect(() => readEncoderConfig({ ROSTRUM_ENCODER: 'on' }, () => false)).toThrow(
    /^ROSTRUM_ENCODER is on, but .*npm ci.*\.$/,
  );
  const nowhere = () => {
    throw new Error('not found');
  };
  expect(isEncoderInstalled(nowhere)).toBe(false);
});

it('EN2 what is wrong stops the start beside the other variables', () => {
  expect(() => readConfig({ ROSTRUM_ENCODER: '1', PORT: 'x' })).toThrow(/PORT[^]*^ROSTRUM_ENCODER is on or off\.$/m);
});
