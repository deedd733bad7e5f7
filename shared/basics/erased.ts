/** Vault values that were erased come back as null: to the fold they are as if they had never been given. */
export function withoutErased<T extends object>(facts: T): T {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, value === null ? undefined : value]),
  ) as T;
}
