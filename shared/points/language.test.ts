import { describe, expect, it } from 'vitest';
import { isOtherLanguage } from './language.ts';

describe('language', () => {
  it.each([
    'Nous appelons les États membres à publier des données sur la connectivité.',
    'Hacemos un llamamiento a los gobiernos para que protejan los derechos de la infancia en línea.',
    'Мы призываем государства-члены укреплять сотрудничество.',
    '我们呼吁各国加强数字合作与能力建设工作。',
    'ندعو الدول الأعضاء إلى تعزيز التعاون الرقمي',
  ])('DR37 text in another language is told by its script or its small words: %s', (text) => {
    expect(isOtherLanguage(text)).toBe(true);
  });

  it('DR37 the language given decides; English and short names pass', () => {
    expect(isOtherLanguage('We call for open standards.', 'fr')).toBe(true);
    expect(isOtherLanguage('We call for open standards.', 'en-GB')).toBe(false);
    expect(isOtherLanguage('We call on Côte d’Ivoire and the Union des Comores to join the network for all.')).toBe(
      false,
    );
    expect(isOtherLanguage('Je vous remercie.')).toBe(false);
  });
});
