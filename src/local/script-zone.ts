/**
 * The time zone of a script: on Google, hours and days of a `Date` are those of the manifest's zone, wherever the person
 * sits. Here they would be this computer's.
 */

/** Runs with this process in the zone, and puts the process back; runs may stand inside one another. */
export function inScriptZone<T>(timeZone: string, run: () => T): T {
  const before = process.env.TZ;
  process.env.TZ = timeZone;
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
