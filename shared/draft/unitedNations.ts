import type { Input } from '../points/point.ts';

/** Bodies of the United Nations system by the names they are known by. */
const SYSTEM =
  /^(?:the )?(?:United Nations|UN)(?![\p{L}\p{N}+])|^(?:FAO|IAEA|ICAO|IFAD|ILO|IMF|IMO|IOM|ITU|OHCHR|UNAIDS|UNCTAD|UNDESA|UNDP|UNECA|UNECE|UNECLAC|UNEP|UNESCO|UNESCAP|UNESCWA|UNFPA|UNHCR|UNICEF|UNIDO|UNITAR|UNODC|UNOPS|UNRWA|UNU|UPU|WFP|WHO|WIPO|WMO|World Bank|World Health Organization|International (?:Telecommunication Union|Labour Organization|Organization for Migration)|Universal Postal Union|World (?:Food Programme|Intellectual Property Organization|Meteorological Organization))$/u;

/** True for somebody who speaks for a body of the United Nations, by category or, where that does not tell, by the name of the body. */
export function isUnitedNations({ speaker }: Pick<Input, 'speaker'>): boolean {
  const category = speaker?.category;
  if (category !== undefined && category !== 'intergovernmental organization') return category === 'United Nations';
  return isUnitedNationsBody(speaker?.organization ?? '');
}

/** True for the name or the acronym of a body of the United Nations system. */
export function isUnitedNationsBody(name: string): boolean {
  return SYSTEM.test(name.trim().replace(/\s*\([^)]*\)$/, ''));
}
