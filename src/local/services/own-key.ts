/** Own keys: texts by whatever key a script chose, `__proto__` too, which an assignment would take for something else. */
export function setOwn<T>(record: Record<string, T>, key: string, value: T): void {
  Object.defineProperty(record, key, { value, writable: true, enumerable: true, configurable: true });
}
