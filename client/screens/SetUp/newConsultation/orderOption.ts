import { DEFAULT_PRESET, type NamedPolicy, type OrderOptions } from '#shared/consultation/ordering/policy.ts';

/** The policy with one option of its order given; undefined takes it out again, so that the usual holds. */
export function withOption(
  policy: NamedPolicy = { preset: DEFAULT_PRESET },
  option: keyof OrderOptions,
  value: number | boolean | undefined,
): NamedPolicy {
  const { [option]: _before, ...others } = policy.options ?? {};
  const options = value === undefined ? others : { ...others, [option]: value };
  const { options: _none, ...bare } = policy;
  return Object.keys(options).length > 0 ? { ...bare, options } : bare;
}
